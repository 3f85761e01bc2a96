"""Whether a printed grant is of the story: not of a study told of, not out of sight, not taken back one line below."""

from __future__ import annotations

from typing import Final

import pytest
from tests.rights.building import NOW, URL

from onrecord import read
from onrecord.record import Record

BY: Final = "https://creativecommons.org/licenses/by/4.0/"
LINK: Final = f'<a href="{BY}">CC BY 4.0</a>'
MARKED: Final = f'<a rel="license" href="{BY}">CC BY 4.0</a>'
CITED: Final = "<p>Orley A, Hale T. Silt in tidal mills. Journal of Estuaries 14(2), 201–219 (2026).</p>"
_STORY: Final = "".join(
    f"<p>{words}</p>"
    for words in (
        "The mill at Selmouth lost half its pond to silt in ten years, a study of the estuary says, and the wheel has"
        " stood still on most days since the spring tides of last year.",
        "Ann Orley, who led the work, walked the mud at low water for two winters and counted what each tide had left,"
        " in tins that she had sunk between the piles of the old quay.",
        "The town wants to dredge. Tom Hale, who keeps the mill, says that the pond will fill again within six years"
        " unless the sluice is moved, and that nobody has asked him yet.",
        "A decision is due in the autumn, when the harbour board meets for the first time since the floods of May.",
    )
)


def page(end: str = "", foot: str = "<p>The Harbour Post</p>", head: str = "", in_foot: str = "footer") -> Record:
    html = (
        '<html lang=en><title>Silt stops the mill</title><meta property="og:site_name" content="The Harbour Post">'
        f"{head}<main><article><h1>Silt stops the mill</h1><p class=byline>By Tom Reed</p>{_STORY}{end}"
        f"</article></main><{in_foot}>{foot}</{in_foot}></html>"
    )
    return read(html, URL, NOW, fields=frozenset({"rights", "provenance"}))


def granted(record: Record) -> dict[str, tuple[str, ...]]:
    """The uses that are a yes, each with its conditions."""
    assert record.rights
    return {use: one.conditions for use, one in record.rights.may if one.answer == "yes" and use != "quote"}


@pytest.mark.parametrize(
    "end",
    [
        f"<p>This work is licensed under a {LINK} licence.</p>",
        f"<p>This paper is available under {LINK}.</p>",
        f"<p>The study is licensed under {LINK}.</p>",
        f"{CITED}<p>This work is licensed under {MARKED}.</p>",
        f"{CITED}<p>{LINK}</p>",
        f"{CITED}<div>Published open access under {MARKED}.</div>",
        f"<p>Orley, A. et al. Silt in tidal mills (2026). This article is licensed under {LINK}.</p>",
        f"<h3>Reference</h3><p>Silt in tidal mills. This article is licensed under {LINK}.</p>",
        f"<h4>Journal reference:</h4><p>This article is licensed under {LINK}.</p>",
        f"<p>doi:10.1000/silt.14. This article is distributed under {LINK}.</p>",
        f"{CITED}<p class=note>This article is licensed under {LINK}.</p>",
        f"<p>doi:10.1000/silt.14</p><p>This article is licensed under {LINK}.</p>",
        f"<footer>{CITED}<p>This work is licensed under {LINK}.</p></footer>",
        f"<ol><li>Orley, A. (2026) Silt. Estuary Letters.</li></ol><p>Licensed under {LINK}.</p>",
        f"<p>doi:10.1000/silt.14</p><p>Open access</p><p>This article is licensed under {MARKED}.</p>",
        f"{CITED}<p>Dieser Artikel ist lizenziert unter {LINK}.</p>",
        f"<p>The study by Orley was published in Estuary Letters on Monday.</p><p>Licensed under {LINK}.</p>",
        f"<p>Her paper appeared last week in Estuary Letters.</p><p>Available under {LINK}.</p>",
        f"<p>Die Studie ist in den Estuary Letters erschienen.</p><p>Lizenz: {LINK}</p>",
        f"<p>L'étude a été publiée lundi dans Estuary Letters.</p><p>Sous licence {LINK}.</p>",
        f"<dl><dt>Study</dt><dd>Silt in tidal mills</dd><dt>Licence</dt><dd>{LINK}</dd></dl>",
        f"<dl><dt>Journal</dt><dd>Estuary Letters<dt>Terms</dt><dd>This article is licensed under {LINK}.</dd></dl>",
        f"<ul><li>Paper: Silt in tidal mills</li><li>This article is licensed under {LINK}.</li></ul>",
        f"<table><tr><td>DOI</td><td>10.1000/silt.14</td></tr><tr><td>Licence</td><td>{LINK}</td></tr></table>",
        "<p>Dieses Werk ist unter CC BY 4.0 lizenziert.</p>",
        "<p>Cette œuvre est sous licence Creative Commons CC BY 4.0.</p>",
        "<p>Esta obra está bajo una licencia Creative Commons CC BY 4.0.</p>",
    ],
)
def test_a_work_that_is_told_of_is_not_the_story(end: str) -> None:
    assert granted(page(end)) == {}


