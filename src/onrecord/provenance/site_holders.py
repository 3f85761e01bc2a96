"""The house that a site's own line of rights names: "© 2026 Bay Press | Privacy policy | Contact"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.agencies import agency_named

_LINE: Final = Pattern(
    r"\W*(?:©|\(c\)|copyright)[\s\d©–-]*(?P<n>[^\W\d][^|·•\n©]{1,48}?)\s*[|·•\n](?=.*\b(?:privacy|legal notice|imprint|"
    r"impressum|datenschutz|terms of|contact|kontakt|mentions légales|aviso legal|note legali|colofon)\b)",
    re.I | re.S,
)
"""A holder, then what stands at the foot of a site and never under a text."""
_FEET: Final[frozenset[Label]] = frozenset({"rights", "footer"})
_LONGEST, _LAST = 200, 60
"""Characters of such a line, and blocks from the end among which it stands."""


def site_holder(page: Page, article: Article) -> str | None:
    """The holder's name as printed; none that is an agency's, whose notice may be of the text."""
    labels = article.labels[: len(page.blocks)]
    first = max(0, len(labels) - _LAST)
    for n in [n for n, label in enumerate(labels[first:], first) if label in _FEET]:
        text = page.blocks[n].text
        found = _LINE.match(text) if len(text) <= _LONGEST else None
        if found and not agency_named(found["n"], shy=False):
            return found["n"].strip(" ,.")
    return None
