"""A page that mostly quotes: a passage of another's text between a line that says from where and a link to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.domains import registrable
from onrecord.page.page import Page, TextBlock
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.lines.head_names import SOCIAL
from onrecord.provenance.names.names_alone import is_name
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign

_SHARE: Final = 0.6
"""Of the body's characters that are quoted, at least."""
_LEAST, _LONGEST, _BEHIND = 200, 240, 3
"""Characters quoted at least, of a line that says from where at most; blocks behind the body that may say it."""
_TITLE: Final = 4
"""Words of a title, at least, by which a link is known for that of this text."""
_BEHIND_TITLE: Final = Pattern(r"\w.{10,}?\s[–—|-]\s(?P<n>[^–—|]{3,50})$", needs=("–", "—", "|", "-"))
_FROM: Final = Pattern(
    r"\W*(?:(?:this (?:is )?)?(?:from|via|over at|aus|bei|depuis|tiré de|extrait de|según|desde|da|dal|uit)|"
    r"here(?:['’]s| is)\b.{0,40}?\b(?:at|from|in|on)|"
    r"read (?:it |on |more |(?:the )?(?:rest|full|whole|entire|original|article|story|post|piece|report)\b.{0,30}?)?"
    r"(?:at|from|in|on))\s+(?:the |an? )?(?P<n>(?-i:[A-ZÀ-Þ]).{1,60}?)"
    r"(?=\s+(?:on|about|in|over|über|sur|sobre|su)\s|['’]s\s|\s*[,(:—–-]|\W*$)",
    re.I,
)
"""A line that says from where a quotation is: "From Coast Watch:", "Read the rest at the Bay Press"."""
_SAYS: Final = Pattern(
    r"(?:^|[.,;:]\s|\b(?:and|as|but|und|wie|et|comme|y|como|e|come)\s)"
    r"(?P<n>(?-i:[A-ZÀ-Þ])[^.,;:]{1,50}?)\s+(?:reports?|writes?|explains?|has (?:more|the story|details)|"
    r"schreibt|berichtet|écrit|raconte|escribe|cuenta|scrive|racconta|schrijft|skriver|pisze|пишет)\b[^.]{0,80}:\W*$",
    re.I,
)
"""An outlet that is said to report, before the colon that leads to its words."""


_NO_ARTICLE: Final = Pattern(
    r"\b(?:letters?|e-?mails?|statements?|memos?|speech|tweets?|books?|novel|lyrics|poem|press release|"
    r"(?:news|facebook) (?:release|page)|"
    r"brief|erklärung|buch|lettre|communiqué|livre|carta|comunicado|libro|lettera|comunicato|livro)\b",
    re.I,
)
"""A line with one of these quotes what no outlet printed."""
OFFICE: Final = Pattern(
    r"\b(?:police|sheriff\S*|council|ministry|minister|mayor|office|department|dept|government|court|commission|"
    r"committee|authority|agency|embassy|parliament|senate|senator|congress|governor|president|university|college|"
    r"school|hospital|church|polizei|ministerium|amt|stadt|gemeinde|mairie|ministère|ministerio|ayuntamiento|policía|"
    r"comune|ministero|polizia|università|université|préfecture|universidad|ministério|prefeitura|polícia|universidade|"
    r"gemeente|ministerie|politie|universiteit|rijkswaterstaat|ministerstwo|urząd|policja|uniwersytet|"
    r"\w*(?:behörde|bundesamt|landesamt|verwaltung|universität|hochschule|ministerium|myndighet(?:en)?|verket|styrelsen|"
    r"direktoratet|ministeriet|departementet|kommune?|polisen|politiet|universitet(?:et)?))\b",
    re.I,
)
"""In the name of an office or a house that prints no articles."""


