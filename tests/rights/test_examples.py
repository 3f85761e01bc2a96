"""Examples of signals with what they decide, and the table of Creative Commons licences."""

from __future__ import annotations

from typing import Any

import pytest
from tests.rights.building import CC, check, feed, permission, read

from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.rights.printed.licences import UNKNOWN, licence_at, licence_in

ASK = "f ? r ? a ? v ?"
ROWS = {
    "publicdomain/zero/1.0/": "q y f y r y a y v y i y m y t y",
    "publicdomain/mark/1.0/": "q y f y r y a y v y i y m y t y",
    "licenses/by/4.0/": "q y f y r y a y v y i y m y t y",
    "licenses/by-sa/4.0/": "q y f y r y a y v y i y m y t ?",
    "licenses/by-nd/4.0/": "q y f y r y a n v y i y m y t ?",
    "licenses/by-nc/4.0/": "q y f y r y a y v y i y m y t ?",
    "licenses/by-nc-sa/4.0/": "q y f y r y a y v y i y m y t ?",
    "licenses/by-nc-nd/4.0/": "q y f y r y a n v y i y m y t ?",
    "licenses/by-nd-nc/2.0/": "q y f y r y a n v y i y m y t ?",
    "licenses/by/9.9/": ASK,
    "licenses/by-xx/4.0/": ASK,
    "licenses/sampling/1.0/": ASK,
}


def link(href: str, rel: str = "license", **fields: Any) -> LinkTag:
    return LinkTag(rel=(rel,), href=href, **fields)


@pytest.mark.parametrize(("path", "row"), ROWS.items())
def test_a_licence_in_the_head_gives_its_row(path: str, row: str) -> None:
    check(read(links=(link(f"https://creativecommons.org/{path}"),)), row)


def test_conditions_of_a_licence() -> None:
    rights = read(links=(link(f"{CC}by-nc-sa/4.0/"),))
    assert permission(rights, "r").conditions == ("credit", "non-commercial")
    assert permission(rights, "a").conditions == ("credit", "say changed", "non-commercial", "same licence")
    assert (rights.licence, permission(rights, "r").rule) == ("CC-BY-NC-SA-4.0", "R6")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (f"{CC}by-nc-nd/3.0/us/", "CC-BY-NC-ND-3.0-US"),
        (f"{CC}by/3.0/igo/legalcode", "CC-BY-3.0-IGO"),
        (f"{CC}by/4.0/deed.de", "CC-BY-4.0"),
        ("http://www.creativecommons.org/licenses/BY/4.0", "CC-BY-4.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/deed.en", "CC0-1.0"),
        ("https://licensebuttons.net/l/by-sa/3.0/88x31.png", "CC-BY-SA-3.0"),
    ],
)
def test_addresses(url: str, name: str) -> None:
    licence = licence_at(url)
    assert licence is not None
    assert licence.name == name


@pytest.mark.parametrize(
    "url",
    ["https://creativecommons.org.example/licenses/by/4.0/", "https://a.example/creativecommons.org/licenses/by/4.0/",
     "https://creativecommons.org/about/", "creativecommons",
     "https://creativecommons.org@b.example/licenses/by/4.0/"],
)  # fmt: skip
def test_addresses_that_are_none(url: str) -> None:
    assert licence_at(url) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("this work is cc by-nc 4.0", "CC-BY-NC-4.0"),
        ("creative commons attribution-noncommercial-noderivatives 4.0 international", "CC-BY-NC-ND-4.0"),
        ("creative commons attribution-noderivs", "CC-BY-ND"),
        ("creative commons namensnennung - nicht kommerziell - keine bearbeitungen 3.0", "CC-BY-NC-ND-3.0"),
        ("cc0 1.0", "CC0-1.0"),
        ("under cc-by-sa", "CC-BY-SA"),
    ],
)
def test_names(words: str, name: str) -> None:
    licence = licence_in(words)
    assert licence is not None
    assert licence.name == name


def test_names_that_are_none() -> None:
    assert licence_in("cc: the mayor; the cc met by noon") is None
    assert licence_in("free to share under a creative commons licence with attribution") is UNKNOWN


