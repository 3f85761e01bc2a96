"""Rows that several pages show: stories with their copies, statements outside of their article, what falls due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import groupby

from msgspec import Struct
from msgspec.structs import asdict, replace

from onrecord.desk import words
from onrecord.desk.addresses import segment
from onrecord.desk.marking import parted
from onrecord.record import Answer, Form, Interval, Relation
from onrecord.statements.alone import verb_told
from onrecord.store.rows import ArticleRow, OutletRow, Story, Utterance

UNSURE = 0.7
"""Below this confidence a statement's note says that it is unsure."""


class Day(Struct, frozen=True, kw_only=True):
    """A day, or a time of day: for machines, and in words."""

    iso: str
    words: str


class Listed(Struct, frozen=True, kw_only=True):
    """An article in a list."""

    href: str
    headline: str
    language: str | None
    relation: Relation
    origin: str | None
    """`from` and the outlet that first published it; None where unknown."""
    republish: Answer
    decided: bool
    """The answer is a person's own, in place of what the page says."""
    statements: int
    outlet: str
    outlet_href: str | None
    time: Day | None


class CopyRow(Listed, frozen=True, kw_only=True):
    """A copy, folded under its story."""

    compare: str
    same_headline: bool


class Row(Listed, frozen=True, kw_only=True):
    """The origin of a story, which carries its copies."""

    deck: str | None
    changed: str | None
    """`2 versions, …`; None where the outlet changed nothing."""
    copies: tuple[CopyRow, ...] = ()
    copies_words: str = ""
    sources: str = ""
    """`1 source in 3 articles`: independent ones, apart from how often it was printed."""
    unfolded: bool = False
    """The list is of one outlet, and only a copy is that outlet's."""


class DayOfRows(Struct, frozen=True, kw_only=True):
    """The stories of one day."""

    words: str
    counted: str
    rows: tuple[Row, ...]


class Part(Struct, frozen=True, kw_only=True):
    """Words of a statement, inside its quotation marks or not."""

    text: str
    quoted: bool


class Said(Struct, frozen=True, kw_only=True):
    """A statement outside of its article."""

    form: Form
    verb: str | None
    """What was done with words that do not tell it; see `verb_told`."""
    parts: tuple[Part, ...]
    day: Day | None
    """When it was said; the article's day where that is not told, see `day_is_article`."""
    day_is_article: bool
    speaker: str
    named: bool
    person: int | None
    role: str | None
    kind: str | None
    due: str | None
    conditional: bool
    unsure: bool
    venue: str | None
    href: str
    outlet: str
    language: str | None
    copies: int


def article_href(article: str) -> str:
    """The path of an article's page."""
    return f"/article/{segment(article)}"


def day_of(row: ArticleRow) -> date:
    """The day that a list shows an article under: in UTC where the moment is known, else as printed, else as kept."""
    if row.published:
        return row.published.astimezone(UTC).date()
    return words.as_date(row.day) or row.added_at.astimezone(UTC).date()


def outlet_of(row: ArticleRow) -> str:
    """The outlet's name, else its domain."""
    return row.outlet or row.domain or "Outlet unknown"


def outlet_path(domain: str | None, name: str | None) -> str | None:
    """The path of an outlet's page; None where it has neither domain nor name."""
    key = domain or name
    return f"/outlet/{segment(key)}" if key else None


def days(
    stories: Iterable[Story], now: datetime, *, guest: bool = False, of: OutletRow | None = None
) -> tuple[DayOfRows, ...]:
    """Stories in the order given, each under the day by which the list has placed it: that of its latest article, else
    the origin's own. Those of which no day is known stand behind the others of a day, under a heading that says that
    they were added then. Guests see no deck: only a headline may always leave.

    `of`: the outlet that the list is of; stories of which it has only a copy are unfolded.
    """
    today = now.astimezone(UTC).date()
    made = []
    placed = (
        (day, undated, group)
        for day, of_day in groupby(stories, key=_placed_on)
        for undated, group in groupby(sorted(of_day, key=_is_undated), key=_is_undated)
    )
    for day, undated, group in placed:
        rows = tuple(_unfolded(row_of(story, guest=guest), story, of) for story in group)
        folded = sum(len(row.copies) for row in rows)
        counted = words.count(len(rows), "story", "stories")
        counted += f", {words.count(folded, 'copy', 'copies')} folded" if folded else ""
        heading = words.day_heading(day, today)
        made.append(DayOfRows(words=words.undated_heading(heading) if undated else heading, counted=counted, rows=rows))
    return tuple(made)


def _is_undated(story: Story) -> bool:
    """Whether no article of it has a day: it stands where it was added."""
    return not any(row.day for row in (story.origin, *story.copies))


