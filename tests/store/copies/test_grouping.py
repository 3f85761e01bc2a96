"""Copies found among what is kept: cut, merged, reworded; in any order; counted apart from sources; forgotten."""

from __future__ import annotations

import json
import random
from datetime import timedelta
from functools import cache
from itertools import permutations

import pytest
from msgspec.structs import replace
from sqlalchemy import select
from tests.store.pages import NOW, ROOT, html, keep_of, url_of

from onrecord.keeping import Ready, ready
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Block
from onrecord.sources import Failed, items
from onrecord.store import Kept, Store
from onrecord.store.adding.rereading import read_page
from onrecord.store.articles.preparing import Prepared
from onrecord.store.database.schema import copies, fingerprints

LATER = NOW + timedelta(days=1)
WORDS = (
    "dam wall sluice valley farmer minister letter survey lake winter crew ferry harbour strike wage union captain "
    "morning quay island school bridge price water power station engineer report crack drain village council vote"
).split()


def sentences(seed: str, many: int = 24) -> tuple[str, ...]:
    """Sentences of words in an order that no other seed has."""
    chance = random.Random(seed)
    return tuple(f"The {' '.join(chance.choices(WORDS, k=14))} of {seed}." for _ in range(many))


def article(
    name: str, words: tuple[str, ...], outlet: str = "", day: str = "2026-03-23T08:00:00+01:00", rest: str = "",
    author: str = "Sela Winnard",
) -> Kept:  # fmt: skip
    """An article of these sentences, four a paragraph."""
    outlet = outlet or f"Outlet {name}"
    paragraphs = tuple(" ".join(words[at : at + 4]) for at in range(0, len(words), 4))
    page = html(f"What {name} says of it", paragraphs, outlet, author, day, rest=rest)
    return keep_of(page, url_of(name, f"{outlet.lower().replace(' ', '-')}.example"))


def day(number: int, hour: int = 8) -> str:
    return f"2026-03-{number:02}T{hour:02}:00:00+01:00"


ONE, OTHER = sentences("one"), sentences("other")


def add(store: Store, *pages: Kept) -> None:
    for page in pages:
        store.add(page, NOW)


def story_ids(store: Store, page: Kept) -> set[str]:
    story = store.story(page.record.id)
    return {row.id for row in (story.origin, *story.copies)}


def ids(*pages: Kept) -> set[str]:
    return {page.record.id for page in pages}


@pytest.mark.parametrize(
    "words",
    [ONE[:10], ONE[14:], tuple(one for at, one in enumerate(ONE) if at % 5 in (0, 1)), (*OTHER[:3], *ONE)],
    ids=["cut to 40 %", "the end", "here and there", "with an introduction"],
)
@pytest.mark.parametrize("origin_first", [True, False])
def test_a_copy_that_was_cut_is_found(store: Store, words: tuple[str, ...], origin_first: bool) -> None:
    whole, cut = article("whole", ONE, day=day(10)), article("cut", words, day=day(11))
    add(store, *((whole, cut) if origin_first else (cut, whole)))
    story = store.story(cut.record.id)
    assert story.origin.id == whole.record.id
    assert story_ids(store, cut) == ids(whole, cut)
    assert story.sources == 1
    assert story.first
    assert "earliest" in {reason.kind for reason in story.first.because}


def test_a_copy_of_which_every_sentence_was_touched_is_found(store: Store) -> None:
    whole = article("whole", ONE, day=day(10))
    touched = tuple(" ".join((*one.split()[:6], "indeed", *one.split()[7:])) for one in ONE)
    copy = article("touched", touched, day=day(11))
    add(store, whole, copy)
    assert story_ids(store, copy) == ids(whole, copy)


def test_articles_that_quote_the_same_words_are_no_copies(store: Store) -> None:
    one, other = article("one", (*ONE, *OTHER[:2])), article("other", (*OTHER[:2], *sentences("third")))
    add(store, one, other)
    assert story_ids(store, one) == ids(one)


def test_the_forms_of_one_outlet_are_no_copies(store: Store) -> None:
    monday = article("monday", (*ONE[:12], *sentences("monday", 12)), "Harbour Gazette")
    tuesday = article("tuesday", (*ONE[:12], *sentences("tuesday", 12)), "Harbour Gazette")
    add(store, monday, tuesday)
    assert story_ids(store, monday) == ids(monday)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_text_put_together_from_two_stays_with_one_and_is_linked_to_the_other(
    store: Store, order: tuple[int, ...]
) -> None:
    one, other = article("one", ONE, day=day(10)), article("other", OTHER, day=day(10, 9))
    merged = article("merged", (*ONE[:13], *OTHER[:10]), day=day(12))
    pages = (one, other, merged)
    add(store, *(pages[at] for at in order))
    assert story_ids(store, one).isdisjoint(story_ids(store, other))
    assert story_ids(store, merged) in (ids(one, merged), ids(other, merged))
    left = other if merged.record.id in story_ids(store, one) else one
    [also] = store.story(left.record.id).also
    assert also.article.id == merged.record.id
    assert 0.3 < also.share < 0.6
    assert {store.story(page.record.id).sources for page in (one, other)} == {1}


