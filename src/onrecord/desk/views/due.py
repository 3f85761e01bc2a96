"""What falls due, soonest first, with later passages of the same speaker that share words. No verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, cast, get_args
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.bars import Axis, Bar, Tick, around, bar, clear_of, ticks
from onrecord.desk.shared import shared_words
from onrecord.desk.views.lists import Day, Said, article_href, outlet_of, said_of, said_on
from onrecord.errors import UsageError
from onrecord.record import StatementKind
from onrecord.store import Found, Store, Utterance

_ROWS = 60
"""On one page."""
_MOST_PAGES = 20
"""Pages of the store's answers that are looked through for a speaker's."""
_LOOKED_AT = 200
"""A speaker's statements, the latest, among which later passages are looked for."""
_LATER = 4
_SOON = 30
"""Days: what is due within them stands in the first section."""
_BEFORE: Final = 45
"""Days before the first window that the axis may begin, to show when something was said."""


class Later(Struct, frozen=True, kw_only=True):
    """A later statement of the same speaker that shares words with what is due."""

    text: str
    language: str | None
    shared: str
    href: str
    outlet: str
    day: Day | None


class DueLine(Struct, frozen=True, kw_only=True):
    """One thing that falls due."""

    date: str
    far: str | None
    said: Said
    bar: Bar | None
    later: tuple[Later, ...]


class DueAxis(Struct, frozen=True, kw_only=True):
    """The axis that the bars of a section share."""

    ticks: tuple[Tick, ...]
    now: float


class Section(Struct, frozen=True, kw_only=True):
    """What falls due in one stretch of time."""

    id: str
    name: str
    rows: tuple[DueLine, ...]
    axis: DueAxis | None


class DuePage(Struct, frozen=True, kw_only=True):
    """What the page of all that is due shows."""

    title: str
    past: bool
    kind: str
    kinds: tuple[tuple[str, str], ...]
    who: str
    filtered: bool
    sections: tuple[Section, ...]
    judged: bool
    """Whether any kept statement has a date at all; where none has, the page says why."""
    next: str | None
    first: str | None


def due(
    store: Store,
    now: datetime,
    *,
    kind: str = "",
    who: str = "",
    past: bool = False,
    after: str | None = None,
) -> DuePage:
    """What is due from today on, or with `past` what was due before; narrowed to a kind and a speaker or side.

    Raises UsageError for a kind that is none.
    """
    if kind and kind not in get_args(StatementKind):
        raise UsageError(None, f"{kind!r} is no kind of statement")
    today = now.astimezone(UTC).date()
    first = "0001-01-01" if past else today.isoformat()
    last = (today - timedelta(days=1)).isoformat() if past else None
    rows, following, judged = _found(
        lambda mark: store.due(
            first, _ROWS, mark, until_day=last, kind=cast("StatementKind | None", kind or None)
        ), who.strip(), after,
    )  # fmt: skip
    asked = {
        name: value for name, value in (("kind", kind), ("who", who.strip()), ("past", "1" if past else "")) if value
    }
    return DuePage(
        title="What was due" if past else "What is due",
        past=past,
        kind=kind,
        kinds=tuple((value, name) for value, name in words.KINDS.items() if value in _DUE_KINDS),
        who=who.strip(),
        filtered=bool(kind or who.strip()),
        sections=_sections(store, rows, today, past=past),
        judged=judged or after is not None,
        next=f"/due?{urlencode({**asked, 'after': following})}" if following else None,
        first=f"/due?{urlencode(asked)}".rstrip("?") if after else None,
    )


_DUE_KINDS: Final = ("promise", "forecast", "threat", "announcement", "acceptance", "demand", "proposal")


def _found(
    asked: Callable[[str | None], Found[Utterance]], who: str, after: str | None
) -> tuple[list[Utterance], str | None, bool]:
    """Rows of a page, where the list goes on, and whether there were any before `who` was asked for.

    Some of the store's answers are looked through to fill a page, so that it is not empty while others follow.
    """
    rows: list[Utterance] = []
    judged = False
    for _ in range(_MOST_PAGES):
        found = asked(after)
        judged = judged or bool(found.rows)
        rows += [one for one in found.rows if _is_by(one, who)]
        after = found.after
        if after is None or len(rows) >= (_ROWS + 1) // 2:
            break
    return rows, after, judged


