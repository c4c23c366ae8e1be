"""Names of months that were met in datelines of the world, January first: long and short, nominative and genitive.

Written by hand; `dateline_months.txt` beside this module has what the CLDR knows besides.
"""

from __future__ import annotations

PRINTED = (
    "jan january januari januar janvier janv jänner jaenner jän gen gennaio gener enero ene janeiro tammikuuta "
    "januara januarja јануара "
    "tammikuu styczeń stycznia sty leden ledna január januára ianuarie ian siječanj siječnja sij jaanuar sausio "
    "sausis janvāris ocak urtarrila urtarrilaren xaneiro tammi "
    "январь января янв січень січня січ януари студзеня јануар "
    "ιανουαρίου ιανουάριος ιαν يناير ینایر ژانویه جنوری जनवरी জানুয়ারি ינואר جانفي "
    "בינואר มกราคม ม.ค",
    "feb february februari februar février fevrier févr fév fev febbraio febrero feber fevereiro febrer helmikuuta "
    "februara februarja фебруара "
    "helmikuu luty lutego lut únor února február februára februarie veljača veljače velj veebruar vasario februāris "
    "şubat otsaila febreiro helmi февраль февраля фев февр лютий лютого лют февруари лютага фебруар φεβρουαρίου "
    "φεβρουάριος φεβ فبراير فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি פברואר فيفري شباط "
    "בפברואר กุมภาพันธ์ ก.พ",
    "mar mars march mac maart mrt mär märz maerz mrz marzo março marco març maaliskuuta maaliskuu marzec marca březen "
    "marta "
    "března március marec martie ožujak ožujka ožu märts kovo marts mart martxoaren maalis март марта мар березень "
    "березня бер сакавіка μαρτίου μάρτιος μαρ مارس مارچ मार्च মার্চ מרץ آذار "
    "במרץ มีนาคม มี.ค",
    "apr april avr avril aprile abril abr huhtikuuta huhtikuu kwiecień kwietnia kwi duben dubna április ápr aprilie "
    "aprila априла "
    "travanj travnja tra aprill balandžio aprīlis nisan apirilaren huhti апрель апреля апр квітень квітня кві "
    "красавіка април απριλίου απρίλιος απρ أبريل ابريل إبريل آوریل اپریل अप्रैल এপ্রিল אפריל أفريل نيسان "
    "באפריל เมษายน เม.ย",
    "may mei mai maj maggio mag mayo maio maig toukokuuta toukokuu maja květen května május máj mája svibanj svibnja "
    "маја "
    "svi gegužės maijs mayıs maiatzaren touko май мая травень травня тра мај μαΐου μάιος مايو می مه مئی मई মে מאי ماي "
    "أيار במאי พฤษภาคม พ.ค",
    "jun june juni juin giugno giu junio junho juny kesäkuuta kesäkuu czerwiec czerwca cze červen června június jún "
    "juna junija јуна "
    "júna iunie iun lipanj lipnja lip juuni birželio jūnijs haziran ekainaren xuño kesä июнь июня июн червень червня "
    "чер юни чэрвеня јун ιουνίου ιούνιος ιουν يونيو ژوئن جون जून জুন יוני جوان حزيران "
    "ביוני มิถุนายน มิ.ย",
    "jul july juli juil juillet luglio lug julio julho juliol heinäkuuta heinäkuu lipiec lipca červenec července "
    "jula julija јула "
    "július júl júla iulie iul srpanj srpnja srp juuli liepos jūlijs temmuz uztailaren xullo heinä июль июля июл "
    "липень липня лип юли ліпеня јул ιουλίου ιούλιος ιουλ يوليو ژوئیه جولائی जुलाई জুলাই יולי جويلية تموز "
    "ביולי กรกฎาคม ก.ค",
    "aug august augustus août aout agosto ago agost elokuuta elokuu sierpień sierpnia sie srpen srpna augusztus "
    "avgusta avgust августа "
    "augusta kolovoz kolovoza kol rugpjūčio augusts ağustos abuztuaren elo ogos август августа авг серпень серпня сер "
    "жніўня αυγούστου αύγουστος αυγ أغسطس اغسطس اوت آگوست اگست अगस्त আগস্ট אוגוסט أوت آب "
    "באוגוסט สิงหาคม ส.ค",
    "sep sept september septembre settembre set septiembre setiembre setembro setembre syyskuuta syyskuu wrzesień "
    "septembra септембра "
    "września wrz září szeptember szept septembra septembrie rujan rujna ruj rugsėjo septembris eylül irailaren syys "
    "сентябрь сентября сен сент вересень вересня вер септември верасня септембар σεπτεμβρίου σεπτέμβριος σεπ سبتمبر "
    "سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর ספטמבר أيلول "
    "בספטמבר กันยายน ก.ย",
    "oct october oktober okt octobre ottobre ott octubre outubro out lokakuuta lokakuu październik października paź "
    "oktobra октобра "
    "říjen října október októbra octombrie listopadu oktoober spalio oktobris ekim urriaren loka октябрь октября окт "
    "жовтень жовтня жов октомври кастрычніка октобар οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر اکتبر اکتوبر अक्टूबर "
    "অক্টোবর אוקטובר "
    "באוקטובר ตุลาคม ต.ค",
    "nov november novembre noviembre novembro marraskuuta marraskuu listopad listopada lis listopadu novembra "
    "novembra новембра "
    "noiembrie noi studeni studenog studenoga lapkričio novembris kasım azaroaren marras ноябрь ноября ноя нояб "
    "листопад листопада лис ноември лістапада новембар νοεμβρίου νοέμβριος νοε نوفمبر نوامبر نومبر नवंबर नवम्बर "
    "নভেম্বর נובמבר "
    "בנובמבר พฤศจิกายน พ.ย",
    "dec december dez dezember déc décembre dic dicembre diciembre dezembro desembre des desember joulukuuta joulukuu "
    "децембра "
    "grudzień grudnia gru prosinec prosince decembra decembrie prosinac prosinca pro detsember gruodžio decembris "
    "aralık abenduaren decembro joulu disember disimba декабрь декабря дек грудень грудня гру декември снежня "
    "децембар δεκεμβρίου δεκέμβριος δεκ ديسمبر دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর דצמבר "
    "בדצמבר ธันวาคม ธ.ค",
)
"""A string for each month; of two months with one name the first counts."""
