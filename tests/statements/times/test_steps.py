"""Times told by a step or by their place in another, and ranges, bounds and names of their kind."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statements.times.test_english import told


@pytest.mark.parametrize(
    ("text", "words", "earliest", "latest"),
    [
        ("It fell the week before last.", "the week before last", "2026-02-23", "2026-03-01"),
        ("It fell the weekend before last.", "the weekend before last", "2026-02-28", "2026-03-01"),
        ("It fell the night before last.", "the night before last", "2026-03-09T18:00", "2026-03-10T05:59"),
        ("It will open the year after next.", "the year after next", "2028-01-01", "2028-12-31"),
        ("It fell the summer before last.", "the summer before last", "2024-06-01", "2024-08-31"),
        ("It was lower this time last year.", "this time last year", "2025-03-01", "2025-03-31"),
        ("It will be over by this time next year.", "by this time next year", "2026-03-11", "2027-03-31"),
        ("It fell on Friday of last week.", "Friday of last week", "2026-03-06", "2026-03-06"),
        ("It will sail on Wednesday next week.", "Wednesday next week", "2026-03-18", "2026-03-18"),
        ("It fell a week ago Monday.", "a week ago Monday", "2026-03-02", "2026-03-02"),
        ("It will sail a week on Friday.", "a week on Friday", "2026-03-20", "2026-03-20"),
        ("It will sail on the 20th of next month.", "the 20th of next month", "2026-04-20", "2026-04-20"),
        ("It fell two nights ago.", "two nights ago", "2026-03-09T18:00", "2026-03-10T05:59"),
        ("It fell half a century ago.", "half a century ago", "1976-01-01", "1976-12-31"),
        ("It fell a century ago.", "a century ago", "1926-01-01", "1926-12-31"),
        ("It will sail on 20 May next year.", "20 May next year", "2027-05-20", "2027-05-20"),
        ("It sank on December 5 of last year.", "December 5 of last year", "2025-12-05", "2025-12-05"),
        ("It met in 2019 and split in May of that year.", "May of that year", "2019-05-01", "2019-05-31"),
        ("It met in May 2024 and split two months later.", "two months later", "2024-07-01", "2024-07-31"),
        # Parts of a month or a year by their length.
        ("It grew in the first nine months of 2025.", "the first nine months of 2025", "2025-01-01", "2025-09-30"),
        ("It grew in the three months to February.", "the three months to February", "2025-12-01", "2026-02-28"),
        ("It grew in the week ended March 7.", "the week ended March 7", "2026-03-01", "2026-03-07"),
        (
            "It grew in the first half of the 20th century.",
            "the first half of the 20th century",
            "1901-01-01",
            "1950-12-31",
        ),
        ("It will open on the first Monday in April.", "the first Monday in April", "2026-04-06", "2026-04-06"),
        ("It fell on the last Friday of February.", "the last Friday of February", "2026-02-27", "2026-02-27"),
        ("It fell on the weekend of 21 February.", "on the weekend of 21 February", "2026-02-21", "2026-02-22"),
        ("It fell in late summer.", "late summer", "2025-08-01", "2025-08-31"),
        ("It fell over the summer.", "the summer", "2025-06-01", "2025-08-31"),
        ("Sales will rise in FY27.", "FY27", "2027-01-01", "2027-12-31"),
        ("It will sail on St Patrick’s Day.", "St Patrick’s Day", "2026-03-17", "2026-03-17"),
        # Ranges whose ends looked for their own next or last.
        ("It was closed from Monday to Thursday.", "from Monday to Thursday", "2026-03-02", "2026-03-05"),
        ("It will be closed from Monday to Thursday.", "from Monday to Thursday", "2026-03-16", "2026-03-19"),
        ("It was closed from November to February.", "from November to February", "2025-11-01", "2026-02-28"),
        ("It will be closed from November to February.", "from November to February", "2026-11-01", "2027-02-28"),
        ("It will be closed from March 23 to 27.", "from March 23 to 27", "2026-03-23", "2026-03-27"),
        ("The council sat between May and July.", "between May and July", "2025-05-01", "2025-07-31"),
        ("It grew in the last three months of 2025.", "the last three months of 2025", "2025-10-01", "2025-12-31"),
        ("It grew in the last three months.", "in the last three months", "2025-12-11", "2026-03-11"),
        ("It fell a year and a half ago.", "a year and a half ago", "2024-01-01", "2024-12-31"),
        # What is put off is put off to a day that comes.
        ("The vote was postponed until Friday.", "until Friday", "2026-03-11", "2026-03-13"),
        ("The match was moved to Friday.", "Friday", "2026-03-13", "2026-03-13"),
        ("The match was moved on Friday.", "Friday", "2026-03-06", "2026-03-06"),
        ("Rates are forecast to rise in April.", "April", "2026-04-01", "2026-04-30"),
        ("It may sail on or after 20 March.", "on or after 20 March", "2026-03-20", None),
        ("It sank shortly after midnight on Friday.", "midnight on Friday", "2026-03-06T23:59", "2026-03-06T23:59"),
        # Hours behind a day, and within a part of it.
        ("It will sail on Friday at 9 p.m. from Hull.", "Friday at 9 p.m.", "2026-03-13T21:00", "2026-03-13T21:00"),
        ("It will sail at 9 p.m. tonight.", "at 9 p.m. tonight", "2026-03-11T21:00", "2026-03-11T21:00"),
        ("It sank at 2 a.m. last night.", "at 2 a.m. last night", "2026-03-11T02:00", "2026-03-11T02:00"),
        ("It must sail by 5pm on Friday.", "by 5pm on Friday", "2026-03-11", "2026-03-13T17:00"),
        ("It must sail before midnight on Friday.", "before midnight on Friday", "2026-03-11", "2026-03-13T23:59"),
        ("It must sail by the end of the day.", "by the end of the day", "2026-03-11", "2026-03-11"),
        ("It must sail by close of business on Friday.", "by close of business on Friday", "2026-03-11", "2026-03-13"),
        ("It may sail as soon as Friday.", "as soon as Friday", "2026-03-13", None),
        # Beside a dated event: days are steps from it, a month or a year holds it somewhere.
        ("It sank the day after Friday’s vote.", "the day after Friday", "2026-03-07", "2026-03-07"),
        ("It will sail the day before the 20 March vote.", "the day before the 20 March", "2026-03-19", "2026-03-19"),
        ("It was founded after the 2012 election.", "after the 2012", "2012-01-01", "2026-03-11"),
        ("It must be settled before the November vote.", "before the November", "2026-03-11", "2026-11-30"),
        ("It was founded after 2012.", "after 2012", "2013-01-01", "2026-03-11"),
        ("It sank hours after Friday’s vote.", "Friday", "2026-03-06", "2026-03-06"),
        ("It is the best in any year since 2004.", "since 2004", "2004-01-01", "2026-03-11"),
    ],
)
def test_a_step_from_another_time(text: str, words: str, earliest: str | None, latest: str | None) -> None:
    assert (words, earliest, latest) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was the best week before the final.",
        "It meets on the first Monday of each month.",
        "The Mail on Sunday printed it.",
        "Friday Night Lights was shown.",
        "Sheffield Wednesday lost.",
        "The shop stands at 12 March Street.",
        "She lives at 1984 Oak Street.",
        "He read “1984” aloud.",
        "The 2030 Agenda is long.",
        "Agenda 2030 is long.",
        "They saw High Noon and Midnight Express.",
        "Use the headings H1, H2 and h3.",
        "He bought the Varn Q3 in black.",
        "A quarter of voters and the quarter of members agreed.",
        "He scored in the second half.",
        "It drops in the second half of the course.",
        "They saw The Day After Tomorrow.",
        "It was decided at the last minute.",
        "The March on Hull is remembered.",
        "They saw Varn Runner 2049.",
        "Temperatures were in the 30s on the coast.",
        "They voted on Super Tuesday.",
        "At the end of the day, it is about money.",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert [one for one in told(text) if one[1] or one[2]] == []


def test_super_tuesday_is_of_an_election_year() -> None:
    assert told("They will vote on Super Tuesday.", date(2016, 2, 10)) == [
        ("Super Tuesday", "2016-03-01", "2016-03-01")
    ]


def test_a_mail_is_not_the_mail_on_sunday() -> None:
    assert told("She wrote in an email on Monday.") == [("Monday", "2026-03-09", "2026-03-09")]


def test_a_half_of_the_year_stays_one() -> None:
    assert told("Profits fell in the second half.") == [("the second half", "2025-07-01", "2025-12-31")]


def test_two_times_beside_each_other_stay_two() -> None:
    assert [words for words, _, _ in told("It fell on Monday, last week and in 2019.")] == [
        "Monday",
        "last week",
        "2019",
    ]
