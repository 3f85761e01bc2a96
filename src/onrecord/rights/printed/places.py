"""Where on a page notices may stand, and which of its texts hold any: footers and credits, never the story itself.

A notice in the body, a caption or a comment is quoted, is another's, or is hostile.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock
from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.page.walk import ARTICLE as IN_ARTICLE
from onrecord.page.walk import FIGURE, FOOTER, HIDDEN, NAV, QUOTE, UNSEEN
from onrecord.record import Evidence
from onrecord.rights.agencies import is_agency, is_of_pictures
from onrecord.rights.found import Scope
from onrecord.rights.printed.badges import FIGURES, of_another
from onrecord.rights.printed.boxes import STEMS as STEMS_OF_BOXES
from onrecord.rights.printed.boxes import is_box
from onrecord.rights.printed.chooser import is_standard
from onrecord.rights.printed.formulas import FORMULAS
from onrecord.rights.printed.licences import licence_at
from onrecord.rights.printed.noun_grants import STEMS as OF_NOUNS
from onrecord.rights.printed.openings import opens_as_notice
from onrecord.rights.printed.phrases import NEGATIVE, PICTURES, has
from onrecord.rights.printed.plainness import is_plain
from onrecord.rights.printed.stems import IN_MENUS, RESERVING, SPEAKING, WORDS, may_hold_notice
from onrecord.rights.printed.surroundings import comments_begin, in_foreign
from onrecord.rights.printed.texts import LONGEST, Text, fold
from onrecord.rights.printed.whole_grants import whole_grant

ARTICLE: Final = frozenset({"rights", "credit", "author_note", "byline"})
NOTES: Final = frozenset({"footer", "other"})
_NOTED: Final = ARTICLE | NOTES
MENUS: Final = frozenset({"navigation", "masthead", "correction", "share"})
"""Also what stands under corrections and shares: links to who gives permissions are taken for such."""
REFUSING: Final = frozenset({"promotion", "correction", "share"})
"""What stands under these may refuse and never grants: it may speak of another text."""
_CREDITED: Final = frozenset({"credit", "byline"})
_BETWEEN: Final = "\x1d"
"""Between blocks, where their texts are searched as one."""
_NAME: Final = 40
"""Characters of a credit that is a name and no more."""
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend"))
_SHORT: Final = 200
_ENTRY: Final = 60
_LAST: Final = 300
_STORY: Final = 3
"""Paragraphs that a body has at least, of which the last may be a notice."""
_RIGHT_BEHIND: Final = 4
_SELF: Final = ("this ", "©", "copyright", "dieser ", "diese ", "cet ", "este ", "esta ", "questo ", "dit ")
_SHAPE: Final = (
    "public domain", "reproduc", "permission", "rights reserved", "licen", "©", "republish", "copyright", "lizenz",
    *FORMULAS,
)  # fmt: skip
"""Words of rights: one of them stands in a last paragraph that is a notice."""
_OFFERED = 10
_TELLING: Final = 60
"""Different words of a page in which a stem may stand, up to which each is looked for in its texts."""
"""Blocks behind the body where an outlet's offer may stand."""
_DESKS: Final = ("reprint", "permission", "licens", "licenc", "syndicat", "nachdruck", "lizenz")
"""Of the entries of menus those that lead to who gives permissions."""
_SIGNED: Final = expression(
    rf"^(?:Copyright )?©\n?[^\n]{{0,{_ENTRY}}}\b(?:19|20)\d\d\b[^\n]{{0,{2 * _ENTRY}}}", re.MULTILINE | re.IGNORECASE
)
"""A line of a menu that is a copyright line; what follows its © may be in a line of its own."""
_FOOT_LINE: Final = expression(r"(?:[^.!?©\n]{0,40}\s)?(?:copyright\b|©)", re.IGNORECASE)
_YEAR: Final = expression(r"\b(?:19|20)\d\d\b")
_RESERVED: Final = tuple(stem for stem in RESERVING if stem not in ("©", "(c)", "copyright", "copr."))
_FOOT: Final = 16
"""Blocks of a page's foot where its markup is lost."""
_IN_NOTES, _IN_MENUS = frozenset((*RESERVING, *SPEAKING, *OF_NOUNS)), frozenset(IN_MENUS)
_PICTURES: Final = frozenset({"credit", "other", "byline", "author_note"})


