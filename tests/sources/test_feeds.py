"""Feeds: every field that says whose an item is and what may be done with it comes through."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.beside import FeedItem
from onrecord.errors import SourceError
from onrecord.sources.dates import iso
from onrecord.sources.feed_limits import repaired
from onrecord.sources.feed_nesting import without_nested
from onrecord.sources.feeds import feed_items
from onrecord.sources.json_feed import json_items

RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:cc="http://creativecommons.org/ns#" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule">
<channel><title>The Vest</title><link>https://vest.example/</link><language>en-GB</language>
<copyright>Copyright The Vest</copyright>
<creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>
<item><title>Council &amp; quarry</title><link>/quarry</link><guid isPermaLink="false">q-1</guid>
<pubDate>Tue, 03 Nov 2026 07:05:00 +0200</pubDate><dc:creator>Ada Vole</dc:creator>
<author>desk@vest.example (Ben Wren)</author>
<source url="https://wire.example/feed">The Wire</source><dc:rights>For personal use</dc:rights>
<creativeCommons:license>https://creativecommons.org/licenses/by-nd/4.0/</creativeCommons:license>
<category>Quarries</category><category>Councils</category>
<media:content url="https://vest.example/p.jpg"><media:title>A picture</media:title>
<media:description>What the picture shows, told at more length than the item is told itself</media:description>
<media:credit>Cy Finch</media:credit><media:license href="https://photos.example/">Photo terms</media:license>
<media:copyright>Photos</media:copyright></media:content>
<description>In &lt;b&gt;short&lt;/b&gt;.</description>
<content:encoded><![CDATA[<p class="x">In full, <a href="/r">it</a>.<iframe src="https://w.example/"></iframe></p>]]></content:encoded>
</item>
<item><description>No markup &amp; no link</description></item>
</channel></rss>"""

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nn"><title>The Vest</title>
<link href="https://vest.example/"/><link rel="self" href="https://vest.example/atom"/>
<link rel="license" href="https://vest.example/terms"/><rights>The Vest</rights><updated>2026-11-03T07:05:00Z</updated>
<entry><id>urn:1</id><title>Quarry</title><link href="https://vest.example/1"/><rights>Wire, 2026</rights>
<link rel="license" href="https://vest.example/own-terms"/>
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
<source><title>The Wire</title><id>urn:wire</id><link href="https://wire.example/"/><rights>W</rights></source>
<author><name>Ada Vole</name></author><published>2026-11-03T07:05:00.25+01:00</published><updated>2026-11-04</updated>
<summary>1 &lt; 2</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>In full</p></div></content></entry></feed>"""


def test_rss_comes_whole() -> None:
    (full, html), (bare, bare_html) = feed_items(RSS, "https://vest.example/feed", "feed")
    assert html
    assert full == FeedItem(
        feed_url="https://vest.example/feed",
        feed_title="The Vest",
        feed_link="https://vest.example/",
        feed_rights="Copyright The Vest",
        feed_language="en-GB",
        feed_licence="https://creativecommons.org/licenses/by/4.0/",
        id="q-1",
        link="https://vest.example/quarry",
        title="Council & quarry",
        authors=("Ada Vole", "Ben Wren"),
        published="2026-11-03T07:05:00+02:00",
        summary="In <b>short</b>.",
        content='<p class="x">In full, <a href="/r">it</a>.<iframe src="https://w.example/"></iframe></p>',
        tags=("Quarries", "Councils"),
        rights="For personal use",
        licence="https://creativecommons.org/licenses/by-nd/4.0/",
        source_title="The Wire",
        source_url="https://wire.example/feed",
    )
    assert (bare.summary, bare.content, bare.link) == ("No markup & no link", None, None)
    assert bare.licence is None
    assert bare_html is False or "<" not in (bare.summary or "")


def test_atom_comes_whole() -> None:
    [(item, html)] = feed_items(ATOM, None, "feed")
    assert html
    assert item == FeedItem(
        feed_url="https://vest.example/atom",
        feed_title="The Vest",
        feed_link="https://vest.example/",
        feed_rights="The Vest",
        feed_language="nn",
        feed_licence="https://vest.example/terms",
        id="urn:1",
        link="https://vest.example/1",
        title="Quarry",
        authors=("Ada Vole",),
        published="2026-11-03T07:05:00+01:00",
        updated="2026-11-04",
        summary="1 < 2",
        content="<p>In full</p>",
        rights="Wire, 2026",
        licence="https://creativecommons.org/licenses/by/4.0/",
        source_title="The Wire",
        source_url="https://wire.example/",
    )


def test_rdf_has_its_date_and_licence() -> None:
    rdf = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://web.resource.org/cc/">
    <channel rdf:about="https://v.example/"><title>V</title><dc:rights>R</dc:rights></channel>
    <item rdf:about="https://v.example/1"><title>One</title><link>https://v.example/1</link>
    <dc:date>2026-11-03T07:05+02:00</dc:date><cc:license rdf:resource="https://v.example/l"/></item></rdf:RDF>"""
    [(item, _)] = feed_items(rdf, None, "feed")
    assert (item.published, item.updated) == ("2026-11-03T07:05:00+02:00", None)
    assert (item.licence, item.feed_rights) == ("https://v.example/l", "R")


