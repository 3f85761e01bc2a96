"""Forgetting an article or a person for good: the page that asks, and what it does once the owner says so."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.feeds import number_in
from onrecord.desk.pages import page
from onrecord.desk.state import desk_of
from onrecord.desk.views.forgetting import of_article, of_person
from onrecord.desk.views.front import MOST_SAME
from onrecord.errors import NotKeptError, StoreError


def ask_article(request: Request) -> Response:
    """What goes with an article, and the button that forgets it."""
    store = desk_of(request).store
    return page(request, "forget.html", of_article(store.article(_article(request))))


def forget_article(request: Request, form: FormData) -> Response:
    """Forgets the article, and leads to the front, which tells."""
    desk, id_ = desk_of(request), _article(request)
    return _done(
        request, "article", lambda: desk.store.forget_article(id_, desk.now()), lambda: desk.store.article(id_)
    )


def ask_person(request: Request) -> Response:
    """What goes with a person, and the button that forgets them."""
    return page(request, "forget.html", of_person(desk_of(request).store.person(number_in(request))))


def forget_person(request: Request, form: FormData) -> Response:
    """Forgets the person with all who were joined into them, and leads to the front, which tells."""
    desk, number = desk_of(request), number_in(request)

    def forget() -> tuple[str, ...]:
        desk.store.forget_person(number, desk.now())
        return ()

    return _done(request, "person", forget, lambda: desk.store.person(number))


def _article(request: Request) -> str:
    return desk_of(request).store.resolve(request.path_params["article"])


def _done(request: Request, what: str, forget: Callable[[], tuple[str, ...]], look: Callable[[], object]) -> Response:
    """Raises StoreError where nothing was forgotten; bytes that are left in the files are told on the front.

    So are the articles that `forget` gives, which hold the same page; one more than are told says that there are more.
    """
    desk, same = desk_of(request), tuple[str, ...]()
    try:
        same = forget()
    except StoreError:
        if _is_there(look):
            raise
        what = "left"
    desk.recount()
    told = urlencode([("done", what), *(("same", one) for one in same[: MOST_SAME + 1])])
    return RedirectResponse(f"{desk.settings.root}/?{told}", 303)


def _is_there(look: Callable[[], object]) -> bool:
    try:
        look()
    except NotKeptError:
        return False
    return True
