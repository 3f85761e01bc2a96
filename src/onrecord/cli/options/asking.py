"""What may stand behind the commands that ask the store, and what `--help` says of them. Loads nothing heavy."""

from __future__ import annotations

import argparse
from typing import Any, Final

from onrecord.cli.export import add_promises
from onrecord.cli.options.shared import add_address, add_days, add_fetching, add_store, day, maker, whole

KINDS: Final = (
    "claim", "denial", "forecast", "evaluation", "promise", "threat", "proposal", "acceptance", "refusal", "demand",
    "announcement", "question", "other",
)  # fmt: skip
RELATIONS: Final = ("original", "republished", "wire", "mixed", "excerpt", "translation", "unknown")
UNSURE: Final = 0.7
"""Below this confidence a judgement says of itself that it is unsure."""
DEFAULT_FOUND: Final = 20
DEFAULT_SAID: Final = 100
_GOT: Final = "how a page is got that is read now"

_FIND: Final = """\
Finds articles in the store that hold all WORDS, in headline, deck, body or the
names of those who speak; the best first. Words are found whatever their case and
accents, and inside of Chinese, Japanese, Korean and Thai text. A phrase is put
between quotation marks: onrecord find '"east wall" dam'. There is no other
syntax. Without WORDS the options choose alone, and the newest come first.
"""

_SAID: Final = """\
Lists what somebody said, the newest first: one row for a statement, however many
articles print it. NAME is a name, a surname, or a person's number; where several
fit and none stands out, they are listed. Of an ARTICLE (an id, the beginning of
one, an address, or a file, URL or - that is read now) it lists who said what, in
its order.
"""

_DUE: Final = """\
Lists what can be judged from today on, the soonest first: promises, forecasts,
threats, demands and the like whose article tells by when, each once, however many
articles print it. WHO is whose they are: words of a name, of a role or of the side
that is spoken for ("White House", minister), or a person's number. Beside each
stands what somebody wrote on the desk of what came of it. onrecord itself gives no
verdict.
"""

_DIFF: Final = """\
Shows what changed between two versions of an article, sentence by sentence, with
when each was seen: the last two, or those of these numbers. With --with it shows
what a copy changed, or any other article.
"""

_COMPARE: Final = """\
Shows what an article made of another one, such as a copy of its origin: headline,
deck, byline, every sentence cut, added, moved or altered with its words, quotations
shortened, a credit or a correction that is gone. A and B are ids or addresses of
articles in the store, or files and URLs that are read now and not kept. Which copies
of an article are kept: onrecord find --copies.
"""

_SAME: Final = """\
Says that B is the same person as A, whose name stands; A and B are names or
numbers, as `onrecord said` shows them. Nothing is lost by it: --undo A parts A
from whom A was joined with last.
"""


