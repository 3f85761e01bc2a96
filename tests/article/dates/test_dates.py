"""When a copy was published and updated: printed dates in many languages, machine-readable ones, their order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.article.pages import BODY, SEEN, URL, article, html, json_ld, meta, page

from onrecord.article.dates.dates import dates_on
from onrecord.article.dates.moments import printed_when, when
from onrecord.article.dates.printed_dates import printed_dates, without_dates
from onrecord.article.dates.zones import offset_of
from onrecord.beside import Beside, FeedItem


def printed(text: str, language: str | None = "en") -> str | None:
    found = printed_when(text, SEEN, language)
    return found.value if found else None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Published 3 May 2026", "2026-05-03"),
        ("en", "3rd of May, 2026", "2026-05-03"),
        ("en", "May 3, 2026 at 4:05 p.m.", "2026-05-03T16:05"),
        ("en", "Sunday, May 3 2026 12:05 AM", "2026-05-03T00:05"),
        ("en", "Sept. 3, 2026 12:05 pm", "2026-09-03T12:05"),
        ("de", "Sonntag, 3. Mai 2026, 16.05 Uhr", "2026-05-03T16:05"),
        ("de", "Stand: 03.05.2026 - 16:05 Uhr", "2026-05-03T16:05"),
        ("de", "3. März 2026", "2026-03-03"),
        ("fr", "Publié le 1er mai 2026 à 16h05", "2026-05-01T16:05"),
        ("fr", "3 août 2026", "2026-08-03"),
        ("es", "3 de mayo de 2026, 16:05", "2026-05-03T16:05"),
        ("pt", "3 de março de 2026", "2026-03-03"),
        ("it", "3 maggio 2026 ore 16:05", "2026-05-03T16:05"),
        ("nl", "3 mei 2026 16:05", "2026-05-03T16:05"),
        ("nl", "3 mrt 2026", "2026-03-03"),
        ("nl", "3 mrt. 2026, 16:05", "2026-03-03T16:05"),
        ("en", "May 3, 202616:05", "2026-05-03"),
        ("en", "Published On 3 May 20263 May 2026", "2026-05-03"),
        ("en", "May 3, 2026May 3, 2026", "2026-05-03"),
        ("es", "Quell-03/05/2026 16:05", "2026-05-03T16:05"),
        ("sv", "3 maj 2026 kl. 16.05", "2026-05-03T16:05"),
        ("da", "3. maj 2026 kl. 16:05", "2026-05-03T16:05"),
        ("no", "3. desember 2026", "2026-12-03"),
        ("pl", "3 maja 2026", "2026-05-03"),
        ("fi", "3. toukokuuta 2026", "2026-05-03"),
        ("tr", "3 Mayıs 2026", "2026-05-03"),
        ("ru", "3 мая 2026 г., 16:05", "2026-05-03T16:05"),
        ("cs", "3. května 2026", "2026-05-03"),
        ("ja", "2026年5月3日", "2026-05-03"),
        ("ko", "2026년 5월 3일 16:05", "2026-05-03T16:05"),
        ("ar", "3 مايو 2026", "2026-05-03"),
        ("ar", "٣ مايو ٢٠٢٦", "2026-05-03"),
        ("ar", "3 كانون الثاني 2026", "2026-01-03"),
        ("he", "3 במאי 2026", "2026-05-03"),
        ("ja", "2026年5月3日 16時05分", "2026-05-03T16:05"),
        ("zh", "2026年05月03日16:05", "2026-05-03T16:05"),
        ("uk", "3 травня 2026", "2026-05-03"),
        ("bg", "3 май 2026 г. 16:05", "2026-05-03T16:05"),
        ("hu", "2026. május 3. 16:05", "2026-05-03T16:05"),
        ("el", "3 Μαΐου 2026", "2026-05-03"),
        ("hr", "3. svibnja 2026.", "2026-05-03"),
        ("hr", "3. listopada 2026.", "2026-10-03"),
        ("pl", "3 listopada 2026", "2026-11-03"),
        ("sk", "3. mája 2026", "2026-05-03"),
        ("sl", "3. marec 2026", "2026-03-03"),
        ("sr", "3. маја 2026.", "2026-05-03"),
        ("et", "3. mai 2026", "2026-05-03"),
        ("lv", "2026. gada 3. maijā", "2026-05-03"),
        ("lt", "2026 m. gegužės 3 d. 16:05", "2026-05-03T16:05"),
        ("sq", "3 maj 2026", "2026-05-03"),
        ("bn", "৩ মে ২০২৬", "2026-05-03"),
        ("ur", "3 مئی 2026", "2026-05-03"),
        ("th", "3 พฤษภาคม 2569", "2026-05-03"),
        ("th", "๓ พ.ค. ๒๕๖๙", "2026-05-03"),
        ("vi", "Chủ nhật, 3 tháng 5, 2026", "2026-05-03"),
        ("vi", "ngày 03 tháng 05 năm 2026", "2026-05-03"),
        ("vi", "03/05/2026 16:05", "2026-05-03T16:05"),
        ("ko", "2026. 5. 3. 오후 4:05", "2026-05-03T16:05"),
        ("zh", "發佈時間：2026/05/03 下午 4:05", "2026-05-03T16:05"),
        ("ja", "２０２６年５月３日 午後4時05分", "2026-05-03T16:05"),
        ("zh", "海港2026-05-03 16:05", "2026-05-03T16:05"),
        ("ar", "3 أيار/مايو 2026، آخر تحديث 14:00", "2026-05-03"),
        ("ko", "입력 2026-05-03 03:00:00 수정 2026-05-04 04:00:00", "2026-05-03T03:00:00"),
        ("en", "Published 12:02 am, Sunday, May 3, 2026", "2026-05-03T00:02"),
        ("pt", "3 mai 26 | 5h27", "2026-05-03T05:27"),
        ("de", "03.05.26, 16:05", "2026-05-03T16:05"),
        ("de", "von Ida Moor, 3.5.26", "2026-05-03"),
        ("en-US", "05.03.26", "2026-05-03"),
        ("en-US", "5/03/26 8:00am", "2026-05-03T08:00"),
        ("en", "05.17.26", "2026-05-17"),
        ("en", "3 May '98", "1998-05-03"),
        ("ro", "3 mai 2026, 16:05", "2026-05-03T16:05"),
        ("id", "Minggu, 3 Mei 2026 16:05 WIB", "2026-05-03T16:05+07:00"),
        ("hi", "3 मई 2026, 16:05", "2026-05-03T16:05"),
        ("lt", "2026 gegužės 3", "2026-05-03"),
        ("ca", "3 de maig de 2026", "2026-05-03"),
        ("en", "16:05, 3 May 2026", "2026-05-03T16:05"),
    ],
)
def test_printed_dates(language: str, text: str, value: str) -> None:
    assert printed(text, language) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "03/04/2025", None),
        (None, "03/04/2025", None),
        ("en-GB", "03/04/2025", None),  # taken for British only by those who write so
        ("en-US", "03/04/2025", "2025-03-04"),
        ("fr", "03/04/2025", "2025-04-03"),
        ("es", "03/04/2025", "2025-04-03"),
        ("en", "04/04/2025", "2025-04-04"),
        ("en", "13/04/2025", "2025-04-13"),
        ("en", "04/13/2025", "2025-04-13"),
        ("en-US", "13/04/2025", "2025-04-13"),
        ("en", "2025-04-03", "2025-04-03"),
        ("en", "2025/04/03", "2025-04-03"),
        ("de", "03.04.2025", "2025-04-03"),
    ],
)
def test_dates_that_can_be_read_two_ways(language: str | None, text: str, value: str | None) -> None:
    assert printed(text, language) == value


@pytest.mark.parametrize(
    "text",
    ["31 February 2026", "3 May 1066", "3 May 2199", "3 May", "May 2026", "call 03-04-2025-77", "13/13/2025",
     "May 3, 20266", "3 May 20266", "3.5.20266", "3/13/20266", "3 พฤษภาคม 25699",
     "0 May 2026", "the 2026 May Day", "May 32, 2026", "mayor 3, 2026", "1 2026", ""],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert printed(text) is None


def test_a_press_release_has_its_date() -> None:
    assert printed("Press release 12 March 2026") is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ida Moor 5/13/26 11:04am", "2026-05-13T11:04"),
        ("By IDA MOOR 5/ 3/26 09:19 PM ET", "2026-05-03T21:19"),
        ("First Posted: 05-03-26 05:18 PM", "2026-05-03T17:18"),
        ("12 Mac 2026", "2026-03-12"),
    ],
)
def test_two_figures_of_a_year_before_a_clock_of_twelve_hours(text: str, value: str) -> None:
    assert printed(text, "de") == value


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Giriş Tarihi: 03.05.2026", ""),
        ("Autor: Ida Moor Publikováno: 3. 5. 2026", "Autor: Ida Moor"),
        ("Ida Moor Datum vydání: 3.5.2026", "Ida Moor"),
        ("Ida Moor | Publikováno: 3.5.2026", "Ida Moor"),
        ("Posted By: Ida Moor on: May 3, 2026In: Harbour", "Posted By: Ida Moor"),
    ],
)
def test_the_label_of_a_date_goes_with_it(line: str, rest: str) -> None:
    assert without_dates(line) == rest


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("CARROW, May 3, 2026 /Tern/ -- ", "2026-05-03"),
        ("PELL, Quell, 3 May 2026 – ", "2026-05-03"),
        ("The board met on May 3, 2026 – ", None),
        ("In Carrow, on 3 May 2026 rain fell. ", None),
    ],
)
def test_the_day_of_a_dateline(start: str, day: str | None) -> None:
    found = article(html("", "", BODY.replace("<p>", f"<p>{start}", 1)), "https://baypress.example/1").published
    assert (found.day.isoformat() if found else None) == day


def test_an_update_told_behind_the_date_is_another() -> None:
    found = article(html("", '<p class="date__updated">12/03/2026 09h15 Atualizado há 2 horas</p>').replace(
        "<html>", "<html lang=pt>"
    ))  # fmt: skip
    assert found.published is not None
    assert found.published.value == "2026-03-12T09:15"


def test_no_clock_was_set_to_the_first_day() -> None:
    assert when("1970-01-01T00:00:00Z", SEEN) is None
    assert when("1969-12-31T24:00:00Z", SEEN) is None


@pytest.mark.parametrize("text", ["version 1.2.2026", "1.2.3.2026"])
def test_numbers_that_are_no_date(text: str) -> None:
    assert printed(text) is None


@pytest.mark.parametrize(
    ("text", "value", "precision", "instant"),
    [
        ("2026-05-03", "2026-05-03", "day", None),
        ("20260503", "2026-05-03", "day", None),
        ("2026-5-3", "2026-05-03", "day", None),
        ("2026-05-03T16:05", "2026-05-03T16:05", "minute", None),
        ("2026-05-03T16:05:06Z", "2026-05-03T16:05:06Z", "second", "2026-05-03T16:05:06+00:00"),
        ("2026-05-03T16:05:06.123456+02:00", "2026-05-03T16:05:06+02:00", "second", "2026-05-03T14:05:06+00:00"),
        ("2026-05-03 16:05:06 +0200", "2026-05-03T16:05:06+02:00", "second", "2026-05-03T14:05:06+00:00"),
        ("2026-05-03T23:05-0430", "2026-05-03T23:05-04:30", "minute", "2026-05-04T03:35:00+00:00"),
        ("2026-05-03T01:05+14", "2026-05-03T01:05+14:00", "minute", "2026-05-02T11:05:00+00:00"),
        ("20260503T160506Z", "2026-05-03T16:05:06Z", "second", "2026-05-03T16:05:06+00:00"),
        ("2026-05-03T16:05:06 UTC", "2026-05-03T16:05:06Z", "second", "2026-05-03T16:05:06+00:00"),
        ("Sun, 03 May 2026 16:05:00 +0200", "2026-05-03T16:05:00+02:00", "second", "2026-05-03T14:05:00+00:00"),
        ("Sun, 03 May 2026 16:05:00 GMT", "2026-05-03T16:05:00+00:00", "second", "2026-05-03T16:05:00+00:00"),
        ("2026-05-03T16:05:06+02:00[Europe/Vest]", "2026-05-03T16:05:06+02:00", "second", "2026-05-03T14:05:06+00:00"),
        ("2026-05-03T16:05:06 EST", "2026-05-03T16:05:06-05:00", "second", "2026-05-03T21:05:06+00:00"),
        ("2026-05-03T16:05:06 IST", "2026-05-03T16:05:06", "second", None),  # of India, Ireland or Israel
        ("Sun May 03 16:05:06 CEST 2026", "2026-05-03T16:05:06+02:00", "second", "2026-05-03T14:05:06+00:00"),
        ("3 May 2026 4:05 PM AEST", "2026-05-03T16:05+10:00", "minute", "2026-05-03T06:05:00+00:00"),
        ("3. Mai 2026, 16:05 Uhr (MESZ)", "2026-05-03T16:05", "minute", None),  # not right behind the clock
        ("3 May 2026 16:05 GMT+2", "2026-05-03T16:05+02:00", "minute", "2026-05-03T14:05:00+00:00"),
        ("May 3, 2026 16:05:06", "2026-05-03T16:05:06", "second", None),
        ("2026-05-03T24:00:00Z", "2026-05-04T00:00:00Z", "second", "2026-05-04T00:00:00+00:00"),
        ("2026-05-03T16:05:60Z", "2026-05-03T16:06:00Z", "second", "2026-05-03T16:06:00+00:00"),
        ("1777824300", "2026-05-03T16:05:00Z", "second", "2026-05-03T16:05:00+00:00"),
        ("1777824300123", "2026-05-03T16:05:00Z", "second", "2026-05-03T16:05:00+00:00"),
    ],
)  # fmt: skip
def test_machine_readable_dates(text: str, value: str, precision: str, instant: str | None) -> None:
    found = when(text, SEEN)
    assert found is not None
    assert (found.value, found.precision) == (value, precision)
    assert (found.instant.isoformat() if found.instant else None) == instant
    assert found.day.isoformat() == value[:10]


@pytest.mark.parametrize(
    "text",
    ["", "T", "soon", "0001-01-01T00:00:00Z", "1849-12-31",
     "1970-01-01T00:00:00Z", "2101-01-01", "2026-13-01", "2026-02-30", "0000-00-00",
     "9999-12-31T23:59:59-12:00", "2026-05-03T25:00", "Sun, 99 May 2026 16:05:00 GMT"],
)  # fmt: skip
def test_absurd_dates_are_none(text: str) -> None:
    assert when(text, SEEN) is None


@given(
    st.text(max_size=40) | st.from_regex(r"\d{4}-\d\d?-\d\d?[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?", fullmatch=True)
)
def test_any_text(text: str) -> None:
    found = when(text, SEEN)
    if found:
        assert date(1850, 1, 1) <= found.day <= date(2100, 12, 31)
        assert found.value.startswith(found.day.isoformat())
        assert found.instant is None or abs((found.instant.date() - found.day).days) <= 1


@given(st.datetimes(datetime(1900, 1, 1), datetime(2099, 12, 30), timezones=st.timezones()))
def test_iso_comes_back(moment: datetime) -> None:
    assume(moment.date() != date(1970, 1, 1))  # the first day of many clocks is refused
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        return
    found = when(moment.isoformat(timespec="seconds"), SEEN)
    assert found is not None
    assert found.instant == moment.replace(microsecond=0).astimezone(UTC)
    assert found.day == moment.date()


# ---------------------------------------------------------------- on a page


def dates(source: str, beside: Beside | None = None, url: str | None = URL) -> tuple[str | None, str | None]:
    found = article(source, url, beside)
    return (found.published.value if found.published else None, found.updated.value if found.updated else None)


def test_the_places_of_a_date_in_their_order() -> None:
    node = json_ld(
        datePublished="2026-05-03T08:00:00Z", dateModified="2026-05-03T10:00:00Z", headline="Rain falls again"
    )
    tag = meta("article:published_time", "2026-05-02T08:00:00Z")
    line = "<p class=date>1 May 2026</p>"
    feed = Beside(feed=FeedItem(published="2026-04-30T08:00:00Z"))
    assert dates(html(node + tag, line), feed)[0] == "2026-05-03T08:00:00Z"
    assert dates(html(tag, line), feed)[0] == "2026-05-02T08:00:00Z"
    assert dates(html("", line))[0] == "2026-05-01"
    assert dates(html("", ""), feed)[0] == "2026-04-30T08:00:00Z"
    assert dates(html(node))[1] == "2026-05-03T10:00:00Z"


def test_no_date_is_none() -> None:
    assert dates(html()) == (None, None)
    assert dates(html(json_ld(datePublished="soon"), "<p>3 May</p>")) == (None, None)


def test_the_address_is_the_last_resort() -> None:
    found = article(html(), "https://www.baypress.example/2026/05/03/rain")
    assert found.published is not None
    assert found.published.value == "2026-05-03"
    assert found.published.evidence.from_ == "url"
    assert dates(html(), None, "https://www.baypress.example/2026/13/03/rain")[0] is None
    assert dates(html(), None, "https://www.baypress.example/20260503123/rain")[0] is None
    assert dates(html(), None, "https://www.baypress.example/news/A2026050316450001?from=top")[0] == "2026-05-03"
    assert dates(html(), None, "https://www.baypress.example/news/A2026990316450001")[0] is None


def test_an_update_before_its_publication_is_none() -> None:
    node = json_ld(datePublished="2026-05-03T08:00:00Z", dateModified="2026-05-01T10:00:00Z")
    assert dates(html(node)) == ("2026-05-03T08:00:00Z", None)


def test_an_update_earlier_the_same_day_is_none() -> None:
    node = json_ld(datePublished="2026-05-03T08:00:00Z", dateModified="2026-05-03T07:00:00Z")
    assert dates(html(node)) == ("2026-05-03T08:00:00Z", None)


def test_the_printed_time_makes_a_day_finer() -> None:
    node = json_ld(datePublished="2026-05-03")
    assert dates(html(node, "<p class=date>3 May 2026, 16:05</p>"))[0] == "2026-05-03T16:05"
    assert dates(html(node, "<p class=date>4 May 2026, 16:05</p>"))[0] == "2026-05-03"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "05.03.26"), ("en", "3 May 26 boats sailed"), ("en", "3 May 14:30"), ("fr", "3 mai 14 heures"),
        ("de", "Version 1.2.26 ist da"), ("de", "1.2.60"), ("de", "192.168.2.26"), ("en", "3 Mai-Tai 26"),
    ],
)  # fmt: skip
def test_what_is_no_short_date(language: str, text: str) -> None:
    assert printed(text, language) is None


def test_what_is_printed_goes_before_what_the_markup_calls_it() -> None:
    found = article(html(before="<p class=updated>Published May 3, 2026</p>"))
    assert found.published is not None
    assert found.published.value == "2026-05-03"
    assert found.updated is None
    called = article(html(before="<p class=date-modified>May 3, 2026</p>"))
    assert called.published is None
    assert called.updated is not None
    assert called.updated.value == "2026-05-03"


def test_a_long_note_in_brackets_on_a_change_makes_no_prose_of_a_date() -> None:
    note = (
        "(This post was last modified: May 5, 2026, 03:27 AM by Ada of the council of Quell. Edited 1 time in total.)"
    )
    assert dates(html(before=f"<p>May 3, 2026 {note}</p>")) == ("2026-05-03", "2026-05-05T03:27")


def test_the_only_date_that_hatom_calls_updated_is_the_publications() -> None:
    assert dates(html(before="<p class=updated>May 3, 2026</p>")) == ("2026-05-03", None)
    assert dates(html(before="<p class=updated>Last updated: May 3, 2026</p>")) == (None, "2026-05-03")
    first = f"<p class=updated>May 3, 2026</p><h1>Rain falls again</h1><article>{BODY}</article><p>Last updated</p>"
    assert dates(first)[0] == "2026-05-03", "nothing stands before the first block"
    assert dates(html(before="<p>Updated</p><p class=updated>May 3, 2026</p>")) == (None, "2026-05-03")
    told = '<meta property="article:published_time" content="2026-05-01">'
    assert dates(html(told, "<p class=updated>May 3, 2026</p>")) == ("2026-05-01", "2026-05-03")


def test_days_under_links_to_other_stories_are_theirs() -> None:
    others = (
        "<p>Related News</p><ul><li><p><a href=/1>Ferry stays in harbour for a week</a></p><p>Tue, May 5 2026</p></li>"
        "<li><p><a href=/2>Council weighs the new harbour wall</a></p><p>Mon, May 4 2026</p></li></ul>"
    )
    assert dates(html(before=others + "<p>CARROW | Fri May 8, 2026 2:34am EDT</p>"))[0] == "2026-05-08T02:34-04:00"
    assert dates(html(before=others))[0] == "2026-05-05"


def test_a_day_in_a_tag_and_in_print_goes_before_structured_data() -> None:
    told = json_ld(datePublished="2025-05-14T02:30:00Z") + meta("article:published_time", "2026-04-21 04:06:00")
    assert dates(html(told, "<p>2026/04/21</p>"))[0] == "2026-04-21T04:06:00"
    assert dates(html(told))[0] == "2025-05-14T02:30:00Z"


def test_a_day_before_the_first_words() -> None:
    for day in ("May 3, 2026 -- ", "3 May 2026 – "):
        source = html().replace(
            "<article>", f"<article><p>{day}The ferry lay in the harbour for a week, people said.</p>", 1
        )
        assert dates(source)[0] == "2026-05-03"


def test_a_property_of_several_days_is_of_cards_beside_the_article() -> None:
    cards = "".join(f'<meta itemprop=datePublished content="2026-05-{day}T09:03:23Z">' for day in ("09", "08"))
    told = '<meta name="dc.date" content="2026-05-03">'
    assert dates(html(cards + told))[0] == "2026-05-03"
    assert dates(html(cards, "<p>Published May 3, 2026</p>"))[0] == "2026-05-03"
    assert dates(html(cards, "<p>Published May 9, 2026</p>"))[0] == "2026-05-09T09:03:23Z"
    same = ("2026-05-09T01:00Z", "2026-05-08T21:00-04:00")
    twice = "".join(f"<meta itemprop=datePublished content={one}>" for one in same)
    assert dates(html(twice))[0] == "2026-05-09T01:00Z"


def test_a_finer_date_of_the_same_day_in_a_later_line() -> None:
    found = article(html(before="<p>Published: May 3, 2026</p><p>2026-05-03T16:05:00Z</p>"))
    assert found.published is not None
    assert found.published.value == "2026-05-03T16:05:00Z"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Autor: ida | Artikel veröffentlicht am 3.5.2026", "2026-05-03"),
        ("Gespeichert von ida am 3. Mai 2026 - 18:55", "2026-05-03T18:55"),
        ("Dieser Artikel wurde am 3. Mai 2026 um 18:55 von ida geschrieben und steht unter Hafen.", "2026-05-03T18:55"),
        ("This entry was posted on May 3, 2026 and is filed under Harbours.", "2026-05-03"),
    ],
)
def test_a_line_behind_the_article_that_says_so(line: str, value: str) -> None:
    found = article(html(after=f"<p>{line}</p>"), None)
    assert found.published is not None
    assert found.published.value == value
    for other in ("Boats at sea, a video Posted: May 3, 2026", "Publication | 3 May 2026 at 1:00"):
        assert article(html(after=f"<p>{other}</p>"), None).published is None


def test_printed_and_updated() -> None:
    found = dates(html("", "<p class=date>Published 3 May 2026 08:00</p><p class=date>Updated 4 May 2026 09:30</p>"))
    assert found == ("2026-05-03T08:00", "2026-05-04T09:30")
    assert dates(html("", "<p>Aktualisiert am 4. Mai 2026</p>"))[1] == "2026-05-04"


def test_a_time_element() -> None:
    found = article(html("", "<time datetime=2026-05-03T16:05:00+02:00>this afternoon</time>"))
    assert found.published is not None
    assert found.published.value == "2026-05-03T16:05:00+02:00"
    assert found.published.evidence.from_ == "html"


def test_dates_of_other_stories_are_not_this_ones() -> None:
    story = "<p><a href=/x>Boats go out</a></p><time datetime=2020-01-01>1 January 2020</time>"
    assert dates(html("", "", after=f"<aside><h3>Most read</h3>{story}</aside>")) == (None, None)


def test_the_pages_language_says_how_to_read_a_date() -> None:
    source = html("", "<p class=date>03/04/2025</p>")
    assert dates(source.replace("<html>", "<html lang=en-US>"))[0] == "2025-03-04"
    assert dates(source.replace("<html>", "<html lang=en>"))[0] is None


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("3 May 2026Updated on: 5 May 2026", "2026-05-03", "2026-05-05"),
        ("Published on May 3, 2026 Updated on May 5, 2026", "2026-05-03", "2026-05-05"),
        ("Updated 5 May 2026, first published 3 May 2026", "2026-05-03", "2026-05-05"),
        ("03.05.2026 - Güncelleme : 05.05.2026", "2026-05-03", "2026-05-05"),
        ("입력 2026.05.03 16:05 | 수정 2026.05.05 09:10", "2026-05-03T16:05", "2026-05-05T09:10"),
        ("2026年5月5日 16時05分 更新", None, "2026-05-05T16:05"),
        ("By Ida Moor, our correspondent in Carrow, and Ola Brask in Harrold. Last updated on 5 May 2026", None,
         "2026-05-05"),
    ],
)  # fmt: skip
def test_an_update_printed_beside_the_publication(line: str, published: str | None, updated: str | None) -> None:
    assert dates(html("", f"<p>{line}</p>")) == (published, updated)


@pytest.mark.parametrize(
    ("language", "line", "published", "updated"),
    [
        ("en", "Published 3 May 2026, 9:15; updated 11:42", "2026-05-03T09:15", "2026-05-03T11:42"),
        ("en", "3 May 2026 9.15am GMT. Last update 11.42am", "2026-05-03T09:15Z", "2026-05-03T11:42Z"),
        ("fr", "Publié le 3 mai 2026 à 09h15, modifié à 11h42", "2026-05-03T09:15", "2026-05-03T11:42"),
        ("de", "3. Mai 2026, 9:15 Uhr | Aktualisiert um 11:42 Uhr", "2026-05-03T09:15", "2026-05-03T11:42"),
        ("nl", "BPA • 3 mei 2026, 07:12 • Aangepast op 3 mei 2026, 09:30", "2026-05-03T07:12", "2026-05-03T09:30"),
        ("es", "03/05/2026 09:15 Última actualización a las 11:42h", "2026-05-03T09:15", "2026-05-03T11:42"),
        ("pl", "3 maja 2026, 08:30. Aktualizacja: 3 maja 2026, 09:12", "2026-05-03T08:30", "2026-05-03T09:12"),
        ("en", "3 May 2026. Updated 11:42", "2026-05-03", "2026-05-03T11:42"),
        # a clock before the publication's is another day's, and nothing says that one alone is a change's
        ("en", "Published 3 May 2026, 23:50; updated 00:10", "2026-05-03T23:50", None),
        ("en", "Published 3 May 2026, 9:15; on air 11:42", "2026-05-03T09:15", None),
    ],
)
def test_the_clock_of_an_update_is_of_the_day_before_it(
    language: str, line: str, published: str | None, updated: str | None
) -> None:
    found = html("", f"<p>{line}</p>").replace("<html", f'<html lang="{language}"', 1)
    assert dates(found) == (published, updated)


def test_an_update_that_the_markup_alone_tells() -> None:
    assert dates(html("", "<p class=field--name-changed>5 May 2026</p>")) == (None, "2026-05-05")


def test_the_day_of_today_above_the_headline_is_not_the_articles() -> None:
    today = "<p>Sunday, 10 May 2026</p>"
    source = (
        f"<title>Rain falls again</title>{today}<h1>Rain falls again</h1><p>3 May 2026</p><article>{BODY}</article>"
    )
    assert dates(source)[0] == "2026-05-03"


def test_a_date_in_prose_or_a_caption_is_not_the_articles() -> None:
    prose = (
        f"<p>The ferry first sailed on 3 May 2016, and it has not missed a crossing {'since that very day ' * 5}.</p>"
    )
    picture = "<figure><figcaption>The harbour on 3 May 2016</figcaption></figure>"
    assert dates(html("", prose + picture)) == (None, None)


def test_a_line_behind_the_article_that_says_when_it_was_published() -> None:
    source = html("", "", after="<p>Posted on 3 May 2026</p>")
    assert dates(source)[0] == "2026-05-03"
    assert dates(source + "<p>Posted on 4 May 2026</p>")[0] is None


def test_nothing_is_published_after_it_was_sent() -> None:
    node = json_ld(datePublished="2026-05-03T08:00:00Z", headline="Rain falls again")
    sent = Beside(headers=(("Date", "Fri, 01 May 2026 08:00:00 GMT"),))
    later = Beside(headers=(("Date", "Sun, 03 May 2026 08:00:00 GMT"),))
    assert dates(html(node), sent)[0] is None
    assert dates(html(node), later)[0] == "2026-05-03T08:00:00Z"


@given(st.text(max_size=60), st.sampled_from([None, "en", "de", "ar", "ja"]))
def test_printed_dates_lie_in_their_text_in_order(text: str, language: str | None) -> None:
    for source in (text, f"{text} 3 May 2026, 16:05 CET {text}"):
        found = printed_dates(source, language)
        assert all(0 <= one.start < one.end <= len(source) for one in found)
        assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text("+-:0123456789zutcgmest \u0661", max_size=9))
def test_an_offset_is_one_that_datetime_reads(zone: str) -> None:
    if offset := offset_of(zone):
        assert len(offset) == 6
        assert offset[0] in "+-"
        assert offset[3] == ":"


def test_a_time_of_publication_with_colons_in_its_name_goes_before_a_clock_without_its_half() -> None:
    stated = meta("article:published:time", "2026-05-03T15:48:00+00:00") + meta(
        "article:modified:time", "2026-05-03T16:00:00+00:00"
    )
    found = dates(html(head=stated, before="<p>Bayport, May 3, 2026, 3:48: Uhr</p>"))
    assert found == ("2026-05-03T15:48:00+00:00", "2026-05-03T16:00:00+00:00")


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        (
            "<footer>Author idaPosted on <time datetime=2026-05-03T16:05:00+02:00>3 May</time>In News</footer>",
            "2026-05-03",
        ),
        ("<footer class=meta>3. Mai 2026</footer>", "2026-05-03"),
        ("<footer>The tide of 3 May 2026 was higher</footer>", None),
        ("<div>3. Mai 2026</div>", None),
    ],
)
def test_a_date_in_the_foot_of_the_article(foot: str, day: str | None) -> None:
    found = article(html(body=BODY).replace("</article>", f"{foot}</article>"), None).published
    assert (str(found.day) if found else None) == day


def test_a_date_in_a_quoted_post_or_a_sentence_is_not_the_articles() -> None:
    post = "<blockquote class=post><p>— Una (@una) 3 May 2026</p></blockquote>"
    sentence = "<p>We met the clerk in the harbour (3/5/2026), and he said so.</p>"
    first, rest = BODY.split("</p>", 1)
    found = article(html(body=f"{first}</p>{post}{sentence}{rest}"), None)
    assert found.published is None


def test_a_moment_that_a_style_sheet_hides_between_words() -> None:
    line = "<div><span>ida</span><span class=hidden-by-a-sheet>2027-01-07T17:27:31+02:00</span>May 3rd, 2026|News</div>"
    found = article(html(before=line), None).published
    assert found
    assert str(found.day) == "2026-05-03"


def test_the_evening_before_is_the_day_of_a_tag_without_a_clock() -> None:
    printed = "<p>Published: May 2, 2026 8:08 pm</p>"
    found = article(html(meta("sailthru.date", "2026-05-03"), printed), None).published
    assert found
    assert found.value == "2026-05-02T20:08"


def test_a_date_that_a_line_tells_of_is_not_the_articles() -> None:
    line = "<li>The Harbour Act was signed into law on August 14, 1935</li>"
    assert article(html(before=line), None).published is None
    named = article(html(before="<p>On behalf of the lawyers of Quell | May 3, 2026 | News</p>"), None).published
    assert named
    assert str(named.day) == "2026-05-03"


def test_tags_of_portals() -> None:
    found = article(
        html(meta("apub:time", "2026-5-3 21:30:50") + meta("weibo: article:update_at", "2026-05-04 20:36:41"))
    )
    assert found.published
    assert found.updated
    assert (str(found.published.day), str(found.updated.day)) == ("2026-05-03", "2026-05-04")


def test_names_and_a_place_before_a_date_are_a_byline_not_prose() -> None:
    line = "<p class=firma>Ida M. Moor / Tom de Ferris Quell 27 OCT 2012 - 12:14 CET</p>"
    found = article(html(meta("dc.date", "2012-10-27"), line)).published
    assert found is not None
    assert found.value == "2012-10-27T12:14+01:00"


def test_compact_dates_of_metas_without_a_vocabulary() -> None:
    found = article(html(meta("pdate", "20260506073400") + meta("udate", "20260507012100")))
    assert (found.published and found.published.value) == "2026-05-06T07:34:00"
    assert (found.updated and found.updated.value) == "2026-05-07T01:21:00"


def test_a_time_behind_the_text_that_markup_calls_a_date() -> None:
    time = "<div class=info_date><time datetime=2026-05-03T16:05:00+02:00>So, 03.05.2026, 16.05 Uhr</time></div>"
    found = article(html("", "", f"{BODY}<ul><li>Boats<li>Quays</ul>{time}")).published
    assert found is not None
    assert found.value == "2026-05-03T16:05:00+02:00"
    assert article(html("", "", f"{BODY}{time.replace('info_date', 'info')}")).published is None


@pytest.mark.parametrize(("kind", "day"), [("html", date(2025, 11, 1)), ("text", date(2025, 11, 2))])
def test_only_bare_text_has_its_day_below_a_headline_that_is_no_h1(kind: str, day: date) -> None:
    lines = ["#1 2025-11-01 15:14:37", "It was shut on Monday.", "The old bridge", "#2 2025-11-02 06:23:21"]
    read = replace(page("".join(f"<p>{line}</p>" for line in lines)), kind=kind)
    found = dates_on(read, None, None, range(len(lines)), 2, "en", []).published
    assert found is not None
    assert found.day == day


def test_since_when_somebody_is_a_member_is_no_date_of_a_post() -> None:
    lines = "<dl><dd>Joined: Mon Jul 24, 2017 9:28 am</dd></dl><p>Post by harbour_7 » Sat Feb 24, 2024 12:41 pm</p>"
    assert dates(html("", lines)) == ("2024-02-24T12:41", None)


def test_a_line_above_a_date_tells_that_it_is_the_updates() -> None:
    posted, updated = "<div>Posted on</div><div>Nov 21, 2018</div>", "<div>Updated at</div><div>Dec 10, 2025</div>"
    assert dates(html("", posted + updated)) == ("2018-11-21", "2025-12-10")


def test_the_day_that_is_printed_goes_before_quite_another_one_in_its_tag() -> None:
    tag = "<time datetime={}>August 28, 2024</time>"
    assert dates(html("", tag.format("2024-12-20"))) == ("2024-08-28", None)
    assert dates(html("", tag.format("2024-08-29T01:30:00Z"))) == ("2024-08-29T01:30:00Z", None)


def test_the_day_of_the_last_change_is_told_at_the_foot() -> None:
    line = "<footer><p>Last updated: 3 May 2026</p></footer>"
    found = article(html("", "", BODY * 4, line))
    assert found.updated is not None
    assert str(found.updated.day) == "2026-05-03"
    assert article(html("", "", BODY * 4, line + "<p>Last modified 4 May 2026</p>")).updated is None
    assert article(html("", "", BODY * 4, "<p>Last edited by harbour_7 (3 May 2026)</p>")).updated is None
    assert article(html("", "", BODY * 4, "<p>Last updated by harbour_7, 3 May 2026</p>")).updated is None


def test_a_label_of_its_own_behind_the_text_says_what_the_next_line_is() -> None:
    lines = "<aside><h3>{}</h3><p>3 May 2026</p></aside>"
    found = article(html("", "", BODY * 4, lines.format("Published"))).published
    assert found is not None
    assert str(found.day) == "2026-05-03"
    assert article(html("", "", BODY * 4, lines.format("Next concert"))).published is None


def test_an_earlier_day_under_the_headline_is_the_articles() -> None:
    """Systems state when they took a text in that stood elsewhere before."""
    node = json_ld(headline="Rain falls again", datePublished="2026-05-03")

    def day(line: str) -> str:
        found = article(html(node, line)).published
        assert found is not None
        return str(found.day)

    assert day("<p>January 31, 2024</p>") == "2024-01-31"
    assert day("<p>Published January 31, 2024</p>") == "2024-01-31"
    assert day("<p>May 2, 2026</p>") == "2026-05-03"  # that day may be Greenwich's
    assert day("<p>Analysis of the day, January 31, 2024</p>") == "2026-05-03"


def test_a_thread_tells_since_when_somebody_is_a_member() -> None:
    node = (
        '<script type="application/ld+json">{"@type": "DiscussionForumPosting", "datePublished": "2026-05-03"}</script>'
    )
    found = article(html(node + meta("og:type", "article"), "<p>Jan 31, 2024</p>")).published
    assert found is not None
    assert str(found.day) == "2026-05-03"


def test_a_films_day_is_the_pages_where_nothing_else_is_told() -> None:
    film = '<script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2026-05-03"}</script>'
    told = meta("article:published_time", "2026-05-01")
    days = [article(html(head)).published for head in (film, film + told)]
    assert [str(one.day) for one in days if one] == ["2026-05-03", "2026-05-01"]


def test_a_printed_change_goes_before_one_that_is_stated_too_early() -> None:
    node = json_ld(headline="Rain falls again", datePublished="2026-05-03", dateModified="2026-05-03")
    found = article(html(node, "<p>Updated June 8, 2026 · 12 min read</p>")).updated
    assert found is not None
    assert str(found.day) == "2026-06-08"
    later = json_ld(headline="Rain falls again", datePublished="2026-05-03", dateModified="2026-07-03")
    found = article(html(later, "<p>Updated June 8, 2026 · 12 min read</p>")).updated
    assert found is not None
    assert str(found.day) == "2026-07-03"


def test_the_day_of_a_judgment_is_not_that_of_the_release_on_it() -> None:
    line = "<p><b>Urteil vom 17. März 2026 – X ZR 114/24</b></p>"
    above = f"<p>Erscheinungsdatum 18.03.2026</p><h1>Rain falls again</h1>{line}{BODY}"
    found = article(f"<html lang=de><title>Rain falls again</title>{above}")
    assert (found.published and found.published.value) == "2026-03-18"
    line = "<p>Judgment of 17 March 2026</p><p>18 March 2026</p>"
    found = article(html(before=line))
    assert (found.published and found.published.value) == "2026-03-18"


def test_a_tag_of_open_networks() -> None:
    found = article(html(meta("og:published_time", "2026-03-02T07:58:10Z")))
    assert (found.published and found.published.value) == "2026-03-02T07:58:10Z"
