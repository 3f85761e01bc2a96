"""Bare lines that may take back what a tag grants: "No republication", "Text not licensed", "Kein Nachdruck".

The sentences that notices are made of are read by `printed`. These are looser: any word of copying or of rights, and
any that turns it round. They decide no more than that a yes is to be asked about.
"""

from __future__ import annotations

from typing import Final

from onrecord.rights.patterns import asked, compiled
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.byline_words import FOLLOW
from onrecord.rights.printed.plainness import is_plain

_COPYING: Final = (
    r"re-?(?:publi(?!can|k\b|ken\b|kan)|print|post|us(?:e|ing)\b|produc|distribut|blog)|\bcop(?:y|ied|ying)\b"
    r"|syndicat(?!s?\b)|licen|lizen|reprodu"
    r"|creative commons|\bcc\b|\brights\b|(?<!ein)(?<!aus)druck(?!s\b)|wieder-?ver|weiter-?(?:ver|gabe|nutz)"
    r"|vervielf|verbreit|übern|kopier"
    r"|\brechte\b|nutzung|(?<!\ba )(?<!\bont )(?<!avait )\brepris|diffus|copier|partag|droits|riprodu|ipubblic"
    r"|diritti|derechos|direitos|compart"
    r"|\bovern|overgen|herplaats|herpubli|verspreid|kopië|hergebruik|rechten|\bcopies\b|\bc[oó]pia\b|\bcopiar\b"
    r"|\bcopie\b|licenti"
    r"|\bduplicat|redifus|difun|\bdo not use\b|\babdruck|escluso|fora da|uitgezonderd"
    r"|\bquoted\b|\b(?:our|written|prior|kind) (?:consent|permission)\b|\bleave to (?:print|run|use)\b"
    r"|\bone-time use\b|\b(?:used|printed|shown|appears) (?:here )?by (?:special )?arrangement\b"
    r"|\b(?:run|print|use|carry)(?:s|ning|ting)? (?:this|it|elsewhere)\b|\bthird[- ]party (?:text|content|material)"
    r"|\bgebrauch\b|\bzustimmung\b|\bgilt nicht\b|\bautorisation\b|\busage (?:strict|priv|personnel)"
    r"|\breprendre\b|\ballowed\b|\bpermitted\b"
    r"|\bpermission\b|\barrangement with\b|\busing (?:any|this|it)\b|\bexclusive(?:ly)? (?:to|for|in|on)\b"
    r"|\btaken? away\b|\bquote\b|\briprend|\buse of (?:this|the)\b|\bnot extend\b|\bpass (?:this|it|the)\b"
    r"|\bbelongs? to\b|\b(?:other|further|any) use\b"
    r"|(?<!for personal )\buse only\b"
    r"|\bbefore you (?:publish|use|run|print|share|post)\b|\bhold (?:until|for)\b"
    r"|\breserved for\b|\bplaats(?:t|en|ing)\b|\bpubliez\b|\bsyndication\b|\bfree for\b|\bstays with\b"
    r"|\bbelongs? to\b|\bproperty of\b|\beigentum\b|\bpropriété\b"
    r"|\bpropiedad\b|\bproprietà\b|\bpropriedade\b|\beigendom\b|\bautorización\b|\bautorização\b"
    r"|\bautorizzazione\b|\btoestemming\b"
)
_SHARING: Final = r"\bshar(?:e|ed|ing)\b|\busage\b"
"""Said of buttons too: with a word that turns it round alone."""
_TURNED: Final = (
    r"\b(?:ask|contact|check with|call|wait for|hold)\b|\bbarred\b|\bfirst\b|\beerst\b|\bzuerst\b|\bd'abord\b"
    r"|\bprimero\b|\bantes\b|\bprima\b|\b(?:by|with) (?:\w+ )?(?:agreement|arrangement|permission|consent)\b"
    r"|exempt|exclu|\bprohib|forbid|banned"
    r"|reserv|verboten|untersagt|unzulässig|vorbehalt|auf anfrage|genehmigung|interdit|réserv|\baccord\b|autorisation"
    r"|prohibid|permiso|\bmediante\b|\bsujet|soumis|absprache|vietat|riservat|permesso|proibid|permissão"
    r"|verboden|voorbehoud|toestemming|withdrawn|revoked"
    r"|no longer|lapsed|zurückgezogen|widerrufen"
)
"""Beside any negation."""
_MERE: Final = (
    r"\b(?:all|some) (?:other )?rights (?:are )?reserved\b|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|reservados todos los derechos|tutti i diritti (?:sono )?riservati"
    r"|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|\bcopyright\b"
)
"""Lines of copyright, which give way to any licence (R4)."""
_TEXT: Final = (
    r"\bthis (?:article|story|text|piece|report|work|column|post|essay|one)\b|\bthe text above\b"
    r"|\b(?:reproduced|printed|reprinted|published) here\b|\bnot (?:extend|apply) to (?:it|this|these)\b"
    r"|\bdiese[rsmn]? (?:artikels?|textes?|text|beitrags?|beitrag)\b|\b(?:cet article|ce texte|cette tribune)\b"
    r"|\b(?:de )?este (?:art[ií]culo|texto|reportaje)\b|\bd?esta (?:nota|matéria|reportagem)\b"
    r"|\bd?este (?:artigo|texto)\b"
    r"|\b(?:questo|quest') ?(?:articolo|testo|pezzo)\b|\bdi(?:t|e) (?:artikel|tekst|verhaal|stuk)\b"
)
"""This very text."""
_THIS: Final = _TEXT + (
    r"|\b(?:the|its|their|his|her) (?:author|writer|owner)s?\b|\b(?:der|des|die|bei der|beim) (?:autor"
    r"|verfasser)(?:s|in|en)?\b"
    r"|\b(?:l'|à l'|de l'|son |sa )(?:auteur|autrice|auteure)\b|\b(?:el|la|del|al|su) autora?\b|\b(?:l'|dell'"
    r"|all'|dall')aut(?:ore|rice)\b"
    r"|\b(?:do|da|o|a|ao|à) autora?\b|\bde (?:auteur|schrijver|schrijfster)\b|\briproduzione riservata\b"
)
"""This very text or who wrote it: no general notice of the site, which a licence goes before (R4)."""
_BOUND: Final = (
    r"\b(?:reproduced|used|printed|published|reprinted|shown)(?: here)?"
    r" (?:by|with|under) (?:\w+ )?(?:permission|licen[cs]e|agreement|arrangement)\b"
)
"""Plain words that tell whence the text was had."""
_UNREADY: Final = (
    r"\bnot (?:yet )?(?:for|to be) (?:quot|cit(?:ed|ation)|circulat|attribut|onward|wider)"
    r"|\b(?:do not|don't|please do not|not to) (?:quote|cite|circulate|forward|disseminate)\b"
    r"|\bnicht (?:zitieren|zitierfähig|weiterleiten)\b|\bne pas (?:citer|diffuser|faire circuler)\b"
    r"|\bno (?:citar|circular|difundir)\b|\bnon (?:citare|diffondere)\b|\bnão (?:citar|circular|divulgar)\b"
    r"|\bniet (?:citeren|verspreiden)\b"
)
"""Of drafts and proofs."""
_FEW: Final = (
    r"^\W*(?:rights?\W{1,3})?(?:still )?(?:in|under) copyright\W*$|"
    r"^(?!.*\buse\b)\W*(?:\w+ ){0,2}(?:only|exclusive(?:ly)?)\W*$"
    r"|^\W*(?:nur|exklusiv|exclusif|exclusivo|esclusiva)\b[^.]{0,30}$|\bthis one is\b"
)
"""For whom a text is, in a few words."""
_BUTTON: Final = (
    r"^\W*(?:share|send|post|print|compartir|comparte|partager|partagez|teilen|condividi|compartilhar"
    r"|compartilhe|delen|deel)"
    r" (?:(?:on|to|via|en|sur|auf|bei|per|su|no|pelo|por|op|by) [\w-]+|(?:this|cet|ce|este|esta|questo|quest'"
    r"|dit|deze) ?\w+)\W*$"
    r"|^\W*(?:copy|copier|copiar|copia|kopieren|kopiëren)\b[^.]{0,20}\b(?:link|lien|enlace|url"
    r"|collegamento)\b[^.]{0,50}$"
    rf"|^{FOLLOW}$"
    r"|\bsell (?:or share )?my\b|\bsell or share\b"
    r"|^\W*(?:(?:artikel|seite|beitrag|text) (?:drucken|teilen|merken|speichern|versenden|kopieren)"
    r"|(?:partager|imprimer|envoyer|enregistrer|copier) (?:l'article|la page)|(?:imprimir|compartir|guardar"
    r"|salvar) (?:el |la |o |a )?\w+"
    r"|(?:stampa|salva|condividi) (?:l'|la |il )?\w+|artikel (?:delen|opslaan|printen|afdrukken))\W*$"
)
"""Of a page's buttons, and of privacy."""
_HELD: Final = (
    r"\ball rights (?:are )?reserved (?:by|to)\b(?! (?:us|we)\b)"
    r"|\b(?:copyrights?|(?:the |author'?s?'? )rights)\b[^.;]{0,40}?"
    r"\b(?:held|owned|retained|kept|reserved|belongs?|stays?|remains?|lies?|rests?|is)\b[^.;]{0,12}?"
    r"\b(?:by|to|with)\b(?! (?:us|we)\b)"
    r"|\b(?:own|owns|hold|holds|keep|keeps|retain|retains|has|have) (?:the |all |full |her |his |their )*"
    r"(?:copyrights?|rights)\b"
    r"|\b(?:urheberrecht\w*|alle rechte|die rechte)\b[^.;]{0,40}?\b(?:liegt|liegen|bleibt|bleiben|verbleib\w*|hat"
    r"|gehör\w*)\b(?! (?:bei )?uns\b)"
    r"|\bdroits?(?: d'auteur)?\b[^.;]{0,30}?\b(?:appartien\w*|restent|reste|détenus?|conserve\w*)\b(?! à nous)"
    r"|\b(?:détient|conserve|détiennent|conservent) (?:les|ses|leurs|tous les) droits\b"
    r"|\b(?:titular(?:es)?|propietari[oa]s?) de(?:l| los| la)? (?:este )?(?:derechos|texto|copyright|art[ií]culo)"
    r"|\bderechos\b[^.;]{0,30}?\b(?:pertenecen?|son de|corresponden)\b"
    r"|\bdiritti\b[^.;]{0,30}?\b(?:appart\w+|sono di|restano)\b"
    r"|\b(?:detiene|detengono|conservan?o?) (?:i|tutti i|ogni) diritt[oi]\b"
    r"|\bdireitos\b[^.;]{0,30}?\b(?:pertencem?|são d[aeo]|ficam)\b"
    r"|\b(?:auteurs)?rechten?\b[^.;]{0,30}?\b(?:behoren|behoort|ligt|liggen|berust\w*|blijven)\b(?! (?:bij )?ons\b)"
    r"|\bprawa\b[^.;]{0,40}?\b(?:należą|należy|przysługują|zachowuje|posiada)\b"
    r"|\b(?:äger|eier|ejer|har|behåller|beholder) (?:upphovs|ophavs|opphavs)?r[äe]tt(?:en|igheter\w*|ighed\w*)?\b"
    r"|\bupphovsrätten (?:tillhör|ligger)\b"
    r"|\b(?:copyrights?|rights) (?:is |are |being )?(?:retained|kept|withheld)\b"
    r"|\b(?:conserva|conservan|retiene|mantém|conserva) (?:todos )?(?:los|sus|os|seus) (?:derechos|direitos)\b"
    r"|\bbehält (?:sich )?(?:alle |sämtliche |die )*rechte\b|\bbehoudt (?:alle |de )*rechten\b"
    r"|\bconserve (?:tous ses|l'ensemble de ses|tout) droits?\b"
)
"""Whose a text is, told as a sentence; words for the outlet are taken out before, or are "us"."""
_SENTENCE: Final = 2
_MENUS: Final = (
    r"\b(?:terms|policy|policies|guidelines|impressum|privacy|mentions|aviso|note legali|about|contact us|our work)\b"
)
"""Of links that lead to where rights are told, in a row with others."""
_OF_LICENCES: Final = (
    r"no-? ?deriv\w*|non-? ?commercial\w*|not[- ]for[- ]profit|nicht-? ?kommerziell|keine? bearbeitung\w*"
    r"|pas d'utilisation commerciale|pas de modification\w*|non commerciale|no-?comercial|niet-? ?commercieel"
    r"|\b(?:no|without|ohne|sans|sin|senza|sem|zonder) (?:\w+ )?(?:charge|cost|fee|kosten|frais|costo)\b"
)
"""Names and conditions, which have negations in them."""
_OTHER_SENSES: Final = (
    r"\b(?:get|request|start|need|schedule|for)(?: an?| your| my)?(?: \w+){0,2} quotes?\b|^\W*(?:\w+ )?free quotes?\W*$"
    r"|\b(?:copy|copied)(?: \w+){0,2} (?:to (?:the )?clipboard|short-?link)\b|\bcopy (?:short-?)?link\b"
    r"|\blinks? (?:has been )?copied\b|\b(?:web ?site|hard|invoice) cop(?:y|ies)\b"
    r"|\bcopy of (?:this e-?mail|our e-?book|your invoice)\b"
    r"|\blicen[cs]es? ?(?:#|no\.|number)|\b(?:driver'?s'?|drivers|business|contractor|electrical|plumbing|dental"
    r"|fishing|marriage|real estate) licen[cs]es?\b|\blicensure\b|\blicensed to do business\b"
    r"|\b(?:un)?licensed (?:general |professional )?(?:dentist|plumber|contractor|electrician"
    r"|attorney|therapist|broker)s?\b"
)
"""Words of copying and of rights in another sense: of trade, buttons and professions."""
_CAUSES: Final = (
    r"\b(?:civil|patients?'?|tenants?'?|voting|human|workers?'?|women'?s|animal) rights\b"
    r"|\bdroits? (?:humains|sociaux|civiques|fondamentaux|de (?:l'homme|douane|mutation|succession|scolarité|vote"
    r"|grève|garde|visite|port)|d'(?:amarrage|inscription|entrée|accès|enregistrement|asile)|des (?:femmes|enfants"
    r"|travailleurs|animaux|patients|locataires|migrants))\b"
    r"|\bderechos (?:humanos|civiles|laborales|sociales|de (?:las mujeres|los niños|los trabajadores|los animales))\b"
    r"|\bdiritti (?:umani|civili|sociali|doganali|delle donne|dei (?:lavoratori|bambini|migranti))\b"
    r"|\bdireitos (?:humanos|civis|trabalhistas|sociais|d[aeo]s (?:mulheres|trabalhadores|crianças))\b"
    r"|\b(?:mensenrechten|rechten van (?:de mens|vrouwen|kinderen|werknemers))\b"
)
"""Rights that news is about."""
_DENIES: Final = (
    r"\b(?:no|not|nor|never|none|cannot|without|only|kein\w*|nicht|nur|pas|sans|aucune?|seulement|sin|solo|sólo|non"
    r"|senza"
    r"|não|sem|só|geen|niet|alleen)\b|n['’]t\b"
)
_WORKS: Final = r"\b(?:articles?|stor(?:y|ies)|texts?|pieces?|reports?|columns?|essays?|posts?|copy|content)\b"
"""A cause's name before these is of what is published about it."""


