"""What a speaker does by a statement, by the words of its content: for texts that no model reads.

Each sentence of the content is of one kind, tried in the order of the shared scheme of kinds (question, refusal,
demand, promise, forecast, evaluation, claim); the content is of the kind of most of its words. Where nothing tells, it
is None.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from msgspec import Struct

from onrecord.record import StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.contents import CONTENTS
from onrecord.statements.rules.german_future import is_german_future

_ORDER: tuple[StatementKind, ...] = (
    "question", "refusal", "demand", "promise", "forecast", "evaluation", "claim",
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


def kind_by_content(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """The kind that the words of a statement tell; None of languages without a table, and where they tell none."""
    if code not in CONTENTS or attribution.negated:
        return None
    patterns = _patterns(code)
    weights: Counter[StatementKind] = Counter()
    content = " ".join(text[start:end] for start, end in attribution.content)
    for sentence in _SENTENCE.findall(content):
        kind = _kind_of(sentence, patterns, code)
        if kind is not None and (kind != "claim" or attribution.form != "direct"):
            weights[kind] += len(sentence)
    if not weights:
        return None
    most = max(weights.values())
    return next(kind for kind in _ORDER if weights[kind] == most)


def conditional_by_content(text: str, attribution: Attribution, code: str, kind: StatementKind | None) -> bool | None:
    """Whether what is said hangs on a condition; None where a word may begin one, and the kind looks at no future.

    Nearly all that are conditional have such a word, and half of all that have one are.
    """
    if code not in CONTENTS:
        return None
    content = " ".join(text[start:end] for start, end in attribution.content).lower()
    if _patterns(code).condition.search(content) is None:
        return False
    return True if kind in _AHEAD else None


_AHEAD: frozenset[StatementKind] = frozenset(("forecast", "promise", "threat", "proposal", "acceptance"))
_SENTENCE = re.compile(r"[^.!?…؟\n]{1,600}[.!?…؟]*")
"""A sentence, or what of a very long one is asked at once."""
_MARKS = "“”„\"«»‹›'‘’ \u00a0–—"


def _kind_of(sentence: str, patterns: _Patterns, code: str) -> StatementKind | None:
    words = sentence.strip(_MARKS)
    lowered = words.lower()
    if words.endswith(("?", "؟")):
        return "question"
    if (own := patterns.own.search(lowered)) and not patterns.idle.search(*_clause(lowered, own.start())):
        return "refusal" if patterns.no.search(lowered, max(0, own.start() - 8)) else "promise"
    if patterns.demand.search(lowered):
        return "demand"
    if patterns.future.search(lowered) or (code == "de" and is_german_future(words)):
        return "forecast"
    if patterns.judging.search(lowered):
        return "evaluation"
    return "claim" if patterns.fact.search(lowered) or _FIGURE.search(lowered) else None


def _clause(lowered: str, start: int) -> tuple[str, int, int]:
    """A sentence and where the rest of its clause stands, from `start` on."""
    end = _CLAUSE_END.search(lowered, start)
    return lowered, start, end.start() if end else len(lowered)


_CLAUSE_END = re.compile(r"[,;:]")
_FIGURE = re.compile(r"\d")


@cache
def _patterns(code: str) -> _Patterns:
    words = CONTENTS[code]
    return _Patterns(*(_whole(getattr(words, name)) for name in _Patterns.__struct_fields__))


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
