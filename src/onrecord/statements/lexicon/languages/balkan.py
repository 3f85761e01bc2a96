"""Bulgarian, Macedonian, Serbian with Croatian and Bosnian, Slovene: verbs that report, small words."""

from __future__ import annotations

BULGARIAN = {
    "V": "каза казаха казва казват заяви заявиха заявява съобщи съобщиха съобщава съобщават посочи посочиха посочва "
    "подчерта подчертаха подчертава добави добавиха добавя обясни обясниха обяснява коментира коментираха отбеляза "
    "отбелязаха отбелязва уточни уточниха уточнява твърди твърдят твърдеше написа пише пишат разказа разказва заключи "
    "смята смятат предупреди предупредиха предупреждава обяви обявиха обявява потвърди потвърдиха потвърждава отговори "
    "отговаря припомни припомня допълни допълва призна признава обеща настоя настоява сподели споделя увери изтъкна "
    "счита категорично информира информират изрази",
    "v": "попита пита извика продължи продължава призова",
    "phrase K": "според,по думите на,по данни на,по информация на,по мнение на",
    "R": "той тя те аз ние",
    "W": "който която които",
    "T": "че",
    "D": "този тази това тези един една едно някои много своя своите",
    "P": "на в във с със за от до по при над под пред след през между без срещу към",
    "C": "и или но а",
    "S": "когато ако защото докато като където",
    "A": "ще може могат трябва",
    "E": "е са беше бяха бил била били",
    "Y": "също още вече не пак после затова обаче се",
    "J": "понеделник вторник сряда четвъртък петък събота неделя вчера днес утре",
    "F": "му й им ни ме",
    "gender m": "той",
    "gender f": "тя",
    "gender p": "те",
    "gender 1": "аз",
    "gender 2": "ние",
}
MACEDONIAN = {
    "V": "рече рекоа вели велат изјави изјавија изјавува соопшти соопштија посочи посочија посочува нагласи нагласија "
    "нагласува додаде додадоа додава објасни објасни објаснува истакна истакнаа потврди потврдија тврди тврдат напиша "
    "пишува раскажа смета сметаат предупреди најави најавија одговори потсети призна вети порача",
    "v": "праша извика продолжи повика",
    "phrase K": "според,по зборовите на",
    "R": "тој таа тие јас ние",
    "W": "кој која кои",
    "T": "дека",
    "D": "овој оваа ова овие еден една некои многу",
    "P": "на во со за од до по при над под пред низ меѓу без против кон",
    "C": "и или но а",
    "S": "кога ако бидејќи додека како каде",
    "A": "ќе може мора",
    "E": "е се беше беа бил била",
    "Y": "исто уште веќе не потоа",
    "J": "понеделник вторник среда четврток петок сабота недела вчера денеска утре",
    "F": "му ѝ им ни ме",
    "gender m": "тој",
    "gender f": "таа",
    "gender p": "тие",
    "gender 1": "јас",
    "gender 2": "ние",
}
_SERBIAN = {
    "G": "dodajući ističući naglašavajući napominjući objašnjavajući tvrdeći poručujući navodeći podsećajući "
    "podsjećajući "
    "ukazujući upozoravajući govoreći",
    "V": "rekao rekla rekli kaže kažu kazao kazala kazali izjavio izjavila izjavili izjavljuje saopštio saopštila "
    "saopštili priopćio priopćila priopćili istakao istakla istakli istaknuo istaknula ističe ističu naveo navela "
    "naveli "
    "navodi navode dodao dodala dodali dodaje objasnio objasnila objasnili objašnjava poručio poručila poručili "
    "poručuje "
    "naglasio naglasila naglasili naglašava upozorio upozorila upozorili upozorava potvrdio potvrdila potvrdili tvrdi "
    "tvrde tvrdio tvrdila napisao napisala piše smatra smatraju ocenio ocenila ocjenio ocijenio ocijenila najavio "
    "najavila najavili odgovorio odgovorila odgovara podsetio podsetila podsjetio podsjetila priznao priznala obećao "
    "obećala zaključio zaključila ispričao ispričala priča javlja javio javila prenosi precizirao precizirala ukazao "
    "ukazala saopštilo priopćilo navelo potvrdilo objavilo objavio objavila objavili konstatovao konstatovala "
    "demantovao demantovala demantirao izvijestio izvijestila",
    "v": "pitao pitala upitao upitala uzviknuo uzviknula nastavio nastavila pozvao pozvala",
    "phrase K": "prema rečima,prema riječima,prema navodima,prema podacima,po rečima,po riječima,prema mišljenju",
    "R": "on ona oni one ja mi",
    "W": "koji koja koje",
    "T": "da kako",
    "D": "ovaj ova ovo ovi taj ta to ti jedan jedna neki mnogi svoj svoja njegov njen",
    "P": "u na s sa za od do po pri nad pod pred posle poslije kroz među između bez protiv ka prema iz o",
    "C": "i ili ali a",
    "S": "kada kad ako jer dok kao gde gdje",
    "A": "je su sam smo ste će može mogu mora moraju treba bi",
    "E": "bio bila bilo bili biti nije nisu",
    "Y": "takođe također još već ne potom zatim međutim ipak se",
    "J": "ponedeljak ponedjeljak utorak sreda srijeda srijedu sredu četvrtak petak subota subotu nedelja nedelju "
    "nedjelja "
    "nedjelju juče jučer danas sutra",
    "F": "mu joj im nam mi nas",
    "gender m": "on",
    "gender f": "ona",
    "gender p": "oni one",
    "gender 1": "ja",
    "gender 2": "mi",
}
_LETTERS = str.maketrans(dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)))


