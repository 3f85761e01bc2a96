"""What contradicts on a page, as sentences for a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.lines.places import Line
from onrecord.provenance.signs import Sign
from onrecord.provenance.weighing import Verdict, same_origin, weight_of
from onrecord.record import REPRINTS

_YEAR: Final = Pattern(
    r"(?=[©(ⓒc])(?:©|\(c\)|ⓒ|copyright)\D{0,40}?((?:19|20)\d\d)"
    r"(?:\s*[-–—/]\s*((?:19|20)?\d\d)(?!\d)|(\s*[-–—]\s*(?:present|now|today|current|heute)|,?\s*onwards?)\b)?",
    re.I,
    needs=("©", "(c)", "ⓒ", "copyright"),
)
_CENTURIES: Final = ("19", "20")
_RESERVES: Final = Pattern(
    r"©|\(c\)|ⓒ|copyright|rights reserved|may (?:not )?be|no part of|rechte|nachdruck|droits|derechos|direitos|diritti|"
    r"riproduzione|rechten|rättigheter|転載|무단|حقوق",
    re.I,
)
_LICENCE: Final = Pattern(r"creative commons|\bcc[ -]by|licen[cs]e|lizenz|licencia|licence|licenza|licença", re.I)
_BARE: Final = Pattern(r"(?:\W|\d|copyright|\(c\)|ⓒ|all rights reserved|alle rechte vorbehalten)*", re.I)
"""A notice that names nobody."""
TOLD: Final = 0.25
"""A sign of less is not told as a contradiction."""


def conflicts_on(article: Article, lines: list[Line], verdict: Verdict, origin: Sign | None) -> Iterator[str]:
    """The sentences, those on rights first."""
    rights = [line for line in lines if line.label == "rights"]
    yield from _years(article, rights)
    # over a mixture this outlet's notice stands by right
    if verdict.relation in REPRINTS and not any(sign.own for sign in verdict.signs if sign.key == "translated"):
        yield from _terms(rights, lines, verdict, origin)
    yield from _makers(verdict)
    yield from _origins(verdict, origin)


def _years(article: Article, rights: list[Line]) -> Iterator[str]:
    """A notice of an earlier year than the text's; later ones only mean that the site has gone on, and so do years
    without an end ("2013 onwards")."""
    if not article.published:
        return
    published = article.published.day.year
    dated = (line.text for line in rights if any(century in line.text for century in _CENTURIES))
    found = [match for text in dated for match in _YEAR.finditer(text)]
    last = max((_last(match[1], match[2] or "") for match in found), default=published)
    if last < published and not any(match[3] for match in found):
        yield f"The notice is dated {last}, the text {published}."


def _last(year: str, until: str) -> int:
    """The last of the years "2023-2025", "2023-25" or "2023"."""
    return int(year[: len(year) - len(until)] + until)


def _terms(rights: list[Line], lines: list[Line], verdict: Verdict, origin: Sign | None) -> Iterator[str]:
    reserving = [line for line in rights if _RESERVES.search(line.text)]
    name = (origin.name or origin.domain) if origin else None
    whose = name or ("an agency" if verdict.relation == "wire" else "another outlet")
    theirs = [line for line in reserving if origin and _names(line, origin)]
    ours = [line for line in reserving if line not in theirs and not _BARE.fullmatch(line.text)]
    if ours:
        yield f"A notice of rights on the page is this outlet's, over a text that the credit gives to {whose}."
    licensed = any(_LICENCE.search(line.text) for line in lines if line.label == "credit")
    if name and ours and verdict.relation == "republished" and not theirs and not licensed:
        yield f"The terms of {name} are not on the page."


def _names(line: Line, origin: Sign) -> bool:
    """Whether a notice names the origin, or where it has no name, its domain's label ("Copyright 2026 Tern" for
    tern.example)."""
    if origin.name:
        return fold(origin.name) in fold(line.text)
    label = (origin.domain or "").partition(".")[0]
    return bool(label) and label in fold(line.text).split()


def _makers(verdict: Verdict) -> Iterator[str]:
    signs = (*verdict.signs, *verdict.against)
    keys = {sign.key for sign in signs if not sign.own}
    staff = next((sign for sign in signs if sign.key == "byline-staff"), None)
    byline = staff or next((sign for sign in signs if sign.key == "byline"), None)
    if staff and "dateline" in keys:
        yield "The dateline is an agency's, the byline this outlet's own staff's."
    if byline and keys & {"canonical", "canonical-doubtful"} and verdict.relation != "mixed":
        canonical = next(sign for sign in signs if sign.key.startswith("canonical"))
        yield f"The canonical address is at {canonical.domain}, under a byline that names no other outlet."
    if staff and verdict.relation in ("republished", "wire", "excerpt"):
        yield "The byline is this outlet's own staff's, other signs give the text to another."
    if verdict.relation == "original":
        for sign in verdict.against:
            if (
                weight_of(sign) >= TOLD
                and (sign.name or sign.domain)
                and not sign.own
                and not sign.key.startswith("canon")
            ):
                yield _weaker(sign)


def _weaker(sign: Sign) -> str:
    """What a sign that does not decide names, with the words around it where they say more than the name."""
    named = sign.name or sign.domain or ""
    words = (sign.evidence.words or sign.evidence.at or "").strip()
    bare = words.rstrip(".").casefold()
    told = f"{named}: {words}" if bare and bare != named.rstrip(".").casefold() else named
    return f"A weaker sign names {told}{'' if told.endswith(('.', '!', '?', '…', '.”')) else '.'}"


def _origins(verdict: Verdict, origin: Sign | None) -> Iterator[str]:
    """Two signs that name two origins."""
    if not origin:
        return
    seen: set[str] = set()
    for sign in (*verdict.signs, *verdict.against):
        named = sign.name or sign.domain
        if not named or sign.own or named in seen or same_origin(sign, origin) or weight_of(sign) < TOLD:
            continue
        seen.add(named)
        yield f"The strongest sign names {origin.name or origin.domain}, another names {named}."
