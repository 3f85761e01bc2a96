"""The rules of a page's style sheets that hide: their selectors, and for whom they hold.

A whole sheet is cut at its braces; only rules with a declaration that may hide are looked at, so that a large one costs
little. Comments, strings and nested rules are read as browsers read them, as far as hiding needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.style_declarations import Unread, hiding, hints
from onrecord.page.style_selectors import listed

_MOST, _LONGEST = 20_000, 2_000_000
"""Rules that hide kept of one sheet, and characters of their selectors."""
_DEEPEST: Final = 40
"""How deep rules in rules are followed."""
_ASCII: Final = bytes(range(128))
_NARROW, _WIDE = 1200.0, 1920.0
"""Pixels: what holds only below the first, or only above the second, is not what most readers of a screen see."""
_NO_STYLE: Final = (
    "@keyframes", "@-webkit-keyframes", "@-moz-keyframes", "@-o-keyframes", "@font-face", "@page", "@property",
    "@counter-style", "@font-feature-values", "@font-palette-values", "@position-try", "@view-transition",
    "@starting-style", "@-moz-document", "@color-profile", "@viewport", "@-ms-viewport",
)  # fmt: skip
_ELSEWHERE: Final = (
    "print", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv", "(hover:none",
    "(pointer:coarse", "(any-hover:none", "(any-pointer:coarse", "(scripting:none", "(monochrome",
)  # fmt: skip


class Rule(msgspec.Struct, frozen=True):
    """A selector with declarations of which some may hide."""

    selector: str
    words: str
    sure: bool
    """It holds on all screens."""
    place: int
    """Where in the sheet."""


class Block(msgspec.Struct, frozen=True):
    """Declarations between braces, with what stands before these and those around them, the outermost first."""

    preludes: tuple[str, ...]
    words: str
    place: int
    """Where in the sheet the rule begins, or the rest of the one around it."""


def cleaned(sheet: str) -> str:
    """A sheet in lower case, without comments, its white space folded, braces and signs of comments in strings gone."""
    return folded(lowered(sheet))


def folded(sheet: str) -> str:
    """A sheet in lower case, `cleaned`."""
    sheet = sheet.replace("<!--", " ").replace("-->", " ")
    if "/*" in sheet or (('"' in sheet or "'" in sheet) and _braced().search(sheet)):
        sheet = _noise().sub(_kept, sheet)
    if "\\" in sheet:
        sheet = _escaped().sub(_unescaped, sheet)
    if any(blank in sheet for blank in ("\n", "\t", "\r", "\f", "  ")):
        sheet = " ".join(sheet.split())
    if " :" in sheet:
        sheet = "".join(_tightened(sheet))
    return sheet.replace(": ", ":") if ": " in sheet else sheet


def lowered(sheet: str) -> str:
    """A sheet in lower case; where a few signs beyond ASCII are in it, that is asked of these alone: a tenth of the
    time."""
    if sheet.isascii():
        return sheet.lower()
    raw = sheet.encode("utf-8", "surrogatepass")
    beyond = raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return raw.lower().decode("utf-8", "surrogatepass") if beyond.lower() == beyond else sheet.lower()


def respelled(sheet: str) -> bool:
    """Whether a sheet in lower case writes a letter, a digit or a sign of names by its number or behind a stroke."""
    return any(_unescaped(found) != found[0] for found in _escaped().finditer(sheet))


def _tightened(sheet: str) -> Iterator[str]:
    """A sheet without blanks before the colons of its declarations; in a selector such a blank means something."""
    start = 0
    while (at := sheet.find(" :", start)) >= 0:
        ended = _end().search(sheet, at)
        end = ended.start() if ended is not None else len(sheet)
        piece = sheet[at:end]
        yield sheet[start:at]
        yield piece if ended is not None and ended[0] == "{" else piece.replace(" :", ":")
        start = end
    yield sheet[start:]


def hiding_rules(sheet: str, vanishing: frozenset[str], own: Iterable[str] = ()) -> Iterator[Rule]:
    """The rules of a `cleaned` sheet that may hide, in its order, without those for print and narrow screens.

    `vanishing` are the animations that end out of sight, `own` the page's own properties that may hide. Raises Unread
    where a bound is reached.
    """
    hits = [found.start() for pattern in _hints(vanishing, own) for found in pattern.finditer(sheet)]
    hits.sort()
    return rules_at(sheet, hits)


def grounds_in(sheet: str) -> Iterator[Rule]:
    """The rules of a `cleaned` sheet that lay a ground under words. Raises Unread as `hiding_rules` does."""
    return rules_at(sheet, [found.start() for found in _ground().finditer(sheet)])


def rules_at(sheet: str, hits: list[int]) -> Iterator[Rule]:
    """The rules in whose declarations one of the places `hits` lies, which ascend. Raises Unread at a bound."""
    return rules_of(blocks_at(sheet, hits))


def rules_of(blocks: Iterable[Block]) -> Iterator[Rule]:
    """The rules that some blocks make, each for one selector. Raises Unread at a bound."""
    found = length = 0
    for block in blocks:
        for rule in _made(block):
            found, length = found + 1, length + len(rule.selector)
            if found > _MOST or length > _LONGEST:
                raise Unread
            yield rule


def blocks_at(sheet: str, hits: list[int]) -> Iterator[Block]:
    """The blocks of declarations around the places `hits`, which ascend. Raises Unread where one lies too deep."""
    hits.append(len(sheet) + 1)
    stack: list[str] = []
    start = at = 0
    for piece in sheet.split("}") if len(hits) > 1 else ():
        if at == len(hits) - 1:
            return
        end = start + len(piece)
        hit = hits[at] <= end
        if not hit and piece.count("{") == 1:  # a rule, whatever it stands in
            start = end + 1
            continue
        parts = piece.split("{")
        outside = len(stack)
        stack += [part.rpartition(";")[2].strip() for part in parts[:-1]]
        while hits[at] <= end:
            at += 1
        for n, part in enumerate(parts) if hit else ():
            if not outside + n:
                continue
            words = part if n == len(parts) - 1 else part.rpartition(";")[0]
            if words and outside + n > _DEEPEST:
                raise Unread
            if words:
                yield Block(tuple(stack[: outside + n]), words, start)
        del stack[-1:]
        start = end + 1


def _made(block: Block) -> Iterator[Rule]:
    holds, selectors = 1.0, [""]
    for prelude in block.preludes:
        if prelude.startswith("@"):
            holds = min(holds, _reach(prelude))
        else:
            selectors = _under(selectors, listed(prelude))
    if holds:
        yield from (Rule(one, block.words, holds == 1, block.place) for one in selectors if one)


def _under(outer: list[str], inner: list[str]) -> list[str]:
    """The selectors of a rule in another."""
    if outer == [""]:
        return inner
    if len(outer) * len(inner) > _MOST:
        raise Unread
    whole, left = list[str](), _LONGEST
    for around in outer:
        for one in inner:
            left -= len(one) + len(around) * max(one.count("&"), 1)
            if left < 0:
                raise Unread
            whole.append(one.replace("&", around) if "&" in one else f"{around} {one}")
    return whole


def _reach(prelude: str) -> float:
    """For whom an at-rule's block holds: 1 for all who look at a screen, a half for some, 0 for hardly anybody."""
    if prelude.startswith("@media"):
        return reach_of_media(prelude[6:])
    if prelude.startswith(_NO_STYLE):
        return 0.0
    return 1.0 if prelude.startswith("@layer") else 0.5