def test_the_licence_of_a_work_is_asked_about_and_not_the_texts() -> None:
    rights = page(f"<p>This work is licensed under {LINK}.</p>").rights
    assert rights
    assert (rights.may.republish.answer, rights.may.republish.rule, rights.licence) == ("ask", "R7", None)


@pytest.mark.parametrize(
    ("end", "foot", "head"),
    [
        (f"<p class=note>This story is licensed under {LINK}.</p>", "", ""),
        (f"<p class=note>This work is licensed under {MARKED}.</p>", "", ""),
        (f"<div class=license>This work is licensed under {LINK}.</div>", "", ""),
        (f"<div class=PageCreativeCommonsNote>This work is licensed under {LINK}.</div>", "", ""),
        ("", f"<p>This work is licensed under {LINK}.</p>", ""),
        (f"{CITED}<p class=note>This story is licensed under {LINK}.</p>", "", ""),
        (f"{CITED}<div class=license>This article is licensed under {LINK}.</div>", "", ""),
        (
            f"<p>Silt stops the mill. Harbour Post 3(1), 4.</p><p>This article is licensed under {LINK}.</p>",
            "",
            "",
        ),
        (
            f"<p>Journal of Estuaries 14(2).</p><p>The Post asked the board, which will meet in May when the"
            f" floods have gone and the road is dry.</p><p>This article is licensed under {LINK}.</p>",
            "",
            "",
        ),
        (f"<p>The Post was at the quay on Monday.</p><p>Licensed under {LINK}.</p>", "", ""),
        (f"<ul><li>By Tom Reed</li><li>Licence: {LINK}</li></ul>", "", f'<link rel=license href="{BY}">'),
        (CITED, f"<p>All content is licensed under {LINK}.</p>", ""),
        (f"{CITED}<p>This work is licensed under {LINK}.</p>", "", f'<link rel=license href="{BY}">'),
    ],
)
def test_the_pages_own_licence_grants(end: str, foot: str, head: str) -> None:
    assert "republish" in granted(page(end, foot or "<p>The Harbour Post</p>", head))


NOTICE: Final = f"This article is licensed under a {LINK} licence."
HIDING: Final = [
    (".zq{display:none}", "class=zq"),
    (".zq { color: red; DISPLAY : None !important }", "class=zq"),
    ("#lic{visibility:hidden}", "id=lic"),
    ("p.zq{position:absolute;clip:rect(0 0 0 0)}", "class=zq"),
    (".a,.zq,.b{opacity:0}", "class=zq"),
    ("footer .zq{position:absolute;left:-9999px}", "class=zq"),
    (".zq.off{font-size:0}", "class='off zq'"),
    ("/* .zq{} */ @media screen{.zq{text-indent:-999em}}", "class=zq"),
    ("@charset 'utf-8'; .zq{transform:scale(0)}", "class=zq"),
    (".zq{display:block} .zq{display:none}", "class=zq"),
    (".zq{clip-path:inset(50%)}", "class=zq"),
]
SHOWING: Final = [
    (".other{display:none}", "class=zq"),
    ("@media print{.zq{display:none}}", "class=zq"),
    ("@media (max-width:40em){.zq{display:none}}", "class=zq"),
    ("@media screen and (max-width:40em){.zq{display:none}}", "class=zq"),
    (".zq{display:none} .zq{display:block}", "class=zq"),
    (".zq:hover{display:none}", "class=zq"),
    ("nav .zq{display:none}", "class=zq"),
    (".zq{opacity:0.8;font-size:0.8em}", "class=zq"),
    ("body{opacity:0}", "class=zq"),
    ("@keyframes x{from{opacity:0}} .zq{color:grey}", "class=zq"),
    (".zq{display:none", "class=y"),
]


