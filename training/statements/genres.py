"""A finished student gone on with, so that it reads news of other kinds than it learned from.

    python -m training.statements.genres --from DIR/weights.npz --start minilm.npz --out DIR [--held 0] …

PolNeAR is news about American politics, and a model that has seen no other labels gives up on "X said" where what
stands around it looks like an encyclopaedia, a company's page or a report from elsewhere. Three kinds of windows
beside PolNeAR's own mend that; in none of them is a label that people or a plain rule did not give:

- **set among others' paragraphs**: a few paragraphs of PolNeAR between paragraphs of open text, of which nothing is
  told;
- **renamed**: in half of these the names are others, taken from open text;
- **by rule**: open text where the plainest rules (a quotation with its verb, "X said that …", "according to") find an
  attribution; beside them the student's own view where it is sure, and nothing where it is not.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.second import LABELS
from msgspec import Struct
from training.statements import lessons, start
from training.statements.corpus import Text, attributed_row, attributed_rows, fold_of, rows_of
from training.statements.data import Passes, device_of, parser_of, plan_of
from training.statements.examples import Example, cue_words, labelled, of_text, sizes
from training.statements.learn import train
from training.statements.network import Network, loaded
from training.statements.vocabulary import Vocabulary

from onrecord.statements.learned.pieces import windows
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in

Row = dict[str, Any]
Span = tuple[int, int]
SURE = ("quotation, cue", "cue, quotation", "verb that", "clause, verb", "clause, according to", "according to, clause")
"""Rules that are right on four of five of PolNeAR's, and more often where people are left to judge them."""
RULES = 0.85
"""The share that a rule's label has beside the student's own view."""
CERTAIN = 0.97
"""From this chance on the student's own "outside" is taken for true."""
RULED = 250
"""Open texts that the rules are asked about."""
KEPT_LAYERS = 2
"""Layers, from the first, that do not learn any more."""
_NAMES = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")
_PARAGRAPH = re.compile(r"[^\n]+")


class Source(Struct, frozen=True):
    """What windows are made from."""

    rows: list[Row]
    articles: list[Text]
    """PolNeAR's articles, in the order of `rows`."""
    open: list[Row]
    """Open texts."""
    vocabulary: Vocabulary
    words: frozenset[tuple[int, ...]]
    names: list[str]
    """Of open text."""


def renamed(text: str, names: Sequence[str], rng: random.Random) -> tuple[str, list[int], list[int]]:
    """The text with other names, and where its parts began and begin now: what stands between keeps its distance."""
    chosen: dict[str, str] = {}
    out: list[str] = []
    old, new, at, length = [0], [0], 0, 0
    for match in _NAMES.finditer(text):
        name = chosen.setdefault(match.group(), rng.choice(names))
        between = text[at : match.start()]
        out += (between, name)
        length += len(between) + len(name)
        at = match.end()
        old += (match.start() + 1, at)
        new += (length - len(name) + 1, length)
    return "".join((*out, text[at:])), old, new


def moved(span: Sequence[int], old: Sequence[int], new: Sequence[int]) -> list[int]:
    """Where a span stands after `renamed`; an end inside of a name is moved to stand inside of the new one."""
    ends = []
    for place in span:
        part = bisect_right(old, place) - 1
        last = new[part + 1] if part + 1 < len(new) else new[part] + place - old[part]
        ends.append(min(new[part] + place - old[part], last))
    return ends


def chunks(row: Row, rng: random.Random) -> Iterator[tuple[int, int, list[Row]]]:
    """One to three paragraphs of an article, with the attributions in them; none that an attribution leaves."""
    attributions = rng.choice(row["annotations"])["attributions"]
    spans = [[span for role in ("source", "cue", "content") for span in each[role]] for each in attributions]
    bounds = [(min(span[0] for span in own), max(span[1] for span in own)) for own in spans]
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(row["text"])]
    at = rng.randint(0, 2)
    while at < len(paragraphs):
        more = rng.randint(1, 3)
        first, end = paragraphs[at][0], paragraphs[min(at + more, len(paragraphs)) - 1][1]
        inside = [n for n, (a, b) in enumerate(bounds) if first <= a and b <= end]
        crossing = any(a < end and first < b and not (first <= a and b <= end) for a, b in bounds)
        if inside and not crossing:
            yield first, end, [attributions[n] for n in inside]
        at += more + rng.randint(0, 4)


def set_among(row: Row, source: Source, rng: random.Random) -> Iterator[Example]:
    """Windows of an article's paragraphs among those of open text."""
    for first, end, own in chunks(row, rng):
        text = row["text"][first:end]
        old, new = [0], [0]
        if rng.random() < 0.5:
            text, old, new = renamed(text, source.names, rng)
        other = [match.group() for match in _PARAGRAPH.finditer(rng.choice(source.open)["text"])]
        place = rng.randrange(len(other))
        before = [each[:500] for each in other[place : place + rng.randint(1, 2)]]
        after = [each[:300] for each in other[place + 2 : place + 2 + rng.randint(0, 1)]]
        lead = "".join(f"{each}\n\n" for each in before)
        shift = len(lead)
        attributions = [
            {
                role: [[shift + x for x in moved((a - first, b - first), old, new)] for a, b in each[role]]
                for role in ("source", "cue", "content")
            }
            for each in own
        ]
        made = attributed_row(
            {
                "id": row["id"],
                "text": "\n\n".join((lead + text, *after)),
                "annotations": [{"attributions": attributions}],
                "acts": [],
            },
            source.vocabulary,
        )
        inside = made.pieces.within(shift, shift + len(text))
        for example in of_text(made, windows(made.pieces, 300), rng, source.words):
            yield _only(example, inside.start, inside.stop)


