"""The makers that a line lists: bylines ("Rita Moss and AFP") and codes at an article's end ("dpa/mer") alike.

Both are names with separators between them, so one parser reads them. Knows nothing of where the line stands.
"""

from __future__ import annotations

import re
from typing import Final, Literal

import msgspec

from onrecord.article.dates.months import MONTH
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import MANY, Agency, agency_named, fold, may_name_folded, mentions
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.names.outlet_forms import PARTICLES, is_outlet
from onrecord.provenance.signs import Own, domain_in

Kind = Literal["agency", "many", "own", "person", "outlet", "noise"]


class Part(msgspec.Struct, frozen=True):
    """One maker of a line: the separator before it (`,` `/` `and` `with` or empty), what it is, and its words."""

    separator: str
    kind: Kind
    words: str
    agency: Agency | None = None
    """Null for an agency that no list has, named by the page itself."""


_LEAD: Final = Pattern(
    r"^\W*(?:©\s*)?(?:(?:text|story|article|autorin|autor|author|reported|written|edited|compiled)\b:?\s+)?"
    r"(?:by|von|par|por|di|da|de|av|af|door|przez|från|from|vom|von der|oleh|tekst|text|source|quelle|fuente|fonte|"
    r"bron|kilde|källa|źródło|kaynak|zdroj|forrás|источник|джерело|sumber|sursa|izvor|vir|lähde|šaltinis|allikas|avots|"
    r"πηγή|nguồn|ที่มา|स्रोत|المصدر|来源|出典|출처)(?!\w)\s*[:：]?\s*|^(?:来源|出典|출처|"
    r"المصدر)\s*[:：]\s*",
    re.I,
)
"""What leads to the makers of a text in a line of their own: "By", "Text:", "Source:"."""
EASTERN_SOURCE: Final = r"(?:文章|本文|稿件|新闻|新聞|信息|时政|时讯|资讯|内容|原文|消息)?(?:来源|來源)\s*[:：]\s*"
"""What stands before a source in Chinese lines."""
_EASTERN: Final = Pattern(
    rf"(?:^|[\s|｜)）\]】\d日]){EASTERN_SOURCE}([^\s（）【】]{{2,30}})",
    needs=("来源", "來源"),
)
_FIELDS: Final = Pattern(
    r"(?<=[\w|•·,;])\s*(?:\bin(?=:)|(?<=\d)in(?=:)|\bfiled (?:under|in|to)|\bposted in|\bcategor(?:y|ies)|\btags?|"
    r"\btopics?|\bsections?|\brubriken?|\bkategorien?|\bcategor[ií]as?|\brubrique)\s*:\s.*$",
    re.I | re.S,
    needs=("in:", "filed", "posted", "categor", "tag", "topic", "section", "rubri", "kategori"),
)
"""The next field of a line that began with its makers: where the text is filed."""
_STAFF_WITH: Final = Pattern(
    r"\W*(?P<codes>[a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,3})\s?\((?P<n>[^()]{2,60})\)\W*$", needs=(")",)
)
"""Who of the staff wrote, by their codes, and with which agencies' material ("im/ob (dpa, afp)")."""
_SPLIT: Final = Pattern(
    r"(?=[\s,،/|•·⋅;+&(])(?:"  # asked first: what stands at most letters begins none of these
    r"\s*([,،/|•·⋅;+&\n(])\s*|\s+(-|–|—|and|und|et|(?-i:y|e)|en|och|og|(?-i:i)|ve|в|и|مع|with|mit|avec|con|com|met|"
    r"med|for|für|pour"
    r"|m\.)\s+|\s+(و)(?=وكال))",
    re.I,
)
_PAIR: Final = Pattern(r"\b([A-Za-z]{2,8})[-–]([A-Za-z]{2,8})\b", needs=("-", "–"))
_EDGES: Final = " .()[]*–—-©"
_GLUED: Final = Pattern(r"(?P<code>[A-ZČŠŽİ]{2,5}|dpa)[-–—](?=[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ])")
"""A code with a writer's name behind it: "STT–Rita Moss"."""
_OF_OUTLET: Final = Pattern(
    r"(?P<of>(?:(?! (?:and|with|for) |[,&/|])[^'’]){2,30})['’]s? (?P<n>[A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,2})|"
    r"(?P<who>[A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,2}) of (?:the )?(?P<whose>[A-ZÀ-Þ].{2,40})",
    needs=("'", "’", " of "),
)
"""A writer by her outlet: "CNN's Rita Moss", "Rita Moss of Coast Watch"."""
AND: Final = frozenset("and und et y e en och og i & + ve и و".split())
WITH: Final = frozenset("مع with mit avec con com met med m.".split())
_WITH_LEAD: Final = Pattern(
    r"(?:مع|with|mit|avec|con|com|met|med|m\.)\s+(?:(?:additional )?(?:material|information\w*|angaben|files|inputs?|"
    r"reporting)"
    r"\s+(?:von|from|by|der|de|van|fra|från)\s+|(?:(?:den|der|les|l['’])\s*))?",
    re.I,
    needs=("مع", "with", "mit", "avec", "con", "com", "met", "med", "m."),
)
_SPECIAL: Final = Pattern(r"^special (?:to|for) ", re.I, needs=("special",))
_APART: Final = frozenset(",|/-–—·•")
_FOR: Final = Pattern(r"(?:for|für|pour|para|per|voor|för) (?:(?:the|den|die|das|le|la|el|il|de|het) )?", re.I)
_DATE_TAIL: Final = Pattern(
    r"\s+(?:(?:ال(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة)|السبت)\s+)?\d{1,2}\.?\s+\w+\.?\s+\d{4}.*$|"
    r"\s+\d{1,2}-\w{3}-\d{4}.*$|"
    r"\s+\d{1,2}[./]\s?\d.*$|\s+\d{4}-\d\d.*$|\s+(?:on|am)\s+\d.*$"
)
_NOISE: Final = Pattern(
    r"(?:\W*|[a-zäöüß]{1,5}\.?|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|"
    rf"{MONTH}\.? \d.*|updated.*|"
    r"published.*)",
    re.I,
)
_NOISE_STARTS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "updated", "published",
)  # fmt: skip
_LONGEST_INITIALS: Final = 6
"""With their full stop."""
_BY_STAFF: Final = Pattern(r"\s+(?:staff(?: report| writers?)?|newsroom)$", re.I, needs=("staff", "newsroom"))
STAFF: Final = Pattern(
    r"\b(?:staff|own correspondent|our correspondents?|newsroom|news desk|desk|redaktion\w*|redaktør\w*|redacci[óo]n|"
    r"rédaction|redazione|redação|redactie|redaktionen|redaksjonen|redakcj[aiąę]|eigener bericht|reporter|"
    r"correspondent|korrespondent\w*|"
    r"redakteur\w*|volontär\w*|journalist\w*|editor|enviad[oa] especial|yazı işleri|haber merkezi)\b|^red\.?$",
    re.I,
    needs=tuple(
        "staff rrespond newsroom desk red réd bericht reporter volont journalist editor enviad yaz merkezi".split()
    ),
)
"""This house's own people, without a name, in a line of makers."""
_ROLE_OF_AGENCY: Final = Pattern(
    r"\s*\b(?:(?:staff\s+)?(?:writers?|reporters?|journalists?|correspondents?|editors?|staff|team|redaktion|"
    r"redazione|redacción|rédaction|redação)|news agency|"
    r"nachrichtenagentur|agency|agence|agencia)\b\s*",
    re.I,
    needs=tuple("writer reporter journalist correspondent editor staff team reda réda agency agentur agenc".split()),
)
"""What people of an agency are, beside its name."""
_CALLED_AGENCY: Final = Pattern(
    r"(?:nachrichtenagentur|agence|agencia|agência|agenzia|وكالة)\s+(?=[\w])",
    re.I,
    needs=("agentur", "agenc", "agênc", "agenzia", "وكالة"),
)
SCHOOL: Final = Pattern(
    r"\b(?:universit\w+|college|institut\w*|professor\w*|lecturer|hochschule|school|think tank)\b",
    re.I,
    needs=("universit", "college", "institut", "professor", "lecturer", "schule", "school", "think tank"),
)


