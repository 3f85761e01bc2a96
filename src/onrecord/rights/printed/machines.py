"""What a printed sentence says to machines: mining, crawling, training of models. It only ever refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.rights.found import Effect, Say
from onrecord.rights.printed import phrases as p

PRINTED: Final = "printed-only"
_GATHERING: Final = r"\bscrap|\bcrawl|\bharvest|\bspider"
_EXCEPT_SEARCH: Final = r"(?:except|other than|excluding)[^.]{0,40}search engines?"
_FORBIDDEN: Final = (
    r"forbid|prohibit|not (?:permitted|allowed)|untersagt|verboten|interdit|prohibid|vietat|proibid|verboden"
    r"|nicht (?:gestattet|erlaubt|zulässig)|niet (?:toegestaan|toegelaten)|non autoris|no autoriz|não autoriz"
)
_NO_SUCH: Final = (
    r"^\W*(?:no|kein(?:e|erlei)?|pas de|sin|nessun[oa]?|geen|sem) (?:[\w&/'-]+ ){0,4}?"
    r"(?:[\w-]*training|[\w-]*mining|entraînement d'ia|entrenamiento de ia|addestramento di ia|fouille de (?:textes"
    r"|données))"
    r"(?: (?:allowed|permitted|please|erlaubt|gestattet|autorisée?|toegestaan))?\W*$"
)
"""A line that is nothing but a denial: "No AI training"."""
_SITE: Final = (
    r"\b(?:access|use|visit|monitor|copy|data|content|from)\b[^.]{0,80}"
    r"\b(?:site|website|services?|platform|app|pages?)\b"
)
"""What machines are kept from, where no text is named."""
_STEMS: Final = (
    *p.NEEDS[p.MINING], *p.NEEDS[p.CRAWLING], "artificial", "a.i", "machine", "language model", "llm", "train",
    "generative", "neural", "intelli", "lernen",
)  # fmt: skip
_LETTERS: Final = ("ai", "ki", "ia")
_SHORT: Final = r"\b(?:ai|ki|ia)\b"


def may_name_machines(folded: str) -> bool:
    """Whether any pattern of mining, crawling or models can match: a cheap test before them, which misses none."""
    return p.stands(_STEMS, folded) or (p.stands(_LETTERS, folded) and p.has(_SHORT, folded))


def machine_says(folded: str) -> tuple[Say, ...]:
    """What a folded sentence refuses machines; with a way to permission it asks."""
    if not may_name_machines(folded):
        return ()
    mining, crawling = p.has(p.MINING, folded), p.has(p.CRAWLING, folded)
    models = p.has(p.AI, folded)
    training = models and p.has(p.TRAINING, folded)
    using = (
        models and not training and p.has(p.USING, folded) and p.has(p.TEXT, folded) and not p.has(p.MADE_BY_AI, folded)
    )
    if not (mining or crawling or training or using):
        return ()
    reserving = p.has(p.RESERVING, folded)
    refusing = any(p.has(tongue.ban, folded) for tongue in p.TONGUES)
    path = any(p.has(tongue.path, folded) for tongue in p.TONGUES)
    of_site = crawling and p.has(_SITE, folded)
    named = mining or of_site or p.has(p.OBJECT, folded) or p.has(_FORBIDDEN, folded)
    named = named or (training and reserving and p.has(p.TEXT, folded))
    named = named or (training and path and p.has(p.USING, folded))
    denied = (training or mining) and p.has(_NO_SUCH, folded)
    named, refusing = named or denied, refusing or denied
    if not (reserving or refusing or path) or not named:
        return ()
    return tuple(_refusals(folded, mining, crawling, training and not mining and not crawling, path and not reserving))


def _refusals(folded: str, mining: bool, crawling: bool, only_training: bool, ask: bool) -> Iterator[Say]:
    effect: Effect = "ask" if ask else "no"
    conditions = () if ask else (PRINTED,)
    if not only_training:
        yield Say("mine", effect, "R9" if ask else "R14" if mining or not crawling else "R13", conditions)
    yield Say("train", effect, "R9" if ask else "R14" if mining else "R12", conditions)
    if crawling and (not mining or p.has(_GATHERING, folded)):
        yield Say("archive", effect, "R9" if ask else "R13")
        if p.has(_EXCEPT_SEARCH, folded):
            yield Say("index", "yes", "R15")
