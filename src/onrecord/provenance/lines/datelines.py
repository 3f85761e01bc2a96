"""Signs in datelines: `CITY (AP) —`, `Berlin (dpa/lno)`, `(Reuters) -`, and the forms of other languages.

A code in brackets is an agency's only behind a place and before a dash: `AP` is also Andhra Pradesh, `PA` Pennsylvania.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.evidence import evidence
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lines.places import Line, is_of_picture
from onrecord.provenance.signs import Own, Sign, named_sign

_HEAD: Final = Pattern(
    r"\s*(?P<place>(?:[^()\[\]/:]{2,40}\s\([A-ZÀ-Þ][^()]{3,25}\)(?=\s\()|[^()\[\]/:]{0,70}?(?:\s\[[^()\[\]/:]{2,20}\](?:,[^()\[\]/:]{2,20}?)?)?|"
    r"[^()\[\]/:\s]{2,25}/[^()\[\]/:]{2,25}(?=\s\()))\s*[,.:]?\s*"
    r"(?:\((?P<code>[^()]{2,40})\)|/(?P<slash>[^/()]{2,30})/)(?P<dash>[\s.:]*[-–—:]|\.-|\.)?"
)
_BEFORE: Final = Pattern(r"\s*\((?P<code>[^()]{2,20})\)\s*[-–—]\s*(?P<place>[A-ZÀ-Þ][^-–—]{2,40}?)\s*[-–—]")
_DASHED: Final = Pattern(
    r"\s*(?P<place>[^()]{2,50}?)[.,]?\s+[-–—/]\s*(?P<code>INTERFAX\.RU|РИА Новости|ТАСС|Интерфакс)\b",
)
_DOTTED: Final = Pattern(
    r"\s*(?P<place>[^()./]{2,40}?)\.\s+\d{1,2}\s+\w+\.\s+(?P<code>INTERFAX\.RU|РИА Новости|ТАСС|Интерфакс)\s*[-–—]",
)
"""A place and a day, each with its full stop: "Тарн. 3 марта. INTERFAX.RU - "."""
_PIPED: Final = Pattern(
    r"\s*(?P<place>[A-ZÄÖÜÉ][A-ZÄÖÜÉ./ -]{2,30}?),?\s+(?P<code>dpa|afp|ap|rtr|epd|kna|sid|[A-Z]{3,5})\s*"
    r"(?P<dash>[|–—-])(?=\s)"
)
_NAMED: Final = Pattern(
    r"\s*(?P<place>[A-ZÀ-Þ][^()–—]{1,40}?)\s*[–—]\s*(?P<code>(?-i:[A-ZÀ-Þ])[\w .'’-]{2,40}?)\s*(?P<dash>[–—])\s",
    needs=("–", "—"),
)
_LED: Final = Pattern(
    r"\s*(?P<code>(?-i:[A-ZÀ-Þ])[\w'’. ]{4,40}?)\s*[-–—]\s+(?=[A-ZÀ-Þ\"“«„\d])",
    needs=("-", "–", "—"),
)
"""An agency by its name, without a place: "Estadão Conteúdo - "."""
_EAST: Final = Pattern(
    r"\s*(?:【(?P<bracket>[^】]{2,30})】|(?P<xinhua>新华社|新華社|中新社|中新网|中央社)[^\s，。]{1,14}(?:电|電|讯)|"
    r"[(（\[][^()（）=]{0,20}=\s*(?P<korean>연합뉴스|뉴시스|뉴스1)[)）\]])"
)
DISTRIBUTORS: Final = frozenset(
    "ots prnewswire businesswire globenewswire accesswire einpresswire newsfile newsfilecorp marketwired cnw prweb "
    "actusnewswire prnewswirefoundry apaots".split()
)
"""Of press releases: they send on what a firm or an office wrote."""
_MONTH: Final = "jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|févr|avr|juil|août|déc"
_DATE: Final = Pattern(rf"[,.\s]+(?:\d{{1,2}}\.?\s+)?(?:{_MONTH})[a-zé]*\.?(?:\s+\d.*)?$|[,.\s]*\b\d.*$", re.I)
_OF_ANDHRA: Final = frozenset(
    "vijayawada visakhapatnam vizag guntur tirupati nellore kurnool anantapur anantapuramu kadapa rajahmundry "
    "kakinada eluru "
    "ongole amaravati chittoor srikakulam vizianagaram machilipatnam tenali nandyal "
    "tadepalli mangalagiri hindupur".split()
)
_OF_PENNSYLVANIA: Final = frozenset(
    "philadelphia pittsburgh harrisburg scranton erie allentown lancaster bethlehem reading york altoona johnstown "
    "easton wilkes-barre chester hershey gettysburg hazleton lebanon pottsville williamsport".split()
)
_CODE: Final = 5
"""Letters of a code at most; a longer word is a name."""
_DASHES: Final = ("-", "–", "—", "|")
_RUSSIAN: Final = ("INTERFAX.RU", "РИА Новости", "ТАСС", "Интерфакс")
"""One of them stands in the datelines that Russian agencies have, without brackets."""
_SMALL: Final = frozenset("de la el du di da am an der del do dos den upon of le les al i bei im".split())
_REGIONS: Final = frozenset(
    "texas maine ohio georgia oregon iowa kansas california florida virginia washington michigan illinois indiana "
    "england scotland wales ireland france germany italy spain india ontario quebec alberta news opinion analysis "
    "updated breaking exclusive video live".split()
)


def dateline_signs(lines: list[Line], own: Own) -> Iterator[Sign]:
    """The sign of the article's dateline, read where it was found and at the head of the first block of the body."""
    seen: set[str] = set()
    for line in lines:
        if line.label != "dateline" and not line.head and not _is_press(line):
            continue
        sign = _sign(line, own, lines)
        if sign and (sign.name or "") not in seen:
            seen.add(sign.name or "")
            yield sign


