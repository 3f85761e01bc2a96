"""A post that quotes one passage of another's text and links to it by what it tells, without a word for whose it is.

"The bay [has lost a third of its terns](https://…): “Of every three pairs …”": most of the text stands within one pair
of quotation marks, or is set as quoted, and a link of some words right before it (or a "read more" right behind) leads
to a page of another site. The address stands for the origin.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.addresses import parts_of
from onrecord.page.domains import registrable
from onrecord.page.page import Anchor, Page, TextBlock
from onrecord.page.patterns import Pattern
from onrecord.provenance.quotations.links import is_outlets
from onrecord.provenance.quotations.source_links import linked_source
from onrecord.provenance.signs import Own, Sign, named_sign

LEAST, SHARE = 200, 0.6
"""Characters quoted at least, and their share of the body's."""
_LONGEST: Final = 4000
"""Of a text that may be such a post."""
_TELLS: Final = 3
"""Words of a link, at least, that tells what is quoted; fewer are a name."""
_ABOVE: Final = 2
"""Blocks above the quotation in which its link may stand: one that ends with a colon may part them."""
_BEHIND: Final = 2
"""Blocks behind the quotation in which a link may lead on."""
_MARK: Final = Pattern('["“”„«»]')
_OPENS: Final = frozenset("«")
_STRAIGHT: Final = frozenset('"“”„')
"""Marks that open or close by what they stand at, as many hands set them."""
_ON: Final = Pattern(
    r"\W*(?:(?:read|see|find out|learn) (?:more|on|the rest|it all|the whole (?:thing|story|article))|more(?: here)?|"
    r"continue(?: reading)?|keep reading|(?:full|entire|whole|original) (?:story|article|post|piece|text)|source|via|"
    r"link|weiter(?:lesen)?|mehr|quelle|lire (?:la suite|plus|l['’]article)|la suite|suite|leer (?:más|el resto)|"
    r"seguir leyendo|más|fuente|leggi (?:tutto|di più|il resto)|continua(?: a leggere)?|fonte|leia mais|continue lendo|"
    r"lees (?:verder|meer)|bron|läs (?:mer|vidare)|källa|les (?:mer|videre)|læs (?:mere|videre)|kilde|czytaj (?:dalej|"
    r"więcej)|źródło|читать (?:далее|дальше|полностью)|источник|"
    r"阅读(?:原文|全文|更多)|閱讀(?:原文|全文|更多)|原文(?:链接|連結)?|"
    r"来源|來源|続きを読む|出典|더 보기|원문|출처)\W*",
    re.I,
)
"""The words of a link that are nothing but that it leads on, or to the source."""
_WORK: Final = Pattern(
    r"\W*(?:(?:an?|the|this|ein|eine[nm]?|der|die|un[ae]?|l[ae]|il|l['’]|[oa]|um|uma|een|het|en|ett?) ?)?"
    r"(?:story|article|piece|report|post|column|essay|editorial|op-ed|artikel|beitrag|bericht|kommentar|billet|chronique|"
    r"reportage|art[ií]culo|columna|reportaje|noticia|articolo|artigo|coluna|reportagem|stuk|stukje|verhaal|krönika|"
    r"artikkel|artykuł|felieton|статья|статью|статье)\W*",
    re.I,
)
"""The words of a link that call what it leads to an outlet's work."""
_FROM: Final = Pattern(r"\W*(?:from|aus|de|dal?|van|fra|från|z):? $", re.I)
"""What stands before a link in a line of its own that is what was quoted: "from [The last tern](…) by Rita Moss"."""
_NO_ARTICLE: Final = Pattern(
    r"\b(?:letters?|e-?mails?|statements?|memos?|speech|address|testimony|tweet(?:s|ed)?|books?|novel|lyrics|poem|"
    r"press release|news release|verses?|psalm|prayer|sermon|"
    r"brief|erklärung|buch|gedicht|pressemitteilung|lettre|communiqué|livre|carta|comunicado|libro|poema|lettera|"
    r"comunicato|livro)\b",
    re.I,
)
"""What is quoted is no article where the own words tell of one of these."""
_OFFICES: Final = Pattern(r"\.(?:gov|mil|gob|gouv|gov|admin|parliament|europa)(?:\.|$)")
_SLUG: Final = Pattern(r"[^\W_]+(?:[-_][^\W_]+){2,}|\d{3,}")
"""What the address of an article has: some words, or a number."""


class _Passage(msgspec.Struct, frozen=True):
    """What is quoted: the first and the last block that it stands in, and from where to where of these."""

    first: int
    last: int
    start: int
    end: int


class _Link(msgspec.Struct, frozen=True):
    """In which block a link stands, whom it names, where it leads."""

    block: int
    name: str | None
    url: str


