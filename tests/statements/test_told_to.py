"""Whom something was told is neither who says it nor part of a name or role, in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in


def statements(text: str, language: str) -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


def last(text: str, language: str) -> tuple[str | None, str | None]:
    """The name and role of whoever says the last statement."""
    speaker = statements(text, language)[-1].speaker
    return (speaker.name, speaker.role) if speaker else (None, None)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("zh", "“我们守住了大坝，”她对记者说。", None, None),
        ("zh", "市长王小桥周一对媒体表示：“大桥下月开通。”", "王小桥", "市长"),
        ("zh", "港务局发言人李小港在记者会上指出：“大桥很安全。”", "李小港", "港务局发言人"),
        ("zh", "其发言人艾达·霍尔特说：“没有人通知我们。”", "艾达·霍尔特", "其发言人"),
        ("zh", "艾达·霍尔特市长说：“没有人通知我们。”", "艾达·霍尔特", "市长"),
        ("ja", "「橋は丈夫だ」と市長は記者団に語った。", None, "市長"),
        ("ja", "「橋は丈夫だ」と広報担当のアダ・ホルト氏は話した。", "アダ・ホルト", "広報担当"),
        ("ja", "「橋は丈夫だ」と彼女は取材に答えた。", None, None),
    ],
)
def test_of_eastern_sources(language: str, text: str, name: str | None, role: str | None) -> None:
    assert last(text, language) == (name, role)


def test_what_a_thing_is_called_is_nobodys_word() -> None:
    assert not statements("「動く橋の家」と呼ばれる市長は駅で話した。", "ja")
