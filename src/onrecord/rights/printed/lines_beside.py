"""What the lines beside a licence take from it or bind it to: "except photos", "Please ask first.", "Members only."

They stand behind it in its block, or in the next blocks of what holds it: its own element, or a small one around that
has none of the story. In a page's foot, where much else follows, fewer words are taken for such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import block_of, evidence
from onrecord.page import Page
from onrecord.page.walk import FOOTER
from onrecord.rights.found import COPIES, DOUBTED, NC, TEXT_ONLY, Found, Say, grants, says
from onrecord.rights.patterns import asked, compiled
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.house_rules import line_rules, of_third_parties, tells_where
from onrecord.rights.printed.limits import ASK_BEFORE, SPEAKS, STEMS, TAKEN_BACK
from onrecord.rights.printed.plainness import is_plain
from onrecord.rights.printed.retractions import takes_back
from onrecord.rights.printed.texts import Text, fold, sentences_in

_NEXT, _LINE, _FEW = 3, 160, 60
"""Blocks behind a licence that may go on with it, characters of such a line, and of one of a few words."""
_AROUND, _SMALL = 4, 1500
"""Elements around a licence that may be its box, and characters of one."""
_STORY: Final = frozenset({"body", "headline", "deck"})
_APART: Final = _STORY | {"related", "navigation", "comment", "share", "advert", "next_story", "masthead", "cookie"}
_EXCEPTS: Final = (
    r"^\W*(?:(?:this |it |the licen[cs]e )?(?:except|exclud|not (?:for|to|the|includ|appl|cover)|does not|do not"
    r"|doesn't|without|other than|apart from|unless|only|but not|ausgenommen|ausser|außer|ohne|nicht|gilt nicht|nur"
    r"|sauf|hors|excepté|à l'exception|ne s'applique|pas |salvo|excepto|exclui|no (?:se aplica|incluye|para)|sin "
    r"|tranne|eccetto"
    r"|esclus|non (?:si applica|per|incl)|exceto|não|behalve|met uitzondering|niet|alleen))"
)
"""How a line begins that takes something from a licence."""
_EXCEPTED: Final = (
    r"\b(?:excluded|excepted|exempt(?:ed)?|not (?:included|covered|part of|under)|left out|opted out"
    r"|ausgenommen|ausgeschlossen|(?:sont |est )?exclue?s?|exceptée?s?|excluid[oa]s?|exceptuad[oa]s?|esclus[oaie]"
    r"|uitgezonderd|uitgesloten|excetuad[oa]s?)\b"
)
_ONLY: Final = r"\b(?:only|alone|nur|seulement|uniquement|s[oó]l[oa]|solamente|somente|apenas|soltanto|alleen)\W*$"
_TOLD_ONLY: Final = (
    r"\b(?:information\w*|entertainment|illustrati(?:on|ve)|demonstration|cookies?|adults?|text|informativ\w*"
    r"|testing)"
    r"(?: purposes?| use)? only\W*$|\bonly (?:with|if you|in full)\b"
)
"""What is for information only, is not bound by that."""
_SHORT_ONLY: Final = r"^\W*(?:nur|only|seulement|uniquement|s[oó]lo|solamente|somente|apenas|soltanto|solo|alleen)\b"
_MORE: Final = (
    r"^\W*(?:read|view|see|about|more|learn|what|voir|lire|en savoir|zur|mehr|ver|leer|leggi|vedi|lees|bekijk)\b"
    r"[^.]{0,40}(?:licen|lizenz)[^.]{0,20}$"
)
"""A link to what the licence says."""
_COMMERCIAL: Final = r"commercial|kommerziell|comercial|commerci|kommersiel|komersial"
_FOR_MONEY: Final = (
    r"\bfor[- ](?:profit|money|sale)\b|\bgewerblich|\bà but lucratif|\bcon [aá]nimo de lucro|\ba scopo di lucro"
)
_DENIED: Final = (
    r"\b(?:no|not|non?|never|without|ask|contact|request|required?|requires|needs?|needed|permission|consent"
    r"|agreement"
    r"|licen[cs]e|fee|prohibited|forbidden|excluded|excepted|barred|reserved|first|must|ausgeschlossen|untersagt"
    r"|nicht|keine?|pas|interdite?|accord|autorisation|prohibido|sin|permiso|vietato|vietata|senza|proibido|sem"
    r"|geen|niet"
    r"|verboden|toestemming|genehmigung|anfrage)\b|n't\b"
)
_NOT_COMMERCIAL: Final = (
    r"^\W*(?:(?:for|only for|nur für|pour|para|per|voor) )?(?:strictly |solely )?(?:the )?"
    r"(?:non-? ?commercial|nicht-? ?kommerziell\w*|usage non commercial|un usage non commercial"
    r"|uso no comercial|fines no comerciales|uso não comercial|uso non commerciale"
    r"|niet-? ?commercieel)[\w -]{0,30}\W*$"
)
_UNCHANGED: Final = (
    r"^\W*(?:and |but )?(?:no|without|ohne|keine?|pas de|sans|sin|ningun[oa]|senza|nessuna?|sem|geen|zonder)"
    r" (?:\w+ ){0,2}?(?:derivatives?|derivative works|deriv\w*|changes?|edit(?:s|ing)|modif\w*|remix\w*"
    r"|alterations?|adapt\w*"
    r"|translations?|bearbeitung\w*|änderung\w*|obras? derivad\w*|cambios|bewerking\w*|aanpassing\w*|alteraç\w*)\b"
    r"|\b(?:do not|don't|must not|may not|cannot|can't|never) (?:be )?(?:edit|alter|chang|modif|adapt|translat"
    r"|remix|cut|shorten)"
    r"|\b(?:unchanged|unedited|unaltered|unverändert) only\b|^\W*(?:nur )?unverändert\W*$"
)
_TIMED: Final = (
    r"^\W*(?:this |the |our |diese |die |cette |la |esta |questa |de |deze |a )?(?:(?:licen[cs]e|offer|permission"
    r"|grant|lizenz"
    r"|licence|licencia|licenza|licença|licentie|text|article|story)(?: (?:is|ist|est|es|è"
    r"|é))? ?)?(?:only )?(?:valid|good (?:for|until|till)|runs (?:until|till|for|out|to)"
    r"|ends?|ended|expires?|expired|expiring|lapse[sd]?|until|till|through|withdrawn|revoked|suspended|void|gültig"
    r"|gilt"
    r"|befristet|läuft|endet|bis|abgelaufen|widerrufen|valable|expire|jusqu'|válid[ao]|vence|caduca|hasta|valida"
    r"|scade"
    r"|fino a|até|expira|geldig|verloopt|tot)\b(?!.*\bcomment)"
    r"|\b(?:expires?|expired|no longer|withdrawn|revoked|lapsed|abgelaufen|widerrufen|caducad[ao]|scadut[ao]"
    r"|verlopen)\b"
    r"|\b(?:for|within|after) (?:\d+|one|two|three|seven|thirty|ninety) (?:hours?|days?|weeks?|months?|years?)\b"
    r"|\b(?:until|before|from|after) (?:\w+ ){0,3}(?:19|20)\d\d\W*$"
)
"""A term: not of a line of copyright, whose years are others."""
_ASKED: Final = (
    r"\b(?:ask|asks|contact|e-?mail|write|call|ring|check|tell|inform|notify|consult|speak|talk"
    r"|get in touch)\b[^.]{0,50}"
    r"\b(?:first|before(?:hand)?|prior|in advance|permission|consent|approval|re-?use|re-?print\w*|re-?publi\w*"
    r"|leave)\b"
    r"|^\W*(?:please |do |kindly |but )*(?:ask|enquire|inquire)(?: (?:us|me|him|her|them|the \w+))?\W*$"
    r"|^\W*(?:on|upon|by|after) (?:\w+ )?(?:request|application|agreement|arrangement|appointment|payment)\b"
    r"|\b(?:nur |bitte )?(?:auf|nach) (?:anfrage|rücksprache|absprache)\b|\b(?:vorher|zuerst|erst"
    r"|bitte) (?:an)?fragen\b"
    r"|\b(?:demande[rz]|contacte[rz]|consulte[rz])\b[^.]{0,40}\b(?:d'abord|avant|autorisation)\b|\bsur demande\b"
    r"|\b(?:pregunt\w+|consult\w+|pid\w+|contact\w+)\b[^.]{0,40}\b(?:antes|primero|permiso)\b"
    r"|\b(?:chied\w+|contatt\w+)\b[^.]{0,40}\b(?:prima|permesso)\b|\b(?:su|previa) richiesta\b"
    r"|\b(?:pergunt\w+|pe[cç]\w+|consult\w+)\b[^.]{0,40}\b(?:antes|primeiro|permissão)\b|\b(?:vraag"
    r"|vragen)\b[^.]{0,30}\beerst\b"
    r"|\beerst\b[^.]{0,20}\bvrag|\bop aanvraag\b"
)
_NEEDED: Final = (
    r"^\W*(?:fee|price|cost|rate|gebühr|tarif|prix|precio|tarifa|prezzo|preço|prijs)s?\b|"
    r"\b(?:permission|consent|approval|agreement|payment|fee|registration|licen[cs]e fee)s?\b[^.]{0,40}"
    r"\b(?:required|needed|necessary|applies|apply|first)\b"
    r"|\b(?:requires?|needs?|subject to|only with|upon|pending)\b[^.]{0,30}\b(?:permission|consent|approval"
    r"|agreement|fee"
    r"|payment|registration|okay|ok|review)\b"
)
_RESERVED: Final = (
    r"\b(?:reserved|restricted|limited|confined|available|open|offered) (?:only )?(?:for|to)\b(?! (?:all|any|every"
    r"|the public|us\b))"
    r"|\b(?:vorbehalten|beschränkt auf|réservée?s? (?:à|aux)|limitée? (?:à|aux)|reservad[oa] (?:a|para)|limitad[oa] a"
    r"|riservat[oa] a|limitat[oa] a|reservado a|voorbehouden aan|beperkt tot)\b"
)
_WHO: Final = (
    r"\b(?:you|your (?:\w+ )?(?:outlet|organi[sz]ation|publication|newsroom|site|website)|publishers?|outlets?"
    r"|newsrooms?"
    r"|re-?publishers?) (?:must|have to|has to|need to|needs to|should) (?:also )?be (?!named|credited|told|sure"
    r"|careful)"
    r"|\b(?:sie müssen|du musst) (?:\w+ ){0,4}(?:mitglied|akkreditiert|registriert|gemeinnützig)|\bvous devez être\b"
    r"|\b(?:debe|debes|tiene que|hay que) ser\b|\b(?:devi|deve|bisogna) essere\b|\b(?:deve|precisa"
    r"|é preciso) ser (?!citad)"
    r"|\bu moet (?:\w+ ){0,4}(?:lid|geaccrediteerd|geregistreerd)\b"
)
"""Who somebody has to be, to whom a licence is given."""
_FOR_SOME: Final = (
    r"\w\W.*\b(?:nur|only|seulement|uniquement|s[oó]lo|solamente|somente|apenas|soltanto|alleen|endast|tylko|только)"
    r" (?:für|for|to|by|pour|aux?|a|para|per|ai|agli|voor|för|dla|для)\b"
)
"""Whom all but what a line leaves out is for: "Except photos, this is only for members"."""
_FREE_OF_IT: Final = (
    r"\bno (?:prior |further |special )?(?:permission|consent|fee|payment|registration|need to ask)"
    r"|\bwithout (?:asking|permission)"
    r"|\bneed not ask\b|\b(?:don't|do not) need\b|\bfree of charge\b"
)
_SIGNED: Final = r"©|\(c\)|\bcopyright\b|\brights reserved\b"


def lines_beside(page: Page, article: Article, founds: list[Found]) -> list[Found]:
    """What the lines beside licences, printed or by a badge or a link, take from them or bind them to."""
    granting = [found for found in founds if grants(found)]
    heard = {found.words for found in founds if found.scope == "article" or grants(found)}
    refusing = {found.words for found in founds if found.kind == "notice" and not grants(found) and found.says}
    lines = dict.fromkeys(line for found in granting for line in _beside(page, article, found))
    said = [_of_line(page, *line, refuses=line[1] in refusing) for line in lines if line[1] not in heard]
    if granting:
        heard |= {found.words for found in said if found}
        said += [_doubted(number, words) for number, words in _limits_behind(page, article) if words not in heard]
    return [found for found in said if found]


def _limits_behind(page: Page, article: Article) -> Iterator[tuple[int, str]]:
    """The sentences behind the story, in the page's own parts, that take a licence back or ask to be asked."""
    last = max((n for n, label in enumerate(article.labels) if label == "body"), default=len(page.blocks))
    for number in range(last + 1, len(page.blocks)):
        words = page.blocks[number].text
        if article.labels[number] in _APART or len(words) > _SMALL or not p.stands(STEMS, words.lower()):
            continue
        for sentence in sentences_in(Text(words=words, evidence=evidence("visible", str(number), ""))):
            if _limits(sentence.folded):
                yield number, sentence.words


