"""What the page's own `<style>` elements put out of sight; looked at where a grant or an origin rests on it.

Two questions, which lean to opposite sides. `may_be_hidden`: a grant is believed only where no rule may hide it, for
some screens, by what blocks do not tell, or before something fades in. `hidden_among`: a credit is dropped only where
it is hidden for everybody, and no later rule shows it again. No file that is linked is read.

A reader of its own, and small: a tokenizer of whole sheets in Python takes some forty times as long for a large one,
and looks at each of its rules, of which hardly one in fifty may hide.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import Final

import msgspec

from onrecord.page.page import Page
from onrecord.page.style_colours import is_dark_ground
from onrecord.page.style_declarations import (
    Declaration,
    Hides,
    Unread,
    declarations,
    hiding,
    owned_in,
    tells_ground,
)
from onrecord.page.style_declarations import lays_ground as lays_ground_in
from onrecord.page.style_named import NamedSheet, may_hide
from onrecord.page.style_own import own_values
from onrecord.page.style_rules import Rule, grounds_in, hiding_rules, vanishing_in
from onrecord.page.style_selectors import Element, Selector, listed, selector_of
from onrecord.page.style_values import hides, shows

_DEEPEST: Final = 120
"""Elements around one that are looked at."""
_AGAIN, _LIST = 400, 20_000
"""Places where a selector stands that are looked at, the last ones, and characters of a list of selectors."""
_ANY: Final = 5_000
"""Rules of one sheet that have to be read for any element; the most of 1,526 real pages had 1,500."""
_UNTOLD: Final = (Hides(Declaration("display", "none", important=True), doubtful=True),)
"""What stands for the declarations of a rule that is not read to its end."""


class _Rules(msgspec.Struct):
    """Rules by the last class or id in their selector ("*" where they have to be read for any element)."""

    by_key: dict[str, list[Rule]]
    whole: bool
    """Whether these are all."""
    of: dict[tuple[str, frozenset[str]], list[Rule]] = {}

    def for_element(self, element: Element, fits: Callable[[Rule, Element], bool]) -> list[Rule]:
        """Those that may select an element by its tag and names; `fits` decides it, once for all that have the same."""
        called = (element.tag, element.names)
        if called not in self.of:
            near = (rule for name in (*sorted(element.names), "*") for rule in self.by_key.get(name, ()))
            plain = Element(element.tag, element.names)
            self.of[called] = [rule for rule in near if fits(rule, plain)]
        return self.of[called]


class _Sheet(msgspec.Struct):
    """A sheet, and the rules in it that hide."""

    source: NamedSheet
    rules: _Rules
    vanishing: frozenset[str] | None = None
    own: dict[str, tuple[str, ...]] | None = None
    """The values of its own properties that may hide; None where they are looked for when a rule names them."""
    grounds: _Rules | None = None
    """The rules that lay a ground; None until they are asked for."""
    read: dict[str, Selector | None] = {}
    hidden: dict[Rule, tuple[Hides, ...]] = {}
    shown: dict[tuple[str, str, bool, bool], int] = {}
    braces: list[tuple[int, bool]] | None = None

    @property
    def words(self) -> str:
        """It `cleaned`."""
        return self.source.words

    def is_for_wide(self, place: int) -> bool:
        """Whether what stands there holds on wide screens: in no block, or in that of a width that they have."""
        if self.braces is None:
            self.braces = _braces(self.words)
        number = bisect_left(self.braces, (place, False)) - 1
        return number < 0 or self.braces[number][1]

    def selector(self, rule: Rule) -> Selector | None:
        """What a rule's selector asks for, read once."""
        if rule.selector not in self.read:
            self.read[rule.selector] = selector_of(rule.selector)
        return self.read[rule.selector]

    def may_select(self, rule: Rule, element: Element) -> bool:
        """Whether a rule's last compound fits an element, whatever is around it."""
        selector = self.selector(rule)
        return selector is not None and selector.compounds[-1].fits(element)

    def hides(self, rule: Rule) -> tuple[Hides, ...]:
        """The declarations of a rule that hide, each once, read once."""
        if rule not in self.hidden:
            try:
                self.hidden[rule] = tuple(dict.fromkeys(hiding(rule.words, *self._named(rule.words))))
            except Unread:
                self.hidden[rule] = _UNTOLD
        return self.hidden[rule]

    def _named(self, words: str) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
        """What the sheet says of the animations and the properties of its own that a rule names."""
        if self.vanishing is None and "animation" in words:
            self.vanishing = vanishing_in(self.words)
        own = self.own
        if own is None:
            try:
                own = own_values(self.words, sorted(owned_in(words)))
            except Unread:  # a credit is dropped for none of too many
                own = {}
        return self.vanishing or frozenset(), own

    def last_shown(self, selector: str, name: str, important: bool, surely: bool) -> int:
        """Where a rule with the very selector last states a property so that it is seen; -1 where none does.

        For a credit (`surely`), any that states it otherwise than hidden is taken for one; for a grant it has to outdo
        what is `important`.
        """
        asked = (selector, name, important, surely)
        if not self.source.may_hold(selector):
            return -1
        if asked not in self.shown:
            self.shown[asked] = next(
                (
                    place for place in self._places(selector)
                    if _is_shown(_stated(self, place, selector, surely), name, important, surely)
                ),
                -1,
            )  # fmt: skip
        return self.shown[asked]

    def _places(self, selector: str) -> Iterator[int]:
        """Where a selector stands, backwards, alone or in a list."""
        at, length = len(self.words), len(selector)
        for _ in range(_AGAIN):
            at = self.words.rfind(selector, 0, max(at + length - 1, 0))
            if at < 0:
                return
            if self.words[at + length : at + length + 1] in (",", "{", " "):
                yield at


