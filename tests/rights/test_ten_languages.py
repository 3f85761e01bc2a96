"""Whole pages in ten languages: terms that are no grant of the text, and ordinary terms of every kind.

Written before the program was run on them, by one who had not seen its code: of 80 hostile pages seven were a yes
then, of 42 that grant 17 were none; all 18 that refuse or ask were read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from onrecord import read
from onrecord.record import Rights

_FILE: Final = Path(__file__).parent / "attacks" / "ten_languages.json"
SET: Final[dict[str, Any]] = msgspec.json.decode(_FILE.read_bytes())
NOT_READ: Final = frozenset({12, 14, 15, 18, 20, 24, 27, 29, 36})
"""Grants that are asked of, or not seen: a writer's name beside the licence, a form without a subject, rarer words, and
five in words of no licence as the story's last paragraph, which grants nothing: it may speak of the story's subject.
"""
BYLINE: Final = '<p class="byline">{}</p><time datetime="2026-05-03T08:00:00+02:00">2026-05-03</time>'


def rights(row: dict[str, Any], number: int) -> Rights:
    """What is read of a row's page: by its number in one of three layouts."""
    name, label, title, by, menu, paragraphs = SET["stories"][row["lang"]]
    slot = {key: value.replace("@TITLE@", title) for key, value in row["slots"].items()}
    url = f"https://{label}.example/2026/05/orrin-lake-{number}"
    head = (
        f'<meta charset="utf-8"><title>{title} | {name}</title><link rel="canonical" href="{url}">'
        f'<meta property="og:site_name" content="{name}">{slot.get("head", "")}'
    )
    links = "".join(f'<li><a href="/{n}">{one}</a></li>' for n, one in enumerate(menu))
    text = [f"<p>{one}</p>" for one in paragraphs]
    text[3:3] = [slot["in"]] if "in" in slot else []
    body, byline = "\n".join(text), slot.get("by") or BYLINE.format(by)
    end, side, foot = slot.get("end", ""), slot.get("side", ""), slot.get("foot") or f"<p>{name}</p>"
    layouts = (
        f'<header><a href="/">{name}</a><nav><ul>{links}</ul></nav></header><main><article><h1>{title}</h1>{byline}'
        f"{body}\n{end}</article>{side}</main><footer>{foot}<ul>{links}</ul></footer>",
        f'<div id="top"><div class="logo">{name}</div><ul class="menu">{links}</ul></div><div class="wrap">'
        f'<div class="post"><h1 class="title">{title}</h1><div class="meta">{byline}</div>'
        f'<div class="entry-content">{body}</div>{end}</div><div class="sidebar">{side}</div></div>'
        f'<div id="footer">{foot}</div>',
        f'<div class="masthead"><a href="/">{name}</a></div><div class="nav"><ul>{links}</ul></div>'
        f'<div class="story"><h2>{title}</h2>{byline}<div class="text">{body}\n{end}{side}</div></div>'
        f'<div class="bottom">{foot}</div>',
    )
    html = f'<!DOCTYPE html><html lang="{row["lang"]}"><head>{head}</head><body>{layouts[number % 3]}</body></html>'
    found = read(html.encode(), url=url).rights
    assert found is not None
    return found


@pytest.mark.parametrize("number", range(len(SET["hostile"])), ids=lambda n: f"{n}-{SET['hostile'][n]['kind']}")
def test_no_grant_of_the_text_is_none(number: int) -> None:
    row = SET["hostile"][number]
    may = rights(row, number).may
    assert "yes" not in {may.republish.answer, may.feed.answer}


@pytest.mark.parametrize("number", range(len(SET["ordinary"])))
def test_ordinary_terms_are_read(number: int) -> None:
    row = SET["ordinary"][number]
    answer = rights(row, number).may.republish.answer
    assert answer == row["answer"] or (number in NOT_READ and answer in ("ask", "unknown"))
