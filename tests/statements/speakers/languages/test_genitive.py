"""Names in the genitive behind a noun, in languages that tell it by an ending, an article, or the noun's."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in

CLAUSES = {
    "ru": "сообщил, что мост закрыт.",
    "uk": "заявив, що міст закрито.",
    "pl": "powiedział, że most jest zamknięty.",
    "cs": "uvedl, že most je zavřený.",
    "sk": "uviedol, že most je zatvorený.",
    "hr": "rekao je da je most zatvoren.",
    "ro": "a spus că podul este închis.",
    "fi": "sanoi, että silta on suljettu.",
    "hu": "azt mondta, hogy a híd zárva van.",
    "el": "είπε ότι η γέφυρα είναι κλειστή.",
    "ca": "va dir que el pont estava tancat.",
    "bg": "каза, че мостът е затворен.",
}


@pytest.mark.parametrize(
    ("language", "source", "name"),
    [
        ("ru", "Адвокат Анны Тарновой", None),
        ("ru", "Мать Ивана Тарнова", None),
        ("ru", "Адвокат Иван Тарнов", "Иван Тарнов"),
        ("ru", "Глава комитета Анна Тарнова", "Анна Тарнова"),
        ("ru", "Брат Анны Тарновой Иван Ольмов", "Иван Ольмов"),
        ("uk", "Адвокат Івана Тарненка", None),
        ("uk", "Адвокат Іван Тарненко", "Іван Тарненко"),
        ("pl", "Adwokat Anny Tarnowskiej", None),
        ("pl", "Matka Jana Tarnowskiego", None),
        ("pl", "Prezes firmy Jan Tarnowski", "Jan Tarnowski"),
        ("cs", "Mluvčí ministra Jana Tarnáka", None),
        ("cs", "Mluvčí policie Jana Tarnáková", "Jana Tarnáková"),
        ("cs", "Advokát Jan Tarnák", "Jan Tarnák"),
        ("sk", "Advokát Anny Tarnovej", None),
        ("hr", "Odvjetnik Ane Tarn", None),
        ("ro", "Avocatul Anei Tarn", None),
        ("ro", "Mama lui Ion Tarn", None),
        ("ro", "Avocatul Ion Tarn", "Ion Tarn"),
        ("fi", "Anna Tarnan asianajaja", None),
        ("fi", "Asianajaja Anna Tarnanen", "Anna Tarnanen"),
        ("hu", "Tarnó Anna ügyvédje", None),
        ("hu", "Tarnó Anna polgármester", "Tarnó Anna"),
        ("el", "Ο δικηγόρος της Άννας Τάρνα", None),
        ("el", "Η υπουργός Άννα Τάρνα", "Άννα Τάρνα"),
        ("ca", "L'advocat d'Anna Tarn", None),
        ("ca", "L'alcaldessa Anna Tarn", "Anna Tarn"),
        ("bg", "Адвокатът на Анна Тарнова", None),
    ],
)
def test_whose_somebody_is_speaks_not(language: str, source: str, name: str | None) -> None:
    found = told(f"{source} {CLAUSES[language]}", language)
    assert [(words, who) for words, _, who in found] == [(source, name)]


def test_behind_according_to_all_are_in_the_genitive() -> None:
    text = "По словам адвоката Ивана Тарнова, старый мост закрыт до весны. Иван Тарнов приехал утром."
    assert [name for _, _, name in told(text, "ru")] == ["Иван Тарнов"]


@pytest.mark.parametrize(("source", "name"), [("محامي أحمد سالم", None), ("المحامي أحمد سالم", "أحمد سالم")])
def test_arabic_offices_with_an_article_are_the_name_s(source: str, name: str | None) -> None:
    assert [who for _, _, who in told(f"قال {source} إن الجسر مغلق.", "ar")] == [name]


@pytest.mark.parametrize(
    ("language", "source", "name"),
    [
        ("ru", "Биолог Евгения Тарнова", "Евгения Тарнова"),
        ("uk", "Міністр Андрій Лука", "Андрій Лука"),
        ("pl", "Posłanka Wiktoria Lego", "Wiktoria Lego"),
        ("cs", "Herečka Jana Tarner", "Jana Tarner"),
        ("cs", "Tenistka Martina Tarnova", "Martina Tarnova"),
    ],
)
def test_names_that_end_as_if_in_the_genitive_are_their_bearers(language: str, source: str, name: str) -> None:
    assert [who for _, _, who in told(f"{source} {CLAUSES[language]}", language)] == [name]


def test_a_man_s_name_as_it_is_goes_before_the_ending_of_a_surname() -> None:
    assert [who for _, _, who in told(f"Міністр Андрій Тарука {CLAUSES['uk']}", "uk")] == ["Андрій Тарука"]


def test_of_what_body_a_polish_official_is() -> None:
    (one,) = statements_in("Urzędnik Białego Domu przekazał, że most jest zamknięty.", None, "pl").statements
    assert one.speaker is not None
    assert one.speaker.name is None
