"""Names out of sources that hold more: offices, owners, places, lists, participles; and which body is meant."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.mentions import mentions_in
from onrecord.statements.speakers.cast.traces import traces_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("U.S. Secretary of State Ada Holt spoke.", ["Ada Holt"]),
        ("Robert M. Brask, the chairman, spoke.", ["Robert M. Brask"]),
        ("NATO Secretary-General Ada Holt spoke.", ["Ada Holt"]),
        ("Former Varn CEO Ada Holt spoke.", ["Ada Holt"]),
        ("President-elect Ada Holt spoke.", ["Ada Holt"]),
        ("President Ada Holt Saturday spoke.", ["Ada Holt"]),
        ("Brask & Brask grew.", ["Brask & Brask"]),
        ("Will Brask said so.", ["Will Brask"]),
        ("He left eBay for iRobot.", ["eBay", "iRobot"]),
        ("He left 3M and 7-Eleven.", ["3M", "7-Eleven"]),
        ("It cost $3M.", []),
        ("50 Cent told Channel 4.", ["50 Cent", "Channel 4"]),
        ("It is 20th Century Brask of the 20th century.", ["20th Century Brask"]),
        ("“It is,” Hope Brask said.", ["Hope Brask"]),
        ("May Brask, a clerk, left.", ["May Brask"]),
        ("Will Brask win?", ["Brask"]),
        ("Will Brask, the clerk, win?", ["Brask"]),
        ("Ada Holt & Tom Roy came.", ["Ada Holt", "Tom Roy"]),
        ("The Food and Drug Administration grew.", ["Food and Drug Administration"]),
        (
            "Securities and Exchange Commission Chair Ada Holt spoke.",
            ["Securities and Exchange Commission", "Ada Holt"],
        ),
        ("It was late, he said.Holt said no.", ["Holt"]),
    ],
)
def test_names_are_cut_from_titles_days_and_joined_words(text: str, names: list[str]) -> None:
    small = frozenset(language_of(text, "en").words)
    assert [mention.name for mention in mentions_in(text, small, nouns=False)] == names


def test_owners_without_an_s_of_their_own() -> None:
    found = mentions_in("Brask Corp.'s plan and Dorns' boat grew.", frozenset(), nouns=False)
    assert [mention.possessive for mention in found] == [True, True]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("NATO Secretary-General Ada Holt", "Ada Holt"),
        ("Varn Affairs Lead Ada Holt", "Ada Holt"),
        ("Dorns' India manager Ada Holt", "Ada Holt"),
        ("Director of the Varn Bureau of Boats (VBB) Ada Holt", "Ada Holt"),
        ("the company’s CEO, Ada Holt,", "Ada Holt"),
        ("A group of owners led by Varn Works and its chairman, Ada Holt,", None),
        ("The Hull, Mass., maker of toys", None),
        ("the Leeds-based maker of toys", None),
        ("Dorn Pier, Varn Works and others", None),
        ("White House and Republican sources", None),
        ("Ada Holt of Norway and Tom Roy of Denmark", "Ada Holt and Tom Roy"),
        ("Ada Holt, head of boats at Varn, and Tom Roy, head of quays", "Ada Holt and Tom Roy"),
        ("The firm trying to become a “Leading Maker”", None),
        ("The Indian army", "Indian army"),
        ("The Conservative MP for Hull, Ada Holt,", "Ada Holt"),
        ("A Labour MP", None),
        ("Labour MPs", None),
        ("Coroner Ada Holt", "Ada Holt"),
        ("Det Ch Insp Ada Holt", "Ada Holt"),
        ("The Rev Ada Holt", "Ada Holt"),
        ("Film-maker Ada Holt", "Ada Holt"),
        ("Tarno City", "Tarno City"),
    ],
)
def test_whom_a_source_names(source: str, name: str | None) -> None:
    kinds: dict[str, NameKind] = {"Ada_Holt": "person", "Tom_Roy": "person", "NATO": "organisation"}
    assert who(f"{source} said the bridge was safe.", source, **kinds).name == name


def test_who_of_many_is_a_group() -> None:
    text = "It was met with anger by Irish-Americans, who said it was late."
    assert (who(text, "who").name, who(text, "who").kind) == (None, "group")


MINISTRY = "The Varnish Foreign Ministry was closed.\n\n"
BODIES: list[tuple[str, str, str | None]] = [
    (MINISTRY + "Hull’s Ministry of Mines came. The ministry said it was safe.", "The ministry", "Ministry of Mines"),
    (MINISTRY + "Drills were held by Hull’s home ministry. The ministry said so.", "The ministry", None),
    (MINISTRY + "It was cold. The ministry said it was safe.", "The ministry", "Varnish Foreign Ministry"),
    ("The Varn Court met the Dorn Court. The court said it was safe.", "The court", None),
    ("The Dorn Court closed. Then the Varn Court met. The court said so.", "The court", "Varn Court"),
    ("The FDA met. The agency said it was safe.", "The agency", "FDA"),
]


@pytest.mark.parametrize(("text", "source", "name"), BODIES)
def test_a_body_by_its_noun_is_the_last_that_fits(text: str, source: str, name: str | None) -> None:
    assert who(text, source, FDA="organisation").name == name


def test_it_is_no_people() -> None:
    text = "The Norwegian envoy came. It said the bridge was safe."
    assert who(text, "It").name is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was both, Ben. That was the paper in which he said it was safe.", None),
        ("Ben Roy wrote. That was the paper in which he said it was safe.", "Ben Roy"),
    ],
)
def test_one_who_is_spoken_to_is_not_he(text: str, name: str | None) -> None:
    assert (
        who(text, text[text.rindex(" said") - 2 : text.rindex(" said")], Tom_Holt="person", Ben_Roy="person").name
        == name
    )


def test_a_role_that_one_alone_has_is_a_place_where_one_is_spoken_of() -> None:
    text = "Secretary Tom Holt came. The boat was late. The secretary's hat and the secretary of boats were there."
    cast = Cast(text, frozenset(language_of(text, "en").words), nouns=False)
    found = [trace for trace in traces_in(text, cast, (), (25, 44)) if trace.noun]
    assert [(trace.at, trace.figure.name, trace.owner) for trace in found] == [(44, "Tom Holt", True)]


@pytest.mark.parametrize(
    ("source", "name", "side"),
    [
        ("Lawyers for the man, Tom Roy,", None, "Tom Roy"),
        ("Lawyers for the couple, Ada and Tom Roy,", None, None),
        ("Relatives of the driver, Tom Roy,", None, None),
        ("A lawyer for the man, Tom Roy,", "Tom Roy", None),
        ("The mayor of the town, Tom Roy,", "Tom Roy", None),
    ],
)
def test_several_who_speak_for_somebody_are_not_who_is_named(source: str, name: str | None, side: str | None) -> None:
    speaker = who(f"It was late. {source} said so.", source, Tom_Roy="person", Ada="person")
    assert (speaker.name, speaker.side, speaker.kind) == (name, side, "person" if name else "group")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ada Holt and Roy Varn, a Hull Republican, said so.", "Ada Holt and Roy Varn, a Hull Republican,",
         "Ada Holt and Roy Varn"),
        ("Tom Holt and Ada Varn, Roy Cole’s wife, said so.", "Tom Holt and Ada Varn, Roy Cole’s wife,",
         "Tom Holt and Ada Varn"),
        ("Ada Holt, Tom Cole’s lawyer, and Roy Varn said so.", "Ada Holt, Tom Cole’s lawyer, and Roy Varn",
         "Ada Holt and Roy Varn"),
        ("It is late.\n\n-Ada Holt and Roy Varn said so.", "-Ada Holt and Roy Varn", "Ada Holt and Roy Varn"),
        ("Brask’s Ada Holt and Tarn’s Roy Varn said so.", "Brask’s Ada Holt and Tarn’s Roy Varn",
         "Ada Holt and Roy Varn"),
        ("The Quay Union’s Ada Holt said so.", "The Quay Union’s Ada Holt", "Ada Holt"),
        ("Ada Holt and Roy Varn’s lawyer said so.", "Ada Holt and Roy Varn’s lawyer", None),
        ("David Roy left. David and Ada Holt said so.", "David and Ada Holt", "David and Ada Holt"),
        ("David Holt left. David and Ada Holt said so.", "David and Ada Holt", "David Holt and Ada Holt"),
    ],
)  # fmt: skip
def test_who_speaks_together_without_whom_they_are_told_by(text: str, source: str, name: str | None) -> None:
    people = ("Ada Holt", "Roy Varn", "Tom Holt", "Ada Varn", "Roy Cole", "Tom Cole", "David Roy", "David Holt")
    kinds: dict[str, NameKind] = {person: "person" for person in people if person in text}
    assert who(text, source, **kinds).name == name
