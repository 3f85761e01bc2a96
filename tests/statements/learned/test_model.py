"""What the trained model reads: skipped, and said so, where the extra `onrecord[statements]` is not installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.learned import trained
from onrecord.statements.lexicon.kinds.acts import act_verbs

pytestmark = pytest.mark.skipif(trained.lacking() is not None, reason=f"the trained model is off: {trained.lacking()}")

ARTICLE = """The mayor has warned that the old bridge could fall this winter.

Ada Holt said the council would close it in May. “We cannot wait for a storm,” she told reporters.

Harbour officials urged the state to pay for a new one. The ministry has rejected the demand.

According to the crews, if the road is shut the ferries will need two more boats.
"""


def found_in(text: str) -> tuple[Statement, ...]:
    return statements_in(text, None, "en").statements


def by_source(statements: tuple[Statement, ...]) -> dict[str, Statement]:
    return {s.source.text: s for s in statements if s.source}


def test_indirect_speech_attitudes_and_refusals_are_found() -> None:
    found = by_source(found_in(ARTICLE))
    assert {"The mayor", "Ada Holt", "she", "Harbour officials", "The ministry", "the crews"} <= set(found)
    assert found["The mayor"].content.text == "that the old bridge could fall this winter"
    assert found["she"].form == "direct"
    assert found["she"].speaker is not None
    assert found["she"].speaker.name == "Ada Holt"


def test_each_has_a_kind_and_whether_it_is_conditional() -> None:
    found = by_source(found_in(ARTICLE))
    kinds = {source: statement.kind for source, statement in found.items()}
    assert kinds["The mayor"] == "forecast"
    assert kinds["The ministry"] == "refusal"
    assert kinds["Harbour officials"] == "demand"
    assert all(statement.conditional is not None for statement in found.values())


def test_what_a_piece_is_told_to_be_is_one_number() -> None:
    import numpy as np

    from onrecord.statements.learned.pieces import CASES, QUOTES, STARTS, Pieces

    every = np.array([(c, q, s) for c in range(CASES) for q in range(QUOTES) for s in range(STARTS)])
    case, quote, start = every.T
    pieces = Pieces(case, np.zeros((len(every), 2)), case, quote, start, start)
    assert pieces.signs(0, len(every)).tolist() == list(range(CASES * QUOTES * STARTS))


def test_the_same_text_gives_the_same_answer_alone_and_among_others() -> None:
    once = statements_in(ARTICLE, None, "en")
    found_in("Something else, Ada Holt said, was read in between.")
    assert statements_in(ARTICLE, None, "en") == once
    for statement in once.statements:
        assert statement.confidence is not None
        assert round(statement.confidence, 2) == statement.confidence


def test_the_reading_names_its_model() -> None:
    read = statements_in(ARTICLE, None, "en")
    assert re.fullmatch("[0-9a-f]{16}", read.models["statements"])
    assert read.warnings == ()


def test_a_negated_cue_is_less_sure_and_nobody_says_nothing() -> None:
    (never,) = found_in("Ada Holt never said that the bridge would break.")
    assert never.cue is not None
    assert never.cue.text == "never said"
    assert (never.confidence or 1) < 0.7
    assert found_in("Nobody said that the bridge would break.") == ()
    assert found_in("If Ada Holt said that the bridge would break, she lied.") == ()


def test_what_goes_on_in_the_next_paragraph_is_a_statement_of_its_own() -> None:
    text = (
        "“We measured the wall for a year,” Ada Holt said. “Then I wrote it down.\n\n“I sent it to the council in May.”"
    )
    first, second = found_in(text)
    assert second.continues == first.id
    assert second.speaker is not None
    assert second.speaker.name == "Ada Holt"


def test_a_text_in_another_language_says_that_the_model_did_not_read_it() -> None:
    read = statements_in("Die Brücke ist zu, sagte Ada Holt am Montag. Sie will im Mai wieder öffnen.", None, "de")
    assert [warning.code for warning in read.warnings] == ["statements-model-off"]
    assert read.models == {}


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "a",
        "“",
        "”“" * 400,
        "said " * 300,
        "\ud800 said X",
        "🙂" * 50,
        "“The dam is shut,” said Ada Holt. “ “ ” ”",
    ],
)
def test_odd_texts_are_read(text: str) -> None:
    for statement in found_in(text):
        assert any(map(str.isalnum, statement.content.text))


def test_without_its_file_rules_read_and_say_so(by_rule: None) -> None:
    read = statements_in(ARTICLE, None, "en")
    assert [warning.code for warning in read.warnings] == ["statements-model-off"]
    assert "its file is not there" in read.warnings[0].message
    assert any(statement.form == "direct" for statement in read.statements)
    assert read.names is None
    told = [one for one in read.statements if one.kind is not None]
    assert all(one.cue and not act_verbs("en").keys().isdisjoint(one.cue.text.lower().split()) for one in told)
    assert all(one.conditional is None for one in read.statements)


def test_nothing_is_written_or_reported_while_statements_are_found(tmp_path: Path) -> None:
    program = (
        "import os\n"
        "from onrecord.statements import statements_in\n"
        "assert statements_in('Ada Holt said that the lake is safe.', None, 'en').models\n"
        "assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'\n"
    )
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "TMPDIR")}
    run = subprocess.run([sys.executable, "-B", "-c", program], env={**os.environ, **places}, check=False)
    assert run.returncode == 0
    assert list(tmp_path.rglob("*")) == []


def test_the_next_headline_of_a_list_is_nobodys_words() -> None:
    text = (
        "Half would walk, survey shows\n\nHarbour fair opens with a race in Hull\n\nThe mayor says the quay is safe.\n"
    )
    assert not any(one.content.text.startswith("Harbour fair") for one in found_in(text))


def test_a_source_that_ends_with_an_office_has_the_name_behind_it() -> None:
    text = (
        "Prime Minister Tom Roy has warned large moves were likely because of “a real threat to life” but has pledged "
        "that “with good help, we can save all of it”.\n"
    )
    assert {one.speaker.name for one in found_in(text) if one.speaker} == {"Tom Roy"}


@pytest.mark.parametrize("name", trained.FILES)
@pytest.mark.parametrize("kept", [None, 1000])
def test_with_a_file_missing_or_damaged_rules_read_alone_and_say_why(
    name: str, kept: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in trained.FILES:
        (tmp_path / each).symlink_to(trained.FOLDER / each)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).unlink()
    if kept:
        (tmp_path / name).write_bytes(whole[: min(kept, len(whole) // 2)])
    monkeypatch.setattr(trained, "FOLDER", tmp_path)
    read = statements_in(ARTICLE, None, "en")
    assert "Ada Holt" in by_source(read.statements)
    assert [warning.code for warning in read.warnings] == ["statements-model-off"]
    assert ("damaged" if kept else "not there") in read.warnings[0].message
