"""Where a credit may stand on a page: the lines that are read for it, and those that never are.

Captions, photo credits, comments, promotion and the running text are left out here, once for all readers of signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from onrecord.article.article import Article, Label
from onrecord.page.domains import registrable
from onrecord.page.page import Anchor, Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_named
from onrecord.provenance.lexicon.phrases import BARE, PRINTED, SELF
from onrecord.provenance.lexicon.printings import printed_needs
from onrecord.provenance.lines.heads import lists_agency, stray_bylines, undated

CREDIT_LABELS: Final[frozenset[str]] = frozenset({"credit", "byline", "dateline", "author_note", "rights"})
NEAR_LABELS: Final[frozenset[str]] = frozenset({"other", "footer", "timestamp"})
"""Read only near the article: elsewhere they are the site's."""
NEAR: Final = 12
LONGEST: Final = 1000
"""A longer block is cut: no credit is that long, and the time of a page stays bounded."""
MOST: Final = 80
"""Lines read of one page."""

_STRAY: Final[frozenset[Label]] = frozenset({"masthead", "promotion", "share", "subscription"})
"""What stands right before or behind the text under these labels may be a credit taken for furniture."""
_BEFORE, _BEHIND, _SHORT, _LONGER, _LATE = 8, 3, 120, 200, 5
_NOTED: Final = (
    "originally", "first ", "previously", "republished", "reprinted", "reposted", "cross-posted", "permission",
    "extract", "excerpt", "translat", "zuerst", "erstmals", "ursprünglich", "übersetz", "auszug", "initialement",
    "originalmente", "originariamente", "traduc", "tradui", "tradott", "verscheen", "verschenen", "tayang", "оригинал",
    "перевод", "взят", "首发", "转载自", "转自", "译自", "転載", "掲載", *printed_needs(),
)  # fmt: skip
"""One of these stands in a credit of the last blocks but two."""
_BYLINE: Final = Pattern(
    r"(?:by|von|par|por|di|door|av|af|przez)[: ]\s*(?-i:[A-ZÀ-Þ])[\w.'’-]+(?:,? (?-i:[A-ZÀ-Þ])[\w.'’-]*|"
    r" (?:de|von|van|der|und|and|et|y|e|och|og|en|mit|with|avec|con|med|met)){0,8}\.?$",
    re.I,
)
_BY_STAFF: Final = Pattern(
    r"by:? [\w&.' -]{2,30}? (?:staff(?: writers?| reporters?)?|news ?desk|newsroom)\.?$",
    re.I,
    needs=("staff", "desk", "newsroom"),
)
_MATERIAL: Final = (
    "additional sources", "weitere quellen", "autres sources", "sources additionnelles", "otras fuentes",
    "outras fontes", "altre fonti", "contributed to this", "additional reporting", "with reporting by",
    "with files from", "mit material", "mit informationen", "mit agentur", "mit dpa", "mit afp", "mit reuters",
    "mit ap",
    "avec afp", "avec l'afp", "con agencias",
)  # fmt: skip
_TELLING: Final = (
    *_MATERIAL,
    "from our partner", "book extract", "book excerpt",
    "originally published", "full story at", "full article at", "read the full", "read more at", "continue reading on",
    "press release", "pressemitteilung", "communiqué de presse", "nota de prensa",
    "comunicato stampa", "cross-posted", "courtesy of", "by arrangement", "with permission of", "excerpt from",
    "extract from", "first published in", "first published by", "first appeared", "republished from",
    "republished with", "reprinted", "zuerst erschienen", "zuerst in", "zuerst bei", "d'abord publié",
    "publicado originalmente", "übersetz", "translated by", "translated from", "traduit de", "traducido", "traducción",
    "tradott", "traduz", "aus dem englischen", "excerpted from", "auszug aus", "extrait de", "source: ", "quelle: ",
    "fuente: ", "fonte: ", "bron: ", "kilde: ",
)  # fmt: skip
_CLOSES: Final = Pattern(
    r"\bcontributed to this (?:report|story|article)\.?$|^contributing: ",
    re.I,
    needs=("contributed to", "contributing:"),
)
_SIGNING, _DASHES = 40, ("-", "–", "—")
"""Of a line that is nothing but an agency behind a dash."""
_SEPARATORS: Final = frozenset((",", "/", "|", "&", "und", "and", "et", "y", "mit", "with", "avec"))

