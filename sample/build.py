"""Builds the sample wire: `python sample/build.py` writes sample/wire and sample/truth anew."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from sample.wiremaker.facts import Article, articles  # noqa: E402
from sample.wiremaker.feeds import feed  # noqa: E402
from sample.wiremaker.pages import environment, page  # noqa: E402
from sample.wiremaker.truth import block, record  # noqa: E402


def rendered(source: Path = HERE / "source") -> dict[str, bytes]:
    """Every generated file by its path under sample/. Raises SourceError on a broken fact."""
    engine = environment(HERE / "templates")
    files: dict[str, bytes] = {}
    everything = articles(source)
    for article in everything:
        blocks = [block(chunk) for chunk in article.body]
        text, seen = page(engine, article, blocks, _earlier(article, everything))
        outlet, name = article.outlet, article.file
        encoding = article.extra.get("encoding", outlet.encoding)
        files[f"wire/{outlet.key}/{name}.{outlet.suffix}"] = text.encode(encoding)
        files[f"truth/{outlet.key}/{name}.json"] = _json(record(article, seen, blocks))
    for key in sorted({article.outlet.key for article in everything}):
        own = [article for article in everything if article.outlet.key == key]
        name, content = feed(engine, own)
        files[f"wire/{key}/{name}"] = content
    return files


def _earlier(article: Article, everything: list[Article]) -> list[Article]:
    """The outlet's four articles before this one, the latest first; later ones for the first."""
    own = [a for a in everything if a.outlet is article.outlet and a.url != article.url]
    before = [a for a in own if a.published <= article.published]
    return (before[::-1] + own[len(before) :])[:4]


def _json(record_facts: Mapping[str, Any]) -> bytes:
    """JSON with a field a line, and an element a line where a field is a list of objects."""
    lines = []
    for key, value in record_facts.items():
        text = json.dumps(value, ensure_ascii=False)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            text = "[\n" + ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in value) + "\n ]"
        lines.append(f" {json.dumps(key)}: {text}")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def main() -> int:
    """Write the files, drop generated ones that are no longer made, and say how many."""
    files = rendered()
    for path in [*HERE.glob("truth/*/*.json"), *HERE.glob("wire/*/*.*")]:
        if path.relative_to(HERE).as_posix() not in files:
            path.unlink()
    for name, content in files.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(f"{len(files)} files written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
