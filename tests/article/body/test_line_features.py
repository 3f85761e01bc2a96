"""The columns of lines in a page without markup, and what its words say of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.body.line_features import COLUMNS, line_rows
from onrecord.article.body.word_shares import WordShares
from onrecord.page import page_from

SHARES = WordShares(0.6, {"sign": 0.2, "sign up": 0.1, "minister": 0.9})
PROSE = "The minister said that the wall would hold, and that nobody had asked her whether it would."


def _columns(text: str) -> list[dict[str, float]]:
    page = page_from(text, None, "text", None)
    return [dict(zip(COLUMNS, row, strict=True)) for row in line_rows(page, SHARES)]


def test_what_a_line_has_of_its_own() -> None:
    first, second, _ = _columns(f"Sign up\n{PROSE}\n\n{PROSE}")
    assert (first["words"], first["ends"], first["share_low"]) == (2, False, 0.1)
    assert first["share"] == pytest.approx(0.15)
    assert (second["ends"], second["share"], second["share_high"]) == (True, 0.9, 0.9)


def test_what_stands_around_a_line() -> None:
    first, second, third = _columns(f"Sign up\n{PROSE}\n\n{PROSE}")
    assert (second["gap_before"], second["gap_after"], third["gap_before"]) == (False, True, True)
    assert (second["copies"], second["nth"], third["nth"]) == (2, 1, 2)
    assert first["prose_after2"] == 2 * len(PROSE)
    assert (first["best_in"], second["best_in"], third["best_in"]) == (False, True, True)
    assert (first["till_prose"], third["since_prose"]) == (1, 1)


def test_a_line_without_known_words_says_nothing() -> None:
    assert SHARES.of("Nothing here") == (0.6, 0.6, 0.6)
    assert WordShares(0.4, {}).of("") == (0.4, 0.4, 0.4)


@given(st.text(max_size=200) | st.lists(st.text("ab .\u4e2d", max_size=90), max_size=12).map("\n".join))
def test_every_line_has_a_row(text: str) -> None:
    page = page_from(text, None, "text", None)
    made = line_rows(page, SHARES)
    assert len(made) == len(page.blocks)
    assert all(len(row) == len(COLUMNS) for row in made)
