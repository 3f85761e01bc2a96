"""Words before a name that make it another's than who speaks: "el abogado de | Ada Holt". By language (ISO 639-1).

Parts of regular expressions for lower case words.
"""

from __future__ import annotations

from typing import Final

PREPOSITIONS: Final[dict[str, str]] = {
    "fr": "de|d|du|des|à|au|aux|sur|par|pour|contre|avec|chez|sauf|hormis|excepté|entre|dans|sans|envers|autour",
    "es": "de|del|a|al|sobre|por|para|contra|con|en|sin|excepto|salvo|menos|entre|hacia|ante",
    "it": "di|d|del|dello|dell|della|dei|a|ad|al|su|sul|da|dal|per|contro|con|in|tranne|eccetto|salvo|tra|fra",
    "pt": "de|do|da|dos|das|a|ao|à|sobre|por|pelo|pela|para|contra|com|em|exceto|salvo|menos|entre",
    "ca": r"de|d|d \w+|del|dels|a|al|als|amb|per|pel|en|sobre|sense|contra|entre|excepte|llevat",
    "nl": "van|voor|over|bij|met|tegen|rond|aan|door|behalve|tussen|onder|namens",
    "de": "von|vom|für|gegen|um|bei|mit|über|an|durch|außer|ausser|zwischen|aus|unter|neben|ohne|wegen|zu",
    "sv": "för|av|om|mot|med|hos|utom|kring|bakom",
    "no": "for|av|om|mot|med|hos|unntatt|rundt|bak",
    "da": "for|af|om|mod|med|hos|undtagen|omkring|bag",
}
"""Behind these a name is inside of the phrase; those that leave somebody out are among them."""

WHOSE: Final[dict[str, str]] = {
    "fr": "dont", "es": "cuy[oa]s?", "it": "cui", "pt": "cuj[oa]s?", "nl": "waarvan|wiens|wier", "de": "dessen|deren",
    "sv": "vars",
}  # fmt: skip
"""What begins a clause that tells of somebody else: "la empresa, cuyo presidente es | Ada Holt"."""

WHO: Final[dict[str, str]] = {
    "fr": "qui|que", "es": "que|quien(?:es)?", "it": "che", "pt": "que|quem", "nl": "die|dat",
    "sv": "som", "no": "som", "da": "som|der",
}  # fmt: skip
"""What begins a clause that says what somebody does: "la comissão que investiga | Ada Holt"."""

OF_SOMEBODY: Final[dict[str, str]] = {
    "fr": "du|de la|de l|des|de|d",
    "es": "del|de la|de los|de las|de",
    "it": "del|della|dello|dell|dei|degli|delle|di",
    "pt": "do|da|dos|das|de",
    "ca": "del|de la|de l|dels|de|d", "nl": "van de|van het|van",
    "de": "des|von|vom|für|gegen|um|mit|bei|von dem|von der|der",
    "sv": "för|av|till", "no": "for|av|til", "da": "for|af|til",
}  # fmt: skip
"""What leads to one of `PEOPLE`."""

PEOPLE: Final[dict[str, str]] = {
    "fr": "ministre|président|présidente|maire|juge|procureure?|accusée?|victime|suspecte?|députée?|sénateur|sénatrice"
    + "|avocate?|roi|reine|général|entraîneur|candidate?|chanteur|chanteuse|acteur|actrice|journaliste|défunte?",
    "es": "ministr[oa]|president[ea]|alcalde|alcaldesa|juez|jueza|fiscal|acusad[oa]|víctima|sospechos[oa]|diputad[oa]"
    + "|senador|senadora|abogad[oa]|rey|reina|general|entrenador|candidat[oa]|cantante|actor|actriz|periodista"
    + "|fallecid[oa]|expresident[ea]|exministr[oa]|concejal|gobernador|gobernadora|detenid[oa]|imputad[oa]",
    "it": "ministr[oa]|presidente|sindac[oa]|giudice|procuratore|imputat[oa]|vittima|deputat[oa]|senatore|senatrice"
    + "|avvocat[oa]|re|regina|generale|allenatore|candidat[oa]|cantante|attore|attrice|giornalista|defunt[oa]|premier",
    "pt": "ministr[oa]|presidente|prefeit[oa]|juiz|juíza|procurador|acusad[oa]|vítima|deputad[oa]|senador|senadora"
    + "|advogad[oa]|rei|rainha|general|treinador|candidat[oa]|cantor|cantora|ator|atriz|jornalista|suspeit[oa]",
    "ca": "ministr[ea]|president|presidenta|alcalde|alcaldessa|jutge|jutgessa|fiscal|víctima|advocat|advocada|conseller"
    + "|consellera|diputat|diputada|acusat|acusada",
    "nl": "minister|premier|president|burgemeester|rechter|verdachte|slachtoffer|wethouder|koning|koningin|zanger"
    + "|zangeres|acteur|actrice|advocaat|trainer|staatssecretaris|kamerlid",
    "de": r"[\w-]*(?:ministers?|präsidenten|kanzlers?|meisters|angeklagten|beschuldigten|verdächtigen|opfers"
    + r"|vorsitzenden|abgeordneten|chefs|direktors|trainers|senators|königs|getöteten|verstorbenen|inhaftierten"
    + "|schauspielers|sängers|rats|herrn|frau|herr|ministerin|meisterin|präsidentin|kanzlerin|chefin|rätin|richterin"
    + "|sängerin|schauspielerin|königin|senatorin|direktorin|anwältin|trainerin|politikerin|politikers)",
    "sv": "minister|statsminister|borgmästare|president|kung|drottning",
    "no": "minister|statsminister|statsråd|ordfører|president|kong|dronning",
    "da": "minister|statsminister|borgmester|præsident|kong|dronning",
}  # fmt: skip
"""Nouns for one person, right before the name: "el portavoz de la ministra | Ada Holt"."""
