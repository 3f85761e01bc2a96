"""The reader of invented statements, on lines of its own and on the file that teaches kinds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="kinds need it")

from training.statements.invented import Invented, invented

from onrecord.statements.learned.kinds import KINDS


def read(tmp_path: Path, *lines: str) -> list[Invented]:
    path = tmp_path / "lines.txt"
    path.write_text("\n".join(lines), encoding="utf8")
    return invented(path)


def pieces(one: Invented, role: str) -> list[str]:
    return [one.text[start:end] for start, end in getattr(one.attribution, role)]


def test_a_line_gives_its_text_without_marks_and_where_the_marked_words_stand_in_it(tmp_path: Path) -> None:
    line = "refusal/threat if | Oh no, [s:Holt] [c:said], [k:no boat], [c:he added], [k:if it rains]."
    (one,) = read(tmp_path, "# a remark", "", line)
    assert one.text == "Oh no, Holt said, no boat, he added, if it rains."
    assert [pieces(one, role) for role in ("source", "cue", "content")] == [
        ["Holt"],
        ["said", "he added"],
        ["no boat", "if it rains"],
    ]
    assert (one.kind, one.second, one.conditional) == ("refusal", "threat", True)


def test_a_source_may_be_lacking_and_a_second_kind_too(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "question | It is [c:asked] [k:who won].")
    assert (one.attribution.source, one.second, one.conditional) == ((), None, False)


GOOD = "claim | [s:Holt] [c:said] [k:it rained]."


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("claim [s:Holt] [c:said] [k:it rained].", "is not"),
        ("claim if| [s:Holt] [c:said] [k:it rained].", "is not"),
        ("claim | ", "is not"),
        ("boast | [s:Holt] [c:said] [k:it rained].", "knows no kind boast"),
        ("claim/boast | [s:Holt] [c:said] [k:it rained].", "knows no kind boast"),
        ("claim/claim | [s:Holt] [c:said] [k:it rained].", "the same kind twice"),
        ("claim | [s:Holt] [c:said] it rained.", "marks no content"),
        ("claim | [s:Holt] said [k:it rained].", "marks no cue"),
        ("claim | [s:Holt] [c:said] [x:so] [k:it rained].", "a bracket that marks nothing"),
        ("claim | [s:Holt [c:said] [k:it rained].", "a bracket that marks nothing"),
        (GOOD, "stands here twice"),
    ],
)
def test_a_line_that_cannot_be_read_or_comes_twice_is_named(tmp_path: Path, line: str, why: str) -> None:
    with pytest.raises(ValueError, match=rf"lines\.txt, line 3: .*{why}") as told:
        read(tmp_path, "# a remark", GOOD, line)
    assert str(told.value).count("line 3") == 1


def test_the_file_teaches_every_kind_with_and_without_a_condition() -> None:
    lines = invented()
    kinds = Counter(one.kind for one in lines)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 40
    assert 100 < sum(one.conditional for one in lines) < len(lines) / 2
    assert all(
        piece == piece.strip() for one in lines for role in ("source", "cue", "content") for piece in pieces(one, role)
    )
