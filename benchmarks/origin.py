"""How often it is right whose story a page holds: relation and origin, on labelled pages of the corpora.

Labels lie in benchmarks/labels/origin.jsonl, with how they were made in origin.md beside it. A page belongs to the half
that a hash of its publisher's domain gives: the weights were fitted on one half, the other is reported. Pages without
an article count only for origins invented; pages marked doubtful count for nothing.

    python -m benchmarks.origin [--half tuning|report|fresh|fresh-2..fresh-7] [--misses] [--rounds 3 [--every 1]]
    python -m benchmarks.origin --further DIR [--half tuning|report|both] [--draw first|fresh|fresh-2..fresh-5]
                                [--misses]

The second reads the pages of public packages that `python -m benchmarks.further DIR` got, and passes over those that
are not there; `--draw` tells the first labels from the later ones.

The last line is JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
from benchmarks import further
from benchmarks.corpora import Page, corpus, signature
from benchmarks.marks import score
from benchmarks.rooms import milliseconds, rooms
from turbohtml import parse

from onrecord.article import article_on
from onrecord.article.article import Article
from onrecord.page import page_from
from onrecord.page.domains import registrable
from onrecord.page.page import Page as Looked
from onrecord.provenance import provenance_of
from onrecord.provenance.lexicon.agencies import fold
from onrecord.record import Provenance, Relation

LABELS = Path(__file__).parent / "labels" / "origin.jsonl"
HALVES = ("tuning", "report")
PARTS = (*HALVES, "fresh", "fresh-2", "fresh-3", "fresh-4", "fresh-5", "fresh-6", "fresh-7")
"""The halves, what was labelled once both had been read, and what was labelled each time that had been read."""
DRAWS = ("first", "fresh", "fresh-2", "fresh-3", "fresh-4", "fresh-5")
"""Of the pages of packages: what was labelled first, and what each time that had been mended; `fresh-4` on: git."""
MARKDOWN = {".md", ".markdown"}
"""Endings of files that are no HTML: what they are is seen from their bytes, as `onrecord read` does."""
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


class Label(msgspec.Struct, frozen=True):
    """What a person found on a page. `origin`: its names, each as good as the other; null where there is none."""

    corpus: str
    page: str
    relation: Relation
    origin: tuple[str, ...] | None
    words: str
    article: bool = True
    drawn: bool = False
    doubtful: bool = False
    part: str | None = None
    """Of what was labelled later: the part it is. A corpus's is in neither half, a package's has its own halves."""


class Case(msgspec.Struct, frozen=True):
    """A labelled page as our rooms see it."""

    label: Label
    page: Looked
    article: Article
    row: Page


def half_of(row: Page) -> str:
    """`tuning` or `report`, by the SHA-256 of the registrable domain of the page's publisher."""
    domain = registrable(row["url"] or "") or row["domain"] or row["id"]
    return HALVES[int(hashlib.sha256(domain.encode()).hexdigest(), 16) % 2]


def cases(part: str) -> Iterator[Case]:
    """The labelled pages of one part, in the corpora's order."""
    lines = LABELS.read_bytes().splitlines()
    labels = {(one.corpus, one.page): one for one in (msgspec.json.decode(line, type=Label) for line in lines)}
    for name in sorted({name for name, _ in labels}):
        for row in corpus(name):
            label = labels.get((name, row["id"]))
            if label and not label.doubtful and (label.part or half_of(row)) == part:
                page = page_from(row["html_bytes"], row["url"], "html", None)
                yield Case(label, page, article_on(page), row)


def further_cases(folder: Path, half: str, draw: str) -> Iterator[Case]:
    """The labelled pages of packages that lie in `folder`, of one half or of `both`, of one of the DRAWS."""
    lines = further.LABELS.read_bytes().splitlines()
    labels = {(one.corpus, one.page): one for one in (msgspec.json.decode(line, type=Label) for line in lines)}
    for place, data in further.pages(folder):
        label = labels[place.corpus, place.page]
        row: Page = {"id": f"{place.corpus}/{place.page}", "url": place.url, "domain": None, "html_bytes": data}
        if not label.doubtful and half in ("both", half_of(row)) and (label.part or "first") == draw:
            page = page_from(data, place.url, "auto" if Path(place.page).suffix in MARKDOWN else "html", None)
            yield Case(label, page, article_on(page), row)


def named_right(label: Label, found: Provenance) -> bool:
    """Whether the origin found is one of the label's names, a domain or a name; the article before it is no matter."""
    names = {fold(name) for name in label.origin or ()}
    origin = found.origin
    return origin is not None and not names.isdisjoint(fold(name) for name in (origin.name, origin.domain) if name)


class Judged(msgspec.Struct, frozen=True):
    """A label and what the program found."""

    label: Label
    found: Provenance

    @property
    def right(self) -> bool:
        """Whether the relation is."""
        return self.label.relation == self.found.relation


def judged(some: Iterable[Case]) -> list[Judged]:
    """Each case with what the program finds."""
    return [Judged(case.label, provenance_of(case.page, case.article, None)) for case in some]


def relations(found: list[Judged]) -> dict[str, dict[str, float]]:
    """Of each relation the number of labels and of findings, precision and recall (null where there are none)."""
    table: dict[str, dict[str, float]] = {}
    for relation in sorted({one.label.relation for one in found} | {one.found.relation for one in found}):
        labelled = [one for one in found if one.label.relation == relation]
        given = [one for one in found if one.found.relation == relation]
        table[relation] = {
            "labels": len(labelled),
            "found": len(given),
            "precision": _share(one.right for one in given),
            "recall": _share(one.right for one in labelled),
        }
    return table


