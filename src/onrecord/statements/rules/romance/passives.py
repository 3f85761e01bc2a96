"""What somebody announced, demanded or criticised, told in the passive: "La chiusura è stata annunciata dal sindaco".

In Romance languages. The subject is what was said; who said it stands behind "by". See `lexicon.cues.passives`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.passives import BY, PASSIVES
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.rules.paragraph.behind import past_times
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import source_after

PASSIVE: Final = "said by"
"""The pattern of these attributions."""


def passives(reading: Reading) -> None:
    """NOUN was announced by X."""
    told = PASSIVES.get(reading.paragraph.language.code or "")
    if told is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        passive = reading.tags[at - 1 : at] in ("E", "Y") or reading.paragraph.words[max(0, at - 1)] in _WAS
        draft = _said_by(reading, at) if word in told and passive else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


_WAS: Final = frozenset(("fue", "fueron"))
"""Forms of "be" that are auxiliaries by the table."""


def _said_by(reading: Reading, at: int) -> Draft | None:
    tags, words, code = reading.tags, reading.paragraph.words, reading.paragraph.language.code or ""
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    by = past_times(reading.paragraph, at + 1, end)
    by += tags[by : by + 1] == "Y"
    if words[by : by + 1] == [] or words[by] not in BY[code]:
        return None
    if _opens().fullmatch(tags, start, at):
        return _subject_behind(reading, at, by, end)
    subject = _subject().search(tags, start, at)
    source = source_after(reading.paragraph, reading.sentences, by + 1)
    if subject is None or source is None or not (re.search("N", tags[slice(*source)]) or is_somebody(reading, source)):
        return None
    first, last = subject.span("subject")
    if not NOT[code].isdisjoint(words[last:at]) or (first == start and tags[first] == "N" and last - first == 1):
        return None
    return _with_by(Draft(PASSIVE, (last, at + 1), source, (first, last)), at, by)


def _with_by(draft: Draft, at: int, by: int) -> Draft:
    """The draft whose cue ends in the participle at `at`, with what stands from there to "by"."""
    draft.beside = [(at + 1, by + 1)]
    return draft


def _subject_behind(reading: Reading, at: int, by: int, end: int) -> Draft | None:
    """Ha sido anunciado por X | que CLAUSE; Foi anunciado pelo X | NOUN."""
    tags, first = reading.tags, reading.sentences.start(at)
    source = source_after(reading.paragraph, reading.sentences, by + 1)
    if source is None or not (re.search("N", tags[slice(*source)]) or is_somebody(reading, source)):
        return None
    if (second := _second().search(tags, *source)) is not None and tags[source[0]] == "n":
        source = source[0], second.end()  # "pelo governo | o encerramento"
    behind = past_times(reading.paragraph, source[1], end)
    that = tags[behind : behind + 1] == "T"
    what = _noun().match(tags, behind, end)
    last = clause_end(tags, behind, end) if that else what.end() if what else behind
    if last - behind < _FEWEST or (not that and tags[last : last + 1] not in ("", ".", ",", ";")):
        return None
    while tags[first] in "YJ,":
        first += 1
    return _with_by(Draft(PASSIVE, (first, at + 1), source, (behind, last)), at, by)


_FEWEST: Final = 2


@cache
def _second() -> re.Pattern[str]:
    return re.compile(r"[nN](?=D)")


@cache
def _opens() -> re.Pattern[str]:
    """What begins a sentence whose subject stands behind its verb."""
    return re.compile(r"(?:[YJ]{1,3},?)?[AE]{1,3}Y?")


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(r"D[nN#e]{1,4}(?:[PD]{1,2}[nN#e]{1,4}){0,5}")


@cache
def _subject() -> re.Pattern[str]:
    """A noun phrase with an article, which begins its clause and ends before "was"."""
    return re.compile(r"(?:^|(?<=[.,:;CJYUOQ-]))(?P<subject>D[nN#e]{1,4}(?:[PD]{1,2}[nN#e]{1,4}){0,5})[AEY]{1,4}\Z")
