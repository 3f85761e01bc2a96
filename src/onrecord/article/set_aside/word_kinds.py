"""What a block around an article is by the words that it holds, and which blocks leave the body for what they say."""

from __future__ import annotations

import re
from functools import cache

from onrecord.article.set_aside.phrases import HOLDS, STARTS, STEMS, WHOLE
from onrecord.page import Page
from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.record import AsideKind

_SHORT = 110
"""Longer blocks that begin with a phrase of `STARTS` are prose, but for those of `_LONG`."""
_LONG = frozenset(("correction", "credit", "rights", "cookie", "other"))
_LONGEST = 900
_HEAD = 420
"""How much of a block is looked at."""
_FIRST_WORD = expression(r"[^\W\d_]+|©|\d+")


@cache
def _credit() -> re.Pattern[str]:
    """Sentences on where a text ran first or who contributed, and agencies' codes that are all of a line."""
    return expression(
        r"\W{0,3}(?:this|the|a version of this) (?:story|article|piece|report|post|text|column|"
        r"interview|essay)\b.{0,70}?"
        r"\b(?:originally|first|republished|appeared|produced|co-published|ran|published|joint publication)\b|"
        r"\W{0,3}(?:dieser|der) (?:artikel|text|beitrag)\b.{0,60}\b(?:zuerst|erschien|erschienen|"
        r"erstmals|ursprünglich)\b|"
        r"\W{0,3}(?:cet article|ce texte)\b.{0,60}\b(?:publié|paru)|"
        r"\W{0,3}(?:este artículo|esta nota|este texto|este artigo)\b.{0,60}\bpublic|"
        r"\W{0,3}[^.]{3,80}\bcontributed (?:to this (?:report|story|article)|(?:additional )?reporting\b)|"
        r"\(?(?:dpa|afp|apa|sda|ats|ansa|efe|ap|reuters|epd|kna|sid|ritzau|ntb|tt|belga|"
        r"anp)(?:[/,; -]+[\w/.-]{1,12})*\)?$",
        re.I,
    )


_CREDIT_WORDS = frozenset(("this", "the", "a", "dieser", "der", "cet", "ce", "este", "esta"))
_BEFORE_CREDITS = _CREDIT_WORDS | frozenset(
    "© dpa afp apa sda ats ansa efe ap reuters epd kna sid ritzau ntb tt belga anp".split()
)
"""First words of what `_credit` finds in a few words, but for "contributed to"."""
_BEFORE_AGO = frozenset(("vor", "il", "hace", "©"))
"""First words of what `_ago` finds, but for figures."""


@cache
def _caption() -> re.Pattern[str]:
    """Whose a picture is, at the end of a short line: "(Ida Moor/Bay Press)", "Foto: Ida Moor"."""
    return expression(
        r"(?:\((?=[^\W\d_])(?-i:(?![a-z]))[^()\d]{3,60}\s?[/|]\s?(?-i:[A-Z])[^()\d]{1,40}\)|"
        r"[.!?]\s(?-i:[A-Z]{2,12})/[A-Z]\w+(?: [A-Z]\w+)+|"
        r"\b(?:photo|foto|picture|bild|image|photograph|fotograf\w*|fotó|kuva|снимка|фото|تصوير|عکس|צילום|"
        r"写真|사진)\s?[:：=]\s?\S.{1,60}|/[^/]{2,40}\snuotr|"
        r"\((?:fot\.|photo |foto |фото )\s?[^()]{2,40}\))\W*$",
        re.I,
    )


_EASTERN_PICTURE, _EASTERN_LONGEST = ("图", "圖", "摄", "视觉"), 80
"""What a caption of a Chinese outlet holds, and its characters at most."""


@cache
def _eastern_caption() -> re.Pattern[str]:
    """What Chinese outlets write under pictures: where these are from."""
    return expression(
        r"(?:资料图|資料圖|图为|圖為|题图)(?!书)\W?|"
        r".{0,60}(?:(?:截图|截圖|供图|供圖|配图)[）)]?|供图\s?\w{2,10}|[\s）)/]摄[）)]?|[（(]视觉中国[）)])$"
    )


@cache
def _ago() -> re.Pattern[str]:
    return expression(
        r"\W*(?:vor |il y a |hace )?\d+\s*(?:min(?:ute)?[sn]?|hours?|hrs?|days?|std|stunden?|tagen?|h|m)\b.{0,20}$",
        re.I,
    )


@cache
def whole_kinds() -> dict[str, AsideKind]:
    """The kinds of blocks that are nothing but a phrase, by that phrase, case-folded."""
    return {phrase: kind for kind, phrases in WHOLE.items() for phrase in phrases.split("|")}


@cache
def _starts() -> dict[str, list[tuple[str, AsideKind]]]:
    """Phrases by their first word."""
    found: dict[str, list[tuple[str, AsideKind]]] = {}
    for kind, phrases in STARTS.items():
        for phrase in phrases.split("|"):
            first = _FIRST_WORD.search(phrase)
            if first:
                found.setdefault(first[0], []).append((phrase[first.start() :], kind))
    return found


