"""The head for kinds, learned on the finished encoder: `python -m training.statements.kinds --model DIR`.

Two tellers are added: one hidden layer over what the encoder made of content, cue and source (`kind_head`), and a
logistic regression on signs in their words (`onrecord.statements.learned.wording`). The second kind of a label is
learned for a share. Learned from the shared `kinds-train.jsonl`, from the half of our own that is for it
(`benchmarks/labels/KINDS.md`), from invented statements (`invented`), and from what large models say of statements that
nobody labelled (`kind_teachers`), as much of each kind as they say; labels of articles count half beside that. Writes
the head into the model's `heads.npz`. The encoder has learned all labels but the test's, so that `benchmarks.statements
--kinds` alone is a measure of it. It needs scikit-learn and torch.
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Literal

import numpy as np
from benchmarks import kinds as labels
from benchmarks.shared import SHARED
from msgspec import Struct
from msgspec.structs import replace
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from training.statements import kind_head, kind_rows
from training.statements.corpus import rows_of
from training.statements.invented import invented

from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.encoder import Encoder
from onrecord.statements.learned.kinds import KINDS, SCORES, means_of
from onrecord.statements.learned.pieces import Pieces, pieces_of, tokenizer_of
from onrecord.statements.learned.wording import signs_of

Array = Any
WORDS = 0.3
"""The share of the scores that the words have."""
Origin = Literal["shared", "own", "invented", "guess"]
HEAVY: dict[Origin, float] = {"shared": 1.0, "own": 2.0, "invented": 1.0, "guess": 1.0}
"""How heavy a statement is for the hidden layer."""
GUESSED = 0.5
"""How heavy what large models say is for the line over signs."""
SIGNS = 1.0
"""How freely the line over signs learns (the inverse strength of its penalty)."""
SECOND = 0.15
"""The share of a statement's label that its second kind gets."""
FEWEST, FEWEST_GUESSED = 3, 12
"""Statements that a sign must be in: of labelled ones, or of all."""
LEAST = 0.08
"""The least share of a kind, as large models say it, that is learned."""
LEVELS = 127
STEPS = 100


class Example(Struct, frozen=True):
    """A labelled statement."""

    article: str
    origin: Origin
    text: str
    attribution: Attribution
    shares: Array
    """(kinds,): how much of each it is."""
    conditional: float


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
        shares = _shares(one.kind, one.second)
        out.append(Example("", "invented", one.text, one.attribution, shares, float(one.conditional)))
    return out


def guesses(rows: Path, chances: Path, tokenizer: Path, opened: Path, shared: Path) -> list[Example]:
    """Statements that nobody labelled, with what large models say of them."""
    texts = {row["id"]: row["text"] for row in rows_of(shared / "statements" / "polnear-train.jsonl.xz")}
    texts |= {row["id"]: row["text"] for row in rows_of(opened)}
    with np.load(chances) as kept:
        told = kept["chances"].astype(np.float32) / 255
    own = [(row, chance) for row, chance in zip(kind_rows.load(rows), told, strict=True) if row.origin == "guess"]
    read, out = tokenizer_of(tokenizer), []
    for id_, group in itertools.groupby(sorted(own, key=lambda each: each[0].text), key=lambda each: each[0].text):
        pieces = pieces_of(texts[id_], read)
        for row, chance in group:
            cue, source, content = (_spans(pieces, places) for places in row.parts)
            found = Attribution(content=content, cue=cue, source=source, form="indirect", pattern="guess")
            out.append(Example(row.article, "guess", texts[id_], found, _likely(chance), float(chance[-1])))
    return out


def softened(rows: list[Example], read: Path, chances: Path) -> list[Example]:
    """`rows` of `examples`, where labels of articles are mixed with what large models that had not seen them say.

    The encoder has learned these labels, so that a head believes them too readily. What was read (`kind_rows`) stands
    in the order of `examples` within an article.
    """
    with np.load(chances) as kept:
        told = kept["chances"].astype(np.float64) / 255
    others: dict[tuple[str, str], list[Array]] = defaultdict(list)
    for row, chance in zip(kind_rows.load(read), told, strict=True):
        others[row.origin, row.article].append(chance)
    turns = {key: iter(own) for key, own in others.items()}
    return [_mixed(row, next(turns[row.origin, row.article])) if row.article else row for row in rows]


def _mixed(row: Example, chance: Array) -> Example:
    shares, conditional = _likely(chance), float(chance[-1])
    return replace(row, shares=(row.shares + shares) / 2, conditional=(row.conditional + conditional) / 2)


def _likely(chance: Array) -> Array:
    """The shares of kinds without those that are next to none."""
    shares = np.where(chance[:-1] < LEAST, 0, chance[:-1])
    return shares / shares.sum()


def _spans(pieces: Pieces, places: list[int]) -> tuple[tuple[int, int], ...]:
    """Pieces as spans of the text, those beside each other joined."""
    edges = [at for at, place in enumerate(places) if not at or place != places[at - 1] + 1]
    return tuple(
        pieces.chars(places[first], places[end - 1] + 1) for first, end in itertools.pairwise([*edges, len(places)])
    )


def _example(article: str, origin: Origin, text: str, row: dict[str, Any]) -> Example:
    shares = _shares(row["kind"], row["second"])
    return Example(article, origin, text, labels.attribution_of(row), shares, float(row["conditional"]))