def parts_of(line: str, own: Own) -> list[Part]:
    """The makers that a line lists, in order; words that make nothing (dates, initials, places) are `noise`."""
    staffed = _STAFF_WITH.match(line)
    if staffed and not any(agency_named(code, shy=False) for code in staffed["codes"].split("/")):
        behind = parts_of(staffed["n"], own)
        if any(part.kind == "agency" for part in behind):
            return [Part("", "own", staffed["codes"]), *behind]
    told = _EASTERN.search(line)
    line = told[1] if told else line
    line = _FIELDS.split(line, maxsplit=1)[0]
    rest = line.strip().strip("()[]/").strip()[:300]
    if lead := _LEAD.match(rest):
        rest = rest[lead.end() :]
    if housed := _housed(rest, own):
        return housed
    rest = _PAIR.sub(_parted, rest)
    if (glued := _GLUED.match(rest)) and agency_named(glued["code"]):
        rest = f"{glued['code']}/{rest[glued.end() :]}"
    parts: list[Part] = []
    separator, start = "", 0
    for match in _SPLIT.finditer(rest):
        _add(parts, separator, rest[start : match.start()], own)
        separator, start = (match[1] or match[2] or match[3]).lower().strip(), match.end()
    _add(parts, separator, rest[start:], own)
    return parts


