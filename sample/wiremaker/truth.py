"""The expected record of a page, from the authored facts and from what its template printed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .facts import Article, Speaker
from .marked import About, Chunk, Mark, Marked, SourceError, marked
from .quoted import form_of


@dataclass(frozen=True)
class Block:
    """A block of the body: its text, its HTML, one `Marked` a line, its marks in its text."""

    kind: str
    text: str
    lines: tuple[Marked, ...]
    marks: tuple[Mark, ...]
    level: int | None = None
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def html(self) -> str:
        """The first line's HTML, which is all of it but for lists."""
        return self.lines[0].html


def block(chunk: Chunk) -> Block:
    """The chunk as a reader sees it. A list's text has an item a line, a table's a row a line."""
    if chunk.kind == "table":
        rows = tuple(tuple(c.strip() for c in row.strip("|").split("|")) for row in chunk.lines)
        text = "\n".join("\t".join(row) for row in rows)
        return Block("table", text, (Marked(text, "", ()),), (), rows=rows)
    lines = tuple(marked(line) for line in chunk.lines)
    marks: list[Mark] = []
    at = 0
    for line in lines:
        marks += [Mark(m.role, m.number, m.start + at, m.end + at) for m in line.marks]
        at += len(line.text) + 1
    level = chunk.level if chunk.kind == "heading" else None
    return Block(chunk.kind, "\n".join(line.text for line in lines), lines, tuple(marks), level)


def block_facts(one: Block) -> dict[str, Any]:
    """A block as the truth file gives it."""
    facts: dict[str, Any] = {"kind": one.kind, "text": one.text}
    if one.kind == "list":
        facts["items"] = [line.text for line in one.lines]
    if one.rows:
        facts["rows"] = [list(row) for row in one.rows]
    return facts


def statements(article: Article, blocks: list[Block]) -> list[dict[str, Any]]:
    """The statements in order of their first word. Raises SourceError on a mark without a line."""
    spans: dict[int, dict[str, list[tuple[int, int]]]] = {}
    at = 0
    for one in blocks:
        for mark in one.marks:
            roles = spans.setdefault(mark.number, {"s": [], "c": [], "q": []})
            roles[mark.role].append((at + mark.start, at + mark.end))
        at += len(one.text) + 2
    text = "\n\n".join(one.text for one in blocks)
    told = {a.number: a for chunk in article.body for a in chunk.about}
    if set(told) != set(spans):
        raise SourceError(f"{article.id}: marks and lines differ: {set(told) ^ set(spans)}")
    order = sorted(told, key=lambda number: (_first(spans[number]), number))
    place = {number: index for index, number in enumerate(order)}
    return [_statement(article, told[n], spans[n], text, place) for n in order]


def _first(spans: dict[str, list[tuple[int, int]]]) -> int:
    return min(start for role in spans.values() for start, _ in role)


def _statement(
    article: Article,
    told: About,
    spans: dict[str, list[tuple[int, int]]],
    text: str,
    place: dict[int, int],
) -> dict[str, Any]:
    content = sorted(spans["q"])
    if not content or len(spans["c"]) > 1 or len(spans["s"]) > 1:
        raise SourceError(f"{article.id}: statement {told.number} needs one cue, one source")
    pieces = [text[start:end] for start, end in content]

    def words(role: str) -> str | None:
        return text[spans[role][0][0] : spans[role][0][1]] if spans[role] else None

    said = {"when": told.when, "venue": told.venue, "to": told.to}
    return {
        "form": told.form or form_of(text, content),
        "kind": list(told.kind),
        "conditional": told.conditional,
        "speaker": speaker_facts(article, told),
        "content": pieces[0] if len(pieces) == 1 else pieces,
        "cue": words("c"),
        "source": words("s"),
        "spans": {"content": content, "cue": spans["c"], "source": spans["s"]},
        "said": said,
        "horizon": told.horizon,
        "within": None if told.within is None else place[told.within],
        "continues": None if told.continues is None else place[told.continues],
        "optional": told.optional,
    }


def speaker_facts(article: Article, told: About) -> dict[str, Any] | None:
    """The speaker of a statement, None where `@-` stands. Raises SourceError if not in the cast."""
    if told.speaker == "-":
        return None
    speaker: Speaker | None = article.cast.get(told.speaker)
    if speaker is None:
        raise SourceError(f"{article.id}: nobody in the cast is called {told.speaker}")
    return asdict(speaker)


_USES = ("quote", "feed", "republish", "adapt", "archive", "index", "mine", "train")


def may(words: str) -> dict[str, list[str]]:
    """`quote=yes feed=ask/no …` as lists, the best answer first. Raises SourceError if one lacks."""
    found = {use: answers.split("/") for use, answers in (p.split("=") for p in words.split())}
    if tuple(found) != _USES:
        raise SourceError(f"uses missing or out of order: {words}")
    return found


def rights(article: Article) -> dict[str, Any]:
    """What may be done with the page: its outlet's profile of that name."""
    profile = article.outlet.rights[article.rights]
    facts = {key: profile.get(key) for key in ("holder", "year", "licence", "contact", "terms_url")}
    facts["may"] = may(profile["may"])
    facts["may_beside"] = may(profile["beside"]) if "beside" in profile else facts["may"]
    return facts


def record(article: Article, seen: list[tuple[str, str, str]], blocks: list[Block]) -> dict[str, Any]:
    """The truth of one page. `seen`: (`field` or `aside`, name, words), in the page's order."""
    outlet = article.outlet
    return {
        "story": article.story,
        "url": article.url if outlet.suffix == "html" else None,
        "link": article.url,
        "headline": article.headline,
        "kicker": article.kicker,
        "deck": article.deck,
        "authors": [asdict(author) for author in article.authors],
        "outlet": {"name": outlet.name, "domain": outlet.domain},
        "published": when(article, updated=False),
        "updated": when(article, updated=True),
        "language": outlet.language,
        "section": article.section,
        "tags": list(article.tags),
        "body": [block_facts(one) for one in blocks],
        "set_aside": [{"kind": kind, "text": text} for how, kind, text in seen if how == "aside"],
        "printed": [{"field": name, "text": text} for how, name, text in seen if how == "field"],
        "provenance": {
            "relation": article.relation,
            "origin": article.origin,
            "origin_url": article.origin_url,
            "credit": article.credit,
        },
        "rights": rights(article),
        "statements": statements(article, blocks),
    }


def when(article: Article, *, updated: bool) -> dict[str, Any] | None:
    """The time as precisely as the page gives it anywhere, None where it gives none."""
    moment = article.updated if updated else article.published
    if moment is None:
        return None
    outlet = article.outlet
    precision = "second" if article.live else outlet.precision
    if precision == "day":
        value = moment.date().isoformat()
    elif precision == "minute":
        value = moment.strftime("%Y-%m-%dT%H:%M") + outlet.offset
    else:
        value = moment.strftime("%Y-%m-%dT%H:%M:%S") + outlet.offset
    return {"value": value, "day": moment.date().isoformat(), "precision": precision}
