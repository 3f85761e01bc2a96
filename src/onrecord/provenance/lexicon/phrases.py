"""The phrases of credit lines, as data: English first, then the other languages, each with the row that it speaks for.

`N` in a pattern is where the origin's name begins; where it ends is judged in `credits`. `needs` are folded pieces of
which one must stand in the line before the pattern is tried at all. Own wording, from how such lines are written.
"""
# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.printings import printed_opening, printed_patterns


class Phrase(msgspec.Struct, frozen=True):
    """A phrase: its row in WEIGHTS, the cheap test, and the pattern with a group `n` before which the name begins."""

    key: str
    needs: tuple[str, ...]
    pattern: str
    named: bool = True
    """A name must follow for the phrase to say anything."""


_THIS: Final = (
    r"(?:(?:an? (?:earlier |longer |shorter )?|the (?:following |above )?|this |these |our )?(?:[\w-]+ ){0,2}"
    r"(?:article|story|piece|report|column|essay|post|op-ed|commentary|interview|investigation|analysis|text|content|"
    r"feature|excerpt|version|work|material|editorial|opinion)s?)"
)
"""What speaks of itself."""
_WAS: Final = r"(?:was|were|is|has been|have been|had been|being)?\s*"
_AT: Final = r"(?!(?:with|under) (?:(?:the|a|an|this|its|another|no) )?(?:[\w-]+ )?(?:headline|title|heading|name|byline|error|mistake)s?\b)(?:(?:online )?(?:in|on|by|at|with|via|through|from|for|inside))(?:\s+|(?=(?-i:[A-Z][a-z]+[A-Z])))"
"""To the name; a link's word may stand glued to it ("on" and "DuneNotes")."""
_TITLED: Final = (
    r"(?:(?:with|under) (?:the|a) (?:[\w-]+ )?(?:headline|title|heading),?:?\s+[\"“‘'][^\"”]{2,150}?[\"”’'],?\s+)?"
)
"""What it was called, before where it ran."""
_IN_LANGUAGE: Final = (
    r"(?:in (?:English|French|German|Spanish|Arabic|Russian|Chinese|Italian|Portuguese|Hebrew|Ukrainian|Dutch|Japanese|"
    r"Korean|Polish|Turkish|Swedish|Norwegian|Danish|Finnish|Czech|Greek|Hungarian|Romanian|Persian|Hindi|Urdu|"
    r"Indonesian|Vietnamese|Catalan|Basque|Galician) )?"
)
_ON_DATE: Final = _IN_LANGUAGE + r"(?:(?:(?:on|in|am|le|el|em|il)\s+)?(?:(?-i:[A-ZÀ-Þ])?\w+\.? )?\d[\w.,/ ]{2,20}?\s+)?"

