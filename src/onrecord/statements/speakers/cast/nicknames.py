"""Names with what somebody is called between given name and surname: 'Robert "Bob" Holt', "Ada (Addie) Roy"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.given_names import is_listed
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES
from onrecord.statements.speakers.cast.mentions import Mention, is_title

_MOST_GIVEN = 2
"""Given names before what somebody is called."""


def with_nicknames(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, ascending, with given name, nickname and surname as one; the nickname is no name of its own."""
    found: list[Mention] = []
    starting = {mention.start: mention for mention in mentions}
    for mention in mentions:
        if found and mention.start < found[-1].end:
            continue  # the nickname
        called = _called().match(text, mention.end) if _is_given(mention) else None
        last = starting.get(called.end()) if called and _is_nickname(called.group()) else None
        if called is None or last is None or last.titles or last.name.split()[-1].lower() in BODIES:
            found.append(mention)
            continue
        lead, given = mention.name.split()[:-1], mention.name.split()[-1]
        role = lead and _is_role(lead[0], given)  # "Senator Robert", one name elsewhere
        start = mention.end - len(given) if role else mention.start
        titles = f"{mention.titles} {lead[0]}".strip() if role else mention.titles
        name = text[start : last.end].replace("\n", " ")
        found.append(Mention(start, last.end, name, titles, mention.whole, last.possessive))
    return found


def _is_given(mention: Mention) -> bool:
    given = mention.name.split()
    return len(given) <= _MOST_GIVEN and not mention.possessive and is_listed(given[-1].lower())


def _is_role(word: str, given: str) -> bool:
    """Whether a word before a given name tells what somebody is: a woman's name before a man's does, "Marine John"."""
    lower = word.lower()
    return is_title(word, True, 2) or lower in BESIDE or (lower in FEMALE - MALE and given.lower() in MALE - FEMALE)


def _is_nickname(words: str) -> bool:
    """Whether words with their marks can be a nickname: in brackets only a given name."""
    return "(" not in words or is_listed(words.strip(" ()").lower())


@cache
def _called() -> re.Pattern[str]:
    word = r"[A-Z][a-z’'-]+(?: [A-Z][a-z]+)?"
    marks = (("“", "”"), ('"', '"'), ("''", "''"), ("‘", "’"), (r"\(", r"\)"), ("'", "'"))
    return re.compile(" (?:" + "|".join(f"{begin}{word}{end}" for begin, end in marks) + ") (?=[A-Z])")
