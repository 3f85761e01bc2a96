"""All that the statements' model learns from, read once, and the options that every command has."""

from __future__ import annotations

import argparse
import pickle
import random
from collections.abc import Callable
from pathlib import Path

import torch
from benchmarks.shared import SHARED
from msgspec import Struct
from msgspec.structs import replace
from training.statements import views
from training.statements.corpus import Text, attributed, named, opened
from training.statements.examples import Example, cue_words, labelled
from training.statements.learn import Plan
from training.statements.vocabulary import Vocabulary

GUM = 2
"""How often a pass has the texts with names."""
Passes = Callable[[random.Random], list[Example]]


class Data(Struct, frozen=True):
    """Labelled articles, texts with names, and open text; lessons number them in this order."""

    articles: list[Text]
    names: list[Text]
    open: list[Text]
    words: frozenset[tuple[int, ...]]
    """Cues that are seen often, as ids."""

    @property
    def texts(self) -> list[Text]:
        """All of them."""
        return [*self.articles, *self.names, *self.open]


def parser_of(about: str | None) -> argparse.ArgumentParser:
    """Options that all commands have."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--vocabulary", type=Path, required=True, help="folder that `vocabulary` wrote")
    parser.add_argument("--open", type=Path, required=True, help="file that `open_text` wrote")
    parser.add_argument("--views", type=Path, help="file that `views` wrote: names in articles, for teachers")
    parser.add_argument("--start", type=Path, help="file that `start` wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="a file that keeps what was read, for the commands that follow")
    parser.add_argument("--few", type=int, default=1, help="each nth text alone: a trial of the code")
    for name, default in {"epochs": 10.0, "rate": 5e-5, "fresh-rate": 5e-4, "minutes": 1e6, "average": 0.0}.items():
        parser.add_argument(f"--{name}", type=float, default=default)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--room", type=int, default=8192, help="pieces of a batch")
    return parser


def plan_of(options: argparse.Namespace, seed: int) -> Plan:
    """The plan that the options tell."""
    return Plan(epochs=options.epochs, rate=options.rate, fresh_rate=options.fresh_rate, room=options.room, seed=seed,
                minutes=options.minutes, average=options.average)  # fmt: skip


def device_of() -> str:
    """A CUDA device where there is one."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def data_of(options: argparse.Namespace) -> Data:
    """Reads it, once where there is a cache."""
    if options.cache and options.cache.exists():
        kept: Data = pickle.loads(options.cache.read_bytes())  # noqa: S301
        return kept
    vocabulary = Vocabulary.of(options.vocabulary)
    articles = attributed(options.shared, "train", vocabulary, options.few)
    if options.views:
        seen = views.load(options.views)
        articles = [replace(text, names=seen[text.id].names) for text in articles]
    names = named(options.shared, "train", vocabulary, options.few)
    data = Data(articles, names, opened(options.open, vocabulary, options.few), cue_words(articles))
    if options.cache:
        options.cache.write_bytes(pickle.dumps(data))
    return data


def people(data: Data, held: int | None) -> Passes:
    """Passes over what people labelled, without the fold `held`."""
    articles = [text for text in data.articles if text.fold != held]
    names = [text for text in data.names if text.fold != held]

    def one(rng: random.Random) -> list[Example]:
        made = labelled(articles, rng, data.words)
        for _ in range(GUM):
            made += labelled(names, rng, data.words)
        return made

    return one
