"""Who is named right behind a body, with no comma between: "juez del Tribunal Supremo | María Holt"."""

from __future__ import annotations

from typing import Final

from onrecord.given_names import is_listed

_BODIES: Final = frozenset(
    "tribunal tribunale consejo conseil consiglio conselho banco banca ministerio ministère ministero ministério "
    "partido partito congreso senado senato sénat parlamento gobierno governo comisión comissão commissione corte cour "
    "audiencia fiscalía".split()
)
"""Romance nouns for bodies that are called after nobody, lower case: a university or a hospital may be."""
_FEWEST: Final = 3
"""Words of a body and of a name."""


def words_of_body(words: list[str]) -> int:
    """How many words of a body begin a run of capitals that ends in a person's name, told by the given name; else 0."""
    if len(words) < _FEWEST or words[0].lower() not in _BODIES:
        return 0
    return next((at for at in range(1, len(words) - 1) if is_listed(words[at].lower())), 0)
