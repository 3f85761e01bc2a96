"""Who began a thread of a forum."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html, json_ld, page

from onrecord.article.authors.threads import thread_starter

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
    for lead in ("Post by ", "Postby ", "Unread post by "):
        lines = f"<p class=author>{lead}harbour_7 » Sat Feb 24, 2024 12:41 pm</p>"
        assert [author.name for author in article(html("", lines)).authors] == ["harbour_7"]


def test_a_sentence_on_a_starter_names_nobody() -> None:
    assert (
        article(html("", "<p>Thread starter and boats: what the two harbours are to become next year</p>")).authors
        == ()
    )


@pytest.mark.parametrize(
    "line",
    [
        "<div><a href=/members/harbour_7.12/>harbour_7</a> Discussion starter</div>",
        "<p>Discussion in 'Boats' started by <a href=/members/harbour_7.12/>harbour_7</a>, May 11, 2024.</p>",
        "<p>Started by <a href='index.php?action=profile;u=12'>harbour_7</a>, June 04, 2024, 11:23:55 AM</p>",
        "<div>Posted by <a href=/users/12>harbour_7</a> on 07/03/24 02:57 PM</div>",
        "<p>submitted 17 hours ago by <a href=/user/harbour_7>harbour_7</a></p>",
        "<p>Started by harbour_7, June 04, 2024, 11:23:55 AM</p>",
    ],
)
def test_the_line_under_a_threads_title_names_who_began_it(line: str) -> None:
    assert [author.name for author in article(html("", line)).authors] == ["harbour_7"]


def test_a_page_that_lists_what_several_posted_is_nobodys() -> None:
    posted = "<div>Posted by <a href=/users/{0}>harbour_{0}</a> on 07/03/24 02:57 PM</div>"
    both = html("", "", BODY + posted.format(1) + BODY + posted.format(2))
    assert thread_starter(page(both)) is None
    thread = thread_starter(page(both, "https://www.baypress.example/forum/rain"))
    assert thread is not None
    assert thread.name == "harbour_1"


def test_a_sentence_on_what_was_started_names_nobody() -> None:
    line = "<p>The row was started by <a href=/n/1>Una Hale</a>, 3 May 2024</p>"
    assert article(html("", line)).authors == ()
    assert article(html("", "<p>Started by Una Hale, the row on the quay went on</p>")).authors == ()


@pytest.mark.parametrize("rank", ["", " Deckhand", " | Premium"])
def test_the_first_account_that_a_thread_links_to(rank: str) -> None:
    post = f"<div><a href=/user/harbour_7>harbour_7</a>{rank}</div>"
    answer = "<div><a href=/user/quay.boat>quay.boat</a></div>"
    address = "https://forum.baypress.example/topic/12/rain"
    assert [author.name for author in article(html("", post, BODY + answer), address).authors] == ["harbour_7"]
    assert article(html("", post, BODY + answer)).authors == ()
    assert article(html("", "", BODY + answer), address).authors == ()


def test_news_whose_address_is_a_threads_keep_their_author() -> None:
    post = "<div class=byline>By Ida Moor</div><div><a href=/user/harbour_7>harbour_7</a></div>"
    address = "https://www.baypress.example/forum/rain"
    found = article(html(json_ld(headline="Rain falls again"), post), address)
    assert [author.name for author in found.authors] == ["Ida Moor"]
    assert [author.name for author in article(html("", post), address).authors] == ["harbour_7"]


def test_a_threads_button_is_no_account() -> None:
    button = "<div><a href=/members/login/>Sign in</a></div><nav><a href=/user/quay>quay</a></nav>"
    assert article(html("", button), "https://forum.baypress.example/threads/rain.12/").authors == ()


def test_who_asked_is_the_author_and_who_answered_is_none() -> None:
    person = (
        "<div itemprop=author itemscope itemtype='http://schema.org/Person'><a itemprop=name href=/u/1>{}</a></div>"
    )
    asked = person.format("harbour_7") + BODY
    answered = "<div itemprop=suggestedAnswer itemscope itemtype='https://schema.org/Answer'>{}</div>"
    source = "<div itemprop=mainEntity itemscope itemtype='https://schema.org/Question'>{}</div>"
    answers = answered.format("<p>It rains every March.</p>" + person.format("Una Hale"))
    assert [one.name for one in article(html("", "", source.format(asked + answers))).authors] == ["harbour_7"]
    assert article(html("", "", source.format(BODY + answers))).authors == ()


def test_json_ld_states_an_account_of_a_thread() -> None:
    node = '<script type="application/ld+json">{}</script>'
    posting = '{"@type": "DiscussionForumPosting", "author": {"@type": "Person", "name": "harbour_7"}}'
    asked = '{"@type": "QAPage", "mainEntity": {"@type": "Question", "author": {"name": "quay.boat"}}}'
    assert [one.name for one in article(html(node.format(posting))).authors] == ["harbour_7"]
    assert [one.name for one in article(html(node.format(asked))).authors] == ["quay.boat"]
