"""Where who something is according to ends, before the clause: descriptions, relative clauses, another noun."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import ROMANCE
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.sentences import Range

_SHORTEST: Final = 3
"""Tokens of a clause behind a relative one, more than."""


def second_noun(reading: Reading, source: Range) -> int | None:
    """Where another noun begins in a Romance source, with its article: "Selon la préfecture | une vingtaine …"."""
    words, tags = reading.paragraph.words, reading.tags
    articles = _ARTICLES.get(reading.paragraph.language.code or "", frozenset())
    for at in range(source[0] + 1, source[1] + 1):
        article = words[at : at + 1] and words[at] in articles and tags[at : at + 1] == "D"
        if article and tags[at - 1] in "nN" and tags[at + 1 : at + 2] in ("n", "N", "#"):
            return at
    return None


_ARTICLES: Final = {
    "fr": frozenset("le la l les un une ces ce cette plusieurs son sa ses leur leurs".split()),
    "es": frozenset("el la los las un una unos unas este esta".split()),
    "it": frozenset("il lo la i gli le un uno una".split()),
    "pt": frozenset("o a os as um uma".split()),
}
"""Articles that begin another phrase, as "de" and "des" do not."""


def past_informing(reading: Reading, first: int) -> int:
    """Where a source begins behind "informed by": "Conforme já informado pela | Rádio Varn"."""
    match = _informing().match(" ".join(reading.paragraph.words[first : first + _INFORMING]))
    return first + len(match.group().split()) if match else first


_INFORMING: Final = 4
"""Words of it at most."""


@cache
def _informing() -> re.Pattern[str]:
    told = "informad|noticiad|divulgad|publicad|revelad|antecipad|adelantad|anunciad|comunicad|señalad|relatad|indicad"
    return re.compile(rf"(?:já |ya |lo |o )*(?:{told})[oa]s? (?:por|pel[oa]s?)(?!\w)")


def past_description(reading: Reading, comma: int, end: int) -> int:
    """The comma behind a participle that tells more of a source: "investigatori, coordinati dal procuratore, |"."""
    found = _described().match(reading.tags, comma, end)
    told = found is not None and reading.paragraph.words[comma + 1].endswith(_PARTICIPLES)
    return found.end() - 1 if found and told and reading.paragraph.language.code in ROMANCE else comma


_PARTICIPLES: Final = ("ati", "ato", "ata", "ate", "uti", "iti", "ito", "ados", "adas", "ado", "ada", "idos", "és", "é")


@cache
def _described() -> re.Pattern[str]:
    return re.compile(r",nP[DNn#P]{1,12},")


def past_relative(reading: Reading, comma: int, end: int) -> int:
    """The comma behind a relative clause: "Laut einem Gutachten, das der Redaktion vorliegt|, liegen die Kosten …"."""
    words, code = reading.paragraph.words[comma + 1 : comma + 2], reading.paragraph.language.code or ""
    behind = reading.tags.find(",", comma + 1, end)
    relative = bool(words) and (words[0] in _WHICH.get(code, ()) or reading.tags[comma + 1] == "W")
    short = reading.tags[comma + 1 : behind].count("q") == 0 and behind - comma <= _LONGEST_RELATIVE
    return behind if relative and behind > 0 and short and end - behind > _SHORTEST else comma


_WHICH: Final = {
    "de": frozenset("der die das dem den dessen deren".split()), "nl": frozenset(("die", "dat")),
    "it": frozenset(("che", "cui")), "es": frozenset(("que", "quien", "quienes")), "pt": frozenset(("que", "quem")),
    "fr": frozenset(("qui", "que", "dont")), "sv": frozenset(("som",)), "no": frozenset(("som",)),
    "da": frozenset(("som", "der")),
}  # fmt: skip
"""Words that begin a relative clause, by language."""
_LONGEST_RELATIVE: Final = 14
"""Tokens of one."""
