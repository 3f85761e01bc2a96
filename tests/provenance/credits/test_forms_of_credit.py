"""Forms of credit in many languages, each alone on a page of Bay Press: the relation and the origin that it gives."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, json_ld, meta, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of

TEXT: list[Row] = [("body", BODY)] * 3
Case = tuple[Label, str, str | None]
"""Where a line stands, its words, and the origin that must be found: null where any will do or there is none."""

WIRE: list[Case] = [
    ("byline", "By Lou Finn, Reuters", "Reuters"),
    ("byline", "Lou Finn | AP", "Associated Press"),
    ("byline", "By The Associated Press", "Associated Press"),
    ("byline", "Associated Press", "Associated Press"),
    ("byline", "By Lou Finn of the Associated Press", "Associated Press"),
    ("byline", "Lou Finn / AFP", "Agence France-Presse"),
    ("byline", "Lou Finn (AFP)", "Agence France-Presse"),
    ("byline", "von dpa/lno", "Deutsche Presse-Agentur"),
    ("byline", "dpa", "Deutsche Presse-Agentur"),
    ("byline", "Quelle: dpa", "Deutsche Presse-Agentur"),
    ("byline", "AFP/Reuters", None),
    ("byline", "From wire reports", None),
    ("byline", "EFE", "Agencia EFE"),
    ("byline", "Agencias", None),
    ("byline", "Europa Press", "Europa Press"),
    ("byline", "di Redazione ANSA", "ANSA"),
    ("byline", "NTB", "NTB"),
    ("byline", "TT", "TT Nyhetsbyrån"),
    ("byline", "Ritzau", "Ritzau"),
    ("byline", "©AFP", "Agence France-Presse"),
    ("byline", "PTI", "Press Trust of India"),
    ("byline", "By ANI", "Asian News International"),
    ("byline", "Lou Finn, The Canadian Press", "The Canadian Press"),
    ("byline", "Lou Finn, PA Media", "PA Media"),
    ("byline", "Lou Finn, PA", "PA Media"),
    ("byline", "By Lou Finn, Bloomberg News", "Bloomberg"),
    ("byline", "By Lou Finn, Tribune News Service", "Tribune News Service"),
    ("body", "PARIS, March 3 (Reuters) - The port is shut.", "Reuters"),
    ("body", "PARIS (AFP) – The port is shut.", "Agence France-Presse"),
    ("body", "Berlin (dpa) - Der Hafen ist zu.", "Deutsche Presse-Agentur"),
    ("body", "Berlin/Bonn (dpa/AFP) - Der Hafen ist zu.", None),
    ("body", "Wien (APA) – Der Hafen ist zu.", "Austria Presse Agentur"),
    ("body", "ROMA (ANSA) - Il porto", "ANSA"),
    ("body", "(ANSA) - ROMA, 03 MAR - Il porto", "ANSA"),
    ("body", "Madrid, 3 mar (EFE).- El puerto", "Agencia EFE"),
    ("body", "MOSCOW, March 3. /TASS/. The port is shut.", "TASS"),
    ("body", "BEIJING, March 3 (Xinhua) -- The port", "Xinhua"),
    ("body", "New Delhi, Mar 3 (PTI) The port is shut.", "Press Trust of India"),
    ("body", "LISBOA (Lusa) — O porto", "Lusa"),
    ("credit", "dpa", "Deutsche Presse-Agentur"),
    ("credit", "(APA)", "Austria Presse Agentur"),
    ("credit", "SDA", "Keystone-SDA"),
    ("credit", "(SDA/sep)", "Keystone-SDA"),
    ("credit", "Source: AFP", "Agence France-Presse"),
    ("credit", "Fonte: ANSA", "ANSA"),
    ("credit", "Fuente: EFE", "Agencia EFE"),
    ("credit", "Bron: ANP", "Algemeen Nederlands Persbureau"),
    ("credit", "Kilde: Ritzau", "Ritzau"),
    ("credit", "Źródło: PAP", "Polska Agencja Prasowa"),
    ("credit", "© 2026 AFP", "Agence France-Presse"),
    (
        "credit",
        "Copyright 2026 The Associated Press. All rights reserved.",
        "Associated Press",
    ),
    ("credit", "© dpa-infocom, dpa:260303-99-1/1", "Deutsche Presse-Agentur"),
]
MIXED: list[Case] = [
    ("byline", "By Lou Finn with AFP", None),
    ("byline", "Lou Finn and agencies", None),
    ("byline", "Bay Press with agencies", None),
    ("byline", "Bay Press Staff and Wire Reports", None),
    ("byline", "Staff and wire services", None),
    ("byline", "Von Lou Finn und dpa", None),
    ("byline", "Von Lou Finn (mit dpa)", None),
    ("byline", "Par Lou Finn avec AFP", None),
    ("byline", "Bay Press avec AFP", None),
    ("byline", "Redacción / EFE", None),
]
MIXED_UNDER_A_BYLINE: list[Case] = [
    ("credit", "Additional reporting by Reuters", None),
    ("credit", "Additional reporting from AP", None),
    ("credit", "The Associated Press contributed to this report.", None),
    ("credit", "With files from The Canadian Press", None),
    ("credit", "Reuters contributed to this story", None),
    ("credit", "(With inputs from PTI)", None),
    ("credit", "(With PTI inputs)", None),
    ("credit", "(with agency inputs)", None),
    ("credit", "Con información de EFE", None),
    ("credit", "Com informações da Reuters", None),
    ("credit", "(mit Material von dpa)", None),
    ("credit", "mit Agenturen", None),
    ("credit", "Mit Agenturmaterial", None),
    ("credit", "Additional sources • AFP", None),
    ("credit", "Met medewerking van ANP", None),
]
REPUBLISHED: list[Case] = [
    ("byline", "By Lou Finn, CNN", "CNN"),
    ("byline", "By Lou Finn, The Washington Post", "The Washington Post"),
    ("byline", "Lou Finn, The New York Times", "The New York Times"),
    ("byline", "By Lou Finn, KFF Health News", "KFF Health News"),
    ("byline", "By Lou Finn, Coast Watch", "Coast Watch"),
    ("credit", "This article was originally published on Coast Watch.", "Coast Watch"),
    ("credit", "This article first appeared in the Coast Watch and is republished with permission.", "Coast Watch"),
    ("credit", "Originally published at coastwatch.example.", "coastwatch.example"),
    ("credit", "Republished with permission from Coast Watch.", "Coast Watch"),
    ("credit", "Reprinted courtesy of Coast Watch.", "Coast Watch"),
    ("credit", "This story is republished from Coast Watch under a Creative Commons license.", "Coast Watch"),
    (
        "credit",
        "This story was produced by Coast Watch, a nonprofit newsroom, and is republished here with permission.",
        "Coast Watch",
    ),
    ("credit", "This story was produced by Coast Watch and reviewed and distributed by Stacker.", "Coast Watch"),
    (
        "credit",
        "This story originally appeared on Coast Watch and was distributed in partnership with Stacker Studio.",
        "Coast Watch",
    ),
    ("credit", "This article was written by Lou Finn and originally appeared in Coast Watch.", "Coast Watch"),
    ("credit", "Cross-posted from Coast Watch.", "Coast Watch"),
    ("credit", "A version of this story first appeared in Coast Watch.", "Coast Watch"),
    ("credit", "Dieser Artikel erschien zuerst bei Coast Watch.", "Coast Watch"),
    ("credit", "Dieser Text ist zuerst in der „Küstenwacht“ erschienen.", "Küstenwacht"),
    ("credit", "Erstmals veröffentlicht bei Coast Watch", "Coast Watch"),
    ("credit", "Dieser Beitrag wurde von Coast Watch übernommen.", "Coast Watch"),
    ("credit", "Cet article a d’abord été publié sur Coast Watch.", "Coast Watch"),
    (
        "credit",
        "Cet article est republié à partir de The Conversation sous licence Creative Commons.",
        "The Conversation",
    ),
    ("credit", "Este artículo fue publicado originalmente en Coast Watch.", "Coast Watch"),
    ("credit", "Este artigo foi publicado originalmente no Coast Watch.", "Coast Watch"),
    ("credit", "Questo articolo è stato pubblicato originariamente su Coast Watch.", "Coast Watch"),
    ("credit", "Dit artikel verscheen eerder in Coast Watch.", "Coast Watch"),
    ("credit", "Artikeln publicerades först i Coast Watch.", "Coast Watch"),
    ("credit", "Denne artikkelen ble først publisert i Coast Watch.", "Coast Watch"),
    ("credit", "Artykuł ukazał się pierwotnie w Coast Watch.", "Coast Watch"),
    ("byline", "By Coast Watch Press Release", "Coast Watch"),
    ("body", "LIMA, March 3, 2026 /PRNewswire/ -- Tide Line, a leading", None),
]
ORIGINAL: list[Case] = [
    ("byline", "By Lou Finn, Staff Writer", None),
    ("byline", "By Lou Finn, MD", None),
    ("byline", "By Lou Finn, Special to Bay Press", None),
    ("byline", "By Lou Finn, Professor of Law, Quill University", None),
]
ORIGINAL_UNDER_A_BYLINE: list[Case] = [
    ("credit", "Dan Roe contributed to this report.", None),
    ("credit", "Image credit: AP Photo/Dan Roe", None),
    ("author_note", "Lou Finn is a reporter who previously worked for Reuters and the Associated Press.", None),
    ("author_note", "Lou Finn's work has appeared in The Guardian and The New York Times.", None),
    ("footer", "© 2026 Bay Press. AP contributed. Material from Associated Press is Copyright 2026", None),
]
UNKNOWN: list[Case] = [
    ("body", "NEW DELHI: The port is shut, according to Reuters.", None),
    ("credit", "(Reporting by Lou Finn in Lima; Editing by Dan Roe)", None),
    ("credit", "A version of this story appeared in print on March 3.", None),
]
TRANSLATION: list[Case] = [
    ("credit", "Translated from Spanish by Dan Roe.", None),
    ("credit", "Aus dem Englischen von Dan Roe", None),
    ("credit", "Traducción de Dan Roe", None),
    ("credit", "Traduit de l’anglais par Dan Roe", None),
    ("credit", "Vertaling: Dan Roe", None),
    ("credit", "Übersetzung: Dan Roe. Zuerst erschienen in Coast Watch.", "Coast Watch"),
]
EXCERPT: list[Case] = [
    ("credit", "Excerpted from “Salt” by Lou Finn. Copyright 2026. Published by Quill House.", "Quill House"),
    ("credit", "This is an edited extract from Salt by Lou Finn (Quill House, £20).", "Quill House"),
    ("credit", "Auszug aus: „Salz“, Lou Finn, Quill Verlag", "Quill Verlag"),
]


ALONE: dict[str, list[Case]] = {
    "wire": WIRE,
    "mixed": MIXED,
    "republished": REPUBLISHED,
    "original": ORIGINAL,
    "unknown": UNKNOWN,
    "translation": TRANSLATION,
    "excerpt": EXCERPT,
}
BENEATH: dict[str, list[Case]] = {
    "mixed": MIXED_UNDER_A_BYLINE,
    "original": ORIGINAL_UNDER_A_BYLINE,
}


def read(case: Case, byline: str | None) -> tuple[str, str | None]:
    """What a page gives whose only sign is the case's line: bylines and datelines before the text, others behind it."""
    label, words, _ = case
    said: list[Row] = [(label, words)]
    rows = [*said, *TEXT] if label in ("byline", "body") else [*TEXT, *said]
    rows = [("byline", byline), *rows] if byline else rows
    found = provenance_of(page(*rows), article(*rows), None)
    return found.relation, (found.origin.name or found.origin.domain) if found.origin else None


