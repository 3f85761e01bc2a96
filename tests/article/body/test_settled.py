"""What a sure story settles about the unsure blocks behind it and within it."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, SENTENCES, article, html, page

from onrecord.article.body.blocks import body_blocks
from onrecord.article.body.settled import scraps_around
from onrecord.article.set_aside.last_lines import closing_kind
from onrecord.article.set_aside.name_kinds import CalledFurniture
from onrecord.article.set_aside.word_kinds import held_on, kind_by_words

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


def test_a_ticker_above_the_headline_does_not_outweigh_a_short_story() -> None:
    source = f"<div>{TEASERS}</div><p>Rain falls again</p><div>{BODY}</div>"
    assert body(source, {"The harbour in": 0.5, "Bay": 0.5, "Rain": 0.2}) == list(SENTENCES)


def test_what_stands_under_a_line_that_leads_to_other_stories_is_none() -> None:
    told = "<p>The boat of Monday was late again, and nobody on the quay knew why it was.</p>"
    says = '<meta property="og:type" content="article">'
    for lead in ("Related articles", "相关推荐", "您可能感兴趣的文章"):
        page_of = f"{says}<div>{BODY}</div><div><h3>{lead}</h3>{told}</div>"
        assert body(page_of, {"The boat": 0.7, lead: 0.5}) == list(SENTENCES), lead
    other = f"<div>{BODY}</div><div><h3>Related articles</h3>{told}</div>"  # a list's entries stand under such lines
    assert len(body(other, {"The boat": 0.7, "Related": 0.5})) == 6
    assert len(body(f"{says}{other}".replace("Related articles", "On Monday"), {"The boat": 0.7, "On": 0.5})) == 6


def test_a_heading_above_a_subheading_is_of_the_story() -> None:
    first, rest = "".join(f"<p>{one}</p>" for one in SENTENCES[:2]), "".join(f"<p>{one}</p>" for one in SENTENCES[2:])
    headed = f"<div>{first}<h2>Analysis</h2><h3>The dam</h3>{rest}</div>"
    assert {"Analysis", "The dam"} <= set(body(headed, {"Analysis": 0.3, "The dam": 0.3}))


def test_links_under_a_line_that_leads_to_them_are_none_of_a_story_that_is_not_sure() -> None:
    links = "".join(f"<li><a href=/{n}>The harbour in the year of the tide {n}</a> 10-17</li>" for n in range(4))
    found = body(f"<div>{BODY}</div><h3>相关文章</h3><ul>{links}</ul>", {"相关": 0.1}, 0.6)
    assert found == list(SENTENCES)


def test_a_deck_that_is_all_the_text_is_the_body() -> None:
    found = article(html(before=f"<h2 class=deck>{SENTENCES[0]}</h2>", body="<p>Report</p><p>Save</p>"))
    assert (found.deck, found.text) == (None, SENTENCES[0])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("摩尔镜头下的码头（视频截图）", "caption"),
        ("码头议会周一开会。河湾新闻 摩尔 摄", "caption"),
        ("“下周见”纸条。河湾区议会供图 河湾网", "caption"),
        ("资料图：码头上的船只", "caption"),
        ("他们在码头上摄影，图书馆也开了门。", None),
        ("地图显示了码头的位置。", None),
        ("图为码头议会周一开会。", "caption"),
    ],
)
def test_lines_under_pictures_in_chinese(text: str, kind: str | None) -> None:
    assert kind_by_words(text, ()) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("图片来自网络，如有侵权，请联系删除。", "credit"),
        ("(综合整理自河湾新闻、码头报等)", "credit"),
        ("特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。", "rights"),
        ("转载请注明出处：河湾新闻", "rights"),
        ("Photos by Ida Moor (Bay Press), Ada Holt (Bay Press)", "caption"),
        ("Top photo by Ida Moor", "caption"),
        ("Images: Bay Press and Harbour Post", "caption"),
        ("Photographs of the dam were shown to the council on Monday.", None),
        ("The photos by Ida Moor hang in the council's hall. They stay until spring.", None),
        ("议会发表声明：码头周六重新开放。", None),
    ],
)
def test_lines_below_stories(text: str, kind: str | None) -> None:
    assert closing_kind(text) == kind


ARTICLE = '<meta property="og:type" content="article">'


def scraps(source: str, unsure: dict[str, float]) -> list[str]:
    """The blocks that are none of a story for standing before or behind it, where all but `unsure` ones are sure."""
    made = page(source)
    likely = [next((p for word, p in unsure.items() if block.text.startswith(word)), 0.95) for block in made.blocks]
    chosen = [i for i in range(len(made.blocks)) if made.blocks[i].tag != "h1"]
    found = scraps_around(made, chosen, likely, CalledFurniture(made, chosen))
    return [made.blocks[i].text for i in sorted(found)]


def test_unsure_scraps_before_a_sure_story_are_none_of_it_on_articles() -> None:
    before = "<ul><li>Quell | Carrow | Velm</li></ul><div>(1/3 pages)</div><p>It had rained for a week.</p>"
    unsure = {"Quell": 0.5, "(1/3": 0.5, "It had": 0.5}
    assert scraps(html(head=ARTICLE, before=before), unsure) == ["Quell | Carrow | Velm", "(1/3 pages)"]
    assert scraps(html(before=before), unsure) == []
    assert scraps(html(head=ARTICLE, before=before), dict.fromkeys(unsure, 0.7)) == []
    many = "".join(f"<div>Quell {n}</div>" for n in range(20))
    assert scraps(html(head=ARTICLE, before=many), unsure) == []


def test_what_readers_wrote_behind_a_sure_story_is_none_of_it_however_much_it_is() -> None:
    said = "".join(f"<div class=reader-comment><p>The council was wrong {n} times, I say.</p></div>" for n in range(60))
    assert len(scraps(html(head=ARTICLE, after=said), {"The council was": 0.45})) == 60
    assert scraps(html(after=said), {"The council was": 0.45}) == []


def test_a_list_between_two_paragraphs_of_a_sure_story_is_of_it() -> None:
    items = "<ul><li>The walls would run from the pier to the basin.</li><li>Work would take six years.</li></ul>"
    asked = "<div class=letter>Ask us for more</div><button>Send</button>"
    unsure = {"The walls": 0.52, "Work would": 0.44, "Ask": 0.3, "Send": 0.01}
    told = body(f"<div>{BODY}{asked}{items}<p>{SENTENCES[0]} Again.</p></div>", unsure)
    assert "Work would take six years." in told
    assert "Ask us for more" not in told


def test_a_list_of_links_or_at_the_end_is_none_of_it() -> None:
    items = "<ul><li>{0}The walls would run from the pier.{1}</li><li>{0}Work would take six years.{1}</li></ul>"
    unsure = {"The walls": 0.44, "Work would": 0.44}
    last = f"<p>{SENTENCES[0]} Again.</p>"
    linked = items.format("<a href=/x>", "</a>")
    assert "Work would take six years." not in body(f"<div>{BODY}{linked}{last}</div>", unsure)
    assert "Work would take six years." not in body(f"<div>{BODY}{items.format('', '')}</div>", unsure)


def test_a_subheading_behind_a_quotation_that_is_pulled_out_or_above_a_picture() -> None:
    first, rest = "".join(f"<p>{one}</p>" for one in SENTENCES[:2]), "".join(f"<p>{one}</p>" for one in SENTENCES[2:])
    pulled = (
        "<div><p>The council must move at last and build what it has promised us for years.</p><p>Ida Moor</p></div>"
    )
    picture = "<figure><figcaption>The wall</figcaption></figure>"
    unsure = {"Dancing": 0.5, "The council": 0.35, "Ida": 0.2}
    for made in (
        f"{pulled}<h2>Dancing tail</h2>",
        f"<h2>Dancing tail</h2>{picture}",
        f"{pulled}<h2>Dancing tail</h2>{picture}",
    ):
        assert "Dancing tail" in body(f"<div>{first}{made}{rest}</div>", unsure), made
    aside = f"{pulled}{pulled}<h2>Dancing tail</h2>"
    assert "Dancing tail" not in body(f"<div>{first}{aside}{rest}</div>", unsure)
    gallery = f"<section><h2>Dancing tail</h2>{picture}{picture}</section>"
    assert "Dancing tail" not in body(f"<div>{first}{gallery}{rest}</div>", unsure)


@pytest.mark.parametrize(
    ("lead", "quote", "is_body"),
    [
        ("Mayor Ada Holt said of it:", "<p>We go on.</p>", True),
        ("Mayor Ada Holt said of it:", "<p>They go.</p><p>We go on.</p>", True),
        ("Mayor Ada Holt spoke to the crowd.", "<p>We go on.</p>", False),
        ("Mayor Ada Holt wrote on a network:", "<p>We go on.</p>— Ada Holt (@adaholt) 3 March", False),
    ],
)
def test_a_block_quote_that_a_sure_paragraph_leads_to_is_of_the_story(lead: str, quote: str, is_body: bool) -> None:
    source = f"<div>{BODY}<p>{lead}</p><blockquote>{quote}</blockquote>{BODY.replace('The', 'A')}</div>"
    found = body(source, {"We go on": 0.05, "They go": 0.05, "— Ada": 0.05})
    assert ("We go on." in found) is is_body


@pytest.mark.parametrize(
    ("line", "is_body"),
    [
        ("Ada Holt", True),
        ("— Ada Holt, mayor of Hull", True),
        ("read more", False),
        ("She said that on Monday.", False),
    ],
)
def test_who_signs_a_block_quote_of_the_story_is_of_it(line: str, is_body: bool) -> None:
    quote = f"<blockquote><p>We go on with it until the winter.</p><cite>{line}</cite></blockquote>"
    found = body(f"<div>{BODY}{quote}{BODY.replace('The', 'A')}</div>", {line: 0.05})
    assert (line in found) is is_body
