"""The article that was found on a page: which of its blocks are what, and what its makers say of it."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import Literal

import msgspec

from onrecord.record import Aside, AsideKind, Author, Block, Evidence, Image, Outlet, Title, Warning, When

Label = AsideKind | Literal["body", "headline", "kicker", "deck", "byline", "dateline", "section"]
"""What a block of the page is: body, the visible place of a field, or set aside under a kind.

`dateline` is a line of the place and date (or the date alone) at the article's head.
"""


class Article(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What the page holds of one article. `labels` has one label for each block of the page.

    `text` is the body's blocks joined by one blank line; offsets are code points of it.
    """

    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    other_headlines: tuple[Title, ...] = ()
    authors: tuple[Author, ...] = ()
    outlet: Outlet | None = None
    published: When | None = None
    updated: When | None = None
    language: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: Image | None = None
    canonical_url: str | None = None
    evidence: dict[str, Evidence] = msgspec.field(default_factory=dict)
    """Where headline, kicker, deck, section, tags, image and language were read."""
    body: tuple[Block, ...] = ()
    text: str = ""
    set_aside: tuple[Aside, ...] = ()
    labels: tuple[Label, ...] = ()
    byline: str | None = None
    """The byline as printed, its words unchanged."""
    dateline: str | None = None
    """The dateline before the first sentence, as printed ("CARROW (Tern) —"); it stays in the body too."""
    parts_cut: tuple[tuple[int, str], ...] = ()
    """Words cut off a block that is body otherwise (a glued credit): (block of the page, the words)."""
    json_ld: int | None = None
    """Which of `Page.json_ld` speaks of this article; null where none does."""
    warnings: tuple[Warning, ...] = ()

    def numbers(self, *labels: str, below: int | None = None) -> list[int]:
        """The numbers of the blocks that have one of some labels, ascending, up to a bound. Not to be changed."""
        several = [self._numbers.get(label, []) for label in labels]
        found = several[0] if len(several) == 1 else sorted([number for some in several for number in some])
        return found if below is None or not found or found[-1] < below else [n for n in found if n < below]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """Of each label the numbers of its blocks: most that read an article ask for some."""
        told: defaultdict[str, list[int]] = defaultdict(list)
        for number, label in enumerate(self.labels):
            told[label].append(number)
        return dict(told)
