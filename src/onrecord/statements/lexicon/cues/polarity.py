"""Words that turn a report round, leave it open, or say that nobody made it. Data, by language."""

from __future__ import annotations

from onrecord.statements.lexicon.by_language import by_language

_NOT = {
    "en": "not never cannot hardly barely scarcely neither nor",
    "de": "nicht nie niemals keineswegs keinesfalls kaum",
    "fr": "pas jamais guère",
    "es": "no nunca jamás tampoco",
    "pt": "não nunca jamais tampouco",
    "it": "non mai neppure nemmeno",
    "nl": "niet nooit nimmer",
    "no": "ikke aldri", "da": "ikke aldrig", "sv": "inte aldrig",
}  # fmt: skip
_NOBODY = {
    "en": "nobody none nothing neither no no-one",
    "de": "niemand keiner keine kein keines nichts",
    "fr": "personne aucun aucune nul nulle rien",
    "es": "nadie ninguno ninguna ningún nada ni",
    "pt": "ninguém nenhum nenhuma nada nem",
    "it": "nessuno nessuna nessun niente nulla né nemmeno neanche neppure",
    "nl": "niemand geen niets",
    "no": "ingen ingenting", "da": "ingen ingenting", "sv": "ingen inga ingenting",
}  # fmt: skip
_IF = {
    "en": "if unless whether lest suppose supposing assuming provided",
    "de": "wenn falls sofern ob",
    "fr": "si s",
    "es": "si",
    "pt": "se",
    "it": "se",
    "nl": "indien als of",
    "no": "hvis dersom om", "da": "hvis dersom om", "sv": "om ifall",
}  # fmt: skip
_INVERTED = {"en": "had should were", "de": "hätte hätten sollte sollten"}


NOT = by_language(_NOT)
NOT["en"] |= {"no longer"}
"""Beside a verb: it was not said."""
NOBODY = by_language(_NOBODY)
"""The first word of a subject: nobody said it."""
NOT_BEFORE = by_language({"en": "not never", "de": "nicht", "fr": "pas"})
"""Right before a subject, or before `EVEN`: it was not said."""
EVEN = frozenset("even einmal mal même".split())
IF = by_language(_IF)
IF["en"] |= {"in case"}
"""Before a subject: it may not have been said."""
INVERTED = by_language(_INVERTED)
"""The same, where they begin the sentence: "Had she said"."""
ONLY = frozenset(
    "only just merely simply nur bloß seulement solo sólo solamente apenas somente alleen bare kun bara".split()
)
"""After a negation these undo it: "not only said"."""
