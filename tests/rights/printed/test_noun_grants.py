"""Notices that allow copying by a noun, each known as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.rights.printed.noun_grants import STEMS, noun_grant, short_grant
from onrecord.rights.printed.texts import fold

GRANTS = [
    ("Перепечатка материалов разрешена при условии ссылки на сайт vest.example.", False),
    ("Полная перепечатка материалов допускается только при условии прямой гиперссылки на сайт vest.example.", True),
    ("Передрук матеріалів дозволено за умови посилання на vest.example.", False),
    ("Przedruk dozwolony pod warunkiem podania źródła.", False),
    ("Přetisk je povolen s uvedením zdroje.", False),
    ("Eftertryck tillåts med angivande av källa.", False),
    ("Gjengivelse er tillatt med kildehenvisning.", False),
    ("Eftertryk er tilladt med kildeangivelse.", False),
    ("Sisällön kopiointi on sallittua, kunhan lähde mainitaan.", False),
    ("Preluarea textelor este permisă cu citarea sursei.", False),
    ("Az anyagok átvétele a forrás megjelölésével engedélyezett.", False),
    ("Препечатването е разрешено с посочване на източника.", False),
    ("Преузимање је дозвољено уз навођење извора.", False),
    ("Prenošenje dozvoljeno uz navođenje izvora i link na original.", True),
    ("Επιτρέπεται η αναδημοσίευση με αναφορά στην πηγή.", False),
    ("Η αναδημοσίευση επιτρέπεται μόνο με αναφορά στην πηγή.", False),
    ("リンクを明記すれば自由に転載できます。", True),
    ("出典を明記すれば転載可。", False),
    ("欢迎转载，请注明出处。", False),
    ("출처를 밝히면 전재할 수 있습니다.", False),
    ("Kaynak gösterilerek haberler yayınlanabilir.", False),
]
NONE = [
    "Η αναδημοσίευση με αναφορά στην πηγή.",
    "Перепечатка материалов разрешена только с письменного согласия редакции.",
    "Перепечатка материалов разрешена при условии ссылки на сайт vest.example и согласия редакции.",
    "Перепечатка материалов не разрешена при условии ссылки на сайт.",
    "Цитирование материалов приветствуется при указании источника.",
    "Przedruk dozwolony wyłącznie za zgodą redakcji i podaniem źródła.",
    "Przedruk niedozwolony.",
    "Nie jest przedruk dozwolony pod warunkiem podania źródła.",
    "Eftertryck tillåts med angivande av källa för medlemmar.",
    "转载请注明出处。",
    "Kaynak gösterilmeden yayınlanamaz.",
]


@pytest.mark.parametrize(("notice", "linked"), GRANTS)
def test_a_notice_that_grants_and_no_more(notice: str, linked: bool) -> None:
    (republish, feed) = noun_grant(fold(notice))
    assert (republish.use, republish.effect, republish.conditions) == (
        "republish", "yes", ("credit", "link") if linked else ("credit",),
    )  # fmt: skip
    assert (feed.use, feed.effect) == ("feed", "ask")


@pytest.mark.parametrize("notice", NONE)
def test_a_word_more_and_it_grants_nothing(notice: str) -> None:
    assert noun_grant(fold(notice)) == ()


@given(st.sampled_from(GRANTS), st.sampled_from(["nicht", "не", "bez", "с согласия", "utan", "mot betalning", "не "]))
def test_no_word_before_or_behind_is_passed_over(grant: tuple[str, bool], word: str) -> None:
    folded = fold(grant[0]).strip(" .。")
    assert noun_grant(f"{word} {folded}") == ()
    assert noun_grant(f"{folded}, {word} x y") == ()


@pytest.mark.parametrize(("notice", "_"), GRANTS)
def test_a_stem_stands_in_each(notice: str, _: bool) -> None:
    assert any(stem in fold(notice) for stem in STEMS)


@pytest.mark.parametrize(
    ("notice", "linked"),
    [
        ("Reproduction permitted with acknowledgement.", False),
        ("Reprints welcome with attribution.", False),
        ("Pick-up welcome with credit to Coast Watch.", False),
        ("Please reprint freely with credit to Coast Watch.", False),
        ("Reprint freely, but credit Coast Watch.", False),
        ("Reproduction allowed, source to be named.", False),
        ("Reproduction permitted with credit and a link to the original.", True),
        ("Overname mits bronvermelding.", False),
        ("Reprise autorisée sous réserve de mentionner la source.", False),
        ("Nachdruck erwünscht, bitte Quelle nennen.", False),
    ],
)
def test_the_same_in_languages_that_are_parsed(notice: str, linked: bool) -> None:
    said = short_grant(fold(notice))
    assert [(one.use, one.effect) for one in said] == [("republish", "yes"), ("feed", "ask")]
    assert ("link" in said[0].conditions) is linked


@pytest.mark.parametrize(
    "words",
    [
        "Reproduction not permitted with acknowledgement.",
        "Reprints welcome with attribution and payment.",
        "Reproduction permitted with credit to us and prior approval.",
        "Reproduction permitted with credit for members.",
        "Reprints welcome in Wales with attribution.",
        "Reprint freely, but ask first.",
        "Nachdruck nicht gestattet, bitte Quelle nennen.",
        "Overname niet toegestaan met bronvermelding.",
    ],
)
def test_with_one_word_more_none_is(words: str) -> None:
    assert short_grant(fold(words)) == ()