def _share(values: Iterable[bool]) -> float:
    values = list(values)
    return round(sum(values) / len(values), 4) if values else float("nan")


def summary(found: list[Judged]) -> dict[str, Any]:
    """The figures of the bars."""
    articles = [one for one in found if one.label.article]
    table = relations(articles)
    mean, half = score().interval([float(one.right) for one in articles])
    with_origin = [one for one in articles if one.label.origin]
    without = [one for one in found if not one.label.origin]
    recalls = [row["recall"] for row in table.values() if row["labels"]]
    return {
        "pages": len(found),
        "articles": len(articles),
        "relation": round(mean, 4),
        "interval": round(half, 4),
        "macro_recall": round(statistics.mean(recalls), 4),
        "origins": len(with_origin),
        "origin_right": _share(named_right(one.label, one.found) for one in with_origin),
        "without_origin": len(without),
        "invented": _share(one.found.origin is not None for one in without),
        "relations": table,
    }


def calibration(found: list[Judged]) -> list[tuple[str, int, float, float]]:
    """For bins of confidence: the bin, its pages, the mean confidence, the share that is right; without `unknown`."""
    told = [one for one in found if one.label.article and one.found.relation != "unknown"]
    rows = []
    for low, high in pairwise(BINS):
        inside = [one for one in told if low <= one.found.confidence < high]
        if inside:
            mean = statistics.mean(one.found.confidence for one in inside)
            rows.append((f"{low:.1f} to {min(high, 1):.1f}", len(inside), mean, _share(one.right for one in inside)))
    return rows


def cost(some: list[Case], rounds: int) -> dict[str, float]:
    """Mean milliseconds of processor time of each room and of a parse, the least of `rounds` for each page."""
    spent: dict[str, float] = defaultdict(float)
    for case in some:
        runs = [rooms(case.row) for _ in range(rounds)]
        for room in runs[0]:
            spent[room] += min(run[room] for run in runs)
        spent["parse"] += min(milliseconds(partial(parse, case.row["html"])) for _ in range(rounds))
    return {name: value / len(some) for name, value in spent.items()}


def shown(figures: dict[str, Any], bins: list[tuple[str, int, float, float]]) -> None:
    """The tables for a person."""
    print(
        f"{figures['articles']} articles, relation right: {figures['relation']:.3f} ±{figures['interval']:.3f}, "
        f"macro recall {figures['macro_recall']:.3f}\n{figures['origins']} with an origin, named right: "
        f"{figures['origin_right']:.3f}; {figures['without_origin']} pages without, invented: {figures['invented']:.3f}"
    )
    print(f"\n{'relation':14}{'labels':>8}{'found':>8}{'precision':>11}{'recall':>8}")
    for name, row in figures["relations"].items():
        print(f"{name:14}{row['labels']:8}{row['found']:8}{row['precision']:11.2f}{row['recall']:8.2f}")
    print(f"\n{'confidence':14}{'pages':>8}{'mean':>8}{'right':>8}")
    for name, count, mean, right in bins:
        print(f"{name:14}{count:8}{mean:8.2f}{right:8.2f}")


def misses(found: list[Judged]) -> Iterator[str]:
    """A line for each page where relation or origin is wrong."""
    for one in found:
        label, got = one.label, one.found
        if (label.article and not one.right) or bool(label.origin) != bool(got.origin) or (
            label.origin and not named_right(label, got)
        ):  # fmt: skip
            name = (got.origin.name or got.origin.domain) if got.origin else None
            seen = " | ".join(f"{sign.from_} {sign.at}: {(sign.words or '')[:60]!r}" for sign in got.evidence[:3])
            yield (
                f"{label.corpus} {label.page}: {label.relation} {label.origin} ({label.words}), "
                f"got {got.relation} {name} {got.confidence}; {seen}"
            )


def main() -> None:
    """Prints the tables, what is wrong if asked for, and the line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--half", choices=(*PARTS, "both"), default="report", help="the part that is read")
    parser.add_argument("--further", type=Path, help="reads the labelled pages of public packages in this folder")
    parser.add_argument("--draw", choices=DRAWS, default="first", help="of those the first labels, or the later ones")
    parser.add_argument("--misses", action="store_true", help="every page that is wrong")
    parser.add_argument("--rounds", type=int, default=0, help="measures the cost, the least of so many")
    parser.add_argument("--every", type=int, default=1, help="the cost is that of each N-th page")
    arguments = parser.parse_args()
    folder = arguments.further
    some = list(further_cases(folder, arguments.half, arguments.draw) if folder else cases(arguments.half))
    if not some:
        parser.exit(1, "no labelled page of this part is there\n")
    found = judged(some)
    figures = summary(found)
    shown(figures, calibration(found))
    if arguments.misses:
        print("", *misses(found), sep="\n")
    spent = cost(some[:: arguments.every], arguments.rounds) if arguments.rounds else {}
    if spent:
        both = spent["provenance"] + spent["rights"]
        print("\n" + ", ".join(f"{name} {value:.2f} ms" for name, value in spent.items()))
        print(f"provenance and rights: {both / spent['parse']:.2f} times the parse")
    told = {name: round(value, 3) for name, value in spent.items()}
    result = {"benchmark": "origin", "half": arguments.half, "further": folder and arguments.draw, "ms": told} | figures
    print(json.dumps(result | signature("turbohtml"), separators=(",", ":")))


if __name__ == "__main__":
    main()
