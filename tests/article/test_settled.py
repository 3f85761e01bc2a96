"""What a sure story settles about the unsure blocks behind it and within it."""

from __future__ import annotations

from tests.article.pages import BODY, SENTENCES, article, html, page

from onrecord.article.body.blocks import body_blocks
from onrecord.article.set_aside.word_kinds import held_on

TEASERS = "".join(
    f"<div class=card><p><a href=/{n}>The harbour in the year of the tide {n}</a></p><p>Bay {n}</p></div>"
    for n in range(40)
)


def body(source: str, unsure: dict[str, float], sure: float = 0.95) -> list[str]:
    """The texts of the blocks that are body, where those that begin with a word of `unsure` are so likely."""
    made = page(source)
    likely = [next((p for word, p in unsure.items() if block.text.startswith(word)), sure) for block in made.blocks]
    return [made.blocks[i].text for i in body_blocks(made, likely, held_on(made))]


def test_many_teasers_do_not_outweigh_a_short_story() -> None:
    source = f"<div>{BODY}</div><div>{TEASERS}</div>"
    assert body(source, {"The harbour in": 0.5, "Bay": 0.5}) == list(SENTENCES)


def test_what_is_no_link_stays_for_its_likelihood() -> None:
    told = "".join(
        f"<p>The boat of day {n} was late again, and nobody on the quay knew why it was.</p>" for n in range(40)
    )
    assert len(body(f"<div>{BODY}</div><section>{told}</section>", {"The boat": 0.6})) == 45


def test_a_list_of_links_is_the_page_where_no_story_is_sure() -> None:
    found = body(f"<div>{BODY}</div><div>{TEASERS}</div>", {"The harbour in": 0.7, "Bay": 0.7}, 0.8)
    assert len(found) == 85


def test_a_subheading_between_sure_paragraphs_is_of_the_story() -> None:
    first, rest = "".join(f"<p>{one}</p>" for one in SENTENCES[:2]), "".join(f"<p>{one}</p>" for one in SENTENCES[2:])
    for heading in ("<span>Dancing tail</span>", "<p>Dancing tail</p>", "<div><h2>Dancing tail</h2></div>"):
        assert "Dancing tail" in body(f"<div>{first}{heading}{rest}</div>", {"Dancing": 0.5}), heading
    assert "Dancing tail" not in body(f"<div>{first}<p>Dancing tail</p>{rest}</div>", {"Dancing": 0.3})
    link = "<p><a href=/tail>Dancing tail</a></p>"
    assert "Dancing tail" not in body(f"<div>{first}{link}{rest}</div>", {"Dancing": 0.5})


def test_a_question_in_a_list_of_sure_ones_is_of_the_list() -> None:
    link = "<a href=/where>Where will it go?</a>"
    asked = f"<ul><li>Is this a planned purchase?</li><li>{link}</li><li>Do I need it?</li></ul>"
    first, rest = "".join(f"<p>{one}</p>" for one in SENTENCES[:2]), "".join(f"<p>{one}</p>" for one in SENTENCES[2:])
    assert "Where will it go?" in body(f"<div>{first}{asked}{rest}</div>", {"Where will": 0.5})


def test_a_quotation_pulled_out_of_the_story_is_none_of_it() -> None:
    said = "We went out on Monday because the water stood lower than in any year that I remember"
    box = (
        f"<div class=feature><h2>Start quote</h2><blockquote><p>{said}</p></blockquote><p>End quote Ida Moor</p></div>"
    )
    own = f"<p>“{said},” said Ida Moor of the crews’ union.</p>"
    found = body(f"<div>{BODY}{box}{own}<p>{SENTENCES[0]} Again.</p></div>", {})
    assert found == [*SENTENCES, f"“{said},” said Ida Moor of the crews’ union.", f"{SENTENCES[0]} Again."]


def test_a_quotation_that_stands_once_is_of_the_story() -> None:
    said = "We went out on Monday because the water stood lower than in any year that I remember"
    assert said in body(f"<div>{BODY}<blockquote><p>{said}</p></blockquote><p>{SENTENCES[0]} Again.</p></div>", {})


def test_a_credit_under_picture_after_picture_is_none_of_the_story() -> None:
    credit = "<p>Ida Moor/Bay Press</p>"
    source = "".join(f"<p>{one}</p>{credit}" for one in SENTENCES)
    assert body(f"<div>{source}<p>{SENTENCES[0]} Again.</p></div>", {}) == [*SENTENCES, f"{SENTENCES[0]} Again."]
    assert "Ida Moor/Bay Press" in body(f"<div>{BODY}{credit}<p>{SENTENCES[0]} Again.</p></div>", {})


def test_the_first_paragraph_is_body_where_the_deck_has_its_words_as_well() -> None:
    deck = f"<h2 class=deck>{SENTENCES[0]}</h2>"
    found = article(html(before=deck))
    assert found.deck == SENTENCES[0]
    assert found.text.startswith(SENTENCES[0])
    assert found.text.count(SENTENCES[0]) == 1


def test_a_headline_that_stands_again_above_the_story_is_none_of_it() -> None:
    found = article(html(body=f"<h2>Rain falls again</h2>{BODY}"))
    assert found.text.startswith(SENTENCES[0])
