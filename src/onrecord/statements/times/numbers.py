"""English numbers in words and figures, exact and vague ("a few" is 2 to 6), as far as counts of time need them."""

from __future__ import annotations

import re
from functools import cache

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_VALUES: dict[str, int] = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: number * 10 for number, word in enumerate(_TENS, 2)},
    "a": 1, "an": 1, "hundred": 100, "dozen": 12, "half": 0,
}  # fmt: skip
_VAGUE = (
    (re.compile(r"(?:the )?(?:a |past |last |next )?few"), (2, 6)),
    (re.compile(r"several|some|many"), (3, 7)),
    (re.compile(r"(?:a )?couple(?: of)?"), (2, 3)),
)
"""The conventions of the data: a few is 2 to 6, several 3 to 7, a couple 2 to 3."""
_APPROXIMATE = (
    "about|around|some|roughly|nearly|almost|approximately|over|more than|at least|up to|just over"
    "|just under|as many as"
)

ONES = "|".join(sorted((*_ONES[1:], *_TENS), key=len, reverse=True))
NUMBER = (
    rf"(?:(?:(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ONES[1:10])})|{ONES}|a hundred|a dozen|an?)\b"
    r"|\d{1,4}(?:\.\d{1,2})?(?![\d,.]*\d))"
)
COUNT = (
    rf"(?:(?:{_APPROXIMATE}) )?(?:{NUMBER}(?:(?:(?: or | to |-to-|-|–){NUMBER})|(?: and a half))?"
    r"|a few|several|a couple of|a couple|couple of|few)"
)
WORDS_OF_ORDINALS = "|".join(_ORDINALS)
ORDINAL = rf"(?:{WORDS_OF_ORDINALS}|\d{{1,3}}(?:st|nd|rd|th))"


class Count:
    """How many: from `least` to `most`, equal where it is one number; `loose` where "about" or the like stands by."""

    def __init__(self, least: float, most: float, loose: bool = False) -> None:
        self.least, self.most, self.loose = least, most, loose

    @property
    def whole(self) -> int | None:
        """The count where it is one whole number."""
        return int(self.least) if self.least == self.most and self.least == int(self.least) else None


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(rf"(?:{_APPROXIMATE}) (?=\S)")


def count_of(words: str) -> Count | None:
    """The number that `words` say; None where they say none."""
    text = " ".join(words.lower().replace("\u00a0", " ").split())
    loose = _loose().match(text)
    text = text[loose.end() :] if loose else text
    for pattern, (least, most) in _VAGUE:
        if pattern.fullmatch(text):
            return Count(least, most, True)
    parts = re.split(r" or | to |-to-|–|(?<=\d)-(?=\d)", text)
    numbers = [_one(part.strip()) for part in parts]
    known = [number for number in numbers if number is not None]
    if len(known) != len(numbers):
        return None
    return Count(min(known), max(known), loose is not None or len(known) > 1)


def _one(text: str) -> float | None:
    half = text.endswith(" and a half")
    text = text.removesuffix(" and a half")
    try:
        return float(text.replace(",", "")) + half / 2
    except ValueError:
        values = [_VALUES.get(word) for word in re.split(r"[ -]", text)]
    if not values or None in values:
        return None
    total = 0.0
    for value in (value for value in values if value is not None):
        total = total * 100 if value == 100 and total else total + value
    return total + half / 2


def ordinal_of(word: str) -> int | None:
    """The number of "third" or "3rd"; None for what is none."""
    word = word.lower()
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    digits = re.match(r"\d{1,3}", word)
    return int(digits.group()) if digits else None


def spelled_year(words: str) -> int | None:
    """The year of "nineteen seventy-nine" or "two thousand and four"; None for what is none."""
    parts = [part for part in re.split(r"[ -]", words.lower()) if part != "and"]
    if parts[:2] == ["two", "thousand"]:
        rest = _one(" ".join(parts[2:])) if parts[2:] else 0
        return 2000 + int(rest) if rest is not None else None
    century, rest = _one(parts[0]), _one(" ".join(parts[1:])) if parts[1:] else None
    if century is None or rest is None:
        return None
    return int(century * 100 + rest) if 17 <= century <= 20 and 0 < rest < 100 else None
