"""The sample wire in a store, with what a careful reader would add to it: kinds and dates come from its truth."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from onrecord import read
from onrecord.desk.rendering import filled
from onrecord.desk.views.frame import Frame
from onrecord.provenance.copies import fingerprint
from onrecord.record import Interval, Record, Statement
from onrecord.store import Kept, Store, open_store

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2] / "sample"
FRAME = Frame(articles=3, outlets=2, version="1", csrf="c" * 64)


def shown(template: str, page: object, **frame: object) -> str:
    """The page as a browser gets it."""
    from msgspec.structs import replace as changed

    return filled(template, page=page, frame=changed(FRAME, **frame))


@cache
def sample(name: str) -> tuple[Record, bytes]:
    """A page of the wire (`ledger/2026-03-04-cracks-in-dunmar-dam`), read, with the kinds and dates of its truth."""
    path = next((ROOT / "wire").glob(f"{name}.*"))
    truth = json.loads((ROOT / "truth" / f"{name}.json").read_text())
    page = path.read_bytes()
    record = read(page, truth["url"], NOW)
    told = {one["spans"]["content"][0][0]: one for one in truth["statements"]}
    said = tuple(_judged(one, told.get(one.content.spans[0][0])) for one in record.statements or ())
    return replace(record, statements=said), page


def _judged(statement: Statement, truth: dict[str, Any] | None) -> Statement:
    if truth is None:
        return statement
    ends = truth.get("horizon")
    horizon = Interval(earliest=ends[0], latest=ends[1]) if ends else None
    kind = truth["kind"][0] if truth.get("kind") else None
    return replace(statement, kind=kind, horizon=horizon, conditional=bool(truth.get("conditional")))


def store_with(path: Path, *names: str) -> Store:
    """A store with these pages of the wire."""
    store = open_store(path)
    for name in names:
        record, page = sample(name)
        store.add(Kept(record=record, page=page, fingerprint=fingerprint(record.text)), NOW)
    return store
