"""German sentences in the subjunctive that go on from what somebody said."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told
from tests.timing import growth

from onrecord.statements import statements_in


def said(text: str) -> list[tuple[str, str | None]]:
    """What is said, and who says it."""
    found = statements_in(text, None, "de").statements
    return [(one.content.text, one.speaker.name if one.speaker else None) for one in found]


def test_a_sentence_in_the_subjunctive_goes_on() -> None:
    text = "„Das Tor ist zu“, sagte Anna Holt. Man habe es am Montag geschlossen. Der Hof sei offen. Die Stadt wächst."
    assert said(text) == [
        ("„Das Tor ist zu“", "Anna Holt"),
        ("Man habe es am Montag geschlossen", "Anna Holt"),
        ("Der Hof sei offen", "Anna Holt"),
    ]
    first, second, third = statements_in(text, None, "de").statements
    assert (second.continues, third.continues) == (first.id, second.id)


def test_the_next_paragraph_goes_on_as_well() -> None:
    text = "Anna Holt sagte, das Tor sei zu.\n\nFür die Schule werde ein Weg gebaut."
    assert said(text)[1] == ("Für die Schule werde ein Weg gebaut", "Anna Holt")


def test_without_a_statement_before_it_belongs_to_the_one_behind() -> None:
    text = "Die Brücke sei seit Montag gesperrt. Man habe Risse gefunden, sagte Anna Holt."
    assert said(text) == [
        ("Die Brücke sei seit Montag gesperrt", "Anna Holt"),
        ("Man habe Risse gefunden", "Anna Holt"),
    ]


def test_who_is_named_behind_the_sentence_says_it() -> None:
    text = "„Das Tor ist zu“, sagte Anna Holt. Für Besucher sei der Hof offen, sagte Otto Brask. Er sei nun schöner."
    assert said(text)[1:] == [("Für Besucher sei der Hof offen", "Otto Brask"), ("Er sei nun schöner", "Otto Brask")]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt wächst. Sie sei größer als gedacht.",
        "„Das Tor ist zu“, sagte Anna Holt. Die Stadt wächst. Sie sei größer als gedacht.",
        "„Das Tor ist zu“, sagte Anna Holt. Ich habe es gesehen.",
        "„Das Tor ist zu“, sagte Anna Holt. Das würde der Stadt schaden.",
        "„Das Tor ist zu“, sagte Anna Holt. Es kommen vor allem Gäste, die aus Hull seien und bleiben wollten.",
        "„Das Tor ist zu“, sagte Anna Holt. Der Hof sei offen, hiess es aus dem Amt.",
        "„Das Tor ist zu“, sagte Anna Holt. Sei das klug?",
        "„Das Tor ist zu“, sagte Anna Holt. Es lebe die Stadt Hull.",
    ],
)
def test_what_is_told_otherwise_is_nobody_s(text: str) -> None:
    assert len(said(text)) == text.count("„")


@pytest.mark.parametrize("words", ["Man habe es, das sei klar, geschlossen. ", "würden "])
def test_time_grows_in_proportion(words: str) -> None:
    def text(times: int) -> str:
        return "„Das Tor ist zu“, sagte Anna Holt. " + words * (times * 40 // len(words))

    assert growth(lambda words: statements_in(words, None, "de"), text(200), text(800), 12, 0.02) < 12


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Es gebe Risse. Damit sei der Hafen zu. Es lebe der Hafen.",
            ["Die Brücke sei dicht", "Es gebe Risse", "Damit sei der Hafen zu"],
        ),
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Es sei denn, man handle.",
            ["Die Brücke sei dicht"],
        ),
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Der Hof sei zu. „Denn wir haben noch nichts gehört.“ Er ging.",
            ["Die Brücke sei dicht", "Der Hof sei zu", "„Denn wir haben noch nichts gehört.“"],
        ),
        ("Der Hof war zu. „Denn wir haben noch nichts gehört.“", []),
    ],
)
def test_what_goes_on_in_the_subjunctive(text: str, found: list[str]) -> None:
    assert [content for _, content, _ in told(text, "de")] == found
    assert set(names_told(text, "de")) <= {"Bodo Tarnmann"}


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
