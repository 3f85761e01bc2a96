"""Whether a name owns what stands behind it, by its ending."""

from __future__ import annotations

import re


def is_possessive(text: str, end: int) -> bool:
    """Whether the name that ends here owns what follows: "Holt's", "Varn Corp.'s", "the Holts' boat"."""
    if text[end : end + 1] == "." or text[end - 1 : end] == ".":
        return re.compile(r"\.?[’'‘]s\b").match(text, end) is not None
    return re.compile(r"[’'‘]s(?!\w)|(?<=s)[’'](?= (?:\([A-Z]+\) )?[^\W\d_])").match(text, end) is not None