def _limits(folded: str) -> bool:
    if of_third_parties(folded):
        return False
    if asked(TAKEN_BACK).search(folded):
        return True
    return asked(ASK_BEFORE).search(folded) is not None and not (
        p.has(p.SITEWIDE, folded) or p.has(p.PARTS, folded) or asked(_COMMERCIAL).search(folded)
    )


def _doubted(number: int, words: str) -> Found:
    doubt = says(DOUBTED, "doubt", "R20")
    place = evidence("visible", str(number), words)
    return Found(kind="notice", words=words, evidence=place, says=doubt, scope="article")


def _beside(page: Page, article: Article, found: Found) -> Iterator[tuple[int, str]]:
    """The lines behind a licence in its block, whom it is for before it, then those of its next blocks.

    Each with its block.
    """
    number, element = _place(page, found)
    if number is None:
        return
    printed = found.evidence.from_ == "visible"
    if printed:
        words = page.blocks[number].text
        ahead, _, behind = words.partition(found.words) if found.words in words else ("", "", "")
        for sentence in sentences_in(Text(words=ahead[-1000:], evidence=found.evidence)):
            if len(sentence.words) <= _LINE and asked(_WHO).search(sentence.folded):
                yield number, sentence.words
        for sentence in sentences_in(Text(words=behind[:1000], evidence=found.evidence)):
            if len(sentence.words) <= _LINE:
                yield number, sentence.words
    first, end = _box(page, article, element, number)
    for n in range(number + printed, min(number + 1 + _NEXT, end)):
        if len(page.blocks[n].text) <= _LINE:
            for line in page.blocks[n].text.splitlines():
                yield n, line
    if end < len(page.blocks) and end <= number + _NEXT and _goes_on(page, article, number, end):
        yield end, page.blocks[end].text
    before = number - 1
    short = first <= before and len(page.blocks[before].text) <= _FEW
    if short and not page.elements.bits[page.blocks[before].element] & FOOTER:
        yield before, page.blocks[before].text


