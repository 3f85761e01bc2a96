"""Decks far below the headline, in boxes of their own, set in bold; and what only looks like one."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, SENTENCES, article, html, json_ld, meta

ARTICLE = meta("og:type", "article")
DECK = "Boats go out on Saturday after all, if the wind drops, and nobody on the quay will say who pays for it."
BUTTONS = "<p>By Ida Moor</p><p>3 May 2026</p>" + "".join(f"<div>Button {i}</div>" for i in range(12))


def deck(before: str, body: str = BODY, head: str = ARTICLE) -> str | None:
    return article(html(head, before, body)).deck


@pytest.mark.parametrize("name", ["c-article-summary", "fig-standfirst", "id-StoryElement-leadText"])
def test_a_deck_called_so_stands_far_below_the_headline(name: str) -> None:
    assert deck(f"{BUTTONS}<p class={name}>{DECK}</p>") == DECK
    assert deck(BUTTONS, f"<p class={name}>{DECK}</p>{BODY}") == DECK


def test_a_first_paragraph_set_in_bold_by_its_name() -> None:
    assert deck("", f"<p class='font-bold big'>{DECK}</p>{BODY}") == DECK
    assert deck("", f"<p class='font-bold big'>{DECK}</p>{BODY}".replace("<p>", "<p class='font-bold big'>")) is None


def test_a_first_paragraph_of_bold_words_that_has_a_look_of_its_own() -> None:
    bold = f"<p class=x1><strong>{DECK}</strong></p>"
    assert deck("", f"{bold}{BODY}") == DECK
    assert deck("", f"{bold}<p><b>Nobody in Hull would say when. {DECK}</b></p>{BODY}") is None
    assert deck("", f"<p><strong>{DECK}</strong></p>{BODY}") is None


def test_a_box_of_paragraphs_that_is_called_a_deck() -> None:
    more = "Three boats stay in the harbour."
    found = article(html(ARTICLE, f"<div class=article__preamble><p>{DECK}</p><p>{more}</p></div>"))
    assert found.deck == f"{DECK} {more}"
    assert found.body[0].text == SENTENCES[0]


def test_an_opinions_lead_is_no_comment_and_a_short_one_in_its_box_is_a_deck() -> None:
    assert deck(f"<div class=PageArticle_commentLead-content>{DECK}</div><p>Themes</p>") == DECK
    assert deck("<div class=dek__65e7af2a><p>Also boats and rain.</p></div>", head=json_ld(headline="Rain falls again"))


@pytest.mark.parametrize(
    "line",
    [
        "<p class=summary>Typical range: $876 - $1,042</p>",
        "<p>By Ida Moor</p><p class=intro>Ida is an avid sailor and has spent the last ten years on the water.</p>",
        "<p class=subtitle>Ida Moor, MD; Tom Ferris, DVM, PhD</p>",
        "<h2 class=epigraph>Los Muelles</h2>",
    ],
)
def test_prices_notes_on_the_writer_and_degrees_are_no_deck(line: str) -> None:
    assert deck(line) is None


def test_sentences_right_under_the_headline_above_a_byline_are_the_deck() -> None:
    head = f"<h1>Rain falls again</h1><div class=hero><div>{DECK}</div></div><p>By Ida Moor</p><p>3 May 2026</p>"
    page = f"{ARTICLE}<title>Rain falls again</title><header>{head}</header><article>{BODY}</article>"
    assert article(page).deck == DECK


@pytest.mark.parametrize(
    "end", ['said: "It falls until Monday."', "said that “it falls until Monday.”", "said so (twice.)"]
)
def test_without_markup_a_sentence_that_ends_in_a_quotation_is_the_first_paragraph(end: str) -> None:
    first = f"Rain fell again on Quell on Tuesday. Ada Holt, who counts the drops, {end}"
    found = article("\n\n".join(("Rain falls again on Quell", first, *SENTENCES)), None)
    assert (found.deck, found.body[0].text) == (None, first)


def test_the_text_itself_is_no_deck_whatever_its_element_is_called() -> None:
    text = "<br><br>".join((DECK, *SENTENCES))
    found = article(html(ARTICLE, body=f"<div class='post-body entry-content' itemprop='description'>{text}</div>"))
    assert (found.deck, found.body[0].text) == (None, DECK)


def test_a_paragraph_over_the_day_is_a_deck_where_no_class_says_so() -> None:
    told = "The harbour master says the council treated the boathouse as its own purse"
    head = f"<h1>Rain falls again</h1><p class='text-xl mb-4'>{told}</p>"
    day = "<div>Ida Moor · 6 May 2026</div>"
    source = f"<title>Rain falls again</title><main>{head}{day}<div class=prose>{BODY}</div></main>"
    assert article(source).deck == told
    assert article(source.replace(day, "")).deck is None


def test_the_only_item_of_a_list_that_is_called_so_is_a_deck() -> None:
    item = "<li>The council has agreed on nothing that anyone could name</li>"
    head = meta("og:type", "article")
    assert article(html(head, f"<div class=standfirst><ul>{item}</ul></div>")).deck == item[4:-5]


def test_a_first_paragraph_over_a_subheading_is_none() -> None:
    first, *rest = SENTENCES
    body = (
        f"<p>{first}</p><h2>The boats</h2><p>{rest[0]}</p><div><p>{rest[1]}</p><p>{rest[2]}</p><p>{rest[3]}</p></div>"
    )
    assert article(html(meta("description", first[:70]) + meta("og:type", "article"), body=body)).text.startswith(first)


@pytest.mark.parametrize("name", ["sub-menu", "blog-cta-text", "visually-hidden"])
def test_words_of_a_menu_an_offer_or_for_readers_aloud_are_no_deck(name: str) -> None:
    assert deck(f"<p class='{name} subtitle'>{DECK}</p>") is None
    assert deck(f"<div class='{name}'><p class=subtitle>{DECK}</p></div>") is None
    assert deck(f"<div class=head><p class=subtitle>{DECK}</p></div>") == DECK


def test_a_price_is_no_deck_and_a_sum_may_begin_one() -> None:
    assert deck("<p class=subtitle>$449.00 Ida Moor, Ola Brask</p>") is None
    assert deck("<p class=subtitle>$4.5 million for a wall that nobody wants</p>") is not None


@pytest.mark.parametrize("url", ["https://www.baypress.example/forum/rain.12", "https://forum.baypress.example/t/rain"])
def test_a_thread_has_no_deck(url: str) -> None:
    source = html("", f"<p class=subtitle>{DECK}</p>")
    assert article(source, url).deck is None
    assert article(source).deck == DECK
