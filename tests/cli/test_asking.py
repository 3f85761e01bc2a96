"""`onrecord find`, `said`, `diff`, `same`: what they print for people and programs, and how they end."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.store.pages import PARAGRAPHS, ROOT, html, keep_of, kept_of, url_of

from onrecord.cli import main
from onrecord.cli.options.asking import KINDS, RELATIONS
from onrecord.cli.shown.said_rows import COLUMNS, row_of_statement
from onrecord.record import Interval, Relation, StatementKind
from onrecord.store import Kept, Store, open_store

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
HOSTILE = "=HYPERLINK(“x”) \x1b[31mred\x1b[0m \u202eevil\u202c"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with an article in two versions, a copy, and others."""
    where = str(tmp_path_factory.mktemp("asking") / "store.db")
    with open_store(where) as store:
        fill(store)
    return where


def fill(store: Store) -> None:
    store.add(kept_of("dam"), NOW)
    changed = (PARAGRAPHS[0].replace("month", "year"), *PARAGRAPHS[1:3])
    later = NOW + timedelta(days=1)
    store.add(keep_of(html("No water this year", changed), url_of("dam"), now=later), later)
    copy = html(outlet="Harbour Gazette", day="2026-03-24T08:00:00+01:00")
    store.add(keep_of(copy, url_of("dam", "gazette.example")), NOW)
    for number, name in enumerate(("Mira Ost", "Jan Ost")):
        said = (
            f"“The boats of harbour number {number} sail again on Monday at noon,” said {name} on the quay.",
            *PARAGRAPHS[:1],
        )
        store.add(keep_of(html(f"Boats {number}", said), url_of(f"boats{number}")), NOW)
    wild = ("“+1 is not a formula, and neither is this one,” said Mira Ost on Tuesday in the hall.", PARAGRAPHS[3])
    store.add(keep_of(html(HOSTILE, wild), url_of("hostile")), NOW)


@pytest.fixture
def run(place: str, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("ONRECORD_STORE", place)
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO())))  # for a wild "-"
        status = main(list(arguments))
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


def test_the_choices_are_those_of_the_record() -> None:
    assert get_args(StatementKind) == KINDS
    assert get_args(Relation) == RELATIONS


def test_every_field_is_in_the_docs() -> None:
    page = (ROOT / "docs" / "said.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []


# ---------------------------------------------------------------- find


def test_find_prints_articles_with_their_passages(run: Run) -> None:
    status, out, err = run("find", "sluice", "survey")
    assert (status, err) == (0, "")
    assert "No water this year\n  23 March 2026 · The Quell Courier · " in out
    assert "“No sluice opens while the survey is unfinished,” Dorin Vashtal told reporters" in out
    assert "2 versions" in out


@pytest.mark.parametrize(
    ("arguments", "count"),
    [(["boats"], 2), (['"boats 1"'], 1), (["--speaker", "Ost"], 3), (["--outlet", "gazette.example"], 1),
     (["--since", "2026-03-24"], 1), (["--until", "2026-03-23", "sluice"], 3), (["--relation", "wire"], 0),
     (["--kind", "threat"], 0), (["--limit", "2", "sluice"], 2)],
)  # fmt: skip
def test_find_by_words_and_filters(run: Run, arguments: list[str], count: int) -> None:
    status, out, _ = run("find", "--json", *arguments)
    assert (status, len(out.splitlines())) == (0, count)
    assert all({"article", "passages"} == json.loads(line).keys() for line in out.splitlines())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"sluice opens', "a quotation mark is not closed; searched for each word by itself: sluice opens"),
        ('survey "sluice', "a quotation mark is not closed; searched for each word by itself: survey sluice"),
        ('5" pipe', "a quotation mark is not closed; searched for each word by itself: 5 pipe"),
        ('"gates shut" dam 5" pipe', "a quotation mark is not closed; searched for each word by itself: dam 5 pipe"),
        ('pipe of 5"', "a quotation mark is not closed; it is left out"),
        ('"sluice opens" "', "a quotation mark is not closed; it is left out"),
        ('"zebra', "a quotation mark is not closed; searched for each word by itself: zebra"),
        ("zebra -sluice", "there is no syntax but quotation marks"), ("zeb*", "there is no syntax but quotation marks"),
        ("zebra OR sluice", "there is no syntax but quotation marks"), ("title:zebra", "there is no syntax"),
        ("zebra-crossing", "nothing found"), ("zebra or sluice", "nothing found"),
    ],
)  # fmt: skip
def test_what_is_not_searched_for_as_it_was_meant_is_told(run: Run, words: str, told: str) -> None:
    status, _, err = run("find", "--", words)
    assert status == 0
    assert err.splitlines()[0].startswith(f"onrecord: {told}")
    assert run("said", "Vashtal", "--about", words)[2].startswith(f"onrecord: {told}")


