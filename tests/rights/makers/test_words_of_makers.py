"""Lines that tell of another maker or holder in plain sentences, and furniture that is taken for neither.

Classes of what a second stranger's whole pages had when they were first run, in words of our own.
"""

from __future__ import annotations

import pytest
from tests.rights.makers.test_other_makers import LINK
from tests.rights.makers.test_unprinted_makers import FOOT
from tests.rights.test_hostile_pages import BODY, CC, granted, rights

OTHERS = [
    # who holds it
    "The copyright belongs to the Quill family.", "Readers keep the copyright in their letters to us.",
    "Ida Quill holds the rights to this essay.", "Das Urheberrecht liegt bei der Autorin.",
    "Les droits appartiennent à l'autrice.", "Los hermanos Lago son titulares de este texto.",
    "I diritti appartengono alla casa editrice.", "Os direitos pertencem à editora.",
    "De rechten berusten bij de schrijfster.", "Prawa do tekstu należą do autora.",
    "Debattören äger rätten till texten.",
    "Words by Ida Quill, all rights reserved by her.", "Used by arrangement.",
    # whence it was made
    "A digest by our software of articles in the Sarn Gazette and the Coast Watch.",
    "Summary of a report in the Sarn Gazette", "First printed 9 May 1961 in the Sarn Gazette",
    "Read the whole story at the Sarn Gazette", "Reproduzido com autorização da revista Farol",
    # who sent it
    "Community post", "Reader's letter", "Leserbrief", "Insändare", "Głos gościa", "Written by a reader.",
    # who supplied it
    "By Rita Moss, special to Bay Press from Gable Features | 3 May 2026",
]  # fmt: skip


@pytest.mark.parametrize("line", OTHERS)
def test_a_sentence_on_another_maker_or_holder(line: str) -> None:
    assert "republish" not in granted(rights(head=LINK, inside=f"<p>{line}</p>"))
    assert "republish" not in granted(rights(head=LINK, before=f"<p>{line}</p>"))


REPORTERS = [
    "Originally reported by Jackson Free Press.", "Originally reported by Ann Roe for Coast Watch.",
    "Originally reported by Ann Roe, Coast Watch.", "Originally reported by Ann Roe.",
    "Reported by Jackson Free Press.", "Reported by Austin Chronicle", "Reported by Lincoln Journal Star",
    "Reported by Charlotte Observer staff", "Reported by Ann Roe for Coast Watch", "Reported by Ann Roe, Coast Watch",
    "Reported by Ann Roe and Coast Watch", "Additional reporting by Ann Roe of Coast Watch",
    "Additional reporting by Austin Chronicle",
]  # fmt: skip
"""Papers whose names begin as persons' do, and persons of other houses."""
ROWS = [
    "Teilen: keine Weitergabe", "Delen: toestemming vereist", "Share: rights reserved by Coast Watch",
    "Share: ask Coast Watch first", "Partager : interdit", "Follow us, © Coast Watch", "Find us: text by Coast Watch",
    "Redacción Coast Watch", "Redakcja: Coast Watch", "Redazione Coast Watch",
]  # fmt: skip
"""Words of furniture before what is none."""


@pytest.mark.parametrize("line", REPORTERS + ROWS)
def test_a_reporter_of_another_house_and_words_behind_furniture(line: str) -> None:
    assert "republish" not in granted(rights(head=LINK, before=f"<p>{line}</p>"))
    assert "republish" not in granted(rights(head=LINK, after=f"<p>{line}</p>"))


FURNITURE = [
    "Every Friday: the tide letter. Sign up", "Follow us: Fediverse Mastodon RSS", "Share: Mail", "Partager : courriel",
    "Compartir: correo", "Dela: mejl", "Teilen: Facebook", "Share: Facebook X WhatsApp E-Mail",
    "Follow us on Instagram and YouTube", "Follow us", "Bay Press Start Lokales Kultur Über uns",
    "Read this story in Spanish",
    "Ann Lee of our data desk contributed to this story.", "Reported by Ann Lee and Rita Moss.",
    "© 2026 Bay Press Impressum · Datenschutz", "© 2026 Bay Press Mentions légales · Contact",
    "Mit dem Bau soll im Herbst begonnen werden, wenn der Rat zustimmt und das Geld reicht, sagt die Verwaltung dazu.",
    "Le syndicat des eaux votera mardi.", "Copyright stays with Bay Press.", "Redakcja: Ann Lee",
]  # fmt: skip


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_names_no_maker(line: str) -> None:
    assert "republish" in granted(rights(head=LINK, after=f"<p>{line}</p>"))


