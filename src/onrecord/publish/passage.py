"""A passage for quoting: the first whole sentences of a text, short by any measure that holds for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.publish.conditions import Limit
from onrecord.record import Block

MOST_WORDS: Final = 60
MOST_SHARE: Final = 1 / 3
"""Of the text: what is quoted from a short text is shorter."""

_CJK: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts that put no blanks between words; two characters are reckoned as one word."""
_WORD: Final = re.compile(r"\w+(?:[’'.-]\w+)*")
_END: Final = re.compile(r"(?:(?<![.!?…؟۔])[.!?…؟۔]++[\"”’»«“')\]]*+(?=\s)|[。！？｡]+[」』”’）]*)")
_CLOSED: Final = re.compile(r"[.!?…؟۔。！？｡][\"”’»«“')\]」』）]*\Z")
_SHORT: Final = re.compile(
    r"(?:^|[\s(“\"„«])(?:\w\.(?:\w\.)*|\d+\."
    r"|(?:Mrs?|Ms|Dr|Prof|Ste?|Gen|Col|Sen|Rep|Gov|Rev|Lt|Sgt|Capt|Hon|Jr|Sr|Sra|Mme|Inc|Ltd|Co|Corp|Nr|[Nn]o|Abs|Art"
    r"|Jan|Feb|Aug|Sept?|Oct|Okt|Nov|De[cz]|bzw|ca|etc|vs|approx|al|Mio|Mrd|Tel)\.)$"
)
"""What ends in a point and need not end a sentence: initials, short titles, ordinals."""
_LONGEST_SHORT: Final = 24
"""Characters in which one of them is looked for."""


def words_in(text: str) -> int:
    """How many words `text` has; in scripts without blanks, half as many as characters."""
    unspaced = len(_CJK.findall(text))
    return len(_WORD.findall(_CJK.sub(" ", text))) + (unspaced + 1) // 2


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of a paragraph, in order; joined by what stood between them they are the paragraph.

    In doubt two sentences are taken for one: a passage must not end in the middle of one.
    """
    found, start = [], 0
    for match in _END.finditer(paragraph):
        if not _SHORT.search(paragraph[max(start, match.end() - _LONGEST_SHORT) : match.end()]):
            found.append(paragraph[start : match.end()].strip())
            start = match.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


def passage_of(body: Sequence[Block], limits: Sequence[Limit] = ()) -> str | None:
    """The first whole sentences of the first paragraph that begins with one, short enough; None where no paragraph has.

    At most `MOST_WORDS` words, at most a third of the text, and within all of `limits`.
    """
    whole = sum(words_in(block.text) for block in body)
    most = min(MOST_WORDS, int(whole * MOST_SHARE), *(limit.most for limit in limits if limit.unit == "words"))
    for block in body:
        if block.kind != "paragraph":
            continue
        taken: list[str] = []
        for sentence in sentences_of(block.text):
            if not _CLOSED.search(sentence) or not _fits(" ".join([*taken, sentence]), len(taken) + 1, most, limits):
                break
            taken.append(sentence)
        if taken:
            return " ".join(taken)
    return None


def _fits(text: str, sentences: int, most: int, limits: Sequence[Limit]) -> bool:
    size = {"words": words_in(text), "characters": len(text), "sentences": sentences, "paragraphs": 1}
    return size["words"] <= most and all(size[limit.unit] <= limit.most for limit in limits)
