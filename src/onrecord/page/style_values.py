"""Which values of which properties put an element's words out of sight.

One table, `PROPERTIES`: of each property how a value begins that may hide, and what decides it. Of the first an
expression is made, by which whole sheets are searched, so that most rules are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.style_colours import GROUNDS, is_colour, is_ground_of, is_pale

_NUMBER: Final = r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)(px|r?em|ex|ch|pt|pc|in|cm|mm|%|[sld]?v[wh]|vmax|vmin|deg)?"
_IN_PIXELS: Final = {
    "": 1.0, "px": 1.0, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "pt": 1.33, "pc": 16.0, "in": 96.0, "cm": 38.0,
    "mm": 3.8, "%": 1.0, "vw": 12.0, "vh": 8.0, "vmax": 12.0, "vmin": 8.0,
}  # fmt: skip
_FAINT, _TINY, _AWAY, _FAR, _SLIVER = 0.1, 3.0, -95.0, 1000.0, 2.0
_LONGEST: Final = 1_000
"""Characters of a value that are read; a longer one of numbers may hide."""
LETTERS: Final = ("color", "-webkit-text-fill-color")
_SHOWN: Final = frozenset(
    "block inline flex grid inline-block inline-flex inline-grid table inline-table table-cell table-row contents"
    " list-item flow-root -webkit-box -webkit-flex visible auto".split()
)
"""Values by which an element is seen."""
_NOUGHT: Final = r"(?:0*\.?0+%?|0*\.0\d*|\d(?:\.\d+)?%)"
_CLEAR: Final = (
    rf"transparent|(?:rgb|hsl)a?\((?:[^(),/]*+,){{3}} ?{_NOUGHT} ?\)|(?<![a-z])[a-z]++\([^()/]*+/ ?{_NOUGHT} ?\)"
    r"|#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}[01][\da-f](?![\da-f])"
)


def hides(name: str, value: str, held: Mapping[str, str]) -> bool:
    """Whether a declaration puts words out of sight, beside the others of its rule."""
    held_by = PROPERTIES.get(name) or PROPERTIES.get(name.removeprefix("-webkit-"))
    if held_by is None:
        return False
    return (len(value) > _LONGEST and held_by.numbers) or held_by.hides(value, held)


def shows(name: str, value: str, held: Mapping[str, str]) -> bool:
    """Whether a declaration brings words into sight which another of its property hid: one that browsers take."""
    if hides(name, value, held) or not value:
        return False
    if value in ("initial", "unset", "revert", "revert-layer"):
        return True
    if name in ("display", "visibility", "content-visibility"):
        return value in _SHOWN
    if name in LETTERS:
        return is_colour(value) and not is_pale(value)
    return value in ("none", "auto", "normal") or next(_amounts(value), None) is not None


def _amounts(value: str) -> Iterator[tuple[float, str]]:
    """The numbers of a value with their units."""
    for found in _number().finditer(value[:_LONGEST]):
        yield float(found[1]), found[2] or ""


def _pixels(amount: float, unit: str) -> float:
    return amount * _IN_PIXELS.get(unit.lstrip("sld") if unit.endswith(("vw", "vh")) else unit, 1.0)


def _is_out(value: str, _: Mapping[str, str]) -> bool:
    return value in ("none", "hidden", "collapse") or value.startswith("var(")


def _is_faint(value: str, _: Mapping[str, str]) -> bool:
    amount, unit = next(_amounts(value), (1.0, ""))
    return amount / (100 if unit == "%" else 1) <= _FAINT


def _is_away(value: str, _: Mapping[str, str]) -> bool:
    for amount, unit in _amounts(value):
        pixels = _pixels(amount, unit)
        if pixels <= _AWAY or (pixels >= _FAR and unit != "%"):
            return True
    return False


def _is_indented_away(value: str, held: Mapping[str, str]) -> bool:
    return value == "100%" or _is_away(value, held)


def _is_moved(value: str, _: Mapping[str, str]) -> bool:
    return any(abs(_pixels(*one)) >= -_AWAY for one in _amounts(value))


def _is_turned(value: str, _: Mapping[str, str]) -> bool:
    """Seen from its edge: turned about an axis in its plane."""
    return re.match(r"[xy\d-]", value) is not None and any(
        unit == "deg" and abs(amount) % 180 == 90 for amount, unit in _amounts(value) if " " in value
    )


def _is_shut(value: str, held: Mapping[str, str]) -> bool:
    amount, unit = next(_amounts(value), (-1.0, ""))
    clipped = any(held.get(one, "").startswith(("hidden", "clip")) for one in ("overflow", "overflow-y", "overflow-x"))
    return clipped and (unit != "" or amount == 0) and 0 <= _pixels(amount, unit) <= _SLIVER


def _is_shut_at_most(value: str, held: Mapping[str, str]) -> bool:
    return next(_amounts(value), (-1.0, ""))[0] == 0 or _is_shut(value, held)


def _is_flat(value: str, held: Mapping[str, str]) -> bool:
    return _is_shut(value, held) and next(_amounts(value), (-1.0, ""))[0] == 0


def _is_tiny(value: str, _: Mapping[str, str]) -> bool:
    sizes = [(amount, unit) for amount, unit in _amounts(value.partition("/")[0])]
    if value.startswith(("calc", "max", "min", "clamp")) and len(sizes) != 1:
        return bool(sizes) and all(amount == 0 for amount, _ in sizes)
    amount, unit = sizes[-1] if sizes else (16.0, "px")
    if unit == "%":
        amount, unit = amount * 0.16, "px"
    return _pixels(amount, unit) <= _TINY


def _is_unread(value: str, held: Mapping[str, str]) -> bool:
    """Letters that are clear, or of the colour of the ground that their rule lays."""
    return _clear().fullmatch(value) is not None or any(is_ground_of(held.get(one, ""), value) for one in GROUNDS)


def _is_clipped(value: str, _: Mapping[str, str]) -> bool:
    kind, bracket, inner = value.partition("(")
    if not bracket:
        return False
    amounts = list(_amounts(inner))
    if kind == "inset":
        return any(amount >= 50 for amount, _ in amounts)
    if kind in ("circle", "ellipse"):
        return any(amount == 0 for amount, _ in amounts[: 1 if kind == "circle" else 2])
    return kind in ("rect", "url", "path", "shape") or (
        kind in ("polygon", "xywh") and not any(amount for amount, _ in amounts)
    )


def _is_transformed(value: str, _: Mapping[str, str]) -> bool:
    for found in _function().finditer(value[:_LONGEST]):
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


def _is_filtered(value: str, _: Mapping[str, str]) -> bool:
    for found in _function().finditer(value[:_LONGEST]):
        amount, unit = next(_amounts(found[2]), (1.0, ""))
        if found[1] == "opacity" and amount / (100 if unit == "%" else 1) <= _FAINT:
            return True
        if found[1] == "blur" and _pixels(amount, unit) >= _TINY:
            return True
    return False


def _is_masked(value: str, _: Mapping[str, str]) -> bool:
    left = _clear().sub("", value)
    return left != value and re.search(r"#|\b(?:black|white|red|url|rgb|hsl)\b", left) is None


class _Property(msgspec.Struct, frozen=True):
    hint: str
    """How a value begins that may hide."""
    hides: Callable[[str, Mapping[str, str]], bool]
    numbers: bool = True


_SUM: Final = r"calc|m(?:in|ax)\(|clamp"
_SMALL: Final = r"0+(?![\d.])|0*\.[0-3]|[\d.]+e-"
"""Nought, or little more than that."""
_FAR_OFF: Final = r"\d{4}|\d{2,3}(?:\.\d+)?(?:r?em|e[xm]|[a-z]*v[whmi]|in|p[ct]|[cm]m|ch)"
_LENGTHS: Final = rf"[^;{{}}]{{0,300}}?(?:(?<![\w-])-[\d.]|{_SUM}|\de-?\d|(?<![\d.])(?:{_FAR_OFF}))"
"""Lengths of which one may be far to a side."""
_SHUT: Final = (
    rf"[-+]|{_SMALL}|[12](?:\.\d+)?(?:p|%|q|m)|0*\.\d+(?:p|%|ch|ex|mm|[a-z]*v[whmi])"
    rf"|(?:{_SUM})[( ]*[-+]?0*[012]?(?!\d)"
)
_FAINTLY: Final = r"(?!1(?:\.0*)?(?![\w.%])|0?\.[2-9]\d*(?![\d%e]))[-+.cm\d]"
_COLOURS: Final = r"t|[a-z]+\(|#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}[01]"
PROPERTIES: Final[dict[str, _Property]] = {
    "display": _Property("none|var", _is_out, numbers=False),
    "visibility": _Property("[hcv]", _is_out, numbers=False),
    "content-visibility": _Property("[hv]", _is_out, numbers=False),
    "opacity": _Property(_FAINTLY, _is_faint),
    "zoom": _Property(_FAINTLY, _is_faint),
    "scale": _Property(_FAINTLY, _is_faint),
    **dict.fromkeys(
        "left right top bottom margin-left margin-right margin-top margin-bottom margin inset"
        " inset-inline-start inset-block-start margin-inline-start margin-block-start inset-inline"
        " inset-block".split(),
        _Property(_LENGTHS, _is_away),
    ),
    "text-indent": _Property(f"100%|{_LENGTHS}", _is_indented_away),
    **dict.fromkeys("height width block-size inline-size".split(), _Property(_SHUT, _is_shut)),
    **dict.fromkeys("max-height max-width max-block-size".split(), _Property(_SHUT, _is_shut_at_most)),
    "line-height": _Property(rf"0*\.?0+(?![\d.])|[-+]|{_SUM}|\d*e-?\d", _is_flat),
    "font-size": _Property(
        rf"[-+]|{_SUM}|{_SMALL}|[0-3]?(?:\.\d+)?(?:p|mm|ch|ex|q|[sld]?v[whmi]|[;}} !/]|$)|[01]?\d?(?:\.\d+)?%", _is_tiny
    ),
    "font": _Property(
        r"[^;{}]{0,300}?(?<![\w.#-])0*\.?0+(?![\d.])",
        lambda value, _: re.search(r"(?<![\w.#-])0*\.?0+(?:%|[a-z]+)?(?:/| )", f"{value} ") is not None,
    ),
    "color": _Property(_COLOURS, _is_unread, numbers=False),
    "text-fill-color": _Property(_COLOURS, _is_unread, numbers=False),
    "clip": _Property("rect", lambda value, _: value.startswith("rect"), numbers=False),
    "clip-path": _Property("[a-z]", _is_clipped, numbers=False),
    "transform": _Property(r"[^;{}]{0,300}?(?:scale|translate|90|270|matrix)", _is_transformed),
    "translate": _Property("", _is_moved),
    "rotate": _Property("", _is_turned),
    "filter": _Property("", _is_filtered, numbers=False),
    "mask": _Property("", _is_masked, numbers=False),
    "mask-image": _Property("", _is_masked, numbers=False),
    "z-index": _Property("-", lambda value, held: value.startswith("-") and "position" in held),
    "letter-spacing": _Property(rf"-|{_SUM}", lambda value, _: any(_pixels(*one) <= -5 for one in _amounts(value))),
    "text-decoration": _Property("[^;{}]{0,60}?line-t", lambda value, _: "line-through" in value),
    "text-decoration-line": _Property("[^;{}]{0,60}?line-t", lambda value, _: "line-through" in value),
}


def hint_of_values() -> str:
    """The expression of where a value may hide."""
    by_end = groupby(sorted(PROPERTIES, key=lambda name: (name[-1], name)), key=lambda name: name[-1])
    groups = (
        f"(?<={end}:)(?:" + "|".join(f"(?<={name}:)(?:{PROPERTIES[name].hint})" for name in names) + ")"
        for end, names in by_end
    )
    return f":(?:{'|'.join(groups)})"


@cache
def _number() -> re.Pattern[str]:
    return expression(rf"(?<![\w.#]){_NUMBER}")


@cache
def _clear() -> re.Pattern[str]:
    return expression(_CLEAR)


@cache
def _function() -> re.Pattern[str]:
    return expression(r"([a-z][a-z0-9]*)\(([^()]*)\)")
