"""Nouns for what somebody is, as they stand behind a name and a comma in Dutch, Nordic, Slavic and other
texts: "Ada Holt, talesperson för polisen". Data.

Words, lower case, by language (ISO 639-1). Those of Germanic languages end compounds as well; (a|b) are endings.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.families import SERBIAN

_SERBIAN: Final = (
    "glasnogovorni(k|ca) portparol(|ka) ravnatelj(|ica) direktor(|ica|ka) gradonačelni(k|ca) "
    "načelni(k|ca) ministar ministrica premijer(|ka) predsjedni(k|ca) predsedni(k|ca) voditelj(|ica) "
    "liječni(k|ca) lekar(|ka) analitičar(|ka) odvjetni(k|ca) advokat(|ica) trener(|ica) zastupni(k|ca) "
    "poslani(k|ca) zapovjedni(k|ca) komandant ekonomist(|ica) vlasni(k|ca) osnivač(|ica) "
    "profesor(|ica|ka) župan(|ica)"
)
OFFICES_BEHIND: Final[dict[str, str]] = {
    "nl": (
        "directeur directrice voorzitter woordvoerder woordvoerster burgemeester wethouder minister "
        "staatssecretaris hoogleraar onderzoeker onderzoekster advocaat advocate leider hoofd manager "
        "eigenaar eigenaresse oprichter oprichtster coach trainer arts econoom deskundige expert lector "
        "docent bestuurder secretaris officier rechter raadslid kamerlid gedeputeerde boswachter schrijver "
        "schrijfster historicus socioloog psycholoog viroloog analist journalist hoofdredacteur adviseur "
        "topman topvrouw ondernemer boer fractievoorzitter"
    ),
    "sv": (
        "chef talesperson talesman ordförande vd direktör minister ledare forskare professor docent advokat "
        "åklagare läkare rektor lärare expert analytiker ekonom kommunalråd borgmästare sekreterare grundare "
        "ägare jurist tränare kapten samordnare utredare befäl handläggare politiker författare historiker "
        "strateg rådgivare språkrör ledamot doktorand meteorolog koordinator presstalesperson journalist "
        "kommissarie kommentator"
    ),
    "no": (
        "sjef talsperson talsmann talskvinne leder direktør minister statsråd forsker professor advokat aktor "
        "lege rektor lærer ekspert analytiker økonom ordfører sekretær gründer eier trener kaptein rådgiver "
        "lensmann etterforsker inspektør politimester meteorolog stipendiat kommentator redaktør forfatter "
        "historiker representant journalist koordinator"
    ),
    "da": (
        "chef talsperson talsmand talskvinde leder formand direktør minister forsker professor lektor advokat "
        "anklager læge rektor lærer ekspert analytiker økonom borgmester sekretær stifter ejer træner anfører "
        "rådgiver ordfører inspektør kommissær meteorolog kommentator redaktør forfatter historiker medlem "
        "journalist koordinator"
    ),
    "pl": (
        "rzeczni(k|czka) dyrektor(|ka) prezes(|ka) burmistrz(|yni) wójt wojewoda minister premier prezydent "
        "wiceprezydent wiceminister przewodnicząc(y|a) szef(|owa) kierowni(k|czka) lekar(z|ka) ekspert(|ka) "
        "analityk adwokat prokurator sędzia profesor trener(|ka) kapitan radn(y|a) poseł posłanka senator "
        "komendant naczelnik strażak autor(|ka) badacz(|ka) ekonomist(a|ka) historyk psycholog rektor dziekan "
        "starosta sołtys właściciel(|ka) współzałożyciel(|ka) założyciel(|ka) politolog prawni(k|czka) "
        "menedżer(|ka) koordynator(|ka) dziennikar(z|ka)"
    ),
    "cs": (
        "mluvčí ředitel(|ka) starost(a|ka) primátor(|ka) hejtman(|ka) ministr(|yně) premiér(|ka) "
        "prezident(|ka) předsed(a|kyně) místopředsed(a|kyně) šéf(|ka) vedoucí lékař(|ka) analyti(k|čka) "
        "expert(|ka) advokát(|ka) trenér(|ka) kapitán(|ka) poslan(ec|kyně) senátor(|ka) velitel(|ka) "
        "ekonom(|ka) jednatel(|ka) majitel(|ka) zakladatel(|ka) náměstek náměstkyně politolog historik "
        "profesor(|ka) novinář(|ka)"
    ),
    "ru": (
        "представител(ь|ьница) директор глава мэр губернатор министр президент председатель руководитель "
        "начальник пресс-секретарь адвокат депутат эксперт аналитик профессор врач главврач тренер капитан "
        "экономист политолог юрист жител(ь|ьница) основател(ь|ьница) владелец владелица заместитель сенатор "
        "координатор замдиректора гендиректор вице-премьер вице-президент журналист(|ка)"
    ),
    "uk": (
        "речни(к|ця) директор(|ка) голова мер(|ка) міністр(|ка) президент(|ка) керівни(к|ця) начальни(к|ця) "
        "адвокат(|ка) депутат(|ка) експерт(|ка) аналітик професор(|ка) лікар(|ка) тренер(|ка) засновни(к|ця) "
        "власни(к|ця) заступни(к|ця) економіст(|ка) політолог журналіст(|ка) очільни(к|ця)"
    ),
    "sk": (
        "hovor(ca|kyňa) riaditeľ(|ka) starost(a|ka) primátor(|ka) župan(|ka) minist(er|erka) premiér(|ka) "
        "prezident(|ka) predsed(a|níčka) podpredsed(a|níčka) šéf(|ka) vedúc(i|a) lekár(|ka) analyti(k|čka) "
        "expert(|ka) advokát(|ka) tréner(|ka) poslan(ec|kyňa) veliteľ(|ka) ekonóm(|ka) konateľ(|ka) "
        "majiteľ(|ka) zakladateľ(|ka) profesor(|ka)"
    ),
    "bg": (
        "говорител(|ка) директор(|ка) кмет(|ица) министър премиер президент председател(|ка) шеф(|ка) "
        "ръководител(|ка) лекар(|ка) анализатор(|ка) експерт(|ка) адвокат(|ка) треньор(|ка) депутат(|ка) "
        "началник икономист(|ка) основател(|ка) професор прокурор(|ка)"
    ),
    "sl": (
        "predstavni(k|ca) direktor(|ica) župan(|ja) minister ministrica premier(|ka) predsedni(k|ca) vodja "
        "zdravni(k|ca) analitik odvetni(k|ca) trener(|ka) poslan(ec|ka) poveljni(k|ca) ekonomist(|ka) "
        "lastni(k|ca) ustanovitelj(|ica) profesor(|ica)"
    ),
    "el": (
        "εκπρόσωπος διευθυντής διευθύντρια δήμαρχος υπουργός πρωθυπουργός πρόεδρος αρχηγός επικεφαλής γιατρός "
        "αναλυτής αναλύτρια ειδικός δικηγόρος προπονητής βουλευτής διοικητής οικονομολόγος ιδιοκτήτης ιδρυτής "
        "καθηγητής καθηγήτρια περιφερειάρχης γραμματέας"
    ),
    **dict.fromkeys(SERBIAN, _SERBIAN),
    "hu": (
        "szóvivő(|je) igazgató(|ja) elnök(|e) vezető(|je) miniszter(|e) polgármester(|e) szakértő(|je) ügyvéd(|je) "
        "edző(|je) kapitány(|a) rektor(|a) titkár(|a) kutató(|ja) professzor(|a) orvos(|a) elemző(|je) képviselő(|je) "
        "tulajdonos(|a) alapító(|ja) parancsnok(|a) közgazdász(|a) főorvos(|a) államtitkár(|a)"
    ),
    "fi": (
        "tiedottaja johtaja puheenjohtaja ministeri professori tutkija lääkäri asiantuntija päällikkö rehtori "
        "valmentaja kapteeni kansanedustaja komisario ekonomisti sihteeri analyytikko asianajaja "
        "yrittäjä perustaja kirjailija"
    ),
    "lt": (
        "atstov(as|ė) direktor(ius|ė) vadov(as|ė) ministr(as|ė) mer(as|ė) prezident(as|ė) pirminink(as|ė) "
        "profesor(ius|ė) gydytoj(as|a) ekspert(as|ė) analitik(as|ė) advokat(as|ė) trener(is|ė) "
        "ekonomist(as|ė) tyrėj(as|a)"
    ),
}
LAST: Final = frozenset(("hu", "fi", "lt"))
"""Languages in which that noun stands last, behind what it is of: "Holt Ada, a kórház igazgatója"."""
