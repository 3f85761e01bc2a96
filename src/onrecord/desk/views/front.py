"""The front: the latest stories, what is due next, and who is on record most."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import segment, shown
from onrecord.desk.views.lists import DayOfRows, article_href, days, outlet_of, speaker_of, verb_of
from onrecord.errors import NotKeptError
from onrecord.store import DueFilter, OutletRow, Store
from onrecord.store.rows import Story

STORIES = 30
"""On one page."""
_DUE = 3
_LAST = 30
_UNDATED = 5
"""Beside the list; all of them have a list of their own."""
_PERSONS = 6
_OUTLETS = 40
MOST_SAME: Final = 20
"""Articles that hold what was forgotten, told by name."""
NOTICES: Final = {
    "article": "The article is forgotten: its text, its statements and its bytes are gone, and it is not kept again.",
    "person": "The person is forgotten: their statements are gone, and their names are blacked out in every text.",
    "left": "It is forgotten and in no answer any more, but its bytes are still in the store’s files, which another "
    "program uses. End that program, then run: onrecord forget",
}


class DueNext(Struct, frozen=True, kw_only=True):
    """A statement that falls due soon."""

    verb: str | None
    """What was done with words that do not tell it; see `verb_told`."""
    content: str
    language: str | None
    speaker: str
    when: str
    soon: bool
    ahead: bool
    href: str


class PersonLink(Struct, frozen=True, kw_only=True):
    """A speaker, with how many statements are kept."""

    name: str
    href: str
    statements: int


class SamePage(Struct, frozen=True, kw_only=True):
    """An article that holds the page of the one that was forgotten just before."""

    name: str
    language: str | None
    href: str
    where: str


class UndatedLine(Struct, frozen=True, kw_only=True):
    """An article that prints no date, by when it was added."""

    headline: str
    language: str | None
    href: str
    where: str
    """`The Quell Courier, added 23 Nov`."""


class FrontPage(Struct, frozen=True, kw_only=True):
    """What the front shows."""

    title: str
    empty: bool
    """Nothing was ever kept: the first steps are shown."""
    store: str
    """This desk's store as a shell takes it, for the command that adds to it; empty for guests, and of an address,
    which may stand here without its password."""
    guest: bool
    outlet: str
    """What the list is narrowed to; empty for all."""
    outlet_unknown: bool
    outlets: tuple[str, ...]
    """Names to choose from."""
    days: tuple[DayOfRows, ...]
    next: str | None
    first: str | None
    undated: tuple[UndatedLine, ...]
    """Those of which no day is known, the last that were added; they stand beside the list, lest they hide its news."""
    all_undated: str | None
    """The address of their own list, where this is not it."""
    due: tuple[DueNext, ...]
    """The soonest; where nothing is ahead, what was due last and has no outcome yet."""
    ahead: bool
    """Whether `due` is ahead."""
    persons: tuple[PersonLink, ...]
    notice: str | None
    """What was done just before."""
    same: tuple[SamePage, ...]
    """What still holds the page of the article that was forgotten."""
    more_same: bool


class FrontAsked(Struct, frozen=True, kw_only=True):
    """What the front is asked for."""

    outlet: str = ""
    """A name or domain that the stories are narrowed to; empty for all."""
    after: str | None = None
    """As a page before gave it."""
    dated: bool = True
    """Those of which a day is known, or those of which none is; where only such are kept, they are the list."""
    done: str = ""
    """What was done just before, a key of `NOTICES`; anything else is nothing."""
    same: tuple[str, ...] = ()
    """The ids of articles that hold the same page as the one that was forgotten; for the owner alone."""


LATEST: Final = FrontAsked()


class _Listed(Struct, frozen=True, kw_only=True):
    """The stories of one page of the front."""

    rows: tuple[Story, ...]
    after: str | None
    beside: tuple[Story, ...]
    """The last that were added without a day, beside a list of those that have one."""
    dated: bool


def front(store: Store, now: datetime, asked: FrontAsked = LATEST, *, guest: bool = False) -> FrontPage:
    """The latest stories, and what stands beside them; less of it for a `guest`."""
    outlet = asked.outlet.strip()
    row, unknown = _outlet(store, outlet)
    due = () if guest else _due_next(store, now)
    listed = _listed(store, asked, (row.domain or row.name) if row else None) if not unknown else None
    rows, beside, dated = (listed.rows, listed.beside, listed.dated) if listed else ((), (), asked.dated)
    narrowed = {"outlet": outlet} if outlet else {}
    undated = {**narrowed, "dated": "no"}
    narrowed = narrowed if dated else undated
    return FrontPage(
        title="Latest stories",
        empty=dated and not rows and not outlet and asked.after is None,
        store=shlex.quote(store.where) if store.where and "://" not in store.where else "",
        guest=guest,
        outlet=outlet,
        outlet_unknown=unknown,
        outlets=store.outlet_names(_OUTLETS),
        days=days(rows, now, guest=guest, of=row),
        next=f"/?{urlencode({**narrowed, 'after': listed.after})}" if listed and listed.after else None,
        first=f"/?{urlencode(narrowed)}".rstrip("?") if asked.after else None,
        undated=tuple(map(_undated, beside)),
        all_undated=f"/?{urlencode(undated)}" if beside else None,
        due=due,
        ahead=not due or due[0].ahead,
        persons=tuple(
            PersonLink(name=person.name, href=f"/person/{person.id}", statements=person.statements)
            for person in store.persons(limit=_PERSONS).rows
        ),
        notice=NOTICES.get(asked.done),
        same=() if guest or asked.done != "article" else tuple(_same(store, asked.same[:MOST_SAME])),
        more_same=len(asked.same) > MOST_SAME,
    )


def _outlet(store: Store, name: str) -> tuple[OutletRow | None, bool]:
    """The outlet of a name or domain, none without one; and whether none of that name is kept."""
    if not name:
        return None, False
    try:
        return store.outlet(name), False
    except NotKeptError:
        return None, True


def _listed(store: Store, asked: FrontAsked, domain: str | None) -> _Listed:
    found = store.latest(limit=STORIES, after=asked.after, domain=domain, dated=asked.dated)
    is_first = asked.dated and not asked.after
    beside = store.latest(limit=_UNDATED, domain=domain, dated=False).rows if is_first else ()
    if beside and not found.rows:
        found = store.latest(limit=STORIES, domain=domain, dated=False)
        return _Listed(rows=found.rows, after=found.after, beside=(), dated=False)
    return _Listed(rows=found.rows, after=found.after, beside=beside, dated=asked.dated)


def _same(store: Store, ids: Sequence[str]) -> Iterator[SamePage]:
    """Those of the articles that are kept."""
    for row in store.articles([one for one in ids if one.isascii() and one.isalnum()]):
        name, where = row.headline or "No headline found", row.url or "no address"
        yield SamePage(
            name=name, language=row.language, href=article_href(row.id), where=f"{outlet_of(row)}, {shown(where)}"
        )


def _undated(story: Story) -> UndatedLine:
    row = story.origin
    return UndatedLine(
        headline=row.headline or "No headline found", language=row.language, href=article_href(row.id),
        where=f"{outlet_of(row)}, added {words.day(row.added_at.astimezone(UTC).date())}",
    )  # fmt: skip


def _due_next(store: Store, now: datetime) -> tuple[DueNext, ...]:
    today = now.astimezone(UTC).date()
    made = []
    yesterday = (today - timedelta(days=1)).isoformat()
    past = DueFilter(until_day=yesterday, outcome="none", latest_first=True)
    # Where nothing is ahead, what was due last: not what was past when it was printed, if there is more.
    last = () if (ahead := store.due(today.isoformat(), _DUE).rows) else store.due("0001-01-01", _LAST, None, past).rows
    for one in ahead or sorted(last, key=lambda one: one.past_when_printed)[:_DUE]:
        far = words.until(one.horizon, today) if one.horizon else None
        when = ", ".join(part for part in (far, one.horizon and words.interval(one.horizon, today)) if part)
        made.append(
            DueNext(
                verb=verb_of(one),
                content=one.content,
                language=one.article.language,
                speaker=speaker_of(one),
                when=when,
                ahead=not (far and (far.endswith("ago") or far == "yesterday")),
                soon=bool(far and (far.startswith("open") or far in ("today", "tomorrow"))),
                href=f"/due/{segment(one.key)}",
            )
        )
    return tuple(made)
