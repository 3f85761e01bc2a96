from __future__ import annotations

import re
from datetime import UTC, datetime

import msgspec
import pytest

from onrecord import read
from onrecord.cli.shown.ledger import ledger_lines, ledger_of
from onrecord.cli.shown.lines import Line, part
from onrecord.cli.shown.paint import Terminal, painted, plain
from onrecord.cli.shown.said import statement_lines
from onrecord.cli.shown.screen import screen_of, screen_text, statements_that_fit
from onrecord.record import (
    USES,
    Aside,
    Evidence,
    May,
    Outlet,
    Permission,
    Provenance,
    Record,
    Relation,
    Speaker,
    Statement,
    Warning,
    Words,
)

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
WIDE = Terminal(width=100, height=60)


def test_one_screen_answers_whose_and_what(record: Record) -> None:
    assert screen_text(record) == (
        "River talks\n"
        "Velmora will hold back Quell water until spring\n"
        "Hathrin calls the delay a breach of the ferry accord\n"
        "By Sela Winnard, The Quell Courier; translated by Ida Moor\n"
        "Harbour Gazette (harbour-gazette.example) · published 23 November 2026, 10:20 +01:00 · updated 11:42 +01:00\n"
        "https://harbour-gazette.example/river/4471\n"
        "\n"
        "Whose story is this?\n"
        "  Republished from The Quell Courier\n"
        "    “(Sela Winnard, The Quell Courier)”  on the page\n"
        "    “Republished with permission. It may not be edited, shortened or translated.”  on the page\n"
        "  One signal does not fit: The page’s own data name Harbour Gazette as the source.\n"
        "\n"
        "What may be done?\n"
        "  yes      quote (a short passage, source named): nothing found speaks against it\n"
        "  unknown  feed, archive and index: nothing found speaks of it\n"
        "  ask      republish: “Republished with permission. It may not be edited, shortened or translated.”"
        "  on the page\n"
        "  no       adapt: the same words as for republish\n"
        "  no       mine and train: “tdm-reservation: 1”  header tdm-reservation\n"
        "  © 2026 The Quell Courier · ask at reuse@quellcourier.example\n"
        "\n"
        "Who said what?  3 statements\n"
        "  Dorin Vashtal, water minister, for Velmora\n"
        "  ● “No sluice opens while the survey is unfinished,”  direct · “told” · refusal · 21 November 2026"
        " · to reporters\n"
        "  ◐ the survey would be finished “by the end of March”  mixed · “promised” · promise · due by 31 March 2027\n"
        "  Not named: A person who has seen the report\n"
        "  ○ the cracks had been known since 2022  indirect · “said” · unsure\n"
        "\n"
        "Set aside: 3 pieces of the page: masthead 1, promotion 2\n"
        "\n"
        "Warning: The notice is printed only; no machine reads it. (printed-only)\n"
    )


def test_evidence_shows_where_each_field_was_read(record: Record) -> None:
    text = screen_text(record, evidence=True)
    assert "  published           23 November 2026, 10:20 +01:00  JSON-LD /0/datePublished\n" in text
    assert "  signal              tdm: tdm-reservation: 1  header tdm-reservation\n" in text
    assert "\n  Quote it with its source. Before running it, ask The Quell Courier.\n" in text
    assert "source “Dorin Vashtal” · characters 0-49 · confidence 0.97\n" in text
    assert " · R8\n" in text


def test_a_terminal_gets_rows_no_wider_than_it_is(record: Record) -> None:
    text = ESCAPE.sub("", screen_text(record, Terminal(width=50, height=99, colors="standard")))
    rows = [row for row in text.splitlines() if "://" not in row]
    assert max(map(len, rows)) <= 50
    assert "".join(text.split()) == "".join(screen_text(record).split())


def test_an_address_is_not_broken(record: Record) -> None:
    assert "\nhttps://harbour-gazette.example/river/4471\n" in screen_text(record, Terminal(width=30, height=99))


def test_an_address_among_words_is_not_broken_either() -> None:
    line = Line((part("rights: https://gazette.example/licences/by-nd/4.0/ · Text by Ada Holt"),), hang=2)
    text = painted([line], Terminal(width=30, height=9))
    assert text == "  rights:\n  https://gazette.example/licences/by-nd/4.0/\n  · Text by Ada Holt\n"


def test_words_without_spaces_are_broken_to_the_width(record: Record) -> None:
    text = screen_text(msgspec.structs.replace(record, headline="新闻" * 60), Terminal(width=40, height=99))
    assert "\n" + "新闻" * 10 + "\n" in text


def test_colours_only_where_the_terminal_has_them(record: Record) -> None:
    assert "\x1b[1;33m" in screen_text(record, Terminal(width=100, height=60, colors="standard"))
    without = screen_text(record, Terminal(width=100, height=60, colors="standard", monochrome=True))
    assert "\x1b[1m" in without
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", without)
    assert "\x1b" not in screen_text(record, WIDE)


