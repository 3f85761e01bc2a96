"""Notices of a few words that refuse, or that lead to permission: "No syndication.", "Do not copy.", "Kein Nachdruck."

They have no verb, or none of those by which a notice is known, so `verdicts` does not read them. Each is known as a
whole: all its words are of copying, of texts, of forbidding or of permission, or join such. One word more, and it is
none: "No reprints of the photo left". They only refuse and ask; what grants in few words is for `noun_grants`. Data by
our own knowledge of the languages; all patterns stand over folded sentences.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.rights.found import COPIES, RESERVED, Say, says
from onrecord.rights.patterns import compiled
from onrecord.rights.printed.formulas import formula_says
from onrecord.rights.printed.limits import ASK_BEFORE
from onrecord.rights.printed.machines import machine_says
from onrecord.rights.printed.openings import opens_as_notice
from onrecord.rights.printed.phrases import BUT_FEED, DESK_MAIL, OBJECT, has

_LONGEST: Final = 140
"""Characters of such a notice, at most."""
_FORMULA: Final = 60
"""The same of formulas, which may stand in a sentence of a story, too."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


class _Language(msgspec.Struct, frozen=True):
    copy: frozenset[str]
    """All copying."""
    run: frozenset[str]
    """Republishing alone."""
    edit: frozenset[str]
    keep: frozenset[str]
    denies: frozenset[str]
    forbids: frozenset[str]
    """With one of `denies` beside it nothing is forbidden: "not prohibited"."""
    leave: frozenset[str]
    """Permission, an agreement, a fee."""
    texts: frozenset[str]
    others: frozenset[str]
    """What joins the others, and what allows."""


