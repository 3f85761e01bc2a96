"""Posts that are mostly one quotation, beside a link to where it was taken from."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.provenance import provenance_of
from onrecord.record import Provenance

SAID = "The harbour is closed, and it will stay closed until somebody pays for the dredging of its mouth. " * 4
PIECE = "https://coastwatch.example/2026/harbour-mouth-silts-up"
LED = "Here is a look at the harbour: "


def posted(
    *texts: str, url: str = PIECE, words: str = "a look at the harbour", quotes: tuple[str, ...] = ()
) -> Provenance:
    rows: list[Row] = [("headline", "Closed"), ("byline", "By Rita Moss"), *(("body", text) for text in texts)]
    found = article(*rows)
    body = tuple(replace(one, kind="quote" if one.text in quotes else one.kind) for one in found.body)
    return provenance_of(page(*rows, links={words: url}), replace(found, body=body), None)


@pytest.mark.parametrize(
    "texts",
    [
        (f"{LED}“{SAID.strip()}”",),
        (LED, f"„{SAID.strip()}“"),
        (LED, f"« {SAID.strip()} »".replace("« ", "«").replace(" »", "»")),
        (LED, f"“{SAID.strip()}", f"“{SAID.strip()}”", "I had not known."),
        (LED, f"“{SAID.strip()} ‘Never,’ she said. {SAID.strip()}”"),
        (LED, f'"{SAID.strip()}"'),
    ],
)
def test_a_post_that_is_one_passage_behind_a_link(texts: tuple[str, ...]) -> None:
    found = posted(*texts)
    assert (found.relation, found.origin and found.origin.domain) == ("excerpt", "coastwatch.example")


@pytest.mark.parametrize("words", ["story", "an article", "Bericht", "artículo", "la chronique", "articolo"])
def test_the_word_for_a_work_two_lines_above(words: str) -> None:
    found = posted(f"There is {words} on the harbour.", "What it says:", SAID, words=words, quotes=(SAID,))
    assert (found.relation, found.origin and found.origin.domain) == ("excerpt", "coastwatch.example")


def test_a_link_above_what_the_post_says_itself() -> None:
    found = posted("There is a story on the harbour.", "I asked around.", SAID, words="story", quotes=(SAID,))
    assert found.origin is None


@pytest.mark.parametrize("lead", ["from", "Aus:", "de", "van"])
def test_the_title_that_a_passage_is_from(lead: str) -> None:
    found = posted(SAID, f"{lead} The Silt Comes Back by Dan Roe", words="The Silt Comes Back", quotes=(SAID,))
    assert (found.relation, found.origin and found.origin.domain) == ("excerpt", "coastwatch.example")


def test_blocks_set_as_quotations() -> None:
    found = posted(LED, SAID, SAID + "Always.", quotes=(SAID, SAID + "Always."))
    assert (found.relation, found.origin and found.origin.domain) == ("excerpt", "coastwatch.example")


@pytest.mark.parametrize(
    ("line", "words"),
    [("Read more", "Read more"), ("Weiterlesen", "Weiterlesen"), ("Source: Coast Watch", "Coast Watch")],
)
def test_a_passage_before_a_link_that_leads_on(line: str, words: str) -> None:
    found = posted("The harbour is in trouble.", SAID, line, words=words, quotes=(SAID,))
    assert found.relation == "excerpt"
    assert found.origin is not None


@pytest.mark.parametrize(
    ("texts", "url", "words"),
    [
        ((LED, f"“{SAID[:98]}”", BODY * 5), PIECE, "a look at the harbour"),  # hardly quoted
        ((LED, f"“{SAID}”", BODY * 60), PIECE, "a look at the harbour"),  # a long text of their own
        ((f"“{SAID[:97]}” she said. “{SAID[:97]}” And: “{SAID[:97]}” {LED}",), PIECE, "a look at the harbour"),
        (("Moss wrote it.", f"“{SAID}”"), "https://moss.example/pages/about-rita-moss", "Moss"),  # a name
        ((LED, f"“{SAID}”"), "https://coastwatch.example/", "a look at the harbour"),
        ((LED, f"“{SAID}”"), "https://coastwatch.example/papers/harbour-mouth-2026.pdf", "a look at the harbour"),
        ((LED, f"“{SAID}”"), "https://harbour.gov/2026/a-look-at-the-harbour", "a look at the harbour"),
        ((LED, f"“{SAID}”"), "https://x.com/coastwatch/status/1234567", "a look at the harbour"),
        ((LED, f"“{SAID}”"), "https://www.baypress.example/2026/a-look-at-it", "a look at the harbour"),
        (("His statement is a look at the harbour: ", f"“{SAID}”"), PIECE, "a look at the harbour"),
        (("In a letter he takes a look at the harbour: ", f"“{SAID}”"), PIECE, "a look at the harbour"),
        (("Her novel takes a look at the harbour: ", f"“{SAID}”"), PIECE, "a look at the harbour"),
    ],
)
def test_what_is_no_passage_of_anothers_article(texts: tuple[str, ...], url: str, words: str) -> None:
    found = posted(*texts, url=url, words=words)
    assert (found.relation, found.origin) == ("original", None)
