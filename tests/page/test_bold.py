"""Paragraphs that are set in bold by their tags."""

from __future__ import annotations

import pytest
from tests.article.pages import page

from onrecord.page import walk as w


@pytest.mark.parametrize(
    ("paragraph", "bold"),
    [
        ("<p><strong>Boats go out.</strong></p>", True),
        ("<p>\n <b>Boats go out.</b>\n</p>", True),
        ("<p><b>Boats</b> go out.</p>", False),
        ("<p>Boats <b>go out.</b></p>", False),
        ("<p><b>Boats</b> <b>go out.</b></p>", False),
        ("<p>Boats go out.</p>", False),
    ],
)
def test_a_paragraph_of_bold_words(paragraph: str, bold: bool) -> None:
    found = page(f"<title>Boats</title>{paragraph}<p>Nobody said why.</p>")
    assert [bool(found.elements.bits[block.element] & w.BOLD) for block in found.blocks] == [bold, False]


@pytest.mark.parametrize(("count", "bold"), [(3, True), (41, False)])
def test_many_bold_paragraphs_tell_nothing(count: int, bold: bool) -> None:
    found = page("<title>Boats</title>" + "<p><b>Boats go out.</b></p>" * count)
    assert {bool(found.elements.bits[block.element] & w.BOLD) for block in found.blocks} == {bold}
