"""What the page's own `<style>` elements put out of sight; looked at where a grant or an origin rests on it.

Two questions, which lean to opposite sides. `may_be_hidden`: a grant is believed only where no rule may hide it, for
some screens, by what blocks do not tell, or before something fades in. `is_hidden`: a credit is dropped only where it
is hidden for everybody, and no later rule shows it again. No file that is linked is read.

A reader of its own, and small: a tokenizer of whole sheets in Python takes some forty times as long for a large one,
and looks at each of its rules, of which hardly one in fifty may hide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import msgspec

from onrecord.page.page import Page
from onrecord.page.style_declarations import declarations, hides, hiding
from onrecord.page.style_rules import Rule, cleaned, hiding_rules, listed, vanishing_in
from onrecord.page.style_selectors import Element, Selector, selector_of

_DEEPEST: Final = 40
_NAMES: Final = 60
"""Elements around one, and names of an element, that are looked at."""
_AGAIN: Final = 200
"""Places where a selector stands that are looked at."""


class _Sheet(msgspec.Struct, frozen=True):
    """A sheet, and the rules in it that hide by the last class or id in their selector."""

    words: str
    rules: dict[str, list[Rule]]
    vanishing: frozenset[str]


def may_be_hidden(page: Page, element: int, body: int | None, around: str = "") -> bool:
    """Whether any rule of the page's own style may put `element`, or one around it, out of sight.

    What holds the block `body` of the story is not looked at: a page that shows itself by a script hides all of it.
    `around` are classes and ids of elements between it and what is asked about, that no block begins at.
    """
    return _hidden(page, element, body, around, surely=False)


def is_hidden(page: Page, element: int, body: int | None) -> bool:
    """Whether the page's own style hides it for all readers, as far as that can be told."""
    return _hidden(page, element, body, "", surely=True)


def _hidden(page: Page, element: int, body: int | None, around: str, surely: bool) -> bool:
    sheets = _hiding_sheets(page.styles)
    return bool(sheets) and _is_selected(sheets, *_chain(page, element, body, around), surely)


def may_hide_piece(styles: tuple[str, ...], chain: list[Element], inner: int) -> bool:
    """Whether any rule may put one of the `inner` innermost elements of a chain out of sight; the innermost first."""
    sheets = _hiding_sheets(styles)
    return bool(sheets) and _is_selected(sheets, chain, inner, surely=False)


@lru_cache(4)
def _hiding_sheets(styles: tuple[str, ...]) -> list[_Sheet]:
    """The sheets with rules that may hide; those of a few pages are kept, for each of its lines is asked about."""
    return [sheet for words in styles if (sheet := _read(words)).rules]


def _is_selected(sheets: list[_Sheet], chain: list[Element], below: int, surely: bool) -> bool:
    """Whether a rule that hides selects one of the first `below` elements of a chain, and none shows it again."""
    for number, sheet in enumerate(sheets):
        for n in range(below):
            for rule in _rules_for(sheet, chain[n][1]):
                if surely and not rule.sure:
                    continue
                selector = _selector(rule.selector)
                if selector is None or (surely and not selector.simple) or not selector.selects(chain, n):
                    continue
                for name, fades in hiding(rule.words, sheet.vanishing):
                    if not (surely and fades) and not _shown_again(sheets[number:], rule, name, surely):
                        return True
    return False


def _rules_for(sheet: _Sheet, names: frozenset[str]) -> Iterator[Rule]:
    for name in (*sorted(names)[:_NAMES], "*"):
        yield from sheet.rules.get(name, ())


def _chain(page: Page, element: int, body: int | None, around: str) -> tuple[list[Element], int]:
    """An element and those around it, the innermost first, and how many of them hold nothing of the story."""
    elements = page.elements
    known = min(len(elements.tag), len(elements.names), len(elements.parent))
    chain = [("", frozenset(around.lower().split()))] if around else []
    below = -1
    while 0 <= element < known and len(chain) < _DEEPEST:
        if below < 0 and body is not None and elements.lo[element] <= body < elements.hi[element]:
            below = len(chain)
        chain.append((elements.tag[element], frozenset(elements.names[element].lower().split())))
        if elements.parent[element] >= element:
            break
        element = elements.parent[element]
    return chain, len(chain) if below < 0 else below


def _read(words: str) -> _Sheet:
    sheet = cleaned(words)
    rules: dict[str, list[Rule]] = {}
    vanishing = vanishing_in(sheet)
    for rule in hiding_rules(sheet, vanishing):
        rules.setdefault(_key(rule.selector), []).append(rule)
    return _Sheet(sheet if rules else "", rules, vanishing)


def _key(selector: str) -> str:
    """The last class or id of a selector, by which it is looked for; "*" where it has to be read for any element."""
    head, _, behind = selector.partition("(")
    last = head.rpartition(" ")[2] if " " not in behind and "[" not in selector else ""
    at = max(last.rfind("."), last.rfind("#"))
    name = last[at + 1 :].partition(":")[0] if at >= 0 else ""
    return name if name and name.replace("-", "").replace("_", "").isalnum() else "*"


@lru_cache(2000)
def _selector(words: str) -> Selector | None:
    return selector_of(words)


def _shown_again(sheets: list[_Sheet], rule: Rule, name: str, surely: bool) -> bool:
    """Whether a later rule with the very selector shows what this one hides, on wide screens at least."""
    if not rule.sure:
        return False
    for number, sheet in enumerate(sheets):
        start = sheet.words.find("}", rule.place) if number == 0 else 0
        for _ in range(_AGAIN):
            start = sheet.words.find(rule.selector, start + 1) if start >= 0 else -1
            if start < 0:
                break
            if _shows(sheet.words, start, rule.selector, name, surely):
                return True
    return False


def _shows(sheet: str, start: int, selector: str, name: str, surely: bool) -> bool:
    """Whether the rule at a place has the selector whole and states the property so that it shows."""
    opens = sheet.find("{", start, start + 2000)
    before = max(sheet.rfind("{", 0, start), sheet.rfind("}", 0, start), sheet.rfind(";", 0, start)) + 1
    if opens < 0 or selector not in listed(sheet[before:opens].strip()):
        return False
    words = sheet[opens + 1 : max(sheet.find("}", opens), opens)]
    stated = declarations(words)
    shows = any(one == name and not hides(one, value, dict(stated)) for one, value in stated)
    return shows and (surely or _is_for_wide(sheet[:before]))


def _is_for_wide(before: str) -> bool:
    """Whether what stands there holds on wide screens: in no at-rule, or in one from a width on that they have."""
    at = before.rfind("@")
    opened = before.count("{", max(at, 0)) - before.count("}", max(at, 0))
    if at < 0 or opened <= 0:
        return True
    prelude = before[at : before.find("{", at)]
    return re.fullmatch(r"@media (?:(?:only )?screen and )?\(min-width:(?:\d{1,3}|1[01]\d\d)(?:\.\d+)?(?:px|r?em)\) ?",
                        prelude) is not None  # fmt: skip
