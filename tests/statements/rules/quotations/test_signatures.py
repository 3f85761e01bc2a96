"""Quotations that are signed: by a dash in their paragraph, or by a line under them."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

WORDS = "“This must end now, and it will end before the winter.”"
BEFORE, BEHIND = "The mayor spoke on Monday.\n\n", "\n\nThe council meets on Friday."


def said(text: str) -> list[tuple[str | None, str | None, str]]:
    """Name, role and words of each statement that is all quotation."""
    return [
        (one.speaker.name if one.speaker else None, one.speaker.role if one.speaker else None, one.content.text)
        for one in statements_in(text, None, "en").statements
        if one.form == "direct"
    ]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("\n\nAda Holt, director of the Hull Institute", "Ada Holt", "director of the Hull Institute"),
        (" — Ada Holt, director of the Hull Institute", "Ada Holt", "director of the Hull Institute"),
        ("\n\n~ Ada Holt, mayor of Hull", "Ada Holt", "mayor of Hull"),
        ("\n\nADA HOLT", "ADA HOLT", None),
        ("\n\nAda Holt | Director", "Ada Holt", "Director"),
        ("\n\nAda Holt, 34, teacher", "Ada Holt", "teacher"),
        ("\n\nAda Holt, mayor of Hull (at a meeting on 4 May)", "Ada Holt", "mayor of Hull"),
        (" -- Senior engineer at a maker of cranes", None, "Senior engineer at a maker of cranes"),
    ],
)
def test_a_signature_tells_whose_a_quotation_is(line: str, name: str | None, role: str | None) -> None:
    assert said(BEFORE + WORDS + line + BEHIND) == [(name, role, WORDS)]


@pytest.mark.parametrize(
    "line",
    ["\n\nOpen questions", "\n\nBest of Hull 2024", " - 3,806 views, 91 comments", "\n\nHope remains: a look back"],
)
def test_headings_and_counts_sign_nothing(line: str) -> None:
    found = statements_in("They met.\n\n" + WORDS + line + BEHIND, None, "en").statements
    assert not [one for one in found if one.source is not None]


def test_a_title_is_not_said_by_who_made_it() -> None:
    assert not said("Nominated are these.\n\n“Northern Lights” — Ada Holt\n\n“A Song” — Roy Varn")


def test_a_name_above_each_quotation_signs_none_of_those_before_it() -> None:
    text = f"Ada Holt\n\n{WORDS}\n\nRoy Varn\n\n“I do not think so, and I told them.”"
    assert all(name != "Roy Varn" or "told them" in words for name, _, words in said(text))


def test_paragraphs_of_one_quotation_are_all_signed() -> None:
    text = f"They met.\n\n“We have talked for a year, and for nothing.\n\n{WORDS}\n\n— Ada Holt\n\nThey left."
    assert [name for name, _, _ in said(text)] == ["Ada Holt", "Ada Holt"]


def test_a_list_of_dashes_under_a_quotation_is_no_signature() -> None:
    found = statements_in(f"They met.\n\n{WORDS}\n\n- Ada Holt\n- Roy Varn\n- Mia Dorn", None, "en").statements
    assert not [one for one in found if one.source is not None]


def test_a_role_ends_with_its_line_in_french() -> None:
    text = "Ils parlent.\n\n« Il faut que cela cesse, et vite. »\n\nAda Holt, maire de Hull\n\nLa fin est proche."
    (one,) = statements_in(text, None, "fr").statements
    assert one.speaker is not None
    assert one.speaker.role == "maire de Hull"


def in_block_quotes(quotes: list[str], behind: str) -> list[tuple[str | None, str]]:
    """Name and words of what is said in paragraphs that a page sets apart as quotations."""
    text, spans = BEFORE.rstrip(), []
    for quote in quotes:
        spans.append((len(text) + 2, len(text) + 2 + len(quote)))
        text = f"{text}\n\n{quote}"
    told = statements_in(text + behind + BEHIND, None, "en", None, spans).statements
    return [(one.speaker.name if one.speaker else None, one.content.text) for one in told if one.form == "direct"]


BARE = "This must end now, and it will end before the winter comes."


@pytest.mark.parametrize(
    ("quotes", "behind", "expected"),
    [
        ([BARE, "Ada Holt"], "", [("Ada Holt", BARE)]),
        ([BARE, "Ada Holt, mayor of Hull"], "", [("Ada Holt", BARE)]),
        ([BARE, "— Ada Holt, mayor of Hull"], "", [("Ada Holt", BARE)]),
        ([BARE], "\n\n— Ada Holt, mayor of Hull", [("Ada Holt", BARE)]),
        ([WORDS, "Ada Holt"], "", [("Ada Holt", WORDS)]),
        (["It is late.", BARE, "Ada Holt"], "", [("Ada Holt", "It is late."), ("Ada Holt", BARE)]),
        ([BARE], "", []),
        ([BARE], "\n\nThe harbour stays shut.", []),
    ],
)
def test_a_block_quote_that_is_signed_needs_no_marks(
    quotes: list[str], behind: str, expected: list[tuple[str | None, str]]
) -> None:
    assert in_block_quotes(quotes, behind) == expected


def test_without_a_block_quote_unmarked_words_over_a_name_are_nobodys() -> None:
    assert said(f"{BEFORE}{BARE}\n\nAda Holt{BEHIND}") == []
