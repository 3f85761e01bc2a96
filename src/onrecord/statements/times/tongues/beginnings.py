"""Which words a pattern can begin with: what lets a text be read with only the rules that a word of it can begin.

For the patterns of this package alone: groups, alternatives, sets of letters, what may be left out. Repeated letters
and classes of letters have no place before the first word's end.
"""

from __future__ import annotations

import re

FIGURE = "0"
"""Stands for all words that begin with a figure."""
_ANY = "*"
"""Stands for letters that nobody can list."""
_LOOKING = ("(?=", "(?!", "(?<=", "(?<!")
Beginnings = frozenset[tuple[str, bool]]
"""Letters that words begin with, in small letters, and whether the word ends there."""
_NOTHING: Beginnings = frozenset({("", False)})


def beginnings(pattern: str) -> frozenset[str]:
    """The first words of all that a pattern matches; `FIGURE` where that can begin with a figure.

    Raises ValueError where nobody can list them, or the pattern's groups are not balanced.
    """
    reader = _Reader(pattern)
    found = reader.alternatives()
    if reader.at < len(pattern):
        raise ValueError(f"a group of {pattern!r} ends before it begins")
    words = frozenset(word for word, _ in found if word)
    if any(_ANY in word for word in words):
        raise ValueError(f"nobody can list the words that {pattern!r} begins with")
    return words


class _Reader:
    """One pattern, and how far it is read."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0

    def alternatives(self) -> Beginnings:
        """What the alternatives from here to the end of their group begin with."""
        found = self._sequence()
        while self.pattern[self.at : self.at + 1] == "|":
            self.at += 1
            found |= self._sequence()
        return found

    def _sequence(self) -> Beginnings:
        ended: set[tuple[str, bool]] = set()
        going = {""}
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            piece = self._piece()
            if piece is _NOTHING or not going:
                continue
            ended.update((_join(word, more), True) for word in going for more, ends in piece if ends)
            going = {_join(word, more) for word in going for more, ends in piece if not ends}
        return frozenset(ended.union((word, False) for word in going))

    def _piece(self) -> Beginnings:
        """One letter, set or group, with how often it may stand."""
        char = self.pattern[self.at]
        if char == "(":
            piece = self._group()
        elif char == "[":
            end = self.pattern.index("]", self.at + 1)
            piece = _of_set(self.pattern[self.at + 1 : end])
            self.at = end + 1
        elif char == "\\":
            piece = _of_escape(self.pattern[self.at + 1])
            self.at += 2
        else:
            piece = _of_letter(char)
            self.at += 1
        often = re.compile(r"[?*+]|\{(\d+),?\d*\}").match(self.pattern, self.at)
        if often is None:
            return piece
        self.at = often.end()
        if often[0] != "?" and any(not ended for _, ended in piece):
            piece = frozenset({(_ANY, False)})
        return piece | _NOTHING if often[0] in "?*" or often[1] == "0" else piece

    def _group(self) -> Beginnings:
        looking = self.pattern.startswith(_LOOKING, self.at)
        head = re.compile(r"\((?:\?(?:P<\w+>|<[=!]|[=!:]|-?i:|P=\w+))?").match(self.pattern, self.at)
        assert head is not None
        self.at = head.end()
        found = self.alternatives()
        self.at += 1
        return _NOTHING if looking else found


def _join(word: str, more: str) -> str:
    return word if word and more == FIGURE else word + more  # figures behind letters end a word


def _of_letter(char: str) -> Beginnings:
    if char.isdigit():
        return frozenset({(FIGURE, True)})
    return frozenset({(char.lower(), False)}) if char.isalpha() or char == "_" else frozenset({("", True)})


def _of_escape(char: str) -> Beginnings:
    if char in "bBAZ":
        return _NOTHING
    if char == "d":
        return frozenset({(FIGURE, True)})
    if char in "wWSDs":
        return frozenset({(_ANY, False)})
    return _of_letter(char)


def _of_set(chars: str) -> Beginnings:
    if r"\d" in chars or re.search(r"\d-\d", chars):
        return frozenset({(FIGURE, True)})
    return frozenset().union(*(_of_letter(char) for char in chars.replace("\\", "")))