def _is_press(line: Line) -> bool:
    return line.edge and "ots" in line.text[:60]


def _sign(line: Line, own: Own, lines: list[Line]) -> Sign | None:
    head = line.text[:140]
    east = _EAST.match(head) if ord(head[0]) > 0x2E7F or head[0] in "(（[" else None
    if east:
        return _eastern(east, line, own)
    named = _unbracketed(head, line, own) if stands(_DASHES, head) else None
    dateline = None if named else _bracketed(head, line)
    return _judged(dateline, line, own, lines) if dateline else named


def _unbracketed(head: str, line: Line, own: Own) -> Sign | None:
    """The sign of an agency that stands between dashes, or alone before one."""
    piped = _PIPED.match(head)
    if piped and (named := agency_named(piped["code"] if len(piped["code"]) > 2 else piped["code"].upper(), shy=False)):
        return named_sign(own, "dateline", named.name, evidence("visible", line.block, piped[0].strip()))
    between = _NAMED.match(head)
    if between and (named := agency_named(between["code"], shy=False)):
        return named_sign(own, "dateline", named.name, evidence("visible", line.block, between[0].strip()))
    led = _LED.match(head) if line.head else None
    if led and len(led["code"]) > _CODE and (named := agency_named(led["code"], shy=False)):
        return named_sign(own, "dateline-doubtful", named.name, evidence("visible", line.block, led[0].strip()))
    return None


class _Dateline(msgspec.Struct, frozen=True):
    """A place and a code in brackets."""

    place: str
    code: str
    dashed: bool
    """Whether the text begins behind a dash, or what labels it tells that it is a dateline."""
    words: str
    """The whole of it, as printed."""


def _bracketed(head: str, line: Line) -> _Dateline | None:
    if "(" in head or "/" in head:
        match = _BEFORE.match(head) or _HEAD.match(head)
    else:
        match = (_DASHED.match(head) or _DOTTED.match(head)) if stands(_RUSSIAN, head) else None
    if not match:
        return None
    groups = match.groupdict()
    code = (groups.get("code") or groups.get("slash") or "").strip().removeprefix("Theo ")
    if is_of_picture(code):
        return None
    place = _DATE.sub("", groups["place"] or "").strip(" ,.;-–—")
    dashed = bool(groups.get("dash")) or match.re is not _HEAD.compiled or line.label == "dateline"
    return _Dateline(place, code, dashed, match[0].strip())


