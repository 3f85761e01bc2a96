"""One language's words as the tagger needs them, and which language a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from msgspec import Struct

from onrecord.statements.lexicon.families import MALAY, SERBIAN, WITHOUT_CAPITALS
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.lexicon.languages import balkan, english, further, germanic, rarer, romance, semitic, slavic

TAGS = {
    "V": "a verb that reports, finite; takes a quotation or a clause",
    "v": "the same, of a quotation alone",
    "G": "its participle (saying); g of a quotation alone",
    "B": "its bare form (say); b of a quotation alone",
    "K": "according to",
    "R": "a pronoun as subject",
    "W": "who, which",
    "T": "that, before a clause",
    "D": "article, determiner, possessive",
    "P": "preposition",
    "C": "and, or, but",
    "S": "a word that begins a subordinate clause",
    "A": "auxiliary",
    "E": "a form of be",
    "Y": "adverb",
    "J": "weekday, yesterday, today",
    "F": "a first or second person pronoun as object, or another word that ends a noun phrase",
}
"""What the letters of the tables mean; the tagger adds those for names, numbers, marks and quotations."""


_SAMPLE = 6000
_FEWEST_LETTERS = 20
"""Cyrillic letters below which a text is taken to have as many: one "ъ" tells little of three words."""
_LETTERS = (("be", "ў", 250), ("bg", "ъ", 150), ("mk", "ѓќѕ", 300), ("sr", "ђћџљњј", 60))
"""Languages by letters that their neighbours lack, and of how many Cyrillic letters one is such a letter at least."""
_LATIN_LETTERS = (("sk", "ľĺŕ"), ("cs", "ěřů"))
"""Languages by Latin letters that their neighbours lack; each counts as a word of theirs."""
_SCRIPTS = (
    ("ur", "ٹڈڑںےہھ", 12),
    ("fa", "یکگچپ", 12),
    ("ar", "\u0600-\u06ff", 3),
    ("hi", "\u0900-\u097f", 3),
    ("he", "\u0590-\u05ff", 3),
    ("ja", "\u3040-\u30ff", 15),
    ("ko", "\uac00-\ud7a3", 3),
    ("zh", "\u4e00-\u9fff", 3),
)
"""Languages by their script: its letters, and of how many characters one is such a letter at least."""


class Language(Struct, frozen=True):
    """The words of one language, all in lower case."""

    code: str
    words: Mapping[str, str]
    """Word to tag, letters as in `TAGS`."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word to the phrases (further words, tag) that are read as one, longest first."""
    genders: Mapping[str, str]
    """Pronoun to `m`, `f`, `e` (either of them), `p` (several), `1` (I), `2` (we) or `n`."""
    capitals: bool = True
    """Whether names are written with capitals."""


def language_of(text: str, language: str | None) -> Language:
    """The words of `language` (BCP 47), or where it is None, of the language `text` looks to be in.

    A language without a table gets one without words: its quotations are found by their marks, and by colons.
    """
    code = language.replace("_", "-").split("-")[0].lower() if language else _guessed(text)
    code = {"nb": "no", "nn": "no", "iw": "he"}.get(code, code)
    return table(code)


_TABLES = {
    "en": english.TABLE, "de": germanic.GERMAN, "nl": germanic.DUTCH, "no": germanic.NORWEGIAN,
    "da": germanic.DANISH, "sv": germanic.SWEDISH, "fr": romance.FRENCH, "es": romance.SPANISH,
    "pt": romance.PORTUGUESE, "it": romance.ITALIAN, "ar": semitic.ARABIC, "he": semitic.HEBREW,
    "pl": slavic.POLISH, "cs": slavic.CZECH, "sk": slavic.SLOVAK, "ru": slavic.RUSSIAN, "uk": slavic.UKRAINIAN,
    "ro": further.ROMANIAN, "ca": further.CATALAN, "el": further.GREEK, "fi": further.FINNISH, "hu": further.HUNGARIAN,
    "tr": further.TURKISH, "id": further.INDONESIAN, "ms": further.INDONESIAN,
    "bg": balkan.BULGARIAN, "mk": balkan.MACEDONIAN, "sr": balkan.SERBIAN, "hr": balkan.SERBIAN, "bs": balkan.SERBIAN,
    "sl": balkan.SLOVENE, "vi": rarer.VIETNAMESE, "lt": rarer.LITHUANIAN, "lv": rarer.LATVIAN, "et": rarer.ESTONIAN,
    "is": rarer.ICELANDIC, "af": rarer.AFRIKAANS, "sw": rarer.SWAHILI,
}  # fmt: skip


