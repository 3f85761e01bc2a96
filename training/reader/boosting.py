"""What the two body models share: how trees are trained on blocks, what they reach, and the files that ship."""

from __future__ import annotations

import hashlib
import json
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from training.reader.pages import Sample
from training.reader.trees import Stops, python_of

from onrecord.article.body.model import MODELS
from onrecord.article.hints import packed

SETTINGS: dict[str, Any] = {
    "objective": "binary",
    "num_leaves": 31,
    "learning_rate": 0.07,
    "min_data_in_leaf": 40,
    "max_bin": 63,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "num_threads": 1,
    "verbose": -1,
    "seed": 7,
    "deterministic": True,
}
RATE: float = SETTINGS["learning_rate"]
ROUNDS = 160


class Listed(NamedTuple):
    """A learned list: what is said of what is not in it, and the share of body for each word."""

    prior: float
    shares: Mapping[str, float]


def trained(
    pages: Iterable[tuple[Sample, np.ndarray]], rounds: int, columns: Sequence[str], rate: float = RATE
) -> lightgbm.Booster:
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
        weight.append(sample.weight * np.clip(words / (words[label].sum() + 50), 0.002, 1)[keep])
    data = lightgbm.Dataset(np.vstack(x), np.hstack(y), weight=np.hstack(weight), feature_name=list(columns))
    return lightgbm.train(SETTINGS | {"learning_rate": rate}, data, rounds)


def report(pages: Iterable[Sample], chosen: Mapping[str, Sequence[bool]]) -> dict[str, float]:
    """Mean word F1 by corpus and type of page; `chosen`: for each page which of its blocks are taken."""
    groups = defaultdict(list)
    for sample in pages:
        score = sample.score([bool(yes) for yes in chosen[sample.id]])
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
    kind: str,
    model: lightgbm.Booster,
    listed: Listed,
    figures: dict[str, Any],
    stops: Stops,
    folder: Path = Path(MODELS),
) -> None:
    """Puts the model into `folder`, as the package reads it from its own: the trees as Python, all else as JSON.

    For pages with markup the columns and the list are Python as well, which a start reads instead of the JSON.
    """
    folder.mkdir(parents=True, exist_ok=True)
    docstring = f"The body model for {kind} pages, as training/reader wrote it: do not edit."
    columns = model.feature_name()
    source = python_of(nested(model), stops, columns, docstring)
    file = {
        "columns": columns,
        "trees_sha256": hashlib.sha256(source.encode()).hexdigest(),
        "settings": SETTINGS | {"learning_rate": model.params["learning_rate"]},
        "stops": stops,
        "figures": figures,
        "prior": round(listed.prior, 3),
        "hints": {word: round(share, 3) for word, share in sorted(listed.shares.items())},
    }
    data = json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n"
    (folder / f"body_{kind}.json").write_text(data, "utf-8")
    digest = hashlib.sha256(data.encode()).hexdigest()[:16]
    (folder / f"body_{kind}.py").write_text(f'{source}\n\nDIGEST = "{digest}"\n', "utf-8")
    if kind == "html":
        (folder / f"body_{kind}_words.py").write_text(words_of(file), "utf-8")
    print(f"{len(source) + len(data):,} bytes in {folder}")


def words_of(file: Mapping[str, Any]) -> str:
    """The source of the module that says what a model's JSON says of its columns and its list."""
    rows = "".join(f"    {key!a}: {text!a},\n" for key, text in packed(file["hints"]).items())
    return (
        '"""The columns and the names of the body model, as its JSON has them and training/reader wrote them: do not '
        f'edit."""\n\nCOLUMNS = {tuple(file["columns"])}\nPRIOR = {file["prior"]}\nSHARES = {{\n{rows}}}\n'
    )
