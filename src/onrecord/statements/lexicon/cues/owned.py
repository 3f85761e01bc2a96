"""What is somebody's by a possessive and says what they said: "Sein Fazit: …", "à ses yeux", "a su juicio". Data.

In other languages than English; all lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.record import StatementKind
from onrecord.statements.lexicon.by_language import by_language

_ROMANCE_EITHER: Final = "e"
POSSESSIVES: Final[Mapping[str, Mapping[str, str]]] = {
    "de": {**dict.fromkeys("sein seine seiner seinem seinen".split(), "m"),
           **dict.fromkeys("ihr ihre ihrer ihrem ihren".split(), "f")},
    "nl": {"zijn": "m", "haar": "f"},
    "sv": {"hans": "m", "hennes": "f"},
    "no": {"hans": "m", "hennes": "f"},
    "da": {"hans": "m", "hendes": "f"},
    "pl": {"jego": "m", "jej": "f"},
    "cs": {"jeho": "m", "její": "f"},
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
        "cs": "závěr vzkaz rada odpověď přání verdikt",
        "pl": "zdaniem wniosek odpowiedź apel rada komentarz",
        "fr": "crainte espoir thèse avis position impression conviction constat verdict conclusion message conseil "
        "souhait vœu réponse argument objectif crainte regret "
        "avertissement explication credo bilan diagnostic recommandation espoir appel analyse",
        "es": "conclusión mensaje consejo respuesta veredicto diagnóstico objetivo argumento deseo advertencia "
        "esperanza opinión tesis impresión sensación postura denuncia convicción "
        "explicación balance petición propuesta temor análisis",
        "it": "auspicio timore tesi opinione posizione impressione convinzione conclusione messaggio consiglio "
        "risposta giudizio verdetto appello obiettivo speranza bilancio diagnosi "
        "richiesta spiegazione commento analisi",
        "pt": "esperança receio tese opinião posição impressão convicção conclusão mensagem conselho resposta objetivo "
        "desejo balanço apelo explicação comentário análise",
    }.items()
}
"""By language: nouns for what is said, behind a possessive and before a colon."""
VIEWERS: Final = by_language({
    "fr": "syndicat syndicats opposition association associations collectif avocat avocate avocats expert experts "
    "économiste économistes historien historienne sociologue politologue analystes procureur procureure parquet "
    "défense défenseurs ong organisation organisations chercheur chercheuse spécialistes élus écologistes détracteurs "
    "partisans opposants intersyndicale fédération cgt cfdt riverains ministre ministère",
    "es": "sindicato sindicatos oposición asociación asociaciones plataforma abogado abogada expertos experto experta "
    "economistas economista historiador historiadora sociólogo politólogo analistas fiscal fiscalía defensa "
    "organización organizaciones ecologistas detractores críticos portavoz alcalde alcaldesa ministro ministra "
    "investigador investigadora investigadores patronal vecinos federación",
    "it": "sindacato sindacati opposizione opposizioni associazione associazioni comitato avvocato avvocata esperti "
    "economisti economista storico storica sociologo politologo analisti procura procuratore difesa "
    "organizzazione organizzazioni ambientalisti detrattori critici portavoce sindaco sindaca ministro ministra "
    "ricercatori inquirenti investigatori legali accusa",
    "pt": "sindicato sindicatos oposição associação associações advogado advogada especialistas especialista "
    "economistas economista historiador historiadora sociólogo politólogo analistas procurador procuradora defesa "
    "organização organizações ambientalistas críticos porta-voz ministro ministra pesquisador pesquisadora "
    "pesquisadores investigadores",
})  # fmt: skip
"""Who has views for others to hear: "pour le syndicat, …"."""
JUDGING_OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("il faut", "il n y a pas", "il n y a aucun", "il s agit", "il est urgent", "il est essentiel",
           "il est important", "il est nécessaire", "rien ne", "ce n est pas"),
    "es": ("no hay", "se trata", "no se trata", "hay que", "es necesario", "es importante", "es fundamental",
           "es imprescindible", "es urgente"),
    "it": ("non c è", "non ci sono", "si tratta", "non si tratta", "bisogna", "occorre", "serve", "è necessario",
           "è importante", "è fondamentale", "è urgente"),
    "pt": ("não há", "trata-se", "não se trata", "é preciso", "é necessário", "é importante", "é fundamental",
           "é urgente"),
}  # fmt: skip
"""First words of a clause that judges."""
_KINDS: Final[Mapping[StatementKind, str]] = {
    "demand": "appell forderung rat ratschlag bitte tipp empfehlung mahnung plädoyer conseil appel recommandation "
    "consejo petición consiglio appello richiesta conselho apelo advies oproep pleidooi råd uppmaning oppfordring "
    "opfordring apel rada",
    "evaluation": "auspicio esperanza esperança opinión opinione opinião avis convinzione convicción convicção urteil "
    "kritik credo überzeugung meinung ansicht wunsch hoffnung verdict souhait vœu regret espoir "
    "veredicto deseo giudizio verdetto speranza desejo oordeel wens dom önskan",
    "forecast": "timore receio prognose befürchtung sorge crainte temor",
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
    "cs": (("podle", "názoru slov mínění", ""),),
    "pl": (("", "zdaniem", ""), ("w", "ocenie opinii", "")),
    "fr": (("à", "yeux avis sens", ""), ("a", "yeux avis sens", "")),
    "es": (("a", "juicio parecer entender", ""), ("en", "opinión", ""), ("según", "versión", "")),
    "it": (("a", "avviso parere giudizio", ""),),
    "pt": (("na", "opinião avaliação visão", ""), ("em", "opinião avaliação visão", ""), ("a", "ver", "")),
}
"""By language: what stands before a possessive, the nouns behind it, and what stands behind these: "à ses yeux"."""
