"""When the copy was published and updated: every place a page says it in, the machine-readable ones first.

Forms: ISO 8601 and RFC 3339, RFC 9110's HTTP dates, and what is printed (`printed_dates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache

import msgspec

from onrecord.article.dates.months import MONTHS
from onrecord.article.dates.printed_dates import printed_date, printed_dates
from onrecord.article.dates.zones import offset_of
from onrecord.article.hints import words_of
from onrecord.article.structured import texts
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock, TimeTag
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
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
    "published-date", "published", "w-published-date", "article:published:time", "apub:time", "og:time",
)  # fmt: skip
_META_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "article:updated_time", "revision_date", "modified", "modified-date", "article:modified:time",
    "weibo: article:update_at",
)  # fmt: skip
_ISO = expression(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,5}\b)?)?",
    re.I,
)
_COMPACT = Pattern(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$")
_IN_URL = Pattern(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_IN_NUMBER = Pattern(r"/[a-z]{0,3}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4,})?(?=[/_.?-]|$)")
"""An article's number that begins with its day and has a clock or count behind it ("A2026050316450001")."""
_IN_WORDS = Pattern(
    r"(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2}) +(\d{1,2}),? (\d{1,2}):(\d\d):(\d\d) (?:([A-Z]{1,5}|[+-]\d{4}) )?(\d{4})$"
)
"""C's and Java's own form: "Sun May  3 16:05:06 CEST 2026"."""
_UPDATED_WORDS = expression(
    r"updated|modified|changed|edited|aktualisiert|ge[äa]ndert|mis à jour|mise à jour|modifi|actualizad|aggiornat|"
    r"atualizad|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|güncelle|обновл|оновлен|"
    r"frissít|actualizat|diperbarui|更新|수정|تحديث|עודכן|अपडेट",
    re.I,
)
_PUBLISHED_WORDS = Pattern(
    r"published|posted|first seen|veröffentlicht|erschienen|publié|publicad|pubblicat|gepubliceerd|publicerad|"
    r"publisert|udgivet|julkaistu|opublikowan|yayınlan|опубликован|опубліковано|megjelen|publicat(?!ion)|diterbitkan|发布|發布|公開|입력|نشر|"
    r"פורסם|प्रकाशित",
    re.I,
)
_UPDATED_NAMES = frozenset("updated modified changed lastmod lastmodified dateupdated datemodified".split())
_LEAD = 40
"""So many characters before a date tell what it is the date of."""
_FIRST_DAY = date(1970, 1, 1)
_LATE = 20
"""So many characters behind a date may tell it too."""
_TOLD = 7
"""Words before a date from which on they tell of it, unless they name who wrote."""
_PARTING = expression(r"[|·•:–—]")
_LEADS = Pattern(r"\b(?:by|von|par|por|di|door|av)\b", re.I)
_MOST_WORDS, _FEW_WORDS = 100, 40
"""Characters beside its dates from which on a block without such words is prose; and a sentence that goes on behind."""


class Dates(msgspec.Struct, frozen=True):
    """What was found, and the block of the printed date."""

    published: When | None
    updated: When | None
    block: int | None


def dates_on(
    page: Page, node: int | None, beside: Beside | None, near: range, language: str | None, body: list[int]
) -> Dates:
    """The dates of the copy. `near`: the blocks about the headline, where a printed date is the article's; `body`:
    its body's blocks."""
    latest = _latest(beside)
    published = next((found for found in _published(page, node, beside) if found.day <= latest), None)
    updated = next((found for found in _updated(page, node, beside) if found.day <= latest), None)
    printed, printed_updated, block = _printed(page, near, language)
    published = _finer(published, printed if printed is None or printed.day <= latest else None)
    updated = updated or printed_updated
    if published is None:
        published = next(_weak(page, near, language), None) or (
            _in_foot(page, body[-1] + 1, language) if body else None
        )
    if published and updated and _is_before(updated, published):
        updated = None
    return Dates(published, updated, block)


def _latest(beside: Beside | None) -> date:
    """The day after that on which the page was sent, where that is known: no later one is the article's."""
    sent = beside.header("date") if beside else None
    found = _http_date(sent, evidence("header", "Date", sent)) if sent else None
    return found.day + timedelta(days=1) if found else date.max


