"""Which declarations of a style sheet put an element's words out of sight, by their values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from onrecord.page.kept import expression

HINT: Final = (
    r":(?:(?<=y:)(?:(?<=display:)(?:none|var)|(?<=visibility:)[hcv]|(?<=opacity:)(?:0?\.[01]|0(?![\d.])|\d%|[+-]|\d+e-|calc))"
    r"|(?<=e:)(?:(?<=font-size:)(?:0?\.[01]|0(?![\d.])|[0-3]p|\d%|1\d%|[+-]|calc|max|min|clamp)|(?<=-size:)(?:0|[12]px|\.0)|(?<=scale:)[0.]"
    r"|(?<=translate:)|(?<=-line:)line-t|(?<=mask-image:))"
    r"|(?<=t:)(?:-\d|calc\(-|(?<=height:)(?:0|[12]px|\.0)|(?<=font:)[^;{}]{0,60}?(?<![\d.])0?\.?0[ p/e%r]"
    r"|(?<=inset:)[^;{}]{0,40}?(?:-\d|\d{4}|\d\dv)|(?<!height:)(?:\d{4}|\d{2,3}(?:r?em|v[wh]|%)))"
    r"|(?<=h:)(?:(?<=width:)(?:0|[12]px|\.0)|(?<=-path:)[a-z])"
    r"|(?<=r:)(?:(?<=color:)(?:t|[a-z]+\(|#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}[01])|(?<=filter:))"
    r"|(?<=m:)(?:(?<=transform:)[^;{}]{0,80}?(?:scale|translate|90deg|270deg|matrix)|(?<=zoom:)[0.]"
    r"|(?<=bottom:)(?:-\d|calc\(-|\d{4}|\d{2,3}(?:r?em|v[wh]))|(?<=-end:)-\d)"
    r"|(?<=p:)(?:-\d|calc\(-|(?<=clip:)rect|(?<=top:)(?:\d{4}|\d{2,3}(?:r?em|v[wh])))"
    r"|(?<=n:)(?:(?<=text-decoration:)[^;{}]{0,30}?line-t|(?<=margin:)[^;{}]{0,40}?(?:-\d|\d{4}))"
    r"|(?<=g:)-|(?<=x:)-|(?<=k:)(?<=mask:))"
)
"""Where a declaration may be one that hides: looked for in whole sheets, so that most rules are never looked at."""
FADES: Final = frozenset({"opacity", "color", "-webkit-text-fill-color", "filter", "transform", "translate", "scale"})
"""What an animation or a transition brings into sight, or a gradient behind the letters."""
_MOVING: Final = ("animation", "transition", "-webkit-animation", "-webkit-transition")
_NUMBER: Final = r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)(px|r?em|ex|ch|pt|pc|in|cm|mm|%|[sld]?v[wh]|vmax|vmin|deg)?"
_IN_PIXELS: Final = {
    "": 1.0, "px": 1.0, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "pt": 1.33, "pc": 16.0, "in": 96.0, "cm": 38.0,
    "mm": 3.8, "%": 1.0, "vw": 12.0, "vh": 8.0, "vmax": 12.0, "vmin": 8.0,
}  # fmt: skip
_FAINT, _TINY, _AWAY, _FAR, _SLIVER = 0.1, 3.0, -95.0, 1000.0, 2.0
_SIDES: Final = frozenset(
    "left right top bottom text-indent margin-left margin-right margin-top margin-bottom margin inset"
    " inset-inline-start inset-block-start margin-inline-start margin-block-start inset-inline inset-block".split()
)
_SIZES: Final = frozenset("height width max-height max-width block-size inline-size max-block-size line-height".split())
_NOUGHT: Final = r"(?:0*\.?0+%?|0*\.0\d*|\d(?:\.\d+)?%)"
_CLEAR: Final = (
    rf"transparent|(?:rgb|hsl)a?\((?:[^(),/]*,){{3}} ?{_NOUGHT} ?\)|[a-z]+\([^()/]*/ ?{_NOUGHT} ?\)"
    r"|#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}[01][\da-f](?![\da-f])"
)


def declarations(words: str) -> list[tuple[str, str]]:
    """The declarations of a rule as (property, value), lower case, without `!important`."""
    found = []
    for one in words.split(";"):
        name, colon, value = one.partition(":")
        if colon:
            found.append((name.strip(), value.partition("!")[0].strip()))
    return found


def may_hide(style: str) -> bool:
    """Whether an attribute `style` puts its element out of sight."""
    words = " ".join(style.lower().split())
    if "/*" in words:
        words = re.sub(r"/\*.*?(?:\*/|$)", "", words)
    words = words.replace(" :", ":").replace(": ", ":")
    return _hint().search(words) is not None and any(True for _ in hiding(words))


def hiding(words: str, vanishing: frozenset[str] = frozenset()) -> Iterator[tuple[str, bool]]:
    """The properties of a rule that hide; each with whether what fades in may bring it into sight again.

    `vanishing` are the animations that end out of sight.
    """
    stated = declarations(words)
    held = dict(stated)
    moving = any(name.startswith(_MOVING) and value != "none" for name, value in stated)
    filled = "text" in (held.get("background-clip"), held.get("-webkit-background-clip"))
    for name, value in stated:
        if hides(name, value, held):
            yield name, (moving or (filled and "color" in name)) and name in FADES
        elif vanishing and "animation" in name and not vanishing.isdisjoint(re.split(r"[\s,]+", value)):
            yield name, False


def hides(name: str, value: str, held: dict[str, str]) -> bool:
    """Whether a declaration puts words out of sight, beside the others of its rule."""
    if name in ("display", "visibility", "content-visibility"):
        return value in ("none", "hidden", "collapse") or value.startswith("var(")
    if name in ("opacity", "zoom", "scale"):
        amount, unit = next(_amounts(value), (1.0, ""))
        return amount / (100 if unit == "%" else 1) <= _FAINT
    if name in _SIDES:
        return any(_is_away(amount, unit) for amount, unit in _amounts(value)) or (
            name == "text-indent" and value == "100%"
        )
    if name in _SIZES:
        return _is_shut(name, value, held)
    look = _LOOKS.get(name.removeprefix("-webkit-"))
    return look is not None and look(value, held)


def _amounts(value: str) -> Iterator[tuple[float, str]]:
    """The numbers of a value with their units."""
    for found in _number().finditer(value[:200]):
        yield float(found[1]), found[2] or ""


def _pixels(amount: float, unit: str) -> float:
    return amount * _IN_PIXELS.get(unit.lstrip("sld") if unit.endswith(("vw", "vh")) else unit, 1.0)


def _is_away(amount: float, unit: str) -> bool:
    pixels = _pixels(amount, unit)
    return pixels <= _AWAY or (pixels >= _FAR and unit != "%")


def _is_shut(name: str, value: str, held: dict[str, str]) -> bool:
    amount, unit = next(_amounts(value), (-1.0, ""))
    if name.startswith("max-") and amount == 0:
        return True
    clipped = any(held.get(one, "").startswith(("hidden", "clip")) for one in ("overflow", "overflow-y", "overflow-x"))
    return clipped and 0 <= _pixels(amount, unit) <= _SLIVER and (name != "line-height" or amount == 0)


def _is_tiny(value: str, _: dict[str, str]) -> bool:
    sizes = [(amount, unit) for amount, unit in _amounts(value.partition("/")[0])]
    if value.startswith(("calc", "max", "min", "clamp")) and len(sizes) != 1:
        return bool(sizes) and all(amount == 0 for amount, _ in sizes)
    amount, unit = sizes[-1] if sizes else (16.0, "px")
    if unit == "%":
        amount, unit = amount * 0.16, "px"
    return _pixels(amount, unit) <= _TINY


def _is_clear(value: str, _: dict[str, str]) -> bool:
    return _clear().fullmatch(value) is not None


def _is_clipped(value: str, _: dict[str, str]) -> bool:
    kind, bracket, inner = value.partition("(")
    if not bracket:
        return False
    amounts = list(_amounts(inner))
    if kind == "inset":
        return any(amount >= 50 for amount, _ in amounts)
    if kind in ("circle", "ellipse"):
        return any(amount == 0 for amount, _ in amounts[: 1 if kind == "circle" else 2])
    return kind == "rect" or (kind in ("polygon", "xywh") and not any(amount for amount, _ in amounts))


def _is_transformed(value: str, _: dict[str, str]) -> bool:
    for found in _function().finditer(value[:300]):
        amounts = list(_amounts(found[2]))
        if found[1].startswith("scale") and any(abs(amount) <= _FAINT / 2 for amount, _ in amounts):
            return True
        if found[1].startswith("translate") and any(abs(_pixels(*one)) >= -_AWAY for one in amounts):
            return True
        if found[1] in ("rotatex", "rotatey", "rotate3d") and any(abs(amount) in (90, 270) for amount, _ in amounts):
            return True
        if found[1] == "matrix" and len(amounts) > 3 and not amounts[0][0] and not amounts[3][0]:
            return True
    return False


def _is_filtered(value: str, _: dict[str, str]) -> bool:
    for found in _function().finditer(value[:300]):
        amount, unit = next(_amounts(found[2]), (1.0, ""))
        if found[1] == "opacity" and amount / (100 if unit == "%" else 1) <= _FAINT:
            return True
        if found[1] == "blur" and _pixels(amount, unit) >= _TINY:
            return True
    return False


def _is_masked(value: str, _: dict[str, str]) -> bool:
    left = _clear().sub("", value)
    return left != value and re.search(r"#|\b(?:black|white|red|url|rgb|hsl)\b", left) is None


_LOOKS: Final[dict[str, Callable[[str, dict[str, str]], bool]]] = {
    "font-size": _is_tiny,
    "font": lambda value, _: re.search(r"(?<![\w.#-])0?\.?0+(?:px|r?em|pt|%)?(?:/| )", f"{value} ") is not None,
    "color": _is_clear,
    "text-fill-color": _is_clear,
    "clip": lambda value, _: value.startswith("rect"),
    "clip-path": _is_clipped,
    "transform": _is_transformed,
    "translate": lambda value, _: any(abs(_pixels(*one)) >= -_AWAY for one in _amounts(value)),
    "filter": _is_filtered,
    "mask": _is_masked,
    "mask-image": _is_masked,
    "z-index": lambda value, held: value.startswith("-") and "position" in held,
    "letter-spacing": lambda value, _: any(_pixels(*one) <= -5 for one in _amounts(value)),
    "text-decoration": lambda value, _: "line-through" in value,
    "text-decoration-line": lambda value, _: "line-through" in value,
}


@cache
def _hint() -> re.Pattern[str]:
    return expression(HINT)


@cache
def _number() -> re.Pattern[str]:
    return expression(rf"(?<![\w.#]){_NUMBER}")


@cache
def _clear() -> re.Pattern[str]:
    return expression(_CLEAR)


@cache
def _function() -> re.Pattern[str]:
    return expression(r"([a-z][a-z0-9]*)\(([^()]*)\)")
