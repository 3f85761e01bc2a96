"""A finished model made smaller without learning: fewer layers, heads of attention and inner neurons.

`Slim` says what is kept. What is taken out is what the rest can make up for best, by least squares over the pieces of
some texts; what is left makes up for the layers before as well. `distil` goes on learning from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
import torch.nn.functional as F  # noqa: N812
from msgspec import Struct
from onnx import numpy_helper
from training.statements.examples import Example, inputs_of
from training.statements.lean import as_exported, dequantized
from training.statements.network import Network, filled
from training.statements.start import Shape

Array = Any
RIDGE = 1e-3
"""The share of a mean square that is added to every square: so that least squares stay sane."""
ROUNDS = 64
"""In about as many rounds inputs are taken out, each time some at once."""


class Slim(Struct, frozen=True, kw_only=True):
    """What is kept of an encoder: for each layer its number, heads of attention and inner neurons."""

    layers: tuple[int, ...]
    heads: tuple[int, ...]
    inner: tuple[int, ...]


def shipped(folder: Path) -> Network:
    """The network in a model's folder, from its 8-bit weights; heads for kinds and names are as they begin."""
    weights = weights_of(folder / "encoder.onnx")
    with np.load(folder / "heads.npz") as kept:
        weights |= {"near.weight": kept["near"], "away.weight": kept["away"], "link.weight": kept["link"].T}
        weights |= {"link.bias": kept["link_bias"]}
    layers = sum(name.endswith(".qkv.bias") for name in weights)
    width = len(weights["norm.bias"])
    shape = Shape(width, width // 32, len(weights["layers.0.up.bias"]), layers, False)
    return filled(shape, {name: np.array(array, dtype=np.float32) for name, array in weights.items()})


def weights_of(path: Path) -> dict[str, Array]:
    """The weights of an encoder that `export` wrote, made leaner or not, by the names that `Network` has for them."""
    graph = onnx.load(path).graph
    held = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    by_input = {name: node for node in graph.node for name in node.input}
    maker = {name: node for node in graph.node for name in node.output}
    out = {_plain(name): array for name, array in held.items() if name.startswith("network.") and "_" not in name}
    for node in graph.node:
        if node.op_type == "DequantizeLinear":
            name = node.input[1].removesuffix("_scale")
            out[_plain(name)] = dequantized(held, name)
        if node.op_type == "MatMulInteger":
            scaled = by_input[by_input[node.output[0]].output[0]]
            bias = next(each for each in by_input[scaled.output[0]].input if each in held)
            matrix = held[node.input[1]].astype(np.float32) - held[node.input[3]]
            out[_plain(bias).replace("bias", "weight")] = (matrix * held[maker[scaled.input[1]].input[1]]).T
    return as_exported(out)


def _plain(name: str) -> str:
    return name.removeprefix("network.").replace(".layer.", ".")


class Fit:
    """Least squares from inputs (n, k) and a constant to targets (n, d), of which inputs are taken out by blocks."""

    def __init__(self, inputs: Array, targets: Array) -> None:
        rows = np.concatenate([inputs, np.ones((len(inputs), 1), dtype=inputs.dtype)], 1)
        square = (rows.T @ rows).astype(np.float64)
        square[np.diag_indices(len(square) - 1)] += RIDGE * np.trace(square) / len(square)
        self.inverse = np.linalg.inv(square)
        self.weights = self.inverse @ (rows.T @ targets).astype(np.float64)
        self.kept = list(range(inputs.shape[1]))

    def take_out(self, size: int, left: int) -> None:
        """Takes out blocks of `size` inputs, each time those that cost least, until `left` blocks are left."""
        blocks = [list(range(at, at + size)) for at in range(0, len(self.kept), size)]
        some = max(1, (len(blocks) - left) // ROUNDS)
        while len(blocks) > left:
            order = np.argsort(self._costs(blocks), kind="stable")[: min(some, len(blocks) - left)].tolist()
            worst = [place for number in order for place in blocks[number]]
            blocks = [block for number, block in enumerate(blocks) if number not in set(order)]
            across = self.inverse[:, worst] @ np.linalg.inv(self.inverse[np.ix_(worst, worst)])
            self.weights -= across @ self.weights[worst]
            self.inverse -= across @ self.inverse[worst]
        self.kept = sorted(place for block in blocks for place in block)

    def _costs(self, blocks: list[list[int]]) -> Array:
        """What the squares grow by where each block is taken out and the rest makes up for it."""
        places = np.array(blocks)
        own = self.weights[places]
        return (own * np.linalg.solve(self.inverse[places[:, :, None], places[:, None]], own)).sum((1, 2))


@torch.no_grad()
def slimmed(teacher: Network, slim: Slim, examples: Sequence[Example]) -> Network:
    """`teacher` with what `slim` keeps, fitted layer by layer to what the teacher makes of `examples`."""
    groups = [{name: torch.from_numpy(array) for name, array in inputs_of([each]).items()} for each in examples]
    seen = [teacher.before(*(group[name] for name in ("ids", "case", "quote", "start"))) for group in groups]
    theirs, ours = list(seen), list(seen)
    state = {name: value.numpy().copy() for name, value in teacher.state_dict().items()}
    made = {name: array for name, array in state.items() if not name.startswith("layers.")}
    size = teacher.shape.width // teacher.shape.heads
    for number, layer in enumerate(teacher.layers):
        # What stands before each of the teacher's two norms is what is fitted.
        theirs_first = [x + layer.out(layer.attended(x, None)) for x in theirs]
        theirs_second = [(y := layer.norm1(x)) + layer.down(F.gelu(layer.up(y))) for x in theirs_first]
        theirs = [layer.norm2(x) for x in theirs_second]
        if number not in slim.layers:
            continue
        place = slim.layers.index(number)
        own = {name.removeprefix(f"layers.{number}."): array for name, array in state.items()
               if name.startswith(f"layers.{number}.")}  # fmt: skip
        mixed = [layer.attended(x, None) for x in ours]
        fit = Fit(_flat(mixed), _flat(theirs_first) - _flat(ours))
        fit.take_out(size, slim.heads[place])
        every = np.concatenate([np.array(fit.kept) + part * size * layer.heads for part in range(3)])
        own["qkv.weight"], own["qkv.bias"] = own["qkv.weight"][every], own["qkv.bias"][every]
        own["out.weight"], own["out.bias"] = fit.weights[fit.kept].T, fit.weights[-1]
        weight, bias = torch.from_numpy(own["out.weight"]).float(), torch.from_numpy(own["out.bias"]).float()
        ours = [layer.norm1(x + F.linear(y[..., fit.kept], weight, bias)) for x, y in zip(ours, mixed, strict=True)]
        inner = [F.gelu(layer.up(x)) for x in ours]
        fit = Fit(_flat(inner), _flat(theirs_second) - _flat(ours))
        fit.take_out(1, slim.inner[place])
        own["up.weight"], own["up.bias"] = own["up.weight"][fit.kept], own["up.bias"][fit.kept]
        own["down.weight"], own["down.bias"] = fit.weights[fit.kept].T, fit.weights[-1]
        weight, bias = torch.from_numpy(own["down.weight"]).float(), torch.from_numpy(own["down.bias"]).float()
        ours = [layer.norm2(x + F.linear(y[..., fit.kept], weight, bias)) for x, y in zip(ours, inner, strict=True)]
        apart = ((_flat(ours) - _flat(theirs)) ** 2).mean() / _flat(theirs).var()
        print(f"layer {number}: {apart:.3f} of the variance is lost", flush=True)
        made |= {f"layers.{place}.{name}": np.ascontiguousarray(array, np.float32) for name, array in own.items()}
    old = teacher.shape
    return filled(Shape(old.width, old.heads, old.inner, len(slim.layers), False), made)


def _flat(seen: Sequence[Any]) -> Array:
    return np.concatenate([each[0].numpy() for each in seen])
