"""Markdown whose lines were broken at a width."""

from __future__ import annotations

import textwrap

import pytest

from onrecord.page.markdown import html_of
from onrecord.page.markdown_wrapped import rejoined

PARAGRAPHS = (
    "The council of Quell voted on Tuesday to close the north quay to lorries from June, after years of complaints.",
    "Hauliers, who were heard in April, say that the detour costs them some twenty minutes, and may go to court.",
    "The quay was built in 1911, and its wall has been mended three times since then, the last time four years ago.",
)
HEADING = "## What the hauliers of the harbour say of the detour, and what it costs them a year"
LINK = "  * [The council's order of 1911, which nobody has read since it was made, as a scan](https://bay.example/a/b)"
ITEM = "  1. the first item of a list, which is so long that it does not fit into a line of its width"


def wrapped(*parts: str, width: int = 78) -> str:
    return "\n\n".join(textwrap.fill(part, width, break_long_words=False, break_on_hyphens=False) for part in parts)


@pytest.mark.parametrize("width", [70, 78, 90])
def test_headings_links_and_items_are_whole(width: int) -> None:
    made = html_of(wrapped("# Quell", *PARAGRAPHS, HEADING, LINK, ITEM, width=width))
    assert f"<h2>{HEADING[3:]}</h2>" in made
    assert ">The council's order of 1911, which nobody has read since it was made, as a scan</a>" in made
    assert f"<li>{ITEM[5:]}</li>" in made


def test_two_items_stay_two() -> None:
    text = wrapped(*PARAGRAPHS) + "\n\n" + textwrap.fill(ITEM, 78) + "\n  2. the second\n* a\n* b"
    assert html_of(text).count("<li>") == 4


@pytest.mark.parametrize(
    "text",
    [
        "# Quell\nBy Ada Holt\n5 May 2026\n\n" + "\n\n".join(PARAGRAPHS),
        "\n\n".join(("# Quell", *PARAGRAPHS, HEADING)) + "\nBy Ada Holt",
        wrapped(*PARAGRAPHS) + "\n\n```\nif one:\n    two\n```",
        "",
    ],
)
def test_lines_that_nobody_broke_stay(text: str) -> None:
    assert rejoined(text) == text
