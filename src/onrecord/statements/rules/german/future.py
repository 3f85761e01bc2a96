"""The German future, told from the passive by the clause's last word: "wird steigen", not "wird gebaut"."""

from __future__ import annotations

import re
from typing import Final

_CLAUSE = re.compile(r"[^,;:–—.!?()]+")
_AUXILIARY: Final = frozenset("wird werden werde werdet würde würden".split())
_OF_ME: Final = frozenset("ich Ich wir Wir".split())
"""Whose "würde" tells a wish."""
_MODALS: Final = frozenset("können müssen sollen dürfen wollen".split())
_WORD = re.compile(r"[^\W\d_]+")
_INFINITIVES: Final = frozenset(
    "gehen geben gewinnen gelten genießen gehören geschehen gelingen genügen gefallen gestalten gewähren gewährleisten "
    "gefährden gelangen gestehen genehmigen geraten gedenken gewöhnen gebären".split()
)
"""Verbs that begin with ge-, which are no participles."""
_PARTICIPLE: Final = re.compile(
    r"(?:\w{2,}|)ge\w{2,}en|\w*(?:boten|loren|hoben|schoben|schlossen|troffen|begonnen|worfen|sprochen|brochen|schossen|nommen"
    r"|bewiesen|verwiesen|erwiesen|schieden|vermieden|vertrieben|schrieben|betrieben|standen|bunden|funden|wunden|fohlen"
    r"|stohlen|zogen|wogen|logen|geben|lassen|halten|treten|raten|fahren|fangen|rufen|sehen)"
)


_AHEAD: Final = frozenset(
    "spätestens frühestens demnächst "
    "dann wenn falls sonst künftig zukünftig zukunft bald ab bis später morgen langfristig mittelfristig "
    "nächste nächsten nächstes nächster kommende kommenden kommendes kommender dadurch "
    "jahren monaten wochen tagen".split()
)
"""Words, lower case, that make "würden" what will or would be."""
_BECOMING: Final = frozenset(
    "steigen sinken fallen wachsen zunehmen abnehmen folgen führen kommen scheitern verlieren gewinnen passieren "
    "drohen entstehen brechen sterben verschwinden schließen profitieren werden".split()
)
"""Verbs of what comes about."""
_AS_IT_IS: Final = frozenset("derzeit bereits schon lieber gern gerne oft meist meistens regelmäßig heute".split())
"""Words beside "würde" that tell what is or is wished."""


def is_german_future(sentence: str, reported: bool = False) -> bool:
    """Whether a clause of a German sentence tells what will be: "wird", with an infinitive at the clause's end.

    Participles that are infinitives as well ("erhalten", "vergeben") count as participles. `reported`: whether the
    sentence stands without marks; "würden" is then what somebody does, too: "Sie würden ihn drängen, sagte Holt".
    """
    ahead = not reported or not _AHEAD.isdisjoint(word.lower() for word in _WORD.findall(sentence))
    return any(_is_future(_WORD.findall(clause), ahead) for clause in _CLAUSE.findall(sentence))


def _is_future(words: list[str], ahead: bool) -> bool:
    at = next((at for at, word in enumerate(words) if word in _AUXILIARY or word.lower() == "wird"), None)
    if (
        at is None
        or len(words) < 3
        or (words[at] in ("würde", "würden") and _OF_ME & set(words[max(0, at - 1) : at + 2]))
    ):
        return False
    if words[at] in ("würde", "würden") and not _would_be(words, at, ahead):
        return False
    if at == len(words) - 2 and words[at] == "werden" and words[-1] in _MODALS and not _is_infinitive(words[at - 1]):
        return False  # "die Frage, welche Brücken gebaut werden können"
    if at == len(words) - 1:
        return at > 0 and _is_infinitive(words[at - 1])
    return words[-1] in ("können", "müssen", "werden", "sein", "haben") or _is_infinitive(words[-1])


def _would_be(words: list[str], at: int, ahead: bool) -> bool:
    """Whether "würde" or "würden" looks ahead: not in "wie es das Gesetz verlangen würde", "als würde er"."""
    if words[0].lower() in ("wie", "als") or not _AS_IT_IS.isdisjoint(words):
        return False
    return words[at] == "würde" or ahead or not _BECOMING.isdisjoint(words[-2:])


def _is_infinitive(word: str) -> bool:
    if not word.islower() or not word.endswith("n") or len(word) < 4:
        return False
    return word in _INFINITIVES or _PARTICIPLE.fullmatch(word) is None
