"""How text is cut into searched words, for texts and queries alike and for both databases; knows no database's rows.

A word is folded: NFKC, no case, no accents. Scripts that put no space between words (Chinese, Japanese, Korean, Thai,
Lao, Khmer, Burmese) are cut into overlapping pairs of letters, so that a word is found inside of a run of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby, islice, pairwise
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from onrecord.errors import UsageError

UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3040-\u318f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Thai and Lao, Burmese, Hangul, Khmer, kana, Bopomofo, Han: for a class in a regular expression."""
LONGEST: Final = 64
"""Characters of a word that count; the rest of a longer one is not looked at."""
MOST_INDEXED: Final = 100_000
"""Words of one text that are searched in; a book has as many."""
MOST_ASKED: Final = 256
"""Words of one query."""

_OPENS: Final = '"“”„‟«»「」『』'
_QUOTED: Final = re.compile(f"[{_OPENS}]([^{_OPENS}]*)[{_OPENS}]")
_LETTERS_ALONE: Final = re.compile(r"\w+")
_NO_LETTERS: Final = re.compile(r"[^\w\s]+")
_MAY_HAVE_MARKS: Final = re.compile("[\u0300-\u1fff\u200d\u20d0-\U0010ffff]")
_WITH_MARKS: Final = (
    (0x300, 0x1E00), (0x20D0, 0x2100), (0x2CEF, 0x3100), (0xA66F, 0xAC00), (0xFB1E, 0xFE30), (0x101FD, 0x12000),
    (0x13430, 0x13460), (0x16100, 0x16140), (0x16AF0, 0x17000), (0x1BC9D, 0x1BCA0), (0x1CF00, 0x1CF47),
    (0x1D165, 0x1D245), (0x1DA00, 0x1DAB0), (0x1E000, 0x1E950),
)  # fmt: skip
"""Stretches of Unicode 14 to 16 that hold all combining marks but the selectors of variants: to look through all of it
would take a tenth of a second."""
_RUN: Final = re.compile(f"[{UNSPACED}]")
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
     "\u0640": None, "\u200d": None}
)  # fmt: skip
"""Letters whose bar or hook is no accent to Unicode; the joiner and the stretcher of Arabic letters are nothing."""


class Word(NamedTuple):
    """A searched word: folded, and where it stands in the text."""

    text: str
    start: int
    end: int


class Phrase(Struct, frozen=True):
    """Words that stand one after the other. `open`: the last is but the beginning of one."""

    words: tuple[str, ...]
    open: bool = False


Weight = Literal["A", "B", "C", "D"]


def words_in(text: str) -> Iterator[Word]:
    """The words of `text`, with half-open spans in its code points. A run without spaces gives every pair of its
    letters, and its last letter: of `abc` come `ab`, `bc`, `c`."""
    for found in _words(text).finditer(text.replace("_", " ")):
        start, end = found.span()
        raw = found[0]
        if raw.isascii():
            yield Word(raw.lower()[:LONGEST], start, end)
        else:
            yield from (Word(word, start + first, start + last) for word, first, last in _cut(raw))


def indexed(text: str) -> str:
    """The words of `text` with a blank between two: what the index of a search holds. Every one is of letters,
    digits and combining marks."""
    raws = _words(text).findall(text.replace("_", " "))
    words: list[str] = []
    for raw in raws[:MOST_INDEXED]:
        if raw.isascii():
            words.append(raw.lower()[:LONGEST])
        else:
            words += [word.text for word in _cut(raw)]
    return " ".join(words[:MOST_INDEXED])


def folded(text: str) -> str:
    """The words of `text`, folded and whole in every script, with a blank between two: how names are compared."""
    return " ".join(word for raw in _words(text).findall(text.replace("_", " ")) for word in _folded_words(raw))


def storable(name: str) -> str:
    """What somebody asks for, as a database takes it: without NUL and halves of a character, which no name has."""
    return name.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def phrases_in(query: str) -> tuple[Phrase, ...]:
    """What a person asks for: phrases between quotation marks, and every other word by itself.

    A mark without its partner is nothing, and there is no further syntax. Raises UsageError for more words than 256.
    """
    phrases = [phrase for raw in asked_in(query) for phrase in _together(raw)]
    unique = tuple(dict.fromkeys(phrases))
    if sum(len(phrase.words) for phrase in unique) > MOST_ASKED:
        raise UsageError(None, f"the search has more than {MOST_ASKED} words", "search for fewer")
    return unique


def asked_in(query: str) -> list[str]:
    """The phrases and the single words of a query as they stand in it; what is several words to the index ("don't")
    is one here."""
    asked: list[str] = []
    left = 0
    for quoted in _QUOTED.finditer(query):
        asked += query[left : quoted.start()].split()
        asked.append(quoted[1])
        left = quoted.end()
    return asked + query[left:].split()


