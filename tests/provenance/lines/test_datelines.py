"""Datelines with an agency in them, and brackets that hold something else."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.provenance import provenance_of

AGENCIES = [
    ("LIMA (AP) — The port is shut.", "Associated Press"),
    ("BERLIN (dpa/lno) - Der Hafen ist zu.", "Deutsche Presse-Agentur"),
    ("Berlin (dpa) – Der Hafen ist zu.", "Deutsche Presse-Agentur"),
    ("LONDON, March 3 (Reuters) - The port is shut.", "Reuters"),
    ("(Reuters) - The port is shut.", "Reuters"),
    ("PARIS, 3 mars (AFP) - Le port est fermé.", "Agence France-Presse"),
    ("Madrid, 3 mar (EFE).- El puerto está cerrado.", "Agencia EFE"),
    ("(ANSA) - ROMA, 03 MAR - Il porto è chiuso.", "ANSA"),
    ("Oslo (NTB): Havnen er stengt.", "NTB"),
    ("NEW DELHI, Mar 3 (PTI) The port is shut.", "Press Trust of India"),
    ("MANILA, Philippines (AP) — The port is shut.", "Associated Press"),
    ("MOSCOW, March 3. /TASS/. The port is shut.", "TASS"),
    ("【ロンドン共同】港は閉まっている。", "Kyodo News"),
    ("新华社北京4月24日电 港口关闭。", "Xinhua"),
    ("(서울=연합뉴스) 항구가 닫혔다.", "Yonhap"),
    ("STOCKHOLM (TT) – Hamnen är stängd.", "TT Nyhetsbyrån"),
]
OTHERS = [
    "VIJAYAWADA (AP) — The port is shut.",
    "Guntur (AP) — The port is shut.",
    "SCRANTON (PA) — The port is shut.",
    "In Guntur (AP) the port is shut.",
    "The governor of the state (PA) said so.",
    "PARIS (Texas) — The port is shut.",
    "The Alpine Association (AA) has said that it is shut.",
    "PORTLAND — The port is shut, officials told AP (which had asked).",
    "Ms Moss (pictured) - The port is shut.",
]


@pytest.mark.parametrize(("first", "name"), AGENCIES)
def test_an_agencys_dateline(first: str, name: str) -> None:
    rows: list[Row] = [("byline", "By DAN ROE"), ("body", first), ("body", BODY)]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("wire", name)


@pytest.mark.parametrize("first", OTHERS)
def test_other_brackets(first: str) -> None:
    rows: list[Row] = [("byline", "By DAN ROE"), ("body", first), ("body", BODY)]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin) == ("original", None)


def test_the_dateline_that_the_article_gives() -> None:
    rows: list[Row] = [("byline", "By DAN ROE"), ("body", BODY)]
    found = provenance_of(page(*rows), article(*rows, dateline="LIMA (AP) —"), None)
    assert found.relation == "wire"


def test_a_dateline_behind_a_correction() -> None:
    rows: list[Row] = [
        ("body", "CORRECTS the number of ships."),
        ("body", "LIMA (AP) — The port is shut."),
        ("body", BODY),
    ]
    assert provenance_of(page(*rows), article(*rows), None).relation == "wire"


def test_an_agency_of_no_list_needs_a_second_sign() -> None:
    first = "CARROW, March 5 (Petrel) - The port is shut."
    rows: list[Row] = [("body", first), ("body", BODY), ("rights", "© 2026 Petrel. Not to be rewritten.")]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Petrel")
    assert found.confidence > 0.9
    alone = provenance_of(page(*rows[:2]), article(*rows[:2]), None)
    assert alone.confidence < 0.7


def test_on_the_agencys_own_site_its_text_is_original() -> None:
    rows: list[Row] = [
        ("byline", "By DAN ROE"),
        ("body", "LIMA (AP) — The port is shut."),
        ("credit", "Copyright 2026 The Associated Press. All rights reserved."),
    ]
    found = provenance_of(
        page(*rows, url="https://apnews.com/article/1"), article(*rows, outlet="AP News", domain="apnews.com"), None
    )
    assert (found.relation, found.origin) == ("original", None)


def test_the_trailer_of_another_agencys_own_report() -> None:
    rows: list[Row] = [
        ("byline", "By Dan Roe"),
        ("body", "CARROW (Bay Press) - The port is shut."),
        ("body", BODY),
        ("credit", "(Reporting by Dan Roe; Editing by Ana Luz)"),
    ]
    assert provenance_of(page(*rows), article(*rows), None).relation == "original"


@pytest.mark.parametrize("ending", ["It opens on Friday. (dpa)", "It opens on Friday.” (APA/dpa)", "It opens. dpa/mer"])
def test_a_code_behind_the_last_sentence(ending: str) -> None:
    rows: list[Row] = [("body", BODY), ("body", ending)]
    assert provenance_of(page(*rows), article(*rows), None).relation == "wire"


@pytest.mark.parametrize("ending", ["He plays for Brighton (PA)", "It opens on Friday. (kas)", "He is a member (SPD)."])
def test_other_brackets_at_the_end(ending: str) -> None:
    rows: list[Row] = [("byline", "By Dan Roe"), ("body", BODY), ("body", ending)]
    assert provenance_of(page(*rows), article(*rows), None).relation == "original"


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Associated Press - The port is shut.", "Associated Press"),
        ("Agência Brasil – O porto está fechado.", "Agência Brasil"),
        ("The Port - The port is shut.", None),
        ("Associated Press-owned papers are shut.", None),
    ],
)
def test_an_agencys_name_without_a_place(first: str, name: str | None) -> None:
    rows: list[Row] = [("headline", "Shut"), ("body", first), ("body", BODY)]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.origin and found.origin.name) == name
