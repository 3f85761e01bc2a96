"""The rules of a sheet that hide by a class or an id which is known: of a large sheet hardly any is read.

What is hidden for all readers is told by tags, classes and ids alone. Such a selector ends in a class or an id of the
element that is asked about, or in its tag. So it is looked for where these stand before a brace, in all sheets of a
page together and as the page has them, and whether the declarations behind the brace may hide. Only a sheet with such
a place is folded and cut at its braces. Where a rule's end cannot be told so (rules in rules, comments, odd strings),
all blocks that may hide are read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate, islice
from typing import Final

from onrecord.page.kept import expression
from onrecord.page.pieces import places, stands
from onrecord.page.style_declarations import Unread, hiding, hints, may_hide_surely, owned_in
from onrecord.page.style_own import own_values_loosely
from onrecord.page.style_rules import Block, Rule, blocks_at, cleaned, folded, lowered, respelled, rules_of

_STRANGE: Final = frozenset("-_")
"""Signs of names that may be written otherwise, behind a stroke."""
_ELSEWHERE: Final = ("var(", "animation")
"""What a declaration names that stands elsewhere in the sheet, and may hide."""
_OF_NAME: Final = frozenset(".#")
_BEFORE_TAG: Final = frozenset(" \n\t\r\f>+~|,{};/")
"""What stands before a tag: a blank or another combinator, a namespace, the end of what was before, a comment's."""
_BEHIND_TAG: Final = ("{", ",", ":", " ", "\n", "/*", "\t", "\r", "\f")
"""And behind the last one of a selector."""
_AT_REST: Final = ("link", "any-link", "defined", "root", "scope")
"""Pseudo-classes that ask for no more than a tag: no others stand there."""
_BY_PSEUDO: Final = {"a": (":link", ":any-link"), "html": (":root", ":scope")}
"""Those that stand for a tag."""
_BEFORE_GLUE: Final = frozenset("{};,>+~(/")
_BETWEEN: Final = "}"
"""Between two sheets that are searched as one: it ends what the first leaves open."""
_FEW: Final = 2_000
"""Places of a tag's letters that are looked at one by one; where there are more, it is looked for with what follows."""
_SHORT, _LONGEST, _LONGEST_RULE = 200, 5_000, 50_000
"""Characters before a name in which its selector has to begin, and of a rule from there on."""


class Odd(Exception):  # noqa: N818 - no error: another way is taken
    """Where a rule begins and ends is not told by the next braces."""


class NamedSheet:
    """A sheet, and what of it is asked for by names: folded when it is needed, its blocks that may hide read once."""

    def __init__(self, sheet: str) -> None:
        self._raw = sheet

    @cached_property
    def lower(self) -> str:
        """It in lower case, and else as the page has it."""
        return lowered(self._raw)

    @cached_property
    def words(self) -> str:
        """The sheet `cleaned`."""
        return folded(self.lower)

    @cached_property
    def _escapes(self) -> bool:
        return "\\" in self.lower

    @cached_property
    def _strange(self) -> bool:
        """Whether names may stand there otherwise than they are written."""
        odd = self._escapes and any(self.lower[at + 1 : at + 2] in _STRANGE for at in places(self.lower, "\\"))
        return odd or any(_is_glued(self.lower, at) for at in places(self.lower, "&"))

    @cached_property
    def _respelled(self) -> bool:
        """Whether names may stand there by the numbers of their letters, until it is folded."""
        return self._escapes and respelled(self.lower)

    @cached_property
    def _blocks(self) -> tuple[list[tuple[str, Block]], bool]:
        """The blocks that may hide, each with all that stands before it, and whether these are all."""
        hits = [found.start() for pattern in hints() for found in pattern.finditer(self.words)]
        for sign in _ELSEWHERE:
            hits += places(self.words, sign)
        return _with_names(self.words, sorted(hits))

    def rules(self, inner: frozenset[str], around: frozenset[str], tags: frozenset[str]) -> Iterator[Rule]:
        """The rules that may hide for all readers and select by some classes, ids and tags, in the sheet's order.

        `inner` and `tags` are those of the elements that are asked about. What names one of those `around` alone has
        to end in one of the tags. More than these where the sheet is odd. Raises Unread where a bound is reached.
        """
        own, outer = (sorted(map(self._written, some)) for some in (inner, around - inner))
        hits = self._hits(own, outer, tags)
        if not hits and hits is not None:
            return
        blocks, whole = self._blocks if hits is None else _with_names(self.words, hits)
        yield from rules_of(
            block
            for names, block in blocks
            if self._strange or stands(own, names) or (stands(outer, names) and _ends_in(block.preludes[-1], tags))
        )
        if not whole:
            raise Unread

    def may_hold(self, selector: str) -> bool:
        """Whether a selector of a folded sheet may stand in this one: it is not folded where a name is missing."""
        return self._respelled or all(name in self.lower for name in _name().findall(selector))

    def is_odd(self) -> bool:
        """Whether names may stand there otherwise than they are written, so that it has to be read to find them."""
        return self._strange or self._respelled

    def _hits(self, own: list[str], outer: list[str], tags: frozenset[str]) -> list[int] | None:
        """Where blocks begin that may hide and are asked for; None where that is told of all blocks alone."""
        if self._strange:
            return None
        try:
            return sorted(hiding_places(self.words, own, outer, tags))
        except Odd:
            return None

    def _written(self, name: str) -> str:
        """A name as it stands there."""
        return _struck(name) if self._escapes else name


