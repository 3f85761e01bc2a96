"""Months beside a number in credit lines, whole and short."""

from __future__ import annotations

import re

import pytest

from onrecord.article.dates.months import MONTH

NAMES = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen februari fév février fevrier febrero fev "
    "fevereiro febbraio march mar märz mrz mars marzo março maart mrt marts april avril abril aprile may mai mayo maio "
    "maggio mag mei maj june juni juin junio junho giugno giu july juli juillet juil julio julho luglio lug august "
    "août aout agosto augustus augusti september sept septembre setembro set settembre october oktober okt octubre "
    "outubro out ottobre ott november noviembre novembro december dez décembre déc dic dicembre dezembro"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_a_month(name: str) -> None:
    assert re.fullmatch(rf"{MONTH}\.? \d+", f"{name} 12") is not None


@pytest.mark.parametrize(
    "words", ["magazine 12", "generation 5", "outlook 2026", "settings 2", "outside 3", "route 12"]
)
def test_other_words_before_numbers(words: str) -> None:
    assert re.fullmatch(rf"{MONTH}\.? \d+", words) is None
