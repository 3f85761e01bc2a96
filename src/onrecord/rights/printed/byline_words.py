"""What lines by an article are worded with, that name no other maker of it. Data for `strangers`.

Patterns stand over the words as printed, with "we" for the outlet, its writers and persons.
"""

from __future__ import annotations

from typing import Final

ABOUT: Final = (
    r"(?:^|(?<=[.;|•·/] ))\W*(?:(?:avec|com?n?|con|mit|met|with) (?:(?:le|la|el|il|o|a|freundlicher|the) )?)?"
    r"(?:topics?|tags?|tagged|filed under|categor(?:y|ies)|sections?|keywords|related|more (?:on|about|from|in)"
    r"|read (?:more|next|also|on)|see also|also (?:in|available|read|on)|up next|next|previous|earlier|later"
    r"|listen|source for|sources for|watch|data|map data|in this"
    r"|part of (?:our|the)|dieses thema|über dieses thema|update[ds]?|corrections?|clarification|editor's note"
    r"|note|disclosure|support(?:ed)?|funded|fund(?:ing|er)s?"
    r"|edited|editing|fact-?check(?:ed|ing)?|copy-?edit(?:ed|ing|or)?|research(?:ed)?(?: by)?|illustrat\w*|cover"
    r"|location|place|where|when"
    r"|event|charts?|graphics?|maps?|visuals?|design|the next|register|tickets?|doors|venue|nearby|as told to"
    r"|photos?|fotos?|zur startseite|edição|edición|a cura di (?=we\b)"
    r"|thema|themen|schlagworte|schlagwörter|stichwort(?:e|er)?|rubrik|ressort|mehr (?:zu|zum|zur|aus|über)"
    r"|lesen sie|siehe auch|redaktion"
    r"|korrektur|hinweis|anmerkung|ort|termin|veranstaltung|unterstützung|förderung|daten|karte|grafik"
    r"|sujets?|thèmes?|mots[- ]clés|rubrique|lire (?:aussi|plus)|à lire|voir aussi|édité|soutien|correction"
    r"|rectificatif|lieu|données|carte"
    r"|temas?|etiquetas?|sección|lea también|leer más|ver también|apoyo|corrección|fe de erratas|lugar|datos|edición"
    r"|argomenti|leggi (?:anche|di più)|sostegno|correzione|luogo|dati|tópicos|assuntos?|leia (?:também|mais)"
    r"|apoio|correção|errata|local ?:|dados"
    r"|onderwerpen|lees (?:ook|meer)|trefwoorden|steun|correctie|plaats ?:)(?<=[\w:])(?!\w)"
    r"(?:[^.|;/•·]|\.(?=\w))*"
)
"""What leads to names that are no makers of the text: its subjects, other stories, funders, editors; up to the "
"end."""
FUNDED: Final = (
    r"\b(?:supported|funded|made possible|financed|underwritten|gefördert|unterstützt|backed|financé|soutenu|financiado"
    r"|apoyado|finanziato|apoiado|gefinancierd|ondersteund)"
    r"(?: in part)? (?:by|through|with|von|durch|par|por|da|dal|dalla|door)\b.*"
)
NETWORKS: Final = (
    r"(?:(?:facebook|twitter|x|whats ?app|linked ?in|telegram|pinterest|reddit|bluesky|mastodon|fediverse|threads"
    r"|instagram|tik ?tok|youtube|signal|messenger|flipboard|pocket|vk|xing|tumblr|wechat|weibo|rss|sms|e-?mail|mails?"
    r"|mejl|e-?post|courriel|correo(?: electrónico)?|link|lien|enlace)(?:\W+|$)"
    r"|(?:and|or|on|via|by|und|oder|auf|et|ou|sur|y|o|en|e|su|no|och|op)\s+)+"
)
"""Names of social networks and other ways to hand on an address, and nothing else."""
FOLLOW: Final = (
    r"\W*(?:(?:follow us|find us|folge(?:n sie)? uns|suivez-nous|síguenos|seguici|siga-nos|volg ons)"
    r"|(?:share|teilen|partager|compartir|condividi|partilhar|compartilhar|delen|dela|del|udostępnij)(?= ?:))"
    rf"(?:\W+{NETWORKS})?\W*"
)
"""Rows for sharing and for following the outlet."""
MENU: Final = r"[>›»]|^\W*(?:home|start(?:seite)?|accueil|inicio|início)\b"
"""Rows of sections."""
SIGN_UP: Final = (
    r"\b(?:sign up|subscribe|newsletters?|unsubscribe|anmelden|abonnieren|abonnez|s'abonner|inscrivez|inscription"
    r"|suscr[ií]b\w*|apúntate|iscriviti|iscrizione|assine|inscreva|subscreva|aanmelden|inschrijven|zapisz się"
    r"|anmäl dig|prenumerera|tilmeld|meld deg på)\b"
)
"""Of boxes for letters by mail, whose names are theirs."""
PLACE: Final = (
    r"\bwe(?:,? [a-zà-ÿ]{5,20})?,? (?:in|aus|à|en|a|em|(?:reports?|reporting) from"
    r"|berichtet aus)(?: [A-ZÀ-Þ][\w'’-]+){1,2}"
    r"|(?i:^aus )[A-ZÀ-Þ][\w-]+(?i: berichte[nt])"
    r"|(?i:\breport(?:ing|s|ed)? (?:from|on|in)|\benvoyée?s?(?: spéciale?s?)? (?:à|en|au|aux)) [A-ZÀ-Þ][\w-]+"
)
"""Where a writer is, behind the name."""
PERSON: Final = (
    r"(?<![\w.])([A-ZÀ-Þ][\w'’-]+)((?: [A-Z]\.?| (?:van|von|de|der|den|du|di|da|dos|del|la|le|el|bin|al"
    r"|zu))*(?: [A-ZÀ-Þ][\w'’-]+){1,2})(?![\w.])"
)
WORD: Final = r"[^\W\d_](?:[\w&'’.-]*[^\W_])?"
PAPER: Final = (
    r"\b[A-ZÀ-Þ][\w-]+(?i:presse|(?:presse|nachrichten)dienst|bote|zeitung|blatt|kurier|anzeiger|agentur"
    r"|rundschau|bladet|posten|avisen"
    r"|dagblad|newswire|gazette)[nse]{0,2}\b"
)
"""Names of papers and agencies by how they end, though they stand alone."""
DOMAIN: Final = r"\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,}|[A-Z]{2,})\b(?!\()"
ADDRESS: Final = r"https?://[^\s\"”)>]+"
OWN_STAFF: Final = (
    r"(?:\b[A-ZÀ-Þ][\w'’-]+ ){2,3}(?:of|from|on|with) our (?:own )?(?:\w+ ){0,2}(?:team|desk|staff|newsroom|bureau"
    r"|office|unit)\b"
    r"|(?:\b[A-ZÀ-Þ][\w'’-]+ ){2,3}(?:aus|von) unser(?:em|er) (?:\w*(?:team|redaktion|büro|ressort))\b"
)
"""Somebody who is told to be of the paper."""
MAIL: Final = r"\S+@\S+\.\S+"
STREET: Final = (
    r"\b\d+\w? (?:[A-ZÀ-Þ][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way)\b.*"
    r"|\b[A-ZÀ-Þ]\w+(?:straße|strasse|weg|platz|allee) \d+.*|\b\d+,? (?:rue|avenue|place|quai) .*"
)
CODE: Final = (
    r"\([A-Za-zäöü]{2,5}(?:[/,] ?[A-Za-zäöü]{2,5})*\)\W*|[a-zäöü]{2,4}(?:/[a-zäöü]{2,4})+"
    r"|(?!AM/PM|OP/ED|Q/A)[A-Z]{2,4}(?:/[A-Z]{2,4})+"
)
"""Bare agencies or staff: "(kna/dpa)"."""
CODED: Final = r"\([A-Z]{2,5}\)\s*[–—-]\s*$"
"""The same at the end of a dateline."""
PUBLISHING: Final = (
    r"\b(?:texts?|stor(?:y|ies)|articles?|pieces?|reports?|reporting|reported|contents?|versions?|columns?|copy"
    r"|essays?|investigation|coverage"
    r"|newsrooms?|publi\w*|appear\w*|ran|print\w*|produc\w*|syndicat\w*|broadcast\w*|aired|wrote|original\w*"
    r"|first|written|shared|through|partner\w*|collaborat\w*"
    r"|permission|courtesy|carried|runs|employed|artikel|beitrag|bericht|reportage|recherch\w*|erschien\w*"
    r"|veröffentlicht|zuerst|übernommen|kooperation|zusammenarbeit"
    r"|textes?|reportage|enquête|paru|publié\w*|repris|partenariat|reportaje|art[ií]culo|texto|nota|public\w*"
    r"|colaboración|articolo|testo"
    r"|inchiesta|pubblicato|investigaci[oó]n|investigação|onderzoek|untersuchung|proyecto|projeto|projet|progetto"
    r"|projekt"
    r"|series?|entrega|collaborazione|matéria|reportagem|artigo|parceria|tekst|verhaal|verscheen"
    r"|gepubliceerd|samenwerking)\b"
)
"""What a sentence that tells of a text's making speaks of."""
BESIDE: Final = r"\bwe, [A-ZÀ-Þ][\w-]+$"
"""A writer's place or beat."""
GLUED: Final = r"\b([Bb]y|Von|Par|Por)(?=[A-ZÀ-Þ])"
HUMPS: Final = r"[A-ZÀ-Þ][a-zß-ÿ]+[A-ZÀ-Þ]\w*[-/_|][A-ZÀ-Þ]\w+"
"""Names run together: "RitaMoss-LanternPost"."""
BLANK: Final = r" (?=[,.;:)])"
PIECES: Final = r"\s*[•·|]\s*"
SENTENCE: Final = 5
TITLE: Final = 8
BY_GERMAN: Final = r"(?i:\b(?:von|vom|für|mit|bei|beim|aus dem|aus der|durch|und)|[/(|—–-]|\bwe,?)$"
"""What stands before a name in German, where all nouns have capitals."""
START: Final = r"(?:^|[.!?:|•·–—-]\s|[(\[“\"„«|])\W*$"
ROLES: Final = (
    r"reporter|editor|correspondent|writer|columnist|journalist|critic|analyst|producer|fellow|intern|contributor"
    r"|researcher|\w*(?:redakteur|reporter|korrespondent|autor)(?:in|innen|en)?|journaliste?|correspondante?"
    r"|periodista"
    r"|corresponsal|giornalista|corrispondente|jornalista|correspondente|verslaggever|redacteur"
)
ROLE: Final = (
    rf"\b(?i:{ROLES})s? für [A-ZÀ-Þ][\w-]+\b(?! [A-ZÀ-Þ])"
    rf"|\b(?:[A-ZÀ-Þ][\w'’-]+ ){{0,1}}(?i:{ROLES})s?\b"
)
OFFICE: Final = (
    r"\bwe,? (?:(?:Senior|Head of|Chief|Deputy|Assistant|University) )?"
    r"(?:Communications?|Media Relations|Public Affairs|Public Relations|External Relations|Policy|Research|Campaigns?"
    r"|Outreach|Conservation|Marketing)(?: (?:and|&) (?:Communications?|Media|Policy|Research|Campaigns?|Outreach))?"
    r"(?: (?:Office|Officer|Team|Department|Unit|Manager|Director|Coordinator|Adviser|Advisor|Lead))?(?= ·|$|[|•·,.;])"
)
"""A person's office in a house that is no newsroom, behind the name; without a house's name it is the outlet's own."""
KNOWN: Final = frozenset(
    # what bylines, dates and furniture are worded with, in capitals or at the beginning of a line
    "anonymous administrator admin webmaster "
    "url urls wiki docs documentation forum a an the by and or of on in at to for from with as is are was this that it "
    "its our we you your i my no not "
    "all any new more most text words story stories report reports reporting reported article articles news "
    "opinion opinions analysis comment comments commentary editorial editorials column columns feature features "
    "interview review explainer investigation essay letters letter profile obituary blog live update updates "
    "updated published publication posted modified last first written edited created revised date time day days "
    "week ago hour hours min mins minute minutes read reading listen watch share shares print save email e-mail "
    "mail copy link links follow subscribe sign newsletter newsletters support donate join contact about facebook "
    "twitter x linkedin whatsapp reddit telegram pinterest bluesky mastodon instagram youtube tiktok threads "
    "google apple spotify flipboard rss pocket messenger xing menu search home back top next previous prev "
    "continue show hide open close see view views loading advertisement sponsored ph.d phd md rn cpa ceo coo cfo "
    "cto co-founder founder founders master mba cfp esq jr iii president vice head lead reviewed reviewer checked "
    "fact full best overall name phone number key takeaways takeaway get started why trust frequently asked "
    "questions question summary contents bookmark log create free account discussion copied programm quellen "
    "verwendete konto anmelden mein property tourism lifestyle entertainment celebrity celebrities royal royals "
    "weather markets money personal finance careers fashion style games puzzles publisert oppdatert kl publicerad "
    "uppdaterad udgivet opdateret julkaistu päivitetty güncelleme yayınlanma tarihi local regional national "
    "international foreign government politics political business education environment climate crime courts "
    "court city town council county state federal sports sport culture arts art music film books technology tech "
    "data investigations investigative transport energy agriculture housing immigration world europe africa asia "
    "religion food travel labour labor security defence defense social affairs staff senior chief deputy "
    "associate assistant managing special contributing freelance guest executive economics science health "
    "reporter editor correspondent writer columnist journalist critic analyst producer director author authors "
    "team newsroom desk bureau dr prof mr mrs ms sir dame am pm gmt utc bst est edt cst cdt mst mdt pst pdt cet "
    "cest aest ist mesz mez uhr hrs h monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi "
    "jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì "
    "giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag "
    "dinsdag woensdag donderdag vrijdag zaterdag zondag english german french spanish italian portuguese dutch "
    "arabic russian chinese deutsch français español italiano português nederlands creative commons cc nc nd sa "
    "licence license licensed attribution unported generic rights reserved copyright public domain terms privacy "
    "policy republish republishing imprint colofon impressum datenschutz nutzungsbedingungen barrierefreiheit agb "
    "mentions légales confidentialité accessibilité aviso privacidad accesibilidad contacto contactos privacidade "
    "termos contatti contatto note legali integritet personuppgifter personvern prywatność regulamin kontakt "
    "policy republish republishing policies sitemap accessibility careers jobs advertise shop every each "
    "correction corrections clarification note disclosure faq podcast video photo "
    "photos gallery audio image images "
    # German, whose nouns have capitals
    "von und der die das des dem den ein eine einer im in am an auf aus bei mit für über zu zum zur nach text "
    "texte bericht berichte reportage artikel beitrag kommentar kommentare kolumne analyse meinung interview "
    "glosse leitartikel porträt nachrichten veröffentlicht aktualisiert stand datum lesezeit lesedauer minute "
    "minuten min uhr jahr jahre tag tage woche stunde stunden autor autoren autorin autorinnen autor:in "
    "autor:innen redaktion redakteur redakteurin korrespondent korrespondentin reporter reporterin ergänzung "
    "ergänzungen teilen drucken merken spenden spende abo newsletter kontakt quelle quellen foto fotos bild "
    "bilder grafik video lizenz lizenziert hören anhören vorlesen folgen mehr thema themen seite artikels "
    "beitrags kommentieren gastbeitrag leser leserbrief zuletzt erschienen ausgabe "
    # French, Spanish, Italian, Portuguese, Dutch
    "par et le la les l un une des du de d à au aux en sur avec publié modifié mis jour heures lecture temps "
    "partager imprimer article reportage entretien chronique édito tribune analyse enquête por y el los las una "
    "del al publicado actualizado lectura compartir imprimir artículo reportaje entrevista columna opinión "
    "análisis redacción di e il lo i gli della dei pubblicato aggiornato lettura condividi stampa articolo "
    "intervista commento redazione o os as um uma do da dos das em atualizado leitura compartilhar reportagem "
    "coluna opinião redação door het een van gepubliceerd bijgewerkt leestijd delen artikel verslag redactie".split()
)
PAPERS: Final = frozenset(
    "post chronicle courier times observer herald gazette tribune press news watch mail journal star sun "
    "standard guardian "
    "telegraph express mirror wire weekly daily review magazine argus bulletin dispatch register sentinel "
    "advocate radio "
    "tv media examiner inquirer ledger independent reporter today online newswire".split()
)
"""What a name ends with that begins as a person's: "Austin Chronicle"."""
HOUSES: Final = PAPERS | frozenset(
    "record network agency agence agentur agencia features syndicate collective project center centre institute "
    "consortium cooperative co-op bureau foundation service services".split()
)
"""What a name ends with that is a house's and no writer's."""
AGENCIES_FIRST: Final = frozenset("agence agencia agência agenzia agencja agentur agentura nachrichtenagentur".split())
BUREAUS: Final = ("bureau", "bureauet", "byrå", "byrån", "byrået", "agentur", "agenturen")
"""How agencies' names begin and end in other languages."""
MADE_BY: Final = (
    r"\b(?:written|published|produced|reported|supplied|provided|printed|made|shared)\b[^.]{0,30}\b(?:by|in|for"
    r"|from)\b"
    r"|\bpublication\b"
)
"""What leads to a maker though it begins as what does not."""
