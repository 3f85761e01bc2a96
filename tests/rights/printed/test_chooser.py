"""Licences in the standard sentences of Creative Commons, and what an attacker would make of them."""

from __future__ import annotations

import msgspec
import pytest
from tests.rights.building import CC, NOW, page_of, provenance

from onrecord.article.article import Label
from onrecord.record import Permission
from onrecord.rights import rights_on

STANDARD = [
    ("Cette œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution"
     " 4.0 International.",
     "CC-BY-4.0"),
    ("Cette œuvre est mise à disposition selon les termes de la licence Creative Commons Attribution - Pas"
     " d’Utilisation Commerciale - Pas de Modification 3.0 France.", "CC-BY-NC-ND-3.0"),
    ("Ce site est mis à disposition sous licence Creative Commons Paternité 2.0 France", "CC-BY-2.0"),
    ("Sauf mention contraire, nos textes sont publiés sous licence Creative Commons Attribution 3.0 non transposé.",
     "CC-BY-3.0"),
    ("Esta obra está bajo una Licencia Creative Commons Atribución-NoComercial-SinDerivadas 4.0 Internacional.",
     "CC-BY-NC-ND-4.0"),
    ("Este artículo está sujeto a una licencia de Creative Commons Reconocimiento-CompartirIgual 3.0 España.",
     "CC-BY-SA-3.0"),
    ("Salvo que se indique lo contrario, los contenidos de este sitio se publican bajo licencia CC BY-NC 4.0.",
     "CC-BY-NC-4.0"),
    ("Quest'opera è distribuita con Licenza Creative Commons Attribuzione - Condividi allo stesso modo 2.5 Italia.",
     "CC-BY-SA-2.5"),
    ("Salvo diversa indicazione, i testi di questo sito sono pubblicati con licenza Creative Commons Attribuzione 4.0.",
     "CC-BY-4.0"),
    ("Esta obra está licenciada com uma Licença Creative Commons Atribuição-NãoComercial 4.0 Internacional.",
     "CC-BY-NC-4.0"),
    ("Exceto quando indicado de outra forma, os textos deste site estão sob a licença CC BY 4.0.", "CC-BY-4.0"),
    ("Dit werk valt onder een Creative Commons Naamsvermelding-GelijkDelen 4.0 Internationaal-licentie.",
     "CC-BY-SA-4.0"),
    ("Tenzij anders aangegeven vallen de teksten op deze website onder CC BY-ND 4.0.", "CC-BY-ND-4.0"),
    ("Dieses Werk ist lizenziert unter einer Creative Commons Namensnennung - Nicht kommerziell - Keine Bearbeitungen"
     " 4.0 International Lizenz.", "CC-BY-NC-ND-4.0"),
    ("Unsere Artikel dürfen unter der Lizenz CC BY 4.0 weiterverwendet werden.", "CC-BY-4.0"),
    ("Republiquem nossas reportagens gratuitamente: CC BY 4.0.", "CC-BY-4.0"),
    ("Text is available under the Creative Commons Attribution License; images may be under different terms.", "CC-BY"),
]  # fmt: skip


def _read(
    *blocks: tuple[Label, str] | tuple[Label, str, str], title: str = "The dam held again"
) -> tuple[Permission, str | None]:
    page, article = page_of(("body", "The dam held."), *blocks)
    rights = rights_on(page, msgspec.structs.replace(article, headline=title), provenance(), None, NOW)
    return rights.may.republish, rights.licence


@pytest.mark.parametrize(("sentence", "licence"), STANDARD)
def test_a_standard_sentence_grants_what_its_licence_grants(sentence: str, licence: str) -> None:
    may, named = _read(("footer", sentence))
    assert (may.answer, named) == ("yes", licence)


@pytest.mark.parametrize(("sentence", "licence"), STANDARD)
def test_a_sentence_with_a_word_more_asks(sentence: str, licence: str) -> None:
    bare = sentence.rstrip(".")
    for more in (" Coast Watch", ", hors dépêches", ", tranne le agenzie", " intra muros"):
        assert _read(("footer", f"{bare}{more}."))[0].answer == "ask", more


