"""Which blocks of a page are the article's body: likely ones, without what words, markup and place say is none."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from onrecord.article.body.choosing import threshold_of
from onrecord.article.body.features import ENDS, text_columns
from onrecord.article.body.settled import before_leads, between, leading_away, scraps_around, without_repeated
from onrecord.article.body.tables import lays_out, table_around
from onrecord.article.set_aside.last_lines import closing_kind, opening_kind
from onrecord.article.set_aside.name_kinds import CalledFurniture
from onrecord.article.set_aside.word_kinds import Held, kind_by_words, leaves_the_body, stands_over_credit
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern

_UNSURE = 0.4
"""A sentence right behind the body, in the same container, or hidden within it, is body from here on."""
_CODE = 0.45
"""How likely code within a story is that words or names would have left out of it: what it holds says nothing of it.
Chosen on WCXB: of its documentation .935 became .938, articles stayed at .970."""
_OPENED = 0.5
"""A question or heading that opens something at a click is body from here on."""
_SURE, _LONG = 0.7, 160
"""How likely a line is, or how many characters it has, that a body without markup begins with."""
_SENTENCE = 40
"""Characters of a sentence that may begin a body without markup, at least."""
_DOUBTED, _FEW = 0.5, 25
"""A body of fewer words of which none is likelier than this is none."""
_ENTRIES = 6
"""More headings than these at the end are what a page lists."""
_SCRAPS, _FAR = 0.1, 10
"""Of the body's characters what may stand so many blocks before the headline and be none of it."""
_STORY, _LINKED, _NAME = 300, 0.8, 30
"""Characters of a story behind its headline at least, the share of a block that is links where it leads away, and
characters of a name above such links at most."""
_OPENING = 4
"""Lines at the beginning that are looked at."""
_CLOSING, _LEFT = 6, 3
"""Lines to readers at the end that are looked for at most, and blocks that a body keeps at least."""
_SCRAP = 80
"""Characters of a line that is no sentence."""
_LABELS = w.CAPTION | w.BUTTON
_CERTAIN = 0.9
"""How likely a block is whose names of classes are not asked."""


def body_blocks(page: Page, likely: list[float], held: Held) -> list[int]:
    """The body's blocks: likely ones that are no caption, credit line, notice or correction, nor text held twice."""
    elements, seen, chosen, left = page.elements, set[str](), list[int](), list[int]()
    if page.kind != "text" and (away := leading_away(page, likely)):
        likely = likely[:]
        for i in away:
            likely[i] = 0.0
    threshold = threshold_of(page, _open(page, likely))
    called = CalledFurniture(page, [i for i, p in enumerate(likely) if p > threshold])
    for i, (block, p) in enumerate(zip(page.blocks, likely, strict=True)):
        if (p <= threshold and not between(page, likely, i)) or _is_label(elements.bits[block.element], block.text, p):
            continue
        own = elements.bits[block.element]
        if (leaves_the_body(block.text, held) and not own & w.QUOTE) or (not own & _PARTS and _is_other_story(block)):
            left.append(i)
            continue
        if len(block.text) > 80 and block.text in seen and not elements.bits[block.element] & w.CODE:
            continue
        if p < _CERTAIN and called.holds(block.element):
            continue
        seen.add(block.text)
        chosen.append(i)
    credited = {i - 1 for i in left if i and page.kind != "text" and stands_over_credit(page, i - 1, held)}
    chosen = [i for i in chosen if i not in credited]
    if page.kind != "text" and (scraps := scraps_around(page, chosen, likely, called)):
        chosen = [i for i in chosen if i not in scraps]
    chosen = _shown(page, without_repeated(page, before_leads(page, chosen, likely)), likely)
    chosen = sorted([*chosen, *_told(page, chosen, left, held)])
    chosen = _behind_headline(page, _first_story(page, _with_rest(page, chosen, likely, held)))
    if _is_nothing(page, chosen, likely):
        return []
    if page.kind == "text":
        from onrecord.article.body.pasted import pasted  # most pages have markup

        chosen = sorted({*_surely_begun(chosen, page, likely), *pasted(page, held)})
    return _without_ends(page, chosen)


