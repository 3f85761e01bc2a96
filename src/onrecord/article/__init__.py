"""Which blocks of a page are what, and the article's headline, authors and dates from all places judged together."""

from onrecord.article.article import Article, Label
from onrecord.article.body.model import body_model
from onrecord.article.finding import article_on

__all__ = ["Article", "Label", "article_on", "body_model"]
