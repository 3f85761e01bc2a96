"""Copies found among unrelated and related texts, and what one more article costs among many; beside datasketch.

    python -m benchmarks.copies found [--copied 150] [--seed 7]
    python -m benchmarks.copies cost [--sizes 10000,100000,1000000] [--postgresql] [--adds 200]

`found` keeps the texts of the corpora in a store, then copies made from them by the rules of `copied_texts`, one at a
time, and asks the store for what it links. A page is right where all its origins are linked to it and nothing else is.
Recall: of the copies, those with all their origins linked. Precision: of the pages with links, those with true links
alone. Links between copies of one text are true. datasketch gets the same sets of five words, in the same order.

`cost` fills a store with rows: articles, stories, addresses, hashes, one article in five a copy, one in twenty with a
paragraph that all of those share. Then articles are added, each in a transaction of its own, one in five a copy; the
index of words is filled by what is added alone. The bar: among a million no more than 1.5 times as much as among ten
thousand.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.copied_texts import Made, copies_of, corpus_texts, quoting
from benchmarks.copy_cost import cost
from benchmarks.copy_records import kept_text
from benchmarks.corpora import signature
from sqlalchemy import select

from onrecord.provenance.copies.sketches import parts_of
from onrecord.store import Store, open_store
from onrecord.store.database.schema import articles, copies

Links = dict[int, set[int]]
"""Of each text the earlier ones that it was linked to, by their places."""


def found_by_store(texts: Sequence[str]) -> Links:
    """What the store links, as the texts come in."""
    with tempfile.TemporaryDirectory(prefix="onrecord-copies-") as folder, open_store(f"{folder}/store.db") as store:
        ids = [_added(store, number, text) for number, text in enumerate(texts)]
        by_id = {id_: number for number, id_ in enumerate(ids)}
        with store.reading() as connection:
            by_row = {row.number: by_id[row.id] for row in connection.execute(select(articles.c.number, articles.c.id))}
            links: Links = defaultdict(set)
            for row in connection.execute(select(copies.c.article, copies.c.other)):
                one, other = by_row[row.article], by_row[row.other]
                if other < one:
                    links[one].add(other)
    return links


def _added(store: Store, number: int, text: str) -> str:
    page = kept_text(number, text)
    return store.add(page, page.record.read_at).article


def found_by_lsh(texts: Sequence[str], threshold: float) -> Links:
    """`datasketch.MinHashLSH`, 128 permutations: those that it names."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=threshold, num_perm=128)
    links: Links = {}
    for number, text in enumerate(texts):
        sketch = _minhash(text)
        links[number] = {int(one) for one in index.query(sketch)}
        index.insert(str(number), sketch)
    return links


def found_by_ensemble(texts: Sequence[str], threshold: float, kept: int) -> Links:
    """`datasketch.MinHashLSHEnsemble`, which is filled once: the texts of the corpora, then copies are asked for."""
    from datasketch import MinHashLSHEnsemble

    index = MinHashLSHEnsemble(threshold=threshold, num_perm=128, num_part=16)
    sizes = [len(parts_of(text)) for text in texts]
    index.index([(number, _minhash(texts[number]), sizes[number]) for number in range(kept) if sizes[number]])
    return {number: {*index.query(_minhash(text), sizes[number])} - {number} for number, text in enumerate(texts)}


@cache
def _minhash(text: str) -> Any:
    from datasketch import MinHash

    sketch = MinHash(num_perm=128)
    sketch.update_batch([" ".join(part).encode() for part in parts_of(text)])
    return sketch


