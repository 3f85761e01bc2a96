"""What the teachers say of texts, for a small model to learn: `python -m training.statements.teach --teachers DIR …`.

`DIR/0` … `DIR/4` hold what `teachers --held 0` … wrote. `--part K` does a fifth of the work; each part is a file of
lessons that `student --lessons` reads.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

from training.statements import lessons, start
from training.statements.corpus import FOLDS, Text
from training.statements.data import Data, data_of, device_of, parser_of
from training.statements.examples import Example, of_text, sizes
from training.statements.network import Network, loaded

from onrecord.statements.learned.pieces import windows

VIEWS, OPEN_VIEWS = 3, 2
"""How often each text is cut anew."""


def taught(
    made: list[Network], texts: list[tuple[int, Text]], data: Data, rng: random.Random, device: str
) -> list[tuple[int, Example]]:
    """Windows of the texts with what `made` think of them, and people's labels mixed in."""
    own: list[tuple[int, Text, Example]] = []
    for number, text in texts:
        cuts = windows(text.pieces, 0, sizes(rng))
        own += ((number, text, example) for example in of_text(text, cuts, rng, data.words))
    blank = [Example(e.pieces, e.a, e.b, cues=list(e.cues)) for _, _, e in own]
    lessons.teach(made, blank, device)
    return [(number, lessons.mixed(example, labelled))
            for (number, _, labelled), example in zip(own, blank, strict=True)]  # fmt: skip


def main() -> int:
    """Writes the lessons of one part; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--teachers", type=Path, required=True)
    parser.add_argument("--part", type=int, required=True)
    options = parser.parse_args()
    data, device = data_of(options), device_of()
    words = start.load(options.start)[1]["words.weight"]
    made = [loaded(options.teachers / str(fold) / "weights.npz", words).to(device) for fold in range(FOLDS)]
    rng, began = random.Random(options.seed + options.part), time.time()
    numbered = list(enumerate(data.texts))
    labelled = len(data.articles) + len(data.names)
    out: list[tuple[int, Example]] = []
    for _ in range(VIEWS):
        own = [(number, text) for number, text in numbered[:labelled] if text.fold == options.part]
        out += taught([made[options.part]], own, data, rng, device)
    for _ in range(OPEN_VIEWS):
        own = [(number, text) for number, text in numbered[labelled:] if text.fold == options.part]
        out += taught(made, own, data, rng, device)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    lessons.save(options.out, out)
    print(f"{options.out.name}: {len(out)} windows in {time.time() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
