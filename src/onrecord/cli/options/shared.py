"""Options that several commands share: which pages, how they are got, and what values may stand there."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from onrecord.errors import UsageError


def maker(commands: Any, look: Any, epilog: str) -> Callable[[str, str, str, str, str], argparse.ArgumentParser]:
    """What adds a command's parser to `commands`: its name, its line of help, its usage behind the name, what it is
    about, and the function that runs it. `look` formats their help.
    """

    def made(name: str, help: str, usage: str, about: str, run: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = commands.add_parser(
            name, help=help, usage=f"onrecord {name} {usage}", description=about, epilog=epilog, formatter_class=look
        )
        parser.set_defaults(run=run)
        return parser

    return made


def add_sources(read: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """SOURCE, and what tells how its pages are read: that group of options, for more."""
    read.add_argument("sources", nargs="+", type=source, metavar="SOURCE", help=argparse.SUPPRESS)
    group = read.add_argument_group("what is read")
    add_address(group)
    group.add_argument(
        "--urls",
        metavar="TABLE",
        help="a CSV table for many pages: a file, as seen from the table's folder or the one given, and its URL",
    )
    add_page(group)
    group.add_argument(
        "--fetch", action="store_true", help="read what a feed, a sitemap or a list of addresses links to"
    )
    return group


def add_address(group: argparse._ActionsContainer) -> None:
    """`--url`."""
    words = "the address of the page in a file or on standard input"
    group.add_argument("--url", type=address, metavar="URL", help=words)


def add_page(group: argparse._ActionsContainer) -> None:
    """What tells how a page is read, beside its address."""
    group.add_argument(
        "--kind", choices=("html", "text"), help="what a page is, where looking at it would not tell: html or text"
    )
    group.add_argument(
        "--beside", metavar="DIR",
        help="a folder with what stood beside the page: robots.txt, headers.json or headers.txt, tdmrep.json, rsl.xml, "
        "ai.txt, ninjs.json, newsml.xml",
    )  # fmt: skip


def add_limits(read: argparse.ArgumentParser) -> None:
    """How sources are got, and how many at a time."""
    group = read.add_argument_group("how it is done")
    group.add_argument("--jobs", type=whole, default=1, metavar="N", help="read in N processes; for many pages (1)")
    group.add_argument(
        "--max-items", type=whole, metavar="N", help="the most pages of one feed, folder, list or archive"
    )
    add_fetching(group, "page, feed or record")


def add_fetching(group: argparse._ActionsContainer, what: str = "page") -> None:
    """How a page is got: `what` may be no larger than `--max-bytes`."""
    group.add_argument(
        "--timeout", type=seconds, default=30.0, metavar="SECONDS", help="the longest that one request may take (30)"
    )
    group.add_argument(
        "--max-bytes", type=whole, default=20_000_000, metavar="N", help=f"the largest {what} (20000000)"
    )
    group.add_argument("--no-cache", action="store_true", help="keep no copies of what was fetched")
    group.add_argument(
        "--allow-private", action="store_true", help="fetch from this machine and its private network too"
    )


def add_days(group: argparse._ActionsContainer, what: str) -> None:
    """`--since` and `--until`, as ISO dates; `what` is done on these days."""
    group.add_argument("--since", type=day, metavar="DAY", help=f"{what} that day or later (2026-03-01)")
    group.add_argument("--until", type=day, metavar="DAY", help=f"{what} that day or earlier")


def day(text: str) -> str:
    """A day as an ISO date. Raises ArgumentTypeError for other words, as the other types of options do."""
    from onrecord.store.queries.days import day_of

    try:
        return day_of(text)
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def whole(text: str) -> int:
    """A whole number from 1. Raises ArgumentTypeError for others."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return number


def seconds(text: str) -> float:
    """Seconds: more than none, less than a day."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 86_400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds, more than 0 and less than a day")
    return number


def address(text: str) -> str:
    """An address of the web; any other would be taken for the page's own without a word."""
    scheme, separator, rest = text.partition("://")
    host = rest.partition("/")[0]
    if scheme.lower() not in ("http", "https") or not separator or not host or any(map(str.isspace, text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no address; give it whole, with https://")
    return text


def source(text: str) -> str:
    """A SOURCE; the empty one of a variable that was never set would be the folder here, and all below it."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty; give . for this folder")
    return text


def add_store(parser: argparse._ActionsContainer) -> None:
    """`--store`."""
    words = "the file or postgresql:// address of the store (ONRECORD_STORE, else the usual place)"
    parser.add_argument("--store", metavar="STORE", help=words)
