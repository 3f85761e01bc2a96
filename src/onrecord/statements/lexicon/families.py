"""Which languages rules treat alike, by their codes (ISO 639-1): by descent, by grammar, by how they are written.

A language that is added gets its place here; rules ask for these sets and write out no languages of their own. What
its words are stands in tables by language, not here.
"""

from __future__ import annotations

from typing import Final

# By descent; where a family is parted, those with more words come first.
ROMANCE: Final = frozenset(("fr", "es", "it", "pt"))
"""Those with tables of nouns and titles."""
ALL_ROMANCE: Final = ROMANCE | {"ca", "ro"}
SCANDINAVIAN: Final = frozenset(("no", "da", "sv"))
"""Those of the mainland, whose articles are endings: "ministern"."""
EAST_SLAVIC: Final = frozenset(("ru", "uk"))
WEST_SLAVIC: Final = frozenset(("pl", "cs", "sk"))
SERBIAN: Final = frozenset(("sr", "hr", "bs"))
"""Serbian, Croatian, Bosnian: one table."""
WEST_SOUTH_SLAVIC: Final = SERBIAN | {"sl"}
EAST_SOUTH_SLAVIC: Final = frozenset(("bg", "mk"))
MALAY: Final = frozenset(("id", "ms"))
"""Indonesian and Malay: one table."""
EASTERN: Final = frozenset(("ja", "zh", "ko"))
"""Read by the shapes of their sentences, without a table; so are `SOUTHERN`."""
SOUTHERN: Final = frozenset(("hi", "ur", "fa"))

SLAVIC: Final = EAST_SLAVIC | WEST_SLAVIC
"""Those with offices, bodies and given names of their own; `ALL_SLAVIC` have verbs and small words at least."""
ALL_SLAVIC: Final = SLAVIC | WEST_SOUTH_SLAVIC | EAST_SOUTH_SLAVIC

# By grammar.
VERB_LAST: Final = frozenset(("de", "nl"))
"""Whose participle and whose subordinate verb end the clause: "hat den Plan als „einen Fehler“ bezeichnet"."""
VERB_SECOND: Final = VERB_LAST | SCANDINAVIAN
"""Whose verb stands second in a sentence, whatever stands first: behind a quotation it stands before its subject."""
SUBJECT_FIRST: Final = frozenset(("tr",))
"""Whose verb stands behind what is said, and the subject before it."""
NULL_SUBJECT_ROMANCE: Final = ROMANCE - {"fr"}
"""Whose verbs need no subject (ha detto), and whose "that" (que, che) means "who" as well."""
WITHOUT_TITLES: Final = (
    ALL_SLAVIC | (ALL_ROMANCE - ROMANCE) | MALAY | frozenset("el fi hu tr vi lt lv et is af sw".split())
)
"""Of which verbs and small words are known, and neither titles nor nouns for who may speak."""
DROPPING: Final = NULL_SUBJECT_ROMANCE | WITHOUT_TITLES
"""In which a verb without a subject before or behind it is taken as one whose subject was named before."""
NULL_SUBJECT: Final = DROPPING - MALAY - SUBJECT_FIRST - frozenset("fi vi et is af".split()) | {"ar"}
"""Of them, and Arabic, those in which such a verb takes a clause that a "that" leads."""
DECLINING_SLAVIC: Final = SLAVIC | WEST_SOUTH_SLAVIC
"""Whose nouns have cases, and so stand beside each other without prepositions."""

OF_ALONE: Final = NULL_SUBJECT_ROMANCE | {"ca"}
"""Whose nouns have another one behind them only with a preposition between; a bare one begins another phrase."""

# By how they are written.
NORTHERN: Final = VERB_SECOND - {"de"}
"""Whose nouns have small letters, and whose offices stand before a name, with a hyphen or in one word with a body."""
CYRILLIC: Final = EAST_SLAVIC | EAST_SOUTH_SLAVIC | {"sr", "be"}
"""In which firms, clubs and papers are printed in marks: «Заря». Belarusian has no table, its quotations are found."""
WITHOUT_CAPITALS: Final = frozenset(("ar", "he"))
"""Those with a table; names are told apart by other signs in them."""
