"""`onrecord add`, `reread`, `forget` and `backup` as a person calls them."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from benchmarks.wholeness import faults

from onrecord.cli import main
from onrecord.store import open_store

ROOT = Path(__file__).parents[2]
TERN = ROOT / "sample" / "wire" / "tern"
PAGE = TERN / "2026-03-24-truce-agreed.html"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the store is, for all commands of a test."""
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "store.db"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_one_page_is_named(capsys: pytest.CaptureFixture[str], place: Path) -> None:
    status, out, err = run(capsys, "add", PAGE)
    assert (status, err) == (0, f"onrecord: made a new store, {place}\n")
    assert re.fullmatch(r"[0-9a-f]{16}  new\n", out)
    assert run(capsys, "add", PAGE) == (0, out.replace("new", "the same"), "")


@pytest.mark.parametrize("source", ["missing.html", "empty"])
def test_without_a_page_no_store_is_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, place: Path, source: str
) -> None:
    (tmp_path / "empty").mkdir()
    status, out, err = run(capsys, "add", tmp_path / source)
    assert (status, out) == (1, "")
    assert ("holds no pages" in err) == (source == "empty")
    assert not place.exists()
    assert run(capsys, "add", tmp_path / "missing.html", PAGE)[0] == 1
    assert place.exists()


