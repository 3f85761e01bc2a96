"""Who a pronoun, a surname or a role is, in articles of PolNeAR's train part: `python -m benchmarks.speakers_articles`.

`labels/speakers-articles.jsonl` holds who is meant (how: `labels/ATTRIBUTIONS.md`), the shared data the texts. The
statements are those that are handed on; a source counts as found where one's source touches it.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.shared import SHARED
from benchmarks.speakers import Row, agree, words

from onrecord.record import Statement
from onrecord.statements import statements_in

LABELS = Path(__file__).with_name("labels") / "speakers-articles.jsonl"


def told(folder: Path, faults: bool = False) -> dict[tuple[int, str], Counter[str]]:
    """Prints the figures of each draw and form of source, and each fault if asked for; returns the tallies."""
    labels: dict[str, list[Row]] = defaultdict(list)
    for row in map(json.loads, LABELS.read_text("utf8").splitlines()):
        labels[row["article"]].append(row)
    tallies: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
    with lzma.open(folder / "polnear-train.jsonl.xz", "rt", encoding="utf8") as lines:
        for article in map(json.loads, lines):
            rows = labels.get(article["id"], [])
            found = statements_in(article["text"], None, "en").statements if rows else ()
            for row in rows:
                how = verdict(article["text"], source_at(found, row["at"]), row)
                tallies[row["draw"], row["form"]][how] += 1
                if faults and how in ("name wrong", "name missed", "null, but named"):
                    print(article["id"], row["at"][0], how)
    for (draw, form), tally in sorted(tallies.items()):
        named = sum(tally[how] for how in ("name right", "name wrong", "name missed"))
        print(f"draw {draw}, {form:8} right {tally['name right']}/{named} ", dict(sorted(tally.items())))
    return tallies


def source_at(found: tuple[Statement, ...] | list[Statement], at: list[int]) -> Statement | None:
    """The statement whose source touches a span, the outermost first; None where none does."""
    here = [
        one for one in found
        if one.source is not None and any(start < at[1] and at[0] < end for start, end in one.source.spans)
    ]  # fmt: skip
    return next((one for one in here if one.within is None), here[0] if here else None)


def verdict(text: str, statement: Statement | None, row: Row) -> str:
    """How the speaker of a statement compares with the label of its source."""
    if statement is None:
        return "not found"
    name = statement.speaker.name if statement.speaker else None
    names = [text[slice(*span)] for span in row["name"]]
    if not names:
        own = set(words(name or "")) <= set(words(text[slice(*row["at"])]))
        return "null right" if own else "null, but named"
    if name is None:
        return "null right" if row.get("doubtful") else "name missed"
    if row.get("all"):
        names = [" and ".join(names)]
    kept = [f"{each} {row['of']}" if "of" in row else each for each in names]
    return "name right" if any(agree(name, each, row["kind"]) for each in kept) else "name wrong"


def main() -> int:
    """Prints the figures; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED / "statements")
    parser.add_argument("--faults", action="store_true", help="each wrong or missed name, with its place")
    options = parser.parse_args()
    told(options.shared, options.faults)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
