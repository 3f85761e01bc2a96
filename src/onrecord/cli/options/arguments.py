"""What may stand on the command line, and what `--help` says of it. Loads nothing but argparse."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from itertools import takewhile
from typing import Any, Final, NoReturn

from onrecord import __version__
from onrecord.cli.options.shared import add_limits, add_sources
from onrecord.errors import UsageError

COMMANDS: Final = (
    "read", "may", "schema", "add", "reread", "forget", "backup", "find", "said", "due", "diff", "compare", "same",
    "desk", "export", "site",
)  # fmt: skip

_ELSEWHERE: Final = {
    "may": "may.add_parser",
    **dict.fromkeys(("add", "reread", "forget", "backup"), "options.store.add_parsers"),
    **dict.fromkeys(("find", "said", "due", "diff", "compare", "same"), "options.asking.add_parsers"),
    **{command: f"{command}.add_parser" for command in ("desk", "export", "site")},
}
"""The function of this room that adds a command's parser, where that is not here."""
_ALIKE: Final = 0.7
"""Of `difflib`: words of one or two letters more, less or other."""
_ABOUT: Final = """\
onrecord keeps the public record from the news: who said what, whose story it
is, and what may be done with it. Every answer points at the words it rests on.
"""

_STATUS: Final = """\
exit status:
  0    all went well, though nothing may have been found
  1    something was not read, not kept or not written; the last lines say what
       and why
  2    the command was used wrongly
  130  Ctrl-C ended it
  141  whoever read the output went away, as in `onrecord read … | head`
"""

_READ: Final = """\
Reads each SOURCE and prints the record of every page in it. In a terminal that
is one screen: whose story is this, what may be done with it, who said what. In
a pipe the same lines are plain and not wrapped, with every statement.

SOURCE is an HTML file, a text file of a page that lost its markup, a URL, a
folder (with all below it), a feed, a WARC, WACZ or ZIP file, with --fetch a list
of addresses, or - for standard input.
"""

_SCHEMA: Final = """\
Prints the JSON Schema (2020-12) of a record, which is one line of
`onrecord read --json`.
"""


class _Look(argparse.RawDescriptionHelpFormatter):
    """Descriptions as they are written, and in a window that is too narrow for them filled anew.

    An option's value stands behind its last name alone, as from Python 3.13 on: `-o, --output FILE`.
    """

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {value}"

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if max(map(len, text.splitlines()), default=0) <= width:
            return super()._fill_text(text, width, indent)
        from textwrap import fill

        pieces: list[str] = []
        for line in text.splitlines():
            within = line.startswith("   ")  # The second line of a row of statuses; the rows stand less deep.
            prose = line[:1] != " " and pieces and pieces[-1][:1] not in ("", " ") and not pieces[-1].endswith(":")
            if line and (within or prose):
                pieces[-1] += f" {line.strip()}"
            else:
                pieces.append(line)
        return "\n".join(
            fill(piece, width, subsequent_indent=" " * 7 if piece.startswith("  ") else "") for piece in pieces
        )


class _Parser(argparse.ArgumentParser):
    """Raises what argparse would print, so that all errors become a line in one place."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(None, message, f"see {self.prog} --help")

    def _print_message(self, message: str, file: Any = None) -> None:
        """Helps have an ellipsis, which not every encoding of a terminal has."""
        from onrecord.cli.shown.stdout import prepare

        prepare(data=False)
        super()._print_message(message, file)


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace | None:
    """The options, the command's name among them; None where no command was given and the help was printed.

    Raises UsageError where the arguments are wrong, and SystemExit after `--help` and `--version`.
    """
    given = sys.argv[1:] if arguments is None else arguments
    by_name = parsers(only=given[0] if given and given[0] in COMMANDS else None)
    try:
        options, unknown = by_name["onrecord"].parse_known_args(given)
    except UsageError:
        _check_names(given)
        _check_options(given, by_name)
        raise
    if unknown:
        _check_names(unknown)
        # Said of the command, whose help has what may stand there.
        raise _unknown(unknown, by_name[f"onrecord {options.command}" if options.command else "onrecord"])
    if options.command is None:
        by_name["onrecord"].print_help(sys.stderr)
        return None
    if getattr(options, "keeps", None) and not getattr(options, "public", True):
        raise UsageError(None, "--keeps is a promise for what leaves", "say --public with it")
    if getattr(options, "since", None) and getattr(options, "until", None):
        from onrecord.store.queries.days import check_order

        check_order(options.since, options.until)
    return options


def _check_names(arguments: Sequence[str]) -> None:
    """Raises UsageError where a file's name was taken for an option, which argparse does not say."""
    from pathlib import Path  # Only here: it takes a tenth of the time to the first record.

    for name in arguments:
        if name.startswith("-") and len(name) > 1 and Path(name).is_file():
            raise UsageError(None, f"{name} was taken for an option", f"give the file of that name as ./{name}")


