"""Where evidence stands on a page, in words that help a person to find it there."""

from __future__ import annotations

from typing import get_args

import pytest

from onrecord import read
from onrecord.evidence import _ASIDE, called, evidence, own_voice, standing
from onrecord.record import AsideKind, Record

PAGE = b"""<!doctype html><html lang=en><title>The dyke at Quell holds</title><body>
<nav><a href=/>Home</a></nav><article><h1>The dyke at Quell holds</h1><p class=byline>By Sela Winnard</p>
<p>The dyke at Quell has held through the night, the water board said on Tuesday, and the road is open again.</p>
<h2>Sandbags at the mill</h2>
<p>Nobody was hurt. The board will look at the stones before the week is over, its head, Dorin Vashtal, said.</p>
</article><footer><p>&copy; 2026 The Quell Courier. All rights reserved.</p></footer></html>"""


def place(record: Record, words: str, at: int | None = None) -> str | None:
    return standing(evidence("visible", at, words), record)


def test_a_place_is_told_in_words_that_can_be_looked_for() -> None:
    record = read(PAGE)
    assert standing(record.authors[0].evidence, record) == "in the byline"
    assert place(record, "The dyke at Quell holds") == "in the headline"
    assert place(record, "Nobody was hurt.") == "in the text, paragraph 2", "headings are not counted"
    assert place(record, "Sandbags at the mill") == "in the text"
    assert record.rights
    assert {standing(one.evidence, record) for one in record.rights.signals} == {"in a notice of rights"}


def test_what_is_not_known_is_not_told() -> None:
    record = read(PAGE)
    assert place(record, "Nowhere on the page") is None
    assert standing(evidence("visible", 3, None), record) is None
    assert standing(evidence("meta", "author", "Sela Winnard"), record) is None


def test_every_kind_of_what_is_set_aside_has_its_words() -> None:
    assert set(_ASIDE) == set(get_args(AsideKind))


def test_the_first_person_outside_of_quotations_is_the_text_s_own() -> None:
    assert [own_voice(words) for words in ("I", "we,", "wir", "They", "We all", "", None)] == [
        "The text’s own “I”", "The text’s own “we”", "The text’s own “wir”", None, None, None, None
    ]  # fmt: skip
    assert [own_voice(words) for words in ("My", "us", "Our", "seine")] == [
        "The text’s own “I”", "The text’s own “we”", "The text’s own “we”", None
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "role", "name"),
    [("a clerk,", "clerk", "a clerk"), ("who", "clerk", "clerk"), ("es", None, None), (None, "clerk", "clerk")],
)
def test_what_somebody_without_a_name_is_called(source: str | None, role: str | None, name: str | None) -> None:
    assert called(source, role) == name
