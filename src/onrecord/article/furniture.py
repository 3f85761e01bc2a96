"""What the visible text around an article is: its kind by its words, by what the markup calls it, by where it stands.

Rules of a first level: words that say it plainly go first, then the names of the elements around, then place and form.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from onrecord.article.hints import words_of
from onrecord.article.phrases import HOLDS, NAMES, STARTS, STEMS, WHOLE
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.pieces import stands
from onrecord.record import AsideKind

_SHORT = 110
"""Longer blocks that begin with a phrase of `STARTS` are prose, but for those of `_LONG`."""
_LONG = frozenset(("correction", "credit", "rights", "cookie"))
_LONGEST = 900
_HEAD = 420
"""How much of a block is looked at."""
_DIGITS = tuple("0123456789")
_FIRST_WORD = re.compile(r"[^\W\d_]+|©|\d+")


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:this|the|a version of this) (?:story|article|piece|report|post|text|column|"
        r"interview|essay)\b.{0,70}?"
        r"\b(?:originally|first|republished|appeared|produced|co-published|ran|published)\b|"
        r"\W{0,3}(?:dieser|der) (?:artikel|text|beitrag)\b.{0,60}\b(?:zuerst|erschien|erschienen|"
        r"erstmals|ursprünglich)\b|"
        r"\W{0,3}(?:cet article|ce texte)\b.{0,60}\b(?:publié|paru)|"
        r"\W{0,3}(?:este artículo|esta nota|este texto|este artigo)\b.{0,60}\bpublic|"
        r"\W{0,3}[^.]{3,80}\bcontributed to this (?:report|story|article)|"
        r"\(?(?:dpa|afp|apa|sda|ats|ansa|efe|ap|reuters|epd|kna|sid|ritzau|ntb|tt|belga|"
        r"anp)(?:[/,; -]+[\w/.-]{1,12})*\)?$",
        re.I,
    )


_CREDIT_WORDS = frozenset(("this", "the", "a", "dieser", "der", "cet", "ce", "este", "esta"))


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(
        r"(?:\([^()]{3,60}\s?[/|]\s?[^()]{2,60}\)|[.!?]\s(?-i:[A-Z]{2,12})/[A-Z]\w+(?: [A-Z]\w+)+|"
        r"\b(?:photo|foto|picture|bild|image|photograph|fotograf\w*|تصوير|צילום)\s?[:：]\s?\S.{1,60})\W*$",
        re.I,
    )


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:vor |il y a |hace )?\d+\s*(?:min(?:ute)?[sn]?|hours?|hrs?|days?|std|stunden?|tagen?|h|m)\b.{0,20}$",
        re.I,
    )


@cache
def _whole() -> dict[str, AsideKind]:
    return {phrase: kind for kind, phrases in WHOLE.items() for phrase in phrases.split("|")}


@cache
def _starts() -> dict[str, list[tuple[str, AsideKind]]]:
    """Phrases by their first word."""
    found: dict[str, list[tuple[str, AsideKind]]] = {}
    for kind, phrases in STARTS.items():
        for phrase in phrases.split("|"):
            first = _FIRST_WORD.search(phrase)
            if first:
                found.setdefault(first[0], []).append((phrase[first.start() :], kind))
    return found


@cache
def _unspaced() -> tuple[tuple[str, AsideKind], ...]:
    """Phrases of scripts without blanks, whose first word can't be told."""
    return tuple((p, kind) for kind, phrases in STARTS.items() for p in phrases.split("|") if p[0] > "\u2e7f")


@cache
def _holds() -> tuple[tuple[AsideKind, tuple[str, ...]], ...]:
    return tuple((kind, tuple(phrases.split("|"))) for kind, phrases in HOLDS.items())


@cache
def _stems() -> tuple[tuple[str, tuple[tuple[AsideKind, str], ...]], ...]:
    """The phrases of `HOLDS` by a few stems that most of them share: a stem that is not there spares its phrases."""
    left = [(kind, phrase) for kind, phrases in _holds() for phrase in phrases]
    grouped = []
    for stem in STEMS.split("|"):
        grouped.append((stem, tuple(pair for pair in left if stem in pair[1])))
        left = [pair for pair in left if stem not in pair[1]]
    return (*grouped, *((phrase, ((kind, phrase),)) for kind, phrase in left))


