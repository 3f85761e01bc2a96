"""Captures in web archives are states of the page's article, in the order of the moments at which they were seen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from benchmarks.wholeness import faults
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, url_of

from onrecord.beside import Beside
from onrecord.store import Kept, Query, Store

DAM = url_of("dam")
LATER = NOW + timedelta(days=1)
LINES = {"A": "It rained on the first day.", "B": "It snowed on the second day.", "C": "It hailed on the third day."}
LIVE = Beside(status=200)


def at(day: str) -> str:
    return f"https://web.archive.org/web/{day}101500/{DAM}"


def page(state: str, url: str | None, beside: Beside | None = None, rest: str = "") -> Kept:
    """The page in one of three states; its bytes are no other page's, as an archive's bar makes them."""
    made = html(paragraphs=(*PARAGRAPHS, LINES[state]), rest=f"<!-- {url} {rest} -->")
    return keep_of(made, url, beside)


def states(store: Store) -> str:
    """The states of the one article that is kept, as they are listed: `A-B-A`."""
    assert faults(store) == []
    assert store.counts().articles == 1
    [hit] = store.search(Query()).rows
    rows = store.versions(hit.article.id)
    assert [row.seen_at for row in rows] == sorted(row.seen_at for row in rows)
    assert all(row.seen_at <= row.seen_until for row in rows)
    assert len({row.number for row in rows}) == len(rows) == hit.article.versions
    told = [store.record(hit.article.id, str(row.number)).text for row in rows]
    assert store.record(hit.article.id).text == told[-1], "the last is the one that is shown"
    return "-".join(next(name for name, line in LINES.items() if line in text) for text in told)


def test_captures_of_one_page_are_versions_of_one_article_beside_the_live_page(store: Store) -> None:
    added = [store.add(page(state, at(day)), NOW) for state, day in (("A", "20250117"), ("B", "20250301"))]
    added.append(store.add(page("C", DAM, LIVE), LATER))
    assert [one.outcome for one in added] == ["new", "changed", "changed"]
    assert states(store) == "A-B-C"
    row = store.article(added[0].article)
    assert row.url == DAM
    assert store.counts().articles == 1
    assert store.story(row.id).copies_in_all == 0
    assert [(one.seen_by, one.seen_at, one.url) for one in store.versions(row.id)] == [
        ("capture", datetime(2025, 1, 17, 10, 15, tzinfo=UTC), at("20250117")),
        ("capture", datetime(2025, 3, 1, 10, 15, tzinfo=UTC), at("20250301")),
        ("fetched", LATER, DAM),
    ]
    for name in (DAM, at("20250117"), at("20250301")):
        assert store.resolve(name) == row.id


@pytest.mark.parametrize("live", [0, 1, 2])
@pytest.mark.parametrize("captures", [("20250117", "20250301"), ("20250301", "20250117")])
def test_in_whatever_order_they_come(store: Store, live: int, captures: tuple[str, str]) -> None:
    """A capture that comes later is not shown for that: what was seen last is."""
    names = {"20250117": "A", "20250301": "B"}
    come = [page(names[day], at(day)) for day in captures]
    come.insert(live, page("C", DAM, LIVE))
    assert [store.add(one, NOW).outcome for one in come] == ["new", "changed", "changed"]
    assert states(store) == "A-B-C"
    assert store.search(Query(words="hailed")).rows
    assert not store.search(Query(words="snowed")).rows, "what is searched is what is shown"


def test_an_older_capture_is_no_change_of_the_article_today(store: Store) -> None:
    article = store.add(page("C", DAM, LIVE), NOW).article
    store.add(page("A", at("20250117")), LATER)
    row = store.article(article)
    assert (row.url, row.changed_at, row.versions) == (DAM, NOW, 2)


def test_a_capture_without_a_change_tells_since_when_it_was_so_and_how_long(store: Store) -> None:
    store.add(page("A", at("20250301")), NOW)
    assert store.add(page("A", at("20250117")), NOW).outcome == "same"
    assert store.add(page("A", DAM, LIVE), LATER).outcome == "same"
    assert states(store) == "A"
    [row] = store.versions(store.resolve(DAM))
    assert (row.seen_at, row.seen_until) == (datetime(2025, 1, 17, 10, 15, tzinfo=UTC), LATER)
    assert store.article(row.article).url == DAM


def test_the_same_capture_again_is_the_same(store: Store) -> None:
    first = page("A", at("20250117"))
    store.add(first, NOW)
    store.add(page("B", at("20250301")), NOW)
    assert store.known(first.page, at("20250117"), None, "auto")
    assert store.add(first, LATER).outcome == "same"
    assert store.add(page("A", at("20250117"), rest="another bar"), LATER).outcome == "same"
    assert states(store) == "A-B"


def test_an_outlet_that_goes_back_is_seen_to(store: Store) -> None:
    for state, day in (("A", "20250117"), ("B", "20250301"), ("A", "20250601")):
        store.add(page(state, at(day)), NOW)
    assert states(store) == "A-B-A"


def test_a_state_in_the_midst_of_another_parts_it(store: Store) -> None:
    """Captures of January and of June have the same words; that of March has others, and comes last."""
    for day in ("20250117", "20250601"):
        store.add(page("A", at(day)), NOW)
    assert states(store) == "A"
    assert store.add(page("B", at("20250301")), LATER).outcome == "changed"
    assert states(store) == "A-B-A"
    rows = store.versions(store.resolve(DAM))
    assert [f"{row.seen_at:%m}" for row in rows] == ["01", "03", "06"]
    assert [f"{row.seen_until:%m}" for row in rows] == ["01", "03", "06"]
    assert [row.seen_by for row in rows] == ["capture", "capture", "seen"]
    assert store.add(page("A", DAM, LIVE), LATER).outcome == "same"
    assert states(store) == "A-B-A"


def test_a_file_without_a_moment_is_of_the_day_it_was_added(store: Store) -> None:
    store.add(page("C", DAM), NOW)
    assert store.add(page("A", at("20250117")), LATER).outcome == "changed"
    assert states(store) == "A-C"
    assert store.add(page("C", at("20250301")), LATER).outcome == "same"
    assert [row.seen_by for row in store.versions(store.resolve(DAM))] == ["capture", "capture"]


@pytest.mark.parametrize("address", ["https://web.archive.org/web/", "https://web.archive.org/web/99990101000000/"])
def test_a_capture_of_a_moment_that_nothing_tells_is_never_the_latest(store: Store, address: str) -> None:
    store.add(page("A", at("20250117")), NOW)
    assert store.add(page("B", address + DAM), NOW).outcome == "changed"
    assert states(store) == "B-A"


def test_a_moment_told_in_part_is_its_beginning(store: Store) -> None:
    store.add(page("A", f"https://web.archive.org/web/202501/{DAM}"), NOW)
    [row] = store.versions(store.resolve(DAM))
    assert row.seen_at == datetime(2025, 1, 1, tzinfo=UTC)


def test_an_answer_in_a_file_is_of_when_it_was_sent(store: Store) -> None:
    sent = Beside(kind="warc", name="a.warc#1", status=200, headers=(("Date", "Sat, 01 Mar 2025 10:15:00 GMT"),))
    store.add(page("C", DAM, LIVE), NOW)
    store.add(page("B", DAM, sent), NOW)
    store.add(page("A", at("20250117")), NOW)
    assert states(store) == "A-B-C"


def test_captures_are_forgotten_with_their_article(store: Store) -> None:
    for one in (page("A", at("20250117")), page("C", DAM, LIVE)):
        article = store.add(one, NOW).article
    store.forget_article(article, LATER)
    assert store.counts().articles == 0
    for url in (at("20250117"), at("20250301"), DAM):
        assert store.add(page("B", url), LATER).outcome == "forgotten"


def test_captures_of_two_pages_are_two_articles(store: Store) -> None:
    one, other = (f"https://web.archive.org/web/20250117101500/{url_of(name)}" for name in ("dam", "weir"))
    first = store.add(keep_of(html(), one), NOW)
    assert store.add(keep_of(html("The weir is dry again this week"), other), NOW).article != first.article


def test_they_are_read_again_as_what_they_are(store: Store) -> None:
    store.add(page("C", DAM, LIVE), NOW)
    store.add(page("A", at("20250117")), NOW)
    since, left = store.to_reread(LATER)
    assert left == 2
    assert [one.changed for one in store.reread(since, LATER)] == [False, False]
    assert states(store) == "A-C"
