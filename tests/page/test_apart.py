"""Words in a row of inline elements that only styles part."""

from __future__ import annotations

import pytest

from onrecord.page import page_from


def texts(html: str) -> list[str]:
    return [block.text for block in page_from(html, "https://baypress.example/news/1", "html", None).blocks]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<span class=who>Ida Moor</span><span class=what>Business reporter</span>", "Ida Moor Business reporter"),
        ("<span class=who>Ida Moor</span><span class=what>BAY DESK</span>", "Ida Moor BAY DESK"),
        ("<a href=/ida>Ida Moor</a><time>3 May 2026</time><span class=read>4 min</span>", "Ida Moor 3 May 2026 4 min"),
        ("<a href=/news>News</a><a href=/sport>Sport</a>", "News Sport"),
        ("<span>The pier at ‘Quell’.</span><span class=by>Ida Moor</span>", "The pier at ‘Quell’. Ida Moor"),
        (
            "<span class=w>كتبت: سلمى العطار</span><span class=d>الثلاثاء 7 نيسان</span>",
            "كتبت: سلمى العطار الثلاثاء 7 نيسان",
        ),
        ("<small>Photo: Ida Moor</small><a href=/buy>Buy this photo</a>", "Photo: Ida Moor Buy this photo"),
    ],
)
def test_elements_in_a_row_are_words_apart(row: str, text: str) -> None:
    assert texts(f"<div>{row}</div>") == [text]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<span class=dropcap>T</span><span class=rest>HE boats</span>", "THE boats"),
        ("<span class=first>T</span><span class=rest>he boats</span>", "The boats"),
        ("<span style='color:red'>Har</span><span style='color:blue'>Bour</span>", "HarBour"),
        ("<b>Web</b><i>Flow</i>", "WebFlow"),
        ("<span class=amount>19</span><span class=cents>99</span>", "1999"),
        ("<span class=size>5</span><span class=unit>GB</span>", "5GB"),
        ("<span class=name>partial</span><span class=sign>(func)</span>", "partial(func)"),
        ("<span class=who>ida</span><span class=at>2026-05-03T17:27:31+02:00</span>", "ida2026-05-03T17:27:31+02:00"),
        ("Moor<span class=icon></span><span class=more>Ida</span>", "MoorIda"),
    ],
)
def test_parts_of_a_word_stay_together(row: str, text: str) -> None:
    assert texts(f"<div>{row}</div>") == [text]


def test_code_is_as_it_stands() -> None:
    assert texts("<pre><span class=k>def</span><span class=n>Ida</span></pre>") == ["defIda"]


def test_links_name_their_words_behind_such_a_place() -> None:
    blocks = page_from("<p><a href=/a>Ida</a><a href=/b>Tom</a></p>", None, "html", None).blocks
    assert [(block.text[a.start : a.end], a.url) for block in blocks for a in block.anchors] == [
        ("Ida", "/a"),
        ("Tom", "/b"),
    ]
