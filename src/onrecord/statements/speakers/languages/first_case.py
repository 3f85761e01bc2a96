"""A Slavic name that stands in the genitive, as it is without a case, where its letters leave no doubt.

Behind "по словам" and "podle" a name is in the genitive for sure, so that "Ивана" is Иван's: a given name's ending
tells a man from a woman, a list tells what it is without the ending, and who that is tells what the surname's ending
was. Where two surnames have one genitive ("Oleszki" is Oleszka's and Oleszko's) nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from onrecord.given_names.slavic import MEN, WOMEN


def in_first_case(name: str, code: str) -> str | None:
    """A given name and a surname, both in the genitive, as they are without a case; None where that is not sure."""
    given, _, surname = name.partition(" ")
    known = _given(code).get(given.lower())
    if known is None or not surname or " " in surname:
        return None
    plain, man = known
    parts = [_surname(part, man, code) for part in surname.split("-")]
    if None in parts:
        return None
    return f"{plain.title() if plain.isalpha() else plain.capitalize()} {'-'.join(filter(None, parts))}"


@cache
def _given(code: str) -> dict[str, tuple[str, bool]]:
    """By their genitives all given names of a language, and whether a man's; without those of two names."""
    found: dict[str, tuple[str, bool]] = {}
    twice = set()
    for man, listed in ((True, MEN), (False, WOMEN)):
        for plain in listed.get(code, "").split():
            for genitive in _genitives(plain, man, code):
                if found.setdefault(genitive, (plain, man)) != (plain, man):
                    twice.add(genitive)
    return {genitive: known for genitive, known in found.items() if genitive not in twice}


def _genitives(plain: str, man: bool, code: str) -> Iterator[str]:
    """The genitives of a given name."""
    if (irregular := _IRREGULAR.get(plain)) is not None:
        yield irregular
        return
    for ending, put in _MEN_ENDING[code] if man else _WOMEN_ENDING[code]:
        if plain.endswith(ending):
            yield plain.removesuffix(ending) + put
            return


_IRREGULAR: Final = {
    "павел": "павла", "пётр": "петра", "лев": "льва", "любовь": "любови", "любов": "любові", "ігор": "ігоря",
    "василь": "василя", "федір": "федора", "яків": "якова", "нелли": "нелли", "данил": "данила", "ярема": "яреми",
    "paweł": "pawła", "jerzy": "jerzego", "antoni": "antoniego", "ignacy": "ignacego", "cezary": "cezarego",
    "maja": "mai", "kuba": "kuby", "józef": "józefa", "pavel": "pavla", "karel": "karla", "jiří": "jiřího",
    "ivo": "iva", "oto": "ota", "hugo": "huga", "zdeněk": "zdeňka", "luděk": "luďka", "zbyněk": "zbyňka",
    "čeněk": "čeňka", "dagmar": "dagmar", "soňa": "soni", "naďa": "nadi", "libuše": "libuše", "vít": "víta",
    "peter": "petra", "pavol": "pavla", "ingrid": "ingrid", "rené": "reného", "marek": "marka", "radek": "radka",
    "hynek": "hynka", "františek": "františka", "jacek": "jacka", "leszek": "leszka", "franciszek": "franciszka",
    "илья": "ильи", "никита": "никиты", "микита": "микити", "микола": "миколи", "ілля": "іллі",
}  # fmt: skip
"""Given names with a vowel that only the first case has, and others of their own kind."""
_CYRILLIC_MAN: Final = (("ий", "ия"), ("ій", "ія"), ("й", "я"), ("ь", "я"), ("о", "а"), ("", "а"))
_CZECH_MAN: Final = (("š", "še"), ("j", "je"), ("ř", "ře"), ("c", "ce"), ("č", "če"), ("", "a"))
_MEN_ENDING: Final = {
    "ru": _CYRILLIC_MAN,
    "uk": _CYRILLIC_MAN,
    "pl": (("", "a"),),
    "cs": _CZECH_MAN,
    "sk": (("", "a"),),
}
_WOMEN_ENDING: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ru": (("ья", "ьи"), ("я", "и"), ("ка", "ки"), ("га", "ги"), ("ха", "хи"), ("жа", "жи"), ("ша", "ши"), ("а", "ы")),
    "uk": (("ія", "ії"), ("я", "і"), ("а", "и")),
    "pl": (("ia", "ii"), ("cja", "cji"), ("ka", "ki"), ("ga", "gi"), ("la", "li"), ("a", "y")),
    "cs": (("ie", "ie"), ("e", "e"), ("a", "y")),
    "sk": (("ia", "ie"), ("ca", "ce"), ("a", "y")),
}


def _surname(word: str, man: bool, code: str) -> str | None:
    """One surname without its case; None where two have this genitive, or none is known to."""
    if len(word) < _SHORTEST or not re.fullmatch(r"[\w’']+", word):
        return None
    for ending, put in (_OF_MEN if man else _OF_WOMEN)[code]:
        if (match := re.search(ending, word)) is not None:
            return None if put is None else match.expand(word[: match.start()] + put)
    return None


