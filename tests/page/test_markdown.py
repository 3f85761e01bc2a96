"""Pages that come as Markdown, from other readers, crawlers and note books."""

from __future__ import annotations

import pytest
from tests.timing import growth

from onrecord import read
from onrecord.page.markdown import html_of, is_markdown

PARAGRAPHS = (
    "The council of Quell voted on Tuesday to close the north quay to lorries from June, after years of complaints.",
    "“We have waited long enough,” said councillor Ida Moor, who brought the motion and leads the committee on roads.",
    "The vote was nine to four. Hauliers say that the detour costs them twenty minutes a trip, and may go to court.",
)
ADDRESS = "https://harbourpost.example/2026/quay"
BODY = "\n\n".join(PARAGRAPHS)
PAGE = f"""# Quell closes its *north* quay

*Nine members voted for the ban, which begins in June.*

By [Tom Ferris](https://harbourpost.example/by/tom-ferris)

5 May 2026, 9:14pm

![The quay, empty](https://harbourpost.example/quay(1).jpg "The quay")

{PARAGRAPHS[0]}

## What is next

{PARAGRAPHS[1]} See [the **order**]({ADDRESS}/order) and its\\_appendix.

- Lorries of the harbour's own yard are let through at night, if they are booked on the day before
- Buses are let through\n  at all hours, and so are those who live beside the quay and those who visit them

> {PARAGRAPHS[2]}
"""


def test_a_page_in_markdown_is_read_without_its_marks() -> None:
    record = read(PAGE, ADDRESS, fields=["text"])
    assert record.headline == "Quell closes its north quay"
    assert record.deck == "Nine members voted for the ban, which begins in June."
    assert [author.name for author in record.authors] == ["Tom Ferris"]
    assert record.published
    assert record.published.value == "2026-05-05T21:14"
    assert [block.kind for block in record.body] == ["paragraph", "heading", "paragraph", "quote"]
    assert record.body[2].text.endswith("See the order and its_appendix.")
    assert [link.url for link in record.body[2].links] == [f"{ADDRESS}/order"]
    assert "at night, if they are booked on the day before</li><li>Buses are let through at all hours" in html_of(PAGE)
    assert record.source.kind == "text"


@pytest.mark.parametrize(
    "front",
    [
        f'---\ntitle: "Quell closes its quay"\nauthor: Tom Ferris\ndate: 2026-05-05\nsource: {ADDRESS}\n---\n\n',
        '---\ntitle: Quell closes its quay\nauthors:\n  - "[[Tom Ferris]]"\n'
        f"published: 2026-05-05\nurl: {ADDRESS}\n---\n",
        f"Title: Quell closes its quay\n\nURL Source: {ADDRESS}\n\nPublished Time: 2026-05-05\n\n"
        "Markdown Content:\nBy Tom Ferris\n\n",
        f'---\r\ntitle: "Quell closes its quay"\r\nauthor: Tom Ferris\r\ndate: 2026-05-05\r\n'
        f"canonical_url: {ADDRESS}\r\n---\r\n\r\n",
        "+++\ntitle = 'Quell closes its quay'\nauthors = ['Tom Ferris']\ndate = 2026-05-05\ndraft = false\n"
        f'[params]\ncanonicalURL = "{ADDRESS}"\n[menu.main]\ntitle = "Home"\n+++\n\n',
    ],
)
def test_what_stands_before_the_text_is_its_head(front: str) -> None:
    record = read(front + BODY, fields=["text"])
    assert record.text == BODY
    assert record.headline == "Quell closes its quay"
    assert [author.name for author in record.authors] == ["Tom Ferris"]
    assert record.published
    assert str(record.published.day) == "2026-05-05"
    assert record.outlet
    assert record.outlet.domain == "harbourpost.example"


@pytest.mark.parametrize(
    "text",
    [
        f"Quell closes its quay\n\n{BODY}",
        f"#quell is what they wrote.\n\n{BODY}",
        f"---\nFrom Quell\n---\n\n{BODY}",
        f"Title: Quell closes its quay\n\n{BODY}",
        f"{BODY}\n\n# 1 in Quell",
    ],
)
def test_other_texts_are_no_markdown(text: str) -> None:
    assert not is_markdown(text)


def test_lines_wrapped_and_lines_that_end() -> None:
    made = html_of(
        "Quell\n=====\n\nBy Tom Ferris\n5 May 2026\n\n"
        "A long line of a paragraph that was wrapped at some width or other\nand goes on."
    )
    assert "<h1>Quell</h1>" in made
    assert "<p>By Tom Ferris<br>5 May 2026</p>" in made
    assert "width or other and goes on." in made


def test_code_and_tags_are_words() -> None:
    made = html_of(
        "# Quell\n\n```\n# no heading\n<b>\n```\n\nAn <i>italic</i> word & `code` [one](javascript:alert(1))."
    )
    assert "<pre># no heading\n&lt;b&gt;</pre>" in made
    assert "&lt;i&gt;italic&lt;/i&gt; word &amp; code" in made


@pytest.mark.parametrize("mark", ["**a ", "*", "[", "_a", "![", "`"])
def test_marks_take_time_in_proportion(mark: str) -> None:
    assert made_of("# Quell\n\n", mark) < 24


