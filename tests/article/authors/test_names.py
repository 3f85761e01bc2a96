"""Names in bylines, and the authors of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import BODY, SENTENCES, article, html, json_ld, meta, wrong

from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.names import is_someone, tidied


def names(text: str) -> list[str]:
    return [named.name for named in names_in(text, "Bay Press")]


def kinds(text: str) -> list[str]:
    return [named.kind for named in names_in(text, "Bay Press")]


def test_a_long_run_of_marks_is_read_at_once() -> None:
    assert [one.name for one in names_in("Ida Moor" + " |" * 20_000 + "x")] == ["Ida Moor"]


@pytest.mark.parametrize(
    "text", ["19時30分 有料記事", "有料会員限定", "19:30 会員限定記事", "3월 5일", "5分钟", "유료"]
)
def test_clocks_and_who_may_read_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("apart", [" · ", " | ", ", "])
def test_a_notice_beside_a_name_is_no_outlet(apart: str) -> None:
    for notice in ("This post may hold adverts of shops", "The article contains adverts"):
        assert [(one.name, one.outlet) for one in names_in(f"Ida Moor{apart}{notice}")] == [("Ida Moor", None)]
    assert [one.outlet for one in names_in(f"Ida Moor{apart}The Vest Post")] == ["The Vest Post"]


def test_the_outlet_right_behind_a_name_is_whom_they_write_for() -> None:
    (one,) = names_in("By Ida Moor Vest News", "Vest News")
    assert (one.name, one.kind, one.outlet) == ("Ida Moor", "person", "Vest News")
    assert [one.kind for one in names_in("Daily Quell Vest News", "Vest News")] == ["organisation"]
    for text, whose in (
        ("By Ida Moor, University of Hull, The Vest News", "The Vest News"),
        ("By Ida Moor, University of Hull", "University of Hull"), ("Ida Moor | For the Vest News", "Vest News"),
    ):  # fmt: skip
        assert [(one.name, one.outlet) for one in names_in(text)] == [("Ida Moor", whose)]
    assert [one.outlet for one in names_in("By Ida Moor | For the Bay Press", "Bay Press")] == [None]
    (one,) = names_in("Ida MoorVest News, Hull", "Vest News")
    assert (one.name, one.kind, one.outlet) == ("Ida Moor", "person", "Vest News")


def test_a_part_of_an_outlet_in_brackets_is_no_outlet() -> None:
    for part in ("Sport", "Wirtschaft", "Cultura"):
        assert [(one.name, one.outlet) for one in names_in(f"Ida Moor ({part})")] == [("Ida Moor", None)]
    assert [one.outlet for one in names_in("Ida Moor (Vest Sport)")] == ["Vest Sport"]


@pytest.mark.parametrize(
    ("behind", "outlet"), [("now", None), ("imo", None), ("ioo.", None), ("dpa", "dpa"), ("IMO", "IMO"), ("moi", "moi")]
)
def test_the_code_by_which_somebody_signs_is_no_outlet(behind: str, outlet: str | None) -> None:
    assert [(one.name, one.outlet) for one in names_in(f"Ida Moor ({behind})")] == [("Ida Moor", outlet)]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("By Ida Moor", ["Ida Moor"]),
        ("By Ida Moor and Ola Brask in Carrow", ["Ida Moor", "Ola Brask"]),
        ("By Ida Moor, Ola Brask and Jan ter Meer", ["Ida Moor", "Ola Brask", "Jan ter Meer"]),
        ("By Ida Moor and Ola Brask, Carrow", ["Ida Moor", "Ola Brask"]),
        ("By Ida Moor, Political Editor, in Carrow", ["Ida Moor"]),
        ("By Ida Moor, Chief Reporter", ["Ida Moor"]),
        ("By Ida Moor Science reporter, Bay News", ["Ida Moor"]),
        ("By Ida Moor City Hall Reporter", ["Ida Moor"]),
        ("By AL MOOR al.moor@baypress.example", ["Al Moor"]),
        ("By Ida deMoor", ["Ida deMoor"]),
        ("By IDA MOOR FOR BAYPRESS.EXAMPLE", ["Ida Moor"]),
        ("By Ida MoorTwitter", ["Ida Moor"]),
        ("Written by: Ida Moor", ["Ida Moor"]),
        ("By Ida Moor, with reporting by Ola Brask", ["Ida Moor"]),
        ("Ida Moor;Ola Brask", ["Ida Moor", "Ola Brask"]),
        ("Ida Moor & Ola Brask", ["Ida Moor", "Ola Brask"]),
        ("Ida Moor (text) and Ola Brask (photographs)", ["Ida Moor", "Ola Brask"]),
        ("By Ida Moor @idamoor", ["Ida Moor"]),
        ("Ida Moor and 3 others", ["Ida Moor"]),
        ("Von Jan Ter Meer", ["Jan Ter Meer"]),
        ("Von Ida Moor, Harrold", ["Ida Moor"]),
        ("Par Élodie Masson et Jean-Luc Perrin", ["Élodie Masson", "Jean-Luc Perrin"]),
        ("Por Inés Calderón y José del Río", ["Inés Calderón", "José del Río"]),
        ("Di Carla Rosso e Piero Fenn", ["Carla Rosso", "Piero Fenn"]),
        ("Av Ola Brask og Siri Haug", ["Ola Brask", "Siri Haug"]),
        ("Автор: Иван Петров", ["Иван Петров"]),
        ("BY IDA MOOR", ["Ida Moor"]),
        ("VON IDA MOOR", ["Ida Moor"]),
        ("ÉLODIE MASSON", ["Élodie Masson"]),
        ("by Ida van der Hall", ["Ida van der Hall"]),
        ("Von Prof. Dr. Ida Moor", ["Prof. Dr. Ida Moor"]),
        ("By Dr. Moor, Carrow", ["Dr. Moor"]),
        ("Ida Das", ["Ida Das"]),
        ("By Ida Moor 12 comments", ["Ida Moor"]),
        ("Guide by Ida Moor Former Deputy Tech Editor", ["Ida Moor"]),
        ("Ida Moor Senior Harbour Analyst", ["Ida Moor"]),
        ("Authored by: Ida Moor", ["Ida Moor"]),
        ("I. B. Moor", ["I. B. Moor"]),
        ("Ida Moor-Brask III", ["Ida Moor-Brask III"]),
        ("D'Arcy O'Neill", ["D'Arcy O'Neill"]),
        ("Nguyễn Văn An", ["Nguyễn Văn An"]),
        ("Mehmet Yıldız", ["Mehmet Yıldız"]),
        ("水野 太郎", ["水野 太郎"]),
        ("水野太郎 有料会員限定", ["水野太郎"]),
        ("田中花子、佐藤一郎", ["田中花子", "佐藤一郎"]),
        ("ليلى حمدان", ["ليلى حمدان"]),
        ("דנה כהן", ["דנה כהן"]),
        wrong("Door Jan van der Hall en Aino Kivi", ["Jan van der Hall", "Aino Kivi"], why="'en' is a place's"),
        ("IDA MOOR AND OLA BRASK", ["Ida Moor", "Ola Brask"]),
        ("von Ida Moor, BAY PRESS", ["Ida Moor"]),
        ("ByIda Moor", ["Ida Moor"]),
        ("By Ida Moor, Ph.D., MS, FAND", ["Ida Moor"]),
        ("By Ida Moor, MD and Ola Brask, RN", ["Ida Moor", "Ola Brask"]),
        ("Ida Moor, Senior Director, Content and Marketing", ["Ida Moor"]),
        ("Written by: Ida Moor ⋅ Senior Review Analyst", ["Ida Moor"]),
        ("Recipe by Ida Moor in", ["Ida Moor"]),
        ("By Ida Moor for The Quell Courier", ["Ida Moor"]),
        ("By Ida Moor of the Bay Press", ["Ida Moor"]),
        ("By Ida Moor Published 3 May 2026", ["Ida Moor"]),
        ("By Ida Moor May 3, 2026", ["Ida Moor"]),
        ("Von Ida Moor 3. Mai 2026, 16:05 Uhr", ["Ida Moor"]),
        ("Ida Moor | Last updated: May 3", ["Ida Moor"]),
        ("By Ida Moor 5 min read", ["Ida Moor"]),
        ("By Ida Moor Special to the Bay Press", ["Ida Moor"]),
        ("By Ida Moor and Ola Brask The Quell Courier", ["Ida Moor", "Ola Brask"]),
        wrong("Ida Moor is a reporter in Carrow", ["Ida Moor"], why="a short note is one organisation"),
        wrong("Moor, Ida", ["Ida Moor"], why="surname first is not read"),
        ("记者 王小明", ["王小明"]),
        ("김민수 기자", ["김민수"]),
        ("بقلم ليلى حمدان", ["ليلى حمدان"]),
        ("ليلى حمدان ووكالات", ["ليلى حمدان"]),
        ("ليلى حمدان، مع وكالة تيرن", ["ليلى حمدان"]),
        ("מאת דנה כהן", ["דנה כהן"]),
        wrong("كارو - ليلى حمدان", ["ليلى حمدان"], why="the place is taken for the author"),
        ("Ein Kommentar von Ida Moor", ["Ida Moor"]),
        ("Opinion by Ida Moor", ["Ida Moor"]),
        ("Interview: Ida Moor", ["Ida Moor"]),
        ("Text: Ida Moor, Foto: Ola Brask", ["Ida Moor", "Ola Brask"]),
        wrong("Aus Harrold berichtet Ida Moor", ["Ida Moor"], why="the sentence hides the name"),
        ("De notre correspondante Ida Moor", ["Ida Moor"]),
    ],
)  # fmt: skip
def test_persons(text: str, persons: list[str]) -> None:
    assert names(text) == persons
    assert set(kinds(text)) == {"person"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Reuters", "Reuters", "organisation"),
        ("By AFP", "AFP", "organisation"),
        ("Tern News Agency", "Tern News Agency", "organisation"),
        ("Al Jazeera", "Al Jazeera", "organisation"),
        ("Bay Press", "Bay Press", "organisation"),
        ("Ministry of Water", "Ministry of Water", "organisation"),
        ("Harrold University", "Harrold University", "organisation"),
        ("By Bay Press Staff", "Bay Press Staff", "desk"),
        ("Sports Desk", "Sports Desk", "desk"),
        ("Redaktion", "Redaktion", "desk"),
        ("Redacción", "Redacción", "desk"),
        ("By the Newsroom", "The Newsroom", "desk"),
        ("Von unserer Redaktion", "Redaktion", "desk"),
        ("By A Staff Reporter", "Staff Reporter", "desk"),
        ("BR24 Redaktion", "BR24 Redaktion", "desk"),
        ("baypress.be", "baypress.be", "organisation"),
    ],
)
def test_organisations_and_desks(text: str, name: str, kind: str) -> None:
    assert (names(text), kinds(text)) == ([name], [kind])


@pytest.mark.parametrize(
    "text",
    ["", "admin", "Posted by admin", "Read more", "Share this", "5 min read", "https://baypress.example/ida", "(dpa)",
     "ida.moor@baypress.example", "/im/sd", "im, sd", "Staff", "Madonna", "3 May 2026", "by ida moor", "?!", "Unknown",
     "Guest Author", "Senior Marketing Director", "Full Bio", "Last Modified", "Written By", "Editor-in-Chief",
     "Nachrichten", "NOC Admin", "WeddingChecklists JustEngaged", "来源：东湾社",
     "GAUGE AT DUNMAR", "PRESS RELEASE", "Ida M Offline", "Best Sellers28", "Harbour Board Member", "Privacy Policy",
     "Health Policy Senior Editor", "La Marina", "RSS Feed"],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert names(text) == []


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from("By Ida Moor and , | / ( ) AFP in for 王小明 5 é".split()), max_size=12).map(" ".join)
)
def test_any_text(text: str) -> None:
    found = names_in(text, "Bay Press")
    assert all(2 <= len(named.name) <= 60 and named.name == named.name.strip() for named in found)
    assert len({named.name.casefold() for named in found}) == len(found)


@pytest.mark.parametrize(
    ("name", "tidy"),
    [
        ("IDA MOOR", "Ida Moor"),
        ("Ida MOOR", "Ida MOOR"),
        ("JAN TER MEER", "Jan Ter Meer"),
        ("AFP", "AFP"),
        ("JEAN-LUC PERRIN", "Jean-Luc Perrin"),
        wrong("IDA MACLEOD", "Ida MacLeod", why="inner capitals are not restored"),
    ],
)
def test_names_in_capitals(name: str, tidy: str) -> None:
    assert tidied(name) == tidy


# ---------------------------------------------------------------- on a page


def authors(source: str) -> list[tuple[str, str, str | None]]:
    return [(author.name, author.kind, author.outlet) for author in article(source).authors]


def byline(line: str, body: str = BODY) -> str:
    return html("", f"<p class=byline>{line}</p>", body)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Ida Moor", [("Ida Moor", "person", None)]),
        ("By Ida Moor, The Quell Courier", [("Ida Moor", "person", "The Quell Courier")]),
        ("By <a href=/ida>Ida Moor</a> and <a href=/ola>Ola Brask</a>",
         [("Ida Moor", "person", None), ("Ola Brask", "person", None)]),
        ("Von Ida Moor", [("Ida Moor", "person", None)]),
        ("By Tern News Agency", [("Tern News Agency", "organisation", None)]),
        ("Ida Moor", [("Ida Moor", "person", None)]),
        ("5 min read", []),
        ("Share", []),
        ("By Ida Moor, Chief Reporter", [("Ida Moor", "person", None)]),
        ("By Ida Moor for The Quell Courier", [("Ida Moor", "person", "The Quell Courier")]),
        ("Von Ida Moor, BAY PRESS", [("Ida Moor", "person", "BAY PRESS")]),
        ("3 May 2026 By Ida Moor", [("Ida Moor", "person", None)]),
        ("Published 3 May 2026 by Ida Moor and Ola Brask",
         [("Ida Moor", "person", None), ("Ola Brask", "person", None)]),
        ("3 May 2026, 16:05 · 3 min read · By Ida Moor", [("Ida Moor", "person", None)]),
        ("ByIda Moor Updated on 3 May 2026", [("Ida Moor", "person", None)]),
        ("By ida", [("ida", "person", None)]),
        ("Written by Ida & Ola", [("Ida", "person", None), ("Ola", "person", None)]),
        ("By Baypress", [("Baypress", "organisation", None)]),
        ("By admin", []),
        ("Written by</p><p>Ida Moor", [("Ida Moor", "person", None)]),
        ("Reviewed by</p><p class=author>Siri Haug", []),
        ("Bay Newsroom", [("Bay Newsroom", "desk", None)]),
    ],
)  # fmt: skip
def test_the_printed_byline(line: str, found: list[tuple[str, str, str | None]]) -> None:
    assert authors(byline(line)) == found


def test_the_places_of_a_name_in_their_order() -> None:
    node = json_ld(author={"@type": "Person", "name": "Ida Moor"})
    tag = meta("author", "Ola Brask")
    assert [name for name, _, _ in authors(html(node + tag))] == ["Ida Moor"]
    assert [name for name, _, _ in authors(html(tag))] == ["Ola Brask"]
    assert authors(html()) == []


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ida Moor", ["Ida Moor"]),
        (["Ida Moor", "Ola Brask"], ["Ida Moor", "Ola Brask"]),
        ([{"@type": "Person", "name": "Ida Moor"}, {"name": "Ola Brask"}], ["Ida Moor", "Ola Brask"]),
        ({"@type": "Person", "name": ["Ida Moor", "Ola Brask"]}, ["Ida Moor", "Ola Brask"]),
        ({"@type": "Person", "name": "By Ida Moor and Ola Brask"}, ["Ida Moor", "Ola Brask"]),
        ({"@type": "Person", "name": "Ida &quot;Nan&quot; Moor"}, ['Ida "Nan" Moor']),
        ({"@type": "Person", "url": "https://baypress.example/ida"}, []),
        ({"@type": "Person", "name": "https://baypress.example/ida"}, []),
        ({"@type": "Person", "name": "admin"}, []),
        ([[{"name": "Ida Moor"}]], ["Ida Moor"]),
        (7, []),
        (None, []),
        ([], []),
        ({"@type": "Person", "name": "Maddy"}, ["Maddy"]),
        ({"@type": "Person", "name": "Linny &amp; Peter"}, ["Linny", "Peter"]),
        ({"@type": "Person", "name": "maddy84"}, []),  # an account, and nowhere printed
        ({"@type": "Person", "name": "Ida Moor, MS, RD"}, ["Ida Moor"]),
    ],
)
def test_authors_in_json_ld(value: object, names: list[str]) -> None:
    assert [name for name, _, _ in authors(html(json_ld(author=value)))] == names


def test_an_author_by_reference() -> None:
    script = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#ida"}}, '
        '{"@type": "Person", "@id": "#ida", "name": "Ida Moor"}]}</script>'
    )
    assert authors(html(script)) == [("Ida Moor", "person", None)]


def test_the_outlet_behind_the_last_of_several_names_is_that_of_all() -> None:
    found = names_in("By Ida Moor and Ola Brask The Quell Courier", "Bay Press")
    assert [(one.name, one.outlet) for one in found] == [
        ("Ida Moor", "The Quell Courier"), ("Ola Brask", "The Quell Courier"),
    ]  # fmt: skip


def test_an_outlet_is_no_person() -> None:
    node = json_ld(author={"@type": "Person", "name": "Bay Press"}, publisher={"name": "Bay Press"})
    assert authors(html(node)) == [("Bay Press", "organisation", None)]
    node = json_ld(author={"@type": "Organization", "name": "Quay Watch"})
    assert authors(html(node)) == [("Quay Watch", "organisation", None)]


def test_the_byline_names_persons_where_machines_name_the_outlet() -> None:
    node = json_ld(author={"@type": "Organization", "name": "Bay Press"})
    assert [name for name, _, _ in authors(html(node, "<p class=byline>By Ida Moor</p>"))] == ["Ida Moor"]


def test_the_outlet_beside_a_stated_name_comes_from_the_byline() -> None:
    node = json_ld(author="Ida Moor")
    source = html(node, "<p class=byline>By Ida Moor, The Quell Courier</p>")
    assert authors(source) == [("Ida Moor", "person", "The Quell Courier")]


@pytest.mark.parametrize(
    ("glued", "outlet"),
    [
        ("(Ida Moor, Quell.example) ", "Quell.example"),
        ("(Ida Moor, The Quell Courier", "The Quell Courier"),
        wrong("(Ida Moor, quellcourier.example", "quellcourier.example", why="a domain that lost its bracket"),
        ("(Ida Moor, The Quell Courier) ", "The Quell Courier"),
        ("(Ida Moor/Quell News) ", "Quell News"),
    ],
)
def test_a_credit_glued_to_the_first_paragraph(glued: str, outlet: str) -> None:
    body = f"<p>{glued}{SENTENCES[0]}</p>" + BODY.split("</p>", 1)[1]
    found = article(html("", "", body))
    assert [(author.name, author.outlet) for author in found.authors] == [("Ida Moor", outlet)]
    assert found.text.startswith(SENTENCES[0])
    assert found.parts_cut == ((found.parts_cut[0][0], glued),)
    assert found.byline == glued


def test_a_bracket_that_is_no_credit_stays() -> None:
    body = f"<p>(This is an aside, and a long one.) {SENTENCES[0]}</p>" + BODY
    found = article(html("", "", body))
    assert found.text.startswith("(This is an aside")
    assert found.authors == ()


def test_reporters_named_behind_the_body() -> None:
    body = BODY + "<p>Reporting by Ola Brask in Carrow; Editing by Siri Haug</p>"
    found = article(html("", "<p class=byline>By Ida Moor</p>", body))
    assert [(author.name, author.role) for author in found.authors] == [
        ("Ida Moor", "writer"), ("Ola Brask", "reporting"), ("Siri Haug", "editing"),
    ]  # fmt: skip
    assert "Reporting by" not in found.text


def test_one_who_is_named_twice_stands_once() -> None:
    source = html(
        json_ld(author=["Ida Moor", "IDA MOOR"]), "<p class=byline>By Ida Moor</p>", BODY + "<p>Editing by Ida Moor</p>"
    )
    assert [name for name, _, _ in authors(source)] == ["Ida Moor"]


def test_names_in_the_text_are_no_authors() -> None:
    body = BODY + "<p>“We asked nobody,” said Ola Brask.</p><p>By Siri Haug’s count, nine boats are left.</p>"
    assert authors(html("", "", body)) == []


def test_a_line_of_name_and_date_under_the_headline_is_a_byline() -> None:
    source = html("", "<div class=row>Ida Moor | 03.05.2026 - Updated : 05.05.2026</div>")
    assert authors(source) == [("Ida Moor", "person", None)]


@pytest.mark.parametrize("path", ["/author/ida-moor", "/autoren/ida-moor?page=1", "https://baypress.example/by/ida"])
def test_a_link_to_an_authors_page_is_a_byline(path: str) -> None:
    assert authors(html("", f"<p><a href={path}>Ida Moor</a></p>")) == [("Ida Moor", "person", None)]
    assert authors(html("", "<p><a href=/topics/harbour-news>Harbour Life</a></p>")) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>By signing up you agree to our Terms of Use and Ida Moor</p>",
        "<nav class=byline>Ida Moor</nav>",
        "<button class=author>Ida Moor</button>",
        "<label class=author>Ida Moor</label>",
        "<p class=byline hidden>By Ida Moor</p>",
        "<p><a href=/about/>Ida Moor</a></p>",
    ],
)
def test_what_reads_like_a_byline_and_is_none(line: str) -> None:
    assert authors(html("", line)) == []


def test_a_button_behind_the_words_that_lead_to_a_name() -> None:
    assert authors(html("", "<p>Written by</p><button>Ida Moor</button>")) == [("Ida Moor", "person", None)]


def test_a_bare_name_under_the_headline_of_whom_a_note_tells() -> None:
    line, note = "<p>Ida Moor</p>", "<p>Ida Moor writes about water.</p>"
    article_tag = meta("og:type", "article")
    assert authors(html(article_tag, line, after=note)) == [("Ida Moor", "person", None)]
    assert authors(html("", line, after=note)) == []
    assert authors(html(article_tag, line, after="<p>Ida Moor and more</p>")) == []
    middle = BODY.replace("</p>", f"</p>{note}", 1)
    assert authors(html(article_tag, line, middle)) == []


@pytest.mark.parametrize("line", ["Posted on 3 May 2026 by Ida Moor", "3 May 2026 • Ida Moor in Harbour"])
def test_a_name_behind_the_date(line: str) -> None:
    assert authors(html("", f"<p>{line}</p>")) == [("Ida Moor", "person", None)]


def test_bylines_of_teasers_are_none_of_the_pages() -> None:
    def teaser(name: str) -> str:
        return f"<h3>What the harbour board will say on Monday</h3><p class=by>By {name}</p>"

    assert authors(html("", teaser("Ida Moor") + teaser("Ola Brask"))) == []
    both = [("Ida Moor", "person", None), ("Ola Brask", "person", None)]
    assert authors(html("", "<p class=by>By Ida Moor</p><p class=by>By Ola Brask</p>")) == both
    assert authors(html(meta("og:type", "article"), teaser("Ida Moor") + teaser("Ola Brask"))) == both
    assert authors(html("", teaser("Ida Moor") + teaser("Ida Moor"))) == both[:1]


def test_who_translated_is_named_about_the_headline() -> None:
    found = article(html("", "<p>Von: Ida Moor</p><p>Übersetzung und Anpassung: Quell Presse</p>"))
    assert [(author.name, author.role) for author in found.authors] == [
        ("Ida Moor", "writer"), ("Quell Presse", "translation"),
    ]  # fmt: skip


def test_editors_in_charge_of_a_chinese_page() -> None:
    found = article(html("", "", BODY + "<div>(责编：田中花子、王小明)</div>"))
    assert [(author.name, author.role) for author in found.authors] == [("田中花子", "editing"), ("王小明", "editing")]
    assert "责编" not in found.text


def test_an_address_under_the_headline_is_a_byline() -> None:
    assert authors(html("", "<address>Ida Moor</address>")) == [("Ida Moor", "person", None)]


def test_who_wrote_it_behind_the_body_where_nothing_else_tells() -> None:
    behind = "<p>This post was written by Ida Moor, Head of Water at the board.</p>"
    assert authors(html("", "", after=behind)) == [("Ida Moor", "person", None)]
    assert [name for name, _, _ in authors(html("", "<p class=byline>By Ola Brask</p>", after=behind))] == ["Ola Brask"]


def test_an_authors_name_right_behind_the_body_by_its_markup() -> None:
    for box in ("<div class=author><p class=name>Ida Moor</p></div>", "<h3 class=card-author-name>Ida Moor</h3>"):
        assert [author.name for author in article(html(after=box)).authors] == ["Ida Moor"]
    assert article(html(after="<div class=product><p class=name>Ida Moor</p></div>")).authors == ()
    assert article(html(after="<div class=author><p class=name>More from the harbour</p></div>")).authors == ()


def test_of_several_in_microdata_those_about_the_headline() -> None:
    def person(name: str) -> str:
        return f"<p itemprop=author itemscope itemtype=https://schema.org/Person><span itemprop=name>{name}</span></p>"

    cards = person("Siri Haug") + person("Ola Brask")
    assert authors(html("", person("Ida Moor"), after=cards)) == [("Ida Moor", "person", None)]
    assert authors(html(meta("author", "Ida Moor"), after=cards)) == [("Ida Moor", "person", None)]


def test_the_outlet_in_a_tag_of_every_page_is_no_author_beside_a_person() -> None:
    head = meta("og:site_name", "Bay Press") + meta("author", "Bay Press") + meta("author", "Ida Moor")
    assert authors(html(head)) == [("Ida Moor", "person", None)]


def test_a_full_name_that_is_printed_goes_before_an_accounts_name() -> None:
    node = json_ld(author={"@type": "Person", "name": "IdaM"})
    assert authors(html(node, "<p class=byline>By Ida Moor</p>")) == [("Ida Moor", "person", None)]


def test_surname_first_in_a_tag_for_citations() -> None:
    assert authors(html(meta("citation_author", "Moor, Ida B."))) == [("Ida B. Moor", "person", None)]


BITS = "By Ida Moor Ola Brask and , | 3 May 2026 Bay Press MD Reporter · in Carrow von Redaktion maddy (dpa)".split()


@given(st.lists(st.sampled_from(BITS), max_size=10).map(" ".join), st.booleans())
def test_authors_stand_in_the_byline_or_the_tag(line: str, in_tag: bool) -> None:
    source = html(meta("author", line)) if in_tag else byline(line)
    for author in article(source).authors:
        assert set(author.name.casefold().split()) <= set(line.casefold().split())
        assert author.evidence.from_ == ("meta" if in_tag else "visible")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("发布日期: 2024-03-05", []), ("来源: | 发布时间: 2024-03-05 | 浏览次数: 12", []), ("最后更新", []),
        ("更新时间 2024年3月5日", []), ("王海 关注", ["王海"]), ("王海】", ["王海"]), ("原创 港湾晚报", ["港湾晚报"]),
        ("港湾科技 我有话说 收藏本文", ["港湾科技"]), ("王海港湾大学重阳金融研究院执行院长", []),
        ("2024年3月5日 10:01 発信地：カノ/ナイジェリア", []),
        ("发布于 2024-03-05", []), ("文・写真 山本花子", ["山本花子"]), ("王海 图", ["王海"]),
        ("本报记者 王海", ["王海"]),
        ("更新日時", []), ("발행일", []), ("山本 花子", ["山本 花子"]), ("김바다 기자", ["김바다"]),
    ],
)  # fmt: skip
def test_names_without_capitals_are_told_from_labels(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_papers_and_offices_without_capitals_are_no_persons() -> None:
    assert kinds("港湾晚报") == kinds("港湾新聞社") == kinds("바다일보") == ["organisation"]
    assert kinds("王海") == kinds("김바다") == ["person"]


def test_a_name_that_is_not_all_capitals_begins_a_list_in_capitals() -> None:
    assert names("By IDA DeMOOR, OLA BRASK and JAN TER MEER") == ["IDA DeMOOR", "Ola Brask", "Jan Ter Meer"]


def test_an_agency_right_behind_a_name_is_the_outlet() -> None:
    assert [(one.name, one.kind, one.outlet) for one in names_in("By Ida Moor Reuters")] == [
        ("Ida Moor", "person", "Reuters")
    ]


def test_an_outlet_spelled_with_other_marks_is_no_person() -> None:
    found = article(
        html(meta("og:site_name", "Graiul Mării Ș") + json_ld(author={"@type": "Person", "name": "Graiul Mării Ş"}))
    )
    assert [(one.name, one.kind) for one in found.authors] == [("Graiul Mării Ş", "organisation")]


def test_by_in_the_form_of_a_template_in_romanian() -> None:
    assert names("De Ion Marin -") == ["Ion Marin"]
    assert names("De Jong Marin") == ["De Jong Marin"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Moor, CMS", [("Ida Moor", "CMS")]), ("Ida Moor, dpa", [("Ida Moor", None), ("dpa", None)]),
        ("Von Ida Moor (Autor)", [("Ida Moor", None)]), ("Ida Moor (Vest Post)", [("Ida Moor", "Vest Post")]),
        ("Super User", []), ("Admin", []), ("View Comments", []),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.outlet) for one in names_in(text)] == told


@pytest.mark.parametrize(
    "name", ["Hafenministerium der Bucht", "Carrower Hundesportverein", "Deutscher Fischereiverband"]
)
def test_german_bodies_are_organisations(name: str) -> None:
    assert kinds(name) == ["organisation"]


def test_an_outlet_with_its_address_is_an_organisation() -> None:
    assert [(one.name, one.kind) for one in names_in("Vester Welle (www.vw.example)")] == [
        ("Vester Welle", "organisation")
    ]
    for outlet in ("Vest Post", "vest.example"):
        assert [(one.name, one.kind) for one in names_in(f"Ida Moor ({outlet})")] == [("Ida Moor", "person")]


def test_who_commented_is_no_author() -> None:
    assert article(html(after="<div>Comment by Ida Moor — 3 May 2026</div>")).authors == ()
    assert [one.name for one in article(html(before="<p>Comment by Ida Moor</p>")).authors] == ["Ida Moor"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Par IDA MOOR, TOM FERRIS Envoyés spéciaux à Quell", ["Ida Moor", "Tom Ferris"]),
        ("Di Ida Moor inviata speciale a Quell", ["Ida Moor"]),
        ("Ida Moor (avec Tom Ferris et Una Hale)", ["Ida Moor", "Tom Ferris", "Una Hale"]),
        ("Ida Moor (mit Tom Ferris)", ["Ida Moor", "Tom Ferris"]),
        ("Ida Moor (con información de agencias)", ["Ida Moor"]),
        ("VON Ida Moor IN Mode", ["Ida Moor"]),
        ("By Ida Moor March 18 at 12:22 PM Follow @idamoor", ["Ida Moor"]),
        ("潮声周刊 12", ["潮声周刊"]),
    ],
)
def test_what_stands_behind_names(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_who_helped_reported() -> None:
    assert [one.role for one in names_in("Ida Moor (avec Tom Ferris)")] == ["writer", "reporting"]


@pytest.mark.parametrize("text", ["Tim Redaksi", "Por: Redacción", "A szerkesztőség", "От редакции"])
def test_desks_of_other_languages(text: str) -> None:
    assert kinds(text) == ["desk"]


def test_a_publisher_is_no_person() -> None:
    assert kinds("Ediciones La Costa") == ["organisation"]
    linked = '<a href="/autor/ida-moor">Ida de Moor</a> / <a href="/autor/b">Tom Ferris</a>'
    byline = f"<div class=firma>{linked} Quell 3 MAY 2026</div>"
    found = article(html(meta("author", "Ediciones La Costa"), byline)).authors
    assert [one.name for one in found] == ["Ida de Moor", "Tom Ferris"]


def test_a_byline_by_the_name_of_its_class_between_headline_and_deck() -> None:
    deck = '<p class="standfirst">What the council of the harbour decided on Monday, and what comes of it.</p>'
    found = article(html("", f'<div class="article_auth">Ida Moor 03.05.2026, 14:10</div>{deck}'))
    assert [one.name for one in found.authors] == ["Ida Moor"]
    assert found.deck is not None
    above = html().replace("<article>", '<article><div class="navbyline">/ Ida Moor / 10:08 am Fri May 3, 2026</div>')
    assert [one.name for one in article(above).authors] == ["Ida Moor"]


@pytest.mark.parametrize("line", ["Par Ida Moor", "By Ida Moor"])
def test_a_byline_as_the_last_line(line: str) -> None:
    found = article(html(body=f"{BODY}<p>{line}</p>"))
    assert [one.name for one in found.authors] == ["Ida Moor"]
    assert found.text.endswith(SENTENCES[-1])
    assert article(html(body=f"{BODY}<p>By Monday it had rained.</p>")).authors == ()


def test_an_agencys_sign_names_the_writer() -> None:
    found = article(html(body=f"{BODY}<p>The rest is for the council to say, as it is each year. (c)TERN/Ida MOOR</p>"))
    assert [(one.name, one.outlet) for one in found.authors] == [("Ida MOOR", "TERN")]


def test_who_made_the_pictures_is_no_author() -> None:
    credit = "<p>By Una Hale | Satellite imagery by Tern</p><p class=credit>By Una Hale</p>"
    found = article(html(before=f"{credit}<p class=byline>By Ida Moor</p>")).authors
    assert [one.name for one in found] == ["Ida Moor"]


def test_a_name_and_its_outlet_in_one_line() -> None:
    found = article(
        html(before="<p>王海/潮声日报</p><p>2026-05-03 16:05</p>", headline="海湾今日有雨市民出行请注意")
    ).authors
    assert [(one.name, one.outlet) for one in found] == [("王海", "潮声日报")]
    assert article(html(before="<p>海湾/潮声日报</p>", headline="海湾今日有雨市民出行请注意")).authors == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By IDA MOOR 10/ 5/11 09:19 PM ET", ["Ida Moor"]),
        ("Szerző: Móra Ida", ["Móra Ida"]),
        ("Penulis: Ida Moor", ["Ida Moor"]),
        ("Nga Ida Moor", ["Ida Moor"]),
        ("Автори: Іда Море", ["Іда Море"]),
        ("Oprac. Ida Moor", ["Ida Moor"]),
    ],
)
def test_leads_of_other_languages_and_dates_in_figures(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_person_behind_the_body_goes_before_an_organisation_in_a_tag() -> None:
    head = meta("author", "Tern Media (www.tern.example)")
    assert [one.name for one in article(html(head)).authors] == ["Tern Media"]
    found = article(html(head, after="<p class=author>Author: Ida Moor (eg)</p>")).authors
    assert [one.name for one in found] == ["Ida Moor"]


@pytest.mark.parametrize(
    ("site", "kind"),
    [
        ("Martina Holt", "person"),
        ("Bay Press", "organisation"),
        ("Martina Times", "organisation"),
        ("Marie Claire", "organisation"),
    ],
)
def test_a_site_that_is_called_by_who_writes_it(site: str, kind: str) -> None:
    node = json_ld(author={"@type": "Person", "name": site})
    found = article(html(meta("og:site_name", site) + node)).authors
    assert [(one.name, one.kind) for one in found] == [(site, kind)]


def test_a_line_that_begins_with_a_link_to_its_author() -> None:
    line = '<a href="/author/ida">Ida Moor</a> <a href="/news/harbour">Harbour Politics</a>'
    assert [one.name for one in article(html(before=f"<div class=entry-meta>{line}</div>")).authors] == ["Ida Moor"]
    other = '<a href="/news/ida">Ida Moor</a> <a href="/news/harbour">Harbour Politics</a>'
    assert article(html(before=f"<div class=entry-meta>{other}</div>")).authors == ()


def test_a_byline_behind_the_body_that_markup_calls_so() -> None:
    head = meta("author", "Tern Online")
    found = article(html(head, after='<p>Print</p><div class="dig-autoren">Von Ida Moor</div>')).authors
    assert [one.name for one in found] == ["Ida Moor"]


def test_what_leads_to_a_name_is_none() -> None:
    assert article(html(before="<div class=autor>von am 20.06.2018</div>")).authors == ()


def test_links_to_authors_on_the_cards_of_a_list_are_no_bylines() -> None:
    cards = "".join(
        f"<div><h2>What the harbour council said on day {n}</h2>"
        f'<div class=flex><div><a href="/author/{n}">{name}</a></div></div></div>'
        for n, name in enumerate(("Ida Moor", "Tom Ferris", "Una Hale"))
    )
    page = f"<html><head><title>Notes of the bay</title></head><body><h1>Notes of the bay</h1>{cards}</body></html>"
    assert article(page).authors == ()


@pytest.mark.parametrize(
    "called", ["wp-block-post-author__name", "wp-block-post-author-name", "elementor-author-box__name"]
)
def test_a_system_s_own_markup_names_the_author(called: str) -> None:
    """Also under a pen name, far behind the body, as often as it says the same."""
    is_article = meta("og:type", "article")
    box = f"<p>About</p><p>Posts</p><p>Shop</p><p>Tags</p><p>More</p><p>Help</p><div class='{called}'>night owl</div>"
    found = article(html(is_article, after=box + box))
    assert [(one.name, one.kind) for one in found.authors] == [("night owl", "person")]
    assert article(html(is_article, after=box + box.replace("night owl", "day owl"))).authors == ()
    assert article(html(after=box)).authors == ()
    assert article(html(is_article, after=box.replace(called, f"x-{called}"))).authors == ()
    assert [one.name for one in article(html(is_article, "<p>By Ida Moor</p>", after=box)).authors] == ["Ida Moor"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ida Moor, for Bay Wire", [("Ida Moor", "Bay Wire")]),
        ("Ida Moor for Bay Wire", [("Ida Moor", "Bay Wire")]),
        ("Anna Moor und Tom Hale für Küstenblatt", [("Anna Moor", "Küstenblatt"), ("Tom Hale", "Küstenblatt")]),
        ("Anna Moor, correspondent for Bay Wire", [("Anna Moor", "Bay Wire")]),
        ("Anna Moor for Coast Times", [("Anna Moor", None)]),
        ("Ida Moor, Centre for Policy", [("Ida Moor", None)]),
    ],
)
def test_for_whom_they_wrote_is_their_outlet_and_no_part_of_a_name(
    byline: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(one.name, one.outlet) for one in names_in(byline, "Coast Times")] == expected


@pytest.mark.parametrize(("outlet", "found"), [("", False), ("Ida", False), ("Ida Varn", True), ("Ida Today", False)])
def test_a_site_s_name_that_is_somebody_s(outlet: str, found: bool) -> None:
    assert is_someone(outlet) is found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("By the Harbour Team", ["The Harbour Team"]),
        ("Ida Moor RN, BSN, nurse", ["Ida Moor"]),
        ("Ida Moor MA", ["Ida Moor MA"]),
        ("IDA MOOR MD", ["Ida Moor"]),
        ("Paula (Ferris) Moor", ["Paula (Ferris) Moor"]),
        ("Ida Moor (Reuters)", ["Ida Moor"]),
        ("Author: Ida Moor <ida at bay dot example>", ["Ida Moor"]),
    ],
)
def test_what_belongs_to_a_name(text: str, told: list[str]) -> None:
    assert names(text) == told


def test_a_trade_with_an_and_in_it_parts_two_who_are_linked() -> None:
    line = "<div>By <a href=/author/1>Emma Moor</a>, Home and Harbour Editor {} <a href=/author/2>Paul Ferris</a></div>"
    for join, told in (("&", ["Emma Moor", "Paul Ferris"]), ("| Fact-checked by", ["Emma Moor"])):
        assert [one.name for one in article(html("", line.format(join))).authors] == told


def test_a_day_in_numbers_before_a_byline() -> None:
    line = "<div class=meta>03/01/2017 by Emma Moor, Member of the Harbour Committee of the Bay and its Crews</div>"
    assert [one.name for one in article(html("", line)).authors] == ["Emma Moor"]


def test_a_name_that_begins_with_the_outlets_is_the_houses() -> None:
    assert [(one.name, one.kind) for one in names_in("By 3q Boats", "3q")] == [("3q Boats", "organisation")]
    assert names_in("By 3q boats of the bay", "3q") == []
    assert names_in("By 4q Boats", "3q") == []


@pytest.mark.parametrize("name", ["रेखा पांडेय", "रेखा पाल", "রেখা পাল"])
def test_a_name_in_which_marks_are_the_vowels(name: str) -> None:
    assert names(name) == [name]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Photographs Ida Moor", [("Ida Moor", "photographs")]),
        ("Foto Ida Moor", [("Ida Moor", "photographs")]),
        ("Photos Ida Moor and Peter Varn", [("Ida Moor", "photographs"), ("Peter Varn", "photographs")]),
        ("Words Ida Moor", [("Ida Moor", "writer")]),
        ("Photo Editor Ida Moor", [("Photo Editor Ida Moor", "writer")]),
        ("Picture Post", [("Picture Post", "writer")]),
    ],
)
def test_a_label_without_a_mark(line: str, told: list[tuple[str, str]]) -> None:
    assert [(one.name, one.role) for one in names_in(line, "Bay Press")] == told


@pytest.mark.parametrize(
    ("job", "role"),
    [
        ("Fotograf", "photographs"), ("Staff Photographer", "photographs"), ("Reporter", "writer"),
        ("Writer and photographer", "writer"), ("Photo editor", "writer"),
    ],
)  # fmt: skip
def test_what_an_author_does_as_the_page_states_it(job: str, role: str) -> None:
    people = [{"@type": "Person", "name": "Ida Moor"}, {"@type": "Person", "name": "Ola Brask", "jobTitle": job}]
    found = article(html(json_ld(headline="Rain falls again", author=people))).authors
    assert [(one.name, one.role) for one in found] == [("Ida Moor", "writer"), ("Ola Brask", role)]


def test_a_name_with_a_place_glued_to_it_is_the_stated_one() -> None:
    people = [{"@type": "Person", "name": "Ida Moor"}, {"@type": "Person", "name": "Ola Brask"}]
    line = "<div class=firma><span class=autor>Ida Moor / Ola Brask</span><span class=ciudad>Punta Quell</span></div>"
    found = article(html(json_ld(headline="Rain falls again", author=people), line))
    assert [one.name for one in found.authors] == ["Ida Moor", "Ola Brask"]