def takes_back(folded: str) -> bool:
    """Whether a folded sentence may refuse or bind a copy of the text that it stands by.

    It speaks of copying or of rights and is not plain; where it is but a word or two, as menus have them, it has to
    turn round as well.
    """
    if asked(_BUTTON).search(folded):
        return False
    folded = _without_other_senses(folded)
    if any(asked(pattern).search(folded) for pattern in (_FEW, _UNREADY, _HELD)):
        return True
    if asked(_MERE).search(folded) and is_of_this(folded):
        return True
    if not (asked(_COPYING).search(folded) or asked(_SHARING).search(folded)) or (
        is_plain(folded) and "?" not in folded and not asked(_BOUND).search(folded)
    ):
        return False
    if p.has(p.USERS, folded) or p.has(p.IRRELEVANT, folded) or (p.has(p.SITEWIDE, folded) and not is_of_this(folded)):
        return False
    if p.has(p.PARTS, folded) and not p.has(p.TEXT, p.compiled(p.BESIDE).sub(" ", folded)):
        return False
    left = compiled(_OF_LICENCES).sub(" ", compiled(_MERE).sub(" ", p.without_exceptions(folded)))
    for tongue in p.TONGUES:
        left = p.without(tongue.free_of_permission, left)
    if not (asked(_COPYING).search(left) or asked(_SHARING).search(left)):
        return False
    desk = p.has(p.DESK, folded) or asked(_MENUS).search(left) is not None
    if len(left.split()) >= _SENTENCE and not desk and asked(_COPYING).search(left):
        return True
    return p.has(p.NEGATIVE, left) or asked(_TURNED).search(left) is not None


def _without_other_senses(folded: str) -> str:
    """The sentence without words in another sense, but where it denies something or speaks of this text."""
    denies = asked(_DENIES).search(folded) is not None
    if not (denies and asked(_WORKS).search(folded)):
        folded = compiled(_CAUSES).sub(" ", folded)
    return folded if denies or is_of_this(folded) else compiled(_OTHER_SENSES).sub(" ", folded)


def is_of_this(folded: str) -> bool:
    """Whether a folded sentence speaks of this very text, or of who wrote it."""
    return asked(_THIS).search(folded) is not None


def reserves_this(folded: str) -> bool:
    """Whether a folded notice reserves this very text by more than its copyright: authors keep that under a licence."""
    if asked(_TEXT).search(folded) is None:
        return False
    left = folded.replace("copyright", " ")
    signed = left != folded or "©" in folded or "(c)" in folded
    return not signed or asked(_MERE).search(left) is not None
