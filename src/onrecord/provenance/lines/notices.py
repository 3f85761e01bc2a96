"""Signs in copyright notices at the article: an agency's, a paper's that sells its texts, a holder's who gave leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.evidence import evidence
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import Agency, agency_named, fold, may_name, mentions
from onrecord.provenance.lexicon.newsrooms import PAPERS
from onrecord.provenance.lines.places import Line
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.signs import Own, Sign, named_sign

NOTICE_NEEDS: Final = ("©", "(c)", "ⓒ", "copyright")
"""One of these stands in whatever is a notice, in one case."""
_NOTICE: Final = Pattern(
    r"(?=[©(ⓒc])(?:©|\(c\)|ⓒ|copyright)[\s:©]*(?:\(c\)\s*)?(?P<n>.{2,120})", re.I, needs=NOTICE_NEEDS
)
_RESERVED: Final = Pattern(
    r"^\W*(?:riproduzione riservata|all rights reserved|copyright)\W*",
    re.I,
    needs=("riservata", "reserved", "copyright"),
)
_ENDS: Final = Pattern(
    r"\.(?=\s|$)|[;|]|\ball rights\b|\balle rechte\b|\btous droits\b|\(|,?\s+(?:https?://|www\.)", re.I
)
_YEARS: Final = Pattern(r"\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b[,.]?")
_PERMITTED: Final = Pattern(
    r"\b(?:used|reprinted|republished|reproduced)\b[^.]{0,40}\b(?:with|by|under) (?:kind )?permission",
    re.I,
    needs=("permission",),
)
FOOTNOTE: Final = Pattern(r"[*†‡§]+\s?(?!this\b|the (?:article|story|text)\b)[\w.&’' -]{2,40}: ", re.I)
"""A footnote on something that it names first."""
_STANDING: Final = Pattern(
    r"\b(?<!this )(?:material|articles?|stories|content|texts|dispatches|news|portions|parts|meldungen|inhalte|teile|"
    r"texte|beiträge|dépêches|contenus?|textes|contenidos?|noticias|textos|contenut[oi]|notizie|conteúdos?|notícias|"
    r"berichten|nieuwsberichten|artikelen)\b[\s\w.,:–—-]{0,60}$",
    re.I,
)
"""Before a notice: what of an agency's stands on the site at all ("AP material ©"), whatever the page."""
_PAPER_WORDS: Final = frozenset(name.split()[0] for name in PAPERS)
_COMPANY: Final = Pattern(r"[, ]+(?:Ltd|Limited|Inc|Company|LLC)\.?$")

_AND_COMPANY: Final = Pattern(r"\s*&\s*co(?:mpany)?\b", re.I, needs=("&",))
_FORM: Final = Pattern(r"^\W*(?:GmbH|Inc|Ltd|Limited|LLC|S\.?A\.?|AG|A/S|AS|AB|Co|Corp)\b\.?")


def notice_signs(line: Line, sentence: str, own: Own) -> Iterator[Sign]:
    """P9, P36: a copyright notice at the article that names an agency, or a paper that sells its texts."""
    match = _NOTICE.search(sentence[:200])
    if not match:
        return
    if _STANDING.search(sentence[: match.start()]):
        return
    permitted = _PERMITTED.search(sentence if match.end() < len(sentence) else line.text[:300])
    if not (
        permitted or may_name(match["n"]) or own.suppliers or not _PAPER_WORDS.isdisjoint(fold(match["n"]).split())
    ):
        return
    words = _RESERVED.sub("", _YEARS.sub("", match["n"])).strip(" ,.:;-–—©")
    holder = _ENDS.split(words, maxsplit=1)[0].strip(" ,-–—")
    seen = evidence("visible", line.block, sentence)
    agency = agency_named(holder.removeprefix("by ")) or _leading_agency(holder)
    if not agency and " and " in holder:  # "STATS LLC and The Associated Press"
        agency = agency_named(holder.rpartition(" and ")[2], shy=False)
    credit = sentence[:200] if line.label == "credit" else None
    if permitted:
        name = clean_name(_COMPANY.sub("", holder))
        if name and line.after and not (line.inside or FOOTNOTE.match(line.text)):
            yield named_sign(own, "by-permission", name, seen, line.text[:200])
        return
    if agency or fold(holder) in own.suppliers:
        key = "agency-notice-footer" if line.label == "footer" or not line.after else "agency-notice"
        yield named_sign(own, key, agency.name if agency else holder, seen, credit)
    elif fold(holder) in PAPERS and line.label != "footer" and not own.is_name(holder):
        name = _COMPANY.sub("", holder)
        yield named_sign(own, "paper-notice", name, seen, sentence[:200])


def _leading_agency(holder: str) -> Agency | None:
    """An agency that a holder's line begins with ("dpa-infocom, dpa:24…"), before any word but a company's form."""
    found = mentions(holder)
    if not found or found[0].start > 4:
        return None
    rest = holder[found[0].end :]
    for other in reversed(found[1:]):  # "dpa Deutsche Presse-Agentur GmbH"
        if other.agency == found[0].agency:
            rest = holder[other.end :]
            break
    if _AND_COMPANY.match(rest):  # "Dow Jones & Company": a house that has an agency among others
        return None
    return found[0].agency if not _FORM.sub("", rest).strip()[:1].isalpha() else None