_PICTURE_PIECES: Final = (
    "photo", "foto", "pic", "imag", "bild", "grafi", "graphi", "infogra", "illustr", "cartoon", "video", "getty",
    "shutter", "stock", "handout",
    "imm", "kuva", "zdj", "fot.", "写真", "画像", "撮影", "사진", "图片", "摄影", "фото", "صورة", "تصوير",
)  # fmt: skip
_PICTURE: Final = Pattern(
    r"\b(?:photo(?:s|graph\w*|\s?credit\w*)?|pictures?|pics?|images?|foto\w*|bild(?:er|rechte|nachweis|quelle)?\b|"
    r"abbildung\w*|gra(?:f|ph)i[ck]\w*|infogra\w+|illustration\w*|cartoon|videos?|getty|shutterstock|imago|istock|"
    r"picture[ -]alliance|handout|crédits? photo|crédit image|imagen|fotografía|imagem|immagine|kuva|zdjęcie|fot\.)"
    r"(?!\w)|写真|画像|撮影|사진|图片|摄影|фото|صورة|تصوير",
    re.I,
    needs=_PICTURE_PIECES,
)
_SENTENCE: Final = Pattern(
    r"(?=[\"”’')\]\s])(?:"  # asked first: what stands at most letters begins none of these
    r"(?<=[.!?。])(?<!\b[A-Z]\.)(?<!\bSt\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bLtd\.)(?<!\b[Nn][or]\.)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.)(?<!\b\d\.)(?<!\b\d\d\.)[\"”’')\]]?\s+(?=[^\sa-zà-ÿ])"
    r"|\s+[|•·]\s+|\n+|\s+//\s+"
    r"|\s+(?=This (?:article|story|post) (?:originally|first) (?:appeared|published|ran)\b)"
    r"|\s+(?=(?:Translation|Translated by|Traduction|Traducción|Traduzione|Übersetzung|Text|Texte|Words)\s?:)"
    r")|(?<=[。])"
)
_ENDS: Final = (".", "!", "?", "。", "|", "•", "·", "\n", "//", "Transl", "Tradu", "Übersetz", " This ")
"""One of these stands wherever a line is parted."""
_FIGURE_TAGS: Final = frozenset(("figure", "figcaption"))
_FIGURE: Final = ("caption", "figure", "photo", "image", "gallery", "picture", "bild", "foto")
"""Pieces of the names that pictures' elements go by."""


class Line(msgspec.Struct, frozen=True):
    """A line that may credit someone; `block` is null for what the article was found to have cut off or to print."""

    text: str
    label: Label
    block: int | None
    after: bool
    """It stands after the body's last block (or nothing is known of where the body ends)."""
    edge: bool = False
    """It is itself a block of the body, the first or one of the last two."""
    head: bool = False
    """It is one of the first three blocks of the body, where a dateline may stand (behind a correction, say)."""
    inside: bool = False
    """Two blocks of the body or more stand on either side of it: it credits a picture, a box, another story."""
    gap: int = 0
    """How many blocks behind the body's last one it stands; 0 before it."""
    anchors: tuple[Anchor, ...] = ()

    def links_in(self, words: str) -> Iterator[Anchor]:
        """The links that stand in, or around, `words` of this line, in their order; none where it has not these."""
        start = self.text.find(words) if words else -1
        end = start + len(words)
        return (one for one in self.anchors if start >= 0 and one.start < end and one.end > start)

    def url_in(self, words: str) -> str | None:
        """The address of the first link that stands in, or around, `words` of this line."""
        return next((one.url for one in self.links_in(words)), None)

    def linked(self, words: str) -> str:
        """The words of the first link that stands in, or around, `words`; "" where there is none."""
        return next((self.text[one.start : one.end] for one in self.links_in(words)), "")

    def url_from(self, words: str) -> str | None:
        """The address of the first link that begins at `words` or later."""
        start = self.text.find(words)
        return next((one.url for one in self.anchors if one.end > start >= 0), None)


def lines_of(page: Page, article: Article) -> list[Line]:
    """The lines that may credit someone, in the page's order; those of the article's own fields stand first."""
    labels: Sequence[Label] = article.labels[: len(page.blocks)]
    body = article.numbers("body")
    first, last = (body[0], body[-1]) if body else (len(article.labels), -1)
    near = range(first - NEAR, last + NEAR + 1) if body else range(len(labels))
    found = [line for line in _fields(page, article) if line.text.strip()]
    strays = dict(stray_bylines(page, article))
    found += [Line(words[:LONGEST], "byline", n, after=False) for n, words in strays.items()]
    printed = {line.text for line in found}
    edges = {*body[:3], *body[-2:]}
    edges |= {n for n in body[-_LATE:-2] if n < len(labels) and _is_credit(page.blocks[n].text)}
    around = {*range(first - _BEFORE, first), *range(last + 1, last + _BEHIND + 1)} if body else set()
    read = set(article.numbers(*CREDIT_LABELS, below=len(labels)))
    read |= {n for n in edges if n < len(labels)}
    read |= {
        n for n, label in enumerate(labels[max(near.start, 0) : near.stop], max(near.start, 0)) if label in NEAR_LABELS
    }
    read |= {n for n in around if 0 <= n < len(labels) and labels[n] in _STRAY}
    read |= {n for n in body if n < len(labels) and len(page.blocks[n].text) <= _SHORT and _closes(page.blocks[n].text)}
    in_figure = _figures(page)
    for n in sorted(read):
        label, block = labels[n], page.blocks[n]
        if n in strays and len(strays[n]) > 2 * len(block.text) // 3:
            continue
        if label in _STRAY:
            if not (_tells(block.text, label) or (_leads_off(page, n) and _is_credit(block.text))):
                continue
            label = "byline" if _BYLINE.match(block.text) else "other"
        if label in CREDIT_LABELS or (label in NEAR_LABELS and n in near):
            if block.text.strip() and block.text not in printed and not in_figure(block.element):
                printed.add(block.text)
                inside = len(body) > 3 and body[1] < n < body[-2]
                gap = max(n - last, 0) if body else 0
                text = undated(_joined(page, article, n)) if label == "byline" else block.text
                found.append(Line(text[:LONGEST], label, n, n > last, inside=inside, gap=gap, anchors=block.anchors))
        elif (n in edges or label == "body") and 0 < len(block.text) <= LONGEST:
            after = n not in edges or (n in body[-_LATE:] and n not in body[:3]) or (n in body[-2:] and n != first)
            after = after or n == last
            found.append(Line(block.text, label, n, after, edge=True, head=n in body[:3], anchors=block.anchors))
        if len(found) >= MOST:
            break
    return found


