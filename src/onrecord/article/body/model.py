"""How likely each block of a page is body: boosted trees over the columns of `features`, or of `line_features`.

Trained by training/reader/body.py; models/CARD.md says on what, with which figures and limits. The trees are Python, so
that a page needs no framework and a start no parsing of them; so is, for pages with markup, the list of names, which
would take as long to read from the model's own file as sixty modules to load.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cache
from importlib import import_module
from math import exp
from os.path import dirname, join

import msgspec

from onrecord.article.body import features
from onrecord.article.body.features import Row, rows
from onrecord.article.body.fellows import with_fellows
from onrecord.article.hints import Hints, PackedShares
from onrecord.errors import ModelError
from onrecord.page import Page

FURNITURE = 0.01
"""The probability of what is plainly furniture."""
_LINK_SHARE = features.COLUMNS.index("link_share")
MODELS = join(dirname(__file__), "models")  # noqa: PTH118, PTH120 - loading pathlib takes longer


Score = Callable[[Row], float]
"""The log-odds that a block is body, by its row of columns."""


class ModelFile(msgspec.Struct, frozen=True):
    """What stands beside the trees: their columns, and the learned list of names, or of words."""

    columns: tuple[str, ...]
    prior: float
    hints: dict[str, float]


class BodyModel(ABC):
    """One model: its name, the digest of its file (which holds that of its trees) and its trees."""

    columns: tuple[str, ...]

    def __init__(self, name: str, digest: str, columns: tuple[str, ...], score: Score) -> None:
        if columns != self.columns:
            raise ValueError("the body model has other columns than this version")
        self.name, self.digest, self.score = name, digest, score

    @abstractmethod
    def probabilities(self, page: Page) -> list[float]:
        """For each block of `page`, 0 to 1; blocks far from being body are settled early and only roughly."""


class HtmlModel(BodyModel):
    """For pages with their markup."""

    columns = features.COLUMNS

    def __init__(self, name: str, digest: str, columns: tuple[str, ...], score: Score, hints: Hints) -> None:
        super().__init__(name, digest, columns, score)
        self.hints = hints

    def probabilities(self, page: Page) -> list[float]:
        """For each block of `page`, 0 to 1; plain furniture has a value of its own."""
        score = self.score
        made = rows(page, titles_of(page), ld_body(page), self.hints, every=False)
        likely = [FURNITURE if row is None else 1 / (1 + exp(-score(row))) for row in made]
        return with_fellows(page, likely, [None if row is None else row[_LINK_SHARE] for row in made])


def model_of(kind: str, data: bytes, score: Score, digest: str) -> BodyModel:
    """The model for pages of `kind`: its file `data`, the first 16 hex of the SHA-256 of that, and its trees.

    Raises ValueError where these are no such file, or one of other columns.
    """
    file = msgspec.json.decode(data, type=ModelFile)
    if kind == "text":
        from onrecord.article.body.text_model import TextModel  # most pages have markup

        return TextModel(f"body-{kind}", digest, file.columns, score, file.prior, file.hints)
    return HtmlModel(f"body-{kind}", digest, file.columns, score, Hints(file.prior, file.hints.get))


@cache
def body_model(kind: str) -> BodyModel:
    """The model for pages of `kind` (`html`, `text`) that ships, loaded once. Raises ModelError."""
    path = join(MODELS, f"body_{kind}.json")  # noqa: PTH118 - as above
    try:
        trees = import_module(f"onrecord.article.body.models.body_{kind}")
        if kind == "html":
            words = import_module(f"onrecord.article.body.models.body_{kind}_words")
            hints = Hints(words.PRIOR, PackedShares(words.SHARES).get)
            return HtmlModel(f"body-{kind}", trees.DIGEST, words.COLUMNS, trees.score, hints)
        with open(path, "rb") as file:  # noqa: PTH123 - as above
            data = file.read()
        return model_of(kind, data, trees.score, trees.DIGEST)
    except (OSError, ImportError, ValueError) as error:  # What msgspec raises is a ValueError.
        raise ModelError(path, f"the body model can't be read ({error})", "install onrecord again") from error


def titles_of(page: Page) -> tuple[str, ...]:
    """What the page calls itself, for telling its headline among its blocks."""
    found = [page.title, page.meta("og:title", "twitter:title")]
    found += [node.value.get("headline") for node in page.json_ld if isinstance(node.value.get("headline"), str)]
    return tuple(dict.fromkeys(title for title in found if title))


def ld_body(page: Page) -> str:
    """The longest `articleBody` of the page's JSON-LD, "" where there is none."""
    bodies = (node.value.get("articleBody") for node in page.json_ld)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")
