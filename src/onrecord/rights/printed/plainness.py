"""Whether a sentence that grants says nothing else: all its words are known to restrict nothing.

A grant may be bound to a place, a price, a time, a part, a kind of reader, in as many words as there are. So the words
that may stand in one are listed, and not those that may not: a sentence with any other word in it is to be asked about.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.rights.found import AS_OFFERED, COPIES, Say
from onrecord.rights.patterns import compiled
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.chooser import is_standard, without_pictures
from onrecord.rights.printed.listed_conditions import listed_in
from onrecord.rights.printed.noun_grants import short_grant
from onrecord.rights.printed.whole_grants import whole_grant

_WORDS: Final = frozenset(
    # English: what is granted, to whom, how it may be used, under which licence, with what credit
    "a an the this these our its it they them of on in to for and or as is are was were be been has have may can "
    "could "
    "that which where with by from at us we you your their also now hereby so here below above under "
    "article articles story stories text texts content contents piece pieces post posts work works page pages site "
    "website column journalism material original publication publications copy copies version "
    "republish republished republishing republication reprint reprinted reprinting repost reposted reposting "
    "reproduce "
    "reproduced reproduction share shared sharing distribute distributed distributing distribution redistribute "
    "redistributed redistribution redistributing copied copying use used publish published publishing adapt adapted "
    "adaptation modify modified translate translated release released released made available licensed license "
    "licence "
    "provided give given giving grant granted free freely permitted allowed welcome encouraged invited unrestricted "
    "encourage happy audience view documentation bibliographic citation information if naming "
    "anyone anybody everyone everybody all any others media outlets outlet publishers newspapers newsrooms "
    "journalists "
    "bloggers websites sites organisations organizations readers people who want wants wish wishes "
    "credit credits credited crediting attribution attribute attributed acknowledgement acknowledged properly "
    "appropriate proper clear clearly full name named byline author authors source cite cited citing "
    "link links linked linking back url hyperlink canonical including include includes included must should please "
    "entirety whole unedited unaltered print online digital electronic both either anywhere elsewhere form format "
    "medium permission needed required necessary feel widely commercial noncommercial non-commercial purposes "
    "purpose "
    "guidelines rules creative commons noderivatives noderivs sharealike derivatives derivative alike international "
    "generic "
    "unported public domain dedication universal cc by nc nd sa cc0 terms open access open-access text's "
    "materials commercially it's acknowledge acknowledges acknowledging via through http https deed legalcode "
    "en v news reporting reuse reused reusing reusable put carry carries words "
    "writing ours offer offers offered comers entire again reads take taken over dedicate dedicates dedicated "
    # German
    "dieser diese dieses diesem der die das den dem ein eine einer einem artikel artikels text texte beitrag "
    "beiträge "
    "inhalt inhalte werk website webseite seite seiten unsere unserer unserem ist sind wird werden darf dürfen kann "
    "können steht stehen frei kostenlos kostenfrei honorarfrei unentgeltlich nachdruck nachdrucken "
    "nachgedruckt angabe "
    "abdruck veröffentlicht verbreitet weiterverbreitet vervielfältigt genutzt verwendet übernommen geteilt "
    "lizenziert "
    "lizenz unter von mit bei und oder auch auf im in zu gern gerne erlaubt gestattet namensnennung nennung nicht-"
    "kommerziell uns verfassten quelle quellenangabe autors autor autorin link verlinkung beleg belegexemplar "
    "erbeten online alle weiterverwendet weiterverwenden sie nutzen verwenden übernehmen veröffentlichen verbreiten "
    "abdrucken teilen bereitgestellten somit nachgenutzt nachnutzen "
    # French
    "cet ce cette ces le la les l un une des du de d et ou est sont peut peuvent être articles texte textes contenu "
    "contenus nos notre librement libre gratuitement gratuit reproduit reproduits reproduire republié republiés "
    "republier repris diffusé partagé publié sous licence avec mention lien source auteur site reproduction "
    "autorisée "
    "autorisé réutilisation moyennant attribution paternité vous pouvez reprendre reprises diffusés diffusée "
    "diffusées publiés publiées "
    "publier rediffusés rediffuser partager partagés reproduites mentionner citer citant "
    # Spanish, Portuguese, Italian, Dutch
    "este esta estos estas el los las artículo artículos texto textos contenido contenidos nuestro nuestros puede "
    "pueden ser libremente gratis gratuita gratuitamente reproducir reproducido reproducidos republicar republicado "
    "compartir publica publicado publicados está están bajo licencia con mención enlace fuente "
    "autor sitio reproducción permitida autorizada y o se indicación "
    "atribución atribuição attribuzione naamsvermelding internacional internazionale internationaal "
    "compartirigual nocomercial sinderivadas condividi citando cita è é permite reproducirse nota "
    "matéria matérias artigo artigos reportagem reportagens nossa nossas republique republiquem "
    "conteúdo nosso nossos pode podem livremente gratuitamente reproduzido reproduzir republicado "
    "publicado publicados está estão licença sob com fonte mediante indicação reprodução permitida livre e ou "
    "os as do da desde que "
    "citada "
    "questo questi articolo articoli testo contenuto può possono essere liberamente riprodotto pubblicato "
    "ripubblicato "
    "licenza sotto con fonte riproduzione consentita autorizzata citazione il lo i gli del della citando "
    "dit deze artikelen tekst het een mag mogen vrij worden overgenomen gepubliceerd onder licentie met "
    "bronvermelding overname overneming hergebruik toegestaan en of van tienen tiene copiarse difundirse "
    "publicarse compartirse copiar "
    "difundir nuestras notas rilasciati rilasciate rilasciato distribuiti pubblicati pubblicate ripresi ripreso "
    "ripresa sono di riprodotti secondo nostri licenciados licenciado partilhados partilhado compartilhados "
    "compartilhado enlazando linkando uso consentiti partilhar compartilhar ao abrigo em ser gelicentieerd "
    "beschikbaar onze zijn delen "
    "nachgedruckt abgedruckt weiterverbreiten republiable republiables reproductible total totale "
    "gehele intégralité totalidad siempre que se cite cite citen republica "
    "podrá podrán poderá poderão potrà potranno pourra pourront "
    "zur sofern dokument freigegeben genannt "
    "weiterverwendung weiterveröffentlichung wiederverwendung vervielfältigung verbreitung weitergabe zulässig "
    "s re document documents obra obras documento documentos documenti boletim boletín revista jornal material "
    "materiais materiales "
    "citação menção citado mencionado publicación publicação publicazione desse dessa neste nesta folhetim reprodução "
    "toute bienvenue bienvenues renvoyer vers página "
    "republicad republicarse deste desta alla al allo "
    "basta citare mettere si ripubblicare riprodurre riprendere mits si indica indiquem citarem "
    # Polish, Swedish, Danish
    "ten artykuł tekst jest dostępny denne artikel tekst er udgivet licenseret vores artikler tekster artiklarna "
    "texterna den här artikeln texten i "
    "artykuły teksty nasze udostępniamy dostępne są na licencji wolno rozpowszechniać våra texter artiklar är "
    "licensierade tillgängliga får innehåll innehållet licens treść treści licencja licencją "
    "текст тексты статья статьи материалы лицензия".split()
)
KEPT_WHOLE: Final = (
    r",? (?:and|but|as long as it is|provided it is) (?:is )?not (?:be )?(?:re-?mixed|altered|changed|modified"
    r"|edited|adapted)"
    r"(?:,? (?:or|and|nor) (?:re-?mixed|altered|changed|modified|edited|adapted"
    r"|built upon))*(?: in any way)?(?=[.;]|$)"
    r"|,? (?:and|provided(?: that)?|as long as|so long as|on (?:the )?condition that|if) no (?:changes|edits"
    r"|alterations"
    r"|modifications) (?:are|have been) made(?: to (?:it|them|the (?:text|article|story|content)s?))?(?=[.;]|$)"
)
"""What a grant of copying ends with that keeps the text as it is."""
CHANGED: Final = (
    "mixed", "altered", "changed", "modified", "edited", "adapted", "changes", "edits", "alterations", "modifications",
)  # fmt: skip
"""One of these stands wherever that does."""
_OPENERS: Final = (
    r"^as an? (?:work|publication|product) [^,.;]{1,60}, "
    r"|free of (?:any )?charge|\bfor free\b|(?:at|for) no (?:\w+ )?(?:cost|charge)|\bwithout charge"
    r"|\b(?:except |unless )(?:as |where )?(?:otherwise )?(?:indicated|noted|stated|specified)(?: otherwise)?,?"
    r"|\bat the (?:top|bottom|beginning|start|end|foot) of (?:the|your|its) (?:page|article|story|text|post)\b"
    r"|\bset (?:the|your) canonical (?:tag|link|url) to\b|\bin (?:the|your) (?:byline|headline|first paragraph)\b"
    r"|\bcopyright (?=(?:work|material)s? (?:is|are)\b)"
    r"|\band abide by the (?:other )?licen[cs]e terms\b|^dies bedeutet,? dass\b|\bordnungsgemäß\b"
    r"|,? (?:und|and) (?:etwaige |any )?(?:änderungen|changes) (?:angegeben werden|are (?:indicated|marked))\b"
    r"|\bis considered public information(?: and)?\b"
    r"|\b(?:presented|displayed|contained|found) (?=on (?:this|our|the) (?:web ?)?(?:sites?|pages?)\b)"
    r"|,? \b(?:and|or) where (?:otherwise )?(?:indicated|noted|stated|specified)(?: otherwise)?,?"
    r"|,? and (?:that )?the original (?:meaning|message)(?: or (?:meaning|message))?(?: of (?:the|this) \w+)? is not"
    r" distorted\b|\bbibliográfica\b"
    r"|\b(?:wenn|sofern|soweit) (?:nicht anders|nichts anderes) (?:angegeben|vermerkt|bestimmt)(?: ist)?,?"
    r"|\bsauf mention contraire,?"
    r"|(?<=\btext) and (?:images|photos|pictures|illustrations|graphics)\b"
    r"|(?<=\btexts) and (?:images|photos|pictures)\b"
    r"|,? and code samples are licensed under the apache 2\.0 license"
    r"|\b(?<=\d\.\d )(?:united states|united kingdom|germany|deutschland|france|españa|italia|österreich|australia)"
    r"|(?<=attribution/)no derivatives?\b|-?\bno derivative works\b|\bnon commercial\b|\bpermits (?=unrestricted"
    r"|(?:any )?(?:non-?commercial )?use\b|sharing|reproduction)"
    r"|[(\"“]*\bfirst published (?:in|by|on) [^,.;)]{2,80}"
    r"|\b(?:press release|(?:free )?for editorial use|(?:for )?immediate release)\b"
    r"|\bpermission for other uses on request\b"
    r"|,? but (?:you )?(?:may|must|can) ?not (?:edit|change|alter|modify|sell|resell|adapt|translate) (?:them|it)\b"
    r"|\bprohibida la reproducción sin citar\b|\bno reproduction of this \w+ without naming\b"
    r"|\bother (?:media|newsrooms|news|outlets|publishers|publications|websites|sites|organi[sz]ations|journalists)"
    r"|^by default\b|\bword for word\b|\bon your own (?:web ?)?sites?\b|(?<=\d\.\d) applies\b|\bnews items?\b"
    r"|^(?:everything|all) (?:that (?:is |has been )?)?(?:written|published|produced|made) by (?:us"
    r"|our (?:own )?(?:staff|newsroom|reporters|editors|team))\b|\b(?:the )?copyright\s+(?:stays"
    r"|remains)\s+with\s+us\b"
    r"|^no rights reserved\b|\bnos termos da (?=cc\b|creative commons|licença creative)"
    r"|,? subject to (?=(?:the|our|these) (?:guidelines|rules)(?: (?:below|above|here))?\W*$)"
    r"|\bà condition de (?=cit|mentionn|nommer)|\bis all (?:that )?we (?:require|ask)\b"
    r"|\btotale? (?:[oe]|ou) parcial\b|\btotale ou partielle\b|\btotale o parziale\b"
    r"|\bso long as\b|\bas long as\b|\bprovided that\b|\bon (?:the )?condition that\b"
    r"|\b(?:the )?open government licen[cs]e(?: \(ogl\))?(?:,? v(?:ersion )?[1-3](?:\.0)?)?(?: \(ogl\))?"
    r"|^to the extent possible under (?:the )?law,?"
    r"|\bhas waived all (?:copyrights? and )?(?:related (?:or|and) neighbou?ring )?"
    r"(?:rights|copyrights?) (?:to|in)\b"
    r"|\bin any medium\b|\bin (?:its|their) entirety\b|\bno (?:prior |further )?permission is (?:needed|required)"
    r"|\b(?:by|under) the (?:terms|conditions) of\b|\badditional terms may apply\b"
    r"|\bquote or (?=re-?print|re-?publish|reproduc|copy)|^this means (?:that )?(?=you\b|re-?use\b|(?:the|our"
    r"|this) (?:content|text|article|stor))"
    r"|^(?:the )?copyright (?:for|in|of) (?=the (?:editorial )?(?:contents?|texts?|articles?)\b)|, which (?:is"
    r"|are) owned by\s+us\s*,"
    r"|(?<=\bthe )editorial (?=content)|\b(?:and )?indicate (?:any|the|all|if) changes(?: (?:you (?:have )?made"
    r"|were made|made))?"
    r"|\b(?:all )?(?:of )?my (?=(?:blog )?(?:posts?|articles?|texts?)\b)|\bblog (?=posts?\b)"
    r"|\bwritten (?=contents?\b|texts?\b|works?\b)"
    r"|\b(?:jedem|allen|jedermann) (?:zur )?(?:freien )?(?:und )?(?:kostenlosen |kostenfreien )?verfügung\b"
    r"|\b(?:d?este|do presente) (?:documento|material)\b"
    r"|\bon this wiki\b|\bthe following (?=licen[cs]e\b)|\bor (?:any )?later version\b|\bfree of all copyright\b"
    r"|\bsuch as (?=(?:articles?|texts?|stories|posts?)\b)|\bor otherwise used\b|\bfor any lawful purpose\b"
    r"|\btransmitted\b|\bbuilt upon\b"
    r"|\b(?:is|are) copyright (?:\(c\) |© )?(?:(?:19|20)\d\d(?:[-–](?:19"
    r"|20)\d\d)?,? )?\s*us\s*,? and (?=licen[cs]ed\b)"
    r"|\b(?:is|are) owned by\s+us\s*,? (?:and )?(?=(?:is |are )?licen[cs]ed)"
    r"|\bbelieve in the free flow of information\b"
    r"|\bfollow (?=(?:these|our|the) (?:guidelines|rules)(?:[.:;,]|\s*$| (?:below|when|to)\b))"
    r"|\b(?:für|zu) nicht-? ?kommerzielle[nr]? zwecken?\b"
    r"|\bce document\b|\blibre de diffusion\b|\bsous réserve (?=d'inclure|de (?:citer|mentionner)\b)"
    r"|\binclure(?: la)? référence\b"
    r"|\bparcial (?:[oe]|ou) total\b|\bpartielle ou totale\b|\bparziale o totale\b"
    rf"|{KEPT_WHOLE}"
)
"""Phrases that restrict nothing though some of their words might."""
_LETS: Final = (
    r"\b(?:lets?|allows?|permits?|encourages?|invites?|welcomes?) (?=(?:others|anyone|you|everyone|all|other"
    r"|media)\b)"
)
_AUTHORISED: Final = (
    r"\b(?:(?:down-?loading|copying|printing|re-?use|reproduction|distribution),? (?:and )?)?"
    r"(?:reproduction|republication|re-?use|redistribution|copying|distribution)(?: of (?:this|our|the|these) \w+)?"
    r" (?:is|are) (?:hereby )?(?:authori[sz]ed|permitted(?=,? provided (?:that )?the source is))"
    r"(?=,? (?:provided|except for commercial"
    r"|on condition|as long as|so long as|free|with|under)\b|\W*$)"
    r"|\bse autoriza (?:la |su )?(?:reproducción|republicación|publicación)\b"
)
"""A notice's own verb; elsewhere the word binds a grant: "by authorised sites", "where authorised"."""
_UNREAL: Final = (
    r"\b(?:we|i) wish\b|\bif only\b|\bused to be\b|\b(?:were|was once|should be|ought to be|deserves? to be) "
    r"(?=licen[cs]ed|free\b|available\b|(?:published|released) under)"
)
"""What is wished for, or was so once: "We wish this article were licensed under …"."""
_WRITER: Final = (
    r"\b(?:text|story|article|work|piece|post) (?:by|from) [^.,;:]{2,60}?(?=,| is\b| are\b| was\b| under\b| may\b|$)"
)
_APPOSITION: Final = (
    r"(?<= us ), ((?:an?|the) (?:[\w'-]+,? ){0,6}?(?:news (?:organi[sz]ation|outlet|site|service|agency)|newsroom"
    r"|outlet"
    r"|publication|magazine|newspaper|website|site|network|platform|publisher)\b[^.;:()\"]{0,140}?),"
    r"(?= (?:and is )?(?:licensed )?under (?:an?|the|its|their) (?:[\w-]+ )?(?:creative commons|cc)\b)"
)
_PIECE: Final = r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*"
_NUMBER: Final = r"[1-4]\.\d|[0-4]|(?:19|20)\d\d"
"""Versions of licences, and years."""


