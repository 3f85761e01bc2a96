"""Posts that show a part of a longer text: lines that say so, and where the rest is, in files of static sites."""

from __future__ import annotations

import pytest

from onrecord import read
from onrecord.record import Provenance

TEXT = (
    "The sea wall at Tarn was built in nine weeks, by four hundred people and with stone from two quarries.",
    "It has held for sixty years, and nobody had measured it since, until the harbour board sent a diver down.",
    "What she found under the third arch is the reason why the coast road has been shut to lorries since March.",
)
THERE = "https://coastwatch.example/2026/sea-wall"


def post(*lines: str, author: str | None = "Rita Moss", before: str = "") -> Provenance:
    front = f"---\nlayout: post\ntitle: The wall at Tarn\n{f'author: {author}' if author else 'tags: [sea]'}\n---\n\n"
    found = read(front + "\n\n".join([*([before] if before else []), *TEXT, *lines]), fields=["provenance"]).provenance
    assert found
    return found


@pytest.mark.parametrize(
    "line",
    [
        "> This is an excerpt. Read the rest of the post on [Coast Watch](%s).",
        "Dies ist ein Auszug. Den Rest des Artikels lesen Sie bei [Coast Watch](%s).",
        "Ceci est un extrait. Lire le reste de l’article sur [Coast Watch](%s).",
        "Este es un fragmento. Lee el resto del artículo en [Coast Watch](%s).",
        "Questo è un estratto. Leggi il resto dell’articolo su [Coast Watch](%s).",
        "Este é um trecho. Leia o resto do post no [Coast Watch](%s).",
        "Dit is een fragment. Lees de rest van het artikel op [Coast Watch](%s).",
        "Detta är ett utdrag. Läs resten av artikeln på [Coast Watch](%s).",
        "这是节选内容。阅读全文请访问 [Coast Watch](%s)。",
        "以上为节选内容。请在[Coast Watch](%s)阅读完整文章。",
        "以上是節選。餘下內容請見 [Coast Watch](%s)",
        "以上は抜粋です。続きは[Coast Watch](%s)で。",
    ],
)
def test_a_post_that_says_it_is_a_part_and_where_the_rest_is(line: str) -> None:
    found = post(line % THERE)
    assert (found.relation, found.origin.name if found.origin else None) == ("excerpt", "Coast Watch")


@pytest.mark.parametrize(
    "line",
    [
        "このつづきは[こちら](%s)。",
        "本文：阅读全文需要登录。",
        "This is an excerpt of what the harbour board has said.",
        "Read the rest of the post on [page two](/2026/wall/2).",
        "Leia o resto no [Facebook](https://facebook.com/tarn).",
    ],
)
def test_lines_that_lead_to_no_other_outlet(line: str) -> None:
    assert post(line % THERE if "%s" in line else line).origin is None


def test_a_publication_that_a_platform_hosts_is_named_by_its_domain() -> None:
    line = "You can read the rest of the article at [Medium](https://wallnotes.example/tarn-3f2a)"
    found = post(line, author=None)
    assert (found.relation, found.origin.domain if found.origin else None) == ("excerpt", "wallnotes.example")
    own = post("You can read the rest of the article at [Medium](https://medium.com/@rita/tarn-3f2a)", author=None)
    assert own.origin is None


def test_where_the_makers_of_a_network_write_is_an_outlet() -> None:
    line = "This is an excerpt. Read the rest of the post on [Facebook Engineering](https://%s/2026/wall)."
    assert (found := post(line % "engineering.facebook.com").origin)
    assert found.name == "Facebook Engineering"
    assert post(line % "www.facebook.com").origin is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "*Reprinted by permission of Quay House, Inc. from [Sea Walls, 2nd Edition](https://books.example/1) by "
            "Lena Ortwick and Tom Ferris, published Oct 22, 2018 by Tidemark Professional as part of the Sea Series.*",
            "Tidemark Professional",
        ),
        (
            "*Réimprimé avec l’autorisation de Quay House et extrait de [Sea Walls](https://books.example/1) par Lena "
            "Ortwick, publié le 22 octobre 2018 par Tidemark Professional dans le cadre de la série Harbour.*",
            None,
        ),
        ("Reprinted with permission from Sea Walls, 3rd edition, by Lena Ortwick.", None),
    ],
)
def test_leave_for_a_part_of_a_book_makes_an_excerpt(line: str, name: str | None) -> None:
    found = post(line)
    assert found.relation == "excerpt"
    assert found.origin
    assert name is None or found.origin.name == name


def test_leave_for_a_whole_article_makes_none() -> None:
    found = post("Reprinted by permission of the Northgate Courier from its issue of 3 May.")
    assert found.relation == "republished"


def test_by_whose_leave_it_stands_here_counts_above_the_text_too() -> None:
    before = (
        "Excerpted with permission from the Coast Watch Blog post entitled ‘Under the third arch’, written by Lena "
        "Ortwick, Tom Ferris and Ida Moor.\nThe original Coast Watch Blog post can be found [here](%s)."
    )
    found = post(before=before % THERE, author=None)
    assert (found.relation, found.origin.name if found.origin else None) == ("excerpt", "Coast Watch Blog")


def test_an_excerpt_whose_line_names_nothing_goes_by_its_link() -> None:
    line = "Dieser Artikel ist ein Auszug aus dem Artikel zur [vermessenen Mauer](%s), der im Mai vorgestellt wurde."
    found = post(before=line % THERE)
    assert found.relation == "excerpt"
    assert found.origin
    assert found.origin.domain == "coastwatch.example"


QUOTED = "> " + " ".join(TEXT)


def quoting(*lines: str, own: str = "I had hoped for better.") -> Provenance:
    front = "---\ntitle: Nobody had measured the wall\nauthor: Rita Moss\n---\n\n"
    found = read(front + "\n\n".join([own, QUOTED, *lines]), fields=["provenance"]).provenance
    assert found
    return found


@pytest.mark.parametrize(
    "line", [f"[Nobody had measured the wall]({THERE})", "[Nobody had measured the wall][1]\n\n[1]: " + THERE]
)
def test_a_quotation_whose_title_links_to_where_it_is_from(line: str) -> None:
    found = quoting(line)
    assert (found.relation, found.origin.domain if found.origin else None) == ("excerpt", "coastwatch.example")


def test_a_quotation_beside_a_title_with_its_outlet() -> None:
    found = quoting(f"[Under the third arch of the wall – Coast Watch]({THERE})")
    assert (found.relation, found.origin.name if found.origin else None) == ("excerpt", "Coast Watch")


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("[The harbour board](https://board.example/tarn)", "I had hoped for better."),
        ("[Nobody had measured the wall](/2026/wall)", "I had hoped for better."),
        ("[Nobody had measured the wall](https://facebook.com/tarn)", "I had hoped for better."),
        (f"[Nobody had measured the wall]({THERE})", "I had hoped for better, and said so at the time. " * 12),
    ],
)
def test_quotations_beside_other_links_stay_own(line: str, own: str) -> None:
    assert quoting(line, own=own).origin is None
