"""The cheap test before any pattern: whether one of some pieces of words stands in a text."""

from __future__ import annotations


def stands(pieces: tuple[str, ...], text: str) -> bool:
    """Whether one of `pieces` stands in `text`, as it is: done for each block of a page, so a plain loop."""
    for piece in pieces:  # noqa: SIM110 - any() with a generator takes twice the time
        if piece in text:
            return True
    return False
