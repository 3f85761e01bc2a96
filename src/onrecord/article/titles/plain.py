"""The headline of a page without markup: the line before the body that reads most like one, and its kicker."""

from __future__ import annotations

import re

from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.page import Page
from onrecord.page.patterns import Pattern

LEAST = 15
"""Letters that the end of a heading has at least to be a headline by itself."""


def kicker_line(page: Page, headline: int | None) -> int | None:
    """In a page without markup: one to three words just before the headline, that are no date and no furniture."""
    if not headline:
        return None
    text = page.blocks[headline - 1].text
    plain = len(text.split()) <= 3 and not re.search(r"\d|[.:!?]$", text) and headline > 1
    return headline - 1 if plain and kind_by_words(text) is None else None


def first_line(page: Page, first_body: int) -> int | None:
    """In a page without markup: the line before the body that reads most like a headline, the first of equals."""
    best, score = None, 0.0
    for i in range(min(first_body, len(page.blocks))):
        text = page.blocks[i].text
        words = text.split()
        if not 2 <= len(words) <= 30 or text[-1] in ".;," or not _reads_like_a_headline(text, words):
            continue
        if any(text.endswith(f" {block.text}") for block in page.blocks[i + 1 : i + 3] if len(block.text) >= LEAST):
            continue  # the way to the page, and its headline
        way = len(text) >= LEAST and any(block.text.endswith(f" {text}") for block in page.blocks[max(i - 2, 0) : i])
        points = (
            (4 if way else 0)
            + min(len(words), 6)
            - (3 if text[0] in "'\"“‘„«" and text[-1] in "'\"”’“»…." else 0)
            - 0.1 * i
        )
        if points > score:
            best, score = i, points
    return best


BYLINE_OR_DATE = Pattern(r"\W*(?:by|von|par|por|updated|published|photo|foto|bild|press release|skip to)\b", re.I)
CREDITED = Pattern(r"[(/|][^()/|]{3,60}\)?$")


def _reads_like_a_headline(text: str, words: list[str]) -> bool:
    if BYLINE_OR_DATE.match(text) or (CREDITED.search(text) and text[-1] == ")") or kind_by_words(text):
        return False
    if " / " in text and len(words) <= 7:
        return False
    dated = re.search(r"\b(?:19|20)\d\d\b", text) or ":" in words[-1]
    return not (dated and len(words) < 6)
