"""What changed between two records: applied to the old one it gives the new one, and says it as a person would."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.strategies import records
from tests.timing import seconds

from onrecord.provenance.copies.sentences import sentences_in
from onrecord.reading import read
from onrecord.record import Record
from onrecord.stories import SentenceChange, differences
from onrecord.stories.alignment import aligned
from onrecord.stories.text_changes import text_changes

SENTENCES = st.sampled_from(
    (
        "The dam holds.", "The wall moves by four metres each winter.", "The wall moves by six metres each spring.",
        "“Walls do that,” she said.", '"Walls do that," she said.', "Nobody asked the crews!", "Is it safe?", "Yes.",
        "港の会議は月曜日に開かれた。", "港の会議は火曜日に開かれた。", "The U.S. envoy, Mr. Vorran, left.",
        "สะพานปิด", "اجتمع مجلس الميناء يوم الاثنين.", "x" * 50,
    )
)  # fmt: skip
TEXTS = st.lists(st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join), max_size=6).map("\n\n".join)
ANY = TEXTS | st.text(max_size=200)


def bare(words: str) -> str:
    return "".join(words.split())


def applied(old: str, new: str, changes: tuple[SentenceChange, ...]) -> list[str]:
    """The new text's sentences, from the old text and from what of the new one was added, and from nothing else."""
    result = []
    for change in changes:
        if change.kind == "added":
            assert change.new
            result.append(new[slice(*change.new)])
        elif change.kind == "altered":
            runs = [old[slice(*run.old)] if run.old else new[slice(*run.new)] for run in change.words if run.new]
            result.append("".join(runs))
        elif change.kind != "cut":
            assert change.old
            assert change.new
            result.append((new if change.retouched else old)[slice(*(change.new if change.retouched else change.old))])
    return result


@given(ANY, ANY)
def test_applied_to_the_old_text_it_gives_the_new_one(old: str, new: str) -> None:
    changes = text_changes(old, new)
    assert bare("".join(applied(old, new, changes))) == bare(new)
    assert [change.new for change in changes if change.new] == list(sentences_in(new))
    assert sorted(change.old for change in changes if change.old) == list(sentences_in(old))


@given(ANY, ANY)
def test_the_old_words_of_an_altered_sentence_are_all_told(old: str, new: str) -> None:
    for change in text_changes(old, new):
        if change.kind == "altered":
            assert change.old
            runs = [old[slice(*run.old)] for run in change.words if run.old]
            assert "".join(runs) == old[slice(*change.old)]
        else:
            assert not change.words


def test_a_number_is_altered_as_a_whole() -> None:
    old = "The council asked 3,400 people to be at the bridge at 18:30."
    new = "The council asked 4,300 people to be at the bridge at 18:45."
    [change] = text_changes(old, new)
    assert [old[slice(*run.old)].strip() for run in change.words if run.old and not run.new] == ["3,400", "18:30"]
    assert [new[slice(*run.new)].strip() for run in change.words if run.new and not run.old] == ["4,300", "18:45"]


@given(ANY)
def test_a_text_and_itself_differ_in_nothing(text: str) -> None:
    assert {(change.kind, change.retouched) for change in text_changes(text, text)} <= {("kept", False)}


@given(st.text(max_size=300))
def test_sentences_hold_every_letter_once(text: str) -> None:
    spans = sentences_in(text)
    assert bare("".join(text[slice(*span)] for span in spans)) == bare(text)
    assert list(spans) == sorted(spans)


@given(st.lists(st.integers(0, 8), max_size=40), st.lists(st.integers(0, 8), max_size=40))
def test_what_is_aligned_is_equal_and_in_order(old: list[int], new: list[int]) -> None:
    pairs = aligned(old, new)
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(pairs))
    # Anchors go before length: of [0, 1, 1] and [1, 1, 0] the 0 is aligned. But what is common is never passed over.
    assert bool(pairs) == bool(set(old) & set(new))


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(records(), records())
def test_any_two_records_can_be_compared(old: Record, new: Record) -> None:
    told = differences(old, new)
    assert not differences(old, old).changed
    lost = {change.old for change in told.statements or () if change.kind == "lost"}
    assert lost <= {statement.id for statement in old.statements or ()}


OLD = (
    "The lake will be four metres lower by Friday. The dam holds. Nobody was hurt, the ministry said.\n\n"
    "Ships wait outside the harbour. The crews have not been paid since May."
)
NEW = (
    "The lake will be two metres lower by Sunday. The dam holds. A second report is due in March.\n\n"
    "The crews have not been paid since May. Ships wait outside the harbour."
)


