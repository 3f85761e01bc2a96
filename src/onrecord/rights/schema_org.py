"""An article's rights as schema.org fields in JSON-LD, by the vocabulary of May 2026.

What the fields have no word for (most conditions, and all preferences of machines) stands in the ledger alone.
"""

from __future__ import annotations

from typing import Any

from onrecord.record import Provenance, Rights
from onrecord.rights.printed.licences import licence_address


def schema_org_fields(
    rights: Rights, provenance: Provenance | None = None, url: str | None = None, headline: str | None = None
) -> dict[str, Any]:
    """The fields on a NewsArticle: holder, year, notice, licence, terms, where permission is got, whose text it is.

    `license` is there where the licence has an address, and reaches the text; nothing stands for what is not known.
    """
    notices = [one.words for one in rights.signals if one.kind in ("copyright-line", "notice") and one.words]
    relation = provenance.relation if provenance else "unknown"
    origin = provenance.origin if provenance and relation not in ("original", "mixed", "unknown") else None
    made: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "headline": headline,
        "copyrightHolder": {"@type": "Organization", "name": rights.holder} if rights.holder else None,
        "copyrightYear": rights.year,
        "copyrightNotice": notices[0] if notices else None,
        "license": licence_address(rights.licence),
        "usageInfo": rights.terms_url,
        "acquireLicensePage": rights.contact if (rights.contact or "").startswith("http") else None,
        "creditText": provenance.credit if provenance else None,
        "isBasedOn": provenance.origin_url if provenance and origin else None,
        "sourceOrganization": {"@type": "Organization", "name": origin.name or origin.domain} if origin else None,
        "isAccessibleForFree": False if any(one.kind == "paywall" for one in rights.signals) else None,
    }
    return {name: value for name, value in made.items() if value not in (None, "")}
