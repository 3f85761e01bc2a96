"""What came of something that was due: written by the owner with its evidence, or taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.addresses import safe_href, segment
from onrecord.desk.forms import LONGEST_REASON, FieldProblem, text_of
from onrecord.desk.reading import due_item_page
from onrecord.desk.state import desk_of
from onrecord.desk.views.bearing import later_printed
from onrecord.desk.views.outcomes import OutcomeForm, standing_of
from onrecord.errors import NotKeptError, UsageError
from onrecord.store import RESULTS, Evidence, Result, ToldOutcome

if TYPE_CHECKING:
    from onrecord.store import Store

_LONGEST_PASSAGE = 400
"""Characters of a passage that are kept as evidence."""


def write_outcome(request: Request, form: FormData) -> Response:
    """Writes the outcome, or takes back the one that stands; or the page again, with what is wrong."""
    desk, key = desk_of(request), request.path_params["key"]
    given = {name: value for name, value in form.items() if isinstance(value, str)}
    withdraws = given.get("action") == "withdraw"
    meanwhile = _written_meanwhile(desk.store, key, given.get("seen"))
    if withdraws and not meanwhile:
        desk.store.withdraw_outcome(key, desk.now())
        return _to(request, key)
    typed = OutcomeForm(
        result=given.get("result", ""), words=given.get("words", "").strip(), chosen=given.get("evidence", ""),
        other=text_of(given, "other", 2_000, "The address").strip(),
    )  # fmt: skip
    evidence, problems = _evidence(desk.store, key, typed)
    problems = meanwhile if withdraws else (*meanwhile, *_problems(typed), *problems)
    if problems:
        shown = OutcomeForm(
            result=typed.result, words=typed.words, chosen=typed.chosen, other=typed.other, errors=problems
        )
        return due_item_page(request, shown, status=409 if meanwhile else 422)
    told = ToldOutcome(result=cast(Result, typed.result), words=typed.words, evidence=evidence)
    desk.store.write_outcome(key, told, desk.now())
    return _to(request, key)


def _written_meanwhile(store: Store, key: str, seen: str | None) -> tuple[FieldProblem, ...]:
    """What is wrong where another outcome stands than the one that the form was filled in beside (`seen`, its number):
    nobody ends what somebody else wrote without having read it.
    """
    if seen is None or seen == standing_of(store.outcome_log(key)):
        return ()
    what = "Somebody changed what came of it while this form was open. Read what stands there now; then send it again."
    return (FieldProblem(field="result", message=what),)


def _problems(typed: OutcomeForm) -> tuple[FieldProblem, ...]:
    found = []
    if typed.result not in RESULTS:
        found.append(FieldProblem(field="result", message="Choose what came of it."))
    if not typed.words:
        found.append(FieldProblem(field="words", message="Write what came of it, in your own words."))
    elif len(typed.words) > LONGEST_REASON:
        what = f"It has {len(typed.words):,} characters, and {LONGEST_REASON:,} are taken."
        found.append(FieldProblem(field="words", message=what))
    return tuple(found)


def _evidence(store: Store, key: str, typed: OutcomeForm) -> tuple[Evidence, tuple[FieldProblem, ...]]:
    """What it rests on: the address or article that was given, else the passage that was chosen."""
    if typed.other:
        return _other(store, typed.other)
    article, _, statement = typed.chosen.partition("/")
    try:
        if article:
            return _passage(store, key, article, statement), ()
    except NotKeptError:
        return Evidence(), (FieldProblem(field="other", message="The passage that was chosen is not kept any more."),)
    if typed.result == "cannot be told":
        return Evidence(), ()
    return Evidence(), (FieldProblem(field="other", message="Choose a passage, or give an article or an address."),)


def _other(store: Store, given: str) -> tuple[Evidence, tuple[FieldProblem, ...]]:
    try:
        return Evidence(article=store.resolve(given), url=safe_href(given)), ()
    except (NotKeptError, UsageError):
        if (url := safe_href(given)) is not None:
            return Evidence(url=url), ()
    wrong = "This is neither an address, whole with https://, nor an article that is kept."
    return Evidence(), (FieldProblem(field="other", message=wrong),)


def _passage(store: Store, key: str, article: str, statement: str) -> Evidence:
    """Of the words of a form none is believed: they are looked up again. Raises NotKeptError."""
    row = store.article(article)
    if statement:
        said = {one.id: one.content.text for one in store.record(row.id).statements or ()}
        if statement not in said:
            raise NotKeptError(statement, "no such statement is kept")
        return Evidence(article=row.id, statement=statement, words=_cut(said[statement]), url=safe_href(row.url))
    one, copies = store.utterance(key)
    found = {later.value: later.text for later in later_printed(store, one, (copy.id for copy in copies))}
    words = found.get(row.id)
    return Evidence(article=row.id, words=_cut(words) if words else None, url=safe_href(row.url))


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_PASSAGE else f"{words[: _LONGEST_PASSAGE - 1].rstrip()}…"


def _to(request: Request, key: str) -> Response:
    return RedirectResponse(f"{desk_of(request).settings.root}/due/{segment(key)}#outcome", 303)
