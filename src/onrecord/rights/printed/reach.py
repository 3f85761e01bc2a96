"""Whether a printed grant is of the text, or of a work told of beside it.

A story on a study ends with the study: its citation, and the terms that it came under. "This work" is then the study.
So among what stands at the article only a notice of "this article" and the like is taken for the text's own, or one
that stands where a page's own terms do: in the footer, in a box called so, with a link marked as the page's licence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import block_of
from onrecord.page import LinkTag, Page
from onrecord.page.walk import ARTICLE as IN_ARTICLE
from onrecord.page.walk import FOOTER
from onrecord.rights.found import COPIES, Found, Say, grants, without_grants
from onrecord.rights.patterns import asked, compiled, loosely
from onrecord.rights.printed.boxes import is_box
from onrecord.rights.printed.texts import Text, fold

_OWN_TEXT: Final = (
    r"\b(?:this|these|our|all|the text of this) (?:[\w-]+ ){0,2}?(?:articles?|stor(?:y|ies)|posts?|pages?|pieces?"
    r"|columns?|texts?|(?:web ?)?sites?|blogs?|essays?|journalism|reporting|contents?|news ?letters?|releases?"
    r"|transcripts?)\b"
    r"|\bdiese[rsmn]? (?:artikel|text|beitrag|seite|website|webseite|bericht)|\bunsere\w* (?:artikel|texte|beiträge)"
    r"|\b(?:cet article|ce texte|ce site|cette page|nos articles)\b"
    r"|\b(?:este|esta|nuestros|nuestras) (?:art[ií]culos?|textos?|notas?|p[aá]gina|sitio|contenidos?)\b"
    r"|\b(?:quest[oi']+ ?(?:articol[oi]|testi?|pezzo|sito)|questa pagina)\b"
    r"|\b(?:este|esta|nossos|nossas) (?:artigos?|textos?|mat[ée]rias?|reportage[mn]s?|p[aá]gina|site)\b"
    r"|\b(?:dit|deze) (?:artikel|tekst|stuk|pagina|website)\b"
)
_A_WORK: Final = (
    r"^\W*(?:th(?:is|e|ese) (?:[\w-]+ ){0,2}?(?:work|paper|study|studies|research|publication|report|document|book"
    r"|thesis|pre-?print|chapter|dataset|data ?set|review|manuscript)s?\b"
    r"|(?:dieses werk|diese (?:arbeit|studie|veröffentlichung|publikation)|das werk|die studie)\b"
    r"|(?:cette (?:œuvre|oeuvre|étude|publication)|l'(?:œuvre|oeuvre|étude))\b"
    r"|(?:esta (?:obra|publicación|investigación)|este (?:trabajo|estudio)|la obra|el estudio)\b"
    r"|(?:quest[ao'] ?(?:opera|lavoro|studio|pubblicazione)|l'opera)\b"
    r"|(?:est[ae] (?:obra|trabalho|estudo|publicação)|o estudo)\b|(?:dit werk|deze (?:studie|publicatie)|het werk)\b)"
)
"""How a notice of a work begins that may be another's."""
_CITES: Final = (
    r"\bet al\b|\bdoi(?:\.org/|:| )|\b10\.\d{4,}/|\barxiv\b|\bissn\b|\bisbn\b|\b\d+ ?\(\d{1,3}\) ?[,:]"
    r"|\bvol(?:ume|\.) ?\d|\bpp?\. ?\d|, \d+[-–]\d+ \(?(?:19|20)\d\d\)?|\(?(?:19|20)\d\d\)?[;:,] ?\d+(?:\(\d+\))?:"
    r"|\bproceedings of\b|^\W*[^.;]{2,60}[,.]? \((?:19|20)\d\d[a-z]?\)[.,:]? \w"
    r"|\b(?:journal|annals|bulletin|transactions) of [a-z]|\bjournal reference\b"
)
_HEADING: Final = (
    r"^\W*(?:(?:journal |further )?(?:references?|citations?|sources?|stud(?:y|ies)|readings?|publications?"
    r"|bibliography)|(?:the |about the |original )?(?:stud(?:y|ies)|paper|research|publication)|more information"
    r"|literature"
    r"|(?:original)?publikation(?:en)?|literatur|quellen?|studien?|zur studie|référence?s?|l'étude|étude|références?"
    r"|referencias?|el estudio|estudio|fuentes?|riferiment[oi]|lo studio|studio|font[ei]|referências?|o estudo|estudo"
    r"|bronn?(?:en)?|literatuur|de studie|studie)\W*$"
)
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"))
_ABOVE, _OVER = 2, 4
"""Blocks before a notice that may hold a citation; or the heading over one."""
_CITED, _TITLE, _HEAD = 600, 10, 40
_ROWS: Final = 40
"""Entries of a list that are looked at."""
_LISTS: Final = frozenset({"dl", "ul", "ol", "table", "tbody"})
_TOLD: Final = (
    r"\b(?:published|publishes|appears?|appeared|printed|reported|described|presented|out|available)\b(?: \w+){0,4}? "
    r"(?:in|by|on) (?:the (?:journal |magazine |review )?)?(?-i:[A-Z])"
    r"|\b(?:veröffentlicht|erschienen|erschien|publiziert)\b|\bim (?:fachblatt|fachmagazin|journal)\b"
    r"|\b(?:publiée?s?|parue?s?|paru)\b(?: \w+){0,4}? dans\b|\b(?:publicad[oa]s?|aparecid[oa]"
    r"|publicó)\b(?: \w+){0,4}? en\b"
    r"|\b(?:pubblicat[oaie]|apparso|uscito)\b(?: \w+){0,4}? (?:su|sulla|in|nella)\b"
    r"|\bpublicad[oa]s?\b(?: \w+){0,4}? (?:na|no|em)\b"
    r"|\b(?:gepubliceerd|verschenen|verscheen)\b(?: \w+){0,4}? (?:in|bij)\b|\bin the journal\b"
)
"""Where a work has come out; not in lower case, which would fold the name away."""
_WORKS: Final = (
    r"\b(?:stud(?:y|ies)|papers?|research(?:ers)?|findings|reports?|journals?|articles?|reviews?|analys[ei]s|survey"
    r"|thesis|theses"
    r"|essays?|books?|chapter|scientists?|scholars?|authors?|letters|nature|science|proceedings|preprint"
    r"|studien?|forscher\w*|étude|chercheurs?|revue|estudios?|investigador\w*|revista|studio|ricerca\w*|rivista"
    r"|estudo|pesquisa\w*|onderzoek\w*|tijdschrift)\b"
)
_ENTRY: Final = (
    r"^\W*(?:the )?(?:study|paper|journal|publication|published(?: in)?|doi|isbn|issn|reference|citation"
    r"|cite(?: as)?|source"
    r"|original(?: paper| article| study)?|dataset|report|volume|issue|preprint|authors?|studie|zeitschrift|quelle"
    r"|étude|revue"
    r"|estudio|revista|fuente|studio|rivista|fonte|estudo|onderzoek|tijdschrift|bron)\s*:"
)
"""How an entry of a list tells of a work."""
_SAME_WORD: Final = (
    r"\b(?:this|the) (?:[\w-]+ )?(?:article|text|publication|work)\b|\bdiese[rsmn]? (?:artikel|text|beitrag)\b"
    r"|\b(?:cet article|ce texte)\b|\beste (?:art[ií]culo|texto|artigo)\b|\bquest[oi']+ ?(?:articolo|testo)\b"
    r"|\b(?:dit|deze) (?:artikel|tekst)\b"
)
"""What journals call their texts, too; "this story", "our articles" and "this site" they do not say."""


