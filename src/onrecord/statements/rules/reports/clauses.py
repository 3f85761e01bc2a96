"""Clauses that report: X said that …, …, X said, according to X. Only where a rule is near certain.

The rest of indirect speech needs a reader that has learned it; see `read`.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.families import (
    EAST_SLAVIC,
    NULL_SUBJECT,
    NULL_SUBJECT_ROMANCE,
    ROMANCE,
    SLAVIC,
    VERB_LAST,
    VERB_SECOND,
)
from onrecord.statements.lexicon.people.romance_nouns import TIMES
from onrecord.statements.rules.paragraph.addressed import past_addressed
from onrecord.statements.rules.paragraph.behind import past_times
from onrecord.statements.rules.paragraph.clause_ends import BESIDE, LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.clitics import behind_subject
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.romance import RELATIVE
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before, subject_of_sentence
from onrecord.statements.rules.reports.clefts import cleft_subject
from onrecord.statements.rules.reports.going_on import (
    opening_name,
    spoke_in_dashes,
    told_already,
    told_before_and,
    who_spoke,
    with_relative,
)
from onrecord.statements.rules.reports.trailing import clause_before


def clauses(reading: Reading) -> None:
    """X said (that) CLAUSE, and CLAUSE, X said."""
    reached = 0
    for cue in reading.cues:
        if cue.first < reached or reading.used(cue) or not _may_report(reading, cue):
            continue
        draft = _outermost(reading, cue, reached) or _clause_after(reading, cue)
        if draft is not None:
            reading.add(draft)
            reached = max(reached, draft.last)


def _may_report(reading: Reading, cue: Cue) -> bool:
    """Whether a clause may be what a verb tells: in other languages than English any verb's that "that" follows."""
    if cue.tag in "VBG":
        return True
    elsewhere = reading.paragraph.language.code not in ("en", "de")  # for German see `german_reports`
    behind = past_times(reading.paragraph, cue.last, reading.sentences.end(cue.first)) if elsewhere else cue.last
    return elsewhere and re.compile(",?T").match(reading.tags, behind) is not None


def _outermost(reading: Reading, cue: Cue, reached: int) -> Draft | None:
    """CLAUSE, X said: the last cue of the sentence that `cue` stands in, where it has that shape."""
    end = reading.sentences.end(cue.first)
    for other in reversed(reading.cues_between(cue.first, end)):
        told_of = reading.tags[other.first - 2 : other.first] == ",W"  # "…, mener Holt, | som avviser kritikken"
        if other.finite and not (told_of and reading.paragraph.language.code in VERB_SECOND):
            return None if reading.used(other) else clause_before(reading, other, reached)
    return None


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(_before_clause())


@cache
def _leads_elsewhere() -> re.Pattern[str]:
    return re.compile(_before_clause("P?"))  # "insistió | en | que"


def _before_clause(joined: str = "") -> str:
    told = r"(?:F|D?[Nn#]{1,4}(?:P[Nn]{1,3})?)?"
    that = rf"{told}{BESIDE}(?:,[Gg][^.;:QUO,]{{1,12}})?(?:-[^.:;QUO-]{{2,14}}-|,)?{joined}(?P<that>T)"
    return rf"(?:,?{that}|(?:Y|P?J)?(?P<clause>[RNnD#qeYFES]))"


@cache
def _next_main() -> re.Pattern[str]:
    """The next verb of who speaks, behind a clause whose verb ends it: "dat de brug dicht is | en belooft een …"."""
    return re.compile(r",?C[VvB](?=D[enN])")


@cache
def _object() -> re.Pattern[str]:
    """A noun with what it is of, of which "que" and "che" tell more."""
    return re.compile(r"[YJ]*(?:D[n#]{1,3}(?=T)|n{1,2}P(?!T))")


@cache
def _told() -> re.Pattern[str]:
    return re.compile(r"(?:F|D[Nn]{1,3}|N{1,4}|n)(?:P?J)?(?P<clause>R|D[NneY#]{1,6}[AEVe]|N{1,3}[AEVe])")


