"""What every answer goes through: may this visitor open it, was the form sent by a page of ours, what went wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Final, Literal
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk.failing import failure_page
from onrecord.desk.pages import here
from onrecord.desk.state import desk_of, is_owner
from onrecord.desk.tokens import BROWSER_COOKIE
from onrecord.errors import OnrecordError

Access = Literal["anyone", "guests", "owner"]
"""`anyone`: who need not even be a guest, for logging in; `guests`: who may read, where the owner opened the desk."""
Endpoint = Callable[[Request], Response]
FormEndpoint = Callable[[Request, FormData], Response]
_MOST_FILES: Final = 20
_MOST_FIELDS: Final = 50


def page_route(path: str, endpoint: Endpoint, access: Access, name: str | None = None) -> Route:
    """A page that is read; it runs in a thread, so that a slow query holds up nobody else."""

    async def answer(request: Request) -> Response:
        return await _safely(request, access, lambda: run_in_threadpool(endpoint, request))

    return _route(path, answer, "GET", access, name or endpoint.__name__)


def form_route(path: str, endpoint: FormEndpoint, access: Access) -> Route:
    """A form that is sent; it is read only once its sender may, and done only with the token of a page of ours."""

    async def posted(request: Request) -> Response:
        part = desk_of(request).settings.max_upload
        async with request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=part) as form:
            token, browser = form.get("csrf"), request.cookies.get(BROWSER_COOKIE)
            if not isinstance(token, str) or not desk_of(request).tokens.fits(token, browser):
                raise HTTPException(403, "The form is too old, or was not sent by a page of the desk. Load it again.")
            return await run_in_threadpool(endpoint, request, form)

    async def answer(request: Request) -> Response:
        return await _safely(request, access, lambda: posted(request))

    return _route(path, answer, "POST", access, endpoint.__name__)


def may(request: Request, access: Access) -> bool:
    """Whether the visitor may open what has this access."""
    return access == "anyone" or is_owner(request) or (access == "guests" and desk_of(request).memory.now.guests)


async def _safely(request: Request, access: Access, answer: Callable[[], Awaitable[Response]]) -> Response:
    """The answer, or the page that says why there is none. No error leaves it."""
    if not may(request, access):
        return RedirectResponse(f"{desk_of(request).settings.root}/login?next={quote(here(request), safe='')}", 303)
    try:
        return await answer()
    except (HTTPException, OnrecordError) as error:
        return await run_in_threadpool(failure_page, request, error)
    except Exception as error:  # A mishap of ours: one line for whoever looks after the desk, and a page.
        places = traceback.extract_tb(error.__traceback__)
        place = next((one for one in reversed(places) if "/onrecord/" in one.filename), places[-1])
        where = f"{place.filename.rpartition('/onrecord/')[2]}:{place.lineno}"
        what = f"{type(error).__name__}: {error}".replace("\n", " ")[:500]
        line = f"onrecord: desk: {request.method} {request.scope['path']!r}: {what} ({where}); please report it"
        print(line, file=sys.stderr, flush=True)
        return await run_in_threadpool(failure_page, request, error)


def _route(
    path: str, answer: Callable[[Request], Awaitable[Response]], method: str, access: Access, name: str
) -> Route:
    answer.access = access  # type: ignore[attr-defined]  # Told for tests that walk all routes.
    return Route(path, answer, methods=[method], name=name)
