"""Reading with body models that saw no page of the site read: the folds' models that training writes.

python -m training.reader.body --folds-out DIR
python -m training.reader.lines --folds-out DIR
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from unittest.mock import patch

from onrecord.article import finding
from onrecord.article.body.model import BodyModel, model_of


@cache
def fold_model(folder: Path, fold: int, kind: str) -> BodyModel:
    """The model of `kind` that saw no page of `fold`, loaded once. Ends the program where it is of another version."""
    names: dict[str, Any] = {}
    trees, data = folder / str(fold) / f"body_{kind}.py", folder / str(fold) / f"body_{kind}.json"
    exec(trees.read_text("utf-8"), names)
    try:
        file = data.read_bytes()
        return model_of(kind, file, names["score"], sha256(file).hexdigest()[:16])
    except ValueError as error:
        raise SystemExit(f"{data}: {error}; write the models again") from error


@contextmanager
def held_out(folder: Path, fold: int) -> Iterator[None]:
    """Within it pages are read by the body models that saw no page of `fold`."""
    with patch.object(finding, "body_model", lambda kind: fold_model(folder, fold, kind)):
        yield