@pytest.mark.parametrize(("style", "attribute"), HIDING)
def test_what_the_pages_style_hides_grants_nothing(style: str, attribute: str) -> None:
    head = f"<style>{style}</style>"
    assert granted(page(foot=f"<p {attribute}>{NOTICE}</p>", head=head)) == {}
    badge = f'<div {attribute}><a rel=license href="{BY}"><img src=/by.png></a></div>'
    assert granted(page(foot=badge, head=head)) == {} or "p." in style


@pytest.mark.parametrize(("style", "attribute"), SHOWING)
def test_what_it_shows_grants(style: str, attribute: str) -> None:
    assert "republish" in granted(page(foot=f"<p {attribute}>{NOTICE}</p>", head=f"<style>{style}</style>"))


def test_what_hides_the_whole_page_until_a_script_runs_hides_nothing() -> None:
    html = (
        "<html lang=en><title>Silt stops the mill</title><style>#all{visibility:hidden}</style><div id=all>"
        f"<article><h1>Silt stops the mill</h1><p class=byline>By Tom Reed</p>{_STORY}</article>"
        f"<footer><p>{NOTICE}</p></footer></div></html>"
    )
    assert "republish" in granted(read(html, URL, NOW, fields=frozenset({"rights", "provenance"})))


@pytest.mark.parametrize("words", ["Reproduction of our articles is prohibited.", "No republication."])
def test_what_is_hidden_may_still_refuse(words: str) -> None:
    record = page(foot=f"<p class=zq>{words}</p>", head="<style>.zq{display:none}</style>")
    assert record.rights
    assert record.rights.may.republish.answer != "yes"


@pytest.mark.parametrize(
    "sheet", ["{" * 5000, "}" * 5000, ".a{" * 3000, "/*" * 5000, "@media all{" * 2000, ".zq{display:"]
)
def test_broken_sheets_raise_nothing(sheet: str) -> None:
    assert page(foot=f"<p class=zq>{NOTICE}</p>", head=f"<style>{sheet}</style>").rights


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("except photos", "text only"),
        ("Except for images.", "text only"),
        ("Photos are not included", "text only"),
        ("(ohne Bilder)", "text only"),
        ("for non-commercial use only", "non-commercial"),
        ("Non-commercial use only.", "non-commercial"),
    ],
)
def test_a_second_line_binds_the_licence(line: str, condition: str) -> None:
    for end in (
        f"<div class=license><p>This article: {LINK}</p><p>{line}</p></div>",
        f"<div class=license>This article is licensed under {LINK}<br>{line}</div>",
    ):
        conditions = granted(page(end)).get("republish")
        assert conditions is None or condition in conditions


@pytest.mark.parametrize(
    "line",
    [
        "Not for articles of our partners.",
        "Does not apply to this article",
        "Except texts by guests",
        "except articles marked Exclusive",
        "Unless marked otherwise below",
        "Only within Selland",
        "Gilt nicht für diesen Text",
        "Sauf les textes de nos partenaires",
        "Excepto este texto",
        "For members of the harbour board only",
    ],
)
def test_a_second_line_that_takes_back_asks(line: str) -> None:
    for end in (
        f"<div class=license><p>This article is licensed under {LINK}</p><p>{line}</p></div>",
        f"<div class=license>This article is licensed under {LINK}<br>{line}</div>",
        f"<div class=license><ul><li>This article is licensed under {MARKED}</li><li>{line}</li></ul></div>",
    ):
        assert granted(page(end)) == {}


@pytest.mark.parametrize("line", ["Share this", "Read the licence", "More from the estuary", "© 2026 The Harbour Post"])
def test_other_lines_below_leave_the_licence_whole(line: str) -> None:
    end = f"<div class=license><p>This article is licensed under {LINK}</p><p>{line}</p></div>"
    assert "republish" in granted(page(end))
