"""Invented pages of one outlet, in all states that a test needs; nothing of them is anybody's."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from html import escape
from pathlib import Path

from onrecord import read
from onrecord.beside import Beside
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Record
from onrecord.store import Kept

NOW = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
PARAGRAPHS = (
    "The survey of the upper wall will take until the end of the month, and no sluice will be opened before that.",
    "“No sluice opens while the survey is unfinished,” Dorin Vashtal told reporters at the dam on Monday morning.",
    "Vashtal, the water minister, said that the farms below would be given water from the second lake until then.",
    "The farmers of the lower valley had asked for an earlier date, and had sent a letter with four hundred names.",
)


def html(
    headline: str = "No water before the survey is done", paragraphs: tuple[str, ...] = PARAGRAPHS,
    outlet: str = "The Quell Courier", author: str = "Sela Winnard", day: str = "2026-03-23T08:00:00+01:00",
    canonical: str | None = None, rest: str = "",
) -> bytes:  # fmt: skip
    """A page as many outlets make them."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(headline)} | {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{day}">{link}</head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>{escape(headline)}</h1><p class="byline">By {author}</p>{body}{rest}</article></main>
<footer><p>© 2026 {outlet}. All rights reserved.</p></footer></body></html>""".encode()


def url_of(name: str, domain: str = "quellcourier.example") -> str:
    return f"https://{domain}/2026/{name}"


def keep_of(page: bytes, url: str | None, beside: Beside | None = None, now: datetime = NOW) -> Kept:
    """The page, read; the same page once, for most tests have it."""
    return _keep_of(page, url, now) if beside is None else _kept(read(page, url, now, beside), page, beside)


@cache
def _keep_of(page: bytes, url: str | None, now: datetime) -> Kept:
    return _kept(read(page, url, now), page, None)


def _kept(record: Record, page: bytes, beside: Beside | None) -> Kept:
    return Kept(record=record, page=page, beside=beside, fingerprint=fingerprint(record.text))


def kept_of(name: str, page: bytes | None = None) -> Kept:
    """The page of that name at the Quell Courier."""
    return keep_of(html() if page is None else page, url_of(name))


def sample_files() -> list[Path]:
    return sorted(path for path in (ROOT / "sample" / "wire").iterdir() if path.is_dir())


def texts(record: Record) -> str:
    return f"{record.headline}\n{record.text}"
