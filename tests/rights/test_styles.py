"""What a page's own style may hide grants nothing; what it shows, or is no style, leaves a grant and a credit whole."""

from __future__ import annotations

import time

import pytest
from tests.page.hiding import hidden
from tests.rights.printed.test_reach import NOTICE, granted, page

HIDING = [
    ":where(body) .zq{opacity:0}", ":where(article,footer) .zq{display:none}",
    "@media only screen{.zq{display:none}}", "@media (min-width:1px){.zq{display:none}}",
    "@media screen and (min-width: 600px) {.zq { display : none }}", "@media not print{.zq{display:none}}",
    "@media print, screen{.zq{display:none}}", "@media (max-width:99999px){.zq{display:none}}",
    "@media (width >= 1px){.zq{display:none}}", "@supports (display:grid){.zq{display:none}}",
    "@layer a{.zq{display:none}}", "@container (min-width:1px){.zq{display:none}}",
    ".zq{height:0;overflow:hidden}", ".zq{overflow:clip;height:0px}", ".zq{max-height:0}", ".zq{max-width:0}",
    ".zq{width:1px;height:1px;overflow:hidden}", ".zq{color:rgba(0,0,0,0)}", ".zq{color:transparent}",
    ".zq{color:#0000}", ".zq{color:oklch(0 0 0 / 0)}", ".zq{color:#12345600}",
    ".zq{color:rgb(0 0 0 / 0%)}", ".zq{color:hsla(0,0%,0%,0.0)}",
    ".zq{-webkit-text-fill-color:transparent}", ".zq{opacity:0%}", ".zq{opacity:.001}", ".zq{opacity:1e-9}",
    ".zq{left:-99em;position:absolute}", ".zq{left:calc(-100vw - 3em)}", ".zq{margin:0 0 0 -9999px}",
    ".zq{position:fixed;top:200vh}", ".zq{inset:0 auto auto -9999px}", ".zq{text-indent:100%;overflow:hidden}",
    ".zq{text-indent:-200vw}", ":root .zq{display:none}", ":root{color:red} html .zq{display:none}",
    "<!-- .zq{display:none} -->", "footer p{display:none}", "footer>p{display:none}", "footer *{display:none}",
    ".zq{content-visibility:hidden}", ".zq{filter:opacity(0)}", ".zq{filter:blur(9px)}", ".zq{zoom:0}",
    ".zq{scale:0}", ".zq{translate:-9999px}", ".zq{transform:translate(-9999px,0)}", ".zq{transform:rotateY(90deg)}",
    ".zq{font-size:1px}", ".zq{font-size:.01em}", ".zq{font:0/0 a}", ".zq{font-size:1%}",
    ".zq{z-index:-1;position:relative}",
    ".zq{text-decoration:line-through}", ".zq{letter-spacing:-2em}", ".zq{clip-path:circle(0)}",
    ".zq{clip-path:polygon(0 0,0 0,0 0)}", ".zq{-webkit-mask-image:linear-gradient(transparent,transparent)}",
    "[class=zq]{display:none}", "[class*='z']{display:none}", "p[class~=\"zq\"]{display:none}",
    ".zq{display:none} .zq{display:bogus}", ".zq{display:none!important} .zq{display:block}",
    ".zq{opacity:0!important}.zq{opacity:1}", ".zq{display:none}@layer a{.zq{display:block}}",
    ".zq{display:none}@media print{@media (min-width:1px){.zq{display:block}}}",
    ".zq{display:none}@media print{.a{color:red}.zq{display:block}}", ".zq{displa\\y:none}", ".\\7a q{display:none}",
    "body>*:not(main){display:none}", "footer :last-child{display:none}", "main ~ *{opacity:0}", ".zq{rotate:y 90deg}",
    "footer a{display:none}", "a[href*=creative]{opacity:0}", "[href]{display:none}", "footer a:link{display:none}",
    ":is(:is(:is(:is(.zq)))){display:none}", ":is(:not(.a,.b),.c) .zq{display:none}", ".zq:not(.zq:hover){opacity:0}",
    ".zq:not(main .zq){opacity:0}", ".zq::first-line{color:transparent}", "*|p{display:none}",
    ":root{--a:0}.zq{opacity:var(--a)}", "footer{--gone:none;color:red}.zq{display:var(--gone,block)}",
    ":root{--x:-9999px}.zq{margin:0 var( --x )}", ".zq{color:var(--c)}:root{--c:transparent}",
    ".zq{display:none}@media (min-width:600px){@media print{.zq{display:block}}}",
    ".zq{color:#fff}", ".zq{color:white;background:#fefefe}", "body{background:#fff} footer p{color:#fefefe}",
    ".zq{background:navy;color:#000080}", ".zq{color:#123;background:#112233 none}",
    "body{background:#000} .zq{color:#fff} footer{background:#fff}", ".zq{color:hsl(0,0%,99%)}",
    ".zq{margin:calc(0px + 0px + 0px + 0px + 0px + 0px + 0px + 0px) 0 0 -9999px}",
    ".zq{left:" + "0" * 1200 + "px}", ".zq{clip-path:url(#a)}", ".zq{clip-path:path('')}",
    "p:not(.open){display:none}", ".zq:not(:hover){display:none}", ".zq:nth-child(1){display:none}",
    "h2 ~ .zq{display:none}", ":is(.zq,.b){display:none}", ":where(footer) .zq{display:none}",
    "footer{.zq{display:none}}", "footer{color:red;& .zq{color:red;display:none}}", ".zq{@media screen{display:none}}",
    ".a{.b{color:red} .zq &{}} .zq{display:none}", '.a::before{content:"}"} .zq{display:none}',
    '.a::before{content:"{"} .zq{display:none}', '.a::before{content:"/*"} .zq{display:none} /* */',
    ".a{background:url(x'y)} .zq{display:none} .b{background:url(x'y)}", ".zq{\\64isplay:none}",
    ".zq{dis/**/play:none;display:none}",
    ".zq{display:none} .zq{opacity:1}", ".zq{display:none!important} .zq{visibility:visible}",
    ".zq{opacity:0;animation:a 1s} @keyframes a{to{opacity:1}}", ".zq{opacity:0;transition:opacity 1s}",
    ".zq{animation:gone 0s forwards} @keyframes gone{to{opacity:0}}",
    "@keyframes gone{from{opacity:1}100%{visibility:hidden}} .zq{animation-name:gone}",
    ".zq{display:none} @media (max-width:300px){.zq{display:block}}",
    ".zq{display:none} @media (min-width:99999px){.zq{display:block}}", "body.home .zq,.zq{display:none}",
    ".a,.b,.zq{display:none}", "p.zq.zq{visibility:hidden}", ".zq{DISPLAY:NONE}", "\n.zq\n{\n\tdisplay\n:\nnone\n}\n",
]  # fmt: skip
SHOWING = [
    ".zq{color:rgb(0,0,0)}", ".zq{color:hsl(0,0%,7%)}", ".zq{color:hsl(0deg 0% 0%)}", ".zq{color:rgba(0,0,0,.87)}",
    ".zq{color:rgb(0 0 0 / 80%)}", ".zq{color:#000}", ".zq{color:#000000}", ".zq{color:#102030ff}",
    ".zq{color:#fff0f0;background:navy}", ".zq{color:rgba(255,255,255,1.0);background:#333}",
    ".zq{font:700 14px/1.2 a}", ".zq{font:100% a}", ".zq{filter:none}",
    "footer{background:#222} .zq{color:#fff}", "body{background:url(a.png)} .zq{color:#fff}",
    "footer{background:linear-gradient(#123,#456)} footer p{color:white}", ".zq{color:#777;background:#eee}",
    ".zq[data-x]{display:none}", "[data-x]{display:none}", "[data-aos]{opacity:0}", ":where(main) .zq{opacity:0}",
    "main :last-child{display:none}", ":not(:defined){display:none}", ".zq:not(p){display:none}",
    "*:not(p,footer,body,a){display:none}", ".zq{rotate:90deg}", ":root{opacity:0}", ":where(main){opacity:0}",
    ".zq:is(:hover,:focus){opacity:0}", "a[href^=mailto]{display:none}", "[rel=nofollow]{display:none}",
    ".zq{display:none}@media (min-width:600px){.a{color:red}.zq{display:block}}",
    ".zq{display:none!important}.zq{display:block!important}",
    ":root{--a:.8;--b:0}.zq{opacity:var(--a);margin:var(--b)}", ":root{--c:#123}.zq{color:var(--c)}",
    ".zq{opacity:1}", ".zq{transform:none}", ".zq{font-size:10px}", ".zq{font-size:100%}",
    ".zq{margin:0 auto 100px 0}",
    "@media print{.zq{display:none}}", "@media only print{.zq{display:none}}",
    "@media (max-width:600px){.zq{display:none}}",
    "@media screen and (max-width: 60em){.zq{display:none}}", "@media (width<600px){.zq{display:none}}",
    ".zq:hover{opacity:0}", ".zq::after{display:none}", ".zq:empty{display:none}", ".zq[hidden]{display:none}",
    "[hidden]{display:none}", "[v-cloak]{display:none}", ".zq.gone{display:none}", ".zq:not(.zq){display:none}",
    ".modal .zq{display:none}", "html.no-js .zq{display:none}", "script,template{display:none}",
    ".zq{display:none} @media (min-width:768px){.zq{display:block}}", ".zq{display:none} .zq{display:block}",
    ".zq{display:none} .a,.zq{display:flex}", "@keyframes x{from{opacity:0}to{opacity:1}} .zq{animation:x 1s}",
    ".zq{height:0;padding-bottom:56%}", ".zq{color:#fff;background:#000}", ".zq{font-size:.8em;opacity:.6}",
    ".zq{margin:-10px 0 0;left:50%;transform:translate(-50%,-50%)}", ".zq{line-height:1.5;width:100%}",
    "/* .zq{display:none} */", ".zq img{display:none}", ".zq a:focus{clip:rect(0 0 0 0)}", "a.zq{display:none}",
    ".zq{overflow:hidden;max-height:40px}", ".zq{clip-path:inset(5% 0)}", "@font-face{font-family:zq;src:url(a)}",
    ".zq{text-decoration:none;border:none;background:none;list-style:none}", ".zqx{display:none}", "zq{display:none}",
]  # fmt: skip


