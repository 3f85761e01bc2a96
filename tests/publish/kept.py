"""A store with one article of each rights class in it, and older versions of some."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from tests.empty_stores import empty_store
from tests.leaks import NOW, articles

from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Record
from onrecord.store import Kept, Store


def kept(record: Record, page: bytes | None = None) -> Kept:
    """`record` as it would come from a page of the bytes `page`."""
    return Kept(record=record, page=page or record.id.encode(), fingerprint=fingerprint(record.text))


def store_with(folder: Path, records: Sequence[Record] | None = None) -> Store:
    """A store in `folder` that keeps `records` (None: one of each rights class), a minute after each other."""
    store = empty_store(folder / "kept.db")
    for number, record in enumerate(articles().values() if records is None else records):
        store.add(kept(record), NOW + timedelta(minutes=number))
    return store


def older(record: Record) -> Record:
    """Another state of the same article, with words of its own in the text."""
    first, *rest = record.body
    added = " Nothing of this sentence about a quiet heron by the weir stands in the later version."
    block = replace(first, text=first.text + added, end=first.end + len(added), links=())
    moved = [replace(one, start=one.start + len(added), end=one.end + len(added), links=()) for one in rest]
    body = (block, *moved)
    text = "\n\n".join(one.text for one in body)
    source = replace(record.source, sha256="0" * 64)  # Other bytes.
    version = f"{int(record.version, 16) ^ 1:016x}"
    return replace(record, source=source, version=version, body=body, text=text, statements=(), names=(), times=None,
                   events=None)  # fmt: skip
