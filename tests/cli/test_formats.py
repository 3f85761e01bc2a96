from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from onrecord.cli.shown.formats import article_markdown, article_text, json_line
from onrecord.cli.shown.markdown import markdown_block, markdown_heading, markdown_paragraph
from onrecord.record import Block, Link, Record

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(markdown: str) -> list[Token]:
    return READER.parse(markdown)


def words(markdown: str) -> str:
    """The characters a reader of `markdown` sees, runs of white space folded; fails where it is more than text."""
    found = []
    for token in tokens(markdown):
        for child in token.children or ():
            assert child.type in ("text", "hardbreak", "softbreak", "text_special"), child
            found.append(child.content if child.type.startswith("text") else " ")
    return " ".join("".join(found).split())


TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
MARKUP = st.lists(st.sampled_from("*_`#>-+=|~![](){}<a@b.c&amp;\\ 1.\n:/www"), min_size=1).map("".join)


@given(TEXT | MARKUP)
def test_a_paragraph_is_read_as_its_words(text: str) -> None:
    written = markdown_paragraph(text)
    assert words(written) == " ".join(text.split())
    assert [token.type for token in tokens(written)] in ([], ["paragraph_open", "inline", "paragraph_close"])


@given(TEXT | MARKUP, st.integers(1, 6))
def test_a_heading_is_read_as_its_words(text: str, level: int) -> None:
    written = markdown_heading(text, level)
    assert words(written) == " ".join(text.split())
    assert tokens(written)[0].tag == f"h{level}"


@given(TEXT | MARKUP)
def test_an_item_is_read_as_its_words(text: str) -> None:
    block = Block(kind="list", text=text, start=0, end=len(text), items=(text,))
    written = markdown_block(block)
    assert words(written) == " ".join(text.split())
    assert tokens(written)[0].type == "bullet_list_open"


@given(st.lists(st.lists(TEXT | MARKUP, min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_table_has_its_cells(rows: list[list[str]]) -> None:
    text = "\n".join(cell for row in rows for cell in row)
    block = Block(kind="table", text=text, start=0, end=len(text), rows=tuple(map(tuple, rows)))
    written = tokens(markdown_block(block))
    assert sum(token.type == "tr_open" for token in written) == len(rows)
    assert words(markdown_block(block)) == "".join(" ".join(cell.split()) for row in rows for cell in row)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]) | st.sampled_from("`~\n")))
def test_code_is_one_fence(text: str) -> None:
    (fence,) = tokens(markdown_block(Block(kind="code", text=text, start=0, end=len(text))))
    assert fence.type == "fence"
    assert fence.content.rstrip("\n") == text.rstrip("\n")


def linked(text: str, words: str, url: str, start: int = 0) -> Block:
    at = start + text.index(words)
    return Block(
        kind="paragraph", text=text, start=start, end=start + len(text),
        links=(Link(start=at, end=at + len(words), url=url),),
    )  # fmt: skip


def test_links_stand_on_their_words() -> None:
    block = linked("See [the] accord.", "[the] accord", "https://a.example/x y(z)>", start=40)
    assert markdown_block(block) == r"See [\[the\] accord](<https://a.example/x%20y(z)%3E>)."
    link = next(child for token in tokens(markdown_block(block)) for child in token.children or () if child.attrs)
    assert link.attrs == {"href": "https://a.example/x%20y(z)%3E"}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/river"])
def test_other_links_are_words(url: str) -> None:
    assert markdown_block(linked("See the accord.", "accord", url)) == "See the accord."


def test_a_quotation_and_a_list() -> None:
    quote = Block(kind="quote", text="One.\nTwo.", start=0, end=9)
    assert markdown_block(quote) == "> One.\\\n> Two."
    listed = Block(kind="list", text="One\nTwo", start=0, end=7, items=("One", "Two"))
    assert markdown_block(listed) == "- One\n- Two"


def test_the_article_as_text_and_markdown(record: Record) -> None:
    start = f"{record.headline}\n\n{record.deck}\n\n"
    by = "By Sela Winnard, The Quell Courier; translated by Ida Moor\n\n"
    assert article_text(record) == f"{start}{by}{record.text}\n"
    assert article_markdown(record).startswith(f"# {start}{by}“No sluice opens while the survey is unfinished,” [Dorin")


def test_nothing_for_a_page_without_an_article(record: Record) -> None:
    bare = msgspec.structs.replace(record, headline=None, deck=None, authors=(), body=(), text="", statements=None)
    assert (article_text(bare), article_markdown(bare)) == ("", "")


def test_json_is_one_line_and_the_same_record(record: Record) -> None:
    hostile = msgspec.structs.replace(record, headline="a\nb\x1b\x9b\u202e")
    line = json_line(hostile)
    assert line.count("\n") == 1
    assert "\x9b" not in line
    assert msgspec.json.decode(line, type=Record) == hostile