_SHORTEST: Final = 4
_V: Final = "аеёиоуыэюяіїєaeiouyąęóáéíýúůěō"
_OF_MEN: Final[dict[str, tuple[tuple[str, str | None], ...]]] = {
    "ru": (
        (r"(?<=[оеё])ва\Z", "в"), (r"(?<=[иы])на\Z", "н"), (r"(?<=[сц]к)ого\Z", "ий"), (r"(?:[оеё]го)\Z", None),
        (r"(?:ко|ых|их|дзе|о)\Z", r"\g<0>"), (r"(?<=[аоеиу]р)я\Z", "ь"), (r"(?<=[аоеиу]л)я\Z", "ь"),
        (r"(?<=[ае])я\Z", "й"), (rf"(?<=[{_V}][бвгджзклмнпрстфхцчшщ])а\Z", ""), (r"(?<=[ия]н)а\Z", ""),
        (r"(?<=[кгхжшщч])и\Z", "а"), (r"(?<=\w\w)ы\Z", "а"),
    ),
    "uk": (
        (r"(?<=[оеє])ва\Z", "в"), (r"(?<=[иії])на\Z", "н"), (r"(?<=[сц]ьк)ого\Z", "ий"), (r"ого\Z", None),
        (r"(?<=енк)а\Z", "о"), (r"(?:ко|их)\Z", r"\g<0>"), (r"(?<=[аоеиуі]л)я\Z", "ь"),
        (rf"(?<=[{_V}][бвгджзклмнпрстфхцчшщ])а\Z", ""), (r"(?<=[кгхжшщч])и\Z", "а"),
    ),
    "pl": (
        (r"(?<=[sc]k)iego\Z", "i"), (r"(?<=dzk)iego\Z", "i"), (r"ego\Z", None),
        (r"[oę](?:rz|[bdgzżwłlrj])a\Z", None), (r"(?<=[aeiouyąóu])(cz|sz|rz|ch|[bcdfghjklłmnprstwzż])a\Z", r"\1"),
        (r"(?<=[dbzwnm])y\Z", "a"),
    ),
    "cs": (
        (r"ého\Z", "ý"), (r"ího\Z", "í"), (r"(?<=[čšžjvmbptdsz])ka\Z", "ek"),
        (r"(?<=[aeiouyáéíýúůě])(ch|[bdfghklmnprstvz])a\Z", r"\1"), (r"(?<=\w\w)y\Z", "a"),
        (r"(?<=[bdfghklmnprstvz])ce\Z", "ec"), (r"(?<=[šřžčcj])e\Z", ""),
    ),
    "sk": (
        (r"(?<=[sc]k)ého\Z", "ý"), (r"ého\Z", "ý"), (r"(?<=[čšžjvmbptdsz])ka\Z", "ek"),
        (r"(?<=[aeiouyáéíýúô])(ch|[bdfghklmnprstvz])a\Z", r"\1"), (r"(?<=\w\w)u\Z", "a"),
    ),
}  # fmt: skip
"""Endings of men's surnames in the genitive, the first that fits, and what stands for them; None: for two or more."""
_OF_WOMEN: Final[dict[str, tuple[tuple[str, str | None], ...]]] = {
    "ru": (
        (r"(?<=[оеё]в)ой\Z", "а"), (r"(?<=[иы]н)ой\Z", "а"), (r"(?<=[сц]к)ой\Z", "ая"), (r"[оеё]й\Z", None),
        (r"(?:[бвгджзклмнпрстфхцчшщ]|о|ых|их|дзе)\Z", r"\g<0>"), (r"(?<=[кгхжшщч])и\Z", "а"), (r"(?<=\w\w)ы\Z", "а"),
    ),
    "uk": (
        (r"(?<=[оеє]в)ої\Z", "а"), (r"(?<=[иії]н)ої\Z", "а"), (r"(?<=[сц]ьк)ої\Z", "а"), (r"ої\Z", None),
        (r"(?:[бвгджзклмнпрстфхцчшщь]|о|их)\Z", r"\g<0>"), (r"(?<=[бвгджзклмнпрстфхжшщч])и\Z", "а"),
    ),
    "pl": (
        (r"(?<=[sc]k)iej\Z", "a"), (r"(?<=dzk)iej\Z", "a"), (r"(?<=ow)ej\Z", "a"), (r"(?<=n)ej\Z", "a"),
        (r"ej\Z", None), (r"(?:cz|sz|rz|ch|[bcdfghjklłmnńprstwzżźść])\Z", r"\g<0>"), (r"(?<=[dbzwnm])y\Z", "a"),
    ),
    "cs": ((r"é\Z", "á"),),
    "sk": ((r"(?<=ov)ej\Z", "á"), (r"(?<=[sc]k)ej\Z", "á"), (r"(?<=n)ej\Z", "á")),
}  # fmt: skip
"""The same of women's."""
