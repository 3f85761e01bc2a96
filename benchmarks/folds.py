"""Reading with body models that saw no page of the site read: the folds' models that training writes.

python -m training.reader.body --folds-out DIR
python -m training.reader.body --text --folds-out DIR
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch

import msgspec

from onrecord.article import finding
from onrecord.article.body_model import BodyModel, ModelFile
from onrecord.article.features import COLUMNS
from onrecord.article.hints import Hints


class FoldModel(BodyModel):
    """A body model from any folder; all but where it lies is as in the package."""

    def __init__(self, kind: str, folder: Path) -> None:
        file = msgspec.json.decode((folder / f"body_{kind}.json").read_bytes(), type=ModelFile)
        if file.columns != COLUMNS:
            raise SystemExit(f"{folder} holds models of other columns than the package has; write them again")
        names: dict[str, object] = {}
        exec((folder / f"body_{kind}.py").read_text("utf-8"), names)
        self.score = names["score"]  # type: ignore[assignment]
        self.name, self.digest = f"body-{kind}", ""
        self.hints = Hints(file.prior, file.hints)


@cache
def fold_model(folder: Path, fold: int, kind: str) -> FoldModel:
    """The model of `kind` that saw no page of `fold`, loaded once."""
    return FoldModel(kind, folder / str(fold))


@contextmanager
def held_out(folder: Path, fold: int) -> Iterator[None]:
    """Within it pages are read by the body models that saw no page of `fold`."""
    with patch.object(finding, "body_model", lambda kind: fold_model(folder, fold, kind)):
        yield