def plainly(said: tuple[Say, ...], folded: str, names: tuple[str, ...]) -> tuple[Say, ...]:
    """What a folded sentence says; where it may bind its grant to something, that is to be asked about."""
    copies = any(_copies(say) and say.use in COPIES for say in said)
    if not copies or (is_plain(folded, names) and not compiled(_UNREAL).search(folded)):
        return said
    asks = [Say(say.use, "ask", "R22") if _copies(say) else say for say in said]
    return tuple(say for say in asks if say.effect != "ask" or say.use in COPIES)


def _copies(say: Say) -> bool:
    """Whether it grants more than a quotation, or a feed as it is offered."""
    return say.effect == "yes" and say.use != "quote" and AS_OFFERED not in say.conditions


def is_plain(folded: str, names: tuple[str, ...] = ()) -> bool:
    """Whether all words of a folded sentence are such as restrict nothing; `names`: the outlet's and the origin's."""
    plain = listed_in(re.sub(r"https?://\S+", " ", folded)).rest
    for name in names:
        plain = plain.replace(name, " us ") if name else plain
    plain = _without_apposition(plain)
    if is_standard(plain) or whole_grant(folded) or short_grant(folded):
        return True
    plain = without_pictures(compiled(_AUTHORISED).sub(" permitted ", plain))
    plain = compiled(_LETS).sub(" ", p.without_exceptions(plain))
    plain = compiled(_WRITER).sub(" ", compiled(_OPENERS).sub(" ", p.compiled(p.FREE_TO_COPY).sub(" ", plain)))
    for pattern in (p.NONCOMMERCIAL, p.ONLY_WITH_CREDIT, p.WAIVED, p.COPY_TO_SENDER, p.SELLING, p.UNCOPYRIGHTED):
        plain = p.compiled(pattern).sub(" ", plain)
    return all(_is_known(token) for token in compiled(_PIECE).findall(plain))


