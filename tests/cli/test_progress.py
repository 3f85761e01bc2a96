"""The bar of a long run: what it tells besides how many were read."""

from __future__ import annotations

import pytest

from onrecord.cli.running.progress import bar_for, rate


@pytest.mark.parametrize(
    ("read", "elapsed", "words"),
    [
        (60, 9.0, ", 6.7 a second"), (700, 10.0, ", 70 a second"), (2, 40.0, ", 0.1 a second"),
        (5, 1.0, ""), (0, 60.0, ""), (5, None, ""),
    ],
)  # fmt: skip
def test_pages_a_second_are_told_once_they_mean_something(read: int, elapsed: float | None, words: str) -> None:
    assert rate(read, elapsed) == words


def test_it_is_drawn_from_the_second_page_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with bar_for(["many.warc"]) as bar:
        bar.taken(0, "many.warc#1")
        bar.counted(1, 0)
        assert capsys.readouterr().err == ""
        bar.taken(0, "many.warc#2")
        bar.counted(1, 1)
    assert "1 read, 1 failed" in capsys.readouterr().err
