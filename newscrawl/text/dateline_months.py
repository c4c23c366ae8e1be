"""Names of months, January first, as datelines of the world print them: long and short, nominative and genitive.

The second table is that of the CLDR (Unicode licence) as Babel 2.18.0 ships it, for 66 languages, less what the first
has, names of one letter or several words, and ASCII ones of less than four letters, which are words elsewhere.
"""

from __future__ import annotations

PRINTED = (
    "jan january januari januar janvier janv jänner jaenner jän gen gennaio gener enero ene janeiro tammikuuta "
    "januara januarja јануара "
    "tammikuu styczeń stycznia sty leden ledna január januára ianuarie ian siječanj siječnja sij jaanuar sausio "
    "sausis janvāris ocak urtarrila xaneiro tammi январь января янв січень січня січ януари студзеня јануар "
    "ιανουαρίου ιανουάριος ιαν يناير ینایر ژانویه جنوری जनवरी জানুয়ারি ינואר",
    "feb february februari februar février fevrier févr fév fev febbraio febrero feber fevereiro febrer helmikuuta "
    "februara februarja фебруара "
    "helmikuu luty lutego lut únor února február februára februarie veljača veljače velj veebruar vasario februāris "
    "şubat otsaila febreiro helmi февраль февраля фев февр лютий лютого лют февруари лютага фебруар φεβρουαρίου "
    "φεβρουάριος φεβ فبراير فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি פברואר",
    "mar mars march maart mrt mär märz maerz mrz marzo março marco març maaliskuuta maaliskuu marzec marca březen "
    "marta "
    "března március marec martie ožujak ožujka ožu märts kovo marts mart martxoaren maalis март марта мар березень "
    "березня бер сакавіка μαρτίου μάρτιος μαρ مارس مارچ मार्च মার্চ מרץ",
    "apr april avr avril aprile abril abr huhtikuuta huhtikuu kwiecień kwietnia kwi duben dubna április ápr aprilie "
    "aprila априла "
    "travanj travnja tra aprill balandžio aprīlis nisan apirilaren huhti апрель апреля апр квітень квітня кві "
    "красавіка април απριλίου απρίλιος απρ أبريل ابريل إبريل آوریل اپریل अप्रैल এপ্রিল אפריל",
    "may mei mai maj maggio mag mayo maio maig toukokuuta toukokuu maja květen května május máj mája svibanj svibnja "
    "маја "
    "svi gegužės maijs mayıs maiatzaren touko май мая травень травня тра мај μαΐου μάιος مايو می مه مئی मई মে מאי",
    "jun june juni juin giugno giu junio junho juny kesäkuuta kesäkuu czerwiec czerwca cze červen června június jún "
    "juna junija јуна "
    "júna iunie iun lipanj lipnja lip juuni birželio jūnijs haziran ekainaren xuño kesä июнь июня июн червень червня "
    "чер юни чэрвеня јун ιουνίου ιούνιος ιουν يونيو ژوئن جون जून জুন יוני",
    "jul july juli juil juillet luglio lug julio julho juliol heinäkuuta heinäkuu lipiec lipca červenec července "
    "jula julija јула "
    "július júl júla iulie iul srpanj srpnja srp juuli liepos jūlijs temmuz uztailaren xullo heinä июль июля июл "
    "липень липня лип юли ліпеня јул ιουλίου ιούλιος ιουλ يوليو ژوئیه جولائی जुलाई জুলাই יולי",
    "aug august augustus août aout agosto ago agost elokuuta elokuu sierpień sierpnia sie srpen srpna augusztus "
    "avgusta avgust августа "
    "augusta kolovoz kolovoza kol rugpjūčio augusts ağustos abuztuaren elo ogos август августа авг серпень серпня сер "
    "жніўня αυγούστου αύγουστος αυγ أغسطس اغسطس اوت آگوست اگست अगस्त আগস্ট אוגוסט",
    "sep sept september septembre settembre set septiembre setiembre setembro setembre syyskuuta syyskuu wrzesień "
    "septembra септембра "
    "września wrz září szeptember szept septembra septembrie rujan rujna ruj rugsėjo septembris eylül irailaren syys "
    "сентябрь сентября сен сент вересень вересня вер септември верасня септембар σεπτεμβρίου σεπτέμβριος σεπ سبتمبر "
    "سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর ספטמבר",
    "oct october oktober okt octobre ottobre ott octubre outubro out lokakuuta lokakuu październik października paź "
    "oktobra октобра "
    "říjen října október októbra octombrie listopadu oktoober spalio oktobris ekim urriaren loka октябрь октября окт "
    "жовтень жовтня жов октомври кастрычніка октобар οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر اکتبر اکتوبر अक्टूबर "
    "অক্টোবর אוקטובר",
    "nov november novembre noviembre novembro marraskuuta marraskuu listopad listopada lis listopadu novembra "
    "novembra новембра "
    "noiembrie noi studeni studenog studenoga lapkričio novembris kasım azaroaren marras ноябрь ноября ноя нояб "
    "листопад листопада лис ноември лістапада новембар νοεμβρίου νοέμβριος νοε نوفمبر نوامبر نومبر नवंबर नवम्बर "
    "নভেম্বর נובמבר",
    "dec december dez dezember déc décembre dic dicembre diciembre dezembro desembre des desember joulukuuta joulukuu "
    "децембра "
    "grudzień grudnia gru prosinec prosince decembra decembrie prosinac prosinca pro detsember gruodžio decembris "
    "aralık abenduaren decembro joulu disember disimba декабрь декабря дек грудень грудня гру декември снежня "
    "децембар δεκεμβρίου δεκέμβριος δεκ ديسمبر دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর דצמבר",
)
"""What was met in print."""

