"""The words that stand over teasers, and those that stand in them without being headlines: data only, lower case."""

from __future__ import annotations

# What follows one of these is the name of a section: "Meer uit Buitenland".
MORE_FROM = (
    "meer nieuws uit", "meer nieuws over", "meer uit de rubriek", "meer uit", "meer over", "meer van", "laatste nieuws uit",
    "het laatste nieuws uit", "lees ook in", "ook in", "overig nieuws uit", "nieuws uit",
    "more from", "more in", "more on", "latest from", "latest in", "more news from", "also in", "top stories in",
    "mehr aus dem ressort", "mehr aus der rubrik", "mehr aus", "mehr zu", "mehr zum thema", "weitere artikel aus",
    "plus d'articles de", "plus d'actualité", "dans la rubrique", "à lire aussi dans", "plus de",
    "más de", "más en", "más sobre", "mais de", "mais em", "altro da", "altro in", "più da", "mer från", "mer fra",
    "mere fra", "lisää aiheesta", "więcej z", "więcej w",
)  # fmt: skip
# One of these alone before a section's name: "Meer buitenland".
MORE = ("meer", "more", "mehr", "más", "mais", "mer", "mere", "altre", "více", "więcej")
# Headings of teasers that name no section; a heading may go on behind them ("Lees ook deze artikelen").
GENERAL = (
    "lees ook", "lees meer", "lees verder", "lees hier", "zie ook", "bekijk ook", "ook interessant", "misschien ook interessant",
    "gerelateerd", "gerelateerde", "verwant", "verder lezen", "meer nieuws", "meer artikelen", "meer berichten", "meer lezen",
    "meer hierover", "meer over dit onderwerp", "meest gelezen", "best gelezen", "meest bekeken", "populair", "veelgelezen",
    "net binnen", "laatste nieuws", "het laatste nieuws", "laatste berichten", "laatste artikelen", "ander nieuws",
    "overig nieuws", "nieuwste", "meest recent", "recent nieuws", "aanbevolen", "aanraders", "eerder", "trending",
    "dit lezen anderen", "uitgelicht", "in het nieuws", "nieuws van vandaag", "kort nieuws", "actueel", "nieuwsoverzicht",
    "related", "read also", "read more", "read next", "see also", "more news", "more stories", "more headlines", "more on this",
    "most read", "most viewed", "most popular", "popular", "top stories", "just in", "breaking news", "latest",
    "recommended", "you may also like", "you might also like", "up next", "what to read next", "further reading", "don't miss",
    "in other news", "editors' picks", "editor's picks", "headlines",
    "lesen sie auch", "lesen sie mehr", "auch interessant", "das könnte sie auch interessieren", "mehr zum thema", "weitere artikel",
    "weitere meldungen", "verwandte", "ähnliche", "meistgelesen", "meist gelesen", "am meisten gelesen", "neueste", "aktuelle",
    "mehr nachrichten", "mehr lesen", "eilmeldungen", "empfohlen", "zum weiterlesen", "siehe auch", "passend dazu", "topthemen",
    "à lire aussi", "a lire aussi", "lire aussi", "à lire également", "lire également", "sur le même sujet", "les plus lus",
    "dernières", "articles liés", "articles similaires", "voir aussi", "à la une", "recommandé", "en continu",
    "lea también", "lee también", "le puede interesar", "te puede interesar", "relacionad", "noticias relacionadas", "lo más leído",
    "más leídas", "últimas", "más noticias", "leia também", "leia mais", "mais lidas", "saiba mais",
    "leggi anche", "più letti", "ultime notizie", "articoli correlati", "potrebbe interessarti",
    "läs också", "läs även", "läs mer", "mest läst", "senaste", "relaterat", "les også", "mest lest", "siste nytt",
    "læs også", "mest læste", "seneste", "lue myös", "luetuimmat", "tuoreimmat", "czytaj także", "czytaj też", "zobacz także",
    "najczęściej czytane", "najnowsze", "čtěte také", "přečtěte si",
    "читайте также", "по теме", "последние новости", "самое читаемое", "читайте також", "ilgili haberler", "son dakika",
    "関連記事", "最新ニュース", "相关", "最新", "اقرأ أيضا", "अन्य समाचार",
)  # fmt: skip
# Texts of links that lead to the whole article again: never its headline.
READ_ON = frozenset(
    (
        "lees meer", "lees verder", "lees het hele artikel", "verder lezen", "meer", "meer lezen", "lees", "bekijk", "read more",
        "continue reading", "more", "full story", "read", "weiterlesen", "mehr lesen", "mehr", "zum artikel", "artikel lesen",
        "lire la suite", "lire plus", "leer más", "seguir leyendo", "leia mais", "leggi tutto", "continua", "läs mer", "les mer",
        "læs mere", "lue lisää", "czytaj więcej", "foto", "video", "live", "premium", "plus", "abo", "»", "›", ">", ">>", "→",
        "reageer", "reacties", "comments", "foto's", "video's", "exclusief", "update", "advertentie",
    )
)  # fmt: skip
# Headings of boxes that lead to no article.
NO_TEASERS = (
    "menu", "navigatie", "navigation", "inloggen", "log in", "login", "webmail", "e-mail", "editie", "edition", "ausgabe", "deel",
    "share", "teilen", "partager", "volg ons", "follow us", "folgen", "tags", "trefwoorden", "onderwerpen", "topics", "themen",
    "contact", "service", "over ons", "about", "rubrieken", "sections", "zoek", "search", "reacties", "comments", "kommentare",
    "colofon", "impressum", "nieuwsbrief", "newsletter", "cookies", "privacy", "pagina", "pages",
)  # fmt: skip
# Words behind a general heading that add nothing: "Gerelateerde artikelen", "Latest news".
PLAIN_TAILS = frozenset(
    (
        "nieuws", "nieuwsberichten", "artikelen", "berichten", "verhalen", "onderwerpen", "deze", "dit", "ook", "in", "over", "onderwerp",
        "news", "articles", "stories", "story", "posts", "content", "coverage", "links", "reading", "headlines", "topics", "now", "this",
        "artikel", "nachrichten", "meldungen", "themen", "beiträge", "actualités", "nouvelles", "infos", "articles", "articulos",
        "artículos", "noticias", "notícias", "notizie", "articoli", "nyheter", "artiklar", "saker", "artikler", "artykuły", "haberler",
    )
)  # fmt: skip
# Labels of advertisements: they head nothing, whatever stands behind them.
ADVERTISEMENT = frozenset(
    (
        "advertentie", "advertisement", "advertising", "advertorial", "ad", "sponsored", "anzeige", "werbung", "publicité", "publicidad",
        "publicidade", "pubblicità", "annons", "annonse", "annonce", "mainos", "reklama", "реклама", "reklam", "広告", "广告",
    )
)  # fmt: skip
# What stands before the names of an article's writers.
BYLINE = frozenset(("by", "written by", "door", "geschreven door", "von", "par", "por", "di", "av", "af", "przez"))
