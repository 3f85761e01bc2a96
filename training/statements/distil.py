"""The shipped model made smaller, then taught by what it was: `python -m training.statements.distil --out DIR …`.

The smaller one begins with what `slim` leaves of the larger. It learns to make the same vectors, those of the middle
and of the last layer, which heads for names and kinds read; the same labels; and for each candidate cue the same links.
People's labels have a small share where there are any. Texts are PolNeAR's articles, none of the fold `held`, and open
text without the pages that anything is tested on. Of open text the larger model reads each window twice, whole and a
few sentences at a time: it gives up on "X said" in the midst of much that looks like no news, and sees it alone. Some
windows are shown as if they were one paragraph, which PolNeAR's short ones never are. It goes on from `DIR/state.pt`
where that is there, as after a break; writes `weights.npz` at the end, which `export` reads.
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
from benchmarks import second
from benchmarks.shared import SHARED
from msgspec import Struct
from training.statements import start
from training.statements.corpus import Text, attributed_row, attributed_rows, fold_of, rows_of
from training.statements.data import device_of
from training.statements.examples import Example, batches, cue_words, few_sentences, of_text, shown_as_one, sizes
from training.statements.learn import entropy, on
from training.statements.network import Network, loaded
from training.statements.slim import Slim, shipped, slimmed
from training.statements.start import Shape
from training.statements.vocabulary import Vocabulary

from onrecord.statements.learned.encoder import Encoder
from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.pieces import windows
from onrecord.statements.learned.relations import LINKS, Seen, link_scores, log_softmax

Array = Any
SMALLEST, LARGEST = 64, 200
"""Pieces of the windows: their size is drawn between these."""
PEOPLE = 0.25
"""The share of people's labels beside the larger model's view."""
OUTSIDE = 1.5
"""Taken from "outside" where candidates for cues are looked for."""
JOINED = 0.3
"""The share of windows whose paragraphs are shown as one."""
FEW = (24, 64)
"""Pieces of the sentences that the larger model reads at a time the second time: the most is drawn between these."""
WEIGHTS = {"vectors": 2.0, "tags": 1.0, "links": 4.0}
FITTED = 12_000
"""Pieces of text that layers are fitted to before learning."""
TEXTS = 24
"""Texts that windows are made of at once."""
SAVED = 180.0
"""Seconds from one saved state to the next."""
WARM = 50
"""Steps until the rate is reached."""


class Lesson(Struct):
    """A window with targets, and the vectors (n, 2 * width) that the larger model makes of it."""

    example: Example
    vectors: Array


class Texts(Struct, frozen=True):
    """What windows are made of."""

    articles: list[Text]
    open: list[Text]
    words: frozenset[tuple[int, ...]]

    def some(self, seed: int) -> list[Example]:
        """Windows of as many articles as open texts."""
        rng = random.Random(seed)
        drawn = [*rng.sample(self.articles, TEXTS // 2), *rng.sample(self.open, TEXTS // 2)]
        size = sizes(rng, SMALLEST, LARGEST)
        made = (example for text in drawn for example in of_text(text, windows(text.pieces, 0, size), rng, self.words))
        return [example for example in made if example.b - example.a > 4]


def texts_of(options: argparse.Namespace) -> Texts:
    """PolNeAR's train part without the fold `held`, and open text without the pages of the second test."""
    vocabulary = Vocabulary.of(options.model)
    rows = [row for row in attributed_rows(options.shared, "train") if fold_of(row["id"]) != options.held]
    articles = [attributed_row(row, vocabulary) for row in rows[:: options.few]]
    tested = {f"gum/{row['id']}" for row in rows_of(second.LABELS)}
    tested |= {f"publishers/{row['id']}" for row in rows_of(second.OF_PUBLISHERS)}
    others = [row for row in rows_of(options.open) if row["id"] not in tested][:: options.few]
    opened = [attributed_row({**row, "annotations": [], "acts": []}, vocabulary) for row in others]
    return Texts(articles, opened, cue_words(articles))