def many(record: Record, number: int) -> Record:
    assert record.statements
    first = record.statements[0]
    copies: list[Statement] = [msgspec.structs.replace(first, id=f"{n:08x}") for n in range(number)]
    return msgspec.structs.replace(record, statements=tuple(copies))


def test_statements_are_cut_so_that_the_screen_fits(record: Record) -> None:
    text = screen_text(many(record, 40), Terminal(width=100, height=45))
    assert len(text.splitlines()) <= 44
    left = re.search(r"… and (\d+) more \(--all\)", text)
    assert left
    assert text.count("●") + int(left[1]) == 40


def test_all_of_them_where_asked_for_and_in_a_pipe(record: Record) -> None:
    for text in (screen_text(many(record, 40), WIDE, everything=True), screen_text(many(record, 40))):
        assert text.count("●") == 40
        assert "--all" not in text


def test_a_low_window_shows_the_answers_first(record: Record) -> None:
    deck = "A deck of many words. " * 20
    long = msgspec.structs.replace(many(record, 40), deck=deck, updated=None, warnings=())
    rows = screen_text(long, Terminal(width=80, height=24)).splitlines()
    assert len(rows) < 24
    for words in ("Whose story is this?", "What may be done?", "Who said what?  40 statements (--all)"):
        assert words in rows
    assert "Set aside" not in "".join(rows)


def test_a_colon_is_not_told_as_the_words_that_tell_who_spoke(record: Record) -> None:
    first, *others = record.statements or ()
    comma = record.text.index(",”")
    colon = Words(spans=((comma, comma + 1),), text=",")
    told = [msgspec.structs.replace(first, cue=colon), *others]
    shown = screen_text(msgspec.structs.replace(record, statements=tuple(told)))
    assert "“told”" in screen_text(record)
    assert "“,”" not in shown
    assert "direct · refusal" in shown


def test_statements_alone_give_way_to_the_answers(record: Record) -> None:
    text = screen_text(many(record, 40), Terminal(width=80, height=10))
    assert "Who said what?  40 statements (--all)\n" in text
    assert "unknown  feed" in text


def test_nothing_is_cut_where_all_fits(record: Record) -> None:
    assert statements_that_fit(screen_of(record), WIDE) is None


def test_foreign_text_is_neither_markup_nor_escape_sequence(record: Record) -> None:
    hostile = msgspec.structs.replace(record, headline="[red]:smile: \x1b[2J\u202e", deck="[link=https://a.example]x")
    for text in (screen_text(hostile), screen_text(hostile, Terminal(width=100, height=60))):
        assert "[red]:smile: \\x1b[2J\\u202e\n" in text
        assert "[link=https://a.example]x\n" in text


def test_what_is_not_known_is_left_out(record: Record) -> None:
    bare = Record(
        id=record.id, version=record.version, reader=record.reader, read_at=record.read_at, source=record.source
    )
    assert screen_text(bare) == "No headline found\n"


def test_nothing_found_is_said_where_something_looked(record: Record) -> None:
    assert "Who said what?  no statement found\n" in screen_text(msgspec.structs.replace(record, statements=()))


@pytest.mark.parametrize(
    ("relation", "named", "line"),
    [
        ("original", False, "Original, first published here"),
        ("wire", True, "Wire copy, supplied by Tavik Press"),
        ("wire", False, "Wire copy, supplied by another, not named"),
        ("mixed", True, "Mixed, own writing with material of Tavik Press"),
        ("excerpt", True, "Excerpt of a text of Tavik Press"),
        ("translation", True, "Translation of a text of Tavik Press"),
        ("unknown", False, "Unknown, nothing found that tells"),
        ("republished", False, "Republished from another, not named"),
    ],
)
def test_each_relation_has_its_words(record: Record, relation: Relation, named: bool, line: str) -> None:
    origin = Outlet(name="Tavik Press", evidence=Evidence(from_="visible")) if named else None
    provenance = Provenance(relation=relation, origin=origin, confidence=0.9)
    assert f"\n  {line}\n" in screen_text(msgspec.structs.replace(record, provenance=provenance))


def test_an_unsure_judgement_says_so(record: Record) -> None:
    provenance = Provenance(relation="original", confidence=0.4, conflicts=("One.", "Two."))
    text = screen_text(msgspec.structs.replace(record, provenance=provenance))
    assert "  Original, first published here · unsure\n  2 signals do not fit:\n  ! One.\n  ! Two.\n" in text


