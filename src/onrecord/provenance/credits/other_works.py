"""What else was first published elsewhere: a study, figures, a book, a film that the text speaks of."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern

_OTHER: Final = Pattern(
    r"\b(?:study|studies|research|papers?|findings|results?|data|figures|numbers|statistics|surveys?|polls?|claims?|"
    r"allegations?|rumou?rs?|videos?|clips?|footage|photos?|photographs?|images?|pictures?|letters?|e-?mails?|poems?|"
    r"books?|novels?|memoirs?|albums?|songs?|films?|movies?|documents?|files|recordings?|audio|statements?|comments|"
    r"remarks|tweets?|games?|trailers?|charts?|maps?|dataset|"
    r"studien?|untersuchung(?:en)?|daten|zahlen|ergebnisse|umfragen?|erhebung|forschung\w*|buch|bücher|roman|gedichte?|"
    r"briefe?|fotos?|bild(?:er)?|aufnahmen?|filme?|lied(?:er)?|statistik(?:en)?|dokumente?|behauptung(?:en)?|angaben|"
    r"gerüchte?|vorwürfe|"
    r"études?|données|chiffres|résultats|livres?|romans?|lettres?|vidéos?|sondages?|recherches?|travaux|films?|"
    r"chansons?|poèmes?|rumeurs?|"
    r"estudios?|datos|cifras|resultados|libros?|novelas?|cartas?|vídeos?|imágenes|encuestas?|poemas?|documentos?|"
    r"rumor(?:es)?|canci[óo]n(?:es)?|películas?|álbum|"
    r"studi|studio|dati|cifre|risultati|libri|romanz[oi]|letter[ae]|foto|immagini|sondagg(?:io|i)|ricerc(?:a|he)|poesi[ae]|"
    r"documenti|canzon[ei]|"
    r"estudos?|dados|números|livros?|imagens|pesquisas?|filmes?|músicas?|"
    r"onderzoek(?:en)?|studies|cijfers|gegevens|resultaten|boek(?:en)?|brie(?:f|ven)|foto['’]s|beelden|peiling(?:en)?|"
    r"gedicht(?:en)?|"
    r"undersökning\w*|undersøgelse\w*|undersøkelse\w*|uppgifterna|siffrorna|tallene|oplysningerne|opplysningene|"
    r"resultater\w*|boken|bogen|boka|romanen|brevet|videoe?n|bilderna|billederne|bildene|dikt(?:en|et)?|digtet|filmen|"
    r"albumet|forskningen|"
    r"badani[ae]|dane|wyniki|liczby|książk[ai]|powieść|zdjęcia|wiersz|sondaż|nagranie|dokumenty|"
    r"исследовани[ея]|данные|результаты|книга|роман|письмо|видео)\b",
    re.I,
)
"""Works beside articles, in languages that are read."""
_TEXT: Final = Pattern(
    r"\b(?:this|these|dieser?|dieses|cet(?:te)?|est[ea]|quest[oa]|dit|deze|denn[ae]|article|story|piece|column|essay|op-ed|commentary|"
    r"interview|text|post|feature|excerpt|extract|version|artikeln?|beitrag|kommentar|bericht|kolumne|auszug|texte|tribune|"
    r"reportage|enquête|entretien|analyse|analysis|investigation|billet|extrait|artículo|texto|reportaje|nota|crónica|columna|entrevista|"
    r"extracto|fragmento|artigo|matéria|reportagem|trecho|articolo|testo|pezzo|intervista|inchiesta|estratto|stuk|"
    r"verhaal|krönikan?|texten|teksten|saken|tekst|artykuł|статья|материал|текст)\b",
    re.I,
)
"""An article by any of its names, or "this": with one of these the sentence may speak of the text itself."""


_THIS_OTHER: Final = Pattern(
    r"\b(?:this|these|dies(?:er?|es)|cet(?:te)?|ce|est[ea]|quest[oa]|dit|deze|denn[ae])\s+(?:[\w-]+ )?"
    r"(?:games?|films?|movies?|albums?|songs?|study|studies|surveys?|books?|novels?|videos?|photos?|photographs?|pictures?|"
    r"images?|figures?|charts?|maps?|spiel|studie|buch|roman|foto|bild|lied|jeu|livre|étude|juego|libro|estudio|jogo|"
    r"livro|estudo|gioco|romanzo|studio|boek|onderzoek)\b",
    re.I,
)
"""Another work with "this": a piece of a story, or what a picture's line speaks of."""


def is_of_other_work(before: str) -> bool:
    """Whether what stands before "was first published" names something else than the text that it stands under."""
    if _THIS_OTHER.search(before):
        return True
    return _OTHER.search(before) is not None and _TEXT.search(before) is None