def test_what_is_said_of_a_run_outlasts_its_bar(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, place: Path
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    status, _, err = run(capsys, "add", PAGE, TERN / "2026-03-02-carrow-talks-to-open.html")
    assert status == 0
    last_cleared = err.rindex("\x1b[2K")  # The bar goes, and the line above it, where words would have stood.
    assert err.index(f"made a new store, {place}") > last_cleared
    assert err.index("2 new") > last_cleared


def test_a_page_of_no_bytes_is_not_kept(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "none.html").write_bytes(b"")
    status, _, err = run(capsys, "add", PAGE, tmp_path / "none.html")
    assert status == 1
    assert f"1  is empty; get it again: {tmp_path / 'none.html'}" in err
    other = tmp_path / "other.db"
    assert f"made a new store, {other}\n" in run(capsys, "add", "--store", other, tmp_path / "none.html")[2]
    assert run(capsys, "find", "--json")[1].count("\n") == 1


def test_many_pages_are_counted(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    status, out, err = run(capsys, "add", TERN, tmp_path / "bad.html")
    assert (status, out) == (1, "")
    assert re.match(r"onrecord: made a new store, .*\nonrecord: \d+ new, \d+ the same, 1 failed\n  1  ", err)
    status, _, err = run(capsys, "add", TERN)
    assert status == 0
    assert "new" not in err


@pytest.mark.parametrize("jobs", [1, 2])
def test_pages_without_an_article_are_kept_and_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, jobs: int
) -> None:
    for number in range(7):
        (tmp_path / f"bare{number}.html").write_text(f"<title>Login {number}</title><p>Sign in {number}</p>")
    status, _, err = run(capsys, "add", "--jobs", jobs, PAGE, tmp_path)
    assert (status, err.count("no article was found")) == (0, 1)
    named = re.search(r"no article was found on 7 pages: (.*) and 2 more \(--all\)\n", err)
    assert named
    assert [Path(name).name for name in named[1].split(", ")] == [f"bare{number}.html" for number in range(5)]
    assert "no article" not in run(capsys, "add", PAGE)[2]


def test_a_file_whose_name_looks_like_an_option_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-page.html").write_bytes(PAGE.read_bytes())
    told = "onrecord: -page.html was taken for an option; give the file of that name as ./-page.html\n"
    assert run(capsys, "add", "-page.html") == (2, "", told)
    assert run(capsys, "read", PAGE, "-page.html") == (2, "", told)
    assert run(capsys, "add", "./-page.html")[0] == 0
    assert "unrecognized arguments: -other.html" in run(capsys, "add", "-other.html", "x")[2]


def test_nothing_there_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, err = run(capsys, "add", tmp_path / "none.html")
    assert (status, err.count("\n")) == (1, 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_json_has_a_line_for_each_page(capsys: pytest.CaptureFixture[str], jobs: int) -> None:
    status, out, _ = run(capsys, "add", "--json", "--jobs", jobs, TERN)
    lines = [msgspec.json.decode(line) for line in out.splitlines()]
    assert status == 0
    assert {line["outcome"] for line in lines} == {"new", "same"}
    assert [line["name"] for line in lines] == sorted(line["name"] for line in lines if "#" not in line["name"]) + [
        line["name"] for line in lines if "#" in line["name"]
    ]


def test_the_address_goes_into_the_store(capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://tern.example/truce"
    run(capsys, "add", "--url", url, PAGE)
    with open_store() as store:
        assert store.article(store.resolve(url)).url == url


def test_read_again(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", PAGE)
    assert run(capsys, "reread") == (0, "", "onrecord: 1 version read again, 0 records changed\n")


def test_forgotten_and_not_taken_back(capsys: pytest.CaptureFixture[str]) -> None:
    id_ = run(capsys, "add", PAGE)[1].split()[0]
    status, _, err = run(capsys, "forget", "--yes", id_[:6])
    assert status == 0
    assert err.startswith("onrecord: forgotten: Kaldria")
    status, out, err = run(capsys, "add", PAGE)
    assert (status, out) == (0, f"{id_}  forgotten before and left out\n")
    assert err == f"onrecord: forgotten before, and not kept: {PAGE}; --again keeps it again\n"
    elsewhere = run(capsys, "add", "--url", "https://tern.example/truce", PAGE)[1]
    assert elsewhere.endswith("  forgotten before and left out\n"), "the same bytes under another address"
    assert run(capsys, "add", "--again", PAGE)[1] == f"{id_}  new\n"


def test_where_the_same_page_is_still_kept_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    addresses = ("https://tern.example/truce", "https://tern.example/truce-2")
    one, other = (run(capsys, "add", "--url", url, PAGE)[1].split()[0] for url in addresses)
    told = run(capsys, "forget", "--yes", one)[2].splitlines()
    assert told[1:] == [f"onrecord: the same page is still kept as {other} ({addresses[1]})"]


def test_a_person_is_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", TERN)
    assert run(capsys, "forget", "--yes", "--person", "Nobody Atall")[0] == 1
    status, _, err = run(capsys, "forget", "--yes", "--person", "Teodar Brask")
    assert status == 0
    assert re.match(r"onrecord: forgotten: \d+ statements? gone, names blacked out in \d+ articles?\n", err)
    assert run(capsys, "forget", "--yes", "--person", "Teodar Brask")[0] == 1


def test_it_is_asked_first(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    id_ = run(capsys, "add", PAGE)[1].split()[0]
    for answer, status, left in (("\n", 1, 1), ("n\n", 1, 1), ("y\n", 0, 0)):
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        assert run(capsys, "forget", id_)[0] == status
        with open_store(place) as store:
            assert store.counts().articles == left


def test_without_a_terminal_it_must_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    id_ = run(capsys, "add", PAGE)[1].split()[0]
    status, _, err = run(capsys, "forget", id_)
    assert status == 2
    assert "--yes" in err


@pytest.mark.parametrize("arguments", [(), ("abcd", "--person", "Brask")])
def test_one_thing_is_forgotten_at_a_time(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert run(capsys, "forget", "--yes", *arguments)[0] == 2


@pytest.mark.parametrize("command", [("reread",), ("forget", "abcd"), ("backup", "copy.db")])
def test_without_a_store_there_is_a_line(capsys: pytest.CaptureFixture[str], command: tuple[str, ...]) -> None:
    status, _, err = run(capsys, *command)
    assert (status, err.count("\n")) == (1, 1)
    assert "there is no such store; check the name, or make it: onrecord add SOURCE --store NAME" in err


def test_a_backup_that_cannot_be_written_is_told_by_the_name_that_was_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(capsys, "add", PAGE)
    name = tmp_path / ("b" * 253)  # Long enough that no longer one can be written beside it.
    status, _, err = run(capsys, "backup", name)
    assert status == 1
    assert err.startswith(f"onrecord: {name}: ")
    assert ".part" not in err


def test_a_backup_is_a_store(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run(capsys, "add", TERN)
    status, _, err = run(capsys, "backup", tmp_path / "copy.db")
    assert status == 0
    assert re.match(r"onrecord: .*copy\.db \(\d+\.\d MB\)\n", err)
    with open_store(tmp_path / "copy.db") as copy, open_store() as store:
        assert copy.counts() == store.counts()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_leaves_a_clean_store_and_says_how_much_is_kept(place: Path, tmp_path: Path, jobs: str) -> None:
    (tmp_path / "wire").mkdir()
    for number in range(400):
        page = PAGE.read_bytes().replace(b"Kaldria", b"Kaldria%d" % number)
        (tmp_path / "wire" / f"{number:03}.html").write_bytes(page)
    command = [sys.executable, "-m", "onrecord.cli", "add", "--json", "--jobs", jobs, str(tmp_path / "wire")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        told = running.stderr.read().decode()
        status = running.wait()
    assert status == 130
    assert re.fullmatch(r"onrecord: interrupted; \d+ new(, \d+ .*)?\n", told)
    with open_store(place) as store:
        assert faults(store) == []
        assert store.counts().articles >= 1


@pytest.mark.parametrize("command", ["read", "add"])
def test_files_of_a_folder_without_a_page_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "one.html").write_text(
        "<h1>Rain</h1><p>It rained all day in the valley, and the road was closed at noon.</p>"
    )
    (folder / "broken.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    told = f"onrecord: 1 file passed over, no page in it: {folder / 'broken.html'}\n"
    status, _, err = run(capsys, command, folder)
    assert status == 0
    assert err.endswith(told)
    cut = run(capsys, command, "--max-items", "1", folder)[2]
    assert "passed over" not in cut, "how far it went is not known"
    assert cut.endswith(f"no more than 1 page taken of {folder}, and there may be more (--max-items)\n")
