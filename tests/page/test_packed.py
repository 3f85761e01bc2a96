"""Pages in what they were saved or handed on in."""

from __future__ import annotations

import base64
import html
import json
import plistlib
import quopri
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import read
from onrecord.errors import PageError
from onrecord.page import page_from
from onrecord.page.packed import bare_text, opened, saved_from, unpacked

ADDRESS = "https://harbourpost.example/2026/05/quay"
PARAGRAPHS = (
    "The council of Quell voted on Tuesday to close the north quay to lorries from June, after years of complaints.",
    "“We have waited long enough,” said councillor Ida Moor, who brought the motion and leads the committee on roads.",
    "The vote was nine to four. Hauliers say that the detour costs them twenty minutes a trip, and may go to court.",
    "The order takes effect on 1 June. It is to be reviewed after a year, the town clerk said in a note to members.",
)
PAGE = (
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>Quell closes its quay</title></head><body><h1>Quell closes "
    "its quay</h1><p class=byline>By Tom Ferris</p><p>5 May 2026</p>"
    + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    + "<p><a href='/more'>More</a></p></body></html>"
)
TEXT = "\n\n".join(PARAGRAPHS)


def saved(encoding: str, place: str = ADDRESS) -> str:
    page = PAGE.encode()
    body = quopri.encodestring(page).decode() if encoding == "quoted-printable" else base64.encodebytes(page).decode()
    return (
        f"From: <Saved by a browser>\nSnapshot-Content-Location: {place}\nSubject: Quell\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--=_part--"\n\n\n'
        f"----=_part--\nContent-Type: text/html\nContent-Transfer-Encoding: {encoding}\nContent-Location: {place}\n\n"
        f"{body}\n----=_part--\nContent-Type: text/css\nContent-Location: cid:a\n\n"
        "body { color: red }\n----=_part----\n"
    )


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_page_that_a_browser_saved_as_mhtml(encoding: str, end: str) -> None:
    given = saved(encoding).replace("\n", end)
    for page in (given.encode(), given):
        record = read(page, fields=["text"])
        assert record.text == TEXT
        assert record.headline == "Quell closes its quay"
        assert record.url == ADDRESS
        assert record.outlet
        assert record.outlet.domain == "harbourpost.example"


def of_safari(page: object, **more: object) -> bytes:
    main = {"WebResourceData": page, "WebResourceMIMEType": "text/html", "WebResourceURL": ADDRESS, **more}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def test_a_page_that_safari_saved() -> None:
    record = read(of_safari(PAGE.encode("utf-16-le"), WebResourceTextEncodingName="UTF-16LE"), fields=["text"])
    assert (record.text, record.url) == (TEXT, ADDRESS)
    assert read(of_safari(PAGE.encode(), WebResourceURL="file:///a"), fields=["text"]).url is None
    with pytest.raises(PageError, match="a property list"):
        read(of_safari(7))


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=8), st.integers(0, 3000))
def test_no_damage_breaks_what_safari_saved(words: bytes, at: int) -> None:
    data = of_safari(PAGE.encode())
    try:
        read(data[:at] + words + data[at + len(words) :], fields=["text"])
    except PageError:
        return


def test_the_address_given_goes_before_that_of_the_file() -> None:
    assert read(saved("base64"), "https://other.example/a", fields=["text"]).url == "https://other.example/a"
    assert read(saved("base64", "cid:frame"), fields=["text"]).url is None


def test_a_message_is_read_by_its_html() -> None:
    message = (
        "Received: from a by b; Wed, 6 May 2026 06:00:02 +0100\nFrom: Post <news@harbourpost.example>\n"
        "Subject: Quell\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b1\n\n--b1\n"
        "Content-Type: text/plain; charset=utf-8\n\nOnly words\n--b1\n"
        f"Content-Type: text/html; charset=utf-8\n\n{PAGE}\n--b1--\n"
    )
    record = read(message.encode(), fields=["text"])
    assert (record.text, record.url) == (TEXT, None)


def test_a_message_of_text_alone() -> None:
    found = unpacked(b"MIME-Version: 1.0\nContent-Type: text/plain; charset=latin1\n\nQu\xe9ll")
    assert found
    assert (found.page, found.charset) == (b"Qu\xe9ll", "latin1")


def letter(headers: str, text: str = "The council of Quell meets on Monday, says Ada Holt.") -> bytes:
    return (
        f"From: Quell Letter <post@quell.example>\nDate: Tue, 03 Mar 2026 06:30:00 +0100\n{headers}"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Why the bridge is shut\n\nBy Roy Varn\n\n{text}\n"
    ).encode()


