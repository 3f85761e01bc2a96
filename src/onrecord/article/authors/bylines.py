"""The authors: from JSON-LD, meta and microdata, and from the byline as printed, judged together.

A name that a machine-readable place gives is taken when it reads like one; the byline adds the outlet printed beside a
name and what no other place says. An outlet is never put in a person's place: it stands as an organisation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of
from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.name_words import AGENCIES
from onrecord.article.authors.names import Named, is_lead, is_person
from onrecord.article.authors.on_cards import looks_of_cards
from onrecord.article.authors.owners import owner_of, without_the_house
from onrecord.article.authors.printed_bylines import printed_authors
from onrecord.article.authors.stated import stated_authors
from onrecord.article.authors.threads import is_thread, thread_starter
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Author, AuthorRole

_GLUED = expression(
    r"^\(\s*(?P<name>[^\W\d_a-z][\w.'’-]+(?:\s+[^\W\d_][\w.'’-]*){1,4})\s*[,|/]\s*"
    r"(?:(?P<outlet>[^()\n]{2,60}?)\)|"
    r"(?P<torn>(?:[^\W\d_a-z][\w.'’&-]*\s+){0,4}?[^\W\d_a-z][\w.'’&-]*[a-z])(?=[A-Z“\"]))\s*(?:[–—-]\s+)?"
)
"""A credit in brackets; where the bracket was lost the outlet ends in the middle of a word ("CourierThe talks")."""


_EDITOR = ("责编", "责任编辑", "責任編輯")
_EDITORS = Pattern(rf"\W*({'|'.join(_EDITOR)})\s?[:：]\s?([^\s)）]+)")


class Byline(msgspec.Struct, frozen=True):
    """The authors, the printed byline with its block, and words glued to the body that belong to it."""

    authors: tuple[Author, ...]
    text: str | None = None
    blocks: tuple[int, ...] = ()
    cut: tuple[tuple[int, str], ...] = ()


def byline_on(
    page: Page, node: int | None, near: range, body: list[int], taken: set[int | None], outlet: str | None
) -> Byline:
    """The authors of the article. `near`: blocks about the headline; `body`: the body's blocks, in order; `taken`: the
    blocks of headline, kicker and deck."""
    glued = _glued(page, body)
    is_article = node is not None or page.meta("og:type") == "article" or page.kind == "text"
    printed = printed_authors(page, near, body, taken, outlet, is_article)
    stated = without_the_house(list(stated_authors(page, node, outlet, near)), page, outlet)
    blocks = tuple(dict.fromkeys(block for block, _ in printed))
    text = page.blocks[blocks[0]].text if blocks else None
    if glued:
        author, cut = glued
        return Byline((author,), cut[1], (), (cut,))
    if is_thread(page) and (starter := thread_starter(page)):
        return Byline((starter,), text, blocks)
    visible = list({author.name.casefold(): author for _, author in reversed(printed)}.values())[::-1]
    authors = _together(page, stated, visible)
    if any(author.kind == "person" and author.role == "writer" for author in authors):
        return Byline(tuple(authors), text, blocks)
    # What stands behind the text is looked into where the page's head names nobody: of one page in four.
    from onrecord.article.authors.signatures import (
        SIGNATURE,
        author_at_end,
        authors_behind,
        authors_called,
        titled_authors,
    )

    if all(author.kind != "person" for author in authors) and (
        behind := _off_cards(page, authors_behind(page, body, outlet, is_article))
    ):
        authors = behind if any(author.kind == "person" for author in behind) else authors or behind
        last = page.blocks[body[-1]].text if body else ""
        if authors and authors[0].evidence.at == str(body[-1]) and len(last) <= SIGNATURE:
            text, blocks = text or last, (*blocks, body[-1])
    if all(author.kind != "person" for author in authors) and (ended := author_at_end(page, taken, body)):
        authors = [ended]
    authors = authors or list(authors_called(page, is_article))
    if not any(author.kind == "person" and author.role == "writer" for author in authors):
        eastern, found, block = titled_authors(page, body)
        if eastern:
            authors = [*eastern, *(author for author in authors if author.role != "writer")]
            text, blocks = text or found, blocks if block is None else (*blocks, block)
    if not authors and (starter := thread_starter(page)):
        authors = [starter]
    if not authors and (owner := owner_of(page, near, outlet)):
        authors = [owner]
    return Byline(tuple(authors), text, blocks)


def _off_cards(page: Page, authors: Iterator[Author]) -> list[Author]:
    """The authors, none where the line that names them is of a card which leads to another story."""
    found = list(authors)
    numbers = {int(at) for author in found if (at := author.evidence.at) and at.isdigit()}
    return [] if looks_of_cards(page, numbers) else found


def with_feed_authors(byline: Byline, beside: Beside | None) -> Byline:
    """The byline, or where the page names no one, the authors that its feed gives."""
    if byline.authors or not (beside and beside.feed and beside.feed.authors):
        return byline
    authors = tuple(
        Author(name=one.name, kind=one.kind, role=one.role, evidence=evidence("feed", "author", name))
        for name in beside.feed.authors
        for one in names_in(name)
    )
    return msgspec.structs.replace(byline, authors=authors)


def _together(page: Page, stated: list[Author], visible: list[Author]) -> list[Author]:
    """The stated names, with what the printed byline adds; the printed ones where nothing was stated, or others."""
    persons = [author for author in stated if author.kind == "person"]
    seen = [author for author in visible if author.kind == "person"]
    if seen and not any(" " in author.name or not author.name.isascii() for author in persons):
        return visible  # an account's name, or none
    if not stated:
        return visible
    if agencies := _instead_of_the_house(stated, visible):
        return agencies
    if _names_others(page, persons, seen) or _in_another_script(persons, seen):
        return [*visible, *[author for author in stated if author.role != "writer"]]
    whole = tuple(f"{_untitled(author.name)} " for author in persons)
    visible = [author for author in visible if not (whole and _untitled(author.name).startswith(whole))]  # and a place
    printed = {_untitled(author.name): author for author in visible}
    chosen = []
    for author in stated:
        also = printed.pop(_untitled(author.name), None)
        if also:
            role = also.role if author.role == "writer" else author.role
            author = msgspec.structs.replace(author, outlet=author.outlet or also.outlet, role=role)
        chosen.append(author)
    lines = {
        at
        for author in visible
        if author.kind == "person" and author not in printed.values()
        for at in _lines_beside(author)
    }
    shared = Counter(author.evidence.at for author in visible if author.kind == "person")
    listed = {at for at in lines if shared[at] > _TWO}
    more = [author for author in printed.values() if author.role != "writer" or _stands_beside(author, lines, listed)]
    return [*chosen, *more]


def _untitled(name: str) -> str:
    """A name case-folded, without the doctor's title before it."""
    return _DOCTOR.sub("", name.casefold())


