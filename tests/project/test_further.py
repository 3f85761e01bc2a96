"""The labels of pages in public packages: each can be found, and a page of other bytes is passed over and told."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest
from benchmarks import further
from benchmarks.origin import Label


def test_each_label_names_a_listed_package_and_a_page_of_its_own() -> None:
    places = further.places()
    assert {place.corpus for place in places} == {package.name for package in further.packages()}
    assert (
        len({(place.corpus, place.page) for place in places}) == len({place.sha256 for place in places}) == len(places)
    )
    assert {package.client for package in further.packages()} <= {"npm", "pip", "apt"}
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