def _shares(kind: str, second: str | None) -> Array:
    """Of a kind and of the next best one among all."""
    out = np.zeros(len(KINDS))
    out[KINDS.index(kind)] = 1 - SECOND if second else 1.0
    if second:
        out[KINDS.index(second)] += SECOND
    return out


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


def learned(inputs: Array, rows: list[Example]) -> Line:
    """One line over `inputs`: a choice among kinds, rarer ones heavier, and a choice for `conditional`."""
    shares, conditional = np.stack([row.shares for row in rows]), np.array([row.conditional for row in rows])
    heavy = np.where([row.origin == "guess" for row in rows], GUESSED, 1.0)
    first = shares.argmax(1)
    rare = np.sqrt(len(rows) / len(KINDS) / np.bincount(first, minlength=len(KINDS)).clip(1))
    places, kinds = np.nonzero(shares)
    choice = LogisticRegression(C=SIGNS, max_iter=STEPS)
    choice.fit(inputs[places], kinds, sample_weight=(heavy * rare[first])[places] * shares[places, kinds])
    doubtful = np.flatnonzero((conditional > 0) & (conditional < 1))
    both = np.concatenate([np.arange(len(rows)), doubtful])
    told = np.concatenate([conditional > 0.5, conditional[doubtful] <= 0.5])
    sure = np.maximum(conditional, 1 - conditional)
    condition = LogisticRegression(C=SIGNS, max_iter=STEPS, class_weight={0: 1.0, 1: 3.0})
    weight = heavy[both] * np.concatenate([sure, 1 - sure[doubtful]])
    condition.fit(inputs[both], told, sample_weight=weight)
    weights = np.concatenate([choice.coef_, condition.coef_]).T
    return Line(weights, np.concatenate([choice.intercept_, condition.intercept_]))


def joined(vectors: Array, signs: Array, rows: list[Example], seed: int) -> tuple[kind_head.Hidden, Line]:
    """The two tellers, each times its share."""
    heavy = np.array([HEAVY[row.origin] for row in rows])
    shares, conditional = np.stack([row.shares for row in rows]), np.array([row.conditional for row in rows])
    own = kind_head.learned(vectors, shares, conditional, heavy, seed)
    words = learned(signs, rows)
    by_vectors = replace(own, outer=(1 - WORDS) * own.outer, bias=(1 - WORDS) * own.bias)
    return by_vectors, Line(WORDS * words.weights, WORDS * words.bias)


def table_of(signs: list[dict[str, float]], rows: list[Example]) -> tuple[Array, list[str]]:
    """Signs as a table of rows, and their names; rare ones (`FEWEST`) are left out."""
    every = Counter(name for own in signs for name in own)
    told = Counter(name for own, row in zip(signs, rows, strict=True) if row.origin != "guess" for name in own)
    known = {name for name in every if told[name] >= FEWEST or every[name] >= FEWEST_GUESSED}
    vectorizer = DictVectorizer()
    kept = [{name: strength for name, strength in own.items() if name in known} for own in signs]
    table: csr_matrix = csr_matrix(vectorizer.fit_transform(kept))
    return table, list(vectorizer.get_feature_names_out())


def written(path: Path, by_vectors: kind_head.Hidden, by_signs: Line, names: list[str]) -> None:
    """Puts the head into `heads.npz`: vectors' weights in 16 bits, signs' in 8."""
    width = len(by_vectors.inner) // 3
    parts = [by_vectors.inner[part * width : (part + 1) * width] for part in range(3)]
    scale = np.abs(by_signs.weights).max(0) / LEVELS
    head = {
        "kind_vectors": np.concatenate(parts, 1).astype(np.float16),
        "kind_inner_bias": by_vectors.inner_bias.astype(np.float32),
        "kind_outer": by_vectors.outer.astype(np.float16),
        "kind_bias": (by_vectors.bias + by_signs.bias).astype(np.float32),
        "kind_table": np.rint(by_signs.weights / scale).astype(np.int8),
        "kind_scale": scale.astype(np.float32),
        "kind_signs": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
    }
    with np.load(path) as small:
        kept = {name: small[name] for name in small.files if name not in head}
    np.savez_compressed(path, **kept, **head)
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB, {len(names)} signs, {SCORES} scores")


def main() -> int:
    """Learns the head and writes it; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--model", type=Path, required=True, help="folder of encoder.onnx and heads.npz")
    parser.add_argument("--cache", type=Path, help="a .npy file that keeps what the encoder made of the statements")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--open", type=Path, help="open text, as `open_text` writes it")
    parser.add_argument("--rows", type=Path, help="file that `kind_rows` wrote")
    parser.add_argument("--kinds", type=Path, help="file that `kind_teachers --join` wrote")
    options = parser.parse_args()
    rows = examples(options.shared)
    if options.kinds:
        tokenizer = options.model / "tokenizer.json"
        rows = softened(rows, options.rows, options.kinds)
        rows += guesses(options.rows, options.kinds, tokenizer, options.open, options.shared)
    vectors = np.load(options.cache) if options.cache and options.cache.exists() else None
    if vectors is None or len(vectors) != len(rows):
        vectors = means(Encoder(options.model), rows)
        if options.cache:
            np.save(options.cache, vectors)
    signs, names = table_of([signs_of(row.text, row.attribution) for row in rows], rows)
    origins = ", ".join(f"{count} {origin}" for origin, count in Counter(row.origin for row in rows).items())
    print(f"{len(rows)} statements ({origins}), {len(names)} signs", flush=True)
    written(options.model / "heads.npz", *joined(vectors, signs, rows, options.seed), names)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