_LANGUAGES: Final = (
    _Language(  # English
        copy=_words(
            "reproduction reproductions reproducing reproduce reproduced copying copied reuse re-use reusing re-using "
            "reused re-used duplication duplicating duplicated redistribution redistribute redistributed "
            "redistributing syndication syndicate syndicated syndicating distribution distribute distributed "
            "distributing rewriting rewritten"
        ),
        run=_words(
            "republication republish republished republishing reprint reprints reprinting reprinted "
            "repost reposts reposting reposted sharing share shared pick-up pickup pick-ups "
            "reblog reblogging crossposting re-publish "
            "re-publication re-print re-printing re-post re-posting"
        ),
        edit=_words("translation translations translating translated"),
        keep=_words("archiving archived caching cached"),
        denies=_words("no not none nothing never don't cannot can't nor neither"),
        forbids=_words("forbidden prohibited banned disallowed unlawful"),
        leave=_words("permission permissions consent arrangement agreement approval licence license fee authorisation "
                     "authorization"),
        texts=_words("article articles story stories text texts content contents work works material materials posts "
                     "columns journalism reporting reports"),
        others=_words(
            "of any kind sort form way part parts whole our this these the all or and in on from site website is are "
            "be may must can to you we us please strictly expressly allowed permitted authorised authorized allow "
            "permit for elsewhere here sorry full full-text whatsoever anywhere other sites websites outlets media "
            "do does only with by on prior written express upon subject requires require required needs need without a "
            "an editor's publisher's author's manual hereby available"
        ),
    ),
    _Language(  # German
        copy=_words(
            "vervielfältigung vervielfältigungen vervielfältigen vervielfältigt kopieren kopiert weiterverbreitung "
            "weiterverbreiten weiterverbreitet weiterverwendung weiterverwenden weiterverwendet weitergabe wiedergabe "
            "verbreitung verbreiten verbreitet reproduktion wiederverwendung"
        ),
        run=_words(
            "nachdruck nachdrucken nachgedruckt abdruck abdrucken abgedruckt übernahme übernehmen übernommen "
            "wiederveröffentlichung weiterveröffentlichung zweitveröffentlichung"
        ),
        edit=_words("übersetzung übersetzen bearbeitung"),
        keep=_words("archivierung"),
        denies=_words("kein keine keinen keiner keinerlei nicht nie niemals nichts"),
        forbids=_words("verboten untersagt unzulässig"),
        leave=_words("genehmigung zustimmung erlaubnis einwilligung absprache rücksprache anfrage vereinbarung "
                     "honorarpflichtig genehmigungspflichtig kostenpflichtig"),
        texts=_words("artikel artikeln artikels texte texten text textes beiträge beiträgen beitrags inhalte inhalten "
                     "meldungen"),
        others=_words(
            "jede jeder jegliche die der das dieser dieses diese unserer unsere von aus und oder auch ist sind darf "
            "dürfen werden wird gestattet erlaubt zulässig zugelassen strengstens ausdrücklich bitte zur zum für in "
            "form art ganz teilweise vollständig vollständige seite website hier alle aller nur mit nach auf ohne "
            "vorherige vorheriger schriftliche schriftlicher der redaktion des verlags verlages autors möglich"
        ),
    ),
    _Language(  # French
        copy=_words("reproduction reproductions reproduire reproduit reproduite reproduits copie copier copié copiés "
                    "diffusion rediffusion diffuser rediffuser réutilisation réutiliser"),
        run=_words("reprise reprises reprendre repris republication republier republié republiés réimpression"),
        edit=_words("traduction traduire adaptation"),
        keep=_words("archivage"),
        denies=_words("pas aucune aucun ni jamais"),
        forbids=_words("interdite interdites interdit interdits prohibée prohibées défense"),
        leave=_words("autorisation accord permission consentement demande"),
        texts=_words("article articles texte textes contenu contenus"),
        others=_words(
            "ne n l d toute toutes tout tous la le les de des du nos cet cette ces est sont être peut peuvent peu "
            "autorisée autorisées autorisé autorisés permise permises permis et ou en totale partielle intégrale "
            "strictement formellement merci veuillez prière sur ce site soumise soumises soumis à sans sauf avec "
            "uniquement seulement préalable écrite écrit notre par quelque forme que soit sous"
        ),
    ),
    _Language(  # Spanish
        copy=_words("reproducción reproducir reproducirse reproducida reproducidos copia copiar difusión difundir "
                    "redistribución distribución distribuir"),
        run=_words("republicación republicar republicarse reimpresión"),
        edit=_words("traducción traducir"),
        keep=_words(""),
        denies=_words("no ninguna ningún ni nunca"),
        forbids=_words("prohibida prohibido prohibidas prohibidos"),
        leave=_words("permiso autorización consentimiento acuerdo"),
        texts=_words("artículo artículos texto textos contenido contenidos notas noticias"),
        others=_words(
            "la el los las su sus de del nuestros nuestras este esta estos toda todo total parcial o y en se permite "
            "permitida permitido está están es autoriza autorizada terminantemente estrictamente queda quedan "
            "totalmente puede pueden por favor cualquier forma medio solo sólo con previa previo escrito sin expresa"
        ),
    ),
    _Language(  # Portuguese
        copy=_words("reprodução reproduções reproduzir cópia copiar difusão distribuição distribuir"),
        run=_words("republicação republicar replicação"),
        edit=_words("tradução traduzir"),
        keep=_words(""),
        denies=_words("não nenhuma nenhum nem"),
        forbids=_words("proibida proibido proibidas proibidos vedada vedado"),
        leave=_words("autorização permissão consentimento"),
        texts=_words("artigo artigos texto textos conteúdo conteúdos matéria matérias notícias reportagens"),
        others=_words(
            "a o as os de do da dos das nossos nossas este esta deste desta toda todo qualquer total parcial ou e é "
            "são está permitida permitido permitidas expressamente estritamente terminantemente fica por favor em "
            "forma meio apenas só somente com prévia escrita mediante sem"
        ),
    ),
    _Language(  # Italian
        copy=_words("riproduzione riproduzioni riprodurre riprodotti riprodotto copia copiare diffusione diffondere "
                    "distribuzione"),
        run=_words("ripubblicazione ripubblicare ristampa"),
        edit=_words("traduzione tradurre"),
        keep=_words(""),
        denies=_words("non nessuna nessun né"),
        forbids=_words("vietata vietato vietate vietati proibita proibito"),
        leave=_words("autorizzazione consenso accordo permesso"),
        texts=_words("articolo articoli testo testi contenuto contenuti notizie"),
        others=_words(
            "la il lo le i gli l di del della dei degli dell nostri nostre questo questi ogni qualsiasi è sono essere "
            "totale parziale o e in anche consentita consentito consentite permessa severamente assolutamente forma "
            "solo soltanto con previa previo scritta scritto senza si prega"
        ),
    ),
    _Language(  # Dutch
        copy=_words("overname overnemen overgenomen verveelvoudiging verveelvoudigd verspreiding verspreiden verspreid "
                    "kopiëren gekopieerd hergebruik"),
        run=_words("herpublicatie nadruk herplaatsing"),
        edit=_words("vertaling vertalen"),
        keep=_words(""),
        denies=_words("niet geen niets nooit"),
        forbids=_words("verboden"),
        leave=_words("toestemming akkoord aanvraag overleg"),
        texts=_words("artikelen artikel teksten tekst inhoud stukken berichten"),
        others=_words(
            "van de het deze dit onze uit uitgave site mag mogen worden wordt is zijn toegestaan of en in enige vorm "
            "hele gehele strikt alleen slechts uitsluitend met na op zonder voorafgaande schriftelijke ons onze"
        ),
    ),
)  # fmt: skip
_EVERY: Final = frozenset().union(*(one.copy | one.run | one.edit | one.keep for one in _LANGUAGES))
_HANDLED: Final = (
    r"^\W*(?:the )?(?:reproduction|copying|reprinting|republication|syndication|photocopying)(?: rights)?"
    r"(?: of (?:this|our|these|all|the)? ?(?:articles?|content|stories|texts?))? (?:is|are) "
    r"(?:managed|administered|handled|licensed) by [^.;]{2,60}\W*$"
)
"""Who gives permissions in the outlet's place."""
_HELD: Final = (
    r"^\W*(?:all )?(?:the )?(?:rights?|copyrights?)(?: (?:to|in|of|for) (?:this|the|our|all) (?:texts?|articles?|story"
    r"|stories|contents?))? (?:remains?|lies?|rests?|stays?|belongs?) (?:with|to) (?:the |its |their )?"
    r"(?:respective )?(?:authors?|writers?|publishers?|newspaper|paper|editors?|us)\W*$"
    r"|^\W*(?:alle |die )?(?:rechte|urheberrechte?|nutzungsrechte)(?: an (?:diesem|den|unseren) \w+)? (?:liegen"
    r"|verbleiben|bleiben) (?:beim?|bei (?:der|den)|bei uns) ?(?:autor\w*|verlag|redaktion|verfasser\w*"
    r"|herausgeber\w*)?\W*$"
)
_MORE: Final = (
    r"^\W*(?:(?:for )?(?:anything|everything|any) (?:more|longer|else|beyond|further|other use)\b[^.;]{0,40}"
    r"\b(?:permissions?|consent|agreement|ask|contact)\b"
    r"|(?:alles (?:weitere|andere|darüber hinaus)|jede weitere nutzung)"
    r"\b[^.;]{0,30}\b(?:anfrage|genehmigung|zustimmung|absprache)\b)"
)
"""What lies behind a grant of quoting."""
_PERSONAL: Final = (
    r"^\W*(?:(?:for |strictly )+(?:your )?(?:own )?(?:personal|private),? (?:(?:and )?non-?commercial )?use only"
    r"|(?:nur|ausschließlich|lediglich) (?:für|zum) (?:den )?(?:privaten?|persönlichen|eigenen) gebrauch"
    r"|(?:usage|utilisation) (?:strictement |exclusivement |uniquement )?(?:personnel(?:le)?|privée?)"
    r"(?: (?:uniquement|seulement|exclusivement))?"
    r"|(?:solo|sólo|únicamente|exclusivamente|apenas|somente|esclusivamente)"
    r" (?:para|per) (?:(?:el|il|o) )?uso (?:personal|pe(?:r|s)sonale?|pessoal|privado|privato)"
    r"|(?:alleen|uitsluitend) voor (?:eigen|persoonlijk|privé-?) ?gebruik)\W*$"
)
_PART: Final = r"\b(?:even in part|auch (?:nur )?auszugsweise|même partiel\w*|aun parcial\w*|anche parzial\w*)\b"
_BINDING: Final = _words(
    "only by with on upon subject requires require required needs need without nur mit nach auf ohne honorarpflichtig "
    "genehmigungspflichtig kostenpflichtig soumise soumis soumises uniquement seulement avec sans solo sólo con sin "
    "apenas só somente com mediante sem soltanto previo senza alleen slechts uitsluitend met na op zonder"
)
"""How copying is bound to leave."""
_DENYING: Final = (
    r"^\W*(?:no|not|do not|don't|kein\w*|pas d[e']|interdi\w+|prohibid[ao]|(?:é )?proibid[ao]|(?:è )?vietat[ao]|geen)\b"
)
"""How a refusal of mining and training begins that names no text first."""
_SOCIAL: Final = _words("sharing share shared")
"""Which is forbidden of a text, and where none is named may be of anything."""
_NOT_COPY: Final = r"\b(?:not|n't|never)(?: to)? (?:be )?cop(?:y|ied)\b"
"""Copying as a verb: copy is also what editors call a text, and one of several prints."""