PHRASES: Final[tuple[Phrase, ...]] = (
    # P13, P14: first elsewhere
    *(Phrase("first-elsewhere", needs, pattern) for needs, pattern in printed_patterns()),
    Phrase("first-elsewhere", ("originally", "first ", "previously", "initially"), r"(?:originally|first|previously|initially)\s+(?:appeared|published|ran|run|carried|posted(?! by\b)|aired|released|featured|printed|broadcast|distributed|(?:written|reported|produced)(?= for\b))\s+(?:(?:online|in print)\s+)?(?:as (?:an? )?(?:[\w-]+ ){1,3}?)?" + _TITLED + _ON_DATE + _AT + "N"),
    Phrase("first-elsewhere", ("originally", "first ", "previously"), r"(?:originally|first|previously)\s+(?:appeared|published|ran|posted)\s+as\s+(?:the|an?)\s+(?-i:(?=[A-Z]))N(?= (?:blog )?(?:post|article|story|column|essay|editorial)\b)"),
    Phrase("first-elsewhere", ("as part of", "as a part of", "as a chapter of"), r"(?:originally|first|previously)\s+(?:published|appeared|written)\s+as (?:an? )?(?:part|chapter|section|instal+ment) of .{3,120}? (?:for|in|on)\s+N(?=\W*$)"),
    Phrase("first-elsewhere", ("published here", "posted here", "appeared here", "ran here"), r"(?:originally|first|previously|initially)\s+(?:published|posted|appeared|ran)\s+(?P<n>here\b.*)"),
    Phrase("first-elsewhere", (" first ", " originally "), r"(?:appeared|ran|published|printed|aired|posted)\s+(?:first|originally)\s+" + _ON_DATE + _AT + "N"),
    Phrase("first-elsewhere", ("original source", "original article", "original story", "original publication"), r"original\s+(?:source|article|story|publication)\s*(?::|at|on|in|by)\s*N"),
    Phrase("first-elsewhere", ("first published this", "originally published this", "first published the", "first ran this"), r"^\W*N(?= (?:first|originally) (?:published|ran|reported|printed) (?:this|the) (?:article|story|piece|report|column|essay|interview|text)\b)"),
    Phrase("first-elsewhere", ("the original", "das original", "l'original", "l’original", "el original", "o original"), r"(?:the original(?: article| story| post| version| piece| text)?(?: was| is)?|das original|l['’]original(?: est)?(?: a été)?|(?:el|o) original (?:fue |foi |se )?)\s*(?:(?:can|may) be (?:found|read|seen)|appeared|appears|published|available|ran|erschien|erschienen|ist erschienen|paru|publié|apareció|publicado|publicó)\s+(?:here )?(?:at|in|on|by|bei|auf|dans|sur|en|em|no|na)\s+(?:der |dem |la |el )?N"),
    Phrase("first-elsewhere", ("versión original", "version originale", "versão original", "versione originale", "originalversion"), r"(?:versión original|version originale|versão original|versione originale|originalversion)\s+(?:está |est |ist |è )?(?:(?:publiée? |parue? |publicad[oa] |pubblicata |erschienen? )(?:en|em|sur|dans|su|sul|bei|auf|in|par|por|da|no|na)|en|em|sur|dans|su|sul|bei|auf|in)\s+(?:el |la |le |der |dem )?N"),
    Phrase("first-elsewhere", ("version d'origine", "version d’origine", "version originale"), r"version (?:d['’]origine|originale) (?:de|du) (?:cet|cette|ce|l['’])\s?(?:article|texte|billet|tribune|entretien)\s+(?:est |a été )?(?:parue?|publiée?)\s+(?:dans|sur|chez)\s+(?:le |la )?N"),
    Phrase("first-elsewhere", ("telah", "sudah", "pernah", "pertama"), r"(?:artikel|berita|tulisan|naskah) ini (?:(?:telah|sudah|pernah|sebelumnya|pertama kali) )+(?:tayang|terbit|dimuat|dipublikasikan|diterbitkan|ditayangkan) (?:di|oleh|pada|dalam) N"),
    Phrase("first-elsewhere", ("originally from",), r"(?:^\W*|" + _THIS + r"\s+(?:is |was |comes )?)originally\s+from\s+(?=[^,]{2,50}$)N"),
    Phrase("first-elsewhere", ("republished", "distributed", "syndicated", "shared", "made available", "and is provided", "and is offered"), _THIS + r"\s+was\s+(?:originally )?(?:produced|reported|written|published|created) by\s+(?:[^,.;]{3,60}? for (?=(?:the )?(?-i:[A-Z])))?N(?=(?:, [\w\s-]{0,60},)? and (?:(?:is|was|reviewed and|being) )?(?:re-?published|distributed|syndicated|shared|made available|provided|offered))"),
    Phrase("republished-from", ("übernommen",), r"(?:wurde|haben wir|ist)\s+(?:mit (?:freundlicher )?(?:genehmigung|erlaubnis|zustimmung)\s+)?(?:von|aus|vom)\s+(?:der |dem |den )?N(?= übernommen)"),
    Phrase("first-elsewhere", ("issue of", "edition of"), r"(?:appeared|ran|published)\s+in the\s+[\w ,.]{3,40}?\s+(?:issue|edition)\s+of\s+(?:the )?N"),
    Phrase("first-elsewhere", ("édition de", "édition du", "numéro de", "numéro du"), r"(?:parue?s?|publiée?s?)\s+dans l(?:['’]édition|e numéro)\s+d[eu][\w ]{2,30}?\s+(?:de|du)\s+N"),
    Phrase("first-elsewhere", ("where this", "where the", "where it"), r"(?:for|of|at|with|in)\s+N(?=,? where (?:this|the|it)(?: \w+)? (?:was )?(?:first|originally) (?:appeared|ran|published))"),
    Phrase("first-elsewhere", ("erschien", "veröffentlicht"), r"^\W*(?:dieser|dieses|der|das)\s+(?:artikel|text|beitrag|interview|essay|kommentar|bericht)\s+(?:ist |wurde )?(?:erschien(?:en)?|veröffentlicht)?\s*(?:am [\d. ]+\w* ?\d* )?(?:in (?:[\w-]+ ){1,2}?(?:form|fassung|version) )?(?:in|auf|bei|im|beim)\s+(?:der |dem )?N"),
    Phrase("first-elsewhere", ("fassung", "version"), r"(?:gekürzte|überarbeitete|aktualisierte|veränderte|bearbeitete|erweiterte|übersetzte)[rn]?\s+(?:fassung|version)\s+(?:eines|des|unseres)\s+(?:artikels|beitrags|textes|essays|interviews|berichts|gesprächs|kommentars)(?:,? (?:der|das))?\s+(?:(?:zuerst |ursprünglich )?(?:aus|von|vom|in|im|auf|bei))\s+(?:der |dem |den )?N"),
    Phrase("first-elsewhere", ("처음", "먼저"), r"이\s?(?:기사|글|칼럼)[은는]\s+[「『<〈《'\"‘“]?(?P<n>[^\s「」『』<>〈〉《》'\"’”]{2,30}(?: [^\s]{1,15}){0,2}?)[」』>〉》'\"’”]?에\s+(?:처음|먼저)\s+(?:실렸|실린|게재|발표|보도)"),
    Phrase("first-elsewhere", ("eredetileg", "először"), r"(?:eredetileg|először)\s+(?:az?\s+)?N(?= (?:oldalán|honlapján|blogján|hasábjain|portálján|weboldalán|című (?:lapban|folyóiratban|magazinban))\b)"),
    Phrase("first-elsewhere", ("ausgabe",), r"(?:erschien(?:en)?|veröffentlicht)\b.{0,30}? in (?:der )?ausgabe [\w/. ]{1,20}? (?:der|des|von)\s+N"),
    Phrase("first-elsewhere", ("掲載され", "初出"), r"(?:初出\s*[:：]\s*N|(?:記事|原稿|文章)は[「『](?P<quoted>[^」』]{2,30})[」』](?:に|で)掲載され)"),
    Phrase("first-elsewhere", ("på trykk",), r"først på trykk i\s+N"),
    Phrase("first-elsewhere", ("zuerst", "erstmals", "ursprünglich", "im original", "erstveröffentlicht", "zunächst"), r"(?:zuerst|erstmals|ursprünglich|im original|erst|zunächst)\s*(?:am [\d. ]+\w* ?\d* )?(?:in|im|auf|bei|beim|unter|von|vom|durch|an)\s+(?:der |dem |den )?N"),
    Phrase("first-elsewhere", ("zuerst", "erstmals", "ursprünglich", "erstveröffentlich"), r"(?:erschien(?:en)?|veröffentlicht|publiziert|erstveröffentlicht|erstveröffentlichung|abgedruckt)\s*(?:(?:in|bei|auf)?\s*:|(?:wurde |ist )?(?:zuerst|erstmals|ursprünglich)?\s*(?:am [\d. ]+\w* ?\d* )?(?:in|im|auf|bei|beim|von|vom)\s*:?)\s*(?:der |dem |den )?N"),
    Phrase("first-elsewhere", ("initialement", "d'abord", "d’abord", "originellement"), r"(?:initialement|d['’]abord|originellement)\s+(?:parue?s?|publiée?s?|diffusée?s?)\s+(?:le [\w ]{3,20} )?(?:dans|sur|par|chez|en)\s+N"),
    Phrase("first-elsewhere", ("publicat originalment", "publicar originalment", "publicat per primera"), r"(?:publicat|publicada|publicar)\s+(?:originalment|per primera vegada)\s+(?:a|al|en|per)\s+N"),
    Phrase("first-elsewhere", ("julkaistu ensin", "julkaistiin ensin", "julkaistu alun perin", "ilmestyi ensin", "alun perin"), r"(?:julkaistu|julkaistiin|ilmestyi|ilmestynyt)\s+(?:ensin|ensimmäisen kerran|alun perin)\s+(?P<n>[A-ZÅÄÖ][\w -]{2,40}?)(?:ssa|ssä|lla|llä)?(?=\W*$|\W+\d)"),
    Phrase("first-elsewhere", ("først", "opprinnelig", "oprindelig"), r"(?:først|opprinnelig|oprindeligt?)\s+(?:publisert|trykket|trykt|bragt|udgivet|publiceret|offentliggjort|utgitt|skrevet)\s+(?:i|på|av|hos|af)\s+N"),
    Phrase("first-elsewhere", (" olarak",), r"(?:İ|i̇|i)lk olarak\s+N(?:['’]n?(?:de|da|te|ta)\b)"),
    Phrase("first-elsewhere", ("نشر", "نُشر"), r"(?:نُ?شر\w*)\s+(?:هذا |هذه )?(?:المقال\w*|النص|التقرير|المادة)?\s*(?:أول مرة|لأول مرة|أولًا|أولاً|للمرة الأولى|في الأصل|أصلًا|أصلاً)?\s*(?:في|على)\s+(?:صحيفة |موقع |مجلة )?N"),
    Phrase("republished-from", ("نقلا عن", "نقلاً عن", "نقلًا عن"), r"نقل(?:ا|اً|ًا) عن\s+(?:صحيفة |موقع |وكالة )?N"),
    Phrase("by-permission", ("بإذن",), r"بإذن (?:خاص )?من\s+(?:صحيفة |موقع |مجلة )?N"),
    Phrase("read-full", ("كاملة في", "كاملا في", "كاملاً في"), r"اقر[أا]\w*\s+\S+\s+كامل\S*\s+(?:في|على)\s+(?:موقع |صحيفة )?N"),
    Phrase("excerpt", ("مقتطف",), r"مقتطف\w*\s+من\s+(?:كتاب )?N"),
    Phrase("republished-from", ("http", "www."), r"^\W*(?:from|aus|von|de|da|via)\s+(?P<url>(?:https?://|www\.)\S+)", named=False),
    Phrase("republished-from", ("転載",), r"(?:(?:この|本|当)(?:記事|文章|稿|エントリー?)は\s*)?(?:[^\s。、]{2,20}(?:サイト|ブログ|メディア|誌)\s+)?(?P<n>[^\s。、（()「『]{2,60}?)[』」]?\s?(?:より|から)(?:の)?(?:許可を得て)?転載"),
    Phrase("first-elsewhere", ("で公開", "に公開", "にて公開", "で掲載", "に掲載", "に投稿", "に寄稿"), r"(?:この|本|当)(?:記事|文章|稿|エントリー?)は\s?(?:元々|もともと|元は|もとは|当初|最初は?|以前|初めは)\s*[^。]{0,30}?(?P<n>[^\s。、（(「『]{2,60})[』」]?\s?(?:で|にて|に)(?:公開|掲載|投稿|発表|寄稿)(?:され|した)"),
    Phrase("first-elsewhere", ("首发", "首發", "发表于", "發表於", "刊载于", "刊登于"), r"(?:本文|文章|原文|本篇|此文)(?:最早|最初|原|已|曾)?(?:首发表?|首發表?|发表|發表|刊登|刊载|刊載)[于於在][:：]?\s*(?:(?:微信)?(?:公众号|公眾號)\s*[:：]?\s*(?=[「“《『]))?N"),
    Phrase("republished-from", ("转载自", "轉載自", "转自", "原载"), r"(?:转载自|轉載自|本文转自|转自|原载于?|原載於?)[:：]?\s*N"),
    Phrase("also-elsewhere", ("cross-post", "crosspost", "also appear", "also publish", "also ran"), _THIS + r"\s+(?:is |was |has been |is being |are )?(?:(?:being )?cross-?posted (?:on|to|in|at)|also (?:appear(?:s|ed)|(?:been )?published|ran|available) (?:on|in|at|by|with))\s+(?:the )?N", named=False),
    Phrase("first-elsewhere", ("a version of this",), r"^\W*a version of this (?:article|story|essay|piece|post|column|interview|text) (?:first |originally |previously )?(?:appeared|ran|was (?:first |originally )?(?:published|posted)) " + _AT + r"(?!print\b)N"),
    Phrase("by-permission", ("acuerdo con", "convenio con", "accordo con", "acordo com", "accord avec"), r"(?:^\W*|\b(?:est[ea]|cet(?:te)?|ce|quest[oa]|quest['’]\w+|l['’]articolo|l['’]article|el artículo|o artigo)\b[^.]{0,60}?\b)(?:se publica|se reproduce|è pubblicato|viene pubblicato|é publicado|est publié|est reproduit)\b[^.]{0,40}?\b(?:acuerdo|convenio|accordo|acordo|accord) (?:con|com|avec)\s+(?:el |la |le |il |o |a )?N"),
    Phrase("first-elsewhere", ("earlier",), r"(?:" + _THIS + r"\s+(?:was |has been )?(?:published|printed|posted)\s+earlier\s+(?:in|on|by)|an? earlier version of this \w+ (?:was published|appeared|ran|was printed) (?:in|on|by|at))\s+N"),
    Phrase("by-permission", ("wir danken",), r"wir danken\s+(?:der |dem |den )?N(?= für die (?:\w+ )?(?:genehmigung|erlaubnis|möglichkeit))"),
    Phrase("first-elsewhere", ("quelle:",), r"^\W*quelle:\s*N(?=,? \(?(?:ausgabe|heft|nr\.?) ?\d)"),
    Phrase("first-elsewhere", ("original version of",), r"original version of (?:this|the) \w+\s+(?:(?:was|has been|is) )?(?:first )?(?:appeared|published|ran|posted|available|found)\s+" + _AT + "N"),
    # P16, P17: republished
    Phrase("republished-from", ("reported on this", "reported this", "reported the story"), r"\breported (?:on )?(?:this|the) (?:story|report|article) for\s+N"),
    Phrase("republished-from", ("comes from our", "is from our", "to you from our", "to us from our"), _THIS + r"\s+(?:comes (?:to (?:you|us) )?from|is from|is brought to you by)\s+our\s+(?:[\w-]+ ){0,2}?(?:partners?|colleagues|friends)(?: at)?,?\s+N"),
    Phrase("republished-from", ("von unserem partner", "von unserer partner", "von unseren partner", "von unserem medienpartner"), r"(?:artikel|text|beitrag|bericht)\s+(?:stammt|kommt)\s+von\s+unsere[mnr]\s+(?:medien|kooperations)?partner\w*\s+(?!(?:im|in|am|an|bei|beim|aus|vor|auf)\b)(?:von |der |dem )?N"),
    Phrase("republished-from", ("republish", "reprinted", "reproduced", "reposted", "re-posted", "cross-posted", "crossposted", "syndicated", "re-published"), r"(?:re-?published|reprinted|reproduced|re-?posted|cross-?posted|syndicated)\s+(?:here\s+)?(?:(?:courtesy|with (?:the )?(?:kind )?permission|by (?:kind )?permission) of|with permission from|with thanks to|from|via)\s+(?:an? (?:post|article|story|entry|piece) (?:on|in|at|from|by)\s+)?(?:our\s+(?:[\w-]+ ){0,2}?(?:friends|partners?|colleagues|neighbou?rs)\s+(?:at|from|in|of|over at)\s+)?N"),
    Phrase("by-permission", ("permission", "arrangement", "agreement", "licen"), r"(?:published|re-?published|reprinted|reproduced|used|appears|shared|presented|run|(?:re-?|cross-?)?posted)\s+(?:here\s+)?(?:with (?:the )?(?:kind )?permission|by (?:kind )?permission|by (?:special )?arrangement|under (?:an? )?(?:creative commons )?(?:licen[cs]e|agreement))\s+(?:of|from|with)\s+(?:our\s+(?:[\w-]+ ){0,2}?(?:friends|partners?|colleagues|neighbou?rs)\s+(?:at|from|in|of|over at)\s+)?N"),
    Phrase("by-permission", ("republished with permission", "reprinted with permission", "reprinted by permission", "republished by permission", "reproduced with permission", "republished under", "reprinted here with permission", "here with permission", "here by permission"), r"(?:republished|reprinted|reproduced)\s+(?:here\s+)?(?:(?:with|by) permission(?! by\b)|under (?:a |an )?(?:creative commons|cc)\b)", named=False),
    Phrase("republished-from", ("übernommen", "übernahme", "nachdruck aus", "nachdruck von"), r"(?:(?:übernommen|übernahme) (?:von|aus)|nachdruck (?:aus|von))\s+(?:der |dem |den )?N"),
    Phrase("by-permission", ("genehmigung",), r"mit (?:freundlicher )?genehmigung (?:von|vom|der|des)\s+N"),
    Phrase("by-permission", ("autorisation de", "autorisation du"), r"avec l['’](?:aimable )?autorisation (?:de|du|d['’])\s*N"),
    Phrase("republished-from", ("republié", "repris de", "reproduit de", "repris du"), r"(?:republiée?s?|reprise?s?|reproduite?s?)\s+(?:à partir d(?:e|u|es)|depuis|de|du|sur)\s+N"),
    Phrase("republished-from", ("reproducid", "tomado de", "tomada de", "republicad", "reproduzid", "retirado de"), r"(?:reproducid[oa]|tomad[oa]|republicad[oa]|reproduzid[oa]|retirad[oa])\s+(?:con (?:el )?permiso |con autorización |com permissão |com autorização )?(?:de|del|do|da)\s+(?:la |el )?N"),
    Phrase("republished-from", ("ripubblicat", "gentile concessione"), r"(?:ripubblicat[oa] (?:da|dal|dalla)|per gentile concessione (?:di|de|del|della|dell['’]))\s+N"),
    Phrase("republished-from", ("overgenomen",), r"overgenomen (?:van|uit|met toestemming van)\s+(?:de |het )?N"),
    Phrase("republished-from", ("hämtad från", "hentet fra"), r"(?:hämtad från|hentet fra)\s+N"),
    Phrase("republished-from", ("przedruk", "перепечат"), r"(?:przedruk (?:z|za)(?! zgodą| uprzejmą)|перепечатано (?:из|с)(?! разреш| любезн))\s+N"),
    Phrase("by-permission", ("autorización", "autorização", "permiso", "permissão"), r"(?:(?:re)?publicad|reproducid|reproduzid|cedid)[oa]s?\s+(?:aquí |aqui )?(?:con|com)\s+(?:(?:el|la|a|su|amable|debida|devida|gentil|expresa) )*(?:permiso|autorización|autorização|permissão)\s+(?:del?|d[oa])\s+(?:la |el |los )?N"),
    Phrase("by-permission", ("permesso", "autorizzazione", "concessione"), r"(?:riprodott|pubblicat|ripubblicat|ripres)[oa]\s+(?:qui )?(?:con (?:il |la |l['’])?|su |per )(?:gentile |cortese )?(?:permesso|autorizzazione|concessione)\s+d(?:i|el|ello|ella|ell['’]|e)\s*N"),
    Phrase("by-permission", ("toestemming",), r"(?:overgenomen|gepubliceerd|geplaatst|herplaatst)\s+met (?:vriendelijke )?toestemming van\s+(?:de |het )?N"),
    Phrase("by-permission", ("tillstånd", "tilladelse", "tillatelse"), r"(?:publicera[\w]*|återge[\w]*|publiceret|gengive\w*|bringes|bragt|gjengi\w*|publisert|trykk?[te]s?)\s+(?:här |her )?med (?:vän?ligt? |vennlig |venlig )?(?:tillstånd|tilladelse|tillatelse)\s+(?:av|från|fra|af)\s+N"),
    Phrase("by-permission", ("zgodą",), r"(?:przedruk|publikacja|opublikowan[oey]|publikujemy|zamieszczamy|tekst|artykuł)\b[\w ]{0,20}?\s+za (?:uprzejmą )?zgodą\s+(?-i:redakcji |wydawcy |dziennika |tygodnika |portalu |gazety )*N"),
    Phrase("by-permission", ("разрешения", "согласия", "дозволу", "дозволом"), r"(?:перепечат\w+|публику\w+|опубликован\w*|печата\w+|передрук\w*|публіку\w+)\s+(?:здесь )?[сзі]\s+(?:любезного )?(?:разрешения|согласия|дозволу|дозволом)\s+(?-i:[а-яіїєґ]+ ){0,2}N"),
    Phrase("by-permission", ("con permiso", "con autorización", "com autorização", "com permissão", "avec l'autorisation", "avec autorisation", "con autorizzazione", "con permesso", "mit genehmigung", "met toestemming", "med tillstånd", "za zgodą", "с разрешения"), r"^\W*(?:(?:re)?publicad[oa]|reproducid[oa]|reproduzid[oa]|reproduit|republié|publié|riprodotto|ripubblicato|nachdruck|abdruck|overgenomen|publiceras|przedruk|перепечатано)\s+(?:con permiso|con autorización|com autorização|com permissão|avec (?:l['’])?autorisation|con autorizzazione|con permesso|mit genehmigung|met toestemming|med tillstånd|za zgodą|с разрешения)\W*$", named=False),
    Phrase("republished-from", ("confrère", "partenaire"), r"(?:publions|reprenons|reproduisons|republions)\b[^.]{0,30}?\b(?:article|texte|reportage|enquête|entretien|papier|tribune)\b[^.]{0,20}?\s(?:notre|nos) (?:confrères?|partenaires?)\s+(?:(?:de|du|des|d['’])\s*)?N"),
    Phrase("republished-from", ("nuestros ", "nuestro ", "nossos ", "nosso "), r"(?:publicamos|reproducimos|republicamos|reproduzimos)\b[^.]{0,30}?\b(?:artículo|texto|reportaje|nota|artigo|reportagem|matéria)\b[^.]{0,20}?\s(?:nuestros?|nossos?) (?:colegas|socios?|aliados?|medio aliado|compañeros|parceiros?)\s+(?:(?:del?|d[oa]|en)\s+)?(?:la |el )?N"),
    Phrase("republished-from", ("riprendiamo", "ripubblichiamo", "riproponiamo", "riportiamo"), r"(?:riprendiamo|ripubblichiamo|riproponiamo|riportiamo)\s+(?:qui )?(?:da|dal|dalla|dall['’])\s*N(?=\s+(?:quest|un|il |l['’]))"),
    Phrase("republished-from", ("partner", "kollegen"), r"(?:artikel|text|beitrag|bericht)\b[^.]{0,20}?\sunsere[rs]?\s+(?:kollegen|partner\w*)\s+(?:(?:von|vom|bei|beim|des|der)\s+)?(?:der |dem )?(?=(?-i:[A-ZÄÖÜ„»\"]))N"),
    Phrase("republished-from", ("übernehmen wir", "übernahmen wir"), r"(?:artikel|text|beitrag|bericht)\s+übern[ae]hmen wir\s+(?:\w+ )?(?:von|vom|aus)\s+(?:der |dem )?(?:unser\w+ (?:medien)?partner\w* )?N"),
    Phrase("republished-from", ("взят", "заимствован"), r"(?:взят\w*|заимствован\w*)\s+(?:с|из)\s+(?-i:(?:сайта|блога|журнала|газеты|издания|портала)(?: |$)){0,2}(?P<n>.*)"),
    Phrase("partner", ("udostępnion", "dostarczon"), r"(?:tekst|artykuł|materiał)\w*\s+(?:udostępnion\w|dostarczon\w)\s+przez\s+(?-i:[a-ząćęłńóśźż]+ ){0,2}N"),
    Phrase("standing-paragraph", ("is part of states newsroom",), r"^N(?= is part of States Newsroom)"),
    Phrase("republished-from", ("courtesy of",), r"^\W*(?:original )?(?:story|article|text|report|column|essay|post|content)\s+(?:(?:republished|provided|shared)\s+)?(?:is\s+)?courtesy of\s+N"),
    # P23 to P27, P34
    Phrase("partner", ("provided this", "supplied this", "shared this", "contributed this"), r"^\W*N(?= (?:provided|supplied|shared|contributed) this (?:article|story|report|text|column)\b)"),
    Phrase("partner", ("provided by", "supplied by", "contributed by", "shared by"), r"^\W*(?:this|the following|the above) (?:[\w-]+ )?(?:article|story|report|text|column|interview) (?:is|was|has been) (?:provided|supplied|contributed|shared)(?: to \w[\w ]{2,30})? by\s+N"),
    Phrase("courtesy", ("courtesy of", "cortesía de", "provided by", "supplied by"), r"(?:" + _THIS + r"\s+" + _WAS + r"|^)(?:courtesy of|cortesía de|provided by|supplied by)\s+N"),
    Phrase("distributed", ("distributed by", "distributed exclusively by", "syndicated by"), r"(?:^\W*|[.©] ?|(?:©|\(c\)|copyright).{2,160}?[\s,]|^\W*visit .{2,80}?\s|" + _THIS + r"\s+(?:is|was|are)\s+)(?:distributed|syndicated) (?:exclusively )?by\s+N"),
    Phrase("via", ("via ",), r"^\W*(?:by [\w .'’-]{3,40}[,|/ ]+)?via\s+N"),
    Phrase("partner", ("partner",), r"(?:from|by|with)\s+(?:[\w .'’-]{2,40}['’]s?\s+|our\s+)(?:content |news |media |reporting )?partners?(?: at)?,?\s+N"),
    Phrase("partner", ("comes from", "comes to you from", "comes to us from", "is from", "stammt von", "stammt aus"), r"(?:" + _THIS + r"\s+(?:comes (?:to (?:you|us) )?from|is from)|(?:artikel|text|beitrag) stammt (?:von|aus))\s+(?:der |dem |den )?N"),
    Phrase("original-link", ("original",), r"^\W*(?:read|see|lire|lea|leer|leggi|leia|lesen sie|lees)\s+(?:the |l['’]|el |la |o |das |het )?\W?(?:\w+ )?original\w*", named=False),
    Phrase("led-by", ("co-published", "copublished"), r"(?:produced|reported|written|developed)\s+by\s+N(?=,? (?:an? [\w -]+, )?and (?:is |was )?co-?published)"),
    Phrase("led-by", ("led by",), r"(?:partnership|collaboration|investigation|project|consortium)\b[^.]{0,60}?\bled by\s+N"),
    Phrase("partnership", ("in partnership with", "co-published", "copublished", "in collaboration with", "joint publication", "jointly published", "in kooperation mit", "in zusammenarbeit mit", "en partenariat avec", "en colaboración con", "em parceria com", "in collaborazione con"), r"(?:in (?:partnership|collaboration) with|co-?published (?:with|by)|joint(?:ly)? publi\w+ (?:of|by|with)|in (?:kooperation|zusammenarbeit) mit|en partenariat avec|en colaboración con|em parceria com|in collaborazione con)\s+N"),
    Phrase("partnership", ("local reporting network", "consortium",), r"as part of (?:the |an? )?[\w ]*(?:local reporting network|consortium)", named=False),
    Phrase("funded", ("supported by a grant", "funded by", "made possible by", "with support from"), r"(?:reporting|" + _THIS + r")\s+" + _WAS + r"(?:supported by a grant from|funded by|made possible (?:in part )?by|produced with support from)\s+N"),
    # P30 to P32
    Phrase("excerpt", ("excerpt", "extract "), r"(?:^\W*(?:an?|this|the following|edited)\s+(?:[\w-]+\s+){0,3}(?:excerpt|extract)|^\W*(?:excerpt|extract)|\bis (?:an? )?(?:[\w-]+\s+){0,2}(?:excerpt|extract))\s+(?:is\s+|was\s+|(?:is |was )?(?:taken|adapted)\s+)?(?:from|of)\s+N"),
    Phrase("excerpt", ("excerpted", "extracted"), r"\b(?:excerpted|extracted)(?:\s+and adapted)?(?:\s+(?:here\s+)?(?:with|by)\s+(?:kind |special |the )?permission)?\s+from\s+N"),
    Phrase("excerpt", ("published by", "publishing"), r"^\W*from\s+(?P<n>[\"“«„A-Z][^.]{2,80}? by [A-Z][^.]{2,60}?,? \(?(?:published by|publishing)\s.+)"),
    Phrase("excerpt", ("from the book", "from the novel", "from his book", "from her book", "from the forthcoming book", "from their book"), r"^\W*from (?:the|his|her|their) (?:forthcoming |new )?(?:book|novel|memoir)\s+N"),
    Phrase("excerpt", ("this is an edited extract", "this is an extract", "this is an edited excerpt", "this is an excerpt"), r"^\W*this is an? (?:edited )?(?:extract|excerpt)\W*$", named=False),
    Phrase("excerpt", ("auszug aus", "auszüge aus", "vorabdruck aus", "leseprobe aus"), r"(?:auszug|auszüge|vorabdruck|leseprobe) aus:?\s+(?:(?:de[mr]|den|einem|einer|seinem|ihrem) (?:\w+en )?(?:buch|band|roman|sachbuch|newsletter|essay|sammelband|studie|rede|werk|artikel) )?N"),
    Phrase("excerpt", ("aus:",), r"^\W*aus(?: dem buch)?:\s+N"),
    Phrase("excerpt", ("extrait", "bonnes feuilles"), r"(?:extraits?|bonnes feuilles) (?:(?:est|sont) )?(?:(?:des?|du|tirée?s? d[eu]s?)\s+|d['’]\s*)(?!CG[UV]\b|conditions )(?:(?:la |le |l['’]|son |sa )?(?:livre|ouvrage|roman|essai|recueil|lettre d['’]information|infolettre|newsletter) )?(?:de \w+ \w+,? )?N"),
    Phrase("excerpt", ("extracto de", "fragmento de", "adelanto de", "extracto del", "fragmento del"), r"(?:extracto|fragmento|adelanto) del?\s+(?:(?:su |la )?(?:libro|novela|ensayo|boletín) )?N"),
    Phrase("excerpt", ("estratto da", "estratto dal", "tratto da", "tratto dal"), r"(?:estratto|tratto) (?:da|dal|dalla|dallo|dall['’])\s*(?:libro |romanzo |saggio |newsletter )?N"),
    Phrase("excerpt", ("trecho de", "excerto de", "trecho do", "excerto do"), r"(?:trecho|excerto) d[eoa]\s+(?:(?:seu )?(?:livro|romance|newsletter) )?N"),
    Phrase("excerpt", ("fragment uit", "voorpublicatie", "utdrag", "uddrag", "fragment książki", "отрывок из", "фрагмент из", "отрывок книги"), r"(?:(?:fragment|voorpublicatie) uit(?: het boek| de roman)?|utdrag (?:ur|fra|av)(?: boken| romanen| boka)?|uddrag (?:af|fra)(?: bogen| romanen)?|fragment książki|(?:отрывок|фрагмент) (?:из )?(?:(?:новой )?(?:книги|романа)(?: (?-i:[А-ЯЁ])\w+ (?-i:[А-ЯЁ])\w+)?)?)\s+N"),
    Phrase("excerpt", ("excerpt:", "extract:", "excerpt |", "extract |"), r"^\W*(?:exclusive )?(?:book (?:excerpt|extract)\s*[:|]\s*(?=(?-i:[\"“„«‘A-ZÀ-Þ\d]))|(?:excerpt|extract)\s*[:|]\s*(?=[\"“„«‘]|(?-i:[A-ZÀ-Þ\d]).{1,80}?\bby (?-i:[A-ZÀ-Þ])))N"),
    Phrase("excerpt", ("version of a chapter", "version of the introduction", "version of an essay", "version of a lecture", "version of a talk", "version of a speech", "version of a chapter"), _THIS + r"\s+is an? (?:edited|abridged|shortened|condensed|extended|updated)(?:,? (?:and )?\w+)? version of (?:an? |the )(?:[\w-]+ ){0,2}?(?:(?:chapter|introduction|essay)\s+(?:to|in|from|for|at|of|published in)|(?:lecture|talk|speech)\s+published (?:in|by))\s+N"),
    Phrase("first-here", ("print edition", "print issue"), _THIS + r"\s+(?:was )?(?:first )?(?:appeared|published|ran|printed)\s+(?:in (?:the [\w&’' -]{2,40}? (?:section|pages?) of )?(?:the|our|this week[’']s) print (?:edition|issue)(?= (?:under|with) (?:the|a) headline|(?: of the magazine)?(?: (?:under|with|on)\b| as\b|\W*$)))", named=False),
    Phrase("first-here", ("version of a ", "version of the ", "version of my ", "transcript of ", "text of ", "based on a talk", "notes from"), r"(?:" + _THIS + r"|\bthis)\s+(?:is|was)\s+(?:(?:an?|the) )?(?:[\w-]+,? ){0,4}?(?:version of|transcript of|text of|based on|notes (?:from|for))\s+(?:an?|the|my|our)\s+(?:[\w-]+ ){0,3}?(?:talk|lecture|speech|keynote|presentation|address|sermon)(?: that)? (?:I|we|I[’']ve|I have) (?:recently )?(?:gave|given|did|held|delivered|presented|made)\b", named=False),
    Phrase("adapted", ("adapted from",), r"(?:" + _THIS + r"\s+" + _WAS + r"|^\W*)adapted from\s+N"),
    Phrase("read-full", ("read the", "read more at", "full story", "full article", "full report", "full piece", "lire l", "weiterlesen", "leer ", "leggi l", "leia "), r"^\W*(?:(?:click here |you can )?(?:to )?(?:read|see|find|continue reading)\s+(?:the\s+)?(?:full|entire|whole|complete|rest of (?:the|this))|full)\s+(?:story|article|piece|report|post|text|interview)(?:\s+here)?(?:\s+(?:at|on|in|from)|,\s+(?:visit|go to))\s+(?:the )?N"),
    Phrase("read-full", ("l'article complet", "l’article complet", "ganzen artikel", "artículo completo", "l'articolo completo", "matéria completa", "artigo completo"), r"^\W*(?:lire l['’]article complet (?:sur|dans)|den ganzen artikel (?:lesen sie )?(?:auf|bei|in)|(?:lea|leer) el artículo completo en|leggi l['’]articolo completo su|leia (?:a matéria completa|o artigo completo) (?:no|na|em))\s+N"),
    Phrase("read-full", ("lire la suite", " leyendo", "a leggere", "lendo", "lees verder", "läs vidare", "les videre", "læs videre", "czytaj dalej", "читать", "читайте"), r"^\W*(?:lire la suite(?: de (?:l['’]article|ce texte|l['’]entretien))?|(?:sigue|siga|seguir|continuar|continúa) leyendo(?: (?:este|el) artículo)?|continua a leggere|continue (?:lendo|a ler)|lees verder|läs vidare|les videre|læs videre|czytaj dalej|(?:читать|читайте) (?:далее|полностью|продолжение))\s+(?:sur|dans|chez|en|em|no|na|su|op|bij|på|hos|w|на|в)\s+(?:la |le |el |il )?N"),
    Phrase("read-full", ("continue reading", "read more", "read the rest", "weiterlesen bei", "weiterlesen auf"), r"^\W*(?:continue reading(?: this (?:story|article))?|read (?:more|the rest)(?: of (?:this|the) (?:story|article))?|weiterlesen)\s+(?:at|on|in|bei|auf)\s+(?![^:]{0,60}:\s)(?:the )?N"),
    Phrase("partner", ("this report by", "this story by", "this article by", "this text by"), r"^\W*this (?:report|story|article|text) by N(?= was (?:first |originally )?published)"),
    Phrase("agency-feed", ("syndicated feed", "agency feed", "wire feed", "agency without", "agenturfeed", "feed der agentur", "agency copy", "wire copy"), r"\b(?:unedited |an? )?(?:news )?(?:agency|wire) copy from\b|(?:from|via|aus) (?:an? |the |einem )?(?:syndicated|(?:news |wire )?agency|wire|agentur)[ -]?feed\b", named=False),
    # P33
    Phrase("press-release", ("press release", "pressemitteilung", "communiqué de presse", "nota de prensa", "comunicato stampa"), r"^\W*(?:by |von |par |por |di )?(?!(?:this|read|more|all|view|latest|news|download|our|see|post|submit|mehr|alle)\b)N(?=\W{1,4}(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)\W*$)"),
    Phrase("press-release", ("original-content von",), r"original-content von\s*:?\s*N"),
    Phrase("press-release", ("prnewswire", "pr newswire", "business wire", "globe newswire", "globenewswire", "presseportal", "news aktuell", "ein presswire", "accesswire"), r"(?:/?pr ?newswire/?|\(?business wire\)?|globe ?newswire|presseportal|news aktuell|ein presswire|accesswire)", named=False),
    Phrase("press-release", ("press release", "pressemitteilung", "communiqué de presse", "nota de prensa", "comunicato stampa", "comunicado de prensa", "persbericht", "pressmeddelande", "pressemelding"), r"^\W*(?:(?:this (?:is|article is) an? )?press release\b|pressemitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande|pressemelding)(?!\s+(?:number|no|nr|id|date|contact)\b)\s*(?:[:–—-]\s*)?(?:(?:issued |sent |provided )?(?:by|from|von|vom|der|des|de|du|di|van|från|fra)\s+)?N"),
    Phrase("press-release", ("press release", "pressemitteilung", "communiqué de presse", "nota de prensa", "comunicato stampa"), r"^\W*(?:by )?(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)\W*$", named=False),
    Phrase("press-release", ("source version on",), r"source version on\s+(?:https?://)?(?:www\.)?N"),
    Phrase("press-release", ("for immediate release", "free for editorial use"), r"for immediate release|free for editorial use", named=False),
)  # fmt: skip


