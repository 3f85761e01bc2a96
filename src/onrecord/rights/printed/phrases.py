"""The words that notices of all languages share: of conditions, parts of a page, machines, contacts.

Data for `printed`, `verdicts` and `machines`; what differs by language is in `tongues`. All patterns stand over folded
sentences: lower case, straight quotes, one blank between words.
"""

from __future__ import annotations

from typing import Final

from onrecord.page.pieces import stands
from onrecord.rights.patterns import asked, compiled
from onrecord.rights.printed.tongues import ENGLISH, TONGUES, Tongue

__all__ = ["ENGLISH", "TONGUES", "Tongue", "compiled", "has", "stands", "without", "without_exceptions"]

CREDIT_WORDS: Final = (
    r"credit|attribut|acknowledg|\bnaming\b|\bname[ds]?\b|\bciting\b|\bcite[ds]?\b|\bsource\b|byline|mention"
    r"|quellenangabe|quelle|nennung|beleg|citando|cita(?:ndo)? (?:la|a) fu?o?e?nte|fuente|fonte|bronvermelding"
    r"|\bbron\b"
)
LINK_WORDS: Final = r"\blink|hyperlink|canonical|\bverlink|\blien\b|\benlace|collegamento|\bligação|\burl\b"
NONCOMMERCIAL: Final = (
    r"non-? ?commercial|not[- ]for[- ]profit|,? except for commercial (?:purposes|use)\b(?!,? (?:and|or|nor)\b),?"
    r"|nicht-? ?kommerziell"
    r"|non commercial|no comercial|sin [aá]nimo de lucro"
    r"|non commercial|não comercial|sem fins lucrativos|niet-? ?commercieel|à but non lucratif|senza (?:fini"
    r"|scopo) di lucro"
)
COPY_TO_SENDER: Final = r"beleg(?:exemplar)?\b|copy to (?:us|the sender)|send us a copy|tear ?sheet"
PARTS: Final = (
    r"photo(?:s|graph\w*)?\b|\bimages?\b|pictures?\b|illustrations?\b|\bgraphics?\b|\bvideos?\b|\baudio\b|podcasts?\b"
    r"|\bgrafik\w*|\binfogra[fp]\w*"
    r"|cartoons?\b|\blogos?\b|\bfotos?\b|\bbild(?:er|material|rechte)?\b|im[aá]gen(?:es|s)?\b|fotograf[ií]as?\b"
    r"|immagin[ei]\b|\bcoats? of arms\b|\bemblems?\b|\binsignia\b|\bcrests?\b|\bbranding\b"
    r"|\bbeeld\w*|\bicons?\b|\bfonts?\b|\bdata ?sets?\b|\bmusic\b|artwork|multimedia"
)
TEXT: Final = (
    r"\barticles?\b|\bstor(?:y|ies)\b|\btexts?\b|\bcontents?\b|\bmaterials?\b|\bworks?\b|\breports?\b|\bsite\b"
    r"|\bwebsite\b|\bpages?\b|\bpublication\b|\bnews\b|\bnewsletters?\b|\bpieces?\b|\binformation\b|\banything\b"
    r"|\bnothing\b|\bpart\b"
    r"|\bartikel|\btexte?s?\b|\bbeitr[aä]g|\binhalte?n?\b|\bcontenus?\b|\bcontenidos?\b|\btextos?\b|\bart[ií]culos?\b"
    r"|\barticol[oi]\b|\btest[oi]\b|\bcontenut[oi]\b|conteúdos?\b|matérias?\b|notícias?\b|noticias?\b|\btekst\w*"
    r"|\bpublicatie|\bseite\b|\bveröffentlichung"
)
OBJECT: Final = (
    r"\barticles?\b|\bstor(?:y|ies)\b|\btexts?\b|\bcontents?\b|\bmaterials?\b|\b(?:this|our|the|any) works?\b"
    r"|\breports?\b|\bpieces?\b|\bposts?\b|\bcolumns?\b|\bjournalism\b|\breporting\b|\breleases?\b|\b(?:this|our"
    r"|the) (?:web ?)?site\b"
    r"|\bartikel|\btextes?\b|\bbeitr[aä]g|\binhalte?n?\b|\bmeldung|\bcontenus?\b|\bcontenidos?\b|\btextos?\b"
    r"|\bart[ií]culos?\b"
    r"|\bnotas?\b|\barticol[oi]\b|\btest[oi]\b|\bcontenut[oi]\b|conteúdos?\b|matérias?\b|notícias?\b|noticias?\b"
    r"|\btekst\w*|\bartikelen|\bberichten"
)
"""What a notice on copying speaks of; narrower than `TEXT`, for a plain "can be used" is said of compost too."""
STRONG: Final = (
    r"reprodu|re-?publi|re-?print|\bre-?use (?:is )?(?:permitted|allowed|authori[sz]ed)|distribut"
    r"|\bcop(?:y|ies|ied|ying)\b|duplicat|broadcast|transmi|publish"
    r"|publication|rewritten"
    r"|weiterverwend|réutilis|overneming|hergebruik|syndicat|\bre-?run\b|\bre-?post|re-?blog|\b(?:run|carry|pick up) "
    r"|verbreit|veröffentlich|vervielfält|druck"
    r"|übern"
    r"|übernahme|kopier"
    r"|diffus|copie|repris|publi[éec]|reproduc|difu|copia|publica|riprodu|riprodott|pubblica|divulg|overn|overgenomen"
    r"|verveelvoudig|verspreid|gepubliceerd"
)
"""Words of copying that are seldom said of anything else."""
FORMAL: Final = (
    r"\b(?:re)?(?:produced|published|printed|distributed|copied|broadcast|transmitted|written|syndicated)\b"
    r"|reproduction|\b(?:do not|don't) (?:reproduce|copy|re-?distribute|re-?post|re-?blog)\b"
    r"|\bre-?use (?:is )?(?:permitted|allowed|authori[sz]ed)|re-?publi|re-?print|re-?post|\bcopying\b|\bcopies\b"
    r"|distribution|redistribut|duplication|publication of"
)
"""Copying as a notice names it, where it does not name the text."""
GUIDELINES: Final = r"\bguidelines?\b|\brules\b|\brequirements\b|\bconditions below|\bfollowing (?:terms|conditions)"
EXCLUDED: Final = (
    rf"\(texts? only\)|(?:except(?:ing|ion|ions)?(?: for| of)?|excluding|other than|not including|apart from|(?:does"
    rf"|do) not (?:apply|extend) to"
    rf"|with the exception of|außer|ausgenommen|sauf|hors|salvo|excepto|exceto|behalve"
    rf"|eccetto)[^.;]{{0,40}}?(?:{PARTS})(?:(?:,? (?:and|or)|,) (?:the |our |any |its )?(?:[\w-]+ )?(?:{PARTS}))*"
    rf"|(?:but )?\bnot (?:our |the |any |its )?(?:\w+ (?:and|or) )?(?:{PARTS})"
    rf"|(?:{PARTS})(?: and \w+)? (?:are )?(?:excluded|excepted|not included|ausgenommen|exclues?|excluidas?|escluse)"
)
CODE: Final = (
    r"\b(?:source )?code (?:of (?:this|the|our) \w+ )?(?:is|are)\b"
    r"|^\W*(?:this |our |the )?(?:web ?)?site(?:'s)? (?:design|layout|theme|template|code)s? (?:is |are )?"
    r"(?:licen[cs]ed|released|available) under\b"
)
"""Of a site, not of what it says."""
USERS: Final = (
    r"\bcomments?\b|user[- ](?:generated|content|submi|post)|\byou (?:grant|retain|submit|post|upload)"
    r"|your (?:submission|content"
    r"|post|account|comment)|letters? to the editor|by (?:posting|submitting)|kommentar|terms of your"
)
BESIDE: Final = (
    r"\b(?:that|which|who)\s+(?:accompan\w+|appear\w*\s+(?:in|with|on|alongside)|illustrate\w*)\s+(?:this|the|our|"
    r"an?)\s+\w+|(?<=photos )(?:in|from|with|for|accompanying)\s+(?:this|the|our|an?)\s+\w+"
    r"|(?<=images )(?:in|from|with|for|accompanying)\s+(?:this|the|our|an?)\s+\w+"
    r"|(?<=pictures )(?:in|from|with|for|accompanying)\s+(?:this|the|our|an?)\s+\w+"
)
"""What pictures stand beside: the text is named, and not spoken of."""
UNABLE: Final = r"\b(?:may|might) not (?:always )?be able\b"
"""No refusal: somebody tells what he may fail to do."""
MAKERS: Final = (
    r"\btheme\b|powered by|designed by|\bdesign by|developed by|website by|site by|web ?design|template"
    r"|\bplugin|source code"
    r"|software|\bcms\b"
)
LIMITED: Final = (
    r"subscribers?\b|\bmembers?\b|\baccounts?\b|\blog(?:ged)? in\b|registered users?|\blicensees?\b"
    r"|\bclients?\b|affiliates?\b"
    r"|customers?\b|\bpartners?\b|abonn|im rahmen|\bzwecke|\beigene?[nrm]?\b|own (?:use|purposes)|within the (?:scope"
    r"|limits)|in the course of|usage privé|uso propio|uso proprio|uso próprio"
)
MINING: Final = (
    r"(?:text|data)(?: and |\s*&\s*|/|[- ]?und[- ]| en | et )?(?:text|data|de données)?[- ]?mining|\btdm\b"
    r"|text and data|datamining"
    r"|fouille (?:\w+ )?de (?:textes|données)|miner[ií]a de (?:textos?|datos)|estrazione di (?:testo|dati)"
    r"|mineração de (?:textos?|dados)"
    r"|prospeção de (?:textos?|dados)|44\s?b (?:abs(?:atz|\.)? ?\d )?(?:s(?:atz|\.)? ?\d )?u(?:rh|hr)g|2019/790"
    r"|l\.? ?122-5-3|15o?-?bis"
)
CRAWLING: Final = (
    r"\bscrap(?:e|ed|er|ers|ing)\b|\bcrawl|\bspider|\bharvest|\brobots?\b(?!\.txt)|\bbots?\b|automated (?:means"
    r"|access|process"
    r"|collection|extraction|analy[sz]is|retriev|quer|tool|system|data|copying|download)|automatisiert|automatis[ée]"
    r"|automatizad"
    r"|\bmoissonnage\b"
    r"|automatizzat|geautomatiseerd"
)
AI: Final = (
    r"\btrain\w* (?:[\w-]+ ){0,3}?models?\b|artificial intelligence|\ba\.?i\.?\b|machine[- ]learning"
    r"|language models?|\bllms?\b|\bgenerative\b"
    r"|neural network"
    r"|künstlicher? intelligenz|\bki\b|\bki-|maschinelle[ns]? lernen|intelligences? artificielles?|\bia\b"
    r"|inteligencia artificial"
    r"|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|apprentissage automatique"
)
TRAINING: Final = (
    r"\btrain(?:ing|ed)?\b|\b(?:develop\w*|improv\w*|creat\w*)(?: of)? (?:any |an |of |or )?(?:artificial|machine"
    r"|ai\b|generative"
    r"|large|llm)|\bingest|trainier|trainings?\b|entra[iî]n|entren"
    r"|addestra|trein|trénin"
)
USING: Final = r"\bus(?:e|ed|ing|age)\b|nutz|verwend|utilis|utiliz|\buso\b|gebruik|gebrauch|\binput\b"
MADE_BY_AI: Final = (
    r"\b(?:we|our (?:reporters|journalists|editors|newsroom|writers|staff)) (?:do not|don't|never|will not|won't|only"
    r"|also|may|sometimes) use (?:\w+ )?(?:a\.?i\b|artificial)|\bwir (?:nutzen|verwenden|setzen) (?:\w+ )?(?:ki\b"
    r"|künstlich)"
    r"|\bnous n'utilisons (?:pas|jamais)\b|\bno (?:usamos|utilizamos)\b|\bnon (?:usiamo|utilizziamo)\b"
    r"|\bnão (?:usamos|utilizamos)\b|\bwij? gebruiken (?:geen|nooit)\b|"
    r"\b(?:written|generated|produced|created|assisted|edited|translated|checked|reviewed) (?:\w+ )?(?:by|with"
    r"|using)\b"
)
RESERVING: Final = (
    r"\brestrictions? (?:also )?(?:includes?|appl(?:y|ies)|extends?|covers?)\b"
    r"|reserv|vorbehalt|réserv|riservat|voorbehoud|\bopt(?:s|ed|ing)?[- ]out|does not (?:consent|permit|allow)"
    r"|excluded"
    r"|\bbehoudt zich\b[^.]{0,80}\bvoor\b|\bbehält sich\b[^.]{0,120}\bvor\b"
    r"|\bbehalten (?:wir )?uns\b[^.]{0,200}\bvor\b"
    r"|\bbehouden (?:wij )?ons\b[^.]{0,120}\bvoor\b|\bsi riserva\b|\bs'oppos|\bnous opposons\b|\bwiderspr"
    r"|\bse opone|\bsi oppon|\bopõe-se|\bse opõe|\bverzet zich|\bobjects? to\b"
)
PUBLIC_DOMAIN: Final = (
    r"(?:is|are|be) (?:\w+ ){0,2}?in the public domain|dedicated to the public domain"
    r"|\bworks? of the (?:\w+\.? ){0,4}?government"
    r"|gemeinfrei|domaine public|dominio público|pubblico dominio|domínio público|publiek domein"
)
PRESS: Final = r"\bfor immediate release\b|free for editorial use|for editorial use only|zur freien redaktionellen"
SUBJECT_TO_TERMS: Final = r"(?:subject to|governed by)[^.]{0,40}\bterms"
FEED: Final = r"\brss\b|\b(?:our|the|this) (?:\w+ )?feeds?\b|\batom feed"
OTHER_THAN: Final = r"(?:other than|except(?:ing)?|save)(?: as| for| through| via| by| in| with)*"
SYSTEMATIC: Final = (
    r"systematic|wholesale|en masse|\ball (?:of )?our\b|entire (?:site|feed|output)|in bulk|automatically"
)
SELLING: Final = r"\b(?:sold|sell|sells|selling|resold|resell|resale)\b|pay ?wall"
WAIVED: Final = (
    r"\b(?:without|ohne|sans|sin|senza|sem|zonder) (?:[\w']+ ){0,3}?(?:permission|consent|authori[sz]ation"
    r"|genehmigung|erlaubnis"
    r"|zustimmung|autorisation|autorizaci[oó]n|permiso|autorizzazione|autorização|toestemming)"
)
"""Where nothing is forbidden, what may be done "without prior permission" needs none."""
UNDER_TERMS: Final = (
    r"\bunder (?:\w+ ){0,4}?(?:licen[cs]es?|terms|agreement)|\bunter (?:\w+ ){0,3}?(?:lizenz|bedingungen)"
    r"|\bsous licence|\bbajo (?:\w+ ){0,3}?licencia|\bsotto licenza|\bsob licença"
    r"|\bonder (?:\w+ ){0,3}?(?:licentie|voorwaarden)"
)
"""Granted on terms that stand elsewhere."""
BREAKS_OFF: Final = (
    r"(?:\b(?:with|and|or|under|the|a|an|only|in|of|by|if|for|to|provided|unless|without|except|but|not|that|is|are"
    r"|be|as|mit|und|oder|unter|nur|ohne|für|avec|et|ou|sous|sans|con|y|o|bajo|sin|e|senza|com|sem|met|en|zonder"
    r"|que|se"
    r"|la|le|el)|[,:;(…]|\.\.\.) ?$"
)
"""How a sentence ends that was cut."""
GIVEN: Final = (
    r"\bfor free\b|free of charge|at no (?:\w+ )?(?:cost|charge)|\bfreely\b|honorarfrei|kostenlos"
    r"|kostenfrei|gratuit|gratis"
)
"""What makes a grant of a line without a full stop, as a condition does: the line may have gone on."""
OF_THE_ARTICLE: Final = (
    r"\bthis (?:article|story|text|piece|report|work|column)|diese[rs]? (?:artikel|text|beitrag)|cet article"
    r"|este art[ií]culo"
    r"|esta nota|este texto|questo articolo|este artigo|esta matéria|dit artikel|riproduzione riservata"
)
ONLY_WITH_CREDIT: Final = (
    r"\b(?:only|solely|nur|seulement|uniquement|s[oó]lo|[uú]nicamente|solamente|somente|apenas|alleen"
    r"|uitsluitend) (?:with|if|by|mit"
    r"|unter|avec|con|si|se|com|met|mits) (?:\w+ ){0,3}?(?:credit|attribution|acknowledg|quelle\b|quellenangabe"
    r"|nennung"
    r"|mention|cita|men[cz]ion"
    r"|bronvermelding)"
)
FREELY: Final = r"\bfree(?:ly)?\b|\bfrei\b|libre|libero|liberamente|livre|\bvrij"
NEGATIVE: Final = (
    r"[\x00\ufffd]|\b(?:ot|nt|icht|ncht|niht|nict|nich|iet|nit)\b|"  # a letter lost or changed: no grant
    r"not\b|\bnicht|nicht\b|niet\b|non\b|\beven (?:if|with)\b|\baunque\b|\bainda que\b|\bmême\b"
    r"|\banche\b|\bselbst\b|\bzelfs\b"
    r"|\b(?:no|nor|never|neither|nothing|none|nobody|without|unless|except|hardly)\b|n't\b|prohibit|forbid"
    r"|unauthori[sz]ed|illegal|unlawful|violat|infring|disallow|refus|den(?:y|ied|ies)\b|revok|expire|\?"
    r"|\bkein|\bnie\b|\bohne\b|\bpas\b|\baucun|\bni\b|\bsans\b|\bsauf\b|\bning[uú]n|\bnunca\b|\bsin\b|\bsalvo\b"
    r"|\bn[eé]\b|\bnessun|\bsenza\b|\bnão\b|\bnem\b|\bnenhum|\bsem\b|\bgeen\b|\bnooit\b|\bzonder\b|\btenzij\b"
    r"|\bonly\b|\bsolely\b|\bexclusively\b|\bnur\b|ausschließlich|lediglich|seulement|uniquement|\bs[oó]l[oa]\b"
    r"|[uú]nicamente"
    r"|solamente|esclusivamente|\bsó\b|somente|apenas|exclusiv|\balleen\b|\bslechts\b|uitsluitend|\bau-?delà\b"
    r"|\bhinaus\b"
)
"""Any word that could turn a grant round; wider than English `ban`, which has to show that something is forbidden."""
SITEWIDE: Final = (
    r"\b(?:this|our|the) (?:web ?)?site\b|\ball (?:our )?(?:content|material|stories|articles|texts)"
    r"|\bour (?:content|stories"
    r"|articles|texts|material)|diese[rs]? (?:web)?seite|ce site|este sitio|questo sito|este site|deze (?:web)?site"
)
IRRELEVANT: Final = (
    r"e-?mail[ -]?adress|e-?mail address|adresse e-?mail|correo electr[oó]nico no|indirizzo e-?mail"
    r"|e-?mailadres|endereço de e-?mail"
    r"|personal (?:data|information|details)|your data\b|privacy|cookies?\b|\btrademarks?\b(?![^.]*reserved)"
    r"|does not imply"
    r"|\bliab(?:le|ility)"
    r"|personenbezogen|datenschutz|données personnelles|datos personales|dati personali|persoonsgegevens"
)
CONSENTING: Final = r"\byou(?:'re| are)? (?:hereby |also |further )?consent(?:ing)?\b|\bby entering\b"
"""Of visitors, who give it: no permission that they might ask for."""
CONTRAST: Final = (
    r"; |[,:]? (?:but|however|provided(?: that)?|as long as|so long as|on (?:the )?condition that|although|aber"
    r"|jedoch|sofern"
    r"|mais|toutefois|pero|siempre que|ma|purché|mas|desde que|maar|mits) "
)
PERMISSION: Final = r"\bpermissions?\b|\bconsent\b|\bapproval\b|\bagreement\b"
UNCOPYRIGHTED: Final = r"\bnot (?:copyrighted|(?:protected by|subject to|under) copyright)\b"
"""A negation that gives a text away."""
FREE_TO_COPY: Final = (
    r"\b(?:and |, )?(?:it |they )?(?:may|can) (?:therefore |thus )?be (?:[\w,/-]+ ){1,14}?without "
    r"(?:[\w']+ ){0,3}?permission(?: (?:of|from) (?:the )?"
    r"(?:(?!\b(?:only|for|if|unless|by|when|where|provided|within|but|except|to|in)\b)[^.;,]){2,60})?"
)
"""What may be done with a text of the public's without asking."""
OTHER_LICENCE: Final = (
    r"\b(?:licen[cs]ed|released|distributed|available|published|provided|shared) under"
    r" (?:[\w.,'+&/-]+ ){0,10}?licen[cs]e\b"
    r"|\blicen[cs]ed under (?:the )?(?:gnu|gpl|gfdl|mit\b|apache|bsd|ogl|open government)"
    r"|\bunter (?:der|einer) (?:[\w.-]+ ){0,6}?\w*lizenz|\bsous (?:la |une )?licence \w|\bbajo (?:la )?licencia "
    r"|\b(?:con|sotto) (?:la )?licenza \w|\bsob (?:a )?licença \w"
)
"""A licence by name that is not one of Creative Commons."""
LICENSED: Final = r"\bdocument(?:s|ation)?\b|\bwiki\b"
"""What has a licence, beside a text."""
INQUIRY: Final = (
    r"reprints?\b|permissions?\b|licens(?:e|ing)\b|licenc(?:e|ing)\b|syndicat|republish|republication"
    r"|rights (?:desk|and|&)"
    r"|reproduction|nachdruckrechte|abdruckrechte|lizenz|autorisation|autorización|autorizzazion|autorização"
    r"|toestemming"
)
TERMS: Final = (
    r"^\W*(?:(?:our|full|general|website|site) )?(?:terms(?: (?:of (?:use|service)|and conditions|& conditions))?"
    r"|legal notice|copyright policy"
    r"|nutzungsbedingungen|agb|mentions légales|conditions (?:générales )?d'utilisation|aviso legal|"
    r"condiciones de uso"
    r"|termini (?:e condizioni|d'uso)|note legali|termos de uso|gebruiksvoorwaarden)\W*$"
)
"""A link's text that leads to the terms of a site, whole."""
DESK: Final = (
    r"^(?:\W|\b(?:and|&|for|our|this|the|content|article|story|stories|copyright|rights?|request|get|clearance"
    r"|copyrights|news)\b)*"
    r"(?:re-?prints?|permissions?|licensing|licens(?:e|ing) (?:our|this) \w+|syndication"
    r"|republish(?:ing)?(?: (?:our|this) \w+)?"
    r"|republication guidelines|reproduction guidelines|nachdruckrechte|lizenzen|lizenzierung|nutzungsrechte"
    r"|rights clearance)"
    r"(?:\W|\b(?:and|&|re-?prints?|permissions?|licensing|requests?|syndication|guidelines|content|rights|desk"
    r"|service|faq)\b)*$"
)
"""A link's text that leads to those who sell or give permissions, whole."""
DESK_MAIL: Final = (
    r"^\W*(?:for |all |our |zu |pour |per |para |voor |the )?(?:[\w&]+ ){0,2}?(?:re-?print(?:s|ing)?|permissions?"
    r"|licensing|syndication|re-?publi(?:cation|shing)|reproduction|abdruckrechte?|nachdruckrechte?"
    r"|abdruckanfragen|lizenzanfragen|(?:demandes? de|droits de) reproduction|derechos de reproducci[oó]n"
    r"|diritti di riproduzione|direitos de reprodução|overnamerechten)\b(?: (?:and|&|rights?|permissions?|re-?prints?"
    r"|requests?|enquir\w+|inquir\w+|please|desk|contact|e-?mail|write|to|licensing|syndication)\b)* ?[:,–—-]? ?"
    r"(?:[\w&]+ ){0,2}[\w.+-]+@"
    r"|^\W*(?:para|pour|per|per chi vuole|um|voor|om) (?:\w+ )?(?:republicar|reproducir|reproduzir|republier|reproduire"
    r"|reprendre|ripubblicare|riprodurre)\b[^.;@]{0,60}\b(?:escrib\w+|contact\w+|écri\w+|adress\w+|scriv\w+"
    r"|contatt\w+|escrev\w+|contat\w+)\b[^.;@]{0,40}[\w.+-]+@"
)
"""Where to ask for leave to copy, by its mail: "For reprint rights: desk@post.example"."""
BUT_FEED: Final = (
    r"(?:except(?:ing)?|other than|save|apart from|with the exception of|außer|ausser|ausgenommen|mit ausnahme|sauf"
    r"|hormis|excepté|salvo|excepto|exceto|menos|tranne|eccetto|salvo che|behalve|uitgezonderd|tenzij)\b"
    r"(?: (?:as|for|by|via|through|from|in|with|of|per|über|den|der|des|unseren?|unserem|unserer|par|le|les|nos|notre"
    r"|flux|du|por|el|los|canal|nuestros?|pelo|o|che|tramite|il|i|our|the|this|these|us\w+|onze|de|that))*"
    r" (?:rss\b|feeds?\b|atom\b)"
    r"|\brss(?:[- ]?feeds?)?,? (?:is |are )?(?:excepted|exempt(?:ed)?|ausgenommen|excepté|exceptuado|escluso|excluido"
    r"|excetuado|uitgezonderd)\b"
    r"|\b(?:may|can) use (?:our|the|this) (?:rss )?feeds?\b[^.]{0,20}\b(?:all|any) other\b"
)
"""What a refusal leaves free: "…, RSS excepted"."""
PICTURES: Final = (
    r"flickr|wikimedia|wikipedia|unsplash|pixabay|pexels|getty|shutterstock|istock|\bvia\b|\bphoto|\bimage"
    r"|\bpicture|\bfoto"
    r"|\bbild\b|courtesy"
)
"""Where pictures come from, beside a licence that is theirs."""
LICENCE_NAMES: Final = (
    r"^no rights reserved"
    r"|no-? ?deriv\w*|non-? ?commercial\w*|nicht-? ?kommerziell|keine? bearbeitung\w*|pas d'utilisation commerciale"
    r"|pas de modification\w*|non commerciale|non opere derivate|no-?comercial|não-? ?comercial"
    r"|niet-? ?commercieel|geen-? ?afgeleide|(?<=\d\.\d )non transposé"
)
"""Negations in names of licences."""
LICENSING: Final = (
    r"licen[cs]ed|\bunder\b|\bthis\b|\bunless\b|\bexcept where|republish|\bunter\b|\blizenz|\bsous\b|licencia"
    r"|\bbajo\b"
    r"|licenza|licença|licentie"
)
ASKING: Final = (
    r"\bcontact|e-?mail|\bwrite to|\bapply (?:to|for|here|in|by)\b|\binqui|\benqui|\brequests?\b|\bvisit\b|\bgo to\b"
    r"|\bcall\b|\bclick here|\bform\b"
    r"|anfrage|wenden|kontakt|contact(?:er|ez|ar)|escrib|scriv|\bask\b"
)