@cache
def _names() -> tuple[dict[str, int], tuple[tuple[frozenset[str], int], ...]]:
    """The rank in `NAMES` of each word, and of words that only say something together."""
    words: dict[str, int] = {}
    together = []
    for rank, (_, phrases) in enumerate(NAMES):
        for phrase in phrases.split():
            if "+" in phrase:
                together.append((frozenset(phrase.split("+")), rank))
            else:
                words.setdefault(phrase, rank)
    return words, tuple(together)


_CONSENT = next(rank for rank, (kind, _) in enumerate(NAMES) if kind == "cookie")


@lru_cache(maxsize=20_000)
def kind_by_names(names: str) -> AsideKind | None:
    """The kind that an element's class, id or role tells, None where they tell none."""
    words, together = _names()
    own = words_of(names)
    ranks = [words[word] for word in own if word in words]
    ranks += [rank for pair, rank in together if pair <= own]
    if "cmp" in own and "cmp-" not in names:  # A consent manager's box; where it leads, it is "component" (AEM).
        ranks.append(_CONSENT)
    return NAMES[min(ranks)][0] if ranks else None


Held = tuple[tuple[AsideKind, tuple[str, ...]], ...]


def held_on(page: Page) -> Held:
    """The phrases of `HOLDS` that stand anywhere on the page: mostly none, and then no block need be asked for them."""
    text = "\n".join([block.text[:_HEAD] for block in page.blocks if len(block.text) > 15]).casefold()
    found: dict[AsideKind, tuple[str, ...]] = {}
    for stem, phrases in _stems():
        if stem in text:
            for kind, phrase in phrases:
                if phrase in text:
                    found[kind] = (*found.get(kind, ()), phrase)
    return tuple(found.items())


def kind_by_words(text: str, held: Held | None = None) -> AsideKind | None:
    """The kind that the words say themselves, None where they could be anything; `held` as `held_on` gives it."""
    head = text[:_HEAD].casefold()
    size = len(text)
    if size < 45:
        kind = _whole().get(head.strip(" -–—:.|•*"))
        if kind:
            return kind
    first = _FIRST_WORD.search(head)
    if first and first.start() <= 3:
        for phrase, kind in _starts().get(first[0], ()):
            if head.startswith(phrase, first.start()) and size < (_LONGEST if kind in _LONG else _SHORT):
                return kind
    if size > 15:
        for kind, phrases in _holds() if held is None else held:
            if size < (300 if kind == "credit" else _LONGEST) and stands(phrases, head):
                return kind
    if (
        size < _HEAD
        and (size < 30 or "contributed to" in head or (first and first[0] in _CREDIT_WORDS))
        and _credit().match(head)
    ):
        return "credit"
    if (
        size < 300
        and (text[-1] == ")" or "/" in text[-50:] or ":" in text[-70:] or "：" in text[-70:])
        and _caption().search(text)
    ):
        return "caption"
    if size < 40 and stands(_DIGITS, head) and _ago().match(head):
        return "timestamp"
    if head and head[0] > "\u2e7f":
        return next((kind for phrase, kind in _unspaced() if head.startswith(phrase) and size < _SHORT), None)
    return None


def called_furniture(page: Page, element: int, likely: float, shares: Shares) -> bool:
    """Whether the markup around a block calls it comment, newsletter or the like, and the model is not sure of it.

    Containers that hold more than a third of the likely body are not believed: their names are of the whole page.
    """
    elements = page.elements
    for _ in range(5):
        if not element or shares(elements.lo[element], elements.hi[element]) > 0.34:
            return False
        names = elements.names[element]
        kind = kind_by_names(names) if names else None
        if kind in _VETOED:
            return likely < 0.9
        element = elements.parent[element]
    return False


Shares = Callable[[int, int], float]
"""How much of the likely body stands in the blocks from one number to another."""
_VETOED = frozenset(("comment", "subscription", "cookie", "share", "advert", "author_note", "caption"))


def leaves_the_body(text: str, held: Held) -> AsideKind | None:
    """Credit lines, notices, corrections, leads to other stories, which a model may take for body: their kind."""
    if len(text) > 700:
        return None
    kind = kind_by_words(text, held)
    if kind in ("promotion", "subscription", "comment", "share") and len(text) < 90 and text[-1] not in '.!?”"»':
        return kind
    if kind == "subscription" and len(text) < 160:
        return kind
    return kind if kind in ("credit", "rights", "correction", "advert", "tracker", "caption") else None


