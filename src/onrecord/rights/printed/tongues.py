"""The words by which notices speak, language by language: of uses, refusals, permissions, grants.

Data for `verdicts`. All patterns stand over folded sentences: lower case, straight quotes, one blank between words.
"""

from __future__ import annotations

from typing import Final

import msgspec


class Tongue(msgspec.Struct, frozen=True, kw_only=True):
    """The patterns of one language. Those of uses: `copy` (all copying), `run` (republishing alone), `edit`, `keep`,
    `quote`. Those of polarity: `ban`, `path` (permission to be got), `grant` and what comes with it."""

    code: str
    mark: str
    """A word that shows the language: many a stem stands in several of them, and "no" is a negation in three."""
    uses: tuple[str, ...]
    """Stems of which one stands wherever one of the next five patterns does, without a blank in them."""
    copy: str
    run: str
    edit: str
    keep: str
    quote: str
    ban: str
    path: str
    """A way to permission: with it a refusal is an ask, and a grant too."""
    free_of_permission: str
    """Permission not needed, or given here: taken out before `ban` and `path` are looked for."""
    grant: str
    credit_only: str
    """"without naming the source": a ban on it is a grant with credit."""
    reserved: str
    personal: str
    only: str


def _stems(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_EN_VERB: Final = (
    r"(?:reproduc|re-?publish|re-?print|re-?post|re-?us(?:e|ing)|us(?:e|ing)|copy|copied|re-?distribut|distribut"
    r"|publish"
    r"|broadcast|run|carry|carried|syndicat|quot|adapt|translat|edit|pick(?:ed)? up)\w*"
)
_EN_TEXT: Final = (
    r"(?:articles?|stor(?:y|ies)|contents?|material|texts?|works?|reports?|pieces?|reporting|journalism|columns?"
    r"|(?:news )?releases?|information)"
)

ENGLISH: Final = Tongue(
    code="en",
    mark=r"\b(?:the|of|may|be|this|our|is|are|any|all|for|and|without|with|to|you|prohibited"
    r"|forbidden|unauthori[sz]ed|copying|permission|copyright|reprint\w*|republish|re-?post\w*|do not|don't"
    r"|no (?:reproduc(?:tions?|ing)|re-?publi(?:cation|shing)|re-?(?:distribution|distributing|use)))\b",
    uses=_stems(
        "reproduc distribut cop duplicat broadcast transmi publi rewrit syndicat use using share displayed "
        "performance print run post blog carry pick take edit alter adapt translat modif derivative abridg "
        "shorten archiv cach store storing storage retrieval excerpt extract quot snippet headline summar"
    ),
    copy=r"reproduc|re-?distribut|distribut|\bcopied|\bcopying|\bcopies\b|\bcopy (?:or|and|this|our|any"
    r"|and/or)\b|duplicat"
    r"|broadcast|transmitted|transmission|(?<!re)(?<!re-)publish(?!er)|(?<!re)(?<!re-)publication of|rewritten"
    r"|syndicat"
    r"|\bre-?us(?:e|ed|ing)\b|\b(?:be|been) (?:freely )?(?:used|shared)\b|\buse of (?:this|our|the|any|these)\b"
    r"|(?:un)?authori[sz]ed use|displayed|public performance|\bfree to (?:use|share|re-?use)\b",
    run=r"re-?publish|re-?publication|re-?print|\bre-?run\b|\b(?:re-?)?post(?:ed|ing)\b|\bre-?posts?\b|\bre-?blog"
    rf"|\b(?:run|carry|use|using|pick up|take)\b (?:\w+ ){{0,3}}?{_EN_TEXT}\b",
    edit=r"\bedit(?:s|ed|ing)?\b|\balter|\badapt|translat|modif|derivative|abridg|\bshorten|\brewrit",
    keep=r"\barchiv(?:e|ed|ing)\b|\bcach(?:e|ed|ing)\b|\bstored?\b|\bstoring\b|\bstorage\b|retrieval system",
    quote=r"\bexcerpt|\bextracts?\b|\bquot(?:e|es|ed|ing|ation|ations)\b|\bsnippets?\b|\bheadlines?\b"
    r"|\bsummar(?:y|ies)\b",
    ban=r"\b(?:may|must|shall|should|can) (?:\w+ )?(?:not|never|neither|only)\b|\b(?:cannot|can't|mustn't|never)\b"
    r"|\bno part\b"
    r"|\b(?:is|are) (?:\w+ ){0,2}?not (?:\w+ ){0,2}?(?:permitted|allowed|authori[sz]ed|licen[cs]ed|to be|free"
    r"|available)"
    r"|\bnot (?:to be|for|permitted|allowed)\b|\b(?:nothing|none|neither|nor)\b|\b(?:do not|don't"
    r"|agrees? not(?: to)?)\b"
    r"|\bno (?:\w+ ){0,2}?(?:reproduc|republic|reprint|cop(?:y|ies)|distribut|redistribut|use\b|re-?use|publication"
    r"|broadcast|translat|edit|excerpt|quot|archiv|syndicat|content|article|stor(?:y|ies)|text|material|mining"
    r"|scraping"
    r"|crawling|training)"
    r"|\bno [^.;,]{2,60}? (?:may|can|shall) be (?:\w+ )?(?:re-?p|publish|cop|used|broadcast|distribut|transmit"
    r"|stored)"
    r"|\b(?:does|do) not (?:allow|permit|consent)|prohibit|forbid|\bunauthori[sz]ed|\bdisallow|\bbanned\b"
    r"|\b(?:is|are|be|constitutes?) (?:an? )?(?:\w+ )?(?:illegal|unlawful|violation|infring\w+)",
    path=r"\b(?:without|unless|except|absent|only|subject to|prior|with|by|obtain\w*|seek|request\w*|requir\w*"
    r"|need\w*|ask"
    r"|for)\b[^.]{0,80}\b(?:permissions?|consent|authori[sz]ation|authori[sz]ed in writing|licen[cs]e\b(?! fee)"
    r"|licen[cs]ing|agreement|approval|clearance|agreed)|permission[^.]{0,30}\b(?:required|needed|necessary)"
    r"|\bpermissions? to [^.]{0,200}\b(?:must|has to|should|can) be (?:obtained|sought|requested|granted|given)"
    r"|\bunauthori[sz]ed (?:\w+ ){0,3}?(?:\w*use|mak|cop|\w*distrib|\w*publi|\w*print|reprod|transm|broadc|dupl"
    r"|display)"
    r"|contact (?:us|the)|\b(?:upon|on|by) request\b|\bunless authori[sz]ed|\bmust be licen[cs]ed"
    r"|\bask(?:ing)? (?:us|first|for permission)"
    r"|\bwithout (?:[\w']+ ){0,4}?(?:prior|written|express|our) authority\b",
    free_of_permission=r"permission is (?:hereby )?(?:given|granted)|\b(?:no|without"
    r"|not) (?:\w+ ){0,3}permission (?:is )?"
    r"(?:needed|required|necessary)|(?:no|without the|without any) need (?:to ask )?for permission"
    r"|without asking(?! (?:us )?first)"
    r"(?: for permission| us)?|\bmust not be (?:represented|presented|portrayed|used in an? (?:misleading"
    r"|derogatory))\b[^.;]*"
    r"|,? and (?:that )?the original (?:meaning|message)(?: or (?:meaning|message))?(?: of (?:the|this) \w+)? is not"
    r" distorted\b"
    r"|no need to ask|(?:do not|don't) (?:need|have) to ask(?: (?:us|first|for permission))*"
    r"|\bwe (?:never|do not|don't|will not|won't) (?:ever )?(?:re-?)?(?:publish|print|quote|edit|translate|run"
    r"|broadcast)\b[^.;]*"
    r"|at no (?:\w+ )?(?:cost|charge)|no (?:cost|charge)|free of charge"
    r"|without (?:charge|cost|payment)|not[- ]for[- ]profit|non-?profit|(?:unless|except where|except as|where not)"
    r" (?:otherwise )?(?:noted|stated|indicated|specified|marked|credited)(?: otherwise)?",
    grant=rf"\b(?:may|can)\b (?:(?:also|always|now|be|freely|gladly|either|and|or|{_EN_VERB}),? ){{0,6}}{_EN_VERB}"
    rf"|\b(?:free|welcome|permitted|allowed|encouraged|invited|authori[sz]ed) to (?:\w+ ){{0,2}}?{_EN_VERB}"
    rf"|(?:reproduction|republication|republishing|reprinting|reprints?|copying|re-?distribution|distribution"
    rf"|re-?use)\b"
    r"(?: [\w,'-]+){0,14}? (?:is|are) (?:\w+ ){0,2}?(?:permitted|allowed|authori[sz]ed|encouraged|welcome|free"
    r"|granted)"
    rf"|\b(?:lets?|allows?|permits?|invites?|encourages?|welcomes?) (?:\w+ ){{1,3}}?(?:to )?{_EN_VERB}"
    rf"|\bpermission is (?:hereby )?(?:given|granted)\b[^.]{{0,60}}\bto {_EN_VERB}"
    rf"|^\W*(?:please |you can )?(?:re-?publish|re-?print|reproduce|re-?use|use) (?:our|this|these|the|any)\b[^.]*"
    r"(?:for free|free of charge|at no cost|without charge|freely|creative commons)"
    r"|\bfree (?:for|to) (?:republication|reprint|publication|reproduction|editorial use)",
    credit_only=r"(?<!or )(?<!with )\bwithout (?:\w+ ){0,3}?(?:credit|attribut|acknowledg|citing|naming|mention"
    r"|a link)",
    reserved=r"\ball rights? (?:are )?reserved|\brights reserved|\ball (?:other )?rights remain\b"
    r"|\ball rights,[^.;]{0,80}\breserved\b",
    personal=r"\bpersonal\b[\w ,/-]{0,40}\b(?:use|purposes?|reference)\b|\bprivate (?:use|purposes)|\bhome use",
    only=r"\bonly\b|\bsolely\b|\bexclusively\b|\bstrictly\b|\bexcept\b",
)

GERMAN: Final = Tongue(
    code="de",
    mark=r"\b(?:der|die|das|den|des|und|auch|nur|ist|sind|für|ohne|mit|nicht|verboten|untersagt"
    r"|vorbehalten|honorarfrei|frei|gestattet|erlaubt|jede|unter)\b",
    uses=_stems(
        "vervielf verbreit veröffentlich verwend gabe verwertung nutz reproduktion kopier repost reblog "
        "druck übern bearbeit übersetz veränder archivier speicher auszug auszüge zitat"
    ),
    copy=r"vervielfältig|verbreit|veröffentlich|weiterverwend|wiederverwend|weitergabe|wiedergabe|verwertung"
    r"|verwendung|nutzung\b"
    r"|\b(?:frei|kostenlos|kostenfrei|honorarfrei) (?:verwendet|genutzt) werden|\bgenutzt werden\b"
    r"|\bnicht verwendet werden"
    r"|reproduktion|kopier|weiterverbreit",
    run=r"repost|reblog|nachdruck|abdruck|übernommen|übernahme|übernehmen|nachgedruckt|abgedruckt",
    edit=r"bearbeit|übersetz|veränder",
    keep=r"archivier|speicher",
    quote=r"auszugsweise|in auszügen|auch auszüge|zitat",
    ban=r"\bnicht zur? (?:weiter|verbreit|veröffentlich|vervielf|nachdruck|wiedergabe)"
    r"|\bnicht (?:\w+ ){0,2}?(?:statthaft|gestattet|erlaubt|zulässig|zugelassen|erwünscht|honorarfrei|frei)"
    r"|\b(?:darf|dürfen)\b[^.]{0,30}\bnur (?!auszug|in auszü|(?:mit|unter|bei) (?:\w+ ){0,3}?(?:quelle|nennung"
    r"|angabe))"
    r"|\b(?:darf|dürfen)\b[^.]{0,120}\bnicht\b|\bkeine?r? (?:\w+ )?(?:vervielfält|verbreit|verwend|weiterg|nutzung"
    r"|nachdruck"
    r"|abdruck|übernahme|bearbeit|archivier|speicher)|verboten|untersagt|unzulässig|unerlaubt|ausgeschlossen",
    path=r"\b(?:unerlaubte|unbefugte|ungenehmigte|nicht genehmigte"
    r"|nicht autorisierte)[nrs]? [^.]{0,100}\b(?:verboten|untersagt|unzulässig|nicht (?:gestattet|erlaubt))"
    r"|\bnur für (?:\w+ ){0,2}?(?:mitglied|abonnent|kund|partner)"
    r"|genehmigung|zustimmung|einwilligung|erlaubnis|einverständnis|auf anfrage|lizenz(?!frei)|nach absprache"
    r"|\bjede (?:unerlaubte|unbefugte|ungenehmigte|nicht genehmigte)\b[^.]{0,100}\b(?:verboten|untersagt)",
    free_of_permission=r"\b(?:für|zu) nicht-? ?kommerzielle[nr]? zwecken?"
    r"|(?:sofern|soweit|wenn|falls) nichts anderes (?:angegeben|vermerkt|bestimmt)(?: ist)?"
    r"|(?:sofern|soweit|wenn|falls) nicht anders (?:angegeben|vermerkt|gekennzeichnet)"
    r"|(?:keine|ohne)(?: vorherige| besondere)? (?:genehmigung|zustimmung|erlaubnis)(?: ist)? (?:erforderlich"
    r"|nötig|notwendig)",
    grant=r"honorarfrei|(?:abdruck|nachdruck|verwendung|veröffentlichung|übernahme|vervielfältigung|verbreitung"
    r"|weitergabe|wiedergabe)[^.]{0,80}"
    r"\b(?:frei|erlaubt|gestattet|erwünscht|kostenlos|kostenfrei|zulässig)"
    r"|\b(?:darf|dürfen|kann|können)\b[^.]{0,80}(?:genutzt werden|nachgedruckt|abgedruckt|übernommen|verwendet"
    r"|veröffentlicht"
    r"|verbreitet"
    r"|vervielfältigt|weiterverwendet|kopiert)",
    credit_only=r"\bohne (?:\w+ ){0,2}?(?:quellenangabe|nennung|angabe der quelle)",
    reserved=r"alle rechte (?:sind )?vorbehalten|rechte vorbehalten|\balle rechte,[^.;]{0,80}\bvorbehalten",
    personal=r"privat|persönlich",
    only=r"\bnur\b|ausschließlich|lediglich",
)

FRENCH: Final = Tongue(
    code="fr",
    mark=r"\b(?:le|la|les|de|des|du|sans|sauf|interdite?s?|autorisée?s?|toute?|réservée?s?|avec|est"
    r"|sont|ni|pas)\b|l'|d'",
    uses=_stems(
        "reprodu diffus copi utilisation publi représentation exploit repost relay repris réimpr modifi "
        "tradu adapt archiv stock partiel extrait citation"
    ),
    copy=r"reprodu[ci]|diffus|rediffus|copie\b|copier|réutilisation|utilisation|publication|représentation|exploit",
    run=r"\brepost|\brelay(?:er|é)|\breprise\b|\brepris|republi|réimpression",
    edit=r"modifi|tradu[ic]|adapt",
    keep=r"archiv|stock",
    quote=r"même partielle|extraits?\b|citation|même partiellement",
    ban=r"\bne (?:peut|peuvent|doit|doivent|sont|sera|seront|est)\b[^.]{0,40}\b(?:pas|ni)\b|\bn'est pas\b"
    r"|\bne (?:peu(?:t|vent)|doi(?:t|vent)|saurai(?:t|ent)) être\b"
    r"|\baucune? (?:\w+ )?(?:reprod|repris|republi|utilis"
    r"|diffus|copie|article|contenu|partie)|interdit|prohibée?s?\b|\bnon (?:autoris|permis)|défendue?s?\b",
    path=r"\b(?:reproduction|copie|utilisation|diffusion"
    r"|publication)\b[^.,]{0,80}\bnon autorisée?s?\b[^.]{0,60}\binterdit"
    r"|(?:sans|sauf|avec|après|soumise? à)[^.]{0,60}(?:autorisation|accord|consentement|permission)"
    r"|autorisation (?:préalable|écrite)|\bsur demande|\btoute?s?\b[^.]{0,80}\bnon autorisée?s?\b[^.]{0,40}\binterdit"
    r"|\binterdit[^.]{0,40}\btoute?s?\b[^.]{0,80}\bnon autorisée?s?\b",
    free_of_permission=r"sauf (?:mention|indication) contraire|sans autorisation préalable nécessaire"
    r"|à but non lucratif",
    grant=r"(?:reproduction|diffusion|rediffusion|reprise|utilisation|réutilisation|publication)[^.]{0,80}"
    r"\b(?:autorisée?s?|permise?s?|libres?|encouragée?s?|bienvenue?s?)\b"
    r"|\b(?:peut|peuvent)\b[^.]{0,60}\b(?:reproduit|repris|diffusé|utilisé|publié)|libre de droits",
    credit_only=r"\bsans (?:\w+ ){0,2}?(?:mention|citer|indication de la source|citation)",
    reserved=r"tous (?:les )?droits(?: de \w+)? (?:sont )?réservés|droits réservés"
    r"|droits de reproduction[^.]{0,40}réservés",
    personal=r"privée?|personnel",
    only=r"seulement|uniquement|strictement|exclusivement|\bque\b",
)

SPANISH: Final = Tongue(
    code="es",
    mark=r"\b(?:el|la|los|las|de|del|se|sin|con|queda|prohibid[ao]|puede|permite|por|esta?|todos)\b",
    uses=_stems(
        "reprodu difu distribu copia utiliza publica transmi reimpres reposte modifica tradu adapta "
        "transforma archiv almacena extracto cita fragmento"
    ),
    copy=r"reprodu[cz]|difu(?:n|s)|distribu|copia|utiliza|publica(?:r|ción|do|da)|transmi",
    run=r"republica|reimpres|reposte",
    edit=r"modifica|tradu[cz]|adapta|transforma",
    keep=r"archiv|almacena",
    quote=r"\bextractos?\b|\bcitas?\b|fragmentos?\b",
    ban=r"\bno (?:se |est[aá]n? |puede|podr[aá]|pueden|queda)|\bning[uú]n[ao]? (?:\w+ )?(?:parte|contenido"
    r"|art[ií]culo|texto)|\bprohibid",
    path=r"\bprohibid[^.,]{0,100} no autorizad[ao]s?\b(?!\W*,)|\b(?:reproducci[oó]n|copia|uso"
    r"|difusi[oó]n)\b[^.,]{0,80}\bno autorizad[ao]s?\b[^.]{0,40}\bprohib"
    r"|(?:sin|salvo|excepto|con|previ[ao]|mediante)[^.]{0,60}(?:autorizaci[oó]n|permiso|consentimiento|licencia)"
    r"|autorizaci[oó]n (?:previa|escrita|expresa)|\b(?:toda|cualquier)\b[^.]{0,80}\bno autorizada\b[^.]{0,40}\bprohib"
    r"|\bprohib[^.]{0,40}\b(?:toda|cualquier)\b[^.]{0,80}\bno autorizada\b",
    free_of_permission=r"salvo (?:que se indique lo contrario|indicaci[oó]n contraria)|sin [aá]nimo de lucro",
    grant=r"\bse (?:permite|autoriza)|\b(?:puede|pueden|podr[aá]n?)\b[^.]{0,60}(?:reproduc|difundi|utiliza"
    r"|publica|copia|compart)"
    r"|(?:reproducci[oó]n|difusi[oó]n|uso)[^.]{0,80}\b(?:permitid|autorizad|libre)",
    credit_only=r"\bsin (?:\w+ ){0,2}?(?:citar|mencionar|nombrar|indicar la fuente|menci[oó]n)",
    reserved=r"(?:todos (?:los )?)?derechos reservados|reservados todos los derechos",
    personal=r"personal|privad",
    only=r"[uú]nicamente|\bs[oó]lo\b|exclusiv",
)

ITALIAN: Final = Tongue(
    code="it",
    mark=r"\b(?:il|la|lo|le|gli|di|della|dei|deve|devono|senza|con|è|sono|vietata|riservat[ai]|riproduzione|può"
    r"|possono|salvo)\b",
    uses=_stems(
        "riprod diffus distribu copia utilizz pubblica ripost repost ripres ristampa modific tradu tradott "
        "adatta archivia memorizza parziale estratti citazion"
    ),
    copy=r"riprodu[cz]|riprodurr|riprodott|diffus|distribu|copia|utilizz|pubblica(?:re|zione|to|ti)",
    run=r"ripubblica|ripost|repost|ripres[oa]\b|ristampa",
    edit=r"modific|tradu[cz]|tradott|adatta",
    keep=r"archivia|memorizza",
    quote=r"anche parziale|\bestratti\b|citazion",
    ban=r"\bnon (?:è|sono|può|possono|pu[oò])|\bnessun[ao]? (?:\w+ )?(?:parte|contenuto|articolo|riprod)|vietat"
    r"|proibit",
    path=r"\bvietat[^.]{0,100}?(?<!,) non autorizzat[aeio]\b|\b(?:riproduzione|utilizzo"
    r"|diffusione)\b[^.,]{0,80}\bnon autorizzat[aeio]\b[^.]{0,40}\bvietat"
    r"|(?:senza|salvo|previ[ao]|con|dietro)[^.]{0,60}(?:autorizzazione|consenso|permesso|licenza)"
    r"|autorizzazione (?:scritta|preventiva)|\b(?:aver(?:ne)?|chieder(?:e|ne)|ottener(?:e|ne)|richied\w+"
    r"|necessari[oa])\b"
    r"[^.]{0,40}\b(?:autorizzazione|consenso|permesso)|\bvietat[^.]{0,40}\b(?:ogni|qualsiasi|qualunque)\b"
    r"[^.]{0,80}\bnon autorizzat[aeio]\b|\b(?:ogni|qualsiasi"
    r"|qualunque)\b[^.]{0,80}\bnon autorizzat[aeio]\b[^.]{0,40}\bvietat",
    free_of_permission=r"salvo (?:diversa indicazione|dove diversamente indicato)|senza (?:fini|scopo) di lucro",
    grant=r"(?:riproduzione|diffusione|utilizzo)[^.]{0,80}\b(?:consentit|permess|autorizzat|liber)"
    r"|\b(?:pu[oò]|possono)\b[^.]{0,60}(?:riprodott|ripres|utilizzat|pubblicat|diffus)",
    credit_only=r"\bsenza (?:\w+ ){0,2}?(?:citare|citazione|menzione|indicare la fonte)",
    reserved=r"tutti i diritti (?:sono )?riservati|diritti riservati|riproduzione riservata",
    personal=r"personal|privat",
    only=r"\bsolo\b|esclusiv|unicamente",
)

PORTUGUESE: Final = Tongue(
    code="pt",
    mark=r"\b(?:os|as|da|do|sem|com|é|fica|proibida|permitida|desde|pode|podem|não)\b",
    uses=_stems(
        "reprodu difu distribu copia cópia utiliza publica transmi veicula reimpress repost modifica tradu "
        "adapta altera arquiva armazena trecho extrato cita"
    ),
    copy=r"reprodu[çz]|difu(?:n|s)|distribu|c[oó]pia|utiliza|publica(?:r|ção|do|da)|transmi|veicula",
    run=r"republica|reimpress|repost",
    edit=r"modifica|tradu[cçz]|adapta|altera",
    keep=r"arquiva|armazena",
    quote=r"\btrechos?\b|\bextratos?\b|\bcitaç",
    ban=r"\bnão (?:é|são|pode|podem|poderá|poderão|se)\b|\bnenhuma? (?:\w+ )?(?:parte|conteúdo|texto)|proibid|vedad",
    path=r"\b(?:proibid|vedad)[^.]{0,100}?(?<!,) não autorizad[ao]s?\b|\b(?:reprodução|cópia|uso"
    r"|utilização)\b[^.,]{0,80}\bnão autorizad[ao]s?\b[^.]{0,40}\b(?:proibid|vedad)"
    r"|(?:sem|salvo|exceto|com|mediante|prévia)[^.]{0,60}(?:autorização|permissão|consentimento|licença)"
    r"|autorização (?:prévia|escrita|expressa)|\b(?:proib|vedad)[^.]{0,40}\b(?:toda|qualquer)\b"
    r"[^.]{0,80}\bnão autorizad[ao]s?\b|\bproibid[^.]{0,80}\bnão autorizad[ao]s? de (?:qualquer|todo)\b|\b(?:toda"
    r"|qualquer)\b[^.]{0,80}\bnão autorizad[ao]s?\b[^.]{0,40}\b(?:proib|vedad)",
    free_of_permission=r"salvo indicação em contrário|exceto quando indicado|sem fins lucrativos",
    grant=r"(?:é|fica) permitid|\b(?:pode|podem|poderá|poderão)\b[^.]{0,60}(?:reproduz|republic|divulg|utiliz"
    r"|public|copia)"
    r"|(?:reprodução|divulgação|uso)[^.]{0,80}\b(?:permitid|autorizad|livre)",
    credit_only=r"\bsem (?:\w+ ){0,2}?(?:citar|mencionar|citação|menção|indicar a fonte)",
    reserved=r"(?:todos os )?direitos reservados",
    personal=r"pessoal|privad",
    only=r"\bsó\b|somente|apenas|exclusiv",
)

DUTCH: Final = Tongue(
    code="nl",
    mark=r"\b(?:overname|bronvermelding|toegestaan|de|het|een|van|zonder|met|niet|mag|mogen|alleen|is|zijn|alle|ook|deze)\b",
    uses=_stems(
        "overname overneming overgenomen nemen verveelvoud verspreid openbaar reproduc kopi gebruik publi "
        "repost plaats "
        "druk bewerk verta wijzig archive opgeslagen opslaan cita fragment gedeeltelijk"
    ),
    copy=r"overname|overneming|overgenomen|overnemen"
    r"|\bover te nemen\b|verveelvoudig|verspreid|openbaar|reproduc|kopi[eë]"
    r"|hergebruik"
    r"|gebruik van|publicatie",
    run=r"herpublic|repost|doorplaats|herplaats|nadruk|herdruk",
    edit=r"bewerk|vertaal|vertaling|wijzig",
    keep=r"archive|opgeslagen|opslaan",
    quote=r"\bcitat|\bcitaat|fragmenten|ook gedeeltelijk",
    ban=r"\bniet (?:\w+ ){0,2}?(?:toegestaan|toegelaten|worden|overgenomen|gepubliceerd|gebruikt|verspreid)"
    r"|\b(?:mag|mogen)\b[^.]{0,30}\b(?:alleen|slechts|uitsluitend) (?!(?:met|mits|onder) (?:\w+ ){0,2}?bron)"
    r"|\b(?:mag|mogen)\b"
    r"[^.]{0,80}\b(?:niet|niets|geen)\b|\bniets (?:\w+ ){0,3}?mag|\bgeen (?:\w+ )?(?:overname|gebruik|deel)|verboden",
    path=r"toestemming|goedkeuring|licentie|op aanvraag",
    free_of_permission=r"tenzij anders (?:vermeld|aangegeven)|zonder winstoogmerk"
    r"|(?:geen|zonder) (?:voorafgaande )?toestemming (?:is )?nodig",
    grant=r"(?:overname|overneming|hergebruik|gebruik|publicatie|verspreiding|nadruk)[^.]{0,80}\b(?:toegestaan|vrij|mag|toegelaten)"
    r"|\b(?:mag|mogen)\b[^.]{0,80}(?:overgenomen|gebruikt|gepubliceerd|verspreid|gekopieerd|herplaatst)"
    r"|overname (?:alleen |uitsluitend )?(?:met|onder|mits) bronvermelding",
    credit_only=r"\bzonder bronvermelding",
    reserved=r"alle rechten (?:zijn )?voorbehouden|rechten voorbehouden",
    personal=r"persoonlijk|priv[eé]",
    only=r"\balleen\b|\bslechts\b|uitsluitend",
)

TONGUES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH)