_BEGINNING = 4


@cache
def _needs() -> dict[str, tuple[str, list[int]]]:
    """By need the first letters of its longest word, "" where they may stand within a word, and its phrases."""
    needs: dict[str, tuple[str, list[int]]] = {}
    for index, phrase in enumerate(PHRASES):
        for need in phrase.needs:
            word = need if need.isalpha() else max(expression(r"\w+").findall(need), key=len)
            joined = ord(max(word)) > 0x5FF  # Arabic joins its articles, Chinese knows no words' ends
            begin = "" if joined or len(word) < _BEGINNING else word[:_BEGINNING]
            needs.setdefault(need, (begin, []))[1].append(index)
    return needs


def phrases_in(folded: str, standing: Collection[str]) -> list[int]:
    """The phrases (indices in PHRASES, ascending) of which a need stands in a folded text: those that may be in it.

    `standing` are the pieces that stand in it. A need counts where a word of the text begins as its longest word does.
    """
    needs = _needs()
    told = [needs[one] for one in standing if one in needs]
    return sorted({index for begin, indices in told if _begins(begin, folded) for index in indices})


def _begins(letters: str, folded: str) -> bool:
    """Whether a word of a folded text begins with some letters."""
    at = folded.find(letters)
    while at > 0 and (folded[at - 1].isalnum() or folded[at - 1] == "_"):
        at = folded.find(letters, at + 1)
    return at >= 0


