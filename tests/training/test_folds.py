"""Models of folds, which benchmarks read pages with: those of another folder, all else as in the package."""

from __future__ import annotations

from pathlib import Path
from shutil import copy

import pytest
from benchmarks.folds import fold_model, held_out

from onrecord.article import finding
from onrecord.article.body.model import MODELS, body_model
from onrecord.page import page_from

PROSE = "The minister said that the wall would hold, and that nobody had asked her whether it would."


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_folds_model_judges_as_the_same_files_do_in_the_package(tmp_path: Path, kind: str) -> None:
    (tmp_path / "3").mkdir()
    for name in (f"body_{kind}.py", f"body_{kind}.json"):
        copy(Path(MODELS, name), tmp_path / "3")
    page = page_from(f"<p>Home</p><p>{PROSE}</p>" if kind == "html" else f"Home\n\n{PROSE}", None, kind, None)  # type: ignore[arg-type]
    with held_out(tmp_path, 3):
        model = vars(finding)["body_model"](kind)
    assert model is fold_model(tmp_path, 3, kind)
    assert model is not body_model(kind)
    assert model.probabilities(page) == body_model(kind).probabilities(page)
    assert vars(finding)["body_model"] is body_model


def test_a_folds_model_of_other_columns_ends_the_benchmark(tmp_path: Path) -> None:
    (tmp_path / "0").mkdir()
    copy(Path(MODELS, "body_html.py"), tmp_path / "0" / "body_text.py")
    copy(Path(MODELS, "body_html.json"), tmp_path / "0" / "body_text.json")
    with pytest.raises(SystemExit, match="other columns"):
        fold_model(tmp_path, 0, "text")
