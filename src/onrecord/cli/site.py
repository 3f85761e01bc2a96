"""`onrecord site DIR`: a static site of what may be shown."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any, Final

from onrecord.cli.export import add_promises
from onrecord.cli.options.shared import add_store
from onrecord.errors import UsageError

_ABOUT: Final = """\
Writes a static site into the folder DIR: the latest stories, a page for each
article, person and outlet, feeds, and the list of outlets. Texts are there where
their rights permit republishing, else a passage, else headline, byline, date and
link. Any web server can serve it; it opens from a file too.

An earlier site in DIR is replaced as a whole: what was forgotten, or may no longer
be shown, is gone from it.
"""


def add_parser(commands: Any, look: Any, epilog: str) -> argparse.ArgumentParser:
    """The parser of `onrecord site`, added to `commands`; `look` formats its help, which ends with `epilog`."""
    site: argparse.ArgumentParser = commands.add_parser(
        "site", help="write a static site of what may be shown", usage="onrecord site [OPTION …] DIR",
        description=_ABOUT, epilog=epilog, formatter_class=look,
    )  # fmt: skip
    site.add_argument("folder", metavar="DIR", help=argparse.SUPPRESS)
    add_store(site)
    site.add_argument("--title", default="On record", metavar="WORDS", help="the site's name (On record)")
    site.add_argument(
        "--address", type=_address, metavar="URL",
        help="where the site will be found; without it there are no feeds, which need whole addresses",
    )  # fmt: skip
    add_promises(site)
    site.set_defaults(run="onrecord.cli.site:run_site")
    return site


def run_site(arguments: Namespace) -> int:
    """Writes the site; 0. Raises OnrecordError where it cannot: an open folder of other files, a broken store."""
    from onrecord.publish.site import SiteOptions, check_is_ours, write_files
    from onrecord.publish.site_pages import site_files
    from onrecord.sources.special import led_to
    from onrecord.store import open_store

    if not arguments.folder:
        raise UsageError(None, "the folder's name is empty", "give one, as in: onrecord site public")
    if not arguments.title.strip():
        raise UsageError(None, "the site's name is empty", "give one, or leave --title out")
    options = SiteOptions(title=arguments.title, address=arguments.address, promised=frozenset(arguments.keeps))
    folder = Path(arguments.folder)
    check_is_ours(led_to(folder))
    with open_store(arguments.store, create=False) as store:
        written = write_files(folder, site_files(store, options))
    print(f"onrecord: {written.files} files, {written.size / 1_000_000:.1f} MB, in {folder}", file=sys.stderr)
    if options.address is None:
        print("onrecord: no feeds; give --address, where the site will be found", file=sys.stderr)
    return 0


def _address(text: str) -> str:
    from onrecord.publish.conditions import is_web_address

    address = text.rstrip("/")
    if not is_web_address(address) or "?" in address or "#" in address:
        raise argparse.ArgumentTypeError(f"{text!r} is no address of a site; give it whole, with https://")
    return address
