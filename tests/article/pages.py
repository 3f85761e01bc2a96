"""Pages of invented outlets, and the articles on them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from onrecord.article import Article, article_on
from onrecord.beside import Beside
from onrecord.page import Page, page_from
from onrecord.record import Evidence

URL = "https://www.baypress.example/news/rain-falls-again"
SEEN = Evidence(from_="visible")
SENTENCES = (
    "The harbour council met on Monday and agreed on nothing that anyone could name, three who were there said.",
    "Boats will go out again on Saturday if the wind drops, the crews' union wrote in a letter to its members.",
    "It would be the first crossing in a month, and the shops on the quay have been counting the days until then.",
    "Nobody at the ministry would say who is to pay for the repairs, which an engineer has put at four million.",
    "The dam above the town is to be looked at again in spring, when the water stands lower than it does today.",
)
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def html(
    head: str = "", before: str = "", body: str = BODY, after: str = "", headline: str = "Rain falls again"
) -> str:
    """A page: what stands `before` the body stands in the article, `after` it behind the article."""
    return (
        f"<!doctype html><html><head><title>{headline}</title>{head}</head><body><main><article><h1>{headline}</h1>"
        f"{before}<div class=article-body>{body}</div></article></main>{after}</body></html>"
    )


def page(source: str, url: str | None = URL, beside: Beside | None = None) -> Page:
    return page_from(source, url, "auto", beside)


def article(source: str, url: str | None = URL, beside: Beside | None = None) -> Article:
    return article_on(page(source, url, beside), beside)


def json_ld(**node: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **node})}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def wrong(*values: Any, why: str) -> Any:
    """A case that comes out wrong so far."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=why))
