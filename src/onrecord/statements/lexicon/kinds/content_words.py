"""How a language's sentences tell what a speaker does by them: the form of the tables of `contents`."""

from __future__ import annotations

from msgspec import Struct


class ContentWords(Struct, frozen=True, kw_only=True):
    """How one language's sentences tell what a speaker does by them."""

    demand: str
    """What another must do, or must not."""
    own: str
    """What leads to the speaker's own conduct to come, or its verb ("we will", "haremos")."""
    future: str
    """Verbs of what will or may be."""
    idle: str
    """What is no conduct behind `own` ("be", "have", "win", "see"): stems of such verbs."""
    no: str
    """What turns own conduct into a refusal."""
    judging: str
    """Words by which somebody judges or feels; whole words, or stems with `\\w*`."""
    fact: str
    """Verbs of what was so."""
    condition: str
    """What begins a condition, or may."""


def any_of(*words: str) -> str:
    """One pattern for any of several."""
    return "|".join(words)
