"""Bylines that stand under other labels: behind a date, alone between headline and text, at a deck's end.

The lines of articles are labelled by models that know many sites and not all. What stands in a byline's place and has
a byline's form is read as one here; a name alone only where the page names no author otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.article.authors.names import is_lead, is_no_name
from onrecord.article.dates.months import MONTH
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import MANY, agency_named, fold, may_name
from onrecord.provenance.names.names_alone import DESK, NAME, is_name, is_ours, is_shy_name
from onrecord.provenance.signs import is_letters

_ELIGIBLE: Final[frozenset[Label]] = frozenset(
    ("dateline", "timestamp", "masthead", "other", "body", "credit", "share", "author_note")
)
_HEADINGS: Final = frozenset(("h1", "h2", "h3"))
_SMALL_HEADINGS: Final = frozenset(("h4", "h5", "h6"))
"""These may hold a byline with its date."""
_DATES: Final[frozenset[Label]] = frozenset(("dateline", "timestamp"))
_SHORT, _PARAGRAPH, _ZONE = 120, 100, 10
"""Characters of a byline at most, and of a paragraph at least; blocks before the text that are looked at."""
_FURTHER, _UNDER, _BEHIND = 60, 4, 8
"""How far before the text a headline may stand, the blocks under it, and those behind the text that are looked at."""
_DATED: Final = Pattern(
    r"[\s|•·,;–—-]{0,5}(?:\b(?:on|am|le|el|il|em|op|den)\s+)?"
    r"(?:\d{1,2}:\d\d ?[ap]\.?m\.?.*|(?:(?<=[a-zà-ÿ)\]])|\b)(?:(?-i:Last |Zuletzt |"
    r")(?-i:Updated?|Published|Posted|"
    r"Veröffentlicht|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato|Gepubliceerd)\b.*|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\d{1,2}\.?\s?(?:de |of )?" + MONTH + r"\b\.?.*|"
    + MONTH + r"\.? ?\d.*|\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d.*|\d{4}年.*|\d+ min(?:ute)?s?\b.*))$",
    re.I,
)  # fmt: skip
"""From a date, or a word that leads to one, to the end: also where it is glued to a name ("Rita MossMarch 17")."""
_DATE_NEEDS: Final = (
    "day", "update", "published", "posted", "aktualisiert", "publicado", "actualizado", "pubblicato", "gepubliceerd",
    "veröffentlicht", "publié",
)  # fmt: skip
"""One of these stands in what is dated, or a digit of any script."""
_LEADING_DATE: Final = Pattern(
    r"(?:(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado)(?: on| le| el| am)?:? )?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:"
    + MONTH
    + r"\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? ?(?:de )?"
    + MONTH
    + r"\.?,? ?(?:de )?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:(?:,| /)? ?(?:at |um )?\d{1,2}[:.]\d\d"
    r"(?: ?[ap]\.?m\.?| uhr)?)?"
    r"[\s|•·,;–—-]+(?=\S)",
    re.I,
)
LED: Final = Pattern(
    r"(?:written |posted |reported |story |article |words |text |special (?:to|for) [\w&.’' -]{3,40}? |"
    r"(?:guest )?(?:column|opinion|commentary|analysis|essay|op-ed) )?"
    r"(?:by|von|par|por|di|door|av|af):?\s*" + NAME,
    re.I,
)
_BY: Final = Pattern(r"^(?:by|von|par|por|di|door|av|af) ", re.I)
_BEHALF: Final = Pattern(r"(?:(?:posted|published|written) )?on behalf of ", re.I, needs=("behalf",))
_COLUMN: Final = Pattern(r"By:? (?:The )?[A-ZÀ-Þ][\w'’.-]*(?: (?:the|of|and|&|[A-ZÀ-Þ][\w'’.-]*)){1,4}")
"""By somebody whose name has an article in it: a column, a group of writers."""
_LISTING: Final = frozenset(
    "and und et y e och og with mit avec con com met med by von par por di door av af for für from the der die den la "
    "le el de da van dpa afp ap ag red m sda apa efe agencies agency agenturen agences agencias agenzie wire services "
    "service services news staff reports report material agenturmaterial newsroom reporter reporters "
    "correspondent writer".split()
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
_SOURCES: Final = Pattern(r"(?:sources|quellen|fuentes|fontes|fonti|bronnen|kilder|källor|źródła)\b\s*:", re.I)
_HYPHEN: Final = Pattern(r"(\w{2,8})-(\w{2,8})", needs=("-",))
_TOKENS: Final = Pattern(r"[^\s,/|()&+]+")
_STROKE: Final = Pattern(r"\s*([/|])\s*")
_ONE_WORD: Final = Pattern(r"[A-ZÀ-Þ][\w'’.-]+")
"""Behind a writer's name: a place."""
_AGENCIES: Final = Pattern(
    r"(?:the )?(?P<n>.+?) (?:news agency|news|staff|reporters?|correspondents?|newsroom)|(?:redazione|agencia|agence|"
    r"agenzia|nachrichtenagentur|redacción|rédaction|redação|redaktion) .+|"
    r"(?:[\w.]+ ){0,3}(?:wire|news) (?:services?|reports)",
    re.I,
)
_MATERIAL_PART: Final = Pattern(r"\bmit agentur\w*$", re.I, needs=("agentur",))
_HANDLE: Final = Pattern(r"\s*@\w+", needs=("@",))
_BESIDE_NAME: Final = Pattern(
    r"(?<=[\w.)])(?:\s+@\w+$|\s*[|·•]\s*(?:follow(?:ing)?|subscribe|folgen|suivre|seguir|segui)$|\s*\([a-zà-ÿ]{2,5}\)$|"
    r"[,;|/]?\s*\(?(?:foto|photo|bild|picture|image|fotograf\w*|photograph\w*)s?(?: by)?\s*:.*$)",
    re.I,
    needs=("@", "|", "·", "•", "(", ":"),
)
"""What stands behind a writer's name: a handle, a button, initials, who took the pictures."""
_POSTED: Final = Pattern(r"^(?:posted|published) (?=by )", re.I, needs=("posted", "published"))
"""Before a byline, where it leads to no date."""
_GLUED_POST: Final = Pattern(
    r"(?<=[a-zà-ÿ])(?=(?:co-?)?(?:founder|ceo|cto|chief|editor|author|writer|contributor|head of|senior|staff|content|"
    r"marketing|journalist|reporter|columnist|product|director|managing|manager)\b)(?-i:(?=[A-Z])).*$",
    re.I,
)
"""A post that is glued to its holder's name ("Rita MossFounder at Tern Desks")."""
_GLUED_LEAD: Final = Pattern(
    r"\D{0,3}(?:\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?|\d{1,2}[./-]\d{1,2}[./-]\d{4})[,\s]*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?"
    r"[\s|•·,;/–—-]*(?P<n>[^\W\d].{1,40})$"
)
"""A date in digits, its time, and what stands behind them, or is glued to them."""
_DECK_END: Final = Pattern(
    r"\b(?:writes|reports|report|explains|schreibt|berichtet|"
    r"says(?= (?-i:[A-ZÀ-Þ'’.-]{2,} [A-ZÀ-Þ'’.-]{2,}\W*$)))"
    r"\s+(?P<n>" + NAME + r")\W*$",
    re.I,
    needs=("writes", "report", "explains", "schreibt", "berichtet", "says"),
)


