"""What readers write under a line over comments is not the page's, also where no element holds it."""

from __future__ import annotations

from typing import Literal

import pytest

import onrecord
from onrecord.record import Rights

STORY = (
    "The ferry across the lower river ran again on Monday morning, with forty passengers and a brass band on board.",
    "The crossing had been closed since a storm tore the landing stage from its moorings two autumns before.",
    "Nobody has to drive round by the bridge any longer, which took the teachers of the school an hour each way.",
    "The boat will run every half hour from six in the morning until eight in the evening, and later in summer.",
)
GRANT = "This article may be freely republished with credit."
SIGNED = "Good news at last. © Ida Lund, all rights reserved."


def rights_of(parts: tuple[str, ...], kind: Literal["html", "text"]) -> Rights:
    if kind == "text":
        page = "\n\n".join(("The ferry is back", "By Nora Veld", *parts))
    else:
        body = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
        page = f"<title>The ferry is back</title><article><h1>The ferry is back</h1>{body}</article>"
    record = onrecord.read(page, "https://baypress.example/ferry", kind=kind)
    assert record.rights is not None
    return record.rights


@pytest.mark.parametrize(
    "line", ["Comments", "2 comments", "Comments (2)", "Kommentare", "Leave a reply", "3 Reacties"]
)
def test_a_reader_of_a_text_file_neither_grants_nor_reserves(line: str) -> None:
    rights = rights_of((*STORY, line, "Ida Lund, 3 March 2026", SIGNED, "Jon", GRANT), "text")
    assert rights.holder is None
    assert {permission.answer for use, permission in rights.may if use != "quote"} == {"unknown"}


@pytest.mark.parametrize(
    "line", [
        "<h3>Comments</h3>", "<h3>2 Comments</h3>", "<p>Commentaires (2)</p>", "<h2>3 réactions</h2>",
        "<h2>Responses</h2>", "<h2>2 thoughts on “The ferry is back”</h2>", "<h2>One reply to “The ferry is back”</h2>",
        "<h3>What our readers say</h3>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("words", [GRANT, "This article is licensed under CC BY 4.0."])
def test_a_reader_under_a_headline_grants_nothing(line: str, words: str) -> None:
    assert rights_of((*STORY, line, "<p><b>Jon</b> says:</p>", words), "html").may.republish.answer == "unknown"


@pytest.mark.parametrize(
    "parts",
    [(*STORY, GRANT), (*STORY, '<p><a href="#comments">2 Comments</a></p>', GRANT),
     ("<p>Comments were few.</p>", *STORY, GRANT),
     (*STORY, "<h3>Comments</h3>", "Jon: good.", f"<footer>{GRANT}</footer>")],
)  # fmt: skip
def test_what_stands_before_them_and_at_the_foot_is_the_pages(parts: tuple[str, ...]) -> None:
    assert rights_of(parts, "html").may.republish.answer == "yes"


@pytest.mark.parametrize(
    ("foot", "holder"),
    [
        ("© 2026 Bay Press Ltd. All rights reserved.", "Bay Press Ltd"),
        ("Copyright © 2026 Bay Press", "Bay Press"),
        ("Good. © 2026 Ida Lund", None),
    ],
)
def test_the_foot_of_a_text_file_is_the_pages_behind_comments_too(foot: str, holder: str | None) -> None:
    rights = rights_of((*STORY, "Comments", "Ida Lund", "Good news at last.", "Terms", "Privacy", foot), "text")
    assert rights.holder == holder
    assert rights.may.republish.answer == ("ask" if holder else "unknown")


def test_the_foot_of_a_text_file_behind_comments_grants_nothing() -> None:
    foot = "© 2026 Bay Press. This article may be freely republished under CC BY 4.0."
    assert rights_of((*STORY, "Comments", "Ida Lund", "Good news.", foot), "text").may.republish.answer != "yes"
