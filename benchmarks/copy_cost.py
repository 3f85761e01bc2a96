"""What adding one article costs among many, for `benchmarks.copies cost`."""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.cluster import Cluster, children_of, cluster
from benchmarks.copied_texts import corpus_texts, split
from benchmarks.copy_records import FIRST, kept_text
from benchmarks.corpora import signature
from sqlalchemy import func, select, text

from onrecord.provenance.copies.sketches import KEPT, fingerprint, parts_of
from onrecord.store import Store, open_store
from onrecord.store.adding import writing
from onrecord.store.articles.preparing import Prepared, prepared
from onrecord.store.copies.placing import place
from onrecord.store.database.schema import articles, copies

COPIES = 0.2
SHARED = 0.05
"""Articles that have a paragraph which thousands of others have too."""
PARAGRAPH = (
    "Sign up for the newsletter of this outlet and get the stories of the day in your inbox each morning, with no "
    "adverts and at no cost, from the people who read everything so that you do not have to."
)
BASE = 300
"""Articles that are kept as `add` keeps them, before there are rows."""
HASHES = 18
"""Hashes that an article is found by: the mean of the corpora's texts of this length."""


def cost(options: argparse.Namespace, sizes: Iterable[int]) -> bool:
    """Prints the costs among each of `sizes`; whether the bar is met."""
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="onrecord-copies-")))
        where = str(folder / "copies.db")
        if options.postgresql:
            server = stack.enter_context(cluster(durable=True))
            assert server, "PostgreSQL is not installed"
            where = server.database("copies")
        store = stack.enter_context(open_store(where))
        texts = Texts(random.Random(options.seed))
        for page in texts.some(BASE, copied=False):
            next(store.add_all((page,), FIRST, 1))
        rows = []
        for size in sizes:
            start = time.perf_counter()
            fill(store, size)
            filled = time.perf_counter() - start
            served = partial(server_seconds, server) if options.postgresql and server else None
            cost_of_one = measured(store, texts, options.adds, served)
            rows.append({"articles": size, "filled s": round(filled, 1), **cost_of_one})
            if size <= options.rivals_to:
                rows[-1] |= rival(size, texts, options.adds, options.seed)
            print(json.dumps(rows[-1]), flush=True)
    first, last = rows[0], rows[-1]
    grown = {
        name: round(last[name] / first[name], 2)
        for name in ("add ms", "add cpu ms", "place cpu ms", "all cpu ms")
        if first.get(name)
    }
    database = "postgresql" if options.postgresql else "sqlite"
    print(json.dumps({"grown": grown, "database": database, "seed": options.seed, **signature("datasketch")}))
    return grown.get("all cpu ms", grown["add cpu ms"]) <= 1.5


def server_seconds(server: Cluster) -> float:
    """Seconds of the processor that the database has used for our connections, without its housekeeping."""
    first = int((server.folder / "data" / "postmaster.pid").read_text().split()[0])
    ticks = 0
    for process in children_of(first):
        with suppress(OSError):
            if b" copies " in Path(f"/proc/{process}/cmdline").read_bytes():
                fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


