"""Statements as `kind_teachers` reads them: `python -m training.statements.kind_rows --out FILE …`.

A row is a window of pieces around a statement, with the pieces of its cue, source and content marked and, where
somebody told its kind, the shares of kinds. Labelled ones are the shared rows, our own that are for learning, invented
ones, and those of the test, which nobody learns from. The others are PolNeAR's attributions and what `views` found in
open text, without the articles of the test.
"""

from __future__ import annotations

import argparse
import pickle
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks import kinds as labels
from benchmarks.shared import SHARED
from msgspec import Struct
from tokenizers import Tokenizer
from training.statements import views
from training.statements.corpus import attributed_rows, fold_of, rows_of, shares_of, touched
from training.statements.invented import invented
from training.statements.vocabulary import Vocabulary

from onrecord.statements.learned.pieces import FEATURES, Pieces, pieces_of, tokenizer_of

Array = Any
AROUND, LONGEST = 40, 220
"""Pieces that are shown before and behind a statement, and of a window at most."""
CUE, SOURCE, CONTENT = 1, 2, 4
"""Bits of `Row.roles`."""


class Row(Struct, frozen=True):
    """A statement."""

    origin: str
    """`shared`, `own`, `invented`, `test`, or `guess` where nobody told its kind."""
    text: str
    """The id of its text, as `Text.id` or what `views` calls it."""
    article: str
    """What folds go by."""
    inputs: dict[str, Array]
    """`FEATURES` of the window's pieces."""
    roles: Array
    parts: tuple[list[int], list[int], list[int]]
    """Pieces of cue, source and content in the text."""
    shares: list[float] | None
    """Of each kind, then 1 where it is conditional."""


def row_of(origin: str, text: str, article: str, pieces: Pieces, parts: Any, shares: list[float] | None) -> Row | None:
    """A statement with the pieces around it; None where it has no content."""
    cue, source, content = parts
    if not content:
        return None
    places = [*cue, *source, *content]
    first, last = min(places), max(places)
    if last - first >= LONGEST:
        middle = cue[0] if cue else content[0]
        first, last = max(first, middle - LONGEST // 2), min(last, middle + LONGEST // 2)
    room = min(AROUND, (LONGEST - (last - first)) // 2 + 1)
    a, b = max(0, first - room), min(len(pieces), last + 1 + room)
    roles = np.zeros(b - a, dtype=np.int16)
    for bit, own in zip((CUE, SOURCE, CONTENT), parts, strict=True):
        roles[[place - a for place in own if a <= place < b]] |= bit
    inputs = {name: getattr(pieces, name)[a:b].astype(np.int16) for name in FEATURES}
    return Row(origin, text, article, inputs, roles, (cue, source, content), shares)


def labelled(shared: Path, tokenizer: Tokenizer) -> Iterator[Row | None]:
    """All rows with a kind."""
    for row in attributed_rows(shared, "train"):
        if row["acts"]:
            pieces = pieces_of(row["text"], tokenizer)
            for act in row["acts"]:
                parts = [touched(pieces, act[f"{role}_spans"] or []) for role in ("cue", "source", "content")]
                yield row_of("shared", row["id"], row["id"], pieces, parts, shares_of(act))
    known = labels.texts(shared)
    for half, origin in (("learn", "own"), ("test", "test")):
        for page in labels.labelled(half):
            pieces, id_ = pieces_of(known[page["corpus"], page["id"]], tokenizer), name_of(page)
            for each in page["statements"]:
                parts = [touched(pieces, each[role]) for role in ("cue", "source", "content")]
                yield row_of(origin, id_, page["id"], pieces, parts, shares_of(each))
    for number, one in enumerate(invented()):
        pieces, own = pieces_of(one.text, tokenizer), one.attribution
        parts = [touched(pieces, list(map(list, spans))) for spans in (own.cue, own.source, own.content)]
        told = {"kind": one.kind, "second": one.second, "conditional": one.conditional}
        yield row_of("invented", f"invented/{number}", f"invented/{number}", pieces, parts, shares_of(told))


def name_of(page: dict[str, Any]) -> str:
    """A labelled page's text as `corpus` and `open_text` call it."""
    plain = page["corpus"] in ("polnear", "polnear-dev")
    return page["id"] if plain else f"{page['corpus'].removesuffix('-train')}/{page['id']}"


def guessed(shared: Path, opened: Path, seen: Path, tokenizer: Tokenizer, most: int) -> Iterator[Row | None]:
    """Statements of texts that are not in the test, `most` of PolNeAR and as many of open text."""
    tested = {name_of(page) for page in labels.labelled("test")}
    rows = [row for row in attributed_rows(shared, "train") if row["id"] not in tested]
    found = views.load(seen)
    others = [row for row in rows_of(opened) if row["id"] not in tested]
    for texts, own in ((rows, _annotated), (others, lambda row, _: found[row["id"]].statements)):
        made: list[Row | None] = []
        for row in texts:
            pieces = pieces_of(row["text"], tokenizer)
            made += [row_of("guess", row["id"], row["id"], pieces, parts, None) for parts in own(row, pieces)]
        yield from random.Random(1).sample(made, min(most, len(made)))


def _annotated(row: dict[str, Any], pieces: Pieces) -> list[Any]:
    first = row["annotations"][0]["attributions"] if row["annotations"] else []
    return [[touched(pieces, each[role]) for role in ("cue", "source", "content")] for each in first]


def folds_of(rows: Sequence[Row]) -> Array:
    """The fold of each, by its article."""
    return np.array([fold_of(row.article) for row in rows])


def load(path: Path) -> list[Row]:
    """What `main` wrote."""
    kept: list[Row] = pickle.loads(path.read_bytes())  # noqa: S301
    return kept


def main() -> int:
    """Writes them; 0."""
    from training.statements import kind_rows  # by its own name, so that other commands can read what is written

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--vocabulary", type=Path, required=True, help="folder that `vocabulary` wrote")
    parser.add_argument("--open", type=Path, required=True, help="file that `open_text` wrote")
    parser.add_argument("--views", type=Path, required=True, help="file that `views` wrote")
    parser.add_argument("--most", type=int, default=12_000, help="statements without a kind, of each of two sources")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    tokenizer = tokenizer_of(Vocabulary.of(options.vocabulary).tokenizer)
    told = kind_rows.labelled(options.shared, tokenizer)
    untold = kind_rows.guessed(options.shared, options.open, options.views, tokenizer, options.most)
    rows = [row for row in (*told, *untold) if row is not None]
    options.out.write_bytes(pickle.dumps(rows))
    print(Counter(row.origin for row in rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
