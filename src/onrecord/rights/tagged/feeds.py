"""The rights of a feed's item: its own word goes before its feed's, whose licence may not reach it.

A feed speaks for the items of its own site. Where an item came from another feed, leads to another site, or has an
agency for its author, what item and feed grant is to be asked about (R5), but for rights of the item that name whose
they are; what is refused stays.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import msgspec

from onrecord.beside import FeedItem
from onrecord.evidence import evidence
from onrecord.page import host_of, registrable
from onrecord.rights.agencies import is_agency
from onrecord.rights.found import COPIES, Found, Say, Scope, says
from onrecord.rights.printed.licence_links import licence_found
from onrecord.rights.printed.retractions import takes_back
from onrecord.rights.printed.texts import fold
from onrecord.rights.tagged.head import worded

_LONGEST: Final = 1000


def feed_founds(item: FeedItem, now: datetime, url: str | None) -> list[Found]:
    """What the item's rights and licence say, and its feed's where it has none (RFC 4946, section 2.4: be strict).

    `url` is the address of the page that the item leads to, where that is known better than by its link.
    """
    found: list[Found] = []
    for words, at, scope in _pick(item.rights, item.feed_rights, "rights"):
        place = evidence("feed", at, words)
        found += [msgspec.structs.replace(f, scope=scope) if f.scope != "machine" else f
                  for f in worded(words, place, now, of_holder=True)]  # fmt: skip
    if not any(one.says and not one.generic for one in found):
        found += [_doubt(words, at) for words, at, _ in _pick(item.rights, item.feed_rights, "rights")
                  if takes_back(fold(words[:_LONGEST]))]  # fmt: skip
    for words, at, scope in _pick(item.licence, item.feed_licence, "licence"):
        found.append(licence_found(words, evidence("feed", at, words), scope))
    whose = _whose(item, url)
    if whose is None:
        return [_unsure(one) if one.scope == "site" else one for one in found]
    handed_on = _handed_on(item, whose, found)
    return [one if one in handed_on else _asking(one, "R5", f"permission of {whose}") for one in found]


def _handed_on(item: FeedItem, whose: str, found: list[Found]) -> list[Found]:
    """What stands under rights of the item that name the very site that it is of, and the same licence beside them."""
    names = [fold(one) for one in (item.source_title, _domain(item.link)) if one]
    if is_agency(whose) or not item.rights or not any(name in fold(item.rights) for name in names):
        return []
    source = _domain(item.source_url)
    if source and source != _domain(item.link):
        return []
    named = [one for one in found if one.evidence.at == "rights"]
    licences = {one.licence for one in named if one.licence}
    return [*named, *(one for one in found if one.scope == "article" and one.licence in licences)]


def _whose(item: FeedItem, url: str | None) -> str | None:
    """Whose the item's text may be, where it may be another's than the feed's."""
    own = {domain for one in (item.feed_link, item.feed_url) if (domain := _domain(one))}
    title = (item.source_title or "").strip()
    source = _domain(item.source_url)
    if source and own and source not in own:
        return title or source
    if title and not source and title.casefold() != (item.feed_title or "").strip().casefold():
        return title
    agency = next((author for author in item.authors if is_agency(author)), None)
    if agency and not is_agency(item.feed_title):
        return agency
    led = [domain for one in (url, item.link) if (domain := _domain(one))]
    return next((domain for domain in led if own and domain not in own), None)


def _domain(url: str | None) -> str | None:
    host = host_of(url or "")
    return (registrable(host) or host) if host else None


def _doubt(words: str, at: str) -> Found:
    return Found(kind="notice", words=words, evidence=evidence("feed", at, words), scope="article",
                 says=says((*COPIES, "mine", "train"), "doubt", "R20"))  # fmt: skip


def _unsure(found: Found) -> Found:
    """What a feed grants as a whole: to be asked about for copies, and of no weight for other uses."""
    said = [Say(say.use, "ask", "R7", say.conditions) if say.effect == "yes" and say.use in COPIES else say
            for say in found.says]  # fmt: skip
    return msgspec.structs.replace(found, says=tuple(say for say in said if say.effect != "yes" or say.use == "quote"))


def _asking(found: Found, rule: str, *conditions: str) -> Found:
    """The same, with every grant but that of quoting as an ask."""
    said = tuple(
        Say(say.use, "ask", rule, (*say.conditions, *conditions)) if say.effect == "yes" and say.use != "quote" else say
        for say in found.says
    )
    return msgspec.structs.replace(found, says=said)


def _pick(own: str | None, of_feed: str | None, name: str) -> list[tuple[str, str, Scope]]:
    if own and own.strip():
        return [(own, name, "article")]
    return [(of_feed, f"feed_{name}", "site")] if of_feed and of_feed.strip() else []
