"""What the encoder saw in a text, made into attributions: which words are cues, and for each its source and content.

Two readings, one after the other. The first labels every piece (`TAGS`): its spans of cues are the candidates. The
second asks for each candidate which pieces are its source and its content (`LINKS`), from vectors of the cue and of
the piece and from where they stand to each other; so what one cue gets depends on that cue, and source and content of
it are told together. A last judgement over both says how likely the whole is right. Where it says no, and the cue may
as well be shorter or longer, its extents are asked together (`extents`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from onrecord.statements.learned.extents import Extent, other_extents, together
from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.pieces import Pieces

Array = Any
Window = tuple[int, int]
TAGS = 7
"""Outside, and begin and inside of source, cue and content."""
LINKS = 5
"""Outside, and begin and inside of source and content."""
REACH, AWAY = 64, 2
"""Pieces, and paragraphs, from which on all distances are one."""
WIDTH = 128
"""Numbers in each of the four vectors of a piece."""
_CUE = 1
_SURE, _DOUBTFUL = 0.8, 0.57
"""The least judgement of an attribution whose cue's extents are taken together; what its score is then.

Of those found so in PolNeAR's train part .57 are right, however sure the judgement is, as it never learned from such.
"""
_PAIRS = np.triu_indices(7)
_BEGIN_CUE, _INSIDE_CUE = 3, 4


class Seen(Struct, frozen=True):
    """What the encoder says of the pieces of one window."""

    tags: Array
    """(n, TAGS): scores, not yet normalised."""
    vectors: Array
    """(n, 4 * WIDTH): as a piece, as a piece multiplied; as a cue, as a cue multiplied."""


class Heads(Struct, frozen=True):
    """What is learned beside the encoder, small enough for numpy."""

    places: Array
    """((2 * REACH + 1) * (2 * AWAY + 1), WIDTH): see `places_of`."""
    link: Array
    """(2 * WIDTH, LINKS)."""
    link_bias: Array
    judge: Array
    """Weights of the last judgement over `_signs`, the constant last."""
    outside: float
    """Taken from the score of "outside" where cues are looked for: more candidates, for the judge to choose from."""
    least: float
    """The least judgement of an attribution that is kept."""


class Relation(Struct, frozen=True):
    """One attribution as ranges of pieces, and how likely it is right."""

    cue: Window
    source: tuple[Window, ...]
    content: tuple[Window, ...]
    signs: tuple[float, ...]
    score: float = 0.0


class _Asked(Struct, frozen=True):
    """One window, and the spans in it that may be cues."""

    a: int
    """Its first piece in the text."""
    seen: Seen
    chance: Array
    """(n, TAGS): how likely each label of a piece is."""
    start: Array
    """(n,): 1 where a paragraph begins."""
    cues: list[Window]
    """Ranges of the text's pieces."""

    def within(self) -> list[Window]:
        """The cues as ranges of the window's pieces."""
        return [(first - self.a, end - self.a) for first, end in self.cues]


def _asked(pieces: Pieces, cuts: Sequence[Window], seen: Sequence[Seen], outside: float) -> list[_Asked]:
    """The windows in which something may be a cue."""
    if not cuts:
        return []
    tags = log_softmax(np.concatenate([each.tags for each in seen]))
    chances, starts = np.exp(tags), [pieces.start[a:b] for a, b in cuts]
    tags[:, 0] -= outside
    paths = best_paths(*_padded([tags[a:b] for a, b in cuts], starts))
    spans = [
        [(a + first, a + end) for role, first, end in spans_of(path[: b - a]) if role == _CUE]
        for (a, b), path in zip(cuts, paths, strict=True)
    ]
    return [
        _Asked(a, one, chances[a:b], start, cues)
        for (a, b), one, start, cues in zip(cuts, seen, starts, spans, strict=True)
        if cues
    ]


def places_of(near: Array, away: Array) -> Array:
    """What stands for each distance from a cue and, within it, for each number of paragraphs between.

    `near` (2 * REACH + 1, WIDTH), `away` (2 * AWAY + 1, WIDTH); of their sums one is looked up instead of two numbers.
    """
    return (near[:, None] + away[None]).reshape(-1, WIDTH).astype(np.float32)


