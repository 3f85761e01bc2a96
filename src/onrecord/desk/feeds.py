"""Feeds of what the desk shows, and the list of outlets: with the owner's token everything, else what may leave.

Feed readers cannot log in, so the token stands in the address; without it a feed is what the public may have, on
whatever desk.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote, urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.desk.access import may
from onrecord.desk.forms import query_of
from onrecord.desk.guests import GuestStore
from onrecord.desk.state import desk_of
from onrecord.publish.atom import atom
from onrecord.publish.feed import Feed
from onrecord.publish.gate import Audience
from onrecord.publish.json_feed import json_feed
from onrecord.publish.opml import MEDIA_TYPE as OPML_TYPE
from onrecord.publish.opml import Outline, opml
from onrecord.publish.outgoing import let_out
from onrecord.publish.rss import rss
from onrecord.store.rows import ArticleRow

if TYPE_CHECKING:
    from onrecord.store import Store

FORMATS: Final = {
    "rss": (rss, "application/rss+xml"),
    "atom": (atom, "application/atom+xml"),
    "json": (json_feed, "application/feed+json"),
}
ITEMS: Final = 30


def latest_feed(request: Request) -> Response:
    """The latest articles, copies under their origin's name."""
    store, audience = store_by_token(request)
    rows = [story.origin for story in store.latest(ITEMS).rows]
    return _answer(request, store, audience, "Latest on record", "/", rows)


def search_feed(request: Request) -> Response:
    """What a search finds."""
    store, audience = store_by_token(request)
    query = query_of(request.query_params)
    words = {name: value for name, value in request.query_params.items() if name != "token" and value}
    rows = [hit.article for hit in store.search(query, ITEMS).rows]
    title = f"Search: {query.words or ', '.join(words.values()) or 'everything'}"
    return _answer(request, store, audience, title, f"/search?{urlencode(words)}", rows)


def person_feed(request: Request) -> Response:
    """Articles in which a person says something."""
    store, audience = store_by_token(request)
    person = store.person(number_in(request))
    rows = {one.article.id: one.article for one in store.said(person=person.id, limit=ITEMS).rows}
    return _answer(request, store, audience, f"{person.name}: said", f"/person/{person.id}", rows.values())


def outlet_feed(request: Request) -> Response:
    """The latest articles of an outlet."""
    store, audience = store_by_token(request)
    outlet = store.outlet(request.path_params["domain"])
    rows = [story.origin for story in store.latest(ITEMS, None, outlet.domain).rows]
    name = outlet.name or outlet.domain or "An outlet"
    return _answer(request, store, audience, name, f"/outlet/{quote(request.path_params['domain'], safe='')}", rows)


def outlet_list(request: Request) -> Response:
    """All outlets as OPML, each with the feed that the desk has of it."""
    store, _ = store_by_token(request)
    base = base_of(request)
    outlines = [
        Outline(
            name=outlet.name or outlet.domain or "An outlet",
            feed=f"{base}/outlet/{quote(outlet.domain, safe='')}/feed.rss" if outlet.domain else None,
            address=f"https://{outlet.domain}/" if outlet.domain else None,
        )
        for outlet in store.outlets()
    ]
    newest = max((outlet.latest for outlet in store.outlets() if outlet.latest), default=desk_of(request).now())
    return _conditional(request, opml("Outlets on record", outlines, newest), OPML_TYPE, newest)


def store_by_token(request: Request) -> tuple[Store, Audience]:
    """The store as whoever has the address of the feed may see it. Raises HTTPException 403 where it is not open."""
    desk, token = desk_of(request), request.query_params.get("token")
    if token is not None:
        if not hmac.compare_digest(token.encode(), desk.memory.now.token.encode()):
            raise HTTPException(403, "This feed's token is not, or no longer, the owner's.")
        return desk.store, "owner"
    if not may(request, "guests"):
        raise HTTPException(403, "This desk's feeds are for those who have its token.")
    return cast("Store", GuestStore(desk.store)), "public"


def base_of(request: Request) -> str:
    """The desk's own address, without a slash at its end."""
    desk = desk_of(request)
    return desk.settings.address or f"{request.url.scheme}://{request.headers['host']}{desk.settings.root}"


def number_in(request: Request) -> int:
    """The person's number in the path. Raises HTTPException 404 where it is none."""
    text = request.path_params["person"]
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise HTTPException(404)
    return int(text)


def _answer(
    request: Request, store: Store, audience: Audience, title: str, home: str, rows: Iterable[ArticleRow]
) -> Response:
    form = request.path_params["form"]
    if form not in FORMATS:
        raise HTTPException(404)
    made, media_type = FORMATS[form]
    base, whole = base_of(request), desk_of(request).store
    items = tuple(
        let_out(whole.record(row.id), "feed", audience, whole.overrides(row.id), changed_at=row.changed_at)
        for row in rows
    )
    feed = Feed(
        title=title, home=f"{base}{home}", address=f"{base}{request.url.path}", articles=f"{base}/article/",
        items=items, made_at=desk_of(request).now(),
    )  # fmt: skip
    return _conditional(request, made(feed), media_type, feed.updated)


def _conditional(request: Request, body: bytes, media_type: str, changed: datetime) -> Response:
    """The answer, or that it is the same as the reader has (RFC 9110, 13)."""
    changed = changed.astimezone(UTC).replace(microsecond=0)
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {
        "ETag": tag, "Last-Modified": format_datetime(changed, usegmt=True), "Cache-Control": "private, no-cache",
        "Content-Disposition": "inline",
    }  # fmt: skip
    if is_same(request, tag, changed):
        return Response(None, 304, headers)
    return Response(body, 200, headers, media_type)


def is_same(request: Request, tag: str, changed: datetime) -> bool:
    """Whether the reader's copy, by the conditions that it sent, is the one that it would get."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or tag in [one.strip() for one in tags.split(",")]
    try:
        since = parsedate_to_datetime(request.headers["if-modified-since"])
    except (KeyError, ValueError, TypeError):
        return False
    return since.tzinfo is not None and changed <= since
