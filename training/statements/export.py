"""A trained network as the files that ship: `python -m training.statements.export --weights FILE --out DIR …`.

Writes `encoder.onnx` (8-bit weights, scaled channel by channel, seven bits used: products of eight overflow on
processors without instructions for them; attention as one operation of onnxruntime's; what `lean` makes of it),
`product.onnx` (one matrix product, for the heads), `heads.npz` (the small weights, in 32 bits) and
`tokenizer.json`.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
import torch
import torch.nn.functional as F  # noqa: N812
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from training.statements import start
from training.statements.evaluate import heads_of
from training.statements.lean import leaner
from training.statements.network import Layer, Network, loaded

INPUTS = ("ids", "case", "quote", "start")
OUTPUTS = ("tags", "layers", "vectors", "topics")


class Fused(nn.Module):
    """A layer as it ships. Nothing is masked: windows are read one by one, so that none is padded.

    Spelled out, attention is a dozen operations that mostly move numbers about: as one, windows of 96 pieces take a
    sixth less time. The values are the same but for rounding.
    """

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, x: Any, _: Any) -> Any:
        """The layer's output."""
        own = self.layer
        parts = own.qkv(x).chunk(3, -1)
        mixed = torch.onnx.ops.symbolic(
            "com.microsoft::MultiHeadAttention", parts, {"num_heads": own.heads},
            dtype=x.dtype, shape=parts[0].shape, version=1,
        )  # fmt: skip
        x = own.norm1(x + own.out(mixed))
        return own.norm2(x + own.down(F.gelu(own.up(x))))


class Shipped(nn.Module):
    """A network as it ships: for names and kinds what their heads read."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        assert not network.shape.relative, "a layer that ships has no scores of its own for distances"
        self.network = network
        network.layers = nn.ModuleList(Fused(layer) for layer in network.layers)

    def forward(self, *inputs: Any) -> tuple[Any, ...]:
        """The outputs."""
        own = self.network
        ids, case, quote, start = inputs
        layers = own.layers_of(ids, case, quote, start, torch.ones_like(ids))
        x = layers[-1]
        return own.tags(x), own.read_for_names(layers), own.vectors(x), F.gelu(own.topics(x))


def export(network: Network, path: Path) -> None:
    """Writes the encoder with its four outputs; `network` cannot be run afterwards."""
    example = tuple(torch.ones(2, 32, dtype=torch.int64) for _ in INPUTS)
    free = {0: torch.export.Dim("windows"), 1: torch.export.Dim("length", max=512)}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Shipped(network).eval(), example, str(whole), input_names=list(INPUTS), output_names=list(OUTPUTS),
            dynamic_shapes=(tuple(free for _ in INPUTS),), dynamo=True, external_data=False, verbose=False,
        )  # fmt: skip
        quantize_dynamic(
            whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
            extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip
    onnx.save(leaner(onnx.load(path)), path)


def product(path: Path) -> None:
    """Writes a model that is the product of two matrices, `left` and `right`."""
    left, right, out = (
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [None, None])
        for name in ("left", "right", "product")
    )
    node = onnx.helper.make_node("MatMul", ["left", "right"], ["product"])
    graph = onnx.helper.make_graph([node], "product", [left, right], [out])
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 13)], ir_version=8), path)


def small(network: Network, judged: dict[str, Any]) -> dict[str, Any]:
    """The weights of the heads that numpy computes, but for those of names and kinds: see `entities`, `kinds`."""
    heads = heads_of(network, judged["outside"], judged["least"], np.array(judged["judge"]))
    return {name: np.asarray(value) for name, value in msgspec.structs.asdict(heads).items()}


def main() -> int:
    """Writes the files; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--start", type=Path, required=True, help="the words' weights, as `start` wrote them")
    parser.add_argument("--weights", type=Path, required=True, help="what `student` wrote")
    parser.add_argument("--judged", type=Path, required=True, help="heads.json of the same settings with --held")
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    network = loaded(options.weights, start.load(options.start)[1]["words.weight"])
    export(network, options.out / "encoder.onnx")
    product(options.out / "product.onnx")
    np.savez_compressed(options.out / "heads.npz", **small(network, msgspec.json.decode(options.judged.read_bytes())))
    (options.out / "tokenizer.json").write_bytes((options.vocabulary / "tokenizer.json").read_bytes())
    for path in sorted(options.out.iterdir()):
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