def link_scores(seen: Seen, heads: Heads, cues: Array, paragraph: Array) -> Array:
    """(cues, n, LINKS): log-probabilities of what each piece of a window is to each cue.

    `cues` (cues, 2) are ranges in the window, `paragraph` (n,) counts its paragraphs.
    """
    vectors, n = seen.vectors, len(seen.vectors)
    own = np.stack([np.add.reduce(vectors[first:end, 2 * WIDTH :]) / np.float32(end - first) for first, end in cues])
    at = np.arange(n)
    near = np.minimum(at - cues[:, :1], 0) + np.maximum(at - cues[:, 1:] + 1, 0)
    near = np.minimum(np.maximum(near, -REACH), REACH) + REACH
    away = np.minimum(np.maximum(paragraph - paragraph[cues[:, :1]], -AWAY), AWAY) + AWAY
    hidden = heads.places.take(near * (2 * AWAY + 1) + away, axis=0)  # and the rest in place, as it is large
    hidden += own[:, None, :WIDTH]
    hidden += vectors[:, :WIDTH]
    np.maximum(hidden, 0, out=hidden)
    scores = hidden @ heads.link[:WIDTH]
    scores += vectors[:, WIDTH : 2 * WIDTH] @ (own[:, WIDTH:, None] * heads.link[WIDTH:])
    scores += heads.link_bias
    return log_softmax(scores)


def relations(pieces: Pieces, cuts: Sequence[Window], seen: Sequence[Seen], heads: Heads) -> list[Relation]:
    """The attributions of a text, in the order of their cues."""
    asked = _asked(pieces, cuts, seen, heads.outside)
    found = _judged(_all_linked(asked, [_links(each, heads) for each in asked]), heads)
    kept = [each for each in found if each.score >= heads.least]
    return _chosen([*kept, *_in_doubt(asked, {each.cue for each in kept}, heads)])


def _judged(found: list[Relation], heads: Heads) -> list[Relation]:
    if not found:
        return []
    scores = judgement([each.signs for each in found], heads.judge).tolist()
    return [replace(each, score=score) for each, score in zip(found, scores, strict=True)]


def _in_doubt(asked: Sequence[_Asked], kept: set[Window], heads: Heads) -> list[Relation]:
    """Attributions that are likely with all extents of a cue together, of the cues whose own were not kept."""
    doubted: list[_Asked] = []
    links = []
    for each in asked:
        if kept.issuperset(each.cues):
            continue
        extents = other_extents(each.chance, each.start, each.within())
        doubtful = [at for at, others in enumerate(extents) if others and each.cues[at] not in kept]
        if doubtful:
            doubted.append(replace(each, cues=[each.cues[at] for at in doubtful]))
            links.append(_joint_links(doubted[-1], [extents[at] for at in doubtful], heads))
    found = _judged(_all_linked(doubted, links), heads)
    return [replace(each, score=_DOUBTFUL) for each in found if each.score >= _SURE]


def _joint_links(asked: _Asked, extents: Sequence[Sequence[Extent]], heads: Heads) -> Array:
    """`_links` of a window's cues, each with those of its other extents."""
    every = [*asked.within(), *(extent[:2] for others in extents for extent in others)]
    found = iter(np.exp(link_scores(asked.seen, heads, np.array(every), np.cumsum(asked.start))))
    own = [next(found) for _ in asked.cues]
    scores = np.stack(
        [
            together(links, [(extent, next(found)) for extent in others])
            for links, others in zip(own, extents, strict=True)
        ]
    )
    return _without_cues(scores, asked)


def _without_cues(scores: Array, asked: _Asked) -> Array:
    """Scores by which no cue is its own source or content."""
    for own, (first, end) in zip(scores, asked.within(), strict=True):
        own[first:end, 1:] = -1e4
    return scores


def _links(asked: _Asked, heads: Heads) -> Array:
    """`link_scores` of a window's cues; a cue itself is neither source nor content."""
    return _without_cues(link_scores(asked.seen, heads, np.array(asked.within()), np.cumsum(asked.start)), asked)


def _all_linked(asked: Sequence[_Asked], links: Sequence[Array]) -> list[Relation]:
    """What the cues of all windows are linked with, not yet judged.

    Their best paths are told at once: a step costs as much for one as for a hundred.
    """
    if not asked:
        return []
    rows = [row for scores in links for row in scores]
    paths = iter(best_paths(*_padded(rows, [each.start for each in asked for _ in each.cues])))
    return [relation for each, scores in zip(asked, links, strict=True) for relation in _linked(each, scores, paths)]


