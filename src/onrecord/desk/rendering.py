"""The desk's templates, ready to be filled: `page` is a struct of `views`, `frame` what stands around it."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from onrecord.desk import words
from onrecord.desk.addresses import shown
from onrecord.store.search_text import unclosed_in


@cache
def environment() -> Environment:
    """Everything is escaped; a name that a template asks for and nobody gave is an error."""
    made = Environment(
        loader=PackageLoader("onrecord.desk"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.globals.update(to=_to, RELATIONS=words.RELATIONS)
    made.filters.update(count=words.count, confidence=words.confidence, begun=words.begun, shown=shown)
    made.tests.update(unclosed=lambda asked: unclosed_in(asked) is not None)
    return made


def filled(template: str, **values: Any) -> str:
    """The page; `template` as in `front.html`, `values` at least `page` and `frame`."""
    return environment().get_template(template).render(**values)


@pass_context
def _to(context: Context, path: str) -> str:
    """An address of the desk: `path` behind the path that a proxy puts the desk under."""
    return f"{context['frame'].root}{path}"
