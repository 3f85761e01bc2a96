"""The attributions of one paragraph while they are put together, in tokens."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.statements.attribution import Attribution, form_of
from onrecord.statements.rules.paragraph.cues import Cue, cues_in
from onrecord.statements.rules.paragraph.sentences import Range, Sentences
from onrecord.statements.rules.paragraph.tagging import Paragraph


class Draft:
    """One attribution of a paragraph: ranges of tokens, and the rule that made it."""

    def __init__(self, pattern: str, cue: Range | None, source: Range | None, *content: Range) -> None:
        self.pattern, self.cue, self.source, self.content = pattern, cue, source, list(content)
        parts = [part for part in (*content, cue, source) if part]
        self.first = min(part[0] for part in content)
        """The first token of the content."""
        self.last = max(part[1] for part in parts)
        """The token after all that belongs to it."""
        self.beside: list[Range] = []
        """Tokens beside the cue that belong to it: "sagte … nicht", "geht … davon aus"."""
        self.negated = False
        """Whether the cue says that it was not said."""

    def extend(self, part: Range) -> None:
        """Adds words to the content."""
        self.content.append(part)
        self.first, self.last = min(self.first, part[0]), max(self.last, part[1])


class Reading:
    """A paragraph that is being read: its sentences, cues and quotations, and the drafts so far."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph
        self.tags = paragraph.tags
        self.sentences = Sentences(paragraph)
        self.cues: list[Cue] = cues_in(paragraph)
        self.places = sorted(paragraph.quotations)
        self.drafts: list[Draft] = []
        self._cue_firsts = [cue.first for cue in self.cues]
        self._taken: set[int] = set()
        self._cues_used: set[int] = set()
        self._by_sentence: dict[int, list[Draft]] = {}

    def add(self, draft: Draft) -> None:
        """Keeps a draft; its quotations and its cue are spoken for."""
        self.drafts.append(draft)
        for start in {self.sentences.start(draft.first), self.sentences.start(draft.last - 1)}:
            self._by_sentence.setdefault(start, []).append(draft)
        for part in draft.content:
            self.take(part)
        if draft.cue:
            self._cues_used.add(draft.cue[1] - 1)

    def drafts_beside(self, token: int) -> list[Draft]:
        """The drafts that begin or end in the sentence of `token`."""
        return self._by_sentence.get(self.sentences.start(token), [])

    def take(self, part: Range) -> None:
        """Marks the quotations of a range as spoken for."""
        self._taken.update(self.places_between(*part))

    def places_in(self, draft: Draft) -> list[int]:
        """The quotations of a draft's content, ascending."""
        return [place for part in sorted(draft.content) for place in self.places_between(*part)]

    def places_between(self, first: int, end: int) -> list[int]:
        """The quotations that begin at token `first` or after it, and before `end`."""
        return self.places[bisect_left(self.places, first) : bisect_left(self.places, end)]

    def free(self, place: int) -> bool:
        """Whether the quotation at `place` belongs to nothing yet."""
        return place not in self._taken

    def cues_between(self, first: int, end: int) -> list[Cue]:
        """The cues that begin at `first` or after it, and before `end`."""
        return self.cues[bisect_left(self._cue_firsts, first) : bisect_left(self._cue_firsts, end)]

    def last_cue(self, end: int) -> Cue | None:
        """The last cue that begins before `end`."""
        place = bisect_left(self._cue_firsts, end)
        return self.cues[place - 1] if place else None

    def used(self, cue: Cue) -> bool:
        """Whether a draft has this cue."""
        return cue.last - 1 in self._cues_used

    def attribution(self, draft: Draft) -> Attribution:
        """A draft as spans of the text."""
        paragraph = self.paragraph
        content = tuple(paragraph.span(*part) for part in sorted(draft.content))
        quotations = [paragraph.quotations[place] for place in self.places_in(draft)]
        quoted = [(quotation.start, quotation.end) for quotation in quotations]
        return Attribution(
            content=content,
            cue=tuple(paragraph.span(*part) for part in _joined([draft.cue, *draft.beside])) if draft.cue else (),
            source=(paragraph.span(*draft.source),) if draft.source else (),
            form="direct" if draft.pattern == "dash speech" else form_of(paragraph.text, content, quoted),
            pattern=draft.pattern,
            negated=draft.negated,
        )


def _joined(parts: list[Range]) -> list[Range]:
    """Ranges in order, those that touch or overlap made one."""
    joined: list[Range] = []
    for first, last in sorted(parts):
        if joined and joined[-1][1] >= first:
            before = joined.pop()
            first, last = before[0], max(before[1], last)
        joined.append((first, last))
    return joined


def inside_a_draft(reading: Reading, draft: Draft) -> bool:
    """Whether what a draft tells is told by another one already, or holds one."""
    assert draft.cue is not None
    return any(one.first <= draft.cue[0] < one.last or draft.first <= one.first < draft.last
               for one in reading.drafts_beside(draft.cue[0]))  # fmt: skip
