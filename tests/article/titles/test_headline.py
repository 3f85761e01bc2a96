"""Headline, kicker, deck and the page's other titles."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.article.pages import BODY, SENTENCES, URL, article, html, json_ld, meta, page

from onrecord.article.titles.deck import deck_on
from onrecord.article.titles.headline import headline_on
from onrecord.article.titles.titles import site_names, without_site

TITLE = "Rain falls again on Carrow"
DECK = "The harbour stays shut for a fourth week, and nobody will say until when"


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        (TITLE, TITLE),
        (f"{TITLE} | Bay Press", TITLE),
        (f"{TITLE} - Bay Press", TITLE),
        (f"{TITLE} – Bay Press", TITLE),
        (f"{TITLE} — The Bay Press", TITLE),
        (f"{TITLE} · baypress.example", TITLE),
        (f"{TITLE} | News | Bay Press", TITLE),
        (f"Bay Press | {TITLE}", TITLE),
        (f"Bay Press: {TITLE}", TITLE),
        ("Rain - and more rain - falls on Carrow", "Rain - and more rain - falls on Carrow"),
        ("Rain falls on Carrow: what we know", "Rain falls on Carrow: what we know"),
        ("Bay Press", "Bay Press"),
        ("", ""),
        (" | ", "|"),
        ("x | " * 2000, ("x | " * 2000).strip()),
        (f"{TITLE} | News - Bay Press", TITLE),
        (f"{TITLE}ㅣBay Press", TITLE),
    ],
)
def test_a_title_without_the_sites_name(title: str, bare: str) -> None:
    assert without_site(title, site_names("Bay Press", page("", URL)), page("", URL)) == bare


def test_the_sites_name_by_its_host_alone() -> None:
    here = page("", URL)
    known = site_names(None, here)
    assert without_site(f"{TITLE} - BayPress", known, here) == TITLE
    assert without_site(f"{TITLE} - Carrow", known, here) == f"{TITLE} - Carrow"


def test_the_printed_headline_goes_before_the_one_for_search_engines() -> None:
    head = json_ld(headline="Carrow weather: rain today") + meta("og:title", "You won’t believe this rain")
    found = article(html(head, headline=TITLE))
    assert found.headline == TITLE
    assert [(title.text, title.evidence.from_) for title in found.other_headlines] == [
        ("Carrow weather: rain today", "json-ld"), ("You won’t believe this rain", "meta"),
    ]  # fmt: skip


@pytest.mark.parametrize("address", ["/", "/news", "https://www.baypress.example/news/", "https://sea.example/"])
def test_the_name_of_a_blog_that_leads_to_its_front_is_no_headline(address: str) -> None:
    masthead = f'<h1>BLOG: <a href="{address}">The Sea from Carrow</a></h1>'
    source = html(headline=TITLE).replace(f"<title>{TITLE}", "<title>Nobody believes this weather")
    found = article(source.replace("<body>", f"<body>{masthead}"))
    assert found.headline == (TITLE if "sea.example" not in address else "BLOG: The Sea from Carrow")


@pytest.mark.parametrize("address", ["", "#", "./", URL])
def test_a_headline_may_lead_to_its_own_page(address: str) -> None:
    source = html(headline=TITLE).replace(f"<title>{TITLE}", "<title>Nobody believes this weather")
    assert article(source.replace(f"<h1>{TITLE}", f"<h1><a href='{address}'>{TITLE}</a>")).headline == TITLE


def test_titles_that_differ_by_blanks_and_marks_alone_are_one() -> None:
    head = json_ld(headline=TITLE.upper()) + meta("og:title", f"{TITLE}!")
    assert article(html(head, headline=TITLE)).other_headlines == ()


@pytest.mark.parametrize("tag", ["h1", "h2", "div"])
def test_the_headline_by_what_the_page_calls_itself(tag: str) -> None:
    source = (
        f"<title>{TITLE} | Bay Press</title><h1>Bay Press</h1><h2>Weather</h2><article><{tag}>{TITLE}</{tag}>{BODY}"
        "</article><h2>Boats go out again on Saturday</h2>"
    )
    assert article(source).headline == TITLE


def test_without_a_heading_the_title_is_the_headline() -> None:
    found = article(f"<title>{TITLE} | Bay Press</title><article>{BODY}</article>")
    assert found.headline == TITLE


def test_a_page_without_any() -> None:
    found = article(f"<article>{BODY}</article>")
    assert (found.headline, found.kicker, found.deck, found.other_headlines) == (None, None, None, ())


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><span class=kicker>Weather</span> {TITLE}</h1>",
        f"<h1><span class=kicker>Weather:</span> {TITLE}</h1>",
        f"<h1><small>Weather</small><br>{TITLE}</h1>",
        f"<p class=kicker>Weather</p><h1>{TITLE}</h1>",
        f"<div class=overline>Weather</div><h1>{TITLE}</h1>",
        f"<header><div><h2>Weather</h2></div><div><h1>{TITLE}</h1></div><div>3 May 2026</div></header>",
        f"<header><p class=kicker>Weather :</p><h1>{TITLE}</h1></header>",
    ],
)
def test_a_kicker(heading: str) -> None:
    head = f"<title>{TITLE} | Bay Press</title>{meta('og:title', TITLE)}{meta('og:type', 'article')}"
    found = article(f"{head}<article>{heading}{BODY}</article>")
    assert (found.headline, found.kicker) == (TITLE, "Weather")


@pytest.mark.parametrize(
    "deck",
    [
        f"<p class=deck>{DECK}</p>",
        f"<p class=standfirst>{DECK}</p>",
        f"<div class=article-subtitle>{DECK}</div>",
        f"<h2 class=vorspann>{DECK}</h2>",
        f"<header><p class=chapo>{DECK}</p></header>",
    ],
)
def test_a_deck_named_so(deck: str) -> None:
    found = article(html("", deck))
    assert found.deck == DECK
    assert DECK not in found.text


@pytest.mark.parametrize("place", ["", "Bayport. ", "Bad Talheim · ", "Quell: ", "VEST – "])
def test_a_deck_that_the_page_describes_itself_with_may_begin_with_a_place(place: str) -> None:
    described = meta("description", DECK)
    assert article(html(described, f"<div class=x7>{place}{DECK}</div>")).deck == f"{place}{DECK}"
    other = f"{place}It would be the first crossing in a month, and the shops are glad of it"
    assert article(html(described, f"<div class=x7>{other}</div>")).deck is None


def test_a_deck_called_a_caption_is_one_where_the_page_describes_itself_so() -> None:
    called = f"<div class=hero-caption>{DECK}</div>"
    assert article(html(meta("og:description", DECK), called)).deck == DECK
    assert article(html("", called)).deck is None


def test_a_sentence_in_a_heading_before_the_byline_is_the_deck() -> None:
    told = "LOW WATER: The council says that boats go out again on Saturday if the wind drops before then"
    made = page(
        f"{meta('og:type', 'article')}<div><h1>Rain falls again</h1><h2>{told}</h2><p>Ada Holt, Carrow</p>{BODY}"
        f"<h4>Boats</h4>{BODY}</div>"
    )
    body = [i for i in range(1, len(made.blocks)) if i != 2]
    likely = [0.9] * len(made.blocks)
    headline = headline_on(made, None, body, None)
    assert deck_on(made, None, headline, body, likely) == 1
    assert deck_on(made, None, headline, [1, 2, *body[1:]], likely) is None


def test_a_page_that_a_system_shows_when_it_is_there_has_its_headline_and_deck() -> None:
    told = "The council says that boats go out again on Saturday if the wind drops before then."
    lines = f"<div>{told}</div><div>Ada Holt</div><div>May 3, 2026</div>"
    made = html("", lines, headline="Rain falls").replace("<main>", '<div hidden id="S:1a"><main>')
    said = json_ld(headline="Rain falls")
    found = article(made.replace("</main>", "</main></div>").replace("</head>", f"{said}</head>"))
    assert (found.headline, found.deck) == ("Rain falls", told)
    assert article(made.replace("S:1a", "menu").replace("</head>", f"{said}</head>")).deck is None


def test_a_deck_of_several_lines_that_the_markup_calls_so() -> None:
    lines = ("Boats go out again on Saturday", "The council agreed on nothing", "Who pays is open")
    heads = "".join(f"<h2 class=sub-tit>{line}</h2>" for line in lines)
    away = "<h2 class=sub-tit><a href=/fog>Fog over the quay</a></h2>"
    assert article(html("", f"{heads}{away}")).deck == " ".join(lines)
    parts = f"{heads}{BODY}<h2 class=sub-tit>What next</h2>{BODY}"
    assert article(html("", "", parts)).deck != " ".join(lines)


def test_a_short_deck_that_the_markup_calls_so() -> None:
    assert article(html("", "<h2 class=subtitle>Rain, again</h2>")).deck == "Rain, again"
    assert article(html("", "<h2>Rain, again</h2>")).deck is None


def test_a_post_of_a_forum_is_no_deck() -> None:
    head = meta("og:description", DECK)
    assert article(html(head, f"<div class=x7>{DECK}</div>")).deck == DECK
    forum = "<meta name=generator content='Discourse 3.5'>"
    assert article(html(f"{head}{forum}", f"<div class=x7>{DECK}</div>")).deck is None


def test_a_row_of_links_is_no_deck() -> None:
    row = " ".join(f"<a href=/{name}>{name}</a>" for name in ("Perceptor", "Glossarium", "Summarist"))
    assert article(html("", f"<div class=deck>{row}</div>")).deck is None
    told = DECK.replace("a", "<a href=/a>a</a>", 2)
    assert article(html("", f"<div class=deck>{told}</div>")).deck == DECK


def test_what_a_site_says_of_itself_is_no_deck() -> None:
    assert article(html("", f"<div id=siteSub>{DECK}</div>")).deck is None
    assert article(html("", f"<div id=sub>{DECK}</div>")).deck == DECK


def test_a_few_words_behind_a_place_are_no_deck() -> None:
    described = meta("description", f"Ja. {DECK}")
    assert article(html(described, "<div class=x7>In der ganzen Bucht. Ja.</div>")).deck is None


def test_a_note_by_the_given_name_alone_is_no_deck() -> None:
    byline = "<p>By Ida Moor</p>"
    note = "Ida is an award-winning reporter and author who has covered the harbour for nine years."
    assert article(html("", f'{byline}<div class="with-excerpt">{note}</div>')).deck is None
    of_another = "Una is an award-winning reporter and author, and nobody in the harbour has met her."
    assert article(html("", f'{byline}<div class="with-excerpt">{of_another}</div>')).deck == of_another
    no_trade = "Ida is the storm that nobody in the harbour of Marlow will forget."
    assert article(html("", f'{byline}<div class="with-excerpt">{no_trade}</div>')).deck == no_trade


@pytest.mark.parametrize("byline", ["<span>By Ida Moor on May 4, 2026</span>", " Written by Ida Moor"])
def test_a_byline_behind_the_deck_is_not_of_it(byline: str) -> None:
    author = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ida Moor"}}</script>'
    found = article(html(author, f"<p class=deck>{DECK} {byline}</p>"))
    assert found.deck == DECK
    assert [one.name for one in found.authors] == ["Ida Moor"]
    twice = f"A letter that Ida Moor wrote {DECK}. By Ida Moor"
    assert article(html(author, f"<p class=deck>{twice}</p>")).deck == f"A letter that Ida Moor wrote {DECK}."
    other = f"{DECK}. By Ida Moorland of the council"
    assert article(html(author, f"<p class=deck>{other}</p>")).deck == other
    led = f"{DECK} A report by Ida Moor and others"
    assert article(html(author, f"<p class=deck>{led}</p>")).deck == led


@pytest.mark.parametrize(
    "line",
    [
        "<h2>By Ida Moor, Harbour Correspondent</h2>", "<p class=deck>Read this report with the help of:</p>",
        "<h2>Written by Ida Moor</h2>", "<ul class=intro><li><a href='#boats'>What the boats will do now</a></ul>",
    ],
)  # fmt: skip
def test_what_is_no_deck(line: str) -> None:
    assert article(html("", line)).deck is None


def test_a_heading_like_those_of_the_body_is_no_deck() -> None:
    sections = "".join(f"<h2 class=part>What was said, {n}</h2><p>{text}</p>" for n, text in enumerate(SENTENCES))
    first = "<h2 class=part>The harbour stays shut for all boats</h2>"
    described = meta("og:description", "The harbour stays shut for all boats, and nobody will say until when")
    assert article(html(described, "", first + sections)).deck is None
    assert article(html("", f"<h2>{DECK}</h2>", sections)).deck == DECK


def test_a_deck_that_the_page_describes_itself_with() -> None:
    found = article(html(meta("og:description", DECK), f"<div><p>{DECK}</p></div>"))
    assert found.deck == DECK
    assert article(html(meta("og:description", DECK))).deck is None


def test_the_first_paragraph_is_no_deck() -> None:
    found = article(html(meta("og:description", SENTENCES[0])))
    assert found.deck is None
    assert found.text.startswith(SENTENCES[0])


def test_a_paragraph_like_the_next_one_is_no_deck() -> None:
    described = meta("og:description", SENTENCES[0])
    posts = f"<div class=post><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p></div><div class=post>{BODY}</div>"
    found = article(html(described, "", posts))
    assert found.deck is None
    assert found.text.startswith(SENTENCES[0])


def test_what_describes_the_page_and_is_surely_body_is_a_deck_of_articles_alone() -> None:
    def deck(head: str, likely: float) -> int | None:
        made = page(html(meta("og:description", DECK) + head, f"<div><p>{DECK}</p></div>"))
        headline, body = headline_on(made, None, [2, 3, 4, 5, 6], None), [2, 3, 4, 5, 6]
        assert made.blocks[1].text == DECK
        return deck_on(made, None, headline, body, [0.5, likely, *[0.95] * 5])

    assert deck("", 0.8) == 1
    assert deck("", 0.95) is None
    assert deck(meta("og:type", "article"), 0.95) == 1


def test_what_describes_goods_or_a_list_is_its_text() -> None:
    described = f"<div class=description><p>{DECK}</p></div>"
    shop, news = article(html("", described)), article(html(meta("og:type", "article"), described))
    assert (shop.deck, DECK in shop.text) == (None, True)
    assert (news.deck, DECK in news.text) == (DECK, False)


def test_the_mark_that_links_to_a_heading_is_none_of_its_words() -> None:
    more = f"<h2>Boats¶</h2>{BODY.replace('.', '!')}"
    found = article(html(headline="Rain falls again<a href=#rain>¶</a>", body=BODY + more))
    assert found.headline == "Rain falls again"
    assert "Boats" in [block.text for block in found.body]
    assert "¶" not in found.text


@pytest.mark.xfail(strict=True, reason="of two lines before the byline the longer one is taken for the headline")
def test_headline_and_deck_of_a_page_without_markup() -> None:
    text = "\n\n".join(["Bay Press", "Menu", TITLE, DECK, "By Ida Moor", *SENTENCES, "Share"])
    found = article(text)
    assert found.headline == TITLE
    assert found.text.startswith(SENTENCES[0])
    assert [author.name for author in found.authors] == ["Ida Moor"]


def test_a_title_that_begins_with_an_unknown_outlet() -> None:
    """Without an address nothing tells the outlet's name; that the page prints the rest by itself does."""
    source = f"<title>Wren: {TITLE}</title><table><tr><td><b>{TITLE}</b><br>3 May 2026</td></tr></table>{BODY}"
    assert article(source, None).headline == TITLE
    assert article(f"<title>Wren: {TITLE}</title>{BODY}", None).headline == f"Wren: {TITLE}"


