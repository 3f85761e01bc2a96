"""Names alone at the head: behind the date, under the writer, linked to the site that their address spells."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of

EAST = (
    "港务委员会周一开会讨论新码头的费用问题，与会者没有就任何一项达成一致，"
    "会议将于下周继续举行，届时还将听取渔民和商户代表的意见。"
)
HEAD: Row = ("headline", "Council agrees on nothing")
TEXT: tuple[Row, ...] = (("body", BODY * 2), ("body", BODY), ("body", BODY))
EASTERN: tuple[Row, ...] = (("body", EAST), ("body", EAST), ("body", EAST))


def told(*rows: Row, **fields: object) -> tuple[str, str | None]:
    links = fields.pop("links", {})
    title = fields.pop("title", None)
    of_page = {"links": links, **({"title": title} if title else {})}
    found = provenance_of(page(*rows, **of_page), article(*rows, **fields), None)  # type: ignore[arg-type]
    return found.relation, (found.origin.name if found.origin else None)


@pytest.mark.parametrize(
    ("label", "line", "name"),
    [
        ("dateline", "2026-03-17 10:56:28 海岸时报网", "海岸时报网"),
        ("timestamp", "2026年03月17日 04:04 海岸日报", "海岸日报"),
        ("other", "2026/03/17 09:00 海岸晚报", "海岸晚报"),
        ("dateline", "2026-03-17 12:00配信 海岸新聞", "海岸新聞"),
        ("body", "石明/海岸青年报", "海岸青年报"),
        ("other", "海岸日报记者 王小明", "海岸日报"),
        ("body", "采写：海岸都市报见习记者 王小明 李红", "海岸都市报"),
    ],
)
def test_an_outlet_behind_an_eastern_date_or_name_is_the_origin(label: Label, line: str, name: str) -> None:
    assert told(HEAD, (label, line), *EASTERN) == ("republished", name)


@pytest.mark.parametrize(
    "line",
    [
        "2026-03-17 10:56:28 国内新闻",
        "2026-03-17 10:56 责任编辑",
        "2026-03-17 10:56 阅读 1207",
        "本报记者 王小明",
        "全媒体记者 王小明",
        "2026-03-17 10:56:28 湾区新闻网",
    ],
)
def test_a_section_the_own_desk_and_the_own_name_are_no_origin(line: str) -> None:
    relation, origin = told(HEAD, ("dateline", line), *EASTERN, title="Council_湾区新闻网")
    assert (relation in ("original", "unknown"), origin) == (True, None)


@pytest.mark.parametrize(
    ("label", "line", "words", "url"),
    [
        ("navigation", "The Coastwatch", "The Coastwatch", "https://coastwatch.example/2026/a"),
        ("dateline", "Coast WatchMarch 17, 2026", "Coast Watch", "https://www.coastwatch.example"),
        ("other", "From Coast Watch", "Coast Watch", "https://coast-watch.example/a"),
        ("byline", "Rita Moss, Coast Watch", "Coast Watch", "https://coastwatch.example/"),
        ("other", "Coast Watch | March 17, 2026", "Coast Watch", "https://coastwatch.example/story"),
    ],
)
def test_a_name_linked_to_its_own_site_is_the_origin(label: Label, line: str, words: str, url: str) -> None:
    rows: tuple[Row, ...] = (HEAD, ("other", "Rita Moss"), (label, line), *TEXT)
    relation, origin = told(*rows, links={words: url}, authors=(author("Rita Moss", kind="person"),))
    assert relation == "republished"
    assert (origin or "").endswith(words.removeprefix("The "))


@pytest.mark.parametrize(
    ("label", "line", "words", "url"),
    [
        ("other", "Facebook", "Facebook", "https://www.facebook.com/sharer"),
        ("other", "Follow Coast Watch on the web", "Coast Watch", "https://coastwatch.example"),
        ("caption", "Coast Watch", "Coast Watch", "https://coastwatch.example"),
        ("other", "Image: Coast Watch", "Coast Watch", "https://coastwatch.example"),
        ("promotion", "Read what Coast Watch says of it", "Coast Watch", "https://coastwatch.example"),
        ("other", "Bay Press", "Bay Press", "https://baypress.example"),
        ("other", "Coast Watch", "Coast Watch", "https://elsewhere.example"),
    ],
)
def test_a_share_button_a_picture_a_sentence_or_the_own_site_is_none(
    label: Label, line: str, words: str, url: str
) -> None:
    rows: tuple[Row, ...] = (HEAD, ("byline", "By Rita Moss"), (label, line), *TEXT)
    relation, origin = told(*rows, links={words: url}, authors=(author("Rita Moss", kind="person"),))
    assert (relation, origin) == ("original", None)


@pytest.mark.parametrize(
    ("line", "relation", "name"),
    [
        ("Associated Press", "wire", "Associated Press"),
        ("IDG News Service", "wire", "IDG News Service"),
        ("Creators Syndicate", "republished", "Creators Syndicate"),
        ("Coast Features", "republished", "Coast Features"),
        ("Los Angeles Times", "republished", "Los Angeles Times"),
        ("The Coast Herald", "republished", "The Coast Herald"),
        ("The Coast Herald May 2, 2026", "republished", "The Coast Herald"),
        ("Bay Press Reporter", "original", None),
        ("Follow Bay Press", "original", None),
        ("Coast Watch Foundation", "original", None),
        ("Chart: Coast Times", "original", None),
        ("World News", "original", None),
        ("Senior Reporter", "original", None),
        ("Harbour correspondent", "original", None),
        ("3 min read", "original", None),
    ],
)
def test_who_stands_under_the_writer(line: str, relation: str, name: str | None) -> None:
    rows: tuple[Row, ...] = (HEAD, ("byline", "By Rita Moss"), ("other", line), ("dateline", "May 2, 2026"), *TEXT)
    assert told(*rows, authors=(author("Rita Moss", kind="person"),)) == (relation, name)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("2026.03.17 10:28MTI", "dateline"),
        ("17/03/2026 10:28 AFP", "timestamp"),
        ("2026-03-17 - 10:28 | PAP", "other"),
        ("AFP 17 mars 2026 à 07:19", "dateline"),
        ("Reuters | March 17, 2026", "other"),
    ],
)
def test_an_agency_beside_a_date_supplied_it(line: str, label: Label) -> None:
    assert told(HEAD, (label, line), *TEXT)[0] == "wire"


def test_a_row_of_links_between_byline_and_text_hides_nothing() -> None:
    links: tuple[Row, ...] = tuple(("share", f"Button {n}") for n in range(20))
    assert told(HEAD, ("other", "By Rita MossMarch 17, 20260"), *links, *TEXT) == ("original", None)


@pytest.mark.parametrize(
    "line", ["Autor: hafenratte | 17.03.2026", "Szerző: Moss Rita", "Автор: Рита Мосс", "Auteur : rita.moss"]
)
def test_the_word_for_an_author_leads_to_one(line: str) -> None:
    assert told(HEAD, *TEXT, ("other", line)) == ("original", None)


def test_the_own_name_glued_to_the_writers_makes_no_other_house() -> None:
    rows: tuple[Row, ...] = (HEAD, ("byline", "By Rita Moss Bay Press"), *TEXT)
    assert told(*rows, authors=(author("Rita Moss Bay Press", kind="organisation"),)) == ("original", None)


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("Staff, news services", "mixed"),
        ("Bay Press wire reports", "mixed"),
        ("Wire reports", "wire"),
        ("By Bay Press Staff and News Services", "mixed"),
    ],
)
def test_services_without_a_name(line: str, relation: str) -> None:
    assert told(HEAD, ("other", line), ("dateline", "May 2, 2026"), *TEXT)[0] == relation


@pytest.mark.parametrize(
    ("line", "words", "url"),
    [
        ("Posted byRita MossAugust 6, 2025 21 Minutes", "Rita Moss", "https://baypress.example/author/rita-moss/"),
        ("HarbourRat2026-01-07|Social|36 comments", "HarbourRat", "/blog/author/admin/"),
        ("Rita Moss", "Rita Moss", "https://baypress.example/people/rita-moss?ref=story"),
    ],
)
def test_a_link_to_an_authors_page_names_the_author(line: str, words: str, url: str) -> None:
    assert told(HEAD, ("other", line), *TEXT, links={words: url}) == ("original", None)
    assert told(HEAD, *TEXT, ("other", line), links={words: url}) == ("original", None)


@pytest.mark.parametrize(
    ("line", "words", "url"),
    [
        ("More by Rita Moss", "More by Rita Moss", "https://baypress.example/author/rita-moss/"),
        ("Harbour", "Harbour", "https://baypress.example/category/harbour/"),
        ("Our authors", "Our authors", "https://baypress.example/authors/"),
    ],
)
def test_a_link_to_more_or_to_all_authors_names_none(line: str, words: str, url: str) -> None:
    assert told(HEAD, ("other", line), *TEXT, links={words: url}) == ("unknown", None)


def test_a_name_with_its_handle_behind_the_text_is_the_writers() -> None:
    assert told(HEAD, *TEXT, ("other", "Rita Moss @ritamoss")) == ("original", None)


@pytest.mark.parametrize("line", ["By Rita Moss, Baypress World Service", "By Rita Moss | BaypressHarbour.example"])
def test_a_unit_and_a_branch_of_the_house_are_the_house(line: str) -> None:
    rows: tuple[Row, ...] = (HEAD, ("byline", line), *TEXT)
    assert told(*rows, authors=(author("Rita Moss", kind="person"),)) == ("original", None)


@pytest.mark.parametrize(
    "line",
    [
        "Distributed by Coast Templates",
        "Dieser Beitrag wurde veröffentlicht in Hafen, Küste",
    ],
)
def test_a_theme_and_the_posts_sections_are_no_origin(line: str) -> None:
    links = {"Hafen": "https://baypress.example/category/hafen/"}
    assert told(HEAD, *TEXT, ("other", line), links=links)[1] is None
