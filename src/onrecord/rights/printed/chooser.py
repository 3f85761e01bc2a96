"""The sentences that Creative Commons' chooser prints, and those that sites put in their place, language by language.

Each is known as a whole: what is put under a licence, by which words, the licence's name with its elements and version,
and nothing else. A sentence with one word more is none of them. Elements are known by the very words by which
`licences` reads them, so that no name here says less there. Data by our own knowledge of the licences' deeds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.rights.patterns import compiled
from onrecord.rights.printed.licences import BY_WORDS, ELEMENT_WORDS

_VERSION: Final = (
    r"[1-4]\.\d(?:,? (?:internationale?|internacional|internazionale|internationaal|unported|generic|non transposé"
    r"|france|belgique|suisse|québec|españa|méxico|argentina|chile|colombia|perú|ecuador|italia|brasil|portugal"
    r"|nederland|belgië|deutschland|österreich|schweiz))?"
)
_ELEMENTS: Final = "|".join(ELEMENT_WORDS.values())
_CODE: Final = r"(?:creative commons )?(?:cc|creative commons)[ -]by(?:[ -](?:nc|nd|sa)){0,2}"
_NAME: Final = (
    rf"(?:(?:licence )?creative commons[ :,–-]{{1,3}}(?:{BY_WORDS})(?:[ ,/–-]{{1,3}}(?:{_ELEMENTS})){{0,3}}|{_CODE})"
    rf"(?:[ -]{_VERSION})?(?: \({_CODE}(?:[ -]{_VERSION})?\))?"
)
_FRENCH: Final = (
    r"(?:sauf (?:mention|indication) contraire,? )?"
    r"(?:cet(?:te)? (?:œuvre|oeuvre|article|texte|page|publication|création)|ce (?:site|texte|contenu|billet|document)"
    r"|(?:tous )?(?:les|nos) (?:textes|articles|contenus)(?: (?:de ce|du) site(?: web| internet)?)?"
    r"|le contenu de ce site(?: web| internet)?)"
    r" (?:est|sont) (?:(?:mise?s? à (?:la )?disposition(?: du public)?|publiée?s?|diffusée?s?|distribuée?s?"
    r"|disponibles?|placée?s?) )?(?:sous(?: l[ae]s?| une| les termes de la)?|selon les termes d(?:e la|'une))"
    rf" (?:licence )?{_NAME}"
)
_SPANISH: Final = (
    r"(?:salvo (?:que se indique lo contrario|indicación contraria),? )?"
    r"(?:est[ea] (?:obra|artículo|texto|página|sitio|contenido|publicación|trabajo|nota)|(?:todos )?(?:los|nuestros)"
    r" (?:contenidos|textos|artículos)(?: (?:de este|del) sitio(?: web)?| de esta (?:web|página))?"
    r"|el contenido de (?:este sitio(?: web)?|esta (?:web|página)))"
    r" (?:están?|se (?:publican?|distribuyen?|encuentran?|difunden?))(?: (?:licenciad|publicad|distribuid)[oa]s?"
    r"| disponibles?)?(?: (?:bajo|con)(?: los términos de)?(?: una| la)?| sujet[oa]s? a (?:una|la))"
    rf" (?:licencia (?:de )?)?{_NAME}"
)
_ITALIAN: Final = (
    r"(?:salvo (?:diversa indicazione|dove diversamente indicato),? )?"
    r"(?:(?:quest'|questa )opera|quest'articolo|quest[oa] (?:articolo|testo|sito|pagina|contenuto|lavoro)"
    r"|(?:tutti )?i (?:nostri )?(?:contenuti|testi)(?: di questo (?:sito|blog)| del sito)?|i nostri articoli"
    r"|gli articoli di questo sito|il contenuto di questo sito)"
    r" (?:è|sono)(?: (?:distribuit|pubblicat|rilasciat)[oaie]| concess[oaie] in licenza| disponibil[ei])?"
    rf" (?:con|sotto|secondo i termini della)(?: una| la)? (?:licenza )?{_NAME}"
)
_PORTUGUESE: Final = (
    r"(?:(?:salvo indicação em contrário|exceto quando indicado(?: de outra forma| o contrário| em contrário)?),? )?"
    r"(?:est[ea] (?:obra|artigo|texto|página|site|sítio|conteúdo|trabalho|publicação|reportagem)"
    r"|(?:todos )?(?:os|nossos) (?:conteúdos|textos|artigos)(?: d(?:este|o) (?:site|sítio))?"
    r"|o conteúdo deste (?:site|sítio))"
    r" (?:está|estão|é|são)(?: (?:licenciad|publicad|distribuíd|disponibilizad)[oa]s?| disponíve(?:l|is))?"
    rf" (?:com|sob|nos termos d[ae])(?: uma| a)? (?:licença )?{_NAME}"
)
_DUTCH_SUBJECT: Final = (
    r"(?:dit (?:werk|artikel|stuk)|deze (?:tekst|pagina|site|website)|onze (?:teksten|artikelen)"
    r"|de (?:inhoud|teksten|artikelen) (?:van|op) deze (?:web)?site)"
)
_DUTCH_VERB: Final = r"(?:valt|vallen|is|zijn)"
_DUTCH: Final = (
    rf"(?:{_DUTCH_SUBJECT} {_DUTCH_VERB}|tenzij anders (?:vermeld|aangegeven),? {_DUTCH_VERB} {_DUTCH_SUBJECT})"
    r"(?: (?:beschikbaar|gepubliceerd|gelicentieerd|in licentie gegeven))?"
    rf" (?:onder|volgens)(?: een| de)? (?:licentie )?{_NAME}(?:[ -]licentie)?"
)
_GERMAN: Final = (
    r"(?:(?:sofern|soweit|wenn) nicht anders (?:angegeben|vermerkt),? )?"
    r"(?:dieser? (?:artikel|text|beitrag|seite|inhalt)|dieses werk(?: bzw\. (?:dieser )?inhalt)?"
    r"|(?:alle|unsere|die) (?:texte|artikel|inhalte)(?: dieser (?:web)?seite)?)"
    r" (?:ist|sind|steht|stehen|wird|werden)(?: lizenziert| veröffentlicht| verfügbar)?"
    rf" unter (?:einer|der) (?:lizenz )?{_NAME}(?:[ -]lizenz)?(?: lizenziert| veröffentlicht| verfügbar)?"
)
# (their elements are not read: with one in its name the sentence asks)
_POLISH: Final = (
    r"(?:(?:o ile|jeśli|jeżeli) nie (?:zaznaczono|wskazano|podano|określono) inaczej,? )?"
    r"(?:(?:ten )?(?:utwór|artykuł|tekst)|(?:wszystkie )?(?:nasze )?(?:treści|teksty|artykuły|materiały)"
    r"(?: (?:(?:na|z) )?(?:tej|naszej) (?:strony|stronie|witryny|witrynie)| (?:tego |naszego )?(?:serwisu|portalu)"
    r"| w (?:tym )?serwisie)?|treść (?:tej (?:strony|witryny)|serwisu|artykułu))"
    r" (?:jest|są) (?:(?:dostępn|udostępnian|publikowan|opublikowan|licencjonowan)[yae] )?na (?:zasadach "
    r"|warunkach )?licencji"
    rf" (?:{_NAME}|creative commons uznanie autorstwa(?: [1-4]\.\d)?)(?: (?:międzynarodow[ea]|polska))?"
)
_SWEDISH_SUBJECT: Final = (
    r"(?:detta verk|den(?:na| här) (?:texten?|artikeln?)|(?:allt )?innehåll(?:et)?"
    r"(?: på (?:denna|den här|vår) (?:webbplats(?:en)?|sajt(?:en)?|sida(?:n)?))?"
    r"|(?:alla )?(?:våra )?(?:texter|artiklar|texterna|artiklarna)(?: på (?:denna|den här"
    r"|vår) (?:webbplats|sajt)(?:en)?)?)"
)
_SWEDISH: Final = (
    rf"(?:{_SWEDISH_SUBJECT} är|(?:om|där) (?:inget|inte) annat (?:anges|sägs|framgår|uppges),? är {_SWEDISH_SUBJECT})"
    r" (?:licensiera[dt]e?|tillgänglig[at]?|publicera[dt]e?) under(?: en| licensen)?"
    rf" (?:{_NAME}|creative commons erkännande(?: [1-4]\.\d)?)(?: internationell)?(?:[ -]licens)?"
)
_RUSSIAN: Final = (
    r"(?:если не (?:указано|оговорено|отмечено) иное,? )?"
    r"(?:(?:эта )?статья|(?:этот )?(?:текст|материал)|(?:все )?(?:наши )?(?:материалы|тексты|статьи|содержимое|контент)"
    r"(?: (?:этого |данного |нашего )?сайта| на (?:этом|нашем|данном) сайте)?)"
    r" (?:доступн(?:а|ы|о)?|опубликован(?:а|ы|о)?|распространя(?:ется|ются)|публику(?:ется|ются)"
    r"|предоставля(?:ется|ются)"
    r"|лицензирован(?:а|ы|о)?) (?:по|под|на условиях) (?:лицензи(?:и|ей) )?"
    rf"(?:{_NAME}|creative commons с указанием авторства(?: [1-4]\.\d)?)(?: международная)?"
)
_DANISH: Final = (
    r"den(?:ne|ne her) (?:tekst|artikel) er (?:udgivet|licenseret|tilgængelig) under(?: en| licensen)?"
    r" creative commons navngivelse(?: [1-4]\.\d)?(?: international)?(?:[ -]licens)?"
)
_LANGUAGES: Final = (_FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _GERMAN, _POLISH, _SWEDISH, _RUSSIAN, _DANISH)
_PICTURES: Final = (
    r"[;,] (?:and |but )?(?:photos|photographs|images|pictures|illustrations) may be (?:under|subject to)"
    r" (?:other|different|separate) (?:terms|licen[cs]es)\W*$"
)

_OTHERWISE: Final = (
    r", (?:sauf (?:mention|indication) contraire|salvo (?:indicación contraria|que se indique lo contrario"
    r"|diversa indicazione|dove diversamente indicato|indicação em contrário)|(?:sofern|soweit|wenn) nicht anders"
    r" (?:angegeben|vermerkt)|tenzij anders (?:vermeld|aangegeven)|om inget annat anges), "
)
"""What binds nothing, between the text and its licence."""
_SHORT_TITLE: Final = 2
"""Blanks in the first part of a headline that may stand for the whole."""


def is_standard(folded: str) -> bool:
    """Whether a folded sentence is one of these as a whole, and so puts a text under a licence and says no more."""
    if "creative commons" not in folded and "cc" not in folded:  # each names its licence so
        return False
    bare = " ".join(folded.split()).rstrip(" .")
    return (
        _sentence().fullmatch(compiled(_OTHERWISE).sub(" ", bare)) is not None
        or _sentence().fullmatch(bare) is not None
    )


def without_pictures(folded: str) -> str:
    """A folded sentence without what it says at its end of pictures: that their terms may be others."""
    return compiled(_PICTURES).sub("", folded) if "may be" in folded else folded


def without_title(folded: str, title: str, outlet: str) -> str:
    """A folded sentence with "this text" for the page's own headline, where its outlet stands behind as who made it.

    "The dam held by Bay Press is licensed under …", as the chooser words it; with any other name it is left. Of a
    headline of two parts the first may stand alone.
    """
    short = title.partition(":")[0]
    if short.count(" ") < _SHORT_TITLE:
        short = title
    if not title or not outlet or not folded.lstrip('"').startswith(short):
        return folded
    name = re.escape(outlet.removeprefix("the "))
    titles = rf'"?(?:{re.escape(title)}|{re.escape(short)})"?'
    made = rf"{titles} (?:© ?\d{{4}} )?by (?:the )?{name} (?:© ?\d{{4}} )?(?=is (?:licen[cs]ed|marked)\b)"
    return re.sub(rf"^{made}", "this text ", folded)


@cache
def _sentence() -> re.Pattern[str]:
    return expression("|".join(f"(?:{language})" for language in _LANGUAGES))
