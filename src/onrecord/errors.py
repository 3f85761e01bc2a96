"""The exceptions that onrecord raises, one small family; messages say what was wrong, where, and what to do.

A damaged page is no error: it is read as far as it goes and its record carries `warnings`.
"""

from __future__ import annotations


class OnrecordError(Exception):
    """The base of all errors of onrecord: `where` it went wrong, `what` was wrong, and what to `do` about it."""

    exit_status = 1

    def __init__(self, where: str | None, what: str, do: str | None = None) -> None:
        self.where, self.what, self.do = where, what, do
        super().__init__(where, what, do)

    def __str__(self) -> str:
        message = f"{self.where}: {self.what}" if self.where else self.what
        return f"{message}; {self.do}" if self.do else message


class UsageError(OnrecordError):
    """The call itself was wrong: an option's value, a combination of options."""

    exit_status = 2


class PageError(OnrecordError):
    """The bytes are no page that could be read: an image, a PDF, more than the limit."""


class SourceError(OnrecordError):
    """A source could not be got: a missing file, an address refused, a feed that is none."""


class ModelError(OnrecordError):
    """A model's file is missing, damaged, or made for other columns."""


class StoreError(OnrecordError):
    """The store could not be opened, read or written: a locked or broken file, a full disk, a newer schema."""


class NotKeptError(OnrecordError):
    """The store holds no such article, person or outlet."""


class GateError(OnrecordError):
    """Something was to leave that may not."""
