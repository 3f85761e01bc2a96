"""What is due, by our own labels: what belongs there and is listed, with which window, and what is listed and does not.

`labels/DUE.md` tells of the labels, which hold ids and offsets alone; the articles are PolNeAR's train part, on which
the model was trained, and TimeBank. `--shared` (else as `shared` says) names the folder that holds them. The last line
is JSON.

    python -m benchmarks.due [--set A] [--wrong]
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from benchmarks.shared import SHARED

from onrecord.record import Interval, Statement
from onrecord.statements import statements_in

Row = dict[str, Any]
LABELS = Path(__file__).with_name("labels") / "due.jsonl"
FILES = {"polnear": "statements/polnear-train.jsonl.xz", "timebank": "times/timebank.jsonl.xz"}


def articles(shared: Path, wanted: set[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], str, date]]:
    """Corpus and id of each wanted article, its text and its day. Ends the process where a corpus is lacking."""
    for corpus, name in FILES.items():
        if not (shared / name).is_file():
            sys.exit(f"{shared / name} is not there; ONRECORD_SHARED names the folder that holds the data")
        with lzma.open(shared / name, "rt", encoding="utf8") as lines:
            for row in map(json.loads, lines):
                if (corpus, row["id"]) in wanted:
                    day = date.fromisoformat((row.get("date") or row["dct"])[:10])
                    yield (corpus, row["id"]), row["text"], day


def listed(found: tuple[Statement, ...], span: list[int]) -> Interval | None:
    """The horizon that rests on words at `span`, of a statement that the list of what is due would have."""
    for one in found:
        horizon = one.horizon
        if horizon and horizon.span and (horizon.latest or horizon.earliest):
            touches = horizon.span[0] < span[1] and span[0] < horizon.span[1]
            if touches and any(
                start <= span[0] < end or span[0] <= start < span[1] for start, end in one.content.spans
            ):
                return horizon
    return None


def score(text: str, day: date, labels: list[Row], wrong: bool) -> Counter[str]:
    """How many labels there are of each sort, and how many are listed, with the window that is right."""
    found = statements_in(text, day, "en").statements
    counts: Counter[str] = Counter()
    for label in labels:
        horizon = listed(found, label["span"])
        sort = "told" if label.get("told") else "right" if label["due"] else "none"
        counts[sort] += 1
        counts[f"{sort}, listed"] += horizon is not None
        days = [end and end[:10] for end in (horizon.earliest, horizon.latest)] if horizon else None
        truth = [end and end[:10] for end in label["window"]] if label.get("window") else None
        counts[f"{sort}, window"] += days is not None and days == truth
        if wrong and (days is None or days != truth if label["due"] else days is not None):
            print(label["corpus"], label["id"], label["span"], sort, truth, days)
    return counts


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--set", choices=("A", "B", "C"))
    parser.add_argument("--wrong", action="store_true", help="print what is wrong, by id and offset")
    args = parser.parse_args()
    rows = [row for row in map(json.loads, LABELS.read_text("utf8").splitlines()) if args.set in (None, row["set"])]
    rows.sort(key=lambda row: (row["corpus"], row["id"]))
    by_id = {key: list(group) for key, group in groupby(rows, lambda row: (row["corpus"], row["id"]))}
    counts: Counter[str] = Counter()
    for key, text, day in articles(args.shared, set(by_id)):
        counts += score(text, day, by_id[key], args.wrong)
    for sort, words in (("told", "labelled before the run"), ("right", "judged to belong"), ("none", "judged not to")):
        listed_, right = counts[f"{sort}, listed"], counts[f"{sort}, window"]
        print(f"{words:24} {listed_:4} of {counts[sort]:4} listed" + (f", {right} right" if sort != "none" else ""))
    print(json.dumps(dict(sorted(counts.items()))))


if __name__ == "__main__":
    main()
