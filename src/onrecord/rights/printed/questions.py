"""Questions that notices ask in a reader's place, and what they answer: "May I reprint an article? Only if we agree."

The question names the use, the answer says whether: neither is a notice by itself. They only refuse and ask; a yes in
an answer is for a person to read on. All patterns stand over folded sentences.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from onrecord.page.kept import expression
from onrecord.rights.found import RESERVED, Say, says
from onrecord.rights.printed.addresses import mails_in
from onrecord.rights.printed.phrases import PARTS, has
from onrecord.rights.printed.texts import Sentence

_OPENS: Final = (
    r"(?:may|can|could|do|are) (?:i|we|you|others|anyone)\b|(?:want|wish|like|looking|interested|planning)\b"
    r"|(?:do you|would you|you) (?:want|wish|like)\b"
    r"|(?:darf|dürfen|kann|können|möchten|wollen|möchte|willst) (?:ich|wir|man|sie|du)\b"
    r"|(?:sie|du) (?:möchte\w*|wollen|willst)\b"
    r"|puis-je\b|peut-on\b|pouvons-nous\b|vous (?:souhaitez|voulez|désirez)\b|(?:souhaitez|voulez)-vous\b"
    r"|(?:puedo|podemos|se puede|quiere[ns]?|desea[ns]?|te gustaría)\b"
    r"|(?:posso|podemos|pode-se|quer|deseja)\b|(?:posso|possiamo|si può|vuoi|volete|vuole)\b"
    r"|(?:mag|kan|mogen|kunnen|wilt|wil) (?:ik|je|u|jij|wij|we)\b"
    r"|(?:får|kan|vill|må|ønsker|vil) (?:jag|man|du|jeg|ni|vi|de)\b"
)
_COPYING: Final = (
    r"re-?publish\w*|re-?print\w*|re-?post\w*|reproduc\w*|syndicat\w*|\bcopy(?:ing)?\b|re-?us(?:e|ing)\b|\buse\b"
    r"|licens\w+|übernehm\w+|nachdruck\w*|abdruck\w*|kopier\w+|weiterverbreit\w+|veröffentlich\w+|verwend\w+|\bnutzen\b"
    r"|reprendre|reproduire|republier|copier|rediffuser|utiliser"
    r"|reproducir|republicar|copiar|utilizar|publicar|reproduzir|usar|riprodurre|ripubblicare|copiare|riprendere|usare"
    r"|overnemen|publiceren|kopiëren|gebruiken|herplaatsen"
    r"|återpublicer\w+|publicer\w+|kopier\w+|gjengi|gengive|bruke|bruge|använda"
)
_TEXTS: Final = (
    r"\b(?:articles?|stor(?:y|ies)|texts?|contents?|pieces?|journalism|work|posts?|columns?|material|reporting)\b"
    r"|\bartikel\w*|\btexte?n?\b|\bbeitr[aä]g\w*|\binhalte?n?\b|\bcontenus?\b|\bart[ií]culos?\b|\btextos?\b"
    r"|\bcontenidos?\b|\bnotas?\b|\bartigos?\b|\bconteúdos?\b|\barticol[oi]\b|\btest[oi]\b|\bcontenut[oi]\b|\btekst\w*"
    r"|\bstuk(?:ken)?\b|\bthis\b(?=\W*$)"
)
_NO: Final = (
    r"^\W*(?:a: ?|answer: ?|antwort: ?)?(?:(?:sorry|leider|helaas|désolée?s?|lo sentimos|purtroppo|tyvärr"
    r"|unfortunately),? )?(?:no|nein|non|não|nee|nej|nei|not|nicht|we're afraid not)\b"
    r"(?=\W*$|[,.;:!] |,? (?:please|you may not|bitte))"
)
_WAY: Final = (
    r"\bpermission|\bconsent\b|\bagree\w*|\blicen[cs]\w+|\bapproval\b|\b(?:contact|write|ask|e-?mail|call)\b"
    r"|\bget in touch"
    r"|genehmigung|zustimmung|erlaubnis|einwilligung|absprache|\b(?:schreiben|fragen|kontaktieren|wenden|melden)\b"
    r"|autorisation|\baccord\b|\b(?:écri\w+|demand\w+|contact\w+)\b|permiso|autorizaci[oó]n|\b(?:escrib\w+|contact\w+)\b"
    r"|autorização|permissão|\b(?:escrev\w+|contat\w+|peç\w+)\b"
    r"|autorizzazione|permesso|\b(?:scriv\w+|contatt\w+|chied\w+)\b"
    r"|toestemming|\b(?:vraag|mail|neem contact)\b|tillstånd|tillatelse|tilladelse|\b(?:kontakta?|fråga|spør|spørg)\b"
)
_FREE: Final = (
    r"^\W*(?:a: ?)?(?:yes|ja|oui|s[ií]\b|sim|sure|of course|gern\w*|natürlich|certainly|absolutely)\b"
    r"|\bwithout (?:asking|permission)|\b(?:don't|no) need\b"
)
_LONGEST: Final = 200


def asks_for_use(folded: str) -> bool:
    """Whether a folded sentence is a question of who would copy a text."""
    if not folded.rstrip("\"')» ").endswith("?") or len(folded) > _LONGEST:
        return False
    opens = expression(rf"^\W*(?:(?:q|f|question|frage): ?)?(?:\w+,? ){{0,2}}?(?:{_OPENS})").match(folded)
    copies = expression(_COPYING).search(folded) and expression(_TEXTS).search(folded)
    return bool(opens and copies) and not has(PARTS, folded)


def answer_says(folded: str) -> tuple[Say, ...]:
    """What an answer to such a question, a folded sentence, refuses or asks; nothing where it may be a yes."""
    if len(folded) > _LONGEST or expression(_FREE).search(folded):
        return ()
    if expression(_WAY).search(folded) or "@" in folded:
        return RESERVED
    return says(("republish",), "no", "R8") if expression(_NO).match(folded) else ()


def answers_in(sentences: list[Sentence]) -> Iterator[tuple[Sentence, tuple[Say, ...], str | None]]:
    """Of sentences in their order such a question with its answer, what that says, and the address that it gives."""
    for question, answer in pairwise(sentences):
        if asks_for_use(question.folded) and (said := answer_says(answer.folded)):
            both = Sentence(f"{question.words} {answer.words}", f"{question.folded} {answer.folded}", answer.links)
            contact = next(iter((*mails_in(answer.words), *answer.links)), None)
            yield both, said, contact if said is RESERVED else None
