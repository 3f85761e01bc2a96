"""Who a source in Arabic means, where no capitals tell a name: the office that begins it, and the name behind.

An office leads with its noun ("وزير", "المتحدثة"), goes on with words that have the article, with a body's noun and its
name, or with "in the name of", and what is left behind it is a name of one to four words.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.people.arabic_people import (
    ARABIC_BODIES,
    ARABIC_OFFICES,
    ARABIC_UNNAMED,
    ARABIC_WRITTEN,
)
from onrecord.statements.speakers.languages.in_full import full_name

_DEPARTMENTS: Final = frozenset(
    "خارجية داخلية دفاع مالية عدل صحة تعليم تربية زراعة اقتصاد طاقة إعلام ثقافة بيئة عمل تجارة صناعة نفط نقل إسكان "
    "سياحة مياه كهرباء اتصالات تخطيط أوقاف".split()
)
"""What a minister's office is for, without the article; behind it stands whose minister that is."""
_OWNED_DEPARTMENTS: Final = frozenset(
    f"{word[:-1]}ت{its}" if word.endswith("ة") else f"{word}{its}" for word in _DEPARTMENTS for its in ("ها", "ه", "هم")
)
"""The same with "its"."""
_OF_SOMEBODY: Final = frozenset(
    "محامي محامية محامو والد والدة أب أم شقيق شقيقة أخ أخت زوج زوجة أرملة ابن ابنة نجل صديق صديقة "
    "أقارب عائلة أسرة".split()
)
"""Nouns without an article that tell whose the name behind them is: "محامي | أحمد سالم"."""
_IN_THE_NAME: Final = "باسم"
_ARTICLE: Final = "ال"
_OF_A_BODY = 2
"""Words behind a body's noun that are its name."""
_MOST = 4
"""Words of a name."""


class HeardInArabic:
    """Who has spoken so far in an Arabic text, for those who are called again by a surname or an office."""

    def __init__(self, text: str, language: Language) -> None:
        self._text, self._language = text, language
        self._heard: dict[str, Speaker] = {}
        """People by their names of more than one word, the last who spoke at the end."""

    def speaker_of(self, words: str, at: int) -> Speaker:
        """Who a source of these words means that begins at `at`."""
        speaker = self._called_again(words) or self._in_full(arabic_speaker(words, at), at)
        if speaker.kind == "person" and speaker.name and " " in speaker.name:
            self._heard.pop(speaker.name, None)
            self._heard[speaker.name] = speaker
        return speaker

    def _in_full(self, speaker: Speaker, at: int) -> Speaker:
        """A speaker whose one name the text has elsewhere with a given name before it: "الكرمي" of "نضال الكرمي"."""
        if speaker.kind != "person" or not speaker.name or " " in speaker.name or len(speaker.name) < _SURNAME:
            return speaker
        full = full_name(self._text, speaker.name, at, self._may_be_given)
        return replace(speaker, name=full[0], named_by=full[1], resolved_by="surname") if full else speaker

    def _may_be_given(self, word: str) -> bool:
        plain = word[1:] if word[0] == "و" and len(word) > _SURNAME else word
        known = self._language.words.get(word) or self._language.words.get(plain)
        noun = plain.removeprefix(_ARTICLE) in ARABIC_OFFICES | ARABIC_BODIES | ARABIC_UNNAMED | _DEPARTMENTS
        return not (known or noun or word.startswith((_ARTICLE, "لل", "بال", "وال")) or word in _OF_SOMEBODY | _VERBS)

    def _called_again(self, words: str) -> Speaker | None:
        """Whose surname the only word is, or who of the last to speak has the office: "الوزير"."""
        if not words or " " in words:
            return None
        named = [one for name, one in self._heard.items() if name.split()[-1] == words]
        if len(named) == 1:
            return replace(named[0], resolved_by="surname", confidence=0.5)
        *_, last = (None, *self._heard.values())
        office = words.removeprefix(_ARTICLE)
        if last is None or office == words or office not in ARABIC_OFFICES or not last.role:
            return None
        return replace(last, resolved_by="role", confidence=0.5) if _plain(last.role.split()[0]) == office else None


