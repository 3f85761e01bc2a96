"""Notices as sites of many kinds word them, beside what looks like them and must not grant."""

from __future__ import annotations

import pytest
from tests.rights.building import check, permission, read

import onrecord
from onrecord.beside import Beside
from onrecord.rights.printed.licences import licence_in
from onrecord.rights.printed.plainness import is_plain

ASK, NO, FREE = "f ? r ? a ? v ?", "f n r n a n v n", "f y r y v y"
BY = "f y r y a y v y i y m y t y"
CC = "https://creativecommons.org/licenses/"

FOOTERS = [
    # a way to permission by other words
    ("Nothing on these pages may be copied or broadcast without the written authority of Bay Press.", ASK),
    ("Toute copie, diffusion ou reproduction non autorisée est interdite.", ASK),
    ("Está prohibida toda reproducción no autorizada de los artículos.", ASK),
    ("È vietata qualsiasi riproduzione non autorizzata degli articoli.", ASK),
    ("Jede unerlaubte Vervielfältigung der Artikel ist untersagt.", ASK),
    ("Chi desidera riprodurre gli articoli deve chiederne il consenso alla redazione.", ASK),
    ("Het is verboden artikelen over te nemen zonder toestemming van de uitgever.", ASK),
    ("Unsere Texte dürfen ohne Zustimmung der Redaktion nicht genutzt werden.", ASK),
    ("Unsere Texte dürfen nicht kommerziell genutzt werden.", ""),
    ("Kopien dieser Artikel sind nur für den privaten Gebrauch gestattet.", NO),
    ("Alle Rechte, insbesondere das der Übersetzung, vorbehalten.", ASK),
    ("You agree not use any automated means, such as robots or scripts, to access any part of this Website.",
     "v n m n t n"),
    ("You may not access the Service through bots, scrapers or spiders.", "v n m n t n"),
    ("You may not resell our content or train commercial models on bulk copies of our archive.", f"{NO} t n"),
    ("All rights, including those of translation, are reserved by us.", ASK),
    ("La reproduction non autorisée des articles est interdite.", ASK),
    ("È vietata la riproduzione non autorizzata degli articoli.", ASK),
    ("É terminantemente proibida a reprodução não autorizada.", ASK),
    ("Unerlaubte Vervielfältigung der Artikel ist verboten.", ASK),
    ("No Tern Bay Service material may be republished without the written permission of the Service.", ASK),
    ("However, permission to reprint this material in new works must be obtained from the publisher.", ASK),
    ("You may print our content for personal, non-commercial use only. "
     "No content may be reproduced without our consent.", ASK),
    ("Please don't republish our articles wholesale without asking first.", ASK),
    ("Diese Meldung ist nicht zur Veröffentlichung bestimmt.", NO),
    ("The foregoing restriction includes using this information to train a machine learning system.", "t n"),
    # leave with a condition, in words of other sites
    ("Unless otherwise indicated, re-use of content for commercial or non-commercial purposes is permitted free of "
     "charge, provided that the source is acknowledged.", FREE),
    ("É permitida a reprodução total ou parcial deste boletim, desde que citada a fonte.", FREE),
    ("O conteúdo deste site poderá ser reproduzido desde que citada a fonte.", FREE),
    ("This document is in the public domain and may be reprinted without special permission.", BY),
    ("This work is in the public domain and may be used without the permission of the Tern Library only in class.",
     ASK),
    ("Unless otherwise noted, materials may be reproduced for non-commercial purposes. The reproduction must not be "
     "represented as an official version.", "f ? r ? v ?"),
    ("Les contenus de ce site web, sauf mention contraire, sont placés sous licence Creative Commons CC-BY 4.0.", BY),
    ("All content is licensed under the Attribution-NonCommercial-ShareAlike 4.0 International license.",
     "f y r y a y v y i y m y t ?"),
    # whom a leave is for, before it
    ("You must be a publisher to republish. You are free to republish this article in print or online.", "f ? r ?"),
    ("We welcome you to republish our articles on your website, subject to the guidelines below.", "f ? r y"),
    # languages that are not parsed
    ("转载本站文章请注明来源。", ASK),
    ("転載をご希望の方は編集部までご連絡ください。", ASK),
    ("При использовании материалов сайта гиперссылка обязательна.", ASK),
    ("Sitedeki içeriklerin tamamı izin alınmadan kullanılamaz.", ASK),
    # machines
    ("Nous nous opposons au moissonnage de nos articles.", "v n m n t n"),
    ("Bay Press s'oppose au moissonnage et à la fouille automatisée de textes de ce site.", "m n t n"),
    ("De uitgever behoudt zich het recht op tekst- en datamining van deze artikelen voor.", "m n t n"),
    ("Eine Nutzung für Text und Data Mining im Sinne von § 44b UrhG behalten wir uns vor.", "m n t n"),
    ("Wir behalten uns die Nutzung unserer Inhalte für Text- und Data-Mining vor.", "m n t n"),
    ("Wij behouden ons het recht op tekst- en datamining voor.", "m n t n"),
    ("Änderungen behalten wir uns vor.", ""),
    ("All rights reserved, also for text and data mining.", f"{ASK} m n t n"),
    # grants
    ("Downloading and reproduction are authorised provided the source is named.", FREE),
    ("Reproduction is authorised, except for commercial purposes, provided that the source is named.", FREE),
    ("Unsere Artikel dürfen für nicht-kommerzielle Zwecke mit Quellenangabe genutzt werden.", FREE),
    ("Riproduzione e uso consentiti citando la fonte.", FREE),
    ("É permitida a reprodução parcial ou total deste material, desde que citada a fonte.", FREE),
    ("Our articles may be reproduced with credit, and not altered or remixed.", f"{FREE} a n"),
    ("All my posts are licensed under CC BY 4.0.", BY),
    ("The copyright for the editorial content of this site, which is owned by Bay Press, is licensed under CC0 1.0.",
     BY),
    ("Die bereitgestellten Inhalte stehen unter der CC BY 4.0-Lizenz und können frei nachgenutzt werden.", BY),
    ("Except where noted, content on this wiki is under the following license: CC Attribution 4.0 International", BY),
    ("Unless otherwise stated, text on this site is licensed under the\nCC BY 4.0 License or any later version.", BY),
    ("Content of this site is Copyright (c) 2015-2024, Bay Press and licensed under a CC BY 4.0 license.", BY),
    ("All written content such as articles are licensed under CC BY 4.0.", BY),
    ("Unsere Texte dürfen nicht ohne Genehmigung wiederverwendet werden.", ASK),
    # near to them, and none
    ("Content of this site is Copyright (c) 2015-2024, Tern Media and licensed under a CC BY 4.0 license.", ASK),
    ("All content such as maps is licensed under CC BY 4.0.", ASK),
    ("The copyright in the content of this site, which is owned by Tern Media, is licensed under CC BY 4.0.", ASK),
    ("Reproduction is authorised, except for commercial purposes, by our members.", ASK),
    ("Reproduction is authorised, except for commercial purposes or by newspapers.", ""),
    ("You may republish our articles if you follow our rules on which outlets are ours.", "f ? r ?"),
    ("Our articles may be reproduced with credit, and not sold altered.", ASK),
    ("You are welcome to reprint a quote of this article with credit.", "f ? r ?"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), FOOTERS)