def test_a_title_in_the_breadcrumbs_goes_behind_the_printed_headline() -> None:
    crumbs = (
        "<ul class=breadcrumb><li>News</li><li class=breadcrumb__item><h1>Carrow weather: rain today</h1></li></ul>"
    )
    head = f"<title>Carrow weather: rain today</title>{meta('og:title', TITLE)}"
    found = article(f"{head}{crumbs}<article><h2><span>Weather</span> {TITLE}</h2>{BODY}</article>")
    assert (found.headline, found.kicker) == (TITLE, "Weather")
    assert [title.text for title in found.other_headlines] == ["Carrow weather: rain today"]


def test_a_day_before_the_headline_is_no_kicker() -> None:
    found = article(f"<title>{TITLE}</title><article><h1><span>Mar 3 2026</span> {TITLE}</h1>{BODY}</article>")
    assert (found.headline, found.kicker) == (TITLE, None)


def test_a_kicker_in_a_block_of_its_own_is_known_by_the_stated_title() -> None:
    head = f"<title>Harbour board: {TITLE}</title>"
    source = f"{head}<article><div>Harbour board</div><h1>{TITLE}</h1><h2>{DECK}</h2>{BODY}</article>"
    found = article(source)
    assert (found.headline, found.kicker) == (TITLE, "Harbour board")


