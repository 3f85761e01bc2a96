"""`onrecord compare`: of files and of what is kept, one under the other, side by side, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from tests.cli.conftest import Run
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, url_of

from onrecord.cli.shown.columns import columns
from onrecord.store import open_store
from onrecord.stories.text_changes import text_changes

ALTERED = (PARAGRAPHS[0], PARAGRAPHS[1].replace("on Monday", "on Tuesday"), PARAGRAPHS[3])


@pytest.fixture
def run(command: Run) -> Run:
    return partial(command, "compare")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    origin, copy = tmp_path / "origin.html", tmp_path / "copy.html"
    origin.write_bytes(html())
    copy.write_bytes(html("Sluices stay shut", ALTERED, "Harbour Gazette", day="2026-03-24T08:00:00+01:00"))
    return origin, copy


def test_two_files_are_compared_without_a_store(run: Run, files: tuple[Path, Path]) -> None:
    status, out, err = run(*files)
    assert (status, err) == (0, "")
    assert "+ headline: Sluices stay shut" in out
    assert "[-Monday-]" in out
    assert "{+Tuesday+}" in out
    assert f"- {PARAGRAPHS[2]}" in out
    assert "cut 1, altered 1" in out


@pytest.fixture
def page_on_loopback() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/dam"
            body = html() if found else b""
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/dam"
        server.shutdown()
        thread.join()


def test_what_a_refusal_names_can_be_given(command: Run, files: tuple[Path, Path], page_on_loopback: str) -> None:
    """A command that tells to say --allow-private, or to raise --max-bytes, takes them."""
    for start in (["said"], ["compare", files[1]]):
        status, _, err = command(*start, page_on_loopback)
        assert (status, "allow it with --allow-private" in err) == (1, True)
        status, out, _ = command(*start, "--allow-private", "--no-cache", "--timeout", "20", page_on_loopback)
        assert (status, bool(out)) == (0, True)
        status, _, err = command(*start, "--max-bytes", "100", files[0])
        assert (status, "raise --max-bytes" in err) == (1, True)


def test_no_copy_is_kept_of_a_page_where_none_is_to_be(
    command: Run, page_on_loopback: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("onrecord.sources.cache_folder", lambda: tmp_path / "cache")
    assert command("said", "--allow-private", "--no-cache", page_on_loopback)[0] == 0
    assert not [path for path in tmp_path.glob("cache/**/*") if path.is_file()]
    assert command("said", "--allow-private", page_on_loopback)[0] == 0
    assert [path for path in tmp_path.glob("cache/**/*") if path.is_file()]


def test_programs_get_spans_into_both_texts(run: Run, files: tuple[Path, Path]) -> None:
    status, out, _ = run("--json", *files)
    assert status == 0
    found = json.loads(out)
    cut = [one["old"] for one in found["comparison"]["difference"]["sentences"] if one["kind"] == "cut"]
    assert [found["first_text"][slice(*span)] for span in cut] == [PARAGRAPHS[2]]
    assert found["comparison"]["tally"]["altered"] == 1


def test_kept_articles_tell_of_their_story(run: Run, tmp_path: Path) -> None:
    rest = "<p>This article was originally published by The Quell Courier.</p>"
    with open_store(tmp_path / "store.db") as store:
        origin = keep_of(html(), url_of("dam"))
        copy = keep_of(
            html(outlet="Harbour Gazette", day="2026-03-24T08:00:00+01:00", rest=rest), url_of("dam", "gazette.example")
        )
        for page in (origin, copy):
            store.add(page, NOW)
    status, out, err = run(origin.record.id[:8], url_of("dam", "gazette.example"))
    assert (status, err) == (0, "")
    assert "2 articles, 1 source. First: The Quell Courier (almost certain: another article credits its outlet" in out
    status, _, err = run(origin.record.id, "0123456789abcdef")
    assert status == 1
    assert "no kept article has this id" in err


def test_side_by_side_it_is_as_wide_as_told(run: Run, files: tuple[Path, Path]) -> None:
    status, out, _ = run("--side", "--all", *files)
    assert status == 0
    rows = [row for row in out.splitlines() if " │ " in row or " ~ " in row]
    assert rows
    assert all(cell_len(row) <= 100 for row in rows)


def test_the_same_page_twice_is_said_to_be_the_same(run: Run, files: tuple[Path, Path]) -> None:
    status, _, err = run(files[0], files[0])
    assert (status, err) == (0, "onrecord: both are the same, so nothing differs\n")


@given(st.text(max_size=200), st.text(max_size=200), st.integers(1, 120))
def test_columns_hold_any_text(old: str, new: str, width: int) -> None:
    for line in columns(text_changes(old, new), old, new, width, True):
        row = "".join(part.text for part in line.parts)
        assert "\n" not in row
        assert cell_len(row) <= max(width, 27) + 4


def test_an_outlet_has_one_name_wherever_it_stands(command: Run, tmp_path: Path) -> None:
    store = str(tmp_path / "store.db")
    with open_store(store) as kept:
        kept.add(keep_of(html(), url_of("dam")), NOW)
        other = html("Sluices stay shut", ALTERED, "Quell Courier Online", day="2026-03-24T08:00:00+01:00")
        id_ = kept.add(keep_of(other, url_of("sluices")), NOW).article
    for arguments in (
        ("find", "sluices"), ("compare", id_, url_of("dam")), ("diff", id_, "--with", url_of("dam")), ("may", id_),
        ("said", "Vashtal", "--csv"), ("said", id_, "--csv"),
    ):  # fmt: skip
        lines = command(*arguments, "--store", store)[1].splitlines()
        # What each page itself prints is a part of what changed.
        told = "\n".join(line for line in lines if "outlet: " not in line and "©" not in line)
        assert "The Quell Courier" in told
        assert "Quell Courier Online" not in told


def test_a_page_without_a_name_has_that_of_its_outlet_in_what_changed(command: Run, tmp_path: Path) -> None:
    store = str(tmp_path / "store.db")
    silent = html("Sluices stay shut", ALTERED, "", day="2026-03-24T08:00:00+01:00")
    with open_store(store) as kept:
        kept.add(keep_of(html(), url_of("dam")), NOW)
        kept.add(keep_of(html("Boats go out", outlet="Gull"), "https://gull.example/boats"), NOW)
        id_ = kept.add(keep_of(silent, url_of("sluices")), NOW).article
    for arguments in (("compare", "https://gull.example/boats", id_), ("diff", id_, "--with", url_of("dam"))):
        out = command(*arguments, "--store", store)[1]
        assert "quellcourier.example" not in out.partition("rights:")[0]
    table = command("export", "--csv", "--store", store)[1]
    assert table.count("The Quell Courier,quellcourier.example,") == 2
