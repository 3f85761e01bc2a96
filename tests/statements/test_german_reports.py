"""German reports without "dass": a clause in the subjunctive, an infinitive, and "wie X mitteilte"."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ada Holt sagte, die Brücke sei dicht.", "Ada Holt", "die Brücke sei dicht"),
        ("Am Montag sagte Ada Holt, man habe gewartet.", "Ada Holt", "man habe gewartet"),
        ("Ada Holt sagte dem Hafenblatt, sie wolle bleiben.", "Ada Holt", "sie wolle bleiben"),
        ("Die Stadt teilte mit, man rechne mit mehr Regen.", "Die Stadt", "man rechne mit mehr Regen"),
        ("Brask kündigte an, die Schule werde geschlossen.", "Brask", "die Schule werde geschlossen"),
        ("Holt behauptete, er komme.", "Holt", "er komme"),
        ("Zuvor hatte die Feuerwehr mitgeteilt, man suche weiter.", "die Feuerwehr", "man suche weiter"),
        ("Ada Holt hatte gesagt, dass die Brücke dicht ist.", "Ada Holt", "dass die Brücke dicht ist"),
        (
            "Die Kritik sei berechtigt, sagte Holt, man habe zu lange gewartet.",
            "Holt",
            "Die Kritik sei berechtigt man habe zu lange gewartet",
        ),
        ("Ada Holt bestritt, die Akte gekannt zu haben.", "Ada Holt", "die Akte gekannt zu haben"),
        ("Ada Holt kündigte an, im Mai anzufangen.", "Ada Holt", "im Mai anzufangen"),
        ("Ada Holt warf Brask vor, gelogen zu haben.", "Ada Holt", "gelogen zu haben"),
        ("Sie warf ihm vor, er habe gelogen.", "Sie", "er habe gelogen"),
        ("Der Stadtrat forderte die Regierung auf, die Brücke zu sperren.", "Der Stadtrat", "die Brücke zu sperren"),
        ("Holt forderte, die Brücke zu sperren.", "Holt", "die Brücke zu sperren"),
        ("Ada Holt dementierte, dass sie die Akte kannte.", "Ada Holt", "dass sie die Akte kannte"),
        ("Wie die Stadt am Montag mitteilte, ist die Brücke dicht.", "die Stadt", "ist die Brücke dicht"),
        ("Die Brücke ist wieder dicht, wie Ada Holt mitteilte.", "Ada Holt", "Die Brücke ist wieder dicht"),
        ("Die Brücke ist wieder dicht, wie Holt bekannt gab.", "Holt", "Die Brücke ist wieder dicht"),
        ("Wie die „Hafenpost“ berichtet, ist die Brücke dicht.", "die „Hafenpost“", "ist die Brücke dicht"),
        ("Holt hat Brask gedrängt und gesagt, dass er geht.", "Holt", "dass er geht"),
        ("Hier erklärte ein Sprecher aber, dass es regnet.", "ein Sprecher", "dass es regnet"),
        ("Darin beklagt Ada Holt, dass die Brücke leckt.", "Ada Holt", "dass die Brücke leckt"),
    ],
)
def test_a_clause_without_that(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin, die dafür zuständig sei, sagte nichts dazu.",
        "Am Montag sagte die Ministerin, die dafür zuständig sei, alles ab.",
        "Der Sprecher Jan Brask teilte die Beute, die er habe, mit den anderen.",
        "Den Eltern wurde mitgeteilt, die Schule sei geschlossen.",
        "Die Stadt sagte das Fest ab, weil die Brücke undicht sei.",
        "Ada Holt schrieb ein Buch, das man lesen müsse.",
        "Ada Holt warf den Ball weg, um zu gewinnen.",
        "Der Wind warf Bäume um, die man fällen müsse.",
        "Der Sturm forderte drei Opfer, ohne nachzulassen.",
        "Ada Holt sagte nicht, die Brücke sei dicht.",
        "Niemand sagte, die Brücke sei dicht.",
        "Wenn Holt sagte, die Brücke sei dicht, glaubte ihr keiner.",
        "Wie erwartet, ist die Brücke dicht.",
        "Wie es hieß, ist die Brücke dicht.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert words_told(text, "de") == []
