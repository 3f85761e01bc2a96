"""Kinds of statements by our own labels: PolNeAR's dev part, train articles without other labels, other news.

`labels/kinds-*.jsonl` hold them (conventions in `labels/KINDS.md`); source, cue and content are given.
"""

from __future__ import annotations

import json
import lzma
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.shared import SHARED, module
from msgspec import Struct

from onrecord.statements.attribution import Attribution
from onrecord.statements.learned import trained
from onrecord.statements.learned.kinds import KINDS, kinds_of

LABELS = Path(__file__).with_name("labels")
DRAWS = 1000
"""Draws of articles for an interval."""
Row = dict[str, Any]


class Judged(Struct, frozen=True):
    """What a statement was labelled, and what it was told to be."""

    article: str
    corpus: str
    kind: str
    second: str | None
    conditional: bool
    told: str
    told_conditional: bool


def texts(shared: Path = SHARED) -> dict[tuple[str, str], str]:
    """The texts that are labelled, by corpus and id: offsets are of these."""
    wanted = {(row["corpus"], row["id"]) for part in ("test", "learn") for row in labelled(part)}
    return {(corpus, id_): text for corpus, id_, text in _all(shared) if (corpus, id_) in wanted}


def labelled(part: str) -> list[Row]:
    """The labelled articles of `part` ("test" or "learn")."""
    return [json.loads(line) for line in (LABELS / f"kinds-{part}.jsonl").read_text("utf8").splitlines()]


def _all(shared: Path) -> Iterator[tuple[str, str, str]]:
    packed = {
        "polnear": shared / "statements" / "polnear-train.jsonl.xz",
        "polnear-dev": shared / "statements" / "polnear-dev.jsonl.xz",
        "timebank": shared / "times" / "timebank.jsonl.xz",
        "gum-train": shared / "names" / "names-train.jsonl.xz",
        "gum-dev": shared / "names" / "names-dev.jsonl.xz",
    }
    for corpus, path in packed.items():
        with lzma.open(path, "rt", encoding="utf8") as lines:
            yield from ((corpus, row["id"], row["text"]) for row in map(json.loads, lines))
    read = module(shared / "corpora", "read")
    for page in read.publishers():
        yield "publishers", page["id"], "\n\n".join(page["paragraphs"])
    for page in read.wcxb():
        yield "wcxb", page["id"], page["truth"].get("main_content") or ""


def attribution_of(statement: Row) -> Attribution:
    """A labelled statement as a finder would hand it on."""
    content, cue, source = (tuple((a, b) for a, b in statement[role]) for role in ("content", "cue", "source"))
    return Attribution(content=content, cue=cue, source=source, form="indirect", pattern="label")


def judged(part: str, shared: Path = SHARED) -> list[Judged]:
    """Each labelled statement of `part` beside what the model tells of it; what it cannot read counts as wrong."""
    model = trained.encoder()
    assert model is not None, trained.lacking()
    assert model.kinds is not None
    weights, known = model.kinds, texts(shared)
    out = []
    for row in labelled(part):
        text = known[row["corpus"], row["id"]]
        looked = model.look(text)
        for one in row["statements"]:
            (told,) = kinds_of(text, [attribution_of(one)], looked, weights)
            kind, conditional = told or ("", False)
            out.append(
                Judged(row["id"], row["corpus"], one["kind"], one["second"], one["conditional"], kind, conditional)
            )
    return out


def figures(rows: Sequence[Judged]) -> dict[str, float]:
    """Macro F1 over labelled kinds, accuracy, the same where the second kind counts, F1 of conditional."""
    f1s = [f1_of(rows, kind) for kind in KINDS if any(row.kind == kind for row in rows)]
    both = sum(row.conditional and row.told_conditional for row in rows)
    either = sum(row.conditional for row in rows) + sum(row.told_conditional for row in rows)
    return {
        "macro F1": sum(f1s) / len(f1s),
        "accuracy": sum(row.told == row.kind for row in rows) / len(rows),
        "with second": sum(row.told in (row.kind, row.second) for row in rows) / len(rows),
        "conditional F1": 2 * both / either if either else 0.0,
    }


def f1_of(rows: Sequence[Judged], kind: str) -> float:
    """F1 of one kind."""
    hits = sum(row.told == kind == row.kind for row in rows)
    sizes = sum(row.told == kind for row in rows) + sum(row.kind == kind for row in rows)
    return 2 * hits / sizes if sizes else 0.0


def intervals(rows: Sequence[Judged], rng: random.Random) -> dict[str, tuple[float, float]]:
    """Of each figure the middle 95 in a hundred of `DRAWS` draws of as many articles, each as often as it falls."""
    articles: dict[str, list[Judged]] = defaultdict(list)
    for row in rows:
        articles[row.article].append(row)
    groups = list(articles.values())
    drawn: dict[str, list[float]] = defaultdict(list)
    for _ in range(DRAWS):
        for name, value in figures([row for group in rng.choices(groups, k=len(groups)) for row in group]).items():
            drawn[name].append(value)
    ends = {name: sorted(values) for name, values in drawn.items()}
    return {name: (values[DRAWS // 40], values[-DRAWS // 40 - 1]) for name, values in ends.items()}


def told(shared: Path = SHARED, part: str = "test") -> dict[str, Any]:
    """Prints how kinds are told on the labelled test, by kind and by corpus; returns the figures."""
    rows = judged(part, shared)
    whole, ends = figures(rows), intervals(rows, random.Random(1))
    print(f"{len(rows)} statements of {len({row.article for row in rows})} articles, by our own labels")
    for name, value in whole.items():
        print(f"{name:16}{value:6.3f}  ({ends[name][0]:.3f} to {ends[name][1]:.3f})")
    print(f"\n{'kind':16}{'labelled':>9}{'told':>6}{'F1':>6}")
    for kind in KINDS:
        labels, tells = sum(row.kind == kind for row in rows), sum(row.told == kind for row in rows)
        print(f"{kind:16}{labels:9}{tells:6}{f1_of(rows, kind):6.2f}")
    print(f"\n{'corpus':16}{'statements':>11}{'accuracy':>10}{'with second':>13}")
    for corpus in sorted({row.corpus for row in rows}):
        own = [row for row in rows if row.corpus == corpus]
        part_figures = figures(own)
        print(f"{corpus:16}{len(own):11}{part_figures['accuracy']:10.2f}{part_figures['with second']:13.2f}")
    return {name: round(value, 3) for name, value in whole.items()}
