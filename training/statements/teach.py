"""What the teachers say of texts, for a small model to learn: `python -m training.statements.teach --teachers DIR …`.

`DIR/0.1` … `DIR/4.2` hold what `teachers --held 0 --seed 1` … wrote, one seed of each fold or several. Texts of the
second test are left out. `--part K` does a fifth of the work; each part is a file of lessons that `student --lessons`
reads, with another `--seed` another cut of the same texts.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

from benchmarks import second
from training.statements import lessons, start
from training.statements.corpus import Text, rows_of
from training.statements.data import Data, data_of, device_of, parser_of
from training.statements.examples import Example, of_text, sizes
from training.statements.network import Network, loaded

from onrecord.statements.learned.pieces import windows

SMALLEST, LARGEST = 64, 200
"""Pieces of the windows: their size is drawn between these."""


def taught(
    made: list[Network], texts: list[tuple[int, Text]], data: Data, rng: random.Random, device: str
) -> list[tuple[int, Example]]:
    """Windows of the texts with what `made` think of them, and people's labels mixed in."""
    own: list[tuple[int, Text, Example]] = []
    for number, text in texts:
        cuts = windows(text.pieces, 0, sizes(rng, SMALLEST, LARGEST))
        own += ((number, text, example) for example in of_text(text, cuts, rng, data.words))
    own = [one for one in own if one[2].b - one[2].a > 4]
    blank = [Example(e.pieces, e.a, e.b, cues=list(e.cues)) for _, _, e in own]
    lessons.teach(made, blank, device, rng, both=not any(text.versions for _, text in texts))
    return [(number, lessons.mixed(example, labelled))
            for (number, _, labelled), example in zip(own, blank, strict=True)]  # fmt: skip


def of_the_second_test() -> set[str]:
    """The ids of its pages, as they are called in open text and among GUM's rows."""
    wikinews = {row["id"] for row in rows_of(second.LABELS)}
    publishers = {f"publishers/{row['id']}" for row in rows_of(second.OF_PUBLISHERS)}
    return wikinews | {f"gum/{id_}" for id_ in wikinews} | publishers


def main() -> int:
    """Writes the lessons of one part; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--teachers", type=Path, required=True)
    parser.add_argument("--part", type=int, required=True)
    parser.add_argument("--views", type=int, default=2, help="how often each text is cut anew")
    options = parser.parse_args()
    data, device = data_of(options), device_of()
    words = start.load(options.start)[1]["words.weight"]
    folders = sorted(options.teachers.glob("[0-9].[0-9]"))
    made = [loaded(folder / "weights.npz", words).to(device) for folder in folders]
    unseen = [each for each, folder in zip(made, folders, strict=True) if int(folder.name[0]) == options.part]
    rng, began, tested = random.Random(options.seed + options.part), time.time(), of_the_second_test()
    mine = [(number, text) for number, text in enumerate(data.texts)
            if text.fold == options.part and text.id not in tested]  # fmt: skip
    articles, named = len(data.articles), len(data.articles) + len(data.names)
    out: list[tuple[int, Example]] = []
    for _ in range(options.views):
        out += taught(unseen, [each for each in mine if each[0] < articles], data, rng, device)
        out += taught(unseen, [each for each in mine if articles <= each[0] < named], data, rng, device)
        out += taught(made, [each for each in mine if each[0] >= named], data, rng, device)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    lessons.save(options.out, out)
    print(f"{options.out.name}: {len(out)} windows in {time.time() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
