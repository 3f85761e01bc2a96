"""Sources behind "według", "podle" and their like, where no comma tells where they end; "как сообщили в …"."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told


@pytest.mark.parametrize(
    ("language", "text", "content", "source"),
    [
        (
            "pl",
            "Według rzecznika tarnowskiej policji most wkrótce runie.",
            "most wkrótce runie",
            "rzecznika tarnowskiej policji",
        ),
        ("pl", "Zdaniem ekspertów to właśnie most jest zagrożony.", "to właśnie most jest zagrożony", "ekspertów"),
        ("pl", "Zdaniem Holta most w Hull jest zagrożony.", "most w Hull jest zagrożony", "Holta"),
        ("pl", "Most – według doniesień – będzie zamknięty.", "Most będzie zamknięty", "doniesień"),
        ("pl", "Według danych ratusza, most będzie zamknięty.", "most będzie zamknięty", "danych ratusza"),
        ("cs", "Podle ministra dopravy se most brzy zavře.", "se most brzy zavře", "ministra dopravy"),
        ("cs", "Most podle ministra Tarna umožňuje jízdu.", "Most umožňuje jízdu", "ministra Tarna"),
        ("cs", "Podle něj bude mít most dva pruhy.", "bude mít most dva pruhy", "něj"),
        ("cs", "Úřednice, která podle policie lhala, mlčí.", "Úřednice, která lhala, mlčí", "policie"),
        ("cs", "A most podle policie brzy spadne.", "most brzy spadne", "policie"),
        ("cs", "Most, který spadl podle policie.", "Most, který spadl", "policie"),
        (
            "cs",
            "Most byl zavřen podle mluvčího Státní veterinární správy.",
            "Most byl zavřen",
            "mluvčího Státní veterinární správy",
        ),
        ("sk", "Podľa hovorkyne polície je most zatvorený.", "je most zatvorený", "hovorkyne polície"),
        ("ru", "Это мосты, которые, по данным мэрии, не имеют опор.", "которые не имеют опор", "мэрии"),
        ("ru", "Согласно отчёту «Маяка», мост закроют весной.", "мост закроют весной", "отчёту «Маяка»"),
        (
            "ru",
            "Как сообщили в пресс-службе мэрии, мост закрыт до весны.",
            "мост закрыт до весны",
            "пресс-службе мэрии",
        ),
        ("uk", "Як повідомили в мерії, міст закрили до весни.", "міст закрили до весни", "мерії"),
    ],
)
def test_who_is_named_in_the_genitive(language: str, text: str, content: str, source: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Według planu most będzie zamknięty wiosną."),
        ("cs", "Podle zákona je most v Hull zavřený."),
        ("cs", "Mosty řadíme podle velikosti."),
        ("ru", "Согласно закону, мост закрывают каждый год в мае."),
        ("ru", "Как видно в мае, мост закрыт до весны."),
    ],
)
def test_what_says_nothing_is_no_source(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "cs",
            "Ministr Pavel Blahek mluvil v pondělí. Most je podle ministra Pavla Blahka už zavřený.",
            "Pavel Blahek",
        ),
        ("cs", "Most je podle ministra Pavla Blahka už zavřený.", None),
        ("pl", "Jan Tarnowski mówił w poniedziałek. Według Jana Tarnowskiego most jest zamknięty.", "Jan Tarnowski"),
        ("pl", "Anna Tarnowska mówiła w poniedziałek. Zdaniem Anny Tarnowskiej most jest zły.", "Anna Tarnowska"),
        ("pl", "Według Jana Tarnowskiego most jest zamknięty.", "Jan Tarnowski"),
    ],
)
def test_a_name_in_the_genitive_is_told_as_it_stands_elsewhere(language: str, text: str, name: str | None) -> None:
    assert [one[2] for one in told(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "uk",
            "За словами Тарного, вони чекають на міст, працюючи вночі.",
            [("Тарного", "вони чекають на міст, працюючи вночі", None)],
        ),
        (
            "ru",
            "Мост закрыт до мая. Об этом сообщил пресс-секретарь мэра Дмитрий Тарнов.",
            [("пресс-секретарь мэра Дмитрий Тарнов", "Мост закрыт до мая", "Дмитрий Тарнов")],
        ),
        ("ru", "Согласно закону, мост закрывают каждый год в мае.", []),
    ],
)
def test_in_whose_words_and_what_was_reported(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "pl",
            "Według prognozy urzędu deficyt wyniesie 12 mln zł.",
            [("prognozy urzędu", "deficyt wyniesie 12 mln zł", None)],
        ),
        (
            "cs",
            "Podle krajského radního přijde oprava na 60 milionů korun.",
            [("krajského radního", "přijde oprava na 60 milionů korun", None)],
        ),
        ("cs", "Podle nového zákona Jan Kos musí platit.", []),
    ],
)
def test_adjectives_and_more_offices(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
