"""Whose story it is: all signs of one page collected, weighed, and told with what contradicts."""

from __future__ import annotations

from onrecord.article.article import Article
from onrecord.page.page import Page
from onrecord.provenance.bylines import byline_signs
from onrecord.provenance.conflicts import conflicts_on
from onrecord.provenance.credits import credit_signs
from onrecord.provenance.datelines import dateline_signs
from onrecord.provenance.head import head_signs
from onrecord.provenance.places import lines_of
from onrecord.provenance.signs import Own, Sign, own_of, with_suppliers
from onrecord.provenance.trailers import trailer_signs
from onrecord.provenance.weighing import Verdict, origin_sign, relation_of, same_origin, weighed
from onrecord.record import Beside, Outlet, Provenance

MOST_EVIDENCE = 12
MOST_CONFLICTS = 8


def provenance_of(page: Page, article: Article, beside: Beside | None) -> Provenance:
    """Whose story `article` is, by the signs on and beside `page`; never raises for what a page holds.

    `origin` is null for an original, a mixture, and where it is not known. The confidence is the strength of the
    signs by weights set by hand, not yet calibrated.
    """
    own = own_of(page, article)
    lines = lines_of(page, article)
    datelines = list(dateline_signs(lines, own))
    own = with_suppliers(own, [sign.name for sign in datelines if sign.name and not sign.own])
    signs = [
        *datelines,
        *byline_signs(lines, article, own),
        *credit_signs(lines, article, own),
        *trailer_signs(lines, own),
        *head_signs(page, article, beside, own),
    ]
    verdict = weighed(signs)
    origin = origin_sign(verdict)
    conflicts = dict.fromkeys(conflicts_on(article, lines, verdict, origin, own))
    return Provenance(
        relation=verdict.relation,
        origin=_outlet(origin, verdict),
        origin_url=_url(origin, verdict, own),
        credit=_credit(verdict),
        confidence=verdict.confidence,
        evidence=tuple(dict.fromkeys(sign.evidence for sign in verdict.signs))[:MOST_EVIDENCE],
        conflicts=tuple(conflicts)[:MOST_CONFLICTS],
    )


def _outlet(origin: Sign | None, verdict: Verdict) -> Outlet | None:
    """The origin with the name and the domain that the signs for it give together."""
    if not origin:
        return None
    alike = [sign for sign in verdict.signs if same_origin(sign, origin)]
    domain = origin.domain or next((sign.domain for sign in alike if sign.domain), None)
    name = origin.name or next((sign.name for sign in alike if sign.name), None)
    return Outlet(name=name, domain=domain, evidence=origin.evidence)


def _url(origin: Sign | None, verdict: Verdict, own: Own) -> str | None:
    if not origin:
        return None
    alike = [origin, *(sign for sign in verdict.signs if same_origin(sign, origin))]
    return next((sign.url for sign in alike if sign.url), None)


def _credit(verdict: Verdict) -> str | None:
    """The printed line that credits: of the verdict's signs the strongest that is one."""
    if verdict.relation in ("original", "unknown"):
        return None
    return next((sign.credit for sign in verdict.signs if sign.credit and relation_of(sign) != "original"), None)
