"""Pages as a browser gets them: the text is the article's, nothing on it is executed, nothing is fetched elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace
from tests.desk.wire import NOW, sample, shown, store_with
from tests.strategies import records

from onrecord.desk.forms import DueAsked, FieldProblem, SaidAsked
from onrecord.desk.views.add import AddView, RecentLine
from onrecord.desk.views.article import article
from onrecord.desk.views.compare import compare
from onrecord.desk.views.due import due
from onrecord.desk.views.due_item import due_item
from onrecord.desk.views.error import ErrorView
from onrecord.desk.views.forgetting import of_article, of_person
from onrecord.desk.views.frame import FeedLink
from onrecord.desk.views.front import front
from onrecord.desk.views.job import JobRow, JobView
from onrecord.desk.views.login import LoginView
from onrecord.desk.views.outcomes import OutcomeForm
from onrecord.desk.views.outlet import outlet
from onrecord.desk.views.outlets import outlets
from onrecord.desk.views.people import people
from onrecord.desk.views.person import person
from onrecord.desk.views.search import search
from onrecord.desk.views.settings import SettingsView
from onrecord.record import Aside, Block, Link, Record, Warning
from onrecord.store import ArticleRow, OutletRow, Override, Query, Store, Story, VersionRow

DESK = Path(__file__).parents[2] / "src" / "onrecord" / "desk"
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=(Phase.generate,))
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg onload=alert(1)>{{ 7*7 }}"
EMPTY = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "circle", "rect", "path", "use"}


class Seen(HTMLParser):
    """What a browser would make of a page, as far as these tests ask."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.paragraphs: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag not in EMPTY:
            self.open.append((tag, given.get("class") or ""))
            if "para" in (given.get("class") or "").split():
                self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            assert self.open, f"</{tag}> closes nothing"
            assert self.open[-1][0] == tag, f"</{tag}> closes <{self.open[-1][0]}>"
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if any("para" in of.split() for _, of in self.open) and not any(
            tag == "sup" or of == "notes" for tag, of in self.open
        ):
            self.paragraphs[-1] += data


