"""The owner's own answers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.store.pages import NOW

from onrecord.errors import NotKeptError, UsageError
from onrecord.store import Kept, Override, Store

LATER = NOW + timedelta(days=1)


def test_an_answer_stands_until_another_or_none(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    id_ = page.record.id
    store.override(id_, "feed", "yes", "They wrote to us.", NOW)
    made = store.override(id_, "feed", "no", " They took it back. ", LATER)
    assert made == Override(article=id_, use="feed", answer="no", reason="They took it back.", at=LATER)
    assert store.overrides(id_) == (made,)
    assert store.overrides_by([id_, "0" * 16]) == {id_: (made,)}
    assert store.withdraw_override(id_, "feed", LATER)
    assert store.overrides(id_) == ()
    assert not store.withdraw_override(id_, "feed", LATER)


def test_it_needs_a_reason_and_an_article(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    with pytest.raises(UsageError):
        store.override(page.record.id, "feed", "yes", " ", NOW)
    with pytest.raises(UsageError, match="'print' is no use; there are quote"):
        store.override(page.record.id, "print", "yes", "Because.", NOW)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="'' is no answer; there are yes"):
        store.override(page.record.id, "feed", "", "Because.", NOW)  # type: ignore[arg-type]
    with pytest.raises(NotKeptError):
        store.override("0" * 16, "feed", "yes", "Because.", NOW)
