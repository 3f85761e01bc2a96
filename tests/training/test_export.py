"""The encoder's file says what the network says, and its weights are read back from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is needed to train the statements' model, and nowhere else")
pytest.importorskip("onnx", reason="a model's file is written with onnx")


@pytest.mark.filterwarnings("ignore")  # of the exporter
def test_what_is_exported_says_the_same(tmp_path: Path) -> None:
    import torch
    from training.statements.export import OUTPUTS, export
    from training.statements.network import Network
    from training.statements.slim import weights_of
    from training.statements.start import Shape

    from onrecord.statements.learned.pieces import CASES, QUOTES, STARTS
    from onrecord.statements.learned.products import session_of

    torch.manual_seed(1)
    network = Network(Shape(64, 2, 48, 2, False), 40, dropout=0.0).eval()
    with torch.no_grad():  # what begins alike is written once
        for weight in network.parameters():
            weight += 0.1 * torch.randn_like(weight)
    weights = {name: value.numpy().copy() for name, value in network.state_dict().items()}
    ids = np.random.default_rng(1).integers(4, 40, (1, 30))
    case, quote, start = (np.arange(30)[None] % several for several in (CASES, QUOTES, STARTS))
    with torch.no_grad():
        wanted = network(*map(torch.from_numpy, (ids, case, quote, start, np.ones_like(ids))))[0].numpy()
    export(network, tmp_path / "encoder.onnx")
    signs_of_pieces = (case * QUOTES + quote) * STARTS + start
    told = session_of(tmp_path / "encoder.onnx").run(None, {"ids": ids, "signs": signs_of_pieces})
    tags = told[OUTPUTS.index("tags")]
    assert np.abs(tags - wanted).mean() < 0.05 < np.abs(wanted).mean()

    read = weights_of(tmp_path / "encoder.onnx")
    for name in ("layers.1.qkv.weight", "layers.0.up.weight", "layers.1.norm2.bias", "words.weight"):
        assert np.abs(read[name] - weights[name]).max() < 0.05
    summed = read["case.weight"][3] + read["quote.weight"][2] + read["start.weight"][1]
    assert (
        np.abs(summed - weights["case.weight"][3] - weights["quote.weight"][2] - weights["start.weight"][1]).max() < 0.1
    )