@pytest.mark.parametrize("style", HIDING)
def test_what_any_rule_may_hide_grants_nothing(style: str) -> None:
    assert granted(page(foot=f"<p class=zq>{NOTICE}</p>", head=f"<style>{style}</style>")) == {}


@pytest.mark.parametrize("style", SHOWING)
def test_what_no_rule_hides_grants(style: str) -> None:
    assert "republish" in granted(page(foot=f"<p class=zq>{NOTICE}</p>", head=f"<style>{style}</style>"))


@pytest.mark.parametrize(
    "opened", ["<style media='screen,print'>", "<style type=text/css>", "<style media='(min-width:1em)'>",
                                    "<style media='only screen'>"])  # fmt: skip
def test_sheets_that_browsers_read(opened: str) -> None:
    assert granted(page(foot=f"<p class=zq>{NOTICE}</p>", head=f"{opened}.zq{{display:none}}</style>")) == {}


@pytest.mark.parametrize(
    "sheet",
    ["<noscript><style>.zq{display:none}</style></noscript>", "<template><style>.zq{display:none}</style></template>",
     "<style type='text/less'>.zq{display:none}</style>", "<style media=print>.zq{display:none}</style>",
     "<style media='(max-width:30em)'>.zq{display:none}</style>"],
)  # fmt: skip
def test_sheets_that_are_none(sheet: str) -> None:
    assert "republish" in granted(page(foot=f"<p class=zq>{NOTICE}</p>{sheet}"))


