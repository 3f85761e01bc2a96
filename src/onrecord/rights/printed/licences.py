"""Creative Commons licences and the UK's Open Government Licence: by address or in words, and what each grants.

The table follows the licences' legal codes; addresses by the scheme of creativecommons.org. Other licences are left to
a person: their address is kept and the answer is `ask`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.record import USES, Use
from onrecord.rights.found import CHANGED, COPIES, CREDIT, NC, SAME, SHARED, Say, says

VERSIONS: Final = frozenset({"1.0", "2.0", "2.1", "2.5", "3.0", "4.0"})
CODES: Final[dict[str, frozenset[str]]] = {
    code: frozenset(code.split("-"))
    for code in ("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd", "sa", "nd", "nc", "nc-nd", "nc-sa")
}
_OLD_ORDER: Final = {"by-nd-nc": "by-nc-nd", "by-sa-nc": "by-nc-sa", "nd-nc": "nc-nd", "sa-nc": "nc-sa"}


class Licence(msgspec.Struct, frozen=True):
    """A licence as named: its identifier (SPDX where it has one, else its address), and its elements.

    `elements` is None where they are not known, empty for CC0 and the public domain mark.
    """

    name: str | None
    elements: frozenset[str] | None
    url: str | None = None


UNKNOWN: Final = Licence(None, None)


@cache
def _address() -> re.Pattern[str]:
    return expression(
        r"https?://(?:www\.)?creativecommons\.org/"
        r"(?:licenses/(?P<code>[a-z+-]{2,12})/(?P<version>\d\.\d)(?:/(?P<place>[a-z]{2,4}))?"
        r"|publicdomain/(?P<public>zero|mark)/1\.0)(?=[/?#]|$)",
        re.IGNORECASE,
    )


@cache
def _open_government() -> re.Pattern[str]:
    return expression(
        r"https?://(?:www\.)?nationalarchives\.gov\.uk/doc/open-government-licence(?:/version/(?P<version>[1-3]))?/?"
        r"(?=[?#]|$)",
        re.IGNORECASE,
    )


@cache
def _open_government_name() -> re.Pattern[str]:
    """Of version 3, which no other government's licence of that name has."""
    return expression(
        r"\bopen government licen[cs]e,? (?:\(ogl\) )?(?:v|version ?)(?P<version>3)(?:\.0)?(?![\w.]*\d)"
        r"(?!.*\b(?:canada|ontario|alberta|columbia|québec|quebec|toronto|nova scotia)\b)"
    )


def _of_government(version: str | None, url: str | None) -> Licence:
    """Asks for the source alone; of training models its words say nothing."""
    return Licence(f"OGL-UK-{version or 3}.0", frozenset({"by", "ogl"}), url)


@cache
def _badge() -> re.Pattern[str]:
    return expression(
        r"https?://(?:www\.)?(?:licensebuttons\.net|i\.creativecommons\.org)/"
        r"(?:l/(?P<code>[a-z-]{2,12})/(?P<version>\d\.\d)|p/(?P<public>zero|mark)/1\.0)(?=/)",
        re.IGNORECASE,
    )


def licence_at(url: str) -> Licence | None:
    """The licence that an address of Creative Commons names (a badge's too), or the Open Government Licence's.

    None for any other address. One of Creative Commons that names no licence we know is one of unknown elements.
    """
    if len(url) > 300 or not ("creativecommons" in url or "licensebuttons" in url or "open-government" in url):
        return None
    if government := _open_government().match(url):
        return _of_government(government["version"], url)
    match = _address().match(url) or _badge().match(url)
    if match is None:
        return UNKNOWN if re.match(r"https?://(www\.)?creativecommons\.org/licenses/", url, re.IGNORECASE) else None
    if public := match["public"]:
        return Licence("CC0-1.0" if public.lower() == "zero" else match[0], frozenset(), url)
    place = match.groupdict().get("place")
    return _of(match["code"].lower(), match["version"], place, url)


@cache
def _identifier() -> re.Pattern[str]:
    return expression(r"CC-((?:BY)(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2}|IGO))?")


def licence_address(licence: str | None) -> str | None:
    """Where a licence stands: the address of an SPDX identifier of Creative Commons, or an address itself.

    None where it names no version, for then no address is right, and where it is no licence that we know.
    """
    if licence is None:
        return None
    if re.match(r"https?://\S+\Z", licence):
        return licence
    if government := re.fullmatch(r"OGL-UK-([1-3])\.0", licence):
        return f"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/{government[1]}/"
    if licence == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    match = _identifier().fullmatch(licence)
    if match is None:
        return None
    place = f"{match[3].lower()}/" if match[3] else ""
    return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/{place}"


def _of(code: str, version: str | None, place: str | None, url: str | None) -> Licence:
    code = _OLD_ORDER.get(code, code)
    elements = CODES.get(code)
    if elements is None or (version is not None and version not in VERSIONS):
        return UNKNOWN
    if "by" not in elements:
        return Licence(url, elements, url)  # the retired ones have no SPDX identifier
    # "deed" and "legalcode" stand where a jurisdiction may; all have two letters, but for igo and scotland
    port = f"-{place.upper()}" if place and (len(place) == 2 or place.lower() == "igo") else ""
    return Licence(f"CC-{code.upper()}{f'-{version}' if version else ''}{port}", elements, url)


