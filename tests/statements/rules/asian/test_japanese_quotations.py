"""Whose a Japanese quotation is that the sentence beside it tells."""

from __future__ import annotations

import pytest
from tests.statements.telling import whose

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("元理事の男性は静かに語った。「長く待った。開通はうれしい」と話す。", (None, "元理事の男性")),
        ("橋は閉じられた。「長く待った。開通はうれしい」と話す。", (None, None)),
        ("「開通はうれしい」。商店経営の橋本花子さん（56）からも安堵の声が漏れる。", ("橋本花子", "商店経営")),
    ],
)
def test_the_sentence_beside_tells_who_speaks(text: str, expected: tuple[str | None, ...]) -> None:
    (statement,) = statements_in(text, None, "ja").statements
    assert whose(statement)[:2] == expected


def test_idioms_of_speech_are_verbs() -> None:
    (statement,) = statements_in("橋本花子市長は「橋は自慢だ」と胸を張った。", None, "ja").statements
    assert whose(statement) == ("橋本花子", "市長", "橋本花子市長", "胸を張った")


@pytest.mark.parametrize(
    "text", ["新校舎「海風記念教育棟」「橋本研究教育棟」2棟を建てた。", "展覧会「海の見える丘の光」展は5日に開く。"]
)
def test_what_is_called_so_is_no_speech(text: str) -> None:
    assert statements_in(text, None, "ja").statements == ()


def test_a_clause_that_a_noun_holds_has_its_own_subject() -> None:
    text = "委員会は8月、大学の資金が職員に流れたとする報告書を公表し、「強い執着心があった」と批判した。"
    (statement,) = statements_in(text, None, "ja").statements
    assert whose(statement)[2] == "委員会"
