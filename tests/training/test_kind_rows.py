"""Statements as large models read them for their kinds, and what is learned of what they say."""

from __future__ import annotations

from typing import Any

import pytest

np = pytest.importorskip("numpy", reason="the group training is not installed")
pytest.importorskip("tokenizers", reason="the group training is not installed")

from training.statements.kind_rows import AROUND, CONTENT, CUE, LONGEST, SOURCE, row_of  # noqa: E402

from onrecord.statements.learned import trained  # noqa: E402
from onrecord.statements.learned.pieces import Pieces, pieces_of, tokenizer_of  # noqa: E402

TEXT = "The harbour was calm. Mayor Holt said that the ferry will sail on Monday. Nobody asked why."


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return tokenizer_of(trained.FOLDER / "tokenizer.json")


def parts_of(pieces: Pieces, text: str) -> list[list[int]]:
    places = [(text.index(words), len(words)) for words in ("said", "Mayor Holt", "that the ferry will sail on Monday")]
    return [list(pieces.within(start, start + size)) for start, size in places]


def test_a_row_marks_cue_source_and_content(tokenizer: Any) -> None:
    pieces = pieces_of(TEXT, tokenizer)
    row = row_of("own", "page", "page", pieces, parts_of(pieces, TEXT), [1.0] + [0.0] * 13)
    assert row is not None
    first = pieces.ids.tolist().index(int(row.inputs["ids"][0]))
    marked = {
        bit: TEXT[slice(pieces.offsets[first + own[0], 0], pieces.offsets[first + own[-1], 1])]
        for bit in (CUE, SOURCE, CONTENT)
        for own in (np.flatnonzero(row.roles & bit),)
    }
    assert marked == {CUE: "said", SOURCE: "Mayor Holt", CONTENT: "that the ferry will sail on Monday"}


def test_a_row_is_no_longer_than_a_window_and_one_without_content_is_none(tokenizer: Any) -> None:
    long = "It rained. " * 200 + TEXT + " It rained." * 200
    pieces = pieces_of(long, tokenizer)
    cue, source, content = parts_of(pieces, long)
    row = row_of("guess", "page", "page", pieces, (cue, source, content), None)
    assert row is not None
    assert len(content) + len(cue) < len(row.roles) <= len(content) + len(cue) + len(source) + 2 * AROUND
    far = row_of("guess", "page", "page", pieces, (cue, [], [*content, len(pieces) - 1]), None)
    assert far is not None
    assert len(far.roles) <= LONGEST + 2
    assert row_of("guess", "page", "page", pieces, (cue, source, []), None) is None


def test_pieces_become_spans_again(tokenizer: Any) -> None:
    pytest.importorskip("sklearn", reason="the group training is not installed")
    pytest.importorskip("torch", reason="the group training is not installed")
    from training.statements.kinds import _spans

    pieces = pieces_of(TEXT, tokenizer)
    cue, source, _ = parts_of(pieces, TEXT)
    found = _spans(pieces, sorted([*source, *cue]))
    assert [TEXT[slice(*span)] for span in found] == ["Mayor Holt said"]
    assert [TEXT[slice(*span)] for span in _spans(pieces, [*source, cue[0] + 2])] == ["Mayor Holt", "the"]
    assert _spans(pieces, []) == ()


def test_a_hidden_layer_tells_what_it_has_learned() -> None:
    pytest.importorskip("torch", reason="the group training is not installed")
    from training.statements.kind_head import learned

    rng = np.random.default_rng(1)
    inputs = rng.normal(size=(8000, 12)).astype(np.float32)
    kind = (inputs[:, 0] > 0).astype(int)
    shares = np.eye(13)[kind]
    conditional = (inputs[:, 1] > 0).astype(float)
    head = learned(3 + 2 * inputs, shares, conditional, np.ones(8000), seed=1)
    scores = head.scores(3 + 2 * inputs)
    assert (scores[:, :-1].argmax(1) == kind).mean() > 0.9
    assert ((scores[:, -1] > 0) == (inputs[:, 1] > 0)).mean() > 0.8
    again = learned(3 + 2 * inputs, shares, conditional, np.ones(8000), seed=1)
    assert np.array_equal(scores, again.scores(3 + 2 * inputs))
