"""Times in other languages than English by our own labels: found, their days right, what no label knows.

`labels/TIMES.md` tells of the labels. Of the pages only ids and offsets are in the project; `--shared` (else as
`shared` says) names the folder that holds `corpora/`, without which the invented texts alone are read. The last line
is JSON.

    python -m benchmarks.times_elsewhere [--set A] [--wrong]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.shared import SHARED, module

from onrecord.statements.times import Base, Expression, times_in
from onrecord.statements.times.stretch import Stretch, day_of

Row = dict[str, Any]
LABELS = Path(__file__).with_name("labels") / "times-elsewhere.jsonl"


def rows(corpora: Path) -> Iterator[Row]:
    """The labelled texts, those of pages with their `text` where the corpus is there."""
    told = [json.loads(line) for line in LABELS.read_text("utf8").splitlines()]
    pages = {}
    if (corpora / "read.py").is_file():
        known = {row["id"] for row in told}
        pages = {page["id"]: page for page in module(corpora, "read").publishers() if page["id"] in known}
    else:
        print(f"{corpora} is not there: of invented texts alone")
    for row in told:
        if "text" in row:
            yield row
        elif row["id"] in pages:
            yield row | {"text": "\n\n".join(pages[row["id"]]["paragraphs"])}


def score(row: Row, wrong: bool) -> Counter[str]:
    """How many labels there are, were found and were right; what was found of which no label knows."""
    text = row["text"]
    read = times_in(text, Base.of(date.fromisoformat(row["published"][:10])), row["language"])
    assert read is not None, row["language"]
    found = [one for one in read.expressions if one.span[0] < row["until"]]
    counts: Counter[str] = Counter()
    used = set()
    for label in row["times"]:
        counts["labels"] += 1
        number = next((n for n, one in enumerate(found) if n not in used and _touches(one, label)), None)
        if number is None:
            outcome = "missed"
        else:
            used.add(number)
            counts["found"] += 1
            outcome = "right" if _days(found[number].stretch) in _truths(label) else "wrong"
        counts[outcome] += 1
        if wrong and outcome != "right":
            given = _days(found[number].stretch) if number is not None else None
            print(f"{row['id']} {outcome}: {text[label['start'] : label['end']]!r} {label['interval']}, given {given}")
    others = [one for n, one in enumerate(found) if n not in used and one.stretch.kind == "date" and one.stretch.placed]
    counts["unlabelled"] += len(others)
    for one in others if wrong else ():
        print(f"{row['id']} unlabelled: {text[slice(*one.span)]!r}")
    return counts


def _touches(one: Expression, label: Row) -> bool:
    return any(core.span[0] < label["end"] and core.span[1] > label["start"] for core in one.core)


def _days(stretch: Stretch) -> tuple[str | None, str | None]:
    first, last = (day_of(end).isoformat() if end is not None else None for end in (stretch.first, stretch.last))
    return first, last


def _truths(label: Row) -> set[tuple[str | None, str | None]]:
    both = [label["interval"], *([label["alt"]] if label.get("alt") else [])]
    return {(first, last) for first, last in both}


def main() -> None:
    """Prints the table by language, for one set or both."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder that holds corpora/")
    parser.add_argument("--set", choices=("A", "B", "C"), help="of one set alone")
    parser.add_argument("--wrong", action="store_true", help="print what is missed, wrong or unlabelled")
    options = parser.parse_args()
    tally: dict[str, Counter[str]] = {}
    for row in rows(options.shared / "corpora"):
        if options.set in (None, row["set"]):
            counts = score(row, options.wrong)
            tally.setdefault(row["language"], Counter()).update(counts)
            tally.setdefault("all", Counter()).update(counts)
    print(f"{'':5}{'labels':>8}{'found':>8}{'right':>8}{'unlabelled':>12}")
    told = {}
    for language, counts in sorted(tally.items(), key=lambda pair: (pair[0] == "all", pair[0])):
        shares = {name: round(counts[name] / counts["labels"], 3) for name in ("found", "right")}
        told[language] = {"labels": counts["labels"], **shares, "unlabelled": counts["unlabelled"]}
        print(f"{language:5}{counts['labels']:8}{shares['found']:8.3f}{shares['right']:8.3f}{counts['unlabelled']:12}")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
