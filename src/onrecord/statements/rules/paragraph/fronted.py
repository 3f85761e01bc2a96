"""Verbs behind a quotation that no list has: "„Das hält noch viele Jahre“, schmunzelte Ada Holt".

Where a sentence begins with what somebody says, the next word is its verb in German, Dutch and the Nordic languages,
and behind that stands who says it. So a small word between such a quotation and a subject is a verb, whatever it is.
In French, Spanish, Italian and Portuguese it is one where it ends as verbs do, and a name stands behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.lexicon.people.romance_nouns import TIMES
from onrecord.statements.marks import Quotation

_ENDS: Mapping[str, str] = {
    "fr": "a|e|ait|it|et",
    "es": "ó|a|e|ado|ido",
    "it": "ò|a|e|ato|uto|ito|esso",
    "pt": "ou|eu|iu|a|e",
}
"""How verbs end in the third person, and participles behind "has"."""
_PAST: Mapping[str, tuple[str, ...]] = {
    "cs": ("l", "la", "lo", "li", "ly"), "sk": ("l", "la", "lo", "li"), "pl": ("ł", "ła", "ło", "li", "ły"),
    "ru": ("л", "ла", "ли", "лся", "лась", "лись"), "uk": ("в", "ла", "ли", "вся", "лася", "лися"),
}  # fmt: skip
"""How Slavic verbs of what is past end."""
_TOLD: Mapping[str, str] = {"es": "ó|aba|ía", "it": "ò|ava|eva|iva", "pt": "ou|eu|iu|ava", "fr": "ait"}
"""Ends that no other words have: a noun with its article may follow, too."""
_DEFINITE: Mapping[str, str] = {
    "es": "el la los las este esta", "it": "il lo la l questo questa", "pt": "o a os as este esta",
    "fr": "le la l ce cet cette",
}  # fmt: skip
"""Articles that stand behind no noun and no adjective."""
_PARTICIPLES = ("ada", "ida", "ata", "ita", "uta", "osta", "tta", "ée", "ue", "ie", "te", "se")
"""Ends of what was published, or came out, "la semaine dernière"."""
_FEWEST = 4
"""Words of a quotation that is said and not named: a title, a slogan."""
_FEWEST_BEFORE_DASH = 2
"""The same where a comma parts it from its verb, which no title has."""
_REACH = 6
"""Tokens that are looked at for a subject."""
_NO_VERBS = frozenset(
    "statt samt nebst fast erst jetzt selbst meist seit mit nicht insgesamt überhaupt dort oft sofort weit laut "
    "genannt bekannt betitelt gewidmet gefolgt besetzt sprich etwa sowie samstags zitiert zitierte heißt hieß "
    "samen niet met uit wat dat net ook mest rett står stod staat stond "
    "durante mediante ante sobre entre hasta contra hacia para siempre donde dove onde cada toda tutta tutte aunque "
    "embora oltre come comme même anche sempre insieme contro senza sopra outre entre contre puisque lorsque toute "
    "voire hoje perante desde inclusive sempre pure neppure neanche esta esa".split()
)
"""Small words that end as verbs do, and forms that have another subject, lower case."""


def fronted_verbs(
    code: str, text: str, quotations: Mapping[int, Quotation], words: Sequence[str], tags: Sequence[str]
) -> Iterator[int]:
    """The tokens that are verbs of who says a quotation before them. `quotations`: by the token that each one is."""
    if code in _PAST:
        yield from _past_verbs(code, text, quotations, words, tags)
    if code == "pl" and "-" in tags:
        yield from _past_verbs_in_dashes(words, tags)
    if code not in VERB_SECOND and code not in _ENDS:
        return
    for place, quotation in quotations.items():
        at = place + 1
        if tags[at : at + 1] == [","]:
            at += 1
        elif tags[place] not in "QU":
            continue
        before = tags[place - 1] if place else "."
        if before not in ".:-QUq" or not _is_utterance(text, quotation):
            continue
        if code in _ENDS:
            at = _behind_auxiliary(tags, words, at)
        if not words[at : at + 1] or not words[at].isalpha() or len(words[at]) <= 2 or words[at] in _NO_VERBS:
            continue
        behind = "".join(tags[at : at + _REACH])
        if code in VERB_SECOND and _thing().match(behind) and words[at] in _SOUNDING:
            continue
        if _subject().match(behind) if code in VERB_SECOND else _is_told(code, behind, words, at, tags[at - 1]):
            yield at


def _past_verbs(
    code: str, text: str, quotations: Mapping[int, Quotation], words: Sequence[str], tags: Sequence[str]
) -> Iterator[int]:
    """Verbs in the past behind what somebody says, and before who does: "»Nechápu to,« podivila se | poslankyně"."""
    for place, quotation in quotations.items():
        at = place + 1
        while "".join(tags[at : at + 1]) in (",", "-") and at < place + _MARKS:
            at += 1
        parted = at > place + 1 or tags[place] in "QU"
        before = tags[place - 1] if place else "."
        said = _is_utterance(text, quotation, _FEWEST_BEFORE_DASH if _is_parted(tags, place) else _FEWEST)
        if not parted or before not in ".:-QUq" or not said or words[at : at + 1] == []:
            continue
        past = tags[at] == "n" and len(words[at]) > _SHORTEST and words[at].endswith(_PAST[code])
        if past and _behind_past().match("".join(tags[at + 1 : at + 1 + _REACH])):
            yield at


def _past_verbs_in_dashes(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """The same behind speech between dashes, before a name or the end of a sentence: "– Nie – burknęła | Ada Holt"."""
    line = "".join(tags)
    for opened in _opening_dash().finditer(line):
        for at in range(opened.end() + 1, len(line)):
            if line[at] in ".:QUqO" and line[at - 1 : at] != "-" and line[at] != ".":
                break
            past = line[at - 1] == "-" and line[at] == "n" and len(words[at]) > _SHORTEST
            if past and words[at].endswith(_PAST["pl"]) and _behind_dash().match(line, at + 1):
                yield at
                break


@cache
def _opening_dash() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=\.))-(?=[^-])")


@cache
def _behind_dash() -> re.Pattern[str]:
    return re.compile(r"[YF]{0,2}(?:P?J)?(?:n{0,3}N{2,3}(?=[.,-]|$)|\.|$)")


_MARKS = 3
_SHORTEST = 4
"""Letters of a verb, more than."""


@cache
def _behind_past() -> re.Pattern[str]:
    """Who says it, behind "se" and a day."""
    return re.compile(r"[YF]{0,2}(?:P?J)?(?:R|[Nn]{1,4})")


def _is_parted(tags: Sequence[str], place: int) -> bool:
    """Whether a comma ends a quotation, inside of its marks or before a dash: "„Je mrtvý,“ …", "«Брехня», — …"."""
    return tags[place] == "Q" or tags[place + 1 : place + 3] == [",", "-"]


def ended_without_comma(
    code: str, text: str, quotations: Mapping[int, Quotation], tags: Sequence[str]
) -> Iterator[int]:
    """The quotations that a known verb and a subject follow without a comma: "«Es kommen zu viele» sagte Holt"."""
    for place, quotation in quotations.items() if code in VERB_SECOND else ():
        before = tags[place - 1] if place else "."
        told = tags[place] == "q" and before in ".:" and _is_utterance(text, quotation)
        if told and _known().match("".join(tags[place + 1 : place + 1 + _REACH])):
            yield place


@cache
def _known() -> re.Pattern[str]:
    return re.compile(r"[Vv](?:R|D?n?N)")


def _behind_auxiliary(tags: Sequence[str], words: Sequence[str], at: int) -> int:
    """The token behind "se", "s’" and "ha", which stand before a verb."""
    if tags[at : at + 1] == ["F"] or words[at : at + 1] == ["s"]:
        at += 1
    return at + 1 if "".join(tags[at : at + 2]) in ("An", "En") else at  # "…", ha resumido Holt


def _is_told(code: str, behind: str, words: Sequence[str], at: int, before: str) -> bool:
    """Whether a Romance word is a verb by its end, and by a name, he or a noun with its article behind it."""
    word = words[at]
    if code == "fr" and behind.startswith("nR") and before == ",":
        return True  # souffle-t-elle
    participle = before in "AE"
    if not participle and not word.endswith(tuple(_ENDS[code].split("|"))):
        return False
    if _named().match(behind):
        return True
    one = participle and words[at + 1 : at + 2] in (["un"], ["une"], ["una"], ["um"], ["uma"])  # "a hurlé une femme"
    titled = behind.startswith(("nDn", "nDN")) and (one or words[at + 1] in _DEFINITE[code].split())
    if not titled or words[at + 2] in TIMES.get(code, ()):
        return False
    told = participle or word.endswith(tuple(_TOLD[code].split("|")))
    return told or (before in ",F" and not word.endswith(_PARTICIPLES))


def _is_utterance(text: str, quotation: Quotation, fewest: int = _FEWEST) -> bool:
    return text.count(" ", quotation.inner, quotation.last) >= fewest - 1


_SOUNDING = frozenset("luidt luidde klinkt klonk heet heette lyder lød hedder hed lautet".split())
"""Verbs whose subject is what is said: "luidt het devies"."""


@cache
def _thing() -> re.Pattern[str]:
    return re.compile(r"nDn")


@cache
def _subject() -> re.Pattern[str]:
    """An unknown small word, and a subject behind it: a name, he, or a noun with its article."""
    return re.compile(r"n(?:F)?(?:R|D?n?N|Dnn?(?=[.,]))")  # "licht | de bestuurder toe."


@cache
def _named() -> re.Pattern[str]:
    """An unknown small word, and a name with nothing but its end or an apposition behind it."""
    return re.compile(r"nN{1,3}(?:[.,]|$)")
