"""What the encoder saw in a text, made into attributions: which words are cues, and for each its source and content.

Two readings, one after the other. The first labels every piece (`TAGS`): its spans of cues are the candidates. The
second asks for each candidate which pieces are its source and its content (`LINKS`), from vectors of the cue and of
the piece and from where they stand to each other; so what one cue gets depends on that cue, and source and content of
it are told together. A last judgement over both says how likely the whole is right. Where it says no, and the cue may
as well be shorter or longer, its extents are asked together (`extents`).
"""

from __future__ import annotations

from collections.abc import Sequence
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

    near: Array
    """(2 * REACH + 1, WIDTH): for the distance of a piece from the cue."""
    away: Array
    """(2 * AWAY + 1, WIDTH): for the paragraphs between them."""
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


def candidates(pieces: Pieces, cuts: Sequence[Window], seen: Sequence[Seen], outside: float) -> list[list[Window]]:
    """For each window the spans that may be cues."""
    scores, start = _padded([each.tags for each in seen], [pieces.start[a:b] for a, b in cuts])
    scores[:, :, 0] -= outside
    paths = best_paths(log_softmax(scores), start)
    return [
        [(a + first, a + end) for role, first, end in spans_of(path[: b - a]) if role == _CUE]
        for (a, b), path in zip(cuts, paths, strict=True)
    ]


def link_scores(seen: Seen, heads: Heads, cues: Array, paragraph: Array) -> Array:
    """(cues, n, LINKS): log-probabilities of what each piece of a window is to each cue.

    `cues` (cues, 2) are ranges in the window, `paragraph` (n,) counts its paragraphs.
    """
    vectors, n = seen.vectors, len(seen.vectors)
    piece, times, _, _ = np.split(vectors, 4, axis=1)
    own = np.stack([vectors[first:end, 2 * WIDTH :].mean(0) for first, end in cues])
    at = np.arange(n)
    before = np.minimum(at[None] - cues[:, :1], 0)
    after = np.maximum(at[None] - cues[:, 1:] + 1, 0)
    near = heads.near[np.clip(before + after, -REACH, REACH) + REACH]
    apart = paragraph[None] - paragraph[cues[:, 0]][:, None]
    hidden = piece[None] + own[:, None, :WIDTH] + near + heads.away[np.clip(apart, -AWAY, AWAY) + AWAY]
    scores = np.maximum(hidden, 0) @ heads.link[:WIDTH]
    scores += times @ (own[:, WIDTH:, None] * heads.link[WIDTH:])
    return log_softmax(scores + heads.link_bias)


def relations(pieces: Pieces, cuts: Sequence[Window], seen: Sequence[Seen], heads: Heads) -> list[Relation]:
    """The attributions of a text, in the order of their cues."""
    having = [
        (window, one, cues)
        for window, one, cues in zip(cuts, seen, candidates(pieces, cuts, seen, heads.outside), strict=True)
        if cues
    ]
    links = [_links(pieces, window, one, heads, cues) for window, one, cues in having]
    kept = [each for each in _judged(_all_linked(pieces, having, links), heads) if each.score >= heads.least]
    return _chosen([*kept, *_in_doubt(pieces, having, {each.cue for each in kept}, heads)])


def _judged(found: list[Relation], heads: Heads) -> list[Relation]:
    if not found:
        return []
    scores = judgement([each.signs for each in found], heads.judge).tolist()
    return [replace(each, score=score) for each, score in zip(found, scores, strict=True)]


def _in_doubt(
    pieces: Pieces, having: Sequence[tuple[Window, Seen, list[Window]]], kept: set[Window], heads: Heads
) -> list[Relation]:
    """Attributions that are likely with all extents of a cue together, of the cues whose own were not kept."""
    windows: list[tuple[Window, Seen, list[Window]]] = []
    links = []
    for (a, b), seen, cues in having:
        if kept.issuperset(cues):
            continue
        places = [(first - a, end - a) for first, end in cues]
        extents = other_extents(np.exp(log_softmax(seen.tags)), pieces.start[a:b], places)
        doubtful = [at for at, others in enumerate(extents) if others and cues[at] not in kept]
        if doubtful:
            windows.append(((a, b), seen, [cues[at] for at in doubtful]))
            links.append(_joint_links(pieces, windows[-1], [extents[at] for at in doubtful], heads))
    found = _judged(_all_linked(pieces, windows, links), heads)
    return [replace(each, score=_DOUBTFUL) for each in found if each.score >= _SURE]


