"""Short lines at an article that may name another maker of it, in whatever words: all names but known ones.

As with grants (`plainness`), a list of what a credit may be worded like is never whole. So the words that may stand
in a line by the article are listed, with the names of its outlet and writers, and persons, dates and places where a
byline has them; a line with any other name in it is one to be asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from onrecord.article.dates.months import MONTHS
from onrecord.article.dates.zones import offset_of
from onrecord.given_names import is_first_name
from onrecord.page import host_of, registrable
from onrecord.rights.agencies import is_of_pictures
from onrecord.rights.makers.employers import is_house
from onrecord.rights.patterns import asked, compiled
from onrecord.rights.printed import byline_words as w
from onrecord.rights.printed.phrases import PARTS, TEXT, has
from onrecord.rights.printed.texts import fold

LONGEST: Final = 100
"""Characters of a line that is looked into; sentences that are longer are read by `makers`."""


class Known(msgspec.Struct, frozen=True):
    """Names that may stand by an article: of its outlet and its writers, its headline, its section."""

    phrases: tuple[str, ...]
    words: frozenset[str]
    lines: frozenset[str] = frozenset()
    """What may be a line, or a piece of one between dots and bars: the section, tags, folders of the address."""
    initials: frozenset[str] = frozenset()
    """Of the writers."""
    german: bool = False
    house: bool = False
    """The outlet is a body whose officers write: their offices are its own."""


def known_of(
    names: Iterable[str | None],
    writers: Sequence[str],
    section: str | None = None,
    tags: Iterable[str] = (),
    address: str | None = None,
    language: str | None = None,
) -> Known:
    """What may be named: `names` as they stand, the outlet's first, each word of `writers`, the rest as pieces."""
    names = [name for name in names if name]
    phrases = sorted({fold(name) for name in (*names, *writers) if name}, key=len, reverse=True)
    phrases = [phrase for phrase in phrases if len(phrase.strip()) > 1]
    told = " ".join(writers)
    path = (address or "").partition("://")[2].partition("/")[2].partition("?")[0]
    folders = path.replace("-", " ").replace("_", " ").split("/")[:-1]
    own = {_initials(phrase) for phrase in phrases if " " in phrase}
    return Known(
        phrases=tuple(phrases),
        words=frozenset((*re.findall(r"[^\W_]+", fold(told)), *own)),
        lines=frozenset(fold(one) for one in (*tags, *folders, section or "")),
        initials=frozenset(_initials(fold(writer)) for writer in writers),
        german=(language or "").startswith("de"),
        house=bool(names) and is_house(names[0] or ""),
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def is_person(name: str) -> bool:
    """Whether a name begins with a given name that is known."""
    given = (name.split() or [""])[0].casefold().rstrip(".")
    return is_first_name(given) or is_first_name(_without_accents(given))


def _without_accents(word: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))


def names_stranger(words: str, known: Known, bare: bool = False) -> bool:
    """Whether a line holds a name that is none of those known, nor of a person, date or place as bylines have.

    A `bare` one holds nothing but names: its first word is one, too.
    """
    line = " ".join(words.split())
    if not line or len(line) > LONGEST or _is_of_page(line, known):
        return False
    if compiled(w.HUMPS).fullmatch(line):
        line = re.sub(r"[-/_|]", " · ", re.sub(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])", " ", line))
    folded = fold(line)
    if is_of_pictures(line) or (has(PARTS, folded) and not has(TEXT, folded)):
        return False
    pieces = [piece for piece in compiled(w.PIECES).split(line) if not _is_date(piece)]
    pieces = [one for one in pieces if fold(one) not in known.lines and not compiled(w.FOLLOW).fullmatch(fold(one))]
    line = _without_known(" · ".join(pieces), known)
    if asked(w.CODED).search(line) or (compiled(w.CODE).fullmatch(line) and not _is_initials(line, known)):
        return True
    if asked(w.DOMAIN).search(line) or any(_is_name(one[0], known) for one in compiled(w.PAPER).finditer(line)):
        return True
    if any(_is_bureau(one[0], known) for one in compiled(w.WORD).finditer(line)):
        return True
    line = compiled(w.BESIDE).sub("we", line)
    longest = w.SENTENCE if line.endswith((".", "!")) else w.TITLE
    if line.count(" ") >= longest and not has(w.PUBLISHING, fold(line)):
        return False  # a sentence of something else, or another headline
    return any(_is_name(word, known) for word in _capitals(line, known.german, bare))


