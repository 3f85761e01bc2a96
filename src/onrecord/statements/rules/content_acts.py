"""What a speaker does by a statement, by the words of its content: for texts that no model reads.

Each sentence of the content is of one kind, tried in the order of the shared scheme of kinds (question, denial,
refusal, acceptance, demand, announcement, promise, forecast, evaluation, claim); the content is of the kind of most of
its words. Where nothing tells, it is None.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from msgspec import Struct

from onrecord.record import StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.kinds.content_signs import ASKED_FOR, CHARGES, OPINION, SIGNS, WARNING, ContentSigns
from onrecord.statements.lexicon.kinds.contents import CONTENTS
from onrecord.statements.lexicon.kinds.eastern_kinds import SENTENCES
from onrecord.statements.rules.eastern_kinds import eastern_conditional, eastern_kind
from onrecord.statements.rules.german.future import is_german_future

_ORDER: tuple[StatementKind, ...] = (
    "question", "denial", "refusal", "acceptance", "demand", "announcement", "promise", "forecast", "evaluation",
    "claim",
)  # fmt: skip


class _Patterns(Struct, frozen=True, eq=False):
    demand: re.Pattern[str]
    own: re.Pattern[str]
    future: re.Pattern[str]
    idle: re.Pattern[str]
    no: re.Pattern[str]
    judging: re.Pattern[str]
    fact: re.Pattern[str]
    condition: re.Pattern[str]


JUDGEMENT = "judgement"
"""The pattern of attributions by a verb that judges: "nannte den Plan „…“"."""


def kind_by_content(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """The kind that the words of a statement tell; None of languages without a table, and where they tell none."""
    if code in SENTENCES and not attribution.negated:
        return eastern_kind(text, attribution, code)
    if code not in CONTENTS or attribution.negated:
        return None
    patterns = _patterns(code)
    weights: Counter[StatementKind] = Counter()
    beside = 2 if attribution.form == "direct" else 1  # what is quoted is seldom quoted for a fact that it tells too
    content = " ".join(text[start:end] for start, end in attribution.content)
    for sentence in _SENTENCE.findall(content):
        kind = _kind_of(sentence, patterns, code, reported=attribution.form != "direct")
        if kind is not None:
            weights[kind] += len(sentence) // (beside if kind == "claim" else 1)
    cue = _cue(text, attribution)
    judged = attribution.pattern == JUDGEMENT and cue.isdisjoint(WARNING.get(code, ()))
    judged = judged or not cue.isdisjoint(OPINION.get(code, ()))
    if not weights:
        return "evaluation" if judged else "claim" if _asserts(content) else None
    most = max(weights.values())
    told = next(kind for kind in _ORDER if weights[kind] == most)
    if told == "claim" and judged:
        return "evaluation"
    return "threat" if told == "promise" and not cue.isdisjoint(WARNING.get(code, ())) else told


def _asserts(content: str) -> bool:
    """Whether words that nothing else tells of are a sentence at least, and no shout: then they claim something."""
    return len(content.split()) >= _FEWEST and not content.rstrip(_MARKS).endswith("!")


_FEWEST = 3


def rejected(content: str, code: str) -> StatementKind | None:
    """What it is to reject what `content` names: a charge, or what somebody asks for; None for other things."""
    if code not in CHARGES:
        return None
    first = " ".join(content.lower().split()[:_NOUN_WITHIN])
    for kind, nouns in _rejected(code):
        if nouns.search(first):
            return kind
    return None


_NOUN_WITHIN = 4
"""Words of an object among which its noun is."""


@cache
def _rejected(code: str) -> tuple[tuple[StatementKind, re.Pattern[str]], ...]:
    return ("denial", _whole(CHARGES[code])), ("refusal", _whole(ASKED_FOR[code]))


def _cue(text: str, attribution: Attribution) -> set[str]:
    return {word for start, end in attribution.cue for word in re.findall(r"\w+", text[start:end].lower())}


def conditional_by_content(text: str, attribution: Attribution, code: str, kind: StatementKind | None) -> bool | None:
    """Whether what is said hangs on a condition; None where a word may begin one, and the kind looks at no future.

    Nearly all that are conditional have such a word, and half of all that have one are.
    """
    if code in SENTENCES:
        return eastern_conditional(text, attribution, code, kind in _AHEAD)
    if code not in CONTENTS:
        return None
    content = " ".join(text[start:end] for start, end in attribution.content).lower()
    if _patterns(code).condition.search(content) is None:
        return False
    if (signs := _signs(code)) is not None and signs["condition"].search(content):
        return True
    return True if kind in _AHEAD else None


_AHEAD: frozenset[StatementKind] = frozenset(("forecast", "promise", "threat", "proposal", "acceptance"))
_SENTENCE = re.compile(r"(?:[^.!?…؟\n]|\.(?=\d)|(?<=\b\d)\.(?= \w)|(?<=\b\d\d)\.(?= \w)){1,600}[.!?…؟]*")
"""A sentence, or what of a very long one is asked at once; "am 12. Juni" and "2.000" are within one."""
_MARKS = "“”„\"«»‹›'‘’ \u00a0–—"


def _kind_of(sentence: str, patterns: _Patterns, code: str, reported: bool) -> StatementKind | None:
    words = sentence.strip(_MARKS)
    lowered = words.lower()
    if words.endswith(("?", "؟")):
        return "question"
    if (sign := _sign(lowered, patterns, code)) is not None:
        return sign
    if (at := _own_conduct(lowered, patterns)) is not None and not patterns.idle.search(*_clause(lowered, at)):
        return "refusal" if patterns.no.search(lowered, max(0, at - 8)) else "promise"
    if patterns.demand.search(lowered):
        return "demand"
    if patterns.future.search(lowered) or (code == "de" and is_german_future(words, reported)):
        return "forecast"
    if patterns.judging.search(lowered):
        return "evaluation"
    return "claim" if patterns.fact.search(lowered) or _FIGURE.search(lowered) else None


def _own_conduct(lowered: str, patterns: _Patterns) -> int | None:
    """Where the speaker's own conduct begins: behind a condition, where one leads to it."""
    match = patterns.own.search(lowered)
    if match is None:
        return None
    return match.start("own") if match.groupdict().get("own") else match.start()


def _sign(lowered: str, patterns: _Patterns, code: str) -> StatementKind | None:
    signs = _signs(code)
    if signs is None:
        return None
    if signs["acceptance"].search(lowered):
        return "refusal" if patterns.no.search(lowered) else "acceptance"
    return next((kind for name, kind in _BY_SIGN.items() if signs[name].search(lowered)), None)


_BY_SIGN: dict[str, StatementKind] = {
    "open": "question", "denial": "denial", "refusal": "refusal", "demand": "demand", "announcement": "announcement",
}  # fmt: skip


def _clause(lowered: str, start: int) -> tuple[str, int, int]:
    """A sentence and where the rest of its clause stands, from `start` on."""
    end = _CLAUSE_END.search(lowered, start)
    return lowered, start, end.start() if end else len(lowered)


_CLAUSE_END = re.compile(r"[,;:]")
_FIGURE = re.compile(r"\d")


@cache
def _signs(code: str) -> dict[str, re.Pattern[str]] | None:
    signs = SIGNS.get(code)
    return {name: _whole(getattr(signs, name)) for name in ContentSigns.__struct_fields__} if signs else None


@cache
def _patterns(code: str) -> _Patterns:
    words = CONTENTS[code]
    return _Patterns(*(_whole(getattr(words, name)) for name in _Patterns.__struct_fields__))


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
