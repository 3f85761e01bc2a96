"""What may stand in a sentence that grants: any other word makes it one to ask about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rights.building import SYMBOLS, permission, read

from onrecord.rights.printed.plainness import is_plain

PLAIN = [
    "this article is licensed under a creative commons attribution 4.0 international license.",
    "cc by-nc-nd 4.0", "except where otherwise noted, content on this site is licensed under cc by 4.0.",
    "you are free to republish our articles with credit and a link to the original.",
    "our stories may be reproduced free of charge with attribution and a link to us.",
    "you may republish our articles for non-commercial purposes, unedited and in their entirety.",
    "bay press lets others republish its stories.", "nachdruck honorarfrei, beleg erbeten.",
    "se permite la reproducción citando la fuente.",
]  # fmt: skip


@pytest.mark.parametrize("words", PLAIN)
def test_words_that_bind_a_grant_to_nothing(words: str) -> None:
    assert is_plain(words, ("bay press",))


@pytest.mark.parametrize(
    "words",
    ["la reproduction {} de cet article est autorisée.", "se permite la reproducción {} de este artículo.",
     "la riproduzione {} di questo articolo è consentita.", "é permitida a reprodução {} deste texto."],
)  # fmt: skip
def test_a_part_is_not_the_whole(words: str) -> None:
    assert not any(is_plain(words.format(part)) for part in ("partielle", "parcial", "parziale"))
    both = ("totale ou partielle", "total o parcial", "total e parcial", "total ou parcial", "totale o parziale")
    assert all(is_plain(words.format(part)) for part in both)


def test_a_grant_of_a_part_is_none_of_the_whole() -> None:
    for words in ("La reproduction partielle de cet article est autorisée avec mention de la source.",
                  "Se permite la reproducción parcial de este artículo citando la fuente."):  # fmt: skip
        assert permission(read(("rights", words)), "r").answer != "yes"


@pytest.mark.parametrize(
    "words",
    ["We wish this article were licensed under CC BY 4.0.", "If only this article were licensed under CC BY 4.0.",
     "This article should be licensed under CC BY 4.0.", "This article used to be licensed under CC BY 4.0.",
     "Our articles were licensed under CC BY 4.0.", "News like this article ought to be free to republish."],
)  # fmt: skip
def test_what_is_wished_for_or_was_so_once_grants_nothing(words: str) -> None:
    for place in ("rights", "footer"):
        assert permission(read((place, words)), "r").answer != "yes"
    assert permission(read(("rights", "This article is licensed under CC BY 4.0.")), "r").answer == "yes"


GRANTS = [
    "You may republish our articles {} with credit.", "This article may be reproduced {} with credit.",
    "This article is licensed under CC BY 4.0 {}.", "Our stories may be republished, with credit, {}.",
]  # fmt: skip
BOUND = [
    "in Canada", "by public schools in Ontario", "after 48 hours", "for 50 euros", "at a cost of $50", "for a charge",
    "at the discretion of the editor", "provided the editor agrees", "by special arrangement", "by our sister titles",
    "if you joined our network", "when you are a nonprofit", "to members", "for schools", "on request",
    "on payment of a fee", "if you are a subscriber", "for personal use", "and all rights are reserved",
]  # fmt: skip


@pytest.mark.parametrize("bound", BOUND)
@pytest.mark.parametrize("grant", GRANTS)
def test_a_grant_that_is_bound_is_asked_about(grant: str, bound: str) -> None:
    assert granted(grant.format(bound)) == []


@pytest.mark.parametrize(
    "words",
    [
        "Up to 100 words of this article may be republished with credit.", "Some of our articles may be republished.",
        "Half of this article may be republished with credit.", "Articles older than one year may be republished.",
        "The first paragraph of our stories may be republished with credit.", "Coast Watch stories may be republished.",
        "Non-profit newsrooms may republish our articles with credit.", "It is a myth that our stories may be copied.",
        "We stopped allowing that our stories be republished with credit.", "This article is about CC BY 4.0.",
        "This article's metadata is licensed under CC BY 4.0.", "The map is licensed under CC BY 4.0.",
        "Other articles on this site are licensed under CC BY 4.0.", "Ask about CC BY 4.0.",
        "Content from Wikipedia is licensed under CC BY 4.0.", "This article will be in the public domain.",
        "This article is in the public domain in Canada.", "This article has been in the public domain since 2090.",
        "Diese Artikel dürfen kostenlos nachgedruckt werden, wenn wir zustimmen.",
        "Nachdruck honorarfrei von Mitgliedern, Beleg erbeten.",
        "Cet article peut être reproduit librement moyennant paiement avec mention de la source.",
        "Se permite la reproducción previo pago citando la fuente.",
        "La riproduzione è consentita previo accordo citando la fonte.",
        "É permitida a reprodução mediante pagamento desde que citada a fonte.",
        "Overname toegestaan tegen betaling met bronvermelding.",
    ],
)  # fmt: skip
def test_a_grant_of_a_part_or_by_another_is_asked_about(words: str) -> None:
    assert granted(words) == []


@pytest.mark.parametrize("bound", BOUND)
def test_a_grant_among_the_storys_paragraphs_that_is_bound_is_asked_about(bound: str) -> None:
    for words in (grant.format(bound) for grant in GRANTS):
        found = read(("body", "The dam held."), ("rights", words), ("body", "It rained."))
        assert not {permission(found, letter).answer for letter in "fravmt"} & {"yes"}, words


def test_the_outlets_name_binds_nothing_wherever_it_stands() -> None:
    words = (
        "This is an open-access article distributed under the terms of the Creative Commons Attribution License "
        "(https://creativecommons.org/licenses/by/4.0/), which permits unrestricted use, distribution, and "
        "reproduction in any medium, provided the original work, first published in Bay Press, is properly cited."
    )
    assert granted(words) == [*"fravimt"]


@pytest.mark.parametrize("words", ['yes "https://creativecommons.org/licenses/by/4.0/"', 'He chose "CC BY 4.0".'])
def test_a_licence_in_quotation_marks_is_told_of(words: str) -> None:
    assert not read(("footer", words)).signals


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=14, max_size=20))
def test_a_word_that_is_not_known_is_never_plain(word: str) -> None:
    assert not is_plain(f"you may republish our articles zq{word} with credit.")


def granted(words: str) -> list[str]:
    """The uses of eight but quoting that a page with `words` in its footer says yes to."""
    found = read(("footer", words))
    return [letter for letter in "fravimt" if SYMBOLS[permission(found, letter).answer] == "y"]


@pytest.mark.parametrize(
    "notice",
    [
        "this article may be republished by authorised sites.",
        "you may republish this article if authorised by the author.",
        "authorised readers may republish our articles with credit.",
        "may be reproduced by authorized publishers.",
        "puede reproducirse este artículo si se autoriza.",
    ],
)
def test_a_grant_to_those_who_are_authorised_is_not_plain(notice: str) -> None:
    assert not is_plain(notice)


def test_the_notices_own_verb_is_plain() -> None:
    assert is_plain("reproduction is authorised provided the source is acknowledged.")
