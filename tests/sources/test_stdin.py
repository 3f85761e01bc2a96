"""Standard input: whatever it is, and that a signal which came too early for a read is seen all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_READ = "import sys; from onrecord.sources.stdin import standard_input; s = standard_input(); "


def test_a_pipe_is_read_to_its_end_and_a_file_can_be_read_from_its_end(tmp_path: Path) -> None:
    code = f"{_READ} sys.stdout.write(f'{{s.seekable()}} {{s.peek(3)[:3]}} {{len(s.read())}}')"
    piped = subprocess.run([sys.executable, "-c", code], input=b"abcde" * 50_000, capture_output=True, timeout=60)
    assert piped.stdout == b"False b'abc' 250000"
    (tmp_path / "page").write_bytes(b"abcde")
    with (tmp_path / "page").open("rb") as file:
        of_file = subprocess.run([sys.executable, "-c", code], stdin=file, capture_output=True, timeout=60)
    assert of_file.stdout == b"True b'abc' 5"


@pytest.mark.skipif(os.name != "posix", reason="signals to threads")
def test_a_signal_that_no_read_was_broken_by_is_seen() -> None:
    """As one that comes in the moment before a read begins: it reaches another thread here, and the read goes on."""
    code = f"""{_READ}
import os, signal, threading
signal.signal(signal.SIGINT, lambda *_: os._exit(7))
threading.Timer(0.1, lambda: signal.pthread_kill(threading.get_ident(), signal.SIGINT)).start()
s.read()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as process:
        try:
            assert process.wait(30) == 7
        finally:
            process.kill()
