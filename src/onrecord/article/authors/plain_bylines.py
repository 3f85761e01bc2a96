"""Bylines of pages without markup: what a line between headline and body must be to name who wrote.

There a name has no link and no class: it is told by the date in its line or beside it, by a known given name, and by a
common surname where names have no capitals.
"""

from __future__ import annotations

import re
from collections import Counter

from onrecord.article.authors.eastern_names import is_signature
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, led_part, without_lead
from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.name_words import AGENCIES
from onrecord.article.authors.names import is_lead, is_no_name, is_person
from onrecord.article.authors.uncased_names import is_eastern, is_han
from onrecord.article.dates.printed_dates import printed_date, printed_dates, without_dates
from onrecord.given_names.eastern_surnames import CHINESE, KOREAN
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_OF_SENTENCES = frozenset("，。！？")
"""Signs of a sentence whose words no blanks part."""
_MOST_WORDS, _LINE = 9, 80
"""Words of a byline at most, and characters of the line of a date."""
_EDGES = " |,·•–—-"
_BELOW = 6
"""Lines below the body's first, which may be a deck, among which a known name and a day in one line are a byline."""
_TOGETHER = 2
"""Lines from one name to the next of a byline at most."""
_CREDIT = 50
"""Characters of a line in a story that may be the credit of a picture."""
_STORY = 12
"""Lines of a story in which those it tells of are looked for."""
FIGURES = Pattern(
    r"\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:19|20)?\d\d\b.*|"
    r"\d{1,2} (?:min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago\b.*",
    re.I,
)
"""A date in figures, which may be either of two days, or how long ago, and what stands behind it."""
_LATIN = Pattern("[A-Za-zÀ-ɏ]")
_CLOCK = Pattern(r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b")
_WORD = Pattern(r"[\w-]+")
_PUBLISHED = Pattern(
    r"\b(?:(?:first |last )?(?:published|updated|posted)|publicerad|uppdaterad|publisert|oppdatert|veröffentlicht|"
    r"aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|güncelleme|yayınlanma)\b(?: (?:on|am|le|el|il))?",
    re.I,
)
"""Words that lead to a date, also to a clock alone."""
_BRACKETS = Pattern(r"\([^()]*\)")
"""Where captions have their credits."""
_MARKS = Pattern(r"\s*(?:[|/•·,;()]|[–—-]\s|\s[–—-]|:\s)\s*")
_PARTED = tuple("|·•")
_RELEASED = Pattern(
    r"(?:released|published|updated|posted)?(?: on)?:?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?", re.I
)
"""What may stand before a date: "Released Wednesday, March 2, 2026"."""
_BETWEEN = Pattern(r"\s*[,/&]\s*")
_TELLING, _LONG_STORY = 4, 40
"""Letters of a word that tells what a line is, and the lines of a story in which it is looked for."""
_NAME_WORDS, _FEW_BESIDE = 4, 3
"""Words of a name at most, and of the rest of a line whose name no list holds."""
_TRADE = Pattern(
    r"(?:[^\W\d_]+ ){0,2}(?:journalist(?:e|in)?|jornalista|giornalista|periodista|reporter(?:in)?|redakteur(?:in)?|"
    r"redact(?:eur|rice|or)|correspond(?:ent|ant)e?|korrespondent(?:in)?|corresponsal|editor|columnist|writer)\b",
    re.I,
)
"""What somebody is, in the line behind the name."""
_SURNAMES = frozenset((*CHINESE, *KOREAN))


def is_plain_byline(page: Page, number: int, first: int, head: int) -> bool:
    """Whether a line without "By" names who wrote: right before the body, or dated, or beside the line of a date.

    `first`: the body's first line; `head`: the headline's.
    """
    text = page.blocks[number].text
    if not _OF_SENTENCES.isdisjoint(text):
        return False
    if _names_agency(text):
        return head < number < first and _is_by_date(page, number, first, head, 1)
    return _may_be_byline(page, number, first, head) and not _is_of_the_story(page, text, first)


def _may_be_byline(page: Page, number: int, first: int, head: int) -> bool:
    """The same, though the story may have the words of what looks like a name."""
    text = page.blocks[number].text
    bare = FIGURES.sub("", without_dates(text)).strip(_EDGES)
    if bare and _RELEASED.fullmatch(bare):
        return False
    if first - 2 <= number < first and len(text.split()) <= _MOST_WORDS:
        if is_eastern(text):
            return _is_eastern_name(bare)
        known = has_given_name(bare) or not is_person(bare)
        if known or bare != text or _is_by_date(page, number, first, head):
            return True
    if not head < number < first + _BELOW or len(text) > _LINE:
        return False
    told = dated_names(text)
    if told is not None and (number < first or has_given_name(told) or _is_own_at_start(page, text, told)):
        return not _is_told_of(page, told, number, first, head)
    if number >= first:
        return False
    if bare == text.strip(_EDGES) and not _is_by_date(page, number, first, head):
        trade = page.blocks[number + 1].text if number + 1 < first else ""
        return _is_known(bare) and _TRADE.match(trade) is not None and len(trade.split()) <= _MOST_WORDS
    name = _person_at_start(bare)
    if name is None:
        return _is_own_name(page, bare) and _is_by_date(page, number, first, head, 1)
    return bare != text or not _is_told_of(page, name, number, first, head)


def is_agency_by_date(page: Page, number: int, first: int, head: int) -> bool:
    """Whether a line between headline and body is an agency's name beside the line of the date."""
    told = page.blocks[number].text.casefold() in AGENCIES
    return told and head < number < first and _is_by_date(page, number, first, head, 1)


def _names_agency(text: str) -> bool:
    """Whether a line is nothing but an agency, or one and a known name ("Reuters, Ida Moor")."""
    parts = [part.strip() for part in _BETWEEN.split(text)] if len(text) <= _LINE else []
    agencies = [part for part in parts if part.casefold() in AGENCIES]
    return bool(agencies) and all(part in agencies or _is_known(part) for part in parts)


def _is_of_the_story(page: Page, text: str, first: int) -> bool:
    """Whether what has the form of names in a line is none: no list knows a given name in it, and the story has half of
    its words in small letters. So are headlines and labels."""
    if has_given_name(text) or lead_of(text):
        return False
    named = [_WORD.findall(one.name) for one in names_in(without_dates(text)) if one.kind == "person"]
    telling = [[word for word in words if len(word) >= _TELLING and word[0].isupper()] for words in named]
    if not any(telling):
        return False
    story = {word for block in page.blocks[first : first + _LONG_STORY] for word in _WORD.findall(block.text)}
    return any(words and 2 * sum(word.casefold() in story for word in words) >= len(words) for words in telling)


def dated_names(text: str) -> str | None:
    """Of a line that holds a date, or a clock behind "Published", the names beside it, which marks part from it."""
    spans = [(one.start, one.end) for one in printed_dates(text)]
    if not spans and FIGURES.search(text) is None and not (_PUBLISHED.search(text) and _CLOCK.search(text)):
        return None
    if len(text) > _LINE:
        return None
    for start, end in reversed(spans):
        text = f"{text[:start]}|{text[end:]}"
    text = _CLOCK.sub("|", FIGURES.sub("|", _PUBLISHED.sub("|", text)))
    parts = [led_part(part) or part for part in (part.strip(_EDGES) for part in _MARKS.split(text)) if part]
    parts = [without_lead(part) for part in parts]
    names = [part for part in parts if _is_name(part) and not _RELEASED.fullmatch(part)]
    known = [name for name in names if has_given_name(name)]
    if known:
        return ", ".join(known)
    beside = sum(len(part.split()) for part in parts) - sum(len(name.split()) for name in names)
    alone = len(names) == 1 and names[0] in (parts[0], parts[-1]) and beside <= _FEW_BESIDE
    return names[0] if alone and _has_form(names[0]) else None


def names_with_trade(text: str) -> bool:
    """Whether a line is somebody's known name and what they are behind a mark ("Ida Moor – Reporter")."""
    name, *rest = _MARKS.split(text, maxsplit=1)
    return bool(rest) and _TRADE.match(rest[0]) is not None and _is_known(name)


def _is_name(text: str) -> bool:
    return len(text.split()) <= _NAME_WORDS and is_person(text) and not is_no_name(text)


def _is_known(text: str) -> bool:
    return _is_name(text) and has_given_name(text)


def _has_form(name: str) -> bool:
    """Whether a name that no list holds is written as names are: in small letters as well, or short where none are."""
    if is_eastern(name):
        return _is_eastern_name(name) or is_han(name.replace(" ", ""))
    return not any(word.isupper() for word in name.split() if len(word) > 1 and "." not in word)


def _is_own_name(page: Page, name: str) -> bool:
    """Whether a name whose first word no list holds is one: its words stand nowhere else on the page but in it."""
    if not _is_name(name) or len(name.split()) >= _NAME_WORDS or not _has_form(name):
        return False
    whole = "\n".join([block.text for block in page.blocks]).casefold()
    words, own = Counter(_WORD.findall(whole)), whole.count(name.casefold())
    return all(len(word) > 1 and words[word] == own for word in _WORD.findall(name.casefold()))


def _is_own_at_start(page: Page, text: str, name: str) -> bool:
    """Whether a line begins with such a name and a mark: "Sena Karsu | 05.04.2026"."""
    behind = text[len(name) :].lstrip()
    return text.startswith(name) and behind[:1] in _PARTED and _is_own_name(page, name)


def led_alone(page: Page, found: list[tuple[int, Author]], first: int) -> list[tuple[int, Author]]:
    """Of the names in lines those that "By" or the like leads to, and what follows them line by line, of writers those
    above the body's `first` line where any are there; without one those that stand together last: above them are other
    stories' writers, and the names of captions."""
    led = set[int]()
    for i, _ in found:
        before = page.blocks[i - 1].text if i else ""
        if lead_of(page.blocks[i].text) or is_lead(before) or i - 1 in led:
            led.add(i)
    if led:
        above = any(i < first for i in led)
        return [(i, one) for i, one in found if i in led and (i < first or not above or one.role != "writer")]
    last = found[-1][0] if found else 0
    for i, _ in reversed(found):
        last = i if last - i <= _TOGETHER else last
    return [one for one in found if one[0] >= last]


def _person_at_start(text: str) -> str | None:
    """The person that a line begins with, where it holds little else."""
    if not text or len(text.split()) > _MOST_WORDS:
        return None
    if is_eastern(text):
        return text if _is_eastern_name(text) else None
    found = names_in(text)
    if not found or found[0].kind != "person" or not text.casefold().startswith(found[0].name.casefold()):
        return None
    if is_no_name(found[0].name):
        return None
    known = has_given_name(text) or (not _LATIN.match(text) and is_person(text))
    return found[0].name if known else None


def _is_told_of(page: Page, name: str, number: int, first: int, head: int) -> bool:
    """Whether the headline or the story's first paragraphs, the line itself aside, speak of somebody called so: a tag,
    or the name in a caption."""
    last = name.split()[-1]
    story = [page.blocks[i].text for i in range(first, min(first + _STORY, len(page.blocks))) if i != number]
    told = (_BRACKETS.sub("", text) for text in story if len(text) > _CREDIT)
    return any(last in text for text in (page.blocks[head].text, *told))


def _is_eastern_name(text: str) -> bool:
    """Whether a line in Chinese, Japanese or Korean is a common surname and a given name."""
    name = text.strip()
    if is_signature(name):
        return True
    return name[:1] in _SURNAMES and (is_han(name) or (2 <= len(name) <= 4 and all("가" <= c <= "힣" for c in name)))


def _is_by_date(page: Page, number: int, first: int, head: int, behind: int = 2) -> bool:
    """Whether the line before, or one of those right behind, is that of a date."""
    places = (number - 1, *range(number + 1, number + 1 + behind))
    return any(_has_date(page.blocks[i].text) for i in places if head < i < first)


def _has_date(text: str) -> bool:
    if len(text) >= _LINE:
        return False
    if printed_date(text) is not None or FIGURES.search(text) is not None:
        return True
    return _PUBLISHED.search(text) is not None and _CLOCK.search(text) is not None
