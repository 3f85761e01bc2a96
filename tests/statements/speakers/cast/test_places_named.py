"""Where people are named."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.statements.speakers.cast.places_named import places_named

TEXT = "Holt came. Ada Holt said: “Ada Holt is late.” Holt left, and Adaholt and Ben-Holt stayed. Roy Ben-Gvir, too."


def words(names: list[str], quotations: tuple[tuple[int, int], ...] = ()) -> list[str]:
    found = places_named(TEXT, names, quotations)
    return [f"{start} {TEXT[start:end]}" for name in names for start, end in found.get(name, ())]


def test_in_full_and_then_by_the_last_word() -> None:
    assert words(["Ada Holt", "Roy Ben-Gvir"]) == [
        "11 Ada Holt", "27 Ada Holt", "46 Holt", "90 Roy Ben-Gvir",
    ]  # fmt: skip


def test_not_within_quotations_and_not_of_one_word() -> None:
    assert words(["Ada Holt", "Holt"], ((26, 45),)) == ["11 Ada Holt", "46 Holt"]


@given(st.text(max_size=80), st.lists(st.text(max_size=12), max_size=4))
def test_places_are_ascending_and_end_in_the_name(text: str, names: list[str]) -> None:
    for name, spans in places_named(text, names).items():
        assert list(spans) == sorted(spans)
        assert all(name.endswith(text[start:end]) for start, end in spans)


def test_a_surname_within_another_name_is_not_of_the_first() -> None:
    text = "Ada Holt came with her father, Donald Holt, a clerk, and Ann Gop Holt. Mayor Holt left. Then Holt slept."
    spans = places_named(text, ["Ada Holt"])["Ada Holt"]
    assert [text[max(0, start - 6) : end] for start, end in spans] == ["Ada Holt", "Mayor Holt", " Then Holt"]