_SHARED = (SERBIAN | MALAY) - {"sr", "id"}
"""Languages with the table of another: of Indonesian, and of Serbian."""
_ONE_WORD_OF = 12
"""Of so many words one at least is a small word of the text's language: of a language without a table fewer are."""


@cache
def table(code: str) -> Language:
    """The table of one language; one without words where there is none."""
    source = _TABLES.get(code, {})
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    genders: dict[str, str] = {}
    for key, listed in source.items():
        kind, _, tag = key.rpartition(" ")
        if kind == "gender":
            genders.update(dict.fromkeys(listed.split(), tag))
        elif kind == "phrase":
            for phrase in listed.split(","):
                first, *more = phrase.split()
                phrases.setdefault(first, []).append((tuple(more), tag))
        else:
            for word in listed.split():
                words.setdefault(word, tag)
    if code == "ar":
        for known in (words, genders):
            for word in [*known]:
                known.setdefault(without_hamza(word), known[word])
        for first, found in [*phrases.items()]:
            plain = [(tuple(map(without_hamza, more)), tag) for more, tag in found]
            phrases.setdefault(without_hamza(first), []).extend(one for one in plain if one not in found)
    if source and code != "en":  # whose table has bare forms and participles of these as well
        for word in act_verbs(code):
            words.setdefault(word, "v")
    longest_first = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    return Language(code, words, longest_first, genders, capitals=code not in WITHOUT_CAPITALS)


def without_hamza(word: str) -> str:
    """An Arabic word as many papers write it: "الى" for "إلى", "ان" for "أن"."""
    return word.translate(_PLAIN_ALIF)


_PLAIN_ALIF: Final = str.maketrans("أإآ", "ااا")


def one_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, which have no signs of patterns: a group, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


def clause_words(language: Language) -> frozenset[str]:
    """Words over which no noun phrase goes, in other languages than English: verbs, who, that, when, pronouns."""
    if language.code == "en":
        return frozenset()
    return frozenset(word for word, tag in language.words.items() if tag in "VvWTSAER")


def _guessed(text: str) -> str:
    """The language whose words are the most frequent in the beginning of `text`; empty where none is."""
    sample = text[:_SAMPLE].lower()
    for code, letters, one_of in _SCRIPTS:
        if len(re.findall(f"[{letters}]", sample)) * one_of > len(sample):
            return code
    cyrillic = len(re.findall("[а-яёіїєґў]", sample))
    for code, letters, one_of in _LETTERS:
        russian = code == "bg" and re.search("[ыэё]", sample)
        if (
            cyrillic
            and not russian
            and len(re.findall(f"[{letters}]", sample)) * one_of > max(cyrillic, _FEWEST_LETTERS)
        ):
            return code
    counts = Counter(re.findall(r"[^\W\d_]+", sample))
    telling = _telling()
    scores: dict[str, float] = {}
    for word, times in counts.items():
        for code in telling.get(word, ()):
            scores[code] = scores.get(code, 0) + times / len(telling[word])
    for code, letters in _LATIN_LETTERS:
        scores[code] = scores.get(code, 0) + bool(re.search(f"[{letters}]", sample))
    if not scores:
        return ""
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * _ONE_WORD_OF >= sum(counts.values()) and scores[best] > 1 else ""


@cache
def _telling() -> dict[str, list[str]]:
    """Each word of the tables, whatever its tag, with the languages that have it: the fewer, the more it tells."""
    telling: dict[str, list[str]] = {}
    for code, source in _TABLES.items():
        if code in _SHARED:
            continue
        words = {word for key, listed in source.items() if "gender" not in key for word in re.findall(r"\w+", listed)}
        for word in words:
            telling.setdefault(word, []).append(code)
    return telling
