"""Whom a verb without a subject means: whom the sentence just before is about, others named before it or not."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

BEFORE = "„Oddělení zavřeme,“ řekl ředitel Pavel Tarn. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{BEFORE}Zastupitelka Dana Varnová mu nevěří. „Takhle to začalo,“ připomněla.", "Dana Varnová"),
        (f"{BEFORE}Zastupitelka Dana Varnová mu nevěří. „Takhle to začalo,“ připomněl.", None),  # a man's verb
        (f"{BEFORE}Zastupitelka Dana Varnová viděla Janu Holtovou. „Takhle to začalo,“ připomněla.", None),
    ],
)
def test_the_subject_of_the_last_sentence(text: str, name: str | None) -> None:
    *_, last = statements_in(text, language="cs").statements
    assert (last.speaker.name if last.speaker else None) == name


def test_a_noun_may_begin_its_sentence() -> None:
    text = "– To farsa – ocenił burmistrz Zbigniew Tarn. Radni milczeli długo. Burmistrz zapowiedział, że złoży plan."
    *_, last = statements_in(text, language="pl").statements
    assert last.speaker is not None
    assert last.speaker.name == "Zbigniew Tarn"
