"""States and bodies known everywhere that speak, in other languages than English: "Suecia dijo", "laut Al Jazeera".

So do ministries and governments that papers call by their matter or by their house, and sites by their address.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.names.bodies import WORLDWIDE
from onrecord.statements.lexicon.names.countries import countries


def known_body(words: str, source: Span, code: str | None) -> Speaker | None:
    """The state or body that all of a source's `words` name, an article and letters in brackets aside; else None."""
    article = _article().match(words)
    start = article.end() if article and words.lower() not in WORLDWIDE else 0
    name = _letters().sub("", words[start:])
    if code == "en" or not (is_site(name) or (name[:1].isupper() and _is_known(name.lower(), code))):
        return None
    begins = source[0] + start
    return Speaker(
        name=name, kind="organisation", named_by=(begins, begins + len(name)), resolved_by="name", confidence=0.8
    )


def is_site(name: str) -> bool:
    """Whether a name is a site's address or a station's."""
    return _site().fullmatch(name) is not None


def _is_known(name: str, code: str | None) -> bool:
    return name in countries(code) | WORLDWIDE or name.replace("'", "’") in _HOUSES.get(code or "", ())


_HOUSES: Final = {
    "es": frozenset(
        "sanidad hacienda interior exteriores defensa economía fomento educación justicia trabajo igualdad transportes "
        "industria agricultura vivienda migraciones universidades anticorrupción moncloa zarzuela ferraz".split()
    ),
    "fr": frozenset(("matignon", "bercy", "élysée", "quai d’orsay", "palais-bourbon", "place beauvau")),
    "it": frozenset(
        (
            "palazzo chigi", "farnesina", "viminale", "quirinale", "montecitorio", "palazzo madama", "bankitalia",
            "confindustria", "via arenula",
        )
    ),
    "pt": frozenset(("planalto", "palácio do planalto", "itamaraty", "palácio de são bento", "palácio de belém")),
}  # fmt: skip
"""What ministries and governments are called by, lower case: by their matter in Spanish, elsewhere by their house."""


@cache
def _site() -> re.Pattern[str]:
    """A site's address in place of a name, or a station's: "Hafenblatt.de", "Aliança FM"."""
    ends = (
        "com|net|org|info|eu|de|at|ch|fr|es|it|pt|br|com\\.br|nl|be|pl|cz|sk|hu|ro|ru|ua|se|no|dk|fi|gr|mx|ar|cl|co|pe"
    )
    station = r"[^\W\d_a-zß-öø-ÿ][\w-]+(?: [\w-]+){0,2} (?:FM|TV|AM)"
    return re.compile(rf"(?:www\.)?[^\W_][\w-]+(?:\.[\w-]+)?\.(?:{ends})|{station}")


@cache
def _article() -> re.Pattern[str]:
    """Articles before such names: Romance, Germanic and Greek ones."""
    return re.compile(
        r"(?:el|la|los|las|les?|il|lo|i|gli|os?|as?|d(?:e[mnr]?|ie|as)|het|els|[ηοτ]|το|οι|τα) |l[’']", re.IGNORECASE
    )


@cache
def _letters() -> re.Pattern[str]:
    """What a body is called for short, behind its name: " (HRW)"."""
    return re.compile(r" \([A-Z]{2,6}\)\Z")