def _parted(match: re.Match[str]) -> str:
    """Two agencies joined by a hyphen ("TT-AFP") with a slash between them."""
    both = agency_named(match[1]) and agency_named(match[2]) and not agency_named(match[0])
    return f"{match[1]}/{match[2]}" if both else match[0]


def _add(parts: list[Part], separator: str, words: str, own: Own) -> None:
    """Appends what `words` are; a name with an agency behind it ("Rita Moss The Associated Press") becomes two."""
    words = words.strip(_EDGES)
    inside = _WITH_LEAD.match(words)
    if inside:
        separator, words = "with", words[inside.end() :]
    dated = any(map(str.isdecimal, words))
    words = _DATE_TAIL.sub("", words).strip(_EDGES) if dated else words.strip()
    telling = may_name_folded(fold(words))  # else no agency is named anywhere in them
    if telling:
        words = _without_place(words)
        if posted := _posted(separator, words, own):
            parts += posted
            return
    words = _VIA.sub("", words)
    if not words:
        return
    if telling and (agency := _agency_of(separator, words)):
        parts.append(Part(separator, "own" if own.is_agency(agency) else "agency", words, agency))
        return
    words = _SPECIAL.sub("", words)
    sent = _FOR.match(words) if separator in _APART else None
    if sent and is_outlet(words[sent.end() :]):  # "Rita Moss, for the Coast Herald"
        words = words[sent.end() :]
    if SERVICE.fullmatch(words) and not own.is_name(words) and fold(words) not in OUTLETS:
        parts.append(Part(separator, "agency", words))
        return
    called = _CALLED_AGENCY.match(words)
    stripped = words[called.end() :] if called else _ROLE_OF_AGENCY.sub(" ", words).strip()
    called = called if not stripped[:1].islower() else None  # "Agence de l'eau" is an office
    if called or (own.suppliers and fold(stripped) in own.suppliers and fold(words) not in OUTLETS):
        parts.append(Part(separator, "own" if own.is_name(stripped) else "agency", stripped))
        return
    services = _SERVICES.fullmatch(words)
    if services and fold(words) not in MANY and fold(words) not in OUTLETS:
        _add(parts, separator, services["head"], own)
        parts.append(Part(",", "many", services["of"]))
        return
    ours = _ends_with_own(words, own)
    if ours:
        parts += [Part(separator, "person", ours[0]), Part(",", "own", ours[1])]
        return
    folded = fold(words)
    is_own = folded in ("red", "own", "eigene recherche", "eigene recherchen", "eigener bericht") or own.is_name(words)
    if not (is_own or folded in MANY):
        ending = [
            one
            for one in (mentions(words) if telling and " " in words else ())
            if one.end == len(words) and " " in words[one.start :]
        ]
        if ending and ending[0].start > 0:
            head = words[: ending[0].start].strip(" (–-")
            head = head.removesuffix(" The").removesuffix(" the")
            parts.append(Part(separator, "person", head))
            parts.append(Part(",", "agency", words[ending[0].start :], ending[0].agency))
            return
    parts.append(Part(separator, _kind(words, folded, is_own, own), words))