def next_story_on(page: Page, first: int, last: int) -> range:
    """The blocks of another story after the body: what stands around a second `<h1>`, without what holds the body."""
    if last < 0:
        return range(0)
    elements = page.elements
    head = next((i for i in range(last + 1, len(page.blocks)) if page.blocks[i].tag == "h1"), None)
    if head is None or not any(block.tag == "h1" for block in page.blocks[: first + 1]):
        return range(0)
    element = page.blocks[head].element
    while elements.lo[elements.parent[element]] > last and elements.parent[element]:
        element = elements.parent[element]
    return range(elements.lo[element], elements.hi[element])


_SAYING = frozenset(("rights", "credit", "correction", "tracker", "advert", "cookie"))
"""Kinds that words say better than any place."""
_CALLED = frozenset(("comment", "cookie", "caption", "author_note", "advert"))
"""Kinds that names of elements say better than words."""


class Furniture:
    """Labels the blocks of one page that are neither body nor a field; `first` and `last` are the body's ends."""

    def __init__(self, page: Page, first: int, last: int, known: frozenset[str], held: Held) -> None:
        self.page, self.first, self.last, self.known, self.held = page, first, last, known, held
        self.next_story = next_story_on(page, first, last)
        self.whole = _whole()
        self.holding = frozenset(self._holders())
        self._by_element: dict[int, AsideKind | None] = {}

    def kind(self, number: int) -> AsideKind:
        """What block `number` is."""
        block = self.page.blocks[number]
        text, bits = block.text, self.page.elements.bits[block.element]
        folded = text.casefold() if len(text) < 300 else ""
        if folded in self.known:
            return "repetition"
        linked = _all_link(block)
        if linked and len(text) < 40:  # most of a page: links of one to three words
            said = self.whole.get(folded)
            if said is None and bits & w.NAV:
                return "navigation"
        else:
            said = kind_by_words(text, self.held)
        if said in _SAYING:
            # A reader's comment may hold a notice, and it says nothing of the article.
            return "comment" if said == "rights" and self._around(block.element) == "comment" else said
        if bits & w.FIGURE and not linked:
            return "caption"
        if number in self.next_story:
            return "next_story"
        if bits & w.NAV:
            return "navigation"
        named = self._around(block.element)
        if named in _CALLED:
            return named
        return said or named or self._by_place(block, number, bits, linked)

    def _holders(self) -> list[int]:
        """The elements that hold the whole body: their names are of the page."""
        elements, found = self.page.elements, list[int]()
        here = self.page.blocks[self.first].element if self.last >= self.first else 0
        while here:
            if elements.hi[here] > self.last:
                found.append(here)
            here = elements.parent[here]
        return found

    def _around(self, element: int) -> AsideKind | None:
        """By the names of the element and those around it, the nearest first, up to six steps."""
        known = self._by_element
        if element in known:
            return known[element]
        names, parent, found, here = self.page.elements.names, self.page.elements.parent, None, element
        for _ in range(6):
            if not here or here in self.holding:
                break
            if (name := names[here]) and (found := kind_by_names(name)):
                break
            here = parent[here]
        known[element] = found
        return found

    def _by_place(self, block: TextBlock, number: int, bits: int, linked: bool) -> AsideKind:
        if bits & w.FOOTER and (number > self.last or self.last < 0):
            return "footer"
        if bits & w.HEADER and number < self.first:
            return "masthead"
        if bits & w.ASIDE:
            return "promotion"
        if number < self.first and self.page.kind == "html" and not linked and self.last >= 0:
            return "masthead"
        if self.page.kind == "text" and number == 0 and re.fullmatch(r"[A-Z][a-z]+[A-Z]\w+", block.text):
            return "tracker"  # a script's name is left where its markup is lost
        if bits & w.ARTICLE and number > self.last and not linked and len(block.text) > 200:
            return "next_story"
        if linked:
            return "navigation" if len(block.text.split()) <= 3 else "promotion"
        if number > self.last >= 0 and bits & w.LIST:
            return "footer" if len(block.text.split()) <= 3 else "promotion"
        return "other"


def _all_link(block: TextBlock) -> bool:
    anchors = block.anchors
    if len(anchors) == 1:
        return anchors[0].end - anchors[0].start > 0.8 * len(block.text)
    return bool(anchors) and sum([a.end - a.start for a in anchors]) > 0.8 * len(block.text)
