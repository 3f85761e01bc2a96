"""An origin and its copy side by side: what the republisher changed, and what the terms say of it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.changes import Changes, changes_of, told_of
from onrecord.desk.views.ledger import Quoted, answer_of
from onrecord.desk.views.lists import article_href, compared_at, outlet_of
from onrecord.desk.views.versions import Side
from onrecord.english import listed
from onrecord.record import Answer, Record, Use
from onrecord.store import ArticleRow, Store
from onrecord.stories.comparison import Comparison, Dropped
from onrecord.stories.comparison import compare as compared
from onrecord.stories.differences import Field
from onrecord.stories.telling import sources_told

_ABOVE: Final[frozenset[Field]] = frozenset(("outlet", "published", "updated", "rights"))
"""Fields that stand above the two sides, or among the findings."""
_USES: Final[tuple[Use, Use]] = ("adapt", "republish")
_LITTLE: Final = 10
"""Per cent of the words: with fewer the two have little in common."""
_MOST_LOST: Final = 8
_LABELS: Final = ("One article, beside itself", "Two articles side by side", "What a republisher changed")


class Finding(Struct, frozen=True, kw_only=True):
    """Something that an editor should look at, with the words that it rests on."""

    told: str
    words: Quoted | None = None


class ComparePage(Struct, frozen=True, kw_only=True):
    """What the page of a comparison shows."""

    title: str
    headline: str
    language: str | None
    label: str
    lead: str
    left: Side
    right: Side
    swapped: str
    changes: Changes | None
    """None where a text may not be shown."""
    shortened: int
    """Quotations that are shortened."""
    counted: str | None
    """`6 articles, 2 sources` of the story; None where there is one article."""
    adapt: tuple[Answer, bool]
    """Of the origin: the answer, and whether it is a person's own."""
    republish: tuple[Answer, bool]
    warning: str | None
    """The weightiest of the findings, in one line."""
    findings: tuple[Finding, ...]
    others: tuple[tuple[str, str], ...]
    """Addresses and names of the story's other copies, against the same origin."""


def compare(store: Store, left: str, right: str, *, withheld: str | None = None) -> ComparePage:
    """`left` and `right` name articles. Raises NotKeptError.

    `withheld`: why a guest does not see one of the texts; nothing is compared then.
    """
    first, second = store.resolve(left), store.resolve(right)
    one, other = store.article(first), store.article(second)
    old, new = store.record(first), store.record(second)
    found = None if withheld else compared(old, new)
    changes = changes_of(old, new, found.difference, _ABOVE, found.quotes) if found else None
    story = store.story(first)
    is_origin = story.origin.id == first
    overrides = store.overrides(first)
    headline = one.headline or other.headline or "No headline found"
    adapt, republish = (answer_of(old.rights, overrides, use) for use in _USES)
    copied = found is not None and changes is not None and first != second and _alike(changes)
    return ComparePage(
        title=f"What {outlet_of(other)} changed: {headline}" if first != second else f"Beside itself: {headline}",
        headline=headline,
        language=one.language,
        label=_LABELS[(first != second) + (first != second and is_origin)],
        lead=_lead(one, other, changes) if changes else withheld or "",
        left=_side(one, "origin" if is_origin else "first"),
        right=_side(other, "copy" if is_origin and other.story == one.story else "second"),
        swapped=compared_at(second, first),
        changes=changes,
        shortened=sum(change.kind == "shortened" for change in found.quotes) if found else 0,
        counted=sources_told(story) if story.copies_in_all else None,
        adapt=adapt,
        republish=republish,
        warning=_warning(found, changes, adapt[0]) if copied and found and changes else None,
        findings=_findings(one, old, new, found, changes) if copied and found and changes else (),
        others=tuple(
            (compared_at(first, copy.id), outlet_of(copy))
            for copy in (story.origin, *story.copies)
            if copy.id not in (first, second)
        ),
    )


def _alike(changes: Changes) -> bool:
    return changes.tally.kept is not None and changes.tally.kept >= _LITTLE


def _warning(found: Comparison, changes: Changes, adapt: Answer) -> str | None:
    """What an editor should see first: facts of the two pages, in one line."""
    lost = {one.kind for one in found.dropped}
    changed = adapt in ("no", "ask") and not changes.none and _touched(changes)
    facts = [
        "the origin is not named" if found.credits_old is False else None,
        "a credit line is dropped" if "credit" in lost else None,
        "a correction is dropped" if "correction" in lost else None,
        f"the text is changed, and the origin’s terms say {adapt} to changes" if changed else None,
    ]
    told = [one for one in facts if one]
    return words.begun("; ".join(told)) if told else None


def _touched(changes: Changes) -> bool:
    tally = changes.tally
    return bool(tally.cut or tally.added or tally.altered or tally.moved)


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
    if one.id == other.id:
        return "Both sides are the same article, so nothing differs."
    kept = changes.tally.kept
    if other.relation == "translation" and one.language != other.language:
        return f"{outlet_of(other)} has a translation: its words cannot be held against those of {outlet_of(one)}."
    if kept is None or kept < _LITTLE:
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


_LOST: Final = {
    "credit": "The origin’s credit line is not there:",
    "correction": "The origin’s correction is not there:",
    "author_note": "The note on the author is not there:",
}


def _findings(one: ArticleRow, old: Record, new: Record, found: Comparison, changes: Changes) -> tuple[Finding, ...]:
    """Facts alone: what the copy names and leaves out, and what the origin's own words say of it."""
    made = []
    if found.credits_old is False:
        made.append(Finding(told=f"Nothing on the copy’s page names {outlet_of(one)} as its source."))
    elif found.credits_old and new.provenance and new.provenance.credit:
        credit = Quoted(words=new.provenance.credit, where="on the copy’s page")
        made.append(Finding(told="The copy names its source:", words=credit))
    if found.credits_new:
        made.append(Finding(told="The first one’s page credits the second one: that one may have been first."))
    names = [lost.words for lost in found.dropped if lost.kind == "author"]
    if names:
        made.append(Finding(told="The byline does not name:", words=Quoted(words=listed(names), where="")))
    others = [lost for lost in found.dropped if lost.kind != "author"][:_MOST_LOST]
    made += [Finding(told=_LOST[lost.kind], words=_where(lost, old)) for lost in others]
    return (*made, *_terms_found(old, changes))


def _where(lost: Dropped, old: Record) -> Quoted:
    aside = next((one for one in old.set_aside if one.text == lost.words), None)
    where = words.place(aside.evidence, old) if aside and aside.evidence else "on the origin’s page"
    return Quoted(words=lost.words, where=where)


def _terms_found(old: Record, changes: Changes) -> tuple[Finding, ...]:
    """What the origin's own words say of republishing, and of changes where there are some."""
    if old.rights is None:
        return ()
    found = []
    signals = {signal.id: signal for signal in old.rights.signals}
    may = old.rights.may
    told: dict[tuple[Answer, str, str], list[str]] = {}
    for use, permission in (("republishing", may.republish), ("changes", may.adapt)):
        if permission.answer == "yes" or (use == "changes" and not _touched(changes)) or not permission.because:
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
