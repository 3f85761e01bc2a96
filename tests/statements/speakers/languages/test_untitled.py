"""Names in languages without a table of titles, cut to the name; and how sure the language of a text is."""

from __future__ import annotations

import time

import pytest

from onrecord.record import Speaker, SpeakerKind
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.lexicon.language import table
from onrecord.statements.speakers.languages.untitled import plainly_named


def told(words: str, name: str | None = None, kind: SpeakerKind = "person", code: str = "pl") -> Speaker:
    """The speaker of a source of these words, where the cast has read `name` in them."""
    text = f"Wczoraj w porcie {words} powiedział, że droga jest zamknięta."
    start = text.index(words)
    at = text.index(name) if name else 0
    span = (at, at + len(name or ""))
    read = Speaker(name=name, kind=kind, named_by=span, confidence=0.9) if name else None
    return plainly_named(read, text, (start, start + len(words)), table(code))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ida Brask polgármester", "Ida Brask"),
        ("Ida Maria Brask polgármester", "Ida Maria Brask"),
        ("Ida polgármester", None),  # one word with a capital may be anything
        ("Ida Maria Anna Brask polgármester", None),
        ("Ida Brask MTI polgármester", "Ida Brask"),
    ],
)
def test_a_name_that_opens_a_source_has_two_words_or_three(words: str, name: str | None) -> None:
    assert told(words, code="hu").name == name


def test_small_words_with_a_capital_are_no_part_of_a_name() -> None:
    assert told("Apoi Ida Brask", "Apoi Ida Brask", code="ro").name == "Ida Brask"


def test_a_body_keeps_the_whole_of_its_name() -> None:
    body = told("Grupa Morska Hull Port", "Grupa Morska Hull Port", "organisation")
    assert (body.name, body.kind) == ("Grupa Morska Hull Port", "organisation")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Brask, że Kos", ""),  # one word that tells is none
        ("Brask, że Kos powiedział", "pl"),
        (f"the the {'umgwaqo uvaliwe izolo kusihlwa edolobheni elikhulu ' * 6}", ""),  # of forty words two are English
        ("the the umgwaqo uvaliwe", "en"),
        ("道路閉鎖発表会見市長説明二〇二六年十一月の件と対策本部設置", "ja"),  # few kana among many signs
        ("道路閉鎖發表會見市長說明二〇二六年十一月件對策本部設置", "zh"),
    ],
)
def test_how_much_of_a_language_makes_a_text(text: str, code: str) -> None:
    assert language_of(text, None).code == code


def test_a_surname_is_looked_up_in_a_long_text_without_reading_it_again() -> None:
    text = "«Мост готов», — сказал Тарнов.\n\n" * 2000 + "Иван Тарнов строит мосты."
    started = time.process_time()
    found = statements_in(text, None, "ru").statements
    assert time.process_time() - started < 10
    assert found[0].speaker is not None
    assert found[0].speaker.name == "Иван Тарнов"


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("sv", "Ministern säger att skatten sänks i maj.", None),
        ("sv", "Polisen bekräftar att bilen var röd.", None),
        ("sv", "Landshövdingen säger att bron stängs i maj.", None),
        ("no", "Forskeren sier at isen smelter.", None),
        ("da", "Kommunen oplyser at skolen lukker.", None),
        ("da", "Karen siger at skolen lukker.", "Karen"),
        ("sv", "Sören säger att skatten sänks i maj.", "Sören"),
        ("no", "Skogen sier at isen smelter.", "Skogen"),
    ],
)
def test_nouns_with_their_article_are_no_names(code: str, text: str, name: str | None) -> None:
    (one,) = statements_in(text, None, code).statements
    assert one.speaker is not None
    assert one.speaker.name == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "По мнению Анны Холт, мост закроют на две недели. Анна Холт ушла.", "Анна Холт"),
        ("ru", "Мэр Иван Тарнов ушёл. По словам мэра Ивана Тарнова, мост закроют на две недели.", "Иван Тарнов"),
        ("uk", "На думку Івана Тарна, дорога дуже погана і вузька.", None),
    ],
)
def test_a_name_in_the_genitive_is_told_as_it_stands_elsewhere(code: str, text: str, name: str | None) -> None:
    (one,) = statements_in(text, None, code).statements
    assert one.speaker is not None
    assert one.speaker.name == name
    if name:
        assert one.speaker.named_by is not None
        assert text[slice(*one.speaker.named_by)] == name
