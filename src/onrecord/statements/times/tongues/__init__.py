"""Times in other languages than English: German, Dutch, French, Spanish, Italian and Portuguese.

`reading` finds and places them by one grammar (`days`, `spans`); `germanic`, `romance` and `iberian` are the words.
"""

from onrecord.statements.times.tongues.reading import Reading, direction_at, vocabulary_of
from onrecord.statements.times.tongues.vocabulary import Vocabulary

__all__ = ["Reading", "Vocabulary", "direction_at", "vocabulary_of"]
