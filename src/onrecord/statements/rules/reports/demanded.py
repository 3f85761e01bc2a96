"""What somebody demands, promises, denies or judges by a noun, in Romance languages and Dutch: "exige un referéndum".

Only of people and bodies, as a task demands time: see `onrecord.statements.lexicon.cues.demanding`; judgements only of
somebody with a name. German is in `german_objects`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.demanding import (
    ASKED_FOR,
    ASKING_FOR,
    CALLED_FOR,
    CALLING,
    DEMANDING,
    FORESEEING,
    FORESEEN,
    LED,
    NOT_DEMANDED,
    PARTED,
    THREATENED,
    THREATENING,
)
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.cues.voiced import MATTERING, NEEDED, STRESSING, VOICED, VOICING
from onrecord.statements.lexicon.families import ROMANCE, SCANDINAVIAN, SLAVIC, VERB_SECOND
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.rules.paragraph.behind import past_place, past_times
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import form_of_verb, group_of
from onrecord.statements.rules.reports.clauses import past_time_in_commas, subject_of_clause

_LONGEST: Final = 30
"""Tokens of what is demanded, at most."""
_JUDGING: Final = frozenset("demand denial evaluation".split())
_OF_PEOPLE: Final = frozenset(("denial", "evaluation"))
"""Of them those that any name before the verb does, in Slavic languages: work demands as well."""
_REJECTING: Final = frozenset(
    "rejette rejettent rejeté rechaza rechazan rechazó rechazaron rechazado respinge respingono respinto "
    "rechaçou rechaça rebateu rebate "
    "rebateram rejeita "
    "rejeitam rejeitou rejeitaram rejeitado".split()
)
"""Romance verbs that turn down, or deny, what stands behind them."""
_ASKING: Final = frozenset("pide piden pidió pidieron pedido pede pedem pediu pediram".split())
"""Verbs by which a beer is asked for as well."""
_COURTS: Final = frozenset(
    "tribunal tribunaux tribunales tribunais tribunale cour cours corte audiencia juzgado juez jueza juge juges jury "
    "juiz juíza giudice giudici justice justicia justiça giustizia cassation cassazione supremo".split()
)
"""Nouns for who condemns people to years."""


def judged(reading: Reading) -> None:
    """X a condamné NOUN, X rechazó NOUN: of somebody with a name, in a Romance language."""
    code = reading.paragraph.language.code or ""
    if code not in ROMANCE | SLAVIC:
        return
    acts = act_verbs(code)
    for at in range(len(reading.tags)):
        word = form_of_verb(reading, at)
        if word in _ASKING or not (
            acts.get(word) in (_JUDGING if code in ROMANCE else _OF_PEOPLE) or word in _REJECTING
        ):
            continue
        cue = group_of(reading, at)
        source = subject_of_clause(reading, cue) if cue is not None else None
        if (
            cue is None
            or source is None
            or not (re.search("[NR]", reading.tags[slice(*source)]) or is_somebody(reading, source))
        ):
            continue
        if word.startswith("cond") and not _COURTS.isdisjoint(reading.paragraph.words[slice(*source)]):
            continue  # a sentence, which is no view: "El tribunal condenó al alcalde"
        what = _judged_object(reading, past_time_in_commas(reading, at + 1, reading.sentences.end(at)))
        draft = Draft("verb object", (cue.first, cue.last), source, what) if what else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


@cache
def _behind_article() -> re.Pattern[str]:
    phrase = r"[nN#e]{1,4}(?:[PD]{1,2}[nN#e]{1,4}){0,4}"
    return re.compile(rf"Y?(?P<object>D{phrase}(?:CD{phrase}(?=[.,;]|$))?)")


@cache
def _of_many() -> re.Pattern[str]:
    return re.compile(r"(?P<object>n{1,3}(?:P{1,2}D?[nN#e]{1,4}){0,4})")


def _judged_object(reading: Reading, first: int) -> Range | None:
    """What is judged, from `first` on: a noun with its article, or in Romance languages several without."""
    code, end = reading.paragraph.language.code or "", reading.sentences.end(first)
    match = (_behind_article() if code in ROMANCE else _without_article()).match(reading.tags, first, end)
    if match is None and code in ROMANCE and (match := _of_many().match(reading.tags, first, end)) is not None:
        head = reading.paragraph.words[first : match.end()]
        several = "s" if code != "it" else ("i", "e")
        if not any(word.endswith(several) for word in head[:2]) or head[0].endswith(_NO_NOUNS):
            return None
    if match is None or reading.tags[match.end() : match.end() + 1] not in ("", ".", ",", "C", ";", "T", "W"):
        return None
    what = match.span("object")
    if reading.tags[what[1] : what[1] + 1] in ("T", "W"):
        what = (what[0], clause_end(reading.tags, what[1], end))  # "rechazó las críticas | que recibe el plan"
    denied = not NOT.get(code, _NO).isdisjoint(reading.paragraph.words[first : what[0]])
    return None if denied else what


_NO_NOUNS: Final = ("mente", "ment", "ar", "er", "ir", "re", "ando", "endo")
"""How adverbs and verbs end, behind which no object begins."""


@cache
def _without_article() -> re.Pattern[str]:
    return re.compile(r"Y?(?P<object>D?n[nN#e]{0,4}(?:[PD]{1,2}[nN#e]{1,4}){0,4})")


def demanded(reading: Reading) -> None:
    """X exige NOUN; X ha chiesto NOUN."""
    code = reading.paragraph.language.code or ""
    verbs = DEMANDING.get(code)
    if verbs is None:
        return
    for at in range(len(reading.tags)):
        word = form_of_verb(reading, at)
        if word in LED.get(code, ()) or word in PARTED.get(code, ()):
            draft = _led(reading, at, LED[code][word]) if word in LED.get(code, ()) else _parted(reading, at)
            if draft is not None and not inside_a_draft(reading, draft):
                reading.add(draft)
        drafts = [_demanded(reading, at, None)] if word in verbs else []
        for telling, nouns, pattern in _BY_NOUNS:
            if word in telling.get(code, ()):
                drafts.append(_demanded(reading, at, nouns[code], pattern))
        for draft in drafts:
            if draft is not None and not inside_a_draft(reading, draft):
                reading.add(draft)
                break


VOICE: Final = "voiced"
"""The pattern of what somebody feels, or says that it matters: "ha espresso preoccupazione per la diga"."""
NEED: Final = "needed"
"""The pattern of what somebody says that it is needed."""
_BY_NOUNS: Final = (
    (ASKING_FOR, ASKED_FOR, "verb object"),
    (FORESEEING, FORESEEN, "verb object"),
    (THREATENING, THREATENED, "verb object"),
    (VOICING, VOICED, VOICE),
    (STRESSING, NEEDED, NEED),
    (STRESSING, MATTERING, VOICE),
)
"""Verbs that tell something with certain nouns alone, the nouns, and the pattern."""


def _demanded(reading: Reading, at: int, nouns: frozenset[str] | None, pattern: str = "verb object") -> Draft | None:
    """X exige NOUN: where `nouns` is not None one of these, of which a storm speaks as little as of any other."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    cue, foreseen = group_of(reading, at), nouns is not None and words[at] in FORESEEING.get(code, ())
    if cue is None or any(tags[place] == "E" for place in range(cue.first, at)):
        return None
    end = reading.sentences.end(at)
    source, begin = _subject(reading, cue, end)
    alone_said = source is None and _goes_on(reading, cue)
    hearer = _hearer().match(tags, begin, end) if words[begin : begin + 1] and words[begin] in _TO else None
    if hearer and words[hearer.end() - 1].endswith(_INFINITIVES):
        hearer = None  # "se negó a cerrar el puente"
    if hearer and words[begin] == "a" and code == "pt" and "N" not in tags[slice(*hearer.span())]:
        hearer = None  # "pediu | a suspensão da audiência"
    begin = hearer.end() if hearer else begin
    if (
        (source is None and not alone_said)
        or (source and not (is_somebody(reading, source) or ((hearer or foreseen) and "N" in tags[slice(*source)])))
        or not NOT.get(code, _NO).isdisjoint(words[cue.first : begin])
    ):
        return None
    noun = _noun().match(tags, begin, end)
    if noun is None:
        return None
    head = words[noun.start("head") : noun.end("head")]
    if not NOT_DEMANDED[code].isdisjoint(head) or (nouns is not None and nouns.isdisjoint(head)):
        return None
    last = min(clause_end(tags, begin, end), *(cut.start() for cut in [_cut().search(tags, begin, end)] if cut), end)
    alone = nouns is None and code not in _BARE
    if not alone < last - begin <= _LONGEST or re.search("[UO:TWS]", tags[begin:last]):
        return None
    return Draft(pattern, (cue.first, cue.last), source, (begin, last))


