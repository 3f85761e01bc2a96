"""Which blocks are the body, by how likely each is and by what words, markup and place say."""

from __future__ import annotations

import time

import pytest
from tests.article.pages import BODY, SENTENCES, URL, html, page
from tests.timing import seconds

from onrecord import read
from onrecord.article.body.blocks import body_blocks
from onrecord.article.set_aside.last_lines import closing_kind, opening_kind
from onrecord.article.set_aside.word_kinds import held_on
from onrecord.page import page_from


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


def test_numbers_in_a_list_at_the_end_lead_to_notes() -> None:
    numbers = "".join(f"<li><a href=#n{number}>{number}</a>" for number in range(1, 4))
    assert body(f"<div>{BODY}<ol>{numbers}</ol></div>") == list(SENTENCES)
    assert body(f"<div>{BODY}<ol><li>12 boats<li>4</ol><p>{SENTENCES[0]} Again.</p></div>")[5:7] == ["12 boats", "4"]


def test_many_headings_at_the_end_are_a_list() -> None:
    listed = [f"The harbour in the year of the tide {number}" for number in range(9)]
    assert body(f"<div>{BODY}{''.join(f'<h3>{entry}</h3>' for entry in listed)}</div>") == [*SENTENCES, *listed]


def test_time_grows_as_a_table_does() -> None:
    def rows(number: int) -> None:
        made = page(f"<div>{BODY}<table>{'<tr><td>Ada Holt<td>3 March' * number}</table></div>")
        body_blocks(made, [0.8] * len(made.blocks), held_on(made))

    rows(10)
    assert seconds(rows, 2000) < 10 * max(seconds(rows, 500), 0.01)  # It was 16 times: each cell counted its table.


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


def test_code_is_of_the_story_whatever_words_it_holds() -> None:
    code = "import boats\nboats.login(name='quay')  # Photo: a boat"
    assert code in body(f"<div>{BODY}<pre>{code}</pre>{BODY.replace('.', '!')}</div>", 0.5)
    assert code not in body(f"<div>{BODY}<pre hidden>{code}</pre>{BODY.replace('.', '!')}</div>", 0.5)


def test_a_last_sentence_loose_in_the_storys_element_is_of_it() -> None:
    last = "Nobody at the ministry would tell in which spring that is to be, or who would have to wait for it."
    made = page(f"<article><div>{BODY}{last}</div><p>{last.replace('spring', 'town')}</p></article>")
    likely = [0.9] * len(SENTENCES) + [0.45, 0.45]
    assert [made.blocks[i].text for i in body_blocks(made, likely, held_on(made))] == [*SENTENCES, last]


@pytest.mark.parametrize(
    "words", ["Boats at the quay. / I. Moor / Bay nuotr.", "Boats lie at the quay. Kuva: Ida Moor"]
)
def test_credits_of_pictures_in_other_languages_are_captions(words: str) -> None:
    assert words not in body(f"<div>{BODY}<p>{words}</p>{BODY.replace('.', '!')}</div>")


def test_what_shares_a_box_with_a_pictures_credit_is_its_caption() -> None:
    caption = "Boats lie in the harbour of Carrow, which is to be closed in spring for a month or two."
    box = f"<div><p>{caption}</p><p>Photo: Ida Moor</p></div>"
    rest = BODY.replace(".", "!")
    assert caption not in body(f"<div>{BODY}{box}{rest}</div>")
    assert caption in body(f"<div>{BODY}{box.replace('Photo: Ida Moor', 'So it is.')}{rest}</div>")
    asides = read(html("", "", f"{BODY}{box}{rest}"), URL).set_aside
    assert [aside.kind for aside in asides if aside.text == caption] == ["caption"]


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


def test_a_letter_that_is_laid_out_by_a_table_is_read_without_what_stands_around() -> None:
    """A table's other cells are the body's where it is data."""
    rows = (
        "View in browser", "<h1>Rain falls again</h1>", BODY, "<a href=/a>Who pays for the quay from May</a>",
        "<p>You received this email because you signed up.<br>Bay Press, 4 Quay Street, Quell</p>",
    )  # fmt: skip
    letter = "".join(f"<tr><td>{row}</td></tr>" for row in rows)
    found = read(html(before="", body=f"<table>{letter}</table>", headline="Rain falls again"), URL)
    assert [block.text for block in found.body] == list(SENTENCES)


