"""What large models think of windows, handed on to a small one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="the group training is not installed")
pytest.importorskip("torch", reason="the group training is not installed")

from training.statements.corpus import Act, Text  # noqa: E402
from training.statements.examples import Example  # noqa: E402
from training.statements.lessons import load, mixed, save, teach  # noqa: E402
from training.statements.network import Network  # noqa: E402
from training.statements.start import Shape  # noqa: E402
from training.statements.student import acts_in, joined  # noqa: E402

from onrecord.statements.learned import trained  # noqa: E402
from onrecord.statements.learned.pieces import Pieces, pieces_of, tokenizer_of  # noqa: E402

TEXT = (
    "Holt said the ferry will sail. Nobody asked why it had not sailed. Ada Brask told the council that it was late. "
    * 3
)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return pieces_of(TEXT, tokenizer_of(trained.FOLDER / "tokenizer.json"))


def teacher(pieces: Pieces) -> Network:
    import torch

    torch.manual_seed(3)
    network = Network(Shape(32, 2, 64, 2, False), int(pieces.ids.max()) + 1)
    network.eval()
    return network


def taught(pieces: Pieces, both: bool) -> Example:
    example = Example(pieces, 0, len(pieces), cues=[(1, 2)])
    teach([teacher(pieces), teacher(pieces)], [example], "cpu", random.Random(1), both)
    return example


def test_a_window_read_a_second_time_is_the_mean_of_both(pieces: Pieces) -> None:
    once, twice = taught(pieces, False), taught(pieces, True)
    for example in (once, twice):
        assert example.tags is not None
        assert example.links is not None
        assert np.allclose(example.tags.sum(1), 1, atol=1e-4)
        assert example.links.shape == (len(example.cues), len(pieces), 5)
        assert np.allclose(example.links.sum(2), 1, atol=1e-4)
        assert (1, 2) in example.cues
    assert not np.allclose(once.tags, twice.tags, atol=1e-4)


def test_lessons_are_read_as_they_were_written(pieces: Pieces, tmp_path: Path) -> None:
    example = taught(pieces, False)
    save(tmp_path / "lessons.npz", [(0, example)])
    ((number, again),) = load(tmp_path / "lessons.npz", [Text("page", 0, pieces)])
    assert (number, again.a, again.b, again.cues) == (0, 0, len(pieces), example.cues)
    assert np.allclose(again.tags, example.tags, atol=0.03)
    assert np.allclose(again.links, example.links, atol=0.03)


def test_people_s_labels_count_half(pieces: Pieces) -> None:
    example = taught(pieces, False)
    assert example.tags is not None
    own = np.zeros_like(example.tags)
    own[:, 0] = 1
    before = example.tags.copy()
    people = Example(pieces, 0, len(pieces), tags=own)
    assert np.allclose(mixed(example, people).tags, (before + own) / 2)
    assert example.links is not None
    assert (example.links[:, :, 0] >= 0.5).all()  # a cue that people did not mark has neither source nor content


def test_statements_go_into_the_window_that_holds_their_cue_and_content(pieces: Pieces) -> None:
    acts = [Act([1], [0], [2, 3], [1.0] * 14), Act([30], [], [40], [1.0] * 14)]
    window = Example(pieces, 0, 20)
    assert acts_in(acts, window) == [([1], [0], [2, 3], [1.0] * 14)]
    assert acts_in(acts, Example(pieces, 25, 45)) == [([5], [], [15], [1.0] * 14)]


def test_paragraphs_shown_as_one_leave_the_window_as_it_was() -> None:
    text = "One said so.\n\nTwo said no."
    own = pieces_of(text, tokenizer_of(trained.FOLDER / "tokenizer.json"))
    window = Example(own, 0, len(own))
    assert joined(window).pieces.start.sum() == 1
    assert window.pieces.start.sum() == 2
