"""How likely each block of a page is body: boosted trees over `features`, read from a small data file.

Trained by training/reader/body.py, which also says on what and with which figures. Plain Python: a page has a few
hundred blocks, most of which the first trees settle.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from math import exp
from pathlib import Path
from typing import Any

import msgspec

from onrecord.article.features import COLUMNS, rows
from onrecord.article.hints import Hints
from onrecord.errors import ModelError
from onrecord.page import Page

MODEL = Path(__file__).parent / "models" / "body-html.json"
Tree = float | tuple[int, float, Any, Any]


class BodyModel:
    """One model: its trees, its list of names, and the digest of its file."""

    def __init__(self, path: Path) -> None:
        try:
            data = path.read_bytes()
            file = msgspec.json.decode(data)
        except (OSError, msgspec.DecodeError) as error:
            raise ModelError(str(path), f"the body model can't be read ({error})", "install onrecord again") from error
        if tuple(file["columns"]) != COLUMNS:
            raise ModelError(str(path), "the body model has other columns than this version", "train it again")
        self.digest = sha256(data).hexdigest()[:16]
        self.name = f"body-{file['name']}"
        self.hints = Hints(file["prior"], file["hints"])
        self.trees: list[Tree] = [_tree(tree) for tree in file["trees"]]

    def probabilities(self, page: Page) -> list[float]:
        """For each block of `page`, 0 to 1."""
        trees = self.trees
        out = []
        for row in rows(page, titles_of(page), ld_body(page), self.hints):
            score = 0.0
            for tree in trees:
                node = tree
                while type(node) is tuple:
                    node = node[2] if row[node[0]] <= node[1] else node[3]
                score += node  # type: ignore[operator]
            out.append(1 / (1 + exp(-score)))
        return out


@cache
def body_model(kind: str) -> BodyModel:
    """The model for pages of `kind` (`html`, `text`), loaded once. Raises ModelError."""
    return BodyModel(MODEL.parent / f"body-{kind}.json")


def titles_of(page: Page) -> tuple[str, ...]:
    """What the page calls itself, for telling its headline among its blocks."""
    found = [page.title, page.meta("og:title", "twitter:title")]
    found += [node.value.get("headline") for node in page.json_ld if isinstance(node.value.get("headline"), str)]
    return tuple(dict.fromkeys(title for title in found if title))


def ld_body(page: Page) -> str:
    """The longest `articleBody` of the page's JSON-LD, "" where there is none."""
    bodies = (node.value.get("articleBody") for node in page.json_ld)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def _tree(node: Any) -> Tree:
    if isinstance(node, list):
        return int(node[0]), float(node[1]), _tree(node[2]), _tree(node[3])
    return float(node)