def taught(encoder: Encoder, example: Example, rng: random.Random) -> Lesson:
    """The window as the larger model sees it, people's labels mixed in."""
    a, b, begins = example.a, example.b, example.pieces.start[example.a : example.b]
    tags, vectors, links, _ = encoder.run(example.pieces, a, b)
    chance = np.exp(log_softmax(tags))
    views = [(0, Seen(tags, links))]
    if example.tags is None and len(parts := few_sentences(example.pieces, a, b, rng.randint(*FEW))) > 1:
        alone = [encoder.run(example.pieces, *part) for part in parts]
        chance = (chance + np.concatenate([np.exp(log_softmax(own)) for own, *_ in alone])) / 2
        views += [(first - a, Seen(own, linked)) for (first, _), (own, _, linked, _) in zip(parts, alone, strict=True)]
    scores = np.log(chance + 1e-9)
    scores[:, 0] -= OUTSIDE
    seen = [(first, end) for role, first, end in spans_of(best_paths(scores[None], begins[None])[0]) if role == 1]
    known = dict(zip(example.cues, example.links if example.links is not None else (), strict=True))
    cues = sorted({*known, *seen})
    lesson = Example(example.pieces, a, b, tags=chance, cues=cues)
    if cues:
        lesson.links = linked_by(views, encoder, np.array(cues), np.cumsum(begins))
    if example.tags is not None:
        lesson.tags = PEOPLE * example.tags + (1 - PEOPLE) * chance
        nothing = np.eye(LINKS, dtype=np.float32)[0]
        for number, cue in enumerate(cues):
            assert lesson.links is not None
            lesson.links[number] = PEOPLE * known.get(cue, nothing) + (1 - PEOPLE) * lesson.links[number]
    if rng.random() < JOINED:
        shown_as_one(lesson)
    return Lesson(lesson, vectors)


def linked_by(views: Sequence[tuple[int, Seen]], encoder: Encoder, cues: Array, paragraph: Array) -> Array:
    """(cues, n, LINKS): the shares of links by the view of the whole window, and where another has the cue by the mean.

    A view is what the larger model saw from one place of the window on; `paragraph` (n,) counts paragraphs.
    """
    (_, whole), *others = views
    out: Array = np.exp(link_scores(whole, encoder.heads, cues, paragraph))
    for first, seen in others:
        end = first + len(seen.tags)
        rows = np.flatnonzero((cues[:, 0] >= first) & (cues[:, 1] <= end))
        if len(rows):
            own = np.exp(link_scores(seen, encoder.heads, cues[rows] - first, paragraph[first:end]))
            out[rows, first:end] = (out[rows, first:end] + own) / 2
    return out


def losses(network: Network, batch: dict[str, Any], vectors: Any, spread: Any) -> dict[str, Any]:
    """How far the smaller model is from the targets; `spread` is how much each half of the vectors varies."""
    layers = network.layers_of(*(batch[name] for name in ("ids", "case", "quote", "start", "mask")))
    own = network.read_for_names(layers).float()
    inside = batch["tags"].sum(-1) > 0
    apart = ((own[inside] - vectors[inside]) ** 2).mean(0)
    out = {"vectors": (apart / spread).mean(), "tags": entropy(network.tags(layers[-1]), batch["tags"])}
    if len(batch["cues"]):
        links = network.links(network.vectors(layers[-1]), batch["start"], *batch["cues"].T)
        out["links"] = entropy(links, batch["links"])
    return out


def stacked(group: Sequence[Lesson], length: int) -> Any:
    """The vectors of a batch, each at its position."""
    out = np.zeros((len(group), length, group[0].vectors.shape[1]), dtype=np.float32)
    for row, lesson in enumerate(group):
        out[row, 1 : len(lesson.vectors) + 1] = lesson.vectors
    return torch.from_numpy(out)


def stream(texts: Texts, encoder: Encoder, seed: int, room: int) -> Iterator[list[Lesson]]:
    """Batches without end; the larger model reads each window when it is its turn."""
    while True:
        rng = random.Random(seed)
        for group in batches(texts.some(seed), rng, room):
            yield [taught(encoder, example, rng) for example in group]
        seed += 1


def fitted(texts: Texts, seed: int) -> list[Example]:
    """Windows that layers are fitted to before learning."""
    few, size = [], 0
    for example in texts.some(seed):
        few.append(example)
        size += example.b - example.a
        if size > FITTED:
            break
    return few


class State(Struct):
    """How far learning is."""

    step: int = 0
    minutes: float = 0.0


