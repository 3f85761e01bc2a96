"""Trains the body model, from the corpora to the file that ships: `python -m training.reader.body`.

Five folds by domain or publisher give the figures; what ships is trained on all of it with the same settings. The
learned list of names is made without the fold that is scored, and for training rows without their own fold too.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from benchmarks.shared import CORPORA
from training.reader.pages import Sample, samples
from training.reader.trees import Stops, python_of, stops_for

from onrecord.article.body_model import FURNITURE, MODELS, ld_body, titles_of
from onrecord.article.features import COLUMNS, rows
from onrecord.article.hints import Hints, words_of

SETTINGS: dict[str, Any] = {
    "objective": "binary",
    "num_leaves": 31,
    "learning_rate": 0.1,
    "min_data_in_leaf": 40,
    "max_bin": 63,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "num_threads": 2,
    "verbose": -1,
    "seed": 7,
    "deterministic": True,
}
ROUNDS = 100
SITES = 3
"""A name is kept in the list when it was seen on as many sites."""


def hints_from(pages: Iterable[Sample]) -> Hints:
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
    return Hints(prior, kept)


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


def trained(pages: list[tuple[Sample, np.ndarray]], rounds: int) -> lightgbm.Booster:
    """A model of the pages' blocks, each weighed by its share of the page's body, since word F1 counts words."""
    rng = np.random.default_rng(SETTINGS["seed"])
    x, y, weight = [], [], []
    for sample, made in pages:
        label = np.array(sample.label, bool)
        words = np.array([len(block) for block in sample.words])
        near = np.convolve(label, np.ones(7))[3 : len(label) + 3] > 0
        keep = (near | (words >= 10) | (rng.random(len(label)) < 0.35)) & made.any(axis=1)
        x.append(made[keep])
        y.append(label[keep])
        weight.append(np.clip(words / (words[label].sum() + 50), 0.002, 1)[keep])
    data = lightgbm.Dataset(np.vstack(x), np.hstack(y), weight=np.hstack(weight), feature_name=list(COLUMNS))
    return lightgbm.train(SETTINGS, data, rounds)


def cross_validated(pages: list[Sample], rounds: int, out: Path | None, kind: str) -> dict[str, np.ndarray]:
    """For each page the probability of each block, by a model that saw no page of its site.

    The models are kept in `out`, a folder for each fold, where benchmarks/extraction.py finds them.
    """
    lists = {(k, j): hints_from(s for s in pages if s.fold not in (k, j)) for k in range(5) for j in range(k, 5)}
    made = {}
    for k in range(5):
        train = [(s, matrix(s, lists[min(k, s.fold), max(k, s.fold)])) for s in pages if s.fold != k]
        model = trained(train, rounds)
        if out:
            every = np.vstack([made for _, made in train])
            write(model, lists[k, k], {}, kind, stops_for(model, every[every.any(axis=1)]), out / str(k))
        for sample in pages:
            if sample.fold == k:
                columns = matrix(sample, lists[k, k])
                predicted = np.asarray(model.predict(columns, num_threads=1))
                made[sample.id] = np.where(columns.any(axis=1), predicted, FURNITURE)
    return made


def report(pages: list[Sample], probability: dict[str, np.ndarray], threshold: float) -> dict[str, float]:
    """Mean word F1 by type, over the blocks above `threshold`."""
    groups = defaultdict(list)
    for sample in pages:
        score = sample.score([p > threshold for p in probability[sample.id]])
        for group in {sample.corpus, sample.type}:
            groups[group].append(score)
    return {group: round(statistics.mean(scores), 4) for group, scores in sorted(groups.items())}


def nested(model: lightgbm.Booster) -> list[Any]:
    """The trees as nested lists [column, threshold, left, right] or a leaf's value."""

    def node(tree: dict[str, Any]) -> Any:
        if "leaf_value" in tree:
            return round(tree["leaf_value"], 4)
        threshold = float(f"{tree['threshold']:.6g}")
        return [tree["split_feature"], threshold, node(tree["left_child"]), node(tree["right_child"])]

    return [node(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def write(
    model: lightgbm.Booster, hints: Hints, figures: dict[str, Any], kind: str, stops: Stops, folder: Path = MODELS
) -> None:
    """Puts the model into `folder`, as the package reads it from its own: the trees as Python, all else as JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    docstring = f"The body model for {kind} pages, as training/reader/body.py wrote it: do not edit."
    source = python_of(nested(model), stops, COLUMNS, docstring)
    (folder / f"body_{kind}.py").write_text(source, "utf-8")
    words = {word: round(share, 3) for word, share in sorted(hints.shares.items())}
    file = {
        "columns": COLUMNS,
        "trees_sha256": hashlib.sha256(source.encode()).hexdigest(),
        "settings": SETTINGS,
        "stops": stops,
        "figures": figures,
        "prior": round(hints.prior, 3),
        "hints": words,
    }
    data = json.dumps(file, ensure_ascii=False, separators=(",", ":"))
    (folder / f"body_{kind}.json").write_text(data + "\n", "utf-8")
    print(f"{len(source) + len(data):,} bytes in {folder}")


def main() -> int:
    """Cross-validates, trains on everything, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="else as benchmarks/shared.py says")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--text", action="store_true", help="the model for pages whose markup was lost")
    parser.add_argument("--folds-out", type=Path, help="writes the folds' models into this folder, and no other")
    args = parser.parse_args()
    pages = [s for s in samples(args.corpora, as_text=args.text) if s.page.blocks]
    kind = "text" if args.text else "html"
    probability = cross_validated(pages, args.rounds, args.folds_out, kind)
    figures: dict[str, Any] = {f"{t:.2f}": report(pages, probability, t) for t in (0.4, 0.5, 0.55, 0.6)}
    print(json.dumps(figures, indent=1), flush=True)
    if args.folds_out:
        return 0
    by_fold = [hints_from(s for s in pages if s.fold != k) for k in range(5)]
    rows = [(s, matrix(s, by_fold[s.fold])) for s in pages]
    model = trained(rows, args.rounds)
    every = np.vstack([made for _, made in rows])
    stops = stops_for(model, every[every.any(axis=1)])
    write(model, hints_from(pages), figures, kind, stops)
    return 0


if __name__ == "__main__":
    sys.exit(main())
