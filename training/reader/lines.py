"""Trains the body model for pages whose markup was lost: `python -m training.reader.lines`.

Every page stands there as four programs render it, some of them (drawn by the seed) to train on. Folds as in `body`;
the learned list of words is made without the fold that is scored, and for training rows without their own fold too.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations_with_replacement, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.shared import CORPORA
from training.reader.boosting import SETTINGS, Listed, report, trained, write
from training.reader.pages import Sample, samples
from training.reader.renderings import RENDERINGS
from training.reader.trees import stops_for

from onrecord.article.body.choosing import threshold_of
from onrecord.article.body.line_features import COLUMNS, line_rows
from onrecord.article.body.neighbours import together
from onrecord.article.body.word_shares import WordShares, tokens_of

SITES = 10
"""A word is kept in the list when it was seen on as many sites."""
APART = 0.15
"""And when its share is so far from the mean."""
ROUNDS = 120
DRAWN = {"news": (4, 1.5), "article": (2, 1.0)}
"""By kind of page how many of its renderings are trained on, and how much each of them counts."""
OTHERS = (1, 0.5)
"""The same of all other kinds: what lists and shops call their body misleads of what news do."""
FOLDS = range(5)
Rendered = dict[str, list[Sample]]


class Seen:
    """What a number of pages say of each word: the sum over pages of its share of body lines, pages, and sites."""

    def __init__(self, pages: Iterable[Sample]) -> None:
        self.sums, self.pages, sites = Counter[str](), Counter[str](), defaultdict[str, set[str]](set)
        for sample in pages:
            for word, share in _shares(sample).items():
                self.sums[word] += share  # type: ignore[assignment]
                self.pages[word] += 1
                sites[word].add(sample.site)
        self.sites = Counter({word: len(found) for word, found in sites.items()})


def _shares(sample: Sample) -> dict[str, float]:
    body, lines = Counter[str](), Counter[str]()
    for block, yes in zip(sample.page.blocks, sample.label, strict=True):
        tokens = tokens_of(block.text)
        words = {*tokens, *map(" ".join, pairwise(tokens))}
        lines.update(words)
        if yes:
            body.update(words)
    return {word: body[word] / count for word, count in lines.items()}


def list_from(seen: Iterable[Seen]) -> Listed:
    """The words of these pages. No site is in two folds, so sites add up."""
    sums, pages, sites = Counter[str](), Counter[str](), Counter[str]()
    for one in seen:
        sums.update(one.sums)
        pages.update(one.pages)
        sites.update(one.sites)
    prior = sums.total() / max(pages.total(), 1)
    shares = {word: (sums[word] + 3 * prior) / (pages[word] + 3) for word, found in sites.items() if found >= SITES}
    return Listed(prior, {word: share for word, share in shares.items() if abs(share - prior) > APART})


def matrix(sample: Sample, listed: Listed) -> np.ndarray:
    """The sample's rows, float32 (lines, columns)."""
    made = line_rows(sample.page, WordShares(*listed))
    return np.array(made, np.float32).reshape(len(made), len(COLUMNS))


def cross_validated(
    pages: Rendered, lists: Mapping[tuple[int, int], Listed], rounds: int, out: Path | None
) -> dict[str, dict[str, np.ndarray]]:
    """For each rendering and page the probability of each line, by a model that saw no page of its site."""
    drawn = _drawn(pages)
    probability: dict[str, dict[str, np.ndarray]] = {name: {} for name in pages}
    for k in FOLDS:
        train = [(s, matrix(s, lists[min(k, s.fold), max(k, s.fold)])) for s in drawn if s.fold != k]
        model = trained(train, rounds, COLUMNS)
        if out:
            write(
                "text", model, lists[k, k], {}, stops_for(model, np.vstack([made for _, made in train])), out / str(k)
            )
        for name, rendered in pages.items():
            for sample in rendered:
                if sample.fold == k:
                    probability[name][sample.id] = np.asarray(model.predict(matrix(sample, lists[k, k]), num_threads=1))
    return probability


def _drawn(pages: Rendered) -> list[Sample]:
    """What is trained on: of each page some renderings, with their weights."""
    chance, by_id = random.Random(SETTINGS["seed"]), defaultdict[str, list[Sample]](list)
    for rendered in pages.values():
        for sample in rendered:
            by_id[sample.id].append(sample)
    drawn = list[Sample]()
    for found in by_id.values():
        count, weight = DRAWN.get(found[0].type, OTHERS)
        drawn += [replace(one, weight=weight * _scarce(one)) for one in chance.sample(found, min(count, len(found)))]
    return drawn


def _scarce(sample: Sample) -> float:
    """What a page with few words counts more: where no blanks part them a paragraph is a word or two."""
    words = sum(len(block) for block, yes in zip(sample.words, sample.label, strict=True) if yes)
    return (words + 50) / (words + min(50, max(words / 5, 5)))


def figures_of(pages: Rendered, probability: Mapping[str, Mapping[str, np.ndarray]]) -> dict[str, Any]:
    """Mean word F1 of our own lines at some thresholds, and of every rendering as `choosing` chooses."""
    own, likely = next(iter(pages.values())), next(iter(probability.values()))
    found: dict[str, Any] = {
        f"{t:.2f}": report(own, {id_: p > t for id_, p in likely.items()}) for t in (0.4, 0.5, 0.55, 0.6)
    }
    for name, rendered in pages.items():
        chosen = {}
        for sample in rendered:
            judged = together(probability[name][sample.id].tolist())
            threshold = threshold_of(sample.page, judged)
            chosen[sample.id] = [p > threshold for p in judged]
        found[f"as chosen, {name}"] = report(rendered, chosen)
    return found


def main() -> int:
    """Cross-validates, trains on everything, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="else as benchmarks/shared.py says")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--folds-out", type=Path, help="writes the folds' models into this folder, and no other")
    args = parser.parse_args()
    pages = {name: [s for s in samples(args.corpora, how) if s.page.blocks] for name, how in RENDERINGS.items()}
    listed_from = [*pages["own lines"], *pages["resiliparse"]]
    seen = [Seen(s for s in listed_from if s.fold == k) for k in FOLDS]
    pairs = combinations_with_replacement(FOLDS, 2)
    lists = {(k, j): list_from(one for n, one in enumerate(seen) if n not in (k, j)) for k, j in pairs}
    figures = figures_of(pages, cross_validated(pages, lists, args.rounds, args.folds_out))
    print(json.dumps(figures, indent=1), flush=True)
    if args.folds_out:
        return 0
    made = [(s, matrix(s, lists[s.fold, s.fold])) for s in _drawn(pages)]
    model = trained(made, args.rounds, COLUMNS)
    write("text", model, list_from(seen), figures, stops_for(model, np.vstack([rows for _, rows in made])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
