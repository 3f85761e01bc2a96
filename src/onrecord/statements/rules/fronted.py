"""Verbs behind a quotation that no list has: "„Das hält nicht“, schmunzelte Ada Holt".

Where a sentence begins with what somebody says, the next word is its verb in German, Dutch and the Nordic languages,
and behind that stands who says it. So a small word between such a quotation and a subject is a verb, whatever it is.
In French, Spanish, Italian and Portuguese it is one where it ends as verbs do, and a name stands behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from onrecord.statements.marks import Quotation

VERB_SECOND = frozenset("de nl da no sv".split())
"""Languages whose verb is a sentence's second part."""
_ENDS: Mapping[str, str] = {
    "fr": "a|e|ait|it|et",
    "es": "ó|aba|ía|ado|ido",
    "it": "ava|eva|iva|ato|uto|ito|esso",
    "pt": "ou|eu|iu|ava|ia",
}
"""How verbs end that tell what was said, in the third person, and participles behind "has"."""
_FEWEST = 4
"""Words of a quotation that is said and not named: a title, a slogan."""
_REACH = 6
"""Tokens that are looked at for a subject."""
_NO_VERBS = frozenset(
    "statt samt nebst fast erst jetzt selbst meist seit mit nicht insgesamt überhaupt dort oft sofort weit laut "
    "genannt bekannt betitelt gewidmet gefolgt besetzt sprich etwa sowie samstags zitiert zitierte heißt hieß "
    "samen niet met uit wat dat net ook mest rett står stod staat stond".split()
)
"""Small words that end as verbs do, and forms that have another subject, lower case."""


def fronted_verbs(
    code: str, text: str, quotations: Mapping[int, Quotation], words: Sequence[str], tags: Sequence[str]
) -> Iterator[int]:
    """The tokens that are verbs of who says a quotation before them. `quotations`: by the token that each one is."""
    if code not in VERB_SECOND and code not in _ENDS:
        return
    for place, quotation in quotations.items():
        at = place + 1
        if tags[at : at + 1] == [","]:
            at += 1
        elif tags[place] not in "QU":
            continue
        before = tags[place - 1] if place else "."
        if before not in ".:-QUq" or not _is_utterance(text, quotation):
            continue
        if code in _ENDS and tags[at : at + 2] == ["A", "n"]:
            at += 1  # "…", ha resumido Holt
        if (_subject() if code in VERB_SECOND else _named()).match("".join(tags[at : at + _REACH])) is None:
            continue
        ends = code in VERB_SECOND or words[at].endswith(tuple(_ENDS[code].split("|")))
        if ends and words[at].isalpha() and len(words[at]) > 2 and words[at] not in _NO_VERBS:
            yield at


def _is_utterance(text: str, quotation: Quotation) -> bool:
    return text.count(" ", quotation.inner, quotation.last) >= _FEWEST - 1


@cache
def _subject() -> re.Pattern[str]:
    """An unknown small word, and a subject behind it: a name, he, or a noun with its article."""
    return re.compile(r"n(?:F)?(?:R|D?n?N)")


@cache
def _named() -> re.Pattern[str]:
    """An unknown small word, and a name with nothing but its end or an apposition behind it."""
    return re.compile(r"nN{1,3}(?:[.,]|$)")
