"""The quick test before any pattern: pieces of words, one of which stands in every notice that can be read."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.page.pieces import Pieces, stands
from onrecord.rights.printed.formulas import FORMULAS, STEMS
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
    "machine learning", " ai ", "commercial", "kommerziell", "personal", "archiv", "may run", "may use", "may carry",
    "may be", "may not", "may only", "not be", "free to", "free for", "for free", "excerpt", "syndicat", "for release",
    "immediate release", "not for ", "sperrfrist", "druck", "übern", "frei", "genehmig", "uhrg", "vervielf",
    "verwend", "verbreit", "reprise", "diffus", "prohibid", "se permite", "se autoriza", "riprodu", "vietat",
    "proibid", "overname", "overgenomen", "toestemming", "bronvermelding", "forbidden", "prohibit", "translat",
    "edit our", "edited", "copied", "copying", "terms of", "nutzungsbedingungen", "rss", "private",
    "domaine public", "dominio", "domínio", "lizenz", "reuse", "re-use", "robots", "fouille", "minería", "minera",
    "veröffentlich", "erlaubn", "zustimm", "autoris", "autoriz", "interdit", "permiso", "permess", "permissão",
    "gepublic", "verveelv", "publicatie", "vedada", "künstlich", "cached",
    "återpubl", "publicera", "publik", "перепеч", "публик", "лиценз", "herpubl", "overnemen", "ripubbl", "pubblic",
    "przedruk", "sold", "tdm", "data and", "dati e", "dados e",
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


_PIECES: Final = Pieces((*SPEAKING, *STEMS, *STEMS_OF_GRANTS))
_SPEAKING, _OF_FORMULAS, _OF_GRANTS = frozenset(SPEAKING), frozenset(STEMS), frozenset(STEMS_OF_GRANTS)


class Standing(msgspec.Struct, frozen=True):
    """What of the quick test a whole text passes: none of its sentences can pass more."""

    speaking: tuple[str, ...]
    """Those of SPEAKING that stand in it."""
    formulas: bool
    """Whether a formula of a language that is not parsed may stand in it."""
    grants: bool
    """Whether a sentence may that is known as a whole."""


def standing_in(folded: str) -> Standing:
    """What stands in a folded text of several sentences: looked for once, for footers have a sentence on every line."""
    found = _PIECES.standing(folded)
    speaking = tuple([stem for stem in found if stem in _SPEAKING])
    return Standing(speaking, not _OF_FORMULAS.isdisjoint(found), not _OF_GRANTS.isdisjoint(found))
