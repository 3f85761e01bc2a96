"""Signs in bylines and in the codes at an article's end: who wrote it, an agency, this outlet's own, or both.

Both are lists of makers with separators between them ("Rita Moss and AFP", "dpa/mer"), so one parser reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

import msgspec

from onrecord.article.article import Article
from onrecord.provenance.agencies import MANY, Agency, agency_named, fold, mentions
from onrecord.provenance.places import Line, is_of_picture
from onrecord.provenance.signs import Own, Sign, domain_in, evidence, named_sign
from onrecord.record import Author

Kind = Literal["agency", "many", "own", "person", "outlet", "noise"]


class Part(msgspec.Struct, frozen=True):
    """One maker of a line: the separator before it (`,` `/` `and` `with` or empty), what it is, and its words."""

    separator: str
    kind: Kind
    words: str
    agency: Agency | None = None
    """Null for an agency that no list has, named by the page itself."""


_LEAD: Final = re.compile(
    r"^\W*(?:(?:text|story|article|autorin|autor|author|reported|written|edited|compiled)\b:?\s+)?"
    r"(?:by|von|par|por|di|da|de|av|af|door|przez|från|from|vom|von der|oleh|tekst|text|source|quelle|fuente|fonte|"
    r"bron|kilde|källa|źródło|kaynak|zdroj|forrás|источник|المصدر|来源|出典|출처)\b\s*[:：]?\s*|^(?:来源|出典|출처|المصدر)\s*[:：]\s*",
    re.I,
)
_SPLIT: Final = re.compile(
    r"\s*([,،/|•·;+&\n:：(])\s*|\s+(-|–|—|and|und|et|(?-i:y|e)|en|och|og|(?-i:i)|ve|в|и|مع|with|mit|avec|con|com|met|med|for|für|pour"
    r"|m\.)\s+",
    re.I,
)
_AND: Final = frozenset("and und et y e en och og i & + ve и".split())
_WITH: Final = frozenset("مع with mit avec con com met med m.".split())
_WITH_LEAD: Final = re.compile(
    r"(?:مع|with|mit|avec|con|com|met|med|m\.)\s+(?:(?:additional )?(?:material|information\w*|angaben|files|inputs?|reporting)"
    r"\s+(?:von|from|by|der|de|van|fra|från)\s+|(?:(?:den|der|les|l['’])\s*))?",
    re.I,
)
_DATE_TAIL: Final = re.compile(r"\s+\d{1,2}[./]\s?\d.*$|\s+\d{4}-\d\d.*$|\s+(?:on|am)\s+\d.*$")
_NOISE: Final = re.compile(
    r"(?:\W*|[a-zäöüß]{1,5}\.?|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|"
    r"oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|set|out|dic|janv|févr|avr|juil|août|déc)[a-zé]*\.? \d.*|updated.*|published.*)",
    re.I,
)
_STAFF: Final = re.compile(
    r"\b(?:staff|own correspondent|our correspondents?|newsroom|news desk|desk|redaktion\w*|redaktør\w*|redacci[óo]n|"
    r"rédaction|redazione|redação|redactie|redaktionen|redaksjonen|eigener bericht|reporter|correspondent|korrespondent\w*|"
    r"redakteur\w*|volontär\w*|journalist\w*|editor|enviad[oa] especial|yazı işleri)\b|^red\.?$",
    re.I,
)
_ROLE_OF_AGENCY: Final = re.compile(
    r"\s*\b(?:(?:staff\s+)?(?:writers?|reporters?|journalists?|correspondents?|editors?|staff|team|redaktion)|news agency|"
    r"nachrichtenagentur|agency|agence|agencia)\b\s*",
    re.I,
)
_CALLED_AGENCY: Final = re.compile(r"(?:nachrichtenagentur|agence|agencia|agência|agenzia|وكالة)\s+(?=[\w])", re.I)
_OUTLET_WORD: Final = re.compile(
    r"\b(?:news|times|post|press|tribune|journal|herald|watch|today|daily|gazette|guardian|observer|chronicle|globe|"
    r"register|review|ledger|bulletin|magazine|radio|tv|media|weekly|courier|dispatch|independent|inquirer|mirror|monitor|reporter|"
    r"standard|star|sun|telegraph|bulletin|examiner|sentinel|wire|zeitung|tagblatt|tageblatt|anzeiger|nachrichten|"
    r"rundschau|verlag|diario|jornal|giornale|corriere|quotidien|courrier|dagblad|avisa|avis|gazeta)\b",
    re.I,
)
_ARTICLE: Final = re.compile(r"(?:The|Der|Die|Das|La|El|Il|Le|Al-)\s?[A-Z]\w+ ?[A-Z]?")
_BRACKETED: Final = re.compile(r"\((?P<name>[^(),]{3,60}), (?P<outlet>[^(),]{2,50})\)?(?:\s*[-–—:])?\s*$")
_SCHOOL: Final = re.compile(
    r"\b(?:universit\w+|college|institut\w*|professor\w*|lecturer|hochschule|school|think tank)\b", re.I
)


def parts_of(line: str, own: Own) -> list[Part]:
    """The makers that a line lists, in order; words that make nothing (dates, initials, places) are `noise`."""
    rest = _LEAD.sub("", line.strip().strip("()[]").strip()[:300], count=1)
    parts: list[Part] = []
    separator, start = "", 0
    for match in _SPLIT.finditer(rest):
        _add(parts, separator, rest[start : match.start()], own)
        separator, start = (match[1] or match[2]).lower().strip(), match.end()
    _add(parts, separator, rest[start:], own)
    return parts


def _add(parts: list[Part], separator: str, words: str, own: Own) -> None:
    """Appends what `words` are; a name with an agency behind it ("Rita Moss The Associated Press") becomes two."""
    words = words.strip(" .()[]*–—-")
    inside = _WITH_LEAD.match(words)
    if inside:
        separator, words = "with", words[inside.end() :]
    words = _DATE_TAIL.sub("", words).strip()
    agency = agency_named(words, shy=separator != "" or len(words) < 4 or words.isupper()) or _agency_with_role(words)
    if not words:
        return
    if agency:
        parts.append(Part(separator, "own" if own.is_agency(agency) else "agency", words, agency))
        return
    called = _CALLED_AGENCY.match(words)
    stripped = words[called.end() :] if called else _ROLE_OF_AGENCY.sub(" ", words).strip()
    if called or fold(stripped) in own.suppliers:
        parts.append(Part(separator, "own" if own.is_name(stripped) else "agency", stripped))
        return
    if not (_is_own(words, own) or fold(words) in MANY):
        ending = [
            one
            for one in (mentions(words) if " " in words else ())
            if one.end == len(words) and " " in words[one.start :]
        ]
        if ending and ending[0].start > 0:
            head = words[: ending[0].start].strip(" (–-")
            head = head.removesuffix(" The").removesuffix(" the")
            parts.append(Part(separator, "person", head))
            parts.append(Part(",", "agency", words[ending[0].start :], ending[0].agency))
            return
    parts.append(Part(separator, _kind(words, own), words))


def _agency_with_role(words: str) -> Agency | None:
    stripped = _ROLE_OF_AGENCY.sub(" ", words, count=1).strip()
    return agency_named(stripped, shy=False) if stripped and stripped != words else None


def _is_own(words: str, own: Own) -> bool:
    return own.is_name(words) or fold(words) in ("red", "own")


def _kind(words: str, own: Own) -> Kind:
    folded = fold(words)
    if folded in MANY or folded.removeprefix("der ").removeprefix("den ") in MANY:
        return "many"
    if _is_own(words, own) or _STAFF.search(words) or any(name and folded.startswith(name + " ") for name in own.names):
        return "own"
    if _NOISE.fullmatch(words) or len(words) < 2 or (words[0].islower() and not domain_in(words)):
        return "noise"
    if _SCHOOL.search(words):
        return "noise"
    domain = domain_in(words)
    if domain:
        return "own" if own.is_domain(domain) else "outlet"
    return "outlet" if is_outlet(words) else "person"


def is_outlet(words: str) -> bool:
    """Whether words have the form of an outlet's name: a domain, or several words of which one is usual in such names."""
    several = len(words.split()) > 1
    return bool(domain_in(words)) or (several and bool(_OUTLET_WORD.search(words)) and "release" not in words.lower())


