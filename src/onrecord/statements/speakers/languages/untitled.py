"""Speakers in languages of which verbs and small words are known, and few titles: Slavic ones, Turkish and others.

What the cast took for a name may begin with an office, or with a noun in another case, since both have capitals there.
A name that may be another's, or a body's, is null: a wrong name is worse than none.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from onrecord.given_names import FEMALE, MALE, MORE_FEMALE, MORE_MALE, is_first_name
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import DECLINING_SLAVIC, MALAY, SLAVIC
from onrecord.statements.speakers.cast.shapes import role_before_name
from onrecord.statements.speakers.languages.declined import stands_in_genitive
from onrecord.statements.speakers.languages.genitive import CYRILLIC_GIVEN, is_in_genitive, is_owned

_CASES: Final = DECLINING_SLAVIC | {"tr", "el"}
"""Where whose office it is stands before a name without a preposition, in another case: "Kanclerz Niemiec Jan Lis"."""
_FAMILY_FIRST: Final = frozenset(("hu",))
_OFFICES: Final = frozenset(
    "prezydent premier minister ministra burmistrz starosta wójt dyrektor dyrektorka prezes prezeska poseł posłanka "
    "senator sołtys komendant prokurator sędzia profesor prof ks ksiądz radny radna "
    "ministr ministryně premiér premiérka prezident prezidentka primátor primátorka starostka hejtman ředitel "
    "ředitelka poslanec poslankyně senátor riaditeľ riaditeľka poslankyňa "
    "мэр глава губернатор президент министр премьер премьер-министр директор депутат сенатор господин госпожа "
    "мер голова міністр прем’єр прем’єр-міністр губернаторка пан пані "
    "presiden wakil menteri ketua gubernur kepala direktur bupati wali kota jaksa hakim komisaris dr ir haji "
    "президентът премиерът министърът кметът вицепремиерът депутатът прокурорът "
    "predsednik predsednica predsjednik predsjednica ministar ministrica gradonačelnik gradonačelnica direktorka "
    "poslanik poslanica zastupnik zastupnica načelnik načelnica potpredsednik župan županja minister "
    "председник председница министар градоначелник посланик претседател претседателката "
    "ông bà anh chị cô thầy kamanda rais waziri mkurugenzi mbunge meya katibu bwana bibi "
    "președintele premierul ministrul primarul președinta deputatul senatorul doamna domnul "
    "president presidenta ministre conseller consellera alcalde alcaldessa senyor senyora "
    "πρωθυπουργός πρόεδρος υπουργός δήμαρχος κύριος κυρία presidentti pääministeri ministeri "
    "elnök miniszter miniszterelnök polgármester "
    "bakan bakanı başkan başkanı cumhurbaşkanı vali valisi müdür müdürü milletvekili profesör doktor sekreter "
    "sekreteri komutan komutanı rektör rektörü".split()
)
"""Offices and titles that have capitals before a name, lower case."""
_FOR_BODIES: Final = frozenset(
    "rzecznik rzeczniczka mluvčí hovorca hovorkyňa пресс-секретарь представитель речник речниця purtătorul portaveu "
    "szóvivő sözcüsü juru εκπρόσωπος tiedottaja".split()
)
"""Who speaks for a body, whose name stands behind."""
_BODIES: Final = frozenset(
    "firma spółka policja urząd bank ministerstwo społka společnost policie úřad spoločnosť polícia úrad "
    "банк компания полиция министерство комитет администрация компанія поліція міністерство комітет "
    "poliția guvernul banca ministerul compania primăria poliisi hallitus pankki rendőrség kormány bakanlığı "
    "ministarstvo kompanija tvrtka policija vlada ministrstvo družba "
    "υπουργείο εισαγγελία δήμος περιφέρεια εταιρεία επιτροπή οργανισμός ίδρυμα πανεπιστήμιο νοσοκομείο ομοσπονδία "
    "σύλλογος συνδικάτο κόμμα λιμεναρχείο εκκλησία dinas badan kejaksaan pengadilan komisi dewan "
    "министерството полицията компанията правителството министарство влада полиција bộ sở công ủy tòa "
    "policia govern ajuntament empresa creu kementerian polisi bank perusahaan αστυνομία κυβέρνηση τράπεζα".split()
)
"""Nouns for bodies, lower case, with which their names begin."""
_BODIES_ALONE: Final = frozenset(
    "кремль кремл минобороны мид минфин госдума центробанк роснефть газпром яндекс сбербанк тасс интерфакс риа снбо "
    "сбу міноборони укрінформ kreml sejm senat orlen tass reuters bloomberg nato mswia čtk "
    "guvernul parlamentul dna kormány fidesz tüik tbmm akp chp pertamina kpk polri kremlin κρεμλίνο".split()
) | {"biały dom", "bílý dům", "biely dom", "белый дом", "білий дім", "casa albă", "beyaz saray"}
"""Bodies by one word, lower case, and the house of a president."""
_PLATFORMS: Final = frozenset(
    ("Truth Social", "Facebook", "Facebooku", "Twitter", "Twitteru", "Telegram", "Instagram", "YouTube", "TikTok", "X")
)
"""Where one writes, and who is nobody."""
_HEARERS: Final = {"fi": re.compile(r"\w+ll[ea]"), "hu": re.compile(r"\w+-?n[ea]k")}
"""Words in the case of those who are spoken to, language by language."""
_NO_ROLE: Final = frozenset("VvRAESTW")
"""Tags of words that no role holds."""
_LONGEST_ROLE: Final = 6
_NEAR: Final = 20_000
"""Characters to either side in which a name of one word has to stand once more."""
_SMALL: Final = frozenset("DPCSAEY")


def plainly_named(speaker: Speaker | None, text: str, source: Span, language: Language) -> Speaker:
    """The speaker of the words at `source`: without the office before a name, or without a name.

    `speaker` is who the cast says it is, None where it knows nobody there.
    """
    words = text[slice(*source)].rstrip(" ,")
    if language.code == "el" and (article := _greek_article().match(words)) is not None:
        source, words = (source[0] + article.end(), source[1]), words[article.end() :]
    if is_owned(words, language.code):
        return _nameless(words, language)
    if language.code == "ro" and _of_a_department().fullmatch(words):
        return _nameless(words, language)  # "Ministrul Sănătății"
    if (paper := _paper().fullmatch(words)) is not None:
        at = source[0] + paper.start("name"), source[0] + paper.end("name")
        return Speaker(name=paper["name"], kind="organisation", resolved_by="name", named_by=at, confidence=0.7)
    if named := _behind_its_office(words):
        return _with_role(_person(named, source[0] + len(words) - len(named)), text, source, language)
    if speaker is None and (closing := _closing_name(words, language)):
        return _with_role(_person(closing, source[0] + len(words) - len(closing)), text, source, language)
    if speaker is None and (opening := _opening_name(words)):
        speaker = _person(opening, source[0])
    if speaker is None or speaker.name is None or speaker.named_by is None:
        return speaker or _nameless(words, language)
    first = words.partition(" ")[0].lower()
    if first in _BODIES:
        return _body_named(speaker, words, source)
    if speaker.kind != "person":
        office = words[:1].islower() and first in _OFFICES and speaker.name != words
        return _nameless(words, language) if office else speaker  # "міністр оборони США" is somebody
    last = language.code == "tr" and words.split()[-1] == speaker.name.split()[-1]  # "… planladıklarını aktaran Brask"
    again = speaker.name.lower().endswith(words.partition(",")[0].lower())  # "Starosta Jan Kos", and then "Jan Kos"
    if not (again or last or speaker.name in words or _is_called(words, speaker.name)):
        return _nameless(words, language)  # "Комитет России" has but the last word of "Банк России"
    if speaker.name.lower() in _BODIES_ALONE:
        return replace(speaker, kind="organisation")
    return _person_named(speaker, speaker.named_by, text, source, language) or _nameless(words, language)


@cache
def _paper() -> re.Pattern[str]:
    """A paper, a station or a site by its noun and name, no genitive: "Portal CNN", "serwis Hafen24"."""
    nouns = (
        "[Pp]ortal|[Dd]ziennik|[Tt]ygodnik|[Tt]elewizja|[Ss]tacja|[Ss]erwis|[Dd]eník|[Ss]erver|[Tt]elevize|[Пп]ортал"
    )
    return re.compile(rf"(?:{nouns}) (?P<name>[A-Z][\w.-]*[A-Z\d][\w.-]*)")


@cache
def _of_a_department() -> re.Pattern[str]:
    """An office and what it is for, in the genitive: "Ministrul Sănătății", "Președintele Senatului"."""
    return re.compile(r"[^\W\d_]+(?:ul|ele|rul|ra|nta|ța) [A-ZĂÂÎȘȚ]\w*(?:ții|iei|ei|ului|lor|nței)")


@cache
def _greek_article() -> re.Pattern[str]:
    return re.compile(r"(?:[ΟοΗη]|[Ττ]ο|[Ττ]ον?|[Ττ]ην?|[Οο]ι) (?=\w)")


def _person_named(speaker: Speaker, named_by: Span, text: str, source: Span, language: Language) -> Speaker | None:
    """A person by the name alone, in full where it is printed so; None where it is nobody's."""
    start, end = named_by
    opens = start == 0 or text[:start].rstrip(" —–-")[-1:] in '.!?…\n"“”»'
    name = _name_in(speaker.name or "", language, opens)
    first = text[slice(*source)].partition(" ")[0].rstrip(" ,").lower()
    if name is None or name in _PLATFORMS or (first in _FOR_BODIES and not _is_a_persons(name, language, first)):
        return None
    if " " not in name:
        if _small(name) in _words_of(text):
            return None  # "Şarj": a noun that begins its sentence
        if (full := _in_full(name, text, language)) is not None:
            return replace(speaker, name=full[0], named_by=full[1], resolved_by="surname")
        if language.code in _CASES and text.count(name, max(0, start - _NEAR), end + _NEAR) < 2:
            # řekl Deníku: a word that stands once may be whom it was told
            return Speaker(kind="unnamed", confidence=0.5)
    at = text.find(name, start, end)
    of_whom = at >= source[0] and not stands_in_genitive(text, source[0])
    if of_whom and is_in_genitive(text[source[0] : at], name, language.code):
        return None
    role = _behind_place(speaker.role or "") if language.code in DECLINING_SLAVIC else speaker.role
    found = replace(speaker, name=name, role=role, named_by=(at, at + len(name)) if at >= 0 else named_by)
    return _with_role(found, text, source, language)


