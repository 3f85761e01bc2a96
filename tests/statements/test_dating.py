"""The times of statements: when they were said, what their words are counted from, and by when they can be judged."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.record import Interval, StatementKind
from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.horizon import horizon_of

pytestmark = pytest.mark.rules_alone

WEDNESDAY = date(2026, 3, 11)


def ends(interval: Interval | None) -> tuple[str | None, str | None] | None:
    """Both ends; None for none."""
    return (interval.earliest, interval.latest) if interval else None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("“We go,” said Ada Holt on Tuesday.", ("2026-03-10", "2026-03-10")),
        ("“We go,” Ada Holt told reporters late Monday.", ("2026-03-09T18:00", "2026-03-09T23:59")),
        ("Last week Ada Holt said: “We go.”", ("2026-03-02", "2026-03-08")),
        ("On Sunday, Ada Holt said: “We go.”", ("2026-03-08", "2026-03-08")),
        ("Ada Holt on Sunday said: “We go.”", ("2026-03-08", "2026-03-08")),
        ("“We go,” said Ada Holt, who will retire on Friday.", None),
        ("“We go,” said Ada Holt.", None),
        ("Ada Holt, who on Sunday had kept silent, said: “We go.”", None),
        ("Ada Holt, who came home on Sunday, said: “We go.”", None),
        ("Ada Holt said in her speech for the Opening of the Tarn Regatta 2024: “We go.”", None),
        ("Ada Holt said in May 2024: “We go.”", ("2024-05-01", "2024-05-31")),
        ("When he was named on Tuesday, Tom Holt said: “We go.”", ("2026-03-10", "2026-03-10")),
        ("Ada Holt said in 2024: “We go.”", ("2024-01-01", "2024-12-31")),
    ],
)
def test_when_it_was_said(text: str, when: tuple[str, str] | None) -> None:
    (statement,) = statements_in(text, WEDNESDAY, "en").statements
    assert ends(statement.said.when) == when
    if statement.said.when:
        assert statement.said.when.span is not None


def test_quoted_words_are_counted_from_the_day_of_speaking() -> None:
    text = "“I will see him tomorrow,” said Ada Holt on Monday. He arrives tomorrow."
    read = statements_in(text, WEDNESDAY, "en")
    assert read.times is not None
    assert [(text[slice(*one.span)], one.interval and one.interval.earliest, one.about) for one in read.times] == [
        ("tomorrow", "2026-03-10", "event"),
        ("Monday", "2026-03-09", "statement"),
        ("tomorrow", "2026-03-12", "event"),
    ]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("CARROW, March 10 (Tern) - It burned.", "publication"),
        ("Published on March 10, 2026", "publication"),
        ("It burned on March 10.", "event"),
        ("It burned for three days.", "duration"),
        ("It burns every Monday.", "recurring"),
    ],
)
def test_what_a_time_is_about(text: str, about: str) -> None:
    times = statements_in(text, WEDNESDAY, "en").times
    assert times is not None
    assert [one.about for one in times] == [about]


def test_no_times_are_null_where_nothing_looked() -> None:
    assert statements_in("Avaamme sillan maanantaina.", WEDNESDAY, "fi").times is None
    assert statements_in("We go.", WEDNESDAY, "en").times == ()


def horizon(
    text: str, kind: StatementKind, content: str, cue: str = "said", published: date | None = WEDNESDAY
) -> tuple[str | None, str | None] | None:
    start, at = text.index(content), text.index(cue)
    attribution = Attribution(
        content=((start, start + len(content)),), cue=((at, at + len(cue)),), form="indirect", pattern="test"
    )
    dated = Dated(text, published, "en")
    dated.speak([(attribution, None)], [])
    return ends(horizon_of(text, attribution, kind, dated))


@pytest.mark.parametrize(
    ("content", "kind", "wanted"),
    [
        ("it will be signed by the end of March", "forecast", (None, "2026-03-31")),
        ("it will be signed within weeks", "forecast", ("2026-03-11", "2026-04-22")),
        ("it will be signed before the month is out", "forecast", (None, "2026-03-31")),
        ("it will be signed on Friday", "announcement", ("2026-03-13", "2026-03-13")),
        ("it will be signed", "promise", (None, None)),
        ("it will be signed", "announcement", (None, None)),
        ("it was signed on Monday", "announcement", None),
        ("they must answer by Friday", "demand", (None, "2026-03-13")),
        ("they must answer", "demand", None),
        ("the work will start on Monday and end by March 26", "announcement", ("2026-03-16", "2026-03-26")),
        ("no ferry would sail from Monday", "announcement", ("2026-03-16", "2026-03-16")),
        ("the talks will end if there is no list by Sunday", "threat", ("2026-03-15", None)),
        ("they will go home on Friday unless it is signed by Thursday", "threat", ("2026-03-13", "2026-03-13")),
        ("it was the best year since 2019", "evaluation", None),
        ("it will be a good meeting this week", "evaluation", ("2026-03-11", "2026-03-15")),
        ("it will be over by Friday", "refusal", None),
        ("it has been shut since October and will reopen", "forecast", (None, None)),
        ("they are closer today than a few weeks ago", "forecast", (None, None)),
        ("the gate will stay open, just like it does today", "promise", (None, None)),
        ("no fee will be higher than it is today", "promise", (None, None)),
        ("the gate will be opened today", "promise", ("2026-03-11", "2026-03-11")),
        ("she will never forget that Sunday when the wall broke", "claim", None),
        ("the keeper told her: “The gate will be opened today,”", "promise", (None, None)),
        ("he then announced: “A friend will join us tonight,”", "promise", (None, None)),
        ("the keeper told reporters: “The gate will be opened today,”", "promise", ("2026-03-11", "2026-03-11")),
        ("the weir should be mended by mid 2027", "forecast", (None, "2027-08-31")),
        ("should the list not come by Sunday, the talks end", "threat", ("2026-03-15", None)),
        ("they would strike back for an attack Friday that killed two", "threat", (None, None)),
        ("they would answer for the raid on Friday by Sunday", "threat", (None, "2026-03-15")),
        ("they would strike back on Friday", "threat", ("2026-03-13", "2026-03-13")),
    ],
)
def test_by_when_a_statement_can_be_judged(
    content: str, kind: StatementKind, wanted: tuple[str | None, str | None] | None
) -> None:
    assert horizon(f"Ada Holt said that {content}.", kind, content) == wanted


@pytest.mark.parametrize(
    ("content", "kind", "wanted"),
    [
        ("it will be over by 2030", "forecast", (None, "2030-12-31")),
        ("it will be signed in May 2029", "promise", ("2029-05-01", "2029-05-31")),
        ("it will be signed this year", "promise", (None, None)),
        ("it closed in 2018", "forecast", (None, None)),
        ("they must answer by June 3, 2026", "demand", (None, "2026-06-03")),
    ],
)
def test_a_year_of_its_own_is_enough_where_the_text_has_no_day(
    content: str, kind: StatementKind, wanted: tuple[str | None, str | None]
) -> None:
    assert horizon(f"{content}, Holt said.", kind, content, published=None) == wanted


def test_a_deadline_before_the_content_counts_for_a_threat() -> None:
    text = "If there is no list by Sunday, she said, “you will find my chair empty”."
    assert horizon(text, "threat", "“you will find my chair empty”") == ("2026-03-15", None)


def test_what_had_been_said_looks_ahead_to_what_is_over() -> None:
    text = "Ada Holt had said that there would be a deal by Friday."
    assert horizon(text, "forecast", "there would be a deal by Friday", "had said") == (None, "2026-03-06")


def test_a_statement_without_a_kind_has_no_horizon() -> None:
    text = "Ada Holt said that it will open on Friday."
    dated = Dated(text, WEDNESDAY, "en")
    attribution = Attribution(content=((19, 41),), cue=((9, 13),), form="indirect", pattern="test")
    assert horizon_of(text, attribution, None, dated) is None


def test_the_day_of_what_is_answered_for_is_no_due_day_in_the_past_either() -> None:
    text = "The blasts came after Carrow had vowed to strike back for an attack Friday on a school."
    (found,) = [one for one in statements_in(text, date(2026, 3, 15), "en").statements if one.cue]
    assert found.horizon is None or (found.horizon.earliest, found.horizon.latest) == (None, None)