def test_open_examples() -> None:
    check(read(("footer", "Stories CC BY-NC 4.0, pictures excluded", f"{CC}by-nc/4.0/")), ROWS["licenses/by-nc/4.0/"])
    assert "text only" in permission(read(("footer", "Stories CC BY-NC 4.0, pictures excluded")), "r").conditions
    rights = read(metas=(("robots", "noarchive, nosnippet"),))
    check(rights, "v n i y")
    assert permission(rights, "i").conditions == ("no excerpt",)
    check(read(metas=(("tdm-reservation", "0"),)), "m y")
    two = read(node={"license": [f"{CC}by/4.0/", "https://x.example/buy"]})
    check(two, ASK)
    assert permission(two, "r").rule == "R21"
    assert two.terms_url in ("https://x.example/buy", f"{CC}by/4.0/")
    check(read(beside=Beside(headers=(("Content-Usage", "search=n"),))), "i n")
    check(read(beside=Beside(robots_txt="User-agent: *\nAllow: /\n\nUser-agent: CCBot\nDisallow: /\n")), "t n")
    check(read(beside=feed(rights="CC0 1.0")), ROWS["publicdomain/zero/1.0/"])


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("Photo: R. Moss, CC BY 2.0", f"{CC}by/2.0/"),
        ("Icons by Barn are licensed CC BY 4.0", f"{CC}by/4.0/"),
        ("Theme code under CC BY 4.0", f"{CC}by/4.0/"),
        ("Comments are licensed CC BY 4.0", f"{CC}by/4.0/"),
    ],
)
def test_a_licence_of_a_part_is_not_the_texts(words: str, url: str) -> None:
    check(read(("footer", words, url)), "")


@pytest.mark.parametrize("label", ["body", "comment", "caption"])
def test_a_licence_in_a_comment_or_caption_grants_nothing(label: Any) -> None:
    url = f"{CC}by/4.0/"
    rights = read((label, "CC BY 4.0", url), links=(link(url, block=0, text="CC BY 4.0"),))
    check(rights, "")


def test_a_denied_licence_grants_nothing() -> None:
    check(read(("footer", "This text is not available under CC BY 4.0.", f"{CC}by/4.0/")), ASK)


def test_elements_in_the_link_make_the_words_whole() -> None:
    rights = read(("credit", "Republish it under a Creative Commons licence.", f"{CC}by-nd/4.0/"))
    check(rights, ROWS["licenses/by-nd/4.0/"])
    assert rights.licence == "CC-BY-ND-4.0"


def test_structured_data_in_all_its_shapes() -> None:
    by = ROWS["licenses/by/4.0/"]
    for value in (
        f"{CC}by/4.0/",
        [f"{CC}by/4.0/"],
        {"@type": "CreativeWork", "url": f"{CC}by/4.0/"},
        {"@id": f"{CC}by/4.0/"},
    ):
        check(read(node={"license": value}), by)
    check(read(node={"image": {"@type": "ImageObject", "license": f"{CC}by/4.0/"}}), "")
    check(read(node={"sdLicense": f"{CC}by/4.0/"}), "")
    rights = read(node={"acquireLicensePage": "https://x.example/buy", "copyrightHolder": {"name": "Coast Watch"},
                        "copyrightYear": "2025", "usageInfo": "https://x.example/terms"})  # fmt: skip
    check(rights, ASK)
    assert (rights.contact, rights.holder, rights.year) == ("https://x.example/buy", "Coast Watch", 2025)
    assert rights.terms_url == "https://x.example/terms"
    check(read(node={"conditionsOfAccess": "For personal, non-commercial use only."}), "f n r n a n v n")


@pytest.mark.parametrize(
    "words", ["J. Roe / CC BY 2.0", "(CC BY 2.0)", "J. Roe via Flickr (CC BY 2.0)", "Wikimedia, CC BY 2.0"]
)
@pytest.mark.parametrize("label", ["credit", "other", "byline"])
def test_a_credit_with_a_licence_is_a_pictures(label: Any, words: str) -> None:
    check(read((label, words, f"{CC}by/2.0/"), links=(link(f"{CC}by/2.0/", block=0, text="CC BY 2.0"),)), "")


def test_a_link_marked_as_the_licence_is_the_articles_wherever_it_stands() -> None:
    marked = link(f"{CC}by/4.0/", block=0, text="CC BY 4.0")
    footer: tuple[Any, str, str] = ("footer", "Licensed under CC BY 4.0", f"{CC}by/4.0/")
    notice: tuple[Any, str] = ("footer", "No reproduction of our articles without permission.")
    check(read(footer, notice, links=(marked,)), ROWS["licenses/by/4.0/"])
    check(read(footer, notice), ASK + " q y i y m y t y")


def test_unless_noted_otherwise_denies_no_licence() -> None:
    words = "Die Texte der Bay Press sind, wenn nicht anders angegeben, lizenziert unter CC BY-NC-SA 4.0."
    check(read(("footer", words)), ROWS["licenses/by-nc-sa/4.0/"])
