"""One language's words as the tagger needs them, and which language a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from onrecord.statements.lexicon import english, germanic, romance, semitic

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
_SCRIPTS = (
    ("ar", "\u0600-\u06ff", 3),
    ("he", "\u0590-\u05ff", 3),
    ("ja", "\u3040-\u30ff", 6),
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
    """Pronoun to `m`, `f`, `p` (several), `1` (I), `2` (we) or `n`."""
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
}  # fmt: skip


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
    longest_first = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    return Language(code, words, longest_first, genders, capitals=code not in ("ar", "he"))


def _guessed(text: str) -> str:
    """The language whose small words are the most frequent in the beginning of `text`; empty where none is."""
    sample = text[:_SAMPLE].lower()
    for code, letters, one_of in _SCRIPTS:
        if len(re.findall(f"[{letters}]", sample)) * one_of > len(sample):
            return code
    counts = Counter(re.findall(r"[^\W\d_]+", sample))
    scores = {code: sum(counts[word] for word in telling.split()) for code, telling in _TELLING.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * 20 >= sum(counts.values()) and scores[best] > 1 else ""


_TELLING = {
    "en": "the of and to that was with for is he it said his has will",
    "de": "der die und das nicht den von mit dem ein eine ist auf für sich",
    "nl": "het een van de niet dat zijn voor met hij werd ook aan op",
    "fr": "le les des et du est une dans que qui pour sur au pas",
    "es": "el los las y del que una en por con para se no su",
    "pt": "os as do da que não uma em por com para ao dos e o",
    "it": "il di che della non una per con è del sono gli nel ha",
    "sv": "och att det som är för inte på av har ett till med den",
    "no": "og at det som er ikke på av har et til med den å",
    "da": "og at det som er ikke på af har et til med den der",
}
