"""Captions and credits of pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.article.pages import SENTENCES, article, html, json_ld, meta, page

from onrecord.article.article import Label
from onrecord.article.pictures import caption_and_credit, split_credit
from onrecord.article.set_aside.word_kinds import kind_by_words

SEEN = "The harbour wall after the storm."
IMAGE = meta("og:image", "https://baypress.example/wall.jpg")
STORY = meta("og:type", "article")


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        (SEEN, SEEN, None),
        (f"{SEEN} Photo: Ola Brask", SEEN, "Ola Brask"),
        (f"{SEEN} (Photo: Ola Brask/Tern)", SEEN, "Ola Brask/Tern"),
        (f"{SEEN} Photo by Ola Brask", SEEN, "Ola Brask"),
        (f"{SEEN} — Picture by Ola Brask", SEEN, "Ola Brask"),
        (f"{SEEN} Foto: Ola Brask", SEEN, "Ola Brask"),
        (f"{SEEN} Bild: Ola Brask/dpa", SEEN, "Ola Brask/dpa"),
        (f"{SEEN} (Quelle: Quell Images)", SEEN, "Quell Images"),
        (f"{SEEN} © Ola Brask/Tern", SEEN, "Ola Brask/Tern"),
        (f"{SEEN} (Courtesy of Ola Brask)", SEEN, "Ola Brask"),
        (f"{SEEN} (Ola Brask)", SEEN, "Ola Brask"),
        (f"{SEEN} (TERN)", SEEN, "TERN"),
        (f"{SEEN} AFP / Ola Brask", SEEN, "AFP / Ola Brask"),
        (f"{SEEN}Ola Brask / Tern Press", SEEN, "Ola Brask / Tern Press"),
        (f"{SEEN} Handout", SEEN, "Handout"),
        ("항구의 벽이 무너져 있다. 연합뉴스", "항구의 벽이 무너져 있다.", "연합뉴스"),
        ("壊れた岸壁 写真：水野太郎", "壊れた岸壁", "水野太郎"),
        ("Foto: Bild: Ola Brask", None, "Ola Brask"),
        ("Getty Images", None, "Getty Images"),
        ("Ola Brask/REUTERS", None, "Ola Brask/REUTERS"),
        ("(The Quell Courier)", None, "The Quell Courier"),
        ("(The wall) and (the sea)", "The wall) and (the sea)", None),
        ("Ida Moor", "Ida Moor", None),  # whom the picture shows
        ("Ida Moor (left) and Ola Brask", "Ida Moor (left) and Ola Brask", None),
        ("The wall (built in 1931)", "The wall (built in 1931)", None),
        ("The board met. It will meet again", "The board met. It will meet again", None),
        ("A photo by the sea", "A photo by the sea", None),
        ("Photo: 01:53", None, None),
        ("The pier at ‘Quell’. Ida Moor", "The pier at ‘Quell’.", "Ida Moor"),
        ("港口的老码头。周帆 摄", "港口的老码头。", "周帆"),
        ("港の旧灯台＝2026年5月8日、佐野由紀撮影", "港の旧灯台＝2026年5月8日", "佐野由紀"),
        ("港口的老码头摄", "港口的老码头摄", None),
        ("港の旧灯台＝１３日午後（佐野由紀撮影）", "港の旧灯台＝１３日午後", "佐野由紀"),
        ("港の旧灯台を見る灯台守（港湾局提供）", "港の旧灯台を見る灯台守", "港湾局"),
        ("항구의 낡은 등대 [항만청 제공]", "항구의 낡은 등대", "항만청"),
        ("港の旧灯台（1931年）", "港の旧灯台（1931年）", None),
        (
            "The harbour wall on Monday, seen from the quay / Ida Moor",
            "The harbour wall on Monday, seen from the quay",
            "Ida Moor",
        ),
        ("Ida Moor on the quay / Ola Brask", "Ida Moor on the quay", "Ola Brask"),
        ("Ida Moor / Ola Brask", None, "Ida Moor / Ola Brask"),
        ("Where the wall was broken on Monday / Carrow", "Where the wall was broken on Monday / Carrow", None),
        ("Illustrations: Ida Moor", None, "Ida Moor"),
        ("The wall in rain. (AP Photo/Ida Moor) - Copyright AP Photo", "The wall in rain.", "AP Photo/Ida Moor"),
        ("The wall (left) and the sea © Ola Brask", "The wall (left) and the sea", "Ola Brask"),
        (
            "The harbour wall after the storm of Monday night. Photo: Ida Moor/Tern The harbour wall after the storm "
            "of Monday night.",
            "The harbour wall after the storm of Monday night.",
            "Ida Moor/Tern",
        ),
    ],
)
def test_a_line_as_caption_and_credit(line: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)


def test_a_line_that_the_markup_calls_a_credit() -> None:
    assert split_credit("Ola Brask", is_credit=True) == (None, "Ola Brask")


@given(st.text(max_size=60) | st.lists(st.sampled_from("Photo: by © ( ) / AFP Ola Brask . wall".split())).map(" ".join))
def test_what_is_said_stands_in_the_line(line: str) -> None:
    for piece in split_credit(line):
        assert piece is None or (piece and piece in line)


def picture(source: str) -> tuple[str | None, str | None]:
    image = article(source).image
    assert image is not None
    return image.caption, image.credit


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><img src=/wall.jpg><figcaption>{SEEN} Photo: Ola Brask</figcaption></figure>",
        f"<figure><img src=/wall.jpg><figcaption><p>{SEEN}</p><p class=credit>Ola Brask</p></figcaption></figure>",
        f"<figure><img src=/wall.jpg><figcaption><p>© Ola Brask</p><p>{SEEN}</p></figcaption></figure>",
    ],
)
def test_the_picture_about_the_headline(figure: str) -> None:
    assert picture(html(IMAGE, figure)) == (SEEN, "Ola Brask")


def test_two_pictures_are_not_mixed() -> None:
    first = f"<figure><figcaption>{SEEN}</figcaption></figure>"
    second = "<figure><figcaption>The ferry. Photo: Siri Haug</figcaption></figure>"
    assert picture(html(IMAGE, f"{first}<p>Ida Moor</p>{second}")) == (SEEN, None)


def test_a_credit_that_json_ld_alone_tells() -> None:
    node = json_ld(image={"@type": "ImageObject", "url": "/wall.jpg", "creditText": "Ola Brask"})
    assert picture(html(node)) == (None, "Ola Brask")
    node = json_ld(image={"@type": "ImageObject", "url": "/wall.jpg", "author": {"name": "Ola Brask"}})
    figure = "<figure><figcaption>The wall. Photo: Siri Haug</figcaption></figure>"
    assert picture(html(node, figure)) == ("The wall.", "Siri Haug")


@pytest.mark.parametrize(
    ("under", "told"),
    [
        (f"{SEEN} Photo: Ola Brask hide caption", (SEEN, "Ola Brask")),
        ("Press enter or click to view image in full size", (None, None)),
        ("Click on the image to enlarge it.", (None, None)),
        ("4:11 The ferry that never left", (None, None)),  # a film's
        ("View 6 images", (None, None)),
        ("21 comments", (None, None)),
        ("View image credit", (None, None)),
        ("By clicking to watch this film, you agree to our terms.", (None, None)),
        ("All rights with Bay Press © All rights with Bay Press", (None, "All rights with Bay Press")),
        ("At 4:11 the ferry left.", ("At 4:11 the ferry left.", None)),
        ("A click to view the lock was heard.", ("A click to view the lock was heard.", None)),
        ("6 images of the saint hang in the hall", ("6 images of the saint hang in the hall", None)),
    ],
)  # fmt: skip
def test_what_is_no_caption(under: str, told: tuple[str | None, str | None]) -> None:
    assert picture(html(IMAGE + STORY, f"<figure><img src=/wall.jpg><figcaption>{under}</figcaption></figure>")) == told


def test_a_caption_that_says_whose_it_is() -> None:
    site = meta("og:site_name", "Bay Press")
    figure = "<figure><img src=/wall.jpg><figcaption>Bay Press</figcaption></figure>"
    assert picture(html(IMAGE + STORY + site, figure)) == (None, "Bay Press")
    assert picture(html(IMAGE + STORY, figure.replace("Bay Press", "Ida Moor"))) == ("Ida Moor", None)
    twice = "<figure><img src=/wall.jpg><figcaption><p>© Tern</p><p class=copyright>Tern</p></figcaption></figure>"
    assert picture(html(IMAGE + STORY, twice)) == (None, "Tern")


def test_a_credit_alone_in_a_box_that_is_called_so() -> None:
    box = "<figure><img src=/wall.jpg><div class=lead-credit><p>Ola Brask</p></div></figure>"
    assert picture(html(IMAGE + STORY, box)) == (None, "Ola Brask")
    both = f"<figure><img src=/wall.jpg><div class=caption-credit><p>{SEEN}</p><p>© Tern</p></div></figure>"
    assert picture(html(IMAGE + STORY, both)) == (SEEN, "Tern")


def test_a_caption_in_a_figure_that_opens_a_gallery() -> None:
    figure = f"<button><figure><img src=/wall.jpg><figcaption>{SEEN} (Photo: Tern)</figcaption></figure></button>"
    assert picture(html(IMAGE + STORY, figure)) == (SEEN, "Tern")
    button = "<figure><img src=/wall.jpg><button>Expand this picture to the whole of your screen</button></figure>"
    assert picture(html(IMAGE + STORY, button)) == (None, None)


def test_captions_of_a_page_that_is_no_story_stand_in_figures() -> None:
    assert picture(html(IMAGE, "<p class=slide-caption>Oars and sails</p>")) == (None, None)
    assert picture(html(IMAGE, f"<div class=essay__image__caption><p>{SEEN}</p></div>")) == (SEEN, None)
    assert picture(html(IMAGE, f"<figure><img src=/a.jpg><figcaption>{SEEN}</figcaption></figure>")) == (SEEN, None)
    assert picture(html(IMAGE, f"<p>3 May 2026</p><p class=caption>{SEEN}</p>")) == (SEEN, None)
    assert picture(html(IMAGE + STORY, f"<p class=caption>{SEEN}</p>")) == (SEEN, None)


def test_no_picture_no_credit() -> None:
    assert article(html("", f"<figure><figcaption>{SEEN} Photo: Ola Brask</figcaption></figure>")).image is None


@pytest.mark.parametrize(
    "pictured",
    [
        "<div class=hmedia><p class=contributor>AP</p><p class=fn>A boat in the rain on Monday.</p></div>",
        "<div class=article-mediacredit>A boat in the rain on Monday.</div><div class=mediacredit>Photo: AP</div>",
        "<div class=gal-inside>A boat in the rain on Monday. (fot. AP)</div>",
        "<div>A boat in the rain on Monday. © снимка: AP</div>",
    ],
)
def test_a_picture_without_an_element_of_its_own(pictured: str) -> None:
    made = page(html(STORY, before=pictured))
    kinds = [kind_by_words(block.text) or "other" for block in made.blocks]
    labels: list[Label] = ["headline", *kinds[1 : -len(SENTENCES)], *["body"] * len(SENTENCES)]  # type: ignore[list-item]
    assert caption_and_credit(made, labels) == ("A boat in the rain on Monday.", "AP")


@pytest.mark.parametrize("line", ["Lódź na morzu (fot. bay.example)", "Корабът © снимка: БУРЯ"])
def test_the_words_of_a_caption_in_slavic_languages(line: str) -> None:
    assert kind_by_words(line) == "caption"


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        (f"<img src=/wall.jpg><p class=caption>{SEEN}</p>", (SEEN, None)),
        (f"<a href=/big><img src=/wall.jpg>Enlarge</a><h6 class=credit>Ola Brask/Tern</h6><p class=caption>{SEEN}</p>",
         (SEEN, "Ola Brask/Tern")),
        (f"<figure><img src=data:x data-src=/wall.jpg><figcaption>{SEEN}</figcaption></figure>", (SEEN, None)),
        ("<div class=image-box><img src=/wall.jpg><span>(Credit: Ola Brask)</span></div>", (None, "Ola Brask")),
        ("<img src=/wall.jpg>", None),
        (f"<p class=caption>{SEEN}</p>", None),
    ],
)  # fmt: skip
def test_the_picture_of_a_page_whose_head_names_none(beside: str, told: tuple[str | None, str | None] | None) -> None:
    found = article(html("", f"<div class=art>{beside}</div>")).image
    assert (found and (found.caption, found.credit)) == told
    assert found is None or found.url == "https://www.baypress.example/wall.jpg"


def test_pictures_are_looked_for_only_where_the_head_names_none() -> None:
    body = "<p>A</p><img src=/a.jpg><p>B</p><img src=/b.jpg>"
    assert [(one.url, one.block) for one in page(f"<body>{body}").pictures] == [("/a.jpg", 1), ("/b.jpg", 2)]
    assert page(html(IMAGE, body)).pictures == ()
    assert page(html(json_ld(headline="A", image="/c.jpg"), body)).pictures == ()


def test_an_agency_before_a_captions_dash() -> None:
    assert split_credit("Reuters – The harbour wall.") == ("The harbour wall.", "Reuters")
    assert split_credit("The wall – seen from the quay") == ("The wall – seen from the quay", None)


@pytest.mark.parametrize("button", ["Bild-Infos", "Updated on"])
def test_a_control_in_a_figure_is_no_caption(button: str) -> None:
    assert picture(html(IMAGE, f"<figure><img src=/wall.jpg><ul><li>{button}</ul></figure>")) == (None, None)


def test_which_of_a_gallerys_pictures_it_is_and_its_button_are_no_caption() -> None:
    told = f"<span>1 / 4</span><p>{SEEN}</p><small>Photo: Ola Brask</small><a href=/buy>Buy this photo</a>"
    assert picture(html(IMAGE, f"<figure><figcaption>{told}</figcaption></figure>")) == (SEEN, "Ola Brask")
    score = "<figure><figcaption>4 of 5 boats</figcaption></figure>"
    assert picture(html(IMAGE, score)) == ("4 of 5 boats", None)


@pytest.mark.parametrize("own", ["Photo by the author", "Image by author", "Foto do autor", "Bild der Autorin"])
def test_a_picture_may_be_the_writers_own(own: str) -> None:
    assert split_credit(f"{SEEN} {own}") == (SEEN, own)
    assert split_credit(f"{own}.") == (None, own)


@pytest.mark.parametrize(
    "line", ["A bust of the author", "Two books, one by the author", "The quay, by an unknown author"]
)
def test_an_author_in_a_picture_is_no_credit(line: str) -> None:
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        (f"{SEEN} TERN", SEEN, "TERN"),
        (f"{SEEN} OLA BRASK FÜR „BAY PRESS“", SEEN, "OLA BRASK FÜR „BAY PRESS“"),
        ("The harbour wall (foto Ola Brask)", "The harbour wall", "Ola Brask"),
        ("The harbour wall - Ola Brask/Bay Press", "The harbour wall", "Ola Brask/Bay Press"),
        ("The harbour wall (photo from the air)", "The harbour wall (photo from the air)", None),
        ("The harbour wall in the EU", "The harbour wall in the EU", None),
    ],
)
def test_a_credit_by_its_place_and_letters(line: str, caption: str, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)
