"""Whose story it is: all signs of one page collected, weighed, and told with what contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from msgspec.structs import replace

from onrecord.article.article import Article
from onrecord.beside import Beside
from onrecord.evidence import block_of
from onrecord.page.domains import registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.conflicts import conflicts_on
from onrecord.provenance.credits.credits import credit_signs
from onrecord.provenance.head import head_signs
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.lines.bylines import byline_signs
from onrecord.provenance.lines.datelines import dateline_signs
from onrecord.provenance.lines.head_names import head_name_signs
from onrecord.provenance.lines.places import Line, lines_of
from onrecord.provenance.lines.source_lines import source_line_signs
from onrecord.provenance.lines.source_lists import LISTED, under_heading
from onrecord.provenance.lines.trailers import trailer_signs
from onrecord.provenance.names.eastern import reporter_signs
from onrecord.provenance.quotations.excerpts import excerpt_signs, introduces_quotation
from onrecord.provenance.quotations.quotations import quotation_signs
from onrecord.provenance.quotations.quoted_posts import quoted_post_signs
from onrecord.provenance.quotations.source_links import source_link_signs
from onrecord.provenance.signs import Own, Sign, own_of, with_suppliers
from onrecord.provenance.standing import standing_on
from onrecord.provenance.weighing import Verdict, origin_sign, relation_of, same_origin, weighed
from onrecord.record import Evidence, Outlet, Provenance

_LABEL: Final = Pattern(
    r"\W*(?:by )?(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)\W*", re.I
)
"""The words for a press release and no others."""
_HAT_TIP: Final = Pattern(r"\W*via\b", re.I, needs=("via",))
MOST_EVIDENCE = 12
MOST_CONFLICTS = 8


class Judged(msgspec.Struct, frozen=True):
    """Whose story it is, and who else may have a part in the text: where those stand that the verdict passed over."""

    provenance: Provenance
    claims: tuple[Evidence, ...]


_CLAIMING: Final = frozenset({"partnership", "led-by"})
"""Signs of an original that name another maker all the same."""
_NO_CLAIM: Final = frozenset({"holder", "byline-outlet-doubtful", "original-link"})
"""Signs of another's text that say nothing of who made it, or that rights read by themselves."""


def provenance_of(page: Page, article: Article, beside: Beside | None) -> Provenance:
    """Whose story `article` is, by the signs on and beside `page`; never raises for what a page holds.

    `origin` is null for an original, a mixture, and where it is not known. The confidence is the strength of the
    signs by weights fitted on labelled pages.
    """
    return judged(page, article, beside).provenance


def judged(page: Page, article: Article, beside: Beside | None) -> Judged:
    """The same with the claims of others that it did not follow: a partner, a supplier, an `isBasedOn` elsewhere."""
    own, lines, signs = signs_on(page, article, beside)
    verdict = weighed(signs)
    if page.styles and verdict.relation not in ("original", "unknown"):
        seen = _shown(page, article, signs)
        verdict = weighed(seen) if len(seen) < len(signs) else verdict
    origin = origin_sign(verdict)
    conflicts = dict.fromkeys(conflicts_on(article, lines, verdict, origin))
    provenance = Provenance(
        relation=verdict.relation,
        origin=_outlet(origin, verdict),
        origin_url=_url(origin, verdict, own),
        credit=_credit(verdict, lines),
        confidence=verdict.confidence,
        evidence=tuple(_placed([sign.evidence for sign in verdict.signs]))[:MOST_EVIDENCE],
        conflicts=tuple(conflicts)[:MOST_CONFLICTS],
    )
    return Judged(provenance, tuple(dict.fromkeys(_claims(signs)))[:MOST_EVIDENCE])


def _shown(page: Page, article: Article, signs: list[Sign]) -> list[Sign]:
    """Without the printed signs that the page's own style puts out of sight."""
    from onrecord.page.style_sheets import hidden_among  # few pages are another's

    printed = [_block_of(sign, page) for sign in signs]
    elements = {number: page.blocks[number].element for number in printed if number is not None}
    hidden = hidden_among(page, elements.values(), next(iter(article.numbers("body")), None))
    return [sign for sign, at in zip(signs, printed, strict=True) if at is None or elements[at] not in hidden]


def _block_of(sign: Sign, page: Page) -> int | None:
    """The block that a sign is printed in, if any."""
    number = block_of(sign.evidence)
    return number if 0 <= number < len(page.blocks) else None


def _placed(seen: list[Evidence]) -> Iterator[Evidence]:
    """Each once, in order; words whose place one sign knows and another does not, at that place."""
    places = {(one.from_, one.words): one for one in reversed(seen) if one.at is not None}
    yield from dict.fromkeys(places.get((one.from_, one.words), one) if one.at is None else one for one in seen)


def _claims(signs: list[Sign]) -> Iterator[Evidence]:
    """Where another than this outlet is named as a maker, however weakly."""
    for sign in signs:
        foreign = relation_of(sign) not in ("original", "unknown") or sign.key in _CLAIMING
        if foreign and not sign.own and sign.key not in _NO_CLAIM:
            yield sign.evidence


