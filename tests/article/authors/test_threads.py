"""Who began a thread of a forum."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html

POST = (
    "<div itemprop=author itemscope itemtype='http://schema.org/Person'><span itemprop=name>{name}</span>{more}</div>"
)
FORUM = "<meta name=generator content='Discourse 3.5'>"


@pytest.mark.parametrize("label", ["Thread starter", "Themenstarter:", "Auteur du sujet"])
def test_who_a_forums_line_says_began_it(label: str) -> None:
    found = article(html("", f"<ul><li>{label} <a href=/m/harbour_7>harbour_7</a></li></ul>"))
    assert [(author.name, author.kind) for author in found.authors] == [("harbour_7", "person")]


def test_the_first_post_is_who_began_it_on_pages_that_say_they_are_threads() -> None:
    posts = POST.format(name="harbour_7", more=" (Ada)") + BODY + POST.format(name="quay.boat", more="")
    assert [author.name for author in article(html(FORUM, "", posts)).authors] == ["harbour_7"]
    assert article(html("", "", posts)).authors == ()


def test_the_line_of_a_post_names_who_wrote_it() -> None:
    lines = "<p class=author>Post by harbour_7 » Sat Feb 24, 2024 12:41 pm</p>"
    assert [author.name for author in article(html("", lines)).authors] == ["harbour_7"]


def test_a_sentence_on_a_starter_names_nobody() -> None:
    assert (
        article(html("", "<p>Thread starter and boats: what the two harbours are to become next year</p>")).authors
        == ()
    )
