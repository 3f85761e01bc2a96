"""The cheap tests before any pattern: whether one of some pieces of words stands in a text, and which."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

_LONGEST, _MOST = 64, 40_000
"""Characters of a word that is kept, and words that are: what a page can make us keep is bounded."""


def stands(pieces: Sequence[str], text: str) -> bool:
    """Whether one of `pieces` stands in `text`, as it is: done for each block of a page, so a plain loop."""
    for piece in pieces:  # noqa: SIM110 - any() with a generator takes twice the time
        if piece in text:
            return True
    return False


def places(text: str, piece: str) -> Iterator[int]:
    """Where `piece` stands in `text`, each place in turn, those within another too."""
    at = text.find(piece)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1)


class Pieces:
    """Some hundred pieces of words that are looked for in whole texts, page after page.

    A piece can only stand in a text where its longest word stands in one of the text's words: at its end where a blank
    follows in the piece, at its beginning where one is before it. Of the words that were met it is kept which these
    are: most words of a language hold none, and of the next text little is left to search.

    With `fold`, which changes a text word by word, words are kept as they are printed, and no text need be folded to
    be asked (`words_of`).
    """

    def __init__(self, pieces: Sequence[str], fold: Callable[[str], str] | None = None) -> None:
        self.pieces: Final = tuple(dict.fromkeys(pieces))
        self._fold = fold
        self._order = {piece: n for n, piece in enumerate(self.pieces)}
        self._by_word: dict[str, list[tuple[str, bool, bool]]] = {}
        for piece in self.pieces:
            word, begins, ends = _longest_word(piece)
            self._by_word.setdefault(word, []).append((piece, begins, ends))
        self._silent = set[str]()
        self._telling: dict[str, tuple[str, ...]] = {}

    def standing(self, text: str) -> list[str]:
        """Those of the pieces that stand in `text`, as it is, in their own order."""
        may = set[str]()
        for told in self.words_of(text).values():
            may.update(told)
        return sorted([piece for piece in may if piece in text], key=self._order.__getitem__)

    def words_of(self, text: str) -> dict[str, tuple[str, ...]]:
        """The words of `text` where pieces may stand, each with these. Whether one does is not looked at."""
        found, fresh = dict[str, tuple[str, ...]](), list[str]()
        for word in set(text.split()) - self._silent:
            if told := self._telling.get(word):
                found[word] = told
            else:
                fresh.append(word)
        return found | self._learnt(fresh) if fresh else found

    def _learnt(self, fresh: list[str]) -> dict[str, tuple[str, ...]]:
        """The same of words not met before; which pieces they may be of is kept."""
        words = fresh if self._fold is None else [self._fold(word) for word in fresh]
        together = "\n".join(words)
        longest = [word for word in self._by_word if word in together]
        if len(self._silent) + len(self._telling) + len(fresh) > _MOST:
            self._silent, self._telling = set(), {}
        found = dict[str, tuple[str, ...]]()
        for n, (word, folded) in enumerate(zip(fresh, words, strict=True)):
            told = tuple(
                [
                    piece
                    for one in longest
                    if one in folded
                    for piece, begins, ends in self._by_word[one]
                    if (not begins or folded.startswith(one)) and (not ends or folded.endswith(one))
                ]
            )
            if told:
                found[word] = told
            if len(word) > _LONGEST or n >= _MOST:
                continue
            if told:
                self._telling[word] = told
            else:
                self._silent.add(word)
        return found


def _longest_word(piece: str) -> tuple[str, bool, bool]:
    """The longest word of a piece, and whether a blank stands right before and behind it: so it has to in a text."""
    if piece.isalpha():
        return piece, False, False
    words = piece.split()
    word = max(words, key=len)
    at = piece.index(word) if words.count(word) == 1 else -1
    before, behind = piece[at - 1 : at] if at > 0 else "", piece[at + len(word) : at + len(word) + 1]
    return word, before.isspace(), at >= 0 and behind.isspace()
