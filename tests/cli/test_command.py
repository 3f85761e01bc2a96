"""The command as its own process, with real pipes, signals and terminals."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cli.options.arguments import parsers
from onrecord.cli.running.pool import AHEAD

COMMAND = (sys.executable, "-m", "onrecord.cli")
PAGE = (
    "<!doctype html><html lang=en><title>Ferries stop at Lindov</title><h1>Ferries stop at Lindov</h1>"
    "<p>By Tom Hale</p><article><p>“The ferries stop today,” Mira Ost said on the quay, where the last boat lay.</p>"
    "<p>Nobody at the harbour office would say when the boats would run again, or whether they would at all.</p>"
    "</article>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.html"
    path.write_text(PAGE)
    return path


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    usual = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], env={**usual, **environment}, capture_output=True, text=True, timeout=60
    )


def test_the_package_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "onrecord", "--version"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert done.stdout == run("--version").stdout


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_error(page: Path, tmp_path: Path, closed: str) -> None:
    """Nor does a file that is opened get the number of one that is closed, and what is printed into it."""
    store = tmp_path / "store.db"
    command = f"{sys.executable} -m onrecord.cli add --store {store} {page} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert store.read_bytes().startswith(b"SQLite format 3")


def started(*arguments: str | Path, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
    # In a group of its own, as a shell does it: Ctrl-C goes to all processes of the group.
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    "at", ["onrecord.quick_start", "onrecord.errors", "onrecord.cli.options.arguments", "argparse"]
)
def test_ctrl_c_while_the_command_starts_ends_it_with_a_line(at: str) -> None:
    """From the first module on that it loads: those were 40 of the first 50 milliseconds."""
    code = f"""
import os, signal, sys
class Presses:
    def find_spec(self, name, path, target=None):
        if name == {at!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Presses())
sys.argv = ["onrecord", "--version"]
from onrecord.cli import main
sys.exit(main())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "onrecord: interrupted\n")


def test_the_command_loads_nothing_before_ctrl_c_ends_it() -> None:
    code = "import sys; before = {*sys.modules}; import onrecord.cli.running.interrupt; print(*{*sys.modules} - before)"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, timeout=60)
    rooms = {"onrecord", "onrecord.cli", "onrecord.cli.running", "onrecord.cli.running.interrupt"}
    assert {*done.stdout.split()} <= rooms | {"__future__", "gc"}


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["schema", "--help"], ["--version"]])
def test_help_comes_quickly_for_it_loads_little(arguments: list[str]) -> None:
    code = "import sys; from onrecord.cli import main; sys.exit((main(sys.argv[1:]), print(*sys.modules))[0])"
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    *words, modules = done.stdout.splitlines()
    assert words[0].startswith(("usage: onrecord", "onrecord "))
    assert not {"rich", "msgspec", "numpy", "turbohtml", "httpx2", "asyncio"} & set(modules.split())


def test_a_pipe_gets_plain_lines(page: Path) -> None:
    done = run("read", page)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ferries stop at Lindov\n" in done.stdout
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["read", "PAGE"],
        ["read", "--json", "PAGE"],
        ["read", "--format", "markdown", "PAGE"],
        ["said", "PAGE"],
        ["compare", "PAGE", "PAGE"],
    ],
)
def test_a_page_waits_for_no_database_and_no_network(page: Path, arguments: list[str]) -> None:
    code = "import sys; from onrecord.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, *(word.replace("PAGE", str(page)) for word in arguments)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not {"rich", "httpx2", "feedparser", "sqlalchemy", "sqlite3", "asyncio", "turbohtml"} & loaded
    assert "turbohtml._html" in loaded


@pytest.mark.parametrize(
    "arguments", [["find", "ferries"], ["said", "Roy Varn"], ["due"], ["diff", "PAGE"], ["export"]]
)
def test_a_store_waits_for_no_reader_of_pages(page: Path, tmp_path: Path, arguments: list[str]) -> None:
    """The reader was half of the time that a search took."""
    store = tmp_path / "kept.db"
    assert run("add", "--store", store, page).returncode == 0
    code = "import sys; from onrecord.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, *(word.replace("PAGE", "0" * 16) for word in arguments), "--store", str(store)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    loaded = set(done.stdout.splitlines()[-1].split())
    readers = {"article", "reading", "provenance.provenance", "rights.rights", "statements.read"}
    assert "sqlalchemy" in loaded
    assert not {f"onrecord.{room}" for room in readers} & loaded


