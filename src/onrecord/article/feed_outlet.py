"""What a feed says of who published its items: they may be others' than the feed."""

from __future__ import annotations

from unicodedata import normalize

from onrecord.beside import FeedItem
from onrecord.evidence import evidence
from onrecord.page import registrable
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence

_PARTS = Pattern(r"\s+[|–—>»«:·•-]+\s+|\s*\|\s*|:\s+")
_SHORTEST = 3
"""Letters of a domain's label at least that a part of a title is told by."""


def named_by_feed(feed: FeedItem, domain: str | None) -> tuple[str, Evidence] | None:
    """The outlet's name, and where the feed has it; `domain` is the item's.

    The item's source where that is at home at the item's domain; else the feed's title, without the section beside
    it. None where the feed is at home elsewhere: it collects what others published.
    """
    source = feed.source_title
    if source and domain and registrable(feed.source_url or "") == domain:
        return source, evidence("feed", "source", source)
    title = feed.feed_title
    home = registrable(feed.feed_link or "")
    if not title or (home and domain and not _is_one(home, domain, title)):
        return None
    return _own_part(title, domain or home), evidence("feed", "title", title)


def _is_one(home: str, domain: str, title: str) -> bool:
    """Whether two domains, a feed's and an item's, are one outlet's: by labels (`bay.example`, `bay.test`) or title."""
    one, two = sorted((label_of(home), label_of(domain)), key=len)
    if home == domain or len(one) < _SHORTEST:
        return home == domain
    return one in two or label_of(domain) in plain_letters(title)


def _own_part(title: str, domain: str | None) -> str:
    """The part of a feed's title that the domain is called after: "Harbour Post" of "Harbour Post: Sport"."""
    label, parts = label_of(domain), _PARTS.split(title)
    if len(label) < _SHORTEST or len(parts) == 1:
        return title
    for part in parts:
        letters = plain_letters(part)
        if label in letters or (len(letters) >= _SHORTEST and label.startswith(letters)):
            return part.strip()
    return title


def label_of(domain: str | None) -> str:
    """The letters of the domain's own label."""
    return plain_letters((domain or "").split(".")[0])


def plain_letters(text: str) -> str:
    """Letters and digits alone, case and marks aside."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if letter.isalnum())
