"""Two speakers made one by the owner's word, and parted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.feeds import number_in
from onrecord.desk.forms import FieldProblem, text_of
from onrecord.desk.reading import person_page
from onrecord.desk.state import desk_of
from onrecord.desk.views.joining import JoinForm
from onrecord.errors import NotKeptError

if TYPE_CHECKING:
    from onrecord.store import PersonRow, Store


def join(request: Request, form: FormData) -> Response:
    """Makes another the same as this one, or undoes the latest joining; or the page again, with what is wrong."""
    desk = desk_of(request)
    here = desk.store.person(number_in(request))
    given = {name: value for name, value in form.items() if isinstance(value, str)}
    if given.get("action") == "part":
        desk.store.part(here.id, desk.now())
        return _to(request, here.id)
    other = text_of(given, "other", 200, "The name")
    found = _called(desk.store, other, here)
    if len(found) != 1:
        wrong = FieldProblem(field="other", message=_wrong(other, found))
        return person_page(request, JoinForm(other=other, errors=(wrong,)), status=422)
    desk.store.join(here.id, found[0].id, desk.now())
    return _to(request, here.id)


def _called(store: Store, name: str, here: PersonRow) -> list[PersonRow]:
    """The others of this name, or the one of this number."""
    if not (name.isascii() and name.isdigit() and len(name) < 16):
        return [row for row in store.persons_named(name) if row.id != here.id]
    try:
        row = store.person(int(name))
    except NotKeptError:
        return []
    return [row] if row.id != here.id else []


def _wrong(name: str, found: list[PersonRow]) -> str:
    if not found:
        return "Nobody else of this name or number is on record." if name else "Give a name, or a number."
    told = ", ".join(f"{row.name} ({row.id})" for row in found[:5])
    return f"Several have this name: {told}{', …' * (len(found) > 5)}. Give the number of one."


def _to(request: Request, person: int) -> Response:
    return RedirectResponse(f"{desk_of(request).settings.root}/person/{person}", 303)
