"""Notes on a writer's life ("Her column first ran in N"): they tell of other works, and credit nothing."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.signs import Own

_MANY_WORKS: Final = (
    r"(?:[\w-]+ ){0,2}(?:stories|articles|essays|works|books|novels|poems|columns|writings|pieces|texte|bücher|romane|"
    r"kolumnen|gedichte|livres|romans|poèmes|libros|novelas|poemas|livros|romances|boeken|gedichten|böcker|bøger|"
    r"work (?:has\b|[^.]{0,60} (?:and|&) ))"
)
"""What a writer has made, in the plural: one essay may be this one."""
_OTHERS: Final = Pattern(
    rf"\W*(?-i:[A-ZÀ-Þ])[\w.-]{{1,30}}(?: (?-i:[A-ZÀ-Þ])[\w.-]{{0,30}}){{0,3}}['’]s? {_MANY_WORKS}", re.I
)
"""The works of anybody: "Moor's essays"."""
_WORKS: Final = Pattern(rf"(?:['’]s?)? {_MANY_WORKS}", re.I)
OF_THIS: Final = Pattern(
    r"\b(?:this|these|diese[rsmn]?|dieses|cet(?:te)?|est[ea]|quest[oa]|dit|deze|den(?:na|ne|ne her)|här)\b", re.I
)
_APPEARED: Final = (
    r"(?!(?:\W+\w+){0,3}?\W+(?:erschien\w*|veröffentlicht\b|paru\w*|(?:été|est)(?: \w+)? publié\w*|apareci\w*|apareceu|"
    r"appar\w+|(?:fue|fueron|sido|foi|foram)(?: \w+)? publicad[oa]s?|(?:stat[oaie]|fu|furono)(?: \w+)? pubblicat\w|"
    r"(?:è|sono) (?:\w+ )?uscit[oaie]|saiu|"
    r"verscheen|verschenen|gepubliceerd|publicerad\w*|udgivet|(?:first|originally|previously) (?:appeared|published)|"
    r"(?:appeared|published) (?:first|originally)|(?:est|a été) (?:extrait|tiré|traduit|adapté|repris)e?)\b)"
)
"""Not of what appeared: a pronoun may stand for this article."""
_LIFE: Final = Pattern(
    r"\W*(?:(?:he|she)\b|"
    r"(?:they|er|sie|elle|él|ella|ele|ela|lui|lei|hij|zij|hun|"
    rf"il(?= (?:est|a |collabor|travaill|écri|vi[ty]|enseign|fut)))\b{_APPEARED}|"
    rf"(?:his|her|their|seine|ihre|ses|sus|suas|zijn|haar|hans|hennes|hendes)\s+{_MANY_WORKS}|"
    r"the (?:author|writer|reporter) (?=is|was|has|join|work|wrote|lives|studied)|"
    r"(?:der autor|die autorin|l['’]auteure?|el autor|la autora|l['’]autore|l['’]autrice|o autor|a autora|de auteur) )",
    re.I,
)
"""How a sentence on its writer's life begins, by a pronoun or by what the writer is."""
_LIVED: Final = Pattern(
    r"\s+(?:is|was|has|had|joined|studied|published|publicó|publi[ae]|veröffentlichte|publicou|works?|worked|wrote|writes|lives|covers|previously|ist|war|hat|kam|arbeitet\w*|"
    r"studiert\w*|schrieb|schreibt|est|a|travaill\w+|écri\w+|es|ha|fue|trabaj\w+|escrib\w+|è|lavora|scrive|foi|é|escreve|"
    r"werkt\w*|schrijft|är|arbetar|er|jest)\b",
    re.I,
)
"""What goes on with a writer's life, right behind the name."""


def is_biography(sentence: str, own: Own) -> bool:
    """Whether a sentence tells the life of the text's writer, and does not speak of this text."""
    if OF_THIS.search(sentence):
        return False
    if _LIFE.match(sentence) or _OTHERS.match(sentence):
        return True
    begins = sentence.casefold().lstrip(" *–—-")
    for writer in own.writers:
        for name in (writer, writer.split()[-1]) if writer else ():
            if begins.startswith(name) and (_LIVED.match(begins[len(name) :]) or _WORKS.match(begins[len(name) :])):
                return True
    return False
