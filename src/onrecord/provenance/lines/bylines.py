"""Signs in bylines: an agency's, this outlet's own, both, or another outlet's beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.article.authors.names import is_lead
from onrecord.evidence import evidence
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lines.datelines import DISTRIBUTORS
from onrecord.provenance.lines.places import Line, is_of_picture, sentences_of
from onrecord.provenance.names.makers import (
    SCHOOL,
    SERVICE,
    STAFF,
    Part,
    is_branch,
    parts_of,
)
from onrecord.provenance.names.names_alone import is_shy_name
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.names.suppliers import key_of, outlet_beside, supplier_of
from onrecord.provenance.signs import Own, Sign, domain_in, is_letters, named_sign, names_writer
from onrecord.record import Author

_BY: Final = Pattern(
    r"(?:(?:story|text|words|report) )?(?:by|von|par|por|di|av|af|door):? (?-i:[A-ZÀ-Þ]|dpa|afp|sda)", re.I
)
_HELPED: Final = Pattern(
    r"\W*(?:(?:with )?additional reporting|with (?:files|reporting|material|inputs?)|contributors?\b|"
    r"contributions? (?:from|by)|"
    r"mit material|con información|avec l['’]?afp)",
    re.I,
)
"""Who helped, taken for who wrote."""
_FACET: Final = Pattern(
    r"\W*(?:(?:by|nach|par|por|per|door|browse by|filter by|sort by) )?(?:topics?|dates?|categor(?:y|ies)|authors?|"
    r"tags?|"
    r"regions?|countr(?:y|ies)|subjects?|themes?|sections?|popularity|relevance|locations?|keywords?|thema|themen|"
    r"datum|kategorien?|autor|sujets?|thèmes?|temas?|fechas?|onderwerp)\W*",
    re.I,
)
"""How a list is sorted ("By Topic"), taken for who wrote."""
_LABELLED: Final = Pattern(
    r"^\W*oprac(?:\.|owa(?:nie|ł[ai]?)\b)\s*:?|(?<=[,;|/])\s*(?:źródło|source|quelle|fuente|fonte|bron|källa|kilde|источник)"
    r"\s*:",
    re.I,
    needs=("oprac", ":"),
)
"""What labels a maker within a line: "Oprac. red., źródło: PAP"."""
_CONTRIBUTORS: Final = Pattern(r"\W*contributors?:", re.I, needs=("contributor",))
_WRITTEN: Final = Pattern(
    r"\W*(?:this (?:post|article|story|page|guide|review|report) was (?:originally )?(?:written|authored)|"
    r"(?:this is an? )?guest (?:post|column|blog(?: post)?|article|essay|commentary)) by (?P<n>[^.]+)",
    re.I,
)
_DATED: Final = Pattern(
    r"(?:[\w .]{2,40}\s)?(?:by|por|par|von|di|door)\s(?P<n>(?-i:[A-Z])[\w .-]{1,30}?),?\s+"
    r"(?:\d|(?-i:[A-Z][a-z]{2,8}) \d)",
    re.I,
)
"""A maker and the date behind, above the text in one line with it."""
_LONGEST: Final = 160
"""A byline that names an outlet is no longer than that."""
_SPECIAL: Final = Pattern(r"\W*special (?:to|for) (?:the )?(?P<n>(?-i:[A-Z]).{2,50}?)\W*", re.I)
"""Under a writer's name, for whom they wrote."""
_ARTICLE: Final = Pattern(r"(?:The|Der|Die|Das|La|El|Il|Le|Al-)\s?[A-Z]\w+ ?[A-Z]?")
_BRACKETED: Final = Pattern(r"\((?P<name>[^(),]{3,60}), (?P<outlet>[^(),]{2,50})\)?(?:\s*[-–—:])?\s*$")


_TIMED: Final = Pattern(r"(?<=[A-Za-z]) \d{1,2}:\d\d ?[ap]\.?m\.?(?: .*)?$", re.I)
"""The time of day behind the last maker, and what follows it ("…, Coast Today 9:35 p.m. EDT July 18")."""
_PARTS: Final = Pattern(r"\s+[-–—|]\s+|:\s")
_DESKS: Final = frozenset(
    "sport sports politik politics wirtschaft business kultur culture lokales local ausland inland panorama wissen "
    "politique économie culture monde société deportes política economía cultura esportes cronaca".split()
)
"""Of an outlet's own house: beside a name they are no other outlet."""
_GROUP: Final = Pattern(
    r"\b(?:grupa|group|gruppe|groupe|grupo|gruppo|verlag|wydawnictwo|éditions|publishing|publishers|holding|media|medien|"
    r"redakcja|mediengruppe)\b",
    re.I,
    needs=("grup", "gro", "verlag", "wydawn", "éditions", "publish", "holding", "medi", "redakcja"),
)
"""A word of companies, in what is taken for a person's name."""
_SUPPLEMENT: Final = Pattern(
    r"(?:(?:the|le|la|das|die|der|el|il|het|de) )?(?:(?:weekend|week-end|sunday|saturday|summer|winter|wochenend|"
    r"sommer)[ -]|notre |unser )?(?:mag|magazin|magazine|weekend|wochenende|"
    r"revista|rivista|week-end|supplement|beilage|suplemento|supplément|bijlage)",
    re.I,
)
"""A house's own supplement by a word of its kind alone: a magazine of another house has a name."""