def test_colours_where_they_are_forced_and_none_where_they_are_not_wanted(page: Path) -> None:
    assert "\x1b[1;4m" in run("read", page, FORCE_COLOR="1", TERM="xterm-256color").stdout
    without = run("read", page, FORCE_COLOR="1", NO_COLOR="1", TERM="xterm-256color").stdout
    assert "\x1b[1;4m" in without
    assert not any(f"\x1b[{codes}3{n}m" in without for codes in ("", "1;", "2;") for n in range(8))


def pseudo_terminal() -> tuple[int, int]:
    """Both ends of one. The test is skipped where the system has none, as a chroot without /dev/pts."""
    pty = pytest.importorskip("pty")
    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"no pseudo-terminals here: {error}")
    return ours, theirs


def on_a_terminal(*arguments: str | Path, stdout: bool) -> str:
    """What the command writes to a terminal of 44 columns, which is its standard error, and standard output if told."""
    ours, theirs = pseudo_terminal()
    environment = {**os.environ, "COLUMNS": "44", "LINES": "60", "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    command = [*COMMAND, *map(str, arguments)]
    out = theirs if stdout else subprocess.DEVNULL
    with subprocess.Popen(command, stdout=out, stderr=theirs, env=environment):
        os.close(theirs)
        shown = all_shown(ours)
    return shown.decode().replace("\r\n", "\n")


def all_shown(ours: int) -> bytes:
    """All that was written to a terminal until its other end is closed; a read gives 4 KB of it at most."""
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # So Linux says that the other end was closed.
        pass
    os.close(ours)
    return shown


def test_a_terminal_decides_width_and_colours(page: Path) -> None:
    shown = on_a_terminal("read", page, stdout=True)
    assert "\x1b[1mFerries stop at Lindov\x1b[0m\n" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert max(map(len, plain.splitlines())) <= 44


def test_a_bar_on_the_terminal_while_records_go_elsewhere(page: Path) -> None:
    shown = on_a_terminal("read", "--json", page, page, page, stdout=False)
    assert "file 3 of 3, 3 read" in shown
    assert "━" in shown
    assert "onrecord/1" not in shown


def test_no_bar_for_one_page(page: Path) -> None:
    assert on_a_terminal("read", "--json", page, stdout=False) == ""
    assert on_a_terminal("read", "--json", page.parent, stdout=False) == ""


def test_a_bar_for_one_folder_and_for_one_feed(page: Path, tmp_path: Path) -> None:
    shutil.copy(page, tmp_path / "again.html")
    assert "file 2 of 2, 2 read" in on_a_terminal("read", "--json", tmp_path, stdout=False)
    feed = tmp_path / "feed.xml"
    feed.write_text(f'<rss version="2.0"><channel>{"<item><title>A</title></item>" * 3}</channel></rss>')
    shown = on_a_terminal("read", "--json", feed, stdout=False)
    assert " 3 read" in shown
    assert "file" not in shown


def test_the_bar_makes_way_for_records_on_the_same_terminal(page: Path) -> None:
    shown = on_a_terminal("read", "--json", page, page, page, stdout=True)
    rows = [row.rpartition("\x1b[2K")[2] for row in shown.splitlines()]
    assert len([json.loads(row) for row in rows if "onrecord/1" in row]) == 3
    assert "file 3 of 3, 2 read" in shown


def test_a_bar_while_somebody_is_forgotten(page: Path, tmp_path: Path) -> None:
    """Everything that is kept is looked through, and the files are written anew; the bar is gone at the end."""
    where = tmp_path / "store.db"
    for number in range(3):
        (tmp_path / f"{number}.html").write_text(page.read_text().replace("Ferries", f"{number} ferries"))
    run("add", "--store", where, *sorted(tmp_path.glob("?.html")))
    command = ("forget", "--store", where, "--yes")
    shown = on_a_terminal(*command, "--person", "Mira Ost", stdout=False)
    assert "looked through" in shown
    assert "files anew" in shown
    assert "names blacked out in 3 articles" in shown.rpartition("\x1b[2K")[2]
    id_ = run("find", "--store", where, "--json", "ferries").stdout.partition('"id":"')[2][:16]
    assert "files anew" in on_a_terminal(*command, id_, stdout=False)


def test_json_is_a_record_a_line(page: Path) -> None:
    done = run("read", "--json", page, page)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["schema"] for record in records] == ["onrecord/1"] * 2
    assert records[0]["headline"] == "Ferries stop at Lindov"


