"""What a cue and its object, and set phrases, tell of a kind; and what is plainly none of a kind."""

from __future__ import annotations

import pytest

from onrecord.record import StatementKind
from onrecord.statements.act_words import charge, told_by_both, unlike


@pytest.mark.parametrize(
    ("cue", "content", "kind"),
    [
        ("rejected", "suggestions that she had been pushed out", "denial"), ("rejected", "the offer", None),
        ("rejected", "the idea of a merger", None), ("dismissed", "claims that it was late", "denial"),
        ("dismissed", "the criticism", None), ("dismissed", "the case", "announcement"),
        ("ruled out", "a rise in income tax", "refusal"), ("ruled out", "foul play", "claim"),
        ("has not ruled out", "a rise in income tax", None), ("ruled out", "a virus", None),
        ("questioned", "the need for a law", "evaluation"), ("questioned", "the witness for an hour", None),
        ("apologised", "unreservedly", "other"), ("apologised", "that it was late", None),
        ("has maintained", "his innocence", "denial"), ("maintained", "his lead", None),
        ("spoke out against", "the bill", "evaluation"), ("spoke out", "on the bill", None),
        ("pleaded guilty", "to theft", "claim"), ("pled", "guilty to theft", "claim"),
        ("pleaded", "not guilty to theft", "denial"), ("pleaded", "for mercy", None),
        ("signed", "the bill into law", "announcement"), ("signed", "his autograph", None),
        ("voted", "to strike", "announcement"), ("voted", "to approve the treaty", None),
        ("upheld", "the ruling", "announcement"), ("upheld", "her complaint", None),
        ("quashed", "rumours of a split", None), ("overturned", "the ban", "announcement"),
        ("said", "“We offer our deepest condolences to her family,”", "other"),
        ("said", "“We offer our help to her family,”", None),
        ("said", "“Our thoughts are with the family,”", "other"),
        ("said", "“Our thoughts are with the family. This must stop. They must act now.”", None),
        ("said", "“I apologise for the delay,”", "other"), ("said", "“I apologize to nobody,”", None),
        ("wrote", "“Happy birthday, Hull!”", "other"), ("said", "“Thank you to everyone who came,”", "other"),
        ("said", "“We’ll see what happens on Sunday,”", "question"), ("said", "“We’ll see you on Sunday,”", None),
        ("said", "“If you cross that line, there will be consequences,”", "threat"),
        ("said", "“If nothing is done, we will shut down this port,”", "threat"),
        ("said", "“If it rains, we will shut the windows,”", None),
        ("said", "There will be consequences for the climate", None),
        ("said", "“Cross this line and you will pay for it,”", "threat"), ("said", "“You will pay more tax,”", None),
        ("said", "“He should be fit for Saturday,”", "forecast"),
        ("said", "“It should be open by Easter,”", "forecast"),
        ("said", "she should be ready for questions", None), ("said", "“Voters should be able to choose,”", None),
        ("said", "“This is a lie,”", "denial"), ("said", "“It was a lively debate,”", None),
        ("said", "“I can’t wait to start,”", "evaluation"), ("said", "“I can’t wait here,”", None),
        ("said", "“He will be sorely missed,”", "evaluation"), ("said", "“He will be picked,”", None),
        ("said", "“If you see smoke, call the fire service,”", "demand"),
        ("said", "“If you see him, he smiles,”", None),
        ("said", "“Even if they pay, we will not sell,”", "refusal"),
        ("said", "“Even if they pay, we will go on,”", "promise"), ("said", "“Even if they pay, we will lose,”", None),
        ("said", "", None),
    ],
)  # fmt: skip
def test_cue_and_content_together(cue: str, content: str, kind: StatementKind | None) -> None:
    assert told_by_both(cue, content) == kind


