"""What is no name though it looks like one, bodies that are taken for people, and who "it" and "the firm" are."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.confidence import confidence_of
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.quotations.turns import turns_in
from onrecord.statements.speakers.cast.looks import is_plural, is_time
from onrecord.statements.speakers.cast.mentions import mentions_in
from onrecord.statements.speakers.pronouns.choices import best_of, sureness
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.speakers import Speakers


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("Research shows that it is safe.", "Research", "document"),
        ("Everyone agreed that it was late.", "Everyone", "group"),
        ("Companies will demand better bridges.", "Companies", "group"),
        ("Many Iowans said they knew.", "Many Iowans", "group"),
        ("Montana Republicans said they would vote.", "Montana Republicans", "group"),
        ("Sept said it would rain.", "Sept", "unnamed"),
        ("July 15, 1960, showed that it could be done.", "July 15, 1960", "unnamed"),
        ("Which says that it is safe.", "Which", "unnamed"),
        ("That says that it is late. That means it.", "That", "unnamed"),
        ("A plaque on the wall says it is safe.", "A plaque on the wall", "document"),
        ("Hull-controlled port boards have passed it.", "Hull-controlled port boards", "group"),
    ],
)
def test_nobody_is_named(text: str, source: str, kind: str) -> None:
    speaker = who(text, source)
    assert (speaker.name, speaker.kind) == (None, kind)


def test_a_day_is_no_role() -> None:
    assert who("Wednesday night’s showed that it was late.", "Wednesday night’s").role is None
    assert is_time("july 15, 1960")
    assert is_time("sept")
    assert is_time("dec 5, 1960")
    assert is_time("wed 3 jun")
    assert not is_time("jan")
    assert not is_time("may holt")
    assert not is_time("1960")


def test_may_is_a_month_but_for_one_who_is_called_so() -> None:
    small = frozenset(language_of("", "en").words)
    assert [m.name for m in mentions_in("It is late. In May, May said so.", small, nouns=False)] == []
    names = [m.name for m in mentions_in("Theresa May spoke. Later May said so.", small, nouns=False)]
    assert names == ["Theresa May", "May"]


def test_a_body_that_begins_with_a_title_is_whole() -> None:
    speaker = who("The Federal Reserve said it was late.", "The Federal Reserve", Federal_Reserve="organisation")
    assert (speaker.name, speaker.kind) == ("Federal Reserve", "organisation")


@pytest.mark.parametrize("name", ["Likud", "Google", "Westminster", "Norway"])
def test_parties_firms_and_seats_are_no_people_whatever_a_model_says(name: str) -> None:
    person: NameKind = "person"
    assert who(f"{name} said it was safe.", name, **{name: person}).kind == "organisation"


def test_a_party_is_no_person_whatever_a_model_says() -> None:
    text = "Ada Holt of the Reed Party was late. “It is safe,” she said."
    assert who(text, "she", Ada_Holt="person", Reed_Party="person").name == "Ada Holt"
    assert who("The Reed Party said so.", "The Reed Party", Reed_Party="person").kind == "organisation"


def test_one_name_is_a_person_for_sure_only_where_more_than_a_model_says_so() -> None:
    alone = who("Varn said it was safe.", "Varn", Varn="person")
    titled = who("Mr Varn said it was safe.", "Mr Varn", Varn="person")
    assert (alone.name, titled.name) == ("Varn", "Varn")
    assert alone.confidence < titled.confidence


def test_a_short_name_in_brackets_is_the_long_one() -> None:
    text = "The Harbour Revenue Office (Haro) was late. Haro said it was safe."
    speaker = who(text, "Haro", Harbour_Revenue_Office="organisation", Haro="person")
    assert (speaker.name, speaker.kind) == ("Harbour Revenue Office", "organisation")


def test_one_with_others_is_a_group() -> None:
    speaker = who("Ada Holt and colleagues found that it was safe.", "Ada Holt and colleagues", Ada_Holt="person")
    assert (speaker.name, speaker.kind, speaker.role) == (None, "group", "Ada Holt and colleagues")


def test_a_person_is_listed_with_people_alone() -> None:
    text = "Ada Holt, MD, head of Harbour and Lung Care, said it was safe."
    speaker = who(text, "Ada Holt, MD, head of Harbour and Lung Care", Ada_Holt="person", Lung_Care="organisation")
    assert (speaker.name, speaker.kind) == ("Ada Holt", "person")


def test_a_head_of_a_body_who_is_named_behind_it() -> None:
    source = "Hull’s Department of Roads director-general, Ada Holt"
    speaker = who(f"{source}, said it was safe.", source, Department_of_Roads="organisation", Ada_Holt="person")
    assert speaker.name == "Ada Holt"


def test_a_study_in_a_journal_is_not_the_journal() -> None:
    speaker = who("A review published in Lung News found it safe.", "Lung News", Lung_News="organisation")
    assert (speaker.name, speaker.kind) == (None, "document")


def test_a_poll_of_this_week_is_named_by_its_maker() -> None:
    assert who("A Varn poll this week has Holt ahead.", "A Varn poll this week").name == "Varn poll"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Norway was late.\n\nIt argued that it was safe.", "It", "Norway"),
        ("Norway was late. The sea was calm. It argued that it was safe.", "It", None),
        ("The retailer Varn Quay grew. Ada sang. The retailer said it was safe.", "The retailer", "Varn Quay"),
        ("Varn Quay, a family-owned chain, grew. The chain said it was safe.", "The chain", "Varn Quay"),
        ("The firm Varn Quay and the firm Dorn Pier grew. The firm said it was safe.", "The firm", None),
    ],
)
def test_which_body_acts(text: str, source: str, name: str | None) -> None:
    assert who(text, source, Varn_Quay="organisation", Dorn_Pier="organisation").name == name


def test_peoples_are_many_and_surnames_are_not() -> None:
    assert [is_plural(name) for name in ("Iowans", "Texans", "Senate Democrats", "Russians")] == [True] * 4
    assert [is_plural(name) for name in ("Ada Evans", "Hans", "Sanders", "Norway")] == [False] * 4


def test_turns_of_a_script_in_capitals_where_a_reporter_tells() -> None:
    lines = [
        "ADA HOLT, HOST: The port is late.", "BEN ROY, BYLINE: It is a cold day on the quay.",
        "UNIDENTIFIED PERSON #1: Yeah.", "UNIDENTIFIED PERSON #2: You bet.", "ROY: The crane is old.",
        "CARL DORN: I think it is safe.", "ROY: He has a boat.", "HOLT: That was Ben Roy.",
    ]  # fmt: skip
    text = "\n\n".join(lines)
    assert len(turns_in(text)) == len(lines)
    speakers = Speakers(text, language_of(text, "en"))
    place = text.index("UNIDENTIFIED PERSON #1")
    label = "UNIDENTIFIED PERSON #1"
    told = speakers.in_turn((place, place + len(label)), label)
    assert told is not None
    assert told.name is None


def test_how_far_a_choice_is_ahead_of_the_next_one_is_known() -> None:
    text = "Ada Holt met Eve Roy. She was late."
    english = language_of(text, "en")
    speakers = Speakers(text, english, ())
    assert isinstance(speakers.referents, Referents)
    choices = speakers.referents.choices((22, 25))
    shares = sorted((choice.share for choice in choices), reverse=True)
    assert best_of(choices).ahead == pytest.approx(shares[0] - shares[1])
    assert sureness(1.0) == 0.95
    assert sureness(0.5) < 0.8


def test_confidence_rises_with_the_model_s_judgement_and_is_never_more_than_it() -> None:
    def given(chance: float) -> float:
        return confidence_of(Attribution(content=((0, 1),), form="indirect", pattern="model", chance=chance))

    steps = [given(number / 100) for number in range(101)]
    assert steps == sorted(steps)
    assert all(step <= number / 100 for number, step in enumerate(steps))
    assert (given(0.55), given(0.94), given(1.0)) == (0.5, 0.87, 1.0)


def test_letters_of_an_office_before_a_surname_are_no_name() -> None:
    text = "MEC Holt was late. Ada Holt, the MEC for ports, said so. MEC Holt called."
    assert who(text, "MEC Holt", Ada_Holt="person").name == "Ada Holt"


def test_a_noun_before_it_tells_that_a_single_name_is_a_body_s() -> None:
    assert who("The app Varn grew. Varn said it was safe.", "Varn", Varn="person").kind == "organisation"


def test_a_noun_behind_it_tells_that_a_name_of_two_words_is_a_body_s() -> None:
    named = "Varn Marsh, the firm behind the bridge, said it was safe."
    assert who(named, "Varn Marsh", Varn_Marsh="person").kind == "organisation"
    assert who(named.replace("Varn", "Ada"), "Ada Marsh", Ada_Marsh="person").kind == "person"


def test_those_who_are_listed_beside_people_are_a_group() -> None:
    text = "Ada Holt, Varn and Eve Roy said it was safe."
    speaker = who(text, "Ada Holt, Varn and Eve Roy", Ada_Holt="person", Varn="organisation", Eve_Roy="person")
    assert (speaker.name, speaker.kind) == ("Ada Holt, Varn and Eve Roy", "group")


def test_a_department_s_report_is_no_department() -> None:
    text = "The Department of Mines report says it was safe."
    assert who(text, "The Department of Mines report", Department_of_Mines="organisation").kind == "document"


def test_one_body_and_others_are_a_group() -> None:
    speaker = who("Varn and other Pilots opposed it.", "Varn and other Pilots", Varn="organisation")
    assert (speaker.name, speaker.kind) == (None, "group")


def test_whose_gender_nothing_else_tells_is_told_by_what_she_says_of_herself() -> None:
    text = "Ms. Iva Brask came. Jansu Muryan, who lives near the quay, said she had seen it. It was late, she said."
    names: dict[str, NameKind] = dict.fromkeys(("Iva_Brask", "Jansu_Muryan"), "person")
    assert who(text, "she", **names).name == "Jansu Muryan"


@pytest.mark.parametrize(
    ("ends", "name"),
    [
        ("Yours sincerely,\n\nAda Holt", "Ada Holt"),
        ("Kind regards\n\nAda Holt\nHeadteacher", "Ada Holt"),
        ("Sincerely, it was late.\n\nAda Holt", None),
        ("“Yours sincerely,\n\nAda Holt”", None),
    ],
)
def test_who_signs_a_letter_writes_it(ends: str, name: str | None) -> None:
    text = f"Dear parents,\n\nI am told that the school is good.\n\n{ends}"
    at = text.index("I am")
    asked = Speakers(text, language_of(text, "en"), (), [])
    speaker = asked.speaker_of((at, at + 1))
    assert (speaker.name if speaker else None) == name


def test_an_i_outside_of_others_words_is_the_writers() -> None:
    text = "I think it is late. “I like it,” said Tom Roy. It says: “I am shut.”"
    quotations = tuple((text.index(part), text.index(part) + len(part)) for part in ("“I like it,”", "“I am shut.”"))
    asked = Speakers(text, language_of(text, "en"), quotations, [], writer="Ada Holt")
    names = [asked.speaker_of((at, at + 1)) for at in (0, text.index("I am"))]
    assert [one and one.name for one in names] == ["Ada Holt", None]
