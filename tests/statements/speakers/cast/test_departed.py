"""Who has died says nothing more, unless it was said before."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name

from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.departed import departed_in

LEAD = "Ada Holt, who built the bridge at Hull, has died aged 84.\n\n"
SON = "Her sister Ruth Holt said the family was grateful.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAD + "Holt was kind to all. “It was a good life,” she said.", None),
        (LEAD + SON + "Holt loved the bridge. “It was her whole life,” she said.", "Ruth Holt"),
        ("Ada Holt died on Friday at home.\n\nHolt was kind. “It was a good life,” she said.", None),
        ("The late mayor Ada Holt was buried in Hull.\n\nHolt was kind. “It was good,” she said.", None),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she once said.", "Ada Holt"),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she told the Bay Post in 2009.", "Ada Holt"),
        (LEAD + "Holt was kind to all. “It is a good bridge,” she wrote.", "Ada Holt"),
        ("Ada Holt opened the bridge on Friday.\n\nHolt was kind. “It is a good bridge,” she said.", "Ada Holt"),
        ("Ada Holt, whose father Tom Holt died in 1990, came.\n\n“It is a good bridge,” she said.", "Ada Holt"),
    ],
)
def test_who_has_died_says_nothing_more(text: str, name: str | None) -> None:
    assert last_name(text) == name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Police said late Monday that Tom Roy will step down as chief. He said he was tired.", "Tom Roy"),
        (
            "General Ada Holt, the commander of the ship on which three sailors died, spoke on Monday. Minister Mary "
            "Roy spoke too. Holt left by the back door. “We will answer the charge,” she said.",
            "Ada Holt",
        ),
        ("Mayor Tom Roy's last days in office were busy. He said he was tired.", "Tom Roy"),
        ("The board has named a new chief executive, Ada Holt. She said she would move to Varn.", "Ada Holt"),
        ("Sheffield Wednesday said the match was off.", "Sheffield Wednesday"),
        (
            "The Bank of England kept its rate.\n\nLloyds reported a profit. The bank said it would buy back shares.",
            None,
        ),
        ("Ada Holt, a member of the board, and a friend of Tom Roy said it was late.", "Ada Holt"),
    ],
)
def test_the_living_and_those_beside_them_keep_their_words(text: str, speaker: str | None) -> None:
    told = statements_in(text, None, "en").statements[-1].speaker
    assert (told and told.name) == speaker


def dead(text: str) -> set[str]:
    """The names of those who have died, as the beginning of `text` tells."""
    cast = Cast(text, frozenset(language_of("", "en").words))
    return set(departed_in(text, cast))


@pytest.mark.parametrize(
    "told",
    [
        "{} has died aged 84.", "{}, 84, died on Friday.", "{} (84) passed away.", "{}, a singer, died at home.",
        "{}, who sang for the king, has died.", "{}, the singer, who died on Friday, was kind.",
        "{} and Tom Roy died on Friday.", "{} passed on at home.", "{} passed on peacefully.",
        "The city was told of {}’s death.", "{}'s funeral was on Friday.", "The death of {} was told on Friday.",
        "After the death of the singer {}, the city wept.", "After the death of {} on Friday the city wept.",
        "{} dies at 84.", "{}, singer, dead at 84.", "The passing of {} was told.", "The late Hull mayor {} was kind.",
        "The late sheikh {} was kind.", "Tom Roy’s late wife {} was kind.", "{}, a mayor who lost, has died.",
        "The book tells of {}’s final days.", "{}, the singer" + " of the old songs" * 5 + ", has died.",
        "The late mayor {} was kind.", "His late wife {} was kind.", "The Late {} was kind.",
    ],
)  # fmt: skip
def test_a_death_is_told(told: str) -> None:
    assert "Ada Holt" in dead(told.format("Ada Holt"))


@pytest.mark.parametrize(
    "told",
    [
        "{}, the mayor of Hull, said that Tom Roy has died.", "{}, who met Tom Roy, who died on Friday, was kind.",
        "{}, the wife of Tom Roy, who died on Friday, was kind.", "Mary Brask, mother of {}, died on Friday.",
        "A friend of {} died on Friday.", "The death of {}'s father was told on Friday.",
        "After the death of his wife {} left the city.", "After the death of a man who met her {} left.",
        "The late goal {} scored won the cup.", "{}’s death penalty bill was lost.", "{}’s funeral home was shut.",
        "{} passed on the offer.", "{} died down.", "{} died on 4 May 1980.", "{} died two years ago in Hull.",
        "It is fifty years since the death of {}.", "The anniversary of the death of {} is near.",
        "{}, and with her the mayor of Hull, died.", "{}, whose father died, was kind.", "{} was killed on Friday.",
    ],
)  # fmt: skip
def test_no_death_is_told_of_the_living_nor_one_of_long_ago(told: str) -> None:
    assert "Ada Holt" not in dead(told.format("Ada Holt"))


def test_a_death_far_from_the_beginning_is_not_what_an_article_is_about() -> None:
    assert dead("Ada Holt died on Friday." + " It rained." * 90) == {"Ada Holt"}
    assert dead("It rained. " * 70 + "Ada Holt died on Friday.") == {"Ada Holt"}
    assert dead("It rained. " * 90 + "Ada Holt died on Friday.") == set()


@pytest.mark.parametrize(
    "when",
    [
        "said once", "often said", "said in an interview with the Bay Post", "said, as often", "recalled",
        "said at the time", "said ten years ago", "said years later", "said before her death", "said last summer",
        "said in a speech", "said in a lecture", "wrote", "said in her memoir", "said in a posthumous note",
    ],
)  # fmt: skip
def test_what_the_dead_said_at_another_time_is_theirs(when: str) -> None:
    assert last_name(LEAD + f"Holt was kind to all. “It is a good bridge,” she {when}.") == "Ada Holt"


def test_what_stands_far_from_a_pronoun_tells_nothing_of_when() -> None:
    behind = " and went to the quay, and to the pier, and to the old bridge, and to the new one" * 2
    assert last_name(LEAD + f"Holt was kind to all. “It is a good bridge,” she said{behind} in 2009.") is None


SOLDIER = (
    "Sgt. Tom Roy, 23, was killed at sea. Roy had joined in May. Roy was a good son. Roy was loved. His father, "
    "Jim Roy, was in tears.\n\n"
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (SOLDIER + "“He was kind,” Roy said.", "Jim Roy"),
        (SOLDIER + "“It is a good ship,” Roy wrote in his last letter.", "Tom Roy"),
        (SOLDIER + "His mother, Ann Roy, was in tears.\n\n“He was kind,” Roy said.", "Ann Roy"),
        (SOLDIER + "It rained. " * 110 + "“It is a good ship,” Roy said.", "Tom Roy"),
        (SOLDIER + "“He was kind,” Tom Roy said.", "Tom Roy"),
        ("Tom Roy died at sea.\n\nRoy was kind. He said that the bridge had been built in 1990.", None),
        ("Tom Roy died at sea.\n\nRoy was kind. He had said that the bridge was good.", "Tom Roy"),
        ("Tom Roy died at sea.\n\nRoy was kind. “The sea is good,” he says in his first novel.", "Tom Roy"),
    ],
)
def test_of_one_surname_who_lives_speaks_and_what_is_said_tells_nothing_of_when(text: str, name: str | None) -> None:
    assert last_name(text) == name