def test_evidence_begins_with_the_headline(record: Record) -> None:
    at = {
        "headline": Evidence(from_="html", at="h1", words=record.headline),
        "language": Evidence(from_="html", at="/html/@lang", words="en"),
    }
    text = screen_text(msgspec.structs.replace(record, evidence=at, language="en-GB"), evidence=True)
    assert (
        "Where it was read\n"
        "  headline            “Velmora will hold back Quell water until spring”  HTML h1\n"
        "  language            en-GB  “en”  HTML /html/@lang\n"
    ) in text


def test_evidence_counts_what_tells_nothing_of_the_article(record: Record) -> None:
    credit = Aside(kind="credit", text="Picture: T. Hale", evidence=Evidence(from_="visible", at="7"))
    aside = msgspec.structs.replace(record, set_aside=(*record.set_aside, credit))
    text = screen_text(aside, evidence=True)
    assert "  credit              Picture: T. Hale  on the page, block 7\n" in text
    assert "  3 pieces of the page: masthead 1, promotion 2 (--all)\n" in text
    assert "Get the morning letter" not in text
    whole = screen_text(aside, evidence=True, everything=True)
    assert "  promotion           Get the morning letter  on the page, block 12\n" in whole
    assert "(--all)" not in whole


def test_what_makes_the_reading_doubtful_stands_under_the_headline(record: Record) -> None:
    doubt = Warning(code="short-body", message="The body has only a few words.")
    text = screen_text(msgspec.structs.replace(record, warnings=(*record.warnings, doubt)))
    assert "until spring\nWarning: The body has only a few words. (short-body)\nHathrin calls" in text
    assert text.endswith("Warning: The notice is printed only; no machine reads it. (printed-only)\n")


def test_a_page_without_words_gets_no_answers(record: Record) -> None:
    assert record.rights
    silent = msgspec.structs.replace(
        record.rights, signals=(), may=May(**dict.fromkeys(USES, Permission(answer="unknown", rule="R2")))
    )
    empty = Record(
        id=record.id, version=record.version, reader=record.reader, read_at=record.read_at, source=record.source,
        provenance=Provenance(relation="unknown", confidence=0.5), rights=silent, statements=(),
        warnings=(Warning(code="empty", message="the page holds no visible text"),),
    )  # fmt: skip
    assert screen_text(empty) == "No headline found\nWarning: the page holds no visible text (empty)\n"


def test_the_sentence_stands_where_the_table_says_nothing(record: Record) -> None:
    assert record.rights
    silent = May(**dict.fromkeys(USES, Permission(answer="unknown", rule="R2")))
    rights = msgspec.structs.replace(record.rights, may=silent, line="Nothing is said of any use.")
    assert "What may be done?\n  Nothing is said of any use.\n" in screen_text(
        msgspec.structs.replace(record, rights=rights)
    )


def test_long_deciding_words_are_cut_but_for_evidence(record: Record) -> None:
    assert record.rights
    long = "No part of this may be copied by anyone. " * 9
    signals = tuple(msgspec.structs.replace(signal, words=long) for signal in record.rights.signals)
    rights = msgspec.structs.replace(record.rights, signals=signals)
    noted = msgspec.structs.replace(record, rights=rights)
    assert long not in screen_text(noted)
    assert "may be copied by…”  on the page\n" in screen_text(noted)
    assert f"“{long}”" in screen_text(noted, evidence=True)


def test_a_bare_number_has_the_name_of_what_it_is_of(record: Record) -> None:
    assert record.rights
    bare = tuple(msgspec.structs.replace(one, words="1") if one.kind == "tdm" else one for one in record.rights.signals)
    shown = screen_text(msgspec.structs.replace(record, rights=msgspec.structs.replace(record.rights, signals=bare)))
    assert "tdm-reservation: 1  header" in shown
    assert "“1”" not in shown


def test_a_change_within_the_minute_is_not_told_as_the_same_time_twice(record: Record) -> None:
    assert record.updated
    assert record.published
    first, second = (
        msgspec.structs.replace(
            record.published, value=f"2026-11-23T09:20:{seconds}Z", precision="second",
            instant=datetime(2026, 11, 23, 9, 20, seconds, tzinfo=UTC),
        )
        for seconds in (10, 50)
    )  # fmt: skip
    shown = screen_text(msgspec.structs.replace(record, published=first, updated=second))
    assert "published 23 November 2026, 09:20 UTC\n" in shown
    assert "updated" not in shown


def test_one_moment_in_two_notations_is_no_change(record: Record) -> None:
    assert record.updated
    same = msgspec.structs.replace(
        record.updated, value="2026-11-23T09:20:00Z", instant=datetime(2026, 11, 23, 9, 20, tzinfo=UTC)
    )
    assert record.published
    published = msgspec.structs.replace(record.published, instant=datetime(2026, 11, 23, 9, 20, tzinfo=UTC))
    assert "updated" not in screen_text(msgspec.structs.replace(record, published=published, updated=same))