@pytest.mark.parametrize("mark", [" - ", " – ", ": ", " | "])
def test_a_kicker_before_a_mark_where_the_page_also_states_the_headline_alone(mark: str) -> None:
    head = f"<title>Harbour board{mark}{TITLE}</title>{meta('og:title', TITLE)}"
    found = article(f"{head}<article><h1>Harbour board{mark}{TITLE}</h1>{BODY}</article>")
    assert (found.headline, found.kicker) == (TITLE, "Harbour board")


def test_a_kicker_that_no_title_leaves_out_is_a_part_of_the_headline_that_json_ld_gives() -> None:
    whole = f"Harbour board: {TITLE}"
    heading = f"<article><div>Harbour board</div><h1>{TITLE}</h1>{BODY}</article>"
    found = article(f"<title>{whole}</title>{json_ld(headline=whole)}{heading}")
    assert (found.headline, found.kicker) == (whole, None)
    assert found.evidence["headline"].from_ == "json-ld"
    assert found.labels[:2] == ("headline", "headline")
    apart = article(f"<title>{TITLE}</title>{json_ld(headline=whole)}{heading}")
    assert (apart.headline, apart.kicker) == (TITLE, "Harbour board")


def test_a_kicker_that_another_title_puts_otherwise() -> None:
    head = meta("og:title", f"Weather: {TITLE}")
    heading = f"Harbour board - {TITLE}"
    found = article(f"{head}<article><h1 itemprop=headline>{heading}</h1>{BODY}</article>")
    assert (found.headline, found.kicker) == (TITLE, "Harbour board")
    whole = article(f"<title>{heading}</title>{head}<article><h1>{heading}</h1>{BODY}</article>")
    assert (whole.headline, whole.kicker) == (heading, None)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        (f"<span>Harbour board</span> <span>{TITLE}</span>", f"Harbour board: {TITLE}"),
        (f"<span>Harbour board</span>{TITLE}", f"Harbour board | {TITLE}"),
        (f"<span>Harbour board:</span>{TITLE}", f"Harbour board: {TITLE}"),
        (f"Harbour board – {TITLE}", None),
    ],
)
def test_words_that_looks_alone_part_are_spelled_as_a_title_has_them(heading: str, told: str | None) -> None:
    head = f"<title>{told or f'Harbour board: {TITLE}'}</title>"
    found = article(f"{head}<article><h1>{heading}</h1>{BODY}</article>")
    assert (found.headline, found.kicker) == (told or heading, None)


