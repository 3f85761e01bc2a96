"""What a speaker is, and what only addresses them; bodies whose names are not English."""

from __future__ import annotations

import pytest
from tests.statements.telling import last_name, who

from onrecord.record import Speaker
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.roles.described import Described


def speaker_of(text: str, language: str) -> Speaker:
    (statement,) = statements_in(text, None, language).statements
    assert statement.speaker
    return statement.speaker


@pytest.mark.parametrize(
    ("language", "source", "role"),
    [
        ("en", "Dr. Ada Holt", None), ("en", "Dr. Ada Holt, head of the port", "head of the port"),
        ("en", "Mayor Ada Holt", "Mayor"), ("en", "Mrs. Ada Holt", None), ("fr", "Mme Ada Holt", None),
    ],
)  # fmt: skip
def test_an_address_is_no_role(language: str, source: str, role: str | None) -> None:
    said = {"en": "“The bridge is closed for good,” said {}.", "fr": "« Le pont est fermé pour de bon », a déclaré {}."}
    speaker = speaker_of(said[language].format(source), language)
    assert (speaker.name, speaker.role) == ("Ada Holt", role)


@pytest.mark.parametrize(
    ("source", "name", "side"),
    [
        ("Russia’s Defense Ministry", "Defense Ministry", "Russia"),
        ("South Korea's Supreme Court", "Supreme Court", "South Korea"),
        ("The Indian Foreign Ministry", "Indian Foreign Ministry", "India"),
        ("Holt’s Defense Ministry", "Defense Ministry", None),
    ],
)
def test_a_body_is_of_a_state(source: str, name: str, side: str | None) -> None:
    speaker = speaker_of(f"{source} said that the bridge was shut.", "en")
    assert (speaker.name, speaker.side) == (name, side)


@pytest.mark.parametrize(
    "name",
    ["Centers for Disease Control and Prevention", "Institute for the Study of War", "Department for Transport",
     "Foundation for Press Freedom", "Department of Health and Human Services"],
)  # fmt: skip
def test_a_body_is_named_whole(name: str) -> None:
    for day in ("", " on Friday"):
        assert speaker_of(f"The {name}{day} said that the bridge was shut.", "en").name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "“El puente está cerrado hoy”, afirma el Ayuntamiento."),
        ("es", "“El puente está cerrado hoy”, afirma el Consejo de Puertos."),
        ("no", "– Broen er stengt hele dagen i dag, skriver The Vest."),
    ],
)
def test_a_body_is_no_person(language: str, text: str) -> None:
    assert speaker_of(text, language).kind == "organisation"


def test_a_post_tells_more_than_a_rank_and_whom_one_speaks_for() -> None:
    text = (
        "“It is safe,” said Maj. Ada Holt, a spokeswoman for the Air Force. “It is not,” Holt said. “It was,” she said."
    )
    speakers = [statement.speaker for statement in statements_in(text, None, "en").statements]
    assert {(one.role, one.side) for one in speakers if one} == {("spokeswoman for the Air Force", "Air Force")}


def test_a_rank_alone_is_the_role() -> None:
    assert speaker_of("“It is safe,” said Maj. Ada Holt, who was late.", "en").role == "Maj."


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Fisheries and Oceans Canada", "Fisheries and Oceans Canada"),
        ("Immigration, Refugees and Citizenship Canada", "Immigration, Refugees and Citizenship Canada"),
        ("Air Marsk and Bank Canada", "Air Marsk and Bank Canada"),
    ],
)
def test_a_department_whose_name_is_a_list_is_one_body(source: str, name: str) -> None:
    speaker = speaker_of(f"{source} said that the port was shut.", "en")
    assert (speaker.name, speaker.kind) == (name, "organisation")


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Ada Holt, a cook,", "cook"), ("Ada Holt, an asylum seeker from Vest,", "asylum seeker from Vest"),
        ("a farmer named Ada Holt", "farmer"), ("a refugee named Ada Holt", "refugee"),
        ("Ada Holt, a University of Vest law professor,", "University of Vest law professor"),
        ("Ada Holt, an adjunct professor of earth and sea sciences at Vest University,",
         "adjunct professor of earth and sea sciences at Vest University"),
        ("Ada Holt, the mayor and a keen sailor,", "mayor"), ("Ada Holt, a charge,", None),
    ],
)  # fmt: skip
def test_a_noun_beside_a_name_is_the_role(source: str, role: str | None) -> None:
    speaker = speaker_of(f"“The bridge is closed for good,” said {source}", "en")
    assert (speaker.name, speaker.role) == ("Ada Holt", role)


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("wrote journalist Ada Holt", "journalist"),
        ("joked designer Ada Holt", "designer"),
        ("Gulls vice president of scouting Ada Holt said", "vice president of scouting"),
        ("director of communications Ada Holt said", "director of communications"),
        ("head of marketing and sales Ada Holt said", "head of marketing and sales"),
    ],
)
def test_a_role_before_a_name_goes_over_no_verb_and_has_its_matter(source: str, role: str) -> None:
    speaker = speaker_of(f"“The bridge is closed for good,” {source}.", "en")
    assert (speaker.name, speaker.role) == ("Ada Holt", role)


