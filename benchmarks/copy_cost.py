"""What adding one article costs among many, for `benchmarks.copies cost`."""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.cluster import cluster
from benchmarks.copied_texts import corpus_texts, split
from benchmarks.copy_records import FIRST, kept_text
from benchmarks.corpora import signature
from sqlalchemy import Connection, func, insert, select

from onrecord.provenance.copies import BELOW, BITS, FOUND_BY, KEPT, fingerprint, packed, parts_of
from onrecord.store import Store, open_store, writing
from onrecord.store.placing import place
from onrecord.store.preparing import Prepared, prepared
from onrecord.store.schema import aliases, articles, copies, fingerprints, stories

COPIES = 0.2
SHARED = 0.05
"""Articles that have a paragraph which thousands of others have too."""
PARAGRAPH = (
    "Sign up for the newsletter of this outlet and get the stories of the day in your inbox each morning, with no "
    "adverts and at no cost, from the people who read everything so that you do not have to."
)
_ROWS = 5_000
SIZE = BITS // 8
HIGH = b"\x7f"
"""The first byte of hashes that nothing is found by: far above `BELOW`."""


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
        for page in texts.some(1_000, copied=False):
            next(store.add_all((page,), FIRST, 1))
        rows = []
        for size in sizes:
            start = time.perf_counter()
            fill(store, size, options.seed)
            filled = time.perf_counter() - start
            rows.append({"articles": size, "filled s": round(filled, 1), **measured(store, texts, options.adds)})
            if size <= options.rivals_to:
                rows[-1] |= rival(size, texts, options.adds, options.seed)
            print(json.dumps(rows[-1]), flush=True)
    first, last = rows[0], rows[-1]
    grown = {
        name: round(last[name] / first[name], 2) for name in ("add ms", "add cpu ms", "place cpu ms") if first[name]
    }
    database = "postgresql" if options.postgresql else "sqlite"
    print(json.dumps({"grown": grown, "database": database, "seed": options.seed, **signature("datasketch")}))
    return grown["add cpu ms"] <= 1.5


class Texts:
    """Endlessly many texts with the words of the corpora, and copies of those that were given out."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.number, self.given = chance, 0, list[str]()
        self.sources = [text for text in corpus_texts() if len(text.split()) < 2_000]
        self.words = sorted({word for text in self.sources[:300] for word in text.split()})

    def text(self, copied: bool) -> str:
        """A text of which no five words stand in another one; or 60 % of one that was given out before."""
        if copied and self.given and self.chance.random() < COPIES:
            sentences = split(self.chance.choice(self.given[:1_000]))
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


def measured(store: Store, texts: Texts, adds: int) -> dict[str, float]:
    """Milliseconds of the clock (the median) and of the processor (the mean) for one article; for its place alone."""
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
        for page in pages[adds // 10 :]:
            start = time.perf_counter()
            next(store.add_all((page,), FIRST, 1))
            clocks.append(time.perf_counter() - start)
        spent = time.process_time() - processor
    many = len(clocks)
    with store.reading() as connection:
        linked = connection.execute(select(func.count()).select_from(copies)).scalar_one()
    return {
        "add ms": round(1e3 * statistics.median(clocks), 2),
        "add cpu ms": round(1e3 * spent / many, 2),
        "place cpu ms": round(1e3 * placed / many, 2), "rows of copies": linked,
    }  # fmt: skip


def fill(store: Store, size: int, seed: int) -> None:
    """Puts rows into the store until it has `size` articles."""
    with store.writing() as connection:
        there = connection.execute(select(func.max(articles.c.number))).scalar_one()
        story = connection.execute(select(func.max(stories.c.id))).scalar_one()
        makes = Rows(random.Random(f"{seed}:{size}"), there, story)
        while makes.number < size:
            makes.put(connection, min(_ROWS, size - makes.number))
        makes.put_hashes(connection)


class Rows:
    """Rows of articles that are nobody's."""

    def __init__(self, chance: random.Random, number: int, story: int) -> None:
        self.chance, self.number, self.story = chance, number, story
        self.hashes: list[tuple[int, int]] = []
        self.recent: list[tuple[int, int, list[int]]] = []
        self.paragraph = fingerprint(PARAGRAPH)

    def put(self, connection: Connection, many: int) -> None:
        """So many articles, but for their hashes."""
        made: dict[str, list[dict[str, Any]]] = {"articles": [], "stories": [], "aliases": [], "copies": []}
        for _ in range(many):
            self._one(made)
        for table, rows in (
            (stories, made["stories"]), (articles, made["articles"]), (aliases, made["aliases"]),
            (copies, made["copies"]),
        ):  # fmt: skip
            if rows:
                connection.execute(insert(table), rows)

    def _one(self, made: dict[str, list[dict[str, Any]]]) -> None:
        self.number += 1
        id_ = f"{self.chance.getrandbits(64):016x}"
        at = FIRST - timedelta(minutes=self.chance.randrange(5_000_000))
        if self.recent and self.chance.random() < COPIES:
            other, story, least = self.chance.choice(self.recent)
            made["copies"] += [
                {"article": self.number, "other": other, "share": 1.0},
                {"article": other, "other": self.number, "share": 1.0},
            ]
        else:
            self.story, story = self.story + 1, self.story + 1
            made["stories"].append({"id": story, "origin": id_, "latest_at": at, "articles": 1, "sources": 1})
            least = sorted(self.chance.randrange(BELOW) for _ in range(self.chance.randint(FOUND_BY, 2 * FOUND_BY)))
            self.recent = [*self.recent[-200:], (self.number, story, least)]
        found = [*least, *self.paragraph[:2]] if self.chance.random() < SHARED else least
        self.hashes += [(one, self.number) for one in found]
        drawn = self.chance.randbytes((KEPT - len(least)) * SIZE)
        rest = sorted(HIGH + drawn[at + 1 : at + SIZE] for at in range(0, len(drawn), SIZE))
        made["aliases"].append({"alias": id_, "article": id_, "kind": "id"})
        made["articles"].append({
            "number": self.number, "id": id_, "url": f"https://a.example/{id_}", "headline": f"Headline {id_}",
            "deck": None, "authors": '["A B"]', "outlet": None, "published": at, "day": at.date().isoformat(),
            "language": "en", "relation": "unknown", "origin": None, "origin_alias": None, "republish": "unknown",
            "added_at": FIRST, "changed_at": FIRST, "sorted_at": at, "versions": 1, "statements": 0,
            "fingerprint": packed(least) + b"".join(rest), "story": story, "version_id": 0, "terms": None,
            "terms_at": None,
        })  # fmt: skip

    def put_hashes(self, connection: Connection) -> None:
        """The hashes of all that were put, in their order: which fills the table much faster."""
        self.hashes.sort()
        for start in range(0, len(self.hashes), 50_000):
            rows = [{"hash": one, "article": of} for one, of in dict.fromkeys(self.hashes[start : start + 50_000])]
            connection.execute(insert(fingerprints), rows)


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
        text = texts.text(copied=True)
        start = time.perf_counter()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(part).encode() for part in parts_of(text)])
        index.query(sketch)
        index.insert(f"new {number}", sketch)
        clocks.append(time.perf_counter() - start)
    return {"datasketch ms": round(1e3 * statistics.median(clocks), 2)}
