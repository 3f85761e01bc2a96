"""From what the signals say to one answer for each use.

The order: void what does not reach the text (R5, R20, R16), let the specific go before the general (R4), then the
stricter wins (R3, R21); unknown where nobody speaks (R1, R2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.record import USES, Answer, May, Permission, Use
from onrecord.rights.found import COPIES, Found, Say, grants, says

HOUSE: Final = ("short", "source named", "link")
"""The conditions of R1, the house's own default for quoting."""
_LICENSED: Final = frozenset({"quote", "feed", "republish", "adapt", "archive"})
_COPIED: Final[tuple[Use, ...]] = (*COPIES, "mine", "train")
_APART: Final = frozenset({"quote", "feed", "index"})
"""Uses of which some rules speak alone; of the others the same signals say the same, beside these two groups."""
_SOLD: Final = frozenset({"feed", "republish", "archive"})
_RANK: Final = {"no": 3, "ask": 2, "yes": 1}
_AGAINST: Final = frozenset({"no", "ask"})
_QUOTED: Final = Permission(answer="yes", conditions=HOUSE, rule="R1")
_UNKNOWN: Final = Permission(answer="unknown", rule="R2")


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules need to know beside the signals."""

    other_holder: str | None = None
    """R5: the name of the origin, where it is another holder than the outlet ("" where it has no name)."""
    mixed: bool = False
    """R20: own writing and agency material in one text."""
    paywall: str | None = None
    """R16: the id of the signal that says the text is paid for."""
    empty: bool = False
    """There is no text: the house's own default for quoting (R1) has nothing to hold for, and all is unknown (R2)."""


class Voice(msgspec.Struct, frozen=True):
    """What one signal says of the use at hand, with the signal's id."""

    id: str
    found: Found
    say: Say


def may_of(signals: Sequence[tuple[str, Found]], case: Case) -> May:
    """The answers, use by use. `signals` are (id, what was found) in their order."""
    signals = [(id_, _doubting(_refusing(found))) for id_, found in signals if found.says]
    if any(grants(found) for _, found in signals):
        signals = _reserving(signals)
    heard: dict[Use, list[Voice]] = {}
    for id_, found in signals:
        for say in found.says:
            heard.setdefault(say.use, []).append(Voice(id_, found, say))
    answers: dict[object, Permission] = {}
    given: dict[str, Permission] = {}
    for use in USES:
        if (voices := heard.get(use)) is None:
            given[use] = _silence(use, case)
            continue
        said = tuple([(one.id, one.say.effect, one.say.rule, one.say.conditions) for one in voices])
        against = _AGAINST.issuperset([one[1] for one in said])
        alike = said if against else (use if use in _APART else (use in _SOLD, use in _LICENSED), said)
        if (answer := answers.get(alike)) is None:
            answer = answers[alike] = _refused(voices) if against else _answer(use, voices, signals, case)
        given[use] = answer
    return May(**given)


def _refused(voices: list[Voice]) -> Permission:
    """The answer where nobody grants, as for most uses of most pages: the strictest, and nothing is to be weighed."""
    effect: Answer = "no" if "no" in [voice.say.effect for voice in voices] else "ask"
    deciding = [voice for voice in voices if voice.say.effect == effect]
    deciding.sort(key=_is_generic)
    conditions = dict.fromkeys([condition for voice in deciding for condition in voice.say.conditions])
    return Permission(answer=effect, conditions=tuple(conditions), because=_ids(deciding), rule=deciding[0].say.rule)


def _is_generic(voice: Voice) -> bool:
    """By this what speaks of a use goes before a mere line of copyright."""
    return voice.found.generic


@cache
def _of_this() -> re.Pattern[str]:
    return expression(
        r"\bthis (?:article|story|text|piece|post|report|column|essay)\b.{0,400}"
        r"\bre-?(?:publi|print|distrib|post|produc)"
        r"|\bre-?(?:publi|print|distrib|post|produc)\w* (?:or \w+ )?(?:of )?"
        r"this (?:article|story|text|piece|post|report|column|essay)\b",
        re.IGNORECASE | re.DOTALL,
    )


def _refusing(found: Found) -> Found:
    """A refusal that names this very article: wherever it stands it is the article's, and meant of all copies."""
    refused = [say for say in found.says if say.effect == "no" and say.use in COPIES and say.rule == "R8"]
    if not refused or found.scope == "machine" or any(say.effect == "yes" for say in found.says):
        return found
    if _of_this().search(found.words) is None:
        return found
    spoken = {say.use for say in refused}
    more = says([use for use in COPIES if use not in spoken], "no", "R8")
    return msgspec.structs.replace(found, scope="article", generic=False, says=(*found.says, *more))