UNSUBSCRIBE = "List-Unsubscribe: <https://quell.example/u/1>\n"


@pytest.mark.parametrize("header", [UNSUBSCRIBE, "list-id: Quell Letter <letter.quell.example>\n"])
def test_a_newsletter_came_out_when_it_was_sent(header: str) -> None:
    published = read(letter(header), fields=["published"]).published
    assert published
    assert (published.value, published.evidence.from_, published.evidence.at) == (
        "2026-03-03T06:30:00+01:00", "header", "Date"
    )  # fmt: skip


@pytest.mark.parametrize(
    "headers",
    [
        "To: Ada Holt <ada@hullpost.example>\n",  # what somebody wrote, or handed on
        "Subject: List-Unsubscribe: how?\n",
        "Snapshot-Content-Location: https://hullpost.example/a\n",
        "List-Unsubscribe:\nTo: ada@hullpost.example\n",
    ],
)
def test_other_mail_tells_no_day_of_publication(headers: str) -> None:
    assert read(letter(headers), fields=["published"]).published is None


def test_a_date_that_a_newsletter_prints_goes_before_that_of_sending_it() -> None:
    record = read(letter(UNSUBSCRIBE).replace(b"By Roy Varn", b"By Roy Varn\n2 March 2026"), fields=["published"])
    assert record.published
    assert record.published.value == "2026-03-02"


@pytest.mark.parametrize("date", ["soon", "Tue, 99 Foo 2026 06:30:00 +0100", ""])
def test_a_newsletter_without_a_moment_has_none(date: str) -> None:
    page = letter(UNSUBSCRIBE).replace(b"Tue, 03 Mar 2026 06:30:00 +0100", date.encode())
    assert read(page, fields=["published"]).published is None


@pytest.mark.parametrize(
    "page",
    [
        b"Quell: a town\nMIME-Version is a header.\n\nIt stands in mail.",
        b"Content-Type: multipart/related; boundary=a\n\nno part",
        b"MIME-Version: 1.0\nContent-Type: image/png\n\nx",
        b"<p>MIME-Version: 1.0</p>",
        b"",
    ],
)
def test_what_is_no_message_stays_as_it_is(page: bytes) -> None:
    assert unpacked(page) is None


def test_parts_in_parts_have_an_end() -> None:
    deep = (
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
        + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n\n" * 5000
    )
    assert unpacked(deep) is None


def test_broken_base64_is_read_as_far_as_it_goes() -> None:
    head = b"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
    found = unpacked(head + base64.b64encode(b"<p>Quell</p>")[:-3])
    assert found
    assert found.page.startswith(b"<p>Quell")


def test_a_page_as_a_string_of_json_or_escaped_once_too_often() -> None:
    for page in (json.dumps(PAGE), json.dumps(PAGE, ensure_ascii=False), html.escape(PAGE)):
        assert read(page, fields=["text"]).text == TEXT
    assert bare_text('"Quell closes its quay"') is None
    assert bare_text("In HTML a paragraph begins with &lt;p&gt; and ends with &lt;/p&gt;.") is None
    assert bare_text('"<p>Quell') is None


def test_empty_elements_of_xml_hold_nothing() -> None:
    page = PAGE.replace("<!DOCTYPE html>", '<?xml version="1.0"?>').replace(
        "<title>Quell closes its quay</title>", '<title/><script src="a.js"/><style type="text/css" />'
    )
    record = read(page.replace("<h1>", '<a id="p1"/><h1>').encode(), fields=["text"])
    assert record.text == TEXT
    assert opened("<p><b/>as browsers have it</p>") == "<p><b/>as browsers have it</p>"
    assert opened('<?xml version="1.0"?><img src="a/"/><a href="b/">c</a>').count("</a>") == 1


@pytest.mark.parametrize(
    "note",
    [
        f"<!DOCTYPE html>\n<!-- saved from url=(0040){ADDRESS} -->\n",
        f"<!DOCTYPE html><!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Wed May 06 2026\n-->",
        f"Version:0.9\r\nStartHTML:000000\r\nSourceURL:{ADDRESS}\r\n<!--StartFragment-->",
        f'<div class="header"><a class="domain reader-domain" href="{ADDRESS}">harbourpost.example</a></div>',
        f'<html data-scrapbook-source="{ADDRESS}">',
    ],
)
def test_what_programs_write_into_pages_that_they_save_tells_the_outlet(note: str) -> None:
    record = read(note + PAGE.replace("<!DOCTYPE html>", ""), fields=["text"])
    assert saved_from(note) == ADDRESS
    assert record.url is None
    assert record.outlet
    assert record.outlet.domain == "harbourpost.example"
    assert record.outlet.evidence.words == ADDRESS
    assert record.text == TEXT


