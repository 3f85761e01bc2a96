"""Blocks of a page judged by their fellows: what stands in the same markup is mostly of one kind, links lead away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from onrecord.page import Page
from onrecord.page import walk as w

LEAST, WEIGHT = 3, 0.5
"""So many blocks in the same markup are fellows, and so much their mean counts for each of them."""
SURE, LINKS = 0.9, 0.65
"""How likely a paragraph is behind which links alone are looked at, and what these are multiplied by."""
UNSURE, UNDER = 0.4, 0.95
"""A heading that is likelier than this is nearly as likely as what stands under it."""
_NUMBERS = str.maketrans("", "", "0123456789")
_Key = tuple[str, str, int, str]


@lru_cache(maxsize=20_000)
def _unnumbered(names: str) -> str:
    return names.translate(_NUMBERS)


def with_fellows(page: Page, likely: Sequence[float], links: Sequence[float | None]) -> list[float]:
    """Of each block how likely it is body, its fellows weighed in; 0 to 1.

    `links`: how much of each block is links, None for plain furniture, which stays as it is. Fellows have the same tag
    and names but for figures (posts are numbered), at the same depth, in containers of the same names.
    """
    elements = page.elements
    tag, names, depth, parent = elements.tag, elements.names, elements.depth, elements.parent
    keys = [
        None if link is None else (tag[e], _unnumbered(names[e]), depth[e], _unnumbered(names[parent[e]]))
        for e, link in zip([block.element for block in page.blocks], links, strict=True)
    ]
    sums = dict[_Key | None, tuple[float, int]]()
    for key, p in zip(keys, likely, strict=True):
        total, count = sums.get(key, (0.0, 0))
        sums[key] = total + p, count + 1
    begun, out = False, list[float]()
    for key, p, link in zip(keys, likely, links, strict=True):
        if link is not None:
            total, count = sums[key]
            if count >= LEAST:
                p = (1 - WEIGHT) * p + WEIGHT * total / count
            if begun and link > 0.9:  # most lead to other stories
                p *= LINKS
            begun = begun or (p > SURE and link < 0.5)
        out.append(p)
    for i, block in enumerate(page.blocks[:-1]):
        if out[i] > UNSURE and elements.bits[block.element] & w.HEADING:
            below = page.blocks[i + 1]
            if parent[below.element] == parent[block.element] and links[i + 1] is not None:
                out[i] = max(out[i], UNDER * out[i + 1])
    return out
