"""The page corpora as training samples: blocks, and which of them are body by the truth's text.

The corpora are not part of the project (their pages belong to their publishers); where they are looked for is told
in benchmarks/shared.py. Their form is described in the README beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.shared import module

from onrecord.page import Page, page_from

WORD = re.compile(r"\w+")
Render = Callable[[bytes, str], str]
"""The text of a page, from its bytes and its address."""


@dataclass(frozen=True)
class Sample:
    """One page with its truth. `goals` are the texts that count as right (with the deck, without)."""

    id: str
    corpus: str
    type: str
    fold: int
    site: str
    page: Page
    words: list[list[str]]
    label: list[bool]
    goals: list[Counter[str]]
    weight: float = 1.0
    """How much it counts in training."""

    def score(self, chosen: list[bool]) -> float:
        """Word F1 of the chosen blocks, the better of the goals."""
        got: Counter[str] = Counter()
        for words, taken in zip(self.words, chosen, strict=True):
            if taken:
                got.update(words)
        return max(f1(got, goal) for goal in self.goals)


def samples(folder: Path, render: Render | None = None) -> Iterator[Sample]:
    """All pages of both corpora; `render` makes of each its text without markup, and the sample is of that."""
    read = module(folder, "read")
    for row in read.wcxb():
        yield _sample(row, "wcxb", row["page_type"], row["domain"] or row["id"], _wcxb_truths(row), render)
    for row in read.publishers():
        yield _sample(row, "publishers", "news", row["publisher"], _publisher_truths(row, read), render)


def _wcxb_truths(row: dict[str, Any]) -> list[str]:
    return [row["truth"].get("main_content") or ""]


def _publisher_truths(row: dict[str, Any], read: ModuleType) -> list[str]:
    return ["\n".join(row["paragraphs"]), "\n".join(read.paragraphs(row["truth"]["body"], deck=False))]


def _sample(row: dict[str, Any], corpus: str, kind: str, site: str, truths: list[str], render: Render | None) -> Sample:
    if render:
        page = page_from(render(row["html_bytes"], row["url"]), row["url"], "text", None)
    else:
        page = page_from(row["html_bytes"], row["url"], "html", None)
    words = [WORD.findall(block.text.lower()) for block in page.blocks]
    goals = [Counter(WORD.findall(truth.lower())) for truth in truths]
    return Sample(row["id"], corpus, kind, row["fold"], site, page, words, labels(words, truths[0]), goals)


def f1(got: Counter[str], goal: Counter[str]) -> float:
    """Word F1 over multisets, 1 where both are empty."""
    both = got.total() + goal.total()
    return 2 * (got & goal).total() / both if both else 1.0


def labels(blocks: list[list[str]], truth: str) -> list[bool]:
    """Which blocks are body: those whose 4-grams stand in the truth, then flipped while that raises the page's F1."""
    want = WORD.findall(truth.lower())
    grams = set(zip(want, want[1:], want[2:], want[3:], strict=False))
    lines = {" ".join(WORD.findall(line.lower())) for line in truth.splitlines()}
    chosen = [_in_truth(block, grams, lines) for block in blocks]
    taken = [i for i, yes in enumerate(chosen) if yes]
    if not taken:
        return chosen
    goal = Counter(want)
    have: Counter[str] = Counter(word for i in taken for word in blocks[i])
    size, hits = have.total(), (have & goal).total()
    longest_first = sorted(range(len(blocks)), key=lambda i: (-len(blocks[i]), -i))
    for i in [*longest_first, *longest_first]:
        if not blocks[i] or (not chosen[i] and not taken[0] <= i <= taken[-1]):
            continue
        sign = -1 if chosen[i] else 1
        words = Counter(blocks[i])
        gain = sum(min(have[w] + sign * n, goal[w]) - min(have[w], goal[w]) for w, n in words.items())
        grown = size + sign * len(blocks[i])
        if 2 * (hits + gain) / (grown + len(want)) > 2 * hits / (size + len(want)) + 1e-4:
            for word, n in words.items():
                have[word] += sign * n
            size, hits, chosen[i] = grown, hits + gain, not chosen[i]
    return chosen


def _in_truth(block: list[str], grams: set[tuple[str, str, str, str]], lines: set[str]) -> bool:
    if len(block) < 4:
        return bool(block) and " ".join(block) in lines
    own = list(zip(block, block[1:], block[2:], block[3:], strict=False))
    return sum(gram in grams for gram in own) >= 0.5 * len(own)
