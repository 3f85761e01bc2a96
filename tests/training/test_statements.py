"""Targets that the statements' model learns from; skipped, and said so, without what training needs."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, cast

import pytest

np = pytest.importorskip("numpy", reason="the group training is not installed")
pytest.importorskip("tokenizers", reason="onrecord[statements] is not installed")
pytest.importorskip("torch", reason="torch is needed to train the statements' model, and nowhere else")


def test_labels_begin_anew_at_the_edge_of_a_paragraph() -> None:
    from training.statements.examples import mark

    labels = np.zeros(6, dtype=np.int64)
    mark(labels, [1, 2, 3, 5], 2, np.array([1, 0, 0, 1, 0, 0]))
    assert labels.tolist() == [0, 5, 6, 5, 0, 5]


def test_shares_add_up_to_one_and_favour_the_label() -> None:
    from training.statements.examples import shares

    found = shares(np.array([0, 3]), 5)
    assert np.allclose(found.sum(1), 1)
    assert found.argmax(1).tolist() == [0, 3]


def test_the_network_and_the_reader_link_alike() -> None:
    import torch
    from training.statements.evaluate import heads_of
    from training.statements.network import Network
    from training.statements.start import Shape

    from onrecord.statements.learned.relations import Seen, link_scores

    torch.manual_seed(1)
    network = Network(Shape(24, 2, 32, 1, False), 30, dropout=0.0).eval()
    ids = torch.tensor([[2, *[random.Random(1).randrange(4, 30) for _ in range(9)], 3]])
    none, start = torch.zeros_like(ids), torch.tensor([[0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0]])
    with torch.no_grad():
        tags, _, vectors, _ = network(ids, none, none, start, torch.ones_like(ids))
        row, first, end = torch.tensor([[0, 0], [3, 7], [4, 9]])
        ours = network.links(vectors, start, row, first, end).log_softmax(-1)[:, 1:-1].numpy()
    seen = Seen(tags[0, 1:-1].numpy(), vectors[0, 1:-1].numpy())
    cues = np.array([[2, 3], [6, 8]])
    theirs = link_scores(seen, heads_of(network), cues, np.cumsum(start[0, 1:-1].numpy()))
    assert np.abs(ours - theirs).max() < 1e-4


def test_spans_move_with_the_names_that_are_put_in() -> None:
    from training.statements.genres import moved, renamed

    text = "On Monday Ada Holt of Reed Power said that Ebbe Krant, of Lund, had left."
    new, old_places, places = renamed(text, ["Ruth Abcdefgh", "Ot"], random.Random(4))
    assert new != text
    for words in ("said", "had left", "On"):
        at = text.index(words)
        first, end = moved((at, at + len(words)), old_places, places)
        assert new[first:end] == words
    at = text.index("Ebbe Krant, of Lund")
    first, end = moved((at, at + len("Ebbe Krant, of Lund")), old_places, places)
    assert new[first - 5 : first] == "that "
    assert new[end : end + 2] == ", "


def test_nothing_is_told_of_others_paragraphs() -> None:
    from training.statements.examples import Example
    from training.statements.genres import _only

    example = Example(cast(Any, None), 10, 16, tags=np.ones((6, 7)), cues=[(0, 1), (3, 4)], links=np.ones((2, 6, 5)))
    found = _only(example, 12, 15)
    assert found.cues == [(3, 4)]
    assert found.links is not None
    assert found.links.shape == (1, 6, 5)
    assert found.tags is not None
    assert found.tags.any(1).tolist() == [False, False, True, True, True, False]


def test_what_others_can_make_up_for_is_taken_out_first() -> None:
    pytest.importorskip("onnx", reason="a model's file is read with onnx")
    from training.statements.slim import Fit

    chance = np.random.default_rng(1)
    own = chance.normal(size=(400, 5))
    inputs = np.concatenate([own, own[:, :1] + own[:, 1:2], chance.normal(size=(400, 2))], 1)
    targets = own @ chance.normal(size=(5, 3)) + 2
    fit = Fit(inputs, targets)
    fit.take_out(1, 5)
    assert {6, 7}.isdisjoint(fit.kept)
    assert len({0, 1, 5} & set(fit.kept)) == 2
    told = inputs[:, fit.kept] @ fit.weights[fit.kept] + fit.weights[-1]
    assert np.abs(told - targets).mean() < 0.05


def test_a_slim_network_with_everything_kept_is_the_same() -> None:
    pytest.importorskip("onnx", reason="a model's file is read with onnx")
    import torch
    from training.statements.examples import Example, inputs_of
    from training.statements.network import Network
    from training.statements.slim import Slim, slimmed
    from training.statements.start import Shape

    from onrecord.statements.learned.pieces import Pieces

    torch.manual_seed(1)
    network = Network(Shape(16, 4, 12, 3, False), 40, dropout=0.0).eval()
    none = np.zeros(400, dtype=np.int64)
    pieces = Pieces(np.random.default_rng(1).integers(4, 40, 400), np.zeros((400, 2)), none, none, none, none)
    examples = [Example(pieces, at, at + 20) for at in range(0, 400, 20)]
    every = slimmed(network, Slim(layers=(0, 1, 2), heads=(4, 4, 4), inner=(12, 12, 12)), examples)
    fewer = slimmed(network, Slim(layers=(0, 2), heads=(3, 2), inner=(12, 6)), examples)
    assert [(layer.heads, layer.up.out_features) for layer in fewer.layers] == [(3, 12), (2, 6)]
    inputs = [torch.from_numpy(array) for array in inputs_of(examples[:4]).values()]
    with torch.no_grad():
        wanted, told, less = (each.encode(*inputs) for each in (network, every, fewer))
    assert (told - wanted).abs().max() < 0.05
    assert (less - wanted).abs().mean() > (told - wanted).abs().mean()


def test_the_shipped_model_is_read_back_and_teaches() -> None:
    pytest.importorskip("onnx", reason="a model's file is read with onnx")
    import torch
    from training.statements.distil import PEOPLE, taught
    from training.statements.examples import Example, inputs_of, shares
    from training.statements.slim import shipped

    from onrecord.statements.learned.encoder import Encoder
    from onrecord.statements.learned.relations import TAGS
    from onrecord.statements.learned.trained import FOLDER

    encoder = Encoder(FOLDER)
    pieces = encoder.look("Mayor Ada Holt said on Monday that the bridge would open in May.").pieces
    example = Example(pieces, 0, len(pieces))
    lesson = taught(encoder, example, random.Random(1))
    assert lesson.example.cues
    inputs = [torch.from_numpy(array) for array in inputs_of([example]).values()]
    with torch.no_grad():
        network = shipped(FOLDER)
        tags, *_ = network(*inputs)
        vectors = network.read_for_names(network.layers_of(*inputs))
    assert (tags[0, 1:-1].softmax(-1).numpy() - lesson.example.tags).max() < 0.1
    assert np.abs(vectors[0, 1:-1].numpy() - lesson.vectors).mean() < 0.1
    labelled = Example(pieces, 0, len(pieces), tags=shares(np.zeros(len(pieces), dtype=np.int64), TAGS))
    people, view, both = labelled.tags, lesson.example.tags, taught(encoder, labelled, random.Random(1)).example.tags
    assert people is not None
    assert view is not None
    assert np.allclose(both, PEOPLE * people + (1 - PEOPLE) * view, atol=1e-5)


def test_open_text_is_read_whole_and_a_few_sentences_at_a_time() -> None:
    pytest.importorskip("onnx", reason="a model's file is read with onnx")
    from training.statements.distil import taught
    from training.statements.examples import Example, few_sentences

    from onrecord.statements.learned.encoder import Encoder
    from onrecord.statements.learned.trained import FOLDER

    encoder = Encoder(FOLDER)
    text = (
        "Granite forms slowly and melts at great heat. The mayor said the bridge would hold. "
        "“It holds. It always did,” Ada Holt told the Bay Press."
    )
    pieces = encoder.look(text).pieces
    parts = few_sentences(pieces, 0, len(pieces), 14)
    assert [text[slice(*pieces.chars(*part))].split()[0] for part in parts] == ["Granite", "The", "“It"]
    assert (parts[0][0], parts[-1][1]) == (0, len(pieces))
    assert few_sentences(pieces, 3, 3 + len(pieces) // 2, 500) == [(3, 3 + len(pieces) // 2)]
    lesson = taught(encoder, Example(pieces, 0, len(pieces)), random.Random(3))
    assert lesson.example.links is not None
    assert lesson.example.tags is not None
    assert np.allclose(lesson.example.tags.sum(-1), 1, atol=1e-4)
    assert np.allclose(lesson.example.links.sum(-1), 1, atol=1e-4)
    cues = {text[slice(*pieces.chars(*cue))] for cue in lesson.example.cues}
    assert {"said", "told"} <= cues


def test_the_mean_of_weights_goes_on(tmp_path: Path) -> None:
    pytest.importorskip("onnx", reason="a model's file is read with onnx")
    from training.statements import start
    from training.statements.distil import mean_of
    from training.statements.start import Shape

    shape = Shape(4, 2, 8, 1, False)
    for number in (1, 3):
        start.save(tmp_path / f"{number}.npz", shape, {"norm.bias": np.full(4, number, dtype=np.float32)}, False)
    found, arrays = mean_of([tmp_path / "1.npz", tmp_path / "3.npz"])
    assert found == shape
    assert arrays["norm.bias"].tolist() == [2] * 4
