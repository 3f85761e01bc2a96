"""The day of publication where neither tags nor a line about the headline tell it: a dateline, notices, the foot, the
address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from onrecord.article.dates.moments import from_parts, printed_when, when
from onrecord.article.dates.months import MONTHS, PUBLISHED_WORDS
from onrecord.article.dates.printed_dates import PrintedDate, printed_date, printed_dates
from onrecord.article.hints import words_of
from onrecord.article.set_aside.name_kinds import kind_by_names
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import When

_NO_CLOCK = (None, None, None, None)
_IN_URL = Pattern(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_IN_NUMBER = Pattern(r"/[a-z]{0,3}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4,})?(?=[/_.?-]|$)")
"""An article's number that begins with its day and has a clock or count behind it ("A2026050316450001")."""


def weak_date(page: Page, near: range, body: list[int], language: str | None) -> When | None:
    """The day that the page tells least surely. `near`: the blocks about the headline; `body`: its body's blocks."""
    return (
        _in_dateline(page, body[:_FIRST], language)
        or next(_weak(page, near, language), None)
        or (_in_foot(page, body[-1] + 1, language) if body else None)
    )


_SIGNED = Pattern(
    r"\W*(?:(?P<done>posted|published|submitted|written|gespeichert|veröffentlicht|eingereicht|geschrieben|verfasst|"
    r"soumis|publié|enviado|publicado|inviato|pubblicato|skrivet) )?(?:by|von|par|por|da|av) "
    r"(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}?) (?:on|am|le|el|il|den) (?=.{0,12}\d)",
    re.I,
)
_SIGNED_LINE, _TO_DAY = 160, 12
"""Characters of a line that says who posted a text and when, at most, and of what stands before its day: a weekday."""


class Posted(msgspec.Struct, frozen=True):
    """A line that says who posted a text and when: its block, the name as printed, the day."""

    number: int
    name: str
    day: PrintedDate


def posted_line(page: Page, behind: int, language: str | None = None) -> Posted | None:
    """The one line right behind a body, which ends before block `behind`, that says who posted it and when; None where
    there are several, or it is about readers' comments, which have the same form."""
    near = range(behind, min(behind + _NEAR, len(page.blocks)))
    found = [(i, signed) for i in near if (signed := _signed_line(page.blocks[i].text, language))]
    others = page.blocks[near.stop :] if found else ()
    if len(found) != 1 or any(_signed_line(block.text, language) for block in others):
        return None
    number, (name, day) = found[0]
    element = page.blocks[number].element
    for _ in range(_AROUND):
        if kind_by_names(page.elements.names[element]) == "comment":
            return None
        element = page.elements.parent[element]
    between = (page.blocks[i].text for i in range(behind, number))
    if any(len(text) < _LINE and _COMMENTS.search(text) for text in between):
        return None
    return Posted(number, name, day)


_NEAR, _AROUND = 5, 4
"""Blocks behind a body in which such a line may stand, and elements around it whose names may call it a comment's."""
_COMMENTS = Pattern(r"comment|kommentar|coment|reacti|reakti|antwort|repl(?:y|ies)|leserbrief|meinung", re.I)


def _signed_line(text: str, language: str | None) -> tuple[str, PrintedDate] | None:
    """The name and the day as systems print them in one line: "Posted by ida on 3 May 2026", "Von Ida am 3.5.2026".

    Without the verb the name has a capital: "by noon on 3 May 2026" names no one.
    """
    found = _SIGNED.match(text) if len(text) <= _SIGNED_LINE else None
    if found is None or not (found["done"] or found["name"][0].isupper()):
        return None
    day = printed_date(text[found.end() :], language)
    return (found["name"], day) if day and day.start <= _TO_DAY else None


_FOOT, _MARGIN = 3, 8
"""Blocks behind the body that may be its foot, and characters beside the date in one that holds nothing else."""
_LINE, _NOTICE = 80, 300
"""Characters of a line, and of a sentence, at most that say when a text was published."""


_LONG_NOTICE = 800
"""Characters of such a sentence with what it says of comments and feeds."""
_LABELLED = Pattern(r"(?:date|datum|data|fecha)(?: |: ?)\d", re.I)
"""A field of a list about the article: "Date 03.05.2026"."""


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
    """The date in the foot of the article, right behind its body: of its `<time>`, or all that a block holds; or of a
    `<time>` there that markup calls a date."""
    if posted := posted_line(page, behind, language):
        return from_parts(posted.day.parts, evidence("visible", posted.number, page.blocks[posted.number].text))
    tags = {tag.block: tag for tag in reversed(page.times)}
    for number in range(behind, min(behind + _FOOT, len(page.blocks))):
        block = page.blocks[number]
        dated = number in tags and len(block.text) < _LINE and _is_called_date(page, block.element)
        if not (page.elements.bits[block.element] & w.FOOTER or dated) or len(block.text) > _NOTICE:
            continue
        if (tag := tags.get(number)) and (text := tag.datetime or tag.text):
            return when(text, evidence("html", "time", text), language)
        dates = printed_dates(block.text, language)
        if len(dates) == 1 and len(block.text) - (dates[0].end - dates[0].start) <= _MARGIN:
            return from_parts(dates[0].parts, evidence("visible", number, block.text))
    return None