def signs_on(page: Page, article: Article, beside: Beside | None) -> tuple[Own, list[Line], list[Sign]]:
    """Who publishes this copy, the lines that may credit someone, and all signs on and beside the page."""
    own = own_of(page, article)
    lines = lines_of(page, article)
    standing = standing_on(lines)
    datelines = list(dateline_signs(lines, own))
    own = with_suppliers(own, [sign.name for sign in datelines if sign.name and not sign.own])
    signs = [
        *datelines,
        *byline_signs(lines, article, own),
        *credit_signs(lines, article, own, standing),
        *trailer_signs(lines, own, standing),
        *source_line_signs(page, article, own),
        *source_link_signs(page, article, own),
        *head_name_signs(page, article, own),
        *reporter_signs(page, article, own),
        *(list(quotation_signs(page, article, own)) or quoted_post_signs(page, article, own)),
        *excerpt_signs(page, article, own),
        *head_signs(page, article, beside, own),
    ]
    signs = [sign for sign in signs if not introduces_quotation(sign, page, article)]
    signs = [sign if (key := under_heading(sign, page, own)) == sign.key else replace(sign, key=key) for sign in signs]
    return own, lines, settled_by_place(signs, datelines)


_OF_SUPPLIER = frozenset(
    "byline-organisation byline-with-organisation source-agency end-code end-code-own contributed-agency".split()
)


_HOUSE: Final = frozenset({"byline-desk", "byline-own", "author-told"})
"""The house itself as the maker, no writer by name."""


def settled_by_place(signs: list[Sign], datelines: list[Sign]) -> list[Sign]:
    """Signs that others on the page put into their right light: whose trailer it is, who sent a press release."""
    # "Reporting by …; Editing by …" is Reuters' form, but not its own alone: it speaks for the dateline's agency or,
    # where the page names it, for Reuters, and else says nothing of an origin.
    house = next((sign for sign in datelines if sign.name), None) or next(filter(_prints_reuters, signs), None)
    is_release = any(sign.key == "press-release" for sign in signs)
    sent = any(sign.key == "source-other" or (sign.key == "press-release" and sign.name) for sign in signs)
    written = any(sign.key in ("byline", "byline-staff", "byline-desk") for sign in signs)
    signed = any(sign.key in ("byline", "byline-staff") for sign in signs)
    housed = any(sign.key in _HOUSE for sign in signs)
    agencies = any(sign.key == "byline-agencies" and sign.evidence.from_ == "visible" for sign in signs)
    drawn = any(sign.key == LISTED for sign in signs)
    listed = {sign.name for sign in signs if sign.key == "via"}
    found = []
    for sign in signs:
        if sign.key == LISTED or (drawn and not signed and sign.key in _HOUSE):
            continue  # "Sources: dpa, the council" under a desk's name: the text may be either's
        if agencies and not written and sign.key in ("byline-own", "author-told") and sign.evidence.from_ != "visible":
            continue  # what the head calls the author is the outlet; who supplied the text is printed
        if sign.key == "via" and len(listed) > 1:  # what others posted
            continue
        if sign.key == "via" and written and not sign.agency and _HAT_TIP.match(sign.evidence.words or ""):
            sign = replace(sign, key="source-other")  # under a writer's text it says where they learned of it
        if sign.key == "source-outlet" and (written or housed):
            sign = replace(sign, key="source-other")
        if sign.key == "source-agency-early" and not written:  # above a text that nobody signs
            sign = replace(sign, key="source-agency")
        if sign.key == "reporting-editing":
            if not house:
                continue
            sign = replace(sign, name=house.name, agency=house.agency, own=house.own)
        elif is_release and not sign.agency and (sign.key == "source-other" or sign.key in _OF_SUPPLIER):
            sign = replace(sign, key="press-sender")
        elif sign.key == "press-release" and not sent and _LABEL.fullmatch(sign.evidence.words or ""):
            continue  # the bare words may stand over an outlet's own
        found.append(sign)
    return found


def _prints_reuters(sign: Sign) -> bool:
    """Whether a byline, a credit or a notice names Reuters; a keyword in the head does not print it."""
    return sign.name == "Reuters" and sign.key != "meta-source"


def _outlet(origin: Sign | None, verdict: Verdict) -> Outlet | None:
    """The origin with the name and the domain that the signs for it give together; of two spellings the longer."""
    if not origin:
        return None
    alike = [sign for sign in verdict.signs if same_origin(sign, origin)]
    domain = origin.domain or next((sign.domain for sign in alike if sign.domain), None)
    names = [sign.name for sign in (origin, *alike) if sign.name and fold(sign.name) == fold(origin.name or sign.name)]
    return Outlet(name=max(names, key=len, default=None), domain=domain, evidence=origin.evidence)


def _url(origin: Sign | None, verdict: Verdict, own: Own) -> str | None:
    """The address printed or linked for the origin; never one of this outlet."""
    if not origin:
        return None
    alike = [origin, *(sign for sign in verdict.signs if same_origin(sign, origin))]
    urls = (sign.url for sign in alike if sign.url and sign.url.startswith(("http://", "https://")))
    return next((url for url in urls if not own.is_domain(registrable(url))), None)


def _credit(verdict: Verdict, lines: list[Line]) -> str | None:
    """The printed line that credits: of the verdict's signs the strongest that is one, a byline only for want of it."""
    if verdict.relation in ("original", "unknown"):
        return None
    found = [sign.credit for sign in verdict.signs if sign.credit and relation_of(sign) != "original"]
    bylines = " ".join(line.text for line in lines if line.label == "byline")
    found.sort(key=lambda credit: credit in bylines)
    if not found and verdict.relation == "mixed":  # it has no origin: whose material it is stands here or nowhere
        found = [sign.evidence.words for sign in verdict.signs if sign.name and sign.evidence.words]
    return found[0] if found else None
