"""The rules by which signals become answers, R1 to R23: the one table, from which that of the docs is made.

E numbers in a source name printed notices as docs/signals.md lists them.
Information for editors, not legal advice. Those by `decide` weigh signals against each other;
the others say how a reader takes what it reads, and their numbers stand in what it found.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.record import REPRINTS, Answer


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule: its number, when it holds, what it decides, by which source; `by`, the module that carries it out."""

    number: str
    answers: tuple[Answer, ...]
    """The answers that it may give; none where it only keeps a signal from speaking, or is not decided here."""
    condition: str
    decision: str
    source: str
    read: str
    """When the source was read, and how much of it; "from memory" for what was not looked up, "our own rule"."""
    by: str


def permission_of(relation: str | None, origin: str | None, outlet: str | None, contact: str | None) -> str | None:
    """Who alone can permit a use of a text that is another's than the outlet's, by name; None where none need be told.

    `contact`, whom a page says to ask, may be who copied the text. None where the text is the outlet's own, and where
    that address has the origin's name in it. Origin and outlet are told alike, by name, with their domain or without.
    """
    if relation not in REPRINTS or (origin is not None and origin == outlet):
        return None
    name = _letters((origin or "").partition(" (")[0]).removeprefix("the")
    return None if name and contact and name in _letters(contact) else origin or "another outlet"


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


