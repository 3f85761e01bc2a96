"""What each sign is worth: one table, its weights fitted on labelled pages.

`reliability` is set by hand (A: nearly always right, about .85 to .95; B: usually, .55 to .75; C: weak alone, .3 to
.45). `weights.json` holds what `python -m training.provenance.fit` made of it on the half of the labelled pages that
is for tuning: a sign seen often goes by what was found, one seen on no page keeps its reliability.
"""

from __future__ import annotations

from collections.abc import Mapping
from os.path import dirname, join
from typing import Final

import msgspec

from onrecord.record import Relation


class Weight(msgspec.Struct, frozen=True):
    """The relation that a sign suggests, and how likely it is right when nothing else speaks."""

    relation: Relation
    reliability: float
    line: str
    """The pattern's number in the documentation, P1 to P40, or the place in the head."""
    says: str
    """What the sign is, in words, for the documentation."""
    fitted: float | None = None
    pages: int = 0
    """Pages that the fit saw it on."""

    @property
    def weight(self) -> float:
        """The fitted weight, else the reliability set by hand."""
        return self.reliability if self.fitted is None else self.fitted


class Fitted(msgspec.Struct, frozen=True):
    """The file of fitted weights: of each sign seen the weight and on how many pages; and how they were made."""

    weights: dict[str, tuple[float, int]]
    made: dict[str, str | int | float]


BY_HAND: Final[Mapping[str, Weight]] = {
    "dateline": Weight("wire", 0.9, "P1", "an agency in the dateline, behind a place"),
    "dateline-doubtful": Weight("wire", 0.6, "P1", "an agency in brackets without a place, or without a dash"),
    "dateline-unlisted": Weight("wire", 0.55, "P1", "an organisation of no list in the dateline"),
    "dateline-repeated": Weight("wire", 0.85, "P1", "the same, named again in byline, credit or notice"),
    "byline-agency": Weight("wire", 0.92, "P2", "the byline is an agency"),
    "byline-agencies": Weight("wire", 0.6, "P2", 'the byline is "agencies"'),
    "byline-name-agency": Weight("wire", 0.88, "P3", "a name, then an agency"),
    "byline-organisation": Weight("wire", 0.45, "P2", "the byline is an organisation of no list"),
    "byline-with-organisation": Weight("mixed", 0.65, "P4", "own names and such an organisation"),
    "byline-with-agency": Weight("mixed", 0.88, "P4", "own names and an agency, or agencies"),
    "contributed-agency": Weight("mixed", 0.86, "P5", "an agency, or agencies, contributed"),
    "contributed-own": Weight("original", 0.6, "P6, P7", "only own names contributed"),
    "reporting-editing": Weight(
        "wire",
        0.7,
        "P8",
        '"Reporting by …; Editing by …" where the dateline names an agency, or byline, credit or notice Reuters',
    ),
    "agency-notice": Weight("wire", 0.88, "P9", "a copyright notice at the article's end names an agency"),
    "agency-notice-footer": Weight("wire", 0.35, "P9", "the same in the footer"),
    "agency-feed": Weight("wire", 0.85, "P10", "taken from an agency's feed unread"),
    "source-agency": Weight("wire", 0.65, "P10", '"Source:" an agency, behind the text'),
    "source-agency-early": Weight("wire", 0.45, "P10", "the same, before the text"),
    "source-outlet": Weight("republished", 0.6, "P11", '"Source:" what is called as outlets are, under no writer'),
    "source-other": Weight("republished", 0.3, "P11", '"Source:" someone else'),
    "source-printed": Weight("republished", 0.72, "P11", "a source beside the date, or in the head and above the text"),
    "source-own": Weight("original", 0.45, "P11", '"Source:" this outlet'),
    "end-code": Weight("wire", 0.75, "P12", "an agency's code at the end"),
    "end-code-own": Weight("mixed", 0.72, "P12", "the same with the own desk's"),
    "first-elsewhere": Weight("republished", 0.93, "P13, P14", "first or originally published elsewhere"),
    "first-here": Weight("original", 0.85, "P15", "first published here, or on a date"),
    "republished-from": Weight("republished", 0.93, "P16", "republished from N"),
    "by-permission": Weight("republished", 0.88, "P17", "with permission"),
    "also-elsewhere": Weight("original", 0.5, "P15", "also published, or cross-posted, elsewhere"),
    "standing-paragraph": Weight(
        "republished", 0.7, "P18 to P22", "the paragraph by which a newsroom introduces itself under copies"
    ),
    "courtesy": Weight("republished", 0.4, "P23", "courtesy of, provided by"),
    "distributed": Weight("republished", 0.75, "P23, P36", "distributed by a syndicate"),
    "original-link": Weight("republished", 0.7, "P16", '"Read the original", linked elsewhere'),
    "via": Weight("republished", 0.55, "P24", "via N"),
    "partnership": Weight("original", 0.6, "P25, P26", "in partnership, co-published"),
    "led-by": Weight("republished", 0.6, "P25", "a partnership that another leads"),
    "funded": Weight("original", 0.4, "P27", "a grant paid for it"),
    "translated": Weight("translation", 0.8, "P28, P29", "translated, by or from"),
    "excerpt": Weight("excerpt", 0.88, "P30", "an excerpt from"),
    "read-full": Weight("excerpt", 0.85, "P31", '"Read the full story at", under a short text'),
    "read-full-long": Weight("republished", 0.5, "P31", "the same under a long text"),
    "excerpt-quoted": Weight("excerpt", 0.75, "P30", "most of the text is quoted from where a link beside it leads"),
    "adapted": Weight("excerpt", 0.55, "P32", "adapted from"),
    "press-release": Weight("republished", 0.72, "P33", "a press release, or its distributor"),
    "partner": Weight("republished", 0.7, "P34", "from a partner"),
    "press-sender": Weight("republished", 0.72, "P33", "its sender"),
    "paper-notice": Weight("republished", 0.8, "P36", "a copyright notice of a paper that sells texts"),
    "byline-outlet": Weight("republished", 0.72, "P35, P36", "another outlet beside the name"),
    "byline-outlet-doubtful": Weight("republished", 0.35, "P35", "words beside the name that may be an outlet"),
    "byline-bracketed": Weight("republished", 0.8, "P35, P36", "`(Name, Outlet)` before the first word"),
    "byline-staff": Weight("original", 0.75, "P39", "a byline with this outlet, its staff or mail"),
    "byline": Weight("original", 0.55, "P39", "a byline and nothing foreign"),
    "byline-desk": Weight("original", 0.42, "P39", 'a desk, "Staff report"'),
    "byline-own": Weight("original", 0.4, "P39", "this outlet as the author"),
    "author-told": Weight("original", 0.35, "P39", "an author in the head alone"),
    "canonical": Weight("republished", 0.82, "canonical", "the canonical address is elsewhere"),
    "canonical-doubtful": Weight(
        "republished", 0.55, "canonical", "the same, to a front page, or from a page without an address"
    ),
    "syndication-source": Weight("republished", 0.7, "meta", "meta `syndication-source`, elsewhere"),
    "original-source": Weight("republished", 0.6, "meta", "meta `original-source`, elsewhere"),
    "meta-source": Weight("wire", 0.35, "meta", "meta `dc.source`, `parsely-author`: an agency"),
    "based-on": Weight("republished", 0.6, "JSON-LD isBasedOn", "`isBasedOn`, elsewhere"),
    "translation-of": Weight("translation", 0.8, "JSON-LD translationOfWork", "`translationOfWork`"),
    "supplier-agency": Weight(
        "wire", 0.7, "JSON-LD sourceOrganization, provider", "`sourceOrganization` or `provider`: an agency"
    ),
    "supplier": Weight("republished", 0.35, "JSON-LD sourceOrganization, provider", "the same: someone else"),
    "holder-agency": Weight("wire", 0.5, "JSON-LD copyrightHolder", "`copyrightHolder`: an agency"),
    "holder": Weight("republished", 0.2, "JSON-LD copyrightHolder", "`copyrightHolder`: someone else"),
    "publisher": Weight("republished", 0.35, "JSON-LD publisher", "`publisher` of another site"),
    "feed-source": Weight("republished", 0.55, "feed source", "the feed's `source`"),
    "pixel": Weight("republished", 0.88, "pixel", "a counter of republications"),
}


