"""Lines that take a licence back or ask to be asked, wherever behind the story they stand: in ten languages.

Data for `lines_beside`; all patterns stand over folded sentences. What they find makes a yes something to ask about.
"""

from __future__ import annotations

from typing import Final

TAKEN_BACK: Final = (
    r"\b(?:licen[cs]e|permission|grant)\b(?! to\b)(?! for (?!this|the (?:text|story|article)))[^.]{0,40}"
    r"\b(?:withdrawn|revoked|void|expired|ended|lapsed|suspended|cancelled"
    r"|terminated|rescinded|no longer|not in force)\b"
    r"|\b(?:withdrawn|withdrew|revoked|suspended|cancelled|ended|terminated|rescinded)\b[^.;]{0,20}"
    r"\b(?:licen[cs]e|permission|grant)\b"
    r"|\blizenz\b[^.]{0,40}\b(?:widerrufen|zurückgezogen|erloschen|aufgehoben|nicht mehr|abgelaufen|ungültig"
    r"|ausgesetzt)\b|\b(?:haben|wurde) die(?:se)? lizenz\b[^.]{0,20}\b(?:entzogen|beendet)\b"
    r"|\blicence\b[^.]{0,40}\b(?:retirée|révoquée|expirée?|n'est plus|ne (?:s'applique|vaut) plus|caduque"
    r"|suspendue|annulée)\b|\b(?:retiré|révoqué|annulé|suspendu)\b[^.;]{0,20}\blicence\b"
    r"|\blicencia\b[^.]{0,40}\b(?:retirada|revocada|caducad[ao]|ya no|anulada|suspendida|vencida|expirada)\b"
    r"|\b(?:retirado|revocado|anulado|suspendido)\b[^.;]{0,20}\blicencia\b"
    r"|\blicenza\b[^.]{0,40}\b(?:ritirata|revocata|scaduta|non (?:è|vale) più|sospesa|annullata|decaduta)\b"
    r"|\b(?:ritirato|revocato|annullato|sospeso)\b[^.;]{0,20}\blicenza\b"
    r"|\blicença\b[^.]{0,40}\b(?:retirada|revogada|expirada|expirou|já não|deixou de|suspensa|anulada|caducada)\b"
    r"|\b(?:retirámos|retiramos|revogámos|revogamos|revogado|suspendemos)\b[^.;]{0,20}\blicença\b"
    r"|\blicentie\b[^.]{0,40}\b(?:ingetrokken|vervallen|verlopen|niet (?:meer|langer)|opgeschort|ongeldig)\b"
    r"|\blicens(?:en)?\b[^.]{0,40}(?:\båterkalla\w*|\bdragits tillbaka|\bdragit tillbaka|\bupphört|\bgäller (?:inte|ej)"
    r"|\bogiltig\w*|\bupphävd)"
    r"|\blicencj\w+[^.]{0,40}\b(?:cofnięt\w*|wycofan\w*|wygas\w+|nie obowiązuje|unieważnion\w*|odwołan\w*)"
    r"|\bлицензи\w+[^.]{0,40}(?:отозван|аннулирован|больше не действ|прекращен|истекл|недействит)"
)
"""A licence that is taken back, in whatever line: below a copyright and in footers, too."""
_COPIES_EN: Final = (
    r"(?:re-?)?publish\w*|re-?print\w*|re-?us(?:e|ing)|re-?produc\w*|copy(?:ing)?|copies|re-?post\w*"
    r"|(?:using|use) (?:this|it|our)"
)
ASK_BEFORE: Final = (
    rf"^\W*(?:please |kindly |do |always )*(?:ask|contact|e-?mail|write to|call|check with|speak to|notify|tell|inform"
    rf"|consult|get in touch)\b[^.]{{0,60}}\b(?:before|prior to|if you (?:want|wish|plan|intend) to|to)\b[^.]{{0,30}}"
    rf"\b(?:{_COPIES_EN})\b"
    rf"|^\W*(?:before|prior to) (?:you )?(?:{_COPIES_EN})\b[^.]{{0,60}}\b(?:ask|contact|e-?mail|write|call|check|speak"
    r"|get)\b"
    r"|^\W*(?:bitte )?(?:fragen sie|fragt|kontaktieren sie)\b[^.]{0,40}\b(?:vor|bevor|ehe)\b"
    r"|^\W*vor (?:\w+ ){0,3}(?:übernahme|weiterveröffentlichung|nachdruck|abdruck|verwendung|veröffentlichung)\b"
    r"[^.]{0,60}\b(?:fragen|anfragen|kontaktieren|rücksprache|zustimmung|genehmigung)\b"
    r"|^\W*(?:merci de |veuillez )?(?:nous )?(?:demande[rz]|contacte[rz]|consulte[rz])\b[^.]{0,50}"
    r"\bavant (?:de |d'|toute )\W*(?:republi|reprodu|repren|repris|publi|diffus|utilis)"
    r"|^\W*(?:por favor,? )?(?:pid\w+|pregunt\w+|consult\w+|contact\w+|escrib\w+)\b[^.]{0,50}\bantes de \w*"
    r"(?:republica|reproduc|publica|copia|difund|usar)"
    r"|^\W*(?:per favore,? |si prega di )?(?:chied\w+|contatt\w+|scriv\w+)\b[^.]{0,50}\bprima di \w*"
    r"(?:ripubblica|riprodur|pubblica|copia|usar|diffond)"
    r"|^\W*(?:por favor,? )?(?:peç\w+|pergunt\w+|consult\w+|contact\w+|contat\w+)\b[^.]{0,50}\bantes de \w*"
    r"(?:republica|reproduzi|publica|copia|usar|divulg)"
    r"|^\W*(?:graag |gelieve )?(?:vraag|neem contact|contacteer|overleg)\b[^.]{0,50}\b(?:voordat|vóór|voor|alvorens)\b"
    r"[^.]{0,40}(?:overne|herpubli|overname|publice|kopi)"
    r"|^\W*(?:vänligen )?(?:fråga|kontakta|hör av)\b[^.]{0,40}\binnan\b[^.]{0,30}(?:publicer|återgiv|kopier|använd)"
    r"|^\W*(?:prosimy o |prosimy )?(?:zapyta\w*|skontakt\w*|kontakt)\b[^.]{0,50}\b(?:przed|zanim)\b[^.]{0,30}"
    r"(?:przedruk|publikacj|opublik|kopiow|wykorzyst)"
    r"|^\W*(?:пожалуйста,? )?(?:спросите|свяжитесь|напишите|обратитесь)\b[^.]{0,60}\b(?:перед|прежде|до)\b[^.]{0,40}"
    r"(?:перепечат|публик|использ|копир)"
)
"""A line that asks to be asked before a text is copied, and names no site."""
SPEAKS: Final = (
    r"re-?publi|re-?print|reproduc|\bre-?us(?:e|ing)\b|\bcopy(?:ing)?\b|licen[cs]|lizenz|nachdruck|abdruck|übernahme"
    r"|weiterver|repris|reprodui|reproduç|riprodu|ripubblic|licenç|overname|herpubli|återpubli|przedruk|лиценз"
    r"|перепечат"
)
"""Of what a longer line in a footer has to speak, to be of a licence."""
STEMS: Final = (
    "licen", "lizenz", "лиценз", "permission", "grant", "publi", "pubbl", "print", "copy", "copi", "kopi", "reus",
    "re-us", "reprod", "riprod", "overn", "przedruk", "перепечат", "публик", "druck", "übernahme", "repren", "use",
)  # fmt: skip
"""One of which stands in each of the first two."""