@pytest.mark.parametrize("prefix", ["cc", "dcterms", "ccl"])
@pytest.mark.parametrize("body", [">https://l.example/</{0}:license>", ' rdf:resource="https://l.example/"/>'])
def test_a_licence_of_another_vocabulary(prefix: str, body: str) -> None:
    element = f"<{prefix}:license{body.format(prefix)}"
    space = "http://purl.org/dc/terms/" if prefix == "dcterms" else "http://creativecommons.org/ns#"
    feed = f"""<rss version="2.0" xmlns:{prefix}="{space}" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <channel><title>T</title><item><title>I</title>{element}</item></channel></rss>"""
    [(item, _)] = feed_items(feed.encode(), None, "feed")
    assert item.licence == "https://l.example/"


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        ('<rss version="2.0"><channel><item><title>Ærlig</title></item></channel></rss>'.encode(), None),
        ('<rss version="2.0"><channel><item><title>Ærlig</title></item></channel></rss>'.encode(), "text/xml"),
        (
            '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Ærlig</title></item></channel></rss>'.encode(
                "latin-1"
            ),
            "application/rss+xml; charset=ISO-8859-1",
        ),
        (
            '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Ærlig</title></item>'
            "</channel></rss>".encode("latin-1"),
            None,
        ),
        (
            '<?xml version="1.0" encoding="utf-16"?><rss version="2.0"><channel><item><title>Ærlig</title></item>'
            "</channel></rss>".encode("utf-16"),
            None,
        ),
    ],
)
def test_letters_come_through(data: bytes, media_type: str | None) -> None:
    [(item, _)] = feed_items(data, None, "feed", media_type)
    assert item.title == "Ærlig"


def test_damage_is_read_over() -> None:
    data = b"<rss version='2.0'><channel><item><title>One & two</title></item><item><title>Three</title>"
    assert [item.title for item, _ in feed_items(data, None, "feed")] == ["One & two", "Three"]


def test_the_usual_damage_is_undone_outside_of_cdata() -> None:
    data = b"<a>R&D &amp; R&nbsp;&eacute;&nosuch; 1 < 2 \x0b<![CDATA[a&b <\x00 <]]> & <![CDATA[open & <"
    assert repaired(data) == (
        b"<a>R&amp;D &amp; R&#160;&#233;&amp;nosuch; 1 &lt; 2  <![CDATA[a&b <  <]]> &amp; <![CDATA[open &amp; &lt;"
    )


