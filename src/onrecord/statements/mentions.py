"""Names as they are printed: runs of capitals without the titles before them, and the roles that stand beside.

Where all nouns have capitals, as in German, a name needs a title, an office or a known given name.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.departments import departments_in
from onrecord.statements.lexicon.bodies import FIRMS
from onrecord.statements.lexicon.elsewhere import BODY_NOUNS, PLACES
from onrecord.statements.lexicon.nations import sides
from onrecord.statements.lexicon.places import places
from onrecord.statements.lexicon.roles import BESIDE, BODIES, FEMININE, GROUPS, MASCULINE, OFFICES, ROLES, TITLES

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽȘȚА-ЯЁІЇЄΑ-Ω]"
_PARTICLES = "de|da|di|do|dos|du|del|della|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|af|av|zu|y"
_ARTICLES = "(?:al|el|ad|an|ar|as|ash|ul|ud)[-‑]"
"""Arabic articles in small letters, a part of the name behind them: "al-Tarn"."""
_SUFFIXES = frozenset("jr. jr sr. sr ii iii iv".split())
_LONGEST_ROLE = 60
_LONGEST_NAME = 6
_NUMBERED = frozenset(("No", "Number"))
"""What names with the number behind it: "No 10"."""
_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday christmas easter feb aug sep sept oct nov tue tues thu "
    "thurs fri".split()
)
"""Words for days and months, and shorter ones; lower case, without a point."""
_MONTHS = frozenset(("may", "april", "june", "august"))
"""Months that are names of people as well."""
_BESIDE_TITLES = frozenset(
    "federal state house senate presidential congressional majority minority foreign finance defense defence interior "
    "presumptive press prime vice".split()
)
"""Titles that only lead on to others, or to a name of two words: the "Federal Reserve" is no Reserve."""
_NO_PARTS = (TITLES, ROLES, FEMALE, MALE)
"""Words that are no last part of a body's name behind such a title."""
_LEADING = frozenset(
    "maybe well let yes despite given perhaps still yet asked speaking according like unlike even ask thank "
    "thanks please congratulations rather nearly almost breaking exclusive watch read meanwhile ok okay dear hey "
    "oh sure".split()
)


class Mention(Struct, frozen=True):
    """One place where a name is printed, without its titles; `whole` begins with them."""

    start: int
    end: int
    name: str
    titles: str
    whole: int
    possessive: bool


def mentions_in(text: str, small_words: frozenset[str], nouns: bool) -> list[Mention]:
    """Every name in `text`. `small_words` begin sentences and no names; `nouns`: whether all nouns have capitals."""
    reader = _Reader(text, small_words, nouns)
    whole = dict(departments_in(text))
    found: list[Mention] = []
    for match in _names().finditer(text):
        start = match.start()
        if start in whole:
            possessive = text[whole[start] : whole[start] + 2] in ("’s", "'s")
            found.append(Mention(start, whole[start], text[start : whole[start]], "", start, possessive))
        elif not found or match.start() >= found[-1].end:  # not in a body's name, which goes on behind small words
            found += reader.mentions(match)
    return found


