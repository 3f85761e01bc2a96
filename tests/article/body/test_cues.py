"""Cues in lines without markup: leads away from the article, dates, what the words around say."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.article.pages import SENTENCES

from onrecord.article.body.cues import COLUMNS, cue_columns
from onrecord.article.body.stretches import FAR, since


def columns(texts: list[str], said: list[float] | None = None) -> dict[str, list[float]]:
    """Each column of the lines `texts`, which are prose where they are long, from the first on."""
    sizes = [len(text) for text in texts]
    prose = [size if size > 60 else 0 for size in sizes]
    rows = cue_columns(texts, sizes, prose, said or [0.5] * len(texts), 0)
    return {name: [row[at] for row in rows] for at, name in enumerate(COLUMNS)}


def test_what_stands_behind_a_lead_to_other_stories_is_told_by_it() -> None:
    found = columns([*SENTENCES[:2], "Most read", *SENTENCES[2:]])
    assert [bool(cue) for cue in found["cue"]] == [False, False, True, False, False, False]
    assert found["aways"] == [0, 0, 0, 1, 1, 1]
    assert found["since_away"] == [FAR, FAR, FAR, 1, 2, 3]
    assert found["till_away"][:3] == [2, 1, FAR]
    assert found["prose_since_away"][3:5] == [0, len(SENTENCES[2])]
    assert found["prose_till_away"][0] == len(SENTENCES[1])


def test_leads_are_known_in_scripts_without_blanks() -> None:
    assert columns(["港は閉鎖された。", "関連ニュース"])["cue"] == [0, 1]


def test_a_long_line_is_no_cue() -> None:
    assert columns([f"Most read by far was what the council had to say: {SENTENCES[0]}"])["cue"] == [0]


def test_a_short_line_with_a_time_is_dated() -> None:
    found = columns(["5 March 2026, 10:40", SENTENCES[0], SENTENCES[1]])
    assert found["since_dated"] == [FAR, 1, 2]


def test_lines_whose_words_speak_for_body_are_over_the_page() -> None:
    over = columns(["x" * 50] * 12, [0.9] * 4 + [0.1] * 8)["said_over"]
    assert over[0] > 0.3
    assert over[-1] < -0.2


def test_lines_since_the_last_count_up_to_far() -> None:
    assert since([False, True, False, False]) == [FAR, FAR, 1, 2]
    assert max(since([True, *[False] * 300])) == FAR


@settings(deadline=None)  # the first call reads the phrases
@given(st.lists(st.text(min_size=1, max_size=90), min_size=1, max_size=8))
def test_every_line_has_all_columns(texts: list[str]) -> None:
    sizes = [len(text) for text in texts]
    for row in cue_columns(texts, sizes, sizes, [0.5] * len(texts), len(texts) // 2):
        assert len(row) == len(COLUMNS)
        assert min(row[:-1]) >= 0
