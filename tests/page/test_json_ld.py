"""JSON-LD scripts: nodes with a type, common faults mended, nothing raised by the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page.json_ld import nodes_in

STORY = {"@type": "NewsArticle", "headline": "Rain fell"}


def read(script: str) -> list[tuple[str, tuple[str, ...]]] | None:
    found = nodes_in(script, 0)
    return None if found is None else [(node.at, node.types) for node in found]


@pytest.mark.parametrize(
    ("value", "nodes"),
    [
        (STORY, [("0#", ("NewsArticle",))]),
        ([STORY, {"@type": ["Person", "Thing"]}], [("0#/0", ("NewsArticle",)), ("0#/1", ("Person", "Thing"))]),
        ({"@graph": [STORY]}, [("0#/@graph/0", ("NewsArticle",))]),
        (
            {"@type": "WebPage", "mainEntity": STORY},
            [("0#", ("WebPage",)), ("0#/mainEntity", ("NewsArticle",))],
        ),
        ({"@type": [1, None, "Article", {}]}, [("0#", ("Article",))]),
        ({"@type": 7}, []),
        ({"@type": []}, []),
        ({"@type": {"@id": "Article"}}, []),
        ({"@graph": "none"}, []),
        ({"headline": "no type"}, []),
        ("a string", []),
        (None, []),
        (12.5, []),
        ([], []),
    ],
)
def test_nodes_with_a_type(value: Any, nodes: list[tuple[str, tuple[str, ...]]]) -> None:
    assert read(json.dumps(value)) == nodes


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Rain fell",}',
        '{"@type": "NewsArticle", "keywords": ["a", "b",], "headline": "Rain fell"}',
        '<!-- {"@type": "NewsArticle", "headline": "Rain fell"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Rain fell"}\n//]]>',
        '<![CDATA[{"@type": "NewsArticle", "headline": "Rain fell"}]]>',
        '/*<![CDATA[*/{"@type": "NewsArticle", "headline": "Rain fell"}/*]]>*/',
        '{"@type": "NewsArticle", "headline": "Rain fell"};',
        '\ufeff{"@type": "NewsArticle", "headline": "Rain fell"}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Rain fell&quot;}",
    ],
)
def test_common_faults_are_mended(script: str) -> None:
    nodes = nodes_in(script, 3)
    assert nodes is not None
    assert [(node.at.split("#")[0], node.types, node.value["headline"]) for node in nodes] == [
        ("3", ("NewsArticle",), "Rain fell")
    ]


def test_line_breaks_and_stray_backslashes_in_strings() -> None:
    nodes = nodes_in('{"@type": "Article", "headline": "Rain\nfell", "path": "C:\\gauge"}', 0)
    assert nodes is not None
    assert nodes[0].value["headline"] == "Rain\nfell"
    assert nodes[0].value["path"] == "C:\\gauge"


def test_one_object_after_the_other() -> None:
    assert read('{"@type": "Article"}\n{"@type": "Person"}') == [("0#/0", ("Article",)), ("0#/1", ("Person",))]


@pytest.mark.parametrize("script", ["{", "headline: Rain", '{"@type": "Article"', "undefined", '["a" "b"]'])
def test_what_cannot_be_mended(script: str) -> None:
    assert read(script) is None


@pytest.mark.parametrize("script", ["", "  ", "<!-- -->", ";", "\ufeff"])
def test_nothing_is_no_fault(script: str) -> None:
    assert read(script) == []


@pytest.mark.parametrize("opening", ["[", '{"@graph":[', '{"@type":"Thing","mainEntity":'])
@pytest.mark.parametrize("depth", [50, 100_000])
def test_depth_is_bounded(opening: str, depth: int) -> None:
    closing = {"[": "]", '{"@graph":[': "]}", '{"@type":"Thing","mainEntity":': "}"}[opening]
    found = nodes_in(opening * depth + "1" + closing * depth, 0)
    assert found is None or len(found) < 10


@given(st.text(max_size=60) | st.text('{}[],:"\\ \n@typegrah-<!>;1', max_size=60))
def test_whatever_comes(script: str) -> None:
    for node in nodes_in(script, 0) or ():
        assert node.types
        assert all(isinstance(name, str) for name in node.types)


def test_broken_scripts_are_counted_and_the_others_read() -> None:
    html = (
        '<script type="application/ld+json">{oops</script>'
        f'<script type="application/ld+json; charset=utf-8">{json.dumps(STORY)}</script>'
        '<script type="APPLICATION/LD+JSON">nor this</script><p>Rain fell.'
    )
    page = page_from(html, None, "html", None)
    assert [node.at for node in page.json_ld] == ["1#"]
    assert [(w.code, w.message[:1]) for w in page.warnings] == [("json-ld-broken", "2")]
    assert [block.text for block in page.blocks] == ["Rain fell."]


def test_half_a_character_in_json_does_not_spoil_the_record() -> None:
    script = '<script type="application/ld+json">{"@type": "Article", "headline": "Rain \\ud83d fell"}</script>'
    page = page_from(script + "<p>Rain fell.", None, "html", None)
    for node in page.json_ld:
        str(node.value["headline"]).encode()
