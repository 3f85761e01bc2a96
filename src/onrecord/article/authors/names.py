"""What a name in a byline is: persons told from organisations, desks and things that are no name."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

import msgspec

from onrecord.article.authors.behind_names import (
    OUTLET_BEHIND,
)
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import WHOLE_LEADS
from onrecord.article.authors.name_words import (
    BODIES,
    DESKS,
    FUNCTION_WORDS,
    NOT_NAMES,
    ORGANISATIONS,
    PARTICLES,
    ROLE_WORDS,
    TITLES,
)
from onrecord.article.authors.roles import role_behind
from onrecord.article.authors.uncased_names import bare_of, is_body, is_uncased_name
from onrecord.article.dates.zones import offset_of
from onrecord.page.kept import expression
from onrecord.record import AuthorKind, AuthorRole

_NO_NAME = expression(r"\d{3}|\d[.:]\d|[:：<>{}=_\\?!]|https?:")
_CASED = expression(r"[a-zA-ZÀ-ɏͰ-ϿЀ-ӿ]")
_GLUED = expression(r"\d|[a-zß-ÿ]{5}[A-Z]")
_CAPITAL = expression(r"[\"“‘'(]?[^\W\d_a-zß-öø-ÿ]|[A-ZÀ-ÖØ-Þ]|d['’]|mac|mc|[a-z]{2,3}[A-Z]")
_WORD = expression(r"[^\W_]+")
_LETTERS = expression(r"[\W_]+")


class Named(msgspec.Struct, frozen=True):
    """A name with what it is, and the outlet that is printed beside it."""

    name: str
    kind: AuthorKind
    role: AuthorRole = "writer"
    outlet: str | None = None


def words_of(text: str) -> frozenset[str]:
    """The words of a name, lower case."""
    return frozenset(_WORD.findall(text.lower()))


def has_role_words(text: str) -> bool:
    """Whether a trade or an office is in it: "Senior Editor"."""
    return not ROLE_WORDS.isdisjoint(words_of(text))


SENTENCE = frozenset("may might can contain contains was were has have had been".split())
"""Words of a sentence, as they are spelled in one: no outlet has them in its name."""


def _is_organisation(text: str) -> bool:
    """By a word that persons are not called by, an article before it, or an address; of a sentence none."""
    lower = text.lower()
    if not SENTENCE.isdisjoint(text.split()):
        return False
    return (
        not ORGANISATIONS.isdisjoint(words_of(text))
        or (lower.startswith(("the ", "der ", "die ")) and not text.islower())
        or any(word.endswith(BODIES) for word in lower.split())
        or bool(expression(r"\w\.(?:com|org|net|de|fr|es|co\.uk|it)\b|^[\w-]{3,}\.[a-z]{2,3}$").search(lower))
        or bool(expression(r"Le [A-Z]\w+").fullmatch(text))
    )


_TWO_LETTERS = expression(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0dff])")
"""In the scripts of India a vowel is a mark at its consonant, no letter of its own."""


def named_as(text: str, outlet: str | None = None) -> Named | None:
    """`text` as one name, None where it reads like none."""
    text = bare_of(" ".join(text.split()).strip(" .,:;|-–—*/⋅•·"))
    half = len(text) // 2
    if text[half : half + 1] == " " and text[:half] == text[half + 1 :]:
        text = text[:half]  # beside the picture, and as its title
    if not 2 <= len(text) <= 60 or text.casefold() in NOT_NAMES or not _TWO_LETTERS.search(text):
        return None
    if outlet and same_name(text, outlet):
        return Named(text, "person" if is_someone(text) else "organisation")
    if text[:8].casefold() == "for the ":  # whose writer it was, without the name
        return None
    if _NO_NAME.search(text):
        return None
    words = words_of(text)
    name, role = role_behind(text)
    if name != text and is_person(name) and not _is_organisation(name) and (role or has_given_name(name)):
        text, words = name, words_of(name)
    if not DESKS.isdisjoint(words) and "chief" not in words:
        text = re.sub(r"^(?:a|an)\s+", "", re.sub(r"^the(?=\s)", "The", text), flags=re.I)
        return Named(text, "desk") if len(text.split()) <= 6 else None
    if not TITLES.isdisjoint(words):
        return None
    behind = OUTLET_BEHIND.search(text)
    if behind and is_person(name := text[: behind.start()]) and not _is_organisation(name):
        return Named(tidied(name), "person", outlet=behind[1])
    before = text[: -len(outlet)].strip(" ,|/-–—") if outlet and _ends_in(text, outlet) else ""
    if is_person(before) and (has_given_name(before) or not _is_organisation(text)):
        return Named(tidied(before), "person", outlet=outlet)
    if (theirs := _before_medium(text)) is not None:
        return theirs
    if _is_organisation(text):
        return Named(text, "organisation") if len(text.split()) <= 6 else None
    if is_person(text):
        return Named(tidied(_without_degree(text)), "organisation" if is_body(text) else "person", role or "writer")
    if text.isupper() and 2 <= len(text) <= 5 and text.isalpha() and offset_of(text) is None:
        return Named(text, "organisation")
    if outlet and is_product(text, outlet):
        rest = text[len(outlet) :].split()
        return Named(text, "organisation") if len(rest) < _HOUSE and all(one[0].isupper() for one in rest) else None
    return None


_HOUSE = 3
"""Words of a house's name at most that begins with the outlet's ("3i Global")."""


def _without_degree(text: str) -> str:
    """A name without the degree behind it that no comma parts from it ("Ida Moor RN")."""
    *name, last = text.split()
    return " ".join(name) if len(name) > 1 and last in _DEGREES else text


_DEGREES = frozenset("MD PhD DDS DVM RN BSN MSN RD RDN MBA MPH CFP CPA CFA JD LLB LLM PsyD LCSW".split())
"""Of those that stand behind names the ones that are no surnames, as they are printed."""


def _before_medium(text: str) -> Named | None:
    """The person before an outlet of two words or more with no mark between ("Ida Moor Bay News")."""
    words = text.split()
    if not 4 <= len(words) <= 6 or words[-1].lower() not in _MEDIA or not _NO_MEDIA.isdisjoint(words_of(text)):
        return None
    name = " ".join(words[:2])
    if not has_given_name(name) or not is_person(name) or _is_organisation(name) or any(map(str.islower, words)):
        return None
    return Named(tidied(name), "person", outlet=" ".join(words[2:]))


_MEDIA = frozenset("news times post press herald tribune journal today telegraph gazette chronicle".split())
_NO_MEDIA = frozenset("university institute foundation and of".split())
"""What outlets end in, and what publishers' names have that end so too, and lists."""


