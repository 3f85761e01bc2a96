"""The head for names, learned last, on the encoder as it ships: `python -m training.statements.entities --model DIR`.

The head that learned beside the others did well on texts with names and badly on news, where it was told of no name.
This one reads words, not pieces: the mean of a word's vectors from the middle and the last layer, the mean over the
same word's other places in the text, and signs of the page itself (`onrecord.statements.learned.words`); one hidden
layer, and steps from label to label learned as a whole (CRF). It learns from the rows of GUM whose licence permits
it, few passes and half of its inputs dropped, since the encoder has learned these labels already; and from news that
nobody has labelled, where it is told what rules know for sure (`certain`): small words, pronouns and titles are no
names, people with a title, a role or a known given name are persons, lists know places. What they do not know is left
out there. Of several heads learned so, each from another seed, one more learns what they think of every word, of news
too. Writes its weights into `heads.npz`, in 16 bits.
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from benchmarks.shared import SHARED
from msgspec import Struct
from torch import nn
from training.statements.corpus import FREE, NAMES, rows_of

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.learned.encoder import Encoder
from onrecord.statements.learned.words import SIGNS, Words, bars, beside, of_the_same, of_words, words_of
from onrecord.statements.lexicon import language_of
from onrecord.statements.lexicon.names.places import pairs, places
from onrecord.statements.lexicon.people.roles import BODIES
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_body

LABELS, HIDDEN = 2 * len(NAMES) + 1, 96
PASSES, RATE, DECAY, DROP, GROUP = 6, 2e-3, 0.02, 0.4, 24
LONGEST = 80
"""Words of a stretch that is learned from."""
MOST = 30_000
"""Characters of a text that are read."""
TEACHERS, LESSONS = 4, 8
"""Heads that the one which ships learns from, and its passes."""
NEVER = -1e4
NEWS, SHARE = 120, 0.4
"""Texts of unlabelled news, and what a word of them counts."""
_LAND = frozenset(
    "bay river lake island islands street road avenue county province sea ocean mountain mountains valley peninsula "
    "coast desert gulf strait".split()
)
"""Words that end names of places."""


class Page(Struct, frozen=True):
    """A text's words: vectors, the same of the same word elsewhere, signs, labels, and where a stretch begins."""

    own: Any
    same: Any
    signs: Any
    labels: Any
    start: Any


def read(encoder: Encoder, row: dict[str, Any]) -> Page:
    """What the head reads of one text, and its labels; of one without entities those that are certain."""
    looked = encoder.look(row["text"][:MOST])
    words = words_of(row["text"], looked.pieces, encoder.goes_on())
    own = of_words(np.concatenate([window.layers for window in looked.windows]), words)
    labels = labels_of(row, words) if "entities" in row else certain(row["text"][:MOST], words)
    same = of_the_same(own, words)
    return Page(own.astype(np.float16), same.astype(np.float16), beside(words.signs), labels, words.start)


def certain(text: str, words: Words) -> Any:
    """The label of each word that rules are sure of, -1 for others."""
    english = language_of(text, "en")
    begin, _, go_on, _ = bars(text, words).T
    labels = np.where((begin > 0) & (go_on > 0), 0, -1).astype(np.int64)
    cast = Cast(text, frozenset(english.words))
    for mention, figure in cast.within(0, len(text) + 1):
        first = int(np.searchsorted(words.spans[:, 1], mention.start, "right"))
        end = int(np.searchsorted(words.spans[:, 0], mention.end, "left"))
        titled = int(np.searchsorted(words.spans[:, 1], mention.whole, "right"))
        kind = _sure_kind(figure)
        labels[titled:end] = -1
        if kind is not None and first < end and int(words.spans[end - 1, 1]) == mention.end:
            labels[titled:first] = 0 if kind == 0 else -1
            labels[first:end] = 2 * kind + 2
            labels[first] = 2 * kind + 1
    return labels


def _sure_kind(figure: Figure) -> int | None:
    """The kind of a name where its words and what stands beside it leave no doubt."""
    parts = figure.name.lower().split()
    known = figure.person and (figure.role is not None or parts[0] in MALE | FEMALE)
    if tuple(parts) in pairs() or (len(parts) == 1 and parts[0] in places()) or (len(parts) > 1 and parts[-1] in _LAND):
        return 1
    if any(part in places() for part in parts):
        return None
    if known and not is_body(figure.name):
        return 0
    acronym = figure.name.isupper() and 2 < len(figure.name) < 6
    return 2 if (len(parts) > 1 and parts[-1] in BODIES) or acronym else None


