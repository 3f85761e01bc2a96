"""What may stand behind the commands that write to the store, and what `--help` says of them."""

from __future__ import annotations

import argparse
from typing import Any, Final

from onrecord.cli.options.shared import add_limits, add_sources, add_store, maker

_ADD: Final = """\
Keeps every page of each SOURCE in the store: its bytes, and the record that is
read from them. The same page again changes nothing; a page that its outlet
changed is another version of the same article, and the one before stays.

SOURCE is what `onrecord read` takes: a file, a folder, a URL, a feed, a WARC
file, or - for standard input. What was counted as kept is on the disk.
"""

_REREAD: Final = """\
Reads all kept pages again with this onrecord. Their records become what it
reads; no version is added, for no outlet changed anything. Interrupted, it goes
on where it stopped when it is called again.
"""

_FORGET: Final = """\
Forgets an article (ID: its id, the beginning of it, or its address), or a person
with --person, for good. Rows, indexes and bytes go, and what is forgotten is not
taken back when a source brings it again, nor the same bytes from another address
or none; `onrecord add --again` takes it back.

Of a person the statements and names go, and in every kept text that has the full
name, it and the surname are blacked out letter by letter; the bytes of those
pages go. This takes as long as writing the store's file anew.
"""

_BACKUP: Final = """\
Writes a copy of the whole store to FILE, which must not be there yet, while the
store may be in use. Of a store in SQLite it is a store that can be used as it
is; of one in PostgreSQL an archive for pg_restore (pg_dump makes it).
"""


def add_parsers(commands: Any, look: Any, epilog: str) -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands by their names, added to `commands`; `look` formats their help."""
    made = maker(commands, look, epilog)
    add = made("add", "keep pages in the store", "[OPTION …] SOURCE …", _ADD, "onrecord.cli.add:add_to_store")
    group = add_sources(add)
    add_store(group)
    group.add_argument("--again", action="store_true", help="keep forgotten articles again where they come")
    group = add.add_argument_group("what is printed")
    group.add_argument("--json", action="store_true", help="one line for each page: article, version, outcome")
    group.add_argument("--all", action="store_true", help="do not cut the list of failures")
    add_limits(add)
    reread = made("reread", "read all kept pages again", "[OPTION …]", _REREAD, "onrecord.cli.reread:reread_store")
    add_store(reread)

    forget = made(
        "forget", "remove an article or a person for good", "[OPTION …] ID | --person NAME", _FORGET,
        "onrecord.cli.forget:forget",
    )  # fmt: skip
    forget.add_argument("article", nargs="?", metavar="ID", help=argparse.SUPPRESS)
    forget.add_argument("--person", metavar="NAME", help="the person of this name, or of this number")
    forget.add_argument("--yes", action="store_true", help="do not ask whether it is meant")
    add_store(forget)

    backup = made("backup", "copy the whole store to a file", "[OPTION …] FILE", _BACKUP, "onrecord.cli.backup:back_up")
    backup.add_argument("file", metavar="FILE", help=argparse.SUPPRESS)
    add_store(backup)
    return {"onrecord add": add, "onrecord reread": reread, "onrecord forget": forget, "onrecord backup": backup}
