"""What Germans tell of themselves: "nach eigenen Angaben", "laut eigener Aussage", "eigenen Angaben zufolge"."""

from __future__ import annotations

from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.source_ends import to_next_phrase
from onrecord.statements.rules.paragraph.sources import source_after, subject_of_sentence

_NOUNS: Final = frozenset("angaben angabe aussagen aussage worten darstellung einschätzung bekunden auskunft".split())
"""Behind "nach eigenen" or "laut eigener": by one's own account."""


def own_accounts(reading: Reading) -> None:
    """By X's own account. German alone."""
    if reading.paragraph.language.code != "de":
        return
    for at, word in enumerate(reading.paragraph.words):
        if word in _NOUNS and reading.paragraph.words[at - 1] in ("eigenen", "eigener", "eigenem"):
            draft = _by_own_account(reading, at)
            if draft is not None and not inside_a_draft(reading, draft):
                reading.add(draft)


def _by_own_account(reading: Reading, at: int) -> Draft | None:
    """Nach eigenen Angaben hat | die Firma | …; die Firma hat nach eigenen Angaben …"""
    words, tags = reading.paragraph.words, reading.tags
    if words[at - 2 : at - 1] and words[at - 2] in ("nach", "laut"):
        cue = at - 2, at + 1
    elif words[at + 1 : at + 2] == ["zufolge"]:
        cue = at - 1, at + 2
    else:
        return None
    start, end = reading.sentences.start(at), clause_end(tags, at, reading.sentences.end(at))
    if cue[0] == start:
        source = to_next_phrase(tags, source_after(reading.paragraph, reading.sentences, cue[1] + 1))
        content = [(cue[1], source[0]), (source[1], end)] if source else []
    else:
        source = subject_of_sentence(reading.paragraph, reading.sentences, cue[0])
        content = [(source[1], cue[0]), (cue[1], end)] if source else []
    if source is None or not {"N", "R"} & set(tags[slice(*source)]):
        return None
    content = [part for part in content if part[0] < part[1]]
    long = SHORTEST_CLAUSE <= sum(last - first for first, last in content) <= LONGEST_CLAUSE
    aside = any(tag in ":;QUqOTSW" for first, last in content for tag in tags[first:last])
    return Draft("own account", cue, source, *content) if long and not aside else None