def unclosed_in(query: str) -> str | None:
    """The words of a query that are looked for one by one, where a quotation mark has no partner: all that stand in
    no phrase, for the mark may belong to any of them (`5" pipe`). Empty where none stands behind it; None where all
    marks have partners."""
    rest = query[max((quoted.end() for quoted in _QUOTED.finditer(query)), default=0) :]
    opened = re.search(f"[{_OPENS}]", rest)
    if opened is None:
        return None
    singles = re.sub(f"[{_OPENS}]", " ", _QUOTED.sub(" ", query)).split()
    return " ".join(singles) if rest[opened.end() :].strip() else ""


def like_patterns(query: str) -> tuple[str, ...]:
    """Patterns of LIKE for a text kept as `f" {folded(text)} "`: it must match all of them to hold all of `query`.

    They hold no wildcard but the outer ones. Raises UsageError as `phrases_in` does.
    """
    phrases_in(query)
    patterns = []
    for words in filter(None, map(folded, asked_in(query))):
        before, after = ("" if _RUN.match(end) else " " for end in (words[0], words[-1]))
        patterns.append(f"%{before}{words}{after}%")
    return tuple(patterns)


def fts5(phrases: Iterable[Phrase]) -> str:
    """The expression of SQLite's FTS5 that asks for all `phrases`; empty without any."""
    return " AND ".join(f'"{" ".join(phrase.words)}"{" *" if phrase.open else ""}' for phrase in phrases)


def tsquery(phrases: Iterable[Phrase]) -> str:
    """The text of PostgreSQL's `tsquery` that asks for all `phrases`, to be cast, not parsed; empty without any."""
    asked = []
    for phrase in phrases:
        lexemes = [f"'{word}'" for word in phrase.words]
        if phrase.open:
            lexemes[-1] += ":*"
        asked.append(f"({' <-> '.join(lexemes)})")
    return " & ".join(asked)


def tsvector(fields: Sequence[tuple[str, Weight]]) -> str:
    """The text of PostgreSQL's `tsvector` of some fields with their weights, to be cast, not parsed.

    No phrase runs from one field into the next. PostgreSQL counts no position above 16,383, and no more than 256 of
    one word; what stands later is found as a word, not in a phrase.
    """
    places: dict[str, list[str]] = {}
    at = 0
    for text, weight in fields:
        for word in islice(words_in(text), MOST_INDEXED):
            at += 1
            held = places.setdefault(word.text, [])
            if len(held) < 256:
                held.append(f"{min(at, 16_383)}{weight}")
        at += 1
    return " ".join(f"'{word}':{','.join(held)}" for word, held in places.items())


def marks(text: str, phrases: Iterable[Phrase]) -> tuple[tuple[int, int], ...]:
    """Where the words of the phrases stand in `text`: half-open spans in its code points, ascending and apart."""
    asked = tuple(phrases)
    firsts = {phrase.words[0] for phrase in asked if len(phrase.words) > 1 or not phrase.open}
    beginnings = tuple(phrase.words[0] for phrase in asked if phrase.open and len(phrase.words) == 1)
    # Most texts hold few of the words, and to ask whether is quicker than to find where.
    here = indexed(text).split(" ")
    if firsts.isdisjoint(here) and not (beginnings and any(word.startswith(beginnings) for word in here)):
        return ()
    words = list(islice(words_in(text), MOST_INDEXED))
    spans = []
    for number, word in enumerate(words):
        if word[0] in firsts:
            spans += [
                (word[1], words[number + len(phrase.words) - 1].end)
                for phrase in asked
                if phrase.words[0] == word[0] and _stand_at(words, number, phrase)
            ]
        if beginnings and word[0].startswith(beginnings):
            spans.append((word[1], min(word[2], word[1] + 1)))
    return _apart(sorted(spans))


def _stand_at(words: list[Word], first: int, phrase: Phrase) -> bool:
    size = len(phrase.words)
    if first + size > len(words):
        return False
    *before, last = phrase.words
    here = words[first + size - 1].text
    return (here.startswith(last) if phrase.open else here == last) and all(
        words[first + number].text == word for number, word in enumerate(before)
    )


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _together(text: str) -> list[Phrase]:
    """The words of `text` as one phrase. A run's last letter is left out at the end: in a text the run may go on."""
    words = list(islice(words_in(text), MOST_ASKED + 1))
    if not words:
        return []
    single = len(words[-1].text) and _RUN.match(words[-1].text) and not _is_pair(words, len(words) - 1)
    if single and len(words) > 1 and words[-1].end == words[-2].end:
        words.pop()
        single = False
    return [Phrase(tuple(word.text for word in words), bool(single))]


