"""What somebody wants another to do, and that somebody gave no answer: "quiere que …", "wil dat …", "n’a pas répondu".

In other languages than English; see `onrecord.statements.lexicon.cues.wanting`. Wanting to do something oneself is
told by no words, mostly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.cues.wanting import ANSWERS, ASKED, THAT, WANTS
from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_start
from onrecord.statements.rules.reports.clauses import subject_of_clause

WANTED: Final = "wanted"
"""The pattern of what somebody wants another to do."""
NO_ANSWER: Final = "no answer"
"""The pattern of what somebody did not answer."""
_REACH: Final = 10
_NOT: Final = frozenset(("не", "nie", "ne"))
_NOBODY: Final = frozenset("es het det on man men wer wir ich quien qui chi".split())
"""Subjects that are nobody, or the writer."""


def wanting(reading: Reading) -> None:
    """X wants that CLAUSE; X has not answered QUESTIONS."""
    code = reading.paragraph.language.code or ""
    for at, word in enumerate(reading.paragraph.words):
        if word in WANTS.get(code, ()):
            draft = _wanted(reading, at, code)
        elif word in ANSWERS.get(code, ()):
            draft = _unanswered(reading, at, code)
        else:
            continue
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _wanted(reading: Reading, at: int, code: str) -> Draft | None:
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    that = next((place for place in range(at + 1, min(end, at + _REACH)) if words[place] in THAT[code]), None)
    if that is None or re.search("[.:;QUO]|,(?!$)", tags[at + 1 : that]) or not _plain(reading, at, that, code):
        return None
    source = _subject(reading, at, that)
    last = clause_end(tags, that, end)
    if source is None or words[source[0]] in _NOBODY or not SHORTEST_CLAUSE <= last - that <= LONGEST_CLAUSE:
        return None
    return Draft(WANTED, (group_start(reading, at), at + 1), source, (that, last))


def _plain(reading: Reading, at: int, that: int, code: str) -> bool:
    """Whether a verb is not denied, and nothing but its subject stands between it and what it leads to."""
    first = group_start(reading, at)
    denied = not (NOT.get(code, frozenset()) | _NOT).isdisjoint(reading.paragraph.words[first:that])
    between = reading.tags[at + 1 : that].rstrip(",")
    return not denied and (not between or (code in VERB_SECOND and re.fullmatch("Y?D?[nNR]{1,4}", between) is not None))


def _subject(reading: Reading, at: int, end: int) -> Range | None:
    source = subject_of_clause(reading, Cue(group_start(reading, at), at + 1, "V", True))
    if source is None and reading.paragraph.language.code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        source = source if source and source[1] <= end else None
    return source


def _unanswered(reading: Reading, at: int, code: str) -> Draft | None:
    """Nike | n’a pas commenté | la situation; die Firma | reagierte | auf Fragen nicht."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    last = clause_end(tags, at, reading.sentences.end(at))
    if code in VERB_SECOND:
        helped = next((place for place in range(at - 1, max(start, at - _REACH) - 1, -1) if tags[place] == "A"), at)
    else:
        helped = group_start(reading, at)
    stop = max(last, at + 1)
    if code == "de" and not _denies_at_end(words, at, helped, stop, code):
        return None
    denied = NOT.get(code, frozenset()).intersection(words[helped:stop])
    asked = any(re.fullmatch(ASKED[code], word) for word in words[helped:stop])
    if not denied or not asked or re.search("[QUO:;T]", tags[helped:stop]):
        return None
    source = subject_of_clause(reading, Cue(helped, at + 1, "V", True))
    if source is None or words[source[0]] in _NOBODY or not _somebody().search(tags, *source):
        return None
    content = (at + 1, last) if last > at + 1 else (helped + 1, at)
    cue = (helped, at + 1) if last > at + 1 else (at, at + 1)
    return Draft(NO_ANSWER, cue, source, content) if content[0] < content[1] else None


def _denies_at_end(words: Sequence[str], at: int, helped: int, stop: int, code: str) -> bool:
    """Whether the denial ends its clause, or stands beside the verb: not "reagierte auf Fragen nicht überrascht"."""
    no = NOT.get(code, frozenset())
    beside = words[at + 1] in no and words[at + 2] in ("auf", "zu") if stop > at + 2 else False
    return words[stop - 1] in no or beside or (helped < at and words[at - 1] in no)


@cache
def _somebody() -> re.Pattern[str]:
    return re.compile("[NR]|Dn")