def when(text: str, proof: Evidence, language: str | None = None) -> When | None:
    """The moment that `text` names, None where it names none or an impossible one."""
    text = text.strip()
    if len(text) in (10, 13) and text.isascii() and text.isdigit():
        return _from_seconds(int(text[:10]), proof)
    found = _ISO.match(text) or _COMPACT.match(text)
    if found:
        return _from_parts(found.groups(), proof)
    if found := _IN_WORDS.match(text):
        month = str(MONTHS.get(found[1].lower(), 0))
        return _from_parts((found[7], month, found[2], found[3], found[4], found[5], found[6]), proof)
    return _http_date(text, proof) or printed_when(text, proof, language)


def _from_seconds(seconds: int, proof: Evidence) -> When | None:
    """Seconds since 1970 as a moment in UTC."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return when(moment.isoformat().replace("+00:00", "Z"), proof)


def _from_parts(parts: tuple[str | None, ...], proof: Evidence) -> When | None:
    year, month, day, hour, minute, second, zone = parts
    try:
        moment = _moment(*(int(part or 0) for part in (year, month, day, hour, minute, second)))
    except (ValueError, OverflowError):
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR or moment.date() == _FIRST_DAY:
        return None  # the first day of many clocks: no one set it
    if hour is None:
        return When(value=moment.date().isoformat(), day=moment.date(), precision="day", evidence=proof)
    precision: Precision = "minute" if second is None else "second"
    value = moment.isoformat(timespec="minutes" if second is None else "seconds")
    instant = None
    if offset := offset_of(zone) if zone else None:
        value += "Z" if offset == "+00:00" and zone and zone[0] not in "+-" else offset
        try:
            instant = datetime.fromisoformat(moment.isoformat() + offset).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
    return When(value=value, day=moment.date(), instant=instant, precision=precision, evidence=proof)


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime:
    """Midnight as 24:00 and a leap second (ISO 8601) are the moment after them. Raises ValueError, OverflowError."""
    late = timedelta(days=hour == 24 and minute == second == 0, seconds=second == 60)
    return datetime(year, month, day, 0 if late.days else hour, minute, 59 if late.seconds else second) + late


def _http_date(text: str, proof: Evidence) -> When | None:
    """RFC 9110 and RFC 5322 dates ("Mon, 17 Mar 2025 10:00:00 GMT")."""
    if not re.match(r"(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d", text):
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when(moment.isoformat(), proof) if moment.tzinfo else None


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
    """The printed dates about the headline: published, updated, and the block of the first one.

    What stands under an `<h1>` goes before what stands above: there a site prints the day of today too.
    """
    published: When | None = None
    updated: When | None = None
    block = None
    tags: dict[int | None, list[TimeTag]] = {}
    for tag in page.times:
        tags.setdefault(tag.block, []).append(tag)
    head = next((i for i in near if page.blocks[i].tag == "h1"), near.start)
    for i in (*range(head, near.stop), *range(near.start, head)):
        found = page.blocks[i]
        bits = page.elements.bits[found.element]
        if len(found.text) > 160 or bits & (w.CAPTION | w.FIGURE | w.QUOTE):
            continue
        first, second = _dates_of(found, i, tags.get(i, []), page.elements.names[found.element], language)
        if first or second:
            published, updated = _finer(published, first), _finer(updated, second)
            block = i if block is None else block
    if page.kind == "html" and (published is None or published.precision == "day"):
        tagged = next(_time_tags(page), None)
        published = tagged if tagged and (published is None or published.day == tagged.day) else published
    return published, updated, block


def _dates_of(
    block: TextBlock, number: int, tags: list[TimeTag], names: str, language: str | None
) -> tuple[When | None, When | None]:
    """The first date that a block prints as its publication's, and as its update's, by the words before each."""
    text = block.text
    dates: list[tuple[int, int, When | None]] = []
    for tag in tags:
        start = text.find(tag.text, dates[-1][1] if dates else 0) if tag.text else -1
        if start >= 0 and tag.datetime and (found := when(tag.datetime, evidence("html", "time", tag.datetime))):
            dates.append((start, start + len(tag.text), found))
    if not dates:
        proof = evidence("visible", number, text)
        dates = [(one.start, one.end, _from_parts(one.parts, proof)) for one in printed_dates(text, language)]
    published = updated = None
    end = 0
    for start, stop, found in dates:
        lead, end = text[max(end, start - _LEAD) : start], stop
        is_updated = _UPDATED_WORDS.search(lead) or (len(dates) == 1 and _says_so_behind(text[stop : stop + _LATE]))
        beside = len(text) - (stop - start)
        told = len(_PARTING.split(lead)[-1].split()) >= _TOLD and not _LEADS.search(lead)
        prose = (
            told
            or beside > _MOST_WORDS
            or (beside > _FEW_WORDS and text[-1] in ".!?…" and len(text) - stop > _LATE // 2)
        )
        if not is_updated and prose and not _PUBLISHED_WORDS.search(lead):
            continue
        if not is_updated and len(dates) == 1 and names and not _UPDATED_NAMES.isdisjoint(words_of(names)):
            is_updated = not _PUBLISHED_WORDS.search(lead)  # what is printed goes before what the markup calls it
        if is_updated:
            updated = updated or found
        else:
            published = published or found
    return published, updated


def _says_so_behind(rest: str) -> bool:
    """Chinese, Japanese and Korean put the word for an update behind its date."""
    return "更新" in rest or "수정" in rest


def _time_tags(page: Page) -> Iterator[When]:
    """`<time>` elements that say by themselves that they are the publication's (`pubdate`, `itemprop`)."""
    for tag in page.times:
        if tag.itemprop == "datePublished" and (text := tag.datetime or tag.text):
            found = when(text, evidence("html", "time", text))
            if found:
                yield found


