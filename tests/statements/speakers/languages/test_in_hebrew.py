"""Who is meant in Hebrew."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "he",
            'ראש העיר, יואב שמעוני, אמר הבוקר כי הפארק ייפתח בקיץ. "זה יום חג '
            'לתושבים", אמר שמעוני. לדבריו, העלות הגיעה למיליון שקל.',
            [
                ("ראש העיר, יואב שמעוני,", "כי הפארק ייפתח בקיץ", "יואב שמעוני"),
                ("שמעוני", '"זה יום חג לתושבים"', "יואב שמעוני"),
                (None, "העלות הגיעה למיליון שקל", "יואב שמעוני"),
            ],
        ),
        ("he", "דובר המשטרה מסר כי אין עיכוב בעבודות.", [("דובר המשטרה", "כי אין עיכוב בעבודות", None)]),
        ("he", "שר האוצר יוסי כהנא הודיע כי המס יעלה.", [("שר האוצר יוסי כהנא", "כי המס יעלה", "יוסי כהנא")]),
        (
            "he",
            "ראש עיריית גבעת אורנים אמר כי הפארק ייפתח בקיץ.",
            [("ראש עיריית גבעת אורנים", "כי הפארק ייפתח בקיץ", None)],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