def _clause_after(reading: Reading, cue: Cue) -> Draft | None:
    if reading.paragraph.language.code != "en" and (draft := _verb_first(reading, cue)) is not None:
        return draft
    tags = reading.tags
    verb = reading.paragraph.last_word(cue.last - 1)
    apart = cue.tag == "G" and reading.paragraph.language.code != "en"
    source = who_spoke(reading, cue) if apart else subject_of_clause(reading, cue)
    if source is None:
        return _without_subject(reading, cue)
    end = reading.sentences.end(cue.first)
    elsewhere = reading.paragraph.language.code != "en"
    behind = past_time_in_commas(reading, cue.last, end) if elsewhere else cue.last
    match = (_leads_elsewhere() if elsewhere else _leads()).match(tags, behind, end)
    that = match is not None and match.group("that") is not None
    if match is None:
        return None
    start = match.start("that") if that else match.start("clause")
    joined = ",G" in tags[behind:start] or _object().match(tags, behind, start + 1)
    if that and joined and reading.paragraph.language.code in ROMANCE:
        return None  # "ha segnalato comportamenti di cittadini che …": they do
    if not that:
        if verb in _TOLD:
            told = _told().match(tags, cue.last, end)
            if told is None:
                return None
            start = told.start("clause")
        elif elsewhere:
            from onrecord.statements.rules.reports.bare_clauses import bare_clause

            first = bare_clause(reading, verb, start, end)
            if first is None:
                return None
            start = first
        elif verb not in _BARE or not (verb in _PLAIN or _has_verb().match(tags, start, end)):
            return None
    elif verb in _LOOSE or (verb in _NOUNS and not _is_verb(reading, cue, source)):
        return None
    last = clause_end(tags, start, end, relative=tags[source[0]] == "W" and source[1] - source[0] == 1)
    if elsewhere and tags[last - 1] in "TW" and tags[last : last + 2] == ",K":
        last = clause_end(tags, last, end)  # "que, según él, …"
    last = _before_main_clause(reading, source, start, last)
    if reading.paragraph.language.code in VERB_LAST and (main := _next_main().search(tags, start + 2, last)):
        last = main.start()
    quoting = elsewhere and that and re.search("[QUq]", tags[start:last]) is not None
    if not SHORTEST_CLAUSE - quoting <= last - start <= LONGEST_CLAUSE:
        return None
    kind = "participle" if cue.tag == "G" and not cue.finite else "verb"
    return Draft(f"{kind} {'that' if that else 'clause'}", (cue.first, cue.last), source, (start, last))


def past_time_in_commas(reading: Reading, first: int, end: int) -> int:
    """The token behind a time, also one between commas: "a annoncé, vendredi 10 décembre, | qu’il …"."""
    if reading.tags[first : first + 1] == ",":
        behind = past_times(reading.paragraph, first + 1, end)
        if behind > first + 1 and reading.tags[behind : behind + 1] == ",":
            return behind + 1
        apart = re.compile(r",P[DNn#PY]{1,9},(?=T)").match(reading.tags, first, end)
        if apart is not None:
            return apart.end()  # "ha fatto sapere, attraverso una sua agenzia, | che …"
    return past_times(reading.paragraph, first, end)


def _without_subject(reading: Reading, cue: Cue) -> Draft | None:
    """The verb and that CLAUSE, where a verb needs no subject: "Además, dijo que …", "Dodał, że …"."""
    tags, code = reading.tags, reading.paragraph.language.code
    free = cue.tag == "V" or (cue.tag == "v" and code in ROMANCE and not told_already(reading, cue))
    if not free or code not in NULL_SUBJECT:
        return None
    start, end = reading.sentences.start(cue.first), reading.sentences.end(cue.first)
    first = max(start, *(tags.rfind(mark, start, cue.first) + 1 for mark in ",:;QU-"))
    lead = tags[first : cue.first]
    if not re.fullmatch(r"C?[YJ]{0,4}|P[DNn#J]{0,5}[DNn#Jq]", lead):
        return None
    source = None
    if lead[:1] == "P":
        if first > start:
            return None
        if code in EAST_SLAVIC and reading.paragraph.last_word(cue.last - 1).endswith(_MANY):
            source = (first + 1, cue.first)  # "В ведомстве пояснили, что …"
    told = past_addressed(reading.paragraph, past_times(reading.paragraph, cue.last, end), end)
    that = re.compile(rf"F?{BESIDE},?(?P<that>T)").match(tags, told, end)
    if that is None:
        return None
    last = clause_end(tags, that.start("that"), end)
    quoting = re.search("[QUq]", tags[that.start("that") : last]) is not None
    if not SHORTEST_CLAUSE - quoting <= last - that.start("that") <= LONGEST_CLAUSE:
        return None
    return Draft("verb that", (cue.first, cue.last), source, (that.start("that"), last))


_MANY = ("ли", "ють", "ют", "ять", "ят")
"""How Russian and Ukrainian verbs of several end."""


def _is_verb(reading: Reading, cue: Cue, source: Range) -> bool:
    """Whether a word that is a noun as well is the verb here: after a name, or after "X insists that … and"."""
    if source[1] == cue.first:
        return reading.tags[source[1] - 1] in "RN"
    before = reading.drafts[-1] if reading.drafts else None
    return before is not None and before.source == source and reading.tags[cue.first - 1] == "C"