def scored(links: Links, made: Sequence[Made], kept: int) -> dict[str, Any]:
    """Recall of each kind and of all copies, precision of all pages that have links."""
    by_kind: dict[str, list[bool]] = defaultdict(list)
    right = linked = 0
    origins = {number: {number} for number in range(kept)} | {
        kept + place: {*one.origins} for place, one in enumerate(made)
    }
    for place, one in enumerate(made):
        of = links.get(kept + place, set())
        by_kind[one.kind].append(set(one.origins) <= of)
    for number in origins:
        if of := links.get(number, set()):
            linked += 1
            right += all(origins[number] & origins[other] for other in of)
    copied = [hit for kind, hits in by_kind.items() for hit in hits if kind != "quotes another"]
    kinds = {kind: round(sum(hits) / len(hits), 4) for kind, hits in by_kind.items()}
    return {
        "recall": round(sum(copied) / len(copied), 4), "precision": round(right / max(linked, 1), 4),
        "linked": linked, "by kind": kinds,
    }  # fmt: skip


def alike_already(texts: Sequence[str]) -> set[int]:
    """Texts of the corpora that share more than a tenth of their parts with another: whose they are, nobody told."""
    parts = [parts_of(text) for text in texts]
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, own in enumerate(parts):
        for part in own:
            holding[part].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in holding.values():
        for one in numbers if len(numbers) < 50 else ():
            for other in numbers:
                if one < other:
                    shared[one, other] += 1
    return {
        number
        for pair, many in shared.items()
        if many > 0.1 * min(len(parts[pair[0]]), len(parts[pair[1]]))
        for number in pair
    }


def measure_found(options: argparse.Namespace) -> bool:
    """Prints what each finds; whether the bars are met."""
    chance = random.Random(options.seed)
    texts = corpus_texts()
    doubtful = alike_already(texts)
    texts = [text for number, text in enumerate(texts) if number not in doubtful]
    made = [*copies_of(texts, options.copied, chance), *quoting(texts, options.copied, chance)]
    everything = [*texts, *(one.text for one in made)]
    print(f"{len(texts)} texts of the corpora ({len(doubtful)} left out that share text), {len(made)} made of them")
    finders: dict[str, Callable[[], Links]] = {"onrecord's store": lambda: found_by_store(everything)}
    if not options.alone:
        finders |= {
            "datasketch LSH .5": lambda: found_by_lsh(everything, 0.5),
            "datasketch LSH .2": lambda: found_by_lsh(everything, 0.2),
            "datasketch Ensemble .5": lambda: found_by_ensemble(everything, 0.5, len(texts)),
            "datasketch Ensemble .3": lambda: found_by_ensemble(everything, 0.3, len(texts)),
        }
    scores = {}
    for name, finder in finders.items():
        scores[name] = score = scored(finder(), made, len(texts))
        print(f"{name:24} recall {score['recall']:.3f}  precision {score['precision']:.3f}  {told(score['by kind'])}")
    print(json.dumps({"scores": scores, "seed": options.seed, **signature("datasketch")}))
    ours = scores["onrecord's store"]
    return bool(ours["recall"] >= 0.95 and ours["precision"] >= 0.98)


def told(by_kind: dict[str, float]) -> str:
    """Recall of each kind, in one line."""
    return ", ".join(f"{kind} {share:.3f}" for kind, share in by_kind.items())


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 0 where the bars are met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    found = commands.add_parser("found")
    found.add_argument("--copied", type=int, default=150)
    found.add_argument("--seed", type=int, default=7)
    found.add_argument("--alone", action="store_true", help="without datasketch")
    costs = commands.add_parser("cost")
    costs.add_argument("--sizes", default="10000,100000,1000000")
    costs.add_argument("--adds", type=int, default=200)
    costs.add_argument("--seed", type=int, default=7)
    costs.add_argument("--rivals-to", type=int, default=100_000, help="of more, datasketch is not asked for memory")
    costs.add_argument("--folder", type=Path, help="where the store is made; else a temporary folder")
    costs.add_argument("--postgresql", action="store_true")
    options = parser.parse_args(arguments)
    if options.command == "found":
        return 0 if measure_found(options) else 1
    return 0 if cost(options, _sizes(options.sizes)) else 1


def _sizes(words: str) -> Iterable[int]:
    return sorted(int(size) for size in words.split(","))


if __name__ == "__main__":
    sys.exit(main())
