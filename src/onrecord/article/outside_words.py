"""What a block outside of the body is by words that a body may hold as well, and by where its link leads."""

from __future__ import annotations

import re
from functools import cache

from onrecord.article.outside_phrases import OUTSIDE_STARTS
from onrecord.article.word_kinds import whole_kinds
from onrecord.record import AsideKind

_FIRST = re.compile(r"\w+")
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|[\s/·|,]+")
_SHARING = re.compile(
    r"mailto:\?|javascript:\s*window\.print|whatsapp:|https?://(?:www\.|m\.)?(?:facebook\.com/(?:sharer|dialog)|"
    r"(?:twitter|x)\.com/(?:intent|share)|api\.whatsapp\.com|wa\.me/\?|linkedin\.com/share|reddit\.com/submit|"
    r"t\.me/share|pinterest\.com/pin/create|bsky\.app/intent)",
    re.I,
)


@cache
def _starts() -> dict[str, tuple[tuple[str, AsideKind], ...]]:
    """Phrases by their first two letters."""
    found: dict[str, tuple[tuple[str, AsideKind], ...]] = {}
    for kind, phrases in OUTSIDE_STARTS.items():
        for phrase in phrases.split("|"):
            found[phrase[:2]] = (*found.get(phrase[:2], ()), (phrase, kind))
    return found


def kind_outside(text: str) -> AsideKind | None:
    """The kind that a short block's first words say, None where they say none."""
    head = text[:40].casefold().lstrip(" -–—:.|•*»›>")
    for phrase, kind in _starts().get(head[:2], ()):
        if head.startswith(phrase) and not head[len(phrase) : len(phrase) + 1].isalpha():
            return kind
    return None


def leads_to_share(url: str) -> AsideKind | None:
    """`share` where the address is that of a network's form for it, of a mail or the printer."""
    return "share" if _SHARING.match(url) else None


def only_shares(text: str) -> AsideKind | None:
    """`share` where a short line is made of nothing but words for it: "Share Save Listen"."""
    if len(text) > 60:
        return None
    whole, words = whole_kinds(), _HUMP.split(text)
    return "share" if len(words) > 1 and all(whole.get(word.casefold()) == "share" for word in words if word) else None
