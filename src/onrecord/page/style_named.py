"""The rules of a sheet that hide by a class or an id which is known: of a large sheet hardly any is read.

What is hidden for all readers is told by tags, classes and ids alone, of which one at least is a class or an id of the
element or of one around it. So of the rules that may hide only those are read in whose selectors one of these stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.page.style_declarations import Unread, hints
from onrecord.page.style_rules import Block, Rule, blocks_at, rules_of

_STRANGE = ("\\-", "\\_")
"""How a sign of a name may be written otherwise."""
_ELSEWHERE = ("var(", "animation")
"""What a declaration names that stands elsewhere in the sheet, and may hide."""


class NamedSheet:
    """A `cleaned` sheet, and the blocks in it that may hide, which are looked for once."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._escapes = "\\" in words
        odd = self._escapes and any(sign in words for sign in _STRANGE)
        self._strange = odd or ("&" in words and _glued().search(words) is not None)
        """Whether names may stand there otherwise than they are written."""

    @cached_property
    def _blocks(self) -> tuple[list[tuple[str, Block]], bool]:
        """The blocks that may hide, each with all that stands before it, and whether these are all."""
        hits = [found.start() for pattern in hints() for found in pattern.finditer(self.words)]
        for sign in _ELSEWHERE:
            hits += _places(self.words, sign)
        blocks = list[tuple[str, Block]]()
        try:
            for block in blocks_at(self.words, sorted(hits)):
                blocks.append((" ".join(block.preludes), block))
        except Unread:
            return blocks, False
        return blocks, True

    def rules(self, inner: frozenset[str], around: frozenset[str], tags: frozenset[str]) -> Iterator[Rule]:
        """The rules that may hide and name one of some classes and ids, in the sheet's order; more where it is odd.

        `inner` and `tags` are those of the elements that are asked about. What names one of those `around` alone has
        to end in one of the tags, or in any. Raises Unread where a bound is reached.
        """
        own, outer = (sorted(map(self._written, some)) for some in (inner, around - inner))
        blocks, whole = self._blocks
        yield from rules_of(
            block
            for names, block in blocks
            if self._strange or stands(own, names) or (stands(outer, names) and _ends_in(block.preludes[-1], tags))
        )
        if not whole:
            raise Unread

    def _written(self, name: str) -> str:
        """A name as it stands there."""
        return re.sub(r"([^\w-])", r"\\\1", name) if self._escapes else name


def _places(words: str, sign: str) -> Iterator[int]:
    at = words.find(sign)
    while at >= 0:
        yield at
        at = words.find(sign, at + 1)


@cache
def _glued() -> re.Pattern[str]:
    """A name that is put together of those of two rules."""
    return expression(r"[{};, >+~(]&[\w-]")


def _ends_in(prelude: str, tags: frozenset[str]) -> bool:
    """Whether a selector of a list ends in one of some tags, or in any."""
    if all(_named_last(one) for one in prelude.split(",")):
        return False
    for tag in _bare().findall(prelude):
        name = tag.rpartition("|")[2]
        if name in tags or name in ("", "*"):
            return True
    return False


def _named_last(selector: str) -> bool:
    """Whether a selector ends in a class or an id, as most do: told at once where nothing but blanks parts it."""
    last = selector.strip().rpartition(" ")[2]
    return ("." in last or "#" in last) and not any(sign in last for sign in ">+~()[")


@cache
def _bare() -> re.Pattern[str]:
    """A selector's last compound without a class or an id."""
    return expression(r"(?:^|[ >+~,])([^.# >+~,:\[]*)[^.# >+~,]*(?= ?(?:,|$))")
