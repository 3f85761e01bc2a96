"""A licence that only a tag gives, where the copyright is another's than the outlet's: whose it is is open (R20).

A sentence that puts this very text under a licence keeps its word.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import block_of
from onrecord.page import Page, host_of, registrable
from onrecord.page.kept import expression
from onrecord.page.walk import ARTICLE as IN_ARTICLE
from onrecord.page.walk import FOOTER
from onrecord.rights.found import Found, Say
from onrecord.rights.printed.texts import fold

_SHORTEST: Final = 4
_LONGEST: Final = 60
_LONGEST_LINE: Final = 200
_ABOVE: Final = 4
_LOOSE: Final = frozenset("media group news press company publishing limited gmbh verlag holding holdings corp".split())
"""Words of many outlets' names."""

_OF_MAPS: Final = ("openstreetmap", "mapbox", "maptiler", "leaflet", "carto", "esri", "google")
"""Whose maps are drawn on pages, each with its line of copyright."""


@cache
def _no_name() -> re.Pattern[str]:
    return expression(
        r"©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b|\b(?:all|some) rights reserved\b"
        r"|\balle (?:rechte|rechten) (?:vorbehalten|voorbehouden)\b|\btous droits réservés\b"
        r"|\btodos (?:los|os) (?:derechos|direitos) reservados\b"
        r"|\btutti i diritti (?:sono )?riservati\b",
        re.IGNORECASE,
    )


def asked_of_others(founds: list[Found], page: Page, article: Article) -> list[Found]:
    """Licences of tags as asks where structured data or a line of copyright names another holder."""
    outlet = article.outlet.name if article.outlet and article.outlet.name else None
    if not any(found.is_licence for found in founds):
        return founds
    domain = host_of(page.url or article.canonical_url or "")
    others = [found for found in founds if _names_other(found, article, outlet, domain)]
    if not others or outlet is None:
        return founds
    other = others[0].holder or others[0].words
    # Where the outlet has a line of its own too, another's that is not beside it at the foot is the text's.
    own = any(_printed_line(found) and _holder_of(found) and found not in others for found in founds)
    beside_own = own and any(_printed_line(found) and not at_foot(page, found) for found in others)
    stated = own and any(not _printed_line(found) for found in others)  # by a field or a tag, as the article's
    return [
        _asking(found, other)
        if found.is_licence and (beside_own or not _names_text(found) or (stated and at_foot(page, found))) else found
        for found in founds
    ]  # fmt: skip


def _names_other(found: Found, article: Article, outlet: str | None, domain: str | None) -> bool:
    name = _holder_of(found)
    if not name or outlet is None or found.is_licence or found.by_origin or found.agency:
        return False
    holder, own = fold(name), fold(outlet)
    if holder.startswith(_OF_MAPS):
        return False
    site = ((registrable(domain) or domain) if domain else "").partition(".")[0].replace("-", "")
    close = "".join(char for char in holder if char.isalnum())
    if holder in own or own in holder or (site and (site in close or close in site)):
        return False
    if not _words(holder).isdisjoint(_words(own)):
        return False
    return not any(fold(author.name) in holder or holder in fold(author.name) for author in article.authors)


def at_foot(page: Page, found: Found) -> bool:
    """Whether it stands in the site's foot, where owners and foundations have lines beside the outlet's."""
    at = block_of(found.evidence)
    if not 0 <= at < len(page.blocks):
        return False
    element = page.blocks[at].element
    bits = page.elements.bits[element]
    if bits & FOOTER:
        return not bits & IN_ARTICLE
    for _ in range(_ABOVE):
        if "foot" in page.elements.names[element].casefold():
            return not bits & IN_ARTICLE
        element = page.elements.parent[element]
    return False


def _printed_line(found: Found) -> bool:
    return found.kind == "copyright-line" and found.evidence.from_ == "visible"


def _holder_of(found: Found) -> str | None:
    """Its holder; of a printed line also what stands for one, though it reads like no name ("Ledger / Bay Media")."""
    if found.holder or not _printed_line(found) or "©" not in found.words or len(found.words) > _LONGEST_LINE:
        return found.holder
    left = _no_name().sub(" ", found.words).strip(" .,:;|/–-")
    return left if any(word[:1].isupper() for word in left.split()) and len(left) <= _LONGEST else None


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
