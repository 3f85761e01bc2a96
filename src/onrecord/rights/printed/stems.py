"""The quick test before any pattern: pieces of words, one of which stands in every notice that can be read."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.page.pieces import Pieces, stands
from onrecord.rights.printed.formulas import FORMULAS, STEMS
from onrecord.rights.printed.noun_grants import STEMS as STEMS_OF_NOUNS
from onrecord.rights.printed.phrases import RESERVED_STEMS
from onrecord.rights.printed.texts import fold
from onrecord.rights.printed.whole_grants import STEMS as STEMS_OF_GRANTS

RESERVING: Final = (
    "©", "(c)", "copyright", "copr.", "rights reserved", "rights remain", "vorbehalten", "droits", "derechos",
    "riservat", "direitos", "rechten voor", *FORMULAS,
)  # fmt: skip
"""Of mere lines of copyright."""
SPEAKING: Final = (
    "permission", "consent", "authori", "reprodu", "republi", "reprint", "repost", "re-post", "reblog",
    "distribut", "licen", "creative commons",
    "cc by", "cc-by", "cc0", "public domain", "embarg", "gesperrt", "mining", "scrap", "crawl", "automat", "train",
    "artificial intel",
    "machine learning",
    "entraîne", "intelligence artificielle",
    " ai ", "commercial", "kommerziell", "personal", "archiv", "may run", "may use", "may carry",
    "may be", "may not", "may only", "not be", "free to", "free for", "for free", "excerpt", "syndicat", "for release",
    "immediate release", "not for ", "sperrfrist", "druck", "übern", "frei", "genehmig", "uhrg",
    "urhg", "prospe", "s'oppos", "opposons", "vervielf",
    "verwend", "verbreit", "reprise", "diffus", "prohibid", "se permite", "se autoriza", "riprodu", "vietat",
    "proibid", "overname", "overgenomen", "toestemming", "bronvermelding", "forbidden", "prohibit", "translat",
    "edit our", "edited", "copied", "copying", "terms of", "nutzungsbedingungen", "rss", "private",
    "domaine public", "dominio", "domínio", "estrazion", "personnel", "rechte liegen",
    "rechte verbleib", "sharing of", "pick-up", "reprend", "lizenz", "reus", "re-us",
    "robots", "fouille", "minería", "minera",
    "veröffentlich", "erlaubn", "zustimm", "autoris", "autoriz", "interdit", "permiso", "permess", "permissão",
    "gepublic", "verveelv", "publicatie", "vedada", "künstlich", "cached",
    "återpubl", "publicera", "publik", "перепеч", "публик", "лиценз", "herpubl", "overnemen", "ripubbl", "pubblic",
    "przedruk", "not copy", "n't copy", "never copy", "i copy", "we copy", "kopier", "kopië", "sold", "tdm",
    "data and", "dati e", "dados e",
)  # fmt: skip
"""Of sentences that say something of a use."""


IN_MENUS: Final = ("©", "copyright", "rights", "reprint", "permission", "licens", "licenc", "syndicat", "vorbehalten",
    "terms", "nutzungsbed", "legal", "mentions l")  # fmt: skip
"""Of what stands in menus: links to the licensing desk, lines of copyright."""


def may_hold_notice(folded: str) -> bool:
    """Whether it is worth reading a folded text for notices."""
    return may_speak(folded) or stands(RESERVING, folded)


def may_speak(folded: str) -> bool:
    """Whether a folded sentence may say more than who holds the copyright."""
    return stands(SPEAKING, folded)


_LINES: Final = frozenset(("©", "(c)", "copyright"))
_RESERVED: Final = frozenset(RESERVED_STEMS)
_SPEAKING, _OF_FORMULAS = frozenset(SPEAKING), frozenset(STEMS)
_OF_GRANTS = frozenset((*STEMS_OF_GRANTS, *STEMS_OF_NOUNS))
WORDS: Final = Pieces((*RESERVING, *SPEAKING, *IN_MENUS, *RESERVED_STEMS, *STEMS, *_OF_GRANTS), fold)
"""Of all that is looked for here, by the words of texts as they are printed."""


class Standing(msgspec.Struct, frozen=True):
    """What of the quick tests a sentence may pass, by its words alone; which it does is for those who ask to see."""

    speaking: tuple[str, ...]
    """Those of SPEAKING that may stand in it."""
    line: bool
    """Whether it may be a line of copyright."""
    reserved: bool
    """Whether it may reserve all rights, in a language that is parsed."""
    formulas: bool
    """Whether a formula of a language that is not parsed may stand in it."""
    grants: bool
    """Whether it may be a grant that is known as a whole."""


def standing_in(words: str) -> Standing | None:
    """What may stand in a sentence as it is printed; None where nothing does, as in most: a menu's and a footer's."""
    pieces = set().union(*told) if (told := WORDS.words_of(words).values()) else None
    return None if pieces is None else Standing(
        tuple(pieces & _SPEAKING), not _LINES.isdisjoint(pieces), not _RESERVED.isdisjoint(pieces),
        not _OF_FORMULAS.isdisjoint(pieces), not _OF_GRANTS.isdisjoint(pieces),
    )  # fmt: skip
