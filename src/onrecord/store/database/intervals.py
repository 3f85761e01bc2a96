"""An interval as three columns, and back: the same in the database, in `onrecord said --json` and in its CSV."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from onrecord.record import Interval

Certainty: TypeAlias = Literal["exact", "approximate", "undated"]
"""How exactly its ends are known; `undated` where both are open: it looks ahead, and no date is told."""


def columns_of(name: str, interval: Interval | None) -> dict[str, Any]:
    """`NAME_earliest`, `NAME_latest` and `NAME_certainty`; all None where there is no interval."""
    certainty: Certainty | None = None
    if interval is not None:
        certainty = interval.certainty if interval.earliest or interval.latest else "undated"
    ends = (interval.earliest, interval.latest, certainty) if interval else (None, None, None)
    return dict(zip((f"{name}_earliest", f"{name}_latest", f"{name}_certainty"), ends, strict=True))


def interval_of(earliest: str | None, latest: str | None, certainty: str | None) -> Interval | None:
    """The interval of such columns; None where there is none, which `certainty` tells."""
    if certainty is None:
        return None
    return Interval(
        earliest=earliest, latest=latest, certainty="approximate" if certainty == "approximate" else "exact"
    )  # fmt: skip