def reaching(founds: list[Found], text: Text, page: Page, article: Article) -> Iterator[Found]:
    """What a printed text says, where it may speak of a work that the story tells of with nothing granted."""
    for found in founds:
        doubtful = grants(found) and not found.by_origin and _of_another_work(found, text, page, article)
        yield _unsure(found) if doubtful else found


def _of_another_work(found: Found, text: Text, page: Page, article: Article) -> bool:
    folded = fold(found.words)
    at = text.evidence.at or ""
    number = int(at) if at.isascii() and at.isdecimal() else -1
    if not 0 <= number < min(len(page.blocks), len(article.labels)):
        return False
    inside = page.elements.bits[page.blocks[number].element] & IN_ARTICLE  # an article's own foot may hold its sources
    cited = inside and not asked(_OWN_TEXT).search(folded) and _is_behind_citation(page, number)
    if _is_at_home(page, article, number) and not (cited and not _is_boxed(page, article, number)):
        return False
    start = text.words.find(found.words)
    if start > 0 and asked(_CITES).search(fold(text.words[:start])):
        return True  # behind a citation in the same paragraph
    if _is_heading(page, number - 1) or _is_listed(page, number):
        return True
    named = len(text.title) > _TITLE and text.title in folded
    if not named and asked(_SAME_WORD).search(folded) and _is_right_behind(page, number, text.title):
        return True
    if named or asked(_OWN_TEXT).search(folded):
        return False
    if _is_behind_citation(page, number) or _is_behind_telling(page, number):
        return True
    return not text.licensed and compiled(_A_WORK).match(folded) is not None


def _is_right_behind(page: Page, number: int, title: str) -> bool:
    """Whether the block before, or the one before a short line, is a citation of another text than the page's own."""
    for n in range(number - 1, max(number - 1 - _ABOVE, -1), -1):
        folded = fold(page.blocks[n].text[:_CITED])
        if asked(_CITES).search(folded):
            return len(title) <= _TITLE or title not in folded
        if len(folded) > 2 * _HEAD:
            return False
    return False


def _is_behind_telling(page: Page, number: int) -> bool:
    """Whether the paragraph before tells where a study or another's work has come out."""
    words = page.blocks[number - 1].text[-_CITED:] if number else ""
    return asked(_WORKS).search(fold(words)) is not None and loosely(_TOLD).search(words) is not None


