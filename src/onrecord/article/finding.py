"""The article on a page: the body by the model, the fields from all places, and everything else set aside by kind."""

from __future__ import annotations

from onrecord.article.article import Article, Label
from onrecord.article.authors.bylines import Byline, byline_on, trailer_authors, with_feed_authors
from onrecord.article.authors.printed_bylines import TELLS
from onrecord.article.body.beginnings import scraps_above
from onrecord.article.body.blocks import body_blocks
from onrecord.article.body.body import body_of
from onrecord.article.body.model import body_model, ld_body
from onrecord.article.body.settled import is_all_text
from onrecord.article.dates.dates import Dates, dates_on
from onrecord.article.extras import Named, canonical_of, image_of, stated_languages, tags_of
from onrecord.article.language import language_of
from onrecord.article.outlet import outlet_on
from onrecord.article.section import section_on
from onrecord.article.set_aside.furniture import Furniture
from onrecord.article.set_aside.word_kinds import Held, held_on
from onrecord.article.structured import article_node
from onrecord.article.titles.deck import deck_on, writers_notes
from onrecord.article.titles.deck_parts import deck_lines, deck_words, listed_deck, told_again
from onrecord.article.titles.headline import Headline, headline_on
from onrecord.article.titles.other_titles import other_titles
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.mojibake import mixed_runs, shown_mixed
from onrecord.record import Aside, Author, Evidence, Outlet, Warning

_DATELINE = expression(
    r"^[^\W\d_][\w .,'’/-]{1,50}?(?:\s*\([^()]{2,40}\))?\s*[–—]\s|^[^\W\d_][\w .,'’-]{1,40}\s*\([^()]{2,40}\)\s*[-–—:]"
)
_LEAST_WORDS = 40
_MIXED = 3
"""Places with such letters from which on they are no matter of a word or two that a text speaks of."""


def article_on(page: Page, beside: Beside | None = None) -> Article:
    """The article on `page`; fields that the page does not tell are None."""
    # 1. the body, as far as the model knows it, and the headline above it
    likely = body_model(page.kind).probabilities(page)
    held = held_on(page)
    chosen = body_blocks(page, likely, held)
    node = article_node(page, page.title)
    outlet = outlet_on(page, node, beside)
    headline = headline_on(page, node, chosen, beside, outlet)
    chosen = [i for i in chosen if i not in (headline.block, headline.kicker_block)]
    # 2. what stands between them, and what the page says of itself
    deck, chosen = _deck(page, node, headline, chosen, likely)
    near = _near(page, headline, chosen)
    stated = stated_languages(page, node, beside)
    language = language_of(" ".join(page.blocks[i].text for i in chosen[:12]), stated)
    dates = dates_on(page, node, beside, near, headline.block, _first(stated, language), chosen)
    chosen, taken = [i for i in chosen if i not in deck], {headline.block, headline.kicker_block, *deck}
    byline = with_feed_authors(byline_on(page, node, near, chosen, taken, outlet.name if outlet else None), beside)
    section, section_block = section_on(page, node, headline.block, headline.text)
    section = section if section and section[0].casefold() not in _names(outlet, byline) else None
    # 3. each block's label, and what follows from it
    fields = _fields(page, headline, deck, byline, dates, section_block)
    notes = _author_notes(page, chosen, byline.authors) | writers_notes(page, headline, chosen, byline.authors)
    chosen = _body_alone(page, [i for i in chosen if i not in fields and i not in notes], headline, byline, fields)
    labels = _labels(page, chosen, fields, notes, _printed(headline, byline), held)
    tags, image = tags_of(page, node, labels, _named(headline, outlet, byline)), image_of(page, node, labels, outlet)
    body, text = body_of(page, chosen, {block: len(words) for block, words in byline.cut})
    deck_text = deck_words(" ".join([page.blocks[i].text for i in deck]), byline.authors) or None
    places = {
        "headline": headline.proof,
        "kicker": headline.kicker_proof,
        "deck": evidence("visible", deck[0], deck_text) if deck and deck_text else None,
        "tags": tags[1],
        **{name: found[1] for name, found in (("language", language), ("section", section), ("image", image)) if found},
    }
    return Article(
        headline=headline.text,
        kicker=headline.kicker,
        deck=deck_text,
        other_headlines=other_titles(page, headline, outlet, section and section[0], deck_text),
        authors=(*byline.authors, *_trailing(page, labels, byline.authors)),
        outlet=outlet,
        published=dates.published,
        updated=dates.updated,
        language=language[0] if language else None,
        section=section[0] if section else None,
        tags=tags[0],
        image=image[0] if image else None,
        canonical_url=canonical_of(page),
        evidence={field: place for field, place in places.items() if place},
        body=body,
        text=text,
        set_aside=_asides(page, labels, fields, {"section": section and section[0], "kicker": headline.kicker}),
        labels=tuple(labels),
        byline=byline.text,
        dateline=_dateline(text),
        parts_cut=byline.cut,
        json_ld=node,
        warnings=_warnings(page, text),
    )


