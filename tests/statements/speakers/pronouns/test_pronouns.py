"""Whom he and she mean: what stands beside the pronoun, and names whose gender a list has wrong."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind
from onrecord.statements.attribution import said_by
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.speakers.pronouns.pronouns import opens_words, pronouns_in, says, tells_who
from onrecord.statements.speakers.speakers import Speakers


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A buyer says what he or she likes, and his / her neighbour hears him/her.", 0),
        ("A clerk may bring her and/or his papers.", 0),
        ("Whether she came or he did, her or a friend's boat was gone.", 3),
        ("He himself told her.", 3),
    ],
)
def test_he_or_she_is_nobody(text: str, count: int) -> None:
    assert len(pronouns_in(text)) == count


def test_he_or_she_leaves_who_was_meant_before() -> None:
    text = "Tom Roy runs the port. He said a master must say where he or she was born. “It is the law,” he said."
    assert who(text, "he", Tom_Roy="person").name == "Tom Roy"


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("A spokesman for the port put it at ten crowns. “It is theatre,” he said.", None),
        ("One retired officer laughed. “It is theatre,” he said.", None),
        ("A spokesman for Tom Roy laughed. “It is theatre,” he said.", "Tom Roy"),
        ("A retired officer, he runs the port. “It is theatre,” he said.", "Tom Roy"),
        ("A boat sank. “It is theatre,” he said.", "Tom Roy"),
        ("The minister laughed. “It is theatre,” he said.", "Tom Roy"),
    ],
)
def test_he_is_who_the_paragraph_begins_with_where_that_is_somebody_new(paragraph: str, name: str | None) -> None:
    text = f"Tom Roy, a minister, closed the port. “It leaks,” Tom Roy said.\n\n{paragraph}"
    assert who(text, "he", Tom_Roy="person").name == name


def test_verbs_of_saying_beside() -> None:
    text = "Then he also said no; “yes,” said she. She left. “Yes,” suggested she. He later said no."
    assert [says(text, span) for span in pronouns_in(text)] == [True, True, False, True, True]


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Tom Roy, her brother, came.", True),
        ("Tom Roy, his oldest brother. Then", True),
        ("Tom Roy, her much older brother, came.", True),
        ("Tom Roy, her minister of the sea, came.", True),
        ("Tom Roy, his lawyer said, left.", False),
        ("Tom Roy, his hands in his pockets, left.", False),
        ("Tom Roy and his brother, Jan, left.", False),
    ],
)
def test_appositions_with_a_possessive(text: str, tells: bool) -> None:
    assert tells_who(text, pronouns_in(text)[0][0], len("Tom Roy")) is tells


def test_whose_brother_somebody_is_is_not_himself() -> None:
    text = "Tom Roy was buried on Monday. Jan Roy, his brother, spoke."
    english = language_of(text, "en")
    names: list[tuple[tuple[int, int], NameKind]] = [((at, at + 7), "person") for at in (0, text.index("Jan Roy"))]
    told = Speakers(text, english, (), names).referents
    assert told is not None
    meant = told.meant(text.index("his"))
    assert meant is not None
    assert meant.trace is not None
    assert meant.trace.figure.name == "Tom Roy"


def test_a_given_name_that_a_list_has_as_a_mans() -> None:
    text = "Burke Holt teaches sailing in Hull. Holt suggests small boats. “Begin with a dinghy,” she says."
    speaker = who(text, "she", Burke_Holt="person", Holt="person")
    assert speaker.name == "Burke Holt"


@pytest.mark.parametrize(
    "text",
    [
        "Burke Holt teaches sailing. He lives in Hull. “Begin with a dinghy,” she says.",
        "Thomas Holt teaches sailing in Hull. “Begin with a dinghy,” she says.",
        "Mr. Burke Holt teaches sailing in Hull. “Begin with a dinghy,” she says.",
        "Burke Holt met a woman of the port. She says boats are dear.",
        "Burke Holt met the manager of an inn. She says boats are dear.",
    ],
)
def test_a_man_is_no_she_where_more_tells_it(text: str) -> None:
    assert who(text, text[text.lower().rindex("she") :][:3], Burke_Holt="person", Thomas_Holt="person").name is None


def test_a_title_is_worth_more_than_a_list() -> None:
    text = "Burke Holt teaches sailing. Ms. Burke Holt came with Jan Roy. “Begin with a dinghy,” she said."
    assert who(text, "she", Burke_Holt="person", Jan_Roy="person").name == "Burke Holt"


def test_who_is_quoted_says_it_by_whatever_verb() -> None:
    text = (
        "Tom Roy joined the union with Jan Brask. Roy was young.\n\n"
        "Brask, a driver, said that he thinks of it. One winter he had to bring a box, “a big one,” he said.\n\n"
        "“I got out and took the box,” he said. “A boy came. He was maybe five years old.”\n\n"
        "“She was furious,” he remembered with a laugh."
    )
    english = language_of(text, "en")
    found = attributions_in(text, english)
    names: list[tuple[tuple[int, int], NameKind]] = sorted(
        ((at, at + len(name)), "person")
        for name in ("Tom Roy", "Jan Brask", "Roy", "Brask") for at in range(len(text)) if text.startswith(name, at)
        and text[at - 4 : at] not in ("Tom ", "Jan ")
    )  # fmt: skip
    who_speaks = Speakers(text, english, found.quotations, names, said_by(found))
    told = [who_speaks.speaker_of(source) for source in sorted({source for source, _ in said_by(found)})]
    assert told[-1] is not None
    assert told[-1].name == "Jan Brask"


def test_who_is_named_in_quoted_words_does_not_say_them() -> None:
    text = "Tom Roy built the port. Jim Holt, a teacher, met him once. He said, “Roy was the best of us.”"
    kinds: dict[str, NameKind] = {"Jim Holt": "person", "Tom Roy": "person", "Roy": "person"}
    names = [((text.index(name), text.index(name) + len(name)), kind) for name, kind in kinds.items()]
    at = text.index("He said")
    quoted = (text.index("“"), len(text))

    def told(said: bool) -> list[str]:
        content = [((at, at + 2), (quoted,))] if said else []
        referents = Speakers(text, language_of(text, "en"), (quoted,), sorted(names[:2]), content).referents
        assert referents is not None
        return [choice.trace.figure.name for choice in referents.choices((at, at + 2)) if choice.trace]

    assert sorted(told(said=False)) == ["Jim Holt", "Tom Roy"]
    assert told(said=True) == ["Jim Holt"]


def last_speaker(text: str, **kinds: NameKind) -> str | None:
    """Who says the last statement that rules find, all sources asked in their order; `kinds` as in `who`."""
    english = language_of(text, "en")
    found = attributions_in(text, english)
    names: list[tuple[tuple[int, int], NameKind]] = []
    for name, kind in ((key.replace("_", " "), kind) for key, kind in kinds.items()):
        names += [((at, at + len(name)), kind) for at in range(len(text)) if text.startswith(name, at)]
    speakers = Speakers(text, english, found.quotations, sorted(names), said_by(found))
    told = [speakers.speaker_of(one.source[0]) for one in found.attributions if one.source]
    return told[-1].name if told and told[-1] else None


@pytest.mark.parametrize("verb", ["speculated", "said"])
def test_who_is_he_in_quoted_words_does_not_say_them(verb: str) -> None:
    text = (
        f"Liberal journalist Matvei Olsh {verb} that Mr Tarn might emerge a happier man.\n\n"
        "“His life at home was an obvious burden,” he wrote."
    )
    assert last_speaker(text, Matvei_Olsh="person", Tarn="person") == "Matvei Olsh"


def test_a_given_name_of_both_genders_is_his_who_spoke_just_before() -> None:
    text = (
        "President Pavel Tarn has linked further cuts to a range of issues. But Mr. Tarn wants talks.\n\n"
        "Ashton Holt, the deputy defense secretary, said that the cuts made no sense. “The goal is clear,” he said."
    )
    assert last_speaker(text, Pavel_Tarn="person", Tarn="person", Ashton_Holt="person") == "Ashton Holt"


@pytest.mark.parametrize(
    ("before", "whose"),
    [
        ("Ada Brask said ", True), ("Ada Brask, who lives here, said on Monday that ", True),
        ("Ada Brask told the Post that ", False), ("Ada Brask doubts that ", False),
        ("Ada Brask said the clerk whom ", False),
    ],
)  # fmt: skip
def test_whose_own_words_begin_with_a_pronoun(before: str, whose: bool) -> None:
    text = f"{before}she was tired."
    start = len(before.removesuffix("that "))
    assert opens_words(text, start if "whom" not in before else len("Ada Brask said "), len(before)) is whose


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Asked whether Ian Brask would resign, ", "Tom Roy"),
        ("Pressed on when Ian Brask had left, ", "Tom Roy"),
        ("When Ian Brask resigned, ", "Ian Brask"),
    ],
)
def test_who_is_asked_about_is_not_who_answers(lead: str, name: str) -> None:
    text = f"“We are studying it,” Tom Roy said. {lead}he said that it was late."
    assert who(text, "he", Tom_Roy="person", Ian_Brask="person").name == name
