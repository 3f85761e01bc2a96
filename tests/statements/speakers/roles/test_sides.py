"""Whom somebody speaks for."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements import statements_in
from onrecord.statements.speakers.roles.sides import side_in


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("an ICE spokeswoman", "ICE"),
        ("FBI Director Ada Holt", "FBI"),
        ("Tarn’s chief negotiator", "Tarn"),
        ("a spokeswoman for Tarn’s foreign ministry", "Tarn’s foreign ministry"),
        ("Kaldrian army spokesman Roy Varn", "Kaldrian army"),
        ("a German army spokesman", "German army"),
        ("Holt’s Colorado state director", "Holt"),
        ("the Holt campaign manager", "Holt campaign"),
        ("chairman of the Harbour Trust", "Harbour Trust"),
        ("National Harbour Committee chairwoman", "National Harbour Committee"),
        ("a former ICE spokeswoman", None),
        ("Tarn’s foreign minister", None),
        ("an Iowa Republican strategist", None),
        ("a Kaldrian negotiator", None),
        ("House Judiciary Committee Chairman Roy Varn", None),
        ("head of the Dunmar council", None),
        ("Head of Sales and Customer Services at Hull Tours", "Hull Tours"),
        ("director of Public Affairs for the Hull Port Board", "Hull Port Board"),
        ("director of the Harbour Center at Hull University", "Harbour Center"),
        ("Head of Policy", None),
        ("Deputy Director", None),
        ("Union chairman", None),
        ("Texas attorney", None),
        ("Hull Gas pipelines executive Ada Holt", "Hull Gas"),
        ("TV executive Ada Holt", None),
        ("Tournament director Ada Holt", None),
        ("Hollywood executive Ada Holt", None),
        ("head of hotels at Marden Properties", "Marden Properties"),
        ("head of state for Norland", None),
        ("director of the film at Marden Studios", None),
        ("vice president for research at Hull University", "Hull University"),
        ("co-founder of Vest Labs", "Vest Labs"),
        ("Vest Labs co-founder", "Vest Labs"),
        ("founder of the Hull marathon", None),
        ("a partner at Vest Capital", "Vest Capital"),
        ("a partner of Roy Varn", None),
        ("chief financial officer at Vest Labs", "Vest Labs"),
        ("chief medical officer for England", None),
        ("product director for Clusters & Nets at Vest Cloud", "Vest Cloud"),
        ("a spokeswoman for Vest Cloud at the trial", "Vest Cloud"),
        ("a spokeswoman for Vest Cloud at Hull Crown Court", "Vest Cloud"),
        ("head of research for Europe at Vest Bank", "Vest Bank"),
        ("chief executive of Moor’s", "Moor’s"),
        ("an adviser of Holt’s", "Holt"),
        ("a spokesman for Holt’s campaign", "Holt’s campaign"),
        ("Vest Labs president and CEO", "Vest Labs"),
        ("a Norland party president", None),
        ("Director of Nursing and Deputy Chief Executive", None),
        ("He and Harbour Board Chairman", "Harbour Board"),
        ("Chief Product Officer of data management firm Vest", "Vest"),
        ("chief executive of the Tarnian space company Vest Orbit", "Vest Orbit"),
        ("founder of the charity Vest Aid", "Vest Aid"),
        ("head of the company", None),
        ("director of the book club at Hull Library", None),
        ("One Vest spokesman", "Vest"),
        ("One protest organizer", None),
        ("Vice President Ada Holt", None),
        ("a lawyer for Orr & Lund", "Orr & Lund"),
        ("the UN undersecretary general for legal affairs", "UN"),
        ("UN spokesman Ada Holt", "UN"),
        ("US spokesman Ada Holt", None),
        ("White House spokesman Ada Holt", "White House"),
        ("a special adviser to President Ada Holt", "Ada Holt"),
        ("Varnia’s Department of Harbours (Dohar) director-general", "Department of Harbours"),
        ("Norlandic Civil Defence director", "Norlandic Civil Defence"),
    ],
)
def test_an_office_tells_whom_it_is_for(words: str, side: str | None) -> None:
    assert side_in(words) == side


@pytest.mark.parametrize(
    ("code", "text", "sides"),
    [
        (
            "en",
            "Ada Holt, Senn Power’s chief executive, said it was late. “I am tired,” Holt said.",
            ["Senn Power"] * 2,
        ),
        ("en", "The Hull Company denied it. “It is,” said its chief executive, Ada Holt.", [None, "Hull Company"]),
        ("en", "Roy called. The Hull Company denied it. Ada Holt, its head, said it moved.", ["Hull Company"]),
        ("en", "HULL (Tern) - The harbour council has closed the bridge, Ada Holt, its chair, said on Monday.", [None]),
        ("en", "HULL (Tern) - Varn Ferries closed its line. Ada Holt, its chair, said it was late.", ["Varn Ferries"]),
        ("en", "Hull Power’s lawyer Ada Holt said it moved.", ["Hull Power"]),
        ("en", "“It moved,” said Director Ada Holt of Hull Ferries.", ["Hull Ferries"]),
        ("en", "“It moved,” said Ada Holt, Head of Customer Services at Hull Tours.", ["Hull Tours"]),
        ("en", "“It moved,” said Ada Holt, Director of Public Policy.", [None]),
        ("en", "“It moved,” said former director Ada Holt of Hull Ferries.", [None]),
        ("en", "“It moved,” said director Ada Holt of Ohio.", [None]),
        (
            "en",
            "The Port Union met Hull Line. The line offered more. Its head, Ada Holt, said it was late.",
            ["Hull Line"],
        ),
        (
            "en",
            "The MV Tarn sank, according to the harbour agency. Its head, Ada Holt, said it was late.",
            ["harbour agency"],
        ),
        ("en", "Mayor Ida Roy left. A spokeswoman for the mayor, Ada Holt, said it was late.", ["Ida Roy"]),
        ("en", "Mayor Ida Roy left. Ada Holt, an aide to the governor, said it was late.", [None]),
        ("en", "Senn Power shut it. Ada Holt, a spokeswoman for the company, said it was late.", ["Senn Power"]),
        ("en", "Senn Power shut it. The company’s boss, Ada Holt, said it was late.", ["Senn Power"]),
        ("en", "Senn Power shut it. Ada Holt, the firm’s owner, said it was late.", ["Senn Power"]),
        ("en", "Senn Power shut it. A company spokesman said it was late.", ["Senn Power"]),
        ("en", "Senn Power shut it. The company’s lawyers said it was late.", ["Senn Power"]),
        ("en", "Senn Power shut it. The Bay Post told of it. The company’s lawyers said it was late.", [None]),
        ("en", "Senn Power shut it. The company’s former boss, Ada Holt, said it was late.", [None]),
        ("en", "It was late. “We fly with Senn Power,” said the company’s boss, Ada Holt.", [None]),
        ("en", "Mayor Ida Roy left. The mayor’s spokesman, Tom Brask, said she was ill.", ["Ida Roy"]),
        ("en", "The crew came. Station manager Ada Holt said it was late.", [None]),
        ("en", "Municipal commissioner Ada Holt said it was late.", [None]),
        ("en", "Senn Power shut it. Ada Holt, a lawyer for the workers, said it was late.", [None]),
        ("en", "Environmental group Clear Sound left. Its head, Ada Holt, said it was late.", ["Clear Sound"]),
        ("en", "The works council left. Its head, Ada Holt, said it was late.", ["works council"]),
        ("en", "Hull Line met. The works council left.\n\nIts head, Ada Holt, said it was late.", ["works council"]),
        ("en", "Germany’s old airport shut. Its head, Ada Holt, said it was late.", [None]),
        ("en", "Germany’s demand is short. Its head, Ada Holt, said it was late.", ["Germany"]),
        ("en", "The Port Union met. The quay was shut. Its head, Ada Holt, said it was late.", ["Port Union"]),
        ("en", "The Port Union met. Shares in Senn Power fell. “It is,” its head Ada Holt told us.", ["Senn Power"]),
        ("en", "Senn Power shut it. Its lawyers said it was late.", ["Senn Power"]),
        ("en", "It was shut. Its lawyers said it was late.", [None]),
        ("en", "Senn Power shut it. Its director-general, Mrs Ada Holt, said it was late.", ["Senn Power"]),
        ("en", "Senn Power denied it. “It is,” said its chief executive, Ada Holt.", [None, "Senn Power"]),
        ("en", "Roy Varn denied it. “It is,” said its chief executive, Ada Holt.", [None, None]),
    ],
)
def test_a_speakers_side(code: str, text: str, sides: list[str | None]) -> None:
    said = statements_in(text, None, code).statements
    assert [one.speaker and one.speaker.side for one in said][-len(sides) :] == sides


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Hull Company said that it was late. “It stays,” a spokeswoman added.", "Hull Company"),
        ("The Hull Company said that it was late.\n\n“It stays,” a spokeswoman added.", None),
        ("The Hull Company said that it was late. “It stays,” a diver added.", None),
        ("Ada Holt said that it was late. “It stays,” a spokeswoman added.", None),
    ],
)
def test_a_spokeswoman_without_a_body_speaks_for_the_one_that_spoke_right_before(text: str, side: str | None) -> None:
    speaker = statements_in(text, None, "en").statements[-1].speaker
    assert speaker is not None
    assert speaker.side == side


@pytest.mark.parametrize(
    ("source", "side"),
    [
        ("Det Sgt Ada Holt of Hull Police", "Hull Police"),
        ("Ada Holt, general secretary of the Nurses’ Alliance,", "Nurses’ Alliance"),
        ("Ada Holt, an organiser at the Harbour Network,", "Harbour Network"),
        ("Ada Holt, from the charity Fair Doses,", "Fair Doses"),
        ("Ada Holt of the Port and Dock Union", "Port and Dock Union"),
        ("Ada Holt, director of the South Tarnian-based Harbour Trust,", "Harbour Trust"),
        ("Ada Holt of Hull", None),
        ("Prof Ada Holt of Hull University", None),
        ("Ada Holt of Hull Council", None),
        ("Ada Holt, formerly of Hull Police,", None),
        ("Ada Holt, senior vice president and head of hotels at Marden Properties,", "Marden Properties"),
        ("Ada Holt, the justice cluster lead for the Northern Litigation Centre,", "Northern Litigation Centre"),
        ("Ada Holt, lead singer of the Tarns,", None),
        ("Ada Holt, mother of the head of Hull Ferries,", None),
        ("After a talk with the head of Hull Ferries, Ada Holt", None),
        ("Ada Holt from NPS corporate communications", "NPS"),
        ("Ada Holt from Varn Air’s press office", "Varn Air"),
        ("The head of Tarnet’s engineering centre, Ada Holt,", "Tarnet"),
        ("Chief of the Army Staff Gen Ada Holt", "Army Staff"),
    ],
)
def test_a_member_of_a_force_or_group_speaks_for_it(source: str, side: str | None) -> None:
    (one,) = statements_in(f"{source} said that the quay was shut.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side) == ("Ada Holt", side)


@pytest.mark.parametrize(
    ("text", "source", "side"),
    [
        ("Senn Power opened it.", "A spokesman for the company", "Senn Power"),
        ("The Hull Harbour Agency shut it.", "A spokeswoman for the agency", "Hull Harbour Agency"),
        ("He met Senn Power and Varn Oil.", "A spokesman for the company", None),
        ("Senn Power stays. “Senn Power sees,” he said.", "A spokesman for the company", "Senn Power"),
        ("Varn Oil stays. “Senn Power sees,” he said.", "A spokesman for the company", None),
        ("Senn Power opened it.", "A spokesman for the region", None),
        ("It was late.", "A report by Varnia’s dam inspectorate", "Varnia’s dam inspectorate"),
    ],
)
def test_an_unnamed_speaker_for_a_body_that_is_called_again(text: str, source: str, side: str | None) -> None:
    speaker = who(f"{text} {source} said so.", source, Senn_Power="organisation", Varn_Oil="organisation")
    assert (speaker.name, speaker.side) == (None, side)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Senn Power shut it. The company’s chief executive, Ada Holt, said it was late.", "chief executive"),
        ("The company’s chief executive, Ada Holt, said it was late.", "company’s chief executive"),
    ],
)
def test_a_role_names_no_body_that_the_side_names(text: str, role: str) -> None:
    speaker = statements_in(text, None, "en").statements[-1].speaker
    assert speaker is not None
    assert speaker.role == role


@pytest.mark.parametrize(
    ("source", "name", "role", "side"),
    [
        ("A spokesman for Mrs. Moor, Ben Cole,", "Ben Cole", "spokesman for Mrs. Moor", "Moor"),
        ("Ada Holt, a spokesman for Mrs. Moor,", "Ada Holt", "spokesman for Mrs. Moor", "Moor"),
        ("Ada Holt, strategist for the U.S. Chamber of Trade,", "Ada Holt", "strategist for the U.S. Chamber of Trade",
         "U.S. Chamber of Trade"),
        ("Ada Holt, a professor at St. Hull College,", "Ada Holt", "professor at St. Hull College", None),
        ("Former Moor spokesman Ada Holt", "Ada Holt", "Former Moor spokesman", None),
        ("Democratic strategist Ada Holt", "Ada Holt", "Democratic strategist", None),
        ("Florida’s Republican attorney general, Ada Holt,", "Ada Holt", "Florida’s Republican attorney general", None),
        ("super PAC spokeswoman Ada Holt", "Ada Holt", "PAC spokeswoman", None),
        ("Another pollster, Ada Holt of Hull College,", "Ada Holt", "pollster", None),
        ("Ada Holt, Director of Global Sales at Vest,", "Ada Holt", "Director of Global Sales at Vest", "Vest"),
        ("Vest Labs founder and CEO Ada Holt", "Ada Holt", "Vest Labs founder and CEO", "Vest Labs"),
        ("Vest Events Co-Owner and Lead Planner Ada Holt", "Ada Holt", "Vest Events Co-Owner and Lead Planner",
         "Vest Events"),
        ("historian and author Ada Holt", "Ada Holt", "historian and author", None),
        ("the mayor and senator Ada Holt", "Ada Holt", "senator", None),
        ("party planner Ada Holt, founder of Holt Events,", "Ada Holt", "party planner", "Holt Events"),
        ("Ada Holt, R.D., co-owner of Vest Foods,", "Ada Holt", "co-owner of Vest Foods", "Vest Foods"),
    ],
)  # fmt: skip
def test_two_offices_of_one_holder(source: str, name: str, role: str, side: str | None) -> None:
    (one,) = statements_in(f"{source} said the cap works.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role, one.speaker.side) == (name, role, side)
