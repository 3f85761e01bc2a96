"""What is read in a document: "Aus dem Bericht geht hervor, dass …", "Del informe se desprende que …", "Die Studie
zeigt, dass …"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.by_language import by_language
from onrecord.statements.lexicon.languages.germanic import NO_NAMES
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft

_LEADS: Final[dict[str, str]] = {
    "de": "aus", "es": "de del", "it": "dal dalla dai dagli dalle dall", "pt": "do da dos das", "nl": "uit",
    "sv": "av", "no": "av", "da": "af", "pl": "z ze", "ru": "из", "uk": "із з",
    "fr": "du de des",
}  # fmt: skip
"""Words before the document, lower case."""
_VERBS: Final[dict[str, str]] = {
    "de": "geht hervor|ging hervor|gehen hervor",
    "fr": "ressort|ressortait|découle",
    "es": "se desprende|se desprendía|se deduce",
    "it": "emerge|emergeva|risulta|risultava|si evince",
    "pt": "resulta|conclui-se|depreende-se|se depreende",
    "nl": "blijkt|bleek|komt naar voren",
    "sv": "framgår det|framgår|framgick", "no": "fremgår det|fremgår|framgår det|framgår", "da": "fremgår det|fremgår",
    "pl": "wynika|wynikało", "ru": "следует|явствует", "uk": "випливає",
}  # fmt: skip
"""What of them tells, behind the document; in French before it, behind "il"."""
_SHOWING: Final = by_language({
    "de": "zeigt zeigen zeigte zeigten gezeigt belegt belegen belegte belegten ergab ergaben ergibt ergeben",
    "es": "muestra muestran mostró mostraron revela revelan reveló revelaron demuestra demuestran demostró refleja "
    "reflejan concluye concluyen concluyó",
    "it": "mostra mostrano dimostra dimostrano rivela rivelano evidenzia evidenziano",
    "pt": "mostra mostram mostrou mostraram revela revelam revelou revelaram demonstra demonstram",
    "nl": "toont tonen toonde toonden bewijst bewijzen",
    "sv": "visar visade", "no": "viser viste", "da": "viser viste",
    "pl": "pokazuje pokazują wykazał wykazała wykazało wykazały", "ru": "показал показала показало показали",
})  # fmt: skip
"""Verbs that tell what a document says, where it is their subject."""
_DOCUMENTS: Final[dict[str, str]] = {
    "de": r"\w*(?:studien?|umfragen?|berichte?|untersuchung(?:en)?|analysen?|auswertung(?:en)?|statistik(?:en)?|zahlen|"
    r"daten|erhebung(?:en)?|gutachten|videos?|aufnahmen?|bilder|dokumente?|unterlagen|recherchen?|messung(?:en)?)",
    "es": r"informes?|estudios?|encuestas?|datos|cifras?|documentos?|sondeos?|análisis|imágenes|investigación|vídeos?",
    "it": r"rapport[oi]|studi?o?|sondagg[io]+|dat[oi]|document[oi]|analisi|relazione|indagine|immagini|ricerca",
    "pt": r"relatórios?|estudos?|sondage(?:m|ns)|pesquisas?|dados|números|documentos?|análise|imagens|levantamento",
    "nl": r"\w*(?:onderzoek|onderzoeken|rapport|rapporten|studies?|cijfers|gegevens|enquête|peiling|documenten|beelden|"
    r"analyse)",
    "sv": r"\w*(?:rapport(?:en|er|erna)?|studien?|undersökning(?:en|ar)?|siffror(?:na)?|statistik(?:en)?|data[n]?|"
    r"analys(?:en)?|mätning(?:en|ar)?|handlingar(?:na)?|film(?:en)?)",
    "no": r"\w*(?:rapport(?:en|er)?|studien?|undersøkelsen?|tall(?:ene)?|statistikk(?:en)?|data(?:ene)?|analysen?|"
    r"målingen?|dokumenter|video(?:en)?)",
    "da": r"\w*(?:rapport(?:en|er)?|undersøgelsen?|tal(?:lene)?|statistik(?:ken)?|data|analysen?|målingen?|"
    r"dokumenter|studiet?)",
    "pl": r"raporty?|badani[ae]|sondaże?|dane|analiz[ay]|dokumenty?|statystyki",
    "ru": r"отч[её]ты?|исследовани[ея]|опросы?|данные|анализ|документы?|проверка",
}
"""Nouns for documents, and for what is measured or filmed."""
_PARTICIPLES: Final = frozenset(("gezeigt", "ergeben", "belegt"))
_PARTED: Final = {"nl": "aan"}
"""What may stand behind the verb: "toont aan dat"."""
_LONGEST: Final = 12
"""Tokens of a document's name."""