def _is_pair(words: list[Word], number: int) -> bool:
    """Whether a word of a run is a pair: only the last of a run is not."""
    following = words[number + 1] if number + 1 < len(words) else None
    return following is not None and following.start < words[number].end


def _words(text: str) -> re.Pattern[str]:
    """Finds the runs of letters in `text`; three times as fast where no mark can be in it."""
    return _letters_and_marks() if _MAY_HAVE_MARKS.search(text) else _LETTERS_ALONE


@cache
def _letters_and_marks() -> re.Pattern[str]:
    """Letters, digits, and the marks that combine with them, which `\\w` leaves out."""
    return re.compile(f"[\\w\u200d{_marks()}]+")


@cache
def _joining() -> re.Pattern[str]:
    """A letter of a run without spaces that is not simply itself."""
    return re.compile(f"[{_marks()}\u200d\uff66-\uffdc]")


@cache
def _marks() -> str:
    """All combining marks, for a class in a regular expression."""
    points = [point for block in _WITH_MARKS for point in range(*block) if unicodedata.category(chr(point))[0] == "M"]
    ranges = []
    for _, run in groupby(enumerate(points), lambda pair: pair[1] - pair[0]):
        together = [point for _, point in run]
        ranges.append(f"{chr(together[0])}-{chr(together[-1])}")
    return "".join(ranges)


@cache
def _parts() -> re.Pattern[str]:
    """A run without spaces, or what else letters there are."""
    return re.compile(f"([{UNSPACED}]+)|[^{UNSPACED}]+")


@lru_cache(maxsize=1 << 12)
def _cut(raw: str) -> tuple[Word, ...]:
    """The words of a run of letters that are not all ASCII, counted from its start."""
    words: list[Word] = []
    for part in _parts().finditer(raw):
        if part[1] is None:
            words += [Word(word[:LONGEST], part.start(), part.end()) for word in _folded_words(part[0])]
        else:
            words += _pairs(part[0], part.start())
    return tuple(words)


def _pairs(run: str, start: int) -> list[Word]:
    letters = _letters(run, start)
    pairs = [Word(a.text + b.text, a.start, b.end) for a, b in pairwise(letters)]
    return [*pairs, *letters[-1:]]


def _letters(run: str, start: int) -> list[Word]:
    if unicodedata.is_normalized("NFKC", run) and not _joining().search(run):
        return [Word(letter, at, at + 1) for at, letter in enumerate(run, start)]
    letters = []
    for cluster in _clusters(run):
        if bare := "".join(_folded_words(cluster)):
            letters.append(Word(bare, start, start + len(cluster)))
        start += len(cluster)
    return letters


def _clusters(run: str) -> Iterator[str]:
    """Each letter with the marks that combine with it; half-width kana have two marks that are letters to Unicode."""
    held = ""
    for letter in run:
        if held and (unicodedata.category(letter)[0] == "M" or letter in "\u200d\uff9e\uff9f"):
            held += letter
            continue
        if held:
            yield held
        held = letter
    if held:
        yield held


@lru_cache(maxsize=1 << 16)
def _folded_words(raw: str) -> tuple[str, ...]:
    """One word, or more: NFKC may put what is no letter into it, such as a fraction's stroke."""
    return tuple(_letters_and_marks().findall(_fold(raw[:LONGEST])))


def _fold(raw: str) -> str:
    """NFKC, no case, no accents (combining classes of points over and under Latin, Hebrew and Arabic letters): the
    marks that are vowels elsewhere stay."""
    before, word = "", raw
    while word != before:  # Twice, where taking one thing away uncovers another.
        before = word
        apart = unicodedata.normalize("NFKD", word.casefold())
        bare = "".join(letter for letter in apart if not _is_accent(letter))
        word = unicodedata.normalize("NFKC", bare.translate(_LETTERS)).casefold()
    return word


def squeezed(text: str) -> str:
    """A whole text, folded for a first look: what `folded` has of a word, decomposed (NFKD), stands in it."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = _NO_LETTERS.sub("", _accents().sub("", apart).translate(_LETTERS))  # Some letters have points in them: ŀ.
    return unicodedata.normalize("NFKD", bare.casefold())


@cache
def _accents() -> re.Pattern[str]:
    points = (chr(point) for block in _WITH_MARKS for point in range(*block) if _is_accent(chr(point)))
    return re.compile(f"[{''.join(points)}]")


def _is_accent(letter: str) -> bool:
    combining = unicodedata.combining(letter)
    return combining >= 200 or 10 <= combining <= 35


def holds_all(text: str, query: str) -> bool:
    """Whether `text` holds all words and phrases of `query`. Raises UsageError as `phrases_in` does."""
    kept = f" {folded(text)} "
    asked = like_patterns(query)
    return bool(asked or not query.strip()) and all(pattern[1:-1] in kept for pattern in asked)
