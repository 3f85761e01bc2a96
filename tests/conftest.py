"""What was not tested for want of a program is said behind everything else, and is a failure where CI is set."""

from __future__ import annotations

import gc
import os
import signal
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says how busy the machine is. With CI set, hypothesis does so by itself.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if not os.environ.get("CI"):
    settings.load_profile("unhurried")

LACKING = pytest.StashKey[list[str]]()
HOME = pytest.StashKey[TemporaryDirectory[str]]()
SIGN = "not installed here: "


def missing(program: str) -> None:
    """Skips the test, or fails it in CI, because `program` is not there. Told in the last line of the run."""
    if os.environ.get("CI"):
        pytest.fail(f"{SIGN}{program}")
    pytest.skip(f"{SIGN}{program}")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LACKING] = []
    # No test sees or changes what whoever runs them keeps: where nobody says otherwise there is nothing.
    config.stash[HOME] = TemporaryDirectory(prefix="onrecord-tests-", ignore_cleanup_errors=True)
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = f"{config.stash[HOME].name}/{name.lower()}"
    # A shell that runs the tests in the background lets them ignore Ctrl-C, and all that they start would inherit it.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Thousands of tests are objects that live to the end: to look through them at each collection of garbage takes a
    half of a second, also while a test measures time."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = [str(report.longrepr[-1]) for report in skipped if isinstance(report.longrepr, tuple)]
    config.stash[LACKING] += sorted({reason.rpartition(SIGN)[2] for reason in reasons if SIGN in reason})


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[HOME].cleanup()
    if lacking := config.stash.get(LACKING, []):
        print(f"NOT TESTED, for it is not installed: {', '.join(lacking)} (.ci/run installs it on Debian)")
