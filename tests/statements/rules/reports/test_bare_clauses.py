"""Clauses that no "that" leads."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "no",
            "Ada Holt mener ministeren har brutt et løfte.",
            [("Ada Holt", "ministeren har brutt et løfte", "Ada Holt")],
        ),
        ("no", "Ada Holt mener alvor med planen.", []),
        ("id", "Siti Tarna mengaku belum menerima bantuan.", [("Siti Tarna", "belum menerima bantuan", "Siti Tarna")]),
        ("id", "Siti Tarna menyampaikan hal itu kepada wartawan di kota.", []),
        (
            "vi",
            "Ông Trần Quốc Bảo, Chủ tịch huyện Sông Trà, cho biết cây cầu sẽ hoàn thành vào tháng 12.",
            [("Ông Trần Quốc Bảo, Chủ tịch huyện Sông Trà,", "cây cầu sẽ hoàn thành vào tháng 12", "Trần Quốc Bảo")],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
