"""Writers who sign over the headline, behind a dash or among what is taken for text; names that link to their site."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.page.page import MetaTag
from onrecord.provenance import provenance_of
from onrecord.record import Author, Evidence, Provenance

HEAD: Row = ("headline", "The port is shut before the winter storms")
TEXT: list[Row] = [("body", BODY)] * 3
LONG: list[Row] = [("body", BODY * 8)] * 4
EAST: list[Row] = [("body", "海港委员会周一开会，决定在冬季风暴来临之前将东侧的墙加高四十厘米，" * 2)] * 3


def found(*rows: Row, links: dict[str, str] | None = None) -> Provenance:
    return provenance_of(page(*rows, links=links or {}), article(*rows, headline=HEAD[1]), None)


def test_a_writer_above_the_headline_with_a_page_of_their_own() -> None:
    links = {"Rita Moss": "https://www.baypress.example/author/rita_moss"}
    told = found(("dateline", "/ Rita Moss / 10:08 am Fri Jul 19, 2026"), HEAD, *TEXT, links=links)
    assert told.relation == "original"
    assert found(("dateline", "/ Harbours / 10:08 am Fri Jul 19, 2026"), HEAD, *TEXT).relation == "unknown"


@pytest.mark.parametrize("line", ["-- By Rita Moss Follow @ritamoss", "– Rita Moss, @ritamoss", "-- Rita Moss"])
def test_a_writer_behind_a_dash(line: str) -> None:
    assert found(HEAD, *TEXT, ("other", line)).relation == "original"


def test_a_writer_among_what_is_taken_for_text() -> None:
    rows: list[Row] = [HEAD, *TEXT, ("body", "Written by Rita Moss"), *[("body", f"Copy {n}") for n in range(9)]]
    assert found(*rows).relation == "original"
    assert found(*rows, ("body", "Written by Lou Finn"), *TEXT * 3).relation == "unknown"  # two: of two stories


def test_an_agencys_writer_right_behind_the_text() -> None:
    told = found(HEAD, *TEXT, ("promotion", "Rita Moss, IDG News Service"), ("promotion", "Jul 18, 2026 4:55 AM"))
    assert (told.relation, told.origin and told.origin.name) == ("wire", "IDG News Service")
    told = found(HEAD, *TEXT, ("promotion", "Rita Moss, IDG News Service"), ("promotion", "The tide is high"))
    assert told.relation == "unknown"


@pytest.mark.parametrize("teaser", ["Ag and Port Figures: Charting the Tides", "Rita Moss, IDG News Service"])
def test_of_dated_teasers_behind_the_text_none_is_a_line_of_makers(teaser: str) -> None:
    rows: list[Row] = [("promotion", teaser), ("promotion", "3/10/2026"), ("promotion", "The tide is high")]
    rows += [("promotion", "2/24/2026")]
    assert found(HEAD, *TEXT, *rows).relation == "unknown"
    assert found(HEAD, *TEXT, ("promotion", "3/13/2026"), *rows[:2]).relation == "unknown"


def test_a_byline_within_the_text_over_its_service() -> None:
    box: list[Row] = [("body", BODY * 2), ("body", "Keep to the shade.")]
    rows: list[Row] = [HEAD, *box, ("body", "By RITA MOSS"), ("body", "The New York Times News Service"), *LONG * 3]
    told = found(*rows)
    assert (told.relation, told.origin is not None) == ("republished", True)
    assert found(("byline", "By Lou Finn"), *rows).relation == "original"


def test_a_page_of_a_writer_in_the_head() -> None:
    for url, relation in (
        ("https://www.baypress.example/source/rita-moss", "original"),
        ("https://www.baypress.example/source/", "unknown"),
        ("https://www.facebook.example/people/rita-moss", "unknown"),
    ):
        whole = replace(page(HEAD, *TEXT), metas=(MetaTag(name="article:author", content=url),))
        assert provenance_of(whole, article(HEAD, *TEXT), None).relation == relation, url


def test_a_name_behind_the_date_by_where_it_links() -> None:
    line: Row = ("other", "2026年11月25日 18:57 海岸消息")
    own = {"海岸消息": "https://tech.baypress.example/"}
    assert found(HEAD, line, *EAST, links=own).relation == "original"
    other = page(HEAD, line, *EAST, links={"海岸消息": "https://m.coastwatch.example/1.html"})
    assert provenance_of(other, article(HEAD, line, *EAST), None).origin is None
    told = replace(other, metas=(MetaTag(name="article:author", content="海岸消息"),))
    named = provenance_of(told, article(HEAD, line, *EAST), None)
    assert (named.relation, named.origin and named.origin.name) == ("republished", "海岸消息")


def test_the_rest_under_the_same_title_elsewhere() -> None:
    line: Row = ("promotion", "Lire la suite sur Vague basse !")
    same = {"Vague basse": "https://vaguebasse.example/2026/the-port-is-shut-before-the-winter-storms"}
    told = found(HEAD, *LONG, line, links=same)
    assert (told.relation, told.origin and told.origin.name) == ("excerpt", "Vague basse")
    other = {"Vague basse": "https://vaguebasse.example/2026/another-story-of-the-sea"}
    assert found(HEAD, *LONG, line, links=other).relation == "unknown"


def test_a_companys_name_beside_an_agency_in_the_head() -> None:
    seen = Evidence(from_="meta", at="author")
    authors = (
        Author(name="PAP", kind="organisation", evidence=seen),
        Author(name="Grupa Morska Fala", kind="person", evidence=seen),
    )
    whole = article(HEAD, *TEXT, authors=authors)
    assert provenance_of(page(HEAD, *TEXT), whole, None).relation == "wire"


def test_translators_below_the_name_of_their_team() -> None:
    team: list[Row] = [("body", "Перевод"), ("body", "Harbour Team"), ("body", "Анна Клёнова <a@tarn.example>")]
    rows: list[Row] = [HEAD, *team]
    assert found(*rows, *TEXT).relation == "translation"
    assert found(*rows[:3], *TEXT).relation != "translation"
