"""Whether a field's words are another's than the outlet's: an address at another domain, an agency, another name."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page import host_of, registrable
from onrecord.rights.agencies import is_agency
from onrecord.rights.makers.lines import Own, is_other
from onrecord.rights.printed.texts import fold

_SHORT: Final = 180
SOCIAL: Final = frozenset(
    "facebook.com twitter.com x.com instagram.com linkedin.com youtube.com t.me bsky.app tiktok.com wikidata.org "
    "wikipedia.org muckrack.com threads.net orcid.org doi.org".split()
)
"""Where pages are of persons and outlets, whose names the host does not tell."""
_EMPTY: Final = frozenset(
    "contributors contributor foundation projects project team staff editorial editors to the der die das le la "
    "les el los il lo o a de of and group media inc ltd gmbh ag sa llc plc co com org net fr uk eu".split()
)


def is_foreign(words: str, own: Own, named: bool) -> bool:
    """Whether a field's words are another's: an address at another domain, an agency, or, where `named`, any name."""
    words = words.strip()
    if is_address(words):
        host = host_of(words)
        domain = (registrable(host) or host) if host else None
        return domain is not None and domain not in SOCIAL and is_other(domain, Own(own.names, ()))
    if not words or is_same(words, own):
        return False
    return is_agency(words) or (named and len(words) <= _SHORT and is_other(words, own))


def is_same(words: str, own: Own) -> bool:
    """Whether a field's name is a longer or shorter form of the outlet's, or its initials are."""
    told = _significant(words)
    initials = "".join(word[0] for word in fold(words).split() if word[0].isalpha())
    for name in own.names:
        ours = _significant(name)
        joined = fold(name).replace(" ", "").replace("-", "")
        if ours and told and (ours <= told or told <= ours or "".join(fold(words).split()) == joined):
            return True
        if len(initials) > 1 and initials == joined:
            return True
    return False


def _significant(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W_]+", fold(name)) if word not in _EMPTY)


def is_address(words: str) -> bool:
    """Whether words are a whole address."""
    return words.startswith(("http://", "https://", "//"))
