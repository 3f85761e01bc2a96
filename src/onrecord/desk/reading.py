"""The pages that are read: each asks the visitor's own view of the store, and hands what it gives to a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from onrecord.desk.failing import sentence
from onrecord.desk.feeds import base_of, number_in
from onrecord.desk.forms import cursor_of, due_asked, query_of, said_asked, text_of
from onrecord.desk.guests import GuestStore
from onrecord.desk.pages import page
from onrecord.desk.state import desk_of, is_owner, store_for
from onrecord.desk.views.article import article as article_view
from onrecord.desk.views.compare import compare as compare_view
from onrecord.desk.views.deciding import DecisionForm
from onrecord.desk.views.due import due as due_view
from onrecord.desk.views.due_item import due_item as due_item_view
from onrecord.desk.views.frame import FeedLink
from onrecord.desk.views.front import FrontAsked
from onrecord.desk.views.front import front as front_view
from onrecord.desk.views.joining import JoinForm
from onrecord.desk.views.outcomes import OutcomeForm
from onrecord.desk.views.outlet import outlet as outlet_view
from onrecord.desk.views.outlets import outlets as outlets_view
from onrecord.desk.views.people import people as people_view
from onrecord.desk.views.person import person as person_view
from onrecord.desk.views.search import search as search_view
from onrecord.desk.views.versions import versions as versions_view
from onrecord.errors import UsageError
from onrecord.publish.feeds import FORMATS
from onrecord.publish.gate import Audience
from onrecord.publish.news_article import script
from onrecord.publish.outgoing import Kept, let_out
from onrecord.store.rows import Query

if TYPE_CHECKING:
    from onrecord.store import Store

_FORMATS: Final = {"rss": "RSS", "atom": "Atom", "json": "JSON Feed"}


def front(request: Request) -> Response:
    """The latest stories."""
    given = request.query_params
    asked = FrontAsked(
        outlet=text_of(given, "outlet", 200, "The outlet"), after=cursor_of(given), dated=given.get("dated") != "no",
        done=given.get("done", ""), same=tuple(given.getlist("same")),
    )  # fmt: skip
    shown = front_view(store_for(request), desk_of(request).now(), asked, guest=not is_owner(request))
    return page(request, "front.html", shown, section="latest", feeds=feed_links())


def article(request: Request) -> Response:
    """An article, in its latest version or in the one that is asked for."""
    return article_page(request, DecisionForm())


def article_page(request: Request, decision: DecisionForm, status: int = 200) -> Response:
    """An article's page, for the owner with the form in which a use is decided."""
    store, name = store_for(request), request.path_params["article"]
    version = text_of(request.query_params, "version", 64, "The version") or None
    withheld = store.withheld(name, version) if isinstance(store, GuestStore) else None
    shown = article_view(
        store, name, desk_of(request).now(), version=version, withheld=withheld,
        json_ld=_json_ld(request, name, version), decision=decision if is_owner(request) else None,
    )  # fmt: skip
    return page(request, "article.html", shown, status=status)


def due(request: Request) -> Response:
    """What falls due."""
    given = request.query_params
    shown = due_view(store_for(request), desk_of(request).now(), due_asked(given), after=cursor_of(given))
    return page(request, "due.html", shown, section="due")


def due_item(request: Request) -> Response:
    """One thing that falls due, with what bears on it and what came of it."""
    return due_item_page(request, OutcomeForm())


def due_item_page(request: Request, form: OutcomeForm, status: int = 200) -> Response:
    """Its page, for the owner with the form in which an outcome is written."""
    shown = due_item_view(
        store_for(request), request.path_params["key"], desk_of(request).now(),
        form=form if is_owner(request) else None,
    )  # fmt: skip
    return page(request, "due_item.html", shown, section="due", status=status)


def people(request: Request) -> Response:
    """Speakers, or those of a name."""
    given = request.query_params
    name = text_of(given, "name", 200, "The name")
    shown = people_view(store_for(request), name=name, after=cursor_of(given))
    return page(request, "people.html", shown, section="people")


def person(request: Request) -> Response:
    """A speaker, with what is on record."""
    return person_page(request, JoinForm())


def person_page(request: Request, joining: JoinForm, status: int = 200) -> Response:
    """A speaker's page, for the owner with the form that joins two."""
    given, number = request.query_params, number_in(request)
    shown = person_view(
        store_for(request), number, desk_of(request).now(), said_asked(given), after=cursor_of(given),
        joining=joining if is_owner(request) else None,
    )  # fmt: skip
    feeds = feed_links(f"/person/{number}")
    return page(request, "person.html", shown, section="people", feeds=feeds, status=status)


def outlets(request: Request) -> Response:
    """Outlets and their terms, or those of a name."""
    given = request.query_params
    name = text_of(given, "name", 200, "The name")
    shown = outlets_view(store_for(request), name=name, after=cursor_of(given))
    return page(request, "outlets.html", shown, section="outlets")


def outlet(request: Request) -> Response:
    """An outlet: its terms, and its stories."""
    domain = request.path_params["domain"]
    shown = outlet_view(store_for(request), domain, desk_of(request).now(), after=cursor_of(request.query_params))
    feeds = feed_links(f"/outlet/{quote(domain, safe='')}")
    return page(request, "outlet.html", shown, section="outlets", feeds=feeds)


def search(request: Request) -> Response:
    """What a search finds, or what is wrong with what was asked."""
    given, store, query = request.query_params, store_for(request), Query()
    try:
        query = query_of(given)
        shown = search_view(store, query, after=cursor_of(given))
    except UsageError as error:
        shown = search_view(store, query, problem=sentence(error.what))
        return page(request, "search.html", shown, section="search", find=query.words, status=422)
    feeds = feed_links("/search", f"?{shown.feed}") if shown.asked and shown.feed else ()
    return page(request, "search.html", shown, section="search", find=query.words, feeds=feeds)


def versions(request: Request) -> Response:
    """What came between two versions of an article."""
    path, store = request.path_params, store_for(request)
    withheld = _withheld(store, (path["article"], None), (path["article"], path["older"]))
    shown = versions_view(store, path["article"], path["older"], path["newer"], withheld=withheld)
    return page(request, "versions.html", shown)


def compare(request: Request) -> Response:
    """Two articles side by side."""
    path, store = request.path_params, store_for(request)
    withheld = _withheld(store, (path["first"], None), (path["second"], None))
    shown = compare_view(store, path["first"], path["second"], withheld=withheld)
    return page(request, "compare.html", shown)


def _withheld(store: Store, *texts: tuple[str, str | None]) -> str | None:
    """Why one of the texts (name and version) is not shown whole to a guest: the two are not compared then."""
    if not isinstance(store, GuestStore):
        return None
    return next((why for name, version in texts if (why := store.withheld(name, version))), None)


def feed_links(path: str = "", query: str = "") -> tuple[FeedLink, ...]:
    """The feeds of what is under the path, for a page's head and foot."""
    return tuple(
        FeedLink(title=name, href=f"{path}/feed.{form}{query}", media_type=FORMATS[form][1])
        for form, name in _FORMATS.items()
    )


def _json_ld(request: Request, name: str, version: str | None) -> str | None:
    """The article for programs, as far as it may leave; on an older version there is none."""
    if version is not None:
        return None
    store = desk_of(request).store
    id_ = store.resolve(name)
    audience: Audience = "owner" if is_owner(request) else "public"
    kept = Kept(overrides=store.overrides(id_), outlet=store.article(id_).outlet)
    out = let_out(store.record(id_), "site", audience, kept)
    return script(out, f"{base_of(request)}/article/{id_}")
