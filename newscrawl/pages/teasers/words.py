"""The words that stand over teasers, and those that stand in them without being headlines: data only, lower case."""

from __future__ import annotations

# What follows one of these is the name of a section: "Meer uit Buitenland".
MORE_FROM = (
    "meer nieuws uit", "meer nieuws over", "meer uit de rubriek", "meer uit", "meer over", "meer van", "laatste nieuws uit",
    "het laatste nieuws uit", "lees meer over", "lees meer uit", "lees ook in", "ook in", "overig nieuws uit", "nieuws uit",
    "more from", "more in", "more on", "latest from", "latest in", "more news from", "also in", "top stories in",
    "mehr aus dem ressort", "mehr aus der rubrik", "mehr aus", "mehr zu", "mehr zum thema", "weitere artikel aus",
    "plus d'articles de", "plus d'actualité", "dans la rubrique", "à lire aussi dans", "plus de",
    "más de", "más en", "más sobre", "mais de", "mais em", "altro da", "altro in", "più da", "mer från", "mer fra",
    "mere fra", "lisää aiheesta", "więcej z", "więcej w",
    "więcej z działu", "więcej z kategorii", "mehr aus dem bereich", "mehr aus der kategorie",
    "plus sur", "más noticias de", "mais sobre", "mais notícias de", "altre notizie di",
    "altro su", "altro di", "mer om", "mere om", "více z rubriky", "více z", "více o", "další z rubriky",
    "viac z", "mai multe din", "mai multe despre", "više iz", "još iz", "περισσότερα από", "περισσότερα στην",
    "περισσότερα στο", "ещё в разделе", "еще в разделе", "другие новости раздела", "новости раздела",
    "больше в разделе", "більше в розділі", "ще в розділі", "още от", "المزيد من", "المزيد في", "المزيد عن",
    "مزيد من", "بیشتر از",
)  # fmt: skip
# One of these alone before a section's name: "Meer buitenland".
MORE = ("meer", "more", "mehr", "más", "mais", "mer", "mere", "altre", "více", "więcej")
# Headings of teasers that name no section; a heading may go on behind them ("Lees ook deze artikelen").
GENERAL = (
    "lees ook", "lees meer", "lees verder", "lees hier", "zie ook", "bekijk ook", "ook interessant", "misschien ook interessant",
    "gerelateerd", "gerelateerde", "verwant", "verder lezen", "meer nieuws", "meer artikelen", "meer berichten", "meer lezen",
    "meer hierover", "meer over dit onderwerp", "meest gelezen", "best gelezen", "meest bekeken", "populair", "veelgelezen",
    "net binnen", "laatste nieuws", "het laatste nieuws", "laatste berichten", "laatste artikelen", "ander nieuws",
    "overig nieuws", "nieuwste", "meest recent", "recent nieuws", "recente", "aanbevolen", "aanraders", "eerder", "trending",
    "dit lezen anderen", "in het kort", "uitgelicht", "in het nieuws", "nieuws van vandaag", "kort nieuws", "actueel", "nieuwsoverzicht",
    "recent posts", "recent articles", "recent stories", "recent news", "neueste beiträge", "letzte beiträge",
    "articles récents", "entradas recientes", "articoli recenti", "posts recentes", "seneste indlæg", "senaste inlägg",
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
    "te recomendamos", "también te puede interesar", "ver también", "veja também", "leia ainda",
    "artigos relacionados", "notícias relacionadas", "em destaque", "vedi anche", "notizie correlate",
    "consigliati", "potrebbero interessarti", "fler nyheter", "relaterade", "flere nyheder", "relaterede",
    "flere saker", "relaterte", "aiheesta lisää", "suosituimmat", "przeczytaj także", "przeczytaj też",
    "zobacz też", "zobacz również", "polecamy", "powiązane", "najpopularniejsze", "související", "nejčtenější",
    "nejnovější", "mohlo by vás zajímat", "čtěte dále", "další články", "čítajte aj", "prečítajte si",
    "súvisiace", "najčítanejšie", "kapcsolódó", "legolvasottabb", "további hírek", "citește și", "citeşte şi",
    "articole similare", "cele mai citite", "ultimele știri", "pročitajte i", "pročitajte još", "najčitanije",
    "povezane vijesti", "možda vas zanima", "смотрите также", "читать также", "материалы по теме",
    "новости по теме", "ещё по теме", "другие новости", "популярное", "главные новости", "лента новостей",
    "вам может быть интересно", "за темою", "популярне", "останні новини", "прочетете още", "вижте още",
    "най-четени", "още по темата", "διαβάστε επίσης", "διαβάστε ακόμα", "διαβάστε ακόμη",
    "διαβάστε περισσότερα", "δείτε επίσης", "σχετικά άρθρα", "σχετικές ειδήσεις", "τελευταία νέα",
    "τελευταίες ειδήσεις", "δημοφιλή", "ροή ειδήσεων", "ayrıca oku", "bunlar da ilginizi",
    "ilginizi çekebilir", "benzer haberler", "çok okunan", "en çok okunan", "diğer haberler", "اقرأ أيضاً",
    "اقرأ المزيد", "مواضيع ذات صلة", "أخبار ذات صلة", "أخبار متعلقة", "الأكثر قراءة", "آخر الأخبار",
    "قد يعجبك أيضا", "شاهد أيضا", "עוד בנושא", "כתבות נוספות", "קראו גם", "הכי נקראות", "بیشتر بخوانید",
    "اخبار مرتبط", "مطالب مرتبط", "پربازدید", "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "संबंधित खबरें",
    "संबंधित समाचार", "ताज़ा खबरें", "अन्य खबरें", "और पढ़ें", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "อ่านเพิ่มเติม",
    "ข่าวล่าสุด", "ข่าวยอดนิยม", "ข่าวอื่น", "baca juga", "berita terkait", "artikel terkait", "terpopuler",
    "berita terkini", "xem thêm", "tin liên quan", "đọc thêm", "tin mới", "あわせて読みたい", "おすすめ記事",
    "人気記事", "注目記事", "新着記事", "最新記事", "関連ニュース", "アクセスランキング", "こちらもおすすめ",
    "相關", "延伸阅读", "延伸閱讀", "热门", "熱門", "推荐阅读", "推薦閱讀", "更多", "其他新聞", "猜你喜欢",
    "관련 기사", "관련기사", "관련 뉴스", "많이 본", "인기 기사", "주요 뉴스", "최신 뉴스", "추천 기사",
    "이 시각 주요",
)  # fmt: skip
# Texts of links that lead to the whole article again: never its headline.
READ_ON = frozenset(
    (
        "lees meer", "lees verder", "lees het hele artikel", "verder lezen", "meer", "meer lezen", "lees", "bekijk", "read more",
        "continue reading", "more", "full story", "read", "weiterlesen", "mehr lesen", "mehr", "zum artikel", "artikel lesen",
        "lire la suite", "lire plus", "leer más", "seguir leyendo", "leia mais", "leggi tutto", "continua", "läs mer", "les mer",
        "læs mere", "lue lisää", "czytaj więcej", "foto", "video", "live", "premium", "plus", "abo", "»", "›", ">", ">>", "→",
        "reageer", "reacties", "comments", "foto's", "video's", "exclusief", "update", "advertentie",
        "czytaj dalej", "więcej", "číst dál", "číst více", "celý článek", "читать далее", "подробнее", "далее",
        "читати далі", "devamı", "devamını oku", "περισσότερα", "διαβάστε περισσότερα", "اقرأ المزيد",
        "المزيد", "続きを読む", "もっと見る", "더보기", "자세히 보기", "阅读全文", "閱讀全文", "查看更多",
        "更多", "อ่านต่อ", "อ่านเพิ่มเติม", "और पढ़ें", "पूरी खबर पढ़ें", "citește mai mult", "tovább", "opširnije",
        "pročitaj više", "selengkapnya", "baca selengkapnya", "xem tiếp", "lire l'article", "voir plus",
        "ver más", "ler mais", "leggi", "leggi di più",
    )
)  # fmt: skip
# Headings of boxes that lead to no article.
NO_TEASERS = (
    "menu", "navigatie", "navigation", "inloggen", "log in", "login", "webmail", "e-mail", "editie", "edition", "ausgabe", "deel",
    "share", "teilen", "partager", "volg ons", "follow us", "folgen", "tags", "trefwoorden", "onderwerpen", "topics", "themen",
    "contact", "service", "over ons", "about", "rubrieken", "sections", "zoek", "search", "reacties", "comments", "kommentare",
    "download de app", "download onze app", "download the app", "download our app", "get the app", "app herunterladen",
    "téléchargez l'application", "descarga la app", "scarica l'app", "baixe o app",
    "filed under", "categories", "categorieën", "kategorien", "catégories", "categorías", "categorias", "kategorie",
    "references", "sources", "referenties", "bronnen", "quellen", "literatuur", "literatur", "bibliography", "références",
    "fuentes", "referencias", "recent comments", "latest comments", "recente reacties", "laatste reacties",
    "neueste kommentare", "letzte kommentare", "aktuelle kommentare", "commentaires récents", "derniers commentaires",
    "comentarios recientes", "últimos comentarios", "comentários recentes", "commenti recenti", "ultimi commenti",
    "buying options", "see price", "shop by", "shop now", "coupon codes", "kortingscodes", "gutscheine",
    "related products", "verwandte produkte", "ähnliche produkte", "recommended courses", "pros", "cons", "related terms",
    "stellenanzeigen", "stellenmarkt", "jobs", "topjobs", "jobangebote", "vacatures", "termine", "veranstaltungen",
    "quick links", "useful links", "helpful links", "external links", "weiterführende links", "work with us",
    "colofon", "impressum", "nieuwsbrief", "newsletter", "cookies", "privacy", "pagina", "pages",
    "commentaires", "suivez-nous", "mots-clés", "compartir", "etiquetas", "comentarios", "síguenos", "buscar",
    "condividi", "commenti", "seguici", "partilhar", "compartilhar", "comentários", "udostępnij", "tagi",
    "komentarze", "sdílet", "štítky", "komentáře", "paylaş", "yorumlar", "etiketler", "меню", "поиск", "теги",
    "поделиться", "комментарии", "рубрики", "контакты", "σχόλια", "κοινοποίηση", "ετικέτες", "تعليقات", "شارك",
    "وسوم", "コメント", "シェア", "タグ", "メニュー", "评论", "評論", "分享", "标签", "標籤", "댓글", "공유",
    "태그", "메뉴",
)  # fmt: skip
# Words behind a general heading that add nothing: "Gerelateerde artikelen", "Latest news".
PLAIN_TAILS = frozenset(
    (
        "nieuws", "nieuwsberichten", "artikelen", "berichten", "verhalen", "onderwerpen", "deze", "dit", "ook", "in", "over", "onderwerp",
        "news", "articles", "stories", "story", "posts", "content", "coverage", "links", "reading", "headlines", "topics", "now", "this",
        "artikel", "nachrichten", "meldungen", "themen", "beiträge", "actualités", "nouvelles", "infos", "articles", "articulos",
        "artículos", "noticias", "notícias", "notizie", "articoli", "nyheter", "artiklar", "saker", "artikler", "artykuły", "haberler",
        "wiadomości", "zprávy", "články", "hírek", "cikkek", "știri", "articole", "vijesti", "članci",
        "новости", "материалы", "новини", "άρθρα", "ειδήσεις", "νέα", "أخبار", "berita", "खबरें", "समाचार",
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
BYLINE = frozenset(
    (
        "by", "written by", "door", "geschreven door", "von", "par", "por", "di", "av", "af", "przez", "autor", "автор",
        "текст", "yazan", "oleh", "بقلم",
    )
)  # fmt: skip
# What stands before, or behind, the age or date of a teaser: "Geplaatst: 2 uur geleden", "Posted on January 5".
SAYS_WHEN = (
    "geplaatst", "gepubliceerd", "bijgewerkt", "laatst bijgewerkt", "laatste update", "update", "gewijzigd", "aangepast",
    "posted", "published", "updated", "last updated", "last update", "modified", "first published", "veröffentlicht",
    "aktualisiert", "zuletzt aktualisiert", "erstellt", "erschienen", "stand", "publiée?", "mise? à jour", "modifiée?",
    "publicad[oa]", "actualizad[oa]", "última actualización", "pubblicat[oa]", "aggiornat[oa]", "ultimo aggiornamento",
    "atualizad[oa]", "última atualização", "publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad",
    "publisert", "oppdatert", "sist oppdatert", "udgivet", "offentliggjort", "opdateret", "julkaistu", "päivitetty",
    "opublikowan[oey]", "zaktualizowan[oey]", "aktualizacja", "dodano", "publikováno", "vydáno", "aktualizováno", "zveřejněno",
    "publikované", "aktualizované", "megjelent", "frissítve", "publicat", "actualizat", "objavljeno", "ažurirano",
    "опубликовано", "обновлено", "опубліковано", "оновлено", "публикувана", "обновена", "δημοσιεύτηκε", "δημοσίευση",
    "ενημερώθηκε", "yayınlanma", "yayınlandı", "güncelleme", "güncellendi", "diterbitkan", "diperbarui", "đăng", "cập nhật",
    "نشر", "آخر تحديث", "تحديث", "פורסם", "עודכן", "公開", "更新", "发布于", "發布於", "입력", "수정",
)  # fmt: skip
# What a teaser counts: readers' comments, views, minutes of reading; behind a number, or before one.
COUNTED = (
    "reacties?", "opmerkingen", "comments?", "replies", "kommentare?", "commentaires?", "comentarios?", "comentários?",
    "commenti", "commento", "kommentar(?:er|ar)?", "kommenttia?", "komentarz[ey]?", "komentářů?", "komentára?", "hozzászólás",
    "comentarii", "komentar[ai]?", "комментари[йяев]{1,2}", "коментар[іїв]{0,2}", "σχόλι[αο]", "yorum", "views?", "shares?", "likes?",
    "(?:keer |x )(?:gelezen|bekeken|gedeeld)", "weergaven", "aufrufe", "vues", "vistas", "visualizzazioni", "просмотр(?:а|ов)?",
    r"min(?:\.|uten|uut)? (?:leestijd|lezen|read)", r"minutes? read", r"min\.? lesezeit", r"min\.? de lectur[ae]", r"min\.? de leitura",
    r"min\.? di lettura", "foto's", "photos", "bilder", "fotos", "コメント", "件のコメント", "评论", "評論", "댓글",
)  # fmt: skip
# Links beside a block's heading, or behind its teasers, that lead to its whole list; more words may follow.
SHOW_ALL = (
    "toon alles", "toon alle", "toon meer", "bekijk alles", "bekijk alle", "bekijk meer", "alles bekijken", "alles over",
    "alle artikelen", "alle berichten", "alle nieuws", "laad meer", "ga naar overzicht", "naar overzicht", "view all", "see all",
    "show all", "show more", "load more", "view more", "see more", "all news", "all stories", "all articles", "alle anzeigen",
    "alles anzeigen", "mehr anzeigen", "alle artikel", "alle meldungen", "zur übersicht", "tout voir", "voir tout", "voir tous",
    "toutes les actualités", "toute l'actualité", "tous les articles", "afficher plus", "ver todo", "ver todos", "ver todas",
    "todas las noticias", "cargar más", "mostrar más", "vedi tutti", "vedi tutte", "vedi tutto", "mostra tutti", "tutte le notizie",
    "carica altri", "ver tudo", "todas as notícias", "carregar mais", "visa alla", "visa fler", "visa mer", "se alla", "alla nyheter",
    "se alle", "vis alle", "vis mer", "vis flere", "alle saker", "alle nyheder", "näytä kaikki", "näytä lisää", "zobacz wszystkie",
    "zobacz więcej", "pokaż więcej", "zobrazit vše", "zobrazit více", "všechny články", "všechny zprávy", "zobraziť všetky",
    "все новости", "показать все", "показать ещё", "показать еще", "смотреть все", "всі новини", "показати ще", "tümünü gör",
    "tüm haberler", "lihat semua", "xem tất cả", "عرض الكل", "المزيد من الأخبار", "すべて見る", "一覧", "查看全部", "全部", "전체보기",
)  # fmt: skip
