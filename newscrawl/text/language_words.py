"""Small words by which a language written in Latin letters is known: data only, in lower case."""

from __future__ import annotations

SMALL_WORDS = {
    name: frozenset(words.split())
    for name, words in {
        "ca": "el la els les de del i que en un una per amb és no va al dels ha han com més ser seva",
        "cs": "a se v na je že s z do o i to za by pro ale jak po ve jsou byl která který od také si",
        "da": "og i at det er en til på som af for efter de med den der ikke et har var han fra om blev",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an hat",
        "en": "the of and to in a is that for it as was with be by on not he his are this at from has have they",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más ha",
        "et": "ja on ei et see kui oli ka aga mis ning oma ta selle või siis eesti mida",
        "fi": "ja on ei että se oli hän mutta kun myös ovat joka mukaan sen kuin jos niin ole tai",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il",
        "hr": "i je u na se da za su od s a što o kao će bi koji iz ne koje do",
        "hu": "a az és hogy nem is egy van meg már csak volt ez el szerint még azt de mint",
        "id": "yang dan di dengan untuk pada ini dari itu dalam tidak ke akan juga oleh adalah telah",
        "it": "di e il la che in a per un del è della una con non i le si al dei da lo nel sono ha",
        "lt": "ir kad į iš su yra tai buvo bet kaip apie nuo už jis per dėl jau ar po",
        "lv": "un ir no ar uz par ka tas kas bet arī lai kā vai pie gadā tika nav",
        "nl": "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar naar heeft door",
        "no": "og i det er på en som til etter av for at med har de den ikke var om et fra han ble jeg",
        "pl": "w i na z się nie do że to jest o po od jak za przez ale dla oraz jego tym było",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos foi ao",
        "ro": "de și în a la cu pe care din că nu o un pentru este au fi mai al ale fost",
        "sk": "a sa v na je že s z do o aj to za by pre ale ako po vo sú bol ktorá ktorý od si",
        "sl": "in je v na se da za so ki z pa ne po s bi tudi kot ali bo od do",
        "sv": "och i att det som en på efter är av för med till den har de inte om ett han men var sig från",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi en ise kadar sonra ne olduğu",
        "vi": "và của là có được cho trong một không các với này đã người những để tại khi",
    }.items()
}

# Letters that one of these languages alone has: they tell where its small words are too few, since it glues them to
# others or the text is short.
LETTERS = {
    "cs": "ěřů",
    "hu": "őű",
    "lt": "ėįų",
    "lv": "āēģķļņ",
    "pl": "łńśż",
    "ro": "țșţ",
    "tr": "ığ",
    "vi": "ơưạảấầẩậắằặẹẻẽếềểệịỉọỏốồổộớờởợụủứừửựỳỵỷ",
}

# Languages that are told apart by a few words only: a text does not contradict one by being taken for another.
ALIKE = tuple(
    frozenset(group.split())
    for group in (
        *(
            "da no nb nn sv",
            "hr sr bs sl",
            "cs sk",
            "id ms",
            "es ca gl",
            "pt gl",
            "nl af fy",
            "ru uk be bg mk",
            "de lb",
        ),
    )
)
# The scripts, as in the names that Unicode gives their letters, of languages that are not written in Latin.
SCRIPTS = {
    language: tuple(scripts.upper().split())
    for languages, scripts in {
        "ru uk be bg mk kk ky mn tg tt": "Cyrillic",
        "sr bs": "Cyrillic Latin",
        "ar fa ur ps ckb ug sd": "Arabic",
        "hi mr ne sa": "Devanagari",
        "he yi": "Hebrew",
        "ko": "Hangul CJK",
        "ja": "Hiragana Katakana CJK",
        "zh": "CJK",
        "pa": "Gurmukhi Arabic",
        "el": "Greek", "th": "Thai", "hy": "Armenian", "ka": "Georgian", "bn": "Bengali", "ta": "Tamil", "te": "Telugu",
        "kn": "Kannada", "ml": "Malayalam", "gu": "Gujarati", "km": "Khmer", "lo": "Lao", "my": "Myanmar",
        "si": "Sinhala", "am": "Ethiopic", "or": "Oriya",
    }.items()
    for language in languages.split()
}  # fmt: skip

# Scripts of one language, as far as news go.
ONLY = {
    "GREEK": "el", "HEBREW": "he", "THAI": "th", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "GEORGIAN": "ka",
    "ARMENIAN": "hy", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
    "GUJARATI": "gu", "GURMUKHI": "pa", "KHMER": "km", "LAO": "lo", "MYANMAR": "my", "SINHALA": "si", "ETHIOPIC": "am",
}  # fmt: skip
