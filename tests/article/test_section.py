"""The section: stated, printed above the headline, the way to the page, the menu's word for a part of the address."""

from __future__ import annotations

import json

import pytest
from tests.article.pages import article, html, json_ld, meta

from onrecord import read

TITLE = "Rain falls again"
DEEP = "https://www.baypress.example/ruland/kuesten-politik/rain-falls-again"
ARTICLE = meta("og:type", "article")


def way(*steps: str) -> str:
    """JSON-LD of the way to a page."""
    items = [{"@type": "ListItem", "position": at, "name": step} for at, step in enumerate(steps, 1)]
    node = {"@type": "BreadcrumbList", "itemListElement": items}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def above(words: str) -> str:
    """A page with `words` above its headline."""
    return html().replace("<article>", f"<article>{words}")


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        (("Home", "Ruland", "Coast", TITLE), "Coast"),
        (("Startseite", "Küste"), "Küste"),
        (("Bay Press", "Coast", "Rain falls again in the…"), "Coast"),
        (("Coast", TITLE), "Coast"),
        (("Bay Press",), None),
        (("Home", TITLE), None),
        (("Home", "News", TITLE), None),
        (("Home", "Coast", "2026", TITLE), "Coast"),
        ((), None),
    ],
)
def test_the_way_that_json_ld_states(steps: tuple[str, ...], section: str | None) -> None:
    assert article(html(way(*steps))).section == section


@pytest.mark.parametrize(
    ("words", "section"),
    [
        (f"<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/c>Coast</a><li>{TITLE}</ul>", "Coast"),
        (
            f"<nav class=breadcrumbs><a href=/>Home</a> &gt; <a href=/c>Coast</a> &gt; <span>{TITLE}</span></nav>",
            "Coast",
        ),
        (f"<p>You are here: <a href=/>Home</a> » <a href=/c>Coast</a> » {TITLE}</p>", "Coast"),
        (f"<p>Home / Coast / {TITLE}</p>", "Coast"),
        (f"<div class=crumbs><a href=/>Home</a><a href=/c>Coast</a><b>All pages</b></div><p>{TITLE}</p>", None),
        ("<div class=breadcrumb><a href=/c>Back to the coast</a></div>", None),
        (f"<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/c>Coast/</a><li>{TITLE}</ul>", "Coast"),
        (
            "<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/c>Coast</a><li><i>navigate_next</i>"
            f"<li>{TITLE}</ul>",
            "Coast",
        ),
        (
            "<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/c>Coast</a><li><a href=/u>Uncategorized</a>"
            f"<li>{TITLE}</ul>",
            "Coast",
        ),
        (f"<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/es>Español</a><li>{TITLE}</ul>", None),
        ("<p>Ruland – Sea</p>", None),
        (
            "<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/c>Coast</a><li><a href=/j>James Moor</a></ul>",
            "Coast",
        ),
    ],
)
def test_the_way_as_printed_above_the_headline(words: str, section: str | None) -> None:
    assert article(above(words)).section == section


def test_a_line_that_the_markup_calls_a_category() -> None:
    assert article(html().replace("<h1>", "<div class=post-cat>Coast</div><h1>")).section == "Coast"
    assert article(html().replace("<h1>", "<div class=post-cat>No. 12</div><h1>")).section is None


def test_the_section_by_microdata() -> None:
    assert article(html("", "<meta itemprop=articleSection content='Harbour Talk'>")).section == "Harbour Talk"
    assert article(html("", "<meta itemprop=articleSection content=Uncategorized>")).section is None


def test_the_category_that_a_system_links_beside_the_date() -> None:
    linked = "<div>May 3, 2026 in <a href=/c/coast rel='category tag'>Coast</a></div>"
    assert article(html("", linked)).section == "Coast"
    assert article(html("", linked.replace("Coast", "Uncategorized"))).section is None
    assert article(html("", linked.replace("category ", ""))).section is None
    named = linked.replace("category ", "").replace("<div>", "<div class=taxonomy-category>")
    assert article(html("", named)).section == "Coast"


