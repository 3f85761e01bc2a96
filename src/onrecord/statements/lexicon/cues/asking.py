"""Words of indirect questions ("asks who pays") and of those who will say nothing, in other languages than English.

By language (ISO 639-1), lower case.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

ASKING: Final = by_language({
    "de": "fragt fragte fragen fragten",
    "fr": "demande demandent demandait demandé interroge interrogent",
    "es": "pregunta preguntan preguntó preguntaron preguntaba preguntado",
    "it": "chiede chiedono chiesto domanda domandano domandato",
    "pt": "pergunta perguntam perguntou perguntaram questiona questionou",
    "nl": "vraagt vroeg vragen vroegen",
    "sv": "frågar frågade undrar undrade",
    "no": "spør spurte undrer undret",
    "da": "spørger spurgte",
    "pl": "pyta pytają zapytał zapytała spytał spytała",
    "ru": "спрашивает спросил спросила спросили",
    "uk": "запитує запитав запитала запитали",
})  # fmt: skip
"""Verbs that a question may follow."""
QUESTION_WORDS: Final = by_language({
    "de": "ob wer wen wem wessen was wann wo wohin woher wie warum wieso weshalb wofür womit woran welche welcher "
    "welches welchen welchem inwieweit inwiefern",
    "fr": "si qui comment pourquoi quand où combien quel quelle quels quelles",
    "es": "si quién quiénes qué cómo cuándo dónde cuánto cuántos cuál por",
    "it": "se chi cosa come perché quando dove quanto quale quali",
    "pt": "se quem como quando onde quanto qual por",
    "nl": "of wie wat hoe waarom wanneer waar welke",
    "sv": "om vem vad hur varför när var vilka",
    "no": "om hvem hva hvordan hvorfor når hvor hvilke",
    "da": "om hvem hvad hvordan hvorfor hvornår hvor hvilke",
    "pl": "czy kto kogo co jak dlaczego kiedy gdzie ile",
    "ru": "кто что как почему когда где сколько зачем",
    "uk": "чи хто що як чому коли де скільки",
})  # fmt: skip
"""Words with which the question begins."""
WANTING: Final = by_language({
    "de": "wollte wollten will wollen mochte mochten möchte möchten",
    "fr": "voulu souhaité veut souhaite veulent souhaitent voulait souhaitait désiré",
    "es": "quiso quisieron quiere quieren quería",
    "it": "voluto vuole vogliono voleva",
    "pt": "quis quiseram quer querem",
    "nl": "wil willen wilde wilden",
    "sv": "vill ville",
    "no": "vil ville ønsker ønsket",
    "da": "vil ville ønsker ønskede",
    "pl": "chce chcą chciał chciała chcieli",
})  # fmt: skip
"""Verbs that, with "not" or "no", say that somebody will not comment."""
NO_OR_NOT: Final = by_language({
    "de": "nicht keine keinen nichts", "fr": "pas aucun", "es": "no", "it": "non", "pt": "não", "nl": "niet geen",
    "sv": "inte", "no": "ikke", "da": "ikke", "pl": "nie",
})  # fmt: skip
DECLINING: Final = by_language({
    "es": "evitó evitaron evita declinó declinaron declina rehusó rehusaron rehúsa eludió eludieron",
    "fr": "évité évite éludé", "it": "evitato evita evitano declinato", "pt": "evitou evitaram evita",
    "nl": "weigerde weigerden weigert", "cs": "odmítl odmítla odmítli odmítlo odmítá odmítají",
    "sk": "odmietol odmietla odmietli odmieta", "uk": "відмовився відмовилася відмовились",
    "ru": "отказался отказалась отказались", "pl": "odmówił odmówiła odmówili odmawia",
})  # fmt: skip
"""Verbs that say so without "not"."""
COMMENTING: Final = by_language({
    "de": "äußern äussern kommentieren beantworten antworten stellungnahme stellung",
    "fr": "commenter exprimer réagir répondre prononcer",
    "es": "comentar referirse responder pronunciarse opinar comentarios declaraciones",
    "it": "commentare rispondere pronunciarsi commenti dichiarazioni",
    "pt": "comentar responder pronunciar comentários declarações",
    "nl": "reageren commentaar antwoorden ingaan",
    "sv": "kommentera uttala svara",
    "no": "kommentere uttale svare",
    "da": "kommentere udtale svare",
    "cs": "komentovat vyjádřit vyjadřovat", "sk": "komentovať vyjadriť", "uk": "коментувати",
    "ru": "комментировать отвечать", "pl": "komentować odpowiadać",
})  # fmt: skip
"""What they will not do."""
UNSAID: Final = by_language({
    "de": "sagen beantworten verraten", "fr": "dire préciser révéler indiquer", "es": "decir precisar revelar",
    "it": "dire precisare rivelare", "pt": "dizer revelar adiantar", "nl": "zeggen onthullen", "sv": "säga avslöja",
    "no": "si avsløre", "da": "sige afsløre", "pl": "powiedzieć ujawnić zdradzić",
})  # fmt: skip
"""Verbs of saying, before the question that somebody does not want to answer."""
