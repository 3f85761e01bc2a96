"""Learns whom "the NOUN" means where no rule tells: `python -m training.statements.called_again`.

From the labelled sources of PolNeAR's train part (`benchmarks/labels/speakers-articles.jsonl`; the part that
`benchmarks.speakers` asks is left out), of pages (`speakers-pages.jsonl`), and the definite nouns for people of GUM's
train part, those rows whose licence permits it. Prints what draws say by weights learned without them; writes
`speakers/roles/weights.py`.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks import page_speakers, speakers, speakers_articles
from benchmarks.shared import SHARED
from msgspec import Struct
from training.statements.choices import Told, fitted
from training.statements.corpus import FREE, fold_of

from onrecord.record import Span
from onrecord.statements import statements_in
from onrecord.statements.attribution import said_by
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.roles import likeliest
from onrecord.statements.speakers.roles.likeliest import Candidate
from onrecord.statements.speakers.roles.phrases import first_phrase, head_of
from onrecord.statements.speakers.roles.role_holders import RoleHolders
from onrecord.statements.speakers.roles.weights import NOBODY, SOMEBODY
from onrecord.statements.speakers.speakers import Speakers

OUT = Path(likeliest.__file__).with_name("weights.py")
STEPS, RATE, PULL = 300, 0.3, 0.0005
LIGHT = 0.2
"""What a noun of GUM counts, beside a labelled source of news."""
LEAST = 0.02
"""Weights nearer to nought are left out."""
Row = dict[str, Any]


class Case(Struct, frozen=True):
    """A source that is a noun, its candidates, and which of them are right; `group`: what is left out with it."""

    group: str
    candidates: list[Candidate]
    right: list[bool]
    weight: float

    def told(self) -> Told:
        """The case as it is learned from."""
        signs = [
            {("" if one.figure else "nobody: ") + name: value for name, value in one.signs.items()}
            for one in self.candidates
        ]
        return Told(signs, self.right, self.weight)


@contextmanager
def recorded() -> Iterator[dict[Span, list[Candidate]]]:
    """Every choice that might be made, by its source, whether or not a rule tells who is meant."""
    made: dict[Span, list[Candidate]] = {}
    choose, rules = likeliest.candidates, RoleHolders.meant

    def candidates(text: str, cast: Cast, told: Referents, source: Span, phrase: str, head: str) -> list[Candidate]:
        made[source] = choose(text, cast, told, source, phrase, head)
        return made[source]

    def meant(self: RoleHolders, source: Span, phrase: str, head: str, told: Referents | None) -> Figure | None:
        self.likely(source, phrase, head, told)
        return rules(self, source, phrase, head, told)

    with patch.object(likeliest, "candidates", candidates), patch.object(RoleHolders, "meant", meant):
        yield made


def case_of(group: str, candidates: list[Candidate], names: list[str], weight: float = 1.0) -> Case:
    """A case whose person is called by one of `names`; nobody's where there is none or no candidate is so called."""
    right = [
        one.figure is not None and any(speakers.agree(one.figure.name, name, "person") for name in names)
        for one in candidates
    ]
    return Case(group, candidates, right if any(right) else [one.figure is None for one in candidates], weight)


def sources(folder: Path) -> Iterator[Case]:
    """The labelled nouns of PolNeAR's articles, grouped by draw."""
    labels: dict[str, list[Row]] = defaultdict(list)
    for row in map(json.loads, speakers_articles.LABELS.read_text("utf8").splitlines()):
        if row["form"] == "role" and row["kind"] in ("person", None) and len(row["name"]) < 2:
            labels[row["article"]].append(row)
    with lzma.open(folder / "polnear-train.jsonl.xz", "rt", encoding="utf8") as lines:
        for article in map(json.loads, lines):
            if rows := labels.get(article["id"]):
                with recorded() as made:
                    statements_in(article["text"], None, "en")
                yield from _labelled(made, article["text"], [(f"draw {row['draw']}", row) for row in rows])


def pages(folder: Path) -> Iterator[Case]:
    """The labelled nouns of pages."""
    rows = [json.loads(line) for line in page_speakers.LABELS.read_text("utf8").splitlines()]
    texts = page_speakers.texts(folder, rows)
    for row in rows:
        text = texts[row["id"]]
        labels = [label for label in row["sources"] if page_speakers.form(text, label) == "other words"]
        with recorded() as made:
            statements_in(text, None, "en")
        yield from _labelled(made, text, [("pages", one) for one in labels if one["kind"] in ("person", "unnamed")])


def _labelled(made: dict[Span, list[Candidate]], text: str, labels: list[tuple[str, Row]]) -> Iterator[Case]:
    for group, label in labels:
        start, end = label["at"]
        for source, found in made.items():
            if source[0] < end and start < source[1]:
                yield case_of(group, found, [text[slice(*span)] for span in label["name"]])
                break


