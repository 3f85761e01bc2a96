"""Printed notices, each pattern of docs/signals.md in our own words, with the traps beside it."""

from __future__ import annotations

import pytest
from tests.rights.building import check, permission, read

from onrecord.article.article import Label

ALL_ASK = "f ? r ? a ? v ?"
ALL_NO = "f n r n a n v n"
FREE = "f y r y v y"
OPEN = "q y f y r y a y v y i y m y t ?"
EVERYTHING = "q y f y r y a y v y i y m y t y"

ENGLISH = [
    ("E1", "© 2024 Coast Watch", ALL_ASK),
    ("E1 trap: the builder", "Theme © 2024 by Pixel Barn", ""),
    ("E1 trap: a word in running text", "Ask the copyright office in Lima", ""),
    ("E2", "All rights reserved", ALL_ASK),
    ("E3", "This material may not be published, broadcast, rewritten or redistributed.", ALL_NO),
    ("E3", "Copying and redistributing our articles is forbidden.", ALL_NO),
    ("E3 trap: with permission it asks", "This text may not be published or rewritten without permission.", ALL_ASK),
    ("E3 trap: a desk", "Our stories may not be redistributed. For permissions write to a@coast.example.", ALL_ASK),
    ("E4", "No reproduction of our articles without prior written consent.", ALL_ASK),
    ("E3 without a verb", "No reproduction.", ALL_NO),
    ("E3 without a verb", "No reproduction or redistribution.", ALL_NO),
    ("E4", "Unauthorized reproduction is prohibited unless you have obtained a licence.", ALL_ASK),
    ("E4", "Reproduction with permission only.", ALL_ASK),
    ("E4", "All rights reserved; nothing here may be copied, in any form, without a licence.", ALL_ASK),
    ("E5", "No part of this text, in whole or in part, may be copied without permission.", ALL_ASK),
    ("E5 or excerpts", "No articles or excerpts may be copied without permission.", "q ? " + ALL_ASK),
    ("E6", "Our stories are for personal, non-commercial use only.", ALL_NO),
    ("E6 with a way out", "For personal use only; contact us for other uses of our articles.", ALL_ASK),
    ("E7", "Articles may be copied for non-commercial purposes with credit.", FREE),
    ("E8", "Free to republish under a Creative Commons licence.", ALL_ASK),
    ("E9", "Republish our stories for free, online or in print.", "f ? r y"),
    ("E9 trap", "Read our stories for free, online or in print.", ""),
    ("E9 trap", "Want to republish our stories? Contact the desk for permission.", ALL_ASK),
    ("E9 open", "Others may republish this story at no cost, naming Bay Press.", "f ? r y"),
    ("E9 open to some", "Local papers may run this story at no cost, naming Bay Press.", "f ? r ?"),
    ("E10", "Articles may be reproduced with attribution and a link to us.", FREE),
    ("E10", "You are free to copy and redistribute this article if you credit Bay Press.", FREE),
    ("E10", "Reproduction is permitted provided the source is acknowledged.", FREE),
    ("E10", "May be freely reproduced without prior permission as long as Bay Press is credited.", FREE),
    ("E10 trap: with permission", "Articles may be reproduced with permission and attribution.", ALL_ASK),
    ("E10 trap: not", "Articles may not be reproduced with or without attribution.", ALL_NO),
    ("E10 trap: photographs", "Photographs may be reproduced with attribution.", ""),
    ("E10 trap: photographs may not", "Photos may not be reproduced.", ""),
    ("list scope", "Text, photo, graphic and video may not be published or redistributed.", ALL_NO),
    ("E10 adapt named", "You may reproduce, adapt and translate our articles with credit.", FREE + " a y"),
    ("E11", "You may not edit our stories, except for time, place and style.", "a n"),
    ("E10 and E11", "You may reproduce our stories with credit, but you may not edit them.", FREE + " a n"),
    ("E12", "You may not republish all our stories or do so systematically.", "f ?"),
    ("E14", "No use of our articles other than through our RSS feed.", "f y r n"),
    ("E14 without a verb", "No reproduction except by RSS.", "f y r n"),
    ("E14 without a verb", "No reproduction other than through our RSS feed.", "f y r n"),
    ("E14 behind", "All reproduction forbidden, RSS excepted.", "f y r n"),
    ("E14 in brackets", "Reproduction is prohibited (RSS feeds excepted).", "f y r n"),
    ("E14 before", "Except via our RSS feed, no content of this site may be reproduced.", "f y r n"),
    ("E14 named first", "You may use our RSS feed; all other reproduction is forbidden.", "f y r n"),
    ("E14 trap: included", "All reproduction is forbidden, including RSS feeds.", ALL_NO),
    ("E14 trap: of another thing", "No reproduction. Subscribe to our RSS feed except on Sundays.", ALL_NO),
    ("E14 with permission", "No part of it may be copied other than by RSS without permission.", "f y r ? a ? v ?"),
    ("E15", "Headlines and summaries may be used with a link.", "q y"),
    ("E16", "Excerpts of up to 120 words may be used with a link.", "q y"),
    ("E16 only", "Only excerpts of up to 120 words may be used with a link.", "q y r n"),
    ("E5 but quotations", "Except for short quotations in reviews, no part may be reproduced without permission.",
     ALL_ASK),
    ("E5 but quotations, flat", "No reproduction is permitted, except for brief quotations in reviews.", ALL_NO),
    ("E5 quotations too", "No part, nor any quotations, may be reproduced without permission.", "q ? " + ALL_ASK),
    ("E17", "Reprints and permissions: write to rights@coast.example.", ALL_ASK),
    ("E18", "Our articles may not be used to train artificial intelligence.", "t n"),
    ("E18 with mining", "No text and data mining and no training of AI on our articles.", "m n t n"),
    ("E18 trap: made by", "This article was not written by AI.", ""),
    ("E19", "The publisher reserves all rights of text and data mining under Article 4(3).", "m n t n"),
    ("E20", "Scraping, crawling or use of robots is forbidden.", "m n t n v n"),
    ("E20 search", "Crawling is forbidden, except by search engines.", "m n t n v n i y"),
    ("E21", "This article may not be archived, cached or stored in a retrieval system.", "v n"),
    ("E22", "Press release, free for editorial use.", "q y f y r y"),
    ("E23", "This article is in the public domain.", EVERYTHING),
    ("E23 trap: denied", "This article is not in the public domain.", ""),
    ("E23", "This publication is not copyrighted and is in the public domain.", EVERYTHING),
    ("other licence", "The documentation is licensed under the MIT license.", ALL_ASK),
    ("OGL", "All content is available under the Open Government Licence v3.0, except where stated.", OPEN),
    ("OGL", "This article is licensed under the Open Government Licence (OGL) version 3.0.", OPEN),
    ("OGL of another", "All content is available under the Open Government Licence v2.0 – Canada.", ALL_ASK),
    ("OGL without version", "All content is available under the Open Government Licence.", ALL_ASK),
    ("other licence, of code", "The source code of this theme is licensed under the MIT license.", ""),
    ("licence with terms", "Text is available under the CC BY 4.0 License; additional terms may apply.", EVERYTHING),
    ("licence and a desk", "Text under CC BY 4.0; permission for other uses on request.", ALL_ASK + " i y m y t y"),
    ("E24", "© 2026 The Associated Press. All rights reserved.", ALL_ASK),
    ("E24", "© 2026 Reuters. This material may not be published or redistributed.", ALL_NO),
    ("E25", "Opinions are the author's own. Reposting does not imply endorsement.", ""),
    ("E25", "We use your personal data only as our privacy policy says.", ""),
    ("comment form", "Your email address will not be published.", ""),
    ("user posts", "By posting you grant us a licence to reproduce and distribute your comments.", ""),
    ("users and text", "Our content and your comments may not be published or redistributed.", ALL_NO),
    ("inbox", "Sign up to get our stories published in your inbox for free.", ""),
    ("subscribers", "Subscribers may reproduce our articles.", ALL_ASK),
    ("E16 no more than", "Excerpts of no more than 50 words may be used with a link.", "q y"),
    ("CC0", "To the extent possible under law, Bay Press has waived all copyright to this text (CC0 1.0).", EVERYTHING),
    ("of the site's design", "Site design licensed under the MIT licence.", ""),
    ("what we ourselves do not do", "We never republish press releases without checking them.", ""),
    ("no need to ask", "You do not need to ask: republish our stories with credit to Bay Press.", ALL_ASK),
    ("lets", "Bay Press lets others reproduce its stories with attribution.", FREE),
    ("lets not", "Coast Watch does not allow others to reproduce its stories.", ALL_NO),
    ("double negation", "No reproduction of this text without naming Bay Press.", FREE),
    ("unless noted", "Unless otherwise noted, articles may be reproduced with credit.", FREE),
]  # fmt: skip

