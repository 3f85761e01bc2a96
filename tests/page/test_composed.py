"""Letters and their accents put together: words that no list would know otherwise; addresses stay as they are."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from onrecord import read
from onrecord.page.composed import composed


def apart(text: str) -> str:
    return normalize("NFD", text)


@pytest.mark.parametrize(
    "text", ["Un pont inédit", "Brücke über", "Škoda říká", "Мой край", "Τιμή", "한국어 말", "ガラス ぱぴ"]
)
def test_letters_are_put_together(text: str) -> None:
    assert composed(apart(text)) == text


@pytest.mark.parametrize("text", ["plain", "Un pont inédit", "क़ानून", "กำลัง", "بَيت", "שָׁלוֹם", "x\u0305 mean", "Å 豈"])
def test_all_else_stays(text: str) -> None:
    assert composed(text) == text


def test_addresses_stay() -> None:
    link = apart('<a href="/é/à" title="')
    assert composed(
        link + apart('é">é</a> https://a.example/') + apart("é ")
    ) == f'{link}é">é</a> https://a.example/' + apart("é ")


def test_a_page_is_read_with_whole_words() -> None:
    said = "« Le pont est fermé », a déclaré la maire André Vallée lundi. Une fermeture inédite."
    body = f"<p>{said}</p>" * 1 + "<p>Le reste du texte suit ici, avec assez de mots pour un article.</p>" * 4
    page = f"<html lang=fr><body><article><h1>Été</h1>{body}</article></body></html>"
    whole, parts = read(page), read(apart(page))
    assert parts.text == whole.text
    assert [one.content.text for one in parts.statements or ()] == [one.content.text for one in whole.statements or ()]