def stray_bylines(page: Page, article: Article) -> Iterator[tuple[int, str]]:
    """(block, words as they stand there) of each line with a byline's form in a byline's place, in the page's order."""
    labels = article.labels[: len(page.blocks)]
    body = article.numbers("body", below=len(labels))
    if not body:
        return
    missing = not article.byline and all(is_letters(author.name) for author in article.authors)
    first = next((n for n in body if len(page.blocks[n].text) >= _PARAGRAPH), body[0])
    head = max(article.numbers("headline", below=first), default=-1)
    found = False
    for n in range(max(head + 1, first - _FURTHER), first):
        if n < first - _ZONE and (head < 0 or n > head + _UNDER):  # what a long row of links parts from the text
            continue
        words = _at_head(page, article, n, missing, n - head <= 2 and head >= 0)
        if words:
            found = True
            yield n, words
    if missing and not found:
        from onrecord.provenance.lines.signatures import linked_author, signatures  # most heads name somebody

        yield from _in_deck(page, article, first)
        behind = list(_behind(page, article, body[-1])) or list(signatures(page, article, body))
        linked = None if behind else linked_author(page, article, [first, body[-1]], head)
        yield from behind or ([linked] if linked else ())


def _behind(page: Page, article: Article, last: int) -> Iterator[tuple[int, str]]:
    """A line of makers right behind the text, one of them an agency ("Rita Moss, Coast News Service @ritamoss")."""
    for n in range(last + 1, min(last + _BEHIND, len(page.blocks), len(article.labels))):
        text = _HANDLE.sub("", page.blocks[n].text).strip()
        may = text[:1].isalpha() and article.labels[n] in ("other", "author_note", "byline", "credit")
        may = may or (article.labels[n] == "promotion" and _is_dated_alone(page, n))
        handled = text != page.blocks[n].text.strip() and is_name(text, article)
        if may and (handled or lists_agency(text, several=True)):
            yield n, text
            return


