"""Elements that are like one another, and how far each is from the one with most prose: columns of the body model.

Cards, teasers and posts are many of a kind: the same tag, names and depth. A paragraph of the article has few steps to
go to the element that holds most prose, a box beside it more.
"""

from __future__ import annotations

from onrecord.page import Elements

COLUMNS = (
    "twins", "parent_twins", "over_twins", "far_twins", "twins1_prose", "twins2_prose", "twins3_prose", "best_up",
    "best_down",
)  # fmt: skip
Row = tuple[float, ...]


class Likeness:
    """Of one page. `prose`: sums of its prose over the blocks before each; `best`: the element with most of its own."""

    def __init__(self, elements: Elements, prose: list[int], best: int) -> None:
        self.parent, self.total, self.found = elements.parent, prose[-1] or 1, dict[int, Row]()
        count, held = dict[tuple[str, str, int], int](), dict[tuple[str, str, int], int]()
        keys = self.keys = list(zip(elements.tag, elements.names, elements.depth, strict=True))
        for key, lo, hi in zip(keys, elements.lo, elements.hi, strict=True):
            if hi > lo:
                count[key] = count.get(key, 0) + 1
                held[key] = held.get(key, 0) + prose[hi] - prose[lo]
        self.count, self.held, self.steps = count, held, dict[int, int]()
        while best not in self.steps:
            self.steps[best] = len(self.steps)
            best = self.parent[best]

    def columns(self, element: int) -> Row:
        """How many are like it, and like its three containers; the share of prose in those like these three; how many
        steps the element with most prose, and it, are from the nearest that holds both."""
        found = self.found.get(element)
        if found is None:
            keys, parent, held, count, total = self.keys, self.parent, self.held, self.count, self.total
            one = parent[element]
            two = parent[one]
            own, a, b, c = keys[element], keys[one], keys[two], keys[parent[two]]
            at, down = element, 0
            while at not in self.steps:
                at, down = parent[at], down + 1
            shares = (held[a] / total, held[b] / total, held[c] / total)
            found = self.found[element] = (count[own], count[a], count[b], count[c], *shares, self.steps[at], down)
        return found
