"""The JSON-LD of the outlets that have it."""

from __future__ import annotations

from typing import Any

from .facts import Article


def iso(article: Article, *, updated: bool = False) -> str:
    """The article's time with its outlet's offset."""
    moment = (article.updated if updated else article.published) or article.published
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + article.outlet.offset


def graph(article: Article) -> dict[str, Any]:
    """The linked data of a Meridian Today page: site, publisher, breadcrumb, article."""
    home = "https://www.meridiantoday.example/"
    publisher = {"@id": f"{home}#org"}
    news: dict[str, Any] = {
        "@type": "NewsArticle",
        "@id": f"{article.url}#article",
        "mainEntityOfPage": article.url,
        "headline": article.extra.get("seo_title", article.headline),
        "datePublished": iso(article),
        "inLanguage": "en",
        "author": [_author(author.name, author.kind) for author in article.authors],
        "publisher": publisher,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "isAccessibleForFree": True,
        "copyrightYear": 2026,
        "copyrightHolder": _author(article.outlet.rights[article.rights]["holder"], "organisation"),
    }
    if article.updated:
        news["dateModified"] = iso(article, updated=True)
    if article.rights != "wire":
        news["acquireLicensePage"] = f"{home}licensing"
        news["usageInfo"] = f"{home}terms"
    crumb = {"@type": "ListItem", "position": 1, "name": article.section or "News"}
    return {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "@id": f"{home}#site", "name": "Meridian Today", "publisher": publisher},
            {"@type": "NewsMediaOrganization", **publisher, "name": "Meridian Today", "url": home},
            {"@type": "BreadcrumbList", "itemListElement": [crumb]},
            news,
        ],
    }


def _author(name: str, kind: str) -> dict[str, str]:
    return {"@type": "Person" if kind == "person" else "Organization", "name": name}
