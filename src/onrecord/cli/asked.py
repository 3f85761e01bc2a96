"""What is told of the words that somebody asked for, where they are not looked for as they were meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.store.search_text import unclosed_in

_SYNTAX: Final = re.compile(r"(?:^|\s)-\w|\w\*|\b(?:AND|OR|NOT)\b|\b(?:title|intitle|site|author|outlet):\w")
_LONGEST: Final = 60


def notes_on(words: str, found: bool) -> Iterator[str]:
    """Sentences without their full stops. `found`: whether anything was found, for then the syntax needs no word."""
    singles = unclosed_in(words)
    if singles is not None:
        short = singles if len(singles) <= _LONGEST else f"{singles[:_LONGEST]}…"
        instead = f"searched for each word by itself: {short}" if short else "it is left out"
        yield f"a quotation mark is not closed; {instead}"
    if not found and _SYNTAX.search(words):
        yield "there is no syntax but quotation marks: -word, OR, word* and title: are plain words"
