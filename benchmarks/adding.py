"""How many pages a second `add` keeps, beside `read` alone: the same pages, in one process, in turns.

    python -m benchmarks.adding [--pages 1000] [--postgresql] [--kept 0]

Pages are those of the corpora. A turn reads a hundred of them, then reads and keeps the same hundred in the
store, as `onrecord add` does; wall-clock and processor time are summed over the turns. `--kept`: so many articles are
in the store before, copies of the corpus under other addresses with other words, so that growth can be seen. The bar:
keeping takes at most half as long again as reading alone, so that a third fewer pages a second are kept at most.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

from benchmarks.cluster import cluster
from benchmarks.corpora import corpus, signature
from msgspec.structs import replace

from onrecord.keeping import Ready, keep, ready
from onrecord.sources import Failed, Item
from onrecord.store import Store, open_store

NOW = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)
TURN = 100


def items_of(pages: Sequence[dict[str, Any]]) -> list[Item]:
    """The corpus's pages as a source gives them."""
    return [Item(name=page["url"], page=page["html"].encode(), url=page["url"], kind="html") for page in pages]


def variants(items: Sequence[Item], chance: random.Random) -> Iterator[Item]:
    """Endlessly many other pages, made of these: other addresses, and in every text other words."""
    number = 0
    while True:
        for item in items:
            number += 1
            words = item.page.decode("utf-8", "replace").split(" ")
            for place in chance.sample(range(len(words)), len(words) // 6):
                if words[place].isalpha():
                    words[place] = words[chance.randrange(len(words))] if chance.random() < 0.5 else f"w{number}"
            yield replace(item, page=" ".join(words).encode(), url=f"{item.url}?variant={number}")


def measured(store: Store, items: Sequence[Item]) -> dict[str, float]:
    """Seconds of reading alone and of keeping, by the clock and by the processor."""
    spent = dict.fromkeys(("read", "read_cpu", "add", "add_cpu"), 0.0)
    for start in range(0, len(items), TURN):
        turn = items[start : start + TURN]
        for name, work in (("read", _read), ("add", lambda these: list(keep(store, these, lambda: NOW)))):
            clock, processor = time.perf_counter(), time.process_time()
            results = work(turn)
            spent[name] += time.perf_counter() - clock
            spent[f"{name}_cpu"] += time.process_time() - processor
            failed = [one for one in results if isinstance(one, Failed)]
            if failed:
                print(f"{failed[0].name}: {failed[0].error}", file=sys.stderr)
    return spent


def _read(these: Sequence[Item]) -> list[Any]:
    from onrecord import read

    return [read(item.page, item.url, NOW, item.beside, item.kind) for item in these]


def fill(store: Store, items: Sequence[Item], many: int) -> None:
    """Keeps so many variants of the pages."""
    pages = (ready(item, NOW) for item in islice(variants(items, random.Random(1)), many))
    for _ in store.add_all((page.page for page in pages if isinstance(page, Ready)), NOW, 200):
        pass


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 0 where the bar is met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--kept", type=int, default=0)
    parser.add_argument("--postgresql", action="store_true")
    options = parser.parse_args(arguments)
    items = items_of([*islice(chain(corpus("publishers"), corpus("wcxb")), options.pages)])
    with tempfile.TemporaryDirectory(prefix="onrecord-adding-") as folder, cluster(durable=True) as server:
        where = str(Path(folder) / "store.db")
        if options.postgresql:
            if server is None:
                print("PostgreSQL is not installed", file=sys.stderr)
                return 2
            where = server.database("adding")
        with open_store(where) as store:
            _read(items[:20])  # What is loaded once is loaded now.
            fill(store, items, options.kept)
            spent = measured(store, items)
            counts = store.counts()
    read, add = len(items) / spent["read"], len(items) / spent["add"]
    print(f"read alone  {read:6.1f} pages/s  {1000 * spent['read_cpu'] / len(items):5.1f} ms of the processor a page")
    print(f"add         {add:6.1f} pages/s  {1000 * spent['add_cpu'] / len(items):5.1f} ms of the processor a page")
    print(f"add / read  {add / read:.2f} (bar: .67)  {counts.articles} articles, {counts.statements} statements kept")
    print(json.dumps({**spent, "pages": len(items), "kept": options.kept, **signature("SQLAlchemy")}))
    return 0 if add / read >= 2 / 3 else 1


if __name__ == "__main__":
    sys.exit(main())
