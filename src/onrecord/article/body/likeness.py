"""Elements that are like one another, and how far each is from the one with most prose: columns of the body model.

Cards, teasers and posts are many of a kind: the same tag, names and depth. A paragraph of the article has few steps to
go to the element that holds most prose, a box beside it more.
"""

from __future__ import annotations

from collections import Counter

from onrecord.page import Elements

COLUMNS = (
    "twins", "parent_twins", "over_twins", "far_twins", "twins1_prose", "twins2_prose", "twins3_prose", "best_up",
    "best_down",
)  # fmt: skip
Row = tuple[float, ...]


class Likeness:
    """Of one page. `prose`: sums of its prose over the blocks before each; `best`: the element with most of its own."""

    def __init__(self, elements: Elements, prose: list[int], best: int) -> None:
        self.parent, self.total = elements.parent, prose[-1] or 1
        held, self.steps = dict[tuple[str, str, int], int](), dict[int, int]()
        keys = self.keys = list(zip(elements.tag, elements.names, elements.depth, strict=True))
        holding = [key for key, lo, hi in zip(keys, elements.lo, elements.hi, strict=True) if hi > lo]
        self.count, self.held = Counter(holding), held
        for key, lo, hi in zip(keys, elements.lo, elements.hi, strict=True):
            if size := prose[hi] - prose[lo]:
                held[key] = held.get(key, 0) + size
        while best not in self.steps:
            self.steps[best] = len(self.steps)
            best = self.parent[best]

    def twins(self, element: int) -> int:
        """How many are like it, itself among them."""
        return self.count[self.keys[element]]

    def of_containers(self, one: int, two: int, three: int) -> tuple[Row, int, int]:
        """How many are like each of three containers, one in the other, and the share of prose in those; how many steps
        the element with most prose, and the first of the three, are from the nearest that holds both."""
        keys, held, count, total = self.keys, self.held, self.count, self.total
        a, b, c = keys[one], keys[two], keys[three]
        at, down = one, 0
        while at not in self.steps:
            at, down = self.parent[at], down + 1
        shares = (held.get(a, 0) / total, held.get(b, 0) / total, held.get(c, 0) / total)
        return (count[a], count[b], count[c], *shares), self.steps[at], down
