"""What somebody demands or judges by a noun behind a participle: "…, chiedendo le dimissioni", "…, dénonçant la loi".

In Romance languages, of whom the sentence is about, where that is somebody; see `lexicon.cues.voiced`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.cues.voiced import GERUNDS, MATTERING, STRESSING_GERUNDS
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import subject_of_sentence
from onrecord.statements.rules.reports.demanded import VOICE
from onrecord.statements.rules.reports.going_on import who_spoke

_LONGEST: Final = 30


def gerunds(reading: Reading) -> None:
    """X did something, demanding NOUN."""
    known = GERUNDS.get(reading.paragraph.language.code or "")
    if known is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _demanding(reading, at) if word in known else None
        if word in STRESSING_GERUNDS[reading.paragraph.language.code or ""] and _matters(reading, at):
            draft = _demanding(reading, at, VOICE)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _matters(reading: Reading, at: int) -> bool:
    """Whether what is stressed is that something matters: "sublinhando | a importância da ponte"."""
    code = reading.paragraph.language.code or ""
    first = at + 1 + (reading.tags[at + 1 : at + 2] == "D")
    return reading.paragraph.words[first : first + 1] != [] and reading.paragraph.words[first] in MATTERING[code]


def _demanding(reading: Reading, at: int, pattern: str = "verb object") -> Draft | None:
    tags, words, code = reading.tags, reading.paragraph.words, reading.paragraph.language.code or ""
    end = reading.sentences.end(at)
    source = _who(reading, at)
    noun = _object().match(tags, at + 1, end)
    if source is None or noun is None or not NOT[code].isdisjoint(words[at - 1 : at]):
        return None
    cut = _cut().search(tags, at + 1, end)
    last = min(clause_end(tags, at + 1, end), cut.start() if cut else end)
    if not 0 < last - at - 1 <= _LONGEST or re.search("[UQO:TWS]", tags[at + 1 : last]):
        return None
    return Draft(pattern, (at, at + 1), source, (at + 1, last))


def _who(reading: Reading, at: int) -> Range | None:
    """Who spoke before, or whom the sentence is about, where that is somebody."""
    source = who_spoke(reading, Cue(at, at + 1, "G", False))
    if source is None:
        source = subject_of_sentence(reading.paragraph, reading.sentences, at)
    if source is None:
        subject = _subject().match(reading.tags, reading.sentences.start(at), at)
        source = subject.span("who") if subject is not None else None
    named = source is not None and re.search("[NR]", reading.tags[slice(*source)]) is not None
    return source if source is not None and (named or is_somebody(reading, source)) else None


@cache
def _subject() -> re.Pattern[str]:
    """Whom a sentence is about, behind where and when: "Sulla vicenda di Hull l’opposizione | continua a …"."""
    return re.compile(r"(?:(?:P{1,2}D?[nN#]{1,4}){1,4},?)?(?P<who>D[nN]{1,4}(?:PD?[nN]{1,2}){0,2})(?=[AEVvn])")


@cache
def _object() -> re.Pattern[str]:
    """What is demanded: a noun with an article, or one that begins what is; a quotation."""
    return re.compile(r"D{1,2}#?[enq]|n{1,3}(?=[PYC.,]|$)|q")


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r"[,;:()UO]|C[YF]*[AEVvGg]|\.|-")
