"""Three more sets of what may stand beside a licence's tag, written by one who had seen neither program nor tests.

The outlets, people and places in them are invented. `makers`, `taken_back`, `fields` and `heads` have to make an ask of
the tag's yes, the `ordinary` ones have to leave it whole. When a set was first run, of its placings these were wrong:

| set | another maker | taken back | fields | heads | ordinary lines asked of |
| --- | --- | --- | --- | --- | --- |
| fourth | 84 of 152 | 47 of 108 | 25 of 60 | 13 of 20 | 3 of 291 |
| fifth, after the fourth was mended | 23 of 152 | 27 of 108 | 16 of 62 | 8 of 20 | 40 of 294 |
| sixth, after the fifth was mended | 6 of 162 | 14 of 126 | 10 of 74 | 4 of 24 | 18 of 345 |

Five lines that the sets count as wrong are right by R4 (`by_rule_4.json`): at the site's foot they reserve in general
what the article's own tag grants, as "No reproduction without permission" does; within the article the same words ask.
A test fails where more goes wrong, and where one of these does not give way.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from tests.rights.makers.test_other_makers import LINK, node
from tests.rights.test_hostile_pages import CC, granted, rights

FOLDER: Final = Path(__file__).parent / "attacks"
SETS: Final = ("fourth", "fifth", "sixth")
KINDS: Final = ("makers", "taken_back", "fields", "heads", "ordinary", "ordinary_fields", "ordinary_heads")
BY_RULE: Final[dict[str, dict[str, list[str]]]] = json.loads((FOLDER / "by_rule_4.json").read_text(encoding="utf-8"))
"""What the sets count as wrong and R4 tells."""


def cases(name: str, kind: str) -> list[Any]:
    """What one set has of a kind: printed lines, properties of a node, or tags of a head."""
    found: list[Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))[kind]
    return found


def placings(kind: str, case: Any) -> Iterator[dict[str, str]]:
    """The pages a case is put on, as what `rights` asks for."""
    if kind.endswith("fields"):
        yield {"head": LINK + node(**case)}
        yield {"head": node(**({"license": CC} | case))}
    elif kind.endswith("heads"):
        yield {"head": LINK + case}
    elif kind == "taken_back":
        yield {"head": LINK, "inside": f"<p class=rights>{html.escape(case)}</p>"}
        yield {"head": LINK, "foot": f"<p>{html.escape(case)}</p>"}
    else:
        line = f"<p class=credit>{html.escape(case)}</p>"
        for place in ("before", "inside") if kind == "makers" else ("before", "inside", "after"):
            yield {"head": LINK, place: line}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SETS)
def test_nothing_is_wrong_but_what_rule_4_tells(name: str, kind: str) -> None:
    wanted = kind.startswith("ordinary")
    wrong = [
        case for case in cases(name, kind)
        if any(("republish" in granted(rights(**placing))) != wanted for placing in placings(kind, case))
    ]  # fmt: skip
    assert wrong == BY_RULE[name].get(kind, [])


@pytest.mark.parametrize("line", [line for name in SETS for line in BY_RULE[name].get("taken_back", [])])
def test_what_gives_way_at_the_sites_foot_asks_within_the_article(line: str) -> None:
    words = html.escape(line)
    assert "republish" not in granted(rights(head=LINK, inside=f"<p class=rights>{words}</p>"))
    assert "republish" not in granted(rights(head=LINK, inside=f"<footer><p>{words}</p></footer>"))
    assert rights(head=LINK, foot=f"<p>{words}</p>").may.republish.rule == "R4"
