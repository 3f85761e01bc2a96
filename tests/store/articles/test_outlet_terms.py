"""What each outlet's articles allow, and since when: kept up however an article comes, changes and goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from benchmarks.wholeness import faults
from tests.leaks import answered
from tests.store.conftest import wire
from tests.store.pages import NOW, html, keep_of, url_of

from onrecord.beside import Beside
from onrecord.record import Permission
from onrecord.store import Kept, Store

HOME = "quellcourier.example"
YES, ASK = Permission(answer="yes", conditions=("credit",), rule="R6"), Permission(answer="ask", rule="R9")


def printed(name: str, day: str, permission: Permission, beside: Beside | None = None) -> Kept:
    words = (f"The lake of {name} stands as low as it did in the summer before the wall was built there.",)
    kept = keep_of(html(f"The lake of {name}", words, day=f"{day}T08:00:00+00:00"), url_of(name), beside)
    return msgspec.structs.replace(kept, record=answered(kept.record, permission))


def told(store: Store) -> list[tuple[str, int, str, str, bool]]:
    return [
        (row.answers["feed"], row.articles, f"{row.since:%m-%d}", f"{row.until:%m-%d}", row.changed)
        for row in store.terms(HOME)
    ]


def test_terms_that_end_before_others_begin_have_changed(store: Store) -> None:
    for name, day, permission in (("a", "2026-03-05", YES), ("b", "2026-03-01", ASK), ("c", "2026-03-09", YES)):
        store.add(printed(name, day, permission), NOW)
    assert told(store) == [("yes", 2, "03-05", "03-09", True), ("ask", 1, "03-01", "03-01", False)]
    (row, _) = store.terms(HOME)
    assert (row.domain, row.own, row.licence) == (HOME, True, store.record(row.article).rights.licence)  # type: ignore[union-attr]
    assert row.conditions["feed"] == ("credit",)
    assert store.article(row.article).headline == "The lake of c"
    store.add(printed("d", "2026-03-07", ASK), NOW)
    assert told(store) == [("yes", 2, "03-05", "03-09", False), ("ask", 2, "03-01", "03-07", False)]
    assert store.terms_of_outlets() == {row.outlet: store.terms(HOME)}


def test_a_page_that_was_fetched_is_of_the_moment_of_fetching(store: Store) -> None:
    sent = Beside(kind="warc", status=200, headers=(("Date", "Tue, 10 Mar 2026 08:00:00 GMT"),))
    store.add(printed("a", "2026-03-01", YES, Beside(status=200)), NOW)
    store.add(printed("b", "2026-03-01", ASK, sent), NOW)
    assert told(store) == [("yes", 1, "04-01", "04-01", True), ("ask", 1, "03-10", "03-10", False)]


def test_a_new_version_a_reading_anew_and_forgetting_move_an_article(store: Store) -> None:
    for name, day in (("a", "2026-03-01"), ("b", "2026-03-05")):
        store.add(printed(name, day, ASK, Beside(status=200)), NOW)
    later = NOW + timedelta(days=3)
    changed = printed("b", "2026-03-06", YES, Beside(status=200))
    record = msgspec.structs.replace(changed.record, read_at=later)
    store.add(msgspec.structs.replace(changed, page=changed.page + b" ", record=record), later)
    assert [one[:3] for one in told(store)] == [("yes", 1, "04-04"), ("ask", 1, "04-01")]
    since, _ = store.to_reread(later + timedelta(days=1), "2")
    for _ in store.reread(since, datetime(2026, 9, 1, tzinfo=UTC)):
        pass  # The pages say neither: all are read as what the pages allow, of the moment that they were of.
    (row,) = told(store)
    assert row[1:4] == (2, "04-01", "04-04")
    assert faults(store) == []
    for article in [record.id for record in store.export()]:
        store.forget_article(article, NOW)
    assert store.terms_of_outlets() == {}


def test_terms_of_a_whole_wire_are_what_counting_gives_in_any_order(store: Store) -> None:
    list(store.add_all(reversed(wire()), NOW))
    assert faults(store) == []
    rows = [row for rows in store.terms_of_outlets().values() for row in rows]
    assert {row.own for row in rows} == {True, False}
    assert all(row.since <= row.until and row.articles > 0 for row in rows)


def test_a_person_who_is_forgotten_moves_no_terms(filled: Store) -> None:
    before = filled.terms_of_outlets()
    filled.forget_person(filled.persons_named("Brask")[0].id, NOW)
    assert filled.terms_of_outlets().keys() == before.keys()
    assert faults(filled) == []
