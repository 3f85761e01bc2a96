"""What falls due, soonest first, with later passages of the same speaker that share words, and what a person wrote of
what came of it. The desk itself gives no verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, cast
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import segment
from onrecord.desk.bars import Axis, Bar, Tick, around, bar, clear_of, ticks
from onrecord.desk.forms import DueAsked, Shown
from onrecord.desk.views.bearing import Later, later_said
from onrecord.desk.views.lists import Said, said_of, said_on
from onrecord.desk.views.outcomes import OutcomeLine, outcome_lines
from onrecord.record import StatementKind
from onrecord.store import DueFilter, Store, Utterance
from onrecord.store.rows import SaidFilter

_ROWS = 60
"""On one page."""
_LOOKED_AT = 200
"""A speaker's statements, the latest, among which later passages are looked for."""
_SOON = 30
"""Days: what is due within them stands in the first section."""
_OPEN: Final = 92
"""Days that an open window may be from its end to be told as open now."""
_BEFORE: Final = 45
"""Days before the first window that the axis may begin, to show when something was said."""
_DUE_KINDS: Final = ("promise", "forecast", "threat", "announcement", "acceptance", "demand", "proposal")
_NAMES: Final = {
    "now": "Window open, or opening within days",
    "soon": f"Within {_SOON} days",
    "late": "Later",
    "past": "Past",
    "before": "Past already when it was printed",
}
TITLES: Final[dict[Shown, str]] = {
    "ahead": "What is due",
    "past": "Past, and no outcome written",
    "outcomes": "Outcomes written",
}


class DueLine(Struct, frozen=True, kw_only=True):
    """One thing that falls due."""

    href: str
    """Its own page, with all that bears on it."""
    date: str
    far: str | None
    said: Said
    bar: Bar | None
    later: tuple[Later, ...]
    outcome: OutcomeLine | None


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


class Tab(Struct, frozen=True, kw_only=True):
    """One of the lists that there are."""

    name: str
    href: str
    here: bool


class DuePage(Struct, frozen=True, kw_only=True):
    """What the page of all that is due shows."""

    title: str
    show: Shown
    tabs: tuple[Tab, ...]
    kind: str
    kinds: tuple[tuple[str, str], ...]
    who: str
    words: str
    since: str
    until: str
    filtered: bool
    clear: str
    """Where the same list is without filters."""
    sections: tuple[Section, ...]
    instead: tuple[Section, ...]
    """Where nothing at all is ahead: what was due last, with nothing written yet."""
    next: str | None
    first: str | None


def due(store: Store, now: datetime, asked: DueAsked, *, after: str | None = None) -> DuePage:
    """A list of what is due, narrowed to what is asked for. Raises UsageError for a kind or a day that is none."""
    today = now.astimezone(UTC).date()
    rows, following = _found(store, asked, today, after)
    narrowed = {name: value for name in ("kind", "who", "words", "since", "until") if (value := getattr(asked, name))}
    own = {"show": asked.show} if asked.show != "ahead" else {}
    nothing = asked.show == "ahead" and not rows and not narrowed and after is None
    last = _found(store, DueAsked(show="past"), today, None)[0] if nothing else []
    return DuePage(
        title=TITLES[asked.show],
        show=asked.show,
        tabs=tuple(Tab(name=name, href=_address(_showing(show)), here=show == asked.show) for show, name in _TABS),
        kind=asked.kind,
        kinds=tuple((value, name) for value, name in words.KINDS.items() if value in _DUE_KINDS),
        who=asked.who,
        words=asked.words,
        since=asked.since,
        until=asked.until,
        filtered=bool(narrowed),
        clear=_address(own),
        sections=_sections(store, rows, now, asked.show),
        instead=_sections(store, last, now, "past"),
        next=_address({**own, **narrowed, "after": following}) if following else None,
        first=_address({**own, **narrowed}) if after else None,
    )


_TABS: Final[tuple[tuple[Shown, str], ...]] = (
    ("ahead", "Ahead"), ("past", "Past"), ("outcomes", "Outcomes"),
)  # fmt: skip


