"""Names beside their titles in Chinese, Japanese and Korean: in lines, and at the start and the end of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import article, html, meta

from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.names import Named
from onrecord.article.authors.titled_names import names_at_end, names_at_start, titled_names

KO = "".join(
    f"<p>항구 위원회는 월요일에 모였으나 아무것도 정하지 못했다고 참석자 세 명이 전했다. 제{n}차 회의이다.</p>"
    for n in range(5)
)
ZH = "".join(
    f"<p>港口委员会周一开会，但没有作出任何决定，三位与会者说。这是今年的第{n}次会议，居民们一直在等待结果。</p>"
    for n in range(5)
)
JA = "".join(
    f"<p>港湾委員会は月曜日に開かれたが、何も決まらなかったと出席者三人が語った。今年{n}回目の会議である。</p>"
    for n in range(5)
)


def names(found: list[Named]) -> list[str]:
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("김바다 기자 sea@bay.example", ["김바다"]),
        ("[베이일보 김바다 기자]", ["김바다"]),
        ("김바다기자", ["김바다"]),
        ("순천, 광양 김바다 기자", ["김바다"]),
        ("워싱턴=김바다 특파원", ["김바다"]),
        ("문화부 김바다 논설위원", ["김바다"]),
        ("김바다·이하늘 기자", ["김바다", "이하늘"]),
        ("김바다 이하늘 기자", ["김바다", "이하늘"]),
        ("글·사진=김바다 선임기자", ["김바다"]),
        ("김바다 나무 칼럼니스트", ["김바다"]),
        ("김바다 기자 외 1명", ["김바다"]),
        ("현장 기자", []),
        ("한국경제 기자", []),
        ("김바다 기자가 말했다", []),
        ("취재 기자", []),
        ("本报记者 王海 李船", ["王海", "李船"]),
        ("采写：海报见习记者 王小海", ["王小海"]),
        ("来源：海港网作者：王海", ["王海"]),
        ("【文/海港网专栏作者 王海】", ["王海"]),
        ("记者王海 综合", ["王海"]),
        ("海央社記者王大海台北3日電", ["王大海"]),
        ("記者王大海／台北報導", ["王大海"]),
        ("发表于2026-05-03 21:30| 12次阅读| 作者王海", ["王海"]),
        ("据记者了解，港口关闭", []),
        ("海港社记者", []),
        ("発信地：北京", []),
        ("編集委員\u3000水野太郎", ["水野太郎"]),
        ("【東京＝水野太郎】", ["水野太郎"]),
        ("【カロウ水野太郎】", ["水野太郎"]),
        ("水野 太郎＝カロウ通信員", ["水野 太郎"]),
        ("取材・文＝水野太郎", ["水野太郎"]),
        ("水野太郎記者", ["水野太郎"]),
        ("文・写真／水野 太郎", ["水野 太郎"]),
        ("論説委員・水野太郎", ["水野太郎"]),
        ("【カロウ＝共同】", []),
        ("（記者会見で話す市長）", []),
        ("【カロウ＝水野太郎、山田花子】", ["水野太郎", "山田花子"]),
        ("【速報＝東京地裁】", []),
        ("【写真＝市議会】", []),
        ("【訂正＝二日付】", []),
        ("【号外＝水野太郎】", []),
        ("【カロウ＝高橋容疑者】", []),
        ("【カロウ市議会】", []),
        ("「賛成です」【カロウ＝水野太郎】", []),
        ("記者 東京地裁", []),
        ("文＝高橋市長", []),
        ("이 소식은 유명 기자", []),
        ("이 소식은 기자", []),
        ("장관은 기자 회견", []),
        ("김은 기자", []),
        ("김하은 기자", ["김하은"]),
        ("이 소식은 김바다 기자", ["김바다"]),
    ],
)
def test_a_line(line: str, told: list[str]) -> None:
    assert names(titled_names(line)) == told


@pytest.mark.parametrize("line", ["【速報＝東京地裁】", "【写真＝市議会】", "写真＝市議会", "カロウ市＝高橋容疑者"])
def test_what_stands_beside_an_equals_sign_is_no_name_with_it(line: str) -> None:
    assert names_in(line) == []


def test_roles_and_outlets() -> None:
    assert titled_names("责任编辑：王海") == [Named("王海", "person", "editing")]
    assert titled_names("文：王海 图：李船") == [Named("王海", "person"), Named("李船", "person", "photographs")]
    assert titled_names("海港新闻记者 王海") == [Named("王海", "person", outlet="海港新闻")]
    assert titled_names("港海报记者 王海 摄") == [Named("王海", "person", "photographs", "港海报")]
    assert titled_names("사진=김바다 기자") == [Named("김바다", "person", "photographs")]


@pytest.mark.parametrize(
    ("text", "told", "words"),
    [
        ("[서울=베이통신] 김바다 기자 = 항구는", ["김바다"], "[서울=베이통신] 김바다 기자 ="),
        ("(서울=베이통신) 김바다 이하늘 기자 = 항구는", ["김바다", "이하늘"], "(서울=베이통신) 김바다 이하늘 기자 ="),
        ("김바다 기자 = 항구는", ["김바다"], "김바다 기자 ="),
        ("海港社卡罗5月3日电（记者王海）港口", ["王海"], "海港社卡罗5月3日电（记者王海）"),
        ("【カロウ＝水野太郎】港は", ["水野太郎"], "【カロウ＝水野太郎】"),
        ("（海央社記者王大海台北3日電）港", ["王大海"], "（海央社記者王大海台北3日電）"),
        ("港口（又名海港）周一关闭", [], "港口（又名海港）"),
        ("항구는 월요일에 닫혔다", [], ""),
    ],
)
def test_before_a_text(text: str, told: list[str], words: str) -> None:
    found, stood = names_at_start(text)
    assert (names(found), stood) == (told, words)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("港は閉じた。（水野太郎）", ["水野太郎"]),
        ("港は閉じた。【水野太郎】", ["水野太郎"]),
        ("港は閉じた。（経済産業省）", []),
        ("港は閉じた。（水野さくら）", ["水野さくら"]),
        ("港は閉じた。（水野 豊）", ["水野 豊"]),
        ("港は閉じた。（高橋容疑者）", []),
        ("港は閉じた。（大野球場）", []),
        ("港は閉じた。（千葉地裁）", []),
        ("港は閉じた。（山口県内）", []),
        ("港は閉じた。（千葉大）", []),
        ("港は閉じた。（久保田）", []),
        ("港は閉じた。（山田では）", []),
        ("港の人は「賛成です」（山田花子）", []),
        ("港の人は『賛成です』（山田花子記者）", []),
        ("港は「閉じた」（編集：水野太郎）", ["水野太郎"]),
        ("항구는 닫혔다. [김바다 기자 sea@bay.example]", ["김바다"]),
        ("항구는 닫혔다. 김바다 기자 sea@bay.example", ["김바다"]),
        ("港口关闭。（编辑：王海）", ["王海"]),
        ("港口关闭。", []),
    ],
)
def test_behind_a_text(text: str, told: list[str]) -> None:
    assert names(names_at_end(text)[0]) == told


@given(st.text("김바다기자記者记水野太郎王海 =＝／（）[]:：・·", max_size=300))
def test_names_stand_in_the_line(text: str) -> None:
    for one in titled_names(text):
        assert one.name.replace(" ", "") in text.replace(" ", "").replace("\u3000", "")


def test_lists_of_chinese_names_without_marks() -> None:
    assert names(names_in("王海鸥 李船长 张渡口")) == ["王海鸥", "李船长", "张渡口"]
    assert names(names_in("水野 太郎")) == ["水野 太郎"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (f"<p>海港社卡罗5月3日电（记者王海）港口周一关闭，没有人知道什么时候重新开放。</p>{ZH}", "王海"),
        (f"{KO}<p>김바다 기자 sea@bay.example</p>", "김바다"),
        (JA.removesuffix("</p>") + "（水野太郎）</p>", "水野太郎"),
        (f"<p>【カロウ＝水野太郎】港は月曜日に閉じ、いつ開くのかは誰も知らないという。</p>{JA}", "水野太郎"),
    ],
)
def test_writers_whom_only_the_body_names(body: str, told: str) -> None:
    found = article(html(body=body))
    assert [(one.name, one.kind) for one in found.authors] == [(told, "person")]
    assert told in (found.authors[0].evidence.words or "")


def test_a_portal_in_the_tag_gives_way_to_the_writer_in_the_body() -> None:
    found = article(
        html(meta("author", "网易"), body=f"<p>海港报讯（记者 王海）港口周一关闭，没有人知道何时开放。</p>{ZH}")
    )
    assert [one.name for one in found.authors] == ["王海"]
    alone = article(html(meta("author", "网易"), body=ZH))
    assert [(one.name, one.kind) for one in alone.authors] == [("网易", "organisation")]


def test_a_line_that_is_a_byline_is_none_of_the_body() -> None:
    found = article(html(body=f"{KO}<p>김바다 기자 sea@bay.example</p>"))
    assert "김바다" not in found.text
    assert "byline" in found.labels


def test_a_photographer_of_a_picture_is_no_author() -> None:
    assert article(html(before="<p>资料图：港口。海报记者 王海 摄</p>", body=ZH)).authors == ()


def test_a_heading_that_is_a_byline_is_no_headline() -> None:
    source = "<title>港は閉じた：海日報</title><h1>港は閉じた、いつ開くのか</h1><h1>編集委員 水野太郎</h1>" + JA
    found = article(source)
    assert found.headline == "港は閉じた、いつ開くのか"
    assert [one.name for one in found.authors] == ["水野太郎"]


def test_a_label_before_a_name_is_none() -> None:
    assert names(titled_names("기자명 김바다 기자")) == ["김바다"]


def test_half_a_bracket_is_no_name() -> None:
    line = "<p class=date>2026/3/12 18:05（最終更新 3/12 18:05）</p>"
    assert article(html(before=line, body=JA)).authors == ()