OTHERS = [
    ("L1", "Alle Rechte vorbehalten.", ALL_ASK),
    ("L2", "Nachdruck, auch auszugsweise, nur mit Genehmigung der Redaktion.", "q ? " + ALL_ASK),
    ("L3", "Die Nutzung für Text und Data Mining ist vorbehalten (§ 44b UrhG).", "m n t n"),
    ("L4", "Abdruck honorarfrei, Beleg erbeten.", "r y f ?"),
    ("L4 trap", "Der Abdruck ist nicht honorarfrei.", "r n"),
    ("open", "Artikel darf nicht übernommen werden.", "r n"),
    ("de", "Jede Vervielfältigung und Verbreitung ist untersagt.", ALL_NO),
    ("de comment form", "Ihre E-Mail-Adresse wird nicht veröffentlicht.", ""),
    ("L5", "Tous droits réservés.", ALL_ASK),
    ("L6", "Reproduction interdite.", ALL_NO),
    ("L6 sans", "Reproduction interdite sans autorisation de l'éditeur.", ALL_ASK),
    ("L6 partielle", "Toute reproduction, même partielle, est interdite sauf accord de l'éditeur.", "q ? " + ALL_ASK),
    ("L7", "Reproduction autorisée avec mention de la source.", FREE),
    ("E14 fr", "Toute reproduction est interdite, sauf par flux RSS.", "f y r n"),
    ("E14 de", "Vervielfältigung verboten, ausgenommen per RSS.", "f y r n"),
    ("E14 es", "Prohibida toda reproducción, excepto por RSS.", "f y r n"),
    ("E14 pt", "Proibida a reprodução, exceto por RSS.", "f y r n"),
    ("E14 it", "È vietata ogni riproduzione, tranne che via RSS.", "f y r n"),
    ("E14 nl", "Overname niet toegestaan, behalve via RSS.", "f y r n"),
    ("L7 trap", "Reproduction non autorisée, même avec mention de la source.", ALL_NO),
    ("L8", "Todos los derechos reservados.", ALL_ASK),
    ("L9", "Prohibida la reproducción total o parcial sin autorización de la revista.", ALL_ASK),
    ("L9 source", "Prohibida la reproducción sin citar la fuente.", FREE),
    ("L10", "Se permite la reproducción citando la fuente.", FREE),
    ("L10 trap", "No se permite la reproducción aunque se cite la fuente.", ALL_NO),
    ("L10", "Esta nota puede reproducirse citando la fuente.", FREE),
    ("L11", "Riproduzione riservata", ALL_ASK),
    ("L12", "La riproduzione è consentita citando la fonte.", FREE),
    ("L12 trap", "È vietata la riproduzione anche citando la fonte.", ALL_NO),
    ("L12 in part", "Vietata la riproduzione, anche parziale.", "q ? " + ALL_NO),
    ("L13", "Todos os direitos reservados; é proibida a reprodução sem autorização.", ALL_ASK),
    ("L14", "É permitida a reprodução desde que citada a fonte.", FREE),
    ("L14 trap", "Não é permitida a reprodução, ainda que citada a fonte.", ALL_NO),
    ("L15", "Alle rechten voorbehouden.", ALL_ASK),
    ("L15", "Overname alleen met toestemming van de redactie.", ALL_ASK),
    ("L15", "Overname zonder toestemming is niet toegestaan.", ALL_ASK),
    ("L15", "Overname met bronvermelding is toegestaan.", FREE),
    ("L3 use", "Alle Inhalte dürfen nur im Rahmen der gewöhnlichen Nutzung vervielfältigt werden.", ALL_NO),
    ("L3 permission", "Die Texte dürfen nur mit Genehmigung vervielfältigt werden.", "f ? r ? a ? v ?"),
    ("L15 only", "Artikelen mogen alleen voor eigen gebruik worden overgenomen.", ALL_NO),
    ("L15 mining", "Alle rechten voorbehouden, ook voor tekst- en datamining en het trainen van AI.",
     f"{ALL_ASK} m n t n"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "words", "expected"), [*ENGLISH, *OTHERS])
