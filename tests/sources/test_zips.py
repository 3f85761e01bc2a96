"""ZIP archives: WACZ, and ZIPs of pages."""

from __future__ import annotations

import gzip
import os
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.test_warc import PAGE, record, response

from onrecord.sources import Failed, Item, Options, items

WARC = b"".join(
    (
        record(response(b"", "Location: /1?from=short", status="301 Moved"), uri="https://vest.example/short"),
        record(response(PAGE), uri="https://vest.example/1?from=short"),
        record(response(b"<p>An advert."), uri="https://ads.example/frame"),
    )
)
LISTED = b'{"format": "json-pages-1.0"}\n{"url": "https://vest.example/short#top", "title": "A"}\nno json\n[1]\n'


def zipped(files: dict[str, bytes], packing: int = ZIP_DEFLATED) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def wacz(listed: bytes | None) -> bytes:
    lists = {} if listed is None else {"pages/pages.jsonl": listed}
    return zipped({"datapackage.json": b"{}", "archive/data.warc": WARC, "fuzzy.json": b"{}", **lists})


def given_by(path: Path, data: bytes, options: Options | None = None) -> list[Item | Failed]:
    path.write_bytes(data)
    return list(items(path, options or Options()))


@pytest.mark.parametrize(
    ("listed", "addresses"),
    [
        (LISTED, ["https://vest.example/1?from=short"]),
        (None, ["https://vest.example/1?from=short", "https://ads.example/frame"]),
        (b'{"url": "https://elsewhere.example/"}', ["https://vest.example/1?from=short", "https://ads.example/frame"]),
    ],
)
def test_wacz_gives_the_pages_that_it_lists(tmp_path: Path, listed: bytes | None, addresses: list[str]) -> None:
    pytest.importorskip("fastwarc")
    found = given_by(tmp_path / "a.wacz", wacz(listed))
    assert [one.url for one in found if isinstance(one, Item)] == addresses
    assert found[0].name == f"{tmp_path}/a.wacz/archive/data.warc#2"
    assert [one.name for one in items(tmp_path)] == [one.name for one in found]


def test_a_zip_is_read_as_a_folder_is(tmp_path: Path) -> None:
    inner = zipped({"c.html": PAGE})
    files = {"b/2.html": PAGE, "a.txt": b"A quarry closes.", "__MACOSX/b/2.html": PAGE, "b/.x.html": PAGE}
    files |= {"c.html": b"\x89PNG", "d.zip": inner, "e.html": inner, "robots.txt": b"User-agent: *"}
    found = given_by(tmp_path / "pages.zip", zipped(files))
    assert [one.name for one in found] == [f"{tmp_path}/pages.zip/a.txt", f"{tmp_path}/pages.zip/b/2.html"]
    assert isinstance(found[1], Item)
    assert found[1].page == PAGE
    told = list(items(tmp_path))
    assert [str(one.error) for one in told if isinstance(one, Failed)] == [
        f"{tmp_path}: holds no pages; give one that holds HTML files, or text"
    ]


def test_what_a_browser_saved_with_a_page_in_it_is_no_page(tmp_path: Path) -> None:
    names = ("day/Dam.html", "day/Dam_files/advert.html", "day/other_files/page.html")
    found = given_by(tmp_path / "pages.zip", zipped(dict.fromkeys(names, PAGE)))
    assert [one.name.partition(".zip/")[2] for one in found] == ["day/Dam.html", "day/other_files/page.html"]


def test_a_file_without_a_name_is_passed_over(tmp_path: Path) -> None:
    files = zipped({"a.html": PAGE, "b.html": PAGE}).replace(b"b.html", b"\0.html")
    assert [one.name for one in given_by(tmp_path / "a.zip", files)] == [f"{tmp_path}/a.zip/a.html"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped({"word/document.xml": b"<?xml version='1.0'?><w:document/>"}), "holds no page"),
        (zipped({}), "holds no page"),
        (zipped({"a.html": PAGE})[:-9], "is damaged (ZIP: "),
        (zipped({"a.html": PAGE}).replace(b"PK\1\2\x14\x03\x14\0\0\0", b"PK\1\2\x14\x03\x14\0\1\0"), "is encrypted"),
        (zipped({"a.html": PAGE * 9}, 0).replace(b"A page", b"B page"), "Bad CRC-32"),
        (zipped({"a.html": b"<p>" + b" " * 5000}), "is larger than 2000 bytes"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, what: str) -> None:
    (failed,) = given_by(tmp_path / "a.zip", data, Options(max_bytes=2000))
    assert isinstance(failed, Failed)
    assert what in str(failed.error)


def test_a_pipe_cannot_be_gone_back_in() -> None:
    there, here = os.pipe()
    os.write(here, zipped({"a.html": PAGE}))
    os.close(here)
    with os.fdopen(there, "rb") as stream:
        (failed,) = items("-", stdin=stream)
    assert isinstance(failed, Failed)
    assert "which cannot be read from a pipe; name the file" in str(failed.error)


def test_one_within_gzip_is_told(tmp_path: Path) -> None:
    (failed,) = given_by(tmp_path / "a.zip.gz", gzip.compress(zipped({"a.html": PAGE})))
    assert isinstance(failed, Failed)
    assert "is a ZIP archive, and those are read from files" in str(failed.error)


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=6), st.integers(0, 700), st.sampled_from([wacz(LISTED), zipped({"a.html": PAGE})]))
def test_no_damage_breaks_it(tmp_path_factory: pytest.TempPathFactory, words: bytes, at: int, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / f"{zlib.crc32(data)}.wacz"
    found = given_by(path, data[:at] + words + data[at + len(words) :])
    assert all(isinstance(one, Item | Failed) for one in found)
    assert found
