"""A large model that tells kinds of statements: `python -m training.statements.kind_teachers --start FILE --held 0 …`.

One for each fold of articles and seed. It reads a window with the pieces of cue, source and content marked at its
input, where the head that ships reads what the encoder made of unmarked text. Writes `chances.npz`, what it says of
every row; `--join` instead joins what `--out/FOLD.SEED/chances.npz` hold: labelled rows by those that did not learn
from their articles, others by all. It prints how those labelled are told, and writes `kinds.npz`, for `student`.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn
from training.statements import kind_rows, start
from training.statements.corpus import FOLDS
from training.statements.data import device_of
from training.statements.evaluate import kind_figures
from training.statements.examples import CLS, SEP
from training.statements.kind_rows import CONTENT, CUE, SOURCE, Row
from training.statements.network import Network, started

from onrecord.statements.learned.kinds import KINDS
from onrecord.statements.learned.pieces import FEATURES

Array = Any
HEAVY = {"shared": 1.0, "own": 1.0, "invented": 0.5}
"""How heavy a row is."""
SMOOTH = 0.1
ROOM = 6144
"""Pieces of a batch."""
HIDDEN, DROP = 384, 0.2
WARM = 0.1
"""The share of the steps until the rate is reached."""


class Teller(nn.Module):
    """An encoder that is told the parts of a statement, and a head over the means of each."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        width = network.shape.width
        self.network, self.roles = network, nn.Embedding(CUE + SOURCE + CONTENT + 1, width)
        nn.init.normal_(self.roles.weight, std=0.02)
        self.hidden, self.kind = nn.Linear(4 * width, HIDDEN), nn.Linear(HIDDEN, len(KINDS) + 1)
        self.drop = nn.Dropout(DROP)

    def forward(self, batch: dict[str, Any]) -> Any:
        """(rows, kinds and `conditional`): scores."""
        x = self.network.before(*(batch[name] for name in FEATURES)) + self.roles(batch["roles"])
        x = self.network.through(x, batch["mask"])[-1]
        parts = [x[:, 0]]
        for bit in (CUE, SOURCE, CONTENT):
            inside = ((batch["roles"] & bit) > 0).to(x.dtype)
            parts.append(torch.einsum("bn,bnd->bd", inside / inside.sum(1, keepdim=True).clamp(min=1), x))
        return self.kind(self.drop(F.gelu(self.hidden(self.drop(torch.cat(parts, -1))))))


def batch_of(rows: Sequence[Row], device: str) -> dict[str, Any]:
    """Rows as tensors."""
    size = (len(rows), max(len(row.roles) for row in rows) + 2)
    out = {name: np.zeros(size, dtype=np.int64) for name in (*FEATURES, "mask", "roles")}
    for place, row in enumerate(rows):
        n = len(row.roles)
        for name in FEATURES:
            out[name][place, 1 : n + 1] = row.inputs[name]
        out["roles"][place, 1 : n + 1] = row.roles
        out["ids"][place, 0], out["ids"][place, n + 1], out["mask"][place, : n + 2] = CLS, SEP, 1
    return {name: torch.from_numpy(array).to(device) for name, array in out.items()}


def groups(rows: Sequence[Row], rng: random.Random) -> Iterator[list[Row]]:
    """Rows of like length together, in random order."""
    order = sorted(rows, key=lambda row: len(row.roles) + rng.randint(0, 24))
    made: list[list[Row]] = [[]]
    for row in order:
        if (len(made[-1]) + 1) * max(len(row.roles), *(len(other.roles) for other in made[-1][-1:]), 0) > ROOM:
            made.append([])
        made[-1].append(row)
    rng.shuffle(made)
    yield from (group for group in made if group)