@pytest.mark.parametrize(
    ("kind", "cue", "content", "wanted"),
    [
        ("demand", "said", "“We should have scored in the first half,”", "evaluation"),
        ("refusal", "said", "“No sentence can bring him back,”", "evaluation"),
        ("refusal", "said", "“No minister would ever sign it,”", None),
        ("demand", "said", "“They should have asked. They must go now,”", None),
        ("demand", "said", "“They should have a rest,”", None),
        ("demand", "said", "“My boys need me, but I also have to work,”", "evaluation"),
        ("demand", "said", "“I need to know who has the key,”", None),
        ("demand", "said", "“I need you to know it,”", None),
        ("demand", "said", "“I have to work, and they must pay,”", None), ("demand", "said", "he has to work", None),
        ("refusal", "declared", "“We are not afraid to strike,”", "evaluation"),
        ("refusal", "declared", "“We are not interested,”", None), ("refusal", "said", "“We are not selling,”", None),
        ("refusal", "confirmed", "the board declined to look into it", "claim"),
        ("refusal", "confirmed", "it had declined to look into it", None),
        ("refusal", "said", "the board declined to look into it", None),
        ("threat", "says", "‘If Hull is attacked, we will never surrender,’", "refusal"),
        ("threat", "says", "‘If Hull is attacked, we will never forget it,’", None),
        ("threat", "insisted", "that they stand to make billions if they do", "forecast"),
        ("threat", "said", "“Nothing will change until they sign,”", "forecast"),
        ("threat", "said", "“Nothing will stop us,”", None),
        ("acceptance", "accepted", "that mistakes had been made", "claim"),
        ("acceptance", "accepted", "that it would pay", None), ("acceptance", "accepted", "the offer", None),
        ("claim", "said", "He is due to appear in court on Thursday", "announcement"),
        ("claim", "said", "The delay is due to the fact that it snows", None),
        ("claim", "said", "it is due to snow", None),
        ("announcement", "warned", "Ferries may be cancelled on Friday", "forecast"),
        ("announcement", "ruled", "that the ferries could be cancelled", None),
        ("announcement", "said", "Rain will spread from the west", "forecast"),
        ("announcement", "said", "The council will meet", None),
        ("announcement", "said", "Residents are advised to stay indoors", "demand"),
        ("announcement", "said", "Residents have stayed indoors", None),
        ("refusal", "has not ruled out", "a tax rise", "question"), ("refusal", "ruled out", "a tax rise", None),
        ("threat", "said", "“I would have resigned if I had known,”", "claim"),
        ("forecast", "warned", "that they would have to leave if no boat came", None),
        ("forecast", "said", "“I never expected to stand here,”", "claim"),
        ("forecast", "said", "“I did not expect a prize,”", "claim"),
        ("forecast", "said", "he expected rain", None),
        ("acceptance", "confirmed", "that it would appeal", "announcement"), ("acceptance", "confirmed", "it", "claim"),
        ("refusal", "said", "“We’ve won nothing yet,”", "evaluation"),
        ("refusal", "said", "“We’ll sign nothing,”", None),
        ("threat", "has warned", "that more patients could die unless it is mended", "forecast"),
        ("threat", "warned", "she was already behind if she was on no list", "claim"),
        ("threat", "warned", "that its troops may strike if it is not mended", None),
        ("threat", "warned", "it could cut the route unless fees fell", None),
        ("threat", "said", "the bank could cut the route unless fees fell", None),
        ("threat", "warned", "“They’ll be back,”", "forecast"), ("threat", "warned", "“They’ll see what we do,”", None),
        ("promise", "said", "they will be paid", None),
        ("promise", "tweeted", "“Children will die,”", "forecast"),
        ("promise", "said", "“We will lose our homes,”", None),
        ("promise", "said", "“The school will open,”", None),
        ("refusal", "would not rule out", "a tax rise", None),
        ("threat", "said", "“I would resign if they asked,”", None),
        ("forecast", "said", "“If they start now, it is good. We would have liked it earlier.”", None),
        ("promise", "said", "The firm is in talks to buy its rival", "claim"),
        ("promise", "said", "The firm is to buy its rival", None),
    ],
)  # fmt: skip
def test_what_is_plainly_none_of_its_kind(
    kind: StatementKind, cue: str, content: str, wanted: StatementKind | None
) -> None:
    assert unlike(kind, cue, content) == wanted


def test_a_charge_is_no_denial() -> None:
    assert charge("put it to him", "that he was lying") == ("claim",)
    assert charge("put it", "that he was lying") == ("claim",)
    assert charge("accused", "Holt of lying") == ("claim", "evaluation")
    assert charge("was accused by", "the board of lying") == ()
    assert charge("said", "that he was lying") == ()
