"""Who a source in Arabic means, where no capitals tell a name: the office that begins it, and the name behind.

An office leads with its noun ("وزير", "المتحدثة"), goes on with words that have the article, with a body's noun and its
name, or with "in the name of", and what is left behind it is a name of one to four words.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker

_OFFICES: Final = frozenset(
    "رئيس رئيسة وزير وزيرة متحدث متحدثة ناطق ناطقة أمين أمينة مدير مديرة قائد قائدة حاكم حاكمة محافظ محافظة نائب نائبة "
    "سفير سفيرة ملك ملكة أمير أميرة شيخ دكتور دكتورة محامي محامية محام جنرال عميد لواء عقيد رائد مقدم مدعي مدع قاضي "
    "قاض قاضية سيناتور بابا عمدة سيد سيدة أستاذ أستاذة باحث باحثة خبير خبيرة محلل محللة كاتب كاتبة صحفي صحفية صحافي "
    "مبعوث مبعوثة مفوض مفوضة منسق منسقة عضو عضوة مستشار مستشارة زعيم زعيمة مدرب مدربة مهندس مهندسة طبيب طبيبة وكيل "
    "مساعد مساعدة رئيسي".split()
)
"""Nouns of offices and titles, without the article."""
_BODIES: Final = frozenset(
    "بلدية شركة حزب مجلس وزارة جامعة مكتب هيئة منظمة بنك حكومة شرطة جيش لجنة اتحاد وكالة مؤسسة نادي ولاية مدينة دائرة "
    "قسم مركز جمعية بعثة حركة جبهة محكمة صحيفة قناة معهد نقابة وزراء أركان برنامج ميناء إدارة كتلة حملة".split()
)
"""Nouns of bodies, without the article; the name of the body stands behind."""
_UNNAMED: Final = frozenset(
    "مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين شهود شاهد خبراء ناشطون نشطاء سكان محللون متظاهرون آخرون آخر أحد".split()
)
_IN_THE_NAME: Final = "باسم"
_ARTICLE: Final = "ال"
_OF_A_BODY = 2
"""Words behind a body's noun that are its name."""
_MOST = 4
"""Words of a name."""


def arabic_speaker(words: str, at: int) -> Speaker:
    """Who the words of a source mean that begins at `at`: a name beside its office, a body, or what they say."""
    parts = words.split()
    head = _plain(parts[0]) if parts else ""
    if head in _UNNAMED:
        return Speaker(role=words, kind="unnamed", confidence=0.5)
    if head in _BODIES:
        named = len(parts) > 1
        return Speaker(name=words if named else None, role=None if named else words, kind="organisation",
                       resolved_by="name" if named else None, named_by=(at, at + len(words)) if named else None,
                       confidence=0.5)  # fmt: skip
    office = _office(parts) if head in _OFFICES else 0
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


def _plain(word: str) -> str:
    return word.removeprefix(_ARTICLE)


def _office(parts: list[str]) -> int:
    """How many words the office has with which a source begins."""
    at = 1
    while at < len(parts):
        word = parts[at]
        if word.startswith(_IN_THE_NAME):
            at += 1 if word != _IN_THE_NAME else 2
            if parts[at - 1 : at] and parts[at - 1] in _BODIES and len(parts) - at <= _OF_A_BODY:
                return len(parts)  # "متحدثة باسم شركة | سن باور": what is left is the body's name
            continue
        if _plain(word) in _BODIES and not word.startswith(_ARTICLE):
            at += 1
            if len(parts) - at > 2 and not parts[at].startswith(_ARTICLE):
                at += 1  # "بلدية | هالدن": what the body is called
            continue
        if not (word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1) and _plain(word) not in _OFFICES:
            break
        at += 1
    return min(at, len(parts))