class OneArticle:
    """A store with one article in it."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def resolve(self, name: str) -> str:
        return self._record.id

    def record(self, article: str, version: str | None = None) -> Record:
        return self._record

    def overrides(self, article: str) -> tuple[Override, ...]:
        return (Override(article=article, use="republish", answer="yes", reason=HOSTILE, at=NOW),)

    def outlet(self, name: str) -> OutletRow:
        return OutletRow(id=1, name=name, domain=None, articles=1, latest=NOW)

    def speakers_of(self, article: str) -> dict[str, int]:
        return {}

    def versions(self, article: str) -> tuple[VersionRow, ...]:
        one = self._record
        return tuple(
            VersionRow(
                article=article, version=version, number=number, added_at=NOW, read_at=NOW + timedelta(days=number),
                reader="1", headline=one.headline, sha256=one.source.sha256, bytes_kept=True,
                seen_at=NOW, seen_until=NOW, seen_by=None, url=None,
            )
            for number, version in enumerate((one.version, "f" * 16), start=1)
        )  # fmt: skip

    def article(self, article: str) -> ArticleRow:
        one = self._record
        return ArticleRow(
            id=article, url=one.url, headline=one.headline, deck=one.deck, authors=(), outlet=HOSTILE, domain=None,
            published=None, day=None, language=one.language, relation="wire", origin=HOSTILE, republish="ask",
            added_at=NOW, changed_at=NOW, versions=2, statements=0, story=article,
        )  # fmt: skip

    def story(self, article: str) -> Story:
        row = self.article(article)
        return Story(origin=row, copies=(replace(row, id="e" * 16),), copies_in_all=9)


def article_page(record: Record) -> str:
    return shown("article.html", article(cast(Store, OneArticle(record)), record.id, NOW))


def squeezed(text: str) -> str:
    return "".join(text.split())


def check_markup(html: str) -> None:
    """Nothing inline, nothing from elsewhere, every id once, every link to elsewhere told not to follow."""
    seen = Seen(html)
    assert not seen.open
    ids = Counter(attributes["id"] for _, attributes in seen.tags if "id" in attributes)
    assert [name for name, number in ids.items() if number > 1] == []
    for tag, attributes in seen.tags:
        assert "style" not in attributes, tag
        assert not any(name.startswith("on") for name in attributes), tag
        assert tag not in ("style", "img", "iframe", "object", "embed", "base"), tag
        if tag == "script":
            assert (attributes.get("src") or "").startswith("/static/") or attributes.get(
                "type"
            ) == "application/ld+json"
        for name in ("href", "src", "action"):
            address = attributes.get(name)
            if address and not address.startswith(("/", "#")):
                assert tag == "a", (tag, address)
                assert address.startswith(("http://", "https://", "mailto:")), address
                assert "noopener" in (attributes.get("rel") or ""), address
                assert "nofollow" in (attributes.get("rel") or ""), address
        anchor = attributes.get("href") or ""
        assert not anchor.startswith("#") or anchor[1:] in ids, attributes


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    names = (
        "ledger/2026-03-05-minister-promises-four-metres", "tern/2026-03-16-mediators-table-draft",
        "meridian/2026-03-16-draft-truce-tabled", "difaf/2026-03-04-matha-yurid-kull-taraf",
    )  # fmt: skip
    with store_with(tmp_path_factory.mktemp("pages") / "onrecord.db", *names) as store:
        yield store


def all_pages(store: Store) -> dict[str, str]:
    """Every template, filled."""
    rows = [story.origin.id for story in store.latest().rows]
    talks = next(story for story in store.latest().rows if story.copies)
    speaker = store.persons().rows[0].id
    faults = (FieldProblem(field="pages", message="no page"), FieldProblem(field="file", message="too large"))
    recent = (RecentLine(href="/add/1", name="a feed", words="3 kept"),)
    job = JobView(
        id="1", state="running", total=9, kept=1, same=1, failed=1, refresh=2,
        rows=(
            JobRow(name="https://a.example/x", outcome="new", article="abcd", headline="A headline"),
            JobRow(name=HOSTILE, outcome="failed", error=HOSTILE),
        ),
    )  # fmt: skip
    settings_view = SettingsView(
        store="/a/b.db", version="1", theme="dark", keys=True, guests=True, bound="open", password=True, token="t",
        feeds=(("RSS", "http://localhost/feed.rss?token=t"),), saved=True,
    )  # fmt: skip
    item = store.due("0001-01-01").rows[0]
    bad = (FieldProblem(field="words", message=HOSTILE), FieldProblem(field="result", message=HOSTILE))
    made: dict[str, tuple[str, Any]] = {
        f"article {number}": ("article.html", article(store, row, NOW)) for number, row in enumerate(rows)
    }
    made |= {
        "front": ("front.html", front(store, NOW)),
        "compare": ("compare.html", compare(store, talks.origin.id, talks.copies[0].id)),
        "person": ("person.html", person(store, speaker, NOW, SaidAsked())),
        "people": ("people.html", people(store)),
        "outlet": ("outlet.html", outlet(store, "tern.example", NOW)),
        "outlets": ("outlets.html", outlets(store)),
        "due": ("due.html", due(store, NOW, DueAsked())),
        "past": ("due.html", due(store, NOW, DueAsked(show="past"))),
        "outcomes": ("due.html", due(store, NOW, DueAsked(show="outcomes"))),
        "due item": ("due_item.html", due_item(store, item.key, NOW, form=OutcomeForm(words=HOSTILE, errors=bad))),
        "forget": ("forget.html", of_article(store.article(rows[0]))),
        "forget a person": ("forget.html", of_person(store.person(speaker))),
        "search": ("search.html", search(store, Query(words="draft"))),
        "search for markup": ("search.html", search(store, Query(words=HOSTILE))),
        "add": ("add.html", AddView(addresses=HOSTILE, text=HOSTILE, errors=faults, recent=recent)),
        "job": ("job.html", job),
        "settings": ("settings.html", settings_view),
        "login": ("login.html", LoginView(error="wrong", wait=20, next=HOSTILE)),
        "error": ("error.html", ErrorView(status=404, title="None", lead=HOSTILE, details=(("what", HOSTILE),))),
    }
    feeds = (FeedLink(title="RSS", href="/feed.rss", media_type="application/rss+xml"),)
    return {name: shown(template, page, feeds=feeds, password=True) for name, (template, page) in made.items()}


def test_pages_hold_no_code_of_their_own_and_ask_no_other_host(wire: Store) -> None:
    pages = all_pages(wire)
    assert {path.name for path in (DESK / "templates").iterdir()} >= {"front.html", "article.html"}
    for name, html in pages.items():
        try:
            check_markup(html)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from error


def test_forms_that_change_something_carry_the_token(wire: Store) -> None:
    for name, html in all_pages(wire).items():
        for form in re.findall(r'<form[^>]*method="post".*?</form>', html, re.DOTALL):
            assert f'name="csrf" value="{"c" * 64}"' in form, name


def test_every_page_has_one_heading_a_way_past_the_head_and_a_language(wire: Store) -> None:
    for name, html in all_pages(wire).items():
        tags = [tag for tag, _ in Seen(html).tags]
        assert tags.count("h1") == 1, name
        assert 'class="skip" href="#main"' in html, name
        assert '<html lang="en"' in html, name


def test_pages_are_small(wire: Store) -> None:
    """60 KB a page without the article's text: style, script and markup, before they are packed."""
    static = sum((DESK / "static" / name).stat().st_size for name in ("desk.css", "desk.js", "icon.svg"))
    assert static < 50_000
    frame = len(all_pages(wire)["error"].encode())
    assert frame < 9_000
    article_markup = len(all_pages(wire)["article 0"].encode()) - frame
    assert article_markup < 30_000


