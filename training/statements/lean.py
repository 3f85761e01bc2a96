"""An exported encoder that says the same and takes less: `python -m training.statements.lean ENCODER OUT`.

What a piece is told to be (how its word is written, whether it is quoted, whether a paragraph begins) is looked up as
one row instead of three; queries, keys and values are three products of the same 8-bit numbers, so that none is cut
out of another; and a norm is the one that onnxruntime has for images, whose sums take several numbers at a time (its
own for layers adds one after the other). `slim.shipped` reads encoders written either way.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from onrecord.statements.learned.pieces import CASES, QUOTES, SIGNS, STARTS

Array = Any
TABLE = "network.signs"
"""Its rows are what the first layer is told for each of `Pieces.signs`."""


def leaner(model: Any) -> Any:
    """`model`, an encoder as `export` has quantised it, for one window at a time; it is changed in place."""
    graph = model.graph
    for step in (_signs_as_one, _parts_apart, _norms_as_images):
        held = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
        nodes, constants = step(list(graph.node), held)
        del graph.node[:]
        graph.node.extend(nodes)
        graph.initializer.extend(numpy_helper.from_array(np.ascontiguousarray(array), name)
                                 for name, array in constants.items())  # fmt: skip
    _read_as_one(graph)
    onnx.checker.check_model(model)
    return model


def _signs_as_one(nodes: Sequence[Any], held: dict[str, Array]) -> tuple[list[Any], dict[str, Array]]:
    """The nodes with one table for all that a piece is told to be; and the table."""
    tables = {name: dequantized(held, f"network.{name}.weight") for name in SIGNS}
    table = sum(
        array.reshape(*(-1 if at == own else 1 for own in range(len(tables))), array.shape[-1])
        for at, array in enumerate(tables.values())
    )
    of_tables = [f"network.{name}.weight" for name in tables]
    gone = {node.output[0] for node in nodes if node.input and any(map(str(node.input[0]).startswith, of_tables))}
    gone |= {node.output[0] for node in nodes if node.op_type == "DequantizeLinear" and node.input[0] in gone}
    summed = [node for node in nodes if node.op_type == "Add" and gone.intersection(node.input)]
    told = [helper.make_node("Gather", [TABLE, "signs"], [f"{TABLE}.rows"], axis=0),
            helper.make_node("Add", [summed[0].input[0], f"{TABLE}.rows"], [summed[-1].output[0]])]  # fmt: skip
    out: list[Any] = []
    for node in nodes:
        if node.op_type == "Shape":
            node.input[0] = "ids"
        if node is summed[-1]:
            out += told
        elif node.output[0] not in gone and not any(node is each for each in summed):
            out.append(node)
    return out, {TABLE: table.reshape(-1, table.shape[-1]).astype(np.float32)}


def dequantized(held: dict[str, Array], name: str) -> Array:
    """The table `name` in 32 bits, of 8-bit numbers and their scale."""
    table, scale, zero = (held[f"{name}_{part}"] for part in ("quantized", "scale", "zero_point"))
    return (table.astype(np.float32) - zero) * scale


def _parts_apart(nodes: Sequence[Any], held: dict[str, Array]) -> tuple[list[Any], dict[str, Array]]:
    """The nodes with three products where one was cut in three; and their weights, named as before and numbered."""
    maker = {name: node for node in nodes for name in node.output}
    constants: dict[str, Array] = {}
    apart: dict[str, list[Any]] = {}
    for cut in (node for node in nodes if node.op_type == "Split"):
        added = maker[cut.input[0]]
        scaled = maker[added.input[0]]
        cast, scale = (maker[name] for name in scaled.input)
        product = maker[cast.input[0]]
        once = [added, scaled, cast, scale, product]
        apart |= {node.output[0]: [] for node in once}
        parts = apart[cut.output[0]] = []
        for at, output in enumerate(cut.output):
            for node in (scale, product, cast, scaled, added):
                new = type(node)()
                new.CopyFrom(node)
                for place, name in enumerate(node.input):
                    if name in held and (name != product.input[2]):
                        constants[f"{name}.{at}"] = np.split(held[name], len(cut.output), axis=-1)[at]
                        new.input[place] = f"{name}.{at}"
                    elif any(name == other.output[0] for other in once):
                        new.input[place] = f"{name}.{at}"
                new.output[0], new.name = output if node is added else f"{node.output[0]}.{at}", f"{node.name}.{at}"
                parts.append(new)
    out: list[Any] = []
    for node in nodes:
        out += apart.get(node.output[0], [node])
    return out, constants


def _norms_as_images(nodes: Sequence[Any], held: dict[str, Array]) -> tuple[list[Any], dict[str, Array]]:
    """The nodes with each layer's norm as one of images: pieces are what there is a batch of, each has one channel."""
    width = len(next(held[node.input[1]] for node in nodes if node.op_type == "LayerNormalization"))
    constants = {"norm.one": np.ones(1, dtype=np.float32), "norm.none": np.zeros(1, dtype=np.float32),
                 "norm.rows": np.array([-1, 1, width]), "norm.window": np.array([1, -1, width])}  # fmt: skip
    out: list[Any] = []
    for node in nodes:
        if node.op_type != "LayerNormalization":
            out.append(node)
            continue
        (x, weight, bias), (y,) = node.input, node.output
        small = next(each.f for each in node.attribute if each.name == "epsilon")
        out += [
            helper.make_node("Reshape", [x, "norm.rows"], [f"{y}.rows"]),
            helper.make_node("InstanceNormalization", [f"{y}.rows", "norm.one", "norm.none"], [f"{y}.even"],
                             epsilon=small),
            helper.make_node("Reshape", [f"{y}.even", "norm.window"], [f"{y}.window"]),
            helper.make_node("Mul", [f"{y}.window", weight], [f"{y}.times"]),
            helper.make_node("Add", [f"{y}.times", bias], [y]),
        ]  # fmt: skip
    return out, constants


def as_exported(weights: dict[str, Array]) -> dict[str, Array]:
    """The weights of a leaner encoder as they were before: each table, and one matrix for what was taken apart."""
    out = {name: array for name, array in weights.items() if not name[-1].isdigit()}
    for name in weights:
        if name.endswith(".0"):
            own = name.removesuffix(".0")
            out[own] = np.concatenate([weights[f"{own}.{at}"] for at in range(3)])
    table = out.pop(TABLE.removeprefix("network."), None)
    if table is not None:
        table = table.reshape(CASES, QUOTES, STARTS, -1)
        first = table[0, 0, 0]
        parts = (table[:, 0, 0], table[0, :, 0] - first, table[0, 0] - first)  # any that sum up to it are as good
        out |= {f"{name}.weight": part for name, part in zip(SIGNS, parts, strict=True)}
    return out


def _read_as_one(graph: Any) -> None:
    """Leaves the inputs `ids` and `signs` of one window alone, and what some node reads."""
    used = {name for node in graph.node for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:], graph.input[:], graph.value_info[:]
    graph.initializer.extend(kept)
    graph.input.extend(
        helper.make_tensor_value_info(name, onnx.TensorProto.INT64, [1, "length"]) for name in ("ids", "signs")
    )
    for out in graph.output:
        out.type.tensor_type.shape.dim[0].Clear()
        out.type.tensor_type.shape.dim[0].dim_value = 1


def main() -> int:
    """Writes the file; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoder", type=Path, help="as `export` wrote it before this was a part of it")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    onnx.save(leaner(onnx.load(options.encoder)), options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
