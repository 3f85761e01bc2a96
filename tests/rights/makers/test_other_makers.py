"""A licence of the outlet beside words that name another maker of the text: to be asked about, never a yes (R20)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.rights.test_hostile_pages import CC, URL, granted, rights
from tests.timing import seconds

LINK = f"<link rel=license href={CC}>"
SENTENCE = f"<p class=rights>This article is licensed under <a rel=license href={CC}>CC BY 4.0</a>.</p>"
COAST = {"@type": "Organization", "name": "Coast Watch", "url": "https://coastwatch.example/"}
ELSEWHERE = "https://coastwatch.example/x"


def node(**values: Any) -> str:
    """The article's own JSON-LD."""
    value = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council meets again", "url": URL}
    return f"<script type='application/ld+json'>{json.dumps(value | values)}</script>"


CREDITS = [
    "In partnership with Coast Watch", "This story was produced in partnership with Coast Watch.",
    "Produced in collaboration with Coast Watch.", "Supplied by Coast Watch", "Text supplied by Coast Watch.",
    "This story was provided by Coast Watch.", "Story courtesy of Coast Watch", "Distributed by Coast Features",
    "Story by Coast Watch for Bay Press", "Reposted from Coast Watch", "Re-posted from coastwatch.example",
    "Repost: Coast Watch", "Additional reporting by AFP", "Source: Coast Watch", "Via Coast Watch",
    "Translated from El Faro", "Adapted from Coast Watch.",
    "An earlier version of this story appeared in Coast Watch.", "With material from Coast Watch",
    "A joint project of Bay Press and Coast Watch.", "Published jointly with Coast Watch.",
    "This story is part of a collaboration with Coast Watch.", "Content partner: Coast Watch", "A Coast Watch story",
    "Guest post by Ann Lee of Coast Watch", "Copyright Coast Watch. Used with permission.",
    "Syndicated by Coast Features.", "Contributed by Coast Watch", "Sponsored by Coast Watch",
    "Paid content from Coast Watch", "In Zusammenarbeit mit der Küstenwacht", "In Kooperation mit Küstenwacht",
    "Zur Verfügung gestellt von der Küstenwacht", "Übernommen von Küstenwacht",
    "Mit freundlicher Genehmigung der Küstenwacht", "Mit Material der dpa", "Text: Küstenwacht",
    "Ein Beitrag der Küstenwacht", "Zuerst erschienen bei Küstenwacht", "Wiederveröffentlicht von Küstenwacht",
    "En partenariat avec La Vigie", "Fourni par La Vigie", "Repris de La Vigie", "Republié de La Vigie",
    "Source : La Vigie", "En colaboración con El Faro", "En alianza con El Faro", "Cedido por El Faro",
    "Reproducido de El Faro", "Publicado originalmente en El Faro", "In collaborazione con Il Faro",
    "Fornito da Il Faro", "Ripreso da Il Faro", "Ripubblicato da Il Faro", "Em parceria com O Farol",
    "Cedido por O Farol", "Republicado de O Farol", "In samenwerking met De Vuurtoren",
    "Aangeleverd door De Vuurtoren", "Overgenomen van De Vuurtoren", "Herplaatst van De Vuurtoren",
]  # fmt: skip


@pytest.mark.parametrize("words", CREDITS)
def test_a_tag_beside_a_line_that_names_another_maker(words: str) -> None:
    line = f"<p class=credit>{words}</p>"
    assert set(granted(rights(head=LINK, before=line))) <= {"index"}
    assert set(granted(rights(head=LINK, inside=line))) <= {"index"}


@pytest.mark.parametrize("words", ["In partnership with Coast Watch", "Supplied by Coast Watch", "Repost: Coast Watch"])
def test_a_sentence_of_the_outlet_gives_no_more_than_a_tag(words: str) -> None:
    found = rights(inside=SENTENCE, before=f"<p class=credit>{words}</p>")
    assert set(granted(found)) <= {"index"}
    assert found.may.republish.rule == "R20"
    words_told = {signal.id: signal.words for signal in found.signals}
    assert words_told[found.may.republish.because[0]] == words


FIELDS = [
    {"isBasedOn": ELSEWHERE}, {"isBasedOn": {"@type": "NewsArticle", "url": ELSEWHERE}}, {"isBasedOnUrl": ELSEWHERE},
    {"isBasedOn": {"@type": "CreativeWork", "name": "Flood", "publisher": COAST}}, {"sourceOrganization": COAST},
    {"provider": COAST}, {"author": COAST}, {"publisher": COAST}, {"creditText": "Coast Watch"},
    {"copyrightNotice": "© 2026 Coast Watch"}, {"translationOfWork": {"url": ELSEWHERE}},
]  # fmt: skip


