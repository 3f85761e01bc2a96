"""The outlets' feeds: RSS, Atom and JSON Feed, with what each says of sources and rights."""

from __future__ import annotations

import json
from collections.abc import Sequence
from email.utils import format_datetime
from typing import Any

from jinja2 import Environment

from .facts import Article
from .pages import block_html
from .truth import block


def feed(engine: Environment, own: Sequence[Article]) -> tuple[str, bytes]:
    """The feed's file name and content, from the outlet's articles; the last state of each."""
    outlet = own[0].outlet
    latest = {article.url: article for article in own}
    items = sorted(latest.values(), key=lambda a: (a.published, a.file), reverse=True)
    if outlet.feed == "json":
        text = json.dumps(_json_feed(items), ensure_ascii=False, indent=1) + "\n"
        return "feed.json", text.encode()
    template = engine.get_template(f"{outlet.feed}.xml")
    text = template.render(
        o=outlet,
        items=items,
        mail_date=_mail_date,
        iso=lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S") + "+02:00",
        summary=summary,
        full=full_text,
    )
    return "feed.xml", text.encode(outlet.extra.get("feed_encoding", "utf-8"), "xmlcharrefreplace")


def _mail_date(article: Article) -> str:
    return format_datetime(article.published).replace("-0000", "+0200")


def summary(article: Article) -> str:
    """The deck, or the first paragraph."""
    return article.deck or block(article.body[0]).text


def full_text(article: Article) -> str:
    """The body as HTML."""
    return "\n".join(block_html(block(chunk)) for chunk in article.body)


def _json_feed(items: Sequence[Article]) -> dict[str, Any]:
    outlet = items[0].outlet
    home = f"https://{outlet.domain}/"
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": home,
        "feed_url": f"{home}feed.json",
        "language": outlet.language,
        "items": [_json_item(article) for article in items],
    }


def _json_item(article: Article) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": article.url,
        "url": article.url,
        "title": article.headline,
        "summary": summary(article),
        "content_html": full_text(article),
        "date_published": article.published.strftime("%Y-%m-%dT%H:%M:%S") + "+02:00",
        "authors": [{"name": author.name} for author in article.authors],
        "tags": list(article.tags),
    }
    if article.origin_url:
        item["external_url"] = article.origin_url
    return item
