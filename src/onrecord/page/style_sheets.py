"""What the page's own `<style>` elements put out of sight; looked at where a grant or an origin rests on it.

Two questions, which lean to opposite sides. `may_be_hidden`: a grant is believed only where no rule may hide it, for
some screens, by what blocks do not tell, or before something fades in. `is_hidden`: a credit is dropped only where it
is hidden for everybody, and no later rule shows it again. No file that is linked is read.

A reader of its own, and small: a tokenizer of whole sheets in Python takes some forty times as long for a large one,
and looks at each of its rules, of which hardly one in fifty may hide.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

import msgspec

from onrecord.page.page import Page
from onrecord.page.style_colours import is_dark_ground
from onrecord.page.style_declarations import (
    Declaration,
    Hides,
    declarations,
    hides,
    hiding,
    own_values,
    shows,
    tells_ground,
)
from onrecord.page.style_declarations import lays_ground as lays_ground_in
from onrecord.page.style_rules import Rule, Unread, cleaned, grounds_in, hiding_rules, vanishing_in
from onrecord.page.style_selectors import Element, Selector, listed, selector_of

_DEEPEST: Final = 120
"""Elements around one that are looked at."""
_AGAIN, _LIST = 200, 20_000
"""Places where a selector stands that are looked at, and characters of a list of selectors."""


class _Sheet(msgspec.Struct):
    """A sheet, and the rules in it that hide by the last class or id in their selector."""

    words: str
    rules: dict[str, list[Rule]]
    vanishing: frozenset[str]
    own: dict[str, tuple[str, ...]]
    """The values of its own properties that may hide."""
    whole: bool
    """Whether all of it was read; else any element may be out of sight."""
    grounds: dict[str, list[Rule]] | None = None
    """The rules that lay a ground, in the same way; None until they are asked for."""
    read: dict[str, Selector | None] = {}
    outermost: list[tuple[int, str]] | None = None

    def is_for_wide(self, place: int) -> bool:
        """Whether what stands there holds on wide screens: in no block, or in that of a width that they have."""
        if self.outermost is None:
            self.outermost = _outermost(self.words)
        number = bisect_left(self.outermost, (place, "")) - 1
        start, prelude = self.outermost[number] if number >= 0 else (0, "")
        opened = self.words.count("{", start, place) - self.words.count("}", start, place)
        return opened <= 0 or (opened == 1 and re.fullmatch(_WIDE, prelude) is not None)

    def selector(self, rule: Rule) -> Selector | None:
        """What a rule's selector asks for, read once."""
        if rule.selector not in self.read:
            self.read[rule.selector] = selector_of(rule.selector)
        return self.read[rule.selector]


def may_be_hidden(page: Page, element: int, body: int | None, inner: Iterable[Element] = ()) -> bool:
    """Whether any rule of the page's own style may put `element`, or one around it, out of sight.

    What holds the block `body` of the story is not looked at: a page that shows itself by a script hides all of it.
    `inner` are elements in it, the innermost first, that no block begins at.
    """
    return _hidden(page, element, body, inner, surely=False)


def is_hidden(page: Page, element: int, body: int | None) -> bool:
    """Whether the page's own style hides it for all readers, as far as that can be told."""
    return _hidden(page, element, body, (), surely=True)


def _hidden(page: Page, element: int, body: int | None, inner: Iterable[Element], surely: bool) -> bool:
    sheets = _hiding_sheets(page.styles)
    if not sheets:
        return False
    chain, below = _chain(page, element, body, inner)
    return _is_selected(sheets, chain, below, surely, page.styles_linked)


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
    return sheets if any(sheet.rules or not sheet.whole for sheet in sheets) else []


@lru_cache(4)
def _read_all(styles: tuple[str, ...]) -> list[_Sheet]:
    return [_read(words) for words in styles]


def _is_selected(sheets: list[_Sheet], chain: list[Element], below: int, surely: bool, linked: bool) -> bool:
    """Whether a rule that hides selects one of the first `below` elements of a chain, and none shows it again."""
    if below > 0 and not surely and not (all(sheet.whole for sheet in sheets) and len(chain) < _DEEPEST):
        return True
    for number, sheet in enumerate(sheets):
        for n in range(below):
            for rule in _rules_for(sheet.rules, chain[n].names):
                if surely and not rule.sure:
                    continue
                selector = sheet.selector(rule)
                if selector is None or (surely and not selector.simple) or not selector.selects(chain, n):
                    continue
                for one in hiding(rule.words, sheet.vanishing, sheet.own):
                    if (surely and one.doubtful) or (one.pale and (linked or _is_seen_white(sheets, chain[n:]))):
                        continue
                    if not _shown_again(sheets[number:], rule, one, surely):
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
            sheet.grounds, _ = _by_key(told)
        for rule in _rules_for(sheet.grounds, chain[element].names):
            last = rule.selector.rpartition(" ")[2]
            selector = sheet.selector(rule)
            if last in (":root", "*", chain[element].tag) or (selector and selector.selects(chain, element)):
                found.append(rule)
    return found


