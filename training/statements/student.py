"""The small model that ships: `python -m training.statements.student --from MODEL --lessons … --out DIR …`.

Learns from `--lessons`, what large models think of texts with people's labels mixed in; without, from people's labels.
Kinds are learned from `--kinds`, what large models think of statements (`kind_teachers`), labels of those that have
one mixed in. It begins with the weights of a shipped model's folder (`--from`) or with pretrained ones (`--start`).
`--held 0` leaves a fifth of the articles out and tells the figures on them; without it all are learned from.
Writes `weights.npz`, and with `--held` `heads.json`, the last judgement as it was learned on what was left out.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import msgspec
import numpy as np
from training.statements import kind_rows, lessons, slim, start
from training.statements.corpus import Act
from training.statements.data import Data, Passes, data_of, device_of, parser_of, people, plan_of
from training.statements.examples import JOINED, Example, inside, shown_as_one
from training.statements.learn import train
from training.statements.network import Network, started
from training.statements.report import report

SIZES = (96,)
"""Windows that are tried beside the usual ones."""
OWN = 0.5
"""The share of a label beside what large models think of the statement."""


def taught(paths: list[Path], kinds: dict[str, list[Act]], data: Data, held: int | None) -> Passes:
    """Passes over lessons, without labelled texts of the fold `held`."""
    labelled = len(data.articles) + len(data.names)
    found = []
    for path in paths:
        for number, example in lessons.load(path, data.texts):
            text = data.texts[number]
            if number >= labelled or text.fold != held:
                example.acts = acts_in(kinds.get(text.id, ()), example)
                found.append(example)

    def one(rng: random.Random) -> list[Example]:
        return [joined(example) if rng.random() < JOINED else example for example in found]

    return one


def joined(example: Example) -> Example:
    """The window with its paragraphs shown as one."""
    out = msgspec.structs.replace(example)
    shown_as_one(out)
    return out


def acts_in(acts: list[Act] | tuple[()], example: Example) -> list[tuple[list[int], list[int], list[int], list[float]]]:
    """The statements whose cue and content are in a window, by its places."""
    a, b = example.a, example.b
    placed = (([inside(part, a, b) for part in (act.cue, act.source, act.content)], act.shares) for act in acts)
    return [(cue, source, content, shares) for (cue, source, content), shares in placed if cue and content]


def kinds_of(rows: Path, chances: Path) -> dict[str, list[Act]]:
    """By text: its statements with what large models say of their kinds, labels mixed in; none of the test."""
    out: dict[str, list[Act]] = {}
    with np.load(chances) as kept:
        shares = kept["chances"] / 255
    for row, own in zip(kind_rows.load(rows), shares, strict=True):
        told = own if row.shares is None else OWN * np.array(row.shares) + (1 - OWN) * own
        if row.origin not in ("test", "invented"):
            cue, source, content = row.parts
            out.setdefault(row.text, []).append(Act(cue, source, content, told.tolist()))
    return out


def main() -> int:
    """Trains one; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--from", dest="begun", type=Path, help="folder of encoder.onnx and heads.npz")
    parser.add_argument("--lessons", type=Path, nargs="+")
    parser.add_argument("--rows", type=Path, help="file that `kind_rows` wrote")
    parser.add_argument("--kinds", type=Path, help="file that `kind_teachers --join` wrote")
    parser.add_argument("--held", type=int)
    parser.add_argument("--layers", help="those of the pretrained encoder that are kept: 0,1,3,5")
    parser.add_argument("--inner", type=int, help="neurons of each layer's inner part that are kept")
    parser.add_argument("--drop", type=float, default=0.1)
    options = parser.parse_args()
    data, device = data_of(options), device_of()
    network = begun(options)
    kinds = kinds_of(options.rows, options.kinds) if options.kinds else {}
    passes = taught(options.lessons, kinds, data, options.held) if options.lessons else people(data, options.held)
    began = time.time()
    train(network, passes, plan_of(options, options.seed), device, options.out.name)
    print(f"{options.out.name}: {time.time() - began:.0f} s", flush=True)
    network.save(options.out / "weights.npz")
    if options.held is not None:
        heads = report(network, data, options.shared, options.held, device, options.out.name, SIZES)
        judged = {"judge": np.round(heads.judge, 5).tolist(), "outside": heads.outside, "least": heads.least}
        (options.out / "heads.json").write_bytes(msgspec.json.encode(judged))
    return 0


def begun(options: argparse.Namespace) -> Network:
    """The network before it learns."""
    if options.begun:
        network = slim.shipped(options.begun)
    else:
        layers = [int(layer) for layer in options.layers.split(",")] if options.layers else None
        network = started(*start.load(options.start), layers, options.inner)
    network.drop.p = options.drop
    for layer in network.layers:
        layer.drop.p = options.drop
    return network


if __name__ == "__main__":
    raise SystemExit(main())