def test_a_copy_of_one_part_joins_that_parts_story_alone(store: Store) -> None:
    one, other = article("one", ONE, day=day(10)), article("other", OTHER, day=day(10, 9))
    merged = article("merged", (*ONE[:13], *OTHER[:10]), day=day(12))
    copy = article("copy", OTHER[:20], day=day(13))
    add(store, one, other, merged, copy)
    assert copy.record.id in story_ids(store, other)
    assert copy.record.id not in story_ids(store, one)


def test_pieces_of_a_text_are_one_story_once_the_whole_is_there(store: Store) -> None:
    first, second = article("first", ONE[:12], day=day(11)), article("second", ONE[12:], day=day(12))
    whole = article("whole", ONE, day=day(10))
    add(store, first, second)
    assert story_ids(store, first) == ids(first)
    add(store, whole)
    assert story_ids(store, first) == ids(first, second, whole)
    assert store.story(second.record.id).origin.id == whole.record.id


def test_articles_are_counted_apart_from_sources(store: Store) -> None:
    credit = "<p>This article was originally published by Quell Agency.</p>"
    wire = article("wire", ONE, "Quell Agency", day(10))
    reprints = [article(f"reprint-{n}", ONE[: 20 - n], day=day(11, n + 1), rest=credit) for n in range(4)]
    own = article("own", (*sentences("own"), *ONE[:12]), day=day(12))
    for page in (*reprints, own, wire):
        store.add(page, NOW)
    story = store.story(own.record.id)
    assert 1 + story.copies_in_all == 6
    assert story.sources == 2
    assert story.origin.id == wire.record.id
    assert story.first
    assert story.first.certainty > 0.9
    assert next(iter(story.first.because)).kind == "credited"


def test_an_origin_that_is_not_kept_is_told(store: Store) -> None:
    credit = "<p>This article was originally published by Quell Agency.</p>"
    pages = [article(f"reprint-{n}", ONE, day=day(11, n + 1), rest=credit) for n in range(3)]
    add(store, *pages)
    story = store.story(pages[0].record.id)
    assert story.sources == 1
    assert story.first
    assert story.first.outside == "quell agency"
    assert story.first.certainty < 0.1


def test_a_translation_is_linked_by_its_credit_its_author_and_the_days_between(store: Store) -> None:
    origin = article("origin", ONE, "Quell Courier", day(10), author="Dorin Vashtal")
    other = article("another", sentences("another"), "Quell Courier", day(10), author="Sela Winnard")
    values = article("translation", OTHER, "Harbour Gazette", day(11), author="Dorin Vashtal")
    assert values.record.provenance
    assert origin.record.outlet
    provenance = replace(values.record.provenance, relation="translation", origin=origin.record.outlet)
    translation = replace(values, record=replace(values.record, provenance=provenance))
    for page in (translation, other, origin):
        store.add(page, NOW)
    assert story_ids(store, translation) == ids(origin, translation)
    assert store.story(translation.record.id).sources == 1


def test_what_is_forgotten_leaves_no_hash_and_no_link(store: Store) -> None:
    whole, cut = article("whole", ONE, day=day(10)), article("cut", ONE[:12], day=day(11))
    add(store, whole, cut)
    store.forget_article(whole.record.id, LATER)
    with store.reading() as connection:
        assert connection.execute(select(copies.c.article)).all() == []
        assert len(set(connection.execute(select(fingerprints.c.article)).scalars())) == 1
    assert story_ids(store, cut) == ids(cut)
    store.forget_article(cut.record.id, LATER)
    with store.reading() as connection:
        assert connection.execute(select(fingerprints.c.hash)).all() == []


def test_a_story_that_hung_together_by_one_article_comes_apart_without_it(store: Store) -> None:
    first, second = article("first", ONE[:12], day=day(11)), article("second", ONE[12:], day=day(12))
    whole = article("whole", ONE, day=day(10))
    add(store, first, second, whole)
    store.forget_article(whole.record.id, LATER)
    assert story_ids(store, first) == ids(first)
    assert story_ids(store, second) == ids(second)


