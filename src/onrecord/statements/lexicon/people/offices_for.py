"""Offices in German, Dutch, the Nordic and the Romance languages whose holders speak for a body, and the words that
lead to it; what is no body, in English as well. Data.

Parts of regular expressions for lower case words, by language (ISO 639-1).
"""

from __future__ import annotations

import re
from typing import Final

SPOKES: Final[dict[str, str]] = {
    "de": r"[\w-]*sprecher(?:in)?|anwalt|anwältin|verteidiger(?:in)?|rechtsanw[aä]lt(?:in)?|vertreter(?:in)?",
    "fr": "porte-parole|avocate?|représentante?",
    "es": "portavoz|vocer[oa]|abogad[oa]|representante",
    "it": "portavoce|avvocat[oa]|avvocatessa|legale|rappresentante",
    "pt": "porta-voz|advogad[oa]|representante",
    "nl": "woordvoerder|woordvoerster|advocaate?|vertegenwoordiger",
    "sv": r"[\w-]*tales(?:person|man|kvinna)(?:en)?|presschef(?:en)?|pressekreterare(?:n)?|advokat(?:en)?|representant",
    "no": r"[\w-]*tals(?:person|mann|kvinne)(?:en)?|pressesjef(?:en)?|advokat(?:en)?|representant",
    "da": r"[\w-]*tals(?:person|mand|kvinde)(?:en)?|pressechef(?:en)?|advokat(?:en)?|repræsentant",
}
"""Who speaks for whomever: a government, a party, a family."""

HEADS: Final[dict[str, str]] = {
    "de": "(?!(?:minister|regierung|staats|partei|fraktion|bundes|landes|landtag|parlament|rats|gemeinde|stadt|kanton))"
    + r"[\w-]*(?:vorsitzender?|präsident(?:in)?|direktor(?:in)?|geschäftsführer(?:in)?|leiter(?:in)?|chef(?:in)?"
    + r"|vorständin|vorstand|generalsekretär(?:in)?|gründer(?:in)?|verhandlungsführer(?:in)?|obfrau|obmann)",
    "fr": "présidente?|directeur|directrice|secrétaire|patronn?e?|pdg|fondateur|fondatrice|gérante?|responsable",
    "es": "president[ea]|director|directora|secretari[oa]|fundador|fundadora|gerente|coordinador|coordinadora"
    + "|consejer[oa] delegad[oa]|responsable",
    "it": "presidente|direttore|direttrice|segretari[oa]|fondatore|fondatrice|responsabile|comandante|coordinatore"
    + "|coordinatrice|amministratore delegato|amministratrice delegata",
    "pt": "presidente|diretora?|secretári[oa]|secretári[oa]-geral|fundadora?|coordenadora?|dirigente|gerente",
    "nl": r"\w*voorzitter|\w*directeur|\w*directrice|bestuurder|secretaris|oprichter|topman|topvrouw",
    "sv": "ordförande|vd|generaldirektör|direktör|verksamhetschef|generalsekreterare|grundare"
    + "|platschef|förbundsordförande",
    "no": "styreleder|direktør|administrerende direktør|generalsekretær|gründer|daglig leder|forbundsleder",
    "da": "formand|direktør|administrerende direktør|generalsekretær|stifter|bestyrelsesformand|forbundsformand",
}
"""Who heads a body, or is an officer of one: no elected office where the body is a state's, see `ELECTED`."""

OF: Final[dict[str, str]] = {
    "de": "des|der|von der|von den|vom|von|beim|bei der|bei|für den|für die|für das|im|in der",
    "fr": "du|de la|des|de|pour",
    "es": "del|de la|de los|de las|de|para",
    "it": "del|della|dello|dei|degli|delle|di|per",
    "pt": "do|da|dos|das|de|para",
    "nl": "van de|van het|van|bij de|bij",
    "sv": "för|på|vid|hos",
    "no": "for|i|hos|ved",
    "da": "for|i|hos|ved",
}
"""What stands between an office and whom it is for; French and Italian have it before an apostrophe as well."""

ELECTED: Final = frozenset(
    "république région département gouvernement parlement sénat assemblée parti chambre conseil commission tribunal "
    "cour états exécutif estados ejecutivo stati vereinigten nation nación communauté groupe mairie jury pays état "
    "república comunidad gobierno parlamento senado congreso generalitat junta diputación partido cámara comisión "
    "consejo audiencia tribunal país cabildo xunta ayuntamiento estado jurado "
    "repubblica regione provincia governo camera senato consiglio commissione partito corte comune paese stato "
    "câmara governo assembleia comissão conselho região senado junta congresso estado júri "
    "land landtag landtags bundestag bundestags bundestages partei fraktion staat gemeinde stadt republik regierung "
    "ausschuss ausschusses rat rates parlament parlaments kommission landes kreises kantons bundesrat "
    "regering kamer senaat gemeente raad partij provincie republiek commissie fractie parlement "
    "regeringen regjeringen riksdagen stortinget folketinget kommunen partiet byrådet kommunestyret utskottet utvalget "
    "udvalget nämnden kommissionen kommisjonen".split()
)
"""Nouns for bodies whose heads are elected, or judge, lower case: they have no side."""

