"""JSON Feed 1.1 (jsonfeed.org), with `_onrecord`: what the format has no field for. docs/feeds.md tells its fields."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import msgspec

from onrecord.publish.characters import line, plain_values
from onrecord.publish.feed import Feed, item_id, rfc3339, title_of
from onrecord.publish.gate import Extent
from onrecord.publish.markup import content_html
from onrecord.publish.outgoing import Moment, Outgoing, OutgoingStatement, Terms
from onrecord.record import Answer, Precision, Relation, Use

MEDIA_TYPE: Final = "application/feed+json"
VERSION: Final = "https://jsonfeed.org/version/1.1"
ABOUT: Final = "https://onrecord.example/docs/feeds"
"""Tells people what `_onrecord` is; the specification asks for such an address."""


class _Base(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    pass


class _Author(_Base, frozen=True, kw_only=True):
    name: str


class _Origin(_Base, frozen=True, kw_only=True):
    name: str
    url: str | None = None


class _Moment(_Base, frozen=True, kw_only=True):
    value: str
    day: date
    precision: Precision


class _Override(_Base, frozen=True, kw_only=True):
    use: Use
    answer: Answer
    reason: str
    at: datetime


class _Picture(_Base, frozen=True, kw_only=True):
    url: str
    credit: str | None = None


class _Extension(_Base, frozen=True, kw_only=True):
    about: str = ""
    id: str
    version: str
    relation: Relation
    outlet: str | None = None
    domain: str | None = None
    origin: _Origin | None = None
    credit: str
    printed_credit: str | None = None
    lines: tuple[str, ...] = ()
    published: _Moment | None = None
    updated: _Moment | None = None
    picture: _Picture | None = None
    page: str | None = None
    text: Extent
    why: str
    overrides: tuple[_Override, ...] = ()
    rights: Terms
    statements: tuple[OutgoingStatement, ...] | None = None
    withheld: int = 0


class _Item(_Base, frozen=True, kw_only=True):
    id: str
    url: str | None = None
    title: str
    content_html: str | None = None
    content_text: str | None = None
    summary: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    authors: tuple[_Author, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    onrecord: _Extension = msgspec.field(name="_onrecord")


class _About(_Base, frozen=True, kw_only=True):
    about: str


class _Feed(_Base, frozen=True, kw_only=True):
    version: str
    title: str
    home_page_url: str | None = None
    feed_url: str | None = None
    description: str | None = None
    next_url: str | None = None
    onrecord: _About = msgspec.field(name="_onrecord")
    items: list[_Item]


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed 1.1, in UTF-8."""
    made = _Feed(
        version=VERSION, title=line(feed.title), home_page_url=feed.home, feed_url=feed.address,
        description=line(feed.about) or None, next_url=feed.next, onrecord=_About(about=ABOUT),
        items=[_item(item, feed) for item in feed.items],
    )  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(plain_values(msgspec.to_builtins(made))), indent=1) + b"\n"


def _item(item: Outgoing, feed: Feed) -> _Item:
    content = content_html(item)
    summary = item.deck if item.text is not None else item.passage
    return _Item(
        id=item_id(item), url=item.url, title=title_of(item), content_html=content,
        content_text=None if content else line(item.credit),
        summary=line(summary) or None if summary else None,
        date_published=_instant(item.published), date_modified=_instant(item.updated),
        authors=tuple(_Author(name=line(name)) for name in item.authors if line(name)),
        tags=item.tags, language=item.language, onrecord=_extension(item, feed),
    )  # fmt: skip


def _instant(moment: Moment | None) -> str | None:
    return rfc3339(moment.instant) if moment and moment.instant else None


def _extension(item: Outgoing, feed: Feed) -> _Extension:
    name, address = item.source, item.source_url
    return _Extension(
        id=item.id, version=item.version, relation=item.relation, outlet=item.outlet, domain=item.domain,
        origin=_Origin(name=name, url=address) if name else None, credit=line(item.credit),
        printed_credit=item.printed_credit, lines=item.lines, published=_moment(item.published),
        updated=_moment(item.updated),
        picture=_Picture(url=item.picture, credit=item.picture_credit) if item.picture else None,
        page=feed.page_of(item), text=item.leaving.text, why=item.leaving.why,
        overrides=tuple(_Override(use=one.use, answer=one.answer, reason=one.reason, at=one.at)
                        for one in item.leaving.overrides),
        rights=item.terms, statements=item.statements, withheld=item.withheld,
    )  # fmt: skip


def _moment(moment: Moment | None) -> _Moment | None:
    return _Moment(value=moment.value, day=moment.day, precision=moment.precision) if moment else None