def from_documents(reading: Reading) -> None:
    """Finds what is read in a document in a sentence that begins with it; in French with "il ressort"."""
    code = reading.paragraph.language.code or ""
    if code not in _VERBS:
        return
    for at, tag in enumerate(reading.tags):
        draft = (_told(reading, at, code) or _shown(reading, at, code)) if tag == "T" else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _shown(reading: Reading, at: int, code: str) -> Draft | None:
    """Die Studie | zeigt |, dass …; el informe | revela | que …"""
    words, tags = reading.paragraph.words, reading.tags
    verb = at - 1 - (tags[at - 1 : at] == ",")
    verb -= words[verb : verb + 1] == [_PARTED.get(code)]
    if verb < 1 or words[verb] not in _SHOWING.get(code, ()):
        return None
    start = reading.sentences.start(verb)
    subject_ends = verb
    if code == "de" and words[verb] in _PARTICIPLES:
        reach = range(verb - 1, max(start, verb - _LONGEST), -1)
        subject_ends = next((place for place in reach if words[place] in ("hat", "haben", "hatte", "hatten")), verb)
    source = _document().search(tags, start, subject_ends)
    noun = re.compile(_DOCUMENTS[code])
    if source is None or not any(noun.fullmatch(word) for word in words[slice(*source.span("head"))]):
        return None
    first, last = source.start("who"), clause_end(tags, at, reading.sentences.end(at))
    first += words[first] in NO_NAMES  # "denn | Studien haben gezeigt"
    told = last - at > _SHORT and first < source.end("who")
    return Draft("verb that", (verb, verb + 1), (first, source.end("who")), (at, last)) if told else None


_SHORT: Final = 2


@cache
def _document() -> re.Pattern[str]:
    """A noun phrase that begins its clause and ends at the verb: "eine Umfrage des Blattes"."""
    return re.compile(
        r"(?:^|(?<=[CYJ,.:]))(?P<who>(?P<head>D?[nN#]{1,4})(?:[PD]{1,2}[nN#]{1,3}){0,3})(?:,[DW][^.,;:]{1,14},)?Y?\Z"
    )


def _told(reading: Reading, at: int, code: str) -> Draft | None:
    """The draft of the clause that begins with "that" at a token; None where no document leads to it."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    last = at - 1 if tags[at - 1 : at] == "," else at
    verbs = [tuple(verb.split()) for verb in _VERBS[code].split("|")]
    if code == "fr":
        first = start + 2
        verb = next((one for one in verbs if words[start + 1 : start + 2] == [one[0]]), None)
        if words[start : start + 1] != ["il"] or verb is None:
            return None
        cue, source = (start + 1, start + 2), (first + 1, last)
    else:
        verb = next((one for one in verbs if tuple(words[last - len(one) : last]) == one), None)
        if verb is None:
            return None
        first = start
        cue, source = (last - len(verb), last), (first + 1, last - len(verb))
    if words[first : first + 1] == [] or words[first] not in _LEADS[code].split():
        return None
    if not 0 < source[1] - source[0] <= _LONGEST or _no_document().search(tags, *source):
        return None
    return Draft("verb that", cue, source, (at, clause_end(tags, at, reading.sentences.end(at))))


@cache
def _no_document() -> re.Pattern[str]:
    return re.compile("[VvTWSOUQ,;:]")
