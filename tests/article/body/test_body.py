"""The body: paragraphs, headings, quotes, lists, tables and code, with offsets and links that name their words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from tests.article.pages import BODY, SENTENCES, article, html, page
from tests.strategies import news_pages

from onrecord.article.body.body import body_of
from onrecord.page import page_from
from onrecord.record import SEPARATOR, Block


def body(source: str, cut: dict[int, int] | None = None) -> tuple[tuple[Block, ...], str]:
    """All blocks of `source` as the body."""
    made = page(source)
    return body_of(made, list(range(len(made.blocks))), cut or {})


def kinds(source: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in body(source)[0]]


def test_kinds_of_blocks() -> None:
    source = (
        f"<h2>What next?</h2><p>{SENTENCES[0]}</p><blockquote><p>{SENTENCES[1]}</p></blockquote><h4>Then</h4>"
        f"<pre>one\n  two</pre><ul><li>boats<li>nets</ul><p>{SENTENCES[2]}</p>"
    )
    blocks, text = body(source)
    assert [block.kind for block in blocks] == [
        "heading", "paragraph", "quote", "heading", "code", "list", "paragraph",
    ]  # fmt: skip
    assert [block.level for block in blocks if block.level] == [2, 4]
    assert blocks[4].text == "one\n  two"
    assert (blocks[5].text, blocks[5].items) == ("boats\nnets", ("boats", "nets"))
    assert text == SEPARATOR.join(block.text for block in blocks)


def test_a_table() -> None:
    source = f"<p>{SENTENCES[0]}</p><table><tr><th>boat<th>fare<tr><td>Merle<td>4<tr><td>Tern<td>5</table>"
    table = body(source)[0][1]
    assert table.kind == "table"
    assert table.rows == (("boat", "fare"), ("Merle", "4"), ("Tern", "5"))
    assert table.text == "boat\tfare\nMerle\t4\nTern\t5"


def test_a_table_that_lays_out_a_page_is_none() -> None:
    cells = "".join(f"<tr><td>{sentence} {sentence}</td></tr>" for sentence in SENTENCES)
    assert [block.kind for block in body(f"<table>{cells}</table>")[0]] == ["paragraph"] * 5


def test_a_row_of_cells_is_no_table_nor_is_one_with_a_story_in_a_cell() -> None:
    row = "<tr><td>boat<td>fare<td>Merle<td>4"
    story = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
    for table in (row, f"<tr><td>{story}{row}{row}"):
        blocks = body(f"<p>{SENTENCES[3]}</p><p>{SENTENCES[4]}</p><table>{table}</table>")[0]
        assert "table" not in [block.kind for block in blocks]
    lines = "".join(f"<p>{word}</p>" for word in ("boat", "fare", "Merle"))
    blocks = body(f"<p>{SENTENCES[3]}</p><table><tr><td>{lines}<td>4{row}{row}</table>")[0]
    assert "table" in [block.kind for block in blocks]


def test_a_list_that_holds_the_article_is_none() -> None:
    items = "".join(f"<li>{sentence} {sentence}</li>" for sentence in SENTENCES)
    assert [block.kind for block in body(f"<ul>{items}</ul>")[0]] == ["paragraph"] * 5


def test_lists_in_lists() -> None:
    (found,) = body("<ol><li>one<ul><li>two<li>three</ul><li>four</ol>")[0]
    assert found.items == ("one", "two", "three", "four")


def links(blocks: tuple[Block, ...], text: str) -> list[tuple[str, str]]:
    return [(text[link.start : link.end], link.url) for block in blocks for link in block.links]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>one</p><p>see <a href=/dam>the dam</a> there", [("the dam", "https://www.baypress.example/dam")]),
        ("<ul><li>a boat<li><a href=b>a net</a><li>more", [("a net", "https://www.baypress.example/news/b")]),
        ("<h2>1</h2><blockquote><a href=https://x.example>“no”</a> she said</blockquote>", [("“no”", "https://x.example")]),
        ("<p>😀 <a href=/1>水</a></p><p><a href=/2>two</a>", [("水", "https://www.baypress.example/1"),
                                                        ("two", "https://www.baypress.example/2")]),
        ("<p><a href='http://['>odd</a>", [("odd", "http://[")]),
        ("<p><a href=' /x '>blank</a>", [("blank", "https://www.baypress.example/x")]),
        ("<p><a href='#note'>1</a>", [("1", "https://www.baypress.example/news/rain-falls-again#note")]),
    ],
)  # fmt: skip
def test_links_name_their_words(source: str, found: list[tuple[str, str]]) -> None:
    assert links(*body(source)) == found


def test_links_in_tables() -> None:
    source = "<table><tr><td>boat<td>fare<tr><td><a href=/merle>Merle</a><td>4</table>"
    assert links(*body(source)) == [("Merle", "https://www.baypress.example/merle")]


def test_words_cut_off_a_block() -> None:
    blocks, text = body("<p>(Ida Moor) <a href=/x>Rain</a> fell.</p><p>It <a href=/y>stopped</a>.", {0: 11})
    assert text == "Rain fell.\n\nIt stopped."
    assert [named for named, _ in links(blocks, text)] == ["Rain", "stopped"]


def test_a_block_of_cut_words_alone_is_gone() -> None:
    blocks, text = body("<p>(Ida Moor) </p><p>Rain fell.", {0: 10})
    assert text == "Rain fell."
    assert len(blocks) == 1


@pytest.mark.parametrize(
    "before", ["", "<p class=byline>By Ida Moor</p><p class=deck>Four weeks without a boat, and more</p>"]
)
def test_the_whole_body_and_nothing_else(before: str) -> None:
    furniture = (
        "<nav><a href=/>Home</a></nav><aside><h3>Most read</h3><ul><li><a href=/1>Boats go out</a></ul></aside>"
        "<footer><p>© 2026 Bay Press</p></footer>"
    )
    found = article(html("", before, BODY, furniture))
    assert found.text == "\n\n".join(SENTENCES)
    assert [block.kind for block in found.body] == ["paragraph"] * len(SENTENCES)


def test_text_that_stands_twice_is_once_in_the_body() -> None:
    found = article(html("", "", BODY + f"<p>{SENTENCES[1]}</p>"))
    assert found.text.count(SENTENCES[1]) == 1


def test_a_page_without_an_article() -> None:
    found = article("<nav><a href=/>Home</a><a href=/b>Boats</a></nav><p>Log in to read on.</p>")
    assert (found.body, found.text) == ((), "")
    assert [warning.code for warning in found.warnings] == ["no-article"]


@settings(max_examples=60, deadline=None)
@given(news_pages())
def test_every_block_of_the_page_has_a_label_and_the_body_is_of_its_blocks(source: bytes) -> None:
    made = page_from(source, None, "auto", None)
    found = article(source.decode())
    assert len(found.labels) == len(made.blocks)
    for block in found.body:
        assert found.text[block.start : block.end] == block.text
    labelled = [made.blocks[i].text for i, label in enumerate(found.labels) if label == "body"]
    assert "".join("".join(labelled).split()).endswith("".join(found.text.split())[-40:])


def test_thousands_of_headlines_take_little_time() -> None:
    """Each was held against every block of the body."""
    source = html("", "", BODY, "<h1>Boats go out again on Saturday</h1>" * 4_000)
    start = time.process_time()
    found = article(source)
    assert time.process_time() - start < 10
    assert found.text.startswith(SENTENCES[0])
