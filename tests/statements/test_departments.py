"""Bodies with "and" in their names, in place of the names that were found in them."""

from __future__ import annotations

import re

from tests.timing import growth

from onrecord.record import NameKind, Span
from onrecord.statements.departments import in_one

LINE = "Ada Holt of the Food and Drug Administration met Roy Varn. "


def names_in(text: str) -> list[tuple[Span, NameKind]]:
    return [(match.span(), "person") for match in re.finditer(r"[A-Z]\w+(?: [A-Z]\w+)*", text)]


def test_a_department_is_whole_and_other_names_stay() -> None:
    names = [(LINE[slice(*span)], kind) for span, kind in in_one(LINE, names_in(LINE))]
    assert names == [("Ada Holt", "person"), ("Food and Drug Administration", "organisation"), ("Roy Varn", "person")]


def test_many_departments_take_time_in_proportion() -> None:
    assert growth(lambda text: in_one(text, names_in(text)), LINE * 500, LINE * 4_000, most=24) < 24
