"""How long each page of the desk takes with so many articles stored, in one process: median and 95th percentile.

The stores are made from the sample wire (benchmarks/wire.py), each from the smaller one, and kept in a folder for the
next time; one that was interrupted goes on where it stopped. A request is the whole way of one: the application with
its middlewares, thread, query, template and compression, without a socket. Bars: front and article within 100 ms at
10,000 articles, and growing by less than half to 100,000. The last line is JSON.

    python -m benchmarks.desk [--sizes 10000,100000] [--cache DIR] [--runs 40] [--seed 7]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

import httpx2
from benchmarks.wire import A_DAY, FIRST_DAY, wire
from msgspec import Struct

from onrecord import __version__
from onrecord.desk.app import app
from onrecord.desk.settings import DeskSettings
from onrecord.sources import cache_folder
from onrecord.store import Query, Store, open_store

WARM: Final = 3
"""Requests of each page that are not counted."""
BAR: Final = 0.100
GROWTH: Final = 1.5
BARRED: Final = ("front", "article")


class Timed(Struct, frozen=True, kw_only=True):
    """Seconds of one page's requests."""

    page: str
    median: float
    p95: float
    processor: float
    """The median of what the processor spent on it: what the time would be on a machine that does nothing else."""


class Addresses:
    """What is asked for, drawn from what the store holds."""

    def __init__(self, store: Store, seed: int) -> None:
        self.chance = random.Random(seed)
        hits = [*store.search(Query(), limit=200).rows]
        stories = [story for story in store.latest(limit=100).rows if story.copies]
        self.ids = [hit.article.id for hit in hits]
        self.pairs = [(story.origin.id, story.copies[0].id) for story in stories]
        self.persons = [person.id for person in store.persons(limit=200).rows]
        self.names = [person.name for person in store.persons(limit=200).rows]
        self.domains = [outlet.domain for outlet in store.outlets() if outlet.domain]
        words = [word for id_ in self.ids[:50] for word in store.record(id_).text.split() if word.isalpha()]
        self.long = sorted({word for word in words if len(word) > 8})
        self.texts = [store.record(id_).text.split() for id_ in self.ids[:50]]

    def of(self, page: str) -> str:
        """An address of the page."""
        some = self.chance.choice
        made: dict[str, Callable[[], str]] = {
            "front": lambda: "/",
            "article": lambda: f"/article/{some(self.ids)}",
            "compare": lambda: "/compare/{}/{}".format(*some(self.pairs)),
            "people": lambda: "/people",
            "person, most said": lambda: f"/person/{self.persons[0]}",
            "person": lambda: f"/person/{some(self.persons)}",
            "outlets": lambda: "/outlets",
            "outlet, most printed": lambda: f"/outlet/{quote(self.domains[0])}",
            "outlet": lambda: f"/outlet/{quote(some(self.domains))}",
            "due": lambda: "/due",
            "search, frequent word": lambda: "/search?q=the",
            "search, a word": lambda: f"/search?{urlencode({'q': some(self.long)})}",
            "search, two words": lambda: f"/search?{urlencode({'q': f'{some(self.long)} {some(self.long)}'})}",
            "search, phrase": self._phrase,
            "search, speaker": lambda: f"/search?{urlencode({'speaker': some(self.names)})}",
            "search, filters": lambda: f"/search?{urlencode({'q': some(self.long), 'outlet': self.domains[0]})}",
            "feed": lambda: "/feed.rss",
        }
        return made[page]()

    def _phrase(self) -> str:
        text = self.chance.choice(self.texts)
        at = self.chance.randrange(max(1, len(text) - 3))
        return f"/search?{urlencode({'q': chr(34) + ' '.join(text[at : at + 3]) + chr(34)})}"


PAGES: Final = (
    "front", "article", "compare", "people", "person, most said", "person", "outlets", "outlet, most printed", "outlet",
    "due", "search, frequent word", "search, a word", "search, two words", "search, phrase", "search, speaker",
    "search, filters", "feed",
)  # fmt: skip


