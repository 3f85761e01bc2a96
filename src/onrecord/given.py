"""What a caller gives to `read` and `find_statements`: taken as it is meant, or refused by the argument's name.

Without these checks a path, a None or a dict of headers would fail somewhere below, in words that help nobody.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import get_args

import msgspec

from onrecord.beside import Beside
from onrecord.errors import UsageError
from onrecord.page import Kind
from onrecord.record import Record

_FIELDS = frozenset(Record.__struct_fields__)
_KINDS: tuple[str, ...] = get_args(Kind)
_HEADERS = "give headers as pairs, as in tuple(response.headers.items()), and documents as text"


_LANGUAGE = r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*"
"""A tag of BCP 47 (RFC 5646), loosely: "de", "pt-BR", "zh-Hans"."""


_LONGEST_PATH = 1_000
_PATH = r"(?i)(?:[^\s<>]+|[^\r\n<>]*[/\\][^\r\n<>]*)\.(?:x?html?|mht(?:ml)?|txt|md|eml|webarchive)"
"""A file's name: one word, or one line with a folder in it, and an ending that pages have."""


def check_page(page: object, kind: object) -> None:
    """Raises UsageError where `page` is neither bytes nor text, or an address, or there is no such `kind`."""
    if kind not in _KINDS:
        raise UsageError("kind", f"there is no kind {kind!r}", f"name one of {', '.join(_KINDS)}")
    if not isinstance(page, bytes | bytearray | str):
        what = f"what is of type {_type(page)} is no page"
        raise UsageError("page", what, "give its bytes or its text, as from Path(…).read_bytes()")
    if isinstance(page, str) and page[:8].lstrip().startswith(("https:", "http:")) and len(page.split(None, 1)) == 1:
        do = "get what stands there and give its bytes, and the address as url"
        raise UsageError("page", "it is an address, and nothing is fetched", do)
    if isinstance(page, str) and len(page) < _LONGEST_PATH and re.fullmatch(_PATH, page.strip()):
        do = "give what is in it, as from Path(…).read_bytes()"
        raise UsageError("page", f"{page.strip()[-60:]!r} is the name of a file, and none is opened", do)


def check_url(url: object) -> None:
    """Raises UsageError where `url` is no text, or holds what no UTF-8 can: its record could not be written."""
    do = "give the page's address as text"
    _check_type("url", url, str, do)
    if isinstance(url, str) and not url.isascii() and any("\ud800" <= letter <= "\udfff" for letter in url):
        raise UsageError("url", f"{url[:200]!a} holds half a character", do)


def check_beside(beside: object) -> None:
    """Raises UsageError where `beside` is no Beside, or a field of it is of another type than it says."""
    _check_type("beside", beside, Beside, "give a Beside, as of onrecord.sources.beside")
    if not isinstance(beside, Beside):
        return
    for part, path in ((beside, "beside"), (beside.feed, "beside.feed")):
        if not isinstance(part, msgspec.Struct):
            continue
        try:
            msgspec.convert(msgspec.structs.asdict(part), type(part))
        except msgspec.ValidationError as error:
            what, _, where = str(error).replace("`", "").partition(" - at $")
            raise UsageError(f"{path}{where}", what[:1].lower() + what[1:], _HEADERS) from None


def check_text(text: object, published: object, language: object) -> None:
    """Raises UsageError where `text` is no text, `published` no date, or `language` no code; both may be None."""
    do = "give an article's text; for bytes and whole pages there is onrecord.read"
    if text is None:
        raise UsageError("text", "there is none", do)
    _check_type("text", text, str, do)
    _check_type("published", published, date, "give a date, as from date.fromisoformat(…)")
    do = 'give its code, as "de" or "pt-BR"'
    _check_type("language", language, str, do)
    if isinstance(language, str) and re.fullmatch(_LANGUAGE, language) is None:
        raise UsageError("language", f"{language[:40]!r} is no code of a language", do)


def moment(now: datetime | None) -> datetime:
    """`now` in UTC; None: the moment of the call. Raises UsageError where it is none, or has no offset."""
    _check_type("now", now, datetime, "give a moment with its offset, as datetime.now(UTC)")
    if now is None:
        return datetime.now(UTC)
    if now.utcoffset() is None:
        raise UsageError("now", "the moment has no offset from UTC", "give it one (datetime.now(UTC))")
    try:
        return now.astimezone(UTC)
    except OverflowError:
        raise UsageError("now", f"{now.isoformat()} is no moment in UTC", "give one of the years 1 to 9999") from None


def fields_asked(fields: Collection[str] | None) -> frozenset[str]:
    """The fields of a record that are asked for; None: all. Raises UsageError where there is none of that name."""
    if fields is None:
        return _FIELDS
    if isinstance(fields, str):
        raise UsageError("fields", "a str is no list of names", f"name them in one, as in [{fields[:40]!r}]")
    try:
        names = list(fields)
    except TypeError:
        raise UsageError("fields", f"what is of type {_type(fields)} is no list of names", _NAMES) from None
    if unknown := {str(name) for name in names if not isinstance(name, str) or name not in _FIELDS}:
        raise UsageError("fields", f"a record has no field {', '.join(sorted(unknown))}", _NAMES)
    return frozenset(names)


_NAMES = "name fields of onrecord.Record in a list"


def _check_type(name: str, value: object, wanted: type, do: str) -> None:
    """Raises UsageError where `value` is neither None nor of the type `wanted`."""
    if value is not None and not isinstance(value, wanted):
        raise UsageError(name, f"it is of type {_type(value)}, not {wanted.__name__}", do)


def _type(value: object) -> str:
    return type(value).__name__