class _Reader:
    """Takes a run of capitals apart."""

    def __init__(self, text: str, small_words: frozenset[str], nouns: bool) -> None:
        self._text, self._small, self._nouns = text, small_words, nouns

    def mentions(self, match: re.Match[str]) -> list[Mention]:
        """The name in a run of capitals, without the small words and titles that lead into it."""
        words = list(re.finditer(r"[^ \u00a0,]+", match.group()))
        first = 0
        begins = begins_sentence(self._text, match.start())
        while first < len(words) and begins and self._leads(words[first].group().lower()):
            first += 1
        if len(words) - first > 2 and self._is_place_before_name(words[first].group(), words[first + 1].group()):
            first += 1  # "senatore della Florida Marco Tarn"
        title_end = first
        for place in range(first, len(words)):
            word = words[place].group()
            left = len(words) - 1 - place
            if left and (word.lower() in TITLES or (word.lower() in ROLES and left > 1)):
                title_end = place + 1
        title_end = self._without_adjectives([word.group() for word in words], first, title_end)
        while self._nouns and title_end < len(words) - 1 and _is_office(words[title_end].group()):
            title_end += 1
        kept = words[title_end:]
        if self._nouns:
            # "Ada Holt von der Werft" is Ada Holt, where "Ada von der Holt" is whole.
            lower = next((at for at, word in enumerate(kept) if at > 1 and word.group()[0].islower()), len(kept))
            if kept and kept[0].group() in ("der", "den"):
                return []  # "die Sprecherin der Polizei"
            kept = kept[:lower]
        if self._nouns and not (title_end > first or (len(kept) > 1 and kept[0].group().lower() in MALE | FEMALE)):
            return self._bare_surname(match) if len(words) == 1 else []
        if not kept or len(kept) > _LONGEST_NAME or kept[-1].group().lower() in BODIES:
            kept, title_end = words[first:], first
        if not kept or len(kept) > 2 * _LONGEST_NAME:
            return []
        offset = match.start()
        start, end = offset + kept[0].start(), offset + kept[-1].end()
        possessive = self._text[end : end + 2] in ("’s", "'s")
        name = self._text[start:end]
        if self._is_time(kept, title_end > first):
            return []
        goes_on = _of() if len(kept) > 1 else _for()
        if kept[-1].group().lower() in _FOUNDED and (more := goes_on.match(self._text, end)):
            end = more.end()
            end = _listed(self._text, end) if kept[-1].group().lower() in _OF_STATE else end
            name = self._text[start:end]
        if name in _NUMBERED and (number := _number().match(self._text, end)):
            name, end, possessive = name + number.group(), number.end(), False
        if len(name) < 2 or (kept[-1].group().lower() in TITLES and len(kept) == 1):
            return []
        if name.endswith(".") and kept[-1].group().lower() not in _SUFFIXES and not re.fullmatch(r"(?:\w\.)+", name):
            name, end = name[:-1], end - 1
        whole = offset + words[first].start()
        return [Mention(start, end, name, self._text[whole:start].strip(), whole, possessive)]

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
        led = any(word.lower() in TITLES or word.lower() in ROLES for word in words[first:title_end])
        return title_end if led else first  # the "Nebraska State Patrol"

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

    def _bare_surname(self, match: re.Match[str]) -> list[Mention]:
        """One word with a capital where all nouns have one: it may be the surname of someone named in full."""
        start, end = match.span()
        return [Mention(start, end, match.group(), "", start, False)]

    def _leads(self, word: str) -> bool:
        """Whether a word may begin a sentence and is no part of a name."""
        if word in self._months:
            return False
        return word in self._small or word in _LEADING or re.split("[’']", word)[0] in self._small


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence may begin at `start`, by the mark before it."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".?!\n“”\"„«»'‘:—–-("


def is_time(words: str) -> bool:
    """Whether words, lower case, are but a day: "july 15, 1960", "sept", "wednesday night’s"."""
    plain = re.sub(r"[’']s\b|[.,]", " ", words).split()
    return bool(plain) and plain[0] in _CALENDAR and all(
        word in _CALENDAR or word.isdigit() or word in ("night", "morning", "evening", "afternoon") for word in plain
    )  # fmt: skip


def is_plural(name: str) -> bool:
    """Whether a name is that of many: "Iowans", "Senate Republicans"."""
    last = name.lower().split()[-1]
    body, *behind = re.split(" (?:of|for|to) ", name)
    if behind and body.lower().split()[-1] in BODIES:
        return False  # "Union of Concerned Scientists"
    return last in GROUPS or last.endswith(("ians", "ists")) or (last[-1] == "s" and last[:-1] in _peoples())


@cache
def _peoples() -> frozenset[str]:
    """Words for one of a people, lower case: "iowan"; and no surname, as "evan" is."""
    made = {place + end for place in places() for end in ("n", "an")}
    return frozenset({"texan", *made, *(word.lower() for word in sides() if word.endswith(("an", "i")))})


