"""Names as they are printed: runs of capitals, each without the titles before it. What they look to be: `looks`.

Where all nouns have capitals, as in German, a name needs a title, an office or a known given name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property

from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE
from onrecord.statements.departments import departments_in
from onrecord.statements.lexicon.languages.english import SAID
from onrecord.statements.lexicon.languages.germanic import OF_OFFICES
from onrecord.statements.lexicon.names.bodies import ENDS, ENDS_OF_FIRMS, WORLDWIDE
from onrecord.statements.lexicon.names.body_nouns import OPENING
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.crowds import ONES, is_crowd
from onrecord.statements.lexicon.people.honorifics import ABBREVIATED
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES, OFFICES, PLAYERS, ROLES, TITLES
from onrecord.statements.lexicon.people.romance_nouns import PLACES
from onrecord.statements.rules.paragraph.german import (
    belongs_to_another,
    nominative,
    office_from,
    without_owners_s,
    without_whose,
)
from onrecord.statements.rules.paragraph.particles import without_place
from onrecord.statements.speakers.cast.behind import without_day, without_letters
from onrecord.statements.speakers.cast.behind_bodies import words_of_body
from onrecord.statements.speakers.cast.body_names import (
    BEFORE_PURPOSE,
    CAPITAL,
    OF_STATE,
    OWNED,
    PRINTED_APART,
    end_of_list,
    for_what,
    of_what,
    owners_of_bodies,
)
from onrecord.statements.speakers.cast.holders import (
    holder_in,
    is_force_of_holder,
    is_of_body,
    is_of_office,
    people_apart,
    words_of_matter,
)
from onrecord.statements.speakers.cast.looks import ARABIC_ARTICLE, SUFFIXES, is_time
from onrecord.statements.speakers.cast.peoples import comes_from
from onrecord.statements.speakers.cast.possessive import is_possessive

_PARTICLES = "de|da|di|do|dos|du|del|della|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|af|av|zu|y"
_LONGEST_NAME = 6
_FULL_NAME = 2
"""Words of a name in full."""
_NOUN_ENDS = ("heit", "keit", "schaft", "ismus", "tung", "dung", "gung", "lung", "rung", "nung", "hung", "tion")
"""How German nouns end that are no surnames, but for rare ones."""
_NUMBERED = frozenset("No Number Channel Radio Maroon Fox ABC CBS NBC CW Canal TVP BBC".split())
"""What names with the number behind it: "No 10", "Channel 4"."""
_MONTHS = frozenset(("may", "april", "june", "august"))
"""Months that are names of people as well."""
_BEFORE_SURNAMES = frozenset("dr mr mrs ms prof professor sir dame".split())
_BESIDE_TITLES = frozenset(
    "federal state house senate presidential congressional majority minority foreign finance defense defence interior "
    "presumptive press prime vice".split()
)
"""Titles that only lead on to others, or to a name of two words: the "Federal Reserve" is no Reserve."""
_NO_PARTS = (TITLES, ROLES, FEMALE, MALE)
"""Words that are no last part of a body's name behind such a title."""
_FROM = frozenset(
    "based headquartered born raised educated trained led run owned backed funded controlled listed".split()
)
"""What stands behind a name and a hyphen where both are an adjective."""
_SEVERAL = frozenset(f"{title}s" for title in TITLES & ROLES)
"""Titles of several people, before the first of their names: "Ministers Ada Holt and Tom Roy"."""
_LEADING = frozenset(
    "maybe well let yes despite given perhaps still yet asked speaking according like unlike even ask thank "
    "thanks please congratulations rather nearly almost breaking exclusive watch read meanwhile ok okay dear hey "
    "oh sure besides même seul seule selbst allein mesmo zelfs".split()
)


_SMALL_GIVEN = frozenset(("Will", "Hope", "May"))
"""Given names that begin sentences as other words, too."""


class Mention(Struct, frozen=True):
    """One place where a name is printed, without its titles; `whole` begins with them."""

    start: int
    end: int
    name: str
    titles: str
    whole: int
    possessive: bool


