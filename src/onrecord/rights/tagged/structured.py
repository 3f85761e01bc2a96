"""What an article's own JSON-LD says of its rights. Nodes of pictures and comments are not the article's.

Total: a value of another shape than expected is no value.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import Page, joined
from onrecord.page.kept import expression
from onrecord.record import Evidence
from onrecord.rights.found import RESERVED, Found, without_grants
from onrecord.rights.printed.licence_links import licence_found
from onrecord.rights.printed.licences import licence_at
from onrecord.rights.printed.notices import notices_in
from onrecord.rights.printed.surroundings import is_foreign
from onrecord.rights.printed.texts import Text, fold

_MOST: Final = 20
_DEEPEST: Final = 4
BOTH: Final = 2
"""Headline and address."""
_LIMITS: Final = frozenset(
    "expires validThrough validUntil validFrom validFor startDate endDate temporalCoverage spatialCoverage audience "
    "eligibleRegion ineligibleRegion".split()
)
"""What binds a licence to a time, a place or a circle."""
_OF_THINGS: Final = frozenset({"review", "userreview", "criticreview", "comment", "rating"})
_APART: Final = frozenset({"figure", "figcaption", "aside", "blockquote", "nav"})
_LICENCE_NAME: Final = expression(
    r"\b(?:creative|commons|cc0?|by|nc|nd|sa|attribution|share|alike|sharealike|non|commercial|noncommercial|no"
    r"|derivatives?|derivs?|noderivatives|noderivs|international|unported|generic|licen[cs]e|public|domain|dedication"
    r"|universal|zero|the|deed|legal ?code|namensnennung|lizenz|licence|licencia|licenza)\b"
)
"""Words that names of licences are made of."""


def structured_founds(page: Page, article: Article, now: datetime) -> list[Found]:
    """The signals of the article's node."""
    found: list[Found] = []
    if article.json_ld is not None and 0 <= article.json_ld < len(page.json_ld):
        node = page.json_ld[article.json_ld]
        for name in [name for name in READERS if name in node.value]:
            for pointer, words in _texts(page, node.value[name], name):
                found += READERS[name](words, evidence("json-ld", f"{node.at}/{pointer}", words), now)
        apart = differing(node.value, page, article) if found else 0  # (of most nodes nothing is read)
        if apart >= BOTH:
            return []
        if found and (apart or _is_review(node.types) or stands_apart(node.names) or _is_limited(node.value)):
            return without_grants(found)
    return found


def differing(node: dict[str, Any], page: Page, article: Article) -> int:
    """How many of headline and address are not this page's; an address that is makes up for another headline.

    A headline may be written for search engines, and then stands in the page's title too.
    """
    headline = node.get("headline")
    told = fold(headline) if isinstance(headline, str) else ""
    ours = [fold(one) for one in (article.headline, page.title, page.meta("og:title", "twitter:title")) if one]
    other_headline = bool(told and ours) and not any(_alike(told, one) for one in ours)
    place = node.get("mainEntityOfPage")
    several = [place.get("@id") or place.get("url") if isinstance(place, dict) else place, node.get("url")]
    urls = [_whole(page.base, one) for one in several if isinstance(one, str) and one.strip()]
    known = {_path(one) for one in (page.url, article.canonical_url) if one}
    if not urls or not known:
        return int(other_headline)
    return int(other_headline) + 1 if all(_path(one) not in known for one in urls) else 0


def _alike(one: str, other: str) -> bool:
    return one in other or other in one or one[:20] == other[:20]


def _whole(base: str | None, url: str) -> str:
    try:
        return joined(base, url)
    except ValueError:
        return url


def _is_review(types: tuple[str, ...]) -> bool:
    """Whether a node is what a reader or critic says of a thing, which a page may hold many of, and no more."""
    return all(name.rpartition("/")[2].lower() in _OF_THINGS for name in types)


def stands_apart(names: str) -> bool:
    """Whether a script stands in a comment, a picture or the like."""
    return is_foreign(names) or not _APART.isdisjoint(names.split())


def _is_limited(node: dict[str, Any]) -> bool:
    return "license" in node and _limits(node["license"])


