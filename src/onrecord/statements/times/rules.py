"""What a rule is: a pattern of words, and what they mean where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from onrecord.statements.times.place import Place
from onrecord.statements.times.stretch import Stretch

Meaning = Callable[[re.Match[str], Place], Stretch | None]


class Rule:
    """A pattern, compiled when first asked for, and its meaning: None where the words are no time after all."""

    def __init__(self, pattern: str, meaning: Meaning) -> None:
        self.source, self.meaning = pattern, meaning
        self.__doc__ = meaning.__doc__

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """To be matched at a word's first letter; upper and lower case alike, but where it says otherwise."""
        return re.compile(rf"(?:{self.source})(?!\w)", re.IGNORECASE)


def rule(pattern: str) -> Callable[[Meaning], Rule]:
    """Makes a rule of a function."""
    return lambda meaning: Rule(pattern, meaning)