def test_a_state_before_a_body_is_a_part_of_its_name() -> None:
    speaker = speaker_of("The Nebraska State Patrol says that the road is shut.", "en")
    assert (speaker.name, speaker.role) == ("Nebraska State Patrol", None)


def test_a_place_is_called_as_in_the_text_and_not_as_in_the_dateline() -> None:
    text = "CARROW, Aug. 20 (Tern) -- The bridge is shut.\n\nCarrow has said that the bridge is shut for good."
    assert speaker_of(text, "en").name == "Carrow"


@pytest.mark.parametrize(
    ("text", "source", "kind", "role"),
    [
        ("A large, randomised trial shows it.", "A large, randomised", "document", "large, randomised trial"),
        # a noun that no list knows is whole: what stands behind it is another's
        ("One harbourite census in hand, fears it.", "One harbourite", "unnamed", "harbourite"),
        ("The accused told the judge so.", "The accused", "unnamed", "accused"),
    ],
)
def test_a_source_cut_off_before_its_noun(text: str, source: str, kind: str, role: str) -> None:
    language = language_of("", "en")
    speaker = Described(text, language, Cast(text, frozenset())).speaker_of((0, len(source)), source, None)
    assert (speaker.kind, speaker.role) == (kind, role)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("nl", "CD&V-voorzitter Ada Holt zegt dat de brug veilig is.", "Ada Holt", "CD&V-voorzitter"),
        ("nl", "D66-leider Roy Varn zegt dat de brug veilig is.", "Roy Varn", "D66-leider"),
        ("no", "Statsråden sier at brua er trygg.", None, "statsråden"),
        ("sv", "Facket säger att bron är säker.", None, "facket"),
    ],
)
def test_offices_with_letters_of_a_body_and_nouns_that_begin_a_sentence(
    language: str, text: str, name: str | None, role: str
) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("source", "side"),
    [
        ("An analysis of Census survey data by Holt Press", "Holt Press"),
        ("A poll by Hull University and Holt Press", None),
        ("A report by Hull University", "Hull University"),
    ],
)
def test_a_document_speaks_for_its_one_maker(source: str, side: str | None) -> None:
    speaker = speaker_of(f"{source} found that the bridge is safe.", "en")
    assert (speaker.kind, speaker.side) == ("document", side)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The Hull Institute poll came out on Monday.", "Hull Institute poll"),
        ("The HPI poll came out on Monday. Another HPI poll had come in May.", "HPI poll"),
        ("The HPI poll came out on Monday. The Gallen poll had come in May.", None),
        ("The Republican poll came out on Monday.", None),
        ("The poll came out on Monday. Another poll had come in May.", None),
        ("The HPI study came out on Monday.", None),
    ],
)
def test_the_poll_is_the_one_that_was_named(before: str, name: str | None) -> None:
    assert last_name(f"{before} Ada Holt leads in the city, according to the poll.") == name


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The watchdog", "organisation"), ("Varnia’s military", "organisation"), ("The opposition", "organisation"),
        ("The jury", "organisation"),
        ("The insurer", "organisation"), ("The promoter", "unnamed"), ("A growing body of research", "document"),
        ("Their updated projections", "document"), ("The presentation", "document"), ("Her remarks", "document"),
        ("Two of the nine rate-setters", "group"), ("Two of the men", "group"), ("One of the protesters", "unnamed"),
        ("Sellers of that house", "group"), ("The board’s “Crime in Hull” report", "document"),
    ],
)  # fmt: skip
def test_what_a_noun_alone_is(source: str, kind: str) -> None:
    assert who(f"It was late. {source} said so.", source).kind == kind


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("A report by Hull Works", "report"),
        ("Data from the Hull Works", "Data"),
        ("A document filed by clerks of Hull Works", "document filed by clerks of Hull Works"),
        ("A March slideshow obtained by Hull Works under the Access to Records Act", "March slideshow"),
        ("A report to be released on Friday", "report"),
        ("A review published in Tides", "review published in Tides"),
        ("A statement by a Hull spokesperson confirming the sale", "statement by a Hull spokesperson"),
    ],
)
def test_a_document_is_told_apart_from_who_made_it(source: str, role: str) -> None:
    assert who(f"It was late. {source} said so.", source, Hull_Works="organisation").role == role