def _goes_on(page: Page, article: Article, number: int, behind: int) -> bool:
    """Whether the block right behind a box is a line of a few words that may be of it, in the same part of the page."""
    bits, block = page.elements.bits, page.blocks[behind]
    alike = bool(bits[block.element] & FOOTER) == bool(bits[page.blocks[number].element] & FOOTER)
    last = "body" not in article.labels[behind + 1 :] and "body" in article.labels[:number]
    apart = _APART - {"body"} if last else _APART  # what ends the text may be taken for its last paragraph
    short = len(block.text) <= _FEW or (len(block.text) <= _LINE and _speaks(fold(block.text)))
    return alike and short and article.labels[behind] not in apart


def _speaks(folded: str) -> bool:
    """Whether a longer line is of a licence by its words: of leave, or "except photos, this is only for members"."""
    excepts = compiled(_EXCEPTS).match(folded) and asked(_FOR_SOME).search(folded)
    return excepts is not None or asked(SPEAKS).search(folded) is not None


def _place(page: Page, found: Found) -> tuple[int | None, int]:
    """The block of a licence, or that behind its badge, and its element."""
    if found.evidence.from_ == "visible":
        number = block_of(found.evidence)
        return (number, page.blocks[number].element) if 0 <= number < len(page.blocks) else (None, 0)
    for link in page.links if found.evidence.from_ == "html" else ():
        if link.href == found.words and link.block is not None and link.element is not None:
            return min(link.block, len(page.blocks) - 1), link.element
    return None, 0


