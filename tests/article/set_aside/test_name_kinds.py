"""What elements are called, and when that is believed of the likely body."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, SENTENCES, article, html, page

from onrecord.article.set_aside.name_kinds import CalledFurniture, kind_by_names


def called(source: str) -> list[bool]:
    """Of each block of a page that is all likely body whether it is called furniture."""
    made = page(source)
    furniture = CalledFurniture(made, range(len(made.blocks)))
    return [furniture.holds(block.element) for block in made.blocks]


def test_comments_under_a_longer_text_are_called_so() -> None:
    assert called(f"<div>{BODY}</div><div class=comment><p>{SENTENCES[0]}</p></div>") == [False] * 5 + [True]


def test_comments_that_hold_most_of_the_text_are_a_forum() -> None:
    posts = "".join(f"<div class=comment><p>{sentence}</p></div>" for sentence in SENTENCES)
    assert called(f"<div><p>{SENTENCES[0]}</p></div>{posts}") == [False] * 6


def test_names_of_the_page_as_a_whole_say_nothing() -> None:
    assert called(f"<div class=share><div>{BODY}</div></div><div>{BODY}</div>") == [False] * 10


def test_another_kind_is_still_believed_in_a_forum() -> None:
    posts = "".join(f"<div class=comment><p>{sentence}</p></div>" for sentence in SENTENCES)
    assert called(f"{posts}<div class=newsletter><p>{SENTENCES[1]}</p></div>") == [False] * 5 + [True]


def test_comments_are_believed_of_no_page_that_says_it_is_a_thread() -> None:
    answer = f"<div>{BODY}</div><div class=comment><p>{SENTENCES[0]}</p></div>"
    said = '<script type="application/ld+json">{"@type": "QAPage"}</script>'
    made = '<meta name=generator content="Discourse 3.6">'
    for head in (said, made):
        assert called(f"<html><head>{head}</head><body>{answer}") == [False] * 6


def test_captions_that_hold_a_third_of_the_text_are_none() -> None:
    goods = "".join(f"<div class=caption><p>{sentence}</p></div>" for sentence in SENTENCES)
    assert called(f"<div>{BODY}</div>{goods}") == [False] * 10
    assert called(f"<div>{BODY}</div><div class=caption><p>{SENTENCES[0]}</p></div>") == [False] * 5 + [True]


@pytest.mark.parametrize("names", ["text text-8d75ad3b", "container-83ad84a411", "block e73nav6"])
def test_letters_of_a_hash_say_nothing(names: str) -> None:
    assert kind_by_names(names) is None


@pytest.mark.parametrize("names", ["ad1 box", "ad-300x250", "top2-ad"])
def test_adverts_that_are_numbered_are_adverts(names: str) -> None:
    assert kind_by_names(names) == "advert"


def test_comments_under_an_article_are_set_aside() -> None:
    comment = "I was there on Monday, and it was not as the council tells it, whatever they say."
    found = article(html(after=f"<section class=comments><div class=comment><p>{comment}</p></div></section>"))
    assert comment not in found.text
    assert [aside.kind for aside in found.set_aside if aside.text == comment] == ["comment"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("editors-note", "correction"),
        ("postprofile", "author_note"),
        ("signature", "author_note"),
        ("noprint", "other"),
        ("no-print", "other"),
        ("print", None),
        ("note", None),
    ],
)
def test_notes_profiles_and_what_is_not_to_be_printed(name: str, kind: str | None) -> None:
    assert kind_by_names(name) == kind


@pytest.mark.parametrize("name", ["noprint", "editors-note", "signature"])
def test_these_are_believed_of_the_likely_body(name: str) -> None:
    assert called(f"<div>{BODY}</div><div class={name}>{SENTENCES[0]}</div>") == [False] * 5 + [True]


def test_an_editors_note_above_a_story_is_none_of_it() -> None:
    note = "<div class=editors-note><p>Editor’s note: This article was updated after a table was withdrawn.</p></div>"
    found = article(html("", note))
    assert found.body[0].text == SENTENCES[0]
    assert [one.kind for one in found.set_aside if one.text.startswith("Editor")] == ["correction"]
