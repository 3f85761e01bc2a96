"""Whether a printed grant is of the text, or of a work told of beside it; and what the line below a licence says.

A story on a study ends with the study: its citation, and the terms that it came under. "This work" is then the study.
So among what stands at the article only a notice of "this article" and the like is taken for the text's own, or one
that stands where a page's own terms do: in the footer, in a box called so, with a link marked as the page's licence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import LinkTag, Page
from onrecord.page.style_sheets import may_be_hidden
from onrecord.page.walk import FOOTER
from onrecord.rights import phrases as p
from onrecord.rights.boxes import is_box
from onrecord.rights.found import COPIES, DOUBTED, NC, TEXT_ONLY, Found, Say, grants, says, without_grants
from onrecord.rights.patterns import compiled
from onrecord.rights.plainness import is_plain
from onrecord.rights.printed import Text, fold, sentences_in
from onrecord.rights.retractions import takes_back

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
    r"|\bproceedings of\b"
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
_NEXT, _LINE = 2, 160
"""Blocks behind a licence that may go on with it, and characters of such a line."""
_EXCEPTS: Final = (
    r"^\W*(?:(?:this |it |the licen[cs]e )?(?:except|exclud|not (?:for|to|the|includ|appl|cover)|does not|do not"
    r"|doesn't|without|other than|apart from|unless|only|but not|ausgenommen|ausser|außer|ohne|nicht|gilt nicht|nur"
    r"|sauf|hors|excepté|à l'exception|ne s'applique|pas |salvo|excepto|exclui|no (?:se aplica|incluye|para)|sin "
    r"|tranne|eccetto"
    r"|esclus|non (?:si applica|per|incl)|exceto|não|behalve|met uitzondering|niet|alleen))"
)
"""How a line below a licence begins that takes something from it."""
_ONLY: Final = r"\b(?:only|alone|nur|seulement|uniquement|s[oó]l[oa]|solamente|somente|apenas|soltanto|alleen)\W*$"
_MORE: Final = (
    r"^\W*(?:read|view|see|about|more|learn|what|voir|lire|en savoir|zur|mehr|ver|leer|leggi|vedi|lees|bekijk)\b"
    r"[^.]{0,40}(?:licen|lizenz)[^.]{0,20}$"
)
"""A link to what the licence says."""
_NOT_COMMERCIAL: Final = (
    r"^\W*(?:(?:for|only for|nur für|pour|para|per|voor) )?(?:strictly |solely )?(?:the )?"
    r"(?:non-? ?commercial|nicht-? ?kommerziell\w*|usage non commercial|un usage non commercial"
    r"|uso no comercial|fines no comerciales|uso não comercial|uso non commerciale|niet-? ?commercieel)[\w -]{0,30}\W*$"
)


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
    if _is_at_home(page, article, number):
        return False
    start = text.words.find(found.words)
    if start > 0 and compiled(_CITES).search(fold(text.words[:start])):
        return True  # behind a citation in the same paragraph
    if _is_heading(page, number - 1):
        return True
    if compiled(_OWN_TEXT).search(folded) or (len(text.title) > _TITLE and text.title in folded):
        return False
    if _is_behind_citation(page, number):
        return True
    return not text.licensed and compiled(_A_WORK).match(folded) is not None


def _is_at_home(page: Page, article: Article, number: int) -> bool:
    """Whether a block stands where a page's own terms do: in the footer, or in a box called licence, rights …"""
    elements = page.elements
    element = page.blocks[number].element
    if elements.bits[element] & FOOTER or article.labels[number] == "footer":
        return True
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
        if number - n <= _ABOVE and compiled(_CITES).search(folded):
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
    body = next((n for n, label in enumerate(article.labels) if label == "body"), None)
    left = []
    for found in founds:
        at = found.evidence.at or "" if found.evidence.from_ == "visible" and grants(found) else ""
        number = int(at) if at.isascii() and at.isdecimal() else -1
        if 0 <= number < len(page.blocks) and may_be_hidden(page, page.blocks[number].element, body):
            left += without_grants([found])
        else:
            left.append(found)
    return left


def is_unseen(page: Page, article: Article, link: LinkTag) -> bool:
    """Whether the page's own style puts the link to a licence out of sight."""
    if not page.styles or link.element is None:
        return False
    body = next((n for n, label in enumerate(article.labels) if label == "body"), None)
    return may_be_hidden(page, link.element, body, link.names)


def second_lines(page: Page, founds: list[Found]) -> list[Found]:
    """What the lines below a printed licence, in its own element, take from it or bind it to."""
    granting = [found for found in founds if grants(found) and found.evidence.from_ == "visible"]
    heard = {found.words for found in founds}
    lines = [line for found in granting for line in _below(page, found)]
    return [said for line in dict.fromkeys(lines) if line[1] not in heard and (said := _of_line(page, *line))]


def _below(page: Page, found: Found) -> Iterator[tuple[int, str]]:
    """The lines behind a licence in its block, then those of the next blocks of its element."""
    at = found.evidence.at or ""
    number = int(at) if at.isascii() and at.isdecimal() else -1
    if not 0 <= number < len(page.blocks):
        return
    words = page.blocks[number].text
    behind = words[words.find(found.words) + len(found.words) :] if found.words in words else ""
    for sentence in sentences_in(Text(words=behind[:1000], evidence=found.evidence)):
        if len(sentence.words) <= _LINE:
            yield number, sentence.words
    parent = page.elements.parent[page.blocks[number].element]
    for n in range(number + 1, min(number + 1 + _NEXT, len(page.blocks))):
        element = page.blocks[n].element
        if page.elements.parent[element] != parent and element != page.blocks[number].element:
            return
        if len(page.blocks[n].text) <= _LINE:
            yield n, page.blocks[n].text


def _of_line(page: Page, number: int, words: str) -> Found | None:
    folded = fold(words)
    at_foot = page.elements.bits[page.blocks[number].element] & FOOTER  # where much else follows a licence
    if compiled(_NOT_COMMERCIAL).match(folded):
        said = says(DOUBTED, "if", "R6", NC)
    elif compiled(_EXCEPTS).match(folded):
        parts = p.has(p.PARTS, folded) and not p.has(p.TEXT, folded)
        left = p.compiled(p.PARTS).sub(" ", compiled(_EXCEPTS).sub(" ", folded))
        only_parts = parts and is_plain(re.sub(r"\b(?:by|of|from|d[eou]|von|door) .*", " ", left))
        said = says(COPIES, "if", "R6", TEXT_ONLY) if only_parts else says(DOUBTED, "doubt", "R20")
    elif p.has(p.EXCLUDED, folded):
        said = says(COPIES, "if", "R6", TEXT_ONLY)
    elif not at_foot and (compiled(_ONLY).search(folded) or _turns_round(folded)):
        said = says(DOUBTED, "doubt", "R20")
    else:
        return None
    return Found(
        kind="notice", words=words, evidence=evidence("visible", str(number), words), says=said, scope="article"
    )


def _turns_round(folded: str) -> bool:
    """Whether a line speaks of copying, and denies or asks for something: "Run it whole, with our name" does not."""
    if not takes_back(folded) or compiled(_MORE).match(folded):
        return False
    return p.has(p.NEGATIVE, folded) or p.has(p.PERMISSION, folded) or p.has(p.ASKING, folded)
