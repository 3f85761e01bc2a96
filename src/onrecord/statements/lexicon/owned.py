"""What is somebody's by a possessive and says what they said: "Sein Fazit: …", "à ses yeux", "a su juicio". Data.

In other languages than English; all lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.record import StatementKind

_ROMANCE_EITHER: Final = "e"
POSSESSIVES: Final[Mapping[str, Mapping[str, str]]] = {
    "de": {**dict.fromkeys("sein seine seiner seinem seinen".split(), "m"),
           **dict.fromkeys("ihr ihre ihrer ihrem ihren".split(), "f")},
    "nl": {"zijn": "m", "haar": "f"},
    "sv": {"hans": "m", "hennes": "f"},
    "no": {"hans": "m", "hennes": "f"},
    "da": {"hans": "m", "hendes": "f"},
    "pl": {"jego": "m", "jej": "f"},
    "fr": dict.fromkeys(("son", "sa", "ses"), _ROMANCE_EITHER),
    "es": dict.fromkeys(("su", "sus"), _ROMANCE_EITHER),
    "it": dict.fromkeys("suo sua suoi sue".split(), _ROMANCE_EITHER),
    "pt": dict.fromkeys("seu sua seus suas".split(), _ROMANCE_EITHER),
}  # fmt: skip
"""By language (ISO 639-1): the words for his and her, with whose they are, `e` where they do not tell."""
SAYING: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "de": "fazit urteil appell forderung prognose erfahrung bilanz botschaft rat ratschlag wunsch hoffnung vorwurf "
        "kritik befürchtung sorge begründung argument antwort erklärung einschätzung these vermutung tipp resümee "
        "credo motto devise plädoyer bitte warnung ankündigung versprechen kommentar reaktion diagnose schluss "
        "schlussfolgerung vorschlag ziel mahnung empfehlung meinung überzeugung ansicht rechnung analyse",
        "nl": "conclusie boodschap advies antwoord oordeel oproep doel wens reactie verklaring pleidooi",
        "sv": "slutsats budskap råd svar dom uppmaning förklaring kommentar önskan",
        "no": "konklusjon budskap råd svar dom oppfordring forklaring kommentar",
        "da": "konklusion budskab råd svar dom opfordring forklaring kommentar",
        "pl": "zdaniem wniosek odpowiedź apel rada komentarz",
        "fr": "constat verdict conclusion message conseil souhait vœu réponse argument objectif crainte regret "
        "avertissement explication credo bilan diagnostic recommandation espoir appel analyse",
        "es": "conclusión mensaje consejo respuesta veredicto diagnóstico objetivo argumento deseo advertencia "
        "explicación balance petición propuesta temor análisis",
        "it": "conclusione messaggio consiglio risposta giudizio verdetto appello obiettivo speranza bilancio diagnosi "
        "richiesta spiegazione commento analisi",
        "pt": "conclusão mensagem conselho resposta objetivo desejo balanço apelo explicação comentário análise",
    }.items()
}
"""By language: nouns for what is said, behind a possessive and before a colon."""
_KINDS: Final[Mapping[StatementKind, str]] = {
    "demand": "appell forderung rat ratschlag bitte tipp empfehlung mahnung plädoyer conseil appel recommandation "
    "consejo petición consiglio appello richiesta conselho apelo advies oproep pleidooi råd uppmaning oppfordring "
    "opfordring apel rada",
    "evaluation": "urteil kritik credo überzeugung meinung ansicht wunsch hoffnung verdict souhait vœu regret espoir "
    "veredicto deseo giudizio verdetto speranza desejo oordeel wens dom önskan",
    "forecast": "prognose befürchtung sorge crainte temor",
    "promise": "versprechen ziel objectif objetivo obiettivo doel",
    "announcement": "ankündigung",
    "proposal": "vorschlag propuesta",
}
KIND_OF: Final[Mapping[str, StatementKind]] = {noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()}
"""What such a noun says that its owner does; nouns of mere telling are in none."""
_DE: Final = "meinung ansicht auffassung einschätzung überzeugung darstellung schilderung"
VIEWS: Final[Mapping[str, tuple[tuple[str, str, str], ...]]] = {
    "de": (("", _DE, "nach"), ("nach", f"{_DE} worten angaben aussage", "")),
    "nl": (("naar", "mening oordeel", ""), ("volgens", "mening", "")),
    "sv": (("enligt", "mening uppfattning", ""),),
    "no": (("etter", "mening oppfatning", ""), ("ifølge", "forklaring", "")),
    "da": (("efter", "mening opfattelse", ""), ("ifølge", "forklaring", "")),
    "pl": (("", "zdaniem", ""), ("w", "ocenie opinii", "")),
    "fr": (("à", "yeux avis sens", ""), ("a", "yeux avis sens", "")),
    "es": (("a", "juicio parecer entender", ""), ("en", "opinión", ""), ("según", "versión", "")),
    "it": (("a", "avviso parere giudizio", ""),),
    "pt": (("na", "opinião avaliação visão", ""), ("em", "opinião avaliação visão", ""), ("a", "ver", "")),
}
"""By language: what stands before a possessive, the nouns behind it, and what stands behind these: "à ses yeux"."""