_SURNAME: Final = 3
"""Letters of a surname."""
_VERBS: Final = frozenset(
    "دعا دعت انتقد انتقدت اتهم اتهمت التقى التقت استقبل استقبلت زار زارت رأى رأت يرى ترى شكر شكرت هنأ عين غادر وصل "
    "تعهد تعهدت طالب طالبت وعد وعدت حيث بحسب وفق السيد السيدة".split()
)
"""Verbs and other words before a surname alone."""


def arabic_speaker(words: str, at: int) -> Speaker:
    """Who the words of a source mean that begins at `at`: a name beside its office, a body, or what they say."""
    lead, comma, apart = words.partition("،")
    if comma and _is_office_of_one(lead) and 1 < len(apart.split()) <= _MOST and "،" not in apart:
        start = at + words.index(apart.split()[0], len(lead))
        return Speaker(name=apart.strip(), role=lead.strip(), kind="person", resolved_by="name",
                       named_by=(start, start + len(apart.strip())), confidence=0.5)  # fmt: skip
    if words.startswith("لل"):  # "وفقا | للشرطة": two letters for a preposition and an article
        words = _ARTICLE + words[len(_ARTICLE) :]
    parts = words.split()
    head = _plain(parts[0]) if parts else ""
    if head in ARABIC_UNNAMED | ARABIC_WRITTEN or (len(parts) > 1 and parts[0] in _OF_SOMEBODY):
        return Speaker(role=words, kind="unnamed", confidence=0.5)
    if head in ARABIC_BODIES:
        named = len(parts) > 1
        return Speaker(name=words if named else None, role=None if named else words, kind="organisation",
                       resolved_by="name" if named else None, named_by=(at, at + len(words)) if named else None,
                       confidence=0.5)  # fmt: skip
    office = _office(parts) if head in ARABIC_OFFICES else 0
    name, role = " ".join(parts[office:]), " ".join(parts[:office]) or None
    if not 1 <= len(parts) - office <= _MOST:
        return Speaker(role=role, kind="unnamed", confidence=0.5)
    first = at + [word.start() for word in re.finditer(r"\S+", words)][office]
    return Speaker(name=name, role=role, kind="person", resolved_by="name", named_by=(first, at + len(words.rstrip())),
                   confidence=0.5)  # fmt: skip


def same_speaker(text: str, last: tuple[Span, Speaker] | None, at: int, cue: str) -> Speaker | None:
    """Whom a verb without a subject at `at` means: who spoke last, where no sentence stands between.

    The verb before that source must be of the same gender, as its last letter tells: "قالت", "وأضافت".
    """
    if last is None or last[1].kind in ("document", "group"):
        return None
    (start, end), speaker = last
    before = text[max(0, start - _VERB_REACH) : start].split()
    between = text[end:at]
    if not before or len(between) > _NEAR or re.search(r"[.!؟?\n]\W*\w+ \w+ \w", between):
        return None
    same = before[-1].endswith(_FEMININE) == cue.endswith(_FEMININE)
    return replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.5) if same else None


_FEMININE: Final = "ت"
_VERB_REACH: Final = 30
_NEAR: Final = 400
"""Characters from who spoke to the verb."""


def _is_office_of_one(words: str) -> bool:
    return bool(words) and _plain(words.split()[0]) in ARABIC_OFFICES


def _plain(word: str) -> str:
    return word.removeprefix(_ARTICLE)


def _office(parts: list[str]) -> int:
    """How many words the office has with which a source begins."""
    at = 1
    while at < len(parts):
        word = parts[at]
        if word.startswith(_IN_THE_NAME):
            at += 1 if word != _IN_THE_NAME else 2
            if parts[at - 1 : at] and parts[at - 1] in ARABIC_BODIES and len(parts) - at <= _OF_A_BODY:
                return len(parts)  # "متحدثة باسم شركة | سن باور": what is left is the body's name
            continue
        if _plain(word) in ARABIC_BODIES and not word.startswith(_ARTICLE):
            at += 1
            if len(parts) - at > 2 and not parts[at].startswith(_ARTICLE):
                at += 1  # "بلدية | هالدن": what the body is called
            continue
        if word in _DEPARTMENTS:
            at += 1 + (len(parts) - at > 2)  # "وزير خارجية فارن | آدا هولت"
            continue
        if word in _OWNED_DEPARTMENTS:
            at += 1  # "وزير خارجيتها | آدا هولت"
            continue
        if not (word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1) and _plain(word) not in ARABIC_OFFICES:
            break
        at += 1
    return min(at, len(parts))