def test_an_origin_without_a_name_is_told_by_its_credit(record: Record) -> None:
    provenance = Provenance(relation="mixed", confidence=0.9, credit="With material of the agencies")
    text = screen_text(msgspec.structs.replace(record, provenance=provenance))
    assert "  Mixed, own writing with material of another: “With material of the agencies”\n" in text


def test_words_that_evidence_keeps_the_beginning_of_stand_once(record: Record) -> None:
    deck = "A deck of many words " * 20
    at = {"deck": Evidence(from_="meta", at="description", words=deck[:200])}
    text = screen_text(msgspec.structs.replace(record, deck=deck, evidence=at), evidence=True)
    assert f"  deck                {deck}  meta description\n" in text


PAGE = """<!doctype html><html lang="en"><title>The lock keepers vote</title><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "The lock keepers vote", "isAccessibleForFree": "False"}</script><article>
<h1>The lock keepers vote</h1><p>The lock keepers of the upper canal vote on Friday on an offer of four percent.</p>
<p>Their union calls the offer too small for a winter like this one, and has asked for seven percent.</p>
<p class="correction">Correction: An earlier version of this story gave the offer as five percent.</p></article>
<footer><p>Articles may be reproduced with credit.</p></footer></html>"""


def test_a_year_on_the_page_stands_in_quotation_marks() -> None:
    answers = screen_text(read(PAGE.replace("Articles may be reproduced with credit.", "© 2026")))
    assert "“© 2026”  in a notice of rights\n" in answers


def test_what_is_for_subscribers_and_what_was_corrected_stand_in_the_head() -> None:
    page = read(PAGE)
    before, _, answers = screen_text(page).partition("\n\n")
    assert "For subscribers: the page says that it is not free to read\n" in before
    assert before.endswith("\nCorrection: An earlier version of this story gave the offer as five percent.")
    assert "ask      feed, republish and archive (credit): the page says that it is not free to read  " in answers
    assert "“False”" not in answers
    free = read(PAGE.replace('"False"', "true"))
    assert "For subscribers" not in screen_text(free)
    ledger = plain(ledger_lines(ledger_of(page), everything=True))
    assert ledger.count("For subscribers: the page says that it is not free to read\n") == 1


def test_i_and_we_outside_of_quotations_are_the_text_s_own(record: Record) -> None:
    *_, last = record.statements or ()
    nobody, words = Speaker(kind="unnamed", confidence=1), Words(spans=((0, 1),), text="I")
    mine = msgspec.structs.replace(last, source=words, speaker=nobody)
    for within, expected in ((None, "The text’s own “I”"), ("0a1b2c3d", "Not named: I")):
        ((who, _),) = statement_lines((msgspec.structs.replace(mine, within=within),))
        assert "".join(one.text for one in who.parts) == expected


def test_a_speaker_stands_once_over_statements_in_a_row(record: Record) -> None:
    *_, last = record.statements or ()

    def said(source: str, name: str | None = None, role: str | None = None) -> Statement:
        words = Words(spans=((0, len(source)),), text=source)
        named_by = (0, 1) if name else None
        speaker = Speaker(kind="person" if name else "unnamed", name=name, role=role, named_by=named_by, confidence=1)
        return msgspec.structs.replace(last, source=words, speaker=speaker)

    mine = (said("I"), said("My"), said("we"))
    hers = (said("Holt", "Ada Holt"), said("the mayor", "Ada Holt", "mayor"), said("a mayor", role="mayor"))
    heads = [
        "".join(part.text for part in lines[0].parts) for lines in statement_lines((*mine, *hers)) if len(lines) > 1
    ]
    assert heads == ["The text’s own “I”", "The text’s own “we”", "Ada Holt, mayor", "Not named: a mayor"]


def test_a_paper_stands_by_its_own_words(record: Record) -> None:
    *_, last = record.statements or ()
    paper, words = Speaker(kind="document", role="letter", confidence=1), Words(spans=((0, 10),), text="the letter")
    for speaker, source, expected in (
        (paper, words, "The letter"),
        (Speaker(kind="unnamed", confidence=1), Words(spans=((0, 4),), text="sein"), "Not named"),
    ):
        ((who, _),) = statement_lines((msgspec.structs.replace(last, source=source, speaker=speaker),))
        assert "".join(one.text for one in who.parts) == expected


def test_two_bodies_of_one_name_stand_apart(record: Record) -> None:
    *_, last = record.statements or ()
    ministry = Speaker(kind="organisation", name="Foreign Ministry", named_by=(0, 1), confidence=1)
    hers, his = (msgspec.structs.replace(last, speaker=msgspec.structs.replace(ministry, side=one)) for one in "AB")
    assert [len(lines) for lines in statement_lines((hers, his, his))] == [2, 2, 1]
