"""Wordings of ages beside those of the CLDR, and words for one: data only, all in lower case.

Languages whose grammar stands in `age_words.py` are not repeated here.
"""

from __future__ import annotations

ONE: dict[str, tuple[str, ...]] = {
    "fr": ("un", "une"), "es": ("un", "una"), "it": ("un", "una", "uno"), "pt": ("um", "uma"), "ca": ("un", "una"),
    "gl": ("un", "unha"), "da": ("en", "et"), "sv": ("en", "ett"), "nb": ("en", "et"), "nn": ("ein", "ei", "eit"),
    "no": ("en", "et", "ett"), "hu": ("egy",), "tr": ("bir",), "el": ("ένα", "μία", "μια", "έναν"), "id": ("satu",),
    "vi": ("một",), "ro": ("un", "o"), "is": ("einni", "einum", "einu"), "sq": ("një",), "hi": ("एक",), "fa": ("یک",),
    "ur": ("ایک",), "bn": ("এক",), "af": ("'n",), "eu": ("bat",), "ms": ("satu",),
}  # fmt: skip
"""What a page may print for the number 1, by language."""

Rows = tuple[tuple[str, str, int, str], ...]

ALONE: Rows = (
    ("it", "hour", 1, "un'ora fa"),
    ("it", "minute", 30, "mezz'ora fa|mezzora fa"),
    ("fr", "minute", 30, "il y a une demi-heure"),
    ("fr", "minute", 15, "il y a un quart d'heure"),
    ("es", "minute", 30, "hace media hora"),
    ("pt", "minute", 30, "há meia hora|meia hora atrás"),
    ("ca", "minute", 30, "fa mitja hora"),
    ("sv", "minute", 30, "för en halvtimme sedan"),
    ("da", "minute", 30, "for en halv time siden"),
    ("nb", "minute", 30, "for en halvtime siden|for en halv time siden"),
    ("pl", "second", 1, "sekundę temu"),
    ("pl", "minute", 1, "minutę temu"),
    ("pl", "hour", 1, "godzinę temu"),
    ("pl", "day", 1, "dzień temu"),
    ("pl", "week", 1, "tydzień temu"),
    ("pl", "month", 1, "miesiąc temu"),
    ("pl", "year", 1, "rok temu"),
    ("cs", "minute", 1, "před minutou"),
    ("cs", "hour", 1, "před hodinou"),
    ("cs", "day", 1, "před dnem"),
    ("cs", "week", 1, "před týdnem"),
    ("cs", "month", 1, "před měsícem"),
    ("cs", "year", 1, "před rokem"),
    ("sk", "minute", 1, "pred minútou"),
    ("sk", "hour", 1, "pred hodinou"),
    ("sk", "day", 1, "pred dňom"),
    ("sk", "week", 1, "pred týždňom"),
    ("sk", "month", 1, "pred mesiacom"),
    ("sk", "year", 1, "pred rokom"),
    ("ru", "minute", 1, "минуту назад"),
    ("ru", "hour", 1, "час назад"),
    ("ru", "day", 1, "день назад"),
    ("ru", "week", 1, "неделю назад"),
    ("ru", "month", 1, "месяц назад"),
    ("ru", "year", 1, "год назад"),
    ("uk", "minute", 1, "хвилину тому"),
    ("uk", "hour", 1, "годину тому"),
    ("uk", "day", 1, "день тому"),
    ("uk", "week", 1, "тиждень тому"),
    ("uk", "month", 1, "місяць тому"),
    ("uk", "year", 1, "рік тому"),
    ("id", "hour", 1, "sejam yang lalu|sejam lalu"),
    ("id", "day", 1, "sehari yang lalu|sehari lalu"),
    ("ms", "hour", 1, "sejam lalu|sejam yang lalu"),
    ("fi", "minute", 1, "minuutti sitten"),
    ("fi", "hour", 1, "tunti sitten"),
    ("fi", "day", 1, "päivä sitten"),
    ("ar", "minute", 1, "منذ دقيقة|قبل دقيقة|منذ دقيقة واحدة"),
    ("ar", "minute", 2, "منذ دقيقتين"),
    ("ar", "hour", 1, "منذ ساعة|قبل ساعة|منذ ساعة واحدة"),
    ("ar", "hour", 2, "منذ ساعتين"),
    ("ar", "day", 1, "منذ يوم|قبل يوم|منذ يوم واحد"),
    ("ar", "day", 2, "منذ يومين"),
    ("ar", "week", 1, "منذ أسبوع|قبل أسبوع|منذ أسبوع واحد"),
    ("ar", "week", 2, "منذ أسبوعين"),
    ("ar", "month", 1, "منذ شهر|قبل شهر|منذ شهر واحد"),
    ("ar", "month", 2, "منذ شهرين"),
    ("ar", "year", 1, "منذ سنة|قبل سنة|منذ عام|قبل عام"),
    ("ar", "year", 2, "منذ سنتين|منذ عامين|قبل عامين"),
    ("ko", "hour", 1, "한 시간 전"),
    ("ko", "day", 1, "하루 전"),
    ("ko", "day", 2, "이틀 전"),
    ("ko", "day", 3, "사흘 전"),
    ("ko", "week", 1, "일주일 전"),
    ("ko", "month", 1, "한 달 전"),
)
"""One of a unit, or a part of one: (language, unit, amount, wordings)."""