LAST_LINES = [
    ("Follow Bay-press.example on Facebook and Instagram for the latest from the quay.", "share"),
    ("You can also follow us on Google News.", "share"),
    ("Síguenos en Instagram y no te pierdas nada.", "share"),
    ("分享让更多人看到", "share"),
    ("For more stories like this, check our news page.", "promotion"),
    ("Get in touch with our news team by emailing us at desk@baypress.example.", "promotion"),
    ("Do you have a story to share? Tell us at desk@baypress.example.", "promotion"),
    ("Our website is the place for news of the bay, longreads and weather.", "promotion"),
    ("This is a breaking news story - more to follow", "promotion"),
    ("Mehr über die Fähren der Bucht lesen Sie hier.", "promotion"),
    ("Aktuelle Meldungen zum Streik finden Sie jederzeit in unserem Liveblog:", "promotion"),
    ("Il vous reste 41.5% de cet article à lire. La suite est réservée aux abonnés.", "subscription"),
    ("„Hafen am Abend“: Der Newsletter informiert Sie werktags um sechs.", "subscription"),
    ("購読者の方は、無料で会員登録できます。", "subscription"),
    ("You received this email because you signed up for The Tide.", "subscription"),
    ("Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben.", "subscription"),
    ("Bitte achten Sie darauf, dass Ihre Kommentare beim Thema bleiben.", "comment"),
    ("Mit Agenturmaterial.", "credit"),
    ("For more on the bay and its boats please visit Bay Press News.", "promotion"),
    ("Check out more articles on Bay-press.example!", "promotion"),
    ("This story has been updated with what the council said on Friday.", "correction"),
    ("Headline updated to say “quay”.", "correction"),
    ("Update May 3rd, 8:05AM ET: A statement of the harbour was added.", "correction"),
    ("Dieser Artikel wurde am 3. Mai aktualisiert.", "correction"),
    ("Cet article a été mis à jour à 14 h.", "correction"),
    ("Contributing: Ida Moor, Tern Press.", "credit"),
    ("Article by Ida Moor (@idamoor).", "credit"),
    ("【编辑：王海】", "credit"),
    ("（原题为《海湾今日有雨》）", "credit"),
    ("来源：潮声网", "credit"),
    ("[김하나 기자 hana@bay-press.example]", "credit"),
    ("Beitragsbild: Der Hafen von Quell im Mai", "caption"),
    ("(END)", "other"),
    ("［有料会員限定］ この記事は会員限定です。", "subscription"),
    ("（追記 2026/4/14：港の名前を明記するために記事の一部を修正しました）", "correction"),
    ("앞선 기사에서 항구의 이름을 잘못 적어 바로잡습니다.", "correction"),
    ("Like Bay Press? Consider making a gift. " + "You can follow us on the coast, too. " * 10, "subscription"),
    ("Would you sail again? Send us your comments using the form below.", "comment"),
    ("Share your experiences of the flood with us.", "comment"),
]
NO_LAST_LINES = [
    "Follow the coast and the harbour comes into sight, she said.",
    "He would follow her on Instagram, he said, and did.",
    "Contact: it was what she missed. Nobody wrote to her.",
    "Contacts between both sides began in May.",
    "Adapted from birth to the cold, the seals stay in the port.",
    "This is an extract of what the bridge costs, is it not?",
    "Fuente: la que está en la plaza. Nadie bebe de ella.",
    "La riproduzione dei pesci è vietata nel porto.",
    "Queda prohibida la reproducción asistida, dijo el ministro.",
    "La reproduction des phoques est interdite dans le port.",
    "Использование лодок в гавани запрещено, сказал мэр.",
    "Der Nachdruck des Buches erscheint im Mai.",
    "The car is for personal use, he said, and nobody else may drive it.",
    "Sign up for the navy, says the poster, and see the world.",
    "He asked them to sign up for the newsletters of both sides, and nobody did.",
    "im Hafen (nicht im Bahnhof)",
    "For more than a year the town had no news of the boat.",
    "The story of the dam has more to it, and the town is to share it on Monday.",
    "Mehr Boote als im Vorjahr liegen hier, sagte der Hafenmeister.",
    "Der Newsletter der Stadt erscheint im Mai.",
    "This story has two ends, and nobody at the harbour likes both.",
    "End of May the quay is closed.",
    "The update of the plan was shown on Monday.",
    "Like the sea? Nobody in the harbour does, and few would make a trip.",
    "He told us his views on the quay, and asked us to send his comments on.",
    "町は計画を修正しましたと市長が話した。",
    "来源不明的船停在海湾里，没有人知道它从哪里来。",
    "Follow us on Facebook, says a sign. " + "The sign is old and green, and nobody reads it. " * 7,
]


