"""Body, headline, authors and day of news and other pages: onrecord beside five other readers, in one run.

Bodies are scored by the corpora's own score.py (word F1; on publishers the better of the truth with and without its
deck), shares are of pages; all with the half width of a 95 % bootstrap interval over pages. What ships was trained on
these very pages: its body is marked so, and is no measure. With `--folds` each page is also read by models that saw no
page of its site; those are the figures to judge by. Titles, authors and dates are found by rules that were written
after looking at these pages.

    python -m training.reader.body --folds-out DIR; python -m training.reader.lines --folds-out DIR
    python -m benchmarks.extraction [--every 1] [--jobs 1] [--folds DIR] [--corpora publishers] [--without READER,…]
        [--memory]

The last line is JSON.
"""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.corpora import Page, corpus, signature
from benchmarks.folds import held_out
from benchmarks.marks import Marks, marks_of, text_marks
from benchmarks.memory import peak
from benchmarks.peers import READERS, Found, guarded, onrecord, versions
from benchmarks.rooms import milliseconds, rooms
from benchmarks.tables import Rows, shown

FIRST = "ledger/2026-03-03-what-each-side-wants.html"
"""A page of the sample wire."""
GROUPS = ("publishers", "articles", "wcxb")
SHIPPED, HELD_OUT = "onrecord, trained on these", "onrecord, held out"
RENDERED = {"own lines": "text, our lines", "resiliparse": "text, resiliparse's lines"}


@cache
def _ready(name: str) -> Any:
    """The reader, which has read a page already: what it loads on first use is in `benchmarks.start`."""
    read = guarded(name)
    html = (Path(__file__).parents[1] / "sample" / "wire" / FIRST).read_text("utf-8")
    read({"html": html, "url": "https://first.example/page"})
    return read


def _measured(page: Page, names: tuple[str, ...], folds: Path | None) -> tuple[tuple[str, ...], Rows]:
    """The page's groups, and the marks of each reader with its time."""
    found: Rows = {}
    for name in names:
        answer: list[tuple[Found, bool]] = []
        spent = milliseconds(lambda name=name, answer=answer: answer.append(_ready(name)(page)))  # type: ignore[misc]
        marks = marks_of(page, answer[0][0]) | {"ms": spent, "failed": float(not answer[0][1])}
        found[SHIPPED if name == "onrecord" else name] = marks
    if "onrecord" in names:
        found |= _ours(page, folds)
    return _groups(page), found


def _ours(page: Page, folds: Path | None) -> Rows:
    """What only we are asked: the rooms' times, and the page read by models that saw nothing of its site."""
    from turbohtml import parse

    parsed = milliseconds(lambda: parse(page["html"]))
    found: Rows = {"rooms": {"parse alone": parsed, **rooms(page)}}
    read = onrecord()
    if folds:
        with held_out(folds, page["fold"]):
            found[HELD_OUT] = marks_of(page, read(page))
            # Models of text are trained apart, and need not be in the folder.
            for renderer, name in RENDERED.items() if (folds / "0" / "body_text.py").exists() else ():
                if marks := text_marks(page, renderer):
                    found[name] = marks
    return found


def _groups(page: Page) -> tuple[str, ...]:
    if page["corpus"] == "publishers":
        return ("publishers",)
    return ("wcxb", "articles") if page["page_type"] == "article" else ("wcxb",)


def _pages(every: int, corpora: tuple[str, ...]) -> Iterator[Page]:
    for name in corpora:
        yield from itertools.islice(corpus(name), 0, None, every)


def measured(
    pages: Iterator[Page], jobs: int, names: tuple[str, ...], folds: Path | None
) -> dict[str, dict[str, Marks]]:
    """By group and reader: for each mark its values over the pages."""
    one = partial(_measured, names=names, folds=folds)
    if jobs > 1:
        with ProcessPoolExecutor(jobs, mp_context=get_context("forkserver")) as pool:
            return _gathered(pool.map(one, pages, chunksize=4))
    return _gathered(map(one, pages))


def _gathered(results: Any) -> dict[str, dict[str, Marks]]:
    found: dict[str, dict[str, Marks]] = {group: {} for group in GROUPS}
    for count, (groups, readers) in enumerate(results, 1):
        for group, (reader, marks) in itertools.product(groups, readers.items()):
            for mark, value in marks.items():
                found[group].setdefault(reader, {}).setdefault(mark, []).append(value)
        if count % 100 == 0:
            print(f"{count} pages", file=sys.stderr, flush=True)
    return found


def main() -> None:
    """Measures, prints the tables and the line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--every", type=int, default=1, help="only each N-th page")
    parser.add_argument("--jobs", type=int, default=1, help="processes; times are truest with one")
    parser.add_argument("--corpora", default="publishers,wcxb", help="which, separated by commas")
    parser.add_argument("--folds", type=Path, help="the folds' models, as training writes them with --folds-out")
    parser.add_argument("--without", default="", help="readers not to ask, separated by commas")
    parser.add_argument("--memory", action="store_true", help="also the peak memory of a process for each reader")
    arguments = parser.parse_args()
    installed = versions()
    left_out = set(arguments.without.split(","))
    names = tuple(name for name, found in installed.items() if found and name not in left_out)
    pages = _pages(arguments.every, tuple(arguments.corpora.split(",")))
    found = measured(pages, arguments.jobs, names, arguments.folds)
    shown(found, installed, names)
    peaks = {name: peak(name, arguments.every) for name in ("none", *names)} if arguments.memory else {}
    for name, megabytes in peaks.items():
        print(f"peak memory, {'the corpus alone' if name == 'none' else name}: {megabytes:.0f} MB")
    means = {
        group: {
            reader: {mark: round(statistics.mean(of), 4) for mark, of in marks.items()} for reader, marks in by.items()
        }
        for group, by in found.items()
    }
    measures = tuple(READERS[name][0] for name in names if name != "onrecord")
    result = {"benchmark": "extraction", "every": arguments.every, "means": means, "peak_mb": peaks}
    print(json.dumps(result | signature(*measures), separators=(",", ":")))


if __name__ == "__main__":
    main()
