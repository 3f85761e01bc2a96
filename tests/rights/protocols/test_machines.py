"""Signals to machines: robots.txt and its lines, headers, meta robots, TDMRep, RSL."""

from __future__ import annotations

from typing import Any

import pytest
from tests.rights.building import check, permission, read

from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.rights.protocols.paths import covers

OUT = "v n i n m n t n"


def robots(text: str, **fields: Any) -> Beside:
    return Beside(robots_txt=text, **fields)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nDisallow:\n", ""),
        ("User-agent: *\nDisallow: /\n", OUT),
        ("User-agent: *\nDisallow: /news/\n", OUT),
        ("User-agent: *\nDisallow: /NEWS/\n", ""),
        ("User-agent: *\nDisallow: /news/\nAllow: /news/h*r$\nAllow: /news/harbour\n", ""),
        ("User-agent: *\nDisallow: /\nUser-agent: OnRecord\nAllow: /\n", ""),
        ("User-agent: *\n\nDisallow: /\n", OUT),
        ("User-agent: *\nAllow: /x\n\nUser-agent: *\nDisallow: /\n", OUT),
        ("User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n", "t n"),
        ("User-agent: GPTBot\nDisallow: /private/\n", ""),
        ("User-agent: Googlebot\nDisallow: /\n", ""),
        ("User-agent: OAI-SearchBot\nDisallow: /\n", ""),
        ("User-agent: Somebot\nDisallow: /\nUser-agent: *\nAllow: /\n", ""),
        ("User-agent: *\nNoindex: /\n", ""),
        ("<!DOCTYPE html>\nUser-agent: *\nDisallow: /\n", ""),
        ("User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n", "i y t n"),
        ("User-agent: *\ncontent-signal: ai-input=no\nAllow: /\n", "m n"),
        ("User-agent: *\nContent-Signal: use=reference\n", "i y v n"),
        ("User-agent: *\nContent-Signal: use=immediate\n", OUT),
        ("User-agent: *\nContent-Signal: use=full, search-ai=no\n", ""),
        ("Content-Signal: ai-train=no\nUser-agent: *\nAllow: /\n", "t n"),
        ("User-agent: Somebot\nContent-Signal: ai-train=no\n", ""),
        ("User-agent: *\nContent-Usage: train-ai=n\n", "t n"),
        ("User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /news/ train-ai=y\n", "t y"),
        ("User-agent: *\nContent-Usage: /news/ train-ai=y\nContent-Usage: /news/ train-ai=n\n", "t n"),
        ("User-agent: *\nContent-Usage: /other/ train-ai=n\n", ""),
        ("License: https://x.example/license.xml\nUser-agent: *\nAllow: /\n", "m ? t ?"),
        ("License: /license.xml\nUser-agent: *\nAllow: /\n", ""),
        ("User-agent: Somebot\nLicense: https://x.example/l.xml\n", ""),
    ],
)
def test_robots(text: str, expected: str) -> None:
    check(read(beside=robots(text)), expected)


def test_robots_status() -> None:
    out = "User-agent: *\nDisallow: /\n"
    check(read(beside=robots(out, robots_status=404)), "")
    check(read(beside=robots(out, robots_status=200)), OUT)
    unreachable = read(beside=Beside(robots_status=503))
    check(unreachable, OUT)
    assert permission(unreachable, "m").rule == "R22"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("train-ai=n, search=y", "t n i y"),
        ("train-ai=n;reason=x", "t n"),
        ("other=(a b), train-ai=n", "t n"),
        ('note="a, b", search=n', "i n"),
        ("train-ai=y, train-ai=n", "t n"),
        ("train-ai=no", ""),
        ("Train-AI=n", ""),
        ("search=n, Train-AI=n", ""),
        ("tdm=n, genai=n", "m n t n"),
        ("ai-train=n", ""),
        ("", ""),
    ],
)
def test_content_usage(value: str, expected: str) -> None:
    check(read(beside=Beside(headers=(("content-usage", value),))), expected)


def test_a_preference_is_no_licence() -> None:
    rights = read(beside=Beside(headers=(("Content-Usage", "train-ai=y"),)))
    assert permission(rights, "t").conditions == ("preference only",)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("noindex", "i n"), ("NONE", "i n"), ("noindex nofollow", "i n"), ("index, follow", ""), ("nofollow", ""),
        ("noarchive", "v n"), ("nosnippet", "i y"), ("max-snippet:0", "i y"), ("max-snippet:-1", ""),
        ("noimageindex, noimageai, notranslate", ""), ("noai", "t n"), ("noml", "t n"),
        ("noindex, nosnippet", "i n"),
        ("unavailable_after: Tuesday, 24-Nov-2020 10:00:00 GMT, noarchive", "i n v n"),
        ("unavailable_after: 2020-11-24", "i n v n"),
        ("unavailable_after: 2030-11-24", ""),
        ("unavailable_after: soon", ""),
        ("max-image-preview:large, max-snippet:-1, max-video-preview:-1", ""),
    ],
)  # fmt: skip
def test_directives(value: str, expected: str) -> None:
    check(read(metas=(("robots", value),)), expected)
    check(read(beside=Beside(headers=(("X-Robots-Tag", value),))), expected)


def test_directives_for_others_are_kept_and_decide_nothing() -> None:
    rights = read(metas=(("googlebot", "noindex"),), beside=Beside(headers=(("X-Robots-Tag", "bingbot: noindex"),)))
    check(rights, "")
    assert len(rights.signals) == 2
    check(read(metas=(("onrecord", "noarchive"),)), "v n")
    check(read(beside=Beside(headers=(("X-Robots-Tag", "onrecord: noarchive"),))), "v n")