def test_a_footer_says(words: str, expected: str) -> None:
    check(read(("body", "The dam held."), ("footer", words)), expected)


def test_who_may_quote_or_reprint_may_do_both() -> None:
    words = "You are welcome to quote or reprint this article as long as you acknowledge the source."
    check(read(("body", "The dam held."), ("rights", words)), "r y f ?")


def test_a_grant_that_names_no_feed_takes_none_from_its_licence() -> None:
    words = "You are free to republish this article. This article is under CC0 1.0."
    check(read(("body", "The dam held."), ("rights", words)), BY)


@pytest.mark.parametrize(
    "words",
    ["You have to be a registered newsroom.", "Your outlet must be a member of the league.",
     "Vous devez être membre du réseau.", "Sie müssen Mitglied im Verband sein.", "Debes ser socio."],
)  # fmt: skip
def test_who_somebody_has_to_be_makes_an_ask_of_the_licence_before_it(words: str) -> None:
    licence = "Our articles are published under the CC BY 4.0 license."
    assert permission(read(("body", "The dam held."), ("rights", licence)), "r").answer == "yes"
    check(read(("body", "The dam held."), ("rights", f"{licence} {words}")), "f ? r ? a ? v ? i ? m ? t ?")
    named = f"{licence} Writers must be named."
    assert permission(read(("body", "The dam held."), ("rights", named)), "r").answer == "yes"


@pytest.mark.parametrize(
    ("name", "licence"),
    [("creative commons reconocimiento-nocomercial-sinobraderivada 4.0", "CC-BY-NC-ND-4.0"),
     ("creative commons atribuição-uso não-comercial-partilha nos mesmos termos 3.0", "CC-BY-NC-SA-3.0"),
     ("creative commons attribution - partage à l'identique 4.0", "CC-BY-SA-4.0")],
)  # fmt: skip
def test_licences_by_the_names_of_their_own_languages(name: str, licence: str) -> None:
    found = licence_in(name)
    assert found is not None
    assert found.name == licence


def test_a_badge_that_ends_a_box_of_terms_is_the_articles() -> None:
    story = "".join(
        f"<p>The ferry ran again on day {n}, with forty people on board, and nobody was late.</p>" for n in "12345"
    )
    box = (
        '<div class="{}"><p><a href="#x">Republish this article</a></p>'
        f'<p><a rel="license" href="{CC}by-nd/4.0/"><img src="/b.png"></a></p></div>'
    )
    for name, licence in (("license", "CC-BY-ND-4.0"), ("sponsors", None)):
        page = f"<title>Ferry</title><article><h1>The ferry is back</h1>{story}{box.format(name)}</article>"
        record = onrecord.read(page, "https://baypress.example/ferry")
        assert record.rights is not None
        assert record.rights.licence == licence


def test_a_payment_of_no_type_that_names_terms_elsewhere_is_not_free() -> None:
    def rsl(payment: str) -> Beside:
        licence = f'<license><permits type="usage">ai-all</permits>{payment}</license>'
        return Beside(rsl=f'<rsl xmlns="https://rslstandard.org/rsl"><content url="/">{licence}</content></rsl>')

    check(read(beside=rsl("<payment><standard>https://pool.example/terms</standard></payment>")), "i n m ? t ?")
    check(read(beside=rsl("<payment/>")), "i n m y t y")
    check(
        read(beside=rsl('<payment type="free"><standard>https://pool.example/terms</standard></payment>')),
        "i n m y t y",
    )


@pytest.mark.parametrize(
    "folded",
    ["this article may be copied by my friends", "blog comments are licensed under cc by 4.0",
     "written permission is free", "we believe in the free flow of goods and publish our work under cc by 4.0",
     "you may copy this text and not"],
)  # fmt: skip
def test_what_is_near_to_plain_words_is_not_plain(folded: str) -> None:
    assert not is_plain(folded)
