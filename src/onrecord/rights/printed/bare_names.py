"""A grant "under our Creative Commons licence" that does not say which: the one that the page names elsewhere."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.rights.found import Found
from onrecord.rights.printed.openings import opens_as_notice
from onrecord.rights.printed.plainness import is_plain
from onrecord.rights.printed.texts import fold

_REPUBLISHING: Final = r"\b(?:re-?publish|re-?print|reproduce|re-?use|share|copy)\b"
_OURS: Final = r"\b(?:under|with) (?:the terms of )?(?:our|this|the same) (?:creative commons|cc) licen[cs]e\W*$"
_BOUND: Final = (
    r"commercial|\bfull|\bwhole|\bentire|\blink|\bcredit|\battribut|\bnam(?:e|ing)\b|\bmust\b|\bonly\b|\bprovided\b"
    r"|\bas long\b"
    r"|\bif\b|\bwithout\b|\bun(?:changed|altered|edited|modified)|\bedit|\bchang|\bprofit|\beducation|\bpersonal"
    r"|\bprivate"
)
"""Conditions of the offer's own, which the licence may not have: what it binds is kept as it is read."""


def told_by_name(founds: list[Found], names: tuple[str, ...]) -> list[Found]:
    """Without what they say, those that offer the text under the site's licence, where the page names a single one.

    They ask while nobody knows which licence that is (R7); where it is known, it speaks for itself. Only plain
    sentences are meant that begin as a notice of the text. `names` are the outlet's.
    """
    named = {found.licence for found in founds if found.is_licence and found.says and not _is_bare(found)}
    if len(named) != 1 or None in named:
        return founds
    return [
        msgspec.structs.replace(found, says=()) if _is_bare(found) and _offers(fold(found.words), names) else found
        for found in founds
    ]


def _is_bare(found: Found) -> bool:
    """Whether a licence is named in print, and not which one."""
    return found.is_licence and found.licence is None and found.evidence.from_ == "visible" and bool(found.says)


def _offers(folded: str, names: tuple[str, ...]) -> bool:
    offered = re.search(_REPUBLISHING, folded) is not None and re.search(_OURS, folded) is not None
    offered = offered and re.search(_BOUND, folded) is None
    return offered and opens_as_notice(folded) and is_plain(folded, names)
