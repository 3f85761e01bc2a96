"""Turkish clauses that report: Brask, CLAUSE-dığını söyledi. The verb of the clause tells by its ending what it is.

Only where a name begins the sentence, of one word where a comma stands behind it: elsewhere nothing tells where the
clause begins.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading


def turkish_clauses(reading: Reading) -> None:
    """X, CLAUSE söyledi. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    for cue in reading.cues:
        start = reading.sentences.start(cue.first)
        subject = _subject().match(reading.tags, start, cue.first) or _name(reading, start, cue.first)
        if reading.used(cue) or subject is None or reading.tags[cue.last : cue.last + 1] not in ("", "."):
            continue
        first, last = subject.end(), cue.first
        told = _said().search(reading.paragraph.words[last - 1]) is not None
        plain = not re.search("[QUqO:;.]", reading.tags[first:last])
        if told and plain and SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE:
            reading.add(Draft("verb clause", (cue.first, cue.last), subject.span("who"), (first, last)))


def _name(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    """Two to four words with capitals that begin a sentence, no case ending behind an apostrophe on the last."""
    name = re.compile(r"(?P<who>N{2,4})(?=n)").match(reading.tags, start, end)
    last = reading.paragraph.words[name.end() - 1] if name else "'"
    return None if re.search("['’]", last) else name


_LONGEST_SUBJECT: Final = 8


@cache
def _subject() -> re.Pattern[str]:
    """Who a sentence begins with, by a name before its first comma."""
    return re.compile(rf"(?P<who>[NnD]{{0,{_LONGEST_SUBJECT}}}N{{1,3}})Y?,")


@cache
def _said() -> re.Pattern[str]:
    """How the verb of a clause ends that is said: "arttığını", "kapanacağını", "olduğumuzu", "geldiklerini"."""
    return re.compile(r"(?:[dt][ıiuü]|[ae]c[ae])(?:ğ(?:[ıiuü]n|[ıiuü]m[ıiuü]z)[ıiuü]|kl[ae]r[ıi]n[ıi])\Z")