def _showing(show: Shown) -> dict[str, str]:
    return {"show": show} if show != "ahead" else {}


def _address(query: Mapping[str, str]) -> str:
    return f"/due?{urlencode(query)}".rstrip("?")


def _found(store: Store, asked: DueAsked, today: date, after: str | None) -> tuple[list[Utterance], str | None]:
    """Rows of a page, and where the list goes on."""
    first = max(today.isoformat() if asked.show == "ahead" else "0001-01-01", asked.since)
    yesterday = (today - timedelta(days=1)).isoformat()
    only = DueFilter(
        until_day=min(asked.until or yesterday, yesterday) if asked.show == "past" else asked.until or None,
        kind=cast("StatementKind | None", asked.kind or None),
        about=asked.words,
        who=asked.who,
        outcome={"ahead": "any", "past": "none", "outcomes": "some"}[asked.show],  # type: ignore[arg-type]
        latest_first=asked.show != "ahead",
    )
    found = store.due(first, _ROWS, after, only)
    return list(found.rows), found.after


def _sections(store: Store, rows: Sequence[Utterance], now: datetime, show: Shown) -> tuple[Section, ...]:
    today = now.astimezone(UTC).date()
    parts: dict[str, list[Utterance]] = {name: [] for name in _NAMES}
    for one in rows:
        over = "before" if show == "past" and one.past_when_printed else "past"
        parts[_part_of(one, today) if show == "ahead" else over].append(one)
    made = []
    for key, some in parts.items():
        if some:
            lines, axis = due_lines(store, some, _later_by(store, some), now)
            name = TITLES[show] if key == "past" else _NAMES[key]
            made.append(Section(id=key, name=name, rows=lines, axis=axis))
    return tuple(made)


def _part_of(one: Utterance, today: date) -> str:
    first, last = (words.as_date(end) for end in ((one.horizon.earliest, one.horizon.latest) if one.horizon else ()))
    end = last or first
    # A window of years ("over the next decade") is no news for being open: it is judged at its end.
    if first and (first - today).days <= 7 and first != last and end and (end - today).days <= _OPEN:
        return "now"
    return "soon" if end and (end - today).days <= _SOON else "late"


def _later_by(store: Store, rows: Iterable[Utterance]) -> list[Utterance]:
    """What the same speakers are kept with; for the first few speakers of the page."""
    persons = list(dict.fromkeys(one.person for one in rows if one.person is not None))[:12]
    return [said for person in persons for said in store.said(SaidFilter(person=person), limit=_LOOKED_AT).rows]


def due_lines(
    store: Store, rows: Sequence[Utterance], others: Sequence[Utterance], now: datetime
) -> tuple[tuple[DueLine, ...], DueAxis | None]:
    """The rows with their bars on one axis, with their outcomes, and for each the later passages among `others`; the
    axis with its labels.
    """
    today = now.astimezone(UTC).date()
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
    outcomes = store.outcomes(rows)
    told = dict(zip(outcomes, outcome_lines(store, outcomes.values()), strict=True))
    lines = tuple(_line(one, others, axis, today, told.get(one.key)) for one in rows)
    return lines, DueAxis(ticks=clear_of(ticks(axis), axis.at(today)), now=axis.at(today))


def far_of(one: Utterance, today: date) -> str | None:
    """How far off it is: `in 38 days`, `3 years ago`, `3 years ago, past when printed`."""
    far = words.until(one.horizon, today) if one.horizon else None
    return f"{far}, past when printed" if far and one.past_when_printed else far


def _line(one: Utterance, others: Sequence[Utterance], axis: Axis, today: date, outcome: OutcomeLine | None) -> DueLine:
    assert one.horizon is not None  # whoever calls has chosen those that have one
    return DueLine(
        href=f"/due/{segment(one.key)}",
        date=words.interval(one.horizon) or "no date told",
        far=far_of(one, today),
        said=said_of(one),
        bar=bar(one.horizon, axis, today, said_on(one)),
        later=later_said(one, others),
        outcome=outcome,
    )
