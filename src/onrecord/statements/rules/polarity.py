"""Whether what was found was said at all: "never said that …", "nobody said", "if she said that …".

A negated report is an attribution whose cue holds the negation; a conditional one, and one of nobody, is none. Asked
of whole drafts, whatever rule made them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.cues.polarity import EVEN, IF, INVERTED, NOBODY, NOT, NOT_BEFORE, ONLY
from onrecord.statements.rules.german.stances import LEFT_OPEN
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.tagging import Paragraph
from onrecord.statements.rules.reports.asking import REFUSAL
from onrecord.statements.rules.reports.wanting import NO_ANSWER

_NONE: frozenset[str] = frozenset()
_REACH = 12
"""Tokens before a subject in which the word is looked for that makes its clause conditional."""


def is_asserted(reading: Reading, draft: Draft) -> bool:
    """Whether somebody is said to have said, or not to have said, it."""
    return not (_by_nobody(reading, draft) or _open(reading, draft))


def asserted(reading: Reading) -> None:
    """Drops the drafts of nobody and of conditional clauses, and puts each negation where it belongs."""
    reading.drafts[:] = [draft for draft in reading.drafts if is_asserted(reading, draft)]
    for draft in reading.drafts:
        place_negation(reading, draft)


class Told:
    """Asks of cues and sources that are spans of a text, not tokens, whether somebody said something, or did not."""

    def __init__(self, text: str, language: Language) -> None:
        self._text, self._language = text, language
        self._paragraph: Paragraph | None = None
        self._reading: Reading | None = None

    def is_asserted(self, cue: Span, source: Span | None) -> bool:
        """`is_asserted` of a cue and the source in its paragraph, if there is one."""
        start = self._text.rfind("\n", 0, cue[0]) + 1
        if self._paragraph is None or self._paragraph.start != start:
            end = self._text.find("\n", start)
            self._paragraph = Paragraph(self._text, start, end if end >= 0 else len(self._text), self._language)
            self._reading = Reading(self._paragraph)
        assert self._reading is not None
        subject = self._tokens(source) if source and source[0] >= start else None
        verb = self._tokens(cue)
        return verb is None or is_asserted(self._reading, Draft("model", verb, subject, verb))

    def _tokens(self, span: Span) -> Range | None:
        """The tokens of the paragraph that a span touches."""
        assert self._paragraph is not None
        first = bisect_right(self._paragraph.ends, span[0])
        last = max(bisect_left(self._paragraph.starts, span[1]), first + 1)
        return (first, last) if first < len(self._paragraph.starts) else None


def _by_nobody(reading: Reading, draft: Draft) -> bool:
    """Whether the subject is nobody: "None of them", "No engineer", "Not one engineer"."""
    if draft.source is None:
        return False
    words, code = reading.paragraph.words, reading.paragraph.language.code
    first, last = draft.source
    if words[first] in NOBODY.get(code, _NONE) and reading.tags[first + 1 : min(first + 2, last)] != "#":  # "No 10"
        return True
    before = (min(first, draft.cue[0]) if draft.cue else first) - (0 if words[first] in EVEN else 1)
    if before >= 0 and words[before] in EVEN:
        before -= 1  # "Not even Holt said so"
    return before >= reading.sentences.start(first) and words[before] in NOT_BEFORE.get(code, _NONE)


def _open(reading: Reading, draft: Draft) -> bool:
    """Whether it stands in a conditional clause: "if X said", "had X said", "whether X said"."""
    if draft.cue is None:
        return False
    code, tags = reading.paragraph.language.code, reading.tags
    first = min(draft.cue[0], draft.source[0]) if draft.source else draft.cue[0]
    start = reading.sentences.start(first)
    if first > start and _word(reading, start) in INVERTED.get(code, _NONE) and not _parted(tags, start, first):
        return True
    for at in range(first - 1, max(start, first - _REACH) - 1, -1):
        word = _word(reading, at)
        if word in IF.get(code, _NONE) and (word != "s" or reading.paragraph.words[at + 1] in ("il", "ils")):
            return True  # "s’il dit", but not "s’amuse Holt"
        if tags[at] in ".,;:-QUOqTAEVvBbGg":
            return False
    return False


def _parted(tags: str, start: int, end: int) -> bool:
    return any(tag in ".,;:QUOq" for tag in tags[start:end])


def _word(reading: Reading, at: int) -> str:
    """A token's words in lower case, all of a phrase."""
    paragraph = reading.paragraph
    return paragraph.text[slice(*paragraph.span(at, at + 1))].lower().replace("’", "'").rstrip("'")


def _negates(reading: Reading, at: int) -> bool:
    """Whether the token says that it was not said: "never", "didn’t", but not "not only"."""
    paragraph, word = reading.paragraph, _word(reading, at)
    if word not in NOT.get(paragraph.language.code, _NONE) and not word.endswith("n't"):
        return False
    return paragraph.words[at + 1] not in ONLY if at + 1 < len(paragraph.words) else True


def place_negation(reading: Reading, draft: Draft) -> None:
    """Puts a negation between cue and content into the content in English, beside the verb in other languages."""
    if draft.cue is None:
        return
    begins = min(draft.content)[0]
    between = [at for at in range(draft.cue[1], begins) if _negates(reading, at)]
    if reading.paragraph.language.code != "en":
        draft.beside += [(at, at + 1) for at in between if not _inside(at, draft.source)]
    elif between and re.fullmatch("[DYnT]*", reading.tags[between[0] : begins]):
        part = min(draft.content)
        draft.content[draft.content.index(part)] = (between[0], part[1])
        draft.first = between[0]
    told = any(_negates(reading, at) for part in (draft.cue, *draft.beside) for at in range(*part))
    draft.negated = told and draft.pattern not in (REFUSAL, LEFT_OPEN, NO_ANSWER)


def _inside(token: int, source: Range | None) -> bool:
    return source is not None and source[0] <= token < source[1]