def nouns(folder: Path) -> Iterator[Case]:
    """The definite nouns for people of GUM's train part, rows whose licence permits it."""
    with lzma.open(folder / "names-train.jsonl.xz", "rt", encoding="utf8") as lines:
        free = {row["id"] for row in map(json.loads, lines) if row["licence"] in FREE}
    with lzma.open(folder / "coref-train.jsonl.xz", "rt", encoding="utf8") as lines:
        for row in map(json.loads, lines):
            if row["id"] in free:
                yield from _nouns_of(row)


def _nouns_of(row: Row) -> Iterator[Case]:
    text, known = row["text"], dict(_definite(row))
    english = language_of(text, "en")
    found = attributions_in(text, english)
    said = said_by(found)
    who = Speakers(text, english, found.quotations, speakers.named(text), said)
    told, cast = who.referents, who.cast
    assert told is not None
    assert cast is not None
    waiting = sorted({source for source, _ in said})
    pronouns = {span[0] for span in told.pronouns}
    for span, names in sorted(known.items()):
        while waiting and waiting[0][0] < span[0]:
            source = waiting.pop(0)
            if source[0] not in pronouns:
                who.speaker_of(source)
        phrase = first_phrase(text[slice(*span)])
        head = head_of(phrase)
        if likeliest.may_be_weighed(text, span, phrase, head):
            group = f"gum {fold_of(row['id'])}"
            yield case_of(group, likeliest.candidates(text, cast, told, span, phrase, head), names, LIGHT)


def _definite(row: Row) -> Iterator[tuple[Span, list[str]]]:
    for chain in row["chains"]:
        names = [m["name"] for m in chain["mentions"] if m["kind"] == "name" and m.get("name")]
        for mention in chain["mentions"] if chain["type"] == "person" else ():
            span = (mention["start"], mention["end"])
            words = row["text"][slice(*span)]
            called = mention["kind"] == "nominal" and mention["link"] not in ("appos", "pred") and "\n" not in words
            if called and re.match(r"(?i)th(?:e|is|at) ", words):
                yield span, names


def learned(cases: list[Case]) -> dict[str, float]:
    """Weights by sign; those of nobody begin with "nobody: "."""
    return fitted([case.told() for case in cases], PULL, RATE, STEPS)


def use(weights: dict[str, float]) -> None:
    """Makes `likeliest` weigh by these."""
    SOMEBODY.clear()
    NOBODY.clear()
    for name, weight in weights.items():
        nobody = name.startswith("nobody: ")
        (NOBODY if nobody else SOMEBODY)[name.removeprefix("nobody: ")] = weight


def left_out(cases: list[Case]) -> dict[float, list[int]]:
    """For each least share: named rightly, named wrongly, nobody who was named; each draw by weights without it."""
    tallies: dict[float, list[int]] = {least: [0, 0, 0] for least in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)}
    for group in sorted({case.group for case in cases if case.weight == 1.0}):
        use(learned([case for case in cases if case.group != group]))
        for case in cases:
            if case.group == group:
                shares = likeliest.shares_of(case.candidates)
                best = max(range(len(shares) - 1), key=lambda at: shares[at], default=None)
                for least, tally in tallies.items():
                    if best is not None and shares[best] >= least:
                        tally[0 if case.right[best] else 2 if case.right[-1] else 1] += 1
    return tallies


def written(weights: dict[str, float]) -> str:
    """The module that holds the weights."""
    parts = []
    for name, nobody in (("SOMEBODY", False), ("NOBODY", True)):
        own = {
            sign.removeprefix("nobody: "): round(value, 3) for sign, value in sorted(weights.items())
            if sign.startswith("nobody: ") is nobody and abs(value) >= LEAST
        }  # fmt: skip
        lines = "".join(f'    "{sign}": {value!r},\n' for sign, value in own.items())
        parts.append(f"{name}: dict[str, float] = {{\n{lines}}}\n")
    doc = '"""What signs weigh for whom "the NOUN" means. Made by `training.statements.called_again`."""'
    return doc + "\n\n" + "\n".join(parts)


def main() -> None:
    """Learns, prints what draws left out say, writes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=SHARED)
    folder = options.parse_args().shared
    cases = [*sources(folder / "statements"), *pages(folder / "corpora"), *nouns(folder / "names")]
    named = sum(not case.right[-1] for case in cases if case.weight == 1.0)
    print(len(cases), "cases;", named, "sources with a candidate who is meant")
    for least, (right, wrong, nobody) in left_out(cases).items():
        print(f"{least}: right {right}, wrong {wrong}, of nobody {nobody}")
    OUT.write_text(written(learned(cases)), "utf8")


if __name__ == "__main__":
    main()