def _reserving(signals: Sequence[tuple[str, Found]]) -> list[tuple[str, Found]]:
    """What reserves this very text, and what else is printed in its block, is the article's wherever it stands (R4)."""
    from onrecord.rights.printed.retractions import reserves_this
    from onrecord.rights.printed.texts import fold  # (few pages grant anything)

    reserving = {
        (found.evidence.from_, found.evidence.at) for _, found in signals
        if _reserves(found) and reserves_this(fold(found.words))
    }  # fmt: skip
    return [
        (id_, msgspec.structs.replace(found, scope="article", generic=False))
        if _reserves(found) and (found.evidence.from_, found.evidence.at) in reserving else (id_, found)
        for id_, found in signals
    ]  # fmt: skip


def _reserves(found: Found) -> bool:
    """Whether it is print that only asks or refuses."""
    against = all(say.effect in ("no", "ask", "doubt") for say in found.says)
    return bool(found.says) and against and not found.is_licence and found.scope != "machine" and (
        found.evidence.from_ == "visible"
    )  # fmt: skip


_RESERVED: Final = frozenset({"R8", "R9", "R11"})


def _doubting(found: Found) -> Found:
    """What reserves the article against republishing leaves no licence whole that grants its other uses."""
    if found.is_licence or not (found.agency or (found.scope == "article" and not found.generic)):
        return found
    against = any(
        say.use == "republish" and say.effect in _AGAINST and say.rule in _RESERVED for say in found.says
    )  # fmt: skip
    if not against or any(say.effect == "yes" for say in found.says):
        return found
    spoken = {say.use for say in found.says}
    more = says([use for use in _COPIED if use not in spoken], "doubt", "R3")
    return msgspec.structs.replace(found, says=(*found.says, *more))


def _answer(use: Use, voices: list[Voice], signals: Sequence[tuple[str, Found]], case: Case) -> Permission:
    voices = _reaching(use, voices, case)
    voices, overruled = _specific(use, voices)
    voices = _agreeing(voices, signals)
    if any(voice.say.effect == "yes" and not voice.found.is_licence for voice in voices):
        voices = [voice for voice in voices if (voice.say.effect, voice.say.rule) != ("doubt", "R3")]
    if use == "feed" and any(voice.say.effect == "yes" and voice.found.is_licence for voice in voices):
        voices = [voice for voice in voices if not _of_republishing(voice)]
    if use == "index" and any(voice.say.effect == "yes" and voice.found.scope == "machine" for voice in voices):
        voices = [voice for voice in voices if (voice.say.effect, voice.say.rule) != ("doubt", "R20")]
    speaking = [voice for voice in voices if voice.say.effect in _RANK]
    if not speaking:
        return _silence(use, case)
    return _strictest(voices, speaking, overruled)


def _of_republishing(voice: Voice) -> bool:
    """Whether it asks about feeds for no other reason than that it grants republishing, and names no feeds."""
    granted = any(say.use == "republish" and say.effect == "yes" for say in voice.found.says)
    return granted and (voice.say.effect, voice.say.rule) == ("ask", "R10")


def _silence(use: Use, case: Case) -> Permission:
    """R1 and R2: what holds where nobody speaks."""
    return _QUOTED if use == "quote" and not case.empty else _UNKNOWN


def _reaching(use: Use, voices: list[Voice], case: Case) -> list[Voice]:
    """R5, R20 and R16: grants that do not reach this text become asks; for quoting they are as if absent."""
    kept: list[Voice] = []
    for voice in voices:
        own_page = use == "index" and voice.found.scope == "machine"  # a search entry is the page's, whosever the text
        if voice.say.effect != "yes" or voice.found.by_origin or own_page:
            kept.append(voice)
        elif case.other_holder is not None or case.mixed:
            if use != "quote":
                name = case.other_holder or "the text's origin"
                conditions = (*voice.say.conditions, f"permission of {name}")
                kept.append(_asking(voice, "R20" if case.mixed else "R5", conditions))
        elif case.paywall is not None and use in _SOLD and not _attached(voice.found):
            paid = Voice(case.paywall, voice.found, Say(use, "ask", "R16", voice.say.conditions))
            kept += [paid, _asking(voice, "R16", voice.say.conditions)]
        else:
            kept.append(voice)
    return kept


def _asking(voice: Voice, rule: str, conditions: tuple[str, ...]) -> Voice:
    return Voice(voice.id, voice.found, Say(voice.say.use, "ask", rule, conditions))


def _attached(found: Found) -> bool:
    return found.scope == "article" and (found.is_licence or any(say.effect == "yes" for say in found.says))