COUNTED: tuple[tuple[str, str, str], ...] = (
    ("ar", "second", "منذ # ثانية|منذ # ثوان|منذ # ثوانٍ"),
    ("ar", "minute", "منذ # دقيقة|منذ # دقائق"),
    ("ar", "hour", "منذ # ساعة|منذ # ساعات"),
    ("ar", "day", "منذ # يوم|منذ # يوما|منذ # يومًا|منذ # أيام|قبل # يوما"),
    ("ar", "week", "منذ # أسبوع|منذ # أسبوعا|منذ # أسبوعًا|منذ # أسابيع"),
    ("ar", "month", "منذ # شهر|منذ # شهرا|منذ # شهرًا|منذ # أشهر|منذ # شهور"),
    ("ar", "year", "منذ # سنة|منذ # سنوات|منذ # عام|منذ # عاما|منذ # عامًا|منذ # أعوام|قبل # أعوام"),
    ("ko", "week", "#주일 전"),
    ("ko", "month", "#달 전"),
    ("th", "second", "# วินาทีก่อน"),
    ("th", "minute", "# นาทีก่อน"),
    ("th", "hour", "# ชั่วโมงที่แล้ว|# ชั่วโมงก่อน|# ชม. ก่อน|# ชม. ที่ผ่านมา"),
    ("th", "day", "# วันก่อน"),
    ("th", "week", "# สัปดาห์ก่อน|# อาทิตย์ที่แล้ว|# อาทิตย์ก่อน"),
    ("th", "month", "# เดือนก่อน"),
    ("th", "year", "# ปีก่อน|# ปีที่ผ่านมา"),
)
"""Wordings with a number beside those of the CLDR: (language, unit, wordings), `#` being the number."""