def test_each_sentence_is_told_as_what_became_of_it() -> None:
    changes = text_changes(OLD, NEW)
    told = [
        (change.kind, NEW[slice(*change.new)] if change.new else OLD[slice(*(change.old or (0, 0)))])
        for change in changes
    ]
    assert told == [
        ("altered", "The lake will be two metres lower by Sunday."),
        ("kept", "The dam holds."),
        ("cut", "Nobody was hurt, the ministry said."),
        ("added", "A second report is due in March."),
        ("moved", "The crews have not been paid since May."),
        ("kept", "Ships wait outside the harbour."),
    ]
    words = [
        (OLD[slice(*run.old)] if run.old else None, NEW[slice(*run.new)] if run.new else None)
        for run in changes[0].words
    ]
    assert words == [
        ("The lake will be", "The lake will be"), (" four", None), (None, " two"),
        (" metres lower by", " metres lower by"), (" Friday", None), (None, " Sunday"), (".", "."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("“Walls do that,” she said.", '"Walls do that," she said.', "kept"),
        ("It is – he said –  safe.", "It is - he said - safe.", "kept"),
        ("港の会議は月曜日に開かれた。", "港の会議は火曜日に開かれた。", "altered"),
        ("The dam holds.", "Boats sail again on Monday.", "added"),
    ],
)
def test_marks_and_blanks_are_no_change_and_words_are_in_any_script(old: str, new: str, kind: str) -> None:
    assert kind in [change.kind for change in text_changes(old, new)]


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "The U.S. envoy, Mr. Vorran, left. “Why?” he asked. It rose by 4.5 per cent. 終わった。次へ。"
    assert [text[slice(*span)] for span in sentences_in(text)] == [
        "The U.S. envoy, Mr. Vorran, left.", "“Why?” he asked.", "It rose by 4.5 per cent.", "終わった。", "次へ。",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"Sentence {number} of the long text says this. " for number in range(6000)),
        "Yes. No. " * 6000,
        "The same sentence again and again. " * 6000,
        "word " * 60_000,
        "".join(f"{'abcdefgh'[number * number % 8]}. " for number in range(12_000)),
        "!?" * 60_000 + "x",
    ],
    ids=["different", "two", "one", "words", "letters", "marks"],
)
def test_long_texts_take_time_in_proportion(text: str) -> None:
    other = "A new beginning. " + text[: len(text) // 2] + "Words between. " + text[len(text) // 2 + 30 :][::1]
    assert seconds(text_changes, text, other, runs=1) < 6


PAGE = (
    "<html lang=en><title>{title}</title><article><h1>{title}</h1><p>By Ida Moor</p><p>“{said},” said Dorin Vashtal,"
    " the water minister, on Monday in the town hall, where the crews had waited for two days.</p><p>Nobody at the"
    " harbour office would say when the boats would run again, or whether they would at all this year.</p></article>"
)


def test_fields_and_statements_are_told() -> None:
    old = read(PAGE.format(title="Minister keeps dam shut", said="The dam lost ten litres since the survey"))
    new = read(PAGE.format(title="Minister opens dam", said="The dam lost ten litres since the second survey"))
    told = differences(old, new)
    assert [(change.field, change.old, change.new) for change in told.fields] == [
        ("headline", "Minister keeps dam shut", "Minister opens dam")
    ]
    assert [(change.kind, change.altered) for change in told.statements or ()] == [("altered", ("content",))]
    assert told.changed
    assert differences(old, replace(new, statements=None)).statements is None


def test_a_bare_number_of_rights_has_its_fields_name() -> None:
    page = PAGE.format(title="Minister opens dam", said="The dam lost ten litres")
    reserved = page.replace("<title>", '<meta name="tdm-reservation" content="1"><title>', 1)
    told = {change.field: change.new for change in differences(read(page), read(reserved)).fields}
    assert told["rights"] == "tdm-reservation: 1"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("2026-03-04T19:05", "2026-03-04T19:05:00", None),
        ("2026-03-04T19:05:00Z", "2026-03-04T19:05+00:00", None),
        (
            "2026-03-04T19:05:00+01:00",
            "2026-03-04T19:05:30+01:00",
            ("2026-03-04T19:05+01:00", "2026-03-04T19:05:30+01:00"),
        ),
        ("2026-03-04T19:00", "2026-03-04T19:05", ("2026-03-04T19:00", "2026-03-04T19:05")),
    ],
)
def test_seconds_that_one_page_leaves_out_are_no_change(old: str, new: str, told: tuple[str, str] | None) -> None:
    def dated(at: str) -> Record:
        page = f'<meta property="article:published_time" content="{at}"><h1>A dam</h1><p>The dam holds, she said.</p>'
        return read(page, "https://dam.example/2026/dam")

    changes = [(one.old, one.new) for one in differences(dated(old), dated(new)).fields]
    assert changes == ([told] if told else [])


def test_a_statement_may_be_lost_or_somebody_elses() -> None:
    old = read(PAGE.format(title="Minister keeps dam shut", said="The dam stays shut until the survey is done"))
    statement = (old.statements or ())[0]
    assert statement.speaker
    other = replace(statement, speaker=replace(statement.speaker, name="Ilse Vorran"))
    changed = differences(old, replace(old, statements=(other, *(old.statements or ())[1:])))
    assert [(change.kind, change.altered) for change in changed.statements or ()] == [("altered", ("speaker",))]
    lost = differences(old, replace(old, statements=()))
    assert [change.kind for change in lost.statements or ()] == ["lost"] * len(old.statements or ())


def test_a_correction_that_comes_is_another_state_and_named() -> None:
    page = "<article><h1>Wall costs rise</h1>" + "<p>The council said that the wall would stand by the sea.</p>" * 4
    note = "<p>Correction: an earlier version of this article gave the cost of the wall as 12 million pounds.</p>"
    old, new = (read(f"{page}{more}</article>", "https://portecho.example/wall") for more in ("", note))
    assert (old.id, old.text) == (new.id, new.text)
    assert old.version != new.version
    assert read(f"{page}{note}</article>", "https://portecho.example/wall", fields=["headline"]).version == new.version
    (change,) = differences(old, new).fields
    assert (change.field, change.old) == ("correction", None)
    assert change.new is not None
    assert change.new.startswith("Correction: an earlier version")
