"""What stands behind a name and a comma, or right before a name, and tells what somebody is, in Dutch, Nordic and
Slavic texts: "Ada Holt, presstalesperson för polisen, säger …", "rzeczniczka policji Ada Holt"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_given_name
from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import SCANDINAVIAN
from onrecord.statements.lexicon.people.offices_behind import LAST, OFFICES_BEHIND
from onrecord.statements.speakers.cast.mentions import begins_sentence

_LONGEST = 110
"""Characters of a role, its comma with it."""


def beside_name(text: str, name: Span, language: Language) -> str | None:
    """What the words behind a name at `name`, or else those before it, say that somebody is; None where they do not."""
    behind = _behind_name(text, name, language)
    return behind if behind or language.code in LAST else _before_name(text, name, language)


def _before_name(text: str, name: Span, language: Language) -> str | None:
    """The role before a name: with whose it is in Nordic texts ("Polisens talesperson"), with what it is of in Slavic
    ones ("rzeczniczka policji")."""
    match = _before(language.code or "").search(text, max(0, name[0] - _LONGEST), name[0])
    if match is None or any(
        language.words.get(word.lower()) in ("V", "v", "A", "E", "P") for word in match["of"].split()
    ):
        return None
    role = match["role"]
    opens = language.code not in SCANDINAVIAN and begins_sentence(text, match.start("role"))
    return role[0].lower() + role[1:] if opens else role


@cache
def _before(code: str) -> re.Pattern[str]:
    """The noun with what belongs to it, right before a name."""
    nouns = "|".join(OFFICES_BEHIND[code].replace("(", "(?:").split())
    if code in SCANDINAVIAN:
        return re.compile(
            rf"(?<![\w-])(?P<role>(?P<of>(?:[^\W\d_][\w-]+s )?)(?:[^\W\d_]+-?)?(?:{nouns})) \Z", re.IGNORECASE
        )
    if code == "nl":
        return re.compile(rf"(?<![\w-])(?P<role>(?P<of>)(?:[^\W\d_]+-?)?(?:{nouns})) \Z", re.IGNORECASE)
    of = r"(?P<of>(?: [a-zà-žа-яёіїєґ][\w-]+| [A-ZÀ-ŽА-ЯЁІЇЄҐ][\w-]+(?= [a-zà-žа-яё])){0,4})"
    return re.compile(rf"(?<![\w-])(?P<role>(?i:{nouns}){of}) \Z")


def _behind_name(text: str, name: Span, language: Language) -> str | None:
    """The role behind the name at `name`, up to the next mark; None where what stands there is none.

    Not where it goes on with another's name ("Ada Holt, minister Roy Varn och …") or with a verb.
    """
    code = language.code or ""
    match = _behind(code).match(text, name[1], name[1] + _LONGEST)
    if match is None:
        return None
    of = match["of"].split()
    if of and (is_given_name(of[0]) or language.words.get(of[0].lower()) in ("V", "v", "A", "E", "C", "R")):
        return None
    if any(language.words.get(word.lower()) in ("V", "v", "A", "E") for word in of):
        return None
    return match["role"].strip()


@cache
def _behind(code: str) -> re.Pattern[str]:
    """A comma, adjectives or an article, the noun, and of what: prepositions or a genitive."""
    if code in LAST:
        return _behind_in_front(code)
    start = r"(?:[^\W\d_]+-?)?" if code in SCANDINAVIAN or code == "nl" else ""
    nouns = "|".join(OFFICES_BEHIND[code].replace("(", "(?:").split())
    before = r"(?:(?:[a-zà-žа-яёіїєґ-]+) ){0,2}?"
    of = r"(?P<of>(?: [^\s,.;:!?()–—“”„«»\"]+){0,9})"
    return re.compile(rf", (?P<role>{before}{start}(?:{nouns})(?!\w){of})(?=[,.;:!?)–—“”„«»\"\n]| [–—]|\Z)")


def _behind_in_front(code: str) -> re.Pattern[str]:
    """A comma, an article, what it is of, and the noun, which stands last."""
    nouns = "|".join(OFFICES_BEHIND[code].replace("(", "(?:").split())
    of = r"(?P<of>(?:[^\s,.;:!?()–—“”„«»\"]+ ){0,5}?)"
    return re.compile(rf", (?:az? )?(?P<role>{of}[^\W\d_]*(?:{nouns}))(?=[,.;:!?)–—“”„«»\"\n]| [–—]|\Z)")