OF_OTHERS = [
    "Cette œuvre de Bretagne Infos est mise à disposition sous la Licence Creative Commons Attribution 4.0.",
    "Salvo indicación contraria, los contenidos de nuestros socios se publican bajo licencia CC BY 4.0.",
    "Salvo indicación contraria, los titulares de este sitio se publican bajo licencia CC BY 4.0.",
    "Los contenidos de este sitio no se publican bajo licencia Creative Commons Atribución 4.0.",
    "I contenuti di questo sito non sono distribuiti con licenza Creative Commons Attribuzione 4.0.",
    "Exceto quando indicado de outra forma, o conteúdo deste site esteve sob a licença CC BY 4.0.",
    "Tenzij anders vermeld, valt de inhoud van deze site vanaf 2031 onder CC BY 4.0.",
    "Dit werk viel onder een Creative Commons Naamsvermelding 4.0 Internationaal-licentie.",
    "Cette œuvre sera mise à disposition selon les termes de la Licence Creative Commons Attribution 4.0.",
    "Republique nossas reportagens gratuitamente no Brasil: CC BY 4.0.",
    "Unsere Texte dürfen von Partnern unter der Lizenz CC BY 4.0 weiterverwendet werden.",
    "Text is available under the Creative Commons Attribution License; stories may be under other terms.",
    "Text is available under the Creative Commons Attribution License; photographs and text may be under other terms.",
    "The dam held again by Coast Watch is licensed under CC BY 4.0",
    "The dam held again by Bay Press and Coast Watch is licensed under CC BY 4.0",
    "The other dam by Bay Press is licensed under CC BY 4.0",
    "The dam held again by Bay Press is licensed to Coast Watch under CC BY 4.0",
]


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_what_is_another_thing_s_or_bound_asks(sentence: str) -> None:
    assert _read(("footer", sentence))[0].answer != "yes"


@pytest.mark.parametrize("printed", ["The dam held again", "“The dam held again”", "The dam held again © 2025"])
def test_the_headline_by_the_outlet_is_the_text(printed: str) -> None:
    assert _read(("footer", f"{printed} by Bay Press is licensed under CC BY 4.0"))[0].answer == "yes"


def test_the_first_part_of_a_headline_may_stand_for_it() -> None:
    title = "The dam held again: what the valley did"
    assert (
        _read(("footer", "The dam held again by Bay Press is licensed under CC BY 4.0"), title=title)[0].answer == "yes"
    )
    short = "Letters: what the valley did"
    assert _read(("footer", "Letters by Bay Press is licensed under CC BY 4.0"), title=short)[0].answer == "ask"


MARKED = [
    "© 2025 Agencia Ribera. Prohibida la reproducción de este artículo.",
    "Este artículo no puede reproducirse.",
    "Texto: Agencia Ribera",
]


@pytest.mark.parametrize("mark", MARKED)
def test_unless_marked_gives_way_to_a_mark(mark: str) -> None:
    site = "Salvo indicación contraria, los contenidos de este sitio se publican bajo licencia CC BY 4.0."
    assert _read(("footer", site))[0].answer == "yes"
    assert _read(("rights", mark), ("footer", site))[0].answer != "yes"


def test_a_stricter_name_beside_a_looser_link_is_not_lost() -> None:
    name = "Esta obra está bajo una Licencia Creative Commons Atribución-NoComercial 4.0 Internacional."
    may, _ = _read(("footer", name, f"{CC}by/4.0/"))
    assert may.answer != "yes" or "non-commercial" in may.conditions


OURS = "You may republish this article for free, online or in print, under our Creative Commons licence."


def test_our_licence_is_the_one_that_the_page_names() -> None:
    site = "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License."
    may, licence = _read(("rights", OURS), ("footer", site))
    assert (may.answer, licence) == ("yes", "CC-BY-NC-4.0")
    assert "non-commercial" in may.conditions


@pytest.mark.parametrize(
    "offer",
    [
        "You may not republish this article under our Creative Commons licence.",
        "You may republish this article in Canada under our Creative Commons licence.",
        "You may republish this headline under our Creative Commons licence.",
        "You may republish this article under another Creative Commons licence.",
        "Subscribers may republish this article under our Creative Commons licence.",
    ],
)
def test_what_is_bound_or_another_licence_s_asks(offer: str) -> None:
    site = "This work is licensed under a Creative Commons Attribution 4.0 International License."
    assert _read(("rights", offer), ("footer", site))[0].answer != "yes"


def test_of_two_licences_nobody_knows_which_is_ours() -> None:
    one = "This work is licensed under a Creative Commons Attribution 4.0 International License."
    assert _read(("rights", OURS))[0].answer == "ask"
    assert (
        _read(("rights", OURS), ("footer", one), ("footer", "Our blog posts are licensed under CC BY-NC-ND 3.0."))[
            0
        ].answer
        == "ask"
    )