FILE = '[{"location": "/news/*", "tdm-reservation": 1}, {"location": "/", "tdm-reservation": 0}]'
POLICY = "https://x.example/policy.json"


def test_tdmrep() -> None:
    check(read(beside=Beside(tdmrep_json=FILE)), "m n t n")
    check(read(beside=Beside(tdmrep_json=FILE.replace("/news/*", "/x"))), "m y")
    check(read(beside=Beside(tdmrep_json=FILE, headers=(("TDM-Reservation", "0"),))), "m y")
    check(read(beside=Beside(headers=(("tdm-reservation", "0"),)), metas=(("tdm-reservation", "1"),)), "m n t n")
    check(read(beside=Beside(headers=(("tdm-reservation", "1"),)), metas=(("tdm-reservation", "2"),)), "m n t n")
    with_policy = read(metas=(("tdm-reservation", "1"), ("tdm-policy", POLICY)))
    check(with_policy, "m ? t ?")
    assert with_policy.contact == POLICY
    unset = '[{"location": "/", "tdm-reservation": true}]'
    for broken in ("{", "[]", '{"location": "/"}', '[{"location": 3}]', unset):
        check(read(beside=Beside(tdmrep_json=broken)), "")


def rsl(inner: str, content: str = 'url="/"') -> Beside:
    return Beside(rsl=f'<rsl xmlns="https://rslstandard.org/rsl"><content {content}>{inner}</content></rsl>')


def licence(permits: str, payment: str = '<payment type="free"/>', more: str = "") -> str:
    return f'<license><permits type="usage">{permits}</permits>{payment}{more}</license>'


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (licence("all"), "i y m y t y"),
        (licence("search"), "i y m n t n"),
        (licence("search ai-train"), "i y m n t y"),
        (licence("train-ai"), "i n m n t y"),
        (licence("ai-all", '<payment type="purchase"/>'), "i n m ? t ?"),
        (licence("search") + licence("ai-train", '<payment type="crawl"/>'), "i y m n t ?"),
        (licence("all", more='<prohibits type="usage">ai-train</prohibits>'), "i y m y t n"),
        ('<license><prohibits type="usage">ai-all</prohibits></license>', "m n t n"),
        ('<license><payment type="subscription"/></license>', "m ? t ?"),
        (licence("all", more='<permits type="geo">DE</permits>'), "i ? m ? t ?"),
        (licence("all", more="<reporting>x</reporting>"), "i ? m ? t ?"),
        (
            licence("search")
            + licence("ai-input", '<payment type="use"><amount currency="USD">0.01</amount></payment>'),
            "i y m ? t n",
        ),
        (licence("all", "<payment><amount>0.01</amount></payment>"), "i ? m ? t ?"),
        (licence("all", '<payment type="free"><amount>0.01</amount></payment>'), "i ? m ? t ?"),
    ],
)
def test_rsl(inner: str, expected: str) -> None:
    check(read(beside=rsl(inner)), expected)


def test_rsl_scope_and_contact() -> None:
    check(read(beside=rsl(licence("all"), 'url="/other/*"')), "")
    check(read(beside=rsl(licence("all"), 'url="https://baypress.example/news/*"')), "i y m y t y")
    check(read(beside=rsl(licence("all"), 'url="/" server="https://pay.example"')), "i ? m ? t ?")
    paid = read(beside=rsl(licence("all", '<payment type="use"><custom>https://x.example/buy</custom></payment>')))
    assert paid.contact == "https://x.example/buy"
    attributed = read(beside=rsl(licence("ai-train", '<payment type="attribution"/>')))
    assert permission(attributed, "t").conditions == ("credit", "link")


BOMB = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rsl xmlns="https://rslstandard.org/rsl">&b;</rsl>'


@pytest.mark.parametrize("document", ["<rsl", BOMB, "<html/>", "<rsl>" + "<a>" * 500, "User-agent: *", "<rsl/>" * 2])
def test_rsl_that_cannot_be_read_leaves_mining_and_training_open(document: str) -> None:
    rights = read(beside=Beside(rsl=document))
    check(rights, "m ? t ?")
    assert permission(rights, "m").rule == "R22"
    assert "could not be read" in rights.line


def test_rsl_named_and_not_got() -> None:
    tag = LinkTag(rel=("license",), href="https://x.example/l.xml", type="application/rsl+xml")
    check(read(links=(tag,)), "m ? t ?")
    header = ("Link", '<https://x.example/l.xml>; rel="license"; type="application/rsl+xml"')
    check(read(beside=Beside(headers=(header,))), "m ? t ?")
    got = rsl(licence("search"))
    check(read(links=(tag,), beside=got), "i y m n t n")


def test_payment_required() -> None:
    check(read(beside=Beside(status=402)), "m ? t ?")


@pytest.mark.parametrize(
    ("pattern", "path", "is_covered"),
    [("/", "/a", True), ("/a", "/ab", True), ("/a$", "/ab", False), ("/a$", "/a", True), ("/*.pdf$", "/x/y.pdf", True),
     ("/*.pdf$", "/x.pdf?a", False), ("/a*b*c", "/a1b2c3", True), ("/a*b*c", "/a1c2b", False), ("*", "/x", True),
     ("/a*a$", "/a", False)],
)  # fmt: skip
def test_patterns(pattern: str, path: str, is_covered: bool) -> None:
    assert covers(pattern, path) is is_covered
