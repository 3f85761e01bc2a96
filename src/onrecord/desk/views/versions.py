"""Two states of one article: what the outlet changed, and when each was kept."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import segment
from onrecord.desk.views.changes import Changes, changes_of, told_of
from onrecord.desk.views.lists import article_href
from onrecord.errors import NotKeptError
from onrecord.store import Store, VersionRow
from onrecord.stories.differences import differences


class Side(Struct, frozen=True, kw_only=True):
    """One of the two."""

    name: str
    what: str
    href: str
    language: str | None


class VersionsPage(Struct, frozen=True, kw_only=True):
    """What the page of differences shows."""

    title: str
    headline: str
    lead: str
    article_href: str
    left: Side
    right: Side
    changes: Changes | None
    """None where a text may not be shown."""
    others: tuple[tuple[str, str], ...]
    """Addresses and names of the steps between other versions."""


def versions(store: Store, name: str, old: str, new: str, *, withheld: str | None = None) -> VersionsPage:
    """What changed from `old` to `new`, which are numbers or hashes of versions. Raises NotKeptError.

    `withheld`: why a guest does not see one of the texts; nothing is compared then.
    """
    id_ = store.resolve(name)
    rows = store.versions(id_)
    first, second = _row(rows, id_, old), _row(rows, id_, new)
    before, after = store.record(id_, first.version), store.record(id_, second.version)
    changes = None if withheld else changes_of(before, after, differences(before, after))
    headline = after.headline or before.headline or "No headline found"
    return VersionsPage(
        title=f"What changed: {headline}",
        headline=headline,
        lead=_lead(first, second, changes) if changes else withheld or "",
        article_href=article_href(id_),
        left=_side(first, id_, before.language),
        right=_side(second, id_, after.language),
        changes=changes,
        others=tuple(
            (f"{article_href(id_)}/versions/{a.number}..{b.number}", f"{a.number} to {b.number}")
            for a, b in pairwise(rows)
            if (a.number, b.number) != (first.number, second.number)
        ),
    )


def _row(rows: tuple[VersionRow, ...], article: str, wanted: str) -> VersionRow:
    for row in rows:
        if wanted == str(row.number) or row.version == wanted:
            return row
    raise NotKeptError(article, f"no version {wanted} is kept")


def _lead(old: VersionRow, new: VersionRow, changes: Changes) -> str:
    if changes.none:
        return "The two say the same; only marks, blanks or what surrounds the article differ."
    when = "Between the two"
    if old.seen_until < new.seen_at and words.moment(old.seen_until) != words.moment(new.seen_at):
        when = f"Between {words.moment(old.seen_until)} and {words.moment(new.seen_at)}"
    return f"{when} the outlet {told_of(changes.tally)}."


def _side(row: VersionRow, article: str, language: str | None) -> Side:
    return Side(
        name=f"Version {row.number}",
        what=words.version_moment(row) if row.seen_by == "capture" else f"kept {words.version_moment(row)}",
        href=f"{article_href(article)}?version={segment(row.version)}",
        language=language,
    )