def listed(tables: dict[str, list[Case]]) -> list[tuple[str, Case]]:
    return [(relation, case) for relation, cases in tables.items() for case in cases]


@pytest.mark.parametrize(
    ("relation", "case"), listed(ALONE), ids=lambda one: one if isinstance(one, str) else one[1][:30]
)
def test_a_line_alone(relation: str, case: Case) -> None:
    found, origin = read(case, None)
    assert found == relation
    assert case[2] in (None, origin)


@pytest.mark.parametrize(
    ("relation", "case"), listed(BENEATH), ids=lambda one: one if isinstance(one, str) else one[1][:30]
)
def test_a_line_under_a_byline(relation: str, case: Case) -> None:
    assert read(case, "By Lou Finn") == (relation, None)


SHORT: list[Row] = [("body", "The port is shut.")]


@pytest.mark.parametrize(
    "line", ["Read the full story at Coast Watch.", "Continue reading at Coast Watch", "Read more at Coast Watch"]
)
def test_a_short_text_that_goes_on_elsewhere(line: str) -> None:
    rows: list[Row] = [*SHORT, ("credit", line)]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("excerpt", "Coast Watch")


def test_read_more_under_a_whole_text_is_a_link() -> None:
    rows: list[Row] = [("body", BODY * 25), ("credit", "Read more at Coast Watch")]
    assert provenance_of(page(*rows), article(*rows), None).relation == "unknown"


