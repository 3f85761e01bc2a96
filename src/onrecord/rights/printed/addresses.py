"""The addresses that stand in a notice's words."""

from __future__ import annotations

import re


def mails_in(words: str) -> list[str]:
    """The mail addresses in some words, in their order."""
    return re.findall(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+", words)


def terms_in(words: str) -> str | None:
    """The address that a grant gives for its terms."""
    urls = re.findall(r"https?://[^\s<>\"')\]]+", words)
    return str(urls[0]).rstrip(".,;:") if urls else None
