"""What the desk says of days, spans of time and places; and where they fall on its bars."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desk.wire import sample

from onrecord.desk import words
from onrecord.desk.bars import Axis, around, bar, clear_of, near, ticks
from onrecord.desk.shared import shared_words
from onrecord.record import Evidence, Interval, Speaker, When

TODAY = date(2026, 3, 20)
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


def plain(text: str | None) -> str | None:
    return text and text.replace(words.SPACE, " ")


@pytest.mark.parametrize(
    ("earliest", "latest", "certainty", "told"),
    [
        ("2026-03-21", "2026-03-21", "exact", "21 Mar 2026"),
        (None, "2027-03-31", "exact", "by 31 Mar 2027"),
        ("2026-11-24", "2026-11-30", "approximate", "about 24 to 30 Nov 2026"),
        ("2027-03-01", "2027-05-31", "exact", "Mar to May 2027"),
        ("2027-01-01", "2027-12-31", "exact", "2027"),
        ("2027-02-01", "2027-02-28", "exact", "Feb 2027"),
        ("2026-12-01", "2027-01-31", "exact", "Dec 2026 to Jan 2027"),
        ("2026-11-28", "2026-12-05", "exact", "28 Nov to 5 Dec 2026"),
        ("2026-12-28", "2027-01-05", "exact", "28 Dec 2026 to 5 Jan 2027"),
        ("2026-11-28T10:00:00", None, "exact", "from 28 Nov 2026"),
        (None, "2026-08-31", "approximate", "by about 31 Aug 2026"),
        ("2026-11-28", None, "approximate", "from about 28 Nov 2026"),
        (None, None, "exact", None),
    ],
)
def test_a_span_of_time_in_words(earliest: str | None, latest: str | None, certainty: str, told: str | None) -> None:
    interval = Interval(earliest=earliest, latest=latest, certainty=certainty)  # type: ignore[arg-type]
    assert plain(words.interval(interval)) == told


@pytest.mark.parametrize(
    ("earliest", "latest", "told"),
    [
        (None, "2026-03-20", "today"),
        (None, "2026-03-21", "tomorrow"),
        (None, "2026-03-19", "yesterday"),
        (None, "2036-12-31", "in 10 years"),
        (None, "2026-03-12", "8 days ago"),
        ("2025-09-01", "2025-11-20", "4 months ago"),
        ("2023-09-01", "2023-11-20", "2 years ago"),
        (None, "2026-04-27", "in 38 days"),
        (None, "2026-09-20", "in 6 months"),
        ("2026-03-21", "2026-03-27", "opens tomorrow"),
        ("2026-03-18", "2026-03-27", "open now, 7 days left"),
        ("2026-03-18", "2035-03-27", "open now, 9 years left"),
        ("2026-03-18", "2026-03-20", "open now, last day"),
        (None, None, None),
    ],
)
def test_how_far_off_a_window_is(earliest: str | None, latest: str | None, told: str | None) -> None:
    assert words.until(Interval(earliest=earliest, latest=latest), TODAY) == told


def test_days_and_moments() -> None:
    assert plain(words.day_heading(TODAY, TODAY)) == "Today, Friday 20 March"
    assert plain(words.day_heading(date(2025, 9, 1), TODAY)) == "Monday 1 September 2025"
    assert plain(words.moment(datetime(2026, 3, 20, 9, 5, tzinfo=UTC), TODAY)) == "20 Mar, 09:05 UTC"
    evidence = Evidence(from_="meta")
    when = When(value="2026-03-20T09:05:00+02:00", day=TODAY, precision="second", evidence=evidence)
    assert plain(words.printed_moment(when)) == "20 March 2026, 07:05 UTC (09:05 at the outlet)"
    assert plain(words.printed_moment(when, when)) == "07:05 UTC (09:05 at the outlet)"
    assert words.as_date("soon") is None


def at(value: str) -> When:
    given = datetime.fromisoformat(value)
    instant = given.astimezone(UTC) if given.utcoffset() is not None else None
    return When(value=value, day=given.date(), instant=instant, precision="second", evidence=Evidence(from_="meta"))


@pytest.mark.parametrize(
    ("updated", "told"),
    [
        ("2026-03-20T09:05:00+02:00", None),
        ("2026-03-20T07:05:44Z", None),
        ("2026-03-20T09:05:00", "09:05 by the outlet’s clock"),
        ("2026-03-20T09:06:00+02:00", "07:06 UTC (09:06 at the outlet)"),
        ("2026-03-21T09:05:00+02:00", "21 March 2026, 07:05 UTC (09:05 at the outlet)"),
    ],
)
def test_a_change_at_the_minute_of_publication_is_none(updated: str, told: str | None) -> None:
    assert plain(words.change_moment(at(updated), at("2026-03-20T09:05:13+02:00"))) == told
    assert words.change_moment(None, at(updated)) is None
    assert words.change_moment(at(updated), None) == words.printed_moment(at(updated))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2026-03-20T09:05:00Z", "20 March 2026, 09:05 UTC"),
        ("2026-03-20T00:30:00+02:00", "19 March 2026, 22:30 UTC (20 Mar, 00:30 at the outlet)"),
        ("2026-03-20T09:05:00", "20 March 2026, 09:05 by the outlet’s clock"),
        ("2026-03-20", "20 March 2026"),
        ("soon", None),
        ("2026-13-45T09:05:00Z", None),
    ],
)
def test_a_moment_is_told_in_utc_and_the_outlets_own_clock_behind_it(value: str, told: str | None) -> None:
    found = words.printed_value(value)
    assert (plain(found) if found else None) == told


def test_who_speaks_and_what_is_counted() -> None:
    assert words.speaker_name(None) == "Speaker not found"
    nobody = Speaker(kind="unnamed", role="envoys", confidence=1)
    assert words.speaker_name(nobody, "they") == "They (not named)"
    assert words.speaker_name(nobody, "a " * 40) == "Envoys (not named)"
    assert words.speaker_name(nobody, "We") == "The text’s own “we”"
    assert words.speaker_name(Speaker(kind="unnamed", confidence=1)) == "Somebody, not named"
    assert words.unnamed("who", "harbour expert") == "Harbour expert (not named)"
    assert words.unnamed("who") == "Somebody, not named"
    assert words.speaker_name(Speaker(kind="document", confidence=1)) == "A document, not named"
    assert words.role_line(nobody, besides="The envoys (not named)") is None
    assert words.role_line(Speaker(kind="person", role="envoy", side="Hathrin", confidence=1)) == "envoy, for Hathrin"
    assert words.copies(["republished", "wire", "republished"], 3) == "3 copies: 2 republished, 1 from the wire"
    assert words.copies(["wire"], 400) == "400 copies, the first 1 shown"
    assert words.confidence(0.97) == ".97"
    assert words.confidence(1) == "1"


def test_offices_that_another_says_too_are_left_out() -> None:
    roles = ("foreign minister", "Kaldrian Foreign Minister", "Foreign Minister", "head", "kaldrian foreign minister")
    assert words.different(roles) == ("Kaldrian Foreign Minister", "head")
    assert words.different(("head", "headmaster")) == ("head", "headmaster")
    assert words.different(()) == ()


def test_a_place_is_named_by_what_stands_there() -> None:
    record, _ = sample("harbour/2026-03-06-delegations-end-day-one")
    aside = next(one for one in record.set_aside if one.kind == "rights")
    assert aside.evidence
    assert words.place(Evidence(from_="visible", at=aside.evidence.at), record) == "in a notice of rights"
    assert words.place(Evidence(from_="json-ld", at="/author/name")) == "JSON-LD /author/name"
    inside = Evidence(from_="visible", at="4", words=record.text[:30])
    assert words.place(inside, record) == "in the text, paragraph 1"


@given(DAYS, DAYS, DAYS, st.none() | DAYS)
def test_bars_stay_on_their_axis(first: date, last: date, today: date, said: date | None) -> None:
    first, last = sorted((first, last))
    due = Interval(earliest=first.isoformat(), latest=last.isoformat())
    made = bar(due, around([first, last], today), today, said)
    assert made is not None
    assert 0 <= made.x <= 100
    assert 0 <= made.width <= 101 - made.x
    assert made.past == (last < today)
    assert made.now is not None
    far = bar(due, near(today), today)
    assert far is None or 0 <= far.x <= 100


@given(DAYS, st.integers(2, 20_000))
def test_an_axis_has_a_few_labels_in_order(first: date, days: int) -> None:
    axis = Axis(first=first, last=first + timedelta(days=days))
    labels = ticks(axis)
    assert len(labels) <= 8
    assert [one.x for one in labels] == sorted(one.x for one in labels)
    assert all(0 <= one.span[0] < one.span[1] <= 101 for one in labels)
    for now in (3.0, 50.0, 97.0):
        assert all(one.span[1] < now - 5 or one.span[0] > now + 5 for one in clear_of(labels, now))
    assert clear_of(labels, None) == labels


def test_words_of_weight_are_shared() -> None:
    assert shared_words("They will reopen the dam road in 14 days", "The dam ROAD reopened, they say, in 14 days") == [
        "road", "14", "days",
    ]  # fmt: skip
    assert shared_words("that will have been", "that will have been") == []
