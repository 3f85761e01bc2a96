"""What each page of a static site shows, as values, and their templates."""

from __future__ import annotations

import base64
import hashlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from onrecord.english import day_words
from onrecord.errors import OnrecordError
from onrecord.publish.characters import plain
from onrecord.publish.feed import title_of
from onrecord.publish.markup import content_html, override_lines
from onrecord.publish.news_article import script
from onrecord.publish.outgoing import Moment, Outgoing, OutgoingStatement
from onrecord.record import Relation, Use
from onrecord.statements.alone import verb_told

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDER: Final = Path(__file__).parent / "templates"
_RELATIONS: Final[dict[Relation, str]] = {
    "original": "Original", "republished": "Republished", "wire": "Wire copy", "mixed": "Mixed", "excerpt": "Excerpt",
    "translation": "Translation", "unknown": "Origin unknown",
}  # fmt: skip


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An article in a list."""

    headline: str
    page: str
    """Its own page, from the site's root."""
    outlet: str | None
    byline: str | None
    day: str | None
    iso: str | None
    relation: str
    passage: str | None
    language: str | None
    copies: tuple[Entry, ...] = ()
    more: int = 0
    """Copies that are not listed here."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A statement in a list."""

    statement: OutgoingStatement
    entry: Entry


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What stands around every page."""

    title: str
    """Of the page; null where it is the site's."""
    site: str
    root: str
    """Leads from the page to the site's root: empty, or `../`."""
    robots: str = "noarchive"
    """The directives of the page's meta robots."""
    mining: int = 1
    """TDMRep: 1 where mining is reserved."""
    canonical: str | None = None
    licence: str | None = None
    feeds: tuple[tuple[str, str], ...] = ()
    """(media type, address from the site's root)."""


class ArticlePage(msgspec.Struct, frozen=True, kw_only=True):
    """An article, as far as it may be shown."""

    article: Outgoing
    headline: str
    content: str | None
    """HTML of our own making."""
    day: str | None
    updated: str | None
    relation: str
    json_ld: str
    decisions: tuple[str, ...]
    older: tuple[tuple[str, str], ...] = ()
    """(page, words) of other versions that may be shown."""


def article_page(article: Outgoing, address: str | None, older: tuple[tuple[str, str], ...] = ()) -> ArticlePage:
    """The page of `article`; `address`: its absolute address, None where the site has none."""
    return ArticlePage(
        article=article, headline=title_of(article), content=content_html(article), day=day_of(article.published),
        updated=day_of(article.updated), relation=_RELATIONS[article.relation], json_ld=script(article, address),
        decisions=tuple(override_lines(article)), older=older,
    )  # fmt: skip


def frame_of(article: Outgoing, site: str, feeds: tuple[tuple[str, str], ...]) -> Frame:
    """What stands around an article's page: the source's own signals on entries, copies and mining are handed on."""
    index = next((one for one in article.terms.answers if one.use == "index"), None)
    robots = [
        None if index and index.answer == "yes" else "noindex",
        None if is_free(article, "archive") else "noarchive",
    ]
    return Frame(
        title=title_of(article), site=site, root="../", feeds=feeds,
        robots=", ".join(filter(None, robots)) or "index",
        mining=0 if is_free(article, "mine") else 1,
        canonical=article.url if article.text is not None else None,
        licence=article.terms.licence_url if article.text is not None else None,
    )  # fmt: skip


def is_free(article: Outgoing, use: Use) -> bool:
    """Whether the article's source permits a use without a condition: a machine that reads no more may rely on it."""
    return any(one.use == use and one.answer == "yes" and not one.conditions for one in article.terms.answers)


def entry_of(article: Outgoing, page: str) -> Entry:
    """The article in a list."""
    return Entry(
        headline=title_of(article), page=page, outlet=article.outlet, byline=article.byline,
        day=day_of(article.published), iso=article.published.value if article.published else None,
        relation=f"{_RELATIONS[article.relation]}{_from(article)}", passage=article.passage or article.deck,
        language=article.language,
    )  # fmt: skip


def _from(article: Outgoing) -> str:
    return f" from {article.origin}" if article.origin and article.relation not in ("original", "unknown") else ""


def day_of(moment: Moment | None) -> str | None:
    """`3 March 2026`, whatever the locale."""
    return day_words(moment.day) if moment else None


class Templates:
    """The site's templates, filled with values. Raises OnrecordError where Jinja2 is not installed."""

    def __init__(self) -> None:
        self._style = (_FOLDER / "site.css").read_text(encoding="utf-8")
        self._policy = (
            "default-src 'none'; base-uri 'none'; form-action 'none'; "
            f"style-src 'sha256-{base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()}'"
        )

    def page(self, name: str, frame: Frame, **values: object) -> bytes:
        """The page, in UTF-8."""
        template = self._environment.get_template(name)
        html = template.render(frame=frame, style=self._markup(self._style), policy=self._policy, **values)
        return html.encode()

    def _markup(self, html: str) -> str:
        from markupsafe import Markup

        return Markup(html)  # noqa: S704  Of our own making: a style sheet of ours, content_html, script.

    @cached_property
    def _environment(self) -> Environment:
        try:
            from jinja2 import Environment, FileSystemLoader, StrictUndefined
        except ModuleNotFoundError:
            raise OnrecordError(
                None, "a site needs Jinja2, which is not installed", "in onrecord's folder: pip install '.[desk]'"
            ) from None
        made = Environment(
            loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True, finalize=_fit,
        )  # fmt: skip
        made.filters["ours"] = self._markup
        made.filters["fit"] = _fit
        made.filters["verb"] = _verb
        return made


def _verb(one: OutgoingStatement, language: str | None) -> str | None:
    """What was done with words that do not tell it, where the gate let the cue out; see `verb_told`."""
    return verb_told(one.cue, one.content, one.form, language)


def _fit(value: Any) -> Any:
    """Text without what no document may hold; anything else as it is."""
    return plain(value) if type(value) is str else value