def _joint_links(
    pieces: Pieces, having: tuple[Window, Seen, list[Window]], extents: Sequence[Sequence[Extent]], heads: Heads
) -> Array:
    """`_links` of a window's cues, each with those of its other extents."""
    (a, b), seen, cues = having
    asked = [(first - a, end - a) for first, end in cues] + [extent[:2] for others in extents for extent in others]
    found = iter(np.exp(link_scores(seen, heads, np.array(asked), np.cumsum(pieces.start[a:b]))))
    own = [next(found) for _ in cues]
    scores = np.stack(
        [
            together(links, [(extent, next(found)) for extent in others])
            for links, others in zip(own, extents, strict=True)
        ]
    )
    return _without_cues(scores, cues, a)


def _without_cues(scores: Array, cues: Sequence[Window], a: int) -> Array:
    """Scores by which no cue is its own source or content."""
    for row, (first, end) in enumerate(cues):
        scores[row, first - a : end - a, 1:] = -1e4
    return scores


def _links(pieces: Pieces, window: Window, seen: Seen, heads: Heads, cues: list[Window]) -> Array:
    """`link_scores` of a window's cues; a cue itself is neither source nor content."""
    a, b = window
    return _without_cues(link_scores(seen, heads, np.array(cues) - a, np.cumsum(pieces.start[a:b])), cues, a)


def _paths(links: Sequence[Array], starts: Sequence[Array]) -> list[Array]:
    """The best paths of each window's cues, all told at once: a step costs as much for one as for a hundred."""
    rows = [row for scores in links for row in scores]
    paths = best_paths(*_padded(rows, [start for scores, start in zip(links, starts, strict=True) for _ in scores]))
    ends = np.cumsum([len(scores) for scores in links])
    return [paths[end - len(scores) : end, : scores.shape[1]] for scores, end in zip(links, ends, strict=True)]


def _all_linked(
    pieces: Pieces, having: Sequence[tuple[Window, Seen, list[Window]]], links: list[Array]
) -> list[Relation]:
    """What the cues of all windows are linked with, not yet judged."""
    paths = _paths(links, [pieces.start[a:b] for (a, b), _, _ in having]) if links else []
    return [
        relation
        for (window, seen, cues), scores, own in zip(having, links, paths, strict=True)
        for relation in _linked(window, seen, cues, scores, own)
    ]


def _linked(window: Window, seen: Seen, cues: list[Window], scores: Array, paths: Array) -> list[Relation]:
    a, _ = window
    chance = np.exp(log_softmax(seen.tags))
    out = []
    for cue, path, links in zip(cues, paths, np.exp(scores), strict=True):
        spans = list(spans_of(path))
        content = tuple((a + first, a + end) for role, first, end in spans if role == 1)
        sources = [(first, end) for role, first, end in spans if role == 0]
        if not content:
            continue
        best = max(sources, key=lambda span: float(links[span[0] : span[1], 1:3].sum(1).mean()), default=None)
        source = ((a + best[0], a + best[1]),) if best else ()
        signs = _signs(cue, source, content, chance, links, a)
        out.append(Relation(cue, source, content, signs))
    return out


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
        whose = float((links[x:y, 1] + links[x:y, 2]).mean())
        starts = float(links[x, 1])
    else:
        whose = starts = float(1 - links[:, 1].max())
    return (
        float(chance[first, _BEGIN_CUE]),
        float((chance[first:end, _BEGIN_CUE] + chance[first:end, _INSIDE_CUE]).mean()),
        float(part[inside].mean()),
        float(np.minimum.reduce(edges)),
        float(np.minimum.reduce(lasts)),
        whose,
        starts,
        float(bool(source)),
        float(min(len(inside), 40)) / 40,
        float(len(content) > 1),
    )


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
    high = scores - scores.max(-1, keepdims=True)
    lowered: Array = high - np.log(np.exp(high).sum(-1, keepdims=True))
    return lowered


def _padded(rows: Sequence[Array], starts: Sequence[Array]) -> tuple[Array, Array]:
    length = max(map(len, rows))
    scores = np.zeros((len(rows), length, rows[0].shape[1]), dtype=np.float32)
    start = np.zeros((len(rows), length), dtype=np.int64)
    for at, (row, first) in enumerate(zip(rows, starts, strict=True)):
        scores[at, : len(row)], start[at, : len(first)] = row, first
    return scores, start
