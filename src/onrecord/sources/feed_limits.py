"""Holds feeds to what can be read in bounded time: feedparser needs the square of the time for some that are damaged.

A feed that is well-formed XML it reads in time proportional to its length, so the usual damage is repaired first.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import Final
from xml.parsers import expat

from onrecord.errors import SourceError

MAX_BYTES: Final = 10_000_000
"""Of a feed; ten times the largest that are usual, and half a minute of feedparser at its slowest."""
MAX_DAMAGED: Final = 500_000
"""Of a feed whose damage stays: the worst of that size takes half a minute too."""
MAX_NAMESPACES: Final = 200
"""Different prefixes declared; each makes every later one slower."""
_BARE: Final = re.compile(
    rb"&(?:([A-Za-z][A-Za-z0-9]{1,31});|(?!#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};))|<(?![A-Za-z_/!?])"
)
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_OF_XML: Final = (b"amp", b"lt", b"gt", b"quot", b"apos")


def readable(data: bytes, name: str, what: str = "a feed") -> bytes:
    """The feed in `data`, repaired where it is not well-formed: bare `&` and `<`, entities of HTML, control characters.

    `what` it is called, if not a feed: lists of addresses are not read by feedparser, and may be of any size. Raises
    SourceError where reading it may take too long.
    """
    if len(data) > MAX_BYTES and what == "a feed":
        raise SourceError(name, f"is a feed larger than {MAX_BYTES // 1_000_000} MB", "give the addresses of its pages")
    prefixes = {*re.findall(rb"\sxmlns:([^\s=]{1,64})", data)}
    if len(prefixes) > MAX_NAMESPACES:
        raise SourceError(name, f"is {what} with {len(prefixes)} namespaces")
    if _is_well_formed(data):
        return data
    data = repaired(data)
    if len(data) > MAX_DAMAGED and not _is_well_formed(data):
        raise SourceError(name, f"is {what}, but damaged, and larger than {MAX_DAMAGED // 1000} KB")
    return data


def repaired(data: bytes) -> bytes:
    """`data` with the usual damage undone outside of CDATA; in an encoding that holds ASCII."""
    data = _CONTROL.sub(b" ", data)
    parts, at = [], 0
    while (start := data.find(b"<![CDATA[", at)) >= 0 and (end := data.find(b"]]>", start)) >= 0:
        parts += [_BARE.sub(_escaped, data[at:start]), data[start : end + 3]]
        at = end + 3
    return b"".join([*parts, _BARE.sub(_escaped, data[at:])])


def _escaped(bare: re.Match[bytes]) -> bytes:
    entity = bare[1]
    if entity is None:
        return b"&lt;" if bare[0] == b"<" else b"&amp;"
    if entity in _OF_XML:
        return bare[0]
    letters = html5.get(f"{entity.decode()};")
    return b"&amp;%s;" % entity if letters is None else "".join(f"&#{ord(letter)};" for letter in letters).encode()


def _is_well_formed(data: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        return False
    return True