def test_a_document_published_beside_another_thing_is_one() -> None:
    source = "a consultation document published alongside the announcement"
    assert who(f"It will open, according to {source}.", source).kind == "document"


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("“No,” attorney Ada Holt said.", "The attorney general", None),
        ("“No,” Attorney General Ada Holt said.", "The attorney general", "Ada Holt"),
        ("“No,” Gen. Ada Holt said.", "The secretary general", None),
        ("“No,” Gen. Ada Holt said.", "The general", "Ada Holt"),
        ("“No,” attorney Ada Holt said.", "The Varnia attorney general’s office", None),
        ("“No,” Attorney General Ada Holt said.", "The attorney general’s office", "Ada Holt’s office"),
    ],
)
def test_a_general_of_an_office_is_neither_of_the_two(before: str, source: str, name: str | None) -> None:
    assert who(f"{before} {source} said so.", source, Ada_Holt="person").name == name


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("The study followed nurses for years. Those who slept less fell ill,", "study"),
        ("An independent review blamed the crew. The ship was old,", "independent review"),
        ("The study followed nurses. The ministry paid. It was old,", None),
        ("The study followed nurses.\n\nThe ship was old,", None),
        ("The bridge was shut. It was old,", None),
    ],
)
def test_it_is_the_document_that_begins_the_sentence_before(before: str, role: str | None) -> None:
    assert who(f"{before} it found.", "it").role == role


@pytest.mark.parametrize(
    ("source", "kind", "side"),
    [
        ("A draft seen by the Bay Post", "document", None),
        ("Documents leaked to the Bay Post", "document", None),
        ("A report by the Bay Post", "document", "Bay Post"),
        ("Some 64% of the adults asked", "group", None),
        ("One in five parents", "group", None),
        ("Three out of ten", "group", None),
        ("One of the parents", "unnamed", None),
    ],
)
def test_who_has_a_document_and_how_many_of_some(source: str, kind: str, side: str | None) -> None:
    speaker = who(f"It was late. {source} said so.", source, Bay_Post="organisation")
    assert (speaker.kind, speaker.side) == (kind, side)


@pytest.mark.parametrize(("lead", "name"), [("By Ada Holt", None), ("Ada Holt came.", "Ada Holt")])
def test_who_wrote_the_text_is_not_called_again(lead: str, name: str | None) -> None:
    text = f"The tunnel\n\n{lead}\n\nThe actress said it was late. She left."
    assert who(text, "The actress", Ada_Holt="person").name == name


@pytest.mark.parametrize(
    ("source", "side"),
    [
        ("The documents obtained under the Access to Records Act", None),
        ("The German and French governments", None),
        ("The German government officials", "Germany"),
    ],
)
def test_a_side_is_neither_the_law_nor_one_of_two(source: str, side: str | None) -> None:
    assert who(f"It was late. {source} said so.", source).side == side


@pytest.mark.parametrize(
    ("source", "name", "role", "side"),
    [
        ("A group of 67 Tarnian artists", None, "group of 67 Tarnian artists", None),
        ("The government in Hull", None, "government in Hull", None),
        ("Its recent alliance with Moor Networks", None, "recent alliance with Moor Networks", None),
        ("The city of Hull", "city of Hull", None, None),
        ("The White Moor hospital", "White Moor hospital", None, None),
        ("The campaign of party nominee Ada Holt", "Ada Holt’s campaign", None, "Ada Holt"),
        ("A campaign of Hull farmers", None, "campaign of Hull farmers", None),
    ],
)
def test_words_that_only_describe_a_body_are_no_name(
    source: str, name: str | None, role: str | None, side: str | None
) -> None:
    (one,) = statements_in(f"{source} said the boat was late.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role, one.speaker.side) == (name, role, side)