def may_hide(
    sheets: Sequence[NamedSheet], inner: frozenset[str], around: frozenset[str], tags: frozenset[str]
) -> frozenset[int]:
    """The numbers of the sheets that may have a rule as `NamedSheet.rules` tells it, by one search of all together."""
    together = _BETWEEN.join([sheet.lower for sheet in sheets])
    escapes = "\\" in together
    found = {n for n, sheet in enumerate(sheets) if sheet.is_odd()} if escapes or "&" in together else set[int]()
    ends = list(accumulate(len(sheet.lower) + len(_BETWEEN) for sheet in sheets))
    own, outer = (sorted({*some, *(map(_struck, some) if escapes else ())}) for some in (inner, around - inner))

    def sheet_at(place: int) -> str:
        return sheets[bisect_right(ends, place)].lower

    for at in hiding_places(together, own, outer, tags, sheet_at):
        found.add(bisect_right(ends, at))
        if len(found) == len(sheets):
            break
    return frozenset(found)


def _struck(name: str) -> str:
    """A name with strokes before its signs that stand in none without."""
    return re.sub(r"([^\w-])", r"\\\1", name)


def hiding_places(
    words: str, inner: list[str], outer: list[str], tags: frozenset[str], sheet_at: Callable[[int], str] | None = None
) -> Iterator[int]:
    """Where the declarations of a rule begin that may hide and whose selector ends in a name `inner`, or in a tag.

    `words` is a sheet in lower case, folded or not, that writes names plainly. A selector that names others than these
    selects nothing here. Raises Odd where rules stand in such a rule, or a comment or a string may hold its braces.
    With `sheet_at`, `words` are several sheets, of which it gives the one that a place is in, and what is not told so
    counts as a place where a rule may hide.
    """
    known, read = {*inner, *outer}, set[int]()
    begun, opens, closes = len(words), -1, -1
    for at, end in _selecting(words, inner, tags):
        try:
            if _last().match(words, end) is None or not known.issuperset(_named(words, at)):
                continue
            if not begun <= at <= opens:
                opens = _next("{", words, at)
            if not begun <= at <= closes:
                closes = _next("}", words, at)
            begun = at
            if opens == len(words) or opens in read:
                continue
            rule = words[at:closes] if closes - at <= _LONGEST_RULE else ""
            if not rule or "/*" in rule or rule.count("{") > 1 or _is_open(rule):
                raise Odd
            if opens < closes:  # else it stands among declarations
                read.add(opens)
                if _hides(cleaned(f"{words[opens:closes]}}}")[1:-1], sheet_at(at) if sheet_at else words):
                    yield opens + 1
        except (Odd, Unread):
            if not sheet_at:
                raise
            yield at


def _next(brace: str, words: str, at: int) -> int:
    """Where the next such brace stands, the end of the words where none does."""
    found = words.find(brace, at)
    return found if found >= 0 else len(words)


def _hides(rule: str, words: str) -> bool:
    """Whether a rule of a sheet hides for all readers, or may: by an animation or values that stand elsewhere in it."""
    if not may_hide_surely(rule):
        return False
    if "animation" in rule and "keyframes" in words:
        return True
    own = own_values_loosely(words, owned_in(rule))
    if any("/*" in value for values in own.values() for value in values):
        raise Odd
    return any(not one.doubtful for one in hiding(rule, own=own))


def _is_open(rule: str) -> bool:
    """Whether a string or an address may go on behind a rule's first closing brace."""
    if "\\'" in rule or '\\"' in rule or rule.count("'") % 2 or rule.count('"') % 2:
        return True
    return "url(" in rule and ")" not in rule[rule.rindex("url(") :]


