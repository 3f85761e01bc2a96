"""What microdata and RDFa say of rights: granted where the item is the article, refused wherever it may be its own."""

from __future__ import annotations

import pytest
from tests.rights.test_hostile_pages import BODY, CC, NOW, URL, granted

from onrecord import read
from onrecord.record import Rights

ARTICLE = "itemscope itemtype=https://schema.org/NewsArticle"
TYPED = "vocab=https://schema.org/ typeof=NewsArticle"
HEADLINE = "Council meets again"
LICENCE = f"<link itemprop=license href={CC}>"
LINK = f"<link rel=license href={CC}>"


def page(item: str = "", inside: str = "", around: str = "", head: str = "", after: str = "") -> Rights:
    """The rights of a page whose `<article>` has the attributes `item`, its `<body>` those of `around`."""
    html = (
        f'<!doctype html><html lang=en><head><title>{HEADLINE} - Bay Press</title>{head}'
        f'<meta property="og:site_name" content="Bay Press"></head><body {around}><main><article {item}>'
        f"<h1>{HEADLINE}</h1><p class=byline>By Rita Moss</p>{BODY * 6}{inside}</article>{after}</main>"
        "<footer><p>© 2026 Bay Press</p></footer></body></html>"
    )  # fmt: skip
    found = read(html.encode(), URL, NOW, kind="html", fields=frozenset({"rights"})).rights
    assert found
    return found


@pytest.mark.parametrize(
    "values",
    [
        {"item": ARTICLE, "inside": LICENCE},
        {"item": ARTICLE, "inside": f"<a itemprop=license href={CC}>CC BY 4.0</a>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<meta itemprop=headline content='{HEADLINE}'>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<link itemprop=url href={URL}>"},
        {"around": "itemscope itemtype=https://schema.org/WebPage", "inside": LICENCE},
        {"around": "itemscope itemtype=http://schema.org/Blog",
         "item": "itemprop=blogPost itemscope itemtype=http://schema.org/BlogPosting", "inside": LICENCE},
        {"item": TYPED, "inside": f"<a property=license href={CC}>CC BY 4.0</a>"},
        {"item": "typeof=schema:Article", "inside": f"<link property=schema:license href={CC}>"},
        {"item": TYPED, "inside": f"<meta property=http://purl.org/dc/terms/license content={CC}>"},
        {"head": f"<link property=dct:license href={CC}>"},
        {"head": f"<meta property=schema:license content={CC}>"},
        {"head": f"<meta property=dct:license content={CC}>"},
    ],
)  # fmt: skip
def test_a_licence_of_the_articles_own_item_grants(values: dict[str, str]) -> None:
    assert "republish" in granted(page(**values))


OTHER = "<h2 itemprop=headline>Ferry sold to nobody</h2>"


@pytest.mark.parametrize(
    "values",
    [
        {"inside": LICENCE},
        {"after": f"<div itemscope>{LICENCE}</div>"},
        {"inside": f"<div itemscope itemtype=https://schema.org/ImageObject>{LICENCE}</div>"},
        {"item": ARTICLE, "inside": f"<div itemprop=image itemscope itemtype=https://schema.org/ImageObject>{LICENCE}"},
        {"item": ARTICLE, "inside": f"<div itemprop=isBasedOn itemscope itemtype=https://schema.org/Article>{LICENCE}"},
        {"item": ARTICLE, "inside": f"<div class=comment>{LICENCE}</div>"},
        {"item": ARTICLE, "inside": f"<figure>{LICENCE}</figure>"},
        {"item": ARTICLE, "inside": f"<blockquote><a itemprop=license href={CC}>x</a></blockquote>"},
        {"item": ARTICLE, "inside": f"<p hidden><a itemprop=license href={CC}>x</a></p>"},
        {"item": ARTICLE, "inside": f"<p><s><a itemprop=license href={CC}>x</a></s></p>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<meta itemprop=headline content='Ferry sold to nobody'>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<link itemprop=url href=https://www.baypress.example/news/2>"},
        {"after": f"<div {ARTICLE}>{OTHER}{LICENCE}</div>"},
        {"after": f"<div {ARTICLE}>{LICENCE}</div>"},
        {"around": "itemscope itemtype=https://schema.org/WebSite", "inside": LICENCE},
        {"item": "itemscope itemtype=https://schema.org/Dataset", "inside": LICENCE},
        {"item": "itemscope itemtype=https://schema.org/Review", "inside": LICENCE},
        {"item": ARTICLE, "inside": f"<link itemprop=sdLicense href={CC}>"},
        {"inside": f"<p><span property=license content={CC}></span></p>"},
        {"inside": f"<p><span property=schema:license content={CC}></span></p>"},
        {"item": "typeof=schema:Article", "inside": f"<link property=license href={CC}>"},
        {"item": TYPED, "inside": f"<p about=/data.csv><a property=license href={CC}>x</a></p>"},
        {"item": TYPED, "inside": f"<div property=image typeof=ImageObject><link property=license href={CC}></div>"},
        {"item": TYPED, "inside": f"<div typeof=Comment><link property=license href={CC}></div>"},
        {"head": f"<link about=/photo.jpg property=dct:license href={CC}>"},
    ],
)  # fmt: skip
def test_a_licence_of_another_item_grants_nothing(values: dict[str, str]) -> None:
    assert granted(page(**values)) == []


