"""A second and a third set of lines beside a licence's tag, each written before the program was run on it.

Of 155 hostile placings of the second 63 were a yes then, of 86 ordinary ones 15 an ask; of the third, written once that
was mended, 52 of 100, and none of 40.
"""

from __future__ import annotations

from typing import Any

import pytest
from tests.rights.makers.test_other_makers import COAST, ELSEWHERE, LINK, node
from tests.rights.test_hostile_pages import CC, granted, rights

MAKERS = [
    "Reporting for this article was done jointly with Coast Watch.", "Coast Watch and Bay Press",
    "With thanks to Coast Watch, where a version of this first ran", "Text kindly made available by Coast Watch",
    "Taken with permission from the Coast Watch newsletter", "A report from our sister paper, Coast Watch",
    "Reproduced courtesy of the author and Coast Watch", "Read the original at Coast Watch",
    "Report: Coast Watch. Photos: Bay Press", "Nachrichtenagentur Küstendienst", "(kna/dpa)",
    "Quelle: Pressestelle der Hafenbehörde", "Dieser Text erschien zuerst im Küstenboten.",
    "Dieser Beitrag ist eine Kooperation mit dem Küstenboten.", "Ce texte a d'abord été publié par La Vigie.",
    "Avec l'aimable autorisation de La Vigie", "Texte : La Vigie", "D'après La Vigie",
    "Este reportaje forma parte de una colaboración con El Faro.", "Texto: El Faro", "Con información de EFE",
    "Questo articolo è apparso su Il Faro.", "Con il contributo de Il Faro", "Testo a cura de Il Faro",
    "Esta reportagem foi produzida em parceria com O Farol.", "Com informações da Lusa",
    "Dit artikel verscheen eerder in De Vuurtoren.", "Bron: ANP", "Tekst: De Vuurtoren", "An AP report",
    "Wire reports", "Staff and wire reports", "From Coast Watch", "Coast Watch | Special to Bay Press",
    "© Coast Watch",
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
    "All but this story is free to republish.", "Not part of our Creative Commons offer.",
    "Syndication rights retained by the author.", "You need our okay to repost.",
    "Please get in touch before republishing.", "Hands off: no copying!", "Licence revoked on 3 May 2026.",
    "This one stays with us: do not reprint.", "Commercial reuse needs a licence from us.",
    "Nur für Abonnenten, Weitergabe untersagt.", "Die Lizenz gilt nicht für diesen Text.",
    "Vervielfältigung auf Anfrage.", "Cet article n'est pas sous licence libre.", "Reprise soumise à accord.",
    "Queda excluido de la licencia.", "Reproducción sujeta a autorización.",
    "Tutti i diritti sul testo sono dell'autore; no copia.", "Escluso dalla licenza Creative Commons.",
    "Republicação mediante autorização.", "Fora da licença Creative Commons.",
    "Uitgezonderd van de Creative Commons-licentie.", "Alleen na overleg overnemen.", "No CC.", "CC license: none",
    "License: none", "Copyright status: unclear, do not use", "Text under embargo, do not republish yet.",
    "Members may repost this, others may not.",
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


def test_a_general_way_to_permission_in_a_footer_gives_way_to_a_licence() -> None:
    """R4, as for "No reproduction without permission"; on the article it does not."""
    words = "Abdruck nur nach Absprache."
    assert "republish" in granted(rights(head=LINK, foot=f"<p>{words}</p>"))
    assert set(granted(rights(head=LINK, inside=f"<p class=rights>{words}</p>"))) <= {"index"}


FIELDS: list[dict[str, Any]] = [
    {"license": {"@type": "CreativeWork", "url": CC, "expires": "2020-01-01"}}, {"license": [CC, "https://x.example/t"]},
    {"contributor": COAST}, {"sponsor": COAST}, {"copyrightHolder": {"@type": "Person", "name": "Ann Lee"}},
    {"exampleOfWork": ELSEWHERE}, {"mainEntityOfPage": ELSEWHERE}, {"copyrightNotice": "Not for republication"},
    {"conditionsOfAccess": "Subscribers only, no republication"},
]  # fmt: skip


@pytest.mark.parametrize("values", FIELDS)
def test_a_node_that_binds_or_contradicts(values: dict[str, Any]) -> None:
    assert set(granted(rights(head=node(**({"license": CC} | values))))) <= {"index"}


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=rights content='No republication'>", "<meta name=copyright content='Coast Watch'>",
        "<meta name=publisher content='Coast Watch'>", "<meta property=og:url content=https://coastwatch.example/a>",
        "<meta name=rights content='© Coast Watch. Republishing forbidden.'>",
    ],
)  # fmt: skip
def test_a_head_that_contradicts(head: str) -> None:
    assert set(granted(rights(head=LINK + head))) <= {"index"}


@pytest.mark.parametrize(
    "words",
    [
        f"<a rel=license href={CC}>All rights reserved, no reuse</a>",
        f"Only our podcasts are under <a href={CC}>CC BY</a>.",
        f"We plan to put our articles under <a href={CC}>CC BY 4.0</a>.",
        f"Wikipedia content is under <a href={CC}>CC BY</a>.",
        f"Content is under <a href={CC}>CC BY 4.0</a>, except news.",
        f"Is this article under <a href={CC}>CC BY 4.0</a>?",
        f"By commenting you agree your words are under <a href={CC}>CC BY 4.0</a>.",
        f"Articles older than five years are licensed under <a href={CC}>CC BY 4.0</a>.",
    ],
)  # fmt: skip
def test_a_sentence_with_a_licence_that_gives_none(words: str) -> None:
    assert set(granted(rights(foot=f"<p>{words}</p>"))) <= {"index"}


ORDINARY = [
    "By Rita Moss", "Rita Moss, Harbour reporter", "Updated 3 May 2026", "Photo: Ann Lee / Coast Watch",
    "Foto: Küstenwacht/dpa", "Grafik: dpa", "Map data © OpenStreetMap contributors", "Support our journalism",
    "Sign up for our newsletter", "Read more: Coast Watch reports on fog", "Have a tip? Write to us.",
    "This story was supported by the Harbour Fund.", "Bay Press is a nonprofit newsroom.",
    "Edited by Lou Finn; fact-checked by Ann Lee", "Also available in German",
    "Correction: an earlier version of this story misspelled a name.", "Comments are closed.",
    "Rita Moss contributed to this report.", "Share on social media", "Source: Bay Press",
    "In cooperation with readers", "Schlagworte: Hafen, Küste", "Lesen Sie auch: Nebel", "Temps de lecture : 4 min",
    "Publicado el 3 de mayo de 2026", "Republish this article for free", "Some rights reserved", "Privacy policy",
    "© 2026 Bay Press", "Follow Bay Press",
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


@pytest.mark.parametrize(
    "words",
    [
        "This work is licensed under", "Text and images are licensed under", "Dieser Artikel steht unter",
        "Unless otherwise noted, our articles are licensed under", "Cet article est publié sous licence",
        "Este artículo se publica bajo licencia", "Questo articolo è pubblicato sotto licenza",
        "Este artigo está publicado sob licença", "Dit artikel is gepubliceerd onder",
        "All our stories are free to republish under", "You may republish this story, with credit, under",
        "Our journalism is licensed under",
    ],
)  # fmt: skip
def test_plain_sentences_grant(words: str) -> None:
    found = rights(foot=f"<p>{words} <a rel=license href={CC}>CC BY 4.0</a>.</p>")
    assert "republish" in granted(found)
