"""How much of a text another one has, by one measure."""

from __future__ import annotations

import pytest

from onrecord.stories.text_changes import text_changes
from onrecord.stories.words_kept import words_kept

FIRST = "大坝将在三月底之前开放。"
SECOND = "工程师们说调查早已完成了。"
OTHER = "渡轮公司拒绝对罢工发表评论。"


def shares(old: str, new: str) -> tuple[float | None, float | None]:
    return words_kept(old, new, text_changes(old, new))


def test_a_sentence_that_was_cut_is_no_longer_there() -> None:
    old, new = shares("Rain fell all day. The dam held.", "Rain fell all day.")
    assert (old, new) == (4 / 7, 1.0)
    assert shares("", "Rain fell.") == (None, 0.0)


def test_words_of_scripts_without_blanks_are_letters() -> None:
    old, new = shares(FIRST + SECOND + OTHER, FIRST)
    assert old == pytest.approx(len(FIRST) / len(FIRST + SECOND + OTHER), abs=0.05)
    assert new == pytest.approx(1.0)
