"""Bytes made into text: by their mark, by what they can be, by what was sent and declared, and by a guess."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import PageError
from onrecord.page.decoding import MOST_BYTES, decoded, kind_of

POLISH = "<p>Zażółć gęślą jaźń, napisała “Gazeta Portowa” — wczoraj.</p>"
FRENCH = "<p>Le traversier a été arrêté à l’aube, où la forêt brûle. Ça ne va pas.</p>"
JAPANESE = "<p>港の会議は月曜日に開かれ、何も決まらなかったと記者は伝えた。</p>" * 3
CHINESE = "<p>港口会议星期一举行，记者报道说没有达成任何协议。</p>" * 5


def codes(page: bytes, sent: str | None = None) -> list[str]:
    return [warning.code for warning in decoded(page, sent).warnings]


@pytest.mark.parametrize(
    ("text", "charset", "declared"),
    [
        (FRENCH, "cp1252", "windows-1252"),
        (FRENCH, "cp1252", "iso-8859-1"),
        (FRENCH, "cp1252", "latin1"),
        (FRENCH, "cp1252", "us-ascii"),
        (POLISH.replace("“", "").replace("”", "").replace("—", "-"), "iso-8859-2", "iso-8859-2"),
        (POLISH, "cp1250", "windows-1250"),
        ("<p>Совет гавани собрался в понедельник.</p>", "koi8-r", "koi8-r"),
        ("<p>Совет гавани собрался в понедельник.</p>", "cp1251", "windows-1251"),
        ("<p>Совет гавани собрался в понедельник.</p>", "mac-cyrillic", "x-mac-cyrillic"),
        ("<p>Το συμβούλιο του λιμανιού.</p>", "iso-8859-7", "iso-8859-7"),
        ("<p>Liman konseyi pazartesi günü toplandı, ışık.</p>", "cp1254", "iso-8859-9"),
        ("<p>اجتمع مجلس الميناء يوم الاثنين.</p>", "cp1256", "windows-1256"),
        ("<p>מועצת הנמל התכנסה ביום שני.</p>", "iso-8859-8", "iso-8859-8-i"),
        ("<p>สภาท่าเรือประชุมวันจันทร์</p>", "cp874", "tis-620"),
        (JAPANESE, "cp932", "shift_jis"),
        (JAPANESE, "cp932", "x-sjis"),
        (JAPANESE, "euc-jp", "euc-jp"),
        (JAPANESE, "iso-2022-jp", "iso-2022-jp"),
        (CHINESE, "gbk", "gb2312"),
        (CHINESE, "gb18030", "gb18030"),
        ("<p>港口會議星期一舉行，沒有達成任何協議。</p>", "big5", "big5"),
        ("<p>항구 회의가 월요일에 열렸다.</p>", "cp949", "euc-kr"),
        ("<p>항구 회의가 월요일에 열렸다.</p>", "cp949", "ks_c_5601-1987"),
    ],
)
def test_what_is_declared_is_believed(text: str, charset: str, declared: str) -> None:
    raw = text.encode(charset)
    for page, sent in (
        (b'<meta charset="%s">' % declared.encode() + raw, None),
        (b"<meta http-equiv=content-type content='text/html; charset=%s'>" % declared.encode() + raw, None),
        (b'<?xml version="1.0" encoding="%s"?>' % declared.encode() + raw, None),
        (raw, declared),
        (raw, f' "{declared.upper()}" '),
        (b"<meta charset=utf-7>" + raw, declared),
    ):
        found = decoded(page, sent)
        assert found.text.endswith(text), (page[:60], sent)
        assert found.charset == declared
        assert found.warnings == ()


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (FRENCH * 20, "cp1252"),
        ("<p>Совет гавани собрался в понедельник и ничего не решил, пишут газеты.</p>" * 5, "cp1251"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
        (CHINESE, "gbk"),
        ("<p>항구 회의가 월요일에 열렸고 아무것도 결정되지 않았다.</p>" * 4, "cp949"),
    ],
)
def test_what_is_not_declared_is_guessed(text: str, charset: str) -> None:
    assert decoded(text.encode(charset)).text == text


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_a_byte_order_mark_goes_before_all(mark: bytes) -> None:
    charset = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}[mark]
    page = mark + f'<meta charset="shift_jis">{POLISH}'.encode(charset)
    found = decoded(page, "koi8-r")
    assert found.text == f'<meta charset="shift_jis">{POLISH}'
    assert found.charset == charset
    assert codes(page, "koi8-r") == ["encoding-contradiction"]
    assert codes(page, charset) == []


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [POLISH, f"<!doctype html><html><head><title>x</title></head><body>{CHINESE * 9}"])
def test_utf_16_without_a_mark(text: str, charset: str) -> None:
    found = decoded(text.encode(charset))
    assert (found.text, found.charset, found.warnings) == (text, charset, ())


def test_a_page_that_can_be_read_as_ascii_is_not_in_utf_16() -> None:
    page = b"<meta charset=utf-16>" + b"x" * 100 + b"\xff"
    found = decoded(page)
    assert found.text == "<meta charset=utf-16>" + "x" * 100 + "ÿ"
    assert found.charset == "windows-1252"


@pytest.mark.parametrize(
    ("text", "charset", "guessed"),
    [
        (FRENCH, "cp1252", "windows-1252"),
        ("<p>Совет гавани собрался в понедельник.</p>", "cp1251", "windows-1251"),
        (JAPANESE, "cp932", "shift_jis"),
    ],
)
@pytest.mark.parametrize("sent", [None, "utf-8"])
def test_utf_8_is_not_believed_of_bytes_that_are_not(text: str, charset: str, guessed: str, sent: str | None) -> None:
    found = decoded(b"<meta charset=utf-8>" + text.encode(charset), sent)
    assert (found.text, found.charset) == ("<meta charset=utf-8>" + text, guessed)
    assert [warning.code for warning in found.warnings] == ["encoding-contradiction"]
    named = decoded(b"<meta charset=%s>" % guessed.encode() + text.encode(charset), "utf-8")
    assert named.charset == guessed
    assert named.text.endswith(text)


def test_utf_8_goes_before_what_is_declared() -> None:
    page = b"<meta charset=windows-1252>" + POLISH.encode()
    assert decoded(page).text.endswith(POLISH)
    assert codes(page) == ["encoding-contradiction"]
    assert "windows-1252" in decoded(page).warnings[0].message
    assert codes(POLISH.encode(), "iso-8859-2") == ["encoding-contradiction"]
    assert codes(POLISH.encode(), "UTF8") == []
    assert codes(b"<meta charset=windows-1252>plain") == []  # ASCII is the same in both


@pytest.mark.parametrize("place", [0, 200, 10_000, None])
@pytest.mark.parametrize("declared", ["", "<meta charset=utf-8>", "<meta charset=iso-8859-1>"])
def test_one_bad_byte_leaves_utf_8_what_it_is(place: int | None, declared: str) -> None:
    raw = (declared + POLISH * 200).encode()
    place = len(raw) if place is None else place
    while place < len(raw) and 0x80 <= raw[place] < 0xC0:  # not in the middle of a character
        place += 1
    found = decoded(raw[:place] + b"\xe9" + raw[place:])
    assert found.charset == "utf-8"
    assert found.text.replace("\ufffd", "") == raw.decode()
    assert found.text.count("\ufffd") == 1
    assert found.warnings[-1].code == "encoding-damaged"


@pytest.mark.parametrize("cut", [1, 2])
def test_a_cut_character_at_the_end_is_still_utf_8(cut: int) -> None:
    raw = "<p>Café —".encode()
    found = decoded(raw[:-cut])
    assert found.text == "<p>Café \ufffd"
    assert found.charset == "utf-8"
    assert codes(raw[:-cut]) == ["encoding-damaged"]


def test_one_accent_at_the_end_is_not_taken_for_a_cut() -> None:
    assert decoded(b"<p>le caf\xe9").text == "<p>le café"


@pytest.mark.parametrize("label", ["idna", "punycode", "unicode_escape", "utf-7", "base64", "rot13", "hz-gb-2312", "x"])
def test_labels_that_no_browser_knows_are_passed_over(label: str) -> None:
    page = f"<meta charset={label}>".encode() + b"<p>le caf\xe9 \\d +AGE-"
    assert decoded(page, label).text.endswith("<p>le café \\d +AGE-")


@pytest.mark.parametrize(
    ("page", "what"),
    [
        (b"%PDF-1.7\n" + b"x" * 99, "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"PK\x03\x04", "a ZIP archive, or a document in one"),
        (b"\x1f\x8b\x08", "compressed (gzip)"),
        (b"\x7fELF\x02", "a program"),
        (b"RIFF\x00\x00\x00\x00WEBP", "a WebP image"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"\x00\x01\x02\x03" * 99, "binary data"),
        (bytes(range(256)) * 9, "binary data"),
    ],
)
def test_what_is_no_page_is_refused(page: bytes, what: str) -> None:
    with pytest.raises(PageError, match=re.escape(f"this is {what}, not a page")):
        decoded(page)


WORDS = ("Convert WEBP to PNG.", "ID3 tags explained", "The ftyp box", "BZh is how it begins")


@pytest.mark.parametrize("words", WORDS)
def test_words_about_files_are_words(words: str) -> None:
    assert decoded(words.encode()).text == words


def test_more_than_the_limit_is_refused() -> None:
    with pytest.raises(PageError, match="more than 67,108,864"):
        decoded(b"x" * (MOST_BYTES + 1))


def test_a_null_in_a_page_does_not_make_it_binary() -> None:
    assert decoded(b"<p>\0one\0 two</p>").charset == "utf-8"


def test_text_comes_as_it_is() -> None:
    assert decoded(POLISH).charset is None
    assert decoded(POLISH, "koi8-r").text == POLISH
    assert decoded("a\ud800b").text == "a?b"


@given(st.binary(max_size=300), st.none() | st.text(max_size=12))
def test_never_raises_another_error(page: bytes, sent: str | None) -> None:
    try:
        found = decoded(page, sent)
    except PageError:
        return
    found.text.encode()


@given(st.text(max_size=200), st.none() | st.sampled_from(["koi8-r", "utf-16", "shift_jis", "gbk", "utf-8"]))
def test_utf_8_comes_back(text: str, sent: str | None) -> None:
    if any(c < " " for c in text) or text.startswith("\ufeff") or text.isascii():
        return
    found = decoded(text.encode(), sent)
    assert (found.text, found.charset) == (text, "utf-8")


@settings(max_examples=60)
@given(st.sampled_from([POLISH, FRENCH, JAPANESE, CHINESE]), st.data())
def test_damage_is_counted(text: str, data: st.DataObject) -> None:
    raw = bytearray((text * 30).encode())
    for place in data.draw(st.lists(st.integers(0, len(raw) - 1), max_size=5, unique=True)):
        raw[place] = 0xFF
    found = decoded(bytes(raw))
    assert found.charset == "utf-8"
    damage = [warning.message for warning in found.warnings if warning.code == "encoding-damaged"]
    assert bool(damage) == ("\ufffd" in found.text)
    assert not damage or damage[0].startswith(f"{found.text.count(chr(0xFFFD))} bytes")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<p>Rain", "html"),
        ("<!doctype html>", "html"),
        ("<!-- note -->", "html"),
        ("<?xml version='1.0'?>", "html"),
        ("Rain fell.\n\nIt stopped.", "text"),
        ("Rain < snow > hail", "text"),
        ("{rain} fell", "text"),
        ("[1] The council met.", "text"),
        (" " * 5000 + "<div>late</div>", "html"),
        ("", "text"),
    ],
)
def test_markup_is_told_from_text(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize("text", ['{"headline": "Rain"}', " [1, 2, 3]\n", "{}", '{"a": "\\u00e9"}'])
def test_json_is_no_page(text: str) -> None:
    with pytest.raises(PageError, match="this is JSON"):
        kind_of(text)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000])
def test_depth_makes_no_json(text: str) -> None:
    assert kind_of(text) == "text"


def test_the_decoders_of_other_encodings_are_loaded_when_one_is_needed() -> None:
    program = (
        "import sys, onrecord.page.decoding as d\n"
        "d.decoded('<meta charset=utf-8>Šarka'.encode()); assert 'turbohtml.detect' not in sys.modules\n"
        "d.decoded('<meta charset=iso-8859-2>Šarka'.encode('iso-8859-2')); assert 'turbohtml.detect' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
