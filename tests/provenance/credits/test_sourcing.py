"""What a text drew on is no origin, who contributed makes a mixture, and a line that leads on makes an excerpt."""

from __future__ import annotations

from typing import Final

import pytest

from onrecord import read
from onrecord.record import Provenance

STORY: Final = (
    "The lake above Orrin rose by half a metre in two days, the council said on Tuesday, after storms that nobody in"
    " the valley had seen so early in the year.",
    "Crews carried sandbags to the mill road, where water stood ankle-deep by noon, and the school sent its pupils"
    " home before the bridge was closed.",
    "“We have had worse, but never in April,” said Tom Hale, who has run the boat hire for thirty years and moved"
    " eleven boats on Monday night.",
)
REST: Final = (
    "Engineers will look at the weir this week. Its gates were built in 1961 and were to be replaced in the autumn.",
    "The council meets again on Thursday. Until then the road stays closed, and the ferry runs every hour.",
)
TITLE: Final = "Lake at Orrin rises after spring storms"
WATCH: Final = "<a href='https://coastwatch.example/lake'>{}</a>"


def pages(by: str, end: str, more: int = 1, head: str = "") -> list[str]:
    """The page in two layouts; `more` times the rest of its story."""
    body = "".join(f"<p>{words}</p>" for words in (*STORY, *REST * more))
    byline = f"<p class=byline>{by}</p>" if by else ""
    head = f"<title>{TITLE} - Orrin Courier</title><meta property=og:site_name content='Orrin Courier'>{head}"
    return [
        f"<html>{head}<header><a href=/>Orrin Courier</a></header><main><article><h1>{TITLE}</h1>{byline}"
        f"<time datetime=2026-05-06>6 May 2026</time>{body}{end}</article></main>"
        "<footer><p>About us</p></footer></html>",
        f"<html>{head}<div class=logo>Orrin Courier</div><div class=post><h1>{TITLE}</h1><div class=meta>{byline}"
        f"<span>6 May 2026</span></div><div class=entry>{body}</div><div class=after>{end}</div></div>"
        "<div id=footer>About us | Contact</div></html>",
    ]


def told(by: str, end: str, more: int = 1, head: str = "") -> list[Provenance]:
    found = [read(html, "https://orrincourier.example/2026/05/lake").provenance for html in pages(by, end, more, head)]
    return [one for one in found if one is not None]


@pytest.mark.parametrize(
    ("by", "end"),
    [
        ("By Mara Lind", "Sources: Lake Survey, Orrin Council, Reuters"),
        ("By Mara Lind", "Sources: BBC, The Guardian, Reuters"),
        ("Von Mara Lind", "Quellen: Reuters, BBC, eigene Recherche"),
        ("Par Mara Lind", "Sources : AFP, Le Monde, mairie d’Orrin"),
        ("Por Mara Lind", "Fuentes: BBC, Reuters, ayuntamiento de Orrin"),
        ("Door Mara Lind", "Bronnen: NOS, Reuters, gemeente Orrin"),
        ("By Mara Lind", "Sources: Reuters, town council"),
        ("Von Mara Lind", "Quellen: dpa, Gemeinde Tarn"),
        ("Von Mara Lind", "Quellen: Seeamt, dpa, Gemeinde Tarn"),
        ("Di Mara Lind", "Fonti: ANSA, comune di Orrin"),
        ("Av Mara Lind", "Källor: TT, Orrins kommun"),
        ("Von Mara Lind", "<h3>Quellen</h3><ul><li>Gemeinde Tarn</li><li>dpa</li></ul>"),
        ("By Mara Lind", "With reporting by Jo Field and Ann Orley"),
        ("By Mara Lind", "Staff writer Jo Field contributed to this report."),
        ("By Mara Lind", "The film is distributed by Tarn Pictures."),
        ("By Mara Lind", "The quotes were translated from Danish by the author."),
        ("Von Mara Lind", "Die Zitate wurden aus dem Dänischen übersetzt."),
        ("By Mara Lind", "Sign up for our newsletter, distributed by Mailwing."),
        ("By Mara Lind", "© 2026 Orrin Courier. Distributed by Tribune Content Agency, LLC."),
    ],
)
def test_what_a_text_drew_on_is_no_origin(by: str, end: str) -> None:
    assert [(one.relation, one.origin) for one in told(by, f"<p>{end}</p>")] == [("original", None)] * 2


