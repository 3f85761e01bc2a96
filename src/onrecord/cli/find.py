"""`onrecord find`: articles by their words, each with the passages that hold them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final

from onrecord.cli.asked import notes_on
from onrecord.cli.one_page import EMPTY, FILL, is_empty, kept_id
from onrecord.cli.public import Public
from onrecord.cli.shown.gathering import gathered
from onrecord.cli.shown.lines import BLANK, Line, Part, dotted, part
from onrecord.cli.shown.results import print_csv, print_json, print_lines, say
from onrecord.cli.shown.words import count
from onrecord.english import day_words
from onrecord.errors import NotKeptError, UsageError
from onrecord.store import ArticleRow, Found, Hit, Passage, Query, Store, open_store
from onrecord.stories.telling import first_told, sources_told

COLUMNS: Final = (
    "id", "url", "canonical_url", "headline", "outlet", "domain", "day", "published", "authors", "language", "relation",
    "origin", "republish", "statements", "versions", "story",
)  # fmt: skip
_ALIKE: Final = 0.8
"""Of `difflib`: names of one letter more or less; two domains with the same ending have .7 for that alone."""


def find(arguments: Namespace) -> int:
    """Prints what is found; 0, also where that is nothing. Raises UsageError, StoreError."""
    if arguments.copies is not None:
        return _copies(arguments)
    query = Query(
        words=" ".join(arguments.words), outlet=arguments.outlet, speaker=arguments.speaker, kind=arguments.kind,
        since=arguments.since, until=arguments.until, relation=arguments.relation,
    )  # fmt: skip
    with open_store(arguments.store, create=False) as store:
        found, hits, _ = gathered(lambda most, after: store.search(query, most, after), arguments.limit)
        unknown = () if hits else tuple(_not_kept(store, query))
        if arguments.public:
            hits = list(map(Public(store, arguments.keeps).hit, hits))
    _print(hits, arguments)
    for note in notes_on(query.words, bool(hits)):
        say(note)
    _say_how_many(found, len(hits), unknown)
    return 0


def _copies(arguments: Namespace) -> int:
    """Prints the articles of one text, the first and then its copies. Raises NotKeptError, UsageError."""
    others = ("words", "outlet", "speaker", "kind", "since", "until", "relation")
    if any(getattr(arguments, name) for name in others):
        raise UsageError(None, "--copies lists all articles of one text", "leave words and other choices out")
    with open_store(arguments.store, create=False) as store:
        story = store.story(kept_id(store, arguments.copies))
        hits = [Hit(article=row, passages=()) for row in (story.origin, *story.copies)][: arguments.limit]
        if arguments.public:
            hits = list(map(Public(store, arguments.keeps).hit, hits))
    _print(hits, arguments)
    if not story.copies:
        say("no copy of it is kept")
        return 0
    if len(hits) <= story.copies_in_all:
        say(f"{count(story.copies_in_all + 1, 'article')}, {len(hits)} shown")
    told = sources_told(story)
    if story.first:
        how, *because = first_told(story.first)
        told += f"; first: {story.origin.outlet or story.origin.domain or story.origin.id}, {how}"
        told += f" ({'; '.join(because)})" if because else ""
    say(told)
    return 0


def _print(hits: list[Hit], arguments: Namespace) -> None:
    if arguments.json:
        print_json(hits)
    elif arguments.csv:
        print_csv([COLUMNS, *(_cells(hit.article) for hit in hits)])
    elif hits:
        print_lines([line for hit in hits for line in (*_lines(hit), BLANK)][:-1])


def _not_kept(store: Store, query: Query) -> Iterator[str]:
    """What was asked for and is not there at all: no words could find anything of it."""
    if is_empty(store):
        yield f"{EMPTY}; {FILL}"
        return
    if query.words.strip() and not any(letter.isalnum() for letter in query.words):
        yield "no word was asked for, only marks"
    if query.outlet:
        try:
            store.outlet(query.outlet)
        except NotKeptError:
            yield f"nothing of an outlet {query.outlet[:80]} is kept{_near(query.outlet, store)}"
    if query.speaker and not store.persons_named(query.speaker):
        near = store.names_like(query.speaker)
        asked = f"; did you mean {' or '.join(near)}?" if near else ""
        yield f"nobody of the name {query.speaker[:80]} is kept{asked}"


def _near(outlet: str, store: Store) -> str:
    """Names of kept outlets that look like this one, as a question."""
    names = [name for row in store.outlets() for name in (row.name, row.domain) if name]
    asked = outlet.casefold()
    holding = [name for name in names if asked and asked in name.casefold()]
    near = holding or [name for name in names if _is_like(asked, name.casefold())]
    return f"; did you mean {' or '.join(near[:3])}?" if near else ""


def _is_like(asked: str, name: str) -> bool:
    """Whether the name, or a word of it, is nearly what was asked for."""
    return bool(get_close_matches(asked, [name, *name.split()], 1, _ALIKE))


def _say_how_many(found: Found[Hit], shown: int, unknown: Iterable[str]) -> None:
    """On standard error, where the answer does not say it: none at all, or more than are shown."""
    if not shown:
        say("; ".join(("nothing found", *unknown)))
    elif found.after:
        every = count(found.all, "article") if found.all is not None else "more than 1,000 articles"
        say(f"{every}, {shown} shown (--limit)")


def _lines(hit: Hit) -> Iterator[Line]:
    row = hit.article
    whole = {passage.field: passage for passage in hit.passages}
    headline = whole.get("headline")
    yield Line(_marked(headline, "strong") if headline else (part(row.headline or "(no headline)", "strong"),))
    yield Line(tuple(_where(row)), Part(""), 2)
    for passage in hit.passages:
        if passage.field == "speaker":
            yield Line((Part("speaks: ", "dim"), *_marked(passage)), Part(""), 2)
        elif passage.field != "headline":
            yield Line(_marked(passage), Part(""), 2)


def _where(row: ArticleRow) -> Iterator[Part]:
    when = day_words(date_of(row)) if row.day else "day unknown"
    outlet = row.outlet or row.domain or "outlet unknown"
    relation = f"{row.relation}, from {row.origin}" if row.origin else row.relation
    said = count(row.statements, "statement") if row.statements else None
    versions = count(row.versions, "version") if row.versions > 1 else None
    yield from dotted((when, outlet, relation, said, versions, row.id), "dim")


def date_of(row: ArticleRow) -> Any:
    """The local day of publication as a date."""
    from datetime import date

    return date.fromisoformat(row.day or "")


def _marked(passage: Passage, role: Any = "plain") -> tuple[Part, ...]:
    """The passage with the words found set off."""
    parts, last = [], 0
    for start, end in passage.marks:
        parts += [part(passage.text[last:start], role), part(passage.text[start:end], "said")]
        last = end
    return (*parts, part(passage.text[last:], role))


def _cells(row: ArticleRow) -> list[Any]:
    return [", ".join(row.authors) if name == "authors" else getattr(row, name) for name in COLUMNS]
