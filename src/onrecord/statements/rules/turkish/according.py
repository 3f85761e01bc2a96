"""According to X in Turkish: "Uzmanlara göre CLAUSE", "Valilikten yapılan açıklamada, CLAUSE bildirildi".

X stands in the dative before "göre", as what something is compared with does ("geçen yıla göre"): only who and what
speaks is taken, and names behind an apostrophe that are no places.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.names.countries import countries
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range

_BEHIND: Final = "göre"
_LONGEST: Final = 7
"""Tokens of who it is according to."""
_SPEAKING: Final = frozenset(
    "uzmanlara uzmana yetkililere yetkiliye kaynaklara kaynağa bilgilere bilgiye iddialara iddiaya iddiasına habere "
    "haberlere haberine verilere verilerine rapora raporuna raporlara araştırmaya araştırmasına açıklamaya "
    "açıklamasına polise savcılığa bakanlığa tanıklara tanıklarına ekonomistlere analistlere hekimlere doktorlara "
    "bilirkişiye görgü öğrenilene söylenene avukatına avukata ailesine sözcüsüne başkanına ajansına gazetesine "
    "kurumuna müdürlüğüne savcılığına komisyonuna raporlarına yetkililerine uzmanlarına ankete anketine belgelere "
    "iddianameye tutanaklara ifadelere hükümete muhalefete sendikaya meteorolojiye".split()
)
"""Nouns in the dative for who and what speaks."""
_SAID: Final = frozenset(
    "belirtildi bildirildi açıklandı aktarıldı vurgulandı kaydedildi duyuruldu hatırlatıldı".split()
)
_SAID_IN_TWO: Final = (["ifade", "edildi"], ["dile", "getirildi"], ["iddia", "edildi"], ["ileri", "sürüldü"],
                       ["öne", "sürüldü"], ["yer", "verildi"])  # fmt: skip


def turkish_according(reading: Reading) -> None:
    """X'e göre CLAUSE; X'ten yapılan açıklamada, CLAUSE belirtildi. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _according(reading, at) if word == _BEHIND else None
        if draft is None and (word in _SAID or reading.paragraph.words[at : at + 2] in _SAID_IN_TWO):
            draft = _announced(reading, at)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _according(reading: Reading, at: int) -> Draft | None:
    tags, start = reading.tags, reading.sentences.start(at)
    source = _source(reading, start, at)
    if source is None:
        return None
    first = at + 1 + (tags[at + 1 : at + 2] == ",")
    last = clause_end(tags, first, reading.sentences.end(at))
    whole = SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE and not re.search("[UO:]", tags[first:last])
    return Draft("according to, clause", (at, at + 1), source, (first, last)) if whole else None


def _source(reading: Reading, start: int, at: int) -> Range | None:
    """Who stands between a sentence's beginning and "göre"; None where that is what something is compared with."""
    words, tags = reading.paragraph.words, reading.tags
    if not 0 < at - start <= _LONGEST or set(tags[start:at]) - set("NnD#Y"):
        return None
    name = _declined_name().fullmatch(reading.paragraph.text, *reading.paragraph.span(at - 1, at))
    named = name is not None and tags[at - 1] == "N"
    if name is not None and (name["name"].lower() in places() or name["name"].lower() in countries("tr")):
        return None  # "Almanya'ya göre daha sıcak"
    if words[at - 1] not in _SPEAKING and not named:
        return None
    return start, at


@cache
def _declined_name() -> re.Pattern[str]:
    """A name with the ending of the dative behind its apostrophe."""
    return re.compile(r"(?P<name>[^\W_]+)[’'][ny]?[ae]")


def _announced(reading: Reading, at: int) -> Draft | None:
    """What is said in an announcement whose maker the sentence begins with."""
    tags, words = reading.tags, reading.paragraph.words
    start = reading.sentences.start(at)
    lead = _made().match(tags, start, at)
    if lead is None or words[lead.start("made")] not in _MADE or words[lead.end("in") - 1] not in _IN_WHICH:
        return None
    behind = at + 1 + (words[at : at + 2] in _SAID_IN_TWO)
    first, plain = lead.end(), not re.search("[UO:;.]", tags[lead.end() : at])
    told = _passive().search(words[at - 1]) is not None
    if not told or not plain or not SHORTEST_CLAUSE <= at - first <= LONGEST_CLAUSE:
        return None
    if tags[behind : behind + 1] not in ("", "."):
        return None
    return Draft("according to, clause", (at, behind), lead.span("who"), (first, at))


@cache
def _made() -> re.Pattern[str]:
    return re.compile(r"(?P<who>[NnD]{1,6})(?P<made>n)(?P<in>[nY]{0,2}n),?")


_MADE: Final = frozenset("yapılan yayımlanan yayınlanan paylaşılan hazırlanan".split())
_IN_WHICH: Final = frozenset("açıklamada duyuruda raporda bildiride paylaşımda".split())


@cache
def _passive() -> re.Pattern[str]:
    """How the verb of a clause ends that is said by nobody in the sentence: "gönderildiği", "süreceği", "olduğu"."""
    return re.compile(r"(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca?ğ[ıi]|[dt][ıiuü]kl[ae]r[ıi])\Z")
