"""Bylines of pages without markup: what a line between headline and body must be to name who wrote.

There a name has no link and no class: it is told by the date in its line or beside it, by a known given name, and by a
common surname where names have no capitals.
"""

from __future__ import annotations

from onrecord.article.authors.eastern_names import is_signature
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of
from onrecord.article.authors.names import is_lead, is_no_name, is_person, names_in
from onrecord.article.authors.uncased_names import is_eastern, is_han
from onrecord.article.dates.printed_dates import printed_date, without_dates
from onrecord.given_names.eastern_surnames import CHINESE, KOREAN
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_OF_SENTENCES = frozenset("，。！？")
"""Signs of a sentence whose words no blanks part."""
_MOST_WORDS, _LINE = 9, 80
"""Words of a byline at most, and characters of the line of a date."""
_TOGETHER = 2
"""Lines from one name to the next of a byline at most."""
_STORY = 12
"""Lines of a story in which those it tells of are looked for."""
FIGURES = Pattern(
    r"\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:19|20)?\d\d\b.*|\d{1,2} (?:min(?:ute)?|h(?:ou)?r|day)s? ago\b.*"
)
"""A date in figures, which may be either of two days, or how long ago, and what stands behind it."""
_LATIN = Pattern("[A-Za-zÀ-ɏ]")
_SURNAMES = frozenset((*CHINESE, *KOREAN))


def is_plain_byline(page: Page, number: int, first: int, head: int) -> bool:
    """Whether a line without "By" names who wrote: right before the body, or dated, or beside the line of a date.

    `first`: the body's first line; `head`: the headline's.
    """
    text = page.blocks[number].text
    if not _OF_SENTENCES.isdisjoint(text):
        return False
    bare = FIGURES.sub("", without_dates(text)).strip(" |,·•–—-")
    if first - 2 <= number < first and len(text.split()) <= _MOST_WORDS:
        if is_eastern(text):
            return _is_eastern_name(bare)
        known = has_given_name(bare) or not is_person(bare)
        return known or bare != text or _is_by_date(page, number, first, head)
    if not head < number < first or len(text) > _LINE:
        return False
    if bare == text and not _is_by_date(page, number, first, head):
        return False
    name = _person_at_start(bare)
    return name is not None and (bare != text or not _is_told_of(page, name, first, head))


def led_alone(page: Page, found: list[tuple[int, Author]]) -> list[tuple[int, Author]]:
    """Of the names in lines those that "By" or the like leads to, and what follows them line by line; without
    one those that stand together last: above them are other stories' writers, and the names of captions."""
    led = set[int]()
    for i, _ in found:
        before = page.blocks[i - 1].text if i else ""
        if lead_of(page.blocks[i].text) or is_lead(before) or i - 1 in led:
            led.add(i)
    if led:
        return [one for one in found if one[0] in led]
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


def _is_told_of(page: Page, name: str, first: int, head: int) -> bool:
    """Whether the headline or the story's first lines speak of somebody called so: a tag, or the name in a caption."""
    last = name.split()[-1]
    return any(last in page.blocks[i].text for i in (head, *range(first, min(first + _STORY, len(page.blocks)))))


def _is_eastern_name(text: str) -> bool:
    """Whether a line in Chinese, Japanese or Korean is a common surname and a given name."""
    name = text.strip()
    if is_signature(name):
        return True
    return name[:1] in _SURNAMES and (is_han(name) or (2 <= len(name) <= 4 and all("가" <= c <= "힣" for c in name)))


def _is_by_date(page: Page, number: int, first: int, head: int) -> bool:
    """Whether the line before, or one of the two behind, is that of a date."""
    beside = [page.blocks[i].text for i in (number - 1, number + 1, number + 2) if head < i < first]
    return any(len(text) < _LINE and (printed_date(text) is not None or FIGURES.search(text)) for text in beside)
