"""Selectors of style sheets, as far as a page's blocks can be asked about them: tags, classes, ids, attributes, what
is around, `:not`, `:is`.

What a page's blocks do not tell (the place among siblings, `:has`) is taken to hold; states (`:hover`) and what stands
before or behind an element (`::before`) are no selectors here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

_STATES: Final = frozenset(
    "hover focus focus-within focus-visible active visited target target-within checked indeterminate disabled enabled"
    " invalid valid placeholder-shown empty autofill fullscreen modal popover-open open closed host host-context"
    " slotted before after selection backdrop placeholder marker".split()
)
_OF_LINES: Final = ("first-line", "first-letter")
"""Pseudo-elements that hold words of the element itself."""
_CHANGING: Final = Pattern(
    r"hidden|open|disabled|checked|selected|controls|inert|loading|media|data-state|data-open|[vx]-[\w-]*|ng-[\w-]*"
    r"|aria-(?:hidden|expanded|selected|busy|checked|disabled|pressed|current|modal|live)"
    r"|data-aos[\w-]*|data-animat[\w-]*|data-sr[\w-]*"
)
"""Attributes that scripts and readers change."""
_NAMES: Final = frozenset({"class", "id", "role", "itemprop", "data-testid"})
_UNASKED: Final = _NAMES | {"type", "src", "href", "rel", "width", "height", "alt", "target", "for", "value", "name"}
"""Attributes that are among an element's names, or that blocks do not have."""
_WHOLE: Final = frozenset({"html", "body", "main", "article"})
_DEEPEST, _MOST_ASKED = 6, 60
"""How deep selectors in selectors are read, and for how many attributes a page's elements are asked."""


class Element(msgspec.Struct, frozen=True):
    """What of an element is known here; names and values in lower case."""

    tag: str
    """ "" where that is not known."""
    names: frozenset[str]
    """Its classes and ids, and others that it is called by."""
    attributes: Mapping[str, str] | None = None
    """Those that style sheets ask about; None where they are not known, and any may be there."""


class Compound(msgspec.Struct, frozen=True):
    """What one element has to be and to have."""

    tag: str = ""
    names: frozenset[str] = frozenset()
    pieces: tuple[tuple[str, str], ...] = ()
    """Pieces of names: (operator of an attribute's selector, value)."""
    attributes: tuple[tuple[str, str, str | None], ...] = ()
    """(name, operator, value; None where it only has to be there)."""
    nots: tuple[Compound, ...] = ()
    anys: tuple[tuple[Compound, ...], ...] = ()
    narrowed: bool = False
    """Something more is asked, which is not read here."""

    def fits(self, element: Element) -> bool:
        """Whether an element may be such a one."""
        tag, names, attributes = element.tag, element.names, element.attributes
        if self.tag and self.tag != tag and (tag or not (self.names or self.pieces or self.attributes)):
            return False
        return (
            self.names <= names
            and (attributes is None or all(_has(attributes, *one) for one in self.attributes))
            and all(any(_is_piece(name, *piece) for name in names) for piece in self.pieces)
            and not any(one.fits(element) for one in self.nots)
            and all(any(one.fits(element) for one in some) for some in self.anys)
        )

    def is_named(self) -> bool:
        """Whether it asks for more than a tag."""
        return bool(self.names or self.pieces or self.attributes or self.anys)

    def is_bare(self) -> bool:
        """Whether it asks for nothing, as `*` does."""
        return not (self.tag or self.nots or self.narrowed or self.is_named())

    def is_exact(self) -> bool:
        """Whether all that it asks for is read: tags, classes and ids alone."""
        return not (self.pieces or self.attributes or self.anys or self.narrowed or self.nots)


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
    found = _compounds(words, 0)
    if not found:
        return None
    last = found[-1]
    if last.tag in _WHOLE and not last.is_named():
        return None  # a page that shows itself by a script
    told = any(one.is_named() or (one.tag and one.tag not in _WHOLE) for one in found)
    if last.is_bare() and not told:
        return None
    while len(found) > 1 and found[0].is_bare():
        found = found[1:]
    simple = all(one.is_exact() for one in found) and any(one.names for one in found) and not last.is_bare()
    return Selector(tuple(found), simple)


def listed(prelude: str) -> list[str]:
    """A list of selectors taken apart."""
    if "(" not in prelude and "[" not in prelude:
        return [one for part in prelude.split(",") if (one := part.strip())]
    found, depth, start = [], 0, 0
    for sign in _list_sign().finditer(prelude):
        depth += {"(": 1, ")": -1, "[": 1, "]": -1}.get(sign[0], 0)
        if sign[0] == "," and depth <= 0:
            found.append(prelude[start : sign.start()].strip())
            start = sign.end()
    found.append(prelude[start:].strip())
    return [one for one in found if one]


def attributes_asked(styles: tuple[str, ...]) -> tuple[str, ...] | None:
    """The attributes that sheets as they stand select by, lower case, without those that blocks do not have.

    None where they are more than any page's elements are asked for.
    """
    found = {name.lower() for sheet in styles if "[" in sheet for name in set(_asked().findall(sheet))}
    asked = sorted(name for name in found if name not in _UNASKED and _CHANGING.fullmatch(name) is None)
    return tuple(asked) if len(asked) <= _MOST_ASKED else None


