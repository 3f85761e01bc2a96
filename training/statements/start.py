"""A pretrained encoder's weights for this network: `python -m training.statements.start --from DIR --out FILE`.

Reads the safetensors of a BERT (MiniLM) or an MPNet, keeps the embeddings of the vocabulary's pieces alone, and writes
numpy arrays of 16 bits, or with `--bytes` of 8 bits with a scale a row (a large teacher, where it has to travel).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from safetensors.numpy import load_file
from training.statements.vocabulary import Vocabulary

Array = Any


class Shape(Struct, frozen=True):
    """What an encoder's network looks like."""

    width: int
    heads: int
    inner: int
    layers: int
    relative: bool
    """Whether attention has a learned bias by distance, as MPNet's."""


_BERT = {"out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
         "down": "output.dense", "norm2": "output.LayerNorm"}  # fmt: skip
_MPNET = {**_BERT, "out": "attention.attn.o", "norm1": "attention.LayerNorm"}
_SAME = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}


def arrays_of(folder: Path, vocabulary: Vocabulary) -> tuple[Shape, dict[str, Array]]:
    """The shape of the encoder in `folder`, and its weights by the names that `network` has for them."""
    settings = json.loads((folder / "config.json").read_text("utf8"))
    weights = {name.removeprefix("bert."): array for name, array in load_file(folder / "model.safetensors").items()}
    mpnet = settings["model_type"] == "mpnet"
    shape = Shape(settings["hidden_size"], settings["num_attention_heads"], settings["intermediate_size"],
                  settings["num_hidden_layers"], mpnet)  # fmt: skip
    numbers = json.loads((folder / "tokenizer.json").read_text("utf8"))["model"]["vocab"]
    rows = [numbers[_SAME.get(name, name) if mpnet else name] for name in vocabulary.names]
    places = weights["embeddings.position_embeddings.weight"]
    made = {
        "words.weight": weights["embeddings.word_embeddings.weight"][rows],
        "places.weight": places[2:] if mpnet else places + weights["embeddings.token_type_embeddings.weight"][:1],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    if mpnet:
        made["apart.weight"] = weights["encoder.relative_attention_bias.weight"]
    self = "attention.attn." if mpnet else "attention.self."
    for layer in range(shape.layers):
        at = f"encoder.layer.{layer}."
        for part in ("weight", "bias"):
            three = [weights[f"{at}{self}{name}.{part}"] for name in ("qkv" if mpnet else ("query", "key", "value"))]
            made[f"layers.{layer}.qkv.{part}"] = np.concatenate(three)
            for ours, theirs in (_MPNET if mpnet else _BERT).items():
                made[f"layers.{layer}.{ours}.{part}"] = weights[f"{at}{theirs}.{part}"]
    return shape, made


def save(path: Path, shape: Shape, arrays: dict[str, Array], narrow: bool) -> None:
    """Writes weights, in 8 bits with a scale a row where `narrow`."""
    kept: dict[str, Array] = {"shape": np.array([shape.width, shape.heads, shape.inner, shape.layers, shape.relative])}
    for name, array in arrays.items():
        if narrow and array.ndim == 2:
            scale = np.abs(array).max(1, keepdims=True).clip(1e-8) / 127
            kept[name], kept[f"{name}/scale"] = np.round(array / scale).astype(np.int8), scale.astype(np.float32)
        else:
            kept[name] = array.astype(np.float16 if array.ndim == 2 else np.float32)
    (np.savez_compressed if narrow else np.savez)(path, **kept)


def load(path: Path) -> tuple[Shape, dict[str, Array]]:
    """What `save` wrote, in 32 bits. Several parts of one file (`path.0`, `path.1` …) are joined first."""
    parts = sorted(path.parent.glob(f"{path.name}.[0-9]"))
    if parts and not path.exists():
        path.write_bytes(b"".join(part.read_bytes() for part in parts))
    with np.load(path) as kept:
        width, heads, inner, layers, relative = kept["shape"].tolist()
        names = [name for name in kept.files if name != "shape" and not name.endswith("/scale")]
        arrays = {name: kept[name].astype(np.float32) for name in names}
        for name in names:
            if f"{name}/scale" in kept.files:
                arrays[name] *= kept[f"{name}/scale"]
    return Shape(width, heads, inner, layers, bool(relative)), arrays


def main() -> int:
    """Converts one encoder; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--bytes", action="store_true")
    options = parser.parse_args()
    shape, arrays = arrays_of(options.folder, Vocabulary.of(options.vocabulary))
    save(options.out, shape, arrays, options.bytes)
    print(shape, f"{options.out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
