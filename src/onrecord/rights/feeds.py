"""The rights of a feed's item: its own word goes before its feed's, whose licence may not reach it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from onrecord.beside import FeedItem
from onrecord.evidence import evidence
from onrecord.rights.found import COPIES, Found, Scope, says
from onrecord.rights.head import worded
from onrecord.rights.places import licence_found


def feed_founds(item: FeedItem, now: datetime) -> list[Found]:
    """What the item's rights and licence say, and its feed's where it has none (RFC 4946, section 2.4: be strict)."""
    found: list[Found] = []
    for words, at, scope in _pick(item.rights, item.feed_rights, "rights"):
        place = evidence("feed", at, words)
        found += [msgspec.structs.replace(f, scope=scope) if f.scope != "machine" else f
                  for f in worded(words, place, now, of_holder=True)]  # fmt: skip
    for words, at, scope in _pick(item.licence, item.feed_licence, "licence"):
        licence = licence_found(words, evidence("feed", at, words), scope)
        if scope == "site":
            licence = msgspec.structs.replace(licence, says=says(COPIES, "ask", "R7"))
        found.append(licence)
    return found


def _pick(own: str | None, of_feed: str | None, name: str) -> list[tuple[str, str, Scope]]:
    if own and own.strip():
        return [(own, name, "article")]
    return [(of_feed, f"feed_{name}", "site")] if of_feed and of_feed.strip() else []
