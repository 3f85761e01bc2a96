"""How often the kind of what is set aside is right: on 60 pages of the corpora whose blocks were labelled by hand.

Thirty pages of publishers and thirty articles of WCXB, drawn with seed 9; of each up to twelve blocks that were set
aside, drawn at random. They were labelled from their words, place and markup, without the kind that was given. A block
may have two right kinds (a picture's credit line is `caption` or `credit`). `body` and `field` are blocks that should
not have been set aside. Labels lie in benchmarks/labels by page, digest of the text and how often it stood before;
no text is kept.

    python -m benchmarks.set_aside [--misses]

The last line is JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import msgspec
from benchmarks.corpora import corpus, signature
from benchmarks.marks import score

from onrecord.article import article_on
from onrecord.page import page_from

LABELS = Path(__file__).parent / "labels" / "set_aside.json"
FIELDS = frozenset(("headline", "kicker", "deck", "byline", "dateline", "section"))


class Labels(msgspec.Struct, frozen=True):
    """The labels' file: which pages of which corpus, and for each the right kinds of blocks by their digest."""

    corpora: dict[str, tuple[str, ...]]
    pages: dict[str, dict[str, tuple[str, ...]]]


def digest(text: str) -> str:
    """By which a block is known: 16 hex figures."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def judged(labels: Labels) -> dict[str, list[tuple[str, tuple[str, ...], int]]]:
    """For each page: what its labelled blocks were taken for, what is right, and the block's number."""
    found: dict[str, list[tuple[str, tuple[str, ...], int]]] = {}
    for name, ids in labels.corpora.items():
        wanted = set(ids)
        for row in corpus(name):
            if row["id"] not in wanted:
                continue
            page = page_from(row["html_bytes"], row["url"], "html", None)
            kinds, seen = labels.pages[row["id"]], Counter[str]()
            found[row["id"]] = []
            for number, (block, label) in enumerate(zip(page.blocks, article_on(page).labels, strict=True)):
                text = digest(block.text)
                seen[text] += 1
                key = f"{text}-{seen[text]}"
                if key in kinds:
                    found[row["id"]].append(("field" if label in FIELDS else label, kinds[key], number))
    return found


def main() -> None:
    """Prints the share that is right, by kind, what is taken for what, and the line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="every block that is wrong, by page and number")
    arguments = parser.parse_args()
    labels = msgspec.json.decode(LABELS.read_bytes(), type=Labels)
    pages = judged(labels)
    right: dict[str, list[bool]] = defaultdict(list)
    wrong: Counter[tuple[str, str]] = Counter()
    for name, blocks in pages.items():
        for given, kinds, number in blocks:
            right[kinds[0]].append(given in kinds)
            if given not in kinds:
                wrong[kinds[0], given] += 1
                if arguments.misses:
                    print(f"{name} block {number}: {given}, should be {' or '.join(kinds)}")
    of_pages = [sum(given in kinds for given, kinds, _ in blocks) / len(blocks) for blocks in pages.values() if blocks]
    mean, half = score().interval(of_pages)
    count = sum(map(len, right.values()))
    lost = sum(map(len, labels.pages.values())) - count
    print(f"{count} blocks of {len(of_pages)} pages ({lost} labelled blocks are cut otherwise now)")
    print(f"right: {mean:.3f} ±{half:.3f} by page\n\n{'kind':14}{'blocks':>8}{'right':>8}  taken for")
    for kind, values in sorted(right.items(), key=lambda item: -len(item[1])):
        taken = ", ".join(f"{given} {n}" for (true, given), n in wrong.most_common() if true == kind)
        print(f"{kind:14}{len(values):8}{sum(values) / len(values):8.2f}  {taken}")
    result = {"benchmark": "set_aside", "blocks": count, "right": round(mean, 4), "by_kind": {
        kind: [sum(values), len(values)] for kind, values in right.items()}}  # fmt: skip
    print(json.dumps(result | signature(), separators=(",", ":")))


if __name__ == "__main__":
    main()
