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


def test_captures_and_the_live_page_are_one_article() -> None:
    live = onrecord.read(page("", "", ""), OWN, NOW)
    earlier = onrecord.read(page(), GIVEN, NOW)
    assert live.id == earlier.id
    assert live.version == earlier.version
    assert earlier.url == GIVEN


def test_a_saved_capture_is_cleaned_and_has_no_address() -> None:
    """Anybody can write the archive's script: it tells neither what article a file is nor of when."""
    record = onrecord.read(page(), None, NOW)
    assert record.url is None
    assert record.id not in (onrecord.read(page(), GIVEN, NOW).id, onrecord.read(page(), OWN, NOW).id)
    assert record.canonical_url == OWN
    assert "volunteers" not in record.text
    assert [warning.code for warning in record.warnings] == ["archived"]
    assert record.outlet is not None
    assert record.outlet.evidence.from_ != "url"  # a file can say what it likes


@pytest.mark.parametrize(
    ("digits", "moment"),
    [
        (STAMP, datetime(2025, 1, 17, 16, 15, tzinfo=UTC)), ("20250117", None), ("2025", None), ("20", None),
        ("20251340000000", None),
    ],
)  # fmt: skip
def test_the_moment_stands_in_its_address_as_a_whole(digits: str, moment: datetime | None) -> None:
    found = capture_of("", f"https://web.archive.org/web/{digits}/{OWN}")
    assert found is not None
    assert found.moment == moment


def test_the_moment_is_told_by_the_address_alone() -> None:
    for url in (OWN, f"https://web.archive.org/web/{OWN}", f"https://web.archive.org/web/2024/{OWN}", None):
        found = capture_of(page(), url)
        assert found is not None
        assert (found.stamp, found.moment) == (STAMP, None)
        assert found.proven == bool(url and "archive.org" in url)


def test_what_is_captured_is_told_by_the_archives_address_before_its_script() -> None:
    found = capture_of(page(), f"{THROUGH}https://baypress.example/another/page")
    assert found is not None
    assert found.address == "https://baypress.example/another/page"


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


def test_no_page_is_anothers_for_its_address_or_its_script() -> None:
    """Each of these would have given a stranger's page, and its licence, to the Bay Press."""
    stranger = "https://stranger.example/a"
    forms = [
        (page(""), f"https://stranger.example/web/{STAMP}/{OWN}"),
        (page(), f"https://web.archive.org/web/{STAMP}/{stranger}"),
        (page().replace("<script>", "<pre>").replace("</script>", "</pre>"), stranger),
        (page(), "https://baypress.example/another/page"),
    ]
    for html, url in forms:
        record = onrecord.read(html, url, NOW)
        ours = record.outlet is not None and record.outlet.domain == "baypress.example"
        assert not ours or url.startswith("https://baypress.example/"), url
        assert record.url == url


@pytest.mark.parametrize(
    "url",
    [
        f"https://arquivo.pt/wayback/{STAMP}/{OWN}", f"https://wayback.archive-it.org/1234/{STAMP}/{OWN}",
        f"https://webarchive.nationalarchives.gov.uk/ukgwa/{STAMP}mp_/{OWN}",
        f"https://webarchive.nationalarchives.gov.uk/{STAMP}/{OWN}", f"https://webarchive.parliament.uk/{STAMP}/{OWN}",
        f"https://www.webarchive.org.uk/wayback/en/archive/{STAMP}/{OWN}", f"https://vefsafn.is/is/{STAMP}/{OWN}",
        f"https://www.webarchive.org.uk/wayback/archive/{STAMP}/{OWN}", f"https://swap.stanford.edu/{STAMP}/{OWN}",
        f"https://webarchive.loc.gov/all/{STAMP}/{OWN}", f"https://wayback.vefsafn.is/wayback/{STAMP}/{OWN}",
        f"https://arquivo.pt/noFrame/replay/{STAMP}id_/{OWN}", f"https://haw.nsk.hr/wayback/{STAMP}/{OWN}",
        f"https://wayback.archive-it.org/all/{STAMP}/{OWN}", f"https://wayback.archive-it.org/org-652/{STAMP}/{OWN}",
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
        f"https://web.archive.org/web/*/{OWN}", f"https://arquivo.pt@stranger.example/wayback/{STAMP}/{OWN}",
        f"https://stranger.example/web/{STAMP}/{OWN}", f"https://notarquivo.pt/wayback/{STAMP}/{OWN}",
        f"https://archive.org/details/item/{STAMP}/{OWN}", f"https://blog.archive.org/{STAMP}/{OWN}",
        f"https://ia801.us.archive.org/12/items/{STAMP}/{OWN}", f"https://archive.org/download/item/{STAMP}/{OWN}",
        f"https://www.parliament.uk/{STAMP}/{OWN}", f"https://committees.parliament.uk/web/{STAMP}/{OWN}",
        f"https://www.loc.gov/all/{STAMP}/{OWN}", f"https://www.nationalarchives.gov.uk/ukgwa/{STAMP}/{OWN}",
        f"https://arquivo.pt/upload/{STAMP}/{OWN}", f"https://archive-it.org/all/{STAMP}/{OWN}",
    ],
)  # fmt: skip
def test_other_addresses_are_no_captures(url: str | None) -> None:
    assert capture_of("<p>nothing</p>", url) is None