def _behind_place(role: str) -> str | None:
    """An office without the place before it, which another preposition leads to: "w Krakowie | minister"."""
    first, _, rest = role.partition(" ")
    placed = first[:1].isupper() and first.lower() not in _OFFICES and rest.partition(" ")[0] in _OFFICES
    return (rest if placed else role) or None


def _body_named(speaker: Speaker, words: str, source: Span) -> Speaker:
    """A body by all of its words, where the name that was read there is only a part: "Міністерство оборони Росії"."""
    if " " not in words:
        return Speaker(role=words.lower(), kind="organisation", confidence=0.5)  # "Ministarstvo": a noun is no name
    greek = words[0] >= "Ͱ" and words[0] <= "Ͽ"  # "υπουργείο Ναυτιλίας": the second word alone is no name
    if speaker.name == words or (speaker.name == words.partition(" ")[2] and not greek) or "," in words:
        return replace(speaker, kind="organisation")
    return replace(speaker, kind="organisation", name=words, named_by=(source[0], source[0] + len(words)))


def _with_role(speaker: Speaker, text: str, source: Span, language: Language) -> Speaker:
    """A person with the office that stands before the name in this source."""
    if speaker.role or not speaker.named_by or not source[0] < speaker.named_by[0] < source[1]:
        return speaker
    return replace(speaker, role=role_before_name(text, source, speaker.named_by, language))


