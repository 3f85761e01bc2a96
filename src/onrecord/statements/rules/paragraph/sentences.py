"""Where the sentences of a paragraph begin and end, in tokens."""

from __future__ import annotations

import re
from bisect import bisect_right

from onrecord.statements.rules.paragraph.tagging import Paragraph

Range = tuple[int, int]
"""Half-open, in tokens of a paragraph."""
_LONGEST_SENTENCE = 250
"""Tokens after which a new sentence begins in any case, so that time grows with the length of a text alone."""


class Sentences:
    """Where the sentences of a paragraph begin and end, in tokens; the closing mark belongs to its sentence."""

    def __init__(self, paragraph: Paragraph) -> None:
        tags = paragraph.tags
        starts = [0]
        for at, tag in enumerate(tags[:-1]):
            ends = tag in ".O" or (tag == "U" and not _speaks_next(paragraph, at))
            if (ends and _begins(paragraph, at + 1)) or at - starts[-1] >= _LONGEST_SENTENCE:
                starts.append(at + 1)
        self._starts = starts
        self._length = len(tags)

    def start(self, token: int) -> int:
        """The first token of the sentence that holds `token`."""
        return self._starts[bisect_right(self._starts, token) - 1]

    def end(self, token: int) -> int:
        """The token after the last one of the sentence that holds `token`."""
        after = bisect_right(self._starts, token)
        return self._starts[after] if after < len(self._starts) else self._length


def _begins(paragraph: Paragraph, token: int) -> bool:
    if paragraph.tags[token] in "QUqO":
        return True
    first = paragraph.text[paragraph.starts[token]]
    return not first.islower() and paragraph.tags[token] not in ",;:)."


def _speaks_next(paragraph: Paragraph, at: int) -> bool:
    """Whether the quotation at `at` asks or calls, and the next words may name its speaker."""
    mark = paragraph.text[paragraph.quotations[at].last - 1]
    return mark != "." and re.compile(r"[NR]{1,4}[AY]*[Vv]|[Vv]").match(paragraph.tags, at + 1) is not None