def _fields(page: Page, article: Article) -> Iterator[Line]:
    if article.byline:
        block = _block_of("byline", article)
        joined = _joined(page, article, block) if block is not None and block < len(page.blocks) else ""
        text = joined if joined.startswith(article.byline) else article.byline
        yield Line(undated(text)[:LONGEST], "byline", block, after=False)
    if article.dateline:
        yield Line(article.dateline[:200], "dateline", _block_of("body", article), after=False)
    for block, words in article.parts_cut:
        yield Line(words[:LONGEST], "credit", block, after=False)


def _is_credit(text: str) -> bool:
    """Whether a short block begins as a credit does that says "this article" or what it was: notes may follow it."""
    if len(text) > _SHORT or not stands(_NOTED, text.casefold()):
        return False
    return bool(SELF.match(text) or BARE.match(text) or PRINTED.match(text))


def _closes(text: str) -> bool:
    """Whether a block is a closing line wherever it stands: what is taken for body may go on behind the text."""
    if len(text) <= _SHORT and _CLOSES.search(text):
        return True
    return len(text) <= _SIGNING and text[:1] in _DASHES and agency_named(text, shy=False) is not None


def _joined(page: Page, article: Article, block: int) -> str:
    """A byline with the next one where nothing but a separator stands between them in a block of its own."""
    text = page.blocks[block].text
    if block + 2 < min(len(page.blocks), len(article.labels)) and article.labels[block + 2] == "byline":
        between = page.blocks[block + 1].text.strip()
        if between in _SEPARATORS:
            return f"{text} {between} {page.blocks[block + 2].text}"
    return text


def _tells(text: str, label: Label) -> bool:
    """Whether a short block taken for furniture may be a byline or a credit; of promotion only a material."""
    text = text.strip()
    if not 4 < len(text) <= (_LONGER if label == "subscription" else _SHORT):
        return False
    if lists_agency(text, several=True):
        return True
    if label == "promotion":
        return stands(_MATERIAL, text.casefold()) or _BY_STAFF.match(text) is not None
    return stands(_TELLING, text.casefold()) or _BYLINE.match(text) is not None


def _leads_off(page: Page, number: int) -> bool:
    """Whether a block is one link to another site: what looks like an offer to read on may be a credit."""
    block = page.blocks[number]
    whole = [one.url for one in block.anchors if one.start == 0 and one.end >= len(block.text.rstrip(" ."))]
    return bool(page.url and whole) and registrable(whole[0]) not in (None, registrable(page.url or ""))


def _block_of(label: Label, article: Article) -> int | None:
    return next(iter(article.numbers(label)), None)


def _figures(page: Page) -> Callable[[int], bool]:
    """Tells of an element whether it or one of the two above it is a picture's: its credits are the picture's."""
    tags, names, parents = page.elements.tag, page.elements.names, page.elements.parent
    known = min(len(tags), len(names), len(parents))

    def in_figure(element: int) -> bool:
        named = []
        for _ in range(3):
            if not 0 < element < known:
                break
            if tags[element] in _FIGURE_TAGS:
                return True
            named.append(names[element])
            element = parents[element]
        return stands(_FIGURE, " ".join(named).lower())

    return in_figure


def is_of_picture(words: str) -> bool:
    """Whether a line or sentence speaks of a picture."""
    return _PICTURE.search(words) is not None


def sentences_of(line: Line) -> list[str]:
    """The sentences of a line, as they stand, without those that speak of pictures."""
    ends = stands(_ENDS, line.text[:-1])
    parts = [part.strip() for part in (_SENTENCE.split(line.text) if ends else [line.text]) if part and part.strip()]
    return [part for part in parts if not is_of_picture(part)] if is_of_picture(line.text) else parts