def _only(example: Example, first: int, end: int) -> Example:
    """The example with nothing told of pieces outside of [first, end)."""
    assert example.tags is not None
    place = np.arange(example.a, example.b)
    example.tags[(place < first) | (place >= end)] = 0
    kept = [n for n, (a, b) in enumerate(example.cues) if first <= example.a + a and example.a + b <= end]
    example.links = example.links[kept] if example.links is not None and kept else None
    example.cues = [example.cues[n] for n in kept]
    return example


def by_rule(row: Row, vocabulary: Vocabulary) -> Text | None:
    """An open text with the attributions of the plainest rules; None where there are none."""
    found = attributions_in(row["text"], language_of(row["text"], "en")).attributions
    sure = [each for each in found if each.pattern in SURE and not each.within and each.source and each.cue]
    own = [{role: [list(s) for s in getattr(each, role)] for role in ("source", "cue", "content")} for each in sure]
    made = {"id": row["id"], "text": row["text"], "annotations": [{"attributions": own}], "acts": []}
    return attributed_row(made, vocabulary) if own else None


def joined_views(texts: Sequence[Text], student: Network, rng: random.Random, device: str) -> list[Example]:
    """Windows of open text with an attribution by rule, the student's own view beside it."""
    own = [e for text in texts for e in of_text(text, windows(text.pieces, 0, sizes(rng)), rng, frozenset()) if e.cues]
    views = [Example(e.pieces, e.a, e.b, cues=list(e.cues)) for e in own]
    lessons.teach([student], views, device, 4096)
    for rule, view in zip(own, views, strict=True):
        assert view.tags is not None
        assert view.links is not None
        assert rule.tags is not None
        assert rule.links is not None
        told = rule.tags.argmax(1) != 0
        unsure = ~told & (view.tags[:, 0] < CERTAIN) & (view.tags.argmax(1) == 0)
        view.tags[told] = RULES * rule.tags[told] + (1 - RULES) * view.tags[told]
        view.tags[unsure] = 0
        for cue, links in zip(rule.cues, rule.links, strict=True):
            place = view.cues.index(cue)
            view.links[place] = RULES * links + (1 - RULES) * view.links[place]
    return views


def passes_of(source: Source, taught: Sequence[Example], share: float) -> Passes:
    """A pass: `share` of PolNeAR's articles as they are, as many set among others, and as much by rule."""

    def one(rng: random.Random) -> list[Example]:
        few = rng.sample(source.articles, max(1, int(len(source.articles) * share)))
        made = labelled(few, rng, source.words)
        for number in rng.sample(range(len(source.rows)), len(few)):
            made += set_among(source.rows[number], source, rng)
        size, rules = sum(e.b - e.a for e in made) / 2, 0
        for example in rng.sample(list(taught), len(taught)):
            if rules > size:
                break
            made.append(example)
            rules += example.b - example.a
        return made

    return one


def source_of(options: argparse.Namespace) -> Source:
    """What windows are made from, without the fold `held` and without the pages of the second test."""
    vocabulary = Vocabulary.of(options.vocabulary)
    every = attributed_rows(options.shared, "train")
    rows = [row for row in every if fold_of(row["id"]) != options.held][:: options.few]
    articles = [attributed_row(row, vocabulary) for row in rows]
    tested = {f"gum/{row['id']}" for row in rows_of(LABELS)}
    others = [row for row in rows_of(options.open) if row["id"] not in tested][:: options.few]
    names = sorted({match.group() for row in others for match in _NAMES.finditer(row["text"])})
    return Source(rows, articles, others, vocabulary, cue_words(articles), names)


def main() -> int:
    """Trains one; 0."""
    parser = parser_of(__doc__)
    parser.add_argument("--from", dest="before", type=Path, required=True, help="weights that `student` wrote")
    parser.add_argument("--held", type=int, help="a fold of PolNeAR that is not learned from")
    parser.add_argument("--share", type=float, default=0.1, help="of PolNeAR's articles in a pass")
    options = parser.parse_args()
    device, rng, began = device_of(), random.Random(options.seed), time.time()
    source = source_of(options)
    network = loaded(options.before, start.load(options.start)[1]["words.weight"]).to(device)
    asked = rng.sample(source.open, min(RULED, len(source.open)))
    ruled = [text for row in asked if (text := by_rule(row, source.vocabulary))]
    taught = joined_views(ruled, network, rng, device)
    print(f"{len(source.rows)} articles, {len(taught)} windows by rule: {time.time() - began:.0f} s", flush=True)
    for parameter in (*network.places.parameters(), *network.layers[:KEPT_LAYERS].parameters()):
        parameter.requires_grad_(False)
    passes = passes_of(source, taught, options.share)
    train(network, passes, plan_of(options, options.seed), device, options.out.name)
    network.save(options.out / "weights.npz")
    print(f"{time.time() - began:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
