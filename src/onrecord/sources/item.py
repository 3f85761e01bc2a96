"""What a source gives: pages with how they were got, or what went wrong with one of them."""

from __future__ import annotations

import msgspec

from onrecord.beside import Beside
from onrecord.errors import OnrecordError
from onrecord.page import Kind


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One page as it came: what `onrecord.read` takes."""

    name: str
    """For people: the file's path, the address, `file.warc#3`, `feed.xml#2`."""
    page: bytes
    url: str | None = None
    beside: Beside | None = None
    kind: Kind = "auto"


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """An item that could not be got, and why; the items after it come all the same."""

    name: str
    error: OnrecordError
