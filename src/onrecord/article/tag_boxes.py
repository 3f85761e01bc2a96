"""Tags that are printed alone: the links of a box under a story that markup calls its tags, each to a tag's page."""

from __future__ import annotations

import re

from onrecord.article.article import Label
from onrecord.article.hints import words_of
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern

_NAMES = frozenset(
    "tag tags topic topics keywords keyword schlagworte schlagwort themen tagliste taglist etiquetas hashtags".split()
)
"""What markup calls such a box."""
_LEADS = Pattern(
    r"/(?:tags?|tagged|topics?|thema|themen|keywords?|hashtags?|temas?|sujets?|etiquetas?|etiketa?|topicos?|tópicos?|assuntos?|onderwerp(?:en)?|trefwoord(?:en)?|tagi|mots?-cles?|schlagwort|stichwort)[/=?-]|"
    r"/taxonomy/term/|[?&]tag=",
    re.I,
)
"""Addresses of a tag's page."""
_NEAR, _MOST_BLOCKS, _AROUND, _LINKED = 9, 14, 4, 0.7
"""How far behind the story's last block such a box is, its blocks, how far around a link it is, and the share of its
blocks that is links at least."""


def tags_in_box(page: Page, labels: list[Label]) -> list[str]:
    """The words of the links in the first such box behind the story, or right before its end; none where a link leads
    elsewhere: what boxes of topics hold beside a story may be other stories."""
    last = max((number for number, label in enumerate(labels) if label == "body"), default=None)
    if last is None:
        return []
    found: list[str] = []
    box: int | None = None
    for number in range(max(last - 3, 0), min(last + 1 + _NEAR, len(page.blocks))):
        block = page.blocks[number]
        linked = sum(anchor.end - anchor.start for anchor in block.anchors)
        lead = block.text[: block.anchors[0].start].rstrip() if linked else ""
        size = len(block.text) - (len(lead) if lead.endswith(":") else 0)  # "Tags: "
        if not linked or linked < _LINKED * size or not all(_LEADS.search(a.url) for a in block.anchors):
            continue
        around = _box_around(page, block.element)
        if around is None or box not in (None, around):
            continue
        box = around
        found += [block.text[anchor.start : anchor.end].strip(" #,") for anchor in block.anchors]
    return found


def _box_around(page: Page, element: int) -> int | None:
    """The outermost small element around one that is called a box of tags; None for one of a menu or a foot."""
    elements = page.elements
    if elements.bits[element] & (w.NAV | w.HIDDEN | w.FOOTER):
        return None
    found = None
    for _ in range(_AROUND):
        if not element:
            break
        small = elements.hi[element] - elements.lo[element] <= _MOST_BLOCKS
        if small and not _NAMES.isdisjoint(words_of(elements.names[element])):
            found = element
        element = elements.parent[element]
    return found
