"""Training itself: the loss, the steps, the average of weights. The same on a processor and on a CUDA device."""

from __future__ import annotations

import copy
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from msgspec import Struct
from training.statements.examples import Example, batches, collated
from training.statements.network import Network

FRESH = ("case", "quote", "start", "tags", "names", "vectors", "topics", "near", "away", "link", "topic", "kind")
"""What begins without pretrained weights, and learns faster."""
WEIGHTS = {"tags": 1.0, "links": 4.0, "names": 0.7, "kinds": 0.4, "conditional": 0.3}


class Plan(Struct, frozen=True, kw_only=True):
    """How to train."""

    epochs: float
    rate: float
    fresh_rate: float
    room: int = 8192
    """Pieces of a batch."""
    seed: int = 1
    minutes: float = 1e6
    """At most; the learning rate falls to 0 by then."""
    average: float = 0.0
    """The share of the steps at the end whose weights are averaged."""
    words: bool = False
    """Whether word embeddings learn."""


def losses(network: Network, batch: dict[str, Any]) -> dict[str, Any]:
    """The cross-entropy of each head with the batch's shares."""
    tags, names, vectors, topics = network(*(batch[k] for k in ("ids", "case", "quote", "start", "mask")))
    out = {"tags": entropy(tags, batch["tags"]), "names": entropy(names, batch["names"])}
    if len(batch["cues"]):
        row, first, end = batch["cues"].T
        out["links"] = entropy(network.links(vectors, batch["start"], row, first, end), batch["links"])
    if len(batch["act_rows"]):
        content, cue, source = batch["masks"][2], batch["masks"][0], batch["masks"][1]
        kinds = network.kinds(topics, batch["act_rows"], cue, source, content).float()
        out["kinds"] = entropy(kinds[:, :-1], batch["kinds"][:, :-1])
        out["conditional"] = F.binary_cross_entropy_with_logits(kinds[:, -1], batch["kinds"][:, -1])
    return out


def entropy(scores: Any, shares: Any) -> Any:
    """Mean over the entries that have a target."""
    weight = shares.sum(-1)
    return -(shares * scores.float().log_softmax(-1)).sum() / weight.sum().clamp(min=1)


def on(device: str, group: list[Example]) -> dict[str, Any]:
    """A batch as tensors."""
    return {name: torch.from_numpy(array).to(device, non_blocking=True) for name, array in collated(group).items()}


def train(
    network: Network, passes: Callable[[random.Random], list[Example]], plan: Plan, device: str, say: str = ""
) -> Network:
    """Trains `network` on what `passes` gives for each pass; returns it, or the average of its last weights."""
    torch.manual_seed(plan.seed)
    rng = random.Random(plan.seed)
    network.to(device).train()
    network.words.weight.requires_grad_(plan.words)
    fresh = [p for name, p in network.named_parameters() if name.split(".")[0] in FRESH]
    old = [p for p in network.parameters() if p.requires_grad and not any(p is q for q in fresh)]
    groups = [{"params": old, "lr": plan.rate}, {"params": fresh, "lr": plan.fresh_rate}]
    steps = torch.optim.AdamW(groups, weight_decay=0.01, fused=device != "cpu")
    peak = (plan.rate, plan.fresh_rate)
    began, done, step = time.time(), 0.0, 0
    averaged, count = None, 0
    with ThreadPoolExecutor(1) as pool:
        stream = _ahead(pool, _stream(passes, rng, plan), device)
        for share, batch in stream:
            done = max(done, share, (time.time() - began) / (60 * plan.minutes))
            if done >= 1:
                break
            for group, rate in zip(steps.param_groups, peak, strict=True):
                group["lr"] = rate * min(1.0, (step + 1) / 100) * (1 - done)
            with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
                parts = losses(network, batch)
            loss = sum(WEIGHTS[name] * part for name, part in parts.items())
            steps.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*old, *fresh], 1.0)
            steps.step()
            step += 1
            if done >= 1 - plan.average:
                averaged, count = _averaged(averaged, network, count), count + 1
            if step % 100 == 0:
                told = " ".join(f"{name} {float(part.detach()):.4f}" for name, part in parts.items())
                print(f"{say} step {step} {100 * done:.0f}% {time.time() - began:.0f} s: {told}", flush=True)
    if averaged is not None:
        network.load_state_dict(averaged)
    return network.eval()


def _averaged(so_far: dict[str, Any] | None, network: Network, count: int) -> dict[str, Any]:
    """The mean of `count` states and the present one."""
    state = network.state_dict()
    if so_far is None:
        return copy.deepcopy(state)
    for name, value in state.items():
        so_far[name] += (value - so_far[name]) / (count + 1)
    return so_far


def _stream(
    passes: Callable[[random.Random], list[Example]], rng: random.Random, plan: Plan
) -> Iterator[tuple[float, list[Example]]]:
    """Batches with the share of the plan that is done when each begins."""
    epoch = 0
    while epoch < plan.epochs:
        groups = list(batches(passes(rng), rng, plan.room))
        for place, group in enumerate(groups):
            yield (epoch + place / len(groups)) / plan.epochs, group
        epoch += 1


def _ahead(
    pool: ThreadPoolExecutor, stream: Iterator[tuple[float, list[Example]]], device: str
) -> Iterator[tuple[float, dict[str, Any]]]:
    """The stream as tensors, each made while the one before is learned from."""

    def following() -> tuple[float, dict[str, Any]] | None:
        found = next(stream, None)
        return (found[0], on(device, found[1])) if found else None

    waiting = [pool.submit(following) for _ in range(3)]
    while (ready := waiting.pop(0).result()) is not None:
        waiting.append(pool.submit(following))
        yield ready