def _is_other_story(block: TextBlock) -> bool:
    """Whether a line leads to another story and gives its title, a link up to the end ("Read more: Rain falls")."""
    if not block.anchors or not 3 < block.anchors[0].start <= _LEAD:
        return False
    lead = _lead_to_title(block)
    return lead is not None and _is_lead(lead)


def _lead_to_title(block: TextBlock) -> str | None:
    """What stands before a link that goes up to the end of a line, and ends in a colon or the like, without that."""
    start, end, text = block.anchors[0].start, block.anchors[-1].end, block.text
    lead = text[:start].rstrip()
    if len(text) > _LONGEST_LEAD or lead[-1:] not in _MARKS or text[end:].strip(" .)") or "\n" in text:
        return None
    linked = sum(anchor.end - anchor.start for anchor in block.anchors)
    return lead[:-1].rstrip() if linked >= max(_LINKED * (end - start), _TITLE) else None


def _is_lead(text: str) -> bool:
    """Whether words lead to other stories and say no more: "Recommended", "Related story", no "Recommended lens"."""
    if kind_by_words(text, ()) != "promotion":
        return False
    first, _, rest = text.casefold().partition(" ")
    return first not in _ALONE or rest in _STORIES


_LONGEST_LEAD, _LEAD, _TITLE = 250, 40, 15
"""Characters of such a line, of its lead at most, and of its title at least."""
_MARKS = frozenset(":|：")
_ALONE = frozenset("related trending popular latest recommended weitere susiję saistīti seotud".split())
_STORIES = frozenset(" article articles story stories reading post posts news coverage artikel video".split(" "))
_PARTS = w.HEADING | w.TABLE | w.CODE


def _is_label(bits: int, text: str, p: float) -> bool:
    """Whether a block is a caption or a button; a heading that opens at a click, or a question, is one of the body."""
    if bits & w.CAPTION:
        return True
    return bool(bits & w.BUTTON) and not (p > _OPENED and (bits & w.HEADING or text[-1] == "?"))


def _open(page: Page, likely: list[float]) -> list[float]:
    """How likely each block is, nought for captions, buttons and what is hidden, unless that is most of the body."""
    bits = [page.elements.bits[block.element] for block in page.blocks]
    texts = [block.text for block in page.blocks]
    known = [
        0.0 if b & _LABELS and _is_label(b, text, p) else p for b, text, p in zip(bits, texts, likely, strict=True)
    ]
    shown = [0.0 if b & w.HIDDEN else p for b, p in zip(bits, known, strict=True)]
    if shown == known:
        return known
    total, seen = (sum([p * len(text) for p, text in zip(of, texts, strict=True)]) for of in (known, shown))
    return shown if 2 * seen > total else known


def _is_nothing(page: Page, chosen: list[int], likely: list[float]) -> bool:
    """Whether a body is a few words that are likelier none: of pages that show nothing before their scripts ran."""
    if page.kind == "text" or not chosen or max([likely[i] for i in chosen]) > _DOUBTED:
        return False
    return sum(text_columns(page.blocks[i].text)[1] for i in chosen) < _FEW


def _shown(page: Page, chosen: list[int], likely: list[float]) -> list[int]:
    """Without what is hidden, but for answers that open at a click: sentences between blocks of the body.

    Where most of the body is hidden, as behind a wall, all of it stays.
    """
    blocks, bits = page.blocks, page.elements.bits
    shown = [i for i in chosen if not bits[blocks[i].element] & w.HIDDEN]
    if 2 * sum(len(blocks[i].text) for i in shown) <= sum(len(blocks[i].text) for i in chosen):
        return chosen
    inside = range(shown[0], shown[-1] + 1)
    opened = [i for i in chosen if i in inside and likely[i] > _UNSURE and _is_sentence(page, i)]
    return sorted({*shown, *opened})


def _is_sentence(page: Page, number: int) -> bool:
    block = page.blocks[number]
    heading = page.elements.bits[block.element] & w.HEADING
    return len(block.text) > 60 and block.text[-1] in ENDS and not heading


def _told(page: Page, chosen: list[int], left: list[int], held: Held) -> Iterator[int]:
    """Of the notices left out those that the story tells of: between two of its paragraphs, in the same element."""
    parent, blocks = page.elements.parent, page.blocks
    for i in left:
        at = bisect(chosen, i)
        if 0 < at < len(chosen) and leaves_the_body(blocks[i].text, held) == "rights":
            before, here = blocks[chosen[at - 1]], blocks[i]
            beside = here.tag == before.tag and parent[here.element] == parent[before.element]
            if beside and kind_by_words(here.text, ()) is None:
                yield i


