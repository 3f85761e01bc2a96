"""Other makers of the text told in places apart: who employs the writer, handles, JSON in tags, classes, the footer.

The classes of what the written sets left open, each in other words, languages and places than there.
"""

from __future__ import annotations

import html
import json
from typing import Any

import pytest
from tests.rights.makers.test_other_makers import LINK, node
from tests.rights.test_hostile_pages import CC, granted, rights

COAST = {"@type": "Organization", "name": "Coast Watch"}


def writer(**values: Any) -> dict[str, Any]:
    return {"author": {"@type": "Person", "name": "Rita Moss", **values}}


FIELDS: list[dict[str, Any]] = [
    writer(worksFor=COAST), writer(worksFor="Coast Watch"), writer(worksFor={"name": "Coast Watch"}),
    writer(affiliation=[{"@type": "EducationalOrganization", "name": "Bay School"}, COAST]),
    writer(worksFor={"@type": "Organization", "name": "Northgate University News"}),
    writer(jobTitle="Reporter at Coast Watch"), writer(jobTitle="Redakteurin bei der Küstenwacht"),
    writer(worksFor="The Independent"), writer(jobTitle="Reporter for The Independent"),
    writer(description="Rita Moss is a senior reporter for Coast Watch."),
    writer(description="Rita Moss est journaliste à La Vigie."),
    writer(hasOccupation={"@type": "Occupation", "name": "Reporter", "hiringOrganization": COAST}),
    {"author": [{"@type": "Person", "name": "Tom Hale"}, writer(memberOf=COAST)["author"]]},
    {"editor": {"@type": "Person", "name": "Nils Orr", "worksFor": COAST}},
    {"reviewedBy": COAST}, {"publisher": {"@type": "Newspaper", "name": "Coast Watch"}},
    {"publisher": {"@type": ["Organization", "NewsMediaOrganization"], "name": "Coast Watch"}},
    {"publication": {"@type": "PublicationEvent", "name": "First printed in Coast Watch"}},
    {"releasedEvent": {"@type": "PublicationEvent", "organizer": COAST}},
    {"citation": "Originally appeared in Coast Watch"},
    {"citation": {"@type": "CreativeWork", "name": "Reprinted from Coast Watch"}},
    {"backstory": "Produced in partnership with Coast Watch."}, {"abstract": "Zuerst erschienen bei Küstenwacht"},
    {"isPartOf": {"@type": "PublicationIssue", "isPartOf": {"@type": "Newspaper", "name": "Coast Watch"}}},
    {"recordedAt": {"@type": "Event", "organizer": COAST}},
    {"abstract": "This article originally appeared in Coast Watch."},
    {"publisher": {"@type": "Newspaper", "name": "Coast Watch", "url": "//coastwatch.example/"}},
    writer(colleague=COAST),
    {"creator": {"@type": "Person", "name": "Rita Moss", "affiliation": {"@type": "Organization",
     "name": "Lantern Post"}}},
]  # fmt: skip


@pytest.mark.parametrize("values", FIELDS)
def test_a_property_that_tells_of_another_maker(values: dict[str, Any]) -> None:
    assert "republish" not in granted(rights(head=LINK + node(**values)))
    assert "republish" not in granted(rights(head=node(**({"license": CC} | values))))


ORDINARY_FIELDS: list[dict[str, Any]] = [
    writer(affiliation={"@type": "CollegeOrUniversity", "name": "Brack College"}),
    writer(affiliation={"@type": "Organization", "name": "University of Brack"}), writer(worksFor="Bay Press"),
    writer(jobTitle="Professor of Politics, University of Brack"), writer(jobTitle="Senior Reporter, City Hall"),
    writer(description="Rita Moss is a reporter at Bay Press."),
    writer(description="Rita Moss has written for Coast Watch and studied in Sarn."),
    {"publisher": {"@type": "Organization", "name": "Harbour Media", "url": "https://www.baypress.example"}},
    {"citation": "Pike, J. (2021). Town halls. Journal of Local Rule 4(2)."},
    {"publication": {"@type": "PublicationEvent", "startDate": "2024-05-03"}},
    writer(jobTitle="Editor at Large"), writer(jobTitle="Editor of Politics"),
    writer(jobTitle="Correspondent for Africa"), writer(jobTitle="Editor of Arts and Books"),
    writer(worksFor="Freelance"), writer(affiliation={"@type": "Organization", "name": "Self-employed"}),
    writer(spouse={"@type": "Person", "name": "Tom Hale", "worksFor": COAST}),
    writer(knows=[{"@type": "Person", "name": "Tom Hale", "worksFor": COAST}]),
    {"award": "Prize sponsored by Coast Watch"}, {"genre": "Produced by Coast Watch"},
    {"correction": "The pier was taken from Coast Watch, not bought."},
    {"alternateName": "Taken from Anna: a custody fight"},
    {"citation": "Pike, J. (2021). Town halls. Translated from Basque by Ana Luz."},
    {"abstract": "The vote was close. The hall was supplied by Coast Watch."},
    {"publisher": {"@type": "Newspaper", "name": "Harbour Media", "url": "/"}},
    {"publisher": {"@type": "Newspaper", "name": "Harbour Media", "logo": {"url": "/static/logo.png"}}},
]  # fmt: skip


