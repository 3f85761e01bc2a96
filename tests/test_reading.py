"""`read` from bytes to record: every word accounted for, the same bytes the same record, and no error but its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import pytest
from benchmarks.corpora import corpus
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.shared import needs_corpora
from tests.strategies import news_pages

from onrecord import OnrecordError, PageError, Record, UsageError, find_statements, read
from onrecord.article import article_on
from onrecord.beside import Beside, FeedItem
from onrecord.page import Kind, page_from
from onrecord.page import walk as w
from onrecord.statements.learned import trained

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://www.baypress.example/news/1"
WIRE = [path for path in sorted((ROOT / "sample" / "wire").glob("*/*")) if path.suffix in (".html", ".txt")]
SOME = WIRE[::7]
SENTENCES = (
    "The harbour council met on Monday and agreed on nothing that anyone could name, three who were there said.",
    "Boats will go out again on Saturday if the wind drops, the crews' union wrote in a letter to its members.",
    "It would be the first crossing in a month, and the shops on the quay have been counting the days until then.",
    "Nobody at the ministry would say who is to pay for the repairs, which an engineer has put at four million crowns.",
    "The dam above the town is to be looked at again in spring, when the water stands lower than it does today.",
)
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
STORY = (
    "<html><head><title>Rain fell on Carrow</title></head><body><article><h1>Rain fell on Carrow</h1>"
    f"<p class=byline>By Ida Moor</p>{BODY}</article></body></html>"
).encode()


def ids(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def codes(record: Record) -> set[str]:
    return {warning.code for warning in record.warnings}


# ---------------------------------------------------------------- rule 1: nothing visible is lost


def letters(text: str) -> str:
    return "".join(text.split()).strip("¶🔗").casefold()


def strings_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for part in value for text in strings_in(part)] if isinstance(value, list | tuple) else []


def told_of(record: Record) -> str:
    """All that body, fields and set_aside hold, without white space."""
    fields = [record.kicker, record.headline, record.deck, record.published, record.updated, record.authors]
    others = [record.section, record.other_headlines, record.outlet, record.image]
    parts = [record.text, *fields, *others, [aside.text for aside in record.set_aside]]
    return "\x1f".join(letters(text) for text in strings_in(msgspec.to_builtins(parts)))


PRINTED = {"dateline": ("published", "updated"), "byline": ("authors",)}
"""Lines that a field was read from, or that print what another place said better."""


def lost(source: bytes, url: str | None = URL, kind: Kind = "auto") -> list[str]:
    """The visible blocks whose words are neither in the body, nor a field's, nor set aside."""
    page = page_from(source, url, kind, None)
    record = read(source, url, NOW, kind=kind, fields=["headline"])
    told = told_of(record)
    return [
        block.text
        for block, label in zip(page.blocks, article_on(page).labels, strict=True)
        if not page.elements.bits[block.element] & w.HIDDEN
        and not any(getattr(record, field) for field in PRINTED.get(label, ()))
        and not is_told(letters(block.text), told)
    ]


def is_told(words: str, told: str) -> bool:
    """Whether `words` stand in `told` at once, or as two parts (a kicker and a headline, a glued credit and a body)."""
    return words in told or any(
        words[:n] in told and words[n:].lstrip("-–—:") in told for n in range(1, min(len(words), 120))
    )


@pytest.mark.parametrize("path", WIRE, ids=ids)
def test_no_visible_word_of_the_sample_wire_is_lost(path: Path) -> None:
    assert lost(path.read_bytes()) == []


@pytest.mark.parametrize("path", WIRE, ids=ids)
def test_no_word_of_the_sample_wire_as_text_is_lost(path: Path) -> None:
    lines = [block.text.replace("\n", " ") for block in page_from(path.read_bytes(), URL, "auto", None).blocks]
    assert lost("\n".join(lines).encode(), kind="text") == []