_BARE = frozenset(
    "said says say saying adding added add insisted insists insisting argued argues "
    "arguing noting noted suggested claimed claims claiming announced predicted explained warned stated know "
    "knows complained".split()
)
"""Verbs that take a clause without "that"; of the others it may be an object."""


_PLAIN = frozenset("said says".split())
"""Of these what follows is a clause though no verb in it is known."""


_TOLD = frozenset("told tell tells telling".split())


_NOUNS = frozenset(
    (
        "rules rule states state reports report claims claim notes note shows show remarks remark posts post hopes "
        "hope fears fear worries worry doubts doubt answers answer demands demand estimates estimate counters joke "
        "jokes pledge pledges promises promise tweets tweet boasts signals signal hints hint"
    ).split()
)
"""Verbs that are nouns as well: "the reports that …" is none."""


def _is_turned(reading: Reading, cue: Cue) -> bool:
    """Whether something else than the subject begins the sentence: "In einem Brief sagte sie, dass …"."""
    turned = reading.paragraph.language.code in VERB_SECOND
    return turned and source_before(reading.paragraph, reading.sentences, cue.first) is None


def _verb_first(reading: Reading, cue: Cue) -> Draft | None:
    """The verb, its subject, and that CLAUSE: as in Arabic, and in German after an adverb."""
    before = reading.tags[cue.first - 1 : cue.first]
    if before and before not in ".Y," and not _is_turned(reading, cue):
        return None
    named = before == "," and reading.paragraph.language.capitals
    if named and source_before(reading.paragraph, reading.sentences, cue.first) is not None:
        return None  # "Holt, der Leiter der Werft, sagte dem Hafenblatt, dass …"
    source = source_after(reading.paragraph, reading.sentences, cue.last)
    if source is None:
        return None
    told = past_addressed(reading.paragraph, source[1], reading.sentences.end(cue.first))
    arabic = reading.paragraph.language.code == "ar"
    if arabic:
        from onrecord.statements.rules.arabic.clauses import past_asides

        source, told = past_asides(reading, source, told)
    aside = told
    if (day := _day_in_commas().match(reading.tags, told)) is not None:
        told = day.end()  # "أعلنت الشرطة، الجمعة، أنها"
    if arabic:
        if reading.tags[told : told + 1] == ":":
            from onrecord.statements.rules.arabic.clauses import behind_arabic_colon

            return behind_arabic_colon(reading, cue, source, told)
        told += reading.paragraph.words[told : told + 1] in _ARABIC_TO and reading.tags[told : told + 2] == "PT"
    if reading.paragraph.words[told : told + 1] in (["aber"], ["jedoch"]) and reading.paragraph.language.code == "de":
        told += 1
    that = re.compile(rf"{BESIDE},?(?P<that>T)").match(reading.tags, told)
    if that is None:
        parted = day is not None or (aside > source[0] and reading.tags[source[1] - 1 : source[1] + 1] == "n,")
        if not arabic or not parted or reading.tags[told : told + 1] != ",":
            return None
        from onrecord.statements.rules.arabic.clauses import behind_arabic_day

        return behind_arabic_day(reading, cue, source, told + 1)
    last = clause_end(reading.tags, that.start("that"), reading.sentences.end(cue.first))
    quoting = arabic and re.search("[QUq]", reading.tags[that.start("that") : last]) is not None
    if not SHORTEST_CLAUSE - quoting <= last - that.start("that") <= LONGEST_CLAUSE:
        return None
    return Draft("verb that", (cue.first, cue.last), source, (that.start("that"), last))


_ARABIC_TO = (["إلى"], ["على"])
"""Prepositions between an Arabic verb and "that": "أشار الوزير | إلى أن"."""


@cache
def _day_in_commas() -> re.Pattern[str]:
    """A day between commas, before the one that may end it: ", on Friday"."""
    return re.compile(r",(?:P?J){1,3}(?:#{1,3}n?#?)?(?=,)")


_LOOSE = frozenset("suggests think thought responded show showing recalled reiterated proposed assured".split())
"""Verbs before "that …" that were right in fewer than two of three cases of the measured data."""


_TIMES = frozenset(
    "day days week weeks month months year years hour hours minute minutes moment night time times".split()
)
"""Nouns that say nothing: "has in the past few months warned" """


@cache
def _has_verb() -> re.Pattern[str]:
    return re.compile(r"(?:R|[^.;:QUO,]{1,14}?[AEVe]|[^.;:]{0,8}q)")