def quoted_post_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of an excerpt where most of the text is one quotation, from the page that a link beside it leads to."""
    if not 0 < len(article.text) <= _LONGEST:
        return
    body = [n for n, label in enumerate(article.labels[: len(page.blocks)]) if label == "body"]
    passage = _set_as_quoted(page, article, body) or _within_marks(page, article, body)
    if not passage or _NO_ARTICLE.search(_own_words(page, passage, body)):
        return
    found = _before(page, passage, body, own) or _behind(page, passage, own)
    if found:
        words = page.blocks[found.block].text[:200].strip()
        domain = None if found.name else registrable(found.url)
        yield named_sign(
            own, "excerpt-quoted", found.name, evidence("visible", found.block, words), words, found.url, domain
        )


def _set_as_quoted(page: Page, article: Article, body: list[int]) -> _Passage | None:
    """The quotation that blocks in a row are, of a body that is mostly that."""
    quotes = {block.text[:80] for block in article.body if block.kind == "quote"}
    numbers = [n for n in body if page.blocks[n].text[:80] in quotes] if quotes else []
    if not numbers or any(n in body for n in range(numbers[0], numbers[-1] + 1) if n not in numbers):
        return None
    passage = _Passage(numbers[0], numbers[-1], 0, len(page.blocks[numbers[-1]].text))
    return passage if _is_most(sum(len(page.blocks[n].text) for n in numbers), article) else None


def _within_marks(page: Page, article: Article, body: list[int]) -> _Passage | None:
    """The passage within one pair of quotation marks that is most of the text, in one block or over several."""
    starts, text = list[int](), ""
    for n in body:
        starts.append(len(text))
        text += page.blocks[n].text + "\n"
    start, end = max(_quotations(text), key=lambda one: one[1] - one[0], default=(0, 0))
    if not _is_most(end - start, article):
        return None
    first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
    return _Passage(body[first], body[last], start - starts[first], end - starts[last])


def _is_most(quoted: int, article: Article) -> bool:
    return quoted >= LEAST and quoted >= SHARE * len(article.text)


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each quotation of a text goes; those within others are parts of them, and so are paragraphs
    that begin with a mark because the quotation goes on."""
    depth = start = 0
    for found in _MARK.compiled.finditer(text):
        at, letter = found.start(), found[0]
        before, behind = text[at - 1 : at] or "\n", text[at + 1 : at + 2] or " "
        opens = letter in _OPENS if letter not in _STRAIGHT else not (before.isalnum() or before in ".,!?…)]%")
        if opens and not behind.isspace():
            if depth and before == "\n":
                continue
            start = start if depth else at
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                yield start, at + 1


def _own_words(page: Page, passage: _Passage, body: list[int]) -> str:
    """The words of the blocks in and beside the quotation that are not quoted."""
    blocks = page.blocks
    before = " ".join(blocks[n].text for n in [n for n in body if n < passage.first][-1:])
    behind = "".join(block.text for block in blocks[passage.last + 1 : passage.last + 2])
    return f"{before} {blocks[passage.first].text[: passage.start]} {blocks[passage.last].text[passage.end :]} {behind}"


def _before(page: Page, passage: _Passage, body: list[int], own: Own) -> _Link | None:
    """The last link before the quotation, in its own block or one before, that tells by some words what it is."""
    above = [n for n in body if n < passage.first][-_ABOVE:]
    for n in (passage.first, *reversed(above)):
        block = page.blocks[n]
        links = [one for one in block.anchors if n != passage.first or one.end <= passage.start]
        if links:
            words = _words(block, links[-1])
            tells = len(words.split()) >= _TELLS or _ON.fullmatch(words) or _WORK.fullmatch(words)
            return _Link(n, None, links[-1].url) if tells and _is_article(links[-1].url, own) else None
        if n != passage.first and not block.text.rstrip().endswith((":", "：")):
            return None
    return None


def _behind(page: Page, passage: _Passage, own: Own) -> _Link | None:
    """The first link behind it that is nothing but a word for the rest or the source, or names the source."""
    for n in range(passage.last, min(passage.last + 1 + _BEHIND, len(page.blocks))):
        block = page.blocks[n]
        named = linked_source(block, own) if n != passage.last else None
        if named:
            return _Link(n, named[0], named[1].url)
        links = [one for one in block.anchors if n != passage.last or one.start >= passage.end]
        if links:
            words = _words(block, links[0])
            titled = n != passage.last and _FROM.match(block.text[: links[0].start]) and len(words.split()) >= _TELLS
            on = _ON.fullmatch(words) or titled
            return _Link(n, None, links[0].url) if on and _is_article(links[0].url, own) else None
    return None


def _words(block: TextBlock, anchor: Anchor) -> str:
    return block.text[anchor.start : anchor.end].strip()


def _is_article(url: str, own: Own) -> bool:
    """Whether an address may be that of an article at another outlet: no front page, office, paper or network."""
    if not is_outlets(url, own) or url.lower().endswith(".pdf"):
        return False
    try:
        site, path, query = parts_of(url)
    except ValueError:
        return False
    return not _OFFICES.search(site.lower()) and _SLUG.search(f"{path} {query}") is not None
