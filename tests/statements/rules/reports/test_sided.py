"""Who is for or against something, threatens it, says it in the passive; sources between commas and behind "nach"."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("sv", "Oppositionen är mycket kritisk till att bron stängs.", "Oppositionen",
         "mycket kritisk till att bron stängs"),
        ("da", "Borgmesteren er imod en ny bro.", "Borgmesteren", "imod en ny bro"),
        ("nl", "De VVD ziet niets in een nieuwe brug.", "De VVD", "niets in een nieuwe brug"),
        ("nl", "De vakbond is niet blij met het plan, dat in mei komt.", "De vakbond", "niet blij met het plan"),
        ("de", "Die SPD ist gegen den Bau, die CDU dafür.", "Die SPD", "gegen den Bau"),
        ("de", "Ada Holt hält wenig von der Idee, die Brücke zu sperren.", "Ada Holt", "wenig von der Idee"),
        ("es", "El PSOE está en contra de la reforma.", "El PSOE", "en contra de la reforma"),
        ("pl", "Rząd jest przeciwny budowie mostu.", "Rząd", "przeciwny budowie mostu"),
    ],
)  # fmt: skip
def test_what_somebody_is_for_or_against(language: str, text: str, source: str, content: str) -> None:
    (statement,) = statements_in(text, None, language).statements
    assert statement.source is not None
    assert (statement.source.text, statement.content.text, statement.kind) == (source, content, "evaluation")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Läget är kritiskt till följd av branden."),
        ("sv", "Vad är Ada Holt kritisk till?"),
        ("nl", "De VVD ziet niets in een nieuwe brug?"),
        ("sv", "Boken är kritisk till planen."),
        ("no", "Ada Holt er mot slutten av karrieren."),
        ("nl", "Roy Varn is tegen een boom gereden."),
        ("de", "Ada Holt ist gegen einen Baum gefahren."),
        ("de", "Die SPD ist gegen Varn angetreten."),
        ("it", "Ada Holt è contro il muro."),
        ("es", "Ha sido criticado por Ada Holt, que lo llamó ladrón."),
        ("it", "L’uomo ha minacciato la moglie con un coltello."),
        ("nl", "De man dreigde met een mes."),
        ("pt", "A ponte está fechada desde maio. Foi Ada Holt quem disse a verdade."),
        ("pt", "A ponte está fechada desde maio. Foi Ada Holt quem falou do plano."),
        ("it", "Il ponte è chiuso da maggio. È stato Roy Varn a chiuderlo."),
        ("fr", "Les prix, selon la saison, varient de 3 à 5 euros."),
        ("es", "El precio, según el tamaño, varía."),
        ("de", "Nach US-Angaben suchte er vergeblich."),
        ("de", "Sie setzte nach bisherigen Erkenntnissen trockenen Schaumstoff in Brand."),
        ("pl", "Nie wiem, jak powiedział Holt, że tam był, a potem wyszedł."),
        ("ru", "Как показал опыт, мост закрыт."),
    ],
)
def test_what_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("it", "Il sindacato minaccia lo sciopero se il governo non tratta.", "Il sindacato", "lo sciopero"),
        ("sv", "Facket hotar med strejk.", "Facket", "med strejk"),
        ("es", "Fue confirmado por la policía que el hombre murió.", "la policía", "que el hombre murió"),
        ("pt", "Foi anunciado pelo governo o encerramento da ponte.", "governo", "o encerramento da ponte"),
        ("pt", "A ponte está fechada desde maio. Foi a própria Holt quem o revelou.", "a própria Holt",
         "A ponte está fechada desde maio"),
        ("it", "Il ponte è chiuso da maggio. È stato il sindaco ad annunciarlo.", "il sindaco",
         "Il ponte è chiuso da maggio"),
        ("fr", "Le pont, selon la mairie, a été fermé lundi.", "la mairie", "Le pont a été fermé lundi"),
        ("es", "El puente, según el alcalde, fue cerrado.", "el alcalde", "El puente fue cerrado"),
        ("de", "Nach ersten Erkenntnissen der Polizei war Varn müde.", "der Polizei", "war Varn müde"),
        ("de", "Die Brücke war nach Polizeiangaben gesperrt.", "Polizeiangaben", "Die Brücke war gesperrt"),
        ("de", "Nach israelischen Angaben war die Brücke zu.", "israelischen Angaben", "war die Brücke zu"),
        ("pl", "Jak poinformował rzecznik policji Jan Holt, most jest zamknięty.", "rzecznik policji Jan Holt",
         "most jest zamknięty"),
        ("cs", "Most je, jak řekl mluvčí policie, od pondělí zavřený.", "mluvčí policie", "Most je od pondělí zavřený"),
    ],
)  # fmt: skip
def test_what_is_told(language: str, text: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("pl", "Ekonomistka Anna Leśna czeka. Zdaniem Leśnej ceny wzrosną.", "Anna Leśna", "ekonomistka"),
        ("pl", "Zdaniem ekonomistki Anny Leśnej ceny wzrosną.", "Anna Leśna", "ekonomistka"),
        ("pl", "Minister Jan Kowal czeka. Zdaniem ministra Jana Kowala most jest zły.", "Jan Kowal", "minister"),
        ("cs", "Petra Nováková a Jan Novák čekají. Podle Novákové ceny vzrostou.", "Petra Nováková", None),
        ("cs", "Ministr Jan Novák čeká. Podle Nováka je most zavřený.", "Jan Novák", "ministr"),
        ("nl", "De Franse president Varn zei dat de brug veilig is.", "Varn", "Franse president"),
        ("nl", "Het kabinet zei dat de brug veilig is.", None, "kabinet"),
        ("sv", "Oppositionen säger att bron är säker.", None, "oppositionen"),
        ("de", "Onlinemarktplatz Tarnu teilte mit, die Regeln würden eingehalten.", "Onlinemarktplatz Tarnu", None),
        ("de", "Ada Holts Sprecherin sagte, die Brücke sei sicher.", None, "Ada Holts Sprecherin"),
        ("de", "Jonas Sprecher sagte, die Brücke sei sicher.", "Jonas Sprecher", None),
    ],
)
def test_who_it_is(language: str, text: str, name: str | None, role: str | None) -> None:
    (statement,) = statements_in(text, None, language).statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role) == (name, role)


def test_whose_spokesman_speaks() -> None:
    text = "Ursula von der Holt reist ab. Von der Holts Sprecher sagte, die Brücke sei sicher."
    (statement,) = statements_in(text, None, "de").statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role, statement.speaker.side) == (
        None,
        "Von der Holts Sprecher",
        "Von der Holt",
    )
