"""What somebody announced, demanded or criticised, told in the passive: "La chiusura è stata annunciata dal sindaco".

In Romance languages. The subject is what was said; who said it stands behind "by". See `lexicon.passives`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.passives import BY, PASSIVES
from onrecord.statements.lexicon.polarity import NOT
from onrecord.statements.rules.paragraph.behind import past_times
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
        draft = _said_by(reading, at) if word in told and reading.tags[at - 1 : at] in ("E", "Y") else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _said_by(reading: Reading, at: int) -> Draft | None:
    tags, words, code = reading.tags, reading.paragraph.words, reading.paragraph.language.code or ""
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    by = past_times(reading.paragraph, at + 1, end)
    by += tags[by : by + 1] == "Y"
    if words[by : by + 1] == [] or words[by] not in BY[code]:
        return None
    subject = _subject().search(tags, start, at)
    source = source_after(reading.paragraph, reading.sentences, by + 1)
    if subject is None or source is None or not (re.search("N", tags[slice(*source)]) or is_somebody(reading, source)):
        return None
    first, last = subject.span("subject")
    if not NOT[code].isdisjoint(words[last:at]) or (first == start and tags[first] == "N" and last - first == 1):
        return None
    return Draft(PASSIVE, (last, by + 1), source, (first, last))


@cache
def _subject() -> re.Pattern[str]:
    """A noun phrase with an article, which begins its clause and ends before "was"."""
    return re.compile(r"(?:^|(?<=[.,:;CJYUOQ-]))(?P<subject>D[nN#e]{1,4}(?:[PD]{1,2}[nN#e]{1,4}){0,5})[AEY]{1,4}\Z")