@pytest.mark.parametrize(
    "style",
    [".zq{opacity:0;animation:in 1s forwards}", ".zq{opacity:0;transition:opacity .3s;transform:translateY(-200px)}",
     ".zq{color:transparent;background-clip:text}",
     ".zq{-webkit-background-clip:text;-webkit-text-fill-color:transparent}",
     "@media (min-width:1px){.zq{display:none}}", "p{display:none}", ".zq:not(.on){display:none}",
     "@media (prefers-color-scheme:dark){.zq{display:none}}"],
)  # fmt: skip
def test_what_comes_into_sight_keeps_its_credit_and_grants_nothing(style: str) -> None:
    assert hidden(style) == (True, False)


NOBODY_SEES = [
    ".zq{display:none}", "main .zq{opacity:0}", "@media screen{p.zq{visibility:hidden}}",
    ".zq{display:none;transition:all 1s}",
]  # fmt: skip


@pytest.mark.parametrize("style", NOBODY_SEES)
def test_what_nobody_sees(style: str) -> None:
    assert hidden(style) == (True, True)


def test_large_and_hostile_sheets_cost_in_proportion() -> None:
    def cost(sheet: str) -> float:
        start = time.process_time()
        hidden(sheet)
        return time.process_time() - start

    rule = ".a-{0} .b{0},.c{0}:not(.d){{color:#{0:06x};margin:0 {0}px;display:none;font-size:1{0}px}}"
    large = "".join(rule.format(n) for n in range(4000))
    assert cost(large) < 2
    for piece in ("{", "}", "a{", "/*", "@media all{", ".zq,", '"', "'", "(", "\\64", ".a{b{", " ", "url(", "[a",
                  ":not(",
                  "display:none;", "a{opacity:0}", "@keyframes a{to{opacity:0}} ", ".zq{display:none}", "&", "calc(-",
                  "x{font:" + "a" * 50, ".zq{display:none}.zq{display:block}"):  # fmt: skip
        small, big = piece * 4_000, piece * 40_000
        assert cost(f".x{{display:none}}{big}") < max(40 * cost(f".x{{display:none}}{small}"), 0.5), piece