@pytest.mark.parametrize("by", ["", "Redaktion", "Orrin Courier"])
@pytest.mark.parametrize(
    "end",
    [
        "Quellen: dpa, Gemeinde Tarn",
        "Sources: Reuters, town council",
        "Bronnen: ANP, gemeente Orrin",
    ],
)
def test_an_agency_among_other_sources_leaves_it_open_where_no_writer_signs(by: str, end: str) -> None:
    assert [(one.relation, one.origin) for one in told(by, f"<p>{end}</p>")] == [("unknown", None)] * 2


@pytest.mark.parametrize("by", ["", "Redaktion", "Von Mara Lind"])
@pytest.mark.parametrize("heading", ["Verwendete Quellen", "Sources:", "Fuentes"])
def test_an_agency_under_a_heading_of_sources_is_no_origin(by: str, heading: str) -> None:
    end = f"<h3>{heading}</h3><ul><li>Gemeinde Tarn</li><li>Nachrichtenagentur dpa</li></ul>"
    assert [one.origin for one in told(by, end)] == [None] * 2


@pytest.mark.parametrize("end", ["Quellen: dpa, Reuters", "Sources: AFP, Reuters", "Källor: TT, Reuters"])
def test_a_list_of_agencies_alone_tells_who_supplied_it(end: str) -> None:
    assert [one.relation for one in told("", f"<p>{end}</p>")] == ["wire"] * 2
    assert [one.relation for one in told("By Mara Lind", f"<p>{end}</p>")] == ["mixed"] * 2


@pytest.mark.parametrize(
    ("by", "end"),
    [
        ("By Mara Lind", "With reporting by Reuters."),
        ("By Mara Lind", "Reuters contributed to this report."),
        ("By Mara Lind", "Jo Field and Reuters contributed to this developing news story."),
        ("By Mara Lind", "Reuters also contributed reporting."),
        ("By Mara Lind", "The Washington Post contributed to this report."),
        ("By Mara Lind", "Information from the Associated Press was used in this report."),
        ("Von Mara Lind", "Unter Mitarbeit von Reuters"),
        ("Von Mara Lind", "Weitere Quellen: dpa, Reuters"),
        ("Af Mara Lind", "Reuters bidrog til denne artikel"),
        ("Av Mara Lind", "Reuters bidrog till denna artikel"),
        ("Par Mara Lind", "Reuters a contribué à cet article"),
        ("Por Mara Lind", "Reuters contribuyó a este artículo"),
        ("Di Mara Lind", "Reuters ha contribuito a questo articolo"),
        ("Door Mara Lind", "Reuters heeft bijgedragen aan dit artikel"),
    ],
)
def test_who_contributed_makes_a_mixture(by: str, end: str) -> None:
    assert [(one.relation, one.origin) for one in told(by, f"<p>{end}</p>")] == [("mixed", None)] * 2


@pytest.mark.parametrize(
    "end",
    [
        "The Guardian also contributed to this petition.",
        "The Guardian contributed to the fund for the mill.",
        "Reuters contributed to this appeal, as did 400 readers.",
        "Reuters a contribué à cette collecte.",
        "Reuters contribuyó a esta campaña.",
        "Reuters ha contribuito a questa raccolta.",
        "Reuters heeft bijgedragen aan dit fonds.",
        "Reuters bidrog til denne indsamling.",
    ],
)
def test_who_gave_to_something_else_contributed_nothing(end: str) -> None:
    assert [(one.relation, one.origin) for one in told("By Mara Lind", f"<p>{end}</p>")] == [("original", None)] * 2


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Read the full story at Coast Watch", "Coast Watch"),
        ("Continue reading on Coast Watch →", "Coast Watch"),
        ("Weiterlesen bei Küstenwacht", "Küstenwacht"),
        ("Den ganzen Artikel lesen Sie bei Küstenwacht", "Küstenwacht"),
        ("Lire la suite sur Côte Info", "Côte Info"),
        ("Source and full article: Coast Watch", "Coast Watch"),
        ("Fonte e articolo completo: Coast Watch", "Coast Watch"),
        ("Fuente y artículo completo en Coast Watch", "Coast Watch"),
        ("Article complet : Côte Info", "Côte Info"),
        ("Vollständiger Artikel bei Küstenwacht", "Küstenwacht"),
        ("Volledig artikel: Coast Watch", "Coast Watch"),
        ("Lire l’article complet sur Côte Info", "Côte Info"),
        ("Continua a leggere su Costa Oggi", "Costa Oggi"),
        ("Lees verder op Kustwacht", "Kustwacht"),
        ("Leia a matéria completa em Costa Diário", "Costa Diário"),
        ("Läs hela artikeln på Kustvakten", "Kustvakten"),
    ],
)
def test_a_line_that_leads_on_makes_an_excerpt(end: str, name: str) -> None:
    for one in told("", f"<p>{WATCH.format(end)}</p>", more=0):
        assert (one.relation, one.origin and one.origin.name) == ("excerpt", name)