GRANT = "This article may be republished freely with credit."


@pytest.mark.parametrize(
    "unseen",
    [
        f"<!-- {GRANT} -->",
        f"<!--\n\n{GRANT}\n\n-->",
        f"A note <!--\n\n{GRANT}\n--> on it.",
        f"`<!-- b` is code <!-- {GRANT} -->",
        f"<!-- {GRANT}",
        f"[//]: # ({GRANT})",
        f"[//]: # (\n{GRANT}\n)",
        f'[quay]: {ADDRESS}\n[note]: <> "{GRANT}"',
        f"%% {GRANT} %%",
        f"~~{GRANT}~~",
        "~~This article may be republished\nfreely with credit.~~",
        f"~{GRANT}~",
    ],
)
def test_what_nobody_sees_or_is_struck_out_grants_nothing(unseen: str) -> None:
    page = f"# Quell closes its quay\n\n{BODY}\n\n{unseen}\n"
    rights, seen = read(page).rights, read(page.replace(unseen, GRANT)).rights
    assert rights
    assert rights.may.republish.answer in ("unknown", "ask")
    assert seen
    assert seen.may.republish.answer == "yes"


def test_only_remarks_and_definitions_are_left_out() -> None:
    made = html_of(
        "# Quell\n\nOne <!-- a --> two.\n<!-- b -->\nThree.\n\n[quay]: https://quell.example\nFour.\n\n"
        "```\n<!-- c -->\n```\n\n[^1]: Five\n\nA mark of HTML, <!-- by name."
    )
    assert "<p>One  two.<br>Three.</p>" in made
    assert "<p>Four.</p>" in made
    assert "<pre>&lt;!-- c --&gt;</pre>" in made
    assert "[^1]: Five" in made
    assert "A mark of HTML, &lt;!-- by name." in made


def test_headings_lose_the_signs_that_close_them() -> None:
    made = html_of("# Quell ##\n\n## On C#\n\n### Quay # \n")
    assert "<h1>Quell</h1>" in made
    assert "<h2>On C#</h2>" in made
    assert "<h3>Quay</h3>" in made


def test_quotes_in_quotes_are_one() -> None:
    assert "<blockquote><p>Quay</p></blockquote>" in html_of("# Quell\n\n" + "> " * 5_000 + "Quay")


def made_of(before: str, part: str) -> float:
    """How many times as long eight times as many parts take."""
    return growth(html_of, before + part * 2_500, before + part * 20_000, most=24)


@pytest.mark.parametrize("before", ["# Quell\n\n", "# Quell\n\n# a", "# Quell\n\n- a\n"])
@pytest.mark.parametrize("part", [" ", " #", "\t", "quay\n", "<!-- ", "`<!--", "[a]: b (\n", "~a ", "%%a% "])
def test_time_grows_no_faster_than_the_text(before: str, part: str) -> None:
    assert made_of(before, part) < 24


def test_a_head_without_an_end_takes_time_in_proportion() -> None:
    head = "Title: Quell\nURL Source: a\n"
    assert growth(is_markdown, head + "\n" * 25_000, head + "\n" * 200_000, most=24) < 24


def test_one_key_or_one_heading_is_no_markdown_but_two_headings_and_a_link_are() -> None:
    assert not is_markdown(f"---\nauthor: Quell\n---\n\n{BODY}")
    assert not is_markdown(f"{BODY}\n\n## Next\n\n[more]({ADDRESS})")
    assert is_markdown(f"{BODY}\n\n## Next\n\n## Then\n\n[more]({ADDRESS})")


@pytest.mark.parametrize(
    "text", [f"+++\nFrom Quell\n+++\n\n{BODY}", f"+++\nquay = 3\n+++\n\n{BODY}", f"+++\n{'[' * 9_999}\n+++\n{BODY}"]
)
def test_lines_of_plus_signs_around_something_else_are_no_front_matter(text: str) -> None:
    assert not is_markdown(text)


def test_a_licence_in_front_matter_is_the_texts() -> None:
    front = "title: Quell closes its quay\nlicense: CC-BY-4.0\ndate: 2026-05-05"
    rights = read(f"---\n{front}\n---\n\n{BODY}", ADDRESS).rights
    assert rights
    assert (rights.licence, rights.may.republish.answer) == ("CC-BY-4.0", "yes")


def test_only_an_address_in_front_matter_is_the_pages() -> None:
    made = html_of(f"---\ntitle: Quay\nsource: Harbour Post\n---\n\n## Next\n\n{BODY}")
    assert "og:url" not in made
    assert "<h1>Quay</h1>" in made


def test_forms_of_blocks() -> None:
    made = html_of(
        "# Quell\n\nA line with a dot at the place where it ends.\nAnd one more.\n\n"
        "*Said late.*\n\n* * *\n\n1. One\n2. Two\n\n"
        f'[The quay]({ADDRESS} "its name") is shut.\n\n```\nleft open'
    )
    assert "where it ends.<br>And one more." in made
    assert "<p>Said late.</p>" in made
    assert "<ol><li>One</li><li>Two</li></ol>" in made
    assert "<ul>" not in made
    assert f'<a href="{ADDRESS}">The quay</a> is shut.' in made
    assert made.endswith("<pre>left open</pre></body></html>")
