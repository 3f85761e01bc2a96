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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Police said late Monday that Tom Roy will step down as chief. He said he was tired.", "Tom Roy"),
        (
            "General Ada Holt, the commander of the ship on which three sailors died, spoke on Monday. Minister Mary "
            "Roy spoke too. Holt left by the back door. “We will answer the charge,” she said.",
            "Ada Holt",
        ),
        ("Mayor Tom Roy's last days in office were busy. He said he was tired.", "Tom Roy"),
        ("The board has named a new chief executive, Ada Holt. She said she would move to Varn.", "Ada Holt"),
        ("Sheffield Wednesday said the match was off.", "Sheffield Wednesday"),
        (
            "The Bank of England kept its rate.\n\nLloyds reported a profit. The bank said it would buy back shares.",
            None,
        ),
        ("Ada Holt, a member of the board, and a friend of Tom Roy said it was late.", "Ada Holt"),
    ],
)
def test_the_living_and_those_beside_them_keep_their_words(text: str, speaker: str | None) -> None:
    told = statements_in(text, None, "en").statements[-1].speaker
    assert (told and told.name) == speaker
