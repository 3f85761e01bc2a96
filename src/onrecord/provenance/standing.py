"""Which pieces of credits stand anywhere in a page's lines: looked for once, for all who read these lines."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from onrecord.page.pieces import Pieces
from onrecord.provenance.credits.credits import LONGEST_OF_BODY
from onrecord.provenance.lexicon.newsrooms import NEWSROOMS
from onrecord.provenance.lexicon.phrases import PHRASES, TRANSLATED_NEEDS
from onrecord.provenance.lines.places import Line
from onrecord.provenance.lines.trailers import CONTRIBUTED_NEEDS


def standing_on(lines: Iterable[Line]) -> frozenset[str]:
    """Of the pieces without which no phrase, standing paragraph or trailer is tried those that stand in some line.

    The long paragraphs that a text begins with are not looked at: neither credits nor trailers are looked for in them.
    """
    texts = [line.text for line in lines if not line.edge or line.after or len(line.text) <= LONGEST_OF_BODY]
    return frozenset(_pieces().standing("\n".join(texts).casefold()))


@cache
def _pieces() -> Pieces:
    phrases = (need for phrase in PHRASES for need in phrase.needs)
    paragraphs = (words for newsroom in NEWSROOMS for words in newsroom.says)
    return Pieces((*phrases, *paragraphs, *TRANSLATED_NEEDS, *CONTRIBUTED_NEEDS))
