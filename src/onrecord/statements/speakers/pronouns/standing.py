"""Where in a text a place stands: in which sentence, paragraph and quotation, and how many lie between two places."""

from __future__ import annotations

import re
from bisect import bisect_right

from onrecord.record import Span
from onrecord.statements.speakers.pronouns.pronouns import sentence_ends


class Standing:
    """The sentences, paragraphs and quotations of one text."""

    def __init__(self, text: str, quotations: tuple[Span, ...]) -> None:
        self._length, self._quotations = len(text), quotations
        self._quoted_from = [start for start, _ in quotations]
        self.sentences = [match.end() for match in sentence_ends().finditer(text)]
        """Where sentences begin, but for the first, ascending."""
        self.sentence_starts = {0, *self.sentences}
        self._paragraphs = [match.end() for match in re.finditer(r"\n\s*", text)]

    def sentence(self, at: int) -> Span:
        """The sentence that `at` stands in."""
        place = bisect_right(self.sentences, at)
        end = self.sentences[place] if place < len(self.sentences) else self._length
        return self.sentences[place - 1] if place else 0, end

    def sentences_between(self, first: int, end: int) -> int:
        """How many sentences begin behind `first`, up to `end`."""
        return bisect_right(self.sentences, end) - bisect_right(self.sentences, first)

    def paragraph(self, at: int) -> int:
        """Where the paragraph begins that `at` stands in."""
        place = bisect_right(self._paragraphs, at)
        return self._paragraphs[place - 1] if place else 0

    def paragraphs_between(self, first: int, end: int) -> int:
        """How many paragraphs begin behind `first`, up to `end`."""
        return bisect_right(self._paragraphs, end) - bisect_right(self._paragraphs, first)

    def is_in_first_paragraph(self, at: int) -> bool:
        """Whether `at` stands in the first paragraph of several."""
        return bool(self._paragraphs) and at < self._paragraphs[0]

    def quotation(self, at: int) -> int:
        """The number of the quotation that holds `at`; -1 where none does."""
        place = bisect_right(self._quoted_from, at) - 1
        return place if place >= 0 and at < self._quotations[place][1] else -1

    def is_quoted(self, at: int) -> bool:
        """Whether `at` stands in a quotation."""
        return self.quotation(at) >= 0
