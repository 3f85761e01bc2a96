"""A large wire made from the sample: as many articles as asked for, with the words of the sample in another order.

Each article is one of the sample's records, every word of which gives way to another of the sample's words that is as
long: so all its offsets, statements and answers still stand. Outlets, speakers and days are drawn as they are in a real
archive: a few outlets print most, a few people say most, one article in five is a copy of one a few days older.
The same seed gives the same wire.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import accumulate, islice
from multiprocessing import get_context
from pathlib import Path
from threading import Semaphore
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from onrecord.provenance.copies.sketches import fingerprint
from onrecord.reading import read
from onrecord.record import Outlet, Record, Speaker, Statement, When, Words
from onrecord.sources import Failed, Item, items
from onrecord.store.articles.preparing import Prepared, prepared
from onrecord.store.rows import Kept

WIRE: Final = Path(__file__).resolve().parents[1] / "sample" / "wire"
FIRST_DAY: Final = date(2020, 1, 1)
A_DAY: Final = 45
"""Articles of one day."""
OUTLETS: Final = 200
SPEAKERS: Final = 20_000
COPIES: Final = 0.2
_AHEAD: Final = 500
"""Articles that are made before the store takes them, at most."""
_WORD: Final = re.compile(r"[^\W\d_]+")


class Recipe(Struct, frozen=True, kw_only=True):
    """How article `number` is made; a copy has the text of article `text`."""

    number: int
    text: int
    outlet: int
    day: int


class Maker:
    """Makes articles of the wire, each by its recipe alone: so that processes can share the work."""

    def __init__(self, records: tuple[Record, ...], seed: int) -> None:
        self.records, self.seed = records, seed
        by_length: dict[tuple[int, bool], set[str]] = defaultdict(set)
        for record in records:
            for found in _WORD.finditer(record.text):
                by_length[len(found[0]), found[0][0].isupper()].add(found[0])
        self.words = {key: sorted(words) for key, words in by_length.items()}
        names = sorted(word for (length, large), words in self.words.items() if large and length > 3 for word in words)
        chance = random.Random(seed)
        self.names = [f"{chance.choice(names)} {chance.choice(names)}" for _ in range(SPEAKERS)]
        self.weights = [*accumulate(1 / rank for rank in range(1, SPEAKERS + 1))]

    def made(self, recipe: Recipe) -> Kept:
        """The article."""
        chance = random.Random(f"{self.seed}:{recipe.text}")
        template = chance.choice(self.records)
        text = self._shuffled(template.text, chance)
        own = random.Random(f"{self.seed}:own:{recipe.number}")
        day = FIRST_DAY + timedelta(recipe.day)
        moment = datetime.combine(day, time(own.randrange(24), own.randrange(60)), UTC)
        page = f"<!doctype html><title>{recipe.number}</title><pre>{text}</pre>".encode()
        number, domain = f"{self.seed}:{recipe.number}", f"outlet-{recipe.outlet}.example"
        record = replace(
            template, id=_hex(number), version=_hex(f"v:{number}"), url=f"https://{domain}/{recipe.number}",
            canonical_url=None, headline=self._shuffled(template.headline or "Untitled", chance),
            outlet=_outlet(template, recipe.outlet, domain),
            published=_when(template, moment), updated=None, text=text, deck=None,
            body=tuple(replace(block, text=text[block.start : block.end]) for block in template.body),
            statements=tuple(self._statement(one, text, chance) for one in template.statements or ()),
            source=replace(template.source, sha256=sha256(page).hexdigest()),
            provenance=replace(template.provenance, origin_url=None) if template.provenance else None,
        )  # fmt: skip
        return Kept(record=record, page=page, fingerprint=fingerprint(text))

    def _shuffled(self, text: str, chance: random.Random) -> str:
        def other(found: re.Match[str]) -> str:
            words = self.words.get((len(found[0]), found[0][0].isupper()))
            return chance.choice(words) if words else found[0]

        return _WORD.sub(other, text)

    def _statement(self, one: Statement, text: str, chance: random.Random) -> Statement:
        speaker = one.speaker
        if speaker is not None and speaker.name is not None:
            speaker = self._speaker(speaker, chance)
        return replace(
            one, content=_from(one.content, text), cue=_from(one.cue, text) if one.cue else None,
            source=_from(one.source, text) if one.source else None, speaker=speaker,
        )  # fmt: skip

    def _speaker(self, speaker: Speaker, chance: random.Random) -> Speaker:
        return replace(speaker, name=chance.choices(self.names, cum_weights=self.weights)[0])


def recipes(count: int, seed: int) -> Iterator[Recipe]:
    """The recipes of `count` articles, in the order of their days; a longer wire begins with a shorter one."""
    chance = random.Random(f"{seed}:recipes")
    weights = [*accumulate(1 / rank for rank in range(1, OUTLETS + 1))]
    for number in range(count):
        is_copy = number > 10 and chance.random() < COPIES
        text = max(0, number - 1 - int(chance.expovariate(1 / 20))) if is_copy else number
        [outlet] = chance.choices(range(OUTLETS), cum_weights=weights)
        yield Recipe(number=number, text=text, outlet=outlet, day=number // A_DAY)


def sample_records() -> tuple[Record, ...]:
    """The sample wire, read."""
    now = datetime(2026, 4, 1, tzinfo=UTC)
    found = (item for item in items(str(WIRE)) if not isinstance(item, Failed))
    records = (read(item.page, item.url, now, item.beside, item.kind) for item in found if not _of_feed(item))
    return tuple(record for record in records if record.text and record.statements)


def _of_feed(item: Item) -> bool:
    return item.beside is not None and item.beside.kind == "feed"


def wire(count: int, seed: int, first: int = 0, processes: int = 2) -> Iterator[Prepared]:
    """The articles from number `first` to `count`, ready for the store, in the order of their days."""
    with get_context("fork").Pool(processes, _begin, (sample_records(), seed)) as pool:
        room, chunk = Semaphore(_AHEAD), 50

        def wanted() -> Iterator[Recipe]:
            for recipe in islice(recipes(count, seed), first, None):
                room.acquire()  # Else the processes would make all of it long before the store has taken it.
                yield recipe

        try:
            for one in pool.imap(_one, wanted(), chunk):
                room.release()
                yield one
        finally:
            room.release(count)


_maker: Callable[[Recipe], Kept] | None = None


def _begin(records: tuple[Record, ...], seed: int) -> None:
    global _maker
    _maker = Maker(records, seed).made


def _one(recipe: Recipe) -> Prepared:
    assert _maker
    return prepared(_maker(recipe))


def _from(words: Words, text: str) -> Words:
    return Words(spans=words.spans, text=" ".join(text[start:end] for start, end in words.spans))


def _outlet(template: Record, number: int, domain: str) -> Outlet | None:
    return replace(template.outlet, name=f"Outlet {number}", domain=domain) if template.outlet else None


def _when(template: Record, moment: datetime) -> When | None:
    if template.published is None:
        return None
    return replace(template.published, value=moment.isoformat(), day=moment.date(), instant=moment, precision="minute")


def _hex(name: str) -> str:
    return sha256(name.encode()).hexdigest()[:16]