def test_a_footer_says(pattern: str, words: str, expected: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), expected)


@pytest.mark.parametrize("label", ["body", "comment", "caption", "quote", "headline", "deck", "embed", "promotion"])
@pytest.mark.parametrize("words", [row[1] for row in ENGLISH if row[2]][::4])
def test_no_notice_is_read_from_the_story_or_from_others(label: Label, words: str) -> None:
    check(read((label, words)), "")


@pytest.mark.parametrize(
    ("words", "letter", "conditions"),
    [
        ("Articles may be reproduced with attribution and a link to us.", "r", ("credit", "link")),
        ("Articles may be copied for non-commercial purposes with credit.", "v", ("credit", "non-commercial")),
        ("Our articles may be reproduced with credit, except for photographs.", "f", ("credit", "text only")),
        ("Excerpts of up to 120 words may be used with a link.", "q", ("at most 120 words", "link")),
        ("Abdruck honorarfrei, Beleg erbeten.", "r", ("credit", "copy to sender")),
        ("No use of our articles other than through our RSS feed.", "f", ("as offered: headline, summary",)),
        ("Reproduce our articles freely with credit. They may not be sold.", "r", ("credit", "no resale")),
        ("Articles may be reproduced with credit. You may not republish systematically.", "r",
         ("credit", "not systematically")),
        ("No text and data mining.", "m", ("printed-only",)),
    ],
)  # fmt: skip
def test_conditions(words: str, letter: str, conditions: tuple[str, ...]) -> None:
    assert permission(read(("footer", words)), letter).conditions == conditions