def may_be_hidden(page: Page, element: int, body: int | None, inner: Iterable[Element] = ()) -> bool:
    """Whether any rule of the page's own style may put `element`, or one around it, out of sight.

    What holds the block `body` of the story is not looked at: a page that shows itself by a script hides all of it.
    `inner` are elements in it, the innermost first, that no block begins at.
    """
    sheets = _hiding_sheets(page.styles)
    if not sheets:
        return False
    chain, below = _chain(page, element, body, inner)
    return _is_selected(sheets, chain, below, False, page.styles_linked)


def hidden_among(page: Page, elements: Iterable[int], body: int | None) -> frozenset[int]:
    """Those of some elements that the page's own style hides for all readers, as far as that can be told.

    What is asked together takes one search of the sheets for the names of all.
    """
    asked = {
        element: (chain, below) for element in elements for chain, below in [_chain(page, element, body, ())] if below
    }
    if not asked:
        return frozenset()
    inner = {name for chain, below in asked.values() for one in chain[:below] for name in one.names}
    around = {name for chain, below in asked.values() for one in chain[below:] for name in one.names}
    tags = {one.tag for chain, below in asked.values() for one in chain[:below]}
    sheets = _naming_sheets(page.styles, frozenset(inner), frozenset(around), frozenset(tags))
    if not sheets:
        return frozenset()
    return frozenset(
        element
        for element, (chain, below) in asked.items()
        if _is_selected(sheets, chain, below, True, page.styles_linked)
    )


def may_hide_piece(styles: tuple[str, ...], linked: bool, chain: list[Element], inner: int) -> bool:
    """Whether any rule may put one of the `inner` innermost elements of a chain out of sight; the innermost first.

    `linked`: the page has other sheets, which are not read.
    """
    sheets = _hiding_sheets(styles)
    return bool(sheets) and _is_selected(sheets, chain, inner, False, linked)


def lays_ground(styles: tuple[str, ...], chain: list[Element]) -> bool:
    """Whether any rule lays a ground under one of a chain's elements on which white letters are seen."""
    return _is_seen_white(_read_all(styles), chain)


def _hiding_sheets(styles: tuple[str, ...]) -> list[_Sheet]:
    """The sheets with rules that may hide; those of a few pages are kept, for each of its lines is asked about.

    Of one with any all others are kept, which may show again, or lay a ground.
    """
    sheets = _read_all(styles)
    return sheets if any(sheet.rules.by_key or not sheet.rules.whole for sheet in sheets) else []


