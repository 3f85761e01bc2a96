"""Someone or something named in an article: what is known of them, and where they are named. `cast` makes them."""

from __future__ import annotations

from bisect import bisect_left

from msgspec import Struct

from onrecord.record import NameKind, Span
from onrecord.statements.speakers.cast.looks import surname_of
from onrecord.statements.speakers.cast.mentions import Mention


class Figure(Struct):
    """Someone or something named in the article, with every mention in the order of the text."""

    name: str
    person: bool
    gender: str | None
    role: str | None
    mentions: list[Mention]
    forms: set[str]
    """The names it is called by."""
    named_by: Span
    role_words: set[str]
    """The words of all roles it is given, lower case."""
    kind: NameKind | None = None
    """By a model, where one looked."""
    guessed: bool = False
    """Whether the gender is known by the given name alone, and that is no common one."""

    @property
    def sure(self) -> bool:
        """Whether more than a model's word says that a single name is a person's."""
        return self.person and bool(" " in self.name or self.gender or self.role)

    @property
    def known(self) -> bool:
        """Whether more than the shape of the name says that this is a person."""
        return self.person and bool(self.gender or self.role or len(self.forms) > 1 or " " not in self.name)

    @property
    def surname(self) -> str:
        """The last word of the name that is no suffix."""
        return surname_of(self.name)

    def before(self, at: int, count: int) -> list[Mention]:
        """The last `count` mentions that begin before `at`, in the order of the text."""
        end = bisect_left(self.mentions, at, key=lambda mention: mention.start)
        return self.mentions[max(0, end - count) : end]

    def last_before(self, at: int) -> Mention | None:
        """The nearest mention that begins before `at`; None where there is none."""
        return next(iter(self.before(at, 1)), None)


def only_in_bylines(text: str, figure: Figure, at: int) -> bool:
    """Whether somebody is named before `at` only as who wrote the text: "By Ada Holt", on a line of its own."""
    before = [mention.whole for mention in figure.mentions if mention.start < at]
    return all(text[text.rfind("\n", 0, start) + 1 : start].strip().lower() in _BYLINES for start in before)


_BYLINES = frozenset(("by", "words by", "text by", "story by", "written by"))