@pytest.mark.parametrize(("line", "kind"), LAST_LINES)
def test_lines_to_readers_are_told_from_sentences(line: str, kind: str) -> None:
    assert closing_kind(line) == kind


@pytest.mark.parametrize("line", NO_LAST_LINES)
def test_sentences_are_no_lines_to_readers(line: str) -> None:
    assert closing_kind(line) is None


FIRST_LINES = [
    ("原标题：海湾今日有雨", "repetition"),
    ("用微信扫码二维码", "share"),
    ("扫描上方二维码关注微信公众号", "share"),
    ("安装潮声财经客户端第一时间接收资讯", "promotion"),
    ("View this email in your browser", "navigation"),
    ("Newsletter im Browser ansehen", "navigation"),
    ("Last Modified: 11/18/2026 4:06 AM", "timestamp"),
    ("Published - November 18, 2026 10:02 am IST", "timestamp"),
    ("From The Bay Press staff reports", "credit"),
    ("Courtesy of the Tern Review", "credit"),
]


@pytest.mark.parametrize(("line", "kind"), FIRST_LINES)
def test_lines_above_a_story_are_none_of_it(line: str, kind: str) -> None:
    assert opening_kind(line) == kind
    assert body(f"<div><p>{line}</p>{BODY}</div>") == list(SENTENCES)


def test_sentences_that_begin_like_lines_above_a_story() -> None:
    for line in (
        "Last winter the quay was closed.",
        "Published in 1911 the plan of the quay is lost.",
        "Posted on 3 masts, the flags were green.",
        "Courtesy of the sea is no law, said the keeper of the light.",
        "From May the staff reports to Quell.",
    ):
        assert opening_kind(line) is None


def test_lines_to_readers_leave_the_end_of_a_body_alone() -> None:
    lines = "".join(f"<p>{line}</p>" for line, _ in LAST_LINES[:3])
    assert body(f"<div>{BODY}{lines}</div>") == list(SENTENCES)
    assert body(f"<div>{BODY}<h3>More</h3>{lines}</div>") == list(SENTENCES)
    amid = body(f"<div>{BODY}<p>{LAST_LINES[0][0]}</p><p>{SENTENCES[0]} Again.</p></div>")
    assert amid[-2:] == [LAST_LINES[0][0], f"{SENTENCES[0]} Again."]
    few = f"<div><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><p>{LAST_LINES[0][0]}</p></div>"
    assert body(few)[-1] == LAST_LINES[0][0]


def test_a_box_for_subscribers_ends_a_story_of_two_paragraphs_too() -> None:
    story = (
        "港の橋を新しくする計画を議会が決め、工事は春に始まる。",
        "市長は「橋は古く、待つことはできない」と述べた。",
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in (*story, "紙の新聞の読者の方は、無料で会員登録できます。"))
    assert body(f"<article>{paragraphs}</article>") == list(story)


def test_lines_to_readers_are_set_aside_under_their_kinds() -> None:
    lines = [LAST_LINES[n] for n in (0, 4, 11, 14, 15)]
    record = read(html(body=BODY + "".join(f"<p>{line}</p>" for line, _ in lines)), URL, fields=["body", "set_aside"])
    assert record.body
    assert record.set_aside
    assert record.body[-1].text == SENTENCES[-1]
    told = {aside.text: aside.kind for aside in record.set_aside}
    assert [told[line] for line, _ in lines] == [kind for _, kind in lines]


def test_lines_to_readers_take_no_longer_than_they_are_long() -> None:
    start = time.process_time()
    for piece in ("Follow a.", "more story ", "mehr lesen ", "newsletter ", "do you story ", "alle ", "会員登録"):
        for size in (300, 100_000):
            closing_kind((piece * size)[:size])
    assert time.process_time() - start < 1