def test_a_section_between_a_title_and_the_sites_name() -> None:
    head = (
        f"<title>{TITLE} - Harbour - Bay Press</title>{meta('section', 'Harbour')}{meta('og:site_name', 'Bay Press')}"
    )
    assert article(f"{head}<article>{BODY}</article>").headline == TITLE
    other = head.replace("content='Harbour'", "content='Town'").replace('content="Harbour"', 'content="Town"')
    assert article(f"{other}<article>{BODY}</article>").headline == f"{TITLE} - Harbour"


@pytest.mark.parametrize("mark", ["-", "--", "ㅣ", " | "])
def test_a_title_in_hangul_or_ideographs_without_the_sites_name(mark: str) -> None:
    assert (
        without_site(f"카로우 항구가 다시 열린다{mark}만신문", site_names("만신문", page("", URL)), page("", URL))
        == "카로우 항구가 다시 열린다"
    )
    assert (
        without_site("카로우-만 항로가 다시 열린다", site_names("만신문", page("", URL)), page("", URL))
        == "카로우-만 항로가 다시 열린다"
    )


@pytest.mark.parametrize(
    "before",
    [
        "<div>The harbour stays shut for a fourth week</div>",
        "<div>3 May 2026</div>",
        "<div><a href=/weather>Weather</a></div>",
        "<div>News</div><div>Ida Moor</div>",
    ],
)
def test_what_stands_first_in_a_header_and_is_no_kicker(before: str) -> None:
    head = f"<title>{TITLE}</title>{meta('og:type', 'article')}"
    assert (
        article(f"{head}<article><header>{before}<div><h1>{TITLE}</h1></div></header>{BODY}</article>").kicker is None
    )


