"""Learns the weights of `onrecord.statements.speakers.pronouns.referents`: `python -m training.statements.referents`.

From the he and she of GUM's train part (the rows whose licence permits it) and of the labelled sources of PolNeAR's
train part. A softmax over candidates, by gradient, in numpy; two rounds, the second with what the first tells in place
of what people marked, so that it learns to live with its own errors. Writes `speakers/pronouns/weights.py`:
the new weights, or their mean with those that are there (`--share`).
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks import speakers
from benchmarks.shared import SHARED
from msgspec import Struct
from training.statements.choices import Told, fitted
from training.statements.corpus import FREE, fold_of

from onrecord.record import Span
from onrecord.statements.attribution import said_by
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.speakers.cast.traces import Trace
from onrecord.statements.speakers.pronouns import referents
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.pronouns.weights import NOBODY, SOMEBODY
from onrecord.statements.speakers.speakers import Speakers

OUT = Path(referents.__file__).with_name("weights.py")
STEPS, RATE, PULL = 400, 0.5, 0.004
HEAVY = 6.0
"""What a labelled source of news counts, beside a pronoun of GUM."""
Row = dict[str, Any]


class Case(Struct, frozen=True):
    """A pronoun's choices, and which of them are right; `at`: where it stands."""

    group: str
    at: int
    choices: list[Choice]
    right: list[bool]
    weight: float


class Marked(Struct, frozen=True):
    """A text, and for the place of each pronoun that is known whether a name is one of the person's."""

    id: str
    text: str
    known: dict[int, Callable[[str], bool] | None]
    weight: float


def gum(folder: Path) -> Iterator[Marked]:
    """The texts of GUM's train part whose licence permits it."""
    with lzma.open(folder / "names-train.jsonl.xz", "rt", encoding="utf8") as lines:
        free = {row["id"] for row in map(json.loads, lines) if row["licence"] in FREE}
    with lzma.open(folder / "coref-train.jsonl.xz", "rt", encoding="utf8") as lines:
        for row in map(json.loads, lines):
            if row["id"] in free:
                yield Marked(row["id"], row["text"], dict(_of_chains(row)), 1.0)


def _of_chains(row: Row) -> Iterator[tuple[int, Callable[[str], bool] | None]]:
    for chain in row["chains"]:
        names = [m["name"] for m in chain["mentions"] if m["kind"] == "name" and m.get("name")]
        for mention in chain["mentions"]:
            if chain["type"] == "person" and mention.get("pron") in ("he", "she"):
                yield mention["start"], _one_of(names) if names else None


def _one_of(names: list[str]) -> Callable[[str], bool]:
    known = [speakers.words(name) for name in names]
    return lambda name: any(set(speakers.words(name)) <= set(k) or speakers.words(name)[-1:] == k[-1:] for k in known)


def _agreeing(names: list[str]) -> Callable[[str], bool]:
    return lambda name: any(speakers.agree(name, each, "person") for each in names)


def sources(folder: Path) -> Iterator[Marked]:
    """The articles whose pronouns are labelled sources."""
    labels: dict[str, list[Row]] = {}
    for row in map(json.loads, (folder / "speakers-train.jsonl").read_text("utf8").splitlines()):
        if row["source_type"] == "pronoun" and row["source_span"]:
            labels.setdefault(row["article"], []).append(row)
    with lzma.open(folder / "polnear-train.jsonl.xz", "rt", encoding="utf8") as lines:
        for article in map(json.loads, lines):
            known: dict[int, Callable[[str], bool] | None] = {}
            for row in labels.get(article["id"], ()):
                names = [row["name"], *row.get("aliases", ())]
                known[row["source_span"][0]] = _agreeing(names) if row["name"] else None
            if known:
                yield Marked(article["id"], article["text"], known, HEAVY)


