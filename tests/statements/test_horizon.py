"""By when a statement can be judged: which of its times tell that, and what they are counted from."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statements.telling import span

from onrecord.record import Interval, StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.horizon import horizon_of

WEDNESDAY = date(2026, 3, 11)
Ends = tuple[str | None, str | None] | None


def due(text: str, kind: StatementKind, cue: str, content: str, when: Interval | None = None) -> Ends:
    one = Attribution(content=(span(text, content),), cue=(span(text, cue),), form="indirect", pattern="test")
    dated = Dated(text, WEDNESDAY, "en")
    dated.speak([(one, when)], [])
    found = horizon_of(text, one, kind, dated)
    return (found.earliest, found.latest) if found else None


@pytest.mark.parametrize(
    ("content", "kind", "wanted"),
    [
        ("it will repay on April 16 its bonds due March 1, 2041", "promise", ("2026-04-16", "2026-04-16")),
        ("it will sell its 6% debentures due Oct. 15, 2031", "promise", (None, None)),
        ("the talks will go on past the May 1 deadline", "forecast", (None, None)),
        ("it would extend its bid, due to end last Thursday, to April 6", "announcement", ("2026-04-06", "2026-04-06")),
        ("they regret the raid this morning. They call on Hull to act now", "demand", None),
        ("they win on Friday’s “The Late Hour” if it will rain", "forecast", (None, None)),
        ("he should get a boost from the win Tuesday", "forecast", (None, None)),
        ("they will vote for him because of the slaying in Hull on Friday", "forecast", (None, None)),
        ("a rest at 11 a.m. is best", "demand", None),
        ("he will leave at 4 a.m.", "announcement", ("2026-03-11T04:00", "2026-03-11T04:00")),
        ("your 2031 holiday must be booked now", "demand", None),
        ("the deficit for this fiscal year, which ends Sept. 30, is high", "forecast", ("2026-09-30", "2026-09-30")),
        ("the loan is due on April 16", "announcement", ("2026-04-16", "2026-04-16")),
        ("the notes, which will fall due in May, will be sold", "promise", (None, None)),
        ("the notes will be sold, which will end the dispute in May", "forecast", ("2026-05-01", "2026-05-31")),
        ("it will pay, despite rules that should be in place by May", "promise", (None, None)),
        ("those that will vote in May will decide in June", "forecast", ("2026-06-01", "2026-06-30")),
        ("a levy that would fill the gap by 2030 will pass", "forecast", (None, "2030-12-31")),
        ("the bay could be free of ice in summer by 2035", "forecast", (None, "2035-12-31")),
        ("the law takes effect on January 1, 2027", "claim", ("2027-01-01", "2027-01-01")),
        ("the law took effect on January 1, 2025", "claim", None),
        ("the park reopens on Friday", "announcement", ("2026-03-13", "2026-03-13")),
        ("she will close it before the election in November", "promise", (None, "2026-11-30")),
        ("to cut it by the time she leaves office in 2029", "promise", (None, "2029-12-31")),
        ("she will go before the council in May", "promise", ("2026-05-01", "2026-05-31")),
        ("it will be approved by the council in May", "announcement", ("2026-05-01", "2026-05-31")),
        ("the line won’t open until 2029", "forecast", ("2029-01-01", None)),
        ("the line isn’t safe and will be shut until 2029", "forecast", (None, "2029-12-31")),
        ("it will be there in less than two weeks", "forecast", ("2026-03-11", "2026-03-25")),
        ("the strike will go on for two more weeks", "announcement", ("2026-03-11", "2026-03-25")),
        ("if Messrs. Holt and Varn bid by March 22, it will pay", "promise", ("2026-03-22", None)),
        ("he is the man who will win in November", "evaluation", None),
        ("its plans to mend the weir in May are bold", "evaluation", None),
        ("she plans to mend the weir in May", "claim", ("2026-05-01", "2026-05-31")),
        ("2027 will bring the end of the ferries", "claim", ("2027-01-01", "2027-12-31")),
        ("In 2027, the focus will shift to trams", "claim", ("2027-01-01", "2027-12-31")),
        ("five billion people are projected to live there by 2030", "claim", (None, "2030-12-31")),
        ("the focus in 2027, a hard year, is on trams", "claim", None),
        ("they will strike for three days from 12 April", "announcement", ("2026-04-12", "2026-04-14")),
        ("a three-day strike will begin three days from Friday", "announcement", ("2026-03-16", "2026-03-16")),
        ("the pool will close for two weeks from 16 March", "announcement", ("2026-03-16", "2026-03-29")),
        ("it will go on for a few days from Friday", "forecast", ("2026-03-13", "2026-03-13")),
        ("it will last for 9999 years from 16 March", "forecast", ("2026-03-16", "2026-03-16")),
        ("a cut could come as early as June", "forecast", ("2026-06-01", None)),
        ("a cut could come as soon as next week", "forecast", ("2026-03-16", None)),
        ("a cut came as early as June", "claim", None),
        (
            "the road will be closed between 9pm and 5am every night next week",
            "announcement",
            ("2026-03-16", "2026-03-22"),
        ),
        ("the talks, due to resume on Friday, were postponed", "announcement", None),
        ("the talks, due to resume on Friday, will be in Hull", "announcement", ("2026-03-13", "2026-03-13")),
        ("the first results are not expected until Sunday", "forecast", ("2026-03-15", None)),
        ("the first results are expected to come in until Sunday", "forecast", (None, "2026-03-15")),
        ("he is expected to be fit in time for the cup final on 12 April", "forecast", (None, "2026-04-12")),
        ("he is expected to be fit for the cup final on 12 April", "forecast", ("2026-04-12", "2026-04-12")),
        ("the mill would close unless a buyer was found by Friday", "threat", ("2026-03-13", None)),
        ("the two will walk out on 3 and 4 April", "announcement", ("2026-04-03", "2026-04-04")),
        ("he will fight on after the defeat on Sunday", "promise", (None, None)),
        ("he will catch those behind the attack on Friday", "promise", (None, None)),
        ("what happened in March will happen again", "forecast", (None, None)),
        ("there will be more cloud-based work in 2026", "forecast", ("2026-01-01", "2026-12-31")),
        ("it will happen again in March", "forecast", ("2026-03-01", "2026-03-31")),
        ("I will never forget Friday", "promise", (None, None)),
        ("it will close for Easter on 27 March", "announcement", ("2026-03-27", "2026-03-27")),
        ("it will close for Easter", "announcement", ("2026-04-05", "2026-04-05")),
        ("prices would fall next year", "forecast", ("2027-01-01", "2027-12-31")),
        ("he would travel to the United States on Friday", "announcement", ("2026-03-13", "2026-03-13")),
    ],
)
def test_which_time_it_is_that_counts(content: str, kind: StatementKind, wanted: Ends) -> None:
    assert due(f"Ada Holt said that {content}.", kind, "said", content) == wanted


@pytest.mark.parametrize(
    ("text", "cue", "content", "wanted"),
    [
        ("Holt has promised ten boats by June.", "has promised", "ten boats by June", (None, "2026-06-30")),
        ("Holt promised ten boats by June.", "promised", "ten boats by June", (None, "2026-06-30")),
        (
            "Holt demanded that they answer by noon on Friday.",
            "demanded",
            "they answer by noon on Friday",
            (None, "2026-03-13T12:00"),
        ),
        ("Holt asked for a vote by June.", "asked for", "a vote by June", (None, "2026-06-30")),
        ("Holt promised a vote within six weeks.", "promised", "a vote within six weeks", ("2026-03-11", "2026-04-22")),
        (
            "Holt promised a vote by close of business on Friday.",
            "promised",
            "a vote by close of business on Friday",
            (None, "2026-03-13"),
        ),
        (
            "Holt threatened to go if it was not dropped by Friday.",
            "threatened",
            "to go if it was not dropped by Friday",
            ("2026-03-13", None),
        ),
        ("Holt wants them gone by June.", "wants", "them gone by June", (None, "2026-06-30")),
        ("Holt has promised a vote on Friday.", "has promised", "a vote on Friday", ("2026-03-13", "2026-03-13")),
        ("Holt promised ten boats in May.", "promised", "ten boats in May", (None, None)),
        ("Holt warned of snow from Friday.", "warned of", "snow from Friday", ("2026-03-13", "2026-03-13")),
        ("Holt warned of snow on Friday.", "warned of", "snow on Friday", (None, None)),
        ("Holt announced a tour from Friday.", "announced", "a tour from Friday", ("2026-03-13", "2026-03-13")),
        ("Holt has announced a loss on Tuesday.", "has announced", "a loss on Tuesday", (None, None)),
        (
            "Holt agreed to a 48-hour truce from midnight on Friday.",
            "agreed to",
            "a 48-hour truce from midnight on Friday",
            ("2026-03-13T23:59", "2026-03-15T23:59"),
        ),
        (
            "Holt cut its forecast for growth this year.",
            "cut its forecast for",
            "growth this year",
            ("2026-03-11", "2026-12-31"),
        ),
        ("Holt forecast a loss in May.", "forecast", "a loss in May", (None, None)),
        ("Holt promised a cut this year.", "promised", "a cut this year", (None, None)),
        ("Holt told of ten boats by June.", "told", "ten boats by June", (None, None)),
        ("Holt was projected as the winner on Tuesday.", "was projected", "as the winner on Tuesday", (None, None)),
    ],
)
def test_an_act_looks_ahead_where_its_words_have_no_verb(text: str, cue: str, content: str, wanted: Ends) -> None:
    assert due(text, "promise", cue, content) == wanted


@pytest.mark.parametrize(
    ("when", "wanted"),
    [
        (("2025-06-01", "2025-06-30"), (None, "2025-10-31")),
        (("2026-02-20", "2026-02-20"), (None, "2026-10-31")),
        (("2024-01-01", "2024-12-31"), (None, "2026-10-31")),
        (None, (None, "2026-10-31")),
    ],
)
def test_months_are_counted_from_when_it_was_said(when: tuple[str, str] | None, wanted: Ends) -> None:
    said = Interval(earliest=when[0], latest=when[1]) if when else None
    text = "Holt promised to open it by October."
    assert due(text, "promise", "promised", "to open it by October", said) == wanted