def subject_of_clause(reading: Reading, cue: Cue) -> Range | None:
    """Whose clause it is, None where that is not plain."""
    tags, first = reading.tags, behind_subject(reading.paragraph, cue.first)
    before = tags[first - 1 : first]
    if before == "W" and (named := cleft_subject(reading.paragraph, reading.sentences, first)) is not None:
        return named
    source = None
    if not (cue.tag == "G" and not cue.finite and before == ","):
        source = source_before(reading.paragraph, reading.sentences, first)
    elif before == ",":
        return subject_of_sentence(reading.paragraph, reading.sentences, first)
    if (
        source is not None
        and reading.paragraph.words[slice(*source)] == ["er"]
        and reading.paragraph.language.code == "nl"
    ):
        return None  # "gaf toe dat | er | beloofd was dat …"
    if source is None:
        if before == "," and reading.paragraph.language.code in ROMANCE:
            start = reading.sentences.start(first)
            apart = _comma_behind().match(tags, start, first)
            if apart is not None and _WHEN.isdisjoint(reading.paragraph.words[start:first]):
                return apart.span("who")
        told = _relative_behind().match(tags, reading.sentences.start(first), first) if before == "," else None
        if told is not None and reading.paragraph.language.code in SLAVIC | ROMANCE:
            return told.span("who" if told["who"] else "named")
        if before and before in "C,":
            spoke = spoke_in_dashes(reading, first)
            subject = spoke or subject_of_sentence(reading.paragraph, reading.sentences, first)
            return subject or (told_before_and(reading, first) if before == "C" else None)
        return None
    if cue.tag == "G" and not cue.finite:
        return None
    source = opening_name(reading, source, first)
    if tags[source[0]] == "W" and source[1] - source[0] == 1:
        who = reading.paragraph.words[source[0]] in RELATIVE and tags[source[0] - 1 : source[0]] == "N"
        return source if who or tags[source[0] - 1 : source[0]] == "," else None
    if reading.paragraph.words[source[1] - 1] in _TIMES:
        return None
    start = reading.sentences.start(source[0])
    if reading.paragraph.language.code in SLAVIC and _led().search(tags, start, source[0]):
        that = re.compile("[YJF]{0,3},?T").match(tags, cue.last)
        return None if that else source  # "W serwisie Varnik | podkreślił, że"
    edge = tags[source[0] - 1] if source[0] > start else "."
    if edge in "AEFVvBbGgRW" and reading.paragraph.language.code in NULL_SUBJECT_ROMANCE:
        return with_relative(reading, start, first)
    if edge in "AEFVvBbGgRW" or tags[source[1] - 1] in "DPYe":
        return None
    return source


@cache
def _comma_behind() -> re.Pattern[str]:
    """Who begins a sentence by office and name, parted from the verb by a comma: "La jefa Ada Holt, | dijo"."""
    return re.compile(r"(?:Y,?)?(?P<who>D[n#]{1,4}N{2,4}|Dn{1,2}P{1,2}D?N[nN]{0,3}(?:C?P?D?[nN]{1,3})?),\Z")


_WHEN = frozenset("víspera vigilia véspera veille día dia giorno jour vez volta fois año ano anno".split()).union(
    *(TIMES[code] for code in ROMANCE)
)
"""Words for times: "La semana pasada, dijo que …" has nobody who says it."""


@cache
def _led() -> re.Pattern[str]:
    """A preposition and a noun right before what looks like a subject."""
    return re.compile(r"P[Dn]{1,2}\Z")


@cache
def _relative_behind() -> re.Pattern[str]:
    """Who begins a sentence, and a clause that tells which: "Dziennik „Hull“, z którym mówił, | podał"."""
    who = r"(?:[CY],?)?(?P<who>(?:D?n{1,2})?N{0,4}q?(?<=[nNq]))"
    return re.compile(rf"{who},P?[WS][^,.;:QUO]{{2,25}},\Z|{who.replace('who', 'named')},[WT][^.;:QUOVv]{{2,40}},\Z")


def _before_main_clause(reading: Reading, source: Range, start: int, last: int) -> int:
    """Where the content ends if its report is a clause before the main one: "When X said that …, she lied"."""
    tags = reading.tags
    first = reading.sentences.start(source[0])
    lead = tags[first : source[0]]
    if not re.fullmatch("C?Y?SY?", lead):
        return last
    main = _main_clause().search(tags, start + SHORTEST_CLAUSE, last)
    return main.start() if main and tags[start + 1 : start + 2] != "S" else last


@cache
def _main_clause() -> re.Pattern[str]:
    """A comma and a subject with its verb, in either order: ", she lied", ", log sie"."""
    return re.compile(r",(?=Y?(?:R|[DNn#]{1,6}[AEVen]|[nVvAE]R))")
