"""English news and articles that nobody has labelled, from the page corpora: `python -m training.statements.open_text`.

Such text is labelled by a large model for a small one to learn from (`lessons`). PolNeAR's dev part is in none of it.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections.abc import Iterator
from pathlib import Path

from benchmarks.shared import CORPORA, SHARED, module
from training.statements.corpus import FREE, rows_of

from onrecord.statements.lexicon import language_of

MOST = 30_000
"""Characters of a text: longer ones are cut, so that none outweighs many."""
FEWEST = 400


def texts() -> Iterator[tuple[str, str]]:
    """Ids and texts: articles of WCXB, English pages of publishers, news of TimeBank, free rows of GUM."""
    read = module(CORPORA, "read")
    for page in read.wcxb():
        if page["page_type"] == "article":
            yield f"wcxb/{page['id']}", page["truth"].get("main_content") or ""
    for page in read.publishers():
        yield f"publishers/{page['id']}", "\n\n".join(page["paragraphs"])
    for row in rows_of(SHARED / "times" / "timebank.jsonl.xz"):
        yield f"timebank/{row['id']}", row["text"]
    for row in rows_of(SHARED / "names" / "names-train.jsonl.xz"):
        if row["licence"] in FREE:
            yield f"gum/{row['id']}", row["text"]


def main() -> int:
    """Writes them as JSON lines; 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="a file that ends in .jsonl.xz")
    options = parser.parse_args()
    count = 0
    with lzma.open(options.out, "wt", encoding="utf8") as lines:
        for id_, text in texts():
            if len(text) >= FEWEST and language_of(text, None).code == "en":
                count += 1
                lines.write(json.dumps({"id": id_, "text": text[:MOST]}) + "\n")
    print(f"{count} texts")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
