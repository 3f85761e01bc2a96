"""Regular expressions, compiled when first needed: a page needs few of them, and all of them would cost a start."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final

from onrecord.page.kept import expression

_METHODS: Final = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class Pattern:
    """A regular expression with the methods of `re.Pattern`, compiled when it is first tried.

    `needs` are pieces in lower case of which one stands in whatever it matches: without them it is not tried at all.
    What is only looked for at a text's beginning needs none: it fails there at once.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG, needs: tuple[str, ...] = ()) -> None:
        self._pattern = pattern
        self._flags = flags
        self.needs = needs

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself; where it is tried on any text its methods are the pattern's own from then on."""
        found = expression(self._pattern, self._flags)
        if not self.needs:
            vars(self).update({name: getattr(found, name) for name in _METHODS})
        return found

    def search(self, text: str) -> re.Match[str] | None:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.search(text) if self._may(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.match(text) if self._may(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.fullmatch(text) if self._may(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.finditer(text) if self._may(text) else iter(())

    def findall(self, text: str) -> list[str]:
        """As of `re.Pattern`, over a whole string, of an expression with one group at most."""
        return self.compiled.findall(text) if self._may(text) else []

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """As of `re.Pattern`."""
        return self.compiled.split(text, maxsplit) if self._may(text) else [text]

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """As of `re.Pattern`."""
        return self.compiled.sub(by, text, count) if self._may(text) else text

    def _may(self, text: str) -> bool:
        if not self.needs:
            return True
        text = text.lower()
        for need in self.needs:  # noqa: SIM110 - as in `stands`, without its call
            if need in text:
                return True
        return False