def cases(marked: Marked, own: bool) -> Iterator[Case]:
    """The pronouns of a text; `own`: told by the weights as they are, not as people marked them."""
    english = language_of(marked.text, "en")
    found = attributions_in(marked.text, english)
    said = said_by(found)
    who = Speakers(marked.text, english, found.quotations, speakers.named(marked.text), said)
    told = who.referents
    assert told is not None
    sources = sorted({source for source, _ in said})
    pronouns = {span[0] for span in told.pronouns}
    for span in told.pronouns:
        while sources and sources[0][0] < span[0]:
            source = sources.pop(0)
            if source[0] not in pronouns:
                who.speaker_of(source)
        spoke = bool(sources) and sources[0][0] == span[0]
        choices = told.choices(span)
        best = max(choices, key=lambda choice: choice.share)
        if span[0] not in marked.known:
            told.follow(span, best.trace, best.share)
            _note(told, span, best.trace if spoke else None)
            continue
        is_right = marked.known[span[0]]
        right = [is_right is not None and c.trace is not None and is_right(c.trace.figure.name) for c in choices]
        if not any(right):
            right[-1] = True
        meant = best.trace if own else next(c.trace for c, good in zip(choices, right, strict=True) if good)
        told.follow(span, meant, best.share if own else 1.0)
        _note(told, span, meant if spoke else None)
        yield Case(marked.id, span[0], choices, right, marked.weight)


def _note(told: Referents, span: Span, trace: Trace | None) -> None:
    """That the pronoun at `span` is a source, and whose."""
    if trace is not None:
        told.spoke(span[0], trace.figure, trace.span, named=True)


def learn(found: list[Case]) -> dict[str, float]:
    """Weights by sign; those of nobody begin with "nobody: "."""
    return fitted([
        Told([
            {("" if choice.trace else "nobody: ") + name: value for name, value in choice.signs.items()}
            for choice in case.choices
        ], case.right, case.weight)
        for case in found
    ], PULL, RATE, STEPS)  # fmt: skip


def present() -> dict[str, float]:
    """The weights that `Referents` weighs by now, as `learn` gives them."""
    return {**SOMEBODY, **{f"nobody: {name}": weight for name, weight in NOBODY.items()}}


def mean(before: dict[str, float], after: dict[str, float], share: float) -> dict[str, float]:
    """Both, `after` counting `share`."""
    names = sorted({*before, *after})
    return {name: (1 - share) * before.get(name, 0.0) + share * after.get(name, 0.0) for name in names}


def use(weights: dict[str, float]) -> None:
    """Makes `Referents` weigh by these."""
    SOMEBODY.clear()
    NOBODY.clear()
    for name, weight in weights.items():
        if name.startswith("nobody: "):
            NOBODY[name.removeprefix("nobody: ")] = weight
        else:
            SOMEBODY[name] = weight


def learned(texts: list[Marked]) -> dict[str, float]:
    """The weights after both rounds."""
    weights = learn([case for text in texts for case in cases(text, own=False)])
    use(weights)
    weights = learn([case for text in texts for case in cases(text, own=True)])
    use(weights)
    return weights


def right(texts: list[Marked]) -> tuple[int, int]:
    """How many of the pronouns are told rightly, and all."""
    found = [case for text in texts for case in cases(text, own=True)]
    hits = sum(case.right[max(range(len(case.right)), key=lambda at: case.choices[at].share)] for case in found)
    return hits, len(found)


def write(weights: dict[str, float]) -> None:
    """Writes them as a module."""

    def body(nobody: bool) -> str:
        own = {
            name.removeprefix("nobody: "): round(weight, 3)
            for name, weight in sorted(weights.items()) if name.startswith("nobody: ") == nobody
        }  # fmt: skip
        return "".join(f'    "{name}": {weight},\n' for name, weight in own.items())

    OUT.write_text(
        '"""What signs weigh for whom "he" and "she" mean. Made by `training.statements.referents`."""\n\n'
        f"SOMEBODY = {{\n{body(False)}}}\nNOBODY = {{\n{body(True)}}}\n",
        "utf8",
    )


def main() -> int:
    """Prints figures by cross-validation, writes the weights of all; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    parser.add_argument("--share", type=float, default=1.0, help="of the new weights; the rest is as it is")
    options = parser.parse_args()
    before = present()
    texts = [*gum(options.shared / "names"), *sources(options.shared / "statements")]
    for name, weight in (("GUM", 1.0), ("sources", HEAVY)) if options.folds else ():
        hits = count = 0
        for fold in range(options.folds):
            use(learned([text for text in texts if fold_of(text.id) != fold]))
            a, b = right([text for text in texts if fold_of(text.id) == fold and text.weight == weight])
            hits, count = hits + a, count + b
        print(f"{name}, by cross-validation: {hits} of {count} right", flush=True)
    write(mean(before, learned(texts), options.share))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
