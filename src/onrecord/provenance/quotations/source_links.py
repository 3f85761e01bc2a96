"""Lines that are nothing but a word for the source and a link to it, and a byline's second line that says from whom.

"Fuente Coast Watch" needs no colon where the name is a link to another site's article: it is read above the text, where
it heads a copy, and below it. In a table's or a picture's place it says nothing of the text, so an outlet is asked for:
by its form, by the lists, by the headline in its address, or by the same line at both ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.domains import registrable
from onrecord.page.page import Anchor, Page, TextBlock
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lines.places import is_of_picture
from onrecord.provenance.names.makers import STAFF
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.names.outlet_forms import calls_itself_outlet
from onrecord.provenance.quotations.excerpts import spells_title
from onrecord.provenance.quotations.links import is_outlets
from onrecord.provenance.quotations.quotations import OFFICE
from onrecord.provenance.signs import Own, Sign, named_sign

_LONGEST: Final = 90
_ABOVE, _TOP, _END, _BEHIND = 3, 2, 2, 3
"""Blocks before the body, of its first and its last, and behind it, in which such a line may stand."""
_PASSED: Final = frozenset("promotion caption comment footer share advert embed".split())
_LABELS: Final = (
    "source", "quelle", "fuente", "fonte", "font:", "bron", "källa", "kilde", "kjelde", "źródło", "zdroj", "forrás",
    "lähde", "kaynak", "izvor", "источник", "джерело", "πηγή", "来源", "來源", "出处", "出處", "出典", "출처", "nguồn",
    "sumber",
)  # fmt: skip
_LINE: Final = Pattern(
    r"[\W_]*(?:(?:article|original|text|story|news|artikel|beitrag) ?)?(?:source|quelle|fuente|fonte|font(?=:)|"
    r"bron|källa|kilde|kjelde|źródło|zdroj|forrás|lähde|kaynak|izvor|источник|джерело|πηγή|来源|來源|出处|出處|出典|출처|"
    r"nguồn|sumber)(?: original\w*| de l['’]article| del artículo| dell['’]articolo| do artigo| artykułu)?"
    r"\s*[:：|–—-]?\s*[\"“«„「《]?(?P<n>[^\"”»“」》]*)[\"”»“」》]?[\W_]*",
    re.I,
)
"""A word for the source and what follows it; a bare word may be the link itself."""
_DATED: Final = Pattern(r"/(?:19|20)\d\d[/-]?[01]?\d|[-/](?:19|20)\d\d-[01]\d-[0-3]\d|[^\W_]+(?:[-_][^\W_]+){3,}")
"""How the address of an article looks: a year and a month, or a title."""
_OF_FIGURES: Final = Pattern(
    r"\b(?:survey|statist\w*|census|institut\w*|data\w*|dataset|bank|bureau|foundation|report|study|library|museum|"
    r"archiv\w*|wikipedia|wikimedia|flickr|unsplash|pixabay|pexels|getty)\b",
    re.I,
)
_FROM_WHOM: Final = Pattern(
    r"(?:d[oae]s?|del|della|dal|dalla|du|de l['’]|from|for|von|aus|vom|van|uit|fra|från|из)\s+"
    r"(?:the |la |le |il |el |het |der |dem )?(?P<n>(?-i:[A-ZÀ-ÞА-Я])[^\n|,;:.]{2,40}?)\.?",
    re.I,
)
"""A line of its own under a writer's name: "Da Rede Maré"."""
_HOUSE: Final = Pattern(
    r"\b(?:rede|agência|agencia|agenzia|agence|agency|portal|rádio|radio|revista|rivista|revue|magazine|folha|gazeta|"
    r"tribuna|blog|news|mídia|media|notícias|redação|jornal|journal|zeitung|press|presse|prensa)\b",
    re.I,
)
"""In what is called as outlets are where a place or a desk might stand too."""
_OWN_DESK: Final = Pattern(
    r"\b(?:página|pagina|redação|redacción|redaktion|redazione|rédaction|reportagem|equipe|equipo|sucursal|assessoria|"
    r"site|sítio|our|nossa?|nuestr[oa]|notre|unsere[rm]?|correspondent|enviad[oa])\b",
    re.I,
)
"""The house itself, or a desk of it."""


class _Told(msgspec.Struct, frozen=True):
    block: int
    name: str | None
    anchor: Anchor
    top: bool


