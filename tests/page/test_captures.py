"""Captures of pages in web archives are read as the pages that were captured."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.page.captures import capture_of, released

NOW = datetime(2026, 11, 27, tzinfo=UTC)
OWN = "https://baypress.example/2024/03/05/harbour"
STAMP = "20250117161500"
GIVEN = f"https://web.archive.org/web/{STAMP}/{OWN}"
THROUGH = f"https://web.archive.org/web/{STAMP}/"
TEXT = "".join(
    f"<p>The harbour's {n} new cranes came on Monday, and the port will open its gates to ships.</p>" for n in "3456"
)

HEAD = f"""
<script src="https://web-static.archive.org/_static/js/bundle-playback.js"></script>
<script>__wm.init("https://web.archive.org/web");
  __wm.wombat("{OWN}","{STAMP}","https://web.archive.org/","web","https://web-static.archive.org/_static/","1765");
</script><!-- End Wayback Rewrite JS Include -->"""
BAR = """<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>Formed long ago, this team of volunteers captures
pages before they vanish, and has done so for millions since it began.</p><a href="/web/2/">12 captures</a></div>
<!-- END WAYBACK TOOLBAR INSERT -->"""


def page(head: str = HEAD, bar: str = BAR, through: str = THROUGH) -> str:
    licence = f'<a rel="license" href="{through}https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
    escaped = through.replace("/", "\\/")
    return f"""<!DOCTYPE html><html lang="en"><head>{head}<title>Harbour to open</title>
<link rel="canonical" href="{through}{OWN}"><script type="application/ld+json">{{"@type": "NewsArticle", "headline":
"Harbour to open", "image": "{escaped}https:\\/\\/baypress.example\\/crane.jpg"}}</script></head><body>{bar}
<article><h1>Harbour to open</h1>{TEXT}<p>As the
<a href="{through.replace("https://web.archive.org", "")}{OWN}/plan">plan of the port</a> says, which was <a href="https://web.archive.org/web/20110101000000/https://old.example/">once
another</a>, nothing else will change there before the summer comes.</p></article>
<footer><p>© The Bay Press. Our articles are published under {licence}.</p></footer></body></html>"""


@pytest.mark.parametrize(
    ("url", "head"),
    [
        (GIVEN, HEAD),
        (GIVEN, ""),
        (f"https://web.archive.org/web/{OWN}", HEAD),
        (GIVEN.replace("://bay", ":/bay"), HEAD),
    ],
)  # fmt: skip
def test_a_capture_is_read_as_the_page_that_was_captured(url: str, head: str) -> None:
    record = onrecord.read(page(head), url, NOW)
    assert record.url == url
    assert record.canonical_url == OWN
    assert record.outlet is not None
    assert record.outlet.domain == "baypress.example"
    assert record.published is not None
    assert record.published.day.isoformat() == "2024-03-05"  # by its own address, not by the capture's
    assert record.text.startswith("The harbour's 3 new cranes")
    assert "volunteers" not in record.text
    assert not any("volunteers" in aside.text for aside in record.set_aside)
    assert [link.url for block in record.body for link in block.links] == [
        f"{OWN}/plan", "https://web.archive.org/web/20110101000000/https://old.example/",
    ]  # fmt: skip
    assert [warning.code for warning in record.warnings] == ["archived"]
    assert STAMP[:4] in record.warnings[0].message
    assert OWN in record.warnings[0].message


def test_its_licence_is_read_through_the_archive() -> None:
    captured, live = onrecord.read(page(), GIVEN, NOW), onrecord.read(page("", "", ""), OWN, NOW)
    assert captured.rights is not None
    assert live.rights is not None
    assert captured.rights.may.republish == live.rights.may.republish
    assert captured.rights.may.republish.answer == "yes"


def test_captures_and_the_live_page_are_articles_of_their_own_with_one_text() -> None:
    """A capture is older than what is kept: as a version of the live article it would pass for the newest."""
    live = onrecord.read(page("", "", ""), OWN, NOW)
    earlier = onrecord.read(page(), GIVEN, NOW)
    assert live.id != earlier.id
    assert live.version == earlier.version


def test_a_saved_capture_without_an_address_has_none() -> None:
    record = onrecord.read(page(), None, NOW)
    assert record.url is None
    assert record.canonical_url == OWN
    assert [warning.code for warning in record.warnings] == ["archived"]


def test_a_saved_capture_under_its_own_address_is_one() -> None:
    record = onrecord.read(page(), OWN, NOW)
    assert record.url == OWN
    assert "volunteers" not in record.text
    assert record.id == onrecord.read(page("", "", ""), OWN, NOW).id


def test_a_page_that_only_claims_to_be_a_capture_of_anothers_is_its_own() -> None:
    record = onrecord.read(page(), "https://elsewhere.example/a", NOW)
    assert record.url == "https://elsewhere.example/a"
    assert record.outlet is None or record.outlet.domain == "elsewhere.example"
    assert "archived" not in [warning.code for warning in record.warnings]


@pytest.mark.parametrize(
    "url",
    [
        f"https://arquivo.example/wayback/{STAMP}/{OWN}", f"https://webarchive.example/ukgwa/{STAMP}mp_/{OWN}",
        f"https://archive-it.example/1234/{STAMP}/{OWN}",
    ],
)  # fmt: skip
def test_other_archives_write_a_captures_address_alike(url: str) -> None:
    found = capture_of("<p>nothing</p>", url)
    assert found is not None
    assert (found.address, found.stamp) == (OWN, STAMP)


@pytest.mark.parametrize(
    "url",
    [
        None, OWN, "https://baypress.example/login?next=/https://baypress.example/a", "https://web.archive.org/about",
        "https://baypress.example/20250117/https://baypress.example/a", "https://web.archive.org/web/",
    ],
)  # fmt: skip
def test_other_addresses_are_no_captures(url: str | None) -> None:
    assert capture_of("<p>nothing</p>", url) is None


@given(st.text(), st.sampled_from([GIVEN, None, OWN]))
def test_what_is_no_capture_stays_as_it_is(html: str, url: str | None) -> None:
    found = capture_of(html, url)
    if found:
        assert released(html, found) == html
