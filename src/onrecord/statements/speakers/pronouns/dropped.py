"""Who is meant by a verb without a subject, or by "она" and "sie", where nobody else can be.

In Spanish, Italian, Portuguese and Slavic languages "dijo" and "powiedziała" need no subject. It is whoever spoke last,
or whom the sentence just before is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import NULL_SUBJECT_ROMANCE, SLAVIC, WITHOUT_TITLES
from onrecord.statements.lexicon.people.epithets import EPITHETS
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention, begins_sentence
from onrecord.statements.speakers.languages.told_beside import gender_by_article
from onrecord.statements.speakers.languages.untitled import gender_of_verb, may_be, plainly_named

_NEAR = 400
"""Characters from who spoke last, or is spoken of, to the verb."""
_BESIDE, _WORDS = 40, 4
"""Characters beside a source, and words before it, among which its verb is."""
_LEAD = 6
"""Words of a sentence before the name that it is about: "Prezydent miasta Ewa Turska"."""


_VERBS_FIRST = NULL_SUBJECT_ROMANCE | {"ro"}
"""Languages whose verbs, which no table holds all, often begin a sentence before their subject."""
_SEVERAL = {
    "ru": ("ли",), "uk": ("ли",), "pl": ("li", "ły"), "cs": ("li", "ly"), "sk": ("li",), "es": ("ron", "ban", "ían"),
    "pt": ("ram", "vam"), "it": ("ono",),
}  # fmt: skip
"""How verbs of saying end that are of several: "сказали в ведомстве" is not who spoke before."""


class Dropped:
    """Answers who is meant where a language leaves the subject out; `is_quoted`: whether a place is others' words."""

    def __init__(self, text: str, language: Language, cast: Cast, is_quoted: Callable[[int], bool]) -> None:
        self._text, self._language, self._cast, self._is_quoted = text, language, cast, is_quoted

    def may_go_on(self, last: tuple[Span, Speaker], at: int, cue: str, gender: str | None) -> bool:
        """Whether who spoke last, by that source, speaks again at `at`: nobody came between."""
        source, speaker = last
        end = source[1]
        several = cue.endswith(_SEVERAL.get(self._language.code, ("\n",))) and speaker.kind == "person"
        if several or speaker.kind in ("document", "group") or not self._is_next(end, at):
            return False
        behind = self._that_behind(end, at)  # whoever is named behind "that" is spoken of
        named = (figure for mention, figure in self._cast.within(end, behind) if not self._is_quoted(mention.start))
        if any(figure.person and figure.name != speaker.name for figure in named):
            return False
        told = gender or gender_of_verb(cue)
        if self._language.code in SLAVIC and told and (before := self._gender_of_cue(source)):
            return before == told  # "заявила мэр Рут Эмери": her verb tells more than the letters of her name
        return not speaker.name or may_be(speaker.name, gender, cue, self._language.code)

    def called(
        self, last: tuple[Span, Speaker] | None, source: Span, words: str, with_roles: Iterable[Speaker]
    ) -> Speaker | None:
        """Whom a noun means that names nobody: the one who has that office, or who spoke last ("o executivo").

        `with_roles`: those who spoke so far and are said to be something.
        """
        noun = words.lower()
        if self._language.code in SLAVIC:
            begins = words[:1].islower() or begins_sentence(self._text, source[0])
            having = [one for one in with_roles if begins and one.role and one.role.lower() == noun]
            if len(having) == 1:
                return replace(having[0], resolved_by="role", confidence=0.6)
        else:
            noun = re.sub(r"^(?:l[’']|\w+ )", "", noun)
        if last is None or last[1].kind != "person" or not last[1].name or noun not in EPITHETS:
            return None
        if not self.may_go_on(last, source[0], "", None):
            return None
        told = gender_by_article(f"{words} ", self._language.code)
        fits = told is None or may_be(last[1].name, told, "", self._language.code)
        return replace(last[1], resolved_by="role", confidence=0.5) if fits else None

    def _that_behind(self, end: int, at: int) -> int:
        """Where "that" stands behind who spoke, before the end of the sentence; `at` where none does."""
        for word in _word().finditer(self._text, end, at):
            if self._language.words.get(word.group().lower()) == "T":
                return word.start()
            if self._text[word.end() : word.end() + 1] in (".", "!", "?"):
                break
        return at

    def fitting(self, speaker: Speaker, mention: Mention, cue: str, gender: str | None) -> Speaker | None:
        """`speaker`, whom `mention` names, as the one who is meant; None where he or she cannot be."""
        if self._language.code in WITHOUT_TITLES:
            speaker = plainly_named(speaker, self._text, (mention.whole, mention.end), self._language)
        several = cue.endswith(_SEVERAL.get(self._language.code, ("\n",))) and speaker.kind == "person"
        fits = not several and speaker.name is not None and may_be(speaker.name, gender, cue, self._language.code)
        return replace(speaker, resolved_by="pronoun", confidence=0.6) if fits else None

    def _gender_of_cue(self, source: Span) -> str | None:
        """The gender that the verb of saying beside a source tells."""
        start, end = source
        before = re.findall(r"\w+", self._text[max(0, start - _BESIDE) : start])
        behind = re.findall(r"\w+", self._text[end : end + _BESIDE])
        for word in (*behind[:1], *reversed(before[-_WORDS:])):
            if self._language.words.get(word.lower()) in ("V", "v"):
                return gender_of_verb(word)
        return None

    def subject_just_before(self, at: int) -> tuple[Mention, Figure] | None:
        """Whom the last sentence before `at` is about: the one person named in it, at its beginning."""
        near = [
            (mention, figure)
            for mention, figure in self._cast.before(at, 12)
            if at - mention.start < _NEAR and not self._is_quoted(mention.start)
        ]
        start = max(self._text.rfind("\n", 0, at), at - _NEAR, 0)
        if _dash_speech().match(self._text, start, at):
            start = max(self._text.rfind("\n", 0, max(start - 1, 0)), at - _NEAR, 0)
        people = [
            (mention, figure)
            for mention, figure in near
            if mention.start >= start and figure.person and not figure.name.split()[-1].isupper()
        ]
        several = len({figure.name for _, figure in people}) > 1
        if several:
            last = self._last_sentence(start, at)
            people = [(mention, figure) for mention, figure in people if mention.start >= last]
        if len({figure.name for _, figure in people}) != 1:
            return None
        mention, figure = min(people, key=lambda one: one[0].start)
        begins = max((match.end() for match in _sentence().finditer(self._text, start, mention.whole)), default=start)
        lead = self._text[begins : mention.whole].split()
        others = any(self._language.words.get(word.lower(), "n") not in "DnY" for word in lead)
        if self._language.code in NULL_SUBJECT_ROMANCE and self._text[mention.end : mention.end + 1] == ",":
            office = _apposed().search(self._text, begins, mention.whole)
            others = others and office is None  # "Emocionado, el alcalde de Hull, | Ada Holt, …"
            lead = lead[:_LEAD] if office else lead
        led = bool(lead) and self._language.words.get(lead[0].lower()) == "D"
        if several and self._language.code in _VERBS_FIRST and not led:
            return None  # "Vino Ada Holt."
        if len(lead) > _LEAD or others or " " not in figure.name or not self._is_next(mention.end, at):
            return None
        return mention, figure

    def _last_sentence(self, start: int, at: int) -> int:
        """Where the last sentence begins between `start` and `at` that has words of its own outside of quotations."""
        begins = [match.end() for match in _sentence().finditer(self._text, start, at)]
        for begin in reversed(begins):
            own = "".join(
                letter for place, letter in enumerate(self._text[begin:at], begin) if not self._is_quoted(place)
            )
            if not self._is_quoted(begin) and re.search(r"\w+ \w+", own):
                return begin
        return start

    def _is_next(self, end: int, at: int) -> bool:
        """Whether no other sentence stands between: it may speak of somebody else."""
        between = _dash_speech().sub("", self._text[end:at])
        if at - end > _NEAR or between.count("\n\n") > 1:
            return False
        unquoted = "".join(letter for place, letter in enumerate(between, end) if not self._is_quoted(place))
        return re.search(r"[.!?\n]\W*\w+ \w+ \w", unquoted) is None


@cache
def _apposed() -> re.Pattern[str]:
    """An office before a name and a comma, with what it is of."""
    return re.compile(
        r"(?:\A|[,.] |\n)(?:[Ee]l|[Ll]a|[Ii]l|[OoAa]) [a-zà-ÿ]+(?: (?:de|del|di|da|do) [^,.;:\n]{2,50})?, \Z"
    )


@cache
def _dash_speech() -> re.Pattern[str]:
    """A paragraph's beginning that a dash opens as speech."""
    return re.compile(r"\n{1,2}[–—-] ?[^\n]*\Z")


def named_behind(text: str, at: int, code: str) -> bool:
    """Whether a name in full stands behind a Slavic verb, in its sentence: it may be whose the words are."""
    return code in SLAVIC and _full_name().match(text, at) is not None


@cache
def _full_name() -> re.Pattern[str]:
    capital = r"[^\W\d_a-zа-яіїєґà-ž]"
    name = rf" {capital}[\w’'-]+ {capital}[\w’'-]+(?=[.,;]|$)"
    return re.compile(rf"(?: [\w-]+,?){{1,6}}?{name}", re.MULTILINE)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[.?!]['\"”»]? +|\n")
