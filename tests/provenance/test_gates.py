"""What is asked before a pattern is tried, or a name looked up, never loses what would be found."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.article.article import Article
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance import conflicts, site_holders
from onrecord.provenance.lexicon.agencies import (
    AGENCIES,
    MANY,
    agency_named,
    fold,
    may_name,
    may_name_folded,
    mentions,
    words_of,
)
from onrecord.provenance.lines import datelines, heads, notices, trailers
from onrecord.provenance.names import eastern, makers
from onrecord.provenance.quotations import source_links
from onrecord.provenance.signs import Own, _shortens, _spells

LETTERS = st.characters(codec="utf-8", exclude_characters="ſK\u0130")
NAMES = [*(name for agency in AGENCIES for name in (*agency.names, *agency.codes)), *MANY]
AROUND = ["Rita Moss", "in Lima", "staff writer", "Writer", "via", "The", "the", ",", "/", "-", "(", ")", "reporter"]


def matched(*patterns: Pattern) -> st.SearchStrategy[str]:
    """Texts in which one of some patterns is found, and others."""
    return st.one_of(*[st.from_regex(one.compiled, alphabet=LETTERS) for one in patterns], st.text(LETTERS))


@given(st.text() | st.lists(st.sampled_from([*NAMES, "the", "straße", "İki", "x_y", "٣"])).map(" ".join))
def test_a_folded_name_is_its_words(name: str) -> None:
    words = words_of(name)
    assert fold(name) == " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*NAMES, *AROUND]), min_size=1, max_size=4).map(" ".join))
def test_no_agency_is_lost_in_a_line_of_makers(words: str) -> None:
    named = agency_named(words) or mentions(words) or makers._agency_with_role(words) or fold(words) in MANY
    changed = makers._without_place(words) != words or makers._posted("", words, Own(frozenset(), frozenset()))
    assert may_name_folded(fold(words)) or not (named or changed)


@given(st.text(max_size=400) | st.text("aé“漢ア한", max_size=400))
def test_a_writing_of_the_east_is_told_by_its_signs(text: str) -> None:
    assert eastern.is_eastern(Article(text=text)) == (max(text[: eastern._LOOK], default="") > eastern.EAST)


@settings(max_examples=200, deadline=None)
@given(matched(heads._DATED, heads._LEADING_DATE))
def test_what_is_dated_has_a_digit_or_a_word_for_it(text: str) -> None:
    found = heads._DATED.search(text) or heads._LEADING_DATE.match(text)
    assert heads._may_be_dated(text) or not found


@settings(max_examples=200, deadline=None)
@given(matched(datelines._PIPED, datelines._NAMED, datelines._DASHED, datelines._DOTTED))
def test_datelines_without_brackets_have_a_dash_or_a_russian_agency(text: str) -> None:
    assert stands(datelines._DASHES, text) or not (datelines._PIPED.match(text) or datelines._NAMED.match(text))
    assert stands(datelines._RUSSIAN, text) or not (datelines._DASHED.match(text) or datelines._DOTTED.match(text))


@settings(max_examples=200, deadline=None)
@given(matched(trailers._SOURCE, trailers._SOURCE_OF_RELEASE, trailers._SOURCE_INNER))
def test_a_line_that_names_a_source_has_a_word_for_it(text: str) -> None:
    assert trailers._may_name_source(text) or trailers._source_in(text) is None


@settings(max_examples=200, deadline=None)
@given(matched(source_links._LINE))
def test_a_line_that_links_to_a_source_has_a_word_for_it(text: str) -> None:
    assert stands(source_links._LABELS, text.casefold()) or not source_links._LINE.fullmatch(text)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from([*NAMES, *AROUND, "mit Agenturmaterial", "dpa-AFX"]), min_size=1, max_size=4).map(" ".join)
)
def test_a_list_with_an_agency_begins_one_by_a_word_of_it(line: str) -> None:
    known = any(map(heads._names_agency, heads._PARTED.compiled.split(line)))
    assert may_name(line) or not (known or agency_named(line) or heads._MATERIAL_PART.search(line))


@settings(max_examples=200, deadline=None)
@given(matched(site_holders._LINE))
def test_a_sites_own_line_begins_with_no_letter_but_that_of_copyright(text: str) -> None:
    assert text[:1] in site_holders._OPENS or not text[:1].isalnum() or not site_holders._LINE.match(text)


@settings(max_examples=200, deadline=None)
@given(matched(conflicts._YEAR))
def test_a_year_is_of_one_of_two_centuries(text: str) -> None:
    assert any(century in text for century in conflicts._CENTURIES) or not conflicts._YEAR.search(text)


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from([makers._SPLIT, notices._NOTICE, conflicts._YEAR]))
def test_what_is_asked_first_rules_nothing_out(data: st.DataObject, pattern: Pattern) -> None:
    text = data.draw(matched(pattern))
    bare = re.compile(re.sub(r"^\(\?=\[[^\]]*\]\)", "", pattern._pattern), pattern._flags)
    assert bare.pattern != pattern._pattern
    assert [one.span() for one in bare.finditer(text)] == [one.span() for one in pattern.compiled.finditer(text)]


WORDS = st.sampled_from("the coast bay bayview harbour magazine herald news la die ltd inc a of".split())


@settings(max_examples=500)
@given(st.lists(WORDS, min_size=1, max_size=5), st.sets(st.lists(WORDS, max_size=3).map(" ".join), max_size=2),
       st.sets(st.lists(WORDS, min_size=1, max_size=3).map("".join), max_size=2))  # fmt: skip
def test_a_house_is_known_by_each_form_of_its_name(words: list[str], names: set[str], labels: set[str]) -> None:
    own = Own(frozenset(map(fold, names)) - {""}, frozenset(f"{label}.example" for label in labels))
    name = fold(" ".join(words))
    several = name.split()
    rest = " ".join(several[1:]) if several[0] in {"la", "die", "a"} else name
    while len(several) > 1 and several[-1] in {"ltd", "inc"}:
        several.pop()
    known = {name, rest, " ".join(several)} & own.names
    account = len(name) > 5 and any(one.startswith(f"{name} ") for one in own.names) and any(
        label.startswith(name) for label in labels
    )  # fmt: skip
    spelled = any(_spells(name.split(), label) or _shortens(name.split(), label) for label in labels)
    assert own.is_name(" ".join(words)) == bool(known or account or spelled)
