"""Slavic names in the genitive, as behind "по словам" or "podle": told as they are without a case, or not at all.

As they stand elsewhere in the text, else by their endings where these are sure (`first_case`).
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.given_names import is_first_name
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.people.slavic_offices import NOMINATIVE
from onrecord.statements.speakers.languages.genitive import CYRILLIC_GIVEN


def in_nominative(speaker: Speaker, text: str, source: Span, language: Language) -> Speaker:
    """The person named at `source` by name and office as they are without a case; nameless where none is known."""
    if language.code == "fi":
        from onrecord.statements.speakers.languages.in_finnish import in_finnish

        return in_finnish(speaker, text, source)
    if language.code == "ro":
        from onrecord.statements.speakers.languages.in_romanian import in_romanian

        return in_romanian(speaker, text, source)
    if language.code not in NOMINATIVE or not stands_in_genitive(text, source[0]):
        return speaker
    if speaker.kind == "unnamed" and (full := _of_surname(text, source)) is not None:
        speaker = replace(full, role=None)
    elif speaker.kind == "person" and speaker.name and speaker.resolved_by == "name":
        speaker = _named_elsewhere(speaker, text, source, language.code)
    return replace(speaker, role=_office(speaker, text, source, language.code))


def _named_elsewhere(speaker: Speaker, text: str, source: Span, code: str) -> Speaker:
    """The one who is named with this name in other letters near by, else by its endings; nobody where no name is."""
    for match in _cases_of(speaker.name or "").finditer(text, max(0, source[0] - _NEAR), source[1] + _NEAR):
        if match.group() != speaker.name:
            return replace(speaker, name=match.group(), named_by=match.span())
    from onrecord.statements.speakers.languages.first_case import in_first_case

    if (plain := in_first_case(speaker.name or "", code)) is not None:
        return replace(speaker, name=plain)
    return Speaker(kind="unnamed", confidence=0.5)


def _of_surname(text: str, source: Span) -> Speaker | None:
    """The one person of a text whose surname ends a source in the genitive: "Według | Kowala" of Jan Kowal."""
    word = text[slice(*source)].rpartition(" ")[2]
    if not word[:1].isupper() or not word.isalpha() or text[slice(*source)].count(" ") > 1:
        return None
    found: dict[str, Span] = {}
    for match in _in_full(_cases_of(word).pattern).finditer(text, max(0, source[0] - _NEAR), source[1] + _NEAR):
        given, surname = match["given"], match["surname"]
        known = (is_first_name(given.lower()) or given.lower() in CYRILLIC_GIVEN) and _agrees(given, surname)
        if known and surname != word and surname[0] == word[0]:
            found.setdefault(f"{given} {surname}", match.span())
    ((name, span),) = found.items() if len(found) == 1 else ((None, (0, 0)),)
    return Speaker(name=name, kind="person", resolved_by="surname", named_by=span, confidence=0.6) if name else None


def _agrees(given: str, surname: str) -> bool:
    """Whether both are in the first case, by their letters: "Anna Leśna", "Jan Kowal", but not "Jana Kowala"."""
    woman = given.endswith(("a", "а", "я"))
    return woman == surname.endswith(("a", "á", "а", "я", "ая")) or (woman and not surname.endswith(("y", "i", "e")))


def _office(speaker: Speaker, text: str, source: Span, code: str) -> str | None:
    """What a speaker is, the noun in the first case; of somebody without a name by the words before a name there."""
    role = speaker.role
    if role is None and speaker.kind == "unnamed":
        words = text[slice(*source)]
        role = words[: next((at for at, sign in enumerate(words) if sign.isupper()), len(words))].strip(' ,„"«') or None
        role = role if role and role.partition(" ")[0] in NOMINATIVE[code] else None
    if role is None:
        return None
    first, space, rest = role.partition(" ")
    return NOMINATIVE[code].get(first.lower(), first) + space + rest


def stands_in_genitive(text: str, at: int) -> bool:
    """Whether words that begin at `at` are in the genitive by what leads to them: "по словам | адвоката Ивана"."""
    return _of().search(text, max(0, at - _REACH), at) is not None


_REACH = 40
"""Characters before a source in which "по словам" is looked for."""


_NEAR = 5000
"""Characters to either side in which the name has to stand without a case."""


@cache
def _of() -> re.Pattern[str]:
    """What the genitive stands behind."""
    return re.compile(
        r"\b(?:по (?:словам|мнению|данным|информации|оценке|утверждению)|как следует из"
        r"|за (?:словами|даними|інформацією|оцінкою)|на (?:думку|переконання)"
        r"|według|wedle|zdaniem|w ocenie|w opinii|podle|dle|podľa) \Z",
        re.IGNORECASE,
    )


def _in_full(surname: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<given>[^\W\d_a-ząćęłńóśźżа-яё][\w’'-]{{1,40}}) (?P<surname>{surname})")


def _cases_of(name: str) -> re.Pattern[str]:
    """A name in any case, by the beginnings of its words."""
    words = [rf"{_stem_in_any_case(word)}(?:а|я|й|ь|ий|ый|ій|ая|a|i|y|á|ý|í|e)?" for word in name.split()]
    return re.compile(rf"(?<![\w-]){' '.join(words)}(?![\w-])")


def _stem_in_any_case(word: str) -> str:
    """The stem as a pattern, with the vowel that only the nominative has before its last letter: "Blažka", "Blažek"."""
    stem = _stem(word)
    if len(stem) < _SHORT or not stem.isalpha() or stem[-2].lower() in _VOWELS:
        return re.escape(stem)
    return rf"{stem[:-1]}(?:e|е)?{stem[-1]}"


_SHORT = 3
_VOWELS = frozenset("aeiouyąęóáéíýúůěаеёиоуыэюяіїє")


def _stem(word: str) -> str:
    """A word without what the genitive may have put behind it."""
    return re.sub(r"(?<=\w\w)(?:ого|ої|ой|а|я|ы|и|і|iego|iej|ego|ej|ého|ího|é|a|y|i|e|u)\Z", "", word)
