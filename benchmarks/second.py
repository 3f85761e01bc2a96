"""Attributions in news that is not US politics: Wikinews and news of publishers by our own labels, and the sample wire.

`labels/attributions*.jsonl` hold the labels (conventions in `labels/ATTRIBUTIONS.md`); GUM's rows and the corpus
`publishers` hold the texts.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

from benchmarks.shared import module

Row = dict[str, Any]
LABELS = Path(__file__).with_name("labels") / "attributions.jsonl"
OF_PUBLISHERS = LABELS.with_name("attributions-publishers.jsonl")
TRUTH = Path(__file__).resolve().parents[1] / "sample" / "truth"


def wikinews(folder: Path) -> list[Row]:
    """The labelled pages as the scorer wants them; `folder` holds GUM's files."""
    labels = _labels(LABELS)
    rows = []
    for part in ("train", "dev"):
        with lzma.open(folder / f"names-{part}.jsonl.xz", "rt", encoding="utf8") as lines:
            known = (row for row in map(json.loads, lines) if row["id"] in labels)
            rows += [_row(row["id"], row["text"], labels[row["id"]]) for row in known]
    return rows


def publishers(folder: Path) -> list[Row]:
    """The labelled pages of the corpus `publishers`, which lies in `folder`; paragraphs stand a blank line apart.

    The text is of the truth of the publishers' parsers, so that how well a page is read does not count here.
    """
    labels = _labels(OF_PUBLISHERS)
    pages = (page for page in module(folder, "read").publishers() if page["id"] in labels)
    return [_row(page["id"], "\n\n".join(page["paragraphs"]), labels[page["id"]]) for page in pages]


def sample() -> list[Row]:
    """The English pages of the sample wire: nested statements left out, continued ones joined, as in PolNeAR."""
    rows = []
    for path in sorted(TRUTH.rglob("*.json")):
        truth = json.loads(path.read_text("utf8"))
        if truth["language"] != "en" or not truth["statements"]:
            continue
        found: list[Row] = []
        for number, statement in enumerate(truth["statements"]):
            spans, before = statement["spans"], statement["continues"]
            if before is not None and not spans["cue"] and isinstance(before, int) and before < number:
                truth["statements"][before]["spans"]["content"] += spans["content"]
            elif statement["within"] is None:
                found.append(spans)
        text = "\n\n".join(block["text"] for block in truth["body"])
        rows.append(_row(f"{path.parent.name}/{path.stem}", text, found))
    return rows


def _labels(path: Path) -> dict[str, list[Row]]:
    return {row["id"]: row["attributions"] for row in map(json.loads, path.read_text("utf8").splitlines())}


def _row(id_: str, text: str, attributions: list[Row]) -> Row:
    return {"id": id_, "text": text, "annotations": [{"annotator": "own", "attributions": attributions}]}
