"""Participles that tell in the passive what somebody did by words: "è stata annunciata dal sindaco". Data.

By language (ISO 639-1) and kind, lower case: stems before the endings of `ENDINGS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.record import StatementKind
from onrecord.statements.lexicon.by_language import by_language

_STEMS: Final[Mapping[str, Mapping[StatementKind, str]]] = {
    "it": {
        "announcement": "annunciat preannunciat",
        "demand": "chiest sollecitat invocat reclamat",
        "evaluation": "criticat contestat lamentat definit bollat elogiat",
        "claim": "denunciat confermat segnalat ribadit sottolineat evidenziat ricordat",
        "denial": "smentit negat",
        "promise": "promess",
        "proposal": "propost",
        "forecast": "pronosticat",
    },
    "es": {
        "announcement": "anunciad",
        "demand": "pedid exigid reclamad solicitad",
        "evaluation": "criticad lamentad elogiad calificad tildad cuestionad",
        "claim": "denunciad confirmad señalad destacad subrayad recordad",
        "denial": "desmentid negad",
        "promise": "prometid",
        "proposal": "propuest",
        "forecast": "pronosticad",
    },
    "pt": {
        "announcement": "anunciad",
        "demand": "pedid exigid reivindicad solicitad",
        "evaluation": "criticad lamentad elogiad classificad questionad",
        "claim": "denunciad confirmad salientad destacad",
        "denial": "desmentid negad",
        "promise": "prometid",
        "proposal": "propost",
        "forecast": "prognosticad",
    },
    "fr": {
        "announcement": "annoncé",
        "demand": "demandé réclamé exigé",
        "evaluation": "critiqué dénoncé salué déploré fustigé contesté qualifié",
        "claim": "confirmé signalé rappelé souligné révélé évoqué",
        "denial": "démenti nié",
        "promise": "promis",
        "proposal": "proposé préconisé recommandé",
    },
}
_ENDINGS: Final = {"it": "o a i e", "es": "o a os as", "pt": "o a os as", "fr": "- e s es"}
PASSIVES: Final[Mapping[str, Mapping[str, StatementKind]]] = {
    code: {
        stem + ending.strip("-"): kind
        for kind, stems in kinds.items()
        for stem in stems.split()
        for ending in _ENDINGS[code].split()
    }
    for code, kinds in _STEMS.items()
}
"""By language: the participles, with what each does."""
BY: Final = by_language({
    "it": "da dal dallo dalla dall dai dagli dalle", "es": "por", "pt": "por pelo pela pelos pelas", "fr": "par",
})  # fmt: skip
"""Words before who did it."""
