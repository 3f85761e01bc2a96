"""How likely each line of a page without markup is body: the model of `model` that is for such pages."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from onrecord.article.body import line_features
from onrecord.article.body.line_features import line_rows
from onrecord.article.body.model import BodyModel, Score
from onrecord.article.body.neighbours import together
from onrecord.article.body.word_shares import WordShares
from onrecord.page import Page


class TextModel(BodyModel):
    """For pages whose markup was lost: a line is a block, and what the lines around are counts twice."""

    columns = line_features.COLUMNS

    def __init__(
        self, name: str, digest: str, columns: tuple[str, ...], score: Score, prior: float, shares: Mapping[str, float]
    ) -> None:
        super().__init__(name, digest, columns, score)
        self.shares = WordShares(prior, shares)

    def probabilities(self, page: Page) -> list[float]:
        """For each line of `page`, 0 to 1."""
        score = self.score
        return together([1 / (1 + exp(-score(row))) for row in line_rows(page, self.shares)])
