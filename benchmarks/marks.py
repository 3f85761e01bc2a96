"""One page's marks: what a reader found beside the truth, scored by the corpora's own score.py."""

from __future__ import annotations

import re
from typing import Any

from benchmarks.peers import Found
from benchmarks.rooms import NOW
from benchmarks.shared import CORPORA, module

Marks = dict[str, list[float]]
_AND = re.compile(r"\s*(?:,|;|&|\band\b)\s*")


def score() -> Any:
    """The corpora's own scorers."""
    return module(CORPORA, "score")


def body_mark(page: dict[str, Any], text: str) -> float:
    """Word F1 of a body, 0 to 1."""
    truth = page["truth"]
    if page["corpus"] == "publishers":
        return float(max(score().body_f1(body, text) for body in score().publisher_bodies(truth)))
    return float(score().body_f1(truth.get("main_content") or "", text))


def authors_of(page: dict[str, Any]) -> list[str]:
    """The truth's authors; WCXB has one string, which is cut at "and" and commas."""
    truth = page["truth"]
    if page["corpus"] == "publishers":
        return list(truth.get("authors") or [])
    return [name for name in _AND.split(truth.get("author") or "") if name]


def marks_of(page: dict[str, Any], found: Found) -> dict[str, float]:
    """Body, headline, authors, day: each mark for which page and reader have something to compare."""
    truth, same = page["truth"], score().same_headline
    marks = {"body F1": body_mark(page, found.text)}
    if found.deck is not None:  # the record keeps it apart, WCXB's truth mostly not
        marks["F1 with deck"] = body_mark(page, f"{found.deck}\n{found.text}")
    title, authors = truth.get("title"), authors_of(page)
    day = (truth.get("publishing_date") or truth.get("publish_date") or "")[:10]
    if title and found.headline is not None:
        marks["headline"] = float(same(title, found.headline))
        if found.kicker is not None:
            with_kicker = same(title, f"{found.kicker} {found.headline}")
            marks["with kicker"] = float(with_kicker or same(title, found.headline))
        among = (found.headline, *found.other_headlines)
        marks["among titles"] = float(any(same(title, one) for one in among))
        if page["corpus"] == "publishers" and is_printed(title, page):
            marks["where printed"] = marks["headline"]
    if found.authors is not None and (authors or page["corpus"] == "publishers"):
        marks["authors"] = float(score().same_authors(authors, list(found.authors)))
    elif found.authors is not None:
        marks["author invented"] = float(bool(found.authors))
        if found.persons is not None:
            marks["person invented"] = float(bool(found.persons))
    if len(day) == 10 and found.day is not None:
        marks["day"] = float(found.day == day)
        if found.updated is not None:  # WCXB's truth is often the day of the last update
            marks["or updated"] = float(day in (found.day, found.updated))
    return marks


def is_printed(title: str, page: dict[str, Any]) -> bool:
    """Whether a heading of the page is the title and nothing else."""
    from turbohtml import parse

    headings = parse(page["html"]).find_all(["h1", "h2"])
    return any(score().same_headline(title, heading.text) for heading in headings)


def text_marks(page: dict[str, Any], renderer: str) -> dict[str, float]:
    """The body's mark where only the page's text is given, its lines made by `renderer`; {} where there is none."""
    from onrecord import read
    from onrecord.page import page_from

    if renderer == "resiliparse":
        try:
            from resiliparse.extract.html2text import extract_plain_text
        except ImportError:
            return {}
        text = extract_plain_text(page["html"], preserve_formatting=True, alt_texts=False, list_bullets=False)
    else:
        blocks = page_from(page["html"], page["url"], "html", None).blocks
        text = "\n".join(block.text.replace("\n", " ") for block in blocks)
    record = read(text, page["url"], NOW, kind="text", fields=("text",)) if text.strip() else None
    return {"body F1": body_mark(page, record.text if record else "")}
