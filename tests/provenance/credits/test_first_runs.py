"""Where a text ran first, as blogs and small sites say it: in print, as a post, on the writer's own site."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, author, page, told

from onrecord.provenance import provenance_of
from onrecord.provenance.names.origin_names import clean_name
from onrecord.record import Provenance

HEAD: Row = ("headline", "The wall is raised")
TEXT: list[Row] = [("body", BODY)] * 4
THERE = "https://duneblog.example/walls"


def read(*rows: Row, **fields: Any) -> Provenance:
    """What the page of a headline and `rows` tells."""
    return provenance_of(page(HEAD, *rows, **fields), article(HEAD, *rows), None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("This article was originally published in print in Coast Quarterly Issue 14 on 2012-09.", "Coast Quarterly"),
        ("Originally published in duneNOTES 152.2", "duneNOTES"),
        ("This essay first appeared in Coast Quarterly May 1994.", "Coast Quarterly"),
        ("This essay was first published in Coast Quarterly nr. 95, November 1982.", "Coast Quarterly"),
        (
            "A version of this article originally appeared as the Sea Wall Alliance blog post Raising It.",
            "Sea Wall Alliance",
        ),
        ("This article originally appeared as a guest post on Coast Watch.", "Coast Watch"),
        ("This story was originally published in Girls of the Dunes a Medium publication", "Girls of the Dunes"),
        (
            "This post is being republished with permission from our friends at Finding Dunes.",
            "Finding Dunes",
        ),
        ("This blog post is syndicated from a post on Rita Moss's blog, written on 27 July.", "Rita Moss"),
        ("[Cross-posted from dunes.example]", "dunes.example"),
        ("Cet article a été publié initialement dans le n°29 de «La Dune», paru en mars.", "La Dune"),
        ("This article was produced by Coast & Tern. It is republished here with permission.", "Coast & Tern"),
        ("This story was written by Rita Moss for Coast & Tern and is republished here.", "Coast & Tern"),
        (
            "This story was written by Rita Moss for the Dune Letter, her own, and is republished with permission.",
            "Dune Letter",
        ),
        ("First published Jan. 4, 2026, in Coast Quarterly.", "Coast Quarterly"),
        ("Оригинал статьи опубликован в Дюнном вестнике на Хабре.", "Дюнном вестнике"),
        ("Dieser Artikel erschien zuerst auf Deutsch im Dünentagebuch.", "Dünentagebuch"),
        ("Publicado originalmente em: dunas.example/2016/muros", "dunas.example"),
        ("Publicado originalmente em 12 de maio de 2026 por Jornal das Dunas.", "Jornal das Dunas"),
        ("La version d’origine de cet article est parue sur Le Courrier des Dunes.", "Le Courrier des Dunes"),
        ("Artikel ini telah tayang di Pesisir.example dengan judul Tembok Laut.", "Pesisir.example"),
        ("Berita ini sudah dimuat di Harian Pesisir.", "Harian Pesisir"),
        ("Оригинал статьи опубликован в Дюнном вестнике.", "Дюнном вестнике"),
        ("Оригинал статьи опубликован по ссылке https://dunes.example/wall", "dunes.example"),
    ],
)
def test_first_elsewhere(line: str, origin: str) -> None:
    assert told(read(*TEXT, ("body", line))) == ("republished", origin)


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published in May 2024.",
        "This post was originally published on my blog.",
        "First published in the Bay Press Journal (November 2025); refreshed since.",
        "Originally published here on 3 May.",
        "This post was originally published on the 21st of June 2017 and updated on the 18th of July.",
        "This post was first published on the 3rd June 2019.",
    ],
)
def test_first_here(line: str) -> None:
    assert told(read(*TEXT, ("body", line))) == ("original", None)


@pytest.mark.parametrize("words", ["my personal blog", "my website", "here"])
def test_the_writers_own_site_is_told_by_its_address(words: str) -> None:
    line = (
        f"This post was originally published on {words}."
        if words != "here"
        else "This post was originally posted here."
    )
    found = read(*TEXT, ("body", line), links={words: THERE})
    assert told(found) == ("republished", "duneblog.example")


def test_a_name_behind_my_blog_is_the_origins() -> None:
    found = read(*TEXT, ("body", "This post first appeared on my blog Dune Notes."), links={"Dune Notes": THERE})
    assert told(found) == ("republished", "Dune Notes")


@pytest.mark.parametrize(
    "url", ["https://www.facebook.com/rita/1", "https://www.baypress.example/x", "https://bit.ly/x"]
)
def test_what_leads_to_anybodys_page_names_no_origin(url: str) -> None:
    assert read(*TEXT, ("body", "This post was originally published here."), links={"here": url}).origin is None


def test_a_credit_behind_another_sentence_of_the_head_counts_with_its_link() -> None:
    rows: list[Row] = [("body", "What dunes do. Publicado originalmente en Faro Gris."), *TEXT]
    assert told(read(*rows, links={"Faro Gris": THERE})) == ("republished", "Faro Gris")
    assert read(*rows).origin is None


def test_by_whose_leave_it_stands_here_is_no_second_origin() -> None:
    line = (
        "(This article was previously published on DuneMusic on May 17. For full disclosure, this article has been "
        "republished with permission from Rita Moss by Dave Roe who now works for us)"
    )
    assert told(read(("body", line), *TEXT)) == ("republished", "DuneMusic")


@pytest.mark.parametrize(
    "line",
    [
        "Table 4 Materials used in sea walls. Republished with permission from [59]",
        "Fig. 2: The wall. Reproduced with permission from Coast Quarterly.",
        "Abbildung 3 Die Mauer. Nachdruck aus der Dünenrundschau.",
    ],
)
def test_what_a_table_credits_is_the_table(line: str) -> None:
    rows: list[Row] = [("byline", "By Rita Moss"), *TEXT, ("credit", line)]
    found = provenance_of(page(HEAD, *rows), article(HEAD, *rows, authors=(author("Rita Moss"),)), None)
    assert told(found) == ("original", None)


@pytest.mark.parametrize(
    "line",
    [
        "This is an edited version of a talk I gave at Dune College on February 5.",
        "This article is an abridged and edited version of a talk I did at the Coast Conference in 2019.",
        "This post is based on a talk that I gave at Dune Week.",
    ],
)
def test_ones_own_talk_is_ones_own_text(line: str) -> None:
    assert told(read(("body", line), *TEXT)) == ("original", None)


def test_where_a_talk_was_held_is_no_outlet() -> None:
    assert read(("body", "This is an edited version of a talk at Dune Hall."), *TEXT).origin is None
    assert read(*TEXT, ("body", "This article is an edited version of a lecture given at Dune Hall.")).origin is None


def test_a_year_and_a_holder_before_a_distributor() -> None:
    line = "2022 Coast Herald, Inc., All Rights Reserved. Distributed by Tern Features Syndicate."
    assert told(read(*TEXT, ("credit", line))) == ("republished", "Coast Herald")


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Beitrag ist eine deutsche Fassung des Artikels Raising It, zuerst erschienen bei Dünenblick.",
        "Eine Übersetzung aus dem Englischen. Der Artikel im Original ist HIER zu finden.",
        "Maschinell unterstützte Übersetzung aus dem Englischen. Namen bleiben erhalten.",
        "Это перевод статьи «June on the Coast».",
    ],
)
def test_translations_that_say_so(line: str) -> None:
    assert read(("body", line), *TEXT).relation == "translation"
    by: Row = ("byline", "By Rita Moss")
    rows: list[Row] = [by, ("body", line), *TEXT]
    found = provenance_of(page(HEAD, *rows), article(HEAD, *rows, authors=(author("Rita Moss"),)), None)
    assert found.relation == "translation"


def test_a_translations_link_names_where_the_work_stands() -> None:
    line = "Это перевод статьи «June on the Coast», ссылка указана ниже."
    found = read(("body", line), *TEXT, links={"«June on the Coast»": THERE})
    assert told(found) == ("translation", "duneblog.example")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Coast Quarterly Issue 135 on 2010-09.", "Coast Quarterly"),
        ("Programista, nr 12/2015", "Programista"),
        ("Radio 5 Live", "Radio 5 Live"),
        ("Kanal 24", "Kanal 24"),
    ],
)
def test_the_issue_is_no_part_of_the_name(words: str, name: str) -> None:
    assert clean_name(words) == name


def test_a_line_before_a_quotation_is_the_quotations() -> None:
    rows: list[Row] = [*TEXT[:2], ("body", "Extrait du livre Les Murs :"), ("body", "Le mur tient, dit-il."), *TEXT[:2]]
    whole = article(HEAD, *rows)
    quoted = tuple(replace(one, kind="quote") if one.text.startswith("Le mur") else one for one in whole.body)
    assert provenance_of(page(HEAD, *rows), whole, None).relation == "excerpt"
    assert provenance_of(page(HEAD, *rows), replace(whole, body=quoted), None).relation != "excerpt"


@pytest.mark.parametrize("line", ["Guest post by Rita Moss, Dune Lab", "This is a guest column by Rita Moss."])
def test_a_guest_writes_for_this_outlet(line: str) -> None:
    assert told(read(("body", line), *TEXT)) == ("original", None)


@pytest.mark.parametrize(
    "line",
    [
        "This article appeared in the Leaders section of the print edition under the headline The wall",
        "This article appeared in the print edition of the magazine with the headline The wall.",
        "A version of this article originally appeared in the March/April 2017 issue of BP magazine.",
    ],
)
def test_ones_own_print_edition(line: str) -> None:
    assert told(read(*TEXT, ("credit", line))) == ("original", None)


def test_another_outlets_issue_is_not() -> None:
    line = "A version of this article originally appeared in the March/April 2017 issue of CQ magazine."
    assert told(read(*TEXT, ("credit", line))) == ("republished", "CQ magazine")


@pytest.mark.parametrize(
    "line",
    [
        "Some of the graphs, tables and figures are copyright 2022, Dune Institute. Reproduced and republished with "
        "permission from Dune Institute. All rights reserved.",
        "Portions of this material are reprinted with permission from Coast Quarterly.",
    ],
)
def test_leave_for_parts_is_no_origin(line: str) -> None:
    assert read(("body", line), *TEXT).origin is None


@pytest.mark.parametrize("later", ["This site contains links that pay us.", "Happy walling!"])
def test_notes_may_follow_the_credit(later: str) -> None:
    line = "Originally published in Coast Quarterly."
    rows: list[Row] = [*TEXT, ("body", line), ("body", later), ("body", "See you next week."), ("body", "Rita")]
    assert told(read(*rows)) == ("republished", "Coast Quarterly")


def test_a_handles_blog_is_told_by_its_link() -> None:
    found = read(("body", "Reposted from @rita's blog."), *TEXT, links={"@rita's blog": THERE})
    assert told(found) == ("republished", "duneblog.example")


def test_a_holder_with_a_form_of_two_letters() -> None:
    line = "©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Tribune Content Agency, LLC."
    assert told(read(*TEXT, ("credit", line))) == ("wire", "Bloomberg")


def test_a_translator_as_one_field_of_the_last_line() -> None:
    line = "Écrit par : Rita, modifié : 14 avril 2021 - Traduit de l'anglais par Dave Roe le 19 avril 2021"
    assert read(*TEXT, ("body", line)).relation == "translation"


def test_an_agency_and_the_date_in_one_line_of_the_text() -> None:
    line = "Agencia EFE por Agencia EFE 5 de Agosto del 2025 4:00 PM · Actualizado el 5 de Agosto"
    assert told(read(("body", line), *TEXT)) == ("wire", "Agencia EFE")


def test_everything_but_the_headline_is_a_feeds() -> None:
    line = "(Except for the headline, this story has not been edited by staff and is published from a syndicated feed.)"
    assert read(*TEXT, ("body", line)).relation == "wire"


def test_a_dateline_of_two_places() -> None:
    head = "TARN/BROEK IN DUNE (ANP) - Een man is zaterdag bevrijd."
    assert told(read(("body", head), *TEXT)) == ("wire", "Algemeen Nederlands Persbureau")


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        (
            "This interview was originally published May 4, 2012 on the now-retired Dune School blog.",
            "Dune School",
        ),
        ("This text was originally published as part of a series, written by Rita Moss for CoastMag.", "CoastMag"),
        ("This interview was originally published in Japanese on Visudune.", "Visudune"),
        (
            "Editor's note: this interview was first published on my former tech blog, DuneWriteWeb, in 2009.",
            "DuneWriteWeb",
        ),
        ("(Crossposted from the dunes blog: http://blog.dunes.example/post/1 [link dead])", "dunes.example"),
        ("NOTA: Este artículo fue publicado originalmente en DUNIX, revista de las dunas.", "DUNIX"),
        ("Este artículo fue publicado originalmente en inglés en la publicación Hacia las Dunas.", "Hacia las Dunas"),
        ("Este artículo fue publicado originalmente en Faro Gris y escrito por una vecina.", "Faro Gris"),
    ],
)
def test_more_of_first_elsewhere(line: str, origin: str) -> None:
    assert told(read(("body", line), *TEXT)) == ("republished", origin)


@pytest.mark.parametrize(
    "line",
    [
        "This interview was first published in Dutch on Dune Site and has been translated and published here.",
        "Este artículo fue publicado originalmente en Faro Gris. Fue traducido y reproducido con permiso del autor.",
        "Traduction de l'article de Rita Moss sur les murs.",
        "El siguiente texto es una traducción del artículo Raising It de Rita Moss.",
        "이 글은 원래 다른 곳에 게시된 글을 번역한 것입니다.",
    ],
)
def test_more_translations(line: str) -> None:
    assert read(("body", line), *TEXT).relation == "translation"


def test_a_translations_printed_address_names_where_the_work_stands() -> None:
    found = read(("body", "Traduction de l'article : https://dunes.example/walls"), *TEXT)
    assert told(found) == ("translation", "dunes.example")


@pytest.mark.parametrize(
    "line",
    [
        "Extrait de naissance : qui peut le demander ?",
        "Extrait d'acte de naissance : les pièces à fournir.",
        "Auszug aus dem Handelsregister",
        "Extracto de cuenta y otros papeles",
    ],
)
def test_a_registers_extract_is_no_excerpt(line: str) -> None:
    assert read(("body", line), *TEXT).relation != "excerpt"


@pytest.mark.parametrize(
    "line",
    [
        "Moss’s essays were originally published in Tern Review and Heron.",
        "Rita Moss's poems first appeared in Coast Quarterly.",
        "“The law was first published in Tern Gazette,” Rita Moss said.",
        "„Das Gesetz erschien zuerst in Dünenbote!“ sagte sie.",
    ],
)
def test_other_works_and_what_somebody_says_credit_nothing(line: str) -> None:
    assert told(read(*TEXT, ("author_note", line))) == ("unknown", None)


@pytest.mark.parametrize(
    "line",
    [
        "Some of the graphs were republished with permission from Tern Review.",
        "Parts of this material are reprinted with permission of Tern Review.",
    ],
)
def test_leave_for_a_part_is_no_origin_of_all(line: str) -> None:
    assert told(read(*TEXT, ("author_note", line)))[1] is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Originally published in the Bay Press Blog.", ("original", None)),
        ("This article first appeared in Bay Press Journal.", ("original", None)),
        ("First published in BP magazine.", ("original", None)),
        ("First published in Bay Press Union.", ("republished", "Bay Press Union")),
        ("First published in CW magazine.", ("republished", "CW magazine")),
        ("First published in BP Union.", ("republished", "BP Union")),
    ],
)
def test_a_houses_own_papers_are_no_origin(line: str, expected: tuple[str, str | None]) -> None:
    assert told(read(*TEXT, ("author_note", line))) == expected
