"""Who has died says nothing more, unless it was said before."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

LEAD = "Ada Holt, who built the bridge at Hull, has died aged 84.\n\n"
SON = "Her sister Ruth Holt said the family was grateful.\n\n"


def last_name(text: str) -> str | None:
    speaker = statements_in(text, None, "en").statements[-1].speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAD + "Holt was kind to all. “It was a good life,” she said.", None),
        (LEAD + SON + "Holt loved the bridge. “It was her whole life,” she said.", "Ruth Holt"),
        ("Ada Holt died on Friday at home.\n\nHolt was kind. “It was a good life,” she said.", None),
        ("The late mayor Ada Holt was buried in Hull.\n\nHolt was kind. “It was good,” she said.", None),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she once said.", "Ada Holt"),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she told the Bay Post in 2009.", "Ada Holt"),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she wrote.", "Ada Holt"),
        ("Ada Holt opened the bridge on Friday.\n\nHolt was kind. “It is a good bridge,” she said.", "Ada Holt"),
        ("Ada Holt, whose father Tom Holt died in 1990, came.\n\n“It is a good bridge,” she said.", "Ada Holt"),
    ],
)
def test_who_has_died_says_nothing_more(text: str, name: str | None) -> None:
    assert last_name(text) == name
