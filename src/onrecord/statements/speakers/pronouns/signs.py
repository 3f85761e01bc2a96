"""What speaks for somebody, or for nobody who is named, being meant by a pronoun: signs, which have learned weights."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.traces import Trace
from onrecord.statements.speakers.pronouns.pronouns import GENDERS, step
from onrecord.statements.speakers.pronouns.standing import Standing

NEAR = 400
"""Characters back to somebody, or to a noun without a name, who counts as near."""


class Around(Struct, frozen=True):
    """What is known where a pronoun stands, all before it being told."""

    at: int
    word: str
    """The pronoun, lower case."""
    standing: Standing
    last: tuple[int, Figure | None] | None
    """Where the last pronoun of its gender stood, and whom it meant; None where it is the first."""
    spoke: tuple[int, Figure | None]
    """Where somebody spoke last, and who."""
    times: Mapping[str, int]
    """How often people were named, by their names."""
    said: Sequence[Span]
    """What is said by whom the pronoun means."""


def signs_of(around: Around, trace: Trace, rank: int, count: int, most: int) -> dict[str, float]:
    """The signs of the person of `trace`, the `rank`-th of `count` candidates; `most`: how often one was named."""
    at, word, standing, figure = around.at, around.word, around.standing, trace.figure
    sentences = standing.sentences_between(trace.at, at)
    paragraphs = standing.paragraphs_between(trace.at, at)
    own, other = standing.quotation(at), standing.quotation(trace.at)
    times = around.times[figure.name]
    own_words = any(start <= trace.at < end for start, end in around.said) and other >= 0
    form = "subject" if word in ("he", "she") else "object" if word in ("him", "himself", "herself") else "owner"
    chained = around.last is not None and around.last[1] is figure
    spoke = around.spoke[1] is figure
    return {
        "in own words": float(own_words),
        "behind": float(trace.behind),
        "joined": float(trace.joined),
        f"{form}, subject": float(trace.subject),
        f"{form}, rank {min(rank, 2)}": 1.0,
        "first paragraph": float(standing.is_in_first_paragraph(trace.at)),
        f"sentence {step(sentences)}": 1.0,
        f"paragraph {min(paragraphs, 3)}": 1.0,
        f"rank {min(rank, 3)}": 1.0,
        "subject": float(trace.subject),
        f"subject {min(sentences, 2)}": float(trace.subject),
        "owner": float(trace.owner),
        "pronoun": float(not trace.named and not trace.noun),
        "role": float(trace.noun),
        "gender": float(figure.gender == GENDERS[word]),
        "known": float(figure.known),
        "two words": float(" " in figure.name),
        "given name": float(figure.name.split()[0].lower() in MALE | FEMALE),
        "only": float(count == 1),
        "most": float(times == most),
        "often": math.log1p(times),
        "quoted": float(other >= 0 and own != other),
        "out of the quotation": float(own >= 0 and own != other),
        "same quotation": float(own >= 0 and own == other),
        "last meant": float(chained),
        "last meant, near": float(chained and around.last is not None and at - around.last[0] < NEAR),
        "spoke last": float(spoke),
        "spoke last, near": float(spoke and at - around.spoke[0] < NEAR),
        "object of the same": float(word in ("him", "himself") and not sentences and trace.subject),
        "owned by the same": float(word in ("his", "her", "hers") and not sentences and trace.subject),
    }


def signs_of_nobody(around: Around, noun: tuple[int, str, bool] | None, found: Sequence[Trace]) -> dict[str, float]:
    """The signs of nobody who is named; `noun`: the one for somebody without a name that stands before, see
    `noun_before`; `found`: the people who may be meant.
    """
    at, standing, last = around.at, around.standing, around.last
    signs = {
        "always": 1.0,
        "nobody near": float(not found),
        "quoted": float(standing.is_quoted(at)),
        "last meant nobody": float(last is not None and last[1] is None),
        "last meant nobody, near": float(last is not None and last[1] is None and at - last[0] < NEAR),
        "first": float(last is None),
        "often": math.log1p(max((around.times[trace.figure.name] for trace in found), default=0)),
    }
    if noun is not None:
        near = min(standing.sentences_between(noun[0], at), 2)
        signs[f"noun {noun[1]} {near}"] = 1.0
        signs[f"noun opens {near}"] = float(noun[2] and not standing.paragraphs_between(noun[0], at))
    return signs