def _check_options(arguments: Sequence[str], by_name: dict[str, argparse.ArgumentParser]) -> None:
    """Raises UsageError where a command or options are unknown, though argparse found another fault before.

    It says of a wrong option without a SOURCE only that SOURCE is missing.
    """
    before = list(takewhile(lambda one: one.startswith("-"), arguments))
    _check_known(before, by_name["onrecord"])
    if len(before) == len(arguments):
        return
    command, *behind = arguments[len(before) :]
    if command not in COMMANDS:
        raise UsageError(None, f"there is no command {command[:80]}", f"{_near(command, COMMANDS)}see onrecord --help")
    _check_known(takewhile(lambda one: one != "--", behind), by_name[f"onrecord {command}"])


def _check_known(arguments: Iterable[str], parser: argparse.ArgumentParser) -> None:
    names = [one.partition("=")[0] for one in arguments if one.startswith("--")]
    known = parser._option_string_actions
    if unknown := [name for name in names if not any(one.startswith(name) for one in known)]:
        raise _unknown(unknown, parser)


def _unknown(words: Sequence[str], parser: argparse.ArgumentParser) -> UsageError:
    near = _near(words[0], parser._option_string_actions) if words[0].startswith("--") else ""
    return UsageError(None, f"unrecognized arguments: {' '.join(words)}", f"{near}see {parser.prog} --help")


def _near(word: str, known: Iterable[str]) -> str:
    """The one of `known` that was probably meant, as a question; empty where none looks like it."""
    from difflib import get_close_matches

    by_letters = {one.strip("-"): one for one in known}
    asked = word.strip("-").partition("=")[0]
    found = get_close_matches(asked, by_letters, 3, _ALIKE)
    found.sort(key=lambda one: abs(len(one) - len(asked)))  # "reed" is as near to "reread" as to "read"
    return f"did you mean {by_letters[found[0]]}? " if found else ""


def parsers(only: str | None = None) -> dict[str, argparse.ArgumentParser]:
    """The parsers of `onrecord` and of `onrecord COMMAND`, by these names.

    With `only`, a command that was given, those of others are left out where they are not made with it: to make all
    takes a twentieth of the time to the first record.
    """
    columns = _columns()

    def look(prog: str) -> argparse.HelpFormatter:
        return _Look(prog, max_help_position=20, width=columns)

    top = _Parser("onrecord", "onrecord COMMAND …", _ABOUT, _STATUS, formatter_class=look)
    top.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = top.add_subparsers(title="commands", dest="command", metavar="COMMAND", prog="onrecord")
    made: dict[str, argparse.ArgumentParser] = {"onrecord": top}
    for command in (only,) if only else COMMANDS:
        if f"onrecord {command}" in made:
            continue
        if command == "read":
            made["onrecord read"] = _add_read(commands, look)
        elif command == "schema":
            made["onrecord schema"] = commands.add_parser(
                "schema", help="print the JSON Schema of a record", usage="onrecord schema", description=_SCHEMA,
                formatter_class=look,
            )  # fmt: skip
        else:
            module, _, function = _ELSEWHERE[command].rpartition(".")
            added = getattr(import_module(f"onrecord.cli.{module}"), function)(commands, look, _STATUS)
            made |= added if isinstance(added, dict) else {f"onrecord {command}": added}
    return made


def _columns() -> int:
    """The columns that help may take, as argparse finds them, which loads `shutil` whenever an option is added."""
    given = os.environ.get("COLUMNS", "")
    columns = int(given) if given.isascii() and given.isdigit() else 0
    try:
        columns = columns or os.get_terminal_size(1).columns
    except OSError:  # no terminal
        columns = 0
    return (columns or 80) - 2


def _add_read(commands: Any, look: Any) -> argparse.ArgumentParser:
    read: argparse.ArgumentParser = commands.add_parser(
        "read", help="read pages: whose story, what may be done, who said what",
        usage="onrecord read [OPTION …] SOURCE …", description=_READ, epilog=_STATUS, formatter_class=look,
    )  # fmt: skip
    add_sources(read).add_argument(
        "--no-statements", action="store_true", help="do not look for who said what, which takes most of the time"
    )
    _add_output(read)
    add_limits(read)
    return read


def _add_output(read: argparse.ArgumentParser) -> None:
    group = read.add_argument_group("what is printed")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one record a line, as the schema tells")
    formats.add_argument("--format", choices=("text", "markdown"), help="the article alone, as text or as Markdown")
    formats.add_argument("--evidence", action="store_true", help="show where each field was read, and every signal")
    group.add_argument("--all", action="store_true", help="cut no list: of statements, set aside, failures")
