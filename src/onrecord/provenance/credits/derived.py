"""Credits of what was made from another text: the origin of an excerpt, and of a translation."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from onrecord.page.domains import registrable
from onrecord.page.patterns import Pattern
from onrecord.provenance.credits.credit_sentence import CreditSentence
from onrecord.provenance.credits.excerpt_names import excerpt_origin
from onrecord.provenance.credits.writers_lives import OF_THIS, is_biography
from onrecord.provenance.lexicon.phrases import TRANSLATED_FROM
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.quotations.links import linked_elsewhere, printed_elsewhere
from onrecord.provenance.signs import Sign

_RAN: Final = Pattern(
    r"\b(?:excerpts?|extracts?|auszug|extraits?|fragmentos?|extractos?|estratt[oi]|trechos?|excertos?|utdrag|отрывок)\b"
    r".{0,60}?\b(?:ran|runs|appeared|appears|was published|were published|erschien|a paru|se publicó|"
    r"apareció|uscì|saiu|вышел)\b",
    re.I,
)
"""Where an excerpt of the writer's other work stood."""
_REGISTER: Final = Pattern(
    r"(?:(?:dem|der|den|des|du|de la|de l['’]|de|del|dal|do|the|an?|l['’])\s*)?(?:acte de |acta de |atto di )?"
    r"(?:grundbuch|\w*register\w*|\w*protokoll\w*|\w*verzeichnis\w*|naissance|mariage|décès|casier|k-?bis|acte\b|"
    r"registre|compte|cadastre|cuenta|nacimiento|matrimonio|defunción|registro|nascita|morte|casellario|catasto|"
    r"minutes|hansard|registry|birth|bank\b|account)",
    re.I,
)
"""What offices and banks give extracts of."""
_FROM: Final = Pattern(r"\W*aus:", re.I, needs=("aus",))
_DAY: Final = Pattern(r"\b[0-9]{1,2}\.\s?(?:[0-9]|[A-Z])|\b[0-9]{4}-[0-9][0-9]", needs=tuple("0123456789"))
_BOOK: Final = Pattern(r"\b(?:19|20)\d\d\b|verlag\b|\bbuch\b", re.I)
_IT: Final = Pattern(
    r"\W*(?:it|them|which|whom|the same|our|unsere[mnr]?|eigene[mnr]?|eigen|onze|notre|nos|nuestr[oa]s?|"
    r"(?:il |la )?nostr[oa]|noss[oa])\b",
    re.I,
)
"""What stood before, or this house's own, which is no origin."""
_OF_WORK: Final = Pattern(
    r"\bперевод(?:ом)? стать|译自|譯自|翻译自|翻譯自|编译自|中国語で|英語で|翻訳です|原文は|번역한|번역본|"
    r"\b(?:translation of (?:the|an|this) (?:article|post|essay|text)|übersetzung (?:des|eines) (?:artikels|textes|"
    r"beitrags)|traduction (?:de l['’]|d['’]un |du )(?:article|texte|billet)|traducción (?:del? |de un )(?:artículo|"
    r"texto)|traduzione (?:dell['’]|di un['’]?\s?)(?:articolo|testo)|tradução (?:do|de um) (?:artigo|texto))",
    re.I,
)
"""That a line names the work itself, and not only who translated it."""


def excerpt_sign(key: str, words: str, said: CreditSentence) -> Sign | None:
    """P30, P32: the origin of an excerpt, named by `words`; None where the sentence tells of one that ran elsewhere, or
    of the writer."""
    sentence, line, own = said.text, said.line, said.own
    if _RAN.search(sentence) and not OF_THIS.search(sentence):
        return None
    if is_biography(sentence, own) or _IT.match(words):
        return None
    if _FROM.match(sentence) and not (line.after and _BOOK.search(line.text) and not _DAY.search(line.text)):
        return None  # "Aus: Tarn" is where a letter or a reader is from
    if _REGISTER.match(words):
        return None
    name = excerpt_origin(words, line.text[max(line.text.find(words), 0) :])
    if not name and (there := linked_elsewhere(words, line, own)):
        return said.sign(key, None, there, registrable(there))
    return said.sign(key, name, line.url_in(name) if name else None)


def translated_sign(said: CreditSentence) -> Sign:
    """P28, P29: who translated or from what; the address of the work where the line names that one and links to it."""
    sentence, line, own = said.text, said.line, said.own
    source = TRANSLATED_FROM.search(sentence)
    name = clean_name(re.sub(r"\s+by\s+.*", "", source["n"])) if source else None
    if not name and _OF_WORK.search(sentence):
        there = linked_elsewhere(sentence, line, own) or printed_elsewhere(sentence, own)
        if there:
            return said.sign("translated", None, there, registrable(there))
    translator = re.split(r"[:：]|\b(?:by|von|par|por|door|av|af)\b", sentence)[-1].strip(" .")
    sign = said.sign("translated", name, line.url_in(name) if name else None)
    return replace(sign, own=True) if not name and own.is_name(translator) else sign
