"""The head for kinds, learned on the finished encoder: `python -m training.statements.kinds --model DIR`.

Two logistic regressions, one on what the encoder made of content, cue and source, one on signs in their words
(`onrecord.statements.learned.wording`), are added to one line of weights. The second kind of a label is learned for a
share. Learned from the shared `kinds-train.jsonl`, of which the encoder has learned all labels, from the half of our
own that is for it (`benchmarks/labels/KINDS.md`), and from invented statements (`invented`), the two last heavier.
Writes the head into the model's `heads.npz`; `--folds` prints what five folds of articles give on the half of our own,
the invented ones always learned from. It needs scikit-learn, and no torch.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any, Literal

import numpy as np
from benchmarks import kinds as labels
from benchmarks.shared import SHARED
from msgspec import Struct
from scipy.sparse import csr_matrix
from scipy.sparse import vstack as stacked
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from training.statements.corpus import fold_of, rows_of
from training.statements.invented import invented

from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.encoder import Encoder
from onrecord.statements.learned.kinds import KINDS, SCORES, means_of
from onrecord.statements.learned.wording import signs_of

Array = Any
WORDS = 0.45
"""The share of the scores that the words have."""
Origin = Literal["shared", "own", "invented"]
HEAVY: dict[Origin, float] = {"shared": 1.0, "own": 3.0, "invented": 4.0}
"""How heavy a label is for the line over vectors: the encoder has learned the shared ones."""
VECTORS, SIGNS = 0.0007, 1.0
"""How freely each of the two learns (the inverse strength of its penalty)."""
SECOND = 0.15
"""The share of a statement's label that its second kind gets."""
EARLY = 0.25
"""What is added to the score of `conditional`, so that it is told where it is less than likely: F1 by folds."""
FEWEST = 3
"""Statements that a sign must be in."""
LEVELS = 127
STEPS = 100


class Example(Struct, frozen=True):
    """A labelled statement."""

    article: str
    origin: Origin
    text: str
    attribution: Attribution
    kind: int
    second: int
    """-1 where there is none."""
    conditional: bool


class Line(Struct, frozen=True):
    """Weights (inputs, SCORES) and bias (SCORES,): kinds, then `conditional`."""

    weights: Array
    bias: Array

    def scores(self, inputs: Array) -> Array:
        """(rows, SCORES)."""
        return inputs @ self.weights + self.bias


def examples(shared: Path) -> list[Example]:
    """The shared labels, ours that are for learning, and invented ones."""
    texts = {row["id"]: row["text"] for row in rows_of(shared / "statements" / "polnear-train.jsonl.xz")}
    out = []
    for row in rows_of(shared / "statements" / "kinds-train.jsonl"):
        spans = {role: row[f"{role}_spans"] or [] for role in ("source", "cue", "content")}
        out.append(_example(row["article"], "shared", texts[row["article"]], {**row, **spans}))
    known = labels.texts(shared)
    for page in labels.labelled("learn"):
        text = known[page["corpus"], page["id"]]
        out += [_example(page["id"], "own", text, statement) for statement in page["statements"]]
    for one in invented():
        kind, second = _places(one.kind, one.second)
        out.append(Example("", "invented", one.text, one.attribution, kind, second, one.conditional))
    return out


def _example(article: str, origin: Origin, text: str, row: dict[str, Any]) -> Example:
    kind, second = _places(row["kind"], row["second"])
    return Example(article, origin, text, labels.attribution_of(row), kind, second, row["conditional"])


def _places(kind: str, second: str | None) -> tuple[int, int]:
    """Of a kind and of the next best one among all; -1 for none."""
    return KINDS.index(kind), KINDS.index(second) if second else -1


def means(encoder: Encoder, rows: list[Example]) -> Array:
    """(rows, 3 * vectors): what the encoder made of content, cue and source of each."""
    width = encoder.vectors + encoder.topics
    out = np.zeros((len(rows), 3 * width), dtype=np.float32)
    looked, last = None, ""
    for number in sorted(range(len(rows)), key=lambda number: rows[number].text):  # each article is read once
        row = rows[number]
        if looked is None or row.text != last:
            looked, last = encoder.look(row.text), row.text
        found = means_of(row.attribution, looked)
        if found is not None:
            out[number] = np.concatenate(found)
    return out


def learned(inputs: Array, rows: list[Example], heavy: Array, freedom: float) -> Line:
    """One line over `inputs`: a choice among kinds, rarer ones heavier, and a choice for `conditional`."""
    first, second = np.array([row.kind for row in rows]), np.array([row.second for row in rows])
    rare = np.sqrt(len(rows) / len(KINDS) / np.bincount(first, minlength=len(KINDS)))
    heavy = heavy * rare[first]
    has = np.flatnonzero(second >= 0)
    share = np.where(second >= 0, 1 - SECOND, 1.0)
    both = np.vstack([inputs, inputs[has]]) if isinstance(inputs, np.ndarray) else stacked([inputs, inputs[has]])
    choice = LogisticRegression(C=freedom, max_iter=STEPS)
    wanted, weight = np.concatenate([first, second[has]]), np.concatenate([heavy * share, heavy[has] * SECOND])
    choice.fit(both, wanted, sample_weight=weight)
    conditional = LogisticRegression(C=freedom, max_iter=STEPS, class_weight={0: 1.0, 1: 3.0})
    conditional.fit(inputs, [row.conditional for row in rows])
    weights = np.concatenate([choice.coef_, conditional.coef_]).T
    return Line(weights, np.concatenate([choice.intercept_, conditional.intercept_]))


