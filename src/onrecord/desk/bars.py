"""Where days fall on the small bars and on the timeline, in per cent of their width."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from msgspec import Struct

from onrecord.desk.words import MONTHS, SPACE, as_date
from onrecord.record import Interval

_LABEL: Final = 11
"""Hundredths of an axis that a label takes on a narrow screen."""
_LAST_BEGUN: Final = 100 - _LABEL
_DAYS_A_MONTH: Final = 30.44
_MONTHS_APART: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


class Axis(Struct, frozen=True, kw_only=True):
    """A stretch of days; both ends are on it."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Where `day` falls, 0 to 100; days beyond an end fall on it."""
        whole = max((self.last - self.first).days, 1)
        return round(min(max((day - self.first).days / whole, 0), 1) * 100, 1)

    def holds(self, day: date) -> bool:
        """Whether `day` is on it."""
        return self.first <= day <= self.last


class Tick(Struct, frozen=True, kw_only=True):
    """A label under an axis."""

    x: float
    text: str

    @property
    def ends(self) -> bool:
        """Whether it ends at `x`, where one that began there would stand out over the axis."""
        return self.x > _LAST_BEGUN

    @property
    def span(self) -> tuple[float, float]:
        """From where to where it stands on a narrow screen."""
        return (self.x - _LABEL, self.x) if self.ends else (self.x, self.x + _LABEL)


class Bar(Struct, frozen=True, kw_only=True):
    """A window in which something falls due: a dashed box (some time in here), or an upright line (by this day)."""

    form: Literal["about", "by"]
    x: float
    width: float
    past: bool
    now: float | None
    """Today; None where it is not on the axis."""
    said: float | None
    """The day on which it was said; None where unknown or not on the axis."""


def near(today: date) -> Axis:
    """The axis that the bars in notes share: from two weeks back to nine months on."""
    return Axis(first=today - timedelta(days=14), last=today + timedelta(days=274))


def around(days: list[date], today: date) -> Axis:
    """An axis that holds `days` and today, with a little room at both ends."""
    first, last = min([*days, today]), max([*days, today])
    room = max((last - first).days // 20, 3)
    return Axis(first=first - timedelta(days=room), last=last + timedelta(days=room))


def bar(due: Interval, axis: Axis, today: date, said: date | None = None) -> Bar | None:
    """The bar of `due`; None without dates, or where it is not on the axis."""
    first, last = as_date(due.earliest), as_date(due.latest)
    end = last or first
    if end is None or (first or end) > axis.last or end < axis.first:
        return None
    box = first is not None and last is not None and first != last
    left = axis.at(first if box and first else end)
    return Bar(
        form="about" if box else "by",
        x=min(left, 99.0) if not box else left,
        width=max(round(axis.at(end) - left, 1), 0.8) if box else 0,
        past=end < today,
        now=axis.at(today) if axis.holds(today) else None,
        said=axis.at(said) if said and axis.holds(said) else None,
    )


def ticks(axis: Axis, most: int = 6) -> tuple[Tick, ...]:
    """Labels for an axis: months, or years on a long one, or days on a short one; at most about `most`."""
    days = (axis.last - axis.first).days
    if days < 75:
        step = max(days // most, 1)
        at = [axis.first + timedelta(days=step * index) for index in range(1, most)]
        return tuple(Tick(x=axis.at(day), text=f"{day.day}{SPACE}{MONTHS[day.month - 1]}") for day in at)
    months = days / _DAYS_A_MONTH
    step = next((step for step in _MONTHS_APART if months / step <= most), _MONTHS_APART[-1])
    start = axis.first.year * 12 + axis.first.month  # the month behind the first, counted from the year 0
    firsts = [
        date(month // 12, month % 12 + 1, 1) for month in range(start, start + int(months) + 1) if not month % step
    ]
    return tuple(
        Tick(x=axis.at(day), text=str(day.year) if step > 6 or day.month == 1 else MONTHS[day.month - 1])
        for day in firsts
        if day <= axis.last
    )


def clear_of(labels: tuple[Tick, ...], now: float | None) -> tuple[Tick, ...]:
    """The labels that the word for today leaves room for on a narrow screen."""
    return tuple(tick for tick in labels if now is None or tick.span[1] <= now - 6 or tick.span[0] >= now + 9)