ELEMENT_WORDS: Final = {
    "nc": r"non-? ?commerci\w*|nicht-? ?kommerziell\w*|pas d'utilisation commerciale|(?:utilisation )?non commerciale"
    r"|no-? ?comercial|(?:uso )?n[aã]o-? ?comercial|niet-? ?commercieel",
    "nd": r"no-? ?deriv\w*(?: works)?|keine? bearbeitung\w*|pas de modification\w*|sin-? ?(?:obras? ?)?deriva\w*"
    r"|non opere derivate|sem-? ?deriva\w*|proibição (?:de realização|da criação) de obras derivadas"
    r"|geen-? ?afgeleide-? ?werken",
    "sa": r"share-? ?alike|weitergabe unter gleichen bedingungen|partage dans les m[eê]mes conditions"
    r"|partage à l'identique|compartir-? ?igual"
    r"|condividi allo stesso modo|compartilha-? ?igual|partilha nos mesmos termos"
    r"|compartilhamento pela mesma licença|gelijk-? ?delen",
}
BY_WORDS: Final = (
    r"attribution|paternité|namensnennung|atribuci[oó]n|reconocimiento|attribuzione|atribui[cç][aã]o|naamsvermelding"
)


_NO_MORE: Final = (
    "(?!\\W{0,3}[\x00\ufffd])"  # a letter that could not be decoded
    r"(?![–-]\w)(?!\s[a-z]\b)(?![^\w.;:]{1,4}(?:n(?!am)\w*|\w*deriv\w*|\w*comm?erc\w*|\w*alike|share\w*|modif\w*|opere"
    r"|obra)\b)"
)
"""What may not follow a licence's name: an element with a letter lost or wrong would loosen it."""


@cache
def _long_name() -> re.Pattern[str]:
    more = "|".join(ELEMENT_WORDS.values())
    return expression(
        rf"(?:creative commons|(?<![\w/])cc)[\s:,(–—-]*(?:licen[cs]e[\s:,(–—-]*)?(?:{BY_WORDS})"
        rf"(?P<more>(?:[\s,/–—-]{{1,4}}(?:{more})){{0,3}})(?!\w){_NO_MORE}[\s,/–—-]{{0,3}}"
        r"(?:(?P<scope>international|generic|unported|[a-z]+)?[\s,]{0,2}(?:version )?v?(?P<version>\d\.\d))?"
    )


@cache
def _short_name() -> re.Pattern[str]:
    return expression(
        r"(?<![\w/])(?:cc|creative commons)[\s:(–—-]{0,3}"
        r"(?:(?P<code>by(?:[\s–-](?:nc|nd|sa)){0,2})|(?P<zero>0|zero)(?![\d.]))\b"
        rf"(?:[\s,–-]{{0,3}}(?:version )?v?(?P<version>\d\.\d)(?!\d))?{_NO_MORE}"
    )


@cache
def _bare_name() -> re.Pattern[str]:
    """Before a name with elements, version and "International" that lacks "Creative Commons": no other is so called."""
    parts = r"(?:[-\s]{1,3}(?:non-?commercial|share-?alike|no-?deriv\w*)){0,3}"
    return expression(rf"\b(?=attribution{parts} [1-4]\.\d (?:international|unported|generic)\b)")


@cache
def _element(name: str) -> re.Pattern[str]:
    return expression(ELEMENT_WORDS[name])


STEMS: Final = ("cc", "creative commons", "attribution", "government lic")
"""One of these stands wherever a sentence names a licence."""


def licence_in(folded: str) -> Licence | None:
    """The licence that a sentence names, case already folded; None where it names none.

    "Creative Commons" alone is a licence of unknown elements; "CC" alone is nothing (carbon copy, county council).
    """
    if "government lic" in folded and (government := _open_government_name().search(folded)):
        return _of_government(government["version"], None)
    if "cc" not in folded and "creative commons" not in folded:
        folded = _bare_name().sub("creative commons ", folded) if "attribution" in folded else folded
        if "creative commons" not in folded:
            return None
    if match := _short_name().search(folded):
        if match["zero"]:
            return Licence("CC0-1.0", frozenset())
        return _of(re.sub(r"[\s–]", "-", match["code"]), match["version"], None, None)
    if match := _long_name().search(folded):
        elements = [name for name in ("nc", "nd", "sa") if _element(name).search(match["more"])]
        return _of("-".join(["by", *elements]), match["version"], None, None)
    return UNKNOWN if re.search(r"creative commons|\bcc[- ]licen[cs]", folded) else None


@cache
def grants(elements: frozenset[str] | None) -> tuple[Say, ...]:
    """What a licence with these elements says, use by use (the table in docs/signals.md)."""
    if elements is None:
        return says(COPIES, "ask", "R7")
    if not elements:
        return says(USES, "yes", "R6")
    credit = (CREDIT,) if "by" in elements or elements == {"sa"} else ()
    paid = (NC,) if "nc" in elements else ()
    same = (SAME,) if "sa" in elements else ()
    adapt = (Say("adapt", "no", "R6"),) if "nd" in elements else (
        Say("adapt", "yes", "R6", (*credit, CHANGED, *paid, *same)),
    )  # fmt: skip
    train: tuple[Say, ...] = (
        says(("train",), "yes", "R6", *credit) if elements == {"by"} else says(("train",), "ask", "R6")
    )
    shared: tuple[Use, ...] = (*SHARED, "mine")
    return (
        *says(("quote", "index"), "yes", "R6"), *says(shared, "yes", "R6", *credit, *paid), *adapt, *train,
    )  # fmt: skip