def test_of_one_article_its_copies_are_listed(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = (("dam", "quell.example", html()), ("late", "gazette.example", html("Late", outlet="Harbour Gazette")))
    with open_store(tmp_path / "store.db") as store:
        for name, host, page in pages:
            store.add(keep_of(page, url_of(name, host)), NOW)
        other = store.add(keep_of(html("Alone", PARAGRAPHS[3:]), url_of("alone")), NOW).article
        origin, copy = (store.resolve(url_of(name, host)) for name, host, _ in pages)
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store.db"))
    for asked in (origin, copy[:8], url_of("late", "gazette.example")):
        status, out, err = run("find", "--copies", asked)
        assert status == 0
        assert out.index(origin) < out.index(copy)
        assert other not in out
        assert err.startswith("onrecord: 2 articles, 1 source; first: The Quell Courier, ")
    _, out, err = run("find", "--copies", copy, "--csv", "--limit", "1")
    assert [row["id"] for row in csv.DictReader(io.StringIO(out, newline=""))] == [origin]
    assert "2 articles, 1 shown" in err
    status, out, err = run("find", "--copies", other)
    assert (status, err) == (0, "onrecord: no copy of it is kept\n")
    assert out.startswith("Alone\n")
    assert run("find", "--copies", "0123456789abcdef")[:2] == (1, "")
    assert run("find", "--copies", origin, "dam")[:2] == (2, "")


def test_nothing_found_is_said_and_no_failure(run: Run) -> None:
    assert run("find", "zebra") == (0, "", "onrecord: nothing found\n")
    assert run("find", "!!!") == (0, "", "onrecord: nothing found; no word was asked for, only marks\n")
    assert run("find", "zebra", "--json") == (0, "", "onrecord: nothing found\n")
    assert run("find", "")[0] == 0
    assert run("said", "Mira Ost", "--about", "zebra") == (
        0,
        "",
        "onrecord: nothing found that Mira Ost said, with --about\n",
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--outlet", "nothere.example", "water"], "nothing of an outlet nothere.example is kept"),
        (["--speaker", "Nobody Known"], "nobody of the name Nobody Known is kept"),
        (["--outlet", "gazete"], "nothing of an outlet gazete is kept; did you mean Harbour Gazette?"),
        (
            ["--outlet", "Gazette"],
            "nothing of an outlet Gazette is kept; did you mean Harbour Gazette or gazette.example?",
        ),
        (["--outlet", "harbor gazete"], "nothing of an outlet harbor gazete is kept; did you mean Harbour Gazette?"),
    ],
)
def test_what_was_asked_for_and_is_not_there_is_said(run: Run, arguments: list[str], words: str) -> None:
    assert run("find", *arguments) == (0, "", f"onrecord: nothing found; {words}\n")


def test_more_than_are_shown_is_said(run: Run) -> None:
    assert run("find", "sluice", "--limit", "1")[2] == "onrecord: 4 articles, 1 shown (--limit)\n"
    assert run("said", "Mira Ost", "--limit", "1")[2] == "onrecord: 2 statements, 1 shown (--limit)\n"
    article = json.loads(run("find", "--json", "--speaker", "Vashtal", "--limit", "1")[1])["article"]["id"]
    assert run("said", article)[2].endswith(" shown (--limit)\n") is False
    assert run("said", article, "--limit", "1")[2].endswith(" statements, 1 shown (--limit)\n")


