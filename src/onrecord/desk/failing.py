"""The pages that say why there is no answer. Guests are told what and nothing of where: no path, no cause."""

from __future__ import annotations

from typing import Final, NamedTuple

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord import __version__
from onrecord.desk.pages import page
from onrecord.desk.state import desk_of, is_owner
from onrecord.desk.views.error import ErrorView
from onrecord.errors import GateError, NotKeptError, OnrecordError, StoreError, UsageError


class Failure(NamedTuple):
    """What is told of a failure."""

    status: int
    title: str
    lead: str
    hint: str | None = None


_TITLES: Final = {
    400: "This request cannot be answered",
    403: "This was refused",
    404: "No record has this address",
    405: "This address is not used that way",
    408: "It took too long to come",
    413: "This is too large",
    414: "This address is too long",
    422: "This was not understood",
    429: "Too many tries",
    500: "Something went wrong here",
    503: "The store does not answer",
}
_LEADS: Final = {
    404: "There is nothing under it in this store. It may be in another one, or the address lost its last letters.",
    405: "It can be opened, or a form can be sent to it, but not this.",
    500: "The desk failed on this page. Nothing that was kept is lost.",
    503: "Nothing that was kept is lost by it, and the desk looks again for each page.",
}
_HINTS: Final = {
    413: "Files of any size can be added in a terminal: onrecord add FILE.",
    503: "Try again in a moment; if it stays so, whoever looks after this desk finds more below.",
}


def failure_of(error: Exception, owner: bool) -> Failure:
    """What is told of `error`; its own words are for the owner, save where a guest caused it."""
    if isinstance(error, HTTPException):
        status = error.status_code
        own = error.detail if error.detail and status not in _LEADS else None
    elif isinstance(error, OnrecordError):
        status = _status(error)
        own = sentence(error.what) if owner or isinstance(error, UsageError) else None
        own = own if status not in (500, 503) or owner else None
    else:
        status, own = 500, None
    title = _TITLES.get(status, _TITLES[400 if status < 500 else 500])
    lead = own or _LEADS.get(status, "It cannot be done as it was asked for.")
    return Failure(status, title, lead, _HINTS.get(status))


def sentence(what: str) -> str:
    """What an error says, as a sentence by itself."""
    return f"{what[:1].upper()}{what[1:]}."


def failure_page(request: Request, error: Exception) -> Response:
    """The page that tells of `error`."""
    owner = is_owner(request) and getattr(request.state, "refused", None) is None
    failure = failure_of(error, owner)
    shown = ErrorView(
        status=failure.status, title=failure.title, lead=failure.lead, hint=failure.hint,
        details=_details(request, error) if owner else (),
    )  # fmt: skip
    answer = page(request, "error.html", shown, status=failure.status)
    if isinstance(error, HTTPException) and error.headers:
        answer.headers.update(error.headers)
    if failure.status == 503:
        answer.headers["Retry-After"] = "10"
    return answer


def _status(error: OnrecordError) -> int:
    for kind, status in ((NotKeptError, 404), (UsageError, 422), (GateError, 403), (StoreError, 503)):
        if isinstance(error, kind):
            return status
    return 500


def _details(request: Request, error: Exception) -> tuple[tuple[str, str], ...]:
    """For whoever looks after the desk."""
    desk = desk_of(request)
    what = str(error) if isinstance(error, OnrecordError) else type(error).__name__
    return (
        ("when", desk.now().isoformat(timespec="seconds")),
        ("what", what if not isinstance(error, HTTPException) else str(error.detail)),
        ("where", f"{request.method} {request.scope['path']}"),
        ("store", desk.store.where),
        ("version", f"onrecord {__version__}"),
    )