def terse_says(folded: str) -> tuple[Say, ...]:
    """What a folded sentence refuses, or asks, that is nothing but such a notice; nothing where it is none."""
    if len(folded) > _LONGEST:
        return ()
    if expression(_HANDLED).match(folded) or (expression(ASK_BEFORE).search(folded) and has(OBJECT, folded)):
        return RESERVED
    if expression(f"{_HELD}|{_MORE}").match(folded):
        return RESERVED
    if expression(_PERSONAL).match(folded):
        return says(COPIES, "no", "R11")
    bare = expression(_PART).sub(" ", folded)
    bare = expression(_NOT_COPY).sub(" not reproduce ", bare) if "cop" in bare else bare
    if any(sign.isdigit() for sign in bare):
        return ()
    found = expression(r"[^\W\d_]+(?:['-][^\W\d_]+)*").findall(bare)
    english, elided = frozenset(found), frozenset(part for word in found for part in word.split("'"))
    if elided.isdisjoint(_EVERY):
        return ()
    for one in _LANGUAGES:
        words = english if one is _LANGUAGES[0] else elided  # "don't", but "n'est"
        named = one.copy | one.run | one.edit | one.keep
        if words - named - one.denies - one.forbids - one.leave - one.texts - one.others:
            continue
        if said := _said(words, one):
            return (*said, Say("quote", "ask", "R8")) if expression(_PART).search(folded) else said
    return ()


