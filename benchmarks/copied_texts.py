"""Copies made from texts by stated rules, and texts that are no copies: what `benchmarks.copies` looks for.

What outlets do to a text is done sentence by sentence: cut to 40 % from the end, or here and there; put together from
two texts, 40 % of each; a fifth of the sentences reworded; and a mix. A sentence is reworded word by word: of every
five words one is left out, one gives way to another word of the text that is as long, and two change places, so that no
five words in a row stand as they stood. No copies, though related, are texts that quote: they have sentences of another
text among their own, an eighth.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.corpora import corpus

from onrecord.provenance.copies.sentences import sentences_in

LEAST_WORDS = 150
QUOTED = 0.125


@dataclass(frozen=True)
class Made:
    """A text of the benchmark, and the numbers of the texts that it was made from."""

    kind: str
    text: str
    origins: tuple[int, ...]


def corpus_texts() -> list[str]:
    """The articles of both corpora as their own truth has them, those of 150 words and more, each once."""
    found: dict[str, None] = {}
    for page in corpus("publishers"):
        found["\n".join(page["paragraphs"])] = None
    for page in corpus("wcxb"):
        if page["page_type"] == "article":
            found[page["truth"].get("main_content") or ""] = None
    return [text for text in found if len(text.split()) >= LEAST_WORDS]


def copies_of(texts: Sequence[str], many: int, chance: random.Random) -> Iterator[Made]:
    """Five copies of each of `many` texts, one of each kind."""
    for number in chance.sample(range(len(texts)), many):
        sentences = split(texts[number])
        other = chance.choice([one for one in range(len(texts)) if one != number])
        part = max(1, round(0.4 * len(sentences)))
        yield Made("cut to 40 %", " ".join(sentences[:part]), (number,))
        some = sorted(chance.sample(range(len(sentences)), part))
        yield Made("40 % here and there", " ".join(sentences[one] for one in some), (number,))
        second = split(texts[other])
        two = [*sentences[:part], *second[: max(1, round(0.4 * len(second)))]]
        yield Made("merged from two", " ".join(two), (number, other))
        yield Made("a fifth reworded", " ".join(a_fifth_reworded(sentences, chance)), (number,))
        most = sorted(chance.sample(range(len(sentences)), max(1, round(0.7 * len(sentences)))))
        yield Made(
            "30 % cut, a fifth reworded",
            " ".join(a_fifth_reworded([sentences[one] for one in most], chance)),
            (number,),
        )


def quoting(texts: Sequence[str], many: int, chance: random.Random) -> Iterator[Made]:
    """Texts with sentences of another text between their own, an eighth of the shorter of the two."""
    for number in chance.sample(range(len(texts)), many):
        other = chance.choice([one for one in range(len(texts)) if one != number])
        own, taken, words = split(texts[other]), list[str](), 0
        most = QUOTED * min(len(texts[other].split()), len(texts[number].split()))
        for sentence in split(texts[number]):
            if words + len(sentence.split()) > most:
                break
            words += len(sentence.split())
            taken.append(f"“{sentence}”")
        own = own[len(own) // 2 :] + own[: len(own) // 2]
        yield Made("quotes another", " ".join([*own[:2], *taken, *own[2:]]), (other,))


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[start:end] for start, end in sentences_in(text)]


def a_fifth_reworded(sentences: Sequence[str], chance: random.Random) -> list[str]:
    """The sentences, a fifth of them in other words."""
    some = {*chance.sample(range(len(sentences)), max(1, round(len(sentences) / 5)))}
    words = sorted({word for sentence in sentences for word in sentence.split()})
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    return [reworded(sentence, by_length, chance) if at in some else sentence for at, sentence in enumerate(sentences)]


def reworded(sentence: str, by_length: dict[int, list[str]], chance: random.Random) -> str:
    """The sentence, so that no five words in a row are as they were."""
    words = sentence.split()
    out: list[str] = []
    for start in range(0, len(words), 5):
        five = words[start : start + 5]
        if len(five) > 2:
            five[2] = chance.choice(by_length[len(five[2])])
        if len(five) > 4:
            del five[4]
        out += [*five[1::-1], *five[2:]]
    return " ".join(out)
