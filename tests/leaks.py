"""What may not leave: an article of each rights class from the sample wire, and words of each that must not be seen.

For tests of every way out. Publish each of `articles()`, and assert `not leaked(output, record, way)`.
The answers that open a way stand here a second time, on purpose: this is what the gate is tested against.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from onrecord import read
from onrecord.publish.passage import passage_of
from onrecord.record import USES, May, Permission, Record, Use
from onrecord.sources import Failed, Options, items

NOW: Final = datetime(2026, 11, 23, 12, tzinfo=UTC)
WIRE: Final = Path(__file__).parents[1] / "sample" / "wire"
OPENS: Final[dict[str, tuple[Use, ...]]] = {
    "feed": ("feed",),
    "site": ("republish",),
    "archive": ("archive",),
    "translation": ("adapt",),
    "dataset": ("republish", "mine"),
    "terminal": ("republish",),
}
_MET: Final = {"credit", "link", "text only", "say changed", "same licence", "short", "source named"}
_LENGTH: Final = 8
"""Words in a row that tell a text; fewer may stand anywhere."""

CLASSES: Final = {
    "licensed": "ledger/2026-03-04-cracks-in-dunmar-dam.html",
    "free with credit": "difaf/2026-03-13-kafr-al-nada.html",
    "all rights reserved": "meridian/2026-03-07-brask-interview.html",
    "refused": "tern/2026-03-05-first-day-ends-without-walkout.html",
    "not archived, not mined": "talbote/",
    "copy of a licensed text": "harbour/2026-03-04-two-lists-one-room.txt",
    "no address": "harbour/2026-03-15-harbour-shops-count-cost.txt",
}
"""A page of the sample wire for each rights class; of a folder, its first. No two of them have a text in common."""
INVENTED: Final[dict[str, tuple[str, Permission | None]]] = {
    "embargoed": ("ledger/2026-03-11-letter-from-great-skerne.html",
                  Permission(answer="no", conditions=("until 2027-01-01T00:00:00+00:00",), rule="R18")),
    "silent": ("ledger/2026-03-14-village-that-sleeps-in-its-shoes.html", Permission(answer="unknown", rule="R2")),
    "ask for everything": ("ledger/2026-03-22-sunday-passes-without-a-signature.html",
                           Permission(answer="ask", rule="R9")),
    "not for commerce": ("ledger/2026-03-11-the-table-is-too-small.html",
                         Permission(answer="yes", conditions=("credit", "non-commercial"), rule="R6")),
    "public domain": ("ledger/2026-03-28-five-oclock-boat.html", Permission(answer="yes", rule="R6")),
    "rights not read": ("ledger/2026-03-20-lake-not-low-enough.html", None),
}  # fmt: skip
"""Classes that no page of the wire has: a page, and the answer that it is given for every use; None for no rights."""


@cache
def articles() -> dict[str, Record]:
    """One record of each rights class, by the class's name; read from the sample wire, each with another text."""
    found = {name: _read(_page(place), address=name != "no address") for name, place in CLASSES.items()}
    return found | {name: answered(_read(_page(place), True), one) for name, (place, one) in INVENTED.items()}


def answered(record: Record, permission: Permission | None) -> Record:
    """`record` with the same answer for every use; None: with no rights at all."""
    if permission is None:
        return replace(record, rights=None)
    assert record.rights
    may = May(**dict.fromkeys(USES, permission))
    return replace(record, rights=replace(record.rights, may=may))


def forbidden_words(record: Record, way: str, promised: frozenset[str] = frozenset()) -> frozenset[str]:
    """Runs of words of `record` that must not be seen by others on `way`; empty where all of it may leave.

    Folded as by `seen`. Captions never leave. Where quoting is permitted, statements and one passage may; whoever said
    one stands right before it ("Ada Holt's office", and its words).
    """
    captions = [aside.text for aside in record.set_aside if aside.kind in ("caption", "comment", "author_note")]
    told = [*captions]
    if not all(_permitted(record, use, promised) for use in OPENS[way]):
        told += [*(block.text for block in record.body), record.deck or "", record.kicker or ""]
    return frozenset(run for text in told for run in _runs(text)) - _allowed(record, way, promised)


def leaked(output: bytes | str, record: Record, way: str, promised: frozenset[str] = frozenset()) -> list[str]:
    """The forbidden words of `record` that `output` shows, whatever it is: HTML, XML, JSON, CSV, text."""
    return sorted(forbidden_words(record, way, promised) & runs_seen(output))


def runs_seen(output: bytes | str) -> frozenset[str]:
    """Every run of words that a reader sees of `output`, to be compared with `forbidden_words` of many records."""
    return frozenset(_runs_of(seen(output)))


def seen(output: bytes | str) -> str:
    """What a reader sees of `output`, whatever escapes it is in: its words, folded, parted by blanks."""
    text = output.decode("utf-8", "replace") if isinstance(output, bytes) else output
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    text = text.replace("\\n", " ").replace('\\"', '"').replace('""', '"')
    for _ in range(3):  # XML holds HTML, which holds text.
        text = unescape(text)
    return " ".join(re.findall(r"\w+", re.sub(r"<[^<>]*>", " ", text).casefold()))


def _permitted(record: Record, use: Use, promised: frozenset[str]) -> bool:
    if record.rights is None:
        return False
    permission: Permission = getattr(record.rights.may, use)
    met = _MET | promised if record.url else (_MET | promised) - {"link"}
    return permission.answer == "yes" and set(permission.conditions) <= met


def _allowed(record: Record, way: str, promised: frozenset[str]) -> set[str]:
    parts: list[str | None] = [
        record.headline,
        record.url,
        record.canonical_url,
        *(title.text for title in record.other_headlines),
    ]
    parts += [signal.words for signal in record.rights.signals] if record.rights else []
    parts += [record.provenance.credit] if record.provenance else []
    if _permitted(record, "quote", promised):
        for one in record.statements or ():
            role = one.speaker.role if one.speaker else None
            beside = f"{one.speaker.name} {one.content.text}" if one.speaker and one.speaker.name else None
            parts += [one.content.text, beside, role, one.said.venue, one.said.to]
        parts += [passage_of(record.body)] if way != "dataset" else []
    return {run for part in parts if part for run in _runs(part)}


def _runs(text: str) -> list[str]:
    return _runs_of(seen(text))


def _runs_of(folded: str) -> list[str]:
    words = folded.split()
    return [" ".join(words[at : at + _LENGTH]) for at in range(max(0, len(words) - _LENGTH + 1))]


def _page(place: str) -> Path:
    path = WIRE / place
    return min(path.glob("2026-*")) if path.is_dir() else path


def _read(page: Path, address: bool) -> Record:
    truth = json.loads((WIRE.parent / "truth" / page.parent.name / f"{page.stem}.json").read_text(encoding="utf-8"))
    beside = page.parent / "beside"
    [item] = items(str(page), Options(beside=beside if beside.is_dir() else None))
    assert not isinstance(item, Failed)
    url = truth["url"] or truth.get("link")
    record = read(item.page, url if address else None, NOW, item.beside, item.kind)
    assert record.text
    return record
