"""Who writes "I" in the article's own voice: only where the text itself names its writer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.record import Span
from onrecord.statements.spans import is_within
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure


def writer_of(text: str, cast: Cast, quotations: Sequence[Span]) -> tuple[Figure, Span] | None:
    """The person whom a note at the end tells of ("Ada Holt teaches law …"), who signs a letter ("Yours sincerely, Ada
    Holt"), or whom the headline names before a colon; and where the name stands. None where the text does not name its
    writer.

    A note's person is named nowhere before; so somebody of whom the article tells is not taken for its writer.
    """
    last = text.rstrip().rfind("\n") + 1
    for mention, figure in cast.within(last, last + 1) if last else ():
        alone = figure.person and " " in figure.name and figure.mentions[0].start >= last
        note = re.compile(r"(?:, an?\b| is an?\b| is the\b| teaches\b| writes\b|, the\b)").match(text, mention.end)
        if alone and note and not is_within(mention.start, quotations):
            return figure, (mention.start, mention.end)
    signed = _signature().search(text, max(0, len(text) - _END))
    for mention, figure in cast.within(signed.end(), signed.end() + 1) if signed else ():
        if figure.person and not is_within(mention.start, quotations):
            return figure, (mention.start, mention.end)
    for mention, figure in cast.within(0, 1):
        if figure.person and " " in figure.name and text[mention.end : mention.end + 2] == ": ":
            return figure, (mention.start, mention.end)
    return None


_END = 300
"""Characters at the end of a letter in which it is signed."""


@cache
def _signature() -> re.Pattern[str]:
    """How a letter ends before who signs it."""
    ends = "yours (?:sincerely|faithfully|truly|respectfully)|(?:sincerely|respectfully)(?: yours)?|cordially"
    kind = "(?:kind|warm|best)(?:est)? (?:regards|wishes)|with (?:kind |warm |best )?(?:regards|wishes|thanks)|regards"
    return re.compile(rf"^(?:{ends}|{kind}),?\s+(?=[A-Z])", re.IGNORECASE | re.MULTILINE)
