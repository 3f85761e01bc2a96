"""Selectors of style sheets, as far as blocks can be told by them: tags, classes, ids, what is around, `:not`, `:is`.

What a page's blocks do not tell (most attributes, the place among siblings) is taken to hold where a class or an id is
named beside it; states (`:hover`) and what stands before or behind an element (`::before`) are no selectors here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression

Element = tuple[str, frozenset[str]]
"""Its tag ("" where that is not known), and its classes and ids."""

_STATES: Final = frozenset(
    "hover focus focus-within focus-visible active visited target target-within checked indeterminate disabled enabled"
    " invalid valid placeholder-shown empty autofill fullscreen modal popover-open open closed host host-context"
    " slotted defined before after first-line first-letter selection backdrop placeholder marker link any-link".split()
)
_STATED: Final = re.compile(
    r"hidden|open|disabled|checked|selected|controls|src|href|type|style|width|height|aria-[\w-]*|data-state|data-open"
    r"|[vx]-[\w-]*|ng-[\w-]*|inert|loading|media|lang|dir|data-aos[\w-]*|data-animat[\w-]*|data-sr[\w-]*"
)
"""Attributes that scripts and readers change, or that pictures and fields have."""
_KNOWN: Final = frozenset({"class", "id", "role", "itemprop", "data-testid"})
_WHOLE: Final = frozenset({"html", "body", "main", "article"})


class Compound(msgspec.Struct, frozen=True):
    """What one element has to be and to have."""

    tag: str = ""
    names: frozenset[str] = frozenset()
    pieces: tuple[tuple[str, str], ...] = ()
    """Pieces of names: (operator of an attribute's selector, value)."""
    nots: tuple[Compound, ...] = ()
    anys: tuple[tuple[Compound, ...], ...] = ()

    def fits(self, element: Element) -> bool:
        """Whether an element may be such a one."""
        tag, names = element
        if self.tag and self.tag != tag and (tag or not (self.names or self.pieces)):
            return False
        return (
            self.names <= names
            and all(any(_is_piece(name, *piece) for name in names) for piece in self.pieces)
            and not any(one.fits(element) for one in self.nots)
            and all(any(one.fits(element) for one in some) for some in self.anys)
        )

    def is_bare(self) -> bool:
        """Whether any element is such a one."""
        return not (self.tag or self.names or self.pieces or self.anys)


class Selector(msgspec.Struct, frozen=True):
    """From the outermost element to the one that is meant; `simple`: of tags, classes and ids alone."""

    compounds: tuple[Compound, ...]
    simple: bool

    def selects(self, chain: list[Element], at: int) -> bool:
        """Whether it fits the `at`-th of elements, the innermost first: its last compound, the others above."""
        if not self.compounds[-1].fits(chain[at]):
            return False
        for compound in self.compounds[-2::-1]:
            at = next((n for n in range(at + 1, len(chain)) if compound.fits(chain[n])), -1)
            if at < 0:
                return False
        return True


def selector_of(words: str) -> Selector | None:
    """A folded selector in lower case; None for what is no selector of elements that a reader sees as they are."""
    found, simple, at, now = list[Compound](), True, 0, dict[str, list[object]]()
    while at < len(words):
        part = _part().match(words, at)
        if part is None or part.end() == at:
            return None
        at = part.end()
        if (gap := part["gap"]) is not None:
            if now or found:
                found = _closed(found, now)
            now = {}
            if gap.strip() in ("+", "~") and found:
                found, simple = found[:-1], False
        elif (plain := _added(part, now)) is None:
            return None
        else:
            simple = simple and plain
    found = _closed(found, now)
    if not found or found[-1].tag in _WHOLE:
        return None
    named = any(one.names or one.pieces or one.anys for one in found)
    apart = any(one.tag and one.tag not in _WHOLE for one in found)
    if (found[-1].is_bare() and not named and not apart) or not any(
        one.tag or one.names or one.pieces or one.anys for one in found
    ):
        return None
    while len(found) > 1 and found[0].is_bare() and not found[0].nots:
        found = found[1:]
    return Selector(tuple(found), simple and named and not found[-1].is_bare())


def _closed(found: list[Compound], now: dict[str, list[object]]) -> list[Compound]:
    if not now:
        return found
    made = Compound(
        "".join(map(str, now.get("tag", []))),
        frozenset(map(str, now.get("names", []))),
        tuple(now.get("pieces", [])),  # type: ignore[arg-type]
        tuple(now.get("nots", [])),  # type: ignore[arg-type]
        tuple(now.get("anys", [])),  # type: ignore[arg-type]
    )
    return [*found, made]


def _added(part: re.Match[str], now: dict[str, list[object]]) -> bool | None:
    """Adds a piece of a selector; whether it is a simple one; None where the selector is none of ours."""
    if part["name"]:
        now.setdefault("names", []).append(re.sub(r"\\(.)", r"\1", part["name"][1:]))
        return True
    if part["tag"]:
        now.setdefault("tag", []).extend([] if part["tag"] == "*" else [part["tag"]])
        return True
    if part["attribute"]:
        return _attribute(part["attribute"], now)
    pseudo, inner = part["pseudo"].lstrip(":"), part["inner"] or ""
    if part["pseudo"].startswith("::") or pseudo in _STATES or pseudo.startswith("-moz-"):
        return None
    now.setdefault("others", [])
    if pseudo in ("not", "is", "where", "matches", "-webkit-any"):
        some = [one.compounds[-1] for words in inner.split(",")[:20] if (one := selector_of(words.strip()))]
        if pseudo == "not":
            now.setdefault("nots", []).extend(some)
        elif some:
            now.setdefault("anys", []).append(tuple(some))
        elif ":" in inner and not now.get("names") and not now.get("tag"):
            return None  # a state; of a whole page's element, as in ":where(article)", nothing is asked
    return False


def _attribute(words: str, now: dict[str, list[object]]) -> bool | None:
    found = _attributes().fullmatch(words)
    if found is None:
        return None
    name, sign, value = found["name"], found["sign"] or "", (found["value"] or "").strip("\"'")
    if name in _KNOWN and value:
        now.setdefault("pieces", []).extend((sign, one) for one in value.split())
        return False
    if _STATED.fullmatch(name) or not now.get("names"):
        return None
    return False


def _is_piece(name: str, sign: str, value: str) -> bool:
    if sign == "*":
        return value in name
    if sign in ("^", "|"):
        return name.startswith(value)
    return name.endswith(value) if sign == "$" else name == value


@cache
def _part() -> re.Pattern[str]:
    return expression(
        r"(?P<gap> ?[>+~] ?| )|(?P<name>[.#](?:\\.|[\w-])+)|(?P<tag>[a-z][\w-]*|\*)|(?P<attribute>\[[^\]]{0,200}\])"
        r"|(?P<pseudo>::?[a-z-]+)(?:\((?P<inner>(?:[^()]|\([^()]*\))*)\))?"
    )


@cache
def _attributes() -> re.Pattern[str]:
    return expression(
        r"\[ ?(?P<name>[\w:-]+) ?(?:(?P<sign>[~*^$|])?= ?(?P<value>\"[^\"]*\"|'[^']*'|[\w-]+)(?: [is])?)? ?\]"
    )
