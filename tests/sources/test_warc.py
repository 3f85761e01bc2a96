"""WARC files, made by hand so that each layer of encoding is there."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.sources import Failed, Item, Options, items
from onrecord.sources.warc import warc_items

PAGE = b"<!doctype html><p>A page.</p>"


def record(body: bytes, kind: str = "response", uri: str = "https://vest.example/1", media: str = "http") -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2026-11-03T07:05:00Z\r\n"
    head += f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/{media}; msgtype={kind}\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"


def response(body: bytes, *headers: str, status: str = "200 OK", media: str = "text/html; charset=utf-8") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {media}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


CHUNKED = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE[:7], PAGE[7:])) + b"0\r\n\r\n"
RECORDS = [
    record(b"software: test\r\n", "warcinfo", media="warc-fields"),
    record(b"GET /1 HTTP/1.1\r\nHost: vest.example\r\n\r\n", "request"),
    record(response(PAGE, "X-Robots-Tag: noai", "Link: <a>", "link: <b>")),
    record(response(b"\x89PNG", media="image/png")),
    record(response(PAGE, status="404 Not Found")),
    record(response(CHUNKED, "Transfer-Encoding: chunked"), uri="https://vest.example/2"),
    record(response(gzip.compress(PAGE), "Content-Encoding: gzip"), uri="https://vest.example/3"),
]


def given_by(data: bytes, limit: int = 1_000_000) -> list[Item | Failed]:
    return list(warc_items(BytesIO(data), "a.warc", limit))


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_the_pages_of_a_file(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.warc{ending}"
    if ending == ".zst":
        stream_io = pytest.importorskip("fastwarc.stream_io")
        writer = stream_io.ZstdWriter(str(path))
        writer.write(b"".join(RECORDS))
        writer.close()
    else:
        path.write_bytes(b"".join(gzip.compress(one) if ending else one for one in RECORDS))
    found = list(items(str(path)))
    assert [one.name for one in found] == [f"{path}#{number}" for number in (3, 6, 7)]
    assert all(isinstance(one, Item) and one.page == PAGE and one.kind == "html" for one in found)
    first = found[0]
    assert isinstance(first, Item)
    assert first.url == "https://vest.example/1"
    assert first.beside is not None
    assert (first.beside.kind, first.beside.name, first.beside.status) == ("warc", first.name, 200)
    assert first.beside.headers[1:] == (("X-Robots-Tag", "noai"), ("Link", "<a>"), ("link", "<b>"))


def test_a_file_in_a_pipe() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"".join(RECORDS))
    os.close(writing)
    with os.fdopen(reading, "rb") as stdin:
        [first, *_] = items("-", stdin=stdin)
    assert first.name == "-#3"


def test_a_large_page_comes_whole() -> None:
    page = b"<!doctype html>" + bytes(range(32, 127)) * 20_000
    chunked = b"".join(
        b"%x\r\n%s\r\n" % (len(page[at : at + 999]), page[at : at + 999]) for at in range(0, len(page), 999)
    )
    packed = response(gzip.compress(page), "Content-Encoding: gzip")
    for body in (response(page), packed, response(chunked + b"0\r\n\r\n", "Transfer-Encoding: chunked")):
        [one] = given_by(record(body), limit=5_000_000)
        assert isinstance(one, Item)
        assert one.page == page


def test_a_page_over_the_limit_is_failed_and_the_rest_comes() -> None:
    data = record(response(b"a" * 200)) + record(response(PAGE))
    first, second = given_by(data, limit=100)
    assert isinstance(first, Failed)
    assert first.error.args[1] == "is larger than 100 bytes"
    assert isinstance(second, Item)


def test_a_packed_page_is_limited_unpacked() -> None:
    [one] = given_by(record(response(gzip.compress(b"a" * 100_000), "Content-Encoding: gzip")), limit=50_000)
    assert isinstance(one, Failed)


@pytest.mark.parametrize(
    "headers",
    [
        ["Transfer-Encoding: chunked"],
        ["Content-Encoding: gzip"],
        ["Content-Encoding: deflate"],
        ["Content-Encoding: br"],
        ["Content-Encoding: zstd"],
        ["Content-Encoding: identity"],
        ["Content-Encoding: made-up"],
        ["Content-Encoding: gzip", "Transfer-Encoding: chunked"],
    ],
)
def test_a_page_that_the_archive_unpacked_before(headers: list[str]) -> None:
    first, second = given_by(record(response(PAGE, *headers)) + record(response(PAGE)))
    assert isinstance(first, Item)
    assert first.page == PAGE
    assert isinstance(second, Item), "what follows is found too"


@pytest.mark.parametrize("pack", [zlib.compress, lambda page: zlib.compress(page, wbits=-15)])
def test_deflate_with_and_without_its_frame(pack: Callable[[bytes], bytes]) -> None:
    [one] = given_by(record(response(pack(PAGE), "Content-Encoding: deflate")))
    assert isinstance(one, Item)
    assert one.page == PAGE


def test_a_page_that_nothing_unpacks_is_failed_and_the_rest_comes() -> None:
    first, second = given_by(record(response(b"\0\1\2\3" * 9, "Content-Encoding: br")) + record(response(PAGE)))
    assert isinstance(first, Failed)
    assert isinstance(second, Item)


def test_a_file_that_breaks_off_gives_what_was_before() -> None:
    packed = gzip.compress(record(response(PAGE))) + gzip.compress(record(response(PAGE)))[:-30]
    found = given_by(packed)
    assert [type(one) for one in found] == [Item, Failed]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("left", [40, 60, 1000, 5000])
def test_half_a_page_is_never_taken_for_the_page(left: int, packed: bool) -> None:
    page = b"<!doctype html><p>" + bytes(range(97, 123)) * 400
    whole = record(response(page))
    cut = whole[: -4 - left]
    data = record(response(PAGE)) + cut
    first, second = given_by(gzip.compress(data)[:-8] if packed else data)
    assert isinstance(first, Item)
    assert isinstance(second, Failed)
    assert f"breaks off after {len(page) - left:,} of {len(page):,} bytes" in str(second.error)


def test_a_record_that_breaks_off_in_its_header_is_told() -> None:
    first, second = given_by(record(response(PAGE)) + record(response(PAGE))[:90])
    assert isinstance(first, Item)
    assert isinstance(second, Failed)
    assert "a.warc#2: breaks off in its header" in str(second.error)


def test_a_page_that_breaks_off_is_told() -> None:
    found = given_by(record(response(gzip.compress(PAGE * 50)[:-20], "Content-Encoding: gzip")))
    assert len(found) == 1


def test_without_fastwarc_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    (tmp_path / "a.warc").write_bytes(b"".join(RECORDS))
    [one] = items(str(tmp_path / "a.warc"), Options())
    assert isinstance(one, Failed)
    assert "in onrecord's folder: pip install '.[bulk]'" in str(one.error)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 3000), st.binary(max_size=20), st.booleans())
def test_no_damage_breaks_it(at: int, junk: bytes, packed: bool) -> None:
    data = b"".join(gzip.compress(one) if packed else one for one in RECORDS)
    for one in given_by(data[:at] + junk + data[at + len(junk) :]):
        assert isinstance(one, (Item, Failed))
