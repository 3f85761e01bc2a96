"""German clauses that are told as somebody's: in the subjunctive, or in the infinitive."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.languages.germanic import FIRST_SUBJUNCTIVE
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.german_subjunctive import is_first_subjunctive
from onrecord.statements.rules.paragraph.sentences import Range

SUBJUNCTIVE: Final = FIRST_SUBJUNCTIVE | frozenset(
    (
        "hätten hätte würden würde könnten könnte müssten müsste sollten sollte wollten dürften dürfte möge wäre wären "
        "gäbe gäben rechne reiche freue käme kämen stünde stünden läge lägen brächte brächten bräuchte bräuchten "
        "wüsste wüssten bekäme bekämen nähme nähmen säße säßen fände fänden täte täten verlöre verlören"
    ).split()
)
"""Verbs in the subjunctive, in which what somebody says is told."""
_FIRST_PERSON: Final = frozenset(("ich", "wir"))


def told_clause(reading: Reading, first: int) -> Range | None:
    """The clause from `first` on, in the subjunctive or in the infinitive; None where it is neither."""
    return subjunctive_clause(reading, first) or infinitive_clause(reading, first)


def infinitive_clause(reading: Reading, first: int) -> Range | None:
    """What somebody promises or denies, in the infinitive: "bestritt, | die Akte gekannt zu haben"."""
    tags, words = reading.tags, reading.paragraph.words
    last = clause_end(tags, first, reading.sentences.end(first))
    if not SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE or tags[first] in "TSC" or words[first] in _PURPOSE:
        return None
    for edge in [*(at for at in range(first + 2, last) if tags[at] in ",C"), last]:
        if _ends_in_infinitive(reading, first, edge):
            return first, edge if _next_verb().match(tags, edge, last) else last
    return None


@cache
def _next_verb() -> re.Pattern[str]:
    """Another verb of who spoke: "warf Holt vor, gelogen zu haben | , forderte …"."""
    return re.compile(r",?C?Y?[Vv]")


def _ends_in_infinitive(reading: Reading, first: int, last: int) -> bool:
    """Whether "zu" and the verb that ends a clause stand before `last`: "zu haben", "abzusenken"."""
    words = reading.paragraph.words
    if re.fullmatch(r"\w{2,}zu\w{2,}[ern]n", words[last - 1]):
        return True
    return words[last - 2] == "zu" and last - 2 >= first and reading.tags[last - 1] in "nAEVv"


_PURPOSE: Final = frozenset("um ohne statt anstatt".split())
"""Before an infinitive that tells why or how, not what."""


def subjunctive_clause(reading: Reading, first: int) -> Range | None:
    """The clause from `first` on, where its second part is a verb in the subjunctive that does not end it."""
    tags, words = reading.tags, reading.paragraph.words
    end = reading.sentences.end(first)
    if first >= end or tags[first] in "TSC,.:;" or words[first] in _FIRST_PERSON:
        return None
    stop = _second_part().match(tags, first, end)
    places = range(first + 1, stop.end() if stop else first)
    verb = next((at for at in places if words[at] in SUBJUNCTIVE or is_first_subjunctive(reading.paragraph, at)), None)
    if verb is None and (relative := _with_relative().match(tags, first, end)) is not None:
        behind = relative.end()  # "viele der Tests, die nun wieder auftauchen, | hätten sich geirrt"
        asked = tags[first] == "W" or words[first] in ("was", "wer")
        told = not asked and words[relative.start("who")] in _RELATIVE and words[behind] in SUBJUNCTIVE
        verb = behind if told else None
    if verb is None or words[verb + 1 : verb + 2] == ["ich"]:
        return None
    ends = tags[verb + 1 : verb + 2] in ("", ",", ".", "C")
    if ends and not (verb == first + 1 and tags[first] in "R"):
        return None  # "sagte die Ministerin, die dafür zuständig sei, …"
    opens = first == reading.sentences.start(first)
    if words[first] in _RELATIVE and not opens and tags[first + 1 : first + 2] in "RDPFY":
        return None  # "…, der sich gemeldet habe": "…, die in Hull sei und …"
    last = _narrated_from(reading, verb + 1, clause_end(tags, first, end))
    return (first, last) if SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE or ends else None


def _narrated_from(reading: Reading, first: int, last: int) -> int:
    """Where what is said ends before `last`: the paper goes on with another verb of who spoke, or with what followed.

    "… sei beschossen worden | , und meldete zwei Tote", "… – aber sie sagt das oft", "…, was für Empörung sorgte".
    """
    words = reading.paragraph.words
    for cut in _goes_on().finditer(reading.tags, first, last):
        at = cut.end() + (cut["own"] is None)
        verb = words[at] if at < last else ""
        told = verb in SUBJUNCTIVE or is_first_subjunctive(reading.paragraph, at)
        if (verb.endswith(("te", "ten", "t")) or verb in _STRONG) and not verb.startswith("ge") and not told:
            return cut.start()
    comma = reading.tags.rfind(",", first, last)
    what = comma > first and words[comma + 1] == "was" and words[last - 1] in _FOLLOWED
    return comma if what else last


_STRONG: Final = frozenset("ging gingen gab gaben kam kamen nahm rief riefen wies wiesen trat sprach verließ".split())
_FOLLOWED: Final = frozenset(
    "sorgte sorgt führte auslöste hervorrief stieß einbrachte bestritt bestreitet zurückwies zurückweist".split()
)
"""Verbs at the end of what a paper tells of words: "…, was für Empörung sorgte"."""


@cache
def _goes_on() -> re.Pattern[str]:
    """A comma or dash, "and" or "but", and a verb, or a pronoun before it."""
    return re.compile(r"(?:,C(?P<own>(?=[nVv]))|-C(?=R[nVvAE]))")


_RELATIVE: Final = frozenset("der die das den dem dessen deren wo".split())


@cache
def _with_relative() -> re.Pattern[str]:
    """The first phrase of a clause with a relative one behind it, both commas too."""
    return re.compile(r"[^.,:;TSWQUO]{1,12},P?(?P<who>[DWTR])[^.,:;QUO]{1,16},")


@cache
def _second_part() -> re.Pattern[str]:
    """The beginning of a clause as far as its verb may stand: one phrase with what belongs to it."""
    return re.compile(r"[^.,:;TSWQUO]{1,16}")
