"""What somebody appeals for is a demand; whom a show appeals to, and against what a firm, is none."""

from __future__ import annotations

import pytest

from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.acts import kind_by_cue
from onrecord.statements.rules.english.appeals import APPEAL
from onrecord.statements.rules.finder import attributions_in


def appealed(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what somebody appeals for, all of them demands."""
    found = [one for one in attributions_in(text, language_of(text, "en")).attributions if one.pattern == APPEAL]
    assert all(kind_by_cue(text, one, "en") == "demand" for one in found)
    return [(text[slice(*one.source[0])], text[slice(*one.cue[0])], text[slice(*one.content[0])]) for one in found]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Police are appealing for witnesses after a crash.", "Police", "are appealing for", "witnesses"),
        ("Hull Police appealed for witnesses to the crash.", "Hull Police", "appealed for", "witnesses to the crash"),
        ("Ada Holt appealed for calm following a night of riots.", "Ada Holt", "appealed for", "calm"),
        ("Ada Holt has appealed directly to us for help.", "Ada Holt", "has appealed directly to us for", "help"),
    ],
)  # fmt: skip
def test_who_appeals_for_what(text: str, source: str, cue: str, content: str) -> None:
    assert appealed(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The show appealed to younger viewers.",
        "Hull Works has appealed against the ruling.",
        "Ada Holt appealed for the second time in May.",
        "Police issued an appeal for witnesses.",
        "The appeal for Ada Holt was heard in May.",
        "Ada Holt found the plan appealing for years.",
        "Appealing",
    ],
)
def test_other_appeals(text: str) -> None:
    assert appealed(text) == []
