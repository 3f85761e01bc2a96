"""Signals of structure whose grants are another thing's, contradicted, or not fully read: no yes from any of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.rights.test_hostile_pages import BODY, CC, NOW, URL, granted, rights

from onrecord import read

BADGE = "<a rel=license href={}><img src=b.png></a>"
LINK = f"<link rel=license href={CC}>"


def node(**values: Any) -> str:
    value = {"@context": "https://schema.org", "@type": "NewsArticle", "license": CC, **values}
    return f"<script type='application/ld+json'>{json.dumps(value)}</script>"


@pytest.mark.parametrize(
    "values",
    [
        {}, {"headline": "Council meets again"}, {"headline": "Why we meet", "url": URL},
        {"license": {"url": CC, "name": "CC BY 4.0"}},
    ],
)  # fmt: skip
def test_the_pages_own_node_grants(values: dict[str, Any]) -> None:
    assert "republish" in granted(rights(head=node(**values)))


@pytest.mark.parametrize(
    "values",
    [
        {"headline": "Ten recipes for soups"}, {"url": "https://other.example/x"}, {"@type": "Review"},
        {"headline": "Council meets again", "mainEntityOfPage": {"@id": "https://other.example/x"}},
        {"license": {"url": CC, "name": "Photo licence only, text all rights reserved"}},
        {"license": [{"@id": CC, "description": "for the photos"}]},
    ],
)  # fmt: skip
def test_a_node_of_another_thing_grants_nothing(values: dict[str, Any]) -> None:
    assert granted(rights(head=node(**values))) == []


RSL = (
    "<script type='application/rsl+xml'><rsl xmlns='https://rslstandard.org/rsl'><content url='/'><license>"
    "<permits type='usage'>all</permits><payment type='free'/></license></content></rsl></script>"
)


@pytest.mark.parametrize(
    "around",
    [
        "<div class=comment><p>Good.</p>{}</div>", "<figure><img src=a>{}</figure>", "<aside>{}</aside>",
        "<div about=photo.jpg><span>{}</span></div>", "<div resource=photo.jpg><span>{}</span></div>",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "signal",
    [
        LINK, f"<meta name=dcterms.license content={CC}>", f"<meta name=dc.rights content={CC}>", RSL,
        "<meta name=tdm-reservation content=0>", "<meta name=robots content='max-snippet:50'>", node(),
    ],
)  # fmt: skip
def test_what_belongs_in_the_head_grants_nothing_in_an_element_of_the_body(around: str, signal: str) -> None:
    assert granted(rights(inside=around.format(signal))) == []
    assert granted(rights(after=around.format(signal))) == []


@pytest.mark.parametrize("about", ["about", "resource"])
def test_a_link_of_another_resource_grants_nothing(about: str) -> None:
    assert granted(rights(head=f"<link {about}=photo.jpg rel=license href={CC}>")) == []
    assert "republish" in granted(rights(head=LINK))


def test_inline_rsl_of_the_page_is_read() -> None:
    assert "train" in granted(rights(head=RSL))


@pytest.mark.parametrize("before", ["Code:", "Our photos are free", "Map data", "Icons by Ann"])
def test_a_badge_behind_words_of_another_thing_grants_nothing(before: str) -> None:
    assert granted(rights(foot=f"<p>{before} <a rel=license href={CC}><img src=b.png></a></p>")) == []


@pytest.mark.parametrize("licence", ["This article is licensed under <a rel=license href={}>CC BY 4.0</a>.", BADGE])
def test_another_articles_notice_grants_nothing(licence: str) -> None:
    other = f"<section class=more><article><h3>Other story</h3><p>{licence.format(CC)}</p></article></section>"
    assert granted(rights(after=other)) == []
    assert granted(rights(inside=other)) == []


@pytest.mark.parametrize(
    "words",
    [
        "This article may not be republished.", "This article may not be reprinted.", "Do not republish this article.",
        "This article may not be redistributed.",
    ],
)  # fmt: skip
def test_a_refusal_that_names_this_article_goes_before_a_licences_link(words: str) -> None:
    for found in (
        rights(head=LINK, after=f"<p class=copyright>{words}</p>"),
        rights(head=LINK, foot=f"<p>{words}</p>"),
    ):
        assert set(granted(found)) <= {"index", "mine", "train"}


EMBARGOES = (
    "EMBARGOED UNTIL 00:01 GMT, 12 March 2027", "Embargo: 12 March 2027, 00:01", "EMBARGO - 12 March 2027",
    "Embargoed for release until Friday", "Sperrfrist: 12. März 2027, 10 Uhr", "Gesperrt bis 12.3.2027",
    "Strictly embargoed to 12 March 2027.",
    "Sous embargo jusqu’au 12 mars 2027", "Embargado hasta el 12 de marzo de 2027.",
    "Under strict embargo until 12 March 2027", "Not for publication before 12 March 2027",
    "Bajo embargo hasta el 12 de marzo de 2027", "» Embargo: 12 March 2027",
)  # fmt: skip


@pytest.mark.parametrize("words", EMBARGOES)
def test_an_embargo_over_the_body_or_behind_it_holds(words: str) -> None:
    for place in (rights(head=LINK, inside=f"<p>{words}</p>"), rights(head=LINK, before=f"<p>{words}</p>")):
        assert not {"feed", "republish", "adapt", "archive", "index"} & set(granted(place)), words
        assert place.may.quote.answer != "yes"


def test_an_embargo_that_is_over_or_a_storys_is_none() -> None:
    assert "republish" in granted(rights(head=LINK, before="<p>Embargoed until 12 March 2026</p>"))
    assert "republish" in granted(rights(head=LINK, before="<p>Sperrfrist: 12. Februar 2026, 10 Uhr</p>"))
    assert "republish" in granted(
        rights(head=LINK, before="<p>The oil embargo until 2030 was agreed by the council.</p>")
    )


def test_a_tags_licence_asks_where_the_copyright_is_anothers() -> None:
    """A sentence on this very text keeps its word, and so does a tag beside the outlet's own line."""
    theirs = "<p>© 2026 Harbour Media Group. All rights reserved.</p>"
    copies = {"feed", "republish", "adapt", "archive"}
    assert not copies & set(granted(rights(head=LINK, foot=theirs)))
    holder = {"@type": "Organization", "name": "Coast Watch"}
    assert not copies & set(granted(rights(head=node(copyrightHolder=holder))))
    assert "republish" in granted(rights(head=LINK))
    own = f"<p class=rights>This article is licensed under <a rel=license href={CC}>CC BY 4.0</a>.</p>"
    assert "republish" in granted(rights(inside=own, foot=theirs))


def test_another_holder_of_a_page_without_an_address() -> None:
    page = f'<meta property="og:site_name" content="Bay Press">{LINK}<h1>Fog</h1>{BODY * 6}<p>© 2026 Coast Watch</p>'
    found = read(page, None, NOW, kind="html", fields={"rights"}).rights
    assert found
    assert granted(found) == []
