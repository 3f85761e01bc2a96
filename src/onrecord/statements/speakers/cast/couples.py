"""Two who have one surname, told once: "David and Ada Holt"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_listed
from onrecord.statements.speakers.cast.mentions import Mention


def surname_of_couple(text: str, mention: Mention) -> str | None:
    """The surname, lower case, that a given name alone shares with the name behind "and"; None where it is alone."""
    match = _and_other().match(text, mention.end)
    return match["surname"].lower() if match and is_listed(match["given"].lower()) else None


@cache
def _and_other() -> re.Pattern[str]:
    return re.compile(r" and (?P<given>[^\W\d_][\w’-]+) (?P<surname>[^\W\d_][\w’-]*\w)(?![’'-]?\w)")
