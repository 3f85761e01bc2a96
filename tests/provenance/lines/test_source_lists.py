"""Lists of sources, under a heading and in one line; who sold a text on; what else first appeared elsewhere."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, SEEN, Row, article, author, page

from onrecord.evidence import evidence
from onrecord.provenance import provenance_of
from onrecord.provenance.credits.credit_sentence import CreditSentence
from onrecord.provenance.credits.other_works import is_of_other_work
from onrecord.provenance.credits.syndicates import distributed_sign
from onrecord.provenance.lines.places import Line
from onrecord.provenance.lines.source_lists import LISTED, is_source, under_heading
from onrecord.provenance.names.makers import Part
from onrecord.provenance.signs import Own, Sign, own_of

TEXT: list[Row] = [("body", BODY)] * 4


def own(writer: str | None = None) -> Own:
    """Who Bay Press is, with a writer's name or none."""
    authors = (author(writer),) if writer else ()
    return own_of(page(*TEXT), article(*TEXT, authors=authors))


def key_under(*lines: str, at: int | None = None, key: str = "end-code", writer: str | None = None) -> str:
    """The key that a sign of the last of `lines`, or of line `at`, gets behind a text of four blocks."""
    rows: list[Row] = [*TEXT, *((("other", line)) for line in lines)]
    block = len(TEXT) + (len(lines) - 1 if at is None else at)
    sign = Sign(key=key, name="Reuters", agency=True, evidence=evidence("visible", block, lines[-1]))
    return under_heading(sign, page(*rows), own(writer))


@pytest.mark.parametrize("heading", ["Sources", "Quellen:", "Weitere Quellen", "Our sources:", "ŹRÓDŁA", "Источники:"])
def test_an_agency_among_others_under_a_heading_is_one_source_of_several(heading: str) -> None:
    assert key_under(heading, "Harbour Office", "Reuters") == LISTED
    assert key_under(heading, "Reuters", "Harbour Office", at=1) == LISTED


def test_an_agency_alone_under_a_heading_supplied_the_text_or_helped() -> None:
    assert key_under("Sources", "Reuters") == "source-agency"
    assert key_under("Sources", "Reuters", "AFP", at=1) == "source-agency"
    assert key_under("Sources", "Reuters", writer="Rita Moss") == "contributed-agency"


def test_an_address_under_the_heading_is_a_source_too() -> None:
    assert key_under("Sources", "https://dunes.example/wall", "Reuters") == LISTED
    assert key_under("Sources", "1 https://dunes.example/wall", "Reuters") == LISTED
    assert key_under("Sources", "1 and 2", "Reuters") == "source-agency"


@pytest.mark.parametrize("line", ["The wall", "Sources of pride", "Resources", "The sources said so"])
def test_under_another_heading_a_sign_stays_what_it_is(line: str) -> None:
    assert key_under(line, "Harbour Office", "Reuters") == "end-code"


def test_a_paragraph_between_parts_an_agency_from_the_heading() -> None:
    assert key_under("Sources", BODY * 3, "Harbour Office", "Reuters") == "end-code"
    assert key_under("Sources", "h" * 160, "Reuters") != "end-code"
    assert key_under("Sources", "h" * 161, "Reuters") == "end-code"


def test_a_heading_far_above_is_another_list_s() -> None:
    items = ["Harbour Office"] * 7
    assert key_under("Sources", *items, "Reuters") == LISTED
    assert key_under("Sources", *items, "Harbour Office", "Reuters") == "end-code"


def test_an_element_of_another_kind_ends_the_list() -> None:
    rows: list[Row] = [*TEXT, ("other", "Sources"), ("other", "Reuters"), ("other", "Harbour Office")]
    looked = page(*rows)
    blocks = list(looked.blocks)
    blocks[6] = replace(blocks[6], tag="h2")
    sign = Sign(key="end-code", name="Reuters", evidence=evidence("visible", 5, "Reuters"))
    assert under_heading(sign, looked, own()) == LISTED
    parted = replace(looked, blocks=tuple(blocks))
    assert under_heading(sign, parted, own()) == "source-agency"


def test_signs_of_other_kinds_and_places_are_left_as_they_are() -> None:
    assert key_under("Sources", "Harbour Office", "Reuters", key="republished-from") == "republished-from"
    looked = page(*TEXT, ("other", "Sources"), ("other", "Harbour Office"), ("other", "Reuters"))
    for seen in (SEEN, evidence("meta", None, "Reuters"), evidence("visible", 99, "Reuters")):
        assert under_heading(Sign(key="end-code", evidence=seen), looked, own()) == "end-code"