@pytest.mark.parametrize(
    "end",
    [
        "Read the full post at Tidal Notes",
        "Read the full story at Tidal Notes on Substack",
        "Weiterlesen bei Tidal Notes",
    ],
)
def test_a_publication_at_a_platform_goes_by_its_own_name(end: str) -> None:
    for one in told("By Mara Lind", f"<p><a href='https://tidalnotes.substack.com/p/lake'>{end}</a></p>", more=0):
        assert (one.relation, one.origin and one.origin.name) == ("excerpt", "Tidal Notes")


def test_what_is_cut_and_where_from_make_an_excerpt() -> None:
    for one in told("", f"<p>[…] via {WATCH.format('Coast Watch')}</p>", more=0):
        assert (one.relation, one.origin and one.origin.name) == ("excerpt", "Coast Watch")


@pytest.mark.parametrize(
    "end",
    [
        "<a href='/more'>Read the full story</a>",
        "<a href='https://orrincourier.example/full'>Continue reading at Orrin Courier</a>",
        "Read more: <a href='https://lakesurvey.example/data'>the survey’s data</a>",
        "<a href='https://lakesurvey.example/report.pdf'>Read the full report at Lake Survey</a>",
        "<a href='https://doi.org/10.1000/lake'>Read the full article in Lake Letters</a>",
        "<a href='https://facebook.com/orrin'>Continue reading on Facebook</a>",
        "<a href='https://jofield.substack.com/p/lake'>Read the full post on Substack</a>",
        "<a href='https://jofield.ghost.io/lake'>Read the full article on Ghost</a>",
        "<a href='https://patreon.com/posts/1'>Read the rest on Patreon</a>",
        "<a href='https://steadyhq.com/de/lake'>Weiterlesen bei Steady</a>",
        "<a href='https://jofield.wordpress.com/lake'>Continue reading on WordPress</a>",
        "<a href='https://sjoverket.example/'>Läs mer hos Sjöverket</a>",
        "<a href='https://seebehoerde.example/'>Den ganzen Bericht lesen Sie bei der Seebehörde</a>",
        "<a href='https://gemeenteorrin.example/'>Lees meer op Gemeente Orrin</a>",
        "Book tickets via <a href='https://tickets.example'>Tarn Tickets</a>",
        "<a href='https://orrin-police.example/'>Read the full story at Orrin Police</a>",
    ],
)
def test_other_lines_under_a_text_invent_no_origin(end: str) -> None:
    assert [one.origin for one in told("By Mara Lind", f"<p>{end}</p>", more=0)] == [None, None]


def test_under_a_whole_text_read_more_is_a_link_to_follow() -> None:
    found = told("By Mara Lind", f"<p>{WATCH.format('Read more at Coast Watch')}</p>", more=12)
    assert [one.relation for one in found] == ["original"] * 2


@pytest.mark.parametrize(
    "style", [".zq{display:none}", "p.zq{visibility:hidden}", ".zq{position:absolute;left:-9999px}"]
)
def test_a_credit_that_the_pages_style_hides_names_no_origin(style: str) -> None:
    end = "<p class=zq>This article was originally published by Coast Watch.</p>"
    shown = told("By Mara Lind", end)
    hidden = told("By Mara Lind", end, head=f"<style>{style}</style>")
    assert [one.relation for one in shown] == ["republished"] * 2
    assert [(one.relation, one.origin) for one in hidden] == [("original", None)] * 2


