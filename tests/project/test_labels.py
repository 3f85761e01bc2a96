"""What the notes on labels say of their numbers is what the labels' file holds."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import msgspec

LABELS = Path(__file__).parents[2] / "benchmarks" / "labels"
ROW = re.compile(r"^\| `(\w+)` \| (\d+) \| (\d+) \|$", re.MULTILINE)


def test_the_relations_of_the_origin_labels_are_counted_right() -> None:
    rows = [msgspec.json.decode(line) for line in (LABELS / "origin.jsonl").read_bytes().splitlines()]
    notes = (LABELS / "origin.md").read_text(encoding="utf-8")
    told = {name: (int(all_), int(counting)) for name, all_, counting in ROW.findall(notes)}
    every = Counter(row["relation"] for row in rows)
    counting = Counter(row["relation"] for row in rows if row.get("article", True) and not row.get("doubtful", False))
    assert told == {name: (number, counting[name]) for name, number in every.items()}
    assert f"holds {len(rows)} pages" in notes