def _is_called_date(page: Page, element: int) -> bool:
    """Whether markup calls an element, or what it stands in, a date's."""
    names, parent = page.elements.names, page.elements.parent
    return not _DATES.isdisjoint(words_of(names[element]) | words_of(names[parent[element]]))


_DATES = frozenset("date datum fecha data time timestamp published pubdate".split())


def _in_dateline(page: Page, body: list[int], language: str | None) -> When | None:
    """The day behind the place before a text's first words ("CARROW, May 3, 2026 /Tern/ - ", "Pell, 3 May 2026 – ")."""
    for number in body:
        text = page.blocks[number].text[:_HEAD]
        found = (_DATED_LINE.match(text) or _DATED_FIRST.match(text)) and printed_date(text, language)
        if found and found.start <= _PLACE and _BEHIND_DAY.match(text[found.end :]):
            return from_parts(found.parts, evidence("visible", number, text[: found.end]))
    return None


_FIRST, _HEAD, _PLACE = 4, 120, 50
"""Of the body's first blocks those with a dateline, how much of them, and of that the place at most, in characters."""
_DATED_LINE = Pattern(
    r"[A-ZÀ-Þ](?:[^\W\d]|[ .’'/-]){1,30},\s?(?:(?:[^\W\d]|[ .’'-]){1,25},\s?){0,2}(?:[^\W\d_]{2,12}\.? )?\d"
)
_DATED_FIRST = Pattern(r"(?:[A-ZÀ-Þ][a-zß-ÿ]{2,12}\.? )?\d{1,2}\.?,? (?:[A-ZÀ-Þa-zß-ÿ]{3,12}\.? )?\d{4} ?[-–—]")
"""The day alone before a text's first words ("May 3, 2026 -- ", "3 mai 2026 – ")."""
_BEHIND_DAY = Pattern(r"\s*(?:[-–—]|/[A-Z]|\([A-Z])")


def _is_label(text: str) -> bool:
    """Whether a line is nothing but a word for when a text was published."""
    return len(text) <= _LABEL and text.isalpha() and PUBLISHED_WORDS.match(text) is not None


_LABEL, _DAY = 16, 30
"""Characters of such a line, and of a line that is a day and no more, at most."""


def last_change(page: Page, near: range, language: str | None) -> When | None:
    """The one day that lines behind the article tell of its last change ("Last updated: 3 May 2026")."""
    told: dict[date, When] = {}
    for number in range(near.stop, len(page.blocks)):
        text = page.blocks[number].text
        said = text[:4].lower() in _LAST_WORDS and len(text) < _LINE and _LAST.match(text)
        if said and (found := printed_when(text, evidence("visible", number, text), language)):
            told.setdefault(found.day, found)
    return next(iter(told.values())) if len(told) == 1 else None


_LAST_WORDS = frozenset("last this page arti cont docu zule letz dern últi ulti laat sena sist sids".split())
"""How the lines that `_LAST` matches begin: most blocks do not, and a page has hundreds."""
_LAST = Pattern(
    r"(?:(?:this )?(?:page|article|content|document)(?: was)? )?last (?:updated|modified|changed)(?! by)|"
    r"zuletzt (?:geändert|aktualisiert|bearbeitet)|letzte (?:änderung|aktualisierung|bearbeitung)|"
    r"dernière (?:mise à jour|modification)|última (?:actualización|modificación|atualização|modificação)|"
    r"ultim[oa] (?:aggiornamento|modifica)|laatst (?:bijgewerkt|gewijzigd)|senast (?:uppdaterad|ändrad)|"
    r"sist (?:oppdatert|endret)|sidst (?:opdateret|ændret)",
    re.I,
)
"""Notices of when a page was last changed, which is no day of publication by itself."""


def _weak(page: Page, near: range, language: str | None) -> Iterator[When]:
    """From a line behind the article that says so of one day, or from the address alone."""
    said: dict[date, When] = {}
    written: dict[date, When] = {}
    for number in range(near.stop, len(page.blocks)):
        text = page.blocks[number].text
        if _is_label(text) and number + 1 < len(page.blocks) and len(page.blocks[number + 1].text) <= _DAY:
            number, text, into = number + 1, page.blocks[number + 1].text, said
        elif len(text) < _LINE and any(
            PUBLISHED_WORDS.match(part) or _LABELLED.match(part) for part in _parts().split(text)
        ):
            into = said
        elif len(text) < _LONG_NOTICE and _written().match(text[:_NOTICE]):
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
            if result := from_parts(parts, evidence("url", None, address[0])):
                yield result