def test_a_line_over_the_heading_of_a_page_that_is_no_article() -> None:
    header = f"<header><div>Filter</div><div><h1>{TITLE}</h1></div></header>"
    assert article(f"<title>{TITLE}</title><article>{header}{BODY}</article>").kicker is None


def test_the_headline_with_its_kicker_again_is_no_deck() -> None:
    source = html("", f"<h2>Weather: Rain falls again</h2><p class=deck>{DECK}</p>")
    assert article(source).deck == DECK


def test_a_heading_for_screen_readers_is_no_kicker() -> None:
    source = f"<title>{TITLE}</title><article><header>Inhalt<h1>{TITLE}</h1></header>{BODY}</article>"
    assert article(source).kicker is None


@pytest.mark.parametrize(
    ("line", "kicker"),
    [("Bay Press - baypress.example", None), ("Bay Press", None), ("By the numbers", "By the numbers")],
)
def test_the_sites_own_name_is_no_kicker(line: str, kicker: str | None) -> None:
    page = f"<p>{line}</p><h1>{TITLE}</h1>{BODY}"
    assert article(f"<title>{TITLE} - Bay Press</title>{page}").kicker == kicker
    assert article(page).kicker == line, "no title tells whose name it is"


def test_the_sites_own_name_is_no_headline() -> None:
    head = f"<title>Bay Press: {TITLE}</title>{meta('og:site_name', 'Bay Press')}"
    assert article(f"{head}<h1>Bay Press</h1><div><h3>{TITLE}</h3>{BODY}</div>").headline == TITLE


def test_a_line_of_name_and_date_is_no_deck() -> None:
    found = article(html("", "<div class=summary>Ida Moor | May 3, 2026</div>"))
    assert found.deck is None
    assert [author.name for author in found.authors] == ["Ida Moor"]


def test_a_line_that_ends_with_day_and_clock_is_no_deck() -> None:
    line = "Ida Moor, professor of rivers at the university of Carrow, Bay Press 2026.03.03 19:59"
    assert article(html("", f"<div class=description>{line}</div>")).deck is None
    caption = "<div class=gallery-trigger><div class=description>Ida Moor / T. Ferris / Bay Press</div></div>"
    assert article(html("", caption)).deck is None


WORDS = st.lists(st.sampled_from(["Rain", "falls", "on", "Carrow", "|", "-", ":", "–", "Bay Press", "ㅣ", "»"])).map(
    " ".join
)


@given(WORDS | st.text(max_size=60), st.none() | st.sampled_from(["Bay Press", "|", "Rain"]))
def test_a_title_only_loses_words(title: str, site: str | None) -> None:
    bare = without_site(title, site_names(site, page("", URL)), page("", URL))
    assert bare in title
    assert bool(bare) == bool(title.strip())


@settings(deadline=None)
@given(WORDS, WORDS)
def test_the_headline_stands_on_the_page_or_in_its_head(printed: str, stated: str) -> None:
    found = article(f"<title>{stated}</title><article><h1>{printed}</h1>{BODY}</article>")
    assert found.headline is None or found.headline in (printed, stated) or found.headline in f"{printed}\n{stated}"
    assert found.kicker is None or found.kicker in printed


def test_a_headline_far_behind_the_menus() -> None:
    menu = "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in range(150))
    source = f"<title>Rain falls again - Bay Press</title><ul>{menu}</ul><h1>Rain falls again</h1>{BODY}"
    source = source.replace("<title>", "<meta property=og:title content='Rain falls again'><title>")
    found = article(source)
    assert found.headline == "Rain falls again"
    assert found.evidence["headline"].from_ == "visible"


def test_the_barest_title_where_none_is_printed() -> None:
    head = json_ld(headline="Rain falls again - Bay Press - News of the bay") + meta("og:title", "Rain falls again")
    found = article(f"<title>x</title>{head}<div>{BODY}</div>")
    assert found.headline == "Rain falls again"


