"""NewsArticle: what schema.org has a property for, safe inside a script element, the body only where it may leave."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from tests.leaks import NOW, articles, leaked
from tests.publish.samples import sent, wild_articles

from onrecord import read
from onrecord.publish.news_article import news_article, script
from onrecord.publish.outgoing import Outgoing, let_out


def page_with(json_ld: str) -> bytes:
    return f'<!doctype html><title>x</title><script type="application/ld+json">{json_ld}</script><p>A text.'.encode()


@pytest.mark.parametrize("name", articles())
def test_the_body_is_there_where_it_may_leave(name: str) -> None:
    article = let_out(articles()[name], "site")
    made = news_article(article)
    assert made.get("articleBody") == article.text
    assert made.get("abstract") == article.passage
    assert leaked(script(article), articles()[name], "site") == []
    assert made["headline"] == articles()[name].headline
    assert made["creditText"] == article.credit


def test_a_copy_says_what_it_is_based_on_and_an_original_does_not() -> None:
    copy = news_article(let_out(articles()["copy of a licensed text"], "site"))
    assert copy["publisher"]["url"] == "https://harbourpost.example/"
    assert copy["sourceOrganization"]["name"] == "The Carrow Ledger"
    original = news_article(let_out(articles()["licensed"], "site"), "https://site.example/article/1.html")
    assert "sourceOrganization" not in original
    assert original["license"] == "https://creativecommons.org/licenses/by-nd/4.0/"
    assert original["mainEntityOfPage"] == "https://site.example/article/1.html"
    assert original["author"][0]["@type"] == "Person"
    assert original["copyrightHolder"]["name"] == "The Carrow Ledger"


def test_our_own_reader_reads_it_back() -> None:
    article = let_out(articles()["licensed"], "site")
    record = read(page_with(script(article)), article.url, NOW)
    assert (record.headline, record.outlet and record.outlet.name) == (article.headline, article.outlet)
    assert record.published
    assert article.published
    assert record.published.instant == article.published.instant
    assert record.rights
    assert record.rights.licence == "CC-BY-ND-4.0"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wild_articles())
def test_nothing_in_it_ends_the_element(article: Outgoing) -> None:
    text = script(article)
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text)["@type"] == "NewsArticle"


def test_every_class_has_one() -> None:
    assert all(news_article(one)["@type"] == "NewsArticle" for one in sent("site"))
