"""Times: expressions such as "by the end of March" found in a text and turned into intervals against its date.

`times_in(text, base, language)` finds them (`scan`), asks each rule (`days`, `units`, `years`, `quarters`, `holidays`)
what it means where it stands (`place`, `tense`), and adds the words around it (`shaping`, `ranges`, `bounds`).
`stretch` is the calendar, `words` and `numbers` are the vocabulary.
"""

from onrecord.statements.times.expression import Expression, Spoken
from onrecord.statements.times.place import Base
from onrecord.statements.times.read import Times, expressions_in, times_in

__all__ = ["Base", "Expression", "Spoken", "Times", "expressions_in", "times_in"]
