"""When, where and to whom something was said, which days are no due days: in sentences as real articles have them."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.record import Interval, Statement, StatementKind
from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.horizon import horizon_of
from onrecord.statements.said import said_of
from onrecord.statements.times import Base, expressions_in

WEDNESDAY = date(2026, 3, 11)


def last(text: str) -> Statement:
    return statements_in(text, WEDNESDAY, "en").statements[-1]


def ends(interval: Interval | None) -> tuple[str | None, str | None] | None:
    return (interval.earliest, interval.latest) if interval else None


def found(text: str, source: str, cue: str, content: str) -> Attribution:
    """An attribution whose parts are these words."""
    spans = [
        ((text.index(words), text.index(words) + len(words)),) if words else () for words in (source, cue, content)
    ]
    return Attribution(source=spans[0], cue=spans[1], content=spans[2], form="indirect", pattern="test")


def said(text: str, source: str, cue: str, content: str) -> tuple[tuple[str | None, str | None] | None, str | None]:
    """When and where."""
    circumstances = said_of(text, found(text, source, cue, content), Dated(text, WEDNESDAY, "en"), "en")
    return ends(circumstances.when), circumstances.venue


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("“It is safe,” Ada Holt said on Bay TV’s “Good Tarn,” a morning show.", "Bay TV’s “Good Tarn”"),
        ("“It is safe,” Ada Holt said on CNN.", "CNN"),
        ("“It is safe,” wrote Ada Holt in The Harbour Post.", "The Harbour Post"),
        ("“It is safe,” Ada Holt wrote in March.", None),
        ("“It is safe,” Ada Holt wrote in Geneva.", None),
        ("“It is safe,” Ada Holt said at the outset of a Tarn debate.", "a Tarn debate"),
        ("“It is safe,” Ada Holt said during a sit-down in Hull.", "a sit-down in Hull"),
        ("“It is safe,” Ada Holt said at yesterday’s ceremony.", "yesterday’s ceremony"),
        ("“It is safe,” Ada Holt said in phone interview.", "phone interview"),
        ("“It is safe,” Ada Holt wrote in her memoir.", "her memoir"),
        ("“It is safe,” Ada Holt said in the event of a flood.", None),
        ("“It is safe,” Ada Holt said outside the inquest on Monday.", "outside the inquest"),
        ("“It is safe,” Ada Holt said outside the box.", None),
        ("At a U.N. Harbour Council emergency meeting on the dam, Ada Holt said that it was safe.",
         "a U.N. Harbour Council emergency meeting"),
        ("In another column, Ada Holt said that it was safe.", "another column"),
        ("At the Harbour Cities Summit in Tarn this February, Ada Holt said that it was safe.",
         "the Harbour Cities Summit in Tarn"),
        ("“It is safe,” Ada Holt said at the Hull Conference Centre.", None),
        ("“It is safe,” Ada Holt said in the Eastern Conference final.", None),
        ("“It is safe,” Ada Holt said in court on Monday.", "court"),
        ("“It is safe,” Ada Holt wrote on her Facebook page on Sunday.", "her Facebook page"),
        ("“It is safe,” Ada Holt wrote on her first page on Sunday.", None),
        ("In an interview with “Roy and Friends,” Ada Holt said that it was safe.", "an interview"),
        ("“It is safe,” Ada Holt said in court papers filed on Monday.", "court papers"),
        ("“It is safe,” Ada Holt said in court battles of old.", None),
        ("“It is safe,” Ada Holt said at Hull Crown Court on Monday.", "Hull Crown Court"),
        ("“It is safe,” Ada Holt said at Roland Court Hotel on Monday.", None),
        ("“It is safe,” Ada Holt told the Hull Post by phone on Monday.", "phone"),
        ("“It is safe,” Ada Holt said via email.", "email"),
        ("“It is safe,” said Bay phones by phone makers of old.", None),
        ("In a notice seen by Bay News, the firm said that it was safe.", "a notice"),
        ("“It is safe,” Ada Holt said at a moment’s notice.", None),
        ("That night, in a letter to the board, Ada Holt said that it was safe.", "a letter"),
        ("“It is safe,” Ada Holt said on social media.", "social media"),
        ("Ada Holt spoke of rumours on social media, saying that it was safe.", None),
        ("“It is safe,” Ada Holt said on a conference call with analysts.", "a conference call"),
        ("“It is safe,” Ada Holt said on BBC Radio 4’s Today programme on Monday.", "BBC Radio 4’s Today programme"),
        ("In remarks to reporters on Monday, Ada Holt said that it was safe.", "remarks"),
        ("At the mention of email, Ada Holt said that it was safe.", None),
        ("“It is safe,” Ada Holt wrote in a note to Mrs. Varn.", "a note to Mrs. Varn"),
        ("On a sadder note, Ada Holt said that it was safe.", None),
        ("“It is safe,” Ada Holt said in a call to Bay TV’s “This Week.”", "a call to Bay TV’s “This Week”"),
        ("“It is safe,” Ada Holt said in an interview for Bay TV’s “Off Tarn” podcast.",
         "an interview for Bay TV’s “Off Tarn” podcast"),
        ("“It is safe,” Ada Holt said on NBC’s Meet the Mayor.", "NBC’s Meet the Mayor"),
        ("Ada Holt commented on the interview, saying that it was safe.", None),
        ("Ada Holt would not say more on the events, adding that it was safe.", None),
        ("“It is safe,” Ada Holt said on the sidelines of a summit.", "the sidelines of a summit"),
        ("“It is safe,” Ada Holt said on her evening show.", "her evening show"),
        ("In a departure from past conventions, Ada Holt said that it was safe.", None),
        ("In the days before the meeting, Ada Holt said that it was safe.", None),
        ("In her convention speech, Ada Holt said that it was safe.", "her convention speech"),
        ("“It is safe,” Ada Holt wrote on the Hull dockers’ Facebook page.", "the Hull dockers’ Facebook page"),
        ("“It is safe,” Ada Holt said in the Commons.", "the Commons"),
        ("“It is safe,” Ada Holt told members in the Senate on Monday.", "the Senate"),
        ("“It is safe,” Ada Holt, a leader in parliament, said.", None),
        ("Ada Holt said in the Senate race it was safe.", None),
        ("Ada Holt, speaking to reporters in Hull, said that it was safe.", "Hull"),
        ("Ada Holt, writing in the Harbour Post on Monday, said that it was safe.", "the Harbour Post"),
        ("In a post on social media, Ada Holt said that it was safe.", "a post on social media"),
        ("“It is safe,” Ada Holt said during a webinar hosted by the Harbour Post.", "a webinar"),
    ],
)  # fmt: skip
def test_where(text: str, venue: str | None) -> None:
    assert last(text).said.venue == venue


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (
            "Ada Holt told members of the Tarn executive council that it was safe.",
            "members of the Tarn executive council",
        ),
        ("“It is safe,” Ada Holt told a cheering throng of supporters in Hull.", "a cheering throng of supporters"),
        ("“It is safe,” Ada Holt told Bay TV’s “Today” on Monday.", "Bay TV’s “Today”"),
        ("“It is safe,” Ada Holt told Rep. Ben Roy of Tarn.", "Rep. Ben Roy of Tarn"),
        ("“It is safe,” Ada Holt told him.", None),
        ("“It is safe,” Ada Holt told her staff on Monday.", "her staff"),
        ("“It is safe,” Ada Holt told this newspaper.", "this newspaper"),
        ("“It is safe,” Ada Holt told reporters this week.", "reporters"),
        ("“It is safe,” Ada Holt wrote to the board in March.", "the board"),
        ("Ada Holt complained to the board that it was not safe.", "the board"),
        ("Ada Holt confirmed on Monday to the Harbour Post that it was safe.", "the Harbour Post"),
        ("Ada Holt said to the Harbour Post on Monday: “It is safe.”", "the Harbour Post"),
        ("Speaking to the Harbour Post, Ada Holt said that it was safe.", "the Harbour Post"),
        ("The port is shut.\n\nSpeaking to the Harbour Post Ada Holt claimed: “It is safe.”", "the Harbour Post"),
        ("“It is safe,” Ada Holt said to reporters.", "reporters"),
        ("“It is safe,” Ada Holt said to cheers.", None),
        ("“It is safe,” Ada Holt told me over the phone.", "me"),
        ("In remarks to reporters on Monday, Ada Holt said that it was safe.", "reporters"),
        ("“It is safe,” Ada Holt said in a letter to the board on Monday.", "the board"),
        ("“It is safe,” Ada Holt said in a letter on the board.", None),
        ("“It is safe,” Ada Holt told Bay Sport afterwards.", "Bay Sport"),
        ("“It is safe,” Ada Holt told reporters ahead of the vote.", "reporters"),
        ("“It is safe,” Ada Holt told BAY.", "BAY"),
        ("“It is safe,” Ada Holt told Fox.", "Fox"),
        ("“It is safe,” Ada Holt told Bay Corp.", "Bay Corp."),
        ("“It is safe,” Ada Holt told theBay. “It is.”", "theBay"),
        ("“It is safe,” Ada Holt told Mayor Roy Varn Jr.", "Mayor Roy Varn Jr."),
        ("“It is safe,” Ada Holt told Bay TV’s This Week.", "Bay TV’s This Week"),
        ("Ada Holt reminded her staff that it was safe.", "her staff"),
        ("Ada Holt warned that it was not safe.", None),
        ("“It is safe,” Ada Holt told a previously planned meeting.", None),
        ("“It is safe,” Ada Holt told a Tarn rally.", "a Tarn rally"),
        ("“It is safe,” Ada Holt told voters here.", "voters"),
        ("“It is safe,” Ada Holt told a woman passing by.", "a woman"),
        ("“It is safe,” Ada Holt told the Hull Press of the state of the dam.", "the Hull Press"),
        ("“It is safe,” Ada Holt told Roy Varn of Bay News.", "Roy Varn of Bay News"),
        ("“It is safe,” Ada Holt told Bay TV’s “This Week,” on Monday.", "Bay TV’s “This Week”"),
    ],
)
def test_to_whom(text: str, to: str | None) -> None:
    assert last(text).said.to == to


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("“It is safe,” Ada Holt told Bay TV’s “Today” on Monday.", ("2026-03-09", "2026-03-09")),
        ("Earlier Wednesday, Ada Holt said that it was safe.", ("2026-03-11", "2026-03-11")),
        ("It held. Then, in January, Ada Holt said that it was safe.", ("2026-01-01", "2026-01-31")),
        ("Appearing before her supporters on Monday, Ada Holt said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("In a report published on Monday, the union said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("In an interview published on Monday, Ada Holt said that it was safe.", None),
        ("“It is safe,” the union said\u00a0late Monday.", ("2026-03-09T18:00", "2026-03-09T23:59")),
        ("Ada Holt told the class of 2024 that it was safe.", None),
        ("In a 2024 interview, Ada Holt said that it was safe.", ("2024-01-01", "2024-12-31")),
        ("“It is safe,” Ada Holt said at an impromptu question-and-answer session with reporters at a restaurant in "
         "Tarn on Monday.", ("2026-03-09", "2026-03-09")),
        ("In an interview with “Roy and Friends” on Monday, Ada Holt said that it was safe.",
         ("2026-03-09", "2026-03-09")),
        ("It leaked; last month, Ada Holt said that it was safe.", ("2026-02-01", "2026-02-28")),
        ("A Hull poll out Monday showed that voters want a bridge.", ("2026-03-09", "2026-03-09")),
        ("Ada Holt, who has fought with the board this week, on Friday said that it was safe.",
         ("2026-03-06", "2026-03-06")),
        ("Ada Holt, who came on Monday, said that it was safe.", None),
        ("On Monday, the plan was rejected by the board.", ("2026-03-09", "2026-03-09")),
        ("Last week, no one was hurt, the police said.", None),
        ("Giving evidence on Monday, Ada Holt said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("Ada Holt, elected last week, said that it was safe.", None),
        ("Ada Holt, the mayor, backed it on Monday, saying that it was safe.", ("2026-03-09", "2026-03-09")),
        ("Ada Holt said of Monday’s vote that it was safe.", None),
        ("In Monday’s ruling, Ada Holt said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("Ada Holt said -- on Monday too -- that it was safe.", None),
        ("Ada Holt responded in an email on Monday, saying that it was safe.", ("2026-03-09", "2026-03-09")),
        ("Ada Holt, asked on Monday about the dam, said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("“It is safe,” said Ada Holt, elected on Sunday.", None),
        ("“It is safe,” said Ada Holt, asked on Sunday.", ("2026-03-08", "2026-03-08")),
        ("The report, published on Monday, said that it was safe.", ("2026-03-09", "2026-03-09")),
        ("“It is safe,” Ada Holt said the day after Sunday’s vote.", ("2026-03-09", "2026-03-09")),
        ("The mayor, released on Monday, said that it was safe.", None),
        ("“It is safe,” Ada Holt said, pointing to a letter on Monday.", None),
        ("Ada Holt accused Roy Varn on Monday of lying.", ("2026-03-09", "2026-03-09")),
        ("Taking to X on Monday, Ada Holt said that it was safe.", ("2026-03-09", "2026-03-09")),
    ],
)  # fmt: skip
def test_when(text: str, when: tuple[str, str] | None) -> None:
    assert ends(last(text).said.when) == when


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "wanted"),
    [
        # Another verb of the same source has the day, or the place.
        ("Holt was at the hearing but, in a letter on Monday, rejected the charge.", "Holt", "rejected", "the charge",
         (("2026-03-09", "2026-03-09"), "a letter")),
        ("Holt came in May 2024, and has said that it holds.", "Holt", "has said", "that it holds", (None, None)),
        ("Holt led the 1963 March on Tarn and says that it holds.", "Holt", "says", "that it holds", (None, None)),
        ("Holt ran a 2024 campaign, holding that it leaks.", "Holt", "holding", "that it leaks", (None, None)),
        ("Holt came, and named him for his arrest in May 2024, claiming that it leaks.", "Holt", "claiming",
         "that it leaks", (None, None)),
        # Not said yet.
        ("Holt will meet the crew to discuss the dam on Wednesday.", "Holt", "to discuss", "the dam", (None, None)),
        # How long, not when.
        ("Holt has been on the quay for the past four months, saying that it leaks.", "Holt", "saying", "that it leaks",
         (None, None)),
        ("Based on the statement by Holt, it leaks.", "the statement by Holt", "Based on", "it leaks", (None, None)),
        ("It was blamed by sailors and Roy who wrote on Telegram.", "sailors", "was blamed by", "It", (None, None)),
        ("Later in the broadcast, Roy praised Holt, who vowed to go.", "who", "vowed", "to go", (None, None)),
    ],
)  # fmt: skip
def test_what_stands_beside_and_belongs_to_another_verb(
    text: str, source: str, cue: str, content: str, wanted: tuple[tuple[str, str] | None, str | None]
) -> None:
    assert said(text, source, cue, content) == wanted


def due(text: str, kind: StatementKind, cue: str, content: str) -> tuple[str | None, str | None] | None:
    attribution = found(text, "", cue, content)
    dated = Dated(text, WEDNESDAY, "en")
    dated.speak([(attribution, None)], [])
    return ends(horizon_of(text, attribution, kind, dated))


@pytest.mark.parametrize(
    ("content", "kind", "wanted"),
    [
        ("the sea will rise by 2100", "forecast", (None, "2100-12-31")),
        ("the meeting in September in Hull would be the last", "forecast", ("2026-09-01", "2026-09-30")),
        ("the books be released by Thursday, with the names", "demand", (None, "2026-03-12")),
        ("the staff will be at their desks as of July 6", "announcement", ("2026-07-06", "2026-07-06")),
        ("she plans to vote for him on May 1", "claim", ("2026-05-01", "2026-05-01")),
        ("she would back him if he is named this summer", "promise", ("2026-06-01", "2026-08-31")),
        # A reason, a name, what was called off, what is over, any day of that name.
        ("we will appeal because the vote is on Friday", "promise", (None, None)),
        ("we will go on with the talk about the 2026 campaign", "promise", (None, None)),
        ("she was postponing a talk scheduled for Friday", "announcement", None),
        ("Monday’s decision will make it worse", "forecast", (None, None)),
        ("the December report will be a sign of it", "forecast", (None, None)),
        ("you should book on a Tuesday, Thursday or Sunday", "demand", None),
        ("the quay must be spared the worst flood of the 21st century", "demand", None),
        ("the sea will rise before the end of the century", "forecast", (None, "2100-12-31")),
        ("those who turn 18 before May, will vote on Tuesday", "announcement", ("2026-03-17", "2026-03-17")),
    ],
)
def test_due(content: str, kind: StatementKind, wanted: tuple[str | None, str | None] | None) -> None:
    assert due(f"Ada Holt said {content}.", kind, "said", content) == wanted


def test_a_verb_behind_the_words_of_somebody_does_not_tell_which_way_they_look() -> None:
    text = "Tarn is likely to consider the measure this week and send it to Holt, who has promised to veto it."
    assert due(text, "forecast", "is likely to consider", "the measure this week") == ("2026-03-11", "2026-03-15")


@pytest.mark.parametrize(
    ("text", "words", "first"),
    [
        ("On Saturday, Holt urged the minister to pledge it.", "Saturday", date(2026, 3, 7)),
        ("Holt blamed the Bureau (BOT) Tuesday for its decision not to go.", "Tuesday", date(2026, 3, 10)),
        ("Holt has signed up to serve this summer.", "this summer", date(2026, 6, 1)),
        # Plans and hopes are nouns here, there verbs.
        ("The board rejected the plan on Monday.", "Monday", date(2026, 3, 9)),
        ("The board dashed hopes on Monday.", "Monday", date(2026, 3, 9)),
        ("On Monday, the plan was rejected by the board.", "Monday", date(2026, 3, 9)),
        ("On Monday, plans for a bridge were unveiled.", "Monday", date(2026, 3, 9)),
        ("On Monday, the planned strike was called off.", "Monday", date(2026, 3, 9)),
        ("The board plans a vote on Monday.", "Monday", date(2026, 3, 16)),
        ("Unions that plan a strike on Monday are new.", "Monday", date(2026, 3, 16)),
        ("The board announced plans to meet on Monday.", "Monday", date(2026, 3, 16)),
        ("On Monday the board is expected to meet.", "Monday", date(2026, 3, 16)),
        ("The plan for Monday is to meet.", "Monday", date(2026, 3, 16)),
        ("The board missed the deadline on Monday.", "Monday", date(2026, 3, 9)),
        ("The board faces a deadline on Monday.", "Monday", date(2026, 3, 16)),
        ("The board set a deadline of Monday.", "Monday", date(2026, 3, 16)),
        ("On Monday, due to heavy rain, the match was called off.", "Monday", date(2026, 3, 9)),
        ("On Monday, the match is due to be played.", "Monday", date(2026, 3, 16)),
        ("Holt refused to answer on Monday.", "Monday", date(2026, 3, 9)),
        ("Holt agreed to meet on Monday.", "Monday", date(2026, 3, 16)),
    ],
)
def test_which_way_a_time_looks(text: str, words: str, first: date) -> None:
    (one,) = expressions_in(text, Base(WEDNESDAY))
    assert (text[slice(*one.core[0].span)], one.stretch.first) == (words, first)


@pytest.mark.parametrize(
    "text", ["He works for the Harbour Sun.", "He was on Bay TV’s “Today”.", "It was on Bay 4’s Today programme."]
)
def test_names_of_papers_and_shows_are_no_days(text: str) -> None:
    assert not expressions_in(text, Base(WEDNESDAY))


@pytest.mark.parametrize(
    ("text", "content", "due"),
    [
        ("Ada Holt said in January that it would open within two months.", "it would open within two months",
         ("2026-01-31", "2026-03-31")),
        ("Ada Holt said in January that it would open in two weeks and close on Friday.",
         "it would open in two weeks and close on Friday", ("2026-02-09", "2026-03-13")),
        ("Ada Holt said that it would open within two months.", "it would open within two months",
         ("2026-03-11", "2026-05-11")),
    ],
)  # fmt: skip
def test_units_are_counted_from_when_it_was_said(text: str, content: str, due: tuple[str, str]) -> None:
    attribution = found(text, "Ada Holt", "said", content)
    dated = Dated(text, WEDNESDAY, "en")
    dated.speak([(attribution, said_of(text, attribution, dated, "en").when)], [])
    assert ends(horizon_of(text, attribution, "forecast", dated)) == due
