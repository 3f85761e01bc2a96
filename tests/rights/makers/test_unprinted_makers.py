"""Another maker whom no credit line names: in fields, pictures, captions, the description, beside a foot's licence."""

from __future__ import annotations

from typing import Any

import pytest
from tests.rights.makers.test_other_makers import LINK, node
from tests.rights.test_hostile_pages import CC, granted, rights

FOOT = (
    "<p>© 2026 Bay Press</p>"
    f"<p>This work is licensed under a <a rel=license href={CC}>Creative Commons Attribution 4.0</a> License.</p>"
)


@pytest.mark.parametrize(
    "head",
    [
        node(copyrightNotice="© 2026 Coast Watch. All rights reserved."), node(copyrightNotice="Copyright Coast Watch"),
        node(copyrightNotice="Coast Watch"), node(copyrightHolder={"@type": "Organization", "name": "Coast Watch"}),
        "<meta name=DC.rights content='© 2026 Coast Watch'>", "<meta name=DC.rights content='Coast Watch'>",
        "<meta name=copyright content='Coast Watch'>", "<meta name=dcterms.rightsHolder content='Coast Watch'>",
        "<meta name=rights content='In copyright'>", "<meta name=rights content='No republication'>",
    ],
)  # fmt: skip
def test_a_foots_sentence_is_of_the_template_as_a_tag_is(head: str) -> None:
    assert "republish" not in granted(rights(head=head, foot=FOOT))
    assert "republish" not in granted(rights(head=LINK + head))


@pytest.mark.parametrize(
    "head",
    [
        node(copyrightNotice="© 2026 Bay Press"), node(copyrightHolder={"@type": "Person", "name": "Rita Moss"}),
        "<meta name=DC.rights content='Bay Press'>", "<meta name=DC.rights content='Open Access'>",
        "<meta name=copyright content='Bay Press'>", "<meta name=rights content='CC BY 4.0'>",
        "<meta name=description content='By the harbour, nobody voted. The council met.'>",
        "<meta name=description content='By Rita Moss. The council met.'>",
    ],
)  # fmt: skip
def test_fields_of_the_outlet_and_of_the_writer_leave_the_licence_whole(head: str) -> None:
    assert "republish" in granted(rights(head=head, foot=FOOT))
    assert "republish" in granted(rights(head=LINK + head))


@pytest.mark.parametrize("name", ["Coast Watch", "The New York Times", "Tidewater Holdings"])
def test_a_holder_who_is_named_as_publisher_too_is_asked(name: str) -> None:
    """Portals name their supplier there, in the words in which others name their own house."""
    house: dict[str, Any] = {"@type": "Organization", "name": name}
    assert "republish" not in granted(rights(head=LINK + node(publisher=house, copyrightHolder=house)))
    assert "republish" not in granted(rights(head=node(publisher=house, copyrightHolder=house), foot=FOOT))
    assert "republish" not in granted(rights(head=LINK + node(publisher=house), inside=f"<p>© 2026 {name}</p>"))
    assert "republish" not in granted(rights(head=LINK + node(publisher=house), foot=f"<p>© 2026 {name}</p>"))


@pytest.mark.parametrize(
    "before",
    [
        "<p class=byline><img src=/l/1.png alt=AFP></p>",
        "<div class=author><img src=/l/1.png alt='Coast Watch'></div>",
        "<div class=article-source><a href=/s><img src=/l/1.png alt='Coast Watch'></a></div>",
    ],
)  # fmt: skip
def test_a_logo_in_the_writers_place(before: str) -> None:
    assert "republish" not in granted(rights(before=before, foot=FOOT))
    assert "republish" not in granted(rights(before=before, head=LINK))


@pytest.mark.parametrize(
    "before",
    [
        "<p class=byline><img src=/l/1.png alt='Rita Moss'></p>",
        "<p class=byline><img src=/l/1.png alt='Photo of Rita'>",
        "<div class=author><img src=/l/1.png alt='Bay Press'></div>",
        "<p class=byline><img src=/l/1.png alt=Avatar></p>",
        "<div class=teaser><img src=/l/1.png alt='Coast Watch'></div>",
    ],
)  # fmt: skip
def test_a_writers_picture_and_the_outlets_own_logo(before: str) -> None:
    assert "republish" in granted(rights(before=before, head=LINK))


@pytest.mark.parametrize(
    "caption",
    [
        "A boat at dusk. Story and photographs by Ann Lee, Coast Watch", "Words and pictures: Ann Lee/AFP",
        "Text und Fotos: Küstenwacht", "Texte et photos : La Vigie", "Pictures and words by Coast Watch",
    ],
)  # fmt: skip
def test_a_caption_that_tells_who_made_the_text(caption: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>"
    assert "republish" not in granted(rights(inside=figure, foot=FOOT))
    assert "republish" not in granted(rights(inside=figure, head=LINK))


@pytest.mark.parametrize("caption", ["A boat. Photo: Coast Watch", "Words and pictures by Rita Moss", "Photo: AFP"])
def test_a_caption_that_tells_of_its_picture(caption: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>"
    assert "republish" in granted(rights(inside=figure, head=LINK))


@pytest.mark.parametrize(
    "line",
    [
        "Draft, not for quotation", "DRAFT – do not circulate", "Proof: not to be cited",
        "Entwurf, bitte nicht zitieren",
        "Ne pas citer", "Rights: in copyright", "In copyright",
    ],
)  # fmt: skip
def test_a_draft_and_a_statement_of_copyright(line: str) -> None:
    assert "republish" not in granted(rights(before=f"<p>{line}</p>", foot=FOOT))
    assert "republish" not in granted(rights(inside=f"<p>{line}</p>", head=LINK))


def test_a_description_that_begins_with_anothers_byline() -> None:
    head = "<meta name=description content='By Ann Lee, Coast Watch. The council met.'>"
    assert "republish" not in granted(rights(head=head, foot=FOOT))


def test_who_writes_a_site_together_is_its_own() -> None:
    wiki = {"@type": "Organization", "name": "Contributors to the Baypressia projects"}
    assert "republish" in granted(rights(head=LINK + node(author=wiki)))
    assert "republish" in granted(rights(head=LINK + node(author={**wiki, "name": "Bay Press contributors"})))


@pytest.mark.parametrize("name", ["Contributors to Coast Watch", "Coast Watch contributors", "Bayview Review"])
def test_who_writes_another_is_not(name: str) -> None:
    author = {"@type": "Organization", "name": name}
    assert "republish" not in granted(rights(head=LINK + node(author=author)))
