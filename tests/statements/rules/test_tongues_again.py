"""German subjunctives by their place, possessives that say whose, papers in marks, Polish reports, feelings, views."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in

VARN = "Rolf Varn leitet die Werft. "


def cues(text: str, language: str) -> list[tuple[str | None, str]]:
    """The cue and the speaker's name of each statement."""
    return [
        (one.cue.text if one.cue else None, one.speaker.name if one.speaker and one.speaker.name else "")
        for one in statements_in(text, None, language).statements
    ]


def test_verbs_in_the_subjunctive_that_no_list_has() -> None:
    text = VARN + "Er sagte HULL AKTUELL im Gespräch, bei Hitze dehne der Stahl sich aus. Der Rost zerfresse sie."
    said = [("Er", "bei Hitze dehne der Stahl sich aus", "Rolf Varn"), (None, "Der Rost zerfresse sie", "Rolf Varn")]
    assert told(text, "de") == said


@pytest.mark.parametrize(
    "text",
    [
        "Rolf Varn sagte, am Ende standen lange Schlangen da.",
        "„Der Kran ist alt“, sagte Rolf Varn. Doch schafft es Varn irgendwie, wie ein Sieger zu wirken.",
        "„Der Kran ist alt“, sagte Rolf Varn. Am Kai ruhige Leute zu sehen, war neu.",
    ],
)
def test_words_in_e_that_are_no_subjunctives(text: str) -> None:
    assert len(told(text, "de")) <= 1


def test_a_reason_and_a_condition_go_on_with_a_chain() -> None:
    text = (
        "Rolf Varn sagte, der Stahl sei alt. Der Grund: Schäden seien schwer zu sehen. "
        "Wenn man zögere, könne er brechen."
    )
    assert [content for _, content, _ in told(text, "de")] == [
        "der Stahl sei alt",
        "Schäden seien schwer zu sehen",
        "Wenn man zögere, könne er brechen",
    ]


def test_a_clause_and_a_quotation_behind_its_verb() -> None:
    text = "Das Amt sei zuständig, sagte Rolf Varn: „Uns hat niemand gefragt.“"
    assert told(text, "de") == [("Rolf Varn", "Das Amt sei zuständig „Uns hat niemand gefragt.“", "Rolf Varn")]


@pytest.mark.parametrize(
    ("text", "language", "cue", "name"),
    [
        (VARN + "Sein Fazit: „Der Kran muss weg.“", "de", "Fazit", "Rolf Varn"),
        (VARN + "Am Kai ist es laut, sein Rat an alle: „Bleibt zu Hause.“", "de", "Rat an alle", "Rolf Varn"),
        (VARN + "Seine Erfahrung: Der Hafen wird zum Nadelöhr.", "de", "Erfahrung", "Rolf Varn"),
        (VARN + "Seiner Meinung nach ist der Kran zu alt.", "de", "Seiner Meinung nach", "Rolf Varn"),
        (VARN + "Der Kran ist seiner Ansicht nach sicher.", "de", "seiner Ansicht nach", "Rolf Varn"),
        ("Ada Holt dirige le port. À ses yeux, le pont est trop vieux.", "fr", "À ses yeux", "Ada Holt"),
        ("Ada Holt dirige le port. Son constat : « Le pont est vieux. »", "fr", "constat", "Ada Holt"),
        ("Ada Holt dirige el puerto. A su juicio, el puente es viejo.", "es", "A su juicio", "Ada Holt"),
        ("Ada Holt dirige il porto. Il suo consiglio: «Non partite».", "it", "consiglio", "Ada Holt"),
        ("Piet Varn leidt de haven. Zijn advies: “Wacht op de boot.”", "nl", "advies", "Piet Varn"),
        ("Ada Holt leder havnen. Hennes råd: «Vent på båten.»", "no", "råd", "Ada Holt"),
        ("Ada Holt kieruje portem. Jej zdaniem most jest za stary.", "pl", "Jej zdaniem", "Ada Holt"),
    ],
)
def test_whose_words_a_possessive_tells(text: str, language: str, cue: str, name: str) -> None:
    assert cues(text, language) == [(cue, name)]


@pytest.mark.parametrize(
    "text", ["Sein Ziel: der Titel.", "Sein Rat: die Ältesten der Stadt.", "Ihre Antwort kam spät."]
)
def test_possessives_that_tell_nothing(text: str) -> None:
    assert told(VARN + text, "de") == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Laut dem «Hull Journal» beschäftigt sich der Rat mit den Plänen.", "de", "Hull Journal"),
        ("Wie die Zeitung „Hafenpost“ berichtet, plant der Rat eine Brücke.", "de", "Hafenpost"),
        ("Dziennik „Hull Post”, z którym rozmawiał Varn, podawał, że most jest zamknięty.", "pl", "Hull Post"),
    ],
)
def test_papers_in_marks(text: str, language: str, name: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, "organisation")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das fasste Ada Holt zusammen: „Der Streik hat uns geschadet.“", "Ada Holt"),
        ("Das änderte den Frust nicht, den Ada Holt zusammenfasste: „Der Streik hat uns geschadet.“", "Ada Holt"),
        ("Zugleich betont Holt aber die Lage der Stadt: „Das wird hier deutlich.“", "Holt"),
    ],
)
def test_sources_before_a_colon(text: str, found: str) -> None:
    assert [source for source, _, _ in told(text, "de")] == [found]


