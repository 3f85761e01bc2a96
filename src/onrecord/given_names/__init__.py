"""Given names of many languages: of men, of women, and of both; surnames of the East, by which names are told there.

Data; what uses it says what a name tells there.
"""

from onrecord.given_names.either import EITHER
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE

__all__ = ["EITHER", "FEMALE", "MALE", "MORE_FEMALE", "MORE_MALE"]