@pytest.mark.parametrize("printed", ["<a href=/>Front</a>|<a href=/c>Coast</a>|", "<a href=/c>Coast</a>"])
def test_a_printed_line_of_sections_is_the_section_or_set_aside(printed: str) -> None:
    told = '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Coast"}</script>'
    source = STORY.replace(b"<h1>", f"<header><p class=category>{printed}</p><h1>".encode()).replace(
        b"</h1>", b"</h1></header>"
    )
    source = source.replace(b"<body>", f"{told}<body>".encode())
    record = read(source, URL, NOW)
    assert record.section == "Coast"
    assert [aside.text for aside in record.set_aside] == (["Front|Coast|"] if "Front" in printed else [])
    assert lost(source) == []


@needs_corpora
def test_no_visible_word_of_real_pages_is_lost() -> None:
    """Of each twelfth page of the publishers."""
    pages = list(islice(corpus("publishers"), 0, None, 12))
    assert {page["url"]: words for page in pages if (words := lost(page["html"].encode(), page["url"]))} == {}


@settings(max_examples=60, deadline=None)
@given(news_pages())
def test_no_visible_word_is_lost(source: bytes) -> None:
    assert lost(source) == []


# ---------------------------------------------------------------- rule 4: offsets


def check(record: Record) -> None:
    for block in record.body:
        assert record.text[block.start : block.end] == block.text
        assert block.text.strip()
    for said in record.statements or ():
        for part in filter(None, (said.content, said.cue, said.source)):
            assert " ".join(record.text[start:end] for start, end in part.spans) == part.text
    line = msgspec.json.encode(record)
    assert msgspec.json.decode(line, type=Record) == record
    assert len(record.id) == len(record.version) == 16


@settings(max_examples=60, deadline=None)
@given(news_pages())
def test_every_offset_is_where_it_says(source: bytes) -> None:
    check(read(source, URL, NOW))


@pytest.mark.parametrize("path", SOME, ids=ids)
def test_every_offset_of_the_sample_wire(path: Path) -> None:
    check(read(path.read_bytes(), URL, NOW))


# ---------------------------------------------------------------- rule 5: the same bytes give the same record


@settings(max_examples=25, deadline=None)
@given(news_pages())
def test_the_same_bytes_give_the_same_record(source: bytes) -> None:
    assert read(source, URL, NOW) == read(source, URL, NOW)


def test_the_same_record_in_another_process_and_order() -> None:
    program = (
        "import sys, hashlib, msgspec, datetime; from pathlib import Path; from onrecord import read\n"
        "now = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)\n"
        "for name in sys.argv[1:]:\n"
        "    line = msgspec.json.encode(read(Path(name).read_bytes(), None, now))\n"
        "    print(name, hashlib.sha256(line).hexdigest())\n"
    )
    names = [str(path) for path in SOME]
    said = []
    for seed, order in (("1", names), ("2", names[::-1])):
        run = subprocess.run([sys.executable, "-c", program, *order], env={**os.environ, "PYTHONHASHSEED": seed},
                             capture_output=True, text=True, check=True)  # fmt: skip
        said.append(sorted(run.stdout.splitlines()))
    assert said[0] == said[1]
    assert len(said[0]) == len(names)


def test_only_the_moment_of_reading_differs() -> None:
    for path in SOME:
        early, late = (read(path.read_bytes(), URL, NOW + timedelta(days=days)) for days in (0, 1))
        assert early != late
        assert early.version == late.version
        alike = msgspec.structs.replace(late, read_at=early.read_at, rights=early.rights)
        assert alike == early


def test_bytes_and_text_of_a_page_say_the_same() -> None:
    as_bytes, as_text = read(STORY, URL, NOW), read(STORY.decode(), URL, NOW)
    assert as_text.source.charset is None
    assert as_bytes.source.sha256 == as_text.source.sha256
    assert msgspec.structs.replace(as_text, source=as_bytes.source) == as_bytes


# ---------------------------------------------------------------- arguments


@pytest.mark.parametrize("url", ["nonsense", "/news/1", "news/1?page=2", "http://["])
def test_what_is_no_whole_address_stays_as_given_and_tells_nothing(url: str) -> None:
    page = STORY + b'<a href="/quay">The quay</a><link rel="canonical" href="/1">'
    told, untold = read(page, url, NOW), read(page, None, NOW)
    assert told.url == url
    assert replace(told, url=None, id=untold.id) == untold


