"""Records with a text that was made, as the store takes them: for `benchmarks.copies`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256

from benchmarks.wire import WIRE
from msgspec.structs import replace

from onrecord.provenance.copies.sketches import fingerprint
from onrecord.reading import read
from onrecord.record import Block, Outlet, Record
from onrecord.store import Kept

FIRST = datetime(2026, 1, 1, tzinfo=UTC)


@cache
def template() -> Record:
    """A page of the sample wire without its text, its statements and its origin."""
    page = sorted((WIRE / "ledger").glob("*.html"))[0]
    record = read(page.read_bytes(), "https://ledger.example/", FIRST)
    assert record.provenance
    provenance = replace(record.provenance, relation="unknown", origin=None, origin_url=None, credit=None)
    return replace(
        record, text="", body=(), statements=(), names=(), times=(), events=(), deck=None, canonical_url=None,
        provenance=provenance,
    )  # fmt: skip


def kept_text(number: int, text: str) -> Kept:
    """An article with this text, of an outlet of its own, printed in the `number`-th minute of 2026."""
    record = template()
    moment = FIRST + timedelta(minutes=number)
    digest = sha256(f"{number}:{text}".encode()).hexdigest()
    outlet = Outlet(name=f"Outlet {number}", domain=f"outlet-{number}.example", evidence=record.outlet.evidence) if (
        record.outlet
    ) else None  # fmt: skip
    published = record.published
    if published is not None:
        published = replace(published, value=moment.isoformat(), day=moment.date(), instant=moment)
    record = replace(
        record, id=digest[:16], version=digest[16:32], url=f"https://outlet-{number}.example/{number}",
        headline=f"Headline {number}", outlet=outlet, published=published, text=text, body=(_block(text),),
        read_at=moment, source=replace(record.source, sha256=digest),
    )  # fmt: skip
    return Kept(record=record, page=digest.encode(), fingerprint=fingerprint(text))


def _block(text: str) -> Block:
    return Block(kind="paragraph", text=text, start=0, end=len(text))
