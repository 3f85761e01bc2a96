"""What somebody says of themselves in the infinitive: "dit avoir signé", "afirmó no saber", "ha detto di volere".

In French, Spanish, Portuguese and Italian, with verbs that lead to an infinitive of their own subject alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.statements.rules.paragraph.addressed import past_addressed
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.reports.clauses import past_time_in_commas, subject_of_clause
from onrecord.statements.rules.reports.going_on import who_spoke

_SAYING: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "dit disent disait disaient affirme affirment affirmé affirmait assure assurent assuré assurait "
        "déclare déclaré déclarent reconnaît reconnaissent reconnu admet admettent admis nie nient nié niait "
        "dément démentent démenti conteste contesté estime estiment estimé espère espèrent avoue avouent "
        "avoué confesse raconte racontent raconté explique expliqué indique indiquent indiqué prétend prétendent jure "
        "juré",
        "es": "dice dijo dicen dijeron dicho afirma afirmó afirman afirmaron afirmado asegura aseguró aseguran "
        "aseguraron asegurado reconoce reconoció reconocen reconocieron reconocido niega negó niegan negaron negado "
        "admite admitió admiten admitido cree creen espera esperan considera alega alegó sostiene lamenta lamentó "
        "confiesa confesó confesaron confesado cuenta contó cuentan relata relató recuerda recordó explica explicó",
        "pt": "disse diz dizem disseram dito afirma afirmou afirmam afirmaram garante garantiu garantem assegura "
        "assegurou alega alegou alegaram nega negou negam negaram admite admitiu admitem reconhece reconheceu "
        "considera considerou acredita acreditam espera esperam lamenta lamentou "
        "confessa confessou confessaram conta contou relata relatou recorda recordou",
        "it": "dice disse dicono detto dichiara dichiarato afferma affermato affermano assicura assicurato ammette "
        "ammesso nega negato negano sostiene sostengono sostenuto ritiene ritengono crede credono pensa pensano spera "
        "sperano promette promesso promettono garantisce garantito giura giurato confessa confessato racconta "
        "raccontato raccontano ricorda ricordato spiega spiegato rivela rivelato",
    }.items()
}
"""Verbs behind which an infinitive tells of who says it."""
_GOING_ON: Final = frozenset(
    "admettant niant affirmant assurant reconnaissant disant estimant dicendo affermando ammettendo negando sostenendo "
    "negando asegurando diciendo afirmando admitiendo reconociendo dizendo admitindo garantindo alegando".split()
)
"""Their participles, behind what somebody said: "…, a précisé Holt, admettant avoir signé"."""
_INFINITIVES: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "avoir être vouloir pouvoir devoir craindre ignorer attendre souhaiter regretter savoir disposer",
        "es": "haber ser estar tener poder querer desconocer conocer saber sentir sufrir temer deber",
        "pt": "ter ser estar haver poder querer desconhecer conhecer saber sentir sofrer temer dever",
        "it": "avere aver essere esser volere voler potere poter dovere dover sapere saper temere",
    }.items()
}
"""Infinitives with which such a clause may begin."""
_NOT: Final = {"fr": ("ne", "n"), "es": ("no",), "pt": ("não",), "it": ("non",)}
_ENDS: Final = {
    "fr": ("er", "ir", "re"), "es": ("ar", "er", "ir", "arse", "erse", "irse"),
    "pt": ("ar", "er", "ir", "ar-se", "er-se", "ir-se"), "it": ("are", "ere", "ire", "rsi", "rlo", "rla"),
}  # fmt: skip
"""How others end behind a negation, or with themselves as object."""
_OF_THEMSELVES: Final = {
    "es": ("arse", "erse", "irse"), "pt": ("ar-se", "er-se", "ir-se"), "it": ("arsi", "ersi", "irsi"),
}  # fmt: skip
"""How they end where who says it is the object as well."""
_SMALL: Final = frozenset("pas plus jamais se s y en mai più nunca".split())
"""Words between a negation and its infinitive."""
_REACH: Final = 3


def infinitives(reading: Reading) -> None:
    """X says to have done so."""
    code = reading.paragraph.language.code
    if code not in _SAYING:
        return
    for cue in reading.cues:
        verb = reading.paragraph.words[cue.last - 1]
        going_on = verb in _GOING_ON and cue.tag in "Gg"
        if reading.used(cue) or not (going_on or (cue.tag in "Vv" and verb in _SAYING[code])):
            continue
        end = reading.sentences.end(cue.first)
        first = past_addressed(reading.paragraph, past_time_in_commas(reading, cue.last, end), end)
        hearer = re.compile(r"P{1,2}D?[nN]{1,3}").match(reading.tags, first, end)
        if hearer is not None and not _begins(reading, first, end):  # "a indiqué | à l'AFP | avoir sollicité"
            heard = range(first + 2, hearer.end() + 1)
            first = next((place for place in heard if _begins(reading, place, end)), first)
        whose = who_spoke if going_on else subject_of_clause
        source = whose(reading, cue) if _begins(reading, first, end) else None
        source = _past_relative(reading, source, cue.first)
        if source is None or any(one.first <= cue.first < one.last for one in reading.drafts_beside(cue.first)):
            continue
        last = clause_end(reading.tags, first, end)
        if SHORTEST_CLAUSE - 1 <= last - first <= LONGEST_CLAUSE and not re.search("[Q:]", reading.tags[first:last]):
            reading.add(Draft("verb infinitive", (cue.first, cue.last), source, (first, last)))


def _past_relative(reading: Reading, source: Range | None, at: int) -> Range | None:
    """Who begins a sentence whose verb comes behind what tells more of them: "Roy Varn, che …, quando …, |"."""
    start = reading.sentences.start(at)
    if source is None or source[0] == start or reading.tags[source[0] - 1] != "T":
        return source
    named = re.compile(r"(?:D?n{1,2})?N{2,4}(?=,T)").match(reading.tags, start)
    return named.span() if named is not None else None


def _begins(reading: Reading, first: int, end: int) -> bool:
    """Whether an infinitive clause begins at `first`: "avoir signé", "no saber nada", "di non volere"."""
    words, code = reading.paragraph.words, reading.paragraph.language.code
    at = first
    if code == "it":
        if words[at : at + 1] != ["di"]:
            return False
        at += 1
    if at >= end:
        return False
    negated = words[at] in _NOT[code]
    at += negated
    while at < min(end, first + _REACH + negated) and words[at] in _SMALL:
        at += 1
    if at >= end or reading.tags[at] not in "nAEV":
        return False
    word = words[at]
    if word in _INFINITIVES[code] or word.endswith(_OF_THEMSELVES.get(code, ())):
        return True
    return (negated or code == "it") and word.endswith(_ENDS[code]) and word not in _NOUNS


_NOUNS: Final = frozenset("mare genere mestiere cantiere carcere carabiniere quartiere ayer".split())
"""Words that end so and are no verbs."""
