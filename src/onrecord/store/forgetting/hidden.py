"""Names in a page's bytes where no reader sees them: attributes, JSON-LD, comments, addresses, words cut up by tags.

What is found there costs the page its bytes and no record a word, so it is looked for widely: whole names whose words
stand near each other, in any order, or run together. Not looked into: what is packed or in base 64.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize
from urllib.parse import unquote

from onrecord.errors import PageError
from onrecord.page.decoding import decoded
from onrecord.page.parser import unescaped
from onrecord.store.forgetting.blacking import Name, Names, Unit, units_in
from onrecord.store.search_text import squeezed

_NEAR: Final = 6
"""Other words between those of a name: `"givenName": "Iva", "familyName": "Brask"`."""
_LAYERS: Final = 3
"""Of escapes in each other: JSON in an attribute, an address in JSON."""
_TAGS: Final = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\u(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))|\\x([0-9a-fA-F]{2})|\\([/\"'])")
_INVISIBLE: Final = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufe00-\ufe0f\ufeff]")


def holds_hidden(page: bytes, names: Names) -> bool:
    """Whether a full name stands anywhere in the bytes of a page, however it is written there."""
    sought = [(name, tuple(normalize("NFKD", word) for word in name)) for name in names.full]
    for text in readings(page):
        plain = squeezed(text)
        there = [name for name, words in sought if all(word in plain for word in words)]
        if there and _stands(units_in(text), text, there):
            return True
    return False


def readings(page: bytes) -> Iterator[str]:
    """The page's characters without escapes: as they stand, and without tags, which part words or do not."""
    try:
        text = decoded(page).text
    except PageError:
        text = page.decode("latin-1")
    for _ in range(_LAYERS):
        bare = unquote(_ESCAPED.sub(_character, unescaped(text)))
        if bare == text:
            break
        text = bare
    text = _INVISIBLE.sub("", text)
    yield text
    if "<" in text:
        yield _TAGS.sub("", text)
        yield _TAGS.sub(" ", text)


def _character(found: re.Match[str]) -> str:
    if found[4]:
        return found[4]
    point = int(found[1] or found[2] or found[3], 16)
    return chr(point) if point < 0xD800 or 0xDFFF < point < 0x110000 else "\ufffd"


def _stands(units: list[Unit], text: str, names: list[Name]) -> bool:
    words = [unit.text for unit in units]
    return any(_one_stands(words, units, text, name) for name in names)


def _one_stands(words: list[str], units: list[Unit], text: str, name: Name) -> bool:
    if len(name) == 1:  # A word may be no name at all where it has no capital.
        return any(word == name[0] and not text[unit.start].islower() for word, unit in zip(words, units, strict=True))
    together = "".join(name)
    for at, word in enumerate(words):
        if together in word:
            return True
        if word in name and set(name) <= set(words[at : at + len(name) + _NEAR]):
            return True
    return False
