"""Bylines that stand under other labels: behind a date, alone between headline and text, in a signature or a note.

The lines of articles are labelled by models that know many sites and not all. What stands in a byline's place and has
a byline's form is read as one here; a name alone only where the page names no author otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.article.names import is_lead, is_no_name, named_as
from onrecord.page.page import Page
from onrecord.provenance.agencies import MANY, agency_named, fold, may_name
from onrecord.provenance.makers import STAFF, is_outlet
from onrecord.provenance.patterns import Pattern

_ELIGIBLE: Final[frozenset[Label]] = frozenset(
    ("dateline", "timestamp", "masthead", "other", "body", "credit", "share")
)
_SIGNING: Final[frozenset[Label]] = frozenset(
    ("body", "author_note", "byline", "credit", "dateline", "timestamp", "other", "footer")
)
"""Where a signature or a note on the writer may stand behind a text: never in a comment or a caption, and in what looks
like a teaser "Written by Rita Moss" alone."""
_DATES: Final[frozenset[Label]] = frozenset(("dateline", "timestamp"))
_SHORT, _PARAGRAPH, _ZONE, _BEHIND = 120, 100, 10, 6
"""Characters of a byline at most, and of a paragraph at least; blocks before and behind the text that are looked at."""
_NAME: Final = (
    r"(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?:de|van|von|der|den|da|di|bin|al|el|la|le|du|del|dos|"
    r"(?-i:[A-ZÀ-Þ])[\w'’.-]*)){1,4}"
)
_MONTHS: Final = (
    r"(?:jan|feb|mar|mär|mrz|apr|abr|avr|may|mai|maj|jun|juin|jul|juil|aug|ago|août|sep|set|oct|okt|out|nov|dec|dez|"
    r"dic|déc|ene|gen|mag|giu|lug|ott|févr|janv)[a-zûéç]{0,7}"
)
_DATED: Final = Pattern(
    r"[\s|•·,;–—-]{0,5}(?:\b(?:on|am|le|el|il|em|op|den)\s+)?(?:(?:(?<=[a-zà-ÿ)\]])|\b)(?:(?-i:Last |Zuletzt |"
    r")(?-i:Updated?|Published|Posted|"
    r"Veröffentlicht|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato|Gepubliceerd)\b.*|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\d{1,2}\.?\s?(?:de |of )?" + _MONTHS + r"\b\.?.*|"
    + _MONTHS + r"\.? ?\d.*|\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d.*|\d{4}年.*|\d+ min(?:ute)?s?\b.*))$",
    re.I,
)  # fmt: skip
"""From a date, or a word that leads to one, to the end: also where it is glued to a name ("Rita MossMarch 17")."""
_LEADING_DATE: Final = Pattern(
    r"(?:(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado)(?: on| le| el| am)?:? )?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:"
    + _MONTHS
    + r"\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? ?(?:de )?"
    + _MONTHS
    + r"\.?,? ?(?:de )?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? ?(?:at |um )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?"
    r"[\s|•·,;–—-]+(?=\S)",
    re.I,
)
_BEHIND_DATE: Final = Pattern(
    r"\d\W+(?:.{0,40}?\b)?(?:(?:posted|written|published) )?(?:by|von|par|por|door|av|"
    r"af)\s+(?P<n>(?:" + _NAME + r"))",
    re.I,
)
_LED: Final = Pattern(
    r"(?:written |posted |reported |story |words |text |(?:guest )?(?:column|opinion|commentary|analysis|essay|"
    r"op-ed) )?(?:by|von|par|por|di|door|av|af):?\s*" + _NAME,
    re.I,
)
_WORDS: Final = Pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LISTING: Final = frozenset(
    "and und et y e och og with mit avec con com met med by von par por di door av af for für from the der die den la "
    "le el de da van dpa afp ap ag red m sda apa efe agencies agency agenturen agences agencias agenzie wire services "
    "service staff reports report material agenturmaterial newsroom reporter reporters correspondent writer".split()
)
"""Words that may be written small in a line of makers."""
_LISTED: Final = 60
_PARTED: Final = Pattern(
    r"\s*[,/|·•&+()\n;:]\s*|\s+(?:and|und|et|y|e|och|og|with|mit|avec|con|com|met|med|by|by the|von|par|por|for|in|"
    r"-|–|—)\s+|"
    r"^(?:by|von|par|por|di|door|av|af)\s+(?:the\s+)?",
    re.I,
)
_WITH: Final = Pattern(r"(?:with|mit|avec|con|com|met|med)\s+(?:(?:den|der|les|l['’])\s?)?", re.I)
_TOKENS: Final = Pattern(r"[^\s,/|()&+]+")
_AGENCIES: Final = Pattern(
    r"(?:the )?(?P<n>.+?) (?:news agency|news|staff|reporters?|correspondents?|newsroom)|(?:redazione|agencia|agence|"
    r"agenzia|nachrichtenagentur) .+",
    re.I,
)
_MATERIAL_PART: Final = Pattern(r"\bmit agentur\w*$", re.I, needs=("agentur",))
_SENTENCE: Final = Pattern(r"\b(?:is|was|has|ist|war|est|es)\b|[.!?]$")
_FIRST_PART: Final = re.compile(r"\s*([,/|(])\s*(?:special (?:to|for) )?")
_DESK: Final = Pattern(
    r"(?:the )?(?:(?:[\w&.’' -]{2,40} )?(?:staff(?: reports?| reporters?| writers?)?|newsroom|news ?desk|web desk|"
    r"editorial (?:team|staff|board)|editors)|[\w]*redaktion|redaktionen|redactie|redacción|la rédaction|rédaction|"
    r"redazione|redação|our (?:correspondent|reporter)s?|eigener bericht|(?:von |van )?(?:unserer|"
    r"onze) redakt?c?t?ion?\w*)",
    re.I,
)
_SIGNED: Final = Pattern(r"\W*[-–—]\s?(?P<n>" + _NAME + r")\W*$")
_WRITTEN: Final = Pattern(r"\W*(?:written|posted|words|text|story|reported):? by:?\s+(?P<n>" + _NAME + r")\W*$", re.I)
_NOTE: Final = Pattern(
    r"\W*(?:about (?:the )?author:?\W*)?(?P<n>" + _NAME + r"),? (?:is|was|writes|covers|reports|ist|est|es|è|is de)\b"
    r"(?=.{0,90}\b(?:reporter|writer|editor|journalist|columnist|author|contributor|correspondent|blogger|producer|"
    r"freelance|newsroom|covers|writes|reports|redakteur|autor|journaliste|periodista|giornalista|founder|"
    r"professor|researcher|physician|specialist|consultant|strategist|manager|creator)\w*)",
    re.I | re.S,
)
_DECK_END: Final = Pattern(
    r"\b(?:writes|reports|report|explains|schreibt|berichtet|"
    r"says(?= (?-i:[A-ZÀ-Þ'’.-]{2,} [A-ZÀ-Þ'’.-]{2,}\W*$)))"
    r"\s+(?P<n>" + _NAME + r")\W*$",
    re.I,
)
_SECTIONS: Final = frozenset(
    "news world politics business sport sports culture travel tips health life style lifestyle tech technology science "
    "opinion environment climate home food drink features feature guide guides review reviews blog blogs articles "
    "article resources insights events marketing media social digital online data security market markets finance "
    "education local national international top best how what why new all more your our my free learn read table "
    "contents time reading estate solutions services products company about contact menu search pages page help photo "
    "photos video videos podcast newsletter press release release story stories series issue trends design web "
    "development management software engineering research training courses library center centre department office "
    "car rental rentals pdf version online joined weblog app insurance hardware range capacity shop store "
    "breaking live updates update analysis exclusive interview sponsored advertisement privacy policy terms "
    "conditions united kingdom states york america europe africa asia east west north south street city "
    "council".split()
)
"""Words of sections, series and places, which also stand between headline and date."""


def stray_bylines(page: Page, article: Article) -> Iterator[tuple[int, str]]:
    """(block, words as they stand there) of each line with a byline's form in a byline's place, in the page's order."""
    labels = article.labels[: len(page.blocks)]
    body = [n for n, label in enumerate(labels) if label == "body"]
    if not body:
        return
    missing = not article.byline and not article.authors
    first = next((n for n in body if len(page.blocks[n].text) >= _PARAGRAPH), body[0])
    head = max((n for n in range(first) if labels[n] == "headline"), default=-1)
    found = False
    for n in range(max(head + 1, first - _ZONE), first):
        words = _at_head(page, article, n, missing)
        if words:
            found = True
            yield n, words
    if missing and not found:
        yield from _in_deck(page, article, first)
        yield from _behind(page, article, body)


