"""What is told of a statement's kind: by its words' signs, and by the model on sentences that nobody printed."""

from __future__ import annotations

import pytest

from onrecord.record import StatementKind
from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution
from onrecord.statements.learned import trained
from onrecord.statements.learned.wording import signs_of

MODEL = pytest.mark.skipif(trained.lacking() is not None, reason="kinds need the trained model")


def signs(text: str, content: str, cue: str, source: str) -> dict[str, float]:
    spans = [((text.index(part), text.index(part) + len(part)),) if part else () for part in (content, cue, source)]
    return signs_of(text, Attribution(content=spans[0], cue=spans[1], source=spans[2], form="indirect", pattern="test"))


def test_signs_tell_how_a_content_begins_what_it_holds_and_who_acts() -> None:
    told = signs("“We won’t close the harbour,” she said.", "“We won’t close the harbour,”", "said", "she")
    assert {"says harbour", "says the harbour", "opens 0 we", "cue said", "leads said we", "source she"} <= set(told)
    assert told["group will"] == told["group not"] == told["group we"] == 0.5
    assert (told["content first"], told["content quoted"], told["we will"]) == (1.0, 1.0, 1.0)
    assert "source none" not in told
    assert told["content length"] == pytest.approx(5 / 30)


def test_words_of_one_stem_share_runs_of_letters() -> None:
    warned = signs("Holt warned that it rains.", "that it rains", "warned", "Holt")
    warning = signs("A warning that it rains.", "that it rains", "warning", "")
    assert {"cue ~warn", "cue ~ warn"} <= set(warned) & set(warning)
    assert warning["source none"] == 1.0
    assert "content first" not in warned


def test_contents_whose_longer_words_begin_alike_share_a_sign() -> None:
    resigned = signs("Holt said he resigned.", "he resigned", "said", "Holt")
    resignation = signs("Holt offered his resignation in May.", "his resignation in May", "offered", "Holt")
    assert "says ~resi" in set(resigned) & set(resignation)
    assert not {"says ~he", "says ~his", "says ~may"} & set(resignation)


def test_signs_of_a_cue_without_letters_and_of_no_cue() -> None:
    assert "cue :" in signs("Holt: no boats today", "no boats today", ":", "Holt")
    assert not any(name.startswith(("cue", "leads")) for name in signs("no boats today", "no boats today", "", ""))


PLAIN: tuple[tuple[str, StatementKind, bool], ...] = (
    ("The harbour board denied that any boat had been turned away.", "denial", False),
    ("The council asked whether the bridge could carry buses.", "question", False),
    ("The spokeswoman declined to say when the ferry would run again.", "refusal", False),
    ("The mayor urged residents to stay away from the river.", "demand", False),
    ("The mayor promised to rebuild the school within two years.", "promise", False),
    ("Engineers predicted that the dam would fail within a decade.", "forecast", False),
    ("The critic called the new hall a cold grey box.", "evaluation", False),
    ("The union threatened to close the port unless wages rise.", "threat", True),
    ("The company proposed a joint fund for the workers.", "proposal", False),
    ("No one was hurt, police said.", "claim", False),
    ("Ada Holt denied taking the money.", "denial", False),
    ("“I did not take a penny,” Ada Holt told the court.", "denial", False),
    ("The prosecutor put it to him that he was lying.", "claim", False),
    ("Hull council voted seven to four against the scheme.", "refusal", False),
    ("Hull council voted seven to four for the scheme.", "acceptance", False),
    ("Even if it rains, the match will go ahead, the club said.", "forecast", False),
    ("The harbour office said 41 ships had been turned back since Monday.", "claim", False),
)


@MODEL
@pytest.mark.parametrize(("text", "kind", "conditional"), PLAIN)
def test_plain_sentences_have_their_kind(text: str, kind: StatementKind, conditional: bool) -> None:
    found = statements_in(text, None, "en").statements
    assert [(one.kind, one.conditional) for one in found] == [(kind, conditional)]


@MODEL
def test_an_answer_asks_nothing_though_it_tells_of_asking() -> None:
    text = "Q: What changed?\n\nA: My daughter asked me to come back.\n\nQ: And the knee?\n\nA: It hurts a bit."
    said = [one for one in statements_in(text, None, "en").statements if one.content.text.count(" ") > 1]
    kinds = {one.content.text: one.kind for one in said if one.cue and one.cue.text == ":"}
    assert kinds["My daughter asked me to come back."] != "question"
    assert kinds["And the knee?"] == "question"


def test_who_answers_asks_nothing_but_by_a_question() -> None:
    from onrecord.statements.learned.kinds import _answers

    assert _answers("answered", "“Correct.”", "")
    assert not _answers("answered", "“Why not?”", "")
    assert not _answers("asked", "“Tell me,”", "")
    assert not _answers("cannot answer", "why it burnt", "")


@MODEL
def test_each_statement_of_the_model_has_a_kind_where_a_source_or_cue_is_lacking() -> None:
    text = "It is expected that the bridge will open in May.\n\n“The bridge will open,” Ada Holt said."
    found = statements_in(text, None, "en").statements
    assert len(found) == 2
    assert all(one.kind is not None for one in found)


@MODEL
def test_statements_have_together_the_kinds_that_each_has_alone() -> None:
    from onrecord.statements.learned.kinds import kinds_of

    model = trained.encoder()
    assert model is not None
    assert model.kinds is not None
    text = "Holt said the dam is safe. “We will open it on Friday,” she promised. Varn, she added, “must go” by May."
    parts = (((10, 25), (5, 9)), ((28, 55), (62, 70)), ((90, 97), (81, 86)))
    all_of_them = [Attribution(content=(content,), cue=(cue,), form="direct", pattern="") for content, cue in parts]
    two = Attribution(content=((72, 77), (90, 97)), cue=((81, 86),), form="mixed", pattern="")
    looked = model.look(text)
    together = kinds_of(text, [*all_of_them, two], looked, model.kinds)
    assert together == [kinds_of(text, [one], looked, model.kinds)[0] for one in [*all_of_them, two]]
    assert [kind for told in together if told for kind in told[:1]][1:3] == ["promise", "demand"]
    assert kinds_of(text, [], looked, model.kinds) == []


@MODEL
def test_what_an_interviewer_says_asks() -> None:
    text = (
        "Ada Holt runs the port. This interview has been edited.\n\nWhere did you start?\n\nI was a pilot.\n\n"
        "You have said you hate ships. Is that true?\n\nI said it once.\n\nWhat do you like?\n\nI like my quay."
    )
    told = {one.content.text: one.kind for one in statements_in(text, None, "en").statements if one.source is None}
    assert told["You have said you hate ships. Is that true?"] == "question"
    assert told["I was a pilot."] != "question"
