"""Pronouns between a subject and its verb that are objects of it: "Holt | lui a dit", "Holt | mi-a spus"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.statements.lexicon.by_language import by_language
from onrecord.statements.lexicon.families import EAST_SOUTH_SLAVIC, WEST_SOUTH_SLAVIC
from onrecord.statements.rules.paragraph.tagging import Paragraph

_OBJECTS: Final[Mapping[str, frozenset[str]]] = by_language(
    {
        "fr": "me m te t se s nous vous le la l les lui leur en y",
        "es": "me te se nos os le les lo la los las",
        "it": "mi ti si ci vi gli le lo la li ne l",
        "pt": "me te se nos lhe lhes",
        "ro": "mi-a ne-a i-a le-a mi-au ne-au i-au le-au îmi ne le îi",
        "pl": "mi mu jej nam im się",
        "ru": "мне ему ей нам им",
        "uk": "мені йому їй нам їм",
        "el": "μου του της μας τους",
    }
    | dict.fromkeys(("cs", "sk"), "mi mu jí jej nám jim im se si sa")
    | dict.fromkeys(WEST_SOUTH_SLAVIC, "mi mu joj nam im jim ji ми му јој нам им")
    | dict.fromkeys(EAST_SOUTH_SLAVIC, "ми му ѝ ни им")
)
_IMPERSONAL: Final = frozenset("se si".split())
_MOST: Final = 2


def behind_subject(paragraph: Paragraph, first: int) -> int:
    """The token behind the subject of the verb at `first`, or behind a mark, before the objects that stand there."""
    objects = _OBJECTS.get(paragraph.language.code or "", frozenset())
    words, at = paragraph.words, first
    while at > 0 and first - at < _MOST and words[at - 1] in objects:
        at -= 1
    if at == first or at == 0 or (words[at] == "nous" and words[first].endswith("ons")):
        return first
    impersonal = words[at] in _IMPERSONAL  # "primero se alertó": nobody did
    return at if paragraph.tags[at - 1] in ("NR)q" if impersonal else "NnR)q,QU") else first