def _fitted(by_hand: Mapping[str, Weight]) -> dict[str, Weight]:
    """The table with what was fitted; a sign that the file does not know keeps what was set by hand."""
    path = join(dirname(__file__), "weights.json")  # noqa: PTH118, PTH120 - loading pathlib takes longer
    with open(path, "rb") as file:  # noqa: PTH123 - as above
        told = msgspec.json.decode(file.read(), type=Fitted).weights
    return {
        key: msgspec.structs.replace(row, fitted=told[key][0], pages=told[key][1]) if key in told else row
        for key, row in by_hand.items()
    }


WEIGHTS: Final[Mapping[str, Weight]] = _fitted(BY_HAND)


def weights_table() -> str:
    """The table of the documentation, in Markdown: of each sign what it is, its relation, reliability and weight."""
    head = "| sign | what it is | relation | by hand | fitted | pages | pattern |\n" + "| --- " * 7 + "|\n"
    rows = (
        f"| `{key}` | {row.says} | {row.relation} | {row.reliability} | "
        f"{'' if row.fitted is None else row.fitted} | {row.pages or ''} | {row.line} |\n"
        for key, row in WEIGHTS.items()
    )
    return head + "".join(rows)


ENOUGH: Final = 0.5
"""Below it a foreign sign claims nothing."""
STAFF_HOLDS: Final = 0.7
"""Below it a foreign sign does not outweigh a byline of this outlet's own staff."""
CEILING: Final = 0.97
"""However many signs agree."""
DISPUTE: Final = 0.35
"""How much of the strongest contrary sign is taken off the confidence."""
