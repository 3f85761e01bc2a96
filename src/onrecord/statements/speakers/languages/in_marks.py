"""Who a Cyrillic source is that holds a name in marks: "тренер «Зари» Пётр Тарн", "представитель «Зари»".

The name in marks is a firm's, a club's or a paper's: what stands before it tells whether that speaks, or one of it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.families import CYRILLIC
from onrecord.statements.speakers.cast.mentions import begins_sentence

_BODIES: Final = tuple(
    "газет журнал агентств агенці компани компані корпораци корпораці холдинг концерн завод фирм фірм банк инвестбанк "
    "инвесткомпани клуб парти парті движени рух фонд телеканал канал радио радіо радиостанци портал сайт издани "
    "видання объединени об’єднанн об'єднанн организаци організаці ассоциаци асоціаці обществ товариств театр "
    "издательств видавництв комбинат комбінат оператор ооо оао зао пао ао тов пат прат проект проєкт движен".split()
)
"""How nouns for bodies begin, whatever their case."""


def beside_marks(text: str, source: Span, code: str | None) -> Speaker | None:
    """Who the words at `source` are, one name in marks among them; None where there is no such name, or no noun."""
    if code not in CYRILLIC:
        return None
    words = text[slice(*source)].rstrip(" ,")
    match = _marked().fullmatch(words)
    if match is None:
        return None
    lead, name, rest = match["lead"].split(), match["name"], match["rest"]
    if not lead:
        return _alone(text, source, match) if not rest else None
    if rest:
        person = _person().fullmatch(rest)
        if person is None:
            return Speaker(role=words if len(words.split()) <= _LONGEST else None, kind="unnamed", confidence=0.5)
        start = source[0] + match.start("rest")
        role = words[: match.end("marks")]
        return Speaker(name=rest, role=role[:1].lower() + role[1:], kind="person", resolved_by="name",
                       named_by=(start, start + len(rest)), confidence=0.6)  # fmt: skip
    if lead[-1].lower().startswith(_BODIES) and all(_adjective().search(word) for word in lead[:-1]):
        start = source[0] + match.start("name")
        return Speaker(name=name, kind="organisation", resolved_by="name", named_by=(start, start + len(name)),
                       confidence=0.6)  # fmt: skip
    role = words[:1].lower() + words[1:] if begins_sentence(text, source[0]) else words
    return Speaker(role=role if len(words.split()) <= _LONGEST else None, kind="unnamed", confidence=0.5)


def _alone(text: str, source: Span, match: re.Match[str]) -> Speaker | None:
    """Nobody with a name where one in marks stands behind "в" in another case: "В | «Заре» сказали"."""
    behind_in = re.search(r"(?:^|\W)[ВвУу] \Z", text[max(0, source[0] - 3) : source[0]])
    if behind_in is None or not match["name"].endswith(("е", "і", "и", "у", "ах", "ях")):
        return None
    return Speaker(kind="organisation", confidence=0.5)


_LONGEST: Final = 6
"""Words of a role."""


@cache
def _marked() -> re.Pattern[str]:
    """What stands before one name in marks, the name, and what stands behind."""
    return re.compile(
        r"(?P<lead>[^«»„“”\"]*?) ?(?P<marks>[«„\"“](?P<name>[^«»„“”\"]+)[»“”\"])(?: (?P<rest>[^«»„“”\"]+))?"
    )


@cache
def _person() -> re.Pattern[str]:
    """A name in two or three words."""
    return re.compile(r"[А-ЯЁІЇЄҐЃЌЉЊЏЂЋЈ][\w’'-]+(?: [А-ЯЁІЇЄҐЃЌЉЊЏЂЋЈ][\w’'-]+){1,2}")


@cache
def _adjective() -> re.Pattern[str]:
    return re.compile(r"(?:[ыиоі]й|ая|ое|ые|а|е|і|ого|его|ої|ому|ем|ом|ой|ими|ых|их)\Z")