def refuses_alone(folded: str) -> bool:
    """Whether a folded text is nothing but a notice that refuses, or asks: so it may stand where much else does."""
    if len(folded) > _LONGEST:
        return False
    if terse_says(compiled(BUT_FEED).sub(" ", folded)) or (len(folded) <= _FORMULA and formula_says(folded)):
        return True
    if "@" in folded and has(DESK_MAIL, folded):
        return True
    opens = opens_as_notice(folded) or expression(_DENYING).match(folded)
    return bool(opens and machine_says(folded))


def _said(words: frozenset[str], one: _Language) -> tuple[Say, ...]:
    """What a sentence of these words alone says of the uses that it names."""
    denied, forbidden, leave = (bool(words & of) for of in (one.denies, one.forbids, one.leave))
    if denied and (forbidden or (leave and stands(("need", "requir"), " ".join(words)))):
        return ()  # "not prohibited", "no permission needed"
    if not (denied or forbidden or leave):
        return ()
    copies = words & (one.copy | one.run)
    if copies <= _SOCIAL and not words & one.texts:
        copies = frozenset()
    if leave:  # "Reprints and permissions" leads to a desk, and forbids nothing
        return RESERVED if copies and (denied or forbidden or words & _BINDING) else ()
    if words & one.copy:
        return says(COPIES, "no", "R8")
    if copies:
        return says(("republish",), "no", "R8")
    if words & one.keep:
        return says(("archive",), "no", "R8")
    return says(("adapt",), "no", "R8") if words & one.edit and words & one.texts else ()
