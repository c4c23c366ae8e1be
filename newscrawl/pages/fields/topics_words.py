"""Names of sections that tell nothing, or little, of an article. Data only, in lower case."""

from __future__ import annotations

NO_SECTIONS = frozenset(
    """
    uncategorized|uncategorised|uncategorized @en|ongecategoriseerd|niet gecategoriseerd|geen categorie|zonder categorie
    unkategorisiert|nicht kategorisiert|keine kategorie|non classé|non catégorisé|sans catégorie|sin categoría
    sin categoria|sin clasificar|sem categoria|senza categoria|non categorizzato|okategoriserade|okategoriserat
    ukategoriseret|ikke kategoriseret|ukategorisert|luokittelematon|bez kategorii|nezařazené|nezaradené|bez kategorie
    nincs kategorizálva|besorolatlan|fără categorie|necategorisit|kategorisiz|kategorize edilmemiş|χωρίς κατηγορία
    без рубрики|без категории|без категорії|некатегоризирано|غير مصنف|بدون تصنيف|דף הבית|ללא קטגוריה|دسته‌بندی نشده
    cence categorie|chưa được phân loại|e pa kategorizuar|kategooriata|kategorizatu-gabeak|kateqoriyasız
    nekategorizirano|nekategorizované|nekategorizuota|nieskategoryzowane|ongekategoriseerd|ongeordend
    sen categoría|sen kategorioj|sens categoria|sense categoria|senza categorie|tanpa kategori|без категория
    несортированное|לא משויך לקטגוריה|بے زمرہ|വേര്‍തിരിക്കാത്തവ|カテゴリーなし|카테고리 없음
    अवर्गीकृत|ไม่มีหมวดหมู่|chưa phân loại|tak berkategori|未分類|未分类|미분류|default|none|n/a|test
    """.strip()
    .replace("\n", "|")
    .replace("|    ", "|")
    .split("|")
)
"""What software writes for want of a section; no keywords either."""

HOME = frozenset(
    """home homepage start startseite startpagina voorpagina front frontpage accueil inicio portada início principal
    hjem hem forside etusivu strona strona główna hlavní domů úvod főoldal acasă главная головна начало αρχική anasayfa
    首页 首頁 ホーム トップ 홈 الرئيسية""".split()
)
"""What the front page is called."""

LITTLE = frozenset(
    """
    news nieuws nachrichten aktuelles aktuell actualités actualité actu noticias actualidad notizie news notícias
    nyheter nyheder nyhed nyhet uutiset zprávy aktuality wiadomości aktualności hírek știri stiri haber haberler
    ειδήσεις νέα новости новини вести أخبار الأخبار חדשות اخبار समाचार खबरें খবর সংবাদ ข่าว berita ニュース 뉴스 新闻
    新聞 新闻中心 新聞中心 新闻频道 新闻资讯 新闻动态 资讯 资讯中心
    article articles artikel artikelen artículos articoli blog blogs post posts all alle general algemeen
    allgemein archive archief archiv other overig overige tag tags topic topics category categories section sections
    """.split()
) | frozenset(
    """
    latest news|top news|breaking news|top stories|all news|laatste nieuws|overig nieuws|letzte meldungen
    dernières actualités|últimas noticias|ultime notizie|últimas notícias|senaste nytt|seneste nyt|siste nytt
    последние новости|останні новини|son dakika|berita terkini|berita terbaru|tin mới nhất|最新ニュース|最新新闻
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
"""What any article may stand under."""

TAGS = (
    *("filed under", "tagged(?: with)?", "related topics"),
    *(
        "tags?",
        "labels",
        "keywords?",
        "topics?",
        "trefwoord(?:en)?",
        "onderwerp(?:en)?",
        "schlagw(?:ort|örter|orte)",
        "themen",
    ),
    *("stichw(?:ort|örter|orte)", "mots[ -]clés", "sujets", "etiquetas", "temas", "palabras clave", "palavras-chave"),
    *("argomenti", "emneord", "ämnen", "emner", "avainsanat", "aiheet", "štítky", "témata", "címkék", "etichete"),
    *("etiketler", "ετικέτες", "теги", "метки", "الوسوم", "كلمات", "תגיות", "برچسب‌ها", "टैग", "แท็ก", "từ khóa"),
    *("标签", "標籤", "タグ", "태그"),
    *("mots[ -]clés associés", "märksõnad", "nøgleord", "nøkkelord", "merker", "oznake", "sildid", "taggar"),
    *("tagi", "tagit", "tagovi", "tag-uri", "etiketten", "etiketter", "etikedoj", "etiketak", "etiquetes"),
    *("étiquettes", "značky", "značke", "žymės", "teqlər", "címke", "kulcsszavak", "klíčová slova"),
    *("kľúčové slová", "słowa kluczowe", "cuvinte cheie", "parole chiave", "paraules clau", "nyckelord"),
    *("ключові слова", "ключевые слова", "ključne riječi", "ключни думи", "λέξεις[ -]κλειδιά"),
    *("anahtar kelimeler", "тагове", "тагови", "тэги", "թեգեր", "თეგები", "תגים", "الكلمات (?:المفتاحية"),
    *("الدلالية)", "ٹیگز", "टैग्स", "टॅग्ज", "ট্যাগ", "ਟੈਗ", "ట్యాగ్లు", "ടാഗുകള്‍", "thẻ", "kata kunci"),
    *("キーワード", "关键词", "關鍵詞", "关键字", "關鍵字", "키워드"),
)
"""What stands before a list of tags, with a colon, each a pattern."""