def test_a_sentence_right_before_the_first_sure_line_begins_a_body_without_markup() -> None:
    told = "The council was divided on it when it met."
    for second, likely, first in ((told, 0.6, told), ("Rain map", 0.6, SENTENCES[0])):
        made = page_from("\n".join(["Rain falls again", second, *SENTENCES]), None, "text", None)
        body = body_blocks(made, [0.02, likely, *[0.95] * len(SENTENCES)], held_on(made))
        assert made.blocks[body[0]].text == first


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ida.moor@baypress.example", "author_note"),
        ("im/ob (dpa, afp, rtr)", "credit"),
        ("Riproduzione consentita con citazione della fonte.", "rights"),
        ("Queda prohibida la reproducción de este texto.", "rights"),
        ("É permitida a reprodução do conteúdo, desde que citada a fonte.", "rights"),
        ("Toute reproduction, même partielle, est interdite.", "rights"),
        ("Nachdruck nur mit Genehmigung der Redaktion.", "rights"),
        ("Overname van artikelen is alleen met toestemming toegestaan.", "rights"),
        ("Przedruk dozwolony pod warunkiem podania źródła.", "rights"),
        ("При полном или частичном использовании материалов ссылка обязательна.", "rights"),
        ("Передрук матеріалів лише за умови посилання на сайт.", "rights"),
        ("For personal, non-commercial use only.", "rights"),
        ("*Com informações da Reuters", "credit"),
        ("This is an edited extract from The Bridge by Ida Moor (Coast Books).", "credit"),
        ("Adapted from “The Bridge” by Ida Moor.", "credit"),
        ("Press release from Varn Ferries", "credit"),
        ("Con información de AFP y Reuters", "credit"),
        ("Źródło: PAP", "credit"),
        ("Pressekontakt:", "other"),
        ("Bay Press is a newsroom for ports. Sign up to receive our stories as they’re published.", "subscription"),
        ("Subscribe to our weekly newsletter.", "subscription"),
        ("Media Contacts", "other"),
        ("Contact: press@baypress.example", "other"),
        ("Abonnieren Sie kostenlos den Newsletter der Bucht und bleiben Sie auf dem Laufenden.", "subscription"),
        ("Les contenus du club n'engagent pas la rédaction.", "comment"),
        ("The opinions expressed here are those of the author.", "comment"),
        ("A cikkhez fűzött hozzászólások nem a lap nézeteit tükrözik.", "comment"),
        ("الآراء الواردة أدناه لا تعبر عن رأي الموقع.", "comment"),
    ],
)
def test_notices_to_readers_end_a_body(line: str, kind: str) -> None:
    assert closing_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Read more: <a href=/a>The quay that nobody wanted and that was sold to a man from the other side</a>", True),
        ("<b>Related:</b> <a href=/a>Will the quay be sold again?</a>", True),
        ("Related story: <a href=/a>The quay that nobody wanted</a>", True),
        ("ALSO READ | <a href=/a>The quay that nobody wanted</a>", True),
        ("Read more: <a href=/a>The quay</a> is what the crews call the letter that they sent on Monday.", False),
        ("The letter: <a href=/a>The quay that nobody wanted</a>", False),
        ("CARROW: <a href=/a>The quay that nobody wanted</a>", False),
        ("BEST ROPE: <a href=/a>The quay rope of nine</a>", False),
        (f"Recommended rope or line: <a href=/a>The quay rope of nine{' strands' * 12}</a>", False),
    ],
)
def test_a_lead_and_a_title_that_is_a_link_are_of_another_story(line: str, left: bool) -> None:
    paragraphs = [f"<p>{one}</p><p>{line}</p>" for one in SENTENCES[:2]]
    found = body(html(body="".join(paragraphs) + BODY), 0.95)
    assert any("quay" in text and "crossing" not in text for text in found) is not left
    assert sum(text in SENTENCES for text in found) >= len(SENTENCES)


@pytest.mark.parametrize(
    "sign", ["Ends", "ENDS", "- Ends -", "Notes to editors", "Note to editors:", "# # #", "Hinweis für die Redaktion"]
)
def test_what_stands_behind_the_end_of_a_release_is_none_of_it(sign: str) -> None:
    notes = "<ol><li>The scheme covers the whole of the bay.</li></ol><p>Press office, 555 0100</p>"
    assert body(html(body=f"{BODY}<p>{sign}</p>{notes}"))[1:] == list(SENTENCES)
    early = body(html(body=f"<p>{SENTENCES[0]}</p><p>{sign}</p>{BODY}"))
    assert set(early) >= set(SENTENCES)


def test_an_end_that_is_told_of_ends_nothing() -> None:
    assert "Ends and means" in body(html(body=f"{BODY}<p>Ends and means</p><p>{SENTENCES[0]} Again.</p>"))
