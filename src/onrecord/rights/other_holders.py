"""A licence that only a tag gives, where the copyright is another's than the outlet's: whose it is is open (R20).

A sentence that puts this very text under a licence keeps its word.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.page import registrable
from onrecord.rights.found import Found, Say
from onrecord.rights.printed import fold

_SHORTEST: Final = 4
_LOOSE: Final = frozenset("media group news press company publishing limited gmbh verlag holding holdings corp".split())
"""Words of many outlets' names."""


def asked_of_others(founds: list[Found], article: Article, domain: str | None) -> list[Found]:
    """Licences of tags as asks where structured data or a line of copyright names another holder."""
    outlet = article.outlet.name if article.outlet and article.outlet.name else None
    other = next((found.holder for found in founds if _names_other(found, article, outlet, domain)), None)
    if other is None or outlet is None:
        return founds
    return [_asking(found, other) if found.is_licence and not _names_text(found) else found for found in founds]


def _names_other(found: Found, article: Article, outlet: str | None, domain: str | None) -> bool:
    if not found.holder or outlet is None or found.is_licence or found.by_origin or found.agency:
        return False
    holder, own = fold(found.holder), fold(outlet)
    site = ((registrable(domain) or domain) if domain else "").partition(".")[0].replace("-", "")
    close = "".join(char for char in holder if char.isalnum())
    if holder in own or own in holder or (site and (site in close or close in site)):
        return False
    if not _words(holder).isdisjoint(_words(own)):
        return False
    return not any(fold(author.name) in holder or holder in fold(author.name) for author in article.authors)


def _words(folded: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", folded) if len(word) >= _SHORTEST) - _LOOSE


def _names_text(found: Found) -> bool:
    return found.evidence.from_ in ("visible", "feed") and " " in found.words.strip()


def _asking(found: Found, other: str) -> Found:
    said = tuple(
        Say(say.use, "ask", "R20", (*say.conditions, f"permission of {other}"))
        if say.effect == "yes" and say.use != "quote" else say
        for say in found.says
    )  # fmt: skip
    return msgspec.structs.replace(found, says=said)