def _agency_of(separator: str, words: str) -> Agency | None:
    """The agency that words are, by its name or a code; a shy code counts alone, in capitals or among others."""
    whole = agency_named(words)
    shy = separator != "" or len(words) < 4 or words.isupper() or bool(whole and words not in whole.codes)
    return agency_named(words, shy=shy) or _agency_with_role(words)


def _posted(separator: str, words: str, own: Own) -> list[Part]:
    """A writer and the agency whose post they hold ("Rita Moss, AP", "Tern staff writer Rita Moss"); [] for others."""
    post = _POST.fullmatch(words)
    if post and (of := agency_named(post["code"], shy=not post["head"])) and not own.is_agency(of):
        head = post["head"].strip()
        agency = Part("," if post["head"] else separator, "agency", post["code"], of)
        return [Part(separator, "person", head), agency] if head else [agency]
    written = _WRITER_OF.fullmatch(words)
    if written and (of := agency_named(written["of"], shy=False)):
        person = Part(separator, "person", written["n"])
        return [person, Part(",", "own" if own.is_agency(of) else "agency", written["of"], of)]
    return []


def _housed(line: str, own: Own) -> list[Part]:
    """A writer and the house that she is told to be of, where a line names no one else ("CNN's Rita Moss"); else []."""
    found = _OF_OUTLET.fullmatch(_DATE_TAIL.sub("", line).strip(_EDGES))
    if found is None:
        return []
    whose = found["of"] or found["whose"]
    writer = Part("", "person", found["n"] or found["who"])
    if own.is_name(whose):
        return [writer, Part(",", "own", whose)]
    if agency := agency_named(whose, shy=False):
        return [writer, Part(",", "own" if own.is_agency(agency) else "agency", whose, agency)]
    is_house = fold(whose) in OUTLETS or is_outlet(whose)
    return [writer, Part(",", "outlet", whose)] if is_house else []


SERVICE: Final = Pattern(
    r"(?:[A-ZÀ-Þ][\w.&'’-]*,? ){1,4}(?:News Service|News Agency|Newswire|Wire Service|Press Agency|Presse-?Agentur)",
    needs=("service", "agency", "newswire", "agentur"),
)
"""What calls itself an agency, though no list has it."""
_WRITER_OF: Final = Pattern(
    r"(?P<of>.{2,30}?) (?:[a-z]+ )?(?:staff )?(?:writers?|reporters?|correspondents?|journalists?) "
    r"(?P<n>[A-ZÀ-Þ].{3,40})",
    needs=("writer", "reporter", "correspondent", "journalist"),
)
_VIA: Final = Pattern(r"^via (?=[A-Z])", re.I, needs=("via",))
_SERVICES: Final = Pattern(
    r"(?P<head>.+?) (?P<of>(?:wire (?:services?|reports))|news (?:services|reports|agencies))",
    re.I,
    needs=("wire ", "news "),
)
"""A house's name with the words for agencies behind it."""


