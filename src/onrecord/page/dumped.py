"""What browsers for terminals write into the text of a page: numbers of its links, and a list of their addresses."""

from __future__ import annotations

from itertools import pairwise

from onrecord.page.patterns import Pattern

_LIST = Pattern(
    r"\n(?:References|Verweise|Références|Referencias|Riferimenti)\n\n(?=(?:[ ]+Visible links:?\n)?[ ]+1\. )"
)
_ENTRY = Pattern(r"[ ]*\d{1,5}\. [a-z][a-z+.-]*:\S")
_LISTED = 0.8
"""The least share of the lines behind the list's heading that are addresses."""
_NUMBER = Pattern(r"\[(\d{1,5})\](?![(:])")
_FEWEST, _COUNTED, _LEADING = 8, 0.9, 0.8
"""Numbers in brackets are a browser's, where the list of their addresses is cut off, from so many on: if so large a
share is one more than the number before it, and so large a share stands before a word (footnotes stand behind one)."""
_BEHIND = Pattern(r"[\w.,;]")
_MARKS = Pattern(r"\((?:BUTTON|\*)\)|\[(?:BUTTON|IMG|IMAGE|INLINE|LINK)\]|_{4,}|^[ ]*#(?=alternate|preconnect)")


def without_addresses(text: str) -> tuple[str, bool]:
    """The text without the list of its links' addresses, which is its end; and whether it had one."""
    places = [*_LIST.finditer(text)]
    if not places or not _NUMBER.search(text):
        return text, False
    place = places[-1]
    lines = [line for line in text[place.end() :].split("\n") if line.strip() and not line.rstrip().endswith(":")]
    if sum(_ENTRY.match(line) is not None for line in lines) < _LISTED * len(lines):
        return text, False
    return text[: place.start() + 1], True


def numbers_links(text: str) -> bool:
    """Whether a text's numbers in brackets are those of links: they count up, and stand before what they number."""
    found = [*_NUMBER.finditer(text)]
    if len(found) < _FEWEST:
        return False
    told = [int(one[1]) for one in found]
    if sum(b == a + 1 for a, b in pairwise(told)) < _COUNTED * (len(told) - 1):
        return False
    leading = sum(
        not (one.start() and _BEHIND.match(text[one.start() - 1])) and text[one.end() : one.end() + 1].strip() != ""
        for one in found
    )
    return leading >= _LEADING * len(found)


def without_numbers(line: str) -> str:
    """A line of a browser's text without the numbers of links, and without its marks of buttons and pictures."""
    return _MARKS.sub(" ", _NUMBER.sub("", line))
