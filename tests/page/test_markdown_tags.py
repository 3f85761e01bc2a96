"""Files of static sites: front matter, Markdown, and tags of HTML between its lines."""

from __future__ import annotations

import pytest

from onrecord import read
from onrecord.page.markdown import begins_as_markdown, html_of

PARAGRAPHS = (
    "The council of Quell voted on Tuesday to close the north quay to lorries from June, after years of complaints.",
    "“We have waited long enough,” said councillor Ida Moor, who brought the motion and leads the committee on roads.",
    "The vote was nine to four. Hauliers say that the detour costs them twenty minutes a trip, and may go to court.",
)
FRONT = "---\nlayout: post\ntitle: Quell closes its quay\nauthor: Tom Ferris\n---\n\n"


def test_tags_in_a_post_leave_it_its_front_matter_and_its_links() -> None:
    post = (
        f'{FRONT}{PARAGRAPHS[0]} See <a href="https://quell.example/_2026/_05/order">the order</a>.\n\n'
        '{{< figure src="quay.jpg" caption="The quay" >}}\n\n'
        '<figure>\n  <img src="quay.jpg" alt="The quay">\n\n</figure>\n\n'
        f"{PARAGRAPHS[1]}<br>\n**Nobody** answered. {{% include note.html %}}\n\n"
        '<footer>\n  <a\n    href="https://quell.example/rest"\n    className="btn">Read more</a>\n</footer>\n\n'
        f"{PARAGRAPHS[2]}\n"
    )
    record = read(post, fields=["text"])
    assert record.headline == "Quell closes its quay"
    assert [author.name for author in record.authors] == ["Tom Ferris"]
    assert record.body[0].text == f"{PARAGRAPHS[0]} See the order."
    assert [link.url for link in record.body[0].links] == ["https://quell.example/_2026/_05/order"]
    words = "\n".join(block.text for block in record.body)
    assert "Nobody answered." in words
    assert not any(mark in words for mark in ("{", "<", "**", "layout:"))
    assert record.source.kind == "text"


def test_what_a_tag_is_in_code_stays_code() -> None:
    made = html_of(
        f"{FRONT}Write `<b>` or <b>bold</b>.\n\n```\n<div>\n<b>\n```\n\n<pre>\n\n*raw*\n</pre>\nEnd.", tags=True
    )
    assert "<p>Write &lt;b&gt; or <b>bold</b>.</p>" in made
    assert "<pre>&lt;div&gt;\n&lt;b&gt;</pre>" in made
    assert "<pre>\n\n*raw*\n</pre>\n<p>End.</p>" in made


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        (f"{FRONT}<p>A post.</p>", True),
        (f"{FRONT}<!DOCTYPE html>\n<html><body><p>A page.</p></body></html>", False),
        ('---\nms.date: 10/22/2008\nms.topic: article\n---\n# <a name="quay"></a>The quay', True),
        ("---\nms.date: 10/22/2008\nms.topic: article\n---\n<div>The quay</div>", False),
        ("# The quay\n\n<b>shut</b>", True),
        ("<h1>The quay</h1>\n\n# shut", False),
    ],
)
def test_what_is_markdown_whatever_tags_it_holds(text: str, markdown: bool) -> None:
    assert begins_as_markdown(text) is markdown


def test_a_page_behind_front_matter_is_read_as_html() -> None:
    page = f"{FRONT}<html><body><h1>Quell closes its quay</h1>" + "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    record = read(page, fields=["text"])
    assert record.source.kind == "html"
    assert PARAGRAPHS[2] in [block.text for block in record.body]


def test_what_a_post_hides_is_not_seen() -> None:
    post = f'{FRONT}{PARAGRAPHS[0]}\n\n<div style="display:none">By Mara Lind</div>\n\n{PARAGRAPHS[1]}\n'
    assert "Mara Lind" not in "".join(block.text for block in read(post, fields=["text"]).body)


def test_signs_that_a_text_brings_itself_stand_for_no_tag() -> None:
    assert html_of(f"{FRONT}A\ue0f17\ue0f2B <b>c</b>", tags=True).endswith("<p>AB <b>c</b></p></body></html>")


def test_links_written_elsewhere_and_characters_by_name_are_what_they_stand_for() -> None:
    post = (
        f"{FRONT}{PARAGRAPHS[0]} It&#8217;s [in the\norder][1], [the Order] [], [none][9] &amp; [a b](<https://quell.example/a>).\n\n"
        "```\nrow[a][1]\n```\n\n [1]: https://quell.example/order_(2) 'The order'\n[the order]: <https://quell.example/two>\n"
    )
    record = read(post, fields=["text"])
    assert record.body[0].text.endswith("It’s in the order, the Order, [none][9] & a b.")
    links = [link.url for link in record.body[0].links]
    assert links == ["https://quell.example/order_(2)", "https://quell.example/two", "https://quell.example/a"]
    assert "row[a][1]" in html_of(post, tags=True)


def test_a_quoted_paragraph_goes_on_without_its_sign() -> None:
    assert "<blockquote><p>One<br>two</p></blockquote>" in html_of(f"{FRONT}> One\ntwo\n\nThree.")
