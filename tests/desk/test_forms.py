"""What comes in by addresses and forms is bounded, and told in a sentence where it makes no sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk.forms import addresses_in, cursor_of, file_name, pasted, query_of
from onrecord.errors import UsageError
from onrecord.store.rows import Query


def test_a_query_is_taken_from_what_was_asked() -> None:
    asked = {"q": " dam ", "outlet": "vest.example", "kind": "promise", "since": "2026-03-05", "relation": ""}
    assert query_of(asked) == Query(words="dam", outlet="vest.example", kind="promise", since="2026-03-05")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"q": "x" * 10_000}, "10,000 characters"),
        ({"kind": "lie"}, "'lie' is none of"),
        ({"since": "yesterday"}, "no day"),
        ({"since": "2026-03-06", "until": "2026-03-05"}, "after the last"),
        ({"outlet": "x" * 201}, "The outlet"),
    ],
)
def test_a_query_that_makes_no_sense_is_told_in_a_sentence(asked: dict[str, str], words: str) -> None:
    with pytest.raises(UsageError) as caught:
        query_of(asked)
    assert words in caught.value.what


@given(st.dictionaries(st.sampled_from(["q", "outlet", "speaker", "kind", "since", "until"]), st.text(max_size=1200)))
def test_any_query_is_a_query_or_a_sentence(asked: dict[str, str]) -> None:
    try:
        query = query_of(asked)
    except UsageError:
        return
    assert len(query.words) <= 1000
    assert not any(ord(mark) < 32 or 0xD800 <= ord(mark) < 0xE000 for mark in query.words)


def test_a_cursor_is_short_and_plain() -> None:
    assert cursor_of({"after": "abc"}) == "abc"
    assert cursor_of({}) is None
    for after in ("x" * 501, "é", "\0"):
        with pytest.raises(UsageError):
            cursor_of({"after": after})


def test_addresses_are_taken_once_and_what_is_wrong_with_a_line_is_told() -> None:
    text = "https://a.example/1\n\n  https://a.example/1  \r\n/etc/passwd\n-\nfile:///etc/passwd\nhttp://u:p@a.example/"
    addresses, problems = addresses_in(text)
    assert addresses == ("https://a.example/1",)
    assert [problem.message.split(",")[0] for problem in problems] == ["Line 4", "Line 5", "Line 6", "Line 7"]
    assert "password" in problems[-1].message


@pytest.mark.parametrize(
    "line", ["", ".", "..", "~", "http:///x", "http://[1", "http://a.example:x/", "ftp://a.example"]
)
def test_only_addresses_of_the_web_are_taken(line: str) -> None:
    assert addresses_in(line)[0] == ()


@given(st.text(max_size=300))
def test_whatever_is_taken_has_a_scheme_and_a_host(text: str) -> None:
    for address in addresses_in(text)[0]:
        assert address.lower().startswith(("http://", "https://"))
        assert not any(map(str.isspace, address))


def test_too_much_at_once_is_told() -> None:
    _, problems = addresses_in("\n".join(f"https://a.example/{number}" for number in range(201)))
    assert "201 lines" in problems[0].message
    assert pasted("x" * 1_000_001)[1][0].field == "text"
    assert pasted(" \n ") == ("", ())


@given(st.text(max_size=300))
def test_a_file_keeps_its_name_and_no_way_out_of_its_folder(sent: str) -> None:
    name = file_name(sent)
    assert name
    assert not set(name) & set('/\\\0\n<>:"|?*')
    assert name not in (".", "..")
    assert len(name) <= 121


@pytest.mark.parametrize(
    ("sent", "name"),
    [("page.html", "page.html"), ("../../x.html", "x.html"), (r"C:\a\b.warc.gz", "b.warc.gz"), ("", "page"),
     ("...", "page"), ("a\0b.html", "a_b.html")],
)  # fmt: skip
def test_names_of_files(sent: str, name: str) -> None:
    assert file_name(sent) == name