def test_a_page_cannot_write_to_the_terminal_or_into_a_spreadsheet(run: Run) -> None:
    _, out, _ = run("find", "formula")
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\u202eevil" in out
    _, out, _ = run("find", "formula", "--json")
    assert "\x1b" not in out
    assert json.loads(out)["article"]["headline"].startswith("=HYPERLINK")
    for command in (("find", "--csv", "formula"), ("said", "Mira Ost", "--csv")):
        _, out, _ = run(*command)
        rows = list(csv.reader(io.StringIO(out, newline="")))
        assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)
        assert "\x1b" not in out
    assert "'=HYPERLINK" in run("find", "--csv", "formula")[1]


# ---------------------------------------------------------------- said


def test_said_has_one_row_for_a_statement_however_many_print_it(run: Run) -> None:
    status, out, err = run("said", "vashtal")
    assert (status, err) == (0, "")
    (line,) = [line for line in out.splitlines() if "sluice" in line]
    assert line.startswith("2026-03-23    The Quell Courier  +1  ● “No sluice opens while the survey is unfinished,”")
    id_ = line.rpartition(" · ")[2]
    assert "No sluice opens" in run("said", id_)[1], "the row tells in which article it stands"


def test_a_name_of_several_words_needs_no_quotation_marks(run: Run) -> None:
    assert run("said", "Dorin", "Vashtal")[1] == run("said", "Dorin Vashtal")[1] != ""
    assert run("said", "Dorin", "Vashtal", "--json")[0] == 0
    for arguments in (("same", "Dorin", "Vashtal", "Mira", "Ost"), ("forget", "--person", "Dorin", "Vashtal", "--yes")):
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert "between quotation marks" in err


def test_said_gives_programs_the_same_fields_as_csv_and_json(run: Run) -> None:
    _, lines, _ = run("said", "Dorin Vashtal", "--json")
    _, table, _ = run("said", "Dorin Vashtal", "--csv")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    told = [json.loads(line) for line in lines.splitlines()]
    assert rows
    assert tuple(rows[0]) == tuple(told[0]) == COLUMNS
    assert [row["content"] for row in rows] == [one["content"] for one in told]
    assert {one["speaker"] for one in told} == {"Dorin Vashtal"}


