"""A paragraph as tokens with a letter each, so that what stands around a quotation can be read as a pattern.

A quotation is one token. The letters of words are those of `lexicon.language.TAGS`; beside them:

    N  a word with a capital      n  any other word        e  a word in -ed, maybe a verb   #  a number
    Q  a quotation that ends in a comma       U  in a full stop, question mark, exclamation mark or dash
    q  in none of these                       O  one left open, to the end of the paragraph
    .  , : ; ( ) -  themselves (a full stop also for ? and !)      o  any other mark

What a word is by what stands beside it, `retagging` tells.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import CYRILLIC
from onrecord.statements.lexicon.languages.semitic import ARTICLES
from onrecord.statements.marks import Quotation, quotations_in
from onrecord.statements.rules.paragraph.named_in_marks import is_name
from onrecord.statements.rules.paragraph.particles import PARTICLES, particled_surnames
from onrecord.statements.rules.paragraph.retagging import settle, without_nouns

ABBREVIATIONS = (
    "Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Sgt Cmdr Adm Rev Prof Hon Pres St Jr Sr Jan Feb Mar "
    "Apr Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd vs Fla Calif Va Pa Ill Ga Tenn Conn Ariz Colo Ind Ky La Md Mich Minn "
    "Mont Neb Nev Okla Ore Tex Wis Wyo Ala Ark Del Hr Fr Nr bzw ca Mme Mlle Sra Srta "
    "sierż szt mł insp asp podinsp nadkom podkom ppłk "
    "prof dr hab inż mgr abp płk kpt doc Ing MUDr JUDr PhDr RNDr Mgr проф им ім κ κκ"
).split()
"""Those of many languages that end no sentence."""
_BEFORE_SMALL = (
    "ok tzw np tzn tj św godz ul tys mln mld mrd mio Mio Mrd Abs sog ggf inkl evtl usw etc max min art núm pág env "
    "proc pkt resp dott sig avv dhr mevr kl stk bl εκατ δισ δισεκ χιλ αρ εκατομ"
).split()
"""Abbreviations of other languages, which end no sentence before a number or a small letter."""
_ENCLITIC = re.compile(r"-(?:me|te|se|nos|vos|lhes?)\Z")
"""A pronoun behind a Portuguese verb."""
_PUNCTUATION = {
    mark: tag
    for tag, marks in {
        ",": ",،、，",
        ":": ":：",
        ";": ";؛",
        "(": "([",
        ")": ")]",
        ".": ".?!؟…。？！|•",
        "-": "—–-―",
    }.items()
    for mark in marks
}
_TERMINAL = ".?!…؟。？！"
_DASHES = "—–-―"
_ARABIC = re.compile(rf"{ARTICLES}[-‑][A-ZÀ-Þ]")
"""A name with its article in small letters: "al-Tarn"."""
_VOWELS = re.compile("[\u064b-\u0652]")
"""Small marks of Arabic vowels, with which the same word is printed or without."""
_IN_ACCORDANCE = [[and_ + word] for word in ("وفقا", "طبقا") for and_ in ("", "و")]
"""Words that a preposition of one letter follows, written with the next word."""
_FRENCH = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on|je)$")


_MOST_PARTICLES = 4
"""Tokens to the one behind all particles of a name."""


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[^\W\d_]\.){{2,}}|(?:{'|'.join(ABBREVIATIONS)})\.(?=\s)|[A-ZÀ-Þ]\.(?=\s+[A-ZÀ-Þ])"
        rf"|\b(?:{'|'.join(_BEFORE_SMALL)})\.(?=\s(?:[-–—]\s)?[\da-zß-ÿ])"
        r"|\b[IVX]{1,5}\.(?=\s[a-zß-ÿ])"  # "Leo XIV. sagte"
        r"|\d+(?:[.,:]\d+)*%?(?:[-‑]?[^\W\d_]+)*|[$€£]\s?\d+(?:[.,]\d+)*"
        r"|[א-ת]+[\"״][א-ת]+"
        r"|[^\W_](?:[^\W_]|[\u064b-\u0652])*(?:[-'’‑.&@][^\W_]+)*|--+|\S"
    )


class Paragraph:
    """One paragraph's tokens. `tags[i]` is the letter of token i, at `starts[i]` to `ends[i]` of `text`."""

    def __init__(self, text: str, start: int, end: int, language: Language, within: str = "") -> None:
        self.text, self.start, self.end, self.language = text, start, end, language
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.quotations: dict[int, Quotation] = {}
        self.inner = bool(within)
        tags: list[str] = []
        at = start
        for quotation in quotations_in(text, start, end, within):
            self._read(at, quotation.start, tags)
            named = language.code in CYRILLIC and is_name(text, quotation, (tags or [""])[-1])
            if not named:
                self.quotations[len(tags)] = quotation
            self._add(quotation.start, quotation.end, "", "N" if named else _quotation_tag(text, quotation), tags)
            at = quotation.end
        self._read(at, end, tags)
        self._name_phrases(tags)
        if language.capitals and language.code != "en":
            self._particles(tags)
        settle(language, text, self.words, self.quotations, tags)
        self.tags = without_nouns("".join(tags))

    def _add(self, start: int, end: int, word: str, tag: str, tags: list[str]) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)
        tags.append(tag)

    def _read(self, start: int, end: int, tags: list[str]) -> None:
        """Adds the tokens of a stretch outside of quotations."""
        known = self.language.words
        for match in _tokens().finditer(self.text, start, end):
            word = match.group()
            first, last = match.span()
            if self.language.code == "fr" and "-" in word and (inverted := _FRENCH.search(word)):
                self._add(first, first + inverted.start(), word[: inverted.start()].lower(), "", tags)
                base = word[: inverted.start()]
                own = base.replace("'", "’").rpartition("’")[2].lower()  # "s’|est-il défendu"
                tags[-1] = "A" if own != base.lower() and known.get(own) in ("A", "E") else self._tag(base, tags[:-1])
                pronoun = inverted.group().rpartition("-")[2]
                self._add(last - len(pronoun), last, pronoun, "R", tags)
                continue
            lower = word.lower()
            if self.language.code == "ar":
                if word[0] == "ل" and word[1:2] not in ("", "ل") and self.words[-1:] in _IN_ACCORDANCE:
                    self._add(first, first + 1, word[0], "P", tags)  # "وفقا ل|وزارة"
                    first, word = first + 1, word[1:]
                lower = word = _VOWELS.sub("", word) or word  # such a mark may stand alone
            if lower not in known and ("’" in word or "'" in word) and (cut := self._contraction(word)):
                self._add(
                    first, first + cut, word[:cut].lower().rstrip("’'"), self._tag(word[:cut].rstrip("’'"), tags), tags
                )
                first, word, lower = first + cut, word[cut:], word[cut:].lower()
                if self.language.code == "en":
                    self._add(first, last, lower, "E" if lower[1:] in ("s", "re", "m") else "A", tags)
                    continue
            self._add(first, last, lower, self._tag(word, tags), tags)

    def _contraction(self, word: str) -> int:
        """Where a word with an apostrophe is two: he|’s, l’|accord; 0 where it is one."""
        place = max(word.find("’"), word.find("'"))  # not in small letters: those of "İ" are two characters
        if self.language.code == "en":
            return place if self.language.words.get(word[:place].lower()) == "R" else 0
        return place + 1 if self.language.code in ("fr", "it", "ca") and 0 < place < len(word) - 1 else 0

    def _tag(self, word: str, before: list[str]) -> str:
        if mark := _PUNCTUATION.get(word):
            return mark
        if word.startswith("--"):
            return "-"
        first = word[0]
        if first.isdigit() or first in "$€£":
            return "n" if "-" in word and word[-1].isalpha() else "#"
        if not first.isalnum():
            return "o"
        begins = not before or before[-1] in ".:-U(q;O"
        lower = word.lower()
        tag = self.language.words.get(lower)
        if word == "Domingo" and not begins:
            return "N"  # a given name: Spanish days have small letters
        if tag is None and self.language.code == "pt" and (base := _ENCLITIC.sub("", lower)) != lower:
            tag = self.language.words.get(base)  # "disse-me"
        if tag and (begins or not first.isupper() or tag in "JRWT"):
            verb = tag in "VvBb" and first.isupper() and self.language.capitals and word not in ("Said", "Says")
            return "N" if verb else tag
        if first.isupper() or _ARABIC.match(word):
            return "n" if tag in ("D", "P", "C") and not begins else "N"
        if word.endswith("ed") and self.language.code == "en":
            return "e"
        return "Y" if word.endswith("ly") and self.language.code == "en" and len(word) > 4 else "n"

    def _name_phrases(self, tags: list[str]) -> None:
        """Joins the tokens of set phrases into one."""
        phrases = self.language.phrases
        if not phrases:
            return
        at = 0
        words, starts, ends = self.words, self.starts, self.ends
        gone: list[tuple[int, int]] = []
        while at < len(words):
            for more, tag in phrases.get(words[at], ()):
                last = at + len(more)
                if tuple(words[at + 1 : last + 1]) == more:
                    tags[at] = tag
                    ends[at] = ends[last]
                    if more:
                        gone.append((at + 1, last + 1))
                    at = last
                    break
            at += 1
        if not gone:
            return
        dropped = {i for first, last in gone for i in range(first, last)}
        kept = [i for i in range(len(words)) if i not in dropped]
        place = {old: new for new, old in enumerate(kept)}
        self.quotations = {place[i]: quotation for i, quotation in self.quotations.items()}
        self.words = [words[i] for i in kept]
        self.starts, self.ends = [starts[i] for i in kept], [ends[i] for i in kept]
        tags[:] = [tags[i] for i in kept]

    def _particles(self, tags: list[str]) -> None:
        """Small words that begin a surname, no other part of the name before them: "sagte von der Leyen"."""
        known = particled_surnames(self.text)
        for at, word in enumerate(self.words[:-1] if known else ()):
            if word not in PARTICLES or (at and tags[at - 1] == "N"):
                continue
            name = at + 1
            while name < min(at + _MOST_PARTICLES, len(tags) - 1) and self.words[name] in PARTICLES:
                name += 1
            words = self.text[self.starts[at] : self.ends[name]].lower()
            if tags[name] == "N" and (words in known or words.removesuffix("s") in known):  # "Von der Leyens Sprecher"
                tags[at:name] = "N" * (name - at)

    def last_word(self, token: int) -> str:
        """The last word of a token, which may be a phrase, in lower case."""
        return self.text[self.starts[token] : self.ends[token]].rpartition(" ")[2].lower()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens from `first` up to `last`, not counted, stand in the text."""
        return self.starts[first], self.ends[last - 1]


def _quotation_tag(text: str, quotation: Quotation) -> str:
    if not quotation.closed:
        return "O"
    end = text[quotation.inner : quotation.last].rstrip("’'”\" »«")[-1:]
    if end in (",", "،", "，"):
        return "Q"
    return "U" if end and (end in _TERMINAL or end in _DASHES) else "q"
