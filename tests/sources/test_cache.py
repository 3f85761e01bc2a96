"""Kept answers: what may be kept, how room is made, and that a broken cache breaks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.sources.cache import Cache, cache_folder, may_be_kept, refreshed

ETAG = (("ETag", '"1"'),)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep("http://a.example/", (("Etag", '"1"'), ("LAST-modified", "then")), b"body")
    cache.close()
    again = Cache(tmp_path)
    kept = again.get("http://a.example/")
    again.close()
    assert kept is not None
    assert kept.body == b"body"
    assert kept.headers[1] == ("LAST-modified", "then")
    assert kept.conditions() == {"If-None-Match": '"1"', "If-Modified-Since": "then"}
    assert (tmp_path / "answers-1.sqlite").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "headers",
    [(), (*ETAG, ("cache-control", "private, No-Store")), (*ETAG, ("Vary", "*"))],
)
def test_what_may_not_be_kept_is_forgotten(tmp_path: Path, headers: tuple[tuple[str, str], ...]) -> None:
    assert not may_be_kept(headers)
    cache = Cache(tmp_path)
    cache.keep("u", ETAG, b"old")
    cache.keep("u", headers, b"new")
    assert cache.get("u") is None
    cache.close()


def test_the_longest_unused_goes_first(tmp_path: Path) -> None:
    times = iter(range(100))
    cache = Cache(tmp_path, max_bytes=40, now=lambda: next(times))
    for url in ("a", "b", "a", "c"):
        cache.keep(url, ETAG, b"12345")
    assert [url for url in "abc" if cache.get(url)] == ["a", "b", "c"]
    cache.keep("d", ETAG, b"12345")
    assert [url for url in "abcd" if cache.get(url)] == ["a", "c", "d"]
    cache.close()


def test_a_broken_cache_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "answers-1.sqlite").write_bytes(b"this is no database" * 100)
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "file" / "below"):
        cache = Cache(folder)
        cache.keep("u", ETAG, b"x")
        assert cache.get("u") is None
        cache.close()


def test_headers_after_a_304() -> None:
    kept = (("ETag", "1"), ("Content-Length", "9"), ("X-Robots-Tag", "all"), ("Link", "a"))
    sent = (("x-robots-tag", "noai"), ("content-length", "0"))
    assert refreshed(kept, sent) == (("ETag", "1"), ("Content-Length", "9"), ("Link", "a"), ("x-robots-tag", "noai"))


def test_the_folder_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/kept")
    assert cache_folder() == Path("/var/kept/onrecord")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == Path.home() / ".cache/onrecord"
