"""Titles are compared by their letters and digits alone, and have no name of their site."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import BODY, article

import onrecord
from onrecord.article.titles.titles import letters_of


@given(st.text(st.characters(max_codepoint=127)))
def test_letters_of_plain_titles(title: str) -> None:
    assert letters_of(title) == "".join(filter(str.isalnum, title)).lower()
    assert letters_of(f"{title}ö") == letters_of(title) + "ö"


def test_letters_of_other_forms() -> None:
    assert letters_of("“Ｒain” – Straße_2") == letters_of("rain: STRASSE 2") == "rainstrasse2"


@pytest.mark.parametrize("behind", ["-港湾网", "_港湾晚报", "--港湾协会官网", " - 港湾ニュース", "_바다일보"])
def test_a_site_that_only_its_own_title_names_in_ideographs_is_no_part_of_the_headline(behind: str) -> None:
    title, text = f"港口周一开放三台新起重机{behind}", "港口周一开放了三台新的起重机，市长说。"
    assert (
        article(f"<html lang=zh><title>{title}</title><p>{text}</p></html>", None).headline
        == "港口周一开放三台新起重机"
    )


def test_a_sites_name_before_the_headline_heads_the_page_and_leads_home() -> None:
    headline = "Who pays for the old quay now?"
    text = "<p>The harbour council met on Monday and agreed on nothing that anyone could name.</p>"
    head = f"<title>Quay-Notes » {headline}</title><h1><a href=/>Quay-Notes</a></h1>"
    assert article(f"{head}<h3>{headline}</h3>{text}", None).headline == headline


def test_a_site_told_by_a_link_alone_is_no_part_of_its_titles() -> None:
    """A page saved in a file has no address: its outlet is told by its canonical link and its title together."""
    head = (
        '<link rel="canonical" href="https://carrowledger.example/dam"><title>Dam is shut - The Carrow Ledger</title>'
    )
    (other,) = onrecord.read(f"{head}<h1>Carrow closes its dam</h1>{BODY}").other_headlines
    assert other.text == "Dam is shut"
    assert onrecord.read(head + BODY).headline == "Dam is shut"
