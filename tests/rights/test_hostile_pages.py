"""Whole pages whose words would grant, if one did not look at where they stand or read them to the end: no yes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord import read
from onrecord.record import Rights

NOW = datetime(2026, 11, 26, tzinfo=UTC)
URL = "https://www.baypress.example/news/1"
CC = "https://creativecommons.org/licenses/by/4.0/"
WORDS = "This article may be republished free of charge with credit."
LINKED = f"This article may be republished freely under a <a href='{CC}'>Creative Commons Attribution 4.0</a> licence."
BADGES = (
    f"<a rel=license href={CC}><img src=b.png></a>", f"<a href={CC}><img src=b.png></a>",
    "<img src=https://licensebuttons.net/l/by/4.0/88x31.png>",
)  # fmt: skip
BODY = "<p>The harbour council met on Monday and agreed on nothing that anyone could name, said the clerk, who sat.</p>"


def rights(
    head: str = "", inside: str = "", after: str = "", foot: str = "<p>© 2026 Bay Press</p>", before: str = ""
) -> Rights:
    page = (
        "<!doctype html><html lang=en><title>Council meets again - Bay Press</title>"
        f'<meta property="og:site_name" content="Bay Press">{head}<body class="comments-open"><main><article>'
        f"<h1>Council meets again</h1><p class=byline>By Rita Moss</p>{before}{BODY * 6}{inside}"
        f"</article>{after}</main>"
        f"<footer>{foot}</footer></html>"
    )
    found = read(page.encode(), URL, NOW, kind="html", fields=frozenset({"rights"})).rights
    assert found
    return found


def granted(found: Rights) -> list[str]:
    return [use for use, permission in found.may if permission.answer == "yes" and use != "quote"]


def test_the_same_words_grant_where_notices_stand() -> None:
    assert granted(rights(foot=f"<p>{WORDS}</p>")) == ["republish"]
    assert "republish" in granted(rights(foot=f"<p>{LINKED}</p>"))
    assert "republish" in granted(rights(foot=f"<p style='opacity: 0.9; font-size: 0.8em'>{LINKED}</p>"))
    assert "republish" in granted(rights(foot=f"<p><i aria-hidden=true></i>{LINKED}</p>"))


@pytest.mark.parametrize(
    "around",
    [
        "<!-- {} -->", "<div class=comment><b>Dan</b><p>{}</p></div>", "<ol class=commentlist><li><p>{}</p></ol>",
        "<div id=disqus_thread><p>{}</p></div>", "<p style='display:none'>{}</p>", "<p hidden>{}</p>",
        "<p style='visibility: hidden'>{}</p>", "<template><p>{}</p></template>", "<noscript><p>{}</p></noscript>",
        "<textarea>{}</textarea>", "<svg><text>{}</text></svg>", "<dialog><p>{}</p></dialog>",
        "<blockquote><p>{}</p></blockquote>", "<div class=advert><p>{}</p></div>",
        "<div class=cookie-banner><p>{}</p></div>", "<p>Coast Herald writes under each text: {}</p>",
        "<p style='opacity: 0'>{}</p>", "<p style='font-size:0px;color:red'>{}</p>", "<p aria-hidden=true>{}</p>",
        "<div style='position:absolute;left:-9999px'><p>{}</p></div>", "<p style='color:transparent'>{}</p>",
        "<p><del>{}</del></p>", "<p><s>{}</s></p>", "<p><span style='text-decoration:line-through'>{}</span></p>",
        "<p class=sr-only>{}</p>", "<p style='text-indent: -999em'>{}</p>",
        "<h3>What you may not do</h3><ul><li>{}</li></ul>", "<p>It is not the case that:</p><ul><li>{}</li></ul>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("words", [WORDS, LINKED])
def test_a_grant_in_another_place_grants_nothing(around: str, words: str) -> None:
    assert granted(rights(after=around.format(words))) == []
    assert granted(rights(inside=around.format(words))) == []


@pytest.mark.parametrize(
    "around",
    [
        "<div class=comment>{}</div>", "<div class=comment><b>Dan</b><p>{}</p></div>", "<div id=disqus_thread>{}</div>",
        "<ul><li class=reply>{}</ul>",
        "<div class=advert><p>{}</p></div>", "<aside class='related teaser'>{}</aside>", "<blockquote>{}</blockquote>",
        "<p hidden>{}</p>", "<p>x <span style='display:none'>{}</span></p>", "<p style='opacity: 0'>{}</p>",
        "<p aria-hidden=true>{}</p>", "<div style='left:-9999px'><p>{}</p></div>", "<p><del>{}</del></p>",
        "<p class=sr-only>{}</p>", "<template>{}</template>", "<noscript>{}</noscript>", "<!-- {} -->",
    ],
)  # fmt: skip
@pytest.mark.parametrize("badge", BADGES)
def test_a_badge_in_another_place_grants_nothing(around: str, badge: str) -> None:
    assert granted(rights(after=around.format(badge))) == []
    assert granted(rights(inside=around.format(badge))) == []


@pytest.mark.parametrize("badge", BADGES)
def test_a_badge_where_notices_stand_grants(badge: str) -> None:
    assert "republish" in granted(rights(foot=f"<p>{badge}</p><p>© 2026 Bay Press</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "From 1 January 2028 this article may be republished for free with credit.",
        "You may republish our articles with credit after paying a fee.",
        "If we agree, you may republish our articles with credit.",
        "You are free to republish our articles, provided you have a contract with us.",
        "The publisher alone may republish this article, with credit.",
        "We may republish your letters free of charge with credit.",
        "Republish our stories for free, they said.",
        "Students may copy and distribute this article for free.",
        "Employees of Bay Press may republish this article with credit.",
        "Coast Herald may republish our articles with credit.",
        "It was once possible to republish our articles for free with credit.",
        "May I republish your articles with credit? No.",
        "You may n\u200bot republish our articles with credit.",
        "Articles before 2020 are available under CC BY 4.0.",
        f"User contributions licensed under <a href='{CC}'>CC BY 4.0</a>.",
        f"This website's code is licensed under <a href='{CC}'>CC BY 4.0</a>.",
        f"Our articles are no longer available under <a href='{CC}'>CC BY 4.0</a>.",
    ],
)
def test_a_grant_to_others_or_of_another_time_asks(words: str) -> None:
    assert granted(rights(foot=f"<p>{words}</p>")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Anyone may republish our articles for free with credit.",
        "Media outlets may republish our articles for free with credit.",
        "You are free to republish our articles with credit.",
    ],
)
def test_a_grant_to_all_is_one(words: str) -> None:
    assert "republish" in granted(rights(foot=f"<p>{words}</p>"))


@pytest.mark.parametrize(
    "node",
    [
        '{"@type":"NewsArticle","headline":"Another story","url":"https://www.baypress.example/news/2","license":"%s"}',
        '{"@type":"NewsArticle","headline":"Council meets again","image":{"@type":"ImageObject","license":"%s"}}',
        '{"@type":"NewsArticle","headline":"Council meets again","sdLicense":"%s"}',
        '{"@type":"NewsArticle","headline":"Council meets again","isBasedOn":{"license":"%s"}}',
        '{"@type":"WebSite","license":"%s"}',
    ],
)
def test_a_licence_of_another_thing_in_the_head(node: str) -> None:
    script = f'<script type="application/ld+json">{node % CC}</script>'
    assert granted(rights(head=script)) == []


def test_a_licence_of_this_article_in_the_head() -> None:
    node = f'{{"@type":"NewsArticle","headline":"Council meets again","url":"{URL}","license":"{CC}"}}'
    assert "republish" in granted(rights(head=f'<script type="application/ld+json">{node}</script>'))


@pytest.mark.parametrize("address", ["http://[", "https://[::1", "//[", "http://a]b/", "http://x:99999999/a"])
@pytest.mark.parametrize("own", [True, False])
def test_what_is_no_address_is_none_wherever_one_may_stand(address: str, own: bool) -> None:
    node = (
        f'{{"@type":"NewsArticle","headline":"Council meets again","url":"{address}","mainEntityOfPage":"{address}",'
        f'"license":"{address}","isBasedOn":"{address}"}}'
    )
    page = (
        f"<title>Council meets again</title><link rel=canonical href='{address}'><link rel=license href='{address}'>"
        f"<meta property=og:url content='{address}'><meta property=article:publisher content='{address}'>"
        f"<script type='application/ld+json'>{node}</script><article itemscope itemtype=https://schema.org/Article>"
        f"<h1>Council meets again</h1>{BODY * 6}<a itemprop=license href='{address}'>x</a></article>"
    )
    found = read(page.encode(), address if own else URL, NOW, kind="html").rights
    assert found
    assert granted(found) == []
