"""An article as schema.org NewsArticle in JSON-LD, for the head of its page."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

from onrecord.publish.characters import line, plain_values
from onrecord.publish.feed import title_of
from onrecord.publish.outgoing import Moment, Outgoing

_MARKUP: Final = re.compile(r"[<>&\u2028\u2029]")


def news_article(article: Outgoing, page: str | None = None) -> dict[str, Any]:
    """The NewsArticle as JSON-LD. `page`: absolute address of the page that it stands on, null where there is none.

    `articleBody` is there where the full text may leave; else a passage that may is `abstract`. On a copy `isBasedOn`
    and `sourceOrganization` name where its text is from.
    """
    terms = article.terms
    made: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": article.url,
        "identifier": article.id,
        "version": article.version,
        "headline": title_of(article),
        "alternativeHeadline": article.deck,
        "author": [{"@type": "Person", "name": line(name)} for name in article.authors if line(name)],
        "publisher": _organisation(article.outlet, f"https://{article.domain}/" if article.domain else None),
        "datePublished": _date(article.published),
        "dateModified": _date(article.updated),
        "inLanguage": article.language,
        "url": article.url,
        "mainEntityOfPage": page,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "articleBody": article.text,
        "abstract": article.passage,
        **_origin(article),
        "copyrightHolder": _organisation(terms.holder, None),
        "copyrightYear": terms.year,
        "copyrightNotice": terms.notice,
        "license": terms.licence_url,
        "usageInfo": terms.terms_url,
        "creditText": article.credit,
    }
    return _filled(made)


def script(article: Outgoing, page: str | None = None) -> str:
    """The NewsArticle as JSON to stand between `<script type="application/ld+json">` and `</script>`.

    Nothing in it can end the element, or begin another: `<`, `>` and `&` are written as `\\u003c` and so on.
    """
    text = msgspec.json.encode(plain_values(news_article(article, page))).decode()
    return _MARKUP.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _origin(article: Outgoing) -> dict[str, Any]:
    if article.source is None or article.source == article.outlet:
        return {}
    return {
        "isBasedOn": article.origin_url,
        "sourceOrganization": _organisation(article.source, None if article.origin_url else article.source_url),
    }


def _organisation(name: str | None, address: str | None) -> dict[str, Any] | None:
    return _filled({"@type": "Organization", "name": line(name), "url": address}) if name and line(name) else None


def _date(moment: Moment | None) -> str | None:
    return moment.value if moment else None


def _filled(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if value not in (None, [], "")}