def _limits(value: Any, depth: int = 0) -> bool:
    """Whether an object licence has words of its own that are more than a licence's name."""
    if isinstance(value, list) and depth < _DEEPEST:
        return any(_limits(one, depth + 1) for one in value[:_MOST])
    if isinstance(value, dict) and not _LIMITS.isdisjoint(value):
        return True
    words = [value.get(key) for key in ("name", "description", "text")] if isinstance(value, dict) else []
    return any(isinstance(one, str) and one.strip() and not _is_name(one) for one in words)


def _is_name(words: str) -> bool:
    left = _LICENCE_NAME.sub(" ", fold(words))
    return not any(char.isalpha() for char in left)


def _path(url: str) -> str:
    """An address without its scheme, query and last stroke."""
    return url.partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/").removeprefix("www.").lower()


def _texts(page: Page, value: Any, pointer: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The strings that a value comes down to, with their pointers: of an object its address or its name."""
    if depth > _DEEPEST:
        return
    if isinstance(value, bool | int | float):
        yield pointer, str(value).lower() if isinstance(value, bool) else str(value)
    elif isinstance(value, str):
        if value.strip():
            yield pointer, value
    elif isinstance(value, list):
        for number, member in enumerate(value[:_MOST]):
            yield from _texts(page, member, f"{pointer}/{number}", depth + 1)
    elif isinstance(value, dict):
        keys = ("name", "url", "@id") if pointer.startswith("copyrightHolder") else ("url", "@id", "name", "@value")
        for key in keys:
            if isinstance(value.get(key), str) and value[key].strip():
                if key == "@id" and len(value) == 1 and (other := _node(page, value["@id"])) is not None:
                    yield from ((pointer, words) for _, words in _texts(page, other, pointer, depth + 1))
                else:
                    yield f"{pointer}/{key}", value[key]
                return


def _node(page: Page, name: str) -> dict[str, Any] | None:
    """Another node of the page by its `@id`, where it says more than that."""
    return next((n.value for n in page.json_ld if n.value.get("@id") == name and len(n.value) > 1), None)


def _licence(words: str, place: Evidence, now: datetime) -> list[Found]:
    if words.strip().startswith(("http://", "https://", "/")):
        return [licence_found(words, place)]
    read = notices_in(Text(words=words, evidence=place, scope="article"), now)
    return read or [Found(kind="licence", words=words, evidence=place, scope="article", is_licence=True,
                          says=RESERVED)]  # fmt: skip


def _buying(words: str, place: Evidence, now: datetime) -> list[Found]:
    asked = RESERVED
    return [
        Found(kind="licensing-contact", words=words, evidence=place, scope="article", contact=words.strip(), says=asked)
    ]


def _usage(words: str, place: Evidence, now: datetime) -> list[Found]:
    if licence_at(words.strip()):
        return [licence_found(words, place)]
    url = words.strip() if words.strip().startswith(("http", "/")) else None
    return [Found(kind="terms", words=words, evidence=place, scope="article", terms_url=url)]


def _holder(words: str, place: Evidence, now: datetime) -> list[Found]:
    if words.startswith(("http://", "https://", "#", "_:")):
        return []
    return [
        Found(
            kind="copyright-holder", words=words, evidence=place, scope="article", holder=" ".join(words.split())[:120]
        )
    ]


def _year(words: str, place: Evidence, now: datetime) -> list[Found]:
    text = words.strip().removesuffix(".0")
    if not (text.isascii() and text.isdigit() and 1900 <= int(text[:5]) <= now.year + 1):
        return []
    return [Found(kind="copyright-year", words=words, evidence=place, scope="article", year=int(text))]


def _notice(words: str, place: Evidence, now: datetime) -> list[Found]:
    return notices_in(Text(words=words, evidence=place, scope="article"), now)


def _paid(words: str, place: Evidence, now: datetime) -> list[Found]:
    if fold(words).rpartition("/")[2] not in ("false", "0", "no"):
        return []
    return [Found(kind="paywall", words=words, evidence=place, scope="article")]


READERS: Final = {
    "license": _licence, "acquireLicensePage": _buying, "usageInfo": _usage, "copyrightHolder": _holder,
    "copyrightYear": _year, "copyrightNotice": _notice, "conditionsOfAccess": _notice, "isAccessibleForFree": _paid,
    "usageTerms": _notice,
}  # fmt: skip
