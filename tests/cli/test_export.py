"""`onrecord export` and `onrecord site`: what they write, where, and what they say when they cannot."""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from threading import Thread

import msgspec
import pytest
from msgspec.structs import replace
from tests.leaks import NOW, articles
from tests.publish.kept import store_with

from onrecord.cli import export, main
from onrecord.publish.conditions import PROMISES
from onrecord.publish.export import OwnArticle, PublicStatement
from onrecord.record import Record
from onrecord.store import Evidence, ToldOutcome, Utterance, open_store


@pytest.fixture
def where(tmp_path: Path) -> Iterator[str]:
    with store_with(tmp_path) as store:
        yield store.where


def test_what_may_be_promised_is_what_the_gate_knows() -> None:
    assert set(export.PROMISED) == set(PROMISES)


def test_the_owners_export_reads_back(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--store", where]) == 0
    lines = capfdbinary.readouterr().out.splitlines()
    assert tuple(msgspec.json.decode(line, type=Record) for line in lines) == tuple(articles().values())


def test_a_decision_of_the_owners_is_in_the_export(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    wanted = articles()["silent"].id
    with store_with(tmp_path) as store:
        for use in ("republish", "mine"):
            store.override(wanted, use, "yes", "Asked the desk by phone.", NOW)
    found = {}
    for more in ([], ["--public"]):
        assert main(["export", "--store", store.where, *more]) == 0
        for line in map(json.loads, capfdbinary.readouterr().out.splitlines()):
            if line["id"] == wanted:
                found[bool(more)] = line
            else:
                assert "overrides" not in line
    assert [(one["use"], one["reason"], one["at"][:10]) for one in found[False]["overrides"]] == [
        (use, "Asked the desk by phone.", "2026-11-23") for use in ("mine", "republish")
    ]
    assert "Asked the desk by phone." in found[True]["why"]


PASSAGE = "seven whole words of some other page stood there"


def write_outcomes(where: str) -> dict[bool, tuple[str, str]]:
    """What came of two statements, one of which may be quoted: by whether it may, the ids of article and statement."""
    with open_store(where, create=False) as store:
        found: dict[bool, Utterance] = {}
        for one in store.said(limit=500).rows:
            rights = store.record(one.article.id).rights
            found.setdefault(rights is not None and rights.may.quote.answer == "yes", one)
        evidence = Evidence(article=found[True].article.id, words=PASSAGE, url="https://survey.example/april")
        for one in found.values():
            first = ToldOutcome(result="in part", words="A first thought.", evidence=evidence)
            for told in (first, replace(first, result="did not", words="=Nobody did it.")):
                store.write_outcome(one.key, told, NOW)
        return {may: (one.article.id, one.statement) for may, one in found.items()}


def test_outcomes_are_in_the_export_and_read_back(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The owner has the whole log; others what stands, of statements that they have too, without others' words."""
    wrote = write_outcomes(where)

    def exported(*more: str) -> bytes:
        assert main(["export", "--store", where, *more]) == 0
        return capfdbinary.readouterr().out

    own = {one["id"]: one.get("outcomes") for one in map(json.loads, exported().splitlines())}
    assert {id_ for id_, told in own.items() if told} == {article for article, _ in wrote.values()}
    [line] = [one for one in exported().splitlines() if wrote[False][0].encode() in one[:200]]
    first, last = msgspec.json.decode(line, type=OwnArticle).outcomes
    assert (first.result, last.result, last.words, last.passage) == ("in part", "did not", "=Nobody did it.", PASSAGE)
    assert (first.ended_at, last.ended_at, last.statement) == (NOW, None, wrote[False][1])
    public = exported("--public")
    assert PASSAGE.encode() not in public
    assert b"A first thought" not in public
    left = {one["id"]: one["outcomes"] for one in map(json.loads, public.splitlines()) if one["outcomes"]}
    assert {id_: [one["statement"] for one in told] for id_, told in left.items()} == {
        wrote[True][0]: [wrote[True][1]]
    }  # fmt: skip
    assert left[wrote[True][0]][0]["url"] == "https://survey.example/april"


@pytest.mark.parametrize("more", [[], ["--public"]])
def test_outcomes_stand_beside_statements(
    where: str, capfdbinary: pytest.CaptureFixture[bytes], more: list[str]
) -> None:
    wrote = set(write_outcomes(where).items())
    expected = {place for may, place in wrote if may or not more}
    assert main(["export", "--store", where, "--statements", *more]) == 0
    lines = [msgspec.json.decode(one, type=PublicStatement) for one in capfdbinary.readouterr().out.splitlines()]
    told = {(one.article, one.statement.id): one.outcome for one in lines if one.outcome}
    assert {place: one.result for place, one in told.items() if one} == dict.fromkeys(expected, "did not")
    assert main(["export", "--store", where, "--statements", "--csv", *more]) == 0
    rows = [
        row for row in csv.DictReader(StringIO(capfdbinary.readouterr().out.decode(), newline="")) if row["outcome"]
    ]
    assert {(row["article"], row["statement"]): row["outcome_words"] for row in rows} == dict.fromkeys(
        expected, "'=Nobody did it."
    )
    assert main(["export", "--store", where, "--csv", *more]) == 0
    table = csv.DictReader(StringIO(capfdbinary.readouterr().out.decode(), newline=""))
    cells = {row["id"]: row["outcomes"] for row in table if row["outcomes"]}
    assert cells == {article: f"{statement} did not (2026-11-23: =Nobody did it.)" for article, statement in expected}


def test_since_takes_those_published_from_that_day(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--store", where, "--since", "2026-03-11"]) == 0
    days = [json.loads(line)["published"]["day"] for line in capfdbinary.readouterr().out.splitlines()]
    assert days
    assert min(days) >= "2026-03-11"
    assert len(days) < len(articles())
    assert main(["export", "--store", where, "--since", "2026-03-11", "--until", min(days), "--json"]) == 0
    assert {json.loads(line)["published"]["day"] for line in capfdbinary.readouterr().out.splitlines()} == {min(days)}


def test_statements_as_csv(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--store", where, "--statements", "--csv"]) == 0
    rows = list(csv.DictReader(StringIO(capfdbinary.readouterr().out.decode(), newline="")))
    assert len(rows) == sum(len(record.statements or ()) for record in articles().values())


def test_a_promise_lets_out_what_waits_for_it(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    wanted = articles()["not for commerce"].id
    left = []
    for more in ([], ["--keeps", "non-commercial"]):
        assert main(["export", "--store", where, "--public", *more]) == 0
        lines = map(json.loads, capfdbinary.readouterr().out.splitlines())
        left += [line["left"] for line in lines if line["id"] == wanted]
    assert left == ["none", "full"]


def test_a_file_is_whole_or_not_there(where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "out.jsonl"
    assert main(["export", "--store", where, "-o", str(file)]) == 0
    assert len(file.read_bytes().splitlines()) == len(articles())
    assert capsys.readouterr().err == f"onrecord: {len(articles())} articles in {file}\n"
    table = tmp_path / "out.csv"
    assert main(["export", "--store", where, "--csv", "--statements", "-o", str(table)]) == 0
    rows = list(csv.reader(table.read_text("utf-8").splitlines()))
    assert capsys.readouterr().err == f"onrecord: {len(rows) - 1} statements in {table}\n"
    assert not list(tmp_path.glob(".*part"))
    assert main(["export", "--store", where, "-o", str(tmp_path / "no" / "out.jsonl")]) == 1
    told = f"onrecord: {tmp_path / 'no' / 'out.jsonl'}: its folder is not there; make it first\n"
    assert capsys.readouterr().err == told
    assert main(["export", "--store", where, "-o", str(tmp_path / ("x" * 300))]) == 1
    assert re.search(r"xxx: cannot be (used|written).*File name too long\)?\n$", capsys.readouterr().err)


def test_an_export_of_nothing_says_so(where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--store", where, "--since", "9000-01-01"]) == 0
    assert capsys.readouterr() == ("", "onrecord: no article that is kept fits\n")
    open_store(tmp_path / "empty.db").close()
    assert main(["export", "--store", str(tmp_path / "empty.db"), "--csv", "--statements"]) == 0
    assert capsys.readouterr().err == "onrecord: nothing is kept yet; fill the store: onrecord add SOURCE\n"


def test_what_is_no_file_is_written_to_and_stays(where: str, tmp_path: Path) -> None:
    """A device that became a file would be gone for every program; so would what a link leads to."""
    pipe, link, file = tmp_path / "pipe", tmp_path / "link", tmp_path / "out.jsonl"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    assert main(["export", "--store", where, "-o", str(pipe)]) == 0
    reader.join(30)
    assert len(read[0].splitlines()) == len(articles())
    assert pipe.is_fifo()
    file.write_bytes(b"")
    link.symlink_to(file)
    assert main(["export", "--store", where, "-o", str(link)]) == 0
    assert link.is_symlink()
    assert file.read_bytes() == read[0]


def test_a_site_is_written_and_told(where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "site"
    assert main(["site", str(folder), "--store", where, "--title", "Ours", "--address", "https://ours.example/"]) == 0
    assert "<title>Ours</title>" in (folder / "index.html").read_text(encoding="utf-8")
    assert (folder / "feed.json").is_file()
    assert capsys.readouterr().err.endswith(f" MB, in {folder}\n")
    assert main(["site", str(folder), "--store", where]) == 0
    assert not (folder / "feed.json").exists()
    assert "no feeds; give --address" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["export", "--store", "gone.db"], "there is no such store"),
        (["site", "out", "--store", "gone.db"], "there is no such store"),
        *(
            ([*one, "--since", "Monday"], "argument --since: 'Monday' is no day; write it as 2026-03-01")
            for one in (["export"], ["find", "dam"], ["said", "page.html"], ["due"])
        ),
        (["export", "--since", "2026-03-02", "--until", "2026-03-01"], "give the earlier one first"),
        (["export", "-o", "."], ".: is a folder; give the file to write in it"),
        (["site", "out", "--address", "ours.example"], "is no address of a site"),
        (["site", "out", "--keeps", "everything"], "invalid choice"),
        *(
            ([*one, "--keeps", "no resale"], "--keeps is a promise for what leaves; say --public with it")
            for one in (["export"], ["find", "dam"], ["said", "Wenk"], ["due"])
        ),
        (["site"], "required: DIR"),
    ],
)
def test_what_is_wrong_is_one_line(
    arguments: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) in (1, 2)
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["export", "-o"], ["site"]])
def test_a_ring_of_links_is_told_in_words(
    where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert main([*command, str(tmp_path / "loop"), "--store", where]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "links lead in a ring" in told
    assert (tmp_path / "loop").is_symlink()


def test_a_folder_of_other_files_is_left_alone(where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["site", str(tmp_path), "--store", where]) == 1
    assert "holds other files" in capsys.readouterr().err


def test_without_jinja2_it_says_what_to_do(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert main(["site", str(tmp_path / "site"), "--store", where]) == 1
    assert (
        capsys.readouterr().err
        == "onrecord: a site needs Jinja2, which is not installed; in onrecord's folder: pip install '.[desk]'\n"
    )
    assert not (tmp_path / "site").exists()