def quotation_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of an excerpt where most of the body is quoted and a line at the quotation links to where it is from."""
    quoted = sum(len(block.text) for block in article.body if block.kind == "quote")
    if quoted < _LEAST or quoted < _SHARE * len(article.text):
        return
    body = [n for n, label in enumerate(article.labels[: len(page.blocks)]) if label == "body"]
    quotes = {block.text[:80] for block in article.body if block.kind == "quote"}
    for n in range(body[0], min(body[-1] + 1 + _BEHIND, len(page.blocks))):
        if link := _title_linked(page.blocks[n], article, own):
            title, outlet, there = link
            seen = evidence("visible", n, title)
            domain = None if outlet else registrable(there)
            yield named_sign(own, "excerpt-quoted", outlet, seen, title[:200], there, domain)
            return
    for n in (*body, *range(body[-1] + 1, min(body[-1] + 1 + _BEHIND, len(page.blocks)))):
        block = page.blocks[n]
        if len(block.text) > _LONGEST or any(one.startswith(block.text[:40]) for one in quotes):
            continue
        told = _FROM.match(block.text) or _SAYS.search(block.text)
        name = clean_name(told["n"]) if told else None
        if not name or _NO_ARTICLE.search(block.text):
            continue
        links = [one.url for one in block.anchors if one.url.startswith("http") and not is_social(one.url)]
        url = next((one for one in links if not own.is_domain(registrable(one))), None)
        persons = told is not None and told.re is _SAYS.compiled
        if (url or domain_in(name)) and not own.is_name(name) and prints(name, url, article, persons):
            yield named_sign(own, "excerpt-quoted", name, evidence("visible", n, block.text), block.text[:200], url)
            return


def _title_linked(block: TextBlock, article: Article, own: Own) -> tuple[str, str | None, str] | None:
    """Of a link to another site that is called as this page is, or as a title with an outlet behind it: its words, the
    outlet's name where they have it, its address."""
    for one in block.anchors:
        words = block.text[one.start : one.end].strip()
        if not one.url.startswith("http") or own.is_domain(registrable(one.url)) or leads_to_no_outlet(words, one.url):
            continue
        outlet = _BEHIND_TITLE.search(words)
        name = clean_name(outlet["n"]) if outlet else None
        if name and prints(name, one.url, article, persons=True):
            return words, name, one.url
        if len(words.split()) >= _TITLE and fold(words) == fold(article.headline or ""):
            return words, None, one.url
    return None


def is_social(url: str) -> bool:
    """Whether an address is of a network where anybody posts, and not of where the network's own house does."""
    domain = registrable(url) or ""
    return domain.split(".")[0] in SOCIAL and not _OF_THE_HOUSE.match(url)


_OF_THE_HOUSE: Final = Pattern(
    r"https?://(?:[\w-]+\.)?(?:about|blogs?|code|developers?|engineering|newsroom|press|research|tech)\.[\w-]+\.[a-z]",
    re.I,
)
"""Where a network's makers write: "engineering.perch.example"."""
PLATFORMS: Final = frozenset(
    "substack medium patreon ghost beehiiv steady steadyhq buttondown wordpress blogspot blogger tumblr linkedin "
    "notion livejournal typepad wix weebly hatenablog ameblo tistory wattpad".split()
)
"""Where anybody has a publication: that one's name is an outlet's, the platform's is not (folded)."""
_PAPERS: Final = ("doi.org/", "/doi/", "arxiv.org", ".pdf")
"""In the addresses of papers, which a text tells of."""


def leads_to_no_outlet(name: str, url: str | None) -> bool:
    """Whether what a text is said to go on at is an office, a network where anybody posts, or a paper."""
    if fold(name) in PLATFORMS or OFFICE.search(name):
        return True
    return bool(url and (is_social(url) or stands(_PAPERS, url.lower())))


def prints(name: str, url: str | None, article: Article, persons: bool) -> bool:
    """Whether a name is an outlet's: by the lists, by its form, or as its address spells it.

    `persons`: it stands where persons stand too ("… writes"), so that what may be a person's needs an outlet's form.
    """
    if fold(name) in OUTLETS or agency_named(name, shy=False) or domain_in(name):
        return True
    if OFFICE.search(name):
        return False
    if is_outlet(name):
        return True
    domain = registrable(url) if url else None
    plain = "".join(filter(str.isalnum, fold(name)))
    spelled = bool(domain) and plain in {
        (domain or "").split(".")[0].replace("-", ""),
        re.sub(r"[.-]", "", domain or ""),
    }
    return spelled and not (persons and is_name(name, article))
