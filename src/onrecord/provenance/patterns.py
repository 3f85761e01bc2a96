"""Regular expressions, compiled when first needed: a page needs few of them, and all of them would cost a start."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression with the methods of `re.Pattern`, compiled by the first of them that is called.

    Each method is looked up once and then stands in the instance, so that later calls cost what they would there.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self._pattern, self._flags)

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[[str], re.Match[str] | None]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[[str], Iterator[re.Match[str]]]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As of `re.Pattern`."""
        return self.compiled.sub

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        """As of `re.Pattern`, over a whole string."""
        return self.compiled.split