def _in_cyrillic(words: str) -> str:
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        words = words.replace(pair, letter)
    return words.translate(_LETTERS)


def _with_auxiliary(table: dict[str, str], auxiliaries: str) -> dict[str, str]:
    """A table whose participles are verbs with their auxiliary on either side, too: "rekao je", "je rekao"."""
    plain = [word for word in f"{table['V']} {table['v']}".split() if word.endswith(_PARTICIPLES)]
    both = [pair for word in plain for be in auxiliaries.split() for pair in (f"{word} {be}", f"{be} {word}")]
    return {**table, "phrase V": ",".join(both)}


_PARTICIPLES = ("ao", "la", "li", "io", "uo", "al", "il", "el")
_LATIN = _with_auxiliary(_SERBIAN, "je su")
SERBIAN = {
    key: f"{words}{',' if key.startswith('phrase') else ' '}{_in_cyrillic(words)}" for key, words in _LATIN.items()
}
"""In both of its scripts, with Croatian and Bosnian forms."""
_SLOVENE = {
    "V": "povedal povedala povedali pravi pravijo dejal dejala dejali izjavil izjavila izjavili sporočil sporočila "
    "sporočili poudaril poudarila poudarili poudarja dodal dodala dodali dodaja pojasnil pojasnila pojasnili "
    "pojasnjuje "
    "opozoril opozorila opozorili opozarja zatrdil zatrdila trdi trdijo zapisal zapisala zapisali piše napovedal "
    "napovedala meni menijo potrdil potrdila potrdili odgovoril odgovorila priznal priznala obljubil obljubila spomnil "
    "sporočilo potrdilo navedlo zapisalo spomnila ocenil ocenila ocenjuje navedel navedla navedli navaja navajajo "
    "razložil razložila komentiral "
    "komentirala",
    "v": "vprašal vprašala vzkliknil vzkliknila nadaljeval nadaljevala pozval pozvala",
    "phrase K": "po besedah,po navedbah,po mnenju,po podatkih",
    "R": "on ona oni jaz mi",
    "W": "ki kateri katera",
    "T": "da",
    "D": "ta to ti te tisti en ena nekaj več mnogi svoj njegov njen",
    "P": "v na s z za od do po pri nad pod pred med skozi brez proti k iz o ob",
    "C": "in ali a pa ampak",
    "S": "ko če ker medtem kot kjer",
    "A": "je so sta sem smo bo bodo lahko mora morajo",
    "E": "bil bila bilo bili biti ni niso",
    "Y": "tudi še že ne potem vendar se",
    "J": "ponedeljek torek sreda sredo četrtek petek sobota soboto nedelja nedeljo včeraj danes jutri",
    "F": "mu ji jim nam mi nas",
    "gender m": "on",
    "gender f": "ona",
    "gender p": "oni",
    "gender 1": "jaz",
    "gender 2": "mi",
}
SLOVENE = _with_auxiliary(_SLOVENE, "je so")