@pytest.mark.parametrize(
    ("menu", "section"),
    [
        ("<nav><a href=/ruland>Ruland</a> <a href=/kuesten-politik>Küsten-Politik</a></nav>", "Küsten-Politik"),
        ("<div><a href=/ruland>Ruland</a></div><div><a href=/x>Sports</a></div>", "Ruland"),
        ("<div><a href=/x>Sports</a></div>", None),
        ("<p>Ruland</p>", None),
    ],
)
def test_the_menus_word_for_a_part_of_the_address(menu: str, section: str | None) -> None:
    source = html(ARTICLE).replace("<main>", f"{menu}<main>")
    found = article(source, DEEP)
    assert found.section == section
    assert article(source, None).section is None
    if section:
        assert (found.evidence["section"].from_, found.evidence["section"].words) == ("visible", section)


def test_parts_of_addresses_that_name_none() -> None:
    menu = "<nav><a href=/news>News</a> <a href=/2026>2026</a> <a href=/rain-falls-again>Rain falls again</a></nav>"
    source = html(ARTICLE).replace("<main>", f"{menu}<main>")
    assert article(source, "https://www.baypress.example/news/2026/rain-falls-again/").section is None
    assert article(source, "http://[").section is None


def test_the_first_of_categories_in_one_string() -> None:
    assert article(html(json_ld(articleSection="Coast,Ruland"))).section == "Coast"
    assert article(html(json_ld(articleSection="Coast, Sea and Quay"))).section == "Coast, Sea and Quay"


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("coast-harbours", "Coast & Harbours"), ("coast_coast-harbours", "Coast & Harbours"), ("quay_sea", "quay_sea"),
        ("kueste", "Küste"), ("ruland", "ruland"), ("Coast harbours", "Coast harbours"), ("x" * 90, None),
    ],
)  # fmt: skip
def test_a_systems_word_for_the_section_as_the_page_prints_it(stated: str, section: str | None) -> None:
    menu = "<nav><a href=/c>Coast &amp; Harbours</a> <a href=/k>Küste</a> <a href=/r>RULAND</a></nav>"
    source = html(json_ld(articleSection=stated)).replace("<main>", f"{menu}<main>")
    assert article(source).section == section


def test_the_way_that_the_markup_calls_a_category() -> None:
    words = "<h1>"
    way_there = "<div class=category><a href=/>Home</a> &gt; <a href=/c>Coast</a></div><h1>"
    assert article(html().replace(words, way_there)).section == "Coast"


@pytest.mark.parametrize(
    ("head", "before", "found"),
    [
        ("", "<p class=breadcrumbs><a href=/>Home</a> <a href=/edu>Education</a> Rain falls again</p>", "Education"),
        ("", "<p><a href=/op>Opinion</a> &gt; <a href=/op/abroad>Views from abroad</a></p>", "Views from abroad"),
        ("<title>Rain falls again - Harbour - Bay Press</title>", "<p><a href=/h>Harbour</a></p>", "Harbour"),
        ("<title>Rain falls again - Harbour - Bay Press</title>", "", None),
    ],
)
def test_the_way_by_links_alone_and_the_middle_of_the_title(head: str, before: str, found: str | None) -> None:
    source = html(meta("og:type", "article") + head, "", headline="Rain falls again")
    if head:
        source = source.replace("<title>Rain falls again</title>", "", 1)
    page = article(source.replace("<h1>", f"</article>{before}<article><h1>", 1))
    assert page.section == found


def test_a_category_under_the_headline() -> None:
    under = "<div class=category><a href=/world>World</a></div><p class=when>3 May 2026</p>"
    assert article(html("", under)).section == "World"


@pytest.mark.parametrize(
    ("stated", "found"), [("World / Europe", "Europe"), ("Sails / Ropes", "Sails / Ropes"), ("Articles", None)]
)
def test_a_stated_way_that_the_address_has_too_and_what_names_no_section(stated: str, found: str | None) -> None:
    url = "https://www.baypress.example/world/europe/rain-falls-again"
    assert article(html(json_ld(headline="Rain falls again", articleSection=stated)), url).section == found