def _is_a_persons(name: str, language: Language, first: str) -> bool:
    """Whether a name behind who speaks for a body, `first`, is a person's: by its given name, or by its case."""
    parts = name.lower().split()
    if language.code in SLAVIC and parts[0].endswith("a") and parts[0][:-1] in MALE | MORE_MALE:
        return not parts[-1].endswith(("a", "ego"))  # "rzecznik prezydenta Jana Kowala": of Jan Kowal
    if is_first_name(parts[0]) or parts[0] in CYRILLIC_GIVEN:
        return True
    plain = not any(part in _BODIES | _BODIES_ALONE for part in parts) and not any(p.isupper() for p in name.split())
    woman = first == "rzeczniczka" and all(part.endswith("a") for part in parts)  # "rzeczniczka urzędu Ewelina Sroka"
    first_case = woman or not any(_is_declined(part) for part in parts)
    return language.code in SLAVIC and len(parts) == 2 and plain and first_case


def _is_declined(word: str) -> bool:
    """Whether a word may be in the genitive: "Kowalskiego", but not "Kowalski", "Сергій", "Городецкий"."""
    if re.search(r"(?:drz|ci|ż)ej\Z|(?:sk|ck|dzk)i\Z|[иіеї]й\Z|(?:zk|ńk|nk)o\Z|енко\Z", word):
        return False
    return word.endswith(_DECLINED)


_DECLINED: Final = tuple("a e i y u o ą ę ej ich ych ów ého а е и ы у о ю я й ів ов ев их ых".split())
"""How Slavic words end in the genitive, in which a body's name stands behind who speaks for it."""


