"""Verbs that say what somebody will do, or what stand they take: X promised to …, X rejected …, X accused Y of ….

The verbs are those that were right in two of three cases of the measured data or more; what its annotators parted
otherwise counts as wrong there. The rest of such verbs needs a reader that has learned them.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.reports.clauses import subject_of_clause

_INTENTS = frozenset(
    "promised promises vowed vows pledged pledges declined declines refused refuses agreed agrees".split()
)
"""Verbs before "to" and what somebody will do or won't."""
_STANDS = frozenset(
    "accused accuses criticized criticizes criticised criticises urged urges rejected rejects proposed proposes "
    "denied denies".split()
)
"""Verbs before what somebody is for or against."""
_LONGEST = 60
"""Tokens of the content."""
_AUXILIARIES = 6
"""Tokens before a verb that may belong to it."""


def stances(reading: Reading) -> None:
    """X promised to …, X rejected …. English alone."""
    if reading.paragraph.language.code != "en":
        return
    words = reading.paragraph.words
    for at, word in enumerate(words):
        if word not in _INTENTS and word not in _STANDS:
            continue
        if reading.paragraph.text[reading.paragraph.starts[at]].isupper():
            continue  # a headline: "Accused Of …"
        pattern = _leads_to_content(reading, at)
        if pattern is None or any(draft.first <= at < draft.last for draft in reading.drafts[-3:]):
            continue
        cue = _with_auxiliaries(reading, at)
        source = _source(reading, cue) if cue else None
        last = _end(reading, at)
        if pattern == "verb object" and re.search("[QUqO]", reading.tags[at:last]):
            continue  # right in but four of ten
        if cue is not None and source is not None and 2 < last - at <= _LONGEST:
            reading.add(Draft(pattern, (cue.first, cue.last), source, (at + 1, last)))


def _leads_to_content(reading: Reading, at: int) -> str | None:
    """The rule by which the words after the verb are its content, None where they are none."""
    words, tags = reading.paragraph.words, reading.tags
    if words[at] in _INTENTS:
        return "verb to" if words[at + 1 : at + 2] == ["to"] and re.match("[^DN#PJRQUqO]", tags[at + 2 :]) else None
    return "verb object" if re.match("[DNFn#]", tags[at + 1 :]) else None


def _with_auxiliaries(reading: Reading, at: int) -> Cue | None:
    """The verb at `at` with what belongs to it, None for a passive: "was accused"."""
    lead = _auxiliaries().search(reading.tags, max(0, at - _AUXILIARIES), at)
    first = lead.start() if lead else at
    return None if "E" in reading.tags[first:at] else Cue(first, at + 1, "V", True)


def _source(reading: Reading, cue: Cue) -> Range | None:
    """Its subject, but of no clause that only says which thing is meant: "on the day he proposed"."""
    source = subject_of_clause(reading, cue)
    if source is None or (reading.tags[source[0]] == "R" and reading.tags[source[0] - 1 : source[0]] in ("n", "N")):
        return None
    return source


def _end(reading: Reading, at: int) -> int:
    """Where the content ends: with its sentence, a further clause or a further verb of the same subject."""
    last = clause_end(reading.tags, at + 1, reading.sentences.end(at))
    further = _further().search(reading.tags, at + 2, last)
    return further.start() if further else last


@cache
def _auxiliaries() -> re.Pattern[str]:
    return re.compile(r"(?:[AE]Y?|Y)+$")


@cache
def _further() -> re.Pattern[str]:
    """A further verb, "and called a vote"; a comma that parts no list; a dash."""
    return re.compile(r",?C[AEY]{0,2}[VvGge]|,(?![^,.]{0,12},?C)|-C?(?![nN])|-C")
