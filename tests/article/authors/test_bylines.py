"""Bylines as systems of many countries print them: leads, roles, links, places and labels beside a name."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html, json_ld, meta

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import led_part
from onrecord.article.authors.name_lists import names_in

ARTICLE = meta("og:type", "article")


def named(source: str, url: str | None = None) -> list[str]:
    return [author.name for author in article(source, url).authors]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Írta: Moor Ida", [("Moor Ida", "writer")]),
        ("Piše: Ida Moor", [("Ida Moor", "writer")]),
        ("Avtor: Ida Moor", [("Ida Moor", "writer")]),
        ("Von unserer Redakteurin Ida Moor", [("Ida Moor", "writer")]),
        ("Door onze verslaggever Ida de Moor", [("Ida de Moor", "writer")]),
        ("Dal nostro inviato Ida Moor", [("Ida Moor", "writer")]),
        ("By Staff Reporter Ida Moor", [("Ida Moor", "writer")]),
        ("Της Ιδας Μουρίδου", [("Ιδας Μουρίδου", "writer")]),
        ("كتب – أحمد منصور:", [("أحمد منصور", "writer")]),
        ("โดย สมหญิง ใจดี", [("สมหญิง ใจดี", "writer")]),
        ("लेखक: सुनीता वर्मा", [("सुनीता वर्मा", "writer")]),
        ("By Ida MoorStaff Writer", [("Ida Moor", "writer")]),
        ("Ida MoorFounder & CEO", [("Ida Moor", "writer")]),
        ("Ida Moor Texto", [("Ida Moor", "writer")]),
        ("Ida Moor Fotografia", [("Ida Moor", "photographs")]),
        ("Ida Moor skrifar", [("Ida Moor", "writer")]),
        ("By Ida Moor, Local Democracy Reporter", [("Ida Moor", "writer")]),
        ("Teksti: Ida Moor, kuvat: Tom Ferris", [("Ida Moor", "writer"), ("Tom Ferris", "photographs")]),
        ("Haber: Ida Moor - Kamera: Tom Ferris", [("Ida Moor", "writer"), ("Tom Ferris", "photographs")]),
        ("By Ida Moor in Carrow and Tom Ferris in Pell", [("Ida Moor", "writer"), ("Tom Ferris", "writer")]),
        ("Ida Moor | Palma del Puerto", [("Ida Moor", "writer")]),
        ("Ida Moor | Tom Ferris", [("Ida Moor", "writer"), ("Tom Ferris", "writer")]),
        ("By Ida Moor, Political Editor and Robert Ferris", [("Ida Moor", "writer"), ("Robert Ferris", "writer")]),
        ("By Ida Moor, Senior Editor, Carrow Institute", [("Ida Moor", "writer")]),
        ("By Ida Moor, Staff Writer, Victoria Falls", [("Ida Moor", "writer")]),
        ("By Land and Sea", []),
    ],
)
def test_who_is_named(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.name, one.role) for one in names_in(text)] == told


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Publicat: 3.5.2026 | Autor: Ida Moor | Actualizat: 4.5.2026", "Autor: Ida Moor"),
        ("Harbour report - 03.05.2026 16:05 Uhr Autor/in: Ida Moor", "Autor/in: Ida Moor"),
        ("Author: Ida Moor", None),
        ("The author said: nothing", None),
        ("Rain falls on the bay", None),
    ],
)
def test_a_lead_inside_of_a_line(line: str, part: str | None) -> None:
    assert led_part(line) == part


def test_given_names_also_without_their_marks() -> None:
    assert has_given_name("Élodie Moor")
    assert has_given_name("Nguyễn Thu Hà")
    assert has_given_name("Anne-Kari Moor")
    assert not has_given_name("Palma del Puerto")
    assert not has_given_name(" ")


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ('<p><a href="/autor/12">Ida Moor</a><i>reporter of the bay</i><time>03.05.2026</time></p>', ["Ida Moor"]),
        ('<p>3 May 2026 <a href="/redakce/i">Ida Moor</a>, <a href="/redakce/t">Tom Ferris</a></p>',
         ["Ida Moor", "Tom Ferris"]),
        ('<p><a rel=author href="/x/ida">Ida Moor</a> in Carrow, 3 May 2026</p>', ["Ida Moor"]),
        ('<p>Par <a href="/signataires/i">Ida Moor</a> (avec Tom Ferris)</p>', ["Ida Moor", "Tom Ferris"]),
        ('<p>Contact: <a href="/staff/i">Ida Moor</a></p>', []),
        ('<p>Try it <a href="/people/free-demo.html">Request Demo</a></p>', []),
        ("<p>Ida Moor</p><p>Publié le 3 mai 2026</p>", ["Ida Moor"]),
        ("<p>Ida Moor for the Quell Courier</p><p>Posted May 3, 2026</p>", ["Ida Moor"]),
        ("<p>Елена Мороз</p><p>3 мая 2026</p>", ["Елена Мороз"]),
        ("<p>Harbour Trends</p><p>3 May 2026</p>", []),
        ("<p>小字号</p><p>2026年5月3日</p>", []),
        ("<p class=yazar-adi>Ida Moor</p><p>Giriş Tarihi: 03.05.2026 16:05</p>", ["Ida Moor"]),
        ("<p class=author>Ida Moor</p><p class=author>Datum vydání: 3. 5. 2026</p>", ["Ida Moor"]),
        ("<p class=bar>Ida Moor</p><p class=bar>The Quell Courier</p><p class=bar>3 May 2026</p>", ["Ida Moor"]),
    ],
)  # fmt: skip
def test_under_the_headline(below: str, names: list[str]) -> None:
    assert named(html("", below)) == names


def test_a_menu_above_the_headline_leads_to_no_name() -> None:
    menu = "<header><ul><li><a href=/i>Interview</a></li><li><a href=/b>Basics</a></li></ul></header>"
    assert named(html("", "<p>3 May 2026</p>").replace("<main>", f"{menu}<main>")) == []


def test_an_accounts_name_that_is_linked_beside_the_date() -> None:
    linked = '<p><a href="/author/ida">idamoor</a> 3 May 2026</p>'
    assert named(html(ARTICLE, linked)) == ["idamoor"]
    assert named(html("", linked)) == []
    assert named(html(ARTICLE, '<p><a href="/author/ida">idamoor</a></p>')) == []
    foot = '<footer class=entry-footer>Autor <a rel=author href="/?author=1">kiri</a> | 3 May 2026</footer>'
    assert named(html("", "", BODY, foot)) == ["kiri"]


def test_above_the_headline_with_the_date() -> None:
    above = '<div><a href="https://ida.example">Ida Moor</a> 5/3/26 11:04am</div>'
    found = article(html(ARTICLE).replace("<h1>", f"{above}<h1>"))
    assert [author.name for author in found.authors] == ["Ida Moor"]
    assert found.published is not None
    assert found.published.value == "2026-05-03T11:04"


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("<p>Ida Moor</p>", ["Ida Moor"]),
        ("<p>Ida Moor und Redaktion Quell</p>", ["Ida Moor"]),
        ("<p>Author: Ida Moor, Institute for Water and Weather of the Land, Carrow (C)</p>", ["Ida Moor"]),
        ("<p>Par Ida Moor</p><p>À lire aussi :</p><p>Ports du nord, un livre sur les ports du nord.</p>", ["Ida Moor"]),
        ("<p>Harbour Trends</p>", []),
        ("<p>— Ida Moor</p>", []),
        ("<h3>Ida Moor</h3>", []),
    ],
)
def test_at_the_end(end: str, names: list[str]) -> None:
    assert named(html("", "", BODY + end)) == names


def test_in_a_list_about_the_article() -> None:
    fields = "<ul><li>Date 03.05.2026</li><li>Author Ida Moor</li><li>Keywords rain</li></ul>"
    more = "<h2>More</h2><p>Boats</p><p>Quays</p><p>Dams</p><p>Wells</p><p>Rivers</p><p>Lakes</p><p>Rain</p>"
    found = article(html("", "", BODY, more + fields).replace("<html>", "<html lang=de>"))
    assert [author.name for author in found.authors] == ["Ida Moor"]
    assert found.published is not None
    assert found.published.day.isoformat() == "2026-05-03"
    assert named(html("", "", BODY, more + "<ul><li>Author Ida Moor</li></ul>")) == []


def test_a_name_may_be_the_last_of_a_pages_blocks() -> None:
    lines = "<h1>Rain falls on Carrow again</h1><p class=x>3 May 2026</p><p class=x>Ida Moor</p>"
    assert named(f"<html><body>{lines}</body></html>") == ["Ida Moor"]


POSTED = "<p>Posted by ida on 3 May 2026 | Coast</p>"


@pytest.mark.parametrize(
    ("after", "name"),
    [
        (POSTED, "ida"),
        ("<p>Share</p><div class=meta>Von Ida am 03.05.2026, 11:51 | 0 Meinungen | Energie</div>", "Ida"),
        ("<p>Gespeichert von ida am 3. Mai 2026 - 18:55</p>", "ida"),
        ("<p>By Ida Moor on Sunday, 3 May 2026</p>", "Ida Moor"),
        ("<p>By noon, on 3 May 2026, it rained.</p>", None),
        ("<p>Von ida am 03.05.2026, 11:51</p>", None),  # without a verb or a capital it may be anything
        (f"<h4>2 comments</h4>{POSTED}", None),
        (f"<div class=comment-list><div>{POSTED}</div></div>", None),
        (f"{POSTED}<p>So it does here.</p><p>Posted by Tom on 4 May 2026</p>", None),  # readers'
    ],
)
def test_who_posted_it_stands_behind_the_text_with_the_day(after: str, name: str | None) -> None:
    found = article(html(after=after))
    assert [author.name for author in found.authors] == ([name] if name else [])
    if name:
        assert found.published is not None
        assert found.published.day.isoformat() == "2026-05-03"


def test_an_account_of_the_sites_own_name_with_a_number_is_no_person() -> None:
    author = {"@type": "Person", "name": "Baypress1"}
    (found,) = article(html(json_ld(author=author) + meta("og:site_name", "Bay Press"))).authors
    assert (found.name, found.kind) == ("Baypress1", "organisation")
    (other,) = article(html(json_ld(author={"@type": "Person", "name": "Ida1"}))).authors
    assert other.kind == "person"


def test_a_form_around_the_whole_page_hides_no_byline() -> None:
    names = "By <a href=/authors/1>IDA MOOR</a>, OLA BRASK, <a href=/authors/2>UNA HALE</a>"
    source = f"<form id=aspnetForm><h1>Rain falls</h1><div>{names}</div><article>{BODY}</article></form>"
    assert named(source) == ["Ida Moor", "Ola Brask", "Una Hale"]
    form = f"<h1>Rain falls</h1><form><div>By Ida Moor</div></form><article>{BODY}</article>"
    assert named(form) == []


def test_where_and_when_under_whose_correspondent_is_no_person() -> None:
    lines = "<div class=byline>Bay Correspondent, Bay Press</div><div class=byline>New Carrow, May 16, 2026</div>"
    found = article(html(before=lines)).authors
    assert [one.name for one in found if one.kind == "person"] == []


def test_who_wrote_before_a_list_of_sources() -> None:
    ends = "<p>Written by Ida Moor</p><p>Copyright: Bay Press</p>" + BODY
    assert named(f"<h1>Rain falls</h1><article>{BODY}{BODY}{BODY}{ends}</article>") == ["Ida Moor"]


def test_a_dash_before_a_byline_behind_the_text_makes_it_a_signature() -> None:
    signed = "<p>-- By Ida Moor <a class=follow href=/x>Follow @idamoor</a></p>"
    listed = "<ul><li>The wall needs ten years</li><li>The quay is wet</li></ul>"
    story = f"{BODY}{listed}<p>So much for the rain of this spring.</p>"
    assert named(f"<h1>Rain falls</h1><article>{story}{signed}</article>") == ["Ida Moor"]
    assert names_in("By Ida Moor Follow @idamoor", None) == names_in("By Ida Moor", None)


def test_bylines_under_links_to_other_stories_are_theirs() -> None:
    other = "<li><p><a href=/{0}>The harbour wall needs {0} years</a></p><p>By {1}</p></li>"
    two = f"<ul>{other.format('two', 'Ida Moor')}{other.format('ten', 'Ola Brask')}</ul>"
    told = meta("og:type", "article")
    assert named(html(told, two)) == []
    assert named(html(told, "<p>By Una Hale</p>" + two)) == ["Una Hale"]
    one = "<p><a href=/two>The harbour wall needs two years</a></p><p>By Ida Moor</p>"
    assert named(html(told, one)) == ["Ida Moor"]


def test_a_degree_within_a_link_is_no_part_of_the_name() -> None:
    line = "<p>By <a rel=author href=/ida>Ida Moor, MA</a></p>"
    assert named(html(before=line)) == ["Ida Moor"]


def test_an_address_of_the_site_is_no_person() -> None:
    source = html('<meta name="author" content="NEWS.BAYPRESS.EXAMPLE">')
    (found,) = article(source, "https://www.baypress.example/1").authors
    assert (found.name, found.kind) == ("NEWS.BAYPRESS.EXAMPLE", "organisation")


@pytest.mark.parametrize("maker", ["Quell d.o.o. - www.quellmedia.example", "www.quellmedia.example"])
def test_the_address_of_who_made_the_site_is_no_author(maker: str) -> None:
    assert named(html(f'<meta name="author" content="{maker}">')) == []
    own = '<meta name="author" content="Ida Moor - www.baypress.example">'
    assert named(html(own), "https://www.baypress.example/1")[:1] == ["Ida Moor"]


@pytest.mark.parametrize("lead", ["Gastbeitrag von", "Eine Kolumne von", "Interview von", "Column by"])
def test_what_a_text_is_before_its_authors(lead: str) -> None:
    found = article(html("", f"<p class=byline>{lead} Henrik Moor und Jana Brask</p>"))
    assert [author.name for author in found.authors] == ["Henrik Moor", "Jana Brask"]


def test_a_link_to_all_stories_is_no_name() -> None:
    box = '<div id=author><a href="/nr/1">Alle Storys</a></div>'
    node = json_ld(author={"name": "Tidewater GmbH"})
    assert named(html(node, box)) == ["Tidewater GmbH"]


def test_an_account_in_another_script_is_not_who_the_byline_names() -> None:
    node = json_ld(author={"@type": "Person", "name": "新間"})
    assert named(html(node, "<p class=byline>By Ida Moor and Tom Ferris</p>")) == ["Ida Moor", "Tom Ferris"]
    assert named(html(node)) == ["新間"]


def test_of_two_names_below_each_other_the_page_may_state_one() -> None:
    node = json_ld(author=[{"@type": "Person", "name": "Ida Moor"}])
    lines = "<address class=name>Robert Ferris</address><address class=name>Ida Moor</address>"
    assert named(html(node, lines)) == ["Ida Moor", "Robert Ferris"]


def test_a_sentence_that_says_who_wrote_the_text() -> None:
    first = "<p>This post was written by Ida Moor, MD, of the harbour clinic.</p>"
    assert named(html("", "", first + BODY)) == ["Ida Moor"]


def test_who_set_up_a_sites_first_page_is_no_author() -> None:
    source = html('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Moor">')
    assert named(source, "https://baypress.example/") == []
    assert named(source.replace("<title>", "<link rel=canonical href=https://baypress.example/><title>")) == []
    assert named(source, "https://baypress.example/news/1") == ["Ida Moor"]
    assert named(source) == ["Ida Moor"]


def test_a_by_alone_before_a_name_goes_before_others_who_are_stated() -> None:
    node = json_ld(author={"@type": "Person", "name": "Tom Ferris"})
    assert named(html(node, "<div class=author>Written by</div><div class=user>Emma Moor</div>")) == ["Emma Moor"]
    assert named(html(node, "<div class=author>Tested by</div><div class=user>Emma Moor</div>")) == ["Tom Ferris"]


def test_a_stated_name_in_small_letters_is_a_persons_by_its_given_name() -> None:
    node = {"@type": "Person", "name": "emma moor"}
    assert named(html(json_ld(author=node))) == ["Emma Moor"]
    assert named(html(json_ld(author=node | {"name": "bay admin"}))) == []


def test_all_authors_of_a_paper_where_a_tag_names_the_first() -> None:
    metas = "".join(f'<meta name="citation_authors" content="{one}">' for one in ("Ida Moor", "Tom Ferris"))
    assert named(html(f'<meta name="dc.creator" content="Ida Moor">{metas}')) == ["Ida Moor", "Tom Ferris"]


def test_an_account_that_a_by_links_to_is_no_house() -> None:
    line = "<div>By <a href=/member/BridgeFred/>BridgeFred</a> in <a href=/c/boats>Boats</a></div>"
    node = json_ld(author={"@type": "Organization", "name": "Tidewater"})
    assert named(html(node, line)) == ["BridgeFred"]


def test_who_wrote_a_text_that_the_house_was_given() -> None:
    """A university's pages begin so that print what their people wrote elsewhere."""
    line = "<p><a href='https://talk.example/profiles/emma-moor'>Emma Moor</a>, <a href=/u>Bay University</a></p>"
    node = json_ld(author={"@type": "Organization", "name": "Bay Press"})
    source = html(node, "<div class=byline>By Bay Press</div>", line + BODY)
    assert named(source, "https://www.baypress.example/1") == ["Emma Moor"]


