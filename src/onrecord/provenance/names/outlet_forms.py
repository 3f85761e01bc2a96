"""Outlets by the form of their names, in more languages than bylines need: "Tarner Anzeiger", «Тарнские ведомости».

A name is taken for one where it is a domain, stands in the list of well-known ones, or has a word or an ending that
papers have. Official gazettes ("Journal officiel", "Bundesanzeiger") have the words too, and are none.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import fold, words_of
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.signs import domain_in

_ROLE: Final = Pattern(
    r"\b(?:release|analyst|manager|director|chief|senior|head|producer|writer|contributor|columnist|critic|editor|"
    r"anchor|"
    r"presenter|team|user|min read)s?\b",
    re.I,
)
_OUTLET_WORDS: Final = frozenset(
    (
        "news times post press tribune journal herald watch today daily gazette guardian observer chronicle globe "
        "register review ledger bulletin magazine radio tv media weekly courier dispatch independent inquirer mirror "
        "monitor reporter standard star sun telegraph examiner sentinel wire zeitung tagblatt tageblatt anzeiger "
        "nachrichten rundschau verlag diario jornal giornale corriere quotidien courrier dagblad avisa avis gazeta "
        "hora mundo nación prensa república universal país"
    ).split()
)
PARTICLES: Final = frozenset("of the and for in on de la le el du der die und et y e i di del da do van".split())
"""Words that stand small within names."""
_NEWS_OF: Final = frozenset(
    "local national regional international world foreign business sports sport political politics health science tech "
    "technology entertainment breaking latest top more general school county state city community crime court weather "
    "education and & press company industry".split()
)
"""Words before "News" in the names of sections."""


def is_outlet(words: str) -> bool:
    """Whether words have an outlet's form: a domain, or a few words in capitals of which one is usual in such names."""
    if domain_in(words):
        return True
    several = words.split()
    if not 1 < len(several) <= 6 or not all(word[0].isupper() or word in PARTICLES for word in several):
        return False
    if several[-1] == "News" and _NEWS_OF.issuperset(word.lower() for word in several[:-1]):
        return False
    return not _OUTLET_WORDS.isdisjoint(words_of(words)) and not _ROLE.search(words)


_WORD: Final = Pattern(
    r"\b(?:gazette|gazeta|gazety|gazzetta|courrier|courier|kurier|kuriera|correo|correio|corriere|diario|diário|journal|"
    r"jornal|giornale|heraldo|herald|periódico|noticias|notícias|nachrichten|rundschau|anzeiger|bote|dépêche|dziennik|"
    r"tygodnik|głos|wiadomości|courant|dagblad|nieuwsblad|tidning|tidningar|nyheter|tidende|dagens|avis|"
    r"газета|газеты|вестник|ведомости|новости|правда|известия|вісник|новини|вісті)\b|"
    r"\b\w{3,}(?:zeitung|anzeiger|kurier|blatt|blätter|nachrichten|rundschau|posten|bladet|tidningen|tidende|avisen|"
    r"avisa|courant|blad)\b",
    re.I,
)
"""What papers call themselves, alone or as the end of a word: "Gazette", "Küstenzeitung"."""
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
