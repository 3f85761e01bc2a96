"""How a notice begins that stands among a story's paragraphs: it speaks of the text that it stands in, and to readers.

A story about licences says the same things of other texts, in quotation marks or as someone's words. What does not
begin as a notice of this text may refuse there, and never grants.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.rights.printed.chooser import is_standard
from onrecord.rights.printed.whole_grants import whole_grant

_WORKS: Final = (
    r"(?:articles?|stor(?:y|ies)|works?|texts?|posts?|pages?|pieces?|reports?|publications?|documents?|handouts?"
    r"|contents?|materials?|(?:web ?)?site|columns?|essays?|papers?|chapters?|tutorials?|guides?|journalism|reporting"
    r"|releases?|newsletters?|book|blog)"
)
_OPENINGS: Final = (
    # "Unless otherwise noted, the text of this article …"
    r"(?:(?:unless|except|where|soweit|sofern|wenn|sauf|salvo|tenzij)\b[^.;]{0,60}?,? )?"
    r"(?:(?:the )?(?:text|contents?|words|information|materials?) (?:of|on|in) )?(?:this|these|our"
    r"|all(?: of)?(?: our)?(?: the)?)"
    rf"(?: [\w-]+){{0,2}} {_WORKS}\b",
    rf"this is an? (?:[\w-]+ ){{0,3}}?{_WORKS}\b",
    r"(?:articles?|stor(?:y|ies)|texts?|contents?|materials?|posts?)\b(?: [\w-]+){0,5} (?:(?:is|are|may|can) )?"
    r"(?:licen|available|published|shared|released|be re|be cop|copyright|cc|free)",
    r"(?:©|\(c\)|copyright|licen[cs]ed?\b|lizenz|licencia|licenza|licença|licentie|licence|cc[ -]|creative commons)",
    r"(?:re-?publish|re-?print|reproduc|re-?use|permission|any (?:re-?prod|re-?publ|re-?us|cop|distrib)"
    r"|no [^.;,]{2,60}? (?:may|can) be|you (?:may|can|are)\b|feel free|free to|no (?:part|reprod"
    r"|re-?prod|re-?publ|copy)|not to be|not for|may not|nothing|all rights|for (?:re-?prints?|permission|immediate"
    r"|release|republication)|publication|unauthori[sz]ed|embargo|personal|press release|local (?:news)?papers"
    r"|(?:newspapers|media|editors|anyone|other outlets|outlets|publishers) (?:may|can|are))",
    r"we (?:welcome|encourage|invite|allow|permit) (?:you|others|anyone|everyone|other \w+|media) to\b",
    # credits, which name a licence with the origin
    r"(?:(?:originally|first) (?:published|appeared|ran)\b|republished|translated|source:|quelle:|fuente:|fonte:"
    r"|from (?:https?:|[^.;]{1,60}\())(?!.*\bdomain)",
    r"(?:diese[rs]?\b|alle\b|unsere?\b|die (?:texte|inhalte|artikel)|der (?:text|artikel|inhalt)|unter\b|abdruck"
    r"|nachdruck|übernahme|verwendung|weiterverwendung|jede\b|texte?\b|inhalte?\b|artikel\b|beiträge\b)",
    r"(?:vous pouvez|reproduisez|republiez|puede[ns]?|queda permitida|republica|è consentit[ao]|pode[m]?|den här|denna"
    r"|våra|artiklarna|texterna|ten|nasze|denne|vores)\b",
    r"(?:cet(?:te)?\b|tous\b|toute\b|reproduction|la re(?:prise|production)|les? (?:textes?|articles?|contenus?)"
    r"|nos\b|sauf\b)",
    r"(?:este|esta|estos|estas|se permite|se autoriza|todos|toda|prohibid[ao]s?|queda|el contenido|los contenidos"
    r"|los textos|nuestros|salvo)\b|reproducción",
    r"(?:quest|riproduzione|la riproduzione|tutti|i (?:testi|contenuti)|i nostri|salvo|il (?:testo|contenuto))",
    r"(?:é permitid|fica permitid|proibid|a reprodução|reprodução|os (?:textos|conteúdos)|o conteúdo|nossos|salvo)",
    r"(?:dit|deze|alle|onze|overname|niets|de (?:inhoud|teksten)|tenzij)\b",
)
_REPORTED: Final = (
    r"\b(?:said|says|say|told|tells|wrote|writes|reads|read|announced|according to|argues?d?|claims?|claimed|ruled"
    r"|sagte|sagt|schreibt|schrieb|erklärte|hieß es|heißt es|stand unter|laut"
    r"|dit(?! (?:artikel|stuk|werk|verhaal|bericht|is|mag|valt)\b)|déclar"
    r"|selon(?! les termes)|dijo|dice|según|ha detto|secondo|disse"
    r"|segundo|zei|zegt|volgens)\b|[\"“”«»„]"
)


@cache
def _opening() -> re.Pattern[str]:
    return expression(rf"\W*(?:open access:? )?(?:{'|'.join(_OPENINGS)})")


@cache
def _reported() -> re.Pattern[str]:
    return expression(_REPORTED)


def opens_as_notice(folded: str) -> bool:
    """Whether a folded sentence begins as a notice of the text around it, and is nobody's reported or quoted word."""
    if folded.startswith("'"):
        return False
    if is_standard(folded) or whole_grant(folded):
        return True
    return _opening().match(folded) is not None and _reported().search(folded) is None
