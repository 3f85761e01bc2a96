"""States and bodies known everywhere that speak, in other languages than English: "Suecia dijo", "laut Al Jazeera"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.names.bodies import WORLDWIDE
from onrecord.statements.lexicon.names.countries import countries


def known_body(words: str, source: Span, code: str | None) -> Speaker | None:
    """The state or body that all of a source's `words` name, an article and letters in brackets aside; else None."""
    article = _article().match(words)
    start = article.end() if article and words.lower() not in WORLDWIDE else 0
    name = _letters().sub("", words[start:])
    if code == "en" or not name[:1].isupper() or name.lower() not in countries(code) | WORLDWIDE:
        return None
    begins = source[0] + start
    return Speaker(
        name=name, kind="organisation", named_by=(begins, begins + len(name)), resolved_by="name", confidence=0.8
    )


@cache
def _article() -> re.Pattern[str]:
    """Articles before such names: Romance, Germanic and Greek ones."""
    return re.compile(
        r"(?:el|la|los|las|les?|il|lo|i|gli|os?|as?|d(?:e[mnr]?|ie|as)|het|els|[ηοτ]|το|οι|τα) |l[’']", re.IGNORECASE
    )


@cache
def _letters() -> re.Pattern[str]:
    """What a body is called for short, behind its name: " (HRW)"."""
    return re.compile(r" \([A-Z]{2,6}\)\Z")