def _ends_in(text: str, outlet: str) -> bool:
    return text.casefold().endswith(f" {outlet.casefold()}")


def is_someone(text: str) -> bool:
    """Whether a name that is the outlet's too is a person's, by the given name: some sites are called by who writes."""
    from onrecord.given_names import FEMALE, MALE

    words = text.casefold().split()
    if len(words) not in (2, 3):
        return False
    known = words[0] in FEMALE or words[0] in MALE or has_given_name(text)
    called = words[-1] in FEMALE or words[-1] in MALE or words[-1] in _OF_SITES
    return known and not called and is_person(text) and not _is_organisation(text)


_OF_SITES = frozenset(
    "today now life living online voice world nation national international global central local people blog notes "
    "wiki guide club clinic care health dental firm legal studio studios design designs digital marketing "
    "business consulting solutions systems software tech labs school academy college learning coach training center "
    "centre shop shops store stores market house home homes hotel hotels court road street square "
    "valley river island islands coast ocean hayom county city town village palace garden gardens farm farms "
    "foods kitchen cafe coffee wines travel cruises tours books art arts music films theatre museum gallery fashion "
    "beauty bridal jewelry sports fitness yoga outdoors energy capital bank insurance realty estate construction "
    "electric plumbing motors auto data hardware desktop community republic furniture".split()
)
"""What sites, shops and bodies end in whose first word is a given name too: "Florence Today"."""


def is_person(text: str) -> bool:
    """Whether `text` has the form of a person's name: two to five capitalised words, or a name without case."""
    words = text.split()
    if not any(c.isupper() for c in text) and any(c.islower() for c in text):
        return False
    if not _CASED.search(text):
        return is_uncased_name(text)
    if not 2 <= len(words) <= 6 or _GLUED.search(text):  # words of a list, glued, or counted
        return False
    if not FUNCTION_WORDS.isdisjoint(text.lower().split()) or words[0].lower() in _FOR:
        return False
    # "Das" or "Le" at the end is a surname, "El" and "La" at the beginning an outlet's article
    capitals = [word for word in words[:-1] if word.lower() not in PARTICLES] + [
        word for word in words[-1:] if word not in PARTICLES
    ]
    capitals += [word for word in words[:1] if word in _SHORT]
    if not capitals or (len(capitals) < 2 and len(words) < 3):
        return False
    return all(_CAPITAL.match(word) and not (word[0] > "\u024f" and word[0].islower()) for word in capitals)


_FOR = frozenset(("para", "pour"))
"""What stands before an outlet, and begins no name."""
_SHORT = frozenset(("Al", "AL"))
"""Given names that are written as particles are, with their capital."""


def tidied(name: str) -> str:
    """A name printed in capitals in the usual case; others as they stand."""
    if name.isupper() and " " in name:
        return re.sub(
            r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 2 or m[0] in ("JO", "AL", "LI") else m[0], name
        )
    return name


def is_lead(text: str) -> bool:
    """Whether `text` is "By", "Written by" or the like and nothing else."""
    return len(text) < 40 and text.strip(" \t:：").lower() in WHOLE_LEADS


def is_no_name(text: str) -> bool:
    """Whether `text` is one of the words that stand in a name's place ("admin", "Staff")."""
    words = words_of(text)
    return text.casefold() in NOT_NAMES or not TITLES.isdisjoint(words) or not ORGANISATIONS.isdisjoint(words)


def is_product(name: str, outlet: str | None) -> bool:
    """Whether a name begins with the outlet's: one of its products or parts."""
    return outlet is not None and name.casefold().startswith(f"{outlet.casefold()} ")


def same_name(a: str, b: str) -> bool:
    """The same letters, case, marks on letters and all else aside."""
    return _bare_letters(a) == _bare_letters(b)


def _bare_letters(text: str) -> str:
    if text.isascii():
        return _LETTERS.sub("", text.casefold())
    return _LETTERS.sub("", "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c)))
