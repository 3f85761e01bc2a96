"""What each sign is worth: one table.

The weights are set by hand from the reliabilities of the signs (A: nearly always right, about .85 to .95; B: usually,
.55 to .75; C: weak alone, .3 to .45). They are not fitted yet: that needs labelled pages.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.record import Relation


class Weight(msgspec.Struct, frozen=True):
    """The relation that a sign suggests, and how likely it is right when nothing else speaks."""

    relation: Relation
    weight: float
    line: str
    """The pattern's number in the documentation, P1 to P40, or the place in the head."""


WEIGHTS: Final[dict[str, Weight]] = {
    # printed at the article
    "dateline": Weight("wire", 0.9, "P1"),
    "dateline-doubtful": Weight("wire", 0.6, "P1"),
    "dateline-unlisted": Weight("wire", 0.55, "P1"),
    "dateline-repeated": Weight("wire", 0.85, "P1"),
    "byline-agency": Weight("wire", 0.92, "P2"),
    "byline-agencies": Weight("wire", 0.6, "P2"),
    "byline-name-agency": Weight("wire", 0.88, "P3"),
    "byline-organisation": Weight("wire", 0.45, "P2"),
    "byline-with-organisation": Weight("mixed", 0.65, "P4"),
    "byline-with-agency": Weight("mixed", 0.88, "P4"),
    "contributed-agency": Weight("mixed", 0.86, "P5"),
    "contributed-own": Weight("original", 0.6, "P6, P7"),
    "reporting-editing": Weight("wire", 0.7, "P8"),
    "agency-notice": Weight("wire", 0.88, "P9"),
    "agency-notice-footer": Weight("wire", 0.35, "P9"),
    "source-agency": Weight("wire", 0.65, "P10"),
    "source-agency-early": Weight("wire", 0.45, "P10"),
    "source-other": Weight("republished", 0.3, "P11"),
    "source-own": Weight("original", 0.45, "P11"),
    "end-code": Weight("wire", 0.75, "P12"),
    "end-code-own": Weight("mixed", 0.72, "P12"),
    "first-elsewhere": Weight("republished", 0.93, "P13, P14"),
    "first-here": Weight("original", 0.85, "P15"),
    "republished-from": Weight("republished", 0.93, "P16"),
    "by-permission": Weight("republished", 0.88, "P17"),
    "standing-paragraph": Weight("republished", 0.7, "P18 to P22"),
    "courtesy": Weight("republished", 0.4, "P23"),
    "distributed": Weight("republished", 0.75, "P23, P36"),
    "original-link": Weight("republished", 0.7, "P16"),
    "via": Weight("republished", 0.55, "P24"),
    "partnership": Weight("original", 0.6, "P25, P26"),
    "led-by": Weight("republished", 0.6, "P25"),
    "funded": Weight("original", 0.4, "P27"),
    "translated": Weight("translation", 0.8, "P28, P29"),
    "excerpt": Weight("excerpt", 0.88, "P30"),
    "read-full": Weight("excerpt", 0.85, "P31"),
    "read-full-long": Weight("republished", 0.5, "P31"),
    "adapted": Weight("excerpt", 0.55, "P32"),
    "press-release": Weight("republished", 0.72, "P33"),
    "partner": Weight("republished", 0.7, "P34"),
    "press-sender": Weight("republished", 0.72, "P33"),
    "paper-notice": Weight("republished", 0.8, "P36"),
    "byline-outlet": Weight("republished", 0.72, "P35, P36"),
    "byline-outlet-doubtful": Weight("republished", 0.35, "P35"),
    "byline-bracketed": Weight("republished", 0.8, "P35, P36"),
    "byline-staff": Weight("original", 0.75, "P39"),
    "byline": Weight("original", 0.55, "P39"),
    "byline-desk": Weight("original", 0.42, "P39"),
    "byline-own": Weight("original", 0.4, "P39"),
    # in the head and beside the page
    "canonical": Weight("republished", 0.82, "canonical"),
    "canonical-doubtful": Weight("republished", 0.55, "canonical"),
    "syndication-source": Weight("republished", 0.7, "meta"),
    "original-source": Weight("republished", 0.6, "meta"),
    "meta-source": Weight("wire", 0.35, "meta"),
    "based-on": Weight("republished", 0.6, "JSON-LD isBasedOn"),
    "translation-of": Weight("translation", 0.8, "JSON-LD translationOfWork"),
    "supplier-agency": Weight("wire", 0.7, "JSON-LD sourceOrganization, provider"),
    "supplier": Weight("republished", 0.35, "JSON-LD sourceOrganization, provider"),
    "holder-agency": Weight("wire", 0.5, "JSON-LD copyrightHolder"),
    "holder": Weight("republished", 0.2, "JSON-LD copyrightHolder"),
    "publisher": Weight("republished", 0.35, "JSON-LD publisher"),
    "feed-source": Weight("republished", 0.55, "feed source"),
    "pixel": Weight("republished", 0.88, "pixel"),
}

ENOUGH: Final = 0.5
"""Below it a foreign sign claims nothing."""
STAFF_HOLDS: Final = 0.7
"""Below it a foreign sign does not outweigh a byline of this outlet's own staff."""
CEILING: Final = 0.97
"""However many signs agree."""
DISPUTE: Final = 0.35
"""How much of the strongest contrary sign is taken off the confidence."""
