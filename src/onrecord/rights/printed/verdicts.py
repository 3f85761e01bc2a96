"""What a printed sentence says of copying: use named, refused or granted, and on which conditions.

For each clause and language: the uses it names, whether it refuses, whether it shows a way to permission, whether it
grants. Refusal with a way is an ask; a grant with any other negation in it is an ask too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.page.kept import expression
from onrecord.record import Use
from onrecord.rights.found import (
    AS_OFFERED,
    COPIES,
    CREDIT,
    LINK,
    NC,
    NO_RESALE,
    RESERVED,
    SHARED,
    TEXT_ONLY,
    Found,
    Say,
    says,
)
from onrecord.rights.patterns import words_asked
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.listed_conditions import Listed, listed_in
from onrecord.rights.printed.machines import may_name_machines
from onrecord.rights.printed.plainness import CHANGED, KEPT_WHOLE

_CLASSES: Final = ("copy", "run", "edit", "keep", "quote")
_LIMIT: Final = (
    r"(?:up to|at most|no more than|maximum of|max\.?|fewer than|less than|limited to|bis zu|jusqu'à|hasta"
    r"|fino a|até|tot)?"
    r" ?(?P<n>\d{1,4}|one|two|three|a few) (?P<unit>words?|paragraphs?|sentences?|characters?|lines?|wörter"
    r"|mots|palabras)"
)
_NO_MORE: Final = (
    r"\b(?:no|not) more than (?=(?:\d{1,4}|one|two|three|a few) (?:words?|paragraphs?|sentences?|characters?|lines?)\b)"
)
"""A limit, and no refusal."""
_QUOTE_OR_MORE: Final = r"\bquote or (?:re-?print|re-?publish|reproduce|copy) (?:this|our|these|the|any) "
"""Excerpts are a part of what is granted."""
_EVEN_IN_PART: Final = (
    r"\beven in part\b|même partiel|anche (?:solo )?parzial|auch (?:nur )?auszugsweise|aun(?:que sea)? parcial"
    r"|ainda que parcial|mesmo que parcial|ook gedeeltelijk"
)
"""What a refusal extends to excerpts with, as ways to permission do."""
_BUT_QUOTES: Final = (
    r"\b(?:except(?:ing)?|save|other than|apart from)(?: for| in)?(?: the case of)?(?: use of)?(?: (?:brief"
    r"|short|small))* "
    r"(?:quotations?|quotes|extracts?|excerpts?)\b(?: (?:in|for|embodied in|used in) (?:critical )?"
    r"(?:articles and |articles or )?"
    r"(?:reviews?|criticism|news reporting))?(?: (?:and|or) reviews?)?"
)
"""Excerpts that a refusal leaves free."""
_EITHER_WAY: Final = r"\b(?:with|mit|avec|con|com|met)\b.{0,10}\b(?:without|ohne|sans|sin|senza|sem|zonder)\b"
_PROGRAMS: Final = r"\b(?:modules?|packages?|librar(?:y|ies)|functions?|your code|dependenc(?:y|ies))\b"
"""What programmers publish, copy and distribute."""
_FOR_MACHINES: Final = (
    r"for (?:the |any )?(?:purposes?|use|development|training|text|data|ai\b|machine|inclusion)|\bto (?:train"
    r"|develop|improve)"
    r"|zum zwecke?|zu zwecken|für (?:text|das training|die entwicklung|ki)|aux fins|con (?:el fin|fines)"
    r"|ai fini|para fins|ten behoeve"
)


def personal_says(folded: str) -> tuple[Say, ...]:
    """ "For personal, non-commercial use only": no copying, unless other uses may be asked for."""
    for tongue in p.TONGUES if p.stands(p.PERSONAL_STEMS, folded) else ():
        if p.has(tongue.personal, folded) and p.has(tongue.only, folded) and p.has(p.USING, folded):
            if p.has(tongue.path, folded):
                return RESERVED
            return says(COPIES, "no", "R11")
    return ()


def opens_a_way(found: list[Found]) -> bool:
    """Whether one sentence leaves a text to readers alone and another forbids copying it without leave: that may "
    "be asked."""
    if not any(say.rule == "R11" and say.effect == "no" for one in found for say in one.says):
        return False
    flat = any(say.rule == "R8" and say.use == "republish" for one in found for say in one.says)
    asked = any(
        say.rule == "R9" and say.effect == "ask" and say.use == "republish"
        for one in found
        if one.kind == "notice"
        for say in one.says
    )
    return asked and not flat


