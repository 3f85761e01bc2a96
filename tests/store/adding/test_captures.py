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


@pytest.mark.parametrize("digits", ["", "99990101000000/", "2026/", "20260331/", "202613/"])
def test_a_capture_of_a_moment_that_nothing_tells_is_never_the_latest(store: Store, digits: str) -> None:
    store.add(page("A", at("20250117")), NOW)
    assert store.add(page("B", f"https://web.archive.org/web/{digits}{DAM}"), NOW).outcome == "changed"
    assert states(store) == "B-A"
    assert [row.seen_by for row in store.versions(store.resolve(DAM))] == [None, "capture"]


def test_a_moment_told_in_part_is_none(store: Store) -> None:
    """`/web/2025/` leads to whatever capture is near; nobody saw the page as the year began."""
    store.add(page("A", f"https://web.archive.org/web/2025/{DAM}"), NOW)
    [row] = store.versions(store.resolve(DAM))
    assert (row.seen_at, row.seen_by) == (NOW, None)
    assert store.add(page("A", at("20250117")), NOW).outcome == "same"
    assert store.versions(store.resolve(DAM))[0].seen_at == datetime(2025, 1, 17, 10, 15, tzinfo=UTC)


SCRIPT = f'<script>__wm.wombat("{DAM}","20260401110000");</script>'
EVIL = "It is all given to strangers."


def claiming(url: str | None, beside: Beside | None = None, outlet: str = "Evil Site", script: str = SCRIPT) -> Kept:
    """A page that says, by an archive's script, that it is a capture of the outlet's."""
    made = html(outlet=outlet, paragraphs=(*PARAGRAPHS, EVIL))
    return keep_of(made.replace(b"<title>", script.encode() + b"<title>"), url, beside)


def test_no_file_is_an_outlets_for_an_archives_script_in_it(store: Store) -> None:
    ours = store.add(page("A", DAM, LIVE), NOW).article
    added = store.add(claiming(None), LATER)
    assert (added.outcome, added.article == ours) == ("new", False)
    assert EVIL not in store.record(ours).text
    assert (store.article(ours).versions, store.article(ours).url) == (1, DAM)
    assert store.resolve(DAM) == ours
    [row] = store.versions(added.article)
    assert (row.seen_by, row.url, store.article(added.article).url) == (None, None, None)


def test_nor_is_one_of_the_same_title_ever_its_latest_state(store: Store) -> None:
    ours = store.add(page("A", DAM, LIVE), NOW).article
    store.add(claiming(None, outlet="The Quell Courier"), LATER)
    assert EVIL not in store.record(ours).text
    assert store.article(ours).url == DAM
    assert all(row.seen_by != "capture" for row in store.versions(ours))


def test_what_is_fetched_is_fetched_whatever_script_is_in_it(store: Store) -> None:
    """An outlet that writes an old moment into its pages would have its old words shown for ever."""
    store.add(page("A", DAM, LIVE), NOW)
    now = claiming(DAM, LIVE, "The Quell Courier", SCRIPT.replace("2026", "2020"))
    added = store.add(now, LATER)
    assert added.outcome == "changed"
    assert EVIL in store.record(added.article).text
    assert [row.seen_by for row in store.versions(added.article)] == ["fetched", "fetched"]
    assert store.versions(added.article)[-1].seen_at == LATER


@pytest.mark.parametrize(
    "url",
    [f"https://archive.org/details/item/20260401110000/{DAM}", f"https://www.parliament.uk/web/20260401110000/{DAM}"],
)  # fmt: skip
def test_an_upload_at_an_archive_is_no_capture(store: Store, url: str) -> None:
    ours = store.add(page("A", DAM, LIVE), NOW).article
    assert store.add(claiming(url), LATER).article != ours
    assert store.article(ours).versions == 1


SHORT = "https://archive.ph/AbCd1"


@pytest.mark.parametrize("first", [0, 1])
def test_a_capture_whose_address_has_not_the_pages_is_found_by_its_title(store: Store, first: int) -> None:
    come = [page("A", SHORT), page("B", DAM, LIVE)]
    added = [store.add(one, NOW).outcome for one in (come[first], come[1 - first])]
    assert added == ["new", "changed"]
    assert states(store) == "A-B"
    assert store.article(store.resolve(DAM)).url == DAM
    assert store.resolve(SHORT) == store.resolve(DAM)


@pytest.mark.parametrize("first", [0, 1])
def test_and_is_forgotten_with_its_page(store: Store, first: int) -> None:
    come = [page("A", SHORT), page("B", DAM, LIVE)]
    store.forget_article(store.add(come[first], NOW).article, NOW)
    assert store.add(come[1 - first], LATER).outcome == "forgotten"
    assert store.add(page("C", "https://perma.cc/AB1C-2DEF"), LATER).outcome == "forgotten"


def test_the_articles_address_stays_the_outlets(store: Store) -> None:
    """Where a newer capture is shown, that is where it is looked at, not where the article is."""
    article = store.add(page("A", DAM, LIVE), NOW).article
    taken = f"https://web.archive.org/web/20260402110000/{DAM}"
    assert store.add(page("B", taken), NOW + timedelta(days=2)).outcome == "changed"
    assert states(store) == "A-B"
    assert store.article(article).url == DAM
    assert [row.url for row in store.versions(article)] == [DAM, taken]
    since, _ = store.to_reread(NOW + timedelta(days=3))
    assert store.reread(since, NOW + timedelta(days=3))
    assert store.article(article).url == DAM


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
