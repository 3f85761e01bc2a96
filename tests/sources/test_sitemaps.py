"""Sitemaps, whatever is wrong with them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord.sources.sitemaps import listed_items
from onrecord.sources.sniff import shape_of

OLD = b"""<urlset xmlns="http://www.google.com/schemas/sitemap/0.84" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://vest.example/1</loc><n:news><n:publication_date>2026-11-03T07:05:00Z</n:publication_date></n:news></url>
<url><loc>https://vest.example/2</loc><news>no namespace</news></url><url/></urlset>"""


def test_names_are_told_without_their_namespace() -> None:
    first, second = [item for item, _ in listed_items(OLD, None, "sitemap")]
    assert (first.link, first.published, first.updated) == ("https://vest.example/1", "2026-11-03T07:05:00+00:00", None)
    assert (second.link, second.title, second.tags) == ("https://vest.example/2", None, ())
    assert shape_of(OLD, "sitemap") == "sitemap"


def test_entities_do_not_grow() -> None:
    entities = "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(12))
    data = f"<!DOCTYPE urlset [<!ENTITY a0 'x'>{entities}]><urlset><url><loc>&a12;</loc></url></urlset>".encode()
    assert listed_items(data, None, "sitemap") == []


@settings(max_examples=60, deadline=None)
@given(st.text("<>/&;![]\"' =:abclosurnew"), st.integers(0, len(OLD)))
def test_no_damage_breaks_it(words: str, at: int) -> None:
    try:
        found = listed_items(OLD[:at] + words.encode() + OLD[at:], None, "sitemap")
    except SourceError:
        return
    assert all(item.link and item.link.startswith("https://") for item, _ in found)