def printed_texts(page: Page, article: Article, origin: tuple[str, ...], outlet: str | None) -> Iterator[Text]:
    """The visible texts that may hold notices, in their order on the page."""
    names = tuple([fold(name) for name in origin])
    origin_name = origin[0] if origin else None
    title = fold(article.headline or "")
    labels = article.labels[: len(page.blocks)]
    body = article.numbers("body", below=len(labels))
    first, end = (body[0], body[-1] + 1) if body else (None, 0)
    inside = range(body[0], body[-1]) if body else range(0)
    story = {page.elements.parent[page.blocks[n].element] for n in body}
    notes, offers = _notes(page, article, end, outlet)
    menus = article.numbers(*MENUS, below=len(labels))
    short = [n for n in menus if len(page.blocks[n].text) <= _SHORT]
    unseen = any(warning.code == "words-in-script" for warning in page.warnings)
    holding = _holding(page, notes, short)
    held = set(holding)
    linking = [link for link in page.links if link.block in held]
    elsewhere = {link.block for link in linking if of_another(page, link)}
    licensed: dict[int | None, list[str]] = {}
    for link in linking:
        if "license" in link.rel:
            licensed.setdefault(link.block, []).append(link.href)
    # what stands behind the body and not at the foot has to know where comments begin; else only the body itself
    asking = any(labels[n] != "footer" and not page.elements.bits[page.blocks[n].element] & FOOTER for n in holding)
    commented = comments_begin(page, labels if asking else labels[:end], first)
    for number in holding:
        block = page.blocks[number]
        bits = page.elements.bits[block.element]
        if bits & FIGURE:
            continue
        of_site = bits & FOOTER and not bits & IN_ARTICLE
        label = article.labels[number]
        readers = number > commented and not bits & FOOTER and label != "footer"
        if readers and page.kind == "text" and not _is_at_foot(page, number):
            continue
        scope: Scope = "article" if (label in ARTICLE or label == "promotion") and not of_site else "site"
        links = tuple((anchor.start, anchor.end, anchor.url) for anchor in block.anchors)
        place = evidence("visible", str(number), "")
        yield Text(
            words=block.text, links=links, evidence=place, scope=scope, origin=names, outlet=outlet,
            origin_name=origin_name, page_url=page.url, title=title,
            licensed=frozenset(licensed.get(number, ())),
            of_pictures=_where_pictures_are(page, article, number, inside),
            in_story=_in_story(page, label, number, story),
            of_another=unseen or readers or number in elsewhere or (label in REFUSING and number not in offers)
            or bits & (NAV | HIDDEN | UNSEEN | QUOTE) > 0,
            surrounded=partial(_is_surrounded, page, number, first),
        )  # fmt: skip
    yield from _last_paragraph(page, [n for n in body if n < commented], names, outlet)
    footers = article.numbers("footer", below=len(labels))
    yield from _in_long_menus(page, [*menus, *footers] if len(short) < len(menus) else footers)
    for number, words in article.parts_cut:
        if may_hold_notice(fold(words)):
            place = evidence("visible", str(number), "")
            yield Text(words=words, evidence=place, scope="article", origin=names, outlet=outlet,
                       origin_name=origin_name)  # fmt: skip


def _is_at_foot(page: Page, number: int) -> bool:
    """Whether a line of text without markup is the page's own line of copyright, though one above leads to comments:
    it begins so, names a year or reserves, and the page ends soon behind it. It may refuse, and grants nothing."""
    text = page.blocks[number].text
    if number < len(page.blocks) - _FOOT or len(text) > _SHORT or not _FOOT_LINE.match(text):
        return False
    folded = fold(text)
    return _YEAR.search(text) is not None or any(stem in folded for stem in _RESERVED)