def labels_of(row: dict[str, Any], words: Words) -> Any:
    """The label of each word: 0, and for each of `NAMES` begin and inside; a person's title is outside."""
    labels = np.zeros(len(words), dtype=np.int64)
    found = [each for each in row["entities"] if each["proper"] and each["type"] in NAMES and "name_start" in each]
    for each in sorted(found, key=lambda each: each["name_start"] - each["name_end"]):
        start = each.get("bare_start", each["name_start"]) if each["type"] == "person" else each["name_start"]
        first = int(np.searchsorted(words.spans[:, 1], start, "right"))
        end = int(np.searchsorted(words.spans[:, 0], each["name_end"], "left"))
        if first >= end or labels[first:end].any():
            continue  # inside of a longer name
        kind = NAMES.index(each["type"])
        labels[first:end] = 2 * kind + 2
        labels[first] = 2 * kind + 1
    return labels


class Head(nn.Module):
    """The head; the same as `onrecord.statements.learned.names.mentions_in`."""

    def __init__(self, vectors: int) -> None:
        super().__init__()
        self.own, self.same = nn.Linear(vectors, HIDDEN), nn.Linear(vectors, HIDDEN, bias=False)
        self.signs, self.label = nn.Linear(3 * SIGNS, HIDDEN, bias=False), nn.Linear(HIDDEN, LABELS)
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        barred = torch.zeros(LABELS, LABELS)
        for inside in range(2, LABELS, 2):
            barred[[label for label in range(LABELS) if label not in (inside, inside - 1)], inside] = NEVER
        self.register_buffer("barred", barred)

    def forward(self, own: Any, same: Any, signs: Any) -> Any:
        """(…, LABELS): scores of each word."""

        def drop(x: Any, share: float) -> Any:
            return F.dropout(x, share, self.training)

        hidden = self.own(drop(own, DROP)) + self.same(drop(same, DROP)) + self.signs(drop(signs, DROP / 3))
        return self.label(drop(F.relu(hidden), DROP))

    def surprise(self, scores: Any, labels: Any, inside: Any) -> Any:
        """Minus the log-probability of each row's labels; `inside` (rows, n) is true where a row has a word."""
        steps = self.steps + self.barred
        first = torch.tensor([NEVER if label and label % 2 == 0 else 0.0 for label in range(LABELS)])
        every = first + scores[:, 0]
        own = first[labels[:, 0]] + scores[:, 0].gather(1, labels[:, :1])[:, 0]
        for at in range(1, scores.shape[1]):
            following = torch.logsumexp(every[:, :, None] + steps, 1) + scores[:, at]
            every = torch.where(inside[:, at, None], following, every)
            step = steps[labels[:, at - 1], labels[:, at]] + scores[:, at].gather(1, labels[:, at : at + 1])[:, 0]
            own = own + torch.where(inside[:, at], step, torch.zeros_like(step))
        return torch.logsumexp(every, 1) - own


def stretches(pages: list[Page]) -> list[tuple[Page, int, int]]:
    """Paragraphs of pages, cut at `LONGEST` words."""
    found = []
    for page in pages:
        edges = sorted({0, *np.flatnonzero(page.start).tolist(), len(page.labels)})
        for first, end in itertools.pairwise(edges):
            found += [(page, at, min(at + LONGEST, end)) for at in range(first, end, LONGEST)]
    return found


def learn(pages: list[Page], news: list[Page], seed: int) -> Head:
    """Learns the head: all of `pages` in each pass, and as many stretches of `news`."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    head = Head(pages[0].own.shape[1])
    steps = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    every, others = stretches(pages), stretches(news)
    for part, group in _rounds(every, PASSES, rng):
        own, same, signs, labels, inside = _stacked(group)
        loss = head.surprise(head(own, same, signs), labels, inside).sum() / inside.sum()
        if others:
            own, same, signs, labels, inside = _stacked(rng.sample(others, min(GROUP, len(others))))
            known = inside & (labels >= 0)
            loss = loss + SHARE * F.cross_entropy(head(own, same, signs)[known], labels[known])
        _step(head, steps, loss, part)
    return head.eval()


def taught(pages: list[Page], news: list[Page], teachers: list[Head], seed: int) -> Head:
    """Learns a head from labels, half as much, and from what `teachers` think of each word of pages and news."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    head = Head(pages[0].own.shape[1])
    head.steps.data.copy_(torch.stack([teacher.steps.detach() for teacher in teachers]).mean(0))
    steps = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    thought = {id(page): _thought(page, teachers) for page in (*pages, *news)}
    every, others = stretches(pages), stretches(news)
    for part, group in _rounds(every, LESSONS, rng):
        own, same, signs, labels, inside = _stacked(group)
        scores = head(own, same, signs)
        loss = 0.5 * head.surprise(scores, labels, inside).sum() / inside.sum() + _apart(scores, group, thought)
        drawn = rng.sample(others, min(GROUP, len(others)))
        loss = loss + _apart(head(*_stacked(drawn)[:3]), drawn, thought)
        _step(head, steps, loss, part)
    return head.eval()


