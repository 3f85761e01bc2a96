"""What stands around an article, by its kind."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import SENTENCES, article, html, wrong

from onrecord import read
from onrecord.article.set_aside.name_kinds import called, kind_by_names
from onrecord.article.set_aside.outside_words import kind_outside, leads_to_share, only_shares
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.record import AsideKind

KINDS = get_args(AsideKind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Quantcast", "tracker"),
        ("Original-Content von: Bay Press GmbH", "credit"),
        ("Advertisement", "advert"),
        ("ANZEIGE", "advert"),
        ("Publicité", "advert"),
        ("إعلان", "advert"),
        ("Share", "share"),
        ("Teilen", "share"),
        ("Partager", "share"),
        ("シェア", "share"),
        ("Subscribe to our morning letter", "subscription"),
        ("Already a subscriber? Log in", "subscription"),
        ("Jetzt abonnieren", "subscription"),
        ("Abonnez-vous dès maintenant", "subscription"),
        ("Suscríbete a nuestro boletín", "subscription"),
        ("Read more: boats go out again", "promotion"),
        ("Most read", "promotion"),
        ("Lesen Sie auch: Boote fahren wieder", "promotion"),
        ("Lire aussi : les bateaux repartent", "promotion"),
        ("Te puede interesar", "promotion"),
        ("関連記事", "promotion"),
        ("اقرأ أيضا", "promotion"),
        ("Comments (12)", "comment"),
        ("Kommentare", "comment"),
        ("Updated 3 May 2026", "timestamp"),
        ("Stand: 3. Mai 2026", "timestamp"),
        ("3 hours ago", "timestamp"),
        ("vor 3 Stunden", "timestamp"),
        ("Correction: an earlier version of this story gave a wrong date.", "correction"),
        ("In einer früheren Version hieß es, der Damm sei neu.", "correction"),
        ("This article was originally published by The Quell Courier.", "credit"),
        ("Reporting by Ida Moor; editing by Ola Brask", "credit"),
        ("Aus dem Englischen von Siri Haug", "credit"),
        ("Traduit de l’anglais par Élodie Masson", "credit"),
        ("(dpa)", "credit"),
        ("© 2026 Bay Press. All rights reserved.", "rights"),
        ("Alle Rechte vorbehalten.", "rights"),
        ("Toute reproduction interdite", "rights"),
        ("We use cookies to show you what you like.", "cookie"),
        ("Diese Website verwendet Cookies.", "cookie"),
        ("Skip to content", "navigation"),
        ("Home", "navigation"),
        ("il y a 3 heures", "timestamp"),
        ("hace 3 horas", "timestamp"),
        wrong("無断転載を禁じます", "rights", why="short notices are not looked into, and ideographs make them short"),
    ],
)
def test_by_words(text: str, kind: str) -> None:
    assert kind_by_words(text) == kind


@pytest.mark.parametrize("sentence", SENTENCES)
def test_prose_says_nothing(sentence: str) -> None:
    assert kind_by_words(sentence) is None


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell by a fifth on Monday, the exchange said.",
        "Published figures differ from what the council said last week, which had been lower by a half and more.",
        "Related costs are not known, the council wrote, and will not be for a year.",
        "Reply to all was what the minister pressed, and so his letter went to everyone in the house.",
        "More on Monday than on Sunday, said the crews.",
        "Registered boats may go out on Saturday.",
        wrong(
            "Correction fluid was found on the minutes, the clerk told the committee.",
            why="prose that begins with the word of a notice is one",
        ),
    ],
)
def test_prose_that_begins_like_furniture_stays_in_the_body(text: str) -> None:
    lines = (*SENTENCES[:3], text, *SENTENCES[3:])
    found = article(html("", "", "".join(f"<p>{line}</p>" for line in lines)))
    assert found.text == "\n\n".join(lines)


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("cookie-banner", "cookie"),
        ("comments-area", "comment"),
        ("newsletter-signup", "subscription"),
        ("social-share", "share"),
        ("ad ad-slot", "advert"),
        ("author-bio", "author_note"),
        ("wp-caption-text", "caption"),
        ("photo-cap", "caption"),
        ("lead-image-copyright", "caption"),
        ("main-nav menu", "navigation"),
        ("related-posts", "promotion"),
        ("site-footer", "footer"),
        ("twitter-tweet", "embed"),
        ("post-date", "timestamp"),
        ("content", None),
        ("headline", None),
        ("", None),
        ("css-cmp", "cookie"),
        ("cmp-text", None),
        ("v-c-cmp v-margin", None),
    ],
)
def test_by_names(names: str, kind: str | None) -> None:
    assert kind_by_names(names) == kind


@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_any_text(text: str) -> None:
    assert kind_by_words(text) in (None, *KINDS)
    assert kind_by_names(text) in (None, *KINDS)


def asides(after: str = "", before: str = "", body: str | None = None) -> dict[str, str]:
    source = html("", before, after=after) if body is None else html("", before, body, after)
    return {aside.text: aside.kind for aside in article(source).set_aside}


@pytest.mark.parametrize(
    ("after", "text", "kind"),
    [
        ("<footer><p>Bay Press, 4 Quay Street</p></footer>", "Bay Press, 4 Quay Street", "footer"),
        ("<nav><a href=/>Weather</a></nav>", "Weather", "navigation"),
        ("<aside><p>Nine boats are left in the harbour</p></aside>", "Nine boats are left in the harbour", "promotion"),
        ("<figure><figcaption>The dam in spring.</figcaption></figure>", "The dam in spring.", "caption"),
        ("<div class=comments><p>I was there and saw it.</p></div>", "I was there and saw it.", "comment"),
        ("<div class=author-bio><p>Ida Moor writes on boats.</p></div>", "Ida Moor writes on boats.", "author_note"),
        (
            "<p><a href=/x>Boats go out again on Saturday morning</a></p>",
            "Boats go out again on Saturday morning",
            "promotion",
        ),
        ("<p>Rain falls again</p>", "Rain falls again", "repetition"),
        ("<p>© Bay Press</p>", "© Bay Press", "rights"),
    ],
)
def test_by_place(after: str, text: str, kind: str) -> None:
    assert asides(after)[text] == kind


def test_rights_in_a_caption_above_the_text_are_the_picture_s() -> None:
    notice = "All rights reserved Roy Varn / Quay Pictures"
    for names in ("lead-caption", "lead-image-copyright"):
        assert asides(before=f'<div class="{names}">{notice}</div>')[notice] == "caption"


def test_a_notice_in_small_letters_at_the_foot_is_the_page_s() -> None:
    assert asides("<footer><p class=caption>© 2026, Bay Press</p></footer>")["© 2026, Bay Press"] == "rights"


def test_what_is_hidden_is_not_set_aside() -> None:
    assert asides("<div hidden><p>unseen words</p></div>") == {}


def test_evidence_names_the_block() -> None:
    found = article(html("", "", after="<footer><p>Bay Press, 4 Quay Street</p></footer>"))
    (aside,) = found.set_aside
    assert aside.evidence is not None
    assert (aside.evidence.from_, aside.evidence.at) == ("visible", str(len(found.labels) - 1))


def test_a_notice_between_two_paragraphs_leaves_the_body() -> None:
    first, second, third = SENTENCES[:3]
    notice = "This story was originally published by Quay Watch."
    lines = (first, "Advertisement", second, notice, third, SENTENCES[3])
    found = article(html("", "", "".join(f"<p>{line}</p>" for line in lines)))
    assert found.text == "\n\n".join((first, second, third, SENTENCES[3]))
    assert {aside.kind for aside in found.set_aside} == {"advert", "credit"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Create an account to go on", "subscription"),
        ("Go ad-free for 3 crowns", "subscription"),
        ("Also on the wire", "promotion"),
        ("In this section", "navigation"),
        ("Powered by Quay Software", "footer"),
        ("Sharks were seen", None),
        ("Newest boats", None),
    ],
)
def test_words_outside_of_the_body(text: str, kind: str | None) -> None:
    assert kind_outside(text) == kind
    assert kind_by_words(text) is None, "a body's paragraph may begin so"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Share Save Listen", "share"),
        ("ShareSaveListen", "share"),
        ("Teilen Drucken Merken", "share"),
        ("Share prices fell", None),
        ("Share", None),
        ("The share of boats", None),
    ],
)
def test_lines_of_nothing_but_words_for_sharing(text: str, kind: str | None) -> None:
    assert only_shares(text) == kind


def test_where_sharing_leads() -> None:
    assert leads_to_share("https://www.facebook.com/sharer/sharer.php?u=x") == "share"
    assert leads_to_share("mailto:?subject=Rain") == "share"
    assert leads_to_share("https://www.facebook.com/quellcourier") is None
    assert leads_to_share("mailto:desk@quellcourier.example") is None


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("banner", None),
        ("cookie-banner", "cookie"),
        ("hide-ad", None),
        ("ad-slot", "advert"),
        ("paywall", "subscription"),
        ("site-title", "masthead"),
    ],
)
def test_names_outside_of_the_body(names: str, kind: str | None) -> None:
    assert called(names) == (kind, False)


def test_names_of_teasers() -> None:
    assert called("teaser")[1]
    assert called("summary-item__content")[1]
    assert not called("summary")[1]


TITLE = "<h3><a href=/7>Nine boats are left in the harbour of Quell</a></h3>"


@pytest.mark.parametrize(
    ("after", "text", "kind"),
    [
        ("<footer><nav><a href=/w>Weather</a></nav></footer>", "Weather", "footer"),
        (f"<div>{TITLE}<p>3 May 2026</p></div>", "3 May 2026", "promotion"),
        (f"<div>{TITLE}<p>12 comments</p></div>", "12 comments", "promotion"),
        ("<div><p>12 comments</p></div>", "12 comments", "comment"),
        (f"<div class=teaser><div class=comments><p>Much said</p></div>{TITLE}</div>", "Much said", "promotion"),
        (
            "<div class=x><a href=/a>Sailing</a><br><div><a href=/b>Privacy policy</a></div></div>",
            "Sailing",
            "footer",
        ),
        ("<div><h3>Most read</h3><p>Rain and wind</p></div>", "Rain and wind", "promotion"),
        (
            "<div><div>Sponsored</div><a href=//x.example/>Slippers that doctors wear</a></div>",
            "Slippers that doctors wear",
            "advert",
        ),
        ("<div><p>@quellboats: all are out</p></div>", "@quellboats: all are out", "embed"),
        ("<p><a href='mailto:?subject=Rain'>Send</a></p>", "Send", "share"),
        ("<div><p>4 min read</p></div>", "4 min read", "other"),
        ("<button>Full view</button>", "Full view", "navigation"),
    ],
)
def test_by_what_stands_around(after: str, text: str, kind: str) -> None:
    assert asides(after)[text] == kind


def test_the_top_of_a_page() -> None:
    top = (
        "<header><a href=/>Quell Courier</a><p>News of the quay</p><a href=/boats>Boats and other news of it</a>"
        "<p>Your place:</p><button>Open</button></header><p>Water is high</p>"
    )
    assert asides(before=top) == {
        "Quell Courier": "masthead",
        "News of the quay": "masthead",
        "Boats and other news of it": "navigation",
        "Your place:": "navigation",
        "Open": "navigation",
        "Water is high": "other",
    }


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        (["Corrections", "Terms", "Contact us"], "navigation"),
        (["Corrections and clarifications"], "navigation"),
        (
            ["Correction", "The name of the councillor was wrong in this story until Monday, 3 May: it is Ida Moor."],
            "correction",
        ),
        (["Correction: the vote was nine to four.", "Terms"], "correction"),
    ],
)
def test_an_entry_of_a_menu_corrects_nothing(behind: list[str], kind: AsideKind) -> None:
    page = ["Quell closes its quay", "By Ada Holt", "3 May 2026", *SENTENCES, *behind]
    record = read("\n\n".join(page), kind="text")
    assert [one.kind for one in record.set_aside if one.text.startswith("Correction")] == [kind]


@pytest.mark.parametrize("text", ["Search for:", "Suche nach: Suchen"])
def test_what_leads_to_a_search_is_navigation(text: str) -> None:
    assert kind_by_words(text) == "navigation"