_TO: Final = frozenset("à au aux a al allo alla all ai agli alle ao aos às aan".split())
"""Before whom something is asked of."""


_INFINITIVES: Final = ("ar", "er", "ir", "re", "en")


@cache
def _hearer() -> re.Pattern[str]:
    """Whom something is asked of, before what is asked: "chiedono | all’Italia | l’estradizione"."""
    return re.compile(r"[PD]D?[nN]{1,3}(?=D)")


def _led(reading: Reading, at: int, leads: frozenset[str]) -> Draft | None:
    """X s’oppose | à NOUN; X pleit | voor NOUN."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    cue = group_of(reading, at)
    if cue is None:
        return None
    end = reading.sentences.end(at)
    source, begin = _subject(reading, cue, end)
    if source is None or words[begin : begin + 1] == [] or words[begin] not in leads:
        return None
    if not is_somebody(reading, source) or not NOT.get(code, _NO).isdisjoint(words[cue.first : begin]):
        return None
    noun = _noun().match(tags, begin + 1, end)
    idle = noun is not None and not NOT_DEMANDED[code].isdisjoint(words[noun.start() : noun.end()])
    if idle or not _called_for(reading, at, begin, end):
        return None
    last = min(clause_end(tags, begin, end), *(cut.start() for cut in [_cut().search(tags, begin, end)] if cut), end)
    plain = tags[begin:last].replace("PT", "Pn")  # "en la necesidad de que se cierre"
    if not 1 < last - begin <= _LONGEST or re.search("[UO:TWS]", plain):
        return None
    return Draft("verb object", (cue.first, cue.last), source, (begin, last))


def _goes_on(reading: Reading, cue: Cue) -> bool:
    """Whether a verb begins its sentence that only people do so: "Hanno annunciato un piano", "Exigió una reforma"."""
    code, tags = reading.paragraph.language.code, reading.tags
    verb, start = reading.paragraph.words[cue.last - 1], reading.sentences.start(cue.first)
    finished = "A" in tags[cue.first : cue.last] or verb.endswith(_FINISHED.get(code or "", ("\0",)))
    if code not in _FINISHED or not finished or not re.fullmatch("C?[YJ]{0,3},?", tags[start : cue.first]):
        return False
    return start == 0 or bool(reading.drafts) or _is_about_somebody(reading, reading.sentences.start(start - 1))


def _is_about_somebody(reading: Reading, start: int) -> bool:
    """Whether the sentence that begins at `start` begins with somebody."""
    subject = re.compile(r"D?n{0,3}N{0,4}").match(reading.tags, start)
    return subject is not None and subject.end() > start and is_somebody(reading, subject.span())


_FINISHED: Final = {"es": ("ó", "aron", "ieron"), "pt": ("ou", "aram", "iram", "eram", "eu", "iu"), "it": ("\0",)}
"""How verbs of what is past end, in languages that need no subject."""


def _called_for(reading: Reading, at: int, begin: int, end: int) -> bool:
    """Whether a verb that calls is followed by what is called for: "appelle au calme", no "appelle à la porte"."""
    if form_of_verb(reading, at) not in CALLING.get(reading.paragraph.language.code or "", ()):
        return True
    noun = _noun().match(reading.tags, begin + 1, end)
    heads = reading.paragraph.words[noun.start("head") : noun.end("head")] if noun else ()
    return not CALLED_FOR[reading.paragraph.language.code or ""].isdisjoint(heads)


def _parted(reading: Reading, at: int) -> Draft | None:
    """X gaf | NOUN | toe."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    end = reading.sentences.end(at)
    source, begin = _subject(reading, Cue(at, at + 1, "V", True), end)
    last = next((place for place in range(begin, end) if words[place] == PARTED[code][words[at]]), None)
    if source is None or last is None or not is_somebody(reading, source):
        return None
    if not _noun().match(tags, begin, last) or re.search("[UO:TWSVv,;.]", tags[begin:last]):
        return None
    if tags[last + 1 : last + 2] not in ("", ".", ",", ";", "C") or not NOT[code].isdisjoint(words[begin:last]):
        return None
    draft = Draft("verb object", (at, at + 1), source, (begin, last))
    draft.beside = [(last, last + 1)]
    return draft