@lru_cache(4)
def _read_all(styles: tuple[str, ...]) -> list[_Sheet]:
    return [_read(words) for words in styles]


def _naming_sheets(
    styles: tuple[str, ...], inner: frozenset[str], around: frozenset[str], tags: frozenset[str]
) -> list[_Sheet]:
    """The same with those rules alone that name one of some classes and ids, which is a small part of a large sheet."""
    named = [NamedSheet(words) for words in styles]
    may = may_hide(named, inner, around, tags)
    if not may:
        return []
    sheets = [_Sheet(one, _by_key(one.rules(inner, around, tags) if n in may else ())) for n, one in enumerate(named)]
    return sheets if any(sheet.rules.by_key for sheet in sheets) else []


def forget_sheets() -> None:
    """Forgets what is kept of the last pages' sheets: for measuring what one page costs."""
    for kept in (_read_all, _read):
        kept.cache_clear()


def _is_selected(sheets: list[_Sheet], chain: list[Element], below: int, surely: bool, linked: bool) -> bool:
    """Whether a rule that hides selects one of the first `below` elements of a chain, and none shows it again."""
    if below > 0 and not surely and not (all(sheet.rules.whole for sheet in sheets) and len(chain) < _DEEPEST):
        return True
    return any(_hides_one(sheets, chain, n, surely, linked) for n in range(below))


def _hides_one(sheets: list[_Sheet], chain: list[Element], n: int, surely: bool, linked: bool) -> bool:
    """The same of the `n`th element of a chain alone."""
    white = True if linked else None  # whether white letters are seen on its ground, once that is asked
    for number, sheet in enumerate(sheets):
        for rule in sheet.rules.for_element(chain[n], sheet.may_select):
            selector = sheet.selector(rule)
            if selector is None or (surely and not (rule.sure and selector.simple)) or not selector.selects(chain, n):
                continue
            for one in sheet.hides(rule):
                if surely and one.doubtful:
                    continue
                if one.pale and white is None:
                    white = _is_seen_white(sheets, chain[n:])
                if not (one.pale and white) and not _shown_again(sheets[number:], rule, one, surely):
                    return True
    return False


def _is_seen_white(sheets: list[_Sheet], chain: list[Element]) -> bool:
    """Whether white letters are seen in the first of a chain: the nearest ground that is told is a dark one."""
    for n, element in enumerate(chain):
        own = element.attributes or {}
        if lays_ground_in(own.get("style", "")) or is_dark_ground(own.get("bgcolor", "")):
            return True
        if rules := _ground(sheets, n, chain):
            return any(lays_ground_in(rule.words) for rule in rules)
    return False


def _ground(sheets: list[_Sheet], element: int, chain: list[Element]) -> list[Rule]:
    """The rules that lay a ground under an element of a chain, for all readers."""
    found = []
    for sheet in sheets:
        if sheet.grounds is None:
            told = (rule for rule in grounds_in(sheet.words) if rule.sure and tells_ground(rule.words))
            sheet.grounds = _by_key(told)
        for rule in sheet.grounds.for_element(chain[element], partial(_may_lay, sheet)):
            selector = sheet.selector(rule)
            if _is_of_all(rule, chain[element]) or (selector and selector.selects(chain, element)):
                found.append(rule)
    return found


def _may_lay(sheet: _Sheet, rule: Rule, element: Element) -> bool:
    return _is_of_all(rule, element) or sheet.may_select(rule, element)


def _is_of_all(rule: Rule, element: Element) -> bool:
    return rule.selector.rpartition(" ")[2] in (":root", "*", element.tag)