ATTRIBUTES = [
    "position:absolute;clip:rect(0 0 0 0)", "height:0;overflow:hidden", "color:rgba(0,0,0,0)", "left:-99em",
    "opacity:.001",
    "filter:opacity(0)", "transform:scale(0)", "max-height:0", "display :\tnone", "DISPLAY:NONE", "visibility:  hidden",
    "clip-path:inset(100%)", "dis/**/play:none", "font-size:1px", "display:var(--d)",
]  # fmt: skip


@pytest.mark.parametrize("style", ATTRIBUTES)
def test_what_its_own_attribute_hides_grants_nothing(style: str) -> None:
    assert granted(page(foot=f"<p style='{style}'>{NOTICE}</p>")) == {}
    assert granted(page(foot=f"<div style='{style}'><p>{NOTICE}</p></div>")) == {}
    assert granted(page(foot=f"<p>The Post <span style='{style}'>{NOTICE}</span></p>")) == {}


@pytest.mark.parametrize("style", ["color:#333;opacity:.8", "margin:0;line-height:1.5", "font-size:.8em;left:-1px"])
def test_what_its_own_attribute_shows_grants(style: str) -> None:
    assert "republish" in granted(page(foot=f"<p style='{style}'>{NOTICE}</p>"))


@pytest.mark.parametrize("style", [".zq{display:none}", "p span{opacity:0}", "footer .zq{left:-99em}"])
def test_a_piece_of_a_line_that_a_sheet_hides_grants_nothing(style: str) -> None:
    head = f"<style>{style}</style>"
    assert granted(page(foot=f"<p id=a>The Post <span class=zq>{NOTICE}</span></p>", head=head)) == {}
    assert granted(page(foot=f"<p id=a><span class=zq><em class=b>{NOTICE}</em></span></p>", head=head)) == {}
    assert "republish" in granted(page(foot=f"<p>{NOTICE} <span class=zq>The Post</span></p>", head=head))