@pytest.mark.parametrize(
    ("printed", "stated"),
    [
        ("Harbour phone game may calm the gulls", "phone game may calm the gulls"),
        ("Quell's ferry stays in the harbour", "Ferry stays in the harbour"),
        ("New ferry stays in the harbour", "Ferry stays in the harbour"),
    ],
)
def test_a_headline_that_other_titles_shorten_has_no_kicker(printed: str, stated: str) -> None:
    title = f"<title>Bay News - {printed}</title>" if printed.startswith("New") else f"<title>{stated}</title>"
    found = article(f"{title}{meta('og:title', stated)}<h1>{printed}</h1><article>{BODY}</article>")
    assert (found.headline, found.kicker) == (printed, None)


def test_a_kicker_before_small_letters_is_parted_by_its_mark() -> None:
    head = meta("og:title", "the ferry stays in the harbour")
    found = article(f"{head}<h1>Analysis: the ferry stays in the harbour</h1><article>{BODY}</article>")
    assert (found.headline, found.kicker) == ("the ferry stays in the harbour", "Analysis")


def test_of_two_headings_the_one_that_shares_words_with_the_title() -> None:
    site = "<title>How rain falls » Blogs of the bay</title><header><h1>BLOG: The quay</h1></header>"
    found = article(f"{site}<article><h1>How the rain falls, and why</h1>{BODY}</article>")
    assert found.headline == "How the rain falls, and why"


def test_the_part_of_a_title_before_unknown_names_that_a_block_prints() -> None:
    source = "<title>Rain falls again on the quay - Vest.example - News</title><div>Rain falls again on the quay</div>"
    found = article(source + BODY, None)
    assert found.headline == "Rain falls again on the quay"
    assert found.labels[0] == "headline"


def test_the_outlets_name_in_a_heading_is_no_headline() -> None:
    head = "<link rel=canonical href=https://quell.example/1><title>Rain falls again - Ida Moor | QUELL</title>"
    found = article(f"{head}<h1>QUELL</h1><h2>Rain falls again on the quay</h2>{BODY}", None)
    assert found.headline != "QUELL"
    whole = article(f"{head}<h1>quell.example</h1><h2>Rain falls again on the quay</h2>{BODY}", None)
    assert whole.headline != "quell.example"


def test_a_heading_of_a_form_is_no_headline() -> None:
    form = "<form><h1>Search by place</h1><label>Place</label><input></form>"
    assert article(f"{form}{BODY}").headline is None
    assert (
        article(f"<form><h1>Rain falls again</h1>{BODY}{BODY.replace('p>', 'li>')}</form>").headline
        == "Rain falls again"
    )


@pytest.mark.parametrize(
    "bio",
    ["Ida Moor is a reporter of the bay and writes on the harbour.", "Ida Moor ist Mitgründerin und schreibt hier."],
)
def test_a_note_on_the_writer_is_no_deck(bio: str) -> None:
    found = article(html(before=f"<div>By Ida Moor</div><div class=subtitle>{bio}</div>"))
    assert found.deck is None
    assert article(html(before=f"<div class=subtitle>{bio}</div>")).deck == bio  # whom the story is about


def test_the_first_paragraph_held_twice_is_no_deck() -> None:
    assert article(html(before=f"<div class=description>{SENTENCES[0]}</div>")).deck is None


def test_a_heading_called_the_second_one_is_no_headline() -> None:
    second = "What to do when the quay is closed to lorries in June"
    head = f"<title>{second}</title>" + meta("og:title", "Quay closed to lorries")
    page = (
        f"<html><head>{head}</head><body><article><h2>Quay closed to lorries</h2>"
        f"<h1 class=sub_header>{second}</h1>{BODY}</article></body></html>"
    )
    found = article(page)
    assert found.headline == "Quay closed to lorries"
    assert found.deck == second


def test_the_outlets_name_glued_behind_the_headline() -> None:
    page = html(headline="Rain falls on the bay").replace("</title>", " » Coast » Tide and Times</title>")
    glued = page.replace("</h1>", "<span>Tide and Times</span></h1><h3>Rain falls on the bay</h3>")
    assert article(glued).headline == "Rain falls on the bay"


def test_a_headline_behind_the_archive_of_a_blog() -> None:
    head = "<title>The Tide » Blog Archive » Rain again</title>"
    page = f"<html><head>{head}</head><body><h1><a href=/>The Tide</a></h1><h2>Rain again</h2>{BODY}</body></html>"
    assert article(page).headline == "Rain again"


def test_a_byline_in_the_heading_is_no_headline() -> None:
    microdata = "<h1 itemprop=headline>湾に雨が降る一日となった<br><br>編集委員 中沢克二</h1>"
    page = html(headline="湾に雨が降る").replace("<h1>湾に雨が降る</h1>", microdata)
    found = article(page)
    assert found.headline == "湾に雨が降る一日となった"