@pytest.mark.parametrize("values", FIELDS)
def test_a_node_that_names_another_maker(values: dict[str, Any]) -> None:
    assert set(granted(rights(head=LINK + node(**values)))) <= {"index"}
    assert set(granted(rights(head=node(license=CC, **values)))) <= {"index"}


HEADS = [
    f"<link rel=canonical href={ELSEWHERE}>", f"<meta property=og:url content={ELSEWHERE}>",
    f"<meta name=syndication-source content={ELSEWHERE}>", f"<meta name=original-source content={ELSEWHERE}>",
    "<meta name=dc.source content='Coast Watch'>", "<meta name=author content=AFP>",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_a_head_that_names_another_maker(head: str) -> None:
    assert set(granted(rights(head=LINK + head))) <= {"index"}


def test_microdata_that_names_another_maker() -> None:
    item = f"<div itemscope itemtype=https://schema.org/NewsArticle><link itemprop=isBasedOn href={ELSEWHERE}></div>"
    assert set(granted(rights(head=LINK, inside=item))) <= {"index"}


ORDINARY = [
    "By Rita Moss", "Words: Rita Moss", "Photo courtesy of Coast Watch", "Photos supplied by Coast Watch",
    "Supported by a grant from the Harbour Fund.", "Edited by Ann Lee", "First published on 3 May 2026.",
    "Source: Bay Press", "Produced by Bay Press", "Rita Moss is a reporter at Bay Press.", "Filed under: Harbour",
    "Listen to this story", "Share this article with a friend", "Video: Coast Watch", "4 min read",
    "In partnership with our readers", "Foto: dpa", "Bild: Küstenwacht", "Photo : AFP",
]  # fmt: skip


@pytest.mark.parametrize("words", ORDINARY)
def test_lines_that_name_no_other_maker_leave_the_licence_whole(words: str) -> None:
    line = f"<p class=credit>{words}</p>"
    assert "republish" in granted(rights(head=LINK, before=line))
    assert "republish" in granted(rights(head=LINK, after=line))


@pytest.mark.parametrize(
    "values",
    [
        {"isBasedOn": "https://www.baypress.example/data/1"},
        {"publisher": {"@type": "Organization", "name": "Bay Press"}},
        {"author": {"@type": "Person", "name": "Rita Moss", "url": "https://social.example/rita"}},
        {"author": [{"@type": "Organization", "name": "Bay Press"}]}, {"creditText": "Bay Press / Rita Moss"},
        {"provider": {"@type": "Organization", "name": "Bay Press", "url": "https://www.baypress.example"}},
    ],
)  # fmt: skip
def test_a_node_that_names_the_outlet_leaves_the_licence_whole(values: dict[str, Any]) -> None:
    assert "republish" in granted(rights(head=LINK + node(**values)))


@pytest.mark.parametrize("words", ["Ne pas reproduire sans accord écrit", "No reproduction without permission."])
def test_what_stands_inside_the_article_is_the_articles(words: str) -> None:
    """R4 lets a licence go before what the whole site asks for; a line within the article is not of the site."""
    assert set(granted(rights(head=LINK, inside=f"<p class=rights>{words}</p>"))) <= {"index"}
    assert "republish" in granted(rights(head=LINK, foot=f"<p>{words}</p>"))


@pytest.mark.parametrize(
    "values",
    [
        {"conditionsOfAccess": ["No republication"]},
        {"usageInfo": {"@type": "CreativeWork", "text": "No republication"}},
        {"author": {"@type": "Person", "name": "Rita Moss", "worksFor": [{"@type": "Newspaper", "name": "Sarnbote"}]}},
        {"isBasedOn": [*(f"https://www.baypress.example/{n}" for n in range(9)), ELSEWHERE]},
    ],
)  # fmt: skip
def test_lists_and_things_are_read_as_single_words_are(values: dict[str, Any]) -> None:
    assert "republish" not in granted(rights(head=LINK + node(**values)))


def test_a_licences_address_is_no_other_maker() -> None:
    assert "republish" in granted(rights(head=LINK + node(usageInfo=CC)))


@pytest.mark.parametrize(
    "words",
    [
        "By Rita Moss at Sarn Gazette", "By Rita Moss, reporter for Sarnline", "By Chelsea Post", "(kna)",
        "Note: This story was written by Sarn Gazette", "Earlier published by Sarn Gazette",
        "https://bay-baypress.example/story", "Words Austin Chronicle",
    ],
)  # fmt: skip
def test_names_that_look_like_a_writers_place_or_person(words: str) -> None:
    assert "republish" not in granted(rights(head=LINK, before=f"<p class=credit>{words}</p>"))


def test_the_name_of_a_meta_tag_may_be_of_any_length() -> None:
    def page(times: int) -> str:
        return f"<meta name='{'_syndicat' * times}!' content='Bay'>"

    few, many = (seconds(rights, LINK + page(times)) for times in (1_000, 8_000))
    assert many < 24 * few + 0.2
