"""Runs the trained encoder over a text's windows, one after the other.

One by one, since the encoder's 8-bit numbers are scaled by what is read together: so a window's result depends on
that window alone, and the same text gives the same answer in any process. `pieces` says what a window is.
"""

from __future__ import annotations

import hashlib
import os
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from onrecord.statements.learned.pieces import Pieces, pieces_of, tokenizer_of, windows
from onrecord.statements.learned.relations import Heads, Seen, places_of

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before it is loaded: its newer wheels else report their use to their maker
from onrecord.statements.learned.products import Products, session_of

Array = Any
SIZE = 96
"""Pieces of a window that holds more than one paragraph, at most.

Larger ones find as much in the news that the model learned from, and less in other news
(docs/decisions/statements-figures.md).
"""
_CLS, _SEP = 2, 3
_HEADS = ("link", "link_bias", "judge")
_KINDS = ("vectors", "inner_bias", "outer", "bias", "table", "scale")
_NAMES = ("vectors", "signs", "bias", "label", "label_bias", "steps")


class Kinds(Struct, frozen=True):
    """The weights of the head that tells a statement's kind."""

    times: Products
    vectors: Array
    """(3 * vectors and topics, hidden): of what the encoder makes of content, cue and source."""
    inner_bias: Array
    """(hidden,)."""
    outer: Array
    """(hidden, scores)."""
    bias: Array
    """(scores,): one for each kind, and one for `conditional`."""
    table: Array
    """(signs, scores), whole numbers to be multiplied by `scale`."""
    scale: Array
    signs: dict[str, int]
    """The place of each sign in `table`."""


class NameHead(Struct, frozen=True):
    """The weights of the head that tells names: one hidden layer over words, and steps from label to label."""

    times: Products
    own: Array
    """(vectors, hidden): of a word itself."""
    same: Array
    """(vectors, hidden): of the same word elsewhere."""
    signs: Array
    """(3 * SIGNS, hidden): for the word before, the word, and the one after."""
    bias: Array
    label: Array
    label_bias: Array
    steps: Array
    """(labels, labels): what is added for going from one label to the next."""
    goes_on: Array
    """For each id of a piece whether it goes on with the word of the one before."""


class Window(Struct, frozen=True):
    """The pieces [a, b) of a text, and what was seen of them."""

    a: int
    b: int
    seen: Seen
    layers: Array
    """(n, vectors): what names are told from, see `NameHead`, and kinds, see `Kinds`."""
    topics: Array
    """(n, topics): what kinds are told from besides."""


class Looked(Struct, frozen=True):
    """A text as the encoder saw it."""

    pieces: Pieces
    windows: tuple[Window, ...]


class Encoder:
    """The model's files, loaded. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._session = session_of(folder / "encoder.onnx")
        self._times = Products(folder / "product.onnx")
        self._tokenizer = tokenizer_of(folder / "tokenizer.json")
        # opened here, as numpy leaves the file of one that is damaged open
        with (folder / "heads.npz").open("rb") as file, np.load(file) as small:
            self.heads = Heads(
                places_of(small["near"], small["away"]),
                **{name: small[name] for name in _HEADS},
                outside=float(small["outside"]),
                least=float(small["least"]),
            )

    @cached_property
    def digest(self) -> str:
        """16 hex digits: of both files."""
        both = (self._folder / name for name in ("encoder.onnx", "heads.npz"))
        return hashlib.sha256(b"".join(path.read_bytes() for path in both)).hexdigest()[:16]

    @cached_property
    def names(self) -> NameHead | None:
        """The head that tells names, made when it is first asked for; None where the files have none."""
        with np.load(self._folder / "heads.npz") as small:
            return self._name_head(small) if "name_vectors" in small else None

    @cached_property
    def kinds(self) -> Kinds | None:
        """The head that tells kinds, made when it is first asked for; None where the files have none."""
        with np.load(self._folder / "heads.npz") as small:
            return self._kinds(small) if "kind_vectors" in small else None

    @property
    def vectors(self) -> int:
        """How many numbers names are told from."""
        return self._width("layers")

    @property
    def topics(self) -> int:
        """How many more numbers kinds are told from."""
        return self._width("topics")

    def _width(self, name: str) -> int:
        return int(next(out.shape[-1] for out in self._session.get_outputs() if out.name == name))

    def goes_on(self) -> Array:
        """For each id of a piece whether it goes on with the word of the one before."""
        vocabulary = self._tokenizer.get_vocab(with_added_tokens=True)
        out = np.zeros(max(vocabulary.values()) + 1, dtype=bool)
        out[[number for piece, number in vocabulary.items() if piece.startswith("##")]] = True
        return out

    def _kinds(self, small: Any) -> Kinds:
        names = small["kind_signs"].tobytes().decode().split("\n")
        weights = {name: small[f"kind_{name}"].astype(np.float32) for name in _KINDS}
        weights["vectors"] = np.concatenate(np.split(weights["vectors"], 3, axis=1))
        return Kinds(self._times, **weights, signs={name: place for place, name in enumerate(names)})

    def _name_head(self, small: Any) -> NameHead:
        weights = {name: small[f"name_{name}"].astype(np.float32) for name in _NAMES}
        own, same = np.split(weights.pop("vectors"), 2, axis=1)
        in_rows = np.ascontiguousarray
        return NameHead(self._times, own=in_rows(own), same=in_rows(same), **weights, goes_on=self.goes_on())

    def look(self, text: str, size: int = SIZE) -> Looked:
        """What the encoder sees in a text."""
        pieces = pieces_of(text, self._tokenizer)
        return Looked(pieces, tuple(self._window(pieces, a, b) for a, b in windows(pieces, size)))

    def run(self, pieces: Pieces, a: int, b: int) -> tuple[Array, Array, Array, Array]:
        """What the encoder makes of the pieces [a, b): tags, vectors of layers, vectors for links, topics."""
        ids, signs = np.zeros((2, 1, b - a + 2), dtype=np.int64)
        ids[0, 0], ids[0, 1:-1], ids[0, -1] = _CLS, pieces.ids[a:b], _SEP
        signs[0, 1:-1] = pieces.signs(a, b)
        found = self._session.run(None, {"ids": ids, "signs": signs})
        tags, layers, vectors, topics = (out[0, 1:-1] for out in found)
        return tags, layers, vectors, topics

    def _window(self, pieces: Pieces, a: int, b: int) -> Window:
        tags, layers, vectors, topics = self.run(pieces, a, b)
        return Window(a, b, Seen(tags, vectors), layers, topics)
