"""The data that the statements' model learns from, as word pieces: attributions, kinds, names, and open text.

What is read is described in the data's own READMEs; it is not in the project (`benchmarks.shared`).
"""

from __future__ import annotations

import hashlib
import json
import lzma
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from tokenizers import Tokenizer
from training.statements.vocabulary import Vocabulary

from onrecord.statements.learned.kinds import KINDS
from onrecord.statements.learned.pieces import Pieces, pieces_of, tokenizer_of

Array = Any
ROLES = ("source", "cue", "content")
NAMES = ("person", "place", "organization")
FREE = ("CC BY 2.5", "CC BY 4.0", "CC BY-SA 3.0")
"""Licences of the rows of GUM that names are learned from."""
FOLDS = 5
SECOND = 0.25
"""The share of a statement's label that its second kind gets."""


class Act(Struct, frozen=True):
    """A statement with its kind: piece indexes, and the share of each of `KINDS` and of `conditional`."""

    cue: list[int]
    source: list[int]
    content: list[int]
    shares: list[float]


class Text(Struct, frozen=True):
    """One text as pieces, with what is known of it."""

    id: str
    fold: int
    pieces: Pieces
    versions: tuple[tuple[dict[str, list[int]], ...], ...] = ()
    """Each annotator's attributions, as piece indexes by role."""
    acts: tuple[Act, ...] = ()
    names: Array | None = None
    """Labels by piece: 0, and for each of `NAMES` begin and inside."""


def fold_of(id_: str) -> int:
    """0 to 4, the same everywhere."""
    return int(hashlib.sha1(id_.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file of JSON lines, packed or not."""
    with lzma.open(path, "rt") if path.suffix == ".xz" else path.open(encoding="utf8") as lines:
        for line in lines:
            yield json.loads(line)


def attributed(shared: Path, part: str, vocabulary: Vocabulary, every: int = 1) -> list[Text]:
    """PolNeAR's articles of `part` ("train" or "dev"), each `every`th, train with the kinds of its statements."""
    return _all(partial(attributed_row, vocabulary=vocabulary), attributed_rows(shared, part)[::every])


def attributed_rows(shared: Path, part: str) -> list[dict[str, Any]]:
    """The rows of PolNeAR's `part`, those of train with the kinds of their statements as `acts`."""
    folder = shared / "statements"
    acts: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(folder / "kinds-train.jsonl") if part == "train" else ():
        acts.setdefault(row["article"], []).append(row)
    return [{**row, "acts": acts.get(row["id"], [])} for row in rows_of(folder / f"polnear-{part}.jsonl.xz")]


def named(shared: Path, part: str, vocabulary: Vocabulary, every: int = 1) -> list[Text]:
    """GUM's texts of `part` with their names; of train those whose licence allows it."""
    rows = rows_of(shared / "names" / f"names-{part}.jsonl.xz")
    kept = [row for row in rows if part == "dev" or row["licence"] in FREE]
    return _all(partial(_named, vocabulary=vocabulary), kept[::every])


def opened(path: Path, vocabulary: Vocabulary, every: int = 1) -> list[Text]:
    """Texts that nobody has labelled: lines with `id` and `text`."""
    return _all(partial(_open, vocabulary=vocabulary), list(rows_of(path))[::every])


def _all(make: Any, rows: list[dict[str, Any]]) -> list[Text]:
    with ProcessPoolExecutor() as pool:
        return list(pool.map(make, rows, chunksize=16))


@cache
def _tokenizer(path: Path) -> Tokenizer:
    return tokenizer_of(path)


def attributed_row(row: dict[str, Any], vocabulary: Vocabulary) -> Text:
    """A row of PolNeAR as pieces, with what people labelled in it; `acts`: its statements with their kinds."""
    pieces = pieces_of(row["text"], _tokenizer(vocabulary.tokenizer))
    versions = tuple(
        tuple({role: touched(pieces, item[role]) for role in ROLES} for item in version["attributions"])
        for version in row["annotations"]
    )
    acts = tuple(
        Act(
            cue=touched(pieces, act["cue_spans"]),
            source=touched(pieces, act["source_spans"] or []),
            content=touched(pieces, act["content_spans"]),
            shares=shares_of(act),
        )
        for act in row["acts"]
    )
    return Text(row["id"], fold_of(row["id"]), pieces, versions, acts)


def shares_of(act: dict[str, Any]) -> list[float]:
    """How much of a statement each kind is, then 1 where it is conditional."""
    shares = [0.0] * (len(KINDS) + 1)
    shares[KINDS.index(act["kind"])] = 1 - SECOND if act["second"] else 1.0
    if act["second"]:
        shares[KINDS.index(act["second"])] += SECOND
    shares[-1] = float(act["conditional"])
    return shares


def _named(row: dict[str, Any], vocabulary: Vocabulary) -> Text:
    pieces = pieces_of(row["text"], _tokenizer(vocabulary.tokenizer))
    labels = np.zeros(len(pieces), dtype=np.int64)
    found = [each for each in row["entities"] if each["proper"] and each["type"] in NAMES and "name_start" in each]
    longest = sorted(found, key=lambda each: each["name_start"] - each["name_end"])
    for each in longest:
        start = each.get("bare_start", each["name_start"]) if each["type"] == "person" else each["name_start"]
        inside = pieces.within(start, each["name_end"])
        if not len(inside) or labels[inside.start : inside.stop].any():
            continue  # inside of a longer name
        kind = NAMES.index(each["type"])
        labels[inside.start : inside.stop] = 2 * kind + 2
        labels[inside.start] = 2 * kind + 1
    return Text(row["id"], fold_of(row["id"]), pieces, names=labels)


def _open(row: dict[str, Any], vocabulary: Vocabulary) -> Text:
    return Text(row["id"], fold_of(row["id"]), pieces_of(row["text"], _tokenizer(vocabulary.tokenizer)))


def touched(pieces: Pieces, spans: list[list[int]]) -> list[int]:
    """The pieces that `spans` touch, ascending."""
    return sorted({piece for start, end in spans for piece in pieces.within(start, end)})
