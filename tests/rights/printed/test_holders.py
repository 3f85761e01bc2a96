"""Who holds a text: names, and only names; never those of pictures."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rights.building import NOW, check, page_of, provenance, read

from onrecord.article.article import Label
from onrecord.page.walk import FIGURE
from onrecord.rights import rights_on
from onrecord.rights.printed.copyright_lines import copyright_line
from onrecord.rights.printed.holders import holder_in

NAMES = [
    ("© 2024 Carrow Druck und Verlag GmbH & Co. KG", "Carrow Druck und Verlag GmbH & Co. KG"),
    ("© 2024 Carrow, Moss & Co. Ltd. All rights reserved.", "Carrow, Moss & Co. Ltd"),
    ("© 2024 Carrow Boats N.V.", "Carrow Boats N.V."),
    ("© Diario Carrow, S.L. Calle Sol 3", "Diario Carrow, S.L."),
    ("© 2024 Carrow Media, Inc. 12 Quay Street", "Carrow Media, Inc"),
    ("© Bergblatt GmbH/Srl Impressum", "Bergblatt GmbH/Srl"),
    ("© 2026 Jane S. Roe", "Jane S. Roe"),
    ("© 2026 Coast Watch, a division of Carrow Media", "Coast Watch"),
    ("© 2026 · Coast Watch", "Coast Watch"),
    ("© 2026 · Coast Watch · Harbour Theme", "Coast Watch"),
    ("Contact us\n©\nCoast Watch 2026\nPrivacy", "Coast Watch"),
    ("© 2026 Coast Watch or its affiliates", "Coast Watch"),
    ("Copyright Coast Watch 2009 - All articles and more", "Coast Watch"),
    ("© Coast 2019, The Carrow Company", "Coast"),
    ("Coast Watch © All rights reserved", "Coast Watch"),
    ("© 2026 Coast Watch®", "Coast Watch"),
    ("© Coast Watch, Bremen, Germany", "Coast Watch"),
    ("© eCoast 2024", "eCoast"),
    ("© 2024 bay press", "bay press"),
    ("© 2024 the Coast Watch", "Coast Watch"),
    ("© 2024 الساحل", "الساحل"),
    ("© 2024 海岸新闻", "海岸新闻"),
    ("© 2024 海岸新闻版权所有", "海岸新闻"),
    ("© dpa-infocom, dpa:240101-99-12345/2 (dpa)", "dpa-infocom"),
    ("© 2026 The Canadian Press", "The Canadian Press"),
    ("© 2026 Varn Software LLC", "Varn Software LLC"),
    ("© 2026 Coast Watch Powered by Somepress", "Coast Watch"),
    ("© 2019 - 2026 Coast Watch, Inc. All Rights Reserved Designed by Roy Varn", "Coast Watch, Inc"),
    ("© 2026 Coast Watch - Somepress Theme by Varn", "Coast Watch"),
    ("© 2026. Coast Watch | All Rights Reserved", "Coast Watch"),
    ("Copyright 1995 - 2026. Coast Watch Company. All Rights Reserved.", "Coast Watch Company"),
    ("© 2026, All Rights Reserved | Coast Watch Limited", "Coast Watch Limited"),
    ("©2026 All Rights Reserved. Coast Watch, Inc", "Coast Watch, Inc"),
    ("© 2026, coastwatch.example | Coast Watch GmbH | Alle Rechte vorbehalten.", "Coast Watch GmbH"),
    ("Coast Watch, Inc. ©2026 — All rights reserved.", "Coast Watch, Inc"),
    ("Coast Watch Copyright 2026 all rights reserved.", "Coast Watch"),
    ("© 2026 - Coast Watch / Places / Terms / Privacy", "Coast Watch"),
]
NONE = [
    "© Riproduzione riservata", "© Licencja na publikację", "© 2024, Haki Zote Zimehifadhiwa",
    "© Alt materiale er omfattet af loven", "© 2024 Ansvarlig redaktør: Jan Roe", "© 2024 a Carrow plc subsidiary",
    "© 2024 Redaktion: Jan Roe", "© Jane Roe/Tern Wire/K.C. Moss 2024", "© 2024 www.coast.example",
    "© 2024 coast.example", "© 2013 onwards", "All rights reserved © 2025", "© 2025 Privacy Policy",
    "© 2024 This page is ours", "© 2024 One Two Three Four Five Six Seven Eight Nine",
    "A 501(c)(3) charity of Carrow", "Forum software by Carrow® © 2010-2019 Carrow Ltd.",
    "Powered by Carrow® Forum Software © Carrow Limited", "© 2026. See Terms of Use for more information.",
    "© 2026. All rights reserved. Premium boats", "© 2026 All Rights Reserved | Home | About",
]  # fmt: skip
PICTURES = [
    "© Picture Alliance", "© Jane Roe / Getty Images", "Photo: © Jane Roe 2024", "Foto © 2024 Jane Roe",
    "Jane Roe/Copyright 2024 The AP.", "© 2023 Alamy", "© Wikipedia, CC0", "© dpa-Bildfunk", "© AP Photo 2024",
]  # fmt: skip


@pytest.mark.parametrize(("words", "holder"), NAMES)
def test_a_name_is_taken_whole_and_alone(words: str, holder: str) -> None:
    assert read(("footer", words)).holder == holder


@pytest.mark.parametrize("words", NONE)
def test_what_is_no_name_is_no_holder(words: str) -> None:
    assert read(("footer", words)).holder is None


@pytest.mark.parametrize("words", PICTURES)
def test_a_pictures_line_says_nothing_of_the_text(words: str) -> None:
    rights = read(("body", "The dam held."), ("rights", words))
    check(rights, "")
    assert rights.holder is None


@pytest.mark.parametrize("words", ["© 2026 • Coast Theme by Carrow", "© 2026 | Made at home in Hull"])
def test_who_made_the_site_is_no_holder_behind_a_sign(words: str) -> None:
    rights = read(("footer", words))
    assert (rights.holder, rights.year) == (None, 2026)


def test_a_name_of_meta_and_structured_data_is_judged_too() -> None:
    assert read(metas=(("copyright", "Coast Watch, Bremen, Germany"),)).holder == "Coast Watch"
    assert read(metas=(("dcterms.rightsholder", "all rights reserved"),)).holder is None
    assert read(node={"copyrightHolder": {"name": "www.coast.example"}}).holder is None


def test_a_line_beside_the_bodys_text_is_a_pictures_but_one_with_its_year() -> None:
    around: tuple[tuple[Label, str], ...] = (("body", "The dam held."), ("body", "It rained on."))
    assert read(around[0], ("rights", "© Jane Roe"), around[1]).holder is None
    assert read(*around, ("rights", "© Jane Roe")).holder == "Jane Roe"
    assert read(around[0], ("rights", "© 2024 Jane Roe"), around[1]).holder == "Jane Roe"


def test_a_line_in_a_figure_is_a_pictures() -> None:
    page, article = page_of(("rights", "© 2024 Jane Roe. All rights reserved."))
    framed = msgspec.structs.replace(page.elements, bits=[FIGURE])
    rights = rights_on(msgspec.structs.replace(page, elements=framed), article, provenance(), None, NOW)
    check(rights, "")
    assert rights.holder is None


def test_a_line_in_what_is_called_a_caption_is_a_pictures() -> None:
    page, article = page_of(("rights", "© Jane Roe"))
    named = msgspec.structs.replace(page.elements, names=["article-image-copyright"])
    assert rights_on(msgspec.structs.replace(page, elements=named), article, provenance(), None, NOW).holder is None
    assert rights_on(page, article, provenance(), None, NOW).holder == "Jane Roe"


def test_who_sells_pictures_is_not_to_be_asked_for_texts() -> None:
    words = "Syndication & Licensing"
    assert read(("footer", words, "https://www.carrowpix.example")).contact is None
    assert read(("footer", words, "https://baypress.example/photos")).contact == "https://baypress.example/photos"
    assert read(("footer", words, "https://carrow.example/desk")).contact == "https://carrow.example/desk"


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("Bellpost, IncTermsPrivacy", "Bellpost, Inc"), ("Hull Post LtdPrivacy Policy", "Hull Post Ltd"),
        ("Hull PressTermsPrivacy", "Hull Press"), ("Hull Press Terms Privacy", "Hull Press"),
        ("Hull Press License Agreement", "Hull Press"), ("Hull Press Privacy & Cookies", "Hull Press"),
        ("Hull Press Contact us", "Hull Press"), ("Hull Press About Terms", "Hull Press"),
        ("Terms", None), ("User Agreement", None),
        ("Hull Terms Ltd", "Hull Terms Ltd"), ("Privacy Press", "Privacy Press"), ("HullPrivacy", "HullPrivacy"),
    ],
)  # fmt: skip
def test_a_holder_ends_where_a_menu_begins(words: str, holder: str | None) -> None:
    assert holder_in(words) == holder


@given(st.text(max_size=120) | st.lists(st.sampled_from(["©", "GmbH", "&", "Co.", "KG", "Coast", ",", "(", "/", "2024",
    "a", "S.A.", "all rights", "дом"]), max_size=12).map(" ".join))  # fmt: skip
def test_a_holder_is_short_and_begins_as_it_stands(words: str) -> None:
    holder = holder_in(words)
    if holder is not None:
        assert len(holder.split()) <= 8
        assert holder.removesuffix(".") in " ".join(words.split())
        assert holder_in(holder) is not None


@pytest.mark.parametrize("words", ["Copyright Guidelines", "Copyright Disclaimer", "Copyright FAQ"])
def test_a_link_to_terms_is_no_line_of_copyright(words: str) -> None:
    assert copyright_line(words) is None


def test_what_reserves_is_no_holder() -> None:
    line = copyright_line("All right reserved © 2024")
    assert line is not None
    assert (line.holder, line.year) == (None, 2024)


@pytest.mark.parametrize("line", ["© 2026 Coast Watch Limited", "©\nCoast Watch Limited 2026"])
def test_a_long_menus_line_tells_the_holder(line: str) -> None:
    menu = "\n".join(f"The boats of Hull and their {number} quays" for number in range(8))
    assert read(("navigation", f"{menu}\n{line}\nPrivacy")).holder == "Coast Watch Limited"
