"""What the visible text around an article is: its kind by its words, by what the markup calls it, by where it stands.

Rules of a first level: words that say it plainly go first, then the names of the elements around, then place and form.
"""

from __future__ import annotations

import re

from onrecord.article.set_aside.last_lines import closing_kind, opening_kind
from onrecord.article.set_aside.outside_words import kind_outside, leads_to_share, only_shares
from onrecord.article.set_aside.surroundings import Surroundings
from onrecord.article.set_aside.word_kinds import HANDLE, Held, kind_by_words, stands_over_credit, whole_kinds
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.record import AsideKind


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
_OF_OTHERS = frozenset((("rights", "comment"), ("rights", "caption"), ("advert", "cookie")))
"""What words say, and the names of elements around that say better what they are of; behind the body a caption may be
no more than small letters."""
_CALLED = frozenset(("comment", "cookie", "caption", "author_note", "advert"))
"""Kinds that names of elements say better than words."""
_BY_THE_WAY = frozenset(("navigation", None))
"""What words say that stands in a page's foot as well."""
_IN_HEADS = frozenset(("subscription", "share", "comment", "navigation"))
_TOLD_AGAIN = frozenset(("footer", "promotion", "comment", "author_note", "masthead"))
"""Kinds that words of a field may be without being a repetition."""
_HEADS = frozenset(("promotion", "subscription", "comment", "cookie"))
"""Kinds of headings that go for what stands under them."""
_LINK_LISTS = w.NAV | w.FOOTER
_FOLDED = 300
"""Blocks of fewer characters are looked at as a whole, case-folded."""
_ENTRY, _PARAGRAPH = 5, 60
"""Words of the entry of a menu, and characters of a paragraph, which a heading of corrections has behind it."""
_OPENING, _CLOSING = 4, 8
"""How far behind the body's first and last block lines that are none of it are looked for."""
_DATED = expression(r"(?:19|20)\d\d(?!\d)|\d{1,2}[:.]\d\d")
_COUNTED = expression(
    r"\d[\d.,]*\s(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)$", re.I
)
_MINUTES = expression(
    r"\d+[ -]?min(?:ute)?[sn]?\.?(?: read| de lecture| lesezeit| de lectura| di lettura)$|lesezeit|reading time", re.I
)


