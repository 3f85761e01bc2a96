"""What a person gives to stand beside pages."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.beside import Beside
from onrecord.errors import UsageError
from onrecord.sources import Item, Options, items
from onrecord.sources.beside import beside_in, headers_of_json, headers_of_lines, joined

names = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True)
values = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_categories=("Cc", "Zs", "Zl", "Zp")))


@given(st.lists(st.tuples(names, values)))
def test_headers_come_back_in_their_order(pairs: list[tuple[str, str]]) -> None:
    lines = "HTTP/1.1 200 OK\r\n" + "".join(f"{name}: {value}\r\n" for name, value in pairs)
    assert headers_of_lines(lines) == tuple(pairs)
    assert headers_of_json(msgspec.json.encode(pairs).decode(), "a") == tuple(pairs)


@given(st.text())
def test_no_text_breaks_the_lines(text: str) -> None:
    assert all(name and ":" not in name for name, _ in headers_of_lines(text))


def test_a_folded_line_is_joined() -> None:
    assert headers_of_lines("Link: <a>;\n  rel=license\n : \nno header\n") == (("Link", "<a>; rel=license :"),)


def test_an_object_of_headers() -> None:
    assert headers_of_json('{"X-A": "1", "Link": ["a", "b"], "Age": 3}', "a") == (
        ("X-A", "1"),
        ("Link", "a"),
        ("Link", "b"),
        ("Age", "3"),
    )


@pytest.mark.parametrize("text", ["", "1", "[1]", '[["a"]]', '{"a": {}}', '[["a", "b", "c"]]', "[" * 50_000, '"ab"'])
def test_what_holds_no_headers_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="holds no headers"):
        headers_of_json(text, "headers.json")


def test_a_folder_with_all_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "beside"
    folder.mkdir()
    (folder / "robots.txt").write_text("User-agent: *\nDisallow:\n")
    (folder / "headers.txt").write_text("HTTP/2 200\nX-Robots-Tag: noai\n")
    (folder / "tdmrep.json").write_text("[]")
    (folder / "rsl.xml").write_text("<rsl/>")
    (tmp_path / "page.html").write_text("<p>A page")
    [item] = items(str(tmp_path / "page.html"), Options(beside=folder))
    assert isinstance(item, Item)
    assert item.beside == Beside(
        name=str(tmp_path / "page.html"),
        headers=(("X-Robots-Tag", "noai"),),
        robots_txt="User-agent: *\nDisallow:\n",
        robots_status=200,
        tdmrep_json="[]",
        rsl="<rsl/>",
    )


@pytest.mark.parametrize("make", [lambda folder: None, Path.mkdir, Path.touch])
def test_a_folder_that_tells_nothing_is_a_mistake_of_the_call(tmp_path: Path, make: object) -> None:
    make(tmp_path / "beside")  # type: ignore[operator]
    with pytest.raises(UsageError):
        items("page.html", Options(beside=tmp_path / "beside"))


def test_what_the_source_tells_comes_first() -> None:
    given_beside = Beside(robots_txt="given", robots_status=200, headers=(("A", "given"),), rsl="given")
    own = Beside(robots_txt=None, robots_status=404, headers=(("A", "own"),))
    assert joined(own, given_beside) == Beside(robots_status=404, headers=(("A", "own"),), rsl="given")


def test_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / "robots.txt").write_text("x" * 3_000_000)
    with pytest.raises(UsageError, match="larger than 2 MB"):
        beside_in(tmp_path)