CLDR = (
    "јан јануари яну сту студзень janar yanvar қаңтар қаң январ հունվարի հնվ հունվար იანვარი იან saus jaan eanáir "
    "ionawr जन॰ जानेवारी जाने জানুয়ারী জানু ஜனவரி ஜன జనవరి జన ജനുവരി ജനു ಜನವರಿ ಜನ જાન્યુઆરી જાન્યુ ਜਨਵਰੀ ਜਨ januarie "
    "ጃንዋሪ ጃን janaayo jannaayo janairu januwari",
    "febr úno феб люты shkurt şub fevral ақпан ақп феврал փետրվարի փտվ փետրվար თებერვალი თებ vasaris veebr feabhra "
    "feabh chwefror chwef फ़र॰ फेब्रुवारी फेब्रु फेब्रुअरी ফেব্রুয়ারী ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర ഫെബ്രുവരി "
    "ഫെബ്രു ಫೆಬ್ರವರಿ ಫೆಬ್ರ ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ pebrero ፌብሩዋሪ ፌብ febraayo faburairu februwari",
    "martxoa bře сак сакавік наурыз нау մարտի մրտ մարտ მარტი მარ kovas márta mawrth மார்ச் மார் మార్చి മാർച്ച് മാർ "
    "ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ maret machi marso ማርች maarso maris mashi",
    "apirila apríla квіт кра красавік prill aprel сәуір сәу апрел ապրիլի ապր ապրիլ აპრილი აპრ balandis aibreán ebrill "
    "एप्रिल एप्रि अप्रिल এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి ഏപ്രിൽ ഏപ്രി ಏಪ್ರಿಲ್ ಏಪ್ರಿ એપ્રિલ ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ aprili ኤፕሪል "
    "ኤፕሪ abriil afirilu ephreli",
    "maiatza kvě трав μαΐ мамыр мам մայիսի մյս մայիս მაისი მაი gegužė bealtaine beal मे மே మే മേയ് ಮೇ મે ਮਈ ሜይ maayo "
    "mayu meyi",
    "ekaina čvn junij јуни черв чэр чэрвень qershor iyun маусым мау հունիսի հնս հունիս ივნისი ივნ birž birželis "
    "meitheamh meith mehefin जुन ஜூன் జూన్ ജൂൺ ಜೂನ್ જૂન ਜੂਨ junie hunyo ጁን juun yuni",
    "uztaila čvc julij јули ліп ліпень korrik korr iyul шілде шіл հուլիսի հլս հուլիս ივლისი ივლ liep liepa iúil "
    "gorffennaf gorff जुल॰ जुलै জুল ஜூலை జులై ജൂലൈ ಜುಲೈ જુલાઈ ਜੁਲਾਈ ਜੁਲਾ julai julie hulyo ጁላይ luulyo yuli julayi",
    "abuztua avgust серп жні жнівень gusht gush ağu avqust тамыз там օգոստոսի օգս օգոստոս აგვისტო აგვ rugp rugpjūtis "
    "augusti ágúst lúnasa lún awst अग॰ ऑगस्ट ऑग अगस्ट আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ഓഗസ്റ്റ് ഓഗ ಆಗಸ್ಟ್ ಆಗ ઑગસ્ટ ਅਗਸਤ ਅਗ "
    "agustus agosti ኦገስት ኦገስ ogosto agusta agasti",
    "iraila zář сеп septembar верасень shtator sentyabr sentabr қыркүйек қыр сентябр սեպտեմբերի սեպ սեպտեմբեր "
    "სექტემბერი სექ rugs rugsėjis mfómh medi सित॰ सप्टेंबर सप्टें सेप्टेम्बर সেপ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం "
    "സെപ്റ്റംബർ സെപ്റ്റം ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ septemba setyembre ሴፕቴምበር ሴፕቴ sebtembar "
    "sebteembar satumba septhemba",
    "urria říj oktobar жовт кас кастрычнік tetor oktyabr oktabr қазан қаз октябр հոկտեմբերի հոկ հոկտեմբեր ოქტომბერი "
    "ოქტ spal spalis dfómh hydref अक्टू॰ ऑक्टोबर ऑक्टो अक्टोबर অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో ഒക്ടോ ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ "
    "ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ oktoba oktubre ኦክቶበር ኦክቶ oktoobar okthoba",
    "azaroa нов novembar ное лист ліс лістапад nëntor nën noyabr қараша қар ноябр նոյեմբերի նոյ նոյեմբեր ნოემბერი ნოე "
    "lapkr lapkritis samhain samh tachwedd tach नव॰ नोव्हेंबर नोव्हें नोभेम्बर নভে நவம்பர் நவ నవంబర్ నవం നവംബർ നവം "
    "ನವೆಂಬರ್ ನವೆಂ નવેમ્બર નવે ਨਵੰਬਰ ਨਵੰ novemba nobyembre ኖቬምበር ኖቬም noofeembar nuwamba",
    "abendua дец decembar груд сне снежань dhjetor dekabr желтоқсан жел декабр դեկտեմբերի դեկ դեկտեմբեր დეკემბერი დეკ "
    "gruod gruodis dets nollaig noll rhagfyr rhag दिस॰ डिसेंबर डिसें डिसेम्बर ডিসে டிசம்பர் டிச డిసెంబర్ డిసెం ഡിസംബർ "
    "ഡിസം ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ડિસેમ્બર ડિસે ਦਸੰਬਰ ਦਸੰ desemba disyembre ዲሴምበር ዲሴም diseembar disamba disemba",
)
"""What the CLDR has besides."""
