"""From what a page shows to an answer: the frame around it, cookies, where to come back to."""

from __future__ import annotations

from typing import Final, cast

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord import __version__
from onrecord.desk.rendering import filled
from onrecord.desk.state import desk_of, is_owner
from onrecord.desk.tokens import BROWSER_COOKIE
from onrecord.desk.views.frame import FeedLink, Frame, Section, Theme
from onrecord.errors import OnrecordError

THEME_COOKIE: Final = "onrecord_theme"
KEYS_COOKIE: Final = "onrecord_keys"


def page(
    request: Request,
    template: str,
    shown: Struct,
    *,
    section: Section = "",
    find: str = "",
    feeds: tuple[FeedLink, ...] = (),
    status: int = 200,
) -> Response:
    """The page that `template` makes of `shown`."""
    browser, new = _browser(request)
    frame = frame_for(request, browser, section, find, feeds)
    answer = HTMLResponse(filled(template, page=shown, frame=frame), status)
    if new:
        give_cookie(request, answer, BROWSER_COOKIE, browser)
    return answer


def frame_for(
    request: Request, browser: str, section: Section = "", find: str = "", feeds: tuple[FeedLink, ...] = ()
) -> Frame:
    """What stands around the page. A request that was refused is told nothing of the store."""
    desk = desk_of(request)
    refused = getattr(request.state, "refused", None) is not None
    articles, outlets = (None, None) if refused else _counts(request)
    return Frame(
        section=section,
        theme=theme_of(request),
        keys=request.cookies.get(KEYS_COOKIE) != "off",
        root=desk.settings.root,
        csrf=desk.tokens.token(browser),
        guest=not is_owner(request),
        password=desk.settings.login,
        where=reached_by(request),
        articles=articles,
        outlets=outlets,
        version=__version__,
        here=here(request),
        find=find,
        feeds=feeds,
    )


def reached_by(request: Request) -> str:
    """Who reaches this desk, in words."""
    desk = desk_of(request)
    if not desk.settings.login:
        return "on this machine only"
    return "open to guests" if desk.memory.now.guests else "behind a password"


def here(request: Request) -> str:
    """Path and query of the page, without what a proxy put before it; the front where it is no page to come back to."""
    if request.method not in ("GET", "HEAD"):
        return "/"
    path: str = (request.scope.get("raw_path") or b"/").decode("ascii", "replace")
    return own_path(f"{path}?{request.url.query}" if request.url.query else path)


def own_path(text: str) -> str:
    """`text` where it is a path on this desk; else the front: a form may not send its reader elsewhere."""
    good = text.startswith("/") and not text.startswith("//") and text.isprintable() and len(text) < 4000
    return text if good and "\\" not in text else "/"


def give_cookie(request: Request, answer: Response, name: str, value: str, days: int | None = 400) -> None:
    """Sets a cookie that no script reads and that no other site's form brings along."""
    answer.set_cookie(
        name, value, max_age=days * 86_400 if days else None, path=desk_of(request).settings.root or "/",
        httponly=True, samesite="lax", secure=request.url.scheme == "https",
    )  # fmt: skip


def take_cookie(request: Request, answer: Response, name: str) -> None:
    """Removes a cookie."""
    answer.delete_cookie(name, path=desk_of(request).settings.root or "/", httponly=True, samesite="lax")


def theme_of(request: Request) -> Theme:
    """The appearance that the browser's cookie asks for."""
    theme = request.cookies.get(THEME_COOKIE)
    return cast(Theme, theme) if theme in ("light", "dark") else "system"


def _browser(request: Request) -> tuple[str, bool]:
    """The browser's cookie, and whether it is a new one."""
    tokens, kept = desk_of(request).tokens, request.cookies.get(BROWSER_COOKIE)
    if kept and tokens.knows(kept):
        return kept, False
    return tokens.new_browser(), True


def _counts(request: Request) -> tuple[int | None, int | None]:
    try:
        return desk_of(request).counts()
    except OnrecordError:
        return None, None
