"""What a licence's own sentence, or a line beside it, binds it to beyond its terms: a link, a text left as it is.

And what such lines say that binds nothing: whose leave is needed for what others made and the page marks as theirs.
"""

from __future__ import annotations

from typing import Final

from onrecord.rights.found import LINK
from onrecord.rights.patterns import asked
from onrecord.rights.printed import phrases as p

_LINKED: Final = (
    r"\b(?:hyper)?link(?:s|ed|ing)?\b(?! (?:above|below|here|at the (?:top|bottom|foot|end))\b)"
    r"|\bverlink|\blien\b|\benlac|\bcollegamento\b|\blink(?:ar|ad[oa]|ando|are|i)\b|\bligação\b"
)
_ASKED: Final = (
    r"\b(?:provided|providing|as long as|so long as|on (?:the )?condition|if you|please|must|should|has to|have to"
    r"|need to|required?|asks? (?:that )?you|we ask|along with|with an?|sofern|wenn|vorausgesetzt|bitte|mit"
    r"|à condition|pourvu|merci|avec|siempre|con|purché|a condizione|desde que|com|mits|met|als)\b"
    rf"[^.;]{{0,80}}?(?:{_LINKED})"
)
"""A link that is asked of who republishes; a link that stands in the sentence for itself is none."""
_LINE: Final = (
    r"^\W*(?:(?:if|when) you(?:'re| are)? (?:re-?publish|run|post"
    r"|us)[^,.]{0,40}, )?(?:we ask (?:that )?you [^.]{0,90}? and )?"
    r"(?:(?:please|you must|you have to|you need to|you should|kindly|always|just|we ask (?:that )?you(?: to)?|bitte"
    r"|merci de"
    r"|por favor|per favore) )*(?:also )?"
    r"(?:link(?: back)?|(?:include|add|provide|put|keep|give|insert) (?:us )?(?:an? |the )?(?:\w+ )?(?:hyper)?link"
    r"|verlinken sie|faire un lien|incluya un enlace|inserire un link|inclua um link|plaats een link)\b"
)
"""How a line of its own asks for one."""
_INSTEAD: Final = r"\b(?:rather|instead|copy|copying|first|before)\b"
"""What makes of such a line another: "Please link to this story rather than copying it"."""
_STEMS: Final = ("link", "lien", "enla", "collegam", "ligaç")

_USE: Final = r"(?:use|reproduce|re-?use)"
_THIRD: Final = (
    r"^\W*(?:where (?:we|i) have (?:identified|marked|indicated) (?:any )?third[- ]party copyright\b"
    rf"|(?:permission to |to ){_USE}(?: or {_USE})? (?:any |the |such )?(?:[\w-]+ ){{0,3}}?(?:third[- ]part(?:y|ies)\b"
    r"|(?:that|which) (?:is|are) not (?:owned by|(?:the )?property of|under the copyright of)\b))"
)
"""How a sentence begins on what is another's on the page."""
_HOLDERS: Final = r"\b(?:copyright|rights?)[- ]?(?:holders?|owners?)(?: (?:concerned|directly|themselves))?\W*$"


_VIEWED: Final = r"^\W*to (?:view|see|read) (?:a copy of )?(?:this|the) licen[cs]e,? (?:please )?(?:visit|see|go to)\b"


def tells_where(folded: str) -> bool:
    """Whether a sentence leads to where a licence can be read, and no more."""
    return asked(_VIEWED).match(folded) is not None


def house_rules(folded: str) -> tuple[str, ...]:
    """The conditions that a sentence with a licence in it adds to the licence's own."""
    return (LINK,) if p.stands(_STEMS, folded) and asked(_ASKED).search(folded) else ()


def line_rules(folded: str) -> tuple[str, ...]:
    """The conditions that a line beside a licence adds to it, where it does no more than ask for them."""
    if not p.stands(_STEMS, folded) or not asked(_LINE).search(folded):
        return ()
    binds = any(p.has(one, folded) for one in (p.NEGATIVE, p.PERMISSION, p.LIMITED, _INSTEAD))
    return () if binds else (LINK,)


def of_third_parties(folded: str) -> bool:
    """Whether a sentence tells no more than that leave for what others made, and is marked so, is theirs to give."""
    if not p.stands(("third", "not "), folded) or not p.has(p.PERMISSION, folded):
        return False
    return asked(_THIRD).match(folded) is not None and asked(_HOLDERS).search(folded) is not None