def _is_by(one: Utterance, who: str) -> bool:
    named = " ".join(part for part in (one.speaker, one.side, one.role) if part).casefold()
    return who.casefold() in named


def _sections(store: Store, rows: Sequence[Utterance], today: date, *, past: bool) -> tuple[Section, ...]:
    parts: dict[str, list[Utterance]] = {"open": [], "soon": [], "late": [], "past": []}
    for one in rows:
        parts["past" if past else _part_of(one, today)].append(one)
    names = {
        "open": "Window open, or opening within days",
        "soon": f"Within {_SOON} days",
        "late": "Later",
        "past": "Past",
    }
    made = []
    for key, some in parts.items():
        if some:
            lines, axis = due_lines(some, _later_by(store, some), today)
            made.append(Section(id=key, name=names[key], rows=lines, axis=axis))
    return tuple(made)


def _part_of(one: Utterance, today: date) -> str:
    first, last = (words.as_date(end) for end in ((one.horizon.earliest, one.horizon.latest) if one.horizon else ()))
    if first and (first - today).days <= 7 and first != last:
        return "open"
    end = last or first
    return "soon" if end and (end - today).days <= _SOON else "late"


def _later_by(store: Store, rows: Iterable[Utterance]) -> list[Utterance]:
    """What the same speakers are kept with; for the first few speakers of the page."""
    persons = list(dict.fromkeys(one.person for one in rows if one.person is not None))[:12]
    return [said for person in persons for said in store.said(person=person, limit=_LOOKED_AT).rows]


def due_lines(
    rows: Sequence[Utterance], others: Sequence[Utterance], today: date
) -> tuple[tuple[DueLine, ...], DueAxis | None]:
    """The rows with their bars on one axis, and for each the later passages among `others`; the axis with labels."""
    days = [
        day
        for one in rows
        if one.horizon
        for end in (one.horizon.earliest, one.horizon.latest)
        if (day := words.as_date(end))
    ]
    if not days:
        return (), None
    near = min([*days, today]) - timedelta(days=_BEFORE)
    axis = around([*days, *(day for one in rows if (day := said_on(one)) and day >= near)], today)
    lines = tuple(_line(one, others, axis, today) for one in rows)
    labels = clear_of(ticks(axis), axis.at(today))
    return lines, DueAxis(ticks=labels, now=axis.at(today))


def _line(one: Utterance, others: Sequence[Utterance], axis: Axis, today: date) -> DueLine:
    assert one.horizon is not None  # whoever calls has chosen those that have one
    return DueLine(
        date=words.interval(one.horizon) or "no date told",
        far=words.until(one.horizon, today),
        said=said_of(one),
        bar=bar(one.horizon, axis, today, said_on(one)),
        later=later_of(one, others),
    )


def later_of(one: Utterance, others: Iterable[Utterance]) -> tuple[Later, ...]:
    """Statements of the same speaker from later days that share at least two words of weight, the most first."""
    day = said_on(one)
    if day is None or one.person is None:
        return ()
    found = []
    for other in others:
        then = said_on(other)
        if other.person != one.person or other.key == one.key or then is None or then <= day:
            continue
        shared = shared_words(one.content, other.content)
        if len(shared) >= 2:
            found.append((len(shared), then, shared, other))
    found.sort(key=lambda entry: (-entry[0], entry[1]))
    return tuple(
        Later(
            text=other.content,
            language=other.article.language,
            shared=words.listed([f"“{word}”" for word in shared[:3]]),
            href=f"{article_href(other.article.id)}#s-{other.statement}",
            outlet=outlet_of(other.article),
            day=Day(iso=then.isoformat(), words=words.day(then)),
        )
        for _, then, shared, other in found[:_LATER]
    )