def source_link_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of a line that links to the source, and of the line under a writer's name that says for whom."""
    labels = article.labels[: len(page.blocks)]
    body = [n for n, label in enumerate(labels) if label == "body"]
    if not body:
        return
    told = [one for n in _zone(body, len(labels)) if labels[n] not in _PASSED if (one := _told(page, n, body, own))]
    yield from _judged(told, page, article, own)
    yield from _from_whom(page, article, body, own)


def _zone(body: list[int], number: int) -> list[int]:
    first, last = body[0], body[-1]
    found = [*range(max(0, first - _ABOVE), first), *body[:_TOP], *body[-_END:]]
    return sorted({*found, *range(last + 1, min(last + 1 + _BEHIND, number))})


def _told(page: Page, n: int, body: list[int], own: Own) -> _Told | None:
    found = linked_source(page.blocks[n], own)
    return _Told(n, *found, n <= body[min(_TOP, len(body)) - 1] and n != body[-1]) if found else None


def linked_source(block: TextBlock, own: Own) -> tuple[str | None, Anchor] | None:
    """The name that a block links as the source, or the link alone, if it says nothing else; else None."""
    if not block.anchors or len(block.text) > _LONGEST or not stands(_LABELS, block.text.casefold()):
        return None
    found = _LINE.fullmatch(block.text)
    if not found or is_of_picture(block.text):
        return None
    words = found["n"].strip(" .:-–—|")
    at = found.start("n")
    links = [one for one in block.anchors if is_outlets(one.url, own)]
    link = next((one for one in links if one.start <= at < one.end or not words), None)
    if not link:
        return None
    name = clean_name(words) or (words if _spelled(words, link.url) else None)
    return (name, link) if name or not words else None


def _judged(told: list[_Told], page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """At most one sign: the line at both ends, or one whose name or address is an outlet's."""
    for one in told:
        name, url = one.name, one.anchor.url
        again = any(other.block != one.block and other.anchor.url == url for other in told)
        titled = spells_title(url, article)
        if name and (own.is_name(name) or OFFICE.search(name) or _OF_FIGURES.search(name)):
            continue
        outlet = name is not None and (calls_itself_outlet(name) or _spelled(name, url))
        printed = again or titled or (one.top and outlet and _DATED.search(url) is not None)
        if name and agency_named(name) and not (again or titled):
            continue  # as a source of news it is read with the other agencies
        key = "source-printed" if printed else "source-outlet" if name and calls_itself_outlet(name) else None
        if key:
            text = page.blocks[one.block].text.strip()
            seen = evidence("visible", one.block, text)
            yield named_sign(own, key, name, seen, text, url, None if name else registrable(url))
            return


def _spelled(name: str, url: str) -> bool:
    """Whether an address spells a name: its host's label is that in letters and digits."""
    plain = "".join(filter(str.isalnum, normalize("NFKD", fold(name))))  # an accent is no letter by itself
    domain = registrable(url) or ""
    return len(plain) > 3 and plain in {domain.split(".")[0].replace("-", ""), domain.replace(".", "").replace("-", "")}


def _from_whom(page: Page, article: Article, body: list[int], own: Own) -> Iterator[Sign]:
    """Under a byline, or as its second line, for whom the writer wrote it."""
    labels = article.labels[: len(page.blocks)]
    for n in [m for m in range(min(body[0] + _TOP, len(labels))) if labels[m] == "byline"]:
        first, _, second = page.blocks[n].text.partition("\n")
        below = page.blocks[n + 1].text if labels[n + 1 : n + 2] in (("body",), ("other",)) else ""
        line, at = (second, n) if second else (below, n + 1)
        found = _FROM_WHOM.fullmatch(line.strip()) if first and len(line) <= _LONGEST // 2 else None
        name = found["n"].strip() if found else ""
        if not name or own.is_name(name) or _OWN_DESK.search(name) or STAFF.search(name):
            continue
        ends = [page.blocks[m].text for m in range(body[-1], min(body[-1] + 1 + _BEHIND, len(page.blocks)))]
        again = any(len(text) < _LONGEST and fold(name) in fold(text) for text in ends)
        if again or agency_named(name) or calls_itself_outlet(name) or _HOUSE.search(name):
            seen = evidence("visible", at, line.strip())
            key = "byline-name-agency" if agency_named(name) else "byline-outlet"
            yield named_sign(own, key, name, seen, f"{first} {line}".strip()[:200])
            return