class Texts:
    """Endlessly many texts with the words of the corpora, and copies of those that were given out."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.number, self.given = chance, 0, list[str]()
        self.sources = [text for text in corpus_texts() if len(text.split()) < 2_000]
        self.words = sorted({word for text in self.sources[:300] for word in text.split()})

    def text(self, copied: bool) -> str:
        """A text of which no five words stand in another one; or 60 % of one that was given out before."""
        if copied and self.given and self.chance.random() < COPIES:
            sentences = split(self.chance.choice(self.given[:BASE]))
            return " ".join(sentences[: max(1, round(0.6 * len(sentences)))])
        words = [
            self.chance.choice(self.words) if at % 3 == 0 else word
            for at, word in enumerate(self.chance.choice(self.sources).split(" "))
        ]
        text = " ".join(words) + (f"\n{PARAGRAPH}" if self.chance.random() < SHARED else "")
        self.given.append(text)
        return text

    def some(self, many: int, copied: bool = True) -> Iterator[Prepared]:
        """So many articles, ready for the store."""
        for _ in range(many):
            self.number += 1
            yield prepared(kept_text(self.number, self.text(copied)))


def measured(store: Store, texts: Texts, adds: int, served: Callable[[], float] | None = None) -> dict[str, float]:
    """Milliseconds of the clock (the median) and of the processor (the mean) for one article; for its place alone.

    `served`: seconds of the processor that a server has used; "all cpu" is that of both together.
    """
    pages = [*texts.some(adds)]
    placed = 0.0

    def timed(*given: Any) -> Any:
        nonlocal placed
        start = time.process_time()
        result = place(*given)
        placed += time.process_time() - start
        return result

    with patch.object(writing, "place", timed):
        for page in pages[: adds // 10]:  # What is loaded once is loaded now.
            next(store.add_all((page,), FIRST, 1))
        clocks, placed, processor = list[float](), 0.0, time.process_time()
        before = served() if served else 0.0
        for page in pages[adds // 10 :]:
            start = time.perf_counter()
            next(store.add_all((page,), FIRST, 1))
            clocks.append(time.perf_counter() - start)
        spent = time.process_time() - processor
        theirs = served() - before if served else 0.0
    many = len(clocks)
    with store.reading() as connection:
        linked = connection.execute(select(func.count()).select_from(copies)).scalar_one()
    return {
        "add ms": round(1e3 * statistics.median(clocks), 2),
        "add cpu ms": round(1e3 * spent / many, 2),
        "place cpu ms": round(1e3 * placed / many, 2), "rows of copies": linked,
        **({"all cpu ms": round(1e3 * (spent + theirs) / many, 2)} if served else {}),
    }  # fmt: skip


def fill(store: Store, size: int) -> None:
    """Puts rows into the store until it has `size` articles: by the database itself, which is far the quickest."""
    with store.writing() as connection:
        there = connection.execute(select(func.max(articles.c.number))).scalar_one()
        dialect = connection.dialect.name
        values = {"blob": HIGH * KEPT, "paragraph": fingerprint(PARAGRAPH)[0]}
        for statement in _ROWS:
            connection.execute(text(_in(dialect, statement, there + 1, size)), values)
        for table, column in (("articles", "number"), ("stories", "id")) if dialect == "postgresql" else ():
            sequence = f"pg_get_serial_sequence('{table}', '{column}')"
            connection.execute(text(f"SELECT setval({sequence}, (SELECT max({column}) FROM {table}))"))


HIGH = b"\x7f" * 6
"""A hash that nothing is found by."""
_NUMBERS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})",
    "postgresql": "WITH n(i) AS (SELECT generate_series({first}::bigint, {last}::bigint))",
}
_ONE_IN_FIVE = "CASE WHEN i % 5 = 4 AND i > {first} THEN i - 1 ELSE i END"
"""Whose text article `i` has."""
_ROWS = (
    """INSERT INTO stories (id, origin, latest_at, articles, sources)
    {numbers} SELECT i, {id}, {moment}, 1, 1 FROM n WHERE {text} = i""",
    """INSERT INTO articles (number, id, url, headline, authors, published, day, language, relation, republish,
        added_at, changed_at, sorted_at, versions, statements, fingerprint, story, version_id)
    {numbers} SELECT i, {id}, 'https://a.example/' || i, 'Headline ' || i, '["A B"]', {moment}, '2020-01-01', 'en',
        'unknown', 'unknown', {moment}, {moment}, {moment}, 1, 0, :blob, {text}, 0 FROM n""",
    """INSERT INTO aliases (alias, article, kind) {numbers} SELECT {id}, {id}, 'id' FROM n""",
    """INSERT INTO copies (article, other, share)
    {numbers} SELECT i, {text}, 1.0 FROM n WHERE {text} <> i
        UNION ALL SELECT {text}, i, 1.0 FROM n WHERE {text} <> i""",
    """INSERT INTO fingerprints (hash, article)
    {numbers}, k(j) AS ({hashes}), found(hash, article) AS (
        SELECT DISTINCT {hash}, i FROM n CROSS JOIN k UNION SELECT :paragraph, i FROM n WHERE i % 20 = 7
    ) SELECT hash, article FROM found ORDER BY hash, article""",
)
"""Hashes spread evenly below `BELOW`, which is 2**43."""
_MOMENTS = {
    "sqlite": "strftime('%Y-%m-%dT%H:%M:%S.000000Z', {second}, 'unixepoch')",
    "postgresql": "to_timestamp({second})",
}
_HEX = {"sqlite": "printf('%08x', {of})", "postgresql": "lpad(to_hex({of}), 8, '0')"}


def _in(dialect: str, statement: str, first: int, last: int) -> str:
    """A statement of `_ROWS` as the database takes it."""
    mixed, other = "(i * 2654435761 & 4294967295)", "(i * 40503 & 4294967295)"
    of = _ONE_IN_FIVE.format(first=first)
    hashed = f"(({of}) * 2654435761 + j * 1013904223 & 4294967295) * 2048 + (({of}) * 40503 + j * 69069 & 2047)"
    return statement.format(
        numbers=_NUMBERS[dialect].format(first=first, last=last), text=f"({of})", hash=hashed,
        id=" || ".join(_HEX[dialect].format(of=one) for one in (mixed, other)),
        moment=_MOMENTS[dialect].format(second=f"1500000000 + {mixed} % 200000000"),
        hashes=" UNION ALL ".join(f"SELECT CAST({j} AS BIGINT)" for j in range(HASHES)),
    )  # fmt: skip


def rival(size: int, texts: Texts, adds: int, seed: int) -> dict[str, float]:
    """The same for `datasketch.MinHashLSH` in memory, filled with sketches that are alike by chance alone."""
    import numpy
    from datasketch import MinHash, MinHashLSH

    chance = numpy.random.default_rng(seed)
    index, scheme = MinHashLSH(threshold=0.5, num_perm=128), MinHash(num_perm=128).scheme
    with index.insertion_session() as session:
        for number in range(size):
            values = chance.integers(0, 2**32, 128, dtype=numpy.uint64)
            session.insert(
                str(number), MinHash(num_perm=128, hashvalues=values, scheme=scheme), check_duplication=False
            )
    clocks = []
    for number in range(adds):
        words = texts.text(copied=True)
        start = time.perf_counter()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(part).encode() for part in parts_of(words)])
        index.query(sketch)
        index.insert(f"new {number}", sketch)
        clocks.append(time.perf_counter() - start)
    return {"datasketch ms": round(1e3 * statistics.median(clocks), 2)}