def _is_bureau(word: str, known: Known) -> bool:
    """Whether a word is a bureau's name in one ("Nordbyrån"), which looks like a place."""
    folded = word.casefold()
    return folded.endswith(w.BUREAUS) and folded not in w.BUREAUS and word[0].isupper() and _is_name(word, known)


def _is_date(piece: str) -> bool:
    """Whether a piece of a line holds no word but a month's name."""
    return all(word.isdigit() or word.casefold() in MONTHS for word in re.findall(r"[^\W_]+", piece))


def _is_of_page(line: str, known: Known) -> bool:
    """Whether a line is a row of sections, which may begin with the paper's name, or a box for letters by mail."""
    lower = fold(line)
    if asked(w.SIGN_UP).search(lower) and not has(w.PUBLISHING, lower):
        return True
    own = next((name for name in known.phrases if lower.startswith(name)), "")
    return any(asked(w.MENU).search(one) for one in (lower, lower[len(own) :]) if one)


def _without_known(line: str, known: Known) -> str:
    """The line with "we" for what is known in it: own names and addresses, persons, writers' places and roles."""
    line = compiled(w.GLUED).sub(r"\1 ", compiled(w.MAIL).sub(" ", line))
    line = compiled(w.ADDRESS).sub(lambda found: _own_address(found[0], known), line)
    line = compiled(w.OWN_STAFF).sub("we", line)
    for phrase in known.phrases:  # (a date or an outlet may be glued to a name)
        line = re.sub(rf"(?<![\w-])(?i:{re.escape(phrase)}(?:\.[a-z]{{2,}}){{0,2}})(?![a-zß-ÿ])", " we ", line)
    line = compiled(w.BLANK).sub("", " ".join(line.split()))
    line = _without_persons(compiled(rf"(?i:{w.ABOUT}|{w.FUNDED})").sub(_unless_made, line))
    if known.house:
        line = compiled(w.OFFICE).sub("we", line)
    line = compiled(w.PLACE).sub("we", compiled(w.STREET).sub(" ", line))
    return compiled(w.ROLE).sub("we", line)


def _unless_made(about: re.Match[str]) -> str:
    """Nothing for what leads to no maker; "Note: written by …" does."""
    return about[0] if asked(w.MADE_BY).search(about[0].casefold()) else " "


def _own_address(address: str, known: Known) -> str:
    host = host_of(address)
    return "we" if host and (registrable(host) or host) in known.phrases else address


def _is_initials(code: str, known: Known) -> bool:
    """Whether a code in brackets is of the first letters of a writer's names: "(rm)" of Rita Moss."""
    return re.sub(r"\W", "", code).casefold() in known.initials


def _without_persons(line: str) -> str:
    """The line with "we" for each name that begins with a given name, and has one word or two behind it."""
    left, at = [], 0
    for word in compiled(w.WORD).finditer(line):
        if word.start() >= at and is_person(word[0]) and (name := compiled(w.PERSON).match(line, word.start())):
            if name[0].rsplit(" ", 1)[-1].casefold() in w.PAPERS:
                continue
            left += [line[at : name.start()], "we"]
            at = name.end()
    return "".join((*left, line[at:]))


def _capitals(line: str, german: bool, bare: bool) -> list[str]:
    """The words with a capital that does not only begin the line or, in German, a noun, or stands before another."""
    found = list(compiled(w.WORD).finditer(line))
    large = [match for match in found if match[0][0].isupper()]
    if bare:
        return [match[0] for match in large]
    names = []
    for at, match in enumerate(large):
        follows = at + 1 < len(large) and not line[match.end() : large[at + 1].start()].strip()
        first = match.start() == 0 or asked(w.START).search(line[: match.start()])
        before = line[: match.start()].rstrip()
        if follows or before.endswith(":") or (asked(w.BY_GERMAN).search(before) if german else not first):
            names.append(match[0])
    return names


def _is_name(word: str, known: Known) -> bool:
    folded = word.casefold().rstrip(".")
    parts = [part for part in re.split(r"[’'&/-]", folded) if part]
    return not (
        folded in w.KNOWN
        or folded in MONTHS
        or offset_of(folded) is not None
        or folded in known.words
        or len(folded) == 1
        or all(part in w.KNOWN or part in known.words or part == "s" for part in parts)
    )
