"""Given names of many languages: of men, of women, and of both; surnames of the East, by which names are told there.

Data; what uses it says what a name tells there.
"""

from unicodedata import combining, normalize

from onrecord.given_names.either import EITHER
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE

__all__ = ["EITHER", "FEMALE", "MALE", "MORE_FEMALE", "MORE_MALE", "is_first_name", "is_given_name", "is_listed"]


def is_given_name(word: str) -> bool:
    """Whether a word is a given name of a list, with or without accents ("Iván"), or its first half is ("Jan-Ole")."""
    lower = word.casefold()
    plain = lower if lower.isascii() else "".join(c for c in normalize("NFKD", lower) if not combining(c))
    spellings = {lower, plain, lower.split("-")[0]}
    return not all(spellings.isdisjoint(names) for names in (FEMALE, MALE, MORE_FEMALE, MORE_MALE, EITHER))


def is_listed(word: str) -> bool:
    """Whether a word, lower case, is spelled as a given name of men or of women is in a list."""
    return word in FEMALE or word in MALE or word in MORE_FEMALE or word in MORE_MALE


def is_first_name(word: str) -> bool:
    """As `is_listed`, or as one of both: nobody keeps a set of all these names beside theirs."""
    return is_listed(word) or word in EITHER