def test_the_moment_needs_an_offset() -> None:
    with pytest.raises(UsageError, match="the moment has no offset"):
        read(STORY, URL, datetime(2026, 11, 23, 12))


def test_the_moment_is_kept_in_utc() -> None:
    local = NOW.astimezone(timezone(timedelta(hours=-5)))
    assert read(STORY, URL, local) == read(STORY, URL, NOW)
    before = datetime.now(UTC)
    assert before <= read(STORY, URL).read_at <= datetime.now(UTC)


@pytest.mark.parametrize(
    ("fields", "there"),
    [
        ([], set()),
        (["headline", "authors"], set()),
        (["provenance"], {"provenance"}),
        (["rights"], {"rights"}),
        (["statements"], {"statements"}),
        (("rights", "statements"), {"rights", "statements"}),
        (None, {"provenance", "rights", "statements"}),
    ],
)
def test_only_what_is_needed_is_looked_for(fields: list[str] | None, there: set[str]) -> None:
    record = read(STORY, URL, NOW, fields=fields)
    assert {name for name in ("provenance", "rights", "statements") if getattr(record, name) is not None} == there
    assert record.headline == "Rain fell on Carrow"


def test_fields_that_are_made_as_they_are_asked_for() -> None:
    record = read(STORY, URL, NOW, fields=(name for name in ("rights", "text")))  # type: ignore[arg-type]
    assert record.rights is not None
    assert record.provenance is None


@pytest.mark.parametrize("fields", [["headlines"], ["rights", "x"], ["rights", 7]])
def test_fields_that_a_record_has_not(fields: Any) -> None:
    with pytest.raises(UsageError, match="a record has no field"):
        read(STORY, URL, NOW, fields=fields)


@pytest.mark.parametrize("page", [None, Path("page.html"), 7])
def test_what_is_no_page_is_told(page: Any) -> None:
    with pytest.raises(UsageError, match=r"page: what is of type \w+ is no page; give its bytes or its text"):
        read(page, now=NOW)


@pytest.mark.parametrize("page", ["https://a.example/story", " http://a.example/?q=1\n"])
def test_an_address_in_the_place_of_a_page_is_told(page: str) -> None:
    with pytest.raises(UsageError, match="page: it is an address, and nothing is fetched; get what stands there"):
        read(page, now=NOW)
    assert read(f"{page} says no more", now=NOW).text == "" == read(page.encode(), now=NOW).text


@pytest.mark.parametrize(
    "page", ["news/page.html", "page.txt", " C:\\news pages\\page.HTM\n", "/srv/my news/a b.mhtml"]
)
def test_a_file_s_name_in_the_place_of_a_page_is_told(page: str) -> None:
    with pytest.raises(UsageError, match="is the name of a file, and none is opened; give what is in it"):
        read(page, now=NOW)