def may_be(name: str, gender: str | None, cue: str, code: str) -> bool:
    """Whether who has this name may be "he" (`gender` is "m") or "she" ("f"), or the subject of the verb `cue`.

    In Slavic languages a verb in the past tells he from she ("dodał", "dodała"), and a given name by its last letter.
    """
    told = gender or (gender_of_verb(cue) if code in SLAVIC else None)
    given = name.partition(" ")[0].lower()
    if (ending := _by_ending(name, code)) is not None and told in ("m", "f"):
        return ending == told
    if told not in ("m", "f") or (given in MALE and given in FEMALE):
        return True
    if given in MALE or given in FEMALE:
        return (given in FEMALE) == (told == "f")
    if given in MORE_MALE or given in MORE_FEMALE:
        return (given in MORE_FEMALE) == (told == "f")
    return code not in SLAVIC or " " not in name or given.endswith(("a", "а", "я")) == (told == "f")


def _by_ending(name: str, code: str) -> str | None:
    """The gender that a Baltic or Icelandic name tells by its letters; None where it tells none."""
    for gender, ends in _GENDER_ENDS.get(code, {}).items():
        word = name.rpartition(" ")[2] if code == "is" else name.partition(" ")[0]
        if word.endswith(ends):
            return gender
    return None


_GENDER_ENDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "is": {"f": ("dóttir",), "m": ("son",)},
    "lt": {"m": ("as", "is", "us", "ys"), "f": ("a", "ė")},
    "lv": {"m": ("s",), "f": ("a", "e")},
}
"""How surnames in Icelandic, and given names in Lithuanian and Latvian, end."""


def gender_of_verb(cue: str) -> str | None:
    """The gender that a Slavic verb in the past tells by its last letters: "dodała" is said of a woman."""
    word = cue.lower().rpartition(" ")[2]
    if word.endswith(("ła", "la", "ла", "лась")):
        return "f"
    return "m" if word.endswith(("ł", "l", "л", "в", "лся", "вся")) else None


def _person(name: str, at: int) -> Speaker:
    return Speaker(name=name, kind="person", confidence=0.5, resolved_by="name", named_by=(at, at + len(name)))


def _nameless(words: str, language: Language) -> Speaker:
    """Somebody without a name; the words are the role where they can be one."""
    parts = words.lower().split()
    role = len(parts) <= _LONGEST_ROLE and not any(language.words.get(part, "n") in _NO_ROLE for part in parts)
    return Speaker(role=words if role else None, kind="unnamed", confidence=0.5)


@cache
def _patronymic() -> re.Pattern[str]:
    return re.compile(r"\w+(?:вич|вна|ична|йович|івна|ївна)")


def _behind_its_office(words: str) -> str | None:
    """A name in two or three words behind an office and a comma: "Ministrul Apărării, Radu Pop"."""
    office, comma, name = words.partition(", ")
    parts = name.split(" ")
    named = comma and len(parts) in (2, 3) and all(part[:1].isupper() and part.isalpha() for part in parts)
    return name if named and office.partition(" ")[0].lower() not in _BODIES else None


def _opening_name(words: str) -> str | None:
    """Two or three words with capitals with which a source begins: "Ida Brask polgármester"."""
    parts = list(takewhile(lambda word: word[:1].isupper() and not word.isupper(), words.split(" ")))
    return " ".join(parts) if len(parts) in (2, 3) else None


def _closing_name(words: str, language: Language) -> str | None:
    """A known given name and a surname in no other case that end a source: "посол Украины в США | Валерий Тарный"."""
    given, _, surname = " ".join(words.split()[-2:]).partition(" ")
    if language.code not in SLAVIC or not (given[:1].isupper() and surname[:1].isupper()) or len(words.split()) < 3:
        return None
    lower = given.lower()
    known = lower in CYRILLIC_GIVEN or (is_first_name(lower) and not _is_declined(surname.lower()))
    return f"{given} {surname}" if known and surname.isalpha() else None


def _behind_indonesian_body(parts: list[str]) -> list[str]:
    """A name without whose office it is before it: "DPRD | Ratna Tarn", "Dinas Perdagangan | Agus Tarn"."""
    while len(parts) > 1 and parts[0].isupper() and len(parts[0]) > 1:
        parts = parts[1:]
    return parts[-2:] if len(parts) > 3 and parts[0] in _INDONESIAN_BODIES else parts


