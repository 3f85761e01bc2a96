"""Lines that name agencies, as outlets in many countries print them: each alone on a page of Bay Press."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.provenance import provenance_of
from onrecord.provenance.lexicon.agencies import agency_named

TEXT: list[Row] = [("body", BODY)] * 3
Table = dict[str, list[str]]

BYLINES: Table = {
    "wire": [
        "Agence France-Presse in Kyiv",
        "Reuters in London",
        "AFP in Lima",
        "By Lou Finn, AP Technology Writer",
        "By LOU FINN AP Business Writer",
        "By LOU FINN and DAN ROE Associated Press",
        "ANI | Updated: Mar 3, 2026 10:00 IST",
        "By PTI | 3 Mar 2026",
        "PTI Lucknow",
        "Press Trust of India | New Delhi",
        "Agencies",
        "IANS",
        "La Presse Canadienne",
        "Canadian Press",
        "ats/afp",
        "SDA-ATS",
        "Keystone-SDA",
        "dpa-AFX",
        "AP/dpa",
        "KNA/epd",
        "Von epd",
        "AFP / Madrid",
        "EFE Madrid",
        "Madrid - EFE",
        "Agencia EFE",
        "NTB-AFP",
        "NTB – Oslo",
        "TT-Reuters",
        "Ritzau/AFP",
        "BNS",
        "ELTA",
        "PAP",
        "ČTK",
        "MTI",
        "Hina",
        "ТАСС",
        "РИА Новости",
        "Интерфакс",
        "İHA",
        "DHA",
        "AA",
        "Kaynak: AA",
        "연합뉴스",
        "共同通信",
        "新华社",
        "来源：新华社",
        "时间 2026-03-03 来源：新华网",
        "Text: dpa",
        "Von Lou Finn, dpa",
        "Von Lou Finn und Dan Roe, dpa",
        "Von Lou Finn/dpa",
        "Lou Finn, AFP",
        "bp/dpa",
    ],
    "mixed": [
        "Bay Press staff and agency",
        "Lou Finn and agencies in Lima",
        "Staff and agencies in Lima",
        "Lou Finn avec AFP",
        "L.F. avec AFP",
        "Par Bay Press (avec AFP)",
        "Bay Press/AFP",
        "Bay Press (dpa)",
        "red/dpa",
        "red, APA",
        "Redaktion/dpa",
        "Online-Redaktion mit dpa",
        "Newsdesk with Reuters",
    ],
    "original": [
        "Our Correspondent",
        "Staff Reporter",
        "Redacción",
        "Redazione",
        "Bay Press",
    ],
}

DATELINES: Table = {
    "wire": [
        "ANKARA (AA) -",
        "(서울=연합뉴스) 김철수 기자 =",
        "【ワシントン共同】",
        "【ロンドン時事】",
        "新华社北京3月3日电",
        "中新社北京3月3日电",
        "МОСКВА, 3 марта — РИА Новости.",
        "МОСКВА, 3 марта. /ТАСС/.",
        "LONDON, March 3 (Reuters) –",
        "Lima, Mar 3 (EFE).-",
        "PARIS — (AFP) —",
        "LIMA (AFP) -",
        "Roma, 3 mar. (askanews) -",
        "Milano, 3 mar. (Adnkronos) -",
        "(Adnkronos) -",
        "Warszawa (PAP) –",
        "OSLO (NTB):",
        "STOCKHOLM. (TT)",
        "BRUSSEL (BELGA) -",
        "DEN HAAG (ANP) -",
        "KUALA LUMPUR, March 3 (Bernama) --",
        "TOKYO (Kyodo) --",
        "SEOUL, March 3 (Yonhap) --",
        "JERUSALEM (JTA) —",
        "VATICAN CITY (CNS) --",
        "SYDNEY, AAP -",
        "LIMA (dpa) -",
        "HAMBURG dpa |",
        "BERLIN afp |",
    ],
    "republished": [
        "UNITED NATIONS, Mar 3 (IPS) -",
        "WASHINGTON (CNN) --",
    ],
    "unknown": [
        "BERLIN taz |",
    ],
}

ENDS: Table = {
    "wire": [
        "(dpa)",
        "(AFP)",
        "(ANSA).",
        "(EFE)",
        "(SDA)",
        "(APA)",
        "(共同)",
        "(dpa/lf)",
        "/dpa",
        "- AP",
        "— Reuters",
        "- Bernama",
    ],
    "mixed": [
        "(APA/Red.)",
    ],
    "unknown": [
        "(lf)",
        "ANI",
    ],
}

CREDITS: Table = {
    "wire": [
        "ats",
        "Keystone-SDA",
        "(AFP/Reuters)",
        "dpa/AFP/lf",
        "AFP, Reuters",
        "Agencies",
        "© dpa",
        "© 2026 dpa Deutsche Presse-Agentur GmbH",
        "© Agence France-Presse",
        "© Reuters",
        "© 2026 The Canadian Press",
        "This report by The Canadian Press was first published March 3, 2026.",
        "Content provided by The Canadian Press",
        "(This story has not been edited by Bay Press staff and is auto-generated from a syndicated feed - PTI)",
        "Published by special arrangement with PTI",
        "This article has been generated from a news agency feed without modifications to the text.",
        "Dieser Artikel stammt von der Nachrichtenagentur dpa und wurde automatisch übernommen.",
    ],
    "mixed": [
        "Mit Material der dpa",
        "Quelle: Bay Press/dpa",
        "Cet article a été publié avec l’AFP",
        "Dieser Beitrag enthält Material der dpa.",
    ],
    "unknown": [
        "The Canadian Press, published March 3",
        "Diese Meldung wurde mit KI-Unterstützung aus dpa-Material erstellt.",
        "*This story was written by Coast Watch.",
    ],
}

UNDERS: Table = {
    "mixed": [
        "dpa/red",
    ],
}


def relation_of(*rows: Row) -> str:
    return provenance_of(page(*rows), article(*rows), None).relation


def listed(table: Table) -> list[tuple[str, str]]:
    return [(relation, line) for relation, lines in table.items() for line in lines]


@pytest.mark.parametrize(("relation", "line"), listed(BYLINES))
def test_byline(relation: str, line: str) -> None:
    assert relation_of(("byline", line), *TEXT) == relation


@pytest.mark.parametrize(("relation", "line"), listed(DATELINES))
def test_dateline(relation: str, line: str) -> None:
    assert relation_of(("body", f"{line} The port is shut, and nobody knows for how long."), *TEXT) == relation


@pytest.mark.parametrize(("relation", "line"), listed(ENDS))
def test_behind_the_last_sentence(relation: str, line: str) -> None:
    assert relation_of(*TEXT, ("body", f"{BODY} {line}")) == relation


@pytest.mark.parametrize(("relation", "line"), listed(CREDITS))
def test_credit_behind_the_text(relation: str, line: str) -> None:
    assert relation_of(*TEXT, ("credit", line)) == relation


@pytest.mark.parametrize(("relation", "line"), listed(UNDERS))
def test_credit_under_a_byline(relation: str, line: str) -> None:
    assert relation_of(("byline", "By Lou Finn"), *TEXT, ("credit", line)) == relation


def test_the_supplier_of_an_unread_feed_is_the_origin() -> None:
    rows: list[Row] = [*TEXT, ("credit", "(This story is auto-generated from a syndicated feed of PTI.)")]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Press Trust of India")


def test_read_more_before_the_words_press_release_is_no_sender() -> None:
    rows: list[Row] = [*TEXT, ("other", "Read More Press Release")]
    assert provenance_of(page(*rows), article(*rows), None).origin is None


@pytest.mark.parametrize(
    ("words", "name"),
    [("Afp", "Agence France-Presse"), ("Dpa", "Deutsche Presse-Agentur"), ("Efe", None), ("Ani", None)],
)
def test_a_code_written_as_a_word_where_it_is_none(words: str, name: str | None) -> None:
    found = agency_named(words)
    assert (found and found.name) == name
