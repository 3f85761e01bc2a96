"""`onrecord desk`: the store as pages in a browser."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from onrecord.cli.options.shared import add_store
from onrecord.errors import OnrecordError, UsageError

if TYPE_CHECKING:
    from onrecord.desk.settings import DeskSettings, Memory

PORT: Final = 8417
_ABOUT: Final = """\
Serves the store as pages: latest stories, articles with who said what, people,
outlets, search, adding. The store must be there: fill one with onrecord add, or
begin with an empty one (--create). On this machine alone it asks for no password;
bound wider (--host), or behind a proxy, it does not start without one.

Guests (--guests) read without logging in, and see what may be shown: texts whose
rights permit it, else a passage, else headline, outlet, date and link.
"""


def add_parser(commands: Any, look: Any, epilog: str) -> argparse.ArgumentParser:
    """The parser of `onrecord desk`, added to `commands`; `look` formats its help, which ends with `epilog`."""
    desk: argparse.ArgumentParser = commands.add_parser(
        "desk", help="serve the store as pages in a browser", usage="onrecord desk [OPTION …]", description=_ABOUT,
        epilog=epilog, formatter_class=look,
    )  # fmt: skip
    group = desk.add_argument_group("where")
    add_store(group)
    group.add_argument("--create", action="store_true", help="make the store where it is not there yet")
    group.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="the address to listen at (127.0.0.1)")
    group.add_argument("--port", type=_port, default=PORT, metavar="N", help=f"the port ({PORT}); 0 for a free one")
    group = desk.add_argument_group("who")
    group.add_argument(
        "--set-password", nargs="?", const="", metavar="FILE",
        help="ask for the password that opens it, or take the first line of FILE; then end",
    )  # fmt: skip
    group.add_argument(
        "--guests", action=argparse.BooleanOptionalAction,
        help="let those who do not log in read what may be shown, or no longer; remembered",
    )  # fmt: skip
    group = desk.add_argument_group("behind a proxy (see docs/newsroom.md)")
    group.add_argument(
        "--proxy", action="append", default=[], metavar="ADDRESS", help="believe what this proxy says of clients"
    )
    group.add_argument("--name", action="append", default=[], metavar="NAME", help="a name that the desk is known by")
    group.add_argument("--root-path", default="", metavar="PATH", help="the path that the desk is put under: /desk")
    desk.set_defaults(run="onrecord.cli.desk:run_desk")
    desk.add_argument("--next-free", action="store_true", help=argparse.SUPPRESS)
    return desk


def run_desk(arguments: Namespace) -> int:
    """Serves until Ctrl-C; 0. Raises OnrecordError where it cannot: no password, a port in use, a broken store."""
    from onrecord.desk.settings import desk_file, is_loopback, remembered

    memory = remembered(desk_file())
    if arguments.set_password is not None:
        return _set_password(memory, arguments.set_password)
    settings = _settings(arguments, is_loopback(arguments.host))
    _check_password(settings, memory)
    if arguments.guests is not None:
        _open_to_guests(settings, memory, arguments.guests)
    return _serve(arguments, settings, memory)


def _serve(arguments: Namespace, settings: DeskSettings, memory: Memory) -> int:
    try:
        from onrecord.desk import serving
        from onrecord.desk.app import app
    except ModuleNotFoundError as error:
        what = f"the desk needs {error.name}, which is not installed"
        raise OnrecordError(None, what, "in onrecord's folder: pip install '.[desk]'") from None
    from onrecord.store import open_store

    with open_store(arguments.store, create=arguments.create) as store:
        made = serving.bound(arguments.host, arguments.port, arguments.next_free)
        address = serving.address_of(made, arguments.host, settings.root)
        application = app(store, settings, lambda: datetime.now(UTC), memory)

        def ready() -> None:
            print(f"onrecord: {address} ({store.where}; Ctrl-C ends it)", file=sys.stderr, flush=True)

        try:
            serving.server(application, tuple(arguments.proxy), ready).run(sockets=[made])
        finally:
            application.state.desk.jobs.close()
            made.close()
    print("onrecord: the desk is closed", file=sys.stderr)
    return 0


def _settings(arguments: Namespace, loopback: bool) -> DeskSettings:
    from onrecord.desk.settings import DeskSettings, root_path
    from onrecord.sources import cache_folder

    names = tuple(name.lower() for name in arguments.name)
    alone = loopback and not arguments.proxy and not names
    own = ("localhost", "127.0.0.1", "::1", arguments.host.strip("[]").lower())
    hosts = (*names, *own) if names or loopback else ()
    return DeskSettings(login=not alone, hosts=hosts, root=root_path(arguments.root_path), cache=cache_folder())


def _check_password(settings: DeskSettings, memory: Memory) -> None:
    if settings.login and memory.now.password is None:
        what = "others could reach this desk, and it has no password"
        mend = "give it one with onrecord desk --set-password, or leave out --host, --name and --proxy"
        raise UsageError(None, what, mend)


def _open_to_guests(settings: DeskSettings, memory: Memory, guests: bool) -> None:
    from msgspec.structs import replace

    if guests and not settings.login:
        raise UsageError("--guests", "nobody else reaches a desk on this machine alone", "give --host or --name too")
    memory.change(lambda now: replace(now, guests=guests))


def _set_password(memory: Memory, file: str) -> int:
    from msgspec.structs import replace

    from onrecord.desk.passwords import hashed

    password = _first_line(Path(file)) if file else _asked()
    kept = hashed(password)
    memory.change(lambda now: replace(now, password=kept))
    print(f"onrecord: the password is set ({memory.file})", file=sys.stderr)
    return 0


def _first_line(file: Path) -> str:
    from onrecord.sources.special import no_file

    if problem := no_file(file):
        raise problem
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        what = getattr(error, "strerror", None) or "is no text"
        raise UsageError(str(file), f"cannot be read ({what})") from None
    return lines[0] if lines else ""


def _asked() -> str:
    if not sys.stdin.isatty():
        raise UsageError("--set-password", "there is no terminal to ask in", "give it a FILE")
    first = getpass("Password: ")
    if getpass("Once more: ") != first:
        raise UsageError("--set-password", "the two were not the same", "try again")
    return first


def _port(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port, 0 to 65535")
    return number