@pytest.mark.parametrize("site", ["KÃ¼stenwacht", "K\ufffdstenwacht", "Küstenwacht"])
@pytest.mark.parametrize("words", ["Zuerst erschienen in der Küstenwacht", "Quelle: Küstenwacht", ""])
@pytest.mark.parametrize("by", ["Mara Lind, Küstenwacht", "Mara Lind / KÃ¼stenwacht"])
def test_a_name_with_broken_letters_is_the_outlets_own(site: str, words: str, by: str) -> None:
    body = "".join(f"<p>{one}</p>" for one in (*STORY, *REST))
    html = (
        f"<html lang=de><title>{TITLE} - {site}</title><meta property=og:site_name content='{site}'><article>"
        f"<h1>{TITLE}</h1><p class=byline>Von {by}</p><time datetime=2026-05-06>6.5.2026</time>{body}<p>{words}</p>"
        "</article></html>"
    )
    found = read(html).provenance
    assert found
    assert (found.relation, found.origin) == ("original", None)


@pytest.mark.parametrize(
    ("end", "relation", "name"),
    [
        ("Distributed by Tribune Content Agency", "wire", "Tribune Content Agency"),
        ("Distributed by Tern Features Syndicate, Inc.", "republished", "Tern Features Syndicate"),
        ("This column is distributed by Tern Syndicate.", "republished", "Tern Syndicate"),
        ("© 2026 Coast Watch. Distributed by Tribune Content Agency, LLC.", "republished", "Coast Watch"),
        ("©2026 Coast Watch. Visit coastwatch.example. Distributed by Tern Syndicate.", "republished", "Coast Watch"),
        ("Copyright Coast Watch, distributed by Tern Syndicate", "republished", "Coast Watch"),
        ("(c) 2026, Coast Watch Distributed by Tern Syndicate", "republished", "Coast Watch"),
        ("© 2026 Mara Lind. Distributed by Tern Syndicate", "republished", "Tern Syndicate"),
        ("© 2026 dpa. Distributed by Tribune Content Agency", "wire", "Deutsche Presse-Agentur"),
    ],
)
def test_who_holds_a_distributed_text_is_its_origin_and_else_who_distributes_it(
    end: str, relation: str, name: str
) -> None:
    for one in told("By Mara Lind", f"<p>{end}</p>"):
        assert (one.relation, one.origin and one.origin.name) == (relation, name)


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Dieser Beitrag erschien zuerst im Küstenmagazin „Brandung“.", "Brandung"),
        ("This story first appeared in the magazine “Tide”.", "Tide"),
    ],
)
def test_a_name_in_quotation_marks_behind_what_it_is(end: str, name: str) -> None:
    assert [one.origin and one.origin.name for one in told("By Mara Lind", f"<p>{end}</p>")] == [name] * 2


@pytest.mark.parametrize(
    "end",
    [
        "The findings were first published in Nature.",
        "The survey results first appeared in Lake Letters.",
        "Figures first published by the lake office show two metres of silt.",
        "The claim first appeared on Coast Watch.",
        "Her letter was originally published in The Times.",
        "The book was first published by Quill House in 1981.",
        "Die Studie erschien zuerst in Nature.",
        "Die Zahlen wurden zuerst vom Seeamt veröffentlicht.",
        "L’étude a d’abord été publiée dans Nature.",
        "Los datos fueron publicados originalmente por la oficina del lago.",
        "Lo studio è stato pubblicato originariamente su Nature.",
        "Het onderzoek verscheen eerder in Nature.",
        "Undersøgelsen blev først bragt i Nature.",
        "Uppgifterna publicerades först av Sjöverket.",
    ],
)
def test_where_a_study_or_a_book_first_appeared_is_no_origin(end: str) -> None:
    assert [(one.relation, one.origin) for one in told("By Mara Lind", f"<p>{end}</p>")] == [("original", None)] * 2


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("This article on a study was first published in Coast Watch.", "Coast Watch"),
        ("Texto publicado originalmente na Revista Maré e republicado com autorização.", "Revista Maré"),
        ("Wir übernehmen diesen Text mit freundlicher Genehmigung des Küsten-Anzeigers.", "Küsten-Anzeiger"),
        ("Version originale publiée par Côte Info.", "Côte Info"),
    ],
)
def test_where_the_text_first_appeared_is(end: str, name: str) -> None:
    found = told("By Mara Lind", f"<p>{end}</p>")
    assert [(one.relation, one.origin and one.origin.name) for one in found] == [("republished", name)] * 2
