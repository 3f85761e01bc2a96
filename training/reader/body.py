"""Trains the body model for HTML, from the corpora to the file that ships: `python -m training.reader.body`.

Five folds by domain or publisher give the figures; what ships is trained on all of it with the same settings. The
learned list of names is made without the fold that is scored, and for training rows without their own fold too.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.shared import CORPORA
from training.reader.boosting import RATE, ROUNDS, Listed, report, trained, write
from training.reader.cutting import small_pages
from training.reader.pages import Sample, samples
from training.reader.trees import stops_for

from onrecord.article.body.choosing import threshold_of
from onrecord.article.body.features import COLUMNS, rows
from onrecord.article.body.fellows import with_fellows
from onrecord.article.body.model import FURNITURE, ld_body, titles_of
from onrecord.article.hints import Hints, words_of

SITES = 3
"""A name is kept in the list when it was seen on as many sites."""


def list_from(pages: Iterable[Sample]) -> Listed:
    """For each word of class, id, role ...: the mean share of body text in the elements that carry it, smoothed."""
    total: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    sites: dict[str, set[str]] = defaultdict(set)
    for sample in pages:
        for word, (share, count) in shares_of(sample).items():
            total[word][0] += share / count
            total[word][1] += 1
            sites[word].add(sample.site)
    prior = sum(s for s, _ in total.values()) / max(sum(n for _, n in total.values()), 1)
    kept = {w: (s + 3 * prior) / (n + 3) for w, (s, n) in total.items() if len(sites[w]) >= SITES}
    return Listed(prior, kept)


def shares_of(sample: Sample) -> dict[str, tuple[float, int]]:
    """Of each word of a name on one page: the sum of the body shares of elements that carry it, and their number."""
    elements, blocks = sample.page.elements, sample.page.blocks
    sums = np.cumsum([(0, 0), *((len(b.text), len(b.text) * y) for b, y in zip(blocks, sample.label, strict=True))], 0)
    found: dict[str, tuple[float, int]] = {}
    for lo, hi, names in zip(elements.lo, elements.hi, elements.names, strict=True):
        chars, body = sums[hi] - sums[lo]
        for word in words_of(names) if names and chars else ():
            share, count = found.get(word, (0.0, 0))
            found[word] = share + body / chars, count + 1
    return found


def matrix(sample: Sample, hints: Hints) -> np.ndarray:
    """The sample's rows, float32 (blocks, columns); of blocks that are plainly furniture they are nought."""
    nought = (0.0,) * len(COLUMNS)
    made = [
        row or nought for row in rows(sample.page, titles_of(sample.page), ld_body(sample.page), hints, every=False)
    ]
    return np.array(made, np.float32).reshape(len(made), len(COLUMNS))


def cross_validated(pages: list[Sample], rounds: int, rate: float, out: Path | None) -> dict[str, np.ndarray]:
    """For each page the probability of each block, by a model that saw no page of its site.

    The models are kept in `out`, a folder for each fold, where benchmarks/extraction.py finds them.
    """
    lists = {(k, j): list_from(s for s in pages if s.fold not in (k, j)) for k in range(5) for j in range(k, 5)}
    hints = {key: hints_of(found) for key, found in lists.items()}
    made = {}
    for k in range(5):
        train = [(s, matrix(s, hints[min(k, s.fold), max(k, s.fold)])) for s in with_small(pages) if s.fold != k]
        model = trained(train, rounds, COLUMNS, rate)
        if out:
            every = np.vstack([made for _, made in train])
            write("html", model, lists[k, k], {}, stops_for(model, every[every.any(axis=1)]), out / str(k))
        for sample in pages:
            if sample.fold == k:
                columns = matrix(sample, hints[k, k])
                made[sample.id] = _judged(sample, columns, np.asarray(model.predict(columns, num_threads=1)))
    return made


def _judged(sample: Sample, columns: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """How likely each block is in the end, as `HtmlModel` has it: by the trees, and by its fellows."""
    there = columns.any(axis=1)
    shares = columns[:, COLUMNS.index("link_share")].tolist()
    links = [share if yes else None for share, yes in zip(shares, there, strict=True)]
    return np.array(with_fellows(sample.page, np.where(there, predicted, FURNITURE).tolist(), links))


def with_small(pages: Iterable[Sample]) -> Iterator[Sample]:
    """What is trained on: the pages, and small ones cut out of them; no figure is of these."""
    for sample in pages:
        yield sample
        yield from small_pages(sample)


def chosen(sample: Sample, likely: list[float]) -> list[bool]:
    """Which of the sample's blocks `choosing` takes, by how likely each is."""
    threshold = threshold_of(sample.page, likely)
    return [p > threshold for p in likely]


def hints_of(listed: Listed) -> Hints:
    """A list of names as columns are made with it."""
    return Hints(listed.prior, listed.shares.get)


def main() -> int:
    """Cross-validates, trains on everything, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="else as benchmarks/shared.py says")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--rate", type=float, default=RATE, help="how much each tree counts")
    parser.add_argument("--folds-out", type=Path, help="writes the folds' models into this folder, and no other")
    args = parser.parse_args()
    pages = [s for s in samples(args.corpora) if s.page.blocks]
    probability = cross_validated(pages, args.rounds, args.rate, args.folds_out)
    figures: dict[str, Any] = {
        f"{t:.2f}": report(pages, {id_: p > t for id_, p in probability.items()}) for t in (0.4, 0.5, 0.55, 0.6)
    }
    figures["as chosen"] = report(pages, {s.id: chosen(s, probability[s.id].tolist()) for s in pages})
    print(json.dumps(figures, indent=1), flush=True)
    if args.folds_out:
        return 0
    by_fold = [hints_of(list_from(s for s in pages if s.fold != k)) for k in range(5)]
    made = [(s, matrix(s, by_fold[s.fold])) for s in with_small(pages)]
    model = trained(made, args.rounds, COLUMNS, args.rate)
    every = np.vstack([rows for _, rows in made])
    stops = stops_for(model, every[every.any(axis=1)])
    write("html", model, list_from(pages), figures, stops)
    return 0


if __name__ == "__main__":
    sys.exit(main())
