"""Who a source in Hebrew means, where no capitals tell a name: an office, and the name behind it or behind a comma.

An office leads with its noun ("שר", "דוברת"); a word with the article or another noun for a body belongs to it,
and what is left is a name of two or three words. "ראש עיריית גבעת אורנים" alone names a town, and nobody.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.speakers.languages.in_full import full_name

_OFFICES: Final = frozenset(
    """
    ראש שר שרת השר השרה סגן סגנית חבר חברת ח"כ ח״כ יו"ר יו״ר יושב יושבת מנכ"ל מנכ״ל מנכ"לית מנכ״לית
    דובר דוברת נשיא נשיאת הנשיא פרופ' פרופ׳ פרופסור ד"ר ד״ר עו"ד עו״ד מפקד מפקדת ניצב אלוף שופט שופטת
    השופט השופטת מנהל מנהלת נציב נציבת מפכ"ל מפכ״ל רמטכ"ל רמטכ״ל תושב תושבת שגריר שגרירת בכיר בכירה
    גורם גורמים מקור מקורות מזכ"ל מזכ״ל הרב רב סא"ל רפ"ק עיתונאי עיתונאית חוקר חוקרת נוסע נוסעת אזרח
    אזרחית פעיל פעילת ראשת סופר סופרת במאי במאית שחקן שחקנית מאמן מאמנת נציג נציגת ראשי שרי עובד עובדת
    יועץ יועצת מומחה מומחית פרשן פרשנית
    """.split()
)
"""Nouns for somebody, before what they are of and their name."""
_BODIES: Final = frozenset(
    "עיריית מועצת ממשלת משרד אגודת חברת מפלגת סיעת ועדת הנהלת לשכת מחלקת אגף בית איגוד הסתדרות תנועת ארגון קבוצת "
    'אוניברסיטת מכון רשות משטרת צבא המשטרה הממשלה הצבא צה"ל צה״ל המועצה העירייה'.split()
)
"""Nouns for bodies; as the first word of a source they are one."""
_ARTICLE: Final = "ה"
_SHORTEST: Final = 4
"""Letters of a word with its article."""
_TITLES: Final = frozenset(('עו"ד', "עו״ד", 'ד"ר', "ד״ר", "פרופ'", "פרופ׳", "פרופסור", "הרב", 'רס"ן', 'סא"ל'))
"""Titles before a name."""
_FEWEST, _MOST = 2, 3
"""Words of a name."""


def heard_in_hebrew(words: str, at: int, heard: dict[str, Speaker], text: str, language: Language) -> Speaker:
    """Who a source of these words means that begins at `at`.

    `heard`: people who spoke so far, by their names of more than one word; who speaks here is put there, too. A surname
    alone is told in full where `text` has one given name before it.
    """
    if (setting := _setting().search(words)) is not None:
        words = words[: setting.start()]  # "שטרן | ברשת X"
    named = [one for name, one in heard.items() if name.split()[-1] == words]
    if len(named) == 1:
        return replace(named[0], resolved_by="surname", confidence=0.5)
    speaker = hebrew_speaker(words, at)
    if speaker.name and " " not in speaker.name and speaker.kind == "person":
        full = full_name(text, speaker.name, at, lambda word: _may_be_given(word, language))
        speaker = replace(speaker, name=full[0], named_by=full[1], resolved_by="surname") if full else speaker
    if speaker.kind == "person" and speaker.name and " " in speaker.name:
        heard.setdefault(speaker.name, speaker)
    return speaker


def _may_be_given(word: str, language: Language) -> bool:
    """Whether a word may be a given name: no verb, office, body or small word, also with "and" or "that" before it."""
    plain = word[1:] if word[0] in "וש" and len(word) >= _SHORTEST else word
    known = language.words.get(word) or language.words.get(plain)
    return not (known or {word, plain} & (_OFFICES | _BODIES) or '"' in word or _has_article(word))


def by_his_words(text: str, last: tuple[Span, Speaker] | None, at: int, cue: str) -> Speaker | None:
    """Whom "לדבריו" means at `at`: the person who spoke last, where no sentence stands between; None for other cues."""
    if last is None or last[1].kind != "person" or not cue.startswith(_WHOSE):
        return None
    between = text[last[0][1] : at]
    if len(between) > _NEAR or re.search(r"[.!?\n]\W*\w+ \w+ \w", between):
        return None
    return replace(last[1], resolved_by="pronoun", confidence=0.5)


_WHOSE: Final = ("לדבריו", "לדבריה", "לטענתו", "לטענתה")
_NEAR: Final = 400
"""Characters from who spoke to "according to him"."""


def hebrew_speaker(words: str, at: int) -> Speaker:
    """Who the words of a source mean that begins at `at`: a name beside its office, a body, or what they say."""
    if (setting := _setting().search(words)) is not None:
        words = words[: setting.start()]  # "השרה | בראיון לגלי הים"
    if words.startswith("ב") and words.split()[0][1:] in _BODIES:
        words, at = words[1:], at + 1  # "ב|משרד הפנים מסרו"
    office, comma, apart = words.partition(",")
    if comma and _FEWEST <= len(apart.split()) <= _MOST and "," not in apart:
        first = at + words.index(apart.split()[0], len(office))
        return _person(apart.strip(), office.strip() or None, first)
    parts = (office if comma else words).split()
    if not parts:
        return Speaker(kind="unnamed", confidence=0.5)
    if parts[0] in _BODIES:
        if len(parts) == 1 and not _abbreviated(words):
            return Speaker(role=words, kind="organisation", confidence=0.5)  # "המשטרה"
        return Speaker(name=words, kind="organisation", resolved_by="name", named_by=(at, at + len(words)),
                       confidence=0.5)  # fmt: skip
    if len(parts) == _MOST and _is_trade(parts[0]) and not _has_article(parts[1]):
        return _person(" ".join(parts[1:]), parts[0], at + words.index(parts[1], len(parts[0])))
    if parts[0] not in _OFFICES:
        whole = len(parts) <= _MOST and not comma
        return _person(words, None, at) if whole else Speaker(role=words, kind="unnamed", confidence=0.5)
    place = parts.index(_CALLED) + 1 if _CALLED in parts[:-1] else _behind_office(parts)
    left = parts[place:]
    if not _FEWEST <= len(left) <= _MOST:
        return Speaker(role=words, kind="unnamed", confidence=0.5)
    name = " ".join(left)
    return _person(name, " ".join(parts[:place]), at + words.rindex(name))


def _is_trade(word: str) -> bool:
    """Whether a word is a trade with its article before a name of two words: "האנליסטית | דפנה רייך"."""
    return _has_article(word) and len(word) > _SHORTEST and word not in _GIVEN_IN_HE


_GIVEN_IN_HE: Final = frozenset("הודיה הדסה הילית הראל הרצל הלנה הנרי הנריק הרולד הקטור האדי הישאם הילרי הארי".split())
"""Given names that begin with the letter of the article."""
_CALLED: Final = "בשם"
"""By the name of."""


@cache
def _setting() -> re.Pattern[str]:
    """Where, when and to whom it was said, behind a source."""
    where = "ברשת|בטוויטר|בפייסבוק|באינסטגרם|בטלגרם|בחשבון|בחשבונו|בחשבונה|בציוץ|בפני|בסוף|בתום|לאחר|לפני"
    where += "|בראיון|בתדרוך|במסיבת|בשיחה|בנאום|בנאומו|בנאומה|בהודעה|בפוסט|בכנסת|בישיבה|בישיבת|בדיון|בפתח|בתגובה|במהלך"
    return re.compile(rf" (?:{where}|לעיתון|לכתבים|לעיתונאים|לאתר|לערוץ|לרדיו|אתמול|היום|הבוקר)(?= |\Z)")


def _abbreviated(word: str) -> bool:
    """Whether a word is a body's letters: צה"ל."""
    return '"' in word or "״" in word


def _behind_office(parts: list[str]) -> int:
    """The number of the word behind an office and what it is of; that of the last two where a body's name is open."""
    at = 1
    while at < len(parts) and (parts[at] in _OFFICES or parts[at] in _BODIES or _has_article(parts[at])):
        if parts[at] in _BODIES and not _has_article(parts[at]):
            left = len(parts) - at - 1
            return len(parts) - _FEWEST if left > _MOST else len(parts)
        at += 1
    return at


def _has_article(word: str) -> bool:
    return word.startswith(_ARTICLE) and len(word) >= _SHORTEST


def _person(name: str, role: str | None, at: int) -> Speaker:
    first, _, rest = name.partition(" ")
    if first in _TITLES and rest:
        name, role, at = rest, f"{role}, {first}" if role else first, at + len(first) + 1
    return Speaker(name=name, role=role, kind="person", resolved_by="name", named_by=(at, at + len(name)),
                   confidence=0.5)  # fmt: skip
