"""A statement's words where they stand alone, without the article around them: in a list, a table, a feed.

A report that somebody did not say or think something is an attribution with the negation in its cue ("Holt never said
that …"). Its content alone would tell the contrary, so there the cue stands before it, in brackets as what is not of
the content.

Where the words are no sentence ("rejected | a call to resign", "agreed | to open the gates") it takes the verb to know
whether somebody was for or against them. Lists for people show it in the same brackets; it is no part of the words.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord.record import Form, Statement, StatementKind
from onrecord.statements.lexicon.cues.frames import goes_with
from onrecord.statements.lexicon.cues.polarity import NOT, ONLY
from onrecord.statements.lexicon.cues.undertakings import UNDERTAKINGS
from onrecord.statements.lexicon.kinds.acts import act_verbs

_LONGEST = 60
"""Characters of a cue that is a verb with what belongs to it, and no clause."""
_AGAINST: frozenset[StatementKind] = frozenset(("denial", "refusal"))
_SAYING: frozenset[StatementKind] = frozenset(("claim", "question", "announcement"))
"""Kinds of acts that a clause tells as well."""


def words_alone(statement: Statement) -> str:
    """The content; `[never said] that …` where the cue says that it was not said."""
    cue = statement.cue.text if statement.cue else ""
    return f"[{cue}] {statement.content.text}" if is_negated(cue) else statement.content.text


def words_listed(statement: Statement, language: str | None) -> str:
    """The content as a list for people has it: `[rejected] a call to resign`. `language` is the article's."""
    words = words_alone(statement)
    verb = verb_told(statement.cue.text if statement.cue else None, words, statement.form, language)
    return f"[{verb}] {words}" if verb else words


def is_negated(cue: str) -> bool:
    """Whether a cue holds a word that negates it, in any language that has a list: not that of "not only said"."""
    words = re.findall(r"\w+(?:[’']\w+)?", cue.lower())
    return any(
        (word in _negations() or word.replace("’", "'").endswith("n't")) and after not in ONLY
        for word, after in pairwise([*words, ""])
    )


def verb_told(cue: str | None, content: str, form: Form, language: str | None) -> str | None:
    """The cue that belongs before words that do not tell by themselves what was done with them; None where they do.

    `content` is that of `words_alone`, `language` the article's. Quoted words tell it; so does a clause, unless it was
    denied; and beside English, for want of lists, all but the objects of verbs that tell their kind.
    """
    if not cue or len(cue) > _LONGEST or form == "direct" or content.startswith("["):
        return None
    code = (language or "").lower().partition("-")[0]
    words = re.findall(r"\w+", cue.lower())
    acts = {act for word in words if (act := act_verbs(code).get(word))}
    if code == "en":
        if not _AGAINST.isdisjoint(acts) or not _turning_down().isdisjoint(words):
            return cue
        if not _plain().isdisjoint(words) or _clause().match(content) or not words:
            return None
        return None if _is_behind(cue, content) else cue
    led = content.partition(" ")[0].lower() in _THAT
    undertaken = any(word in UNDERTAKINGS.get(code, ()) for word in words)
    framed = len(words) > 1 and goes_with(code, words[0], words[-1])
    return cue if acts - _SAYING or ((undertaken or framed) and not led) else None


_THAT = frozenset("que che dass daß dat att at że что що".split())
"""With these a clause begins that is told as it was said."""


def _is_behind(cue: str, content: str) -> bool:
    """Whether a passive stands behind words that it does not lead: "In the years to come homes | are expected". Its
    place is not known here, so that a name behind "is worried" is taken for such words too, and has no verb.
    """
    passive = _passive().fullmatch(cue)
    return passive is not None and (content[:1].isupper() or (passive[1] is not None and not content.startswith("to ")))


@cache
def _passive() -> re.Pattern[str]:
    """A cue that ends in a passive; in the group verbs whose subject is of what is said, wherever it stands."""
    raised = (
        r"expected|believed|thought|supposed|rumou?red|feared|hoped|estimated|projected|predicted|planned|known|said"
    )
    other = r"\w+(?:ed|en|told|made|held)"
    return re.compile(
        rf"(?:\w+ )?(?:not )?(?:is|are|was|were|be|been)(?: not| also| \w+ly)* (?:({raised})|{other})", re.IGNORECASE
    )


@cache
def _plain() -> frozenset[str]:
    """Forms of verbs that give somebody's words or thoughts as they are, whatever stands behind them."""
    return frozenset(
        "say says said saying tell tells told telling add adds added adding note notes noted noting state states "
        "stated stating write writes wrote written writing report reports reported reporting reportedly claim claims "
        "claimed claiming think thinks thought thinking believe believes believed believing according per ask asks "
        "asked asking".split()
    )


@cache
def _turning_down() -> frozenset[str]:
    words = "reject rejects rejected rejecting dismiss dismisses dismissed dismissing deny refuse decline"
    return frozenset(words.split())


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[“\"‘']?(?:that|whether|if|how|why|what|who|when|where|which|because)\b", re.IGNORECASE)


@cache
def _negations() -> frozenset[str]:
    return frozenset().union(*NOT.values()) | {"no"}
