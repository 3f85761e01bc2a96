"""`onrecord may`: the ledger for people and programs, exit statuses for scripts, a person's own answers."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.store.pages import html, kept_of, url_of

from onrecord.cli.may import STATUS, USES
from onrecord.record import Answer, Use
from onrecord.store import open_store

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
NOTICE = "© 2026 The Quell Courier. Articles may not be copied or published without permission."
LICENCE = '<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">'


def page(notice: str = NOTICE, head: str = "") -> str:
    return (
        html()
        .decode()
        .replace("</body>", f"<footer><p>{notice}</p></footer></body>")
        .replace("</head>", f"{head}</head>")
    )


@pytest.fixture
def run(command: Run) -> Run:
    return partial(command, "may")


@pytest.fixture
def reserved(tmp_path: Path) -> Path:
    file = tmp_path / "reserved.html"
    file.write_text(page(), "utf-8")
    return file


@pytest.fixture
def licensed(tmp_path: Path) -> Path:
    file = tmp_path / "licensed.html"
    file.write_text(page(head=LICENCE), "utf-8")
    return file


def test_every_use_stands_with_its_answer_rule_and_words(run: Run, reserved: Path) -> None:
    status, out, err = run(reserved)
    assert (status, err) == (0, "")
    lines = {line.split()[1]: line for line in out.splitlines() if line.split()[:1] and line.split()[0] in STATUS}
    assert list(lines) == list(USES)
    assert "may not be copied or published without permission" in lines["feed"]
    assert lines["feed"].count("in a notice of rights") == 1, "words of one place have it once"
    assert lines["republish"].endswith("R9")
    assert out.endswith("Information for editors, not legal advice.\n")
    assert "\x1b" not in out


def test_a_store_that_is_not_there_is_no_error(run: Run, reserved: Path, tmp_path: Path) -> None:
    assert run(reserved)[0] == 0
    assert not (tmp_path / "store.db").exists(), "asking makes no store"
    status, _, err = run("--store", tmp_path / "other.db", reserved)
    assert status == 1
    assert "other.db" in err


def test_contradictions_are_told(run: Run, licensed: Path) -> None:
    _, out, _ = run(licensed)
    told = out.partition("Signals that do not fit")[2]
    assert "licenses/by-nc/4.0" in told
    assert "is followed and not" in told
    assert "(R4)" in told


@pytest.mark.parametrize(("file", "options", "status"), [
    ("reserved", ("--use", "republish"), 4),
    ("reserved", ("--use", "index"), 6),
    ("reserved", ("--use", "quote"), 3),
    ("reserved", ("--use", "quote", "--meets", "all"), 0),
    ("licensed", ("--use", "republish"), 3),
    ("licensed", ("--use", "republish", "--meets", "credit"), 3),
    ("licensed", ("--use", "republish", "--meets", "credit", "--meets", "Non-Commercial"), 0),
    ("licensed", ("--use", "index"), 0),
])  # fmt: skip
def test_a_script_can_use_the_status(
    run: Run, file: str, options: tuple[str, ...], status: int, request: pytest.FixtureRequest
) -> None:
    got, out, _ = run(*options, request.getfixturevalue(file))
    assert got == status
    assert options[1] in out
    assert len(out.splitlines()) == 1


def test_an_ask_about_another_s_text_says_whose_it_is(run: Run, tmp_path: Path, reserved: Path) -> None:
    copied = tmp_path / "copied.html"
    first = "<p>This article first appeared in The Hull Ledger.</p></article>"
    copied.write_text(page().replace("</article>", first), "utf-8")
    status, out, _ = run("--use", "republish", copied)
    assert (status, out.splitlines()[1:]) == (4, [
        "           the text comes from The Hull Ledger: permission is theirs to give"
    ])  # fmt: skip
    assert len(run("--use", "quote", copied)[1].splitlines()) == 1
    assert len(run("--use", "republish", reserved)[1].splitlines()) == 1


def test_a_no_has_its_status_and_of_several_pages_the_worst_counts(run: Run, tmp_path: Path, licensed: Path) -> None:
    refused = tmp_path / "refused.html"
    refused.write_text(page("Articles may not be copied or published."), "utf-8")
    assert run("--use", "republish", refused)[0] == 5
    assert run("--use", "republish", "--meets", "all", licensed, refused)[0] == 5


def test_one_use_of_several_pages_says_which_is_which(run: Run, licensed: Path, reserved: Path) -> None:
    _, alone, _ = run("--use", "feed", licensed)
    _, both, _ = run("--use", "feed", licensed, reserved)
    assert alone.strip()
    assert both.count("\n\n") == 1
    assert len(both.splitlines()) > 2 * len(alone.splitlines()) + 1


def test_conditions_are_met_for_one_use(run: Run, licensed: Path) -> None:
    status, _, told = run("--meets", "credit", licensed)
    assert status == 2
    assert "--use" in told


def test_a_condition_that_no_page_asks_for_is_told(run: Run, licensed: Path) -> None:
    status, _, told = run("--use", "republish", "--meets", "credits", "--meets", "non-commercial", licensed)
    assert status == 3
    assert told.startswith("onrecord: --meets 'credits' is no condition of this use; its conditions: credit")
    assert told.count("\n") == 1
    assert run("--use", "republish", "--meets", "all", "--meets", "credit", licensed)[2] == ""


@pytest.mark.parametrize(
    ("use", "meets", "status", "words"),
    [
        ("republish", "credit", 4, "the answer is ask, and --meets makes no yes of it; ask the one whose text"),
        ("republish", "all", 4, "the answer is ask"), ("train", "credit", 6, "the answer is unknown"),
    ],
)  # fmt: skip
def test_that_no_condition_answers_an_ask_is_told(
    run: Run, reserved: Path, licensed: Path, use: str, meets: str, status: int, words: str
) -> None:
    ended, _, told = run("--use", use, "--meets", meets, reserved)
    assert ended == status
    assert told.startswith(f"onrecord: {words}")
    assert told.count("\n") == 1


def test_of_several_pages_it_is_told_for_those_that_are_to_be_asked(run: Run, reserved: Path, licensed: Path) -> None:
    status, _, told = run("--use", "republish", "--meets", "credits", reserved, licensed)
    assert status == 4
    assert [line.partition(",")[0] for line in told.splitlines()] == [
        "onrecord: the answer is ask", "onrecord: --meets 'credits' is no condition of this use; its conditions: credit"
    ]  # fmt: skip


def test_json_has_the_same_ledger(run: Run, licensed: Path) -> None:
    status, out, _ = run("--json", licensed)
    ledger = json.loads(out)
    assert status == 0
    assert [one["use"] for one in ledger["uses"]] == list(USES)
    republish = ledger["uses"][2]
    assert (republish["answer"], republish["rule"]) == ("yes", "R4")
    assert republish["because"][0]["where"] == "HTML rel=license"
    assert any("may not be copied" in one["words"] for one in republish["against"])
    assert republish["because"][0]["read_at"].startswith("20")
    alone = json.loads(run("--json", "--use", "republish", licensed)[1])
    assert [one["use"] for one in alone["uses"]] == ["republish"]


def test_exports_for_programs(run: Run, licensed: Path) -> None:
    policy = json.loads(run("--odrl", "--url", url_of("dam"), licensed)[1])
    assert policy["@type"] == "Set"
    assert {rule["target"] for rule in policy["permission"]} == {url_of("dam")}
    assert policy["uid"].startswith("urn:onrecord:")
    fields = json.loads(run("--schema-org", "--url", url_of("dam"), licensed)[1])
    assert fields["license"] == "https://creativecommons.org/licenses/by-nc/4.0/"
    assert fields["url"] == url_of("dam")


def test_standard_input_and_what_stood_beside(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "robots.txt").write_text("User-agent: *\nContent-Signal: ai-train=no\n", "utf-8")
    stream = io.TextIOWrapper(io.BufferedReader(io.BytesIO(page().encode())), "utf-8")
    monkeypatch.setattr("sys.stdin", stream)
    status, out, _ = run("--use", "train", "--beside", tmp_path / "beside", "-")
    assert status == 5
    assert "Content-Signal: ai-train=no" in out
    assert "robots.txt" in out


def keep(tmp_path: Path, own: tuple[Use, Answer, str] | None) -> str:
    with open_store(str(tmp_path / "store.db")) as store:
        id: str = store.add(kept_of("dam"), NOW).article
        if own:
            store.override(id, *own, NOW)
    return id


def test_a_kept_article_with_a_person_s_own_answer(run: Run, tmp_path: Path) -> None:
    id = keep(tmp_path, ("republish", "yes", "The editor wrote to us on 1 April."))
    for name in (id, id[:10], url_of("dam")):
        status, out, _ = run("--use", "republish", name)
        assert status == 0
        assert "your own answer: The editor wrote to us on 1 April." in out
        assert "1 April 2026; the page's signals say" in out
    entry: dict[str, Any] = json.loads(run("--json", "--use", "republish", id)[1])["uses"][0]
    assert entry["override"]["reason"] == "The editor wrote to us on 1 April."
    assert entry["of_the_page"] in STATUS
    policy = run("--odrl", id)[1]
    assert "The editor wrote to us on 1 April." in policy


def test_a_file_of_a_kept_article_has_its_answers_too(run: Run, tmp_path: Path) -> None:
    keep(tmp_path, ("feed", "no", "They asked us not to."))
    file = tmp_path / "again.html"
    file.write_bytes(html())
    assert run("--use", "feed", "--url", url_of("dam"), file)[0] == 5


def test_what_is_not_kept_is_named(run: Run, tmp_path: Path) -> None:
    keep(tmp_path, None)
    status, _, err = run("0123456789abcdef")
    assert status == 1
    assert err.count("\n") == 1


def test_a_page_that_is_not_there_is_one_line(run: Run) -> None:
    status, _, err = run("no-such-page.html")
    assert status == 1
    assert err.startswith("onrecord: ")
    assert err.count("\n") == 1


def test_an_id_without_a_store_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ONRECORD_STORE")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for name in ("a3", "abcdef12", "missing"):
        status, _, err = run(name)
        assert status == 1
        assert err.startswith(f"onrecord: {name}: there is no such file, and no store yet")
        assert err.count("\n") == 1


def test_a_file_that_is_called_like_nothing_is_read(
    run: Run, tmp_path: Path, licensed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, None)
    monkeypatch.chdir(tmp_path)
    Path("page").write_bytes(licensed.read_bytes())
    assert run("--use", "index", "page")[0] == 0


def test_statuses_are_told_apart() -> None:
    told = [*STATUS.values(), 3]
    assert len(set(told)) == len(told)
    assert not {1, 2} & set(told)


@pytest.mark.parametrize("stored", [True, False])
def test_a_page_that_cannot_be_read_does_not_end_the_run(
    run: Run, reserved: Path, licensed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stored: bool
) -> None:
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if not stored:
        monkeypatch.delenv("ONRECORD_STORE")
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    if stored:
        open_store(tmp_path / "store.db").close()
    status, out, err = run(tmp_path / "picture.html", reserved, tmp_path / "gone.html", tmp_path, licensed)
    assert status == 1
    assert [line.rpartition(": ")[2] for line in err.splitlines() if "picture" in line] == [
        "is a PNG image, not a page"
    ]
    assert "gone.html: there is no such file" in err, "of a long path the end is told"
    assert "is a folder" in err
    assert out.count("  yes      quote") == 2
    assert run("--use", "train", reserved, tmp_path / "gone.html")[0] == 1, "an unread page is worse than an unknown"


def test_a_wrong_option_is_told_once_and_ends_the_run(run: Run, reserved: Path, licensed: Path, tmp_path: Path) -> None:
    status, out, err = run("--beside", tmp_path / "gone", reserved, licensed)
    assert (status, out, err.count("\n")) == (2, "", 1)
