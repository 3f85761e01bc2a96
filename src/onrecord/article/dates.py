"""When the copy was published and updated: every place a page says it in, the machine-readable ones first.

Forms: ISO 8601 and RFC 3339, RFC 9110's HTTP dates, and what is printed (`printed_dates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from onrecord.article.months import MONTHS
from onrecord.article.printed_dates import printed_date
from onrecord.article.structured import texts
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.record import Evidence, Precision, When

_NO_CLOCK = (None, None, None, None)
_FIRST_YEAR = 1850
_LAST_YEAR = 2100
_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "date.created", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "article.published", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "datecreated", "date", "article:published", "og:pubdate", "originalpublicationdate",
    "article_date_original", "last-published", "dc.date.created", "citation_publication_date", "published_at",
)  # fmt: skip
_META_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "article:updated_time", "revision_date", "modified",
)  # fmt: skip
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$")
_IN_URL = re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_UPDATED_WORDS = re.compile(
    r"updated|modified|aktualisiert|ge[äa]ndert|mis à jour|mise à jour|modifi|actualizad|aggiornat|atualizad|"
    r"bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|güncelle|обновл|更新|수정|تحديث|עודכן",
    re.I,
)


class Dates(msgspec.Struct, frozen=True):
    """What was found, and the block of the printed date."""

    published: When | None
    updated: When | None
    block: int | None


def dates_on(page: Page, node: int | None, beside: Beside | None, near: range, language: str | None) -> Dates:
    """The dates of the copy. `near`: the blocks about the headline, where a printed date is the article's."""
    published = next(_published(page, node, beside), None)
    updated = next(_updated(page, node, beside), None)
    printed, printed_updated, block = _printed(page, near, language)
    published = _finer(published, printed)
    updated = updated or printed_updated
    if published is None:
        published = next(_weak(page), None)
    if published and updated and _is_before(updated, published):
        updated = None
    return Dates(published, updated, block)


def when(text: str, proof: Evidence, language: str | None = None) -> When | None:
    """The moment that `text` names, None where it names none or an impossible one."""
    text = text.strip()
    found = _ISO.match(text) or _COMPACT.match(text)
    if found:
        return _from_parts(found.groups(), proof)
    return _http_date(text, proof) or printed_when(text, proof, language)


def _from_parts(parts: tuple[str | None, ...], proof: Evidence) -> When | None:
    year, month, day, hour, minute, second, zone = parts
    try:
        moment = datetime(
            int(year or 0), int(month or 0), int(day or 0), int(hour or 0), int(minute or 0), int(second or 0)
        )
    except ValueError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    if hour is None:
        return When(value=moment.date().isoformat(), day=moment.date(), precision="day", evidence=proof)
    precision: Precision = "minute" if second is None else "second"
    value = moment.isoformat(timespec="minutes" if second is None else "seconds")
    instant = None
    if zone:
        offset = "+00:00" if zone.upper() in ("Z", "UTC", "GMT") else zone
        offset = offset if ":" in offset else offset[:3] + ":" + (offset[3:] or "00")
        value += "Z" if zone.upper() in ("Z", "UTC", "GMT") else offset
        try:
            instant = datetime.fromisoformat(moment.isoformat() + offset).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
    return When(value=value, day=moment.date(), instant=instant, precision=precision, evidence=proof)


def _http_date(text: str, proof: Evidence) -> When | None:
    """RFC 9110 and RFC 5322 dates ("Mon, 17 Mar 2025 10:00:00 GMT")."""
    if not re.match(r"(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d", text):
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when(moment.isoformat(), proof)


def _is_before(one: When, other: When) -> bool:
    """By the moments where both are known, else by the days."""
    if one.instant and other.instant:
        return one.instant < other.instant
    return one.day < other.day


def printed_when(text: str, proof: Evidence, language: str | None) -> When | None:
    """The first printed date in `text`, with its clock time where one follows."""
    found = printed_date(text, language)
    return _from_parts(found.parts, proof) if found else None


def _published(page: Page, node: int | None, beside: Beside | None) -> Iterator[When]:
    yield from _from_json_ld(page, node, ("datePublished", "dateCreated", "uploadDate"))
    yield from _from_metas(page, _META_PUBLISHED)
    yield from _from_microdata(page, "datePublished")
    if beside and beside.feed and beside.feed.published:
        found = when(beside.feed.published, evidence("feed", "published", beside.feed.published))
        if found:
            yield found


def _updated(page: Page, node: int | None, beside: Beside | None) -> Iterator[When]:
    yield from _from_json_ld(page, node, ("dateModified",))
    yield from _from_metas(page, _META_UPDATED)
    yield from _from_microdata(page, "dateModified")
    if beside and beside.feed and beside.feed.updated:
        found = when(beside.feed.updated, evidence("feed", "updated", beside.feed.updated))
        if found:
            yield found


def _from_json_ld(page: Page, node: int | None, keys: tuple[str, ...]) -> Iterator[When]:
    if node is None:
        return
    for key in keys:
        for text in texts(page.json_ld[node].value.get(key))[:1]:
            found = when(text, evidence("json-ld", f"{page.json_ld[node].at}/{key}", text))
            if found:
                yield found


def _from_metas(page: Page, names: tuple[str, ...]) -> Iterator[When]:
    metas = {meta.name: meta.content for meta in reversed(page.metas)}
    for name in names:
        if content := metas.get(name):
            found = when(content, evidence("meta", name, content))
            if found:
                yield found


def _from_microdata(page: Page, name: str) -> Iterator[When]:
    for item in page.microdata:
        if name in item.names:
            found = when(item.value, evidence("microdata", name, item.value))
            if found:
                yield found


def _printed(page: Page, near: range, language: str | None) -> tuple[When | None, When | None, int | None]:
    """The printed dates about the headline: published, updated, and the block of the first one."""
    published: When | None = None
    updated: When | None = None
    block = None
    tags = {tag.block: tag for tag in reversed(page.times) if tag.block is not None}
    for i in near:
        text = page.blocks[i].text
        if len(text) > 160:
            continue
        tag = tags.get(i)
        found = when(tag.datetime, evidence("html", "time", tag.datetime)) if tag and tag.datetime else None
        found = found or printed_when(text, evidence("visible", i, text), language)
        if found is None:
            continue
        if _UPDATED_WORDS.search(text) and not (published is None and len(text) > 60):
            updated = updated or found
        elif published is None:
            published = found
        block = i if block is None else block
    if published is None and page.kind == "html":
        published = next(_time_tags(page), None)
    return published, updated, block


def _time_tags(page: Page) -> Iterator[When]:
    """`<time>` elements that say by themselves that they are the publication's (`pubdate`, `itemprop`)."""
    for tag in page.times:
        if tag.itemprop == "datePublished" and (text := tag.datetime or tag.text):
            found = when(text, evidence("html", "time", text))
            if found:
                yield found


def _finer(stated: When | None, printed: When | None) -> When | None:
    """The machine-readable date; the printed one where there is none, or it alone has the time of the same day."""
    if stated is None or printed is None:
        return stated or printed
    if stated.precision == "day" and printed.precision != "day" and stated.day == printed.day:
        return printed
    return stated


def _weak(page: Page) -> Iterator[When]:
    """From the address alone."""
    for url in filter(None, (page.url, page.meta("og:url"))):
        found = _IN_URL.search(url.lower())
        month = found and (found[2] if found[2].isdigit() else MONTHS.get(found[2]))
        if found and month:
            result = _from_parts((found[1], str(month), found[3], *_NO_CLOCK), evidence("url", None, found[0]))
            if result:
                yield result
