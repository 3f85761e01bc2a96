"""Verbs that report where they stand with their subject between the commas of what is said: "No, razona Holt, …".

By language (ISO 639-1), lower case; beside the verbs of each language's table. Elsewhere in a sentence many of them
tell no words: "accusa un ritardo".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

INSERTED: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "prévoit prévoient regrette regrettent déplore déplorent accuse accusent dénonce dénoncent calcule "
        "calculent observe observent argumente plaide plaident résume peste pestent",
        "es": "razona razonó razonan razonaba lamenta lamentó lamentan lamentaban denuncian denunciaba prevé prevén "
        "calcula calculan calculó critica critican criticó protesta protestó protestaba resume resumió ironizaba "
        "argumentan argumentaba",
        "it": "accusa accusano accusato accusava ragiona denuncia denunciano lamenta lamentano prevede prevedono "
        "calcola calcolano stima stimano attacca attaccano protesta protestano riassume avverte avvertono",
        "pt": "estima estimam prevê preveem calcula calculam denuncia denunciam lamenta lamentam lamentava critica "
        "criticam acusa acusam resume resumiu argumenta argumentam",
        "nl": "denkt denken meent menen vindt vinden verwacht verwachten schat schatten",
        "de": "glaubt glauben meint meinen findet finden schätzt schätzen warnt warnen rechnet beklagt beklagen",
    }.items()
}  # fmt: skip
