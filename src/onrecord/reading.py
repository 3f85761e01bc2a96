"""The way of a page: `read` puts the rooms in their order, and does nothing else."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from onrecord import __version__
from onrecord.article import Article, article_on, body_model
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.given import check_beside, check_page, check_text, check_url, fields_asked, moment
from onrecord.identity import id_of, version_of
from onrecord.page import Kind, Page, page_from
from onrecord.provenance import judged
from onrecord.record import Provenance, Reader, Record, Rights, Statement, Warning, When
from onrecord.rights import rights_on

if TYPE_CHECKING:
    from onrecord.statements import StatementsRead


def read(
    page: bytes | str,
    url: str | None = None,
    now: datetime | None = None,
    beside: Beside | None = None,
    kind: Kind = "auto",
    fields: Collection[str] | None = None,
) -> Record:
    """The record of one news page. Pure: the same bytes give the same record, but for what `now` decides.

    `page` is HTML or the text of a page, as bytes or str (`kind` says which where looking cannot). `url` stays as it is
    given: what is no whole address (a feed may have "/news/1") names the page and tells nothing of it. `now` needs an
    offset; without it the moment of the call is taken. `beside` holds what stood beside the page. `fields` names what
    is needed (fields of Record): statements that it leaves out are not looked for; they, `provenance` and `rights` are
    None then. Raises PageError where the bytes are no page, UsageError where an argument is wrong; damaged pages are
    read as far as they go and carry `warnings`.
    """
    check_page(page, kind)
    check_url(url)
    check_beside(beside)
    now, wanted = moment(now), fields_asked(fields)
    looked_at = page_from(page, url, kind, beside)
    article = article_on(looked_at, beside)
    whose = judged(looked_at, article, beside)
    # Rights are read whatever is asked for: the record's version rests on their words.
    terms = rights_on(looked_at, article, whose.provenance, beside, now, whose.claims)
    day = _moment_of(article.published or article.updated)
    said = _said_in(article, day) if wanted & _SAID else None
    record = _record(looked_at, article, whose.provenance, terms, said, now)
    return record if fields is None else _without(record, {"provenance", "rights"} - wanted)


def find_statements(text: str, published: date | None = None, *, language: str | None = None) -> tuple[Statement, ...]:
    """The statements in an article's `text` (blocks parted by blank lines); offsets are code points into it.

    `published` is the day from which "on Monday" and "by the end of March" are counted. `language` (BCP 47: "de",
    "pt-BR") is the text's; None: the one it looks to be in, which a sentence or two may not tell. Raises UsageError
    where an argument is of another type.
    """
    check_text(text, published, language)
    from onrecord.statements import statements_in  # loaded when first asked for: many readers never do

    return statements_in(text, published, language).statements


def _said_in(article: Article, published: date | None) -> StatementsRead:
    """What was said in an article."""
    from onrecord.statements import statements_in

    quotes = [(block.start, block.end) for block in article.body if block.kind == "quote"]
    return statements_in(article.text, published, article.language, _writer_of(article), quotes)


def _writer_of(article: Article) -> str | None:
    """The only person who wrote an article, whose "I" is read in it; None where there are several, or none."""
    writers = [author.name for author in article.authors if author.role == "writer"]
    alone = len(writers) == 1 and len(article.authors) == 1 and article.authors[0].kind == "person"
    return writers[0] if alone and " " in writers[0] else None


def _moment_of(when: When | None) -> date | None:
    """The day of publication, else of the update, or its moment by the page's own clock where that is told."""
    if when is None:
        return None
    if when.precision == "day":
        return when.day
    try:
        return datetime.fromisoformat(when.value)
    except ValueError:
        return when.day


def _without(record: Record, fields: set[str]) -> Record:
    return replace(record, **dict.fromkeys(fields)) if fields else record


_SAID = frozenset(("statements", "names", "times", "events"))


def _record(
    page: Page,
    article: Article,
    provenance: Provenance,
    rights: Rights,
    said: StatementsRead | None,
    now: datetime,
) -> Record:
    model = body_model(page.kind)
    return Record(
        id=id_of(page, article),
        version=version_of(article, rights),
        reader=Reader(version=__version__, models={model.name: model.digest, **(said.models if said else {})}),
        url=page.given,
        canonical_url=article.canonical_url,
        read_at=now,
        source=page.source,
        headline=article.headline,
        kicker=article.kicker,
        deck=article.deck,
        other_headlines=article.other_headlines,
        authors=article.authors,
        outlet=article.outlet,
        published=article.published,
        updated=article.updated,
        language=article.language,
        section=article.section,
        tags=article.tags,
        image=article.image,
        evidence=article.evidence,
        body=article.body,
        text=article.text,
        set_aside=article.set_aside,
        provenance=_with_marks(provenance, page.invisible),
        rights=rights,
        statements=said.statements if said else None,
        names=said.names if said else None,
        times=said.times if said else None,
        warnings=(*page.warnings, *article.warnings, *(said.warnings if said else ()), *_hidden_marks(page.invisible)),
    )


def _with_marks(provenance: Provenance, invisible: tuple[str, ...]) -> Provenance:
    """The longest run of several invisible characters taken out of the text is kept as evidence of where it came from:
    a signed manifest is one, a row of the same blank of no width is not.
    """
    longest = max((run for run in invisible if len(set(run.split())) > 1), key=len, default=None)
    if longest is None:
        return provenance
    return replace(provenance, evidence=(*provenance.evidence, evidence("html", None, longest)))


def _hidden_marks(invisible: tuple[str, ...]) -> tuple[Warning, ...]:
    if not invisible:
        return ()
    places = "one place" if len(invisible) == 1 else f"{len(invisible)} places"
    message = f"invisible characters were taken out of the text at {places}"
    return (Warning(code="invisible-characters", message=message),)
