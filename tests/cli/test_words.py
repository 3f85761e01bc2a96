from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from onrecord.cli.shown.head import byline_words
from onrecord.cli.shown.lines import quoted
from onrecord.cli.shown.words import interval_words, place_words, same_moment, when_words
from onrecord.record import Author, AuthorRole, Evidence, EvidenceFrom, Interval, Precision, When

HERE = Evidence(from_="visible")


@pytest.mark.parametrize(
    ("value", "precision", "words"),
    [
        ("2026-11-03", "day", "3 November 2026"),
        ("2026-11-03T10:20Z", "minute", "3 November 2026, 10:20 UTC"),
        ("2026-11-03T10:20+00:00", "minute", "3 November 2026, 10:20 UTC"),
        ("2026-11-03T10:20:59.123+05:30", "second", "3 November 2026, 10:20 +05:30"),
        ("2026-11-03T10:20", "minute", "3 November 2026, 10:20"),
        ("2026-11-03T00:00:00Z", "day", "3 November 2026"),
    ],
)
def test_moments(value: str, precision: Precision, words: str) -> None:
    assert when_words(When(value=value, day=date(2026, 11, 3), precision=precision, evidence=HERE)) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2026-11-24", "2026-11-30", "24 to 30 November 2026"),
        ("2026-10-24", "2026-11-30", "24 October to 30 November 2026"),
        ("2026-11-24", "2027-11-24", "24 November 2026 to 24 November 2027"),
        ("2026-11-24", "2026-11-24", "24 November 2026"),
        (None, "2026-11-24T10:00Z", "by 24 November 2026"),
        ("2026-11-24", None, "from 24 November 2026"),
        (None, None, None),
    ],
)
def test_intervals(earliest: str | None, latest: str | None, words: str | None) -> None:
    assert interval_words(Interval(earliest=earliest, latest=latest)) == words


def test_about() -> None:
    interval = Interval(earliest="2026-11-24", latest="2026-11-30", certainty="approximate")
    assert interval_words(interval) == "about 24 to 30 November 2026"
    by = Interval(earliest=None, latest="2026-11-30", certainty="approximate")
    assert interval_words(by) == "by about 30 November 2026"
    since = Interval(earliest="2026-11-24", latest=None, certainty="approximate")
    assert interval_words(since) == "from about 24 November 2026"


def test_a_night_is_of_the_day_on_which_it_begins() -> None:
    night = Interval(earliest="2026-11-24T18:00", latest="2026-11-25T05:59", certainty="approximate")
    assert interval_words(night) == "night of 24 November 2026"


@pytest.mark.parametrize(
    ("origin", "at", "words"),
    [
        ("visible", "14", "on the page, block 14"),
        ("visible", None, "on the page"),
        ("json-ld", "/0/author", "JSON-LD /0/author"),
        ("robots", None, "robots.txt"),
        ("robots", "robots.txt", "robots.txt"),
    ],
)
def test_places(origin: EvidenceFrom, at: str | None, words: str) -> None:
    assert place_words(Evidence(from_=origin, at=at)) == words


def author(name: str, outlet: str | None = None, role: AuthorRole = "writer") -> Author:
    return Author(name=name, outlet=outlet, role=role, evidence=HERE)


@pytest.mark.parametrize(
    ("authors", "words"),
    [
        ((author("Ann Ow"), author("Bo Pell")), "By Ann Ow and Bo Pell"),
        ((author("Ann Ow"), author("Bo Pell"), author("Cy Rand")), "By Ann Ow, Bo Pell and Cy Rand"),
        ((author("Ann Ow", "Tide"), author("Bo Pell", "Ebb")), "By Ann Ow, Tide, and Bo Pell, Ebb"),
        ((author("Ann Ow", role="photographs"),), "Photographs by Ann Ow"),
        ((author("Ann Ow"), author("Bo Pell", role="editing")), "By Ann Ow; edited by Bo Pell"),
    ],
)
def test_bylines(authors: tuple[Author, ...], words: str) -> None:
    assert byline_words(authors) == words


def test_words_that_bring_their_marks_get_no_others() -> None:
    assert [quoted(words) for words in ("a", "“a”", "«a»", "“a” and “b")] == ["“a”", "“a”", "«a»", "““a” and “b”"]


def moment(value: str) -> When:
    found = datetime.fromisoformat(value)
    return When(
        value=value, day=found.date(), evidence=HERE, instant=found.astimezone(UTC) if found.tzinfo else None,
        precision="day" if len(value) == 10 else "second" if value[16:17] == ":" else "minute",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2026-11-23T10:20+01:00", "2026-11-23T09:20Z", True),
        ("2026-11-23T00:20+01:00", "2026-11-22T23:20:41Z", True),
        ("2026-11-23T10:20:40Z", "2026-11-23T10:20:41Z", False),
        ("2026-11-23T10:20Z", "2026-11-23T10:21Z", False),
        ("2026-11-23T10:20", "2026-11-23T10:20:30+01:00", True),
        ("2026-11-23T10:20", "2026-11-23T09:20Z", False),
        ("2026-11-23", "2026-11-23", True),
        ("2026-11-23", "2026-11-23T10:20Z", False),
    ],
)
def test_the_same_moment(one: str, other: str, same: bool) -> None:
    assert same_moment(moment(one), moment(other)) is same
    assert same_moment(moment(other), moment(one)) is same
