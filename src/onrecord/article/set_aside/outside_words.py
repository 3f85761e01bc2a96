"""What a block outside of the body is by words that a body may hold as well, and by where its link leads."""

from __future__ import annotations

from functools import cache

from onrecord.article.set_aside.outside_phrases import OUTSIDE_STARTS
from onrecord.article.set_aside.word_kinds import whole_kinds
from onrecord.page.kept import expression
from onrecord.record import AsideKind

_HUMP = expression(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|[\s/·|,]+")
_NETWORKS = (
    "facebook.com/sharer facebook.com/dialog twitter.com/intent twitter.com/share x.com/intent x.com/share "
    "api.whatsapp.com/send wa.me/? linkedin.com/share reddit.com/submit t.me/share pinterest.com/pin/create "
    "bsky.app/intent"
).split()
_FORMS = tuple(
    f"{scheme}{host}{form}" for scheme in ("https://", "http://", "//") for host in ("", "www.") for form in _NETWORKS
)
"""How addresses of the networks' forms for sharing begin."""
_HOSTS = frozenset(form.partition("/")[0] for form in _NETWORKS)
_DEEDS = ("mailto:?", "javascript:window.print", "javascript: window.print", "whatsapp:", "fb-messenger:")
"""How addresses begin that are a new mail, a message or the printer."""


@cache
def _starts() -> dict[str, tuple[tuple[str, AsideKind], ...]]:
    """Phrases by their first two letters."""
    found: dict[str, tuple[tuple[str, AsideKind], ...]] = {}
    for kind, phrases in OUTSIDE_STARTS.items():
        for phrase in phrases.split("|"):
            found[phrase[:2]] = (*found.get(phrase[:2], ()), (phrase, kind))
    return found


@cache
def _shares() -> frozenset[str]:
    """How words for sharing begin."""
    return frozenset(phrase[:2] for phrase, kind in whole_kinds().items() if kind == "share")


def kind_outside(text: str) -> AsideKind | None:
    """The kind that a short block's first words say, None where they say none."""
    head = text[:40].casefold().lstrip(" -–—:.|•*»›>")
    for phrase, kind in _starts().get(head[:2], ()):
        if head.startswith(phrase) and not head[len(phrase) : len(phrase) + 1].isalpha():
            return kind
    return None


def leads_to_share(url: str) -> AsideKind | None:
    """`share` where the address is that of a network's form for it, of a mail or the printer."""
    host = url.partition("//")[2].removeprefix("www.").partition("/")[0]  # the forms are many, and few links lead there
    return "share" if (host in _HOSTS and url.startswith(_FORMS)) or url.startswith(_DEEDS) else None


def only_shares(text: str) -> AsideKind | None:
    """`share` where a short line is made of nothing but words for it: "Share Save Listen"."""
    if len(text) > 60 or text[:2].casefold() not in _shares():
        return None
    whole, words = whole_kinds(), _HUMP.split(text)
    return "share" if len(words) > 1 and all(whole.get(word.casefold()) == "share" for word in words if word) else None
