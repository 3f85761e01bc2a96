"""The text of a page without its markup, cut into blocks: every line one, or the lines of a wrapped paragraph."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page.plain import blocks_of_text as groups_of_text

SENTENCES = (
    "The harbour council met on Monday and agreed on nothing that anyone could name, say three who were there.",
    "Boats will go out again on Saturday if the wind drops, the crews' union said after a short meeting.",
    "Nobody at the ministry answered letters, and the letters that were answered said nothing of the dam.",
)
PARAGRAPHS = [" ".join(SENTENCES[i:] + SENTENCES[:i]) for i in range(3)]


def blocks_of_text(text: str) -> list[str]:
    """The blocks, without telling which stand together."""
    return [block for group in groups_of_text(text) for block in group]


@pytest.mark.parametrize("width", [60, 72, 80, 95])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_wrapped_lines_are_one_block(width: int, end: str) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert blocks_of_text(text.replace("\n", end)) == PARAGRAPHS


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\u2028", "\u2029", "\n \t \n"])
def test_a_paragraph_on_one_line_is_a_block(gap: str) -> None:
    assert blocks_of_text(gap.join(["Headline here", "By Ida Moor", *PARAGRAPHS])) == [
        "Headline here",
        "By Ida Moor",
        *PARAGRAPHS,
    ]


def test_short_lines_are_not_joined() -> None:
    lines = ["Home", "News", "Weather", "Boats", "Rain fell on Carrow", "By Ida Moor", "Share", "Print", "More"]
    assert blocks_of_text("\n".join(lines)) == lines


def test_lines_stand_together_until_a_blank_one() -> None:
    assert groups_of_text("\nHome\nNews\n\n \nRain fell.\n") == [["Home", "News"], ["Rain fell."]]


def test_blanks_are_folded() -> None:
    assert blocks_of_text("  Rain\t\u00a0 fell  \n\n\n") == ["Rain fell"]
    assert blocks_of_text(" \n\t\n") == []


@given(st.text(max_size=300) | st.lists(st.text("ab .", max_size=90), max_size=14).map("\n".join))
def test_no_word_is_lost(text: str) -> None:
    blocks = blocks_of_text(text)
    assert " ".join(blocks).split() == text.split()
    assert all(block == " ".join(block.split()) and block for block in blocks)


def test_the_page_of_a_text() -> None:
    page = page_from(b"Rain fell.\n\nIt stopped.", "https://baypress.example/1", "auto", None)
    assert (page.kind, page.source.kind, page.source.charset) == ("text", "text", "utf-8")
    assert [(block.text, block.tag) for block in page.blocks] == [("Rain fell.", "p"), ("It stopped.", "p")]
    assert (page.elements.lo, page.elements.hi) == ([0, 0, 1], [2, 1, 2])
    assert [block.element for block in page.blocks] == [1, 2]


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("von Dr. Ada Holt20.10.2025", "von Dr. Ada Holt 20.10.2025"),
        ("BY ADA HOLTPUBLISHED: JAN 29, 2025", "BY ADA HOLT PUBLISHED: JAN 29, 2025"),
        ("Ada Holt, News DeskLast Updated: Dec 19, 2025", "Ada Holt, News Desk Last Updated: Dec 19, 2025"),
        ("version v2.10.2025 of it", "version v2.10.2025 of it"),
        ("The iPhone5.5 and the unpublished: a list", "The iPhone5.5 and the unpublished: a list"),
        ("It was RepUBLISHED: again", "It was RepUBLISHED: again"),
    ],
)
def test_a_name_is_parted_from_its_day(line: str, parted: str) -> None:
    assert blocks_of_text(f"{line}\n\n{PARAGRAPHS[0]}")[0] == parted