def _is_listed(page: Page, number: int) -> bool:
    """Whether a block is an entry of a list whose others tell of a work: its title, its journal, its number."""
    elements = page.elements
    element = page.blocks[number].element
    for _ in range(3):
        if not 0 < element < len(elements.tag) or elements.tag[element] in _LISTS:
            break
        element = elements.parent[element]
    if not 0 < element < len(elements.tag) or elements.tag[element] not in _LISTS:
        return False
    first, end = elements.lo[element], min(elements.hi[element], elements.lo[element] + _ROWS, len(page.blocks))
    for n in range(first, end):
        folded = fold(page.blocks[n].text[:_CITED])
        if n != number and (asked(_CITES).search(folded) or compiled(_ENTRY).match(folded)):
            return True
        label = page.blocks[n].tag in ("dt", "th", "td") and len(folded) <= _HEAD
        if n != number and label and (compiled(_HEADING).match(folded) or compiled(_ENTRY).match(f"{folded}:")):
            return True
    return False


def _is_at_home(page: Page, article: Article, number: int) -> bool:
    """Whether a block stands where a page's own terms do: in the footer, or in a box called licence, rights …"""
    elements = page.elements
    element = page.blocks[number].element
    if elements.bits[element] & FOOTER or article.labels[number] == "footer":
        return True
    return _is_boxed(page, article, number)


def _is_boxed(page: Page, article: Article, number: int) -> bool:
    elements = page.elements
    element = page.blocks[number].element
    for _ in range(3):
        if not 0 < element < len(elements.names):
            return False
        if is_box(page, article, element):
            return True
        element = elements.parent[element]
    return False


def _is_behind_citation(page: Page, number: int) -> bool:
    """Whether a citation stands right above a block, or a heading over one."""
    for n in range(number - 1, max(number - 1 - _OVER, -1), -1):
        block = page.blocks[n]
        folded = fold(block.text[:_CITED])
        if number - n <= _ABOVE and asked(_CITES).search(folded):
            return True
        if _is_heading(page, n):
            return True
    return False


def _is_heading(page: Page, number: int) -> bool:
    """Whether a block is a heading over a study or over references."""
    block = page.blocks[number] if number >= 0 else None
    if block is None or len(block.text) > _HEAD:
        return False
    folded = fold(block.text)
    return (block.tag in _HEADINGS or folded.endswith(":")) and compiled(_HEADING).match(folded) is not None


def _unsure(found: Found) -> Found:
    """What grants a work that may be another's: to be asked about (R7), where nothing else grants this text."""
    rule = "R7" if found.is_licence else "R22"
    said = tuple(
        Say(say.use, "ask", rule) if say.effect == "yes" else say
        for say in found.says if say.effect != "yes" or say.use in COPIES
    )  # fmt: skip
    return msgspec.structs.replace(found, says=said, licence=None, terms_url=None, scope="site", generic=True)


def shown(page: Page, article: Article, founds: list[Found]) -> list[Found]:
    """Without the printed grants that the page's own style puts out of sight; what they refuse is kept."""
    if not page.styles or not any(grants(found) and found.evidence.from_ == "visible" for found in founds):
        return founds
    from onrecord.page.style_sheets import may_be_hidden  # few pages grant anything

    body = next((n for n, label in enumerate(article.labels) if label == "body"), None)
    left = []
    for found in founds:
        number = _block(page, found) if grants(found) else -1
        if number >= 0 and may_be_hidden(page, page.blocks[number].element, body):
            left += without_grants([found])
        else:
            left.append(found)
    return left


def without_unnamed(page: Page, founds: list[Found]) -> list[Found]:
    """Without "a Creative Commons licence" of unknown elements where the next lines of its box give its name."""
    named = {number for found in founds if found.is_licence and found.licence and (number := _block(page, found)) >= 0}
    left = []
    for found in founds:
        number = _block(page, found) if found.is_licence and found.licence is None and found.terms_url is None else -1
        around = page.elements.parent[page.blocks[number].element] if number >= 0 else -1
        close = [n for n in named if number < n <= number + _ABOVE and around > 0]
        if not any(page.elements.lo[around] <= n < page.elements.hi[around] for n in close):
            left.append(found)
    return left


def _block(page: Page, found: Found) -> int:
    number = block_of(found.evidence)
    return number if number < len(page.blocks) else -1


def is_unseen(page: Page, article: Article, link: LinkTag) -> bool:
    """Whether the page's own style puts the link to a licence out of sight."""
    if not page.styles or link.element is None:
        return False
    from onrecord.page.style_selectors import Element  # few pages link to a licence
    from onrecord.page.style_sheets import may_be_hidden

    body = next((n for n, label in enumerate(article.labels) if label == "body"), None)
    names = frozenset(link.names.lower().split())
    own = Element("a" if link.rel or link.text else "", names, {"rel": " ".join(link.rel), "href": link.href.lower()})
    return may_be_hidden(page, link.element, body, (own,))
