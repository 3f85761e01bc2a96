"""What hypothesis builds for tests: words, valid records, and news pages of invented outlets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, get_args

from hypothesis import strategies as st

from onrecord.record import (
    SEPARATOR,
    USES,
    Answer,
    Aside,
    AsideKind,
    Author,
    AuthorKind,
    AuthorRole,
    Block,
    BlockKind,
    Event,
    Evidence,
    EvidenceFrom,
    Form,
    Image,
    Interval,
    Link,
    May,
    Name,
    NameKind,
    Outlet,
    Permission,
    Provenance,
    Reader,
    Record,
    Relation,
    ResolvedBy,
    Rights,
    Said,
    Signal,
    Source,
    SourceKind,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    StatementKind,
    Time,
    TimeAbout,
    Title,
    Warning,
    When,
    Words,
)

# Characters of one, two, three and four bytes, joiners, right-to-left letters: what offsets are got wrong by.
LETTERS = st.sampled_from("aeinrst ABC.,“”’é ß ñ łשלום مرحبا नमस्ते 한국 水 𝒜 😀 👩\u200d🌾 می\u200cروم")
WORDS = st.text(LETTERS, min_size=1, max_size=30)
MAYBE = st.none() | WORDS
HEX = "0123456789abcdef"
CONFIDENCE = st.integers(0, 100).map(lambda n: n / 100)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    """One of the values of a Literal."""
    return st.sampled_from(get_args(literal))


def hexes(size: int) -> st.SearchStrategy[str]:
    return st.text(HEX, min_size=size, max_size=size)


def some(items: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=most).map(tuple)


EVIDENCE = st.builds(Evidence, from_=one_of(EvidenceFrom), at=MAYBE, words=MAYBE)
OUTLETS = st.builds(Outlet, name=WORDS, domain=st.none() | st.just("baypress.example"), evidence=EVIDENCE)


@st.composite
def spans_of(draw: st.DrawFn, size: int, most: int = 3) -> tuple[Span, ...]:
    """One to `most` spans inside a text of `size` characters, ascending and apart."""
    count = draw(st.integers(1, min(most, size)))
    ends = sorted(draw(st.lists(st.integers(0, size), min_size=2 * count, max_size=2 * count, unique=True)))
    return tuple(zip(ends[::2], ends[1::2], strict=True))


@st.composite
def words_of(draw: st.DrawFn, text: str) -> Words:
    spans = draw(spans_of(len(text))) if len(text) > 6 else ((0, len(text)),)
    return Words(spans=spans, text=" ".join(text[start:end] for start, end in spans))


def span_of(text: str) -> st.SearchStrategy[Span]:
    return spans_of(len(text), 1).map(lambda spans: spans[0]) if len(text) > 1 else st.just((0, len(text)))


def isos(moments: tuple[date, ...]) -> list[str]:
    """Whole seconds: then they sort as they follow each other."""
    return [(one.replace(microsecond=0) if isinstance(one, datetime) else one).isoformat() for one in moments]


@st.composite
def intervals(draw: st.DrawFn, text: str) -> Interval:
    ends = sorted(draw(st.tuples(DAYS, DAYS).map(isos) | st.tuples(MOMENTS, MOMENTS).map(isos)))
    return Interval(
        earliest=draw(st.none() | st.just(ends[0])),
        latest=draw(st.none() | st.just(ends[1])),
        certainty=draw(st.sampled_from(("exact", "approximate"))),
        span=draw(st.none() | span_of(text)),
    )


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Block, ...]:
    blocks, start = [], 0
    for text in draw(st.lists(WORDS, max_size=5)):
        end = start + len(text)
        kind: BlockKind = draw(one_of(BlockKind))
        first, last = draw(span_of(text))
        link = Link(start=start + first, end=start + last, url=draw(WORDS))
        blocks.append(
            Block(
                kind=kind,
                text=text,
                start=start,
                end=end,
                level=draw(st.integers(1, 6)) if kind == "heading" else None,
                items=draw(some(WORDS)) if kind == "list" else None,
                rows=draw(some(some(WORDS))) if kind == "table" else None,
                links=draw(st.sampled_from(((), (link,)))),
            )
        )
        start = end + len(SEPARATOR)
    return tuple(blocks)


@st.composite
def speakers(draw: st.DrawFn, text: str, names: list[str]) -> Speaker:
    return Speaker(
        name=draw(MAYBE),
        name_id=draw(st.none() | st.sampled_from(names)) if names else None,
        role=draw(MAYBE),
        side=draw(MAYBE),
        kind=draw(one_of(SpeakerKind)),
        named_by=draw(st.none() | span_of(text)),
        resolved_by=draw(st.none() | one_of(ResolvedBy)),
        confidence=draw(CONFIDENCE),
    )


@st.composite
def statements(draw: st.DrawFn, text: str, names: list[str]) -> tuple[Statement, ...]:
    found: list[Statement] = []
    for number in range(draw(st.integers(0, 3))):
        earlier = st.none() | st.sampled_from([one.id for one in found]) if found else st.none()
        found.append(
            Statement(
                id=f"{number:08x}",
                form=draw(one_of(Form)),
                content=draw(words_of(text)),
                cue=draw(st.none() | words_of(text)),
                source=draw(st.none() | words_of(text)),
                speaker=draw(st.none() | speakers(text, names)),
                kind=draw(st.none() | one_of(StatementKind)),
                conditional=draw(st.none() | st.booleans()),
                said=Said(when=draw(st.none() | intervals(text)), venue=draw(MAYBE), to=draw(MAYBE)),
                horizon=draw(st.none() | intervals(text)),
                within=draw(earlier),
                continues=draw(earlier),
                confidence=draw(CONFIDENCE),
            )
        )
    return tuple(sorted(found, key=lambda one: min(w.spans[0][0] for w in (one.content, one.cue, one.source) if w)))


@st.composite
def events(draw: st.DrawFn, text: str, said: list[str]) -> Event:
    return Event(
        id=draw(hexes(8)),
        type=draw(st.sampled_from(("AGREE", "PROTEST"))),
        trigger=draw(words_of(text)),
        actor=draw(st.none() | words_of(text)),
        place=draw(st.none() | words_of(text)),
        when=draw(st.none() | intervals(text)),
        reported_by=draw(st.none() | st.sampled_from(said)) if said else None,
        confidence=draw(CONFIDENCE),
    )


@st.composite
def names_in(draw: st.DrawFn, text: str) -> tuple[Name, ...]:
    return tuple(
        Name(id=f"n{number}", kind=draw(one_of(NameKind)), name=draw(WORDS), mentions=draw(spans_of(len(text))))
        for number in range(draw(st.integers(0, 3)))
    )


def times_in(text: str) -> st.SearchStrategy[tuple[Time, ...]]:
    about = st.none() | one_of(TimeAbout)
    return some(
        st.builds(Time, span=span_of(text), value=st.just("2026-11"), interval=st.none() | intervals(text), about=about)
    )


@st.composite
def whens(draw: st.DrawFn) -> When:
    moment = draw(MOMENTS).replace(microsecond=0)
    proof = draw(EVIDENCE)
    if draw(st.booleans()):
        return When(value=moment.date().isoformat(), day=moment.date(), precision="day", evidence=proof)
    return When(value=moment.isoformat(), day=moment.date(), instant=moment, precision="second", evidence=proof)


@st.composite
def rights(draw: st.DrawFn) -> Rights:
    ids = [f"s{number}" for number in range(draw(st.integers(0, 3)))]
    signals = tuple(
        Signal(id=id_, kind="notice", words=draw(WORDS), holder=draw(MAYBE), evidence=draw(EVIDENCE),
               read_at=draw(MOMENTS))
        for id_ in ids
    )  # fmt: skip
    because = st.lists(st.sampled_from(ids), unique=True).map(tuple) if ids else st.just(())
    permissions = st.builds(
        Permission, answer=one_of(Answer), conditions=some(WORDS), because=because, rule=st.just("R1")
    )
    may = May(**{use: draw(permissions) for use in USES})
    return Rights(signals=signals, holder=draw(MAYBE), year=draw(st.none() | st.just(2026)), line=draw(WORDS), may=may)


PROVENANCES = st.builds(
    Provenance,
    relation=one_of(Relation),
    origin=st.none() | OUTLETS,
    origin_url=MAYBE,
    credit=MAYBE,
    confidence=CONFIDENCE,
    evidence=some(EVIDENCE),
    conflicts=some(WORDS),
)
SOURCES = st.builds(
    Source, kind=one_of(SourceKind), name=MAYBE, charset=MAYBE, status=st.none() | st.just(200), sha256=hexes(64)
)
AUTHORS = st.builds(
    Author, name=WORDS, kind=one_of(AuthorKind), role=one_of(AuthorRole), outlet=MAYBE, evidence=EVIDENCE
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Valid records, every field filled now and then."""
    body = draw(bodies())
    text = SEPARATOR.join(block.text for block in body)
    names = draw(names_in(text)) if len(text) > 6 else ()
    said = draw(statements(text, [name.id for name in names])) if len(text) > 6 else ()
    happened = draw(some(events(text, [one.id for one in said]), 1)) if len(text) > 6 else ()
    return Record(
        id=draw(hexes(16)),
        version=draw(hexes(16)),
        reader=Reader(version="0.1.0", models=draw(st.dictionaries(WORDS, hexes(16), max_size=2))),
        url=draw(MAYBE),
        canonical_url=draw(MAYBE),
        read_at=draw(MOMENTS),
        source=draw(SOURCES),
        headline=draw(MAYBE),
        kicker=draw(MAYBE),
        deck=draw(MAYBE),
        other_headlines=draw(some(st.builds(Title, text=WORDS, evidence=EVIDENCE))),
        authors=draw(some(AUTHORS)),
        outlet=draw(st.none() | OUTLETS),
        published=draw(st.none() | whens()),
        updated=draw(st.none() | whens()),
        language=draw(st.none() | st.just("en")),
        tags=draw(some(WORDS)),
        image=draw(st.none() | st.builds(Image, url=WORDS, caption=MAYBE, credit=MAYBE)),
        evidence=draw(st.dictionaries(st.sampled_from(("headline", "section")), EVIDENCE)),
        body=body,
        text=text,
        set_aside=draw(some(st.builds(Aside, kind=one_of(AsideKind), text=WORDS, evidence=st.none() | EVIDENCE))),
        provenance=draw(st.none() | PROVENANCES),
        rights=draw(st.none() | rights()),
        statements=said or draw(st.sampled_from((None, ()))),
        names=names or draw(st.sampled_from((None, ()))),
        times=draw(st.none() | times_in(text)) if text else None,
        events=happened or draw(st.sampled_from((None, ()))),
        warnings=draw(some(st.builds(Warning, code=st.just("empty"), message=WORDS))),
    )


