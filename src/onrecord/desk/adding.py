"""Adding pages: the form, what is wrong with it, and how far a job is."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.bounds import in_words
from onrecord.desk.forms import FieldProblem, addresses_in, file_name, pasted, written
from onrecord.desk.jobs import Progress, Row, Wanted
from onrecord.desk.pages import page
from onrecord.desk.state import desk_of
from onrecord.desk.views.add import AddView, RecentLine
from onrecord.desk.views.job import JobRow, JobView
from onrecord.errors import OnrecordError

_NOTHING: Final = "Give an address, a file, or text."
_RECENT: Final = 5
_REFRESH: Final = 2
"""Seconds."""
_BUSY: Final = "Too much is waiting already. Try again when some of it is done."


def add(request: Request) -> Response:
    """The empty form, and what was added last."""
    return _form(request, "", "", ())


def start_adding(request: Request, form: FormData) -> Response:
    """Starts a job, and leads to its page; or the form again, with what is wrong with it.

    Raises OnrecordError where the files that were sent cannot be put aside.
    """
    pages, text = written(form, "pages"), written(form, "text")
    addresses, problems = addresses_in(pages)
    words, wrong_text = pasted(text)
    uploads = [one for one in form.getlist("file") if isinstance(one, UploadFile) and one.filename]
    problems = (*problems, *wrong_text)
    if not (addresses or words or any(one.size for one in uploads)):  # Else what is empty is told beside the rest.
        problems = (*problems, *_empty_files(uploads))
    if not problems and not (addresses or words or uploads):
        problems = (FieldProblem(field="pages", message=_NOTHING),)
    if problems:
        return _form(request, pages, text, problems)
    folder = Path(tempfile.mkdtemp(prefix="onrecord-")) if uploads else None
    try:
        files = tuple(_kept(folder, number, one) for number, one in enumerate(uploads)) if folder else ()
    except OSError as error:
        shutil.rmtree(folder or "", ignore_errors=True)
        raise OnrecordError("the files", f"could not be put aside ({error.strerror or error})") from None
    name = desk_of(request).jobs.start(Wanted(addresses=addresses, files=files, text=words, folder=folder))
    if name is None:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)
        return _form(request, pages, text, (FieldProblem(field="pages", message=_BUSY),))
    return RedirectResponse(f"{desk_of(request).settings.root}/add/{name}", 303)


def added(request: Request) -> Response:
    """How far a job is; the page loads itself again until it is done. Raises HTTPException 404 without such a job."""
    progress = desk_of(request).jobs.progress(request.path_params["job"])
    if progress is None:
        raise HTTPException(404)
    return page(request, "job.html", _job(request, progress), section="add")


def _form(request: Request, pages: str, text: str, problems: tuple[FieldProblem, ...]) -> Response:
    desk = desk_of(request)
    shown = AddView(
        addresses=pages, text=text, errors=problems, max_upload=in_words(desk.settings.max_upload),
        recent=tuple(_recent(one) for one in desk.jobs.recent()[:_RECENT]),
    )  # fmt: skip
    return page(request, "add.html", shown, section="add", status=422 if problems else 200)


def _recent(job: Progress) -> RecentLine:
    first = job.rows[0].name if job.rows else "nothing yet"
    told = f"{job.state}: {job.kept} kept" + (f", {job.failed} failed" if job.failed else "")
    return RecentLine(href=f"/add/{job.id}", name=first, words=told)


def _job(request: Request, job: Progress) -> JobView:
    return JobView(
        id=job.id, state=job.state, total=None, kept=job.kept, same=job.same, failed=job.failed, problem=job.problem,
        rows=_rows(request, job.rows), refresh=None if job.state == "done" else _REFRESH,
    )  # fmt: skip


def _rows(request: Request, rows: tuple[Row, ...]) -> tuple[JobRow, ...]:
    """With the headlines of the articles that are still kept; what was forgotten since has none, and no link."""
    kept = {one.id: one for one in desk_of(request).store.articles(row.article for row in rows if row.article)}
    shown = [(row, kept.get(row.article or "")) for row in rows]
    return tuple(
        JobRow(
            name=row.name, outcome=row.outcome, article=one.id if one else None, headline=one.headline if one else None,
            bare=row.bare, error=row.error,
        )
        for row, one in shown
    )  # fmt: skip


def _kept(folder: Path, number: int, sent: UploadFile) -> Path:
    place = folder / str(number) / file_name(sent.filename or "")
    place.parent.mkdir()
    with place.open("wb") as stream:
        shutil.copyfileobj(sent.file, stream, 1 << 20)
    return place


def _empty_files(uploads: list[UploadFile]) -> tuple[FieldProblem, ...]:
    return tuple(
        FieldProblem(field="file", message=f"{file_name(one.filename or '')} is empty.")
        for one in uploads if one.size == 0
    )  # fmt: skip
