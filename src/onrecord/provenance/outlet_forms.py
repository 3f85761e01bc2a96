"""Outlets by the form of their names, in more languages than bylines need: "Tarner Anzeiger", «Тарнские ведомости».

A name is taken for one where it is a domain, stands in the list of well-known ones, or has a word or an ending that
papers have. Official gazettes ("Journal officiel", "Bundesanzeiger") have the words too, and are none.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.agencies import fold
from onrecord.provenance.makers import is_outlet
from onrecord.provenance.newsrooms import OUTLETS

_WORD: Final = Pattern(
    r"\b(?:gazette|gazeta|gazety|gazzetta|courrier|courier|kurier|kuriera|correo|correio|corriere|diario|diário|journal|"
    r"jornal|giornale|heraldo|herald|periódico|noticias|notícias|nachrichten|rundschau|anzeiger|bote|dépêche|dziennik|"
    r"tygodnik|głos|wiadomości|courant|dagblad|nieuwsblad|tidning|tidningar|nyheter|tidende|dagens|avis|"
    r"газета|газеты|вестник|ведомости|новости|правда|известия|вісник|новини|вісті)\b|"
    r"\b\w{3,}(?:zeitung|anzeiger|kurier|blatt|blätter|nachrichten|rundschau|posten|bladet|tidningen|tidende|avisen|"
    r"avisa|courant|blad)\b",
    re.I,
)
_OFFICIAL: Final = Pattern(
    r"\b(?:official|officiel\w*|oficial|uffici[ao]l\w*|urzędow\w+|ustaw|официальн\w*|amts|bundes|gesetz|daten|merk|falt|"
    r"infor?mations|staats|gemeente|akts|federal)|\bformat\b",
    re.I,
)
"""What makes an office's paper, or a sheet of figures, of such a word."""
_NO_OUTLET: Final = Pattern(
    r"\b(?:office|department|amt|ministry|club|agency|police|polizei|council|service|tables?|data|report|survey|index|"
    r"study|maps?|atlas|guide|polls?|archives?)\b",
    re.I,
)
"""Offices, and what is made of figures."""
_LONGEST: Final = 6


def calls_itself_outlet(name: str) -> bool:
    """Whether a name as printed is a paper's or another outlet's by its form, by the list, or a domain."""
    words = name.split()
    if fold(name) in OUTLETS:
        return True
    if not 0 < len(words) <= _LONGEST or _OFFICIAL.search(name) or _NO_OUTLET.search(name):
        return False
    return is_outlet(name) or (not name[0].islower() and _WORD.search(name) is not None)