def _first(stated: list[tuple[str, Evidence]], language: tuple[str, Evidence] | None) -> str | None:
    """The language that the page states first, else the text's."""
    return stated[0][0] if stated else language and language[0]


def _deck(
    page: Page, node: int | None, headline: Headline, chosen: list[int], likely: list[float]
) -> tuple[list[int], list[int]]:
    """The deck's blocks, and the body, which is the deck where it is all the text, and has a paragraph with its words
    again."""
    deck = deck_on(page, node, headline, chosen, likely)
    if deck is None:
        return listed_deck(page, headline, chosen), chosen
    if is_all_text(page, deck, chosen):
        return [], [deck]
    return [deck, *deck_lines(page, deck)], sorted([*chosen, *told_again(page, deck, chosen, likely)])


def _names(outlet: Outlet | None, byline: Byline) -> set[str]:
    """The names of outlet and authors, case-folded: no sections, though some systems put the site's name there."""
    return {name.casefold() for name in (outlet and outlet.name, *(one.name for one in byline.authors)) if name}


def _named(headline: Headline, outlet: Outlet | None, byline: Byline) -> Named:
    return Named(headline.text, outlet, tuple(author.name for author in byline.authors))


def _body_alone(
    page: Page, chosen: list[int], headline: Headline, byline: Byline, fields: dict[int, Label]
) -> list[int]:
    """The body's blocks without authors' names that stand there again, the headline in its first two, and scraps above
    byline and date, which stand in `fields`."""
    title, names = (headline.text or "").casefold(), {author.name.casefold() for author in byline.authors}
    named = [i for i in chosen if page.blocks[i].text.casefold() not in names]
    printed = {i for i, label in fields.items() if label in ("byline", "dateline")}
    scraps = scraps_above(page, named, headline.block, printed)
    told = (i for at, i in enumerate(named) if at > 1 or page.blocks[i].text.casefold() != title)
    return [i for i in told if i not in scraps]


def _near(page: Page, headline: Headline, chosen: list[int]) -> range:
    """The blocks about the headline, where byline and date are printed."""
    first = chosen[0] if chosen else len(page.blocks)
    if headline.block is None:
        return range(max(first - 12, 0), min(first + 1, len(page.blocks)))
    above = headline.block - 6
    start = max(min(above, first - 12) if headline.block > first else above, 0)  # printed again further down
    end = next((i for i in chosen if i > headline.block), first)
    last = chosen[-1] + 1 if chosen else len(page.blocks)  # what stands behind the body is another's
    return range(
        start, min(max(end + 1, headline.block + 12), max(above, 0) + 45, max(last, end + 1), len(page.blocks))
    )


def _fields(
    page: Page, headline: Headline, deck: list[int], byline: Byline, dates: Dates, section: int | None
) -> dict[int, Label]:
    """Blocks that are the printed place of a field."""
    fields: dict[int, Label] = {} if section is None else {section: "section"}
    if dates.block is not None and len(page.blocks[dates.block].text) < 80:
        fields[dates.block] = "dateline"
    for block in byline.blocks:
        if len(page.blocks[block].text) < 160:
            fields[block] = "byline"
    places: tuple[tuple[int | None, Label], ...] = (
        *((block, "deck") for block in deck),
        (headline.kicker_block, "kicker" if headline.kicker else "headline"),
        (headline.block, "headline"),
    )
    return fields | {block: label for block, label in places if block is not None}


def _printed(headline: Headline, byline: Byline) -> set[str]:
    """Headline and authors' names, case-folded, which may stand on a page again."""
    return {(headline.text or "").casefold(), *(author.name.casefold() for author in byline.authors)}


