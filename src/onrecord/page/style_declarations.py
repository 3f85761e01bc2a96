"""Which declarations of a style sheet put an element's words out of sight, beside the others of their rule.

What decides it of one property and its value is the table of `style_values`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.style_colours import GROUNDS, colours_in, is_dark_ground, is_pale
from onrecord.page.style_values import LETTERS, PROPERTIES, hides, hint_of_values

FADES: Final = frozenset({"opacity", "color", "-webkit-text-fill-color", "filter", "transform", "translate", "scale"})
"""What an animation or a transition brings into sight, or a gradient behind the letters."""
_MOVING: Final = ("animation", "transition", "-webkit-animation", "-webkit-transition")
_OF_RULE: Final = 2_000
"""Values of own properties that are tried in one rule."""


class Unread(Exception):  # noqa: N818 - no error: what a bound leaves
    """What is left of a sheet was not read, as there is too much of it."""


class Declaration(msgspec.Struct, frozen=True):
    """A property and its value, lower case; `important`: it was marked so."""

    name: str
    value: str
    important: bool


class Hides(msgspec.Struct, frozen=True):
    """A declaration that may put words out of sight."""

    declaration: Declaration
    doubtful: bool
    """What fades in may bring them into sight again, or what is named may show them."""
    pale: bool = False
    """It only makes them white, which is seen on a dark ground."""


def declarations(words: str) -> list[Declaration]:
    """The declarations of a rule."""
    found = []
    for one in words.split(";"):
        name, colon, value = one.partition(":")
        if colon:
            value, mark, behind = value.partition("!")
            found.append(Declaration(name.strip(), value.strip(), bool(mark) and behind.strip() == "important"))
    return found


def may_hide(style: str) -> bool:
    """Whether an attribute `style` puts its element out of sight, whatever the ground."""
    words = _folded(style)
    if hints()[0].search(words) is None and not ("background" in words and ";color:" in words):
        return False
    return any(not one.pale for one in hiding(words))


def may_pale(style: str) -> bool:
    """Whether an attribute `style` makes letters white on no ground of its own."""
    words = _folded(style)
    return hints()[1].search(words) is not None and any(one.pale for one in hiding(words))


def lays_ground(style: str) -> bool:
    """Whether an attribute `style` lays a ground on which white letters are seen."""
    words = " ".join(style.lower().split())
    return any(one.name in GROUNDS and is_dark_ground(one.value) for one in declarations(words))


def tells_ground(words: str) -> bool:
    """Whether a rule lays any ground, white or dark."""
    return lays_ground(words) or any(
        one.name in GROUNDS and next(colours_in(one.value), None) is not None for one in declarations(words)
    )


def _folded(style: str) -> str:
    """An attribute's declarations as in a sheet that was `cleaned`, each behind a sign that ends another."""
    words = ";" + style.lower().strip()
    if " " in words or "\n" in words or "\t" in words:
        words = " ".join(words.split()).replace(" :", ":").replace(": ", ":").replace("; ", ";")
    return re.sub(r"/\*.*?(?:\*/|$)", "", words) if "/*" in words else words


def hiding(
    words: str, vanishing: frozenset[str] = frozenset(), own: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[Hides]:
    """The declarations of a rule that hide.

    `vanishing` are the animations that end out of sight, `own` the values of the page's own properties (`--gone`).
    Raises Unread where these are too many.
    """
    stated = declarations(words)
    if own and "var(" in words:
        stated = _with_own(stated, own)
    held = {one.name: one.value for one in stated}
    moving = any(one.name.startswith(_MOVING) and one.value != "none" for one in stated)
    filled = "text" in (held.get("background-clip"), held.get("-webkit-background-clip"))
    for one in stated:
        if hides(one.name, one.value, held):
            fades = (moving or (filled and "color" in one.name)) and one.name in FADES
            yield Hides(one, fades or one.value.startswith(("url", "path", "shape")))
        elif one.name in LETTERS and is_pale(one.value) and not any(_is_ground(name, held) for name in GROUNDS):
            yield Hides(one, doubtful=True, pale=True)
        elif vanishing and "animation" in one.name and not vanishing.isdisjoint(re.split(r"[\s,]+", one.value)):
            yield Hides(one, doubtful=False)


def may_hide_surely(words: str) -> bool:
    """Whether a rule of a sheet may hide for all readers, by the quick test: it has to be read."""
    return "var(" in words or "animation" in words or any(hint.search(f"{{{words}}}") for hint in hints())


def owned_in(words: str) -> frozenset[str]:
    """The page's own properties that a rule names where their values may put something out of sight."""
    if "var(" not in words:
        return frozenset()
    deciding = (one.value for one in declarations(words) if _decides(one.name))
    return frozenset(named[1] for value in deciding if "var(" in value and (named := _own().search(value)))


def _decides(name: str) -> bool:
    return name in GROUNDS or name in PROPERTIES or name.removeprefix("-webkit-") in PROPERTIES


def _with_own(stated: list[Declaration], own: Mapping[str, tuple[str, ...]]) -> list[Declaration]:
    """Declarations, and what each comes to with every value that stands for the first of its page's own properties."""
    found = list[Declaration]()
    left = _OF_RULE
    for one in stated:
        found.append(one)
        if (named := _own().search(one.value)) is None:
            continue
        values = own.get(named[1], ())
        left -= len(values)
        if left < 0:
            raise Unread
        found += [Declaration(one.name, one.value.replace(named[0], value, 1), one.important) for value in values]
    return found


def _is_ground(name: str, held: Mapping[str, str]) -> bool:
    return name in held and is_dark_ground(held[name])


@cache
def _own() -> re.Pattern[str]:
    return expression(r"var\( ?(--[\w-]++)[^()]*+\)")


@cache
def hints() -> tuple[re.Pattern[str], ...]:
    """Where a declaration stands that may be one that hides: two for letters in the ground's colour.

    The first begins at a colon and asks for the letter before it first, which most places do not have.
    """
    return expression(hint_of_values()), expression(_PALE), expression(_GROUND_BEHIND), expression(_GROUND_BEFORE)


_PALE: Final = r"color:(?:(?<=[;{ ]color:)|(?<=fill-color:))(?:w|sn|iv|gh|fl|mi|az|al|ho|se|la|ol|li|ca|rgb|hsl|#[ef])"
_TO_NEITHER: Final = r"[^{};]*+(?>(?:;(?! ?(?:color|background(?:-color)?):)[^{};]*+)*); ?"
_GROUND_BEHIND: Final = rf"color:(?<=[;{{ ]color:){_TO_NEITHER}background(?:-color)?:"
_GROUND_BEFORE: Final = rf"background(?:-color)?:{_TO_NEITHER}color:"