def _with_rest(page: Page, chosen: list[int], likely: list[float], held: Held) -> list[int]:
    """The body with what plainly goes with it: a table's other cells, code, and a last sentence of which little was
    sure."""
    if not chosen:
        return chosen
    found, elements = set(chosen), page.elements
    holders = set[int]()
    for cell in {page.blocks[i].element for i in chosen if elements.bits[page.blocks[i].element] & w.TABLE}:
        if (table := table_around(page, cell)) is not None:
            holders.add(table)
    for table in sorted(holders, reverse=True):  # Each once, not for each of its cells; what is inside first.
        cells = range(elements.lo[table], elements.hi[table])
        if 4 <= len(cells) < 2 * sum(i in found for i in cells) and not lays_out(page, cells):
            found.update(cells)
    for i in range(chosen[0] + 1, chosen[-1]):
        bits = elements.bits[page.blocks[i].element]
        if bits & w.CODE and likely[i] > _CODE and not bits & (w.HIDDEN | w.UNSEEN | _LABELS):
            found.add(i)
    last = page.blocks[chosen[-1]]
    for i in range(chosen[-1] + 1, min(chosen[-1] + 4, len(page.blocks))):
        block = page.blocks[i]
        home = elements.parent[last.element]
        alike = (block.tag == last.tag and elements.parent[block.element] == home) or block.element == home
        if likely[i] > _UNSURE and alike and len(block.text.split()) >= 7 and block.text[-1] in ENDS:
            if leaves_the_body(block.text, held) is None and all(page.blocks[j].text != block.text for j in chosen):
                found.add(i)
            break
    return sorted(found)


def _first_story(page: Page, chosen: list[int]) -> list[int]:
    """The body up to another story's headline: a second `<h1>` after it, unless most of the text stands behind that.

    One in the same element as the body before it is a heading of the body.
    """
    blocks, parent = page.blocks, page.elements.parent
    heads = [i for i, block in enumerate(blocks) if block.tag == "h1"]
    later = [i for i in heads[1:] if i > chosen[2]] if len(chosen) > 2 else []
    held = {parent[blocks[i].element] for i in chosen if later and i < later[0]}
    later = [i for i in later if parent[blocks[i].element] not in held]
    if not later:
        return chosen
    before = [i for i in chosen if i < later[0]]
    size = sum(len(page.blocks[i].text) for i in before)
    return before if 2 * size > sum(len(page.blocks[i].text) for i in chosen) else chosen


def _behind_headline(page: Page, chosen: list[int]) -> list[int]:
    """Without scraps far before the page's one `<h1>`, names of menus and sections, where nearly all follows it; and
    without what stands there and is nothing but links: a ticker, the titles of other stories in a menu."""
    heads = [i for i, block in enumerate(page.blocks) if block.tag == "h1"]
    if len(heads) != 1 or not chosen or chosen[0] > heads[0] - _FAR:
        return chosen
    kept = [i for i in chosen if i > heads[0] - _FAR]
    early = chosen[: len(chosen) - len(kept)]
    size = sum(len(page.blocks[i].text) for i in kept)
    if size >= _STORY and all(_leads_away(page.blocks[i]) for i in early):
        return [i for i in kept if i >= heads[0] or not _leads_away(page.blocks[i])]
    before = [page.blocks[i].text for i in early]
    if any(text[-1] in ENDS for text in before):
        return chosen
    return kept if sum(map(len, before)) < _SCRAPS * size else chosen


def _leads_away(block: TextBlock) -> bool:
    """Whether nearly all of a block is links, or it is the name of what such lead to."""
    if len(block.text) <= _NAME and block.text[-1] not in ENDS:
        return True
    return sum(anchor.end - anchor.start for anchor in block.anchors) > _LINKED * len(block.text)


