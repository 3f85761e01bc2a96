"""Where something is said in Russian and Ukrainian by several of whom none is named: "сообщили в полиции". Data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import EAST_SLAVIC

IN: Final = frozenset("в во у на".split())
_BODIES: Final = frozenset(
    "пресс-службе пресс-центре службе министерстве ведомстве полиции прокуратуре администрации компании мэрии "
    "посольстве правительстве управлении департаменте комитете суде совете штабе агентстве партии банке "
    "фонде институте университете больнице кремле организации "
    "госкомитете ассоциации думе парламенте редакции издании клубе федерации "
    "заявлении сообщении отчете отчёте докладе релизе пресс-релизе письме публикации исследовании "
    "пресслужбі пресслужби прес-службі пресцентрі міністерстві відомстві поліції прокуратурі адміністрації мерії "
    "посольстві уряді управлінні департаменті комітеті суді раді штабі агентстві партії банку фонді інституті "
    "університеті лікарні компанії організації асоціації парламенті редакції виданні клубі федерації заяві "
    "повідомленні звіті доповіді релізі листі публікації дослідженні".split()
)
"""Nouns for bodies, and for what is written, in the case that "in" takes."""


def at_a_body(words: Sequence[str], verb: int, code: str | None) -> bool:
    """Whether a body stands with "in" behind the verb at `verb`, whose subject is nobody: "сообщили | в полиции"."""
    where = words[verb + 1 : verb + 3]
    if code not in EAST_SLAVIC or len(where) < 2 or where[0] not in IN:
        return False
    return _impersonal().search(words[verb]) is not None and (
        where[1] in _BODIES or _short().fullmatch(where[1]) is not None
    )


@cache
def _impersonal() -> re.Pattern[str]:
    """Ends of verbs of several people, and of those of nobody."""
    return re.compile(r"(?:ли|ют|ят|ть|ется|ится|ться|но)\Z")


@cache
def _short() -> re.Pattern[str]:
    """A ministry or an agency by a short word: "минздраве", "мчс", "гкнб", "міноборони"."""
    whole = r"м[иі]н\w{3,}|гос\w{3,}|держ\w{3,}|мид\w?|гаи|оон|воз|цб"
    return re.compile(rf"{whole}|[бвгджзклмнпрстфхцчшщ]{{3,5}}")
