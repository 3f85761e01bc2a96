"""The name by which somebody without another is told: "a man who gave his name as Musa", "who goes by Abu Darin"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span


def name_given(source: Span, words: str) -> Span | None:
    """Where the name stands that whoever `words`, at `source`, tell of goes by; None where no name is given."""
    found = _given().search(words)
    return (source[0] + found.start("name"), source[0] + found.end("name")) if found else None


@cache
def _given() -> re.Pattern[str]:
    """Four ways to tell by which name somebody goes; `name` is that, and ends the words."""
    name = r"(?P<name>[A-Z][\w’'-]+(?: (?:[a-z]{2,3} |al-|el-)?[A-Z][\w’'-]+){0,2})"
    own = "(?:his|her|their)"
    goes = rf"(?:goes|went|go) by (?:(?:the|{own}) )?(?:(?:nom de guerre|name|first name|nickname|alias)(?: of)? )?"
    gave = rf"(?:gave|gives|giving) (?:only )?{own} (?:\w+ )?name (?:only )?as "
    identified = "(?:identified|introduced) (?:himself|herself|themselves) (?:only )?as "
    called = rf"(?:be (?:called|named|identified|known)|known) (?:only )?(?:as |by {own} (?:first|middle) name,? )?"
    return re.compile(rf"\bwho (?:[a-z]+ ){{0,3}}?(?:{goes}|{gave}|{identified}|{called})[“\"]?{name}[”\"]?,?\Z")