def _surely_begun(chosen: list[int], page: Page, likely: list[float]) -> list[int]:
    """Of lines without markup: the body from its first sure or long line on, and sentences right before that which are
    likelier body than not; before it stand headline and byline."""
    blocks = page.blocks
    begun = (at for at, i in enumerate(chosen) if likely[i] > _SURE or len(blocks[i].text) > _LONG)
    start = next(begun, 0)
    while start and chosen[start - 1] == chosen[start] - 1 and likely[chosen[start - 1]] > _DOUBTED:
        text = blocks[chosen[start - 1]].text
        if len(text) < _SENTENCE or text.rstrip("\"'”’»")[-1:] not in ENDS:
            break  # a headline may end in quoted words
        start -= 1
    return chosen[start:]


def _without_ends(page: Page, chosen: list[int]) -> list[int]:
    """Without headings at the end, which lead to what was left out, and without scraps before the first paragraph.

    Many headings in a row lead to nothing: they are the entries of a list. Items that are nothing but a number lead
    there too: to notes, to further pages.
    """
    bits, blocks = page.elements.bits, page.blocks
    chosen = _without_closing(page, chosen)
    while len(chosen) > _LEFT and _is_count(blocks[chosen[-1]].text, bits[blocks[chosen[-1]].element]):
        chosen.pop()
    left = [i for at, i in enumerate(chosen) if at >= _OPENING or opening_kind(blocks[i].text) is None]
    chosen = left if len(left) >= _LEFT else chosen
    end = len(chosen)
    while end and bits[blocks[chosen[end - 1]].element] & w.HEADING:
        end -= 1
    if len(chosen) - end > _ENTRIES:
        end = len(chosen)
    start = 0
    while start + 2 < end:
        text = blocks[chosen[start]].text
        short = len(text.split()) <= 3 and len(text) < 40 and text[-1] not in ENDS
        scrap = short and len(blocks[chosen[start + 1]].text) >= 80
        if not scrap or bits[blocks[chosen[start]].element] & w.HEADING:
            break
        start += 1
    return chosen[start:end]


def _is_count(text: str, bits: int) -> bool:
    """Whether a block is nothing but a number in a list, or a day and a count as lists of stories have them."""
    return (bool(bits & w.LIST) and text.isdigit()) or (not bits & (w.TABLE | w.CODE) and bool(_DAY.match(text)))


_DAY = Pattern(r"(?:19|20)\d\d-\d\d-\d\d[ \d:]*$")


def _end_of_release(page: Page, chosen: list[int]) -> int:
    """How many of the body's blocks stand before the line that ends a release ("Ends", "Notes to editors")."""
    for at in range(max(len(chosen) - _NOTES, len(chosen) // 2, _LEFT), len(chosen)):
        block = page.blocks[chosen[at]]
        told = page.elements.bits[block.element] & (w.LIST | w.TABLE | w.CODE)
        if len(block.text) < _SIGN and not told and _ENDED.match(block.text):
            return at
    return len(chosen)


_NOTES, _SIGN = 20, 40
"""Blocks behind such a line at most, and its characters."""
_ENDED = Pattern(
    r"(?:(?-i:ENDS?|Ends|ENDE)|[-–—*# ]{1,12}(?:ends?|ende)[-–—*# ]{1,12}|(?:# ?){3,}|"
    r"notes? (?:to|for) (?:the )?editors?|notas? (?:para|a) (?:los |a )?editores|"
    r"(?:hinweise? |anmerkung(?:en)? )(?:für|an) (?:die )?redaktion(?:en)?)[:. ]*$",
    re.I,
    needs=("end", "note", "nota", "redaktion", "#"),
)


def _without_closing(page: Page, chosen: list[int]) -> list[int]:
    """Without the last lines in which the outlet speaks to its readers, and headings among them."""
    bits, blocks, end = page.elements.bits, page.blocks, _end_of_release(page, chosen)
    chosen = chosen[:end]
    for at in range(len(chosen) - 1, max(len(chosen) - 1 - _CLOSING, 0), -1):
        block = blocks[chosen[at]]
        kind = closing_kind(block.text)
        if kind is not None and (at >= _LEFT or kind == "subscription"):
            end = at
        elif not bits[block.element] & w.HEADING and not _is_scrap(block.text):
            break
    return chosen[:end]


def _is_scrap(text: str) -> bool:
    """Whether it is no sentence: an address, a name under what an outlet says to its readers."""
    return len(text) <= _SCRAP and text[-1] not in ENDS
