"""What stands behind a name with capitals is a trade and not another who speaks."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Ada Holt, Founder and CEO of Vest Labs,", "Ada Holt", "Founder and CEO of Vest Labs"),
        ("Ada Holt, Neuroscientist and Inventor of the Brain Cap,", "Ada Holt",
         "Neuroscientist and Inventor of the Brain Cap"),
        ("Ada Holt, Clinical Psychologist,", "Ada Holt", "Clinical Psychologist"),
        ("Ada Holt, Urologist,", "Ada Holt", "Urologist"),
        ("Ada Holt, Partner at Vest & Co,", "Ada Holt", "Partner at Vest & Co"),
        ("Ada Holt, MD, Cardiologist at Hull Hospital,", "Ada Holt", "Cardiologist at Hull Hospital"),
        ("Ada Holt Ph.D., Author and Therapist,", "Ada Holt", "Author and Therapist"),
        ("Ada Holt, R.D.N., author of The Small Diet,", "Ada Holt", "author of The Small Diet"),
        ("Ada Holt, M.D., Ph.D., a surgeon,", "Ada Holt", "surgeon"),
        ("Ada Holt, MBA ’16, a surgeon,", "Ada Holt", "surgeon"),
        ("Ada Holt, CEO,", "Ada Holt", "CEO"),
        ("Ada Holt, one of the study’s authors,", "Ada Holt", "one of the study’s authors"),
        ("Ada Holt, one of the authors of the report,", "Ada Holt", "one of the authors of the report"),
        ("Ada Holt, one of the world’s largest banks,", "Ada Holt", None),
        ("Ada Holt of Vest Capital, a fund manager,", "Ada Holt", "fund manager"),
        ("Ada Holt of Vest Capital, a bank,", "Ada Holt", None),
        ("Ada Holt, founder of Hull Dance who's been teaching it for eighteen years,", "Ada Holt",
         "founder of Hull Dance"),
        ("Ada Holt, a chemist at Hull College who has studied sleep for 25 years and has written, with others, most of "
         "what was printed on the subject since,", "Ada Holt", "chemist at Hull College"),
        ("Ada Holt, Tom Baker, Roy Varn and Bea Cook", "Ada Holt, Tom Baker, Roy Varn and Bea Cook", None),
        ("Ada Holt, Baker and Varn", "Ada Holt, Baker and Varn", None),
        ("Ada Holt and Vest Labs", "Ada Holt and Vest Labs", None),
    ],
)  # fmt: skip
def test_who_speaks_and_as_what(source: str, name: str, role: str | None) -> None:
    (one,) = statements_in(f"{source} said the cap works.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)


def test_the_next_of_a_list_is_nobodys_trade() -> None:
    text = "Ada Holt, Tom Baker and Roy Varn met. Holt said the cap works."
    assert [one.speaker and one.speaker.role for one in statements_in(text, None, "en").statements] == [None]
