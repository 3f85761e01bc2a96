"""Large models that label text for a small one: `python -m training.statements.teachers --start mpnet.npz --held 0 …`.

One for each fold, trained without it, so that a labelled text is taught by the one that has not seen its labels; open
text is taught by the mean of all: see `teach`. Writes `weights.npz`.
"""

from __future__ import annotations

import time
from pathlib import Path

from training.statements import start
from training.statements.data import data_of, device_of, parser_of, people, plan_of
from training.statements.learn import train
from training.statements.network import loaded, started
from training.statements.report import report


def main() -> int:
    """Trains one; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--held", type=int, required=True, help="the fold that it does not learn from")
    parser.add_argument("--of", type=Path, help="weights that are gone on with")
    options = parser.parse_args()
    data, device, began = data_of(options), device_of(), time.time()
    shape, arrays = start.load(options.start)
    network = loaded(options.of, arrays["words.weight"]) if options.of else started(shape, arrays)
    train(network, people(data, options.held), plan_of(options, options.seed), device, options.out.name)
    print(f"{options.out.name}: {time.time() - began:.0f} s", flush=True)
    network.save(options.out / "weights.npz")
    report(network, data, options.shared, options.held, device, options.out.name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
