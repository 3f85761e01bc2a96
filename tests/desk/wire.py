"""The sample wire in a store, with the statements of its truth: these tests do not hang on how good the reader is."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from tests.empty_stores import empty_store

from onrecord import read
from onrecord.desk.rendering import filled
from onrecord.desk.views.frame import Frame
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Interval, Record, Said, Speaker, Statement, Words
from onrecord.store import Kept, Store

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2] / "sample"
FRAME = Frame(articles=3, outlets=2, version="1", csrf="c" * 64)


def shown(template: str, page: object, **frame: object) -> str:
    """The page as a browser gets it."""
    from msgspec.structs import replace as changed

    return filled(template, page=page, frame=changed(FRAME, **frame))


@cache
def sample(name: str) -> tuple[Record, bytes]:
    """A page of the wire (`ledger/2026-03-04-cracks-in-dunmar-dam`), read, with the statements of its truth."""
    path = next((ROOT / "wire").glob(f"{name}.*"))
    truth = json.loads((ROOT / "truth" / f"{name}.json").read_text())
    page = path.read_bytes()
    record = read(page, truth["url"], NOW)
    return replace(record, statements=_said(truth, record.text), names=None, times=None, events=None), page


def _said(truth: dict[str, Any], text: str) -> tuple[Statement, ...]:
    return tuple(_statement(f"{at:08x}", one, text) for at, one in enumerate(truth["statements"]))


def _statement(id: str, truth: dict[str, Any], text: str) -> Statement:
    ends, told, who = truth["horizon"], truth["said"], truth["speaker"]
    when = Interval(earliest=told["when"][0], latest=told["when"][1]) if told["when"] else None
    given = {name: _words(truth["spans"].get(name), text) for name in ("content", "cue", "source")}
    assert given["content"]
    return Statement(
        id=id,
        form=truth["form"],
        content=given["content"],
        cue=given["cue"],
        source=given["source"],
        speaker=Speaker(**who, confidence=0.9) if who else None,
        kind=truth["kind"][0],
        conditional=bool(truth.get("conditional")),
        said=Said(when=when, venue=told["venue"], to=told["to"]),
        horizon=Interval(earliest=ends[0], latest=ends[1]) if ends else None,
        confidence=0.9,
    )


def _words(spans: list[list[int]] | None, text: str) -> Words | None:
    if not spans:
        return None
    places = tuple((start, end) for start, end in spans)
    return Words(spans=places, text=" ".join(text[start:end] for start, end in places))


def store_with(path: Path, *names: str) -> Store:
    """A store with these pages of the wire."""
    store = empty_store(path)
    for name in names:
        record, page = sample(name)
        store.add(Kept(record=record, page=page, fingerprint=fingerprint(record.text)), NOW)
    return store