NEAR: Rows = (
    *(
        (language, "second", 0, listed)
        for language, listed in (
            ("fr", "maintenant|à l'instant|il y a un instant|il y a quelques instants"),
            ("es", "ahora|ahora mismo|hace un momento|hace unos instantes"), ("it", "ora|adesso|proprio ora|poco fa"),
            ("pt", "agora|agora mesmo|há instantes"), ("ca", "ara|ara mateix"), ("da", "nu|lige nu"),
            ("sv", "nu|just nu|nyss"), ("nb", "nå|akkurat nå|nettopp"), ("fi", "nyt|juuri nyt|äsken"),
            ("pl", "teraz|przed chwilą"), ("cs", "nyní|právě teď|před chvílí"), ("sk", "teraz|práve teraz"),
            ("hu", "most|épp most|az imént"), ("ro", "acum|chiar acum"), ("bg", "сега|току-що"),
            ("hr", "sad|upravo sada"),
            ("el", "τώρα|μόλις τώρα"), ("tr", "şimdi|az önce|şu anda"), ("ru", "сейчас|только что"),
            ("uk", "зараз|щойно"), ("ar", "الآن"), ("he", "עכשיו|כעת"), ("fa", "اکنون|همین حالا|لحظاتی پیش"),
            ("hi", "अब|अभी"), ("vi", "bây giờ|vừa xong"), ("id", "sekarang|baru saja"),
            ("ms", "sekarang|baru sahaja"),
            ("ja", "今|たった今"), ("ko", "지금|방금|방금전"), ("zh", "现在|刚刚"), ("zh-Hant", "現在|剛剛"),
            ("th", "ขณะนี้|เมื่อสักครู่"),
        )
    ),
    *(
        (language, "day", amount, wording)
        for language, listed in (
            ("fr", "aujourd'hui|hier|avant-hier"), ("es", "hoy|ayer|anteayer"), ("it", "oggi|ieri|l'altro ieri"),
            ("pt", "hoje|ontem|anteontem"), ("ca", "avui|ahir|abans-d'ahir"), ("gl", "hoxe|onte|antonte"),
            ("eu", "gaur|atzo|herenegun"), ("da", "i dag|i går|i forgårs"), ("sv", "i dag|i går|i förrgår"),
            ("nb", "i dag|i går|i forgårs"), ("is", "í dag|í gær|í fyrradag"), ("fi", "tänään|eilen|toissa päivänä"),
            ("et", "täna|eile|üleeile"), ("lv", "šodien|vakar|aizvakar"), ("lt", "šiandien|vakar|užvakar"),
            ("pl", "dzisiaj|wczoraj|przedwczoraj"), ("pl", "dziś|wczoraj|przedwczoraj"),
            ("cs", "dnes|včera|předevčírem"),
            ("sk", "dnes|včera|predvčerom"), ("hu", "ma|tegnap|tegnapelőtt"), ("ro", "azi|ieri|alaltăieri"),
            ("bg", "днес|вчера|онзи ден"), ("hr", "danas|jučer|prekjučer"), ("sr", "данас|јуче|прекјуче"),
            ("sr-Latn", "danas|juče|prekjuče"), ("sl", "danes|včeraj|predvčerajšnjim"), ("mk", "денес|вчера|завчера"),
            ("sq", "sot|dje|pardje"), ("el", "σήμερα|χθες|προχθές"), ("tr", "bugün|dün|evvelsi gün"),
            ("ru", "сегодня|вчера|позавчера"), ("uk", "сьогодні|учора|позавчора"), ("uk", "сьогодні|вчора|позавчора"),
            ("be", "сёння|учора|пазаўчора"), ("ar", "اليوم|أمس|أول أمس"), ("he", "היום|אתמול|שלשום"),
            ("fa", "امروز|دیروز|پریروز"), ("hi", "आज|कल"), ("bn", "আজ|গতকাল|গত পরশু"), ("ur", "آج|گزشتہ کل"),
            ("th", "วันนี้|เมื่อวาน|เมื่อวานซืน"), ("vi", "hôm nay|hôm qua|hôm kia"),
            ("id", "hari ini|kemarin|kemarin lusa"),
            ("ms", "hari ini|semalam|kelmarin"), ("ja", "今日|昨日|一昨日"), ("ko", "오늘|어제|그저께"),
            ("zh", "今天|昨天|前天"),
            ("zh-Hant", "今天|昨天|前天"), ("af", "vandag|gister|eergister"), ("cy", "heddiw|ddoe|echdoe"),
            ("ga", "inniu|inné|arú inné"), ("sw", "leo|jana|juzi"),
        )
        for amount, wording in enumerate(listed.split("|"))
    ),
)  # fmt: skip
"""Now, and today, yesterday and the day before: (language, unit, amount, wordings)."""
