"""The small model that ships: `python -m training.statements.student --start minilm.npz --out DIR …`.

Learns from `--lessons`, what large models think of texts with people's labels mixed in; without, from people's labels.
`--held 0` leaves a fifth of the articles out and tells the figures on them; without it all are learned from.
Writes `weights.npz`, and with `--held` `heads.json`, the last judgement as it was learned on what was left out.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

import msgspec
import numpy as np
from training.statements import lessons, start
from training.statements.data import Data, Passes, data_of, device_of, parser_of, people, plan_of
from training.statements.examples import Example
from training.statements.learn import train
from training.statements.network import started
from training.statements.report import report

SIZES = (256,)
"""Windows that are tried beside the usual ones."""


def taught(paths: list[Path], data: Data, held: int | None) -> Passes:
    """Passes over lessons, without labelled texts of the fold `held`."""
    kept = {id(text.pieces) for text in (*data.articles, *data.names) if text.fold != held}
    kept |= {id(text.pieces) for text in data.open}
    every = (example for path in paths for example in lessons.load(path, data.texts))
    found = [example for example in every if id(example.pieces) in kept]

    def one(rng: random.Random) -> list[Example]:
        return found

    return one


def main() -> int:
    """Trains one; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--lessons", type=Path, nargs="+")
    parser.add_argument("--held", type=int)
    parser.add_argument("--layers", help="those of the pretrained encoder that are kept: 0,1,3,5")
    parser.add_argument("--inner", type=int, help="neurons of each layer's inner part that are kept")
    options = parser.parse_args()
    data, device = data_of(options), device_of()
    shape, arrays = start.load(options.start)
    layers = [int(layer) for layer in options.layers.split(",")] if options.layers else None
    network = started(shape, arrays, layers, options.inner)
    passes = taught(options.lessons, data, options.held) if options.lessons else people(data, options.held)
    began = time.time()
    train(network, passes, plan_of(options, options.seed), device, options.out.name)
    print(f"{options.out.name}: {time.time() - began:.0f} s", flush=True)
    network.save(options.out / "weights.npz")
    if options.held is not None:
        heads = report(network, data, options.shared, options.held, device, options.out.name, SIZES)
        judged = {"judge": np.round(heads.judge, 5).tolist(), "outside": heads.outside, "least": heads.least}
        (options.out / "heads.json").write_bytes(msgspec.json.encode(judged))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
