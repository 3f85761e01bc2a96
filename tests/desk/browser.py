"""Debian's Chromium on a desk that runs: what it shows, asks for and complains of."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from threading import Event, Thread
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Dialog, Page, sync_playwright
from starlette.applications import Starlette
from tests.conftest import missing

from onrecord.desk import serving

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
MILLISECONDS = 60_000


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser; without it the test is skipped with a word, or fails in CI."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path is None:
        missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def served(application: Starlette) -> Iterator[str]:
    """The address of the desk, which answers."""
    made, ready = serving.bound("127.0.0.1", 0), Event()
    server = serving.server(application, ready=ready.set)
    thread = Thread(target=server.run, kwargs={"sockets": [made]}, daemon=True)
    thread.start()
    assert ready.wait(30)
    try:
        yield f"http://127.0.0.1:{made.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        made.close()


class Tab:
    """A tab that remembers what went wrong in it."""

    def __init__(self, context: BrowserContext, base: str) -> None:
        self.base, self.wrong = base, list[str]()
        self.page: Page = context.new_page()
        self.page.set_default_timeout(MILLISECONDS)
        self.page.on("console", lambda said: self._note(said.type in ("error", "warning"), f"console: {said.text}"))
        self.page.on("pageerror", lambda error: self._note(True, f"script: {error}"))
        self.page.on("dialog", self._dismiss)
        self.page.on("request", lambda sent: self._note(not sent.url.startswith((base, "data:")), f"asked {sent.url}"))

    def open(self, path: str) -> int:
        """Opens the page; its status."""
        answer = self.page.goto(f"{self.base}{path}")
        assert answer
        if answer.status >= 400:  # Chromium says in its console that a page was an error.
            self.wrong = [one for one in self.wrong if "Failed to load resource" not in one]
        return answer.status

    def violations(self, *rules: str) -> list[str]:
        """What axe-core finds by its rules (none: by all), a line each.

        Evaluated from outside, for the page's own policy lets nothing in.
        """
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE)
        options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
        found: dict[str, Any] = self.page.evaluate("options => axe.run(document, options)", options)
        return [
            f"{one['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
            for one in found["violations"] for node in one["nodes"]
        ]  # fmt: skip

    def overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        width: int = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return width

    def _dismiss(self, dialog: Dialog) -> None:
        self._note(True, f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note(self, is_wrong: bool, words: str) -> None:
        if is_wrong:
            self.wrong.append(f"{self.page.url}: {words}")
