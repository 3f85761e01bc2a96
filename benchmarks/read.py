"""Processor time of `onrecord.read` without statements beside `trafilatura.bare_extraction`, over the publishers.

Both read every page in turn, in one process, from the same str; least of `--rounds` each. Beside it the parse alone,
the share of each room, small and large pages apart, and what both found, scored by the corpora's own score.py. The
last line is JSON.

What ships was trained on these very pages, so our body figure here is too good; the cross-validated ones are in
src/onrecord/article/body/models/body_html.json under `figures`. Times do not depend on it.

    python -m benchmarks.read [--every 1] [--rounds 3]
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.corpora import Page, publishers, signature
from benchmarks.rooms import NOW, rooms
from benchmarks.shared import CORPORA, module
from trafilatura import bare_extraction
from turbohtml import parse

import onrecord
from onrecord.article import body_model
from onrecord.page.style_sheets import forget_sheets

SAID = ("statements", "names", "times", "events")
FIELDS = tuple(name for name in onrecord.Record.__struct_fields__ if name not in SAID)
Times = dict[str, list[float]]


def ours(page: Page) -> onrecord.Record:
    """Our record of the page, without its statements; nothing of its sheets is known from the last round."""
    forget_sheets()
    return onrecord.read(page["html"], page["url"], NOW, fields=FIELDS)


def theirs(page: Page) -> Any:
    """What trafilatura gives: a Document, or None."""
    return bare_extraction(page["html"], url=page["url"], with_metadata=True)


def least(work: Callable[[], object], rounds: int) -> float:
    """The least processor time of `rounds` runs, in milliseconds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return 1000 * best


def timed(pages: list[Page], rounds: int) -> Times:
    """Milliseconds of each page, by what was done with it."""
    found: Times = defaultdict(list)
    for page in pages:
        found["onrecord"].append(least(lambda page=page: ours(page), rounds))  # type: ignore[misc]
        found["trafilatura"].append(least(lambda page=page: theirs(page), rounds))  # type: ignore[misc]
        found["parse"].append(least(lambda page=page: parse(page["html"]), rounds))  # type: ignore[misc]
        runs = [rooms(page) for _ in range(rounds)]
        for room in runs[0]:
            found[room].append(min(run[room] for run in runs))
        gc.collect()
    return found


def quality(pages: list[Page]) -> dict[str, dict[str, float]]:
    """Of both readers: mean body F1, and the share of pages whose headline, authors and day are those of the truth."""
    score = module(CORPORA, "score")
    marks: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in ("onrecord", "trafilatura")}
    for page in pages:
        record, other, truth = ours(page), theirs(page), page["truth"]
        given = {
            "onrecord": (record.text, record.headline, [author.name for author in record.authors], _day(record)),
            "trafilatura": (
                (other.text or "") if other else "",
                other.title if other else None,
                [name.strip() for name in (other.author or "").split(";") if name.strip()] if other else [],
                other.date if other else None,
            ),
        }
        day = (truth.get("publishing_date") or "")[:10]
        for name, (text, headline, authors, date) in given.items():
            bodies = score.publisher_bodies(truth)
            marks[name]["body F1"].append(max(score.body_f1(body, text) for body in bodies))
            marks[name]["headline"].append(score.same_headline(truth.get("title"), headline))
            marks[name]["authors"].append(score.same_authors(truth.get("authors") or [], authors))
            if day:
                marks[name]["day"].append(date == day)
    return {name: {mark: statistics.mean(values) for mark, values in of.items()} for name, of in marks.items()}


def _day(record: onrecord.Record) -> str | None:
    return record.published.day.isoformat() if record.published and record.published.day else None


def by_size(pages: list[Page], found: Times) -> dict[str, Times]:
    """The times of the quarters of smallest and of largest pages, by the length of their markup."""
    order = sorted(range(len(pages)), key=lambda number: len(pages[number]["html"]))
    many = -(-len(order) // 4)
    places = {"smallest": order[:many], "largest": order[-many:]}
    return {
        size: {name: [values[number] for number in numbers] for name, values in found.items()}
        for size, numbers in places.items()
    }


def shown(found: Times, quarters: dict[str, Times], scores: dict[str, dict[str, float]]) -> None:
    """The tables for a person."""
    print(
        f"{len(found['parse'])} pages, processor time in ms\n\n{'':14}{'mean':>8}{'median':>8}{'p95':>8}{'× parse':>9}"
    )
    parsed = statistics.mean(found["parse"])
    for name, values in found.items():
        mean, high = statistics.mean(values), statistics.quantiles(values, n=20)[-1]
        print(f"{name:14}{mean:8.2f}{statistics.median(values):8.2f}{high:8.2f}{mean / parsed:9.1f}")
    high, middle = statistics.quantiles(found["onrecord"], n=20)[-1], statistics.median(found["onrecord"])
    print(f"\np95 of onrecord is {high / middle:.1f} times its median")
    for size, quarter in quarters.items():
        theirs_, own = (statistics.mean(quarter[name]) for name in ("trafilatura", "onrecord"))
        print(
            f"the quarter of the {size} pages: {own:.2f} beside trafilatura's {theirs_:.2f}, {theirs_ / own:.2f} times"
        )
    print(f"\n{'':14}" + "".join(f"{mark:>10}" for mark in scores["onrecord"]))
    for name, marks in scores.items():
        print(f"{name:14}" + "".join(f"{value:10.3f}" for value in marks.values()))
    print("\nOur body model was trained on these pages. Cross-validated by publisher, its body F1 is, by threshold:")
    path = body_model_figures()
    print("  " + ", ".join(f"{threshold}: {marks['publishers']:.3f}" for threshold, marks in path.items()))


def body_model_figures() -> dict[str, dict[str, float]]:
    """The figures that training wrote beside the model."""
    from onrecord.article.body.model import MODELS

    figures: dict[str, dict[str, float]] = json.loads(Path(MODELS, "body_html.json").read_bytes())["figures"]
    return figures


def main() -> None:
    """Measures, prints the tables and the line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--every", type=int, default=1, help="only each N-th page")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    pages = publishers()[:: arguments.every]
    scores = quality(pages)  # It also warms up both.
    found = timed(pages, arguments.rounds)
    quarters = by_size(pages, found)
    shown(found, quarters, scores)
    mean = {name: statistics.mean(values) for name, values in found.items()}
    median = {name: statistics.median(values) for name, values in found.items()}
    ratios = [round(of["trafilatura"] / of["onrecord"], 2) for of in (mean, median)]
    print(f"\nprocessor time of trafilatura: {ratios[0]} times that of onrecord by means, {ratios[1]} by medians\n")
    result = {
        "benchmark": "read",
        "pages": len(pages),
        "rounds": arguments.rounds,
        "mean_ms": {name: round(value, 3) for name, value in mean.items()},
        "median_ms": {name: round(value, 3) for name, value in median.items()},
        "ratio": ratios[0],
        "quarter_ms": {
            size: {name: round(statistics.mean(values), 3) for name, values in of.items()}
            for size, of in quarters.items()
        },
        "scores": {name: {mark: round(value, 4) for mark, value in of.items()} for name, of in scores.items()},
        "body_model": body_model("html").digest,
    }
    print(json.dumps(result | signature("trafilatura", "turbohtml"), separators=(",", ":")))


if __name__ == "__main__":
    main()
