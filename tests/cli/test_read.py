"""`onrecord read` inside this process, with a reader that is made up."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

import onrecord.reading
from onrecord.cli import main
from onrecord.errors import PageError
from onrecord.record import Record
from onrecord.record import Warning as RecordWarning


@pytest.fixture(autouse=True)
def reader(record: Record, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Calls of `read`, which gives the record with the page as its headline, and fails on some."""
    calls: list[tuple[Any, ...]] = []

    def read(page: bytes, *rest: Any) -> Record:
        calls.append((page, *rest))
        if b"picture" in page:
            raise PageError(None, "it is a picture", "give a page")
        if b"bug" in page:
            raise ZeroDivisionError("division by zero")
        return msgspec.structs.replace(record, headline=page.decode())

    monkeypatch.setattr(onrecord.reading, "read", read, raising=False)
    return calls


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        path = tmp_path / f"{text.split()[0]}.html"
        path.write_text(f"<!doctype html><p>{text}</p>")
        return str(path)

    return write


Page = Callable[[str], str]
Printed = pytest.CaptureFixture[str]


def test_one_page(page: Page, capsys: Printed) -> None:
    assert main(["read", page("One")]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("River talks\n<!doctype html><p>One</p>\n")
    assert err == ""


@pytest.mark.parametrize("written", ["./One.html", "{folder}/./One.html", ".//One.html"])
def test_one_page_has_no_title_however_its_name_is_written(
    page: Page, capsys: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    page("One")
    monkeypatch.chdir(tmp_path)
    assert main(["read", written.format(folder=tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("River talks\n")


def test_several_pages_have_their_names(page: Page, capsys: Printed) -> None:
    one, two = page("One"), page("Two")
    assert main(["read", one, two]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"── {one}\n\nRiver talks\n")
    assert f" (printed-only)\n\n\n── {two}\n\nRiver talks\n" in out


def test_json_lines(page: Page, capsys: Printed) -> None:
    assert main(["read", "--json", page("One"), page("Two")]) == 0
    records = [msgspec.json.decode(line, type=Record) for line in capsys.readouterr().out.splitlines()]
    assert [record.headline for record in records] == ["<!doctype html><p>One</p>", "<!doctype html><p>Two</p>"]


def test_articles_have_a_rule_between_them(page: Page, capsys: Printed) -> None:
    assert main(["read", "--format", "markdown", page("One"), page("Two")]) == 0
    assert capsys.readouterr().out.count("\n\n* * *\n\n# ") == 1


def test_one_failure_is_a_line(page: Page, capsys: Printed) -> None:
    path = page("picture")
    assert main(["read", path]) == 1
    assert capsys.readouterr() == ("", f"onrecord: {path}: it is a picture; give a page\n")


def test_failures_are_counted_by_reason_and_the_rest_is_read(page: Page, capsys: Printed, tmp_path: Path) -> None:
    paths = [page("picture 1"), page("One"), str(tmp_path / "gone.html"), page("bug"), page("Two")]
    assert main(["read", "--json", *paths, paths[0]]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    lines = err.splitlines()
    assert lines[0] == "onrecord: 2 read, 4 failed"
    assert lines[1] == f"  2  it is a picture; give a page: {paths[0]}, {paths[0]}"
    assert len(lines) == 4
    assert any("gone.html" in line for line in lines[2:])
    assert any("ZeroDivisionError: division by zero" in line and "bug.html" in line for line in lines[2:])


def test_long_lists_of_failures_are_cut(page: Page, capsys: Printed) -> None:
    path = page("picture")
    assert main(["read", *[path] * 8]) == 1
    assert capsys.readouterr().err.endswith(f"{path} and 3 more (--all)\n")
    assert main(["read", "--all", *[path] * 8]) == 1
    assert "more" not in capsys.readouterr().err


def test_options_reach_the_reader(page: Page, reader: list[tuple[Any, ...]]) -> None:
    assert main(["read", "--url", "https://a.example/1", "--kind", "text", "--no-statements", page("One")]) == 0
    _, url, _, _, kind, fields = reader[0]
    assert (url, kind) == ("https://a.example/1", "text")
    assert "statements" not in fields
    assert "rights" in fields


def test_what_stood_beside_comes_with_the_page(page: Page, reader: list[tuple[Any, ...]], tmp_path: Path) -> None:
    folder = tmp_path / "beside"
    folder.mkdir()
    (folder / "robots.txt").write_text("User-agent: *\n")
    assert main(["read", "--beside", str(folder), page("One")]) == 0
    assert reader[0][3].robots_txt == "User-agent: *\n"


def test_one_address_is_for_one_page(page: Page, reader: list[tuple[Any, ...]], capsys: Printed) -> None:
    folder = str(Path(page("One")).parent)
    assert main(["read", "--url", "https://a.example/1", folder]) == 0
    assert reader.pop()[1] == "https://a.example/1"
    page("Two")
    assert main(["read", "--url", "https://a.example/1", folder]) == 2
    assert "there are several in it" in capsys.readouterr().err
    assert reader == []


def test_pages_and_what_feeds_hold_are_counted_apart(page: Page, tmp_path: Path, capsys: Printed) -> None:
    page("One")
    feed = tmp_path / "feed.xml"
    feed.write_text(f'<rss version="2.0"><channel>{"<item><description>A</description></item>" * 3}</channel></rss>')
    assert main(["read", "--json", str(tmp_path)]) == 0
    assert capsys.readouterr().err == "onrecord: 1 page and 3 feed items read\n"
    assert main(["read", "--json", str(feed)]) == 0
    assert capsys.readouterr().err == ""
    page("bug")
    assert main(["read", "--json", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("onrecord: 1 page and 3 feed items read, 1 failed\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["read"], "SOURCE"),
        (["read", "--jobs", "0", "a"], "--jobs: '0' is not a whole number from 1"),
        (["read", "--jobs", "x", "a"], "'x' is not a whole number"),
        (["read", "--json", "--format", "text", "a"], "not allowed with"),
        (["read", "--url", "https://a.example", "a", "b"], "several sources"),
        (["read", "--url", "https://a.example", "https://b.example"], "an address itself"),
        (["read", "--url", "a.example/1", "a"], "--url: 'a.example/1' is no address"),
        (["read", "--url", "ftp://a.example/1", "a"], "--url: 'ftp://a.example/1' is no address"),
        (["read", "--url", "https:///1", "a"], "--url: 'https:///1' is no address"),
        (["read", "--timeout", "-1", "a"], "--timeout: '-1' is no number of seconds"),
        (["read", "--timeout", "nan", "a"], "--timeout: 'nan' is no number of seconds"),
        (["read", "--evidence", "--json", "a"], "--json: not allowed with argument --evidence"),
        (["read", "--format", "text", "--evidence", "a"], "not allowed with"),
        (["read", ""], "SOURCE: it is empty"),
        (["read", "--jsn", "a"], "--jsn; did you mean --json? see onrecord read --help"),
        (["read", "--bogus"], "unrecognized arguments: --bogus; see onrecord read --help"),
        (["read", "--formt=text"], "unrecognized arguments: --formt; did you mean --format?"),
        (["--store", "x", "find", "y"], "unrecognized arguments: --store; see onrecord --help"),
        (["fnd", "x"], "there is no command fnd; did you mean find? see onrecord --help"),
        (["reed", "x"], "there is no command reed; did you mean read? see onrecord --help"),
        (["read", "--", "--bogus", ""], "SOURCE: it is empty"),
        (["schema", "a"], "a; see onrecord schema --help"),
        (["read", "--beside", "/no/such/folder", "a"], "/no/such/folder"),
        (["--wrong"], "--wrong"),
        (["write"], "write"),
    ],
)
def test_wrong_use_is_one_line_and_2(arguments: list[str], words: str, capsys: Printed) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("onrecord: ")
    assert err.count("\n") == 1
    assert words in err


def test_no_command_prints_the_help(capsys: Printed) -> None:
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("usage: onrecord COMMAND …\n")


def test_a_full_disk_is_one_line(page: Page, monkeypatch: pytest.MonkeyPatch, capsys: Printed) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert main(["read", page("One")]) == 1
    assert capsys.readouterr().err == "onrecord: cannot write: No space left on device\n"


def test_a_name_that_no_file_can_have_costs_no_other_page(page: Page, tmp_path: Path, capsys: Printed) -> None:
    long = "n" * 300
    assert main(["read", long, page("One")]) == 1
    out, err = capsys.readouterr()
    assert "River talks\n<!doctype html><p>One</p>\n" in out
    assert err.startswith(f"onrecord: 1 read, 1 failed\n  1  cannot be read (File name too long): {long}\n")
    assert main(["find", "--store", str(tmp_path / long), "dam"]) == 1
    assert "cannot be opened (File name too long); name another with --store" in capsys.readouterr().err
    assert main(["read", "--beside", long, page("One")]) in (1, 2)  # from Python 3.14 on it is no folder
    err = capsys.readouterr().err
    assert err.startswith(f"onrecord: {long}: ")
    assert err.count("\n") == 1


def test_an_empty_folder_is_said(tmp_path: Path, capsys: Printed) -> None:
    assert main(["read", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("onrecord: ")


def test_pages_without_an_article_are_named(
    page: Page, record: Record, monkeypatch: pytest.MonkeyPatch, capsys: Printed
) -> None:
    def read(page: bytes, *rest: Any) -> Record:
        code = "empty" if b"Blank" in page else "no-article" if b"Wall" in page else None
        warnings = (RecordWarning(code=code, message="Nothing there."),) if code else ()
        return msgspec.structs.replace(record, warnings=warnings)

    monkeypatch.setattr(onrecord.reading, "read", read)
    blank, wall, one = page("Blank"), page("Wall"), page("One")
    told = f"onrecord: no article was found on 2 pages: {blank} (without a word), {wall}\n"
    for form in ([], ["--json"], ["--format", "text"]):
        assert main(["read", *form, blank, wall, one]) == 0
        assert capsys.readouterr().err == told
    assert main(["read", "--json", blank]) == 0
    assert capsys.readouterr().err == f"onrecord: no article was found on 1 page: {blank} (without a word)\n"
    assert main(["read", blank]) == 0
    out, err = capsys.readouterr()
    assert ("Nothing there." in out, err) == (True, "")


def test_of_many_pages_it_is_said_once_that_the_model_is_off(
    page: Page, record: Record, monkeypatch: pytest.MonkeyPatch, capsys: Printed
) -> None:
    off = RecordWarning(code="statements-model-off", message="The model is off.")
    read = msgspec.structs.replace(record, warnings=(off,))
    monkeypatch.setattr(onrecord.reading, "read", lambda *_: read)
    one, two = page("One"), page("Two")
    assert main(["read", one, two]) == 0
    out, err = capsys.readouterr()
    assert ("The model is off." in out, err) == (False, "onrecord: The model is off. (2 of 2 read)\n")
    assert main(["read", one]) == 0
    out, err = capsys.readouterr()
    assert ("The model is off." in out, err) == (True, "")
    assert main(["read", "--json", one, two]) == 0
    out, err = capsys.readouterr()
    assert (out.count("statements-model-off"), err) == (2, "")


def test_a_run_of_many_pages_ends_with_its_speed(page: Page, monkeypatch: pytest.MonkeyPatch, capsys: Printed) -> None:
    clock = iter((0.0, 10.0))
    monkeypatch.setattr("onrecord.cli.read.monotonic", lambda: next(clock))
    assert main(["read", "--json", *[page("One")] * 250]) == 0
    assert capsys.readouterr().err == "onrecord: 250 read in 10 seconds, 25 a second\n"


def test_names_of_files_are_foreign_text_too(tmp_path: Path, capsys: Printed) -> None:
    hostile = tmp_path / "a\x1b[2J\u202e.html"
    hostile.write_text("<!doctype html><p>One</p>")
    assert main(["read", str(hostile), str(hostile)]) == 0
    assert main(["read", f"{hostile}x"]) == 1
    out, err = capsys.readouterr()
    assert "a\\x1b[2J\\u202e.html" in out
    assert "a\\x1b[2J\\u202e.htmlx" in err
    assert "\x1b" not in out + err
