"""Times in other languages than English: Germanic ones, Romance ones, Polish, Russian and Ukrainian.

`reading` finds and places them by one grammar (`days`, `feasts`, `spans`, `counted`); `germanic`, `swedish`, `polish`
and their like are the words of one language or two.
"""

from onrecord.statements.times.tongues.reading import Reading, direction_at, vocabulary_of
from onrecord.statements.times.tongues.vocabulary import Vocabulary

__all__ = ["Reading", "Vocabulary", "direction_at", "vocabulary_of"]
