"""Looking at bytes: what is told apart, and that no bytes break it."""

from __future__ import annotations

import gzip
from contextlib import suppress
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord.sources.sniff import Shape, shape_of

RSS = b'<?xml version="1.0"?><!-- a <rss> comment --><rss version="2.0"><channel/></rss>'


@pytest.mark.parametrize(
    ("data", "name", "media_type", "shape"),
    [
        (b"", "a", None, "unsure"),
        (b"Words, and more words.", "a", None, "unsure"),
        (b"Words, and more words.", "a.txt", None, "text"),
        (b"Words, and more words.", "a", "text/plain; charset=utf-8", "text"),
        (b"Words, and more words.", "a.html", None, "html"),
        (b"<!DOCTYPE html>", "a", None, "html"),
        (b"words <P>and</P> words", "a", None, "html"),
        (b"words <p> and words", "a.txt", None, "text"),
        (b"\n <!-- saved --> <html>", "a.txt", None, "text"),
        (b"<html><body>", "a.txt", None, "html"),
        ("\ufeff<html>".encode("utf-16"), "a", None, "html"),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', "a", None, "html"),
        (RSS, "a", "text/html", "feed"),
        (b'\xef\xbb\xbf \n<feed xmlns="http://www.w3.org/2005/Atom">', "a", None, "feed"),
        (b'<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "a", None, "feed"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": []}', "a", None, "json-feed"),
        (b"[A page that begins with a bracket]", "a", None, "unsure"),
        (b"WARC/1.1\r\n", "a", None, "warc"),
        (b"\x1f\x8b\x08", "a.warc.gz", None, "warc"),
        (gzip.compress(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n", mtime=0), "-", None, "warc"),
        (gzip.compress(b"WARC/1.0\r\n" * 9999, mtime=0)[:40], "a.dat", None, "warc"),
        (b"<p>Words of the BMP\0 and so on", "a", None, "html"),
    ],
)
def test_a_shape(data: bytes, name: str, media_type: str | None, shape: str) -> None:
    assert shape_of(data, name, media_type) == shape


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"%PDF-1.7\n", "a.html", "is a PDF, not a page"),
        (b"junk before\n%PDF-1.4", "a", "is a PDF, not a page"),
        (b"\x89PNG\r\n\x1a\n", "a", "is a PNG image, not a page"),
        (b"\xff\xd8\xff\xe0", "a", "is a JPEG image, not a page"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a", "is a WebP image, not a page"),
        (b"bplist00\xd0", "a", "is a property list, not a page"),
        (b"\x1f\x8b\x08", "a.html.gz", "is compressed (gzip), not a page"),
        (gzip.compress(b"<html>WARC/1.1", mtime=0), "-", "is compressed (gzip), not a page"),
        (b"\x1f\x8bWARC/1.1", "-", "is compressed (gzip), not a page"),
        (b"\0\1\2\3\0\0\0", "a", "is binary data, not a page"),
        (b'{"a": 1}', "a", "is JSON, but no JSON Feed"),
        (b"[1, 2]", "a.json", "is JSON, but no JSON Feed"),
        (b'{"a": ', "a.json", "is damaged JSON"),
        (b"[" * 100_000, "a.json", "is damaged JSON"),
        (b'<?xml version="1.0"?><svg xmlns="x"/>', "a", "is an SVG image, not a page"),
        (b'<?xml version="1.0"?><rsl version="1.0"/>', "a", "is an RSL document, not a page"),
        (b'<?xml version="1.0"?><x:note/>', "a", "is XML (<x:note>), but neither a page nor a feed"),
    ],
)
def test_what_is_no_page(data: bytes, name: str, what: str) -> None:
    with pytest.raises(SourceError) as caught:
        shape_of(data, name)
    assert caught.value.what == what


@given(st.one_of(st.binary(), st.text().map(str.encode), st.text("<>!-?[]{}\"' \nahtmlrsfeed").map(str.encode)))
def test_no_bytes_break_it(data: bytes) -> None:
    with suppress(SourceError):
        assert shape_of(data, "a") in get_args(Shape)


@given(st.text(min_size=1))
def test_a_page_stays_one_whatever_is_in_it(words: str) -> None:
    assert shape_of(f"<!doctype html><p>{words}".encode(), "a") == "html"