REFUSED = "This text may not be republished."


@pytest.mark.parametrize(
    "values",
    [
        {"item": ARTICLE, "inside": f"<meta itemprop=copyrightNotice content='{REFUSED}'>"},
        {"item": ARTICLE, "inside": f"<meta itemprop=conditionsOfAccess content='{REFUSED}'>"},
        {"inside": f"<meta itemprop=usageTerms content='{REFUSED}'>"},
        {"item": TYPED, "inside": f"<meta property=copyrightNotice content='{REFUSED}'>"},
        {"item": "typeof=schema:Article", "inside": f"<span property=dct:rights>{REFUSED}</span>"},
        {"head": f"<meta property=dct:rights content='{REFUSED}'>"},
        {"head": f"<meta property=schema:conditionsOfAccess content='{REFUSED}'>"},
    ],
)  # fmt: skip
def test_what_an_item_refuses_is_refused(values: dict[str, str]) -> None:
    assert page(**values).may.republish.answer == "no"
    assert set(granted(page(**{**values, "head": LINK + values.get("head", "")}))) <= {"index"}


@pytest.mark.parametrize(
    "values",
    [
        {"inside": "<a property=cc:attributionName href=https://www.baypress.example>Coast Watch</a>"},
        {"inside": "<a property=cc:attributionURL href=https://coastwatch.example/1>here</a>"},
        {"item": ARTICLE, "inside": "<meta itemprop=copyrightHolder content='Coast Watch'>"},
        {"item": TYPED, "inside": "<meta property=copyrightHolder content='Coast Watch'>"},
        {"head": "<meta property=dct:rightsHolder content='Coast Watch'>"},
    ],
)
def test_an_item_that_names_another_holder(values: dict[str, str]) -> None:
    assert "republish" not in granted(page(**{**values, "head": LINK + values.get("head", "")}))


@pytest.mark.parametrize(
    "inside",
    [
        "<a property=cc:attributionName href=https://www.baypress.example>Bay Press</a>",
        "<span property=cc:attributionName>Rita Moss</span>",
        "<a property=cc:attributionURL href=https://www.baypress.example/news/1>here</a>",
        "<meta itemprop=copyrightHolder content='Bay Press'><meta itemprop=copyrightYear content=2026>",
    ],
)
def test_an_item_that_names_the_outlet_or_the_writer(inside: str) -> None:
    assert "republish" in granted(page(ARTICLE, inside, head=LINK))


def test_an_item_tells_holder_year_and_that_the_text_is_paid_for() -> None:
    told = page(
        ARTICLE,
        "<meta itemprop=copyrightHolder content='Bay Press'><meta itemprop=copyrightYear content=2025>"
        "<meta itemprop=isAccessibleForFree content=false><link itemprop=acquireLicensePage href=/desk>",
    )
    assert (told.holder, told.contact) == ("Bay Press", "https://www.baypress.example/desk")
    assert {"paywall", "copyright-year"} <= {signal.kind for signal in told.signals}


def test_two_licences_of_items_and_tags_the_stricter_holds() -> None:
    stricter = CC.replace("by", "by-nc-nd")
    assert page(ARTICLE, LICENCE, head=f"<link rel=license href={stricter}>").may.adapt.answer == "no"


def test_a_page_of_nothing_but_properties_ends() -> None:
    one = f"<div {ARTICLE}><link itemprop=license href={CC}><i property=dct:license>x</i>"
    assert granted(page(inside=one * 3000)) == []
