"""Agencies by name: of news, whose line is another's than the outlet's, and of pictures, who hold no text."""

from __future__ import annotations

from typing import Final

from onrecord.page import host_of, registrable
from onrecord.page.pieces import stands
from onrecord.rights.patterns import compiled

_AGENCIES: Final = (
    "associated press", "reuters", "agence france-presse", "agence francepresse", "press association",
    "deutsche presse-agentur", "europa press", "adnkronos", "austria presse agentur", "keystone", "tt nyhetsbyrån",
    "ritzau", "agerpres", "tanjug", "anadolu", "interfax", "xinhua", "kyodo", "yonhap", "press trust of india",
    "canadian press", "presse canadienne", "tribune news service", "tribune content agency", "bloomberg",
)  # fmt: skip
"""Names of news agencies, folded, that stand in a holder's."""
_CODES: Final = frozenset(
    "ap afp dpa efe ansa lusa belga anp ntb stt pap čtk ctk hina tass jiji pti ani ians aap upi".split()
)
"""And those that have to be words of it."""
_PICTURES: Final = (
    r"getty|picture[ -]?alliance|imago|mirrorpix|shutterstock|i?stock(?:photo|\.adobe)?(?= |/|$)|adobe ?stock|alamy"
    r"|thinkstock|zuma|ullstein ?bild|action ?press|wikimedia(?! foundation)|wikipedia|unsplash|pixabay|pexels|flickr"
    r"|fotolia|depositphotos|dreamstime|corbis|\w*scanpix|lehtikuva|nurphoto|wireimage|splash ?news|backgrid"
    r"|rex features|maxppp|sipa ?(?:press|usa)|abaca(?:press)?|hollandse hoogte|witters|eibner|123rf|freepik|bigstock"
    r"|zentralbild|\w*bildagentur|bildfunk|(?:dpa|apa|sdmg)[ -]bild\w*"
    r"|(?:ap|afp|epa|dpa|reuters|pa|anp|belga|tt|anadolu)"
    r"[ /-](?:photos?|images?|pictures?|foto|pool)|magnum photos|photo ?agency"
)
_LABEL: Final = (
    r"(?:(?<!\w)(?:photos?|fotos?|photograph(?:s|y|er)?|images?|pictures?|illustration|grafik|graphics?|infographics?"
    r"|bild(?:er|quelle|nachweis)?|immagin[ei]|imagen|imagem|beeld|kuvat?|zdjęcie|fot\.|foto\w*|video|фото)"
    r"(?: credits?| by| von| de)?[\s:/(-]*|/\s*)$"
)
_SELLERS: Final = r"pix|photo|foto|picture|images?\b|^images|getty|alamy|shutterstock|imago|scanpix|depositphotos"


def is_agency(holder: str | None) -> bool:
    """Whether a holder is one of the news agencies."""
    folded = (holder or "").casefold()
    if stands(_AGENCIES, folded):
        return True
    words = compiled(r"\w+").findall(folded)
    return not _CODES.isdisjoint(words) or ("pa media" in folded and "pa" in words)


def names_agency(folded: str) -> bool:
    """Whether a folded line has an agency's full name in it; a code may be another word there."""
    return stands(_AGENCIES, folded)


def is_of_pictures(holder: str) -> bool:
    """Whether a name behind © has an agency of pictures in it: "Jane Roe / Getty Images"."""
    return compiled(rf"(?<!\w)(?:{_PICTURES})(?!\w)").search(holder.casefold()) is not None


def labels_picture(before: str) -> bool:
    """Whether the words before © lead to a picture's credit: "Photo: ©", "Jane Roe/Copyright"."""
    return compiled(_LABEL).search(before.casefold()) is not None


def sells_pictures(url: str, page_url: str | None) -> bool:
    """Whether an address is that of a house which sells pictures, other than the page's own."""
    host = host_of(url)
    domain = (registrable(host) or host) if host else None
    own = host_of(page_url or "")
    if domain is None or domain == (registrable(own) if own else None):
        return False
    return compiled(_SELLERS).search(domain.partition(".")[0].replace("-", " ")) is not None
