"""Logging in and out, and what each browser and the owner may choose."""

from __future__ import annotations

import secrets
from typing import Final

from msgspec.structs import replace
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord import __version__
from onrecord.desk.attempts import address_of
from onrecord.desk.door import SESSION_COOKIE
from onrecord.desk.feeds import base_of
from onrecord.desk.forms import written
from onrecord.desk.pages import (
    KEYS_COOKIE,
    THEME_COOKIE,
    give_cookie,
    here,
    own_path,
    page,
    reached_by,
    take_cookie,
    theme_of,
)
from onrecord.desk.passwords import is_right
from onrecord.desk.settings import Remembered, new_token
from onrecord.desk.state import desk_of
from onrecord.desk.views.login import LoginView
from onrecord.desk.views.settings import SettingsView

KNOWN_COOKIE: Final = "onrecord_known"
_CROWDED: Final = 2
"""Seconds that a stranger waits where many try at once."""
_WRONG: Final = "This is not the password."
_THEMES: Final = ("light", "dark")


def login(request: Request) -> Response:
    """The form that asks for the password."""
    if not desk_of(request).settings.login:
        return _to(request, "/")
    return page(request, "login.html", LoginView(next=own_path(request.query_params.get("next", "/"))))


def log_in(request: Request, form: FormData) -> Response:
    """Begins a session, where the password is right and whoever tries has not to wait."""
    desk, now = desk_of(request), desk_of(request).now()
    back = own_path(written(form, "next") or "/")
    known = desk.acquainted.who(request.cookies.get(KNOWN_COOKIE))
    who = known or address_of(request.client.host if request.client else "")
    with desk.attempts.room(known is not None) as room:
        if not room or not desk.attempts.begin(who, now):
            return _waits(request, back, desk.attempts.wait(who, now) or _CROWDED)
        if not is_right(written(form, "password"), desk.memory.now.password):
            return page(request, "login.html", LoginView(next=back, error=_WRONG), status=422)
    desk.attempts.right(who)
    answer = _to(request, back)
    desk.sessions.end(request.state.session)
    give_cookie(request, answer, SESSION_COOKIE, desk.sessions.begin(now), days=None)
    if known is None:
        give_cookie(request, answer, KNOWN_COOKIE, desk.acquainted.cookie(secrets.token_hex(16)))
    return answer


def _waits(request: Request, back: str, seconds: int) -> Response:
    answer = page(request, "login.html", LoginView(next=back, wait=seconds), status=429)
    answer.headers["Retry-After"] = str(seconds)
    return answer


def log_out(request: Request, form: FormData) -> Response:
    """Ends the session."""
    desk_of(request).sessions.end(request.state.session)
    answer = _to(request, "/")
    take_cookie(request, answer, SESSION_COOKIE)
    return answer


def view(request: Request, form: FormData) -> Response:
    """Remembers the appearance, and whether single keys work, for this browser."""
    answer = _to(request, own_path(written(form, "next") or "/"))
    _choose(request, answer, form)
    return answer


def page_of_form(request: Request) -> Response:
    """To the page that a form stands on: who opens its address again, or logs in on the way to it, comes by GET."""
    return _to(request, own_path(here(request).partition("?")[0].rpartition("/")[0]))


def settings(request: Request) -> Response:
    """What can be chosen."""
    return _settings(request, saved=request.query_params.get("saved") == "1")


def save_settings(request: Request, form: FormData) -> Response:
    """Remembers what was chosen; a new token ends the old one's feeds."""
    desk = desk_of(request)
    if written(form, "action") == "new-token":
        desk.memory.change(_with_new_token)
        return _to(request, "/settings?saved=1")
    if desk.settings.login:
        guests = form.get("guests") is not None
        desk.memory.change(lambda now: replace(now, guests=guests))
    answer = _to(request, "/settings?saved=1")
    _choose(request, answer, form)
    return answer


def _settings(request: Request, saved: bool) -> Response:
    desk, base = desk_of(request), base_of(request)
    token = desk.memory.now.token
    feeds = tuple((name, f"{base}/feed.{form}?token={token}") for name, form in _FEEDS)
    shown = SettingsView(
        store=desk.store.where, version=__version__, theme=theme_of(request),
        keys=request.cookies.get(KEYS_COOKIE) != "off", guests=desk.memory.now.guests, bound=reached_by(request),
        password=desk.settings.login, token=token, feeds=feeds, saved=saved,
    )  # fmt: skip
    return page(request, "settings.html", shown, section="settings")


_FEEDS: Final = (("RSS", "rss"), ("Atom", "atom"), ("JSON Feed", "json"))


def _choose(request: Request, answer: Response, form: FormData) -> None:
    theme = written(form, "theme")
    if theme in _THEMES:
        give_cookie(request, answer, THEME_COOKIE, theme)
    else:
        take_cookie(request, answer, THEME_COOKIE)
    if form.get("keys") is not None:
        take_cookie(request, answer, KEYS_COOKIE)
    else:
        give_cookie(request, answer, KEYS_COOKIE, "off")


def _with_new_token(now: Remembered) -> Remembered:
    return replace(now, token=new_token())


def _to(request: Request, path: str) -> Response:
    return RedirectResponse(f"{desk_of(request).settings.root}{path}", 303)
