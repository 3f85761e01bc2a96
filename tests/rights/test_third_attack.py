"""A third set of lines beside a licence's tag, written once the second was mended, before the program was run on it.

Of 100 hostile placings 52 were a yes then, of 40 ordinary ones none an ask.
"""

from __future__ import annotations

import pytest
from tests.rights.test_hostile_pages import granted, rights
from tests.rights.test_other_makers import LINK

MAKERS = [
    "Originally reported by Coast Watch", "Coast Watch contributed reporting", "In association with Coast Watch",
    "Text by courtesy of Coast Watch", "This is a syndicated column.", "By arrangement with Coast Watch",
    "Coast Watch content", "Copy supplied", "Excerpt from a book published by Coast Books",
    "Shared by Coast Watch under agreement", "Cross-posted from Coast Watch",
    "A co-production of Coast Watch and Bay Press", "Provided to Bay Press by Coast Watch", "Story: Coast Watch",
    "Gemeinsam mit dem Küstenboten recherchiert", "Ein Bericht der dpa", "Nachdruck aus dem Küstenboten",
    "Bearbeitet nach einer Meldung der dpa", "Avec La Vigie", "Article repris du site La Vigie", "Source AFP",
    "En conjunto con El Faro", "Agencias", "Fuente: EFE", "Fonte: ANSA", "Tratto da Il Faro", "Fonte: Agência Brasil",
    "In opdracht van De Vuurtoren", "Door onze partner De Vuurtoren",
]  # fmt: skip


@pytest.mark.parametrize("words", MAKERS)
def test_another_maker(words: str) -> None:
    line = f"<p class=credit>{words}</p>"
    assert granted(rights(head=LINK, before=line)) == []
    assert granted(rights(head=LINK, inside=line)) == []


TAKEN_BACK = [
    "Republication needs our nod.", "This text may only be shared as a link.", "Copy at your peril: we sue.",
    "Reprint fee applies.", "Rights: Rita Moss. Ask her.", "Repost with our blessing only.",
    "Kopieren nicht erwünscht.", "Weiterverwendung kostenpflichtig.", "Partage interdit.",
    "Copie réservée aux abonnés.", "Copiar está prohibido.", "Licencia de pago.", "Copia non autorizzata vietata.",
    "Cópia não autorizada.", "Kopiëren verboden.", "Licentie vereist.", "Creative Commons licence suspended.",
    "Embargoed copy: no reuse.",
]  # fmt: skip


@pytest.mark.parametrize("words", TAKEN_BACK)
def test_a_line_that_takes_the_tag_back(words: str) -> None:
    assert set(granted(rights(head=LINK, inside=f"<p class=rights>{words}</p>"))) <= {"index"}
    assert set(granted(rights(head=LINK, foot=f"<p>{words}</p>"))) <= {"index"}


ORDINARY = [
    "By Rita Moss and Lou Finn", "With Lou Finn in Sarn", "Listen: 5 minutes", "Photograph: Ann Lee/AFP",
    "Topics: harbour, council", "Published by Bay Press on 3 May", "Rita Moss reports from Sarn.",
    "Bay Press, 3 May 2026", "Image courtesy of the Harbour Museum", "Updated at 9.30", "Data: Harbour Office",
    "Get in touch with our newsroom", "Print this page", "Copy link", "From our archive", "Sponsor our work",
    "Related: Fog over Sarn", "Von Rita Moss", "Par Rita Moss", "Licence: CC BY 4.0",
]  # fmt: skip


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_lines_leave_the_licence_whole(words: str) -> None:
    line = f"<p class=credit>{words}</p>"
    assert "republish" in granted(rights(head=LINK, before=line))
    assert "republish" in granted(rights(head=LINK, after=line))
