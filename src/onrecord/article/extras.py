"""Section, tags, picture, canonical address, and what the page says of its language."""

from __future__ import annotations

from urllib.parse import urljoin

from onrecord.article.article import Label
from onrecord.article.structured import first_text, texts
from onrecord.page import Page, host_of
from onrecord.page import walk as w
from onrecord.record import Beside, Image

_MOST_TAGS = 40


def printed_section(page: Page, headline: int | None) -> int | None:
    """The block of the section as printed: a link of a few words right before the headline, in one header with it."""
    if headline is None or page.kind == "text":
        return None
    elements = page.elements
    for number in (headline - 1, headline - 2):
        if number < 0:
            break
        block = page.blocks[number]
        linked = block.anchors and sum(a.end - a.start for a in block.anchors) > 0.8 * len(block.text)
        if not linked or len(block.text.split()) > 4 or elements.bits[block.element] & (w.NAV | w.BUTTON | w.LIST):
            continue
        container = elements.parent[page.blocks[headline].element]
        if elements.lo[container] <= number and elements.hi[container] - elements.lo[container] < 12:
            return number
    return None


def section_of(page: Page, node: int | None) -> str | None:
    """The section, by JSON-LD or meta."""
    if node is not None and (text := first_text(page.json_ld[node].value.get("articleSection"))):
        return text if "://" not in text else None
    return page.meta("article:section", "section", "parsely-section", "dc.subject", "cxenseparse:recs:category")


def tags_of(page: Page, node: int | None) -> tuple[str, ...]:
    """The tags, each once, in order: JSON-LD keywords, else `article:tag`, else meta keywords."""
    found: list[str] = []
    if node is not None:
        found = _cut(texts(page.json_ld[node].value.get("keywords")))
    if not found:
        found = [meta.content for meta in page.metas if meta.name == "article:tag"]
        found = _cut(found) if len(found) == 1 else found
    if not found:
        found = [link.text for link in page.links if "tag" in link.rel and link.text]
    if not found:
        found = _cut([page.meta("news_keywords", "keywords", "parsely-tags") or ""])
    return tuple(dict.fromkeys(tag.strip() for tag in found if 1 < len(tag.strip()) < 80 and "://" not in tag))[
        :_MOST_TAGS
    ]


def _cut(values: list[str]) -> list[str]:
    return [part.strip() for value in values for part in value.replace(";", ",").split(",") if part.strip()]


def image_of(page: Page, node: int | None, labels: list[Label]) -> Image | None:
    """The main picture with the first caption printed."""
    url: str | None = None
    if node is not None:
        value = page.json_ld[node].value.get("image")
        value = value[0] if isinstance(value, list) and value else value
        url = first_text(value.get("url") or value.get("contentUrl")) if isinstance(value, dict) else first_text(value)
    url = url or page.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src")
    if not url or url.startswith("data:"):
        return None
    try:
        url = urljoin(page.base or "", url)
    except ValueError:
        return None
    first_body = labels.index("body") if "body" in labels else len(labels)
    caption = next(
        (page.blocks[i].text for i, label in enumerate(labels[: first_body + 8]) if label == "caption"), None
    )
    return Image(url=url, caption=caption)


def canonical_of(page: Page) -> str | None:
    """The address that the page calls its own."""
    for link in page.links:
        if "canonical" in link.rel and link.href.lower().startswith(("http://", "https://")) and host_of(link.href):
            return link.href
    return None


def stated_languages(page: Page, node: int | None, beside: Beside | None) -> list[str]:
    """What the page says of its language, the most telling first."""
    found = [page.lang, page.meta("og:locale", "content-language", "dc.language", "language")]
    if node is not None:
        found.append(first_text(page.json_ld[node].value.get("inLanguage")))
    if beside:
        found.append(beside.header("content-language"))
        found.append(beside.feed.feed_language if beside.feed else None)
    return [tag for tag in found if tag]