def _step(head: Head, steps: Any, loss: Any, part: float) -> None:
    """One step down, the smaller the further the way is gone."""
    for one in steps.param_groups:
        one["lr"] = RATE * (1 - part)
    steps.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(head.parameters(), 1.0)
    steps.step()


def _rounds(every: list[tuple[Page, int, int]], passes: int, rng: random.Random) -> Iterator[tuple[float, list[Any]]]:
    """Groups of stretches of like length, in all passes, each with the share of the way that is gone."""
    for epoch in range(passes):
        rng.shuffle(every)
        ordered = sorted(every, key=lambda each: each[2] - each[1] + 20 * rng.random())
        groups = [ordered[at : at + GROUP] for at in range(0, len(ordered), GROUP)]
        rng.shuffle(groups)
        for number, group in enumerate(groups):
            yield (epoch + number / len(groups)) / passes, group


@torch.no_grad()
def _thought(page: Page, teachers: list[Head]) -> Any:
    """(n, LABELS): how likely each label is by the mean of the teachers' scores, word by word."""
    parts = [torch.from_numpy(array.astype(np.float32)) for array in (page.own, page.same, page.signs)]
    return torch.softmax(sum(teacher(*parts) for teacher in teachers) / len(teachers), -1)


def _apart(scores: Any, group: list[tuple[Page, int, int]], thought: dict[int, Any]) -> Any:
    """How far scores are from what was thought."""
    wanted = torch.cat([thought[id(page)][first:end] for page, first, end in group])
    told = torch.cat([scores[row, : end - first] for row, (_, first, end) in enumerate(group)])
    return -(wanted * F.log_softmax(told, -1)).sum(-1).mean()


def _stacked(group: list[tuple[Page, int, int]]) -> list[Any]:
    """Stretches as rows of one length: vectors, those of the same words, signs, labels, and where there is a word."""
    size = (len(group), max(end - first for _, first, end in group))
    parts = ("own", "same", "signs")
    out = [np.zeros((*size, getattr(group[0][0], part).shape[1]), dtype=np.float32) for part in parts]
    labels, inside = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=bool)
    for row, (page, first, end) in enumerate(group):
        for array, part in zip(out, parts, strict=True):
            array[row, : end - first] = getattr(page, part)[first:end]
        labels[row, : end - first], inside[row, : end - first] = page.labels[first:end], True
    return [torch.from_numpy(array) for array in (*out, labels, inside)]


def unlabelled(shared: Path, open_text: Path | None) -> list[dict[str, Any]]:
    """News without labels of names: PolNeAR's train part, and open text where there is any; evenly drawn."""
    rows = list(rows_of(shared / "statements" / "polnear-train.jsonl.xz"))
    opened = [row for row in rows_of(open_text) if not row["id"].startswith("gum/")] if open_text else []
    half = NEWS // 2 if opened else NEWS
    drawn = [*rows[:: max(1, len(rows) // half)][:half], *opened[:: max(1, len(opened) // half)][:half]]
    return [{"text": row["text"]} for row in drawn]


def weights_of(head: Head) -> dict[str, Any]:
    """The head's weights as `onrecord.statements.learned.encoder` reads them."""
    state = {name: value.detach().numpy() for name, value in head.state_dict().items()}
    arrays = {
        "vectors": np.concatenate([state["own.weight"].T, state["same.weight"].T], 1),
        "signs": state["signs.weight"].T, "bias": state["own.bias"], "label": state["label.weight"].T,
        "label_bias": state["label.bias"], "steps": state["steps"],
    }  # fmt: skip
    return {f"name_{name}": array.astype(np.float16) for name, array in arrays.items()}


def main() -> int:
    """Learns the head and writes it into the model's `heads.npz`; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--model", type=Path, required=True, help="folder of encoder.onnx and heads.npz")
    parser.add_argument("--open", type=Path, help="open text, as `open_text` writes it")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    encoder = Encoder(options.model)
    rows = rows_of(options.shared / "names" / "names-train.jsonl.xz")
    pages = [read(encoder, row) for row in rows if row["licence"] in FREE]
    print(f"{len(pages)} texts, {sum(int((page.labels % 2).sum()) for page in pages)} names", flush=True)
    news = [read(encoder, row) for row in unlabelled(options.shared, options.open)]
    teachers = [learn(pages, news, options.seed + number) for number in range(TEACHERS)]
    head = taught(pages, news, teachers, options.seed)
    path = options.model / "heads.npz"
    with np.load(path) as small:
        kept = {name: small[name] for name in small.files if not name.startswith("name_")}
    np.savez_compressed(path, **kept, **weights_of(head))
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
