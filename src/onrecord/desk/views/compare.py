"""An origin and its copy side by side: what the republisher changed, and what the terms say of it."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from urllib.parse import quote

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.changes import Changes, changes_of, told_of
from onrecord.desk.views.ledger import Quoted, answer_of
from onrecord.desk.views.lists import article_href, outlet_of
from onrecord.desk.views.versions import Side
from onrecord.record import Answer, Record
from onrecord.store import ArticleRow, Store
from onrecord.stories.differences import Field, differences

_ABOVE: Final[frozenset[Field]] = frozenset(("outlet", "published", "updated", "rights"))
"""Fields that stand above the two sides, or among the findings."""


class Finding(Struct, frozen=True, kw_only=True):
    """Something that an editor should look at, with the words that it rests on."""

    told: str
    words: Quoted | None = None


class ComparePage(Struct, frozen=True, kw_only=True):
    """What the page of a comparison shows."""

    title: str
    headline: str
    label: str
    lead: str
    left: Side
    right: Side
    swapped: str
    changes: Changes | None
    """None where a text may not be shown."""
    adapt: tuple[Answer, bool]
    """Of the origin: the answer, and whether it is a person's own."""
    republish: tuple[Answer, bool]
    findings: tuple[Finding, ...]
    others: tuple[tuple[str, str], ...]
    """Addresses and names of the story's other copies, against the same origin."""


def compare(store: Store, left: str, right: str, now: datetime, *, withheld: str | None = None) -> ComparePage:
    """`left` and `right` name articles. Raises NotKeptError.

    `withheld`: why a guest does not see one of the texts; nothing is compared then.
    """
    first, second = store.resolve(left), store.resolve(right)
    one, other = store.article(first), store.article(second)
    old, new = store.record(first), store.record(second)
    changes = None if withheld else changes_of(old, new, differences(old, new), _ABOVE)
    story = store.story(first)
    is_origin = story.origin.id == first
    headline = one.headline or other.headline or "No headline found"
    overrides = store.overrides(first)
    return ComparePage(
        title=f"What {outlet_of(other)} changed: {headline}",
        headline=headline,
        label="What a republisher changed" if is_origin else "Two articles side by side",
        lead=_lead(one, other, changes) if changes else withheld or "",
        left=_side(one, "origin" if is_origin else "first"),
        right=_side(other, "copy" if is_origin and other.story == one.story else "second"),
        swapped=f"/compare/{quote(second, safe='')}/{quote(first, safe='')}",
        changes=changes,
        adapt=answer_of(old.rights, overrides, "adapt"),
        republish=answer_of(old.rights, overrides, "republish"),
        findings=_findings(one, old, new, changes) if changes and is_origin and first != second else (),
        others=tuple(
            (f"/compare/{quote(first, safe='')}/{quote(copy.id, safe='')}", outlet_of(copy))
            for copy in (story.origin, *story.copies)
            if copy.id not in (first, second)
        ),
    )


def _side(row: ArticleRow, what: str) -> Side:
    printed = words.as_date(row.day)
    day = words.moment(row.published) if row.published else words.day(printed) if printed else None
    return Side(
        name=outlet_of(row),
        what=f"{what} · {day}" if day else what,
        href=article_href(row.id),
        language=row.language,
    )


def _lead(one: ArticleRow, other: ArticleRow, changes: Changes) -> str:
    kept = changes.tally.kept
    if kept is None or kept < 10:
        return "The two texts have little in common."
    later = _later(one, other)
    did = "It changed no sentence" if changes.none else f"It {told_of(changes.tally)}"
    when = f", printed {later} later" if later else ""
    return f"{outlet_of(other)} has {kept} % of {outlet_of(one)}’s words{when}. {did}."


def _later(one: ArticleRow, other: ArticleRow) -> str | None:
    """How much later than the origin (`3 hours`); None where a moment is not known, or the copy came first."""
    if one.published is None or other.published is None or other.published < one.published:
        return None
    minutes = round((other.published - one.published).total_seconds() / 60)
    if minutes < 120:
        return f"{words.count(minutes, 'minute')}"
    hours = round(minutes / 60)
    return f"{words.count(hours, 'hour')}" if hours < 48 else f"{words.count(round(hours / 24), 'day')}"


def _findings(one: ArticleRow, old: Record, new: Record, changes: Changes) -> tuple[Finding, ...]:
    """Facts alone: what the copy names, and what the origin's own words say of changes and of republishing."""
    found = []
    provenance = new.provenance
    if provenance and provenance.origin is None and provenance.credit is None:
        found.append(Finding(told=f"Nothing on the copy’s page names {outlet_of(one)}, or any other origin."))
    if old.rights is None:
        return tuple(found)
    signals = {signal.id: signal for signal in old.rights.signals}
    may = old.rights.may
    told: dict[tuple[Answer, str, str], list[str]] = {}
    for use, permission in (("republishing", may.republish), ("changes", may.adapt)):
        if permission.answer == "yes" or (use == "changes" and changes.none) or not permission.because:
            continue
        told.setdefault((permission.answer, permission.rule, permission.because[0]), []).append(use)
    for (answer, rule, because), uses in told.items():
        signal = signals[because]
        found.append(
            Finding(
                told=f"On {' and '.join(uses)} the origin’s page says {answer} (rule {rule}):",
                words=Quoted(words=signal.words, where=words.place(signal.evidence, old)),
            )
        )
    return tuple(found)