def undated(text: str) -> str:
    """A line without the date that it begins with, or that is glued to its last name, and without what follows that."""
    leading = _LEADING_DATE.match(text) if len(text) <= _SHORT else None
    if leading:
        return text[leading.end() :]
    date = _DATED.search(text) if len(text) <= _SHORT else None
    at = date.start() if date else 0
    return text[:at] if at and (text[at - 1].islower() or text[at - 1] in ")]") and text[at].isupper() else text


def _at_head(page: Page, article: Article, n: int, missing: bool) -> str | None:
    label, block = article.labels[n], page.blocks[n]
    text = block.text.strip()
    if label not in _ELIGIBLE or not 1 < len(text) <= _SHORT or (block.tag[:1] == "h" and block.tag != "header"):
        return None
    words = _DATED.sub("", _LEADING_DATE.sub("", text) if _LEADING_DATE.match(text) else text, count=1)
    words = words.strip(" |•·–—-,/\n")
    if not words or is_lead(words):
        behind = _BEHIND_DATE.search(text) if missing else None
        return behind["n"] if behind and _is_name(behind["n"], article) else None
    if _LED.match(words) and not words.endswith((".", "!", "?")):
        return words
    beside = words != text or _beside_a_date(page, article, n)
    if lists_agency(words):
        return words if beside or label in ("body", "masthead") else None
    if not missing or label == "share":
        return None
    if _DESK.fullmatch(words) or (beside and _is_ours(words, article)):
        return words
    led = n > 0 and is_lead(page.blocks[n - 1].text.strip())
    return words if (led or beside) and _is_name(words.split("\n")[0], article) else None


