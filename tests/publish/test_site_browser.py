"""The static site in Chromium, opened from files: its policy holds, it asks for nothing, axe-core finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.desk.browser import AXE, chromium
from tests.leaks import articles
from tests.publish.kept import store_with

from onrecord.publish.site import SiteOptions, write_files
from onrecord.publish.site_pages import site_files

PAGES = ["index.html", "people.html", "outlets.html", "404.html", "outlet/carrowledger.example.html"]
PAGES += [
    f"article/{articles()[name].id}.html" for name in ("licensed", "free with credit", "all rights reserved", "silent")
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with store_with(folder) as store:
        write_files(folder / "site", site_files(store, SiteOptions(address="https://wire.example")))
    return folder / "site"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as made:
        yield made


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1200, "dark")])
def test_pages_are_right_in_a_browser(browser: Browser, site: Path, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text))
    page.on("request", lambda sent: wrong.append(sent.url) if not sent.url.startswith("file:") else None)
    for name in PAGES:
        page.goto((site / name).as_uri())
        style = page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth")
        assert style != "none", "the policy let the style sheet in"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is wider than {width}"
        found = page.evaluate(
            f"{AXE}; axe.run().then(found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))"
        )
        assert found == [], name
    context.close()
    assert wrong == []
