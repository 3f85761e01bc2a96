"""Clauses whose verb of reporting stands behind them: CLAUSE, X said; CLAUSE, sagte X; CLAUSE, explica."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import (
    ALL_SLAVIC,
    EAST_SLAVIC,
    NULL_SUBJECT_ROMANCE,
    SCANDINAVIAN,
    VERB_SECOND,
)
from onrecord.statements.rules.paragraph.behind import past_times
from onrecord.statements.rules.paragraph.clause_ends import BESIDE, LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before
from onrecord.statements.rules.reports.back import points_back

_LONG = 9
"""Tokens of what begins with "when" and holds a main clause: "När de kom stängdes bron, skriver X"."""


def _counts(words: list[str]) -> bool:
    """Whether a verb and the word behind it are a noun: "causing no immediate | reports of deaths"."""
    return words[-1:] == ["of"] and words[0] in ("reports", "claims", "estimates", "warnings", "promises", "accounts")


def clause_before(reading: Reading, cue: Cue, reached: int) -> Draft | None:
    """CLAUSE, X said."""
    tags = reading.tags
    if cue.tag not in "VB" or not cue.finite or (_is_dash(reading, cue.first) and _before_that().match(tags, cue.last)):
        return None
    if reading.paragraph.language.code == "en" and _counts(reading.paragraph.words[cue.first : cue.last + 1]):
        return None
    start = max(reading.sentences.start(cue.first), reached)
    if reading.paragraph.language.code == "de":
        start = _behind_german_colon(reading, start, cue.first)
    if points_back(reading, start) or _is_object(reading, start, cue.first):
        return None
    end = reading.sentences.end(cue.first)
    elsewhere = reading.paragraph.language.code != "en"
    if reading.paragraph.language.code == "ar" and _with_and(reading, cue):
        return None
    source, first, inverted = _beside(reading, cue, end)
    if source is None and first - start > _LONG and _alone_at_the_end(reading, cue):
        return Draft("clause, verb", (cue.first, cue.last), None, (start, first - 1))
    dash = first == cue.first and (_is_dash(reading, first) or _without_comma(reading, cue, source, start))
    if source is None or first - 1 <= start or not (dash or tags[first - 1] in ",q"):
        return None
    second = reading.paragraph.language.code in VERB_SECOND
    if tags[source[0]] == "W" or (second and source[0] < cue.first):
        return None  # where the verb stands second, one behind its subject ends a relative clause
    turned = elsewhere and (source[0] >= cue.last or inverted)
    after, parted = _behind(reading, cue, source, end, turned)
    if after is None or first - 1 - start < _fewest(tags[start : first - 1], parted, elsewhere):
        return None
    behind = reading.paragraph.words[max(cue.last, source[1]) : after.end()]
    if elsewhere and not NOT.get(reading.paragraph.language.code, frozenset()).isdisjoint(behind):
        return None  # "…, teilte die Stadt nicht mit"
    if not _is_clause(reading, source, (start, first - 1), turned, parted):
        return None
    last = first - 1 if tags[first - 1] in ",-" else first
    last -= dash and tags[last - 1] == ","
    start = _without_lead(tags, start, last)
    if start >= last:
        return None
    draft = Draft("clause, verb", (cue.first, cue.last), source, (start, last))
    return _with_rest(reading, cue, draft, after.end(), end) if parted else draft


def _behind_german_colon(reading: Reading, start: int, verb: int) -> int:
    """Where what is said begins behind a colon, or `start`: "Sie blieb dabei: | Man werde ablehnen, sagte Holt"."""
    colon = reading.tags.rfind(":", start, verb)
    if colon <= start or reading.paragraph.starts[colon + 1 : colon + 2] == []:
        return start
    capital = reading.paragraph.text[reading.paragraph.starts[colon + 1]].isupper()
    return colon + 1 if capital and verb - colon > _FEWEST_BEHIND_COLON else start


_FEWEST_BEHIND_COLON = 4
"""Tokens between a colon and the verb of who says what stands behind it, its comma with them."""


def _with_and(reading: Reading, cue: Cue) -> bool:
    """Whether an Arabic verb is written with "and", and begins a clause of its own: "…، وطالب الحزب"."""
    word = reading.paragraph.words[cue.first]
    return word[0] == "و" and reading.paragraph.language.words.get(word[1:]) in ("V", "v")


def _behind(reading: Reading, cue: Cue, source: Range, end: int, turned: bool) -> tuple[re.Match[str] | None, bool]:
    """What ends the sentence behind subject and verb, or the comma behind which it goes on; and whether it goes on."""
    tags, behind = reading.tags, max(cue.last, source[1])
    after = _after_trailing().match(tags, behind, end)
    if after is None and turned and not (_is_so(reading, cue) and tags[source[1] : source[1] + 1] == ","):
        after = _ends_elsewhere(reading, source[1], end)
    return (after, False) if after is not None else (re.compile(",").match(tags, behind, end), True)


def _is_clause(reading: Reading, source: Range, content: Range, turned: bool, parted: bool) -> bool:
    """Whether what stands before is a clause of its own: not one that "when" or a preposition leads, with a verb."""
    tags, (start, end) = reading.tags, content
    if turned and not parted and tags[start] in "SP" and reading.paragraph.language.code in VERB_SECOND:
        german = reading.paragraph.language.code == "de"
        second = ":" not in tags[start:end] and _verb_second("n" if german else "").match(tags, start, end)
        if second or german:
            return bool(second)
    named = turned and not parted and tags[source[0]] != "R" and end + 1 - start > _LONG
    named = named and reading.paragraph.language.code != "de"  # "Nachdem sie fort war, stellte Holt es ein."
    conditional = turned and _main_behind().fullmatch(tags, start, end) is not None
    if tags[start] == "S" and not named:
        return conditional
    verb = "[AEVen]" if turned else "[AEVe]"  # no table holds all verbs, and what stands before ", said X." has one
    whole = named and (tags[start] == "S" or _may_begin_so(reading))
    led = tags[start] in "SP" and not whole and "," not in tags[start:end]
    if not parted and (led or not re.search(verb, tags[start:end])):
        return False
    return not (turned and _named().fullmatch(tags, start, end))


@cache
def _verb_second(unknown: str) -> re.Pattern[str]:
    """A clause with a subordinate one or a preposition in its first place, and its verb in the second.

    `unknown`: the tag of verbs that no table has, where nouns have another.
    """
    phrase = r"P[^.,:;QUOSTW]{1,12}?(?:,[DWT][^.:;QUO,]+,)?"
    return re.compile(rf"(?:S[^.:;QUO,]+,|{phrase})[AEVv{unknown}][^.:;]")


def _without_lead(tags: str, start: int, last: int) -> int:
    """Where a clause begins behind "and", commas and a dateline."""
    while tags[start] in "C,":
        start += 1
    if start == 0 and (dateline := _dateline().match(tags, 0, last)) and dateline.end() < last:
        return dateline.end()
    return start


def _with_rest(reading: Reading, cue: Cue, draft: Draft, behind: int, end: int) -> Draft | None:
    """A clause that goes on behind the comma at `behind`; None where nothing tells that it does."""
    tags, start = reading.tags, draft.first
    rest = (behind, clause_end(tags, behind, end))
    if _is_so(reading, cue) and not _WHO.isdisjoint(reading.paragraph.words[behind : behind + 1]):
        return draft
    if _is_so(reading, cue) and _apposed().fullmatch(tags, *rest) and re.search("[AEVe]", tags[start : cue.first]):
        return draft  # "Der Bau sei teuer, so Holt, Leiterin der Feuerwehr."
    sure = re.search("[QUq]", tags[start : rest[1]]) or _is_so(reading, cue)
    if not sure or rest[1] - start > LONGEST_CLAUSE or rest[1] <= rest[0]:
        return None  # without quoted words it is right in but six of ten
    return Draft("clause, verb, clause", draft.cue, draft.source, *draft.content, rest)


@cache
def _apposed() -> re.Pattern[str]:
    """What somebody is, behind a comma, without a verb."""
    return re.compile(r"N[NDPC#J]{0,16}\.?")


@cache
def _before_that() -> re.Pattern[str]:
    """What parts a verb from the clause that it leads to: "… – stwierdził | bowiem, że"."""
    return re.compile("[YJF]{0,3},?T")


@cache
def _main_behind() -> re.Pattern[str]:
    """A subordinate clause and the main one behind its comma: "Pokud prší, | most bude zavřený"."""
    return re.compile(r"S[^,.:;QUO]+,[DNnRPY][^,.:;QUO]*[AE][^,.:;QUO]*")


@cache
def _named() -> re.Pattern[str]:
    """Somebody with what tells who that is, which is no clause: "Ada Holt, secretaria, | exige cambios"."""
    relative = r"D?n{0,3}N{1,4},[TW][^.;:QUO]*"  # "Ada Holt, que conoce el puerto, | cuenta"
    office = r"D?n{1,3}(?:P{1,2}D?[nN]{1,3}){0,3}"
    of_office = (
        r"(?:D?n|N)[nN]{0,5}(?:[PD]{1,2}[nN]{1,3}){0,3},N{2,4}(?:\([^)]{1,4}\))?"  # "Le maire de Hull, Ada Holt"
    )
    besides = r"D?[nN]{1,5}(?:P{1,2}D?[nN]{1,3}){0,2},[FR]"  # "Les producteurs, eux, | craignent des pertes"
    return re.compile(rf"{relative}|N{{2,4}},{office}|{office},N{{2,4}}|{of_office}|{besides}")


def _is_object(reading: Reading, start: int, verb: int) -> bool:
    """Whether a German clause is what a verb has as its object: "Was Holt in Hull merkt, | bestätigt Roy"."""
    asked = reading.paragraph.language.code == "de" and reading.paragraph.words[start] in ("was", "wer", "wo", "wann")
    return asked and "," not in reading.tags[start : verb - 1]


def _may_begin_so(reading: Reading) -> bool:
    """Whether a clause may begin with a preposition that no comma parts from its verb: "Do kraja godine će …"."""
    return reading.paragraph.language.code in ALL_SLAVIC


def _fewest(before: str, parted: bool, elsewhere: bool) -> int:
    """Tokens that a clause has before its verb of saying, at least: a quotation is but one."""
    return 2 if parted or (elsewhere and re.search("[QUq]", before)) else 4


def _beside(reading: Reading, cue: Cue, end: int) -> tuple[Range | None, int, bool]:
    """The subject before or behind a verb, where both begin, and whether a pronoun stands before it: "a-t-il dit"."""
    tags = reading.tags
    elsewhere = reading.paragraph.language.code != "en"
    source = source_before(reading.paragraph, reading.sentences, cue.first)
    if (tags[cue.first - 1 : cue.first] == "," or _is_dash(reading, cue.first)) and (source is None or elsewhere):
        behind = source_after(reading.paragraph, reading.sentences, cue.last)
        ends = behind and (_is_so(reading, cue) or _ends_elsewhere(reading, behind[1], end))
        if source is None or ends:
            source = behind
    if reading.paragraph.language.code in SCANDINAVIAN:
        bare = source_after(reading.paragraph, reading.sentences, cue.last)
        source = bare if _without_comma(reading, cue, bare, reading.sentences.start(cue.first)) else source
    source = _in_a_body(reading, cue, end) or source
    inverted = source is not None and elsewhere and tags[source[0]] == "R" and source[0] < cue.last
    first = min(source[0], cue.first) if source else cue.first
    if inverted and tags[first - 1 : first] in ("A", "E"):
        first -= 1
    return source, first, inverted


def _in_a_body(reading: Reading, cue: Cue, end: int) -> Range | None:
    """Where many say it, in Russian and Ukrainian: "Мост закрыт, сообщили в | полиции |."; None of others."""
    if reading.paragraph.language.code not in EAST_SLAVIC:
        return None
    several = reading.paragraph.last_word(cue.last - 1).endswith(("ли", "ють", "ют"))
    if not several or reading.tags[cue.first - 1] not in ",-":
        return None
    named = re.compile(r"P(?P<who>[nN]{1,6})(?=[.,]|$)").match(reading.tags, cue.last, end)
    return named.span("who") if named is not None else None


def _is_dash(reading: Reading, at: int) -> bool:
    """Whether a dash stands before a verb as a comma does elsewhere: "Most jest gotowy – poinformował …"."""
    tags, code = reading.tags, reading.paragraph.language.code
    return tags[at - 1 : at] == "-" and (code in ("pl", "hu") or (code in EAST_SLAVIC and tags[at - 2 : at - 1] == ","))


def _without_comma(reading: Reading, cue: Cue, source: Range | None, start: int) -> bool:
    """Whether a Nordic verb stands between a whole clause and a full name: "Det är ett brott | anser Ada Holt"."""
    words, tags = reading.paragraph.words, reading.tags
    if reading.paragraph.language.code not in SCANDINAVIAN or source is None or source[0] != cue.last:
        return False
    whole = cue.first - start >= _CLAUSE and re.search("[AEV]", tags[start : cue.first]) is not None
    led = (
        tags[start] in "SPYJC"
        or tags[cue.first - 1] not in "nN"
        or tags[source[1] : source[1] + 1] not in (".", "", "W")
    )
    return whole and not led and "NN" in tags[slice(*source)] and words[cue.last - 1] in _THINKING


_CLAUSE = 4
_THINKING = frozenset("anser menar säger tycker hävdar mener sier siger synes hevder hævder".split())


def _alone_at_the_end(reading: Reading, cue: Cue) -> bool:
    """Whether a verb that needs no subject ends its sentence, behind a comma: "…, explica."."""
    tags = reading.tags
    alone = tags[cue.first - 1 : cue.first] == "," and tags[cue.last : cue.last + 1] in ("", ".")
    return alone and reading.paragraph.language.code in NULL_SUBJECT_ROMANCE


_WHO = frozenset("der die das den dem dessen deren".split())
"""German words that begin a relative clause."""


def _is_so(reading: Reading, cue: Cue) -> bool:
    """Whether the cue is the German "so" between commas, behind which somebody is always named who says it."""
    return reading.paragraph.language.code == "de" and reading.paragraph.words[cue.last - 1] == "so"


def _ends_elsewhere(reading: Reading, behind: int, end: int) -> re.Match[str] | None:
    """What ends a sentence behind the subject in other languages: a day, who that is, "mit" of "teilte … mit"."""
    apposed = re.compile(r",D?n[nNPDC#J]{0,16}(?:\.|$)").match(reading.tags, behind, end)
    if apposed is None and reading.paragraph.language.code == "hu":
        apposed = re.compile(r",D?N[nNPDC#J]{1,16}(?:\.|$)").match(
            reading.tags, behind, end
        )  # "Holt, Hull polgármestere."
    if apposed is not None and reading.paragraph.language.code != "de":
        return apposed
    if reading.paragraph.words[behind : behind + 1] == [","]:
        behind += 1
    behind = past_times(reading.paragraph, behind, end)
    if reading.paragraph.language.code == "de" and reading.paragraph.words[behind : behind + 1] in _PREFIXES:
        behind += 1
    if reading.paragraph.language.code == "de" and reading.paragraph.words[behind - 1] == "es":
        whose = re.compile(r"PD?n{0,2}N{1,2}DN{1,2}(?=\.|$)").match(reading.tags, behind, end)
        if whose is not None:
            return whose  # "heißt es | von einem Sprecher des Netzes"
    return _rest().match(reading.tags, behind, end) or _to_prefix(reading, behind, end)


def _to_prefix(reading: Reading, behind: int, end: int) -> re.Match[str] | None:
    """The same up to a German verb's other part: "räumte Holt | in seinem Bericht an den Rat | ein."."""
    last = end - (reading.tags[end - 1 : end] == ".") - 1
    if reading.paragraph.language.code != "de" or reading.paragraph.words[last : last + 1] not in _PREFIXES:
        return None
    return _within().fullmatch(reading.tags, behind, last) and re.compile(r"[^.]{1,40}").match(
        reading.tags, behind, end
    )


@cache
def _within() -> re.Pattern[str]:
    """When, where and to whom."""
    return re.compile(r"(?:Y|J|#n|P(?:D?[Nn#eo]{1,5}q?|q|J))+")


@cache
def _rest() -> re.Pattern[str]:
    """What a subject has behind it to the end of the sentence: "para la Prevención y el Control (CPC)", "am Montag"."""
    return re.compile(r"(?:Y|J|#n|Dn?N?q|P(?:D?[Nn#eo]{1,5}q?|q|J)|C[PD]{0,2}N{1,3}|\([^)]{1,4}\))*P?(?:\.|$)")


_PREFIXES = tuple([prefix] for prefix in "mit an ein fest klar aus".split())
"""Parts of German verbs that stand at the end: "kündigte … an"."""


@cache
def _after_trailing() -> re.Pattern[str]:
    return re.compile(rf"(?:{BESIDE})(?:\.|,(?=[CGgSW])|$)")


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(r"N[N,#n()]{0,10}-(?!n)")