RULES: Final = (
    Rule(
        number="R1",
        answers=("yes",),
        condition="nothing speaks of quoting, and there is a text",
        decision="quote yes [short, source named, link]; a house default",
        source="Berne Convention, Paris Act 1971, Article 10(1) and (3)",
        read="2026-11-26, the article, in a copy",
        by="decide",
    ),
    Rule(
        number="R2",
        answers=("unknown",),
        condition="no signal at all for a use other than quoting; or no text at all",
        decision="unknown",
        source="rule 3 of the record",
        read="our own rule",
        by="decide",
    ),
    Rule(
        number="R3",
        answers=("no", "ask"),
        condition="same scope, same matter, two signals; a refusal of the article beside a licence's other uses",
        decision="the stricter wins",
        source="draft-ietf-aipref-vocab, Combining Preferences; RSL 1.0, precedence",
        read="2026-11-26: AIPREF, working copy after -07; 2026-11-23: RSL in part",
        by="decide",
    ),
    Rule(
        number="R4",
        answers=("yes",),
        condition=(
            "a licence or grant on the article, beside a site-wide notice, a robots preference or a copyright "
            "line of the same holder"
        ),
        decision=(
            "the licence decides quote, feed, republish, adapt and archive for what it grants; preferences still "
            "restrict index, mine and train"
        ),
        source="general reservation against specific grant; AIPREF, more specific instructions",
        read="2026-11-23, AIPREF in full",
        by="decide",
    ),
    Rule(
        number="R5",
        answers=("ask",),
        condition=(
            "the text is wire or republished, and its origin another holder; or a feed's item came from another feed, "
            "leads to another site or has an agency for its author"
        ),
        decision="the outlet's own grants become ask, its refusals stay; the origin's terms printed on the copy count",
        source="republishing terms of Montana Free Press and Floodlight, as examples",
        read="2026-11-23, in part",
        by="decide",
    ),
    Rule(
        number="R6",
        answers=("yes", "no", "ask"),
        condition="a Creative Commons licence with its elements, or the UK's Open Government Licence",
        decision="the row of the licence's table; house rules become conditions, and one against editing only tightens",
        source="Creative Commons legal codes, sections 2(a), 3(a); Open Government Licence v3.0",
        read="2026-11-26: CC BY-NC-ND 4.0, sections 1 to 8; CC BY 4.0 in part; 2026-11-27: OGL v3.0 to its exemptions",
        by="licences",
    ),
    Rule(
        number="R7",
        answers=("ask",),
        condition="Creative Commons named, its elements or its reach unknown",
        decision="feed, republish, adapt, archive ask",
        source=(
            "Creative Commons legal codes, sections 1 and 2: rights are granted by one licence, for what it "
            "was applied to"
        ),
        read="2026-11-26: CC BY-NC-ND 4.0",
        by="licences, feeds",
    ),
    Rule(
        number="R8",
        answers=("no", "ask"),
        condition="a flat refusal",
        decision=(
            "no for what it names; feed, republish, adapt, archive where it names copying, publishing or redistributing"
        ),
        source="printed notices, E3, as under texts of The Associated Press since 2006 at least",
        read="2026-11-26: that notice, as three columns quote it (2006, 2009, 2011); those of the labelled pages",
        by="verdicts",
    ),
    Rule(
        number="R9",
        answers=("ask",),
        condition="a refusal with a way to permission; a permissions desk; a copyright line, all rights reserved",
        decision="ask",
        source="printed notices, E1, E2, E4, E17; schema.org acquireLicensePage, usageInfo",
        read=(
            "2026-11-26: schema.org's pages of both and its issue 2454, in full; notices of the labelled pages; that a "
            "way to permission is an ask is our own rule"
        ),
        by="verdicts, printed",
    ),
    Rule(
        number="R10",
        answers=("yes", "no", "ask"),
        condition="permission with credit",
        decision="feed, republish, archive yes; adapt only where it is named",
        source="printed notices, E9, E10",
        read="2026-11-23, terms of eight outlets; else from memory",
        by="verdicts",
    ),
    Rule(
        number="R11",
        answers=("no",),
        condition="personal or non-commercial use only",
        decision="feed, republish, adapt, archive no; ask where other uses may be asked for",
        source="printed notices, E6, E7; terms of GenealogyBank and NewspaperArchive, as examples",
        read="2026-11-26: those terms in part, as a column of 2012 quotes them; notices of the labelled pages",
        by="verdicts",
    ),
    Rule(
        number="R12",
        answers=("yes", "no", "ask"),
        condition=(
            "training refused by AIPREF, Content-Signal, TDMRep, RSL, noai, print, or named training crawlers shut out"
        ),
        decision="train no",
        source="each signal's specification; printed notices, E18, E20",
        read=(
            "2026-11-26: RSL's status and its errata up to 27 May 2026, which change nothing here; "
            "2026-11-23: AIPREF, Content-Signal, TDMRep in full, RSL in part"
        ),
        by="preferences, directives, robots_txt, tdmrep, rsl, machines",
    ),
    Rule(
        number="R13",
        answers=("yes", "no", "ask"),
        condition="mining refused by TDMRep, RSL, ai-input, print, or our own crawler shut out",
        decision="mine no; ask where a policy or a payment is offered, and where one stands beside TDMRep's 0",
        source="each signal's specification; printed notices, E19, E20",
        read=(
            "2026-11-26: text of Content Signals, AIPREF (ai-use), RSL's errata and its guide to robots.txt, TDMRep's "
            "vocabulary 1.2 (by an early draft a policy without a reservation is not processed: here it asks); "
            "2026-11-23: TDMRep in full, RSL in part"
        ),
        by="preferences, robots_txt, tdmrep, rsl, machines",
    ),
    Rule(
        number="R14",
        answers=("no",),
        condition="text and data mining reserved in print",
        decision="mine and train no all the same, marked printed-only",
        source="open law: OLG Hamburg 5 U 104/24; Amsterdam ECLI:NL:RBAMS:2024:6563; LG Hamburg 310 O 227/23",
        read="2026-11-23, in part",
        by="machines",
    ),
    Rule(
        number="R15",
        answers=("yes", "no", "ask"),
        condition="noindex, search refused or allowed",
        decision=(
            "index no; index yes where search is allowed or licensed, ask where it is paid for; a crawlable page "
            "without a signal is unknown"
        ),
        source="Google Search Central, Robots meta tag; AIPREF; Content-Signal",
        read="2026-11-23: AIPREF, Content-Signal in full, Google in part",
        by="directives, preferences, rsl",
    ),
    Rule(
        number="R16",
        answers=("ask",),
        condition="the text is paid for",
        decision="feed, republish, archive never yes without a licence on the article: ask",
        source="schema.org isAccessibleForFree, by Google Search Central on paywalled content; HTTP 402",
        read="2026-11-26, Google in part",
        by="decide",
    ),
    Rule(
        number="R17",
        answers=("yes", "no"),
        condition="noarchive, no cache, expired, use=reference or use=immediate",
        decision="archive no, but by R4",
        source="Google Search Central, Robots meta tag; Content-Signal",
        read=(
            "2026-11-26, Google in part: Google Search itself no longer uses noarchive and nocache; "
            "2026-11-23: Content-Signal in full"
        ),
        by="directives, preferences",
    ),
    Rule(
        number="R18",
        answers=("no", "ask"),
        condition="an embargo whose end is ahead; an item of ninjs or NewsML-G2 that is withheld or canceled",
        decision="quote, feed, republish, adapt, archive, index no until then; ask where the end can't be read",
        source="IPTC ninjs 1.3, embargoed and pubstatus; usage of the press",
        read=(
            "2026-11-26: both fields in the schema; glossaries of CASRAI and of the Association of Health Care "
            "Journalists: a request of the source, bound by usage and not by law"
        ),
        by="embargo, iptc",
    ),
    Rule(
        number="R19",
        answers=(),
        condition="a signal names a part: image, video, comments, data, code",
        decision="it says nothing of the text",
        source="schema.org; HTML Standard, link types; printed notices",
        read="2026-11-26: HTML Standard, definition of license: the main content; schema.org license; else in part",
        by="printed, structured, places",
    ),
    Rule(
        number="R20",
        answers=("ask",),
        condition=(
            "two holders of one text; a licence by a tag alone where the copyright is another's; a grant beside words "
            "that name another maker, or a tag beside words that may take it back"
        ),
        decision="each must permit: the outlet's grants become ask",
        source="stricter wins",
        read="our own rule",
        by="decide, other_holders, claims",
    ),
    Rule(
        number="R21",
        answers=("yes", "no", "ask"),
        condition="licences on one article disagree",
        decision="the stricter of them, use by use",
        source="stricter wins",
        read="our own rule",
        by="decide",
    ),
    Rule(
        number="R22",
        answers=("no", "ask"),
        condition="a signal invalid, unreadable or cut; a grant with words that may bind it",
        decision=(
            "as if absent, but a yes that it might have refused becomes ask; RSL named but unread: mine and train "
            "ask; robots.txt failing with 5xx: as shut out"
        ),
        source="each signal's specification",
        read="2026-11-23, as R12 to R15",
        by="every reader; decide",
    ),
    Rule(
        number="R23",
        answers=(),
        condition="a grant older than a later refusal, in stored versions",
        decision="for new uses the later; Creative Commons grants hold for copies already held",
        source="CC BY-NC-ND 4.0, sections 2(a)(1), 6(a) and 6(c)",
        read="2026-11-26: irrevocable; to stop distributing does not end it, a breach does",
        by="not here: one page has one version",
    ),
)


def rules_table() -> str:
    """The rules as a Markdown table, as it stands in docs/rights.md."""
    head = "| rule | condition | decision | source | read |\n| --- | --- | --- | --- | --- |\n"
    return head + "".join(f"| {r.number} | {r.condition} | {r.decision} | {r.source} | {r.read} |\n" for r in RULES)