def _linked(asked: _Asked, scores: Array, paths: Iterator[Array]) -> Iterator[Relation]:
    """What each cue of a window is linked with; `paths` has the labels of its pieces, one after the other."""
    a = asked.a
    for cue, links in zip(asked.cues, np.exp(scores), strict=True):
        spans = list(spans_of(next(paths)[: len(links)]))
        content = tuple((a + first, a + end) for role, first, end in spans if role == 1)
        sources = [(first, end) for role, first, end in spans if role == 0]
        if not content:
            continue
        best = max(sources, key=lambda span: _mean(links[span[0] : span[1], 1:3].sum(1)), default=None)
        source = ((a + best[0], a + best[1]),) if best else ()
        yield Relation(cue, source, content, _signs(cue, source, content, asked.chance, links, a))


def _signs(
    cue: Window, source: tuple[Window, ...], content: tuple[Window, ...], chance: Array, links: Array, a: int
) -> tuple[float, ...]:
    """What the last judgement rests on: how sure each part is, and where it begins and ends."""
    first, end = cue[0] - a, cue[1] - a
    inside = np.concatenate([np.arange(x - a, y - a) for x, y in content])
    part = links[:, 3] + links[:, 4]
    edges = [links[x - a, 3] for x, _ in content]
    lasts = [1 - links[y - a, 4] if y - a < len(links) else 1.0 for _, y in content]
    if source:
        x, y = source[0][0] - a, source[0][1] - a
        whose = _mean(links[x:y, 1] + links[x:y, 2])
        starts = float(links[x, 1])
    else:
        whose = starts = float(1 - links[:, 1].max())
    return (
        float(chance[first, _BEGIN_CUE]),
        _mean(chance[first:end, _BEGIN_CUE] + chance[first:end, _INSIDE_CUE]),
        _mean(part[inside]),
        float(np.minimum.reduce(edges)),
        float(np.minimum.reduce(lasts)),
        whose,
        starts,
        float(bool(source)),
        float(min(len(inside), 40)) / 40,
        float(len(content) > 1),
    )


def _mean(numbers: Array) -> float:
    """As `numbers.mean()`, which takes six times as long for a few 32-bit floats."""
    return float(np.add.reduce(numbers) / np.float32(len(numbers)))


def judgement(signs: Sequence[Sequence[float]], weights: Array) -> Array:
    """How likely each attribution is right, 0 to 1, from its signs and the products of each two."""
    chances: Array = 1 / (1 + np.exp(-(expanded(signs) @ weights)))
    return chances


def expanded(signs: Sequence[Sequence[float]] | Sequence[float]) -> Array:
    """Signs, the products of each two of the first seven, and 1; of one attribution, or a row of each of several."""
    own = np.array(signs, dtype=np.float64)
    first, other = _PAIRS
    return np.concatenate([own, own[..., first] * own[..., other], np.ones_like(own[..., :1])], -1)


def _chosen(found: list[Relation]) -> list[Relation]:
    """Of attributions that want the same content the most likely; the other's is cut, or it is left out."""
    kept: list[Relation] = []
    taken: set[int] = set()
    for each in sorted(found, key=lambda relation: (-relation.score, relation.cue)):
        own = {piece for first, end in each.content for piece in range(first, end)}
        if len(own & taken) * 2 > len(own):
            continue
        taken |= own
        kept.append(each)
    return sorted(kept, key=lambda relation: relation.cue)


def log_softmax(scores: Array) -> Array:
    """Scores as log-probabilities over the last axis."""
    lowered: Array = scores - np.maximum.reduce(scores, -1, keepdims=True)
    lowered -= np.log(np.add.reduce(np.exp(lowered), -1, keepdims=True))
    return lowered


def _padded(rows: Sequence[Array], starts: Sequence[Array]) -> tuple[Array, Array]:
    length = max(map(len, rows))
    scores = np.zeros((len(rows), length, rows[0].shape[1]), dtype=np.float32)
    start = np.zeros((len(rows), length), dtype=np.int64)
    for at, (row, first) in enumerate(zip(rows, starts, strict=True)):
        scores[at, : len(row)], start[at, : len(first)] = row, first
    return scores, start
