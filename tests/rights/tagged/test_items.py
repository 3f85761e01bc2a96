"""What microdata and RDFa say of rights: they grant nothing, and refuse and bind wherever it may be of the text."""

from __future__ import annotations

import pytest
from tests.rights.building import answers
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
        {"item": ARTICLE, "inside": f"<a itemprop=license href={CC}></a>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<meta itemprop=headline content='{HEADLINE}'>"},
        {"item": ARTICLE, "inside": f"{LICENCE}<link itemprop=url href={URL}>"},
        {"around": "itemscope itemtype=https://schema.org/WebPage", "inside": LICENCE},
        {"around": "itemscope itemtype=http://schema.org/Blog",
         "item": "itemprop=blogPost itemscope itemtype=http://schema.org/BlogPosting", "inside": LICENCE},
        {"item": TYPED, "inside": f"<a property=license href={CC}></a>"},
        {"item": "typeof=schema:Article", "inside": f"<link property=schema:license href={CC}>"},
        {"item": TYPED, "inside": f"<meta property=http://purl.org/dc/terms/license content={CC}>"},
        {"head": f"<link property=dct:license href={CC}>"},
        {"head": f"<meta property=schema:license content={CC}>"},
        {"head": f"<meta property=dct:license content={CC}>"},
    ],
)  # fmt: skip
def test_a_licence_of_the_articles_own_item_is_told_and_grants_nothing(values: dict[str, str]) -> None:
    found = page(**values)
    assert granted(found) == []
    assert found.licence is None
    assert answers(found) == answers(page())
    assert CC in {signal.words for signal in found.signals if signal.kind == "licence"}


# (without words, for a link that has some is read as print)
NOTE = f"<a itemprop=license href={CC}></a>"
IMAGE = f"<img src=a.jpg>{NOTE}"


@pytest.mark.parametrize(
    "values",
    [
        # a headline of its own, of another story, a post, a thing for sale
        {"after": f"<div {ARTICLE}><h1>Another story of the day</h1>{LICENCE}</div>"},
        {"after": f"<div itemscope itemtype=https://schema.org/DiscussionForumPosting><h1>Re: Council</h1>{LICENCE}"},
        {"after": f"<div itemscope itemtype=https://schema.org/ItemPage><h1>Mug with a gull</h1>{LICENCE}</div>"},
        # a headline that is a part of the page's, or begins as it does
        {"after": f"<div {ARTICLE}><meta itemprop=headline content=a>{LICENCE}</div>"},
        {"after": f"<div {ARTICLE}><meta itemprop=headline content=Council>{LICENCE}</div>"},
        {"after": f"<div {ARTICLE}><meta itemprop=headline content='Council meets again and again'>{LICENCE}</div>"},
        # of a picture, by where it stands or what its words are
        {"item": ARTICLE, "inside": f"<div class=photo-credit>{IMAGE}</div>"},
        {"item": ARTICLE, "inside": f"<div class=wp-caption>{IMAGE}</div>"},
        {"item": ARTICLE, "inside": f"<p>Photo: Ed Poe, {NOTE}</p>"},
        {"item": TYPED, "inside": f"<p>Photo: Ed Poe, <a property=schema:license href={CC}></a></p>"},
        {"item": "typeof=schema:Article", "inside": "<p>Photo: Ed Poe, <i property=dc:rights>CC BY 4.0</i></p>"},
        {"item": ARTICLE, "inside": "<p>Photo: <i itemprop=usageTerms>Free to republish with credit</i></p>"},
        {"around": "itemscope itemtype=https://schema.org/WebPage", "inside": f"<div class=gallery>{IMAGE}</div>"},
        {"around": "itemscope itemtype=https://schema.org/WebPage", "after": f"<ul><li class=reply>{NOTE}</li></ul>"},
        # out of sight
        {"item": ARTICLE, "inside": f"<p aria-hidden=true>{NOTE}</p>"},
        {"item": ARTICLE, "inside": f"<p style='visibility:hidden'>{NOTE}</p>"},
        {"item": ARTICLE, "inside": f"<p style='DISPLAY : NONE'>{NOTE}</p>"},
        {"item": ARTICLE, "inside": f"<noscript>{NOTE}</noscript>"},
        {"item": ARTICLE, "inside": f"<p class=hidden>{NOTE}</p>"},
        {"item": ARTICLE, "inside": f"<div style='display:none'>{LICENCE}</div>"},
        {"item": ARTICLE, "inside": f"<select><option>{LICENCE}</option></select>"},
        # of what another address names, of a property's thing, of an untyped item, of a drawing
        {"item": f"{ARTICLE} itemid=https://coastwatch.example/x", "inside": LICENCE},
        {"item": TYPED, "inside": f"<div rel=schema:image><a property=schema:license href={CC}></a></div>"},
        {"item": "itemtype=https://schema.org/NewsArticle", "inside": LICENCE},
        {"item": ARTICLE, "inside": f"<svg><metadata><a itemprop=license href={CC}></a></metadata></svg>"},
        # in the head
        {"head": "<meta itemprop=rights content='CC BY 4.0'>"},
        {"head": "<meta itemprop=dcterms.license content='CC BY 4.0'>"},
        {"head": "<meta property=dct:rights content='CC BY 4.0'>"},
        # of a page's kind that is no story's
        {"after": f"<div itemscope itemtype=https://schema.org/ProfilePage><h1>Rita Moss</h1>{LICENCE}</div>"},
        {"after": f"<div itemscope itemtype=https://schema.org/CollectionPage><h1>Maps</h1>{LICENCE}</div>"},
        {"item": "itemscope itemtype=https://coastwatch.example/MediaObjectStory", "inside": LICENCE},
    ],
)  # fmt: skip
def test_no_item_grants_whatever_it_says_that_it_is(values: dict[str, str]) -> None:
    assert granted(page(**values)) == []


@pytest.mark.parametrize(
    ("inside", "head", "condition"),
    [
        (f"<link itemprop=license href={CC.replace('by', 'by-nc')}>", LINK, "non-commercial"),
        (f"<link itemprop=license href={CC.replace('by', 'by-sa')}>", LINK, "same licence"),
    ],
)
def test_an_items_conditions_bind_what_a_tag_grants(inside: str, head: str, condition: str) -> None:
    assert condition not in page(ARTICLE, head=head).may.adapt.conditions
    found = page(ARTICLE, inside, head=head)
    assert found.may.adapt.answer == "yes"
    assert condition in found.may.adapt.conditions


def test_an_items_licence_takes_nothing_from_the_same_one_in_a_tag() -> None:
    assert answers(page(ARTICLE, LICENCE, head=LINK)) == answers(page(ARTICLE, head=LINK))


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


@pytest.mark.parametrize("tag", ["figure", "figcaption"])
def test_whose_a_picture_is_by_its_caption_is_not_whose_the_text_is(tag: str) -> None:
    told = page(inside=f"<{tag}><span itemprop=copyrightHolder>Roy Varn</span></{tag}>")
    assert told.holder == "Bay Press"


def test_two_licences_of_items_and_tags_the_stricter_holds() -> None:
    stricter = CC.replace("by", "by-nc-nd")
    assert page(ARTICLE, LICENCE, head=f"<link rel=license href={stricter}>").may.adapt.answer == "no"


def test_a_page_of_nothing_but_properties_ends() -> None:
    one = f"<div {ARTICLE}><link itemprop=license href={CC}><i property=dct:license>x</i>"
    assert granted(page(inside=one * 3000)) == []
