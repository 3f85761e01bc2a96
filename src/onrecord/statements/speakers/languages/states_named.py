"""A state that speaks by its name, in other languages than English: "Suecia dijo", "La Russie a déclaré"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.countries import countries


def state_named(words: str, source: Span, code: str | None) -> Speaker | None:
    """The state that all of a source's `words` name, an article aside; None where they name none."""
    article = _article().match(words)
    start = article.end() if article else 0
    name = words[start:]
    if name.lower() not in countries(code) or not name[:1].isupper():
        return None
    begins = source[0] + start
    return Speaker(
        name=name, kind="organisation", named_by=(begins, begins + len(name)), resolved_by="name", confidence=0.8
    )


@cache
def _article() -> re.Pattern[str]:
    """Articles before countries' names: Romance, Dutch and Greek ones."""
    return re.compile(r"(?:el|la|los|las|les?|il|lo|i|gli|os?|as?|de|het|els|[ηοτ]|το|οι|τα) |l[’']", re.IGNORECASE)
