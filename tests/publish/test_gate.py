"""The gate: DESIGN's table, and that nothing but a yes with every condition kept ever opens."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.leaks import OPENS, articles
from tests.strategies import records

from onrecord.errors import GateError
from onrecord.publish.gate import TABLE, Leaving, Way, leaving
from onrecord.publish.outgoing import Kept, let_out, outgoing
from onrecord.publish.passage import MOST_WORDS, words_in
from onrecord.record import USES, Answer, May, Permission, Record, Use
from onrecord.store.rows import Override

WAYS: tuple[Way, ...] = get_args(Way)
ANSWERS: tuple[Answer, ...] = get_args(Answer)
SHUT: tuple[Answer, ...] = ("no", "ask", "unknown")


def with_answers(record: Record, **answers: Permission) -> Record:
    assert record.rights
    may = replace(record.rights.may, **answers)
    return replace(record, rights=replace(record.rights, may=may))


def all_open(record: Record) -> Record:
    return with_answers(record, **{use: Permission(answer="yes", rule="R6") for use in USES})


def override(
    record: Record, use: Use, answer: Answer, reason: str = "the editor of the Ledger wrote so", day: int = 1
) -> Override:
    return Override(article=record.id, use=use, answer=answer, reason=reason, at=datetime(2026, 11, day, tzinfo=UTC))


LICENSED = articles()["licensed"]
OPEN = all_open(LICENSED)


def test_the_table_is_that_of_the_design() -> None:
    assert {way: row.full for way, row in TABLE.items()} == OPENS
    assert {way for way, row in TABLE.items() if row.passage is None} == {"dataset"}
    assert {row.statements for row in TABLE.values()} == {("quote",)}


@pytest.mark.parametrize("way", WAYS)
def test_a_yes_to_every_use_opens_every_way(way: Way) -> None:
    answer = leaving(OPEN, way)
    assert (answer.text, answer.statements) == ("full", True)
    assert let_out(OPEN, way).text == OPEN.text


@pytest.mark.parametrize(("way", "use", "shut"), [*product(WAYS, USES, SHUT)])
def test_one_answer_that_is_no_yes_shuts_what_needs_it(way: Way, use: Use, shut: Answer) -> None:
    """The mutation test: each use of an open article in turn is no, ask, unknown."""
    record = with_answers(OPEN, **{use: Permission(answer=shut, rule="R9")})
    found, sent = leaving(record, way), let_out(record, way)
    assert (found.text == "full") == (use not in OPENS[way])
    assert found.statements == (use != "quote")
    assert (sent.text is None) == (use in OPENS[way])
    assert (sent.statements is None) == (use == "quote")
    if use in OPENS[way]:
        assert (sent.passage is None) == (way == "dataset")


@pytest.mark.parametrize("way", WAYS)
def test_unknown_and_ask_open_nothing(way: Way) -> None:
    for answer in SHUT:
        record = with_answers(OPEN, **{use: Permission(answer=answer, rule="R2") for use in USES})
        sent = let_out(record, way)
        assert (sent.text, sent.passage, sent.statements, sent.deck, sent.tags) == (None, None, None, None, ())
        assert (sent.headline, sent.outlet, sent.url) == (record.headline, "The Carrow Ledger", record.url)
        assert (sent.byline, sent.published) != (None, None)
    assert let_out(replace(OPEN, rights=None), way).leaving.text == "none"


@given(st.fixed_dictionaries({use: st.sampled_from(ANSWERS) for use in USES}), st.sampled_from(WAYS))
def test_what_opens_is_what_the_table_says(answers: dict[Use, Answer], way: Way) -> None:
    record = with_answers(LICENSED, **{use: Permission(answer=one, rule="R1") for use, one in answers.items()})
    text = leaving(record, way).text
    if all(answers[use] == "yes" for use in OPENS[way]):
        assert text == "full"
    else:
        assert text == ("passage" if answers["quote"] == "yes" and way != "dataset" else "none")


@pytest.mark.parametrize("condition", ["non-commercial", "no resale", "not systematically", "copy to sender",
                                       "by the outlet's guidelines", "the feed's own terms"])  # fmt: skip
def test_what_only_a_person_can_promise_is_not_taken_as_kept(condition: str) -> None:
    record = with_answers(OPEN, feed=Permission(answer="yes", conditions=(condition,), rule="R10"))
    assert leaving(record, "feed").text == "passage"
    promised = let_out(record, "feed", promised=frozenset({condition}))
    assert promised.text == record.text
    assert len(promised.lines) > len(let_out(OPEN, "feed").lines)


@pytest.mark.parametrize("condition", ["as offered: headline, summary", "permission of Tern", "preference only",
                                       "until 2027-01-01T00:00:00+00:00", "at most 40 fathoms", "new"])  # fmt: skip
def test_a_condition_that_nothing_here_keeps_is_a_no(condition: str) -> None:
    shut = Permission(answer="yes", conditions=(condition,), rule="R10")
    assert leaving(with_answers(OPEN, feed=shut), "feed", promised=frozenset({condition})).text == "passage"
    assert leaving(with_answers(OPEN, feed=shut, quote=shut), "feed").text == "none"


def test_a_link_is_owed_and_there_is_no_address() -> None:
    record = with_answers(OPEN, quote=Permission(answer="yes", conditions=("short", "source named", "link"), rule="R1"),
                          feed=Permission(answer="ask", rule="R9"))  # fmt: skip
    assert leaving(record, "feed").text == "passage"
    for address in (None, "javascript:alert(1)", "https://a b/", 'https://a.example/"><script>'):
        nowhere = replace(record, url=address, canonical_url=None)
        assert leaving(nowhere, "feed").text == "none"
        assert let_out(nowhere, "feed").url is None
    assert leaving(replace(record, outlet=None), "feed").text == "none"


@pytest.mark.parametrize(("condition", "most"), [("at most 12 words", 12), ("at most one sentence", MOST_WORDS),
                                                 ("at most 90 characters", MOST_WORDS)])  # fmt: skip
def test_a_printed_limit_on_quoting_holds(condition: str, most: int) -> None:
    quote = Permission(answer="yes", conditions=(condition,), rule="R10")
    record = with_answers(OPEN, quote=quote, feed=Permission(answer="no", rule="R8"))
    sent = let_out(record, "feed")
    assert sent.leaving.text == "passage"
    assert sent.passage is None or words_in(sent.passage) <= most
    if condition == "at most 90 characters":
        assert sent.passage is None or len(sent.passage) <= 90
        assert all(len(one.content) <= 90 for one in sent.statements or ())
    assert sent.withheld == len(record.statements or ()) - len(sent.statements or ())


# ---------------------------------------------------------------- persons' decisions


def test_a_person_may_open_with_a_written_reason_which_is_shown() -> None:
    record = articles()["all rights reserved"]
    assert leaving(record, "feed").text == "passage"
    reasoned = override(record, "feed", "yes")
    sent = let_out(record, "feed", kept=Kept(overrides=[reasoned]))
    assert sent.text == record.text
    assert sent.leaving.overrides == (reasoned,)
    assert reasoned.reason in sent.leaving.why


def test_no_reason_opens_nothing_and_closes_all_the_same() -> None:
    record = articles()["all rights reserved"]
    assert leaving(record, "feed", overrides=[override(record, "feed", "yes", " ")]).text == "passage"
    assert leaving(OPEN, "feed", overrides=[override(OPEN, "feed", "no", "")]).text == "passage"


def test_the_later_decision_counts_and_only_that_on_this_article() -> None:
    record = articles()["all rights reserved"]
    both = [override(record, "feed", "no", day=2), override(record, "feed", "yes", day=1)]
    assert leaving(record, "feed", overrides=both).text == "passage"
    assert leaving(record, "feed", overrides=[replace(both[1], article="0" * 16)]).text == "passage"
    assert leaving(record, "site", overrides=[both[1]]).text == "passage"


# ---------------------------------------------------------------- older versions


def test_a_later_refusal_holds_for_older_versions_too() -> None:
    refused = with_answers(OPEN, archive=Permission(answer="no", rule="R17"))
    assert leaving(OPEN, "archive", latest=OPEN).text == "full"
    assert leaving(OPEN, "archive", latest=refused).text == "passage"
    assert leaving(refused, "archive", latest=OPEN).text == "passage"
    assert leaving(OPEN, "archive", latest=replace(OPEN, rights=None)).text == "none"


# ---------------------------------------------------------------- values that cannot be built


def test_more_than_the_decisions_open_cannot_be_built() -> None:
    shut = leaving(articles()["refused"], "site")
    for change in ({"text": "full"}, {"audience": "public", "text": "full", "why": "I say so"}):
        with pytest.raises(GateError):
            replace(shut, **change)
    silent = leaving(articles()["silent"], "site")
    with pytest.raises(GateError):
        replace(silent, text="passage")
    with pytest.raises(GateError):
        replace(silent, statements=True)
    with pytest.raises(GateError):
        replace(silent, way="dataset", text="passage")


@pytest.mark.parametrize(
    "part", ["text", "deck", "kicker", "section", "tags", "body", "record", "passage", "statements"]
)
def test_an_outgoing_value_with_more_than_that_cannot_be_built(part: str) -> None:
    full = let_out(OPEN, "site", "owner")
    full = replace(full, kicker="Dam", section="Water", tags=("dam",), deck="Cracks", passage="Too much.")
    silent = let_out(articles()["silent"], "site")
    with pytest.raises(GateError):
        replace(silent, **{part: getattr(full, part)})


def test_an_answer_on_another_article_lets_nothing_out() -> None:
    with pytest.raises(GateError):
        outgoing(articles()["refused"], leaving(OPEN, "site"))
    with pytest.raises(GateError):
        outgoing(replace(OPEN, version="0" * 16), leaving(OPEN, "site"))


# ---------------------------------------------------------------- whatever the record


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(records(), st.sampled_from(WAYS))
def test_whatever_the_record_no_more_than_permitted_leaves(record: Record, way: Way) -> None:
    sent = let_out(record, way)
    may = record.rights.may if record.rights else None

    def yes(use: Use) -> bool:
        permission: Permission | None = getattr(may, use) if may else None
        return permission is not None and permission.answer == "yes"

    assert sent.record is None
    assert (sent.text is None) or all(map(yes, OPENS[way]))
    assert (sent.passage is None) or yes("quote")
    assert (sent.statements is None) or yes("quote")
    assert sent.passage is None or words_in(sent.passage) <= words_in(record.text) / 3
    assert (sent.headline, sent.version, sent.id) == (record.headline, record.version, record.id)
    assert let_out(record, way, "owner").record == record


def test_statements_stay_quotations_beside_a_text_that_may_not_leave() -> None:
    record = articles()["all rights reserved"]
    assert record.statements
    sent = let_out(record, "feed")
    assert sent.statements is not None
    assert sum(len(one.content) for one in sent.statements) <= len(record.text) / 2
    assert len(sent.statements) + sent.withheld == len(record.statements)


def test_why_names_use_answer_words_and_rule() -> None:
    why = leaving(articles()["refused"], "site").why
    assert "republish: no" in why
    assert "“" in why
    assert "R8" in why


def test_every_way_and_use_is_decided() -> None:
    assert set(TABLE) == set(WAYS)
    assert set(May.__struct_fields__) == set(USES)


def test_an_answer_that_was_tampered_with_is_not_read_back() -> None:
    written = msgspec.json.encode(leaving(articles()["refused"], "site"))
    assert msgspec.json.decode(written, type=Leaving).text == "passage"
    with pytest.raises(GateError):
        msgspec.json.decode(written.replace(b'"text":"passage"', b'"text":"full"'), type=Leaving)
