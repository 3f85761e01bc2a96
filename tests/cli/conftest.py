"""A record made by hand, of an invented page: copy, credit line, notice, statements of each form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.record import (
    Aside,
    Author,
    Block,
    Evidence,
    Interval,
    Link,
    May,
    Outlet,
    Permission,
    Provenance,
    Reader,
    Record,
    Rights,
    Said,
    Signal,
    Source,
    Speaker,
    Statement,
    Use,
    Warning,
    When,
    Words,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PARAGRAPHS = (
    "“No sluice opens while the survey is unfinished,” Dorin Vashtal told reporters at the dam.",
    "He promised that the survey would be finished “by the end of March”.",
    "A person who has seen the report said the cracks had been known since 2022.",
)
TEXT = "\n\n".join(PARAGRAPHS)
NOTICE = "Republished with permission. It may not be edited, shortened or translated."


def seen(words: str | None = None, at: str | None = "4") -> Evidence:
    return Evidence(from_="visible", at=at, words=words)


def words(text: str) -> Words:
    start = TEXT.index(text)
    return Words(spans=((start, start + len(text)),), text=text)


def blocks(*paragraphs: str) -> tuple[Block, ...]:
    result, start = [], 0
    for text in paragraphs:
        result.append(Block(kind="paragraph", text=text, start=start, end=start + len(text)))
        start += len(text) + 2
    return tuple(result)


def provenance() -> Provenance:
    return Provenance(
        relation="republished",
        origin=Outlet(name="The Quell Courier", evidence=seen("(Sela Winnard, The Quell Courier)")),
        confidence=0.96,
        evidence=(seen("(Sela Winnard, The Quell Courier)"), seen(NOTICE, "9")),
        conflicts=("The page’s own data name Harbour Gazette as the source.",),
    )


def rights() -> Rights:
    signals = (
        Signal(id="s1", kind="notice", words=NOTICE, evidence=seen(NOTICE, "9"), read_at=NOW),
        Signal(
            id="s2", kind="tdm", words="tdm-reservation: 1", read_at=NOW,
            evidence=Evidence(from_="header", at="tdm-reservation"),
        ),
    )  # fmt: skip
    answers: dict[Use, Permission] = {
        "quote": Permission(answer="yes", conditions=("a short passage, source named",), rule="R1"),
        "feed": Permission(answer="unknown", rule="R2"),
        "republish": Permission(answer="ask", because=("s1",), rule="R5"),
        "adapt": Permission(answer="no", because=("s1",), rule="R8"),
        "archive": Permission(answer="unknown", rule="R2"),
        "index": Permission(answer="unknown", rule="R2"),
        "mine": Permission(answer="no", because=("s2",), rule="R13"),
        "train": Permission(answer="no", because=("s2",), rule="R12"),
    }
    return Rights(
        signals=signals, holder="The Quell Courier", year=2026, contact="reuse@quellcourier.example",
        line="Quote it with its source. Before running it, ask The Quell Courier.", may=May(**answers),
    )  # fmt: skip


def statements() -> tuple[Statement, ...]:
    vashtal = Speaker(name="Dorin Vashtal", role="water minister", side="Velmora", kind="person", confidence=0.97)
    return (
        Statement(
            id="00000001", form="direct", content=words("“No sluice opens while the survey is unfinished,”"),
            cue=words("told"), source=words("Dorin Vashtal"), speaker=vashtal, kind="refusal", confidence=0.97,
            said=Said(when=Interval(earliest="2026-11-21", latest="2026-11-21"), to="reporters"),
        ),
        Statement(
            id="00000002", form="mixed", content=words("the survey would be finished “by the end of March”"),
            cue=words("promised"), source=words("He"), speaker=vashtal, kind="promise", confidence=0.93,
            horizon=Interval(latest="2027-03-31"),
        ),
        Statement(
            id="00000003", form="indirect", content=words("the cracks had been known since 2022"), cue=words("said"),
            source=words("A person who has seen the report"), speaker=Speaker(kind="unnamed", confidence=0.9),
            confidence=0.61,
        ),
    )  # fmt: skip


Run = Callable[..., tuple[int, str, str]]
"""Runs onrecord with arguments; its status, what it printed, and its lines of errors."""


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command, with a store and a cache of its own."""
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = main([*map(str, arguments)])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture
def record() -> Record:
    """A republished copy in the Harbour Gazette."""
    body = blocks(*PARAGRAPHS)
    link = Link(start=TEXT.index("Dorin"), end=TEXT.index(" told"), url="https://quellcourier.example/vashtal")
    first = Block(kind="paragraph", text=body[0].text, start=0, end=body[0].end, links=(link,))
    at = Evidence(from_="json-ld", at="/0/datePublished")
    return Record(
        id="0" * 16, version="1" * 16, reader=Reader(version="0.1.0"), read_at=NOW,
        source=Source(kind="html", name="talks.html", sha256="0" * 64), url="https://harbour-gazette.example/river/4471",
        headline="Velmora will hold back Quell water until spring", kicker="River talks",
        deck="Hathrin calls the delay a breach of the ferry accord",
        authors=(
            Author(name="Sela Winnard", outlet="The Quell Courier", evidence=seen("By Sela Winnard, Quell Courier")),
            Author(name="Ida Moor", role="translation", evidence=seen("Translated by Ida Moor", "5")),
        ),
        outlet=Outlet(name="Harbour Gazette", domain="harbour-gazette.example", evidence=seen("Harbour Gazette", "0")),
        published=When(value="2026-11-23T10:20+01:00", day=date(2026, 11, 23), precision="minute", evidence=at),
        updated=When(value="2026-11-23T11:42+01:00", day=date(2026, 11, 23), precision="minute", evidence=at),
        body=(first, *body[1:]), text=TEXT, provenance=provenance(), rights=rights(), statements=statements(),
        set_aside=(
            Aside(kind="masthead", text="Harbour Gazette", evidence=seen(None, "0")),
            Aside(kind="promotion", text="Barley: what the mills pay now", evidence=seen(None, "11")),
            Aside(kind="promotion", text="Get the morning letter", evidence=seen(None, "12")),
        ),
        warnings=(Warning(code="printed-only", message="The notice is printed only; no machine reads it."),),
    )  # fmt: skip