def copying_says(folded: str, licensed: bool) -> tuple[Say, ...]:
    """What a folded sentence says of the uses that people make of a text.

    `licensed`: the sentence names a licence, so that what it grants is the licence's to say; its refusals count.
    """
    if "www." in folded or "://" in folded:  # a full stop in an address ends no clause
        folded = re.sub(r"\(?(?:https?://|www\.)[^\s)]+\)?", " ", folded)
    listed = listed_in(folded)
    granted = copying_says(listed.grant, licensed) if listed.grant else ()
    if any(say.effect == "yes" for say in granted):  # bound to what is not known here
        return of_a_rest(granted)
    if listed.rest != folded:
        return _with_listed(copying_says(listed.rest, licensed), listed)
    sold = p.stands(p.NEEDS[p.SELLING], folded)
    tongues = [tongue for tongue in p.TONGUES if sold or p.stands(tongue.uses, folded)]
    words = _WORDS.findall(folded) if tongues else []
    tongues = [tongue for tongue in tongues if _is_marked(tongue, words, folded)]
    said = [
        say for tongue in tongues for clause in _clauses(folded, tongue) for say in _verdict(clause, tongue, folded)
    ]
    return tuple(say for say in dict.fromkeys(said) if not (licensed and say.effect in ("yes", "ask")))


def _with_listed(said: tuple[Say, ...], listed: Listed) -> tuple[Say, ...]:
    """What a grant says with the conditions that were taken out of its list; what grants nothing stays as it is."""
    if not any(say.effect == "yes" for say in said):
        return said
    bound = (
        Say(say.use, say.effect, say.rule, (*say.conditions, *listed.conditions)) if say.effect == "yes" else say
        for say in said
        if not (listed.unchanged and say.use == "adapt")
    )
    return (*bound, *(says(("adapt",), "no", "R10") if listed.unchanged else ()))


def _is_marked(tongue: p.Tongue, words: list[str], folded: str) -> bool:
    """Whether a sentence of some words has one that marks a language."""
    marks, others = words_asked(tongue.mark)
    return not marks.isdisjoint(words) or (others is not None and others.search(folded) is not None)


_WORDS: Final = expression(r"\w+")


def of_a_rest(said: tuple[Say, ...]) -> tuple[Say, ...]:
    """What is left of `said` where the sentence was cut: the negation may have been cut off, so a yes only asks."""
    return tuple(Say(say.use, "ask", "R22") if say.effect == "yes" else say for say in said)


def _clauses(folded: str, tongue: p.Tongue) -> list[str]:
    """The sentence cut at its contrasts; a piece that names no use of its own stays with the one before."""
    pieces: list[str] = []
    for piece in p.compiled(p.CONTRAST).split(folded):
        if pieces and not (_named(piece, tongue) or _refuses_sale(piece, tongue)):
            pieces[-1] += " " + piece
        else:
            pieces.append(piece)
    return pieces


def _refuses_sale(clause: str, tongue: p.Tongue) -> bool:
    return p.has(p.SELLING, clause) and p.has(tongue.ban, clause)


def _named(clause: str, tongue: p.Tongue) -> set[str]:
    return {name for name in _CLASSES if p.has(getattr(tongue, name), clause)}