# ---------------------------------------------------------------- pages

SENTENCES = (
    "The harbour council met on Monday and agreed on nothing that anyone could name.",
    "“Nobody asked the crews,” said Ida Moor, who speaks for them.",
    "Der Rat der Stadt tagte bis in die Nacht, und niemand wollte am Ende zuständig sein.",
    "La compuerta seguirá cerrada hasta que termine el estudio, dijo el ministro Dorin Vashtal.",
    "港の会議は月曜日に開かれ、何も決まらなかったと記者は伝えた。",
    "اجتمع مجلس الميناء يوم الاثنين ولم يتفق على شيء.",
    "Prices rose by 4.5 % 😀 in a week, the first such rise since 2019 (see below).",
)
_FURNITURE = (
    "<nav><ul><li><a href=/>Home</a><li><a href=/boats>Boats</a></ul></nav>",
    "<aside><h3>Most read</h3><ul><li><a href=/1>Rain again</a><li><a href=/2>Rain at last</a></ul></aside>",
    "<div class=advert>Advertisement</div>",
    "<footer><p>© 2026 Bay Press. All rights reserved.</p></footer>",
    "<form><label>Your address</label><button>Get the morning letter</button></form>",
    "<p>Quantcast</p>",
    "<div hidden><p>unseen words</p></div>",
    "<figure><img src=a.jpg><figcaption>The dam. Photo: Ola Brask</figcaption></figure>",
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain fell"}</script>',
)
_PARTS = st.one_of(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(lambda s: f"<p>{' '.join(s)}</p>"),
    st.sampled_from(SENTENCES).map(lambda s: f"<blockquote><p>{s}</p></blockquote>"),
    st.sampled_from(SENTENCES).map(lambda s: f"<h2>{s[:30]}</h2><p><a href='/x'>{s}</a> {s}</p>"),
    st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=3).map(lambda s: f"<ul><li>{'<li>'.join(s)}</ul>"),
    st.just("<table><tr><th>boat<th>fare<tr><td>Merle<td>4</table>"),
    WORDS.map(lambda words: f"<p>{words}</p>"),
)


@st.composite
def news_pages(draw: st.DrawFn) -> bytes:
    """A page of an invented outlet in UTF-8: furniture around a headline, a byline, a date and a body."""
    before, after = (
        draw(st.lists(st.sampled_from(_FURNITURE), max_size=3)),
        draw(st.lists(st.sampled_from(_FURNITURE), max_size=4)),
    )
    byline = draw(st.sampled_from(("", "<p class=byline>By Ida Moor</p>", "<p>Von Jan Ter Meer und Aino Kivi</p>")))
    dated = draw(
        st.sampled_from(("", "<time datetime=2026-11-23T12:00+01:00>23 November 2026</time>", "<p>3 May 2026</p>"))
    )
    body = draw(st.lists(_PARTS, min_size=1, max_size=8))
    title = draw(st.sampled_from(SENTENCES))
    html = (
        f"<!doctype html><html lang=en><head><title>{title} | Bay Press</title></head><body>{''.join(before)}"
        f"<article><h1>{title}</h1>{byline}{dated}{''.join(body)}</article>{''.join(after)}</body></html>"
    )
    return html.encode()
