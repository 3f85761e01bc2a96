"""The part of the head for kinds that reads the encoder's vectors: one hidden layer, learned with torch.

What it learns from are shares of kinds, so that what large models say of a statement counts as they say it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from msgspec import Struct
from torch import nn

from onrecord.statements.learned.kinds import KINDS, SCORES

Array = Any
HIDDEN, DROP, DROP_HIDDEN = 128, 0.5, 0.3
PASSES, GROUP, RATE, DECAY, WARM = 12, 256, 1e-3, 0.05, 50
CONDITIONAL = 2.0
"""How much heavier a statement that is conditional counts than one that is none."""


class Hidden(Struct, frozen=True):
    """Weights of inputs as they are: (inputs, hidden), (hidden,), (hidden, SCORES), (SCORES,)."""

    inner: Array
    inner_bias: Array
    outer: Array
    bias: Array

    def scores(self, inputs: Array) -> Array:
        """(rows, SCORES): kinds, then `conditional`."""
        return np.maximum(inputs @ self.inner + self.inner_bias, 0) @ self.outer + self.bias


def learned(inputs: Array, shares: Array, conditional: Array, heavy: Array, seed: int) -> Hidden:
    """Learns from rows of `inputs` (rows, inputs), the shares of kinds, how likely each is conditional, its weight."""
    torch.manual_seed(seed)
    middle, spread = inputs.mean(0), inputs.std(0) + 1e-6
    x = torch.from_numpy((inputs - middle) / spread).float()
    wanted, told = torch.from_numpy(shares).float(), torch.from_numpy(conditional).float()
    first = shares.argmax(1)
    rare = np.sqrt(len(first) / len(KINDS) / np.bincount(first, minlength=len(KINDS)).clip(1))
    weight = torch.from_numpy(heavy * rare[first]).float()
    inner, outer = nn.Linear(x.shape[1], HIDDEN), nn.Linear(HIDDEN, SCORES)
    net = nn.Sequential(nn.Dropout(DROP), inner, nn.ReLU(), nn.Dropout(DROP_HIDDEN), outer)
    steps = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    every = [group for _ in range(PASSES) for group in torch.randperm(len(x)).split(GROUP)]
    for number, group in enumerate(every):
        for part in steps.param_groups:
            part["lr"] = RATE * min(1.0, (number + 1) / WARM) * (1 - number / len(every))
        scores = net(x[group])
        own = -(wanted[group] * scores[:, :-1].log_softmax(-1)).sum(-1)
        condition = F.binary_cross_entropy_with_logits(scores[:, -1], told[group], pos_weight=torch.tensor(CONDITIONAL))
        loss = (weight[group] * own).sum() / weight[group].sum() + condition
        steps.zero_grad()
        loss.backward()
        steps.step()
    matrix, bias = (value.detach().numpy() for value in (inner.weight.T, inner.bias))
    scaled = matrix / spread[:, None]
    last, last_bias = (value.detach().numpy() for value in (outer.weight.T, outer.bias))
    return Hidden(scaled, bias - middle @ scaled, last, last_bias)
