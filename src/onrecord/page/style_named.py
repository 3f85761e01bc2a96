"""The rules of a sheet that hide by a class or an id which is known: found by these, without reading the whole sheet.

What is hidden for all readers is told by tags, classes and ids alone, of which one at least is a class or an id of the
element or of one around it. So only rules are looked at in whose selectors one of these stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from onrecord.page.kept import expression
from onrecord.page.style_declarations import hints

_MOST_NAMES, _MOST_PLACES, _MOST, _MANY = 150, 3_000, 1_500, 300
"""Classes and ids that are looked for, places where they stand, and rules that are looked at: with more of them the
sheet is read as a whole. With many places of those around, rules are looked for by what their selectors end in."""
_BEFORE, _BEHIND = " >+~,}{|", (",", "{", ":", "[", " ", "")
"""Before and behind a selector's last compound that is a tag."""
_FEW, _OFTEN = 200, 1_000
"""From how many places on a name's sign is looked for with it, and each place is not looked at to count them."""
_FAR = 20_000
"""Characters of a rule that are looked at on either side of a name."""
_STRANGE = ("\\-", "\\_")
"""How a sign of a name may be written otherwise."""


class NamedSheet:
    """A `cleaned` sheet, and where names and ends of selectors stand in it, each looked for once."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._escapes = "\\" in words
        odd = self._escapes and any(sign in words for sign in _STRANGE)
        self.strange = odd or ("&" in words and _glued().search(words) is not None)
        """Whether names may stand there otherwise than they are written."""
        self._counts: dict[str, int] = {}
        self._places: dict[str, tuple[int, ...]] = {}
        self._ends: dict[str, tuple[int, ...]] = {}

    def count(self, name: str) -> int:
        """How often a class or an id stands there; of one that stands very often, what begins as it is counted too."""
        if name not in self._counts:
            written = self.written(name)
            found = self.words.count(written)
            if found > _FEW:
                found = self.words.count(f".{written}") + self.words.count(f"#{written}")
            self._counts[name] = found if found > _OFTEN else len(self.places(name))
        return self._counts[name]

    def written(self, name: str) -> str:
        """A name as it stands there."""
        return _escaped(name) if self._escapes else name

    def places(self, name: str) -> tuple[int, ...]:
        """Where a class or an id stands."""
        if name not in self._places:
            self._places[name] = tuple(_places(self.words, self.written(name)))
        return self._places[name]

    def ends(self, tag: str) -> tuple[int, ...]:
        """Where the last compound of a selector may stand that is a tag; for "" one of neither tag nor name."""
        if tag not in self._ends:
            self._ends[tag] = tuple(_ends(self.words, tag) if tag else _bare_ends(self.words))
        return self._ends[tag]

    @cached_property
    def nests(self) -> bool:
        """Whether any rule holds others, at-rules aside."""
        words = self.words
        return any(
            not words[max(words.rfind(sign, 0, at) for sign in "{};") + 1 : at].lstrip().startswith("@")
            for at in (found.start() for found in _holding().finditer(words))
        )


def named_hits(
    named: NamedSheet, inner: frozenset[str], around: frozenset[str], tags: frozenset[str]
) -> list[int] | None:
    """Where in a sheet rules begin that may hide and name one of some classes and ids, ascending.

    `inner` and `tags` are those of the elements that are asked about. What names one of those `around` alone has to end
    in a tag.
    None where that cannot be told: the sheet has to be read as a whole.
    """
    if len(inner) + len(around) > _MOST_NAMES or named.strange:
        return None
    sheet, outer = named.words, around - inner
    if sum(map(named.count, inner)) > _MOST_PLACES:
        return None
    found, asked, left = set[int](), set[int](), _MOST
    many = sum(map(named.count, outer))
    if many > _MANY and not named.nests:
        ended = _ended_in(named, outer, tags)
        if ended is None:
            return None
        found, outer = ended, frozenset()
    elif many > _MOST_PLACES:
        return None
    for name in (*inner, *outer):
        for at in named.places(name):
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


def _ended_in(named: NamedSheet, around: frozenset[str], tags: frozenset[str]) -> set[int] | None:
    """Where the rules begin that may hide, end in one of some tags or in any, and name one of those around.

    Looked for by their ends: what holds a page is named in every other rule of many a sheet. No rule holds others.
    """
    sheet, found, asked = named.words, set[int](), set[int]()
    names = [named.written(name) for name in around]
    for at in (place for tag in (*tags, "") for place in named.ends(tag)):
        start, closes = _rule_around(sheet, at)
        if start in asked:
            continue
        if start < 0 or closes < 0:
            return None
        asked.add(start)
        opens = sheet.find("{", at, closes)
        prelude = sheet[sheet.rfind("{", start, opens) + 1 or start : opens] if opens > 0 else ""
        if not any(name in prelude for name in names) or not _ends_in(prelude, tags):
            continue
        if _may_hide(sheet, start, closes + 1):
            found.add(start)
            if len(found) > _MOST:
                return None
    return found


def _ends(sheet: str, tag: str) -> Iterator[int]:
    at = sheet.find(tag)
    while at >= 0:
        if sheet[at + len(tag) : at + len(tag) + 1] in _BEHIND and (at == 0 or sheet[at - 1] in _BEFORE):
            yield at
        at = sheet.find(tag, at + 1)


def _bare_ends(sheet: str) -> Iterator[int]:
    for sign in ("*", "["):
        at = sheet.find(sign)
        while at >= 0:
            if at == 0 or sheet[at - 1] in _BEFORE:
                yield at
            at = sheet.find(sign, at + 1)
    for before in _BEFORE:  # most colons are those of declarations
        at = sheet.find(f"{before}:")
        while at >= 0:
            yield at + 1
            at = sheet.find(f"{before}:", at + 2)


def _rule_around(sheet: str, at: int) -> tuple[int, int]:
    """Where the rule begins and closes in which a place lies; -1 where that is further off than is looked."""
    least, most = max(at - _FAR, 0), min(at + _FAR, len(sheet))
    start, closes = sheet.rfind("}", least, at) + 1, sheet.find("}", at, most)
    if closes < 0 and most == len(sheet):
        closes = most
    return (start if start or not least else -1), closes


def _places(sheet: str, name: str) -> Iterator[int]:
    """Where a class or an id stands."""
    often = sheet.count(name) > _FEW  # as a part of other words
    for sign in (".", "#") if often else ("",):
        at = sheet.find(sign + name)
        while at >= 0:
            at += len(sign)
            behind = sheet[at + len(name) : at + len(name) + 1]
            named = sign or sheet[at - 1 : at] in (".", "#")
            if named and not (behind.isalnum() or behind in ("-", "_", "\\") or behind > "\x7f"):
                yield at
            at = sheet.find(sign + name, at + 1)


@cache
def _holding() -> re.Pattern[str]:
    """The brace that opens what holds a rule."""
    return expression(r"\{(?=[^{}]*\{)")


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
