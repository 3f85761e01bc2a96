"""The labels of pages in public packages: each can be found, and a page of other bytes is passed over and told."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path

import msgspec
import pytest
from benchmarks import further
from benchmarks.origin import Label


def test_each_label_names_a_listed_package_and_a_page_of_its_own() -> None:
    places, packages = further.places(), further.packages()
    assert [place for place in places if sum(package.holds(place) for package in packages) != 1] == []
    assert all(any(package.holds(place) for place in places) for package in packages)
    digests = [place.sha256 for place in places if place.sha256]
    assert len({(place.corpus, place.page) for place in places}) == len(places)
    assert len(set(digests)) == len(digests)
    assert {package.client for package in packages} <= {"npm", "pip", "apt", "git"}
    assert all(place.sha256 or re.fullmatch(r"[0-9a-f]{40}", place.commit or "") for place in places)
    assert [msgspec.json.decode(line, type=Label) for line in further.LABELS.read_bytes().splitlines()]


def test_pages_of_other_bytes_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = further.Place("box", "a/one.html", hashlib.sha256(b"<p>Right").hexdigest())
    missing = further.Place("box", "a/none.html", place.sha256)
    monkeypatch.setattr(further, "places", lambda: [place, missing])
    (tmp_path / "box" / "a").mkdir(parents=True)
    (tmp_path / "box" / "a" / "one.html").write_bytes(b"<p>Right")
    assert list(further.pages(tmp_path)) == [(place, b"<p>Right")]
    (tmp_path / "box" / "a" / "one.html").write_bytes(b"<p>Wrong")
    assert list(further.pages(tmp_path)) == []
    told = capsys.readouterr().err
    assert "other bytes" in told
    assert "not there" in told


def _git(folder: Path, *words: str) -> str:
    made = subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, text=True)
    return made.stdout.strip()


def test_pages_of_a_repository_are_got_at_their_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / "there" / "harbour" / "blog"
    there.mkdir(parents=True)
    _git(there, "init", "--quiet")
    for key, value in (
        ("user.name", "Ida Holm"),
        ("user.email", "ida@harbour.example"),
        ("uploadpack.allowFilter", "1"),
    ):
        _git(there, "config", key, value)
    commits = []
    for text in ("The ferry is late.\n", "The ferry is on time.\n"):
        (there / "posts").mkdir(exist_ok=True)
        (there / "posts" / "ferry boats.md").write_text(text)
        (there / "other.md").write_text("Not labelled.\n")
        _git(there, "add", ".")
        _git(there, "commit", "--quiet", "--message", "A post")
        commits.append(_git(there, "rev-parse", "HEAD"))
    older = further.Place("harbour/blog", "posts/ferry boats.md", commit=commits[0])
    gone = further.Package("harbour/none", "git", commits[0])
    monkeypatch.setattr(further, "REPOSITORIES", f"file://{tmp_path / 'there'}")
    monkeypatch.setattr(further, "places", lambda: [older])
    monkeypatch.setattr(
        further, "packages", lambda: [gone, *(further.Package("harbour/blog", "git", one) for one in commits)]
    )
    further.fetch(tmp_path / "here")
    assert list(further.pages(tmp_path / "here")) == [(older, b"The ferry is late.\n")]
    assert [path.name for path in (tmp_path / "here").rglob("*.md")] == ["ferry boats.md"]
    assert "harbour/none" in capfd.readouterr().err