def _placed_on(story: Story) -> date:
    return story.at.astimezone(UTC).date() if story.at and story.copies else day_of(story.origin)


def _unfolded(row: Row, story: Story, of: OutletRow | None) -> Row:
    theirs = of is None or (story.origin.domain == of.domain if of.domain else story.origin.outlet == of.name)
    return row if theirs else replace(row, unfolded=True)


def row_of(story: Story, *, guest: bool = False) -> Row:
    """One story as a list shows it."""
    origin = story.origin
    copies = tuple(copy_of(copy, origin) for copy in story.copies)
    return Row(
        **asdict(_listed(origin)),
        deck=None if guest else origin.deck,
        changed=_changed(origin),
        copies=copies,
        copies_words=words.copies([copy.relation for copy in copies], story.copies_in_all) if copies else "",
        sources=f"{words.count(story.sources, 'source')} in {words.count(1 + story.copies_in_all, 'article')}"
        if copies
        else "",
    )


def copy_of(row: ArticleRow, origin: ArticleRow) -> CopyRow:
    """One row of a story, or of what prints a statement, with the address that compares it with the origin."""
    return CopyRow(
        **asdict(_listed(row)),
        compare=compared_at(origin.id, row.id),
        same_headline=bool(row.headline) and row.headline == origin.headline,
    )


def compared_at(left: str, right: str) -> str:
    """The address of the page that has two articles side by side."""
    return f"/compare/{segment(left)}/{segment(right)}"


def _listed(row: ArticleRow) -> Listed:
    return Listed(
        href=article_href(row.id),
        headline=_headline(row),
        language=row.language,
        relation=row.relation,
        origin=_whose(row),
        republish=row.decided or row.republish,
        decided=row.decided is not None,
        statements=row.statements,
        outlet=outlet_of(row),
        outlet_href=outlet_path(row.domain, row.outlet),
        time=_time(row),
    )


def _headline(row: ArticleRow) -> str:
    return row.headline or "No headline found"


def _whose(row: ArticleRow) -> str | None:
    return f"{'with' if row.relation == 'mixed' else 'from'} {row.origin}" if row.origin else None


def _changed(row: ArticleRow) -> str | None:
    if row.versions < 2:
        return None
    return f"{row.versions} versions, the latest kept {words.moment(row.changed_at)}"


def _time(row: ArticleRow) -> Day | None:
    if row.published:
        return Day(
            iso=row.published.isoformat(), words=f"{words.day(row.published.date())}, {words.clock(row.published)}"
        )
    day = words.as_date(row.day)
    return Day(iso=day.isoformat(), words=words.day(day)) if day else None


def said_of(one: Utterance) -> Said:
    """A statement as lists show it."""
    told = words.as_date(one.said.latest or one.said.earliest) if one.said else None
    day = told or (day_of(one.article) if one.article.published or one.article.day else None)
    return Said(
        form=one.form,
        verb=verb_of(one),
        parts=parts_of(one.content, one.form),
        day=Day(iso=day.isoformat(), words=words.day(day)) if day else None,
        day_is_article=told is None,
        speaker=speaker_of(one),
        named=bool(one.speaker),
        person=one.person,
        role=", ".join(part for part in (one.role if one.speaker else None, one.side and f"for {one.side}") if part)
        or None,
        kind=one.kind,
        due=words.interval(one.horizon) if one.horizon else None,
        conditional=bool(one.conditional),
        unsure=one.confidence is not None and one.confidence < UNSURE,
        venue=one.venue,
        href=f"{article_href(one.article.id)}#s-{segment(one.statement)}",
        outlet=outlet_of(one.article),
        language=one.article.language,
        copies=one.copies,
    )


def verb_of(one: Utterance) -> str | None:
    """What the speaker did with the words, where they do not tell it: "rejected"."""
    return verb_told(one.cue, one.content, one.form, one.article.language)


def speaker_of(one: Utterance) -> str:
    """The speaker's name, or what stands for it."""
    return one.speaker or words.unnamed(one.source, one.role)


def parts_of(content: str, form: Form) -> tuple[Part, ...]:
    """The words of a statement, those of a mixed one cut at its quotation marks."""
    if form != "mixed":
        return (Part(text=content, quoted=False),)
    return tuple(Part(text=text, quoted=quoted) for text, quoted in parted(content))


def said_on(one: Utterance) -> date | None:
    """The day on which it was said: as told, else the article's; None where neither is known."""
    told: Interval | None = one.said
    day = words.as_date(told.latest or told.earliest) if told else None
    return day or (day_of(one.article) if one.article.published or one.article.day else None)