def _without_apposition(plain: str) -> str:
    """A folded sentence without what it tells in passing of whom a text is from: "…, a nonprofit newsroom, under …"."""
    told = compiled(_APPOSITION).search(plain) if " us ," in plain else None
    if told is None:
        return plain
    words = compiled(r"\bnon-?profit|\bnot-for-profit").sub(" ", told[1])
    binds = any(p.has(one, words) for one in (p.NEGATIVE, p.LIMITED, p.PERMISSION, p.SELLING, p.NONCOMMERCIAL))
    return plain if binds else plain.replace(told[0], " ")


def authorises(folded: str) -> bool:
    """Whether a folded sentence authorises copying in the words of notices, which stories use of nothing else."""
    return compiled(_AUTHORISED).search(folded) is not None


def tells_of_licence(folded: str) -> bool:
    """Whether a licence stands in quotation marks: a sentence tells of it, and puts nothing under it."""
    return compiled(r'"[^"]*(?:creativecommons\.org|\bcc[ -]?(?:by|0)\b)[^"]*"').search(folded) is not None


def is_of(name: str, folded: str) -> bool:
    """Whether a sentence is of somebody's own terms: it begins with the name, or says that the text is theirs."""
    if name not in folded:
        return False
    theirs = r"(?<!with )\b(?:republished|reprinted|reproduced|text|story|article|content) (?:by|from|of) (?:the )?"
    opens = rf"^(?:from )?(?:the )?|[©(] ?|//(?:www\.)?|{theirs}"
    return re.search(rf"(?:{opens}){re.escape(name)}(?!\w)", folded) is not None


def _is_known(token: str) -> bool:
    if token[0].isdigit():
        return compiled(_NUMBER).fullmatch(token) is not None
    return token in _WORDS or all(part in _WORDS for part in re.split(r"['’-]", token))