@given(st.text(max_size=30), st.text(max_size=30), st.booleans())
def test_only_what_the_archive_wrote_is_taken_away(before: str, after: str, escaped: bool) -> None:
    found = capture_of("", GIVEN)
    assert found is not None
    through = THROUGH.replace("/", "\\/") if escaped else THROUGH
    assert released(f"{before} {BAR} {after}", found) == f"{before}  {after}"
    assert released(f"{before} {through}{OWN} {after}", found) == f"{before} {OWN} {after}"
    other = THROUGH.replace(STAMP, "20110101000000")
    assert released(f"{before} {other}{OWN} {after}", found) == f"{before} {other}{OWN} {after}"


ALONE = '<meta property="og:site_name" content="archive.ph"><meta property="og:url" content="https://archive.ph/AbCdE">'


@pytest.mark.parametrize(
    "url", ["https://archive.ph/AbCdE", "https://archive.today/AbCdE", "https://perma.cc/AB1C-2DEF"]
)
def test_an_archive_whose_pages_tell_no_address_is_no_outlet(url: str) -> None:
    record = onrecord.read(page(ALONE, "", ""), url, NOW)
    assert record.url == url
    assert record.outlet is None or record.outlet.domain not in ("archive.ph", "archive.today", "perma.cc")
    assert record.outlet is None or "archive" not in (record.outlet.name or "").casefold()
    assert [warning.code for warning in record.warnings] == ["archived"]
    assert record.id != onrecord.read(page(ALONE, "", ""), url + "x", NOW).id


@pytest.mark.parametrize("moment", ["20250117161500", "2025.01.17-161500"])
def test_a_long_address_of_archive_today_tells_page_and_moment(moment: str) -> None:
    url = f"https://archive.ph/{moment}/{OWN}"
    through = "https://archive.ph/o/AbCdE/"
    record = onrecord.read(page(ALONE, "", through), url, NOW)
    assert record.outlet is not None
    assert record.outlet.domain == "baypress.example"
    assert record.id == onrecord.read(page(), GIVEN, NOW).id
    assert record.rights is not None
    assert record.rights.may.republish.answer == "yes"
    found = capture_of("", url)
    assert found is not None
    assert found.stamp == STAMP


@pytest.mark.parametrize(
    "url",
    [
        "https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/2026/quay",
        "https://harbourpost-example.cdn.ampproject.org/v/s/harbourpost.example/2026/quay?amp_js_v=0.1",
        "https://www.google.com/amp/s/harbourpost.example/2026/quay",
        "https://www.google.co.uk/amp/harbourpost.example/2026/quay",
        "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://harbourpost.example/2026/quay+a&hl=en",
        "https://webcache.googleusercontent.com/search?hl=en&q=cache%3Aharbourpost.example%2F2026%2Fquay",
    ],
)
def test_a_cache_is_no_outlet(url: str) -> None:
    found = capture_of("", url)
    assert found
    assert found.address
    assert found.address.partition("?")[0].partition("://")[2] == "harbourpost.example/2026/quay"
    record = onrecord.read("<h1>Quell closes its quay</h1><p>The council voted.</p>", url)
    assert record.url == url
    assert record.outlet
    assert record.outlet.domain == "harbourpost.example"


def test_pages_that_google_or_others_call_amp_are_their_own() -> None:
    own = "https://harbourpost.example/amp/s/a.b"
    for url in ("https://amp.harbourpost.example/quay", "https://www.google.com/amp/", own):
        assert capture_of("", url) is None


def test_the_line_that_a_cache_puts_above_a_page_is_none_of_its_body() -> None:
    told = "This is Google's cache of https://harbourpost.example/quay. It is a snapshot of the page as it appeared. "
    lines = [
        f"<p>The council of Quell voted on Tuesday to close its quay {n} to lorries from June.</p>" for n in "1234"
    ]
    record = onrecord.read(f"<div>{told}</div><h1>Quell closes its quay</h1>{''.join(lines)}")
    assert "Google" not in record.text
    assert any(told.strip() == aside.text for aside in record.set_aside)
