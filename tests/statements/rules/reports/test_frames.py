"""Verbs that report together with a word at their clause's end, and German asides; states and letters that speak."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Die Stadt teilte mit, dass niemand verletzt wurde.", "Die Stadt", "dass niemand verletzt wurde"),
        ("Die Polizei geht davon aus, dass es brannte.", "Die Polizei", "dass es brannte"),
        ("Ada Holt zeigte sich überzeugt, dass die Brücke hält.", "Ada Holt", "dass die Brücke hält"),
        ("Das Gutachten kommt zu dem Schluss, dass die Brücke hält.", "Das Gutachten", "dass die Brücke hält"),
        ("Die Stadt verweist darauf, dass „die Brücke bis Mai hält“.", "Die Stadt", "dass „die Brücke bis Mai hält“"),
        ("Ein Nutzer notierte knapp: „Die Brücke hält nicht.“", "Ein Nutzer", "„Die Brücke hält nicht.“"),
        ("„Die Brücke hält nicht“, ist etwa im Papier zu lesen.", "Papier", "„Die Brücke hält nicht“"),
        ("„Die Brücke hält nicht“, steht in dem Bericht der Stadt.", "dem Bericht der Stadt",
         "„Die Brücke hält nicht“"),
        ("Ada Holt warnt davor, den See zu leeren.", "Ada Holt", "den See zu leeren"),
        ("Gebetsmühlenartig sprechen die Leute davon, dass alles teurer wird.", "die Leute", "dass alles teurer wird"),
        ("Darin lobte er Holt und warnte davor, den See zu leeren.", "er", "den See zu leeren"),
        ("Eine Feier werde es nicht geben, ergänzte die Stadt und bat darum, ruhig zu bleiben.", "die Stadt",
         "ruhig zu bleiben"),
        ("Ada Holt warf Brask vor, gelogen zu haben, forderte Geld und ging.", "Ada Holt", "gelogen zu haben"),
        ("Ada Holt rief dazu auf, den See abzusenken, ehe es taut.", "Ada Holt", "den See abzusenken, ehe es taut"),
        ("Forscher Jan Brask vom Institut für Polar- und Meeresforschung geht davon aus, dass es taut.",
         "Forscher Jan Brask vom Institut für Polar- und Meeresforschung", "dass es taut"),
        ("Ada Holt hat versprochen, dass die Brücke hält.", "Ada Holt", "dass die Brücke hält"),
        ("Ada Holt hat vorgeschlagen, die Brücke zu sperren.", "Ada Holt", "die Brücke zu sperren"),
        ("Ada Holt lobte, dass die Stadt gehandelt habe.", "Ada Holt", "dass die Stadt gehandelt habe"),
        ("Ada Holt fragt, wer das bezahlt.", "Ada Holt", "wer das bezahlt"),
        ("Ada Holt, Rektorin in Hull, verlangt, die Schule zu öffnen.", "Ada Holt, Rektorin in Hull,",
         "die Schule zu öffnen"),
        ("Ada Holt wollte sich dazu nicht äußern.", "Ada Holt", "sich dazu nicht äußern"),
        ("Zu den Vorwürfen wollte der Sprecher keine Stellung nehmen.", "der Sprecher", "keine Stellung nehmen"),
        ("Nach eigenen Angaben hat die Firma 500 Schiffe.", "die Firma", "hat 500 Schiffe"),
        ("Die Firma hat nach eigenen Angaben 500 Schiffe.", "Die Firma", "hat 500 Schiffe"),
        ("Nach eigenen Angaben baute seit März die Firma.", "die Firma", "baute seit März"),
        ("Eigenen Angaben zufolge verlor die Armee drei Panzer.", "die Armee", "verlor drei Panzer"),
    ],
)  # fmt: skip
def test_a_german_report(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


@pytest.mark.parametrize(
    ("text", "code", "source", "content"),
    [
        ("Ada Holt gaat ervan uit dat de brug open blijft.", "nl", "Ada Holt", "dat de brug open blijft"),
        ("Ada Holt wijst erop dat de brug open blijft.", "nl", "Ada Holt", "dat de brug open blijft"),
        ("Ada Holt räknar med att bron blir klar i maj.", "sv", "Ada Holt", "att bron blir klar i maj"),
        ("Ada Holt peker på at broen er trygg nok.", "no", "Ada Holt", "at broen er trygg nok"),
        ("Mannen förnekar att han stal pengarna.", "sv", "Mannen", "att han stal pengarna"),
        ("Ada Holt har tidigare sagt att bron är gammal.", "sv", "Ada Holt", "att bron är gammal"),
        ("Eksperci przewidują, że ceny wzrosną.", "pl", "Eksperci", "że ceny wzrosną"),
        ("Мужчина отрицает, что украл деньги.", "ru", "Мужчина", "что украл деньги"),
        ("Muž popírá, že peníze ukradl.", "cs", "Muž", "že peníze ukradl"),
        ("Ada Holt szerint a híd régi és veszélyes.", "hu", "Ada Holt", "a híd régi és veszélyes"),
        ("Ada Holt er overbevist om at broen er sikker nok.", "da", "Ada Holt", "at broen er sikker nok"),
    ],
)
def test_a_report_in_other_languages(text: str, code: str, source: str, content: str) -> None:
    assert words_told(text, code) == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Man geht davon aus, dass es brannte.",
        "Ada Holt geht nicht davon aus, dass es brannte.",
        "Die Stadt teilte den Gewinn, um zu helfen.",
        "Sie halten an der Idee fest, dass alles gut wird.",
        "Ada Holt wollte die Frage selbst beantworten.",
    ],
)
def test_no_german_report(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ada Holt rechnet damit, dass die Preise steigen.", "forecast"),
        ("Ada Holt rief dazu auf, zu Hause zu bleiben.", "demand"),
        ("Ada Holt wollte sich nicht äußern.", "refusal"),
        ("Das Institut sagt voraus, dass die Preise steigen.", "forecast"),
    ],
)
def test_what_a_verb_and_its_last_word_tell(text: str, kind: str) -> None:
    assert [one.kind for one in statements_in(text, None, "de").statements] == [kind]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Die Polizei geht davon aus, dass es brannte.", "geht davon aus"),
        ("Ada Holt hatte am Montag versprochen, dass die Brücke hält.", "hatte versprochen"),
    ],
)
def test_a_cue_has_all_of_its_verb(text: str, verb: str) -> None:
    cue = statements_in(text, None, "de").statements[0].cue
    assert cue is not None
    assert cue.text == verb


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israel teilte mit, dass drei Leute starben.", "Israel"),
        ("Die USA teilten mit, dass drei Leute starben.", "USA"),
        ("Die FDP forderte, dass der See geleert wird.", "FDP"),
        ("Ursula von der Leyen sagte, dass der See leer ist.", "Ursula von der Leyen"),
        ("Urs Talmann, Gemeindepräsident von Dunmar, sagte, dass es regnet.", "Urs Talmann"),
        ("Ein Sprecher von Senn Power sagte, dass es regnet.", None),
    ],
)
def test_who_speaks_in_german(text: str, name: str | None) -> None:
    assert [speaker for _, _, speaker in told(text, "de")] == [name]
