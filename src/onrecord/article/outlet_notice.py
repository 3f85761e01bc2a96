"""Whom the line with © at a page's foot names: where the page's domain is called so, or without markup the page itself
calls itself so."""

from __future__ import annotations

import re

from onrecord.article.authors.name_words import AGENCIES
from onrecord.article.feed_outlet import label_of, plain_letters
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, Outlet

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


def holder_named_often(page: Page) -> Outlet | None:
    """Whom the line with © at the foot of a page without markup names, where lines all over the page have that name:
    menus, offers and notices do. Owners of several papers stand at the foot alone, and a text that somebody copied out
    of its page is too short to tell."""
    if page.kind != "text" or len(page.blocks) < _WHOLE_PAGE:
        return None
    foot = len(page.blocks) - _FOOT_OF_TEXT
    for number in range(foot, len(page.blocks)):
        text = page.blocks[number].text
        found = HOLDER.search(text) if "©" in text and len(text) <= _LONGEST else None
        if found is None:
            continue
        name = COMPANY.sub("", found[1]).strip(" ,.")
        if len(name) < _SHORT - 1 or name.casefold() in AGENCIES or name.casefold().startswith("copyright"):
            return None
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        lines = sum(whole.search(block.text) is not None for at, block in enumerate(page.blocks) if at != number)
        named = lines >= _OFTEN
        return Outlet(name=name, domain=None, evidence=evidence("visible", number, text)) if named else None
    return None


_WHOLE_PAGE = 30
"""Blocks of a page with its menus, at least."""
_LONGEST = 200
"""Characters of a line with © at most."""
_OFTEN = 4
"""Lines that have a name which is the page's own: of 22 names at the foot of real pages without markup that so many
lines have 20 are the outlet's, of 81 that fewer have 14; the rest are mostly their owners'."""
_FOOT_OF_TEXT = 16
"""Lines of the foot of a page without markup."""