def reach_of_media(query: str) -> float:
    """The same of a media query, folded and in lower case."""
    return max([_reach_of_one(one.strip()) for part in query.split(",") for one in part.split(" or ")])


def _reach_of_one(query: str) -> float:
    query = query.removeprefix("only ").strip()
    if query in ("", "all", "screen"):
        return 1.0
    if query.startswith("not "):
        return 0.0 if query[4:] in ("all", "screen") else 0.5
    for part in query.split(" and "):
        part = part.strip().replace(" ", "")
        if part.startswith(_ELSEWHERE):
            return 0.0
        for least, most in _widths(part):
            if most <= _NARROW or least > _WIDE:
                return 0.0
    return 0.5


def _widths(part: str) -> Iterator[tuple[float, float]]:
    """The least and the greatest widths for which a condition holds."""
    for name, sign, number, unit in _width().findall(part):
        pixels = float(number) * (16 if "em" in unit else 1)
        if name.startswith("min") or sign.startswith(">"):
            yield pixels, 1e9
        elif name.startswith("max") or sign.startswith("<") or sign in (":", "="):
            yield 0.0, pixels
    for number, unit, sign in _width_behind().findall(part):
        pixels = float(number) * (16 if "em" in unit else 1)
        yield (pixels, 1e9) if sign.startswith("<") else (0.0, pixels)


