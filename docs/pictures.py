"""The pictures of the README and docs/desk.md, taken anew: python docs/pictures.py [FOLDER]

Reads the sample wire into a store of its own, as `make run` does, serves the desk and takes pictures of it in Chromium
(CHROMIUM names another). Run by hand, with the extra `statements`; look at them before they are committed.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from typing import Final, Literal, get_args

from playwright.sync_api import Browser, sync_playwright

from onrecord.desk import serving
from onrecord.desk.app import app
from onrecord.desk.settings import DeskSettings
from onrecord.keeping import keep
from onrecord.store import Query, Store, open_store

Scheme = Literal["light", "dark"]
ROOT: Final = Path(__file__).parents[1]
NOW: Final = datetime(2026, 3, 28, 12, tzinfo=UTC)
"""When the desk is looked at: the wire is of March 2026."""
ARTICLE: Final = "Four metres promised, two metres sixty delivered"
COMPARED: Final = "Sunday passes without a signature"
WIDTH: Final = 1400
HEIGHTS: Final = {"article": 1000, "compare": 1180}


def main(folder: Path) -> int:
    """Takes the pictures; 0."""
    with tempfile.TemporaryDirectory() as place, open_store(Path(place) / "onrecord.db") as store:
        fill(store)
        article = found(store, ARTICLE)
        story = store.story(found(store, COMPARED))
        compare = f"/compare/{story.origin.id}/{story.copies[0].id}"
        with served(store) as base, sync_playwright() as playwright:
            path = os.environ.get("CHROMIUM") or shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
            for scheme in get_args(Scheme):
                for name, address in (("article", f"{base}/article/{article}"), ("compare", f"{base}{compare}")):
                    take(browser, address, scheme, HEIGHTS[name], folder / f"{name}-{scheme}.png")
            browser.close()
    return 0


def fill(store: Store) -> None:
    """Keeps the sample wire, with the statements that the reader finds."""
    sys.path.insert(0, str(ROOT))
    from tools.desk import pages

    for _ in keep(store, pages(ROOT / "sample" / "wire"), lambda: NOW):
        print(".", end="", file=sys.stderr, flush=True)


def found(store: Store, headline: str) -> str:
    """The id of the article with this headline."""
    hits = store.search(Query(words=f'"{headline}"')).rows
    return next(hit.article.id for hit in hits if hit.article.headline == headline)


@contextmanager
def served(store: Store) -> Iterator[str]:
    """The address of a desk on the store."""
    made, ready = serving.bound("127.0.0.1", 0), Event()
    server = serving.server(app(store, DeskSettings(), lambda: NOW), ready=ready.set)
    thread = Thread(target=server.run, kwargs={"sockets": [made]}, daemon=True)
    thread.start()
    ready.wait(60)
    try:
        yield f"http://127.0.0.1:{made.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        made.close()


def take(browser: Browser, address: str, scheme: Scheme, height: int, to: Path) -> None:
    """What a window of that height shows of the page."""
    context = browser.new_context(
        viewport={"width": WIDTH, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address)
    page.screenshot(path=to)
    context.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"))
