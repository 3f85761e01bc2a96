"""Times in English text: what they are on the calendar, by the conventions that docs/times.md tells."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.timing import growth

from onrecord.statements.times import Base, expressions_in, times_in

WEDNESDAY = date(2026, 3, 11)


def told(text: str, published: date = WEDNESDAY) -> list[tuple[str, str | None, str | None]]:
    """The words of each time, and its two ends."""
    found = expressions_in(text, Base.of(published))
    return [(text[one.span[0] : one.span[1]], (i := one.stretch.interval()).earliest, i.latest) for one in found]


@given(
    moment=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
    count=st.sampled_from(("a few", "several", "two or three", "dozens of", "a couple of", "at least two", "three")),
    unit=st.sampled_from(("minutes", "hours", "days", "weeks", "months", "years")),
    frame=st.sampled_from(
        ("It fell {} ago.", "It will fall in {}.", "Over the past {} it fell.", "It fell {} earlier.")
    ),
)
def test_the_ends_are_in_order_at_any_hour(moment: datetime, count: str, unit: str, frame: str) -> None:
    for one in expressions_in(frame.format(f"{count} {unit}"), Base.of(moment)):
        interval = one.stretch.interval()
        assert interval.earliest is None or interval.latest is None or interval.earliest <= interval.latest


def test_some_hours_ago() -> None:
    moment = datetime(2026, 3, 11, 16, 51)
    assert told("It fell a few hours ago.", moment) == [("a few hours ago", "2026-03-11T10:51", "2026-03-11T14:51")]


@pytest.mark.parametrize(
    ("text", "words", "earliest", "latest"),
    [
        # Weekdays: the day of publication counts, the tense decides, the clause is the span's own.
        ("The council met on Wednesday.", "Wednesday", "2026-03-11", "2026-03-11"),
        ("It will hold its largest fair in ten years’ time.", "in ten years’ time", "2036-01-01", "2036-12-31"),
        ("The first boat will sail in two weeks.", "in two weeks", "2026-03-23", "2026-03-29"),
        ("It will grow over the coming decades.", "over the coming decades", "2026-03-11", "2086-03-11"),
        ("The council met on Thursday.", "Thursday", "2026-03-05", "2026-03-05"),
        ("The council will meet on Thursday.", "Thursday", "2026-03-12", "2026-03-12"),
        ("The ferry, which sank on Friday, will be raised.", "Friday", "2026-03-06", "2026-03-06"),
        ("He said the bridge would reopen Monday.", "Monday", "2026-03-16", "2026-03-16"),
        ("They agreed to meet on Friday.", "Friday", "2026-03-13", "2026-03-13"),
        ("They were advised to leave on Friday.", "Friday", "2026-03-13", "2026-03-13"),
        ("We need help on Friday.", "Friday", "2026-03-13", "2026-03-13"),
        ("We needed help on Friday.", "Friday", "2026-03-06", "2026-03-06"),
        ("It will remain closed until Friday.", "until Friday", "2026-03-11", "2026-03-13"),
        ("It remained closed until Friday.", "until Friday", None, "2026-03-06"),
        ("It would close unless one was found on Friday.", "Friday", "2026-03-13", "2026-03-13"),
        ("It would close even if one was lost on Friday.", "Friday", "2026-03-06", "2026-03-06"),
        ("It would have closed if one was lost on Friday.", "Friday", "2026-03-06", "2026-03-06"),
        ("A tour starting in Hull on Friday is sold out.", "Friday", "2026-03-13", "2026-03-13"),
        ("They must act before winter.", "before winter", "2026-03-11", "2026-11-30"),
        ("It could come as early as June.", "as early as June", "2026-06-01", None),
        ("It could come as soon as next week.", "as soon as next week", "2026-03-16", None),
        ("They will strike on 3 and 4 April.", "3 and 4 April", "2026-04-03", "2026-04-04"),
        ("They will strike on April 3 and 4.", "April 3 and 4", "2026-04-03", "2026-04-04"),
        ("They will strike on 3 and 10 April.", "10 April", "2026-04-10", "2026-04-10"),
        ("It will open between 3 and 10 April.", "3 and 10 April", "2026-04-03", "2026-04-10"),
        ("They will meet in the new year.", "new year", "2027-01-01", "2027-04-30"),
        ("They met in the new year.", "new year", "2026-01-01", "2026-04-30"),
        ("A vote had been scheduled for Tuesday.", "Tuesday", "2026-03-10", "2026-03-10"),
        ("Ahead of Monday's vote she was silent.", "Ahead of Monday", "2026-03-11", "2026-03-15"),
        ("The mayor resigned last Monday.", "last Monday", "2026-03-09", "2026-03-09"),
        ("The port opens next Monday.", "next Monday", "2026-03-16", "2026-03-16"),
        ("It begins a week from Friday.", "a week from Friday", "2026-03-20", "2026-03-20"),
        ("If there is no list by Sunday, she said, they will go.", "by Sunday", "2026-03-11", "2026-03-15"),
        # Dates as they are printed.
        ("It burned on May 3, 2019.", "May 3, 2019", "2019-05-03", "2019-05-03"),
        ("It burned on the 3rd of May 2019.", "the 3rd of May 2019", "2019-05-03", "2019-05-03"),
        ("It burned on 2019-05-03.", "2019-05-03", "2019-05-03", "2019-05-03"),
        ("It burned on 2019/05/03.", "2019/05/03", "2019-05-03", "2019-05-03"),
        ("It burned on Friday, May, 3 2019.", "Friday, May, 3 2019", "2019-05-03", "2019-05-03"),
        ("It opens between May 3 and 5.", "May 3 and 5", "2026-05-03", "2026-05-05"),
        ("It opens on May 3 and 5.", "May 3", "2026-05-03", "2026-05-03"),
        ("In May, 12 ships came.", "May", "2025-05-01", "2025-05-31"),
        ("It burned on 3.5.2019.", "3.5.2019", "2019-05-03", "2019-05-03"),
        ("It burned on 5/13/2019.", "5/13/2019", "2019-05-13", "2019-05-13"),
        ("It burned on Dec. 30.", "Dec. 30", "2025-12-30", "2025-12-30"),
        ("This December 1 will be a day of its own.", "December 1", "2026-12-01", "2026-12-01"),
        ("It opens on 2 April.", "2 April", "2026-04-02", "2026-04-02"),
        ("It will open by the first of May.", "by the first of May", "2026-03-11", "2026-05-01"),
        ("It closed on the twenty-first of June 2025.", "the twenty-first of June 2025", "2025-06-21", "2025-06-21"),
        ("It ran from March 30 to April 2, 2025.", "from March 30 to April 2, 2025", "2025-03-30", "2025-04-02"),
        ("It ran from March to August 2011.", "from March to August 2011", "2011-03-01", "2011-08-31"),
        ("Sunday, March 8, was calm.", "Sunday, March 8", "2026-03-08", "2026-03-08"),
        # Units.
        ("It may rise later in the year.", "later in the year", "2026-03-11", "2026-12-31"),
        ("It will be hard in the year ahead.", "in the year ahead", "2026-03-11", "2027-03-11"),
        ("It is only a matter of days.", "a matter of days", "2026-03-11", "2026-03-18"),
        ("It will open in 1H 2027.", "1H 2027", "2027-01-01", "2027-06-30"),
        ("It will open in FY2027.", "FY2027", "2027-01-01", "2027-12-31"),
        ("It will open at the end of Q3.", "the end of Q3", "2026-09-30", "2026-09-30"),
        ("It opened at the end of Q3.", "the end of Q3", "2025-09-30", "2025-09-30"),
        ("It fell in the second half of the year.", "the second half of the year", "2025-07-01", "2025-12-31"),
        ("It fell last week.", "last week", "2026-03-02", "2026-03-08"),
        ("It fell this month.", "this month", "2026-03-01", "2026-03-11"),
        ("It will fall later this month.", "later this month", "2026-03-11", "2026-03-31"),
        ("It fell two years ago.", "two years ago", "2024-01-01", "2024-12-31"),
        ("It fell two or three weeks ago.", "two or three weeks ago", "2026-02-18", "2026-02-25"),
        ("It fell over the past two months.", "over the past two months", "2026-01-11", "2026-03-11"),
        ("She wants to form more unions with established makers this year.", "this year", "2026-03-11", "2026-12-31"),
        ("They will stay for two more weeks.", "for two more weeks", "2026-03-11", "2026-03-25"),
        ("It will be there in less than ten days.", "in less than ten days", "2026-03-11", "2026-03-21"),
        ("The company has 30 days to respond.", "30 days", "2026-03-11", "2026-04-10"),
        ("The court gave the town two weeks to pay.", "two weeks", "2026-03-11", "2026-03-25"),
        ("She has taken 30 days to respond.", "30 days", None, None),
        ("Holt gave the crew until Friday to leave.", "until Friday", "2026-03-11", "2026-03-13"),
        ("They have until noon on Friday.", "until noon on Friday", "2026-03-11", "2026-03-13T12:00"),
        ("It will rain for another ten days.", "for another ten days", "2026-03-11", "2026-03-21"),
        ("She expects it before the month is out.", "before the month is out", "2026-03-11", "2026-03-31"),
        ("It will open in a few days.", "in a few days", "2026-03-13", "2026-03-17"),
        # Parts.
        ("It began in the early 1980s.", "the early 1980s", "1980-01-01", "1983-12-31"),
        ("It began in the 1800s.", "the 1800s", "1800-01-01", "1899-12-31"),
        ("It began in the late 1500s.", "the late 1500s", "1566-08-31", "1599-12-31"),
        ("It began in late 2024.", "late 2024", "2024-09-01", "2024-12-31"),
        ("It will end by the end of next week.", "by the end of next week", "2026-03-11", "2026-03-22"),
        ("It was won in the first half of 2025.", "the first half of 2025", "2025-01-01", "2025-06-30"),
        ("Profit rose in the third quarter.", "the third quarter", "2025-07-01", "2025-09-30"),
        ("It sank on Tuesday night.", "Tuesday night", "2026-03-10T18:00", "2026-03-11T05:59"),
        ("It will sail at 5 a.m. on Saturday.", "at 5 a.m. on Saturday", "2026-03-14T05:00", "2026-03-14T05:00"),
        ("It will rise in the second half of the year.", "the second half of the year", "2026-07-01", "2026-12-31"),
        ("It opened in the second month of 2025.", "the second month of 2025", "2025-02-01", "2025-02-28"),
        ("It shut on the last day of 2025.", "the last day of 2025", "2025-12-31", "2025-12-31"),
        ("It shut in the last week of April.", "the last week of April", "2025-04-24", "2025-04-30"),
        ("It shut in the second week of April.", "the second week of April", "2025-04-08", "2025-04-14"),
        ("It rained in the week of March 2.", "the week of March 2", "2026-03-02", "2026-03-08"),
        ("It sank on the eve of May 3, 2025.", "the eve of May 3, 2025", "2025-05-02", "2025-05-02"),
        ("It sank a week after Monday.", "a week after Monday", "2026-03-16", "2026-03-22"),
        ("It sank on Friday at 9:30.", "Friday at 9:30", "2026-03-06T09:30", "2026-03-06T09:30"),
        ("It will open Monday week.", "Monday week", "2026-03-23", "2026-03-23"),
        ("It fell in the last quarter of last year.", "the last quarter of last year", "2025-10-01", "2025-12-31"),
        ("It fell in twenty twenty-five.", "twenty twenty-five", "2025-01-01", "2025-12-31"),
        # Bounds.
        ("He must leave by March 20.", "by March 20", "2026-03-11", "2026-03-20"),
        ("They must leave no later than Friday.", "no later than Friday", "2026-03-11", "2026-03-13"),
        ("It has been shut since October.", "since October", "2025-10-01", "2026-03-11"),
        ("It will be shut until June.", "until June", "2026-03-11", "2026-06-30"),
        ("He will not raise fares before the autumn.", "before the autumn", "2026-03-11", "2026-08-31"),
        ("It will sail from Monday onwards.", "from Monday onwards", "2026-03-16", None),
        # Holidays.
        ("It will end by Easter.", "by Easter", "2026-03-11", "2026-04-05"),
        ("It was shut on Memorial Day.", "Memorial Day", "2025-05-26", "2025-05-26"),
        ("It was shut at Christmas.", "Christmas", "2025-12-25", "2025-12-25"),
        ("We will lay the first rail before Christmas.", "before Christmas", "2026-03-11", "2026-12-24"),
        ("They laid the first rail before Christmas.", "before Christmas", None, "2025-12-24"),
        ("We will surely quit before New Year.", "before New Year", "2026-03-11", "2026-12-31"),
        ("It will be open before the new year.", "before the new year", "2026-03-11", "2026-12-31"),
    ],
)  # fmt: skip
def test_a_time_is_where_the_conventions_put_it(
    text: str, words: str, earliest: str | None, latest: str | None
) -> None:
    assert told(text) == [(words, earliest, latest)]


def test_hours_are_counted_from_the_moment() -> None:
    noon = datetime.fromisoformat("2026-03-11T12:00:00+02:00")
    assert told("They must go within 48 hours.", noon) == [("within 48 hours", "2026-03-11T12:00", "2026-03-13T12:00")]
    assert told("They must go within 48 hours.") == [("within 48 hours", "2026-03-11", "2026-03-13")]


def test_days_named_before_are_counted_from() -> None:
    found = told("The ship was seized on March 3. Two days later it burned. The next day it sank.")
    assert [(earliest, latest) for _, earliest, latest in found] == [
        ("2026-03-03", "2026-03-03"), ("2026-03-05", "2026-03-05"), ("2026-03-06", "2026-03-06"),
    ]  # fmt: skip


def test_a_weekday_to_follow_is_counted_from_the_day_named_before() -> None:
    assert told("It opens on May 3 and shuts the following Monday.")[1] == (
        "the following Monday", "2026-05-04", "2026-05-04",
    )  # fmt: skip


def test_the_eve_of_what_has_its_day_behind_it() -> None:
    found = told("They spoke on the eve of the summit, which opens on Thursday.")
    assert found[0] == ("on the eve of the summit", "2026-03-11", "2026-03-11")


def test_a_year_earlier_is_the_quarter_of_the_year_before() -> None:
    found = expressions_in("Profit fell in the third quarter from 5 million a year earlier.", Base(WEDNESDAY))
    assert [one.stretch.value for one in found] == ["2025-Q3", "2024-Q3"]


@pytest.mark.parametrize("text", ["It is open from 9 p.m. to 3 a.m. then.", "It is open 9:00 p.m. - 3:00 a.m. then."])
def test_hours_over_midnight_end_on_the_next_day(text: str) -> None:
    (found,) = expressions_in(text, Base(WEDNESDAY))
    interval = found.stretch.interval()
    assert (interval.earliest, interval.latest) == ("2026-03-11T21:00", "2026-03-12T03:00")


def test_a_date_line_is_what_the_words_are_counted_from() -> None:
    found = told("Tuesday, March 10, 2026\n\nIt burned yesterday.")
    assert found[1] == ("yesterday", "2026-03-09", "2026-03-09")


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times says so.", "May said so.", "Prices fall.", "April Holt came.", "More than 2000 people came.",
        "It cost $1999.", "He told Meridian Today.", "A 42-year-old man came.", "On Black Friday shops open.",
        "They march on.", "Valve 1H froze.", "Resolution 1973 passed.", "She is in her late 20s.",
    ],
)  # fmt: skip
def test_what_looks_like_a_time_and_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A 30-day truce was signed.", "duration"),
        ("It lasted two weeks.", "duration"),
        ("It is held every Tuesday.", "set"),
        ("It is shut on Mondays.", "set"),
        ("It will vote for the first time in 25 years.", "duration"),
        ("It will hold its largest fair in ten years.", "duration"),
        ("It is held every winter.", "set"),
        ("It is held every fall.", "set"),
        ("It is held each May.", "set"),
    ],
)
def test_lengths_and_repetitions_have_no_place(text: str, kind: str) -> None:
    (found,) = expressions_in(text, Base(WEDNESDAY))
    assert (found.stretch.kind, found.stretch.placed) == (kind, False)


def test_a_fall_in_prices_is_no_season() -> None:
    assert not expressions_in("It comes with every fall in prices.", Base(WEDNESDAY))


@pytest.mark.parametrize("text", ["It was in the past.", "It will be soon.", "He left recently."])
def test_what_is_too_vague_has_no_place(text: str) -> None:
    (found,) = expressions_in(text, Base(WEDNESDAY))
    assert not found.stretch.placed


def test_certainty_is_told() -> None:
    text = "It fell on Monday, last week, in March 2019 and a few days ago."
    certain = [one.stretch.certain for one in expressions_in(text, Base(WEDNESDAY))]
    assert certain == [True, False, True, False]


def test_a_better_tomorrow_is_no_day() -> None:
    assert told("They will build a better tomorrow.") == []
    assert told("They will build a better boat tomorrow.") == [("tomorrow", "2026-03-12", "2026-03-12")]


def test_without_a_day_of_publication_only_named_years_have_a_place() -> None:
    text = "It fell on Monday, rose in May 2019, by 2030, since 1999 and in June, and this year."
    times = times_in(text, None, "en")
    assert times is not None
    assert [(one.stretch.interval().earliest, one.stretch.interval().latest) for one in times.expressions] == [
        (None, None), ("2019-05-01", "2019-05-31"), (None, "2030-12-31"), ("1999-01-01", None), (None, None),
        (None, None),
    ]  # fmt: skip


def test_other_languages_are_left_alone() -> None:
    assert times_in("Es brannte am Montag.", Base(WEDNESDAY), "xx") is None


PIECES = st.sampled_from(
    "Monday|last|next|this|the|in|by|since|until|from|to|between|and|of|end|early|mid-|late|week|month|year|years|ago|"
    "two|a few|31|29|30|Feb.|February|Feb. 30|May|March 3-5|2026|0001|9999|1000|the 1990s|19th century|Q3|first half|"
    "9 p.m.|11:59 p.m.|noon|"
    "night|9 a.m.|25:61|at|on|within|48 hours|decades|centuries|weekend|Christmas|tomorrow|the next day|then|\n|.|,|“|”"
    "|will|said|if|99 centuries ago|in 9999 years|second quarter|-|–|\u00a0|Easter 9999|the eve of|before|after".split(
        "|"
    )
)


@given(
    st.lists(PIECES, max_size=40),
    st.sampled_from([" ", "", "  "]),
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
)
@example(["in 9999 years", "from", "Monday"], " ", date(2000, 1, 1))
@settings(max_examples=120, deadline=None)
def test_any_words_are_read(pieces: list[str], glue: str, published: date) -> None:
    text = glue.join(pieces)
    end = 0
    for one in expressions_in(text, Base(published)):
        assert end <= one.span[0] < one.span[1] <= len(text)
        end = one.span[1]
        for core in one.core:
            assert one.span[0] <= core.span[0] < core.span[1] <= one.span[1]
            core.stretch.interval()
        one.stretch.interval(one.span)  # raises where its ends are in the wrong order


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_characters_are_read(text: str) -> None:
    times = times_in(text, None, "en")
    assert times is not None
    assert all(text[slice(*one.span)] for one in times.expressions)


@pytest.mark.parametrize(
    "unit",
    [
        "on Monday and ", "the end of the ", "in two ", "from 9 a.m. to ", "the first half of ", "2026 ", "1 ", "a ",
        "will meet, and ", "last ", "“tomorrow” ", "nineteen hundred and ", "mid-", "9/9/", "March 3-", "about ",
    ],
)  # fmt: skip
def test_time_grows_in_proportion(unit: str) -> None:
    short = unit * (1_500 // len(unit))
    assert growth(lambda text: expressions_in(text, Base(WEDNESDAY)), short, short * 4, 12) < 12