def lists_agency(words: str, several: bool = False) -> bool:
    """Whether a short line is nothing but makers, one of them an agency or the word for agencies.

    `several`: there are two or more of them.
    """
    if len(words) > _LISTED or not may_name(words):
        return False
    if agency_named(words):
        return not several
    parts = [_WITH.sub("", part.strip(" .()[]\t"), count=1) for part in _PARTED.compiled.split(words)]
    parts = [part for part in parts if part]
    known = any(_names_agency(part) for part in parts) or _MATERIAL_PART.search(words) is not None
    small = [word for word in _TOKENS.compiled.findall(words) if word[0].islower() and "." not in word.rstrip(".")]
    rest = [word for word in small if word.lower().rstrip(".") not in _LISTING]
    return known and (len(parts) > 1 or not several) and all(len(word) < 5 and "/" in words for word in rest)


def _names_agency(part: str) -> bool:
    told = _AGENCIES.fullmatch(part)
    return bool(agency_named(part) or fold(part) in MANY or (told and (not told["n"] or agency_named(told["n"]))))


def _beside_a_date(page: Page, article: Article, n: int) -> bool:
    beside = [one for one in (n - 1, n + 1, n + 2) if 0 <= one < min(len(article.labels), len(page.blocks))]
    return any(article.labels[one] in _DATES or _DATED.match(page.blocks[one].text[:60]) for one in beside)


def _is_ours(words: str, article: Article) -> bool:
    name = article.outlet.name if article.outlet else None
    return bool(name) and fold(words) == fold(name or "")


def _is_name(words: str, article: Article) -> bool:
    """Whether words have a person's name's form and none of the words of sections."""
    if _is_ours(words, article):
        return True
    first, separator, rest = _FIRST_PART.split(words, maxsplit=1) if _FIRST_PART.search(words) else (words, "", "")
    if separator and len(words) <= _LISTED and (is_outlet(rest.rstrip(")")) or _DESK.fullmatch(rest)):
        return _is_name(first, article)
    if separator and len(words) <= _LISTED and ("@" in rest or (STAFF.search(rest) and not _SENTENCE.search(rest))):
        return _is_name(first, article)
    if any(sign in words for sign in "()[]:|–—"):
        return False
    several = {word.casefold() for word in _WORDS.compiled.findall(words)}
    if not 2 <= len(words.split()) <= 5 or not _SECTIONS.isdisjoint(several) or is_no_name(words):
        return False
    named = named_as(words.split(",")[0])
    return named is not None and named.kind == "person"


def _in_deck(page: Page, article: Article, first: int) -> Iterator[tuple[int, str]]:
    """The writer in a deck's last words ("…, writes Rita Moss")."""
    for n in range(max(0, first - _ZONE), first + 1):
        if article.labels[n] in ("deck", "body", "other"):
            told = _DECK_END.search(page.blocks[n].text[-_SHORT:])
            if told and _is_name(told["n"], article):
                yield n, told["n"]
                return


def _behind(page: Page, article: Article, body: list[int]) -> Iterator[tuple[int, str]]:
    """A signature or a note on the writer, at the text's end or right behind it."""
    for n in range(max(0, body[-1] - 1), min(body[-1] + _BEHIND, len(page.blocks))):
        text, label = page.blocks[n].text, article.labels[n]
        told = _WRITTEN.match(text) if len(text) <= _SHORT and label in _SIGNING | {"promotion"} else None
        if told is None and label not in _SIGNING:
            continue
        told = told or (_SIGNED.match(text) if len(text) <= _SHORT else None)
        told = told or _NOTE.match(text[:300]) or (_BEHIND_DATE.search(text) if len(text) <= _SHORT else None)
        if told and _SECTIONS.isdisjoint(word.casefold() for word in _WORDS.compiled.findall(told["n"])):
            named = named_as(told["n"])
            if named and named.kind == "person":
                yield n, told["n"]
                return