class Furniture:
    """Labels the blocks of one page that are neither body nor a field; `first` and `last` are the body's ends.

    `known` are the words of fields, case-folded. Blocks are to be asked for in the page's order.
    """

    def __init__(self, page: Page, first: int, last: int, known: frozenset[str], held: Held) -> None:
        self.page, self.first, self.last, self.known, self.held = page, first, last, known, held
        self.next_story = next_story_on(page, first, last)
        self.around = Surroundings(page, first, last)
        self.whole = whole_kinds()
        self.advert = self.promotion = -9
        """The last block that was one."""
        self.menu = False
        """Whether a menu has been passed: what stands behind it is not the outlet's name any more."""
        self.under: tuple[range, AsideKind] = (range(0), "other")
        """The blocks that go with the last heading whose kind was plain, and that kind."""

    def kind(self, number: int) -> AsideKind:
        """What block `number` is."""
        block = self.page.blocks[number]
        bits, linked = self.page.elements.bits[block.element], self.around.linked[number]
        folded = block.text.casefold() if len(block.text) < _FOLDED else ""
        if linked and bits & _LINK_LISTS and self.whole.get(folded, "navigation") == "navigation":
            # Most links of a page stand in its menus and its foot: there is nothing to weigh.
            foot = bits & w.FOOTER and not bits & w.ARTICLE
            if len(folded) < 40 and folded and folded not in self.known and number not in self.next_story:
                if foot and number > self.last:
                    return "footer"
                if bits & w.NAV and not foot and number < self.first:
                    self.menu = True
                    return "navigation"
        kind = self._plain(block, number, bits, linked, folded)
        if kind == "correction" and self.page.kind == "text" and self._is_entry(number):
            kind = "navigation"
        if folded in self.known and kind not in _TOLD_AGAIN:
            kind = "repetition"
        kind = kind or self._by_place(block, number, bits, linked)
        if kind == "other" and self.page.kind != "text" and stands_over_credit(self.page, number, self.held):
            kind = "caption"
        if bits & w.HEADING and kind in _HEADS:
            elements, parent = self.page.elements, self.page.elements.parent[block.element]
            if elements.lo[parent] > self.last or elements.hi[parent] <= self.first:
                self.under = range(number, elements.hi[parent]), kind
        if kind == "advert":
            self.advert = number
        elif kind == "promotion":
            self.promotion = number
        elif kind == "navigation" and linked:
            self.menu = True
        return kind

    def _is_entry(self, number: int) -> bool:
        """Whether a line that speaks of corrections only leads to them: a few words with no paragraph behind."""
        text, behind = self.page.blocks[number].text, self.page.blocks[number + 1 : number + 2]
        few = len(text.split()) <= _ENTRY and ":" not in text and text[-1] != "."
        return few and all(len(block.text) < _PARAGRAPH for block in behind)

    def _plain(self, block: TextBlock, number: int, bits: int, linked: bool, folded: str) -> AsideKind | None:
        """What words or markup say, None where nothing does."""
        said = self._said(block, linked, folded)
        if said in _SAYING:
            named = self.around.named(block.element)
            # A notice in a comment or a caption says nothing of the article; a consent box speaks of adverts.
            if (said, named) in _OF_OTHERS and (named != "caption" or number <= self.last):
                return named
            return said
        if number > self.last and (linked or said in _BY_THE_WAY) and self.around.in_foot(number):
            return "footer"
        if bits & w.FIGURE and not linked and not bits & w.HEADING:
            return "caption"
        if number in self.next_story:
            return "next_story"
        if bits & w.NAV:
            return "navigation"
        if linked and said is None:
            said = leads_to_share(block.anchors[0].url)
        if self.advert == number - 1 and self._sponsored(number):
            return "advert"
        named = self.around.named(block.element)
        if named == "navigation" and not linked and _is_sentence(block.text):
            named = None
        if named in _CALLED:
            return named
        if number > self.last and self.around.in_card(block.element):
            return named if named == "subscription" else "promotion"
        if number < self.first and (named == "masthead" or (bits & w.HEADER and not bits & w.ARTICLE)):
            return self._in_head(block, said or named, bits, linked)
        if named == "footer" and kind_outside(block.text) == "promotion":
            return "promotion"
        return said or named

    def _said(self, block: TextBlock, linked: bool, folded: str) -> AsideKind | None:
        text = block.text
        if linked and len(text) < 40:  # most of a page: links of one to three words
            said = self.whole.get(folded)
            if said == "advert":  # leads to advertisements
                return None
            return said
        said = kind_by_words(text, self.held, folded)
        if said == "timestamp" and _MINUTES.search(text):
            return None
        return said or only_shares(text)

    def _in_head(self, block: TextBlock, said: AsideKind | None, bits: int, linked: bool) -> AsideKind:
        if linked and _to_root(block):
            return "masthead"
        said = kind_outside(block.text) if said in (None, "masthead") else said
        if said in _IN_HEADS:
            return said
        return "navigation" if linked or bits & w.BUTTON or block.text[-1] == ":" else "masthead"

    def _by_place(self, block: TextBlock, number: int, bits: int, linked: bool) -> AsideKind:
        text = block.text
        if len(text) < 160 and (said := kind_outside(text)):
            return said
        if "@" in text and number > self.first and HANDLE.search(text):
            return "embed"
        if len(text) < 40 and _MINUTES.search(text):
            return "other"
        if len(text) < 40 and _COUNTED.match(text):
            return "comment"
        if number in self.under[0]:
            return self.under[1]
        if number <= self.first + _OPENING and (opening := opening_kind(text)):
            return opening
        if self.page.kind != "text" and number < self.first and self.last >= 0:
            return self._above(block, bits, linked)
        text_page = self.page.kind == "text"
        kind = self._of_text(block, number) if text_page else self._behind(block, number, bits, linked)
        if kind == "other" and self.last < number <= self.last + _CLOSING:
            return closing_kind(text) or kind
        return kind

    def _above(self, block: TextBlock, bits: int, linked: bool) -> AsideKind:
        """What stands before the body and says nothing."""
        text = block.text
        if linked:
            menu = bits & (w.HEADER | w.LIST) or len(text.split()) <= 3
            return "masthead" if _to_root(block) else "navigation" if menu else "promotion"
        if bits & w.BUTTON or text[-1] == ":":
            return "navigation"
        if bits & w.ASIDE:
            return "promotion"
        if bits & w.FORM:
            return "other"
        if len(text) < 60 and _DATED.search(text):
            return "timestamp"
        return "other" if self.menu else "masthead"

    def _behind(self, block: TextBlock, number: int, bits: int, linked: bool) -> AsideKind:
        """What stands behind the body, or between its blocks, and says nothing."""
        words = len(block.text.split())
        if self.around.in_foot(number):
            return "footer"
        if bits & w.ASIDE:
            return "promotion"
        if bits & w.ARTICLE and number > self.last and not linked and len(block.text) > 200:
            return "next_story"
        if linked:
            if self.first < number < self.last and not bits & w.LIST:
                return "promotion"
            if bits & w.HEADING and not _leads_inside(block):
                return "promotion"
            return "navigation" if words <= 3 or _leads_inside(block) else "promotion"
        if number > self.last >= 0 and bits & w.LIST:
            return "footer" if words <= 3 else "promotion"
        if bits & w.BUTTON:
            return "navigation"
        return "promotion" if bits & w.HEADING and number > self.last else "other"

    def _of_text(self, block: TextBlock, number: int) -> AsideKind:
        """What a line without markup is that says nothing: headlines stand under the words that lead to them."""
        if number == 0 and re.fullmatch(r"[A-Z][a-z]+[A-Z]\w+", block.text):
            return "tracker"  # a script's name is left where its markup is lost
        title = len(block.text) < 110 and block.text[-1] != "."
        return "promotion" if self.promotion == number - 1 and number > self.last and title else "other"

    def _sponsored(self, number: int) -> bool:
        """Whether the block stands right under a mark of adverts, in a small box with it."""
        elements = self.page.elements
        box = elements.parent[self.page.blocks[number - 1].element]
        return bool(box) and elements.lo[box] <= number < elements.hi[box] <= elements.lo[box] + 4


def _is_sentence(text: str) -> bool:
    words = len(text.split())
    return words > 7 or (words > 3 and text[-1] in ".!…")


def _leads_inside(block: TextBlock) -> bool:
    """Whether the link leads to a place on the same page."""
    url = block.anchors[0].url
    return len(url) > 1 and url[0] == "#"


def _to_root(block: TextBlock) -> bool:
    """Whether the link leads to the site's first page."""
    url = block.anchors[0].url
    return url == "/" or (url.startswith("http") and url.rstrip("/").count("/") == 2)