def _glued(line: Line, own: Own) -> Iterator[Sign]:
    """A credit in brackets before the first word: `(Dave Roe, Other.example`."""
    found = _BRACKETED.match(line.text)
    if not found or ":" in found["name"]:  # "(Source: a chart, its maker"
        return
    name, seen = found["outlet"].strip(" ."), evidence("visible", line.block, line.text)
    if agency_named(name):
        yield named_sign(own, "byline-name-agency", name, seen, line.text[:200])
    elif not own.is_name(name) and not SCHOOL.search(name) and not STAFF.search(name):
        yield named_sign(own, "byline-bracketed", name, seen, line.text[:200])


def _unlisted(key: str, parts: list[Part]) -> str:
    """An organisation that is no known agency says less; one that sends on press releases says that it is one."""
    if _is_distributor(supplier_of(parts)):
        return "press-release"
    if any(part.agency or SERVICE.fullmatch(part.words) for part in parts if part.kind == "agency"):
        return key
    if not any(part.kind == "agency" for part in parts):
        return key
    return "byline-with-organisation" if key == "byline-with-agency" else "byline-organisation"


def _is_distributor(name: str | None) -> bool:
    return name is not None and fold(name).replace(" ", "") in DISTRIBUTORS


def _credit(key: str, text: str) -> str | None:
    """A byline credits where it names more than the agency that wrote."""
    return None if key == "byline-agency" else text[:200]


def byline_signs(lines: list[Line], article: Article, own: Own) -> Iterator[Sign]:
    """The signs of the bylines as printed, else of the authors that the page names out of sight."""
    lines = [line for line in lines if line.label != "byline" or not _FACET.fullmatch(line.text)]
    printed = [line for line in lines if line.label == "byline" and not _HELPED.match(line.text)]
    printed = [line for line in printed if not _repeats_headline(line.text, article.headline)]
    helping = [line for line in lines if line.label == "byline" and line not in printed]
    if not printed and helping and _CONTRIBUTORS.match(helping[0].text):  # nobody else is said to have written it
        printed, helping = helping, []
    helped = " ".join(line.text for line in helping)
    if sum(line.inside for line in printed) and _is_list(printed, article):
        return
    within = {str(line.block) for line in printed if line.inside} if not all(line.inside for line in printed) else set()
    printed = [line for line in printed if str(line.block) not in within]  # what is there names makers of parts
    read = [parts_of(_words(line), own) for line in printed]
    for line, parts in zip(printed, read, strict=True):
        yield from _of_line(line, parts, own)
    for line in lines:
        written = _WRITTEN.match(line.text) if not printed and len(line.text) <= _LONGEST else None
        if written and (line.edge or line.label in ("credit", "other", "author_note")):
            parts = parts_of(written["n"], own)
            yield from _of_line(line, parts, own)
            if not key_of(parts) and not outlet_beside(parts) and parts and parts[0].kind == "person":
                yield Sign(key="byline", evidence=evidence("visible", line.block, line.text), own=True)
            continue
        dated = _DATED.match(line.text) if line.head and not printed and len(line.text) <= _LONGEST else None
        if dated and (of := agency_named(dated["n"], shy=False)):
            yield named_sign(own, "byline-agency", of.name, evidence("visible", line.block, line.text))
        special = _SPECIAL.fullmatch(line.text) if (line.head or not line.after) else None
        if special and is_outlet(special["n"]):
            yield named_sign(own, "byline-outlet", special["n"], evidence("visible", line.block, line.text), line.text)
        if line.edge or line.label not in ("credit", "other"):
            continue
        if (line.label == "credit" or not (printed or line.after)) and _BY.match(line.text):
            yield from _of_line(line, parts_of(_words(line), own), own)
        if line.label == "credit" and line.text[:1] == "(" and line.block is not None and not line.after:
            yield from _glued(line, own)
    authors = [
        author
        for author in article.authors
        if author.role in ("writer", "reporting") and not (is_letters(author.name) or _FACET.fullmatch(author.name))
        if author.kind == "desk" or not is_lead(author.name)  # "Redacción" leads to a name elsewhere
    ]
    authors = [author for author in authors if author.name not in helped and author.evidence.at not in within]
    if not any(map(key_of, read)):
        yield from _of_authors(authors, own, bool(printed))
    if authors or printed:
        yield from _own_byline(printed, [part for parts in read for part in parts], authors, own)


def _repeats_headline(text: str, headline: str | None) -> bool:
    """Whether a line of several parts begins with the headline's first ("Tern - Up again": "Tern - WKN …")."""
    told = _PARTS.split(text, maxsplit=1)
    first = _PARTS.split(headline or "", maxsplit=1) if len(told) > 1 else told
    return len(first) > 1 and fold(told[0]) == fold(first[0])


