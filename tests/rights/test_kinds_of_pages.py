"""Whole pages of kinds that no other set has: podcasts, governments, archives, student papers, translations, releases.

Written from the kinds alone and run once before anything was mended: of 44 hostile pages five were a yes then (studies
told of, notices that the page's own style hides, a second line in a licence's box); of 42 ordinary ones none had a
wrong yes or a wrong no, five were asked of and ten not read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from onrecord import read
from onrecord.record import May

_FILE: Final = Path(__file__).parent / "attacks" / "kinds_of_pages.json"
SET: Final[dict[str, Any]] = msgspec.json.decode(_FILE.read_bytes())
SHORT: Final = {"yes": "y", "no": "n", "ask": "?", "unknown": "-"}
USES: Final = {"r": "republish", "a": "adapt", "m": "mine", "t": "train"}
NOT_READ: Final = frozenset(
    {
        "most of it",
        "us government work",
        "personal use, reprints",
        "share with credit",
        "translation licensed",
        "episode and transcript",
    }
)
"""Terms that stand as a story's last paragraph, and what has no copyright in one country, or in most of a site."""
ASKED: Final = frozenset({"ogl foot", "ogl publication", "us public domain", "release, free"})
"""Other licences than Creative Commons', a sentence on permission, a release's terms on a page without its sender."""


def may(row: dict[str, Any], number: int) -> May:
    """What is decided of a row's page: by its number in one of three layouts."""
    name, title, by, menu, paragraphs = SET["stories"][row["lang"]]
    slot = row["slots"]
    links = "".join(f"<li><a href='/{n}'>{one}</a></li>" for n, one in enumerate(menu))
    text = [f"<p>{one}</p>" for one in paragraphs]
    text[2:2] = [slot["in"]] if "in" in slot else []
    body = "\n".join(text)
    by = f"<p class=byline>{by}</p><time datetime=2026-05-06>6.5.2026</time>{slot.get('by', '')}"
    end, side, foot, top = (slot.get(key, "") for key in ("end", "side", "foot", "top"))
    layouts = (
        f"<header><a href=/>{name}</a><nav><ul>{links}</ul></nav></header><main>{top}<article><h1>{title}</h1>{by}"
        f"{body}{end}</article>{side}</main><footer>{foot}<ul>{links}</ul></footer>",
        f"<div id=top><div class=logo>{name}</div><ul class=menu>{links}</ul></div>{top}<div class=post>"
        f"<h1>{title}</h1><div class=meta>{by}</div><div class=entry>{body}</div>{end}</div>"
        f"<div class=sidebar>{side}</div><div id=footer>{foot}</div>",
        f"<div class=masthead><a href=/>{name}</a></div><div class=nav><ul>{links}</ul></div><div class=story>{top}"
        f"<h2>{title}</h2>{by}<div class=text>{body}{end}</div>{side}</div><div class=bottom>{foot}</div>",
    )
    head = f"<meta charset=utf-8><title>{title} | {name}</title><meta property=og:site_name content='{name}'>"
    html = (
        f"<!DOCTYPE html><html lang={row['lang']}><head>{head}{slot.get('head', '')}</head>"
        f"<body>{layouts[number % 3]}</body></html>"
    )
    rights = read(html.encode(), url=f"https://courier.example/2026/05/orrin-lake-{number}").rights
    assert rights is not None
    return rights.may


@pytest.mark.parametrize("number", range(len(SET["hostile"])), ids=lambda n: SET["hostile"][n]["kind"])
def test_no_grant_of_the_text_is_none(number: int) -> None:
    answers = may(SET["hostile"][number], number)
    assert "yes" not in {answers.republish.answer, answers.feed.answer, answers.adapt.answer}


@pytest.mark.parametrize("number", range(len(SET["ordinary"])), ids=lambda n: SET["ordinary"][n]["kind"])
def test_ordinary_terms_are_read(number: int) -> None:
    row = SET["ordinary"][number]
    answers, wanted = may(row, number), row["want"].split()
    for letter, some in zip(wanted[::2], wanted[1::2], strict=True):
        answer = SHORT[getattr(answers, USES[letter]).answer]
        missed = (row["kind"] in NOT_READ and answer == "-") or (row["kind"] in ASKED and answer == "?")
        assert answer in some.split("|") or missed
