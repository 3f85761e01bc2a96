"""The owner's own answer for a use of an article, with its written reason, and taking it back."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.addresses import segment
from onrecord.desk.forms import FieldProblem, decision_of
from onrecord.desk.reading import article_page
from onrecord.desk.state import desk_of
from onrecord.desk.views.deciding import DecisionForm


def decide(request: Request, form: FormData) -> Response:
    """Puts the answer in place of the rights', or takes it back; or the page again, with what is wrong."""
    desk = desk_of(request)
    id_ = desk.store.resolve(request.path_params["article"])
    given = {name: value for name, value in form.items() if isinstance(value, str)}
    decision = decision_of(given)
    if decision.withdraws:
        desk.store.withdraw_override(id_, decision.use, desk.now())
    elif decision.problem:
        errors = (FieldProblem(field="reason", message=decision.problem),)
        asked = DecisionForm(use=decision.use, answer=decision.answer, reason=decision.reason, errors=errors)
        return article_page(request, asked, status=422)
    else:
        desk.store.override(id_, decision.use, decision.answer, decision.reason, desk.now())
    return RedirectResponse(f"{desk.settings.root}/article/{segment(id_)}#may", 303)
