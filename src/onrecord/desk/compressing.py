"""Answers are compressed, but for those that another site asked for: it could learn from their lengths (BREACH)."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

SMALLEST: Final = 1_000
"""Bytes."""


class Compressed:
    """Plain ASGI around `app`."""

    def __init__(self, app: ASGIApp) -> None:
        self.plain, self.packed = app, GZipMiddleware(app, minimum_size=SMALLEST, compresslevel=6)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        site = Headers(scope=scope).get("sec-fetch-site") if scope["type"] == "http" else None
        way = self.packed if site in (None, "same-origin", "none") else self.plain
        await way(scope, receive, send)
