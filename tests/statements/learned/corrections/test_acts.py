"""What is only done, may be seen or seems so to nobody is no statement."""

from __future__ import annotations

import pytest

from onrecord.record import Form, Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.acts import without_doing


def kept(text: str, cue: str, source: str = "", form: Form = "indirect", chance: float = 0.7) -> bool:
    """Whether an attribution is left whose cue is `cue`; its content is what stands behind."""
    at = text.index(cue)
    spans: tuple[Span, ...] = ((text.index(source), text.index(source) + len(source)),) if source else ()
    content = ((at + len(cue) + 1, len(text) - 1),)
    one = Attribution(
        content=content, cue=((at, at + len(cue)),), source=spans, form=form, pattern="model", chance=chance
    )
    return without_doing(text, Found((one,), ())).attributions == (one,)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The divers discovered a vast cave below the quay.", "discovered", "The divers"),
        ("The divers have also recently discovered a vast cave.", "have also recently discovered", "The divers"),
        ("Voters had elected a council led by the Tarn party.", "had elected", "Voters"),
        ("Roy opted to remain in Hull.", "opted", "Roy"),
        ("They were puzzled by a stain on the hull.", "were puzzled by", "They"),
        ("The crew look for planks that have broken off.", "look for", "The crew"),
        ("They can better understand how deep the cave is.", "can better understand", "They"),
        ("The crews understand the steps they have to take.", "understand", "The crews"),
        ("They needed to determine if the rope would hold.", "needed to determine", "They"),
        ("The keel seemed a part of the quay.", "seemed", ""),
        ("Those rocks are known as the Sisters.", "are known as", ""),
        ("A judge has finalized their divorce.", "has finalized", "A judge"),
        ("The singer shows off a new boat.", "shows off", "The singer"),
        ("The port cancelled three sailings.", "cancelled", "The port"),
        ("The shop is recalling its own soup over fears of it.", "is recalling", "The shop"),
        ("The carmaker has recalled 40,000 vans.", "has recalled", "The carmaker"),
        ("They are focused on the next match.", "are focused on", "They"),
        ("The fans know the way to the quay.", "know", "The fans"),
        ("Nine cases were confirmed.", "were confirmed", ""),
        ("The mayor opened a new quay.", "opened", "The mayor"),
        ("The bank left rates as they were, dashing hopes of a cut.", "dashing hopes of", "The bank"),
        ("Roy signed again, ending months of speculation.", "ending months of", "Roy"),
        ("Roy was named best rower.", "was named", ""),
    ],
)
def test_what_is_done_is_nobodys_words(text: str, cue: str, source: str) -> None:
    assert not kept(text, cue, source)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The divers discovered that the cave was vast.", "discovered", "The divers"),
        ("The paper observed the towns now have a port each.", "observed", "The paper"),
        ("Holt understands that the quay is closed.", "understands", "Holt"),
        ("Holt told the crews to see the quay.", "told", "Holt"),
        ("Holt received reports of a leak.", "received reports of", "Holt"),
        ("To Holt it seemed a good day.", "seemed", "Holt"),
        ("The city’s brochure includes advice on boats.", "includes", "The city’s brochure"),
        ("Holt looks forward to the fair.", "looks forward to", "Holt"),
        ("Holt recalled the night of the flood.", "recalled", "Holt"),
        ("Holt recalled that two cars had been lost.", "recalled", "Holt"),
        ("Holt brought up the state of the quay.", "brought up", "Holt"),
        ("The report provided figures of nine leaks.", "provided", "The report"),
        ("The ferry is expected to sail.", "is expected", ""),
    ],
)
def test_what_is_found_out_and_said_stays(text: str, cue: str, source: str) -> None:
    assert kept(text, cue, source)


def test_quoted_words_stay_whatever_the_verb() -> None:
    assert kept("The sign included “no boats, no bait”.", "included", "The sign", form="direct")


def test_what_the_model_is_sure_of_stays_where_nobody_is_meant() -> None:
    assert kept("The keel seemed a part of the quay.", "seemed", chance=0.95)


def test_what_is_known_stays_where_the_model_is_sure() -> None:
    assert kept("The fans know the way to the quay.", "know", "The fans", chance=0.95)


def test_what_goes_on_from_it_goes_with_it() -> None:
    text = "Voters elected a council.\n\nA council of nine."
    first: Span = (15, 24)
    one = Attribution(content=(first,), cue=((7, 14),), source=((0, 6),), form="indirect", pattern="model")
    further = Attribution(content=((27, 45),), form="indirect", pattern="continued", continues=first)
    assert without_doing(text, Found((one, further), ())).attributions == ()