@cache
def _names() -> re.Pattern[str]:
    """Runs of words with a capital, with what may stand between the parts of a name."""
    titles = "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cmdr|Adm|Rev|Prof|Hon|Pres|St|Mme|Jr|Sr"
    word = rf"(?:(?:{titles})\.|(?:{_CAPITAL}\.)+|(?:{_ARTICLES})?{_CAPITAL}[^\W_]*(?:[-’'‑.](?!s\b)[^\W_]+)*)"
    body = "(?:Union|Association|Federation|League|Council|Party|Institute|Club)"
    many = r"(?:(?<=s)[’']|(?:(?<=People)|(?<=omen)|(?<=ildren))[’']s)"
    plural = rf"(?:{many}(?= (?:{_CAPITAL}\w+ )?{body}\b))?"
    particle = rf"(?:[ \u00a0](?:{_PARTICLES}|v[oa]n de[rnm]?))?"
    return re.compile(rf"(?<![\w’'.-]){word}(?:{particle}{plural}(?:[ \u00a0]|, (?=[JS]r\.)){word})*")


@cache
def _of() -> re.Pattern[str]:
    """What a body's name goes on with: the Bureau "of Fisheries", the Democratic Party "for the People"."""
    word = rf"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day){_CAPITAL}[\w’-]+(?<![’'-])"
    return re.compile(rf" (?:of|for) (?:the )?{word}(?: (?:(?:and|of)(?: the)? )?{word})*")


def _listed(text: str, end: int) -> int:
    """Where the name of a department ends that has a list in it: "Ministry of Health, Labour and Welfare"."""
    more = _list().match(text, end)
    given = more is not None and any(word.lower() in FEMALE | MALE for word in re.findall(r"\w+", more.group()))
    return more.end() if more is not None and not given else end


@cache
def _list() -> re.Pattern[str]:
    words = rf"{_CAPITAL}[\w’-]+(?: {_CAPITAL}[\w’-]+)?"
    return re.compile(rf"(?:, {words})+,? and {words}")


_OF_STATE = frozenset("department ministry committee".split())
"""Bodies for several matters at once."""
_FOUNDED = BODIES | {"front", "movement", "rally", "alliance", "coalition", "centre", "center", "union"}
"""Last words of a body before what it is for."""


@cache
def _for() -> re.Pattern[str]:
    """What a body's name goes on with that is but one word for bodies: the Institute "for the Study of War"."""
    word = rf"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day){_CAPITAL}[\w’-]+(?<![’'-])"
    return re.compile(
        rf" (?:of|for|to|on)(?: the)? {word}(?: (?:(?:and|of|for|against)(?: the)? )?{word})*"
        r"(?: in (?:Europe|America|Africa|Asia))?"
    )


def surname_of(name: str) -> str:
    """The last word of `name` that is no suffix, lower case and without an Arabic article: "al-Tarn" is "Tarn"."""
    words = [word for word in name.lower().replace(",", " ").split() if word not in _SUFFIXES]
    return re.sub(rf"^{_ARTICLES}(?=\w)", "", words[-1]) if words else name.lower()


def in_usual_case(text: str, at: int, name: str, other: str) -> bool:
    """Whether `other` is `name`, which stands in capitals at `at` as places in datelines do, in its usual case."""
    dateline = name.isupper() and len(name) > 3 and (at == 0 or text[at - 1] == "\n")
    return dateline and not other.isupper() and name.lower() == other.lower()


def _is_office(word: str) -> bool:
    lower = word.lower()
    return lower in TITLES or any(lower.endswith(office) for office in OFFICES)


def is_body(name: str) -> bool:
    """Whether a name looks to be a body's: by its words, "of", or as an acronym."""
    words = name.lower().split()
    return (
        bool({words[-1], words[0]} & (BODIES | {"the"}))
        or " of " in name
        or (len(words) > 1 and words[0] in BODY_NOUNS | FIRMS)
        or (name.isupper() and len(name) < 7)
        or "&" in name
    )


def is_person(name: str, titles: str) -> bool:
    """Whether a name looks to be a person's: two or three words, none of them a body's, or a title before it."""
    words = name.split()
    if name in sides() or is_body(name):
        return False
    personal = [word for word in titles.split() if word.lower() in TITLES]
    if personal:
        return True
    return 2 <= len(words) <= 5 and not any(word.lower() in BODIES or word in sides() for word in words)


