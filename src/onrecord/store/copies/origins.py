"""Which article of a story was first, how sure that is, and how many sources that do not rest on each other it has.

All of it is decided by rule from what the pages say (credits, addresses, dates) and from what their texts share; the
certainties are set by hand and not calibrated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from onrecord.record import REPRINTS
from onrecord.store.rows import First, Ground, Reason

RESTS: Final = 0.5
"""Share of an article's parts found in earlier ones, from which it is no source of its own."""
RESTS_MIXED: Final = 0.9
"""The same for one that says itself that it has others' material among its own."""
_DAY: Final = timedelta(days=1, seconds=-1)
_NAMED, _CREDITED, _EARLIEST, _SAME_DAY, _UNDATED, _OUTSIDE = 0.97, 0.93, 0.75, 0.5, 0.4, 0.05
"""How sure it is who was first, by what tells it: an address, a credit, days. Set by hand, see docs/copies.md."""


class Member(Struct, frozen=True, kw_only=True):
    """What is asked of an article of a story."""

    id: str
    number: int
    relation: str
    origin: str | None
    """The outlet that it credits, folded."""
    origin_of: str | None
    """The article that it gives the address of as its origin's, where that is kept."""
    outlet: str | None
    """Its own, folded."""
    published: datetime | None
    day: str | None
    at: datetime
    """When it was printed, as `printed_by` gives it."""


def printed_by(sorted_at: datetime, published: datetime | None, day: str | None) -> datetime:
    """When an article was printed, at the latest: of a day without an hour its end."""
    return sorted_at + (_DAY if published is None and day else timedelta())


Shares = Mapping[tuple[int, int], float]
"""By the numbers of two articles: of the parts of the first one, the share that the second has too."""


def by_rank(members: Iterable[Member]) -> list[Member]:
    """The origin, then the others in the order in which they were printed.

    The origin is one that others give the address of; else one whose outlet others credit; else one that credits none;
    else the earliest.
    """
    found = list(members)
    named = Counter(one.origin_of for one in found if one.origin_of != one.id)
    credited = _credited(found)

    def rank(one: Member) -> tuple[bool, bool, bool, bool, datetime, int]:
        return (
            not named[one.id], not credited[one.number], one.relation in REPRINTS, one.relation != "original", one.at,
            one.number,
        )  # fmt: skip

    first = min(found, key=rank)
    return [first, *sorted((one for one in found if one is not first), key=lambda one: (one.at, one.number))]


def _credited(members: Sequence[Member]) -> Counter[int]:
    """How many others credit the outlet of each; of several of one outlet the earliest that credits nobody itself."""
    credits = Counter(one.origin for one in members if one.origin and one.origin != one.outlet)
    found: Counter[int] = Counter()
    for outlet, times in credits.items():
        own = [one for one in members if one.outlet == outlet and one.relation not in REPRINTS]
        if own:
            found[min(own, key=lambda one: (one.at, one.number)).number] = times
    return found


def first_of(ranked: Sequence[Member]) -> First | None:
    """How sure it is that the origin was first, and why; None for a story of one. `ranked` as `by_rank` gives it."""
    origin, *others = ranked
    if not others:
        return None
    reasons = []
    named = sum(one.origin_of == origin.id for one in others)
    credited = _credited(ranked)[origin.number]
    if named:
        reasons.append(Reason(kind="named", count=named))
    if credited:
        reasons.append(Reason(kind="credited", count=credited))
    if origin.relation == "original":
        reasons.append(Reason(kind="says", count=1))
    dates = _dates(origin, others)
    reasons.append(Reason(kind=dates, count=len(others)))
    certainty = _NAMED if named else _CREDITED if credited else _BY_DATES[dates]
    outside = origin.origin if origin.relation in REPRINTS and not named else None
    if outside and outside != origin.outlet:
        return First(certainty=_OUTSIDE, because=(Reason(kind="credits-other", count=1), *reasons), outside=outside)
    if dates == "later" and (named or credited):
        certainty -= 0.2  # Its page's date may be the one of a change; or a credit was read wrongly.
    return First(certainty=round(certainty, 2), because=tuple(reasons))


_BY_DATES: Final[dict[Ground, float]] = {
    "earliest": _EARLIEST,
    "same-day": _SAME_DAY,
    "undated": _UNDATED,
    "later": _UNDATED,
}


def _dates(origin: Member, others: Sequence[Member]) -> Ground:
    """What the dates say: earliest, same-day, undated, later."""
    if origin.day is None or any(one.day is None for one in others):
        return "undated"
    earliest = min(others, key=lambda one: (one.at, one.number))
    if origin.published and earliest.published and origin.published != earliest.published:
        return "earliest" if origin.published < earliest.published else "later"
    if origin.day == earliest.day:
        return "same-day"
    return "earliest" if origin.day < (earliest.day or "") else "later"


def sources_among(ranked: Sequence[Member], shares: Shares) -> int:
    """How many sources that do not rest on each other a story's articles are; at least 1.

    What rests on an earlier article by its text (shares of other stories' articles count too: a text may be merged from
    two), or credits an origin for the whole of it, is one source with it. `ranked` as `by_rank` gives it.
    """
    by_number = {one.number: one for one in ranked}
    by_id = {one.id: one.number for one in ranked}
    source: dict[int, object] = {}
    for one in ranked:
        source[one.number] = _source_of(one, source, by_number, by_id, shares, ranked)
    return max(1, len({*source.values()}))


def _source_of(
    one: Member, source: Mapping[int, object], by_number: Mapping[int, Member], by_id: Mapping[str, int],
    shares: Shares, ranked: Sequence[Member],
) -> object:  # fmt: skip
    """What tells its source apart from others."""
    within = [(share, of) for (number, of), share in shares.items() if number == one.number and of in source]
    beyond = [share for (number, of), share in shares.items() if number == one.number and of not in by_number]
    share, of = max(within, default=(0.0, -1))
    if within and share + max(beyond, default=0.0) >= (RESTS_MIXED if one.relation == "mixed" else RESTS):
        return source[of]
    if one.relation not in REPRINTS:
        return one.number
    if one.origin_of is not None and by_id.get(one.origin_of) in source:
        return source[by_id[one.origin_of]]
    if not one.origin or one.origin == one.outlet:
        return one.number
    of_outlet = (other.number for other in ranked if other.outlet == one.origin and other.number in source)
    known = next(of_outlet, None)
    return source[known] if known is not None else one.origin