def add_parsers(commands: Any, look: Any, epilog: str) -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands by their names, added to `commands`; `look` formats their help."""
    made = maker(commands, look, epilog)
    find = made("find", "find articles by their words", "[OPTION …] [WORDS …]", _FIND, "onrecord.cli.find:find")
    _add_find(find)
    said = made("said", "what a person said, or who says what in an article", "[OPTION …] NAME | ARTICLE", _SAID,
                "onrecord.cli.statements:said")  # fmt: skip
    _add_said(said)
    due = made("due", "what is due: promises, forecasts, demands and their days", "[OPTION …] [WHO]", _DUE,
               "onrecord.cli.due:due")  # fmt: skip
    _add_due(due)
    diff = made("diff", "what changed between two versions of an article", "[OPTION …] ID [VERSION VERSION]", _DIFF,
                "onrecord.cli.diff:diff")  # fmt: skip
    diff.add_argument("article", metavar="ID", help=argparse.SUPPRESS)
    diff.add_argument("versions", nargs="*", default=(), metavar="VERSION", help=argparse.SUPPRESS)
    diff.add_argument("--with", dest="other", metavar="ID", help="another article, such as its copy, to compare with")
    diff.add_argument("--all", action="store_true", help="show all sentences, those that were kept too")
    diff.add_argument("--json", action="store_true", help="one JSON object: both texts, and spans into them")
    add_store(diff)
    compare = made("compare", "what an article made of another one", "[OPTION …] A B", _COMPARE,
                   "onrecord.cli.compare:compare_two")  # fmt: skip
    compare.add_argument("first", metavar="A", help=argparse.SUPPRESS)
    compare.add_argument("second", metavar="B", help=argparse.SUPPRESS)
    compare.add_argument("--side", action="store_true", help="the two texts side by side, in two columns")
    compare.add_argument("--all", action="store_true", help="show all sentences, those that were kept too")
    compare.add_argument("--json", action="store_true", help="one JSON object: both texts, and spans into them")
    add_store(compare)
    add_fetching(compare.add_argument_group(_GOT))
    same = made("same", "say that two persons are one, or undo it", "[OPTION …] A B | --undo A", _SAME,
                "onrecord.cli.same:same")  # fmt: skip
    same.add_argument("persons", nargs="*", metavar="A B", help=argparse.SUPPRESS)
    same.add_argument("--undo", metavar="A", help="part A from whom A was joined with last")
    same.add_argument("--json", action="store_true", help="the person, as one line")
    add_store(same)
    return {
        "onrecord find": find,
        "onrecord said": said,
        "onrecord due": due,
        "onrecord diff": diff,
        "onrecord compare": compare,
        "onrecord same": same,
    }


def _add_find(find: argparse.ArgumentParser) -> None:
    find.add_argument("words", nargs="*", metavar="WORDS", help=argparse.SUPPRESS)
    group = find.add_argument_group("which articles")
    group.add_argument("--copies", metavar="ID", help="this article and its copies, the first of them first")
    group.add_argument("--outlet", metavar="OUTLET", help="of this outlet: a name, or a domain")
    group.add_argument("--speaker", metavar="NAME", help="in which somebody of this name speaks")
    group.add_argument("--kind", choices=KINDS, metavar="KIND", help=f"with such a statement: {', '.join(KINDS)}")
    add_days(group, "published")
    group.add_argument(
        "--relation", choices=RELATIONS, metavar="RELATION", help=f"whose story it is: {', '.join(RELATIONS)}"
    )
    group = find.add_argument_group("what is printed")
    _add_limit(group, DEFAULT_FOUND, "articles")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one article a line, with the passages found")
    formats.add_argument("--csv", action="store_true", help="a table that spreadsheets open")
    _add_public(group)
    add_store(find)


def _add_said(said: argparse.ArgumentParser) -> None:
    said.add_argument("who", nargs="+", metavar="NAME | ARTICLE", help=argparse.SUPPRESS)
    group = said.add_argument_group("which statements")
    _add_about(group)
    add_days(group, "said, else printed,")
    group.add_argument("--kind", choices=KINDS, metavar="KIND", help=f"of this kind: {', '.join(KINDS)}")
    _add_sure(group)
    group = said.add_argument_group("what is printed")
    _add_limit(group, DEFAULT_SAID, "statements")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one statement a line")
    formats.add_argument("--csv", action="store_true", help="a table that spreadsheets open")
    formats.add_argument("--annotations", action="store_true", help="W3C Web Annotations, as one JSON-LD object")
    _add_public(group)
    add_store(said)
    group = said.add_argument_group(_GOT)
    add_address(group)
    add_fetching(group)


def _add_due(due: argparse.ArgumentParser) -> None:
    due.add_argument("promiser", nargs="*", default=(), metavar="WHO", help=argparse.SUPPRESS)
    group = due.add_argument_group("what is due")
    lists = group.add_mutually_exclusive_group()
    lists.add_argument("--past", action="store_true", help="due before today, no outcome written; the latest first")
    lists.add_argument("--outcomes", action="store_true", help="with an outcome written, whenever due; latest first")
    group.add_argument("--since", type=day, metavar="DAY", help="due that day or later (today)")
    group.add_argument(
        "--until", type=day, metavar="DAY", help="due that day or earlier; a day that is past begins with the first"
    )
    group.add_argument("--kind", choices=KINDS, metavar="KIND", help=f"of this kind: {', '.join(KINDS)}")
    _add_about(group)
    _add_sure(group)
    group = due.add_argument_group("what is printed")
    _add_limit(group, DEFAULT_SAID, "statements")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one statement a line, with its outcome")
    formats.add_argument("--csv", action="store_true", help="a table that spreadsheets open")
    _add_public(group)
    add_store(due)


def _add_about(group: argparse._ArgumentGroup) -> None:
    words = "with all these words, or phrases in quotation marks"
    group.add_argument("--about", default="", metavar="WORDS", help=words)


def _add_sure(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--sure", action="store_true", help=f"without what is unsure: a confidence below {UNSURE}")


def _add_public(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--public", action="store_true", help="only what may leave, for others")
    add_promises(group)


def _add_limit(group: argparse._ArgumentGroup, usual: int, what: str) -> None:
    group.add_argument("--limit", type=whole, default=usual, metavar="N", help=f"the most {what} ({usual})")