def _with_own(words: list[str], own: Own) -> str | None:
    """The agency of a code beside this outlet's own in a dateline ("CBS/AP"), whichever stands first."""
    codes = [word.strip() for word in words if word.strip()]
    if len(codes) != 2 or not all(code.isupper() and 1 < len(code) < 6 for code in codes):
        return None
    for code, other in (codes, codes[::-1]):
        agency, label = agency_named(code), other.lower()
        if (
            agency
            and not agency_named(other)
            and any(one == label or one.startswith(f"{label}news") for one in own.plain)
        ):
            return agency.name
    return None


def _judged(dateline: _Dateline, line: Line, own: Own, lines: list[Line]) -> Sign | None:
    place, code, dashed = dateline.place, dateline.code, dateline.dashed
    words = expression(r"[/,;\s](?=\d|[a-z]{1,5}\b)|[/,;]| - ").split(code)
    agency = agency_named(words[0])
    seen = evidence("visible", line.block, dateline.words)
    if "/" in dateline.words and (supplied := _with_own([place, *code.split("/")], own)):
        return named_sign(own, "byline-with-agency", supplied, seen)
    if fold(code).replace(" ", "") in DISTRIBUTORS or "ots" in code.lower().split("/"):
        return Sign(key="press-release", evidence=seen)
    if place and not _is_place(place):
        return None
    if agency and not _is_region(code, place):
        short = len(words[0]) <= 2 or agency.shy
        if short and not (dashed or place.isupper()):
            return None
        if agency.network:
            return named_sign(own, "byline-bracketed", agency.name, seen)
        key = "dateline" if (dashed or place.isupper()) and (place or not short) else "dateline-doubtful"
        return named_sign(own, key, agency.name, seen)
    if agency or not dashed or not place.split(",")[0].isupper() or not _is_name(code) or own.is_unit(code):
        return None
    again = any(
        fold(code) in fold(other.text)
        for other in lines
        if other is not line and not other.edge and other.label != "dateline"
    )
    return named_sign(own, "dateline-repeated" if again else "dateline-unlisted", code, seen)


def _eastern(match: re.Match[str], line: Line, own: Own) -> Sign | None:
    name = match["xinhua"] or match["korean"]
    if match["bracket"]:
        words = match["bracket"]
        name = next((one for one in ("共同", "時事", "AFP", "ロイター", "AP") if words.endswith(one)), None)
        name = "Reuters" if name == "ロイター" else name
    return named_sign(own, "dateline", name, evidence("visible", line.block, match[0].strip())) if name else None


def _is_place(place: str) -> bool:
    """Whether words can be where a dateline says the text was written: few, and each begins as a name does."""
    words = expression(r"[\w'’.-]+").findall(place)
    return (
        0 < len(words) <= 7
        and all(not word[0].islower() or word in _SMALL for word in words)  # many scripts have no capitals
        and (
            words[0] not in ("In", "At", "The", "A", "Im", "Der", "Die", "Das", "Le", "Les")
            or (len(words) > 1 and words[0] in ("The", "Le", "Les", "Der"))
        )
    )


def _is_region(code: str, place: str) -> bool:
    """Whether AP or PA stands for the state that the place lies in."""
    towns = {"AP": _OF_ANDHRA, "PA": _OF_PENNSYLVANIA}.get(code, frozenset())
    return any(word in towns for word in place.casefold().replace(",", " ").split())


_CALL_LETTERS: Final = Pattern(r"[WK][A-Z]{2,3}(?:-TV|-FM)?")
"""Of stations in the United States: there the outlet names itself in its datelines."""


def _is_name(code: str) -> bool:
    """Whether bracketed words that are no listed agency look like one: a short name, no state and no number."""
    words = code.split()
    return (
        len(words) <= 3
        and all(word[0].isupper() for word in words)
        and code.isprintable()
        and not any(character.isdigit() for character in code)
        and fold(code) not in _REGIONS
        and len(code) > 2
        and not _CALL_LETTERS.fullmatch(code)
    )