@pytest.mark.parametrize(
    ("part", "is_one"),
    [
        (Part(",", "person", "Harbour Office"), True),
        (Part(",", "noise", "harbour office"), True),
        (Part(",", "noise", "dates"), False),
        (Part(",", "noise", "datesx"), True),
        (Part(",", "outlet", "Coast Herald"), True),
        (Part(",", "outlet", "BBC"), True),
        (Part(",", "person", "ONS"), False),
        (Part(",", "person", "Ons"), False),
        (Part(",", "person", "Bay Press"), False),
        (Part(",", "person", "Eigene Recherche"), False),
        (Part(",", "person", "Rita Moss"), False),
        (Part(",", "agency", "Reuters"), False),
        (Part(",", "own", "Redaktion"), False),
    ],
)
def test_what_of_a_list_is_a_source(part: Part, is_one: bool) -> None:
    assert is_source(part, own("Rita Moss")) is is_one


def distributed(name: str, text: str, writer: str | None = None) -> Sign | None:
    """The sign of a line by which `name` distributes a text."""
    line = Line(text, "credit", 5, after=True)
    said = CreditSentence(text, line, own(writer), evidence("visible", 5, text), text)
    return distributed_sign(name, said)


@pytest.mark.parametrize(
    ("name", "text", "origin"),
    [
        ("Tern Features Syndicate", "© 2026 Coast Watch. Distributed by Tern Features Syndicate", "Coast Watch"),
        ("Tern Features Syndicate", "(c) Coast Watch, distributed by Tern Features Syndicate", "Coast Watch"),
        (
            "Tern Features Syndicate",
            "Copyright 2026 by Coast Watch. Distributed by Tern Features Syndicate",
            "Coast Watch",
        ),
        ("Tern Features Syndicate", "Distributed by Tern Features Syndicate", "Tern Features Syndicate"),
        ("Tern Films", "© 2026 Coast Watch. Distributed by Tern Films", "Coast Watch"),
        ("Coast Herald", "Distributed exclusively by Coast Herald", "Coast Herald"),
        ("Project Syndicate", "Syndicated by Project Syndicate", "Project Syndicate"),
        ("Reuters", "Distributed by Reuters", "Reuters"),
    ],
)
def test_whose_a_distributed_text_is(name: str, text: str, origin: str) -> None:
    sign = distributed(name, text)
    assert sign
    assert (sign.key, sign.name, sign.own) == ("distributed", origin, False)


def test_goods_are_distributed_too() -> None:
    assert distributed("Tern Films", "Distributed by Tern Films") is None


def test_this_outlet_s_own_text_sold_to_others() -> None:
    sign = distributed("Tern Features Syndicate", "© 2026 Bay Press. Distributed by Tern Features Syndicate")
    assert sign
    assert (sign.own, sign.key) == (True, "also-elsewhere")


def test_a_writer_who_keeps_the_rights_is_no_outlet() -> None:
    sign = distributed("Tern Syndicate", "© 2026 Rita Moss. Distributed by Tern Syndicate", "Rita Moss")
    assert sign
    assert sign.name == "Tern Syndicate"
    told = "© 2026 Rita Moss. Distributed by Tern Syndicate. Moss is a columnist."
    sign = distributed("Tern Syndicate", told)
    assert sign
    assert sign.name == "Tern Syndicate"
    assert distributed("Tern Films", "© 2026 Rita Moss. Distributed by Tern Films", "Rita Moss") is None


def test_a_holder_named_behind_the_distributor_is_another_s() -> None:
    sign = distributed("Tern Syndicate", "Distributed by Tern Syndicate © 2026 Coast Watch")
    assert sign
    assert sign.name == "Tern Syndicate"


@pytest.mark.parametrize(
    "before",
    ["The findings were ", "Her book was ", "Die Studie ist ", "Les données ont été ", "Los datos fueron ",
     "I dati sono stati ", "Os números foram ", "De cijfers zijn ", "Undersökningen är ", "Dane zostały ",
     "Данные были "],
)  # fmt: skip
def test_something_else_that_first_appeared_elsewhere(before: str) -> None:
    assert is_of_other_work(before)


@pytest.mark.parametrize(
    "before",
    ["", "This article was ", "An article on the findings was ", "The essay, with its photos, was ",
     "Dieser Artikel über die Studie ist ", "Este texto con los datos fue ", "It was "],
)  # fmt: skip
def test_this_text_whatever_it_speaks_of(before: str) -> None:
    assert not is_of_other_work(before)


def test_a_desk_s_list_of_sources_under_a_heading_leaves_open_whose_text_it_is() -> None:
    rows: list[Row] = [("byline", "Redaktion"), *TEXT, ("body", "Quellen:"), ("body", "Hafenamt Tarn"), ("body", "dpa")]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin) == ("unknown", None)
