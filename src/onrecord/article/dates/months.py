"""The names of months, as printed on news pages, in the languages that are read so far, and words for "published"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern

_NAMES = (
    # en; de; fr; es; pt; it; nl; sv, no, da; pl; fi; tr; ru; cs; uk; bg; el; hu; ro; id, ms; ca; lt; hi
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia sty tammikuuta ocak oca января ledna január січня януари ιανουαρίου ianuarie gener sausio जनवरी",
    "february feb februar feber février févr fevrier febrero fevereiro fev febbraio febbr februari lutego lut helmikuuta şubat şub февраля února лютого февруари φεβρουαρίου február februarie febrer vasario फरवरी फ़रवरी",
    "march mac mar märz maerz mrz mrt mars marzo março marco maart maret marts marca marzec maaliskuuta mart марта března березня март μαρτίου március martie març kovo मार्च",
    "april apr avril avr abril abr aprile kwietnia kwi huhtikuuta nisan nis апреля dubna квітня април απριλίου április aprilie balandžio अप्रैल",
    "may mai mayo maio maggio mag mei maj maja toukokuuta mayıs мая května травня май μαΐου május maig gegužės मई",
    "june jun juni juin junio junho giugno giu czerwca cze kesäkuuta haziran haz июня června червня юни ιουνίου június iunie juny birželio जून",
    "july julai jul juli juillet juil julio julho luglio lug lipca lip heinäkuuta temmuz tem июля července липня юли ιουλίου július iulie juliol liepos जुलाई",
    "august ogos aug août aout agosto ago augustus augusti sierpnia sie elokuuta ağustos ağu августа srpna серпня август αυγούστου augusztus agustus ogos rugpjūčio अगस्त",
    "september sep sept septembre septiembre setembro set settembre sett wrzesień września wrz syyskuuta eylül eyl сентября září вересня септември σεπτεμβρίου szeptember septembrie setembre rugsėjo सितंबर सितम्बर",
    "october oct oktober okt octobre octubre outubro out ottobre ott października paź lokakuuta ekim eki октября října жовтня октомври οκτωβρίου október octombrie octubre spalio अक्टूबर अक्तूबर",
    "november nov novembre noviembre novembro listopada lis marraskuuta kasım kas ноября listopadu листопада ноември νοεμβρίου noiembrie lapkričio नवंबर नवम्बर",
    "december disember dec dezember dez décembre déc decembre diciembre dic dezembro dicembre desember des grudnia gru joulukuuta aralık ara декабря prosince грудня декември δεκεμβρίου decembrie desembre disember gruodžio दिसंबर दिसम्बर",
)  # fmt: skip
_MORE = (
    # hr, sk, sl, sr, mk; et, lv, sq; bn, ur; th
    "siječnja januára januarja januara јануара јануари jaanuar jaanuari janvāris janvārī janar জানুয়ারি جنوری ιανουάριος มกราคม ม.ค.",
    "veljače februára februarja februara фебруара фебруари veebruar februāris februārī shkurt ফেব্রুয়ারি فروری กุมภาพันธ์ ก.พ.",
    "ožujka marec märts marts martā মার্চ مارچ มีนาคม มี.ค.",
    "travnja apríla aprila априла април aprill aprīlis aprīlī prill এপ্রিল اپریل เมษายน เม.ย.",
    "svibnja mája maja маја мај maijs maijā মে مئی พฤษภาคม พ.ค.",
    "lipnja júna junija juna јуна јуни juuni jūnijs jūnijā qershor জুন جون มิถุนายน มิ.ย.",
    "srpnja júla julija jula јула јули juuli jūlijs jūlijā korrik জুলাই جولائی กรกฎาคม ก.ค.",
    "kolovoza augusta avgusta augusts augustā gusht আগস্ট اگست สิงหาคม ส.ค.",
    "rujna septembra септембра septembris septembrī shtator সেপ্টেম্বর ستمبر กันยายน ก.ย.",
    "októbra oktobra октобра октомври oktoober oktobris oktobrī tetor অক্টোবর اکتوبر ตุลาคม ต.ค.",
    "studenoga studenog novembra новембра novembris novembrī nëntor নভেম্বর نومبر พฤศจิกายน พ.ย.",
    "prosinca decembra децембра detsember decembris decembrī dhjetor ডিসেম্বর دسمبر ธันวาคม ธ.ค.",
)  # fmt: skip
_ARABIC = (
    ("يناير", "كانون الثاني"), ("فبراير", "شباط"), ("مارس", "آذار"), ("أبريل", "ابريل", "نيسان"), ("مايو", "أيار"),
    ("يونيو", "يونيه", "حزيران"), ("يوليو", "يوليه", "تموز"), ("أغسطس", "اغسطس", "آب"), ("سبتمبر", "أيلول"),
    ("أكتوبر", "اكتوبر", "تشرين الأول"), ("نوفمبر", "تشرين الثاني"), ("ديسمبر", "كانون الأول"),
)  # fmt: skip
_HEBREW = "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר".split()

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(_NAMES, 1)
    for name in (
        *names.split(),
        *_MORE[number - 1].split(),
        *_ARABIC[number - 1],
        _HEBREW[number - 1],
        _HEBREW[number - 1][1:],
    )
}
"""The month's number by its name, lower case, without a point."""
CROATIAN = {"listopada": 10}
"""Where a name means another month in Croatian than elsewhere."""

WEEKDAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi "
        "dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira "
        "sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag "
        "zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek "
        "środa czwartek piątek sobota niedziela "
        "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد"
    ).split()
)
"""Names of weekdays, lower case: what stands before a date is no name."""
PUBLISHED_WORDS = Pattern(
    r"published|posted|first seen|veröffentlicht|veröffentlichung|erschienen|erscheinungsdatum|publié|publicad|pubblicat|gepubliceerd|publicerad|"
    r"publisert|udgivet|julkaistu|opublikowan|yayınlan|опубликован|опубліковано|megjelen|publicat(?!ion)|diterbitkan|发布|發布|公開|입력|نشر|"
    r"פורסם|प्रकाशित",
    re.I,
)
CHANGED_WORDS = (
    r"updated|modified|changed|edited|last update\b|latest update\b|aktualisiert|ge[äa]ndert|letztes update|mis à jour|mise à jour|"
    r"modifi|actualizad|actualización|aggiornat|aggiornamento|atualizad|atualização|bijgewerkt|gewijzigd|aangepast|"
    r"laatste update|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|aktualizacja|aktualizováno|aktualizované|"
    r"güncelle|обновл|оновлен|frissít|actualizat|ενημερώθηκε|diperbarui|آخر تحديث|تحديث|עודכן|अपडेट"
)
"""Words before the date or the clock of a change, a pattern; in the east of Asia they stand behind it."""

MONTH: Final = (
    r"(?:j(?:anv?|än|u(?:in|n|il|l))|f(?:eb|[ée]v)|m(?:a(?:[aryij]|g(?!az))|är|r[tz]|ei)|a(?:[pbv]r|ug|go|o[ûu]t)"
    r"|s(?:ep|et(?!t(?:ing|l)))|o(?:[ck]t|ut(?![lds])|tt)|nov|d(?:e[cz]|[ié]c)|ene|g(?:en(?!er)|iu)|lug)[a-zûéç]{0,7}"
)
"""A month, whole or short, without its point; no "Magazine", "Generation", "Outlook". Only beside a number: "Mayer".

Grouped by first letters: a line is tried at each of its letters.
"""
