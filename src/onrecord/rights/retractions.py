"""Bare lines that may take back what a tag grants: "No republication", "Text not licensed", "Kein Nachdruck".

The sentences that notices are made of are read by `printed`. These are looser: any word of copying or of rights, and
any that turns it round. They decide no more than that a yes is to be asked about.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.rights import phrases as p
from onrecord.rights.plainness import is_plain

_COPYING: Final = (
    r"re-?(?:publi|print|post|us(?:e|ing)\b|produc|distribut|blog)|\bcop(?:y|ied|ying)\b|syndicat|licen|lizen|reprodu"
    r"|creative commons|\bcc\b|\brights\b|druck|wieder-?ver|weiter-?(?:ver|gabe|nutz)|vervielf|verbreit|übern|kopier"
    r"|\brechte\b|nutzung|\brepris|diffus|copier|partag|droits|riprodu|ipubblic|diritti|derechos|direitos|compart"
    r"|\bovern|overgen|herplaats|herpubli|verspreid|kopië|hergebruik|rechten|\bcopies\b|\bc[oó]pia\b|\bcopiar\b|\bcopie\b|licenti"
    r"|\bduplicat|redifus|difun|\bdo not use\b|\babdruck|escluso|fora da|uitgezonderd"
)
_SHARING: Final = r"\bshar(?:e|ed|ing)\b|\busage\b"
"""Said of buttons too: with a word that turns it round alone."""
_TURNED: Final = (
    r"\bask\b|\b(?:by|with) (?:\w+ )?(?:agreement|arrangement|permission|consent)\b|exempt|exclu|\bprohib|forbid|banned"
    r"|reserv|verboten|untersagt|unzulässig|vorbehalt|auf anfrage|genehmigung|interdit|réserv|\baccord\b|autorisation"
    r"|prohibid|permiso|\bmediante\b|\bsujet|soumis|absprache|vietat|riservat|permesso|proibid|permissão|verboden|voorbehoud|toestemming|withdrawn|revoked"
    r"|no longer|lapsed|zurückgezogen|widerrufen"
)
"""Beside any negation."""
_MERE: Final = (
    r"\b(?:all|some) (?:other )?rights (?:are )?reserved\b|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|reservados todos los derechos|tutti i diritti (?:sono )?riservati"
    r"|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|\bcopyright\b"
)
"""Lines of copyright, which give way to any licence (R4)."""
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


def takes_back(folded: str) -> bool:
    """Whether a folded sentence may refuse or bind a copy of the text that it stands by.

    It speaks of copying or of rights and is not plain; where it is but a word or two, as menus have them, it has to
    turn round as well.
    """
    if not (_compiled(_COPYING).search(folded) or _compiled(_SHARING).search(folded)) or (
        is_plain(folded) and "?" not in folded
    ):
        return False
    if p.has(p.USERS, folded) or p.has(p.IRRELEVANT, folded) or p.has(p.SITEWIDE, folded):
        return False
    if p.has(p.PARTS, folded) and not p.has(p.TEXT, folded):
        return False
    left = _compiled(_OF_LICENCES).sub(" ", _compiled(_MERE).sub(" ", p.without_exceptions(folded)))
    for tongue in p.TONGUES:
        left = p.compiled(tongue.free_of_permission).sub(" ", left)
    if not (_compiled(_COPYING).search(left) or _compiled(_SHARING).search(left)):
        return False
    desk = p.has(p.DESK, folded) or _compiled(_MENUS).search(left) is not None
    if len(left.split()) >= _SENTENCE and not desk and _compiled(_COPYING).search(left):
        return True
    return p.has(p.NEGATIVE, left) or _compiled(_TURNED).search(left) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