def test_a_proxys_path_stands_before_every_address(wire: Store) -> None:
    html = shown("front.html", front(wire, NOW), root="/desk")
    addresses = [
        given[name] or "" for _, given in Seen(html).tags for name in ("href", "src", "action") if name in given
    ]
    assert [one for one in addresses if one.startswith("/") and not one.startswith("/desk/")] == []


def test_guests_are_not_offered_what_they_may_not_do(wire: Store) -> None:
    html = shown("front.html", front(wire, NOW, guest=True), guest=True, password=True)
    assert 'href="/add"' not in html
    assert 'href="/settings"' not in html
    assert 'href="/login"' in html
    assert "Log out" not in html


def test_static_files_fetch_nothing() -> None:
    for path in (DESK / "static").iterdir():
        text = path.read_text()
        assert not re.search(r"https?://(?!www\.w3\.org/)|@import|url\(", text), path.name


@SLOW
@given(records())
def test_the_text_on_the_page_is_the_articles(record: Record) -> None:
    html = article_page(record)
    seen = Seen(html)
    assert [squeezed(words) for words in seen.paragraphs] == [squeezed(block.text) for block in record.body]


def test_the_wires_texts_are_on_their_pages_to_the_letter(wire: Store) -> None:
    for story in wire.latest().rows:
        record = wire.record(story.origin.id)
        paragraphs = Seen(shown("article.html", article(wire, record.id, NOW))).paragraphs
        assert [words.strip() for words in paragraphs] == [block.text for block in record.body]


def test_hostile_words_are_only_words() -> None:
    record, _ = sample("tern/2026-03-16-mediators-table-draft")
    link = Link(start=0, end=10, url="javascript:alert(1)")
    body = (Block(kind="paragraph", text=HOSTILE, start=0, end=len(HOSTILE), links=(link,)),)
    record = replace(
        record, headline=HOSTILE, deck=HOSTILE, kicker=HOSTILE, body=body, text=HOSTILE, statements=(), names=None,
        times=None, set_aside=(Aside(kind="other", text=HOSTILE),), language='en" onload="alert(1)',
        url="javascript:alert(1)", canonical_url=None, warnings=(Warning(code="x", message=HOSTILE),),
    )  # fmt: skip
    html = article_page(record)
    assert "<script>alert" not in html
    assert "<img" not in html
    assert 'onload="alert' not in html
    assert "{{ 7*7 }}" in html
    check_markup(html)
    assert HOSTILE in "".join(Seen(html).paragraphs)


def test_right_to_left_text_has_its_language_and_its_direction(wire: Store) -> None:
    id_ = next(story.origin.id for story in wire.latest().rows if story.origin.language == "ar")
    html = shown("article.html", article(wire, id_, NOW))
    assert re.search(r'<h1 lang="ar" dir="auto">', html)
    assert len(re.findall(r'<p lang="ar" dir="auto">', html)) >= 5
