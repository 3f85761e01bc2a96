"""The trained model where it is there, loaded on first use: the extra `onrecord[statements]`, and `model/`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from onrecord.record import NameKind, Span, StatementKind
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.lexicon import Language

if TYPE_CHECKING:
    from onrecord.statements.learned.encoder import Encoder, Looked

FOLDER = Path(__file__).parents[1] / "model"
FILES = ("encoder.onnx", "product.onnx", "heads.npz", "tokenizer.json")
MOST_LEARNED = 120_000
"""Characters of a text that the model reads, some ten seconds' work; the longest body of 1,526 pages has 49,617."""
NEEDED = ("numpy", "onnxruntime", "tokenizers")


def lacking() -> str | None:
    """Why there is no trained model, in words; None where there is one."""
    if not all((FOLDER / name).is_file() for name in FILES):
        return "its file is not there"
    if any(find_spec(name) is None for name in NEEDED):
        return "onrecord[statements] is not installed"
    return None


DAMAGED = "its file is damaged, install onrecord again"
"""Why there is no `encoder` though nothing is lacking."""


def encoder() -> Encoder | None:
    """The encoder; None where something is lacking, or damaged."""
    return None if lacking() else _loaded(FOLDER)


@cache
def _loaded(folder: Path) -> Encoder | None:
    """The encoder, loaded once; None where a file can't be read."""
    from onrecord.statements.learned.encoder import Encoder

    try:
        return Encoder(folder)
    except Exception:  # numpy, onnxruntime and tokenizers each raise something else, the last a bare one
        return None


class ByModel(Struct, frozen=True):
    """What the model made of a text."""

    found: Found
    """Its attributions and those by rule, as one."""
    printed: tuple[tuple[Span, NameKind], ...] | None
    """The names that are printed, ascending; None where the model tells none."""
    digest: str
    text: str
    cut: bool
    """Whether the text goes on behind what it read."""
    looked: Looked
    encoder: Encoder

    def kinds_of(self, attributions: Sequence[Attribution]) -> list[tuple[StatementKind, bool] | None]:
        """The kind of each attribution and whether it is conditional; None where the model tells none."""
        from onrecord.statements.learned.kinds import kinds_of

        if self.encoder.kinds is None:
            return [None] * len(attributions)
        return kinds_of(self.text, attributions, self.looked, self.encoder.kinds)


def by_model(text: str, rules: Found, english: Language) -> ByModel | None:
    """What the model finds in an English text, joined with what rules found; None where there is no model."""
    model = encoder()
    if model is None:
        return None
    from onrecord.statements.learned.attributions import attributions_by, merged
    from onrecord.statements.learned.names import mentions_in

    looked = model.look(text[:MOST_LEARNED])
    found = merged(text, attributions_by(text, looked, model.heads, rules.quotations, english), rules)
    printed = tuple(mentions_in(text, looked, model.names)) if model.names else None
    return ByModel(found, printed, model.digest, text, len(text) > MOST_LEARNED, looked, model)
