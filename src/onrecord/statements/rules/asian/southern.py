"""Statements in Hindi, Urdu and Persian, whose verbs stand behind whoever speaks and before what is said.

मंत्री ने कहा कि …; X کا کہنا ہے کہ …; وزیر گفت: «…». No capitals tell a name, but a word behind the subject, or its place
at the beginning, tells who speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, form_of
from onrecord.statements.lexicon.languages.southern import (
    ACCORDING,
    BY,
    DENIED,
    DOING,
    HOLDING,
    PARTED_VERBS,
    PARTS,
    PRONOUNS,
    THAT,
    VERBS,
    VOICING,
    WITH_DOING,
)
from onrecord.statements.rules.paragraph.drafts import Reading

_MARK: Final = "\u2400"
"""What stands for each letter of a quotation."""
_LONGEST: Final = 14
"""Words of a subject, and between it and its verb."""
_FEWEST: Final = 3
"""Words of what is said without marks."""
_NOT: Final = frozenset("नहीं न नहीं نہیں نہ هرگز".split())
_FINITE: Final = frozenset("است اند بود".split())


class _Words(Struct, frozen=True):
    """The words of one sentence, marks of punctuation as words of their own, and where they stand."""

    words: Sequence[str]
    spans: Sequence[Span]


class _Said(Struct, frozen=True):
    """Numbers of words: the source, the cue, and the first word of what is said; `end` is behind its last."""

    source: range
    cue: range
    first: int
    end: int


def told_in_the_south(reading: Reading) -> list[Attribution]:
    """What somebody says in a paragraph of Hindi, Urdu or Persian; takes the quotations in it."""
    paragraph, code = reading.paragraph, reading.paragraph.language.code
    quoted = [(paragraph.quotations[place].start, paragraph.quotations[place].end) for place in reading.places]
    starts = [start for start, _ in quoted]
    told: list[Attribution] = []
    for words in _sentences(paragraph.text, (paragraph.start, paragraph.end), quoted):
        said = (_persian if code == "fa" else _marked)(words, code)
        if said is None:
            continue
        first, last = words.spans[said.first][0], words.spans[said.end - 1][1]
        begins, ends = bisect_left(starts, first), bisect_left(starts, last)
        whole = quoted[begins:ends]
        alone = bool(whole) and words.words[said.first][:1] == _MARK
        content = tuple(whole) if alone else ((first, last),)
        told.append(
            Attribution(
                content=content,
                cue=((words.spans[said.cue[0]][0], words.spans[said.cue[-1]][1]),),
                source=((words.spans[said.source[0]][0], words.spans[said.source[-1]][1]),),
                form=form_of(paragraph.text, content, whole),
                pattern="southern",
            )
        )
        for place in reading.places[begins:ends]:
            reading.take((place, place + 1))
    return told


def _sentences(text: str, span: Span, quoted: Sequence[Span]) -> Iterator[_Words]:
    """The sentences of a paragraph; each quotation is one word of marks."""
    parts, at = [], span[0]
    for start, end in quoted:
        parts += [text[at:start], _MARK * (end - start)]
        at = end
    masked = "".join([*parts, text[at : span[1]]])
    words: list[str] = []
    spans: list[Span] = []
    for match in _word().finditer(masked):
        words.append(match.group())
        spans.append((span[0] + match.start(), span[0] + match.end()))
        ends = match.group() in _ENDS and not (match.group() == "." and words[-2:-1] and words[-2] in _ABBREVIATED)
        if ends or (match.group()[0] == _MARK and _ends_sentence(text, spans[-1]) and _opens(masked, match.end())):
            yield _Words(words, spans)
            words, spans = [], []
    if words:
        yield _Words(words, spans)


_ENDS: Final = frozenset("।۔.!?؟")
_ABBREVIATED: Final = frozenset("डॉ पं प्रो श्री मो".split())


def _ends_sentence(text: str, span: Span) -> bool:
    return text[span[1] - 2 : span[1] - 1] in _ENDS


def _opens(masked: str, at: int) -> bool:
    """Whether another sentence may begin at `at`: no comma stands there."""
    return masked[at : at + 2].strip()[:1] not in tuple(",،")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"{_MARK}+|[।۔.!?؟,،:;؛()]|[^\s।۔!?؟,،:;؛(){_MARK}.]+(?:\.(?=[^\s]))?[^\s।۔!?؟,،:;؛(){_MARK}.]*")


def _is_word(word: str) -> bool:
    return word[0] != _MARK and word not in "।۔.!?؟,،:;؛()"


def _marked(sentence: _Words, code: str) -> _Said | None:
    """Hindi and Urdu: X ने कहा कि CLAUSE; X का कहना है कि CLAUSE; X के अनुसार, CLAUSE; "…", X ने कहा."""
    words = sentence.words
    for at, word in enumerate(words):
        fused = word in PRONOUNS["hi"] and code == "hi"
        if word == BY[code] or (fused and word.endswith("ने")):
            found = _with_verb(words, at, code)
        elif word in HOLDING[code] or fused:
            found = _held(words, at, code)
        else:
            continue
        if found is not None:
            return found
    return None


def _without_clause(words: Sequence[str], source: range, at: int, code: str) -> _Said | None:
    """X ने आरोपों से इनकार किया; X ने इसे जुमला बताया: what is denied by a noun, or judged."""
    end = len(words)
    while end > at and words[end - 1] in _ENDS:
        end -= 1
    between = words[at + 1 : end]
    if not all(_is_word(word) for word in between) or THAT[code] in between or not _NOT.isdisjoint(between):
        return None
    for by, tail in _DENYING:
        cut = end - len(tail)
        if tuple(words[cut:end]) == tail and words[cut - 1] in by and words[cut - 2] in DENIED[code]:
            return _Said(source, range(cut, end), at + 1, cut - 1)
    told = next((len(tail) for tail in _JUDGING if tuple(words[end - len(tail) : end]) == tail), 0)
    what = max((n for n in range(at + 1, end - told) if words[n] in _WHAT), default=None) if told else None
    if what is not None and words[what] == "को" and words[what - 1].endswith("ों"):
        return None  # "किसानों को बीमा का लाभ बताया": whom it was told
    if what is None or not 1 <= end - told - what - 1 <= _FEW:
        return None
    return _Said(source, range(end - told, end), what + 1, end - told)


_DENYING: Final = (
    (("से",), ("इनकार", "किया")), (("से",), ("इनकार", "किया", "है")), (("का",), ("खंडन", "किया")),
    (("का",), ("खंडन", "किया", "है")),
    (("को",), ("खारिज", "किया")), (("को",), ("खारिज", "कर", "दिया")), (("को",), ("नकार", "दिया")),
    (("سے",), ("انکار", "کیا")),
    (("کی",), ("تردید", "کی")), (("کو",), ("مسترد", "کیا")), (("کو",), ("مسترد", "کر", "دیا")),
)  # fmt: skip
"""What stands behind a noun that is denied, and the verb."""
_JUDGING: Final = (
    ("बताया",), ("बताया", "है"), ("करार", "दिया"), ("करार", "दिया", "है"), ("قرار", "دیا"), ("قرار", "دیا", "ہے"),
)  # fmt: skip
_WHAT: Final = frozenset("को इसे उसे इन्हें उन्हें کو اسے انہیں".split())
"""Words behind what is judged, or for it."""
_FEW: Final = 6
"""Words of a judgement."""


def _with_verb(words: Sequence[str], at: int, code: str) -> _Said | None:
    source = _source_before(words, at, code)
    if source is not None and (told := _without_clause(words, source, at, code)) is not None:
        return told
    verb = next((n for n in range(at + 1, min(at + _LONGEST, len(words))) if words[n] in _verbs(code)), None)
    if source is None or verb is None or not _NOT.isdisjoint(words[at:verb]) or _MARK in "".join(words[at:verb]):
        return None
    behind = verb + 1
    while behind < len(words) and words[behind] in DOING[code]:
        behind += 1
    if words[verb] in WITH_DOING[code] and behind == verb + 1:
        return None
    if THAT[code] in words[at:verb]:
        return None
    cue = range(verb, behind)
    first = _content_first(words, behind, code)
    if first is not None:
        return _said(words, source, cue, first)
    over = behind >= len(words) or words[behind] in _ENDS
    place = _before_source(words, source[0])
    return _Said(source, cue, place, place + 1) if over and place is not None else None


def _before_source(words: Sequence[str], first: int) -> int | None:
    """The quotation before a source, a comma between them or none."""
    at = first - 1
    while at >= 0 and words[at] in ",،":
        at -= 1
    return at if at >= 0 and words[at][0] == _MARK else None


def _held(words: Sequence[str], at: int, code: str) -> _Said | None:
    """X का कहना है कि CLAUSE; X के अनुसार CLAUSE."""
    nouns = HOLDING[code].get(words[at]) or HOLDING[code]["का" if words[at].endswith("का") else "के"]
    source = _source_before(words, at, code)
    if source is None or words[at + 1 : at + 2] == [] or words[at + 1] not in nouns:
        return None
    if words[at + 1] in ACCORDING:
        first = at + 2 + (words[at + 2 : at + 3] in ([","], ["،"]))
        return _said(words, source, range(at, at + 2), first) if source[0] == 0 else None
    behind = at + 2
    while behind < len(words) and words[behind] in DOING[code]:
        behind += 1
    first_or_none = _content_first(words, behind, code)
    return None if first_or_none is None else _said(words, source, range(at + 1, behind), first_or_none)


def _source_before(words: Sequence[str], at: int, code: str) -> range | None:
    """The subject that ends before the word at `at`, or is that word."""
    if words[at] in PRONOUNS[code] and code == "hi":
        return range(at, at + 1)
    first = at
    while first > 0 and at - first < _LONGEST and _is_word(words[first - 1]) and words[first - 1] not in PARTS[code]:
        if words[first - 1] == THAT[code]:
            break
        first -= 1
    return range(first, at) if first < at else None


def _content_first(words: Sequence[str], at: int, code: str) -> int | None:
    """Where what is said begins behind a verb: with "that", behind a comma or a colon, or with a quotation."""
    at += words[at : at + 1] in _COMMAS
    that = words[at : at + 1] == [THAT[code]]
    behind = at + that + (that and words[at + 1 : at + 2] in _COMMAS)
    if words[behind : behind + 1] and words[behind][0] == _MARK:
        return behind
    return at if that or words[at - 1 : at] in _COMMAS else None


_COMMAS: Final = ([","], [":"], ["،"])


def _said(words: Sequence[str], source: range, cue: range, first: int) -> _Said | None:
    """What is said from the word `first` on; None where that is too little, or the source is nothing but marks."""
    if not any(_is_word(words[place]) for place in source):
        return None
    end = len(words)
    while end > first and words[end - 1] in "।۔.!?؟":
        end -= 1
    quoted = any(word[0] == _MARK for word in words[first:end])
    return _Said(source, cue, first, end) if end - first >= (1 if quoted else _FEWEST) else None


@cache
def _verbs(code: str) -> frozenset[str]:
    return frozenset(VERBS[code].split())


def _persian_denied(words: Sequence[str]) -> _Said | None:
    """X شایعه … را تکذیب کرد: what somebody denies, a noun with all that belongs to it."""
    for at in range(3, len(words) - 1):
        if words[at] not in ("تکذیب", "رد") or words[at - 1] != "را" or words[at + 1] not in ("کرد", "کردند", "کرده"):
            continue
        first = next((n for n in range(1, at) if words[n] in DENIED["fa"]), None)
        source = _persian_source(words, first) if first is not None else None
        if first is None or source is None or source[-1] + 1 < first - 1:
            return None
        return _Said(source, range(at, at + 2), first, at - 1)
    return None


def _persian(sentence: _Words, code: str) -> _Said | None:
    """X گفت که CLAUSE; X تاکید کرد: «…»; به گفته X، CLAUSE."""
    words = sentence.words
    if (denied := _persian_denied(words)) is not None:
        return denied
    if (said := _persian_according(words)) is not None:
        return said
    if words[:2] in _BY_WORDS and "،" in words[:_LONGEST]:
        return None
    for at in range(1, len(words)):
        if words[at][0] == _MARK:
            return None  # what stands behind it is another's sentence
        behind = _persian_verb(words, at)
        if behind is None:
            continue
        source = _persian_source(words, at)
        first = _content_first(words, behind, code)
        if first is None and words[at] in _PERSIAN_PLAIN and _ends_in_verb(words) and len(words) - behind > _FEWEST:
            first = behind  # "استاندار اعلام کرد | مدارس تعطیل است"
        if source is None or first is None:
            return None
        return _said(words, source, range(at, behind), first)
    return None


_PERSIAN_PLAIN: Final = frozenset("گفت گفتند اعلام خبر معتقد تاکید تأکید هشدار اظهار تصریح می‌گوید می‌گویند".split())
"""Verbs that a clause follows without "that", where a verb ends the sentence."""


def _ends_in_verb(words: Sequence[str]) -> bool:
    """Whether a sentence ends in a finite verb: "است", "کرد", "می‌شود", "آماده‌اند"."""
    last = next((word for word in reversed(words) if _is_word(word)), "")
    return _persian_finite().fullmatch(last) is not None


@cache
def _persian_finite() -> re.Pattern[str]:
    return re.compile(
        r"است|هستند|نیست|نیستند|بود|بودند|نبود|شد|شدند|نشد|کرد|کردند|نکرد|داد|دادند|دارد|دارند|ندارد|ندارند|داشت|داشتند"
        r"|کند|کنند|شود|شوند|باشد|باشند|خواهد|ن?می[\u200c ]?\w+|\w+\u200c(?:اند|ایم|است)|یافت|گرفت|رفت|رسید|ماند"
    )


_BY_WORDS: Final = (
    ["به", "گفته"], ["به", "گفتهٔ"], ["به", "گفته‌ی"], ["به", "باور"], ["به", "عقیده"], ["به", "اعتقاد"], ["به", "گزارش"],
    ["به", "نقل"],
)  # fmt: skip


def _persian_according(words: Sequence[str]) -> _Said | None:
    """به گفته X، CLAUSE; بر اساس گزارش X، CLAUSE."""
    told = words[:2] in _BY_WORDS
    documented = words[:2] == ["بر", "اساس"] and words[2:3] != [] and words[2] in _PERSIAN_PAPERS
    if not (told or documented) or "،" not in words[2:_LONGEST]:
        return None
    comma = words.index("،")
    first = comma + 1
    apposed = told and words[first : first + 1] != [] and words[first] in _PERSIAN_OFFICES
    if apposed and "،" in words[first : first + _LONGEST_OFFICE]:
        first = words.index("،", first) + 1  # "به گفته مینا صدری، عضو شورای شهر، | بودجه …"
    return _said(words, range(2, comma), range(2), first) if comma > 2 else None


_LONGEST_OFFICE: Final = 8
"""Words of what somebody is, between commas."""
_PERSIAN_PAPERS: Final = frozenset("گزارش گزارش‌ها آمار اعلام بیانیه اطلاعات داده‌های نتایج یافته‌های".split())
"""Persian nouns for what tells something, behind "on the basis of"."""
_PERSIAN_OFFICES: Final = frozenset(
    "عضو رئیس رییس مدیر مدیرکل وزیر سخنگوی نماینده استاد کارشناس دبیر فرمانده معاون شهردار استاندار فرماندار پزشک "
    "متخصص وکیل مشاور روزنامه‌نگار تحلیلگر بنیانگذار مسئول "
    "دادستان رهبر پژوهشگر".split()
)
"""Persian nouns with which it is told what somebody is, between commas."""


def _persian_verb(words: Sequence[str], at: int) -> int | None:
    """The word behind the verb of saying that begins at `at`; None where none does."""
    if words[at] in _verbs("fa"):
        behind = at + 1
    elif words[at] == "ابراز" and words[at + 1 : at + 2] and words[at + 1] in VOICING:
        if words[at + 2 : at + 3] == [] or words[at + 2] not in PARTED_VERBS["ابراز"]:
            return None
        behind = at + 3
    elif words[at + 1 : at + 2] and words[at + 1] in PARTED_VERBS.get(words[at], ()):
        behind = at + 2
    else:
        return None
    while behind < len(words) and words[behind] in _FINITE:
        behind += 1
    return behind


def _persian_source(words: Sequence[str], verb: int) -> range | None:
    """Who a sentence begins with: to its first comma and what is told behind it, or to the first word that parts."""
    first = 1 if words[0] in ("اما", "همچنین", "ولی", "سپس") else 0
    if words[first] in PARTS["fa"]:
        comma = next((n for n in range(first, verb) if words[n] == "،"), None)
        if comma is None:
            return None
        first = comma + 1
    end = first
    while end < verb and end - first < _LONGEST and words[end] not in PARTS["fa"] and words[end] != THAT["fa"]:
        end += 1
    while end > first and words[end - 1] == "،":
        end -= 1
    plain = all(_is_word(word) or word in "،()" for word in words[first:end])
    return range(first, end) if end > first and plain else None
