"""What was said: one row for an utterance and not for a copy, the newest first, by person, words, time and kind."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, kept_of, url_of

from onrecord.errors import NotKeptError, UsageError
from onrecord.record import Interval, Speaker
from onrecord.store import DueFilter, Kept, Store
from onrecord.store.database.schema import statements
from onrecord.store.rows import SaidFilter

THINGS = ("dam", "mill", "weir", "gate", "wall", "lock", "tower")
QUOTED = "“No sluice opens while the survey is unfinished,”"


def person(store: Store) -> int:
    (row,) = store.persons_named("Dorin Vashtal")
    return row.id


def test_a_statement_in_copies_is_one_row_with_its_origin(store: Store) -> None:
    origin = store.add(kept_of("dam"), NOW).article
    for number in range(3):
        copy = html(outlet=f"Copy {number}", day="2026-03-24T08:00:00+01:00")
        store.add(keep_of(copy, url_of("dam", f"copy{number}.example")), NOW + timedelta(hours=1 + number))
    found = store.said(SaidFilter(person=person(store)))
    direct = [row for row in found.rows if row.content == QUOTED]
    assert len(direct) == 1
    assert found.all == len(found.rows) == store.person(person(store)).statements
    assert (direct[0].article.id, direct[0].copies, direct[0].form) == (origin, 3, "direct")
    assert direct[0].speaker == "Dorin Vashtal"
    record = store.record(origin)
    assert record.text[direct[0].start :].startswith(QUOTED[:10])
    assert direct[0].statement in [one.id for one in record.statements or ()]
    utterance, copies = store.utterance(direct[0].key)
    assert utterance == direct[0]
    assert [row.outlet for row in copies] == ["Copy 0", "Copy 1", "Copy 2"]


def test_other_quotation_marks_make_no_other_utterance(store: Store) -> None:
    store.add(kept_of("dam"), NOW)
    marks = tuple(one.replace("“", '"').replace("”", '"') for one in PARAGRAPHS)
    store.add(keep_of(html(paragraphs=marks, outlet="Other"), url_of("dam", "other.example")), NOW)
    assert [row.copies for row in store.said(SaidFilter(about="sluice")).rows] == [1]


@pytest.mark.parametrize("shorter_first", [True, False])
def test_a_copy_that_prints_less_of_it_makes_no_other_utterance(store: Store, shorter_first: bool) -> None:
    long, short = "“No sluice of the dam opens while the survey is unfinished,”", "“No sluice of the dam opens,”"
    whole, part = ((PARAGRAPHS[0], PARAGRAPHS[1].replace(QUOTED, one), *PARAGRAPHS[2:]) for one in (long, short))
    pages = [
        keep_of(html(paragraphs=whole), url_of("dam")),
        keep_of(html(paragraphs=part, outlet="Other", day="2026-03-24T08:00:00+01:00"), url_of("dam", "o.example")),
    ]
    for page in reversed(pages) if shorter_first else pages:
        store.add(page, NOW)
    (row,) = store.said(SaidFilter(about="sluice")).rows
    assert (row.content, row.copies) == (long, 1)
    assert store.person(person(store)).statements == store.said(SaidFilter(person=person(store))).all


@pytest.mark.parametrize(
    ("about", "some"),
    [("sluice", True), ("SLUICE survey", True), ('"no sluice opens"', True), ('"opens sluice"', False),
     ("slui", False), ("zebra", False), ("!!", False), ("", True), ("%", False), ("a_", False)],
)  # fmt: skip
def test_about_asks_for_words_and_phrases(store: Store, about: str, some: bool) -> None:
    store.add(kept_of("dam"), NOW)
    assert bool(store.said(SaidFilter(about=about)).rows) is some
    assert bool(store.said(SaidFilter(about=about, person=person(store))).rows) is some


def test_the_newest_come_first_and_days_bound_them(filled: Store) -> None:
    whole = filled.said(limit=500).rows
    days = [(row.said.earliest or row.said.latest or "") if row.said else row.article.day or "" for row in whole]
    assert days[:3] == sorted(days[:3], reverse=True)
    middle = days[len(days) // 2][:10]
    since, until = (filled.said(one, limit=500).rows for one in (SaidFilter(since=middle), SaidFilter(until=middle)))
    assert 0 < len(since) < len(whole) > len(until) > 0
    both = filled.said(SaidFilter(since=middle, until=middle), limit=500).rows
    assert both
    assert len(since) + len(until) == len(whole) + len(both)
    with pytest.raises(UsageError, match="is no day"):
        filled.said(SaidFilter(since="soon"))
    assert filled.said(SaidFilter(until="9999-12-31"), limit=500).all == len(whole)


def test_what_one_article_prints_comes_in_its_order(store: Store) -> None:
    said = tuple(f"“The {thing} is older than the town beside it,” Dorin Vashtal said." for thing in THINGS)
    store.add(keep_of(html(paragraphs=said), url_of("dam")), NOW)
    rows = store.said(SaidFilter(person=person(store))).rows
    assert len(rows) == len(THINGS)
    assert [row.start for row in rows] == sorted(row.start for row in rows)


def test_pages_hold_each_utterance_once(filled: Store) -> None:
    whole = [row.key for row in filled.said(limit=500).rows]
    found: list[str] = []
    after = None
    while after is not None or not found:
        page = filled.said(limit=9, after=after)
        found += [row.key for row in page.rows]
        after = page.after
        assert page.all == len(whole)
    assert found == whole
    assert len(set(whole)) == len(whole)


def test_kinds_and_horizons_are_found(store: Store) -> None:
    kept = kept_of("dam")
    first, *others = kept.record.statements or ()
    looking = replace(first, kind="promise", horizon=Interval(latest="2026-05-31"), conditional=True)
    store.add(Kept(record=replace(kept.record, statements=(looking, *others)), page=kept.page), NOW)
    (row,) = store.said(SaidFilter(kind="promise")).rows
    assert (row.kind, row.conditional, row.horizon) == ("promise", True, Interval(latest="2026-05-31"))
    assert store.said(SaidFilter(kind="threat")).rows == ()
    assert store.due("2026-05-31").rows == (row,)
    assert store.due("2026-06-01").rows == ()
    assert store.due("2026-05-01", only=DueFilter(until_day="2026-05-31", kind="promise")).rows == (row,)
    assert store.due("2026-05-01", only=DueFilter(until_day="2026-05-30")).rows == ()
    assert store.due("2026-05-01", only=DueFilter(kind="threat")).rows == ()
    with pytest.raises(UsageError):
        store.due("tomorrow")


def test_what_looks_ahead_without_a_date_comes_back_so(store: Store) -> None:
    kept = kept_of("dam")
    first, second, *others = kept.record.statements or ()
    some = (replace(first, horizon=Interval()), replace(second, horizon=Interval(latest="2026-05-31")), *others)
    store.add(Kept(record=replace(kept.record, statements=some), page=kept.page), NOW)
    by_id = {row.statement: row.horizon for row in store.said().rows}
    assert [by_id[one.id] for one in some] == [one.horizon for one in some]
    with store.reading() as connection:
        columns = connection.execute(select(statements.c.statement, statements.c.horizon_certainty)).all()
    assert {id_: word for id_, word in columns if word} == {first.id: "undated", second.id: "exact"}


def test_a_page_from_a_file_has_the_address_that_it_names(store: Store) -> None:
    named = url_of("dam")
    store.add(keep_of(html(canonical=named), None), NOW)
    (row,) = store.said(SaidFilter(about="sluice")).rows
    assert (row.article.url, row.article.canonical_url) == (None, named)
    given = f"{named}?from=front"
    store.add(keep_of(html("Another", PARAGRAPHS[:2], canonical=named), given), NOW)
    (row,) = store.said(SaidFilter(about="sluice")).rows
    assert (row.article.url, row.article.canonical_url) == (given, named)


def test_a_kind_that_is_none_is_told(store: Store) -> None:
    with pytest.raises(UsageError, match="'oath' is no kind of statement; there are claim"):
        store.said(SaidFilter(kind="oath"))  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="'oath' is no kind of statement"):
        store.due("2026-03-01", only=DueFilter(kind="oath"))  # type: ignore[arg-type]


def test_who_is_not_kept_is_told(store: Store) -> None:
    with pytest.raises(NotKeptError):
        store.said(SaidFilter(person=77))
    with pytest.raises(NotKeptError):
        store.utterance("0" * 16)


SPEAKERS = (
    Speaker(name="Ana Łodde", role="spokeswoman", side="White House", kind="person", confidence=1.0),
    Speaker(name="White House", kind="organisation", confidence=1.0),
    Speaker(role="white-haired minister", kind="unnamed", confidence=1.0),
    Speaker(name="Dorin Vashtal", role="minister for water", side="Quell", kind="person", confidence=1.0),
    Speaker(name="外務省", kind="organisation", confidence=1.0),
)


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("White House", {0, 1}), ("white HOUSE spokeswoman", {0}), ('"spokeswoman White"', set()), ("lodde", {0}),
        ("minister", {2, 3}), ("minister Quell", {3}), ("Vashtal water", {3}), ("hous", set()), ("外務", {4}),
        ("!!", set()), ("Ana Lodde", {0}),
    ],
)  # fmt: skip
def test_what_is_due_is_found_by_name_role_and_side(store: Store, who: str, found: set[int]) -> None:
    one = (kept_of("dam").record.statements or ())[0]
    for number, speaker in enumerate(SPEAKERS):
        kept = kept_of(f"dam-{number}", html(f"Headline {number}", (*PARAGRAPHS, f"It was day {number}.")))
        said = replace(one, horizon=Interval(latest=f"2026-05-{number + 10}"), speaker=speaker)
        store.add(Kept(record=replace(kept.record, statements=(said,)), page=kept.page), NOW)
    days, after = set[int](), None
    while True:
        page = store.due("2026-05-01", 1, after, DueFilter(who=who))
        days |= {int((row.horizon.latest or "")[-2:]) - 10 for row in page.rows if row.horizon}
        after = page.after
        if after is None:
            break
    assert days == found


def test_what_is_due_of_somebody_is_so_under_all_names(store: Store) -> None:
    """A person's other names, and whoever was joined with them, as everywhere."""
    one = (kept_of("dam").record.statements or ())[0]
    for number, name in enumerate(("Dorin Vashtal", "Doru Vastal")):
        kept = kept_of(f"dam-{number}", html(f"Headline {number}", (*PARAGRAPHS, f"It was day {number}.")))
        speaker = Speaker(name=name, kind="person", confidence=1.0)
        said = replace(one, horizon=Interval(latest=f"2026-05-{number + 10}"), speaker=speaker)
        store.add(Kept(record=replace(kept.record, statements=(said,)), page=kept.page), NOW)
    assert len(store.due("2026-05-01", only=DueFilter(who="Dorin Vashtal")).rows) == 1
    store.join(store.persons_named("Dorin Vashtal")[0].id, store.persons_named("Doru Vastal")[0].id, NOW)
    assert len(store.due("2026-05-01", only=DueFilter(who="Dorin Vashtal")).rows) == 2
