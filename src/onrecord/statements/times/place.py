"""Where an expression stands: what its words are counted from, and which way its clause looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from msgspec import Struct

from onrecord.statements.times.stretch import Moment, Stretch, day_of
from onrecord.statements.times.tense import Ahead, Direction


class Base(Struct, frozen=True):
    """What is counted from: the day of publication or of speaking, and its moment where that is told."""

    day: date
    moment: datetime | None = None
    back: bool = False
    """Whether the words are of an earlier day that is not told: what they look ahead to is over ("had said")."""
    since: int | None = None
    """Where somebody's words begin, whose own verbs tell before the reporter's which way they look."""
    ahead: Ahead = "none"
    """What of these words looks ahead where no verb of theirs tells: "promised | ten boats by June"."""

    @classmethod
    def of(cls, moment: Moment) -> Base:
        """From a day, or from a moment, whose offset is left out: times are the publisher's own."""
        if isinstance(moment, datetime):
            return cls(moment.date(), moment.replace(tzinfo=None, second=0, microsecond=0))
        return cls(moment)


class Place:
    """What a rule may ask: the base, the way the clause looks, and what was named before."""

    def __init__(self, text: str, base: Base, named: Named, looks: Callable[[], Direction | None]) -> None:
        self.text, self.base, self.named = text, base, named
        self._looks = looks
        self._direction: Direction | None = None
        self._asked = False

    @property
    def day(self) -> date:
        """The day that is counted from."""
        return self.base.day

    @property
    def moment(self) -> Moment:
        """The moment that is counted from, where it is told; else the day."""
        return self.base.moment or self.base.day

    @property
    def direction(self) -> Direction | None:
        """Which way the clause looks; asked of the text once, when first needed."""
        if not self._asked:
            self._direction, self._asked = self._looks(), True
        return self._direction

    @property
    def ahead(self) -> bool:
        """Whether it looks ahead; the present does, and what no verb tells does not."""
        return self.direction in ("future", "present") and not self.base.back

    @property
    def expects(self) -> bool:
        """Whether it looks ahead in so many words: the present alone does not tell."""
        return self.direction == "future" and not self.base.back


class Named:
    """The days and quarters named so far, for what is counted from them ("the next day", "a year earlier")."""

    def __init__(self) -> None:
        self.day: Stretch | None = None
        self.quarter: Stretch | None = None
        self.last: Stretch | None = None

    def add(self, stretch: Stretch) -> None:
        """Remembers what was named."""
        if stretch.first is None or stretch.last is None or stretch.compared:
            return
        self.last = stretch
        if stretch.unit == "quarter":
            self.quarter = stretch
        if day_of(stretch.first) == day_of(stretch.last) or stretch.unit == "part":
            self.day = stretch