TRANSLATED: Final = Pattern(
    r"\b(?:ist|is)\s+(?:eine?|die|an?|the)\s+(?:\w+ )?(?:deutsche|englische|französische|German|English|French|Spanish) (?:fassung|version|übersetzung) (?:des|eines|of an?|of the) (?:(?-i:[a-zäöüß]+) ){0,2}(?:artikels?|beitrags|textes|essays|blogposts|post|story)\b|"
    r"\b(?:has been|was) translated\b(?!\s+into\b)|\bfue traducid[oa]\b|\bfoi traduzid[oa]\b|\ba été traduite?\b|"
    r"\bwurde (?:\w+ )?übersetzt\b|\bè stat[oa] tradott[oa]\b|原文は(?:こちら|コチラ|以下)|번역한 (?:것|글)|번역본입|"
    r"\btranslated\s+(?:from|by|into(?!\s(?:\d|over|more|many|several|dozens)))\b|\btranslation\s*(?:by|:|from)|\bübersetz(?:t|ung)\b\s*(?:und \w+\s*)?(?::|"
    r"von|aus|durch|$)|\baus de[mr] "
    r"[A-ZÄÖÜ]\w+schen\b|\btraduite?s?\s+(?:de|du|par|d['’])|\btraduction\s*(?::|par|de|d['’]|française)|"
    r"\btraducid[oa]s?\s+(?:del?|por)\b|"
    r"\btraducción\s*(?::|de|del|por)\b|\btraducción:|\btradott[oa]\s+(?:da|dal|dall)|\btraduzione\s*(?::|di|a cura|"
    r"dal)|\btraduzid[oa]s?\s+(?:d[eo]|por)\b|\btradução\s*(?::|d[eo]|por)|\bvertaa?l(?:d|ing)\s*(?::|uit|door|van)|"
    r"\böversättning\s*(?::|av|från)|"
    r"\böversatt\s+(?:av|från)|\boversatt\s+(?:av|fra)|\boversettelse\s*:|\boversat\s+(?:af|fra)|"
    r"\btłumaczeni[ea]\s*:?|\bprzełożył|"
    r"翻訳\s*[:：=＝]|訳\s*[:：=＝]|翻译\s*[:：]|译者\s*[:：]|编译\s*[:：]|編譯\s*[:：]|翻譯\s*[:：]|번역\s*[:：]|\bперевод\s*(?::|с |\w+ского|[А-Я])|ترجمة\s*[:：]|ترجمها|"
    r"تُ?رجم |مترجم|\bçevir(?:i|en|men)\s*:|译自|譯自|"
    r"(?:中国|英|韓国|仏|独|露|スペイン|フランス|ドイツ|ロシア)語で(?:書か|執筆さ|公開さ)れ|(?:の|を)(?:日本語に)?翻訳(?:したもの|した記事|です)",
    re.I,
)  # fmt: skip
TRANSLATED_NEEDS: Final = (
    "translat", "übersetz", "aus dem", "tradui", "traduc", "tradott", "traduz", "traduç", "verta", "översä", "översa", "overs",
    "deutsche ", "englische ", "französische ", "german version", "english version", "french version", "spanish version",
    "fue traducid", "foi traduzid", "原文は", "tłumacz", "przeło", "訳", "语で", "語で", "译", "譯", "번역", "перевод", "ترجم", "تُرجم", "çevir",
)  # fmt: skip
TRANSLATED_FROM: Final = Pattern(
    r"(?:(?:translated|übersetzt) (?:by|von) (?-i:[A-ZÀ-Þ])[^,.;:]{2,40}? (?=(?:from|aus) )|(?:translated|übersetzt|traduite?s?|"
    r"traducid[oa]|tradott[oa]|traduzid[oa]|vertaald|översatt|oversatt|oversat)\s+)"
    r"(?:from|aus|de|del|du|dal|do|uit|från|fra)\s+(?:the\s+|dem\s+|der\s+|la\s+|le\s+|el\s+|"
    r"het\s+)?(?:[\w-]+\s+(?:version|edition|original)\s+(?:in|of|on|by)\s+)?(?P<n>.+)",
    re.I,
)  # fmt: skip
SELF: Final = Pattern(
    r"^\W*(?:(?:editor['’]?s? )?note:?\W*)?(?:the (?:above|following) (?:is|was)\b|(?!the (?!following|above))" + _THIS + r"\b)|^\W*(?:(?:注意?|译注|訳注|备注|備考|追記|お知らせ|来源|來源)\W+)?(?:本文|本篇|此文|この記事|本記事|本稿|当記事|(?:이|본) (?:글|기사|포스트)은?)|"
    r"^\W*(?:(?:nota|note|hinweis|anmerkung|remarque|opmerking|uwaga|примечание)\s?[:.–-]\W*)?(?:(?:el|il|o) (?:siguiente|seguente|seguinte)|der folgende|diese[rsn]?|den här|det här|detta är|denne her|l['’]articolo è|l['’]article (?:est|a été)|el artículo fue|o artigo foi|ce texte|ce billet|cet|cette|este|esta|questo|questa|dit|deze|denna|artikeln|artikkelen|denne|artiklen|saken|texten|teksten|aquest|aquesta|artykuł|tekst|juttu|artikkeli|статья|материал|текст|bu (?:yazı|haber|makale|metin)|(?:artikel|berita|tulisan) ini|оригинал стать\w+|(?:eine? |maschinell )(?:\w+ )?übersetzung|"
    r"(?:la )?version d['’]origine|this is (?:an?|the) (?:[\w-]+,? ){0,4}?(?:version|transcript|text) of)\s+\w+",
    re.I,
)  # fmt: skip
BARE: Final = Pattern(
    r"^\W*(?:(?:originally|first|previously) (?:appeared|published|ran|posted)|(?:cross-?|re-?)posted (?:from|with)|"
    r"(?:original )?(?:story|article|text|report|column|content) (?:republished |provided )?courtesy of |(?:this is )?an? (?:unedited )?(?:syndicated|agency|wire)\b|"
    r".{2,60} (?:first|originally) published this |the original version of |"
    r".{3,60} reported (?:on )?(?:this|the) (?:story|article|report) for |aus: |bonnes feuilles|a version of this |leia (?:a seguir|abaixo) um (?!\w+ d[eoa]s? (?:discurso|fala|entrevista|carta|depoimento|nota|texto da)\b)|voorpublicatie uit|fragment książki|(?:фрагмент|отрывок) из |pubblichiamo (?:un|uno|qui) |публикуем |der folgende text|vorabdruck aus|leseprobe aus|(?:book )?(?:extract|excerpt)\s*[:|]|"
    r"press release\b|pressemitteilung\b|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|"
    r"adapted from|from .{3,80} by .{3,60} published by|read (?:the rest|more at)|continue reading (?:at|on|in)|"
    r"(?:ez )?a cikk (?:eredetileg|először) |이\s?(?:기사|글|칼럼)[은는] |"
    r"weiterlesen (?:bei|auf)|lire la suite (?:sur|dans|chez)|(?:sigue|seguir|continuar) leyendo en|continua a leggere su|"
    r"lees verder (?:op|bij)|läs vidare (?:på|hos)|czytaj dalej (?:na|w)|читать (?:далее|полностью) (?:на|в)|fragmento del? |extracto del? |estratto d|tratto da|trecho d|lee este artículo en su|"
    r"(?:published|republished) by (?:special )?arrangement|via (?-i:[A-Z])|full (?:story|article) (?:at|on)|"
    r"(?:click here |to )+(?:to )?read the|publiée? pour la première fois|avec l['’]aimable|tomad[oa] de|"
    r"articolo pubblicato|(?:eerder|oorspronkelijk) (?:gepubliceerd|verschenen)|translation by|translated\b|tradução d|это перевод|"
    r"traduzid|oversat|перевод|übersetz|(?:with the exception of|except for) the headline|this story has not been edited|"
    r"wir (?:danken |(?:übernehmen|übernahmen|veröffentlichen|bringen|drucken) (?:diesen|den|hier) )|"
    r"(?:ab|nach)druck (?:mit|aus|von)|"
    r"(?:texto|artigo|artículo|matéria|reportagem|reportaje|nota|crónica|articolo|testo) (?:originalmente |inicialmente )?(?:publicad|pubblicat|aparecid|"
    r"apparso)|version originale|quelle: .{2,40}, ausgabe|.{2,60} (?:provided|supplied) this |.{2,80} this is an edited (?:extract|excerpt)|"
    r"from (?:the|his|her) (?:new )?(?:book|novel) |"
    r"vertaling\s*:|vertaald |traduzione (?:di|a cura)|traducción de|per gentile concessione|erstveröffentlich|"
    r"nachdruck (?:aus|von)|reproducido |ripubblicat|the post .{3,220} appeared first on |"
    r"republished|reprinted|reproduced |syndicated (?:from|by|with)|excerpted from|reproduite?s? |republiée?s? |reprise? (?:de|du|avec) |"
    r"publiée? avec l['’]|publicad[oa] (?:aquí |aqui )?(?:con|com|antes|primero|primeiro) |reproduzid|cedid[oa] por |riprodott|riprendiamo |"
    r"ripropo|overgenomen |(?:gepubliceerd|geplaatst) met |(?:publiceras|återges|gengivet|bragt|gjengitt|publisert) |przedruk|"
    r"(?:opublikowano|publikujemy) |перепечат|передрук|публикуется |nous (?:publions|reprenons|reproduisons|republions) |"
    r"(?:publicamos|reproducimos|republicamos|reproduzimos) |(?:©|\(c\)|copyright)[^.]{2,60}\.? \w{5,14} (?:with|by|con|com|avec|mit|met|med|za|с)\b|"
    r"(?:this is )?an? (?:edited |abridged )?(?:extract|excerpt) (?:from|of)|"
    r"translated (?:by|from)|translation\s*:|used with permission|by [\w .]{3,40}, via |read the (?:full|original)|"
    r"(?:distributed|syndicated) by|(?:©|\(c\)|copyright).{2,160}?[.,]? distributed by|original-content von|"
    r"zuerst (?:erschienen|veröffentlicht)|erstmals (?:erschienen|veröffentlicht)|auszug aus|"
    r"mit (?:freundlicher )?genehmigung|aus dem \w+schen|übersetzung\s*:|"
    r"(?:texte|article) (?:paru|publié)|paru dans|publié (?:initialement|dans)|traduit d|traduction\s*:|traduction (?:de l['’]|d['’]un |du )(?:article|texte|billet)|extrait d|原文は|"
    r"publicad[oa] originalmente|publiée? initialement|traducido|traducción\s*:|(?:maschinelle?|maschinell \w+) übersetzung|"
    r"pubblicato|traduzione\s*:|traduzido|tradução\s*:|översättning\s*:|oversettelse\s*:|oversat af|tłumaczenie\s*:|"
    r"翻訳|翻译|翻譯|编译|編譯|译者|譯者|번역|نُ?شر هذا|تُ?رجم هذا|مقتطف|ترجمة)",
    re.I,
)  # fmt: skip
"""How credits begin that do not say "this article"; read in the body's last blocks only."""
PRINTED: Final = Pattern(printed_opening(), re.I)
"""How they begin in languages beside English that tell where the text ran first."""