def test_on_a_page_with_its_date_a_lead_is_a_deck() -> None:
    lead = "<p class=lead>The board has met, and the boats stay in the harbour.</p>"
    assert article(html("", f"{lead}<p>3 May 2026</p>")).deck == "The board has met, and the boats stay in the harbour."
    assert article(html("", lead)).deck is None


def test_a_name_and_a_colon_stay_in_a_headline_that_prints_them() -> None:
    headline = "Vest Oil: Half year financial report of Vest Oil"
    body = f"<p>Half year financial report of Vest Oil</p>{BODY}"
    found = article(html(body=body, headline=headline))
    assert (found.headline, found.kicker) == (headline, None)


def test_words_that_run_on_are_no_kicker_where_letters_have_no_case() -> None:
    headline = "မြို့တော်ရဲ့ ဆိပ်ကမ်းကို လော်ရီကားများ ပိတ်လိုက်ပြီ"
    found = article(html(meta("og:title", headline.partition(" ")[2]), headline=headline))
    assert (found.headline, found.kicker) == (headline, None)


def test_a_writers_note_with_another_word_before_the_verb_is_no_deck() -> None:
    note = "Ida Moor currently works for the Bay Press as a reporter and lives beside the harbour of Quell."
    found = article(html(before=f"<div class=author>Ida Moor</div><div class=summary>{note}</div>"))
    assert found.deck is None


def test_a_note_on_the_writer_above_the_body_is_none_of_it() -> None:
    note = (
        "Ida Moor is a reporter of the Bay Press who has covered the harbour of Quell and its council for nine years."
    )
    found = article(html(before="<div>By Ida Moor</div>", body=f"<p>{note}</p>{BODY}"))
    assert (found.deck, found.text.startswith(SENTENCES[0])) == (None, True)
    assert [aside.text for aside in found.set_aside if aside.kind == "author_note"] == [note]


def test_a_story_about_whom_a_deck_names_begins_with_its_first_paragraph() -> None:
    first = "Una Hale has praised the harbour of Quell, which she saw for the first time on a grey Monday in May."
    found = article(
        html(before="<p class=caption>Una Hale at the quay</p><p>By Ida Moor</p>", body=f"<p>{first}</p>{BODY}")
    )
    assert found.text.startswith(first)


def test_a_heading_before_the_byline_is_the_deck() -> None:
    deck = "The keeper of the light has become famous by what she wrote on the wall"
    page = (
        html().replace("</h1>", f"</h1><h2>{deck}</h2><p>By Ida Moor</p>").replace("<div class=article-body>", "<div>")
    )
    assert article(page).deck == deck


def test_the_heading_that_is_called_a_deck_goes_before_another() -> None:
    deck = "A new quay is shown in Quell, and it looks like the one of last year"
    found = article(html(before=f"<h4>Ida Moor, see her other stories</h4><h2 class=subtitle>{deck}</h2>"))
    assert found.deck == deck


def test_words_about_a_video_are_no_deck() -> None:
    words = "Travellers at the harbour of Quell say what they think of the new quay and of its lorries."
    assert article(html(before=f'<p class="video-desc description">{words}</p>')).deck is None


def test_the_headline_behind_long_menus_goes_before_a_link_to_the_page() -> None:
    links = "".join(f"<li>What the council of the harbour said on day {n}</li>" for n in range(90))
    page = html(headline="Rain falls on the old quay").replace(
        "<main>", f"<ul><li>Rain falls on the old quay</li>{links}</ul><main>"
    )
    found = article(page)
    assert found.evidence["headline"].at == "91"


@pytest.mark.parametrize("headline", ["Quell closes the old north quay", "“Quell closes its quay”"])
def test_the_way_to_a_page_without_markup_is_no_headline(headline: str) -> None:
    lines = ["Menu", "Search", "Sign in", "Live", f"News Harbour {headline}", headline, "Entry: 5.03.2026 - 14:54"]
    assert article("\n\n".join([*lines, *SENTENCES, *SENTENCES]), None).headline == headline


def test_a_deck_that_is_a_list() -> None:
    told = [
        f"The {one} of the harbour is to be paid for by the crews themselves." for one in ("wall", "crane", "light")
    ]
    items = "".join(f"<li>{one}" for one in told)
    found = article(html("", f"<ul class=points>{items}</ul>"))
    assert found.deck == " ".join(told)
    assert (found.labels[1:4], found.body[0].text) == (("deck",) * 3, SENTENCES[0])
    linked = "".join(f"<li><a href=/{n}>{one}</a>" for n, one in enumerate(told))
    assert article(html("", f"<ul class=points>{linked}</ul>")).deck is None


def test_a_deck_below_the_date_with_its_byline_in_capitals() -> None:
    lead = f"<p class=intro>{DECK}. <span class=author>VON IDA MOOR</span></p>"
    found = article(html('<meta name=author content="Bay Press">').replace("<h1>", "<p>10.04.2026</p><h1>").replace(
        "<div class=article-body>", f"{lead}<div class=article-body>"
    ))  # fmt: skip
    assert (found.deck, [one.name for one in found.authors]) == (f"{DECK}.", ["Ida Moor"])