def _labels(
    page: Page, chosen: list[int], fields: dict[int, Label], notes: set[int], printed: set[str], held: Held
) -> list[Label]:
    """A label for each block. `notes`: those on the authors; `printed`: what stands in a field, case-folded."""
    body = set(chosen)
    texts = frozenset(printed | {page.blocks[i].text.casefold() for i in fields}) - {""}
    furniture = Furniture(page, chosen[0] if chosen else len(page.blocks), chosen[-1] if chosen else -1, texts, held)
    labels = ["body" if i in body else fields.get(i) or furniture.kind(i) for i in range(len(page.blocks))]
    return ["author_note" if i in notes else label for i, label in enumerate(labels)]


def _author_notes(page: Page, chosen: list[int], authors: tuple[Author, ...]) -> set[int]:
    """Blocks at the body's end, or after it, that begin with an author's name and are short: notes on the authors."""
    names = tuple(author.name for author in authors if author.kind == "person" and " " in author.name)
    if not names or len(chosen) < 3:
        return set()
    tail = range(chosen[-2] if len(page.blocks[chosen[-1]].text) < 400 else chosen[-1], len(page.blocks))
    found = set()
    for i in tail:
        text = page.blocks[i].text
        name = next((one for one in names if text.startswith(one)), None)
        if name is None or text in names or not (i > chosen[-1] or i in chosen[-2:]):
            continue
        if _SHORTEST_NOTE < len(text) < (_LONGEST_NOTE if TELLS.match(text, len(name) + 1) else _SHORT_NOTE):
            found.add(i)
    return found


_SHORTEST_NOTE, _SHORT_NOTE, _LONGEST_NOTE = 25, 400, 900
"""Characters of a note on an author, and of one that says what they are, right behind the name."""


def _asides(
    page: Page, labels: list[Label], fields: dict[int, Label], told: dict[Label, str | None]
) -> tuple[Aside, ...]:
    """Every visible block that is neither body nor a field, in the page's order.

    So is a printed line of sections, or a kicker, of which the field has not all, as another place told better; `told`
    has these fields' words.
    """
    bits = page.elements.bits
    asides = []
    for i, (block, label) in enumerate(zip(page.blocks, labels, strict=True)):
        more = label in told and _plain(block.text) not in _plain(told[label] or "")
        if label != "body" and (i not in fields or more) and not bits[block.element] & w.HIDDEN:
            kind = {"section": "navigation", "kicker": "other"}[label] if more else label
            asides.append(Aside(kind=kind, text=block.text, evidence=Evidence(from_="visible", at=str(i))))  # type: ignore[arg-type]
    return tuple(asides)


def _plain(text: str) -> str:
    """Letters and figures alone, case-folded."""
    return "".join(filter(str.isalnum, text)).casefold()


def _trailing(page: Page, labels: list[Label], known: tuple[Author, ...]) -> list[Author]:
    """Reporters and editors named in a credit line after the body."""
    names = {author.name.casefold() for author in known}
    found = []
    for block, label in zip(page.blocks, labels, strict=True):
        if label == "credit":
            for author in trailer_authors(block.text):
                if author.name.casefold() not in names:
                    names.add(author.name.casefold())
                    found.append(author)
    return found


def _dateline(text: str) -> str | None:
    found = _DATELINE.match(text[:120])
    return found[0].strip() if found else None


def _warnings(page: Page, text: str) -> tuple[Warning, ...]:
    if not page.blocks:
        return ()
    return (*_of_the_body(page, text), *_of_the_letters(page, text))


def _of_the_body(page: Page, text: str) -> tuple[Warning, ...]:
    if len(ld_body(page)) > 2 * len(text) + 400:
        told = "the page's JSON-LD holds a much longer text than the page shows"
        return (Warning(code="longer-in-json-ld", message=told),)
    if not text:
        return (Warning(code="no-article", message="nothing on the page reads like an article's body"),)
    if len(text) < 4 * _LEAST_WORDS and len(text.split()) < _LEAST_WORDS:
        return (Warning(code="short-body", message="the body has only a few words; the page may hide the rest"),)
    return ()


def _of_the_letters(page: Page, text: str) -> tuple[Warning, ...]:
    """That the page was published with its letters read wrongly: what it shows is kept."""
    places = shown_mixed(text) + mixed_runs(page.invisible)
    if places < _MIXED:
        return ()
    told = f"{places} places show UTF-8 that had been read as Windows-1252 or Latin-1 before it was published (“â€™”)"
    return (Warning(code="mojibake", message=f"{told}; they stand as the page has them"),)
