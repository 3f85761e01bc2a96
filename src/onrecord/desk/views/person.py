"""A speaker: under which names, when, what of it falls due, and all statements by kind or by time."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime
from typing import cast
from urllib.parse import urlencode

from msgspec import Struct
from msgspec.structs import asdict

from onrecord.desk import words
from onrecord.desk.bars import Axis, Tick, around, clear_of, ticks
from onrecord.desk.forms import SaidAsked
from onrecord.desk.views.due import DueAxis, DueLine, due_lines
from onrecord.desk.views.joining import JoinForm
from onrecord.desk.views.lists import Said, said_of, said_on
from onrecord.record import Form, StatementKind
from onrecord.store import DueFilter, Store, Utterance
from onrecord.store.rows import SaidFilter

_STATEMENTS = 100
"""On one page."""
_LATER = 200
"""Statements that are looked through for what bears on something due."""
_DUE = 60
"""Of what has a date, on the first page."""
_UNJUDGED = (
    "The trained model tells kinds, where it is installed, and reads English. Elsewhere a kind is told only where the "
    "verb alone tells it. Due days are told in English and six other languages."
)
_STACK = 8
_STEP = 13
"""Pixels from one dot of a day to the next."""


class Dot(Struct, frozen=True, kw_only=True):
    """A statement on the timeline."""

    x: float
    y: int
    form: Form
    words: str


class Lane(Struct, frozen=True, kw_only=True):
    """The statements of one kind on the timeline."""

    name: str
    label: int
    y: int
    dots: tuple[Dot, ...]


class Chart(Struct, frozen=True, kw_only=True):
    """The timeline."""

    title: str
    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    now: float | None


class Group(Struct, frozen=True, kw_only=True):
    """Statements of one kind."""

    id: str
    name: str
    rows: tuple[Said, ...]
    hint: str | None = None
    """Why they have no kind."""


class Choice(Struct, frozen=True, kw_only=True):
    """One of a filter's values."""

    value: str
    name: str
    chosen: bool


class PersonPage(Struct, frozen=True, kw_only=True):
    """What the page of a speaker shows."""

    title: str
    id: int
    name: str
    what: str
    """`Person`, `Organisation` …"""
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    statements: int
    joined: int
    """How many rows were joined into this one."""
    kinds: tuple[Choice, ...]
    kind: str
    words: str
    since: str
    until: str
    filtered: bool
    chart: Chart | None
    due: tuple[DueLine, ...]
    due_axis: DueAxis | None
    due_more: bool
    """There is more with a date than is shown."""
    groups: tuple[Group, ...]
    shown: int
    next: str | None
    first: str | None
    joining: JoinForm | None
    """The owner's form that joins two; None for guests."""


def person(
    store: Store, id: int, now: datetime, asked: SaidAsked, *, after: str | None = None, joining: JoinForm | None = None
) -> PersonPage:
    """The speaker of this id, with the statements that all filters let through.

    Raises NotKeptError, and UsageError for a day or a kind that is none.
    """
    row = store.person(id)
    given = {name: value for name, value in asdict(asked).items() if value}
    only = SaidFilter(
        person=row.id, about=asked.words, since=asked.since or None, until=asked.until or None,
        kind=cast("StatementKind | None", asked.kind or None),
    )  # fmt: skip
    found = store.said(only, limit=_STATEMENTS, after=after)
    today = now.astimezone(UTC).date()
    due, axis, due_more = _due(store, only, found.rows, now) if after is None else ((), None, False)
    here = f"/person/{row.id}"
    return PersonPage(
        title=row.name,
        id=row.id,
        name=row.name,
        what=row.kind.capitalize(),
        aliases=tuple(alias for alias in row.aliases if alias != row.name),
        roles=words.different(row.roles),
        statements=row.statements,
        joined=len(row.joined),
        kinds=kinds(asked.kind),
        kind=asked.kind,
        words=asked.words,
        since=asked.since,
        until=asked.until,
        filtered=bool(given),
        chart=chart(row.name, found.rows, today),
        due=due,
        due_axis=axis,
        due_more=due_more,
        groups=groups(found.rows),
        shown=len(found.rows),
        next=f"{here}?{urlencode({**given, 'after': found.after})}" if found.after else None,
        first=f"{here}?{urlencode(given)}".rstrip("?") if after else None,
        joining=joining,
    )


