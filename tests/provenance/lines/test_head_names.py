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
        ("navigation", "The Coast Watch", "The Coast Watch", "https://coastwatch.example/2026/a"),
        ("other", "From Ferrybuilders", "Ferrybuilders", "https://ferrybuilders.example/log"),
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
        ("Los Angeles Times", "republished", "Los Angeles Times"),
        ("Tern Writers Group", "republished", "Tern Writers Group"),
        ("Creators Syndicate 3 de setembro de 2026", "republished", "Creators Syndicate"),
        ("Los Angeles Times, 12 settembre 2026", "republished", "Los Angeles Times"),
        ("Los Angeles Times | fevereiro 2026", "republished", "Los Angeles Times"),
        ("The Coast Herald", "original", None),
        ("Weekend Magazine", "original", None),
        ("Harbour Radio", "original", None),
        ("Weekend Features", "original", None),
        ("Harbour Post May 2, 2026", "original", None),
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


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("label", ["byline", "other"])
@pytest.mark.parametrize(
    ("line", "words", "url"),
    [
        ("By Ann Lee", "Ann Lee", "https://annlee.example/"),
        ("Ann Lee", "Ann Lee", "https://www.ann-lee.example/about"),
        ("From Ann Lee", "Ann Lee", "https://annlee.example/"),
        ("By Ann Press", "Ann Press", "https://annpress.example/"),
        ("By harbourrat", "harbourrat", "https://harbourrat.example/"),
        ("harbourrat", "harbourrat", "https://harbourrat.example/"),
        ("By annlee.example", "annlee.example", "https://annlee.example/"),
    ],
)
def test_a_writer_with_an_own_site_is_no_origin(label: Label, line: str, words: str, url: str, named: bool) -> None:
    writers = (author(words, kind="person"),) if named or words == "Ann Press" else ()
    assert told(HEAD, ("dateline", "May 2, 2026"), (label, line), *TEXT, links={words: url}, authors=writers)[1] is None


@pytest.mark.parametrize("words", ["OpenAI", "Ferrybuilders", "Tern Motors", "Harbour Bridge", "ferrybuilders.example"])
@pytest.mark.parametrize("wrote", [True, False])
def test_a_company_or_a_topic_linked_under_the_date_is_no_origin(words: str, wrote: bool) -> None:
    links = {words: f"https://{words.lower().replace(' ', '').removesuffix('.example')}.example/"}
    above: tuple[Row, ...] = (HEAD, ("byline", "By Ann Lee")) if wrote else (HEAD,)
    writers = (author("Ann Lee", kind="person"),) if wrote else ()
    rows: tuple[Row, ...] = (*above, ("dateline", "May 2, 2026"), ("other", words), *TEXT)
    assert told(*rows, links=links, authors=writers)[1] is None


@pytest.mark.parametrize("label", ["other", "section", "kicker", "masthead", "navigation"])
@pytest.mark.parametrize(
    "tag", ["Fox News", "The Nation", "Engadget", "AP", "Reuters", "Associated Press", "Harbour Radio"]
)
def test_a_tag_above_the_writer_is_no_origin(label: Label, tag: str) -> None:
    writers = (author("Ann Lee", kind="person"),)
    below: tuple[Row, ...] = (("byline", "By Ann Lee"), ("dateline", "May 2, 2026"), *TEXT)
    assert told(HEAD, (label, tag), *below, authors=writers) == ("original", None)
    assert told(HEAD, (label, tag), ("other", "Harbour"), *below, authors=writers) == ("original", None)
    assert told(HEAD, ("other", "Harbour"), (label, tag), *below, authors=writers) == ("original", None)


@pytest.mark.parametrize(
    "post",
    [
        *("摄影", "体育", "财经", "文字", "驻京", "驻北京", "高级", "资深", "调查", "中国", "高级摄影", "实习"),
        *("科技新闻", "教育频道", "城市", "经济", "国际财经", "报社", "通讯社", "体育中心", "视频新闻"),
    ],
)
def test_a_beat_or_a_post_before_the_word_for_reporters_is_no_outlet(post: str) -> None:
    line = ("other", f"{post}记者 王小明")
    assert told(HEAD, line, *EASTERN) == ("original", None)  # type: ignore[arg-type]
    assert told(HEAD, *EASTERN, line) == ("original", None)  # type: ignore[arg-type]


@pytest.mark.parametrize("post", ["摄影", "体育", "高级", "资深", "文字", "调查", "驻沪"])
def test_an_outlet_before_a_post_is_one(post: str) -> None:
    assert told(HEAD, ("other", f"海岸日报{post}记者 王小明"), *EASTERN) == ("republished", "海岸日报")


def test_a_well_known_house_by_its_short_name() -> None:
    assert told(HEAD, *EASTERN, ("other", "采写：南都记者 王小明")) == ("republished", "南都")


KOREAN = (
    "항만 위원회는 월요일에 새 부두의 비용을 논의했으나 아무것도 합의하지 못했고 다음 주에 다시 모인다고 밝혔다. " * 2
)


@pytest.mark.parametrize(
    ("desk", "origin"),
    [
        *(("정치경제", None), ("방송통신", None), ("디지털뉴스", None), ("스포츠뉴스", None), ("국제경제", None)),
        *(("해안일보", "해안일보"), ("항만경제", "항만경제"), ("해안뉴스", "해안뉴스")),
    ],
)
def test_a_korean_section_is_no_outlet(desk: str, origin: str | None) -> None:
    text: tuple[Row, ...] = (("body", KOREAN), ("body", KOREAN))
    relation = "republished" if origin else "original"
    assert told(HEAD, ("other", f"{desk} 김바다 기자"), *text) == (relation, origin)
    assert told(HEAD, *text, ("body", f"{desk} 김바다 기자")) == (relation, origin)


@pytest.mark.parametrize("line", ["2026-03-17 10:56 来自iPhone客户端", "2026-03-17 来自海岸日报客户端"])
def test_a_device_behind_the_date_is_no_outlet(line: str) -> None:
    assert told(HEAD, ("dateline", line), *EASTERN)[1] is None
