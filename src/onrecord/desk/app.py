"""`app`: the desk as an ASGI application. Its addresses are in `routes.py`, what is around them in this one screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from onrecord.desk.bounds import Bounded, Bounds
from onrecord.desk.compressing import Compressed
from onrecord.desk.door import Door
from onrecord.desk.failing import failure_page
from onrecord.desk.routes import routes
from onrecord.desk.settings import MAX_FORM, DeskSettings, Memory, remembered
from onrecord.desk.state import Desk

if TYPE_CHECKING:
    from onrecord.store import Store

MAX_FORM_BOUNDS: Final = Bounds(body=MAX_FORM)
"""Of everything but files."""


def app(store: Store, settings: DeskSettings, now: Callable[[], datetime], memory: Memory | None = None) -> Starlette:
    """The desk on `store`. `now` tells the moment, in UTC; `memory` what is remembered (null: nothing is).

    Sessions and jobs live as long as it does. It takes one process: more of them would not know each other's.
    """
    desk = Desk(store, settings, memory or remembered(None), now)
    made = Starlette(
        routes=routes(),
        middleware=[
            Middleware(Compressed),
            Middleware(Bounded, of=lambda path: bounds_of(path, settings)),
            Middleware(Door, desk=desk),
        ],
        exception_handlers={HTTPException: _failed},
    )
    made.state.desk = desk
    return made


def bounds_of(path: str, settings: DeskSettings) -> Bounds:
    """How much may be sent to the path: files to one alone."""
    if path.rstrip("/").endswith("/add"):
        return Bounds(body=settings.max_upload, total=1_800)
    return MAX_FORM_BOUNDS


async def _failed(request: Request, error: Exception) -> Response:
    return await run_in_threadpool(failure_page, request, error)