def key_of(parts: list[Part]) -> str | None:
    """The row of WEIGHTS for a line of makers with an agency in it; None where no agency is named or meant."""
    at = [n for n, part in enumerate(parts) if part.kind == "agency"]
    own = any(part.kind == "own" for part in parts)
    if not at:
        many = [n for n, part in enumerate(parts) if part.kind == "many"]
        if not many:
            return None
        return "byline-with-agency" if own or any(part.kind == "person" for part in parts) else "byline-agencies"
    if own or any(part.kind == "many" for part in parts):
        return "byline-with-agency"
    persons = [n for n, part in enumerate(parts) if part.kind == "person"]
    for n in at:
        if parts[n].separator in _AND | _WITH and any(person < n for person in persons):
            return "byline-with-agency"
    last = at[-1]
    if any(n > last and not _is_place(parts[n]) for n in persons):
        return "byline-with-agency"
    return "byline-name-agency" if any(n < last for n in persons) else "byline-agency"


def _is_place(part: Part) -> bool:
    """Words in capitals after an agency are where it wrote from ("AFP, MANILA")."""
    return part.words.isupper()


def _glued(line: Line, own: Own) -> Iterator[Sign]:
    """A credit in brackets before the first word: `(Dave Roe, Other.example`."""
    found = _BRACKETED.match(line.text)
    if not found:
        return
    name, seen = found["outlet"].strip(" ."), evidence("visible", line.block, line.text)
    if agency_named(name):
        yield named_sign(own, "byline-name-agency", name, seen, line.text[:200])
    elif not own.is_name(name) and not _SCHOOL.search(name) and not _STAFF.search(name):
        yield named_sign(own, "byline-bracketed", name, seen, line.text[:200])


