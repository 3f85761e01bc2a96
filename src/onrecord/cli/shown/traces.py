"""Where each field was read: what `--evidence` adds at the end of a screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from onrecord.cli.shown.head import outlet_words, set_aside_words
from onrecord.cli.shown.lines import Line, Part, part
from onrecord.cli.shown.terms import evidence_parts
from onrecord.cli.shown.words import place_words, when_words
from onrecord.record import AsideKind, Evidence, Record

_COLUMN: Final = 22
_KEPT: Final = 200
"""Characters of long words that evidence keeps."""


TELLING: Final[frozenset[AsideKind]] = frozenset({"credit", "rights", "correction", "author_note", "tracker"})
"""Kinds of what is set aside that tell something of the article; of the others a count is enough."""


def traces(record: Record, everything: bool = False) -> list[Line]:
    """A heading, then a line for each thing read: field, value, words and place; then what was set aside.

    Of that only the telling kinds are written out and the others counted, unless `everything` is asked for.
    """
    lines = [Line((Part("Where it was read", "heading"),))]
    for name, value, evidence in _fields(record):
        lines.append(Line(_read_parts(value, evidence), part(f"  {name}", "dim"), _COLUMN))
    if not record.set_aside:
        return lines
    lines += [Line(), Line((Part("Set aside", "heading"),))]
    for aside in record.set_aside:
        if everything or aside.kind in TELLING:
            place = (part(f"  {place_words(aside.evidence)}", "dim"),) if aside.evidence else ()
            lines.append(Line((part(aside.text), *place), part(f"  {aside.kind.replace('_', ' ')}", "dim"), _COLUMN))
    counted = [aside for aside in record.set_aside if not everything and aside.kind not in TELLING]
    return [*lines, Line((part(f"{set_aside_words(counted)} (--all)", "dim"),), hang=2)] if counted else lines


def _read_parts(value: str | None, evidence: Evidence) -> tuple[Part, ...]:
    """The value, then the words where they are others, then the place."""
    if not value or value == evidence.words:
        return evidence_parts(evidence)
    words = evidence.words or ""
    others = None if len(words) == _KEPT and value.startswith(words) else evidence.words
    return (part(value), Part("  "), *evidence_parts(replace(evidence, words=others)))


def _fields(record: Record) -> Iterator[tuple[str, str | None, Evidence]]:
    image = record.image.url if record.image else None
    values: dict[str, str | None] = {
        "headline": record.headline, "deck": record.deck, "kicker": record.kicker, "section": record.section,
        "tags": ", ".join(record.tags), "image": image, "language": record.language,
    }  # fmt: skip
    for name, value in values.items():
        if name in record.evidence:
            yield name, value, record.evidence[name]
    for title in record.other_headlines:
        yield "other headline", title.text, title.evidence
    for author in record.authors:
        yield "author", ", ".join(filter(None, (author.name, author.outlet))), author.evidence
    if record.outlet:
        yield "outlet", outlet_words(record.outlet), record.outlet.evidence
    if record.published:
        yield "published", when_words(record.published), record.published.evidence
    if record.updated:
        yield "updated", when_words(record.updated), record.updated.evidence
    if record.provenance and record.provenance.origin:
        yield "origin", outlet_words(record.provenance.origin), record.provenance.origin.evidence
    if record.rights:
        for signal in record.rights.signals:
            words = signal.words if signal.words != signal.evidence.words else ""
            yield "signal", ": ".join(filter(None, (signal.kind, words))), signal.evidence