def _verdict(clause: str, tongue: p.Tongue, sentence: str) -> tuple[Say, ...]:
    """What a clause says; of the whole sentence counts whether it names a text."""
    if p.stands(CHANGED, clause) and p.has(KEPT_WHOLE, clause):
        said = _verdict(p.compiled(KEPT_WHOLE).sub("", clause), tongue, sentence)
        return (*said, *says(("adapt",), "no", "R10")) if any(say.effect == "yes" for say in said) else said
    if may_name_machines(clause) and any(p.has(pattern, clause) for pattern in (p.AI, p.MINING, p.CRAWLING)):
        if p.has(_FOR_MACHINES, clause):
            return ()
        clause = p.compiled(p.USING).sub(" ", clause)
    clause = p.without(_BUT_QUOTES, p.without(_NO_MORE, clause))
    plain = p.without(tongue.free_of_permission, clause)
    plain = p.without_exceptions(plain)
    named = _named(plain, tongue)
    of_text = bool(named) and p.has(p.OBJECT, sentence)
    if not of_text:
        named = _likely(plain, named, tongue)
    if not named:
        return says(("feed", "republish"), "if", "R10", NO_RESALE) if _refuses_sale(plain, tongue) else ()
    ban, path = p.has(tongue.ban, plain), p.has(tongue.path, plain) or p.has(p.UNABLE, plain)
    if ban and (p.has(rf"{p.OTHER_THAN} (?:\w+ )?(?:{p.FEED})", clause) or p.has(p.BUT_FEED, sentence)):
        return tuple(_feed_alone(path))
    if ban and not path and (named & {"run", "copy"}) and p.has(p.SYSTEMATIC, plain) and "all our" not in plain[:20]:
        return (*says(("feed",), "ask", "R10"), *says(("republish",), "if", "R10", "not systematically"))
    if ban and p.has(p.SELLING, plain) and named <= {"run"}:
        return says(("feed", "republish"), "if", "R10", NO_RESALE)
    if p.has(p.SUBJECT_TO_TERMS, plain) and p.has(p.FEED, plain) and not ban:
        return says(("feed",), "if", "R10", "the feed's own terms")
    if ban and not path and p.has(tongue.credit_only, plain) and not p.has(_EITHER_WAY, plain):
        return tuple(_granted(clause, named, (CREDIT,)))
    if ban:
        return tuple(_asked(plain, named) if path else _refused(plain, named))
    if p.has(tongue.grant, clause) and _plainly(plain, named, of_text):
        granted = _for_grant(clause, named, tongue)
        if granted == {"quote"}:  # "only excerpts of up to N words" limits, and grants
            plain = p.compiled(tongue.only).sub(" ", plain)
        if _doubtful(plain, tongue):
            return tuple(_asked(plain, named | {"run"}))
        return tuple(_granted(clause, granted, ()))
    return tuple(_asked(plain, named)) if path and named & {"copy", "run", "edit"} else ()


def _doubtful(plain: str, tongue: p.Tongue) -> bool:
    """Whether anything in a grant turns it round, or leads to terms and persons that are not known here.

    Whether its other words bind it is for `plainness` to say, which does not look at grants of quoting.
    """
    if p.has(p.FREELY, plain) or p.has(p.CREDIT_WORDS, plain):
        plain = p.compiled(p.WAIVED).sub(" ", plain)
    plain = p.compiled(p.NONCOMMERCIAL).sub(" ", p.compiled(p.ONLY_WITH_CREDIT).sub(" ", plain))
    patterns = (tongue.path, p.NEGATIVE, tongue.personal, p.LIMITED, p.UNDER_TERMS, p.PERMISSION)
    return any(p.has(pattern, plain) for pattern in patterns)


def _feed_alone(path: bool) -> Iterator[Say]:
    yield Say("feed", "yes", "R10", (AS_OFFERED,))
    if path:
        yield from says(("republish", "adapt", "archive"), "ask", "R9")
    else:
        yield Say("republish", "no", "R8")


