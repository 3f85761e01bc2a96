"""Lines that a page breaks within its sentences, by a `<br>` at the end of each, as texts of a fixed width have it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.page import Page
from onrecord.page import walk as w

_WIDE = 60
"""Characters from which on a line may be full: shorter ones are of verses, addresses, old layouts."""
_LEADING_ON = frozenset(
    "a an the of and or to in for at by with from as is are was were that on his her their its".split()
)
"""Small words that end no line but a broken one."""
_IN_CODE = frozenset("=/_@<>{}")
"""Signs of words that are addresses or commands, each on a line of its own."""
_OF_SENTENCES = frozenset(("p", "div", "blockquote"))


def unwrapped(text: str) -> str:
    """A block's text with blanks for the line breaks within its sentences; as long as before."""
    whole, *rest = text.split("\n")
    last = whole
    for line in rest:
        whole += f"{' ' if _is_broken(last, line) else chr(10)}{line}"
        last = line
    return whole


def goes_on(page: Page, chosen: Sequence[int], at: int) -> bool:
    """Whether the chosen block behind the one at `at` is the next line of the same sentence."""
    if at + 1 >= len(chosen) or chosen[at + 1] != chosen[at] + 1 or page.kind == "text":
        return False
    block, following = page.blocks[chosen[at]], page.blocks[chosen[at + 1]]
    if block.element != following.element or block.tag not in _OF_SENTENCES:
        return False
    plain = not page.elements.bits[block.element] & (w.HEADING | w.CODE)
    return plain and _is_broken(block.text.rpartition("\n")[2], following.text)


def _is_broken(line: str, following: str) -> bool:
    """Whether a line ends within a sentence that the following one goes on with."""
    if len(line) < _WIDE or not following or _IN_CODE & {*line.rpartition(" ")[2], *following.partition(" ")[0]}:
        return False
    small = line[-1].islower() and following[0].islower()
    return small or (following[0].isalpha() and line.rpartition(" ")[2] in _LEADING_ON)
