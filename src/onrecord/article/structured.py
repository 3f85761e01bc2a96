"""The node of a page's JSON-LD that speaks of its article, and its properties, whatever shape they were given in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.page import JsonLd, Page
from onrecord.page.addresses import parts_of
from onrecord.page.parser import unescaped

_ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle BlogPosting LiveBlogPosting AnalysisNewsArticle OpinionNewsArticle "
    "BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle SatiricalArticle AdvertiserContentArticle Report "
    "ScholarlyArticle TechArticle SocialMediaPosting DiscussionForumPosting".split()
)
_LESS = frozenset("WebPage ItemPage CreativeWork VideoObject AudioObject PodcastEpisode Review Recipe".split())
_DEEPEST = 4


class Entity(msgspec.Struct, frozen=True):
    """A person or organisation in JSON-LD: its name, the type it was given, its address, the pointer to it."""

    name: str
    type: str
    url: str | None
    at: str
    job: str | None = None
    """What the page says that they are ("Photographer")."""


def article_node(page: Page, title: str | None) -> int | None:
    """Which of `page.json_ld` speaks of the page's article: by type, address and headline; None where none does."""
    best, place = 0.0, None
    for number, node in enumerate(page.json_ld):
        types = set(node.types)
        score = 2.0 if types & _ARTICLES else 0.5 if types & _LESS else 0.0
        if not score:
            continue
        score += _same_address(node.value, page.url) + (0.5 if node.value.get("articleBody") else 0)
        headline = first_text(node.value.get("headline") or node.value.get("name"))
        if headline and title:
            score += 1 if headline[:25].casefold() in title.casefold() or title[:25] in headline else 0
        if node.value.get("datePublished"):
            score += 0.3
        if score > best:
            best, place = score, number
    return place


def _same_address(value: dict[str, Any], url: str | None) -> float:
    if not url:
        return 0.0
    try:
        own = parts_of(url)[1].rstrip("/")
    except ValueError:  # no address at all: "http://["
        return 0.0
    for key in ("mainEntityOfPage", "url", "@id"):
        for text in texts(value.get(key)):
            if own and own in text:
                return 1.0
    return 0.0


def texts(value: Any, depth: int = 0) -> list[str]:
    """The strings that a property holds: itself, its items, their `name`, `@value`, `@id` or `url`."""
    if isinstance(value, str):
        text = _plain(value)
        return [text] if text else []
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return [str(value)]
    if depth > _DEEPEST:
        return []
    if isinstance(value, list):
        return [text for item in value[:200] for text in texts(item, depth + 1)]
    if isinstance(value, dict):
        for key in ("name", "@value", "headline", "@id", "url"):
            if found := texts(value.get(key), depth + 1):
                return found
    return []


def first_text(value: Any) -> str | None:
    """The first of `texts`."""
    found = texts(value)
    return found[0] if found else None


def entities(node: JsonLd, key: str, page: Page) -> list[Entity]:
    """The persons and organisations in property `key` of `node`, references by `@id` followed."""
    return list(_entities(node.value.get(key), f"{node.at}/{key}", page, 0))


def _entities(value: Any, at: str, page: Page, depth: int) -> Iterator[Entity]:
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        name = _plain(value)
        if name and "://" not in name:
            yield Entity(name, "", None, at)
    elif isinstance(value, list):
        for number, item in enumerate(value[:50]):
            yield from _entities(item, f"{at}/{number}", page, depth + 1)
    elif isinstance(value, dict):
        names = value.get("name")
        if not names and isinstance(value.get("@id"), str):
            for node in page.json_ld:
                if node.value.get("@id") == value["@id"] and node.value.get("name"):
                    yield from _entities(node.value, node.at, page, depth + 1)
                    return
        kind = value.get("@type")
        kind = kind[0] if isinstance(kind, list) and kind else kind
        for number, item in enumerate(names if isinstance(names, list) else [names]):
            if isinstance(item, str) and (name := _plain(item)) and "://" not in name:
                url = first_text(value.get("url"))
                place = f"{at}/name/{number}" if isinstance(names, list) else f"{at}/name"
                job = first_text(value.get("jobTitle"))
                yield Entity(name, kind if isinstance(kind, str) else "", url, place, job)


def _plain(text: str) -> str:
    """Without tags and character references, white space folded: both stand in JSON-LD, though neither should."""
    if "&" in text:
        text = unescaped(text)
    if "<" in text and ">" in text:
        import re

        text = re.sub(r"</?[a-zA-Z][^<>]*>", " ", text)
    return " ".join(text.split())