@given(st.text("<&;#x1amp![]CDT> "))
def test_what_is_repaired_stays_so(text: str) -> None:
    once = repaired(text.encode())
    assert repaired(once) == once


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<rss>" + b" " * 10_000_000, "is a feed larger than 10 MB"),
        (b"<rss>" + b"<item>" * 100_000, "is a feed, but damaged, and larger than 500 KB"),
        (b"<rss>" + b"".join(b"<a xmlns:n%d=''/>" % n for n in range(201)), "is a feed with 201 namespaces"),
    ],
)
def test_what_would_take_too_long_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(SourceError) as caught:
        feed_items(data, None, "feed")
    assert caught.value.what == what


def test_a_large_feed_with_a_bare_ampersand_is_read() -> None:
    items = b"<item><title>One & two</title><description>" + b"a" * 600_000 + b"</description></item>"
    [(item, _)] = feed_items(b"<rss version='2.0'><channel>" + items + b"</channel></rss>", None, "feed")
    assert item.title == "One & two"


def test_entities_are_not_followed() -> None:
    data = b"""<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
    <rss version="2.0"><channel><item><title>x &f; &b;</title></item></channel></rss>"""
    [(item, _)] = feed_items(data, None, "feed")
    assert "aaaa" not in (item.title or "")


@pytest.mark.parametrize("data", [b"", b"<x>"])
def test_what_is_no_feed_is_told(data: bytes) -> None:
    with pytest.raises(SourceError, match="is no feed that can be read"):
        feed_items(data, None, "feed")


@settings(max_examples=60, deadline=None)
@given(st.text("<>/&;![]\"' =:abcmediatlsrption"), st.integers(0, len(RSS)))
def test_no_damage_breaks_it(words: str, at: int) -> None:
    try:
        found = feed_items(RSS[:at] + words.encode() + RSS[at:], None, "feed")
    except SourceError:
        return
    assert all(isinstance(item, FeedItem) for item, _ in found)


