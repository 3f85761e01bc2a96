"""Which person a name on the command line means; where several fit, who they are."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from onrecord.cli.one_page import EMPTY, FILL, ID, TOO_SHORT, is_empty
from onrecord.cli.shown.lines import Line, Part, dotted, part
from onrecord.cli.shown.paint import plain
from onrecord.cli.shown.results import say
from onrecord.cli.shown.words import count
from onrecord.errors import NotKeptError, UsageError
from onrecord.store import PersonRow
from onrecord.store.articles.naming import surname_of
from onrecord.store.search_text import folded

if TYPE_CHECKING:
    from onrecord.store import Store

_MOST_SHOWN: Final = 20
_MOST_OTHERS: Final = 5


_PLAINLY: Final = 2
"""Times as many statements as anybody else of the name has, and `_FEWEST` at least: whoever has so many is meant."""
_FEWEST: Final = 3


def person_called(store: Store, name: str, best: bool = False) -> PersonRow:
    """The one person of this name or number. Lists the candidates on standard error where several fit.

    A person whose whole name it is goes before those of whose name it is a part, but not before one whose surname it
    is. `best`: of several the one who is plainly said the most is taken, and the others are named in a line on standard
    error; for questions alone, not for what changes anything. Raises NotKeptError, UsageError for several.
    """
    if is_number(name):
        return store.person(int(name))
    found = store.persons_named(name)
    if not found:
        raise _nobody(store, name, or_article=best)
    words = folded(name)
    whole = [row for row in found if words in map(folded, (row.name, *row.aliases))]
    namesakes = [row for row in found if row not in whole and row.kind == "person" and _surname(row) == words]
    if len(whole) == 1 and not namesakes:
        return whole[0]
    if len(found) == 1:
        return found[0]
    if best and (most := _plainly_meant(found)):
        _name_others([row for row in found if row is not most])
        return most
    print(plain([person_line(row) for row in found[:_MOST_SHOWN]]), end="", file=sys.stderr)
    raise UsageError(name[:80], f"{len(found)} persons fit", "give the whole name, or the number in front of it")


def _nobody(store: Store, name: str, or_article: bool) -> NotKeptError:
    """That nobody has this name; `or_article`: the name could have been an article's id."""
    what = "nobody of this name is kept"
    if or_article and TOO_SHORT.fullmatch(name):
        what += ", and the beginning of an article's id has 4 digits at least"
    elif or_article and ID.fullmatch(name):
        what += ", and no article of this id"
    return nobody(store, name, what)


def nobody(store: Store, name: str, what: str) -> NotKeptError:
    """That nobody is called so, in the words of `what`, and who may be meant."""
    if is_empty(store):
        return NotKeptError(name[:80], EMPTY, FILL)
    near = store.names_like(name)
    hint = "try the surname alone" if " " in name.strip() else "find it in the articles: onrecord find WORDS"
    return NotKeptError(name[:80], what, f"did you mean {' or '.join(near)}?" if near else hint)


def _plainly_meant(rows: Sequence[PersonRow]) -> PersonRow | None:
    """Who is meant among several of the same name; None where no one stands out."""
    first, *others = sorted(rows, key=lambda row: -row.statements)
    most = max(_FEWEST, *(_PLAINLY * other.statements for other in others))
    return first if first.statements >= most else None


def _name_others(rows: list[PersonRow]) -> None:
    told = [f"{row.name} ({row.id}{'' if row.kind == 'person' else f', {row.kind}'})" for row in rows[:_MOST_OTHERS]]
    more = f" and {len(rows) - len(told)} more" if len(rows) > len(told) else ""
    say(f"also called so, and not shown: {', '.join(told)}{more}; the number asks for one of them")


def is_number(name: str) -> bool:
    """Whether it is a person's number and no name."""
    return name.isascii() and name.isdigit() and len(name) < 18


def person_line(row: PersonRow) -> Line:
    """`26  Tilda Rosk · mayor of Great Skerne · 5 statements · also Mayor Rosk`."""
    also = f"also {', '.join(row.aliases)}" if row.aliases else None
    kind = row.kind if row.kind != "person" else None
    words = dotted((*row.roles[:1], kind, count(row.statements, "statement"), also), "dim")
    return Line(
        (part(row.name, "strong"), Part(" · ", "dim"), *words), Part(f"{row.id}", "dim"), max(4, len(f"{row.id}") + 2)
    )


def _surname(row: PersonRow) -> str:
    return surname_of(folded(row.name))
