"""When the copy was published and updated: every place a page says it in, the machine-readable ones first.

Forms are in `moments` and `printed_dates`; places that tell least surely in `weak_dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from onrecord.article.around import follows_link
from onrecord.article.dates.moments import from_parts, when
from onrecord.article.dates.months import CHANGED_WORDS, PUBLISHED_WORDS
from onrecord.article.dates.printed_dates import printed_dates
from onrecord.article.hints import words_of
from onrecord.article.page_kind import says_article, says_forum
from onrecord.article.structured import texts
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock, TimeTag
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, When

_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued", "dcterms.date", "dc.date", "originalpublicationdate", "dcterms.created", "date.created",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "datecreated", "date", "article:published",
    "og:pubdate", "article_date_original", "last-published", "dc.date.created", "citation_publication_date",
    "published_at", "published-date", "published", "w-published-date", "article:published:time", "apub:time", "og:time",
    "pdate",
)  # fmt: skip
_META_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "article:updated_time", "revision_date", "modified", "modified-date", "article:modified:time",
    "weibo: article:update_at", "udate",
)  # fmt: skip
_UPDATED_WORDS = expression(rf"{CHANGED_WORDS}|更新|수정", re.I)
_SIGNED_NAMES = frozenset("byline firma author autor auteur".split())
_CHANGE = Pattern(rf"\s*[(\[][^()\[\]]*(?:{_UPDATED_WORDS.pattern})[^()\[\]]*[)\]]", re.I)
"""What stands in brackets behind a date of when it was changed, and by whom: it makes no prose of the line."""
_UPDATED_NAMES = frozenset("updated modified changed lastmod lastmodified dateupdated datemodified".split())
_LEAD = 40
"""So many characters before a date tell what it is the date of."""
_LATE = 20
"""So many characters behind a date may tell it too."""
_LABEL = 20
"""Characters of a line above a date that says what it is of ("Updated on"), at most."""
_ALONE = 30
"""Characters of a line that is a date and no more, at most."""
_MEMBER = Pattern(
    r"(?:joined|registered|founded|member since|mitglied seit|registriert(?: seit)?|dabei seit|inscrit|inscription|"
    r"membre depuis|registrado|miembro desde|membro desde|iscritto|lid sinds|geregistreerd|dołączył|rejestracja|medlem|"
    r"регистрация|зарегистрирован|katılım|kayıt)\b",
    re.I,
)
"""How a forum's line begins that tells since when somebody is a member."""
_JUDGED = Pattern(
    r"\b(?:(?:urteil\w{0,2}|beschlu\w{1,4}|beschlüsse\w?|entscheidung\w{0,2}) vom|(?:arrêt|jugement|ordonnance) du|"
    r"sentenza del|sentencia de(?:l día)?|wyrok\w{0,3} z(?: dnia)?|"
    r"(?:judgment|ruling) (?:of|dated|delivered on|handed down on))\W*$",
    re.I,
    needs=("urteil", "beschl", "entscheid", "arrêt", "jugement", "ordonn", "senten", "wyrok", "judgment", "ruling"),
)
"""What stands before the day of a judgment, which a court's release prints beside its own."""
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
    page: Page, node: int | None, beside: Beside | None, near: range, headline: int | None, language: str | None,
    body: list[int],
) -> Dates:  # fmt: skip
    """The dates of the copy. `near`: the blocks about the `headline`'s, where a printed date is the article's; `body`:
    its body's blocks."""
    latest = _latest(beside)
    printed, printed_updated, block = _printed(page, near, headline, language)
    day, changed = (one.day if one else None for one in (printed, printed_updated))
    told = [found for found in _published(page, node, beside, day) if found.day <= latest]
    published = next(
        (found for found in told if found.day == day and _is_later(found, told[0])), told[0] if told else None
    )
    updated = next((found for found in _updated(page, node, beside, changed) if found.day <= latest), None)
    if printed is None and published is None and updated is None and block is not None and _is_hatom(page, block):
        printed, printed_updated = printed_updated, None
    published = _finer(published, printed if printed is None or printed.day <= latest else None)
    if published and printed and published.day - printed.day > _WELL_BEFORE:
        published = printed if _is_the_articles(page, printed, headline, body) else published
    if printed_updated and (updated is None or printed_updated.day - updated.day > _SAME_DAY[1]):
        updated = printed_updated
    if updated is None or published is None:
        from onrecord.article.dates.weak_dates import last_change, weak_date  # many pages tell both otherwise

        updated = updated or last_change(page, near, language)
        published = published or weak_date(page, near, body, language) or _sent(page)
    if published and updated and _is_before(updated, published):
        updated = None
    return Dates(published, updated, block)


