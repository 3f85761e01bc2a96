"""How the names of months begin beside bylines and in credit lines, in the languages of Western Europe."""

from __future__ import annotations

from typing import Final

MONTH: Final = (
    r"(?:j(?:anv?|än|u(?:in|n|il|l))|f(?:eb|[ée]v)|m(?:a(?:[aryij]|g(?!az))|är|r[tz]|ei)|a(?:[pbv]r|ug|go|o[ûu]t)"
    r"|s(?:ep|et(?!t(?:ing|l)))|o(?:[ck]t|ut(?![lds])|tt)|nov|d(?:e[cz]|[ié]c)|ene|g(?:en(?!er)|iu)|lug)[a-zûéç]{0,7}"
)
"""A month, whole or short, without its point; no "Magazine", "Generation", "Outlook". Only beside a number: "Mayer".

Grouped by first letters: a line is tried at each of its letters.
"""