def test_who_is_plainly_meant_is_taken_and_the_others_are_named(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(tmp_path / "store.db") as store:
        for number, name in enumerate(("Iva Brask", "Iva Brask", "Iva Brask", "Tom Brask Jr.", "Brask")):
            said = (f"“The mill of row {number} was never for sale to anybody at all,” said {name} on the quay.",)
            store.add(keep_of(html(f"Mill {number}", (*said, PARAGRAPHS[3])), url_of(f"mill{number}")), NOW)
        others = [row for row in store.persons_named("Brask") if row.name != "Iva Brask"]
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store.db"))
    assert len(others) == 2
    status, out, err = run("said", "Brask", "--json")
    assert status == 0
    assert {json.loads(line)["speaker"] for line in out.splitlines()} == {"Iva Brask"}
    assert err.startswith("onrecord: also called so, and not shown: ")
    for row in others:
        assert f"{row.name} ({row.id})" in err
        assert run("said", str(row.id), "--json")[0] == 0
    assert run("forget", "--person", "Brask", "--yes")[0] == 2, "what is gone for good is not guessed"
    assert run("same", "Brask", str(others[0].id))[0] == 2


def test_a_name_that_several_have_lists_them(run: Run) -> None:
    status, out, err = run("said", "Ost")
    assert (status, out) == (2, "")
    *candidates, last = err.splitlines()
    assert last == "onrecord: Ost: 2 persons fit; give the whole name, or the number in front of it"
    assert [line.split("  ")[-1].split(" · ")[0].strip() for line in candidates] == ["Mira Ost", "Jan Ost"]
    number = candidates[1].split()[0]
    assert "harbour number 1" in run("said", number)[1]


def test_said_of_an_article_is_in_its_order(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html(day="2026-03-24T08:00:00+01:00"))
    kept = run("said", url_of("dam", "gazette.example"))[1]
    assert re.search("Dorin Vashtal +● “No sluice opens", kept)
    assert run("said", str(page))[1] == kept
    some = run("said", str(page), "--about", "sluice")[1].splitlines()
    assert [line.split()[1:] for line in some] == [kept.splitlines()[0].split()[1:]]
    told = "onrecord: nothing found that anybody says there, with --about\n"
    assert run("said", str(page), "--about", "zebra") == (0, "", told)


def test_a_page_without_an_address_is_quoted_for_others_once_it_has_one(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Dam is shut\n\nHarbour Gazette\n\n“The dam is shut for good,” said Ada Holt, the mayor of Hull.\n")
    status, out, err = run("said", str(page), "--public")
    assert (status, out, len(err.splitlines())) == (0, "", 1)
    assert err.endswith("the page tells no address: give it with --url\n")
    assert "Ada Holt" in run("said", str(page), "--public", "--url", "https://gazette.example/dam")[1]
    assert run("said", "Ost", "--url", "https://gazette.example/dam")[0] == 2


def test_what_is_too_much_to_be_quoted_is_told_as_that(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"Dam is shut\n\nHarbour Gazette\n\n“{'The dam is shut. ' * 16}” said Ada Holt of Hull.\n")
    status, out, err = run("said", str(page), "--public", "--url", "https://gazette.example/dam")
    assert (status, out) == (0, "")
    assert "may not be shown to others (of a text no more is quoted than half, and no piece longer than 60" in err


def test_the_words_for_a_speaker_without_a_name_leave_with_the_whole_text_alone(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    text = "Dam is shut\n\nHarbour Gazette\n\n“The dam is shut for good,” said {}.\n"
    page.write_text(text.format("a clerk at the lock"))
    for public, source in ((), "a clerk at the lock"), (("--public",), None):
        (line,) = run("said", str(page), "--json", "--url", "https://gazette.example/dam", *public)[1].splitlines()
        assert json.loads(line)["source"] == source
    assert "a clerk at the lock" in run("said", str(page))[1]
    page.write_text(text.format("Ada Holt, the mayor of Hull"))
    assert json.loads(run("said", str(page), "--json")[1])["source"] is None


def test_two_bodies_of_one_name_are_told_apart_by_their_sides(run: Run, tmp_path: Path) -> None:
    where = str(tmp_path / "store.db")
    kept = kept_of("dam")
    first = (kept.record.statements or ())[0]
    assert first.speaker
    speakers = [("Defence Ministry", "Kaldria"), ("Defence Ministry", "Ostrania"), ("Kaldria’s army", "Kaldria")]
    told = tuple(
        replace(first, id=f"{number:08}", speaker=replace(first.speaker, name=name, side=side, kind="organisation"))
        for number, (name, side) in enumerate(speakers)
    )
    with open_store(where) as store:
        store.add(Kept(record=replace(kept.record, statements=told), page=kept.page), NOW)
    lines = run("said", url_of("dam"), "--store", where)[1].splitlines()
    who = [re.split("  +", line)[1] for line in lines]
    assert who == ["Defence Ministry (Kaldria)", "Defence Ministry (Ostrania)", "Kaldria’s army"]


def test_where_a_page_from_a_file_can_be_read_stands_in_its_rows(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(html(canonical=url_of("dam")))
    _, out, _ = run("said", str(tmp_path / "page.html"), "--json")
    rows = list(map(json.loads, out.splitlines()))
    assert {(row["url"], row["canonical_url"]) for row in rows} == {(None, url_of("dam"))}
    store = str(tmp_path / "store.db")
    run("add", "--store", store, str(tmp_path / "page.html"))
    for command in (("find", "sluice"), ("said", "Vashtal")):
        _, out, _ = run(*command, "--csv", "--store", store)
        found = list(csv.DictReader(io.StringIO(out)))
        assert {(row["url"], row["canonical_url"]) for row in found} == {("", url_of("dam"))}


def test_what_looks_ahead_without_a_date_is_not_exact() -> None:
    record = keep_of(html(), None).record
    first = (record.statements or ())[0]
    rows = [
        row_of_statement(record, replace(first, horizon=horizon))
        for horizon in (Interval(), Interval(latest="2026-05-31", certainty="approximate"), None)
    ]
    assert [row.horizon_certainty for row in rows] == ["undated", "approximate", None]
    assert [row.horizon for row in rows] == [Interval(), Interval(latest="2026-05-31", certainty="approximate"), None]


def test_said_of_a_file_needs_no_store(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html())
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "none.db"))
    assert run("said", str(page))[0] == 0
    assert run("said", "Vashtal")[2].count("\n") == 1
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["find", "dam"], ["said", "Brask"], ["said", "https://news.example/a"], ["due"], ["diff", "abcdef"],
        ["compare", "abcdef", "fedcba"], ["same", "A", "B"], ["may", "abcdef"], ["export"], ["site", "out"],
        ["backup", "copy.db"], ["reread"], ["forget", "--yes", "abcdef"], ["desk", "--port", "0"],
    ],
    ids=lambda arguments: arguments[0],
)  # fmt: skip
def test_a_mistyped_store_is_told_and_not_made(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run(*arguments, "--store", "mistyped.db")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "mistyped.db: there is no such store" in err
    assert not Path("mistyped.db").exists()
    assert not Path("out").exists()


# ---------------------------------------------------------------- annotations


def resolved(annotation: dict[str, Any], text: str) -> list[str]:
    """The words that an annotation points at, by each of its selectors: a reader of the model's specification alone."""
    targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
    words = []
    for target in targets:
        by_type = {selector["type"]: selector for selector in target["selector"]}
        position, quote = by_type["TextPositionSelector"], by_type["TextQuoteSelector"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.count(around) == 1
        start = text.index(around) + len(quote["prefix"])
        assert text[start : start + len(quote["exact"])] == text[position["start"] : position["end"]] == quote["exact"]
        words.append(quote["exact"])
    return words


def test_annotations_point_at_the_address_that_is_known(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    for canonical, source in ((url_of("dam"), url_of("dam")), (None, "urn:onrecord:")):
        page.write_bytes(html(canonical=canonical))
        items = json.loads(run("said", str(page), "--annotations")[1])["items"]
        assert items
        assert all(item["target"]["source"].startswith(source) for item in items)


def test_annotations_are_read_back_by_what_knows_the_specification_alone(run: Run, place: str) -> None:
    for who in (url_of("dam"), "Dorin Vashtal"):
        page = json.loads(run("said", who, "--annotations")[1])
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert page["type"] == "AnnotationPage"
        assert page["items"]
        for annotation in page["items"]:
            assert annotation["type"] == "Annotation"
            assert annotation["motivation"] == "describing"
            urn, name, article, version, statement = annotation["id"].split(":")
            assert (urn, name) == ("urn", "onrecord")
            with open_store(place) as store:
                record = store.record(article)
            assert record.version == version
            (told,) = [one for one in record.statements or () if one.id == statement]
            assert " ".join(resolved(annotation, record.text)) == told.content.text
            assert annotation["body"][0]["value"].startswith("Dorin Vashtal")


# ---------------------------------------------------------------- diff


def test_diff_shows_what_changed_and_when_it_was_read(run: Run) -> None:
    status, out, err = run("diff", url_of("dam"))
    assert (status, err) == (0, "")
    assert "- version 1, kept 1 April 2026, 12:00 UTC" in out
    assert "+ version 2, kept 2 April 2026, 12:00 UTC" in out
    assert "- headline: No water before the survey is done\n+ headline: No water this year\n" in out
    assert "end of the [-month-]{+year+}," in out or "end of the [-month-] {+year+}," in out
    assert "- The farmers of the lower valley" in out
    assert "as before" in out
    assert run("diff", url_of("dam"), "1", "2")[1] == out
    assert "as before" not in run("diff", url_of("dam"), "--all")[1]
    told = json.loads(run("diff", url_of("dam"), "--json")[1])
    cut = [one for one in told["difference"]["sentences"] if one["kind"] == "cut"]
    assert told["old_text"][slice(*cut[0]["old"])].startswith("The farmers")


def test_diff_shows_what_changed_between_captures(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = str(tmp_path / "captures.db")
    monkeypatch.setenv("ONRECORD_STORE", where)
    at = [f"https://web.archive.org/web/{day}101500/{url_of('dam')}" for day in ("20250301", "20250117", "20250210")]
    texts = (("Late.",), ("Early.",), ("Early.",))
    with open_store(where) as store:
        for url, text in zip(at[::2], texts[::2], strict=True):
            store.add(keep_of(html(paragraphs=(*PARAGRAPHS, *text)), url), NOW)
        store.add(keep_of(html(paragraphs=(*PARAGRAPHS, "Early.")) + b"<!-- bar -->", at[1]), NOW)
    status, out, err = run("diff", url_of("dam"))
    assert (status, err) == (0, "")
    assert "- version 2, captured 17 January 2025, 10:15 UTC, read" in out
    assert "+ version 1, captured 1 March 2025, 10:15 UTC, read" in out
    assert "- Early.\n+ Late.\n" in out
    with open_store(where) as store:
        store.add(keep_of(html(paragraphs=(*PARAGRAPHS, "Last.")), at[0].replace("20250301", "20250401")), NOW)
    err = run("diff", url_of("dam"))[2]
    assert err == (
        "onrecord: versions: 2 (captured 17 January 2025, 10:15 UTC), 1 (captured 1 March 2025, 10:15 UTC), "
        "3 (captured 1 April 2025, 10:15 UTC); give two numbers to compare others\n"
    )
    first = json.loads(run("diff", at[1], "2", "1", "--json")[1])["old"]
    assert (first["seen_until"], first["seen_by"], first["url"]) == ("2025-02-10T10:15:00Z", "capture", at[1])


def test_diff_tells_how_long_the_only_version_stood(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = str(tmp_path / "captures.db")
    monkeypatch.setenv("ONRECORD_STORE", where)
    with open_store(where) as store:
        for day, bar in (("20250301", b"1"), ("20250117", b"2")):
            url = f"https://web.archive.org/web/{day}101500/{url_of('dam')}"
            store.add(keep_of(html() + b"<!-- " + bar + b" -->", url), NOW)
    words = "so nothing to compare it with; it stood so from 17 January 2025 to 1 March 2025\n"
    assert run("diff", url_of("dam"))[2].endswith(words)


def test_diff_with_a_copy_and_of_one_version(run: Run) -> None:
    assert "Harbour Gazette" in run("diff", url_of("dam"), "1", "--with", url_of("dam", "gazette.example"))[1]
    status, out, err = run("diff", url_of("boats1"))
    assert (status, out, err) == (0, "", "onrecord: one version is kept, so nothing to compare it with\n")
    assert run("diff", url_of("dam"), "1", "1")[2] == "onrecord: both are the same version, so nothing differs\n"


# ---------------------------------------------------------------- same


def test_same_joins_and_undoes(run: Run) -> None:
    status, out, err = run("same", "Mira Ost", "Jan Ost")
    assert status == 0
    assert "also Jan Ost" in out
    assert err.startswith("onrecord: Jan Ost (")
    assert "harbour number 1" in run("said", "Mira Ost")[1]
    assert "harbour number 0" in run("said", "Jan Ost")[1]
    number = err.rpartition(" ")[2].strip()
    status, out, err = run("same", "--undo", number)
    assert (status, "also" in out) == (0, False)
    assert "harbour number 1" not in run("said", "Mira Ost")[1]
    assert run("same", "--undo", number)[0] == 2


def test_undo_parts_whom_the_name_means(run: Run) -> None:
    """Not whoever was joined last: a joined name leads to the person that it was joined into."""
    others = ("Jan Ost", "Dorin Vashtal")
    for other in others:
        run("same", "Mira Ost", other)
    assert run("same", "Mira Ost", "Jan Ost")[::2] == (
        2, "onrecord: Mira Ost and Jan Ost are the same already\n"
    )  # fmt: skip
    status, out, err = run("same", "--undo", "Jan Ost")
    assert (status, "Mira" in out) == (0, False)
    assert re.fullmatch(r"onrecord: Jan Ost \(\d+\) is parted\n", err)
    assert run("same", "Mira Ost", "Dorin Vashtal")[0] == 2
    status, _, err = run("same", "--undo", "Jan Ost")
    assert (status, re.sub(r"\d+", "N", err)) == (2, "onrecord: Jan Ost (N) is joined with nobody\n")
    assert run("same", "--undo", "Vashtal")[2].startswith("onrecord: Dorin Vashtal (")
    run("same", "Mira Ost", "Jan Ost")
    assert run("same", "--undo", "Mira Ost")[2].startswith("onrecord: Mira Ost (")
    assert "harbour number 1" not in run("said", "Mira Ost")[1]


# ---------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["said", "Nobody Known"], 1), (["said", "99999"], 1), (["said", "https://127.0.0.1:9/gone"], 1),
        (["diff", "abcd"], 1), (["diff", "https://nowhere.example/x"], 1), (["diff", url_of("dam"), "1"], 2),
        (["diff", url_of("dam"), "1", "7"], 1), (["same", "Mira Ost"], 2), (["same", "Mira Ost", "Mira Ost"], 2),
        (["same", "--undo", "Dorin Vashtal"], 2), (["same"], 2), (["find", "--since", "soon"], 2),
        (["find", "--since", "2026-05-02", "--until", "2026-05-01"], 2),
        (["said", "Mira Ost", "--since", "2026-05-02", "--until", "2026-05-01"], 2),
        (["find", "--kind", "joke"], 2), (["find", "--limit", "0"], 2), (["said", "Ost", "--json", "--csv"], 2),
        (["find", "w " * 300 + "".join(f"w{n} " for n in range(300))], 2), (["said", "\0"], 1), (["said", ""], 2),
    ],
)  # fmt: skip
def test_every_error_is_one_line_and_a_told_status(run: Run, arguments: list[str], status: int) -> None:
    ended, out, err = run(*arguments)
    assert (ended, out) == (status, "")
    assert err.startswith("onrecord: ")
    assert err.count("\n") == 1
    assert len(err) < 400


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["compare", "missing.html", "abcd"], "missing.html: there is no such file"),
        (["compare", "./missing", "abcd"], "./missing: there is no such file"),
        (["compare", "abcd", "abcd"], "abcd: no kept article has this id; find it"),
        (["compare", "missing", "abcd"], "missing: no kept article has this id, and there is no such file"),
        (["compare", "here", "abcd"], "here: no kept article has this id; for the file of this name say ./here"),
        (["compare", "folder", "abcd"], "folder: is a folder"),
        (["compare", ".", "abcd"], ".: is a folder"),
        (["compare", "", "abcd"], "a name is empty"),
        (["compare", "abc", "abcd"], "has 4 digits at least"),
        (["said", "missing.html"], "missing.html: there is no such file"),
        (["said", ".."], "..: is a folder"),
        (["said", "folder"], "folder: nobody of this name is kept"),
        (["may", "missing"], "missing: no kept article has this id, and there is no such file; find it: onrecord find"),
        (["may", "a3"], "a3: the beginning of an id has 4 digits at least; find it: onrecord find"),
        (["may", "abcd"], "abcd: no kept article has this id; find it"),
        (["may", "missing.html"], "missing.html: there is no such file; give a file, an address, or the id"),
        (["may", "folder"], "folder: is a folder"),
        (["compare", "a3", "abcd"], "a3: the beginning of an id has 4 digits at least; find it: onrecord find"),
        (["diff", "a3"], "a3: the beginning of an id has 4 digits at least; find it: onrecord find"),
        (["said", "Vashtall"], "Vashtall: nobody of this name is kept; did you mean Dorin Vashtal?"),
        (["find", "--speaker", "Dorin Vashtl"], "nobody of the name Dorin Vashtl is kept; did you mean Dorin Vashtal?"),
        (["same", "a3", "b4"], "a3: nobody of this name is kept; find it in the articles"),
        (["said", "a3"], "a3: nobody of this name is kept, and the beginning of an article's id has 4 digits at least"),
        (["said", "abcd"], "abcd: nobody of this name is kept, and no article of this id; find it in the articles"),
        (["diff", "abcd"], "abcd: no kept article has this id"),
        (["diff", "here"], "here: is a file; give the id"),
        (["diff", "folder"], "folder: is a folder; give the id"),
        *[
            ([command, "pipe"], "pipe: is a named pipe, and no file; for what")
            for command in ("read", "add", "may", "said")
        ],
        (["compare", "pipe", "pipe"], "pipe: is a named pipe, and no file; for what"),
        (["said", "/dev/null"], "/dev/null: is a device, and no file; for what"),
        (["diff", "pipe"], "pipe: is a named pipe; give the id or the address of a kept article"),
        (["forget", "--yes", "pipe"], "pipe: is a named pipe; give the id or the address of a kept article"),
        (["diff", " "], "the article's name is empty"),
        (["diff", "https://a.example/b"], "no article of this address is kept"),
        (["forget", "--yes", "missing.html"], "missing.html: no kept article has this id"),
        (["export", "-o", ""], "the name of the file to write is empty"),
        (["backup", ""], "the file to write is empty"),
        (["site", ""], "the folder's name is empty"),
        (["site", "public", "--title", " "], "the site's name is empty"),
    ],
)
def test_a_wrong_name_is_told_for_what_it_is(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("here").write_text("A page.")
    os.mkfifo("pipe")
    _, _, err = run(*arguments)
    assert words in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_an_empty_store_says_so(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = str(tmp_path / "empty.db")
    open_store(where).close()
    monkeypatch.setenv("ONRECORD_STORE", where)
    for arguments in (
        ["find", "water"],
        ["said", "Vashtal"],
        ["due"],
        ["due", "--past"],
        ["diff", "abcd"],
        ["may", "abcd"],
        ["compare", "abcd", "abce"],
    ):
        _, out, err = run(*arguments)
        assert out == ""
        assert err.endswith("nothing is kept yet; fill the store: onrecord add SOURCE\n"), arguments


def test_a_missing_file_is_told_without_a_store(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "none.db"))
    for arguments in (["compare", "missing.html", "other.html"], ["said", "missing.html"]):
        assert run(*arguments)[2].startswith("onrecord: missing.html: there is no such file")


WILD = st.text(st.characters(exclude_categories=()) | st.sampled_from('"“*:()-\0 '), max_size=30)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(["find", "said", "diff", "same"]), WILD)
@example("find", "\ud800")
@example("said", "\ud800/x.")
@example("said", "\0.html")
@example("diff", "?\ud800")
def test_wild_arguments_end_with_a_line_and_no_traceback(run: Run, command: str, argument: str) -> None:
    extra = ["--undo"] if command == "same" else []
    status, _, err = run(command, *extra, "--", argument) if not extra else run(command, f"--undo={argument}")
    assert status in (0, 1, 2)
    assert "Traceback" not in err
    assert all(line.startswith("onrecord: ") or "·" in line for line in err.splitlines())