def test_the_words_press_release_need_a_sender() -> None:
    rows: list[Row] = [("byline", "Press release"), *TEXT]
    assert provenance_of(page(*rows), article(*rows), None).origin is None
    rows.append(("credit", "SOURCE Coast Watch Inc."))
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch Inc")


# What looked like a credit on pages of the corpora and was none.


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("author_note", "Originally from central Varro, she now lives on the coast with her dog."),
        ("other", "Originally Posted by harbourmaster"),
        ("other", "AP"),
    ],
)
def test_no_credit(label: Label, line: str) -> None:
    rows: list[Row] = [*TEXT, (label, line)]
    assert provenance_of(page(*rows), article(*rows), None).relation == "unknown"


def test_what_several_others_posted_is_no_credit() -> None:
    rows: list[Row] = [
        *TEXT,
        ("other", "via Tide Notes December 12, 2025"),
        ("other", "via Harbour Blog August 25, 2025"),
    ]
    assert provenance_of(page(*rows), article(*rows), None).origin is None


def test_letters_behind_a_name_are_no_agency() -> None:
    rows: list[Row] = [("byline", "Lou Finn, CPP, PSP"), *TEXT, ("author_note", "Lou Finn, CPP, PSP")]
    made = article(*rows, authors=(author("Lou Finn"), author("PSP", kind="organisation")))
    assert provenance_of(page(*rows), made, None).relation == "original"


