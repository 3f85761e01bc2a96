"""The way to a page ("Home", "News", "Harbour") where its markup is lost and each step is a line of its own."""

from __future__ import annotations

from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.section_words import HOMES
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.article.titles.titles import letters_of
from onrecord.page import Page

_STEPS = 3
"""Lines of a way above the headline, at most."""
_WORDS, _LONGEST = 4, 40
"""Words and characters of a step, at most."""
_OF_MENUS = frozenset(
    "about aboutus contact contactus search login signin signup register subscribe services products pricing shop cart "
    "donate careers team faq help more menu events gallery testimonials portfolio projects newsletter "
    "kontakt überuns suche suchen anmelden abo shop leistungen karriere hilfe mehr mehrerfahren "
    "àpropos apropos contactez recherche connexion boutique contacto quiénessomos buscar servicios tienda "
    "contatti chisiamo cerca servizi contato quemsomos sobre over overons zoeken".split()
)
"""Entries of menus, in letters alone: with one of them the lines are a site's menu, which begins with its home too."""


def way_above(page: Page, headline: int | None) -> list[int]:
    """The numbers of the lines of the way right above the headline, from the one that leads home; none where there is
    no such line, or others stand between."""
    if headline is None or page.kind != "text":
        return []
    found = list[int]()
    for number in range(headline - 1, max(headline - 2 - _STEPS, -1), -1):
        text = page.blocks[number].text
        letters = letters_of(text)
        if letters in HOMES:
            return [number, *reversed(found)] if found else []
        if letters and (letters in _OF_MENUS or not _is_step(text)):
            return []
        if letters:
            found.append(number)
    return []


def _is_step(text: str) -> bool:
    """Whether a line is short, no sentence, no button and no day."""
    short = len(text) <= _LONGEST and len(text.split()) <= _WORDS
    return (
        short
        and kind_by_words(text) is None
        and text[-1] not in ".!?:,;"
        and not any(map(str.isdigit, text))
        and printed_date(text) is None
    )
