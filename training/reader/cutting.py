"""Small pages, cut out of real ones: a few paragraphs of the article between little furniture.

Small pages are rare in the corpora, and what is learned from large ones lets their feet and teasers into the body. No
text is made up: blocks are left out, and now and then what the page says of itself, and names of classes.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import msgspec
from training.reader.pages import Sample

from onrecord.page import Page

CUTS = 2
"""Small pages cut out of each."""
WEIGHT = 0.3
"""How much a block of theirs counts, beside 1 for one of a page as it is."""
_LEAST = 6
"""Pages of fewer blocks are small as they are."""


def small_pages(sample: Sample) -> Iterator[Sample]:
    """Up to `CUTS` pages cut out of `sample`, the same ones each time; none where it has no body or is small."""
    for number in range(CUTS if len(sample.label) >= _LEAST and any(sample.label) else 0):
        chance = random.Random(f"{sample.id} {number}")
        keep = [a or b for a, b in zip(_body(sample, chance), _around(sample, chance), strict=True)]
        cut = _only(sample, keep)
        if any(cut.label):
            yield replace(cut, page=_silent(cut.page, chance), weight=WEIGHT)


def _body(sample: Sample, chance: random.Random) -> list[bool]:
    """Which blocks of the body are kept: from its start, or anywhere, up to so many paragraphs."""
    body = [i for i, yes in enumerate(sample.label) if yes]
    prose = [i for i in body if len(sample.words[i]) >= 12] or body
    many = chance.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 8))
    start = 0 if chance.random() < 0.7 else chance.randrange(max(1, len(prose) - many + 1))
    kept = prose[start : start + many]
    first = body[0] if start == 0 else kept[0]
    return [yes and first <= i <= kept[-1] for i, yes in enumerate(sample.label)]


def _around(sample: Sample, chance: random.Random) -> list[bool]:
    """Which blocks around it are kept: elements without body, drawn until there are enough, large ones in part."""
    most, share, kept, left = chance.choice((3, 6, 10, 20, 40)), chance.choice((0.15, 0.3, 0.6)), set[int](), 0
    groups = list(_furniture(sample))
    chance.shuffle(groups)
    for start, end in groups:
        if chance.random() < share and left + min(end - start, most) <= most + 3:
            if end - start > 8 and chance.random() < 0.5:
                start = chance.randrange(start, end)
                end = min(start + 6, end)
            kept.update(range(start, end))
            left += end - start
    return [i in kept for i in range(len(sample.label))]


def _furniture(sample: Sample) -> Iterator[tuple[int, int]]:
    """The outermost elements that hold blocks and none of the body, and lone blocks, as ranges of blocks."""
    elements, body, covered = sample.page.elements, [0], set[int]()
    for yes in sample.label:
        body.append(body[-1] + yes)
    bare = [lo < hi and body[lo] == body[hi] for lo, hi in zip(elements.lo, elements.hi, strict=True)]
    for number, parent in enumerate(elements.parent):
        if number and bare[number] and not bare[parent]:
            covered.update(range(elements.lo[number], elements.hi[number]))
            yield elements.lo[number], elements.hi[number]
    yield from ((i, i + 1) for i, yes in enumerate(sample.label) if not yes and i not in covered)


def _only(sample: Sample, keep: list[bool]) -> Sample:
    """The sample with these blocks alone; its goal is the words of those that are body."""
    elements, before = sample.page.elements, [0]
    for yes in keep:
        before.append(before[-1] + yes)
    fewer = msgspec.structs.replace(
        elements, lo=[before[at] for at in elements.lo], hi=[before[at] for at in elements.hi]
    )
    kept = [i for i, yes in enumerate(keep) if yes]
    words, label = [sample.words[i] for i in kept], [sample.label[i] for i in kept]
    page = msgspec.structs.replace(
        sample.page, blocks=tuple(sample.page.blocks[i] for i in kept), elements=fewer, times=()
    )
    goal = Counter(word for block, yes in zip(words, label, strict=True) if yes for word in block)
    return replace(sample, page=page, words=words, label=label, goals=[goal])


def _silent(page: Page, chance: random.Random) -> Page:
    """The page saying nothing of itself, or nothing of its body; some pages with few names of elements, or none."""
    if chance.random() < 0.5:
        metas = tuple(meta for meta in page.metas if meta.name != "og:type")
        page = msgspec.structs.replace(page, json_ld=(), metas=metas)
    else:
        nodes = tuple(
            msgspec.structs.replace(node, value={k: v for k, v in node.value.items() if k != "articleBody"})
            for node in page.json_ld
        )
        page = msgspec.structs.replace(page, json_ld=nodes)
    draw = chance.random()
    lost = 1.0 if draw < 0.15 else chance.choice((0.3, 0.6)) if draw < 0.4 else 0.0
    names = [name if chance.random() >= lost else "" for name in page.elements.names]
    return msgspec.structs.replace(page, elements=msgspec.structs.replace(page.elements, names=names))