def joined(vectors: Array, signs: Array, rows: list[Example]) -> tuple[Line, Line]:
    """The two lines, each times its share; that over vectors takes them as they are."""
    middle, spread = vectors.mean(0), vectors.std(0) + 1e-6
    heavy = np.array([HEAVY[row.origin] for row in rows])
    dense = learned((vectors - middle) / spread, rows, heavy, VECTORS)
    weights = (1 - WORDS) * dense.weights / spread[:, None]
    by_vectors = Line(weights, (1 - WORDS) * dense.bias - middle @ weights)
    words = learned(signs, rows, np.ones(len(rows)), SIGNS)
    return by_vectors, Line(WORDS * words.weights, WORDS * words.bias + EARLY * (np.arange(SCORES) == len(KINDS)))


def across(vectors: Array, signs: Array, rows: list[Example]) -> list[labels.Judged]:
    """Each of our own statements told by lines that were learned without its fold of articles."""
    folds = np.array([-1 if row.origin == "invented" else fold_of(row.article) for row in rows])
    out = []
    for fold in range(5):
        kept = np.flatnonzero(folds != fold)
        lines = joined(vectors[kept], signs[kept], [rows[at] for at in kept])
        left = [at for at in np.flatnonzero(folds == fold) if rows[at].origin == "own"]
        scores = sum(line.scores(inputs[left]) for line, inputs in zip(lines, (vectors, signs), strict=True))
        for at, told in zip(left, scores, strict=True):
            row = rows[at]
            second = KINDS[row.second] if row.second >= 0 else None
            kind, conditional = KINDS[int(told[:-1].argmax())], bool(told[-1] > 0)
            out.append(labels.Judged(row.article, "", KINDS[row.kind], second, row.conditional, kind, conditional))
    return out


def table_of(signs: list[dict[str, float]]) -> tuple[Array, list[str]]:
    """Signs as a table of rows, and their names; those that stand in fewer than `FEWEST` statements are left out."""
    seen = Counter(name for own in signs for name in own)
    vectorizer = DictVectorizer()
    kept = [{name: strength for name, strength in own.items() if seen[name] >= FEWEST} for own in signs]
    table: csr_matrix = csr_matrix(vectorizer.fit_transform(kept))
    return table, list(vectorizer.get_feature_names_out())


def written(path: Path, by_vectors: Line, by_signs: Line, names: list[str]) -> None:
    """Puts the head into `heads.npz`: vectors' weights in 16 bits, signs' in 8."""
    width = len(by_vectors.weights) // 3
    parts = [by_vectors.weights[part * width : (part + 1) * width] for part in range(3)]
    scale = np.abs(by_signs.weights).max(0) / LEVELS
    head = {
        "kind_vectors": np.concatenate(parts, 1).astype(np.float16),
        "kind_bias": (by_vectors.bias + by_signs.bias).astype(np.float32),
        "kind_table": np.rint(by_signs.weights / scale).astype(np.int8),
        "kind_scale": scale.astype(np.float32),
        "kind_signs": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
    }
    with np.load(path) as small:
        old = ("topic", "topic_bias", "kind", "kind_bias", *head)
        kept = {name: small[name] for name in small.files if name not in old}
    np.savez_compressed(path, **kept, **head)
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB, {len(names)} signs, {SCORES} scores")


def main() -> int:
    """Learns the head and writes it; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--model", type=Path, required=True, help="folder of encoder.onnx and heads.npz")
    parser.add_argument("--cache", type=Path, help="a .npy file that keeps what the encoder made of the statements")
    parser.add_argument("--folds", action="store_true", help="tells as well how five folds of articles do")
    options = parser.parse_args()
    rows = examples(options.shared)
    vectors = np.load(options.cache) if options.cache and options.cache.exists() else None
    if vectors is None or len(vectors) != len(rows):
        vectors = means(Encoder(options.model), rows)
        if options.cache:
            np.save(options.cache, vectors)
    signs, names = table_of([signs_of(row.text, row.attribution) for row in rows])
    origins = ", ".join(f"{count} {origin}" for origin, count in Counter(row.origin for row in rows).items())
    print(f"{len(rows)} statements ({origins}), {len(names)} signs", flush=True)
    written(options.model / "heads.npz", *joined(vectors, signs, rows), names)
    if options.folds:
        told = across(vectors, signs, rows)
        print({name: round(value, 3) for name, value in labels.figures(told).items()}, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