def kinds(chosen: str) -> tuple[Choice, ...]:
    """The kinds of statement, to choose from."""
    return tuple(Choice(value=kind, name=name, chosen=kind == chosen) for kind, name in words.KINDS.items())


def groups(rows: tuple[Utterance, ...]) -> tuple[Group, ...]:
    """Statements by kind, in the order of `words.KINDS`; where no kind was judged, one group by time."""
    by_kind: dict[StatementKind | None, list[Said]] = defaultdict(list)
    for one in rows:
        by_kind[one.kind].append(said_of(one))
    made = [
        Group(id=kind, name=name, rows=tuple(by_kind[kind])) for kind, name in words.KINDS.items() if kind in by_kind
    ]
    if rest := by_kind.get(None):
        name = "Kind not judged" if made else "Statements, newest first"
        made.append(Group(id="unjudged", name=name, rows=tuple(rest), hint=_UNJUDGED))
    return tuple(made)


def chart(name: str, rows: tuple[Utterance, ...], today: date) -> Chart | None:
    """The timeline of the statements whose day is known; None for fewer than three, or all of one day."""
    dated = [(day, one) for one in rows if (day := said_on(one))]
    if len(dated) < 3 or len({day for day, _ in dated}) < 2:
        return None
    days = [day for day, _ in dated]
    recent = (today - max(days)).days < 2 * ((max(days) - min(days)).days + 14)
    axis = around(days, today if recent else max(days))
    by_kind: dict[StatementKind | None, list[tuple[date, Utterance]]] = defaultdict(list)
    for day, one in dated:
        by_kind[one.kind].append((day, one))
    lanes, top = [], 0
    for kind in (*words.KINDS, None):
        if kind in by_kind:
            lane = _lane(kind, by_kind[kind], axis, top, alone=len(by_kind) == 1)
            lanes.append(lane)
            top = lane.y + 10
    span = f"{words.day(min(days))} to {words.day(max(days))}"
    return Chart(
        title=f"{words.count(len(dated), 'statement')} of {name}, {span}",
        height=top + 20,
        lanes=tuple(lanes),
        ticks=clear_of(ticks(axis), axis.at(today) if recent else None),
        now=axis.at(today) if recent else None,
    )


def _lane(kind: StatementKind | None, some: list[tuple[date, Utterance]], axis: Axis, top: int, *, alone: bool) -> Lane:
    """Dots of one day stand on each other, at most `_STACK` of them."""
    column: dict[float, int] = defaultdict(int)
    places = []
    for day, one in some:
        x = axis.at(day)
        places.append((x, min(column[x], _STACK - 1), one.form, f"{words.day(day)}, {one.form}"))
        column[x] += 1
    base = top + 24 + _STEP * (min(max(column.values()), _STACK) - 1)
    name = words.KINDS[kind] if kind else "Statements" if alone else "Kind not judged"
    return Lane(
        name=f"{name} {len(some)}",
        label=top + 10,
        y=base,
        dots=tuple(Dot(x=x, y=base - _STEP * level, form=form, words=told) for x, level, form, told in places),
    )


def _due(
    store: Store, asked: SaidFilter, said: tuple[Utterance, ...], now: datetime
) -> tuple[tuple[DueLine, ...], DueAxis | None, bool]:
    """The record of what has a date by which it can be judged, the latest first: past ones too, with their outcomes.
    With it the axis, and whether there is more.
    """
    only = DueFilter(
        person=asked.person, kind=asked.kind, about=asked.about, said_since=asked.since, said_until=asked.until,
        latest_first=True,
    )  # fmt: skip
    found = store.due("0001-01-01", _DUE, None, only)
    return *due_lines(store, found.rows, said[:_LATER], now), found.after is not None
