"""Who speaks in French, Spanish, Italian and Portuguese: what a source is made of there, and what is none."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told

from onrecord.record import Statement
from onrecord.statements import statements_in


def statements(text: str, language: str) -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


def named(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """The name and role of each speaker."""
    found = statements(text, language)
    return [(s.speaker.name, s.speaker.role) if s.speaker else (None, None) for s in found]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("es", "“La presa es segura”, dijo el alcalde de Tarn, Ada Holt.", "Ada Holt", "alcalde de Tarn"),
        ("es", "La jefa de la Comisión, Ada Holt, aseguró que todo está listo.", "Ada Holt", "jefa de la Comisión"),
        ("fr", "«Le pont est sûr», a dit le ministre de la Mer, Ivo Tarn.", "Ivo Tarn", "ministre de la Mer"),
        ("it", "Il sindaco di Tarn, Ada Holt, ha detto che il ponte è sicuro.", "Ada Holt", "sindaco di Tarn"),
        ("pt", "O ministro da Pesca, Jon Holt, afirmou que a ponte é segura.", "Jon Holt", "ministro da Pesca"),
        ("es", "Ada Holt, portavoz de la Lonja, dijo que el puente es seguro.", "Ada Holt", "portavoz de la Lonja"),
        ("it", "Il senatore della Florida Marco Tarn ha detto che si apre.", "Marco Tarn", "senatore della Florida"),
    ],
)
def test_who_is_named_beside_an_office(language: str, text: str, name: str, role: str) -> None:
    assert named(text, language) == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "“La presa es segura”, dijo ayer en rueda de prensa Ada Holt.", None),
        ("es", "“La presa es segura”, anunció el pasado lunes el alcalde Jon Holt.", "Jon Holt"),
        ("fr", "«Le pont est sûr», a dit samedi dernier la maire Ada Holt.", "Ada Holt"),
        ("fr", "«Le pont est sûr», a écrit sur Facebook le maire Jon Holt.", "Jon Holt"),
        ("it", "«Il ponte è sicuro», ha detto poi la sindaca Ada Holt.", "Ada Holt"),
        ("pt", "“A ponte é segura”, disse na segunda-feira o prefeito Jon Holt.", "Jon Holt"),
    ],
)
def test_a_time_behind_the_verb_is_nobody(language: str, text: str, name: str | None) -> None:
    ((found, _),) = named(text, language)
    assert found == name


def test_a_day_behind_the_verb_leaves_it_the_subject_before() -> None:
    text = "El ministro polaco, el liberal Ulv Tarnbek, anunció el pasado sábado que suspendía las obras."
    (statement,) = statements(text, "es")
    assert statement.source is not None
    assert statement.source.text == "El ministro polaco, el liberal Ulv Tarnbek,"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Ada Holt habló con Jon Brask, quien recordó que el puente es seguro.", "Jon Brask"),
        ("es", "Los vecinos hablaron con la prensa, quienes recordaron que el puente es seguro.", None),
    ],
)
def test_who_is_the_name_before(language: str, text: str, name: str | None) -> None:
    for found, role in named(text, language):
        assert (found, role) == (name, None)


def test_the_latter_was_named_last() -> None:
    text = "«Le pont est sûr», a dit le porte-parole du maire, Berik Tarn. Ce dernier rappelle que le port est sûr."
    assert [name for name, _ in named(text, "fr")] == ["Berik Tarn", "Berik Tarn"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "La Plataforma asegura que el puente no es seguro.", "organisation"),
        ("es", "Moscú afirma que el puente es seguro.", "organisation"),
        ("es", "Según las primeras investigaciones, el puente cayó de noche.", "document"),
        ("es", "El portavoz de las Cofradías destaca que el puente es seguro.", "unnamed"),
        ("es", "Los vecinos aseguran que el puente es seguro.", "group"),
        ("fr", "«Le pont est sûr», a dit le porte-parole du Kremlin.", "unnamed"),
        ("fr", "Selon PontMetrics, le pont a été fermé deux fois cette année.", "organisation"),
        ("it", "Il Giornale di Tarn scriveva in serata: «Il ponte non è più sicuro».", "organisation"),
    ],
)
def test_what_a_source_is(language: str, text: str, kind: str) -> None:
    found = statements(text, language)
    assert [s.speaker.kind if s.speaker else None for s in found][:1] == [kind]


def test_a_spokesman_speaks_for_a_name() -> None:
    (statement,) = statements("«Le pont est sûr», a dit le porte-parole du Kremlin.", "fr")
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.side) == (None, "Kremlin")


def test_a_case_is_nobody() -> None:
    assert named("Il caso Cecilia Tarn: «Holt ha premuto molto per lei».", "it") == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("es", "El puente cerró ayer, según informó la policía.", "según informó"),
        ("it", "Secondo quanto riferito dalle autorità, il ponte è chiuso da ieri.", "Secondo quanto riferito dalle"),
        ("pt", "Segundo informou a polícia, a ponte está fechada desde ontem.", "Segundo informou"),
    ],
)
def test_according_to_with_a_verb(language: str, text: str, cue: str) -> None:
    (statement,) = statements(text, language)
    assert statement.cue is not None
    assert statement.cue.text == cue
    assert statement.speaker is not None
    assert statement.speaker.role in ("policía", "autorità", "polícia")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Holt apunta que el ruido produce rechazo: “No encuentro a nadie que esté cómodo allí”.", "Holt"),
        ("es", "“La presa se cerró”, dijo Holt, según un comunicado del puerto.", "Holt"),
        ("fr", "«Le pont est sûr», a dit Holt, selon une vidéo diffusée par le port.", "Holt"),
    ],
)
def test_words_are_told_once(language: str, text: str, name: str) -> None:
    assert [found for found, _ in named(text, language)] == [name]


def test_what_is_said_in_what_another_says_stands_within_it() -> None:
    outer, inner = statements("La vecina asegura que el Concejo afirma que “el puente no es seguro”.", "es")
    assert (outer.within, inner.within) == (None, outer.id)


def test_a_verb_without_a_subject_goes_on_from_who_spoke_last() -> None:
    text = "“El puente es seguro”, dijo Ada Holt. “Se abre mañana”, añadió."
    assert [name for name, _ in named(text, "es")] == ["Ada Holt", "Ada Holt"]
    text = "“El puente es seguro”, dijo Ada Holt. Vino Jon Brask. “Se abre mañana”, añadió."
    assert [name for name, _ in named(text, "es")] == ["Ada Holt", None]
    text = "«Le pont est sûr», a dit Ada Holt. «Il ouvre demain», a ajouté."
    assert [name for name, _ in named(text, "fr")][1:] == [None]


def test_the_spokesman_is_who_just_spoke_and_is_one() -> None:
    text = "“El puente es seguro”, dijo el portavoz del puerto, Jon Brask. “Se abre mañana”, dijo {}."
    assert [name for name, _ in named(text.format("el portavoz"), "es")] == ["Jon Brask", "Jon Brask"]
    assert [name for name, _ in named(text.format("el alcalde"), "es")] == ["Jon Brask", None]


def test_a_verb_without_a_subject_is_not_of_who_spoke_before_another_sentence() -> None:
    text = "“El puente es seguro”, dijo Ada Holt. El ministro llegó por la tarde. “Se abre mañana”, añadió."
    assert [name for name, _ in named(text, "es")] == ["Ada Holt", None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", 'Eso sí, añadió que "no me gusta que se cierre el puente de noche".'),
        ("es", "“El puente es muy seguro”, ha dicho haciendo alusión a las obras."),
    ],
)
def test_words_that_point_and_gerunds_are_nobody(language: str, text: str) -> None:
    assert named(text, language) == [(None, None)]


def test_a_verb_inside_of_what_somebody_says_tells_it_no_second_time() -> None:
    text = 'Holt ha señalado que primero se alertó de fuego en "en otra casa que está a unos cien metros".'
    assert [name for name, _ in named(text, "es")] == ["Holt"]


def test_a_cue_may_follow_a_quotation_without_a_comma() -> None:
    text = "“Avevamo chiesto più volte un controllo del ponte” spiega il sindaco Jon Holt."
    assert named(text, "it") == [("Jon Holt", "sindaco")]


def test_a_day_stands_between_verb_and_clause() -> None:
    (statement,) = statements("Ada Holt ha anunciado este martes 12 de agosto que el puente es seguro.", "es")
    assert statement.content.text == "que el puente es seguro"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "«Nous allons bien», a dit le ministre russe de la Mer, Ivan Tarn. «Il pleut beaucoup», a dit Ida Kos. "
         "«Le port est ouvert», a affirmé le ministre de la Mer.", "Ivan Tarn"),
        ("es", "“Es una fiesta”, dijo Ida Brask, portavoz de la Asociación Vecinal. “No dormimos”, dijo el alcalde Tom "
         "Roy. “No queremos eso”, dijo la portavoz de la Asociación.", "Ida Brask"),
        ("es", "“Es una fiesta”, dijo el alcalde de Hull, Jon Brask. “No dormimos”, dijo el alcalde de Tarn, Tom Roy. "
         "“No queremos eso”, dijo un vecino. “Se queda así”, dijo el alcalde.", None),
        ("es", "“Es una fiesta”, dijo el jefe de la obra, Jon Brask. “No dormimos”, dijo el jefe de la obra nueva, Tom "
         "Roy. “No queremos eso”, dijo un vecino. “Se queda así”, dijo el jefe de la obra.", None),
    ],
)  # fmt: skip
def test_a_role_of_several_words_is_the_only_one_who_spoke_with_it(language: str, text: str, name: str | None) -> None:
    assert named(text, language)[-1][0] == name


def test_a_noun_behind_another_without_a_preposition_begins_the_subject() -> None:
    (one,) = statements("Según esta última querella el acusado dijo que el puente estaba cerrado.", "es")
    assert one.source is not None
    assert one.source.text == "el acusado"


def test_a_word_that_begins_a_sentence_behind_dots_is_no_name() -> None:
    text = "Tout va mal… Pour Laurence Tarnot, la mairie tarde. « La mairie tarde trop », a dit Laurence Tarnot."
    assert names_told(text, "fr")[-1] == "Laurence Tarnot"


def test_she_is_who_is_told_by_an_article_and_a_given_name() -> None:
    text = (
        "La présidente Laurence Tarnot a affirmé que la mairie tarde. Les affaires de François Brask et de Marine Ruy "
        "pèsent. « La mairie tarde trop », a-t-elle expliqué."
    )
    assert names_told(text, "fr") == ["Laurence Tarnot", "Laurence Tarnot"]


def test_where_somebody_is_begins_a_portuguese_sentence() -> None:
    text = "Dentro do barco, ao lado do filho, comenta: “Antigamente a gente arrumava tudo”, declarou Ada Tarno."
    assert told(text, "pt") == [("Ada Tarno", "“Antigamente a gente arrumava tudo”", "Ada Tarno")]
