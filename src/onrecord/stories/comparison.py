"""Two articles, such as an origin and its copy: what they share, and what one of them left out or put in.

The sentences are the business of `differences`; here is what an editor asks about them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

from onrecord.provenance.copies.sketches import common, parts_of
from onrecord.record import Record
from onrecord.store.search_text import folded
from onrecord.stories.differences import Difference, differences
from onrecord.stories.quotes import QuoteChange, quote_changes
from onrecord.stories.words_kept import words_kept

Lost = Literal["author", "credit", "correction", "author_note"]
_ASIDE: Final[tuple[Lost, ...]] = ("credit", "correction", "author_note")


class Dropped(Struct, frozen=True, kw_only=True):
    """What the old page says of the text and the new one does not."""

    kind: Lost
    words: str
    """As the old page has them."""


class Tally(Struct, frozen=True, kw_only=True):
    """Sentences by what became of them."""

    kept: int
    cut: int
    added: int
    altered: int
    moved: int

    @property
    def old(self) -> int:
        """Sentences of the old text."""
        return self.kept + self.cut + self.altered + self.moved


Same = Literal["state", "later", "earlier", "other"]


class Comparison(Struct, frozen=True, kw_only=True):
    """What lies between two articles. Offsets are into the `text` of the record that they are of."""

    same: Same | None = None
    """Both are of one article, by their addresses: one and the same state of it (`state`), or the second a later, an
    earlier, or another one, by what they say of when they were changed. Null where they are two articles."""
    difference: Difference
    of_old: float | None
    """Of five words in a row of the old text, the share that the new one has too, 0 to 1; null without words."""
    of_new: float | None
    """The same of the new text: what is not its own."""
    kept_of_old: float | None
    """Of the words of the old text, the share that stands in sentences that the new one kept, moved or altered around
    them, 0 to 1; null without words."""
    kept_of_new: float | None
    """The same of the new text's words: what is not its own."""
    tally: Tally
    quotes: tuple[QuoteChange, ...]
    dropped: tuple[Dropped, ...]
    credits_old: bool | None
    """Whether the new page names the old one's outlet; null where that is not known, or is its own."""
    credits_new: bool | None
    """Whether the old page names the new one's: then that one may have been first."""


def compare(old: Record, new: Record) -> Comparison:
    """What lies between two articles, as from `old` to `new`. Time grows in proportion to their length."""
    difference = differences(old, new)
    before, after = parts_of(old.text), parts_of(new.text)
    both = common(before, after)
    kept_of_old, kept_of_new = words_kept(old.text, new.text, difference.sentences)
    kinds = Counter(one.kind for one in difference.sentences)
    return Comparison(
        same=_same(old, new), difference=difference,
        of_old=round(both.of_one, 4) if before else None, of_new=round(both.of_other, 4) if after else None,
        kept_of_old=kept_of_old, kept_of_new=kept_of_new,
        tally=Tally(
            kept=kinds["kept"], cut=kinds["cut"], added=kinds["added"], altered=kinds["altered"], moved=kinds["moved"]
        ),
        quotes=quote_changes(old.text, new.text), dropped=tuple(_dropped(old, new)),
        credits_old=_credits(new, old), credits_new=_credits(old, new),
    )  # fmt: skip


def _same(old: Record, new: Record) -> Same | None:
    one = old.id == new.id or old.url is None or new.url is None  # a file is the page of its bytes
    if (one and old.source.sha256 == new.source.sha256) or (old.id == new.id and old.version == new.version):
        return "state"
    canonical = old.canonical_url is not None and old.canonical_url == new.canonical_url
    if old.id != new.id and not (canonical and _at(old) == _at(new)):
        return None
    before, after = (one.updated or one.published for one in (old, new))
    moments = before and before.instant, after and after.instant
    if None in moments or moments[0] == moments[1]:
        return "other"
    return "later" if moments[0] < moments[1] else "earlier"  # type: ignore[operator]


def _at(record: Record) -> str | None:
    """The outlet's domain, else its name."""
    return (record.outlet.domain or record.outlet.name) if record.outlet else None


def _dropped(old: Record, new: Record) -> Iterator[Dropped]:
    """Authors, credits, corrections and notes that stand on the old page alone."""
    everything = f" {folded(' '.join(_all_words(new)))} "
    names = [author.name for author in old.authors if author.kind == "person"]
    lost = [("author", name) for name in names]
    lost += [(one.kind, one.text) for kind in _ASIDE for one in old.set_aside if one.kind == kind]
    for kind, words in lost:
        said = folded(words)
        if said and f" {said} " not in everything:
            yield Dropped(kind=kind, words=words)  # type: ignore[arg-type]


def _all_words(record: Record) -> Iterator[str]:
    yield from filter(None, (record.kicker, record.headline, record.deck, record.text))
    yield from (author.name for author in record.authors)
    yield from (one.text for one in record.set_aside)
    if record.provenance and record.provenance.credit:
        yield record.provenance.credit


def _credits(one: Record, other: Record) -> bool | None:
    """Whether a page names the outlet of another one."""
    outlet = other.outlet
    if outlet is None or not (outlet.name or outlet.domain):
        return None
    own = one.outlet
    if own is not None and ((own.domain and own.domain == outlet.domain) or (own.name and own.name == outlet.name)):
        return None
    found = one.provenance
    if found is None:
        return None
    told = [found.credit or "", found.origin_url or ""]
    if found.origin is not None:
        told += [found.origin.name or "", found.origin.domain or ""]
    words = f" {folded(' '.join(told))} "
    return any(f" {folded(name)} " in words for name in (outlet.name, outlet.domain) if name)
