"""Search: words, phrases and filters, in any script, on both databases alike."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, url_of

from onrecord.errors import UsageError
from onrecord.store import Passage, Query, Store
from onrecord.store.rows import SaidFilter

WILD = st.text(st.characters(exclude_categories=()) | st.sampled_from("\"“”'*:()-^+&|!<>\0 ab水"), max_size=60)
DAM = ("The dam at Lindov will be opened on Friday.", *PARAGRAPHS[2:])
BOATS = ("Boats sail again from Friday, and the dam is none of their business.", PARAGRAPHS[0])
JAPANESE = (
    "港の会議は月曜日に開かれ、何も決まらなかったと記者は伝えた。",
    "次の会議は来週の火曜日に東京で開かれる予定だ。",
)
THAI = ("การประชุมท่าเรือเมื่อวันจันทร์ไม่มีข้อสรุปใด ๆ", "สะพานจะปิดจนถึงเดือนมีนาคม")


@pytest.fixture
def searched(store: Store) -> Store:
    pages = (
        ("dam", html("Dam at Lindov to be opened", DAM, day="2026-03-01T08:00:00+01:00"), "quellcourier.example"),
        ("boats", html("Boats sail again", BOATS, day="2026-03-20T08:00:00+01:00"), "quellcourier.example"),
        ("kaigi", html("港の会議", JAPANESE, outlet="Minato", day="2026-03-10T08:00:00+09:00"), "minato.example"),
        ("tha", html("ท่าเรือ", THAI, outlet="Minato", day="2026-03-11"), "minato.example"),
    )
    for name, page, domain in pages:
        store.add(keep_of(page, url_of(name, domain)), NOW)
    return store


def names(store: Store, words: str = "", **filters: Any) -> list[str]:
    found = store.search(Query(words=words, **filters))
    assert found.all == len(found.rows)
    return [str(hit.article.url).rpartition("/")[2] for hit in found.rows]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dam", ["dam", "boats"]),
        ("LINDOV dam", ["dam"]),
        ('"dam at lindov"', ["dam"]),
        ('"lindov dam"', []),
        ("dam zebra", []),
        ("会議", ["kaigi"]),
        ("京", ["kaigi"]),
        ("東京で", ["kaigi"]),
        ("議会", []),
        ("ประชุม", ["tha"]),
        ("สะพาน", ["tha"]),
        ("vashtal", ["dam"]),
        ("", ["boats", "tha", "kaigi", "dam"]),
        ("!!!", []),
        ('"', []),
        ("headline:dam", []),
        ("dam NOT boats", []),
    ],
)
def test_words(searched: Store, words: str, expected: list[str]) -> None:
    assert names(searched, words) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"outlet": "Minato"}, ["tha", "kaigi"]),
        ({"outlet": "minato.example"}, ["tha", "kaigi"]),
        ({"outlet": "nobody's"}, []),
        ({"speaker": "Vashtal"}, ["dam"]),
        ({"speaker": "VÁSHTAL"}, ["dam"]),
        ({"speaker": "Nobody"}, []),
        ({"since": "2026-03-10"}, ["boats", "tha", "kaigi"]),
        ({"until": "2026-03-10"}, ["kaigi", "dam"]),
        ({"since": "2026-03-11", "until": "2026-03-11"}, ["tha"]),
        ({"relation": "wire"}, []),
        ({"words": "dam", "since": "2026-03-02"}, ["boats"]),
        ({"words": "dam", "outlet": "Minato"}, []),
        ({"kind": "threat"}, []),
    ],
)
def test_filters(searched: Store, filters: dict[str, str], expected: list[str]) -> None:
    assert names(searched, **filters) == expected


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "2026-3-1", "\0", "20260301T00"])
def test_a_day_that_is_none_is_told(searched: Store, day: str) -> None:
    with pytest.raises(UsageError, match="is no day"):
        searched.search(Query(since=day))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("dam", "what is of type str is no query; give a Query"),
        (Query(since=date(2026, 3, 1)), "write a day as"),  # type: ignore[arg-type]
        (Query(kind="oath"), "'oath' is no kind of statement; there are claim, denial"),  # type: ignore[arg-type]
        (Query(relation="cousin"), "'cousin' is no relation; there are original"),  # type: ignore[arg-type]
    ],
)
def test_what_is_asked_in_another_form_is_told(searched: Store, asked: Any, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        searched.search(asked)


def test_a_name_in_the_place_of_a_filter_is_told(searched: Store) -> None:
    wrong: Any = "Vashtal"
    with pytest.raises(UsageError, match="what is of type str is no filter; give a SaidFilter"):
        searched.said(wrong)
    with pytest.raises(UsageError, match="what is of type str is no filter; give a DueFilter"):
        searched.due("2026-03-01", only=wrong)


def test_passages_show_the_words_where_they_stand(searched: Store) -> None:
    (hit,) = searched.search(Query(words='"dam at lindov" friday')).rows
    fields = {passage.field: passage for passage in hit.passages}
    assert marked(fields["headline"]) == ["Dam at Lindov"]
    assert marked(fields["body"]) == ["dam at Lindov", "Friday"]
    (hit,) = searched.search(Query(words="会議")).rows
    assert marked(hit.passages[0]) == ["会議"]
    assert [passage.field for passage in hit.passages] == ["headline", "body", "body"]
    (hit,) = searched.search(Query(words="vashtal")).rows
    assert [passage.text for passage in hit.passages if passage.field == "speaker"] == ["Dorin Vashtal"] or hit.passages


def marked(passage: Passage) -> list[str]:
    return [passage.text[start:end] for start, end in passage.marks]


def test_pages_of_results_hold_each_article_once(filled: Store) -> None:
    for query in (Query(words="the"), Query(outlet="Harbour Post"), Query()):
        whole = [hit.article.id for hit in filled.search(query, limit=500).rows]
        assert len(set(whole)) == len(whole) > 5
        found, after = [], None
        while True:
            page = filled.search(query, limit=4, after=after)
            found += [hit.article.id for hit in page.rows]
            after = page.after
            if after is None:
                break
        assert found == whole
        assert page.all == len(whole)


def test_pages_that_tell_no_day_come_behind_those_that_do(searched: Store) -> None:
    for number in (1, 2, 3):
        page = html(f"Lamps {number}", (f"Lamp {number} burns at Lindov.", *PARAGRAPHS), day="")
        searched.add(keep_of(page, url_of(f"lamps{number}")), NOW)
    order = ["boats", "tha", "kaigi", "dam", "lamps3", "lamps2", "lamps1"]
    assert names(searched) == order
    assert names(searched, outlet="The Quell Courier") == ["boats", "dam", "lamps3", "lamps2", "lamps1"]
    found: list[str] = []
    after = None
    while len(found) < 2 * len(order):
        page_ = searched.search(Query(), limit=2, after=after)
        found += [str(hit.article.url).rpartition("/")[2] for hit in page_.rows]
        if (after := page_.after) is None:
            break
    assert found == order


def test_a_headline_counts_more_than_the_body(searched: Store) -> None:
    assert names(searched, "boats") == ["boats"]
    assert names(searched, "dam")[0] == "dam"


def test_what_is_forgotten_is_not_found(searched: Store) -> None:
    searched.forget_article(searched.resolve(url_of("dam")), NOW)
    assert names(searched, "lindov") == []


def test_a_word_of_ten_thousand_characters_and_ten_thousand_words(searched: Store) -> None:
    assert names(searched, "w" * 10_000) == []
    with pytest.raises(UsageError, match="256 words"):
        searched.search(Query(words=" ".join(f"w{number}" for number in range(10_000))))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(WILD, st.none() | WILD, st.none() | WILD)
@example('"" OR 1', None, None)
@example("\ud800", "\ud800", "\0")
@example("a\0b", "a\0b", None)
def test_no_query_raises_anything_but_ours(searched: Store, words: str, outlet: str | None, who: str | None) -> None:
    with suppress(UsageError):
        searched.said(SaidFilter(about=words))
        assert all(hit.article.id for hit in searched.search(Query(words=words, outlet=outlet, speaker=who)).rows)