def learn(network: Network, encoder: Encoder, texts: Texts, options: argparse.Namespace) -> Network:
    """Teaches `network` for so many minutes, those before a break included."""
    device, saved, state = device_of(), options.out / "state.pt", State()
    network.to(device).train()
    network.drop.p = 0.0
    for layer in network.layers:
        layer.drop.p = 0.0
    network.words.weight.requires_grad_(False)
    own = [parameter for parameter in network.parameters() if parameter.requires_grad]
    steps = torch.optim.AdamW(own, lr=options.rate, weight_decay=0.01, fused=True)
    if saved.exists():
        kept = torch.load(saved, map_location=device)
        network.load_state_dict(kept["network"])
        steps.load_state_dict(kept["steps"])
        state = State(kept["step"], kept["minutes"])
    before, began, last = state.minutes, time.time(), time.time()
    spread = spread_of(encoder, texts.some(options.seed)[:60]).to(device)
    told: dict[str, float] = {}
    for group in stream(texts, encoder, 1000 * options.seed + state.step, options.room):
        state.minutes = before + (time.time() - began) / 60
        if state.minutes >= options.minutes:
            break
        for part in steps.param_groups:
            part["lr"] = options.rate * min(1.0, (state.step + 1) / WARM) * (1 - state.minutes / options.minutes)
        batch = on(device, [lesson.example for lesson in group])
        vectors = stacked(group, batch["ids"].shape[1]).to(device)
        with torch.autocast(device, torch.bfloat16):
            parts = losses(network, batch, vectors, spread)
        loss = sum(WEIGHTS[name] * part for name, part in parts.items())
        steps.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(own, 1.0)
        steps.step()
        state.step += 1
        for name, part in parts.items():
            told[name] = 0.98 * told.get(name, float(part.detach())) + 0.02 * float(part.detach())
        if state.step % 50 == 0:
            line = " ".join(f"{name} {value:.4f}" for name, value in told.items())
            print(f"step {state.step} {state.minutes:.1f} min: {line}", flush=True)
        if time.time() - last > SAVED:
            last = time.time()
            kept = {"network": network.state_dict(), "steps": steps.state_dict()}
            torch.save({**kept, "step": state.step, "minutes": state.minutes}, saved.with_suffix(".new"))
            saved.with_suffix(".new").replace(saved)
    return network.eval().cpu()


def spread_of(encoder: Encoder, examples: Sequence[Example]) -> Any:
    """How much the larger model's vectors vary, number by number."""
    vectors = np.concatenate([encoder.run(each.pieces, each.a, each.b)[1] for each in examples])
    return torch.from_numpy(vectors.var(0) + 0.05 * vectors.var())


def mean_of(paths: Sequence[Path]) -> tuple[Shape, dict[str, Array]]:
    """The mean of weights that were learned from one start."""
    read = [start.load(path) for path in paths]
    return read[0][0], {name: np.mean([arrays[name] for _, arrays in read], 0) for name in read[0][1]}


def numbers(told: str) -> tuple[int, ...]:
    """`1,2,3` as numbers."""
    return tuple(map(int, told.split(",")))


def parsed() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--model", type=Path, required=True, help="folder of the larger model, as `export` wrote it")
    parser.add_argument("--open", type=Path, required=True, help="file that `open_text` wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--of", type=Path, nargs="+", help="weights whose mean is gone on from; --minutes 0: just that")
    parser.add_argument("--held", type=int, help="a fold of PolNeAR that is not learned from")
    parser.add_argument("--layers", type=numbers, default=(0, 1, 2, 3, 4, 5), help="those that are kept")
    parser.add_argument("--heads", type=numbers, default=(6,) * 6, help="heads of attention of each")
    parser.add_argument("--inner", type=numbers, default=(512, 512, 512, 768, 768, 768), help="inner neurons of each")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--minutes", type=float, default=50.0)
    parser.add_argument("--room", type=int, default=1024, help="pieces of a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--few", type=int, default=1, help="each nth text alone: a trial of the code")
    return parser.parse_args()


def main() -> int:
    """Makes one; 0."""
    options = parsed()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    texts, encoder = texts_of(options), Encoder(options.model)
    larger, begun = shipped(options.model), options.out / "start.npz"
    if options.of and not begun.exists():
        start.save(begun, *mean_of(options.of), False)
    elif not begun.exists():
        slim = Slim(layers=options.layers, heads=options.heads, inner=options.inner)
        slimmed(larger, slim, fitted(texts, options.seed)).save(begun)
    network = loaded(begun, larger.words.weight.detach().numpy())
    print(f"{len(texts.articles)} articles, {len(texts.open)} open texts", flush=True)
    learn(network, encoder, texts, options).save(options.out / "weights.npz")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
