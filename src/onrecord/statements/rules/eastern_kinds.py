"""What a speaker does by a statement in Japanese, Chinese and Korean: by the verb, else by the ends of its sentences.

A part of `rules.content_acts`; the words are in `lexicon.kinds.eastern_kinds`. Where nothing there tells, it is None.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

from onrecord.record import StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.kinds.eastern_kinds import CONDITIONS, CUES, OPINIONS, SENTENCES

_MARKS: Final = "「」『』“”‘’\"'《》〈〉（）() ，、,"
_FEWEST: Final = 2
"""Signs of a sentence, its marks left out."""


def eastern_kind_by_cue(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """The kind that the verb tells by itself."""
    cue = "".join(text[start:end] for start, end in attribution.cue)
    return next((kind for kind, words in CUES[code].items() if any(word in cue for word in words)), None)


def eastern_kind(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """The kind of most of the words of a statement; a fact told beside another kind counts half in a quotation."""
    weights: Counter[StatementKind] = Counter()
    beside = 2 if attribution.form == "direct" else 1
    content = " ".join(text[start:end] for start, end in attribution.content)
    for sentence in _sentences(code).findall(content):
        kind = _kind_of(sentence, code)
        if kind is not None:
            weights[kind] += len(sentence) // (beside if kind == "claim" else 1)
    if not weights:
        cue = "".join(text[start:end] for start, end in attribution.cue)
        return "evaluation" if any(word in cue for word in OPINIONS[code]) else None
    return weights.most_common(1)[0][0]


def eastern_conditional(text: str, attribution: Attribution, code: str, ahead: bool) -> bool | None:
    """Whether what is said hangs on a condition; None where a word may begin one and nothing looks `ahead`."""
    content = "".join(text[start:end] for start, end in attribution.content)
    if re.search(CONDITIONS[code], content) is None:
        return False
    return True if ahead else None


def _kind_of(sentence: str, code: str) -> StatementKind | None:
    if sentence.rstrip(_MARKS).endswith(("?", "？")):
        return "question"
    words = sentence.strip(_MARKS + ".。!！…")
    if len(words) < _FEWEST:
        return None
    return next((kind for kind, pattern in _patterns(code) if pattern.search(words)), None)


@cache
def _patterns(code: str) -> tuple[tuple[StatementKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern)) for kind, pattern in SENTENCES[code].items())


@cache
def _sentences(code: str) -> re.Pattern[str]:
    stops = r"。！？!?…\n" + (r"." if code == "ko" else "")
    return re.compile(rf"[^{stops}]{{1,600}}[{stops}]*")