def test_what_a_story_is_filed_under_is_no_deck() -> None:
    assert article(html("", "<h4>Topic: <a href=/quays>The quays after the flood</a></h4>")).deck is None


def test_a_headline_that_a_meta_tag_alone_tells() -> None:
    printed = "<div class=sh>Rain falls again on Carrow</div>"
    source = html('<meta name=Headline content="Rain falls again on Carrow">', headline="BAY NEWS | Talk | Rain")
    source = source.replace("<h1>BAY NEWS | Talk | Rain</h1>", printed)
    assert article(source).headline == "Rain falls again on Carrow"


def test_the_only_heading_of_a_page_whose_title_is_every_pages() -> None:
    heading = "<table><tr><td>08-Jun-25<tr><td><h3>Harbour opens its second gate to ferries</h3></table>"
    source = html(headline="Press Releases").replace("<h1>Press Releases</h1>", heading)
    found = article(source)
    assert found.headline == "Harbour opens its second gate to ferries"
    assert found.published is not None
    assert str(found.published.day) == "2025-06-08"
    two = source.replace("</table>", "</table><h3>Harbour opens its first gate to small boats</h3>")
    assert article(two).headline == "Press Releases"


def test_a_short_second_line_in_ideographs_is_a_deck_where_the_body_has_no_sections() -> None:
    body = "".join(f"<p>{'港の町では来週から新しい船が走ると市長が話した。' * 4}</p>" for _ in range(3))
    source = html(body=f"<h2>木の公園で見頃</h2>{body}", headline="色とりどりの花が咲く")
    assert article(source.replace("公園で", "三川公園で"), None).deck == "木の三川公園で見頃"
    assert article(source.replace("</div></article>", f"<h2>船の町の話</h2>{body}</div></article>"), None).deck is None


def test_what_a_system_calls_a_first_page_is_no_headline_where_a_heading_stands_far_below() -> None:
    menu = "".join(f"<p>Stones {number}</p>" for number in range(70))
    source = f"<title>Home Page</title>{BODY}{menu}<h1>Welcome to the quay</h1><h2>Stones</h2>"
    assert article(source).headline == "Welcome to the quay"
    assert article(source.replace("Home Page", "Stones of Hull")).headline == "Stones of Hull"


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ("Evening on the quay Boats lose ground", "Evening on the quay Boats lose ground"),
        ("12/10/2026 7:38:01 PM | 3 minute read", None),
    ],
)
def test_a_kicker_of_seven_words_holds_no_figures(line: str, kicker: str | None) -> None:
    source = f"<main><header><div>{line}</div><h1>Rain falls again</h1></header>{BODY}</main>"
    assert article(f"<title>Rain falls again</title>{source}").kicker == kicker


def test_a_page_without_headings_has_its_headline_over_the_byline() -> None:
    cell = "<td><b>{}</b><br><br>By IDA MOOR<br><br>" + "<br><br>".join(SENTENCES) + "</td>"
    source = f"<title>Bay Herald - Local News</title><table><tr>{cell.format('Levee bonds go to voters')}</tr></table>"
    found = article(source)
    assert (found.headline, [one.name for one in found.authors]) == ("Levee bonds go to voters", ["Ida Moor"])
    for other in ("It is over.", "May 3, 2024", "Local"):
        assert article(source.replace("Levee bonds go to voters", other)).headline != other
    headed = source.replace("<table>", "<h2>The week in the bay</h2><table>")
    assert article(headed).headline != "Levee bonds go to voters"


@pytest.mark.parametrize("above", ["Article", "Blog", "5 replies", "Bay Forums › Talk › Boats", "Title"])
def test_what_a_page_says_above_all_its_headlines_is_no_kicker(above: str) -> None:
    heading = f"<header><p class=kicker>{above}</p><h1>{TITLE}</h1></header>"
    assert article(f"<title>{TITLE}</title><article>{heading}{BODY}</article>").kicker is None


@pytest.mark.parametrize("above", ["5 ways out", "2026 in review", "Bay Blog", "Letters"])
def test_what_looks_like_it_may_be_one(above: str) -> None:
    heading = f"<header><p class=kicker>{above}</p><h1>{TITLE}</h1></header>"
    assert article(f"<title>{TITLE}</title><article>{heading}{BODY}</article>").kicker == above


@pytest.mark.parametrize("word", ["The", "A", "Die", "Les"])
def test_an_article_before_the_stated_title_is_no_kicker(word: str) -> None:
    found = article(f"<title>Best ferries of the year</title><h1>{word} Best ferries of the year</h1>{BODY}")
    assert (found.headline, found.kicker) == (f"{word} Best ferries of the year", None)


def test_a_notice_on_cookies_is_no_headline() -> None:
    notice = "<div class=notice><h1>Your choice regarding cookies on this site</h1></div>"
    assert article(f"<title>News from the bay</title>{notice}<h2>Rain</h2>{BODY}").headline == "News from the bay"
    own = "How cookies are baked in Carrow"
    assert article(f"<title>{own}</title><h1>{own}</h1>{BODY}").headline == own