def _selecting(words: str, names: list[str], tags: frozenset[str]) -> Iterator[tuple[int, int]]:
    """[start, end) of each class and id, and of each tag where a selector may end in it."""
    for name in names:
        for at in places(words, name):
            end = at + len(name)
            behind = words[end : end + 1]
            if words[at - 1 : at] in _OF_NAME and not (behind.isalnum() or behind in ("-", "_")):
                yield at - 1, end
    for tag in sorted(tags - {""}):
        for at in _places_of_tag(words, tag):
            end = at + len(tag)
            before = at == 0 or words[at - 1] in _BEFORE_TAG or words.startswith("<!--", at - 4)
            if before and words.startswith(_BEHIND_TAG, end):
                yield at, end
        for pseudo in _BY_PSEUDO.get(tag, ()):
            for at in places(words, pseudo):
                yield at, at


def _places_of_tag(words: str, tag: str) -> Iterator[int]:
    """Where a tag may stand: where its letters do, or, where these are in too many words, with what may follow it."""
    if len(tag) == 1 and tag.isascii() and tag.isalpha():
        yield from map(re.Match.start, _letter(tag).finditer(words))
        return
    found = list(islice(places(words, tag), _FEW))
    if len(found) < _FEW:
        yield from found
        return
    for sign in _BEHIND_TAG:
        yield from places(words, tag + sign)


@cache
def _letter(tag: str) -> re.Pattern[str]:
    """Where a tag of one letter stands: it is tried at that letter alone, and then what is before it."""
    before, behind = (re.escape("".join(signs)) for signs in (sorted(_BEFORE_TAG), (one[0] for one in _BEHIND_TAG)))
    return re.compile(rf"{tag}(?:(?<![^{before}]{tag})|(?<=<!--{tag}))(?=[{behind}])")


def _named(words: str, at: int) -> list[str]:
    """The classes and ids that a selector names up to a place in it. Raises Odd where its beginning is too far."""
    start = -1
    for length in (_SHORT, _LONGEST):  # most are short
        least = max(at - length, 0)
        start = max(words.rfind(sign, least, at) for sign in "{};,")
        if start >= 0 or least == 0:
            break
    else:
        raise Odd
    selector = words[start + 1 : at].rpartition("*/")[2]
    if "/*" in selector:
        raise Odd
    return _name().findall(selector)


def _with_names(words: str, hits: list[int]) -> tuple[list[tuple[str, Block]], bool]:
    """The blocks around some places, each with all that stands before it, and whether these are all."""
    blocks = list[tuple[str, Block]]()
    try:
        for block in blocks_at(words, hits):
            blocks.append((" ".join(block.preludes), block))
    except Unread:
        return blocks, False
    return blocks, True


@cache
def _last() -> re.Pattern[str]:
    """What may stand behind a name or a tag that a selector of tags, classes and ids alone ends in."""
    pseudo = "|".join(_AT_REST)
    return expression(rf"(?>(?:\\.|[^\s>+~,{{}}()\[\]:/\\])*)(?>(?::(?:{pseudo})(?![\w-]))*)\s*+[,{{/]")


@cache
def _name() -> re.Pattern[str]:
    """A class or an id, as it stands there."""
    return expression(r"[.#]((?>(?:\\.|[\w-]|[^\x00-\x7f])+))")


def _is_glued(words: str, at: int) -> bool:
    """Whether a name is put together of those of two rules: by an & that begins a compound, before a letter."""
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    return (before in _BEFORE_GLUE or before.isspace()) and (behind.isalnum() or behind in ("-", "_"))


def _ends_in(prelude: str, tags: frozenset[str]) -> bool:
    """Whether a selector of a list ends in one of some tags, or in any."""
    if all(_named_last(one) for one in prelude.split(",")):
        return False
    for tag in _bare().findall(prelude):
        name = tag.rpartition("|")[2]
        if name in tags or name in ("", "*"):
            return True
    return False


def _named_last(selector: str) -> bool:
    """Whether a selector ends in a class or an id, as most do: told at once where nothing but blanks parts it."""
    last = selector.strip().rpartition(" ")[2]
    return ("." in last or "#" in last) and not any(sign in last for sign in ">+~()[")


@cache
def _bare() -> re.Pattern[str]:
    """A selector's last compound without a class or an id."""
    return expression(r"(?:^|[ >+~,])([^.# >+~,:\[]*)[^.# >+~,]*(?= ?(?:,|$))")