def _chain(page: Page, element: int, body: int | None, inner: Iterable[Element]) -> tuple[list[Element], int]:
    """An element and those around it, the innermost first, and how many of them hold nothing of the story."""
    elements = page.elements
    known = min(len(elements.tag), len(elements.names), len(elements.parent))
    chain, stated = list(inner), elements.stated
    below = -1
    while 0 <= element < known and len(chain) < _DEEPEST:
        if below < 0 and body is not None and elements.lo[element] <= body < elements.hi[element]:
            below = len(chain)
        names = frozenset(elements.names[element].lower().split())
        chain.append(Element(elements.tag[element], names, None if stated is None else stated.get(element, {})))
        if elements.parent[element] >= element:
            break
        element = elements.parent[element]
    return chain, len(chain) if below < 0 else below


@lru_cache(8)
def _read(words: str) -> _Sheet:
    sheet = NamedSheet(words)
    vanishing = vanishing_in(sheet.words)
    try:
        own = own_values(sheet.words)
    except Unread:
        return _Sheet(sheet, _Rules({}, whole=False), vanishing, {})
    return _Sheet(sheet, _by_key(hiding_rules(sheet.words, vanishing, own)), vanishing, own)


def _by_key(found: Iterable[Rule]) -> _Rules:
    """Rules by what they are looked for."""
    rules: dict[str, list[Rule]] = {}
    try:
        for rule in found:
            rules.setdefault(_key(rule.selector), []).append(rule)
    except Unread:
        return _Rules(rules, whole=False)
    return _Rules(rules, whole=len(rules.get("*", ())) <= _ANY)


def _key(selector: str) -> str:
    """The last class or id of a selector, by which it is looked for; "*" where it has to be read for any element."""
    head, _, behind = selector.partition("(")
    last = head.rpartition(" ")[2] if " " not in behind and "[" not in selector else ""
    at = max(last.rfind("."), last.rfind("#"))
    name = last[at + 1 :].partition(":")[0] if at >= 0 else ""
    return name if name and name.replace("-", "").replace("_", "").isalnum() else "*"


def _shown_again(sheets: list[_Sheet], rule: Rule, hidden: Hides, surely: bool) -> bool:
    """Whether a later rule with the very selector shows what this one hides, on wide screens at least."""
    if not rule.sure:
        return False
    asked = (rule.selector, hidden.declaration.name, hidden.declaration.important, surely)
    end = sheets[0].words.find("}", rule.place)
    return 0 <= end < sheets[0].last_shown(*asked) or any(sheet.last_shown(*asked) >= 0 for sheet in sheets[1:])


def _is_shown(stated: list[Declaration], name: str, important: bool, surely: bool) -> bool:
    held = {one.name: one.value for one in stated}
    named = [one for one in stated if one.name == name]
    if surely:
        return any(not hides(name, one.value, held) for one in named)
    return any(one.important >= important and shows(name, one.value, held) for one in named)


def _stated(sheet: _Sheet, start: int, selector: str, surely: bool) -> list[Declaration]:
    """What a rule with the selector at a place states for wide screens; for a credit on any; else nothing."""
    words = sheet.words
    opens = words.find("{", start, start + _LIST)
    least = max(start - _LIST - 1, 0)
    before = max(words.rfind(sign, least, start) for sign in "{};") + 1
    if opens < 0 or start - before > _LIST or selector not in listed(words[before:opens].strip()):
        return []
    if not surely and not sheet.is_for_wide(before):
        return []
    return declarations(words[opens + 1 : max(words.find("}", opens), opens)])


def _braces(sheet: str) -> list[tuple[int, bool]]:
    """Where each brace stands, and whether what is behind it holds on wide screens."""
    found, depth, start, wide = list[tuple[int, bool]](), 0, 0, False
    for brace in re.finditer("[{}]", sheet):
        if brace[0] == "{":
            if depth == 0:
                prelude = sheet[start : brace.start()].rpartition(";")[2].strip()
                wide = re.fullmatch(_WIDE, prelude) is not None
            depth += 1
        else:
            depth = max(depth - 1, 0)
            start = brace.end()
        found.append((brace.start(), depth == 0 or (depth == 1 and wide)))
    return found


_WIDE: Final = r"@media (?:(?:only )?screen and )?\(min-width:(?:\d{1,3}|1[01]\d\d)(?:\.\d+)?px\)"
"""An at-rule whose block holds on wide screens: that of a width on that they have."""