def gender_of_titles(words: str) -> str | None:
    """The gender that a title or a role tells; that of "Ms Moor's father" is the father's."""
    for word in re.split(r"[’'](?:s\b)? ", words.lower())[-1].split():
        if word in MASCULINE:
            return "m"
        if word in FEMININE:
            return "f"
    return None


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[\s(“”\"‘\[>])|^)((?:[^\W\d_][\w’'.-]*[ \u00a0]){1,6})$")


def role_before(text: str, mention: Mention) -> str | None:
    """The role printed before a name: its titles, or "White House envoy"."""
    titles = " ".join(word for word in mention.titles.split() if word.lower() not in _HONORIFICS)
    window = text[max(0, mention.whole - _LONGEST_ROLE) : mention.whole]
    if titles:
        office = _office().search(window)
        return f"{office.group()}{titles}" if office else titles
    if apart := window.endswith(", "):
        window = window[:-2] + " "  # "its mayor, Ada Holt, …"
    window = window.removesuffix("named ")  # "a farmer named Tom Roy"
    match = _before().search(window)
    if not match or (apart and text[mention.end : mention.end + 1] != ","):
        return None
    words = match.group(1).split()
    if words[-1].lower() not in ROLES and words[-1] not in BESIDE:
        return _of_something(window, apart)
    kept: list[str] = [words[-1]]
    for word in reversed(words[:-1]):
        # "as one analyst meets Vestor director Ada Holt": a verb between two names is no part of a role.
        verb = word.islower() and kept[0][0].isupper() and word not in _STANDING
        if word.lower() in _EDGES or word.endswith((".", ",")) or verb:
            break
        kept.insert(0, word)
    return " ".join(kept)


@cache
def _something(apart: bool) -> re.Pattern[str]:
    """ "minister of mines and energy", at the end of what stands before a name; with names in it before a comma."""
    word = "[\\w’'-]+" if apart else "[a-z-]+"
    return re.compile(rf"(?<![\w’'-])((?:former )?([a-z-]+) of (?:the )?(?:{word} ){{1,6}})$")


def _of_something(window: str, apart: bool) -> str | None:
    match = _something(apart).search(window)
    return match.group(1).strip() if match and match.group(2) in _HOLDERS else None


_HOLDERS = frozenset(
    "minister secretary director head chief president chairman chairwoman chair manager commissioner dean professor "
    "editor leader governor mayor master captain commander superintendent".split()
)
"""Who holds an office that is named behind them: "minister of mines"."""
_STANDING = frozenset(
    "former longtime senior veteran deputy acting then new ex late current old outgoing chief".split()
)


@cache
def _office() -> re.Pattern[str]:
    """What stands before the last part of an office: "Secretary of" before "State"."""
    return re.compile(r"(?<!\w)(?:[Ff]ormer )?(?:[A-Z][\w.-]* ){0,2}[A-Z][\w-]+ of $")


_HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss".split())
_EDGES = frozenset(
    "the a an and or but of in on at by for from with that said says told as to his her their its our my was is "
    "were are while when after before because who which not also has have had will would day week month year "
    "one".split()
)


@cache
def _after_name() -> re.Pattern[str]:
    article = "(?:a|an|the|his|her|their|its)"
    return re.compile(rf", (?:\d\d, )?(?!who|which|that|whose|where|when)(?:{article} )?([^,.;:“”\"()]{{3,130}})[,.]")


@cache
def _end_of_role() -> re.Pattern[str]:
    """Where a clause goes on behind a role, or another thing is listed."""
    return re.compile(r" (?:who|which|that|whose|as|when|by the time|and (?:an?|the|his|her|their|its|one)) ")


def role_after(text: str, mention: Mention) -> str | None:
    """The role printed after a name, between commas: "Jim Roy, head of finance at Blumegard,"."""
    match = _after_name().match(text, mention.end, mention.end + 150)
    if not match:
        return None
    role = _end_of_role().split(match.group(1))[0].strip()
    head = re.split(r" (?:of|for|at|in|from|to|with|on|and) ", role)[0].split()
    nouns = [words[-1] for words in (head, role.split()) if words]  # "a University of Tern law professor"
    return role if any(noun.lower() in ROLES or noun in BESIDE for noun in nouns) else None


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\.?[ \u00a0]?\d{1,4}\b")
