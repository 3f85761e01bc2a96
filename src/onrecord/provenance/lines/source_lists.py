"""Lists of sources: "Sources: Reuters, the council", or such a heading with the sources under it.

Agencies alone in such a list supplied the text. Beside others they are what the writer drew on: then the list says
nothing of an origin, and where no writer signs, not even that the text is this outlet's.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.evidence import block_of
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.names.makers import Part, parts_of
from onrecord.provenance.signs import Own, Sign

SEVERAL: Final = (
    "sources|quellen|fuentes|fontes|fonti|bronnen|kilder|källor|źródła|zdroje|források|источники|джерела|lähteet"
)
"""Sources, in the plural."""
LISTED: Final = "source-list"
"""The key of the sign that an agency stands among other sources: it suggests no relation."""
_HEADING: Final = Pattern(
    rf"\W*(?:(?:verwendete|weitere|genutzte|additional|used|our|other|autres|otras|outras|altre|gebruikte|anvendte|använda)"
    rf"\s+)?(?:{SEVERAL})\W*",
    re.I,
)
_OF_CODES: Final = frozenset(
    "end-code end-code-own byline-agencies source-agency contributed-agency dateline-doubtful byline-agency".split()
)
"""Keys of the signs that an agency alone in a line makes."""
_CODE, _WORD = 3, 5
"""Letters of a code or of initials, and those beyond which a word written small is no initials."""
_BACK, _ITEM = 8, 160
"""Blocks between an agency and the heading that it may stand under, and characters of one of them, at most."""
_HOUSE: Final = Pattern(
    r"\b(?:eigene?|own|propres?|propi[oa]s?|propri[oaei]?|redaktion|staff|rédaction|redacción)\b", re.I
)


def is_source(part: Part, own: Own) -> bool:
    """Whether a part of a list of sources is neither an agency, nor a code, nor of this house: what a text drew on."""
    if fold(part.words) in OUTLETS and not own.is_name(part.words):
        return True
    small = part.kind == "noise" and part.words[:1].islower() and len(part.words) > _WORD  # "town council"
    if not (small or part.kind in ("person", "outlet")) or part.words.isupper() or fold(part.words) in own.writers:
        return False
    return len(part.words) > _CODE and not own.is_name(part.words) and not _HOUSE.search(part.words)


def under_heading(sign: Sign, page: Page, own: Own) -> str:
    """The key of a sign as it stands: an agency in a line under a heading of sources is one of them."""
    at = block_of(sign.evidence)
    if sign.key not in _OF_CODES or not 0 < at < len(page.blocks):
        return sign.key
    tag = page.blocks[at].tag
    heading = at - 1
    while heading >= max(0, at - _BACK) and not _HEADING.fullmatch(page.blocks[heading].text):
        if len(page.blocks[heading].text) > _ITEM or page.blocks[heading].tag != tag:
            return sign.key
        heading -= 1
    if heading < max(0, at - _BACK):
        return sign.key
    for block in page.blocks[heading + 1 : heading + 1 + _BACK]:
        if block.tag != tag or len(block.text) > _ITEM:
            break
        if any(is_source(part, own) for part in parts_of(block.text, own)) or "://" in block.text:
            return LISTED
    return "contributed-agency" if own.writers else "source-agency"
