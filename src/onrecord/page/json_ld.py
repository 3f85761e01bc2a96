"""JSON-LD scripts made into nodes; broken ones are mended where their fault is a common one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.page.page import JsonLd
from onrecord.page.parser import unescaped

_DEEPEST = 6
_HALF = r"(?i:\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f]..)"
"""An escape for half a character: no text may hold it."""


def nodes_in(script: str, number: int) -> list[JsonLd] | None:
    """The nodes with a type in one script (the `number`th of its page), None where it is not JSON, even mended."""
    source = _bare(script)
    if not source:
        return []
    value = _value(source)
    if value is _BROKEN:
        return None
    return list(_nodes(value, f"{number}#", 0))


_BROKEN = object()


def _bare(script: str) -> str:
    """Without the comment or CDATA marks that some systems put around it."""
    source = script.strip()
    for start, end in (("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("/*<![CDATA[*/", "/*]]>*/")):
        if source.startswith(start):
            source = source[len(start) :].strip().removesuffix(end).strip()
    return source.rstrip(";").strip("\ufeff \n\t")


def _value(source: str) -> Any:
    try:
        return msgspec.json.decode(source)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        pass
    import json  # no page needs it whose JSON-LD is sound

    for mended in _mended(source):
        try:
            return json.loads(mended, strict=False)  # lets line breaks stand in strings
        except (ValueError, RecursionError):
            continue
    return _BROKEN


def _mended(source: str) -> Iterator[str]:
    import re

    source = re.sub(_HALF, r"\\ufffd", source)
    yield source
    if "&quot;" in source:
        yield unescaped(source)
    yield re.sub(r",(\s*[}\]])", r"\1", source)  # a comma before the end of a list
    yield re.sub(r'\\(?!["\\/bfnrtu])', r"\\\\", source)  # a backslash that escapes nothing
    yield "[" + re.sub(r"}\s*{", "},{", source) + "]"  # one object after the other


def _nodes(value: Any, at: str, depth: int) -> Iterator[JsonLd]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield from _nodes(item, f"{at}/{i}", depth + 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
        typed = tuple(name for name in names if isinstance(name, str))
        if typed:
            yield JsonLd(at=at, types=typed, value=value)
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), (list, dict)):
                yield from _nodes(value[key], f"{at}/{key}", depth + 1)
