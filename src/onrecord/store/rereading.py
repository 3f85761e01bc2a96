"""Kept pages read again by the present reader."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from onrecord.beside import Beside
from onrecord.page import Kind
from onrecord.reading import read
from onrecord.record import Record


def read_page(page: bytes, url: str | None, now: datetime, beside: Beside | None, kind: str) -> Record:
    """The record of a kept page, by the reader that is installed."""
    return read(page, url, now, beside, cast(Kind, kind))
