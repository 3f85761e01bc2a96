"""Who published this copy, its language, section, tags, picture and address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import BODY, SENTENCES, URL, article, html, json_ld, meta

from onrecord import read
from onrecord.article.language import language_of, tidy_tag
from onrecord.beside import Beside, FeedItem
from onrecord.record import Evidence


def said(tags: list[str]) -> list[tuple[str, Evidence]]:
    return [(tag, Evidence(from_="html", at="lang")) for tag in tags]


def outlet(source: str, url: str | None = URL, beside: Beside | None = None) -> tuple[str | None, str | None] | None:
    found = article(source, url, beside).outlet
    return (found.name, found.domain) if found else None


def test_the_places_of_its_name_in_their_order() -> None:
    site, node = meta("og:site_name", "Bay Press"), json_ld(publisher={"name": "The Bay Press Company"})
    feed = Beside(feed=FeedItem(feed_title="Bay Press: all news", feed_link="https://baypress.example"))
    assert outlet(html(site + node), beside=feed) == ("Bay Press", "baypress.example")
    assert outlet(html(node), beside=feed) == ("The Bay Press Company", "baypress.example")
    assert outlet(html(), beside=feed) == ("Bay Press", "baypress.example")
    assert outlet(html()) == (None, "baypress.example")
    assert outlet(html(), None) is None
    assert outlet(html(), None, feed) == ("Bay Press", "baypress.example")


def test_a_site_is_not_called_as_the_company_behind_it() -> None:
    stated = html(json_ld(publisher={"name": "Carrow Media Ltd"}))
    for site, name in (("Bay Press", "Bay Press"), ("Tides", "Carrow Media Ltd")):
        titled = stated.replace("again</title>", f"again | {site}</title>")
        assert outlet(titled) == (name, "baypress.example")


@pytest.mark.parametrize("key", ["prism.publicationName", "citation_journal_title"])
def test_a_periodical_is_not_called_as_its_publisher(key: str) -> None:
    node = json_ld(publisher={"name": "Bay Publishing Group"})
    named = f'<meta name="{key}" content="Tides">'
    assert outlet(html(node + named)) == ("Tides", "baypress.example")
    assert outlet(html(meta("og:site_name", "Bay Press") + named)) == ("Bay Press", "baypress.example")


@pytest.mark.parametrize(
    ("feed", "name"),
    [
        (FeedItem(feed_title="Bay Press > Sport"), "Bay Press"),
        (FeedItem(feed_title="Sport - Bay Press", feed_link="https://www.baypress.example/sport"), "Bay Press"),
        (FeedItem(feed_title="The harbour at work", feed_link="https://baypress.example"), "The harbour at work"),
        (FeedItem(feed_title="Bay Press", feed_link="https://baypress.test"), "Bay Press"),
        (FeedItem(feed_title="www.baypress.example"), "baypress.example"),
        (FeedItem(feed_title="Tide Reader: best of the coast", feed_link="https://tide.example"), None),
        (
            FeedItem(
                feed_title="Tide Reader",
                feed_link="https://tide.example",
                source_title="Bay Press News",
                source_url="https://baypress.example/feed",
            ),
            "Bay Press News",
        ),
        (FeedItem(feed_title="Tide Reader", feed_link="https://q.example"), None),
    ],
)
def test_a_feeds_title_is_no_name_of_what_it_collects(feed: FeedItem, name: str | None) -> None:
    assert outlet(html(), beside=Beside(feed=feed)) == (name, "baypress.example")


def test_a_platform_is_nobodys_outlet() -> None:
    medium = meta("og:site_name", "Medium")
    named = html(medium, headline="Bay Press: a letter")
    assert outlet(named, "https://baypress.medium.com/1") == ("Bay Press", "baypress.medium.com")
    press = html(meta("og:site_name", "WordPress.com"), headline="Bay Press: a letter")
    assert outlet(press, "https://baypress.wordpress.com/1") == ("Bay Press", "baypress.wordpress.com")
    assert outlet(html(medium), "https://medium.com/about") == ("Medium", "medium.com")
    assert outlet(html(), "https://ida.substack.com/p/1") == (None, "ida.substack.com")


@pytest.mark.parametrize(
    ("headline", "title", "name"),
    [
        ("Rain falls on the bay", "Rain falls on the bay | Tide and Times", "Tide and Times"),
        ("Rain falls on the bay", "Rain falls on the bay - Weather - Tide and Times", "Tide and Times"),
        ("Rain falls on the bay", "Print: Rain falls on the bay - Tide and Times", "Tide and Times"),
        ("Rain falls : a first report", "Rain falls : a first report | Tide", "Tide"),
        ("Rain falls on the bay", "Rain falls on the bay – Hundreds flee", None),
        ("Rain falls on the bay", "Rain falls on the bay | hundreds flee", None),
        ("Rain falls on the bay", "Rain falls in Quell | Tide and Times", None),
        ("Rain falls on the bay", "Rain falls on the bay - Priobalne novosti", "Priobalne novosti"),
        ("Rain falls on the bay", "Rain falls on the bay - Il Corriere della Costa", "Il Corriere della Costa"),
        ("Rain falls on the bay", "Rain falls on the bay - Sailing Club Quell e.V.", "Sailing Club Quell e.V."),
        ("Rain falls on the bay", "Rain falls on the bay - CBN (Carrow Broadcasting Network)", "CBN"),
        ("Rain falls on the bay again", "Rain falls on the bay | Tide and Times", "Tide and Times"),
        ("Rain falls on the bay, board says", "Rain falls on the bay - Tide and Times", "Tide and Times"),
        ("Rain falls on the bay - 4 inches", "Rain falls on the bay - Tide and Times", None),
        ("Großer Regen fällt", "Großer Regen fällt | Küstenbote", "Küstenbote"),
        ("Rain falls on the bay", "The Tide » Blog Archive » Rain falls on the bay", "The Tide"),
        ("Rain falls on the bay", "TIDE", "TIDE"),
        ("Rain falls on the bay", "Weather: Rain falls on the bay", None),
        ("湾に雨が降る一日となった", "湾に雨が降る一日となった_社会_潮騒ニュース", "潮騒ニュース"),
        ("海湾今日有雨市民出行请注意", "海湾今日有雨市民出行请注意_新闻中心_潮声网_tide.example", "潮声网"),
        ("海湾今日有雨市民出行请注意", "海湾今日有雨市民出行请注意|潮声传媒", "潮声传媒"),
        ("海湾今日有雨市民出行请注意", "海湾今日有雨市民出行请注意_10%公司_潮声-The Tide", "潮声-The Tide"),
        ("Rain falls on the bay", "Rain falls on the bay - TideTimes.com - Carrow Capital", "TideTimes.com"),
        ("Rain falls - Ferry.com", "Rain falls - Ferry.com - Tide and Times", "Tide and Times"),
    ],
)
def test_the_title_names_the_outlet_behind_a_printed_headline(headline: str, title: str, name: str | None) -> None:
    page = html(headline=headline).replace(f"<title>{headline}</title>", f"<title>{title}</title>")
    assert f"<title>{title}</title>" in page
    assert outlet(page) == (name, "baypress.example")
    assert outlet(page, None) == ((name, None) if name else None)


def test_a_platform_in_the_title_is_no_outlet() -> None:
    page = html(headline="Rain falls on the bay").replace("</title>", " | Medium</title>")
    assert outlet(page, "https://ida.medium.com/1") == (None, "ida.medium.com")


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Bay Press", "Bay Press"),
        ("Bay Press | News from the coast", "Bay Press"),
        ("Bay Press – every morning", "Bay Press"),
        ("https://www.baypress.example", None),
        ("News from the coast | Bay Press", "Bay Press"),
        ("Ida Moor - BayPress.example", "BayPress.example"),
        ("“Bay Press”", "Bay Press"),
        ("Bay Press • Every wave a story.", "Bay Press"),
        ("Bay Press » Why stay dry?", "Bay Press"),
        ("Bay Press: stories for the coast", "Bay Press"),
        ("Tides: stories for the coast", "Tides: stories for the coast"),
        ("Thoughts about the sea | Baypress Blog", "Baypress Blog"),
        ("Tides | Stories of the Baypress", "Tides"),
        ("Bay Press -", "Bay Press"),
        ("baypress.", "baypress"),
        ("Bay Press Inc.", "Bay Press Inc."),
        ("/", None),
        ("|", None),
    ],
)
def test_a_name_without_its_slogan(site: str, name: str | None) -> None:
    assert outlet(html(meta("og:site_name", site))) == (name, "baypress.example")


def test_a_name_that_systems_give_every_site_or_page_is_none() -> None:
    titled = html(headline="Rain falls on the bay").replace("</title>", " - Official Website</title>")
    assert outlet(titled) == (None, "baypress.example")
    app = '<meta name="apple-mobile-web-app-title" content="Rain falls again">'
    assert outlet(html(app)) == (None, "baypress.example")
    assert outlet(html(app.replace("Rain falls again", "Tides"))) == ("Tides", "baypress.example")


@pytest.mark.parametrize(
    ("site", "title", "name"),
    [
        ("baypress", "Rain falls | Bay Press", "Bay Press"),
        ("baypress", "Rain falls | News", "baypress"),
        ("baypress", "Rain falls", "baypress"),
        ("baypress.example", "Rain falls | BayPress.Example", "baypress.example"),
        ("bay press", "Rain falls | Bay Press", "bay press"),
        ("bay", "Rain falls | BayPress.Example", "BayPress.Example"),
        ("bay", "Rain falls | QuellCourier.Example", "bay"),
    ],
)
def test_a_name_that_a_system_wrote_as_one_word_is_spelled_as_in_the_title(site: str, title: str, name: str) -> None:
    found = article(f"<title>{title}</title>{meta('og:site_name', site)}<p>x</p>").outlet
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("url", "words", "name"),
    [
        ("https://www.kuesten-zeitung.example/1", "© Küsten-Zeitung", "Küsten-Zeitung"),
        ("https://elfaroespanol.example/1", "El Faro Español", "El Faro Español"),
        ("https://strassenblatt.example/1", "Straßenblatt", "Straßenblatt"),
        ("https://www.kuesten-zeitung.example/1", "© Kästen-Zeitung", None),
    ],
)
def test_a_name_that_its_domain_has_to_spell_without_accents(url: str, words: str, name: str | None) -> None:
    found = outlet(html(after=f"<p>{words}</p>"), url)
    assert found is not None
    assert found[0] == name


def test_the_title_goes_on_where_the_page_prints_but_the_domain() -> None:
    page = html(headline="Bay Press Notes: Rain falls again").replace("<h1>Bay Press Notes: ", "<h1>")
    assert outlet(page) == ("Bay Press Notes", "baypress.example")
    numbered = html().replace("</title>", " | Bay Press 2026</title>")
    assert outlet(numbered) == ("Bay Press", "baypress.example")
    assert outlet(html().replace("</title>", " - baypress.example</title>")) == ("baypress.example",) * 2


def test_a_name_of_one_word_that_the_foot_prints() -> None:
    page = html(headline="Rain falls again", after="<p>© 2026 tideblog</p>").replace("</title>", " – tideblog</title>")
    assert outlet(page, "https://ida.example/1") == ("tideblog", "ida.example")


def test_tags_without_a_systems_own_marks() -> None:
    keywords = ["Category: Coast", "NLP Category: Coast", "26157981-b4f7-4929-adc1-e860c6f03636", "Topics: rain"]
    assert article(html(json_ld(keywords=keywords))).tags == ("Coast", "Topics: rain")


def test_the_origins_tags_left_in_a_copy_do_not_name_it() -> None:
    node = json_ld(publisher={"name": "The Quell Courier", "url": "https://quellcourier.example/"})
    assert outlet(html(node)) == (None, "baypress.example")


def test_the_address_given_goes_before_the_pages_own() -> None:
    head = meta("og:url", "https://quellcourier.example/1") + "<link rel=canonical href=https://quellcourier.example/1>"
    assert outlet(html(head)) == (None, "baypress.example")
    assert outlet(html(head), None) == (None, "quellcourier.example")


def test_a_notice_with_an_address_names_it() -> None:
    notice = "<p>To inquire about licensing this article, write to https://www.baypress.example/licensing</p>"
    assert outlet(html(after=notice), None) == ("baypress.example", "baypress.example")


# ---------------------------------------------------------------- language

ENGLISH = (
    "The council of the town met on Monday and it was said that the boats are to go out with the crews of the port."
)
GERMAN = (
    "Der Rat der Stadt tagte bis in die Nacht, und die Boote sind nicht mit den Leuten auf die See gefahren, weil "
    "es für sie zu spät war und auch der Hafen von den Wellen nicht frei ist, wie ein Mann mit einem Boot sagte."
)


SWAHILI = (
    "Baraza la bandari katika mji wa Carrow na watu wa pwani ya kusini ni mashua za uvuvi kwa siku hiyo, baada ya mvua "
    "kwa wiki nne na wavuvi wa mji huo pia katika baraza la mji"
)
INVENTED = "limefa nikukam mkoanim kulim " * 20


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (ENGLISH, [], "en"),
        (GERMAN, [], "de"),
        (ENGLISH, ["en-GB"], "en-GB"),
        (ENGLISH, ["en_us"], "en-US"),
        (GERMAN, ["en"], "de"),
        (GERMAN, ["en", "de-AT"], "de-AT"),
        ("اجتمع مجلس الميناء يوم الاثنين ولم يتفق على شيء", ["en"], "ar"),
        ("اجتمع مجلس الميناء يوم الاثنين ولم يتفق على شيء", ["fa"], "fa"),
        ("港の会議は月曜日に開かれ、何も決まらなかった", [], "ja"),
        ("港口会议星期一举行", [], "zh"),
        ("항구 회의가 월요일에 열렸다", [], "ko"),
        ("Совет гавани собрался", [], "ru"),
        ("Рада порту зібралася", ["uk"], "uk"),
        ("Το συμβούλιο του λιμανιού", [], "el"),
        ("מועצת הנמל התכנסה", [], "he"),
        ("Rain.", [], None),
        ("Rain.", ["sw"], "sw"),
        ("Rain.", ["nonsense value"], None),
        ("", ["pt-BR"], "pt-BR"),
        (SWAHILI, ["en-US"], "sw"),
        (INVENTED, ["en-US"], None),  # what the page says is not so, and no list knows better
        (INVENTED, ["en-US", "nso"], "nso"),
        ("", [], None),
    ],
)
def test_language(text: str, stated: list[str], language: str | None) -> None:
    found = language_of(text, said(stated))
    assert (found and found[0]) == language


@pytest.mark.parametrize(
    ("tag", "tidy"),
    [
        ("en", "en"),
        ("EN_us", "en-US"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("es-419", "es-419"),
        ("English", None),
        ("", None),
    ],
)
def test_tags_of_languages(tag: str, tidy: str | None) -> None:
    assert tidy_tag(tag) == tidy


@given(st.text(max_size=200), st.lists(st.text(max_size=8), max_size=3))
def test_any_text(text: str, stated: list[str]) -> None:
    found = language_of(text, said(stated))
    assert found is None or tidy_tag(found[0]) == found[0]


# ---------------------------------------------------------------- the rest of the head


def test_section_tags_and_picture() -> None:
    node = json_ld(
        articleSection="Coast", keywords="rain, boats; rain", image={"@type": "ImageObject", "url": "/a.jpg"}
    )
    found = article(html(node, "<figure><img src=a.jpg><figcaption>The dam in spring.</figcaption></figure>"))
    assert (found.section, found.tags) == ("Coast", ("rain", "boats"))
    assert found.image is not None
    assert (found.image.url, found.image.caption) == ("https://www.baypress.example/a.jpg", "The dam in spring.")
    metas = meta("article:section", "Coast") + meta("article:tag", "rain") + meta("article:tag", "boats")
    found = article(html(metas + meta("og:image", "//cdn.baypress.example/b.jpg")))
    assert (found.section, found.tags) == ("Coast", ("rain", "boats"))
    assert found.image is not None
    assert found.image.url == "https://cdn.baypress.example/b.jpg"


@pytest.mark.parametrize("image", [[], [[]], {}, "", None, "data:image/gif;base64,R0", {"url": []}, "http://["])
def test_pictures_that_are_none(image: object) -> None:
    found = article(html(json_ld(image=image))).image
    assert found is None or found.url == "http://["


@pytest.mark.parametrize(
    ("href", "canonical"),
    [
        ("https://baypress.example/1", "https://baypress.example/1"),
        ("/1", "https://www.baypress.example/1"),
        ("http://[", None),
        ("javascript:x", None),
        ("", URL),
    ],
)
def test_the_address_that_the_page_calls_its_own(href: str, canonical: str | None) -> None:
    assert article(html(f"<link rel=canonical href='{href}'>")).canonical_url == canonical


def test_the_pages_word_on_its_language_is_checked() -> None:
    assert article(html().replace("<html>", "<html lang=en-GB>")).language == "en-GB"
    assert article(html("", "", f"<p>{GERMAN}</p><p>{GERMAN} Und weiter.</p>")).language == "de"


def test_a_site_name_that_is_the_sections_is_no_outlet() -> None:
    head = meta("og:site_name", "Coast") + meta("article:section", "Coast") + json_ld(publisher={"name": "Bay Press"})
    assert outlet(html(head)) == ("Bay Press", "baypress.example")
    own = meta("og:site_name", "Bay Press") + meta("article:section", "Bay Press")
    assert (outlet(html(own)), article(html(own)).section) == (("Bay Press", "baypress.example"), None)


@pytest.mark.parametrize(
    ("site", "named"),
    [("U.S.", "Bay Press"), ("Find a boat", "Find a boat"), ("BAY Préss online", "BAY Préss online"),
     ("The Bay Press", "The Bay Press"), ("baypress.example", "Bay Press"),
     ("Bay And Yacht Press of Ruland's Eastern Side, Sea", "Bay And Yacht Press of Ruland's Eastern Side, Sea")],
)  # fmt: skip
def test_an_editions_name_gives_way_to_the_publisher_whom_the_domain_names(site: str, named: str) -> None:
    tag = meta("og:site_name", site)
    assert outlet(html(tag + json_ld(publisher={"name": "Bay Press"}))) == (named, "baypress.example")
    # A publisher of another name says nothing of the site's.
    assert outlet(html(tag + json_ld(publisher={"name": "Rul Media"}))) == (site, "baypress.example")


@pytest.mark.parametrize(
    "above", ["<a href=/author/ida-moor>Ida Moor</a>", "<a href=/2026/05/03>3 May 2026</a>", "<a href=/c>Ida Moor</a>"]
)
def test_who_wrote_it_and_the_day_are_no_section(above: str) -> None:
    source = html(json_ld(author={"@type": "Person", "name": "Ida Moor"}))
    assert article(source.replace("<h1>", f"<p>{above}</p><h1>")).section is None
    assert article(source.replace("<h1>", "<p><a href=/coast>Coast</a></p><h1>")).section == "Coast"


def test_a_system_is_no_publisher() -> None:
    assert outlet(html(json_ld(publisher={"name": "Blogger"}))) == (None, "baypress.example")


def test_a_title_in_other_capitals_names_the_outlet_too() -> None:
    page = html(headline="Rain falls on the old bay").replace(
        "<title>Rain falls on the old bay", "<title>Rain Falls On The Old Bay | 9Tides"
    )
    assert outlet(page) == ("9Tides", "baypress.example")


def test_an_editions_name_gives_way_to_the_end_of_the_title_that_makes_the_domain() -> None:
    page = html(meta("og:site_name", "R.L.")).replace("</title>", " - BayPress</title>")
    assert outlet(page) == ("BayPress", "baypress.example")
    other = html(meta("og:site_name", "R.L.")).replace("</title>", " - Tides</title>")
    assert outlet(other) == ("R.L.", "baypress.example")


def test_a_name_that_is_an_address_stands_without_its_www() -> None:
    found = article(html(meta("og:site_name", "www.BayPress.example"))).outlet
    assert found is not None
    assert found.name == "BayPress.example"


@pytest.mark.parametrize(
    ("title", "name"),
    [("Rain falls again - Bày Press", "Bày Press"), ("Rain falls again - baypress.example", "baypress.example")],
)
def test_an_address_in_a_names_place_is_spelled_as_in_the_title(title: str, name: str) -> None:
    source = html(meta("og:site_name", "www.baypress.example")).replace("<title>Rain falls again", f"<title>{title}")
    assert outlet(source) == (name, "baypress.example")


def test_keywords_are_no_section() -> None:
    assert article(html(meta("dc.subject", "rain, boats, harbour, quay, wind, union, crews"))).section is None
    assert article(html(meta("dc.subject", "Boats, Quays and Harbours"))).section == "Boats, Quays and Harbours"


def test_an_outlet_before_sections_and_headline() -> None:
    title = "BAYPRESS NEWS | Talk | Rain falls again on Carrow"
    source = html(headline="Rain falls again on Carrow").replace("<title>Rain falls again on Carrow", f"<title>{title}")
    assert outlet(source, "https://news.baypress.example/1") == ("BAYPRESS NEWS", "baypress.example")
    assert outlet(source, "https://news.tide.example/1") == (None, "tide.example")


def test_what_a_system_calls_a_site_is_no_name() -> None:
    blog = meta("og:site_name", "Blog")
    assert outlet(html(blog)) == (None, "baypress.example")
    assert outlet(html(blog + json_ld(publisher={"name": "The Bay Blog"}))) == ("The Bay Blog", "baypress.example")


def test_a_name_that_is_the_domain_is_as_the_page_prints_it() -> None:
    site = meta("og:site_name", "baypress.example")
    assert outlet(html(site)) == ("baypress.example", "baypress.example")
    assert outlet(html(site, after="<footer>© 2026 Bay Press</footer>")) == ("Bay Press", "baypress.example")
    assert outlet(html(site, after="<footer>© Baypress.example</footer>")) == ("baypress.example", "baypress.example")


def test_a_name_before_the_headline_that_the_notice_has_too() -> None:
    source = (
        "<title>Courier: Rain falls again</title><div><b>Rain falls again</b></div>{0}<p>© 2026 {1}. All rights.</p>"
    )
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    assert outlet(source.format(body, "Courier"), None) == ("Courier", None)
    assert outlet(source.format(body, "Bay Press"), None) is None


@pytest.mark.parametrize(
    ("first", "notice", "name"),
    [
        ("Bay Press", "© 2026 Bay Press Ltd", "Bay Press"),
        ("Bay Press", "Bay Press, Quell. © Bay Press 2026. All rights reserved.", "Bay Press"),
        ("Bay Press", "© 2026 The Carrow Ledger", None),  # a copy keeps the notice of its origin
        ("Bay Press", "All rights reserved.", None),
        ("Sport", "© 2026 Bay Press", None),
    ],
)
def test_a_copied_text_is_of_whom_its_first_line_and_its_notice_name(first: str, notice: str, name: str | None) -> None:
    told = "\n\n".join((first, "News Sport Weather", "Rain falls again on Quell", "By Ida Moor", *SENTENCES, notice))
    assert outlet(told, None) == ((name, None) if name else None)


def test_an_edition_in_another_script_than_the_houses_has_its_printed_name() -> None:
    site, foot = meta("og:site_name", "港灣報"), "<footer>© 2026 The Bay Press.</footer>"
    assert outlet(html(site, after=foot)) == ("Bay Press", "baypress.example")
    assert outlet(html(site)) == ("港灣報", "baypress.example")
    assert outlet(html(site, headline="港灣今日下雨", after=foot)) == ("港灣報", "baypress.example")


@pytest.mark.parametrize(
    ("line", "host", "name"),
    [
        ("© 2026 Harbour Broadcasting", "hb.example", "Harbour Broadcasting"),
        ("Harbour Broadcasting © 2026", "hb.example", "Harbour Broadcasting"),
        ("© 2026 Harbour Ltd.", "harbourboats.example", "Harbour"),
        ("© 2026 Carrow Media", "hb.example", None),
        ("© Harbour Broadcasting", "hb.example", None),
    ],
)
def test_whom_the_line_with_a_copyright_sign_names_where_the_domain_is_called_so(
    line: str, host: str, name: str | None
) -> None:
    outlet = article(html(after=f"<footer><p>{line}</p></footer>"), f"https://{host}/rain").outlet
    assert outlet
    assert outlet.name == name


def test_a_motto_behind_the_sites_name_is_none_of_it() -> None:
    title = "<title>Rain falls again - Baypress, the free news source</title><h1>Rain falls again</h1>"
    found = article(title + BODY).outlet
    assert found is not None
    assert found.name == "Baypress"
    other = article(title.replace("Baypress, the", "Boats, the") + BODY).outlet
    assert other is not None
    assert other.name != "Boats"


STORY = (
    "The council of Quell has decided to build a new bridge over the harbour, its chair said on Tuesday evening.",
    "The bridge will be nine kilometres long, and the council expects the work to take four years at the least.",
    "Nobody on the council voted against it, though three members had asked for a tunnel below it instead.",
)
MENU = tuple(f"{one} {other}" for one in ("News", "Sport", "Weather") for other in ("today", "week", "map", "archive"))
OFFERS = ("Subscribe to Hull Post", "About Hull Post", "Hull Post newsletters", "More from Hull Post")


@pytest.mark.parametrize(
    ("offers", "foot", "outlet"),
    [
        (OFFERS, "© 2026 Hull Post Ltd. All rights reserved.", "Hull Post"),
        (OFFERS, "Copyright © 2026 Hull Post", "Hull Post"),
        (OFFERS[:3], "© 2026 Hull Post", None),
        (OFFERS, "© 2026 Bay Media Group", None),
        (tuple(one.replace("Hull Post", "AFP") for one in OFFERS), "© 2026 AFP", None),
        (OFFERS, "Hull Post 2026", None),
    ],
)
def test_a_text_names_its_outlet_all_over_the_page(offers: tuple[str, ...], foot: str, outlet: str | None) -> None:
    lines = (*MENU, "Council votes for a new bridge", "By Ada Holt", "3 May 2026", *STORY, *offers, *MENU, foot)
    found = read("\n".join(lines), kind="text").outlet
    assert (found and found.name) == outlet


def test_a_copied_text_with_its_line_of_copyright_names_no_outlet() -> None:
    story = (*STORY, *(f"A reader told Hull Post so, the {n}th of many." for n in range(4, 9)), "© 2026 Hull Post")
    assert read("\n\n".join(("Council votes", "By Ada Holt", *story)), kind="text").outlet is None
