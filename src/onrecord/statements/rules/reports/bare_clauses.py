"""Clauses that no "that" leads in other languages than English: "Holt mener broen er gammel", "cho biết cầu đã cũ"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.families import MALAY, SCANDINAVIAN
from onrecord.statements.rules.paragraph.drafts import Reading

_BARE = {
    **dict.fromkeys(
        MALAY,
        frozenset(
            "mengatakan menyatakan menegaskan menambahkan menyebut menjelaskan mengungkapkan menuturkan mengaku "
            "menilai memperingatkan menyampaikan mengakui".split()
        ),
    ),
    "vi": frozenset("biết hay rằng định mạnh bố báo thích".split()),
    **dict.fromkeys(SCANDINAVIAN, frozenset("mener sier hevder tror menar säger hävdar tror siger hævder".split())),
}
"""Verbs that take a clause without "that", of those in two words the last."""


def bare_clause(reading: Reading, verb: str, start: int, end: int) -> int | None:
    """Where the clause begins that `verb` takes at `start`; None where it takes none there.

    A noun without a verb is the object of a Nordic one: "mener alvor". "Not yet" belongs to an Indonesian or
    Vietnamese clause: "mengaku | belum menerima bantuan".
    """
    code = reading.paragraph.language.code
    if verb not in _BARE.get(code, ()):
        return None
    if code in SCANDINAVIAN:
        return start if _nordic_clause().match(reading.tags, start, end) is not None else None
    if reading.paragraph.words[start] in _THIS_IN_INDONESIAN:
        return None
    return start - (reading.tags[start - 1] == "Y")


_THIS_IN_INDONESIAN = frozenset("hal itu ini demikian".split())
"""Of what is told elsewhere: "mengatakan hal itu"."""


@cache
def _nordic_clause() -> re.Pattern[str]:
    return re.compile(r"(?:R[nAEVv]|D[nN#]{1,4}[AEV]|n{1,2}(?:P[nN]{1,2})?[AE]|N{1,3}[AEV])")