def mentions_in(text: str, small_words: frozenset[str], nouns: bool, hyphened: bool = False) -> list[Mention]:
    """Every name in `text`. `small_words` begin sentences and no names; `nouns`: whether all nouns have capitals.

    `hyphened`: whether an office with whose it is may stand before a name, "NRK-kommentator".
    """
    reader = _Reader(text, small_words, nouns, hyphened)
    whole = departments_in(text)
    found: list[Mention] = []
    for match in _names("l" in small_words).finditer(text):
        start, end = match.span()
        body = whole[place] if (place := bisect_right(whole, start, key=lambda span: span[1])) < len(whole) else None
        last = found[-1].end if found else 0
        if body is not None and body[0] < end and body[0] >= last:
            name = text[slice(*body)]
            found.append(Mention(body[0], body[1], name, "", body[0], is_possessive(text, body[1])))
        if body is not None and body[0] < end:
            start = min(end, body[1] + 1)
        if start < end and (not found or start >= found[-1].end):
            # not in a body's name, which goes on behind small words
            for first, behind in people_apart(text, start, end, "que" in small_words or "che" in small_words):
                found += reader.mentions(first, behind)
    return found


_GIVEN = FEMALE | MALE | MORE_FEMALE | MORE_MALE


class _Reader:
    """Takes a run of capitals apart."""

    def __init__(self, text: str, small_words: frozenset[str], nouns: bool, hyphened: bool) -> None:
        self._text, self._small, self._nouns, self._hyphened = text, small_words, nouns, hyphened

    def mentions(self, offset: int, behind: int) -> list[Mention]:
        """The name in a run of capitals, without the small words and titles that lead into it."""
        words = list(re.finditer(r"[^ \u00a0,]+", self._text[offset:behind]))
        begins = begins_sentence(self._text, offset)
        first = self._first_of_name([word.group() for word in words], begins, behind)
        title_end = self._behind_titles(words, first, offset, behind)
        if " ".join(word.group() for word in words[first:]).lower() in WORLDWIDE:
            title_end = first  # "General Motors"
        kept = words[title_end + is_force_of_holder(self._text, offset, words[title_end:]) :]
        if self._nouns and belongs_to_another([word.group() for word in kept], _GIVEN):
            return []
        kept = without_whose(kept) if self._nouns else without_place(kept, _GIVEN) if "het" in self._small else kept
        if self._nouns and not (title_end > first or (len(kept) > 1 and kept[0].group().lower() in MALE | FEMALE)):
            return self._bare_surname(offset, behind) if len(words) == 1 else []
        if not kept or len(kept) > _LONGEST_NAME or is_of_body(kept, title_end - first, self._small):
            kept, title_end = words[first:], first
        kept = without_letters(without_day(kept))
        if self._nouns and len(kept) > _FULL_NAME and self._is_noun(kept[-1].group()):
            kept = kept[:-1]  # "Am Dienstag hat Ada Holt | Gelegenheit"
        if not kept or len(kept) > 2 * _LONGEST_NAME or _is_office_of(self._text, offset, kept):
            return []
        start, end = offset + kept[0].start(), offset + kept[-1].end()
        possessive = is_possessive(self._text, end)
        name = self._text[start:end]
        of_office = self._nouns and name.startswith("von ") and is_of_office(self._text, offset + words[0].start(), end)
        if of_office or self._is_time(kept, title_end > first):
            return []
        goes_on = of_what() if len(kept) > 1 else for_what()
        if kept[-1].group().lower() in BEFORE_PURPOSE and (more := goes_on.match(self._text, end)):
            end = more.end()
            if at := holder_in(self._text, start, end):
                body = Mention(start, at - 1, self._text[start : at - 1], "", start, False)
                return [body, Mention(at, end, self._text[at:end], "", at, is_possessive(self._text, end))]
            end = end_of_list(self._text, end) if kept[-1].group().lower() in OF_STATE else end
            name = self._text[start:end]
        if name in _NUMBERED and (number := _number().match(self._text, end)):
            name, end, possessive = name + number.group(), number.end(), False
        lone_title = len(kept) == 1 and kept[0].group().lower() in TITLES and not self._is_surname(words, title_end)
        if lone_title or len(name) < 2:
            return []
        if name.endswith(".") and kept[-1].group().lower() not in SUFFIXES and not re.fullmatch(r"(?:\w\.)+", name):
            name, end = name[:-1], end - 1
        if self._nouns:
            end = without_owners_s(self._text, start, end)
            name, first = self._text[start:end], office_from([word.group() for word in words], first, title_end)
        whole = offset + words[first].start()
        titles = self._text[whole:start].strip()
        return [Mention(start, end, name, nominative(titles) if self._nouns else titles, whole, possessive)]

    def _is_noun(self, word: str) -> bool:
        """Whether a German word behind a name in full is no part of it: by its ending, or with an article elsewhere."""
        return word.endswith(_NOUN_ENDS) or word in self._articled

    @cached_property
    def _articled(self) -> frozenset[str]:
        """Words with a capital that stand behind an article with "ein" or in the plural: nouns, and nobody's names."""
        found = re.finditer(
            r"\b(?:[Ee]ine[nmrs]?|[Ee]in|[Kk]eine?|mehrere|[Ss]eine[nmrs]?) ([A-ZÄÖÜ][\w-]+)", self._text
        )
        return frozenset(match[1] for match in found)

    def _behind_titles(self, words: list[re.Match[str]], first: int, offset: int, behind: int) -> int:
        """The number of the word behind the titles from the word `first` on."""
        title_end, begins = first, begins_sentence(self._text, offset)
        suffix = len(words) > 1 and words[-1].group().lower() in SUFFIXES  # "Martin Holt King Jr." has no title
        for place in range(first, len(words)):
            word = words[place].group()
            left = len(words) - 1 - place - suffix
            office = (begins and place == 0 and self._is_office_before_name(words)) or self._is_hyphened(word)
            several = self._are_several(words, place) or (left == 1 and self._share_title(word, behind))
            behind_it = [each.group().lower() for each in words[place + 1 : place + 1 + _LONGEST_NAME]]
            told = left > 1 and (_is_known_for(word, behind_it[0]) or comes_from(word, behind_it, _GIVEN))
            if left and (office or several or told or is_title(word, place == 0, left)):
                title_end = place + 1
        title_end = self._without_adjectives([word.group() for word in words], first, title_end)
        title_end = max(title_end, words_of_matter(self._text, offset, [word.group() for word in words]))
        while self._nouns and title_end < len(words) - 1 and _is_office(words[title_end].group()):
            title_end += 1
        return title_end

    def _first_of_name(self, words: list[str], begins: bool, behind: int) -> int:
        """The number of the word behind the small ones, places and adjectives that lead into a name.

        `behind`: where the words end, "Will Holt | said" and "Hope Holt | , a clerk," being names.
        """
        first = 0
        if len(words) > 1 and words[0] in _SMALL_GIVEN and _is_told_of().match(self._text, behind):
            return 0
        while first < len(words) and begins and words[first] not in ("US", "WHO") and self._leads(words[first].lower()):
            if first and words[first - 1] == "The" and words[first + 1 : first + 2] in (["Times"], ["Department"]):
                break  # "The Sunday Times", "The State Department"
            if words[first : first + 2] == ["Stati", "Uniti"]:
                break  # "stati" is a form of "to be" as well
            first += 1
        if len(words) - first > 2 and self._is_place_before_name(words[first], words[first + 1]):
            first += 1  # "senatore della Florida Marco Tarn"
        first += words_of_body(words[first:])
        if begins and not self._nouns and words[first : first + 1] and words[first].lower() in OPENING:
            first += len(words) - first > 1 and words[-1].lower() not in ENDS - ENDS_OF_FIRMS
        while first < len(words) and is_where_from(words[first]):
            first += 1  # "Hull-based Holt Works"
        return first

    def _are_several(self, words: list[re.Match[str]], place: int) -> bool:
        """Whether a word tells what several are whose names follow: "Filmmakers Ada Holt and Tom Roy"."""
        word = words[place].group().lower()
        known = is_crowd(word) or (word.endswith("s") and (word[:-1] in ROLES or word[:-1] in BESIDE))
        return known and len(words) - place > 2 and words[place + 1].group().lower() in FEMALE | MALE

    def _share_title(self, word: str, behind: int) -> bool:
        """Whether a title is that of two who are named with "and" between: "Presidents Holt and Roy"."""
        return word.lower() in _SEVERAL and re.compile(r" and [A-Z]").match(self._text, behind) is not None

    def _is_hyphened(self, word: str) -> bool:
        return self._hyphened and re.fullmatch(r"[^\W_](?:[^\W_]|&)*-[a-zæøåäöü]{4,}", word) is not None

    def _is_office_before_name(self, words: list[re.Match[str]]) -> bool:
        """Whether a sentence begins with an office and who holds it: "Ministern Eva Svala"; not in English."""
        if not self._hyphened or len(words) < 3:
            return False
        first, second = words[0].group().lower(), words[1].group().lower()
        return (
            first.isalpha()
            and first not in _GIVEN
            and first not in BODIES
            and (second in _GIVEN or first.endswith(OF_OFFICES))
        )

    def _is_place_before_name(self, word: str, following: str) -> bool:
        """Whether a run of capitals begins with a place, and a given name stands behind it."""
        lower = word.lower()
        given = following.lower() in FEMALE | MALE
        return given and lower not in FEMALE | MALE and (lower in places() or lower in PLACES)

    def _without_adjectives(self, words: list[str], first: int, title_end: int) -> int:
        """Where a name begins: a single word behind what alone is no title has it as its first part."""
        last = words[-1].lower()
        if len(words) - title_end != 1 or title_end == first or any(last in each for each in _NO_PARTS):
            return title_end
        while title_end > first and words[title_end - 1].lower() in _BESIDE_TITLES:
            title_end -= 1
        led = any(word.lower() in TITLES | ROLES | _SEVERAL or _is_abbreviated(word) for word in words[first:title_end])
        return title_end if led else first  # the "Nebraska State Patrol"

    def _is_surname(self, words: list[re.Match[str]], at: int) -> bool:
        """Whether a title is somebody's name behind "Dr": "Dr Head", where Jason Head is told of as well."""
        led = at > 0 and words[at - 1].group().lower().rstrip(".") in _BEFORE_SURNAMES
        behind = rf"(?<![\w-])((?:Dr|Mrs?|Ms|Prof)\.? )?([A-Z][a-z]+) {re.escape(words[at].group())}(?!\w)"
        found = re.finditer(behind, self._text) if led else ()
        return any(one[1] or one[2].lower() in MALE | FEMALE for one in found)

    def _is_time(self, kept: list[re.Match[str]], titled: bool) -> bool:
        """Whether a run of capitals is a day or month: "Sept", "Tuesday", "May" where nobody is called so."""
        words = [word.group().rstrip(".").lower() for word in kept]
        if not is_time(" ".join(words)):
            return False
        return len(words) > 1 or words[0] not in _MONTHS or not (titled or words[0] in self._months)

    @cached_property
    def _months(self) -> set[str]:
        """Names of months that stand behind a given name: "Theresa May"."""
        pairs = re.finditer(r"(?<![\w-])([A-Z][a-z]+) (May|April|June|August)\b(?! \d)", self._text)
        return {match[2].lower() for match in pairs if match[1].lower() in MALE | FEMALE}

    def _bare_surname(self, start: int, end: int) -> list[Mention]:
        """One word with a capital where all nouns have one: it may be the surname of someone named in full."""
        return [Mention(start, end, self._text[start:end], "", start, False)]

    def _leads(self, word: str) -> bool:
        """Whether a word may begin a sentence and is no part of a name."""
        if word in self._months:
            return False
        word = word.replace("'", "’")
        return word in self._small or word in _LEADING or re.split("[’']", word)[0] in self._small


