"""Whom "er" and "sie" mean in German news, by our own labels: `python -m benchmarks.german_pronouns`.

`labels/german-pronouns.jsonl` has the places, in the true paragraphs of the corpus `publishers` a blank line apart:
every source "er" or "sie" that was found there, and whom a reader takes it for; `null` for one who is not named.
They were read to make the rules, so these figures are in sight.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.shared import CORPORA, module

from onrecord.statements import statements_in

LABELS = Path(__file__).with_name("labels") / "german-pronouns.jsonl"


def verdicts(folder: Path) -> Iterator[tuple[str, str | None, str | None, str]]:
    """For each label its page, whom it names, whom we name, and "right", "wrong", "null" or "no statement"."""
    rows = [json.loads(line) for line in LABELS.read_text("utf8").splitlines()]
    pages = {page["id"]: "\n\n".join(page["paragraphs"]) for page in module(folder, "read").publishers()}
    for id_ in dict.fromkeys(row["id"] for row in rows):
        found = statements_in(pages[id_], None, "de").statements
        by_place = {one.source.spans[0][0]: one.speaker for one in found if one.source}
        for row in rows:
            if row["id"] != id_:
                continue
            if row["at"] not in by_place:
                yield id_, row["name"], None, "no statement"
                continue
            speaker = by_place[row["at"]]
            name = speaker.name if speaker else None
            yield id_, row["name"], name, _verdict(row["name"], name)


def _verdict(label: str | None, name: str | None) -> str:
    """Whether a name is right: its last word is the label's."""
    if name is None:
        return "right" if label is None else "null"
    return "right" if label and name.split()[-1] == label.split()[-1] else "wrong"


def main() -> int:
    """Prints the counts; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    parser.add_argument("--errors", action="store_true", help="name the pages where it is not right")
    options = parser.parse_args()
    named: Counter[str] = Counter()
    nameless: Counter[str] = Counter()
    for id_, label, name, verdict in verdicts(options.corpora):
        (named if label else nameless)[verdict] += 1
        if options.errors and verdict != "right":
            print(f"{id_}: {label}, found {name}")
    print(f"somebody is named ({named.total()}): {_told(named)}")
    print(f"nobody is ({nameless.total()}): {_told(nameless)}")
    return 0


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{verdict} {number}" for verdict, number in sorted(counts.items()))


if __name__ == "__main__":
    raise SystemExit(main())