_BARE: Final = SLAVIC | SCANDINAVIAN | {"ro", "id"}
"""Languages in which one noun is an object, with its article at its end or none."""
_NO: Final = frozenset(("nie", "не"))


_WHERE: Final = tuple([word] for word in "in nel nella en em num numa no na dans sur su sui sulla tramite".split())
"""Prepositions before where something is said: "ha espresso | in una nota | il suo cordoglio"."""


def _subject(reading: Reading, cue: Cue, end: int) -> tuple[Range | None, int]:
    """Who demands, and the token at which the object begins."""
    behind = past_times(reading.paragraph, cue.last, end)
    while reading.tags[behind : behind + 1] in ("Y", "F"):
        behind += 1
    if reading.paragraph.language.code in ROMANCE and reading.paragraph.words[behind : behind + 1] in _WHERE:
        behind = past_place(reading.paragraph, behind, end)
    if reading.tags[behind : behind + 3] == ",Y,":
        behind += 3  # "reclaman, además, una reforma"
    source = subject_of_clause(reading, cue)
    if source is None and reading.paragraph.language.code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, cue.last)
        behind = source[1] if source else behind
    return source, behind


@cache
def _noun() -> re.Pattern[str]:
    """What is demanded, by its noun with an article or adjectives before it."""
    return re.compile(r"D{0,2}#?(?P<head>[en]{1,3})")


@cache
def _cut() -> re.Pattern[str]:
    """Where the object ends: at a mark, or before the next verb of the same subject."""
    return re.compile(r"[,;:()QUOS]|C[YF]*[AEVv]|\.|-")
