"""Sentences that let anybody republish, each known as a whole: one word more, and they grant nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rights.printed.test_reach import BY, granted, page

from onrecord import read
from onrecord.rights.printed.licences import licence_address, licence_at, licence_in
from onrecord.rights.printed.texts import fold
from onrecord.rights.printed.whole_grants import whole_grant

GRANTS = {
    "Sie dürfen diesen Artikel kostenlos übernehmen, wenn Sie uns nennen.": ("credit",),
    "Dieser Artikel darf kostenlos weiterveröffentlicht werden, sofern die Quelle genannt wird.": ("credit",),
    "Du darfst unsere Texte frei nachdrucken.": (),
    "Vous pouvez republier cet article gratuitement, à condition de nous citer.": ("credit",),
    "Nos articles peuvent être republiés gratuitement en citant la source.": ("credit",),
    "Puedes republicar este artículo gratis, siempre que nos cites y enlaces al original.": ("credit", "link"),
    "Potete ripubblicare questo articolo gratuitamente, citando la fonte e con un link all'originale.": (
        "credit",
        "link",
    ),
    "I nostri articoli possono essere ripubblicati gratuitamente.": (),
    "Você pode republicar esta reportagem de graça, desde que cite a fonte.": ("credit",),
    "U mag dit artikel gratis overnemen, mits u ons noemt en naar het origineel linkt.": ("credit", "link"),
    "Dit artikel mag gratis worden overgenomen met bronvermelding.": ("credit",),
    "Du får gärna återpublicera artikeln gratis om du anger källan och länkar till originalet.": ("credit", "link"),
    "Możesz bezpłatnie przedrukować ten artykuł pod warunkiem podania źródła.": ("credit",),
    "Ten tekst można bezpłatnie przedrukować.": (),
    "Вы можете бесплатно перепечатать эту статью при указании источника.": ("credit",),
    "Наши статьи можно свободно перепечатывать, если вы укажете источник.": ("credit",),
    "Sie dürfen diesen Text für nichtkommerzielle Zwecke kostenlos übernehmen.": None,
    "Du får publicera våra texter gratis för icke-kommersiella ändamål.": ("non-commercial",),
}
OTHERS = [
    "Sie dürfen diesen Artikel nicht kostenlos übernehmen.", "Dürfen Sie diesen Artikel kostenlos übernehmen?",
    "Sie dürfen diesen Artikel kostenlos übernehmen, wenn Sie Mitglied sind.",
    "Vous ne pouvez pas republier cet article gratuitement.", "Vous pouvez republier cet article.n",
    "Les abonnés peuvent republier cet article gratuitement.", "Vous pouvez republier le titre gratuitement.",
    "Puede republicar este artículo gratis durante un mes.", "Potete ripubblicare questo articolo dopo il pagamento.",
    "Você pode republicar este artigo com autorização.", "U mag dit artikel gratis lezen en overnemen na overleg.",
    "Du får inte återpublicera artikeln gratis.", "Nie możesz bezpłatnie przedrukować tego artykułu.",
    "Możesz przedrukować ten artykuł za zgodą redakcji.", "Вы не можете бесплатно перепечатать эту статью.",
    "Можно ли бесплатно перепечатать эту статью?", "Вы можете перепечатать эту статью с разрешения редакции.",
    "Du darfst kostenlos übernehmen.", "Vous pouvez gratuitement.", "Sie dürfen kostenlos.",
]  # fmt: skip
BINDING = (
    "nicht nur nie bis ab mitglieder schulen pas ne jusque abonnés no solo hasta non soltanto fino só até niet alleen"
    " tot inte bara endast nie tylko za zgodą до после не только members paid until tomorrow 2024 fee abos"
).split()


@pytest.mark.parametrize(("words", "conditions"), [(k, v) for k, v in GRANTS.items() if v is not None])
def test_such_a_sentence_grants(words: str, conditions: tuple[str, ...]) -> None:
    assert granted(page(f"<div class=republish><p>{words}</p></div>")).get("republish") == conditions
    assert granted(page("", f"<p>{words}</p>")).get("republish") == conditions


@pytest.mark.parametrize("words", OTHERS)
def test_others_grant_nothing(words: str) -> None:
    assert whole_grant(fold(words)) == ()
    assert granted(page(f"<div class=republish><p>{words}</p></div>")) == {}


@settings(max_examples=150, deadline=None, database=None)
@given(st.sampled_from(sorted(GRANTS)), st.sampled_from(BINDING), st.integers(0, 30))
def test_a_word_more_grants_nothing(words: str, more: str, at: int) -> None:
    pieces = fold(words).split()
    pieces.insert(min(at, len(pieces)), more)
    assert whole_grant(" ".join(pieces)) == ()


@pytest.mark.parametrize(
    "piece", ["vous pouvez republier ", "sie dürfen ", "и ", "citando ", ", wenn sie uns ", "gratis "]
)
def test_long_ones_cost_little(piece: str) -> None:
    start = time.process_time()
    for words in (
        piece * 60,
        f"vous pouvez republier cet article {piece * 40}",
        f"u mag dit artikel overnemen {piece * 30}",
    ):
        whole_grant(words[:399])
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "start",
    [
        "dieser artikel darf übernommen werden", "cet article peut être publié", "este artículo puede ser publicado",
        "dit artikel mag worden overgenomen", "quest'articolo può essere ripubblicato",
    ],
)  # fmt: skip
def test_many_conditions_cost_little(start: str) -> None:
    """Thirteen of " und uns" once took minutes: each could be read in several ways."""
    begun = time.process_time()
    for condition in (" und uns", " und den autor", " et citer", " y cite", " en ons", " e citando"):
        assert whole_grant((start + 40 * condition)[:390] + " x") == ()
    assert time.process_time() - begun < 1


FEET = [
    "Om inget annat anges är innehållet på denna webbplats licensierat under {}.",
    "Den här artikeln är licensierad under {}.", "Allt innehåll är tillgängligt under {}.",
    "O ile nie zaznaczono inaczej, treści tej strony są dostępne na licencji {}.",
    "Ten artykuł jest dostępny na licencji {}.", "Если не указано иное, материалы сайта доступны по лицензии {}.",
    "Эта статья доступна по лицензии {}.", "Тексты распространяются на условиях лицензии {}.",
]  # fmt: skip


@pytest.mark.parametrize("words", FEET)
@pytest.mark.parametrize("name", ["CC BY 4.0", "Creative Commons Attribution 4.0"])
def test_feet_in_other_languages_put_a_page_under_a_licence(words: str, name: str) -> None:
    linked = f'<a rel="license" href="{BY}">{name}</a>'
    assert "adapt" in granted(page("", f"<p>{words.format(linked)}</p>"))


@pytest.mark.parametrize(
    "words",
    ["Den här artikeln är inte licensierad under {}.", "Ten artykuł nie jest dostępny na licencji {}.",
     "Эта статья не доступна по лицензии {}.", "Эта статья доступна по лицензии {} только школам.",
     "Bilderna är licensierade under {}.", "Zdjęcia są dostępne na licencji {}."],
)  # fmt: skip
def test_denied_and_bound_ones_do_not(words: str) -> None:
    linked = f'<a href="{BY}">CC BY 4.0</a>'
    assert granted(page("", f"<p>{words.format(linked)}</p>")) == {}


def test_the_open_government_licence() -> None:
    address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    found = licence_at(address)
    assert found is not None
    assert found.name == "OGL-UK-3.0"
    assert licence_address("OGL-UK-3.0") == address
    assert licence_at("https://open-government-licence.example/version/3/") is None
    assert licence_at("https://www.nationalarchives.gov.uk/doc/open-government-licence-canada/") is None
    assert licence_in("open government licence v2.0 ontario") is None
    notice = f'<p>All content is available under the <a href="{address}">Open Government Licence v3.0</a></p>'
    assert granted(page("", notice))["adapt"] == ("credit", "say changed")
    linked = f'<a href="{address}">Open Government Licence v3.0</a>'
    assert granted(page(f"<p>Contains public sector information licensed under the {linked}.</p>")) == {}
    assert granted(page("", f"<p>This article is not available under the {linked}.</p>")) == {}
    assert granted(page("", f"<p>Our maps are available under the {linked}.</p>")) == {}


@pytest.mark.parametrize(
    ("words", "granted"),
    [
        ("Dieser Text kann veröffentlicht werden.", False),
        ("Du kan publicera artikeln.", False),
        ("Ce texte peut être publié.", False),
        ("Este texto puede ser publicado.", False),
        ("Ten tekst może być opublikowany.", False),
        ("Можно опубликовать эту статью.", False),
        ("Vous pouvez publier cet article gratuitement.", True),
        ("Ce texte peut être republié.", True),
        ("Dieser Text kann mit Quellenangabe veröffentlicht werden.", False),
        ("Dieser Text kann kostenlos veröffentlicht werden.", True),
        ("Ten tekst może być przedrukowany.", True),
    ],
)
def test_to_publish_alone_may_be_said_to_the_writer(words: str, granted: bool) -> None:
    assert bool(whole_grant(fold(words))) is granted


def test_what_somebody_took_up_again_is_no_text_taken_over() -> None:
    html = (
        "<html lang=fr><title>Le bac repart</title><article><h1>Le bac repart</h1><p>Par Ida Moor</p>"
        "<p>La compagnie a repris ses activités. Les passagers attendaient depuis lundi au port, et les billets sont "
        "de nouveau en vente dans toutes les gares de la région.</p>"
        "<p>Le trafic devrait être normal dès samedi selon la direction, qui promet des renforts pour le week-end.</p>"
        "<p>Vous pouvez republier cet article gratuitement.</p></article></html>"
    )
    may = granted(read(html, "https://quai.example/bac", fields=frozenset({"rights", "provenance"})))
    assert "republish" in may
