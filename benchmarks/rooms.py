"""Processor time of the rooms that a page goes through, in the order of `onrecord.reading.read`."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from onrecord.article import article_on
from onrecord.page import page_from
from onrecord.page.style_sheets import forget_sheets
from onrecord.provenance import judged
from onrecord.rights import rights_on

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def rooms(page: dict[str, Any]) -> dict[str, float]:
    """Milliseconds of each room for `page`, a row of a corpus, none of whose sheets were read before."""
    forget_sheets()
    marks = [time.process_time()]
    looked_at = page_from(page["html"], page["url"], "auto", None)
    marks.append(time.process_time())
    article = article_on(looked_at, None)
    marks.append(time.process_time())
    whose = judged(looked_at, article, None)
    marks.append(time.process_time())
    rights_on(looked_at, article, whose.provenance, None, NOW, whose.claims)
    marks.append(time.process_time())
    spent = [1000 * (after - before) for before, after in pairwise(marks)]
    return dict(zip(("page", "article", "provenance", "rights"), spent, strict=True))


def milliseconds(work: Callable[[], object]) -> float:
    """Processor time that `work` takes, once."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)