def supplier_of(parts: list[Part]) -> str | None:
    """The name of the first agency among makers: in full for a known one, else as printed."""
    found = next((part for part in parts if part.kind == "agency"), None)
    return None if found is None else found.agency.name if found.agency else found.words


def _unlisted(key: str, parts: list[Part]) -> str:
    """An organisation that is no known agency says less."""
    if any(part.agency for part in parts) or not any(part.kind == "agency" for part in parts):
        return key
    return "byline-with-organisation" if key == "byline-with-agency" else "byline-organisation"


def _credit(key: str, text: str) -> str | None:
    """A byline credits where it names more than the agency that wrote."""
    return None if key == "byline-agency" else text[:200]


def byline_signs(lines: list[Line], article: Article, own: Own) -> Iterator[Sign]:
    """The signs of the bylines as printed, else of the authors that the page names out of sight."""
    printed = [line for line in lines if line.label == "byline"]
    for line in printed:
        yield from _of_line(line.text, line.block, own)
    for line in lines:
        if line.label == "credit" and line.text[:1] == "(" and line.block is not None and not line.after:
            yield from _glued(line, own)
    authors = [author for author in article.authors if author.role in ("writer", "reporting")]
    if not any(key_of(parts_of(line.text, own)) for line in printed):
        yield from _of_authors(authors, own, bool(printed))
    if authors or printed:
        yield from _own_byline(printed, authors, own)


def _of_line(text: str, block: int | None, own: Own) -> Iterator[Sign]:
    if is_of_picture(text) and not mentions(text):
        return
    parts = [part for part in parts_of(text, own) if not is_of_picture(part.words)]
    key = key_of(parts)
    seen = evidence("visible", block, text)
    if key:
        yield named_sign(own, _unlisted(key, parts), supplier_of(parts), seen, credit=_credit(key, text))
    elif any(part.kind == "outlet" for part in parts) and not any(part.kind == "own" for part in parts):
        outlet = next(part.words for part in parts if part.kind == "outlet")
        yield named_sign(own, "byline-outlet", outlet, seen, credit=text[:200])


def _of_authors(authors: list[Author], own: Own, printed: bool) -> Iterator[Sign]:
    """What the named authors and the outlets beside them say, where no printed byline named an agency."""
    listed = [Part(",", "person", author.name) for author in authors if author.kind == "person"]
    named = [
        part for author in authors if not printed or author.kind != "person" for part in parts_of(author.name, own)
    ]
    parts = [*listed, *[part for part in named if part.kind in ("agency", "many", "own")]]
    key = key_of(parts)
    agency = next((part.agency for part in parts if part.agency and part.kind == "agency"), None)
    if key and agency:
        seen = authors[0].evidence
        direct = any(key_of(parts_of(author.name, own)) == "byline-name-agency" for author in authors)
        if key != "byline-agency":
            key = "byline-name-agency" if direct or (printed is False and not listed) else "byline-with-agency"
        yield named_sign(own, key, agency.name, seen)
    elif key == "byline-agency":
        yield named_sign(own, "byline-organisation", supplier_of(parts), authors[0].evidence)
    for author in authors:
        if not author.outlet or own.is_name(author.outlet):
            continue
        credit = author.evidence.words if author.evidence.from_ == "visible" else None
        beside = agency_named(author.outlet)
        if beside:
            yield named_sign(own, "byline-name-agency", beside.name, author.evidence, credit)
        elif not _SCHOOL.search(author.outlet) and not _STAFF.search(author.outlet):
            sure = is_outlet(author.outlet) or _ARTICLE.match(author.outlet)
            yield named_sign(
                own, "byline-outlet" if sure else "byline-outlet-doubtful", author.outlet, author.evidence, credit
            )


def _own_byline(printed: list[Line], authors: list[Author], own: Own) -> Iterator[Sign]:
    """P39: a byline without a foreign sign is this outlet's own, surely where it says so."""
    text = " / ".join(line.text for line in printed)[:300]
    parts = [part for line in printed for part in parts_of(line.text, own)]
    seen = evidence("visible", printed[0].block, text) if printed else authors[0].evidence
    outlets = [author.outlet for author in authors if author.outlet]
    persons = any(author.kind == "person" for author in authors) or any(part.kind == "person" for part in parts)
    mail = any(domain_in(word.split("@")[-1].strip(".,;)")) in own.domains for word in text.split() if "@" in word)
    staffed = any(part.kind == "own" for part in parts) or any(map(own.is_name, outlets)) or mail
    if persons and staffed:
        yield Sign(key="byline-staff", evidence=seen, own=True)
    elif persons:
        yield Sign(key="byline", evidence=seen, own=True)
    elif any(author.kind == "desk" for author in authors) or any(_STAFF.search(part.words) for part in parts):
        yield Sign(key="byline-desk", evidence=seen, own=True)
    elif any(own.is_name(author.name) for author in authors) or any(part.kind == "own" for part in parts):
        yield Sign(key="byline-own", evidence=seen, own=True)
