"""Names in the genitive behind whose noun they are: "Адвокат Анны Ковалевой", "Avocatul lui Ion Popescu".

In languages that tell it by the name's ending, an article before it, or the noun's. "Ивана Тарнова" alone may be Иван's
or Ивана's own name; behind a noun that tells who speaks, and where lists know Иван and not Ивана, it is another's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.given_names import FEMALE, MALE, MORE_FEMALE, MORE_MALE, is_listed
from onrecord.statements.lexicon.families import CYRILLIC, DECLINING_SLAVIC

_DECLINING: Final = DECLINING_SLAVIC | {"ro"}
CYRILLIC_GIVEN: Final = frozenset(
    "дмитрий сергей александр андрей алексей иван михаил николай владимир юрий виктор евгений олег игорь павел роман "
    "антон артём артем максим денис константин василий пётр петр григорий борис вадим валерий виталий геннадий георгий "
    "кирилл леонид никита руслан станислав степан тимур фёдор федор эдуард ярослав анна мария елена ольга наталья "
    "татьяна ирина светлана екатерина марина людмила галина оксана дарья "
    "сергій андрій олексій юрій віктор євген ігор павло дмитро олександр микола володимир михайло василь петро "
    "григорій богдан тарас віталій валерій геннадій арсен олена наталія тетяна ірина світлана катерина юлія".split()
)
"""Given names as they are in no other case, lower case."""
_MORE_GIVEN: Final = frozenset(
    "іван ганна анастасия виктория юлия алина софия вера надежда любовь "
    "евгения александра валерия валентина станислава ярослава владислава мирослава богдана руслана клавдия "
    "олександра євгенія валерія юлія вікторія софія".split()
)
"""More of them; many of these are a man's genitive as well, and a woman's name where a noun leads to it."""
_SURNAMES: Final[dict[str, tuple[str, ...]]] = {
    "pl": ("ego", "skiej", "ckiej", "dzkiej", "owej"),
    "cs": ("ové", "ého", "ího"),
    "sk": ("ovej", "ého", "skej", "ckej"),
    "ru": ("ого", "его", "овой", "евой", "ёвой", "иной", "ской", "цкой"),
    "uk": ("ого", "ої", "ової", "енка", "ука", "юка"),
}
"""How surnames end that are in the genitive, or in another case but the first one."""
_IN_CZECH: Final = frozenset(("cs", "sk"))
_INNER: Final[dict[str, str]] = {
    "ro": r"\w +(?:lui|al|a) +\Z", "el": r"\w +(?:του|της|των) +\Z", "bg": r"\w +на +\Z", "mk": r"\w +на +\Z",
}  # fmt: skip
"""What stands before a name that is another's."""
_OWNED: Final[dict[str, str]] = {
    "fi": r"(?:[A-ZÅÄÖ][\w-]+ )*(?!\w*nen )[A-ZÅÄÖ][\w-]+n [a-zåäö-]{4,}",
    "hu": r"(?:[A-ZÁÉÍÓÖŐÚÜŰ][\w-]+ )*[A-ZÁÉÍÓÖŐÚÜŰ][\w-]+ [\w-]*(?:j[ae]|fia|lánya|anyja|apja|férje|felesége)",
    "ro": r"\w+ lui [A-ZĂÂÎȘȚ].*",
    "bg": r"\w+(?:ът|ят|та|то) на [А-Я]\w+ [А-Я]\w+",
    "mk": r"\w+(?:от|та|то) на [А-Ш]\w+ [А-Ш]\w+",
}  # fmt: skip
"""Sources that are a noun with whose it is, whatever name was read there: "Anna Virtasen asianajaja"."""


def is_owned(words: str, code: str) -> bool:
    """Whether a source is a noun with a name that tells whose it is: "Mama lui Ion Popescu"."""
    return code in _OWNED and _owned(code).fullmatch(words) is not None


def is_in_genitive(lead: str, name: str, code: str) -> bool:
    """Whether a name behind the words `lead` of its source is another's than who speaks, by an ending or an article."""
    if not lead.strip():
        return False
    if code == "el" and name.endswith("ς") and name.partition(" ")[0].endswith("ς") and lead.endswith("του "):
        return False  # "ο συνήγορός του | Θάνος Ταρνής": a man's genitive has no such letter
    if code in _INNER and re.search(_INNER[code], lead):
        return True
    return code in _DECLINING and not lead.rstrip().endswith(",") and _is_genitive(name, code)


def _is_genitive(name: str, code: str) -> bool:
    """Whether a name of two words or more is in the genitive: "Анны Ковалевой", "Jana Nováka"."""
    given, *_, surname = name.lower().split() if " " in name else ("", "")
    if not given.endswith(_ENDINGS):
        return False  # "Андрій Лука", "Franciszek Lego": a man's name as it is
    endings = _SURNAMES.get(code, ())
    if any(surname.endswith(end) and len(surname) > len(end) + _STEM for end in endings):
        return True
    if code in _IN_CZECH and (given in FEMALE | MORE_FEMALE or given in _in_slavic(code)):
        # "Jana Nováka", but "Jana Nováková", "Martina Navratilova", "Jana Kirschner"
        declined = surname.endswith(("a", "e", "y")) and not surname.endswith("ova")
        return declined and given[:-1] in MALE | MORE_MALE
    return not _known(given, code) and any(_known(base, code) for base in _bases(given, code))


_ENDINGS: Final = tuple("aeyiuaаяыиіуюїєé")
"""Letters with which a given name in the genitive ends."""
_STEM: Final = 2
"""Letters that a surname has at least before its ending, and one more."""


def _known(given: str, code: str) -> bool:
    if given in _in_slavic(code):
        return True
    return given in CYRILLIC_GIVEN | _MORE_GIVEN if code in CYRILLIC else is_listed(given)


@cache
def _in_slavic(code: str) -> frozenset[str]:
    """A Slavic language's own given names as they are without a case."""
    from onrecord.given_names.slavic import MEN, WOMEN

    return frozenset(WOMEN.get(code, "").split()) | frozenset(MEN.get(code, "").split())


def _bases(given: str, code: str) -> tuple[str, ...]:
    """What a given name may be in the first case."""
    if code == "ro":
        return (f"{given[:-2]}a",) if given.endswith("ei") else ()
    if code in CYRILLIC:
        stem = given[:-1]
        return (stem, f"{stem}а", f"{stem}я", f"{stem}й", f"{stem}ь", f"{stem}о") if given[-1] in "аяыиіу" else ()
    if not given.endswith(("a", "y", "i", "e")):
        return ()
    stem = given[:-1]
    return (f"{stem}a",) if given[-1] in "yie" else (stem,)


@cache
def _owned(code: str) -> re.Pattern[str]:
    return re.compile(_OWNED[code])
