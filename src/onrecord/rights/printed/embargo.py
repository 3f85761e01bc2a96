"""Printed embargoes: "Embargoed until 00:01 GMT, 12 March 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Final, get_args

from onrecord.article.article import Article, Label
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock
from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.rights.found import Found, Say, says

_USES: Final = ("quote", "feed", "republish", "adapt", "archive", "index")
_MONTHS: Final = (
    ("jan", "ene", "gen"), ("feb", "fév", "fev"), ("mar", "mär", "mrt", "maa"), ("apr", "avr", "abr"),
    ("may", "mai", "mag", "mei"), ("jun", "juin", "giu"), ("jul", "juil", "lug"), ("aug", "aoû", "ago"),
    ("sep", "set"), ("oct", "okt", "ott", "out"), ("nov",), ("dec", "dez", "déc", "dic"),
)  # fmt: skip
_LONGEST: Final = 200
_OTHERS: Final = frozenset({"body", "comment", "caption", "promotion", "navigation"})
_ITS_OWN: Final = tuple(label for labels in get_args(Label) for label in get_args(labels) if label not in _OTHERS)
"""Labels of blocks beside the body that do not speak of another text."""
_EVERYWHERE: Final = timezone(timedelta(hours=-12))
"""Where the page gives no zone, the embargo holds until the moment has come on the whole earth."""
_ZONES: Final = {"gmt": 0, "utc": 0, "z": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "pst": -8, "pdt": -7}


_STEMS: Final = ("embarg", "not for ", "sperrfrist", "gesperrt bis")


@cache
def _notice() -> re.Pattern[str]:
    """Until when a text is held back; one of `date` to `date4` is what follows, in which the day stands."""
    return expression(
        r"(?:under )?(?:strict )?embargo(?:ed)?(?: for (?:release|publication))?(?: is)?(?: in (?:force|place))?[ :,-]*"
        r"(?:until|till|to|before|lifts)[ :]*(?P<date>.{0,80})"
        r"|not for (?:publication|release|use|broadcast)(?:[^.]{0,40})(?:before|until|prior to)[ :]*(?P<date2>.{0,80})"
        r"|(?:sperrfrist|embargo|embarga[dt][oa]|gesperrt):? ?(?:bis|hasta(?: el)?|jusqu'(?:au|à)|fino al|até|tot)[ :]"
        r"(?P<date3>.{0,80})"
        r"|(?:sperrfrist[ :]|^\W*embargo ?(?::|- ?|\u2013 ?|\u2014 ?))(?P<date4>.{0,10}\d.{0,80})"
    )


def embargo_founds(page: Page, article: Article, now: datetime) -> Iterator[Found]:
    """The embargo that is a block of its own, whatever its label: over the body, its first or last, or behind it."""
    blocks, several = page.blocks, min(len(page.blocks), len(article.labels))
    body = article.numbers("body", below=several)
    first, last = (body[0], body[-1]) if body else (-1, several)
    outside = [n for n in article.numbers(*_ITS_OWN, below=several) if n < first or n > last]
    for number in _begun(blocks, sorted({first, last, *outside}) if body else ()):
        text = blocks[number].text
        folded = " ".join(text.casefold().replace("\u2019", "'").split())
        if stands(_STEMS, folded) and _opening().match(folded) and (said := embargo(folded, now)):
            place = evidence("visible", str(number), text)
            yield Found(kind="embargo", words=text, evidence=place, says=said, scope="article")


def _begun(blocks: Sequence[TextBlock], numbers: Sequence[int]) -> list[int]:
    """Of some blocks those short ones that may be an embargo and nothing else: begun as one, with a word of it."""
    begun = [n for n in numbers if (initial := blocks[n].text[:1]) in _INITIALS or not initial.isalnum()]
    if not stands(_BEGUN, "\n".join([blocks[n].text for n in begun]).casefold()):
        return []
    return [n for n in begun if len(text := blocks[n].text) <= _LONGEST and stands(_BEGUN, text.casefold())]


_INITIALS: Final = frozenset("sbuegnSBUEGNſ")
"""The first letters of what `_opening` finds, in either case."""
_BEGUN: Final = ("embarg", "sperr", "not")
"""One of these stands where one of the stems does, whatever the white space between words."""


@cache
def _opening() -> re.Pattern[str]:
    # of a block that is nothing but an embargo
    return expression(
        r"\W*(?:strict(?:ly)? |under (?:strict )?|sous |bajo |sotto |unter )?"
        r"(?:embarg|sperrfrist|gesperrt bis|not for )"
    )


def embargo(folded: str, now: datetime) -> tuple[Say, ...]:
    """What an embargo in a folded sentence says at `now`: nothing once it is over; a date that can't be read asks."""
    if not stands(_STEMS, folded):
        return ()
    match = _notice().search(folded)
    if match is None:
        return ()
    until = _moment(match["date"] or match["date2"] or match["date3"] or match["date4"] or "")
    if until is None:
        return says(_USES, "ask", "R18", "an embargo whose end could not be read")
    return says(_USES, "no", "R18", f"until {until.isoformat()}") if now < until else ()


def _moment(text: str) -> datetime | None:
    if iso := re.search(r"(\d{4})-(\d\d)-(\d\d)", text):
        day = (int(iso[1]), int(iso[2]), int(iso[3]))
    elif named := re.search(
        r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:of |de )?([^\W\d_]{3,})\.?,? (?:de )?(\d{4})", text
    ):
        day = (int(named[3]), _month(named[2]), int(named[1]))
    elif named := re.search(r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", text):
        day = (int(named[3]), _month(named[1]), int(named[2]))
    elif numbers := re.search(r"\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b", text):
        day = (int(numbers[3]), int(numbers[2]), int(numbers[1]))
    else:
        return None
    clock = re.search(
        r"\b([01]?\d|2[0-3])[:.]([0-5]\d)(?![.\d]\d)\s*(am|pm|a\.m|p\.m)?", text.replace(str(day[0]), " ")
    )
    zone = next((name for name in _ZONES if re.search(rf"\b{name}\b", text)), None)
    offset = timezone(timedelta(hours=_ZONES[zone])) if zone else _EVERYWHERE
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (23, 59)
    if clock and clock[3]:
        hour = hour % 12 + (12 if clock[3].startswith("p") else 0)
    try:
        return datetime(*day, hour, minute, tzinfo=offset).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _month(name: str) -> int:
    return next((n for n, starts in enumerate(_MONTHS, 1) if name.startswith(starts)), 0)