NEEDS: Final[dict[str, tuple[str, ...]]] = {
    CONSENTING: ("consent", "entering"),
    IRRELEVANT: (
        "mail", "correo", "personal", "your data", "privacy", "cookie", "trademark", "imply", "liab",
        "personenbezogen", "datenschutz", "personnelles", "persoonsgegevens",
    ),
    USERS: ("comment", "user", "you", "letter", "by posting", "by submitting", "kommentar"),
    PUBLIC_DOMAIN: ("domain", "domin", "domein", "domín", "government", "gemeinfrei"),
    PRESS: ("immediate release", "editorial use", "redaktionellen"),
    PARTS: (
        "photo", "imag", "imág", "picture", "illustration", "graphic", "video", "audio", "podcast", "cartoon", "logo",
        "foto", "bild", "grafik", "infogra", "immagin", "beeld", "icon", "font", "data", "music", "artwork",
        "multimedia", "coat", "emblem", "insignia", "crest", "branding",
    ),
    MAKERS: ("theme", "powered", "design", "developed", "site by", "template", "plugin", "source code", "software",
             "cms"),
    SELLING: ("sold", "sell", "resale", "pay"),
    INQUIRY: ("reprint", "permission", "licen", "syndicat", "republi", "rights", "reproduction", "rechte", "lizenz",
              "autori", "toestemming"),
    MINING: (
        "mining", "tdm", "text and data", "fouille", "miner", "estrazione", "uhrg", "urhg", "prospe",
        "2019/790", "122-5-3", "15o", "15b",
        "15-b",
    ),
    CRAWLING: ("scrap", "crawl", "spider", "harvest", "bot", "automat", "moissonn"),
    EXCLUDED: (
        "(text", "exce", "exclu", "not ", "other than", "apart from", "ausgenommen", "sauf", "hors", "salvo", "behalve",
        "eccetto", "escluse",
    ),
    ENGLISH.free_of_permission: (
        "permission", "need", "asking", "must not", "cost", "charge", "payment", "profit", "noted", "stated",
        "indicated", "specified", "marked", "credited", "distorted", "we ", "to ask",
    ),
    ENGLISH.keep: ("archiv", "cach", "stor", "retriev"),
    ENGLISH.edit: ("edit", "alter", "adapt", "transl", "modif", "deriv", "abridg", "shorten", "rewrit"),
}  # fmt: skip
"""Stems of which one stands wherever a pattern does: looked for before the patterns that are tried most often."""


def has(pattern: str, sentence: str) -> bool:
    """Whether a pattern stands in a folded sentence."""
    needs = NEEDS.get(pattern)
    return (needs is None or stands(needs, sentence)) and asked(pattern).search(sentence) is not None


RESERVED_STEMS: Final = ("reserv", "rights remain", "réserv", "riserv", "vorbehalten", "voorbehouden")
"""One of them stands wherever a tongue's `reserved` does."""
PERSONAL_STEMS: Final = ("person", "priv", "home use", "pessoal", "persön", "persoon")
"""One of them stands wherever a tongue's `personal` does."""


def without_exceptions(folded: str) -> str:
    """A folded sentence without the parts that it says it does not speak of: pictures, logos."""
    return without(EXCLUDED, folded)


def without(pattern: str, folded: str) -> str:
    """A folded sentence with a blank for each place where a pattern stands."""
    needs = NEEDS.get(pattern)
    return compiled(pattern).sub(" ", folded) if needs is None or stands(needs, folded) else folded
