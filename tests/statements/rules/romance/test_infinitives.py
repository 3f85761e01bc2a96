"""What goes on with a participle, an infinitive, a view or "according to him" in Romance languages and Dutch."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("es", "Ada Tarn criticó el plan, señalando que falta dinero.", "Ada Tarn", "que falta dinero"),
        ("fr", "Ada Brask a défendu le plan, en assurant que tout tient.", "Ada Brask", "que tout tient"),
        ("it", "Ada Brask ha sottolineato come il ponte sia chiuso.", "Ada Brask", "come il ponte sia chiuso"),
        ("fr", "La ministre Ada Brask a démenti avoir signé le bail.", "La ministre Ada Brask", "avoir signé le bail"),
        ("fr", "Ada Brask dit ne pas savoir qui a signé.", "Ada Brask", "ne pas savoir qui a signé"),
        ("es", "Ada Brask afirmó no saber nada del pacto.", "Ada Brask", "no saber nada del pacto"),
        ("pt", "Ada Brask disse tratar-se de um erro grave.", "Ada Brask", "tratar-se de um erro grave"),
        ("it", "Ada Brask nega di aver firmato il patto.", "Ada Brask", "di aver firmato il patto"),
        ("fr", "Selon lui, « il faut attendre le printemps ».", "lui", "« il faut attendre le printemps »"),
        ("pt", "Essa volta, segundo ela, marcou o começo de tudo.", "ela", "Essa volta marcou o começo de tudo"),
        (
            "es",
            "Ada Brask sostuvo que hubo una calma que, según él, duró diez años.",
            "Ada Brask",
            "que hubo una calma que, según él, duró diez años",
        ),
        (
            "it",
            "Per il ministro Ada Brask, il porto va chiuso: «Chi dice di no sbaglia».",
            "il ministro Ada Brask",
            "«Chi dice di no sbaglia»",
        ),
        ("de", "Für Ada Brask ist klar: „Die Brücke muss weg.“", "Ada Brask", "„Die Brücke muss weg.“"),
        (
            "it",
            "Una persona che ha chiamato la polizia ha detto che il ponte era chiuso.",
            "Una persona che ha chiamato la polizia",
            "che il ponte era chiuso",
        ),
        (
            "es",
            "Una persona que ha llamado a la policía ha dicho que el puente cerró.",
            "Una persona que ha llamado a la policía",
            "que el puente cerró",
        ),
        (
            "pt",
            '"Poucos virão" à festa, afirmou o prefeito Jan Holt, lembrando que chove.',
            "o prefeito Jan Holt",
            '"Poucos virão" à festa',
        ),
        ("nl", ",,Het plan was niet goed'', aldus een woordvoerder.", "een woordvoerder", ",,Het plan was niet goed''"),
        (
            "nl",
            "‘We sluiten de brug’, zo kondigde minister Ada Brask vandaag aan.",
            "minister Ada Brask",
            "‘We sluiten de brug’",
        ),
        (
            "nl",
            "Volgens het Tarnse ministerie van Defensie bewijzen beelden dat het zo was.",
            "het Tarnse ministerie van Defensie",
            "bewijzen beelden dat het zo was",
        ),
    ],
)
def test_a_frame(language: str, text: str, source: str, content: str) -> None:
    assert (source, content) in words_told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("es", "El puente está cerrado, dijo Ada Tarn, añadiendo que nadie lo abre.", ["Ada Tarn", "Ada Tarn"]),
        (
            "it",
            "«Il ponte è chiuso ora», ha detto Ada Brask, aggiungendo che nessuno lo aprirà.",
            ["Ada Brask", "Ada Brask"],
        ),
        ("it", "«Il ponte è chiuso», ha rivendicato Ada Brask: «È giusto e basta così».", ["Ada Brask"]),
    ],
)
def test_who_goes_on_with_a_participle(language: str, text: str, sources: list[str]) -> None:
    assert [source for source, _ in words_told(text, language)] == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ada Brask dijo ayer que no."),
        ("it", "Ada Brask ha detto di no."),
        ("fr", "Ada Brask a dit bonjour."),
        ("it", "Queste navi restano in mare, assicurando che nulla accada."),
        ("en", "Two commas,, and nothing said at all."),
    ],
)
def test_what_nobody_says(language: str, text: str) -> None:
    assert words_told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "L’Arabia Saudita ha detto che il porto chiude.", "Arabia Saudita"),
        ("it", "Ieri l’Unione Europea ha detto che il porto chiude.", "Unione Europea"),
        ("fr", "Aline d’Ormont a dit que le port ferme.", "Aline d’Ormont"),
        ("fr", "« Le port ferme demain », a dit l’avocat d’Ada Brask.", None),
        ("it", "«Il porto chiude oggi», ha detto il portavoce dell’Unione Europea.", None),
        ("it", "«Il porto chiude oggi», ha detto il leader della Lega Matteo Tarn.", "Matteo Tarn"),
        ("es", "«El puerto cierra hoy», dijo el portavoz de Vox Iván Tarn.", "Iván Tarn"),
        ("es", "«El puerto cierra hoy», dijo el alcalde de San Fernando.", None),
        ("es", "«El puerto cierra hoy», dijo el rector de la Universidad Juan Carlos.", None),
        ("pl", "„Wszystko jest gotowe” – poinformował rzecznik prezydencki Błażej Tarnowski.", "Błażej Tarnowski"),
        ("pl", "„Wszystko jest gotowe” – powiedziała rzeczniczka Poczty Polskiej.", None),
        ("uk", "«Вже все готово, люди чекають», — сказав речник міста Сергій Тарний.", "Сергій Тарний"),
    ],
)
def test_who_is_named(language: str, text: str, name: str | None) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.speaker is not None
    assert one.speaker.name == name