def _notes(page: Page, article: Article, end: int, outlet: str | None) -> tuple[list[int], set[int]]:
    """The blocks by whose labels notices may stand in them, and which of them are offers that were taken for promotion.

    `end`: the block behind the body, 0 where there is none.
    """
    labels = article.labels[: len(page.blocks)]
    notes = article.numbers(*_NOTED, below=len(labels))
    behind = range(end, min(end + _OFFERED, len(labels))) if end else range(0)
    promoted = [n for n in behind if labels[n] == "promotion" and len(page.blocks[n].text) <= _LAST]
    if not promoted:
        return notes, set()
    offers = _offers(page, article, promoted, outlet)
    told = [n for n in promoted if n < end + _RIGHT_BEHIND and _is_notice(page.blocks[n].text)]
    return sorted({*notes, *offers, *told}), offers


def _is_surrounded(page: Page, number: int, first: int | None) -> bool:
    """Whether a block is of another thing by what is around it; `first`: the body's first block."""
    block = page.blocks[number]
    return _leads_away(block) or in_foreign(page, block.element, first) or _is_denied(page, number)


def _leads_away(block: TextBlock) -> bool:
    """Whether all of a text is a link to something else than a licence: the title of another page."""
    most = len(block.text) - 1
    return any(each.start <= 0 and each.end >= most and licence_at(each.url) is None for each in block.anchors)


def _is_denied(page: Page, number: int) -> bool:
    """Whether what leads to a block turns it round: a headline or a line with a colon that negates."""
    at = number - 1
    while at > 0 and page.blocks[at].tag == page.blocks[number].tag == "li":  # what stands over its list
        at -= 1
    before = page.blocks[at] if at >= 0 else None
    if before is None or len(before.text) > _LAST:
        return False
    return (before.tag in _HEADINGS or before.text.rstrip().endswith(":")) and has(NEGATIVE, fold(before.text))


def _is_notice(words: str) -> bool:
    """Whether a short block right behind the body, taken for promotion, is a notice: begun as one of this text."""
    folded = fold(words)
    return (folded.startswith(_SELF) and stands(_SHAPE, folded) and opens_as_notice(folded)) or _refuses(folded)


def _refuses(folded: str) -> bool:
    """Whether a text is nothing but a notice that refuses, or asks, by all its words."""
    if not WORDS.words_of(folded):
        return False
    from onrecord.rights.printed.terse import refuses_alone  # (few pages have such words where this is asked)

    return refuses_alone(folded)


def _last_paragraph(page: Page, body: list[int], origin: tuple[str, ...], outlet: str | None) -> Iterator[Text]:
    """The body's last paragraph, where by its shape it is a notice: short, begun as one, with words of rights.

    It may refuse and never grants: it may as well speak of what the story is about, or quote what ends it. Only a
    sentence that is known as a whole grants here.
    """
    if len(body) < _STORY:
        return
    block = page.blocks[body[-1]]
    if len(block.text) > _LAST or not WORDS.words_of(block.text):  # a word of all that is sought here
        return
    folded = fold(block.text)
    quoted = page.elements.bits[block.element] & QUOTE
    known = is_standard(folded) or bool(whole_grant(folded))
    if not quoted and (known or (stands(_SHAPE, folded) and opens_as_notice(folded)) or _refuses(folded)):
        yield Text(words=block.text, evidence=evidence("visible", str(body[-1]), ""), scope="article", origin=origin,
                   outlet=outlet, page_url=page.url, last=True,
                   of_another=not known,
                   links=tuple((anchor.start, anchor.end, anchor.url) for anchor in block.anchors))  # fmt: skip


def _offers(page: Page, article: Article, numbers: list[int], outlet: str | None) -> set[int]:
    """Of blocks taken for promotion the outlet's own offers: in what is called so, and in plain words."""
    parent, names = page.elements.parent, page.elements.names
    boxes = {n: (element := page.blocks[n].element, max(parent[element], 0)) for n in numbers}
    around = set().union(*boxes.values())
    if not stands(STEMS_OF_BOXES, "\n".join([names[box] for box in around]).lower()):  # asked once, mostly in vain
        return set()
    called = {box for box in around if is_box(page, article, box)}
    return {
        n for n in numbers if not called.isdisjoint(boxes[n])
        and opens_as_notice(folded := fold(page.blocks[n].text)) and is_plain(folded, (fold(outlet or ""),))
    }  # fmt: skip