_INDONESIAN_BODIES: Final = frozenset(
    "Dinas Badan Kantor Kementerian Lembaga Biro Bidang Satuan Polda Polres Polsek Kejaksaan Pengadilan Universitas "
    "Rumah Fraksi Komisi Dewan Direktorat Desa Kelurahan Kecamatan".split()
)
"""Nouns of bodies that stand between an office and a name."""


def _small(name: str) -> str:
    """A word in small letters, as Turkish has them too."""
    return name.replace("İ", "i").lower()


def _in_full(name: str, text: str, language: Language) -> tuple[str, Span] | None:
    """The one person of a text with this surname behind one given name, and where; None for none, or for several."""
    if language.code in MALAY and (begun := _begun_by(name, text)) is not None:
        return begun
    found = _named_in_full(text).get(name, {})
    plain = {full: span for full, span in found.items() if not language.words.get(full.partition(" ")[0].lower())}
    return next(iter(plain.items())) if len(plain) == 1 else None


@lru_cache(maxsize=64)
def _begun_by(name: str, text: str) -> tuple[str, Span] | None:
    """The one full name of a text that begins with this one, by which people are called again: "Hendra"."""
    full = re.compile(rf"(?<![\w-]){re.escape(name)}(?: [A-Z][a-z’'-]+){{1,2}}(?! ?[\w-])(?=[,.)(]| [a-z])")
    found = {match.group(): match.span() for match in full.finditer(text)}
    return next(iter(found.items())) if len(found) == 1 else None


@lru_cache(maxsize=2)
def _named_in_full(text: str) -> dict[str, dict[str, Span]]:
    """By each word of a text the full names that end in it behind a listed given name, and where they stand first."""
    found: dict[str, dict[str, Span]] = {}
    for match in _pairs().finditer(text):
        given = match["given"].lower()
        if match["given"][0].isupper() and given not in _OFFICES | _FOR_BODIES | _BODIES and is_first_name(given):
            span = match.start(), match.end("name")
            found.setdefault(match["name"], {}).setdefault(text[slice(*span)], span)
    return found


@cache
def _pairs() -> re.Pattern[str]:
    """A word and the one behind it, from each word on."""
    name = r"(?P<name>[^\W\d_][\w’'‑.-]{0,40}(?<!\.))(?![\w’'-])"
    return re.compile(rf"(?<![\w-])(?P<given>[^\W\d_][\w’'-]{{1,40}})(?= {name})")


@lru_cache(maxsize=2)
def _words_of(text: str) -> frozenset[str]:
    """All words of a text, those with hyphens whole and in parts."""
    return frozenset(re.findall(r"\w+", text)).union(re.findall(r"\w+(?:[’'‑.-]\w+)+", text))


def _is_called(words: str, name: str) -> bool:
    """Whether a source is but the surname of a name, with an office before it or none: "premier Brask"."""
    parts = words.split()
    if name.split()[-1] not in parts[-1:]:
        return len(parts) < 2
    return all(part.islower() or part.lower() in _OFFICES for part in parts[:-1])


def _name_in(name: str, language: Language, opens: bool) -> str | None:
    """A name without what stands before it, or is spoken to behind it; None where no person's is left.

    `opens`: whether it begins a sentence, so that a capital says nothing of its first word.
    """
    parts = [re.sub(r"[’'][ny]?[ae]\Z", "", part) for part in name.split()] if language.code == "tr" else name.split()
    hearer = _HEARERS.get(language.code)
    if hearer and len(parts) > 1:
        parts = [part for part in parts if not hearer.fullmatch(part)] or parts
    while parts and (parts[0].lower().strip(".") in _OFFICES | _FOR_BODIES
                     or language.words.get(parts[0].lower()) in _SMALL):  # fmt: skip
        parts = parts[1:]
    if language.code in MALAY:
        parts = _behind_indonesian_body(parts)
    if not parts or not parts[0][:1].isupper():
        return None
    if " " in name and parts[-1].isupper() and len(parts[-1]) > 1:
        return None  # "Prezydent USA"
    if len(parts) > 2 and not is_first_name(parts[0].lower()) and language.code not in _FAMILY_FIRST:
        if _patronymic().fullmatch(parts[-2].lower()):
            parts = parts[-3:]
        elif language.code in _CASES:
            parts = parts[-2:]
        elif opens and language.code not in ("id", "vi"):
            parts = parts[1:]
    if language.code == "pl" and len(parts) > 1 and parts[0].endswith(("ego", "skiej", "ckiej")):
        return None  # "Urzędnik Białego Domu": of what body somebody is
    return " ".join(parts)