def test_json_is_utf_8_whatever_the_terminal_has(page: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*COMMAND, "read", "--json", page], capture_output=True, env=environment, timeout=60)
    assert "“The ferries stop today,”" in json.loads(done.stdout)["text"]


def test_what_the_terminal_has_no_letters_for_is_escaped(page: Path) -> None:
    done = run("read", "--format", "text", page, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "\\u201cThe ferries stop today,\\u201d" in done.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["--version"], []])
def test_helps_come_whatever_letters_the_terminal_has(arguments: list[str]) -> None:
    done = run(*arguments, PYTHONIOENCODING="ascii")
    assert done.returncode == (0 if arguments else 2)
    assert "onrecord" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_file_is_one_line_and_1(tmp_path: Path) -> None:
    done = run("read", tmp_path / "gone.html")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"onrecord: {tmp_path / 'gone.html'}: ")
    assert done.stderr.count("\n") == 1


def test_a_wrong_option_is_one_line_and_2() -> None:
    done = run("read", "--wrong", "page.html")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "onrecord: unrecognized arguments: --wrong; see onrecord read --help\n"


def test_standard_input(page: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "read", "--format", "text", "-"], input=PAGE, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.startswith("Ferries stop at Lindov\n")


def test_jobs_keep_order_and_outlast_a_failure(page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    other.write_text(PAGE.replace("Lindov", "Asmere"))
    picture = tmp_path / "picture.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = run("read", "--jobs", "2", "--json", page, picture, other, page)
    assert done.returncode == 1
    towns = [json.loads(line)["headline"].split()[-1] for line in done.stdout.splitlines()]
    assert towns == ["Lindov", "Asmere", "Lindov"]
    assert done.stderr.startswith("onrecord: 3 read, 1 failed\n  1  ")
    assert "picture.html" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_goes_away_is_no_error(page: Path, jobs: str) -> None:
    with started("read", "--jobs", jobs, "--json", *[page] * 300) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(60) == 141


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_it_at_once_with_a_line_that_counts(page: Path, jobs: str) -> None:
    # The first record says that it is at work; then it waits for a page that never comes. Two processes work ahead.
    pages = [page] * (AHEAD * int(jobs))
    with started("read", "--jobs", jobs, "--json", *pages, "-", stdin=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["headline"] == "Ferries stop at Lindov"
        os.killpg(process.pid, signal.SIGINT)
        # The pipe ends only when the last process that could write to it is gone.
        told = re.fullmatch(r"onrecord: interrupted; (\d+) read\n", process.stderr.read())
        assert told
        # The one whose line had just been written may not have been counted yet.
        assert 0 <= 1 + len(process.stdout.readlines()) - int(told[1]) <= 1
        assert process.wait(60) == 130


def test_ctrl_c_while_a_bar_is_drawn_brings_the_cursor_back(page: Path) -> None:
    ours, theirs = pseudo_terminal()
    environment = {**os.environ, "TERM": "xterm-256color"}
    command = [*COMMAND, "read", "--json", str(page), "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        shown = all_shown(ours)
        assert process.wait(60) == 130
    assert b"\x1b[?25l" in shown
    assert re.search(rb"\r\x1b\[2K\x1b\[\?25honrecord: interrupted; \d read\r\n$", shown)


def test_its_processes_go_when_it_is_killed(page: Path) -> None:
    with started("read", "--jobs", "2", "--json", *[page] * (AHEAD * 2), "-", stdin=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        process.kill()
        # The pipe ends only when the last process that could write to it is gone.
        process.stdout.read()
        assert process.wait(60) == -signal.SIGKILL


@pytest.mark.parametrize("command", ["read", "may", "desk"])
def test_help_fits_a_narrow_window(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    printed = parsers()[f"onrecord {command}"].format_help()
    assert max(map(len, printed.splitlines())) <= 46, "an option's longest word may stand out"
    monkeypatch.setenv("COLUMNS", "80")
    wide = parsers()[f"onrecord {command}"].format_help()
    assert printed.split() == wide.split(), "no word is lost"
    assert "\n  130  Ctrl-C ended it\n" in printed
