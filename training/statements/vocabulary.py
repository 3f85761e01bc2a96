"""The word pieces that the model knows: those of its pretrained start that are seen often enough, and all letters.

    python -m training.statements.vocabulary --start DIR --open FILE --out DIR

A piece that is left out is spelt with shorter ones. A third of the pieces are a tenth of the model's bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from benchmarks.shared import SHARED
from msgspec import Struct
from tokenizers import Tokenizer

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
COMMON = 6000
"""Pieces with lower numbers are kept: the pretrained list has the most frequent first."""
SEEN = 3
"""Others are kept if they are seen as often."""


class Vocabulary(Struct, frozen=True):
    """A tokenizer's file, and in its order the pieces' names."""

    tokenizer: Path
    names: tuple[str, ...]

    @classmethod
    def of(cls, folder: Path) -> Vocabulary:
        """The vocabulary that `main` wrote into `folder`."""
        path = folder / "tokenizer.json"
        entries = json.loads(path.read_text("utf8"))["model"]["vocab"]
        return cls(path, tuple(sorted(entries, key=entries.__getitem__)))


def pruned(start: Path, texts: list[str]) -> str:
    """The tokenizer in `start` (JSON) without the pieces that `texts` hardly have."""
    whole = Tokenizer.from_file(str(start))
    whole.no_truncation()
    whole.no_padding()
    seen: Counter[int] = Counter()
    for text in texts:
        seen.update(whole.encode(text, add_special_tokens=False).ids)
    made = json.loads(start.read_text("utf8"))
    old = made["model"]["vocab"]
    ordered = sorted(old, key=old.__getitem__)

    def is_kept(name: str) -> bool:
        plain = name.removeprefix("##")
        known = seen[old[name]] >= SEEN or (old[name] < COMMON and not name.startswith("[unused"))
        return name not in SPECIAL and (known or (len(plain) == 1 and plain.isascii()))

    kept = [*SPECIAL, *filter(is_kept, ordered)]
    numbers = {name: number for number, name in enumerate(kept)}
    made["model"]["vocab"] = numbers
    made["added_tokens"] = [{**token, "id": numbers[token["content"]]} for token in made["added_tokens"]
                            if token["content"] in numbers]  # fmt: skip
    made["post_processor"] = made["padding"] = made["truncation"] = None
    return json.dumps(made, ensure_ascii=False)


def main() -> int:
    """Writes `tokenizer.json`; 0."""
    from training.statements.corpus import FREE, rows_of

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--start", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--open", type=Path, required=True, help="open text, as `open_text` writes it")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    rows = [*rows_of(options.shared / "statements" / "polnear-train.jsonl.xz"), *rows_of(options.open)]
    names = rows_of(options.shared / "names" / "names-train.jsonl.xz")
    texts = [row["text"] for row in (*rows, *(row for row in names if row["licence"] in FREE))]
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "tokenizer.json").write_text(pruned(options.start / "tokenizer.json", texts), "utf8")
    print(f"{len(Vocabulary.of(options.out).names)} pieces")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