def _specific(use: Use, voices: list[Voice]) -> tuple[list[Voice], list[Voice]]:
    """R4: what stands on the article goes before the general. Returns (those left, those overruled)."""
    if use not in _LICENSED:
        return voices, []
    grants = [voice for voice in voices if voice.say.effect == "yes"]
    if not grants:
        return voices, []
    on_article = any(_attached(voice.found) for voice in grants)
    tagged = not any(_attached(voice.found) and voice.found.evidence.from_ == "visible" for voice in grants)
    left, overruled = [], []
    for voice in voices:
        if tagged and _names_licence(voice):
            left.append(voice)  # a tag is of the template as the foot is: where print names a licence, both hold (R21)
            continue
        general = voice.found.generic or (on_article and voice.found.scope != "article")
        narrower = voice.found.generic and voice.found.scope == "article" and not on_article
        if voice.say.effect in ("no", "ask") and voice.say.rule != "R18" and not voice.found.agency and (
            general and not narrower
        ):  # fmt: skip
            overruled.append(voice)
        elif voice.say.effect == "yes" and on_article and not _attached(voice.found):
            continue  # a looser word of the site adds nothing to the article's own
        else:
            left.append(voice)
    return left, overruled


def _names_licence(voice: Voice) -> bool:
    """Whether it is a licence that is printed with its elements, and so grants or refuses the use."""
    found = voice.found
    printed = found.is_licence and found.evidence.from_ == "visible"
    return printed and found.licence is not None and voice.say.effect in ("yes", "no")


def _agreeing(voices: list[Voice], signals: Sequence[tuple[str, Found]]) -> list[Voice]:
    """R21: where one licence on the article grants a use, another that is silent or unread on it makes that void."""
    licences = [(id_, found) for id_, found in signals if found.is_licence and found.scope == "article" and found.says]
    spoken = {voice.id for voice in voices if voice.say.effect in _RANK}
    silent = any(id_ not in spoken for id_, _ in licences)
    if not silent or len(licences) < 2:
        return voices
    return [voice for voice in voices if voice.say.effect != "yes" or not voice.found.is_licence]


def _strictest(voices: list[Voice], speaking: list[Voice], overruled: list[Voice]) -> Permission:
    top = max(_RANK[voice.say.effect] for voice in speaking)
    deciding = [voice for voice in speaking if _RANK[voice.say.effect] == top]
    deciding.sort(key=_is_generic)
    # what asks goes against no refusal: it is the refusal's lesser fellow
    lost = [
        voice for voice in speaking
        if _RANK[voice.say.effect] < top and (top < _RANK["no"] or voice.say.effect == "yes")
    ]  # fmt: skip
    if top == _RANK["no"]:
        overruled = [voice for voice in overruled if voice.say.effect == "yes"]
    doubts = [voice for voice in voices if voice.say.effect == "doubt"]
    limits = [voice for voice in voices if voice.say.effect == "if"]
    first = deciding[0]
    conditions = [condition for voice in deciding for condition in voice.say.conditions]
    if top == _RANK["yes"] or first.say.rule in ("R5", "R20"):
        conditions += [condition for voice in limits for condition in voice.say.conditions]
        deciding += limits
    unique = tuple(dict.fromkeys(conditions))
    if top == _RANK["yes"] and doubts:
        because = _ids([*doubts, *deciding])
        return Permission(
            answer="ask", conditions=unique, because=because, against=_ids(deciding), rule=doubts[0].say.rule
        )
    answer = first.say.effect
    assert answer in ("yes", "no", "ask")
    return Permission(
        answer=answer, conditions=unique, because=_ids([*deciding, *lost, *overruled]),
        against=tuple(id_ for id_ in _ids([*lost, *overruled]) if id_ not in _ids(deciding)),
        rule=_rule(first, deciding, lost, overruled),
    )  # fmt: skip


def _rule(first: Voice, deciding: list[Voice], lost: list[Voice], overruled: list[Voice]) -> str:
    granted = [voice for voice in lost if voice.say.effect == "yes"]
    licences = {voice.found.licence or voice.found.words for voice in (*deciding, *granted) if voice.found.is_licence}
    if granted:
        return "R21" if len(licences) > 1 and all(voice.found.is_licence for voice in granted) else "R3"
    if first.say.effect == "yes":
        if len(licences) > 1 and len({voice.say.conditions for voice in deciding if voice.found.is_licence}) > 1:
            return "R21"
        return "R4" if overruled else first.say.rule
    return first.say.rule


def _ids(voices: Sequence[Voice]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([voice.id for voice in voices]))
