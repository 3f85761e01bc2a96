"""Whether notices and signals of rights are decided right, on those of the corpora that a person labelled.

Each label names a page, where on it the signal stands, its deciding words ("…" where some are left out), and for every
use that the signal speaks of the answer by the rules, the page's other signals taken into account: `f ? v n` is feed
ask, archive no; `y` yes, `-` unknown. The labels were made by reading, before the program was run on them. A hash of
the site's domain splits them: rules were mended on the first half alone.

    python -m benchmarks.rights [--misses] [--cost]

`--cost`: what provenance and rights of a page cost, in parses of that page. The last line is JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec
from benchmarks.corpora import corpus, publishers, signature
from benchmarks.rooms import NOW, milliseconds, rooms

from onrecord import read
from onrecord.record import Answer, Record, Use
from onrecord.rights.printed.texts import fold

LABELS: Final = Path(__file__).parent / "labels" / "rights.jsonl"
USES: Final[dict[str, Use]] = {
    "q": "quote", "f": "feed", "r": "republish", "a": "adapt", "v": "archive", "i": "index", "m": "mine", "t": "train",
}  # fmt: skip
ANSWERS: Final[dict[str, Answer]] = {"y": "yes", "n": "no", "?": "ask", "-": "unknown"}
HALVES: Final = ("tuned on", "held out")


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One notice or signal: its page, its place in words, its own words, and what it and its page decide."""

    page: str
    corpus: str
    domain: str
    place: str
    words: str
    may: str
    part: bool = False
    """It speaks of a picture or another part: the page's answers are as if it were not there."""
    fresh: bool = False
    """It was labelled once both halves had been read; in neither of them."""

    def answers(self) -> dict[Use, Answer]:
        """For each use that the signal speaks of, the answer."""
        parts = self.may.split()
        return {USES[use]: ANSWERS[answer] for use, answer in zip(parts[::2], parts[1::2], strict=True)}

    def half(self) -> int:
        """0 for the half that rules were mended on, 1 for the one held out; no site is in both."""
        return int(hashlib.sha1(self.domain.encode(), usedforsecurity=False).hexdigest(), 16) % 2


class Judged(msgspec.Struct, frozen=True):
    """A label beside what was decided for its page; `seen`: a signal with its words was found."""

    label: Label
    got: dict[Use, Answer]
    seen: bool

    def wrong(self) -> Iterator[tuple[Use, Answer, Answer]]:
        """(use, wanted, got) of the answers that are not right."""
        return ((use, want, self.got[use]) for use, want in self.label.answers().items() if self.got[use] != want)


def labels_in(path: Path) -> list[Label]:
    """The labels of a file, one a line."""
    return [msgspec.json.decode(line, type=Label) for line in path.read_bytes().splitlines()]


def seen(label: Label, record: Record) -> bool:
    """Whether one signal of the record has all the words of the label."""
    assert record.rights
    parts = [fold(part) for part in label.words.split("…")]
    return any(all(part in fold(signal.words) for part in parts) for signal in record.rights.signals)


def judged(labels: list[Label]) -> list[Judged]:
    """Each label with the answers of the program for its page."""
    by_page: dict[tuple[str, str], list[Label]] = defaultdict(list)
    for label in labels:
        by_page[label.corpus, label.page].append(label)
    found = []
    for name in ("publishers", "wcxb"):
        for row in corpus(name):
            for label in by_page.pop((name, row["id"]), ()):
                record = read(row["html_bytes"], row["url"], NOW, kind="html", fields=frozenset({"rights"}))
                assert record.rights
                found.append(Judged(label, {use: one.answer for use, one in record.rights.may}, seen(label, record)))
    assert not by_page, f"no such pages: {list(by_page)}"
    return found


def figures(rows: list[Judged]) -> dict[str, float]:
    """Of some labels: uses decided right, labels wholly right, signals seen, and yeses given wrongly."""
    uses = sum(len(row.label.answers()) for row in rows)
    wrong = [(want, got) for row in rows for _, want, got in row.wrong()]
    speaking = [row for row in rows if not row.label.part]
    return {
        "labels": len(rows), "sites": len({row.label.domain for row in rows}), "uses": uses,
        "right": round(1 - len(wrong) / uses, 3),
        "labels right": round(sum(not [*row.wrong()] for row in rows) / len(rows), 3),
        "signals seen": round(sum(row.seen for row in speaking) / len(speaking), 3),
        "yes given wrongly": sum(got == "yes" for _, got in wrong),
    }  # fmt: skip


def cost(pages: list[dict[str, Any]]) -> dict[str, float]:
    """Provenance and rights of a page, in parses of it: by sums, and the median of pages. Least of three runs each."""
    import turbohtml

    ours, parses = [], []
    for page in pages:
        runs = [rooms(page) for _ in range(3)]
        ours.append(min(run["provenance"] + run["rights"] for run in runs))
        parses.append(min(milliseconds(partial(turbohtml.parse, page["html"])) for _ in range(3)))
    return {
        "pages": len(pages), "parse ms": round(statistics.mean(parses), 2),
        "provenance and rights ms": round(statistics.mean(ours), 2),
        "in parses": round(sum(ours) / sum(parses), 2),
        "in parses, median page": round(statistics.median(a / b for a, b in zip(ours, parses, strict=True)), 2),
    }  # fmt: skip


def main() -> None:
    """Prints the figures of both halves, what was missed where that is asked for, and the cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="show what was decided otherwise, of the first half")
    parser.add_argument("--all-misses", action="store_true", help="and of the half held out and the fresh ones")
    parser.add_argument("--cost", action="store_true", help="measure the time too")
    options = parser.parse_args()
    rows = judged(labels_in(LABELS))
    told: dict[str, Any] = {
        name: figures([row for row in rows if not row.label.fresh and half in (None, row.label.half())])
        for name, half in ((HALVES[0], 0), (HALVES[1], 1), ("all", None))
    }
    if fresh := [row for row in rows if row.label.fresh]:
        told["fresh"] = figures(fresh)
    for name, told_of in told.items():
        print(f"{name:10}" + "  ".join(f"{key} {value:g}" for key, value in told_of.items()))
    for row in rows:
        wrong = [*row.wrong()]
        if (wrong or not row.seen) and (
            options.all_misses or (options.misses and row.label.half() == 0 and not row.label.fresh)
        ):
            print(f"{row.label.page} {row.label.place}: {row.label.words[:60]!r} {'' if row.seen else '(not seen)'}")
            print("".join(f"    {use}: {want}, decided {got}\n" for use, want, got in wrong), end="")
    if options.cost:
        told["cost"] = cost(publishers())
        print("cost      " + "  ".join(f"{key} {value:g}" for key, value in told["cost"].items()))
    print(json.dumps(told | {"signature": signature("turbohtml")}))


if __name__ == "__main__":
    main()
