"""What tests of style sheets ask."""

from __future__ import annotations

from onrecord.page.from_bytes import page_from
from onrecord.page.style_sheets import hidden_among, may_be_hidden


def hidden(style: str) -> tuple[bool, bool]:
    """Whether a line may be hidden, and whether it is for everybody."""
    html = f"<style>{style}</style><main><p>The dam held.</p><p class=zq>Coast Watch</p></main>"
    found = page_from(html, None, "html", None)
    element = found.blocks[1].element
    return may_be_hidden(found, element, 0), element in hidden_among(found, (element,), 0)
