"""What publishers prefer of machines, as values of a header or a line of robots.txt: Content-Usage, Content-Signal.

Content-Usage by draft-ietf-aipref-vocab-07 (August 2026) with the labels of its older versions and of its working
group's repository (`ai-use`, read on 26 November 2026); Content-Signal by
contentsignals.org (September 2025, `use` of July 2026).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.record import Use
from onrecord.rights.found import MACHINES, PREFERENCE, Say, says

USAGE_LABELS: Final[dict[str, Use]] = {
    "train-ai": "train", "ai": "train", "genai": "train", "train-genai": "train", "search": "index",
    "tdm": "mine", "bots": "mine", "all": "mine", "ai-use": "mine", "ai-output": "mine", "inference": "mine",
}  # fmt: skip
SIGNALS: Final = frozenset({"search", "ai-train", "ai-input", "use"})
NARROW: Final = frozenset({"ai-use", "ai-output", "inference"})
"""Labels for a part of mining: as input to a model. Their `n` refuses it; their `y` allows no more than that part."""


@cache
def _member() -> re.Pattern[str]:
    # A member of an RFC 9651 dictionary: key, then a token, number, string, boolean, byte sequence or inner list, then
    # parameters. Only tokens matter to us; the rest has to be read to know that the whole parses.
    item = r"(?:[A-Za-z*][\w:/!#$%&'*+.^`|~-]*|-?\d{1,15}(?:\.\d{1,3})?|\"(?:[^\"\\]|\\[\"\\])*\"|\?[01]|:[\w+/=]*:)"
    parameters = rf"(?:;[ ]*[a-z*][a-z0-9_.*-]*(?:={item})?)*"
    inner = rf"\((?:[ ]*{item}{parameters}(?=[ )]))*[ ]*\)"
    return expression(rf"([a-z*][a-z0-9_.*-]*)(?:=({item}|{inner}))?{parameters}[ \t]*(?:,[ \t]*(?=\S)|$)")


def content_usage(value: str) -> tuple[tuple[Say, ...], bool]:
    """What a Content-Usage value says, and whether it parsed; a value that doesn't parse says nothing at all.

    A label whose value is neither `y` nor `n` is unknown, and casts doubt on a yes from elsewhere.
    """
    members: dict[str, str | None] = {}
    at, value = 0, value.strip()
    while at < len(value):
        if not (match := _member().match(value, at)) or len(value) > 2000:
            return says(("index", "mine", "train"), "doubt", "R22"), False
        answer = match[2] if ";" not in match[0] else None  # with parameters it is of a part, or conditional
        if match[2] == "n" or members.get(match[1]) == "n":
            answer = "n"
        elif match[1] in members and members[match[1]] != answer:
            answer = None
        members[match[1]] = answer
        at = match.end()
    said: list[Say] = []
    for label, answer in members.items():
        if (use := USAGE_LABELS.get(label)) and not (label in NARROW and answer == "y"):
            said += _usage(use, answer)
    if members.get("all") == "n" or members.get("bots") == "n":  # they hold the narrower ones in them
        said = [say for say in said if say.effect != "yes"] + list(says(("index", "train"), "doubt", "R22"))
    if any(label not in USAGE_LABELS and answer == "n" for label, answer in members.items()):
        said += says(("index", "mine", "train"), "doubt", "R22")
    return tuple(said), True


def _usage(use: Use, answer: str | None) -> tuple[Say, ...]:
    rule = {"index": "R15", "mine": "R13", "train": "R12"}[use]
    if answer == "n":
        return says((use,), "no", rule)
    if answer == "y":
        return says((use,), "yes", rule, PREFERENCE)
    return says((use,), "doubt", "R22")


def content_signal(value: str) -> tuple[Say, ...]:
    """What a Content-Signal value says; words it doesn't know cast doubt on a yes, for they may be meant to refuse."""
    said: list[Say] = []
    for part in value.lower()[:2000].split(","):
        name, equals, answer = (piece.strip() for piece in part.partition("="))
        if part.strip() and (not equals or name not in SIGNALS):
            said += says(("index", "mine", "train"), "doubt", "R22")
            continue
        match name, answer:
            case "search", "yes":
                said += says(("index",), "yes", "R15")
            case "search", "no":
                said += says(("index",), "no", "R15")
            case "ai-train", "yes":
                said += says(("train",), "yes", "R12", PREFERENCE)
            case "ai-train", "no":
                said += says(("train",), "no", "R12")
            case "ai-input", "no":
                said += says(("mine",), "no", "R13")
            case "use", "immediate":
                said += says(MACHINES, "no", "R17")
            case "use", "reference":
                said += (*says(("index",), "yes", "R15"), *says(("archive",), "no", "R17"))
            case ("search", _):
                said += says(("index",), "doubt", "R22")
            case ("ai-train", _):
                said += says(("train",), "doubt", "R22")
            case "ai-input", other if other != "yes":
                said += says(("mine",), "doubt", "R22")
    return tuple(said)
