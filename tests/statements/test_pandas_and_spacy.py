"""The ways into pandas and spaCy that the docs show, run as they are printed where the libraries are installed."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from onrecord.statements import statements_in

PAGE = Path(__file__).resolve().parents[2] / "docs" / "said.md"
TEXT = "Mayor Ada Holt said that the bridge was safe. “It is 🙂 safe,” she said."


def shown(library: str) -> str:
    """The block of the page that imports a library."""
    blocks: list[str] = re.findall(r"```text\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    return next(block for block in blocks if f"import {library}" in block)


def test_the_page_shows_a_way_into_both() -> None:
    for library in ("pandas", "spacy"):
        compile(shown(library), library, "exec")


def test_spans_of_a_doc_are_the_words_of_the_statements() -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed")
    statements = statements_in(TEXT, None, "en").statements
    names: dict[str, Any] = {"record": SimpleNamespace(text=TEXT, statements=statements)}
    exec(shown("spacy"), names)
    found = [(span.label_, span.text) for span in names["doc"].spans["statements"]]
    assert found == [("Ada Holt", s.content.text) for s in statements]


def test_a_line_of_json_is_a_row_of_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    rows = [{"speaker": "Ada Holt", "kind": "claim"}, {"speaker": "Ben Roy", "kind": None}]

    def run(command: list[str], **_: object) -> SimpleNamespace:
        assert command == ["onrecord", "said", "Wenk", "--json"]
        return SimpleNamespace(stdout="".join(json.dumps(row) + "\n" for row in rows))

    monkeypatch.setattr(subprocess, "run", run)
    names: dict[str, Any] = {}
    exec(shown("pandas"), names)
    assert list(names["table"]["speaker"]) == ["Ada Holt", "Ben Roy"]
