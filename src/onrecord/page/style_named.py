"""The rules of a sheet that hide by a class or an id which is known: found by these, without reading the whole sheet.

What is hidden for all readers is told by tags, classes and ids alone, of which one at least is a class or an id of the
element or of one around it. So only rules are looked at in whose selectors one of these stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.page.kept import expression
from onrecord.page.style_declarations import hints

_MOST_NAMES, _MOST_PLACES, _MOST = 150, 3_000, 1_500
"""Classes and ids that are looked for, places where they stand, and rules that are looked at: with more of them the
sheet is read as a whole."""
_FAR = 20_000
"""Characters of a rule that are looked at on either side of a name."""
_STRANGE = ("\\-", "\\_")
"""How a sign of a name may be written otherwise."""


def named_hits(sheet: str, inner: frozenset[str], around: frozenset[str], tags: frozenset[str]) -> list[int] | None:
    """Where in a `cleaned` sheet rules begin that may hide and name one of some classes and ids, ascending.

    `inner` and `tags` are those of the elements that are asked about. What names one of those `around` alone has to end
    in a tag.
    None where that cannot be told: the sheet has to be read as a whole.
    """
    if len(inner) + len(around) > _MOST_NAMES or any(sign in sheet for sign in _STRANGE):
        return None
    if sum(map(sheet.count, inner | around)) > _MOST_PLACES or ("&" in sheet and _glued().search(sheet)):
        return None
    found, asked, left = set[int](), set[int](), _MOST
    for name in (*inner, *(around - inner)):
        for at in _places(sheet, _escaped(name) if "\\" in sheet else name):
            start, closes = _rule_around(sheet, at)
            if start in asked:
                continue
            if start < 0 or closes < 0:
                return None
            opens = sheet.find("{", at, closes)
            if opens < 0:
                continue  # within declarations, or no rule
            if sheet.find("{", opens + 1, closes) >= 0:  # a rule that holds others
                return None
            if name not in inner and not _ends_in(sheet[sheet.rfind("{", start, at) + 1 or start : opens], tags):
                continue
            asked.add(start)
            left -= 1
            if left < 0:
                return None
            if _may_hide(sheet, start, closes + 1):
                found.add(start)
    return sorted(found)


def _rule_around(sheet: str, at: int) -> tuple[int, int]:
    """Where the rule begins and closes in which a place lies; -1 where that is further off than is looked."""
    least, most = max(at - _FAR, 0), min(at + _FAR, len(sheet))
    start, closes = sheet.rfind("}", least, at) + 1, sheet.find("}", at, most)
    if closes < 0 and most == len(sheet):
        closes = most
    return (start if start or not least else -1), closes


def _places(sheet: str, name: str) -> Iterator[int]:
    """Where a class or an id stands."""
    at = sheet.find(name)
    while at >= 0:
        behind = sheet[at + len(name) : at + len(name) + 1]
        if sheet[at - 1 : at] in (".", "#") and not (behind.isalnum() or behind in ("-", "_", "\\") or behind > "\x7f"):
            yield at
        at = sheet.find(name, at + 1)


@cache
def _glued() -> re.Pattern[str]:
    """A name that is put together of those of two rules."""
    return expression(r"[{};, >+~(]&[\w-]")


def _ends_in(prelude: str, tags: frozenset[str]) -> bool:
    """Whether a selector of a list ends in one of some tags, or in any."""
    for tag in _bare().findall(prelude):
        name = tag.rpartition("|")[2]
        if name in tags or name in ("", "*"):
            return True
    return False


@cache
def _bare() -> re.Pattern[str]:
    """A selector's last compound without a class or an id."""
    return expression(r"(?:^|[ >+~,])([^.# >+~,:\[]*)[^.# >+~,]*(?= ?(?:,|$))")


def _escaped(name: str) -> str:
    return re.sub(r"([^\w-])", r"\\\1", name)


def _may_hide(sheet: str, start: int, end: int) -> bool:
    """Whether a declaration stands there that may hide; what is named elsewhere in the sheet may."""
    if any(pattern.search(sheet, start, end) for pattern in hints()):
        return True
    return _elsewhere().search(sheet, start, end) is not None


@cache
def _elsewhere() -> re.Pattern[str]:
    return expression(r"var\(|animation")