class _Draft(msgspec.Struct):
    """A compound while it is read."""

    tag: str = ""
    names: list[str] = []
    pieces: list[tuple[str, str]] = []
    attributes: list[tuple[str, str, str | None]] = []
    nots: list[Compound] = []
    anys: list[tuple[Compound, ...]] = []
    narrowed: bool = False

    def compound(self) -> Compound:
        return Compound(
            self.tag, frozenset(self.names), tuple(self.pieces), tuple(self.attributes), tuple(self.nots),
            tuple(self.anys), self.narrowed,
        )  # fmt: skip


def _compounds(words: str, depth: int) -> list[Compound] | None:
    """The compounds of a selector; None where it fits no element at rest, or is none."""
    found, draft, at = list[Compound](), None, 0
    while at < len(words):
        part = _part().match(words, at)
        if part is None:
            return None
        at = part.end()
        if (gap := part["gap"]) is not None:
            found += [draft.compound()] if draft is not None else []
            draft = None
            if gap.strip() in ("+", "~") and found:
                found, draft = found[:-1], _Draft(narrowed=True)
            continue
        draft = draft or _Draft()
        if part["pseudo"]:
            end = _closing(words, at) if words.startswith("(", at) else at
            if not _with_pseudo(draft, part["pseudo"], words[at + 1 : end - 1], depth):
                return None
            at = end
        elif not _with_piece(draft, part):
            return None
    return [*found, draft.compound()] if draft is not None else found


def _with_piece(draft: _Draft, part: re.Match[str]) -> bool:
    """Adds a tag, a class, an id or an attribute; False where that fits no element at rest."""
    if part["name"]:
        name = part["name"][1:]
        draft.names.append(re.sub(r"\\(.)", r"\1", name) if "\\" in name else name)
    elif part["tag"]:
        draft.tag = part["tag"].rpartition("|")[2].replace("*", "")
    else:
        return _with_attribute(draft, part["attribute"])
    return True


def _with_pseudo(draft: _Draft, words: str, inner: str, depth: int) -> bool:
    """Adds a pseudo-class; False where it fits no element at rest."""
    pseudo = words.lstrip(":")
    if pseudo in _OF_LINES:
        draft.narrowed = True
        return True
    if words.startswith("::") or pseudo in _STATES or pseudo.startswith("-moz-"):
        return False
    if pseudo in ("root", "scope", "link", "any-link", "defined"):
        draft.tag = draft.tag or {"root": "html", "scope": "html", "defined": ""}.get(pseudo, "a")
        return True
    if pseudo not in ("not", "is", "where", "matches", "-webkit-any") or depth >= _DEEPEST:
        draft.narrowed = True
        return True
    inside = [found for one in listed(inner) if (found := _compounds(one, depth + 1))]
    if pseudo == "not":
        if ":defined" in inner:
            return False
        told = [one[0] for one in inside if len(one) == 1 and one[0].is_exact()]
        draft.nots += told
        draft.narrowed |= len(told) < inner.count(",") + 1
        return True
    draft.anys.append(tuple(one[-1] for one in inside))
    draft.narrowed |= any(len(one) > 1 for one in inside)
    return bool(inside)


def _with_attribute(draft: _Draft, words: str) -> bool:
    found = _attribute().fullmatch(words)
    if found is None:
        return False
    name, sign, value = found["name"], found["sign"] or "", found["value"]
    value = value.strip("\"'") if value is not None else None
    if name in _NAMES:
        if value:
            draft.pieces += [(sign, one) for one in value.split()]
        draft.narrowed |= not value
        return True
    if _CHANGING.fullmatch(name):
        return False
    draft.attributes.append((name, sign, value))
    return True


def _closing(words: str, opening: int) -> int:
    """The place behind the bracket that closes the one at `opening`; the end where none does."""
    depth = 0
    for sign in _bracket().finditer(words, opening):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if depth == 0 and sign[0] == ")":
            return sign.end()
    return len(words) + 1


def _has(attributes: Mapping[str, str], name: str, sign: str, value: str | None) -> bool:
    held = attributes.get(name)
    if held is None or value is None:
        return held is not None
    if sign == "~":
        return value in held.split()
    return _is_piece(held, sign, value)


def _is_piece(name: str, sign: str, value: str) -> bool:
    if sign == "*":
        return value in name
    if sign in ("^", "|"):
        return name.startswith(value)
    return name.endswith(value) if sign == "$" else name == value


@cache
def _part() -> re.Pattern[str]:
    return expression(
        r"(?P<gap> ?[>+~] ?| )|(?P<name>[.#](?:\\.|[\w-]|[^\x00-\x7f])+)|(?P<tag>(?:[\w-]*\||\*\|)?(?:[a-z][\w-]*|\*))"
        r"|(?P<attribute>\[(?:[^\]\"']|\"[^\"]*\"|'[^']*')*\])|(?P<pseudo>::?[a-z-]+)"
    )


@cache
def _attribute() -> re.Pattern[str]:
    return expression(
        r"\[ ?(?:[\w*-]*\|(?!=))?(?P<name>[\w:-]+) ?(?:(?P<sign>[~*^$|])?= ?(?P<value>\"[^\"]*\"|'[^']*'|[^\s\]\"']+)"
        r"(?: ?[is])?)? ?\]"
    )


@cache
def _asked() -> re.Pattern[str]:
    return expression(r"\[\s*([a-zA-Z][\w-]*)")


@cache
def _list_sign() -> re.Pattern[str]:
    return expression(r"[()\[\],]|\"[^\"]*\"|'[^']*'")


@cache
def _bracket() -> re.Pattern[str]:
    return expression(r"[()]|\"[^\"]*\"|'[^']*'")
