"""Quotations with their cues in Japanese, Chinese and Korean, whose words have no blanks or end in particles.

市長は「…」と述べた; 시장은 "…"라고 말했다. Who has a name there is told by a title beside it and, in Korean, by a
surname; others stay what they are called. Chinese has its own shapes (`chinese`).
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.languages.eastern import (
    JAPANESE_VERBS,
    KOREAN_NOUNS,
    KOREAN_TITLES,
    KOREAN_VERBS,
)
from onrecord.statements.rules.asian.chinese import Spoken, quoted_by
from onrecord.statements.rules.asian.japanese_quotations import told_before, voiced
from onrecord.statements.rules.asian.korean_quotations import any_verb, behind_all, is_anothers_clause

_REACH = 90
"""Characters before a quotation in which its source is, and behind it in which its verb is."""
_FULL = {code: "".join(ends) for code, ends in (("ja", "。！？"), ("ko", ".!?"))}


def spoken(text: str, quotation: Span, start: int, end: int, code: str) -> Spoken | None:
    """Who is said to have said the words between the marks of `quotation`, in `text[start:end]`, one paragraph."""
    if code == "zh":
        return quoted_by(text, quotation, start, end)
    sentence, first = _sentence(text, quotation[0], start, code), max(start, quotation[0] - _REACH)
    found = _japanese(sentence) if code == "ja" else _korean(sentence)
    behind = behind_all(text, quotation[1], end) if code == "ko" else quotation[1]
    verb = _verb(code).match(text, behind, min(end, behind + _REACH))
    if verb is None and code == "ja":
        return _with_topic(text, quotation, end) or voiced(text, quotation[1], end)
    if verb is None and found is not None:
        verb = any_verb().match(text, behind, min(end, behind + _REACH))
    if verb is None:
        return None
    if found is None and code == "ja":
        return Spoken(verb.span("verb"), told_before(text, quotation[0], start))
    return Spoken(verb.span("verb"), (first + found[0], first + found[1]) if found else None)


def _with_topic(text: str, quotation: Span, end: int) -> Spoken | None:
    """A Japanese verb behind its subject, both behind the quotation: 「…」と市長は記者団に語った."""
    verb = _verb_with_topic().match(text, quotation[1], min(end, quotation[1] + _REACH))
    called = _relative().search(verb.group("who")) if verb else None
    if verb is None or (called and "に" not in verb.group("who")[: called.start()]):
        return None
    cuts = list(_clauses().finditer(verb.group("who")))
    first = verb.start("who") + (cuts[-1].end() if cuts else 0)
    return Spoken(verb.span("verb"), (first, verb.end("who")))


def _sentence(text: str, at: int, start: int, code: str) -> str:
    """What stands before a quotation, sentences before its own and what others said blanked out."""
    before = text[max(start, at - _REACH) : at]
    quoted = r"[「『“\"][^」』”\"]*[」』”\"]|[‘'][^’']*[’']"
    before = re.sub(quoted, lambda match: "\n" * len(match.group()), before)
    last = max((before.rfind(mark) for mark in _FULL[code]), default=-1)
    return "\n" * (last + 1) + before[last + 1 :]


def _japanese(sentence: str) -> Span | None:
    """Who a Japanese sentence is about, without the clause that may tell more of them: "会を開いた|市長"."""
    topic = _topic().search(sentence) or _first_topic().search(sentence)
    if topic is not None and _reported_clause().match(sentence, topic.end("who")):
        topic = _topic_of_all().search(sentence) or topic
    if topic is None:
        return None
    who = topic.group("who").partition("は")[0]  # "市長|は雨が続くと"
    cuts = list(_clauses().finditer(who))
    return topic.start("who") + (cuts[-1].end() if cuts else 0), topic.start("who") + len(who)


def _korean(sentence: str) -> Span | None:
    """Who a Korean sentence is about: somebody by a title or noun with the mark of a topic, else just before."""
    topics = [
        match for match in _marked().finditer(sentence) if match.group("noun").endswith((*KOREAN_TITLES, *KOREAN_NOUNS))
    ]
    for match in topics:
        if match.group("mark") in ("이", "가") and is_anothers_clause(sentence[match.end() :]):
            continue
        titled = len(topics) == 1 and match.group("noun").endswith(tuple(KOREAN_TITLES))
        if titled or match.group("mark") in ("은", "는", "도") or match.end() >= len(sentence.rstrip()):
            first = match.start("noun")
            lead = _before_noun().search(sentence, 0, first)
            start = lead.start("lead") if lead else first
            return start + len("의 ") * sentence.startswith("의 ", start), match.end("noun")
    return None


@cache
def _verb(code: str) -> re.Pattern[str]:
    """The verb behind a quotation, with what leads to it."""
    if code == "ja":
        verbs = "|".join(JAPANESE_VERBS)
        ending = r"(?:する|した|して(?:いる|いた)|し(?=、|。)|[ぁ-ん]{1,5})?"
        between = rf"[^。「」、をがは]{{0,12}}?(?={verbs})|(?=し(?:、|た))"  # 「…」とし、
        between += rf"|[^。「」、をがは]{{1,10}}を(?={_OF_CHARGES})"  # 「…」と起訴内容を認めた
        between = rf"(?:{between}|して、?[^。「」、]{{1,24}}[をに](?={_OF_NOUNS}))"  # 「…」として辞任を求めた
        return re.compile(rf"(?:など)?と(?:も|は)?{between}(?P<verb>(?:{verbs}|し(?=、|た)){ending})")
    particle = r"(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는(?= 입장))"
    verbs = "|".join(KOREAN_VERBS)
    return re.compile(rf"{particle} [^.\n\"“”]{{0,80}}?(?P<verb>[가-힣]*?(?:{verbs})\w*)")


_OF_CHARGES = "認め|否認し|否定し|批判し|求め"
_OF_NOUNS = "求め|批判し|反論し|否定し|訴え|主張し|反対し|拒否し|要請し|評価し|謝罪し"
"""Japanese verbs behind an object of their own, a quotation before it."""


@cache
def _verb_with_topic() -> re.Pattern[str]:
    """The same in Japanese, with its subject before it: 「…」と|市長|は記者団に|語った."""
    rest = _verb("ja").pattern.partition("と(?:も|は)?")[2]
    return re.compile(rf"(?:など)?と(?P<who>[^。「」、をがはも]{{1,50}}?)[はがも]、?{rest}")


@cache
def _relative() -> re.Pattern[str]:
    """A Japanese verb before a noun: what is quoted before it may be what somebody is called."""
    return re.compile(r"[るたう](?=[一-龥ァ-ヴA-Z])")


@cache
def _topic() -> re.Pattern[str]:
    """Who a Japanese sentence is about, at the end of what stands before its quotation."""
    return re.compile(r"(?:^|[、。\n])(?P<who>[^、。\n]{1,40}?)(?:は|が|も)(?:、|[^。\nはが]{0,30})?$")


@cache
def _first_topic() -> re.Pattern[str]:
    """Who a long Japanese sentence begins with: 市長は雨が続くと指摘する一方、「…」."""
    return re.compile(r"(?:^|\n)(?P<who>[^、。はがも\n]{1,25})は(?=.{30,}\Z|\n{4,}[^\n]{1,8}\Z)", re.DOTALL)


@cache
def _reported_clause() -> re.Pattern[str]:
    """What makes a clause one that a noun holds: 資金|が流れたとする報告書."""
    return re.compile("が[^。]*?(?:とする|とした|という|といった)[一-龥ァ-ヴ]")


@cache
def _topic_of_all() -> re.Pattern[str]:
    """Who a Japanese sentence begins with, whatever clauses follow."""
    return re.compile(r"(?:^|\n)(?P<who>[^、。はがも\n]{1,25})は")


@cache
def _clauses() -> re.Pattern[str]:
    return re.compile(r"(?:[たるうでにを]|での|への)(?=[一-龥ァ-ヴA-Z])")


@cache
def _marked() -> re.Pattern[str]:
    """A Korean word with the mark of a subject or topic."""
    return re.compile(r"(?<![^\s])(?P<noun>[가-힣A-Za-z·]+?)(?P<mark>은|는|이|가|도)(?=\s)")


@cache
def _before_noun() -> re.Pattern[str]:
    """Up to three words before a noun that tell who it is, none with the mark of another part of the sentence."""
    opening = "듯|하지만|그러나|이에|이어|그러면서|또|한편|이날|묻자|물음에|질문에|지적에"
    word = r"[가-힣A-Za-z·]*[^\W을를에서로며고은는]"
    return re.compile(rf"(?<![^\s])(?P<lead>(?:(?!(?:{opening}) ){word} ){{1,3}})\Z")
