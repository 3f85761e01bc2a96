"""The static site: what may be shown and no more, the same bytes each time, and nothing left of what is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

import feedparser
import pytest
from lxml import etree
from msgspec.structs import replace
from tests.leaks import NOW, articles, leaked, seen
from tests.publish.kept import kept, older, store_with

from onrecord import read
from onrecord.beside import Beside
from onrecord.errors import OnrecordError
from onrecord.publish.outgoing import let_out
from onrecord.publish.site import MARK, SiteOptions, write_files
from onrecord.publish.site_pages import site_files
from onrecord.publish.site_views import Templates, article_page, frame_of
from onrecord.record import Aside, Block, Permission, Statement, Words
from onrecord.store import Store, open_store

OPTIONS = SiteOptions(title="The wire", address="https://wire.example/news")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path) as made:
        yield made


class Page(HTMLParser):
    """The links, ids, elements and meta of a page."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.links += [value for name, value in attrs if name in ("href", "src") and value]

    def meta(self, name: str) -> str | None:
        return next((one.get("content") for tag, one in self.tags if tag == "meta" and name in one.values()), None)


def pages(files: dict[str, bytes]) -> dict[str, Page]:
    return {name: Page(content) for name, content in files.items() if name.endswith(".html")}


def test_every_article_has_a_page_and_no_text_leaves_that_may_not(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    for name, record in articles().items():
        page = files[f"article/{record.id}.html"]
        assert seen(record.headline or "") in seen(page)
        for path, content in files.items():
            way = "feed" if path.endswith((".rss", ".atom", ".json")) else "site"
            assert leaked(content, record, way) == [], f"{name} in {path}"


def test_the_text_is_there_where_it_may_be(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    for name in ("licensed", "public domain", "free with credit", "copy of a licensed text"):
        record = articles()[name]
        page = seen(files[f"article/{record.id}.html"])
        assert all(seen(block.text) in page for block in record.body), name
        assert "CC-BY-ND-4.0" in files[f"article/{record.id}.html"].decode() or name != "licensed"
    passage = files[f"article/{articles()['all rights reserved'].id}.html"].decode()
    assert "This is a passage." in passage
    assert "The text may not be shown here." in files[f"article/{articles()['silent'].id}.html"].decode()


@pytest.mark.parametrize(("name", "shown"), [("licensed", True), ("all rights reserved", False)])
def test_words_that_do_not_tell_it_have_their_verb_where_the_text_leaves_whole(name: str, shown: bool) -> None:
    record, words = articles()[name], "Ada Holt rejected a call for new sluices."
    start, text = len(record.text) + 2, f"{record.text}\n\n{words}"
    said = Statement(
        id="1", form="indirect", content=Words(spans=((start + 18, start + 40),), text=words[18:40]),
        cue=Words(spans=((start + 9, start + 17),), text=words[9:17]), confidence=0.9,
    )  # fmt: skip
    body = (*record.body, Block(kind="paragraph", text=words, start=start, end=len(text)))
    article = let_out(replace(record, text=text, body=body, statements=(said,), names=None, times=None), "site")
    page = Templates().page("article.html", frame_of(article, "", ()), page=article_page(article, None)).decode()
    assert ('<p><span class="verb">[rejected]</span> a call for new sluices</p>' in page) is shown
    assert ("<p>a call for new sluices</p>" in page) is not shown


def test_the_same_store_gives_the_same_bytes(store: Store) -> None:
    assert list(site_files(store, OPTIONS)) == list(site_files(store, OPTIONS))


def test_links_are_relative_and_lead_somewhere(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    inner = 0
    for name, page in pages(files).items():
        for link in page.links:
            if re.match(r"https?://", link):
                continue
            target = urljoin(f"/{name}", link).partition("#")[0].lstrip("/")
            assert not link.startswith("/"), f"{link} in {name} works at a root alone"
            assert target in files, f"{link} in {name}"
            inner += 1
    assert inner > 100


def test_nothing_is_executed_and_nothing_comes_from_elsewhere(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    for name, page in pages(files).items():
        policy = page.meta("Content-Security-Policy") or ""
        assert policy.startswith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"), name
        assert {tag for tag, _ in page.tags} & {"img", "iframe", "object", "embed", "form", "video", "base"} == set(), (
            name
        )
        scripts = [one for tag, one in page.tags if tag == "script"]
        assert all(one == {"type": "application/ld+json"} for one in scripts)
        assert not any(key.startswith("on") or key == "style" for _, one in page.tags for key in one)
        assert not any(tag == "link" and one.get("rel") == "stylesheet" for tag, one in page.tags)


def test_hostile_words_of_a_page_stay_words(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>\x00\x1b</style>\u202e{{ 7*7 }}"
    record = replace(articles()["public domain"], headline=evil, deck=evil, section=evil, tags=(evil,))
    with store_with(tmp_path, [record]) as store:
        files = dict(site_files(store, replace(OPTIONS, title=evil)))
    for name, page in pages(files).items():
        assert sum(tag == "script" for tag, _ in page.tags) == name.startswith("article/"), name
        assert b"\x00" not in files[name]
        assert b"49" not in re.sub(rb"<style>.*?</style>|sha256-\S+|\d{4}", b"", files[name], flags=re.S)


def test_feeds_are_there_with_an_address_and_only_then(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    read_back = feedparser.parse(files["feed.rss"])
    assert not read_back.bozo
    related = [link.href for entry in read_back.entries for link in entry.links if link.rel == "related"]
    assert related
    assert all(link.removeprefix("https://wire.example/news/") in files for link in related)
    assert feedparser.parse(files["outlet/carrowledger.example.atom"]).entries
    assert any(name.startswith("person/") and name.endswith(".rss") for name in files)
    opml = etree.fromstring(files["outlets.opml"])
    assert "https://wire.example/news/outlet/carrowledger.example.rss" in {
        one.get("xmlUrl") for one in opml.iter("outline")
    }
    without = dict(site_files(store, replace(OPTIONS, address=None)))
    assert not [name for name in without if name.endswith((".rss", ".atom", ".json")) and "tdmrep" not in name]
    assert 'rel="alternate"' not in without["index.html"].decode()


def test_older_versions_are_there_where_they_may_be_archived(tmp_path: Path) -> None:
    latest = articles()["public domain"]
    shut = articles()["all rights reserved"]
    with store_with(tmp_path, []) as store:
        for number, record in enumerate((older(latest), older(shut), latest, shut)):
            store.add(kept(record, b"%d" % number), NOW + timedelta(minutes=number))
        files = dict(site_files(store, OPTIONS))
    assert f"article/{latest.id}.{older(latest).version}.html" in files
    assert "quiet heron" in files[f"article/{latest.id}.{older(latest).version}.html"].decode()
    assert "quiet heron" not in files[f"article/{latest.id}.html"].decode()
    assert f"{latest.id}.{older(latest).version}.html" in files[f"article/{latest.id}.html"].decode()
    assert f"article/{shut.id}.{older(shut).version}.html" not in files
    assert not [name for name, content in files.items() if b"quiet heron" in content and latest.id not in name]


def test_a_pages_signals_are_those_of_its_source(store: Store) -> None:
    found = pages(dict(site_files(store, OPTIONS)))
    licensed, refused, free = (
        found[f"article/{articles()[name].id}.html"] for name in ("licensed", "refused", "public domain")
    )
    assert (free.meta("robots"), free.meta("tdm-reservation")) == ("index", "0")
    assert (refused.meta("robots"), refused.meta("tdm-reservation")) == ("noarchive", "1")
    assert licensed.meta("tdm-reservation") == "1", "mining asks for credit"
    rels = {one.get("rel"): one.get("href") for tag, one in licensed.tags if tag == "link"}
    assert rels["license"] == "https://creativecommons.org/licenses/by-nd/4.0/"
    assert rels["canonical"] == articles()["licensed"].url
    assert "canonical" not in {one.get("rel") for tag, one in refused.tags if tag == "link"}


def test_our_own_reader_takes_a_page_for_what_it_is(store: Store) -> None:
    record = articles()["licensed"]
    page = dict(site_files(store, OPTIONS))[f"article/{record.id}.html"]
    again = read(page, f"https://wire.example/news/article/{record.id}.html", NOW)
    assert again.headline == record.headline
    assert again.rights
    assert again.rights.licence == "CC-BY-ND-4.0"
    assert again.rights.may.adapt.answer != "yes"
    assert (again.rights.may.feed.answer, again.rights.may.republish.answer) == ("yes", "yes"), "the origin's own terms"


def test_its_files_for_machines_say_of_each_page_what_the_page_says(store: Store) -> None:
    files = dict(site_files(store, OPTIONS))
    assert files["robots.txt"].endswith(b"\nLicense: https://wire.example/news/rsl.xml\n")
    beside = Beside(
        robots_txt=files["robots.txt"].decode(), tdmrep_json=files[".well-known/tdmrep.json"].decode(),
        rsl=files["rsl.xml"].decode(),
    )  # fmt: skip
    for name, record in articles().items():
        page, url = files[f"article/{record.id}.html"], f"{OPTIONS.address}/article/{record.id}.html"
        alone, with_files = read(page, url, NOW).rights, read(page, url, NOW, beside).rights
        assert alone
        assert with_files
        free = Page(page).meta("tdm-reservation") == "0"
        assert free == (name == "public domain")
        told = [with_files.may.mine.answer, with_files.may.train.answer]
        # What the source leaves free is not ours to grant (R5), and nothing of ours refuses it.
        assert told == (["ask", "ask"] if free else ["no", "no"]), name
        for use in ("feed", "republish", "adapt"):
            assert getattr(with_files.may, use).answer == getattr(alone.may, use).answer, "they are for machines"


def test_without_an_address_the_files_name_no_document(store: Store) -> None:
    files = dict(site_files(store, replace(OPTIONS, address=None)))
    assert "rsl.xml" not in files
    assert b"License" not in files["robots.txt"]
    assert b'"location": "/"' in files[".well-known/tdmrep.json"]


def test_a_promise_opens_what_waits_for_it_and_is_printed(store: Store) -> None:
    record = articles()["not for commerce"]
    page = dict(site_files(store, replace(OPTIONS, promised=frozenset({"non-commercial"}))))[
        f"article/{record.id}.html"
    ]
    assert seen(record.body[-1].text) in seen(page)
    assert b"Not for commercial use." in page


def test_an_empty_store_is_a_site_too(tmp_path: Path) -> None:
    with open_store(tmp_path / "empty.db") as store:
        files = dict(site_files(store, OPTIONS))
    assert {"index.html", "people.html", "outlets.html", "404.html", "feed.atom", "robots.txt"} <= set(files)
    assert b"Nothing is here yet." in files["index.html"]


def test_many_stories_are_parted_into_pages(store: Store) -> None:
    files = dict(site_files(store, replace(OPTIONS, a_page=5)))
    assert "latest-2.html" in files
    listed = [link for name in files if re.fullmatch(r"(index|latest-\d)\.html", name)
              for link in pages({name: files[name]})[name].links if link.startswith("article/")]  # fmt: skip
    assert {f"article/{record.id}.html" for record in articles().values()} == set(listed)


# ---------------------------------------------------------------- writing


def test_a_site_replaces_the_last_one_as_a_whole(tmp_path: Path) -> None:
    where = tmp_path / "deep" / "site"
    write_files(where, [("a.html", b"a"), ("sub/b.html", b"b")])
    written = write_files(where, [("a.html", b"new")])
    assert (written.files, written.size) == (1, 3)
    assert {str(path.relative_to(where)) for path in where.rglob("*")} == {MARK, "a.html"}
    assert [path.name for path in where.parent.iterdir()] == ["site"]


def test_what_was_forgotten_is_gone(store: Store, tmp_path: Path) -> None:
    where, record = tmp_path / "site", articles()["public domain"]
    write_files(where, site_files(store, OPTIONS))
    assert (where / "article" / f"{record.id}.html").is_file()
    store.forget_article(record.id, NOW)
    write_files(where, site_files(store, OPTIONS))
    left = [path for path in where.rglob("*") if path.is_file() and record.id in path.read_text(encoding="utf-8")]
    assert left == []


def test_a_failure_half_way_leaves_the_old_site(tmp_path: Path) -> None:
    where = tmp_path / "site"
    write_files(where, [("a.html", b"old")])

    def failing() -> Iterator[tuple[str, bytes]]:
        yield "a.html", b"new"
        raise OnrecordError("x", "the store went away")

    with pytest.raises(OnrecordError):
        write_files(where, failing())
    assert (where / "a.html").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_run_that_was_killed_between_the_renames_is_mended(tmp_path: Path) -> None:
    write_files(tmp_path / "site", [("a.html", b"old")])
    (tmp_path / "site").rename(tmp_path / ".site.onrecord-old")
    (tmp_path / ".site.onrecord-new").mkdir()
    write_files(tmp_path / "site", [("a.html", b"new")])
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (tmp_path / "site" / "a.html").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["../a.html", "/etc/a", "a/../../b", "", "a\\b"])
def test_no_file_is_written_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(OnrecordError):
        write_files(tmp_path / "site", [(name, b"x")])
    assert list(tmp_path.iterdir()) == []


def test_other_peoples_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(OnrecordError, match="holds other files"):
        write_files(tmp_path, [("a.html", b"a")])
    with pytest.raises(OnrecordError, match="is a file"):
        write_files(tmp_path / "notes.txt", [("a.html", b"a")])
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_outlets_with_strange_domains_have_pages_all_the_same(tmp_path: Path) -> None:
    record = articles()["public domain"]
    assert record.outlet
    odd = replace(record, outlet=replace(record.outlet, domain="../../étrange example"))
    with store_with(tmp_path, [odd]) as store:
        names = [PurePosixPath(name) for name, _ in site_files(store, OPTIONS)]
    assert all(".." not in path.parts for path in names)
    assert [path for path in names if path.parts[0] == "outlet"]


def test_only_a_yes_shows(tmp_path: Path) -> None:
    record = articles()["public domain"]
    assert record.rights
    may = replace(record.rights.may, republish=Permission(answer="unknown", rule="R2"))
    with store_with(tmp_path, [replace(record, rights=replace(record.rights, may=may))]) as store:
        page = dict(site_files(store, OPTIONS))[f"article/{record.id}.html"].decode()
    assert "This is a passage." in page
    assert "articleBody" not in page


def test_an_outlets_name_is_printed_on_the_page_that_has_only_its_domain(tmp_path: Path) -> None:
    """Another page of the outlet told the name."""
    named, bare = articles()["licensed"], articles()["silent"]
    assert named.outlet
    assert bare.outlet
    name, domain = named.outlet.name or "?", bare.outlet.domain or "?"
    assert named.outlet.domain == domain
    bare = replace(bare, outlet=replace(bare.outlet, name=None))
    with store_with(tmp_path, [named, bare]) as store:
        files = dict(site_files(store, OPTIONS))
    page, front = files[f"article/{bare.id}.html"].decode(), files["index.html"].decode()
    for html in (page, front, files["feed.atom"].decode()):
        shown = re.sub(r"<[^>]*>", " ", html)
        assert name in shown
        assert domain not in re.sub(r"https?://\S+", "", shown)


@pytest.mark.parametrize(("name", "shown"), [("licensed", True), ("all rights reserved", False)])
def test_a_correction_leaves_with_the_text_that_it_corrects(name: str, shown: bool) -> None:
    words = "Correction: an earlier version named another gate."
    record = articles()[name]
    corrected = replace(record, set_aside=(*record.set_aside, Aside(kind="correction", text=words)))
    assert let_out(corrected, "site").corrections == ((words,) if shown else ())
    assert let_out(corrected, "site", "owner").corrections == (words,)


def test_a_correction_stands_on_the_articles_page(tmp_path: Path) -> None:
    words = "Correction: an earlier version named another gate."
    record = articles()["licensed"]
    corrected = replace(record, set_aside=(*record.set_aside, Aside(kind="correction", text=words)))
    with open_store(tmp_path / "store.db") as made:
        made.add(kept(corrected), NOW)
        page = dict(site_files(made, OPTIONS))[f"article/{record.id}.html"].decode()
    assert page.index(words) < page.index('class="text"')