def is_title(word: str, first: bool, left: int) -> bool:
    """Whether a word before `left` others of a name is a title: "Sen.", "Secretary-General"; "M." only as the first."""
    lower = word.lower()
    if (lower == "m." and not first) or word == "MS":
        return False  # "Robert M. Price", "die MS Talbruck", a school or a ship
    if lower in TITLES or _is_abbreviated(word) or ((lower in ROLES or lower in _SEVERAL) and left > 1):
        return True
    head, hyphen, rest = lower.partition("-")
    known = TITLES | ROLES
    return bool(hyphen) and (
        (head in known and rest in ("general", "elect", "designate", "in-chief", "at-large"))
        or (head in ("vice", "co", "ex", "deputy", "under") and rest in known)
    )


def _is_known_for(word: str, following: str) -> bool:
    """Whether a word is what somebody does, before a given name, lower case: "Swimmer" of "Swimmer Tom Roy"."""
    lower = word.lower()
    return (lower in BESIDE or lower in PLAYERS or lower in ONES) and lower not in _GIVEN and following in _GIVEN


def _is_abbreviated(word: str) -> bool:
    """Whether a word is a title with its point: "Cllr."."""
    return word[-1:] == "." and word[:-1].lower() in ABBREVIATED


def is_where_from(word: str) -> bool:
    """Whether a word with a capital only tells where somebody is from, or whose a body is: "Hull-based"."""
    return word.rpartition("-")[2] in _FROM and "-" in word


