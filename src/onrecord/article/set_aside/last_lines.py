"""Lines under a story in which its outlet speaks to readers: where to follow it, what to read next, who may comment.

They are spelled as the story's own sentences are, and models take them for some. Asked of a body's last blocks alone,
for in the midst of a story a person may say them.
"""

from __future__ import annotations

from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.record import AsideKind

_LONGEST: Final = 320
_PLACES: Final = (
    "google news", "google noticias", "google actualités", "twitter", "facebook", "instagram", "whatsapp", "telegram",
    "youtube", "tiktok", "bluesky", "threads", "linkedin", "mastodon",
)  # fmt: skip
_FOLLOW: Final = (
    "follow|like us|add us|folgen sie|folge uns|suivez|retrouvez|síguenos|siga|sigue|segui|seguici|acompanhe|volg|følg|"
    "följ|obserwuj"
)
_ON: Final = r"(?:[^.!?]|\.(?=\w))"
"""Words of one sentence, addresses among them."""
_ENGLISH: Final = (
    rf"for more (?:stories|news|articles|updates|coverage)\b{_ON}{{0,80}}"
    r"\b(?:check|visit|see|go to|click|read|follow)\b"
    r"|(?:get in touch with|contact) our (?:news|web|features|sport)\w*[ -]?(?:team|desk)\b"
    rf"|(?:do you|have you|got a|if you)\b{_ON}{{0,30}}\bstory\b{_ON}{{0,40}}"
    r"\b(?:share|tell|get in touch|email|contact)\b"
    r"|our (?:web)?site is (?:the|your) (?:place|source|home|destination) for\b"
    rf"|(?:this|it) is a (?:breaking|developing)\b{_ON}{{0,15}}\bstory\b"
    r"|more to follow\W*$"
)
_OTHERS: Final = (
    rf"(?:mehr|weiter\w+|alle|aktuelle)\b{_ON}{{0,140}}\b(?:lesen|finden|erfahren|sehen) sie\b{_ON}{{0,60}}"
    r"(?:\bhier|liveblog|newsblog|ticker|themenseite|dossier)\W*$"
    rf"|(?:meer|alle) {_ON}{{0,100}}\b(?:lees|vind)t? (?:je|u)\b{_ON}{{0,40}}\bhier\W*$"
    rf"|(?:plus|toute) {_ON}{{0,80}}\b(?:retrouvez|lisez)\b{_ON}{{0,60}}\bici\W*$"
)
_PAID: Final = (
    r"il vous reste [\d.,]+ ?% de cet article|la suite (?:de cet article )?est réservée aux abonnés"
    rf"|{_ON}{{0,60}}\bnewsletter (?:informiert|bringt|liefert) sie\b"
    r"|[^.!?。]{0,30}会員登録(?:できます|が必要|すると)"
)
_COMMENT: Final = (
    rf"(?:bitte )?(?:achten|beachten) sie{_ON}{{0,40}}\b(?:ihre )?kommentare?\b"
    rf"|comments (?:on this|are|may be)\b{_ON}{{0,60}}\b(?:moderated|closed|subject to)\b"
)
_CREDIT: Final = r"mit (?:agenturmaterial|agenturen|material (?:der|von|aus) (?:den )?(?:nachrichten)?agenturen)\W*$"


def _line(words: str, *needs: str) -> Pattern:
    return Pattern(rf"(?i)\W{{0,3}}(?:{words})", needs=needs)


_LINES: Final[tuple[tuple[AsideKind, Pattern], ...]] = (
    ("share", _line(rf"(?:you can (?:also )?)?(?:{_FOLLOW})\b{_ON}{{0,120}}\b(?:{'|'.join(_PLACES)})\b", *_PLACES)),
    ("share", _line(r"分享让更多人看到\W*$", "分享")),
    ("promotion", _line(_ENGLISH, "more", "our", "story")),
    ("promotion", _line(_OTHERS, " sie ", "hier", "ici")),
    ("subscription", _line(_PAID, "il vous reste", "abonnés", "newsletter", "会員登録")),
    ("comment", _line(_COMMENT, "kommentar", "comments")),
    ("credit", _line(_CREDIT, "agentur")),
)


def closing_kind(text: str) -> AsideKind | None:
    """The kind of a line with which an outlet ends its pages, None of a sentence of the story."""
    if len(text) > _LONGEST:
        return None
    return next((kind for kind, pattern in _LINES if pattern.match(text)), None)
