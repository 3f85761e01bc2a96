"""Fits the weights of provenance's signs on the tuning half of the labelled pages.

    python -m training.provenance.fit [--further DIR]            # writes src/onrecord/provenance/weights.json
    python -m training.provenance.fit [--further DIR] --check    # says whether the file is what would be written

`--further` adds the tuning halves of the pages of public packages that `python -m benchmarks.further DIR` got; what
ships was fitted with them.

Every page makes claims: for each relation that signs on it speak for, that this is the page's relation. A claim is as
likely as its signs together (1 − Π(1 − weight), two of one row once). The weights are those that make the claims of the
labelled pages most likely, held by a normal prior on their log odds to the reliabilities set by hand; a sign on many
pages is led by the pages, one on none stays where it was. A claim to be original is counted only where it is the
verdict: a republished text keeps its writer's name. The prior's width is the one that tells left-out domains best.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt
from benchmarks import further
from benchmarks.origin import DRAWS, LABELS, Case, cases, further_cases

from onrecord.page.domains import registrable
from onrecord.provenance import weighing
from onrecord.provenance.provenance import signs_on
from onrecord.provenance.weighing import grouped, weighed
from onrecord.provenance.weights import BY_HAND, CEILING, Fitted

FILE = Path(weighing.__file__).parent / "weights.json"
WIDTHS = (0.25, 0.5, 1.0)
"""No wider: the patterns were mended on the same half, so its claims are right too often."""
FOLDS = 5
STEPS = 4000
RATE = 0.05
KEYS = list(BY_HAND)
Array: TypeAlias = npt.NDArray[np.float64]


class Claim(msgspec.Struct, frozen=True):
    """That a page has a relation: the rows of its signs, whether it is so, and the page's site."""

    rows: frozenset[str]
    right: bool
    site: str


def claims_of(case: Case) -> list[Claim]:
    """The claims that a labelled page makes."""
    _, _, signs = signs_on(case.page, case.article, None)
    verdict = weighed(signs).relation
    site = registrable(case.row["url"] or "") or case.label.page
    found = []
    for relation, group in grouped(signs).items():
        rows = frozenset(sign.key for sign in group if not sign.own or BY_HAND[sign.key].relation == "original")
        if rows and (relation != "original" or verdict == "original"):
            found.append(Claim(rows, case.label.relation == relation, site))
    return found


def matrix_of(claims: list[Claim]) -> tuple[Array, Array]:
    """Which sign stands in which claim (claims × signs), and which claims are right, both as 0 and 1."""
    stands = np.array([[key in claim.rows for key in KEYS] for claim in claims], dtype=np.float64)
    return stands, np.array([claim.right for claim in claims], dtype=np.float64)


def fitted(stands: Array, right: Array, width: float) -> Array:
    """The weights, one for each of KEYS: gradient steps (Adam) on the log odds from the reliabilities."""
    prior = np.log([BY_HAND[key].reliability / (1 - BY_HAND[key].reliability) for key in KEYS])
    odds, first, second = prior.copy(), np.zeros(len(KEYS)), np.zeros(len(KEYS))
    for step in range(1, STEPS + 1):
        weights = 1 / (1 + np.exp(-odds))
        likely = likelihood(stands, weights)
        pull = np.where(right > 0, -(1 - likely) / likely, 1.0)  # d loss / d log of doubt, turned round below
        gradient = stands.T @ pull * weights + (odds - prior) / width**2
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        odds = odds - RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
    return 1 / (1 + np.exp(-odds))


def likelihood(stands: Array, weights: Array) -> Array:
    """How likely each claim is, kept from 0 and 1."""
    return np.clip(1 - np.exp(stands @ np.log1p(-np.clip(weights, 0, 1 - 1e-9))), 1e-6, CEILING)


def loss(stands: Array, right: Array, weights: Array) -> float:
    """The mean negative log likelihood of claims."""
    likely = likelihood(stands, weights)
    return float(-np.mean(np.log(np.where(right > 0, likely, 1 - likely))))


def width_that_tells(claims: list[Claim]) -> tuple[float, dict[float, float]]:
    """The prior's width with the least loss on sites left out, and the loss of each."""
    fold = np.array([int(hashlib.sha256(claim.site.encode()).hexdigest(), 16) // 2 % FOLDS for claim in claims])
    stands, right = matrix_of(claims)
    losses = {}
    for width in WIDTHS:
        parts = []
        for one in range(FOLDS):
            rest, out = fold != one, fold == one
            if out.any():
                parts.append(out.sum() * loss(stands[out], right[out], fitted(stands[rest], right[rest], width)))
        losses[width] = round(float(sum(parts)) / len(claims), 4)
    return min(losses, key=lambda width: losses[width]), losses


def file_of(claims: list[Claim], wide: bool) -> bytes:
    """The file of weights: of the signs that were seen. `wide`: pages of packages are among the claims."""
    stands, right = matrix_of(claims)
    width, losses = width_that_tells(claims)
    weights = fitted(stands, right, width)
    seen = Counter(key for claim in claims for key in claim.rows)
    by_hand = np.array([BY_HAND[key].reliability for key in KEYS])
    made: dict[str, str | int | float] = {
        "by": "python -m training.provenance.fit",
        "labels": hashlib.sha256(LABELS.read_bytes() + (further.LABELS.read_bytes() if wide else b"")).hexdigest()[:8],
        "claims": len(claims),
        "width": width,
        "loss_left_out": losses[width],
        "loss": round(loss(stands, right, weights), 4),
        "loss_by_hand": round(loss(stands, right, by_hand), 4),
    }
    told = {key: (round(float(weight), 2), seen[key]) for key, weight in zip(KEYS, weights, strict=True) if seen[key]}
    print(*(f"{name}: {value}" for name, value in (made | {"losses": str(losses)}).items()), sep="\n")
    return msgspec.json.format(msgspec.json.encode(Fitted(told, made)), indent=1) + b"\n"


def main() -> int:
    """Writes the file, or compares it. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="writes nothing; ends with 1 where the file differs")
    parser.add_argument("--further", type=Path, help="the folder with the labelled pages of public packages")
    arguments = parser.parse_args()
    folder = arguments.further
    some = list(cases("tuning"))
    some += [case for draw in DRAWS for case in further_cases(folder, "tuning", draw)] if folder else []
    made = file_of([claim for case in some for claim in claims_of(case)], folder is not None)
    if arguments.check:
        return int(FILE.read_bytes() != made)
    FILE.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