@cache
def _unspaced() -> tuple[tuple[str, AsideKind], ...]:
    """Phrases of scripts without blanks, whose first word can't be told."""
    return tuple((p, kind) for kind, phrases in STARTS.items() for p in phrases.split("|") if p[0] > "\u2e7f")


@cache
def _holds() -> tuple[tuple[AsideKind, tuple[str, ...]], ...]:
    return tuple((kind, tuple(phrases.split("|"))) for kind, phrases in HOLDS.items())


@cache
def _stems() -> tuple[tuple[str, tuple[tuple[AsideKind, str], ...]], ...]:
    """The phrases of `HOLDS` by a few stems that most of them share: a stem that is not there spares its phrases."""
    left = [(kind, phrase) for kind, phrases in _holds() for phrase in phrases]
    grouped = []
    for stem in STEMS.split("|"):
        grouped.append((stem, tuple(pair for pair in left if stem in pair[1])))
        left = [pair for pair in left if stem not in pair[1]]
    return (*grouped, *((phrase, ((kind, phrase),)) for kind, phrase in left))


Held = tuple[tuple[AsideKind, tuple[str, ...]], ...]


def held_on(page: Page) -> Held:
    """The phrases of `HOLDS` that stand anywhere on the page: mostly none, and then no block need be asked for them."""
    text = "\n".join([block.text[:_HEAD] for block in page.blocks if len(block.text) > 15]).casefold()
    found: dict[AsideKind, tuple[str, ...]] = {}
    for stem, phrases in _stems():
        if stem in text:
            for kind, phrase in phrases:
                if phrase in text:
                    found[kind] = (*found.get(kind, ()), phrase)
    return tuple(found.items())


def kind_by_words(text: str, held: Held | None = None, folded: str = "") -> AsideKind | None:
    """The kind that the words say themselves, None where they could be anything; `held` as `held_on` gives it.

    `folded`: the whole of a short text, case-folded, where that is known already.
    """
    head = folded or text[:_HEAD].casefold()
    size = len(text)
    if size < 45:
        kind = whole_kinds().get(head.strip(" -–—:.|•*"))
        if kind:
            return kind
    first = _FIRST_WORD.search(head)
    word, at = (first[0], first.start()) if first else ("", 0)
    if word and at <= 3:
        for phrase, kind in _starts().get(word, ()):
            if head.startswith(phrase, at) and size < (_LONGEST if kind in _LONG else _SHORT):
                return kind
    if size > 15:
        for kind, phrases in _holds() if held is None else held:
            if size < (300 if kind == "credit" else _LONGEST) and stands(phrases, head):
                return kind
    if (
        size < _HEAD
        and (word in (_BEFORE_CREDITS if size < 30 else _CREDIT_WORDS) or "contributed " in head)
        and _credit().match(head)
    ):
        return "credit"
    if (
        size < 300
        and (text[-1] == ")" or "/" in text[-50:] or ":" in text[-70:] or "：" in text[-70:] or "=" in text[-70:])
        and _caption().search(text)
    ):
        return "caption"
    if size < _EASTERN_LONGEST and stands(_EASTERN_PICTURE, text) and _eastern_caption().match(text):
        return "caption"
    if size < 40 and (word in _BEFORE_AGO or (word.isdecimal() and word.isascii())) and _ago().match(head):
        return "timestamp"
    head = head.lstrip("([（【")
    if head and head[0] > "\u2e7f":
        return next((kind for phrase, kind in _unspaced() if head.startswith(phrase) and size < _SHORT), None)
    return None


def stands_over_credit(page: Page, number: int, held: Held | None = None) -> bool:
    """Whether a block shares a small box with a picture's credit right behind it ("Photo: Ida Moor"): it is the
    picture's caption."""
    elements, behind = page.elements, number + 1
    if behind >= len(page.blocks) or len(page.blocks[behind].text) > _CREDIT:
        return False
    box = elements.parent[page.blocks[behind].element]
    alone = elements.lo[box] == number and elements.hi[box] == behind + 1
    return alone and kind_by_words(page.blocks[behind].text, held) == "caption"


_CREDIT = 80
"""Characters of a picture's credit at most."""


HANDLE = expression(r"^@\w{3,}|\(@\w{3,}\)|pic\.twitter\.com")
"""Whose post a text is, or what its picture is at."""


def leaves_the_body(text: str, held: Held) -> AsideKind | None:
    """Credit lines, notices, corrections, leads to other stories, which a model may take for body: their kind."""
    if len(text) > 700:
        return None
    kind = kind_by_words(text, held)
    if kind in ("promotion", "subscription", "comment", "share") and len(text) < 90 and text[-1] not in '.!?”"»':
        return kind
    if kind == "subscription" and len(text) < 160:
        return kind
    return kind if kind in ("credit", "rights", "correction", "advert", "tracker", "caption", "other") else None
