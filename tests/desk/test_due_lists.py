"""What is due stands where a reader looks for it: by when it can be judged, and by when it was printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from tests.desk.conftest import alone, client
from tests.store.pages import html, kept_of

from onrecord.desk.forms import DueAsked, due_asked
from onrecord.desk.views.due import due
from onrecord.desk.views.front import front
from onrecord.record import Interval
from onrecord.store import Kept, Store

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def looking_ahead(name: str, horizon: Interval, day: str = "2026-03-23T08:00:00+01:00") -> Kept:
    """A page with one promise of that horizon."""
    said = f"“The {name} sluice opens again for the farms below,” Dorin Vashtal told reporters at the dam on Monday."
    kept = kept_of(name, html(f"The {name} sluice", (said,), day=day))
    (one,) = kept.record.statements or ()
    record = replace(kept.record, statements=(replace(one, kind="promise", horizon=horizon),))
    return Kept(record=record, page=kept.page, fingerprint=kept.fingerprint)


def test_what_was_over_before_it_was_printed_is_no_news(empty: Store) -> None:
    empty.add(looking_ahead("old", Interval(latest="2019-12-31")), NOW)
    empty.add(looking_ahead("late", Interval(latest="2017-06-30"), "2016-03-23T08:00:00+01:00"), NOW)
    page = due(empty, NOW, DueAsked(show="past"))
    assert [(one.id, one.name) for one in page.sections] == [
        ("past", "Past, and no outcome written"), ("before", "Past already when it was printed"),
    ]  # fmt: skip
    (last,), (old,) = (one.rows for one in page.sections)
    assert last.far == "9 years ago"
    assert old.far == "6 years ago, past when printed"
    assert "late sluice" in front(empty, NOW).due[0].content, "the front tells first what was ahead when it was printed"


@pytest.mark.parametrize(
    ("earliest", "latest", "section"),
    [
        ("2026-03-23", "2036-03-23", "late"), ("2026-03-23", "2026-12-31", "now"), ("2026-11-25", "2027-01-31", "now"),
        ("2026-03-23", "2027-11-23", "late"), (None, "2026-12-01", "soon"), (None, "2027-12-01", "late"),
    ],
)  # fmt: skip
def test_a_window_of_years_is_not_told_as_open_now(
    empty: Store, earliest: str | None, latest: str, section: str
) -> None:
    empty.add(looking_ahead("long", Interval(earliest=earliest, latest=latest)), NOW)
    assert [one.id for one in due(empty, NOW, DueAsked()).sections] == [section]


def test_what_is_due_is_narrowed_to_days(empty: Store) -> None:
    empty.add(looking_ahead("early", Interval(latest="2026-12-01")), NOW)
    empty.add(looking_ahead("late", Interval(latest="2027-12-01")), NOW)
    visitor = client(alone(empty))
    for asked, found in (("", {"early", "late"}), ("2027-01-01", {"late"}), ("2020-01-01", {"early", "late"})):
        answer = visitor.get("/due", params={"since": asked})
        assert {name for name in ("early", "late") if f"{name} sluice" in answer.text} == found
        assert f'name="since" value="{asked}"' in answer.text
    for wrong in ({"since": "soon"}, {"since": "2027-01-01", "until": "2026-01-01"}):
        assert visitor.get("/due", params=wrong).status_code == 422


@pytest.mark.parametrize(("before", "now"), [("open", "past"), ("told", "outcomes"), ("", "ahead")])
def test_addresses_of_lists_under_their_former_names_lead_there(before: str, now: str) -> None:
    assert due_asked({"show": before}).show == now


@pytest.mark.parametrize(("asked", "told"), [('"opens again', True), ('"opens again"', False), ("", False)])
def test_a_quotation_mark_that_is_not_closed_is_told_on_every_list(empty: Store, asked: str, told: bool) -> None:
    empty.add(looking_ahead("early", Interval(latest="2026-12-31")), NOW)
    visitor = client(alone(empty))
    for path, name in (("/due", "words"), ("/person/1", "words"), ("/search", "q")):
        answer = visitor.get(path, params={name: asked})
        assert answer.status_code == 200
        assert ("A quotation mark is not closed" in answer.text) is told, path
