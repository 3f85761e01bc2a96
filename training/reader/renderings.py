"""Pages as text, as four programs render them: what is pasted or sent without its markup came out of one of many."""

from __future__ import annotations

from typing import Final

import html_text
from inscriptis import get_text
from resiliparse.extract.html2text import extract_plain_text
from training.reader.pages import Render

from onrecord.page import page_from
from onrecord.page.decoding import decoded


def own_lines(data: bytes, url: str) -> str:
    """A line for each of our blocks, no blank ones."""
    return "\n".join(block.text.replace("\n", " ") for block in page_from(data, url, "html", None).blocks)


def _resiliparse(data: bytes, url: str) -> str:
    return str(extract_plain_text(_html(data), preserve_formatting=True, alt_texts=False, list_bullets=False) or "")


def _inscriptis(data: bytes, url: str) -> str:
    return get_text(_html(data))


def _html_text(data: bytes, url: str) -> str:
    return str(html_text.extract_text(_html(data)))


def _html(data: bytes) -> str:
    return decoded(data, None).text


RENDERINGS: Final[dict[str, Render]] = {
    "own lines": own_lines,
    "resiliparse": _resiliparse,
    "inscriptis": _inscriptis,
    "html-text": _html_text,
}
