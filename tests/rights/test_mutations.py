"""Every refusal, broken in every place by one cut, one letter lost or one letter changed: no `no` becomes a `yes`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from tests.rights.building import SYMBOLS, feed, read
from tests.rights.test_machines import FILE, licence, rsl
from tests.rights.test_printed import ENGLISH, OTHERS

from onrecord.beside import Beside
from onrecord.record import Rights

Reader = Callable[[str], Rights]


def header(name: str) -> Reader:
    return lambda text: read(beside=Beside(headers=((name, text),)))


def meta(name: str) -> Reader:
    return lambda text: read(metas=((name, text),))


def printed(text: str) -> Rights:
    return read(("footer", text))


MACHINES: list[tuple[str, Reader, str]] = [
    ("robots", lambda text: read(beside=Beside(robots_txt=text)), "User-agent: *\nDisallow: /\n"),
    ("robots", lambda text: read(beside=Beside(robots_txt=text)), "User-agent: GPTBot\nDisallow: /\n"),
    ("robots", lambda text: read(beside=Beside(robots_txt=text)),
     "User-agent: *\nAllow: /\nContent-Signal: ai-train=no, use=immediate\nContent-Usage: train-ai=n, search=n\n"),
    ("usage", header("Content-Usage"), "train-ai=n, search=n"),
    ("signal", header("Content-Signal"), "search=no, ai-input=no, ai-train=no"),
    ("tag", header("X-Robots-Tag"), "noindex, noarchive, noai"),
    ("tag", header("X-Robots-Tag"), "unavailable_after: 2020-01-01, nosnippet, none"),
    ("meta", meta("robots"), "noindex, noarchive, noai"),
    ("tdm", meta("tdm-reservation"), "1"),
    ("tdm", header("tdm-reservation"), "1"),
    ("tdm", lambda text: read(beside=Beside(tdmrep_json=text)), FILE.replace(": 0", ": 1")),
    ("rsl", lambda text: read(beside=Beside(rsl=text)),
     rsl('<license><prohibits type="usage">all</prohibits></license>').rsl or ""),
    ("rsl", lambda text: read(beside=Beside(rsl=text)), rsl(licence("search")).rsl or ""),
    ("node", lambda text: read(node={"conditionsOfAccess": text}), "For personal, non-commercial use only."),
    ("feed", lambda text: read(beside=feed(rights=text)), "Our articles may not be published or copied."),
    ("copyright", meta("copyright"), "© Bay Press. No text and data mining, no training of AI."),
]  # fmt: skip


def broken(text: str) -> Iterator[str]:
    for at in range(len(text) + 1):
        yield text[:at]
        yield text[at:]
        yield text[:at] + text[at + 1 :]
        yield text[:at] + "\x00" + text[at + 1 :]


def refused(rights: Rights) -> set[str]:
    return {use for use, permission in rights.may if permission.answer == "no"}


@pytest.mark.parametrize(("kind", "reader", "text"), MACHINES)
def test_a_signal_broken_anywhere(kind: str, reader: Reader, text: str) -> None:
    noes = refused(reader(text))
    assert noes
    for mutant in broken(text):
        for use, permission in reader(mutant).may:
            # a letter lost may leave another valid word: n for y it is not
            assert use not in noes or permission.answer != "yes", (kind, use, mutant)


@pytest.mark.parametrize("words", [row[1] for row in (*ENGLISH, *OTHERS) if " n" in row[2] and "y" not in row[2]])
def test_a_printed_refusal_with_a_letter_lost(words: str) -> None:
    noes = refused(printed(words))
    for at in range(len(words)):
        mutant = words[:at] + words[at + 1 :]
        answers = {use: SYMBOLS[permission.answer] for use, permission in printed(mutant).may if use in noes}
        assert "y" not in answers.values(), mutant
