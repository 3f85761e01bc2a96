"""`--urls`: many pages from files with the addresses that a person wrote down for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Run
from tests.store.pages import html, url_of

from onrecord.cli.addresses import table_of
from onrecord.errors import UsageError
from onrecord.store import Query, open_store


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with three pages, and a table that tells the address of two, and of one that is not there."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.html").write_bytes(html(f"Page {name}"))
    rows = ["\ufefffile,address", f"pages/a.html,{url_of('a')}", "", f' pages/b.html , "{url_of("b")}"']
    (tmp_path / "urls.csv").write_text("\n".join([*rows, f"pages/gone.html,{url_of('gone')}"]), "utf-8")
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_page_has_the_address_that_the_table_tells(command: Run, pages: Path, jobs: str) -> None:
    status, out, err = command("read", "--json", "--jobs", jobs, "--urls", pages.parent / "urls.csv", pages)
    assert status == 0
    assert [json.loads(line)["url"] for line in out.splitlines()] == [url_of("a"), url_of("b"), None]
    assert err == "onrecord: 1 file in the table of addresses did not come: gone.html\n"


def test_names_may_be_those_in_the_folder_that_is_given(command: Run, pages: Path) -> None:
    table = pages.parent / "here" / "urls.csv"
    table.parent.mkdir()
    table.write_text(f"a.html,{url_of('a')}", "utf-8")
    assert [json.loads(line)["url"] for line in command("read", "--json", "--urls", table, pages)[1].splitlines()] == [
        url_of("a"), None, None
    ]  # fmt: skip
    (pages.parent / "others").mkdir()
    (pages.parent / "others" / "a.html").write_bytes(html("Another"))  # now two have one of that name
    read = command("read", "--json", "--urls", table, pages, pages.parent / "others")
    assert {json.loads(line)["url"] for line in read[1].splitlines()} == {None}


def test_where_no_file_of_the_table_comes_it_is_said_where_they_were_looked_for(command: Run, pages: Path) -> None:
    (pages.parent / "here").mkdir()
    table = pages.parent / "here" / "urls.csv"
    table.write_text(f"z.html,{url_of('a')}", "utf-8")
    where = "names are as seen from the table's folder, or from the folder that is given; the first was sought as"
    told = f"did not come: z.html; {where} {table.parent.resolve() / 'z.html'}\n"
    assert command("read", "--urls", table, pages)[2].endswith(told)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_columns_are_parted_as_spreadsheets_part_them(tmp_path: Path, mark: str) -> None:
    rows = [
        ("file", "address"),
        ("a.html", "https://a.example/1,2;b"),
        ("the end; of it, b.html", "https://a.example/3"),
    ]
    lines = [mark.join(f'"{cell}"' if mark in cell else cell for cell in row) for row in (*rows, rows[1])]
    (tmp_path / "urls.csv").write_text("\r\n".join(lines), "utf-8")
    assert {path.name: url for path, url in table_of(str(tmp_path / "urls.csv")).items()} == dict(rows[1:])


def test_an_address_with_a_comma_and_another_address_in_it_is_no_second_column(tmp_path: Path) -> None:
    (tmp_path / "urls.csv").write_text("a.html;https://a.example/kept/1,https://b.example/2", "utf-8")
    assert list(table_of(str(tmp_path / "urls.csv")).values()) == ["https://a.example/kept/1,https://b.example/2"]


def test_pages_that_were_kept_without_an_address_have_it_then(command: Run, pages: Path, tmp_path: Path) -> None:
    where = str(tmp_path / "store.db")
    command("add", "--store", where, pages)
    command("add", "--store", where, "--urls", pages.parent / "urls.csv", pages)
    with open_store(where) as store:
        hits = store.search(Query()).rows
    assert {hit.article.headline: hit.article.url for hit in hits} == {
        "Page a": url_of("a"), "Page b": url_of("b"), "Page c": None
    }  # fmt: skip


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("a.html", "row 1 has one column; write a file's name and its address"),
        ("file,url\na.html,b.html", "row 2: 'b.html' is no address; give it whole, with https://"),
        ("a.html,https://a.example/1\na.html,https://a.example/2", "row 2: a.html has another address already"),
        ("a.html;https://a.example/1\nb.html;b", "row 2: 'b' is no address"),
        ("https://a.example/1,a.html", "row 1 begins with an address; write the file's name before it"),
        ("a.html,b.html", "tells no address; write in each row a file's name and its address"),
        ("", "tells no address; write in each row"),
        ("\ud8ff", "the table of addresses cannot be read: it is not in UTF-8; give a CSV file in UTF-8"),
        ("a.html,https://a.example/1\nb.html,ftp://a.example/1", "row 2: 'ftp://a.example/1' is no address"),
    ],
)
def test_a_wrong_table_is_told_with_its_row(command: Run, pages: Path, table: str, words: str) -> None:
    file = pages / "urls.csv"
    file.write_bytes(table.encode("utf-8", "surrogatepass"))
    status, out, err = command("read", "--urls", file, pages)
    assert (status, out) == (2, "")
    assert err.startswith(f"onrecord: {file}: {words}")
    assert err.count("\n") == 1


def test_no_table_and_two_ways_at_once_are_told(command: Run, pages: Path) -> None:
    page = pages / "a.html"
    assert command("read", "--urls", "none.csv", page)[0] == 2
    status, _, err = command("read", "--urls", pages.parent / "urls.csv", "--url", url_of("a"), page)
    assert (status, err) == (2, "onrecord: --url and --urls both tell addresses; write it into the table\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.text(st.sampled_from('ab,"\n\0:/'), max_size=30).map(str.encode))
def test_any_table_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "table.csv"
    file.write_bytes(content)
    try:
        found = table_of(str(file))
    except UsageError:
        return
    assert all(url.startswith("http") and path.is_absolute() for path, url in found.items())


def test_a_ring_of_links_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "table.csv").write_text("loop,https://baypress.example/a\n", encoding="utf-8")
    with pytest.raises(UsageError, match="row 1"):
        table_of(str(tmp_path / "table.csv"))


def test_a_file_beside_the_table_is_meant_before_one_in_the_folder(command: Run, pages: Path) -> None:
    table = pages.parent / "here" / "urls.csv"
    table.parent.mkdir()
    (table.parent / "a.html").write_bytes(html("Another"))
    table.write_text(f"a.html,{url_of('a')}", "utf-8")
    assert {json.loads(line)["url"] for line in command("read", "--json", "--urls", table, pages)[1].splitlines()} == {
        None
    }