@pytest.mark.parametrize(
    ("words", "holder", "year"),
    [
        ("© 2024 Coast Watch. All rights reserved.", "Coast Watch", 2024),
        ("Copyright © 2019–2026 Coast Watch Media Ltd.", "Coast Watch Media Ltd", 2026),
        ("(c) Coast Watch 2019-24", "Coast Watch", 2024),
        ("2025 © Coast Watch | Terms | Privacy", "Coast Watch", 2025),
        ("Copyright 2024. No copies without permission.", None, 2024),
        ("Copyright by Coast Watch, all rights reserved", "Coast Watch", None),
        ("Coast Watch © 2025.", "Coast Watch", 2025),
        ("Copyright © 2007-2026 Coast & Morris LLC. All rights reserved.", "Coast & Morris LLC", 2026),
        ("Ask the copyright owner.", None, None),
        ("© 2026 Pixel Barn theme", None, None),
    ],
)
def test_holder_and_year(words: str, holder: str | None, year: int | None) -> None:
    rights = read(("footer", words))
    assert (rights.holder, rights.year) == (holder, year)


def test_a_photographers_line_is_nobodys_notice() -> None:
    rights = read(("credit", "© Jane Roe / dpa"))
    check(rights, "")
    assert rights.holder is None


@pytest.mark.parametrize(
    ("words", "contact"),
    [
        ("To inquire about licensing use the form at https://coast.example/rights.", "https://coast.example/rights"),
        ("For permission to reprint, write to rights@coast.example", "rights@coast.example"),
        ("Visit our homepage at https://coast.example", None),
    ],
)
def test_contact(words: str, contact: str | None) -> None:
    assert read(("footer", words)).contact == contact


def test_a_link_named_reprints_is_a_contact_and_no_refusal() -> None:
    rights = read(("footer", "Reprints", "https://coast.example/reprints"))
    assert rights.contact == "https://coast.example/reprints"
    check(rights, "")


def test_an_embargo_holds_until_its_end() -> None:
    words = "Embargoed until 10:00 GMT, 24 November 2026"
    check(read(("rights", words)), "q n f n r n a n v n i n")
    check(read(("rights", words.replace("2026", "2025"))), "")