def _likely(plain: str, named: set[str], tongue: p.Tongue) -> set[str]:
    """The uses named, less those that the clause may well mean of something else than a text."""
    if not named or p.has(_PROGRAMS, plain):
        return set()
    if not p.has(p.STRONG, plain) or (tongue.code == "en" and not p.has(p.FORMAL, plain)):
        return named & {"run", "quote"} if p.has(tongue.path, plain) or p.has(p.LINK_WORDS, plain) else set()
    return named


def _plainly(plain: str, named: set[str], of_text: bool) -> bool:
    """Whether a clause that grants speaks of a text: it names one, or a condition; both, where it says only "use"."""
    condition = any(p.has(x, plain) for x in (p.CREDIT_WORDS, p.LINK_WORDS, p.NONCOMMERCIAL, p.GIVEN, p.GUIDELINES))
    if p.has(p.STRONG, plain) or "quote" in named:
        return of_text or condition
    return of_text and condition


def _refused(plain: str, named: set[str]) -> Iterator[Say]:
    if p.has(_EVEN_IN_PART, plain):
        yield Say("quote", "ask", "R8")
    if "copy" in named and p.has(p.STRONG, plain):
        yield from says(COPIES, "no", "R8")
        return
    for name, use in (("run", "republish"), ("edit", "adapt"), ("keep", "archive")):
        if name in named:
            yield Say(use, "no", "R8")  # type: ignore[arg-type]
    if named == {"quote"}:
        yield Say("quote", "ask", "R8")


def _asked(plain: str, named: set[str]) -> Iterator[Say]:
    if named & {"copy", "run"}:
        yield from RESERVED
    elif "edit" in named:
        yield Say("adapt", "ask", "R9")
    elif "keep" in named:
        yield Say("archive", "ask", "R9")
    if "quote" in named and not re.search(r"headline|summar", plain):
        yield Say("quote", "ask", "R9")


def _for_grant(clause: str, named: set[str], tongue: p.Tongue) -> set[str]:
    """Where excerpts are the grant's subject, nothing more is granted."""
    if p.has(_QUOTE_OR_MORE, clause):
        return named
    quote, grant = p.compiled(tongue.quote).search(clause), p.compiled(tongue.grant).search(clause)
    limited = p.compiled(_LIMIT).search(clause)
    if grant and ((quote and quote.start() < grant.end()) or (limited and limited.start() < grant.start())):
        return {"quote"}
    return named


def _granted(clause: str, named: set[str], conditions: tuple[str, ...]) -> Iterator[Say]:
    conditions = tuple(dict.fromkeys((*conditions, *_conditions(clause))))
    if named == {"quote"}:
        limit = p.compiled(_LIMIT).search(clause)
        length = (f"at most {limit['n']} {limit['unit']}",) if limit else ()
        yield Say("quote", "yes", "R10", (*length, *conditions))
        if re.search(r"\bonly\b|\bsolely\b|\bnur\b|seulement|solamente|\bsolo\b|\balleen\b|apenas", clause):
            yield Say("republish", "no", "R10")
        return
    if NC in conditions or "copy" in named:
        shared: tuple[Use, ...] = SHARED
        yield from says(shared, "yes", "R10", *conditions)
    elif "run" in named:
        yield Say("republish", "yes", "R10", conditions)
        yield Say("feed", "ask", "R10")
    if "edit" in named:
        yield Say("adapt", "yes", "R10", conditions)
    if "keep" in named and "copy" not in named:
        yield Say("archive", "yes", "R10", conditions)


def _conditions(clause: str) -> Iterator[str]:
    if p.has(p.CREDIT_WORDS, clause):
        yield CREDIT
    if p.has(p.LINK_WORDS, clause):
        yield LINK
    if p.has(p.NONCOMMERCIAL, clause):
        yield NC
    if p.has(p.EXCLUDED, clause):
        yield TEXT_ONLY
    if p.has(p.COPY_TO_SENDER, clause):
        yield "copy to sender"
    if p.has(p.SELLING, clause):
        yield NO_RESALE
    if p.has(p.GUIDELINES, clause):
        yield "by the outlet's guidelines"
