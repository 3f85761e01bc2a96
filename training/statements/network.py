"""The network: an encoder of the BERT family, and heads for attributions, names and kinds."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn
from training.statements import start
from training.statements.corpus import NAMES
from training.statements.start import Shape

from onrecord.statements.learned.kinds import KINDS
from onrecord.statements.learned.pieces import CASES, QUOTES, STARTS
from onrecord.statements.learned.relations import AWAY, LINKS, REACH, TAGS, WIDTH

TOPIC = 96
"""Numbers in each of the two vectors of a piece that kinds are told from."""
LABELS = 2 * len(NAMES) + 1
BUCKETS = 32
READ = (0.5, 1.0)
"""Where in the encoder's depth names are read in the end, by a head that is learned last: see `entities`."""


class Layer(nn.Module):
    """One layer of the encoder, normalised after each part as BERT's."""

    def __init__(self, shape: Shape, dropout: float, heads: int | None = None, inner: int | None = None) -> None:
        """`heads`, `inner`: where the layer has fewer than `shape` says."""
        super().__init__()
        width, inner = shape.width, inner or shape.inner
        self.heads, self.drop = heads or shape.heads, nn.Dropout(dropout)
        across = self.heads * (width // shape.heads)
        self.qkv, self.out = nn.Linear(width, 3 * across), nn.Linear(across, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Any, bias: Any) -> Any:
        """The layer's output; `bias` is added to the scores of attention."""
        x = self.norm1(x + self.drop(self.out(self.attended(x, bias))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attended(self, x: Any, bias: Any) -> Any:
        """(b, n, heads * size): what each head brings together."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            return F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(b, n, -1)
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])  # three times as fast as torch's own on a processor
        weights = (scores if bias is None else scores + bias).softmax(-1)
        return (weights.to(v.dtype) @ v).transpose(1, 2).reshape(b, n, -1)


def bucket_of(n: int) -> Any:
    """(n, n): MPNet's bucket for the distance of two positions, as T5 has it: exact when near, then by logarithm."""
    at = torch.arange(n)
    away = at[:, None] - at[None]
    half = BUCKETS // 2
    side = (away < 0).long() * half
    away = away.abs()
    exact = half // 2
    far = exact + (torch.log(away.float().clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
    return side + torch.where(away < exact, away, far.clamp(max=half - 1))


class Network(nn.Module):
    """Encoder and heads. Vectors are for links, topics for kinds."""

    def __init__(self, shape: Shape, words: int, dropout: float = 0.1) -> None:
        super().__init__()
        d = shape.width
        self.shape = shape
        self.words, self.places = nn.Embedding(words, d), nn.Embedding(512, d)
        self.case, self.quote, self.start = nn.Embedding(CASES, d), nn.Embedding(QUOTES, d), nn.Embedding(STARTS, d)
        for fresh in (self.case, self.quote, self.start):
            nn.init.zeros_(fresh.weight)
        self.norm, self.drop = nn.LayerNorm(d, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        if shape.relative:
            self.apart = nn.Embedding(BUCKETS, shape.heads)
        self.tags, self.names = nn.Linear(d, TAGS), nn.Linear(d, LABELS)
        self.entities = nn.Linear(len(READ) * d, LABELS)
        self.vectors, self.topics = nn.Linear(d, 4 * WIDTH), nn.Linear(d, 2 * TOPIC)
        self.near, self.away = nn.Embedding(2 * REACH + 1, WIDTH), nn.Embedding(2 * AWAY + 1, WIDTH)
        for small in (self.near, self.away):
            nn.init.normal_(small.weight, std=0.02)
        self.link = nn.Linear(2 * WIDTH, LINKS)
        self.topic, self.kind = nn.Linear(4 * TOPIC, 128), nn.Linear(128, len(KINDS) + 1)

    def save(self, path: Path) -> None:
        """Writes all weights but those of the words, which do not learn; matrices in 16 bits."""
        path.parent.mkdir(parents=True, exist_ok=True)
        arrays = {name: value.detach().float().cpu().numpy() for name, value in self.state_dict().items()}
        start.save(path, self.shape, {name: array for name, array in arrays.items() if name != "words.weight"}, False)

    def encode(self, ids: Any, case: Any, quote: Any, start: Any, mask: Any) -> Any:
        """The encoder's last vectors."""
        return self.layers_of(ids, case, quote, start, mask)[-1]

    def layers_of(self, ids: Any, case: Any, quote: Any, start: Any, mask: Any) -> list[Any]:
        """The vectors after each layer."""
        return self.through(self.before(ids, case, quote, start), mask)

    def through(self, x: Any, mask: Any) -> list[Any]:
        """The vectors after each layer, where the first reads `x`."""
        n = x.shape[1]
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.shape.relative:
            bias = bias + self.apart(bucket_of(n).to(x.device)).permute(2, 0, 1)[None]
        out = []
        for layer in self.layers:
            x = layer(x, bias.to(x.dtype))
            out.append(x)
        return out

    def before(self, ids: Any, case: Any, quote: Any, start: Any) -> Any:
        """What the first layer reads."""
        own = self.words(ids) + self.places.weight[: ids.shape[1]]
        return self.drop(self.norm(own + self.case(case) + self.quote(quote) + self.start(start)))

    def forward(self, ids: Any, case: Any, quote: Any, start: Any, mask: Any) -> tuple[Any, Any, Any, Any]:
        """Tags, names, vectors and topics of each position of a batch."""
        x = self.encode(ids, case, quote, start, mask)
        return self.tags(x), self.names(x), self.vectors(x), self.topics(x)

    def read_for_names(self, layers: list[Any]) -> Any:
        """What the last head for names reads, of the vectors after each layer."""
        return torch.cat([layers[round(depth * len(layers)) - 1] for depth in READ], -1)

    def links(self, vectors: Any, start: Any, row: Any, first: Any, end: Any) -> Any:
        """(cues, n, LINKS): what each position is to each cue; a cue is positions [first, end) of batch row `row`.

        The same as `onrecord.statements.learned.relations.link_scores`.
        """
        n = vectors.shape[1]
        at = torch.arange(n, device=vectors.device)
        inside = ((at >= first[:, None]) & (at < end[:, None])).to(vectors.dtype)
        mean = inside / (end - first)[:, None].to(vectors.dtype)
        piece, times = vectors[..., :WIDTH][row], vectors[..., WIDTH : 2 * WIDTH][row]
        own = torch.einsum("cn,cnd->cd", mean, vectors[..., 2 * WIDTH :][row])
        before = (at[None] - first[:, None]).clamp(max=0)
        after = (at[None] - end[:, None] + 1).clamp(min=0)
        near = self.near((before + after).clamp(-REACH, REACH) + REACH)
        paragraph = start.cumsum(1)[row]
        apart = paragraph - paragraph.gather(1, first[:, None])
        hidden = piece + own[:, None, :WIDTH] + near + self.away(apart.clamp(-AWAY, AWAY) + AWAY)
        return self.link(torch.cat([F.relu(hidden), times * own[:, None, WIDTH:]], -1))

    def kinds(self, topics: Any, row: Any, cue: Any, source: Any, content: Any) -> Any:
        """(statements, kinds and conditional): from masks (statements, n) over batch rows `row`."""
        x = F.gelu(topics)[row]

        def mean(mask: Any, part: Any) -> Any:
            mask = mask.to(x.dtype)
            return torch.einsum("sn,snd->sd", mask / mask.sum(1, keepdim=True).clamp(min=1), part)

        pooled = [mean(content, x[..., :TOPIC]), mean(cue, x[..., TOPIC:]), mean(source, x[..., TOPIC:])]
        high = (x[..., :TOPIC] * content[..., None]).amax(1)
        return self.kind(F.gelu(self.topic(torch.cat([*pooled, high], -1))))


def started(shape: Shape, arrays: dict[str, Any], layers: list[int] | None = None, inner: int | None = None) -> Network:
    """A network with pretrained weights: of all layers or those named, with the `inner` strongest neurons of each."""
    chosen = layers if layers is not None else list(range(shape.layers))
    narrow = inner or shape.inner
    made = Network(Shape(shape.width, shape.heads, narrow, len(chosen), shape.relative), len(arrays["words.weight"]))
    own = {name: array for name, array in arrays.items() if not name.startswith("layers.")}
    for place, layer in enumerate(chosen):
        mine = {name: arrays[f"layers.{layer}.{name}"] for name in _names(arrays, layer)}
        if narrow < shape.inner:
            strength = np.linalg.norm(mine["up.weight"], axis=1) * np.linalg.norm(mine["down.weight"], axis=0)
            kept = np.sort(np.argsort(-strength)[:narrow])
            mine["up.weight"], mine["up.bias"] = mine["up.weight"][kept], mine["up.bias"][kept]
            mine["down.weight"] = mine["down.weight"][:, kept]
        own |= {f"layers.{place}.{name}": array for name, array in mine.items()}
    made.load_state_dict(made.state_dict() | {name: torch.from_numpy(array) for name, array in own.items()})
    return made


def loaded(path: Path, words: Any) -> Network:
    """The network that `save` wrote, with the words' weights of its start."""
    shape, arrays = start.load(path)
    return filled(shape, {"words.weight": words, **arrays})


def filled(shape: Shape, arrays: dict[str, Any]) -> Network:
    """A network with these weights; its layers have as many heads and inner neurons as their weights have."""
    network = Network(shape, len(arrays["words.weight"]))
    size = shape.width // shape.heads
    layers = range(shape.layers)
    outs, ups = ([arrays[f"layers.{layer}.{name}.weight"] for layer in layers] for name in ("out", "up"))
    network.layers = nn.ModuleList(
        Layer(shape, 0.1, out.shape[1] // size, up.shape[0]) for out, up in zip(outs, ups, strict=True)
    )
    network.load_state_dict(network.state_dict() | {name: torch.from_numpy(array) for name, array in arrays.items()})
    return network.eval()


def _names(arrays: dict[str, Any], layer: int) -> list[str]:
    at = f"layers.{layer}."
    return [name.removeprefix(at) for name in arrays if name.startswith(at)]