def _is_dated_alone(page: Page, n: int) -> bool:
    """Whether a date stands below a block, and none over it or below the next: of teasers each has its own."""
    over, _, below, _, next_below = (
        page.blocks[at].text[:_FURTHER] if 0 <= at < len(page.blocks) else "" for at in range(n - 1, n + 4)
    )
    return _DATED.match(below) is not None and not any(map(_DATED.match, (over, next_below)))


def is_paragraph(text: str) -> bool:
    """Whether a block is long enough for a paragraph; a character of the east says as much as two or three others."""
    return len(text) >= _PARAGRAPH or (len(text) >= _PARAGRAPH // 2 and max(text[: _PARAGRAPH // 2]) > "\u2e7f")


def undated(text: str) -> str:
    """A line without the date that it begins with, or that is glued to its last name, and without what follows that."""
    leading = _LEADING_DATE.match(text) if len(text) <= _SHORT else None
    if leading:
        return text[leading.end() :]
    date = _DATED.search(text) if len(text) <= _SHORT and _may_be_dated(text) else None
    at = date.start() if date else 0
    return text[:at] if at and (text[at - 1].islower() or text[at - 1] in ")]") and text[at].isupper() else text


def _may_be_dated(text: str) -> bool:
    return any(map(str.isdecimal, text)) or stands(_DATE_NEEDS, text.lower())


def _at_head(page: Page, article: Article, n: int, missing: bool, under: bool) -> str | None:
    """The words of block `n` where they are a byline; `under`: it stands right under the headline.

    `missing`: the page names no author otherwise, so that a name alone may be one.
    """
    text = _where_bylines_are(page, article, n, missing, under)
    if text is None:
        return None
    words = _without_its_date(text)
    if page.blocks[n].tag in _SMALL_HEADINGS and words == text:
        return None
    glued = _GLUED_LEAD.match(text) if text[:1].isdigit() else None
    if glued and lists_agency(glued["n"]):
        return glued["n"]
    if not words or is_lead(words):
        return _behind_date(text, article) if missing else None
    if LED.match(words) and not words.endswith((".", "!", "?")):
        return words
    if lists_agency(words):
        return words if _is_agencys(page, article, n, words, words != text, under) else None
    return _nobodys(page, article, n, text, words, under) if missing else None


def _where_bylines_are(page: Page, article: Article, n: int, missing: bool, under: bool) -> str | None:
    """The text of block `n`, where its label, its tag and its length leave room for a byline."""
    label, block = article.labels[n], page.blocks[n]
    if not missing and label not in _ELIGIBLE:
        return None
    text = block.text.strip()
    text = _POSTED.sub("", text) if missing else text
    may = label in _ELIGIBLE or (under and missing and label == "promotion" and LED.match(text))
    may = may or (missing and label == "navigation" and _between(article, n) and is_name(text, article))
    return text if may and 1 < len(text) <= _SHORT and block.tag not in _HEADINGS else None


def _without_its_date(text: str) -> str:
    """The text without a date before or behind, and without what stands beside a name."""
    words = text
    if _may_be_dated(text):
        words = _DATED.sub("", _LEADING_DATE.sub("", text) if _LEADING_DATE.match(text) else text, count=1)
    words = _BESIDE_NAME.sub("", words.strip(" |•·–—-,/\n"), count=1).strip(" |•·–—-,/\n")
    return _BEHALF.sub("", words, count=1)


def _behind_date(text: str, article: Article) -> str | None:
    """The name that stands behind a date."""
    from onrecord.provenance.lines.signatures import BEHIND_DATE  # as above

    behind = BEHIND_DATE.search(text)
    return behind["n"] if behind and is_name(behind["n"], article) else None


def _is_agencys(page: Page, article: Article, n: int, words: str, dated: bool, under: bool) -> bool:
    """Whether agencies that block `n` lists are its byline; `dated`: a date was cut from it."""
    named = agency_named(words)
    if named and not dated and _above_writer(page, article, n):
        return False
    sure = not (named and named.shy)  # "APP", "MAP": under a headline without a date these are buttons
    near = (under and sure) or article.labels[n] in ("body", "masthead")
    return near or dated or _beside_a_date(page, article, n)


def _nobodys(page: Page, article: Article, n: int, text: str, words: str, under: bool) -> str | None:
    """The name in block `n` of a page that names no author otherwise; `words` is its `text` without a date."""
    from onrecord.provenance.lines.signatures import in_author_box  # as above

    beside = words != text or _beside_a_date(page, article, n)
    boxed = in_author_box(page, n)
    if boxed and is_name(_GLUED_POST.sub("", text), article):
        return _GLUED_POST.sub("", text)
    if article.labels[n] in ("share", "author_note"):
        return None
    if (beside or under or boxed) and is_shy_name(words, boxed):
        return words
    led_by = _BY.sub("", words)
    if DESK.fullmatch(led_by) or (beside and (is_ours(words, article) or is_ours(led_by, article))):
        return words
    if beside and led_by != words and _is_unit(led_by, article):
        return words
    if beside and _COLUMN.fullmatch(words) and not is_no_name(words):
        return words
    led = n > 0 and is_lead(page.blocks[n - 1].text.strip())
    if (led or beside) and is_name(words.split("\n")[0], article):
        return words
    name, separator, rest = _STROKE.split(words, maxsplit=1) if _STROKE.search(words) else (words, "", "")
    if separator and (is_ours(rest, article) or (beside and _ONE_WORD.fullmatch(rest))) and is_name(name, article):
        return words
    if boxed and is_name(words, article) and not is_ours(words, article):
        return words
    return _behind_date(text, article) if words != text else None


def _between(article: Article, n: int) -> bool:
    """Whether a block stands alone between a date under the headline and the text."""
    return tuple(article.labels[max(0, n - 2) : n]) == ("headline", "dateline") and article.labels[n + 1] == "body"


def _is_unit(words: str, article: Article) -> bool:
    """Whether words are the outlet's name and another behind it ("Tern Global")."""
    name = fold((article.outlet.name if article.outlet else None) or "")
    return bool(name) and fold(words).startswith(f"{name} ") and len(words.split()) <= len(name.split()) + 2


def lists_agency(words: str, several: bool = False) -> bool:
    """Whether a short line is nothing but makers, one of them an agency or the word for agencies.

    `several`: there are two or more of them.
    """
    if len(words) > _LISTED or not may_name(words) or _SOURCES.match(words) or "RSS" in words.split():
        return False  # "RSS" is a link more often than Nepal's agency
    if agency_named(words):
        return not several
    joined = _HYPHEN.fullmatch(words)
    if joined and agency_named(joined[1]) and agency_named(joined[2]):
        return True
    parts = [_WITH.sub("", part.strip(" .()[]\t"), count=1) for part in _PARTED.compiled.split(words)]
    parts = [part for part in parts if part]
    known = any(_names_agency(part) for part in parts) or _MATERIAL_PART.search(words) is not None
    small = [word for word in _TOKENS.compiled.findall(words) if word[0].islower() and "." not in word.rstrip(".")]
    rest = [word for word in small if word.lower().rstrip(".") not in _LISTING]
    return known and (len(parts) > 1 or not several) and all(len(word) < 4 + ("/" in words) for word in rest)


def _names_agency(part: str) -> bool:
    told = _AGENCIES.fullmatch(part)
    return bool(agency_named(part) or fold(part) in MANY or (told and (not told["n"] or agency_named(told["n"]))))


def _above_writer(page: Page, article: Article, n: int) -> bool:
    """Whether the writer stands right below a block: what is above them is a tag oftener than a supplier."""
    below = [one for one in (n + 1, n + 2) if one < min(len(article.labels), len(page.blocks))]
    return any(article.labels[one] == "byline" or LED.match(page.blocks[one].text[:_SHORT]) for one in below)


def _beside_a_date(page: Page, article: Article, n: int) -> bool:
    beside = [one for one in (n - 1, n + 1, n + 2) if 0 <= one < min(len(article.labels), len(page.blocks))]
    return any(article.labels[one] in _DATES or _DATED.match(page.blocks[one].text[:60]) for one in beside)


def _in_deck(page: Page, article: Article, first: int) -> Iterator[tuple[int, str]]:
    """The writer in a deck's last words ("…, writes Rita Moss")."""
    for n in range(max(0, first - _ZONE), first + 1):
        text, label = page.blocks[n].text, article.labels[n]
        # A long deck is now and then taken for a caption: there only a writer in capitals counts.
        if label in ("deck", "body", "other") or (label == "caption" and len(text) >= _PARAGRAPH):
            told = _DECK_END.search(text[-_SHORT:])
            if told and is_name(told["n"], article) and (label != "caption" or told["n"].isupper()):
                yield n, told["n"]
                return