def learned(teller: Teller, rows: Sequence[Row], options: argparse.Namespace, device: str) -> Teller:
    """Learns from rows with a kind; rarer kinds are heavier."""
    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    teller.to(device).train()
    teller.network.words.weight.requires_grad_(False)
    first = np.array([int(np.argmax(row.shares[:-1])) for row in rows if row.shares])
    rare = np.sqrt(len(rows) / len(KINDS) / np.bincount(first, minlength=len(KINDS)).clip(1))
    fresh = [p for name, p in teller.named_parameters() if not name.startswith("network.")]
    old = [p for p in teller.network.parameters() if p.requires_grad]
    steps = torch.optim.AdamW([{"params": old}, {"params": fresh}], weight_decay=0.01, fused=device != "cpu")
    every = [group for _ in range(options.epochs) for group in groups(rows, rng)]
    for number, group in enumerate(every):
        done = number / len(every)
        for part, rate in zip(steps.param_groups, (options.rate, 10 * options.rate), strict=True):
            part["lr"] = rate * min(1.0, done / WARM + 1e-3) * (1 - done)
        with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
            scores = teller(batch_of(group, device)).float()
        shares = torch.tensor([row.shares for row in group], device=device, dtype=torch.float32)
        wanted = (1 - SMOOTH) * shares[:, :-1] + SMOOTH / len(KINDS)
        heavy = [HEAVY[row.origin] for row in group]
        weight = (
            torch.tensor(heavy, device=device) * torch.tensor(rare, device=device).float()[shares[:, :-1].argmax(1)]
        )
        own = -(wanted * scores[:, :-1].log_softmax(-1)).sum(-1)
        loss = (weight * own).sum() / weight.sum() + F.binary_cross_entropy_with_logits(scores[:, -1], shares[:, -1])
        steps.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([*old, *fresh], 1.0)
        steps.step()
        if number % 50 == 0:
            print(f"held {options.held}: {100 * done:.0f}% {float(loss.detach()):.3f}", flush=True)
    return teller.eval()


@torch.no_grad()
def told(teller: Teller, rows: Sequence[Row], device: str) -> Array:
    """(rows, kinds and `conditional`): chances."""
    out = np.zeros((len(rows), len(KINDS) + 1), dtype=np.float32)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place].roles))
    for at in range(0, len(order), 128):
        places = order[at : at + 128]
        with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
            scores = teller(batch_of([rows[place] for place in places], device)).float()
        chances = torch.cat([scores[:, :-1].softmax(-1), scores[:, -1:].sigmoid()], -1)
        out[places] = chances.cpu().numpy()
    return out


def joined(rows: Sequence[Row], folder: Path) -> Array:
    """The mean of the tellers, for a row of a fold of those alone that did not learn from it."""
    folds = kind_rows.folds_of(rows)
    open_to_all = np.array([row.origin in ("guess", "test") for row in rows])
    total, count = np.zeros((len(rows), len(KINDS) + 1)), np.zeros((len(rows), 1))
    for path in sorted(folder.glob("[0-9]*.[0-9]*/chances.npz")):
        held = int(path.parent.name.split(".")[0])
        free = (open_to_all | (folds == held))[:, None]
        with np.load(path) as kept:
            total, count = total + free * kept["chances"], count + free
    return total / count.clip(1)


def main() -> int:
    """Trains one, or joins what all say; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=Path, required=True, help="file that `kind_rows` wrote")
    parser.add_argument("--start", type=Path, help="file that `start` wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held", type=int, default=0, help="the fold that it does not learn from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--few", type=int, default=1, help="each nth row alone: a trial of the code")
    parser.add_argument("--join", action="store_true")
    options = parser.parse_args()
    assert 0 <= options.held < FOLDS
    rows = kind_rows.load(options.rows)[:: options.few]
    if options.join:
        chances = joined(rows, options.out)
        for origin in ("shared", "own", "test"):
            own = [place for place, row in enumerate(rows) if row.origin == origin]
            figures = kind_figures(chances[own], np.array([rows[place].shares for place in own]))
            print(origin, len(own), {name: round(value, 3) for name, value in figures.items()}, flush=True)
        np.savez_compressed(options.out / "kinds.npz", chances=np.round(255 * chances).astype(np.uint8))
        return 0
    began, device, folds = time.time(), device_of(), kind_rows.folds_of(rows)
    kept = [row for row, fold in zip(rows, folds, strict=True)
            if row.origin in HEAVY and (row.origin == "invented" or fold != options.held)]  # fmt: skip
    teller = learned(Teller(started(*start.load(options.start))), kept, options, device)
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out / "chances.npz", chances=told(teller, rows, device).astype(np.float16))
    print(f"{options.out.name}: {len(kept)} rows, {time.time() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