def agency_credited(page: Page, article: Article) -> Evidence | None:
    """The credit outside of pictures that is a news agency's name and no more: part of the text may be its own."""
    outlet = fold(article.outlet.name) if article.outlet and article.outlet.name else ""
    for number in [n for n, label in enumerate(article.labels[: len(page.blocks)]) if label in _CREDITED]:
        if len(text := page.blocks[number].text.strip()) <= _NAME:
            in_picture = page.elements.bits[page.blocks[number].element] & FIGURE or is_of_pictures(text)
            if is_agency(text) and not in_picture and not has(PICTURES, fold(text)) and fold(text) not in outlet:
                return evidence("visible", str(number), text)
    return None


def _in_story(page: Page, label: str, number: int, story: set[int]) -> bool:
    """Whether a block is one of the story's paragraphs by its place: beside them in one element, or in a quotation."""
    element = page.blocks[number].element
    beside = label != "footer" and page.elements.parent[element] in story
    return beside or bool(page.elements.bits[element] & QUOTE)


def _in_long_menus(page: Page, menus: list[int]) -> Iterator[Text]:
    """The lines of long menus that lead to who gives permissions, or whose © they are; each is a text of its own."""
    for number in [n for n in menus if len(page.blocks[n].text) > _SHORT]:
        block = page.blocks[number]
        folded = block.text.casefold()
        for held in _SIGNED.findall(block.text) if "©" in block.text else ():
            place = evidence("visible", str(number), "")
            yield Text(words=held, evidence=place, page_url=page.url, of_another=True)
        desks = tuple([desk for desk in _DESKS if desk in folded])
        if not desks:
            continue
        start = 0
        for line, words in zip(block.text.split("\n"), folded.split("\n"), strict=True):
            if len(line) <= _ENTRY and stands(desks, words):
                links = tuple((max(anchor.start - start, 0), anchor.end - start, anchor.url) for anchor in block.anchors
                              if start <= anchor.start < start + len(line))  # fmt: skip
                yield Text(words=line, links=links, evidence=evidence("visible", str(number), ""), page_url=page.url)
            start += len(line) + 1


def _where_pictures_are(page: Page, article: Article, number: int, inside: range) -> bool:
    """Whether a block stands where credits of pictures do: beside the body's text, or in what is called a caption."""
    label = article.labels[number]
    if label == "footer":
        return False
    element = page.blocks[number].element
    names = f"{page.elements.names[element]} {page.elements.names[max(page.elements.parent[element], 0)]}".lower()
    return label in _PICTURES or (label == "rights" and number in inside) or stands(FIGURES, names)


def _holding(page: Page, notes: list[int], menus: list[int]) -> list[int]:
    """Of some blocks those that may hold a notice, ascending: with a stem in them, or a link to a licence.

    Stems are looked for by the words of all these blocks at once, as they are printed: few words of a page hold any.
    """
    blocks, numbers = page.blocks, [*notes, *menus]
    texts = [blocks[n].text for n in numbers]
    joined = _BETWEEN.join(texts)
    held = set[int]()
    if told := WORDS.words_of(joined):
        pieces = set().union(*told.values())
        in_notes, in_menus = tuple(pieces & _IN_NOTES), tuple(pieces & _IN_MENUS)
        # a text may be hostile: full of such words, or with what is put between texts in it
        plain = len(told) <= _TELLING and joined.count(_BETWEEN) < len(texts)
        for at in _texts_with(told, joined) if plain else range(len(texts)):
            lowered = texts[at][:LONGEST].replace("\n", " ").lower().replace("’", "'")
            if stands(in_notes if at < len(notes) else in_menus, lowered):
                held.add(numbers[at])
    anchored = [n for n in numbers if blocks[n].anchors]
    if "creativecommons" in "\n".join([anchor.url for n in anchored for anchor in blocks[n].anchors]):
        held.update([n for n in anchored if any(licence_at(anchor.url) for anchor in blocks[n].anchors)])
    return sorted(held)


def _texts_with(words: Iterable[str], joined: str) -> set[int]:
    """Which of the texts that were joined have one of some words in them, by their order."""
    found = set[int]()
    for word in words:
        n, start, at = 0, 0, joined.find(word)
        while at >= 0:
            n += joined.count(_BETWEEN, start, at)
            found.add(n)
            start = joined.find(_BETWEEN, at)
            at = joined.find(word, start) if start >= 0 else -1
    return found
