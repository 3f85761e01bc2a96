"""The deck of a page without markup: what stands between the headline and the line of who wrote, or when."""

from __future__ import annotations

import re

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of
from onrecord.article.authors.name_words import AGENCIES
from onrecord.article.authors.names import is_lead, is_no_name, is_person
from onrecord.article.authors.plain_bylines import FIGURES, dated_names
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.article.titles.deck_parts import before_byline, is_sentence
from onrecord.article.titles.plain import BYLINE_OR_DATE, CREDITED
from onrecord.article.titles.titles import letters_of
from onrecord.page import Page

_NEAR, _BEHIND = 3, 6
"""Lines below the headline in which a deck of whole sentences stands, and below it in which the byline does: between
them stand buttons, or a credit."""
_SHORTEST, _LONGEST = 40, 600
"""Characters of a deck of whole sentences."""
_LINE, _NAME = 120, 60
"""Characters of a line with who wrote or when, and of one with a name alone."""


def deck_above_byline(page: Page, headline: int, body: list[int]) -> int | None:
    """The sentences right below the headline, where who wrote, or when, stands between them and the rest of the body.

    None where there are none, or that line stands above them: what follows it is the body's first paragraph.
    """
    blocks = page.blocks
    for number in range(headline + 1, min(headline + 1 + _NEAR, len(blocks))):
        text = blocks[number].text
        if _tells_byline(text):
            return None
        if not _SHORTEST <= len(text) <= _LONGEST or not is_sentence(text) or kind_by_words(text):
            continue
        if letters_of(text) == letters_of(blocks[headline].text):
            continue
        rest = next((n for n in body if n > number), number)
        between = range(number + 1, min(rest, number + 1 + _BEHIND))
        return number if any(_tells_byline(blocks[n].text) for n in between) else None
    return None


def _tells_byline(text: str) -> bool:
    """Whether a line is that of who wrote, or when."""
    if len(text) > _LINE:
        return False
    if text.casefold() in AGENCIES or printed_date(text) is not None or is_lead(text):
        return True
    lead = lead_of(text)
    if lead > 0 and text[lead : lead + 1].isupper() and text[-1] not in ".!?:":
        return True
    return len(text) <= _NAME and is_person(text) and has_given_name(text) and not is_no_name(text)


def is_plain_deck(page: Page, number: int, first: int, unsure: bool, under: bool) -> bool:
    """In a page without markup: the line after the headline, where it is quoted, no sentence, or before the byline.

    `unsure`: the model does not take it surely for the body. Between a headline (`under`) and a line that begins with
    "By" a deck may be whole sentences, which the model takes for the body's first.
    """
    text = page.blocks[number].text
    if BYLINE_OR_DATE.match(text) or kind_by_words(text) or (CREDITED.search(text) and len(text.split()) < 14):
        return False
    if ((len(text) < _NAME or "|" in text) and FIGURES.search(text)) or dated_names(text):
        return False  # who, when
    if under and text[0] != "(" and before_byline(page, number):
        return True
    if not unsure:
        return False
    quoted = text[0] in "'\"“‘„«" and text[-1] in "'\"”’“»…" and number < first + 1
    after = page.blocks[number + 1].text if number + 1 < len(page.blocks) else ""
    led = bool(re.match(r"\W*by\s|\(\s*[A-Z][\w.'’-]+ [A-Z]", after)) and len(text) < 250
    return (quoted and len(text) < 200) or (len(text.split()) >= 5 and (not is_sentence(text) or led))