PARTS: Final = frozenset(
    "recursos comunicación marketing operaciones finanzas ressources communication risorse comunicazione ricerca "
    "comunicação operações recursos kommunikation finanzen vertrieb forschung communicatie cine cinema".split()
)
"""What within a body somebody heads, lower case: the body is named behind it, or not at all."""

_WITHIN: Final = (
    "Customer Sales Marketing Communications Research Innovation Policy Operations Media Press Public External "
    "Global Corporate Affairs Relations Services? Strategy Finance Human Resources Product Development Engineering "
    "Digital Content Design Insights? Analysis Analytics Partnerships Procurement Investments?"
)
_DEPARTMENT: Final = f"(?:{'|'.join(_WITHIN.split())})"
DEPARTMENTS: Final = re.compile(rf"{_DEPARTMENT}(?:(?:,? and| &)? {_DEPARTMENT}){{0,4}}")
"""What a body has within, and nobody speaks for: "Head of Sales and Marketing at Hull Ferries"."""

GERMAN_BODIES: Final = (
    "polizei|feuerwehr|gericht|regierung|konzern|unternehmen|ministerium|bahn|armee|militär|verband|gewerkschaft"
    + "|klinik|universität|flughafen|zoll|bundeswehr|staatsanwaltschaft|bistum|stadt|kreml|behörde|firma|verein"
)
"""Nouns for bodies that stand before "-sprecher" in one word: "Polizeisprecher"."""

GERMAN_PARTIES: Final = frozenset(
    "cdu csu spd fdp afd bsw grünen grüne linke linken linkspartei övp spö fpö neos svp partei fraktion jusos us eu "
    "uno kreml union ex vize co staats bundes landes regierungs kommissions parteichef".split()
)
"""What before "-Chef" is no body that somebody speaks for by office."""

FORMER: Final = (
    r"\b(?:ex|ancien(?:ne)?|antigu[oa]|exdirector\w*|expresident\w*|former|ehemalig\w*|früher\w*|einstig\w*|voormalig\w*"
    + r"|oud|antig[oa]|já falecid[oa])\b"
)
"""What tells that an office is over."""

BODY_WORDS: Final = frozenset(
    "empresa compañía conservera cooperativa editorial clínica hospital club equipo comité patronal colectivo "
    "compagnie usine coopérative hôpital clinique club équipe collectif fédération préfecture "
    "azienda cooperativa clinica ospedale squadra comitato sindacato capitaneria fabbrica "
    "companhia cooperativa clínica hospital clube equipa equipe comitê associação fábrica "
    "vakbond zwemclub club vereniging stichting bedrijf ministerie bond ziekenhuis politie gemeente "
    "actiegroep".split()
)
"""Nouns for bodies beside those of `romance_nouns`, lower case."""

UNNAMED: Final = frozenset(
    "gruppe schule abteilung firma unternehmen verein organisation projekt team redaktion groupe école entreprise "
    "association équipe grupo escuela empresa asociación equipo gruppo scuola azienda associazione squadra "
    "escola associação "
    "equipa groep school bedrijf vereniging".split()
)
"""Nouns for bodies that name none, lower case: "der Leiter der Gruppe"."""

OFFICE: Final = (
    "(?i:spokes(?:man|woman|person)|lawyer|attorney|aide|advis[eo]r|strategist|manager|surrogate|representative"
    "|negotiator|mediator|commissioner|director(?:[ -]general)?|chief executive(?: officer)?|ceo|executive"
    "|chief [a-z]+ (?:[a-z]+ )?officer"
    "|chair(?:man|woman|person)?|head|chief"
    "|boss|(?:co-)?(?:owner|founder)|official|pollster"
    "|staffer|counsel|secretary[ -]general|general[ -]secretary|coordinator|lobbyist|organi[sz]er"
    "|convenor|campaigner|(?:press|policy|campaigns?) officer|(?:press|media) secretary"
    "|president and (?:ceo|chief executive))"
)
"""Offices in English whose holders speak for a body: part of a regular expression. Ministers and others who are elected
are none."""
OFFICE_OF: Final = rf"(?:{OFFICE}|(?i:(?:senior |executive )?vice[ -]president|(?<=[a-z] )lead|partner(?= at )))"
"""The same where the body is told behind them: "vice president of sales at Hull Ferries", "project lead for"."""
NO_BODIES: Final = frozenset(
    "municipal station campaign "
    "shop store project plant factory branch area regional district county borough school college "
    "hospital club team bar hotel farm line case site night duty product programme program portfolio fund account "
    "assistant interim veteran longtime family divorce immigration criminal civil human rights tax data press events "
    "music art artistic creative technical sporting football operations finance research studio film movie radio "
    "wildlife rescue defence defense prosecution trial lead housing transport property estate marketing sales "
    "restaurant museum theatre theater gallery festival tv pr it hr ad "
    "foreign interior justice economy energy education commerce fire "
    "tournament race event match election returning course league cup staff pac".split()
) | {"national intelligence", "wall street", "silicon valley", "hollywood", "broadway"}
"""Words that begin a sentence before an office, and are no body's name alone: "Station manager Ada Holt"."""
NO_SIDE: Final = re.compile(
    r"(?:Former|Ex|He|She|They)\b.*|(?:.* )?(?:Democratic|Republican|Democrat)|Another|One|Two|Some|Many|Mrs?|Ms|Dr|PAC"
)
"""What stands before an office and is nobody for whom its holder speaks now."""