def _sent(page: Page) -> When | None:
    """A newsletter that prints no date came out when it was sent."""
    return when(page.sent, evidence("header", "Date", page.sent)) if page.sent else None


def _is_the_articles(page: Page, printed: When, headline: int | None, body: list[int]) -> bool:
    """Whether a day well before the stated one is printed between headline and text, with nothing in its line but that
    it is the publication's: systems state when they took a text in. In a thread it is since when who wrote is there."""
    words, at = printed.evidence.words or "", printed.evidence.at or ""
    if printed.evidence.from_ != "visible" or not at.isdigit() or headline is None or says_forum(page):
        return False
    rest = _LETTERS.sub(" ", words).split()
    told = len(words) <= _ALONE and len([one for one in rest if not PUBLISHED_WORDS.match(one)]) <= 1
    return told and says_article(page) and headline < int(at) < (body[0] if body else 0)


_WELL_BEFORE = timedelta(days=7)
_LETTERS = Pattern(r"[\W\d_]+")


def _is_hatom(page: Page, block: int) -> bool:
    """Whether the markup alone calls a date "updated", no words at it or in a line before it: in hAtom 0.1 an entry
    without a "published" was published then."""
    at = page.blocks[max(block - 1, 0) : block + 1]
    called = words_of(page.elements.names[page.blocks[block].element])
    printed = any(len(one.text) < _MOST_WORDS and _UPDATED_WORDS.search(one.text) for one in at)
    return "updated" in called and not printed


def _latest(beside: Beside | None) -> date:
    """The day after that on which the page was sent, where that is known: no later one is the article's."""
    sent = beside.header("date") if beside else None
    found = when(sent, evidence("header", "Date", sent)) if sent else None
    return found.day + timedelta(days=1) if found else date.max


def _is_later(found: When, first: When) -> bool:
    """Whether a tag tells a later moment than structured data, which may keep the first day of a text printed again."""
    return found.evidence.at == "article:published_time" and found.precision != "day" and found.day > first.day


def _is_before(one: When, other: When) -> bool:
    """By the moments where both are known, else by the days."""
    if one.instant and other.instant:
        return one.instant < other.instant
    return one.day < other.day


def _published(page: Page, node: int | None, beside: Beside | None, printed: date | None) -> Iterator[When]:
    yield from _from_json_ld(page, node, ("datePublished", "dateCreated"))
    yield from _from_metas(page, _META_PUBLISHED, printed)
    yield from _from_microdata(page, "datePublished", printed)
    yield from _from_json_ld(page, node, ("uploadDate",))  # a film's, which may stand in a reader's post
    if beside and beside.feed and beside.feed.published:
        found = when(beside.feed.published, evidence("feed", "published", beside.feed.published))
        if found:
            yield found


def _updated(page: Page, node: int | None, beside: Beside | None, printed: date | None) -> Iterator[When]:
    yield from _from_json_ld(page, node, ("dateModified",))
    yield from _from_metas(page, _META_UPDATED, printed)
    yield from _from_microdata(page, "dateModified", printed)
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


def _from_metas(page: Page, names: tuple[str, ...], printed: date | None) -> Iterator[When]:
    told: dict[str, list[str]] = {}
    for meta in page.metas:
        told.setdefault(meta.name, []).append(meta.content)
    for name in names:
        yield from _of_one_day([(text, evidence("meta", name, text)) for text in told.get(name, ()) if text], printed)


def _from_microdata(page: Page, name: str, printed: date | None) -> Iterator[When]:
    values = [item.value for item in page.microdata if name in item.names]
    yield from _of_one_day([(text, evidence("microdata", name, text)) for text in values], printed)


