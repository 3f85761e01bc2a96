"""`make why`: the functions that made a statement, by watching them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.why import text_of, told

from onrecord.statements.learned.trained import lacking


def steps(text: str, language: str) -> list[str]:
    return [" ".join(line.split()) for line in told(text, language)]


def test_the_rule_that_found_a_statement_is_named() -> None:
    lines = steps("Varn teilte mit, dass die Brücke dicht sei.", "de")
    assert lines[0] == "Varn | teilte mit | dass die Brücke dicht sei"
    assert any(line.startswith("found statements/rules/reports/frames.py:") and "framed" in line for line in lines)
    assert any(line.startswith("kind claim: statements/rules/content_acts.py:") for line in lines)


def test_who_told_the_speaker_is_named() -> None:
    lines = steps("Die Bürgermeisterin Ada Holt kam. „Das hält noch viele Jahre“, sagte sie.", "de")
    (speaker,) = (line for line in lines if line.startswith("speaker Ada Holt: "))
    assert "statements/speakers/pronouns/" in speaker or "statements/speakers/by_pronoun.py" in speaker


@pytest.mark.skipif(lacking() is not None, reason="needs the trained model")
def test_what_the_model_found_and_a_rule_mended_is_told() -> None:
    lines = steps("Holt was quoted by the Bay Post as saying the quay is old.", "en")
    assert lines[0] == "Holt | was quoted … as saying | the quay is old"
    by = [line for line in lines if "with_quoted" in line]
    assert [line.split()[0] for line in by] == ["found", "left"]
    assert any("learned/attributions.py" in line and "[model]" in line for line in lines)


def test_what_was_found_and_left_out_is_told() -> None:
    assert steps("Der Kai ist alt.", "de") == []
    heading, found, left = steps("Falls Ada Holt sagte, dass der Kai alt sei, gehen wir.", "de")
    assert heading.startswith("Found, and ")
    assert "rules/reports/clauses.py" in found
    assert left.startswith("left out statements/rules/polarity.py")


def test_a_page_a_file_and_words_alone_are_read(tmp_path: Path) -> None:
    page, plain = tmp_path / "page.html", tmp_path / "plain.txt"
    story = "The council of Hull met on Monday and talked of nothing but the old bridge over the river. " * 4
    page.write_text(f"<html><h1>Bridge</h1><article><p>{story}</p></article></html>", encoding="utf-8")
    plain.write_text("“We go,” Holt said.\n", encoding="utf-8")
    assert text_of(str(page)).startswith("The council of Hull")
    assert text_of(str(plain)) == text_of("“We go,” Holt said.") == "“We go,” Holt said."