def vanishing_in(sheet: str) -> frozenset[str]:
    """The names of a sheet's animations that end out of sight."""
    if "keyframes" not in sheet:
        return frozenset()
    found = set()
    for animation in sheet.split("keyframes ")[1:]:
        name, _, frames = animation.partition("{")
        for frame in frames.split("} }")[0].split("}}")[0].split("}"):
            steps, _, words = frame.rpartition("{")
            if {"to", "100%"} & set(steps.replace(" ", "").split(",")) and any(not one.pale for one in hiding(words)):
                found.add(name.strip())
    return frozenset(found)


def _hints(vanishing: frozenset[str], own: Iterable[str]) -> Iterator[re.Pattern[str]]:
    yield from hints()
    if names := "|".join(map(re.escape, sorted(own))):
        yield re.compile(rf"var\( ?(?:{names})(?![\w-])")
    if vanishing:
        names = "|".join(map(re.escape, sorted(vanishing)))
        yield re.compile(rf"(?:(?<=animation)|(?<=animation-name)):[^;{{}}]{{0,300}}?(?<![\w-])(?:{names})(?![\w-])")


def _kept(found: re.Match[str]) -> str:
    """What stands for a comment, or a string that has braces or a comment's sign in it."""
    words = found[0]
    return " " if words[0] == "/" else '""' if "{" in words or "}" in words or "/*" in words else words


def _unescaped(found: re.Match[str]) -> str:
    sign = found[2] or chr(int(found[1], 16))
    return sign.lower() if sign.isalnum() or sign in "-_" else found[0]


@cache
def _braced() -> re.Pattern[str]:
    return expression(r"[\"'][^\"'\n{}]*[{}](?=[^\"'\n{}]*[\"'])")


@cache
def _end() -> re.Pattern[str]:
    return expression("[;{}]")


@cache
def _noise() -> re.Pattern[str]:
    return expression(
        r"/\*.*?(?:\*/|$)|url\(\s*+(?![\"'])[^)]*+(?:\)|\Z)|\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)*'?", re.DOTALL
    )


@cache
def _escaped() -> re.Pattern[str]:
    """A letter or a digit, written by its number; a letter with a stroke before it that means nothing."""
    return expression(r"\\(?:0{0,4}([2-7][\da-f])(?:\s|(?![\da-f]))|([g-z]))")


@cache
def _ground() -> re.Pattern[str]:
    return expression(r"(?<=[;{ ]background):|(?<=[;{ ]background-color):|(?<=[;{ ]background-image):")


@cache
def _width() -> re.Pattern[str]:
    return expression(r"((?:min-|max-)?(?:device-)?width)(:|[<>]=?|=)(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|r?em)?")


@cache
def _width_behind() -> re.Pattern[str]:
    return expression(r"(?<![\d.])(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|r?em)?([<>]=?)(?:device-)?width")
