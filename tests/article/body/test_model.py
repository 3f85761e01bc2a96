"""The files that the body models are: each says of which trees it speaks, and for which columns they were made."""

from __future__ import annotations

import re
from hashlib import sha256
from importlib import import_module
from math import isfinite
from pathlib import Path

import msgspec
import pytest

from onrecord.article.body import features, line_features
from onrecord.article.body.features import rows
from onrecord.article.body.line_features import line_rows
from onrecord.article.body.model import MODELS, HtmlModel, ModelFile, body_model, ld_body, titles_of
from onrecord.article.body.models import body_html_words
from onrecord.article.body.word_shares import WordShares
from onrecord.article.hints import packed, parted
from onrecord.page import page_from


class Shipped(msgspec.Struct, frozen=True):
    """What training wrote beside the trees and nothing reads but this."""

    columns: tuple[str, ...]
    trees_sha256: str
    stops: tuple[tuple[int, float], ...]
    figures: dict[str, dict[str, float]]


@pytest.mark.parametrize("kind", ["html", "text"])
def test_the_trees_are_those_that_the_figures_are_of(kind: str) -> None:
    trees, _, digest = Path(MODELS, f"body_{kind}.py").read_bytes().rpartition(b"\n\nDIGEST = ")
    file = Path(MODELS, f"body_{kind}.json").read_bytes()
    shipped = msgspec.json.decode(file, type=Shipped)
    assert shipped.trees_sha256 == sha256(trees).hexdigest()
    assert digest.decode() == f'"{sha256(file).hexdigest()[:16]}"\n', "records name the file that is read"
    assert body_model(kind).digest == sha256(file).hexdigest()[:16]
    assert len(re.findall(r"\n        return ", trees.decode())) == len(shipped.stops)
    assert shipped.figures["0.55"]["news"] > 0.85


@pytest.mark.parametrize(("kind", "columns"), [("html", features.COLUMNS), ("text", line_features.COLUMNS)])
def test_the_trees_stand_on_the_columns_of_this_version(kind: str, columns: tuple[str, ...]) -> None:
    shipped = msgspec.json.decode(Path(MODELS, f"body_{kind}.json").read_bytes(), type=Shipped)
    assert shipped.columns == columns
    score = import_module(f"onrecord.article.body.models.body_{kind}").score
    assert isfinite(score((0.0,) * len(columns)))
    with pytest.raises(ValueError, match="values to unpack"):
        score((0.0,) * (len(columns) - 1))


def test_no_file_lies_among_the_models_that_nobody_reads() -> None:
    names = {path.name for path in Path(MODELS).iterdir() if path.is_file()}
    models = {"body_html.json", "body_html.py", "body_html_words.py", "body_text.json", "body_text.py"}
    assert names == {"__init__.py", "CARD.md"} | models


def test_the_names_as_python_say_what_the_models_file_says() -> None:
    file = msgspec.json.decode(Path(MODELS, "body_html.json").read_bytes(), type=ModelFile)
    assert (file.columns, file.prior) == (body_html_words.COLUMNS, body_html_words.PRIOR)
    assert packed(file.hints) == body_html_words.SHARES
    assert parted(body_html_words.SHARES) == file.hints


def test_columns_that_are_compared_as_whole_numbers_or_flags_are_such() -> None:
    source = "<title>A</title><h1>A</h1><div class=body><p>Water fell by a metre. It rose.<p><a href=b>More</a></div>"
    page = page_from(source, None, "html", None)
    model = body_model("html")
    assert isinstance(model, HtmlModel)
    for row in rows(page, titles_of(page), ld_body(page), model.hints):
        assert row is not None
        _check(row, features.COLUMNS, features.FLAGS, features.COUNTS)
    text = page_from(
        "Home\nNews\n\nWater fell by a metre. It rose again, and nobody at the dam had seen why.", None, "text", None
    )
    for row in line_rows(text, WordShares(0.5, {"water fell": 0.9})):
        _check(row, line_features.COLUMNS, line_features.FLAGS, line_features.COUNTS)


def _check(row: tuple[float, ...], columns: tuple[str, ...], flags: frozenset[str], counts: frozenset[str]) -> None:
    for name, value in zip(columns, row, strict=True):
        kind = bool if name in flags else int if name in counts else float
        assert type(value) is kind, name
