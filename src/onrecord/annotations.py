"""Statements as W3C Web Annotations (Web Annotation Data Model, 2017): who said what, pointing at the words.

Each span of a statement is one target, with two selectors that select the same words: where they stand
(TextPositionSelector, in code points of `Record.text`) and what they are (TextQuoteSelector), which finds them on the
page itself too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from onrecord.record import Record, Span, Statement

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
AROUND: Final = 32
"""Characters of prefix and suffix at least; more where they do not tell the place alone."""
_MOST_AROUND: Final = 512


def annotation_page(
    told: Iterable[tuple[Record, Statement]], whole: Callable[[Record], bool] = lambda _: True
) -> dict[str, Any]:
    """An AnnotationPage of these statements, ready for JSON. `whole`: whether the words around them may be in it."""
    items = [annotation(record, statement, whole(record)) for record, statement in told]
    return {"@context": CONTEXT, "type": "AnnotationPage", "items": items}


def annotation(record: Record, statement: Statement, whole: bool = True) -> dict[str, Any]:
    """One statement: its speaker and kind as bodies, its words as targets, without those around it if not `whole`."""
    targets = [_target(record, span, whole) for span in statement.content.spans]
    return {
        "id": f"urn:onrecord:{record.id}:{record.version}:{statement.id}",
        "type": "Annotation",
        "motivation": "describing",
        "created": record.read_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "generator": {
            "id": f"urn:onrecord:software:{record.reader.version}", "type": "Software",
            "name": f"onrecord {record.reader.version}",
        },
        "body": _bodies(statement),
        "target": targets[0] if len(targets) == 1 else targets,
    }  # fmt: skip


def _bodies(statement: Statement) -> list[dict[str, str]]:
    speaker = statement.speaker
    who = ", ".join(filter(None, (speaker.name, speaker.role))) if speaker else ""
    bodies = [("identifying", who), ("classifying", statement.form), ("classifying", statement.kind or "")]
    return [
        {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
        for purpose, value in bodies
        if value
    ]


def _target(record: Record, span: Span, whole: bool) -> dict[str, Any]:
    start, end = span
    quote = {"type": "TextQuoteSelector", "exact": record.text[start:end]}
    if whole:
        around = _around(record.text, span)
        quote |= {
            "prefix": record.text[max(0, start - around) : start], "suffix": record.text[end : end + around],
        }  # fmt: skip
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {
        "type": "SpecificResource",
        "source": _address(record),
        "selector": [position, quote],
    }


def _address(record: Record) -> str:
    """Of the page: as given, else as it names itself, unless that is where the text ran first; else a name."""
    origin = record.provenance.origin_url if record.provenance else None
    own = record.canonical_url if record.canonical_url != origin else None
    return record.url or own or f"urn:onrecord:{record.id}"


def _around(text: str, span: Span) -> int:
    """Characters of prefix and suffix that tell the place alone, as far as so many can."""
    start, end = span
    around = AROUND
    while around < _MOST_AROUND:
        words = text[max(0, start - around) : end + around]
        if text.find(words, text.find(words) + 1) < 0:
            break
        around *= 2
    return around
