"""Each printed pattern, and the traps beside it: relation and origin from one line put where it would stand."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of

Case = tuple[str, str, str, str | None]

BYLINES: list[Case] = [
    ("P2", "The Associated Press", "wire", "Associated Press"),
    ("P2", "By AP", "wire", "Associated Press"),
    ("P2", "Von dpa 30.04.2026, 18:58", "wire", "Deutsche Presse-Agentur"),
    ("P2", "AFP, MANILA", "wire", "Agence France-Presse"),
    ("P2", "Von DPA", "wire", "Deutsche Presse-Agentur"),
    ("P2", "Agencia EFE", "wire", "Agencia EFE"),
    ("P3", "By Rita Moss, Associated Press", "wire", "Associated Press"),
    ("P3", "Rita Moss | Reuters", "wire", "Reuters"),
    ("P3", "By Rita Moss and Dan Roe The Associated Press", "wire", "Associated Press"),
    ("P3", "Von Rita Moss und Dan Roe, dpa", "wire", "Deutsche Presse-Agentur"),
    ("P3", "Rita Moss (AFP)", "wire", "Agence France-Presse"),
    ("P3", "By Rita Moss, PA", "wire", "PA Media"),
    ("P3", "By RITA MOSS, Associated Press Writer", "wire", "Associated Press"),
    ("P4", "Staff and agencies", "mixed", None),
    ("P4", "Rita Moss and AFP", "mixed", None),
    ("P4", "Rita Moss with agencies", "mixed", None),
    ("P4", "Bay Press mit dpa", "mixed", None),
    ("P4", "Rita Moss avec agences", "mixed", None),
    ("P4", "Par Bay Press et AFP", "mixed", None),
    ("P4", "red/ANP", "mixed", None),
    ("P4", "Rita Moss (m. Agenturen)", "mixed", None),
    ("P4", "Von Rita Moss mit AP", "mixed", None),
    ("P4", "Reuters, Rita Moss", "mixed", None),
    ("P39", "By Rita Moss", "original", None),
    ("P39", "Rita Moss, Bay Press staff", "original", None),
    ("P39", "Rita Moss, News Reporter", "original", None),
    ("P39", "Von Rita Moss, Zürich", "original", None),
    ("P39", "Staff report", "original", None),
    ("P35", "Rita Moss, The Tidewater Gazette", "republished", "The Tidewater Gazette"),
    ("trap", "By Petra Lusk", "original", None),
    ("trap", "By Mike Bloomberg", "original", None),
    ("trap", "By Rita Moss, Scranton, Pa.", "original", None),
    ("trap", "By Rita Moss, professor at Coast University", "original", None),
    ("trap", "By Rita Moss ⋅ Senior Review Analyst ⋅ Updated March 5, 2026", "original", None),
    ("trap", "Rita Moss · This post may contain links · Daily Tips", "original", None),
    ("trap", "By Rita Moss For Baypress.example", "original", None),
    ("trap", "By Rita Moss, Special to Bay Press", "original", None),
    ("P24", "By Rita Moss for Coastwatch.org", "republished", "Coastwatch.org"),
    ("P4", "هدى مرعي ووكالات", "mixed", None),
]

CREDITS: list[Case] = [
    ("P5", "Dan Roe of the Associated Press contributed to this report.", "mixed", None),
    ("P5", "With files from The Canadian Press", "mixed", None),
    ("P5", "(With inputs from PTI)", "mixed", None),
    ("P5", "Additional reporting from PA", "mixed", None),
    ("P5", "Mit Agenturmaterial.", "mixed", None),
    ("P5", "Mit Material von dpa und AFP", "mixed", None),
    ("P5", "Mit Informationen der Nachrichtenagenturen AFP, AP und dpa.", "mixed", None),
    ("P5", "Con información de EFE", "mixed", None),
    ("P5", "Com informações da Agência Brasil", "mixed", None),
    ("P5", "Weitere Quellen • AP", "mixed", None),
    ("P6", "Dan Roe and Ana Luz contributed to this report.", "original", None),
    ("P7", "– additional reporting by Dan Roe", "original", None),
    ("P8", "(Reporting by Dan Roe in Lima; Editing by Ana Luz)", "original", None),
    ("P9", "© 2026 AFP", "wire", "Agence France-Presse"),
    ("P9", "Copyright 2026 The Associated Press. All rights reserved.", "wire", "Associated Press"),
    ("P9", "© dpa-infocom, dpa:260516-99-12345/3 (dpa)", "wire", "Deutsche Presse-Agentur"),
    ("P10", "Quelle: dpa", "wire", "Deutsche Presse-Agentur"),
    ("P10", "Fonte: ANSA", "wire", "ANSA"),
    ("P10", "(Quelle: APA/sda/dpa)", "wire", "Austria Presse Agentur"),
    ("P10", "Bron: BELGA", "wire", "Belga"),
    ("P10", "来源：新华网", "wire", "Xinhua"),
    ("P11", "Source: Ministry of Tides", "original", None),
    ("P12", "dpa/mer", "wire", "Deutsche Presse-Agentur"),
    ("P12", "AFP/jd", "wire", "Agence France-Presse"),
    ("P12", "SDA/sep", "wire", "Keystone-SDA"),
    ("P12", "mer/dpa", "wire", "Deutsche Presse-Agentur"),
    ("P12", "(NTB)", "wire", "NTB"),
    ("P12", "APA/red", "mixed", None),
    ("P12", "ag/red", "mixed", None),
    ("P12", "red, Bay Press/Agenturen", "mixed", None),
    ("P13", "This story first ran in Coast Watch.", "republished", "Coast Watch"),
    ("P13", "This article originally appeared at Coastwatch.org.", "republished", "Coastwatch.org"),
    ("P13", "Originally published by Coast Watch on 3 May 2026.", "republished", "Coast Watch"),
    ("P13", "This story was originally published on May 3, 2026 by Coast Watch.", "republished", "Coast Watch"),
    (
        "P13",
        "A version of this article first appeared in the Coast Watch newsletter, Tides.",
        "republished",
        "Coast Watch newsletter",
    ),
    ("P14", "First published in The Conversation.", "republished", "The Conversation"),
    ("P14", 'Dieser Artikel ist zuerst bei "Küstenwacht" erschienen.', "republished", "Küstenwacht"),
    ("P14", "Dieser Beitrag erschien zuerst auf Küstenwacht.", "republished", "Küstenwacht"),
    ("P14", "Zuerst erschienen in der Küstenwacht am 3. Mai 2026.", "republished", "Küstenwacht"),
    ("P14", "Cet article a été publié initialement dans La Vigie.", "republished", "La Vigie"),
    ("P14", "Texte paru dans La Vigie.", "republished", "La Vigie"),
    ("P14", "Este artículo fue publicado originalmente en El Faro del Sur.", "republished", "El Faro del Sur"),
    ("P14", "Publicado originalmente em O Farol.", "republished", "O Farol"),
    ("P14", "Questo articolo è stato pubblicato per la prima volta su Il Faro.", "republished", "Il Faro"),
    ("P14", "Dit artikel verscheen eerder in De Vuurtoren.", "republished", "De Vuurtoren"),
    ("P14", "Artikeln publicerades först i Fyrbladet.", "republished", "Fyrbladet"),
    ("P14", "Saken ble først publisert i Fyrtårnet.", "republished", "Fyrtårnet"),
    ("P14", "Artykuł ukazał się po raz pierwszy w Latarni.", "republished", "Latarni"),
    ("P14", "نُشر هذا المقال أول مرة في الضفاف", "republished", "الضفاف"),
    ("P15", "This article was originally published on 3 Feb 2021, and updated since.", "original", None),
    ("P15", "Originally published in March 2022.", "original", None),
    ("P15", "First published by Bay Press in 2024.", "original", None),
    ("P15", "Zuerst veröffentlicht am 30/04/2026 - 16:17", "original", None),
    (
        "P16",
        "This article is republished from The Conversation under a Creative Commons license.",
        "republished",
        "The Conversation",
    ),
    (
        "P16",
        "Cet article est republié à partir de The Conversation sous licence Creative Commons.",
        "republished",
        "The Conversation",
    ),
    ("P17", "Reprinted by permission of Coast Watch.", "republished", "Coast Watch"),
    ("P17", "Republished with permission.", "republished", None),
    ("P17", "Mit freundlicher Genehmigung der Küstenwacht", "republished", "Küstenwacht"),
    ("P17", "島の灯台より転載", "republished", "島の灯台"),
    (
        "P19",
        "KFF Health News is a national newsroom that produces in-depth journalism about health issues.",
        "republished",
        "KFF Health News",
    ),
    (
        "P20",
        "Coast Capital Dispatch is part of States Newsroom, a network of newsrooms.",
        "republished",
        "Coast Capital Dispatch",
    ),
    ("P21", "ProPublica is a nonprofit newsroom that investigates abuses of power.", "republished", "ProPublica"),
    ("P24", "By Rita Moss, via Coast Watch", "republished", "Coast Watch"),
    ("P25", "This story was produced in partnership with Coast Watch.", "original", None),
    ("P25", "This article is a joint publication of Bay Press and Coast Watch.", "original", None),
    ("P25", "An investigation by a partnership of papers led by Coast Watch.", "republished", "Coast Watch"),
    ("P27", "Reporting was supported by a grant from the Tide Fund.", "original", None),
    ("P28", "Translated from Coast Watch by Ana Luz.", "translation", "Coast Watch"),
    ("P28", "Traduction : A. Ruiz. Texte paru dans Coast Watch.", "translation", "Coast Watch"),
    ("P28", "Translated from the French by Ana Luz. First published in La Vigie.", "translation", "La Vigie"),
    ("P29", "Aus dem Englischen von Ana Luz", "translation", None),
    ("P29", "Traducido por Ana Luz", "translation", None),
    ("P29", "Översättning: Ana Luz", "translation", None),
    ("P29", "Translated by Ana Luz", "translation", None),
    ("P30", 'An extract from "Salt", Quill House', "excerpt", "Quill House"),
    ("P30", "Excerpted from “Salt” by Dan Roe, published by Quill House.", "excerpt", "Quill House"),
    ("P30", "Auszug aus „Salz“ (Federhaus, 2026)", "excerpt", "Federhaus"),
    ("P30", "Extrait de « Sel », Maison Plume", "excerpt", "Maison Plume"),
    ("P31", "Read the full story at Coast Watch.", "excerpt", "Coast Watch"),
    ("P33", "Original-Content von: Tidewater AG, übermittelt durch news aktuell", "republished", "Tidewater AG"),
    ("P34", "This article is from Bay Press's partner Coast Watch.", "republished", "Coast Watch"),
    ("P36", "© The Financial Times Ltd. 2026", "republished", "The Financial Times"),
    ("P38", "Photo: AP", "original", None),
    ("P38", "(AP Photo/Dan Roe)", "original", None),
    ("P38", "Bild: dpa", "original", None),
    ("P38", "Foto: EFE/ Dan Roe", "original", None),
    ("P38", "picture alliance/dpa | Dan Roe", "original", None),
    ("P38", "Dan Roe/AFP via Getty Images", "original", None),
    ("trap", "This article is being cross-posted on the Coast Watch blog.", "original", None),
    ("trap", "The opinions are the author's own.", "original", None),
]


MORE_CREDITS: list[Case] = [
    ("P13", "Editor's note: This story was originally published by Coast Watch.", "republished", "Coast Watch"),
    ("P13", "This article appeared in the May 2026 issue of Coast Watch.", "republished", "Coast Watch"),
    ("P13", "Dan Roe is a columnist for Coast Watch, where this column first appeared.", "republished", "Coast Watch"),
    ("P13", "A longer version was first published at coastwatch.example/tides.", "republished", "coastwatch.example"),
    ("P13", "This commentary was first published in French on La Vigie.", "republished", "La Vigie"),
    ("P13", "Publicado originalmente en Faro Sur y es reproducido con permiso.", "republished", "Faro Sur"),
    ("P13", "Der Artikel erschien am 3. Mai 2026 in der Küstenwacht.", "republished", "Küstenwacht"),
    ("P13", "Dieser Text ist eine Übernahme aus der Küstenwacht.", "republished", "Küstenwacht"),
    ("P13", "Ce texte est paru dans l'édition de mai de La Vigie.", "republished", "La Vigie"),
    ("P15", "This piece was first published in German.", "original", None),
    ("P15", "Dieser Beitrag wurde im Original veröffentlicht auf Isländisch", "original", None),
    ("P15", "Erschienen in der Ausgabe vom 03.11.2025, Seite 4", "original", None),
    ("P15", "This article was originally written by Dan Roe.", "original", None),
    ("P17", "Used with permission of Coast Watch", "republished", "Coast Watch"),
    ("P25", "Produced by Coast Watch, a newsroom, and co-published with Bay Press.", "republished", "Coast Watch"),
    ("P28", "Aus dem Amerikanischen übersetzt von Ana Luz", "translation", None),
    ("P28", "This was first published in German and translated by Ana Luz.", "translation", None),
    ("P29", "Tłumaczenie: Ana Luz", "translation", None),
    ("P29", "翻訳：アナ・ルス", "translation", None),
    ("P30", "This is an edited extract from Salt by Dan Roe (Quill House, £20).", "excerpt", "Quill House"),
    ("P30", "Excerpted from Coast Watch.", "excerpt", "Coast Watch"),
    ("P36", "©2026 The Tide Gazette. Distributed by Tribune Content Agency, LLC.", "republished", "The Tide Gazette"),
    ("P36", "Distributed by Tribune Content Agency, LLC.", "wire", "Tribune Content Agency"),
    ("P36", "© 2026 The New York Times Company", "republished", "The New York Times"),
    ("P3", "Story by Dan Roe, Tidewater Gazette", "republished", "Tidewater Gazette"),
    ("P12", "共同通信", "wire", "Kyodo News"),
    ("P12", "[時事通信社]", "wire", "Jiji Press"),
    ("P12", "/ritzau/", "wire", "Ritzau"),
    ("P12", "afp/dpa", "wire", "Agence France-Presse"),
    ("P12", "Lusa/Fim", "wire", "Lusa"),
    ("P12", "Redação com agências", "mixed", None),
    ("P12", "AFP / Bay Press", "mixed", None),
    ("P13", "Der Text ist zuerst in der Küstenwacht vom 3. Mai erschienen.", "republished", "Küstenwacht"),
    ("P13", "Dieses Interview erschien ursprünglich im Magazin Küstenwacht.", "republished", "Küstenwacht"),
    ("P13", "Dieser Artikel erschien zuerst in Ausgabe 3/2026 der Küstenwacht.", "republished", "Küstenwacht"),
    ("P13", "Erstveröffentlichung in: Küstenwacht, 3. Mai 2026", "republished", "Küstenwacht"),
    ("P13", "La version originale de cet article a été publiée sur La Vigie.", "republished", "La Vigie"),
    ("P13", "Artículo publicado originalmente en la revista El Faro", "republished", "El Faro"),
    ("P13", "Texto originalmente publicado em O Farol", "republished", "O Farol"),
    ("P13", "Articolo originariamente pubblicato su Il Faro", "republished", "Il Faro"),
    ("P13", "Artiklen er oprindeligt bragt i Fyrtårnet", "republished", "Fyrtårnet"),
    ("P13", "Teksten sto først på trykk i Fyrtårnet", "republished", "Fyrtårnet"),
    ("P13", "この記事は「島の灯台」に掲載されたものです。", "republished", "島の灯台"),
    ("P13", "本文转载自《灯塔报》", "republished", "灯塔报"),
    ("P13", "Впервые опубликовано в «Маяке»", "republished", "Маяке"),
    ("P13", "İlk olarak Deniz Feneri'nde yayımlandı", "republished", "Deniz Feneri"),
    ("P13", "Originally published at https://coastwatch.example on May 3.", "republished", "coastwatch.example"),
    ("P17", "Copyright 2026 Coast Watch. Reprinted with permission.", "republished", "Coast Watch"),
    ("P28", "Vertaald uit het Engels door Ana Luz", "translation", None),
    ("P28", "Översatt av Ana Luz", "translation", None),
    ("P10", "Kilde: Ritzau", "wire", "Ritzau"),
    ("P10", "المصدر: رويترز", "wire", "Reuters"),
    ("P12", "TT-AFP", "wire", "TT Nyhetsbyrån"),
    ("P12", "（ロイター）", "wire", "Reuters"),
    ("P12", "From staff and wire reports", "mixed", None),
    ("P36", "The Washington Post", "republished", "The Washington Post"),
    ("trap", "Topics: Reuters, tides", "original", None),
    ("trap", "Follow us on Reuters Connect", "original", None),
    ("trap", "BBC Monitoring", "original", None),
    ("trap", "CP", "original", None),
    ("trap", "Press Releases", "original", None),
    ("trap", "Ag and Food: Charting the Essentials", "original", None),
    ("trap", "This post may contain affiliate links", "original", None),
    ("trap", "© RIPRODUZIONE RISERVATA", "original", None),
    ("trap", "Read the original", "original", None),
    ("trap", "© 2026 Tide Media Group Ltd.", "original", None),
]
ALL_CREDITS = CREDITS + MORE_CREDITS


@pytest.mark.parametrize(
    ("line", "relation", "origin"), [case[1:] for case in BYLINES], ids=[c[0] + " " + c[1] for c in BYLINES]
)
def test_byline(line: str, relation: str, origin: str | None) -> None:
    check([("byline", line), ("body", BODY), ("body", BODY)], relation, origin)


@pytest.mark.parametrize(
    ("line", "relation", "origin"), [case[1:] for case in ALL_CREDITS], ids=[c[0] + " " + c[1] for c in ALL_CREDITS]
)
def test_credit(line: str, relation: str, origin: str | None) -> None:
    check([("byline", "By Lou Finn"), ("body", BODY), ("body", BODY), ("credit", line)], relation, origin)


TAKEN_FOR_BODY: list[Case] = [
    ("P9", "© 2026 AFP", "wire", "Agence France-Presse"),
    ("P10", "Quelle: dpa", "wire", "Deutsche Presse-Agentur"),
    ("P12", "dpa/mer", "wire", "Deutsche Presse-Agentur"),
    ("P5", "(With inputs from PTI)", "mixed", None),
    ("P13", "This story first ran in Coast Watch.", "republished", "Coast Watch"),
    ("P17", "Reprinted by permission of Coast Watch.", "republished", "Coast Watch"),
    ("P28", "Traduction : A. Ruiz. Texte paru dans Coast Watch.", "translation", "Coast Watch"),
    ("P30", 'An extract from "Salt", Quill House', "excerpt", "Quill House"),
    ("P31", "Read the full story at Coast Watch.", "excerpt", "Coast Watch"),
    ("trap", "He left for Brighton that night, Reuters/Ipsos polls showed.", "original", None),
    ("trap", "The sea, he said, was always the source: AP, AFP and all the others had it wrong.", "original", None),
    ("trap", "It was first published by Quill House in 1952, and nobody has read it since.", "original", None),
    ("trap", "Dan Roe / AFP via Getty Images", "original", None),
]


@pytest.mark.parametrize(
    ("line", "relation", "origin"),
    [case[1:] for case in TAKEN_FOR_BODY],
    ids=[c[0] + " " + c[1] for c in TAKEN_FOR_BODY],
)
def test_a_credit_taken_for_body(line: str, relation: str, origin: str | None) -> None:
    check([("byline", "By Lou Finn"), ("body", BODY), ("body", BODY), ("body", line)], relation, origin)


PICTURES = ["Photo: AP", "Foto: EFE/ Dan Roe", "picture alliance/dpa | Dan Roe", "Dan Roe/AFP via Getty Images"]


@pytest.mark.parametrize("line", PICTURES)
def test_a_pictures_credit_taken_for_a_byline(line: str) -> None:
    check([("byline", line), ("body", BODY), ("body", BODY)], "unknown", None)


QUIET: list[tuple[Label, str]] = [
    ("caption", "Ships in port. (AP Photo/Dan Roe)"),
    ("caption", "AFP"),
    ("comment", "This article originally appeared at Coastwatch.org."),
    ("promotion", "Originally published by Coast Watch."),
    ("promotion", "Reuters"),
    ("masthead", "Associated Press"),
]


@pytest.mark.parametrize(("label", "line"), QUIET)
def test_places_that_say_nothing(label: Label, line: str) -> None:
    check([("byline", "By Lou Finn"), ("body", BODY), (label, line), ("body", BODY), (label, line)], "original", None)


@pytest.mark.parametrize(
    "line",
    [
        "Reuters reported earlier that the harbour was closed.",
        "The port is shut, according to Reuters.",
        "The story was first reported by the Coast Watch, which said that ships were held.",
        "Her first novel was originally published by Quill House.",
        "He told the Associated Press that he would stay.",
        "The study was translated from Coast Norse by two monks.",
    ],
)
def test_running_text_is_no_credit(line: str) -> None:
    check([("byline", "Rita Moss, Bay Press staff"), ("body", line), ("body", BODY), ("body", line)], "original", None)


def check(rows: list[Row], relation: str, origin: str | None) -> None:
    found = provenance_of(page(*rows), article(*rows), None)
    named = (found.origin.name or found.origin.domain) if found.origin else None
    assert (found.relation, named) == (relation, origin), found