def store_of(size: int, smaller: int | None, cache: Path, seed: int) -> Path:
    """The file of the store with `size` articles; made, from the one with `smaller`, where it is not there."""
    path, unfinished = cache / f"wire-{seed}-{size}.db", cache / f"wire-{seed}-{size}.unfinished.db"
    if path.exists():
        return path
    cache.mkdir(parents=True, exist_ok=True)
    if smaller and not unfinished.exists():
        shutil.copy(cache / f"wire-{seed}-{smaller}.db", unfinished)
    start = time.perf_counter()
    with open_store(unfinished) as store:
        first = store.counts().articles
        now = datetime(2026, 4, 1, tzinfo=UTC)
        for number, _ in enumerate(store.add_all(wire(size, seed, first), now, batch=500), first + 1):
            if number % 1000 == 0:
                print(f"\r{number:,} of {size:,} articles stored", end="", file=sys.stderr, flush=True)
    print(f"\r{size - first:,} articles stored in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return unfinished.rename(path)


def measured(path: Path, size: int, runs: int, seed: int) -> Iterator[Timed]:
    """Each page's time with the store at `path`."""
    day = datetime.combine(FIRST_DAY, datetime.min.time(), UTC) + timedelta(size // A_DAY + 1)
    with open_store(path, create=False) as store:
        addresses = Addresses(store, seed)
        application = app(store, DeskSettings(hosts=()), lambda: day)
        for page in PAGES:
            times = asyncio.run(_timed(application, [addresses.of(page) for _ in range(runs + WARM)]))[WARM:]
            taken, spent = [one for one, _ in times], [one for _, one in times]
            p95 = statistics.quantiles(taken, n=20)[-1]
            yield Timed(page=page, median=statistics.median(taken), p95=p95, processor=statistics.median(spent))


async def _timed(application: object, addresses: list[str]) -> list[tuple[float, float]]:
    """For each request the seconds that passed, and those of the processor in all threads."""
    transport = httpx2.ASGITransport(app=application)  # type: ignore[arg-type]
    taken = []
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        for address in addresses:
            start, busy = time.perf_counter(), time.process_time()
            answer = await client.get(address)
            taken.append((time.perf_counter() - start, time.process_time() - busy))
            if answer.status_code != 200:
                sys.exit(f"{address} answered {answer.status_code}")
    return taken


def main() -> int:
    """Prints the table; 0 where the bars are reached."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--cache", type=Path, default=cache_folder() / "benchmarks")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.sizes.split(","))
    found: dict[int, dict[str, Timed]] = {}
    for smaller, size in zip([None, *sizes], sizes, strict=False):
        path = store_of(size, smaller, options.cache, options.seed)
        found[size] = {one.page: one for one in measured(path, size, options.runs, options.seed)}
    missed = _missed(found, sizes)
    print(table(found, sizes))
    print(f"bars (front and article: {BAR * 1000:.0f} ms, growth below {GROWTH}):", ", ".join(missed) or "kept")
    signature = {"onrecord": __version__, "seed": options.seed, "runs": options.runs, "sizes": sizes}
    times = {
        size: {page: [one.median, one.p95, one.processor] for page, one in pages.items()}
        for size, pages in found.items()
    }
    print(json.dumps({**signature, "seconds": times, "missed": missed}))
    return 1 if missed else 0


def table(found: dict[int, dict[str, Timed]], sizes: list[int]) -> str:
    """A row for each page, in milliseconds: median, 95th percentile and processor for each size, and the growth."""
    heads = "".join(f"{f'{size:,}: median    p95   cpu':>32}" for size in sizes)
    lines = [f"{'milliseconds, articles':24}{heads}  growth"]
    for page in PAGES:
        times = [found[size][page] for size in sizes]
        cells = "".join(f"{one.median * 1e3:18.1f}{one.p95 * 1e3:8.1f}{one.processor * 1e3:6.1f}" for one in times)
        lines.append(f"{page:24}{cells}{_growth(found, sizes, page):8.2f}")
    return "\n".join(lines)


def _growth(found: dict[int, dict[str, Timed]], sizes: list[int], page: str) -> float:
    """Of the processor's time: how busy the machine is with other things must not be taken for it."""
    return found[sizes[-1]][page].processor / found[sizes[0]][page].processor


def _missed(found: dict[int, dict[str, Timed]], sizes: list[int]) -> list[str]:
    slow = [f"{page} is slow" for page in BARRED if found[sizes[0]][page].median > BAR]
    return slow + [f"{page} grows" for page in BARRED if _growth(found, sizes, page) >= GROWTH]


if __name__ == "__main__":
    sys.exit(main())
