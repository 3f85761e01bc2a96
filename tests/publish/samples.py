"""What the tests of formats publish: the articles of each rights class, and articles of arbitrary text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from hypothesis import strategies as st
from msgspec.structs import replace
from tests.leaks import NOW, articles

from onrecord.publish.feed import Feed
from onrecord.publish.gate import Audience, Way
from onrecord.publish.outgoing import Moment, Outgoing, OutgoingStatement, Terms, let_out

WILD = st.text(max_size=40) | st.sampled_from(
    ["]]>", "<![CDATA[x]]>", "</script><script>alert(1)</script>", "&amp;&lt;&#0;", "\x00\x1b[31m",
     "\ufffe\uffff\ud800",
     "\u202eevil\u202c\u2066", "😀👩‍👩‍👧", "\r\n\t \x85\u2028", "=1+1", "<!-- x", "?><?xml", "a\x0bb", "\U0001ffff"]
)  # fmt: skip
"""Text of any kind, and what has broken feeds before."""
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))


def sent(way: Way = "feed", audience: Audience = "public") -> tuple[Outgoing, ...]:
    """One article of each rights class, let out."""
    return tuple(let_out(record, way, audience) for record in articles().values())


def feed(items: Sequence[Outgoing] | None = None, title: str = "The desk") -> Feed:
    """A feed with all addresses, of `items` (None: one of each rights class)."""
    return Feed(
        title=title, about="What came in", home="https://desk.example/", address="https://desk.example/feed",
        articles="https://desk.example/article/", items=sent() if items is None else tuple(items), made_at=NOW,
        next="https://desk.example/feed?after=x",
    )  # fmt: skip


@st.composite
def wild_articles(draw: st.DrawFn) -> Outgoing:
    """An article that may leave whole, with arbitrary text in every field that a page can fill."""
    open_ = let_out(articles()["public domain"], "feed", draw(st.sampled_from(("owner", "public"))))
    maybe = st.none() | WILD
    moment = draw(MOMENTS)
    when = Moment(value=draw(WILD), day=moment.date(), instant=draw(st.none() | st.just(moment)), precision="second")
    [block] = open_.body[:1]
    text = draw(WILD)
    said = OutgoingStatement(
        id="0",
        speaker=draw(maybe),
        role=draw(maybe),
        form="direct",
        content=draw(WILD),
        venue=draw(maybe),
        confidence=0.5,
    )
    return replace(
        open_, record=None, headline=draw(maybe), kicker=draw(maybe), deck=draw(maybe), section=draw(maybe),
        tags=tuple(draw(st.lists(WILD, max_size=2))), byline=draw(maybe),
        authors=tuple(draw(st.lists(WILD, max_size=2))), outlet=draw(maybe), published=draw(st.none() | st.just(when)),
        updated=draw(st.none() | st.just(when)), language=draw(st.none() | st.just("pt-BR")),
        url=draw(st.none() | st.just("https://a.example/?b=1&c=<2>'")), text=text, changed_at=moment,
        body=(replace(block, text=text, start=0, end=len(text), links=()),), source=draw(maybe),
        source_url=draw(st.none() | st.just("https://o.example/?a&b")), credit=draw(WILD), printed_credit=draw(maybe),
        lines=tuple(draw(st.lists(WILD, max_size=2))), statements=(said,),
        terms=Terms(line=draw(maybe), holder=draw(maybe), licence=draw(maybe), notice=draw(maybe), contact=draw(maybe),
                    licence_url=draw(st.none() | st.just("https://creativecommons.org/licenses/by/4.0/"))),
    )  # fmt: skip
