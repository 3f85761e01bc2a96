"""`/ai.txt` (Spawning, 2023): what a site refuses those who train, by kinds of files. An `Allow` grants nothing.

A custom of one firm's tool, without a standard behind it; only what it refuses is taken from it.
"""

from __future__ import annotations

from typing import Final

from onrecord.evidence import evidence
from onrecord.page.kept import expression
from onrecord.rights.found import Found, says

LIMIT: Final = 64 * 1024
_TEXTS: Final = expression(r"/?\*?(?:\.(?:txt|html?|xhtml|md|pdf|docx?|rtf|odt)\$?)?")
"""Paths that hold texts: all, or all of a kind of text."""


def ai_txt_founds(text: str) -> list[Found]:
    """Whether the file refuses texts to those who train; one without any line that it should have is in doubt."""
    text = text[:LIMIT].lstrip("\ufeff")
    rules = 0
    for raw in text.splitlines():
        line = raw.partition("#")[0].strip()
        name, colon, value = (piece.strip() for piece in line.partition(":"))
        if not colon or name.lower() not in ("user-agent", "disallow", "allow"):
            continue
        rules += 1
        if name.lower() == "disallow" and value and _TEXTS.fullmatch(value.lower()):
            return [_found("ai-txt", line, "no")]
    return [] if rules or not text.strip() else [_found("unreadable", text[:80].strip(), "doubt")]


def _found(kind: str, words: str, effect: str) -> Found:
    said = says(("train",), "no", "R12") if effect == "no" else says(("train",), "doubt", "R22")
    return Found(kind=kind, words=words, evidence=evidence("url", "ai.txt", words), says=said, scope="machine")
