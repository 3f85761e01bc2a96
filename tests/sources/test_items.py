"""`items`: each kind of source, lazily, with a failure for each that fails."""

from __future__ import annotations

import gzip
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord import read
from onrecord.beside import FeedItem
from onrecord.errors import UsageError
from onrecord.sources import Failed, Item, Options, items

from .conftest import HTML, Reply, TestWeb

FEED = """<rss version="2.0"><channel><title>The Vest</title><link>http://news.example/</link>
<item><title>One</title><link>http://news.example/1</link><description>First &amp;lt;b&amp;gt;</description></item>
<item><title>Two</title><link>http://gone.example/2</link><description>&lt;p&gt;Second&lt;/p&gt;</description></item>
<item><title>Three</title><description>Third</description></item></channel></rss>"""


def whats(found: list[Item | Failed]) -> list[str]:
    return [one.error.args[1] if isinstance(one, Failed) else "" for one in found]


def pages(found: list[Item | Failed]) -> list[Item]:
    assert all(isinstance(one, Item) for one in found), found
    return [one for one in found if isinstance(one, Item)]


def test_a_folder_in_its_order(tmp_path: Path) -> None:
    for name, text in {
        "b.html": HTML,
        "a.txt": "Words.",
        "sub/c.htm": "",
        "sub/feed.xml": FEED,
        "feed.json": '{"version": "https://jsonfeed.org/version/1", "title": "T", "items": [{"id": "1"}]}',
        "data.json": '{"a": 1}',
        ".hidden/d.html": HTML,
        ".e.html": HTML,
        "robots.txt": "User-agent: *",
        "picture.html": "GIF89a",
        "style.css": "p {}",
        "noextension": HTML,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    found = pages(list(items(str(tmp_path))))
    assert [item.name.removeprefix(f"{tmp_path}/") for item in found] == [
        *("a.txt", "b.html", "feed.json#1", "noextension"),
        *("sub/c.htm", "sub/feed.xml#1", "sub/feed.xml#2", "sub/feed.xml#3"),
    ]
    assert [item.kind for item in found[:2]] == ["text", "html"]


def test_what_a_browser_saved_with_a_page_is_no_page_of_its_own(tmp_path: Path) -> None:
    page = b"<html><body><p>Words.</p></body></html>"
    for name in (
        "The dam.html", "The dam_files/frame.html", "The dam_files/more/advert.html", "Wehr.htm", "Wehr-Dateien/a.html",
        "dam_files/page.html", "The dam.txt", "tide.txt", "tide_files/page.html", "The dam_fileset/page.html",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(page)
    found = [one.name.removeprefix(f"{tmp_path}/") for one in items(tmp_path)]
    assert sorted(found) == [
        "The dam.html", "The dam.txt", "The dam_fileset/page.html", "Wehr.htm", "dam_files/page.html", "tide.txt",
        "tide_files/page.html",
    ]  # fmt: skip


def test_a_folder_of_markdown_gives_what_has_front_matter(tmp_path: Path) -> None:
    for name, words in (
        ("post.md", "---\ntitle: The dam\n---\nWords."), ("toml.markdown", '+++\r\ntitle = "The dam"\r\n+++\r\nWords.'),
        ("notes.md", "# Notes\n\nTo be done."), ("README.md", "---\ntitle: This folder\n---\nWords."),
        ("rule.md", "----\n"),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(words.encode())
    assert [Path(one.name).name for one in items(tmp_path)] == ["post.md", "toml.markdown"]
    assert isinstance(next(iter(items(tmp_path / "notes.md"))), Item), "one that is named is read"


def test_packed_pages_are_unpacked(tmp_path: Path) -> None:
    page, words, feed = (gzip.compress(text.encode()) for text in (HTML, "Words.", FEED))
    for name, data in {
        "a.html.gz": page + gzip.compress(b"<p>And more.</p>"),
        "b.txt.gz": words,
        "c.xml.gz": feed,
        "cut.html.gz": page[:-12],
        "data.json.gz": gzip.compress(b"{}"),
        "damaged.html.gz": b"\x1f\x8b\x08",
        "picture.html.gz": gzip.compress(b"GIF89a"),
        "large.html.gz": gzip.compress(b"<p>" * 20_000),
    }.items():
        (tmp_path / name).write_bytes(data)
    found = list(items(str(tmp_path), Options(max_bytes=50_000)))
    names = [one.name.removeprefix(f"{tmp_path}/") for one in found]
    assert names[:2] == ["a.html.gz", "b.txt.gz"]
    assert names[2:5] == ["c.xml.gz#1", "c.xml.gz#2", "c.xml.gz#3"]
    assert [(item.kind, item.page) for item in pages(found[:2])] == [
        ("html", HTML.encode() + b"<p>And more.</p>"),
        ("text", b"Words."),
    ]
    told = dict(zip(names[5:], whats(found[5:]), strict=True))
    assert {*told} == {"cut.html.gz", "damaged.html.gz", "large.html.gz"}
    assert told["cut.html.gz"].startswith("is damaged (gzip")
    assert told["large.html.gz"].startswith("is larger than")


def test_a_folder_without_pages(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"%PDF-1.7")
    assert whats(list(items(str(tmp_path)))) == ["holds no pages (1 files of other kinds)"]


def test_a_folder_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(HTML * 10)
    (tmp_path / "b.html").write_text(HTML)
    found = list(items(str(tmp_path), Options(max_bytes=len(HTML))))
    assert whats(found) == [f"is larger than {len(HTML)} bytes", ""]


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a/one.html", "b/two.html", "c.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>One</p>")
    looked = os.scandir

    def refused(place: str) -> Any:
        if str(place).endswith("/a"):
            raise PermissionError(13, "Permission denied", str(place))
        return looked(place)

    monkeypatch.setattr(os, "scandir", refused)
    given = {Path(one.name).name: type(one) for one in items(str(tmp_path))}
    assert given == {"a": Failed, "two.html": Item, "c.html": Item}


def test_a_name_that_no_file_can_have_is_one_failure() -> None:
    (given,) = items("n" * 300)
    assert isinstance(given, Failed)
    assert "cannot be read (File name too long)" in str(given.error)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(HTML)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert len(list(items(str(tmp_path)))) == 1


def test_a_link_to_nothing_has_failed(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to(tmp_path / "gone.html")
    (tmp_path / "picture.png").symlink_to(tmp_path / "gone.png")
    assert whats(list(items(str(tmp_path)))) == ["is a link to what is not there"]
    assert whats(list(items(str(tmp_path / "a.html")))) == ["is a link to what is not there"]


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("none.html", None, "is not there"),
        ("a.pdf", b"%PDF-1.7", "is a PDF, not a page"),
        ("a.json", b"{}", "is JSON, but no JSON Feed"),
        ("a.pdf.gz", gzip.compress(b"%PDF-1.7", mtime=0), "is a PDF, not a page"),
        ("a.arc", b"filedesc://a.arc 127.0.0.1 20010101000000 text/plain 1", "is an ARC archive, not a page"),
        ("a.xml", b"<rss version='2.0'><channel><title>T</title></channel></rss>", "is a feed without items"),
    ],
)
def test_a_file_that_is_named_and_no_page_is_told(tmp_path: Path, name: str, data: bytes | None, what: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert whats(list(items(str(tmp_path / name)))) == [what]


@pytest.fixture
def specials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of one page and of what has a page's name and is none."""
    (tmp_path / "page.html").write_text(HTML)
    os.mkfifo(tmp_path / "pipe.html")
    monkeypatch.chdir(tmp_path)  # The name of a socket must be short.
    with socket.socket(socket.AF_UNIX) as there:
        there.bind("socket.html")
        yield tmp_path


@pytest.mark.parametrize(("name", "what"), [("pipe.html", "a named pipe"), ("socket.html", "a socket")])
def test_a_pipe_is_not_waited_for(specials: Path, name: str, what: str) -> None:
    (told,) = items(str(specials / name))
    assert isinstance(told, Failed)
    assert what in told.error.what


def test_a_name_that_is_no_utf8_can_be_kept(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.html"
    Path(os.fsdecode(path)).write_text(HTML)
    for source in (os.fsdecode(path), str(tmp_path)):
        (page,) = items(source)
        assert isinstance(page, Item)
        assert page.name == f"{tmp_path}/caf\\xe9.html"
        assert read(page.page, None, None, page.beside).source.name == page.name
    (gone,) = items(os.fsdecode(path + b"x"))
    assert isinstance(gone, Failed)
    assert gone.name.isprintable()


def test_a_device_is_no_file() -> None:
    (told,) = items("/dev/zero")
    assert isinstance(told, Failed)
    assert "a device" in told.error.what


def test_a_folder_tells_what_is_no_file(specials: Path) -> None:
    told = list(items(str(specials)))
    assert [isinstance(one, Failed) for one in told] == [False, True, True]


def test_what_the_shell_opened_is_read_though_it_is_a_pipe() -> None:
    reading, writing = os.pipe()
    os.write(writing, HTML.encode())
    os.close(writing)
    (page,) = items(f"/dev/fd/{reading}")
    os.close(reading)
    assert isinstance(page, Item)
    assert page.page == HTML.encode()


def test_a_pipe_beside_a_page_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "robots.txt")
    with pytest.raises(UsageError, match="a named pipe"):
        items(str(tmp_path / "page.html"), Options(beside=tmp_path))


def test_no_bytes_are_an_item_for_the_reading_to_judge(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    [item] = pages(list(items(str(tmp_path / "a"))))
    assert item.page == b""


def test_standard_input() -> None:
    reading, writing = os.pipe()
    os.write(writing, HTML.encode() * 1000)
    os.close(writing)
    with os.fdopen(reading, "rb") as stdin:
        [item] = pages(list(items("-", stdin=stdin)))
    assert (item.name, item.page, item.url) == ("-", HTML.encode() * 1000, None)


def test_the_items_of_a_feed_are_pages_as_the_feed_has_them(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    first, second, third = pages(list(items(str(tmp_path / "feed.xml"))))
    assert first.url == "http://news.example/1"
    assert second.page == b'<!doctype html>\n<meta charset="utf-8">\n<p>Second</p>\n'
    assert third.page == b'<!doctype html>\n<meta charset="utf-8">\n<p>Third</p>\n' or third.page.endswith(b"Third\n")
    assert first.beside is not None
    assert first.beside.kind == "feed"
    assert first.beside.feed is not None
    assert (first.beside.feed.title, first.beside.feed.feed_title) == ("One", "The Vest")


def test_at_most_so_many(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    assert len(list(items(str(tmp_path / "feed.xml"), Options(max_items=2)))) == 2


def test_nothing_is_fetched_before_it_is_asked_for(net: TestWeb) -> None:
    net.server.page("/feed", FEED, Content_Type="application/rss+xml")
    found = items("http://news.example/feed", Options(fetch=True), web=net.web())
    assert net.server.asked == []
    next(found)
    assert "/2" not in net.server.asked


def test_a_page_by_its_address(net: TestWeb) -> None:
    net.server.page("/old", status=301, Location="/new")
    net.server.page("/new")
    [item] = pages(list(items("http://news.example/old", web=net.web())))
    assert (item.name, item.url, item.kind) == ("http://news.example/old", "http://news.example/new", "html")
    assert item.beside is not None
    assert item.beside.name == "http://news.example/old"


def test_a_feed_by_its_address(net: TestWeb) -> None:
    net.server.page("/feed", FEED, Content_Type="text/html", X_Robots_Tag="noai")
    net.server.page("/robots.txt", "User-agent: GPTBot\nDisallow: /\n")
    first, second, _ = pages(list(items("http://news.example/feed", web=net.web())))
    assert first.name == "http://news.example/feed#1"
    assert first.beside is not None
    assert second.beside is not None
    assert first.beside.headers == (), "the feed's headers are not the page's"
    assert first.beside.robots_txt is not None
    assert second.beside.robots_txt is None, "another site's robots.txt says nothing of this page"


def test_the_links_of_a_feed_are_fetched_with_what_the_feed_says(net: TestWeb) -> None:
    net.server.page("/feed", FEED, Content_Type="application/rss+xml")
    net.server.page("/1")
    found = list(items("http://news.example/feed", Options(fetch=True), web=net.web()))
    assert whats(found) == ["", "answered 404", ""]
    first, second, third = found
    assert isinstance(first, Item)
    assert first.page == HTML.encode()
    assert first.beside is not None
    assert first.beside.feed is not None
    assert first.beside.feed.title == "One"
    assert first.beside.status == 200
    assert second.name == "http://gone.example/2"
    assert isinstance(third, Item)
    assert third.name == "http://news.example/feed#3"


SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> http://news.example/1 </loc><lastmod>2026-11-03T09:00:00+02:00</lastmod>
<news:news><news:publication><news:name>The Vest</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-11-03</news:publication_date><news:title>Quarry &amp; dam</news:title>
<news:keywords>Quarries, Councils</news:keywords></news:news>
<image:image><image:loc>http://news.example/1.jpg</image:loc><image:title>A quarry</image:title></image:image></url>
<url><loc>http://news.example/2</loc><lastmod>2026-11-02</lastmod></url>
<url><loc>relative</loc></url></urlset>"""


@pytest.mark.parametrize("packed", [False, True])
def test_the_pages_of_a_sitemap_are_fetched_with_what_it_says(net: TestWeb, packed: bool) -> None:
    data = gzip.compress(SITEMAP.encode()) if packed else SITEMAP.encode()
    net.server.replies["/sitemap.xml"] = Reply(data, headers={"Content-Type": "application/octet-stream"})
    net.server.page("/1")
    net.server.page("/2")
    first, second = pages(list(items("http://news.example/sitemap.xml", Options(fetch=True), web=net.web())))
    assert (first.url, second.url) == ("http://news.example/1", "http://news.example/2")
    assert first.beside is not None
    assert first.beside.feed == FeedItem(
        feed_url="http://news.example/sitemap.xml",
        feed_title="The Vest",
        feed_language="en",
        link="http://news.example/1",
        title="Quarry & dam",
        published="2026-11-03",
        updated="2026-11-03T09:00:00+02:00",
        tags=("Quarries", "Councils"),
    )
    assert second.beside is not None
    assert second.beside.feed == FeedItem(feed_url="http://news.example/sitemap.xml", link="http://news.example/2")


@pytest.mark.parametrize(
    ("words", "fetch", "what"),
    [
        (SITEMAP, False, "is a sitemap, not a page"),
        (SITEMAP[:-20], True, "is a damaged sitemap (no element found: line 9, column 22)"),
        ("<urlset></urlset>", True, "is a sitemap without pages"),
        ("<sitemapindex><sitemap/></sitemapindex>", True, "is a list of sitemaps without addresses"),
    ],
)
def test_a_sitemap_that_gives_no_pages_is_told(tmp_path: Path, words: str, fetch: bool, what: str) -> None:
    (tmp_path / "sitemap.xml").write_text(words)
    assert whats(list(items(str(tmp_path / "sitemap.xml"), Options(fetch=fetch)))) == [what]
    assert whats(list(items(str(tmp_path)))) == ["holds no pages (1 files of other kinds)"]


def test_what_an_address_leads_to_may_be_no_page(net: TestWeb) -> None:
    net.server.replies["/p"] = Reply(b"%PDF-1.7", headers={"Content-Type": "text/html"})
    assert whats(list(items("http://news.example/p", web=net.web()))) == ["is a PDF, not a page"]


def test_a_path_is_a_source_too(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML)
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "robots.txt").write_text("User-agent: *")
    [one] = items(tmp_path / "page.html", Options(beside=str(tmp_path / "beside")))
    assert isinstance(one, Item)
    assert one.beside is not None
    assert one.beside.robots_txt == "User-agent: *"


@pytest.mark.parametrize("source", [None, 5, b"page.html", ["page.html"]])
def test_what_is_no_source_is_told_at_once(source: Any) -> None:
    with pytest.raises(UsageError, match=r"source: what is of type \w+ is no source"):
        items(source)


def test_an_address_of_another_kind_is_told() -> None:
    [one] = items("file:///etc/passwd")
    assert "another kind (file:)" in str(one.error if isinstance(one, Failed) else one)


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_bytes": 0}, {"max_items": 0}, {"timeout": 0}, {"pause": -1}, {"user_agent": "a\r\nb"},
        {"user_agent": ""}, {"timeout": "30"}, {"max_bytes": None},
    ],
)  # fmt: skip
def test_options_that_make_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        Options(**wrong)  # type: ignore[arg-type]
