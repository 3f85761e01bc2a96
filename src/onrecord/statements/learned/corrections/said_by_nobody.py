"""What the model takes for statements though nobody made them: what a text tells its reader to do, or to think.

And what is no saying by its words: links and pictures passed on, labels of a list, a clause in place of a source.

"You may have heard that …" and "Ask for a line that shows …" are the writer’s words to the reader. News has few: of
2,063 statements found in 105 articles of PolNeAR's train part none has "you" for a source outside of quotations, or a
verb in its bare form without a source.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.lexicon.languages.english import SAID


def without_readers(text: str, found: Found) -> Found:
    """The attributions of an English text without those to its reader."""
    return without(found, lambda one: _is_told_to_reader(text, one))


def without(found: Found, is_none: Callable[[Attribution], bool]) -> Found:
    """The attributions without those that are none, and what stands within them or continues them."""
    gone = {one.content[0] for one in found.attributions if is_none(one)}
    if not gone:
        return found
    kept = (one for one in found.attributions if gone.isdisjoint((one.content[0], one.within, one.continues)))
    return Found(tuple(kept), found.quotations)


def _is_told_to_reader(text: str, one: Attribution) -> bool:
    if not one.cue or one.within or one.continues or one.pattern == "turn":
        return False
    cue = " ".join(text[start:end] for start, end in one.cue)
    if one.source:
        source = text[slice(*one.source[0])]
        told = _reader().match(source) is not None and not _told().search(cue)
        return told or _clause().match(source) is not None or _is_shown(text, one, cue)
    return _bare().match(cue) is not None or _is_label(text, one, cue)


def _is_shown(text: str, one: Attribution, cue: str) -> bool:
    """Whether somebody passed on a link or a picture, without a word of their own: "posted a photo of the quay"."""
    content = " ".join(text[start:end] for start, end in one.content)
    shown = _passed_on().search(" ".join(f"{cue} {content}".split())) is not None
    return shown and not re.search(r"[\"“”]|\b(?:claiming|saying|says|in which)\b", content)


@cache
def _reader() -> re.Pattern[str]:
    """Who reads, and what is theirs; but "your newspaper reported" in a letter says who did."""
    papers = "report|article|paper|newspaper|editorial|correspondent|minister"
    return re.compile(rf"you\Z|your (?!(?:own )?(?:{papers})\b)", re.IGNORECASE)


def _is_label(text: str, one: Attribution, cue: str) -> bool:
    """Whether a cue is a heading of what stands behind it, and no verb: "3. Myth: Boats are slow"."""
    start = one.cue[0][0]
    opens = re.fullmatch(r"\W*(?:\d+\W*)?", text[text.rfind("\n", 0, start) + 1 : start]) is not None
    return opens and _label().fullmatch(cue) is not None


@cache
def _passed_on() -> re.Pattern[str]:
    """Verbs of showing, with what is shown."""
    thing = r"(?:an?|the|this|that|her|his|their) (?:[\w-]+ ){0,2}?(?:link|photo|photograph|picture|image|video|clip)\b"
    verb = r"(?:(?:has|had|have|also|later|then) )*(?:(?:re)?post(?:ed|ing|s)|shar(?:ed|ing|es))"
    return re.compile(rf"^{verb} {thing}|^link(?:ed|ing|s) to ")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"(?:Myth|Fact|Tip|Note|Warning|Question|Answer|Example|Update|Step|Source|Verdict|Pros|Cons):")


@cache
def _clause() -> re.Pattern[str]:
    """A sentence's beginning where a source should be: "That’s a fair" before "question"."""
    return re.compile(r"(?:That|It|This|There|Here)[’']s\b|(?:This|That|It) (?:is|was) ")


@cache
def _told() -> re.Pattern[str]:
    """Verbs of what somebody who is spoken to has said indeed: "You said that …"; not "you were told"."""
    verbs = "|".join(sorted(SAID | {"spoke", "talked", "saying", "telling", "writing"}))
    passive = "".join(rf"(?<!\b{form} )" for form in ("been", "being", "were", "are"))
    return re.compile(rf"{passive}\b(?:{verbs})\b")


@cache
def _bare() -> re.Pattern[str]:
    """A verb in its bare form, as advice has it, alone or forbidden; or what is to be done, in -ing."""
    verbs = (
        "acknowledge anticipate ask assess assume avoid bear choose compare consider craft create decide define "
        "describe determine develop discover discuss educate establish evaluate examine expect explain explore find "
        "focus identify imagine inform investigate keep know learn let look check make mention note pick prepare "
        "provide ensure read remember remind repeat request say see select set specify start stop take talk teach tell "
        "think trust understand verify watch weigh wonder write"
    )
    doing = "assessing choosing deciding determining ensuring identifying knowing learning measuring understanding"
    other = (
        r"analy[sz]e|emphasi[sz]e|recogni[sz](?:e|ing)|pay attention|be (?:aware|sure|prepared|careful|mindful|ready)"
    )
    words = "|".join((*verbs.split(), *doing.split(), other))
    return re.compile(rf"(?:do(?: not|n[’']t) (?:ever )?)?(?:{words})\b", re.IGNORECASE)
