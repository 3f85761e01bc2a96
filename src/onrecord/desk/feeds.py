"""Feeds of what the desk shows, and the list of outlets: with the owner's token everything, else what may leave.

Feed readers cannot log in, so the token stands in the address; without it a feed is what the public may have, on
whatever desk.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.desk.access import may
from onrecord.desk.forms import query_of
from onrecord.desk.state import desk_of
from onrecord.publish.feed import Feed
from onrecord.publish.feeds import (
    FORMATS,
    Asked,
    feed_of_outlet,
    feed_of_person,
    feed_of_search,
    feed_of_stories,
    outlines,
)
from onrecord.publish.gate import Audience
from onrecord.publish.opml import MEDIA_TYPE as OPML_TYPE
from onrecord.publish.opml import opml

if TYPE_CHECKING:
    from onrecord.store import Store

ITEMS: Final = 30


def latest_feed(request: Request) -> Response:
    """The latest stories, each by its origin."""
    store, asked = _asked(request)
    return _answer(request, feed_of_stories(store, asked))


def search_feed(request: Request) -> Response:
    """What a search finds."""
    store, asked = _asked(request)
    return _answer(request, feed_of_search(store, query_of(request.query_params), asked))


def person_feed(request: Request) -> Response:
    """Articles in which a person says something."""
    store, asked = _asked(request)
    return _answer(request, feed_of_person(store, number_in(request), asked))


def outlet_feed(request: Request) -> Response:
    """The latest articles of an outlet."""
    store, asked = _asked(request)
    return _answer(request, feed_of_outlet(store, request.path_params["domain"], asked))


def outlet_list(request: Request) -> Response:
    """All outlets as OPML, each with the feed that the desk has of it."""
    audience_of(request)
    outlets = desk_of(request).store.outlets()
    newest = max((outlet.latest for outlet in outlets if outlet.latest), default=desk_of(request).now())
    document = opml("Outlets on record", outlines(outlets, base_of(request)), newest)
    return _conditional(request, document, OPML_TYPE, newest)


def audience_of(request: Request) -> Audience:
    """Who has the address of the feed: the owner, or anybody. Raises HTTPException 403 where it is not open."""
    desk, token = desk_of(request), request.query_params.get("token")
    if token is not None:
        if not hmac.compare_digest(token.encode(), desk.memory.now.token.encode()):
            raise HTTPException(403, "This feed's token is not, or no longer, the owner's.")
        return "owner"
    if not may(request, "guests"):
        raise HTTPException(403, "This desk's feeds are for those who have its token.")
    return "public"


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


def _asked(request: Request) -> tuple[Store, Asked]:
    """The store, and by whom and in which format a feed is asked for. Raises HTTPException 403 and 404."""
    desk, form = desk_of(request), request.path_params["form"]
    audience = audience_of(request)
    if form not in FORMATS:
        raise HTTPException(404)
    return desk.store, Asked(base=base_of(request), form=form, audience=audience, made_at=desk.now(), items=ITEMS)


def _answer(request: Request, feed: Feed) -> Response:
    made, media_type = FORMATS[request.path_params["form"]]
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