def test_said_marks_what_is_unsure_and_leaves_it_out_when_asked(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "port.html"
    never = "Mira Ost did not say that the northern pier would be closed before the end of the year."
    page.write_bytes(html("The pier", ("“The pier of the harbour is safe for everybody,” said Mira Ost.", never)))
    every, sure = (run("said", str(page), *option)[1] for option in ((), ("--sure",)))
    assert "northern pier" in every
    assert every.count("unsure") == 1
    assert "northern pier" not in sure
    assert "unsure" not in sure
    assert "safe for everybody" in sure


FINNISH = (
    "Ylemmän muurin tarkastus kestää kuun loppuun asti, eikä yhtään luukkua avata ennen sitä.",
    "”Pato on seissyt tällä paikalla sata vuotta”, Dorin Vashtal sanoi maanantaina padolla lehdistölle.",
)


def test_why_kinds_are_empty_is_said(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html(paragraphs=FINNISH).replace(b'lang="en"', b'lang="fi"'))
    status, out, err = run("said", str(page), "--csv")
    assert (status, out.count("\n")) == (0, 2)
    assert err == (
        "onrecord: 1 of 1 statement without kind, condition and due day: in other languages than English they are told "
        "only where verb or words tell the kind\n"
    )
    assert "only where verb or words tell it" in run("said", str(page), "--kind", "claim")[2]
    store = str(tmp_path / "store.db")
    kept = kept_of("dam")
    told = tuple(
        replace(one, kind="claim" if number else None) for number, one in enumerate(kept.record.statements or ())
    )
    with open_store(store) as open_:
        open_.add(Kept(record=replace(kept.record, statements=told), page=kept.page), NOW)
    err = run("said", "Vashtal", "--store", store)[2]
    assert err.startswith("onrecord: 1 of ")
    assert err.endswith("pip install '.[statements]', then onrecord reread\n")
    assert run("said", "Vashtal", "--kind", "claim", "--store", store)[2] == ""
