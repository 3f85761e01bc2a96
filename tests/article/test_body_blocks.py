"""Which blocks are the body, by how likely each is and by what words, markup and place say."""

from __future__ import annotations

from tests.article.pages import BODY, SENTENCES, page

from onrecord.article.body.blocks import body_blocks
from onrecord.article.set_aside.word_kinds import held_on


def body(source: str, likely: float = 0.8) -> list[str]:
    """The texts of the blocks that are body where all are as likely."""
    made = page(source)
    chosen = body_blocks(made, [likely] * len(made.blocks), held_on(made))
    return [made.blocks[i].text for i in chosen]


def test_a_second_h1_beside_the_paragraphs_before_it_is_a_heading() -> None:
    source = f"<h1>Rain falls again</h1><div>{BODY}<h1>What next</h1><p>{SENTENCES[0]} Again.</p></div>"
    assert body(source)[-2:] == ["What next", f"{SENTENCES[0]} Again."]


def test_a_second_h1_in_an_element_of_its_own_begins_another_story() -> None:
    source = f"<h1>Rain falls again</h1><div>{BODY}</div><div><h1>Fog</h1><p>{SENTENCES[0]} Again.</p></div>"
    assert body(source)[-1] == SENTENCES[-1]


def test_headings_at_the_end_lead_to_what_was_left_out() -> None:
    assert body(f"<div>{BODY}<h3>More on rain</h3><h3>Most read</h3></div>") == list(SENTENCES)


def test_many_headings_at_the_end_are_a_list() -> None:
    listed = [f"The harbour in the year of the tide {number}" for number in range(9)]
    assert body(f"<div>{BODY}{''.join(f'<h3>{entry}</h3>' for entry in listed)}</div>") == [*SENTENCES, *listed]


def test_an_answer_that_opens_at_a_click_is_body() -> None:
    answer = "The crossing opens at seven, and tickets are sold on the quay from half past six."
    first, last = f"<p>{SENTENCES[0]}</p><h3>When does it open?</h3>", f"<p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p>"
    assert answer in body(f"<div>{first}<p hidden>{answer}</p>{last}</div>")
    assert answer not in body(f"<div>{first}<p hidden>{answer}</p>{last}</div>", 0.38)
    assert answer not in body(f"<div>{first}{last}</div><p hidden>{answer}</p>")
    assert answer not in body(f"<div>{first}<h4 hidden>{answer}</h4>{last}</div>")


def test_code_may_stand_twice_and_other_text_may_not() -> None:
    code = "import harbour\nfor boat in harbour.boats(at='quay'):\n    boat.cast_off(when='seven', crew=harbour.crew())"
    found = body(f"<div>{BODY}<pre>{code}</pre>{BODY}<pre>{code}</pre></div>")
    assert found == [*SENTENCES, code, code]


def test_brackets_with_a_slash_are_a_caption_where_they_name_a_photographer() -> None:
    for words in ("Bring a second jacket (wool/fleece)", "Plans at the shop (4.9/5 stars)", "open (path, 'r/w')"):
        assert f"{words}" in body(f"<div>{BODY}<p>{words}</p>{BODY.replace('.', '!')}</div>")
    caption = "Boats lie in the harbour (Ida Moor/Bay Press)"
    assert caption not in body(f"<div>{BODY}<p>{caption}</p>{BODY.replace('.', '!')}</div>")


def test_a_few_doubtful_words_are_no_body() -> None:
    shell = "<h1>Bay Shop</h1><ul><li>I am looking for ...</ul>"
    assert body(shell, 0.3) == []
    assert body(shell, 0.8) == ["Bay Shop", "I am looking for ..."]
    assert body(BODY, 0.3) == list(SENTENCES)


def test_a_question_that_opens_its_answer_is_body_and_other_buttons_are_not() -> None:
    asked = "<h3><button>Who pays for the repairs?</button></h3>"
    found = body(f"<div>{BODY}{asked}<p>{SENTENCES[0]} Again.</p><button>Add to the list</button></div>")
    assert found == [*SENTENCES, "Who pays for the repairs?", f"{SENTENCES[0]} Again."]


def test_what_is_hidden_does_not_lower_the_threshold() -> None:
    made = page(f"<div>{BODY}<p>Open from seven</p></div><div hidden>{'<p>Size and colour</p>' * 30}</div>")
    likely = [0.9] * 5 + [0.45] + [0.5] * 30
    assert made.blocks[body_blocks(made, likely, held_on(made))[-1]].text == SENTENCES[-1]


def test_a_notice_between_two_paragraphs_is_what_the_story_tells_of() -> None:
    told = "The sign at the quay says that all rights reserved by the town are for its own boats, and nobody reads it."
    story = f"<p>{SENTENCES[0]}</p><p>{told}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p>"
    assert told in body(f"<div>{story}</div>")
    assert told not in body(f"<div>{BODY}<p>{told}</p></div>")


def test_scraps_of_menus_far_before_the_headline_are_none_of_the_body() -> None:
    menu = "".join(f"<h3>Section {word}</h3>" for word in "abcdefghijkl")
    said = "<p>Boats have the harbour to themselves.</p>"
    assert body(f"<div>{menu}</div><h1>Rain falls again</h1><div>{BODY}</div>")[:2] == [
        "Rain falls again",
        SENTENCES[0],
    ]
    assert body(f"<div>{said}{menu}</div><h1>Rain falls again</h1><div>{BODY}</div>")[0] == said[3:-4]


def test_titles_of_other_stories_far_before_the_headline_are_none_of_the_body() -> None:
    ticker = "".join(
        f"<div class=item><a href=/{n}>19:{n} The council of harbour {n} met and agreed on nothing at all</a></div>"
        for n in range(10, 40)
    )
    found = body(f"<div class=ticker>{ticker}</div><h1>Rain falls again</h1><div>{BODY}</div>")
    assert found[:2] == ["Rain falls again", SENTENCES[0]]