def _rules_for(rules: dict[str, list[Rule]], names: frozenset[str]) -> Iterator[Rule]:
    for name in (*sorted(names), "*"):
        yield from rules.get(name, ())


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


def _read(words: str) -> _Sheet:
    sheet = cleaned(words)
    vanishing, own = vanishing_in(sheet), own_values(sheet)
    rules, whole = _by_key(hiding_rules(sheet, vanishing, own))
    return _Sheet(sheet, rules, vanishing, own, whole)


def _by_key(found: Iterator[Rule]) -> tuple[dict[str, list[Rule]], bool]:
    """Rules by what they are looked for, and whether these are all."""
    rules: dict[str, list[Rule]] = {}
    try:
        for rule in found:
            rules.setdefault(_key(rule.selector), []).append(rule)
    except Unread:
        return rules, False
    return rules, True


def _key(selector: str) -> str:
    """The last class or id of a selector, by which it is looked for; "*" where it has to be read for any element."""
    head, _, behind = selector.partition("(")
    last = head.rpartition(" ")[2] if " " not in behind and "[" not in selector else ""
    at = max(last.rfind("."), last.rfind("#"))
    name = last[at + 1 :].partition(":")[0] if at >= 0 else ""
    return name if name and name.replace("-", "").replace("_", "").isalnum() else "*"


def _shown_again(sheets: list[_Sheet], rule: Rule, hidden: Hides, surely: bool) -> bool:
    """Whether a later rule with the very selector shows what this one hides, on wide screens at least.

    For a credit, any that states the property otherwise is taken for one; for a grant it has to outdo the first.
    """
    if not rule.sure:
        return False
    for number, sheet in enumerate(sheets):
        start = sheet.words.find("}", rule.place) if number == 0 else 0
        for _ in range(_AGAIN):
            start = sheet.words.find(rule.selector, start + 1) if start >= 0 else -1
            if start < 0:
                break
            stated = _stated(sheet, start, rule.selector, surely)
            if any(_outdoes(one, hidden.declaration, stated, surely) for one in stated):
                return True
    return False


def _outdoes(one: Declaration, hidden: Declaration, stated: list[Declaration], surely: bool) -> bool:
    if one.name != hidden.name:
        return False
    if surely:
        return not hides(one.name, one.value, _values(stated))
    return one.important >= hidden.important and shows(one.name, one.value, _values(stated))


def _values(stated: list[Declaration]) -> dict[str, str]:
    return {one.name: one.value for one in stated}


def _stated(sheet: _Sheet, start: int, selector: str, surely: bool) -> list[Declaration]:
    """What a rule with the selector at a place states for wide screens; for a credit on any; else nothing."""
    words = sheet.words
    opens = words.find("{", start, start + _LIST)
    before = max(words.rfind("{", 0, start), words.rfind("}", 0, start), words.rfind(";", 0, start)) + 1
    if opens < 0 or start - before > _LIST or selector not in listed(words[before:opens].strip()):
        return []
    if not surely and not sheet.is_for_wide(before):
        return []
    return declarations(words[opens + 1 : max(words.find("}", opens), opens)])


def _outermost(sheet: str) -> list[tuple[int, str]]:
    """Where each block begins that stands in no other, and what stands before its brace."""
    found, depth, start = list[tuple[int, str]](), 0, 0
    for brace in re.finditer("[{}]", sheet):
        if brace[0] == "{":
            if depth == 0:
                found.append((brace.start(), sheet[start : brace.start()].rpartition(";")[2].strip()))
            depth += 1
        else:
            depth = max(depth - 1, 0)
            start = brace.end()
    return found


_WIDE: Final = r"@media (?:(?:only )?screen and )?\(min-width:(?:\d{1,3}|1[01]\d\d)(?:\.\d+)?px\)"
"""An at-rule whose block holds on wide screens: that of a width on that they have."""