def test_a_mirrored_page_and_one_with_an_address_of_its_own() -> None:
    note = "<!-- Mirrored from harbourpost.example/2026/quay by HTTrack Website Copier/3.x, Wed, 06 May 2026 -->"
    assert saved_from(note) == "http://harbourpost.example/2026/quay"
    record = read(note + PAGE, "https://quellcourier.example/a", fields=["text"])
    assert record.outlet
    assert record.outlet.domain == "quellcourier.example"
    assert read(note + PAGE, "file:///home/ida/quay.html", fields=["text"]).outlet is not None


def test_a_byte_order_mark_left_in_a_string_is_no_invisible_character() -> None:
    assert read("\ufeff" + PAGE, fields=["text"]).warnings == ()


def test_a_bytearray_is_its_bytes() -> None:
    latin: bytes = PAGE.replace("“", '"').replace("”", '"').replace("utf-8", "latin1").encode("latin1")
    given: Any = bytearray(latin)
    assert read(given, fields=["text"]).source == read(latin, fields=["text"]).source


@pytest.mark.parametrize(
    "page",
    [
        "&lt;p&gt;" * 5 + f"&#{'9' * 5000}; {TEXT}",
        f'<script type="application/ld+json">{{"@type":"NewsArticle","author":"&#{"9" * 5000};"}}</script><p>{TEXT}',
        f'<script type="application/ld+json">{{"@type":&quot;NewsArticle","name":"&#{"9" * 5000};"}}</script><p>{TEXT}',
    ],
)
def test_a_character_of_thousands_of_digits_is_no_error(page: str) -> None:
    assert PARAGRAPHS[0] in read(page, fields=["text"]).text


def test_parts_in_parts_are_looked_at_so_far() -> None:
    def nested(depth: int) -> bytes:
        heads = [f"Content-Type: multipart/mixed; boundary=b{n:05}\n\n--b{n:05}\n" for n in range(depth)]
        return ("MIME-Version: 1.0\n" + "".join(heads) + "Content-Type: text/html\n\n<p>Quay").encode()

    found = unpacked(nested(4))
    assert found
    assert found.page == b"<p>Quay"
    assert unpacked(nested(9)) is None
    assert unpacked(nested(3_000)) is None


def mail(*parts: str) -> bytes:
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n{body}--b--\n".encode()


@pytest.mark.parametrize(
    ("parts", "page"),
    [
        (("Content-Type: text/plain\n\nOne", "Content-Type: text/plain\n\nTwo"), b"One"),
        (("\nOne\n\nContent-Type: text/html", "Content-Type: image/png\n\nTwo"), b"\nOne\n\nContent-Type: text/html"),
        (("Content-Type: text/plain\n\nOne", "Content-Type: application/xhtml+xml\n\n<p>Two"), b"<p>Two"),
        (
            (
                "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nOne\n--c--",
                "Content-Type: text/html\n\n<p>Two",
            ),
            b"<p>Two",
        ),
    ],
)
def test_the_first_html_goes_before_the_first_text(parts: tuple[str, ...], page: bytes) -> None:
    found = unpacked(mail(*parts))
    assert found
    assert found.page == page


def test_the_files_address_goes_before_its_parts() -> None:
    given = saved("base64").replace(f"\nContent-Location: {ADDRESS}", "\nContent-Location: https://frame.example/a")
    assert read(given, fields=["text"]).url == ADDRESS


def test_escaped_tags_beside_real_ones_and_in_text_are_words() -> None:
    code = "&lt;p&gt;Quay&lt;/p&gt; " * 5
    assert bare_text(f"<u>Code</u> {code}") is None
    record = read(f"{code}\n\n{TEXT}", kind="text", fields=["text", "set_aside"])
    assert any("&lt;p&gt;" in words for words in (record.text, *(piece.text for piece in record.set_aside)))


def test_a_page_that_has_an_address_was_saved_from_no_other() -> None:
    page = PAGE.replace("<html>", f"<html><!-- saved from url=(0040){ADDRESS} -->")
    assert saved_from(page) == ADDRESS
    served = page_from(page, "https://other.example/a", "html", None)
    assert served.saved_from is None
    assert served.base == "https://other.example/a"
