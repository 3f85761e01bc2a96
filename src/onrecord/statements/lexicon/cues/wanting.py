"""Wanting that another does something, and giving no answer: words by language (ISO 639-1), lower case. Data."""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

WANTS: Final = by_language({
    "de": "will wollen wollte wollten möchte möchten wünscht wünschte wünschen wünschten",
    "fr": "veut veulent voulait voulaient voudrait voudraient souhaite souhaitent souhaitait souhaiterait",
    "es": "quiere quieren quiso quisieron quería querían desea desean deseaba",
    "it": "vuole vogliono voleva volevano vorrebbe vorrebbero auspica auspicano",
    "pt": "quer querem queria queriam quis quiseram deseja desejam",
    "nl": "wil willen wilde wilden wenst wensen",
    "sv": "vill ville önskar önskade", "no": "vil ville ønsker ønsket", "da": "vil ville ønsker ønskede",
    "pl": "chce chcą chciał chciała chcieli chciałby chciałaby", "cs": "chce chtějí chtěl chtěla chtěli",
    "ru": "хочет хотят хотел хотела хотели", "uk": "хоче хочуть хотів хотіла хотіли",
})  # fmt: skip
"""Verbs of wanting."""
THAT: Final = by_language({
    "de": "dass", "fr": "que qu", "es": "que", "it": "che", "pt": "que", "nl": "dat", "sv": "att", "no": "at",
    "da": "at", "pl": "żeby aby by", "cs": "aby", "ru": "чтобы", "uk": "щоб",
})  # fmt: skip
"""What leads to what another is to do."""
ANSWERS: Final = by_language({
    "de": "reagiert reagierte reagierten geantwortet antwortete antworteten beantwortet beantwortete beantworteten "
    "geäußert äußerte äußerten",
    "fr": "commenté réagi répondu", "es": "comentado respondido contestado respondió respondieron contestó contestaron",
    "it": "commentato risposto replicato", "pt": "comentou respondeu responderam comentaram manifestou manifestaram "
    "posicionou retornou",
    "nl": "gereageerd reageerde reageerden geantwoord", "sv": "svarat svarade kommenterat besvarat",
    "no": "svart svarte besvart kommentert", "da": "svaret svarede besvaret kommenteret",
    "pl": "odpowiedział odpowiedziała odpowiedziało odpowiedzieli skomentował skomentowała",
})  # fmt: skip
"""Verbs of answering, which with "not" tell that somebody gave none."""
ASKED: Final[dict[str, str]] = {
    "de": r"\w*anfragen?|\w*fragen?|bitten?",
    "fr": r"questions?|demandes?|sollicitations?|appels?|situation|informations?",
    "es": r"preguntas?|solicitud(?:es)?|consultas?|peticion(?:es)?|petición|llamadas?|cierre|publicación",
    "it": r"domand[ae]|richiest[ae]|vicenda|notizia|pubblicazione",
    "pt": r"perguntas?|pedidos?|questões|contatos?|contactos?|questionamentos?|publicação|caso|assunto",
    "nl": r"vragen|vraag|verzoek|verzoeken",
    "sv": r"frågor|frågan|förfrågan|mejl|samtal", "no": r"spørsmål|henvendelsene?|henvendelser|e-post",
    "da": r"spørgsmål|henvendelser(?:ne)?|henvendelsen", "pl": r"pytani[ea]|pytań|prośbę|sprawy",
}  # fmt: skip
"""Nouns for what is answered, or commented on."""
