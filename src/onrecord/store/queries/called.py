"""Whose something is, as a person asks for it: by the speaker's name, role or side, or the article's words for one
who has no name.
"""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Connection

from onrecord.store.queries.persons import ids_named
from onrecord.store.search_text import folded, like_patterns


class Called:
    """Tells whether a speaker is whom `words` call: all words are in the name, role and side together, whole
    and in any order, phrases in quotation marks as they stand; or it is a person of this name, however a page has it.
    """

    def __init__(self, connection: Connection, words: str) -> None:
        """Raises UsageError for too many words."""
        self._asked = tuple(pattern.strip("%") for pattern in like_patterns(words))
        self._ids = frozenset(ids_named(connection, words))

    def fits(self, person: int | None, told: tuple[str | None, ...]) -> bool:
        """Whether it is `person`, or all the words are in what is `told` of the speaker."""
        if person in self._ids:
            return True
        among = _together(told)
        return bool(self._asked) and all(words in among for words in self._asked)


@lru_cache(maxsize=4096)
def _together(told: tuple[str | None, ...]) -> str:
    return "".join(f" {folded(part)} " for part in told if part)