def _box(page: Page, article: Article, element: int, number: int) -> tuple[int, int]:
    """The blocks [first, end) of the largest element around a licence that is small and has none of the story."""
    elements = page.elements
    first, end = number, number + 1
    for _ in range(_AROUND):
        if not 0 < element < len(elements.tag) or elements.tag[element] in ("body", "main", "article"):
            break
        lo, hi = elements.lo[element], min(elements.hi[element], len(page.blocks))
        if any(label in _STORY for label in article.labels[lo:hi]):
            break
        if sum(len(block.text) for block in page.blocks[lo:hi]) > _SMALL:
            break
        first, end = min(first, lo), max(end, hi)
        element = elements.parent[element]
    return first, end


def _of_line(page: Page, number: int, words: str, refuses: bool) -> Found | None:
    """What a line says; `refuses`: it is by itself a notice that lets nothing be copied freely."""
    folded = fold(words)
    at_foot = bool(page.elements.bits[page.blocks[number].element] & FOOTER)  # where much else follows a licence
    said = _says(folded, at_foot)
    if said is None and refuses and not at_foot and not p.has(p.SITEWIDE, folded):
        return _doubted(number, words)
    if said is None:
        return None
    return Found(
        kind="notice", words=words, evidence=evidence("visible", str(number), words), says=said, scope="article"
    )


