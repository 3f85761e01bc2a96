"""Credits of copies in Chinese, Japanese and Vietnamese, with the links that name the outlet where words do not."""

from __future__ import annotations

from typing import Any

import pytest
from tests.provenance.pages_by_hand import Row, article, author, page, told

from onrecord.provenance import provenance_of
from onrecord.record import Provenance

HEAD: Row = ("headline", "海堤加高了")
TEXT: list[Row] = [("body", "会议在星期一下午举行，持续了大约两个小时，到场的人说房间里很暖和。")] * 4
JAPANESE: list[Row] = [
    ("body", "会合は月曜の午後に開かれ、およそ二時間続いた。来た人たちは部屋が暖かかったと話した。")
] * 4
VIETNAMESE: list[Row] = [
    ("body", "Cuộc họp diễn ra vào buổi chiều và kéo dài khoảng hai giờ, những người đến dự nói.")
] * 4
THERE = "https://haitang.example/walls/1"


def read(*rows: Row, **fields: Any) -> Provenance:
    """What the page of a headline and `rows` tells."""
    return provenance_of(page(HEAD, *rows, **fields), article(HEAD, *rows), None)


@pytest.mark.parametrize(
    ("line", "links", "origin"),
    [
        ("注：本文转载自 https://www.haitang.example/walls/1", {}, "haitang.example"),
        ("本文转载自：【海堤手册】2：墙与水的常用办法", {"【海堤手册】2：墙与水的常用办法": THERE}, "haitang.example"),
        ("本文转载自破浪,原文略有修改,侵权即删.", {"破浪": THERE}, "破浪"),
        ("来源：本文转载自 海堤教程 - 海棠书院，作者 王小明。", {"海堤教程 - 海棠书院": THERE}, "haitang.example"),
        ("本文首发于 海棠的官方网站", {}, "海棠的官方网站"),
        ("本文首发于：微信公众号「海棠之声」，公众号 ID：Sea-Wall。", {}, "海棠之声"),
    ],
)
def test_chinese_copies(line: str, links: dict[str, str], origin: str) -> None:
    assert told(read(("body", line), *TEXT, links=links)) == ("republished", origin)


def test_a_source_in_brackets_behind_the_last_sentence() -> None:
    last = "线路全长五百公里，其中海边一段长二十五公里。"
    assert told(read(*TEXT, ("body", f"{last}（时政来源：海岸网）"))) == ("republished", "海岸网")
    assert read(*TEXT, ("body", f"{last}（数据来源：海岸网）")).origin is None


@pytest.mark.parametrize(
    "line",
    [
        "本文首发于个人博客",
        "本文首发于微信公众号，欢迎转载，请注明出处。",
        "本文首发于 https://www.baypress.example",
        "本文介绍海堤怎样加高，内容转自平时的笔记。",
        "转载请注明本文出处。",
    ],
)
def test_own_chinese_texts_name_no_origin(line: str) -> None:
    assert read(("body", line), *TEXT).origin is None


def test_chinese_translations() -> None:
    found = read(("body", "本文译自：Raising the Sea Wall"), *TEXT, links={"Raising the Sea Wall": THERE})
    assert told(found) == ("translation", "haitang.example")
    found = read(("body", "本文译自：Raising It"), *TEXT, links={"Raising It": "https://medium.com/@rita/raising"})
    assert told(found) == ("translation", None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("この記事は元々 blog.suna.example で公開されたものの転載です。", "blog.suna.example"),
        ("この記事は元々 2015 年に Sunapair で公開されました。", "Sunapair"),
        (
            "本記事は海岸解説サイト sunalog.example からの転載です。最新の内容は元記事を参照してください。",
            "sunalog.example",
        ),
        ("本記事はSunaraからの転載です。", "Sunara"),
        ("この記事は https://blog.suna.example/ja/walls/ からの転載です。", "blog.suna.example"),
    ],
)
def test_japanese_copies(line: str, origin: str) -> None:
    relation, name = told(read(("body", line), *JAPANESE))
    assert relation == "republished"
    assert name == origin


@pytest.mark.parametrize(
    "line",
    [
        "この記事は元々社内向けに書かれたものを、公開用に修正したものです。",
        "原稿の正は別の側で、ノートの多くはそこからの転載です。",
        "写真はネットからの転載です。",
    ],
)
def test_own_japanese_texts_name_no_origin(line: str) -> None:
    assert read(("body", line), *JAPANESE).origin is None


def test_a_japanese_text_from_outside_without_a_name() -> None:
    line = "この記事は元々外部で公開されたものです。オリジナルはこちらでお読みいただけます。"
    assert told(read(("body", line), *JAPANESE)) == ("republished", None)
    assert told(read(("body", line), *JAPANESE, links={"こちら": THERE})) == ("republished", "haitang.example")


def test_a_japanese_translation() -> None:
    found = read(("body", "この記事は元々中国語で書かれ、Kaigan通信に掲載されました。"), *JAPANESE)
    assert found.relation == "translation"


def test_vietnamese_sources_stand_alone() -> None:
    rows: list[Row] = [("other", "Theo Báo Biển"), ("timestamp", "3 tháng 3"), *VIETNAMESE]
    assert told(read(*rows)) == ("republished", "Báo Biển")
    assert told(read(*VIETNAMESE, ("other", "(Theo TTXVN)"))) == ("wire", "Vietnam News Agency")
    own: list[Row] = [("body", "Theo Báo Biển, bức tường đã được nâng cao từ năm ngoái và còn nâng nữa."), *VIETNAMESE]
    assert read(*own).origin is None


def test_theo_is_a_first_name_elsewhere() -> None:
    text: list[Row] = [("body", "The harbour council met on Monday evening.")] * 4
    rows: list[Row] = [("byline", "Theo Brandt"), *text]
    found = provenance_of(page(HEAD, *rows), article(HEAD, *rows, authors=(author("Theo Brandt"),)), None)
    assert told(found) == ("original", None)


@pytest.mark.parametrize(
    ("head", "agency"),
    [
        ("Тарн. 3 марта. INTERFAX.RU - Совет гавани сообщил о стене.", "Interfax"),
        ("Tarn (United Coast) (AFP) – The harbour council met on Monday.", "Agence France-Presse"),
    ],
)
def test_datelines_of_three_parts(head: str, agency: str) -> None:
    assert told(read(("body", head), *TEXT)) == ("wire", agency)
