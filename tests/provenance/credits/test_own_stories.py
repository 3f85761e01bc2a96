"""Own stories whose lines name others: lives of writers, editions, sources, columns; and own bylines in rarer forms."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.record import Provenance

URL = "https://skerrowgazette.example/2026/lake"
TEXT = (
    "The council of Orrin voted on Tuesday to dredge the lake before the summer, after two years of argument.",
    "The work will take nine weeks and cost 4.2 million, the harbour office said in a paper on Friday.",
    "“We waited long enough,” said Inga Harrow, who chairs the works committee, as the meeting closed at ten.",
    "Owners of the boat yards on the eastern shore asked for a later start, since their customers come in June.",
)
BYLINE = '<p class="byline">By Petra Lund</p><time datetime="2026-05-03">3 May 2026</time>'


def read(
    head: str = BYLINE, behind: str = "", url: str | None = URL, more: str = "",
    site: str = "Skerrow Gazette",
) -> Provenance:  # fmt: skip
    text = "".join(f"<p>{one}</p>" for one in TEXT)
    html = (
        f"<!DOCTYPE html><html lang='en'><head><title>Orrin dredges the lake | Skerrow Gazette</title>{more}"
        f"<meta property='og:site_name' content='{site}'></head><body><header><a href='/'>"
        f"Skerrow Gazette</a><nav><a href='/n'>News</a><a href='/c'>Culture</a></nav></header><article>"
        f"<h1>Orrin dredges the lake</h1>{head}{text}{behind}"
        "</article><footer><p>© 2026 Skerrow Gazette</p></footer></body></html>"
    )
    return told(html, url)


def told(html: str, url: str | None) -> Provenance:
    found = onrecord.read(html.encode(), url=url).provenance
    assert found is not None
    return found


@pytest.mark.parametrize(
    "line",
    [
        "Petra Lund is a reporter here. She previously reported for Coast Watch.",
        "Petra Lund covers the lake. Her work first appeared in Coast Watch and on Radio Northreach.",
        "Petra Lund’s stories were first published in Coast Watch when she was nineteen.",
        "Her books were first published by Coast Watch.",
        "Petra Lund kam 2001 zu uns. Sie war zunächst in der Wirtschaftsredaktion in Kaltried tätig.",
        "Petra Lund war zuerst bei der Küstenwacht.",
        "This is the longer version of a talk that was first published in German translation in the print edition of"
        " The Skerrow Gazette on May 3.",
        "This story first appeared in the weekend edition of The Skerrow Gazette.",
        "Dieser Text erschien zuerst in unserem Newsletter.",
        "Cet article a d’abord paru dans notre lettre du matin.",
        "Read the full report at the Lake Agency.",
        "Via the contact desk or the front office: At the desk you give your name.",
        "Via Coast Watch",
        "Originally from Orrin, Petra Lund now lives in the capital.",
    ],
)
def test_lines_that_name_others(line: str) -> None:
    for form in ("<p>{}</p>", "<p class='author-bio'>{}</p>", "<div class='note'><em>{}</em></div>"):
        found = read(behind=form.format(line))
        assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("This story first appeared in Coast Watch.", "Coast Watch"),
        ("This story first appeared in the weekend edition of Coast Watch.", "Coast Watch"),
        ("Dieser Text erschien zuerst in der Printausgabe der Küstenwacht.", "Küstenwacht"),
        ("Her essay was first published in Coast Watch.", "Coast Watch"),
        ("Er erschien zuerst in der Küstenwacht.", "Küstenwacht"),
        ("Sie erschien zuerst in der Küstenwacht.", "Küstenwacht"),
        ("They first appeared in The Harbour Review.", "The Harbour Review"),
        ("His account was originally published by The Harbour Review.", "The Harbour Review"),
        ("Their investigation was first published by The Harbour Review.", "The Harbour Review"),
        ("Lund's reporting was first published by The Harbour Review.", "The Harbour Review"),
        ("Lund’s reporting was first published by The Harbour Review.", "The Harbour Review"),
    ],
)
def test_a_credit_is_read_as_before(line: str, origin: str) -> None:
    found = read(behind=f"<p><em>{line}</em></p>")
    assert (found.relation, found.origin and found.origin.name) == ("republished", origin)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("Il est paru initialement dans Le Port.", "Le Port"),
        ("Elle a été publiée initialement par Le Port.", "Le Port"),
        ("Él apareció originalmente en El Puerto.", "El Puerto"),
        ("Ela foi publicada originalmente no Porto Diário.", "Porto Diário"),
        ("Hij verscheen eerder in De Haven.", "De Haven"),
    ],
)
def test_a_pronoun_that_stands_for_the_article(line: str, origin: str) -> None:
    found = read(behind=f"<div class='author-bio'>{line}</div>")
    assert (found.relation, found.origin and found.origin.name) == ("republished", origin)


def test_via_an_agency_before_what_it_tells() -> None:
    found = read(behind="<p>Via Reuters: the council met.</p>")
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Reuters")


@pytest.mark.parametrize(
    "head",
    [
        "<p>PETRA LUND</p><p>Updated May 3, 2026</p>",
        "<p>By PETRA LUND AND TOM FINN</p>",
        "<p>By Petra Lund for The Petra Lund Report | May 3, 2026</p>",
        "<p>Posted By: Petra Lund on: May 3, 2026In: Education, Lake, Local News</p>",
        "<p>Petra Lund/Skerrow Gazette</p>",
        "<p>3. Mai 2026, 10:12 Uhr | Petra Lund</p>",
        "<p>Petra Lund (pel)</p><p>03.05.2026</p>",
        "<p>Petra Lund / Orrin</p><p>3 May 2026</p>",
        "<p>Petra Lund 3 mei 2026, 10:12</p>",
        "<p>Petra Lund · Follow · 4 min read · May 3</p>",
        "<p>May 3, 2026 / 10:12 AM / Skerrow Gazette</p>",
        "<p>Petra Lund @petralund</p><p>May 3, 2026</p>",
        "<p>Article by: PETRA LUND</p><p>Updated: May 3, 2026 - 12:24 AM</p>",
    ],
)
def test_own_bylines_at_the_head(head: str) -> None:
    found = read(head=head)
    assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Petra Lund</p>",
        "<p>PETRA LUND, Orrin</p>",
        "<p>By Petra Lund</p><p>Also worth reading:</p><p>Fog over the bay, a story in our last number.</p>",
        "<div class='author-box'><h4>Petra Lund</h4><p>Reporter in Orrin.</p></div>",
        "<p>To contact the reporter on this story: Petra Lund in Orrin at plund@skerrowgazette.example</p>",
        "<p>Petra Lund can be reached at 555-0142</p>",
        "<p>Follow Petra Lund on Twitter at @petralund</p>",
        "<p>Verfasst von Petra am 3. Mai 2026</p>",
        "<p>Filed under: News by Petra Lund on May 3</p>",
    ],
)
def test_who_signs_behind_the_text(behind: str) -> None:
    assert read(head="", behind=behind).relation == "original"


def test_an_agency_under_the_writer_in_capitals() -> None:
    found = read(head="<ul><li>Article by: PETRA LUND ASSOCIATED PRESS</li><li>May 3, 2026</li></ul>")
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Associated Press")


@pytest.mark.parametrize(("url", "name"), [
    ("https://www.ctimes.example/1", "Coast Times"), ("https://nbherald.example/1", "The New Bay Herald"),
    ("https://newbherald.example/1", "New Bay Herald"),
])  # fmt: skip
def test_a_domain_that_shortens_the_name(url: str, name: str) -> None:
    html = (
        f"<title>The lake</title><article><h1>Orrin dredges the lake</h1><p class='byline'>By Petra Lund, {name}</p>"
        f"{''.join(f'<p>{one}</p>' for one in TEXT)}<p>Copyright © 2026, {name}</p></article>"
    )
    found = told(html, url)
    assert (found.relation, found.origin) == ("original", None)


CANONICAL = "<link rel='canonical' href='https://lakenews.example/2026/lake'>"


LIKE = "Lake Valley News"
"""A name that the canonical address shortens."""
FEED = "<link rel='alternate' type='application/rss+xml' href='https://lakenews.example/feed'>"
PUBLISHER = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Orrin dredges the lake",'
    ' "publisher": {"@type": "Organization", "name": "Skerrow Gazette", "url": "https://lakenews.example/"}}</script>'
)
ORGANISATION = (
    '<script type="application/ld+json">{"@type": "Organization", "name": "Lakes", "url": "https://lakenews.example/"}'
    "</script>"
)
TRANSLATION = "<link rel='alternate' hreflang='de' href='https://lakenews.example/de/see'>"
FIVE = "".join(f"<a href='https://lakenews.example/{n}'>The lake, part {n}</a> " for n in range(5))


@pytest.mark.parametrize("more", [FEED, PUBLISHER])
def test_a_saved_page_of_the_site_that_its_canonical_address_is_at(more: str) -> None:
    found = read(url=None, more=CANONICAL + more, site=LIKE)
    assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize("more", ["", FEED, PUBLISHER, ORGANISATION, TRANSLATION])
@pytest.mark.parametrize("behind", ["", f"<p>More of it: {FIVE}</p>"])
def test_a_saved_page_that_calls_itself_another_name(more: str, behind: str) -> None:
    found = read(url=None, more=CANONICAL + more, behind=behind)
    assert (found.relation, found.origin and found.origin.domain) == ("republished", "lakenews.example")


@pytest.mark.parametrize("more", [ORGANISATION, TRANSLATION])
def test_what_is_no_proof_of_whose_a_saved_page_is(more: str) -> None:
    found = read(url=None, more=CANONICAL + more, behind=f"<p>More of it: {FIVE}</p>", site=LIKE)
    assert (found.relation, found.origin and found.origin.domain) == ("republished", "lakenews.example")


@pytest.mark.parametrize(
    ("name", "relation"), [("C.D. Lake Environment Watch", "original"), ("Lake Watch", "republished")]
)
def test_a_saved_page_of_the_site_that_has_its_initials(name: str, relation: str) -> None:
    assert read(url=None, more="<link rel='canonical' href='https://lew.example/lake'>", site=name).relation == relation


def test_a_republishers_saved_page_is_asked_of() -> None:
    text = "".join(f"<p>{one} <a href='https://lakenews.example/{n}'>More</a></p>" for n, one in enumerate(TEXT))
    html = (
        f"<html lang='en'><head><title>Orrin dredges the lake | Vell Gazette</title>{CANONICAL}"
        "<meta property='og:site_name' content='Vell Gazette'></head><body><header><a href='/'>Vell Gazette</a>"
        "<nav><a href='/n'>News</a><a href='/c'>Culture</a></nav></header><article><h1>Orrin dredges the lake</h1>"
        f"{BYLINE}{text}<p>See also <a href='https://lakenews.example/5'>the map</a>.</p></article>"
        "<footer><p>This article may be republished free of charge.</p></footer></body></html>"
    )
    record = onrecord.read(html.encode())
    assert record.provenance
    assert record.provenance.relation == "republished"
    assert record.rights
    assert record.rights.may.republish.answer == "ask"


@pytest.mark.parametrize("url", ["http://[::1", "http://[", "//[", "http://a]b/c", "https://[v1.x", "http://a:b/"])
def test_what_is_no_address_raises_nothing(url: str) -> None:
    more = f"<link rel='canonical' href='{url}'>{CANONICAL}"
    assert read(url=url, more=more).relation
    assert read(url=url, more=CANONICAL, behind=f"<p>By <a rel='author' href='{url}'>Ann Orr</a></p>").relation


def test_a_saved_page_with_nothing_of_the_canonical_address() -> None:
    found = read(url=None, more=CANONICAL)
    assert (found.relation, found.origin and found.origin.domain) == ("republished", "lakenews.example")


def test_a_canonical_address_at_the_platform_of_the_page() -> None:
    html = (
        "<title>The lake</title><link rel='canonical' href='https://substack.com/home/post/p-1'><article>"
        f"<h1>Orrin dredges the lake</h1><p class='byline'>By Petra Lund</p>{''.join(f'<p>{one}</p>' for one in TEXT)}"
    )
    found = told(html, "https://petralund.substack.com/p/lake")
    assert (found.relation, found.origin) == ("original", None)
