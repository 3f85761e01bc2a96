"""The pages that are read: each asks the visitor's own view of the store, and hands what it gives to a template."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from onrecord.desk.feeds import base_of
from onrecord.desk.forms import cursor_of, text_of
from onrecord.desk.pages import page
from onrecord.desk.state import desk_of, is_owner, store_for
from onrecord.desk.views.article import article as article_view
from onrecord.desk.views.frame import FeedLink
from onrecord.desk.views.front import front as front_view
from onrecord.publish.gate import Audience
from onrecord.publish.news_article import script
from onrecord.publish.outgoing import let_out

_FORMATS: Final = (
    ("RSS", "rss", "application/rss+xml"), ("Atom", "atom", "application/atom+xml"),
    ("JSON Feed", "json", "application/feed+json"),
)  # fmt: skip


def front(request: Request) -> Response:
    """The latest stories."""
    given = request.query_params
    shown = front_view(
        store_for(request), desk_of(request).now(), outlet=text_of(given, "outlet", 200, "The outlet"),
        after=cursor_of(given), guest=not is_owner(request),
    )  # fmt: skip
    return page(request, "front.html", shown, section="latest", feeds=feed_links("", ""))


def article(request: Request) -> Response:
    """An article, in its latest version or in the one that is asked for."""
    store, name = store_for(request), request.path_params["article"]
    version = text_of(request.query_params, "version", 64, "The version") or None
    shown = article_view(store, name, desk_of(request).now(), version=version, json_ld=_json_ld(request, name, version))
    return page(request, "article.html", shown)


def feed_links(path: str, query: str) -> tuple[FeedLink, ...]:
    """The feeds of what is under the path, for a page's head and foot."""
    return tuple(
        FeedLink(title=name, href=f"{path}/feed.{form}{query}", media_type=kind) for name, form, kind in _FORMATS
    )


def _json_ld(request: Request, name: str, version: str | None) -> str | None:
    """The article for programs, as far as it may leave; on an older version there is none."""
    if version is not None:
        return None
    store = desk_of(request).store
    id_ = store.resolve(name)
    audience: Audience = "owner" if is_owner(request) else "public"
    out = let_out(store.record(id_), "site", audience, store.overrides(id_))
    return script(out, f"{base_of(request)}/article/{id_}")
