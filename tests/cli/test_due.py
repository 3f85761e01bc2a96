"""`onrecord due`: what it prints for people and programs, what narrows it, and what it says where nothing is."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace
from tests.store.pages import ROOT, html, kept_of

import onrecord
from onrecord.cli import main
from onrecord.cli.shown.due_rows import COLUMNS
from onrecord.cli.shown.lines import Part
from onrecord.cli.shown.paint import Terminal
from onrecord.cli.shown.said_rows import row_of_statement
from onrecord.cli.shown.said_table import who_cell
from onrecord.cli.shown.table import Column, table_text
from onrecord.record import Interval, StatementKind
from onrecord.store import Evidence, Kept, Store, ToldOutcome, open_store

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
HORIZONS: dict[str, tuple[StatementKind, Interval]] = {
    # Days that no clock on which the tests run has reached, or that all have passed.
    "early": ("promise", Interval(latest="2001-03-31")),
    "past": ("forecast", Interval(earliest="2002-01-01", latest="2002-12-31", certainty="approximate")),
    "ahead": ("promise", Interval(earliest="2990-05-01", latest="2990-05-31")),
    "late": ("threat", Interval(earliest="2995-01-01")),
}
UNDATED: tuple[StatementKind, Interval] = ("promise", Interval())
UNNAMED = "Parents of children who had filled the gallery"
Run = Callable[..., tuple[int, str, str]]


def fill(store: Store, names: tuple[str, ...] = tuple(HORIZONS)) -> None:
    """For each horizon a page with one statement that has it, under its name."""
    for name in names:
        speaker = "Mira Ost" if name == "late" else "Dorin Vashtal"
        said = f"“The {name} sluice opens again for the farms below,” {speaker} told reporters at the dam on Monday."
        store.add(_looking_ahead(kept_of(name, html(f"The {name} sluice", (said,))), name), NOW)


def _looking_ahead(kept: Kept, name: str) -> Kept:
    kind, horizon = HORIZONS.get(name, UNDATED)
    some = [replace(one, kind=kind, horizon=horizon) for one in kept.record.statements or ()]
    assert len(some) == 1
    return Kept(record=replace(kept.record, statements=tuple(some)), page=kept.page, fingerprint=kept.fingerprint)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store in which an outcome is written of what was due the earliest."""
    where = str(tmp_path_factory.mktemp("due") / "store.db")
    with open_store(where) as store:
        fill(store)
        first = store.due("0001-01-01").rows[0]
        evidence = Evidence(article=first.article.id, words="=the sluices stood open", url="https://survey.example/a")
        told = ToldOutcome(result="in part", words="=Two of three opened.", evidence=evidence)
        store.write_outcome(first.key, told, NOW)
    return where