def test_a_link_to_another_story_names_no_maker() -> None:
    item = "<ul><li><a href=/style>How the AP and we spell names</a></li></ul>"
    assert "republish" in granted(rights(head=LINK, after=item))


def test_a_note_between_the_paragraphs_counts_where_it_begins_as_one() -> None:
    for line in ("Prohibida la reproducción de este artículo.", "Republished with permission from the Sarn Gazette."):
        assert "republish" not in granted(rights(head=LINK, inside=f"<p>{line}</p>{BODY * 3}"))


def test_an_agencys_logo_anywhere_over_the_text_but_in_a_picture() -> None:
    logo = "<img src=/l/1.png alt=dpa>"
    assert "republish" not in granted(rights(head=LINK, before=f"<div class=info>{logo}</div>"))
    assert "republish" in granted(rights(head=LINK, before=f"<figure>{logo}</figure>"))
    assert "republish" in granted(rights(head=LINK, foot=f"<p>© 2026 Bay Press</p><div class=partners>{logo}</div>"))


GRANTS = [
    "Our reporting carries CC BY 4.0.", "We put our texts under CC BY 4.0; please name Bay Press.",
    "By default our texts carry CC BY 4.0.", "Everything written by our staff is licensed CC BY 4.0.",
    "Words: CC BY 4.0.", "Reuse our news: it is CC BY 4.0.", "The writing on these pages is offered under CC BY 4.0.",
    "You can copy, print and post our articles: CC BY 4.0 applies.", "No rights reserved: our texts are CC0 1.0.",
    "Our texts: CC BY 4.0 (text only).", "Les articles de Bay Press sont diffusés sous licence CC BY 4.0.",
    "Los artículos de Bay Press tienen licencia CC BY 4.0.", "Gli articoli di Bay Press sono rilasciati con CC BY 4.0.",
    "Os nossos textos podem ser partilhados ao abrigo da CC BY 4.0.",
    "De artikelen van Bay Press zijn gelicentieerd onder CC BY 4.0.", "Nasze teksty są dostępne na licencji CC BY 4.0.",
    "Våra texter är tillgängliga under CC BY 4.0.", "Textes : CC BY 4.0. Photos : droits réservés.",
]  # fmt: skip


@pytest.mark.parametrize("words", GRANTS)
def test_a_grant_in_other_plain_words_is_one(words: str) -> None:
    assert "republish" in granted(rights(foot=f"<p>© 2026 Bay Press</p><p>{words}</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "Our reporting carries CC BY 4.0 after a year.", "We put our texts under CC BY 4.0 for members.",
        "By default our texts carry CC BY 4.0, this one does not.",
        "You can print our articles: CC BY 4.0 applies to some.",
        "Everything written by our staff before 2020 is licensed CC BY 4.0.", "Our terms apply to CC BY 4.0 texts.",
        "Our texts: CC BY 4.0 (text only for schools).", "Nasze teksty nie są dostępne na licencji CC BY 4.0.",
        "Våra texter får inte publiceras under CC BY 4.0.", "News agencies may reuse our texts under CC BY 4.0.",
        "Los artículos de Bay Press tienen licencia CC BY 4.0 en España.",
    ],
)  # fmt: skip
def test_the_same_bound_to_anything_asks(words: str) -> None:
    assert "republish" not in granted(rights(foot=f"<p>© 2026 Bay Press</p><p>{words}</p>"))


def test_the_foot_alone_grants_beside_all_of_this() -> None:
    assert "republish" in granted(rights(foot=FOOT))
    assert CC in FOOT