def _is_office_of(text: str, offset: int, kept: list[re.Match[str]]) -> bool:
    """Whether words are an office that goes on with "of": "U.S. Secretary" before "of State"."""
    *before, last = [word.group() for word in kept]
    if last.lower() not in TITLES or not text.startswith(" of ", offset + kept[-1].end()):
        return False
    known = {"assistant", "permanent", "principal", "first", "second"} | TITLES | ROLES
    return all(word in sides() or word.lower() in known for word in before)


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence may begin at `start`, by the mark before it."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".?!…\n“”\"„«»'‘:—–-("


@cache
def _is_told_of() -> re.Pattern[str]:
    """What goes on behind somebody's name: a verb of saying, an age, what they are."""
    said = "|".join(sorted(SAID))
    return re.compile(rf" (?:{said}|says|thinks)\b|, (?:who|an?|the|\d\d)\b(?![^.!\n]*\?)")


@cache
def _names(elided: bool) -> re.Pattern[str]:
    """Runs of words with a capital, with what may stand between the parts of a name; `elided`: "l’Unione Europea"."""
    titles = "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cmdr|Adm|Rev|Prof|Hon|Pres|St|Mme|Jr|Sr|"
    titles += "|".join(word.capitalize() for word in sorted(ABBREVIATED))
    joined = rf"(?:[-’'‑.]|&(?={CAPITAL}))"  # "AT&T"
    plain = rf"(?:{ARABIC_ARTICLE})?{CAPITAL}[^\W_]*(?:{joined}(?!s\b)[^\W_]+)*"
    word = rf"(?:{PRINTED_APART}|(?:{titles})\.|(?:{CAPITAL}\.)+|{plain})"
    plural = rf"(?:{owners_of_bodies()}|{OWNED})?"
    particle = rf"(?:[ \u00a0](?:{_PARTICLES}|v[oa]n de[rnm]?))?"
    # "said.Holt said": a blank was lost; so it was behind the mark of an item, "-Ada Holt".
    begins = r"(?<![\w’'.-])|(?<=[a-z]{3}\.)|(?<=\s-)"
    if elided:
        word = rf"(?:(?<=[ \u00a0])[dD][’'](?={CAPITAL}))?{word}"
        led = "|".join(rf"(?<=\b{article}[’'])" for article in "[lLdD] [dansu]ell all dall nell sull un".split())
        begins = rf"(?:{begins})(?![lLdD][’']{CAPITAL})|{led}"
    return re.compile(rf"(?:{begins}){word}(?:{particle}{plural}(?:[ \u00a0](?:& )?|, (?=[JS]r\.)){word})*")


def _is_office(word: str) -> bool:
    lower = word.lower()
    return lower in TITLES or any(lower.endswith(office) for office in OFFICES)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\.?[ \u00a0]?\d{1,4}\b")
