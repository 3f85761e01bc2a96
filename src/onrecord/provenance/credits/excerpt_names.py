"""What an excerpt is taken from: the publisher named behind a title, the outlet of an essay, else the title itself."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.printings import printed_work
from onrecord.provenance.names.origin_names import QUOTED, QUOTES, clean_name

_PUBLISHER: Final = Pattern(
    r"(?:published (?:(?:in |on )?[\w., ]{2,30} )?by|used (?:by|with) permission (?:of|from)|publisher:?|"
    r"erschienen (?:bei|im)|publiée? (?:(?:le|en) [\w ]{2,30} )?(?:chez|par|aux)|"
    r"publicad[oa] (?:(?:el|em|en) [\w ]{2,30} )?(?:por|pela)|edito da|(?:verschijnt|verschenen) bij|"
    r"uitgegeven door|utgiven (?:av|på)|(?:wydan\w+|opublikowan\w+) (?:przez|w|nakładem)|nakładem)"
    r"\s+(?P<n>[^,;()]+)|"
    r"\b(?P<house>éditions? (?:d[eu]s? |d['’])[^,;()]+)|"
    r"(?:im|bei|beim)\s+(?P<verb>(?-i:[A-ZÄÖÜ])[\w &.-]{2,40}?)\s+(?:erschienen|erscheint|erschien|veröffentlicht)\b",
    re.I,
)
"""Who published a book, behind its title."""
_AUTHOR_PART: Final = Pattern(
    r"^(?:[£$€]|\d|isbn\b|hardback|paperback|(?:by|von|par|de|di|por|van|av|edited by|copyright|©|\d{4}|reprinted|"
    r"used|out|available|"
    r"published)\b|(?-i:das|die|der|which|that|who|qui|que|che|dat|som|który|która|które|wydan\w+)\b)",
    re.I,
)
"""A piece behind a title that names no holder: its writer, its price, a clause on it."""
_WORK: Final = Pattern(
    r"^(?:an?|the|his|her|their)\s+(?:[\w-]+ ){0,2}?(?:essay|article|story|piece|post|chapter|column|"
    r"report|interview|series)\s+(?:[\w-]+ ){0,3}?(?:in|for|at|on)\s+(?P<n>.+)",
    re.I,
)
"""A shorter work and where it appeared."""
_WORK_ABROAD: Final = Pattern(printed_work(), re.I)
_NAMED_WORK: Final = Pattern(
    r"^(?:this|an?|the)\s+(?P<n>(?-i:[A-ZÀ-Þ])[^.,;]{1,50}?)\s+(?:essay|article|story|piece|post|column|report"
    r"|interview)\b",
    re.I,
)
"""A shorter work behind the name of where it appeared: "this Tern Papers article"."""
_OF_OUTLET: Final = Pattern(
    r"^(?P<n>(?:the )?(?-i:[A-Z]).{2,40}?)['’]s? (?:investigation|story|report|series|coverage|article)\b",
    re.I,
)
_BY: Final = Pattern(r"\s+(?:by|von|van|de|di|av|af|by)\s+(?-i:[A-ZÀ-Þ])[\w.'’-]+ (?-i:[A-ZÀ-Þ]).*$", re.I)
"""A title's writer behind it."""
_WITHOUT: Final = Pattern(r"\s+by\s+.*", re.I)
_FROM_BOOK: Final = Pattern(
    r"\b(?:from|aus|uit|(?:extraite?s?|tirée?s?) d(?:e|u|['’])|extraíd[oa]s? d[eao]l?|tratt[oa] d(?:a|al|all['’]))\s*"
    r"(?P<n>.{5,300}?(?:\bedition\b|\bauflage\b|\bédition\b|\bedición\b|\bedição\b|\bedizione\b|\bisbn\b|\bchapter\b|"
    r"\b(?:published\b.{0,40}? by|publiée?\b.{0,40}? par|publicad[oa]\b.{0,40}? (?:por|pela)|erschienen\b.{0,40}? "
    r"(?:bei|im)|pubblicat[oa]\b.{0,40}? da|verschenen\b.{0,40}? bij)\s).*)",
    re.I,
)
"""What a leave is for, behind who gave it: a book, told by its edition, a chapter or who published it."""


def out_of_book(words: str) -> str | None:
    """The book and what is told of it, where a leave is for a part of one ("of N from Sea Walls, 2nd edition"); else
    None."""
    found = _FROM_BOOK.search(words[:600])
    return found["n"] if found else None


def excerpt_origin(words: str, behind: str) -> str | None:
    """The origin's name in the words that follow "an excerpt from"; `behind`: those with the rest of the line."""
    if outlet := _WORK.match(words) or _OF_OUTLET.match(words) or _NAMED_WORK.match(words) or _WORK_ABROAD.match(words):
        return clean_name(outlet["n"])
    publisher = _PUBLISHER.search(words) or _PUBLISHER.search(behind[:400])
    named = publisher and (publisher["n"] or publisher["house"] or publisher["verb"])
    name = clean_name(named[:1].upper() + named[1:]) if named else None
    if name:
        return name
    quoted = QUOTED.match(words.strip())
    rest = words.strip()[quoted.end() :] if quoted else words
    pieces = [piece.strip(QUOTES + ".") for piece in re.split(r"[,;()]|\s+–\s+", rest)]
    pieces = [re.sub(r",?\s*\b\d{4}$", "", piece).strip() for piece in pieces if piece]
    if quoted or len(pieces) > 1:
        after = pieces if quoted else pieces[1:]
        holders = [piece for piece in after if len(piece) > 2 and not _AUTHOR_PART.match(piece)]
        held = clean_name(holders[-1]) if holders else None
        return held or clean_name(_BY.sub("", quoted["n"] if quoted else pieces[0]))
    return clean_name(_BY.sub("", _WITHOUT.sub("", pieces[0]))) if pieces else None