@pytest.mark.parametrize(
    ("text", "sources", "contents"),
    [
        ("Media podawały, że łódź ma ok. 70 lat.", ["Media"], ["że łódź ma ok. 70 lat"]),
        ("Zaznaczano, że most jest zamknięty.", [None], ["że most jest zamknięty"]),
        (
            "Urzędnik ratusza powiedział, że most jest „za stary” – stwierdził bowiem, że nit pęka na mrozie.",
            ["Urzędnik ratusza", None],
            ["że most jest „za stary”", "że nit pęka na mrozie"],
        ),
        (
            "Rada przekazała także w niedzielę – mimo słów Varna – że most zamknie wojsko.",
            ["Rada"],
            ["że most zamknie wojsko"],
        ),
    ],
)
def test_polish_reports(text: str, sources: list[str | None], contents: list[str]) -> None:
    found = told(text, "pl")
    assert [source for source, _, _ in found] == sources
    assert [content for _, content, _ in found] == contents


def test_of_what_body_a_polish_official_is() -> None:
    (one,) = statements_in("Urzędnik Białego Domu przekazał, że most jest zamknięty.", None, "pl").statements
    assert one.speaker is not None
    assert one.speaker.name is None


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("La maire Ada Holt s’est dite satisfaite du vote.", "fr", "La maire Ada Holt", "satisfaite du vote"),
        ("Le préfet s'est dit « très inquiet » de la crue.", "fr", "Le préfet", "« très inquiet » de la crue"),
        ("Ada Holt se mostró satisfecha con el acuerdo.", "es", "Ada Holt", "satisfecha con el acuerdo"),
        ("Soddisfatto per l'iniziativa si è detto Roy Varn.", "it", "Roy Varn", "Soddisfatto per l'iniziativa"),
        ("Ada Holt mostrou-se satisfeita com o acordo.", "pt", "Ada Holt", "satisfeita com o acordo"),
        ("Ada Holt zeigte sich besorgt über die Lage.", "de", "Ada Holt", "besorgt über die Lage"),
        ("Piet Varn toonde zich tevreden met de uitslag.", "nl", "Piet Varn", "tevreden met de uitslag"),
    ],
)
def test_what_people_say_that_they_feel(text: str, language: str, source: str, content: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.source is not None
    assert (one.source.text, one.content.text, one.kind) == (source, content, "evaluation")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Holt zeigte sich nicht überrascht.", "de"),
        ("Ada Holt se montre au port.", "fr"),
    ],
)
def test_what_is_no_feeling(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        (
            "Pour Ada Holt, cheffe de la Ligue du port, une union de marins, les prix étaient trop hauts.",
            "fr",
            "Ada Holt, cheffe de la Ligue du port",
            "les prix étaient trop hauts",
        ),
        (
            "Pour la syndicaliste, il n’existe qu’une voie pour « tourner la page » du conflit.",
            "fr",
            "la syndicaliste",
            "il n’existe qu’une voie pour « tourner la page » du conflit",
        ),
        ("L'Iran ha chiesto all'Italia il rilascio di Varn.", "it", "L'Iran", "il rilascio di Varn"),
        ("La alcaldesa pidió al Gobierno la liberación de Varn.", "es", "La alcaldesa", "la liberación de Varn"),
        (
            "Mme Holt a fait valoir au patron de l’hôtel qu’« il ne peut pas avoir raison ».",
            "fr",
            "Mme Holt",
            "qu’« il ne peut pas avoir raison »",
        ),
        (
            "« Le désaccord est total, souligne-t-elle. La Ligue a un plan. »",
            "fr",
            "elle",
            "« Le désaccord est total, La Ligue a un plan. »",
        ),
    ],
)
def test_views_and_demands(text: str, language: str, source: str, content: str) -> None:
    assert [(who, said) for who, said, _ in told(text, language)] == [(source, content)]


@pytest.mark.parametrize(
    "text", ["Pour Ada Holt, la journée commence à six heures.", "Pour ce match, Ada Holt est prête."]
)
def test_for_somebody_is_no_view(text: str) -> None:
    assert told(text, "fr") == []


def test_a_sentence_whose_first_words_are_quoted_too() -> None:
    text = "Après le vote, que le maire « a fait passer » à huis clos, « la colère est grande », juge Ada Holt."
    ((_, content, _),) = told(text, "fr")
    assert content.startswith("Après le vote")


def test_a_surname_alone_has_a_view_where_somebody_is_named_so() -> None:
    text = "Ada Holt juzga el caso.\n\nPara Holt, su papel “es bastante claro en la filtración”."
    assert [who for who, _, _ in told(text, "es")] == ["Holt"]
    assert told("Para Navidad, la ciudad prepara “una gran fiesta en el puerto”.", "es") == []
