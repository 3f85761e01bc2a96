"""What stood beside pages, read from a folder that a person filled: headers, robots.txt, tdmrep.json, RSL."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import msgspec

from onrecord.beside import Beside, Headers
from onrecord.errors import UsageError
from onrecord.page.patterns import Pattern
from onrecord.sources.special import no_file

FILES: Final = (
    "robots.txt", "headers.json", "headers.txt", "tdmrep.json", "rsl.xml", "ai.txt", "ninjs.json", "newsml.xml",
)  # fmt: skip
_LIMIT: Final = 2_000_000
_NAME: Final = Pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def beside_in(folder: Path) -> Beside:
    """What the folder's files tell: `headers.json` (an object, or a list of pairs) or else `headers.txt` (lines as
    they are sent), `robots.txt`, `tdmrep.json`, `rsl.xml`, `ai.txt`, and the item as `ninjs.json` or else `newsml.xml`;
    each may be missing.

    Raises UsageError where there is no such folder, none of the files is in it, or one cannot be read.
    """
    if not folder.is_dir():
        raise UsageError(str(folder), "is no folder", f"give a folder with any of {', '.join(FILES)}")
    texts = {name: text for name in FILES if (text := _text(folder / name)) is not None}
    if not texts:
        raise UsageError(str(folder), "holds nothing that stands beside a page", f"put any of {', '.join(FILES)} there")
    headers: Headers = ()
    if "headers.json" in texts:
        headers = headers_of_json(texts["headers.json"], str(folder / "headers.json"))
    elif "headers.txt" in texts:
        headers = headers_of_lines(texts["headers.txt"])
    return Beside(
        headers=headers,
        robots_txt=texts.get("robots.txt"),
        robots_status=200 if "robots.txt" in texts else None,
        tdmrep_json=texts.get("tdmrep.json"),
        rsl=texts.get("rsl.xml"),
        ai_txt=texts.get("ai.txt"),
        news_item=texts.get("ninjs.json", texts.get("newsml.xml")),
    )


def headers_of_json(text: str, where: str) -> Headers:
    """The headers in an object (a list as value: sent several times) or a list of pairs. Raises UsageError."""
    wrong = UsageError(where, "holds no headers", 'write {"Name": "value", ...} or [["Name", "value"], ...]')
    try:
        value: Any = msgspec.json.decode(text)
        pairs = list(value.items()) if isinstance(value, dict) else [(name, said) for name, said in value]
    except (msgspec.DecodeError, RecursionError, TypeError, ValueError):
        raise wrong from None
    found: list[tuple[str, str]] = []
    for name, said in pairs:
        for one in said if isinstance(said, list) else [said]:
            if not isinstance(name, str) or not isinstance(one, (str, int)):
                raise wrong
            found.append((name, str(one)))
    return tuple(found)


def headers_of_lines(text: str) -> Headers:
    """The headers in lines as a server sends them; a status line is passed over, a folded line joined (RFC 9112)."""
    found: list[tuple[str, str]] = []
    for line in re.split(r"\r\n|\n|\r", text):
        if line[:1] in (" ", "\t") and found and line.strip():
            name, said = found[-1]
            found[-1] = (name, f"{said} {line.strip()}".strip())
            continue
        name, colon, said = line.partition(":")
        if colon and _NAME.fullmatch(name):
            found.append((name, said.strip(" \t")))
    return tuple(found)


def joined(own: Beside, given: Beside | None) -> Beside:
    """What the source itself tells, its gaps filled from what a person gave."""
    if given is None:
        return own
    robots = own if own.robots_status is not None else given
    return msgspec.structs.replace(
        own,
        status=own.status if own.status is not None else given.status,
        headers=own.headers or given.headers,
        robots_txt=robots.robots_txt,
        robots_status=robots.robots_status,
        tdmrep_json=own.tdmrep_json if own.tdmrep_json is not None else given.tdmrep_json,
        rsl=own.rsl if own.rsl is not None else given.rsl,
        ai_txt=own.ai_txt if own.ai_txt is not None else given.ai_txt,
        news_item=own.news_item if own.news_item is not None else given.news_item,
    )


def _text(path: Path) -> str | None:
    if problem := no_file(path):
        raise UsageError(str(path), problem.what)
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(str(path), f"cannot be read ({error.strerror})") from None
    if len(data) > _LIMIT:
        raise UsageError(str(path), f"is larger than {_LIMIT // 1_000_000} MB", "leave it out")
    return data.decode("utf-8-sig", "replace")