def test_a_stated_way_with_empty_steps_is_no_empty_section() -> None:
    head = ARTICLE + meta("article:section", "news / /")
    assert article(html(head), "https://www.baypress.example/news/rain").section == "news"


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("/ / /", None),
        ("Uncategorized", None),
        ("Other", None),
        ("Other Voices", "Other Voices"),
        ("Rain falls again", None),
        ("Home, Coast, Weather", "Coast"),
        ("news_news", "news"),
    ],
)
def test_what_a_system_states_that_is_no_sections_name(stated: str, found: str | None) -> None:
    assert article(html(json_ld(headline="Rain falls again", articleSection=stated))).section == found


def test_a_tag_with_keywords_is_no_section() -> None:
    assert article(html(meta("dc.subject", "rain; boats; weather"))).section is None
    assert article(html(meta("dc.subject", "Weather"))).section == "Weather"


def test_the_last_part_of_the_address_is_the_page_itself() -> None:
    way = [{"@type": "ListItem", "name": name} for name in ("Home", "Coast", "Rain-falls-again-and-again")]
    node = '<script type="application/ld+json">{}</script>'.format(
        json.dumps({"@type": "BreadcrumbList", "itemListElement": way})
    )
    url = "https://www.baypress.example/coast/rain-falls-again-and-again"
    assert article(html(node, headline="It rains"), url).section == "Coast"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p><a href=/es>Español</a></p>", None),
        ("<p><a href=/c>Coast</a></p>", "Coast"),
        ("<p class=blog-author><a href=/c>Bay Staff</a></p>", None),
        ("<p class=category><a href=/a>Article</a></p>", None),
    ],
)
def test_a_line_above_the_headline_that_is_no_section(line: str, found: str | None) -> None:
    assert article(html().replace("<h1>", f"{line}<h1>", 1)).section == found


@pytest.mark.parametrize("rest", [" <span>Jan. 15, 2026</span>", " <span>Featured</span>"])
def test_a_link_above_the_headline_before_its_day(rest: str) -> None:
    assert article(above(f"<div><a href=/coast>Coast</a>{rest}</div>")).section == "Coast"


@pytest.mark.parametrize("rest", [" <span>and the sea</span>", " <span>4 comments</span>"])
def test_a_link_in_a_line_above_the_headline_is_no_section(rest: str) -> None:
    assert article(above(f"<div><a href=/coast>Coast</a>{rest}</div>")).section is None


def test_a_property_of_a_link_is_its_words() -> None:
    assert article(html(after="<p>In <a href=/c/4 itemprop=articleSection>Coast</a></p>")).section == "Coast"
    assert article(html(after="<p>In <a href=/c/4>Coast</a></p>")).section is None


WAY = ("Harbour Post", "Sign in", "Home", "News", "Harbour")


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (WAY, "Harbour"),
        (("Harbour Post", "Startseite", "Politik"), "Politik"),
        (("Harbour Post", "Home", "Services", "Harbour"), None),  # a menu
        (("Harbour Post", "Home", "Harbour", "Contact"), None),
        (("Harbour Post", "News", "Harbour"), None),
        (("Home", "Harbour", "Two ferries collided off the northern quay on Monday."), None),
        (("Home", "3 May 2026"), None),
    ],
)
def test_the_way_to_a_page_without_markup_names_its_section(above: tuple[str, ...], section: str | None) -> None:
    story = (
        "The council of Quell has decided to build a new bridge over the harbour, its chair said on Tuesday evening.",
        "The bridge will be nine kilometres long, and the council expects the work to take four years at the least.",
        "Nobody on the council voted against it, though three members had asked for a tunnel below it instead.",
    )
    record = read(
        "\n".join((*above, "Council votes for a new bridge", "By Ada Holt", "23 May 2026", *story)), kind="text"
    )
    assert record.section == section
