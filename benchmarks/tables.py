"""The tables of benchmarks/extraction.py, for a person."""

from __future__ import annotations

import statistics
from typing import Any

from benchmarks.marks import Marks, score

Rows = dict[str, dict[str, float]]
COLUMNS = ("body F1", "F1 with deck", "headline", "with kicker", "where printed", "among titles", "authors",
           "author invented", "person invented", "day", "or updated", "failed")  # fmt: skip
ROOMS = "rooms"


def shown(found: dict[str, dict[str, Marks]], installed: dict[str, str | None], names: tuple[str, ...]) -> None:
    """A table for each group of pages, then the times, then who was not measured."""
    for group, readers in found.items():
        if readers:
            _table(group, readers)
    for group, readers in found.items():
        if readers:
            _times(group, readers)
    print()
    for name, number in installed.items():
        if name not in names:
            print(f"not measured: {name}" + ("" if number else " (not installed)"))


def _table(group: str, readers: dict[str, Marks]) -> None:
    present = [mark for mark in COLUMNS if any(mark in marks for marks in readers.values())]
    pages = max(len(marks.get("body F1", ())) for marks in readers.values())
    print(f"\n{group}, {pages} pages\n{'':26}" + "".join(f"{mark:>{_width(mark)}}" for mark in present))
    for reader, marks in readers.items():
        if reader == ROOMS:
            continue
        cells = [f"{_cell(marks.get(mark), mark):>{_width(mark)}}" for mark in present]
        print(f"{reader:26}" + "".join(cells))


def _width(mark: str) -> int:
    return max(len(mark), 10) + 2


def _cell(values: list[float] | None, mark: str) -> str:
    if not values:
        return "-"
    if mark == "failed":
        return f"{sum(values):.0f}"
    mean, half = score().interval(values)
    return f"{mean:.3f} ±{half:.3f}".replace("0.", ".")


def _times(group: str, readers: dict[str, Marks]) -> None:
    rows: dict[str, list[float]] = {name: marks["ms"] for name, marks in readers.items() if "ms" in marks}
    ours: Any = readers.get(ROOMS, {})
    rows |= {f"  {room}" if room != "parse alone" else room: values for room, values in ours.items()}
    if not rows or any(len(values) < 2 for values in rows.values()):
        return
    parsed = statistics.mean(ours["parse alone"]) if ours else None
    print(f"\n{group}: processor time, ms a page\n{'':26}{'mean':>8}{'median':>8}{'p95':>8}{'× parse':>9}")
    for name, values in rows.items():
        mean, p95 = statistics.mean(values), statistics.quantiles(values, n=20)[-1]
        times = f"{mean / parsed:9.1f}" if parsed else ""
        print(f"{name.partition(',')[0]:26}{mean:8.2f}{statistics.median(values):8.2f}{p95:8.2f}{times}")