def _ends_with_own(words: str, own: Own) -> tuple[str, str] | None:
    """A person's name and this outlet's behind it without anything between ("Rita Moss Bay Press"), parted."""
    several = words.split()
    for count in range(1, min(3, len(several) - 2) + 1):
        ours = " ".join(several[-count:])
        if own.is_name(ours):
            name = " ".join(several[:-count])
            is_name = len(several) - count < 5 and all(one[0].isupper() or one in PARTICLES for one in several[:-count])
            return (name, ours) if is_name and not STAFF.search(name) else None
    return None


_IN_PLACE: Final = Pattern(
    r"(?P<head>.{2,40}?) (?:in|aus|à|en|a|i) (?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?-i:[A-ZÀ-Þ])[\w'’.-]+){0,2}"
)
_CODE_PLACE: Final = Pattern(r"(?P<code>[A-Z]{3,5}|dpa)(?: [-–])? (?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?-i:[A-ZÀ-Þ])[\w'’.-]+)?")
_POST: Final = Pattern(
    r"(?P<head>(?:.{3,60} )?)(?P<code>[A-Z]{2,4}|Reuters)(?: [A-Z][\w&]+){0,3} "
    r"(?:Writers?|Reporters?|Correspondents?|Editors?)",
    needs=("writer", "reporter", "correspondent", "editor"),
)


def _without_place(words: str) -> str:
    """An agency, or words for agencies, without the place that they wrote from ("AFP in Lima"); else as it is."""
    found = _IN_PLACE.fullmatch(words)
    if found and (agency_named(found["head"]) or fold(found["head"]) in MANY):
        return found["head"]
    found = _CODE_PLACE.fullmatch(words)
    agency = agency_named(found["code"], shy=False) if found else None
    return found["code"] if found and agency and found["code"] in agency.codes else words  # "PETRA LUND" is a person


def _agency_with_role(words: str) -> Agency | None:
    stripped = _ROLE_OF_AGENCY.sub(" ", words, count=1).strip()
    return agency_named(stripped, shy=False) if stripped and stripped != words else None


def _kind(words: str, folded: str, is_own: bool, own: Own) -> Kind:
    if words == "ag" or (folded in MANY and folded != "ag") or folded.removeprefix("der ").removeprefix("den ") in MANY:
        return "many"
    if folded in OUTLETS and not is_own:
        return "outlet"
    is_staff = STAFF.search(words) is not None
    is_ours = own.is_led(folded) or own.is_house(folded)
    if is_staff and is_outlet(_BY_STAFF.sub("", words)) and _BY_STAFF.search(words) and not is_ours:
        return "outlet"
    if is_own or is_staff or is_ours:
        return "own"
    if _is_noise(words) or len(words) < 2 or (words[0].islower() and not domain_in(words)):
        return "noise"
    if SCHOOL.search(words) or not _is_named(words):
        return "noise"
    domain = domain_in(words)
    if domain:
        return "own" if is_branch(words, own) or own.is_domain(domain) else "outlet"
    writer = _OF_OUTLET.fullmatch(words)  # of several: "Hull Post's Dan Roe"
    return "outlet" if is_outlet(words) and not (writer and writer["of"]) else "person"


def is_branch(words: str, own: Own) -> bool:
    """Whether a domain beside a writer's name begins as this outlet's does ("CoastBay.example" of coast.example)."""
    label = (domain_in(words) or "").split(".")[0]
    return any(len(one) > 3 and label.startswith(one) for one in own.plain)


def _is_noise(words: str) -> bool:
    """Whether words are a date or initials; most are told by their length and first character."""
    may = len(words) <= _LONGEST_INITIALS or not words[0].isalpha() or any(map(str.isdecimal, words))
    return (may or words.lower().startswith(_NOISE_STARTS)) and _NOISE.fullmatch(words) is not None


def _is_named(words: str) -> bool:
    """Whether words may be a name: few, and at most one of them written small that is no particle."""
    several = words.split()
    small = sum(word[0].islower() and word not in PARTICLES for word in several)
    return len(several) <= 7 and small <= 1