def _says(folded: str, at_foot: bool) -> tuple[Say, ...] | None:
    """What a line beside a licence says; None where it says nothing of it."""
    doubt = says(DOUBTED, "doubt", "R20")
    if of_third_parties(folded) or tells_where(folded):
        return None
    if compiled(_NOT_COMMERCIAL).match(folded):
        return says(DOUBTED, "if", "R6", NC)
    if compiled(_EXCEPTS).match(folded) or asked(_EXCEPTED).search(folded):
        if at_foot and p.has(p.IRRELEVANT, folded):
            return None
        parts = p.has(p.PARTS, folded) and not p.has(p.TEXT, folded)
        left = p.compiled(p.PARTS).sub(" ", compiled(_EXCEPTED).sub(" ", compiled(_EXCEPTS).sub(" ", folded)))
        only_parts = parts and is_plain(re.sub(r"\b(?:by|of|from|d[eou]|von|door) .*", " ", left))
        if asked(_FOR_SOME).search(folded) or asked(_RESERVED).search(folded):
            return doubt
        if only_parts or p.has(p.EXCLUDED, folded):
            return says(COPIES, "if", "R6", TEXT_ONLY)
        if asked(_UNCHANGED).search(folded):
            return says(("adapt",), "doubt", "R20")
        far = at_foot and len(folded) > _FEW and not (takes_back(folded) or asked(SPEAKS).search(folded))
        return None if far else doubt
    if p.has(p.EXCLUDED, folded):
        return says(COPIES, "if", "R6", TEXT_ONLY)
    if asked(_UNCHANGED).search(folded):
        return says(("adapt",), "doubt", "R20")
    if asked(f"{_COMMERCIAL}|{_FOR_MONEY}").search(folded) and asked(_DENIED).search(folded):
        return says(DOUBTED, "if", "R6", NC)
    if rules := line_rules(folded):
        return says(COPIES, "if", "R6", *rules)
    return doubt if _binds(folded, at_foot) else None


def _binds(folded: str, at_foot: bool) -> bool:
    """Whether a line binds a licence to a term, to persons or to asking, or takes it back."""
    if asked(TAKEN_BACK).search(folded):
        return True
    if asked(_FREE_OF_IT).search(folded) or (at_foot and p.has(p.IRRELEVANT, folded)):
        return not at_foot and _turns_round(compiled(_FREE_OF_IT).sub(" ", folded))
    short = len(folded) <= _FEW
    if asked(_ONLY).search(folded) or (short and compiled(_SHORT_ONLY).match(folded)):
        return (short or not at_foot) and asked(_TOLD_ONLY).search(folded) is None
    signed = asked(_SIGNED).search(folded) is not None
    near = not signed and (short or not at_foot or asked(SPEAKS).search(folded) is not None)
    if near and any(asked(one).search(folded) for one in (_TIMED, _ASKED, _NEEDED, _RESERVED, _WHO)):
        return True
    return not at_foot and _turns_round(folded)


def _turns_round(folded: str) -> bool:
    """Whether a line speaks of copying, and denies or asks for something: "Run it whole, with our name" does not."""
    if not takes_back(folded) or compiled(_MORE).match(folded):
        return False
    return p.has(p.NEGATIVE, folded) or p.has(p.PERMISSION, folded) or p.has(p.ASKING, folded)
