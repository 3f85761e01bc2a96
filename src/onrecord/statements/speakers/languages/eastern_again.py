"""Who speaks on in Japanese and Korean: 그는 "…", 이어 "…"고 했다, 「…」と述べた。「…」とも話した.

Whoever spoke in the sentence before, where nobody else can be the subject of this one. Chinese has its own signs.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.languages.eastern import KOREAN_NOUNS, KOREAN_TITLES

_NEAR: Final = 700
"""Characters from who spoke to what is said next, quotations too."""
_SINGULAR: Final = frozenset("그 그녀 彼 彼女 同氏".split())
"""He and she, and who was just named."""


def goes_on(text: str, last: tuple[Span, Speaker] | None, at: int, code: str | None) -> Speaker | None:
    """Whom a verb without a subject means, in whose sentence the words at `at` are; None where it is not sure."""
    if last is None or code not in ("ja", "ko") or not 0 <= at - last[0][1] < _NEAR or last[1].kind == "document":
        return None
    own, *between, opening = re.split("[.!?。！？]", _unquoted(text[last[0][1] : at])) if at > last[0][1] else [""]
    begins = _openings(code)
    for sentence in (*between, opening + _QUOTED):  # those between are of the same speaker, too: "이어 “…”고 했다."
        led = begins.match(sentence.strip())
        new_paragraph = "\n" in sentence and (led is None or led.group("on") is None)
        if led is None or new_paragraph or _others(code).search(sentence):
            return None
    return _again(last[1]) if "\n" not in own else None


def meant_again(text: str, source: Span, last: tuple[Span, Speaker] | None, code: str) -> Speaker | None:
    """Whom 그 or 同氏 at `source` means: who spoke last, where nobody else is a subject since; None where unsure."""
    if last is None or text[slice(*source)] not in _SINGULAR or not 0 <= source[0] - last[0][1] < _NEAR:
        return None
    between = _unquoted(text[last[0][1] : source[0]])
    if between.count("\n\n") > 1 or last[1].kind not in ("person", "unnamed") or not (last[1].name or last[1].role):
        return None
    # what follows the source itself is its own mark: 후보|는
    return None if _others(code).search(between, 1) else _again(last[1])


def _again(speaker: Speaker) -> Speaker:
    return replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.5)


def _unquoted(text: str) -> str:
    return re.sub(r"「[^「」]*」|『[^『』]*』|“[^“”]*”|\"[^\"\n]*\"|‘[^‘’]*’", _QUOTED, text)


_QUOTED: Final = "\ufffc"
"""A sign in place of what stands in marks."""


@cache
def _openings(code: str) -> re.Pattern[str]:
    """What a sentence may begin with before its quotation, and still be of who spoke before; `on`: of a paragraph."""
    if code == "ja":
        return re.compile(rf"(?:また|さらに|その上で|そのうえで|(?P<on>続けて)|加えて|ただ)?、?{_QUOTED}")
    return re.compile(rf"(?:(?P<on>그러면서도?|이어서?)|또한?|아울러|특히|다만|그리고|나아가)?,? ?{_QUOTED}")


@cache
def _others(code: str) -> re.Pattern[str]:
    """Somebody who is a subject."""
    if code == "ja":
        return re.compile("[はが]")
    nouns = "|".join(sorted({*KOREAN_TITLES, *KOREAN_NOUNS}, key=len, reverse=True))
    return re.compile(rf"(?:{nouns})(?:은|는|이|가)(?=\s)")
