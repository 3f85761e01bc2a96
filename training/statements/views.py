"""What the shipped model sees in texts, as labels for larger ones: `python -m training.statements.views --out FILE …`.

Names of news are labelled nowhere; those that the shipped head reads keep a teacher from taking sources for names.
Statements of open text are what `kind_teachers` tells the kinds of. Written for PolNeAR's train part and open text.
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.shared import SHARED
from msgspec import Struct
from training.statements.corpus import rows_of

from onrecord.statements.learned.encoder import Encoder
from onrecord.statements.learned.names import KINDS, mentions_in
from onrecord.statements.learned.relations import relations

Array = Any


class View(Struct, frozen=True):
    """Labels of pieces as `corpus.Text.names` has them, and statements as pieces of cue, source and content."""

    names: Array
    statements: list[tuple[list[int], list[int], list[int]]]


def view_of(text: str, encoder: Encoder) -> View:
    """What `encoder` sees in `text`."""
    looked, head = encoder.look(text), encoder.names
    assert head is not None, "the model's files have no head for names"
    labels = np.zeros(len(looked.pieces), dtype=np.int8)
    for (start, end), kind in mentions_in(text, looked, head):
        inside = looked.pieces.within(start, end)
        labels[inside.start : inside.stop] = 2 * KINDS.index(kind) + 2
        labels[inside.start : inside.start + 1] = 2 * KINDS.index(kind) + 1
    cuts = [(window.a, window.b) for window in looked.windows]
    found = relations(looked.pieces, cuts, [window.seen for window in looked.windows], encoder.heads)
    return View(labels, [(list(range(*each.cue)), _places(each.source), _places(each.content)) for each in found])


def _places(ranges: tuple[tuple[int, int], ...]) -> list[int]:
    return [place for first, end in ranges for place in range(first, end)]


def load(path: Path) -> dict[str, View]:
    """What `main` wrote, by the texts' ids."""
    kept: dict[str, View] = pickle.loads(path.read_bytes())  # noqa: S301
    return kept


def main() -> int:
    """Writes them; 0."""
    from training.statements import views  # by its own name, so that other commands can read what is written

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--model", type=Path, required=True, help="folder of encoder.onnx and heads.npz")
    parser.add_argument("--open", type=Path, required=True, help="file that `open_text` wrote")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    encoder = Encoder(options.model)
    rows = [*rows_of(options.shared / "statements" / "polnear-train.jsonl.xz"), *rows_of(options.open)]
    seen = {row["id"]: views.view_of(row["text"], encoder) for row in rows}
    options.out.write_bytes(pickle.dumps(seen))
    print(f"{len(seen)} texts, {sum(len(view.statements) for view in seen.values())} statements")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
