"""The house that a site's own line of rights names: "© 2026 Bay Press | Privacy policy | Contact"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named

_LINE: Final = Pattern(
    r"\W*(?:©|\(c\)|copyright)[\s\d©–-]*(?P<n>[^\W\d][^|·•\n©]{1,48}?)\s*[|·•\n](?=.*\b(?:privacy|legal notice|imprint|"
    r"impressum|datenschutz|terms of|contact|kontakt|mentions légales|aviso legal|note legali|colofon)\b)",
    re.I | re.S,
)
"""A holder, then what stands at the foot of a site and never under a text."""
_FEET: Final[tuple[Label, ...]] = ("rights", "footer")
_OPENS: Final = ("c", "C")
_LONGEST, _LAST = 200, 60
"""Characters of such a line, and blocks from the end among which it stands."""


def site_holder(page: Page, article: Article) -> str | None:
    """The holder's name as printed; none that is an agency's, whose notice may be of the text."""
    known = min(len(article.labels), len(page.blocks))
    feet = [page.blocks[n].text for n in article.numbers(*_FEET, below=known) if n >= known - _LAST]
    # What begins with a letter is no such line, but for "Copyright".
    for text in [text for text in feet if len(text) <= _LONGEST and (text[:1] in _OPENS or not text[:1].isalnum())]:
        found = _LINE.match(text)
        if found and not agency_named(found["n"], shy=False):
            return found["n"].strip(" ,.")
    return None