CLOSING: Final = Pattern(
    r"\W*(?:(?:excerpted|extracted|republished|reprinted) (?:from|with|by|under)|(?:originally|first|previously) (?:published|"
    r"appeared) (?:in|on|by|at)|an? (?:edited |abridged )?(?:excerpt|extract) from|" + _THIS + r" (?:was |has been |is )?"
    r"(?:originally|first|previously|republished|reprinted|adapted|excerpted|an? (?:edited |abridged )?(?:excerpt|extract)|"
    r"translated (?:from|by)|copyright|courtesy)|mit freundlicher genehmigung|(?:erst(?:mals)?|zuerst) (?:erschienen|"
    r"veröffentlicht)|(?:dieser|dieses) (?:text|artikel|beitrag|interview) (?:ist|wurde|erschien)|auszug aus|"
    r"(?:reproduit|republié|réimprimé)e?s? (?:ici )?avec|(?:reproducid|reimpres|reproduzid|riprodott|ristampat)[oa]s? (?:aquí |aqui |qui )?co[nm]|"
    r"(?:nach|ab)gedruckt mit|herdrukt met|(?:cet|le présent) (?:article|texte) (?:a été|est|a d['’]abord)|(?:este|el presente) (?:artículo|texto) (?:fue|se)|"
    r"(?:artikel|berita) ini (?:telah|sudah)|questo (?:articolo|testo) (?:è|è stato)|publicad[oa] (?:originalmente|inicialmente)|(?:publiée?|parue?) initialement|"
    r"pubblicato originariamente|(?:eerder|oorspronkelijk) (?:verschenen|gepubliceerd)|"
    r"(?:translation|traduction|traducción|traduzione|tradução|übersetzung)(?: by| par| de)?(?=\s?:))\b",
    re.I,
)  # fmt: skip
"""How a sentence begins that credits, behind others in the body's last blocks (an author's note taken for body)."""


_ARTICLES: Final = Pattern(r"\(\?:((?:[^\W\dA-Z ]+ \|?)+)\)\?N(?![A-Za-z])")
_NAME: Final = Pattern(r"(?<![A-Za-z])N(?![A-Za-z])")


@cache
def compiled(index: int) -> re.Pattern[str]:
    """The pattern of phrase `index`, compiled when it is first needed; `N` becomes the name's group.

    An article before the name is left out only where it is written small: "en El Faro", but "in der Küstenwacht".
    """
    pattern = _ARTICLES.sub(r"(?-i:\1)?N", PHRASES[index].pattern)
    lazy = "(?P<n>.+?)" if "N(?" in pattern else "(?P<n>.+)"
    return expression(_NAME.sub(lambda _: lazy, pattern), re.I)