_SAME_DAY = (timedelta(), timedelta(days=1))


def _finer(stated: When | None, printed: When | None) -> When | None:
    """The machine-readable date; the printed one where there is none, or it alone has the time of the same day, or of
    the evening before: that day may be Greenwich's.
    """
    if stated is None or printed is None:
        return stated or printed
    if stated.precision == "day" and printed.precision != "day" and stated.day - printed.day in _SAME_DAY:
        return printed
    return stated


_FOOT, _MARGIN = 3, 8
"""Blocks behind the body that may be its foot, and characters beside the date in one that holds nothing else."""
_LINE, _NOTICE = 80, 300
"""Characters of a line, and of a sentence, at most that say when a text was published."""


@cache
def _written() -> re.Pattern[str]:
    """How systems say so in a sentence, or before a name ("Submitted by ida on 3 May 2026")."""
    return expression(
        r"\W*(?:(?:this (?:entry|post|article) was|(?:dieser|der) (?:artikel|beitrag|eintrag) wurde|"
        r"cet(?:te)? (?:article|entrée|publication) a été|est[ae] (?:entrada|artículo) (?:fue|ha sido)|"
        r"este (?:post|artigo) foi|questo articolo è stato|dit (?:bericht|artikel) (?:is|werd))\b|"
        r"(?:submitted|posted|gespeichert|eingereicht|geschrieben|soumis|enviado|inviato|skrivet) "
        r"(?:by|von|par|por|da|av) )"
        r"(?=.{0,60}\d)",
        re.I,
    )


@cache
def _parts() -> re.Pattern[str]:
    return expression(r"\s*[|•·]\s*(?:(?:article|artikel|artículo|articolo|artigo)\s)?", re.I)


def _in_foot(page: Page, behind: int, language: str | None) -> When | None:
    """The date in the foot of the article, right behind its body: of its `<time>`, or all that a block holds."""
    tags = {tag.block: tag for tag in reversed(page.times)}
    for number in range(behind, min(behind + _FOOT, len(page.blocks))):
        block = page.blocks[number]
        if not page.elements.bits[block.element] & w.FOOTER or len(block.text) > _NOTICE:
            continue
        if (tag := tags.get(number)) and (text := tag.datetime or tag.text):
            return when(text, evidence("html", "time", text), language)
        dates = printed_dates(block.text, language)
        if len(dates) == 1 and len(block.text) - (dates[0].end - dates[0].start) <= _MARGIN:
            return _from_parts(dates[0].parts, evidence("visible", number, block.text))
    return None


def _weak(page: Page, near: range, language: str | None) -> Iterator[When]:
    """From a line behind the article that says so of one day, or from the address alone."""
    said: dict[date, When] = {}
    written: dict[date, When] = {}
    for number in range(near.stop, len(page.blocks)):
        text = page.blocks[number].text
        if len(text) < _LINE and any(_PUBLISHED_WORDS.match(part) for part in _parts().split(text)):
            into = said
        elif len(text) < _NOTICE and _written().match(text):
            into = written
        else:
            continue
        if found := printed_when(text, evidence("visible", number, text), language):
            into.setdefault(found.day, found)
    for told in (said, written):
        if len(told) == 1:
            yield from told.values()
    for url in filter(None, (page.url, page.meta("og:url"))):
        address = _IN_URL.search(url.lower()) or _IN_NUMBER.search(url.lower())
        month = address and (address[2] if address[2].isdigit() else MONTHS.get(address[2]))
        if address and month:
            parts = (address[1], str(month), address[3], *_NO_CLOCK)
            if result := _from_parts(parts, evidence("url", None, address[0])):
                yield result
