"""What a source without a name is by its noun, in languages whose roles have no table: "polisen" is a body, "raport" is
written, "eksperterne" are several."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.given_names import is_given_name
from onrecord.record import Speaker, SpeakerKind
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.names.nouns_elsewhere import NOUNS

_CASES = {
    "pl": "a y i ę ą e o u ie em owi ów om ami ach ze zie ji ii",
    "cs": "a e i í y u ou ě em ů ům ech ích ami ím o ě",
    "sk": "a e i í y u ou ej ia iu ie ii om ov ami ách ť ti ťou",
    "ru": "а я ы и у ю е о й ой ей ом ем ами ями ах ях ов ам",
    "uk": "а я и і ї у ю е о й ою ею єю ом ем ами ями ах ях ів ам ові",
}
"""How cases end that a stem may have; what makes a person of a body is none: "senator", "policjant", "судья"."""


def told_by_noun(speaker: Speaker | None, words: str, language: Language) -> Speaker | None:
    """`speaker`, with its kind where its words are a noun for a body, for several, or for what is written.

    A single word that was taken for a name, and is such a noun, is none: "Yhtiö", "Retten". Several words that hold a
    noun for a body are a body's name, and nobody's: "Comisia Europeană".
    """
    if (language.code or "") not in NOUNS or (speaker is not None and speaker.kind not in _UNSURE):
        return speaker
    kind = _kind(words, language) if words else None
    if kind is None:
        return speaker
    if speaker is None or speaker.name is None:
        role = _article().sub("", words)
        role = _article().sub("", speaker.role) if speaker is not None and speaker.role else role
        return replace(speaker, role=role, kind=kind) if speaker else Speaker(role=role, kind=kind, confidence=0.6)
    bare = _article().sub("", words)
    if speaker.name not in (words, bare):
        return speaker
    if " " not in speaker.name:
        return Speaker(role=bare, kind=kind, confidence=0.6)
    body = kind == "organisation" and not is_given_name(speaker.name.split()[0])
    return replace(speaker, kind=kind) if body else speaker


def is_of_body(noun: str, code: str) -> bool:
    """Whether a noun, lower case, is one for a body in a language of the table."""
    return code in NOUNS and _patterns(code)[0][1].fullmatch(noun) is not None


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"\A(?:de|het|een|an?|az|det|den|en|ett?|[οη]|το|οι|τα|la|el|els|les|os?) ", re.IGNORECASE)


_UNSURE = ("unnamed", "person", "group")


def _kind(words: str, language: Language) -> SpeakerKind | None:
    code = language.code or ""
    parts = [word.lower() for word in re.findall(r"[\w’'-]+", re.split("[,(]", words)[0])]
    while len(parts) > 1 and language.words.get(parts[0]) == "D":
        parts.pop(0)
    if not parts:
        return None
    if NOUNS[code].last:
        end = next(
            (at for at, word in enumerate(parts) if at and language.words.get(word) in ("P", "W", "T")), len(parts)
        )
        heads = parts[end - 1 : end]
    else:
        heads = parts[: 2 if parts[0].endswith(_ADJECTIVES) else 1]
    return next((kind for head in heads for kind, pattern in _patterns(code) if pattern.fullmatch(head)), None)


_ADJECTIVES = tuple(
    "ska cka ski cki skie ckie na ny ne wa we ká ní ná ný né ský ské ая ый ий ое ие ые ой ська цька ський ське ські "
    "на ний не ні ва ве ві ых их ich ych ής ική ικό ικός".split()
)
"""How adjectives end that stand before a noun."""


@cache
def _patterns(code: str) -> tuple[tuple[SpeakerKind, re.Pattern[str]], ...]:
    nouns = NOUNS[code]

    def made(words: str) -> re.Pattern[str]:
        listed = "|".join(map(re.escape, sorted(words.split(), key=len, reverse=True)))
        ends = f"(?:{'|'.join(_CASES[code].split())})?" if nouns.stems else ""
        starts = r"(?:[\w-]{2,})?" if nouns.last and not nouns.stems else ""
        return re.compile(rf"{starts}(?:{listed}){ends}")

    return ("organisation", made(nouns.bodies)), ("document", made(nouns.documents)), ("group", made(nouns.groups))
