"""Ordinary pages whose licence a reader sees: each grants, also under a style sheet as sites have them."""

from __future__ import annotations

import pytest
from tests.rights.printed.test_reach import BY, LINK, granted, page

_PICTURE = "<img src=/by.png alt='CC BY'>"
_BADGE = f"<a rel=license href='{BY}'>{_PICTURE}</a>"
_SHEET = """<style>*{box-sizing:border-box}html,body{margin:0}.menu{display:none}.skip{left:-9999px}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}[hidden]{display:none!important}
@media(min-width:768px){.menu{display:flex}.only-mobile{display:none}}@media print{footer,.license{display:none}}
.modal{opacity:0;visibility:hidden;transition:opacity .3s}.modal.open{opacity:1;visibility:visible}
footer a{color:#999}footer p{font-size:.8em;opacity:.7;margin:-4px 0 0}img{max-width:100%;height:auto}
.license{border:1px solid #ccc;overflow:hidden;max-width:40em}.clearfix::after{content:"";display:table;clear:both}
@keyframes f{from{opacity:0}to{opacity:1}}article{animation:f 1s}.logo{text-indent:-9999px;font-size:0}</style>"""
_NAV = "<nav><a href=/a>About</a> <a href=/c>Contact</a></nav>"
PAGES = {
    "badge": ("", f"<p>© 2026 The Harbour Post. {_BADGE}</p>"),
    "foot": ("", f"{_NAV}<p>Except where noted, content is licensed under {LINK}.</p><p>Privacy policy | Cookies</p>"),
    "republish": (
        f"<div class='republish-box'><h3>Republish this article</h3><p>This article may be republished for free under a"
        f" {LINK} licence.</p><p>Please credit The Harbour Post and link to this page.</p><button>Copy</button></div>",
        "",
    ),
    "chooser": (
        f"<p class=license>{_BADGE}<br>This work is licensed under a <a rel=license href='{BY}'>Creative Commons"
        " Attribution 4.0 International License</a>.</p>", "",
    ),
    "menu": (
        "", f"<div class=site-info><p>Our articles are available under {LINK}</p><p>Subscribe to our newsletter</p>"
        "<p>Sign in</p><p>Follow us</p></div>",
    ),
    "entry": (
        f"<footer class=entry-footer><p>This story is licensed under {LINK}.</p><p>Filed under: Harbour</p></footer>",
        "",
    ),
    "legal": (
        "", f"<section class=legal><h2>Licence</h2><p>Text on this site is available under {LINK}.</p>"
        "<p>Images are the property of their owners.</p></section>",
    ),
    "site": (
        "", f"<p>Unless otherwise stated, all content on this site is licensed under {LINK}</p>"
        "<p>Website by Quay Studio</p><p>Registered charity 12345</p>",
    ),
    "last": (f"<p><em>This article is republished freely under {LINK}. You may republish it.</em></p>", ""),
    "texts": ("", f"<p>Texts: {LINK}</p><p>Contact the newsroom: news@harbourpost.example</p>"),
    "offer": (
        f"<div class=cc-license><p>Republish our articles for free, online or in print, under {LINK}.</p></div>", "",
    ),
    "list": (
        "", f"<ul><li><a href=/t>Terms</a></li><li><a href=/p>Privacy</a></li><li>Content licensed under {LINK}</li>"
        "<li>Members</li><li>Ask us anything</li></ul>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("head", ["", _SHEET], ids=["bare", "styled"])
@pytest.mark.parametrize("name", PAGES)
def test_an_ordinary_licence_is_heard(name: str, head: str) -> None:
    end, foot = PAGES[name]
    assert "republish" in granted(page(end, foot or "<p>The Harbour Post</p>", head))


def test_a_link_in_the_head_is_heard() -> None:
    assert "republish" in granted(page(head=f"<link rel=license href='{BY}'>{_SHEET}"))