@pytest.mark.parametrize(
    "page", ["Read more in index.html", "<p>page.html", "The wall holds.", "page.pdf", "a\npage.txt"]
)
def test_a_line_that_only_ends_like_one_is_read(page: str) -> None:
    assert read(page, now=NOW)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ({"fields": "headline"}, "fields: a str is no list of names; name them in one, as in ['headline']"),
        ({"fields": 5}, "fields: what is of type int is no list of names; name fields of onrecord.Record in a list"),
        ({"fields": [["text"]]}, "fields: a record has no field ['text']"),
        ({"url": 7}, "url: it is of type int, not str"),
        ({"url": "https://a.example/\udcff"}, r"url: 'https://a.example/\udcff' holds half a character"),
        ({"now": "2026-11-23"}, "now: it is of type str, not datetime"),
        ({"now": datetime.min.replace(tzinfo=timezone(timedelta(hours=5)))}, "now: 0001-01-01T00:00:00+05:00 is no"),
        ({"beside": "folder"}, "beside: it is of type str, not Beside"),
        ({"beside": Beside(headers={"a": "b"})}, "beside.headers: expected array, got object; give headers as pairs"),  # type: ignore[arg-type]
        ({"beside": Beside(robots_txt=b"x")}, "beside.robots_txt: expected str | null, got bytes"),  # type: ignore[arg-type]
        ({"beside": Beside(feed=FeedItem(title=7))}, "beside.feed.title: expected str | null, got int"),  # type: ignore[arg-type]
    ],
)
def test_an_argument_of_another_type_is_told_by_its_name(named: Any, told: str) -> None:
    with pytest.raises(UsageError, match=re.escape(told)):
        read(STORY, **named)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((None,), "text: there is none"), ((b"Rain fell.",), "text: it is of type bytes, not str"),
        (("Rain fell.", "2026-11-23"), "published: it is of type str, not date"),
    ],
)  # fmt: skip
def test_what_is_no_text_to_look_for_statements_in_is_told(arguments: Any, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        find_statements(*arguments)


def test_a_kind_that_is_said() -> None:
    assert read(b"<p>Rain</p> fell", kind="text", now=NOW).source.kind == "text"
    assert read(b"Rain fell", kind="html", now=NOW).source.kind == "html"


def test_what_stood_beside_the_page() -> None:
    beside = Beside(
        kind="warc", name="a.warc#3", status=200,
        headers=(("Content-Type", "Text/HTML; charset=ISO-8859-1"), ("Content-Language", "en")),
        feed=FeedItem(feed_title="Bay Press"),
    )  # fmt: skip
    source = read(STORY + b"<p>caf\xe9", None, NOW, beside).source
    assert (source.kind, source.name, source.status, source.media_type, source.charset) == (
        "warc", "a.warc#3", 200, "text/html", "iso-8859-1",
    )  # fmt: skip


def test_days_are_counted_from_the_update_where_no_publication_is_told() -> None:
    body = "<p>The ferry lay in the harbour of Carrow all week, and nobody could say how long it would stay.</p>" * 4
    body += "<p>It will sail on Friday, said Ida Moor.</p>"
    source = f"<h1>The ferry stays</h1><p>Updated May 5, 2026</p><article>{body}</article>"
    record = read(source, now=NOW)
    assert record.published is None
    assert [time.value for time in record.times or ()][-1:] == ["2026-05-08"]


def test_statements_of_a_text_alone() -> None:
    text = "“Nobody asked the crews,” Ida Moor said on Monday.\n\nRain fell."
    (found,) = find_statements(text)
    assert found.content.text == "Nobody asked the crews," or found.content.text == "“Nobody asked the crews,”"
    assert found.speaker is not None
    assert found.speaker.name == "Ida Moor"
    assert find_statements("") == ()


def test_the_language_of_a_short_text_may_be_told() -> None:
    (found,) = find_statements("„Ja“, sagte Ada Holt.", language="de-AT")
    assert found.speaker is not None
    assert found.speaker.name == "Ada Holt"
    for wrong, told in (("German language", "is no code of a language"), (7, "it is of type int, not str")):
        with pytest.raises(UsageError, match=told):
            find_statements("„Ja“, sagte Ada Holt.", language=wrong)  # type: ignore[arg-type]


# ---------------------------------------------------------------- bad input

IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(99)
REFUSED = {
    "an image": (IMAGE, "a PNG image, not a page"),
    "a PDF": (b"%PDF-1.4 ...", "a PDF, not a page"),
    "random bytes": (bytes(range(256)) * 40, "binary data, not a page"),
    "compressed": (b"\x1f\x8b\x08\x00" + bytes(40), r"compressed \(gzip\), not a page"),
    "a JSON file": (b'{"title": "Rain fell", "body": ["one", "two"]}', "this is JSON, not a page"),
    "too large": (b"<p>x" * (17 * 1024 * 1024), "more than 67,108,864"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_page_is_an_error_of_one_line(what: str) -> None:
    source, message = REFUSED[what]
    with pytest.raises(PageError, match=message) as caught:
        read(source, URL, NOW)
    assert "\n" not in str(caught.value)


LOGIN = (
    b"<title>Bay Press</title><h1>Rain fell on Carrow</h1><p>The harbour council met on Monday.</p>"
    b"<div class=paywall><h2>Subscribe to read on</h2><p>Already a subscriber? <a href=/login>Log in</a></p></div>"
)
COOKIES = (
    b"<title>Before you go on</title><div class=consent><h1>Before you go on to Bay Press</h1><p>We use cookies to "
    b"deliver our services and to show you adverts that suit you.</p><button>Accept all</button><button>Reject all"
    b"</button></div>"
)
MEAGRE = {
    "nothing": (b"", {"empty"}),
    "blanks": (b" \n\t ", {"empty"}),
    "no text": (b"<html><head><title>x</title></head><body><script>x</script></body></html>", {"empty"}),
    "three words": (b"<p>Rain fell hard", {"short-body", "no-article"}),
    "three words of text": (b"Rain fell hard", {"short-body", "no-article"}),
    "a login wall": (LOGIN, {"short-body", "no-article"}),
    "a cookie page": (COOKIES, {"short-body", "no-article"}),
    "cut in the middle": (STORY[:240], {"short-body", "no-article"}),
    "a bad byte": (STORY.replace(b"Moor", "Møør ".encode() * 9 + b"\xf8", 1), {"encoding-damaged"}),
    "a contradiction": (
        STORY.replace(b"<title>", b"<meta charset=koi8-r><title>").replace(b"Moor", "Møör".encode()),
        {"encoding-contradiction"},
    ),
    "a manifest in the text": (STORY.replace(b"Monday", "Mon\u00adday".encode(), 1), {"invisible-characters"}),
    "broken JSON-LD": (STORY + b'<script type="application/ld+json">{oops</script>', {"json-ld-broken"}),
    "a thousand bodies": (STORY + b"<body a=1>" * 999, {"odd-markup"}),
}


@pytest.mark.parametrize("what", MEAGRE)
def test_a_meagre_or_damaged_page_is_read_and_says_so(what: str) -> None:
    source, expected = MEAGRE[what]
    record = read(source, URL, NOW)
    check(record)
    assert codes(record) & expected, (codes(record), record.text[:99])
    for warning in record.warnings:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", warning.code)
        assert len(warning.message) > 20


@pytest.mark.parametrize(("run", "kept"), [("\u200b" * 6, None), ("\ufeff\ufe01\ufe02", "U+FEFF U+FE01 U+FE02")])
def test_a_row_of_the_same_blank_tells_nothing_of_where_a_text_came_from(run: str, kept: str | None) -> None:
    found = read(STORY.replace(b"Monday", f"Mon{run}day".encode(), 1), URL, NOW).provenance
    assert found
    assert next((one.words for one in found.evidence if (one.words or "").startswith("U+")), None) == kept


def test_a_good_page_has_no_warnings() -> None:
    assert read(STORY, URL, NOW).warnings == ()


def test_every_code_of_a_warning_is_in_the_docs() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "src" / "onrecord").rglob("*.py"))
    used = set(re.findall(r'Warning\(\s*code="([a-z-]+)"', source))
    described = (ROOT / "docs" / "warnings.md").read_text("utf-8")
    assert len(used) > 6
    assert {code for code in used if f"`{code}`" not in described} == set()


@pytest.mark.parametrize(
    "shape", ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<p><font size=1>", "<a href=x>w "]
)
def test_a_megabyte_of_nested_tags_is_read_in_bounded_time(shape: str) -> None:
    start = datetime.now(UTC)
    record = read((shape * (1_000_000 // len(shape))).encode() + STORY, URL, NOW)
    assert (datetime.now(UTC) - start).total_seconds() < 60
    check(record)


# ---------------------------------------------------------------- whatever comes


def survive(source: bytes | str, **arguments: Any) -> None:
    try:
        record = read(source, now=NOW, **arguments)
    except OnrecordError:
        return
    check(record)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["auto", "html", "text"]))
def test_any_bytes(source: bytes, kind: str) -> None:
    survive(source, kind=kind)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.none() | st.text(max_size=40) | st.just("http://["))
def test_any_text(source: str, url: str | None) -> None:
    survive(source, url=url)


NASTY = (
    b"<template>", b"<svg>", b"<table>", b"</p>", b"<!--", b"\0", b"\xff", b"<a href='http://['>", b"<body>",
    b"2026-13-45",
    b'<script type="application/ld+json">{"@type":"NewsArticle","headline":[{}],"author":[[{"name":[1]}]],'
    b'"datePublished":{"a":1},"image":[[]],"keywords":7}</script>', b"<meta property=og:title content='\xed\xa0\x80'>",
    "“".encode(), b"By By By", b"\xe2\x80\x8b", b"<base href='//['>", b"<time datetime=9999-99-99>", b"<br>" * 50,
    b"<link rel=canonical href='http://['>",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A page of the sample wire with one to four injuries."""
    page = draw(st.sampled_from(WIRE)).read_bytes()
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(page))), draw(st.integers(0, 900))
        kind = draw(st.sampled_from(("cut", "out", "twice", "nasty", "noise", "swap")))
        if kind == "cut":
            page = page[:at]
        elif kind == "out":
            page = page[:at] + page[at + length :]
        elif kind == "twice":
            page = page[: at + length] + page[at:]
        elif kind == "nasty":
            page = page[:at] + draw(st.sampled_from(NASTY)) * draw(st.sampled_from((1, 3))) + page[at:]
        elif kind == "noise":
            page = page[:at] + draw(st.binary(max_size=20)) + page[at:]
        else:
            page = page[at:] + page[:at]
    return page


@settings(max_examples=120, deadline=None)
@given(damaged())
def test_damaged_pages(source: bytes) -> None:
    survive(source, url=URL)


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JSON = st.recursive(
    VALUES | st.sampled_from(["Ida Moor", "2026-11-23", "http://["]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@type", "name", "url", "@id", "@value"]), inner, max_size=3)
    ),
    max_leaves=5,
)
PROPERTIES = st.sampled_from(
    "headline name author creator publisher datePublished dateModified image description keywords articleSection "
    "inLanguage mainEntityOfPage url @id articleBody isBasedOn license copyrightHolder alternativeHeadline "
    "isAccessibleForFree provider".split()
)


@settings(max_examples=120, deadline=None)
@given(st.dictionaries(PROPERTIES, JSON, max_size=6), st.dictionaries(PROPERTIES, st.text(max_size=20), max_size=4))
def test_json_ld_and_metas_of_any_shape(node: dict[str, Any], metas: dict[str, str]) -> None:
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **node})}</script>'
    tags = "".join(f'<meta name="{name}" content="{value}">' for name, value in metas.items())
    survive(tags.encode("utf-8", "replace") + script.encode() + STORY, url=URL)


def test_a_kind_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="kind: there is no kind 'pdf'; name one of auto, html, text"):
        read(b"<p>words</p>", kind="pdf")  # type: ignore[arg-type]


@pytest.mark.skipif(trained.lacking() is not None, reason="rules alone find no such statement")
@pytest.mark.parametrize(
    ("authors", "name"), [("Ada Holt", "Ada Holt"), ("Ada Holt and Tom Roy", None), ("Bay Desk", None)]
)
def test_an_i_of_the_articles_own_is_its_only_authors(authors: str, name: str | None) -> None:
    told = "I believe that the tunnel will be late, and I have written so for years. " * 2
    page = f"<html lang=en><h1>The tunnel we need</h1><p class=byline>By {authors}</p><p>{told}</p></html>"
    said = [one for one in read(page.encode()).statements or () if one.source and one.source.text == "I"]
    assert said
    assert {one.speaker and one.speaker.name for one in said} == {name}


def test_a_signed_block_quote_is_a_statement() -> None:
    words = "We go on with it until the winter comes, whoever is against it. There is no other way to keep the quay."
    quote = f"<blockquote><p>{words}</p><cite>Ada Holt, mayor of Hull</cite></blockquote>"
    paragraphs = [f"<p>{one}</p>" for one in SENTENCES]
    page = f"<html lang=en><body><article><h1>The quay of Hull</h1>{''.join([*paragraphs[:2], quote, *paragraphs[2:]])}"
    record = read(f"{page}</article></body></html>".encode())
    said = [one for one in record.statements or () if one.content.text == words]
    assert [(one.speaker.name, one.speaker.role) for one in said if one.speaker] == [("Ada Holt", "mayor of Hull")]