def _of_one_day(told: list[tuple[str, Evidence]], printed: date | None) -> Iterator[When]:
    """The first moment told. Where several days are they are of cards, pictures and films too, and only the day that
    is printed about the headline tells that it is the article's."""
    found = [one for text, proof in told if (one := when(text, proof))]
    if not found:
        return
    first = found[0]
    alike = all(one.day == first.day or (one.instant and one.instant == first.instant) for one in found)
    if alike or first.day == printed:
        yield first


def _printed(
    page: Page, near: range, headline: int | None, language: str | None
) -> tuple[When | None, When | None, int | None]:
    """The printed dates about the headline: published, updated, and the block of the first one.

    What stands under an `<h1>`, or under the headline of bare text, goes before what stands above: there a site prints
    the day of today too, and those of other stories. (A thread's title may stand again in its second post.)
    """
    published: When | None = None
    updated: When | None = None
    block = None
    tags: dict[int | None, list[TimeTag]] = {}
    for tag in page.times:
        tags.setdefault(tag.block, []).append(tag)
    head = headline if headline is not None and page.kind == "text" else near.start
    head = next((i for i in near if page.blocks[i].tag == "h1"), head)
    order = (*range(head, near.stop), *range(near.start, head))
    of_others = {i for i in order if i > head and follows_link(page, i)}
    for i in (*(i for i in order if i not in of_others), *sorted(of_others)):
        found = page.blocks[i]
        bits = page.elements.bits[found.element]
        if len(found.text) > 160 or bits & (w.CAPTION | w.FIGURE | w.QUOTE) or (i in of_others and block is not None):
            continue
        if _MEMBER.match(found.text):
            continue
        first, second = _dates_of(found, i, tags.get(i, []), page.elements.names[found.element], language)
        if first and published and not second and _is_under_label(page, i):
            first, second = None, first
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
        words = tag.datetime or tag.text
        if start >= 0 and (found := when(words, evidence("html", "time", words), language)):
            dates.append((start, start + len(tag.text), _as_read(tag, found, language)))
    if not dates:
        proof = evidence("visible", number, text)
        dates = [(one.start, one.end, from_parts(one.parts, proof)) for one in printed_dates(text, language)]
    published = updated = None
    signed = not _SIGNED_NAMES.isdisjoint(words_of(names))  # who wrote, where, when
    end = 0
    for start, stop, found in dates:
        lead, end = text[max(end, start - _LEAD) : start], stop
        if _JUDGED.search(lead):
            continue
        is_updated = _UPDATED_WORDS.search(lead) or (len(dates) == 1 and _says_so_behind(text[stop : stop + _LATE]))
        beside = len(_CHANGE.sub("", text) if "(" in text else text) - (stop - start)
        told = len(_PARTING.split(lead)[-1].split()) >= _TOLD and not _LEADS.search(lead) and not signed
        prose = (
            told
            or beside > _MOST_WORDS
            or (beside > _FEW_WORDS and text[-1] in ".!?…" and len(text) - stop > _LATE // 2)
        )
        if not is_updated and prose and not PUBLISHED_WORDS.search(lead):
            continue
        if not is_updated and len(dates) == 1 and names and not _UPDATED_NAMES.isdisjoint(words_of(names)):
            # what is printed goes before what the markup calls it
            is_updated = not PUBLISHED_WORDS.search(lead) and not _UPDATED_WORDS.search(text, stop)
        if is_updated:
            updated = updated or found
        else:
            published = published or found
    return published, updated


def _is_under_label(page: Page, number: int) -> bool:
    """Whether a line of its own says right above a date that it is an update's ("Updated on")."""
    label = page.blocks[number - 1].text if number and len(page.blocks[number].text) <= _ALONE else ""
    return len(label) <= _LABEL and not any(map(str.isdigit, label)) and _UPDATED_WORDS.search(label) is not None


def _as_read(tag: TimeTag, found: When, language: str | None) -> When:
    """The day that a `<time>` prints in full, where its attribute tells quite another one; else what that tells."""
    printed = when(tag.text, evidence("html", "time", tag.text), language) if tag.datetime else None
    apart = printed is not None and abs(printed.day - found.day) > timedelta(days=1)
    return printed if printed and apart else found


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