def test_an_article_that_becomes_another_text_leaves_the_story(store: Store) -> None:
    whole, cut = article("whole", ONE, day=day(10)), article("cut", ONE[:12], day=day(11))
    add(store, whole, cut)
    changed = article("cut", sentences("fourth"), "Outlet cut", day=day(11))
    assert store.add(changed, LATER).outcome == "changed"
    assert story_ids(store, changed) == ids(changed)
    assert story_ids(store, whole) == ids(whole)


def test_a_better_reading_is_grouped_anew(store: Store) -> None:
    whole, cut = article("whole", ONE, day=day(10)), article("cut", ONE[:12], day=day(11))
    blind = replace(cut, record=replace(cut.record, text="", body=(), statements=()), fingerprint=())
    add(store, whole, blind)
    assert story_ids(store, cut) == ids(cut)
    since, _ = store.to_reread(LATER, "9.9")
    list(store.reread(since, LATER, read_page))
    assert story_ids(store, cut) == ids(whole, cut)


ODD = ("", "word", "word " * 3_000, "水門" * 800, "น้ำท่วม" * 500, "\U0001f469\u200d\U0001f469 " * 900)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_kept_twice(store: Store, text: str) -> None:
    pages = []
    for name in ("one", "other"):
        page = article(name, ONE)
        body = (Block(kind="paragraph", text=text, start=0, end=len(text)),) if text else ()
        record = replace(page.record, text=text, body=body, statements=(), names=(), times=())
        pages.append(replace(page, record=record, fingerprint=fingerprint(text)))
    add(store, *pages)
    assert all(store.story(page.record.id).origin for page in pages)


@cache
def wire() -> tuple[tuple[str, str | None, Prepared], ...]:
    """The sample wire's pages by name, with the relation that the truth tells."""
    found = []
    for path in sorted((ROOT / "sample" / "truth").glob("*/*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        [file] = (ROOT / "sample" / "wire" / path.parent.name).glob(f"{path.stem}.*")
        [item] = (one for one in items(str(file)) if not isinstance(one, Failed))
        page = ready(replace(item, url=truth["url"]), NOW)
        assert isinstance(page, Ready)
        found.append((f"{path.parent.name}/{path.stem[11:]}", truth["provenance"]["relation"], page.page))
    return tuple(found)


ORIGINS = {
    "harbour/two-lists-one-room": "ledger/what-each-side-wants",
    "harbour/dam-wall-moves": "ledger/cracks-in-dunmar-dam",
    "harbour/delegations-end-day-one": "tern/first-day-ends-without-walkout",
    "harbour/no-boats-monday": "tern/ferry-talks-collapse",
    "harbour/send-one-boat": "ledger/letter-from-great-skerne",
    "harbour/mediators-optimistic": "tern/mediators-table-draft",
    "harbour/promise-falls-short": "ledger/lake-not-low-enough",
    "harbour/mediator-admits-she-was-wrong": "ledger/sunday-passes-without-a-signature",
    "harbour/boats-back-saturday": "tern/ferries-to-sail",
    "harbour/the-guns-stop": "ledger/noon-at-hallin",
    "meridian/truce-talks-thursday": "tern/carrow-talks-to-open",
    "meridian/talks-survive-first-day": "tern/first-day-ends-without-walkout",
    "meridian/no-crack-for-a-pencil": "tern/senn-power-rejects-report",
    "meridian/draft-truce-tabled": "tern/mediators-table-draft",
    "meridian/they-signed": "tern/truce-agreed",
    "meridian/harrold-hosts-not-judges": "talbote/harrold-gespraech",
    "ledger/village-that-sleeps-in-its-shoes": "difaf/kafr-al-nada",
    "talbote/risse-in-der-staumauer": "ledger/cracks-in-dunmar-dam",
    "difaf/brask-muqabala": "meridian/brask-interview",
}
"""Of each page of the sample that was taken over the page that it was taken from, where that can be told from both."""
OWN_WRITING = {"meridian/talks-survive-first-day", "meridian/they-signed"}


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_the_samples_copies_are_folded_under_their_origins(store: Store, seed: int | None) -> None:
    pages = list(wire())
    if seed is not None:
        random.Random(seed).shuffle(pages)
    list(store.add_all((page for _, _, page in pages), NOW, 200))
    named = {page.id: name for name, _, page in pages}
    grouped: dict[str, str] = {}
    sizes: dict[str, tuple[int, int]] = {}
    for story in store.latest(200).rows:
        origin = named[story.origin.id]
        sizes[origin] = (1 + story.copies_in_all, story.sources)
        grouped |= {named[copy.id]: origin for copy in story.copies}
    assert grouped == ORIGINS
    for origin, (articles, sources) in sizes.items():
        own = sum(of == origin and name in OWN_WRITING for name, of in grouped.items())
        assert (articles, sources) == (1 + list(ORIGINS.values()).count(origin), 1 + own)