def test_a_list_of_articles_has_no_writer() -> None:
    text: Row = ("body", BODY)
    rows: list[Row] = [
        text,
        text,
        text,
        ("byline", "By Lou Finn, AP"),
        text,
        ("byline", "By Dan Roe, AP"),
        text,
        text,
        text,
    ]
    assert provenance_of(page(*rows), article(*rows), None).origin is None


def test_a_credit_behind_the_authors_note_in_the_bodys_last_block() -> None:
    note = (
        "Lou Finn wrote three plays on tides. " * 9 + "Excerpted from Salt, published in Varro by Quill House (2024)."
    )
    rows: list[Row] = [("byline", "By Lou Finn"), *TEXT, ("body", note)]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("excerpt", "Quill House")


def test_a_holder_who_gave_leave() -> None:
    rows: list[Row] = [*TEXT, ("rights", "© Copyright 2026 Coast Watch Inc. Used and/or modified with permission.")]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch")


def test_an_agency_beside_the_own_desk_in_json_ld() -> None:
    makers = (author("Deutsche Presse-Agentur", kind="organisation"), author("BP-Redaktion", kind="desk"))
    found = provenance_of(page(*TEXT), article(*TEXT, authors=makers), None)
    assert (found.relation, found.origin) == ("mixed", None)


def test_the_publisher_in_json_ld_is_this_outlet_by_another_name() -> None:
    node = json_ld(publisher={"name": "Hafenblatt", "url": "https://www.baypress.example/"})
    made = article(*TEXT, json_ld=0, authors=(author("Hafenblatt", kind="organisation"),))
    found = provenance_of(page(*TEXT, json_ld=(node,)), made, None)
    assert (found.relation, found.origin) == ("original", None)
    elsewhere = json_ld(publisher={"name": "Hafenblatt", "url": "https://hafenblatt.example/"})
    assert provenance_of(page(*TEXT, json_ld=(elsewhere,)), made, None).relation != "original"


def test_an_author_in_the_head_alone() -> None:
    found = provenance_of(page(*TEXT, metas=(meta("author", "loufinn"),)), article(*TEXT), None)
    assert (found.relation, found.origin) == ("original", None)
    agency = provenance_of(page(*TEXT, metas=(meta("author", "AFP"),)), article(*TEXT), None)
    assert agency.relation != "original"


def test_material_named_before_the_text() -> None:
    first: Row = ("body", "Mit Informationen der Nachrichtenagenturen AFP und dpa. Nicht alles ist geprüft.")
    rows: list[Row] = [("byline", "Lou Finn"), first, *TEXT]
    assert provenance_of(page(*rows), article(*rows), None).relation == "mixed"


def test_another_outlet_beside_the_own_name() -> None:
    rows: list[Row] = [*TEXT, ("body", "Bay Press / Coast Herald")]
    assert provenance_of(page(*rows), article(*rows), None).relation == "mixed"


def test_a_text_that_also_runs_elsewhere_is_original() -> None:
    for line in (
        "This article is being cross-posted on the Coast Watch blog.",
        "This story also appeared in Coast Watch",
    ):
        rows: list[Row] = [*TEXT, ("credit", line)]
        assert provenance_of(page(*rows), article(*rows), None).relation == "original", line


def test_the_number_of_a_press_release_is_nobody() -> None:
    rows: list[Row] = [("other", "Press Release Number: EHD20050608"), *TEXT]
    assert provenance_of(page(*rows), article(*rows), None).origin is None