def _is_list(printed: list[Line], article: Article) -> bool:
    """Whether bylines stand between blocks of the body from its beginning on: it is a list of several articles."""
    body = article.numbers("body")
    at = sorted({line.block for line in printed if line.block is not None})
    return len(at) > 1 and sum(n < at[0] for n in body) > 2 and any(at[0] < n < at[1] for n in body)


def _words(line: Line) -> str:
    """The words of a byline without labels and sentences that speak of pictures; none where it begins with one."""
    if not is_of_picture(line.text):
        return _LABELLED.sub(" ", _TIMED.sub("", line.text, count=1) if len(line.text) <= _LONGEST else line.text)
    sentences = sentences_of(line)
    return " | ".join(sentences) if sentences and line.text.strip().startswith(sentences[0]) else ""


def _of_line(line: Line, parts: list[Part], own: Own) -> Iterator[Sign]:
    key = key_of(parts)
    seen, credit = evidence("visible", line.block, line.text), line.text[:200]
    if key:
        yield named_sign(own, _unlisted(key, parts), supplier_of(parts), seen, _credit(key, credit))
    elif outlet := outlet_beside(parts) if len(line.text) <= _LONGEST else None:
        yield named_sign(own, "byline-outlet", outlet, seen, credit)


def _of_authors(authors: list[Author], own: Own, printed: bool) -> Iterator[Sign]:
    """What the named authors and the outlets beside them say, where no printed byline named an agency."""
    persons = [author for author in authors if author.kind == "person" and not _GROUP.search(author.name)]
    listed = [Part(",", "person", author.name) for author in persons]
    named = [
        part for author in authors if not printed or author.kind != "person" for part in parts_of(author.name, own)
    ]
    parts = [*listed, *[part for part in named if part.kind in ("agency", "many", "own")]]
    key = key_of(parts)
    agency = next((part.agency for part in parts if part.agency and part.kind == "agency"), None)
    if key and agency:
        seen = next((one.evidence for one in authors if agency_named(one.name) == agency), authors[0].evidence)
        direct = any(key_of(parts_of(author.name, own)) == "byline-name-agency" for author in authors)
        if key != "byline-agency" and not any(part.kind == "own" for part in parts):
            key = "byline-name-agency" if direct or (printed is False and not listed) else "byline-with-agency"
        yield named_sign(own, key, agency.name, seen)
    elif key == "byline-agency":
        supplier = supplier_of(parts)
        row = "press-release" if _is_distributor(supplier) else "byline-organisation"
        yield named_sign(own, row, supplier, authors[0].evidence)
    for author in authors:
        if (
            not author.outlet
            or own.is_name(author.outlet)
            or names_writer(author.outlet, author.name)
            or is_branch(author.outlet, own)
            or fold(author.outlet) in _DESKS
            or _SUPPLEMENT.fullmatch(author.outlet)
        ):
            continue
        credit = author.evidence.words if author.evidence.from_ == "visible" else None
        beside = agency_named(author.outlet)
        if beside:
            yield named_sign(own, "byline-name-agency", beside.name, author.evidence, credit)
        elif not SCHOOL.search(author.outlet) and (_ARTICLE.match(author.outlet) or not STAFF.search(author.outlet)):
            sure = is_outlet(author.outlet) or _ARTICLE.match(author.outlet)
            yield named_sign(
                own, "byline-outlet" if sure else "byline-outlet-doubtful", author.outlet, author.evidence, credit
            )


def _own_byline(printed: list[Line], parts: list[Part], authors: list[Author], own: Own) -> Iterator[Sign]:
    """P39: a byline without a foreign sign is this outlet's own, surely where it says so."""
    texts = list(dict.fromkeys(line.text for line in printed))  # an author's field repeats what its block prints
    text = " / ".join(one for one in texts if not any(one in other for other in texts if other != one))[:300]
    seen = evidence("visible", printed[0].block, text) if printed else authors[0].evidence
    outlets = [author.outlet for author in authors if author.outlet]
    persons = any(author.kind == "person" for author in authors) or any(part.kind == "person" for part in parts)
    mails = [word for word in text.split() if "@" in word] if "@" in text else []
    mail = any(domain_in(word.split("@")[-1].strip(".,;)")) in own.domains for word in mails)
    staffed = any(part.kind == "own" for part in parts) or any(map(own.is_name, outlets)) or mail
    if persons and staffed:
        yield Sign(key="byline-staff", evidence=seen, own=True)
    elif persons or (not authors and any(is_shy_name(line.text.strip(), boxed=True) for line in printed)):
        yield Sign(key="byline", evidence=seen, own=True)
    elif any(author.kind == "desk" for author in authors) or any(STAFF.search(part.words) for part in parts):
        yield Sign(key="byline-desk", evidence=seen, own=True)
    elif any(own.is_name(author.name) for author in authors) or any(part.kind == "own" for part in parts):
        yield Sign(key="byline-own", evidence=seen, own=True)