_DOCTOR = Pattern(r"(?:prof\.? )?dr\.? (?=\w)")


def _instead_of_the_house(stated: list[Author], printed: list[Author]) -> list[Author]:
    """The agencies that a byline names where a body is stated and none of them: systems state the house itself."""
    if any(author.kind == "person" or author.name.casefold() in AGENCIES for author in stated):
        return []
    return [author for author in printed if author.name.casefold() in AGENCIES]


def _names_others(page: Page, stated: list[Author], printed: list[Author]) -> bool:
    """Whether a byline with its "By" names people of whom none is stated, by their surnames: systems state who put the
    page there."""
    led = [one for one in printed if one.role == "writer" and _is_led(page, one)]
    known = {one.name.split()[-1].casefold() for one in stated}
    names = {word.casefold() for one in printed for word in one.name.split()}
    return bool(known and led) and known.isdisjoint(names) and all(has_given_name(one.name) for one in led)


def _is_led(page: Page, author: Author) -> bool:
    """Whether a "By" stands before a printed name, in its block or alone in the one before."""
    at = author.evidence.at or ""
    before = page.blocks[int(at) - 1].text if at.isdigit() and int(at) else ""
    return lead_of(author.evidence.words or "") > 0 or is_lead(before)


def _in_another_script(stated: list[Author], printed: list[Author]) -> bool:
    """Whether a byline with its "By" is in letters that have cases, and all who are stated are in ideographs, kana or
    Hangul: accounts of who put the page there, on a page in another language than the house's."""
    uncased = bool(stated) and all(one.name[0] > _UNCASED for one in stated)
    return uncased and any(lead_of(one.evidence.words or "") and one.name[0] < _UNCASED for one in printed)


_UNCASED = "\u2e7f"


def _lines_beside(author: Author) -> Iterator[str]:
    """The block in which a person is named, and those next to it where it holds nothing but the name."""
    at = author.evidence.at or ""
    yield at
    if author.evidence.words == author.name and at.isdigit():
        yield from (str(int(at) - 1), str(int(at) + 1))


def _stands_beside(author: Author, lines: set[str], listed: set[str]) -> bool:
    """Whether a person is named in a line with one who is stated, or in one like it: the page states one of them. Names
    that no list has are taken in `listed` lines alone, which hold several."""
    if author.kind != "person" or author.evidence.at not in lines:
        return False
    return author.evidence.at in listed or has_given_name(_untitled(author.name))


_TWO = 2
"""People in a line; of more it is a list of who wrote."""


def _glued(page: Page, body: list[int]) -> tuple[Author, tuple[int, str]] | None:
    """A credit in brackets at the start of the body ("(A B, Outlet" its bracket perhaps lost)."""
    if not body:
        return None
    text = page.blocks[body[0]].text
    found = _GLUED.match(text)
    if not found or not is_person(found["name"]):
        return None
    named = Named(found["name"], "person", outlet=(found["outlet"] or found["torn"]).strip())
    words = found[0].rstrip()
    author = Author(name=named.name, outlet=named.outlet, evidence=evidence("visible", body[0], words))
    return author, (body[0], text[: found.end()])


def trailer_authors(text: str) -> Iterator[Author]:
    """Roles in a trailer ("Reporting by A in Carrow; Editing by B", "A contributed reporting"); `text` is its line."""
    from onrecord.article.authors.contributed import contributors  # few pages have such a line

    for one in contributors(text):
        proof = evidence("visible", None, text)
        yield Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)
    roles: dict[str, AuthorRole] = {"editing": "editing", "writing": "writer", **dict.fromkeys(_EDITOR, "editing")}
    for part in re.split(r";\s*|\.\s+(?=[A-Z])", text):
        found = re.match(r"\W*(additional reporting|reporting|editing|writing)\s+by\s+(.+)", part, re.I)
        if found or (found := _EDITORS.match(part)):
            for named in names_in(found[2]):
                role = roles.get(found[1].lower(), "reporting")
                yield Author(name=named.name, kind=named.kind, role=role, evidence=evidence("visible", None, part))