@pytest.fixture
def run(place: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("ONRECORD_STORE", place)
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = main(["due", *arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


def found(out: str) -> list[str]:
    return re.findall(r"The (\w+) sluice", out)


def test_what_is_ahead_comes_the_soonest_first_with_who_when_and_where(run: Run) -> None:
    status, out, err = run()
    assert (status, found(out), err) == (0, ["ahead", "late"], "")
    first, second = out.splitlines()
    assert first.startswith("2990-05-01 to 2990-05-31  Dorin Vashtal  ● “The ahead sluice opens again")
    assert re.search(r"promise · said \S+ · The Quell Courier, 2026-03-23 · [0-9a-f]{16}$", first)
    assert second.startswith("from 2995-01-01           Mira Ost")


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--past"], ["past"]), (["--outcomes"], ["early"]), (["--kind", "threat"], ["late"]), (["Ost"], ["late"]),
        (["--until", "2990-12-31"], ["ahead"]), (["--since", "2991-01-01"], ["late"]),
        (["--about", "ahead"], ["ahead"]), (["--about", '"late sluice"'], ["late"]),
        (["--until", "2002-12-31"], ["early", "past"]), (["--since", "2002-01-01"], ["past", "ahead", "late"]),
        (["--since", "0001-01-01", "Vashtal"], ["early", "past", "ahead"]), (["--past", "--until", "2001-12-31"], []),
        (["--outcomes", "--since", "2002-01-01"], []), (["--limit", "1"], ["ahead"]), (["--sure"], ["ahead", "late"]),
        (["--past", "--until", "2999-01-01"], ["past"]), (["--about", "!!"], []),
    ],
)  # fmt: skip
def test_it_is_narrowed_as_on_the_desk(run: Run, arguments: list[str], names: list[str]) -> None:
    status, out, _ = run(*arguments)
    assert (status, found(out)) == (0, names)


def test_what_was_over_before_it_was_printed_is_told_so(run: Run) -> None:
    """A promise of 2002 that an article of 2026 tells of is no news of 2002 that nobody followed."""
    assert " · The Quell Courier, 2026-03-23 · past when printed · " in run("--past")[1]
    assert "past when printed" not in run()[1]
    rows = [json.loads(line) for line in run("--since", "0001-01-01", "--json")[1].splitlines()]
    assert [row["past_when_printed"] for row in rows] == [True, True, False, False]


def test_outcomes_stand_beside_what_they_are_of(run: Run, place: str) -> None:
    out = run("--outcomes")[1]
    assert out.startswith("by 2001-03-31  Dorin Vashtal  ●")
    with open_store(place) as store:
        article = store.due("0001-01-01").rows[0].article.id
    assert out.endswith(f" · in part: =Two of three opened. ({article})\n")


def test_programs_get_the_same_fields_as_csv_and_json(run: Run) -> None:
    rows = [json.loads(line) for line in run("--until", "2002-12-31", "--json")[1].splitlines()]
    table = list(csv.reader(io.StringIO(run("--until", "2002-12-31", "--csv")[1])))
    assert [tuple(row) for row in rows] == [COLUMNS] * 2
    assert [tuple(line) for line in table[:1]] == [COLUMNS]
    told, bare = rows
    assert (told["outcome"], told["outcome_words"], told["outcome_at"]) == (
        "in part", "=Two of three opened.", "2026-04-01T12:00:00+00:00",
    )  # fmt: skip
    assert (told["outcome_article"], told["outcome_url"]) == (told["article"], "https://survey.example/a")
    assert told["outcome_passage"] == "=the sluices stood open"
    assert {name: bare[name] for name in COLUMNS if name.startswith("outcome")} == dict.fromkeys(
        (name for name in COLUMNS if name.startswith("outcome")), None
    )
    assert table[1][COLUMNS.index("outcome_words")] == "'=Two of three opened."  # No formula to a spreadsheet.


def test_others_get_no_passage_of_another_text(run: Run) -> None:
    for row in map(json.loads, run("--outcomes", "--json", "--public")[1].splitlines()):
        assert (row["outcome"], row["outcome_passage"]) == ("in part", None)
    assert "stood open" not in run("--outcomes", "--csv", "--public")[1]


def test_every_field_is_in_the_docs() -> None:
    page = (ROOT / "docs" / "said.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []


@pytest.mark.parametrize("kind", get_args(StatementKind))
def test_every_kind_can_be_asked_for(run: Run, kind: StatementKind) -> None:
    status, out, _ = run("--kind", kind, "--since", "2000-01-01", "--json")
    assert status == 0
    assert all(json.loads(line)["kind"] == kind for line in out.splitlines())


# ---------------------------------------------------------------- nothing, and what goes wrong


@pytest.mark.parametrize(
    ("names", "arguments", "words"),
    [
        ((), [], "nothing is kept yet; fill the store: onrecord add SOURCE"),
        (("undated",), [], "no kept statement tells by when it can be judged"),
        (("past",), [], "on; the last was due 31 December 2002: onrecord due --past"),
        (("past",), ["--outcomes"], "no outcome is written of what was asked for"),
        (("past",), ["--about", "ship"], "nothing found that is due"),
        (("ahead",), ["--past"], "nothing found that is due"),
    ],
)
def test_where_nothing_is_due_it_says_why(
    run: Run, tmp_path: Path, names: tuple[str, ...], arguments: list[str], words: str
) -> None:
    where = str(tmp_path / "store.db")
    with open_store(where) as store:
        fill(store, names)
    status, out, err = run("--store", where, *arguments)
    assert (status, out, err.count("\n")) == (0, "", 1)
    assert words in err


def test_more_than_are_shown_is_said(run: Run) -> None:
    assert run("--limit", "1")[2] == "onrecord: 1 statement shown, and there are more (--limit)\n"
    assert run("--limit", "2")[2] == ""
    assert run("--limit", "1", "--sure")[2] == "onrecord: 1 statement shown, and there are more (--limit)\n"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["Vashtall"], 1, "did you mean Dorin Vashtal?"), (["--since", "soon"], 2, "soon"),
        (["--since", "2026-05-02", "--until", "2026-05-01"], 2, "give the earlier one first"),
        (["--kind", "clam"], 2, "clam"), (["--past", "--outcomes"], 2, "not allowed"), (["--limit", "0"], 2, "0"),
        (["--json", "--csv"], 2, "not allowed"), (["--psat"], 2, "did you mean --past?"), ([""], 1, "nobody"),
        (["--about", " ".join(f"w{n}" for n in range(400))], 2, "words"), (["\ud800"], 1, "nobody"),
    ],
)  # fmt: skip
def test_every_error_is_one_line_and_a_told_status(run: Run, arguments: list[str], status: int, words: str) -> None:
    ended, out, err = run(*arguments)
    assert (ended, out, err.count("\n")) == (status, "", 1)
    assert err.startswith("onrecord: ")
    assert words in err


def test_on_a_narrow_terminal_each_row_is_a_paragraph() -> None:
    columns, row = (Column("due", 16), Column("who"), Column("what")), ((Part("day"),), (Part(""),), (Part("words"),))
    narrow, wide = (table_text(columns, [row, row], Terminal(width=width, height=9)) for width in (40, 80))
    assert narrow == "day\n  words\n\nday\n  words\n"
    heading, _, *rows = wide.splitlines()
    assert heading.split() == ["due", "who", "what"]
    assert [line.split() for line in rows] == [["day", "words"]] * 2


def test_a_pipe_gets_whole_words_and_one_long_cell_moves_its_own_line_alone() -> None:
    columns = (Column("who", 22), Column("what"))
    rows = [((Part(name),), (Part("“Shame!”"),)) for name in ("A", "Bo", UNNAMED)]
    assert table_text(columns, rows, None) == f"A   “Shame!”\nBo  “Shame!”\n{UNNAMED}  “Shame!”\n"
    assert table_text(columns, rows[2:], None) == f"{UNNAMED}  “Shame!”\n"


@pytest.mark.parametrize(("most", "told"), [(40, "Parents of children who had filled the…"), (None, UNNAMED)])
def test_who_has_no_name_is_cut_on_a_terminal_alone(most: int | None, told: str) -> None:
    record = onrecord.read(f"<h1>A vote</h1><article><p>{UNNAMED} shouted “Shame on you!” on Monday.</p></article>")
    [statement] = record.statements or ()
    assert "".join(part.text for part in who_cell(row_of_statement(record, statement), most)) == told
