"""Whose words they are in news: names run together, namesakes, bodies by their noun, datelines; roles and sides."""

from __future__ import annotations

import pytest

from onrecord import find_statements

NAMES = [
    ("Speaking to the Daily Post Brask claimed: “A lot of things happened there at night.” Ida Brask left early.",
     "Ida Brask", "person"),
    ("King Olaf opened the house. “The ministers will build,” the King said.", "Olaf", "person"),
    ("Martin Hale King Jr. spoke first. King said, “Now is the time to make the bridge real.”",
     "Martin Hale King Jr.", "person"),
    ("In an article, researcher Dr Ida Brask said that it leaks. The researcher said it was old.",
     "Ida Brask", "person"),
    ("Dar Yasin, a photographer, was there. Dar said he saw smoke. Tom Yousuf Dar, a farmer, heard it.",
     "Dar Yasin", "person"),
    ("Tom Yousuf Dar, a farmer, heard it. Dar Yasin, a photographer, was there. Dar said he saw smoke.",
     "Tom Yousuf Dar", "person"),
    ("President Luiz Ina Lula da Silva spoke in Hull. Lula said the dam holds.", "Luiz Ina Lula da Silva", "person"),
    ("Surrey Police shut the road. The Metropolitan Police said: “A further 20 have gathered.”",
     "Metropolitan Police", "organisation"),
    ("“China regrets it,” the Ministry of Foreign Affairs spokesperson said in a statement on Monday.",
     None, "unnamed"),
    ("India’s home ministry announced the drills. The drills will be loud, the ministry said in a statement.",
     "India’s home ministry", "organisation"),
    ("The Indian army says in a statement that the other side fired at the dam on Monday night.\n\n"
     "It said the answer was “measured and calm in every way.”", "Indian army", "organisation"),
    ("The U.S. Bureau of Labor Statistics said jobs grew.", "U.S. Bureau of Labor Statistics", "organisation"),
    ("Filmmakers Ida Brask and Tom Roy said the film is done.", "Ida Brask and Tom Roy", "group"),
    ("United Mills Inc. and United Air flew on Monday. United said the mills will close.", "United", "organisation"),
    ("Gartner said that the market for quays will grow.", "Gartner", "organisation"),
    ("Karlsbad said it. Islamabad said that the pier will open.", "Islamabad", "organisation"),
    ("Ida Brask teaches in Notre-Dame-des-Bois. She said that the pier will open.", "Ida Brask", "person"),
    ("Holt taught in Hull. His daughter is Ida Holt Roy, a nurse. Holt said that it will open.", "Holt", "person"),
    ("Hunt Electric Corp. grew. Hunt Electric is big. Hunt said that the wires are new.", "Hunt Electric Corp",
     "organisation"),
    ("The Best States for Health Report said that it is fine.", "Best States for Health Report", "document"),
    ("The Times read it. The Sunday Times magazine said the mill was old.", "Sunday Times", "organisation"),
    ("Minister for Transport Zork Brask said the road is shut.", "Zork Brask", "person"),
    ("Ada Holt, whose son Tom Holt was shot dead in 2020, spoke on Monday. “We still wait,” Holt said.",
     "Ada Holt", "person"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), NAMES, ids=[text[:40] for text, _, _ in NAMES])
def test_who_speaks(text: str, name: str | None, kind: str) -> None:
    spoken = [one for one in find_statements(text) if one.cue and one.cue.text.startswith("said")]
    found = (spoken or find_statements(text))[-1].speaker
    if "Dar" in text:
        found = next(one.speaker for one in spoken if one.source and one.source.text == "Dar")
    assert found is not None
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize(
    ("text", "role", "side"),
    [
        ("Harbour spokesman Lt. Gen. Tom Roy said the dam holds.", "Harbour spokesman", "Harbour"),
        ("Lt. Gen. Tom Roy said the dam holds.", "Lt. Gen.", None),
        ("Ida Brask, is waiting for a late bus, says the road is dark and that she is cold.", None, None),
        (
            "“It is key,” explains Dr. Ida Brask, a clinical psychologist with UT Hull explains.",
            "clinical psychologist with UT Hull",
            None,
        ),
        ("The Bill says that nobody may enter.", "Bill", None),
        ("The Washington Free Beacon reported that the dam leaks.", None, None),
        ("The Russian Defense Ministry said that the dam leaks.", None, "Russia"),
        (
            "“It leaks,” the Ministry of Foreign Affairs spokesperson said on Monday.",
            "Ministry of Foreign Affairs spokesperson",
            "Ministry of Foreign Affairs",
        ),
    ],
)
def test_roles_and_sides(text: str, role: str | None, side: str | None) -> None:
    found = find_statements(text)[-1].speaker
    assert found is not None
    assert (found.role, found.side) == (role, side)


@pytest.mark.parametrize("head", ["HULL", "July 15, 1960", "Sept. 8, 1963"])
def test_a_dateline_and_a_day_say_nothing(head: str) -> None:
    text = f"{head}: The mayor’s “whole-of-town approach” to the harbour has begun on the quay."
    assert not any(one.cue and one.cue.text == ":" for one in find_statements(text))
    assert not find_statements(f"{head}: “In honored memory of the dead of the dam at Hull.”") or head == "HULL"


@pytest.mark.parametrize(
    ("text", "to", "venue"),
    [
        ("“It is low,” Jim Brask told Rest of World. Canaveral sits at 28 degrees north.", "Rest of World", None),
        ("“It is low,” Jim Brask told Hull’s Geo news channel on Monday.", "Hull’s Geo news channel", None),
        ("In her acceptance speech for the Reed presidential nomination, Ida Brask said that it holds.", None,
         "her acceptance speech"),
        ("The Hull army in a statement said boats “resorted to firing,” including at night.", None, "a statement"),
        ("Ida Brask opened up about the last days of the dam in a candid interview with the Bay Post on Sunday.", None,
         "a candid interview with the Bay Post"),
        ("In a statement to Hull news outlets, Ida Brask said it leaks.", None, "a statement"),
        ("In an interview with the Bay Post newspaper, Ida Brask said it leaks.", None,
         "an interview with the Bay Post"),
    ],
)  # fmt: skip
def test_whom_it_was_told_and_where(text: str, to: str | None, venue: str | None) -> None:
    said = find_statements(text)[-1].said
    assert (said.to, said.venue) == (to, venue)
