"""Whom the line with © at a page's foot names, where the page's domain is called so."""

from __future__ import annotations

import re

from onrecord.article.feed_outlet import label_of, plain_letters
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence

FOOT = 12
"""Blocks of a page's foot."""
_SHORT = 4
"""Letters of a label that is short: more of a name must be like it."""
COMPANY = Pattern(r"\b(?:ltd|limited|llc|inc|gmbh|corp|s\.l|s\.r\.l)\.?$", re.I)
"""Forms of companies, behind their names."""
_YEAR = Pattern(r"(?:19|20)\d\d")
_BEFORE = Pattern(r"([^\W\d_a-z][^|.,;:©\d\n]{1,40}?)\s*©", needs=("©",))
"""Whom such a line names before its sign: "Bay Press © 2026"."""
HOLDER = Pattern(
    r"©\s*(?:\d{4}\s*[-–—]\s*)?(?:\d{4}\s+)?([^\W\d_a-z][^|.,;:©\d\n]{1,40}?)\s*(?:[|,;:\n]|\.(?!\w)|\d{4}|$)",
    needs=("©",),
)


def name_in_notice(page: Page, domain: str) -> str | None:
    """The words in a line with © that make the domain's label, right behind the © and its year."""
    lines = (block.text for block in page.blocks[-FOOT:] if "©" in block.text)
    found = (HOLDER.search(line) for line in lines)
    return next((one[1] for one in found if one and plain_letters(one[1]) == label_of(domain)), None)


def holder_called_so(page: Page, domain: str) -> tuple[str, Evidence] | None:
    """Whom the page's line with © and a year names, where the domain is called so, by its words or by their initials:
    "© 2026 Harbour Broadcasting" for hb.example."""
    label = label_of(domain)
    for number in range(len(page.blocks) - 1, -1, -1):
        text = page.blocks[number].text
        found = (HOLDER.search(text) or _BEFORE.match(text)) if "©" in text and _YEAR.search(text) else None
        if found is None:
            continue
        name = COMPANY.sub("", found[1]).strip(" ,.")
        letters = plain_letters(name)
        initials = plain_letters("".join(word[0] for word in name.split()))
        begins = letters.startswith(label) or (len(letters) > _SHORT and label.startswith(letters))
        if (len(label) > 1 and initials == label) or (len(label) >= _SHORT and begins):
            return name, evidence("visible", number, text)
    return None