def test_a_name_beside_the_date_may_lead_to_an_account_on_a_network() -> None:
    line = '<div>3 May 2026</div><div><a href="{}">Emma Moor</a></div>'
    told = meta("og:type", "article")
    assert named(html(told, line.format("https://github.com/emoor"))) == ["Emma Moor"]
    assert named(html(told, line.format("/stories/emma-moor"))) == []


def test_the_headline_with_its_date_is_no_byline() -> None:
    line = "<div class=meta>Bay Bridge Development Update 2024-10-04</div>"
    told = meta("og:type", "article")
    assert named(html(told, line, headline="Bay Bridge Development Update 2024-10-04")) == []


def test_a_deck_that_ends_in_who_wrote_in_capitals() -> None:
    deck = "<p class=deck>The bridge will stand for two more winters, {}.</p>"
    assert named(html("", deck.format("writes IDA MOOR"))) == ["Ida Moor"]
    assert named(html("", deck.format("says Ida Moor"))) == []


@pytest.mark.parametrize(
    ("above", "note", "names"),
    [
        ("", "Xanthor Moor is a finance writer who lives by the sea.", ["Xanthor Moor"]),
        ("", "Xanthor Moor is a bridge over the Carrow.", []),
        ("<p>Xanthor Moor</p>", "Xanthor is a builder of boats.", ["Xanthor Moor"]),
        ("", "Xanthor is a builder of boats.", []),
    ],
)
def test_a_note_behind_the_text_says_that_a_name_is_somebodys(above: str, note: str, names: list[str]) -> None:
    behind = f"<div><h4>Xanthor Moor</h4><p>{note}</p></div>"
    assert named(html(meta("og:type", "article"), above, BODY, behind)) == names


def test_a_product_of_the_house_is_nobody() -> None:
    behind = "<div><h4>Quell Boats</h4><p>Quell Boats is a tool for crews.</p></div>"
    head = meta("og:type", "article") + meta("og:site_name", "Quell")
    assert named(html(head, "<p>Quell Boats</p>", BODY, behind)) == []


def test_a_line_of_several_names_beside_the_date() -> None:
    told, day = meta("og:type", "article"), "<div>3 May 2026 • 3 min read</div>"
    assert named(html(told, f"<p>Ida Moor, Tomas Ferris, Emma Brask</p>{day}")) == [
        "Ida Moor",
        "Tomas Ferris",
        "Emma Brask",
    ]
    assert named(html(told, f"<p>Lower Quay, Harbour Street, Old Bridge</p>{day}")) == []
