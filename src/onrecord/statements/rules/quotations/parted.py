"""Quotations with their own cue inside: «Ждём, — сказала Ида. — Все»; "Il ponte – ha detto – resta"; « …, dit X. »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.record import Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import EAST_SLAVIC, NULL_SUBJECT_ROMANCE
from onrecord.statements.lexicon.language import table
from onrecord.statements.marks import Quotation

_IN_COMMAS = frozenset(("fr",))
"""Languages that set the cue between commas alone."""
_LOOSE = NULL_SUBJECT_ROMANCE
"""Languages that need no comma before the dash, and have verbs of two words."""
PARTED = EAST_SLAVIC | _LOOSE | _IN_COMMAS
"""Languages that set the cue between the marks."""


def _by_its_cue(text: str, quotation: Quotation, language: Language) -> Attribution | None:
    """The statement of a quotation with its cue inside: two spans, the marks with them; None where there is no cue."""
    dashes = _loose_dashes() if language.code in _LOOSE else _dashes()
    if language.code in _IN_COMMAS:
        dashes = _commas()
        if text[quotation.end : quotation.end + 2].lstrip().startswith(","):
            return None  # « … », dit Ida: who speaks stands behind, and tells of another inside
        if (turned := _by_pronoun(text, quotation, language)) is not None:
            return turned
    for found in dashes.finditer(text, quotation.inner, quotation.last):
        verb = _verb_end(found["inside"], language)
        if verb is None:
            continue
        first = found.start("inside")
        source = _stripped(text, _past_adverbs(text, first + verb, language), found.end("inside"))
        if language.code in _LOOSE and _tells_when(text[slice(*source)], language):
            source = source[0], source[0]  # "—dice | mientras sirve el café—"
        stopped = language.code in _LOOSE and found["stop"] is not None
        if stopped and not _may_speak(text[slice(*source)], language):
            continue  # "- dice che non va. Poi …"
        if language.code in _IN_COMMAS and not _may_speak(text[slice(*source)], language):
            continue
        alone = language.code in _LOOSE and source[0] >= source[1] and not stopped  # "– prosegue –"
        if source[1] > source[0] or alone:
            content = (
                (quotation.start, found.start("dash")),
                (found.end("close") if language.code in _IN_COMMAS else found.end(), quotation.end),
            )
            kept = tuple(_stripped(text, *span) for span in content)
            cue = (first, first + verb)
            named = () if alone else (source,)
            return Attribution(content=kept, cue=(cue,), source=named, form="direct", pattern="quotation, cue")
    return None


def _tells_when(words: str, language: Language) -> bool:
    """Whether words behind a verb are a clause of its own: "mientras sirve el café", "quando arriva in aula"."""
    return language.words.get(words.partition(" ")[0].lower()) == "S"


def _by_pronoun(text: str, quotation: Quotation, language: Language) -> Attribution | None:
    """The statement with "souligne-t-elle" between commas in it; None where there is none."""
    found = _turned().search(text, quotation.inner, quotation.last)
    if found is None or language.words.get(found["verb"]) not in ("V", "v"):
        return None
    content = (quotation.start, found.start()), (found.end(), quotation.end)
    kept = tuple(_stripped(text, *span) for span in content)
    cue, source = (found.span("verb"),), (found.span("who"),)
    return Attribution(content=kept, cue=cue, source=source, form="direct", pattern="quotation, cue")


@cache
def _turned() -> re.Pattern[str]:
    return re.compile(r"(?<=[,?!…]) (?P<verb>[a-zà-ÿ]+)-(?:t-)?(?P<who>ils?|elles?)[.,] (?=\S)")


def _verb_end(inside: str, language: Language) -> int | None:
    """Where the verb of saying ends that words begin with, its auxiliaries before it; None where they do not."""
    if (phrase := _phrases(language.code).match(inside)) is not None:
        return phrase.end()  # "a fait savoir"
    for word in re.finditer(r"\w+", inside):
        tag = language.words.get(word.group().lower())
        if tag in ("V", "v"):
            return word.end() if inside[word.end() : word.end() + 1] in ("", " ") else None
        if tag not in ("A", "Y"):
            return None
    return None


def _past_adverbs(text: str, start: int, language: Language) -> int:
    """Where a source begins behind a verb and the adverbs and days behind it: "ha spiegato oggi | il procuratore"."""
    for word in re.compile(r"\w+").finditer(text, start):
        if language.words.get(word.group().lower()) not in ("Y", "J"):
            return word.start()
    return start


@cache
def _phrases(code: str) -> re.Pattern[str]:
    """Verbs of several words, with the auxiliary before them."""
    verbs = (
        " ".join((first, *more)) for first, found in table(code).phrases.items() for more, tag in found if tag == "V"
    )
    return re.compile(rf"(?:(?:a|ont|ha|han|hanno) )?(?:{'|'.join(verbs) or '(?!)'})(?= )")


def _may_speak(words: str, language: Language) -> bool:
    """Whether words behind a French verb are its subject: a name, or a noun with its article."""
    parts = words.replace("’", "'").split()
    article = bool(parts) and (language.words.get(parts[0].lower()) == "D" or parts[0].lower().startswith(("l'", "d'")))
    return (article and len(parts) > 1 - ("'" in parts[0])) or (parts[:1] != [] and parts[0][:1].isupper())


def parted(text: str, quotations: dict[int, Quotation], language: Language) -> Iterator[tuple[int, Attribution]]:
    """Each quotation that holds its own cue: its place among the tokens, and the statement."""
    for place, quotation in quotations.items() if language.code in PARTED else ():
        if quotation.closed and (found := _by_its_cue(text, quotation, language)) is not None:
            yield place, found


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


@cache
def _dashes() -> re.Pattern[str]:
    """From the mark before the first dash to the second dash, which begins the rest."""
    inside = r"(?P<inside>\w+ [^—–«»“”„\"\n]{2,80}?)"
    return re.compile(rf"(?<=[,?!…])(?P<dash>) ?[—–] ?{inside}[.,]? ?[—–] (?=\S)")


@cache
def _commas() -> re.Pattern[str]:
    """The same in French, between a comma and the next one, or a full stop: "On attend, dit Ida Tarn. Tous."."""
    subject = r"(?:l[ae] |les |l[’']|une? |des |d[’'])?[^\W\d_][^,.;:?!«»“”\"\n]{1,60}"
    office = r"(?:l[ae] |l[’'])?[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:de |du |des |d[’']|à |au |en |chez )"
    apart = rf"(?:(?:, {office}[^,.;:?!«»“”\"\n]{{1,60}}){{1,2}}(?=\. ))?"
    return re.compile(
        rf"(?<=[,?!…])(?P<dash>) (?P<inside>(?:a |ont )?(?:fait |laissé )?[a-zà-ÿ]+ {subject}{apart})"
        r"(?=(?P<close>[.,] )\S)"
    )


@cache
def _loose_dashes() -> re.Pattern[str]:
    """The same in Italian and Spanish: "Il ponte – ha detto il sindaco – resta", "El puente —dice Tarn— sigue"."""
    inside = r"(?P<inside>[^\W\d_][^—–«»“”„\"\n-]{3,140}?)"
    close = r"(?:[.,]?(?: ?[—–]| -)[.,;]? (?=\S)|(?P<stop>\. )(?=[A-ZÀ-Þ]))"
    return re.compile(rf"(?P<dash>,? ?(?:[—–]| -)) ?{inside}{close}")
