"""What a speaker does by a statement, where the verb alone tells: for texts that no model reads."""

from __future__ import annotations

import re
from collections.abc import Mapping

from onrecord.record import StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.cues.demanding import ASKING_FOR, CALLING, THREATENING
from onrecord.statements.lexicon.cues.frames import kind_with_end
from onrecord.statements.lexicon.cues.owned import KIND_OF
from onrecord.statements.lexicon.cues.passives import PASSIVES
from onrecord.statements.lexicon.cues.undertakings import UNDERTAKINGS
from onrecord.statements.lexicon.cues.voiced import GERUNDS, INFINITIVES
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.lexicon.kinds.eastern_kinds import SENTENCES
from onrecord.statements.rules.arabic.demands import ARABIC_DEMAND
from onrecord.statements.rules.content_acts import rejected
from onrecord.statements.rules.eastern_kinds import eastern_kind_by_cue
from onrecord.statements.rules.english.appeals import APPEAL
from onrecord.statements.rules.english.estimates import ESTIMATE
from onrecord.statements.rules.english.ultimatums import ULTIMATUM
from onrecord.statements.rules.german.objects import SPOKEN_OUT
from onrecord.statements.rules.german.stances import HELD_FOR, LEFT_OPEN
from onrecord.statements.rules.quotations.owned import OWNED
from onrecord.statements.rules.quotations.turns import QUESTION
from onrecord.statements.rules.reports.adjectives import FOUND_SO
from onrecord.statements.rules.reports.asking import ASKED, REFUSAL
from onrecord.statements.rules.reports.demanded import NEED, VOICE
from onrecord.statements.rules.reports.felt import FELT
from onrecord.statements.rules.reports.undertakings import UNDERTAKING
from onrecord.statements.rules.reports.wanting import NO_ANSWER, WANTED
from onrecord.statements.rules.romance.passives import PASSIVE
from onrecord.statements.rules.turkish.clauses import TURKISH_DEMAND

KIND_BY_PATTERN: Mapping[str, StatementKind] = {
    REFUSAL: "refusal",
    ASKED: "question",
    QUESTION: "question",
    HELD_FOR: "evaluation",
    FELT: "evaluation",
    VOICE: "evaluation",
    NEED: "demand",
    FOUND_SO: "evaluation",
    SPOKEN_OUT: "evaluation",
    WANTED: "demand",
    NO_ANSWER: "refusal",
    LEFT_OPEN: "question",
    ULTIMATUM: "demand",
    APPEAL: "demand",
    ESTIMATE: "claim",
    TURKISH_DEMAND: "demand",
    ARABIC_DEMAND: "demand",
}
"""What a rule that found an attribution tells of its kind by itself."""
OBJECT = "verb object"
"""The pattern of attributions whose content is the verb's object."""
_OWN = {"es": "se", "pt": "se"}
"""With this word before it "negó" turns something down: "se negó a firmar"."""


def kind_by_cue(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """The kind that an attribution's cue tells by itself; None where it serves for several, or is negated."""
    verbs = act_verbs(code)
    if not attribution.cue or attribution.negated:
        return None
    if code in SENTENCES:
        return eastern_kind_by_cue(text, attribution, code)
    if attribution.pattern in KIND_BY_PATTERN:
        return KIND_BY_PATTERN[attribution.pattern]
    words = [word for start, end in attribution.cue for word in re.findall(r"\w+", text[start:end].lower())]
    forms = {**INFINITIVES.get(code, {}), **GERUNDS.get(code, {})}
    words = [forms.get(word, word) for word in words]
    if code == "ar":  # "and" is written with the verb
        words = [word if word in verbs else word.removeprefix("و") for word in words]
    content = text[attribution.content[0][0] : attribution.content[-1][1]]
    if attribution.pattern == UNDERTAKING:
        kind = next((UNDERTAKINGS[code][word].kind for word in words if word in UNDERTAKINGS[code]), None)
        denied = kind == "refusal" and code in _OWN and content.lower().startswith("que ")
        return "denial" if denied and any(verbs.get(word) == "denial" for word in words) else kind
    if code == "de" and "davor" in words and words[0].startswith("warn"):
        return "forecast" if re.match(r"\W*dass\b", content.lower()) else "demand"  # "davor, die Brücke zu sperren"
    if attribution.pattern == OWNED:
        return next((KIND_OF[word] for word in words if word in KIND_OF), None)
    asking = ASKING_FOR.get(code, frozenset()) | CALLING.get(code, frozenset())
    if attribution.pattern == OBJECT and not asking.isdisjoint(words):
        return "demand"
    if attribution.pattern == OBJECT and not THREATENING.get(code, frozenset()).isdisjoint(words):
        return "threat"
    if attribution.pattern == PASSIVE:
        return next((PASSIVES[code][word] for word in words if word in PASSIVES[code]), None)
    if (kind := kind_with_end(code, words)) is not None:
        return (rejected(content, code) or kind) if kind in ("denial", "refusal") else kind
    found = {verbs[word] for word in words if word in verbs}
    if found == {"denial"} and code in _OWN:
        start = attribution.cue[0][0]
        if re.search(rf"\b{_OWN[code]} (?:\w+ )?$", text[max(0, start - 20) : start].lower()):
            return "refusal"
    if found in ({"denial"}, {"refusal"}) and attribution.pattern == OBJECT and (kind := rejected(content, code)):
        return kind
    return found.pop() if len(found) == 1 else None
