"""Who comes in, before anything else is looked at: the names in `Host`, where a request was sent from, who asks.

Plain ASGI. What a visitor may see is decided where pages are made (`state.store_for`); what they may open at all, by
the access that each route declares (`access.py`).
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.desk.failing import failure_page
from onrecord.desk.state import Desk
from onrecord.desk.tokens import sent_from_here

SESSION_COOKIE: Final = "onrecord_session"
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
HEADERS: Final = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
_SAFE: Final = ("GET", "HEAD", "OPTIONS")
_OTHERS: Final = ("cross-site", "same-site")


class Door:
    """Puts the desk's headers on every answer, and tells every request whose it is, in its `state`."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self.desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers, state = Headers(scope=scope), scope.setdefault("state", {})
        _strip_root(scope, self.desk.settings.root)
        state["refused"] = refused = refusal(scope, headers, self.desk) or state.get("refused")
        session = cookie_in(headers.get("cookie", ""), SESSION_COOKIE)
        login = self.desk.settings.login
        state["session"] = session
        state["owner"] = not login or self.desk.sessions.is_live(session, self.desk.now())

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = MutableHeaders(scope=message)
                for name, value in HEADERS:
                    given.setdefault(name, value)
                given.setdefault("Cache-Control", "no-store")
            await send(message)

        if refused is not None:
            answer = await run_in_threadpool(failure_page, Request(scope, receive), refused)
            await answer(scope, receive, sending)
            return
        await self.app(scope, receive, sending)


def refusal(scope: Scope, headers: Headers, desk: Desk) -> HTTPException | None:
    """Why the request is not answered, whatever it asks for; None where it is."""
    if len(headers.getlist("host")) != 1 or not _is_host(headers["host"]):
        return HTTPException(400, "A request names one host.")
    names = desk.settings.hosts
    if names and host_name(headers["host"]) not in names:
        # A name of somebody else's that leads here (DNS rebinding) would make their page ours.
        return HTTPException(400, "This desk is not known under that name.")
    if not desk.settings.login and (headers.get("forwarded") or headers.get("x-forwarded-for")):
        return HTTPException(400, "This desk stands behind a proxy, and was started for this machine alone.")
    if scope["method"] not in _SAFE:
        if not sent_from_here(headers, scope["scheme"]):
            return HTTPException(403, "This form was not sent by a page of the desk.")
    elif headers.get("sec-fetch-site") in _OTHERS and headers.get("sec-fetch-mode") not in (None, "navigate"):
        return HTTPException(403, "Other sites cannot use pages of the desk.")
    return None


def host_name(host: str) -> str:
    """The name in a `Host` header, lower case, without port and brackets."""
    name = host.rpartition(":")[0] if ":" in host and not host.endswith("]") else host
    return name.strip("[]").lower().removesuffix(".")


def _is_host(host: str) -> bool:
    return 0 < len(host) <= 255 and host.isascii() and not set(host) & set("/\\@?#<>\"' \t")


def cookie_in(header: str, name: str) -> str | None:
    """The cookie of that name in a `Cookie` header."""
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return None
    return found.value if found else None


def _strip_root(scope: Scope, root: str) -> None:
    """Proxies differ in whether they take away the path that they put the desk under; after this they do not."""
    path: str = scope["path"]
    if root and (path == root or path.startswith(f"{root}/")):
        scope["path"] = path[len(root) :] or "/"
        scope["raw_path"] = scope["path"].encode()