@pytest.mark.parametrize("values", ORDINARY_FIELDS)
def test_a_property_that_tells_of_none(values: dict[str, Any]) -> None:
    assert "republish" in granted(rights(head=LINK + node(**values)))


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{html.escape(content)}">'


HEADS = [
    meta("author", "Coast Watch"), meta("dc.creator", "Coast Watch"), meta("byl", "By Rita Moss, Lantern Post"),
    meta("twitter:creator", "@coastpost"), meta("twitter:site", "@lanternpost"), meta("og:article:publisher",
    "https://www.facebook.com/coastwatch"), meta("article:publisher", "https://facebook.com/coastwatch/"),
    meta("article:publisher", "https://x.com/coastwatch"), meta("fb:author", "https://www.facebook.com/coasttimes"),
    meta("article:publisher", "https://www.facebook.com/people/Coast-Watch/100064"),
    meta("article:publisher", "https://www.linkedin.com/company/coast-watch/about/"),
    meta("article:publisher", "https://www.youtube.com/c/CoastWatch/videos"),
    meta("twitter:label1", "Written by") + meta("twitter:data1", "Coast Watch"),
    meta("parsely-page", json.dumps({"title": "x", "author": "Coast Watch"})),
    meta("analytics", json.dumps({"article": {"source": {"name": "Coast Watch"}}})),
    meta("page-data", json.dumps([{"title": "x", "provider": "Coast Watch"}])),
    meta("x", json.dumps({"agency": "dpa"})),
    "<link rel=author href=https://coastwatch.example/rita>", "<link rel='dct:source' href=https://coastwatch.example/x>",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_a_tag_of_the_head_that_names_another(head: str) -> None:
    assert "republish" not in granted(rights(head=LINK + head))


ORDINARY_HEADS = [
    meta("twitter:site", "@bay_press"), meta("article:publisher", "https://www.facebook.com/BayPressNews/"),
    meta("article:publisher", "https://www.facebook.com/1020304050"), meta("twitter:creator", "@ritam_writes"),
    meta("twitter:label2", "Est. reading time") + meta("twitter:data2", "4 minutes"),
    meta("parsely-page", json.dumps({"title": "Council meets again", "author": "Rita Moss", "section": "Local"})),
    meta("config", "{not json"), meta("viewport-data", json.dumps({"width": "Device Width Coast"})),
    "<link rel=author href=https://ritamoss.example/>", "<link rel=author href=https://www.linkedin.com/in/rita>",
    meta("article:publisher", "https://www.facebook.com/people/Bay-Press/100064"),
    meta("article:publisher", "https://www.facebook.com/profile.php?id=100064"),
    meta("article:publisher", "https://www.linkedin.com/company/bay-press/about/"),
    meta("article:publisher", "https://www.youtube.com/@baypress/videos"),
    meta("article:publisher", "https://www.youtube.com/c/BayPress"),
    meta("article:publisher", "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"),
    meta("config", json.dumps({"provider": "Consent Works", "source": "Tag Kit"})),
    meta("author", "Super User"), meta("author", "WordPress"), meta("author", "Rédaction"),
    meta("author", "Equipo editorial"),
    "<link rel=author href=/humans.txt>", meta("author", "Rita Moss"), meta("author", "admin"),
]  # fmt: skip


@pytest.mark.parametrize("head", ORDINARY_HEADS)
def test_a_tag_of_the_head_that_names_none(head: str) -> None:
    assert "republish" in granted(rights(head=LINK + head))


LINES = [
    "KW/BP", "TomHale_CoastPost", "Un'inchiesta di Il Faro e della Marea del Nord",
    "Ein Rechercheprojekt von Küstenwacht und Hafenbote",
    "Uma investigação de O Farol com a Maré do Norte e outros", "Eine Recherche des Hafenboten",
    "This columnist writes for the Estuary Bulletin, where the column is printed on Sundays.",
    "Our author is on the staff of Lantern Post and lent to us for the summer.",
    "Die Autorin ist Redakteurin der Küstenwacht in Sarn und schreibt hier als Gast.",
    "The Comment Weekly", "The Conversation Pier",
]  # fmt: skip


@pytest.mark.parametrize("words", LINES)
def test_a_line_called_a_credit(words: str) -> None:
    for line in (f"<p class=credit>{words}</p>", f"<p class='article-source'>{words}</p>"):
        assert "republish" not in granted(rights(head=LINK, before=line))
        assert "republish" not in granted(rights(head=LINK, inside=line))


def test_a_line_called_a_pictures_credit() -> None:
    assert "republish" in granted(rights(head=LINK, inside="<figure><p class=photo-credit>Coast Watch</p></figure>"))


@pytest.mark.parametrize("words", [
    "Printed here by permission; ask before you use it again.", "Third-party text: our licence does not apply to it.",
    "This article on our site is not ours to license.", "For members' personal use only.",
    "No hard copies of this article may be made.", "Website copy may not be used elsewhere.",
    "Hard copy only; no web use.", "No licence number covers this text.", "Human rights reports are not covered.",
    "For private use only.",
])  # fmt: skip
def test_a_line_on_this_very_text_takes_a_tag_back(words: str) -> None:
    assert "republish" not in granted(rights(head=LINK, inside=f"<p class=rights>{words}</p>"))
    assert "republish" not in granted(rights(head=LINK, foot=f"<p>{words}</p>"))


@pytest.mark.parametrize("words", [
    "Get a free quote", "Copy to clipboard", "Link copied", "License #161022", "Tenants' rights",
    "Business licence fees",
    "Civil Rights", "A licensed plumber", "Human rights are not for sale, she said.", "Website copy and hard copies",
])  # fmt: skip
def test_copying_and_rights_in_another_sense_take_nothing_back(words: str) -> None:
    assert "republish" in granted(rights(head=LINK, foot=f"<p>{words}</p>"))


MICRODATA = [
    "<span itemprop=sourceOrganization>Coast Watch</span>", "<span itemprop=provider>Coast Watch</span>",
    "<div itemprop=publisher itemscope itemtype=https://schema.org/Newspaper><b itemprop=name>Coast Watch</b></div>",
]  # fmt: skip


@pytest.mark.parametrize("item", MICRODATA)
def test_microdata_of_another_maker(item: str) -> None:
    assert "republish" not in granted(rights(head=LINK, before=item))


@pytest.mark.parametrize("name", ["conditionsOfAccess", "usageInfo", "copyrightNotice"])
def test_microdata_that_takes_a_tag_back(name: str) -> None:
    meta_tag = f"<meta itemprop={name} content='Not for republication'>"
    assert "republish" not in granted(rights(head=LINK, inside=meta_tag))


@pytest.mark.parametrize("words", [
    "The results were published in Nature.", "The letter was printed in The Times in 1912.",
    "Flags were carried by Boy Scouts.", "The cake was presented by Anna Bell.",
    "El acto fue presentado por Ana Luz.", "He works for Northern Rail.",
    "She is a reporter for the Guardian, he said.",
])  # fmt: skip
def test_the_last_sentence_of_a_story(words: str) -> None:
    assert "republish" in granted(rights(head=LINK, inside=f"<p>{words}</p>"))


@pytest.mark.parametrize("words", [
    "The essay was published in Coast Watch.", "This story was carried by Coast Watch.", "Presented by Coast Watch",
    "Présenté par La Vigie", "This column is presented by Coast Watch.", "Moss works for Coast Watch.",
    "Rita Moss is a reporter for Coast Watch.",
])  # fmt: skip
def test_the_last_sentence_that_tells_of_a_maker(words: str) -> None:
    assert "republish" not in granted(rights(head=LINK, inside=f"<p>{words}</p>"))


@pytest.mark.parametrize("words", [
    "She works in Toronto.", "Rita Moss writes in English and Spanish.", "Rita Moss lives and works in Sarn.",
    "Rita Moss trabaja en Madrid.", "Rita Moss vit et travaille à Paris.", "Rita Moss schreibt in Hamburg.",
])  # fmt: skip
def test_where_a_writer_works_is_no_employer(words: str) -> None:
    assert "republish" in granted(rights(head=LINK, inside=f"<p class=author-bio>{words}</p>"))
    assert "republish" in granted(rights(head=LINK + node(**writer(description=words))))


@pytest.mark.parametrize("sign", ["site-logo", "tagline", "brand", "site-title"])
def test_the_papers_own_sign_between_headline_and_text(sign: str) -> None:
    line = "<header><div class='site-header {}'>Harbour Voices</div></header>"
    assert "republish" in granted(rights(head=LINK, before=line.format(sign)))
    assert "republish" not in granted(rights(head=LINK, before=line.format("above")))