NESTED = """<rss version="2.0" xmlns:yandex="http://news.yandex.ru" xmlns:turbo="http://turbo.yandex.ru"
 xmlns:v="https://vest.example/ns" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Весть</title>
<item><title>Карьер</title><link>https://vest.example/1</link><description>Коротко.</description>
<v:image><url>https://vest.example/1.jpg</url><description>Подпись</description><copyright>Ф. Ото</copyright></v:image>
<yandex:full-text><![CDATA[Карьер закрыли, &laquo;как обещали&raquo;.

Второй абзац.]]></yandex:full-text>
<yandex:related><link url="https://vest.example/2">Другое</link></yandex:related>
<v:story><dc:creator>Кто-то</dc:creator></v:story></item>
<item><title>Мост</title><link>https://vest.example/3</link><v:more lang="a&gt;b"/>
<turbo:content><![CDATA[<header><h1>Мост</h1></header><p>Мост открыт.</p>]]></turbo:content>
<author><name>Ида Мур</name></author></item></channel></rss>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "windows-1251"])
def test_elements_within_an_items_own_are_not_the_items(encoding: str) -> None:
    head = "" if encoding.startswith("utf-16") else f'<?xml version="1.0" encoding="{encoding}"?>'
    (first, html), (second, turbo) = feed_items((head + NESTED).encode(encoding), None, "feed")
    assert (first.link, first.summary, first.authors, first.rights) == ("https://vest.example/1", "Коротко.", (), None)
    assert (first.content, html) == ("Карьер закрыли, «как обещали».\n\nВторой абзац.", False)
    assert (second.link, second.authors, turbo) == ("https://vest.example/3", ("Ида Мур",), True)
    assert second.content == "<header><h1>Мост</h1></header><p>Мост открыт.</p>"


@given(st.text(alphabet='<>/ab:"= item', max_size=60))
def test_what_is_cut_out_leaves_the_rest_well_formed(inner: str) -> None:
    data = f"<rss><item><title>T</title><x:y><link>{inner}</link></x:y></item><item><x:z/></item></rss>".encode()
    cut = without_nested(data)
    assert cut in (data, b"<rss><item><title>T</title></item><item><x:z/></item></rss>")


def test_the_link_is_an_address_of_the_web_or_none() -> None:
    entries = (
        "<entry><id>urn:uuid:7</id><title>No link</title></entry>",
        '<entry><id>8</id><link href="tag/8"/></entry>',
        '<entry><id>9</id><link href="https://relay.example/~r/9"/>'
        "<fb:origLink>https://vest.example/9</fb:origLink></entry>",
    )
    data = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">'
        f"<title>The Vest</title>{''.join(entries)}</feed>"
    ).encode()
    assert [item.link for item, _ in feed_items(data, None, "feed")] == [None, None, "https://vest.example/9"]
    assert feed_items(data, "https://vest.example/atom", "feed")[1][0].link == "https://vest.example/tag/8"
    told = (
        b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "url": "a/1"}, {"id": 2, "url": "urn:2"}]}'
    )
    links = [one[0].link for one in json_items(told, "https://vest.example/feed", "feed") if isinstance(one, tuple)]
    assert links == ["https://vest.example/a/1", None]


def test_json_feed_comes_whole_and_a_damaged_item_alone_is_lost() -> None:
    data = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "The Vest", "language": "en",
    "home_page_url": "https://vest.example/", "feed_url": "https://vest.example/feed.json", "items": [
    {"id": 7, "url": "https://vest.example/7", "title": "Quarry", "content_html": "<p>Full</p>", "summary": "Short",
     "date_published": "2026-11-03T07:05:00+02:00", "authors": [{"name": "Ada Vole"}, {"url": "https://b.example/"}],
     "tags": ["Quarries"], "_private": {"a": 1}},
    {"id": "8", "url": 9},
    {"id": "9", "external_url": "https://wire.example/9", "content_text": "1 < 2", "author": {"name": "Ben Wren"}}]}"""
    first, second, third = json_items(data, None, "feed")
    assert first == (
        FeedItem(
            feed_url="https://vest.example/feed.json",
            feed_title="The Vest",
            feed_link="https://vest.example/",
            feed_language="en",
            id="7",
            link="https://vest.example/7",
            title="Quarry",
            authors=("Ada Vole",),
            published="2026-11-03T07:05:00+02:00",
            summary="Short",
            content="<p>Full</p>",
            tags=("Quarries",),
        ),
        True,
    )
    assert isinstance(second, SourceError)
    assert second.where == "feed#2"
    assert isinstance(third, tuple)
    assert (third[0].content, third[0].link, third[0].authors) == ("1 < 2", "https://wire.example/9", ("Ben Wren",))
    assert third[1] is False


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Tue, 03 Nov 2026 07:05:00 +0200", "2026-11-03T07:05:00+02:00"),
        ("Tue, 03 Nov 2026 07:05:00 GMT", "2026-11-03T07:05:00+00:00"),
        ("Tue, 03 Nov 2026 07:05:00", "2026-11-03T07:05:00"),
        ("Tue, 03 Nov 2026 07:05:00 -0000", "2026-11-03T07:05:00"),
        ("2026-11-03T07:05:00Z", "2026-11-03T07:05:00+00:00"),
        ("2026-11-03T07:05:00.123456-05:00", "2026-11-03T07:05:00-05:00"),
        ("2026-11-03 07:05", "2026-11-03T07:05:00"),
        ("2026-11-03", "2026-11-03"),
        ("2026-13-03", None),
        ("yesterday", None),
        ("Tue, 99 Nov 2026 07:05:00 +0200", None),
        ("", None),
        (None, None),
    ],
)
def test_a_moment(words: str | None, value: str | None) -> None:
    assert iso(words) == value


@given(st.text())
def test_no_words_break_a_moment(words: str) -> None:
    iso(words)
