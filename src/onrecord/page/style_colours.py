"""Colours of letters and of the ground under them, as far as one may make the other's words unreadable.

CSS Color 4: hex, `rgb()`, `hsl()`, and the names that are nearly white or black; others are not told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from onrecord.page.kept import expression

Colour = tuple[float, float, float]
"""Red, green and blue, 0 to 255."""

_NAMED: Final[dict[str, Colour]] = {
    "white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "floralwhite": (255, 250, 240), "mintcream": (245, 255, 250), "azure": (240, 255, 255), "black": (0, 0, 0),
    "aliceblue": (240, 248, 255), "honeydew": (240, 255, 240), "seashell": (255, 245, 238),
    "whitesmoke": (245, 245, 245), "lavenderblush": (255, 240, 245), "oldlace": (253, 245, 230),
    "linen": (250, 240, 230), "canvas": (255, 255, 255), "window": (255, 255, 255), "lightyellow": (255, 255, 224),
    "gray": (128, 128, 128), "grey": (128, 128, 128), "silver": (192, 192, 192), "lightgray": (211, 211, 211),
    "lightgrey": (211, 211, 211), "darkgray": (169, 169, 169), "darkgrey": (169, 169, 169), "dimgray": (105, 105, 105),
    "gainsboro": (220, 220, 220), "red": (255, 0, 0), "navy": (0, 0, 128), "blue": (0, 0, 255), "green": (0, 128, 0),
    "teal": (0, 128, 128), "maroon": (128, 0, 0), "purple": (128, 0, 128), "orange": (255, 165, 0),
    "yellow": (255, 255, 0), "brown": (165, 42, 42), "darkblue": (0, 0, 139), "darkred": (139, 0, 0),
    "darkgreen": (0, 100, 0), "canvastext": (0, 0, 0), "slategray": (112, 128, 144), "midnightblue": (25, 25, 112),
}  # fmt: skip
_ALIKE, _PALE, _CLEAR = 20, 232, 0.1
"""How far each part of two colours may be apart; from where on a colour is hardly seen on white; how clear is none."""
GROUNDS: Final = ("background-color", "background", "background-image")


def colours_in(value: str) -> Iterator[Colour]:
    """The colours of a value in lower case that can be told, but those that are clear."""
    for found in _colour().finditer(value[:500]):
        if (colour := _told(found[0])) is not None:
            yield colour


def is_colour(value: str) -> bool:
    """Whether a value is one colour that can be told."""
    return _colour().fullmatch(value) is not None and _told(value) is not None


def is_pale(letters: str) -> bool:
    """Whether letters of this colour are hardly seen on white."""
    told = next(colours_in(letters), None)
    return told is not None and min(told) >= _PALE


def is_ground_of(value: str, letters: str) -> bool:
    """Whether a ground's value is so like the letters' colour that they are not read."""
    told, grounds = next(colours_in(letters), None), list(colours_in(value))
    return (
        told is not None
        and "url(" not in value
        and bool(grounds)
        and all(max(abs(a - b) for a, b in zip(told, ground, strict=True)) <= _ALIKE for ground in grounds)
    )


def is_dark_ground(value: str) -> bool:
    """Whether white letters are seen on such a ground, or may be: a picture, a colour of the page's own name."""
    grounds = list(colours_in(value))
    return any(min(ground) < _PALE for ground in grounds) or "url(" in value or "var(" in value


def _told(word: str) -> Colour | None:
    if word.startswith("#"):
        digits = word[1:] if len(word) > 5 else "".join(2 * digit for digit in word[1:])
        if len(digits) not in (6, 8) or (len(digits) == 8 and int(digits[6:], 16) <= 255 * _CLEAR):
            return None
        return (float(int(digits[:2], 16)), float(int(digits[2:4], 16)), float(int(digits[4:6], 16)))
    kind, bracket, inner = word.partition("(")
    if not bracket:
        return _NAMED.get(word)
    parts = [
        (float(number), unit) for number, unit in re.findall(r"(-?\d*\.?\d+(?:e-?\d+)?)(%|[a-z]*)", inner)
    ]  # fmt: skip
    if len(parts) < 3 or (len(parts) > 3 and parts[3][0] / (100 if parts[3][1] == "%" else 1) <= _CLEAR):
        return None
    if kind.startswith("rgb"):
        red, green, blue = (_bounded(number * 2.55 if unit == "%" else number) for number, unit in parts[:3])
        return red, green, blue
    return _of_hue(parts[0][0], _bounded(parts[1][0], 100) / 100, _bounded(parts[2][0], 100) / 100)


def _bounded(number: float, most: float = 255) -> float:
    return max(0.0, min(number, most))


def _of_hue(hue: float, saturation: float, light: float) -> Colour:
    """CSS Color 4, 7.1."""
    reach = saturation * min(light, 1 - light)

    def part(n: int) -> float:
        k = (n + hue / 30) % 12
        return 255 * (light - reach * max(-1.0, min(k - 3, 9 - k, 1.0)))

    return part(0), part(8), part(4)


@cache
def _colour() -> re.Pattern[str]:
    names = "|".join(sorted(_NAMED, key=len, reverse=True))
    return expression(rf"#[\da-f]{{3,8}}\b|(?:rgb|hsl)a?\([^()]{{0,80}}\)|(?<![\w-])(?:{names})(?![\w-])")
